import type { Read } from '../../../read.ts';
import { addKey } from '../../add-key.ts';
import type { Readings } from '../../dialect/reading.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { GivenWrapper } from '../../wrapper.ts';
import { dottedName } from './names.ts';
import { isOfPackage } from './packages.ts';
import { argumentsOf } from './syntax.ts';
import { listTags, type Tag } from './tags.ts';
import { typeOf } from './type-of.ts';

/** How far structs within structs are followed. */
const DEEPEST = 6;
/** Structs that hold others many times over would never come to an end. */
const MOST_FIELDS = 20_000;
const LIBRARY = 'github.com/kelseyhightower/envconfig';

/**
 * The fields of structs that `envconfig.Process("app", &settings)` fills: all that are exported, by their tag, or by
 * their own name. github.com/kelseyhightower/envconfig
 */
export function findProcessedReads(
  code: ParsedCode,
  imports: ReadonlyMap<string, string>,
  readings: Readings,
): void {
  const { finds } = readings;
  const name = [...imports].find(([, path]) => path === LIBRARY)?.[0];
  if (name === undefined) return;
  const structs = new Structs(code, imports, finds);
  const calls = code.tree.nodesOf('call_expression');
  // A program has one or two.
  for (const call of calls.filter(({ text }) => text.startsWith(`${name}.`)).slice(0, 50)) {
    if (!/^\w+\.(?:Must)?Process$/.test(dottedName(call.child('function')) ?? '')) continue;
    const [prefix, target] = argumentsOf(call);
    const keys = prefix === undefined ? undefined : readings.keysOf(prefix);
    const [type, text] = [typeOf(code, target), keys?.is === 'keys' ? keys.keys[0]?.key : undefined];
    if (prefix !== undefined && text === undefined) finds.addDynamic(code.at(prefix.start), prefix.text);
    if (type === undefined || text === undefined) continue;
    structs.add(type, { before: text === '' ? '' : `${text}_`, isRoot: text !== '' });
  }
  // Where nobody can tell what fills a struct: the tag's name without a prefix is looked up as well.
  for (const field of code.tree.nodesOf('field_declaration')) {
    const tag = listTags(field).get('envconfig');
    if (tag !== undefined && !structs.seen.has(field))
      addKey(finds, code, tag.value.toUpperCase(), kindOf(field), tag.offset);
  }
}

/** The fields of structs of this file that another one has filled. */
export function findGivenStructs(
  code: ParsedCode,
  imports: ReadonlyMap<string, string>,
  finds: Finds,
  given: readonly GivenWrapper[],
): void {
  const structs = new Structs(code, imports, finds);
  for (const { name, parameter, idiom, source, calledIn } of given)
    if (
      (idiom === PREFIXED || idiom === PLAIN) &&
      typeof parameter === 'string' &&
      isOfPackage(code.file, source, calledIn)
    )
      structs.addOwn(name, { before: parameter, isRoot: idiom === PREFIXED });
}

/** What stands before the keys of a struct; `isRoot` where the call that fills it gives a prefix for all. */
interface Prefix {
  readonly before: string;
  readonly isRoot: boolean;
}

const PREFIXED = 'envconfig, with a prefix';
const PLAIN = 'envconfig';

const isName = ({ field }: SyntaxNode) => field === 'name';

/** The structs of a file, and what is read when they are filled. */
class Structs {
  readonly seen = new Set<SyntaxNode>();
  #added = 0;
  readonly #code: ParsedCode;
  readonly #imports: ReadonlyMap<string, string>;
  readonly #finds: Finds;
  readonly #byName: ReadonlyMap<string, SyntaxNode>;

