import type { SyntaxNode } from './syntax-tree.ts';
import type { KeyShape } from './wrapper.ts';

/** What an expression says about a key. */
export type KeyExpression =
  /** The keys, where they stand in the code: one, or those that a loop goes through. */
  | {
      readonly is: 'keys';
      readonly keys: readonly { readonly key: string; readonly node: SyntaxNode }[];
      /** Only one of them is read, which is known at run time: nobody needs them all. */
      readonly isOneOf?: boolean;
    }
  /** A parameter of the function around it. */
  | ({ readonly is: 'parameter'; readonly name: string; readonly of: SyntaxNode } & KeyShape)
  /** Known at run time only, or by the name of a constant that this file does not define. */
  | { readonly is: 'unknown'; readonly by?: SyntaxNode };

/** The name of an env key as code reads it. Windows has names with more in them, which nobody deploys. */
export const READABLE_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;
