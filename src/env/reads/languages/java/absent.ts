import type { SyntaxNode } from '../../syntax-tree.ts';

/** Longer conditions are not looked through. */
const LONGEST = 400;
const SCOPES = /^(?:method_declaration|constructor_declaration|lambda_expression|class_body)$/;
/** The errors of null in the place of a text, and what they are kinds of. */
const OF_NULL =
  /\b(?:NullPointerException|NumberFormatException|IllegalArgumentException|RuntimeException|Exception|Throwable)\b/;

/** Whether a read is only come to where its key is there: `System.getenv("A") != null && f(System.getenv("A"))`. */
export function isAskedBefore(read: SyntaxNode): boolean {
  const text = compact(read.text);
  if (text.length > LONGEST) return false;
  let inside = read;
  for (const outer of read.ancestors()) {
    if (SCOPES.test(outer.type)) return false;
    const isAnd = outer.type === 'binary_expression' && outer.child('operator')?.text === '&&';
    const condition =
      isAnd && inside.field === 'right'
        ? outer.child('left')
        : /^(?:if_statement|ternary_expression)$/.test(outer.type) && inside.field === 'consequence'
          ? outer.child('condition')
          : undefined;
    if (condition !== undefined && tellsPresence(condition, text)) return true;
    inside = outer;
  }
  return false;
}

/** `read != null`, alone or beside others with `&&`. */
function tellsPresence(condition: SyntaxNode, read: string): boolean {
  const [only] = condition.type === 'parenthesized_expression' ? condition.children : [];
  if (only !== undefined) return tellsPresence(only, read);
  if (condition.end - condition.start > LONGEST || condition.text.includes('||')) return false;
  const clauses = compact(condition.text).split('&&');
  return clauses.some((clause) => clause === `${read}!=null` || clause === `null!=${read}`);
}

const compact = (code: string) => code.replace(/\s+/g, '');

/** Whether the error of a missing key is caught, and the program goes on. */
export function isCaught(read: SyntaxNode, ends: (node: SyntaxNode) => boolean): boolean {
  let inside = read;
  for (const outer of read.ancestors()) {
    if (SCOPES.test(outer.type)) return false;
    if (/^try_(?:with_resources_)?statement$/.test(outer.type) && inside.field === 'body')
      for (const clause of outer.children) {
        const caught = clause.type === 'catch_clause' ? clause.children.find(isParameter)?.text : undefined;
        if (caught !== undefined && OF_NULL.test(caught))
          return ![...(clause.child('body')?.walk() ?? [])].some(ends);
      }
    inside = outer;
  }
  return false;
}

const isParameter = ({ type }: SyntaxNode) => type === 'catch_formal_parameter';
