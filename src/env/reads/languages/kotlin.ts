import type { Read } from '../../read.ts';
import { addKey } from '../add-key.ts';
import { isDemanding } from '../demanding-name.ts';
import { Finds } from '../found.ts';
import type { ScannedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import { findValueReads } from '../texts/spring-expressions.ts';
import { propertiesIn } from '../texts/spring-properties.ts';
import { type CodeToken, tokenizeCode } from '../tokens/code-tokens.ts';
import { kindByNullGuard, type NullWords } from '../tokens/null-guard.ts';
import { type Declarations, functionAround } from '../tokens/own-function.ts';
import type { Part } from '../tokens/part.ts';
import { findTokenCalls } from '../tokens/token-calls.ts';
import { behindGroup, isAt, listConstants, literalOf, splitArguments } from '../tokens/token-match.ts';
import { findLibraryReads } from './kotlin/libraries.ts';

const WORDS: NullWords = {
  otherwise: '?:',
  insist: '!!',
  refusing: new Set(['requireNotNull', 'checkNotNull']),
  asserting: new Set(['require', 'check']),
  ending: new Set(['throw', 'error', 'exitProcess']),
  members: new Set([
    ...['toInt', 'toLong', 'toDouble', 'toFloat', 'split', 'trim', 'lowercase', 'uppercase', 'replace'],
    ...[
      'startsWith',
      'endsWith',
      'contains',
      'substring',
      'length',
      'removePrefix',
      'removeSuffix',
      'toByteArray',
    ],
  ]),
};

const DECLARATIONS: Declarations = {
  language: 'kotlin',
  otherwise: WORDS.otherwise,
  isShared: true,
  upper: /^(?:upper|toUpper)[cC]ase$/,
  classes: new Set(['class', 'object', 'interface']),
  nameOf(parameter) {
    const colon = parameter.findIndex(({ kind, text }) => kind === 'sign' && text === ':');
    const name = parameter[colon - 1];
    return name?.kind === 'word' ? name.text : undefined;
  },
  isDeclared: (tokens, index) =>
    isAt(tokens, index - 1, ['fun']) ||
    (isAt(tokens, index - 1, ['>']) && isAt(tokens, index - 4, ['fun', '<'])),
};

/** Kotlin: `System.getenv`, in all that a map of it offers, and `@Value("\${KEY:default}")` of Spring. */
export const kotlin: ScannedLanguage = {
  ...SIGNS.kotlin,
  name: 'kotlin',
  find(code) {
    const [finds, lists] = [new Finds(), tokenizeCode(code.text, 'kotlin')];
    const constants = listConstants(lists);
    const isImported = /^import\s+(?:java\.lang\.System|platform\.posix)\.(?:getenv|\*)/m.test(code.text);
    const maps = new Set(lists.flatMap(namesOfMaps));
    const imported = importedReaders(code.text);
    for (const tokens of lists) {
      const part = { code, tokens, constants, finds };
      findLibraryReads(part);
      for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word') continue;
        const isQualified = isAt(tokens, index - 2, ['System', '.']);
        const isOurs = isQualified || (isImported && !isAt(tokens, index - 1, ['.']));
        if (token.text === 'getenv' && isOurs) readGetenv(part, index, isQualified ? index - 2 : index);
        if (maps.has(token.text) && !isAt(tokens, index - 1, ['.'])) readMap(part, index, index);
        if (imported.has(token.text) && isAt(tokens, index + 1, ['('])) readImported(part, index);
        if (token.text === 'Value' && isAt(tokens, index - 1, ['@'])) readValue(part, index);
      }
    }
    return finds;
  },
  findThrough(code, wrappers) {
    const [finds, lists] = [new Finds(), tokenizeCode(code.text, 'kotlin')];
    findTokenCalls(code, lists, wrappers, WORDS, finds, DECLARATIONS);
    const properties = propertiesIn(wrappers);
    if (properties.size === 0) return finds;
    for (const tokens of lists) {
      const part = { code, tokens, constants: new Map(), finds };
      for (const [index, token] of tokens.entries())
        if (token.text === 'Value' && isAt(tokens, index - 1, ['@'])) readValue(part, index, properties);
    }
    return finds;
  },
};

function readGetenv(part: Part, index: number, from: number): void {
  const { tokens } = part;
  const begin = isAt(tokens, from - 4, ['java', '.', 'lang', '.']) ? from - 4 : from;
  if (!isAt(tokens, index + 1, ['('])) return;
  if (!isAt(tokens, index + 2, [')'])) readCall(part, begin, index + 1, undefined);
  else readMap(part, begin, index + 2);
}

