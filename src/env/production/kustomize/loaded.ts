import type { Parsed, Problem } from '../../../checklist/problem.ts';
import type { Hint } from '../../provided.ts';
import type { Place } from '../../text/place.ts';
import { parseYamlTrees, type Tree } from '../../text/yaml-tree.ts';
import { documentsIn } from '../kubernetes.ts';
import { pathFrom } from '../path-from.ts';

/** What has been read of a kustomization and all that it takes in. */
export class Loaded {
  readonly #files: ReadonlyMap<string, string | undefined>;
  readonly wanted = new Set<string>();
  /** The files that were read. */
  readonly taken = new Set<string>();
  readonly problems: Problem[] = [];
  readonly hints: Hint[] = [];
  /** False when something that is not carried out here may change values. */
  hasValues = true;
  #filesLeft = MAX_FILES;
  #workLeft = MAX_WORK;

  /** By path what was parsed already; many kustomizations take in the same files. */
  readonly #parsed: Map<string, Parsed<Tree[]>>;

  constructor(
    files: ReadonlyMap<string, string | undefined>,
    parsed: Map<string, Parsed<Tree[]>> = new Map(),
  ) {
    this.#files = files;
    this.#parsed = parsed;
  }

  /** The text of a file that another one names at a place; undefined where there is none, which is noted. */
  read(written: string, at: Place, isMissed = true): { path: string; text: string } | undefined {
    const path = pathFrom(written, at.file);
    this.#filesLeft -= 1;
    if (this.#filesLeft < 0) {
      if (this.#filesLeft === -1)
        this.problems.push({ ...at, message: 'it takes in more files than can be read' });
      return undefined;
    }
    const text = path === undefined ? undefined : this.#files.get(path);
    if (path !== undefined && text !== undefined) {
      this.taken.add(path);
      return { path, text };
    }
    if (path !== undefined && !this.#files.has(path)) this.wanted.add(path);
    else if (isMissed)
      this.problems.push({
        ...at,
        message: `there is no file ${path ?? 'outside of the repository'} to be read`,
      });
    return undefined;
  }

  /** Whether so much more may be done: documents or entries that are looked at or copied. It is told once that no more is. */
  spend(amount: number, at: Place): boolean {
    const before = this.#workLeft;
    this.#workLeft -= amount;
    if (before >= 0 && this.#workLeft < 0) this.problems.push({ ...at, message: TOO_MUCH });
    return this.#workLeft >= 0;
  }

  /** The documents of a file; none where it cannot be read. */
  documents(file: { path: string; text: string }): readonly Tree[] {
    const parsed = this.#parsed.get(file.path) ?? parseYamlTrees(file.text, file.path);
    this.#parsed.set(file.path, parsed);
    const start = { file: file.path, line: 1, column: 1 };
    if (parsed.ok && !this.spend(parsed.value.length, start)) return [];
    if (parsed.ok) return parsed.value.flatMap(documentsIn).filter(({ kind }) => kind !== 'nothing');
    this.problems.push(...parsed.problems);
    return [];
  }

  /** Something that may give any key to anybody, and is not looked into. */
  doubt(at: Place, what: string): void {
    const message = `${at.file} ${what}, which is not followed: list what it brings with \`names\``;
    this.hints.push({ source: at.file, at, message, mayBeThere: true, unlessListed: true });
  }
}

/**
 * A kustomization of 1 MB can name one patch ten thousand times for ten thousand documents. Those of people come to some
 * hundred patches for some thousand documents.
 */
const MAX_WORK = 3_000_000;
const TOO_MUCH =
  'it takes more to put this together than can be done here: list what it renders to as `kubernetes`';

/** How many times files are looked up: kustomizations may take in each other over and over. */
const MAX_FILES = 2000;
