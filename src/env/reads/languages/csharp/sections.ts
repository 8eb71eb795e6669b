import type { CodeToken } from '../../tokens/code-tokens.ts';
import type { Part } from '../../tokens/part.ts';
import { behindGroup, isAt, literalOf, splitArguments } from '../../tokens/token-match.ts';

/** What only a program with the host's configuration has; another `config["a"]` is any dictionary. */
const HAS_CONFIGURATION =
  /\bIConfiguration(?:Root|Section|Builder)?\b|\.BindConfiguration\(|\bConfigurationBuilder\b|\.CreateBuilder\(|\bCreateDefaultBuilder\(|\bI?Host(?:Application)?Builder\b|\bWebApplication(?:Builder)?\b/;
const CONFIGURATION = /^_?(?:config|configuration|Config|Configuration)$/;
export const TYPES = /^IConfiguration(?:Root|Section)?$/;
const SECTIONS = /^Get(?:Required)?Section$/;

export const hasConfiguration = (text: string) => HAS_CONFIGURATION.test(text);

/** From a place on a name is a section by its path; undefined where it is one that nobody tells. */
interface Named {
  readonly from: number;
  readonly path: string | undefined;
}

/** The names that a file declares as a configuration, or gives to one or to a section of one. */
export class Configurations {
  readonly #named = new Map<string, Named[]>();

  constructor(parts: readonly Part[]) {
    for (const part of parts) this.#addAll(part);
  }

  /** The path of the section that a name is where it stands: that which it was given last, or for a field the only one. */
  pathAt({ text, start }: CodeToken): string | undefined {
    const named = this.#named.get(text);
    if (named === undefined) return CONFIGURATION.test(text) ? '' : undefined;
    const before = named.findLast(({ from }) => from <= start);
    if (before !== undefined) return before.path;
    return new Set(named.map(({ path }) => path)).size === 1 ? named[0]?.path : undefined;
  }

  #addAll(part: Part): void {
    const { tokens } = part;
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (TYPES.test(token.text)) this.#addDeclared(tokens, index);
      else if (isAt(tokens, index + 1, ['='])) this.#addAssigned(part, index);
    }
  }

  /** A parameter. A field has its section from where it is given one, and a section from who calls. */
  #addDeclared(tokens: readonly CodeToken[], index: number): void {
    const at = isAt(tokens, index + 1, ['?']) ? index + 2 : index + 1;
    const name = tokens[at];
    if (name?.kind !== 'word' || isAt(tokens, at + 1, ['='])) return;
    const isSection = tokens[index]?.text === 'IConfigurationSection';
    if (isAt(tokens, at + 1, [';'])) {
      if (!this.#named.has(name.text) && !isSection) this.#add(name, FIELD, '');
    } else this.#add(name, name.start, isSection ? undefined : '');
  }

  #addAssigned(part: Part, index: number): void {
    const { tokens } = part;
    const [name, type] = [tokens[index], tokens[index - 1]];
    const path = pathOfValue(part, index + 2, this);
    if (name === undefined || path === undefined) return;
    const known = this.#named.get(name.text)?.filter(({ from }) => from !== FIELD) ?? [];
    const isDeclared = type?.kind === 'word' || type?.text === '?';
    // A name that is given two sections is none.
    const isOther = !isDeclared && known.length > 0 && known.at(-1)?.path !== path;
    this.#named.set(name.text, known);
    this.#add(name, name.start, isOther ? undefined : path);
  }

  #add({ text }: CodeToken, from: number, path: string | undefined): void {
    const named = this.#named.get(text) ?? [];
    if (named.length < MOST) this.#named.set(text, [...named, { from, path }]);
  }
}

/** Where a field is one without more. */
const FIELD = -1;
/** How many places of one name are told apart. */
const MOST = 100;

/** The path of `builder.Configuration.GetSection("A");`, and of a configuration by its name or as a service. */
function pathOfValue(part: Part, from: number, names: Configurations): string | undefined {
  const { tokens } = part;
  for (let at = from; at < from + 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'text' || token.text === ';') return undefined;
    if (isAt(tokens, at, ['<', 'IConfiguration', '>', '(', ')', ';'])) return '';
    const known = at === from && token.kind === 'word' ? names.pathAt(token) : undefined;
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
  const token = part.tokens[index];
  const base = token?.kind === 'word' ? names.pathAt(token) : undefined;
  if (base === undefined) return undefined;
  const section = throughSections(part, index + 1, base);
  return isAt(part.tokens, section.at, ['!']) ? { ...section, at: section.at + 1 } : section;
}
