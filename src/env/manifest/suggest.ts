/** The lines that declare a key in a manifest, in the form that its name says. */
export function suggestDeclaration(manifest: string, key: string, required: boolean): string[] {
  if (/\.ya?ml$/.test(manifest)) return [required ? `${key}:` : `${key}: { required: false }`];
  if (manifest.endsWith('.schema')) return [required ? '# @required' : '# @optional', `${key}=`];
  return [required ? `${key}=` : `# ${key}=`];
}

/** What these lines stand under in the manifest, where they are no file of their own. */
export function parentOfDeclarations(manifest: string): string | undefined {
  return /\.ya?ml$/.test(manifest) ? 'keys' : undefined;
}
