import type { Read } from '../read.ts';
import type { Place } from '../text/place.ts';
import type { KeyShape } from './wrapper.ts';

/**
 * Where a constant may be defined: in a folder, in a package by the path of its import, in a module by its name, or in a file by its path
 * without an ending.
 */
export type Home =
  | { readonly in: 'folder'; readonly path: string }
  | { readonly in: 'package'; readonly path: string }
  | { readonly in: 'module'; readonly name: string }
  | { readonly in: 'path'; readonly path: string };

/** A constant of another file, as code names it. */
export interface ConstantName {
  readonly language: string;
  readonly name: string;
  readonly home: Home;
}

/** A read by a constant that its own file does not define. */
export interface NamedRead extends ConstantName {
  readonly at: Place;
  readonly kind: Read['kind'];
  /** What is done to the constant's text before it is a key. */
  readonly shape: KeyShape;
  /** Whether it stands in for what an earlier look found at the same place. */
  readonly isInstead?: boolean;
}

/** Whether a file is where a constant may be defined. */
export function isAtHome(home: Home, file: string): boolean {
  const slash = file.lastIndexOf('/');
  const folder = file.slice(0, Math.max(0, slash));
  if (home.in === 'folder') return folder === home.path;
  // What stands before the repository's own folders is its address.
  if (home.in === 'package') return folder !== '' && `/${home.path}`.endsWith(`/${folder}`);
  const stem = file.slice(slash + 1).replace(/\.\w+$/, '');
  const isFolders = /^(?:mod|index|__init__)$/.test(stem);
  if (home.in === 'path') return home.path === (isFolders ? folder : `${file.slice(0, slash + 1)}${stem}`);
  const name = isFolders ? folder.slice(folder.lastIndexOf('/') + 1) : stem;
  return name === home.name;
}
