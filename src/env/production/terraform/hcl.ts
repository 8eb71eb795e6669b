import type { Place } from '../../text/place.ts';

/** An expression as it is written; what is only known when Terraform runs is `other`. */
export type Expression =
  | {
      readonly kind: 'text';
      readonly at: Place;
      readonly text: string;
      readonly isText: boolean;
      /** Where its first character stands, where the others stand behind it as they are. */
      readonly from?: Place | undefined;
      /** The parts of a template that are all known. */
      readonly parts?: readonly Expression[];
    }
  /** `"${var.a}-${var.b}"`: the parts of a text. */
  | { readonly kind: 'template'; readonly at: Place; readonly parts: readonly Expression[] }
  | { readonly kind: 'nothing'; readonly at: Place }
  | { readonly kind: 'list'; readonly at: Place; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly at: Place; readonly entries: readonly ObjectEntry[] }
  | { readonly kind: 'call'; readonly at: Place; readonly name: string; readonly args: readonly Expression[] }
  /** `var.debug ? { … } : {}`; `test` where it is no more than a name. */
  | {
      readonly kind: 'choice';
      readonly at: Place;
      readonly test: Expression | undefined;
      readonly options: readonly Expression[];
    }
  /** `local.env`, `var.env`, `each.key`; an index is a field as well. */
  | { readonly kind: 'reference'; readonly at: Place; readonly path: readonly string[] }
  | {
      readonly kind: 'for';
      readonly at: Place;
      readonly names: readonly string[];
      readonly source: Expression;
      /** What each key of an object is; undefined in a list. */
      readonly key: Expression | undefined;
      readonly value: Expression;
    }
  | {
      readonly kind: 'other';
      readonly at: Place;
      /** `null` is in it: it may come to nothing. */
      readonly mayBeNothing?: boolean;
      /** What hides it, where that is more than that Terraform does not run here: `task.json, which is not …`. */
      readonly hiddenIn?: string;
      /** The folder that it stands for, with `/` at the end; the root of the repository is the empty text. */
      readonly folder?: string;
    };

export interface ObjectEntry {
  /** Undefined where the name is only known when Terraform runs. */
  readonly key: string | undefined;
  readonly at: Place;
  readonly value: Expression;
}

/** What stands between braces, or in a file. */
export interface Body {
  readonly attributes: ReadonlyMap<string, { readonly at: Place; readonly value: Expression }>;
  readonly blocks: readonly Block[];
}

/** `resource "aws_lambda_function" "auth" { … }` */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly at: Place;
  readonly body: Body;
}
