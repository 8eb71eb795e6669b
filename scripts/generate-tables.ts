import * as z from 'zod/mini';
import type { ActionFile } from './action-file.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The inputs of action.yml. */
export function renderInputsTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    code(name),
    value === undefined ? '' : code(value),
    description,
  ]);
  return renderTable(['input', 'default', 'meaning'], rows);
}

/** The outputs of action.yml. */
export function renderOutputsTable({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), description]);
  return renderTable(['output', 'meaning'], rows);
}

/**
 * The fields of a Zod object, with the texts of their `describe()`. `apart` says what a field holds that has a table of
 * its own; the fields of any other object follow it as `object.field`.
 */
export function renderFieldsTable(
  schema: z.ZodMiniType,
  apart: Readonly<Record<string, string>> = {},
): string {
  const rows = rowsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '', apart);
  return renderTable(['key', 'holds', 'default', 'meaning'], rows);
}

/** The alternatives of a union of objects: the first key of each tells it apart, the others go along with it. */
export function renderAlternativesTable(schema: z.ZodMiniType): string {
  const { anyOf = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const rows = anyOf.flatMap((alternative) => {
    const [first = [], ...more] = rowsOf(alternative, '', {});
    return [first, ...more.map(([name = '', ...cells]) => [`${name}, beside ${first[0]}`, ...cells])];
  });
  return renderTable(
    ['key', 'holds', 'meaning'],
    rows.map(([name = '', holds = '', , meaning = '']) => [name, holds, meaning]),
  );
}

/** Codes with what each stands for. */
export function renderCodesTable(codes: Readonly<Record<string, string>>): string {
  const rows = Object.entries(codes).map(([name, meaning]) => [code(name), meaning]);
  return renderTable(['code', 'says'], rows);
}

function rowsOf(schema: JsonSchema, prefix: string, apart: Readonly<Record<string, string>>): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const isNeeded = schema.required?.includes(name) === true;
    const meaning = field.description ?? '';
    if (field.properties !== undefined && apart[name] === undefined)
      return rowsOf(field, `${prefix}${name}.`, apart);
    const holds = apart[name] ?? holdsOf(field);
    return [[code(`${prefix}${name}`), holds, isNeeded ? '*needed*' : defaultOf(field), meaning]];
  });
}

function holdsOf(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(holdsOf).join(', or ');
  if (Array.isArray(schema.type)) return 'text, number, true or false';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'string') return 'text';
  if (schema.type === 'integer') return 'whole number';
  if (schema.type === 'object') return 'keys';
  throw new Error(`no words for a field of type ${schema.type}: say what it holds`);
}

function defaultOf({ default: value }: JsonSchema): string {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty ? '' : code(String(value));
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A bar would end the cell, also in a code span. */
function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function code(text: string): string {
  return `\`${text}\``;
}
