import { addKey } from '../add-key.ts';
import type { Finds } from '../found.ts';
import type { Code } from '../language.ts';
import { SIGNS } from '../signs.ts';
import { type Instruction, listInstructions } from '../texts/dockerfile-instructions.ts';
import { findExpansions } from '../texts/expansions.ts';
import { settingsFormat } from '../texts/settings-format.ts';

/** Set by the builder itself: docs.docker.com/reference/dockerfile/#predefined-args and #automatic-platform-args-in-the-global-scope */
const BUILDERS =
  /^(?:(?:https?|ftp|no|all)_proxy|(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)|TARGETSTAGE|SOURCE_DATE_EPOCH|BUILDKIT_\w+)$/i;
const DECLARATION =
  /(?<=^|\s)(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<value>=(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|(?:[^\s"'\\]|\\[\s\S])+)*)?/g;
/** What runs in the container. */
const STARTED = /^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/;
/** A command as a list has no shell, unless it names one. */
const LIST = /^\s*\[/;
const LIST_WITH_SHELL = /^\s*\[\s*"(?:\/\w+)*\/?(?:sh|bash|ash)"\s*,\s*"-\w*c"/;

/**
 * The variables that a build must be given (`ARG X` without a default, demanded where the file says `${X:?}`), and
 * those that the container's command expands when it starts, with what `ENV` brings.
 */
export const dockerfile = settingsFormat({
  ...SIGNS.dockerfile,
  name: 'dockerfile',
  find(code, finds) {
    const instructions = listInstructions(code.text);
    const provided = new Set(instructions.filter(({ name }) => name === 'ENV').flatMap(listProvided));
    addArguments(code, instructions, finds);
    for (const { text, offset: start } of instructions.filter(isStarted)) {
      const assigned = listAssigned(text);
      for (const { name, kind, offset } of findExpansions(text, 'shell')) {
        if (assigned.has(name)) continue;
        addKey(finds, code, name, provided.has(name) ? 'defaulted' : kind, start + offset);
      }
    }
  },
});

/** The arguments of the build without a default, each where it is first declared. */
function addArguments(code: Code, instructions: readonly Instruction[], finds: Finds): void {
  const demanded = new Set(
    instructions
      .filter(({ name }) => !STARTED.test(name))
      .flatMap(({ text }) => findExpansions(text, 'shell'))
      .flatMap(({ name, kind }) => (kind === 'hard' ? [name] : [])),
  );
  const declared = new Set<string>();
  for (const { text, offset } of instructions.filter(({ name }) => name === 'ARG')) {
    // The builder takes `ARG A=1 # a comment` for further names, which nobody means.
    for (const { groups, index } of text.replace(/\s#[\s\S]*/, '').matchAll(DECLARATION)) {
      const { name = '', value } = groups ?? {};
      if (value === undefined && !declared.has(name) && !BUILDERS.test(name)) {
        addKey(finds, code, name, demanded.has(name) ? 'hard' : 'optional', offset + index);
      }
      declared.add(name);
    }
  }
}

/** Whether a shell runs it in the container: `CMD a $X`, `CMD ["sh", "-c", "a $X"]`, and a health check's command. */
function isStarted({ name, text }: Instruction): boolean {
  const command = name === 'HEALTHCHECK' ? /\bCMD\s([\s\S]*)/.exec(text)?.[1] : text;
  if (command === undefined || !STARTED.test(name)) return false;
  return !LIST.test(command) || LIST_WITH_SHELL.test(command);
}

/** The names that `ENV` gives a value that is not empty. `ENV X y` is the old form of `ENV X=y`. */
function listProvided({ text }: Instruction): string[] {
  const old = /^(?<name>[A-Za-z_][A-Za-z0-9_]*)\s+[^\s=]/.exec(text)?.groups?.name;
  if (old !== undefined) return [old];
  return [...text.matchAll(DECLARATION)].flatMap(({ groups }) => {
    const isEmpty = groups?.value === undefined || /^=(?:""|'')?$/.test(groups.value);
    return isEmpty || groups.name === undefined ? [] : [groups.name];
  });
}

/** The names that a command sets itself: `X=1 run $X`. */
function listAssigned(command: string): Set<string> {
  return new Set(
    [...command.matchAll(/(?<=^|[\s;&|("'])([A-Za-z_][A-Za-z0-9_]*)=/g)].map(([, name = '']) => name),
  );
}
