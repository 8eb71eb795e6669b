import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  Sealed
} from "./chunk-LC4R62BV.js";
import {
  placesIn,
  require_dist
} from "./chunk-65RD3VHO.js";
import {
  Scanner,
  withPlainLines
} from "./chunk-XS4VWFJ4.js";
import {
  __toESM
} from "./chunk-4LQKD5LP.js";

// src/env/text/refuse.ts
var MAX_PROBLEMS = 100;
function refuse(problems) {
  const inOrder = problems.toSorted(
    (a, b) => a.file === b.file ? a.line - b.line || a.column - b.column : 0
  );
  return { ok: false, problems: inOrder.slice(0, MAX_PROBLEMS) };
}

// src/env/text/yaml-tree.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/checklist/yaml-documents.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_YAML_LENGTH = 2e6;
var MAX_OPEN = 250;
function readYamlDocuments(text, options) {
  const { mostErrors, lineCounter, isOne = false } = options;
  const composer = new import_yaml.Composer({ uniqueKeys: false });
  const documents = [];
  const limit = new Limit(mostErrors);
  limit.guard(composer);
  let stopped;
  try {
    for (const token of tokensOf(text, lineCounter)) {
      if (token.type === "error") limit.count();
      documents.push(...composer.next(token));
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    stopped = error;
  }
  documents.push(...composer.end(isOne && stopped === void 0, text.length));
  const all = documents.flatMap(({ errors: errors2 }) => errors2);
  if (stopped !== void 0) all.push(...composer.streamInfo().errors);
  const errors = all.map(({ pos: [offset], code, message }) => ({ offset, code, message }));
  const second = isOne ? documents[1] : void 0;
  if (second !== void 0) errors.push({ offset: second.range[0], code: "MULTIPLE_DOCS", message: SECOND });
  return { documents, errors: [...errors.slice(0, mostErrors), ...stopped?.tooDeep ?? []] };
}
var SECOND = "a second document begins here, and such a file has one";
var Stopped = class extends Error {
  tooDeep;
  constructor(tooDeep = []) {
    super("stopped");
    this.tooDeep = tooDeep;
  }
};
function* tokensOf(text, lineCounter) {
  lineCounter?.addNewLine(0);
  const parser = new import_yaml.Parser(lineCounter?.addNewLine);
  for (const lexeme of new import_yaml.Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length <= MAX_OPEN) continue;
    const message = "nested too deeply to be read";
    throw new Stopped([{ offset: parser.offset, code: "RESOURCE_EXHAUSTION", message }]);
  }
  yield* parser.end();
}
var Limit = class {
  #left;
  constructor(most) {
    this.#left = most;
  }
  count() {
    this.#left -= 1;
    if (this.#left < 0) throw new Stopped();
  }
  /**
   * Counts what the composer finds within a document, and makes no warnings, which nobody reads. A package that calls this
   * otherwise is slower again, and no more.
   */
  guard(composer) {
    const report = composer["onError"];
    Object.assign(composer, {
      onError: (...args) => {
        if (args[3] === true) return;
        this.count();
        report(...args);
      }
    });
  }
};

// src/env/text/yaml-error.ts
function explainYamlError(code) {
  return EXPLAINED[code] ?? "this is not YAML that can be read";
}
var EXPLAINED = {
  ALIAS_PROPS: "an alias (`*name`) cannot have an anchor or a tag of its own",
  BAD_ALIAS: "an alias or anchor needs a name without `:` at its end",
  BAD_DIRECTIVE: "this `%` directive is not known: leave it out, or quote the value",
  BAD_DQ_ESCAPE: "between double quotes `\\` begins an escape, and this one does not exist: write `\\\\`, or single quotes",
  BAD_INDENT: "the indentation does not fit the lines above, or a bracket there is not closed",
  BAD_PROP_ORDER: "anchors and tags come after `-`, `?` or `:`",
  BAD_SCALAR_START: "a value cannot begin with this character: put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a list or map cannot begin here: put it on a line of its own, or quote the value",
  BLOCK_IN_FLOW: "between brackets and braces everything is written with brackets and braces",
  KEY_OVER_1024_CHARS: "a key has at most 1024 characters: is a quote or a line break missing?",
  MISSING_CHAR: "a character is missing here: a closing quote, bracket or brace, a comma, `:` or a space",
  MULTILINE_IMPLICIT_KEY: "a key stands on one line: is a `:` missing, or a quote?",
  MULTIPLE_ANCHORS: "a value has at most one anchor",
  MULTIPLE_TAGS: "a value has at most one tag",
  RESOURCE_EXHAUSTION: "nested too deeply to be read",
  TAB_AS_INDENT: "a tab cannot indent: use spaces",
  TAG_RESOLVE_FAILED: "the value does not fit its tag",
  UNEXPECTED_TOKEN: "this does not belong here: check quotes, brackets and indentation, or quote the value"
};

// src/env/text/yaml-tree.ts
var TOO_LONG = "a file of more than 2 MB is not read: list its keys with `names`";
var MAX_DEPTH = 100;
var MAX_VALUES = 1e6;
var MAX_CHARACTERS = 8e6;
var MAX_MERGED = 1e5;
function parseYamlTrees(text, file, options = {}) {
  const { placeOf = placesIn(text, file), lastCounts = false } = options;
  if (text.length > MAX_YAML_LENGTH) return { ok: false, problems: [{ ...placeOf(0), message: TOO_LONG }] };
  const { documents, errors } = readYamlDocuments(text, { mostErrors: MAX_PROBLEMS });
  const problems = errors.filter(
    ({ code, offset }, index, all) => code !== all[index - 1]?.code || offset !== all[index - 1]?.offset
  ).map(({ code, offset }) => ({ ...placeOf(offset), message: explainYamlError(code) }));
  if (problems.length > 0) return refuse(problems);
  const trees = documents.map((document) => {
    const grower = new Grower(placeOf, lastCounts);
    const tree = grower.grow(document.contents, placeOf(document.range[0]));
    problems.push(...grower.problems);
    return tree;
  });
  if (problems.length === 0) return { ok: true, value: trees };
  return refuse(problems);
}
function parseYamlTree(text, file) {
  const trees = parseYamlTrees(text, file);
  if (!trees.ok) return trees;
  const [first, second] = trees.value.filter(({ kind }) => kind !== "nothing");
  if (second !== void 0)
    return refuse([{ ...second.at, message: "a second document begins here, and such a file has one" }]);
  return { ok: true, value: first ?? { kind: "nothing", at: { file, line: 1, column: 1 } } };
}
var Grower = class {
  problems = [];
  #placeOf;
  #anchors = /* @__PURE__ */ new Map();
  #sizes = /* @__PURE__ */ new Map();
  #lastCounts;
  #mergesLeft = MAX_MERGED;
  constructor(placeOf, lastCounts) {
    this.#placeOf = placeOf;
    this.#lastCounts = lastCounts;
  }
  grow(node, near, depth = 0) {
    if (!(0, import_yaml2.isAlias)(node) && !(0, import_yaml2.isScalar)(node) && !(0, import_yaml2.isMap)(node) && !(0, import_yaml2.isSeq)(node))
      return { kind: "nothing", at: near };
    const at = node.range == null ? near : this.#placeOf(node.range[0]);
    if (depth > MAX_DEPTH) return this.#fail(at, "nested too deeply to be read");
    if ((0, import_yaml2.isAlias)(node))
      return this.#anchors.get(node.source) ?? this.#fail(at, "this alias has no anchor (`&name`) before it");
    const tree = this.#growHere(node, at, depth + 1);
    const size = this.#sizeOf(tree);
    this.#sizes.set(tree, size);
    if (size.values > MAX_VALUES) return this.#fail(at, "its aliases unfold to more values than can be read");
    if (size.characters > MAX_CHARACTERS)
      return this.#fail(at, "its aliases unfold to more text than can be read");
    if (node.anchor !== void 0) this.#anchors.set(node.anchor, tree);
    return tree;
  }
  #sizeOf(tree) {
    const size = { values: 1, characters: tree.kind === "text" ? tree.text.length : 0 };
    if (tree.kind === "map") for (const key of tree.entries.keys()) size.characters += key.length;
    for (const child of childrenOf(tree)) {
      const inner = this.#sizes.get(child);
      size.values += inner?.values ?? 1;
      size.characters += inner?.characters ?? 0;
    }
    return size;
  }
  #growHere(node, at, depth) {
    if ((0, import_yaml2.isMap)(node))
      return { kind: "map", at, entries: this.#growEntries(node.items, at, depth), ...tagOf(node) };
    if ((0, import_yaml2.isScalar)(node)) return leafOf(node, at);
    return {
      kind: "list",
      at,
      items: node.items.map((item) => this.grow(item, at, depth)),
      ...tagOf(node)
    };
  }
  #growEntries(pairs, near, depth) {
    const [own, merged] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
    for (const pair of pairs) {
      const key = this.grow(pair.key, near, depth);
      const value = this.grow(pair.value, key.at, depth);
      if (key.kind !== "text") this.#fail(key.at, "a key is a text here");
      else if (key.text === "<<" && (0, import_yaml2.isScalar)(pair.key) && pair.key.type === "PLAIN")
        this.#mergeInto(merged, value);
      else if (own.has(key.text) && !this.#lastCounts)
        this.#fail(key.at, `this key is already given in line ${own.get(key.text)?.at.line}`);
      else own.set(key.text, { key: key.text, at: key.at, value });
    }
    for (const [key, entry] of merged) if (!own.has(key)) own.set(key, entry);
    return own;
  }
  /** Of several maps the first to have a key is heard; the map's own keys come before all of them. */
  #mergeInto(merged, value) {
    for (const map of value.kind === "list" ? value.items : [value]) {
      if (this.#mergesLeft < 0) return;
      if (map.kind !== "map") {
        this.#fail(value.at, "what `<<` merges is a map, or a list of maps");
        continue;
      }
      this.#mergesLeft -= map.entries.size;
      if (this.#mergesLeft < 0) this.#fail(value.at, "merged more often than can be read");
      else for (const [key, entry] of map.entries) if (!merged.has(key)) merged.set(key, entry);
    }
  }
  #fail(at, message) {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ ...at, message });
    return { kind: "nothing", at };
  }
};
function childrenOf(tree) {
  if (tree.kind === "map") return [...tree.entries.values()].map(({ value }) => value);
  return tree.kind === "list" ? tree.items : [];
}
function leafOf(node, at) {
  if (node.value === null || node.value === void 0) return { kind: "nothing", at };
  if (typeof node.value === "string")
    return { kind: "text", at, text: node.value, isText: true, ...tagOf(node) };
  return { kind: "text", at, text: node.source ?? String(node.value), isText: false };
}
function tagOf({ tag }) {
  return tag?.startsWith("!") === true && tag.length > 1 ? { tag } : {};
}

