import type { CodeToken } from '../../tokens/code-tokens.ts';
import { isAt, splitArguments } from '../../tokens/token-match.ts';

/** What a class lets others set. */
export interface ClassBody {
  readonly bases: readonly string[];
  readonly properties: readonly Property[];
}

export interface Property {
  readonly name: CodeToken;
  /** What the configuration calls it. */
  readonly key: string;
  /** The last word of its type; of a list or a generic type it says nothing. */
  readonly type: string;
  /** Whether the type is a name alone: no list, no generic type. */
  readonly isPlain: boolean;
  readonly isSet: boolean;
  /** Whether it may not be empty where annotations are checked: `[Required] string`. */
  readonly isRequired: boolean;
  /** What stands behind `=`. */
  readonly initial: readonly CodeToken[];
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };
const DECLARING = /^(?:class|record|struct)$/;

/** The classes and records of a file by their names. Of two of one name, in other namespaces, the first one counts. */
export function listClasses(tokens: readonly CodeToken[]): Map<string, ClassBody> {
  const classes = new Map<string, ClassBody>();
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'word' || !DECLARING.test(text) || DECLARING.test(tokens[index + 1]?.text ?? '')) continue;
    const name = tokens[index + 1];
    if (name?.kind !== 'word' || classes.has(name.text)) continue;
    classes.set(name.text, bodyAt(tokens, index + 2));
  }
  return classes;
}

export function listEnums(tokens: readonly CodeToken[]): Set<string> {
  return new Set(
    tokens.flatMap(({ kind, text }, index) => {
      const name = kind === 'word' && text === 'enum' ? tokens[index + 1] : undefined;
      return name?.kind === 'word' ? [name.text] : [];
    }),
  );
}

/** From behind the name on: parameters of a record, bases, and the properties between the braces. */
function bodyAt(tokens: readonly CodeToken[], from: number): ClassBody {
  const properties: Property[] = [];
  let at = from;
  if (isAt(tokens, at, ['('])) {
    properties.push(...splitArguments(tokens, at).flatMap(parameterOf));
    at = behindBracket(tokens, at);
  }
  const bases: string[] = [];
  for (let depth = 0; at < tokens.length && at < from + 600; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: 'sign', text: ';' };
    if (kind === 'sign' && (text === '{' || text === ';')) break;
    if (text === '<' || text === '(') depth += 1;
    if (text === '>' || text === ')') depth -= 1;
    const isFirst = depth === 0 && (isAt(tokens, at - 1, [':']) || isAt(tokens, at - 1, [',']));
    // An interface begins with `I` and another capital.
    if (kind === 'word' && isFirst && /^\p{Lu}/u.test(text) && !/^I\p{Lu}/u.test(text)) bases.push(text);
  }
  if (isAt(tokens, at, ['{'])) properties.push(...propertiesIn(tokens, at + 1));
  return { bases, properties };
}

/** `string Host`, `int Port = 25` of a record. */
function parameterOf(tokens: readonly CodeToken[]): Property[] {
  const equals = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === '=');
  const declared = equals < 0 ? tokens : tokens.slice(0, equals);
  const name = declared.at(-1);
  if (name?.kind !== 'word' || declared.length < 2) return [];
  const initial = equals < 0 ? [] : tokens.slice(equals + 1);
  return [
    { name, ...typeOf(declared.slice(0, -1)), key: name.text, isSet: true, isRequired: false, initial },
  ];
}

/** The public properties between the braces of a class; what stands deeper is of something else. */
function propertiesIn(tokens: readonly CodeToken[], from: number): Property[] {
  const properties: Property[] = [];
  let start = from;
  for (let at = from; at < tokens.length; ) {
    const { kind, text } = tokens[at] ?? { kind: 'sign', text: '}' };
    if (kind === 'sign' && text === '}') break;
    if (kind === 'sign' && text === ';') start = at + 1;
    if (kind !== 'sign' || CLOSING[text] === undefined) {
      at += 1;
      continue;
    }
    const behind = behindBracket(tokens, at);
    if (text === '{') {
      const property = propertyAt(tokens, start, at, behind);
      if (property !== undefined) properties.push(property);
      start = behind;
    }
    at = behind;
  }
  return properties;
}

