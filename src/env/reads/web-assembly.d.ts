/** What is used of WebAssembly beyond what the types of Node tell: https://webassembly.github.io/spec/js-api/ */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  const Memory: new (limits: { readonly initial: number; readonly maximum: number }) => Memory;

  interface Global {
    value: number;
  }

  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

  interface Instance {
    readonly exports: unknown;
  }
  const Instance: new (wasm: Module, imports: Imports) => Instance;

  function compile(bytes: Uint8Array<ArrayBuffer>): Promise<Module>;
}
