import { placesIn } from '../../text/place.ts';
import { pathFrom } from '../path-from.ts';
import type { Expression } from './hcl.ts';
import { splitTemplate } from './pieces.ts';
import { templateOf } from './read-expression.ts';

/** The files that expressions name: what was fetched, and what of it was asked for. */
export class NamedFiles {
  readonly #texts: ReadonlyMap<string, string | undefined>;
  readonly #read = new Set<string>();

  constructor(texts: ReadonlyMap<string, string | undefined>) {
    this.#texts = texts;
  }

  /** The files that were read. */
  get searched(): string[] {
    return [...this.#read].filter((path) => this.#texts.get(path) !== undefined);
  }

  /** Those that have to be fetched first. */
  get wanted(): string[] {
    return [...this.#read].filter((path) => !this.#texts.has(path));
  }

  /** The text of `file(…)` or `templatefile(…)`, with its parts where it is a template; `root` is where Terraform runs. */
  read(name: Expression, root: string, isTemplate: boolean): Expression {
    const { at } = name;
    const written = writtenPath(name, root);
    if (written === undefined) return { kind: 'other', at };
    const path = pathFrom(written, '');
    if (path === undefined) return { kind: 'other', at, hiddenIn: 'a file outside the repository' };
    if (path === '' || [...this.#texts.keys()].some((other) => other.startsWith(`${path}/`)))
      return { kind: 'other', at, hiddenIn: 'a folder' };
    this.#read.add(path);
    const text = this.#texts.get(path);
    if (text === undefined)
      return { kind: 'other', at, hiddenIn: `\`${path}\`, which is not in the repository` };
    const start = { file: path, line: 1, column: 1 };
    const plain: Expression = { kind: 'text', at: start, text, isText: true, from: start };
    return isTemplate ? templateIn(plain) : plain;
  }
}

/** A text as a template. */
export function templateIn(text: Extract<Expression, { kind: 'text' }>): Expression {
  const { at, from } = text;
  if (!/[$%]\{/.test(text.text)) return text;
  const hiddenIn = `${from === undefined ? 'a text' : `\`${at.file}\``}, which has \`%{ … }\` in it`;
  const placeOf = from === undefined ? undefined : placesIn(text.text, from.file);
  return templateOf(splitTemplate(text.text), { at, placeOf }) ?? { kind: 'other', at, hiddenIn };
}

/** From the root of the repository. A path that begins nowhere begins where Terraform runs. */
function writtenPath(name: Expression, root: string): string | undefined {
  if (name.kind === 'text') return /^[/\\~]/.test(name.text) ? name.text : `${root}${name.text}`;
  const [first, ...rest] = name.kind === 'template' ? name.parts : [];
  if (first?.kind !== 'other' || first.folder === undefined) return undefined;
  const texts = rest.map((part) => (part.kind === 'text' ? part.text : undefined));
  return texts.includes(undefined) ? undefined : `${first.folder}${texts.join('').replace(/^\/+/, '')}`;
}
