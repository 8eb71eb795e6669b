import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Parsed } from '../../checklist/problem.ts';
import { type Place, placesIn } from './place.ts';
import { refuse } from './refuse.ts';
import type { Tree } from './yaml-tree.ts';

/** The parser takes seconds for a megabyte; what people write by hand is far shorter. */
const MAX_LENGTH = 200_000;
const TOO_LONG = 'a TOML file of more than 200 KB is not read: list its keys with `names`';
const TOO_DEEP = 'nested too deeply to be read';
const MAX_DEPTH = 100;

/** Reads a TOML file into the same tree as YAML. Problems never quote the file: it may hold values. */
export function parseTomlTree(text: string, file: string): Parsed<Tree> {
  // The parser takes a byte order mark for the beginning of a key.
  const source = text.replace(/^\uFEFF/, ' ');
  const placeOf = placesIn(source, file);
  if (source.length > MAX_LENGTH) return refuse([{ ...placeOf(0), message: TOO_LONG }]);
  try {
    return { ok: true, value: new Grower(placeOf).growFile(parseTOML(source).body[0]) };
  } catch (error) {
    if (error instanceof TooDeep) return refuse([{ ...error.at, message: TOO_DEEP }]);
    // The parser calls itself for each bracket within a bracket.
    if (error instanceof RangeError) return refuse([{ ...placeOf(0), message: TOO_DEEP }]);
    if (!(error instanceof ParseError)) throw error;
    const message = EXPLAINED[error.message] ?? 'this is not TOML that can be read';
    return refuse([{ ...placeOf(error.index), message }]);
  }
}

/** What people do wrong, by the words of the parser. */
const EXPLAINED: Record<string, string> = {
  'Unterminated string constant': 'the quote that opens this text is never closed on its line',
  'Unterminated table-key': 'the name of a table stands between brackets on one line: `[name]`',
  'Unterminated inline table': 'the brace that opens this table is never closed',
  'Must be a newline': 'one assignment stands on one line',
  'Expected equal (=) token': 'after a key comes `=`, and then its value',
  'Unspecified values are invalid': 'a value is missing here',
  'Unexpected character':
    'this does not belong here: TOML has a key, then `=`, then a value, and texts stand between quotes',
  'Expected comma (,) token': 'a comma is missing here',
  'Defining a key multiple times is invalid': 'this key or table is already given above',
  'Unexpected token': 'a text stands between quotes in TOML',
  'Invalid character in escape sequence':
    'between double quotes `\\` begins an escape, and this one does not exist: write `\\\\`, or single quotes',
};

class TooDeep extends Error {
  readonly at: Place;

  constructor(at: Place) {
    super(TOO_DEEP);
    this.at = at;
  }
}

/** A tree to which later lines may add. */
type Growing = Table | { kind: 'list'; at: Place; items: Growing[] } | Extract<Tree, { kind: 'text' }>;
interface Table {
  kind: 'map';
  at: Place;
  entries: Map<string, { key: string; at: Place; value: Growing }>;
}

class Grower {
  readonly #placeOf: (offset: number) => Place;

  constructor(placeOf: (offset: number) => Place) {
    this.#placeOf = placeOf;
  }

  growFile(top: AST.TOMLTopLevelTable): Tree {
    const root = emptyTable(this.#placeOf(0));
    for (const node of top.body) {
      if (node.type === 'TOMLKeyValue') this.#put(root, node, 0);
      else {
        const table = node.kind === 'array' ? this.#addItem(root, node) : this.#descend(root, node.key.keys);
        for (const pair of node.body) this.#put(table, pair, node.key.keys.length);
      }
    }
    return root;
  }

  /** `[[a.b]]` begins another table of the list. */
  #addItem(root: Table, { key: { keys }, range }: AST.TOMLTable): Table {
    const table = emptyTable(this.#placeOf(range[0]));
    const { entries } = this.#descend(root, keys.slice(0, -1));
    const last = keys.at(-1);
    if (last === undefined) return table;
    const [key, at] = [nameOf(last), this.#placeOf(last.range[0])];
    const known = entries.get(key)?.value;
    if (known?.kind === 'list') known.items.push(table);
    else entries.set(key, { key, at, value: { kind: 'list', at, items: [table] } });
    return table;
  }

  #put(table: Table, { key: { keys }, value }: AST.TOMLKeyValue, depth: number): void {
    const last = keys.at(-1);
    if (last === undefined) return;
    const [key, at] = [nameOf(last), this.#placeOf(last.range[0])];
    const parent = this.#descend(table, keys.slice(0, -1));
    parent.entries.set(key, { key, at, value: this.#grow(value, depth + keys.length) });
  }

  /** The table at the end of a path of keys, made where it is not there yet; of a list of tables its last one. */
  #descend(from: Table, keys: AST.TOMLKey['keys']): Table {
    if (keys.length > MAX_DEPTH) throw new TooDeep(from.at);
    let table = from;
    for (const node of keys) {
      const key = nameOf(node);
      const known = table.entries.get(key)?.value;
      const next = known?.kind === 'list' ? known.items.at(-1) : known;
      const at = this.#placeOf(node.range[0]);
      const made = next?.kind === 'map' ? next : emptyTable(at);
      if (made !== next) table.entries.set(key, { key, at, value: made });
      table = made;
    }
    return table;
  }

  #grow(node: AST.TOMLContentNode, depth: number): Growing {
    const at = this.#placeOf(node.range[0]);
    if (depth > MAX_DEPTH) throw new TooDeep(at);
    if (node.type === 'TOMLArray')
      return { kind: 'list', at, items: node.elements.map((item) => this.#grow(item, depth + 1)) };
    if (node.type === 'TOMLInlineTable') {
      const table = emptyTable(at);
      for (const pair of node.body) this.#put(table, pair, depth + 1);
      return table;
    }
    if (node.kind === 'string') return { kind: 'text', at, text: node.value, isText: true };
    return { kind: 'text', at, text: writtenAs(node), isText: false };
  }
}

function emptyTable(at: Place): Table {
  return { kind: 'map', at, entries: new Map() };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function writtenAs(node: Exclude<AST.TOMLValue, AST.TOMLStringValue>): string {
  if ('number' in node) return node.number;
  return 'datetime' in node ? node.datetime : String(node.value);
}
