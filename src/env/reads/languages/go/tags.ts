import type { Read } from '../../../read.ts';
import { addKey } from '../../add-key.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { GivenWrapper } from '../../wrapper.ts';
import { isOfPackage } from './packages.ts';
import { listParsed, wholePrefix } from './whole-prefix.ts';

/** One `key:"value"` of a struct tag, and where the value begins. */
export interface Tag {
  readonly value: string;
  readonly offset: number;
}

const PAIR = /([^\s:"]{1,100}):"((?:[^"\\]|\\.)*)"/g;

/** The tags of a field by their keys. pkg.go.dev/reflect#StructTag */
export function listTags(field: SyntaxNode): Map<string, Tag> {
  const tag = field.child('tag');
  if (tag?.type !== 'raw_string_literal') return new Map();
  return new Map(
    [...tag.text.slice(1, -1).matchAll(PAIR)].map((pair) => {
      const [whole, key = '', value = ''] = pair;
      return [key, { value, offset: tag.start + 1 + pair.index + whole.length - 1 - value.length }];
    }),
  );
}

/** A key that a tag asks for. */
interface TagRead {
  readonly key: string;
  readonly kind: Read['kind'];
  readonly offset: number;
}

/** What stands before the keys of structs, by the names of their types, where another file says so. */
type Roots = ReadonlyMap<string, readonly string[]>;

/**
 * The fields with a tag `env:"KEY"`, as these libraries read it: github.com/caarlos0/env,
 * github.com/sethvargo/go-envconfig, github.com/ilyakaznacheev/cleanenv, and the parsers of flags kong and go-flags.
 */
export function findTagReads(code: ParsedCode, imports: ReadonlyMap<string, string>, finds: Finds): void {
  for (const { key, kind, offset } of listTagReads(code, new Map())) addKey(finds, code, key, kind, offset);
  addPrefixed(code, imports, finds);
}

/** The same fields, where another file says what stands before the keys of some structs: they replace those without it. */
export function findPrefixedTags(code: ParsedCode, finds: Finds, given: readonly GivenWrapper[]): void {
  const own = given.filter(
    ({ idiom, parameter, source, calledIn }) =>
      idiom === TAGS && typeof parameter === 'string' && isOfPackage(code.file, source, calledIn),
  );
  if (own.length === 0) return;
  const byType = Map.groupBy(own, ({ name }) => name);
  const roots = new Map(
    [...byType].map(([name, list]) => [name, list.map(({ parameter }) => `${parameter}`)]),
  );
  const reads = listTagReads(code, roots);
  const kept = new Set(reads.map(({ key, offset }) => `${offset}:${key}`));
  for (const { key, kind, offset } of reads) addKey(finds, code, key, kind, offset);
  for (const { key, offset } of listTagReads(code, new Map()))
    if (!kept.has(`${offset}:${key}`)) finds.retract(key, code.at(offset));
}

const TAGS = 'tags of Go';

function listTagReads(code: ParsedCode, roots: Roots): TagRead[] {
  const prefixes = listPrefixes(code, roots);
  const whole = wholePrefix(code);
  // In cleanenv what stands between commas are further names, in the others options.
  const isDemanding = /\bRequiredIfNoDef:\s*true\b/.test(code.text);
  const hasNames = code.text.includes('ilyakaznacheev/cleanenv');
  return code.tree.nodesOf('field_declaration').flatMap((field) => {
    const tags = listTags(field);
    const env = tags.get('env');
    if (env === undefined) return [];
    const struct = structAround(field);
    const around = prefixesAround(field).join('');
    const [first = '', ...options] = env.value.split(',').map((part) => part.trim());
    const names = (hasNames ? [first, ...options] : [first]).filter((name) => name !== '' && name !== '-');
    return (prefixes.get(struct) ?? roots.get(struct) ?? ['']).flatMap((prefix) =>
      names.map((name) => ({
        key: whole + prefix + around + name,
        kind: kindOf(tags, options, isDemanding),
        offset: env.offset,
      })),
    );
  });
}

/** The name of the type that a field is of. */
function structAround(field: SyntaxNode): string {
  const spec = [...field.ancestors()].find(({ type }) => type === 'type_spec');
  return spec?.child('name')?.text ?? '';
}

/** Tells the files of other types which prefix their structs have here: `DB Database `envPrefix:"DB_"``. */
function addPrefixed(code: ParsedCode, imports: ReadonlyMap<string, string>, finds: Finds): void {
  const own = new Set(code.tree.nodesOf('type_spec').map((spec) => spec.child('name')?.text));
  const [prefixes, whole] = [listPrefixes(code, new Map()), wholePrefix(code)];
  const uses = code.tree.nodesOf('field_declaration').flatMap((field) => {
    const [, alias, type = ''] =
      /^[*[\]]*(?:(\w+)\.)?(\p{Lu}\w*)$/u.exec(field.child('type')?.text ?? '') ?? [];
    if (type === '' || (alias === undefined && own.has(type))) return [];
    const inner = [...prefixesAround(field), prefixOf(field)].join('');
    return (prefixes.get(structAround(field)) ?? ['']).map((outer) => ({
      alias,
      type,
      prefix: whole + outer + inner,
    }));
  });
  uses.push(...listParsed(code, whole).filter(({ alias, type }) => alias !== undefined || !own.has(type)));
  for (const [type, list] of Map.groupBy(uses, ({ type: name }) => name)) {
    if (list.every(({ prefix }) => prefix === '')) continue;
    for (const { alias, prefix } of list.slice(0, 30))
      if (alias === undefined || imports.has(alias))
        finds.addWrapper({
          ...{ by: 'given', language: 'go', name: type, parameter: prefix, idiom: TAGS },
          ...{ calledIn: code.file, source: alias === undefined ? undefined : imports.get(alias) },
        });
  }
}

/**
 * `required`, `notEmpty` and `default=…` stand behind the name, or as tags of their own; `isDemanding` where what parses them demands
 * all without a default.
 */
function kindOf(
  tags: ReadonlyMap<string, Tag>,
  options: readonly string[],
  isDemanding: boolean,
): Read['kind'] {
  const isDefaulted =
    ['envDefault', 'env-default', 'default'].some((key) => tags.has(key)) ||
    options.some((option) => option.startsWith('default='));
  if (isDefaulted) return 'defaulted';
  const isRequired =
    options.some((option) => option === 'required' || option === 'notEmpty') ||
    ['env-required', 'required'].some((key) => /^(?:true|yes|1|)$/.test(tags.get(key)?.value ?? 'false'));
  return isRequired || isDemanding ? 'hard' : 'optional';
}

function prefixOf(field: SyntaxNode): string {
  const tags = listTags(field);
  const option = /,\s*prefix=([^,\s]*)/.exec(tags.get('env')?.value ?? '')?.[1];
  return tags.get('envPrefix')?.value ?? tags.get('env-prefix')?.value ?? option ?? '';
}

/** The prefixes of the fields whose type is written in place around a field. */
function prefixesAround(field: SyntaxNode): string[] {
  return [...field.ancestors()]
    .filter(({ type }) => type === 'field_declaration')
    .map(prefixOf)
    .reverse();
}

/** The prefixes under which the structs of a file are fields of others, from the outermost to the innermost. */
function listPrefixes(code: ParsedCode, roots: Roots): Map<string, readonly string[]> {
  const uses = code.tree.nodesOf('field_declaration').flatMap((field) => {
    const type = /^[*[\]]*([A-Za-z_]\w*)$/.exec(field.child('type')?.text ?? '')?.[1];
    const owner = [...field.ancestors()].find((node) => node.type === 'type_spec')?.child('name')?.text;
    const prefix = [...prefixesAround(field), prefixOf(field)].join('');
    return type === undefined || owner === undefined ? [] : [{ type, owner, prefix }];
  });
  const byType = Map.groupBy(uses, ({ type }) => type);
  const resolve = (type: string, depth: number): readonly string[] => {
    const outer = byType.get(type) ?? [];
    if (outer.length === 0 || depth > 6 || outer.length > 30) return roots.get(type) ?? [''];
    const all = outer.flatMap(({ owner, prefix }) =>
      resolve(owner, depth + 1).map((before) => before + prefix),
    );
    return [...new Set(all)].slice(0, 30);
  };
  return new Map([...byType.keys()].map((type) => [type, resolve(type, 0)]));
}
