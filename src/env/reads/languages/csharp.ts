import { addKey } from '../add-key.ts';
import { Finds } from '../found.ts';
import type { ScannedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import { type CodeToken, tokenizeCode } from '../tokens/code-tokens.ts';
import { kindByNullGuard, type NullWords } from '../tokens/null-guard.ts';
import type { Part } from '../tokens/part.ts';
import { findTokenCalls } from '../tokens/token-calls.ts';
import { behindGroup, isAt, listConstants, literalOf, splitArguments } from '../tokens/token-match.ts';

const WORDS: NullWords = {
  otherwise: '??',
  insist: '!',
  refusing: new Set(['Parse', 'Uri', 'ThrowIfNull', 'ThrowIfNullOrEmpty', 'ThrowIfNullOrWhiteSpace']),
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
/** What only a program with the host's configuration has; another `config["a"]` is any dictionary. */
const HAS_CONFIGURATION =
  /\bIConfiguration|\bConfigurationBuilder\b|\.CreateBuilder\(|\bCreateDefaultBuilder\(/;
const CONFIGURATION = /^_?(?:config|configuration|Config|Configuration)$/;
/** learn.microsoft.com/aspnet/core/fundamentals/configuration: a colon is `__` in the name of an environment variable. */
const SECTION_KEY = /^[A-Za-z_][A-Za-z0-9_]*(?::[A-Za-z0-9_]+)*$/;

/** C#: `Environment.GetEnvironmentVariable`, and sections of the host's configuration by their path. */
export const csharp: ScannedLanguage = {
  ...SIGNS.csharp,
  name: 'csharp',
  find(code) {
    const [finds, lists] = [new Finds(), tokenizeCode(code.text, 'csharp')];
    const constants = listConstants(lists);
    const isHost = HAS_CONFIGURATION.test(code.text);
    const isStatic = /\busing\s+static\s+System\.Environment\b/.test(code.text);
    for (const tokens of lists) {
      const part = { code, tokens, constants, finds };
      for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word') continue;
        if (token.text === 'GetEnvironmentVariable') readVariable(part, index, isStatic);
        if (token.text === 'GetEnvironmentVariables') readIndex(part, index);
        if (isHost && CONFIGURATION.test(token.text)) readConfiguration(part, index);
      }
    }
    return finds;
  },
  findThrough(code, wrappers) {
    const finds = new Finds();
    findTokenCalls(code, tokenizeCode(code.text, 'csharp'), wrappers, WORDS, finds);
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
  const key = literalOf(argument, constants);
  if (key === undefined) {
    finds.addDynamic(code.at(first.start), code.text.slice(first.start, last.end));
    return;
  }
  const begin = index - (isQualified ? (isAt(tokens, index - 4, ['System', '.']) ? 4 : 2) : 0);
  const end = behindGroup(tokens, index + 1) ?? tokens.length;
  addKey(finds, code, key, kindByNullGuard(tokens, begin, end, WORDS), first.start);
}

/** `Environment.GetEnvironmentVariables()["KEY"]`. */
function readIndex({ code, tokens, finds }: Part, index: number): void {
  const key = tokens[index + 4];
  if (!isAt(tokens, index - 2, ['Environment', '.']) || !isAt(tokens, index + 1, ['(', ')', '['])) return;
  if (key?.kind === 'text' && key.isLiteral) addKey(finds, code, key.text, 'optional', key.start);
}

/**
 * `configuration["A:B"]`, `.GetValue<int>("A:B")`, `.GetSection("A")["B"]`, `.GetConnectionString("B")`. None demands
 * a variable: a settings file may bring the section.
 */
function readConfiguration({ code, tokens, constants, finds }: Part, index: number): void {
  let [path, at] = ['', index + 1];
  for (;;) {
    if (isAt(tokens, at, ['!'])) at += 1;
    const member = isAt(tokens, at, ['.']) || isAt(tokens, at, ['?.']) ? tokens[at + 1]?.text : '[';
    let open = member === '[' ? at : at + 2;
    if (member === 'GetValue' && isAt(tokens, open, ['<'])) open = behindTypes(tokens, open);
    if (!isAt(tokens, open, [member === '[' ? '[' : '('])) return;
    const [argument = []] = splitArguments(tokens, open);
    const [key, text] = [argument[0], literalOf(argument, constants)];
    const behind = behindGroup(tokens, open);
    if (key === undefined || text === undefined || behind === undefined || !SECTION_KEY.test(text)) return;
    const named = `${path}${text}`.replaceAll(':', '__');
    if (member === 'GetSection' || member === 'GetRequiredSection') {
      path = `${path}${text}:`;
      at = behind;
      if (!isAt(tokens, at, ['.', 'Value'])) continue;
      addKey(finds, code, named, 'optional', key.start);
      return;
    }
    if (member === '[' && isAt(tokens, behind, ['='])) return;
    const isDefaulted =
      isAt(tokens, behind, ['??']) || (member === 'GetValue' && splitArguments(tokens, open).length > 1);
    const kind = isDefaulted && !isAt(tokens, behind, ['??', 'throw']) ? 'defaulted' : 'optional';
    if (member === '[' || member === 'GetValue') addKey(finds, code, named, kind, key.start);
    if (member === 'GetConnectionString') addKey(finds, code, `ConnectionStrings__${named}`, kind, key.start);
    return;
  }
}

function behindTypes(tokens: readonly CodeToken[], open: number): number {
  for (let index = open, depth = 0; index < open + 20; index += 1) {
    if (isAt(tokens, index, ['<'])) depth += 1;
    if (isAt(tokens, index, ['>'])) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return open;
}