/** `["A"]` and `.get("A")` behind what ends at `last`. */
function readMap(part: Part, begin: number, last: number): void {
  const { tokens } = part;
  if (isAt(tokens, last + 1, ['['])) readCall(part, begin, last + 1, undefined);
  const member = isAt(tokens, last + 1, ['.']) ? tokens[last + 2]?.text : undefined;
  if (member !== undefined && KINDS.has(member) && isAt(tokens, last + 3, ['(']))
    readCall(part, begin, last + 3, KINDS.get(member));
}

/** The names that stand for all variables: `val env = dotenv()`, `val env = System.getenv()`, `env: Map<String, String> = System.getenv()`. */
function namesOfMaps(tokens: readonly CodeToken[]): string[] {
  return tokens.flatMap((_, index) => {
    const isDotenv = ['(', '{'].some((open) => isAt(tokens, index, ['=', 'dotenv', open]));
    if (!isDotenv && !isAt(tokens, index, ['=', 'System', '.', 'getenv', '(', ')'])) return [];
    // More behind it makes something else of it.
    if (!isDotenv && (isAt(tokens, index + 6, ['.']) || isAt(tokens, index + 6, ['[']))) return [];
    const colon = [2, 6, 7].map((back) => index - back).find((at) => isAt(tokens, at, [':']));
    const name = tokens[(colon ?? index) - 1];
    return name?.kind === 'word' ? [name.text] : [];
  });
}

/** Functions of packages that say by their name that they read a variable: `import no.acme.getEnvVar`. */
function importedReaders(text: string): Set<string> {
  const names = text.matchAll(
    /^import\s+[\w.]{1,200}\.((?:get|require|must|need)Env(?:Var(?:iable)?)?(?:[A-Z]\w*)?)\s*$/gm,
  );
  return new Set([...names].map(([, name = '']) => name));
}

function readImported(part: Part, index: number): void {
  const { tokens, code, constants, finds } = part;
  const [argument = [], ...more] = splitArguments(tokens, index + 1);
  const key = literalOf(argument, constants);
  const [first] = argument;
  if (first === undefined || key === undefined || !/^[A-Z][A-Z0-9_]*$/.test(key)) return;
  const end = behindGroup(tokens, index + 1) ?? tokens.length;
  const own = isDemanding(tokens[index]?.text ?? '') ? 'hard' : kindByNullGuard(tokens, index, end, WORDS);
  addKey(finds, code, key, more.length > 0 ? 'defaulted' : own, first.start);
}

/** The members of `Map` that name a key; undefined: as what follows says. */
const KINDS = new Map<string, Read['kind'] | undefined>([
  ['get', undefined],
  ['getValue', 'hard'],
  ['getOrDefault', 'defaulted'],
  ['getOrElse', 'defaulted'],
  ['containsKey', 'optional'],
]);

function readCall(
  { code, tokens, constants, finds }: Part,
  begin: number,
  open: number,
  kind: Read['kind'] | undefined,
): void {
  const [argument] = splitArguments(tokens, open);
  const [first, last] = [argument?.[0], argument?.at(-1)];
  if (argument === undefined || first === undefined || last === undefined) return;
  const key = literalOf(argument, constants);
  const end = behindGroup(tokens, open) ?? tokens.length;
  const own = kind ?? kindByNullGuard(tokens, begin, end, WORDS);
  if (key !== undefined) addKey(finds, code, key, own, first.start);
  else {
    const wrapper = functionAround(tokens, { begin, end, argument }, own, DECLARATIONS, code.file);
    if (wrapper !== undefined) finds.addWrapper(wrapper);
    else finds.addDynamic(code.at(first.start), code.text.slice(first.start, last.end));
  }
}

/** `@Value("\${KEY:default}")` of Spring; with `properties` only these, which a file defines. */
function readValue({ code, tokens, finds }: Part, index: number, properties?: ReadonlySet<string>): void {
  const value = tokens[isAt(tokens, index + 2, ['value', '=']) ? index + 4 : index + 2];
  if (!isAt(tokens, index + 1, ['(']) || value?.kind !== 'text' || !value.isLiteral) return;
  for (const { name, kind } of findValueReads(value.text))
    if (properties === undefined) addKey(finds, code, name, kind, value.start);
    else if (properties.has(name)) addKey(finds, code, name, 'defaulted', value.start);
}
