import { addKey } from '../../add-key.ts';
import type { CodeToken } from '../../tokens/code-tokens.ts';
import { beforeTypes } from '../../tokens/own-function.ts';
import type { Part } from '../../tokens/part.ts';
import { behindGroup, isAt, literalOf, splitArguments } from '../../tokens/token-match.ts';
import { addConstant } from './constants.ts';
import { type Configurations, sectionAt, TYPES } from './sections.ts';

/** learn.microsoft.com/aspnet/core/fundamentals/configuration: a colon is `__` in the name of an environment variable. */
const SECTION_KEY = /^[A-Za-z_][A-Za-z0-9_]*(?::[A-Za-z0-9_]+)*$/;
/** A value, also by the methods that libraries and programs give to a configuration under the usual names. */
const VALUES =
  /^(?:\[|GetConnectionString|Get(?:Required|Optional|Mandatory)?(?:Value|String|Int(?:32|64)?|Bool(?:ean)?))$/;

/**
 * `configuration["A:B"]`, `.GetValue<int>("A:B")`, `.GetSection("A")["B"]`, `.GetConnectionString("B")`, where a configuration stands at
 * `index`. None demands a variable: a settings file may bring the section. `methods` are the program's own that read a value.
 */
export function readConfiguration(
  part: Part,
  index: number,
  names: Configurations,
  methods?: ReadonlySet<string>,
): void {
  const { tokens } = part;
  const section = sectionAt(part, index, names);
  if (section === undefined) return;
  const { path, at } = section;
  const member = isAt(tokens, at, ['.']) || isAt(tokens, at, ['?.']) ? (tokens[at + 1]?.text ?? '') : '[';
  let open = member === '[' ? at : at + 2;
  if (member === '[' && isAt(tokens, at, ['?'])) open = at + 1;
  if (member === 'Value' && at > index + 1) addSection(part, index, path);
  const isOwn = methods?.has(member) ?? false;
  if (methods === undefined ? !VALUES.test(member) : !isOwn) return;
  if (isAt(tokens, open, ['<'])) open = behindTypes(tokens, open);
  if (!isAt(tokens, open, [member === '[' ? '[' : '('])) return;
  const behind = behindGroup(tokens, open);
  if (behind === undefined || (member === '[' && isAt(tokens, behind, ['=']))) return;
  const given = splitArguments(tokens, open);
  const isDefaulted = isAt(tokens, behind, ['??']) || (member !== '[' && given.length > 1);
  const kind = isDefaulted && !isAt(tokens, behind, ['??', 'throw']) ? 'defaulted' : 'optional';
  const before = member === 'GetConnectionString' ? 'ConnectionStrings:' : '';
  addValue(part, `${before}${path}`, given[0] ?? [], kind);
}

/** A value in a section, by its text, or by a constant of another file. */
function addValue(
  part: Part,
  path: string,
  argument: readonly CodeToken[],
  kind: 'optional' | 'defaulted',
): void {
  const { constants } = part;
  const [first] = argument;
  const text = literalOf(argument, constants);
  if (first === undefined) return;
  if (text !== undefined) {
    if (SECTION_KEY.test(text)) addNamed(part, `${path}${text}`, kind, first.start);
    return;
  }
  const shape = {
    prefix: `${part.prefix ?? ''}${path.replaceAll(':', '__')}`,
    suffix: '',
    transform: 'section',
  } as const;
  addConstant(part, argument, kind, shape);
}

/** The variable of a section's value. */
function addNamed(
  { code, finds, prefix }: Part,
  path: string,
  kind: 'optional' | 'defaulted',
  offset: number,
): void {
  const key = path.replaceAll(':', '__');
  if (prefix !== undefined) finds.retract(key, code.at(offset));
  addKey(finds, code, `${prefix ?? ''}${key}`, kind, offset);
}

/** `.GetSection("A:B").Value` and `.Get<int>()`: the key stands in what was gone through last. */
export function addSection(part: Part, index: number, path: string): void {
  const { tokens } = part;
  let last: CodeToken | undefined;
  const isEnd = (at: number) => isAt(tokens, at, ['.', 'Value']) || isAt(tokens, at, ['.', 'Get', '<']);
  for (let at = index; !isEnd(at) && at < tokens.length; at += 1)
    if (tokens[at]?.kind === 'text') last = tokens[at];
  if (last !== undefined) addNamed(part, path.slice(0, -1), 'optional', last.start);
}

/**
 * Functions of the program that are given a configuration and a name: `static string Need(IConfiguration c, string name) => c[name] …`,
 * and with `this` before it what every configuration has.
 */
export function findOwnMethods({ code, tokens, finds }: Part): void {
  for (const [index, token] of tokens.entries()) {
    if (!TYPES.test(token.text) || token.kind !== 'word') continue;
    const isMethod = isAt(tokens, index - 1, ['this']);
    const open = isMethod ? index - 2 : index - 1;
    const [method, configuration, key] = [
      tokens[beforeTypes(tokens, open)],
      tokens[index + 1],
      tokens[index + 4],
    ];
    if (!isAt(tokens, open, ['(']) || !isAt(tokens, index + 2, [',', 'string'])) continue;
    if (method?.kind !== 'word' || key?.kind !== 'word' || configuration === undefined) continue;
    const body = tokens.slice(index + 5, index + 80);
    const reads = body.some(
      (_, at) =>
        isAt(body, at, [configuration.text, '[', key.text, ']']) ||
        (isAt(body, at, [configuration.text, '.']) &&
          VALUES.test(body[at + 2]?.text ?? '') &&
          body.slice(at, at + 10).some(({ text }) => text === key.text)),
    );
    if (reads)
      finds.addWrapper({
        ...{
          by: 'function',
          language: 'csharp',
          call: method.text,
          argument: isMethod ? 0 : 1,
          kind: 'optional',
        },
        ...{ prefix: '', suffix: '', transform: 'section', definedIn: code.file },
      });
  }
}

/** `Need(configuration.GetSection("A"), "B")`, of functions that are given a configuration and a name. */
export function readOwnFunction(part: Part, index: number, names: Configurations): void {
  const { tokens } = part;
  const open = isAt(tokens, index + 1, ['<']) ? behindTypes(tokens, index + 1) : index + 1;
  if (!isAt(tokens, open, ['('])) return;
  const [first = [], name = [], ...more] = splitArguments(tokens, open);
  const path = first
    .map((_, at) => sectionAt(part, open + 1 + at, names))
    .find((found) => found !== undefined);
  if (path === undefined || !isAt(tokens, path.at, [','])) return;
  addValue(part, path.path, name, more.length > 0 ? 'defaulted' : 'optional');
}

function behindTypes(tokens: readonly CodeToken[], open: number): number {
  for (let index = open, depth = 0; index < open + 20; index += 1) {
    if (isAt(tokens, index, ['<'])) depth += 1;
    if (isAt(tokens, index, ['>'])) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return open;
}
