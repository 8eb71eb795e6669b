import type { ParsedCode } from '../../language.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { dottedName } from './names.ts';
import { argumentsOf, literal } from './syntax.ts';
import { typeOf } from './type-of.ts';

/** `env.Options{Prefix: "APP_"}`, or `envconfig.PrefixLookuper("APP_", …)`, where a file has one. */
export function wholePrefix({ tree }: ParsedCode): string {
  const options = tree.nodesOf('composite_literal').map((node) => {
    if (!/\bOptions$/.test(node.child('type')?.text ?? '')) return undefined;
    return /\bPrefix:\s*"(\w{1,60})"/.exec(node.child('body')?.text ?? '')?.[1];
  });
  const lookups = tree.nodesOf('call_expression').map((call) => {
    const [prefix] = /\.PrefixLookuper$/.test(call.child('function')?.text ?? '') ? argumentsOf(call) : [];
    return prefix === undefined ? undefined : literal(prefix);
  });
  const [found, ...others] = [...options, ...lookups].filter((prefix) => prefix !== undefined);
  return others.length > 0 ? '' : (found ?? '');
}

const FILLING = /^\w+\.(?:ParseWithOptions|ProcessWith)$/;

/**
 * The types that are filled under a prefix for all: `env.ParseWithOptions(&c, env.Options{Prefix: "APP_"})`, and
 * `envconfig.ProcessWith(ctx, &envconfig.Config{Target: &c, Lookuper: envconfig.PrefixLookuper("APP_", …)})`.
 */
export function listParsed(
  code: ParsedCode,
  prefix: string,
): { alias: string | undefined; type: string; prefix: string }[] {
  if (prefix === '') return [];
  const calls = code.tree
    .nodesOf('call_expression')
    .filter((call) => FILLING.test(dottedName(call.child('function')) ?? ''));
  return calls
    .slice(0, 50)
    .flatMap(targetsOf)
    .flatMap((target) => {
      const parts = typeOf(code, target)?.split('.') ?? [];
      const type = parts.at(-1);
      return type === undefined ? [] : [{ alias: parts.length > 1 ? parts[0] : undefined, type, prefix }];
    });
}

/** What a call fills: a pointer that it is given, or `Target: &c` of the struct that it is given. */
function targetsOf(call: SyntaxNode): readonly SyntaxNode[] {
  const pointers = argumentsOf(call).filter(({ text }) => /^(?:&|new\()/.test(text.slice(0, 4)));
  const elements = [...call.walk()].filter(
    ({ type, text }) => type === 'keyed_element' && /^Target\s*:/.test(text.slice(0, 20)),
  );
  const targets = elements.flatMap(({ children }) => children.at(-1) ?? []);
  return [...pointers, ...targets.map((value) => value.children[0] ?? value)];
}
