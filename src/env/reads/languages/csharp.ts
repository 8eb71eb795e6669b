import { addKey } from '../add-key.ts';
import { Finds } from '../found.ts';
import type { ScannedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import { tokenizeCode } from '../tokens/code-tokens.ts';
import { kindByNullGuard, type NullWords } from '../tokens/null-guard.ts';
import { type Declarations, functionAround } from '../tokens/own-function.ts';
import type { Part } from '../tokens/part.ts';
import { findTokenCalls } from '../tokens/token-calls.ts';
import { behindGroup, isAt, listConstants, literalOf, splitArguments } from '../tokens/token-match.ts';
import { AS_WRITTEN, type FunctionWrapper, type Wrapper } from '../wrapper.ts';
import { bindThrough, findBinders } from './csharp/binders.ts';
import { findBoundClasses } from './csharp/bound.ts';
import { findBoundReads, isBound } from './csharp/bound-class.ts';
import { findOwnMethods, readConfiguration, readOwnFunction } from './csharp/configuration.ts';
import { addConstant, constantsOf } from './csharp/constants.ts';
import { findPrefix, prefixIn } from './csharp/prefix.ts';
import { Configurations, hasConfiguration } from './csharp/sections.ts';

const WORDS: NullWords = {
  otherwise: '??',
  insist: '!',
  refusing: new Set(['Parse', 'Uri', 'ThrowIfNull', 'ThrowIfNullOrEmpty', 'ThrowIfNullOrWhiteSpace']),
  asserting: new Set(),
  ending: new Set(['throw', 'Exit', 'FailFast']),
  members: new Set([
    ...[
      'Split',
      'Trim',
      'TrimEnd',
      'TrimStart',
      'ToLower',
      'ToUpper',
      'ToLowerInvariant',
      'ToUpperInvariant',
    ],
    ...[
      'Replace',
      'StartsWith',
      'EndsWith',
      'Contains',
      'Equals',
      'Substring',
      'Length',
      'IndexOf',
      'ToString',
    ],
  ]),
};
const NONE = new Configurations([]);
/** Functions that read sections of a configuration, as the code has them itself. */
const isOfSections = (wrapper: Wrapper): wrapper is FunctionWrapper =>
  wrapper.by === 'function' && wrapper.definedIn !== undefined && wrapper.transform === 'section';

/** What stands before a call, and before no name that is declared. */
const CALLING = /^(?:return|await|throw|else|case|in|and|or|not|when|yield|new|using|lock|do)$/;

const DECLARATIONS: Declarations = {
  language: 'csharp',
  otherwise: WORDS.otherwise,
  isShared: false,
  upper: /^ToUpper(?:Invariant)?$/,
  classes: new Set(['class', 'record', 'struct', 'interface']),
  nameOf(parameter) {
    const equals = parameter.findIndex(({ kind, text }) => kind === 'sign' && text === '=');
    const declared = equals < 0 ? parameter : parameter.slice(0, equals);
    const [type, name] = declared.slice(-2);
    // A method of an extension is called on something else.
    const isType = type?.kind === 'word' ? !CALLING.test(type.text) : /^[?>\]]$/.test(type?.text ?? '');
    return isType && name?.kind === 'word' && declared[0]?.text !== 'this' ? name.text : undefined;
  },
  isDeclared(tokens, index) {
    const before = tokens[index - 1];
    return before?.kind === 'word' ? !CALLING.test(before.text) : /^[?>\]]$/.test(before?.text ?? '');
  },
};

