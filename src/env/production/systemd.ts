import type { Parsed } from '../../checklist/problem.ts';
import { ENV_NAME } from '../declared.ts';
import { refuse } from '../text/refuse.ts';
import { GivenKeys } from './given-keys.ts';
import type { FileText, Reach } from './reader.ts';
import { parseSystemdEnvFile } from './systemd-env-file.ts';
import { parseUnitFile, type Setting, splitWords } from './systemd-syntax.ts';

/**
 * The keys that a systemd service gets from its unit file, the drop-ins (`.conf`) to it, and the env files that are listed
 * beside them, which `EnvironmentFile=` names by where they are on the host. What an env file holds comes before
 * `Environment=`: while one is not seen, no value is known.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment
 */
export function parseSystemd(files: readonly FileText[]): Parsed<Reach> {
  const named = new Set(files.flatMap(({ path, text }) => namesOfEnvFiles(text, path)));
  const [copies, ownFiles] = [true, false].map((isCopy) =>
    files.filter(({ path }) => (named.has(lastPart(path)) && !path.endsWith('.service')) === isCopy),
  );
  const [unit, second] = (ownFiles ?? []).filter(({ path }) => !path.endsWith('.conf'));
  if (second !== undefined) {
    const message =
      'a second unit: a source is one unit, its drop-ins (`.conf`), and files that its `EnvironmentFile=` names';
    return refuse([{ file: second.path, line: 1, column: 1, message }]);
  }
  const keys = new GivenKeys((unit ?? files[0])?.path ?? '');
  const dropIns = (ownFiles ?? []).filter((file) => file !== unit).toSorted((a, b) => byName(a.path, b.path));
  const settings = [...(unit === undefined ? [] : [unit]), ...dropIns].flatMap((file) =>
    settingsOf(file, file === unit, keys),
  );
  const envFiles = valuesOf(settings, 'EnvironmentFile').map((setting) => ({
    setting,
    copy: copies?.find(({ path }) => lastPart(path) === lastPart(setting.value)),
  }));
  const isUnseen = envFiles.some(({ copy }) => copy === undefined);
  readAssignments(valuesOf(settings, 'Environment'), isUnseen, keys);
  // What is read twice counts the last time.
  const last = new Map(envFiles.map(({ setting, copy }) => [copy, setting]));
  for (const { setting, copy } of envFiles)
    if (copy === undefined || last.get(copy) === setting) readEnvFile(setting, copy, keys);
  readPassed(valuesOf(settings, 'PassEnvironment'), keys);
  readUnset(valuesOf(settings, 'UnsetEnvironment'), keys);
  return keys.toReach(files.map(({ path }) => path));
}

/** The names of all env files, whether a later setting takes them back or not. */
function namesOfEnvFiles(text: string, path: string): string[] {
  const { settings } = parseUnitFile(text, path);
  return settings.flatMap(({ section, name, value }) =>
    section === 'Service' && name === 'EnvironmentFile' && value !== '' ? [lastPart(value)] : [],
  );
}

function readEnvFile({ value, at }: Setting, copy: FileText | undefined, keys: GivenKeys): void {
  if (copy === undefined) {
    keys.doubtAll(
      `${at.file} reads ${value.replace(/^-/, '')} on the host: list its copy in the repository beside the unit, or its keys with \`names\``,
      { at, unlessListed: true },
    );
    return;
  }
  const parsed = parseSystemdEnvFile(copy.text, copy.path);
  if (!parsed.ok) keys.problems.push(...parsed.problems);
  else for (const { key, at: place } of parsed.value) keys.provide(key, place);
}

/** systemd sorts drop-ins by the names of the files, wherever they are. */
function byName(a: string, b: string): number {
  const [first, second] = [lastPart(a), lastPart(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function settingsOf({ path, text }: FileText, isUnit: boolean, keys: GivenKeys): readonly Setting[] {
  const { settings, unread } = parseUnitFile(text, path);
  for (const { at } of unread)
    keys.problems.push({ ...at, message: 'not a setting: write `Name=value`, or `#` before a comment' });
  const own = settings.filter(({ section }) => section === 'Service');
  if (isUnit && own.length === 0)
    keys.problems.push({
      file: path,
      line: 1,
      column: 1,
      message: 'a unit of a service has a section `[Service]`',
    });
  return own;
}

/** What a setting that is a list comes to: an empty one takes back all before it. */
function valuesOf(settings: readonly Setting[], name: string): Setting[] {
  const named = settings.filter((setting) => setting.name === name);
  return named.slice(named.findLastIndex(({ value }) => value === '') + 1);
}

function wordsOf(settings: readonly Setting[], keys: GivenKeys) {
  return settings.flatMap((setting) => {
    const words = splitWords(setting.value);
    if (words !== undefined) return [{ words, at: setting.at }];
    const message =
      'a quote here is never closed, or a `\\` begins an escape that does not exist: systemd passes the line over';
    keys.problems.push({ ...setting.at, message });
    return [];
  });
}

function readAssignments(settings: readonly Setting[], hasEnvFile: boolean, keys: GivenKeys): void {
  for (const { words, at } of wordsOf(settings, keys))
    for (const word of words) {
      const sign = word.indexOf('=');
      const key = word.slice(0, Math.max(sign, 0));
      if (!ENV_NAME.test(key)) {
        const message =
          'not an assignment: write `KEY=value`, and quotes around all of it where the value has spaces';
        keys.problems.push({ ...at, message });
      } else {
        const value = word.slice(sign + 1).replaceAll('%%', '');
        // `%h` and the like are put in when the service starts.
        const isKnown = !hasEnvFile && !value.includes('%');
        keys.provide(key, at, isKnown ? word.slice(sign + 1).replaceAll('%%', '%') : undefined);
      }
    }
}

function readPassed(settings: readonly Setting[], keys: GivenKeys): void {
  const given = new Set(keys.supply().provided.map(({ key }) => key));
  for (const { words, at } of wordsOf(settings, keys))
    for (const word of words) {
      if (!ENV_NAME.test(word))
        keys.problems.push({ ...at, message: '`PassEnvironment=` holds names of env keys' });
      else if (!given.has(word))
        keys.doubt(word, at, 'passes it through from systemd itself, which cannot be seen here');
    }
}

/** A whole assignment is taken away only where it is the same, to the letter. */
function readUnset(settings: readonly Setting[], keys: GivenKeys): void {
  for (const { words, at } of wordsOf(settings, keys))
    for (const word of words) {
      const [key = ''] = word.split('=', 1);
      const mayBeThere = word.length > key.length;
      if (!ENV_NAME.test(key))
        keys.problems.push({ ...at, message: '`UnsetEnvironment=` holds names of env keys' });
      else keys.doubt(key, at, 'takes it away with `UnsetEnvironment=`', { mayBeThere });
    }
}