  constructor(code: ParsedCode, imports: ReadonlyMap<string, string>, finds: Finds) {
    this.#code = code;
    this.#imports = imports;
    this.#finds = finds;
    this.#byName = new Map(
      code.tree.nodesOf('type_spec').flatMap((spec) => {
        const type = spec.child('type');
        return type?.type === 'struct_type' ? [[spec.child('name')?.text ?? '', type] as const] : [];
      }),
    );
  }

  /** Adds what a type reads, or leaves that to the file that has it. */
  add(type: string, prefix: Prefix): void {
    if (!this.addOwn(type, prefix)) this.#leave(type, prefix);
  }

  /** Adds what a type of this file reads. */
  addOwn(type: string, prefix: Prefix): boolean {
    const struct = this.#byName.get(type);
    if (struct !== undefined) this.#addFields(struct, prefix, 0);
    return struct !== undefined;
  }

  #leave(type: string, { before, isRoot }: Prefix): void {
    const [, alias, name = ''] = /^(?:(\w+)\.)?(\w+)$/.exec(type) ?? [];
    const source = alias === undefined ? undefined : this.#imports.get(alias);
    if (!/^\p{Lu}/u.test(name) || (alias !== undefined && !isRepository(source))) return;
    this.#finds.addWrapper({
      ...{ by: 'given', language: 'go', name, parameter: before, idiom: isRoot ? PREFIXED : PLAIN },
      ...{ calledIn: this.#code.file, source },
    });
  }

  #addFields(struct: SyntaxNode, prefix: Prefix, depth: number): void {
    for (const field of struct.children.flatMap(({ children }) => children))
      if (depth <= DEEPEST && listTags(field).get('ignored')?.value !== 'true')
        this.#addField(field, prefix, depth);
  }

  #addField(field: SyntaxNode, prefix: Prefix, depth: number): void {
    this.#added += 1;
    if (this.#added > MOST_FIELDS) return;
    this.seen.add(field);
    const [tags, own, type] = [listTags(field), field.children.find(isName), field.child('type')];
    const typeName = type?.text.replace(/^\*/, '') ?? '';
    const inner = type?.type === 'struct_type' ? type : this.#byName.get(typeName);
    if (own === undefined) {
      if (inner !== undefined) this.#addFields(inner, prefix, depth + 1);
      else this.#leave(typeName, prefix);
      return;
    }
    if (!/^\p{Lu}/u.test(own.text)) return;
    const tag = tags.get('envconfig');
    const words = tags.get('split_words')?.value === 'true' ? splitWords(own.text) : own.text;
    const key = `${prefix.before}${tag?.value ?? words}`.toUpperCase();
    const within = { ...prefix, before: `${key}_` };
    if (inner !== undefined) this.#addFields(inner, within, depth + 1);
    else if (this.#isStructElsewhere(typeName, tags)) this.#leave(typeName, within);
    // Without a prefix for all, a tag is meant to be the whole name, and is looked up as such.
    else if (tag !== undefined && !prefix.isRoot) this.#add(field, tag.value.toUpperCase(), tag.offset);
    else this.#add(field, key, tag?.offset ?? own.start);
  }

  #add(field: SyntaxNode, key: string, offset: number): void {
    addKey(this.#finds, this.#code, key, kindOf(field), offset);
  }

  /** A type of the repository of which no tag says that a text becomes it. */
  #isStructElsewhere(type: string, tags: ReadonlyMap<string, Tag>): boolean {
    if (['envconfig', 'default', 'required'].some((tag) => tags.has(tag))) return false;
    const [, alias, name = ''] = /^(?:(\w+)\.)?(\w+)$/.exec(type) ?? [];
    return /^\p{Lu}/u.test(name) && (alias === undefined || isRepository(this.#imports.get(alias)));
  }
}

/** Packages of the standard library have no dot in the first part of their path. */
const isRepository = (path: string | undefined) => path !== undefined && /^[^/]*\./.test(path);

function kindOf(field: SyntaxNode): Read['kind'] {
  const tags = listTags(field);
  if (tags.has('default')) return 'defaulted';
  return tags.get('required')?.value === 'true' ? 'hard' : 'optional';
}

/** As the library does it: `MultiWordVar` is `Multi_Word_Var`, `APIKey` is `API_Key`. */
function splitWords(name: string): string {
  return name.replace(/([\p{Lu}]+)(?=\p{Lu}[^\p{Lu}])|([^\p{Lu}])(?=\p{Lu})/gu, '$1$2_');
}
