import type { Read } from '../../../read.ts';
import { addKey } from '../../add-key.ts';
import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import { onceForTree } from '../../once-for-tree.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { Wrapper } from '../../wrapper.ts';
import { attributesOf } from './structs.ts';

/** From which variables a struct is filled. */
export interface Filling {
  /** What stands before the names of its fields. */
  readonly prefix: string;
  /** What stands between a field and one of the struct in it; without it, no variable comes there. */
  readonly separator: string | undefined;
  /** Whether nothing else brings values. */
  readonly isOnly: boolean;
}

const IDIOM = 'settings of Rust';
/** Structs in structs multiply; nobody sets more than this. */
const MOST_KEYS = 5000;

/** The fields of a struct, in this file or in the one of the same crate that has it. */
export function addFilled(code: ParsedCode, finds: Finds, type: string, filling: Filling): void {
  addStruct({ code, finds, left: MOST_KEYS }, type, filling, []);
}

export function findFilled(code: ParsedCode, finds: Finds, wrappers: readonly Wrapper[]): void {
  const scope = { code, finds, left: MOST_KEYS };
  for (const wrapper of wrappers) {
    if (wrapper.by !== 'given' || wrapper.idiom !== IDIOM) continue;
    if (crateOf(wrapper.calledIn) !== crateOf(code.file) || structNamed(code, wrapper.name) === undefined)
      continue;
    const [prefix = '', separator = '', only] = `${wrapper.parameter}`.split('|');
    const filling = { prefix, separator: separator === '' ? undefined : separator, isOnly: only === 'only' };
    addStruct(scope, wrapper.name, filling, []);
  }
}

/** The folder that has `src/`. */
const crateOf = (file: string) => /^(.*?)(?:^|\/)src\//.exec(file)?.[1] ?? '';

interface Scope {
  readonly code: ParsedCode;
  readonly finds: Finds;
  /** How many more keys are listed. */
  left: number;
}

const structsOf = onceForTree(
  (tree) =>
    new Map(
      // Of two of one name the first one counts.
      tree
        .nodesOf('struct_item', 'enum_item')
        .map((item) => [item.child('name')?.text ?? '', item] as const)
        .reverse(),
    ),
);

const structNamed = ({ tree }: ParsedCode, name: string) => structsOf(tree).get(name);

function addStruct(scope: Scope, name: string, filling: Filling, within: readonly string[]): void {
  const { code, finds } = scope;
  const item = structNamed(code, name);
  if (within.includes(name) || scope.left <= 0) return;
  if (item === undefined) {
    const { prefix, separator = '', isOnly } = filling;
    finds.addWrapper({
      ...{ by: 'given', language: 'rust', name, parameter: `${prefix}|${separator}|${isOnly ? 'only' : ''}` },
      ...{ idiom: IDIOM, calledIn: code.file, source: undefined },
    });
    return;
  }
  const container = serdeOf(item);
  // Names in another case are none that a variable has.
  if (/\brename_all\s*=\s*"(?!snake_case|lowercase)/.test(container)) return;
  // The fields of the variants of an enum, any of which it may be.
  const isEnum = item.type === 'enum_item';
  for (const [, tag = ''] of isEnum ? container.matchAll(/\b(?:tag|content)\s*=\s*"(\w{1,100})"/g) : [])
    addKey(finds, code, `${filling.prefix}${tag.toUpperCase()}`, 'optional', item.start);
  // What a variant holds without a name has its fields in the same place.
  for (const held of isEnum ? item.walk() : [])
    for (const { text } of held.type === 'ordered_field_declaration_list' ? held.children : [])
      if (structNamed(code, text) !== undefined)
        addStruct(scope, text, { ...filling, isOnly: false }, [...within, name]);
  const isDefaulted = /(?:^|[(,\s])default\b/.test(container);
  const fields = [...item.walk()].filter(({ type }) => type === 'field_declaration');
  scope.left -= fields.length;
  for (const field of fields)
    addField(scope, field, { ...filling, isOnly: filling.isOnly && !isEnum }, isDefaulted, [...within, name]);
}

function addField(
  scope: Scope,
  field: SyntaxNode,
  filling: Filling,
  isDefaulted: boolean,
  within: readonly string[],
): void {
  const { code, finds } = scope;
  const [name, serde] = [field.child('name'), serdeOf(field)];
  if (name === undefined || /\bskip(?:_deserializing)?\b/.test(serde)) return;
  const { type, isOptional, isTable } = typeOf(field.child('type')?.text ?? '');
  if (/\bflatten\b/.test(serde)) {
    addStruct(scope, type, { ...filling, isOnly: filling.isOnly && !isOptional }, within);
    return;
  }
  const renamed = /\brename\s*=\s*"([^"]{1,100})"/.exec(serde)?.[1];
  const path = `${filling.prefix}${(renamed ?? name.text).toUpperCase()}`;
  const hasDefault = isDefaulted || /\bdefault\b/.test(withoutTexts(serde));
  if (isNested(code, type)) {
    const isOnly = filling.isOnly && !isOptional && !hasDefault;
    if (filling.separator !== undefined)
      addStruct(scope, type, { ...filling, prefix: `${path}${filling.separator}`, isOnly }, within);
    return;
  }
  const kind: Read['kind'] = hasDefault ? 'defaulted' : isOptional || !filling.isOnly ? 'optional' : 'hard';
  if (!isTable) addKey(finds, code, path, kind, name.start);
}

/** What is written in all `#[serde(…)]` of an item. */
const serdeOf = (item: SyntaxNode) =>
  attributesOf(item)
    .map(({ text }) => text)
    .filter((text) => /^serde\b/.test(text))
    .join(' ');

const withoutTexts = (code: string) => code.replace(/"[^"]*"/g, '""');

const AROUND = /^(?:\w+::)*(Option|Box|Arc|Rc|Secret|SecretBox|Zeroizing)<\s*([\s\S]*?)\s*,?>$/;

/** The name of a type within those that only hold it. */
function typeOf(text: string): { type: string; isOptional: boolean; isTable: boolean } {
  let [inner, isOptional] = [text.trim(), false];
  for (let depth = 0; depth < 6; depth += 1) {
    const found = AROUND.exec(inner);
    if (found === null) break;
    if (found[1] === 'Option') isOptional = true;
    inner = found[2] ?? '';
  }
  const isTable = /^(?:\w+::)*(?:HashMap|BTreeMap|IndexMap)</.test(inner);
  return { type: /^(?:\w+::)*(\w+)$/.exec(inner)?.[1] ?? '', isOptional, isTable };
}

/** What other files have, is told by its name. */
const STRUCTS = /(?:Settings|Config|Configuration|Options|Opts|Cfg)$/;

/** Whether the fields of a type have variables of their own: a struct that is read field by field. */
function isNested(code: ParsedCode, type: string): boolean {
  const item = structNamed(code, type);
  if (item === undefined) return STRUCTS.test(type);
  const derives = attributesOf(item).some(({ text }) => /^derive\b[\s\S]*\bDeserialize\b/.test(text));
  return item.type === 'struct_item' && derives && item.child('body')?.type === 'field_declaration_list';
}
