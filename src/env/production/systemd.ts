import type { Parsed } from '../../checklist/problem.ts';
import { ENV_NAME } from '../declared.ts';
import { refuse } from '../refuse.ts';
import { GivenKeys } from './given-keys.ts';
import type { FileText, Reach } from './reader.ts';
import { parseUnitFile, type Setting, splitWords } from './systemd-syntax.ts';

/**
 * The keys that a systemd service gets from its unit file and the drop-ins (`.conf`) to it. Env files are on the host,
 * and what they hold comes before `Environment=`: with one, no value is known.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment
 */
export function parseSystemd(files: readonly FileText[]): Parsed<Reach> {
  const units = files.filter(({ path }) => !path.endsWith('.conf'));
  const [unit, second] = units;
  if (second !== undefined) {
    const message = 'a second unit: a source is one unit and its drop-ins (`.conf`)';
    return refuse([{ file: second.path, line: 1, column: 1, message }]);
  }
  const keys = new GivenKeys((unit ?? files[0])?.path ?? '');
  const dropIns = files.filter((file) => file !== unit).toSorted((a, b) => byName(a.path, b.path));
  const settings = [...(unit === undefined ? [] : [unit]), ...dropIns].flatMap((file) =>
    settingsOf(file, file === unit, keys),
  );
  const envFiles = valuesOf(settings, 'EnvironmentFile');
  for (const { value, at } of envFiles)
    keys.doubtAll(
      `${at.file} reads ${value.replace(/^-/, '')} on the host: name its copy in the repository as \`dotenv\`, or list its keys with \`names\``,
      { at, unlessListed: true },
    );
  readAssignments(valuesOf(settings, 'Environment'), envFiles.length > 0, keys);
  readPassed(valuesOf(settings, 'PassEnvironment'), keys);
  readUnset(valuesOf(settings, 'UnsetEnvironment'), keys);
  return keys.toReach(files.map(({ path }) => path));
}

/** systemd sorts drop-ins by the names of the files, wherever they are. */
function byName(a: string, b: string): number {
  const [first = '', second = ''] = [a, b].map((path) => path.split('/').at(-1));
  return first < second ? -1 : first > second ? 1 : 0;
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
