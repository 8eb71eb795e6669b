import type { CodeToken } from '../../tokens/code-tokens.ts';
import type { Part } from '../../tokens/part.ts';
import { behindGroup, isAt, literalOf, splitArguments } from '../../tokens/token-match.ts';

/** What only a program with the host's configuration has; another `config["a"]` is any dictionary. */
const HAS_CONFIGURATION =
  /\bIConfiguration(?:Root|Section|Builder)?\b|\.BindConfiguration\(|\bConfigurationBuilder\b|\.CreateBuilder\(|\bCreateDefaultBuilder\(|\bI?Host(?:Application)?Builder\b|\bWebApplication(?:Builder)?\b/;
const CONFIGURATION = /^_?(?:config|configuration|Config|Configuration)$/;
export const TYPES = /^IConfiguration(?:Root|Section)?$/;
const SECTIONS = /^Get(?:Required)?Section$/;

/** The configurations of a file by their names, each with the path of the section that it is. */
export type Configurations = ReadonlyMap<string, string>;

export const hasConfiguration = (text: string) => HAS_CONFIGURATION.test(text);

/** The names that a file declares as a configuration, or gives to one or to a section of one. */
export function listConfigurations(parts: readonly Part[]): Configurations {
  const names = new Map<string, string>();
  for (const part of parts) addNames(part, names);
  for (const [name, path] of names) if (path === '?') names.delete(name);
  return names;
}

function addNames(part: Part, names: Map<string, string>): void {
  const { tokens } = part;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue;
    if (TYPES.test(text)) {
      const name = tokens[isAt(tokens, index + 1, ['?']) ? index + 2 : index + 1];
      if (name?.kind === 'word') names.set(name.text, '');
    } else if (isAt(tokens, index + 1, ['='])) {
      const path = pathOfValue(part, index + 2, names);
      // A name for two sections is none.
      if (path !== undefined) names.set(text, (names.get(text) ?? path) === path ? path : '?');
    }
  }
}

/** The path of `builder.Configuration.GetSection("A");`, and of a configuration by its name or as a service. */
function pathOfValue(part: Part, from: number, names: Configurations): string | undefined {
  const { tokens } = part;
  for (let at = from; at < from + 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'text' || token.text === ';') return undefined;
    if (isAt(tokens, at, ['<', 'IConfiguration', '>', '(', ')', ';'])) return '';
    const known = at === from ? names.get(token.text) : undefined;
    const base = known ?? (token.text === 'Configuration' && isAt(tokens, at - 1, ['.']) ? '' : undefined);
    if (base === undefined) continue;
    const { path, at: end } = throughSections(part, at + 1, base);
    return isAt(tokens, end, [';']) ? path : undefined;
  }
  return undefined;
}

/** Behind all `.GetSection("A")` from a place on. */
export function throughSections(part: Part, from: number, base: string): { path: string; at: number } {
  const { tokens } = part;
  let [path, at] = [base, from];
  while (isAt(tokens, at, ['.']) && SECTIONS.test(tokens[at + 1]?.text ?? '')) {
    const text = sectionText(part, splitArguments(tokens, at + 2)[0] ?? []);
    const behind = behindGroup(tokens, at + 2);
    if (text === undefined || behind === undefined) break;
    path = `${path}${text}:`;
    at = behind;
  }
  return { path, at };
}

/** What a section is called: a text, a type's own name, or in braces the constant of another file that names it. */
export function sectionText({ constants }: Part, argument: readonly CodeToken[]): string | undefined {
  const text = literalOf(argument, constants);
  if (text !== undefined) return text;
  if (isAt(argument, 0, ['typeof', '(']) && isAt(argument, 3, [')', '.', 'Name'])) return argument[2]?.text;
  const isName = argument.every(({ kind, text: part }, at) =>
    at % 2 === 0 ? kind === 'word' : part === '.',
  );
  return isName && argument.length > 2 ? `{${argument.map(({ text: part }) => part).join('')}}` : undefined;
}

/** The section that stands at a place, by its path, and the place behind it. */
export function sectionAt(
  part: Part,
  index: number,
  names: Configurations,
): { path: string; at: number } | undefined {
  const { kind, text } = part.tokens[index] ?? { kind: 'sign', text: '' };
  const base = kind === 'word' ? (names.get(text) ?? (CONFIGURATION.test(text) ? '' : undefined)) : undefined;
  if (base === undefined) return undefined;
  const section = throughSections(part, index + 1, base);
  return isAt(part.tokens, section.at, ['!']) ? { ...section, at: section.at + 1 } : section;
}