// src/env/production/interpolation.ts
var VARIABLE = /\$(?:(?<escaped>\$)|(?<bare>[A-Za-z_][A-Za-z0-9_]*)|\{(?<name>[A-Za-z_][A-Za-z0-9_]*))/y;
var OPERATOR = /:?[-?+]/y;
var MAX_DEPTH2 = 20;
function interpolate(text) {
  return readText(new Scanner(text), 0);
}
function readText(scanner, depth) {
  let known = "";
  let isEnsured = false;
  const variables = /* @__PURE__ */ new Set();
  let isAnyEnough = false;
  const plain = depth === 0 ? /[^$]+/y : /[^$}]+/y;
  for (; ; ) {
    known += scanner.take(plain)?.[0] ?? "";
    if (scanner.next !== "$") break;
    const part = readVariable(scanner, depth);
    if (part.is === "malformed") return part;
    if (part.is === "known") known += part.text;
    if (part.is === "ensured") isEnsured = true;
    if (part.is !== "host") continue;
    for (const variable of part.variables) variables.add(variable);
    isAnyEnough ||= part.isAnyEnough;
  }
  if (depth > 0 && scanner.take(/\}/y) === null) return { is: "malformed" };
  if (variables.size > 0) return { is: "host", variables: [...variables], isAnyEnough };
  return isEnsured ? { is: "ensured" } : { is: "known", text: known };
}
function readVariable(scanner, depth) {
  const { escaped, bare, name } = scanner.take(VARIABLE)?.groups ?? {};
  if (escaped !== void 0) return { is: "known", text: "$" };
  if (bare !== void 0) return hostOnly(bare);
  if (name === void 0 || depth >= MAX_DEPTH2) return { is: "malformed" };
  const operator = scanner.take(OPERATOR)?.[0] ?? "";
  if (operator === "" && scanner.next !== "}") return { is: "malformed" };
  const rest = readText(scanner, depth + 1);
  if (rest.is === "malformed") return rest;
  if (operator.endsWith("?")) return { is: "ensured" };
  if (!operator.endsWith("-") || rest.is === "known" && rest.text === "") return hostOnly(name);
  return rest.is === "host" ? { ...rest, isAnyEnough: true } : rest;
}
function hostOnly(variable) {
  return { is: "host", variables: [variable], isAnyEnough: false };
}

