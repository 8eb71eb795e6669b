import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  unique
} from "./chunk-UYFELR2V.js";
import {
  SIGNS,
  escapeText,
  hasHint,
  isElsewhere,
  springFile
} from "./chunk-NBYYE5TN.js";
import {
  Scanner,
  placesIn,
  require_dist
} from "./chunk-TMZFPZ3D.js";
import {
  __toESM
} from "./chunk-4LQKD5LP.js";

// src/local/code-scanner.ts
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

// src/env/reads/parser-limits.ts
var TIME_FOR_ANY = 2e3;
var TIME_A_CHARACTER = 0.01;
var MOST_MEMORY = 128 * 1024 * 1024;
function limitsFor(text, memory, spent) {
  const end = spent() + TIME_FOR_ANY + text.length * TIME_A_CHARACTER;
  const before = memory.buffer.byteLength;
  return () => {
    const { byteLength } = memory.buffer;
    return spent() > end || byteLength > before && byteLength > MOST_MEMORY;
  };
}

// src/env/reads/syntax-tree.ts
var NONE = [];
var SyntaxNode = class {
  type;
  /** From where to where it goes in the text, in UTF-16 units. */
  start;
  end;
  /** What it is to its parent, where the grammar says so: `left`, `condition`. */
  field;
  parent;
  /** Where it stands among the children of its parent. */
  index;
  #children = NONE;
  #source;
  #fields;
  constructor(source, type, start, end, field, parent) {
    this.#source = source;
    this.type = type;
    this.start = start;
    this.end = end;
    this.field = field;
    this.parent = parent;
    this.index = parent === void 0 ? 0 : parent.#add(this);
  }
  get children() {
    return this.#children;
  }
  /** Most nodes have no children, and need no list. */
  #add(child) {
    if (this.#children === NONE) this.#children = [child];
    else this.#children.push(child);
    return this.#children.length - 1;
  }
  get text() {
    return this.#source.slice(this.start, this.end);
  }
  /** The child that is `field` to this node. */
  child(field) {
    if (this.children.length < FEW) return this.children.find((node) => node.field === field);
    this.#fields ??= new Map(this.children.toReversed().map((node) => [node.field ?? "", node]));
    return this.#fields.get(field);
  }
  /** The nodes around it, from the inside to the outside. */
  *ancestors() {
    for (let node = this.parent; node !== void 0; node = node.parent) yield node;
  }
  /** The node itself and all below it, in the order of the text. */
  *walk() {
    const open = [this];
    for (let node = open.pop(); node !== void 0; node = open.pop()) {
      yield node;
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== void 0) open.push(child);
      }
    }
  }
};
var FEW = 16;
var SyntaxTree = class _SyntaxTree {
  root;
  #byType;
  constructor(root, byType) {
    this.root = root;
    this.#byType = byType;
  }
  /** The tree with nothing to be found in some nodes. */
  without(left) {
    const outer = [];
    for (const node of left.toSorted((a, b) => a.start - b.start))
      if (node.end > (outer.at(-1)?.end ?? -1)) outer.push(node);
    const isLeft = (node) => {
      let [low, high] = [0, outer.length];
      while (low < high) {
        const middle = low + high >> 1;
        if ((outer[middle]?.end ?? 0) < node.end) low = middle + 1;
        else high = middle;
      }
      return (outer[low]?.start ?? Number.POSITIVE_INFINITY) <= node.start;
    };
    const kept = [...this.#byType].map(
      ([type, nodes]) => [type, nodes.filter((node) => !isLeft(node))]
    );
    return new _SyntaxTree(this.root, new Map(kept));
  }
  /** All nodes of some types; those of one type are in the order of the text. */
  nodesOf(...types) {
    return types.flatMap((type) => this.#byType.get(type) ?? []);
  }
};
var DEEPEST = 500;
var LEFT_OUT = /* @__PURE__ */ new Set(["comment", "line_comment", "block_comment"]);
var typesOf = /* @__PURE__ */ new WeakMap();
function listTypes(language) {
  const known10 = typesOf.get(language);
  if (known10 !== void 0) return known10;
  const types = language.types.map((name, id) => ({
    name,
    isNamed: language.nodeTypeIsNamed(id),
    isLeftOut: LEFT_OUT.has(name)
  }));
  typesOf.set(language, types);
  return types;
}
var ERROR = { name: "ERROR", isNamed: true, isLeftOut: false };
function copyTree(tree, text, language) {
  const [types, { fields }] = [listTypes(language), language];
  const byType = /* @__PURE__ */ new Map();
  const cursor = tree.walk();
  const copy = (parent) => {
    const type = types[cursor.nodeTypeId] ?? ERROR;
    if (type.isLeftOut) return void 0;
    const field = fields[cursor.currentFieldId] ?? void 0;
    if (field === void 0 && !type.isNamed) return void 0;
    const node = new SyntaxNode(text, type.name, cursor.startIndex, cursor.endIndex, field, parent);
    const same = byType.get(type.name);
    if (same === void 0) byType.set(type.name, [node]);
    else same.push(node);
    return node;
  };
  try {
    const root = copy() ?? new SyntaxNode(text, ERROR.name, 0, text.length, void 0, void 0);
    copyBelow(root, cursor, copy);
    return new SyntaxTree(root, byType);
  } finally {
    cursor.delete();
  }
}
function copyBelow(root, cursor, copy) {
  let here = root;
  let isDone = !cursor.gotoFirstChild();
  let depth = 1;
  while (!isDone) {
    const node = copy(here);
    if (node !== void 0 && depth < DEEPEST && cursor.gotoFirstChild()) {
      here = node;
      depth += 1;
      continue;
    }
    while (!isDone && !cursor.gotoNextSibling()) {
      isDone = here.parent === void 0 || !cursor.gotoParent();
      here = here.parent ?? here;
      depth -= 1;
    }
  }
}

// src/env/reads/runtime.ts
var Runtime = class _Runtime {
  #treeSitter;
  #memory;
  #spent;
  #parser;
  #languages = /* @__PURE__ */ new Map();
  #isBroken = false;
  constructor(treeSitter, memory, spent) {
    this.#treeSitter = treeSitter;
    this.#memory = memory;
    this.#spent = spent;
    this.#parser = new treeSitter.Parser();
  }
  static async start({ evaluate: evaluate3, read, spent }) {
    const compile = async () => WebAssembly.compile(await read("web-tree-sitter.wasm"));
    const [treeSitter, wasm] = await Promise.all([evaluate3(), compile()]);
    const memory = new WebAssembly.Memory({
      initial: LEAST_MEMORY / PAGE,
      maximum: 2 * MOST_MEMORY / PAGE
    });
    await initialize(treeSitter, wasm, memory);
    return new _Runtime(treeSitter, memory, spent);
  }
  get isBroken() {
    return this.#isBroken;
  }
  /** The language of a grammar, loaded once. */
  load(name, wasm) {
    const language = this.#languages.get(name) ?? this.#treeSitter.Language.load(wasm);
    this.#languages.set(name, language);
    return language;
  }
  /** Undefined where parsing takes more than any text needs that people write. */
  parse(language, text) {
    if (this.#isBroken) return void 0;
    try {
      return this.#parse(language, text);
    } catch (error) {
      if (!isBreakdown(error)) throw error;
      this.#breakDown();
      return void 0;
    }
  }
  /** The parser is cleared up here, where it may fail: left to the garbage collector it would end the process. */
  #breakDown() {
    this.#isBroken = true;
    try {
      this.#parser.delete();
    } catch (error) {
      if (!isBreakdown(error)) throw error;
    }
  }
  #parse(language, text) {
    this.#parser.setLanguage(language);
    const progressCallback = limitsFor(text, this.#memory, this.#spent);
    const tree = this.#parser.parse(text, null, { progressCallback });
    if (tree === null) {
      this.#parser.reset();
      return void 0;
    }
    try {
      return copyTree(tree, text, language);
    } finally {
      tree.delete();
    }
  }
};
function isBreakdown(error) {
  return error instanceof Error && ["RuntimeError", "RangeError"].includes(error.name);
}
var PAGE = 64 * 1024;
var LEAST_MEMORY = 32 * 1024 * 1024;
var STACK = 8 * 1024 * 1024;
async function initialize(treeSitter, wasm, wasmMemory) {
  let moveStack = () => {
  };
  const instantiateWasm = (imports, receive) => {
    const instance = new WebAssembly.Instance(wasm, imports);
    const { malloc } = instance.exports;
    moveStack = () => {
      imports.env.__stack_pointer.value = malloc(STACK) + STACK;
    };
    receive(instance, wasm);
  };
  await treeSitter.Parser.init({ wasmMemory, instantiateWasm, printErr: () => {
  } });
  moveStack();
}

// src/env/reads/grammars.ts
var Grammars = class {
  #host;
  #read = /* @__PURE__ */ new Map();
  #runtime;
  constructor(host) {
    this.#host = host;
  }
  /** Loads what is needed to parse one text, which then goes without waiting. */
  async load(grammar) {
    this.#runtime ??= Runtime.start(this.#host);
    const wasm = this.#read.get(grammar) ?? this.#host.read(`tree-sitter-${grammar}.wasm`);
    this.#read.set(grammar, wasm);
    const [runtime, bytes] = await Promise.all([this.#runtime, wasm]);
    const language = await runtime.load(grammar, bytes);
    return (text) => {
      const tree = runtime.parse(language, text);
      if (runtime.isBroken) this.#runtime = void 0;
      return tree;
    };
  }
};

// src/env/reads/inlined-keys.ts
function inlinedBy(wrappers, languages) {
  const keys = wrappers.filter((wrapper) => wrapper.by === "inlined");
  const byName = Map.groupBy(keys, ({ name }) => name);
  const isOf = (of, file) => languages.some(({ name, matches }) => name === of && matches(file));
  return ({ key, at }) => byName.get(key)?.some(({ folder, language }) => at.file.startsWith(folder) && isOf(language, at.file)) === true;
}

// src/env/reads/kept-trees.ts
var KeptTrees = class {
  #trees = /* @__PURE__ */ new Map();
  #characters = 0;
  get({ file, language }) {
    const kept = this.#trees.get(file.path);
    return kept?.language === language.name ? kept.tree : void 0;
  }
  keep({ file, language }, tree) {
    if (this.#characters + file.text.length > MOST_KEPT) return;
    this.#characters += file.text.length;
    this.#trees.set(file.path, { language: language.name, tree });
  }
};
var MOST_KEPT = 2e6;

// src/env/reads/found.ts
var WEIGHT = { hard: 2, defaulted: 1, optional: 0 };
var LONGEST_EXPRESSION = 60;
var Finds = class {
  #reads = /* @__PURE__ */ new Map();
  #dynamic = /* @__PURE__ */ new Map();
  #wrappers = /* @__PURE__ */ new Map();
  #retracted = [];
  #named = [];
  get wrappers() {
    return [...this.#wrappers.values()];
  }
  get reads() {
    return [...this.#reads.values()].sort((a, b) => comparePlaces(a.at, b.at) || (a.key < b.key ? -1 : 1));
  }
  get dynamic() {
    return [...this.#dynamic.values()].sort((a, b) => comparePlaces(a.at, b.at));
  }
  get retracted() {
    return this.#retracted;
  }
  get named() {
    return this.#named;
  }
  addNamed(read) {
    this.#named.push(read);
  }
  retract(key, at) {
    this.#retracted.push({ key, at });
  }
  addRead(read) {
    const id = `${read.at.line}:${read.at.column}:${read.key}`;
    const known10 = this.#reads.get(id);
    if (known10 === void 0 || WEIGHT[read.kind] > WEIGHT[known10.kind]) this.#reads.set(id, read);
  }
  addWrapper(wrapper) {
    this.#wrappers.set(JSON.stringify(wrapper), wrapper);
  }
  /** `expression` is code, which may hold texts: they are left out. */
  addDynamic(at, expression) {
    const what = withoutTexts(expression.slice(0, 200)).replace(/\s+/g, " ").slice(0, LONGEST_EXPRESSION);
    this.#dynamic.set(`${at.line}:${at.column}`, { at, what });
  }
};
function withoutTexts(expression) {
  return expression.replace(/(["'`])(?:(?!\1)[^\\]|\\.)*(?:\1|$)/g, "$1\u2026$1");
}
function comparePlaces(a, b) {
  return a.line - b.line || a.column - b.column;
}

// src/env/reads/texts/settings-format.ts
function settingsFormat({ find, ...rest }) {
  return {
    ...rest,
    find(code) {
      const finds = new Finds();
      find(code, finds);
      return finds;
    },
    findThrough: () => new Finds()
  };
}

// src/env/reads/tokens/code-tokens.ts
var MAX_DEPTH = 12;
var BLANK = /[^\S\n]+|\n/y;
var LINE_COMMENT = /\/\/[^\n]*/y;
var DIRECTIVE = /(?<=(?:^|\n)[^\S\n]{0,100})#[^\n]*/y;
var WORD = /[\p{L}_][\p{L}\p{N}_]*/uy;
var MARKED_WORD = /@?[\p{L}_][\p{L}\p{N}_]*/uy;
var NUMBER = /\d[\w.]*/y;
var SIGN = /\?\?=?|\?\.|\?:|!!|[=!<>]=|=>|->|::|&&|\|\||[\s\S]/uy;
var CHARACTER = /'(?:\\[^\n]|[^'\\\n])[^'\n]{0,8}'/y;
var OPENING = /[$@]{0,8}"{1,40}/y;
var ESCAPES = { n: "\n", t: "	", r: "\r", 0: "\0" };
function tokenizeCode(text, dialect) {
  const lists = [[]];
  new Lexer(new Scanner(text), dialect, lists).readCode(lists[0] ?? [], 0);
  return lists;
}
var Lexer = class {
  #scanner;
  #dialect;
  #lists;
  constructor(scanner, dialect, lists) {
    this.#scanner = scanner;
    this.#dialect = dialect;
    this.#lists = lists;
  }
  /** Reads to the end, or in a hole to the brace that closes it. */
  readCode(into, depth) {
    const scanner = this.#scanner;
    let braces = 0;
    while (!scanner.isAtEnd) {
      if (this.#skip()) continue;
      const start = scanner.position;
      const form = this.#openString();
      if (form !== void 0) {
        const { content, isLiteral: isLiteral2 } = this.#readString(form, depth);
        into.push({ kind: "text", text: content, isLiteral: isLiteral2, start, end: scanner.position });
        continue;
      }
      const word = scanner.take(this.#dialect === "csharp" ? MARKED_WORD : WORD);
      if (word === null && scanner.take(CHARACTER) !== null) continue;
      if (word === null && scanner.take(NUMBER) !== null) {
        const text2 = scanner.text.slice(start, scanner.position);
        into.push({ kind: "word", text: text2, isLiteral: true, start, end: scanner.position });
        continue;
      }
      const text = word?.[0] ?? scanner.take(SIGN)?.[0] ?? "";
      if (depth > 0 && text === "}" && braces === 0) return;
      if (text === "{") braces += 1;
      if (text === "}") braces -= 1;
      const kind = word === null ? "sign" : "word";
      into.push({
        kind,
        text: word === null ? text : text.replace("@", ""),
        isLiteral: true,
        start,
        end: scanner.position
      });
    }
  }
  #skip() {
    const scanner = this.#scanner;
    if (scanner.take(BLANK) !== null || scanner.take(LINE_COMMENT) !== null) return true;
    if (this.#dialect === "csharp" && scanner.next === "#" && scanner.take(DIRECTIVE) !== null) return true;
    if (!scanner.text.startsWith("/*", scanner.position)) return false;
    let depth = 0;
    const mark = /\/\*|\*\//g;
    mark.lastIndex = scanner.position;
    for (; ; ) {
      const found = mark.exec(scanner.text);
      if (found === null) {
        scanner.position = scanner.text.length;
        return true;
      }
      if (found[0] === "*/") depth -= 1;
      else if (depth === 0 || this.#dialect === "kotlin") depth += 1;
      if (depth > 0) continue;
      scanner.position = mark.lastIndex;
      return true;
    }
  }
  #openString() {
    const opening = this.#scanner.take(OPENING)?.[0];
    if (opening === void 0) return void 0;
    const quotes = opening.length - opening.indexOf('"');
    const marks = opening.slice(0, -quotes);
    const isRaw = quotes >= 3 && this.#dialect !== "prisma" && !marks.includes("@");
    const length = isRaw ? this.#dialect === "kotlin" ? 3 : quotes : 1;
    this.#scanner.position -= quotes - length;
    if (this.#dialect === "kotlin") {
      const escaping = isRaw ? "none" : "backslash";
      const hole = { hole: "${", isHoleDoubled: false, hasBareHoles: true };
      return { quote: '"'.repeat(length), isLong: isRaw, escaping, ...hole };
    }
    const dollars = marks.split("$").length - 1;
    return {
      quote: '"'.repeat(length),
      isLong: isRaw || marks.includes("@"),
      escaping: isRaw ? "none" : marks.includes("@") ? "doubled" : "backslash",
      hole: dollars === 0 ? void 0 : "{".repeat(isRaw ? dollars : 1),
      isHoleDoubled: !isRaw,
      hasBareHoles: false
    };
  }
  #readString(form, depth) {
    const scanner = this.#scanner;
    let [content, isLiteral2] = ["", true];
    const startsWith = (text) => scanner.text.startsWith(text, scanner.position);
    while (!scanner.isAtEnd) {
      const plain = scanner.take(/[^"\\{$\n]+/y)?.[0];
      if (plain !== void 0) content += plain;
      else if (form.escaping === "doubled" && startsWith('""')) content += this.#step(2, '"');
      else if (startsWith(form.quote))
        return { content: content + this.#step(form.quote.length, ""), isLiteral: isLiteral2 };
      else if (scanner.next === "\n" && !form.isLong) break;
      else if (form.escaping === "backslash" && scanner.next === "\\") content += this.#readEscape();
      else if (form.hole !== void 0 && form.isHoleDoubled && startsWith("{{"))
        content += this.#step(2, "{");
      else if (form.hole !== void 0 && startsWith(form.hole)) {
        isLiteral2 = false;
        this.#step(form.hole.length, "");
        this.#readHole(form, depth);
      } else if (form.hasBareHoles && scanner.take(/\$[\p{L}_][\p{L}\p{N}_]*/uy) !== null) isLiteral2 = false;
      else content += this.#step(1, scanner.next);
    }
    return { content, isLiteral: isLiteral2 };
  }
  #readHole(form, depth) {
    if (depth >= MAX_DEPTH) return;
    const hole = [];
    this.#lists.push(hole);
    this.readCode(hole, depth + 1);
    for (let more = (form.hole?.replace("$", "").length ?? 1) - 1; more > 0; more -= 1) {
      if (this.#scanner.next === "}") this.#step(1, "");
    }
  }
  #readEscape() {
    const escaped2 = this.#scanner.text.charAt(this.#scanner.position + 1);
    return this.#step(escaped2 === "" ? 1 : 2, ESCAPES[escaped2] ?? escaped2);
  }
  #step(length, content) {
    this.#scanner.position += length;
    return content;
  }
};

// src/env/reads/languages/csharp/settings-file.ts
var IDIOM = "settings of .NET";
function settingsIn({ text, file }) {
  return {
    ...{ by: "object", language: "csharp", name: "Required", idiom: IDIOM },
    ...{ defaulted: listPaths(tokenizeCode(text, "csharp")[0] ?? []), prefix: "", definedIn: file }
  };
}
function broughtBy(wrappers) {
  const files = wrappers.filter((wrapper) => wrapper.by === "object" && wrapper.idiom === IDIOM);
  if (files.length === 0) return void 0;
  return new Set(files.flatMap((file) => file.by === "object" ? file.defaulted : []));
}
var settingOf = (path) => path.toLowerCase();
function listPaths(tokens) {
  const paths = [];
  const around = [];
  for (const [index, token] of tokens.entries()) {
    const [key, colon] = [tokens[index - 2], tokens[index - 1]];
    const isValue = colon?.kind === "sign" && colon.text === ":" && key?.kind === "text";
    const name = isValue ? key.text.replaceAll(":", "__") : "";
    if (token.kind === "sign" && (token.text === "{" || token.text === "[")) around.push(name);
    else if (token.kind === "sign" && (token.text === "}" || token.text === "]")) around.pop();
    else if (isValue && token.text !== "" && token.text !== "null")
      paths.push(settingOf([...around, name].filter((part) => part !== "").join("__")));
  }
  return paths;
}

// src/env/reads/languages/appsettings.ts
var appsettings = settingsFormat({
  ...SIGNS.appsettings,
  name: "appsettings",
  find(code, finds) {
    finds.addWrapper(settingsIn(code));
  }
});

// src/env/reads/key-expression.ts
var READABLE_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;

// src/env/reads/add-key.ts
function addKey(finds, code, key, kind, offset) {
  if (READABLE_KEY.test(key)) finds.addRead({ key, kind, at: code.at(offset) });
}

// src/env/reads/languages/bash/assigned.ts
var SHELLS_OWN = /^(?:_|BASH\w*|COMP_\w+|COPROC|DIRSTACK|EPOCH\w+|EUID|FUNCNAME|GROUPS|HOST(?:NAME|TYPE)|IFS|LINENO|LINES|COLUMNS|MACHTYPE|MAPFILE|OLDPWD|OPT(?:ARG|ERR|IND)|OSTYPE|PIPESTATUS|PPID|PS[0-4]|PWD|RANDOM|READLINE_\w+|REPLY|SECONDS|SHELLOPTS|SHLVL|SRANDOM|UID)$/;
var SETTING = /^(?:read|mapfile|readarray|getopts|unset|let)$/;
var Assigned = class {
  #ranges = /* @__PURE__ */ new Map();
  /** Those of them that are made of something else than what the name had. */
  #others = /* @__PURE__ */ new Map();
  /** What gives names a value that is made of the one that they had: `X=${X:-x}`. */
  #own = /* @__PURE__ */ new Map();
  constructor(tree) {
    for (const node of tree.nodesOf("variable_assignment")) {
      const isPassed = node.parent?.type === "command" && node.parent.child("name") !== void 0;
      const name = node.child("name");
      if (!isPassed) this.#add(name?.children[0]?.text ?? name?.text, node);
    }
    for (const node of tree.nodesOf("for_statement", "select_statement"))
      this.#add(node.child("variable")?.text, node.child("variable") ?? node);
    for (const node of tree.nodesOf("expansion"))
      if (/^:?=$/.test(node.child("operator")?.text ?? "")) this.#add(nameIn(node), node);
    for (const node of tree.nodesOf("command")) this.#addArguments(node);
    for (const node of tree.nodesOf("declaration_command", "unset_command"))
      if (!/^(?:export|readonly)\b/.test(node.text.slice(0, 10))) {
        for (const { type, text } of node.children) if (type === "variable_name") this.#add(text, node);
      }
  }
  /** Whether a name has its value from the script, where `node` stands. Functions may run after any line. */
  has(name, node) {
    if (SHELLS_OWN.test(name)) return true;
    const outer = [node, ...node.ancestors()];
    const isOwn = outer.some((each) => this.#own.get(each)?.has(name) === true);
    const ranges = (isOwn ? this.#others : this.#ranges).get(name);
    if (ranges === void 0) return false;
    const around = outer.find(({ type }) => type === "function_definition");
    if (around === void 0) return ranges.firstEnd <= node.start;
    return ranges.all.some(
      ({ start, end }) => end <= node.start || node.end <= start && around.end <= start
    );
  }
  #addArguments(command) {
    const name = command.child("name")?.text ?? "";
    const words = command.children.filter(({ type }) => type === "word");
    if (SETTING.test(name)) for (const word of words) this.#add(/^\w+/.exec(word.text)?.[0], command);
    if (name === "printf" && words[0]?.text === "-v") this.#add(words[1]?.text, command);
  }
  #add(name, by) {
    if (name === void 0) return;
    addTo(this.#ranges, name, by);
    if (new RegExp(`\\$\\{?${name}\\b`).test(by.text))
      this.#own.set(by, (this.#own.get(by) ?? /* @__PURE__ */ new Set()).add(name));
    else addTo(this.#others, name, by);
  }
};
function addTo(all, name, by) {
  const ranges = all.get(name) ?? { firstEnd: by.end, all: [] };
  ranges.firstEnd = Math.min(ranges.firstEnd, by.end);
  ranges.all.push(by);
  all.set(name, ranges);
}
function nameIn(expansion) {
  const node = expansion.children.find(({ type }) => type === "variable_name" || type === "subscript");
  return node?.type === "subscript" ? void 0 : node?.text;
}

// src/env/reads/once-for-tree.ts
function onceForTree(make) {
  const known10 = /* @__PURE__ */ new WeakMap();
  return (tree) => {
    const found = known10.get(tree.root) ?? { value: make(tree) };
    known10.set(tree.root, found);
    return found.value;
  };
}

// src/env/reads/languages/bash/kind.ts
var BRANCHES = /^(?:function_definition|if_statement|case_statement|while_statement|for_statement|c_style_for_statement|list|subshell)$/;
var EXITING = /\bexit\s+(?!0\b)|\bexit\s*(?:;|\}|\)|$)|(?:^|[;{&|\n])\s*(?:die|fatal)\b/;
var RETURNING = /\breturn\s+(?!0\b)/;
function strictFrom(tree, text) {
  if (/^#!.*\bsh\s+-\w*u/.test(text)) return 0;
  const [first] = tree.nodesOf("command").filter(({ text: command }) => /^set\s+(?:-\w*\s+)*(?:-\w*u|-\w*o\s+nounset)/.test(command.slice(0, 60)));
  return first?.end ?? Number.POSITIVE_INFINITY;
}
function kindOf(expansion, name, strict, tree) {
  const operator = expansion.type === "expansion" ? expansion.child("operator")?.text ?? "" : "";
  if (/^:?\?$/.test(operator)) return isAskedFor(expansion, name) ? "optional" : "hard";
  const isEmpty2 = expansion.children.length < 3;
  if (/^:?[-=]$/.test(operator) && !isEmpty2) return "defaulted";
  const byTest = kindByTest(expansion, name);
  if (byTest !== void 0) return byTest;
  if (/^:?[-=+]$/.test(operator) || expansion.start <= strict) return "optional";
  return isInBranch(expansion) && isMaybeUnset(expansion, name, tree) ? "optional" : "hard";
}
function isInBranch(node) {
  let inside = node;
  for (const outer of node.ancestors()) {
    const isFirst = outer.type === "list" && outer.children[0] === inside || inside.field === "condition";
    if (BRANCHES.test(outer.type) && !isFirst) return true;
    inside = outer;
  }
  return false;
}
var ASKING = /^(?:if_statement|elif_clause|case_statement|while_statement|list)$/;
function isAskedFor(node, name) {
  const asks = new RegExp(`\\$\\{?[#!]?${name}\\b|-v\\s+"?${name}\\b`);
  let [inside, depth] = [node, 0];
  for (const outer of node.ancestors()) {
    depth += 1;
    if (depth > MOST_DEEP) return false;
    if (ASKING.test(outer.type)) {
      const questions = questionsIn(outer).filter(({ index }) => index < inside.index);
      if (questions.some(({ text }) => asks.test(text.slice(0, MOST_TEXT)))) return true;
    }
    inside = outer;
  }
  return false;
}
var known = /* @__PURE__ */ new WeakMap();
function questionsIn(statement) {
  const isAll3 = statement.type === "list" || statement.type === "elif_clause";
  const found = known.get(statement) ?? statement.children.filter(
    ({ field, type }) => isAll3 || field === "condition" || field === "value" || type === "elif_clause"
  );
  known.set(statement, found);
  return found;
}
var [MOST_TEXT, MOST_DEEP] = [600, 60];
var toleratedFrom = onceForTree(({ root }) => {
  const first = /* @__PURE__ */ new Map();
  for (const { 1: expanded, 2: asked, index } of root.text.matchAll(/\$\{(\w+):?[-+=]|-v\s+"?(\w+)/g)) {
    const name = expanded ?? asked ?? "";
    if (!first.has(name)) first.set(name, root.start + index);
  }
  return first;
});
function isMaybeUnset(expansion, name, tree) {
  return isAskedFor(expansion, name) || (toleratedFrom(tree).get(name) ?? Number.POSITIVE_INFINITY) < expansion.start;
}
var LOOPS = /^(?:while_statement|(?:c_style_)?for_statement)$/;
function kindByTest(expansion, name) {
  const ancestors = [...expansion.ancestors()];
  const isInFunction = ancestors.some(({ type }) => type === "function_definition");
  const fails = (text) => EXITING.test(text) || !isInFunction && RETURNING.test(text);
  const at = ancestors.findIndex(({ type }) => type === "test_command" || type === "command");
  const test = ancestors[at];
  const outer = ancestors[at + 1];
  if (test === void 0 || outer === void 0 || isAskedFor(outer, name)) return void 0;
  const sign = /^(?:\[\[?|test)\s+(-[zn])\s+"?\$\{?!?\w+(?::?-|:?\+\w*)?\}?"?\s*(?:\]\]?)?$/.exec(
    test.text.slice(0, 200)
  )?.[1];
  if (sign === void 0) return void 0;
  if (outer.type === "list" && outer.children[0] === test) {
    const then = outer.text.slice(test.end - outer.start);
    const isAbsent = /^\s*&&/.test(then) ? sign === "-z" : sign === "-n";
    return isAbsent && fails(then.slice(0, 400)) ? "hard" : "optional";
  }
  if (outer.type !== "if_statement" || test.field !== "condition" || sign !== "-z") return void 0;
  const body = outer.children.filter((child) => child.field !== "condition" && !/^el/.test(child.type));
  const textOf4 = (nodes) => nodes.map(({ text }) => text.slice(0, 400)).join("\n");
  if (fails(textOf4(body.filter(({ type }) => !LOOPS.test(type))))) return "hard";
  return new RegExp(`(?:^|[\\s;])${name}=`).test(textOf4(body)) ? "defaulted" : "optional";
}

// src/env/reads/languages/bash/indirect.ts
var MOST = 100;
var DEEPEST2 = 4;
function findIndirect(code, finds, isTool) {
  if (!/\$\{!|\beval\s|\b(?:print)?env\s/.test(code.text)) return;
  for (const { node, name, prefix, suffix } of listIndirect(code).slice(0, MOST)) {
    const held = hold(code, name, node, 0);
    if (held === void 0) continue;
    const nameOf3 = (word) => `${prefix}${held.prefix}${word}${held.suffix}${suffix}`;
    const own = node.type === "expansion" ? kindOf2(node, name) : "optional";
    const kind = own === "hard" && (isTool || suffix + held.suffix !== "") ? "optional" : own;
    for (const word of held.words) add(code, finds, word, nameOf3, kind);
    if (held.given === void 0) continue;
    const { of, from, isRest: isRest2 } = held.given;
    for (const args of callsOf(code, of)) {
      const hasDefault3 = !isRest2 && (literal(args[from + 1]) ?? "") !== "" && suffix + held.suffix === "";
      for (const word of args.slice(from, isRest2 ? void 0 : from + 1))
        add(code, finds, word, nameOf3, hasDefault3 ? "defaulted" : kind);
    }
  }
}
function add(code, finds, word, nameOf3, kind) {
  const text = literal(word);
  if (text !== void 0 && /^[A-Z_][A-Za-z0-9_]*$/.test(text))
    addKey(finds, code, nameOf3(text), kind, word.start);
}
var FORMS = /* @__PURE__ */ new Map([
  ["eval", /\\\$(?:\{|\\\{)?(\w*)\$\{?(\w+)\}?(\w*)/],
  ["printenv", /^printenv\s+"?(\w*)\$\{?(\w+)\}?(\w*)/],
  ["grep", /"\^(\w*)\$\{?(\w+)\}?(\w*)="/]
]);
function listIndirect({ tree }) {
  const expansions = tree.nodesOf("expansion").filter(({ text }) => text.startsWith("${!"));
  const commands = tree.nodesOf("command").flatMap((node) => {
    const text = node.text.slice(0, 200);
    const command = /^\w+/.exec(text)?.[0] ?? "";
    const isOfAll = command !== "grep" || /^(?:print)?env\b/.test(node.parent?.text ?? "");
    const form = isOfAll ? FORMS.get(command) : void 0;
    const [, prefix = "", name, suffix = ""] = form?.exec(text) ?? [];
    return name === void 0 ? [] : [{ node, name, prefix, suffix }];
  });
  return [
    ...expansions.flatMap((node) => {
      const name = node.children.find(({ type }) => type === "variable_name")?.text;
      return name === void 0 ? [] : [{ node, name, prefix: "", suffix: "" }];
    }),
    ...commands
  ];
}
function kindOf2(expansion, name) {
  if (/:?\?/.test(expansion.text)) return "hard";
  return kindByTest(expansion, name) ?? (/^\$\{!\w+:?[-=][^}]/.test(expansion.text) ? "defaulted" : "optional");
}
var functionAround = (node) => [...node.ancestors()].find(({ type }) => type === "function_definition");
function hold(code, name, node, depth) {
  if (depth > DEEPEST2) return void 0;
  const around = functionAround(node);
  if (/^[1-9]$/.test(name))
    return around && {
      words: [],
      given: { of: around, from: Number(name) - 1, isRest: false },
      prefix: "",
      suffix: ""
    };
  const loop = [...node.ancestors()].find(
    (outer) => outer.type === "for_statement" && outer.child("variable")?.text === name
  );
  if (loop !== void 0) return holdLooped(code, loop, around);
  for (const { text, node: assignment } of assignmentsOf(code.tree).get(name) ?? []) {
    if (functionAround(assignment) !== around) continue;
    const [, prefix = "", from, suffix = ""] = /^"?(\w*)\$\{?(\w+)\}?(\w*)"?$/.exec(text) ?? [];
    const inner = from === void 0 || from === name ? void 0 : hold(code, from, assignment, depth + 1);
    if (inner !== void 0)
      return { ...inner, prefix: `${prefix}${inner.prefix}`, suffix: `${inner.suffix}${suffix}` };
  }
  return void 0;
}
function holdLooped(code, loop, around) {
  const values = loop.children.filter(({ field }) => field === "value");
  const isRest2 = values.some(({ text }) => /^"?\$(?:@|\*|\{[@*]\})"?$/.test(text));
  const words = values.flatMap((value) => {
    const list = /^"?\$\{(\w+)\[[@*]\]\}"?$/.exec(value.text)?.[1];
    if (list === void 0) return [value];
    const assigned = assignmentsOf(code.tree).get(list) ?? [];
    return assigned.flatMap(({ value: array }) => array?.type === "array" ? array.children : []);
  });
  const given = isRest2 && around !== void 0 ? { of: around, from: 0, isRest: true } : void 0;
  return { words, ...given && { given }, prefix: "", suffix: "" };
}
var assignmentsOf = onceForTree(
  (tree) => Map.groupBy(
    tree.nodesOf("variable_assignment").map((node) => {
      const value = node.child("value");
      return { name: node.child("name")?.text ?? "", node, value, text: value?.text.slice(0, 200) ?? "" };
    }),
    ({ name }) => name
  )
);
var commandsOf = onceForTree(
  (tree) => Map.groupBy(tree.nodesOf("command"), (command) => command.child("name")?.text ?? "")
);
function callsOf({ tree }, of) {
  const calls = commandsOf(tree).get(of.child("name")?.text ?? "") ?? [];
  return calls.map(({ children }) => children.filter(({ field }) => field === "argument"));
}
function literal(word) {
  if (word?.type === "word" || word?.type === "number") return word.text;
  if (word?.type === "raw_string") return word.text.slice(1, -1);
  if (word?.type !== "string") return void 0;
  return word.children.every(({ type }) => type === "string_content") ? word.text.slice(1, -1) : void 0;
}

// src/env/reads/languages/bash/sourced.ts
var IDIOM2 = "variables of a script";
var SOURCING = /^[^\S\n]*(?:source|\.)[^\S\n]+([^\n;&|]{1,300})/gm;
var BRANCHES2 = /^(?:function_definition|if_statement|case_statement|while_statement|(?:c_style_)?for_statement|list|subshell|command_substitution)$/;
function noteAssigned(code, finds) {
  const names = code.tree.nodesOf("variable_assignment").flatMap((node) => {
    const name = node.child("name")?.text ?? "";
    const isPassed = node.parent?.type === "command" && node.parent.child("name") !== void 0;
    const isSometimes = [...node.ancestors()].some(({ type }) => BRANCHES2.test(type));
    const isOwn = !new RegExp(`\\$\\{?${name}\\b`).test(node.child("value")?.text ?? "");
    return /^[A-Z_]\w*$/.test(name) && !isPassed && !isSometimes && isOwn ? [name] : [];
  });
  addScript(code, finds, names);
}
function addScript({ file }, finds, names) {
  if (names.length > 0)
    finds.addWrapper({
      // A word of its name stands in whoever takes it in.
      ...{ by: "object", language: "bash", name: wordOf(baseOf(file)), idiom: IDIOM2 },
      ...{ defaulted: [...new Set(names)], prefix: "", definedIn: file }
    });
}
function findSourced(code, finds, wrappers) {
  const scripts = wrappers.filter(
    (wrapper) => wrapper.by === "object" && wrapper.idiom === IDIOM2
  );
  if (scripts.length === 0) return;
  const taken = new Set(
    [...code.text.matchAll(SOURCING)].flatMap(([, path = ""]) => path.match(/[\w.-]+(?=["'\s]*$)/) ?? [])
  );
  const names = new Set([...taken].flatMap((base) => assignedBy(scripts, base, code.file)));
  if (names.size === 0) return;
  for (const node of code.tree.nodesOf("simple_expansion", "expansion")) {
    const name = nameIn(node);
    if (name !== void 0 && names.has(name)) finds.retract(name, code.at(placeOf(node)));
  }
  addScript(code, finds, [...names]);
}
var placeOf = (node) => node.children.find(({ type }) => type === "variable_name")?.start ?? node.start;
function assignedBy(scripts, base, file) {
  const named = scripts.filter(({ definedIn }) => baseOf(definedIn) === base && definedIn !== file);
  const paths = new Set(named.map(({ definedIn }) => definedIn));
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const own = paths.size < 2 ? named : named.filter(({ definedIn }) => definedIn === `${folder}${base}`);
  return own.flatMap(({ defaulted }) => defaulted);
}
var baseOf = (file) => file.slice(file.lastIndexOf("/") + 1);
var wordOf = (base) => (base.replace(/\.\w+$/, "").match(/\w+/g) ?? [base]).reduce(
  (one, other) => other.length > one.length ? other : one
);

// src/env/reads/languages/bash.ts
var TOOLS = /(?:^|\/)(?:\.[^/]+|scripts?|tools?|hack|ci|dev|contrib|utils|release|packaging|make|build[-_]\w+)\//;
var START = /(?:entrypoint|start|serve|boot|launch|migrate)[\w-]*(?:\.\w+)?$/;
var KEY = /^(?:[A-Z_][A-Z0-9_]*|[A-Z][A-Z0-9]+_\w+|(?:https?|no|all)_proxy)$/;
var OFFSET = /(\$\{[\w@*]{1,200}:)\$(?=\w)/g;
var bash = {
  ...SIGNS.bash,
  name: "bash",
  grammar: "bash",
  codeIn: (text) => text.replace(OFFSET, "$1 "),
  find(code) {
    const finds = new Finds();
    const assigned = new Assigned(code.tree);
    const strict = /^[^\S\n]*(?:source|\.)\s/m.test(code.text) ? Number.POSITIVE_INFINITY : strictFrom(code.tree, code.text);
    const isTool = TOOLS.test(code.file) && !START.test(code.file);
    for (const node of code.tree.nodesOf("simple_expansion", "expansion")) {
      const name = nameIn(node);
      if (name === void 0 || !KEY.test(name) || assigned.has(name, node)) continue;
      const kind = kindOf(node, name, strict, code.tree);
      addKey(finds, code, name, kind === "hard" && isTool ? "optional" : kind, placeOf(node));
    }
    for (const command of code.tree.nodesOf("command")) {
      if (command.child("name")?.text !== "printenv") continue;
      for (const word of command.children.filter(({ type }) => type === "word"))
        addKey(finds, code, word.text, "optional", word.start);
    }
    findIndirect(code, finds, isTool);
    noteAssigned(code, finds);
    return finds;
  },
  findThrough(code, wrappers) {
    const finds = new Finds();
    findSourced(code, finds, wrappers);
    return finds;
  }
};
var bashScript = { ...bash, ...SIGNS.bashScript };

// src/env/reads/texts/expansions.ts
var PLAIN = /[^$}\\]+/y;
var BARE = /\$[A-Za-z_][A-Za-z0-9_]*/y;
var ESCAPE = { shell: /\\[\s\S]/y, compose: /\$\$/y, spring: /\\\$\{/y, hocon: /\\[\s\S]/y };
var SHELL = /\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<operator>:?[-=?+])?/y;
var OPENING2 = {
  shell: SHELL,
  compose: SHELL,
  spring: /\$\{(?<name>[A-Z][A-Z0-9_]*)(?:(?<operator>:)|(?=\}))/y,
  hocon: /\$\{(?<operator>\?)?(?<name>[A-Z][A-Z0-9_]*)(?=\})/y
};
function findExpansions(text, notation) {
  const found = [];
  const scanner = new Scanner(text);
  const hasBare = notation === "shell" || notation === "compose";
  let depth = 0;
  while (!scanner.isAtEnd) {
    if (scanner.take(PLAIN) !== null || scanner.take(ESCAPE[notation]) !== null) continue;
    const start = scanner.position;
    const bare = hasBare ? scanner.take(BARE)?.[0] : void 0;
    if (bare !== void 0) {
      found.push({ name: bare.slice(1), kind: "optional", offset: start + 1 });
      continue;
    }
    const opening = scanner.take(OPENING2[notation]);
    if (opening !== null) {
      const { name = "", operator } = opening.groups ?? {};
      const kind = kindOf3(operator, notation);
      const offset = start + opening[0].indexOf(name);
      found.push({ name, kind: depth > 0 && kind === "hard" ? "optional" : kind, offset });
      depth += 1;
    } else {
      if (text.startsWith("${", start)) depth += 1;
      else if (scanner.next === "}" && depth > 0) depth -= 1;
      scanner.position += 1;
    }
  }
  return found;
}
function kindOf3(operator, notation) {
  if (notation === "spring") return operator === void 0 ? "hard" : "defaulted";
  if (notation === "hocon") return operator === void 0 ? "hard" : "optional";
  if (operator === void 0 || operator.endsWith("+")) return "optional";
  return operator.endsWith("?") ? "hard" : "defaulted";
}

// src/env/reads/texts/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
var MARKS = /* @__PURE__ */ new Set(["", "", ""]);
function withoutYamlComments(text) {
  if (!text.includes("#")) return text;
  const parts = [];
  for (const token of new import_yaml.Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    parts.push(
      token.startsWith("#") && import_yaml.CST.tokenType(token) === "comment" ? " ".repeat(token.length) : token
    );
  }
  return parts.join("");
}

// src/env/reads/languages/compose.ts
var compose = settingsFormat({
  ...SIGNS.compose,
  name: "compose",
  find(code, finds) {
    for (const { name, kind, offset } of findExpansions(withoutYamlComments(code.text), "compose")) {
      addKey(finds, code, name, kind, offset);
    }
  }
});

// src/env/reads/tokens/token-match.ts
var MAX_GROUP = 400;
var CLOSING = { "(": ")", "[": "]", "{": "}" };
function isAt(tokens, index, words) {
  return words.every((word, offset) => {
    const token = tokens[index + offset];
    return token !== void 0 && token.kind !== "text" && token.text === word;
  });
}
function behindGroup(tokens, open) {
  const expected = [];
  const end = Math.min(tokens.length, open + MAX_GROUP);
  for (let index = open; index < end; index += 1) {
    const token = tokens[index];
    if (token === void 0 || token.kind !== "sign") continue;
    const closing = CLOSING[token.text];
    if (closing !== void 0) expected.push(closing);
    else if (token.text === expected.at(-1)) {
      expected.pop();
      if (expected.length === 0) return index + 1;
    } else if (/^[)\]}]$/.test(token.text)) return void 0;
  }
  return void 0;
}
function splitArguments(tokens, open) {
  const end = behindGroup(tokens, open);
  if (end === void 0 || end - open <= 2) return [];
  const parts = [[]];
  for (let index = open + 1, depth = 0; index < end - 1; index += 1) {
    const token = tokens[index];
    if (token === void 0) break;
    if (token.kind === "sign" && CLOSING[token.text] !== void 0) depth += 1;
    if (token.kind === "sign" && /^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth === 0 && token.kind === "sign" && token.text === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
function listConstants(lists) {
  const constants = /* @__PURE__ */ new Map();
  for (const tokens of lists) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== "text" || !token.isLiteral || !isAt(tokens, index - 1, ["="])) continue;
      const before = tokens.slice(Math.max(0, index - 6), index - 1);
      const colon = before.findLastIndex(({ text }) => text === ":");
      const name = before.at(colon > 0 ? colon - 1 : -1);
      const isFixed = before.some(({ text }) => text === "const" || text === "readonly" || text === "val");
      if (name?.kind !== "word" || !isFixed) continue;
      const isNew = !constants.has(name.text) || constants.get(name.text) === token.text;
      constants.set(name.text, isNew ? token.text : void 0);
    }
  }
  return constants;
}
function literalOf(argument3, constants) {
  let joined = "";
  for (let index = 0; index < argument3.length; index += 1) {
    const isNameof = isAt(argument3, index, ["nameof", "("]);
    let last = isNameof ? index + 2 : index;
    while (isAt(argument3, last + 1, ["."]) && argument3[last]?.kind === "word") last += 2;
    const token = argument3[last];
    if (token === void 0 || token.kind === "sign" || !token.isLiteral) return void 0;
    const text = token.kind === "text" || isNameof ? token.text : constants.get(token.text);
    if (text === void 0) return void 0;
    joined += text;
    index = last + (isNameof ? 2 : 1);
    if (index < argument3.length && !isAt(argument3, index, ["+"])) return void 0;
  }
  return argument3.length === 0 ? void 0 : joined;
}

// src/env/reads/tokens/asked-before.ts
var [FARTHEST, MOST2] = [300, 6];
var OPENING3 = { ")": "(", "]": "[", "}": "{" };
var EMPTY = /^(?:IsNullOrEmpty|IsNullOrWhiteSpace|isNullOrEmpty|isNullOrBlank)$/;
var OF_NULL = /^(?:ArgumentNullException|ArgumentException|NullReferenceException|NullPointerException|NumberFormatException|IllegalArgumentException|RuntimeException|Exception|Throwable)$/;
function isExcused(tokens, begin, end, words) {
  const read = tokens.slice(begin, end).map(({ text }) => text);
  let asked = 0;
  const tells2 = (from, to, isThere) => {
    asked += 1;
    return asked <= MOST2 && tellsOf(tokens, from, to, read, isThere);
  };
  let [isWithin, isOther] = [true, false];
  for (let at = begin - 1; at >= 0 && at > begin - FARTHEST && asked < MOST2; at -= 1) {
    const token = tokens[at];
    if (token === void 0 || token.kind === "text") continue;
    const { text } = token;
    if (text === "{") {
      asked += 1;
      if (isInBlockOf(tokens, at, tells2) || isCaught(tokens, at, words)) return true;
      if (isFunction(tokens, at)) return false;
      [isWithin, isOther] = [true, false];
    } else if (text === ";" || text === "val" || text === "var") isWithin = false;
    else if (text === "else" || text === ":") isOther = true;
    else if (isWithin && text === "&&" && tells2(startOf(tokens, at), at, true)) return true;
    else if (isWithin && text === "?" && tells2(startOf(tokens, at), at, !isOther)) return true;
    else if (OPENING3[text] !== void 0) {
      const open = openingOf(tokens, at);
      if (open === void 0) return false;
      if (isWithin && isAt(tokens, open - 1, ["if"]) && tells2(open + 1, at, !isOther)) return true;
      at = open;
    }
  }
  return false;
}
function isInBlockOf(tokens, block, tells2) {
  if (isAt(tokens, block - 1, [")"])) {
    const open2 = openingOf(tokens, block - 1);
    return open2 !== void 0 && isAt(tokens, open2 - 1, ["if"]) && tells2(open2 + 1, block - 1, true);
  }
  if (!isAt(tokens, block - 2, ["}", "else"])) return false;
  const first = openingOf(tokens, block - 2);
  const open = first !== void 0 && isAt(tokens, first - 1, [")"]) ? openingOf(tokens, first - 1) : void 0;
  return first !== void 0 && open !== void 0 && isAt(tokens, open - 1, ["if"]) && tells2(open + 1, first - 1, false);
}
function isCaught(tokens, block, words) {
  const behind = behindGroup(tokens, block);
  if (behind === void 0) return false;
  if (isAt(tokens, block - 1, ["runCatching"])) return !isAt(tokens, behind, [".", "getOrThrow"]);
  if (!isAt(tokens, block - 1, ["try"]) || !isAt(tokens, behind, ["catch"])) return false;
  const inner = isAt(tokens, behind + 1, ["("]) ? behindGroup(tokens, behind + 1) : behind + 1;
  const end = inner === void 0 ? void 0 : behindGroup(tokens, inner);
  if (inner === void 0 || end === void 0) return false;
  const isAny = inner === behind + 1;
  const takes = isAny || tokens.slice(behind + 2, inner).some(({ text }) => OF_NULL.test(text));
  return takes && !tokens.slice(inner, end).some(({ kind, text }) => kind === "word" && words.ending.has(text));
}
function isFunction(tokens, block) {
  if (!isAt(tokens, block - 1, [")"])) return false;
  const open = openingOf(tokens, block - 1);
  const name = open === void 0 ? void 0 : tokens[open - 1]?.text;
  return name !== void 0 && /^\w+$/.test(name) && !/^(?:if|for|foreach|while|catch|using|lock|switch|when)$/.test(name);
}
function tellsOf(tokens, from, to, read, isThere) {
  const condition = tokens.slice(from, to);
  if (condition.some(({ kind, text }) => kind === "sign" && text === (isThere ? "||" : "&&"))) return false;
  return condition.some((_, index) => {
    if (!read.every((text, offset) => condition[index + offset]?.text === text)) return false;
    const behind = index + read.length;
    if (isAt(condition, behind, [isThere ? "!=" : "==", "null"])) return true;
    if (isAt(condition, behind, isThere ? ["is", "not", "null"] : ["is", "null"])) return true;
    const isAsked = isAt(condition, behind, ["."]) && EMPTY.test(condition[behind + 1]?.text ?? "") || isAt(condition, index - 1, ["("]) && EMPTY.test(condition[index - 2]?.text ?? "");
    const isDenied = condition.slice(Math.max(0, index - 5), index).some(({ text }) => text === "!");
    return isAsked && isDenied === isThere;
  });
}
function startOf(tokens, sign) {
  for (let at = sign - 1; at >= 0 && at > sign - FARTHEST; at -= 1) {
    const text = tokens[at]?.kind === "text" ? "" : tokens[at]?.text ?? "";
    if (/^(?:[=(,;{]|return|=>|->)$/.test(text)) return at + 1;
    if (OPENING3[text] !== void 0) at = openingOf(tokens, at) ?? 0;
  }
  return Math.max(0, sign - FARTHEST);
}
function openingOf(tokens, close) {
  const expected = [];
  for (let at = close; at >= 0 && at > close - FARTHEST; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "sign") continue;
    const opening = OPENING3[token.text];
    if (opening !== void 0) expected.push(opening);
    else if (token.text === expected.at(-1)) {
      expected.pop();
      if (expected.length === 0) return at;
    } else if (/^[([{]$/.test(token.text)) return void 0;
  }
  return void 0;
}

// src/env/reads/tokens/null-guard.ts
var MAX_DISTANCE = 160;
var EMPTY_TESTS = /* @__PURE__ */ new Set([
  "IsNullOrEmpty",
  "IsNullOrWhiteSpace",
  "isNullOrEmpty",
  "isNullOrBlank",
  "isEmpty"
]);
function kindByNullGuard(tokens, begin, end, words) {
  const isRefused = isAt(tokens, begin - 1, ["("]) && words.refusing.has(tokens[begin - 2]?.text ?? "");
  const direct = kindBehind(tokens, end, words) ?? (isRefused ? "hard" : void 0);
  const isThrown = /^\?/.test(tokens[end]?.text ?? "");
  if (direct === "hard" && !isThrown && isExcused(tokens, begin, end, words)) return "optional";
  if (direct !== void 0) return direct;
  if (isAsserted(tokens, begin, end, words)) return "hard";
  const condition = conditionAround(tokens, begin);
  if (condition !== void 0)
    return endsWhenEmpty(tokens, condition, void 0, words) ? "hard" : "optional";
  const name = tokens[begin - 2];
  const isAssigned = isAt(tokens, begin - 1, ["="]) && name?.kind === "word";
  if (!isAssigned) return "optional";
  if (isAt(tokens, begin - 3, [":", "String", "="])) return "hard";
  return kindOfVariable(tokens, end, name.text, words);
}
function kindBehind(tokens, end, words) {
  const next = tokens[end]?.text;
  if (next === words.insist) return "hard";
  if (next === "." && words.members.has(tokens[end + 1]?.text ?? "")) return "hard";
  if (next === words.otherwise) return kindOfAlternative(tokens, end + 1, words);
  if (next !== "?.") return void 0;
  let index = end;
  while (isAt(tokens, index, ["?."]) || isAt(tokens, index, ["."])) {
    index += 2;
    if (isAt(tokens, index, ["("]) || isAt(tokens, index, ["{"]))
      index = behindGroup(tokens, index) ?? tokens.length;
  }
  return isAt(tokens, index, [words.otherwise]) ? kindOfAlternative(tokens, index + 1, words) : "optional";
}
function kindOfAlternative(tokens, index, words) {
  const isBlock = isAt(tokens, index, ["run", "{"]);
  const at = isBlock ? index + 2 : index;
  const text = tokens[at]?.kind === "word" ? tokens[at]?.text : void 0;
  const end = isBlock ? behindGroup(tokens, index + 1) ?? at + 1 : at + 1;
  if (tokens.slice(at, end).some(({ kind, text: text2 }) => kind === "word" && words.ending.has(text2)))
    return "hard";
  return text === "null" || text === "return" || text === "continue" ? "optional" : "defaulted";
}
function isAsserted(tokens, begin, end, words) {
  const isNegated = isAt(tokens, begin - 1, ["!"]);
  const open = isNegated ? begin - 2 : begin - 1;
  if (!isAt(tokens, open, ["("]) || !words.asserting.has(tokens[open - 1]?.text ?? "")) return false;
  if (!isNegated) return isAt(tokens, end, ["!=", "null"]);
  return isAt(tokens, end, ["."]) && EMPTY_TESTS.has(tokens[end + 1]?.text ?? "");
}
function conditionAround(tokens, index) {
  for (let at = index - 1, depth = 0; at > 0 && at > index - 30; at -= 1) {
    const text = tokens[at]?.text;
    if (text === ";" || text === "{" || text === "}") return void 0;
    if (text === ")") depth += 1;
    if (text !== "(") continue;
    if (depth > 0) depth -= 1;
    else if (isAt(tokens, at - 1, ["if"])) return at;
  }
  return void 0;
}
function endsWhenEmpty(tokens, open, name, words) {
  const behind = behindGroup(tokens, open);
  if (behind === void 0) return false;
  const condition = tokens.slice(open + 1, behind - 1);
  if (condition.some(({ text }) => text === "&&" || text === "!" || text === "!=")) return false;
  if (name !== void 0 && !condition.some(({ kind, text }) => kind === "word" && text === name))
    return false;
  const asksForEmpty = condition.some(
    ({ text }, at) => EMPTY_TESTS.has(text) || text === "null" && /^(?:==|is)$/.test(condition[at - 1]?.text ?? "") || // `is not { } value`, `is not string value`
    text === "is" && condition[at + 1]?.text === "not" && condition[at + 2]?.text !== "null"
  );
  if (!asksForEmpty) return false;
  const end = isAt(tokens, behind, ["{"]) ? behindGroup(tokens, behind) ?? behind : behind + 2;
  return tokens.slice(behind, end).some(({ kind, text }) => kind === "word" && words.ending.has(text));
}
function kindOfVariable(tokens, from, name, words) {
  const end = Math.min(tokens.length, from + MAX_DISTANCE);
  let depth = 0;
  for (let index = from; index < end && depth >= 0; index += 1) {
    const token = tokens[index];
    if (token?.kind === "sign" && token.text === "{") depth += 1;
    if (token?.kind === "sign" && token.text === "}") depth -= 1;
    if (token?.kind !== "word" || depth > 0) continue;
    if (token.text === "if" && isAt(tokens, index + 1, ["("])) {
      if (endsWhenEmpty(tokens, index + 1, name, words)) return "hard";
      const behind = behindBranch(tokens, index + 1);
      const [condition, body] = [behindGroup(tokens, index + 1) ?? behind, tokens.slice(index, behind)];
      const isAsked = tokens.slice(index, condition).some(({ kind, text }) => kind === "word" && text === name);
      const leaves = isAsked && body.some(({ text }) => LEAVING.test(text));
      if (leaves || body.some((_, at) => isAt(body, at, [name, "="]))) return "optional";
      index = behind - 1;
    } else if (token.text === "else" && !isAt(tokens, index + 1, ["{"]) && !isAt(tokens, index + 1, ["if"]))
      index = behindStatement(tokens, index + 1) - 1;
    else if (token.text === name && !isAt(tokens, index - 1, ["."]) && !isAskedBefore(tokens, index)) {
      if (isAt(tokens, index + 1, ["="])) return "optional";
      if (isAt(tokens, index + 1, ["??="])) return kindOfAlternative(tokens, index + 2, words);
      if (isAt(tokens, index - 1, ["("]) && words.refusing.has(tokens[index - 2]?.text ?? "")) return "hard";
      if (isAsserted(tokens, index, index + 1, words)) return "hard";
      if (isAt(tokens, index + 1, [words.otherwise])) return kindOfAlternative(tokens, index + 2, words);
      if (isAt(tokens, index + 1, [words.insist])) return "hard";
    }
  }
  return "optional";
}
var LEAVING = /^(?:return|continue|break)$/;
function behindBranch(tokens, open) {
  const behind = behindGroup(tokens, open) ?? open + 1;
  return isAt(tokens, behind, ["{"]) ? behind : behindStatement(tokens, behind);
}
function behindStatement(tokens, from) {
  const end = tokens.findIndex(({ kind, text }, at) => at >= from && kind === "sign" && /^[;{}]$/.test(text));
  return end < 0 || end > from + MAX_DISTANCE ? from : isAt(tokens, end, [";"]) ? end + 1 : end;
}
function isAskedBefore(tokens, index) {
  let hasBranch = false;
  for (let at = index - 1; at > index - MAX_DISTANCE; at -= 1) {
    const { kind, text } = tokens[at] ?? { kind: "sign", text: ";" };
    if (kind === "sign" && /^[;{}]$/.test(text)) return false;
    if (kind === "sign" && /^(?:\?|&&|\|\|)$/.test(text)) hasBranch = true;
    if (hasBranch && kind === "word" && text === tokens[index]?.text) return true;
  }
  return false;
}

// src/env/reads/demanding-name.ts
var DEMANDING = /(?:^|[_.])(?<!\b[iI]s_)(?:get_?)?(?:[Rr]equired?|[Mm]ust|[Mm]andatory)(?=$|[_A-Z])|(?<!\b[iI]s)(?:Required?|Mandatory)(?=$|[_A-Z])|[oO]r_?(?:[Tt]hrow|[Pp]anic|[Dd]ie|[Ff]ail|[Ee]xit)(?=$|[_A-Z])/;
var isDemanding = (call) => DEMANDING.test(call);

// src/env/reads/tokens/own-function.ts
var MAX_DISTANCE2 = 600;
var FALLBACK = /^(?:def(?:ault)?|default_?[Vv]al(?:ue)?|defaultTo|fallback|fallbackValue)$/i;
function functionAround2(tokens, { begin, end, argument: argument3 }, kind, declarations, definedIn) {
  const key = keyOf(argument3, declarations.upper);
  if (key === void 0) return void 0;
  const found = declarationAround(tokens, begin, key.name, declarations);
  if (found === void 0) return void 0;
  const { call, parameters } = found;
  const isPassedOn = (name2) => isAt(tokens, end, [declarations.otherwise, name2]) || FALLBACK.test(name2);
  const index = parameters.indexOf(key.name);
  const other = parameters.findIndex((name2, at) => at !== index && name2 !== void 0 && isPassedOn(name2));
  const name = parameters[other];
  const isOpen = name !== void 0 && kind === "defaulted";
  return {
    ...{ by: "function", language: declarations.language, call, argument: index, most: parameters.length },
    kind: name === void 0 && isDemanding(call) ? "hard" : isOpen ? "optional" : kind,
    fallback: name === void 0 ? void 0 : { argument: other, parameter: name },
    ...{ prefix: key.prefix, suffix: key.suffix, transform: key.transform, definedIn }
  };
}
function keyOf(argument3, upper) {
  let [prefix, suffix, name, isUpper] = [
    "",
    "",
    void 0,
    false
  ];
  for (let at = 0; at < argument3.length; ) {
    const token = argument3[at];
    if (token?.kind === "text" && token.isLiteral) {
      if (name === void 0) prefix += token.text;
      else suffix += token.text;
      at += 1;
    } else if (token?.kind === "word" && name === void 0) {
      name = token.text;
      at += 1;
      if (isAt(argument3, at, ["."]) && upper.test(argument3[at + 1]?.text ?? "") && isAt(argument3, at + 2, ["(", ")"])) {
        isUpper = true;
        at += 4;
      }
    } else return void 0;
    if (at < argument3.length && !isAt(argument3, at, ["+"])) return void 0;
    at += 1;
  }
  const transform = isUpper ? "upper" : "none";
  return name === void 0 ? void 0 : { name, prefix, suffix, transform };
}
var OPENING4 = { ")": "(", "}": "{", "]": "[" };
function declarationAround(tokens, from, parameter, declarations) {
  const { nameOf: nameOf3, isDeclared } = declarations;
  for (let at = from - 1; at >= 0 && at > from - MAX_DISTANCE2; at -= 1) {
    const { kind, text } = tokens[at] ?? { kind: "word", text: "" };
    if (kind !== "sign" || OPENING4[text] === void 0) continue;
    const open = openingOf2(tokens, at);
    const named = beforeTypes(tokens, open);
    const name = tokens[named];
    if (text === ")" && name?.kind === "word" && isDeclared(tokens, named)) {
      const parameters = joinTypes(splitArguments(tokens, open)).map(nameOf3);
      const hasBody = isAt(tokens, at + 1, ["{"]) || isAt(tokens, at + 1, ["=>"]);
      if (parameter === void 0 ? hasBody || isAt(tokens, at + 1, ["where"]) : parameters.includes(parameter)) {
        const owner = classesOf(tokens, declarations)[named];
        return { call: owner === void 0 ? name.text : `${owner}.${name.text}`, parameters, at: named };
      }
      if (parameters.length === 0 ? hasBody : !parameters.includes(void 0)) return void 0;
    }
    at = open;
  }
  return void 0;
}
var known2 = /* @__PURE__ */ new WeakMap();
function classesOf(tokens, { classes }) {
  const before = known2.get(tokens);
  if (before !== void 0) return before;
  const around = [];
  let next;
  const owners = tokens.map(({ kind, text }, index) => {
    const name = tokens[index + 1];
    if (kind === "word" && classes.has(text) && name?.kind === "word") next = name.text;
    if (kind === "sign" && text === "{") {
      around.push(next ?? around.at(-1));
      next = void 0;
    }
    if (kind === "sign" && text === "}") around.pop();
    return around.at(-1);
  });
  known2.set(tokens, owners);
  return owners;
}
function beforeTypes(tokens, open) {
  if (!isAt(tokens, open - 1, [">"])) return open - 1;
  for (let at = open - 2; at > open - 8; at -= 1) if (isAt(tokens, at, ["<"])) return at - 1;
  return open - 1;
}
function joinTypes(parts) {
  const joined = [];
  for (const part of parts) {
    const last = joined.at(-1) ?? [];
    const isOpen = last.filter(({ text }) => text === "<").length > last.filter(({ text }) => text === ">").length;
    if (isOpen) last.push(...part);
    else joined.push([...part]);
  }
  return joined;
}
function openingOf2(tokens, close) {
  let depth = 0;
  for (let at = close; at >= 0 && at > close - MAX_DISTANCE2; at -= 1) {
    const { kind, text } = tokens[at] ?? { kind: "word", text: "" };
    if (kind !== "sign") continue;
    if (OPENING4[text] !== void 0) depth += 1;
    else if (text === "(" || text === "{" || text === "[") depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}

// src/env/reads/wrapper.ts
var AS_WRITTEN = { prefix: "", suffix: "", transform: "none" };
function nameOf(wrapper) {
  if (wrapper.by === "given") return wrapper.name.replace(/\..*$/, "");
  if (wrapper.by !== "function") return wrapper.name;
  return wrapper.call.slice(wrapper.call.lastIndexOf(".") + 1);
}
function shapeKey(text, { prefix, suffix, transform }) {
  const changed = transform === "upper" ? text.toUpperCase() : transform === "section" ? text.replaceAll(":", "__") : text;
  return prefix + changed + suffix;
}
function joinShapes(inner, outer) {
  const isUpper = outer.transform === "upper";
  const cased = (text) => isUpper ? text.toUpperCase() : text;
  return {
    prefix: outer.prefix + cased(inner.prefix),
    suffix: cased(inner.suffix) + outer.suffix,
    transform: isUpper ? "upper" : inner.transform
  };
}

// src/env/reads/tokens/token-calls.ts
function findTokenCalls(code, lists, wrappers, words, finds, declarations) {
  const functions = wrappers.filter((wrapper) => wrapper.by === "function");
  const named = Map.groupBy(
    functions.filter(({ definedIn }) => definedIn === void 0),
    nameOf
  );
  const own = Map.groupBy(
    functions.filter(({ definedIn }) => definedIn !== void 0),
    ({ call }) => idOf(call.slice(0, Math.max(0, call.lastIndexOf("."))), nameOfCall(call))
  );
  const constants = listConstants(lists);
  for (const tokens of lists) {
    const part = { code, tokens, constants, finds };
    for (const [index, { kind, text }] of tokens.entries()) {
      if (kind !== "word") continue;
      for (const wrapper of named.get(text) ?? []) {
        const begin = beginOfNamed(tokens, index, wrapper);
        if (begin !== void 0) readCall(part, { begin, index }, wrapper, words, declarations);
      }
      if (own.size === 0 || !isCalled(tokens, index, declarations)) continue;
      for (const { owner, begin, isOfFile } of ownersOf(tokens, index, declarations))
        for (const wrapper of own.get(idOf(owner, text)) ?? [])
          if (!isOfFile || wrapper.definedIn === code.file)
            readCall(part, { begin, index }, wrapper, words, declarations);
    }
  }
}
var fold = (name) => name.replaceAll("_", "").toLowerCase();
var nameOfCall = (call) => call.slice(call.lastIndexOf(".") + 1);
var idOf = (owner, name) => `${fold(owner)}.${name}`;
function readCall({ code, tokens, constants, finds }, { begin, index }, wrapper, words, declarations) {
  const open = behindTypes(tokens, index + 1);
  const given = splitArguments(tokens, open);
  const argument3 = given[wrapper.argument] ?? [];
  const [first, last] = [argument3[0], argument3.at(-1)];
  if (first === void 0 || last === void 0) return;
  if (wrapper.most !== void 0 && given.length > wrapper.most) return;
  const end = behindGroup(tokens, open) ?? tokens.length;
  const plain = wrapper.kind === "optional" ? kindByNullGuard(tokens, begin, end, words) : wrapper.kind;
  const isDefaulted = wrapper.fallback !== void 0 && given.length > wrapper.fallback.argument;
  const kind = isDefaulted ? "defaulted" : plain;
  const key = literalOf(argument3, constants);
  if (key !== void 0) {
    addKey(finds, code, shapeKey(key, wrapper), kind, first.start);
    return;
  }
  const own = functionAround2(tokens, { begin, end, argument: argument3 }, kind, declarations, code.file);
  if (own === void 0) finds.addDynamic(code.at(first.start), code.text.slice(first.start, last.end));
  else finds.addWrapper({ ...own, ...joinShapes(own, wrapper) });
}
function beginOfNamed(tokens, index, { call }) {
  const before = call.split(".").slice(0, -1);
  const signs = before.flatMap((word) => [word, "."]);
  const begin = index - signs.length;
  return isAt(tokens, index + 1, ["("]) && isAt(tokens, begin, signs) ? begin : void 0;
}
function isCalled(tokens, index, declarations) {
  const open = behindTypes(tokens, index + 1);
  if (!isAt(tokens, open, ["("])) return false;
  if (!declarations.isDeclared(tokens, index)) return true;
  return splitArguments(tokens, open).some((part) => declarations.nameOf(part) === void 0);
}
function ownersOf(tokens, index, declarations) {
  const isMember = isAt(tokens, index - 1, ["."]) || isAt(tokens, index - 1, ["?."]);
  const receiver = isMember ? tokens[index - 2]?.text ?? "" : "this";
  const begin = isMember ? index - 2 : index;
  if (receiver !== "this") return [{ owner: receiver, begin, isOfFile: false }];
  const around = classesOf(tokens, declarations)[index];
  const shared = isMember ? [] : [{ owner: "", begin, isOfFile: !declarations.isShared }];
  return around === void 0 ? shared : [{ owner: around, begin, isOfFile: true }, ...shared];
}
function behindTypes(tokens, index) {
  if (!isAt(tokens, index, ["<"])) return index;
  const end = tokens.findIndex(({ text }, at) => at > index && text === ">");
  return end > 0 && end < index + 8 ? end + 1 : index;
}

// src/env/reads/languages/csharp/classes.ts
var CLOSING2 = { "{": "}", "(": ")", "[": "]" };
var DECLARING = /^(?:class|record|struct)$/;
function listClasses(tokens) {
  const classes = /* @__PURE__ */ new Map();
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== "word" || !DECLARING.test(text) || DECLARING.test(tokens[index + 1]?.text ?? "")) continue;
    const name = tokens[index + 1];
    if (name?.kind !== "word" || classes.has(name.text)) continue;
    classes.set(name.text, bodyAt(tokens, index + 2));
  }
  return classes;
}
function listEnums(tokens) {
  return new Set(
    tokens.flatMap(({ kind, text }, index) => {
      const name = kind === "word" && text === "enum" ? tokens[index + 1] : void 0;
      return name?.kind === "word" ? [name.text] : [];
    })
  );
}
function bodyAt(tokens, from) {
  const properties = [];
  let at = from;
  if (isAt(tokens, at, ["("])) {
    properties.push(...splitArguments(tokens, at).flatMap(parameterOf));
    at = behindBracket(tokens, at);
  }
  const bases = [];
  for (let depth = 0; at < tokens.length && at < from + 600; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: "sign", text: ";" };
    if (kind === "sign" && (text === "{" || text === ";")) break;
    if (text === "<" || text === "(") depth += 1;
    if (text === ">" || text === ")") depth -= 1;
    const isFirst = depth === 0 && (isAt(tokens, at - 1, [":"]) || isAt(tokens, at - 1, [","]));
    if (kind === "word" && isFirst && new RegExp("^\\p{Lu}", "u").test(text) && !new RegExp("^I\\p{Lu}", "u").test(text)) bases.push(text);
  }
  if (isAt(tokens, at, ["{"])) properties.push(...propertiesIn(tokens, at + 1));
  return { bases, properties };
}
function parameterOf(tokens) {
  const equals = tokens.findIndex(({ kind, text }) => kind === "sign" && text === "=");
  const declared = equals < 0 ? tokens : tokens.slice(0, equals);
  const name = declared.at(-1);
  if (name?.kind !== "word" || declared.length < 2) return [];
  const initial = equals < 0 ? [] : tokens.slice(equals + 1);
  return [
    { name, ...typeOf(declared.slice(0, -1)), key: name.text, isSet: true, isRequired: false, initial }
  ];
}
function propertiesIn(tokens, from) {
  const properties = [];
  let start = from;
  for (let at = from; at < tokens.length; ) {
    const { kind, text } = tokens[at] ?? { kind: "sign", text: "}" };
    if (kind === "sign" && text === "}") break;
    if (kind === "sign" && text === ";") start = at + 1;
    if (kind !== "sign" || CLOSING2[text] === void 0) {
      at += 1;
      continue;
    }
    const behind = behindBracket(tokens, at);
    if (text === "{") {
      const property2 = propertyAt(tokens, start, at, behind);
      if (property2 !== void 0) properties.push(property2);
      start = behind;
    }
    at = behind;
  }
  return properties;
}
var ACCESSOR = /^(?:get|set|init)$/;
var HIDING = /^(?:private|protected|internal)$/;
function propertyAt(tokens, start, open, behind) {
  const declared = tokens.slice(start, open);
  const words = withoutAttributes(declared);
  const name = words.at(-1);
  const accessors = tokens.slice(open + 1, behind - 1);
  if (name?.kind !== "word" || !words.some(({ text }) => text === "public")) return void 0;
  if (words.some(({ text }) => text === "static") || !ACCESSOR.test(firstAccessor(accessors)))
    return void 0;
  const set = accessors.findIndex(({ text }) => text === "set" || text === "init");
  const isHidden = HIDING.test(accessors[set - 1]?.text ?? "");
  const first = words.findIndex(({ text }) => !MODIFIERS.test(text));
  return {
    name,
    ...typeOf(words.slice(first, -1)),
    key: renamed(declared) ?? name.text,
    isSet: set >= 0 && !isHidden,
    isRequired: isDemanded(declared),
    initial: isAt(tokens, behind, ["="]) ? upTo(tokens, behind + 1) : []
  };
}
var MODIFIERS = /^(?:public|required|virtual|override|abstract|new|sealed|partial|readonly|unsafe)$/;
var firstAccessor = (accessors) => accessors.find(({ text }) => !HIDING.test(text))?.text ?? "";
function typeOf(tokens) {
  const plain = tokens.filter(({ text }) => text !== "?");
  const inner = isAt(plain, 0, ["Nullable", "<"]) ? plain.slice(2, -1) : plain;
  const isPlain2 = inner.every(({ kind, text }) => kind === "word" || text === ".");
  return { type: inner.at(-1)?.text ?? "", isPlain: isPlain2 };
}
function renamed(declared) {
  const at = declared.findIndex((_, index) => isAt(declared, index, ["ConfigurationKeyName", "("]));
  const key = at < 0 ? void 0 : declared[at + 2];
  return key?.kind === "text" && key.isLiteral ? key.text : void 0;
}
function isDemanded(declared) {
  const at = declared.findIndex(
    ({ text }, index) => text === "Required" && (isAt(declared, index - 1, ["["]) || isAt(declared, index - 1, [","]))
  );
  return at >= 0 && declared.slice(at).some(({ text }) => /^(?:string|String|Uri|\?)$/.test(text));
}
function withoutAttributes(tokens) {
  let at = 0;
  while (isAt(tokens, at, ["["])) at = behindBracket(tokens, at);
  return tokens.slice(at);
}
function upTo(tokens, from) {
  const end = tokens.findIndex(({ kind, text }, at) => at >= from && kind === "sign" && text === ";");
  return tokens.slice(from, Math.min(end < 0 ? tokens.length : end, from + 20));
}
function behindBracket(tokens, open) {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: "word", text: "" };
    if (kind !== "sign") continue;
    if (CLOSING2[text] !== void 0) depth += 1;
    else if (text === "}" || text === ")" || text === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return tokens.length;
}

// src/env/reads/languages/csharp/namespaces.ts
var MOST3 = 100;
var NAMED = /^[^\S\n]*(?:global\s+)?using\s+(?!static\b)([\w.]{1,200})\s*;/gm;
var OWN = /^[^\S\n]*namespace\s+([\w.]{1,200})/m;
var known3 = /* @__PURE__ */ new WeakMap();
function namespacesOf(code) {
  const imported = () => [...code.text.matchAll(NAMED)].slice(0, MOST3).map(([, name = ""]) => name);
  const found = known3.get(code) ?? [OWN.exec(code.text)?.[1] ?? "", ...imported()];
  known3.set(code, found);
  return found;
}
function isVisible({ text, file }, seen, calledIn) {
  const own = OWN.exec(text)?.[1];
  if (own === void 0 || file === calledIn) return true;
  const [caller = "", ...imported] = seen.split(" ");
  const isImported = (name) => name === own || own.endsWith(`.${name}`) && caller.startsWith(own.slice(0, -name.length));
  if (imported.some(isImported) || caller === own || caller.startsWith(`${own}.`)) return true;
  return caller === "" ? file.startsWith(folderOf(calledIn)) : projectOf(own) === projectOf(caller);
}
var folderOf = (file) => file.slice(0, file.lastIndexOf("/") + 1);
var projectOf = (namespace) => namespace.split(".").slice(0, 2).join(".");

// src/env/reads/languages/csharp/bound-class.ts
var IDIOM3 = "bound to a section of .NET";
var BETWEEN = "|";
var CHECKED = "checked";
var MOST_KEYS = 5e3;
function addBound({ code, finds, prefix = "" }, type, path, isChecked2 = false) {
  const section = path.replace(/:+$/, "").replaceAll(":", "__");
  if (!new RegExp("^\\p{Lu}\\w*$", "u").test(type)) return;
  finds.addWrapper({
    ...{
      by: "given",
      language: "csharp",
      name: type,
      parameter: [prefix, section, isChecked2 ? CHECKED : ""].join(BETWEEN)
    },
    ...{ idiom: IDIOM3, calledIn: code.file, source: namespacesOf(code).join(" ") }
  });
}
var isBound = (wrapper) => wrapper.by === "given" && wrapper.idiom === IDIOM3;
function findBoundReads(part, wrappers) {
  const bound = wrappers.filter(isBound);
  if (bound.length === 0) return;
  const brought = broughtBy(wrappers);
  const file = {
    part,
    brought,
    classes: listClasses(part.tokens),
    enums: listEnums(part.tokens),
    left: MOST_KEYS
  };
  for (const { name, parameter, source, calledIn } of bound) {
    const own = file.classes.get(name);
    if (own === void 0 || !isVisible(part.code, source ?? "", calledIn)) continue;
    const [prefix = "", section = "", checked] = `${parameter}`.split(BETWEEN);
    const path = withConstants(section, part.constants);
    if (path !== void 0)
      addProperties(file, own, { prefix, path, isChecked: checked === CHECKED, within: [name] });
  }
}
function withConstants(path, constants) {
  const resolved = path.replace(/\{[\w.]*?(\w+)\}/g, (whole, name) => constants.get(name) ?? whole);
  return resolved.includes("{") ? void 0 : resolved.replaceAll(":", "__");
}
function addProperties(file, { properties, bases }, place) {
  if (file.left <= 0) return;
  file.left -= properties.length;
  for (const base of bases) addNested(file, base, place);
  for (const property2 of properties) {
    const path = place.path === "" ? property2.key : `${place.path}__${property2.key}`;
    const type = kindOfType(file, property2);
    if (type === "value" && property2.isSet) addValue(file, property2, { ...place, path });
    else if (type === "class") addNested(file, property2.type, { ...place, path, isChecked: false });
  }
}
function addNested(file, name, place) {
  const own = file.classes.get(name);
  if (place.within.includes(name)) return;
  if (own !== void 0) addProperties(file, own, { ...place, within: [...place.within, name] });
  else addBound({ ...file.part, prefix: place.prefix }, name, place.path);
}
function addValue({ part, brought }, property2, place) {
  const [{ code, finds }, { prefix, path }] = [part, place];
  const { start } = property2.name;
  if (prefix !== "") finds.retract(path, code.at(start));
  addKey(finds, code, `${prefix}${path}`, kindOf4(property2, place, brought), start);
}
function kindOf4({ initial, isRequired }, { path, isChecked: isChecked2 }, brought) {
  if (!isEmpty(initial) || brought?.has(settingOf(path))) return "defaulted";
  return isRequired && isChecked2 && brought !== void 0 ? "hard" : "optional";
}
function isEmpty(initial) {
  const text = initial.map((token) => token.kind === "text" ? `"${token.text}"` : token.text).join("");
  return /^(?:|null!?|default!?|""|[sS]tring\.Empty)$/.test(text);
}
var VALUES = /^(?:[sS]tring|bool|Boolean|[su]?byte|Byte|u?short|u?int|U?Int(?:16|32|64)|u?long|nint|float|Single|double|Double|[dD]ecimal|char|Char|object|TimeSpan|DateTime|DateTimeOffset|DateOnly|TimeOnly|Guid|Uri|Version|CultureInfo|LogLevel|HttpStatusCode)$/;
var CLASSES = /(?:Options|Settings|Config|Configuration|Section|Opts)$/;
var ENUMS = /(?:Type|Mode|Level|Kind|Provider|Severity|Strategy|Format|Policy|Encryption|Protocol|Behaviou?r)$/;
var isValueType = (type) => VALUES.test(type);
function kindOfType({ classes, enums }, { type, isPlain: isPlain2, initial }) {
  if (!isPlain2) return void 0;
  if (VALUES.test(type) || enums.has(type)) return "value";
  if (classes.has(type) || CLASSES.test(type) || initial[0]?.text === "new") return "class";
  const isMember = initial[0]?.text === type && initial[1]?.text === ".";
  return isMember || ENUMS.test(type) ? "value" : "class";
}

// src/env/reads/languages/csharp/constants.ts
var MOST4 = 20;
var STATIC = /\busing\s+static\s+(?:[\w.]{1,200}\.)?(\w+)\s*;/g;
var known4 = /* @__PURE__ */ new WeakMap();
function staticImports(code) {
  const found = known4.get(code) ?? [...code.text.matchAll(STATIC)].slice(0, MOST4).map(([, name = ""]) => name);
  known4.set(code, found);
  return found;
}
function addConstant({ code, finds, prefix }, argument3, kind, shape) {
  const [first, last] = [argument3[0], argument3.at(-1)];
  const isName3 = argument3.every(
    ({ kind: type, text }, at) => at % 2 === 0 ? type === "word" : text === "."
  );
  if (first === void 0 || last === void 0 || !isName3 || !new RegExp("^\\p{Lu}", "u").test(last.text)) return;
  const owner = argument3.at(-3)?.text;
  const modules = owner === void 0 ? staticImports(code) : [owner];
  for (const name of modules)
    finds.addNamed({
      ...{ language: "csharp", name: last.text, home: { in: "module", name } },
      ...{ at: code.at(first.start), kind, shape, isInstead: prefix !== void 0 }
    });
}
function constantsOf({ text }) {
  const constants = listConstants(tokenizeCode(text, "csharp"));
  return (name) => constants.get(name);
}

// src/env/reads/languages/csharp/sections.ts
var HAS_CONFIGURATION = /\bIConfiguration(?:Root|Section|Builder)?\b|\.BindConfiguration\(|\bConfigurationBuilder\b|\.CreateBuilder\(|\bCreateDefaultBuilder\(|\bI?Host(?:Application)?Builder\b|\bWebApplication(?:Builder)?\b/;
var CONFIGURATION = /^_?(?:config|configuration|Config|Configuration)$/;
var TYPES = /^IConfiguration(?:Root|Section)?$/;
var SECTIONS = /^Get(?:Required)?Section$/;
var hasConfiguration = (text) => HAS_CONFIGURATION.test(text);
var Configurations = class {
  #named = /* @__PURE__ */ new Map();
  constructor(parts) {
    for (const part of parts) this.#addAll(part);
  }
  /** The path of the section that a name is where it stands: that which it was given last, or for a field the only one. */
  pathAt({ text, start }) {
    const named = this.#named.get(text);
    if (named === void 0) return CONFIGURATION.test(text) ? "" : void 0;
    const before = named.findLast(({ from }) => from <= start);
    if (before !== void 0) return before.path;
    return new Set(named.map(({ path }) => path)).size === 1 ? named[0]?.path : void 0;
  }
  #addAll(part) {
    const { tokens } = part;
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== "word") continue;
      if (TYPES.test(token.text)) this.#addDeclared(tokens, index);
      else if (isAt(tokens, index + 1, ["="])) this.#addAssigned(part, index);
    }
  }
  /** A parameter. A field has its section from where it is given one, and a section from who calls. */
  #addDeclared(tokens, index) {
    const at = isAt(tokens, index + 1, ["?"]) ? index + 2 : index + 1;
    const name = tokens[at];
    if (name?.kind !== "word" || isAt(tokens, at + 1, ["="])) return;
    const isSection = tokens[index]?.text === "IConfigurationSection";
    if (isAt(tokens, at + 1, [";"])) {
      if (!this.#named.has(name.text) && !isSection) this.#add(name, FIELD, "");
    } else this.#add(name, name.start, isSection ? void 0 : "");
  }
  #addAssigned(part, index) {
    const { tokens } = part;
    const [name, type] = [tokens[index], tokens[index - 1]];
    const path = pathOfValue(part, index + 2, this);
    if (name === void 0 || path === void 0) return;
    const known10 = this.#named.get(name.text)?.filter(({ from }) => from !== FIELD) ?? [];
    const isDeclared = type?.kind === "word" || type?.text === "?";
    const isOther = !isDeclared && known10.length > 0 && known10.at(-1)?.path !== path;
    this.#named.set(name.text, known10);
    this.#add(name, name.start, isOther ? void 0 : path);
  }
  #add({ text }, from, path) {
    const named = this.#named.get(text) ?? [];
    if (named.length < MOST5) this.#named.set(text, [...named, { from, path }]);
  }
};
var FIELD = -1;
var MOST5 = 100;
function pathOfValue(part, from, names) {
  const { tokens } = part;
  for (let at = from; at < from + 12; at += 1) {
    const token = tokens[at];
    if (token === void 0 || token.kind === "text" || token.text === ";") return void 0;
    if (isAt(tokens, at, ["<", "IConfiguration", ">", "(", ")", ";"])) return "";
    const known10 = at === from && token.kind === "word" ? names.pathAt(token) : void 0;
    const base = known10 ?? (token.text === "Configuration" && isAt(tokens, at - 1, ["."]) ? "" : void 0);
    if (base === void 0) continue;
    const { path, at: end } = throughSections(part, at + 1, base);
    return isAt(tokens, end, [";"]) ? path : void 0;
  }
  return void 0;
}
function throughSections(part, from, base) {
  const { tokens } = part;
  let [path, at] = [base, from];
  while (isAt(tokens, at, ["."]) && SECTIONS.test(tokens[at + 1]?.text ?? "")) {
    const text = sectionText(part, splitArguments(tokens, at + 2)[0] ?? []);
    const behind = behindGroup(tokens, at + 2);
    if (text === void 0 || behind === void 0) break;
    path = `${path}${text}:`;
    at = behind;
  }
  return { path, at };
}
function sectionText({ constants }, argument3) {
  const text = literalOf(argument3, constants);
  if (text !== void 0) return text;
  if (isAt(argument3, 0, ["typeof", "("]) && isAt(argument3, 3, [")", ".", "Name"])) return argument3[2]?.text;
  const isName3 = argument3.every(
    ({ kind, text: part }, at) => at % 2 === 0 ? kind === "word" : part === "."
  );
  return isName3 && argument3.length > 2 ? `{${argument3.map(({ text: part }) => part).join("")}}` : void 0;
}
function sectionAt(part, index, names) {
  const token = part.tokens[index];
  const base = token?.kind === "word" ? names.pathAt(token) : void 0;
  if (base === void 0) return void 0;
  const section = throughSections(part, index + 1, base);
  return isAt(part.tokens, section.at, ["!"]) ? { ...section, at: section.at + 1 } : section;
}

// src/env/reads/languages/csharp/configuration.ts
var SECTION_KEY = /^[A-Za-z_][A-Za-z0-9_]*(?::[A-Za-z0-9_]+)*$/;
var VALUES2 = /^(?:\[|GetConnectionString|Get(?:Required|Optional|Mandatory)?(?:Value|String|Int(?:32|64)?|Bool(?:ean)?))$/;
function readConfiguration(part, index, names, methods) {
  const { tokens } = part;
  const section = sectionAt(part, index, names);
  if (section === void 0) return;
  const { path, at } = section;
  const member2 = isAt(tokens, at, ["."]) || isAt(tokens, at, ["?."]) ? tokens[at + 1]?.text ?? "" : "[";
  let open = member2 === "[" ? at : at + 2;
  if (member2 === "[" && isAt(tokens, at, ["?"])) open = at + 1;
  if (member2 === "Value" && at > index + 1) addSection(part, index, path);
  const isOwn = methods?.has(member2) ?? false;
  if (methods === void 0 ? !VALUES2.test(member2) : !isOwn) return;
  if (isAt(tokens, open, ["<"])) open = behindTypes2(tokens, open);
  if (!isAt(tokens, open, [member2 === "[" ? "[" : "("])) return;
  const behind = behindGroup(tokens, open);
  if (behind === void 0 || member2 === "[" && isAt(tokens, behind, ["="])) return;
  const given = splitArguments(tokens, open);
  const isDefaulted = isAt(tokens, behind, ["??"]) || member2 !== "[" && given.length > 1;
  const kind = isDefaulted && !isAt(tokens, behind, ["??", "throw"]) ? "defaulted" : "optional";
  const before = member2 === "GetConnectionString" ? "ConnectionStrings:" : "";
  addValue2(part, `${before}${path}`, given[0] ?? [], kind);
}
function addValue2(part, path, argument3, kind) {
  const { constants } = part;
  const [first] = argument3;
  const text = literalOf(argument3, constants);
  if (first === void 0) return;
  if (text !== void 0) {
    if (SECTION_KEY.test(text)) addNamed(part, `${path}${text}`, kind, first.start);
    return;
  }
  const shape = {
    prefix: `${part.prefix ?? ""}${path.replaceAll(":", "__")}`,
    suffix: "",
    transform: "section"
  };
  addConstant(part, argument3, kind, shape);
}
function addNamed({ code, finds, prefix }, path, kind, offset) {
  const key = path.replaceAll(":", "__");
  if (prefix !== void 0) finds.retract(key, code.at(offset));
  addKey(finds, code, `${prefix ?? ""}${key}`, kind, offset);
}
function addSection(part, index, path) {
  const { tokens } = part;
  let last;
  const isEnd = (at) => isAt(tokens, at, [".", "Value"]) || isAt(tokens, at, [".", "Get", "<"]);
  for (let at = index; !isEnd(at) && at < tokens.length; at += 1)
    if (tokens[at]?.kind === "text") last = tokens[at];
  if (last !== void 0) addNamed(part, path.slice(0, -1), "optional", last.start);
}
function findOwnMethods({ code, tokens, finds }) {
  for (const [index, token] of tokens.entries()) {
    if (!TYPES.test(token.text) || token.kind !== "word") continue;
    const isMethod = isAt(tokens, index - 1, ["this"]);
    const open = isMethod ? index - 2 : index - 1;
    const [method, configuration, key] = [
      tokens[beforeTypes(tokens, open)],
      tokens[index + 1],
      tokens[index + 4]
    ];
    if (!isAt(tokens, open, ["("]) || !isAt(tokens, index + 2, [",", "string"])) continue;
    if (method?.kind !== "word" || key?.kind !== "word" || configuration === void 0) continue;
    const body = tokens.slice(index + 5, index + 80);
    const reads = body.some(
      (_, at) => isAt(body, at, [configuration.text, "[", key.text, "]"]) || isAt(body, at, [configuration.text, "."]) && VALUES2.test(body[at + 2]?.text ?? "") && body.slice(at, at + 10).some(({ text }) => text === key.text)
    );
    if (reads)
      finds.addWrapper({
        ...{
          by: "function",
          language: "csharp",
          call: method.text,
          argument: isMethod ? 0 : 1,
          kind: "optional"
        },
        ...{ prefix: "", suffix: "", transform: "section", definedIn: code.file }
      });
  }
}
function readOwnFunction(part, index, names) {
  const { tokens } = part;
  const open = isAt(tokens, index + 1, ["<"]) ? behindTypes2(tokens, index + 1) : index + 1;
  if (!isAt(tokens, open, ["("])) return;
  const [first = [], name = [], ...more] = splitArguments(tokens, open);
  const path = first.map((_, at) => sectionAt(part, open + 1 + at, names)).find((found) => found !== void 0);
  if (path === void 0 || !isAt(tokens, path.at, [","])) return;
  addValue2(part, path.path, name, more.length > 0 ? "defaulted" : "optional");
}
function behindTypes2(tokens, open) {
  for (let index = open, depth = 0; index < open + 20; index += 1) {
    if (isAt(tokens, index, ["<"])) depth += 1;
    if (isAt(tokens, index, [">"])) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return open;
}

// src/env/reads/languages/csharp/bound.ts
var NAMING = /^(?:Configure|AddOptions(?:WithValidateOnStart)?)$/;
var NEAR = 200;
function findBoundClasses(part, names) {
  const { tokens } = part;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== "word") continue;
    if (text === "BindConfiguration" && isAt(tokens, index - 1, ["."])) bindByPath(part, index);
    else if (NAMING.test(text)) bindByArgument(part, index, names);
    else bindFromSection(part, index, names);
  }
}
function bindByPath(part, index) {
  const path = sectionText(part, splitArguments(part.tokens, index + 1)[0] ?? []);
  const type = typeNamedBefore(part.tokens, index);
  if (path !== void 0 && type !== void 0) addBound(part, type, path, isChecked(part.tokens, index));
}
function bindByArgument(part, index, names) {
  const { tokens } = part;
  const type = typeAt(tokens, index + 1);
  if (type === void 0 || !isAt(tokens, type.end, ["("])) return;
  const path = pathOfArgument(part, type.end, names);
  if (path !== void 0) addBound(part, type.name, path);
  let at = behindGroup(tokens, type.end);
  for (let calls = 0; calls < 12 && at !== void 0 && isAt(tokens, at, ["."]); calls += 1) {
    const open = isAt(tokens, at + 2, ["<"]) ? typeAt(tokens, at + 2)?.end ?? at + 2 : at + 2;
    const bound = isAt(tokens, at + 1, ["Bind", "("]) ? pathOfArgument(part, open, names) : void 0;
    if (bound !== void 0) addBound(part, type.name, bound, isChecked(tokens, at));
    at = isAt(tokens, open, ["("]) ? behindGroup(tokens, open) : void 0;
  }
}
function isChecked(tokens, from) {
  const end = tokens.findIndex(({ kind, text }, at) => at > from && kind === "sign" && text === ";");
  return tokens.slice(from, Math.min(end < 0 ? tokens.length : end, from + NEAR)).some(({ text }) => text === "ValidateDataAnnotations");
}
function pathOfArgument(part, open, names) {
  const { tokens } = part;
  const end = behindGroup(tokens, open) ?? open;
  for (let at = open + 1; at < end; at += 1) {
    if (isAt(tokens, at, ["=>"])) return void 0;
    const section = sectionAt(part, at, names);
    if (section === void 0) continue;
    const isWhole = isAt(tokens, section.at, [")"]) || isAt(tokens, section.at + 2, ["=>"]);
    return isWhole ? section.path : void 0;
  }
  return void 0;
}
function bindFromSection(part, index, names) {
  const { tokens } = part;
  const section = sectionAt(part, index, names);
  if (section === void 0) return;
  const { path, at } = section;
  if (isAt(tokens, at, [".", "Get", "<"])) {
    const type2 = typeAt(tokens, at + 2);
    if (type2 !== void 0 && isAt(tokens, type2.end, ["("])) {
      if (!isValueType(type2.name)) addBound(part, type2.name, path);
      else if (at > index + 1) addSection(part, index, path);
    }
  }
  if (!isAt(tokens, at, [".", "Bind", "("])) return;
  const [given = [], ...more] = splitArguments(tokens, at + 2);
  const [name] = given;
  if (given.length !== 1 || more.length > 0 || name?.kind !== "word") return;
  const type = typeOfVariable(tokens, at, name.text);
  if (type !== void 0) addBound(part, type, path);
}
function typeOfVariable(tokens, before, name) {
  for (let at = before; at > Math.max(0, before - NEAR); at -= 1) {
    if (tokens[at]?.text !== name || tokens[at]?.kind !== "word") continue;
    if (isAt(tokens, at + 1, ["=", "new"])) {
      const made = tokens[at + 3];
      return made?.kind === "word" ? made.text : tokens[at - 1]?.text;
    }
    const isParameter3 = isAt(tokens, at + 1, ["=>"]) || isAt(tokens, at - 1, ["("]);
    if (isParameter3 && !isAt(tokens, at - 2, ["Bind"])) return typeNamedBefore(tokens, at);
  }
  return void 0;
}
function typeNamedBefore(tokens, before) {
  for (let at = before - 1; at > Math.max(0, before - NEAR); at -= 1) {
    if (isAt(tokens, at, [";"])) return void 0;
    const type = NAMING.test(tokens[at]?.text ?? "") ? typeAt(tokens, at + 1) : void 0;
    if (type !== void 0 && type.name !== "IConfiguration") return type.name;
  }
  return void 0;
}
function typeAt(tokens, open) {
  if (!isAt(tokens, open, ["<"])) return void 0;
  let at = open + 1;
  while (tokens[at]?.kind === "word" && isAt(tokens, at + 1, ["."])) at += 2;
  const [name, behind] = [tokens[at], isAt(tokens, at + 1, ["?"]) ? at + 2 : at + 1];
  return name?.kind === "word" && isAt(tokens, behind, [">"]) ? { name: name.text, end: behind + 1 } : void 0;
}

// src/env/reads/languages/csharp/binders.ts
var IDIOM4 = "function of .NET that binds";
var BY_TYPE = -1;
function findBinders({ code, tokens, finds }, declarations) {
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== "word" || !/^(?:GetSection|BindConfiguration)$/.test(text)) continue;
    const [argument3 = []] = splitArguments(tokens, index + 1);
    const behind = behindGroup(tokens, index + 1) ?? index;
    const isBound2 = text === "BindConfiguration" || isAt(tokens, behind, [".", "Bind", "("]) || isAt(tokens, behind, [".", "Get", "<"]);
    const [name] = argument3;
    if (!isBound2 || name?.kind !== "word") continue;
    const isByType = isAt(argument3, 0, ["typeof", "("]) && isAt(argument3, 3, [")", ".", "Name"]);
    if (argument3.length !== 1 && !isByType) continue;
    const found = declarationAround(tokens, index, isByType ? void 0 : name.text, declarations);
    if (found === void 0 || !isAt(tokens, found.at + 1, ["<"])) continue;
    const { call, parameters } = found;
    const offset = parameters[0] === void 0 ? 1 : 0;
    finds.addWrapper({
      ...{ by: "given", language: "csharp", name: call.slice(call.lastIndexOf(".") + 1), idiom: IDIOM4 },
      ...{ parameter: isByType ? BY_TYPE : parameters.indexOf(name.text) - offset },
      ...{ calledIn: code.file, source: void 0 }
    });
  }
}
var isBinder = (wrapper) => wrapper.by === "given" && wrapper.idiom === IDIOM4;
function bindThrough(part, wrappers) {
  const binders = Map.groupBy(wrappers.filter(isBinder), ({ name }) => name);
  if (binders.size === 0) return;
  const { tokens } = part;
  for (const [index, { kind, text }] of tokens.entries()) {
    const own = kind === "word" ? binders.get(text) : void 0;
    const type = own === void 0 ? void 0 : typeAt(tokens, index + 1);
    if (own === void 0 || type === void 0 || !isAt(tokens, type.end, ["("])) continue;
    const given = splitArguments(tokens, type.end);
    for (const position of new Set(own.map(({ parameter }) => Number(parameter)))) {
      const path = position === BY_TYPE ? type.name : sectionText(part, given[position] ?? []);
      if (path !== void 0 && path !== "") addBound(part, type.name, path);
    }
  }
}

// src/env/reads/languages/csharp/prefix.ts
var IDIOM5 = "prefix of .NET";
var NAMES = ["IConfiguration", "Configuration"];
function findPrefix({ code, tokens, constants, finds }) {
  for (const [index, { text }] of tokens.entries()) {
    if (text !== "AddEnvironmentVariables" || !isAt(tokens, index - 1, ["."]) || !isAt(tokens, index + 1, ["("]))
      continue;
    const [given = []] = splitArguments(tokens, index + 1);
    const prefix = given.length === 0 ? "" : literalOf(isAt(given, 0, ["prefix", ":"]) ? given.slice(2) : given, constants);
    if (prefix === void 0) continue;
    for (const name of NAMES)
      finds.addWrapper({
        ...{ by: "object", language: "csharp", name, idiom: IDIOM5 },
        ...{ defaulted: [], prefix, definedIn: code.file }
      });
  }
}
function prefixIn(wrappers) {
  const prefixes = wrappers.flatMap(
    (wrapper) => wrapper.by === "object" && wrapper.idiom === IDIOM5 ? [wrapper.prefix] : []
  );
  const [prefix, ...others] = new Set(prefixes);
  return others.length > 0 || prefix === "" ? void 0 : prefix;
}

// src/env/reads/languages/csharp.ts
var WORDS = {
  otherwise: "??",
  insist: "!",
  refusing: /* @__PURE__ */ new Set(["Parse", "Uri", "ThrowIfNull", "ThrowIfNullOrEmpty", "ThrowIfNullOrWhiteSpace"]),
  asserting: /* @__PURE__ */ new Set(),
  ending: /* @__PURE__ */ new Set(["throw", "Exit", "FailFast"]),
  members: /* @__PURE__ */ new Set([
    ...[
      "Split",
      "Trim",
      "TrimEnd",
      "TrimStart",
      "ToLower",
      "ToUpper",
      "ToLowerInvariant",
      "ToUpperInvariant"
    ],
    ...[
      "Replace",
      "StartsWith",
      "EndsWith",
      "Contains",
      "Equals",
      "Substring",
      "Length",
      "IndexOf",
      "ToString"
    ]
  ])
};
var NONE2 = new Configurations([]);
var isOfSections = (wrapper) => wrapper.by === "function" && wrapper.definedIn !== void 0 && wrapper.transform === "section";
var CALLING = /^(?:return|await|throw|else|case|in|and|or|not|when|yield|new|using|lock|do)$/;
var DECLARATIONS = {
  language: "csharp",
  otherwise: WORDS.otherwise,
  isShared: false,
  upper: /^ToUpper(?:Invariant)?$/,
  classes: /* @__PURE__ */ new Set(["class", "record", "struct", "interface"]),
  nameOf(parameter) {
    const equals = parameter.findIndex(({ kind, text }) => kind === "sign" && text === "=");
    const declared = equals < 0 ? parameter : parameter.slice(0, equals);
    const [type, name] = declared.slice(-2);
    const isType = type?.kind === "word" ? !CALLING.test(type.text) : /^[?>\]]$/.test(type?.text ?? "");
    return isType && name?.kind === "word" && declared[0]?.text !== "this" ? name.text : void 0;
  },
  isDeclared(tokens, index) {
    const before = tokens[index - 1];
    return before?.kind === "word" ? !CALLING.test(before.text) : /^[?>\]]$/.test(before?.text ?? "");
  }
};
var csharp = {
  ...SIGNS.csharp,
  name: "csharp",
  find(code) {
    const finds = new Finds();
    const isHost = hasConfiguration(code.text);
    const isDotenv = /\bDotNetEnv\b/.test(code.text);
    if (!isHost && !isDotenv && !code.text.includes("GetEnvironmentVariable")) return finds;
    const lists = tokenizeCode(code.text, "csharp");
    const constants = listConstants(lists);
    const isStatic = /\busing\s+static\s+System\.Environment\b/.test(code.text);
    const parts = lists.map((tokens) => ({ code, tokens, constants, finds }));
    const names = isHost ? new Configurations(parts) : NONE2;
    for (const part of parts) {
      const { tokens } = part;
      if (isHost) findOwnMethods(part);
      if (isHost) findPrefix(part);
      if (isHost) findBinders(part, DECLARATIONS);
      if (isHost) findBoundClasses(part, names);
      for (const [index, token] of tokens.entries()) {
        if (token.kind !== "word") continue;
        if (token.text === "GetEnvironmentVariable") readVariable(part, index, isStatic);
        if (token.text === "GetEnvironmentVariables") readIndex(part, index);
        if (isDotenv && DOTENV.test(token.text) && isAt(tokens, index - 2, ["Env", "."]))
          readDotenv(part, index);
        if (isHost) readConfiguration(part, index, names);
      }
    }
    return finds;
  },
  constantsIn: constantsOf,
  findThrough(code, wrappers) {
    const [finds, lists] = [new Finds(), tokenizeCode(code.text, "csharp")];
    const own = wrappers.filter(isOfSections);
    const methods = new Set(own.flatMap((each) => each.argument === 0 ? [each.call] : []));
    const functions = new Set(own.flatMap((each) => each.argument === 0 ? [] : [each.call]));
    const named = wrappers.filter((wrapper) => !isOfSections(wrapper));
    findTokenCalls(code, lists, named, WORDS, finds, DECLARATIONS);
    const prefix = prefixIn(wrappers);
    const constants = listConstants(lists);
    const parts = lists.map((tokens) => ({ code, tokens, constants, finds, prefix }));
    for (const part of parts) bindThrough(part, wrappers);
    if (wrappers.some(isBound)) for (const part of parts.slice(0, 1)) findBoundReads(part, wrappers);
    if (own.length === 0 && prefix === void 0 || !hasConfiguration(code.text)) return finds;
    const names = new Configurations(parts);
    for (const part of parts) {
      if (prefix !== void 0) findBoundClasses(part, names);
      for (const [index, { kind, text }] of part.tokens.entries())
        if (kind === "word") {
          if (prefix !== void 0) readConfiguration(part, index, names);
          readConfiguration(part, index, names, methods);
          if (functions.has(text)) readOwnFunction(part, index, names);
        }
    }
    return finds;
  }
};
function readVariable({ code, tokens, constants, finds }, index, isStatic) {
  const isQualified = isAt(tokens, index - 2, ["Environment", "."]);
  if (!isAt(tokens, index + 1, ["("]) || !(isQualified || isStatic && !isAt(tokens, index - 1, ["."])))
    return;
  const [argument3] = splitArguments(tokens, index + 1);
  const [first, last] = [argument3?.[0], argument3?.at(-1)];
  if (argument3 === void 0 || first === void 0 || last === void 0) return;
  const begin = index - (isQualified ? isAt(tokens, index - 4, ["System", "."]) ? 4 : 2 : 0);
  const end = behindGroup(tokens, index + 1) ?? tokens.length;
  const kind = kindByNullGuard(tokens, begin, end, WORDS);
  const key = literalOf(argument3, constants);
  if (key !== void 0) {
    addKey(finds, code, key, kind, first.start);
    return;
  }
  const own = functionAround2(tokens, { begin, end, argument: argument3 }, kind, DECLARATIONS, code.file);
  if (own !== void 0) finds.addWrapper(own);
  else {
    finds.addDynamic(code.at(first.start), code.text.slice(first.start, last.end));
    addConstant({ code, tokens, constants, finds }, argument3, kind, AS_WRITTEN);
  }
}
var DOTENV = /^Get(?:String|Bool|Int|Double)$/;
function readDotenv({ code, tokens, constants, finds }, index) {
  const [argument3 = [], ...more] = splitArguments(tokens, index + 1);
  const [key, first] = [literalOf(argument3, constants), argument3[0]];
  if (key !== void 0 && first !== void 0)
    addKey(finds, code, key, more.length > 0 ? "defaulted" : "optional", first.start);
}
function readIndex({ code, tokens, finds }, index) {
  const key = tokens[index + 4];
  if (!isAt(tokens, index - 2, ["Environment", "."]) || !isAt(tokens, index + 1, ["(", ")", "["])) return;
  if (key?.kind === "text" && key.isLiteral) addKey(finds, code, key.text, "optional", key.start);
}

// src/env/reads/texts/dockerfile-instructions.ts
var INSTRUCTION = /^[^\S\n]*(?<name>[A-Za-z]+)(?:[^\S\n]+|$)/;
var COMMENT = /^[^\S\n]*#/;
var HEREDOC = /<<-?\s*(["']?)(?<word>[A-Za-z_]\w*)\1/g;
function listInstructions(text) {
  const instructions = [];
  const carryOn = /^#\s*escape\s*=\s*`/i.test(text) ? "`" : "\\";
  const lines = text.split("\n");
  let offset = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? "";
    const opening = COMMENT.test(line) ? null : INSTRUCTION.exec(line);
    const parts = [];
    const start = offset;
    for (let more = true; more && index < lines.length; index += 1) {
      const part = lines[index] ?? "";
      const isComment = COMMENT.test(part);
      parts.push(isComment ? " ".repeat(part.length) : part);
      offset += part.length + 1;
      const isBetween = parts.length > 1 && (isComment || part.trim() === "");
      more = opening !== null && (isBetween || part.trimEnd().endsWith(carryOn));
    }
    if (opening === null) continue;
    const whole = parts.join("\n");
    const body = whole.slice(opening[0].length);
    const name = opening.groups?.name?.toUpperCase() ?? "";
    instructions.push({ name, text: body, offset: start + opening[0].length });
    const words = /^(?:RUN|COPY|ADD)$/.test(name) ? [...body.matchAll(HEREDOC)] : [];
    for (const { groups } of words) {
      while (index < lines.length && lines[index]?.trim() !== groups?.word) {
        offset += (lines[index]?.length ?? 0) + 1;
        index += 1;
      }
    }
  }
  return instructions;
}

// src/env/reads/languages/dockerfile.ts
var BUILDERS = /^(?:(?:https?|ftp|no|all)_proxy|(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)|TARGETSTAGE|SOURCE_DATE_EPOCH|BUILDKIT_\w+)$/i;
var DECLARATION = /(?<=^|\s)(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<value>=(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|(?:[^\s"'\\]|\\[\s\S])+)*)?/g;
var STARTED = /^(?:CMD|ENTRYPOINT|HEALTHCHECK)$/;
var LIST = /^\s*\[/;
var LIST_WITH_SHELL = /^\s*\[\s*"(?:\/\w+)*\/?(?:sh|bash|ash)"\s*,\s*"-\w*c"/;
var dockerfile = settingsFormat({
  ...SIGNS.dockerfile,
  name: "dockerfile",
  find(code, finds) {
    const instructions = listInstructions(code.text);
    const provided = new Set(instructions.filter(({ name }) => name === "ENV").flatMap(listProvided));
    addArguments(code, instructions, finds);
    for (const { text, offset: start } of instructions.filter(isStarted)) {
      const assigned = listAssigned(text);
      for (const { name, kind, offset } of findExpansions(text, "shell")) {
        if (assigned.has(name)) continue;
        addKey(finds, code, name, provided.has(name) ? "defaulted" : kind, start + offset);
      }
    }
  }
});
function addArguments(code, instructions, finds) {
  const demanded = new Set(
    instructions.filter(({ name }) => !STARTED.test(name)).flatMap(({ text }) => findExpansions(text, "shell")).flatMap(({ name, kind }) => kind === "hard" ? [name] : [])
  );
  const declared = /* @__PURE__ */ new Set();
  for (const { text, offset } of instructions.filter(({ name }) => name === "ARG")) {
    for (const { groups, index } of text.replace(/\s#[\s\S]*/, "").matchAll(DECLARATION)) {
      const { name = "", value } = groups ?? {};
      if (value === void 0 && !declared.has(name) && !BUILDERS.test(name)) {
        addKey(finds, code, name, demanded.has(name) ? "hard" : "optional", offset + index);
      }
      declared.add(name);
    }
  }
}
function isStarted({ name, text }) {
  const command = name === "HEALTHCHECK" ? /\bCMD\s([\s\S]*)/.exec(text)?.[1] : text;
  if (command === void 0 || !STARTED.test(name)) return false;
  return !LIST.test(command) || LIST_WITH_SHELL.test(command);
}
function listProvided({ text }) {
  const old = /^(?<name>[A-Za-z_][A-Za-z0-9_]*)\s+[^\s=]/.exec(text)?.groups?.name;
  if (old !== void 0) return [old];
  return [...text.matchAll(DECLARATION)].flatMap(({ groups }) => {
    const isEmpty2 = groups?.value === void 0 || /^=(?:""|'')?$/.test(groups.value);
    return isEmpty2 || groups.name === void 0 ? [] : [groups.name];
  });
}
function listAssigned(command) {
  return new Set(
    [...command.matchAll(/(?<=^|[\s;&|("'])([A-Za-z_][A-Za-z0-9_]*)=/g)].map(([, name = ""]) => name)
  );
}

// src/env/reads/add-reading.ts
function addReading(finds, code, reading) {
  const { key, keys, kind, shape = AS_WRITTEN } = reading;
  if (keys.is === "keys") {
    for (const { key: text, node } of keys.keys) {
      const name = shapeKey(text, shape);
      const own = keys.isOneOf && kind(text) === "hard" ? "optional" : kind(text);
      if (READABLE_KEY.test(name)) finds.addRead({ key: name, kind: own, at: code.at(node.start) });
    }
    return;
  }
  const wrapper = keys.is === "parameter" ? reading.wrapper?.(keys) : void 0;
  if (keys.is === "parameter" && wrapper !== void 0)
    finds.addWrapper({ ...wrapper, ...joinShapes(keys, shape) });
  else finds.addDynamic(code.at(key.start), key.text);
  const by = keys.is === "unknown" ? keys.by : void 0;
  const constant = by === void 0 ? void 0 : reading.constant?.(by);
  if (constant !== void 0) finds.addNamed({ ...constant, at: code.at(key.start), kind: kind(""), shape });
}

// src/env/reads/joined.ts
var UNKNOWN = { is: "unknown" };
function keysFrom(keys) {
  return { is: "keys", keys };
}
function readAt(name, value) {
  return value.is === "keys" && value.keys.length === 1 ? keysFrom(value.keys.map(({ key }) => ({ key, node: name }))) : value;
}
function upperCased(value) {
  if (value.is === "unknown") return UNKNOWN;
  if (value.is === "keys")
    return keysFrom(value.keys.map(({ key, node }) => ({ key: key.toUpperCase(), node })));
  const [prefix, suffix] = [value.prefix.toUpperCase(), value.suffix.toUpperCase()];
  return { ...value, prefix, suffix, transform: "upper" };
}
function joinParts(parts) {
  return parts.reduce(joinTwo, keysFrom([]));
}
function joinTwo(left, right) {
  if (left.is === "unknown" || right.is === "unknown") return UNKNOWN;
  if (left.is === "keys" && left.keys.length === 0) return right;
  if (left.is === "keys" && right.is === "keys") return joinKeys(left.keys, right.keys);
  const fixed = left.is === "keys" ? left : right;
  const text = fixed.is === "keys" && fixed.keys.length === 1 ? fixed.keys[0]?.key : void 0;
  if (text === void 0) return UNKNOWN;
  if (left.is === "parameter") return { ...left, suffix: left.suffix + text };
  return right.is === "parameter" ? { ...right, prefix: text + right.prefix } : UNKNOWN;
}
function joinKeys(left, right) {
  if (left.length > 1 && right.length > 1) return UNKNOWN;
  const isLeftPlace = right.length <= 1;
  return keysFrom(
    left.flatMap((a) => right.map((b) => ({ key: a.key + b.key, node: isLeftPlace ? a.node : b.node })))
  );
}

// src/env/reads/dialect/evaluate.ts
function listConstants2(dialect, tree) {
  const constants = /* @__PURE__ */ new Map();
  for (const [name, value] of dialect.assignments(tree)) {
    constants.set(name, constants.has(name) ? void 0 : value);
  }
  return constants;
}
function constantsIn(dialect) {
  return ({ tree }) => {
    const constants = listConstants2(dialect, tree);
    return (name) => {
      const value = constants.get(name);
      const keys = value === void 0 ? UNKNOWN : keysOf(dialect, constants, value);
      return keys.is === "keys" && keys.keys.length === 1 ? keys.keys[0]?.key : void 0;
    };
  };
}
var DEEPEST3 = 8;
var MOST6 = 500;
function keysOf(dialect, constants, node, depth = 0) {
  if (depth > DEEPEST3) return UNKNOWN;
  const literal7 = dialect.literal(node);
  if (literal7 !== void 0) return keysFrom([{ key: literal7, node }]);
  const inside = dialect.inside(node);
  if (inside !== void 0) {
    const value = keysOf(dialect, constants, inside.node, depth + 1);
    return inside.isUpper ? upperCased(value) : value;
  }
  const parts = dialect.parts(node);
  if (parts !== void 0)
    return joinParts(
      parts.map(
        (part) => typeof part === "string" ? keysFrom([{ key: part, node }]) : keysOf(dialect, constants, part, depth + 1)
      )
    );
  const name = dialect.nameOf(node);
  return name === void 0 ? { is: "unknown", by: node } : lookUp(dialect, constants, node, name, depth);
}
function lookUp(dialect, constants, node, name, depth) {
  for (const outer of node.ancestors()) {
    const list = dialect.looped?.(outer, name);
    if (list !== void 0)
      return keysInList(dialect, constants, list, depth + 1, dialect.loopedPart?.(outer, name));
    const parameter = parameterOf2(dialect, outer, name);
    if (parameter !== void 0) return parameter;
  }
  const value = constants.get(name);
  const isOwn = value !== void 0 && value.start <= node.start && node.end <= value.end;
  if (!constants.has(name) || isOwn) return { is: "unknown", by: node };
  return value === void 0 ? UNKNOWN : readAt(node, keysOf(dialect, constants, value, depth + 1));
}
function parameterOf2(dialect, node, name) {
  if (!dialect.isFunction(node) || !dialect.parametersOf(node).some((parameter) => parameter.name === name))
    return void 0;
  return { is: "parameter", name, of: node, ...AS_WRITTEN };
}
function keysInList(dialect, constants, list, depth = 0, part) {
  if (depth > DEEPEST3) return UNKNOWN;
  const elements = dialect.elements?.(list);
  if (elements !== void 0 && elements.length > MOST6) return UNKNOWN;
  if (elements !== void 0) {
    const nodes = part === void 0 ? elements : elements.flatMap(({ children }) => children[part] ?? []);
    const keys = nodes.map((element) => keysOf(dialect, constants, element, depth + 1));
    return keys.every((each) => each.is === "keys") ? keysFrom(keys.flatMap((each) => each.keys)) : UNKNOWN;
  }
  const name = dialect.nameOf(list);
  if (name === void 0) return UNKNOWN;
  for (const outer of list.ancestors()) {
    const parameter = parameterOf2(dialect, outer, name);
    if (parameter !== void 0) return part === void 0 ? parameter : UNKNOWN;
  }
  const value = constants.get(name);
  return value === void 0 ? UNKNOWN : keysInList(dialect, constants, value, depth + 1, part);
}

// src/env/reads/dialect/wrapper-of.ts
function wrapperOf(dialect, { kind, fallback }, { of, name }, definedIn) {
  const call = dialect.nameOfFunction(of);
  const parameters = dialect.parametersOf(of);
  const argument3 = parameters.findIndex((parameter) => parameter.name === name);
  if (call === void 0) return void 0;
  const isPassedOn = (parameter) => fallback !== void 0 && new RegExp(`\\b${parameter.replace(/\W/g, "")}\\b`).test(fallback.text);
  const other = parameters.findIndex(
    (parameter, at) => at !== argument3 && (isPassedOn(parameter.name) || FALLBACK2.test(parameter.name))
  );
  const isOpen = other >= 0 && (parameters[other]?.default !== void 0 || fallback !== void 0);
  return {
    by: "function",
    language: dialect.language,
    call,
    argument: argument3,
    isRest: parameters[argument3]?.isRest || void 0,
    most: parameters.some(({ isRest: isRest2 }) => isRest2) ? void 0 : parameters.length,
    kind: other < 0 && isDemanding(call) ? "hard" : isOpen && kind === "defaulted" ? "optional" : kind,
    fallback: other < 0 ? void 0 : { argument: other, parameter: parameters[other]?.name ?? "" },
    definedIn
  };
}
var FALLBACK2 = /^[$&]*(?:def(?:ault)?|default_?[Vv]al(?:ue)?|fallback|fall_back)$/i;

// src/env/reads/dialect/calls.ts
function findCalls(code, dialect, wrappers) {
  const finds = new Finds();
  const functions = wrappers.filter((wrapper) => wrapper.by === "function");
  const byName = Map.groupBy(functions, nameOf);
  const constants = listConstants2(dialect, code.tree);
  for (const call of dialect.calls(code.tree)) {
    const called = listCalled(dialect, byName.get(call.name) ?? [], call, code);
    for (const wrapper of called) {
      const given = argumentsFor(wrapper, call);
      const own = dialect.kindOf(call.node, plainKind(call, wrapper));
      const kind = own === "hard" && isOneOfSeveral(wrapper, called) ? "optional" : own;
      const fallback = wrapper.fallback === void 0 ? void 0 : call.args[wrapper.fallback.argument];
      for (const key of given)
        addReading(finds, code, {
          key,
          keys: givenKeys(dialect, constants, key),
          kind: () => kind,
          constant: (node) => dialect.elsewhere?.(node, code),
          shape: wrapper,
          wrapper: (parameter) => wrapperOf(dialect, { kind, fallback }, parameter, code.file)
        });
    }
  }
  return finds;
}
function givenKeys(dialect, constants, given) {
  const keys = keysOf(dialect, constants, given);
  if (keys.is !== "unknown") return keys;
  const list = keysInList(dialect, constants, given);
  return list.is === "unknown" ? keys : list;
}
function listCalled(dialect, wrappers, call, code) {
  const reached = wrappers.filter(
    (wrapper) => argumentsFor(wrapper, call).length > 0 && isCallOf(dialect, wrapper, call, code)
  );
  if (reached.length < 2 || dialect.fit === void 0) return reached;
  const fits = reached.map((wrapper) => dialect.fit?.(wrapper, call, code) ?? 0);
  const best = Math.max(...fits);
  return reached.filter((_, index) => fits[index] === best);
}
function argumentsFor({ argument: argument3, isRest: isRest2, most }, { args }) {
  if (most !== void 0 && args.length > most) return [];
  return args.slice(argument3, isRest2 ? void 0 : argument3 + 1);
}
function isOneOfSeveral(wrapper, called) {
  const others = called.filter(
    (other) => other.call === wrapper.call && other.definedIn === wrapper.definedIn && other.argument === wrapper.argument
  );
  return others.some(
    ({ prefix, suffix }) => (prefix !== wrapper.prefix || suffix !== wrapper.suffix) && !(prefix === wrapper.prefix && suffix === `${wrapper.suffix}_FILE`)
  );
}
function isCallOf(dialect, wrapper, call, code) {
  const owner = wrapper.call.slice(0, Math.max(0, wrapper.call.lastIndexOf(".")));
  if (wrapper.definedIn === void 0)
    return owner === "" || call.receiver === owner || call.receiver.endsWith(`.${owner}`);
  if (owner === "") return dialect.reaches(wrapper, call, code);
  const last = call.receiver.split(/[.:\\]+/).at(-1) ?? "";
  if (/^(?:|self|this|\$this|static)$/i.test(last)) return wrapper.definedIn === code.file;
  return fold2(last) === fold2(owner);
}
var fold2 = (name) => name.replace(/[_$@]/g, "").toLowerCase();
var NOTHING = /^(?:nil|null|none|""|'')$/i;
function plainKind({ args }, { kind, fallback }) {
  const given = fallback === void 0 ? void 0 : args[fallback.argument];
  if (given === void 0) return kind;
  return NOTHING.test(given.text) ? kind === "hard" ? "hard" : "optional" : "defaulted";
}

// src/env/reads/dialect/reading.ts
var Readings = class {
  code;
  finds = new Finds();
  #dialect;
  #constants;
  constructor(code, dialect) {
    this.code = code;
    this.#dialect = dialect;
    this.#constants = listConstants2(dialect, code.tree);
  }
  keysOf(node) {
    return keysOf(this.#dialect, this.#constants, node);
  }
  /** Each key of a list that is written out, by its name too. */
  addList(list, kind) {
    if (list === void 0) return;
    const keys = keysInList(this.#dialect, this.#constants, list);
    addReading(this.finds, this.code, {
      ...{ key: list, keys, kind: () => kind },
      wrapper: (parameter) => wrapperOf(this.#dialect, { kind, fallback: void 0 }, parameter, this.code.file)
    });
  }
  /** `plain` is what the expression is by itself; `fallback` the default that it is given. */
  add(expression, key, plain, fallback) {
    if (key === void 0) return;
    const kind = this.#dialect.kindOf(expression, plain);
    addReading(this.finds, this.code, {
      key,
      keys: this.keysOf(key),
      kind: () => kind,
      constant: (node) => this.#dialect.elsewhere?.(node, this.code),
      wrapper: (parameter) => wrapperOf(this.#dialect, { kind, fallback }, parameter, this.code.file)
    });
  }
};

// src/env/reads/languages/go/packages.ts
function isOfPackage(file, source, calledIn) {
  const folder = folderOf2(file);
  if (source === void 0) return folder === folderOf2(calledIn);
  return folder !== "" && `/${source}`.endsWith(`/${folder}`);
}
var folderOf2 = (file) => file.slice(0, Math.max(0, file.lastIndexOf("/")));

// src/env/reads/languages/go/names.ts
function dottedName(node) {
  if (node?.type === "identifier" || node?.type === "type_identifier") return node.text;
  if (node?.type !== "selector_expression") return void 0;
  const operand = dottedName(node.child("operand"));
  return operand === void 0 ? void 0 : `${operand}.${node.child("field")?.text ?? ""}`;
}

// src/env/reads/dialect/absence.ts
var NEAR2 = 8;
var MOST_NODES = 400;
function kindByChecks(read, checks6) {
  let statement;
  for (const outer of read.ancestors()) {
    const found = checks6.conditional(outer);
    if (found !== void 0) {
      const isAsked = found.condition.start <= read.start && read.end <= found.condition.end;
      if (isAsked) return failsWithout(found, subjectsOf(read, checks6), checks6) ? "hard" : void 0;
    }
    if (checks6.isStatement(outer)) statement ??= outer;
    if (statement !== void 0) break;
  }
  const names = checks6.namesFor(read);
  if (statement === void 0 || names.length === 0) return void 0;
  return kindByNext(statement, names, checks6);
}
function subjectsOf(read, checks6) {
  const isAssigned = read.parent !== void 0 && checks6.namesFor(read).length > 0;
  return [read.text, ...isAssigned ? [read.parent.text] : []];
}
function failsWithout(found, subjects, checks6) {
  const asks = checks6.asks ?? asksForAbsence;
  if (subjects.some((subject) => asks(found, subject))) return endsIn(found.body, checks6);
  return found.alternative !== void 0 && checks6.conditional(found.alternative) === void 0 && subjects.some((subject) => asksForPresence(found, subject)) && endsIn(found.alternative, checks6);
}
function kindByNext(statement, names, checks6) {
  const own = statement.parent === void 0 ? void 0 : checks6.conditional(statement.parent);
  const after = statement.parent?.children.slice(statement.index + 1, statement.index + 1 + NEAR2) ?? [];
  const candidates = own === void 0 ? after : [statement.parent ?? statement];
  let left = names;
  for (const candidate of candidates) {
    const inner = candidate.type === "expression_statement" ? candidate.children[0] : candidate;
    const found = inner === void 0 ? void 0 : checks6.conditional(inner);
    if (found === void 0) left = left.filter((name) => !checks6.assigns(candidate, [name]));
    const hidden = candidates === after ? found?.own : void 0;
    const asked = left.filter((name) => hidden === void 0 || !checks6.assigns(hidden, [name]));
    if (found === void 0) continue;
    if (failsWithout(found, asked, checks6)) return "hard";
    if (!asked.some((name) => (checks6.asks ?? asksForAbsence)(found, name))) continue;
    if (firstOf(found.body).some((node) => checks6.assigns(node, asked))) return "defaulted";
  }
  return void 0;
}
function firstOf(body) {
  const nodes = [];
  for (const node of body?.walk() ?? []) if (nodes.push(node) >= MOST_NODES) break;
  return nodes;
}
function endsIn(body, { ends: ends4, conditional }) {
  if (body === void 0) return false;
  const open = [body];
  for (let node = open.pop(), left = MOST_NODES; node !== void 0 && left > 0; node = open.pop(), left -= 1) {
    if (ends4(node)) return true;
    for (const child of node.children) if (conditional(child) === void 0) open.push(child);
  }
  return false;
}
var escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
var LONGEST = 400;
function asksForAbsence({ condition, isUnless }, subject) {
  const text = condition.text;
  if (text.length > LONGEST || subject.length > LONGEST) return false;
  const clauses = withoutParentheses(text).split(isUnless ? /&&|\band\b/ : /\|\||\bor\b/);
  if (isUnless ? /\|\||\bor\b/.test(text) : /&&|\band\b/.test(text)) return false;
  const s = escaped(subject.replace(/\s+/g, ""));
  const asked = new RegExp(isUnless ? presence(s) : absence(s));
  return clauses.some((clause) => asked.test(withoutParentheses(clause).replace(/\s+/g, "")));
}
function asksForPresence({ condition, isUnless }, subject) {
  const text = condition.text;
  if (isUnless || text.length > LONGEST || subject.length > LONGEST || /\|\||\bor\b/.test(text)) return false;
  const asked = new RegExp(presence(escaped(subject.replace(/\s+/g, ""))));
  const clauses = withoutParentheses(text).split(/&&|\band\b/);
  return clauses.some((clause) => asked.test(withoutParentheses(clause).replace(/\s+/g, "")));
}
function presence(s) {
  return [
    `^${s}(?:\\.present\\?|\\.is_ok\\(\\)|\\.is_some\\(\\))?$`,
    `^(?:${s}!==?${EMPTY2}|${EMPTY2}!==?${s})$`,
    `^(?:isset|!empty)\\(${s}\\)$`
  ].join("|");
}
var EMPTY2 = `(?:""|''|nil|null|NULL|None|false|FALSE)`;
function absence(s) {
  return [
    `^(?:!|not)\\(?${s}\\)?(?:\\.ok\\(\\))?(?:\\.(?:present\\?|isPresent\\(\\)|is_ok\\(\\)|is_some\\(\\)))?$`,
    `^(?:${s}===?${EMPTY2}|${EMPTY2}===?${s})$`,
    `^(?:len|strlen)\\(${s}\\)(?:==|<=|<)[01]$`,
    `^${s}(?:\\.to_s|\\.ok\\(\\))?(?:\\.strip|\\.trim\\(\\)|\\.clone\\(\\))?\\.(?:nil\\?|empty\\?|blank\\?|isEmpty\\(\\)|isBlank\\(\\)|is_empty\\(\\)|is_none\\(\\)|is_err\\(\\)|length\\(\\)==0)$`,
    `^(?:empty|is_null|\\w+\\.(?:isEmpty|isBlank|isNullOrEmpty|isNull))\\(${s}\\)$`,
    `^!isset\\(${s}\\)$`
  ].join("|");
}
function withoutParentheses(text) {
  const inner = text.trim();
  if (!inner.startsWith("(") || !inner.endsWith(")")) return inner;
  let depth = 0;
  for (let index = 0; index < inner.length - 1; index += 1) {
    if (inner[index] === "(") depth += 1;
    if (inner[index] === ")") depth -= 1;
    if (depth === 0) return inner;
  }
  return withoutParentheses(inner.slice(1, -1));
}

// src/env/reads/languages/go/kind.ts
var FATAL = /^(?:panic|os\.Exit|.*\b(?:Fatal|Fatalf|Fatalln|Fatalw|Panic|Panicf|Exit))$/;
var ERROR2 = /\b(?:fmt\.Errorf|errors\.\w+|[eE]rr\w*)\b/;
var PARSING = /^(?:strconv\.(?:Atoi|Parse(?:Bool|Float|Int|Uint))|time\.(?:Parse|ParseDuration)|url\.ParseRequestURI|uuid\.Parse)$/;
var checks = {
  conditional(node) {
    const condition = node.type === "if_statement" ? node.child("condition") : void 0;
    const [body, alternative] = [node.child("consequence"), node.child("alternative")];
    return condition && { condition, body, alternative, own: node.child("initializer") };
  },
  ends(node) {
    if (node.type === "return_statement") return ERROR2.test(node.text);
    if (node.type !== "call_expression") return false;
    const name = dottedName(node.child("function"));
    return name !== void 0 ? FATAL.test(name) : /\.Fatal\(\)/.test(node.text.slice(0, 60));
  },
  isStatement: ({ parent, field }) => parent?.type === "statement_list" || field === "initializer",
  namesFor(expression) {
    const list = expression.parent;
    if (list?.type !== "expression_list") return [];
    const left = list.parent?.child("left") ?? list.parent?.child("name");
    return left?.text.split(/\s*,\s*/) ?? [];
  },
  assigns: (node, names) => /^(?:assignment_statement|short_var_declaration)$/.test(node.type) && names.some(
    (name) => node.child("left")?.text.split(/\s*,\s*/).includes(name)
  )
};
function kindOf5(read, plain) {
  if (plain !== "optional") return plain;
  const call = read.parent?.type === "argument_list" ? read.parent.parent : void 0;
  const name = dottedName(call?.child("function"));
  if (call !== void 0 && name === "cmp.Or") return hasLast(call) ? "defaulted" : plain;
  if (call !== void 0 && name !== void 0 && PARSING.test(name))
    return kindByChecks(call, parsing(call)) ?? plain;
  if (call !== void 0 && /^strings\.(?:Trim\w*|To(?:Lower|Upper))$/.test(name ?? "") && read.index === 0)
    return kindByChecks(call, checks) ?? plain;
  return kindByChecks(read, checks) ?? plain;
}
function hasLast(call) {
  const last = call.child("arguments")?.children.at(-1);
  return last !== void 0 && last.type !== "call_expression" && !/^(?:""|``)$/.test(last.text);
}
function parsing(call) {
  const error = checks.namesFor(call)[1];
  return {
    ...checks,
    namesFor: (expression) => error === void 0 || error === "_" ? [] : checks.namesFor(expression),
    asks: ({ condition }, name) => name === error && condition.text === `${error} != nil`
  };
}

// src/env/reads/languages/go/syntax.ts
function literal2(node) {
  if (node.type === "raw_string_literal") return node.text.slice(1, -1);
  if (node.type !== "interpreted_string_literal") return void 0;
  const text = node.text.slice(1, -1);
  return text.includes("\\") ? void 0 : text;
}
function listImports(tree) {
  return new Map(
    tree.nodesOf("import_spec").map((spec) => {
      const path = spec.child("path")?.text.slice(1, -1) ?? "";
      const own = path.replace(/(?:\/v\d+|\.v\d+)$/, "").split("/").at(-1) ?? "";
      return [spec.child("name")?.text ?? own.replace(/^go-/, ""), path];
    })
  );
}
var argumentsOf = (call) => call.child("arguments")?.children ?? [];
var FUNCTIONS = /* @__PURE__ */ new Set(["function_declaration", "method_declaration", "func_literal"]);
var go = {
  language: "go",
  literal: literal2,
  parts(node) {
    if (node.type === "binary_expression" && node.child("operator")?.text === "+")
      return node.children.filter(({ field }) => field !== "operator");
    return formatted(node);
  },
  inside(node) {
    const [only] = node.type === "parenthesized_expression" ? node.children : [];
    if (only !== void 0) return { node: only, isUpper: false };
    const [argument3] = node.type === "call_expression" ? argumentsOf(node) : [];
    const name = dottedName(node.child("function"));
    if (argument3 === void 0 || name === void 0) return void 0;
    if (name === "strings.ToUpper") return { node: argument3, isUpper: true };
    return name === "string" || name === "strings.TrimSpace" ? { node: argument3, isUpper: false } : void 0;
  },
  nameOf: (node) => node.type === "identifier" ? node.text : void 0,
  isFunction: ({ type }) => FUNCTIONS.has(type),
  parametersOf: (of) => of.child("parameters")?.children.flatMap(
    (declaration) => declaration.children.flatMap(
      ({ field, text }) => field === "name" ? [{ name: text, isRest: declaration.type.startsWith("variadic") }] : []
    )
  ) ?? [],
  nameOfFunction(of) {
    const name = of.child("name")?.text;
    const receiver = of.child("receiver")?.text.match(/([A-Za-z_]\w*)(?:\[[^\]]*\])?\s*\)$/)?.[1];
    return receiver === void 0 || name === void 0 ? name : `${receiver}.${name}`;
  },
  *assignments(tree) {
    for (const spec of tree.nodesOf("const_spec", "var_spec")) {
      const names = spec.children.filter(({ field }) => field === "name");
      const values = spec.child("value")?.children ?? [];
      for (const [index, name] of names.entries()) yield [name.text, values[index]];
    }
    for (const node of tree.nodesOf("short_var_declaration", "assignment_statement")) {
      const [left, right] = [node.child("left")?.children ?? [], node.child("right")?.children ?? []];
      for (const [index, name] of left.entries())
        if (name.type === "identifier" && !(left.length !== right.length && isRead(name.text, right)))
          yield [name.text, left.length === right.length ? right[index] : void 0];
    }
  },
  looped(node, name) {
    const range = node.type === "for_statement" ? node.children.find(({ type }) => type === "range_clause") : void 0;
    const [left, right] = [range?.child("left")?.children ?? [], range?.child("right")];
    return left[1]?.text === name ? right : void 0;
  },
  elements: (list) => list.type === "composite_literal" && /^\[/.test(list.text) ? list.child("body")?.children.map((element) => element.children[0] ?? element) : void 0,
  *calls(tree) {
    for (const node of tree.nodesOf("call_expression")) {
      const name = dottedName(node.child("function"));
      if (name === void 0) continue;
      const dot = name.lastIndexOf(".");
      yield {
        node,
        name: name.slice(dot + 1),
        receiver: name.slice(0, Math.max(0, dot)),
        args: argumentsOf(node)
      };
    }
  },
  elsewhere(node, { file, tree }) {
    if (node.type === "identifier")
      return loopedNames(tree).has(node.text) ? void 0 : { name: node.text, language: "go", home: { in: "folder", path: folderOf2(file) } };
    const [, alias = "", name = ""] = new RegExp("^(\\w+)\\.(\\p{Lu}\\w*)$", "u").exec(dottedName(node) ?? "") ?? [];
    const path = importsOf(tree).get(alias);
    return path === void 0 ? void 0 : { name, language: "go", home: { in: "package", path } };
  },
  // Within a package by the name alone, from another by the package's name, which is that of its folder as a rule.
  reaches({ definedIn = "" }, { receiver }, { file, tree }) {
    const folder = folderOf2(definedIn);
    if (receiver === "") return folderOf2(file) === folder;
    const name = folder.split("/").at(-1);
    const source = importsOf(tree).get(receiver);
    return name === receiver || source !== void 0 && source.split("/").at(-1) === name;
  },
  fit: ({ definedIn = "" }, { receiver }, { tree }) => sharedEnd(importsOf(tree).get(receiver) ?? "", folderOf2(definedIn)),
  kindOf: kindOf5
};
function sharedEnd(one, other) {
  const [ones, others] = [one.split("/").reverse(), other.split("/").reverse()];
  const first = ones.findIndex((folder, index) => folder !== others[index]);
  return first < 0 ? ones.length : first;
}
var isRead = (name, values) => values.some(
  (value) => [...value.walk()].slice(0, 20).some(({ type, text }) => type === "identifier" && text === name)
);
var importsOf = onceForTree(listImports);
var loopedNames = onceForTree(
  (tree) => new Set(
    tree.nodesOf("range_clause").flatMap((range) => range.child("left")?.text.split(/\s*,\s*/) ?? [])
  )
);
function* packageLevel(tree) {
  for (const spec of tree.nodesOf("const_spec", "var_spec")) {
    if ([...spec.ancestors()].some(({ type }) => FUNCTIONS.has(type))) continue;
    const names = spec.children.filter(({ field }) => field === "name");
    const values = spec.child("value")?.children ?? [];
    for (const [index, name] of names.entries()) yield [name.text, values[index]];
  }
}
function formatted(node) {
  if (node.type !== "call_expression" || dottedName(node.child("function")) !== "fmt.Sprintf")
    return void 0;
  const [format, ...values] = argumentsOf(node);
  const pieces = format === void 0 ? void 0 : literal2(format)?.split(/%[sv]/);
  if (pieces?.length !== values.length + 1 || pieces.some((piece) => piece.includes("%"))) return void 0;
  return pieces.flatMap((piece, index) => [piece, values[index] ?? ""]);
}

// src/env/reads/languages/go/type-of.ts
function typeOf2(code, target) {
  const text = target?.text ?? "";
  const direct = /^(?:&\s*([A-Z_a-z][\w.]*)\s*\{|new\(([A-Z_a-z][\w.]*)\))/.exec(text);
  if (direct !== null) return direct[1] ?? direct[2];
  const name = /^&?\s*([A-Za-z_]\w*)$/.exec(text)?.[1];
  if (name === void 0) return void 0;
  const declared = code.tree.nodesOf("var_spec", "parameter_declaration").find((spec) => spec.children.some((child) => child.field === "name" && child.text === name));
  if (declared?.child("type") !== void 0) return declared.child("type")?.text.replace(/^\*/, "");
  const assigned = code.tree.nodesOf("short_var_declaration", "var_spec").find((node) => new RegExp(`^${name}\\s*(?::=|=)`).test(node.text));
  const value = assigned?.text.slice(0, 200).replace(/^\w+\s*:?=\s*/, "") ?? "";
  const made = /^&?\s*([A-Za-z_][\w.]*)\s*\{|^new\(([A-Za-z_][\w.]*)\)/.exec(value);
  return made?.[1] ?? made?.[2];
}

// src/env/reads/languages/go/whole-prefix.ts
function wholePrefix({ tree }) {
  const options = tree.nodesOf("composite_literal").map((node) => {
    if (!/\bOptions$/.test(node.child("type")?.text ?? "")) return void 0;
    return /\bPrefix:\s*"(\w{1,60})"/.exec(node.child("body")?.text ?? "")?.[1];
  });
  const lookups = tree.nodesOf("call_expression").map((call) => {
    const [prefix] = /\.PrefixLookuper$/.test(call.child("function")?.text ?? "") ? argumentsOf(call) : [];
    return prefix === void 0 ? void 0 : literal2(prefix);
  });
  const [found, ...others] = [...options, ...lookups].filter((prefix) => prefix !== void 0);
  return others.length > 0 ? "" : found ?? "";
}
var FILLING = /^\w+\.(?:ParseWithOptions|ProcessWith)$/;
function listParsed(code, prefix) {
  if (prefix === "") return [];
  const calls = code.tree.nodesOf("call_expression").filter((call) => FILLING.test(dottedName(call.child("function")) ?? ""));
  return calls.slice(0, 50).flatMap(targetsOf).flatMap((target) => {
    const parts = typeOf2(code, target)?.split(".") ?? [];
    const type = parts.at(-1);
    return type === void 0 ? [] : [{ alias: parts.length > 1 ? parts[0] : void 0, type, prefix }];
  });
}
function targetsOf(call) {
  const pointers = argumentsOf(call).filter(({ text }) => /^(?:&|new\()/.test(text.slice(0, 4)));
  const elements = [...call.walk()].filter(
    ({ type, text }) => type === "keyed_element" && /^Target\s*:/.test(text.slice(0, 20))
  );
  const targets = elements.flatMap(({ children }) => children.at(-1) ?? []);
  return [...pointers, ...targets.map((value) => value.children[0] ?? value)];
}

// src/env/reads/languages/go/tags.ts
var PAIR = /([^\s:"]{1,100}):"((?:[^"\\]|\\.)*)"/g;
function listTags(field) {
  const tag = field.child("tag");
  if (tag?.type !== "raw_string_literal") return /* @__PURE__ */ new Map();
  return new Map(
    [...tag.text.slice(1, -1).matchAll(PAIR)].map((pair) => {
      const [whole, key = "", value = ""] = pair;
      return [key, { value, offset: tag.start + 1 + pair.index + whole.length - 1 - value.length }];
    })
  );
}
function findTagReads(code, imports, finds) {
  for (const { key, kind, offset } of listTagReads(code, /* @__PURE__ */ new Map())) addKey(finds, code, key, kind, offset);
  addPrefixed(code, imports, finds);
}
function findPrefixedTags(code, finds, given) {
  const own = given.filter(
    ({ idiom, parameter, source, calledIn }) => idiom === TAGS && typeof parameter === "string" && isOfPackage(code.file, source, calledIn)
  );
  if (own.length === 0) return;
  const byType = Map.groupBy(own, ({ name }) => name);
  const roots = new Map(
    [...byType].map(([name, list]) => [name, list.map(({ parameter }) => `${parameter}`)])
  );
  const reads = listTagReads(code, roots);
  const kept = new Set(reads.map(({ key, offset }) => `${offset}:${key}`));
  for (const { key, kind, offset } of reads) addKey(finds, code, key, kind, offset);
  for (const { key, offset } of listTagReads(code, /* @__PURE__ */ new Map()))
    if (!kept.has(`${offset}:${key}`)) finds.retract(key, code.at(offset));
}
var TAGS = "tags of Go";
function listTagReads(code, roots) {
  const prefixes = listPrefixes(code, roots);
  const whole = wholePrefix(code);
  const isDemanding2 = /\bRequiredIfNoDef:\s*true\b/.test(code.text);
  const hasNames = code.text.includes("ilyakaznacheev/cleanenv");
  return code.tree.nodesOf("field_declaration").flatMap((field) => {
    const tags = listTags(field);
    const env = tags.get("env");
    if (env === void 0) return [];
    const struct = structAround(field);
    const around = prefixesAround(field).join("");
    const [first = "", ...options] = env.value.split(",").map((part) => part.trim());
    const names = (hasNames ? [first, ...options] : [first]).filter((name) => name !== "" && name !== "-");
    return (prefixes.get(struct) ?? roots.get(struct) ?? [""]).flatMap(
      (prefix) => names.map((name) => ({
        key: whole + prefix + around + name,
        kind: kindOf6(tags, options, isDemanding2),
        offset: env.offset
      }))
    );
  });
}
function structAround(field) {
  const spec = [...field.ancestors()].find(({ type }) => type === "type_spec");
  return spec?.child("name")?.text ?? "";
}
function addPrefixed(code, imports, finds) {
  const own = new Set(code.tree.nodesOf("type_spec").map((spec) => spec.child("name")?.text));
  const [prefixes, whole] = [listPrefixes(code, /* @__PURE__ */ new Map()), wholePrefix(code)];
  const uses = code.tree.nodesOf("field_declaration").flatMap((field) => {
    const [, alias, type = ""] = new RegExp("^[*[\\]]*(?:(\\w+)\\.)?(\\p{Lu}\\w*)$", "u").exec(field.child("type")?.text ?? "") ?? [];
    if (type === "" || alias === void 0 && own.has(type)) return [];
    const inner = [...prefixesAround(field), prefixOf(field)].join("");
    return (prefixes.get(structAround(field)) ?? [""]).map((outer) => ({
      alias,
      type,
      prefix: whole + outer + inner
    }));
  });
  uses.push(...listParsed(code, whole).filter(({ alias, type }) => alias !== void 0 || !own.has(type)));
  for (const [type, list] of Map.groupBy(uses, ({ type: name }) => name)) {
    if (list.every(({ prefix }) => prefix === "")) continue;
    for (const { alias, prefix } of list.slice(0, 30))
      if (alias === void 0 || imports.has(alias))
        finds.addWrapper({
          ...{ by: "given", language: "go", name: type, parameter: prefix, idiom: TAGS },
          ...{ calledIn: code.file, source: alias === void 0 ? void 0 : imports.get(alias) }
        });
  }
}
function kindOf6(tags, options, isDemanding2) {
  const isDefaulted = ["envDefault", "env-default", "default"].some((key) => tags.has(key)) || options.some((option) => option.startsWith("default="));
  if (isDefaulted) return "defaulted";
  const isRequired = options.some((option) => option === "required" || option === "notEmpty") || ["env-required", "required"].some((key) => /^(?:true|yes|1|)$/.test(tags.get(key)?.value ?? "false"));
  return isRequired || isDemanding2 ? "hard" : "optional";
}
function prefixOf(field) {
  const tags = listTags(field);
  const option = /,\s*prefix=([^,\s]*)/.exec(tags.get("env")?.value ?? "")?.[1];
  return tags.get("envPrefix")?.value ?? tags.get("env-prefix")?.value ?? option ?? "";
}
function prefixesAround(field) {
  return [...field.ancestors()].filter(({ type }) => type === "field_declaration").map(prefixOf).reverse();
}
function listPrefixes(code, roots) {
  const uses = code.tree.nodesOf("field_declaration").flatMap((field) => {
    const type = /^[*[\]]*([A-Za-z_]\w*)$/.exec(field.child("type")?.text ?? "")?.[1];
    const owner = [...field.ancestors()].find((node) => node.type === "type_spec")?.child("name")?.text;
    const prefix = [...prefixesAround(field), prefixOf(field)].join("");
    return type === void 0 || owner === void 0 ? [] : [{ type, owner, prefix }];
  });
  const byType = Map.groupBy(uses, ({ type }) => type);
  const resolve2 = (type, depth) => {
    const outer = byType.get(type) ?? [];
    if (outer.length === 0 || depth > 6 || outer.length > 30) return roots.get(type) ?? [""];
    const all = outer.flatMap(
      ({ owner, prefix }) => resolve2(owner, depth + 1).map((before) => before + prefix)
    );
    return [...new Set(all)].slice(0, 30);
  };
  return new Map([...byType.keys()].map((type) => [type, resolve2(type, 0)]));
}

// src/env/reads/languages/go/arguments.ts
function findArgumentReads(code, finds) {
  for (const field of code.tree.nodesOf("field_declaration")) {
    const tags = listTags(field);
    const tag = tags.get("arg");
    const name = field.children.find((child) => child.field === "name");
    const [whole, key = name?.text.toUpperCase() ?? ""] = /(?:^|,)\s*env(?::\s*([^,\s]+))?(?=\s*(?:,|$))/.exec(tag?.value ?? "") ?? [];
    if (tag === void 0 || name === void 0 || whole === void 0) continue;
    const at = tag.value.indexOf(whole) + whole.lastIndexOf(key);
    const offset = whole.endsWith(key) ? tag.offset + at : name.start;
    addKey(finds, code, key, tags.has("default") ? "defaulted" : "optional", offset);
  }
}

// src/env/reads/languages/go/flags.ts
function findFlagReads(code, imports, readings) {
  const alias = [...imports].find(([, path]) => /(?:^|\/)urfave\/cli(?:\/v\d+)?$/.test(path))?.[0];
  if (alias === void 0) return;
  for (const element of code.tree.nodesOf("keyed_element")) {
    const [name, value] = element.children;
    if (!/^EnvVars?$/.test(name?.text ?? "") || value === void 0) continue;
    const listed = value.children[0]?.type === "composite_literal" ? value.children[0] : value;
    const keys = go.elements?.(listed) ?? [value.children[0] ?? value];
    for (const key of keys) readings.add(key, key, kindOf7(element));
  }
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = dottedName(call.child("function"));
    if (called !== `${alias}.EnvVars` && called !== `${alias}.EnvVar`) continue;
    const sources = [...call.ancestors()].find(
      ({ type, text }) => type === "keyed_element" && text.startsWith("Sources")
    );
    for (const key of argumentsOf(call))
      readings.add(key, key, sources === void 0 ? "optional" : kindOf7(sources));
  }
}
function kindOf7(element) {
  const siblings = element.parent?.children ?? [];
  return siblings.some(({ text }) => /^Value\s*:/.test(text.slice(0, 20))) ? "defaulted" : "optional";
}

// src/env/reads/languages/go/given-function.ts
var NAME = /^(?:get|lookup)_?env$/i;
var TYPE = /^func\(\s*(?:\w+\s+)?string\s*\)\s*(?:string|\(\s*(?:\w+\s+)?string,\s*(?:\w+\s+)?bool\s*\))$/;
var MOST_PARAMETERS = 50;
function listGivenCalls(tree) {
  const calls = tree.nodesOf("call_expression").filter((call) => {
    const name = call.child("function")?.type === "identifier" ? dottedName(call.child("function")) : void 0;
    return name !== void 0 && NAME.test(name) && isParameter(call, name);
  });
  return calls;
}
function isParameter(call, name) {
  for (const outer of call.ancestors())
    for (const declaration of outer.child("parameters")?.children.slice(0, MOST_PARAMETERS) ?? [])
      if (declaration.children.some(({ field, text }) => field === "name" && text === name))
        return TYPE.test(declaration.child("type")?.text ?? "");
  return false;
}

// src/env/reads/languages/go/prefixes.ts
var KOANF = /^github\.com\/knadh\/koanf\/providers\/env(?:\/v\d+)?$/;
function findPrefixes(code, imports, finds) {
  const name = [...imports].find(([, path]) => KOANF.test(path))?.[0];
  if (name === void 0) return;
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = dottedName(call.child("function")) ?? "";
    if (called.startsWith(`${name}.Provider`)) finds.addDynamic(code.at(call.start), `${called}(\u2026)`);
  }
}

// src/env/reads/languages/go/processed.ts
var DEEPEST4 = 6;
var MOST_FIELDS = 2e4;
var LIBRARY = "github.com/kelseyhightower/envconfig";
function findProcessedReads(code, imports, readings) {
  const { finds } = readings;
  const name = [...imports].find(([, path]) => path === LIBRARY)?.[0];
  if (name === void 0) return;
  const structs = new Structs(code, imports, finds);
  const calls = code.tree.nodesOf("call_expression");
  for (const call of calls.filter(({ text }) => text.startsWith(`${name}.`)).slice(0, 50)) {
    if (!/^\w+\.(?:Must)?Process$/.test(dottedName(call.child("function")) ?? "")) continue;
    const [prefix, target] = argumentsOf(call);
    const keys = prefix === void 0 ? void 0 : readings.keysOf(prefix);
    const [type, text] = [typeOf2(code, target), keys?.is === "keys" ? keys.keys[0]?.key : void 0];
    if (prefix !== void 0 && text === void 0) finds.addDynamic(code.at(prefix.start), prefix.text);
    if (type === void 0 || text === void 0) continue;
    structs.add(type, { before: text === "" ? "" : `${text}_`, isRoot: text !== "" });
  }
  for (const field of code.tree.nodesOf("field_declaration")) {
    const tag = listTags(field).get("envconfig");
    if (tag !== void 0 && !structs.seen.has(field))
      addKey(finds, code, tag.value.toUpperCase(), kindOf8(field), tag.offset);
  }
}
function findGivenStructs(code, imports, finds, given) {
  const structs = new Structs(code, imports, finds);
  for (const { name, parameter, idiom, source, calledIn } of given)
    if ((idiom === PREFIXED || idiom === PLAIN2) && typeof parameter === "string" && isOfPackage(code.file, source, calledIn))
      structs.addOwn(name, { before: parameter, isRoot: idiom === PREFIXED });
}
var PREFIXED = "envconfig, with a prefix";
var PLAIN2 = "envconfig";
var isName = ({ field }) => field === "name";
var Structs = class {
  seen = /* @__PURE__ */ new Set();
  #added = 0;
  #code;
  #imports;
  #finds;
  #byName;
  constructor(code, imports, finds) {
    this.#code = code;
    this.#imports = imports;
    this.#finds = finds;
    this.#byName = new Map(
      code.tree.nodesOf("type_spec").flatMap((spec) => {
        const type = spec.child("type");
        return type?.type === "struct_type" ? [[spec.child("name")?.text ?? "", type]] : [];
      })
    );
  }
  /** Adds what a type reads, or leaves that to the file that has it. */
  add(type, prefix) {
    if (!this.addOwn(type, prefix)) this.#leave(type, prefix);
  }
  /** Adds what a type of this file reads. */
  addOwn(type, prefix) {
    const struct = this.#byName.get(type);
    if (struct !== void 0) this.#addFields(struct, prefix, 0);
    return struct !== void 0;
  }
  #leave(type, { before, isRoot }) {
    const [, alias, name = ""] = /^(?:(\w+)\.)?(\w+)$/.exec(type) ?? [];
    const source = alias === void 0 ? void 0 : this.#imports.get(alias);
    if (!new RegExp("^\\p{Lu}", "u").test(name) || alias !== void 0 && !isRepository(source)) return;
    this.#finds.addWrapper({
      ...{ by: "given", language: "go", name, parameter: before, idiom: isRoot ? PREFIXED : PLAIN2 },
      ...{ calledIn: this.#code.file, source }
    });
  }
  #addFields(struct, prefix, depth) {
    for (const field of struct.children.flatMap(({ children }) => children))
      if (depth <= DEEPEST4 && listTags(field).get("ignored")?.value !== "true")
        this.#addField(field, prefix, depth);
  }
  #addField(field, prefix, depth) {
    this.#added += 1;
    if (this.#added > MOST_FIELDS) return;
    this.seen.add(field);
    const [tags, own, type] = [listTags(field), field.children.find(isName), field.child("type")];
    const typeName = type?.text.replace(/^\*/, "") ?? "";
    const inner = type?.type === "struct_type" ? type : this.#byName.get(typeName);
    if (own === void 0) {
      if (inner !== void 0) this.#addFields(inner, prefix, depth + 1);
      else this.#leave(typeName, prefix);
      return;
    }
    if (!new RegExp("^\\p{Lu}", "u").test(own.text)) return;
    const tag = tags.get("envconfig");
    const words = tags.get("split_words")?.value === "true" ? splitWords(own.text) : own.text;
    const key = `${prefix.before}${tag?.value ?? words}`.toUpperCase();
    const within = { ...prefix, before: `${key}_` };
    if (inner !== void 0) this.#addFields(inner, within, depth + 1);
    else if (this.#isStructElsewhere(typeName, tags)) this.#leave(typeName, within);
    else if (tag !== void 0 && !prefix.isRoot) this.#add(field, tag.value.toUpperCase(), tag.offset);
    else this.#add(field, key, tag?.offset ?? own.start);
  }
  #add(field, key, offset) {
    addKey(this.#finds, this.#code, key, kindOf8(field), offset);
  }
  /** A type of the repository of which no tag says that a text becomes it. */
  #isStructElsewhere(type, tags) {
    if (["envconfig", "default", "required"].some((tag) => tags.has(tag))) return false;
    const [, alias, name = ""] = /^(?:(\w+)\.)?(\w+)$/.exec(type) ?? [];
    return new RegExp("^\\p{Lu}", "u").test(name) && (alias === void 0 || isRepository(this.#imports.get(alias)));
  }
};
var isRepository = (path) => path !== void 0 && /^[^/]*\./.test(path);
function kindOf8(field) {
  const tags = listTags(field);
  if (tags.has("default")) return "defaulted";
  return tags.get("required")?.value === "true" ? "hard" : "optional";
}
function splitWords(name) {
  return name.replace(new RegExp("([\\p{Lu}]+)(?=\\p{Lu}[^\\p{Lu}])|([^\\p{Lu}])(?=\\p{Lu})", "gu"), "$1$2_");
}

// src/env/reads/languages/go/settings-table.ts
var IDIOM6 = "table of Go";
var FIELD2 = /^(?:[eE]nv|.*Env)(?:Key|Var|Name|ironment\w*)?$/;
var KEY2 = /^[A-Z][A-Z0-9_]*$/;
function findTableReads(readings, key, imports) {
  const { code, finds } = readings;
  const [operand, field] = [key?.child("operand")?.text ?? "", key?.child("field")?.text ?? ""];
  if (key?.type !== "selector_expression" || imports.has(operand) || !FIELD2.test(field)) return;
  finds.addWrapper({
    ...{ by: "object", language: "go", name: field, idiom: IDIOM6 },
    ...{ defaulted: [], prefix: "", definedIn: code.file }
  });
  for (const assignment of code.tree.nodesOf("assignment_statement"))
    if (assignment.child("left")?.text.endsWith(`.${field}`)) addOption(readings, assignment.child("right"));
}
function addOption(readings, right) {
  const given = right?.type === "expression_list" ? right.children[0] : right;
  const keys = given === void 0 ? void 0 : readings.keysOf(given);
  if (keys?.is !== "parameter") return;
  const own = { kind: "optional", fallback: void 0 };
  const wrapper = wrapperOf(go, own, keys, readings.code.file);
  if (wrapper !== void 0) readings.finds.addWrapper({ ...wrapper, ...AS_WRITTEN });
}
function findTables(code, wrappers, finds) {
  const fields = new Set(
    wrappers.flatMap((wrapper) => wrapper.by === "object" && wrapper.idiom === IDIOM6 ? [wrapper.name] : [])
  );
  if (fields.size === 0) return;
  for (const element of code.tree.nodesOf("keyed_element")) {
    const [name, value] = element.children;
    const given = value?.type === "literal_element" ? value.children[0] : value;
    const text = given === void 0 || !fields.has(name?.text ?? "") ? void 0 : literal2(given);
    if (given !== void 0 && text !== void 0 && KEY2.test(text))
      addKey(finds, code, text, "optional", given.start);
  }
}

// src/env/reads/languages/go/viper-structs.ts
var DEEPEST5 = 6;
var MOST7 = 500;
function listFilledFields(code, target, under) {
  const name = typeOf2(code, target);
  const found = [];
  const structs = new Map(
    code.tree.nodesOf("type_spec").map((spec) => [spec.child("name")?.text ?? "", spec.child("type")])
  );
  const look = (struct, before, depth) => {
    if (struct?.type !== "struct_type" || depth > DEEPEST5) return;
    for (const field of struct.children[0]?.children ?? []) {
      if (field.type !== "field_declaration" || found.length > MOST7) continue;
      const tag = listTags(field).get("mapstructure");
      const [setting = "", ...options] = tag?.value.split(",") ?? [];
      const type = field.child("type");
      const inner = type?.type === "struct_type" ? type : structs.get(type?.text.replace(/^\*/, "") ?? "");
      if (options.includes("squash")) look(inner, before, depth + 1);
      else if (tag === void 0 || setting === "" || setting === "-") continue;
      else if (inner?.type === "struct_type") look(inner, `${before}${setting}.`, depth + 1);
      else found.push({ setting: before + setting, offset: tag.offset });
    }
  };
  look(structs.get(name ?? ""), under, 0);
  return found;
}

// src/env/reads/languages/go/viper.ts
var GETTER = /^(?:Get(?:String|Bool|Int(?:32|64)?|Uint(?:16|32|64)?|Float64|Duration|Time|StringSlice)?|IsSet)$/;
function findViperReads(code, imports, readings) {
  const alias = [...imports].find(([, path]) => path === "github.com/spf13/viper")?.[0];
  if (alias === void 0) return;
  const calls = code.tree.nodesOf("call_expression").flatMap((call) => {
    const [, receiver = "", member2 = ""] = /^(?:.*\.)?(\w+)\.(\w+)$/.exec(dottedName(call.child("function")) ?? "") ?? [];
    return receiver === alias || /^(?:v|vp|vip|viper)$/i.test(receiver) ? [{ member: member2, args: argumentsOf(call) }] : [];
  });
  const named = (wanted) => calls.filter(({ member: member2 }) => member2 === wanted);
  const prefix = textOf(named("SetEnvPrefix")[0]?.args[0]);
  const replaces = named("SetEnvKeyReplacer").map(({ args }) => args[0]?.text ?? "").join(" ");
  const defaults = new Set(named("SetDefault").map(({ args }) => textOf(args[0])?.toLowerCase()));
  const keyOf6 = (setting) => {
    const name = prefix === void 0 || prefix === "" ? setting : `${prefix}_${setting}`;
    const dotted = /"\."\s*,\s*"_"/.test(replaces) ? name.replaceAll(".", "_") : name;
    return (/"-"\s*,\s*"_"/.test(replaces) ? dotted.replaceAll("-", "_") : dotted).toUpperCase();
  };
  const addAt = (offset, setting, key) => addKey(readings.finds, code, key, defaults.has(setting.toLowerCase()) ? "defaulted" : "optional", offset);
  const add2 = (node, setting, key) => addAt(node.start, setting, key);
  for (const { args } of [...named("BindEnv"), ...named("MustBindEnv")]) {
    const [setting, ...names] = args;
    const text = textOf(setting);
    if (setting !== void 0 && names.length === 0 && text !== void 0) add2(setting, text, keyOf6(text));
    if (setting !== void 0 && names.length === 0) addBinding(readings, setting);
    for (const name of names) {
      const key = textOf(name);
      if (key === void 0) readings.add(name, name, "optional");
      else add2(name, text ?? "", key);
    }
  }
  if (named("AutomaticEnv").length === 0) return;
  for (const { member: member2, args } of calls) {
    const text = textOf(args[0]);
    if (GETTER.test(member2) && args[0] !== void 0 && text !== void 0) add2(args[0], text, keyOf6(text));
  }
  for (const { args } of [...named("Unmarshal"), ...named("UnmarshalExact")])
    for (const { setting, offset } of listFilledFields(code, args[0], ""))
      addAt(offset, setting, keyOf6(setting));
  for (const { args } of named("UnmarshalKey"))
    for (const { setting, offset } of listFilledFields(code, args[1], `${textOf(args[0]) ?? ""}.`))
      addAt(offset, setting, keyOf6(setting));
  const types = typesAsked(
    calls.flatMap(({ member: member2, args: [key] }) => GETTER.test(member2) && key ? [key] : [])
  );
  for (const spec of types.size === 0 ? [] : code.tree.nodesOf("const_spec")) {
    const value = types.has(spec.child("type")?.text ?? "") ? spec.child("value")?.children[0] : void 0;
    const text = textOf(value);
    if (value !== void 0 && text !== void 0) add2(value, text, keyOf6(text));
  }
}
function addBinding(readings, setting) {
  const { code, finds } = readings;
  const input = setting.type === "variadic_argument" ? setting.children[0] ?? setting : setting;
  const keys = readings.keysOf(input);
  if (keys.is !== "parameter") return;
  const wrapper = wrapperOf(go, { kind: "optional", fallback: void 0 }, keys, code.file);
  if (wrapper?.isRest)
    finds.addWrapper({ ...wrapper, ...AS_WRITTEN, argument: wrapper.argument + 1, kind: "optional" });
}
function typesAsked(keys) {
  return new Set(
    keys.flatMap((key) => {
      const name = /^string\((\w+)\)$/.exec(key.text)?.[1];
      const method = [...key.ancestors()].find(({ type: type2 }) => type2 === "method_declaration");
      const [, receiver, type = ""] = /^\(\s*(\w+)\s+\*?(\w+)\s*\)$/.exec(method?.child("receiver")?.text ?? "") ?? [];
      return name !== void 0 && receiver === name ? [type] : [];
    })
  );
}
var textOf = (node) => node === void 0 ? void 0 : literal2(node);

// src/env/reads/languages/go.ts
var FUNCTIONS2 = /* @__PURE__ */ new Map([
  ["os", /* @__PURE__ */ new Set(["Getenv", "LookupEnv", "ExpandEnv"])],
  ["syscall", /* @__PURE__ */ new Set(["Getenv"])]
]);
var go2 = {
  ...SIGNS.go,
  name: "go",
  grammar: "go",
  find(code) {
    const readings = new Readings(code, go);
    const imports = listImports(code.tree);
    for (const call of code.tree.nodesOf("call_expression")) {
      const [, name = "", member2 = ""] = /^(\w+)\.(\w+)$/.exec(dottedName(call.child("function")) ?? "") ?? [];
      if (!FUNCTIONS2.get(imports.get(name) ?? "")?.has(member2)) continue;
      if (member2 === "ExpandEnv") addExpanded(readings, argumentsOf(call)[0]);
      else readings.add(call, argumentsOf(call)[0], "optional");
      findTableReads(readings, argumentsOf(call)[0], imports);
    }
    for (const call of listGivenCalls(code.tree)) readings.add(call, argumentsOf(call)[0], "optional");
    findTagReads(code, imports, readings.finds);
    findArgumentReads(code, readings.finds);
    findProcessedReads(code, imports, readings);
    findFlagReads(code, imports, readings);
    findViperReads(code, imports, readings);
    findPrefixes(code, imports, readings.finds);
    return readings.finds;
  },
  constantsIn: constantsIn({ ...go, assignments: packageLevel }),
  findThrough(code, wrappers) {
    const finds = findCalls(code, go, wrappers);
    const given = wrappers.filter((wrapper) => wrapper.by === "given");
    if (given.length > 0) findGivenStructs(code, listImports(code.tree), finds, given);
    findPrefixedTags(code, finds, given);
    findTables(code, wrappers, finds);
    return finds;
  }
};
function addExpanded({ code, finds }, text) {
  if (text === void 0) return;
  const written = literal2(text);
  if (written === void 0) finds.addDynamic(code.at(text.start), text.text);
  for (const { 1: braced, 2: plain, index } of written?.matchAll(EXPANDED) ?? [])
    addKey(
      finds,
      code,
      braced ?? plain ?? "",
      "optional",
      text.start + (braced === void 0 ? 2 : 3) + index
    );
}
var EXPANDED = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;

// src/env/reads/languages/helmfile.ts
var ACTION = /\{\{(?!-?\s*\/\*)(?:(?!\{\{|\}\})[\s\S])*\}\}/g;
var CALL = /(?<![\w.$])(?<name>env|requiredEnv)\s+(?<quote>["`])(?<key>\w{1,200})\k<quote>/g;
var DEFAULT = /(?<![\w.$])default\b/;
var helmfile = settingsFormat({
  ...SIGNS.helmfile,
  name: "helmfile",
  find(code, finds) {
    for (const { 0: action, index } of code.text.matchAll(ACTION)) {
      const kind = DEFAULT.test(action) ? "defaulted" : "optional";
      for (const call of action.matchAll(CALL)) {
        const { name, key = "" } = call.groups ?? {};
        const offset = index + call.index + call[0].length - key.length - 1;
        addKey(finds, code, key, name === "requiredEnv" ? "hard" : kind, offset);
      }
    }
  }
});

// src/env/reads/languages/hocon.ts
var COMMENT_OR_TEXT = /"""[\s\S]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"?|(?:#|\/\/).*/g;
var hocon = settingsFormat({
  ...SIGNS.hocon,
  name: "hocon",
  find(code, finds) {
    const source = code.text.replace(COMMENT_OR_TEXT, (part) => part.replace(/[^\n]/g, " "));
    for (const { name, kind, offset } of findExpansions(source, "hocon"))
      addKey(finds, code, name, kind, offset);
  }
});

// src/env/reads/texts/spring-expressions.ts
var ENVIRONMENT = /\bsystemEnvironment(?:\[\s{0,9}['"](?<key>\w{1,200})['"]\s{0,9}\]|\??\.(?<name>\w{1,200}))\s{0,9}(?<otherwise>\?:)?/g;
function findValueReads(text) {
  const asked = [...text.matchAll(ENVIRONMENT)].map(({ 0: whole, groups, index }) => {
    const name = groups?.key ?? groups?.name ?? "";
    return {
      name,
      kind: groups?.otherwise === void 0 ? "optional" : "defaulted",
      offset: index + whole.indexOf(name, "systemEnvironment".length)
    };
  });
  return [...findExpansions(text, "spring"), ...asked];
}

// src/env/reads/texts/spring-properties.ts
var PROPERTY = /^([A-Z][A-Z0-9_]{0,200})[^\S\n]*[:=][^\S\n]*(?!\$\{)\S/gm;
var IDIOM7 = "a property of Spring";
function listProperties(text, definedIn) {
  const names = new Set([...text.matchAll(PROPERTY)].map(([, name = ""]) => name));
  return [...names].flatMap(
    (name) => ["java", "kotlin"].map((language) => {
      return { by: "object", language, name, idiom: IDIOM7, defaulted: [name], prefix: "", definedIn };
    })
  );
}
function propertiesIn2(wrappers) {
  return new Set(
    wrappers.flatMap((wrapper) => wrapper.by === "object" && wrapper.idiom === IDIOM7 ? [wrapper.name] : [])
  );
}

// src/env/reads/languages/java/absent.ts
var LONGEST2 = 400;
var SCOPES = /^(?:method_declaration|constructor_declaration|lambda_expression|class_body)$/;
var OF_NULL2 = /\b(?:NullPointerException|NumberFormatException|IllegalArgumentException|RuntimeException|Exception|Throwable)\b/;
function isAskedBefore2(read) {
  const text = compact(read.text);
  if (text.length > LONGEST2) return false;
  let inside = read;
  for (const outer of read.ancestors()) {
    if (SCOPES.test(outer.type)) return false;
    const isAnd = outer.type === "binary_expression" && outer.child("operator")?.text === "&&";
    const condition = isAnd && inside.field === "right" ? outer.child("left") : /^(?:if_statement|ternary_expression)$/.test(outer.type) && inside.field === "consequence" ? outer.child("condition") : void 0;
    if (condition !== void 0 && tellsPresence(condition, text)) return true;
    inside = outer;
  }
  return false;
}
function tellsPresence(condition, read) {
  const [only] = condition.type === "parenthesized_expression" ? condition.children : [];
  if (only !== void 0) return tellsPresence(only, read);
  if (condition.end - condition.start > LONGEST2 || condition.text.includes("||")) return false;
  const clauses = compact(condition.text).split("&&");
  return clauses.some((clause) => clause === `${read}!=null` || clause === `null!=${read}`);
}
var compact = (code) => code.replace(/\s+/g, "");
function isCaught2(read, ends4) {
  let inside = read;
  for (const outer of read.ancestors()) {
    if (SCOPES.test(outer.type)) return false;
    if (/^try_(?:with_resources_)?statement$/.test(outer.type) && inside.field === "body")
      for (const clause of outer.children) {
        const caught = clause.type === "catch_clause" ? clause.children.find(isParameter2)?.text : void 0;
        if (caught !== void 0 && OF_NULL2.test(caught))
          return ![...clause.child("body")?.walk() ?? []].some(ends4);
      }
    inside = outer;
  }
  return false;
}
var isParameter2 = ({ type }) => type === "catch_formal_parameter";

// src/env/reads/languages/java/kind.ts
var REFUSING = /^(?:requireNonNull|checkNotNull|notNull|hasText|hasLength|notEmpty|notBlank|parse(?:Int|Long|Double|Float|Short)|valueOf|create|of)$/;
var REFUSING_OWNERS = /^(?:Objects|Preconditions|Validate|Assert|Integer|Long|Double|Float|Short|URI|Path|Paths)$/;
var OTHERWISE = /^(?:requireNonNullElse|requireNonNullElseGet|defaultIfEmpty|defaultIfBlank|defaultString|firstNonNull|firstNonBlank|getIfEmpty)$/;
var MAKING = /^(?:ofNullable|fromNullable)$/;
var checks2 = {
  conditional(node) {
    const condition = node.type === "if_statement" ? node.child("condition") : void 0;
    const [body, alternative] = [node.child("consequence"), node.child("alternative")];
    return condition && { condition, body, alternative };
  },
  ends: (node) => node.type === "throw_statement" || node.type === "method_invocation" && /^(?:System\.exit|Runtime\.getRuntime\(\)\.halt)\(/.test(node.text.slice(0, 40)),
  isStatement: ({ parent }) => parent !== void 0 && /^(?:block|constructor_body|switch_block_statement_group|class_body)$/.test(parent.type),
  namesFor(expression) {
    const { parent, field } = expression;
    if (parent?.type === "variable_declarator" && field === "value")
      return [parent.child("name")?.text ?? ""];
    return parent?.type === "assignment_expression" && field === "right" ? [parent.child("left")?.text ?? ""] : [];
  },
  assigns: (node, names) => node.type === "assignment_expression" && names.includes(node.child("left")?.text ?? "")
};
function kindOf9(read, plain) {
  if (plain !== "optional") return plain;
  const byCall = kindByCall(read);
  if (byCall === "hard" && (isAskedBefore2(read) || isCaught2(read, checks2.ends))) return "optional";
  return byCall ?? kindByTernary(read) ?? kindByChecks(read, checks2) ?? plain;
}
function kindByCall(read) {
  const { parent } = read;
  if (parent?.type === "method_invocation" && read.field === "object") {
    const name2 = parent.child("name")?.text ?? "";
    return name2 === "equals" || /^[a-z]/.test(name2) ? "hard" : void 0;
  }
  const call = parent?.type === "argument_list" && read.index === 0 ? parent.parent : void 0;
  const name = call?.child("name")?.text ?? "";
  const owner = call?.child("object")?.text.split(".").at(-1) ?? "";
  if (call === void 0) return void 0;
  if (MAKING.test(name)) return kindByOptional(call);
  if (OTHERWISE.test(name)) return "defaulted";
  return REFUSING.test(name) && (owner === "" ? /^(?:requireNonNull|checkNotNull)$/ : REFUSING_OWNERS).test(owner === "" ? name : owner) ? "hard" : void 0;
}
function kindByOptional(made) {
  let at = made;
  while (at.parent?.type === "method_invocation" && at.field === "object") {
    at = at.parent;
    const name = at.child("name")?.text ?? "";
    if (name === "orElseThrow" || name === "get") return "hard";
    if (name === "orElse" || name === "or")
      return at.child("arguments")?.text === "(null)" ? "optional" : "defaulted";
    if (name === "orElseGet") return "defaulted";
  }
  return "optional";
}
function kindByTernary(read) {
  const ternary = [...read.ancestors()].slice(0, 4).find(({ type }) => type === "ternary_expression");
  const condition = ternary?.child("condition");
  if (ternary === void 0 || condition === void 0) return void 0;
  if (condition.start <= read.start && read.end <= condition.end) return "optional";
  if (!condition.text.includes(read.text)) return void 0;
  const isFirst = ternary.child("consequence") === read;
  const other = isFirst ? ternary.child("alternative") : ternary.child("consequence");
  return other?.type === "null_literal" ? "optional" : "defaulted";
}

// src/env/reads/languages/java/syntax.ts
function literal3(node) {
  if (node.type !== "string_literal") return void 0;
  if (node.children.some(({ type }) => type !== "string_fragment")) return void 0;
  return node.children.map(({ text }) => text).join("");
}
var argumentsOf2 = (call) => call.child("arguments")?.children ?? [];
var staticImports2 = onceForTree(
  (tree) => new Map(
    tree.nodesOf("import_declaration").flatMap(({ text }) => {
      const [, owner, name] = /^import\s+static\s+([\w.]+)\.(\w+)\s*;/.exec(text) ?? [];
      return owner === void 0 || name === void 0 ? [] : [[name, owner]];
    })
  )
);
var CLASSES2 = /^(?:class|record|enum|interface)_declaration$/;
var SAME = /^(?:toString|trim|strip|intern)$/;
var java = {
  language: "java",
  literal: literal3,
  parts(node) {
    if (node.type !== "binary_expression" || node.child("operator")?.text !== "+") return void 0;
    return node.children.filter(({ field }) => field !== "operator");
  },
  inside(node) {
    const [only] = node.type === "parenthesized_expression" ? node.children : [];
    if (only !== void 0) return { node: only, isUpper: false };
    const [object, name] = [node.child("object"), node.child("name")?.text ?? ""];
    if (node.type !== "method_invocation" || object === void 0) return void 0;
    if (name === "toUpperCase") return { node: object, isUpper: true };
    return SAME.test(name) ? { node: object, isUpper: false } : void 0;
  },
  nameOf(node) {
    if (node.type === "identifier") return node.text;
    return node.type === "field_access" ? node.child("field")?.text : void 0;
  },
  isFunction: ({ type }) => type === "method_declaration" || type === "constructor_declaration",
  parametersOf: (of) => of.child("parameters")?.children.map((node) => ({ name: node.child("name")?.text ?? "" })) ?? [],
  nameOfFunction(of) {
    const name = of.child("name")?.text;
    const owner = [...of.ancestors()].find(({ type }) => CLASSES2.test(type));
    return owner === void 0 || name === void 0 ? name : `${owner.child("name")?.text}.${name}`;
  },
  *assignments(tree) {
    for (const node of tree.nodesOf("variable_declarator"))
      yield [node.child("name")?.text ?? "", node.child("value")];
    for (const node of tree.nodesOf("assignment_expression")) {
      const left = node.child("left");
      if (left?.type === "identifier") yield [left.text, node.child("right")];
    }
  },
  looped(node, name) {
    if (node.type !== "enhanced_for_statement" || node.child("name")?.text !== name) return void 0;
    return node.child("value");
  },
  elements(list) {
    if (list.type === "array_initializer") return list.children;
    return list.type === "method_invocation" && /^(?:List|Set|Arrays|Stream)\.(?:of|asList)$/.test(list.text.slice(0, 100).split("(")[0] ?? "") ? argumentsOf2(list) : void 0;
  },
  *calls(tree) {
    for (const node of tree.nodesOf("method_invocation"))
      yield {
        node,
        name: node.child("name")?.text ?? "",
        receiver: node.child("object")?.text.slice(0, 100) ?? "",
        args: argumentsOf2(node)
      };
  },
  reaches: ({ definedIn }, { receiver }, { file }) => receiver === "" && definedIn === file,
  elsewhere(node, { tree }) {
    const name = node.type === "field_access" ? node.child("field")?.text : node.text;
    if (name === void 0 || !/^[A-Z][A-Z0-9_]*$/.test(name)) return void 0;
    const owner = node.type === "field_access" ? node.child("object")?.text : staticImports2(tree).get(name);
    const module = owner?.split(".").at(-1);
    return module === void 0 ? void 0 : { name, language: "java", home: { in: "module", name: module } };
  },
  kindOf: kindOf9
};

// src/env/reads/languages/java.ts
var MEMBERS = /* @__PURE__ */ new Map([
  ["get", "optional"],
  ["containsKey", "optional"],
  ["getOrDefault", "defaulted"]
]);
var java2 = {
  ...SIGNS.java,
  name: "java",
  grammar: "java",
  find(code) {
    const readings = new Readings(code, java);
    const isImported = /^import\s+static\s+java\.lang\.System\.(?:getenv|\*)\s*;/m.test(code.text);
    const maps = namesOfMaps(code);
    for (const call of code.tree.nodesOf("method_invocation")) {
      const name = call.child("name")?.text ?? "";
      const [object, [key]] = [call.child("object"), argumentsOf2(call)];
      const kind = MEMBERS.get(name);
      if (name === "getenv" && isSystem(object, isImported)) readings.add(call, key, "optional");
      else if (kind !== void 0 && isMap(object, maps, isImported)) readings.add(call, key, kind);
    }
    for (const annotation of code.tree.nodesOf("annotation")) addAnnotation(code, annotation, readings.finds);
    if (code.text.includes(DOTENV2)) addDotenv(readings);
    if (/^import\s+org\.springframework\.core\.env\./m.test(code.text)) addProperties2(readings);
    return readings.finds;
  },
  constantsIn: constantsIn(java),
  findThrough(code, wrappers) {
    const finds = findCalls(code, java, wrappers);
    const properties = propertiesIn2(wrappers);
    if (properties.size > 0)
      for (const annotation of code.tree.nodesOf("annotation"))
        addAnnotation(code, annotation, finds, properties);
    return finds;
  }
};
var DOTENV2 = "io.github.cdimascio.dotenv";
function addDotenv(readings) {
  const { tree } = readings.code;
  const isDotenv = (node) => (node.type === "formal_parameter" ? node : node.parent)?.child("type")?.text === "Dotenv" || /^Dotenv\b/.test(node.child("value")?.text ?? "");
  const names = new Set(
    tree.nodesOf("variable_declarator", "formal_parameter").filter(isDotenv).map((node) => node.child("name")?.text ?? "")
  );
  for (const call of tree.nodesOf("method_invocation")) {
    const [object, [key, second]] = [call.child("object")?.text ?? "", argumentsOf2(call)];
    if (call.child("name")?.text !== "get" || !(names.has(object) || /^Dotenv\./.test(object))) continue;
    readings.add(call, key, second === void 0 ? "optional" : "defaulted");
  }
}
function addProperties2(readings) {
  for (const call of readings.code.tree.nodesOf("method_invocation")) {
    const [, isRequired] = /^get(Required)?Property$/.exec(call.child("name")?.text ?? "") ?? [""];
    const [key, second] = argumentsOf2(call);
    const text = key === void 0 ? void 0 : literal3(key);
    if (isRequired === "" || !/\benv(?:ironment)?$/i.test(call.child("object")?.text ?? "")) continue;
    if (key === void 0 || text === void 0 || !/^[A-Z][A-Z0-9_]*$/.test(text)) continue;
    const hasDefault3 = second !== void 0 && second.type !== "class_literal";
    readings.add(call, key, isRequired !== void 0 ? "hard" : hasDefault3 ? "defaulted" : "optional");
  }
}
function isSystem(object, isImported) {
  if (object === void 0) return isImported;
  return object.text === "System" || object.text === "java.lang.System";
}
function isAll(node, isImported) {
  return node?.type === "method_invocation" && node.child("name")?.text === "getenv" && argumentsOf2(node).length === 0 && isSystem(node.child("object"), isImported);
}
function isMap(node, maps, isImported) {
  return isAll(node, isImported) || node?.type === "identifier" && maps.has(node.text);
}
function namesOfMaps({ tree }) {
  const declared = tree.nodesOf("variable_declarator").filter((node) => isAll(node.child("value"), false));
  return new Set(declared.map((node) => node.child("name")?.text ?? ""));
}
function addAnnotation(code, annotation, finds, properties) {
  const add2 = (key2, kind, offset) => {
    if (properties === void 0) addKey(finds, code, key2, kind, offset);
    else if (properties.has(key2)) addKey(finds, code, key2, "defaulted", offset);
  };
  const name = annotation.child("name")?.text.split(".").at(-1);
  const given = argumentsOf2(annotation);
  const named = new Map(
    given.map((node) => [node.child("key")?.text ?? "value", node.child("value") ?? node])
  );
  if (name === "Value") {
    const value = named.get("value");
    const text2 = value === void 0 ? void 0 : literal3(value);
    if (value === void 0 || text2 === void 0) return;
    for (const found of findValueReads(text2)) add2(found.name, found.kind, value.start + 1 + found.offset);
  }
  const key = name === "ConfigProperty" ? named.get("name") : void 0;
  const text = key === void 0 ? void 0 : literal3(key);
  if (key === void 0 || text === void 0 || !/^[A-Z][A-Z0-9_]*$/.test(text)) return;
  const type = annotation.parent?.parent?.child("type")?.text ?? "";
  const isOptional = /^(?:java\.util\.)?(?:Optional|Provider|Supplier|Instance)/.test(type);
  add2(text, named.has("defaultValue") ? "defaulted" : isOptional ? "optional" : "hard", key.start);
}

// src/env/reads/languages/javascript/expressions.ts
var WRAPPINGS = /* @__PURE__ */ new Set([
  "parenthesized_expression",
  "non_null_expression",
  "as_expression",
  "satisfies_expression",
  "await_expression",
  "type_assertion"
]);
var insideOf = ({ type, children }) => children.at(type === "type_assertion" ? -1 : 0);
function unwrap(node) {
  let inner = node;
  while (inner !== void 0 && WRAPPINGS.has(inner.type)) inner = insideOf(inner);
  return inner;
}
function wrapped(node) {
  let outer = node;
  while (outer.parent !== void 0 && WRAPPINGS.has(outer.parent.type) && insideOf(outer.parent) === outer)
    outer = outer.parent;
  return outer;
}
function literalText(node) {
  if (node?.type !== "string" && node?.type !== "template_string") return void 0;
  if (node.children.some(({ type }) => type !== "string_fragment")) return void 0;
  return node.children.map(({ text }) => text).join("");
}
function argumentsOf3(call) {
  const list = call.child("arguments");
  return list?.type === "arguments" ? list.children : [];
}
function argument(call, index) {
  const given = argumentsOf3(call);
  return given.slice(0, index + 1).some(({ type }) => type === "spread_element") ? void 0 : given[index];
}
function propertyOf(node) {
  if (node.type === "member_expression") return node.child("property")?.text;
  return node.type === "subscript_expression" ? literalText(node.child("index")) : void 0;
}
function keyOfPair(node) {
  if (node.type === "shorthand_property_identifier") return node;
  const key = node.child("key") ?? node.child("name");
  return key?.type === "computed_property_name" ? key.children[0] : key;
}
function nameIn2(key) {
  if (key === void 0) return void 0;
  if (key.type === "string" || key.type === "template_string") return literalText(key);
  return /identifier(_pattern)?$/.test(key.type) ? key.text : void 0;
}
function property(object, name) {
  const pair = object?.children.find((node) => nameIn2(keyOfPair(node)) === name);
  return pair?.type === "shorthand_property_identifier" ? pair : pair?.child("value");
}

// src/env/reads/languages/javascript/bindings.ts
var known5 = /* @__PURE__ */ new WeakMap();
function bindingOf(name, at) {
  for (const scope of at.ancestors()) {
    if (!SCOPES2.has(scope.type)) continue;
    const binding = bindingsIn(scope).get(name);
    if (binding !== void 0) return binding;
  }
  return void 0;
}
function bindingsIn(scope) {
  const before = known5.get(scope);
  if (before !== void 0) return before;
  const bindings = /* @__PURE__ */ new Map();
  if (scope.type === "program" || scope.type === "statement_block" || scope.type === "switch_case")
    for (const statement of scope.children) bindStatement(statement, bindings);
  else if (isFunction2(scope)) bindParameters(scope, bindings);
  else bindLoop(scope, bindings);
  known5.set(scope, bindings);
  return bindings;
}
var FUNCTIONS3 = /* @__PURE__ */ new Set([
  "function_declaration",
  "generator_function_declaration",
  "function_expression",
  "arrow_function",
  "method_definition"
]);
var SCOPES2 = /* @__PURE__ */ new Set([...FUNCTIONS3, "program", "statement_block", "switch_case", "for_in_statement"]);
var isFunction2 = ({ type }) => FUNCTIONS3.has(type);
function bindStatement(statement, bindings) {
  const node = statement.type === "export_statement" ? statement.child("declaration") : statement;
  if (node === void 0) return;
  if (node.type === "import_statement") bindImport(node, bindings);
  else if (node.type === "lexical_declaration" || node.type === "variable_declaration")
    for (const declarator of node.children) {
      const [name, value] = [declarator.child("name"), declarator.child("value")];
      if (name !== void 0) bindPattern(name, value, bindings);
    }
  else {
    const name = node.child("name")?.text;
    if (name !== void 0)
      bindings.set(name, isFunction2(node) ? { is: "function", node } : { is: "value", value: node });
  }
}
function bindPattern(pattern, value, bindings) {
  if (pattern.type === "identifier") {
    const required = value === void 0 ? void 0 : requiredModule(value);
    if (required !== void 0) bindings.set(pattern.text, { is: "import", source: required, name: "*" });
    else bindings.set(pattern.text, value === void 0 ? { is: "other" } : { is: "value", value });
    return;
  }
  for (const part of pattern.children) {
    const bound = part.child("value") ?? part.child("left") ?? part.children[0] ?? part;
    const name = (bound.child("left") ?? bound).text;
    const key = nameIn2(part.child("key")) ?? name;
    if (value === void 0 || pattern.type !== "object_pattern" || part.type === "rest_pattern")
      bindings.set(name, { is: "other" });
    else {
      const required = requiredModule(value);
      bindings.set(
        name,
        required === void 0 ? { is: "property", of: value, name: key } : { is: "import", source: required, name: key }
      );
    }
  }
}
function requiredModule(value) {
  if (value.type !== "call_expression" || value.child("function")?.text !== "require") return void 0;
  return literalText(value.child("arguments")?.children[0]);
}
function bindImport(statement, bindings) {
  const source = literalText(statement.child("source"));
  const clause = statement.children.find(({ type }) => type === "import_clause");
  if (source === void 0 || clause === void 0) return;
  for (const node of clause.children) {
    if (node.type === "identifier") bindings.set(node.text, { is: "import", source, name: "default" });
    else if (node.type === "namespace_import")
      bindings.set(node.children[0]?.text ?? "", { is: "import", source, name: "*" });
    else
      for (const specifier of node.children) {
        const name = specifier.child("name")?.text ?? "";
        bindings.set(specifier.child("alias")?.text ?? name, { is: "import", source, name });
      }
  }
}
function listParameters(node) {
  const single = node.child("parameter");
  return single === void 0 ? node.child("parameters")?.children ?? [] : [single];
}
function patternOf(parameter) {
  const pattern = parameter.child("pattern") ?? parameter.child("left") ?? parameter;
  const [rest] = pattern.type === "rest_pattern" ? pattern.children : [];
  return rest ?? pattern.child("left") ?? pattern;
}
function isRest(parameter) {
  return (parameter.child("pattern") ?? parameter).type === "rest_pattern";
}
function bindParameters(node, bindings) {
  for (const [position, parameter] of listParameters(node).entries()) {
    const pattern = patternOf(parameter);
    if (pattern.type === "identifier")
      bindings.set(pattern.text, { is: "parameter", of: node, position, node: parameter });
    else {
      bindPattern(pattern, void 0, bindings);
      for (const [name, key] of listFields(pattern))
        bindings.set(name, { is: "field", of: node, position, name: key });
    }
  }
}
function listFields(pattern) {
  if (pattern.type !== "object_pattern") return [];
  return pattern.children.flatMap((part) => {
    if (part.type === "shorthand_property_identifier_pattern") return [[part.text, part.text]];
    const [key, value] = [nameIn2(part.child("key")), part.child("value")];
    return key !== void 0 && value?.type === "identifier" ? [[value.text, key]] : [];
  });
}
function bindLoop(loop, bindings) {
  const [left, right] = [loop.child("left"), loop.child("right")];
  if (left?.type !== "identifier" || right === void 0) return;
  const isOf = loop.child("operator")?.text === "of";
  bindings.set(left.text, isOf ? { is: "entry", of: right } : { is: "other" });
}

// src/env/reads/languages/javascript/tables.ts
var DEEPEST6 = 4;
var MOST8 = 500;
function entriesOf(wrapped2, part, depth = 0) {
  const table = unwrap(wrapped2);
  if (table?.type === "identifier") {
    const binding = bindingOf(table.text, table);
    return binding?.is === "value" && depth < DEEPEST6 ? entriesOf(binding.value, part, depth + 1) : void 0;
  }
  const body = table?.type === "enum_declaration" ? table.child("body") : table;
  if (body === void 0 || !/^(?:object|enum_body)$/.test(body.type) || body.children.length > MOST8)
    return void 0;
  const entries = body.children.map((pair) => part === "key" ? keyOfPair(pair) : pair.child("value"));
  return entries.every((entry) => entry !== void 0) ? entries : void 0;
}
function entriesOfCall(call) {
  const method = /^Object\.(keys|values)$/.exec(call.child("function")?.text ?? "")?.[1];
  return method === void 0 ? void 0 : entriesOf(argumentsOf3(call)[0], method === "keys" ? "key" : "value");
}
function propertiesIn3(wrapped2, name, depth = 0) {
  const list = unwrap(wrapped2);
  if (list?.type === "identifier") {
    const binding = bindingOf(list.text, list);
    return binding?.is === "value" && depth < DEEPEST6 ? propertiesIn3(binding.value, name, depth + 1) : void 0;
  }
  const rows = list?.type === "call_expression" ? entriesOfCall(list) : list?.children;
  if (rows === void 0 || list?.type !== "array" && list?.type !== "call_expression") return void 0;
  const values = rows.map((row) => {
    const object = unwrap(row);
    return object?.type === "object" ? property(object, name) : void 0;
  });
  return values.every((value) => value !== void 0) ? values : void 0;
}
function keysAmong(entries) {
  if (entries === void 0 || entries.length > MOST8) return UNKNOWN;
  const keys = entries.flatMap((node) => {
    const key = node.type === "property_identifier" ? node.text : literalText(unwrap(node));
    return key !== void 0 && READABLE_KEY.test(key) ? [{ key, node }] : [];
  });
  return keys.length === entries.length ? keysFrom(keys) : UNKNOWN;
}

// src/env/reads/languages/javascript/keys.ts
function keysOf2(node) {
  return evaluate(node, 0);
}
var DEEPEST7 = 8;
function evaluate(wrapped2, depth) {
  const node = unwrap(wrapped2);
  if (node === void 0 || depth > DEEPEST7) return UNKNOWN;
  const literal7 = literalText(node);
  if (literal7 !== void 0) return keysFrom([{ key: literal7, node }]);
  if (node.type === "identifier") return lookUp2(node, depth);
  if (node.type === "array") return keysInList2(node, depth);
  if (node.type === "template_string")
    return joinParts(node.children.map((part) => evaluatePart(part, depth + 1)));
  if (node.type === "binary_expression" && node.child("operator")?.text === "+")
    return joinParts([evaluate(node.child("left"), depth + 1), evaluate(node.child("right"), depth + 1)]);
  if (node.type === "call_expression") return evaluateCall(node, depth);
  if (node.type === "subscript_expression" && propertyOf(node) === void 0) return keysInTable(node);
  return /^(?:member|subscript)_expression$/.test(node.type) ? evaluateMember(node, depth) : UNKNOWN;
}
function keysInTable(node) {
  const keys = keysAmong(entriesOf(node.child("object"), "value"));
  return keys.is === "keys" ? { ...keys, isOneOf: true } : keys;
}
function evaluatePart(part, depth) {
  if (part.type === "string_fragment") return keysFrom([{ key: part.text, node: part }]);
  return part.type === "template_substitution" ? evaluate(part.children[0], depth) : UNKNOWN;
}
function evaluateCall(call, depth) {
  const called = call.child("function");
  if (called?.type !== "member_expression" || propertyOf(called) !== "toUpperCase") return UNKNOWN;
  return upperCased(evaluate(called.child("object"), depth + 1));
}
function evaluateMember(node, depth) {
  const object = node.child("object");
  const binding = object?.type === "identifier" ? bindingOf(object.text, object) : void 0;
  if (binding?.is === "import") return { is: "unknown", by: node };
  const name = propertyOf(node);
  const list = binding?.is === "entry" ? binding.of : binding?.is === "parameter" ? iteratedList(binding) : void 0;
  if (list !== void 0 && name !== void 0) return keysAmong(propertiesIn3(list, name));
  return name === void 0 ? UNKNOWN : readAt(node, evaluate(memberIn(binding, name), depth + 1));
}
function memberIn(binding, name) {
  if (binding?.is !== "value") return void 0;
  const holder = unwrap(binding.value);
  return property(holder?.type === "enum_declaration" ? holder.child("body") : holder, name);
}
function keysOfNamed(name, member2, statement) {
  const binding = bindingOf(name, statement);
  if (member2 !== void 0) return evaluate(memberIn(binding, member2), 1);
  return binding?.is === "value" ? evaluate(binding.value, 1) : UNKNOWN;
}
function lookUp2(name, depth) {
  const binding = bindingOf(name.text, name);
  if (binding?.is === "value") return readAt(name, evaluate(binding.value, depth + 1));
  if (binding?.is === "entry") return keysInList2(binding.of, depth);
  if (binding?.is === "import") return { is: "unknown", by: name };
  if (binding?.is !== "parameter") return UNKNOWN;
  const list = iteratedList(binding);
  if (list !== void 0) return keysInList2(list, depth);
  return { is: "parameter", name: name.text, of: binding.of, ...AS_WRITTEN };
}
var ITERATES = /^(map|forEach|filter|flatMap|some|every|find|findIndex)$/;
function iteratedList({ of, node, position }) {
  const call = of.parent?.parent;
  const called = of.parent?.type === "arguments" ? call?.child("function") : void 0;
  const takes = called === void 0 ? void 0 : propertyOf(called);
  if (called === void 0 || takes === void 0) return void 0;
  const isEntry = ITERATES.test(takes) ? position === 0 : takes === "reduce" && position === 1;
  return isEntry && isFunction2(of) && patternOf(node).type === "identifier" ? called.child("object") : void 0;
}
function keysInList2(wrapped2, depth) {
  const list = unwrap(wrapped2);
  if (list?.type === "call_expression") return keysAmong(entriesOfCall(list));
  if (list?.type === "identifier" && depth < DEEPEST7) {
    const binding = bindingOf(list.text, list);
    if (binding?.is === "parameter")
      return { is: "parameter", name: list.text, of: binding.of, ...AS_WRITTEN };
    return binding?.is === "value" ? keysInList2(binding.value, depth + 1) : UNKNOWN;
  }
  if (list?.type !== "array") return UNKNOWN;
  const [first, ...others] = list.children;
  if (first?.type === "identifier" && others.every(({ type }) => type === "spread_element"))
    return evaluate(first, depth + 1);
  return keysAmong(list.children);
}

// src/env/reads/languages/javascript/modules.ts
var withoutEnding = (path) => path.replace(/\.[cm]?[jt]sx?$/, "").replace(/\/index$/, "");
function mayBe(source, importer, file) {
  const target = withoutEnding(file);
  if (source.startsWith(".")) {
    const path = resolve(importer, source);
    return target === path || target.startsWith(`${path}/`);
  }
  const ofRoot = /^[@~]\/(.+)$/.exec(withoutEnding(source))?.[1];
  if (ofRoot !== void 0)
    return `/${target}/`.includes(`/${ofRoot}/`) && importer.startsWith(target.slice(0, Math.max(0, `/${target}/`.lastIndexOf(`/${ofRoot}/`))));
  const last = withoutEnding(source).split("/").at(-1) ?? "";
  return target.split("/").includes(last);
}
function mayBeOf(source, importer, { name, definedIn }) {
  if (!mayBe(source, importer, definedIn)) return false;
  const scope = name === "default" ? /^@?([\w-]+)\//.exec(source)?.[1] : void 0;
  return scope === void 0 || definedIn.split("/").includes(scope);
}
function resolve(importer, source) {
  const parts = importer.split("/").slice(0, -1);
  for (const step of withoutEnding(source).split("/")) {
    if (step === "..") parts.pop();
    else if (step !== "." && step !== "") parts.push(step);
  }
  return parts.join("/");
}

// src/env/reads/languages/javascript/constants.ts
function constantElsewhere(node, { file }) {
  const object = node.type === "member_expression" ? node.child("object") : node;
  const member2 = node.type === "member_expression" ? propertyOf(node) : void 0;
  const binding = object?.type === "identifier" ? bindingOf(object.text, object) : void 0;
  if (binding?.is !== "import" || binding.name === "default") return void 0;
  const names = [binding.name === "*" ? void 0 : binding.name, member2];
  const name = names.filter((part) => part !== void 0).join(".");
  const { source } = binding;
  const home = source.startsWith(".") ? { in: "path", path: resolve(file, source) } : { in: "module", name: withoutEnding(source).split("/").at(-1) ?? "" };
  return name === "" ? void 0 : { language: "javascript", name, home };
}
function constantsIn2({ tree }) {
  return (name) => {
    const [first = "", member2] = name.split(".");
    const [statement] = tree.root.children;
    const keys = statement === void 0 ? void 0 : keysOfNamed(first, member2, statement);
    return keys?.is === "keys" && keys.keys.length === 1 ? keys.keys[0]?.key : void 0;
  };
}

// src/env/reads/languages/javascript/own-calls.ts
var mentions = /* @__PURE__ */ new WeakMap();
var MOST9 = 16;
function listCalls(made) {
  const name = made.type === "function_declaration" ? made.child("name") : void 0;
  if (name === void 0 || made.parent?.type === "export_statement") return [];
  const others = mentionsIn(rootOf(made)).get(name.text)?.filter((each) => each !== name) ?? [];
  if (others.length > MOST9) return [];
  const calls = others.flatMap((each) => {
    const isCalled2 = each.field === "function" && each.parent?.type === "call_expression";
    return isCalled2 && each.parent !== void 0 ? [each.parent] : [];
  });
  return calls.length === others.length ? calls : [];
}
function rootOf(node) {
  let root = node;
  for (const outer of node.ancestors()) root = outer;
  return root;
}
function mentionsIn(root) {
  const known10 = mentions.get(root);
  if (known10 !== void 0) return known10;
  const names = [...root.walk()].filter(({ type }) => /identifier$/.test(type));
  const byName = Map.groupBy(names, ({ text }) => text);
  mentions.set(root, byName);
  return byName;
}

// src/env/reads/languages/javascript/asked-before.ts
var LONGEST3 = 600;
function isAskedBefore3(read) {
  const key = keyOf2(read);
  if (key === void 0) return false;
  const isKey = new RegExp(
    `^[\\w$.?]*\\benv\\b[?.!]{0,3}(?:${key}|\\[['"\`]${key}['"\`]\\])(?:!|\\?\\.(?:length|trim\\(\\)))?$`
  );
  const made = askedAbove(read, isKey);
  if (typeof made === "boolean") return made;
  const calls = listCalls(made);
  return calls.length > 0 && calls.every((call) => askedAbove(call, isKey) === true);
}
function askedAbove(node, isKey) {
  let inner = node;
  for (const outer of node.ancestors()) {
    if (isBehind(inner, outer, isKey) || isAfterReturn(inner, outer, isKey)) return true;
    if (isFunction2(outer)) return outer;
    inner = outer;
  }
  return false;
}
function keyOf2(read) {
  const key = read.type === "call_expression" ? literalText(argument(read, 0)) : propertyOf(read);
  return key !== void 0 && /^\w+$/.test(key) ? key : void 0;
}
function isBehind(inner, outer, isKey) {
  if (outer.type === "binary_expression")
    return inner.field === "right" && outer.child("operator")?.text === "&&" && tells(outer.child("left"), isKey, true);
  if (outer.type !== "if_statement" && outer.type !== "ternary_expression") return false;
  if (inner.field === "consequence") return tells(outer.child("condition"), isKey, true);
  return inner.field === "alternative" && tells(outer.child("condition"), isKey, false);
}
function isAfterReturn(inner, outer, isKey) {
  if (outer.type !== "statement_block") return false;
  return outer.children.slice(Math.max(0, inner.index - NEAR3), inner.index).some((statement) => {
    if (statement.type !== "if_statement" || !tells(statement.child("condition"), isKey, false)) return false;
    const consequence = statement.child("consequence");
    const last = consequence?.type === "statement_block" ? consequence.children.at(-1) : consequence;
    return last?.type === "return_statement" || last?.type === "continue_statement";
  });
}
var NEAR3 = 8;
function tells(wrapped2, isKey, isThere) {
  const node = unwrap(wrapped2);
  if (node === void 0 || node.end - node.start > LONGEST3) return false;
  if (node.type === "unary_expression" && node.child("operator")?.text === "!")
    return tells(node.child("argument"), isKey, !isThere);
  const [left, right] = [unwrap(node.child("left")), unwrap(node.child("right"))];
  if (node.type !== "binary_expression") return isThere && isKey.test(node.text);
  const operator = node.child("operator")?.text ?? "";
  if (operator === (isThere ? "&&" : "||"))
    return tells(left, isKey, isThere) || tells(right, isKey, isThere);
  if (left !== void 0 && isTypeOf(left, isKey))
    return tellsByType(operator, literalText(right)) === isThere;
  if (left === void 0 || !isKey.test(left.text)) return false;
  if (operator === ">") return isThere && right?.text === "0";
  const isNothing3 = /^(?:undefined|null|''|"")$/.test(right?.text ?? "");
  if (/^!==?$/.test(operator)) return isThere && isNothing3;
  return /^===?$/.test(operator) && (isThere ? right?.type === "string" && !isNothing3 : isNothing3);
}
var isTypeOf = (node, isKey) => node.type === "unary_expression" && node.child("operator")?.text === "typeof" && isKey.test(unwrap(node.child("argument"))?.text ?? "");
function tellsByType(operator, type) {
  if (!/^[!=]==?$/.test(operator) || type !== "string" && type !== "undefined") return void 0;
  return operator.startsWith("=") === (type === "string");
}

// src/env/reads/languages/javascript/endings.ts
var EXITS = /* @__PURE__ */ new Set(["process.exit", "process.abort", "Deno.exit"]);
function endsTheProgram(code, follow2 = true) {
  for (const node of code.walk()) {
    if (node.type === "throw_statement") return true;
    if (node.type !== "call_expression") continue;
    const called = node.child("function");
    if (called === void 0) continue;
    if (EXITS.has(called.text)) return true;
    const binding = follow2 && called.type === "identifier" ? bindingOf(called.text, called) : void 0;
    const body = binding?.is === "function" ? binding.node.child("body") : void 0;
    if (body !== void 0 && alwaysThrows(body)) return true;
  }
  return false;
}
function alwaysThrows(body) {
  const last = body.children.at(-1);
  return last?.type === "throw_statement" || last !== void 0 && EXITS.has(last.children[0]?.child("function")?.text ?? "");
}

// src/env/reads/filled-before.ts
var MOST10 = 8;
function createFilledBefore({ fillAt: fillAt3, takesAway, isHoisted }) {
  const known10 = /* @__PURE__ */ new WeakMap();
  const listFills = (root) => {
    const fills = /* @__PURE__ */ new Map();
    if (takesAway.test(root.text)) return fills;
    for (const node of root.walk()) {
      const fill = fillAt3(node);
      const list = fill === void 0 ? [] : fills.get(fill.key) ?? [];
      if (fill !== void 0 && list.length < MOST10) fills.set(fill.key, [...list, fill.statement]);
    }
    return fills;
  };
  return (read, key) => {
    const root = [...read.ancestors()].at(-1) ?? read;
    const fills = known10.get(root) ?? listFills(root);
    known10.set(root, fills);
    const found = fills.get(key);
    if (found === void 0) return false;
    for (let node = read; node !== void 0; node = node.parent) {
      const { parent, index } = node;
      if (isHoisted?.(node)) return false;
      if (found.some((fill) => fill.parent === parent && fill.index < index)) return true;
    }
    return false;
  };
}

// src/env/reads/languages/javascript/filled.ts
var isFilledBefore = createFilledBefore({
  fillAt,
  takesAway: /\bdelete\s[^\n;]*\benv\b|\bprocess\.env\s*=[^=]/,
  isHoisted: ({ type }) => type === "function_declaration" || type === "generator_function_declaration"
});
function fillAt(node) {
  const set = node.type === "if_statement" ? keyOfCondition(node) : keySet(node);
  return set === void 0 ? void 0 : { key: set, statement: node };
}
function keyOfCondition(node) {
  const condition = unwrap(node.child("condition"));
  const key = condition?.child("operator")?.text === "!" ? keyOf3(unwrap(condition.child("argument"))) : void 0;
  const body = node.child("consequence");
  const statements = body?.type === "statement_block" ? body.children : body === void 0 ? [] : [body];
  return key !== void 0 && statements.some((each) => keySet(each) === key) ? key : void 0;
}
function keySet(statement) {
  const [node] = statement.type === "expression_statement" ? statement.children : [];
  const isFilled = node?.type === "augmented_assignment_expression" && /^(?:\?\?|\|\|)=$/.test(node.child("operator")?.text ?? "");
  if (node === void 0 || !(isFilled || node.type === "assignment_expression")) return void 0;
  const right = unwrap(node.child("right"));
  const isOr = /^(?:\?\?|\|\|)$/.test(right?.child("operator")?.text ?? "");
  const value = isOr ? unwrap(right?.child("right")) : right;
  return (literalText(value) ?? "") === "" ? void 0 : keyOf3(node.child("left"));
}
function keyOf3(node) {
  return /^process\.env(?:\.(\w+)|\[(['"])(\w+)\2\])$/.exec(node?.text ?? "")?.filter((part) => /^\w+$/.test(part ?? "")).at(-1);
}

// src/env/reads/languages/javascript/guards.ts
function isGuarded(read) {
  const node = wrapped(read);
  return failsWithout2(node) || isGuardedLater(node) || isListedAsMissing(node);
}
function isListedAsMissing(node) {
  const test = absenceTest(node);
  const filter = test?.parent?.type === "arrow_function" ? test.parent.parent?.parent : void 0;
  const called = filter?.type === "call_expression" ? filter.child("function") : void 0;
  const declarator = filter === void 0 ? void 0 : wrapped(filter).parent;
  const name = declarator?.type === "variable_declarator" ? declarator.child("name") : void 0;
  if (declarator === void 0 || name?.type !== "identifier" || called?.child("property")?.text !== "filter")
    return false;
  const some = new RegExp(
    `^\\(\\s*${name.text.replaceAll("$", "\\$")}\\.length\\s*(?:(?:>|!==?)\\s*0|>=\\s*1)?\\s*\\)$`
  );
  return statementsAfter(declarator).some((statement) => {
    if (statement.type !== "if_statement" || !some.test(statement.child("condition")?.text ?? ""))
      return false;
    const consequence = statement.child("consequence");
    return consequence !== void 0 && endsTheProgram(consequence);
  });
}
var ASSERTS = /(^|\.)(assert|invariant|ok|ensure|strictAssert|assertDefined|assertIsDefined|checkDefined)$/;
function failsWithout2(node) {
  if (isAsserted2(node)) return true;
  const test = absenceTest(node);
  return test !== void 0 && failsWhere(test);
}
function isAsserted2(node) {
  const call = node.parent?.type === "arguments" ? node.parent.parent : void 0;
  const called = call?.child("function")?.text ?? "";
  return call !== void 0 && argumentsOf3(call)[0] === node && ASSERTS.test(called) && called !== "console.assert";
}
function absenceTest(node) {
  const { parent } = node;
  if (parent?.type === "unary_expression" && parent.child("operator")?.text === "!") return wrapped(parent);
  if (parent?.type === "unary_expression" && parent.child("operator")?.text === "typeof")
    return typeTest(wrapped(parent));
  if (parent?.type !== "binary_expression") return void 0;
  const operator = parent.child("operator")?.text ?? "";
  const other = unwrap(parent.child(node.field === "left" ? "right" : "left"))?.text ?? "";
  const isTest = /^={2,3}$/.test(operator) && /^(undefined|null|''|"")$/.test(other);
  return isTest ? wrapped(parent) : void 0;
}
function typeTest(node) {
  const { parent } = node;
  if (parent?.type !== "binary_expression") return void 0;
  const isTest = /^\s*(!={1,2}\s*['"`]string|={2,3}\s*['"`]undefined)['"`]$/.test(
    parent.text.slice(node.end - parent.start)
  );
  return isTest ? wrapped(parent) : void 0;
}
function failsWhere(test) {
  let outer = test;
  while (outer.parent?.type === "binary_expression" && outer.parent.child("operator")?.text === "||")
    outer = wrapped(outer.parent);
  const { parent } = outer;
  if (parent?.type !== "if_statement" || outer.field !== "condition") return false;
  const consequence = parent.child("consequence");
  return consequence !== void 0 && endsTheProgram(consequence);
}
var NEAR4 = 8;
function isGuardedLater(read) {
  const declarator = read.parent;
  const name = declarator?.child("name");
  if (declarator?.type !== "variable_declarator" || name?.type !== "identifier" || read.field !== "value")
    return false;
  return isNameGuarded(name.text, declarator);
}
function isNameGuarded(name, declarator) {
  return statementsAfter(declarator).some((node) => {
    if (node.type !== "if_statement" && node.type !== "expression_statement") return false;
    const condition = node.child("condition") ?? node;
    return [...condition.walk()].some(
      (part) => part.type === "identifier" && part.text === name && failsWithout2(wrapped(part))
    );
  });
}
function statementsAfter(declarator) {
  let statement = declarator.parent;
  if (statement?.parent?.type === "export_statement") statement = statement.parent;
  if (statement === void 0) return [];
  return statement.parent?.children.slice(statement.index + 1, statement.index + 1 + NEAR4) ?? [];
}

// src/env/reads/languages/javascript/kind.ts
function kindOf10(read, plain) {
  const kind = kindWhereItStands(read, plain);
  if (kind !== "hard") return kind;
  const key = /^process\.env\b/.test(read.text) ? keyOf2(read) : void 0;
  if (key !== void 0 && isFilledBefore(read, key)) return "defaulted";
  return isAskedBefore3(read) ? "optional" : kind;
}
function kindWhereItStands(read, plain) {
  const node = wrapped(read);
  const other = alternativeOf(node);
  if (other !== void 0) {
    if (isNothing(other)) return "optional";
    if (literalText(unwrap(other)) === "" && isGuarded(wrapped(other.parent ?? other))) return "hard";
    return endsTheProgram(other) ? "hard" : plain === "hard" ? "hard" : "defaulted";
  }
  if (plain !== "optional") return plain;
  if (isClaimed(read) || isGuarded(node) || needsText(node)) return "hard";
  return isNeededBy(node) && !isCaught3(node) ? "hard" : "optional";
}
function isNothing(node) {
  const text = unwrap(node)?.text;
  return text === "undefined" || text === "null";
}
function alternativeOf(node) {
  let at = node;
  while (at.parent?.type === "binary_expression" && /^(\|\||\?\?)$/.test(at.parent.child("operator")?.text ?? "")) {
    if (at.field === "left") return at.parent.child("right");
    at = wrapped(at.parent);
  }
  return void 0;
}
var OF_TEXT = /^(?:split|trim|trimEnd|trimStart|toLowerCase|toUpperCase|startsWith|endsWith|includes|replace|replaceAll|match|slice|substring|indexOf|charAt|length)$/;
function needsText(node) {
  const { parent } = node;
  return parent?.type === "member_expression" && parent.child("object") === node && !/^\s*\?\./.test(parent.text.slice(node.end - parent.start)) && OF_TEXT.test(parent.child("property")?.text ?? "");
}
var TAKES_NO_UNDEFINED = /^(?:JSON\.parse|BigInt|Buffer\.from|new URL)$/;
function isNeededBy(node) {
  const call = node.parent?.type === "arguments" && node.index === 0 ? node.parent.parent : void 0;
  const made = call?.child("constructor")?.text;
  return TAKES_NO_UNDEFINED.test(made === void 0 ? call?.child("function")?.text ?? "" : `new ${made}`);
}
function isCaught3(node) {
  let inside = node;
  for (const outer of node.ancestors()) {
    const handler = outer.type === "try_statement" && inside.field === "body" ? outer.child("handler") : void 0;
    if (handler !== void 0) return !endsTheProgram(handler);
    inside = outer;
  }
  return false;
}
function isClaimed(read) {
  for (const outer of read.ancestors()) {
    if (outer.type === "non_null_expression") return true;
    if (outer.type === "as_expression")
      return !/\b(undefined|null|any|unknown)\b/.test(outer.children[1]?.text ?? "");
    if (outer.type !== "parenthesized_expression") return false;
  }
  return false;
}

// src/env/reads/languages/javascript/reading.ts
function addExpression(finds, code, expression, key, plain = "optional") {
  if (key === void 0) return;
  const kind = kindOf10(expression, plain);
  addReading(finds, code, {
    key,
    keys: key.type === "property_identifier" ? { is: "keys", keys: [{ key: key.text, node: key }] } : keysOf2(key),
    kind: () => kind,
    constant: (node) => constantElsewhere(node, code),
    wrapper: (parameter) => wrapperOf2(expression, kind, parameter, code.file)
  });
}
function wrapperOf2(expression, kind, { of, name: parameter }, definedIn) {
  const call = nameOfFunction(of);
  const parameters = listParameters(of).map((node) => ({
    node,
    name: patternOf(node).text,
    isRest: isRest(node)
  }));
  const argument3 = parameters.findIndex(({ name }) => name === parameter);
  if (call === void 0 || argument3 < 0) return void 0;
  const other = alternativeNames(expression);
  const fallback = parameters.findIndex(
    ({ name }) => other.includes(name) || /^(default|fallback)/.test(name)
  );
  const own = parameters[fallback]?.node.child("value");
  const isLeft = fallback >= 0 && other.includes(parameters[fallback]?.name ?? "");
  return {
    by: "function",
    language: "javascript",
    call,
    argument: argument3,
    isRest: parameters[argument3]?.isRest || void 0,
    kind: fallback < 0 && isDemanding(call) ? "hard" : isLeft ? own === void 0 || isNothing(own) ? "optional" : "defaulted" : kind,
    fallback: fallback < 0 ? void 0 : { argument: fallback, parameter: parameters[fallback]?.name ?? "" },
    definedIn
  };
}
function alternativeNames(read) {
  const outer = wrapped(read);
  const operation = outer.field === "left" ? outer.parent : void 0;
  if (operation?.type !== "binary_expression") return [];
  return [unwrap(operation.child("right"))?.text ?? ""];
}
function nameOfFunction(node) {
  const holder = node.child("name") === void 0 ? wrapped(node).parent : node;
  const name = (holder?.child("name") ?? holder?.child("key") ?? holder?.child("left"))?.text;
  if (holder === void 0 || name === void 0 || !/^[\w$]+$/.test(name)) return void 0;
  if (holder === node && node.type !== "method_definition") return name;
  const isMember = ["method_definition", "public_field_definition", "pair"].includes(holder.type);
  if (!isMember) return holder.type === "variable_declarator" ? name : void 0;
  const body = holder.parent;
  const owner = body?.type === "class_body" ? body.parent : body === void 0 ? void 0 : wrapped(body).parent;
  const ownerName = owner?.child("name")?.text;
  return ownerName === void 0 ? void 0 : `${ownerName}.${name}`;
}

// src/env/reads/languages/javascript/calls.ts
function findCalls2(code, wrappers, finds) {
  const functions = wrappers.filter((wrapper) => wrapper.by === "function");
  const byName = Map.groupBy(functions, nameOf);
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = call.child("function");
    const name = called === void 0 ? void 0 : calledName(called);
    for (const wrapper of byName.get(name?.original ?? "") ?? [])
      if (name !== void 0 && isCallOf2(wrapper, name, call, code.file)) addCall(finds, code, call, wrapper);
  }
}
function calledName(called) {
  if (called.type === "identifier") {
    const binding2 = bindingOf(called.text, called);
    const source2 = binding2?.is === "import" ? binding2.source : void 0;
    const isNamed = binding2?.is === "import" && binding2.name !== "default" && binding2.name !== "*";
    const isLocal = binding2 !== void 0 && binding2.is !== "import" && binding2.is !== "parameter";
    return { original: isNamed ? binding2.name : called.text, receiver: "", source: source2, isLocal };
  }
  const [object, property2] = [called.child("object"), called.child("property")];
  if (called.type !== "member_expression" || object === void 0 || property2 === void 0) return void 0;
  if (!/^[\w$.?]{1,100}$/.test(object.text)) return void 0;
  const binding = object.type === "identifier" ? bindingOf(object.text, object) : void 0;
  const source = binding?.is === "import" ? binding.source : void 0;
  return {
    original: property2.text,
    receiver: object.text.replaceAll("?", ""),
    source,
    isLocal: binding !== void 0
  };
}
function isCallOf2(wrapper, name, call, file) {
  const { call: pattern, definedIn } = wrapper;
  const owner = pattern.slice(0, Math.max(0, pattern.lastIndexOf(".")));
  if (definedIn === void 0)
    return owner === "" || name.receiver === owner || name.receiver.endsWith(`.${owner}`);
  const isImported = name.source !== void 0 && mayBe(name.source, file, definedIn);
  if (owner === "")
    return name.receiver === "" ? definedIn === file && name.isLocal || isImported : isImported;
  const last = name.receiver.slice(name.receiver.lastIndexOf(".") + 1);
  if (last === "this") return definedIn === file && isInClass(call, owner);
  const isSame = fold3(last) === fold3(owner);
  return isSame && (definedIn === file || name.source === void 0 || isImported);
}
var fold3 = (name) => name.replaceAll("_", "").toLowerCase();
function isInClass(call, name) {
  for (const outer of call.ancestors())
    if (outer.type === "class_body") return outer.parent?.child("name")?.text === name;
  return false;
}
function addCall(finds, code, call, wrapper) {
  const given = wrapper.isRest ? argumentsOf3(call).slice(wrapper.argument) : [argument(call, wrapper.argument)];
  const kind = kindOf10(call, plainKind2(call, wrapper));
  const isAsWritten = wrapper.prefix === "" && wrapper.suffix === "" && wrapper.transform === "none";
  for (const key of given) {
    const text = literalText(key);
    if (key !== void 0 && text !== void 0 && !isAsWritten) finds.retract(text, code.at(key.start));
    if (key !== void 0)
      addReading(finds, code, {
        key,
        keys: keysOf2(key),
        kind: () => kind,
        constant: (node) => constantElsewhere(node, code),
        shape: wrapper,
        wrapper: (parameter) => wrapperOf2(call, kind, parameter, code.file)
      });
  }
}
function plainKind2(call, { kind, fallback }) {
  const given = fallback === void 0 ? void 0 : argument(call, fallback.argument);
  if (given === void 0) return kind;
  return isNothing(given) ? kind === "hard" ? "hard" : "optional" : "defaulted";
}

// src/env/reads/languages/javascript/commander.ts
var OPTION = /^(?:commander|@commander-js\/extra-typings)\.(?:Option|createOption)$/;
function findCommanderReads(code, names, finds) {
  if (!/['"](?:commander|@commander-js\/extra-typings)['"]/.test(code.text)) return;
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = call.child("function");
    if (called?.type !== "member_expression" || propertyOf(called) !== "env") continue;
    const [before, made] = chainBefore(called);
    const maker = made?.child("constructor") ?? made?.child("function");
    if (maker === void 0 || !OPTION.test(names.fullName(maker) ?? "")) continue;
    const isDefaulted = [...before, ...chainAfter(call)].includes("default");
    addExpression(finds, code, call, argument(call, 0), isDefaulted ? "defaulted" : "optional");
  }
}
function chainBefore(called) {
  const methods = [];
  let at = called.child("object");
  while (at?.type === "call_expression" && at.child("function")?.type === "member_expression") {
    const member2 = at.child("function");
    methods.push(member2 === void 0 ? "" : propertyOf(member2) ?? "");
    at = member2?.child("object");
  }
  return [methods, at];
}
function chainAfter(call) {
  const methods = [];
  let at = call;
  while (at.field === "object" && at.parent?.type === "member_expression" && at.parent.parent !== void 0) {
    methods.push(propertyOf(at.parent) ?? "");
    at = at.parent.parent;
  }
  return methods;
}

// src/env/reads/languages/javascript/schema.ts
var DEEPEST8 = 8;
function entriesOf2(wrapped2, depth = 0) {
  const object = follow(wrapped2);
  if (object === void 0 || depth > DEEPEST8) return importedSchema(wrapped2);
  if (object.type !== "object") return schemaEntries(object, depth + 1);
  return object.children.flatMap((pair) => {
    if (pair.type === "spread_element") return entriesOf2(pair.children[0], depth + 1);
    const node = keyOfPair(pair);
    const key = nameIn2(node);
    const value = pair.type === "shorthand_property_identifier" ? pair : pair.child("value");
    return node === void 0 || key === void 0 || value === void 0 ? [] : [{ key, node, kind: kindOfValidator(value) }];
  });
}
function schemaEntries(wrapped2, depth = 0) {
  const node = follow(wrapped2);
  if (node === void 0 || depth > DEEPEST8) return importedSchema(wrapped2);
  if (node.type === "member_expression")
    return node.child("property")?.text === "shape" ? schemaEntries(node.child("object"), depth + 1) : [];
  if (node.type !== "call_expression") return [];
  const called = node.child("function");
  const method = called?.child("property")?.text ?? called?.text ?? "";
  const [first, second] = argumentsOf3(node);
  if (OBJECT.test(method)) {
    const known10 = BESIDE.test(method) ? schemaEntries(called?.child("object"), depth + 1) : [];
    return [...known10, ...entriesOf2(first, depth + 1)];
  }
  const inner = called?.type === "member_expression" ? schemaEntries(called.child("object"), depth + 1) : [];
  if (/^(merge|and|intersection|pipe|concat)$/.test(method))
    return [...inner, ...schemaEntries(first, depth + 1), ...schemaEntries(second, depth + 1)];
  if (method === "partial" && first === void 0)
    return inner.map((entry) => ({ ...entry, kind: "optional" }));
  if (method === "pick" || method === "omit") {
    const names = new Set(first?.children.map((pair) => nameIn2(keyOfPair(pair))));
    return inner.filter(
      ({ key, imported }) => imported === void 0 && names.has(key) === (method === "pick")
    );
  }
  return method === "preprocess" ? schemaEntries(second, depth + 1) : inner;
}
var OBJECT = /^(object|strictObject|looseObject|Object|extend|safeExtend|setKey|keys|shape|type)$/;
var BESIDE = /^(extend|safeExtend|setKey|keys)$/;
function importedSchema(wrapped2) {
  const node = unwrap(wrapped2);
  const binding = isName2(node) ? bindingOf(node.text, node) : void 0;
  if (node === void 0 || binding?.is !== "import" || binding.name === "*") return [];
  return [{ key: "", node, kind: "hard", imported: binding }];
}
function follow(wrapped2) {
  let node = unwrap(wrapped2);
  for (let step = 0; step < DEEPEST8 && isName2(node); step += 1) {
    const binding = bindingOf(node.text, node);
    if (binding?.is !== "value") return void 0;
    node = unwrap(binding.value);
  }
  return node;
}
var isName2 = (node) => node?.type === "identifier" || node?.type === "shorthand_property_identifier";
function kindOfValidator(wrapped2, depth = 0) {
  const node = follow(wrapped2);
  if (node === void 0 || depth > DEEPEST8) return "optional";
  const methods = chainOf(node);
  if (methods.some(({ name }) => DEFAULTS.has(name))) return "defaulted";
  if (methods.some(({ name }) => OPTIONALS.has(name))) return "optional";
  const root = methods.at(-1);
  if (/^(joi|yup)$/i.test(root?.receiver ?? "") && !methods.some(({ name }) => name === "required"))
    return "optional";
  if (root?.receiver.endsWith("coerce") && root.name === "boolean") return "optional";
  const made = root === void 0 ? void 0 : madeBy(root.call);
  if (made !== void 0) return kindOfValidator(made, depth + 1);
  const byName = /default/i.test(root?.name ?? "") ? "defaulted" : /optional/i.test(root?.name ?? "") ? "optional" : void 0;
  return byName ?? kindOfArguments(root?.call, depth);
}
function madeBy(call) {
  const called = call.child("function");
  const binding = isName2(called) ? bindingOf(called.text, called) : void 0;
  const made = binding?.is === "value" ? unwrap(binding.value) : binding?.is === "function" ? binding.node : void 0;
  if (made === void 0 || !isFunction2(made)) return void 0;
  const body = made.child("body");
  if (body?.type !== "statement_block") return body;
  const last = body.children.at(-1);
  return last?.type === "return_statement" ? last.children[0] : void 0;
}
var DEFAULTS = /* @__PURE__ */ new Set(["default", "catch", "prefault", "_default", "fallback"]);
var OPTIONALS = /* @__PURE__ */ new Set([
  "optional",
  "nullish",
  "exactOptional",
  "any",
  "unknown",
  "undefinedable",
  "Optional",
  "undefined"
]);
function chainOf(node) {
  const methods = [];
  let at = node;
  while (at?.type === "call_expression") {
    const called = at.child("function");
    const object = called?.type === "member_expression" ? called.child("object") : void 0;
    const name = called?.child("property")?.text ?? called?.text ?? "";
    methods.push({
      name,
      receiver: object?.type === "call_expression" ? "" : object?.text ?? "",
      call: at
    });
    at = object;
  }
  return methods;
}
function kindOfArguments(call, depth) {
  if (call === void 0) return "hard";
  const [first] = argumentsOf3(call);
  const fallback = first?.type === "object" ? property(first, "default") : void 0;
  if (fallback !== void 0) return fallback.text === "undefined" ? "optional" : "defaulted";
  if (first?.type === "object" && property(first, "requiredWhen") !== void 0) return "optional";
  const inner = argumentsOf3(call).flatMap((node) => node.type === "array" ? node.children : [node]);
  const kinds = inner.flatMap((node) => chainOf(node).length > 0 ? kindOfValidator(node, depth + 1) : []);
  return kinds.find((kind) => kind !== "hard") ?? "hard";
}

// src/env/reads/languages/javascript/convict.ts
var MODULE = /^convict(?:\.default)?$/;
var DEEPEST9 = 8;
function findConvictReads(code, names, finds) {
  if (!/['"]convict['"]/.test(code.text)) return;
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = call.child("function");
    if (called?.type === "identifier" && MODULE.test(names.fullName(called) ?? ""))
      addSettings(code, finds, follow(argument(call, 0)), 0);
  }
}
function addSettings(code, finds, wrapped2, depth) {
  const settings = unwrap(wrapped2);
  if (settings?.type !== "object" || depth > DEEPEST9) return;
  const fallback = property(settings, "default");
  if (fallback === void 0) {
    for (const pair of settings.children)
      addSettings(code, finds, follow(pair.child("value") ?? pair), depth + 1);
    return;
  }
  const env = settings.children.find((pair) => nameIn2(keyOfPair(pair)) === "env")?.child("value");
  const key = literalText(unwrap(env));
  if (env === void 0 || key === void 0) return;
  addKey(finds, code, key, isNothing(fallback) ? "optional" : "defaulted", env.start);
}

// src/env/reads/languages/javascript/given.ts
function addGiven(finds, code, names, environment) {
  const node = wrapped(environment);
  const call = node.parent?.parent;
  const idiom = names.environmentName(environment);
  if (call === void 0 || idiom === void 0) return;
  const called = calledName2(call);
  if (called === void 0 || called.source !== void 0 && !OWN2.test(called.source)) return;
  finds.addWrapper({
    by: "given",
    language: "javascript",
    name: called.name,
    parameter: node.index,
    idiom,
    calledIn: code.file,
    source: called.source
  });
}
var OWN2 = /^(?:[.~#]|@[\w-]*\/)/;
function calledName2(call) {
  const isNew = call.type === "new_expression";
  const called = isNew ? call.child("constructor") : call.child("function");
  const object = called?.type === "member_expression" ? called.child("object") : called;
  const member2 = isNew ? "constructor" : called?.child("property")?.text;
  if (object?.type !== "identifier") return void 0;
  const binding = bindingOf(object.text, object);
  if (binding === void 0 || binding.is === "parameter") return void 0;
  const isNamed = binding.is === "import" && binding.name !== "default" && binding.name !== "*";
  const first = isNamed ? binding.name : object.text;
  const source = binding.is === "import" ? binding.source : void 0;
  if (binding.is === "import" && binding.name === "*")
    return member2 === void 0 ? void 0 : { name: member2, source };
  return { name: member2 === void 0 ? first : `${first}.${member2}`, source };
}
function givenTo(given, of, position, file) {
  if (given.length === 0) return void 0;
  const name = nameOfFunction(of);
  return given.find(
    (each) => each.parameter === position && each.name === name && (each.source === void 0 ? each.calledIn === file : mayBe(each.source, each.calledIn, file))
  )?.idiom;
}
function listGivenPatterns(code, given) {
  if (given.length === 0) return [];
  return code.tree.nodesOf("formal_parameters").flatMap((list) => {
    const of = list.parent;
    if (of === void 0 || !isFunction2(of)) return [];
    return list.children.flatMap((parameter, position) => {
      const pattern = patternOf(parameter);
      const isTaken = pattern.type === "object_pattern" && givenTo(given, of, position, code.file) !== void 0;
      return isTaken ? [[pattern, parameter]] : [];
    });
  });
}

// src/env/reads/languages/javascript/cloudflare.ts
var HANDLERS = /* @__PURE__ */ new Set(["fetch", "scheduled", "queue", "email", "tail", "trace"]);
function isWorkerHandler(node) {
  const holder = node.type === "method_definition" ? node : node.parent;
  const name = (holder?.child("name") ?? holder?.child("key"))?.text ?? "";
  const object = holder?.parent;
  if (!HANDLERS.has(name) || object?.type !== "object") return false;
  for (const outer of object.ancestors()) {
    if (outer.type === "export_statement") return true;
    if (outer.type !== "satisfies_expression" && outer.type !== "as_expression") return false;
  }
  return false;
}
var CLASSES3 = /^(?:DurableObject|WorkerEntrypoint|WorkflowEntrypoint|RpcTarget)$/;
function isOfWorkerClass(self) {
  const owner = [...self.ancestors()].find(({ type }) => type === "class_declaration" || type === "class");
  const heritage = owner?.children.find(({ type }) => type === "class_heritage");
  const base = heritage?.children.find(({ type }) => type === "extends_clause")?.child("value") ?? heritage?.children[0];
  if (base?.type !== "identifier") return false;
  const binding = bindingOf(base.text, base);
  return binding?.is === "import" && binding.source === "cloudflare:workers" && CLASSES3.test(binding.name);
}
function isPagesHandler(node) {
  const holder = node.type === "arrow_function" || node.type === "function_expression" ? node.parent : node;
  const statement = holder?.type === "variable_declarator" ? holder.parent?.parent : holder?.parent;
  return statement?.type === "export_statement" && /^onRequest(?:Get|Post|Put|Patch|Delete|Head|Options)?$/.test(holder?.child("name")?.text ?? "");
}

// src/env/reads/languages/javascript/copies.ts
var COPYING = /^(?:Object\.(?:assign|freeze|seal)|structuredClone|Proxy)$/;
function originsOf(node) {
  if (node.type === "ternary_expression")
    return [node.child("consequence"), node.child("alternative")].some(
      (branch) => unwrap(branch)?.type === "call_expression"
    ) ? [] : listFields2(node, "consequence", "alternative");
  if (node.type === "binary_expression")
    return /^(?:\?\?|\|\||&&)$/.test(node.child("operator")?.text ?? "") ? listFields2(node, "left", "right") : [];
  if (node.type === "object")
    return node.children.flatMap((part) => part.type === "spread_element" ? part.children : []);
  const called = node.child("function") ?? node.child("constructor");
  if (called === void 0 || node.type !== "call_expression" && node.type !== "new_expression") return [];
  return COPYING.test(called.text) ? argumentsOf3(node) : argumentsGivenBack(node, called);
}
var listFields2 = (node, ...names) => names.flatMap((name) => node.child(name) ?? []);
function argumentsGivenBack(call, called) {
  const given = argumentsOf3(call);
  if (called.type !== "identifier" || given.length === 0) return [];
  const binding = bindingOf(called.text, called);
  const value = binding?.is === "function" ? binding.node : binding?.is === "value" ? unwrap(binding.value) : void 0;
  if (value === void 0 || !isFunction2(value)) return [];
  const returned = known6.get(value) ?? namesReturned(value);
  known6.set(value, returned);
  return listParameters(value).flatMap(
    (parameter, index) => returned.has(patternOf(parameter).text) ? given[index] ?? [] : []
  );
}
var known6 = /* @__PURE__ */ new WeakMap();
var namesReturned = (of) => new Set(listReturned(of).flatMap((node) => [node, ...originsOfCopy(node)].map(textOf2)));
function originsOfCopy(node) {
  const isCall = node.type === "call_expression" || node.type === "new_expression";
  const called = node.child("function") ?? node.child("constructor");
  return isCall && !COPYING.test(called?.text ?? "") ? [] : originsOf(node);
}
var textOf2 = (node) => unwrap(node)?.text.slice(0, LONGEST_NAME) ?? "";
var LONGEST_NAME = 100;
function listReturned(of) {
  const body = of.child("body");
  if (body === void 0) return [];
  if (body.type !== "statement_block") return [unwrap(body) ?? body];
  return [...body.walk()].flatMap((node) => {
    const value = node.type === "return_statement" ? unwrap(node.children[0]) : void 0;
    const owner = [...node.ancestors()].find(isFunction2);
    return value === void 0 || owner !== of ? [] : [value];
  });
}

// src/env/reads/languages/javascript/proxies.ts
var PROXIES = {
  hard: "Proxy that fails",
  optional: "Proxy",
  defaulted: "Proxy with defaults"
};
var PROXY_NAMES = Object.values(PROXIES);
function kindOfProxy(name) {
  return ["hard", "optional", "defaulted"].find((kind) => PROXIES[kind] === name);
}
var DEEPEST10 = 3;
var LONGEST4 = 3e3;
var known7 = /* @__PURE__ */ new WeakMap();
function proxyName(made, names) {
  if (made.type !== "new_expression" || made.child("constructor")?.text !== "Proxy") return void 0;
  const [target, handler] = argumentsOf3(made).map(unwrap);
  const trap = handler?.type === "object" ? functionIn(handler, "get") : void 0;
  const kind = trap && kindOfReader(trap, 1, { names, target, depth: 0 });
  return kind && PROXIES[kind];
}
function kindOfReader(of, position, search) {
  const parameter = listParameters(of)[position];
  const name = parameter === void 0 || of.end - of.start > LONGEST4 ? void 0 : patternOf(parameter).text;
  const isName3 = (node) => unwrap(node)?.text === name;
  for (const node of name === void 0 ? [] : of.child("body")?.walk() ?? []) {
    if (node.type === "subscript_expression" && isName3(node.child("index"))) {
      const object = node.child("object");
      if (object !== void 0 && search.names.isEnvironment(object)) return kindOf10(node, "optional");
    }
    if (node.type !== "call_expression") continue;
    const given = argumentsOf3(node);
    const at = given.findIndex(isName3);
    if (at < 0) continue;
    const isReflected = node.child("function")?.text === "Reflect.get" && at === 1;
    if (isReflected && given[0] !== void 0 && search.names.isEnvironment(given[0]))
      return kindOf10(node, "optional");
    const called = search.depth < DEEPEST10 ? calledBy(node, of, search) : void 0;
    const kind = called && kindOfCalled(called, at, { ...search, depth: search.depth + 1 });
    if (kind !== void 0) return kindOf10(node, kind);
  }
  return void 0;
}
function kindOfCalled(of, position, search) {
  const all = known7.get(search.names) ?? /* @__PURE__ */ new Map();
  known7.set(search.names, all);
  const before = all.get(of) ?? /* @__PURE__ */ new Map();
  all.set(of, before);
  if (!before.has(position)) {
    before.set(position, void 0);
    before.set(position, kindOfReader(of, position, search));
  }
  return before.get(position);
}
function calledBy(call, within, { target }) {
  const called = call.child("function");
  if (called?.type === "identifier") {
    const binding = bindingOf(called.text, called);
    if (binding?.is === "function") return binding.node;
    const value = binding?.is === "value" ? unwrap(binding.value) : void 0;
    return value !== void 0 && isFunction2(value) ? value : void 0;
  }
  const [object, method] = [called?.child("object"), called === void 0 ? void 0 : propertyOf(called)];
  if (object === void 0 || method === void 0) return void 0;
  if (object.type === "this") {
    const body2 = [...within.ancestors()].find(({ type }) => type === "class_body" || type === "object");
    return body2 && functionIn(body2, method);
  }
  const [first] = listParameters(within);
  const isTarget3 = first !== void 0 && patternOf(first).text === object.text;
  const body = isTarget3 ? bodyOf(target) : void 0;
  return body && functionIn(body, method);
}
function bodyOf(node, depth = 0) {
  if (node === void 0 || depth > DEEPEST10 || node.type === "object") return node;
  if (node.type === "new_expression") return bodyOf(node.child("constructor"), depth + 1);
  if (node.type !== "identifier") return node.child("body");
  const binding = bindingOf(node.text, node);
  return binding?.is === "value" ? bodyOf(unwrap(binding.value), depth + 1) : void 0;
}
function functionIn(body, name) {
  const member2 = body.children.find((node) => nameIn2(keyOfPair(node)) === name);
  if (member2 === void 0 || isFunction2(member2)) return member2;
  const value = unwrap(member2.child("value"));
  return value !== void 0 && isFunction2(value) ? value : void 0;
}

// src/env/reads/languages/javascript/names.ts
var LOADED = "vite.loadEnv()";
var ENVIRONMENTS = /* @__PURE__ */ new Set([
  "process.env",
  "import.meta.env",
  "Bun.env",
  "$env/dynamic/private.env",
  "$env/dynamic/public.env",
  "cloudflare:workers.env",
  "bun.env",
  "Deno.env.toObject()",
  LOADED,
  ...PROXY_NAMES
]);
var DEEPEST11 = 8;
var HOLDERS = /* @__PURE__ */ new Set([
  "object",
  "ternary_expression",
  "binary_expression",
  "call_expression",
  "new_expression"
]);
var Names = class {
  #file;
  #importsHono;
  #objects;
  #given;
  #copies = /* @__PURE__ */ new Map();
  /** Some of `known` are objects that other files export, and functions that are given an environment. */
  constructor({ file, text }, known10) {
    this.#file = file;
    this.#importsHono = /from\s{0,9}['"]hono['"/]/.test(text);
    this.#objects = known10.filter((wrapper) => wrapper.by === "object");
    this.#given = known10.filter((wrapper) => wrapper.by === "given");
  }
  /** Whether an expression is an object that holds the environment. */
  isEnvironment(node) {
    return this.environmentName(node) !== void 0;
  }
  /** Whether the property of an object is one that holds the environment. */
  hasEnvironment(owner, property2) {
    const name = this.fullName(owner);
    return name !== void 0 && ENVIRONMENTS.has(withoutGlobal(`${name}.${property2}`));
  }
  /** The full name of such an object. */
  environmentName(node) {
    const name = this.fullName(node);
    return name !== void 0 && ENVIRONMENTS.has(name) ? name : void 0;
  }
  /** `process.env` for `env` after `const { env } = process`; `zod.z` for `z` after `import { z } from 'zod/mini'`. */
  fullName(node, depth = 0) {
    const expression = unwrap(node);
    if (expression === void 0 || depth > DEEPEST11) return void 0;
    if (expression.type === "meta_property") return expression.text;
    if (expression.type === "identifier" || expression.type === "shorthand_property_identifier")
      return this.#nameOf(expression, depth);
    if (HOLDERS.has(expression.type)) return this.#copyName(expression, depth);
    const property2 = propertyOf(expression);
    const owner = property2 === void 0 ? void 0 : this.fullName(expression.child("object"), depth + 1);
    if (owner === void 0) return this.#nameOfCloudflare(expression.child("object"), property2);
    return withoutGlobal(`${owner}.${property2}`);
  }
  /** `c.env`, where `c` is what a handler of Hono or of Pages is given first, and `this.env` of what a worker exports. */
  #nameOfCloudflare(object, property2) {
    if (object === void 0 || property2 !== "env") return void 0;
    const binding = object.type === "identifier" ? bindingOf(object.text, object) : void 0;
    const isGiven = binding?.is === "parameter" && binding.position === 0 && (this.#importsHono || isPagesHandler(binding.of));
    return isGiven || object.type === "this" && isOfWorkerClass(object) ? "cloudflare:workers.env" : void 0;
  }
  #nameOf(identifier, depth) {
    const binding = bindingOf(identifier.text, identifier);
    if (binding === void 0) return identifier.text;
    if (binding.is === "value") return this.fullName(binding.value, depth + 1);
    if (binding.is === "import") return this.#importedName(binding);
    if (binding.is === "property") {
      const owner = this.fullName(binding.of, depth + 1);
      return owner === void 0 ? this.#nameOfCloudflare(binding.of, binding.name) : `${owner}.${binding.name}`;
    }
    if (binding.is === "field")
      return binding.position === 0 && binding.name === "env" && isPagesHandler(binding.of) ? "cloudflare:workers.env" : void 0;
    return binding.is === "parameter" ? this.#parameterName(binding, depth) : void 0;
  }
  /** A copy, `{ ...process.env }`, reads as well as the thing itself; so does what Vite reads for its own settings. */
  #copyName(expression, depth) {
    if (this.#copies.has(expression)) return this.#copies.get(expression);
    this.#copies.set(expression, void 0);
    const called = expression.type === "call_expression" ? expression.child("function") : void 0;
    const required = requiredModule(expression);
    const isOfDeno = called !== void 0 && this.fullName(called, depth + 1) === "Deno.env.toObject";
    const isLoaded = called?.type === "identifier" && this.fullName(called, depth + 1) === "vite.loadEnv";
    const names = originsOf(expression).map((origin) => this.fullName(origin, depth + 1));
    const held = names.find((each) => ENVIRONMENTS.has(each ?? ""));
    const name = isLoaded ? LOADED : isOfDeno ? "Deno.env.toObject()" : required?.replace(/^node:/, "") ?? held ?? proxyName(expression, this);
    this.#copies.set(expression, name);
    return name;
  }
  #importedName({ source, name }) {
    const object = this.#objects.find(
      (candidate) => candidate.name === name && mayBeOf(source, this.#file, candidate)
    );
    if (object !== void 0) return object.idiom;
    const module = source.replace(/^node:/, "");
    return name === "*" || name === "default" ? module : `${module}.${name}`;
  }
  /** `(env = process.env)`, `(env: NodeJS.ProcessEnv)`, and what a platform gives to a handler. */
  #parameterName({ node, of, position }, depth) {
    const value = node.child("value") ?? node.child("right");
    if (value !== void 0) return this.fullName(value, depth + 1);
    if (/^:\s*NodeJS\.(ProcessEnv|Process\['env'\])$/.test(node.child("type")?.text ?? ""))
      return "process.env";
    if (position === 1 && isWorkerHandler(of)) return "cloudflare:workers.env";
    return givenTo(this.#given, of, position, this.#file);
  }
};
var withoutGlobal = (name) => name.replace(/^(globalThis|window|global|self)\./, "");

// src/env/reads/languages/javascript/static-imports.ts
function addStaticImports(code, finds) {
  const add2 = (key, text, kind) => addReading(finds, code, { key, keys: keysFrom([{ key: text, node: key }]), kind: () => kind });
  for (const specifier of code.tree.nodesOf("import_specifier")) {
    const key = specifier.child("name");
    const source = literalText(specifier.parent?.parent?.parent?.child("source")) ?? "";
    if (key === void 0) continue;
    if (/^\$env\/static\/(?:private|public)$/.test(source)) add2(key, key.text, "hard");
    else if (OF_ASTRO.test(source) && key.text !== "getSecret") add2(key, key.text, "optional");
  }
  if (!code.text.includes("getSecret")) return;
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = call.child("function");
    const binding = called?.type === "identifier" ? bindingOf(called.text, called) : void 0;
    if (binding?.is !== "import" || binding.name !== "getSecret" || !OF_ASTRO.test(binding.source)) continue;
    const key = argument(call, 0);
    const text = literalText(key);
    if (key !== void 0 && text !== void 0) add2(key, text, "optional");
  }
}
var OF_ASTRO = /^astro:env\/(?:client|server)$/;

// src/env/reads/languages/javascript/environ.ts
function findEnvironReads(code, names, finds, given = []) {
  for (const [pattern, parameter] of listGivenPatterns(code, given))
    addPattern(finds, code, pattern, parameter);
  for (const node of listEnvironments(code, names)) addUse(finds, code, names, node);
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = call.child("function");
    if (called?.type === "member_expression") addMethodCall(finds, code, names, call, called);
  }
  for (const declarator of code.tree.nodesOf("variable_declarator")) {
    const [pattern, value] = [declarator.child("name"), unwrap(declarator.child("value"))];
    if (pattern?.type !== "object_pattern" || value === void 0) continue;
    addNestedPatterns(finds, code, names, pattern, value);
    if (!isPlain(value) && names.isEnvironment(value)) addPattern(finds, code, pattern, declarator);
  }
  addStaticImports(code, finds);
}
function addMethodCall(finds, code, names, call, called) {
  const method = called.child("property")?.text;
  if (method !== "get" && method !== "has") return;
  const name = names.fullName(called.child("object"));
  const plain = kindOfProxy(name);
  if (name === "Deno.env" || plain !== void 0) addExpression(finds, code, call, argument(call, 0), plain);
}
var isPlain = ({ type }) => type === "identifier" || type === "member_expression" || type === "subscript_expression";
function addNestedPatterns(finds, code, names, pattern, value) {
  for (const part of pattern.children) {
    const property2 = part.type === "pair_pattern" ? nameIn2(part.child("key")) : void 0;
    const given = part.child("value");
    const inner = given?.child("left") ?? given;
    if (property2 !== void 0 && inner?.type === "object_pattern" && names.hasEnvironment(value, property2))
      addPattern(finds, code, inner, pattern.parent ?? pattern);
  }
}
function listEnvironments(code, names) {
  const members = code.tree.nodesOf("member_expression", "subscript_expression").filter((node) => propertyOf(node) === "env" && names.isEnvironment(node));
  const identifiers = code.tree.nodesOf("identifier").filter((node) => isUse(node) && names.isEnvironment(node));
  return [...members, ...identifiers];
}
function isUse(node) {
  const { parent } = wrapped(node);
  if (parent === void 0) return false;
  if (parent.type === "member_expression" || parent.type === "subscript_expression")
    return wrapped(node).field === "object";
  if (parent.type === "binary_expression") return parent.child("operator")?.text === "in";
  return ["variable_declarator", "assignment_expression", "arguments", "spread_element", "pair"].includes(
    parent.type
  );
}
function addUse(finds, code, names, environment) {
  const node = wrapped(environment);
  const { parent } = node;
  if (parent === void 0) return;
  const plain = kindOfProxy(names.environmentName(environment));
  if (parent.type === "member_expression" && node.field === "object") {
    if (OF_OBJECTS.test(parent.child("property")?.text ?? "")) addQuestion(finds, code, parent.parent, 0);
    else if (!isWritten(parent) && !isBuiltIn(parent, environment, names, code))
      addExpression(finds, code, parent, parent.child("property"), plain);
  } else if (parent.type === "subscript_expression" && node.field === "object") {
    if (!isWritten(parent)) addExpression(finds, code, parent, parent.child("index"), plain);
  } else if (parent.type === "binary_expression" && parent.child("operator")?.text === "in") {
    if (node.field === "right") addExpression(finds, code, parent, parent.child("left"));
  } else if (node.field === "value" || node.field === "right") {
    const pattern = parent.child("name") ?? parent.child("left");
    if (pattern?.type === "object_pattern") addPattern(finds, code, pattern, parent);
  } else if (parent.type === "arguments" && ASKING2.test(parent.parent?.child("function")?.text ?? ""))
    addQuestion(finds, code, parent.parent, 1);
  else if (parent.type === "arguments") addGiven(finds, code, names, environment);
}
var OF_OBJECTS = /^(?:hasOwnProperty|propertyIsEnumerable|isPrototypeOf|toString|toLocaleString|valueOf|constructor)$/;
var ASKING2 = /^(?:Object\.hasOwn|Reflect\.(?:has|get)|Object\.prototype\.hasOwnProperty\.call)$/;
function addQuestion(finds, code, call, place) {
  const key = call?.type === "call_expression" ? argument(call, place) : void 0;
  if (call !== void 0 && key !== void 0) addExpression(finds, code, call, key);
}
function addPattern(finds, code, pattern, declarator) {
  for (const part of pattern.children) {
    if (part.type === "rest_pattern") continue;
    const value = part.child("value");
    const bound = part.child("left") ?? value?.child("left") ?? value ?? part;
    const fallback = part.child("right") ?? value?.child("right");
    const key = part.child("key") ?? bound;
    const text = nameIn2(key);
    const isGuarded3 = bound.type.startsWith("shorthand") || bound.type === "identifier" ? isNameGuarded(bound.text, declarator) : false;
    const plain = isGuarded3 ? "hard" : "optional";
    const kind = fallback === void 0 ? plain : isNothing(fallback) ? "optional" : "defaulted";
    const keys = text === void 0 ? { is: "unknown" } : keysFrom([{ key: text, node: key }]);
    addReading(finds, code, { key, keys, kind: () => kind });
  }
}
function isWritten(place) {
  const node = wrapped(place);
  const { parent } = node;
  if (parent?.type === "unary_expression") return parent.child("operator")?.text === "delete";
  if (parent?.type === "augmented_assignment_expression")
    return node.field === "left" && !/^(\|\||\?\?)=$/.test(parent.child("operator")?.text ?? "");
  return parent?.type === "assignment_expression" && node.field === "left";
}
var OF_BUILD = /* @__PURE__ */ new Set(["MODE", "DEV", "PROD", "SSR"]);
var OF_SITE = /* @__PURE__ */ new Set(["BASE_URL", "SITE", "ASSETS_PREFIX"]);
var TEXT_METHODS = /^(?:at|charAt|charCodeAt|codePointAt|concat|endsWith|includes|indexOf|lastIndexOf|localeCompare|match|matchAll|normalize|padEnd|padStart|repeat|replace|replaceAll|search|slice|split|startsWith|substr|substring|toLowerCase|toString|toUpperCase|trim|trimEnd|trimStart)$/;
function isBuiltIn(member2, environment, names, code) {
  const [name, key] = [names.fullName(environment), member2.child("property")?.text ?? ""];
  if (name === "import.meta.env") return OF_BUILD.has(key) || OF_SITE.has(key);
  if (name === LOADED) return OF_BUILD.has(key);
  if (kindOfProxy(name) !== void 0) return key !== key.toUpperCase();
  if (name !== "cloudflare:workers.env") return false;
  return bindingsIn2(code.tree).has(key);
}
var bindingsIn2 = onceForTree((tree) => {
  const called = tree.nodesOf("call_expression").flatMap((call) => {
    const method = call.child("function");
    const object = unwrap(method?.type === "member_expression" ? method.child("object") : void 0);
    const name = object?.type === "member_expression" ? object.child("property")?.text : void 0;
    const isText3 = TEXT_METHODS.test(method?.child("property")?.text ?? "");
    return name === void 0 || isText3 || !/\benv$/.test(object?.child("object")?.text ?? "") ? [] : [name];
  });
  return new Set(called);
});

// src/env/reads/languages/javascript/exported.ts
function addExported(code, names, finds) {
  for (const statement of code.tree.nodesOf("export_statement"))
    for (const [name, value] of listExports(statement)) {
      const idiom = value === void 0 ? void 0 : names.environmentName(value);
      if (idiom === void 0) continue;
      finds.addWrapper({
        by: "object",
        language: "javascript",
        name,
        idiom,
        defaulted: [],
        prefix: "",
        definedIn: code.file
      });
    }
}
function listExports(statement) {
  const value = statement.child("value");
  if (value !== void 0) return [["default", unwrap(value)]];
  const clause = statement.children.find(({ type }) => type === "export_clause");
  if (clause !== void 0 && statement.child("source") === void 0)
    return clause.children.flatMap((specifier) => {
      const local = specifier.child("name");
      const name = specifier.child("alias") ?? local;
      return local === void 0 || name === void 0 ? [] : [[name.text, local]];
    });
  return (statement.child("declaration")?.children ?? []).flatMap((declarator) => {
    const name = declarator.child("name");
    return name?.type === "identifier" ? [[name.text, declarator.child("value")]] : [];
  });
}

// src/env/reads/languages/javascript/inlined.ts
var CONFIG = /(?:^|\/)[\w.-]+\.config\.[cm]?[jt]s$/;
var WITH_ENV = /(?:^|\/)(?:next|nuxt)\.config\.[cm]?[jt]s$/;
var DEFINED = /^import\.meta\.env\.(\w+)$/;
function addInlined(code, finds) {
  if (!CONFIG.test(code.file)) return;
  const read = new Set(finds.reads.map(({ key }) => key));
  const defined = code.tree.nodesOf("pair").flatMap((pair) => {
    const name = nameIn2(keyOfPair(pair)) ?? "";
    return name === "env" && WITH_ENV.test(code.file) && isOfSettings(pair) ? namesIn(pair) : DEFINED.exec(name)?.[1] ?? [];
  });
  for (const name of defined)
    if (!read.has(name))
      finds.addWrapper({
        by: "inlined",
        language: "javascript",
        name,
        folder: code.file.slice(0, code.file.lastIndexOf("/") + 1)
      });
}
function isOfSettings(pair) {
  return pair.parent?.type === "object" && pair.parent.parent?.type !== "pair";
}
function namesIn(pair) {
  const object = unwrap(pair.child("value"));
  return object?.type === "object" ? object.children.flatMap((each) => nameIn2(keyOfPair(each)) ?? []) : [];
}

// src/env/reads/languages/javascript/nuxt.ts
var CONFIG2 = /(?:^|\/)nuxt\.config\.[cm]?[jt]s$/;
var DEEPEST12 = 8;
function findNuxtReads(code, finds) {
  if (!CONFIG2.test(code.file) || !code.text.includes("runtimeConfig")) return;
  for (const pair of code.tree.nodesOf("pair"))
    if (nameIn2(keyOfPair(pair)) === "runtimeConfig") addSettings2(code, finds, pair, "NUXT", 0);
}
function addSettings2(code, finds, pair, prefix, depth) {
  const value = unwrap(pair.child("value"));
  if (value?.type === "object" && depth < DEEPEST12)
    for (const each of value.children) {
      const name = nameIn2(keyOfPair(each));
      if (name !== void 0) addSettings2(code, finds, each, `${prefix}_${snakeCased(name)}`, depth + 1);
    }
  else if (value !== void 0 && isLiteral(value)) {
    const isEmpty2 = isNothing(value) || literalText(value) === "";
    addKey(finds, code, prefix, isEmpty2 ? "optional" : "defaulted", (keyOfPair(pair) ?? pair).start);
  }
}
var LITERALS = /^(?:number|true|false|null|undefined)$/;
var isLiteral = (node) => LITERALS.test(node.type) || literalText(node) !== void 0;
function snakeCased(name) {
  return name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z\d])(?=[A-Z][a-z])|[-./]/g, "_").toUpperCase();
}

// src/env/reads/languages/javascript/named-readers.ts
var NAME2 = /^(?:get|read|fetch|assert|require|must|maybe)(?:Required|Optional)?Env(?:Var|Variable)?(?:OrThrow|OrDefault|As[A-Z]\w*|String|Number|Int|Bool(?:ean)?)?$/;
var DEMANDING2 = /^(?:assert|require|must)|Required|OrThrow/;
var KEY3 = /^[A-Z][A-Z0-9_]*$/;
function findNamedReaders(code, finds) {
  if (!/Env\w{0,20}\(['"`]/.test(code.text)) return;
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = call.child("function");
    const binding = called?.type === "identifier" ? bindingOf(called.text, called) : void 0;
    if (binding?.is !== "import" || !NAME2.test(binding.name) || /^[.~]|^@\//.test(binding.source)) continue;
    const key = argument(call, 0);
    if (KEY3.test(literalText(key) ?? "")) addExpression(finds, code, call, key, kindOf11(call, binding.name));
  }
}
function kindOf11(call, name) {
  const fallback = argument(call, 1);
  if (fallback !== void 0 && !isNothing(fallback)) return "defaulted";
  return DEMANDING2.test(name) ? "hard" : "optional";
}

// src/env/reads/languages/javascript/nest.ts
function findNestReads(code, finds) {
  if (!code.text.includes("@nestjs/config")) return;
  const services = listServices(code.tree);
  if (services.size === 0) return;
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = call.child("function");
    const method = called?.type === "member_expression" ? called.child("property")?.text : void 0;
    if (method !== "get" && method !== "getOrThrow") continue;
    const object = unwrap(called?.child("object"));
    const name = object?.type === "member_expression" ? ofThis(object) : object?.text;
    const key = argument(call, 0);
    if (name === void 0 || !services.has(name) || key === void 0 || SMALL.test(key.text)) continue;
    addExpression(finds, code, call, key, method === "getOrThrow" ? "hard" : plainKind3(argument(call, 1)));
  }
}
var SMALL = /^['"`][^'"`]*[a-z.]/;
function plainKind3(other) {
  return other === void 0 || other.type === "object" || isNothing(other) ? "optional" : "defaulted";
}
var ofThis = (member2) => member2.child("object")?.text === "this" ? propertyOf(member2) : void 0;
function listServices(tree) {
  const typed = tree.nodesOf("required_parameter", "optional_parameter", "public_field_definition").filter((node) => isService(typeIn(node.child("type")))).map((node) => (node.child("name") ?? patternOf(node)).text);
  const given = tree.nodesOf("variable_declarator").filter((declarator) => {
    const value = unwrap(declarator.child("value"));
    if (value?.type === "new_expression") return isService(value.child("constructor"));
    return value?.type === "call_expression" && propertyOf(value.child("function") ?? value) === "get" && isService(argument(value, 0));
  });
  return /* @__PURE__ */ new Set([...typed, ...given.map((node) => node.child("name")?.text ?? ""), ...listInjected(tree)]);
}
function isService(node) {
  const binding = node === void 0 ? void 0 : bindingOf(node.text, node);
  return binding?.is === "import" && binding.source === "@nestjs/config" && binding.name === "ConfigService";
}
function typeIn(annotation) {
  const type = annotation?.children[0];
  return type?.type === "generic_type" ? type.child("name") : type;
}
function listInjected(tree) {
  return tree.nodesOf("pair").flatMap((pair) => {
    const list = pair.child("key")?.text === "inject" ? pair.child("value") : void 0;
    const factory = list?.type === "array" ? property(pair.parent, "useFactory") : void 0;
    const position = list?.children.findIndex(isService) ?? -1;
    const parameter = factory === void 0 ? void 0 : listParameters(factory)[position];
    return parameter === void 0 ? [] : [patternOf(parameter).text];
  });
}

// src/env/reads/languages/javascript/readers.ts
function findReaderReads(code, names, finds) {
  findNestReads(code, finds);
  findNamedReaders(code, finds);
  const importsReader = /['"](?:prisma\/config|env-var)['"]/.test(code.text);
  const isOfStrapi = STRAPI.test(code.file) && /\(\{[^}]{0,99}\benv\b/.test(code.text);
  if (!importsReader && !isOfStrapi) return;
  const exported = new Set([...code.text.matchAll(EXPORTED)].map(([, name]) => name));
  for (const call of code.tree.nodesOf("call_expression")) {
    const called = call.child("function");
    if (called === void 0 || called.type !== "identifier" && called.type !== "member_expression")
      continue;
    const name = importsReader ? names.fullName(called) : void 0;
    if (name === "prisma/config.env") addExpression(finds, code, call, argument(call, 0), "hard");
    if (name === "env-var.get") addExpression(finds, code, call, argument(call, 0), kindOfChain(call));
    if (isOfStrapi && isEnvOfStrapi(called, exported))
      addExpression(finds, code, call, argument(call, 0), kindOfDefault(call, called));
  }
}
var STRAPI = /(?:^|\/)config\/(?:[\w.-]+\/)*[\w.-]+\.[jt]s$/;
var CASTS = /^(?:int|float|bool|json|array|date|oneOf)$/;
function isEnvOfStrapi(called, exported) {
  const isCast = called.type === "member_expression" && CASTS.test(propertyOf(called) ?? "");
  const name = isCast ? called.child("object") : called;
  if (name?.type !== "identifier" || name.text !== "env" || bindingOf("env", name)?.is !== "field")
    return false;
  const of = [...name.ancestors()].findLast(isFunction2);
  const { parent } = of === void 0 ? { parent: void 0 } : wrapped(of);
  if (parent?.type === "assignment_expression") return parent.child("left")?.text === "module.exports";
  if (parent?.type === "export_statement") return true;
  const holder = parent?.type === "variable_declarator" ? parent.child("name")?.text : void 0;
  return holder !== void 0 && exported.has(holder);
}
var EXPORTED = /\b(?:export\s+default|module\.exports\s{0,9}=)\s+(\w+)/g;
function kindOfDefault(call, called) {
  const isChoice = propertyOf(called) === "oneOf";
  const fallback = argument(call, isChoice ? 2 : 1);
  return fallback === void 0 || isNothing(fallback) ? "optional" : "defaulted";
}
function kindOfChain(call) {
  let at = call;
  let kind = "optional";
  for (let { parent } = at; parent?.type === "member_expression" && at.field === "object"; { parent } = at) {
    const outer = parent.parent;
    if (outer?.type !== "call_expression") break;
    const method = propertyOf(parent);
    if (method === "default") return "defaulted";
    if (method === "required" && unwrap(argument(outer, 0))?.text !== "false") kind = "hard";
    at = outer;
  }
  return kind;
}

// src/env/reads/languages/javascript/schema-reads.ts
function sourceOf(wrapped2, names) {
  const node = unwrap(wrapped2);
  if (node === void 0) return void 0;
  if (names.isEnvironment(node)) return "*";
  const object = node.child("object");
  if (object !== void 0 && names.isEnvironment(object)) return propertyOf(node);
  const inner = node.child("function")?.child("object") ?? node.child("left");
  return inner === void 0 ? void 0 : sourceOf(inner, names);
}
function addEntries(finds, code, names, entries, given) {
  const object = unwrap(given);
  const renamed2 = object?.type === "object" ? object : void 0;
  for (const { key, node, kind, imported } of entries) {
    if (imported !== void 0) {
      if (renamed2 === void 0 || readsAll(renamed2, names)) addImported(finds, code, imported, kind);
      continue;
    }
    const value = renamed2 === void 0 ? void 0 : property(renamed2, key);
    const source = value === void 0 ? key : sourceOf(value, names);
    if (source === void 0 || source === "*") continue;
    if (kind !== "hard" && value !== void 0) takeClaimBack(finds, code, value, source);
    const own = kind === "hard" && value !== void 0 && hasDefault(value) ? "defaulted" : kind;
    addReading(finds, code, { key: node, keys: keysFrom([{ key: source, node }]), kind: () => own });
  }
}
function takeClaimBack(finds, code, value, key) {
  const member2 = unwrap(value);
  const name = member2?.child("property") ?? member2?.child("index");
  if (member2 !== value && name !== void 0) finds.retract(key, code.at(name.start));
}
function hasDefault(wrapped2) {
  const node = unwrap(wrapped2);
  const right = node?.type === "binary_expression" ? node.child("right") : void 0;
  return right !== void 0 && !isNothing(right) && literalText(unwrap(right)) !== "";
}
var readsAll = (object, names) => object.children.some(
  ({ type, children: [first] }) => type === "spread_element" && first !== void 0 && names.isEnvironment(first)
);
function addImported(finds, code, { source, name }, kind) {
  const parameter = kind === "optional" ? PARTIAL_SCHEMA : SCHEMA;
  finds.addWrapper({
    ...{ by: "given", language: "javascript", name, parameter, idiom: "process.env" },
    ...{ calledIn: code.file, source }
  });
}
var SCHEMA = "schema";
var PARTIAL_SCHEMA = "partial schema";
function findGivenSchemas(code, names, finds, given) {
  for (const { name, parameter, source, calledIn } of given) {
    if (parameter !== SCHEMA && parameter !== PARTIAL_SCHEMA) continue;
    if (source === void 0 || !mayBe(source, calledIn, code.file)) continue;
    for (const [exported, value] of code.tree.nodesOf("export_statement").flatMap(listExports)) {
      if (exported !== name) continue;
      const entries = entriesOf2(value);
      addEntries(
        ...[finds, code, names],
        parameter === SCHEMA ? entries : entries.map((entry) => ({ ...entry, kind: "optional" })),
        void 0
      );
    }
  }
}

// src/env/reads/languages/javascript/script-blocks.ts
var LONGEST_TAG = 1e3;
function scriptBlocks(text, path) {
  const blocks = path.endsWith(".astro") ? [frontMatter(text)] : [];
  let done = 0;
  for (const tag of text.matchAll(/<script\b/gi)) {
    const open = text.slice(tag.index, tag.index + LONGEST_TAG).search(/(?<!=)>/);
    if (open < 0 || tag.index < done) continue;
    const start = tag.index + open + 1;
    const end = /<\/script/gi;
    end.lastIndex = start;
    done = end.exec(text)?.index ?? text.length;
    blocks.push([start, done]);
  }
  return keepOnly(text, blocks);
}
function frontMatter(text) {
  const open = /^\s*---\r?\n/.exec(text)?.[0].length;
  if (open === void 0) return [0, 0];
  const end = text.indexOf("\n---", open - 1);
  return [open, end < 0 ? text.length : end];
}
function keepOnly(text, ranges) {
  let kept = "";
  for (const [start, end] of ranges) {
    if (start < kept.length) continue;
    kept += blank(text.slice(kept.length, start)) + text.slice(start, end);
  }
  return kept + blank(text.slice(kept.length));
}
var blank = (text) => text.replace(/[^\r\n]/g, " ");

// src/env/reads/languages/javascript/nest-module.ts
function addNestModule(finds, code, names, call) {
  if (names.fullName(call.child("function")) !== "@nestjs/config.ConfigModule.forRoot") return;
  const [options] = argumentsOf3(call);
  addEntries(finds, code, names, schemaEntries(property(options, "validationSchema")), void 0);
  const validate = property(options, "validate");
  const isName3 = validate?.type === "identifier" || validate?.type === "shorthand_property_identifier";
  const binding = isName3 ? bindingOf(validate.text, validate) : void 0;
  if (validate === void 0 || binding === void 0) return;
  finds.addWrapper({
    ...{ by: "given", language: "javascript", parameter: 0, idiom: "process.env", calledIn: code.file },
    name: binding.is === "import" ? binding.name : validate.text,
    source: binding.is === "import" ? binding.source : void 0
  });
}
function addTransformed(finds, code, names, call) {
  const given = argumentsOf3(call);
  const type = given.find((node) => node.type === "identifier" && !names.isEnvironment(node));
  if (type === void 0 || !given.some((node) => names.isEnvironment(node))) return;
  const binding = bindingOf(type.text, type);
  const body = binding?.is === "value" ? binding.value.child("body") : void 0;
  if (body?.type !== "class_body") return;
  for (const field of body.children) {
    const key = field.type === "public_field_definition" ? field.child("name") : void 0;
    if (key === void 0) continue;
    addReading(finds, code, {
      key,
      keys: keysFrom([{ key: key.text, node: key }]),
      kind: () => kindOf12(field)
    });
  }
}
function kindOf12(field) {
  if (field.child("value") !== void 0) return "defaulted";
  const isOptional = field.text.charAt((field.child("name")?.end ?? 0) - field.start) === "?";
  return isOptional || /@(?:IsOptional|ValidateIf)\(/.test(field.text) ? "optional" : "hard";
}

// src/env/reads/languages/javascript/tolerated.ts
var SAFE = /^safeParse(?:Async)?$/;
function isTolerated(call) {
  if (!SAFE.test(call.child("function")?.child("property")?.text ?? "")) return false;
  const declarator = wrapped(call).parent;
  const name = declarator?.type === "variable_declarator" ? declarator.child("name") : void 0;
  if (name?.type !== "identifier") return false;
  const statement = declarator?.parent;
  const block = statement?.parent?.type === "export_statement" ? statement.parent.parent : statement?.parent;
  if (block === void 0) return false;
  const asked = (questionsIn2(block).get(name.text) ?? []).filter(
    ({ start, end }) => block.start <= start && end <= block.end
  );
  const told = asked.map(goesOn);
  return told.includes(true) && !told.includes(false);
}
var known8 = /* @__PURE__ */ new WeakMap();
function questionsIn2(node) {
  const root = [...node.ancestors()].at(-1) ?? node;
  const before = known8.get(root);
  if (before !== void 0) return before;
  const questions = /* @__PURE__ */ new Map();
  for (const member2 of root.walk()) {
    if (member2.type !== "member_expression" || member2.child("property")?.text !== "success") continue;
    const name = member2.child("object")?.text.slice(0, 100) ?? "";
    const same = questions.get(name) ?? [];
    same.push(member2);
    questions.set(name, same);
  }
  known8.set(root, questions);
  return questions;
}
function goesOn(success) {
  let question = wrapped(success);
  let isNot = false;
  while (question.parent?.type === "unary_expression" && question.parent.child("operator")?.text === "!") {
    isNot = !isNot;
    question = wrapped(question.parent);
  }
  const { parent } = question;
  if (question.field !== "condition" || parent === void 0) return void 0;
  const without = parent.child(isNot ? "consequence" : "alternative");
  if (without === void 0) return void 0;
  if (endsTheProgram(without)) return false;
  if (parent.type === "ternary_expression") return STAND_INS.test(unwrap(without)?.type ?? "") || void 0;
  const last = without.type === "statement_block" ? without.children.at(-1) : without;
  const [value] = last?.type === "return_statement" ? last.children : [];
  if (last?.type !== "return_statement") return void 0;
  return value === void 0 || STAND_INS.test(unwrap(value)?.type ?? "") || void 0;
}
var STAND_INS = /^(?:null|undefined|false|object|array|string)$/;

// src/env/reads/languages/javascript/validated.ts
function findValidatedReads(code, names, finds) {
  const isOfClasses = /['"]class-(?:validator|transformer)['"]/.test(code.text);
  for (const call of code.tree.nodesOf("call_expression")) {
    const method = methodOf(call);
    if (method === "createEnv") addCreateEnv(finds, code, names, call);
    else if (method === "forRoot") addNestModule(finds, code, names, call);
    else if (method === "create" && names.fullName(call.child("function")) === "@adonisjs/core/env.Env.create")
      addEntries(finds, code, names, entriesOf2(argument(call, 1)), void 0);
    else if (PARSES.test(method)) addParsed(finds, code, names, call);
    else if (CLEANS.test(method)) {
      const [environment, spec] = argumentsOf3(call);
      addEntries(finds, code, names, entriesOf2(spec), environment);
    } else if (isOfClasses) addTransformed(finds, code, names, call);
  }
}
var PARSES = /^(parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|attempt|Parse|Decode|assert|is|cast|decode|parser)$/;
var DEEPEST13 = 4;
var CLEANS = /^(cleanEnv|customCleanEnv|parseEnv|testOnlyParseEnv)$/;
function methodOf(call) {
  const called = call.child("function");
  if (called?.type === "identifier") return called.text;
  return called?.type === "member_expression" ? called.child("property")?.text ?? "" : "";
}
function addParsed(finds, code, names, call) {
  const [first, second] = argumentsOf3(call).map(objectOf);
  if (first === void 0) return;
  if (readsEnvironment(first, names)) {
    const schema = call.child("function")?.child("object") ?? second;
    const entries = schemaEntries(schema);
    addEntries(finds, code, names, isTolerated(call) ? entries.map(asOptional) : entries, first);
  } else if (second !== void 0 && readsEnvironment(second, names))
    addEntries(finds, code, names, schemaEntries(first), second);
}
var asOptional = (entry) => entry.kind === "hard" ? { ...entry, kind: "optional" } : entry;
function objectOf(node) {
  const declared = follow(node);
  return declared?.type === "object" ? declared : node;
}
function addCreateEnv(finds, code, names, call) {
  const [options] = argumentsOf3(call);
  const entries = ["server", "client", "shared"].flatMap((part) => entriesOf2(property(options, part)));
  const given = ["runtimeEnvStrict", "runtimeEnv", "experimental__runtimeEnv"].map(
    (name) => property(options, name)
  );
  addEntries(
    finds,
    code,
    names,
    entries,
    given.find((node) => node !== void 0)
  );
}
function readsEnvironment(wrapped2, names, depth = 0) {
  const node = unwrap(wrapped2);
  if (node === void 0 || depth > DEEPEST13) return false;
  if (node.type === "call_expression") {
    const object = node.child("function")?.child("object");
    const parts = object === void 0 ? argumentsOf3(node) : [object, ...argumentsOf3(node)];
    return parts.some((part) => readsEnvironment(part, names, depth + 1));
  }
  if (node.type === "object")
    return node.children.some((part) => {
      const value = part.type === "spread_element" ? part.children[0] : part.child("value");
      return value !== void 0 && sourceOf(value, names) !== void 0;
    });
  return names.isEnvironment(node);
}

// src/env/reads/languages/javascript.ts
var CAST = /(?:[=(,:?&|[{;]|\breturn|\bdefault|=>)\s*<[A-Za-z_]/;
var javascript = {
  ...SIGNS.javascript,
  name: "javascript",
  grammar: "tsx",
  otherGrammar: { grammar: "typescript", isFor: (text, path) => /\.[cm]?ts$/.test(path) && CAST.test(text) },
  codeIn: (text, path) => /\.(vue|svelte|astro)$/.test(path) ? scriptBlocks(text, path) : text,
  mayImport: mayBeOf,
  find(code) {
    const [finds, names] = [new Finds(), new Names(code, [])];
    findEnvironReads(code, names, finds);
    findValidatedReads(code, names, finds);
    findReaderReads(code, names, finds);
    findNuxtReads(code, finds);
    findCommanderReads(code, names, finds);
    findConvictReads(code, names, finds);
    addExported(code, names, finds);
    addInlined(code, finds);
    return finds;
  },
  constantsIn: constantsIn2,
  findThrough(code, wrappers) {
    const finds = new Finds();
    const given = wrappers.filter((wrapper) => wrapper.by === "given");
    if (given.length > 0 || wrappers.some(({ by }) => by === "object")) {
      const names = new Names(code, wrappers);
      findEnvironReads(code, names, finds, given);
      findValidatedReads(code, names, finds);
      findGivenSchemas(code, names, finds, given);
      addExported(code, names, finds);
    }
    findCalls2(code, wrappers, finds);
    return finds;
  }
};
var javascriptScript = { ...javascript, ...SIGNS.javascriptScript };

// src/env/reads/languages/kotlin/libraries.ts
var MOST11 = 60;
function findLibraryReads(part) {
  const { code, tokens } = part;
  const hasKonfig = /^import\s+com\.natpryce\.konfig\./m.test(code.text);
  const hasHttp4k = /^import\s+org\.http4k\./m.test(code.text);
  if (!hasKonfig && !hasHttp4k) return;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== "word") continue;
    if (hasKonfig && text === "Key" && isAt(tokens, index + 1, ["("])) addKonfig(part, index);
    if (hasHttp4k && text === "EnvironmentKey" && isAt(tokens, index + 1, ["."])) addHttp4k(part, index);
  }
}
function addKonfig({ code, tokens, constants, finds }, index) {
  const [argument3 = [], type] = splitArguments(tokens, index + 1);
  const [key, first] = [literalOf(argument3, constants), argument3[0]];
  if (key === void 0 || first === void 0 || type === void 0) return;
  addKey(finds, code, nameOf2(key), "optional", first.start);
}
var KINDS = /* @__PURE__ */ new Map([
  ["required", "hard"],
  ["optional", "optional"],
  ["defaulted", "defaulted"]
]);
function addHttp4k({ code, tokens, constants, finds }, index) {
  for (let at = index + 1; at < index + MOST11 && isAt(tokens, at, ["."]); ) {
    const kind = KINDS.get(tokens[at + 1]?.text ?? "");
    const open = isAt(tokens, at + 2, ["("]) ? at + 2 : void 0;
    if (kind !== void 0 && open !== void 0) {
      const [argument3 = []] = splitArguments(tokens, open);
      const [key, first] = [literalOf(argument3, constants), argument3[0]];
      const hasOther = /\boverrides\b|\bEnvironment\.defaults\b/.test(code.text);
      if (key !== void 0 && first !== void 0)
        addKey(finds, code, nameOf2(key), kind === "hard" && hasOther ? "optional" : kind, first.start);
      return;
    }
    const hasGroup = open !== void 0 || isAt(tokens, at + 2, ["{"]);
    at = hasGroup ? behindGroup(tokens, at + 2) ?? at + 2 : at + 2;
  }
}
var nameOf2 = (key) => key.replace(/[.-]/g, "_").toUpperCase();

// src/env/reads/languages/kotlin.ts
var WORDS2 = {
  otherwise: "?:",
  insist: "!!",
  refusing: /* @__PURE__ */ new Set(["requireNotNull", "checkNotNull"]),
  asserting: /* @__PURE__ */ new Set(["require", "check"]),
  ending: /* @__PURE__ */ new Set(["throw", "error", "exitProcess"]),
  members: /* @__PURE__ */ new Set([
    ...["toInt", "toLong", "toDouble", "toFloat", "split", "trim", "lowercase", "uppercase", "replace"],
    ...[
      "startsWith",
      "endsWith",
      "contains",
      "substring",
      "length",
      "removePrefix",
      "removeSuffix",
      "toByteArray"
    ]
  ])
};
var DECLARATIONS2 = {
  language: "kotlin",
  otherwise: WORDS2.otherwise,
  isShared: true,
  upper: /^(?:upper|toUpper)[cC]ase$/,
  classes: /* @__PURE__ */ new Set(["class", "object", "interface"]),
  nameOf(parameter) {
    const colon = parameter.findIndex(({ kind, text }) => kind === "sign" && text === ":");
    const name = parameter[colon - 1];
    return name?.kind === "word" ? name.text : void 0;
  },
  isDeclared: (tokens, index) => isAt(tokens, index - 1, ["fun"]) || isAt(tokens, index - 1, [">"]) && isAt(tokens, index - 4, ["fun", "<"])
};
var kotlin = {
  ...SIGNS.kotlin,
  name: "kotlin",
  find(code) {
    const [finds, lists] = [new Finds(), tokenizeCode(code.text, "kotlin")];
    const constants = listConstants(lists);
    const isImported = /^import\s+(?:java\.lang\.System|platform\.posix)\.(?:getenv|\*)/m.test(code.text);
    const maps = new Set(lists.flatMap(namesOfMaps2));
    const imported = importedReaders(code.text);
    for (const tokens of lists) {
      const part = { code, tokens, constants, finds };
      findLibraryReads(part);
      for (const [index, token] of tokens.entries()) {
        if (token.kind !== "word") continue;
        const isQualified = isAt(tokens, index - 2, ["System", "."]);
        const isOurs = isQualified || isImported && !isAt(tokens, index - 1, ["."]);
        if (token.text === "getenv" && isOurs) readGetenv(part, index, isQualified ? index - 2 : index);
        if (maps.has(token.text) && !isAt(tokens, index - 1, ["."])) readMap(part, index, index);
        if (imported.has(token.text) && isAt(tokens, index + 1, ["("])) readImported(part, index);
        if (token.text === "Value" && isAt(tokens, index - 1, ["@"])) readValue(part, index);
      }
    }
    return finds;
  },
  findThrough(code, wrappers) {
    const [finds, lists] = [new Finds(), tokenizeCode(code.text, "kotlin")];
    findTokenCalls(code, lists, wrappers, WORDS2, finds, DECLARATIONS2);
    const properties = propertiesIn2(wrappers);
    if (properties.size === 0) return finds;
    for (const tokens of lists) {
      const part = { code, tokens, constants: /* @__PURE__ */ new Map(), finds };
      for (const [index, token] of tokens.entries())
        if (token.text === "Value" && isAt(tokens, index - 1, ["@"])) readValue(part, index, properties);
    }
    return finds;
  }
};
function readGetenv(part, index, from) {
  const { tokens } = part;
  const begin = isAt(tokens, from - 4, ["java", ".", "lang", "."]) ? from - 4 : from;
  if (!isAt(tokens, index + 1, ["("])) return;
  if (!isAt(tokens, index + 2, [")"])) readCall2(part, begin, index + 1, void 0);
  else readMap(part, begin, index + 2);
}
function readMap(part, begin, last) {
  const { tokens } = part;
  if (isAt(tokens, last + 1, ["["])) readCall2(part, begin, last + 1, void 0);
  const member2 = isAt(tokens, last + 1, ["."]) ? tokens[last + 2]?.text : void 0;
  if (member2 !== void 0 && KINDS2.has(member2) && isAt(tokens, last + 3, ["("]))
    readCall2(part, begin, last + 3, KINDS2.get(member2));
}
function namesOfMaps2(tokens) {
  return tokens.flatMap((_, index) => {
    const isDotenv = ["(", "{"].some((open) => isAt(tokens, index, ["=", "dotenv", open]));
    if (!isDotenv && !isAt(tokens, index, ["=", "System", ".", "getenv", "(", ")"])) return [];
    if (!isDotenv && (isAt(tokens, index + 6, ["."]) || isAt(tokens, index + 6, ["["]))) return [];
    const colon = [2, 6, 7].map((back) => index - back).find((at) => isAt(tokens, at, [":"]));
    const name = tokens[(colon ?? index) - 1];
    return name?.kind === "word" ? [name.text] : [];
  });
}
function importedReaders(text) {
  const names = text.matchAll(
    /^import\s+[\w.]{1,200}\.((?:get|require|must|need)Env(?:Var(?:iable)?)?(?:[A-Z]\w*)?)\s*$/gm
  );
  return new Set([...names].map(([, name = ""]) => name));
}
function readImported(part, index) {
  const { tokens, code, constants, finds } = part;
  const [argument3 = [], ...more] = splitArguments(tokens, index + 1);
  const key = literalOf(argument3, constants);
  const [first] = argument3;
  if (first === void 0 || key === void 0 || !/^[A-Z][A-Z0-9_]*$/.test(key)) return;
  const end = behindGroup(tokens, index + 1) ?? tokens.length;
  const own = isDemanding(tokens[index]?.text ?? "") ? "hard" : kindByNullGuard(tokens, index, end, WORDS2);
  addKey(finds, code, key, more.length > 0 ? "defaulted" : own, first.start);
}
var KINDS2 = /* @__PURE__ */ new Map([
  ["get", void 0],
  ["getValue", "hard"],
  ["getOrDefault", "defaulted"],
  ["getOrElse", "defaulted"],
  ["containsKey", "optional"]
]);
function readCall2({ code, tokens, constants, finds }, begin, open, kind) {
  const [argument3] = splitArguments(tokens, open);
  const [first, last] = [argument3?.[0], argument3?.at(-1)];
  if (argument3 === void 0 || first === void 0 || last === void 0) return;
  const key = literalOf(argument3, constants);
  const end = behindGroup(tokens, open) ?? tokens.length;
  const own = kind ?? kindByNullGuard(tokens, begin, end, WORDS2);
  if (key !== void 0) addKey(finds, code, key, own, first.start);
  else {
    const wrapper = functionAround2(tokens, { begin, end, argument: argument3 }, own, DECLARATIONS2, code.file);
    if (wrapper !== void 0) finds.addWrapper(wrapper);
    else finds.addDynamic(code.at(first.start), code.text.slice(first.start, last.end));
  }
}
function readValue({ code, tokens, finds }, index, properties) {
  const value = tokens[isAt(tokens, index + 2, ["value", "="]) ? index + 4 : index + 2];
  if (!isAt(tokens, index + 1, ["("]) || value?.kind !== "text" || !value.isLiteral) return;
  for (const { name, kind } of findValueReads(value.text))
    if (properties === void 0) addKey(finds, code, name, kind, value.start);
    else if (properties.has(name)) addKey(finds, code, name, "defaulted", value.start);
}

// src/env/reads/languages/node-config.ts
var JSON_PAIR = /"([^"\\\n]{1,200})"\s{0,99}:\s{0,99}"([A-Za-z_]\w{0,200})"/g;
var YAML_PAIR = /^[^\S\n]*["']?([\w.@/-]{1,200})["']?[^\S\n]*:[^\S\n]+["']?([A-Za-z_]\w{0,200})["']?[^\S\n]*$/gm;
var nodeConfig = settingsFormat({
  ...SIGNS.nodeConfig,
  name: "node-config",
  find(code, finds) {
    const isJson = /\.json5?$/.test(code.file);
    const text = isJson ? code.text : withoutYamlComments(code.text);
    for (const { 0: pair, 1: setting, 2: key = "", index } of text.matchAll(isJson ? JSON_PAIR : YAML_PAIR))
      if (setting !== "__format") addKey(finds, code, key, "optional", index + pair.lastIndexOf(key));
  }
});

// src/env/reads/texts/symfony.ts
var MARK = /%%|%env\((?<processors>(?:[-.\w\\]{0,200}:){0,12})(?<name>[A-Za-z_]\w{0,200})\)%/g;
function symfonyReads(text) {
  return [...text.matchAll(MARK)].flatMap(({ 0: whole, groups, index }) => {
    const { name, processors = "" } = groups ?? {};
    if (name === void 0) return [];
    return [{ name, kind: kindBy(processors), offset: index + whole.length - 2 - name.length }];
  });
}
function kindBy(processors) {
  const [, fallback] = /(?:^|:)default:([^:]*):/.exec(processors) ?? [];
  if (fallback !== void 0) return fallback === "" ? "optional" : "defaulted";
  return /(?:^|:)defined:$/.test(processors) ? "optional" : "hard";
}

// src/env/reads/languages/php/kind.ts
var ENDING = /^(?:throw_expression|throw_statement|exit_statement)$/;
var checks3 = {
  conditional(node) {
    const condition = node.type === "if_statement" ? node.child("condition") : void 0;
    const alternative = node.children.find(({ type }) => type === "else_clause");
    return condition && { condition, body: node.child("body"), alternative };
  },
  ends,
  isStatement: ({ parent }) => parent !== void 0 && /^(?:program|compound_statement)$/.test(parent.type),
  namesFor(expression) {
    const outer = outOf(expression);
    const isAssigned = outer.parent?.type === "assignment_expression" && outer.field === "right";
    return isAssigned ? [outer.parent?.child("left")?.text ?? ""] : [];
  },
  assigns: (node, names) => /assignment_expression$/.test(node.type) && names.includes(node.child("left")?.text ?? "")
};
function ends(node) {
  if (ENDING.test(node.type)) return true;
  if (node.type === "name") return /^(?:exit|die)$/i.test(node.text);
  return node.type === "function_call_expression" && /^(?:abort|exit|die)\b/.test(node.text.slice(0, 10));
}
function kindOf13(read, plain) {
  if (plain !== "optional") return plain;
  const alternative = alternativeOf2(read);
  if (alternative !== void 0) {
    if ([...alternative.walk()].slice(0, 10).some(ends)) return "hard";
    return /^(?:null|false)$/i.test(alternative.text) ? "optional" : "defaulted";
  }
  return kindByChecks(read, checks3) ?? plain;
}
function kindOfQuestion(call) {
  return kindByChecks(call, checks3) === "hard" ? "hard" : "optional";
}
function outOf(node) {
  let outer = node;
  while (outer.parent !== void 0 && /^(?:parenthesized_expression|cast_expression)$/.test(outer.parent.type))
    outer = outer.parent;
  return outer;
}
function alternativeOf2(read) {
  let outer = outOf(read);
  for (let depth = 0; depth < 4; depth += 1) {
    const { parent, field } = outer;
    if (parent?.type === "assignment_expression" && field === "right") {
      outer = parent;
      continue;
    }
    if (parent?.type === "conditional_expression") {
      const hasBody = parent.child("body") !== void 0;
      if (field === "condition" && !hasBody) return parent.child("alternative");
      const isAsked = parent.child("condition")?.text.includes(read.text) === true;
      return field === "body" && isAsked ? parent.child("alternative") : void 0;
    }
    const isOr = parent?.type === "binary_expression" && /^(?:\?\?|\|\||or)$/i.test(parent.child("operator")?.text ?? "");
    if (parent === void 0 || !isOr) return void 0;
    const right = parent.child("right");
    if (field === "left" && right !== void 0) {
      return right.type === "binary_expression" ? right.child("right") ?? right : right;
    }
    outer = outOf(parent);
  }
  return void 0;
}

// src/env/reads/languages/php/syntax.ts
function literal4(node) {
  if (node.type !== "string" && node.type !== "encapsed_string") return void 0;
  if (node.children.some(({ type }) => type !== "string_content")) return void 0;
  return node.children.map(({ text }) => text).join("");
}
function argumentsOf4(call) {
  const given = call.child("arguments")?.children ?? [];
  return given.flatMap((node) => node.type === "argument" ? node.children.at(-1) ?? [] : []);
}
function functionName(call) {
  const name = call.child("function");
  return name?.type === "name" || name?.type === "qualified_name" ? name.text.replace(/^\\/, "") : void 0;
}
var FUNCTIONS4 = /^(?:function_definition|method_declaration|anonymous_function|arrow_function)$/;
var CLASSES4 = /^(?:class|trait|enum|interface)_declaration$/;
var php = {
  language: "php",
  literal: literal4,
  parts(node) {
    if (node.type === "encapsed_string")
      return node.children.map((child) => child.type === "string_content" ? child.text : child);
    if (node.type !== "binary_expression" || node.child("operator")?.text !== ".") return void 0;
    return node.children.filter(({ field }) => field !== "operator");
  },
  inside(node) {
    const [only] = node.type === "parenthesized_expression" ? node.children : [];
    if (only !== void 0) return { node: only, isUpper: false };
    const [argument3] = node.type === "function_call_expression" ? argumentsOf4(node) : [];
    if (argument3 === void 0) return void 0;
    const name = functionName(node)?.toLowerCase();
    if (name === "strtoupper") return { node: argument3, isUpper: true };
    return name === "trim" ? { node: argument3, isUpper: false } : void 0;
  },
  nameOf(node) {
    if (node.type === "variable_name" || node.type === "name") return node.text;
    return node.type === "class_constant_access_expression" ? node.children.at(-1)?.text : void 0;
  },
  isFunction: ({ type }) => FUNCTIONS4.test(type),
  parametersOf: (of) => of.child("parameters")?.children.flatMap((node) => {
    const name = node.child("name")?.text;
    const isRest2 = node.type === "variadic_parameter";
    return name === void 0 ? [] : [{ name, default: node.child("default_value"), isRest: isRest2 }];
  }) ?? [],
  nameOfFunction(of) {
    const name = of.child("name")?.text;
    const owner = of.type === "method_declaration" ? [...of.ancestors()].find(({ type }) => CLASSES4.test(type)) : void 0;
    return owner === void 0 ? name : `${owner.child("name")?.text}.${name}`;
  },
  *assignments(tree) {
    for (const element of tree.nodesOf("const_element"))
      yield [element.children[0]?.text ?? "", element.children[1]];
    for (const node of tree.nodesOf("assignment_expression")) {
      const left = node.child("left");
      if (left?.type === "variable_name") yield [left.text, node.child("right")];
    }
    for (const node of tree.nodesOf("augmented_assignment_expression"))
      yield [node.child("left")?.text ?? "", void 0];
  },
  looped(node, name) {
    if (node.type !== "foreach_statement") return void 0;
    const [list, value] = node.children;
    return value?.text === name ? list : void 0;
  },
  elements(list) {
    if (list.type !== "array_creation_expression") return void 0;
    return list.children.map(({ children }) => children.length === 1 ? children[0] ?? list : list);
  },
  *calls(tree) {
    for (const node of tree.nodesOf("function_call_expression"))
      yield {
        node,
        name: functionName(node)?.split("\\").at(-1) ?? "",
        receiver: "",
        args: argumentsOf4(node)
      };
    for (const node of tree.nodesOf("scoped_call_expression", "member_call_expression"))
      yield {
        node,
        name: node.child("name")?.text ?? "",
        receiver: (node.child("scope") ?? node.child("object"))?.text.slice(0, 100).replace("$", "").replaceAll("->", ".") ?? "",
        args: argumentsOf4(node)
      };
  },
  // A function that stands in no class is everybody's.
  reaches: (_, { receiver }) => receiver === "",
  elsewhere(node) {
    if (node.type !== "class_constant_access_expression") return void 0;
    const [owner, name] = [node.children[0]?.text.split("\\").at(-1), node.children.at(-1)?.text];
    return owner === void 0 || name === void 0 || /^(?:self|static|parent)$/.test(owner) ? void 0 : { name, language: "php", home: { in: "module", name: owner } };
  },
  kindOf: kindOf13
};

// src/env/reads/languages/php.ts
var SERVERS_OWN = /^(?:HTTPS?(?:_|$)|REQUEST_|SERVER_|(?:CONN_)?REMOTE_|PHP_|SCRIPT_|DOCUMENT_|CONTENT_|GATEWAY_|QUERY_|PATH|ORIG_|REDIRECT_|SSL_|CONTEXT_|AUTH_TYPE$|argv$|argc$|FCGI_|UNIQUE_ID$|LANG$|SHELL$)/;
var RUNTIME = "autoload_runtime.php";
var CONFIGURATOR = /\\DependencyInjection\\Loader\\Configurator\b/;
var FUNCTIONS5 = /* @__PURE__ */ new Map([
  ["getenv", "optional"],
  ["env", "optional"]
]);
var php2 = {
  ...SIGNS.php,
  name: "php",
  grammar: "php",
  find(code) {
    const readings = new Readings(code, php);
    const isConfigurator = CONFIGURATOR.test(code.text);
    for (const call of code.tree.nodesOf("function_call_expression")) {
      const name = functionName(call)?.toLowerCase() ?? "";
      if (name === "env" && isConfigurator) addWired(readings, call);
      else if (FUNCTIONS5.has(name)) addCall2(readings, call, name === "env");
      else if (name === "array_key_exists") addQuestion2(readings, call);
    }
    for (const call of code.tree.nodesOf("scoped_call_expression")) {
      const scope = call.child("scope")?.text ?? "";
      const name = call.child("name")?.text ?? "";
      if (/(?:^|\\)Env$/.test(scope) && name === "get") addCall2(readings, call, true);
      if (/(?:^|\\)Env$/.test(scope) && name === "getOrFail")
        readings.add(call, argumentsOf4(call)[0], "hard");
    }
    for (const call of code.tree.nodesOf("member_call_expression")) addRequired(readings, call);
    for (const node of code.tree.nodesOf("subscript_expression")) addSubscript(readings, node);
    for (const node of code.tree.nodesOf("string", "encapsed_string")) {
      if (!node.text.includes("%env(") || literal4(node) === void 0) continue;
      for (const { name, kind, offset } of symfonyReads(node.text))
        addKey(readings.finds, code, name, kind, node.start + offset);
    }
    for (const attribute of code.tree.nodesOf("attribute")) addAutowired(readings, attribute);
    return readings.finds;
  },
  constantsIn: constantsIn(php),
  findThrough: (code, wrappers) => findCalls(code, php, wrappers)
};
var phpScript = { ...php2, ...SIGNS.phpScript };
function addCall2(readings, call, hasDefault3) {
  const [key, fallback] = argumentsOf4(call);
  const isGiven = hasDefault3 && fallback !== void 0 && fallback.text.toLowerCase() !== "null";
  readings.add(call, key, isGiven ? "defaulted" : "optional", hasDefault3 ? fallback : void 0);
}
function addWired(readings, call) {
  let hasDefault3 = false;
  let at = call;
  for (let { parent } = at; parent?.type === "member_call_expression"; { parent } = at) {
    hasDefault3 ||= parent.child("name")?.text === "default";
    at = parent;
  }
  readings.add(call, argumentsOf4(call)[0], hasDefault3 ? "defaulted" : "hard");
}
function addAutowired({ code, finds }, attribute) {
  if (!/(?:^|\\)Autowire$/.test(attribute.children[0]?.text ?? "")) return;
  for (const argument3 of attribute.child("parameters")?.children ?? []) {
    const text = argument3.children.at(-1);
    const written = argument3.child("name")?.text === "env" && text !== void 0 ? literal4(text) : void 0;
    const [, processors = "", name] = /^((?:[^:]*:)*)([A-Za-z_]\w*)$/.exec(written ?? "") ?? [];
    if (text === void 0 || name === void 0) continue;
    addKey(finds, code, name, kindBy(processors), text.end - 1 - name.length);
  }
}
function addRequired(readings, call) {
  if (call.child("name")?.text !== "required" || !/dotenv$/i.test(call.child("object")?.text ?? "")) return;
  const [given] = argumentsOf4(call);
  const keys = given?.type === "array_creation_expression" ? given.children.map(({ children }) => children[0]) : [given];
  for (const key of keys) if (key !== void 0) readings.add(key, key, "hard");
}
function addQuestion2(readings, call) {
  const [key, array] = argumentsOf4(call);
  if (key === void 0 || !isEnvironment(array)) return;
  if (array?.text === "$_SERVER" && !mayBeKey(literal4(key))) return;
  readings.add(key, key, kindOfQuestion(call));
}
function isEnvironment(array) {
  if (array === void 0) return false;
  return /^\$_(?:ENV|SERVER)$/.test(array.text) || isAll2(array);
}
function isAll2(array) {
  return array.type === "function_call_expression" && functionName(array)?.toLowerCase() === "getenv" && argumentsOf4(array).length === 0;
}
function addSubscript(readings, node) {
  const [array, key] = node.children;
  if (array?.text === "$context" && readings.code.text.includes(RUNTIME))
    readings.add(node, key, "defaulted");
  if (key === void 0 || !isEnvironment(array)) return;
  const { parent, field } = node;
  if (parent?.type === "unset_statement" || parent?.type === "assignment_expression" && field === "left")
    return;
  const bare = parent?.type === "encapsed_string" && key.type === "name" ? key.text : void 0;
  if (array?.text === "$_SERVER") {
    const name = bare ?? literal4(key);
    if (!mayBeKey(name)) return;
  }
  if (bare === void 0) readings.add(node, key, "optional");
  else addKey(readings.finds, readings.code, bare, "optional", key.start);
}
function mayBeKey(name) {
  return name !== void 0 && !SERVERS_OWN.test(name) && name === name.toUpperCase();
}

// src/env/reads/languages/prisma.ts
var DEMANDED = /* @__PURE__ */ new Set(["url", "directUrl"]);
var prisma = settingsFormat({
  ...SIGNS.prisma,
  name: "prisma",
  find(code, finds) {
    const [tokens = []] = tokenizeCode(code.text, "prisma");
    for (const [index, { text: field }] of tokens.entries()) {
      if (!isAt(tokens, index + 1, ["=", "env", "("]) || !isAt(tokens, index + 5, [")"])) continue;
      const key = tokens[index + 4];
      if (key?.kind !== "text") continue;
      addKey(finds, code, key.text, DEMANDED.has(field) ? "hard" : "optional", key.start);
    }
  }
});

// src/env/reads/languages/procfile.ts
var procfile = settingsFormat({
  ...SIGNS.procfile,
  name: "procfile",
  find(code, finds) {
    const text = code.text.replace(/^[^\S\n]*#.*$/gm, (comment) => " ".repeat(comment.length));
    for (const { name, kind, offset } of findExpansions(text, "shell"))
      addKey(finds, code, name, kind, offset);
  }
});

// src/env/reads/languages/python/expressions.ts
function dottedName2(node) {
  const names = [];
  let at = node;
  while (at?.type === "attribute") {
    names.unshift(at.child("attribute")?.text ?? "");
    at = at.child("object");
  }
  if (at?.type !== "identifier" && at?.type !== "dotted_name") return void 0;
  return [at.text, ...names].join(".");
}
function literalText2(node) {
  if (node?.type === "concatenated_string") {
    const parts = node.children.map(literalText2);
    return parts.includes(void 0) ? void 0 : parts.join("");
  }
  if (node?.type !== "string") return void 0;
  const inner = node.children.filter(({ type }) => type !== "string_start" && type !== "string_end");
  if (inner.some(({ type, children }) => type !== "string_content" || children.length > 0)) return void 0;
  return inner.map(({ text }) => text).join("");
}
function positional(call) {
  const list = call.child("arguments");
  if (list?.type !== "argument_list") return [];
  return list.children.filter(({ type }) => type !== "keyword_argument" && type !== "dictionary_splat");
}
function keyword(call, name) {
  return keywords(call).find((argument3) => argument3.child("name")?.text === name)?.child("value");
}
function keywords(call) {
  const list = call.child("arguments") ?? call.child("superclasses");
  return list?.children.filter(({ type }) => type === "keyword_argument") ?? [];
}
function argument2(call, index, ...names) {
  const given = positional(call);
  const isKnown = !given.slice(0, index + 1).some(({ type }) => type === "list_splat");
  const byPlace = isKnown ? given[index] : void 0;
  return byPlace ?? names.map((name) => keyword(call, name)).find((value) => value !== void 0);
}
function outOfParentheses(node) {
  let outer = node;
  while (outer.parent?.type === "parenthesized_expression") outer = outer.parent;
  return outer;
}
function isTarget(node) {
  const { parent } = node;
  if (parent === void 0) return false;
  if (parent.type === "delete_statement") return true;
  if (parent.type === "expression_list" || parent.type === "pattern_list" || parent.type === "tuple_pattern")
    return isTarget(parent) || parent.type !== "expression_list" && node.type !== "identifier";
  const assigns = ["assignment", "for_statement", "for_in_clause"];
  return assigns.includes(parent.type) && node.field === "left";
}

// src/env/reads/languages/python/scopes.ts
function* scopesOf(node) {
  for (const outer of node.ancestors())
    if (outer.type === "function_definition" || outer.type === "lambda" || outer.type === "module")
      yield outer;
}
function listParameters2(scope) {
  const list = scope.child("parameters")?.children ?? [];
  const named = list.flatMap((node) => {
    const inner = node.type === "typed_parameter" ? node.children[0] ?? node : node;
    const isRest2 = inner.type === "list_splat_pattern";
    const name = isRest2 ? inner.children[0] : inner.type === "identifier" ? inner : inner.child("name");
    return name?.type === "identifier" ? [{ name: name.text, default: node.child("value"), isRest: isRest2 }] : [];
  });
  const isMethod = named[0]?.name === "self" || named[0]?.name === "cls";
  return (isMethod ? named.slice(1) : named).map((parameter, position) => ({ ...parameter, position }));
}
function classAround(scope) {
  for (const outer of scope.ancestors()) {
    if (outer.type === "class_definition") return outer;
    if (outer.type !== "block" && outer.type !== "decorated_definition") return void 0;
  }
  return void 0;
}
var assignments = /* @__PURE__ */ new WeakMap();
function assignedIn(scope, name) {
  const known10 = assignments.get(scope) ?? listAssignments(scope);
  assignments.set(scope, known10);
  return known10.get(name) ?? [];
}
function listAssignments(scope) {
  const body = scope.child("body") ?? scope;
  const all = body.children.flatMap((statement) => {
    const assignment = statement.type === "expression_statement" ? statement.children[0] : void 0;
    const [left, right] = [assignment?.child("left"), assignment?.child("right")];
    if (assignment?.type !== "assignment" || left?.type !== "identifier" || right === void 0) return [];
    return [{ name: left.text, right }];
  });
  const grouped = Map.groupBy(all, ({ name }) => name);
  return new Map([...grouped].map(([name, list]) => [name, list.map(({ right }) => right)]));
}

// src/env/reads/languages/python/collections.ts
var COMPREHENSIONS = /* @__PURE__ */ new Set([
  ...["list_comprehension", "set_comprehension", "dictionary_comprehension"],
  "generator_expression"
]);
var SEQUENCES = /* @__PURE__ */ new Set(["list", "tuple", "set"]);
var TARGETS = /* @__PURE__ */ new Set(["pattern_list", "tuple_pattern"]);
var SAME2 = /^(?:sorted|list|tuple|set|frozenset|reversed)$/;
var DEEPEST14 = 4;
var MOST12 = 500;
function loopedBy(outer, name) {
  const loops = COMPREHENSIONS.has(outer.type) ? outer.children.filter(({ type }) => type === "for_in_clause") : outer.type === "for_statement" ? [outer] : [];
  for (const loop of loops) {
    const [left, list] = [loop.child("left"), loop.child("right")];
    if (left === void 0 || list === void 0) continue;
    if (left.text === name) return { list };
    const part = TARGETS.has(left.type) ? left.children.findIndex(({ text }) => text === name) : -1;
    if (part >= 0) return { list, part };
  }
  return void 0;
}
function entriesOf3({ list, part }) {
  const called = list.type === "call" ? list.child("function") : void 0;
  const [only, ...others] = called === void 0 ? [] : positional(list);
  if (called?.type === "identifier" && SAME2.test(called.text) && only !== void 0 && others.length === 0)
    return entriesOf3(part === void 0 ? { list: only } : { list: only, part });
  if (called?.type === "attribute") return entriesOfPairs(called, part);
  const held = heldBy(list);
  if (held?.type === "dictionary") return part === void 0 ? pairsOf(held).map(([key]) => key) : void 0;
  if (held === void 0 || !SEQUENCES.has(held.type)) return void 0;
  if (part === void 0) return held.children;
  const parts = held.children.map((entry) => SEQUENCES.has(entry.type) ? entry.children[part] : void 0);
  return parts.every((entry) => entry !== void 0) ? parts : void 0;
}
function entriesOfPairs(called, part) {
  const method = called.child("attribute")?.text;
  const object = called.child("object");
  const held = object === void 0 ? void 0 : heldBy(object);
  if (held?.type !== "dictionary") return void 0;
  const isKey = method === "keys" ? part === void 0 : method === "items" && part === 0;
  const isValue = method === "values" ? part === void 0 : method === "items" && part === 1;
  if (!isKey && !isValue) return void 0;
  return pairsOf(held).map(([key, value]) => isKey ? key : value);
}
function keysByEntry(subscript) {
  const [table, index] = [subscript.child("value"), subscript.child("subscript")];
  if (table?.type !== "identifier" || index === void 0) return UNKNOWN;
  const key = literalText2(index);
  const tables = tablesFor(table);
  if (tables === void 0 || tables.some(({ type }) => type !== "dictionary")) return UNKNOWN;
  const values = tables.flatMap(
    (held) => pairsOf(held).flatMap(([own, value]) => key === void 0 || literalText2(own) === key ? [value] : [])
  );
  if (key !== void 0 && values.length !== tables.length) return UNKNOWN;
  const keys = keysAmong2(values);
  return key === void 0 && keys.is === "keys" ? { ...keys, isOneOf: true } : keys;
}
function tablesFor(name) {
  for (const outer of name.ancestors()) {
    const looped = loopedBy(outer, name.text);
    if (looped !== void 0) return entriesOf3(looped);
    if (/^(?:function_definition|lambda|module)$/.test(outer.type)) break;
  }
  const held = heldBy(name);
  return held === void 0 ? void 0 : [held];
}
function heldBy(node, depth = 0) {
  if (node.type !== "identifier") return node.children.length > MOST12 ? void 0 : node;
  for (const scope of scopesOf(node)) {
    const assigned = assignedIn(scope, node.text);
    const [value] = assigned;
    if (value !== void 0)
      return assigned.length === 1 && depth < DEEPEST14 ? heldBy(value, depth + 1) : void 0;
  }
  return void 0;
}
function pairsOf(table) {
  return table.children.flatMap((pair) => {
    const [key, value] = [pair.child("key"), pair.child("value")];
    return key === void 0 || value === void 0 ? [] : [[key, value]];
  });
}
function keysAmong2(entries) {
  if (entries === void 0 || entries.length === 0) return UNKNOWN;
  const keys = entries.flatMap((node) => {
    const key = literalText2(node);
    return key !== void 0 && READABLE_KEY.test(key) ? [{ key, node }] : [];
  });
  return keys.length === entries.length ? keysFrom(keys) : UNKNOWN;
}

// src/env/reads/languages/python/members.ts
function memberOf(node) {
  const [owner = "", name = "", ...more] = partsOf(node);
  const module = [...node.ancestors()].at(-1);
  return module === void 0 || more.length > 0 ? void 0 : member(module, owner, name);
}
function member(module, owner, name) {
  const classes = known9.get(module) ?? listClasses2(module);
  known9.set(module, classes);
  const definition = classes.get(owner);
  const [value, ...others] = definition === void 0 ? [] : assignedIn(definition, name);
  return others.length === 0 ? value : void 0;
}
var known9 = /* @__PURE__ */ new WeakMap();
function listClasses2(module) {
  const definitions = module.children.map(
    (statement) => statement.type === "decorated_definition" ? statement.child("definition") : statement
  );
  return new Map(
    definitions.flatMap(
      (node) => node?.type === "class_definition" ? [[node.child("name")?.text ?? "", node]] : []
    )
  );
}
var partsOf = (node) => dottedName2(node)?.replace(/\.value$/, "").split(".") ?? [];

// src/env/reads/languages/python/keys.ts
function keysOf3(node) {
  return node === void 0 ? UNKNOWN : evaluate2(node, 0);
}
var DEEPEST15 = 8;
var LISTS = /* @__PURE__ */ new Set(["list", "tuple", "set"]);
function evaluate2(node, depth) {
  if (depth > DEEPEST15) return UNKNOWN;
  const literal7 = literalText2(node);
  if (literal7 !== void 0) return keysFrom([{ key: literal7, node }]);
  if (node.type === "identifier") return lookUp3(node, depth);
  if (node.type === "parenthesized_expression") return evaluateOnly(node, depth);
  if (node.type === "call") return evaluateCall2(node, depth);
  if (LISTS.has(node.type)) return keysInList3(node, depth);
  if (node.type === "attribute") return evaluateAttribute(node, depth);
  if (node.type === "subscript") return keysByEntry(node);
  const parts = listParts(node);
  return parts === void 0 ? UNKNOWN : joinParts(parts.map((part) => evaluatePart2(part, depth + 1)));
}
function evaluateOnly(node, depth) {
  const [only] = node.children;
  return only === void 0 ? UNKNOWN : evaluate2(only, depth + 1);
}
function evaluateCall2(call, depth) {
  const called = call.child("function");
  if (called?.type !== "attribute" || (call.child("arguments")?.children.length ?? 0) > 0) return UNKNOWN;
  const [object, method] = [called.child("object"), called.child("attribute")?.text];
  if (object === void 0 || method !== "upper") return UNKNOWN;
  return upperCased(evaluate2(object, depth + 1));
}
function listParts(node) {
  if (node.type === "string")
    return node.children.filter(({ type }) => type === "string_content" || type === "interpolation");
  if (node.type === "concatenated_string") return node.children;
  if (node.type !== "binary_operator" || node.child("operator")?.text !== "+") return void 0;
  return node.children.filter(({ field }) => field === "left" || field === "right");
}
function evaluatePart2(part, depth) {
  if (part.type === "string_content")
    return part.children.length > 0 ? UNKNOWN : keysFrom([{ key: part.text, node: part }]);
  if (part.type !== "interpolation") return evaluate2(part, depth);
  const value = part.child("expression");
  return value === void 0 || part.children.length > 1 ? UNKNOWN : evaluate2(value, depth);
}
function lookUp3(name, depth) {
  for (const outer of name.ancestors()) {
    const looped = loopedBy(outer, name.text);
    if (looped !== void 0) {
      const keys = keysAmong2(entriesOf3(looped));
      return keys.is === "keys" || looped.part !== void 0 ? keys : keysInList3(looped.list, depth);
    }
    if (!isScope(outer)) continue;
    const assigned = assignedIn(outer, name.text);
    const [value] = assigned;
    if (value !== void 0)
      return assigned.length === 1 ? readAt(name, evaluate2(value, depth + 1)) : UNKNOWN;
    if (listParameters2(outer).some((parameter) => parameter.name === name.text))
      return { is: "parameter", name: name.text, of: outer, ...AS_WRITTEN };
  }
  return { is: "unknown", by: name };
}
function evaluateAttribute(node, depth) {
  const value = memberOf(node);
  return value === void 0 ? { is: "unknown", by: node } : readAt(node, evaluate2(value, depth + 1));
}
var isScope = ({ type }) => ["function_definition", "lambda", "module"].includes(type);
function keysInList3(list, depth) {
  if (list.type === "identifier") return keysInNamedList(list, depth);
  if (!LISTS.has(list.type)) return UNKNOWN;
  const texts = list.children.map((node) => ({ key: literalText2(node), node }));
  const keys = texts.flatMap(({ key, node }) => key === void 0 ? [] : [{ key, node }]);
  return keys.length === texts.length && keys.every(({ key }) => READABLE_KEY.test(key)) ? keysFrom(keys) : UNKNOWN;
}
function keysInNamedList(name, depth) {
  for (const scope of scopesOf(name)) {
    const assigned = assignedIn(scope, name.text);
    const [value] = assigned;
    if (value !== void 0)
      return assigned.length === 1 && depth < DEEPEST15 ? keysInList3(value, depth + 1) : UNKNOWN;
    if (listParameters2(scope).some((parameter) => parameter.name === name.text))
      return { is: "parameter", name: name.text, of: scope, ...AS_WRITTEN };
  }
  return UNKNOWN;
}

// src/env/reads/languages/python/endings.ts
var EXITS2 = /* @__PURE__ */ new Set(["exit", "quit", "sys.exit", "os._exit", "os.abort"]);
function endsTheProgram2(block) {
  for (const node of block.walk()) {
    if (node.type === "raise_statement") return true;
    if (node.type === "call" && EXITS2.has(node.child("function")?.text ?? "")) return true;
  }
  return false;
}

// src/env/reads/languages/python/filled.ts
var ENVIRON = /^(?:\w+\.)?environ$/;
var isFilledBefore2 = createFilledBefore({
  fillAt: fillAt2,
  takesAway: /\bdel\s[^\n]*environ|environ\.(?:pop|popitem|clear)\b/
});
function fillAt2(node) {
  if (node.type === "if_statement") return fillWhereAbsent(node);
  const [inner] = node.type === "expression_statement" ? node.children : [];
  const key = inner === void 0 ? void 0 : keySet2(inner) ?? keyDefaulted(inner);
  return key === void 0 ? void 0 : { key, statement: node };
}
function fillWhereAbsent(node) {
  const asked = /^(['"])(\w+)\1\s+not\s+in\s+(?:\w+\.)?environ$/.exec(node.child("condition")?.text ?? "");
  const key = asked?.[2];
  const isSet = node.child("consequence")?.children.some((statement) => {
    const [inner] = statement.type === "expression_statement" ? statement.children : [];
    return inner !== void 0 && keySet2(inner) === key;
  });
  return key !== void 0 && isSet ? { key, statement: node } : void 0;
}
function keySet2(node) {
  const left = node.type === "assignment" ? node.child("left") : void 0;
  if (left?.type !== "subscript" || !ENVIRON.test(left.child("value")?.text ?? "")) return void 0;
  return isText(node.child("right")) ? literalText2(left.child("subscript")) : void 0;
}
function keyDefaulted(node) {
  if (node.type !== "call" || !/^(?:\w+\.)?environ\.setdefault$/.test(node.child("function")?.text ?? ""))
    return void 0;
  const [key, value] = positional(node);
  return isText(value) ? literalText2(key) : void 0;
}
function isText(node) {
  if (node?.type === "string") return true;
  if (node?.type === "boolean_operator")
    return node.child("operator")?.text === "or" && node.child("right")?.type === "string";
  const isRead2 = node?.type === "call" && /^(?:\w+\.)?(?:environ\.get|getenv)$/.test(node.child("function")?.text ?? "");
  return isRead2 && positional(node)[1]?.type === "string";
}

// src/env/reads/languages/python/absence.ts
function failsWithout3(node) {
  const test = absenceTest2(node);
  const { parent } = test ?? node;
  if (parent?.type === "assert_statement") return test === void 0 && parent.children[0] === node;
  return test !== void 0 && failsWhere2(test);
}
function failsWhere2(test) {
  const { parent } = test;
  if (parent?.type === "boolean_operator") return failsWithAny(parent);
  if (parent?.type !== "if_statement" || parent.child("condition") !== test) return false;
  const block = parent.child("consequence");
  return block !== void 0 && endsTheProgram2(block);
}
function failsWithAny(operation) {
  let outer = operation;
  if (isAndMore(outer)) return false;
  while (outer.parent?.type === "boolean_operator" || outer.parent?.type === "parenthesized_expression") {
    outer = outer.parent;
    if (isAndMore(outer)) return false;
  }
  const { parent } = outer;
  const block = parent?.type === "if_statement" ? parent.child("consequence") : void 0;
  return parent?.child("condition") === outer && block !== void 0 && endsTheProgram2(block);
}
function isAndMore(operation) {
  if (operation.child("operator")?.text !== "and") return false;
  const sides = [operation.child("left"), operation.child("right")];
  return !sides.some((side) => /^not\s+(?:\w+\.)*DEBUG$/i.test(side?.text ?? ""));
}
function absenceTest2(read) {
  if (read.type === "comparison_operator" && read.child("operators")?.text === "not in")
    return outOfParentheses(read);
  const node = stripped(orEmpty(read));
  const { parent } = node;
  if (parent?.type === "not_operator") return outOfParentheses(parent);
  if (parent?.type !== "comparison_operator" || parent.children[0] !== node) return void 0;
  return /^\s*(?:(?:is|==)\s+(?:None|""|'')\s*$|in\s*[[({][^[({]*\bNone\b)/.test(
    parent.text.slice(node.end - parent.start)
  ) ? outOfParentheses(parent) : void 0;
}
function orEmpty(node) {
  const { parent } = node;
  const isOr = parent?.type === "boolean_operator" && parent.children[0] === node;
  return isOr && /^\s*or\s+(?:""|'')$/.test(parent.text.slice(node.end - parent.start)) ? outOfParentheses(parent) : node;
}
function stripped(node) {
  const call = node.parent?.parent;
  return node.parent?.type === "attribute" && call?.type === "call" && /^\s*\.strip\(\)$/.test(call.text.slice(node.end - call.start)) ? outOfParentheses(call) : node;
}

// src/env/reads/languages/python/listed-missing.ts
var NEAR5 = 8;
function statementsAfter2({ parent: statement }) {
  return statement?.parent?.children.slice(statement.index + 1, statement.index + 1 + NEAR5) ?? [];
}
function isListedAsMissing2(read) {
  const test = absenceTest2(read);
  const clause = test?.parent;
  if (clause?.type === "if_clause" && clause.parent !== void 0) return failsUnlessEmpty(clause.parent);
  const called = calledWith(test ?? read);
  if (called?.child("function")?.text === "any" && test !== void 0)
    return failsWhere2(outOfParentheses(called));
  if (called?.child("function")?.text !== "all" || test !== void 0) return false;
  const { parent: negated } = outOfParentheses(called);
  return negated?.type === "not_operator" && failsWhere2(outOfParentheses(negated));
}
function calledWith(body) {
  const generator = body.field === "body" ? body.parent : void 0;
  return generator?.type === "generator_expression" && generator.parent?.type === "call" ? generator.parent : void 0;
}
function failsUnlessEmpty(list) {
  const assignment = list.parent;
  const name = assignment?.type === "assignment" ? assignment.child("left")?.text : void 0;
  if (assignment === void 0 || name === void 0) return false;
  const tests = [name, `len(${name})`, `len(${name}) > 0`, `len(${name}) != 0`, `len(${name}) >= 1`];
  return statementsAfter2(assignment).some((statement) => {
    const block = statement.type === "if_statement" ? statement.child("consequence") : void 0;
    if (block === void 0 || !tests.includes(statement.child("condition")?.text ?? "")) return false;
    return endsTheProgram2(block);
  });
}

// src/env/reads/languages/python/guards.ts
function isGuarded2(read) {
  const named = read.parent?.type === "named_expression" ? outOfParentheses(read.parent) : read;
  return failsWithout3(named) || isGuardedLater2(named) || isListedAsMissing2(named);
}
function isGuardedLater2(read) {
  const assignment = read.parent;
  const name = assignment?.child("left");
  if (assignment?.type !== "assignment" || name?.type !== "identifier") return false;
  return statementsAfter2(assignment).some((node) => {
    if (node.type !== "if_statement" && node.type !== "assert_statement") return false;
    const condition = node.child("condition") ?? node.children[0];
    return [...condition?.walk() ?? []].some(
      (part) => part.type === "identifier" && part.text === name.text && failsWithout3(outOfParentheses(part))
    );
  });
}

// src/env/reads/languages/python/kind.ts
function kindOf14(read, plain, keys) {
  const node = outOfParentheses(read);
  if (read.type === "comparison_operator") return isGuarded2(node) ? "hard" : plain;
  const fallback = alternativeOf3(node);
  if (fallback !== void 0)
    return isNothing2(fallback) ? "optional" : plain === "hard" ? "hard" : "defaulted";
  if (plain === "hard" && /^(?:\w+\.)?environ\b/.test(read.text)) {
    if (keys.texts.length > 0 && keys.texts.every((text) => isFilledBefore2(read, text))) return "defaulted";
  }
  if (plain === "hard") return mayBeAbsent(node, keys) ? "optional" : "hard";
  if (plain === "optional" && needsText2(node)) return mayBeAbsent(node, keys, OF_NONE) ? "optional" : "hard";
  return plain === "optional" && isGuarded2(node) ? "hard" : plain;
}
var OF_TEXT2 = /^(?:split|rsplit|strip|lstrip|rstrip|lower|upper|startswith|endswith|replace|encode|splitlines|isdigit|partition|removeprefix|removesuffix)$/;
var TAKES_NO_NONE = /^(?:int|float|complex|Decimal|decimal\.Decimal|Path|pathlib\.Path|json\.loads|base64\.\w+decode|ast\.literal_eval)$/;
function needsText2(node) {
  const { parent } = node;
  if (parent?.type === "argument_list" && node.index === 0)
    return TAKES_NO_NONE.test(parent.parent?.child("function")?.text ?? "");
  return parent?.type === "attribute" && parent.child("object") === node && parent.parent?.type === "call" && OF_TEXT2.test(parent.child("attribute")?.text ?? "");
}
var isNothing2 = (node) => node.type === "none";
function alternativeOf3(node) {
  let at = node;
  while (at.parent?.type === "boolean_operator" && at.parent.child("operator")?.text === "or") {
    const outer = at.parent;
    if (outer.child("left") === at) return outer.child("right");
    at = outOfParentheses(outer);
  }
  return void 0;
}
function mayBeAbsent(node, keys, errors = OF_ABSENCE) {
  let inside = node;
  for (const outer of node.ancestors()) {
    if (outer.type === "function_definition" || outer.type === "lambda") return false;
    if (outer.type === "block" && leavesBefore(inside, keys)) return true;
    if (outer.type === "try_statement" && outer.child("body") === inside && catches(outer, errors))
      return true;
    if (outer.type === "with_statement" && outer.child("body") === inside && suppresses(outer, errors))
      return true;
    if (outer.type === "if_statement" && outer.child("consequence") === inside) {
      if (asksFor(outer.child("condition"), keys)) return true;
    }
    if (outer.type === "conditional_expression" && outer.children[0] === inside) {
      if (asksFor(outer.children[1], keys)) return true;
    }
    if (outer.type === "boolean_operator" && outer.child("right") === inside) {
      if (outer.child("operator")?.text === "and" && asksFor(outer.child("left"), keys)) return true;
    }
    inside = outer;
  }
  return false;
}
var NEAR6 = 8;
function leavesBefore(statement, keys) {
  const before = statement.parent?.children.slice(Math.max(0, statement.index - NEAR6), statement.index) ?? [];
  return before.some((node) => {
    const [condition, block] = [node.child("condition"), node.child("consequence")];
    const last = block?.children.at(-1)?.type ?? "";
    const leaves = ["return_statement", "continue_statement", "break_statement"].includes(last);
    if (node.type !== "if_statement" || block === void 0 || !leaves || endsTheProgram2(block)) return false;
    return asksFor(condition, keys) && /\bnot\s+in\b/.test(condition?.text ?? "");
  });
}
function asksFor(condition, { texts, expression }) {
  if (condition === void 0 || condition.type === "not_operator") return false;
  for (const node of condition.walk()) {
    if (node.type === "identifier" && node.text === expression) return true;
    const text = node.type === "string" ? literalText2(node) : void 0;
    if (text !== void 0 && texts.includes(text)) return true;
  }
  return false;
}
var OF_ABSENCE = /\b(KeyError|AttributeError|LookupError|Exception|BaseException|ImproperlyConfigured|UndefinedValueError|EnvError)\b/;
var OF_NONE = /\b(AttributeError|TypeError|Exception|BaseException)\b/;
function catches(statement, errors) {
  return statement.children.some((clause) => {
    if (clause.type !== "except_clause" && clause.type !== "except_group_clause") return false;
    const block = clause.children.find(({ type }) => type === "block");
    const caught = clause.children.filter((node) => node !== block);
    const takes = caught.length === 0 || caught.some(({ text }) => errors.test(text));
    return takes && block !== void 0 && !endsTheProgram2(block);
  });
}
function suppresses(statement, errors) {
  const clause = statement.children.find(({ type }) => type === "with_clause")?.text.slice(0, 200) ?? "";
  return errors.test(/\bsuppress\(([^)]*)\)/.exec(clause)?.[1] ?? "");
}

// src/env/reads/languages/python/modules.ts
function mayBe2({ module, name }, file) {
  const parts = file.replace(/\.py$/, "").split("/");
  if (module.endsWith(".")) return name === "*" || parts.includes(name ?? "") || parts.at(-1) === "__init__";
  const whole = module.replace(/^\.+(?:.*\.)?/, "").replaceAll(".", "/");
  const path = parts.join("/");
  return `/${path}/`.includes(`/${whole}/`) || `/${whole}`.endsWith(`/${path}`);
}

// src/env/reads/languages/python/names.ts
function listImports2(tree) {
  const whole = tree.nodesOf("import_statement").flatMap(
    (statement) => statement.children.flatMap((node) => {
      const module = (node.child("name") ?? node).text;
      const alias = node.child("alias")?.text;
      return [{ local: alias ?? module, from: module, module, name: void 0 }];
    })
  );
  const parts = tree.nodesOf("import_from_statement").flatMap((statement) => {
    const module = statement.child("module_name")?.text ?? "";
    return statement.children.flatMap((node) => {
      if (node.field === "module_name") return [];
      const name = node.type === "wildcard_import" ? "*" : (node.child("name") ?? node).text;
      const local = node.child("alias")?.text ?? name;
      return [{ local, from: `${module}.${name}`, module, name }];
    });
  });
  return unique([...whole, ...parts]);
}
var Names2 = class {
  imports;
  #imported = /* @__PURE__ */ new Map();
  /** The names that stand for `os.environ` and its like, by the function or module that assigns them. */
  #assigned = /* @__PURE__ */ new Map();
  #isGiven;
  /** `isGiven` tells the parameters that are given an environment somewhere. */
  constructor(tree, isGiven) {
    this.#isGiven = isGiven;
    this.imports = listImports2(tree);
    for (const entry of this.imports) this.#imported.set(entry.local, entry);
    for (const assignment of tree.nodesOf("assignment")) this.#follow(assignment);
  }
  /** What an import calls so. */
  importOf(local) {
    return this.#imported.get(local);
  }
  /** `os.environ` for `environ` after `from os import environ`, for `o.environ` after `import os as o`. */
  fullName(node) {
    const name = dottedName2(node);
    if (node === void 0 || name === void 0) return void 0;
    const [first = "", ...rest] = name.split(".");
    const known10 = this.#assignedTo(first, node) ?? this.#imported.get(first)?.from;
    return known10 === void 0 ? name : [known10, ...rest].join(".");
  }
  /** `env = os.environ` and `get = os.environ.get`: the name stands for it from then on. */
  #follow(assignment) {
    const [left, right] = [assignment.child("left"), assignment.child("right")];
    if (left?.type !== "identifier" || right === void 0) return;
    const full = this.fullName(right.type === "call" ? copiedFrom(right) : right);
    if (full === void 0 || !/^os\.(environ|getenv)(\.get)?$/.test(full)) return;
    const scope = scopesOf(assignment).next().value;
    if (scope === void 0) return;
    const names = this.#assigned.get(scope) ?? /* @__PURE__ */ new Map();
    this.#assigned.set(scope, names.set(left.text, full));
  }
  #assignedTo(name, node) {
    if (this.#assigned.size === 0 && this.#isGiven === void 0) return void 0;
    for (const scope of scopesOf(node)) {
      const full = this.#assigned.get(scope)?.get(name);
      if (full !== void 0) return full;
      const parameter = listParameters2(scope).find((each) => each.name === name);
      if (parameter !== void 0) return this.#isGiven?.(scope, parameter) ? "os.environ" : void 0;
    }
    return void 0;
  }
};
function copiedFrom(call) {
  const called = call.child("function");
  if (called?.type === "attribute" && called.child("attribute")?.text === "copy")
    return called.child("object");
  const [only, ...others] = call.child("arguments")?.children ?? [];
  return called?.text === "dict" && others.length === 0 ? only : void 0;
}

// src/env/reads/languages/python/constants.ts
var importsOf2 = onceForTree((tree) => new Map(listImports2(tree).map((each) => [each.local, each])));
function constantElsewhere2(node, { tree }) {
  const parts = partsOf(node);
  const whole = parts.map((_, index) => parts.slice(0, index + 1).join("."));
  const imports = importsOf2(tree);
  const found = whole.map((local) => imports.get(local)).find((each) => each !== void 0);
  if (found === void 0 || found.name === "*") return void 0;
  const rest = parts.slice(found.local.split(".").length);
  const isModule2 = found.name === void 0 || rest.length > 0 && /^[a-z_0-9]+$/.test(found.name);
  const name = [...isModule2 || found.name === void 0 ? [] : [found.name], ...rest].join(".");
  const module = (isModule2 && found.name !== void 0 ? found.name : found.module).split(".").at(-1) ?? "";
  if (!/^\w+(?:\.\w+)?$/.test(name) || module === "") return void 0;
  return { language: "python", name, home: { in: "module", name: module } };
}
function constantsIn3({ tree }) {
  return (name) => {
    const [first = "", second] = name.split(".");
    const assigned = second === void 0 ? assignedIn(tree.root, first) : [member(tree.root, first, second)];
    const keys = keysOf3(assigned.length === 1 ? assigned[0] : void 0);
    return keys.is === "keys" && keys.keys.length === 1 ? keys.keys[0]?.key : void 0;
  };
}

// src/env/reads/languages/python/reading.ts
function addPythonReading(finds, code, reading) {
  const { expression, key, fallback, shape } = reading;
  if (key === void 0) return;
  const plain = fallback === void 0 ? reading.kind : isNothing2(fallback) ? "optional" : "defaulted";
  const isEmpty2 = literalText2(fallback) === "";
  addReading(finds, code, {
    key,
    keys: keysOf3(key),
    kind: (text) => isEmpty2 && isGuarded2(outOfParentheses(expression)) ? "hard" : kindOf14(expression, plain, { texts: [text], expression: key.text }),
    shape,
    constant: (node) => constantElsewhere2(node, code),
    wrapper: (parameter) => wrapperOf3(reading, plain, parameter, code.file)
  });
}
function wrapperOf3({ expression, fallback }, plain, { of, name: parameter }, definedIn) {
  const name = of.child("name")?.text;
  const parameters = listParameters2(of);
  const key = parameters.find((candidate) => candidate.name === parameter);
  if (name === void 0 || key === void 0 || key.default !== void 0) return void 0;
  const owner = classAround(of)?.child("name")?.text;
  const other = parameters.find((candidate) => candidate.name === fallback?.text);
  const given = other ?? parameters.find((candidate) => /^(default|fallback)/.test(candidate.name));
  const own = other?.default === void 0 || isNothing2(other.default) ? "optional" : "defaulted";
  const kind = kindOf14(expression, other === void 0 ? plain : own, { texts: [], expression: parameter });
  const isOpen = given !== void 0 && (given.default === void 0 || isNothing2(given.default));
  return {
    by: "function",
    language: "python",
    call: owner === void 0 ? name : `${owner}.${name}`,
    argument: key.position,
    parameter,
    isRest: key.isRest || void 0,
    kind: given === void 0 && isDemanding(name) ? "hard" : kind === "defaulted" && isOpen ? "optional" : kind,
    fallback: given === void 0 ? void 0 : { argument: given.position, parameter: given.name },
    definedIn
  };
}

// src/env/reads/languages/python/calls.ts
function findCalls3(code, names, wrappers, finds) {
  const functions = wrappers.filter((wrapper) => wrapper.by === "function");
  const byName = Map.groupBy(functions, nameOf);
  for (const call of code.tree.nodesOf("call")) {
    const name = dottedName2(call.child("function"));
    if (name === void 0) continue;
    const known10 = byName.get(original(name, names)) ?? byName.get(lastOf(name)) ?? [];
    for (const wrapper of known10)
      if (isCallOf3(wrapper, call, name, code.file, names)) addCall3(finds, code, call, wrapper);
  }
}
var lastOf = (name) => name.slice(name.lastIndexOf(".") + 1);
function original(name, { imports }) {
  return imports.find(({ local }) => local === name)?.name ?? name;
}
function isCallOf3({ call: pattern, definedIn }, call, name, file, names) {
  const [owner, receiver] = [beforeLast(pattern), beforeLast(name)];
  if (definedIn === void 0) return name === pattern || name.endsWith(`.${pattern}`);
  if (owner === "") {
    if (receiver === "")
      return definedIn === file || names.imports.some((entry) => entry.local === name && mayBe2(entry, definedIn)) || names.imports.some((entry) => entry.name === "*" && mayBe2(entry, definedIn));
    return names.imports.some((entry) => entry.local === receiver && mayBe2(entry, definedIn));
  }
  const last = lastOf(receiver);
  if (last === "self" || last === "cls") return isInClass2(call, owner);
  return fold4(last) === fold4(owner);
}
var beforeLast = (name) => name.slice(0, Math.max(0, name.lastIndexOf(".")));
var fold4 = (name) => name.replaceAll("_", "").toLowerCase();
function isInClass2(call, name) {
  for (const scope of scopesOf(call)) if (classAround(scope)?.child("name")?.text === name) return true;
  return false;
}
function addCall3(finds, code, call, wrapper) {
  const named = wrapper.parameter === void 0 ? [] : [wrapper.parameter];
  const first = argument2(call, wrapper.argument, ...named);
  const given = wrapper.isRest ? positional(call).slice(wrapper.argument) : [first];
  const fallback = fallbackOf(call, wrapper);
  const plain = plainKind4(fallback, wrapper);
  for (const key of given)
    if (key !== void 0)
      addReading(finds, code, {
        key,
        keys: keysOf3(key),
        kind: (text) => kindOf14(call, plain, { texts: [text], expression: key.text }),
        shape: wrapper,
        wrapper: (parameter) => wrapperOf3({ expression: call, fallback }, plain, parameter, code.file)
      });
}
function fallbackOf(call, { fallback }) {
  return fallback === void 0 ? void 0 : argument2(call, fallback.argument, fallback.parameter);
}
function plainKind4(fallback, { kind }) {
  if (fallback === void 0) return kind;
  return isNothing2(fallback) ? kind === "hard" ? "hard" : "optional" : "defaulted";
}

// src/env/reads/languages/python/comments.ts
var MARK2 = /#|"""|'''|["']/g;
function withoutCommentLines(text) {
  let [code, done] = ["", 0];
  const mark = new RegExp(MARK2);
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] !== "#") {
      mark.lastIndex = endOfString(text, mark.lastIndex, found[0]);
      continue;
    }
    const line = text.lastIndexOf("\n", found.index) + 1;
    const end = text.indexOf("\n", found.index);
    mark.lastIndex = end < 0 ? text.length : end;
    if (/\S/.test(text.slice(line, found.index))) continue;
    code += text.slice(done, found.index) + " ".repeat(mark.lastIndex - found.index);
    done = mark.lastIndex;
  }
  return code + text.slice(done);
}
function endOfString(text, start, quote) {
  const sign = new RegExp(`\\\\(?:\\r\\n|[\\s\\S])|${quote}${quote.length === 1 ? "|\\n" : ""}`, "g");
  sign.lastIndex = start;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text))
    if (!found[0].startsWith("\\")) return sign.lastIndex;
  return text.length;
}

// src/env/reads/languages/python/django-configurations.ts
var VALUE = /(?:^|\.)configurations?\.values\.(\w+)$/;
var URLS = /* @__PURE__ */ new Map([
  ["DatabaseURLValue", "DATABASE_URL"],
  ["CacheURLValue", "CACHE_URL"],
  ["EmailURLValue", "EMAIL_URL"],
  ["SearchURLValue", "SEARCH_URL"]
]);
var PREFIX = "DJANGO";
function findConfigurationReads(code, names, finds) {
  if (!names.imports.some(({ module }) => /^configurations(?:\.|$)/.test(module))) return;
  for (const call of code.tree.nodesOf("call")) {
    const full = names.fullName(call.child("function")) ?? "";
    const made = VALUE.exec(full)?.[1] ?? (keyword(call, "environ_name") && full);
    if (made === void 0 || keyword(call, "environ")?.text === "False") continue;
    const node = nameAround(call) ?? keyword(call, "environ_name") ?? call.child("function") ?? call;
    const key = keyOf4(made, nameAround(call)?.text, call);
    if (key === void 0) finds.addDynamic(code.at(call.start), call.text);
    else
      addReading(finds, code, {
        key: node,
        keys: keysFrom([{ key, node }]),
        kind: () => kindOf15(made, call)
      });
  }
}
function nameAround(call) {
  const { parent, field } = outOfParentheses(call);
  const left = parent?.type === "assignment" && field === "right" ? parent.child("left") : void 0;
  return left?.type === "identifier" ? left : void 0;
}
function keyOf4(made, name, call) {
  const [given, before] = [keyword(call, "environ_name"), keyword(call, "environ_prefix")];
  const url = URLS.get(made);
  const own = given === void 0 ? url ?? name : literalText2(given);
  const prefix = before === void 0 ? url === void 0 ? PREFIX : "" : isNothing2(before) ? "" : literalText2(before);
  if (own === void 0 || prefix === void 0) return void 0;
  return (prefix === "" ? own : `${prefix}_${own}`).toUpperCase();
}
function kindOf15(made, call) {
  if (made === "SecretValue" || keyword(call, "environ_required")?.text === "True") return "hard";
  const fallback = argument2(call, 0, "default");
  return fallback === void 0 || isNothing2(fallback) ? "optional" : "defaulted";
}

// src/env/reads/languages/python/dynaconf.ts
function findDynaconfReads(code, names, finds) {
  const prefixes = new Map(code.tree.nodesOf("assignment").flatMap((node) => madeBy2(node, names) ?? []));
  if (prefixes.size === 0) return;
  for (const node of code.tree.nodesOf("attribute")) {
    const prefix = prefixes.get(node.child("object")?.text ?? "");
    const name = node.child("attribute");
    if (prefix === void 0 || name === void 0 || !/^[A-Z][A-Z0-9_]*$/.test(name.text)) continue;
    if (isTarget(node)) continue;
    const keys = keysFrom([{ key: prefix + name.text, node: name }]);
    addReading(finds, code, { key: name, keys, kind: () => "optional" });
  }
  const add2 = (prefix, key, kind) => {
    const text = literalText2(key);
    if (key === void 0 || text === void 0) return;
    const keys = keysFrom([{ key: prefix + text.toUpperCase().replaceAll(".", "__"), node: key }]);
    addReading(finds, code, { key, keys, kind: () => kind });
  };
  for (const node of code.tree.nodesOf("subscript")) {
    const prefix = prefixes.get(node.child("value")?.text ?? "");
    if (prefix !== void 0 && !isTarget(node)) add2(prefix, node.child("subscript"), "optional");
  }
  for (const call of code.tree.nodesOf("call")) {
    const [, name = ""] = /^(\w+)\.get$/.exec(call.child("function")?.text ?? "") ?? [];
    const prefix = prefixes.get(name);
    const isDefaulted = argument2(call, 1, "default") !== void 0;
    if (prefix !== void 0) add2(prefix, argument2(call, 0, "key"), isDefaulted ? "defaulted" : "optional");
  }
}
function madeBy2(assignment, names) {
  const [left, call] = [assignment.child("left"), assignment.child("right")];
  if (left?.type !== "identifier" || call?.type !== "call") return void 0;
  if (names.fullName(call.child("function")) !== "dynaconf.Dynaconf") return void 0;
  const given = keyword(call, "envvar_prefix");
  if (given?.type === "false") return [[left.text, ""]];
  const prefix = given === void 0 ? "DYNACONF" : literalText2(given);
  return prefix === void 0 ? void 0 : [[left.text, `${prefix.toUpperCase()}_`]];
}

// src/env/reads/languages/python/given.ts
var ELSEWHERE = /^(?:subprocess|os|asyncio|copy|json|shutil|collections|pathlib|logging|dict|print|len|sorted|repr|str)\b/;
function addGiven2(finds, code, names, environment) {
  const keyword2 = environment.parent?.type === "keyword_argument" ? environment.parent : void 0;
  const argument3 = keyword2 ?? environment;
  const call = argument3.parent?.type === "argument_list" ? argument3.parent.parent : void 0;
  const called = call?.type === "call" ? dottedName2(call.child("function")) : void 0;
  if (called === void 0 || ELSEWHERE.test(names.fullName(call?.child("function")) ?? "")) return;
  const [first = "", ...rest] = called.split(".");
  const imported = names.importOf(first);
  const own = imported === void 0 ? first : imported.name;
  const name = [own === "self" || own === "cls" ? void 0 : own, ...rest].filter(
    (part) => part !== void 0
  );
  finds.addWrapper({
    by: "given",
    language: "python",
    name: name.join("."),
    parameter: keyword2?.child("name")?.text ?? argument3.index,
    idiom: "os.environ",
    calledIn: code.file,
    source: imported?.module
  });
}
function isGivenTo(given, scope, { name, position }, file) {
  const own = scope.child("name")?.text ?? "";
  const owner = classAround(scope)?.child("name")?.text;
  const names = owner === void 0 ? [own] : own === "__init__" ? [owner] : [`${owner}.${own}`, own];
  return given.some(
    ({ name: called, parameter, source, calledIn }) => (parameter === name || parameter === position) && names.includes(called) && (source === void 0 ? calledIn === file : mayBe2({ module: source, name: called.split(".")[0] }, file))
  );
}

// src/env/reads/languages/python/environ.ts
function findEnvironReads2(code, names, finds) {
  for (const node of code.tree.nodesOf("attribute", "identifier")) {
    if (isPartOfName(node)) continue;
    if (/^(?:argument_list|keyword_argument)$/.test(node.parent?.type ?? "") && names.fullName(node) === "os.environ")
      addGiven2(finds, code, names, node);
    const reading = readingAt(node, names);
    if (reading !== void 0) addPythonReading(finds, code, reading);
  }
}
function isPartOfName({ parent, field }) {
  if (parent === void 0 || parent.type === "dotted_name") return true;
  return parent.type === "attribute" && field === "attribute";
}
function readingAt(node, names) {
  const { parent } = node;
  if (parent?.type === "call" && node.field === "function") return callOf(parent, names.fullName(node));
  if (parent?.type === "subscript" && node.field === "value") {
    if (names.fullName(node) !== "os.environ" || isTarget(parent)) return void 0;
    return { expression: parent, key: parent.child("subscript"), kind: "hard" };
  }
  if (parent?.type === "comparison_operator" && names.fullName(node) === "os.environ") {
    const [key, environ] = parent.children.filter(({ field }) => field !== "operators");
    return environ === node ? { expression: parent, key, kind: "optional" } : void 0;
  }
  return names.fullName(node) === "os.environ" ? differenceOf(node) : void 0;
}
function differenceOf(environ) {
  const { parent } = environ;
  const isInSet = parent?.type === "argument_list" && parent.parent?.child("function")?.text === "set";
  const isKeys = parent?.type === "attribute" && parent.child("attribute")?.text === "keys";
  const names = isInSet || isKeys ? parent.parent : void 0;
  const operation = names?.field === "right" ? names.parent : void 0;
  if (operation?.type !== "binary_operator" || operation.child("operator")?.text !== "-") return void 0;
  const left = operation.child("left");
  const key = left?.type === "call" && left.child("function")?.text === "set" ? argument2(left, 0) : left;
  return { expression: operation, key, kind: failsUnlessEmpty(operation) ? "hard" : "optional" };
}
function callOf(call, name) {
  const key = argument2(call, 0, "key", "varname");
  const fallback = argument2(call, 1, "default");
  if (name === "os.getenv" || name === "os.environ.get")
    return { expression: call, key, kind: "optional", fallback };
  if (name === "os.environ.pop" || name === "os.environ.__getitem__")
    return isStatement(call) ? void 0 : { expression: call, key, kind: "hard", fallback };
  if (name === "os.environ.setdefault" && !isStatement(call))
    return { expression: call, key, kind: "defaulted", fallback };
  return void 0;
}
var isStatement = ({ parent }) => parent?.type === "expression_statement";

// src/env/reads/languages/python/flask.ts
function findFlaskReads(code, names, finds) {
  if (!names.imports.some(({ module }) => /^(?:flask|quart)\b/.test(module))) return;
  for (const call of code.tree.nodesOf("call")) {
    if (call.child("function")?.child("attribute")?.text !== "from_envvar") continue;
    const isSilent = keyword(call, "silent")?.text === "True";
    addPythonReading(finds, code, {
      expression: call,
      key: argument2(call, 0, "variable_name"),
      kind: isSilent ? "optional" : "hard"
    });
  }
}

// src/env/reads/languages/python/options.ts
var LIBRARY2 = /^(?:(?:async|rich_)?(?:click|typer)|configargparse)\b/;
function findOptionReads(code, names, finds) {
  if (!names.imports.some(({ module }) => LIBRARY2.test(module))) return;
  for (const argument3 of code.tree.nodesOf("keyword_argument")) {
    const isNamed = /^env_?var$/.test(argument3.child("name")?.text ?? "");
    const value = isNamed ? argument3.child("value") : void 0;
    if (value === void 0) continue;
    const keys = /^(?:list|tuple)$/.test(value.type) ? value.children : [value];
    for (const key of keys)
      if (key.type === "string")
        addPythonReading(finds, code, { expression: key, key, kind: kindOf16(argument3) });
  }
}
function kindOf16({ parent: list }) {
  const [first] = list?.children ?? [];
  const isGiven = list?.children.some(
    (each) => each.child("name")?.text === "default" && !/^(?:None|\.\.\.)$/.test(each.child("value")?.text ?? "")
  );
  const isOfTyper = list?.parent?.child("function")?.text.startsWith("typer.") === true;
  const isFirst = isOfTyper && first !== void 0 && first.type !== "keyword_argument" && !/^(?:None|\.\.\.)$/.test(first.text);
  return isGiven || isFirst && first.type !== "string" || isFirst && !first.text.includes("--") ? "defaulted" : "optional";
}

// src/env/reads/languages/python/reader-idioms.ts
var TYPES2 = "str|bool|int|float|json|list|tuple|dict|set|url|path|bytes|unicode";
var READER_IDIOMS = [
  {
    // https://django-environ.readthedocs.io/en/latest/types.html
    name: "django-environ",
    object: void 0,
    classes: /^environ\.(environ\.)?(Env|FileAwareEnv)$/,
    methods: new RegExp(
      `^(${TYPES2}|get_value|db|db_url|cache|cache_url|email|email_url|search_url|channels|channels_url)$`
    ),
    key: ["var"],
    fallbackOfCall: 2,
    fallbackOfMethod: 1,
    implied: /* @__PURE__ */ new Map([
      ["db", "DATABASE_URL"],
      ["db_url", "DATABASE_URL"],
      ["cache", "CACHE_URL"],
      ["cache_url", "CACHE_URL"],
      ["email", "EMAIL_URL"],
      ["email_url", "EMAIL_URL"],
      ["search_url", "SEARCH_URL"],
      ["channels", "CHANNELS_URL"],
      ["channels_url", "CHANNELS_URL"]
    ])
  },
  {
    // https://github.com/HBNetwork/python-decouple#usage
    name: "python-decouple",
    object: "decouple.config",
    classes: /^decouple\.(AutoConfig|Config)$/,
    methods: /^get$/,
    key: ["option"],
    fallbackOfCall: 1,
    fallbackOfMethod: 1,
    implied: /* @__PURE__ */ new Map()
  },
  {
    // https://github.com/sloria/environs#usage
    name: "environs",
    object: "environs.env",
    classes: /^environs\.(Env|FileAwareEnv)$/,
    methods: new RegExp(
      `^(${TYPES2}|decimal|datetime|date|time|timedelta|uuid|log_level|enum|dj_db_url|dj_email_url|dj_cache_url)$`
    ),
    key: ["name"],
    fallbackOfCall: 1,
    fallbackOfMethod: 1,
    implied: /* @__PURE__ */ new Map()
  },
  {
    // https://www.starlette.io/config/
    name: "starlette",
    object: void 0,
    classes: /^starlette\.config\.Config$/,
    methods: /^get$/,
    key: ["key"],
    fallbackOfCall: 2,
    fallbackOfMethod: 2,
    source: { index: 1, name: "environ" },
    implied: /* @__PURE__ */ new Map()
  }
];

// src/env/reads/languages/python/readers.ts
function findReaderReads2(code, names, finds, objects = []) {
  for (const { local, from } of names.imports) {
    const made = READER_IDIOMS.find(({ classes }) => classes.test(from));
    if (made !== void 0) addPassedOn(finds, code, local, made);
  }
  const readers = new Map([...importedReaders2(names, objects), ...localReaders(code, names, objects)]);
  if (readers.size === 0) return;
  for (const call of code.tree.nodesOf("call")) addCall4(finds, code, call, readers);
  for (const [name, { idiom, prefix, defaulted }] of readers)
    finds.addWrapper({
      ...{ by: "object", language: "python", name, idiom: idiom.name, prefix, defaulted },
      definedIn: code.file
    });
}
function* importedReaders2(names, objects) {
  for (const entry of names.imports) {
    for (const own of READER_IDIOMS) {
      const reader = { idiom: own, prefix: "", defaulted: [] };
      if (own.object === entry.from) yield [entry.local, reader];
      else if (own.object?.startsWith(`${entry.from}.`))
        yield [`${entry.local}${own.object.slice(entry.from.length)}`, reader];
    }
    for (const { name, idiom, definedIn, prefix, defaulted } of objects) {
      const known10 = READER_IDIOMS.find((candidate) => candidate.name === idiom);
      if (known10 === void 0 || !mayBe2(entry, definedIn)) continue;
      const reader = { idiom: known10, prefix, defaulted };
      if (entry.name === name) yield [entry.local, reader];
      else if (entry.name === "*") yield [name, reader];
      else yield [`${entry.local}.${name}`, reader];
    }
  }
}
var CLASS = "class ";
function addPassedOn(finds, { file }, name, { name: idiom }) {
  finds.addWrapper({
    ...{ by: "object", language: "python", name, idiom: CLASS + idiom, prefix: "", defaulted: [] },
    definedIn: file
  });
}
function idiomOf(made, names, objects) {
  const own = READER_IDIOMS.find(({ classes }) => classes.test(made));
  if (own !== void 0) return own;
  const entry = names.imports.find(({ from }) => from === made);
  const passed = entry && objects.find(({ name, definedIn }) => name === entry.name && mayBe2(entry, definedIn));
  return passed && READER_IDIOMS.find(({ name }) => CLASS + name === passed.idiom);
}
function* localReaders(code, names, objects) {
  const prefixes = listPrefixes2(code);
  for (const assignment of code.tree.nodesOf("assignment")) {
    const [name, value] = [dottedName2(assignment.child("left")), assignment.child("right")];
    if (name === void 0 || value?.type !== "call") continue;
    const idiom = idiomOf(names.fullName(value.child("function")) ?? "", names, objects);
    if (idiom === void 0 || readsAnother(value, idiom)) continue;
    const defaulted = keywords(value).flatMap(
      (each) => each.child("value")?.type === "tuple" ? each.child("name")?.text ?? [] : []
    );
    const prefix = literalText2(keyword(value, "prefix") ?? keyword(value, "env_prefix")) ?? prefixes.get(name) ?? "";
    yield [name, { idiom, prefix, defaulted }];
  }
}
function readsAnother(made, { source }) {
  const given = source && argument2(made, source.index, source.name);
  return given !== void 0 && !/environ/i.test(given.text.slice(0, 100));
}
function listPrefixes2({ tree }) {
  const given = tree.nodesOf("assignment").flatMap((node) => {
    const name = dottedName2(node.child("left"));
    const prefix = name?.endsWith(".prefix") ? literalText2(node.child("right")) : void 0;
    return name === void 0 || prefix === void 0 ? [] : [[name.slice(0, -".prefix".length), prefix]];
  });
  return new Map(given);
}
function addCall4(finds, code, call, readers) {
  const called = call.child("function");
  const whole = readers.get(dottedName2(called) ?? "");
  const part = called?.type === "attribute" ? readers.get(dottedName2(called.child("object")) ?? "") : void 0;
  const method = whole === void 0 ? called?.child("attribute")?.text ?? "" : void 0;
  const reader = whole ?? part;
  if (reader === void 0 || method !== void 0 && !reader.idiom.methods.test(method)) return;
  const { idiom } = reader;
  const shape = { ...AS_WRITTEN, prefix: reader.prefix + prefixAround(call, called) };
  const key = argument2(call, 0, ...idiom.key);
  const fallback = argument2(
    call,
    method === void 0 ? idiom.fallbackOfCall : idiom.fallbackOfMethod,
    "default"
  );
  const implied = key === void 0 ? idiom.implied.get(method ?? "") : void 0;
  if (implied !== void 0) {
    const kind2 = fallback === void 0 ? "hard" : "defaulted";
    const keys = keysFrom([{ key: implied, node: called ?? call }]);
    addReading(finds, code, { key: called ?? call, keys, kind: () => kind2, shape });
    return;
  }
  const isDefaulted = reader.defaulted.includes(literalText2(key) ?? "");
  const kind = isDefaulted ? "defaulted" : "hard";
  addPythonReading(finds, code, { expression: call, key, kind, fallback, shape });
}
function prefixAround(call, called) {
  const name = dottedName2(called?.type === "attribute" ? called.child("object") : called);
  let prefix = "";
  for (const outer of call.ancestors()) {
    if (outer.type !== "with_statement") continue;
    const clause = outer.children.find(({ type }) => type === "with_clause");
    for (const item of clause?.children ?? []) {
      const made = [...item.walk()].find(({ type }) => type === "call");
      if (made === void 0 || dottedName2(made.child("function")) !== `${name}.prefixed`) continue;
      prefix = (literalText2(positional(made)[0]) ?? "") + prefix;
    }
  }
  return prefix;
}

// src/env/reads/languages/python/given-names.ts
function givenNames(call) {
  const splats = call.child("arguments")?.children.filter(({ type }) => type === "dictionary_splat") ?? [];
  const tables = splats.flatMap(({ children: [table] }) => table === void 0 ? [] : tableOf(table));
  const keys = tables.flatMap(({ children }) => children.map((pair) => literalText2(pair.child("key"))));
  const names = keywords(call).map((argument3) => argument3.child("name")?.text);
  return [...names, ...keys].filter((name) => name !== void 0);
}
function tableOf(node) {
  if (node.type === "dictionary") return [node];
  if (node.type !== "identifier") return [];
  for (const scope of scopesOf(node)) {
    const assigned = assignedIn(scope, node.text);
    if (assigned.length > 0) return assigned.filter(({ type }) => type === "dictionary");
  }
  return [];
}

// src/env/reads/languages/python/settings-config.ts
var PLAIN3 = {
  prefix: "",
  nestedBy: void 0,
  isCaseSensitive: false,
  named: /* @__PURE__ */ new Map()
};
function readConfig(node, inherited) {
  const options = new Map([...keywords(node).map(pairOf), ...listOptions(node)]);
  const text = (name) => literalText2(options.get(name));
  const isCaseSensitive = options.get("case_sensitive")?.type;
  const fields = options.get("fields");
  return {
    prefix: text("env_prefix") ?? inherited.prefix,
    nestedBy: text("env_nested_delimiter") ?? inherited.nestedBy,
    isCaseSensitive: isCaseSensitive === void 0 ? inherited.isCaseSensitive : isCaseSensitive === "true",
    named: fields?.type === "dictionary" ? namedFields(fields) : inherited.named
  };
}
var pairOf = (node) => [node.child("name")?.text ?? "", node.child("value")];
function listOptions(node) {
  const statements = node.child("body")?.children ?? [];
  return statements.flatMap((statement) => {
    if (statement.type === "class_definition")
      return statement.child("name")?.text === "Config" ? assignmentsIn(statement) : [];
    const assignment = statement.children[0];
    if (assignment?.type !== "assignment" || assignment.child("left")?.text !== "model_config") return [];
    const value = assignment.child("right");
    return value?.type === "call" ? keywords(value).map(pairOf) : pairsIn(value);
  });
}
function assignmentsIn(config) {
  return (config.child("body")?.children ?? []).flatMap((statement) => {
    const [assignment] = statement.children;
    const name = assignment?.child("left")?.text;
    return name === void 0 ? [] : [[name, assignment?.child("right")]];
  });
}
function pairsIn(dictionary) {
  if (dictionary?.type !== "dictionary") return [];
  return dictionary.children.map((pair) => [literalText2(pair.child("key")) ?? "", pair.child("value")]);
}
function namedFields(fields) {
  const named = pairsIn(fields).flatMap(([field, value]) => {
    const env = value === void 0 ? void 0 : new Map(pairsIn(value)).get("env");
    return env === void 0 ? [] : [[field, env]];
  });
  return new Map(named);
}

// src/env/reads/languages/python/settings-field.ts
function listFields3(node, isOldPydantic) {
  return (node.child("body")?.children ?? []).flatMap((statement) => {
    const [assignment] = statement.children;
    if (statement.type !== "expression_statement" || assignment?.type !== "assignment") return [];
    const [left, annotation] = [assignment.child("left"), assignment.child("type")];
    if (left?.type !== "identifier" || left.text.startsWith("_") || left.text === "model_config") return [];
    if (annotation === void 0 ? !isOldPydantic : /\bClassVar\b/.test(annotation.text)) return [];
    const value = assignment.child("right");
    const field = fieldCall(value) ?? annotatedField(annotation);
    const kind = kindOfField(value, field, annotation, isOldPydantic);
    return [{ name: left.text, node: left, annotation, value, kind, aliases: aliasesOf(field) }];
  });
}
function fieldCall(value) {
  return value?.type === "call" && /(^|\.)(Field|SecretField)$/.test(value.child("function")?.text ?? "") ? value : void 0;
}
function annotatedField(annotation) {
  if (annotation === void 0 || !/^(typing\.)?Annotated\b/.test(annotation.text)) return void 0;
  return [...annotation.walk()].find((node) => fieldCall(node) !== void 0);
}
function kindOfField(value, field, annotation, isOldPydantic) {
  const isField = field !== void 0 && (value === void 0 || value === field);
  const given = isField ? positional(field)[0] ?? keyword(field, "default") : value;
  if (isField && keyword(field, "default_factory") !== void 0) return "defaulted";
  if (given !== void 0 && given.type !== "ellipsis") return isNothing2(given) ? "optional" : "defaulted";
  return isOldPydantic && /\bOptional\b|\bNone\b/.test(annotation?.text ?? "") ? "optional" : "hard";
}
function aliasesOf(field) {
  if (field === void 0) return [];
  for (const name of ["validation_alias", "alias", "env"]) {
    const value = keyword(field, name);
    if (value !== void 0) return textsIn(value);
  }
  return [];
}
function textsIn(node) {
  if (literalText2(node) !== void 0) return [node];
  const parts = node.type === "call" ? positional(node) : node.children;
  return parts.filter((part) => literalText2(part) !== void 0);
}
function modelName({ annotation }) {
  const text = annotation?.text.replace(/\s/g, "").replace(/^Optional\[(.*)\]$/, "$1").replace(/\|None$/, "");
  return text !== void 0 && /^[A-Z]\w*$/.test(text) ? text : void 0;
}
function isOwnReader({ annotation, value }) {
  if (value?.type !== "call" || annotation === void 0) return false;
  const called = value.child("function")?.text ?? "";
  const isType = (name) => annotation.text.split(/\W+/).includes(name);
  if (/^[A-Z]/.test(called) && isType(called)) return positional(value).length === 0;
  const factory = /default_factory\s*=\s*([A-Z]\w*)/.exec(value.text)?.[1];
  return factory !== void 0 && isType(factory);
}

// src/env/reads/languages/python/settings-classes.ts
var BASE = /^(pydantic_settings|pydantic|pydantic\.v1|pydantic\.env_settings|pydantic_settings\.main)\.BaseSettings$/;
var DEEPEST16 = 8;
var MOST_NESTED = 1e4;
var asDefaulted = (field) => ({ ...field, kind: "defaulted" });
var SettingsClasses = class {
  #byName;
  #names;
  #code;
  #bases;
  #configs = /* @__PURE__ */ new Map();
  #fields = /* @__PURE__ */ new Map();
  #isOld;
  /** How many keys of models in fields may still be listed. */
  nestedLeft = MOST_NESTED;
  /** The fields that calls of a class in this file give: `Settings(SECRET=make_secret())`. */
  #given = /* @__PURE__ */ new Map();
  constructor(code, names, bases) {
    this.#code = code;
    this.#names = names;
    this.#bases = bases;
    this.#isOld = names.imports.some(
      ({ from }) => /^pydantic(\.v1|\.env_settings)?\.BaseSettings$/.test(from)
    );
    const classes = code.tree.nodesOf("class_definition");
    this.#byName = new Map(classes.map((node) => [node.child("name")?.text ?? "", node]));
    for (const call of code.tree.nodesOf("call")) {
      const name = call.child("function")?.text ?? "";
      if (!this.#byName.has(name)) continue;
      const given = this.#given.get(name) ?? /* @__PURE__ */ new Set();
      for (const name2 of givenNames(call)) given.add(name2);
      this.#given.set(name, given);
    }
  }
  /**
   * With the fields that a class inherits from models that are none for settings, and where it has another prefix than the class
   * that they come from.
   */
  listSettings() {
    return [...this.#byName.values()].flatMap((node) => {
      const config = this.#configOf(node, 0);
      if (config === void 0) return [];
      const own = this.#fieldsIn(node);
      const inherited = this.#inheritedBy(node, config, /* @__PURE__ */ new Set());
      const names = new Set(own.map(({ name }) => name));
      const all = [...own, ...inherited.filter(({ name }) => !names.has(name))];
      const given = this.#given.get(node.child("name")?.text ?? "");
      return [
        { node, config, fields: all.map((field) => given?.has(field.name) ? asDefaulted(field) : field) }
      ];
    });
  }
  #inheritedBy(node, config, seen) {
    return this.#parentsOf(node).flatMap((parent) => {
      if (seen.has(parent)) return [];
      seen.add(parent);
      const before = this.#configOf(parent, 0);
      if (before !== void 0) return before.prefix === config.prefix ? [] : this.#fieldsIn(parent);
      return [...this.#fieldsIn(parent), ...this.#inheritedBy(parent, config, seen)];
    });
  }
  isSettings(name) {
    const node = this.#byName.get(name);
    return node === void 0 ? this.#baseFor(name) !== void 0 : this.#configOf(node, 0) !== void 0;
  }
  /** The fields of a model that is no settings class itself. */
  fieldsOf(name) {
    const node = this.#byName.get(name);
    return node === void 0 ? void 0 : this.#fieldsIn(node);
  }
  #fieldsIn(node) {
    const fields = this.#fields.get(node) ?? listFields3(node, this.#isOld);
    this.#fields.set(node, fields);
    return fields;
  }
  #parentsOf(node) {
    const bases = node.child("superclasses")?.children ?? [];
    return bases.flatMap((base) => this.#byName.get(dottedName2(base) ?? "") ?? []);
  }
  /** Undefined for a class that is not one for settings. */
  #configOf(node, depth) {
    if (depth > 0) return this.#makeConfig(node, depth);
    if (!this.#configs.has(node)) this.#configs.set(node, this.#makeConfig(node, depth));
    return this.#configs.get(node);
  }
  #makeConfig(node, depth) {
    if (depth > DEEPEST16) return void 0;
    for (const base of node.child("superclasses")?.children ?? []) {
      const name = dottedName2(base);
      if (name === void 0) continue;
      const parent = this.#byName.get(name);
      const inherited = parent !== void 0 && parent !== node ? this.#configOf(parent, depth + 1) : BASE.test(this.#names.fullName(base) ?? "") ? PLAIN3 : this.#baseFor(name);
      if (inherited !== void 0) return readConfig(node, inherited);
    }
    return void 0;
  }
  #baseFor(name) {
    const base = this.#bases.find(
      (candidate) => candidate.name === name.slice(name.lastIndexOf(".") + 1) && this.#names.imports.some((entry) => {
        const isNamed = entry.local === name || name.startsWith(`${entry.local}.`) || entry.name === "*";
        return isNamed && candidate.definedIn !== this.#code.file && mayBe2(entry, candidate.definedIn);
      })
    );
    return base && { ...PLAIN3, prefix: base.prefix, nestedBy: base.nestedBy };
  }
};

// src/env/reads/languages/python/settings.ts
function findSettingsReads(code, names, finds, bases = []) {
  const classes = new SettingsClasses(code, names, bases);
  for (const settings of classes.listSettings()) {
    for (const field of settings.fields) addField(finds, code, field, settings, classes);
    const { prefix, nestedBy } = settings.config;
    const name = settings.node.child("name")?.text ?? "";
    finds.addWrapper({ by: "class", language: "python", name, prefix, nestedBy, definedIn: code.file });
  }
}
function addField(finds, code, field, { config }, classes) {
  const { name, node, kind } = field;
  const type = modelName(field);
  if (type !== void 0 && classes.isSettings(type)) return;
  if (isOwnReader(field) && classes.fieldsOf(type ?? "") === void 0) return;
  const named = config.named.get(name);
  const aliases = named === void 0 ? field.aliases : textsIn(named);
  const cased = (key2) => config.isCaseSensitive ? key2 : key2.toUpperCase();
  if (aliases.length > 0) {
    const each = aliases.length > 1 && kind === "hard" ? "optional" : kind;
    const keys = aliases.map((alias) => ({ key: cased(literalText2(alias) ?? ""), node: alias }));
    addReading(finds, code, { key: node, keys: keysFrom(keys), kind: () => each });
    return;
  }
  const inner = type === void 0 || config.nestedBy === void 0 ? void 0 : classes.fieldsOf(type);
  const key = config.prefix + name;
  if (inner === void 0)
    addReading(finds, code, { key: node, keys: keysFrom([{ key: cased(key), node }]), kind: () => kind });
  else addModel(finds, code, { key, field, inner, isHard: kind === "hard", depth: 0 }, config, classes);
}
function addModel(finds, code, { key: before, field, inner, isHard, depth }, config, classes) {
  if (inner.length > classes.nestedLeft || depth > DEEPEST16) {
    finds.addDynamic(code.at(field.node.start), field.node.text);
    return;
  }
  classes.nestedLeft -= inner.length;
  for (const part of inner) {
    const key = `${before}${config.nestedBy}${part.name}`;
    const kind = isHard ? part.kind : "optional";
    const type = modelName(part);
    const deeper = type === void 0 ? void 0 : classes.fieldsOf(type);
    if (deeper !== void 0) {
      const nested = { key, field: part, inner: deeper, isHard: kind === "hard", depth: depth + 1 };
      addModel(finds, code, nested, config, classes);
    } else {
      const keys = keysFrom([{ key: config.isCaseSensitive ? key : key.toUpperCase(), node: part.node }]);
      addReading(finds, code, { key: field.node, keys, kind: () => kind });
    }
  }
}

// src/env/reads/languages/python/urls.ts
var LIBRARIES = /* @__PURE__ */ new Map([
  // https://github.com/jazzband/dj-database-url#usage
  ["dj_database_url", { key: "DATABASE_URL", isDefaulted: false }],
  // https://github.com/migonzalvar/dj-email-url#usage
  ["dj_email_url", { key: "EMAIL_URL", isDefaulted: false }],
  // https://github.com/epicserve/django-cache-url#usage
  ["django_cache_url", { key: "CACHE_URL", isDefaulted: true }]
]);
function findUrlReads(code, names, finds) {
  if (!names.imports.some(({ module }) => LIBRARIES.has(module))) return;
  for (const call of code.tree.nodesOf("call")) {
    const called = call.child("function");
    const [module = "", name, ...others] = names.fullName(called)?.split(".") ?? [];
    const library = LIBRARIES.get(module);
    if (called === void 0 || library === void 0 || name !== "config" || others.length > 0) continue;
    addCall5(finds, code, { call, called, module, names, ...library });
  }
}
function addCall5(finds, code, { call, called, module, names, ...library }) {
  const [given, fallback] = [argument2(call, 0, "env"), argument2(call, 1, "default")];
  const kind = library.isDefaulted ? "defaulted" : "optional";
  if (given !== void 0 && names.fullName(given) !== `${module}.DEFAULT_ENV`) {
    addPythonReading(finds, code, { expression: call, key: given, kind, fallback });
    return;
  }
  const implied = fallback === void 0 || isNothing2(fallback) ? kind : "defaulted";
  const keys = keysFrom([{ key: library.key, node: called }]);
  addReading(finds, code, { key: called, keys, kind: () => implied });
}

// src/env/reads/languages/python.ts
var python = {
  ...SIGNS.python,
  name: "python",
  grammar: "python",
  codeIn: withoutCommentLines,
  find(code) {
    const [finds, names] = [new Finds(), new Names2(code.tree)];
    findEnvironReads2(code, names, finds);
    findSettingsReads(code, names, finds);
    findReaderReads2(code, names, finds);
    findDynaconfReads(code, names, finds);
    findOptionReads(code, names, finds);
    findUrlReads(code, names, finds);
    findConfigurationReads(code, names, finds);
    findFlaskReads(code, names, finds);
    return finds;
  },
  constantsIn: constantsIn3,
  findThrough(code, wrappers) {
    const [finds, names] = [new Finds(), new Names2(code.tree)];
    const given = wrappers.filter((wrapper) => wrapper.by === "given");
    if (given.length > 0) {
      const isGiven = (scope, parameter) => isGivenTo(given, scope, parameter, code.file);
      findEnvironReads2(code, new Names2(code.tree, isGiven), finds);
    }
    const bases = wrappers.filter((wrapper) => wrapper.by === "class");
    if (bases.length > 0) findSettingsReads(code, names, finds, bases);
    const objects = wrappers.filter((wrapper) => wrapper.by === "object");
    if (objects.length > 0) findReaderReads2(code, names, finds, objects);
    findCalls3(code, names, wrappers, finds);
    return finds;
  }
};
var pythonScript = { ...python, ...SIGNS.pythonScript };

// src/env/reads/languages/ruby/endings.ts
var ENDING2 = /^(?:raise|fail|abort|exit!?)$/;
function ends2(node) {
  if (node.type === "identifier") return ENDING2.test(node.text);
  return node.type === "call" && node.child("receiver") === void 0 && ENDING2.test(node.child("method")?.text ?? "");
}
function endsIn2(node) {
  for (const inner of node?.walk() ?? []) if (ends2(inner)) return true;
  return false;
}

// src/env/reads/languages/ruby/erb.ts
var TAG = /<%(?![%#])[-=]*([\s\S]*?)-?%>/g;
var SECTION = /^([A-Za-z_]\w*):/gm;
var ELSEWHERE2 = /^(?:development|test)$/;
var COMMENT2 = /^[^\S\n]*#/;
var LONGEST_LINE = 1e3;
function rubyInTemplate(text, path) {
  const isYaml = /\.ya?ml(?:\.erb)?$/.test(path);
  const sections = isYaml ? [...text.matchAll(SECTION)] : [];
  const isInComment = (tag, offset) => isYaml && tag.startsWith("<%=") && !tag.includes("fetch") && COMMENT2.test(lastLine(text.slice(Math.max(0, offset - LONGEST_LINE), offset)));
  const used = usedElsewhere(text, sections);
  const isElsewhere2 = (offset) => {
    const name = lastBefore(sections, offset) ?? "";
    return ELSEWHERE2.test(name) && !used.has(name);
  };
  const pieces = [];
  let end = 0;
  const closed = text.slice(0, text.lastIndexOf("%>") + 2);
  for (const { 0: tag, 1: code = "", index } of closed.matchAll(TAG)) {
    pieces.push(blank2(text.slice(end, index)));
    const start = tag.indexOf(code, 2);
    const after = tag.length - start - code.length;
    const ruby3 = isElsewhere2(index) || isInComment(tag, index) ? blank2(code) : code;
    pieces.push(" ".repeat(start), ruby3, ";".padEnd(after));
    end = index + tag.length;
  }
  return pieces.join("") + blank2(text.slice(end));
}
function usedElsewhere(text, sections) {
  const bodies = sections.map(({ 1: name = "", index }, at) => ({
    name,
    body: text.slice(index, sections[at + 1]?.index ?? text.length)
  }));
  const taken = bodies.filter(({ name }) => !ELSEWHERE2.test(name)).flatMap(({ body }) => [...body.matchAll(/(?<=[\s[,])\*(\w+)/g)].map(([, anchor]) => anchor));
  const names = new Set(taken);
  return new Set(
    bodies.flatMap(
      ({ name, body }) => ELSEWHERE2.test(name) && [...body.matchAll(/\s&(\w+)/g)].some(([, anchor]) => names.has(anchor)) ? [name] : []
    )
  );
}
var lastLine = (text) => text.slice(text.lastIndexOf("\n") + 1);
var blank2 = (text) => text.replace(/[^\n]/g, " ");
function lastBefore(sections, offset) {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((sections[middle]?.index ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1]?.[1];
}

// src/env/reads/languages/ruby/asked-before.ts
var keyOf5 = (read) => /["':](\w+)/.exec(read.text.slice(0, 200))?.[1];
var LONGEST5 = 400;
var NEAR7 = 8;
var ABSENT = /\.(?:nil|empty|blank)\?|^\s*!/;
var LEAVING2 = /^(?:return|next|break)\b/;
function isAskedBefore4(read) {
  const key = keyOf5(read);
  if (key === void 0) return false;
  const asked = new RegExp(`ENV.{0,20}["':]${key}\\b`);
  let inside = read;
  for (const outer of read.ancestors()) {
    const condition = questionOf(outer);
    const isInside = condition !== void 0 && condition.start <= read.start && read.end <= condition.end;
    if (condition !== void 0 && !isInside && asked.test(condition.text)) return true;
    if (isAfterLeaving(inside, outer, asked)) return true;
    if (/^(?:method|singleton_method|class)$/.test(outer.type)) return false;
    inside = outer;
  }
  return false;
}
function questionOf(node) {
  const condition = /^(?:if|elsif|if_modifier|conditional|unless|unless_modifier)$/.test(node.type) ? node.child("condition") : node.type === "binary" && /^(?:&&|and)$/.test(node.child("operator")?.text ?? "") ? node.child("left") : void 0;
  if (condition === void 0 || condition.end - condition.start > LONGEST5) return void 0;
  return !node.type.startsWith("unless") || ABSENT.test(condition.text) ? condition : void 0;
}
function isAfterLeaving(inside, outer, asked) {
  if (!/^(?:program|body_statement|then|else|block_body)$/.test(outer.type)) return false;
  return outer.children.slice(Math.max(0, inside.index - NEAR7), inside.index).some((statement) => {
    const [type, condition] = [statement.type, statement.child("condition")?.text.slice(0, LONGEST5) ?? ""];
    if (!/^(?:if|unless)_modifier$/.test(type) || !asked.test(condition)) return false;
    if (!LEAVING2.test(statement.child("body")?.text ?? "")) return false;
    return type.startsWith("unless") !== ABSENT.test(condition);
  });
}

// src/env/reads/languages/ruby/filled.ts
var BRANCHES3 = /^(?:if|unless|elsif|then|else|conditional|parenthesized_statements)$/;
function isText2(node, depth = 0) {
  if (node?.type === "string") return node.children.every(({ type }) => type === "string_content");
  if (node === void 0 || depth > 8 || !BRANCHES3.test(node.type)) return false;
  const [one, other] = [node.child("consequence"), node.child("alternative")];
  if (/^(?:if|unless|elsif|conditional)$/.test(node.type))
    return isText2(one, depth + 1) && isText2(other, depth + 1);
  return isText2(node.children.at(-1), depth + 1);
}
var isFilledBefore3 = createFilledBefore({
  fillAt(node) {
    const isSet = node.type === "assignment" || node.type === "operator_assignment" && node.child("operator")?.text === "||=";
    const right = isSet ? node.child("right") : void 0;
    const key = isText2(right) ? /^(?:::)?ENV\[(['"])(\w+)\1\]$/.exec(node.child("left")?.text ?? "")?.[2] : void 0;
    if (key === void 0 || !/^(?:program|body_statement|then|else|block_body)$/.test(node.parent?.type ?? ""))
      return void 0;
    return { key, statement: node };
  },
  takesAway: /\bENV\.(?:delete|clear|replace|reject!|keep_if|select!|filter!|slice!)|=\s*nil\b/,
  isHoisted: ({ type }) => type === "rescue" || type === "ensure" || type === "else"
});

// src/env/reads/languages/ruby/listed-missing.ts
var NEAR8 = 8;
var LONGEST6 = 200;
function isListedAsMissing3(read) {
  const body = read.end - read.start > LONGEST6 ? void 0 : bodyAround(read);
  const block = body?.parent;
  const list = block?.parent;
  if (body === void 0 || block?.field !== "block" || list?.type !== "call") return false;
  if (!keepsAbsent(list.child("method")?.text ?? "", body.text.trim(), read.text)) return false;
  return endsUnlessNone(list);
}
function endsUnlessNone(list) {
  const { parent: assignment } = list;
  const name = assignment?.type === "assignment" ? assignment.child("left")?.text : void 0;
  if (name === void 0 || assignment === void 0) return false;
  const after = assignment.parent?.children.slice(assignment.index + 1, assignment.index + 1 + NEAR8) ?? [];
  return after.some((statement) => endsUnlessEmpty(statement, name));
}
function bodyAround(read) {
  for (const outer of read.ancestors()) {
    if (outer.type === "block_body" || outer.type === "body_statement") return outer;
    if (!/^(?:call|unary|parenthesized_statements)$/.test(outer.type)) return void 0;
  }
  return void 0;
}
function keepsAbsent(method, body, read) {
  if (/^reject!?$/.test(method)) return body === read || body === `${read}.present?`;
  if (!/^(?:select|filter|find_all)$/.test(method)) return false;
  if (body === `!${read}` || body === `not ${read}`) return true;
  return body.startsWith(read) && /^(?:\.to_s)?(?:\.strip)?\.(?:nil|empty|blank)\?$/.test(body.slice(read.length));
}
function endsUnlessEmpty(statement, name) {
  const condition = statement.child("condition")?.text;
  const body = statement.child("consequence") ?? statement.child("body");
  if (/^if(?:_modifier)?$/.test(statement.type))
    return [`${name}.any?`, `${name}.present?`, `!${name}.empty?`].includes(condition ?? "") && endsIn2(body);
  if (!/^unless(?:_modifier)?$/.test(statement.type)) return false;
  return [`${name}.empty?`, `${name}.blank?`, `${name}.none?`].includes(condition ?? "") && endsIn2(body);
}

// src/env/reads/languages/ruby/rescued.ts
var OF_ABSENCE2 = /\b(?:KeyError|IndexError|NoMethodError|TypeError)\b/;
var OF_MUCH = /\b(?:StandardError|Exception)\b/;
var CLAUSE = /^(?:rescue|ensure|else)$/;
function isRescued(read) {
  let inside = read;
  for (const outer of read.ancestors()) {
    if (outer.type === "rescue_modifier" && outer.child("body") === inside)
      return !endsIn2(outer.child("handler"));
    const clauses = CLAUSE.test(inside.type) ? [] : outer.children.filter(({ type }) => type === "rescue");
    const isAlone = outer.children.filter(({ type }) => !CLAUSE.test(type)).length === 1;
    const clause = clauses.find((each) => takesAbsence(each, isAlone));
    if (clause !== void 0) return !endsIn2(clause);
    if (/^(?:method|singleton_method|lambda|class)$/.test(outer.type)) return false;
    inside = outer;
  }
  return false;
}
function takesAbsence(clause, isAlone) {
  const caught = clause.child("exceptions")?.text;
  if (caught !== void 0 && OF_ABSENCE2.test(caught)) return true;
  return isAlone && (caught === void 0 || OF_MUCH.test(caught));
}

// src/env/reads/languages/ruby/kind.ts
var DEMANDING3 = /* @__PURE__ */ new Set([
  ...["split", "strip", "chomp", "upcase", "downcase", "capitalize", "to_sym", "gsub", "sub", "tr", "delete"],
  ...[
    "start_with?",
    "end_with?",
    "match?",
    "include?",
    "length",
    "size",
    "empty?",
    "unpack1",
    "delete_prefix"
  ]
]);
var checks4 = {
  conditional(node) {
    const condition = node.child("condition");
    if (!/^(?:if|unless)(?:_modifier)?$/.test(node.type) || condition === void 0) return void 0;
    const body = node.child("consequence") ?? node.child("body");
    const other = node.child("alternative");
    const alternative = other?.type === "else" ? other : void 0;
    return { condition, body, alternative, isUnless: node.type.startsWith("unless") };
  },
  ends: ends2,
  isStatement: ({ parent }) => parent !== void 0 && /^(?:program|body_statement|then|else|block_body|begin|do)$/.test(parent.type),
  namesFor(expression) {
    const { parent } = expression;
    return parent?.type === "assignment" && expression.field === "right" ? [parent.child("left")?.text ?? ""] : [];
  },
  assigns: (node, names) => /assignment$/.test(node.type) && names.includes(node.child("left")?.text ?? "")
};
var TAKES_NO_NIL = /^(?:Integer|Float|Rational|BigDecimal|URI|(?:URI|JSON)\.parse|Base64\.(?:strict_|urlsafe_)?decode64)$/;
function kindOf17(read, plain) {
  const kind = kindWhereItStands2(read, plain);
  const key = kind === "hard" ? keyOf5(read) : void 0;
  return key !== void 0 && isFilledBefore3(read, key) ? "defaulted" : kind;
}
function kindWhereItStands2(read, plain) {
  if (plain === "defaulted") return plain;
  const alternative = alternativeOf4(read);
  if (plain === "hard") return isAskedBefore4(read) || isRescued(read) ? "optional" : plain;
  if (alternative !== void 0)
    return ends2(alternative) ? "hard" : alternative.type === "nil" ? "optional" : "defaulted";
  if (isAskedBefore4(read)) return "optional";
  if (isNeeded(read)) return isRescued(read) ? "optional" : "hard";
  return isListedAsMissing3(read) ? "hard" : kindByChecks(read, checks4) ?? plain;
}
function isNeeded(read) {
  const { parent } = read;
  if (read.field === "receiver" && parent?.type === "call")
    return parent.child("operator")?.text === "." && DEMANDING3.has(parent.child("method")?.text ?? "");
  const call = parent?.type === "argument_list" && read.index === 0 ? parent.parent : void 0;
  if (call?.type !== "call" || parent?.children.some(({ type }) => type === "pair")) return false;
  const receiver = call.child("receiver")?.text;
  const method = call.child("method")?.text ?? "";
  return TAKES_NO_NIL.test(receiver === void 0 ? method : `${receiver}.${method}`);
}
function kindOfQuestion2(call) {
  const alternative = alternativeOf4(call);
  if (alternative !== void 0) return ends2(alternative) ? "hard" : "optional";
  return isListedAsMissing3(call) || kindByChecks(call, checks4) === "hard" ? "hard" : "optional";
}
function alternativeOf4(read) {
  let at = read;
  for (let { parent } = at; parent !== void 0; { parent } = at) {
    if (parent.type === "binary" && /^(?:\|\||or)$/.test(parent.child("operator")?.text ?? "")) {
      if (at.field === "left") return parent.child("right");
    } else if (parent.type === "operator_assignment")
      return at.field === "left" ? parent.child("right") : void 0;
    else {
      const isThrough = parent.type === "call" && at.field === "receiver" && !isQuestion(parent) || parent.type === "assignment" && at.field === "right" || parent.type === "parenthesized_statements";
      if (!isThrough) return void 0;
    }
    at = parent;
  }
  return void 0;
}
var isQuestion = (call) => call.child("method")?.text.endsWith("?") === true;

// src/env/reads/languages/ruby/syntax.ts
function literal5(node) {
  if (node.type === "simple_symbol") return node.text.slice(1);
  if (node.type !== "string" && node.type !== "bare_string" && node.type !== "bare_symbol") return void 0;
  if (node.children.some(({ type }) => type !== "string_content")) return void 0;
  return node.children.map(({ text }) => text).join("");
}
function argumentsOf5(call) {
  const given = call.child("arguments")?.children ?? [];
  return given.filter(
    ({ type }) => type !== "pair" && type !== "block_argument" && type !== "hash_splat_argument"
  );
}
var SAME3 = /^(?:to_s|to_str|strip|freeze)$/;
var ruby = {
  language: "ruby",
  literal: literal5,
  parts(node) {
    if (node.type === "string")
      return node.children.map(
        (child) => child.type === "interpolation" ? child.children[0] ?? child : child.type === "string_content" ? child.text : child
      );
    if (node.type !== "binary" || node.child("operator")?.text !== "+") return void 0;
    return node.children.filter(({ field }) => field !== "operator");
  },
  inside(node) {
    const [only] = node.type === "parenthesized_statements" ? node.children : [];
    if (only !== void 0) return { node: only, isUpper: false };
    const [receiver, method] = [node.child("receiver"), node.child("method")?.text ?? ""];
    if (node.type !== "call" || receiver === void 0 || argumentsOf5(node).length > 0) return void 0;
    if (method === "upcase") return { node: receiver, isUpper: true };
    return SAME3.test(method) ? { node: receiver, isUpper: false } : void 0;
  },
  nameOf(node) {
    if (node.type === "identifier" || node.type === "constant") return node.text;
    return node.type === "scope_resolution" ? node.child("name")?.text : void 0;
  },
  isFunction: ({ type }) => type === "method" || type === "singleton_method",
  parametersOf: (of) => of.child("parameters")?.children.flatMap((node) => {
    if (node.type === "identifier") return [{ name: node.text }];
    if (node.type === "splat_parameter") return [{ name: node.child("name")?.text ?? "", isRest: true }];
    if (node.type !== "optional_parameter") return [];
    return [{ name: node.child("name")?.text ?? "", default: node.child("value") }];
  }) ?? [],
  nameOfFunction(of) {
    const name = of.child("name")?.text;
    const owner = [...of.ancestors()].find(({ type }) => type === "class" || type === "module");
    return owner === void 0 ? name : `${owner.child("name")?.text}.${name}`;
  },
  *assignments(tree) {
    for (const node of tree.nodesOf("assignment")) {
      const left = node.child("left");
      if (left?.type === "identifier" || left?.type === "constant") yield [left.text, node.child("right")];
    }
    for (const node of tree.nodesOf("operator_assignment")) yield [node.child("left")?.text ?? "", void 0];
  },
  looped(node, name) {
    if (node.type !== "block" && node.type !== "do_block") return void 0;
    if (!node.child("parameters")?.children.some(({ text }) => text === name)) return void 0;
    return node.parent?.child("receiver") ?? node;
  },
  elements(list) {
    if (/^(?:array|string_array|symbol_array)$/.test(list.type)) return list.children;
    const inner = list.type === "call" && list.child("method")?.text === "freeze" ? list.child("receiver") : void 0;
    return inner !== void 0 && /^(?:array|string_array|symbol_array)$/.test(inner.type) ? inner.children : void 0;
  },
  *calls(tree) {
    for (const node of tree.nodesOf("call"))
      yield {
        node,
        name: node.child("method")?.text ?? "",
        receiver: node.child("receiver")?.text.slice(0, 100) ?? "",
        args: argumentsOf5(node)
      };
  },
  // A function that stands in no class is everybody's.
  reaches: (_, { receiver }) => receiver === "" || receiver === "self",
  kindOf: kindOf17
};

// src/env/reads/languages/ruby/libraries.ts
function addLibraryReads(readings) {
  const { code } = readings;
  for (const call of code.tree.nodesOf("call")) {
    const [receiver, method] = [call.child("receiver")?.text ?? "", call.child("method")];
    if (/^(?:Figaro|Dotenv)$/.test(receiver) && method?.text === "require_keys")
      for (const each of argumentsOf5(call)) readings.add(each, each, "hard");
    else if (receiver === "Figaro.env" && method !== void 0) addFigaro(readings, call, method);
    else if (receiver === "" && method?.text === "setting") addSetting(readings, call);
  }
}
function addFigaro({ finds, code }, call, method) {
  const [, name = "", sign] = /^(\w+)([!?]?)$/.exec(method.text) ?? [];
  if (name === "" || argumentsOf5(call).length > 0) return;
  const keys = keysFrom([{ key: name.toUpperCase(), node: method }]);
  addReading(finds, code, { key: method, keys, kind: () => sign === "!" ? "hard" : "optional" });
}
function addSetting({ finds, code }, call) {
  const around = [...call.ancestors()].find(({ type }) => type === "class");
  if (!/^<\s*Hanami::Settings\b/.test(around?.child("superclass")?.text ?? "")) return;
  const [name] = argumentsOf5(call);
  const key = name === void 0 ? void 0 : literal5(name);
  if (name === void 0 || key === void 0) return;
  const given = (option) => call.child("arguments")?.children.find((pair) => pair.type === "pair" && pair.child("key")?.text.replace(/:$/, "") === option)?.child("value");
  const maker = given("constructor");
  const kind = given("default") !== void 0 ? "defaulted" : maker === void 0 || /\boptional\b|\bnil\b/i.test(maker.text) ? "optional" : "hard";
  const keys = keysFrom([{ key: key.toUpperCase(), node: name }]);
  addReading(finds, code, { key: name, keys, kind: () => kind });
}

// src/env/reads/languages/ruby.ts
var ELSEWHERE3 = /(?:^|\/)config\/environments\/(?!prod)\w+\.rb$/;
var ASKING3 = /^(?:key|has_key|include|member)\?$/;
var ruby2 = {
  ...SIGNS.ruby,
  name: "ruby",
  grammar: "ruby",
  find(code) {
    const readings = new Readings(code, ruby);
    for (const node of code.tree.nodesOf("element_reference")) {
      if (!isEnv(node.child("object")) || isWritten2(node)) continue;
      readings.add(
        node,
        node.children.find(({ field }) => field === void 0),
        "optional"
      );
    }
    for (const call of code.tree.nodesOf("call")) if (isEnv(call.child("receiver"))) addCall6(readings, call);
    addLibraryReads(readings);
    for (const node of code.tree.nodesOf("binary"))
      if (isDifference(node))
        readings.addList(node.child("left"), endsUnlessNone(node) ? "hard" : "optional");
    return ELSEWHERE3.test(code.file) ? undemanding(readings.finds) : readings.finds;
  },
  findThrough: (code, wrappers) => findCalls(code, ruby, wrappers)
};
var rubyScript = { ...ruby2, ...SIGNS.rubyScript };
var erb = {
  ...ruby2,
  ...SIGNS.erb,
  codeIn: (text, path) => rubyInTemplate(text, path)
};
function undemanding({ reads, dynamic, wrappers }) {
  const kept = reads.map((read) => read.kind === "hard" ? { ...read, kind: "optional" } : read);
  return { reads: kept, dynamic, wrappers };
}
function isEnv(node) {
  return node?.text === "ENV" || node?.text === "::ENV";
}
function isDifference(node) {
  return node.child("operator")?.text === "-" && /^(?:::)?ENV\.keys$/.test(node.child("right")?.text ?? "");
}
function isWritten2({ parent, field }) {
  return parent?.type === "assignment" && field === "left" || parent?.type === "left_assignment_list";
}
function addCall6(readings, call) {
  const method = call.child("method")?.text ?? "";
  const [key, fallback] = argumentsOf5(call);
  if (method === "fetch") {
    const block = call.child("block")?.child("body") ?? call.child("block");
    const other = fallback ?? block;
    if (other === void 0) readings.add(call, key, "hard");
    else if ([...other.walk()].some(ends2)) readings.add(call, key, "hard");
    else readings.add(call, key, other.text.trim() === "nil" ? "optional" : "defaulted", fallback);
  } else if (method === "[]" || method === "dig") readings.add(call, key, "optional");
  else if (ASKING3.test(method) && key !== void 0) readings.add(key, key, kindOfQuestion2(call));
  else if (method === "values_at" || method === "slice")
    for (const each of argumentsOf5(call)) readings.add(each, each, "optional");
  else if (method === "fetch_values")
    for (const each of argumentsOf5(call))
      readings.add(each, each, call.child("block") === void 0 ? "hard" : "defaulted");
}

// src/env/reads/languages/rust/kind.ts
var DEMANDING4 = /^(?:unwrap|expect)$/;
var OTHERWISE2 = /^(?:unwrap_or|unwrap_or_default|map_or)$/;
var OTHERWISE_BY_CODE = /^(?:unwrap_or_else|map_or_else|or_else)$/;
var QUESTION = /^is_(?:ok|err|some|none)$/;
var PASSING = /^(?:ok|map|map_err|and_then|context|with_context|wrap_err|wrap_err_with|as_deref|as_ref|as_str|cloned|transpose|inspect|inspect_err|filter|ok_or|ok_or_else|to_owned|parse|trim|into_string|flatten)$/;
var checks5 = {
  conditional(node) {
    const condition = node.type === "if_expression" ? node.child("condition") : void 0;
    const [body, alternative] = [node.child("consequence"), node.child("alternative")];
    return condition && { condition, body, alternative };
  },
  ends: ends3,
  isStatement: ({ parent }) => parent?.type === "block",
  namesFor(expression) {
    const { parent } = expression;
    return parent?.type === "let_declaration" ? [parent.child("pattern")?.text ?? ""] : [];
  },
  assigns: (node, names) => node.type === "assignment_expression" && names.includes(node.child("left")?.text ?? "")
};
function ends3(node) {
  if (node.type === "macro_invocation")
    return /^(?:panic|bail|unreachable|todo|unimplemented|ensure|compile_error|anyhow::bail|eyre::bail)$/.test(
      node.child("macro")?.text ?? ""
    );
  if (node.type !== "call_expression") return false;
  return /^(?:(?:std::)?process::(?:exit|abort)|exit|Err)$/.test(node.child("function")?.text ?? "");
}
function isAskedBefore5(read) {
  const key = /\(\s*(r?"\w{1,100}"|[A-Z]\w{0,100})\s*\)$/.exec(read.text.slice(0, 200))?.[1];
  if (key === void 0) return false;
  const asked = new RegExp(
    `(?<!![\\w:\\s]{0,40})\\bvar(?:_os)?\\(\\s*${key}\\s*\\)(?:\\.ok\\(\\))?\\.is_(?:ok|some)\\(\\)`
  );
  let inside = read;
  for (const outer of read.ancestors()) {
    if (outer.type === "function_item") return false;
    const condition = outer.type === "if_expression" && inside.field === "consequence" ? outer.child("condition") : void 0;
    const text = condition?.text.slice(0, 400) ?? "";
    if (!text.includes("||") && asked.test(text)) return true;
    inside = outer;
  }
  return false;
}
var endsIn3 = (node) => node !== void 0 && [...node.walk()].slice(0, 200).some(ends3);
function givesNothing(read) {
  const around = [...read.ancestors()].find(
    ({ type }) => /^(?:function_item|closure_expression)$/.test(type)
  );
  return /^(?:std::option::)?Option</.test(around?.child("return_type")?.text ?? "");
}
function kindOf18(read, plain) {
  if (plain !== "optional") return plain;
  let at = read;
  let isError = !givesNothing(read);
  for (let { parent } = at; parent !== void 0; { parent } = at) {
    if (parent.type === "try_expression") return isError ? "hard" : "optional";
    const isMethod = parent.type === "field_expression" && at.field === "value";
    const call = isMethod ? parent.parent : void 0;
    const method = parent.child("field")?.text ?? "";
    if (call?.type !== "call_expression") break;
    if (DEMANDING4.test(method)) return isAskedBefore5(read) ? "optional" : "hard";
    if (OTHERWISE2.test(method)) return "defaulted";
    if (OTHERWISE_BY_CODE.test(method)) return endsIn3(call.child("arguments")) ? "hard" : "defaulted";
    if (QUESTION.test(method)) break;
    const isOr = method === "or";
    if (isOr && !endsIn3(call.child("arguments"))) return "defaulted";
    if (!isOr && !PASSING.test(method)) return "optional";
    if (method === "ok") isError = false;
    if (isOr || method.startsWith("ok_or")) isError = true;
    at = call;
  }
  return kindByPattern(at) ?? kindByChecks(read, checks5) ?? plain;
}
function kindByPattern(read) {
  const { parent } = read;
  if (parent?.type === "match_expression" && read.field === "value") return kindByMatch(parent);
  if (parent?.type === "let_declaration" && parent.child("alternative") !== void 0)
    return endsIn3(parent.child("alternative")) ? "hard" : "optional";
  if (parent?.type !== "let_condition") return void 0;
  const condition = parent.parent;
  const alternative = condition?.type === "if_expression" ? condition.child("alternative") : void 0;
  return endsIn3(alternative) ? "hard" : "optional";
}
function kindByMatch(match) {
  const arms = match.child("body")?.children ?? [];
  const absent = arms.find((arm) => /^(?:Err|None|_)/.test(arm.child("pattern")?.text ?? ""));
  const value = absent?.child("value");
  if (value === void 0) return "optional";
  if (endsIn3(value)) return "hard";
  return /^(?:None|\(\)|\{\s*\}|return\b.*|continue|false)$/.test(value.text.slice(0, 60)) ? "optional" : "defaulted";
}

// src/env/reads/languages/rust/syntax.ts
function literal6(node) {
  if (node.type !== "string_literal" && node.type !== "raw_string_literal") return void 0;
  if (node.children.some(({ type }) => type !== "string_content")) return void 0;
  return node.children.map(({ text }) => text).join("");
}
var argumentsOf6 = (call) => call.child("arguments")?.children ?? [];
var SAME4 = /^(?:to_string|to_owned|as_str|as_ref|into|clone|trim)$/;
var UPPER = /^to_(?:ascii_)?uppercase$/;
var partOf = ({ type, children }, name) => type === "tuple_pattern" ? children.findIndex(({ text }) => text.replace(/^&/, "") === name) : -1;
var rust = {
  language: "rust",
  literal: literal6,
  parts: formatted2,
  inside(node) {
    const [only] = /^(?:reference|parenthesized)_expression$/.test(node.type) ? node.children.slice(-1) : [];
    if (only !== void 0) return { node: only, isUpper: false };
    const called = node.type === "call_expression" ? node.child("function") : void 0;
    const [value, method] = [called?.child("value"), called?.child("field")?.text ?? ""];
    if (called?.type !== "field_expression" || value === void 0) return void 0;
    if (UPPER.test(method)) return { node: value, isUpper: true };
    return SAME4.test(method) ? { node: value, isUpper: false } : void 0;
  },
  nameOf(node) {
    if (node.type === "identifier") return node.text;
    return node.type === "scoped_identifier" ? node.child("name")?.text : void 0;
  },
  isFunction: ({ type }) => type === "function_item" || type === "closure_expression",
  parametersOf(of) {
    const list = of.child("parameters")?.children.filter(({ type }) => type !== "self_parameter") ?? [];
    return list.map((node) => ({ name: (node.child("pattern") ?? node).text }));
  },
  nameOfFunction(of) {
    const name = of.child("name")?.text;
    const impl = [...of.ancestors()].find(({ type }) => type === "impl_item");
    const owner = impl?.child("trait")?.text.split("::").at(-1) ?? impl?.child("type")?.text;
    return owner === void 0 || name === void 0 ? name : `${owner.replace(/<[\s\S]*/, "")}.${name}`;
  },
  *assignments(tree) {
    for (const node of tree.nodesOf("const_item", "static_item"))
      yield [node.child("name")?.text ?? "", node.child("value")];
    for (const node of tree.nodesOf("let_declaration"))
      yield [node.child("pattern")?.text ?? "", node.child("value")];
    for (const node of tree.nodesOf("assignment_expression"))
      yield [node.child("left")?.text ?? "", void 0];
  },
  looped(node, name) {
    const pattern = node.type === "for_expression" ? node.child("pattern") : void 0;
    if (pattern === void 0 || pattern.text !== name && partOf(pattern, name) < 0) return void 0;
    const value = node.child("value");
    const list = value?.type === "reference_expression" ? value.children.at(-1) : value;
    const called = list?.type === "call_expression" ? list.child("function") : void 0;
    return /^(?:into_)?iter$/.test(called?.child("field")?.text ?? "") ? called?.child("value") : list;
  },
  loopedPart(node, name) {
    const pattern = node.child("pattern");
    const part = pattern === void 0 ? -1 : partOf(pattern, name);
    return part < 0 ? void 0 : part;
  },
  elements(list) {
    const inner = list.type === "reference_expression" ? list.children.at(-1) : list;
    return inner?.type === "array_expression" ? inner.children : void 0;
  },
  *calls(tree) {
    for (const node of tree.nodesOf("call_expression")) {
      const whole = node.child("function");
      const called = whole?.type === "generic_function" ? whole.child("function") : whole;
      const name = called?.type === "identifier" ? called : called?.child("name") ?? called?.child("field");
      const receiver = (called?.child("path") ?? called?.child("value"))?.text.slice(0, 100) ?? "";
      yield {
        node,
        name: name?.text ?? "",
        receiver: receiver.replace(/^Self$/, "self"),
        args: argumentsOf6(node)
      };
    }
  },
  reaches({ call, definedIn = "" }, { receiver, name }, { file, tree }) {
    if (receiver !== "") return isModule(receiver, definedIn);
    const path = definedIn === file ? void 0 : importsOf3(tree).get(name);
    if (path !== void 0) return path.split("::").some((part) => isModule(part, definedIn));
    return definedIn === file || /env|var|config|setting/i.test(call);
  },
  elsewhere(node, { tree }) {
    const name = node.type === "scoped_identifier" ? node.child("name")?.text : node.text;
    if (name === void 0 || !/^[A-Z][A-Z0-9_]*$/.test(name)) return void 0;
    const path = node.type === "scoped_identifier" ? node.child("path")?.text : importsOf3(tree).get(name);
    const module = path?.split("::").at(-1)?.trim() ?? "";
    return /^(?:|self|Self|super|crate)$/.test(module) ? void 0 : { name, language: "rust", home: { in: "module", name: module } };
  },
  kindOf: kindOf18
};
var importsOf3 = onceForTree((tree) => {
  const imports = /* @__PURE__ */ new Map();
  for (const { text } of tree.nodesOf("use_declaration")) {
    const [, path = "", names = ""] = /\buse\s+([\w:]+)::(?:\{([^{}]*)\}|\w+)\s*;$/.exec(text.slice(0, 4e3)) ?? [];
    const single = /::(\w+)\s*;$/.exec(text)?.[1] ?? "";
    for (const name of names === "" ? [single] : names.split(/\s*,\s*/)) imports.set(name.trim(), path);
  }
  return imports;
});
function isModule(path, file) {
  const last = path.split("::").at(-1) ?? "";
  const crate = /([^/]+)\/src\/(?:lib|main)\.rs$/.exec(file)?.[1]?.replaceAll("-", "_");
  return last === moduleOf(file) || last === crate;
}
var moduleOf = (file) => /([^/]+?)(?:\/mod)?\.rs$/.exec(file)?.[1];
function formatted2(node) {
  if (node.type !== "macro_invocation" || node.child("macro")?.text !== "format") return void 0;
  const [format, ...values] = node.children.find(({ type }) => type === "token_tree")?.children ?? [];
  const pieces = format === void 0 ? void 0 : literal6(format)?.split("{}");
  if (pieces?.length !== values.length + 1 || pieces.some((piece) => /[{}]/.test(piece))) return void 0;
  return pieces.flatMap((piece, index) => [piece, values[index] ?? ""]);
}

// src/env/reads/languages/rust/clap-builder.ts
var LONGEST7 = 40;
function findClapBuilders(readings) {
  if (!readings.code.text.includes("Arg::")) return;
  for (const call of readings.code.tree.nodesOf("call_expression")) {
    const called = call.child("function");
    if (called?.type !== "field_expression" || called.child("field")?.text !== "env") continue;
    const [key, second] = argumentsOf6(call);
    if (key === void 0 || second !== void 0 || !isArgument(called.child("value"))) continue;
    readings.add(key, key, hasDefault2(call) ? "defaulted" : "optional");
  }
}
function isArgument(built) {
  let at = built;
  for (let step = 0; at?.type === "call_expression" && step < LONGEST7; step += 1) {
    const called = at.child("function");
    if (called?.type !== "field_expression")
      return /^(?:\w+::)*Arg::(?:new|with_name)$/.test(called?.text ?? "");
    at = called.child("value");
  }
  return false;
}
function hasDefault2(call) {
  let from = call;
  for (const outer of call.ancestors()) {
    if (outer.type !== "field_expression" && outer.type !== "call_expression") break;
    if (outer.field === "arguments") break;
    from = outer;
  }
  return /\.\s*default_values?(?:_os|_t)?\s*\(/.test(from.text);
}

// src/env/reads/languages/rust/structs.ts
function attributesOf(node) {
  const found = [];
  const siblings = node.parent?.children ?? [];
  for (let index = node.index - 1; siblings[index]?.type === "attribute_item"; index -= 1)
    found.push(...siblings[index]?.children ?? []);
  return found;
}
function findClapReads(readings) {
  const { code, finds } = readings;
  for (const field of code.tree.nodesOf("field_declaration")) {
    for (const attribute of attributesOf(field)) {
      const found = /^(?:arg|clap|structopt)\s*\((?:[\s\S]*?,)?\s*env\b(\s*=\s*|\s*\(\s*)?/.exec(
        withoutTexts2(attribute.text)
      );
      if (found === null) continue;
      const kind = /\bdefault_values?(?:_os)?(?:_t)?\b/.test(attribute.text) ? "defaulted" : "optional";
      const given = found[1] === void 0 ? void 0 : nodeAt(code, attribute, attribute.start + found[0].length);
      const name = field.child("name");
      if (given !== void 0) readings.add(given, given, kind);
      else if (name !== void 0) addKey(finds, code, name.text.toUpperCase(), kind, name.start);
    }
  }
}
var withoutTexts2 = (code) => code.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (text) => `"${" ".repeat(text.length - 2)}"`);
function nodeAt(code, attribute, start) {
  for (const node of attribute.walk()) {
    if (node.start !== start || node.children.some((child) => child.start === start)) continue;
    let last = node;
    for (const next of node.parent?.children.slice(node.index + 1) ?? [])
      if (code.text.slice(last.end, next.start) === "::") last = next;
    return last;
  }
  return void 0;
}
function findEnvyReads(code, finds) {
  if (!code.text.includes("envy::")) return;
  const structs = new Map(
    code.tree.nodesOf("struct_item").map((item) => [item.child("name")?.text ?? "", item])
  );
  for (const call of code.tree.nodesOf("call_expression").filter(({ text }) => text.startsWith("envy::")).slice(0, 50)) {
    const called = call.child("function");
    const text = called?.text ?? "";
    const found = /^envy::(?:prefixed\(\s*"(\w*)"\s*\)\s*\.\s*)?from_env(?:::<(\w+)>)?$/.exec(text);
    if (found === null) continue;
    const struct = structs.get(found[2] ?? declaredType(call) ?? "");
    const fields = struct?.child("body")?.children.filter(({ type }) => type === "field_declaration") ?? [];
    for (const field of fields) addField2(code, field, found[1] ?? "", finds);
  }
}
function declaredType(call) {
  for (const outer of call.ancestors()) {
    if (outer.type === "let_declaration") return outer.child("type")?.text;
    if (!/^(?:try_expression|field_expression|call_expression)$/.test(outer.type)) return void 0;
  }
  return void 0;
}
function addField2(code, field, prefix, finds) {
  const name = field.child("name");
  const serde = attributesOf(field).map(({ text }) => text).filter((text) => text.startsWith("serde")).join(" ");
  if (name === void 0 || /\b(?:skip|skip_deserializing|flatten)\b/.test(serde)) return;
  const renamed2 = /\brename\s*=\s*"(\w+)"/.exec(serde)?.[1];
  const isOptional = /^(?:std::option::)?Option\b/.test(field.child("type")?.text ?? "");
  const kind = /\bdefault\b/.test(serde) ? "defaulted" : isOptional ? "optional" : "hard";
  addKey(finds, code, `${prefix}${renamed2 ?? name.text}`.toUpperCase(), kind, name.start);
}
function findAttributedReads({ code, finds }) {
  if (!/\b(?:envconfig|confique|schematic)\b/.test(code.text)) return;
  for (const field of code.tree.nodesOf("field_declaration")) {
    const name = field.child("name");
    const struct = [...field.ancestors()].find(({ type }) => type === "struct_item");
    const isDerived = struct !== void 0 && attributesOf(struct).some(({ text: text2 }) => DERIVED.test(text2));
    const isOptional = /^(?:std::option::)?Option\b/.test(field.child("type")?.text ?? "");
    const text = attributesOf(field).find((attribute) => NAMING2.test(attribute.text))?.text ?? "";
    const said = withoutTexts2(text);
    if (name === void 0 || /\bnested\b/.test(said) || text === "" && !isDerived) continue;
    const key = /\b(?:from|env)\s*=\s*"(\w{1,200})"/.exec(text)?.[1];
    const kind = /\bdefault\b/.test(said) ? "defaulted" : isOptional || !isDerived ? "optional" : "hard";
    if (key !== void 0 || isDerived) addKey(finds, code, key ?? name.text.toUpperCase(), kind, name.start);
  }
}
var DERIVED = /^derive\b[\s\S]*\bEnvconfig\b/;
var NAMING2 = /^(?:envconfig|config|setting)\b/;

// src/env/reads/languages/rust/filled.ts
var IDIOM8 = "settings of Rust";
var MOST_KEYS2 = 5e3;
function addFilled(code, finds, type, filling) {
  addStruct({ code, finds, left: MOST_KEYS2 }, type, filling, []);
}
function findFilled(code, finds, wrappers) {
  const scope = { code, finds, left: MOST_KEYS2 };
  for (const wrapper of wrappers) {
    if (wrapper.by !== "given" || wrapper.idiom !== IDIOM8) continue;
    if (crateOf(wrapper.calledIn) !== crateOf(code.file) || structNamed(code, wrapper.name) === void 0)
      continue;
    const [prefix = "", separator = "", only] = `${wrapper.parameter}`.split("|");
    const filling = { prefix, separator: separator === "" ? void 0 : separator, isOnly: only === "only" };
    addStruct(scope, wrapper.name, filling, []);
  }
}
var crateOf = (file) => /^(.*?)(?:^|\/)src\//.exec(file)?.[1] ?? "";
var structsOf = onceForTree(
  (tree) => new Map(
    // Of two of one name the first one counts.
    tree.nodesOf("struct_item", "enum_item").map((item) => [item.child("name")?.text ?? "", item]).reverse()
  )
);
var structNamed = ({ tree }, name) => structsOf(tree).get(name);
function addStruct(scope, name, filling, within) {
  const { code, finds } = scope;
  const item = structNamed(code, name);
  if (within.includes(name) || scope.left <= 0) return;
  if (item === void 0) {
    const { prefix, separator = "", isOnly } = filling;
    finds.addWrapper({
      ...{ by: "given", language: "rust", name, parameter: `${prefix}|${separator}|${isOnly ? "only" : ""}` },
      ...{ idiom: IDIOM8, calledIn: code.file, source: void 0 }
    });
    return;
  }
  const container = serdeOf(item);
  if (/\brename_all\s*=\s*"(?!snake_case|lowercase)/.test(container)) return;
  const isEnum = item.type === "enum_item";
  for (const [, tag = ""] of isEnum ? container.matchAll(/\b(?:tag|content)\s*=\s*"(\w{1,100})"/g) : [])
    addKey(finds, code, `${filling.prefix}${tag.toUpperCase()}`, "optional", item.start);
  for (const held of isEnum ? item.walk() : [])
    for (const { text } of held.type === "ordered_field_declaration_list" ? held.children : [])
      if (structNamed(code, text) !== void 0)
        addStruct(scope, text, { ...filling, isOnly: false }, [...within, name]);
  const isDefaulted = /(?:^|[(,\s])default\b/.test(container);
  const fields = [...item.walk()].filter(({ type }) => type === "field_declaration");
  scope.left -= fields.length;
  for (const field of fields)
    addField3(scope, field, { ...filling, isOnly: filling.isOnly && !isEnum }, isDefaulted, [...within, name]);
}
function addField3(scope, field, filling, isDefaulted, within) {
  const { code, finds } = scope;
  const [name, serde] = [field.child("name"), serdeOf(field)];
  if (name === void 0 || /\bskip(?:_deserializing)?\b/.test(serde)) return;
  const { type, isOptional, isTable } = typeOf3(field.child("type")?.text ?? "");
  if (/\bflatten\b/.test(serde)) {
    addStruct(scope, type, { ...filling, isOnly: filling.isOnly && !isOptional }, within);
    return;
  }
  const renamed2 = /\brename\s*=\s*"([^"]{1,100})"/.exec(serde)?.[1];
  const path = `${filling.prefix}${(renamed2 ?? name.text).toUpperCase()}`;
  const hasDefault3 = isDefaulted || /\bdefault\b/.test(withoutTexts3(serde));
  if (isNested(code, type)) {
    const isOnly = filling.isOnly && !isOptional && !hasDefault3;
    if (filling.separator !== void 0)
      addStruct(scope, type, { ...filling, prefix: `${path}${filling.separator}`, isOnly }, within);
    return;
  }
  const kind = hasDefault3 ? "defaulted" : isOptional || !filling.isOnly ? "optional" : "hard";
  if (!isTable) addKey(finds, code, path, kind, name.start);
}
var serdeOf = (item) => attributesOf(item).map(({ text }) => text).filter((text) => /^serde\b/.test(text)).join(" ");
var withoutTexts3 = (code) => code.replace(/"[^"]*"/g, '""');
var AROUND = /^(?:\w+::)*(Option|Box|Arc|Rc|Secret|SecretBox|Zeroizing)<\s*([\s\S]*?)\s*,?>$/;
function typeOf3(text) {
  let [inner, isOptional] = [text.trim(), false];
  for (let depth = 0; depth < 6; depth += 1) {
    const found = AROUND.exec(inner);
    if (found === null) break;
    if (found[1] === "Option") isOptional = true;
    inner = found[2] ?? "";
  }
  const isTable = /^(?:\w+::)*(?:HashMap|BTreeMap|IndexMap)</.test(inner);
  return { type: /^(?:\w+::)*(\w+)$/.exec(inner)?.[1] ?? "", isOptional, isTable };
}
var STRUCTS = /(?:Settings|Config|Configuration|Options|Opts|Cfg)$/;
function isNested(code, type) {
  const item = structNamed(code, type);
  if (item === void 0) return STRUCTS.test(type);
  const derives = attributesOf(item).some(({ text }) => /^derive\b[\s\S]*\bDeserialize\b/.test(text));
  return item.type === "struct_item" && derives && item.child("body")?.type === "field_declaration_list";
}

// src/env/reads/languages/rust/settings.ts
function findSettings(readings) {
  const { code, finds } = readings;
  const calls = code.tree.nodesOf("call_expression");
  const sources = calls.filter(isSource).slice(0, MOST13).flatMap((call) => sourceAt(readings, call) ?? []);
  if (sources.length === 0) return;
  const targets = calls.filter(isTarget2).slice(0, MOST13).flatMap(targetAt);
  const isAlone = new Set(sources.map(({ filling }) => JSON.stringify(filling))).size === 1;
  for (const { call, name, filling } of sources) {
    const own = targets.filter(({ around }) => isAlone || around === functionAround3(call));
    if (filling === void 0 || own.length === 0) finds.addDynamic(code.at(call.start), `${name}(\u2026)`);
    else for (const type of new Set(own.map((target) => target.type))) addFilled(code, finds, type, filling);
  }
}
var CONFIG3 = /^(?:config::)?Environment::(?:with_prefix|default)$/;
var FIGMENT = /^(?:figment::providers::)?Env::(?:prefixed|raw)$/;
var FILLING2 = /^(?:try_deserialize|extract|extract_lossy)$/;
var MOST13 = 50;
var isSource = (call) => {
  const name = call.child("function")?.text ?? "";
  return CONFIG3.test(name) || FIGMENT.test(name);
};
var isTarget2 = (call) => FILLING2.test(methodOf2(call)?.child("field")?.text ?? "");
function methodOf2(call) {
  const called = call.child("function");
  const method = called?.type === "generic_function" ? called.child("function") : called;
  return method?.type === "field_expression" ? method : void 0;
}
var OTHERS = /\bFile::|\b(?:Toml|Json|Yaml)::|\bSerialized::|\bset_default\(|\bfile_from\b/;
function sourceAt(readings, call) {
  const name = call.child("function")?.text ?? "";
  const isConfig = CONFIG3.test(name);
  const said = callsBehind(call);
  if (isConfig && !/\bconfig::/.test(readings.code.text)) return void 0;
  if (name.endsWith("default") && said.length === 0) return void 0;
  const [given] = argumentsOf6(call);
  const prefix = given === void 0 ? "" : textOf3(readings, given)?.toUpperCase();
  const texts = new Map(said.map(([method, [first]]) => [method, first && textOf3(readings, first)]));
  if (prefix === void 0 || said.some(([method]) => /^(?:map|filter|filter_map|only|lowercase)$/.test(method)))
    return { call, name, filling: void 0 };
  const separator = texts.get(isConfig ? "separator" : "split");
  const between = !isConfig || prefix === "" ? "" : texts.get("prefix_separator") ?? separator ?? "_";
  const isOnly = !OTHERS.test(readings.code.text);
  return { call, name, filling: { prefix: `${prefix}${between}`, separator, isOnly } };
}
function textOf3(readings, node) {
  const keys = readings.keysOf(node);
  return keys.is === "keys" && keys.keys.length === 1 ? keys.keys[0]?.key : void 0;
}
function callsBehind(call) {
  const said = [];
  for (let at = call; said.length < 20; ) {
    const [method, outer] = [at.parent, at.parent?.parent];
    if (method?.type !== "field_expression" || at.field !== "value" || outer?.type !== "call_expression")
      break;
    said.push([method.child("field")?.text ?? "", argumentsOf6(outer)]);
    at = outer;
  }
  return said;
}
function targetAt(call) {
  const called = call.child("function");
  const around = functionAround3(call);
  const own = called?.type === "generic_function" ? called.child("type_arguments")?.text.slice(1, -1) : void 0;
  const text = own ?? declaredAround(call) ?? around?.child("return_type")?.text;
  const type = text === void 0 ? void 0 : nameOfType(text, call);
  return type === void 0 ? [] : [{ type, around }];
}
var functionAround3 = (node) => [...node.ancestors()].find(({ type }) => type === "function_item");
function declaredAround(call) {
  for (const outer of call.ancestors()) {
    if (outer.type === "let_declaration") return outer.child("type")?.text;
    if (!/^(?:try_expression|field_expression|call_expression|arguments)$/.test(outer.type)) return void 0;
  }
  return void 0;
}
function nameOfType(text, node) {
  const inner = /^(?:\w+::)*(?:Result|Option)<\s*((?:\w+::)*\w+)/.exec(text)?.[1] ?? text;
  const name = new RegExp("^(?:\\w+::)*(\\p{Lu}\\w*)$", "u").exec(inner)?.[1];
  if (name !== "Self") return name;
  const impl = [...node.ancestors()].find(({ type }) => type === "impl_item");
  return /^\w+/.exec(impl?.child("type")?.text ?? "")?.[0];
}

// src/env/reads/languages/rust.ts
var QUALIFIED = /^(?:(?:::)?std::env|env|dotenvy|dotenv)::var(?:_os)?$/;
var IMPORTED = /\buse\s+(?:::)?(?:std::env|dotenvy|dotenv)::(?:\{[^}]*\bvar(?:_os)?\b|var(?:_os)?\b)/;
var CARGOS_OWN = /^(?:CARGO|OUT_DIR$|TARGET$|HOST$|PROFILE$|RUSTC|DEP_)/;
var BUILT = /* @__PURE__ */ new Set(["env", "option_env", "dotenv"]);
var rust2 = {
  ...SIGNS.rust,
  name: "rust",
  grammar: "rust",
  find(whole) {
    const code = { ...whole, tree: withoutTests(whole.tree) };
    const readings = new Readings(code, rust);
    const isImported = IMPORTED.test(code.text);
    for (const call of code.tree.nodesOf("call_expression")) {
      const name = call.child("function")?.text ?? "";
      if (QUALIFIED.test(name) || isImported && /^var(?:_os)?$/.test(name))
        readings.add(call, argumentsOf6(call)[0], "optional");
    }
    for (const macro of code.tree.nodesOf("macro_invocation")) {
      const name = macro.child("macro")?.text.replace(/^(?:::)?(?:std|core)::/, "");
      const key = macro.children.find(({ type }) => type === "token_tree")?.children[0];
      if (key === void 0 || CARGOS_OWN.test(literal6(key) ?? "")) continue;
      if (name !== void 0 && BUILT.has(name)) readings.add(macro, key, "optional");
    }
    for (const tokens of code.tree.nodesOf("token_tree")) addTokens(readings, tokens, isImported);
    findClapReads(readings);
    findClapBuilders(readings);
    findAttributedReads(readings);
    findEnvyReads(code, readings.finds);
    findSettings(readings);
    return readings.finds;
  },
  constantsIn: constantsIn(rust),
  findThrough(code, wrappers) {
    const finds = findCalls(code, rust, wrappers);
    findFilled(code, finds, wrappers);
    return finds;
  }
};
function withoutTests(tree) {
  const ranges = tree.nodesOf("attribute_item").filter(({ text }) => /^#\[(?:cfg\(test\)|(?:\w+::)*test\b)/.test(text.slice(0, 40))).flatMap((attribute) => {
    const siblings = attribute.parent?.children ?? [];
    let index = attribute.index + 1;
    while (siblings[index]?.type === "attribute_item") index += 1;
    return siblings[index] ?? [];
  });
  return ranges.length === 0 ? tree : tree.without(ranges);
}
function addTokens(readings, list, isImported) {
  const { children } = list;
  const { code, finds } = readings;
  for (const [index, token] of children.entries()) {
    if (token.type !== "identifier") continue;
    if (/^(?:option_)?env$/.test(token.text)) addMacro(readings, token, children[index + 1]);
    if (!/^var(?:_os)?$/.test(token.text)) continue;
    const isQualified = /^(?:env|dotenvy|dotenv)$/.test(children[index - 1]?.text ?? "");
    const given = children[index + 1];
    const key = given?.type === "token_tree" ? given.children[0] : void 0;
    const text = key === void 0 ? void 0 : literal6(key);
    if (key === void 0 || text === void 0 || !(isQualified || isImported)) continue;
    const next = children[index + 2]?.text ?? "";
    const kind = /^(?:unwrap|expect)$/.test(next) || next === "is_ok" && isAsserted3(code.text, list, token) ? "hard" : /^unwrap_or/.test(next) ? "defaulted" : "optional";
    addKey(finds, code, text, kind, key.start);
  }
}
function isAsserted3(text, { parent, start }, name) {
  if (parent?.type !== "macro_invocation" || parent.child("macro")?.text !== "assert") return false;
  return /^\(\s*(?:(?:::)?std::)?(?:\w+::)?$/.test(text.slice(start, name.start));
}
function addMacro({ code, finds }, name, given) {
  const key = given?.type === "token_tree" ? given.children[0] : void 0;
  const text = key === void 0 ? void 0 : literal6(key);
  if (given === void 0 || key === void 0 || text === void 0 || CARGOS_OWN.test(text)) return;
  if (code.text.slice(name.end, given.start).trim() !== "!") return;
  addKey(finds, code, text, "optional", key.start);
}

// src/env/reads/languages/spring.ts
var PRODUCTION = /^(?:prod|production|prd|live)\b/;
var ACTIVATION = /\bon-profile["']?\s*[:=]\s*["']?(?<profile>[\w-]+)/;
var BETWEEN2 = { yaml: /^---.*$/gm, properties: /^[#!]---[^\S\n]*$/gm };
var spring = settingsFormat({
  ...SIGNS.spring,
  name: "spring",
  find(code, finds) {
    const { profile, isYaml = true } = springFile(code.file) ?? {};
    const source = isYaml ? withoutYamlComments(code.text) : withoutPropertyComments(code.text);
    const borders = [...code.text.matchAll(isYaml ? BETWEEN2.yaml : BETWEEN2.properties)].map(
      ({ index }) => index
    );
    for (const [place, start] of [0, ...borders].entries()) {
      const document = source.slice(start, borders[place]);
      const active = ACTIVATION.exec(document)?.groups?.profile ?? profile;
      if (active !== void 0 && isElsewhere(active)) continue;
      if (active === void 0 || PRODUCTION.test(active))
        for (const property2 of listProperties(document, code.file)) finds.addWrapper(property2);
      for (const { name, kind, offset } of findExpansions(document, "spring")) {
        addKey(finds, code, name, underProfile(kind, active), start + offset);
      }
    }
  }
});
function underProfile(kind, profile) {
  return kind === "hard" && profile !== void 0 && !PRODUCTION.test(profile) ? "optional" : kind;
}
function withoutPropertyComments(text) {
  return text.replace(/^[^\S\n]*[#!].*$/gm, (comment) => " ".repeat(comment.length));
}

// src/env/reads/languages/symfony.ts
var STAND_IN = /^[^\S\n]*["']?env\((\w{1,200})\)["']?\s*:/gm;
var SECTION2 = /^["']?([\w@.-]{1,100})["']?\s*:/gm;
var symfony = settingsFormat({
  ...SIGNS.symfony,
  name: "symfony",
  find(code, finds) {
    const isYaml = !code.file.endsWith(".xml");
    const text = isYaml ? withoutYamlComments(code.text) : withoutXmlComments(code.text);
    const standIns = new Set([...text.matchAll(STAND_IN)].map(([, name]) => name));
    const sections = [...text.matchAll(SECTION2)];
    let section = -1;
    for (const { name, kind, offset } of symfonyReads(text)) {
      while ((sections[section + 1]?.index ?? offset) < offset) section += 1;
      if (/^when@(?:dev|test)$/.test(sections[section]?.[1] ?? "")) continue;
      addKey(finds, code, name, standIns.has(name) ? "defaulted" : kind, offset);
    }
  }
});
function withoutXmlComments(text) {
  const end = text.lastIndexOf("-->") + 3;
  return end < 3 ? text : text.slice(0, end).replace(/<!--[\s\S]*?-->/g, blank3) + text.slice(end);
}
var blank3 = (text) => text.replace(/[^\n]/g, " ");

// src/env/reads/languages/wrangler.ts
var BINDING = /\bbinding["']?\s{0,9}[=:]\s{0,9}["']([A-Za-z_]\w{0,200})["']/g;
var OBJECT2 = /\bname["']?\s{0,9}[=:]\s{0,9}["']([A-Za-z_]\w{0,200})["']\s{0,9},?\s{0,99}["']?class_name\b/g;
var wrangler = settingsFormat({
  ...SIGNS.wrangler,
  name: "wrangler",
  find(code, finds) {
    const folder = code.file.slice(0, code.file.lastIndexOf("/") + 1);
    for (const pattern of [BINDING, OBJECT2])
      for (const [, name = ""] of code.text.matchAll(pattern))
        finds.addWrapper({ by: "inlined", language: "javascript", name, folder });
  }
});

// src/env/reads/languages.ts
var LANGUAGES = [
  javascript,
  javascriptScript,
  python,
  pythonScript,
  go2,
  php2,
  phpScript,
  ruby2,
  rubyScript,
  erb,
  csharp,
  appsettings,
  java2,
  rust2,
  bash,
  bashScript,
  kotlin,
  compose,
  dockerfile,
  helmfile,
  hocon,
  nodeConfig,
  prisma,
  procfile,
  spring,
  symfony,
  wrangler
];

// src/env/reads/constant-name.ts
function isAtHome(home, file) {
  const slash = file.lastIndexOf("/");
  const folder = file.slice(0, Math.max(0, slash));
  if (home.in === "folder") return folder === home.path;
  if (home.in === "package") return folder !== "" && `/${home.path}`.endsWith(`/${folder}`);
  const stem = file.slice(slash + 1).replace(/\.\w+$/, "");
  const isFolders = /^(?:mod|index|__init__)$/.test(stem);
  if (home.in === "path") return home.path === (isFolders ? folder : `${file.slice(0, slash + 1)}${stem}`);
  const name = isFolders ? folder.slice(folder.lastIndexOf("/") + 1) : stem;
  return name === home.name;
}

// src/env/reads/read-constants.ts
async function readConstants(named, known10, definers) {
  const before = known10.filter((wrapper) => wrapper.by === "constant");
  if (named.length === 0 && before.length === 0) return { reads: [], wrappers: [] };
  const byFile = new Map(definers.map((definer) => [idOf2(definer.language, definer.path), definer]));
  const found = /* @__PURE__ */ new Map();
  const reads = [];
  const instead = new Set(named.filter(({ isInstead }) => isInstead).map(({ at }) => JSON.stringify(at)));
  for (const { at, kind, shape, isInstead, ...constant } of named) {
    if (isInstead !== true && instead.has(JSON.stringify(at))) continue;
    const id = JSON.stringify(constant);
    const own = found.get(id) ?? await define(
      constant,
      definers.filter(({ path }) => isAtHome(constant.home, path))
    );
    found.set(id, own);
    const { language, name, home } = constant;
    const others = before.filter(
      (wrapper) => wrapper.language === language && wrapper.name === name && !byFile.has(idOf2(language, wrapper.definedIn)) && isAtHome(home, wrapper.definedIn)
    );
    const [text, ...more] = new Set([...own, ...others].map((wrapper) => wrapper.text));
    if (text === void 0 || more.length > 0) continue;
    const key = shapeKey(text, shape);
    if (READABLE_KEY.test(key)) reads.push({ key, kind, at });
  }
  const again = before.map(({ definedIn, ...constant }) => {
    const definer = byFile.get(idOf2(constant.language, definedIn));
    return definer === void 0 ? [] : define(constant, [definer]);
  });
  return { reads, wrappers: [...found.values(), ...await Promise.all(again)].flat() };
}
var idOf2 = (language, path) => `${language} ${path}`;
async function define({ language, name }, definers) {
  const wrappers = [];
  const last = name.slice(name.lastIndexOf(".") + 1);
  for (const { path, text: code, load, ...definer } of definers) {
    if (definer.language !== language || !code.includes(last)) continue;
    const text = (await load())(name);
    if (text !== void 0) wrappers.push({ by: "constant", language, name, text, definedIn: path });
  }
  return wrappers;
}

// src/env/reads/readable-code.ts
var LARGEST = 1e6;
var LONG_LINES = 400;
var SMALL2 = 2e4;
var GENERATED = /@generated\b|\bcode generated\b.*\bdo not edit\b/i;
function whyUnread(text) {
  if (text.length > LARGEST) return "larger than 1 MB";
  if (GENERATED.test(text.slice(0, 500))) return "generated";
  if (text.length < SMALL2) return void 0;
  const lines = text.split("\n").length;
  return text.length / lines > LONG_LINES ? "minified" : void 0;
}

// src/env/reads/used-wrappers.ts
var WITHOUT_BRACKETS = /* @__PURE__ */ new Set(["ruby", "bash", "shell", "kotlin"]);
function usedIn(language, all) {
  const wrappers = all.filter(
    (each) => each.by !== "inlined" && each.by !== "constant" && (each.language === void 0 || each.language === language.name)
  );
  if (wrappers.length === 0) return () => [];
  const isInText = lookFor(wrappers, language);
  return (text, path) => {
    const found = isInText(text);
    const used = found.size === 0 ? [] : wrappers.filter((wrapper) => found.has(wrapper));
    if (language.mayImport === void 0 || used.every(({ by }) => by !== "object")) return used;
    const sources = [...new Set([...text.matchAll(SOURCE)].map(([, source = ""]) => source))];
    return used.filter(
      (wrapper) => wrapper.by !== "object" || sources.some((source) => language.mayImport?.(source, path, wrapper))
    );
  };
}
var SOURCE = /(?:\bfrom|\bimport|\brequire)\s{0,9}\(?\s{0,9}['"]([^'"\n]{1,200})['"]/g;
var WORD2 = /[\w$]+/g;
var FEW2 = 100;
function lookFor(wrappers, language) {
  const uses = wrappers.map((wrapper) => ({ wrapper, ...useOf(wrapper, language) }));
  const any = uses.length > FEW2 ? void 0 : new RegExp(uses.map(patternOf2).join("|"));
  const [words, others] = [uses.filter(isWord), uses.filter((use) => !isWord(use))];
  const ways = [...Map.groupBy(words, ({ name, after }) => `${name} ${after}`).values()].map((alike) => ({
    alike,
    name: alike[0]?.name ?? "",
    after: new RegExp(alike[0]?.after ?? "", "y")
  }));
  const byName = Map.groupBy(ways, ({ name }) => name);
  const patterns = others.map((use) => ({ ...use, pattern: new RegExp(patternOf2(use)) }));
  return (text) => {
    const found = /* @__PURE__ */ new Set();
    if (any?.test(text) === false) return found;
    for (const { wrapper, pattern } of patterns) if (pattern.test(text)) found.add(wrapper);
    const open = new Set(ways);
    for (const { 0: word, index } of byName.size === 0 ? [] : text.matchAll(WORD2))
      for (const way of byName.get(word) ?? []) {
        if (!open.has(way)) continue;
        way.after.lastIndex = index + word.length;
        if (!way.after.test(text)) continue;
        open.delete(way);
        for (const { wrapper } of way.alike) found.add(wrapper);
      }
    return found;
  };
}
var NO_WORD = "(?<![\\w$])";
var isWord = ({ before, name }) => before === NO_WORD && /^[\w$]+$/.test(name);
var patternOf2 = ({ before, name, after }) => `${before}${escapeText(name)}${after}`;
function useOf(wrapper, language) {
  if (wrapper.by === "object" && wrapper.name === "default")
    return { before: `[/'"]`, name: moduleOf2(wrapper.definedIn), after: `(?:\\.\\w+)?['"]` };
  const name = nameOf(wrapper);
  if (wrapper.by === "given")
    return name === "default" ? { before: "\\bexport\\s+", name, after: "\\b" } : { before: NO_WORD, name, after: "\\s{0,9}(?:[({=:<]|extends\\b|struct\\b)" };
  const after = wrapper.by === "class" ? "(?:\\s{0,9}[,)]| as\\b)" : wrapper.by === "object" || WITHOUT_BRACKETS.has(language.name) ? "(?![\\w$])" : "(?:\\s{0,9}(?:::)?[(<]| as\\b)";
  return { before: NO_WORD, name, after };
}
function moduleOf2(file) {
  const parts = file.replace(/(?:\/index)?\.\w+$/, "").split("/");
  return parts.at(-1) ?? "";
}

// src/env/reads/scan.ts
var CodeScanner = class {
  #grammars;
  #languages;
  constructor(host, languages = LANGUAGES) {
    this.#grammars = new Grammars(host);
    this.#languages = languages;
  }
  /**
   * The reads in some files. Through `known` they may read as well: the patterns of the checklist, and for a part of a tree what a
   * scan of the whole gave. Files that do not run in production are for the caller to leave out.
   */
  async scan(files, known10 = []) {
    const parts = this.#split(files);
    const kept = new KeptTrees();
    const [found, skipped] = [[], /* @__PURE__ */ new Map()];
    const look = async (part, find) => {
      const tree = await this.#parse(part, kept);
      if (typeof tree === "string") skipped.set(part.file.path, tree);
      else found.push(find(codeOf(part.file), tree) ?? NOTHING2);
    };
    for (const part of parts)
      if (hasHint(part.file.text, part.language))
        await look(part, (code, tree) => findIn(part.language, code, tree));
    const wrappers = /* @__PURE__ */ new Map();
    const fresh = [...known10, ...takeNew(found, wrappers)];
    for (let step = 0; step < STEPS && fresh.length > 0; step += 1) {
      const users = findUsers(parts, fresh.splice(0));
      const before = found.length;
      for (const [part, used] of users)
        if (!skipped.has(part.file.path))
          await look(part, (code, tree) => findThrough(part.language, code, tree, used));
      for (const wrapper of takeNew(found.slice(before), wrappers)) fresh.push(wrapper);
    }
    const definers = parts.map((part) => this.#definerOf(part, kept));
    const constants = await readConstants(
      found.flatMap(({ named = [] }) => named),
      known10,
      definers
    );
    takeNew([{ ...NOTHING2, wrappers: constants.wrappers }], wrappers);
    const isInlined = inlinedBy([...known10, ...wrappers.values()], this.#languages);
    const retracted = new Set(found.flatMap((each) => each.retracted?.map(idOf3) ?? []));
    const reads = onePerPlace([...found.flatMap((each) => each.reads), ...constants.reads]);
    const isRead2 = new Set(constants.reads.map(({ at }) => idOf3({ at })));
    return {
      reads: reads.filter((read) => !isInlined(read) && !retracted.has(idOf3(read))),
      dynamic: onePerPlace(found.flatMap(({ dynamic }) => dynamic)).filter(
        ({ at }) => !isRead2.has(idOf3({ at }))
      ),
      wrappers: [...wrappers.values()],
      skipped: [...skipped].map(([path, why]) => ({ path, why }))
    };
  }
  /** Each file with the languages that it is of. */
  #split(files) {
    const parts = [...files].flatMap(
      (file) => this.#languages.filter(({ matches, firstLine }) => matches(file.path) && firstLine?.test(file.text) !== false).map((language) => ({ file, language }))
    );
    return parts.sort((a, b) => a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0);
  }
  /** A file, as one that may define constants by which others read. */
  #definerOf({ file, language }, kept) {
    const load = async () => {
      const tree = await this.#parse({ file, language }, kept);
      return typeof tree === "string" ? () => void 0 : constantsIn4(language, codeOf(file), tree);
    };
    return { ...file, language: language.name, load };
  }
  async #parse(part, kept) {
    const { file, language } = part;
    const unread = whyUnread(file.text);
    if (unread !== void 0 || language.grammar === void 0) return unread;
    const before = kept.get(part);
    if (before !== void 0) return before;
    const other = language.otherGrammar?.isFor(file.text, file.path) ? language.otherGrammar : void 0;
    const parse = await this.#grammars.load((other ?? language).grammar);
    const tree = parse(language.codeIn?.(file.text, file.path) ?? file.text);
    if (tree === void 0) return "takes too long to parse";
    kept.keep(part, tree);
    return tree;
  }
};
var NOTHING2 = { reads: [], dynamic: [], wrappers: [] };
function codeOf({ path, text }) {
  let places;
  const at = (offset) => {
    places ??= placesIn(text, path);
    return places(offset);
  };
  return { file: path, text, at };
}
function findIn(language, code, tree) {
  if (language.grammar === void 0) return language.find(code);
  return tree && language.find({ ...code, tree });
}
function constantsIn4(language, code, tree) {
  if (language.grammar === void 0) return language.constantsIn?.(code) ?? NO_CONSTANTS;
  return (tree && language.constantsIn?.({ ...code, tree })) ?? NO_CONSTANTS;
}
var NO_CONSTANTS = () => void 0;
function findThrough(language, code, tree, wrappers) {
  if (language.grammar === void 0) return language.findThrough(code, wrappers);
  return tree && language.findThrough({ ...code, tree }, wrappers);
}
var STEPS = 3;
function takeNew(found, known10) {
  return found.flatMap(
    ({ wrappers }) => wrappers.filter((wrapper) => {
      const text = JSON.stringify(wrapper);
      const isNew = !known10.has(text);
      known10.set(text, wrapper);
      return isNew;
    })
  );
}
function findUsers(parts, wrappers) {
  const byLanguage = /* @__PURE__ */ new Map();
  return parts.flatMap((part) => {
    const { file, language } = part;
    const listUsed = byLanguage.get(language) ?? usedIn(language, wrappers);
    byLanguage.set(language, listUsed);
    const used = listUsed(file.text, file.path);
    return used.length === 0 ? [] : [[part, used]];
  });
}
var idOf3 = ({ at, key }) => JSON.stringify([at, key]);
function onePerPlace(list) {
  const places = new Map(list.map((entry) => [idOf3(entry), entry]));
  return [...places.values()].sort(
    ({ at: a }, { at: b }) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column
  );
}

// src/local/code-scanner.ts
var GRAMMARS = new URL("../../dist/grammars/", import.meta.url);
var PARSER_HOST = {
  evaluate: async () => {
    const require2 = createRequire(import.meta.url);
    const path = fileURLToPath(new URL("web-tree-sitter.cjs", GRAMMARS));
    delete require2.cache[path];
    return require2(path);
  },
  read: (name) => readFile(new URL(name, GRAMMARS)),
  spent: () => {
    const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
    return (user + system) / 1e3;
  }
};
function createCodeScanner() {
  for (const flag of ["--no-wasm-dynamic-tiering", "--no-wasm-tier-up"]) setFlagsFromString(flag);
  return new CodeScanner(PARSER_HOST);
}
export {
  PARSER_HOST,
  createCodeScanner
};
//# sourceMappingURL=code-scanner-Y5LX6A7Y.js.map