/** C#: `Environment.GetEnvironmentVariable`, and sections of the host's configuration by their path. */
export const csharp: ScannedLanguage = {
  ...SIGNS.csharp,
  name: 'csharp',
  find(code) {
    const finds = new Finds();
    const isHost = hasConfiguration(code.text);
    const isDotenv = /\bDotNetEnv\b/.test(code.text);
    if (!isHost && !isDotenv && !code.text.includes('GetEnvironmentVariable')) return finds;
    const lists = tokenizeCode(code.text, 'csharp');
    const constants = listConstants(lists);
    const isStatic = /\busing\s+static\s+System\.Environment\b/.test(code.text);
    const parts = lists.map((tokens) => ({ code, tokens, constants, finds }));
    const names = isHost ? new Configurations(parts) : NONE;
    for (const part of parts) {
      const { tokens } = part;
      if (isHost) findOwnMethods(part);
      if (isHost) findPrefix(part);
      if (isHost) findBinders(part, DECLARATIONS);
      if (isHost) findBoundClasses(part, names);
      for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word') continue;
        if (token.text === 'GetEnvironmentVariable') readVariable(part, index, isStatic);
        if (token.text === 'GetEnvironmentVariables') readIndex(part, index);
        if (isDotenv && DOTENV.test(token.text) && isAt(tokens, index - 2, ['Env', '.']))
          readDotenv(part, index);
        if (isHost) readConfiguration(part, index, names);
      }
    }
    return finds;
  },
  constantsIn: constantsOf,
  findThrough(code, wrappers) {
    const [finds, lists] = [new Finds(), tokenizeCode(code.text, 'csharp')];
    const own = wrappers.filter(isOfSections);
    const methods = new Set(own.flatMap((each) => (each.argument === 0 ? [each.call] : [])));
    const functions = new Set(own.flatMap((each) => (each.argument === 0 ? [] : [each.call])));
    const named = wrappers.filter((wrapper) => !isOfSections(wrapper));
    findTokenCalls(code, lists, named, WORDS, finds, DECLARATIONS);
    const prefix = prefixIn(wrappers);
    const constants = listConstants(lists);
    const parts = lists.map((tokens) => ({ code, tokens, constants, finds, prefix }));
    for (const part of parts) bindThrough(part, wrappers);
    if (wrappers.some(isBound)) for (const part of parts.slice(0, 1)) findBoundReads(part, wrappers);
    if ((own.length === 0 && prefix === undefined) || !hasConfiguration(code.text)) return finds;
    const names = new Configurations(parts);
    for (const part of parts) {
      if (prefix !== undefined) findBoundClasses(part, names);
      for (const [index, { kind, text }] of part.tokens.entries())
        if (kind === 'word') {
          if (prefix !== undefined) readConfiguration(part, index, names);
          readConfiguration(part, index, names, methods);
          if (functions.has(text)) readOwnFunction(part, index, names);
        }
    }
    return finds;
  },
};

function readVariable({ code, tokens, constants, finds }: Part, index: number, isStatic: boolean): void {
  const isQualified = isAt(tokens, index - 2, ['Environment', '.']);
  if (!isAt(tokens, index + 1, ['(']) || !(isQualified || (isStatic && !isAt(tokens, index - 1, ['.']))))
    return;
  const [argument] = splitArguments(tokens, index + 1);
  const [first, last] = [argument?.[0], argument?.at(-1)];
  if (argument === undefined || first === undefined || last === undefined) return;
  const begin = index - (isQualified ? (isAt(tokens, index - 4, ['System', '.']) ? 4 : 2) : 0);
  const end = behindGroup(tokens, index + 1) ?? tokens.length;
  const kind = kindByNullGuard(tokens, begin, end, WORDS);
  const key = literalOf(argument, constants);
  if (key !== undefined) {
    addKey(finds, code, key, kind, first.start);
    return;
  }
  const own = functionAround(tokens, { begin, end, argument }, kind, DECLARATIONS, code.file);
  if (own !== undefined) finds.addWrapper(own);
  else {
    finds.addDynamic(code.at(first.start), code.text.slice(first.start, last.end));
    addConstant({ code, tokens, constants, finds }, argument, kind, AS_WRITTEN);
  }
}

const DOTENV = /^Get(?:String|Bool|Int|Double)$/;

/** `Env.GetString("KEY", "x")`. github.com/tonerdo/dotnet-env */
function readDotenv({ code, tokens, constants, finds }: Part, index: number): void {
  const [argument = [], ...more] = splitArguments(tokens, index + 1);
  const [key, first] = [literalOf(argument, constants), argument[0]];
  if (key !== undefined && first !== undefined)
    addKey(finds, code, key, more.length > 0 ? 'defaulted' : 'optional', first.start);
}

/** `Environment.GetEnvironmentVariables()["KEY"]`. */
function readIndex({ code, tokens, finds }: Part, index: number): void {
  const key = tokens[index + 4];
  if (!isAt(tokens, index - 2, ['Environment', '.']) || !isAt(tokens, index + 1, ['(', ')', '['])) return;
  if (key?.kind === 'text' && key.isLiteral) addKey(finds, code, key.text, 'optional', key.start);
}