// src/env/production/compose-value.ts
function givenBy(key, written, at) {
  if (written === null)
    return {
      key,
      at,
      takes: [key],
      unseen: "passes it through from the host, which cannot be seen here: list what the host has with `names`"
    };
  const found = interpolate(written);
  if (found.is === "malformed") return MALFORMED;
  if (found.is === "ensured") return { key, at };
  if (found.is === "known") return { key, at, value: new Sealed(found.text) };
  const [variable = ""] = found.variables;
  return {
    key,
    at,
    takes: found.isAnyEnough ? void 0 : found.variables,
    unseen: `takes it from \`\${${variable}}\` of the host, which cannot be seen here: write \`\${${variable}:?}\`, and compose refuses to start without it, or list what the host has with \`names\``
  };
}
var MALFORMED = "a variable here is not written as compose reads it: write $NAME, or a name with `:-` or `:?` between braces, and `$$` for a plain `$`";

// src/env/production/compose-env-file.ts
var EMPTY = /[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
var KEY = /[^\S\n]*(?:export[^\S\n]+)?(?<key>[A-Za-z_][\w.-]*)[^\S\n]*(?:(?<sign>[=:])[^\S\n]*)?/y;
var DOUBLE = /"(?<text>(?:\\[\s\S]|[^"\\])*)"[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
var SINGLE = /'(?<text>(?:\\'|[^'])*)'[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
var PLAIN = /[^\n]*/y;
var ESCAPES = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\", $: "$$" };
function parseComposeEnvFile(text, file) {
  const scanner = new Scanner(withPlainLines(text));
  const placeOf = placesIn(scanner.text, file);
  const given = [];
  const problems = [];
  for (; !scanner.isAtEnd; scanner.position += 1) {
    if (scanner.take(EMPTY) !== null) continue;
    const at = placeOf(scanner.position);
    const found = readAssignment(scanner, at);
    if (typeof found === "string") problems.push({ ...at, message: found });
    else given.push(found);
    scanner.take(PLAIN);
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: given };
}
function readAssignment(scanner, at) {
  const { key, sign } = scanner.take(KEY)?.groups ?? {};
  const isAlone = sign === void 0 && /^[\n#]?$/.test(scanner.next);
  if (key === void 0 || sign === void 0 && !isAlone)
    return "not an assignment: write `KEY=value`, or `#` before a comment";
  const value = isAlone ? null : readValue(scanner);
  if (value === void 0) return "the quote that opens this value is never closed, or something follows it";
  return givenBy(key, value, at);
}
function readValue(scanner) {
  if (scanner.next === "'") {
    const text = scanner.take(SINGLE)?.groups?.text;
    return text?.replaceAll("\\'", "'").replaceAll("$", "$$$$");
  }
  if (scanner.next === '"') {
    const text = scanner.take(DOUBLE)?.groups?.text;
    return text?.replace(/\\([nrt"\\$])/g, (whole, character) => ESCAPES[character] ?? whole);
  }
  return (scanner.take(PLAIN)?.[0] ?? "").replace(/(?:^|[^\S\n])#.*$/, "").trim();
}
function parseRawEnvFile(text, file) {
  const given = [];
  const problems = [];
  for (const [index, line] of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/).entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const at = { file, line: index + 1, column: 1 };
    const [key = ""] = line.split("=", 1);
    const value = line.length === key.length ? null : line.slice(key.length + 1).replaceAll("$", "$$$$");
    const found = /^\S+$/.test(key.trim()) ? givenBy(key.trim(), value, at) : "a key has no space in it: write `KEY=value`";
    if (typeof found === "string") problems.push({ ...at, message: found });
    else given.push(found);
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: given };
}

// src/env/production/path-from.ts
function pathFrom(written, file) {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(written)) return void 0;
  const parts = file.split("/").slice(0, -1);
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return parts.join("/");
}

// src/env/production/compose-env-files.ts
function listEnvFiles(tree, composeFile) {
  const [files, unseen, problems] = [
    [],
    [],
    []
  ];
  const items = tree === void 0 || tree.kind === "nothing" ? [] : tree.kind === "list" ? tree.items : [tree];
  for (const item of items) {
    const fields = item.kind === "map" ? item.entries : void 0;
    const path = fields === void 0 ? item : fields.get("path")?.value;
    const format = fields?.get("format")?.value;
    const isRaw = format?.kind === "text" && format.text === "raw";
    if (path?.kind !== "text" || path.text === "") problems.push({ ...item.at, message: ENV_FILE });
    else if (format !== void 0 && !isRaw)
      problems.push({ ...format.at, message: "a format is `raw`, or left out" });
    else {
      const found = envFileFrom(path.text, composeFile);
      if ("why" in found) unseen.push({ at: path.at, why: found.why });
      else files.push({ at: path.at, path: found.path, format: isRaw ? "raw" : void 0 });
    }
  }
  return { files, unseen, problems };
}
function envFileFrom(written, composeFile) {
  const found = interpolate(written);
  if (found.is !== "known")
    return { why: "reads an env file whose path comes from the host: list its keys with `names`" };
  const path = pathFrom(found.text, composeFile);
  return path === void 0 ? { why: "reads an env file outside the repository: list its keys with `names`" } : { path };
}
var ENV_FILE = "`env_file` holds a path, or a list of paths and of maps with `path`, `required` and `format`";

// src/env/production/compose-services.ts
function listComposeServices(documents) {
  const listed2 = /* @__PURE__ */ new Map();
  for (const { value } of layersOf(documents, "services"))
    for (const [name, entry] of value.kind === "map" ? value.entries : []) {
      if (isReset(entry)) listed2.delete(name);
      else listed2.set(name, laidOver(listed2.get(name) ?? [], entry));
    }
  return listed2;
}
function chooseComposeService(documents, file, wanted) {
  const wrong = placeOfNoServices(documents, file);
  if (wrong !== void 0)
    return { ...wrong, message: "a compose file has `services` with at least one service" };
  const at = layersOf(documents, "services")[0]?.at ?? { file, line: 1, column: 1 };
  const services = listComposeServices(documents);
  const names = [...services.keys()];
  const [only, second] = names;
  const listed2 = names.slice(0, 20).join(", ");
  if (wanted === void 0 && second !== void 0)
    return {
      ...at,
      message: `several services: say which one in the checklist with \`service:\` (${listed2})`
    };
  const name = wanted ?? only;
  const entries = name === void 0 ? void 0 : services.get(name);
  if (name === void 0 || entries === void 0)
    return { ...at, message: `there is no service ${wanted ?? ""} here: it has ${listed2 || "none"}` };
  const layers = entries.filter(({ value }) => value.kind !== "nothing");
  const broken = layers.length === 0 ? entries[0] : layers.find(({ value }) => value.kind !== "map");
  if (broken !== void 0) return { ...broken.at, message: "a service holds keys with values" };
  return { name, layers: layers.map(({ value }) => value) };
}
function layersOf(trees, key) {
  return trees.reduce((below, tree) => {
    const found = tree.kind === "map" ? tree.entries.get(key) : void 0;
    return found === void 0 ? below : laidOver(below, found);
  }, []);
}
function isReset({ value }) {
  return value.tag === "!reset";
}
function laidOver(below, entry) {
  if (isReset(entry)) return [];
  if (entry.value.tag === "!override") return [entry];
  below.push(entry);
  return below;
}
function placeOfNoServices(documents, file) {
  const filled = documents.filter(({ kind }) => kind !== "nothing");
  const noMap = filled.find(({ kind }) => kind !== "map");
  if (noMap !== void 0) return noMap.at;
  const services = layersOf(filled, "services");
  const broken = services.find(({ value }) => value.kind !== "map" && value.kind !== "nothing");
  if (broken !== void 0) return broken.at;
  if (services.some(({ value }) => value.kind === "map")) return void 0;
  return services[0]?.at ?? filled[0]?.at ?? { file, line: 1, column: 1 };
}

// src/env/production/compose.ts
function parseCompose(text, file, options) {
  const trees = parseYamlTrees(text, file);
  if (!trees.ok) return trees;
  const chosen = chooseComposeService(trees.value, file, options.service);
  if ("message" in chosen) return { ok: false, problems: [chosen] };
  const source = `${file} (${chosen.name})`;
  const gathered = { keys: /* @__PURE__ */ new Map(), hints: [], problems: [], searched: [source], wanted: [] };
  const { layers } = chosen;
  const heirs = layersOf(layers, "extends");
  for (const heir of heirs) {
    const message = `${source} extends another service, and what it gets from there is not seen: list its keys with \`names\``;
    gathered.hints.push({ source, message, at: heir.at, ...FROM_ELSEWHERE });
  }
  gatherEnvFiles(layersOf(layers, "env_file"), file, source, options.files, gathered);
  gatherEnvironment(layersOf(layers, "environment"), source, gathered);
  if (gathered.problems.length > 0) return refuse(gathered.problems);
  const isLaidOver = heirs.length > 0 && layers.length > 1;
  const provided = [...gathered.keys.values()].filter(({ unseen }) => unseen === void 0).map(({ key, at, value, source: source2 }) => ({ key, source: source2, at, value: isLaidOver ? void 0 : value }));
  const handedOn = [...gathered.keys.values()].flatMap(
    ({ key, at, source: source2, unseen, takes }) => unseen === void 0 ? [] : [
      {
        source: source2,
        key,
        at,
        message: `${source2} ${unseen}`,
        mayBeThere: true,
        unlessListed: takes !== void 0,
        listedAs: takes
      }
    ]
  );
  const { hints, searched, wanted } = gathered;
  return { ok: true, value: { provided, hints: [...hints, ...handedOn], searched, wanted } };
}
var FROM_ELSEWHERE = { mayBeThere: true, unlessListed: true };
var MAX_ENV_FILES = 100;
function gatherEnvFiles(layers, file, source, files, gathered) {
  const { hints, problems, searched, wanted, keys } = gathered;
  const lists = layers.map(({ value }) => listEnvFiles(value, file));
  problems.push(...lists.flatMap((listed2) => listed2.problems));
  for (const { at, why } of lists.flatMap(({ unseen }) => unseen))
    hints.push({ source, at, message: `${source} ${why}`, ...FROM_ELSEWHERE });
  const named = lists.flatMap((listed2) => listed2.files);
  const excess = named[MAX_ENV_FILES];
  if (excess !== void 0) {
    const message = `more than ${MAX_ENV_FILES} env files are not read: list the keys with \`names\``;
    problems.push({ ...excess.at, message });
    return;
  }
  const read = /* @__PURE__ */ new Map();
  for (const { at, path, format } of named) {
    searched.push(path);
    const text = files.get(path);
    if (text === void 0 && !files.has(path)) wanted.push(path);
    else if (text === void 0) {
      const message = `${source} reads ${path}, which is not in the repository: list its keys with \`names\``;
      hints.push({ source, at, message, ...FROM_ELSEWHERE });
    } else {
      const id = `${format ?? ""} ${path}`;
      const parsed = read.get(id) ?? (format === "raw" ? parseRawEnvFile : parseComposeEnvFile)(text, path);
      read.set(id, parsed);
      if (!parsed.ok) problems.push(...parsed.problems);
      else for (const given of parsed.value) keys.set(given.key, { ...given, source: path });
    }
  }
}
function gatherEnvironment(layers, source, { keys, problems }) {
  const own = /* @__PURE__ */ new Map();
  const add = (key, value, at) => {
    const given = givenBy(key, value, at);
    if (typeof given === "string") problems.push({ ...at, message: given });
    else own.set(key, given);
  };
  for (const { value: tree } of layers) {
    if (tree.kind === "text") problems.push({ ...tree.at, message: ENVIRONMENT });
    else if (tree.kind === "map")
      for (const entry of tree.entries.values()) {
        const { key, at, value } = entry;
        if (isReset(entry)) own.delete(key);
        else if (value.kind === "text") add(key, value.text, at);
        else if (value.kind === "nothing") add(key, null, at);
        else problems.push({ ...value.at, message: "the value of an env key is a text" });
      }
    else if (tree.kind === "list")
      for (const item of tree.items) {
        const [, key, value] = item.kind === "text" ? /^([^=]+)(?:=([\s\S]*))?$/.exec(item.text) ?? [] : [];
        if (key === void 0) problems.push({ ...item.at, message: ENVIRONMENT });
        else add(key, value ?? null, item.at);
      }
  }
  for (const given of own.values()) keys.set(given.key, { ...given, source });
}
var ENVIRONMENT = "`environment` holds keys with values, or a list of `KEY=value`";

// src/env/production/docker-env.ts
function parseDockerEnv(text, file) {
  const parsed = parseRawEnvFile(text, file);
  if (!parsed.ok) return parsed;
  const last = [...new Map(parsed.value.map((given) => [given.key, given])).values()];
  return {
    ok: true,
    value: {
      provided: last.flatMap(
        ({ key, at, value, unseen }) => unseen === void 0 ? [{ key, source: file, at, value }] : []
      ),
      hints: last.flatMap(
        ({ key, at, unseen }) => unseen === void 0 ? [] : [{ key, source: file, at, message: `${file} ${unseen}`, mayBeThere: true }]
      )
    }
  };
}

// src/env/text/dotenv.ts
var quoted = (quote) => String.raw`\s*${quote}(?:\\${quote}|[^${quote}])*${quote}`;
var VALUE = [...["'", '"', "`"].map(quoted), String.raw`[^#\n]+`].join("|");
var ASSIGNMENT = new RegExp(
  // A line's own indentation only: `\s*` would walk a run of empty lines once for each of them.
  String.raw`^[^\S\n\u2028\u2029]*(?:export\s+)?(?<key>[\w.-]+)(?:\s*=\s*?|:\s+?)(?<value>${VALUE})?\s*(?:#.*)?$`,
  "dgm"
);
function parseDotenv(text) {
  const source = text.replace(/\r\n?/g, "\n");
  const placeOf = placesIn(source, "");
  const assignments = [];
  for (const match of source.matchAll(ASSIGNMENT)) {
    const key = match.groups?.key;
    const start = match.indices?.groups?.key?.[0];
    if (key === void 0 || start === void 0) continue;
    const raw = (match.groups?.value ?? "").trim();
    const { line, column } = placeOf(start);
    const endLine = placeOf(match.indices?.groups?.value?.[1] ?? start).line;
    assignments.push({ key, value: unquote(raw), line, column, endLine, unclosed: isUnclosed(raw) });
  }
  return assignments;
}
function isUnclosed(raw) {
  const quote = raw.charAt(0);
  return /["'`]/.test(quote) && !raw.includes(quote, 1);
}
function unquote(value) {
  const quote = value.charAt(0);
  const inner = value.replace(/^(['"`])([\s\S]*)\1$/gm, "$2");
  return quote === '"' ? inner.replaceAll("\\n", "\n").replaceAll("\\r", "\r") : inner;
}

// src/env/text/dotenv-file.ts
function parseDotenvFile(text, file) {
  const assignments = parseDotenv(text);
  const between = new Map(text.split(/\r\n?|\n/).map((line, index) => [index + 1, line.trim()]));
  const problems = [];
  for (const { line, column, endLine, unclosed } of assignments) {
    for (let inside = line; inside <= endLine; inside += 1) between.delete(inside);
    if (unclosed)
      problems.push({ file, line, column, message: "the quote that opens this value is never closed" });
  }
  for (const [line, content] of between) {
    if (content === "" || content.startsWith("#")) continue;
    problems.push({ file, line, column: 1, message: NO_ASSIGNMENT });
  }
  if (problems.length === 0) return { ok: true, value: { assignments, between } };
  return refuse(problems);
}
var NO_ASSIGNMENT = "not an assignment: write `KEY=value`, or `#` before a comment";

// src/env/production/dotenv.ts
function parseProductionDotenv(text, file) {
  const parsed = parseDotenvFile(text, file);
  if (!parsed.ok) return parsed;
  const last = new Map(parsed.value.assignments.map((assignment) => [assignment.key, assignment]));
  const provided = [...last.values()].map(({ key, value, line, column }) => ({
    key,
    source: file,
    at: { file, line, column },
    value: new Sealed(value)
  }));
  return { ok: true, value: { provided, hints: [] } };
}

// src/env/text/tree-walk.ts
function goTo(tree, ...path) {
  let found = tree;
  for (const key of path) found = found?.kind === "map" ? found.entries.get(key)?.value : void 0;
  return found;
}
function textAt(tree, ...path) {
  const found = goTo(tree, ...path);
  return found?.kind === "text" ? found.text : void 0;
}
function itemsAt(tree, ...path) {
  const found = goTo(tree, ...path);
  return found?.kind === "list" ? found.items : [];
}
function entriesAt(tree, ...path) {
  const found = goTo(tree, ...path);
  return found?.kind === "map" ? [...found.entries.values()] : [];
}

// src/env/declared.ts
var ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
var FIELDS_THAT_MATTER = [
  "required",
  "secret",
  "type",
  "pattern",
  "values",
  "environments"
];
function whatMatters(declared) {
  const { required, secret, type, pattern, values, environments } = declared;
  return {
    required,
    secret,
    type: type ?? null,
    pattern: pattern ?? null,
    values: values ?? null,
    environments: environments ?? null
  };
}
function changedFields(before, after) {
  const [was, is] = [whatMatters(before), whatMatters(after)];
  return FIELDS_THAT_MATTER.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
}
var SHORT_FORMS = {
  prod: "production",
  prd: "production",
  stage: "staging",
  stg: "staging",
  dev: "development"
};
function fullName(environment) {
  const name = environment.toLowerCase();
  return SHORT_FORMS[name] ?? name;
}
function isDeclaredFor(declared, environment) {
  if (declared.environments === void 0) return true;
  return declared.environments.some((name) => fullName(name) === fullName(environment));
}
function combineDeclared(declarations) {
  return [...Map.groupBy(declarations, ({ key }) => key).values()].flatMap(
    ([first, ...others]) => first === void 0 || others.length === 0 ? first ?? [] : combine(first, others)
  );
}
function combine(first, others) {
  const all = [first, ...others];
  const hear = (field) => all.find((one) => one[field] !== void 0)?.[field];
  const environments = all.some((one) => one.environments === void 0) ? void 0 : [...new Set(all.flatMap((one) => one.environments ?? []))];
  return {
    key: first.key,
    required: all.some(({ required }) => required),
    secret: all.some(({ secret }) => secret),
    description: hear("description"),
    type: hear("type"),
    pattern: hear("pattern"),
    values: hear("values"),
    hasDefault: all.every(({ hasDefault }) => hasDefault),
    setsDefault: all.find(({ setsDefault }) => setsDefault)?.setsDefault,
    environments,
    owner: hear("owner"),
    at: (all.find(({ required }) => required) ?? first).at
  };
}

// src/env/production/unseen.ts
var UNSEEN = "\uE000";
function isSeen(text) {
  return !text.includes(UNSEEN);
}
function isIdentified(text) {
  return !/\uE000(?![\uE100-\uF8FF])/.test(text);
}

// src/env/production/kubernetes-container.ts
var POD_SPECS = [
  ["spec"],
  ["spec", "template", "spec"],
  ["spec", "jobTemplate", "spec", "template", "spec"]
];
function listContainers(document) {
  const workload = `${textAt(document, "kind") ?? "workload"} ${textAt(document, "metadata", "name") ?? ""}`.trim();
  const namespace = textAt(document, "metadata", "namespace");
  return POD_SPECS.flatMap((path) => itemsAt(document, ...path, "containers")).map((tree) => ({
    name: textAt(tree, "name") ?? "",
    workload,
    namespace,
    tree
  }));
}
function readContainer(container, kept, budget, problems) {
  const env = { given: /* @__PURE__ */ new Map(), hints: [], problems, budget };
  for (const item of itemsAt(container.tree, "envFrom")) {
    for (const [field, kind] of [
      ["configMapRef", "ConfigMap"],
      ["secretRef", "Secret"]
    ]) {
      const reference = goTo(item, field);
      if (reference !== void 0)
        takeAll(reference, kind, textAt(item, "prefix") ?? "", container, kept, env);
    }
  }
  for (const item of itemsAt(container.tree, "env")) takeOne(item, container, kept, env);
  return env;
}
function takeAll(reference, kind, prefix, container, kept, env) {
  const { at } = reference;
  const name = textAt(reference, "name") ?? "";
  const object = kept.find(kind, name, container.namespace);
  if (object === void 0 || !object.isComplete) {
    const why = object === void 0 ? "is not in the listed files" : "has keys that the listed files do not name";
    const message = `envFrom refers to ${kind} ${name}, which ${why}: list its keys with \`names\``;
    env.hints.push({ source: at.file, at, prefix, message, mayBeThere: true, unlessListed: true });
  }
  if (env.budget.left < 0) return;
  env.budget.left -= object?.keys.size ?? 0;
  if (env.budget.left < 0) {
    env.problems.push({ ...at, message: "envFrom brings more keys than can be read" });
    return;
  }
  for (const [key, entry] of object?.keys ?? []) {
    if (ENV_NAME.test(`${prefix}${key}`)) env.given.set(`${prefix}${key}`, entry);
  }
}
function takeOne(item, container, kept, env) {
  const { at } = item;
  const key = item.kind === "text" && !isSeen(item.text) ? item.text : textAt(item, "name");
  if (key === void 0 || key === "") {
    env.problems.push({ ...at, message: "an entry of `env` has a `name`" });
    return;
  }
  if (!isSeen(key)) {
    const message = "env has keys whose names are not seen here: list them with `names`";
    env.hints.push({ source: at.file, at, message, mayBeThere: true, unlessListed: true });
    return;
  }
  const [value, from] = [goTo(item, "value"), goTo(item, "valueFrom")];
  if (from?.kind === "map") takeFrom(key, from, at, container, kept, env);
  else if (value !== void 0 && (value.kind === "map" || value.kind === "list" || value.kind === "text" && !value.isText))
    env.problems.push({ ...value.at, message: "Kubernetes takes texts only here: put the value in quotes" });
  else {
    const text = value?.kind === "text" ? value.text : "";
    env.given.set(key, text.includes("$(") || !isSeen(text) ? { at } : { at, value: new Sealed(text) });
  }
}
function takeFrom(key, from, at, container, kept, env) {
  const missing = (message, mayBeThere) => {
    env.given.delete(key);
    env.hints.push({ source: at.file, key, at, message, mayBeThere, unlessListed: mayBeThere });
  };
  if (goTo(from, "fieldRef") !== void 0 || goTo(from, "resourceFieldRef") !== void 0) {
    env.given.set(key, { at });
    return;
  }
  for (const [field, kind] of [
    ["configMapKeyRef", "ConfigMap"],
    ["secretKeyRef", "Secret"]
  ]) {
    const reference = goTo(from, field);
    if (reference === void 0) continue;
    const [name, wanted] = [textAt(reference, "name") ?? "", textAt(reference, "key") ?? ""];
    const object = kept.find(kind, name, container.namespace);
    const entry = object?.keys.get(wanted);
    if (entry !== void 0) env.given.set(key, { at, value: entry.value });
    else if (object === void 0)
      missing(
        `it is taken from ${kind} ${name}, which is not in the listed files: list its keys with \`names\``,
        true
      );
    else missing(`it is taken from ${kind} ${name}, which has no key ${wanted}`, !object.isComplete);
    return;
  }
  missing("it is taken from a kind of `valueFrom` that cannot be seen here: list its key with `names`", true);
}

// src/env/production/kubernetes-index.ts
var KeptIndex = class {
  #named;
  #found = /* @__PURE__ */ new Map();
  constructor(kept) {
    this.#named = Map.groupBy(kept, ({ kind, name }) => `${kind} ${name}`);
  }
  /** Objects of other namespaces do not count; one without a namespace goes to wherever it is applied. */
  find(kind, name, namespace) {
    const id = JSON.stringify([kind, name, namespace]);
    if (!this.#found.has(id)) this.#found.set(id, this.#look(kind, name, namespace));
    return this.#found.get(id);
  }
  #look(kind, name, namespace) {
    const named = this.#named.get(`${kind} ${name}`) ?? [];
    if (!isIdentified(name)) return void 0;
    const exact = named.findLast((object) => object.namespace === namespace);
    if (exact !== void 0) return exact;
    const [only, second] = named.filter(
      (object) => object.namespace === void 0 || namespace === void 0
    );
    return second === void 0 ? only : void 0;
  }
};

// src/env/production/kubernetes-kept.ts
function readKept(document, problems) {
  const kind = textAt(document, "kind");
  const named = {
    name: textAt(document, "metadata", "name") ?? "",
    namespace: textAt(document, "metadata", "namespace")
  };
  if (kind === "ConfigMap") {
    return { kind, ...named, keys: readTexts(entriesAt(document, "data"), problems), isComplete: true };
  }
  if (kind === "Secret") return { kind, ...named, keys: readSecret(document, problems), isComplete: true };
  if (kind === "SealedSecret") {
    const entries = [
      ...entriesAt(document, "spec", "encryptedData"),
      ...entriesAt(document, "spec", "template", "data")
    ];
    const name = textAt(document, "spec", "template", "metadata", "name") ?? named.name;
    return { kind: "Secret", ...named, name, keys: namesOf(entries), isComplete: true };
  }
  if (kind === "ExternalSecret") {
    const name = textAt(document, "spec", "target", "name") ?? named.name;
    return { kind: "Secret", ...named, name, ...readExternal(document) };
  }
  return void 0;
}
function readExternal(document) {
  const target = goTo(document, "spec", "target");
  const keys = namesOf(entriesAt(target, "template", "data"));
  const hasFiles = itemsAt(target, "template", "templateFrom").length > 0;
  const replaces = (keys.size > 0 || hasFiles) && textAt(target, "template", "mergePolicy") !== "Merge";
  for (const item of replaces ? [] : itemsAt(document, "spec", "data")) {
    const key = textAt(item, "secretKey");
    if (key !== void 0) keys.set(key, { at: item.at });
  }
  const takesAll = !replaces && itemsAt(document, "spec", "dataFrom").length > 0;
  const isAdded = textAt(target, "creationPolicy") === "Merge";
  return { keys, isComplete: !takesAll && !hasFiles && !isAdded };
}
function namesOf(entries) {
  return new Map(entries.map(({ key, at }) => [key, { at }]));
}
function readTexts(entries, problems) {
  const keys = /* @__PURE__ */ new Map();
  for (const { key, at, value } of entries) {
    if (value.kind === "text" && !isSeen(value.text)) keys.set(key, { at });
    else if (value.kind === "text" && value.isText) keys.set(key, { at, value: new Sealed(value.text) });
    else problems.push({ ...at, message: "Kubernetes takes texts only here: put the value in quotes" });
  }
  return keys;
}
var BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
function readSecret(document, problems) {
  if (goTo(document, "sops") !== void 0)
    return namesOf([...entriesAt(document, "data"), ...entriesAt(document, "stringData")]);
  const keys = /* @__PURE__ */ new Map();
  for (const { key, at, value } of entriesAt(document, "data")) {
    if (value.kind === "nothing") keys.set(key, { at, value: new Sealed("") });
    else if (value.kind === "text" && !isSeen(value.text)) keys.set(key, { at });
    else if (value.kind !== "text" || !BASE64.test(value.text.replace(/\s+/g, "")))
      problems.push({
        ...at,
        message: "a value in `data` of a Secret is base64: encode it, or move it to `stringData`"
      });
    else keys.set(key, { at, value: new Sealed(Buffer.from(value.text, "base64").toString("utf8")) });
  }
  for (const [key, entry] of readTexts(entriesAt(document, "stringData"), problems)) keys.set(key, entry);
  return keys;
}

// src/env/production/kubernetes.ts
function parseKubernetes(files, choice = {}) {
  const problems = [];
  const documents = files.flatMap(({ path, text }) => {
    const parsed = parseYamlTrees(text, path);
    if (parsed.ok) return parsed.value.flatMap(documentsIn);
    problems.push(...text.includes("{{") ? templateProblem(parsed.problems) : parsed.problems);
    return [];
  });
  if (problems.length > 0) return refuse(problems);
  return readDocuments(documents, { file: files[0]?.path ?? "", line: 1, column: 1 }, choice);
}
function readDocuments(documents, start, choice = {}) {
  const problems = [];
  const kept = documents.flatMap((document) => readKept(document, problems) ?? []);
  const containers = documents.flatMap(listContainers);
  if (containers.length === 0 && kept.length === 0)
    problems.push({ ...start, message: "no ConfigMap, Secret or workload is in the listed files" });
  const chosen = chooseContainers(containers, choice);
  if (typeof chosen === "string") problems.push({ ...containers[0]?.tree.at ?? start, message: chosen });
  const supply = containers.length === 0 ? { provided: kept.flatMap(providedBy), hints: [] } : combine2(typeof chosen === "string" ? [] : chosen, kept, problems);
  return problems.length > 0 ? refuse(problems) : { ok: true, value: supply };
}
function listChosenFiles(documents, choice) {
  const chosen = chooseContainers(documents.flatMap(listContainers), choice);
  return typeof chosen === "string" ? [] : [...new Set(chosen.map(({ tree }) => tree.at.file))];
}
function documentsIn(document) {
  const isList = textAt(document, "kind")?.endsWith("List") === true;
  return isList ? itemsAt(document, "items") : [document];
}
function templateProblem(problems) {
  const message = "a template cannot be read here: name the chart as `helm`, or list what it renders to";
  return problems.slice(0, 1).map((problem) => ({ ...problem, message }));
}
function chooseContainers(containers, { workload, container: wanted }) {
  const own = containers.filter((one) => workload === void 0 || isOfWorkload(one, workload));
  if (workload !== void 0 && own.length === 0)
    return `there is no workload ${workload} here: the files have ${listed(containers.map((one) => one.workload))}`;
  const names = own.map(({ name }) => name);
  if (wanted === void 0 && new Set(names).size > 1)
    return `several containers: say which one in the checklist with \`container:\` (${listed(names)})`;
  const chosen = own.filter(({ name }) => wanted === void 0 || name === wanted);
  if (wanted !== void 0 && chosen.length === 0)
    return `there is no container ${wanted} here: the files have ${listed(names)}`;
  return chosen;
}
function isOfWorkload({ workload }, wanted) {
  return workload === wanted || workload.slice(workload.indexOf(" ") + 1) === wanted;
}
function listed(names) {
  return [...new Set(names)].slice(0, 20).join(", ") || "none";
}
function combine2(containers, kept, problems) {
  const budget = { left: MAX_KEYS };
  const index = new KeptIndex(kept);
  const read = containers.map((container) => ({
    container,
    env: readContainer(container, index, budget, problems)
  }));
  const provided = /* @__PURE__ */ new Map();
  const hints = /* @__PURE__ */ new Map();
  const having = /* @__PURE__ */ new Map();
  for (const { env } of read) for (const key of env.given.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  const lacking = /* @__PURE__ */ new Map();
  const findLacking = (key) => {
    const known = lacking.get(key);
    if (known !== void 0 || having.get(key) === read.length) return known;
    const found = read.find(({ env }) => !env.given.has(key));
    const isTold = found?.env.hints.some((hint) => hint.key === key) === true;
    const first = found === void 0 ? void 0 : { container: found.container, isTold };
    lacking.set(key, first);
    return first;
  };
  for (const { env } of read) {
    for (const hint of env.hints) hints.set(JSON.stringify([hint.key, hint.prefix, hint.message]), hint);
    for (const [key, { at, value }] of env.given) {
      const without = findLacking(key);
      if (without === void 0) {
        provided.set(JSON.stringify([key, at]), { key, source: at.file, at, value });
      } else if (!without.isTold) {
        const { workload, name } = without.container;
        const message = `container ${name} of ${workload} does not get it: where another one is meant, choose it with \`workload:\``;
        hints.set(JSON.stringify([key, message]), { source: at.file, key, at, message, mayBeThere: false });
      }
    }
  }
  return { provided: [...provided.values()], hints: [...hints.values()] };
}
var MAX_KEYS = 1e5;
function providedBy({ keys }) {
  return [...keys].map(([key, { at, value }]) => ({ key, source: at.file, at, value }));
}

// src/env/production/names.ts
function parseNames(text, file) {
  const provided = /* @__PURE__ */ new Map();
  const problems = [];
  for (const [index, whole] of text.split(/\r\n?|\n/).entries()) {
    const name = whole.replace(/(?:^|\s)#.*$/, "").trim();
    const place = { file, line: index + 1, column: whole.length - whole.trimStart().length + 1 };
    if (name === "" || provided.has(name)) continue;
    if (ENV_NAME.test(name)) provided.set(name, { key: name, source: file, at: place });
    else problems.push({ ...place, message: name.includes("=") ? NO_VALUES : NO_NAME });
  }
  if (problems.length > 0) return refuse(problems);
  return { ok: true, value: { provided: [...provided.values()], hints: [] } };
}
var NO_VALUES = "this list holds names only: write the name without `=` and what follows, and if that was a secret, renew it";
var NO_NAME = "not the name of an env key: write one name a line, with letters, digits and `_`, or `#` before a comment";

// src/env/production/common-readers.ts
var COMMON_READERS = {
  dotenv: { each: parseProductionDotenv },
  compose: {
    each: (text, file, { selected, files }) => parseCompose(text, file, { service: selected.service, files })
  },
  kubernetes: { all: (files, { selected }) => parseKubernetes(files, selected) },
  "docker-env": { each: parseDockerEnv },
  names: { each: parseNames }
};

// src/env/production/kustomize/folder.ts
var NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function listKustomizations(path) {
  if (isFile(path)) return [path];
  const folder = path === "." || path === "" ? "" : `${path.replace(/\/$/, "")}/`;
  const [first, ...others] = NAMES;
  return [`${folder}${first}`, ...others.map((name) => `${folder}${name}`)];
}
function isFile(path) {
  return /\.(?:ya?ml|json)$/.test(path) || path.split("/").at(-1) === "Kustomization";
}

export {
  ENV_NAME,
  whatMatters,
  changedFields,
  isDeclaredFor,
  combineDeclared,
  refuse,
  parseDotenvFile,
  MAX_YAML_LENGTH,
  readYamlDocuments,
  parseYamlTrees,
  parseYamlTree,
  NAMES,
  listKustomizations,
  isFile,
  parseRawEnvFile,
  pathFrom,
  goTo,
  textAt,
  itemsAt,
  entriesAt,
  UNSEEN,
  isSeen,
  isIdentified,
  readDocuments,
  listChosenFiles,
  documentsIn,
  COMMON_READERS
};
//# sourceMappingURL=chunk-PXVRAZE6.js.map
