/** A package is a folder: the same one, or one whose path is the end of what is imported. */
export function isOfPackage(file: string, source: string | undefined, calledIn: string): boolean {
  const folder = folderOf(file);
  if (source === undefined) return folder === folderOf(calledIn);
  return folder !== '' && `/${source}`.endsWith(`/${folder}`);
}

export const folderOf = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf('/')));
