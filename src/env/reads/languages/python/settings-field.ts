import type { Read } from '../../../read.ts';
import type { SyntaxNode } from '../../syntax-tree.ts';
import { keyword, literalText, positional } from './expressions.ts';
import { isNothing } from './kind.ts';

/** A field of a pydantic class. */
export interface Field {
  readonly name: string;
  readonly node: SyntaxNode;
  readonly annotation: SyntaxNode | undefined;
  readonly value: SyntaxNode | undefined;
  readonly kind: Read['kind'];
  /** The texts that stand for its keys, where it does not go by its own name. */
  readonly aliases: readonly SyntaxNode[];
}

/** The fields of a class: what is annotated and neither private nor of the class itself. Methods and computed fields are none. */
export function listFields(node: SyntaxNode, isOldPydantic: boolean): Field[] {
  return (node.child('body')?.children ?? []).flatMap((statement): Field[] => {
    const [assignment] = statement.children;
    if (statement.type !== 'expression_statement' || assignment?.type !== 'assignment') return [];
    const [left, annotation] = [assignment.child('left'), assignment.child('type')];
    if (left?.type !== 'identifier' || left.text.startsWith('_') || left.text === 'model_config') return [];
    if (annotation === undefined ? !isOldPydantic : /\bClassVar\b/.test(annotation.text)) return [];
    const value = assignment.child('right');
    const field = fieldCall(value) ?? annotatedField(annotation);
    const kind = kindOfField(value, field, annotation, isOldPydantic);
    return [{ name: left.text, node: left, annotation, value, kind, aliases: aliasesOf(field) }];
  });
}

/** `Field(…)`. */
function fieldCall(value: SyntaxNode | undefined): SyntaxNode | undefined {
  return value?.type === 'call' && /(^|\.)(Field|SecretField)$/.test(value.child('function')?.text ?? '')
    ? value
    : undefined;
}

/** The `Field(…)` in `Annotated[str, Field(…)]`. */
function annotatedField(annotation: SyntaxNode | undefined): SyntaxNode | undefined {
  if (annotation === undefined || !/^(typing\.)?Annotated\b/.test(annotation.text)) return undefined;
  return [...annotation.walk()].find((node) => fieldCall(node) !== undefined);
}

function kindOfField(
  value: SyntaxNode | undefined,
  field: SyntaxNode | undefined,
  annotation: SyntaxNode | undefined,
  isOldPydantic: boolean,
): Read['kind'] {
  const isField = field !== undefined && (value === undefined || value === field);
  const given = isField ? (positional(field)[0] ?? keyword(field, 'default')) : value;
  if (isField && keyword(field, 'default_factory') !== undefined) return 'defaulted';
  if (given !== undefined && given.type !== 'ellipsis') return isNothing(given) ? 'optional' : 'defaulted';
  // In pydantic 1 what may be None is None by default.
  return isOldPydantic && /\bOptional\b|\bNone\b/.test(annotation?.text ?? '') ? 'optional' : 'hard';
}

/** Of a validation alias and an alias the first counts. */
function aliasesOf(field: SyntaxNode | undefined): SyntaxNode[] {
  if (field === undefined) return [];
  for (const name of ['validation_alias', 'alias', 'env']) {
    const value = keyword(field, name);
    if (value !== undefined) return textsIn(value);
  }
  return [];
}

/** A text, or those of a list or of `AliasChoices(…)`. */
export function textsIn(node: SyntaxNode): SyntaxNode[] {
  if (literalText(node) !== undefined) return [node];
  const parts = node.type === 'call' ? positional(node) : node.children;
  return parts.filter((part) => literalText(part) !== undefined);
}

/** The class in `db: Database`, `db: Database | None`, `db: Optional[Database]`. */
export function modelName({ annotation }: Field): string | undefined {
  const text = annotation?.text
    .replace(/\s/g, '')
    .replace(/^Optional\[(.*)\]$/, '$1')
    .replace(/\|None$/, '');
  return text !== undefined && /^[A-Z]\w*$/.test(text) ? text : undefined;
}

/** `db: Database = Database()`, or by a factory: a class of its own, which this file does not show. */
export function isOwnReader({ annotation, value }: Field): boolean {
  if (value?.type !== 'call' || annotation === undefined) return false;
  const called = value.child('function')?.text ?? '';
  const isType = (name: string) => annotation.text.split(/\W+/).includes(name);
  if (/^[A-Z]/.test(called) && isType(called)) return positional(value).length === 0;
  const factory = /default_factory\s*=\s*([A-Z]\w*)/.exec(value.text)?.[1];
  return factory !== undefined && isType(factory);
}
