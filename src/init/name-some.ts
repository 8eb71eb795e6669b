/** The first of some texts, each once, and how many more there are. */
export function nameSome(texts: readonly string[], most: number): string {
  const all = [...new Set(texts)];
  const more = all.length - most;
  return more > 0 ? `${all.slice(0, most).join(', ')} and ${more} more` : all.join(', ');
}
