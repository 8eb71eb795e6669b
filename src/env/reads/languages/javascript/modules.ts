const withoutEnding = (path: string) => path.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');

/**
 * Whether an import may be of a file. A relative one is followed to its file, or to a folder above it that passes it on; of a
 * package or an alias the last part is the name of the file or of one of its folders.
 */
export function mayBe(source: string, importer: string, file: string): boolean {
  const target = withoutEnding(file);
  if (source.startsWith('.')) {
    const path = resolve(importer, source);
    return target === path || target.startsWith(`${path}/`);
  }
  const last = withoutEnding(source).split('/').at(-1) ?? '';

  return target.split('/').includes(last);
}

/** The path that a relative import means, without its ending. */
function resolve(importer: string, source: string): string {
  const parts = importer.split('/').slice(0, -1);
  for (const step of withoutEnding(source).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
