import picomatch from 'picomatch';
import { compileGlobs } from './path-globs.ts';
import type { Condition } from './schema.ts';

/** A file that the pull request changes, as `GET /repos/{owner}/{repo}/pulls/{number}/files` lists it. */
export interface ChangedFile {
  readonly path: string;
  /** The old name of a renamed file; it counts for globs as well. */
  readonly previousPath?: string;
  /** The blob's SHA at the head; for a removed file the one that was removed. */
  readonly blobSha: string;
  readonly isRemoved?: true;
}

/** The names of a changed file: the one that it has, and the one that it had. */
export function namesOf({ path, previousPath }: ChangedFile): string[] {
  return previousPath === undefined ? [path] : [path, previousPath];
}

/** What conditions are asked about. */
export interface Change {
  readonly files: readonly ChangedFile[];
  /** False when GitHub did not list all files (it stops at 3,000). */
  readonly filesComplete: boolean;
  /** Undefined while there is no pull request that could have any. */
  readonly labels: readonly string[] | undefined;
  /** Undefined where a commit is compared with, and nobody can tell which branch the change goes to. */
  readonly baseBranch: string | undefined;
  /** Names of env keys that the pull request adds, changes or removes. Undefined when that could not be found out. */
  readonly envKeys: readonly string[] | undefined;
}

/**
 * `unknown`: what is needed to decide could not be read. The gate treats it as `yes`, so that a
 * pull request too large to be listed cannot slip past an item.
 */
export type Answer = 'yes' | 'no' | 'unknown';

/** One reason why an item applies. Its texts come from the pull request: whoever shows them escapes them. */
export type Reason =
  | { readonly by: 'paths'; readonly path: string; readonly others: number }
  | { readonly by: 'label'; readonly label: string }
  | { readonly by: 'base-branch'; readonly branch: string }
  | { readonly by: 'env-change'; readonly keys: readonly string[] }
  | { readonly by: 'unlisted-files' }
  | { readonly by: 'unknown-labels'; readonly labels: readonly string[] }
  | { readonly by: 'unknown-base-branch'; readonly branches: readonly string[] }
  | { readonly by: 'unknown-env-keys' };

export interface Applicability {
  readonly answer: Answer;
  /** Why it applies; empty when it always applies, or when it does not. */
  readonly because: readonly Reason[];
  /** The changed files that `paths` matched: a confirmation that lapses on change covers them. */
  readonly files: readonly ChangedFile[];
}

type Part = { answer: Answer; because?: Reason; files?: readonly ChangedFile[] };

/** Whether an item with this condition applies to the change; without a condition it always does. */
export function decideApplies(condition: Condition | undefined, change: Change): Applicability {
  if (condition === undefined) return { answer: 'yes', because: [], files: [] };
  const { not, ...positive } = condition;
  const parts = partsOf(positive, change);
  if (not !== undefined) parts.push({ answer: negate(all(partsOf(not, change))) });
  const answer = all(parts);
  if (answer === 'no') return { answer, because: [], files: [] };
  return {
    answer,
    because: parts.flatMap((part) => part.because ?? []),
    files: parts.find((part) => part.files !== undefined)?.files ?? [],
  };
}

function partsOf(condition: Omit<Condition, 'not'>, change: Change): Part[] {
  const parts: Part[] = [];
  if (condition.paths !== undefined) parts.push(matchPaths(condition.paths, change));
  if (condition.labels !== undefined) parts.push(matchLabels(condition.labels, change.labels));
  if (condition['base-branches'] !== undefined)
    parts.push(matchBaseBranch(condition['base-branches'], change.baseBranch));
  if (condition['env-change'] !== undefined)
    parts.push(matchEnvChange(condition['env-change'], change.envKeys));
  return parts;
}

/** What each list of globs matched: items often share one, and a change may have thousands of files. */
const matched = new WeakMap<Change, Map<string, Part>>();

function matchPaths(globs: readonly string[], change: Change): Part {
  const known = matched.get(change) ?? new Map<string, Part>();
  matched.set(change, known);
  const key = JSON.stringify(globs);
  const part = known.get(key) ?? matchFiles(globs, change);
  known.set(key, part);
  return part;
}

function matchFiles(globs: readonly string[], change: Change): Part {
  const matches = compileGlobs(globs);
  const files = change.files.filter((file) => namesOf(file).some(matches));
  const [first] = files;
  if (first !== undefined) {
    return { answer: 'yes', because: { by: 'paths', path: first.path, others: files.length - 1 }, files };
  }
  return change.filesComplete ? { answer: 'no' } : { answer: 'unknown', because: { by: 'unlisted-files' } };
}

function matchLabels(labels: readonly string[], known: Change['labels']): Part {
  if (known === undefined) return { answer: 'unknown', because: { by: 'unknown-labels', labels } };
  // GitHub's label names are unique without regard to case.
  const wanted = new Set(labels.map((label) => label.toLowerCase()));
  const label = known.find((name) => wanted.has(name.toLowerCase()));
  return label === undefined ? { answer: 'no' } : { answer: 'yes', because: { by: 'label', label } };
}

function matchBaseBranch(branches: readonly string[], branch: Change['baseBranch']): Part {
  if (branch === undefined) return { answer: 'unknown', because: { by: 'unknown-base-branch', branches } };
  const matches = picomatch([...branches], { dot: true })(branch);
  return matches ? { answer: 'yes', because: { by: 'base-branch', branch } } : { answer: 'no' };
}

function matchEnvChange(wanted: boolean, envKeys: readonly string[] | undefined): Part {
  if (envKeys === undefined) return { answer: 'unknown', because: { by: 'unknown-env-keys' } };
  if (envKeys.length > 0 !== wanted) return { answer: 'no' };
  return { answer: 'yes', because: { by: 'env-change', keys: envKeys } };
}

function negate(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
}

/** Kleene's conjunction: one `no` decides, else one `unknown` does. */
function all(parts: readonly Part[]): Answer {
  if (parts.some((part) => part.answer === 'no')) return 'no';
  return parts.some((part) => part.answer === 'unknown') ? 'unknown' : 'yes';
}
