import { addKey } from '../add-key.ts';
import { findCalls } from '../dialect/calls.ts';
import { constantsIn } from '../dialect/evaluate.ts';
import { Readings } from '../dialect/reading.ts';
import type { ParsedLanguage } from '../language.ts';
import { SIGNS } from '../signs.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax-tree.ts';
import { findClapBuilders } from './rust/clap-builder.ts';
import { findFilled } from './rust/filled.ts';
import { findSettings } from './rust/settings.ts';
import { findAttributedReads, findClapReads, findEnvyReads } from './rust/structs.ts';
import { argumentsOf, rust as dialect, literal } from './rust/syntax.ts';

const QUALIFIED = /^(?:(?:::)?std::env|env|dotenvy|dotenv)::var(?:_os)?$/;
const IMPORTED = /\buse\s+(?:::)?(?:std::env|dotenvy|dotenv)::(?:\{[^}]*\bvar(?:_os)?\b|var(?:_os)?\b)/;

/** Set by Cargo itself when it builds: doc.rust-lang.org/cargo/reference/environment-variables.html */
const CARGOS_OWN = /^(?:CARGO|OUT_DIR$|TARGET$|HOST$|PROFILE$|RUSTC|DEP_)/;

/** What is read when it is built; `dotenv` is that of dotenvy_macro. */
const BUILT = new Set(['env', 'option_env', 'dotenv']);

/** Rust: `std::env::var`, `env!`, the fields that envy fills, and the arguments of clap. */
export const rust: ParsedLanguage = {
  ...SIGNS.rust,
  name: 'rust',
  grammar: 'rust',
  find(whole) {
    const code = { ...whole, tree: withoutTests(whole.tree) };
    const readings = new Readings(code, dialect);
    const isImported = IMPORTED.test(code.text);
    for (const call of code.tree.nodesOf('call_expression')) {
      const name = call.child('function')?.text ?? '';
      if (QUALIFIED.test(name) || (isImported && /^var(?:_os)?$/.test(name)))
        readings.add(call, argumentsOf(call)[0], 'optional');
    }
    for (const macro of code.tree.nodesOf('macro_invocation')) {
      const name = macro.child('macro')?.text.replace(/^(?:::)?(?:std|core)::/, '');
      const key = macro.children.find(({ type }) => type === 'token_tree')?.children[0];
      if (key === undefined || CARGOS_OWN.test(literal(key) ?? '')) continue;
      // The compiler needs it: what was built has it, whatever production has.
      if (name !== undefined && BUILT.has(name)) readings.add(macro, key, 'optional');
    }
    for (const tokens of code.tree.nodesOf('token_tree')) addTokens(readings, tokens, isImported);
    findClapReads(readings);
    findClapBuilders(readings);
    findAttributedReads(readings);
    findEnvyReads(code, readings.finds);
    findSettings(readings);
    return readings.finds;
  },
  constantsIn: constantsIn(dialect),
  findThrough(code, wrappers) {
    const finds = findCalls(code, dialect, wrappers);
    findFilled(code, finds, wrappers);
    return finds;
  },
};

/** The tree without modules and functions that are only built for tests. */
function withoutTests(tree: SyntaxTree): SyntaxTree {
  const ranges = tree
    .nodesOf('attribute_item')
    .filter(({ text }) => /^#\[(?:cfg\(test\)|(?:\w+::)*test\b)/.test(text.slice(0, 40)))
    .flatMap((attribute) => {
      const siblings = attribute.parent?.children ?? [];
      let index = attribute.index + 1;
      while (siblings[index]?.type === 'attribute_item') index += 1;
      return siblings[index] ?? [];
    });
  return ranges.length === 0 ? tree : tree.without(ranges);
}

/** What a macro is given is only tokens to the grammar: `println!("{}", env::var("A").unwrap())`. */
function addTokens(readings: Readings, list: SyntaxNode, isImported: boolean): void {
  const { children } = list;
  const { code, finds } = readings;
  for (const [index, token] of children.entries()) {
    if (token.type !== 'identifier') continue;
    if (/^(?:option_)?env$/.test(token.text)) addMacro(readings, token, children[index + 1]);
    if (!/^var(?:_os)?$/.test(token.text)) continue;
    const isQualified = /^(?:env|dotenvy|dotenv)$/.test(children[index - 1]?.text ?? '');
    const given = children[index + 1];
    const key = given?.type === 'token_tree' ? given.children[0] : undefined;
    const text = key === undefined ? undefined : literal(key);
    if (key === undefined || text === undefined || !(isQualified || isImported)) continue;
    const next = children[index + 2]?.text ?? '';
    const kind =
      /^(?:unwrap|expect)$/.test(next) || (next === 'is_ok' && isAsserted(code.text, list, token))
        ? 'hard'
        : /^unwrap_or/.test(next)
          ? 'defaulted'
          : 'optional';
    addKey(finds, code, text, kind, key.start);
  }
}

/** `assert!(env::var("A").is_ok())`. */
function isAsserted(text: string, { parent, start }: SyntaxNode, name: SyntaxNode): boolean {
  if (parent?.type !== 'macro_invocation' || parent.child('macro')?.text !== 'assert') return false;
  return /^\(\s*(?:(?:::)?std::)?(?:\w+::)?$/.test(text.slice(start, name.start));
}

/** `env!("A")` within what another macro is given. */
function addMacro({ code, finds }: Readings, name: SyntaxNode, given: SyntaxNode | undefined): void {
  const key = given?.type === 'token_tree' ? given.children[0] : undefined;
  const text = key === undefined ? undefined : literal(key);
  if (given === undefined || key === undefined || text === undefined || CARGOS_OWN.test(text)) return;
  if (code.text.slice(name.end, given.start).trim() !== '!') return;
  addKey(finds, code, text, 'optional', key.start);
}
