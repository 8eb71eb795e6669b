import picomatch from 'picomatch';
import type { Condition } from './schema.ts';

/** A file that the pull request changes, as `GET /repos/{owner}/{repo}/pulls/{number}/files` lists it. */
export interface ChangedFile {
  readonly path: string;
  /** The old name of a renamed file; it counts for globs as well. */
  readonly previousPath?: string;
  /** The blob's SHA at the head; for a removed file the one that was removed. */
  readonly blobSha: string;
}

/** What conditions are asked about. */
export interface Change {
  readonly files: readonly ChangedFile[];
  /** False when GitHub did not list all files (it stops at 3,000). */
  readonly filesComplete: boolean;
  readonly labels: readonly string[];
  readonly baseBranch: string;
  /** Names of env keys that the pull request adds, changes or removes. Undefined when that could not be found out. */
  readonly envKeys: readonly string[] | undefined;
}

/**
 * `unknown`: what is needed to decide could not be read. The gate treats it as `yes`, so that a
 * pull request too large to be listed cannot slip past an item.
 */
export type Answer = 'yes' | 'no' | 'unknown';

export interface Applicability {
  readonly answer: Answer;
  /** Why it applies, in short sentences for people; empty when it always applies, or when it does not. */
  readonly because: readonly string[];
  /** The changed files that `paths` matched: a confirmation that lapses on change covers them. */
  readonly files: readonly ChangedFile[];
}

type Part = { answer: Answer; because?: string; files?: ChangedFile[] };

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
    files: parts.flatMap((part) => part.files ?? []),
  };
}

function partsOf(condition: Omit<Condition, 'not'>, change: Change): Part[] {
  const parts: Part[] = [];
  if (condition.paths !== undefined) parts.push(matchPaths(condition.paths, change));
  if (condition.labels !== undefined) {
    // GitHub's label names are unique without regard to case.
    const wanted = new Set(condition.labels.map((label) => label.toLowerCase()));
    const label = change.labels.find((name) => wanted.has(name.toLowerCase()));
    parts.push(label === undefined ? { answer: 'no' } : { answer: 'yes', because: `has the label ${label}` });
  }
  if (condition['base-branches'] !== undefined) {
    const matches = picomatch(condition['base-branches'], { dot: true })(change.baseBranch);
    parts.push(matches ? { answer: 'yes', because: `targets ${change.baseBranch}` } : { answer: 'no' });
  }
  if (condition['env-change'] !== undefined)
    parts.push(matchEnvChange(condition['env-change'], change.envKeys));
  return parts;
}

function matchPaths(globs: readonly string[], change: Change): Part {
  const matches = picomatch([...globs], { dot: true });
  const files = change.files.filter(
    ({ path, previousPath }) => matches(path) || (previousPath !== undefined && matches(previousPath)),
  );
  const [first] = files;
  if (first !== undefined) {
    const others = files.length === 1 ? '' : ` and ${files.length - 1} more`;
    return { answer: 'yes', because: `changes ${first.path}${others}`, files };
  }
  return change.filesComplete
    ? { answer: 'no' }
    : { answer: 'unknown', because: 'changes more files than GitHub lists, so it may match' };
}

function matchEnvChange(wanted: boolean, envKeys: readonly string[] | undefined): Part {
  if (envKeys === undefined) return { answer: 'unknown', because: 'the env keys could not be compared' };
  if (envKeys.length > 0 !== wanted) return { answer: 'no' };
  return {
    answer: 'yes',
    because: wanted ? `changes env keys: ${envKeys.join(', ')}` : 'changes no env key',
  };
}

function negate(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
}

/** Kleene's conjunction: one `no` decides, else one `unknown` does. */
function all(parts: readonly Part[]): Answer {
  if (parts.some((part) => part.answer === 'no')) return 'no';
  return parts.some((part) => part.answer === 'unknown') ? 'unknown' : 'yes';
}
