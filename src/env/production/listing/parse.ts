import type { Parsed } from '../../../checklist/problem.ts';
import { refuse } from '../../text/refuse.ts';
import { parseYamlTrees } from '../../text/yaml-tree.ts';
import type { Reach } from '../reader.ts';
import { looksLikeJson, readJsonListing } from './json.ts';
import { supplyOf } from './listed.ts';
import { readTextListing } from './text.ts';

export interface ListingChoice {
  /** The folder of the names that counts: needed when there are several. */
  readonly path?: string | undefined;
  /** The environment that counts, where the tool lists several. */
  readonly environment?: string | undefined;
}

/** The keys in what the tool of a platform or a secret store lists, as JSON or as text. */
export function parseListing(text: string, file: string, choice: ListingChoice = {}): Parsed<Reach> {
  const { path, environment = 'production' } = choice;
  if (!looksLikeJson(text)) {
    const listing = readTextListing(text, file, environment);
    return listing.ok ? supplyOf(listing.value, file, path) : listing;
  }
  const trees = parseYamlTrees(text, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const listing = readJsonListing(root ?? { kind: 'nothing', at: { file, line: 1, column: 1 } }, environment);
  return 'message' in listing ? refuse([listing]) : supplyOf(listing, file, path);
}
