import type { Code } from '../../language.ts';

const MOST = 100;
const NAMED = /^[^\S\n]*(?:global\s+)?using\s+(?!static\b)([\w.]{1,200})\s*;/gm;
const OWN = /^[^\S\n]*namespace\s+([\w.]{1,200})/m;

const known = new WeakMap<Code, readonly string[]>();

/** The namespaces whose classes a file may name: its own, which may be empty, and those that it imports. */
export function namespacesOf(code: Code): readonly string[] {
  const imported = () => [...code.text.matchAll(NAMED)].slice(0, MOST).map(([, name = '']) => name);
  const found = known.get(code) ?? [OWN.exec(code.text)?.[1] ?? '', ...imported()];
  known.set(code, found);
  return found;
}

/**
 * Whether the classes of a file can be those that another one names: by a namespace that it sees, or in the same program, which
 * may import namespaces for all its files.
 */
export function isVisible({ text, file }: Code, seen: string, calledIn: string): boolean {
  const own = OWN.exec(text)?.[1];
  if (own === undefined || file === calledIn) return true;
  const [caller = '', ...imported] = seen.split(' ');
  // Within `A.B`, `using C` may be of `A.C`.
  const isImported = (name: string) =>
    name === own || (own.endsWith(`.${name}`) && caller.startsWith(own.slice(0, -name.length)));
  if (imported.some(isImported) || caller === own || caller.startsWith(`${own}.`)) return true;
  // `Program.cs` has no namespace, and stands where its program begins.
  return caller === '' ? file.startsWith(folderOf(calledIn)) : projectOf(own) === projectOf(caller);
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
const projectOf = (namespace: string) => namespace.split('.').slice(0, 2).join('.');
