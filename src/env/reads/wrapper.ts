import type { Read } from '../read.ts';

/** What is done to a text before it is a key. */
export interface KeyShape {
  readonly prefix: string;
  readonly suffix: string;
  /** `section`: a colon between parts becomes two underscores, as in the configuration of .NET. */
  readonly transform: 'upper' | 'section' | 'none';
}

export const AS_WRITTEN: KeyShape = { prefix: '', suffix: '', transform: 'none' };

/** A function that reads the key which it is given: `envint("WORKERS")`. */
export interface FunctionWrapper extends KeyShape {
  readonly by: 'function';
  /** The language in which it can be called; without it, in all. */
  readonly language: string | undefined;
  /** How it is called: `envint`, or with what stands before the last dots: `config.get`. */
  readonly call: string;
  /** Which argument is the key, counted from 0. */
  readonly argument: number;
  /** Whether all arguments from there on are keys. */
  readonly isRest?: boolean | undefined;
  /** How many arguments it takes at most, where that is known. */
  readonly most?: number | undefined;
  /** The name of that argument, where calls may name it. */
  readonly parameter?: string | undefined;
  /** What a call is that gives no default. */
  readonly kind: Read['kind'];
  /** The argument that is the default: a call with it is `defaulted`. */
  readonly fallback?: { readonly argument: number; readonly parameter: string } | undefined;
  /** The file that defines it; without it, it counts wherever it is called. */
  readonly definedIn?: string | undefined;
}

/** A variable that other files import, and that reads what is asked of it: `env` of django-environ, `const env = process.env`. */
export interface ObjectWrapper {
  readonly by: 'object';
  readonly language: string;
  readonly name: string;
  /** The idiom in which it reads, by the language's own name. */
  readonly idiom: string;
  /** Keys that have a default wherever they are read through it. */
  readonly defaulted: readonly string[];
  readonly prefix: string;
  readonly definedIn: string;
}

/** A class for settings: the fields of the classes that extend it are keys. */
export interface ClassWrapper {
  readonly by: 'class';
  readonly language: string;
  readonly name: string;
  readonly prefix: string;
  readonly nestedBy: string | undefined;
  readonly definedIn: string;
}

/** A function, or a schema, that is given an environment: what it takes from it are keys. */
export interface GivenWrapper {
  readonly by: 'given';
  readonly language: string;
  /** As its own file names it: `load`, `Config.from`, `Config.constructor`. */
  readonly name: string;
  /**
   * Which parameter it is: its position, counted from 0, or its name; in JavaScript also that it is a schema. In Go, where
   * structs are given, what stands before their keys.
   */
  readonly parameter: number | string;
  /** What it is given, by the language's own name: `process.env`. */
  readonly idiom: string;
  readonly calledIn: string;
  /** What the call imports it from; without it, it is defined in the file that calls it. */
  readonly source: string | undefined;
}

/** A key that a build puts a value in the place of: no code of a folder reads it. */
export interface InlinedKey {
  readonly by: 'inlined';
  readonly language: string;
  readonly name: string;
  /** Empty, or with a slash at its end. */
  readonly folder: string;
}

/** A constant by which another file reads. */
export interface ConstantWrapper {
  readonly by: 'constant';
  readonly language: string;
  readonly name: string;
  readonly text: string;
  readonly definedIn: string;
}

/** What makes code in other files read keys, or not read them. */
export type Wrapper =
  | FunctionWrapper
  | ObjectWrapper
  | ClassWrapper
  | GivenWrapper
  | InlinedKey
  | ConstantWrapper;

/** The name that stands in code where a wrapper is used: what to look for in a file before it is parsed. */
export function nameOf(wrapper: Wrapper): string {
  if (wrapper.by === 'given') return wrapper.name.replace(/\..*$/, '');
  if (wrapper.by !== 'function') return wrapper.name;
  return wrapper.call.slice(wrapper.call.lastIndexOf('.') + 1);
}

/** The key that a text becomes. */
export function shapeKey(text: string, { prefix, suffix, transform }: KeyShape): string {
  const changed =
    transform === 'upper' ? text.toUpperCase() : transform === 'section' ? text.replaceAll(':', '__') : text;
  return prefix + changed + suffix;
}

/** First the one, then the other around it. */
export function joinShapes(inner: KeyShape, outer: KeyShape): KeyShape {
  const isUpper = outer.transform === 'upper';
  const cased = (text: string) => (isUpper ? text.toUpperCase() : text);
  return {
    prefix: outer.prefix + cased(inner.prefix),
    suffix: cased(inner.suffix) + outer.suffix,
    transform: isUpper ? 'upper' : inner.transform,
  };
}
