import * as z from 'zod/mini';
import type { Parsed } from '../../checklist/problem.ts';
import { type Locate, parseYamlWith, type Remark } from '../../checklist/yaml.ts';
import { RULES } from '../findings/value-rules.ts';
import {
  type BaselineEntry,
  identityOfEntry,
  inFileOrder,
  LASTING_KINDS,
  type PlacedEntry,
} from './baseline.ts';

/** As it was found: a name is not trimmed. */
const name = (what: string) =>
  z.string(`${what} is a text`).check(z.minLength(1, `${what} must not be empty`));

const entrySchema = z
  .strictObject({
    service: name('a service'),
    kind: z.enum(LASTING_KINDS, `a kind is one of ${LASTING_KINDS.join(', ')}`),
    key: name('a key'),
    blocks: z._default(z.boolean('write true or false'), false),
    breaks: z._default(
      z.array(
        z.strictObject({
          rule: z.enum(RULES, `a rule is one of ${RULES.join(', ')}`),
          source: name('a source'),
        }),
      ),
      [],
    ),
  })
  .check(
    z.superRefine(({ kind, breaks }, context) => {
      if ((kind === 'invalid') === breaks.length > 0) return;
      const message =
        kind === 'invalid'
          ? 'an invalid value breaks a rule: say which with `breaks`'
          : '`breaks` is for `kind: invalid`: leave it out';
      context.addIssue({ code: 'custom', path: kind === 'invalid' ? ['kind'] : ['breaks'], message });
    }),
  );

const baselineSchema = z.strictObject({ findings: z.array(entrySchema) });

/** Where the baseline of a checklist is: beside it, `checklist.yml` and `checklist-baseline.yml`. */
export function baselinePathOf(checklist: string): string {
  const [, stem = checklist, ending = '.yml'] = /^(.*?)(\.ya?ml)$/i.exec(checklist) ?? [];
  return `${stem}-baseline${ending}`;
}

/** Reads a baseline. All problems at once, each at its line and column. */
export function parseBaseline(text: string, file: string): Parsed<PlacedEntry[]> {
  const parsed = parseYamlWith(baselineSchema, text, file, 'a baseline', namedTwice);
  if (!parsed.ok) return parsed;
  const { value, locate } = parsed.value;
  const placed = value.findings.map((entry, index) => ({
    ...entry,
    file,
    ...locate(['findings', index]),
  }));
  return { ok: true, value: placed };
}

/** A finding that is there twice would be taken out once, and stay. */
function namedTwice(data: unknown, locate: Locate): Remark[] {
  const parsed = baselineSchema.safeParse(data);
  const first = new Map<string, number>();
  return (parsed.success ? parsed.data.findings : []).flatMap((entry, index): Remark[] => {
    const identity = identityOfEntry(entry);
    const path = ['findings', index];
    const earlier = first.get(identity);
    if (earlier !== undefined) return [{ path, message: `line ${earlier} says the same: leave one out` }];
    first.set(identity, locate(path).line);
    return [];
  });
}

const HEAD = `# Findings about env keys that are known, and that nobody is shown until they change: names only, never a value.
# Written by \`deployment-checklist baseline\`, anew each time. What a pull request brings is never in here.
`;

/** The file's text: an entry a line, so that a diff shows which finding came or went. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = inFileOrder(entries).map((entry) => `  - ${renderEntry(entry)}\n`);
  return `${HEAD}findings:${lines.length === 0 ? ' []\n' : `\n${lines.join('')}`}`;
}

function renderEntry({ service, kind, key, blocks, breaks }: BaselineEntry): string {
  const rules = breaks.map(({ rule, source }) => `{ rule: ${rule}, source: ${quote(source)} }`);
  return `{ ${[
    `service: ${quote(service)}`,
    `kind: ${kind}`,
    `key: ${quote(key)}`,
    ...(blocks ? ['blocks: true'] : []),
    ...(rules.length === 0 ? [] : [`breaks: [${rules.join(', ')}]`]),
  ].join(', ')} }`;
}

/** Names that YAML could take for something else stand in quotes, as JSON writes them. */
function quote(name: string): string {
  const isPlain = /^[A-Za-z_][\w./-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(name);
  return isPlain ? name : JSON.stringify(name);
}
