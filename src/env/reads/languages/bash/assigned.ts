import type { SyntaxNode, SyntaxTree } from '../../syntax-tree.ts';

/** Set by the shell itself: gnu.org/software/bash/manual/html_node/Bash-Variables.html */
const SHELLS_OWN =
  /^(?:_|BASH\w*|COMP_\w+|COPROC|DIRSTACK|EPOCH\w+|EUID|FUNCNAME|GROUPS|HOST(?:NAME|TYPE)|IFS|LINENO|LINES|COLUMNS|MACHTYPE|MAPFILE|OLDPWD|OPT(?:ARG|ERR|IND)|OSTYPE|PIPESTATUS|PPID|PS[0-4]|PWD|RANDOM|READLINE_\w+|REPLY|SECONDS|SHELLOPTS|SHLVL|SRANDOM|UID)$/;

/** Commands whose arguments are names that they set. */
const SETTING = /^(?:read|mapfile|readarray|getopts|unset|let)$/;

type Ranges = Map<string, { firstEnd: number; all: SyntaxNode[] }>;

/** Where a script gives each name a value itself. */
export class Assigned {
  readonly #ranges: Ranges = new Map();
  /** Those of them that are made of something else than what the name had. */
  readonly #others: Ranges = new Map();
  /** What gives names a value that is made of the one that they had: `X=${X:-x}`. */
  readonly #own = new Map<SyntaxNode, Set<string>>();

  constructor(tree: SyntaxTree) {
    for (const node of tree.nodesOf('variable_assignment')) {
      // `X=1 run` sets it for that command only.
      const isPassed = node.parent?.type === 'command' && node.parent.child('name') !== undefined;
      const name = node.child('name');
      if (!isPassed) this.#add(name?.children[0]?.text ?? name?.text, node);
    }
    for (const node of tree.nodesOf('for_statement', 'select_statement'))
      this.#add(node.child('variable')?.text, node.child('variable') ?? node);
    for (const node of tree.nodesOf('expansion'))
      if (/^:?=$/.test(node.child('operator')?.text ?? '')) this.#add(nameIn(node), node);
    for (const node of tree.nodesOf('command')) this.#addArguments(node);
    for (const node of tree.nodesOf('declaration_command', 'unset_command'))
      if (!/^(?:export|readonly)\b/.test(node.text.slice(0, 10)))
        for (const { type, text } of node.children) if (type === 'variable_name') this.#add(text, node);
  }

  /** Whether a name has its value from the script, where `node` stands. Functions may run after any line. */
  has(name: string, node: SyntaxNode): boolean {
    if (SHELLS_OWN.test(name)) return true;
    const outer = [node, ...node.ancestors()];
    // `X=${X:-x}` does not set what it reads, nor does another one that is like it.
    const isOwn = outer.some((each) => this.#own.get(each)?.has(name) === true);
    const ranges = (isOwn ? this.#others : this.#ranges).get(name);
    if (ranges === undefined) return false;
    const around = outer.find(({ type }) => type === 'function_definition');
    if (around === undefined) return ranges.firstEnd <= node.start;
    // What the function itself sets later, it has not set yet.
    return ranges.all.some(
      ({ start, end }) => end <= node.start || (node.end <= start && around.end <= start),
    );
  }

  #addArguments(command: SyntaxNode): void {
    const name = command.child('name')?.text ?? '';
    const words = command.children.filter(({ type }) => type === 'word');
    if (SETTING.test(name)) for (const word of words) this.#add(/^\w+/.exec(word.text)?.[0], command);
    // `printf -v NAME`.
    if (name === 'printf' && words[0]?.text === '-v') this.#add(words[1]?.text, command);
  }

  #add(name: string | undefined, by: SyntaxNode): void {
    if (name === undefined) return;
    addTo(this.#ranges, name, by);
    if (new RegExp(`\\$\\{?${name}\\b`).test(by.text))
      this.#own.set(by, (this.#own.get(by) ?? new Set()).add(name));
    else addTo(this.#others, name, by);
  }
}

function addTo(all: Ranges, name: string, by: SyntaxNode): void {
  const ranges = all.get(name) ?? { firstEnd: by.end, all: [] };
  ranges.firstEnd = Math.min(ranges.firstEnd, by.end);
  ranges.all.push(by);
  all.set(name, ranges);
}

/** The name that `$X`, `${X:-x}` or `${X[0]}` expands. */
export function nameIn(expansion: SyntaxNode): string | undefined {
  const node = expansion.children.find(({ type }) => type === 'variable_name' || type === 'subscript');
  return node?.type === 'subscript' ? undefined : node?.text;
}
