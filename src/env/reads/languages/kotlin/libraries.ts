import type { Read } from '../../../read.ts';
import { addKey } from '../../add-key.ts';
import type { Part } from '../../tokens/part.ts';
import { behindGroup, isAt, literalOf, splitArguments } from '../../tokens/token-match.ts';

/** How far the methods of one key go. */
const MOST = 60;

/** The keys that programs describe for konfig and http4k, which read the variables of their names. */
export function findLibraryReads(part: Part): void {
  const { code, tokens } = part;
  const hasKonfig = /^import\s+com\.natpryce\.konfig\./m.test(code.text);
  const hasHttp4k = /^import\s+org\.http4k\./m.test(code.text);
  if (!hasKonfig && !hasHttp4k) return;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue;
    if (hasKonfig && text === 'Key' && isAt(tokens, index + 1, ['('])) addKonfig(part, index);
    if (hasHttp4k && text === 'EnvironmentKey' && isAt(tokens, index + 1, ['.'])) addHttp4k(part, index);
  }
}

/** `Key("server.port", intType)`: defaults, or a file, may bring it. github.com/npryce/konfig */
function addKonfig({ code, tokens, constants, finds }: Part, index: number): void {
  const [argument = [], type] = splitArguments(tokens, index + 1);
  const [key, first] = [literalOf(argument, constants), argument[0]];
  if (key === undefined || first === undefined || type === undefined) return;
  addKey(finds, code, nameOf(key), 'optional', first.start);
}

const KINDS = new Map<string, Read['kind']>([
  ['required', 'hard'],
  ['optional', 'optional'],
  ['defaulted', 'defaulted'],
]);

/** `EnvironmentKey.int().required("PORT")`. An environment under another one may bring it. www.http4k.org/howto/configure_your_server_using_environmental_variables */
function addHttp4k({ code, tokens, constants, finds }: Part, index: number): void {
  for (let at = index + 1; at < index + MOST && isAt(tokens, at, ['.']); ) {
    const kind = KINDS.get(tokens[at + 1]?.text ?? '');
    const open = isAt(tokens, at + 2, ['(']) ? at + 2 : undefined;
    if (kind !== undefined && open !== undefined) {
      const [argument = []] = splitArguments(tokens, open);
      const [key, first] = [literalOf(argument, constants), argument[0]];
      const hasOther = /\boverrides\b|\bEnvironment\.defaults\b/.test(code.text);
      if (key !== undefined && first !== undefined)
        addKey(finds, code, nameOf(key), kind === 'hard' && hasOther ? 'optional' : kind, first.start);
      return;
    }
    const hasGroup = open !== undefined || isAt(tokens, at + 2, ['{']);
    at = hasGroup ? (behindGroup(tokens, at + 2) ?? at + 2) : at + 2;
  }
}

/** A name as variables have it: `server.port` and `server-port` are SERVER_PORT. */
const nameOf = (key: string) => key.replace(/[.-]/g, '_').toUpperCase();
