import type { ObjectWrapper } from '../../wrapper.ts';

export const withoutEnding = (path: string) => path.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');

/**
 * Whether an import may be of a file. A relative one is followed to its file, or to a folder above it that passes it on; `@/a` and
 * `~/a` are from a folder that holds the importer as well; of a package or another alias the last part is the name of the file or of
 * one of its folders.
 */
export function mayBe(source: string, importer: string, file: string): boolean {
  const target = withoutEnding(file);
  if (source.startsWith('.')) {
    const path = resolve(importer, source);
    return target === path || target.startsWith(`${path}/`);
  }
  const ofRoot = /^[@~]\/(.+)$/.exec(withoutEnding(source))?.[1];
  if (ofRoot !== undefined)
    return (
      `/${target}/`.includes(`/${ofRoot}/`) &&
      importer.startsWith(target.slice(0, Math.max(0, `/${target}/`.lastIndexOf(`/${ofRoot}/`))))
    );
  const last = withoutEnding(source).split('/').at(-1) ?? '';
  return target.split('/').includes(last);
}

/** Whether an import may be of a thing; of one that is exported by default only where a scope names one of its folders. */
export function mayBeOf(
  source: string,
  importer: string,
  { name, definedIn }: Pick<ObjectWrapper, 'name' | 'definedIn'>,
): boolean {
  if (!mayBe(source, importer, definedIn)) return false;
  const scope = name === 'default' ? /^@?([\w-]+)\//.exec(source)?.[1] : undefined;
  return scope === undefined || definedIn.split('/').includes(scope);
}

/** The path that a relative import means, without its ending. */
export function resolve(importer: string, source: string): string {
  const parts = importer.split('/').slice(0, -1);
  for (const step of withoutEnding(source).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