const ACCESSOR = /^(?:get|set|init)$/;
const HIDING = /^(?:private|protected|internal)$/;

function propertyAt(
  tokens: readonly CodeToken[],
  start: number,
  open: number,
  behind: number,
): Property | undefined {
  const declared = tokens.slice(start, open);
  const words = withoutAttributes(declared);
  const name = words.at(-1);
  const accessors = tokens.slice(open + 1, behind - 1);
  if (name?.kind !== 'word' || !words.some(({ text }) => text === 'public')) return undefined;
  if (words.some(({ text }) => text === 'static') || !ACCESSOR.test(firstAccessor(accessors)))
    return undefined;
  const set = accessors.findIndex(({ text }) => text === 'set' || text === 'init');
  const isHidden = HIDING.test(accessors[set - 1]?.text ?? '');
  const first = words.findIndex(({ text }) => !MODIFIERS.test(text));
  return {
    name,
    ...typeOf(words.slice(first, -1)),
    key: renamed(declared) ?? name.text,
    isSet: set >= 0 && !isHidden,
    isRequired: isDemanded(declared),
    initial: isAt(tokens, behind, ['=']) ? upTo(tokens, behind + 1) : [],
  };
}

const MODIFIERS = /^(?:public|required|virtual|override|abstract|new|sealed|partial|readonly|unsafe)$/;
const firstAccessor = (accessors: readonly CodeToken[]) =>
  accessors.find(({ text }) => !HIDING.test(text))?.text ?? '';

function typeOf(tokens: readonly CodeToken[]): Pick<Property, 'type' | 'isPlain'> {
  const plain = tokens.filter(({ text }) => text !== '?');
  const inner = isAt(plain, 0, ['Nullable', '<']) ? plain.slice(2, -1) : plain;
  const isPlain = inner.every(({ kind, text }) => kind === 'word' || text === '.');
  return { type: inner.at(-1)?.text ?? '', isPlain };
}

/** `[ConfigurationKeyName("host")]`. */
function renamed(declared: readonly CodeToken[]): string | undefined {
  const at = declared.findIndex((_, index) => isAt(declared, index, ['ConfigurationKeyName', '(']));
  const key = at < 0 ? undefined : declared[at + 2];
  return key?.kind === 'text' && key.isLiteral ? key.text : undefined;
}

/** `[Required]`, also among others; a number has a value whatever happens. */
function isDemanded(declared: readonly CodeToken[]): boolean {
  const at = declared.findIndex(
    ({ text }, index) =>
      text === 'Required' && (isAt(declared, index - 1, ['[']) || isAt(declared, index - 1, [','])),
  );
  return at >= 0 && declared.slice(at).some(({ text }) => /^(?:string|String|Uri|\?)$/.test(text));
}

function withoutAttributes(tokens: readonly CodeToken[]): CodeToken[] {
  let at = 0;
  while (isAt(tokens, at, ['['])) at = behindBracket(tokens, at);
  return tokens.slice(at);
}

function upTo(tokens: readonly CodeToken[], from: number): CodeToken[] {
  const end = tokens.findIndex(({ kind, text }, at) => at >= from && kind === 'sign' && text === ';');
  return tokens.slice(from, Math.min(end < 0 ? tokens.length : end, from + 20));
}

/** The index behind the bracket that closes the one at `open`, or the end. */
function behindBracket(tokens: readonly CodeToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: 'word', text: '' };
    if (kind !== 'sign') continue;
    if (CLOSING[text] !== undefined) depth += 1;
    else if (text === '}' || text === ')' || text === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return tokens.length;
}
