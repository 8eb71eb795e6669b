import type { Finds } from '../../found.ts';
import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import type { ObjectWrapper, Wrapper } from '../../wrapper.ts';
import { nameIn } from './assigned.ts';

const IDIOM = 'variables of a script';
const SOURCING = /^[^\S\n]*(?:source|\.)[^\S\n]+([^\n;&|]{1,300})/gm;
/** What only some runs come to. */
const BRANCHES =
  /^(?:function_definition|if_statement|case_statement|while_statement|(?:c_style_)?for_statement|list|subshell|command_substitution)$/;

/** Tells the scripts that take this one in which variables it gives a value of its own. */
export function noteAssigned(code: ParsedCode, finds: Finds): void {
  const names = code.tree.nodesOf('variable_assignment').flatMap((node) => {
    const name = node.child('name')?.text ?? '';
    const isPassed = node.parent?.type === 'command' && node.parent.child('name') !== undefined;
    const isSometimes = [...node.ancestors()].some(({ type }) => BRANCHES.test(type));
    // `X=${X:-x}` takes what production has.
    const isOwn = !new RegExp(`\\$\\{?${name}\\b`).test(node.child('value')?.text ?? '');
    return /^[A-Z_]\w*$/.test(name) && !isPassed && !isSometimes && isOwn ? [name] : [];
  });
  addScript(code, finds, names);
}

function addScript({ file }: ParsedCode, finds: Finds, names: readonly string[]): void {
  if (names.length > 0)
    finds.addWrapper({
      // A word of its name stands in whoever takes it in.
      ...{ by: 'object', language: 'bash', name: wordOf(baseOf(file)), idiom: IDIOM },
      ...{ defaulted: [...new Set(names)], prefix: '', definedIn: file },
    });
}

/** Takes back the reads of variables that a script has from another one which it takes in: `source lib/log.sh`. */
export function findSourced(code: ParsedCode, finds: Finds, wrappers: readonly Wrapper[]): void {
  const scripts = wrappers.filter(
    (wrapper): wrapper is ObjectWrapper => wrapper.by === 'object' && wrapper.idiom === IDIOM,
  );
  if (scripts.length === 0) return;
  const taken = new Set(
    [...code.text.matchAll(SOURCING)].flatMap(([, path = '']) => path.match(/[\w.-]+(?=["'\s]*$)/) ?? []),
  );
  const names = new Set([...taken].flatMap((base) => assignedBy(scripts, base, code.file)));
  if (names.size === 0) return;
  for (const node of code.tree.nodesOf('simple_expansion', 'expansion')) {
    const name = nameIn(node);
    if (name !== undefined && names.has(name)) finds.retract(name, code.at(placeOf(node)));
  }
  // Who takes this script in has them as well.
  addScript(code, finds, [...names]);
}

/** Where a read of an expansion is told. */
export const placeOf = (node: SyntaxNode) =>
  node.children.find(({ type }) => type === 'variable_name')?.start ?? node.start;

/** What a script of that name assigns; of several, the one in the same folder. */
function assignedBy(scripts: readonly ObjectWrapper[], base: string, file: string): readonly string[] {
  const named = scripts.filter(({ definedIn }) => baseOf(definedIn) === base && definedIn !== file);
  const paths = new Set(named.map(({ definedIn }) => definedIn));
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const own = paths.size < 2 ? named : named.filter(({ definedIn }) => definedIn === `${folder}${base}`);
  return own.flatMap(({ defaulted }) => defaulted);
}

const baseOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);

/** The longest word of a file's name, without its ending. */
const wordOf = (base: string) =>
  (base.replace(/\.\w+$/, '').match(/\w+/g) ?? [base]).reduce((one, other) =>
    other.length > one.length ? other : one,
  );
