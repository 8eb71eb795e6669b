import type { Read } from '../../../read.ts';
import { addKey } from '../../add-key.ts';
import type { Readings } from '../../dialect/reading.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { argumentsOf, dottedName, literal } from './syntax.ts';
import { listTags } from './tags.ts';

/** How far structs within structs are followed. */
const DEEPEST = 6;

/**
 * The fields of structs that `envconfig.Process("app", &settings)` fills: all that are exported, by their tag, or by
 * their own name. github.com/kelseyhightower/envconfig
 */
export function findProcessedReads(
  code: ParsedCode,
  imports: ReadonlyMap<string, string>,
  readings: Readings,
): void {
  const name = [...imports].find(([, path]) => path === 'github.com/kelseyhightower/envconfig')?.[0];
  if (name === undefined) return;
  const structs = new Map(
    code.tree.nodesOf('type_spec').flatMap((spec) => {
      const type = spec.child('type');
      return type?.type === 'struct_type' ? [[spec.child('name')?.text ?? '', type] as const] : [];
    }),
  );
  const seen = new Set<SyntaxNode>();
  const calls = code.tree.nodesOf('call_expression');
  // A program has one or two.
  for (const call of calls.filter(({ text }) => text.startsWith(`${name}.`)).slice(0, 50)) {
    if (!/^\w+\.(?:Must)?Process$/.test(dottedName(call.child('function')) ?? '')) continue;
    const [prefix, target] = argumentsOf(call);
    const struct = structs.get(typeOf(code, target) ?? '');
    const text = prefix === undefined ? undefined : literal(prefix);
    if (struct === undefined || text === undefined) continue;
    addFields(struct, text === '' ? '' : `${text}_`, 0);
  }
  // Where nobody can tell what fills a struct: the tag's name without a prefix is looked up as well.
  for (const field of code.tree.nodesOf('field_declaration')) {
    const tag = listTags(field).get('envconfig');
    if (tag !== undefined && !seen.has(field)) addTagged(field, tag.value, tag.offset);
  }

  function addFields(struct: SyntaxNode, prefix: string, depth: number): void {
    for (const field of struct.children.flatMap(({ children }) => children)) {
      const tags = listTags(field);
      const own = field.children.find((child) => child.field === 'name');
      if (tags.get('ignored')?.value === 'true' || depth > DEEPEST) continue;
      seen.add(field);
      const type = field.child('type');
      const inner = type?.type === 'struct_type' ? type : structs.get(type?.text.replace(/^\*/, '') ?? '');
      const tagged = tags.get('envconfig')?.value;
      if (own === undefined) {
        if (inner !== undefined) addFields(inner, prefix, depth + 1);
        continue;
      }
      if (!/^\p{Lu}/u.test(own.text)) continue;
      const written = tagged ?? (tags.get('split_words')?.value === 'true' ? splitWords(own.text) : own.text);
      const key = `${prefix}${written}`.toUpperCase();
      if (inner !== undefined) addFields(inner, `${key}_`, depth + 1);
      else addKey(readings.finds, code, key, kindOf(field), tags.get('envconfig')?.offset ?? own.start);
    }
  }

  function addTagged(field: SyntaxNode, tag: string, offset: number): void {
    addKey(readings.finds, code, tag.toUpperCase(), kindOf(field), offset);
  }
}

function kindOf(field: SyntaxNode): Read['kind'] {
  const tags = listTags(field);
  if (tags.has('default')) return 'defaulted';
  return tags.get('required')?.value === 'true' ? 'hard' : 'optional';
}

/** As the library does it: `MultiWordVar` is `Multi_Word_Var`, `APIKey` is `API_Key`. */
function splitWords(name: string): string {
  return name.replace(/([\p{Lu}]+)(?=\p{Lu}[^\p{Lu}])|([^\p{Lu}])(?=\p{Lu})/gu, '$1$2_');
}

/** The type of what `&s`, `&T{}` or `new(T)` points to. */
function typeOf(code: ParsedCode, target: SyntaxNode | undefined): string | undefined {
  const text = target?.text ?? '';
  const direct = /^(?:&\s*([A-Z_a-z]\w*)\s*\{|new\(([A-Z_a-z]\w*)\))/.exec(text);
  if (direct !== null) return direct[1] ?? direct[2];
  const name = /^&?\s*([A-Za-z_]\w*)$/.exec(text)?.[1];
  if (name === undefined) return undefined;
  const declared = code.tree
    .nodesOf('var_spec', 'parameter_declaration')
    .find((spec) => spec.children.some((child) => child.field === 'name' && child.text === name));
  if (declared?.child('type') !== undefined) return declared.child('type')?.text.replace(/^\*/, '');
  const assigned = code.tree
    .nodesOf('short_var_declaration', 'var_spec')
    .find((node) => new RegExp(`^${name}\\s*(?::=|=)`).test(node.text));
  const value = assigned?.text.slice(0, 200).replace(/^\w+\s*:?=\s*/, '') ?? '';
  const made = /^&?\s*([A-Za-z_]\w*)\s*\{|^new\(([A-Za-z_]\w*)\)/.exec(value);
  return made?.[1] ?? made?.[2];
}
