/**
 * A path that a file of the repository writes, from the root of the repository; undefined where it leads out of it. It
 * starts at the folder of that file.
 */
export function pathFrom(written: string, file: string): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(written)) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
