import { addKey } from '../../add-key.ts';
import type { Readings } from '../../dialect/reading.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';

/** The attributes directly above a field or struct, as they are written between the brackets. */
export function attributesOf(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const siblings = node.parent?.children ?? [];
  for (let index = node.index - 1; siblings[index]?.type === 'attribute_item'; index -= 1)
    found.push(...(siblings[index]?.children ?? []));
  return found;
}

/**
 * Arguments of clap that a variable may give: `#[arg(env = "A")]`, `env("A")`, or `env` alone, which is the field's name. None is demanded:
 * the command line may give the argument. docs.rs/clap/latest/clap/_derive/index.html#arg-attributes
 */
export function findClapReads(readings: Readings): void {
  const { code, finds } = readings;
  for (const field of code.tree.nodesOf('field_declaration')) {
    for (const attribute of attributesOf(field)) {
      const found = /^(?:arg|clap|structopt)\s*\((?:[\s\S]*?,)?\s*env\b(\s*=\s*|\s*\(\s*)?/.exec(
        withoutTexts(attribute.text),
      );
      if (found === null) continue;
      const kind = /\bdefault_values?(?:_os)?(?:_t)?\b/.test(attribute.text) ? 'defaulted' : 'optional';
      const given =
        found[1] === undefined ? undefined : nodeAt(code, attribute, attribute.start + found[0].length);
      const name = field.child('name');
      if (given !== undefined) readings.add(given, given, kind);
      else if (name !== undefined) addKey(finds, code, name.text.toUpperCase(), kind, name.start);
    }
  }
}

/** What stands in texts, as in a help for people, is no argument. */
const withoutTexts = (code: string) =>
  code.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (text) => `"${' '.repeat(text.length - 2)}"`);

/** What begins at a place in an attribute: a literal, or a constant, of whose path the last part counts. */
function nodeAt(code: ParsedCode, attribute: SyntaxNode, start: number): SyntaxNode | undefined {
  for (const node of attribute.walk()) {
    if (node.start !== start || node.children.some((child) => child.start === start)) continue;
    let last = node;
    for (const next of node.parent?.children.slice(node.index + 1) ?? [])
      if (code.text.slice(last.end, next.start) === '::') last = next;
    return last;
  }
  return undefined;
}

/**
 * The fields of a struct that envy fills: `envy::prefixed("APP_").from_env::<Settings>()`. docs.rs/envy
 */
export function findEnvyReads(code: ParsedCode, finds: Finds): void {
  if (!code.text.includes('envy::')) return;
  const structs = new Map(
    code.tree.nodesOf('struct_item').map((item) => [item.child('name')?.text ?? '', item]),
  );
  for (const call of code.tree
    .nodesOf('call_expression')
    .filter(({ text }) => text.startsWith('envy::'))
    .slice(0, 50)) {
    const called = call.child('function');
    const text = called?.text ?? '';
    const found = /^envy::(?:prefixed\(\s*"(\w*)"\s*\)\s*\.\s*)?from_env(?:::<(\w+)>)?$/.exec(text);
    if (found === null) continue;
    const struct = structs.get(found[2] ?? declaredType(call) ?? '');
    const fields = struct?.child('body')?.children.filter(({ type }) => type === 'field_declaration') ?? [];
    for (const field of fields) addField(code, field, found[1] ?? '', finds);
  }
}

/** The type of `let settings: Settings = …`, through `?` and calls that unwrap. */
function declaredType(call: SyntaxNode): string | undefined {
  for (const outer of call.ancestors()) {
    if (outer.type === 'let_declaration') return outer.child('type')?.text;
    if (!/^(?:try_expression|field_expression|call_expression)$/.test(outer.type)) return undefined;
  }
  return undefined;
}

function addField(code: ParsedCode, field: SyntaxNode, prefix: string, finds: Finds): void {
  const name = field.child('name');
  const serde = attributesOf(field)
    .map(({ text }) => text)
    .filter((text) => text.startsWith('serde'))
    .join(' ');
  if (name === undefined || /\b(?:skip|skip_deserializing|flatten)\b/.test(serde)) return;
  const renamed = /\brename\s*=\s*"(\w+)"/.exec(serde)?.[1];
  const isOptional = /^(?:std::option::)?Option\b/.test(field.child('type')?.text ?? '');
  const kind = /\bdefault\b/.test(serde) ? 'defaulted' : isOptional ? 'optional' : 'hard';
  addKey(finds, code, `${prefix}${renamed ?? name.text}`.toUpperCase(), kind, name.start);
}

/**
 * The fields of a struct that envconfig fills, `#[envconfig(from = "A", default = "x")]`, and those to which confique or schematic give a
 * variable: `#[config(env = "A")]`, `#[setting(env = "A")]`; these may have their value from a file. docs.rs/envconfig, docs.rs/confique
 */
export function findAttributedReads({ code, finds }: Readings): void {
  if (!/\b(?:envconfig|confique|schematic)\b/.test(code.text)) return;
  for (const field of code.tree.nodesOf('field_declaration')) {
    const name = field.child('name');
    const struct = [...field.ancestors()].find(({ type }) => type === 'struct_item');
    const isDerived = struct !== undefined && attributesOf(struct).some(({ text }) => DERIVED.test(text));
    const isOptional = /^(?:std::option::)?Option\b/.test(field.child('type')?.text ?? '');
    const text = attributesOf(field).find((attribute) => NAMING.test(attribute.text))?.text ?? '';
    const said = withoutTexts(text);
    if (name === undefined || /\bnested\b/.test(said) || (text === '' && !isDerived)) continue;
    const key = /\b(?:from|env)\s*=\s*"(\w{1,200})"/.exec(text)?.[1];
    const kind = /\bdefault\b/.test(said) ? 'defaulted' : isOptional || !isDerived ? 'optional' : 'hard';
    if (key !== undefined || isDerived) addKey(finds, code, key ?? name.text.toUpperCase(), kind, name.start);
  }
}

const DERIVED = /^derive\b[\s\S]*\bEnvconfig\b/;
const NAMING = /^(?:envconfig|config|setting)\b/;
