import type { Body, Expression } from './hcl.ts';

/** What names stand for where an expression is. */
export type Scope = ReadonlyMap<string, Expression>;

/** A text where all of its parts are known. */
export function joined(filled: Expression): Expression {
  if (filled.kind !== 'template' || !filled.parts.every((part) => part.kind === 'text')) return filled;
  const { at, parts } = filled;
  return { kind: 'text', at, text: filled.parts.map(({ text }) => text).join(''), isText: true, parts };
}

/** What a template is given, as an attribute or, as it was before Terraform 0.12, as a block. */
export function varsOf({ attributes, blocks }: Body): Expression | undefined {
  const block = blocks.find(({ type }) => type === 'vars');
  if (block === undefined) return attributes.get('vars')?.value;
  const entries = [...block.body.attributes].map(([key, { at, value }]) => ({ key, at, value }));
  return { kind: 'object', at: block.at, entries };
}

/** What the names in a template of its own stand for. */
export function scopeOf(given: Expression | undefined): Scope {
  const entries = given?.kind === 'object' ? given.entries : [];
  return new Map(entries.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value] as const])));
}

export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
