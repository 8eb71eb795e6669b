import type { Language, Parser } from 'web-tree-sitter';
import { limitsFor, MOST_MEMORY } from './parser-limits.ts';
import { copyTree, type SyntaxTree } from './syntax-tree.ts';

type TreeSitter = typeof import('web-tree-sitter');

/** What a host gives to parse with; files are called as in the packages that they come from. */
export interface ParserHost {
  /** The code of `web-tree-sitter`, evaluated anew each time: once evaluated it has one runtime for good. */
  readonly evaluate: () => Promise<TreeSitter>;
  /**
   * The bytes of a WASM file: `web-tree-sitter.wasm`, the runtime, comes with the package of that name, and the grammars
   * (`tree-sitter-python.wasm`) with `@vscode/tree-sitter-wasm`.
   */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** How long the processor has worked for us so far, in milliseconds. */
  readonly spent: () => number;
}

/** The parser in a memory of its own. Once broken down it reads nothing any more, and another has to be started. */
export class Runtime {
  readonly #treeSitter: TreeSitter;
  readonly #memory: WebAssembly.Memory;
  readonly #spent: () => number;
  readonly #parser: Parser;
  readonly #languages = new Map<string, Promise<Language>>();
  #isBroken = false;

  private constructor(treeSitter: TreeSitter, memory: WebAssembly.Memory, spent: () => number) {
    this.#treeSitter = treeSitter;
    this.#memory = memory;
    this.#spent = spent;
    this.#parser = new treeSitter.Parser();
  }

  static async start({ evaluate, read, spent }: ParserHost): Promise<Runtime> {
    const compile = async () => WebAssembly.compile(await read('web-tree-sitter.wasm'));
    const [treeSitter, wasm] = await Promise.all([evaluate(), compile()]);
    const memory = new WebAssembly.Memory({
      initial: LEAST_MEMORY / PAGE,
      maximum: (2 * MOST_MEMORY) / PAGE,
    });
    await initialize(treeSitter, wasm, memory);
    return new Runtime(treeSitter, memory, spent);
  }

  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** The language of a grammar, loaded once. */
  load(name: string, wasm: Uint8Array): Promise<Language> {
    const language = this.#languages.get(name) ?? this.#treeSitter.Language.load(wasm);
    this.#languages.set(name, language);
    return language;
  }

  /** Undefined where parsing takes more than any text needs that people write. */
  parse(language: Language, text: string): SyntaxTree | undefined {
    if (this.#isBroken) return undefined;
    try {
      return this.#parse(language, text);
    } catch (error) {
      if (!isBreakdown(error)) throw error;
      this.#breakDown();
      return undefined;
    }
  }

  /** The parser is cleared up here, where it may fail: left to the garbage collector it would end the process. */
  #breakDown(): void {
    this.#isBroken = true;
    try {
      this.#parser.delete();
    } catch (error) {
      if (!isBreakdown(error)) throw error;
    }
  }

  #parse(language: Language, text: string): SyntaxTree | undefined {
    this.#parser.setLanguage(language);
    const progressCallback = limitsFor(text, this.#memory, this.#spent);
    const tree = this.#parser.parse(text, null, { progressCallback });
    if (tree === null) {
      this.#parser.reset();
      return undefined;
    }
    try {
      return copyTree(tree, text, language);
    } finally {
      tree.delete();
    }
  }
}

/** What the runtime throws when it can do no more: it ran out of its stack or of its memory. */
function isBreakdown(error: unknown): boolean {
  return error instanceof Error && ['RuntimeError', 'RangeError'].includes(error.name);
}

const PAGE = 64 * 1024;
/** What the runtime is built to begin with. */
const LEAST_MEMORY = 32 * 1024 * 1024;

/**
 * The parser calls itself for what lies in each other. Of its own it has a stack of 64 KB and, past its end, writes over what it knows of its
 * memory. With this one the stack of V8, of about 1 MB, ends before, and V8 throws.
 */
const STACK = 8 * 1024 * 1024;

/** Starts the runtime in some memory, and has it use another stack than the one that it was built with. */
async function initialize(treeSitter: TreeSitter, wasm: WebAssembly.Module, wasmMemory: WebAssembly.Memory) {
  let moveStack = () => {};
  // https://emscripten.org/docs/api_reference/module.html#Module.instantiateWasm
  const instantiateWasm = (
    imports: Imports,
    receive: (...of: [WebAssembly.Instance, WebAssembly.Module]) => void,
  ) => {
    const instance = new WebAssembly.Instance(wasm, imports);
    const { malloc } = instance.exports as { malloc: (bytes: number) => number };
    moveStack = () => {
      imports.env.__stack_pointer.value = malloc(STACK) + STACK;
    };
    receive(instance, wasm);
  };
  await treeSitter.Parser.init({ wasmMemory, instantiateWasm, printErr: () => {} });
  moveStack();
}

type Imports = WebAssembly.Imports & { readonly env: { readonly __stack_pointer: WebAssembly.Global } };
