import type { Read } from '../../read.ts';
import type { ConstantName } from '../constant-name.ts';
import type { ParsedCode } from '../language.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax-tree.ts';
import type { FunctionWrapper } from '../wrapper.ts';

/** A call: the last part of its name, what stands before that, and what it is given. */
export interface Call {
  readonly node: SyntaxNode;
  readonly name: string;
  /** `config`, `self`, `Env`; empty where nothing stands before the name. */
  readonly receiver: string;
  readonly args: readonly SyntaxNode[];
}

export interface Parameter {
  readonly name: string;
  readonly default?: SyntaxNode | undefined;
  /** Whether it takes all arguments from there on. */
  readonly isRest?: boolean;
}

/** An `if` in any of its forms. */
export interface Conditional {
  readonly condition: SyntaxNode;
  readonly body: SyntaxNode | undefined;
  /** What runs where the condition does not hold. */
  readonly alternative?: SyntaxNode | undefined;
  /** The body runs where the condition does not hold: `unless`. */
  readonly isUnless?: boolean;
  /** What it gives names to for itself, before it asks: `if v, ok := …; ok`. */
  readonly own?: SyntaxNode | undefined;
}

/** What a language calls the things that all languages have. */
export interface Dialect {
  readonly language: string;
  /** The text of a literal string; undefined where something is put into it. */
  readonly literal: (node: SyntaxNode) => string | undefined;
  /** The pieces of a joined text, in order: expressions, and what stands between them as text. */
  readonly parts: (node: SyntaxNode) => readonly (SyntaxNode | string)[] | undefined;
  /** What an expression is around, without changing it (`(x)`, `x.to_s`) or but for its case (`x.upcase`). */
  readonly inside: (node: SyntaxNode) => { node: SyntaxNode; isUpper: boolean } | undefined;
  /** The name that an expression is: of a variable, a constant, a constant of a class. */
  readonly nameOf: (node: SyntaxNode) => string | undefined;
  readonly isFunction: (node: SyntaxNode) => boolean;
  readonly parametersOf: (of: SyntaxNode) => readonly Parameter[];
  /** How a function is called: `name`, or `Class.name`. */
  readonly nameOfFunction: (of: SyntaxNode) => string | undefined;
  /** Each assignment of a file: the name, and the value. */
  readonly assignments: (tree: SyntaxTree) => Iterable<readonly [string, SyntaxNode | undefined]>;
  /** What a name goes through, where the node is a loop with it. */
  readonly looped?: (node: SyntaxNode, name: string) => SyntaxNode | undefined;
  /** Which part of each thing in the list the name is, where a loop takes them apart: `for (a, b) in LIST`. */
  readonly loopedPart?: (node: SyntaxNode, name: string) => number | undefined;
  /** What is in a list that is written out. */
  readonly elements?: (list: SyntaxNode) => readonly SyntaxNode[] | undefined;
  readonly calls: (tree: SyntaxTree) => Iterable<Call>;
  /** Whether a call without more than a name, or with a receiver that is no class, may be of a function of another file. */
  readonly reaches: (wrapper: FunctionWrapper, call: Call, code: ParsedCode) => boolean;
  /** How well a function within reach fits a call; of several of one name those are called that fit best. */
  readonly fit?: (wrapper: FunctionWrapper, call: Call, code: ParsedCode) => number;
  /** Which constant of which other file an expression may name. */
  readonly elsewhere?: (node: SyntaxNode, code: ParsedCode) => ConstantName | undefined;
  /** What a place that reads is by the code around it; `plain` is what it is by itself. */
  readonly kindOf: (expression: SyntaxNode, plain: Read['kind']) => Read['kind'];
}
