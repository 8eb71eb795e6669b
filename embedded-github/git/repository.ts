import type { Cell, Timeline } from '../timeline.ts';
import { ancestorsOf } from './history.ts';
import { mergeTrees } from './merge.ts';
import { EMPTY_TREE, ObjectStore } from './objects.ts';
import { type FileContents, findEntry, writeFiles } from './tree.ts';

type Refs = ReadonlyMap<string, string>;

/** The git side of a repository: branches over an object store that a repository shares with its forks. */
export class GitRepository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly objects: ObjectStore;
  readonly #timeline: Timeline;
  readonly #refs: Cell<Refs>;

  constructor(
    timeline: Timeline,
    nameWithOwner: string,
    defaultBranch: string,
    forkOf: GitRepository | undefined,
  ) {
    const [owner = '', name = '', ...rest] = nameWithOwner.split('/');
    if (owner === '' || name === '' || rest.length > 0) throw new Error(`Not owner/name: ${nameWithOwner}`);
    this.owner = owner;
    this.name = name;
    this.defaultBranch = defaultBranch;
    this.objects = forkOf?.objects ?? new ObjectStore();
    this.#timeline = timeline;
    this.#refs = timeline.cell<Refs>(new Map(forkOf?.branches));
  }

  get nameWithOwner(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Tip SHAs by branch name. */
  get branches(): Refs {
    return this.#refs.get();
  }

  findTip(branch: string): string | undefined {
    return this.branches.get(branch);
  }

  tip(branch: string): string {
    const sha = this.findTip(branch);
    if (sha === undefined) throw new Error(`${this.nameWithOwner} has no branch ${branch}`);
    return sha;
  }

  /**
   * The commit that a name stands for: a branch, a full ref, HEAD, or a SHA of any repository of the network (as on
   * GitHub, also that of a fork's head).
   */
  findCommit(name: string): string | undefined {
    if (name === 'HEAD') return this.findTip(this.defaultBranch);
    const tip = this.findTip(name.replace(/^refs\/heads\/|^heads\//, ''));
    return tip ?? (/^[0-9a-f]{40}$/.test(name) ? this.objects.findCommit(name)?.sha : undefined);
  }

  /** The text of a file at a branch or SHA. */
  readFile(at: string, path: string): string | undefined {
    const commit = this.findCommit(at);
    if (commit === undefined) throw new Error(`${this.nameWithOwner} has no ${at}`);
    const entry = findEntry(this.objects, this.objects.commit(commit).tree, path);
    return entry?.kind === 'blob' ? this.objects.blob(entry.sha).toString() : undefined;
  }

  /** Commits to a branch, which is made when it does not exist. @returns the new tip */
  commit(branch: string, files: FileContents, message = 'Change files', author = this.owner): string {
    return this.#timeline.change(() => {
      const parent = this.findTip(branch);
      const before = parent === undefined ? EMPTY_TREE : this.objects.commit(parent).tree;
      const tree = writeFiles(this.objects, before, files);
      const parents = parent === undefined ? [] : [parent];
      const { sha } = this.objects.writeCommit({ tree, parents, author, date: this.#timeline.now, message });
      this.setBranch(branch, sha);
      return sha;
    });
  }

  /** A new branch at the tip of another one, or at a SHA. */
  branch(name: string, from: string = this.defaultBranch): string {
    const sha = this.findCommit(from);
    if (sha === undefined) throw new Error(`${this.nameWithOwner} has no ${from}`);
    this.setBranch(name, sha);
    return sha;
  }

  /** Moves a branch, also by force. */
  setBranch(name: string, sha: string): void {
    this.objects.commit(sha);
    this.#timeline.change(() => {
      this.#refs.update((refs) => new Map(refs).set(name, sha));
      this.branchMoved(name, sha);
    });
  }

  deleteBranch(name: string): void {
    this.tip(name);
    this.#timeline.change(() =>
      this.#refs.update((refs) => new Map([...refs].filter(([branch]) => branch !== name))),
    );
  }

  /** Merges a commit into a branch with a merge commit. @throws MergeConflict */
  merge(branch: string, head: string, message = `Merge ${head}`, author = this.owner): string {
    return this.#timeline.change(() => {
      const sha = this.mergeCommit(this.tip(branch), head, message, author);
      this.setBranch(branch, sha);
      return sha;
    });
  }

  /** The merge commit of two commits, on no branch. @throws MergeConflict */
  mergeCommit(
    onto: string,
    head: string,
    message: string,
    author: string,
    date = this.#timeline.now,
  ): string {
    const tree = mergeTrees(this.objects, onto, head);
    return this.objects.writeCommit({ tree, parents: [onto, head], author, date, message }).sha;
  }

  contains(branch: string, sha: string): boolean {
    return ancestorsOf(this.objects, this.tip(branch)).has(sha);
  }

  /** For those who follow a branch. */
  protected branchMoved(_name: string, _sha: string): void {}
}
