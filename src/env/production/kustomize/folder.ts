/** What a kustomization is called, in the order in which kustomize looks. */
export const NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;

/** The files that a folder with a kustomization stands for; a path of a file stands for itself. */
export function listKustomizations(path: string): readonly [string, ...string[]] {
  if (isFile(path)) return [path];
  const folder = path === '.' || path === '' ? '' : `${path.replace(/\/$/, '')}/`;
  const [first, ...others] = NAMES;
  return [`${folder}${first}`, ...others.map((name) => `${folder}${name}`)];
}

/** Whether a path is one of a file, by how it ends. */
export function isFile(path: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path) || path.split('/').at(-1) === 'Kustomization';
}
