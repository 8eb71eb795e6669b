import { parseArgs } from 'node:util';
import { findNearName } from '../../env/text/near-name.ts';
import type { GateError } from '../../gate/gate-error.ts';
import { COMMANDS, type CommandName } from '../../render/help/command.ts';
import { checklistPath, refName, refuseUnpinned, repositoryName, wrong } from './option-values.ts';

/** What a person asked the command for. */
export type CommandLine =
  | { readonly name: 'help'; readonly about: CommandName | undefined }
  | { readonly name: 'version' }
  | ({ readonly name: CommandName; readonly argument: string | undefined } & Options);

export interface Options {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly checklist: string;
  /** Undefined when none was given: then the labels are not known. */
  readonly labels: readonly string[] | undefined;
  /** `OWNER/NAME`; undefined when the remote tells. */
  readonly repository: string | undefined;
  /** How workflows name the action; undefined for `OWNER/deployment-checklist`. */
  readonly uses: string | undefined;
  /** Whether nothing is to be written. */
  readonly dryRun: boolean;
  /** Whether stale entries are taken out of the baseline, and nothing is added. */
  readonly prune: boolean;
  readonly format: 'terminal' | 'json' | 'markdown' | 'sarif';
  /** Undefined when the terminal decides. */
  readonly color: boolean | undefined;
  readonly verbose: boolean;
}

const OPTIONS = {
  base: { type: 'string' },
  head: { type: 'string' },
  checklist: { type: 'string' },
  label: { type: 'string' },
  repo: { type: 'string' },
  uses: { type: 'string' },
  'dry-run': { type: 'boolean' },
  prune: { type: 'boolean' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  sarif: { type: 'boolean' },
  verbose: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const TAKEN: Record<CommandName, readonly OptionName[]> = {
  init: ['uses', 'dry-run', 'json', 'color', 'no-color', 'help'],
  check: ['base', 'head', 'checklist', 'label', 'json', 'markdown', 'verbose', 'color', 'no-color', 'help'],
  audit: ['head', 'checklist', 'json', 'markdown', 'sarif', 'color', 'no-color', 'help'],
  validate: ['json', 'color', 'no-color', 'help'],
  doctor: ['base', 'repo', 'uses', 'json', 'color', 'no-color', 'help'],
  baseline: ['checklist', 'prune', 'dry-run', 'json', 'color', 'no-color', 'help'],
  schema: ['help'],
};

const ANYWHERE: readonly string[] & readonly OptionName[] = ['help', 'version'];

/** Reads the words after the program's name. Whatever is not known is an error that names what is. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [word, argument, ...rest] = positionals;
  const name = word === 'help' ? 'help' : parseName(word);
  const words = tokens.filter((token) => token.kind === 'option');
  if (name === undefined && !words.some((option) => ANYWHERE.includes(option.name)))
    throw wrong(`say what to do: ${COMMANDS.join(', ')}, or \`--help\``);
  const given = readOptions(words, name === 'help' || name === undefined ? ANYWHERE : TAKEN[name]);
  if (given.has('version')) return { name: 'version' };
  if (name === 'help') return { name, about: parseName(argument) };
  if (name === undefined || given.has('help')) return { name: 'help', about: name };
  refuseMore(name, name === 'validate' ? rest : positionals.slice(1));
  const options = optionsOf(given);
  if (name === 'init') refuseUnpinned(options.uses);
  return { name, argument, ...options };
}

function parseName(word: string | undefined): CommandName | undefined {
  if (word === undefined) return undefined;
  const name = COMMANDS.find((command) => command === word);
  if (name !== undefined) return name;
  const near = findNearName(word, COMMANDS);
  throw wrong(
    `unknown command \`${word}\`: ${near === undefined ? `there are ${COMMANDS.join(', ')}` : `did you mean \`${near}\`?`}`,
  );
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOptions(
  tokens: readonly OptionToken[],
  known: readonly OptionName[],
): Map<OptionName, string[]> {
  const given = new Map<OptionName, string[]>();
  for (const token of tokens) {
    const { rawName, value, inlineValue = false } = token;
    const name = known.find((option) => option === token.name);
    if (name === undefined) throw unknownOption(rawName, known);
    const isText = OPTIONS[name].type === 'string';
    if (isText && (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))))
      throw wrong(`\`${rawName}\` needs a value: write \`${rawName} ${VALUES[name] ?? 'VALUE'}\``);
    if (!isText && value !== undefined) throw wrong(`\`${rawName}\` takes no value: leave \`=${value}\` out`);
    if (given.has(name) && name !== 'label') throw wrong(`\`${rawName}\` is given twice: leave one out`);
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  return given;
}

const VALUES: Partial<Record<OptionName, string>> = {
  base: 'BRANCH',
  head: 'BRANCH',
  checklist: 'PATH',
  label: 'NAME',
  repo: 'OWNER/NAME',
  uses: 'NAME',
};

function optionsOf(given: ReadonlyMap<OptionName, readonly string[]>): Options {
  refuseBoth('json', 'markdown', given);
  refuseBoth('json', 'sarif', given);
  refuseBoth('markdown', 'sarif', given);
  refuseBoth('color', 'no-color', given);
  return {
    base: refName('base', given.get('base')?.[0]),
    head: refName('head', given.get('head')?.[0]),
    checklist: checklistPath(given.get('checklist')?.[0]),
    labels: given.get('label'),
    repository: repositoryName(given.get('repo')?.[0]),
    uses: given.get('uses')?.[0],
    dryRun: given.has('dry-run'),
    prune: given.has('prune'),
    format: FORMATS.find((format) => given.has(format)) ?? 'terminal',
    color: given.has('color') ? true : given.has('no-color') ? false : undefined,
    verbose: given.has('verbose'),
  };
}

const FORMATS = ['json', 'markdown', 'sarif'] as const;

function refuseBoth(a: OptionName, b: OptionName, given: ReadonlyMap<OptionName, unknown>): void {
  if (given.has(a) && given.has(b))
    throw wrong(`\`--${a}\` and \`--${b}\` exclude each other: give one of them`);
}

function refuseMore(name: CommandName, [more]: readonly string[]): void {
  if (more !== undefined) throw wrong(`\`${name}\` does not take \`${more}\`: leave it out`);
}

function unknownOption(word: string, known: readonly OptionName[]): GateError {
  const options = known.map((option) => `--${option}`);
  const near = findNearName(word, options);
  const next = near === undefined ? `there are ${options.join(', ')}` : `did you mean \`${near}\`?`;
  return wrong(`unknown option \`${word}\`: ${next}`);
}
