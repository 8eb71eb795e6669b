import { type ParserHost, Runtime } from './runtime.ts';
import type { SyntaxTree } from './syntax-tree.ts';

/** The grammars that are there, as their files are called: `tree-sitter-python.wasm`. */
export type Grammar = 'python' | 'tsx' | 'typescript' | 'go' | 'ruby' | 'rust' | 'java' | 'php' | 'bash';

/** Undefined where parsing takes more than any text needs that people write. */
export type ParseText = (text: string) => SyntaxTree | undefined;

/** Parses texts with grammars that are loaded when the first text needs them, and again after a text that broke the parser down. */
export class Grammars {
  readonly #host: ParserHost;
  readonly #read = new Map<Grammar, Promise<Uint8Array>>();
  #runtime: Promise<Runtime> | undefined;

  constructor(host: ParserHost) {
    this.#host = host;
  }

  /** Loads what is needed to parse one text, which then goes without waiting. */
  async load(grammar: Grammar): Promise<ParseText> {
    this.#runtime ??= Runtime.start(this.#host);
    const wasm = this.#read.get(grammar) ?? this.#host.read(`tree-sitter-${grammar}.wasm`);
    this.#read.set(grammar, wasm);
    const [runtime, bytes] = await Promise.all([this.#runtime, wasm]);
    const language = await runtime.load(grammar, bytes);
    return (text) => {
      const tree = runtime.parse(language, text);
      if (runtime.isBroken) this.#runtime = undefined;
      return tree;
    };
  }
}
