import type { Read } from '../../../read.ts';
import { addKey } from '../../add-key.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';

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

/**
 * The fields with a tag `env:"KEY"`, as these libraries read it: github.com/caarlos0/env,
 * github.com/sethvargo/go-envconfig, github.com/ilyakaznacheev/cleanenv, and the parsers of flags kong and go-flags.
 */
export function findTagReads(code: ParsedCode, finds: Finds): void {
  const prefixes = listPrefixes(code);
  const whole = wholePrefix(code);
  // In cleanenv what stands between commas are further names, in the others options.
  const hasNames = code.text.includes('ilyakaznacheev/cleanenv');
  for (const field of code.tree.nodesOf('field_declaration')) {
    const tags = listTags(field);
    const env = tags.get('env');
    if (env === undefined) continue;
    const struct = [...field.ancestors()].find(({ type }) => type === 'type_spec');
    const around = prefixesAround(field).join('');
    for (const prefix of prefixes.get(struct?.child('name')?.text ?? '') ?? ['']) {
      const [first = '', ...options] = env.value.split(',').map((part) => part.trim());
      const names = hasNames ? [first, ...options] : [first];
      for (const name of names.filter((candidate) => candidate !== '' && candidate !== '-'))
        addKey(finds, code, whole + prefix + around + name, kindOf(tags, options), env.offset);
    }
  }
}

/** `required`, `notEmpty` and `default=…` stand behind the name, or as tags of their own. */
function kindOf(tags: ReadonlyMap<string, Tag>, options: readonly string[]): Read['kind'] {
  const isDefaulted =
    ['envDefault', 'env-default', 'default'].some((key) => tags.has(key)) ||
    options.some((option) => option.startsWith('default='));
  if (isDefaulted) return 'defaulted';
  const isRequired =
    options.some((option) => option === 'required' || option === 'notEmpty') ||
    ['env-required', 'required'].some((key) => /^(?:true|yes|1|)$/.test(tags.get(key)?.value ?? 'false'));
  return isRequired ? 'hard' : 'optional';
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
function listPrefixes(code: ParsedCode): Map<string, string[]> {
  const uses = code.tree.nodesOf('field_declaration').flatMap((field) => {
    const type = /^[*[\]]*([A-Za-z_]\w*)$/.exec(field.child('type')?.text ?? '')?.[1];
    const owner = [...field.ancestors()].find((node) => node.type === 'type_spec')?.child('name')?.text;
    const prefix = [...prefixesAround(field), prefixOf(field)].join('');
    return type === undefined || owner === undefined ? [] : [{ type, owner, prefix }];
  });
  const byType = Map.groupBy(uses, ({ type }) => type);
  const resolve = (type: string, depth: number): string[] => {
    const outer = byType.get(type) ?? [];
    if (outer.length === 0 || depth > 6 || outer.length > 30) return [''];
    const all = outer.flatMap(({ owner, prefix }) =>
      resolve(owner, depth + 1).map((before) => before + prefix),
    );
    return [...new Set(all)].slice(0, 30);
  };
  return new Map([...byType.keys()].map((type) => [type, resolve(type, 0)]));
}

/** `env.Options{Prefix: "APP_"}`, where a file has one. */
function wholePrefix(code: ParsedCode): string {
  const found = code.tree.nodesOf('composite_literal').flatMap((node) => {
    if (!/\bOptions$/.test(node.child('type')?.text ?? '')) return [];
    const prefix = /\bPrefix:\s*"(\w{1,60})"/.exec(node.child('body')?.text ?? '')?.[1];
    return prefix === undefined ? [] : [prefix];
  });
  return found.length === 1 ? (found[0] ?? '') : '';
}
