import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  idsToFollow
} from "./chunk-2Z7ABOEA.js";
import {
  shortLine
} from "./chunk-VLDEJNBU.js";
import {
  Memo,
  Record,
  _default,
  _enum,
  _gte,
  _lte,
  _maxLength,
  _minLength,
  _regex,
  _trim,
  array,
  boolean,
  decideApplies,
  describe,
  findLacking,
  findNearName,
  hasRole,
  int,
  isAllowed,
  isAloneIn,
  isReworded,
  judgeConfirmations,
  mayBeAllowed,
  namesOf,
  nullable,
  number,
  optional,
  pipe,
  pointedTo,
  record,
  refine,
  replay,
  require_picomatch,
  splitGlobs,
  strictObject,
  string,
  superRefine,
  transform,
  union,
  withFolders
} from "./chunk-PT5M7PU7.js";
import {
  SIGNS,
  isCode,
  mayRead,
  unique
} from "./chunk-4AETWEHS.js";
import {
  COMMON_READERS,
  ENV_NAME,
  MAX_YAML_LENGTH,
  changedFields,
  combineDeclared,
  isDeclaredFor,
  listKustomizations,
  parseDotenvFile,
  parseYamlTrees,
  readYamlDocuments,
  refuse,
  whatMatters
} from "./chunk-PXVRAZE6.js";
import {
  RULES,
  VALUE_TYPES,
  compilePattern,
  firstBroken,
  whatIsWrongWith
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
  findNamed,
  holdingItems,
  isCertain,
  isClosed,
  renderBoxIdentity
} from "./chunk-NBSP56BT.js";
import {
  GateError,
  ITEM_ID,
  NEVER
} from "./chunk-PG5UG24K.js";
import {
  __toESM
} from "./chunk-4LQKD5LP.js";

// src/env/reads/service-code.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);

// src/env/findings/answer-hints.ts
function answerHints({ provided, hints }, told) {
  const answered = hints.flatMap(
    (hint) => hint.unlessListed === true && told.listed !== void 0 ? lookInLists(hint, told.listed) : [hint]
  ).map(
    (answer) => !isHint(answer) || told.onGitHub === void 0 ? answer : lookOnGitHub(answer, told.onGitHub)
  );
  return {
    provided: [...provided, ...answered.filter((answer) => !isHint(answer))],
    hints: answered.filter(isHint)
  };
}
function isHint(answer) {
  return "message" in answer;
}
function lookInLists(hint, listed) {
  const { key, source, at, listedAs } = hint;
  if (key === void 0) return [];
  if (listedAs?.every((name2) => listed.has(name2))) return [{ key, source, at }];
  return [{ ...hint, mayBeThere: false, message: `${hint.message}. No list of the service has it` }];
}
function lookOnGitHub(hint, onGitHub) {
  const { key, needs, source, at } = hint;
  if (key === void 0 || needs === void 0) return hint;
  const there = new Set(
    onGitHub.map((entry) => `${entry.value === void 0 ? "secrets" : "vars"}.${entry.key.toUpperCase()}`)
  );
  const lacking = needs.filter(({ context, name: name2 }) => !there.has(`${context}.${name2.toUpperCase()}`));
  if (lacking.length === 0) return { key, source, at };
  const names = lacking.map(({ context, name: name2 }) => `${context === "vars" ? "variable" : "secret"} ${name2}`);
  return { ...hint, mayBeThere: false, message: `${hint.message}: GitHub has no ${names.join(", no ")}` };
}

// src/env/live-sources.ts
function wasRead(found) {
  return found !== void 0 && !("because" in found);
}

// src/env/manifest/dotenv-example.ts
var OPTIONAL = /^#\s*(?:export\s+)?(?<key>[A-Za-z_][A-Za-z0-9_]*)\s*=/;
function parseDotenvExample(text2, file) {
  const parsed = parseDotenvFile(text2, file);
  if (!parsed.ok) return parsed;
  const { assignments, between } = parsed.value;
  const declare2 = (key, isPlain, line, column) => {
    const lines = linesAbove(line, between);
    const description = lines.join(" ").trim();
    return {
      key,
      required: isPlain && !lines.some((one) => CALLED_OPTIONAL.test(one)),
      secret: false,
      hasDefault: false,
      description: description === "" ? void 0 : description,
      at: { file, line, column }
    };
  };
  const required = assignments.map(({ key, line, column }) => declare2(key, true, line, column));
  const optional2 = [...between].flatMap(([line, comment]) => {
    const key = OPTIONAL.exec(comment)?.groups?.key;
    return key === void 0 ? [] : [declare2(key, false, line, comment.indexOf(key) + 1)];
  });
  const inOrder2 = [...required, ...optional2].sort((a, b) => a.at.line - b.at.line);
  return { ok: true, value: combineDeclared(inOrder2) };
}
var CALLED_OPTIONAL = /^\W*optional\b|[([]optional[)\]]/i;
function linesAbove(line, between) {
  const lines = [];
  for (let above = line - 1; ; above -= 1) {
    const comment = between.get(above);
    if (comment === void 0 || !comment.startsWith("#") || OPTIONAL.test(comment)) return lines.reverse();
    lines.push(comment.replace(/^#+\s*/, ""));
  }
}

// src/env/manifest/env-spec-brackets.ts
var CLOSES = { "(": ")", "[": "]", "{": "}" };
function endOfWord(text2, start, ends = /[\s#]/) {
  const open = [];
  let quote = "";
  for (let at = start; at < text2.length; at += 1) {
    const character = text2.charAt(at);
    if (quote !== "") {
      if (character === "\\") at += 1;
      else if (character === quote) quote = "";
    } else if (/["'`]/.test(character)) quote = character;
    else if (CLOSES[character] !== void 0) open.push(CLOSES[character]);
    else if (character === open.at(-1)) open.pop();
    else if (open.length === 0 && ends.test(character)) return at;
  }
  return open.length === 0 && quote === "" ? text2.length : void 0;
}

// src/env/manifest/env-spec-decorators.ts
var NAME = /[^\S\n]*@(?<name>[A-Za-z]\w*)(?<sign>=)?/y;
var MAX_LINES = 50;
var MAX_TEXT = 1e4;
function readDecorators(comments) {
  const [decorators, plain] = [[], []];
  for (let index = 0; index < comments.length; index += 1) {
    const { text: text2 = "", at } = comments[index] ?? {};
    if (at === void 0 || !text2.startsWith("@")) {
      plain.push(text2);
      continue;
    }
    const joined = comments.slice(index, index + MAX_LINES).map((comment) => comment.text);
    const read = readLine(joined.join("\n").slice(0, MAX_TEXT), at);
    decorators.push(...read.decorators);
    index += read.furtherLines;
  }
  return { decorators, plain };
}
function readLine(text2, at) {
  const decorators = [];
  let position = 0;
  for (; ; ) {
    NAME.lastIndex = position;
    const { name: name2, sign } = NAME.exec(text2)?.groups ?? {};
    if (name2 === void 0) break;
    const start = NAME.lastIndex;
    const end = endOfWord(text2, start);
    position = end ?? start + text2.slice(start).search(/\s|$/);
    const value2 = text2.slice(start, position);
    decorators.push({ name: name2, value: sign === void 0 && value2 === "" ? "true" : value2, at });
    if (end === void 0) break;
  }
  return { decorators, furtherLines: text2.slice(0, position).split("\n").length - 1 };
}
function argumentsOf(value2) {
  const { name: name2, inside } = /^(?<name>[A-Za-z]\w*)\((?<inside>[\s\S]*)\)$/.exec(value2)?.groups ?? {};
  if (name2 === void 0 || inside === void 0) return void 0;
  const args = [];
  for (let position = 0; position < inside.length; position += 1) {
    const end = endOfWord(inside, position, /,/) ?? inside.length;
    const argument = unquote(inside.slice(position, end).trim());
    if (argument !== "") args.push(argument);
    position = end;
  }
  return { name: name2, args };
}
function unquote(text2) {
  return /^(["'`])([\s\S]*)\1$/.exec(text2)?.[2]?.replace(/\\(["'`\\])/g, "$1") ?? text2;
}

// src/env/manifest/env-spec-lines.ts
var LINE = /[^\S\n]*(?:(?<comment>#[^\n]*)|(?:export[^\S\n]+)?(?<key>[A-Za-z_]\w*)[^\S\n]*=[^\S\n]*)?/y;
var DIVIDER = /^#\s?(?:---|===)/;
var TRIPLE = /(?:"""(?<a>[\s\S]*?)"""|```(?<b>[\s\S]*?)```)[^\S\n]*(?=[\n#]|$)/y;
var QUOTED = /(?:"(?<c>(?:\\[\s\S]|[^"\\])*)"|'(?<d>(?:\\[\s\S]|[^'\\])*)'|`(?<e>(?:\\[\s\S]|[^`\\])*)`)[^\S\n]*(?=[\n#]|$)/y;
var PLAIN = /[^\n#]*/y;
function parseSpecLines(text2, file) {
  const reader = new LineReader(text2, file);
  const [items, problems] = [[], []];
  const header = [];
  let above = [];
  const endHeader = () => {
    if (items.length === 0) for (const comment of above) header.push(comment);
  };
  for (let line = reader.read(); line !== void 0; line = reader.read()) {
    if (line.is === "comment") {
      above.push(line.comment);
      continue;
    }
    if (line.is === "item") items.push({ ...line.item, comments: [...above, ...line.item.comments] });
    else endHeader();
    if (line.is === "wrong") problems.push({ ...line.at, message: NO_ITEM });
    above = [];
  }
  endHeader();
  return problems.length > 0 ? refuse(problems) : { ok: true, value: { header, items } };
}
var NO_ITEM = "not an item: write `KEY=`, or `#` before a comment";
var LineReader = class {
  #scanner;
  #placeOf;
  #openCalls = 0;
  /** Quotes of three that nothing closes: where one is not closed, none behind it is. */
  #unclosed = /* @__PURE__ */ new Set();
  constructor(text2, file) {
    this.#scanner = new Scanner(withPlainLines(text2));
    this.#placeOf = placesIn(this.#scanner.text, file);
  }
  /** The next line, or several where a value goes on; undefined at the end. */
  read() {
    if (this.#scanner.isAtEnd) return void 0;
    const line = this.#readHere();
    this.#scanner.take(/[^\n]*\n?/y);
    return line;
  }
  #readHere() {
    const scanner = this.#scanner;
    const start = scanner.position;
    const { comment, key } = scanner.take(LINE)?.groups ?? {};
    if (comment !== void 0)
      return DIVIDER.test(comment) ? { is: "break" } : { is: "comment", comment: this.#commentOf(comment) };
    if (key === void 0)
      return /^\n?$/.test(scanner.next) ? { is: "break" } : { is: "wrong", at: this.#placeOf(scanner.position) };
    const hasValue = this.#takeValue();
    const behind = scanner.take(/[^\S\n]*(?<comment>#[^\n]*)/y)?.groups?.comment;
    const comments = behind === void 0 ? [] : [this.#commentOf(behind)];
    return { is: "item", item: { key, at: this.#placeOf(start), hasValue, comments } };
  }
  /** The comment that was just taken. */
  #commentOf(written) {
    return { text: written.slice(1).trim(), at: this.#placeOf(this.#scanner.position - written.length) };
  }
  #takeTriple() {
    const { text: text2, position } = this.#scanner;
    const quote = text2.slice(position, position + 3);
    if (quote !== '"""' && quote !== "```" || this.#unclosed.has(quote)) return null;
    const taken = this.#scanner.take(TRIPLE);
    if (taken === null) this.#unclosed.add(quote);
    return taken;
  }
  /** Steps over the value; whether there is one. */
  #takeValue() {
    const quoted = this.#takeTriple() ?? this.#scanner.take(QUOTED);
    if (quoted !== null) return Object.values(quoted.groups ?? {}).join("") !== "";
    const end = this.#openCalls > MAX_OPEN_CALLS ? "none" : endOfCall(this.#scanner);
    if (end === "open") this.#openCalls += 1;
    if (typeof end === "number") {
      this.#scanner.position = end;
      return true;
    }
    const plain = (this.#scanner.take(PLAIN)?.[0] ?? "").trim();
    return plain !== "" && plain !== "undefined";
  }
};
var OPENS = /(?:[A-Za-z]\w*)?[([{]/y;
var MAX_CALL = 1e4;
var MAX_OPEN_CALLS = 50;
function endOfCall({ text: text2, position }) {
  OPENS.lastIndex = position;
  if (!OPENS.test(text2)) return "none";
  const end = endOfWord(text2.slice(position, position + MAX_CALL), 0);
  return end === void 0 ? "open" : position + end;
}

// src/env/manifest/env-spec-type.ts
var TYPES = {
  string: "string",
  number: "number",
  boolean: "boolean",
  url: "url",
  enum: "enum",
  email: "email",
  port: "port",
  duration: "duration",
  record: "json",
  "simple-object": "json",
  array: "string",
  domain: "string",
  ip: "string",
  semver: "string",
  isoDate: "string",
  uuid: "string",
  md5: "string"
};
var CHOOSERS = /* @__PURE__ */ new Set(["if", "ifs", "remap", "switch", "forEnv", "fallback"]);
function parseSpecType(value2, hasPlugins) {
  const call = argumentsOf(value2);
  const name2 = call?.name ?? unquote(value2);
  const args = call?.args ?? [];
  const type = TYPES[name2];
  if (type === void 0 || !Object.hasOwn(TYPES, name2)) {
    if (hasPlugins || CHOOSERS.has(name2) || value2.startsWith("$")) return { type: "string" };
    return `the type is not known: write one of ${Object.keys(TYPES).join(", ")}`;
  }
  if (type === "enum") return enumOf(args);
  if (name2 === "number" && (args.includes("isInt=true") || args.includes("precision=0")))
    return { type: "integer" };
  if (name2 === "url" && args.includes("prependHttps=true")) return { type: "string" };
  return name2 === "string" ? { type, pattern: patternOf(args) } : { type };
}
function enumOf(args) {
  if (args.length === 0) return "an enum needs its values: write `@type=enum(one, two)`";
  if (args.some((argument) => argument.startsWith("$") || argument.includes("("))) return { type: "string" };
  return { type: "enum", values: args };
}
function patternOf(args) {
  const named = new Map(
    args.map((argument) => [
      argument.split("=", 1)[0] ?? "",
      unquote(argument.slice(argument.indexOf("=") + 1))
    ])
  );
  const [matches2, startsWith] = [named.get("matches"), named.get("startsWith")];
  const written = argumentsOf(matches2 ?? "")?.args ?? /^\/(.*)\/([a-z]*)$/s.exec(matches2 ?? "")?.slice(1) ?? [matches2];
  const [source, flags = ""] = written;
  const pattern = source ?? (startsWith === void 0 ? void 0 : `^${startsWith.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}`);
  return pattern === void 0 || flags !== "" || whatIsWrongWith(pattern) !== void 0 ? void 0 : pattern;
}

// src/env/manifest/env-spec.ts
function parseEnvSpec(text2, file) {
  const lines = parseSpecLines(text2, file);
  if (!lines.ok) return lines;
  const { header, items } = lines.value;
  const root = readDecorators([...header, ...items[0]?.comments ?? []]).decorators;
  const problems = problemsOf(root);
  const [disable] = namedLast(root, "disable");
  const defaults = {
    required: namedLast(root, "defaultRequired")[0]?.value ?? "infer",
    sensitive: namedLast(root, "defaultSensitive")[0]?.value ?? "true",
    hasPlugins: root.some(({ name: name2 }) => name2 === "plugin")
  };
  const declared = items.map((item) => declare(item, defaults, problems));
  if (problems.length > 0) return refuse(problems);
  return { ok: true, value: disable?.value === "true" ? [] : combineDeclared(declared) };
}
function problemsOf(root) {
  const isKnown = ({ name: name2, value: value2 }) => name2 === "defaultRequired" ? /^(?:true|false|infer)$/.test(value2) : name2 !== "defaultSensitive" || /^(?:true|false|inferFromPrefix\(.*\))$/.test(value2);
  return root.filter((decorator) => !isKnown(decorator)).map(({ name: name2, at }) => ({
    ...at,
    message: `\`@${name2}\` is true, false or ${name2 === "defaultRequired" ? "infer" : "inferFromPrefix(PREFIX)"}`
  }));
}
function declare(item, defaults, problems) {
  const { decorators, plain } = readDecorators(item.comments);
  const [typed] = namedLast(decorators, "type");
  const rules = typed === void 0 ? {} : parseSpecType(typed.value, defaults.hasPlugins);
  if (typeof rules === "string") problems.push({ ...typed?.at ?? item.at, message: rules });
  const { isRequired, environments } = needOf(item, decorators, defaults);
  const description = plain.join(" ").trim();
  return {
    key: item.key,
    required: isRequired && !item.hasValue,
    secret: isSecret(item.key, decorators, defaults),
    description: description === "" ? void 0 : description,
    ...typeof rules === "string" ? {} : rules,
    hasDefault: item.hasValue,
    setsDefault: item.hasValue || void 0,
    environments,
    at: item.at
  };
}
function needOf(item, decorators, defaults) {
  const [last2] = namedLast(decorators, "required", "optional");
  if (last2 === void 0) {
    const isRequired = defaults.required === "infer" ? item.hasValue : defaults.required === "true";
    return { isRequired, environments: void 0 };
  }
  const call = argumentsOf(last2.value);
  if (last2.name === "required" && call?.name === "forEnv" && call.args.length > 0)
    return { isRequired: true, environments: call.args };
  const no = last2.name === "required" ? "false" : "true";
  return { isRequired: last2.value !== no, environments: void 0 };
}
function isSecret(key, decorators, defaults) {
  const [last2] = namedLast(decorators, "sensitive", "public");
  if (last2?.name === "public") return last2.value === "false";
  if (last2 !== void 0) return !/^(?:false$|\{[^}]*\benabled=false\b)/.test(last2.value);
  const prefix = argumentsOf(defaults.sensitive)?.args[0];
  return prefix === void 0 ? defaults.sensitive !== "false" : !key.startsWith(prefix);
}
function namedLast(decorators, ...names) {
  return decorators.filter(({ name: name2 }) => names.includes(name2)).slice(-1);
}

// src/checklist/yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/checklist/yaml-advice.ts
function withAdvice({ code, message }) {
  const said = message.length > MOST_SAID ? `${message.slice(0, MOST_SAID)}\u2026` : message;
  const advice = message.startsWith("Sequence item without") ? OUT_OF_LINE : ADVICE[code];
  return advice === void 0 ? said : `${said}: ${advice}`;
}
var MOST_SAID = 300;
var OUT_OF_LINE = "indent this line like the keys above it";
var ADVICE = {
  BAD_SCALAR_START: "put the text in quotes",
  BLOCK_AS_IMPLICIT_KEY: "put a text that holds `: ` in quotes, or indent the line like those above it",
  TAB_AS_INDENT: "use spaces"
};

// src/checklist/yaml-keys.ts
var import_yaml = __toESM(require_dist(), 1);
function findRefusedKeys(document) {
  const found = [];
  let aliases = 0;
  const keys2 = /* @__PURE__ */ new Map();
  const anchored = /* @__PURE__ */ new Map();
  (0, import_yaml.visit)(document, {
    Node(role, node, path2) {
      const named = (0, import_yaml.isAlias)(node) ? anchored.get(node.source) : node;
      if (role === "key" && (0, import_yaml.isScalar)(named)) {
        const map = path2.at(-2);
        const seen = keys2.get(map) ?? /* @__PURE__ */ new Set();
        const name2 = String(named.value);
        if (seen.has(name2)) found.push({ offset: node.range?.[0] ?? 0, message: "Map keys must be unique" });
        keys2.set(map, seen.add(name2));
      }
      if ((0, import_yaml.isAlias)(node)) aliases += 1;
      else if (node.anchor !== void 0) anchored.set(node.anchor, node);
    }
  });
  const message = `more than ${MOST_ALIASES} aliases are not read: write out what they stand for`;
  return aliases > MOST_ALIASES ? [{ offset: 0, message }] : found;
}
var MOST_ALIASES = 1e3;

// src/checklist/yaml.ts
function parseYamlWith(schema, text2, file, what, check = () => []) {
  if (text2.length > MAX_YAML_LENGTH)
    return {
      ok: false,
      problems: [{ file, line: 1, column: 1, message: `${what} of more than 2 MB is not read` }]
    };
  const lineCounter = new import_yaml2.LineCounter();
  const { documents, errors: found } = readYamlDocuments(text2, {
    mostErrors: MOST_PROBLEMS,
    lineCounter,
    isOne: true
  });
  const [document = new import_yaml2.Document(null)] = documents;
  const placeAt = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate = (path2, atKey = false) => placeAt(offsetOf(document, path2, atKey));
  const problemAt = (place, message) => ({
    file,
    ...place,
    message
  });
  const errors = [
    ...found.map((error) => ({ offset: error.offset, message: withAdvice(error) })),
    ...findRefusedKeys(document)
  ].sort((a, b) => a.offset - b.offset);
  if (errors.length > 0)
    return {
      ok: false,
      problems: errors.slice(0, MOST_PROBLEMS).map((error) => problemAt(placeAt(error.offset), error.message))
    };
  let data;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return {
      ok: false,
      problems: [problemAt({ line: 1, column: 1 }, error instanceof Error ? error.message : String(error))]
    };
  }
  const parsed = schema.safeParse(data, { reportInput: true });
  const remarks = [
    ...parsed.success ? [] : parsed.error.issues.flatMap((issue) => remarksOf(issue, what)),
    ...check(data, locate)
  ];
  const problems = remarks.slice(0, MOST_PROBLEMS).map(({ path: path2, message, atKey }) => problemAt(locate(path2, atKey), message)).sort((a, b) => a.line - b.line || a.column - b.column);
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { value: parsed.data, locate } };
}
var MOST_PROBLEMS = 1e3;
function remarksOf(issue, what) {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `unknown key \`${key}\``,
      atKey: true
    }));
  }
  if (issue.code === "invalid_union") {
    const branch = branchMeant(issue.errors);
    if (branch !== void 0)
      return branch.flatMap((inner) => remarksOf({ ...inner, path: [...issue.path, ...inner.path] }, what));
  }
  const name2 = issue.path.findLast((part) => typeof part === "string");
  const isAbsent = issue.input === void 0 && typeof issue.path.at(-1) === "string";
  if (isAbsent && (issue.code === "invalid_type" || issue.code === "invalid_union")) {
    return [{ path: issue.path, message: `\`${String(name2)}\` is missing or has no value` }];
  }
  if (issue.code === "invalid_type") {
    const expected = { object: "keys with values", record: "keys with values", array: "a list" }[issue.expected];
    if (expected !== void 0) {
      const subject = name2 === void 0 ? what : `\`${String(name2)}\``;
      return [{ path: issue.path, message: `${subject} holds ${expected} here` }];
    }
  }
  return [{ path: issue.path, message: issue.message }];
}
function branchMeant(branches) {
  const isOtherShape = (issue) => issue.path.length === 0 && issue.code === "invalid_type" || issue.path.length === 1 && issue.input === void 0 && issue.code !== "unrecognized_keys";
  const meant = branches.filter((issues) => !issues.some(isOtherShape));
  return meant.length === 1 ? meant[0] : void 0;
}
function offsetOf(document, path2, atKey) {
  let node = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, part] of path2.entries()) {
    if (!(0, import_yaml2.isMap)(node) && !(0, import_yaml2.isSeq)(node)) break;
    const pair = (0, import_yaml2.isMap)(node) ? pairsOf(node).get(part) : void 0;
    if (pair !== void 0 && (0, import_yaml2.isScalar)(pair.key)) offset = pair.key.range?.[0] ?? offset;
    if (atKey && depth === path2.length - 1) break;
    const value2 = (0, import_yaml2.isMap)(node) ? pair?.value : node.get(part, true);
    if (!(0, import_yaml2.isNode)(value2)) break;
    node = value2;
    if (!(0, import_yaml2.isScalar)(node) || (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0))
      offset = node.range?.[0] ?? offset;
  }
  return offset;
}
var pairs = /* @__PURE__ */ new WeakMap();
function pairsOf(map) {
  const known = pairs.get(map);
  if (known !== void 0) return known;
  const byKey = new Map(
    map.items.toReversed().map((pair) => [(0, import_yaml2.isScalar)(pair.key) ? pair.key.value : pair, pair])
  );
  pairs.set(map, byKey);
  return byKey;
}

// src/checklist/schema-parts.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var text = (what) => string(`${what} is a text`).check(_trim(), _minLength(1, `${what} must not be empty`));
var glob = text("a glob").check(
  refine(isGlob, {
    error: "not a glob that can be matched: check its brackets and braces, or write it with `\\` before them"
  })
);
var pathGlob = glob.check(
  refine((pattern) => !/^!?\//.test(pattern), {
    error: "a glob of paths starts at the root of the repository: leave out the `/` in front"
  }),
  refine((pattern) => !/\\[A-Za-z0-9_]/.test(pattern), {
    error: "the folders of a path are told apart by `/`: `\\` stands only before characters of patterns"
  }),
  refine((pattern) => !pattern.endsWith("/"), {
    error: "this matches no file: write `**` behind the `/` for all files of the folder"
  })
);
function isGlob(pattern) {
  try {
    import_picomatch.default.makeRe(pattern, { strictBrackets: true, dot: true });
    return true;
  } catch {
    return false;
  }
}
var list = (entry) => array(entry).check(_minLength(1, "the list is empty: give it an entry, or leave the key out"));
var inList = (entry) => pipe(
  entry,
  transform((value2) => [value2])
);
var oneOrMore = (entry, wrong = "write one text, or a list of texts") => union([inList(entry), list(entry)], wrong);

// src/env/manifest/yaml-schema.ts
var value = pipe(
  union([string(), number(), boolean()], "write a text, a number, true or false"),
  transform(String)
);
var environment = text("an environment").check(
  refine((name2) => !name2.includes(","), {
    error: "write several environments as a list: [staging, production]"
  }),
  refine((name2) => !/[*!]|^(?:all|any|every)$/i.test(name2), {
    error: "name the environments that need it, or leave `environments` out for all"
  })
);
var declarationSchema = strictObject({
  description: optional(text("a description")).check(describe("What the key is for.")),
  required: _default(boolean("write true or false"), true).check(describe("Whether production must provide it. A key with a default is never missing.")),
  secret: _default(boolean("write true or false"), false).check(describe("Whether the value is to be kept secret.")),
  type: optional(_enum(VALUE_TYPES, `a type is one of ${VALUE_TYPES.join(", ")}`)).check(describe("What the value is. Without it any text.")),
  pattern: optional(text("a pattern")).check(
    describe(
      "A regular expression of JavaScript that matches somewhere in the value; anchor it with ^ and $. No back reference, look behind or flags."
    )
  ),
  values: optional(array(value).check(_minLength(1, "the list is empty: give it a value"))).check(describe("The values that `type: enum` allows.")),
  default: optional(value).check(describe("The value that the program takes when production gives none.")),
  environments: optional(oneOrMore(environment)).check(describe("The environments that need it. Without it, all.")),
  owner: optional(text("an owner")).check(describe("Who knows about it: a team or a person."))
}).check(
  superRefine((declaration, context) => {
    const { type, pattern, values, default: fallback } = declaration;
    const remark = (path2, message) => context.addIssue({ code: "custom", path: path2, message, input: void 0 });
    const wrong = pattern === void 0 ? void 0 : whatIsWrongWith(pattern);
    if (wrong !== void 0) remark(["pattern"], `the pattern ${wrong}`);
    if (type === "enum" && values === void 0)
      remark(["type"], "an enum needs `values`: list those that are allowed");
    if (type !== "enum" && values !== void 0)
      remark(["values"], "`values` needs `type: enum`: write that, or a pattern instead");
    if (fallback === void 0 || fallback === "" || wrong !== void 0) return;
    const broken = firstBroken(fallback, { required: true, type, pattern, values });
    if (broken !== void 0)
      remark(["default"], `the default breaks the key's own rule \`${RULE_FIELD[broken] ?? broken}\``);
  })
);
var RULE_FIELD = { enum: "values" };
var manifestSchema = strictObject({
  keys: record(string(), nullable(declarationSchema)).check(describe("The env keys, by name. A name alone (`KEY:`) is a required text."))
}).check(describe("The env keys that a service reads."));

// src/env/manifest/yaml.ts
var MAX_KEYS = 5e3;
function parseYamlManifest(text2, file) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root, second] = trees.value;
  if (second !== void 0)
    return {
      ok: false,
      problems: [{ ...second.at, message: "a manifest is one document: leave `---` out" }]
    };
  const keys2 = root?.kind === "map" ? root.entries.get("keys")?.value : void 0;
  if (keys2?.kind === "map" && keys2.entries.size > MAX_KEYS)
    return { ok: false, problems: [{ ...keys2.at, message: `a manifest has at most ${MAX_KEYS} keys` }] };
  const parsed = parseYamlWith(manifestSchema, text2, file, "a manifest", wrongNames);
  if (!parsed.ok) return parsed;
  const { value: value2, locate } = parsed.value;
  return {
    ok: true,
    value: Object.entries(value2.keys).map(([key, written]) => {
      const { default: fallback, ...declaration } = written ?? declarationSchema.parse({});
      const hasDefault = fallback !== void 0;
      const required = declaration.required && !hasDefault;
      return { ...declaration, key, required, hasDefault, at: { file, ...locate(["keys", key], true) } };
    })
  };
}
function wrongNames(data) {
  const keys2 = isRecord(data) ? data.keys : void 0;
  if (!isRecord(keys2)) return [];
  return Object.keys(keys2).filter((name2) => !ENV_NAME.test(name2)).map((name2) => ({
    path: ["keys", name2],
    atKey: true,
    message: "an env key is named with letters, digits and `_`, and does not begin with a digit"
  }));
}
function isRecord(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// src/env/manifest/parse.ts
function parseManifest(text2, file) {
  if (/\.ya?ml$/i.test(file)) return parseYamlManifest(text2, file);
  if (/\.schema$/i.test(file)) return parseEnvSpec(text2, file);
  return parseDotenvExample(text2, file);
}

// src/env/production/left-open.ts
function leaveVariablesOpen({ provided, hints }) {
  const given = new Set(provided.map(({ key }) => key));
  const isLeftOpen = ({ key, value: value2 }) => value2?.isLeftTo(key, (variable) => given.has(variable)) === true;
  const open = provided.filter(isLeftOpen);
  if (open.length === 0) return { provided, hints };
  const asked2 = open.map(
    ({ key, source, at }) => ({
      source,
      key,
      at,
      message: `${source} has a variable in the place of its value, which is put in where it cannot be seen here: list the key with \`names\``,
      mayBeThere: true,
      unlessListed: true
    })
  );
  return { provided: provided.filter((entry) => !isLeftOpen(entry)), hints: [...hints, ...asked2] };
}

// src/env/production/reader.ts
function readFiles(reader, files, options) {
  if (files.length === 0) return { found: [], problems: [] };
  const parsed = "each" in reader ? files.map(({ path: path2, text: text2 }) => reader.each(text2, path2, options)) : [reader.all(files, options)];
  return {
    found: parsed.flatMap((one) => one.ok ? [one.value] : []),
    problems: parsed.flatMap((one) => one.ok ? [] : one.problems)
  };
}

// src/env/snapshot.ts
function listPaths(config2) {
  const paths = Object.values(config2.services).flatMap(({ manifest, production }) => [
    ...manifest,
    ...production.flatMap(pathsOf)
  ]);
  return [...new Set(paths)];
}
function listEnvironments(config2) {
  const names = Object.values(config2.services).flatMap(
    ({ production }) => production.flatMap((source) => "environment" in source ? [source.environment] : [])
  );
  return [...new Set(names)];
}
function snapshotEnv(config2, material) {
  const notes = { problems: [], absent: [], wanted: /* @__PURE__ */ new Set() };
  const services = Object.entries(config2.services).map(([service, { manifest, production }]) => {
    const declared = readDeclared(manifest, service, material, notes);
    const [problems2, absent] = [notes.problems.length, notes.absent.length];
    const supplies = production.map((source) => readSource(source, service, material, notes));
    const unread = [
      ...notes.problems.slice(problems2).map(({ file }) => file),
      ...notes.absent.slice(absent).map(({ path: path2 }) => path2)
    ];
    const together = leaveVariablesOpen({
      provided: supplies.flatMap(({ provided }) => provided),
      hints: supplies.flatMap(({ hints }) => hints)
    });
    return {
      service,
      declared,
      ...answerHints(together, toldBy(production, supplies, material)),
      byPlatform: [...new Set(supplies.flatMap(({ byPlatform = [] }) => byPlatform))],
      searched: [...new Set(supplies.flatMap(({ searched }) => searched))],
      unread: [...new Set(unread)],
      code: material.code?.get(service)
    };
  });
  const problems = notes.problems.filter(isFirstOfItsKind);
  return { services, problems, absent: notes.absent, wanted: [...notes.wanted] };
}
function isFirstOfItsKind(problem, index, all) {
  const text2 = JSON.stringify(problem);
  return all.findIndex((other) => JSON.stringify(other) === text2) === index;
}
function toldBy(production, supplies, { live }) {
  const lists = supplies.filter((_, index) => {
    const format = production[index]?.format;
    return format === "names" || format === "listing";
  });
  const names = lists.flatMap(({ provided }) => provided.map(({ key }) => key));
  const environments = production.flatMap(
    (source) => "environment" in source ? [live.get(source.environment)] : []
  );
  const read = environments.filter(wasRead);
  const wereRead = environments.length > 0 && read.length === environments.length;
  return {
    listed: lists.length > 0 ? new Set(names) : void 0,
    onGitHub: wereRead ? read.flat() : void 0
  };
}
function pathsOf(source) {
  return "paths" in source ? source.paths.map((path2) => candidatesOf(source, path2)[0]) : [];
}
function candidatesOf({ format }, path2) {
  return format === "kustomize" ? listKustomizations(path2) : [path2];
}
function readDeclared(manifest, service, material, notes) {
  const candidates = manifest.map((path2) => [path2]);
  const texts = textsOf(candidates, "manifest", service, material, notes);
  return combineDeclared(texts.flatMap(({ path: path2, text: text2 }) => noted(parseManifest(text2, path2), notes) ?? []));
}
function readSource(source, service, material, notes) {
  if ("environment" in source) return readEnvironment(source.environment, material);
  const candidates = source.paths.map((path2) => candidatesOf(source, path2));
  const texts = textsOf(candidates, "production", service, material, notes);
  const options = { selected: source.selected, files: material.files };
  const reader = material.readers[source.format];
  if (reader === void 0) throw new Error(`no reader of ${source.format} was loaded`);
  const { found, problems } = readFiles(reader, texts, options);
  notes.problems.push(...problems);
  for (const path2 of found.flatMap(({ wanted = [] }) => wanted)) notes.wanted.add(path2);
  const searched = found.flatMap((one) => one.searched ?? []);
  return {
    provided: found.flatMap(({ provided }) => provided),
    hints: found.flatMap(({ hints }) => hints),
    byPlatform: found.flatMap(({ byPlatform = [] }) => byPlatform),
    searched: searched.length > 0 ? searched : pathsOf(source)
  };
}
function readEnvironment(name2, { live }) {
  const source = `environment ${name2}`;
  const known = live.get(name2);
  if (!wasRead(known)) {
    const why = known === void 0 ? "" : `: ${known.because}`;
    const message = `the GitHub environment ${name2} was not read${why}`;
    return { provided: [], hints: [{ source, message, mayBeThere: true }], searched: [source] };
  }
  const first = new Map(known.toReversed().map((entry) => [entry.key.toUpperCase(), entry]));
  const provided = [...first.values()].map((entry) => ({ ...entry, ignoresCase: true })).toReversed();
  return { provided, hints: [], searched: [source] };
}
function textsOf(candidates, role, service, { files }, notes) {
  return candidates.flatMap((paths) => {
    for (const path3 of paths) {
      const text2 = files.get(path3);
      if (text2 !== void 0) return [{ path: path3, text: text2 }];
      if (files.has(path3)) continue;
      notes.wanted.add(path3);
      return [];
    }
    const [path2, ...others] = paths;
    notes.absent.push({ path: path2, role, service, ...others.length === 0 ? {} : { others } });
    return [];
  });
}
function noted(parsed, notes) {
  if (parsed.ok) return parsed.value;
  notes.problems.push(...parsed.problems);
  return void 0;
}

// src/env/text/bounded-globs.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
var OPTIONS = { dot: true, flags: "s" };
var compileTrusted = (globs) => globs.length === 0 ? () => false : (0, import_picomatch2.default)([...globs], OPTIONS);
var MOST_WORK = 2e7;
var CHARACTERS_A_STEP = 16;
function compileForeign(trusted) {
  const work = { left: MOST_WORK };
  const compile2 = (glob2, inDoubt) => {
    const matches2 = compileTrusted([glob2], inDoubt);
    if (trusted.has(glob2)) return matches2;
    if (isQuick(glob2))
      return (text2) => {
        work.left -= text2.length / CHARACTERS_A_STEP;
        return work.left > 0 ? matches2(text2) : inDoubt;
      };
    const pattern = compilePattern(import_picomatch2.default.makeRe(glob2, OPTIONS).source);
    return (text2) => {
      if (glob2 === text2) return true;
      const answer = pattern?.(text2.replace(/[\n\r\u2028\u2029]/g, " "), work) ?? "unknown";
      return answer === "unknown" ? inDoubt : answer === "yes";
    };
  };
  return (globs, inDoubt) => {
    const matchers = globs.map((glob2) => compile2(glob2, inDoubt));
    return (text2) => matchers.some((matches2) => matches2(text2));
  };
}
function isQuick(glob2) {
  const folders = glob2.split("/");
  return !/[()[\]+|\\]/.test(glob2) && (glob2.match(/\{/g) ?? []).length <= 1 && folders.filter((folder) => /\*\*/.test(folder)).length <= 1 && folders.every((folder) => (folder.match(/\*+/g) ?? []).length <= 1);
}

// src/env/landing-env.ts
function toLandingEnv(counts, lands) {
  const { services = {}, ignore = [], "assume-read": assumed = [] } = counts ?? {};
  const globs = [...Object.values(services).flatMap(({ code = [] }) => code), ...ignore, ...assumed];
  const named = new Set(counts === void 0 ? [] : listPaths(counts));
  return {
    ...lands,
    trusted: new Set(withFolders(globs.map((glob2) => glob2.replace(/^!(?!\()/, "")))),
    brought: new Set(listPaths(lands).filter((path2) => !named.has(path2)))
  };
}
function globsOf({ trusted }) {
  return trusted === void 0 ? compileTrusted : compileForeign(trusted);
}
var MOST_BROUGHT = 200;
function countBrought(counts, lands) {
  const left = Map.groupBy(listNamed(counts), ([name2]) => name2);
  return listNamed(lands).reduce(
    (sum, [name2, size]) => sum + (left.get(name2)?.pop() === void 0 ? size : 0),
    0
  );
}
function listNamed(env) {
  if (env === void 0) return [];
  const { services, ignore, reads, "assume-read": assumed } = env;
  const ones = [
    ...Object.entries(services).flatMap(([name2, { manifest, code = [] }]) => [
      { service: name2 },
      ...manifest.map((path2) => ({ manifest: path2 })),
      ...code.map((glob2) => ({ code: glob2 }))
    ]),
    ...[...ignore, ...assumed].map((keys2) => ({ keys: keys2 })),
    ...reads
  ];
  const sources = Object.values(services).flatMap(({ production }) => production);
  return [
    ...ones.map((one) => [JSON.stringify(one), 1]),
    ...sources.map((source) => [
      JSON.stringify(source),
      "paths" in source ? source.paths.length : 1
    ])
  ];
}

// src/env/reads/is-production-code.ts
var FOLDERS = /* @__PURE__ */ new Set([
  ...["test", "tests", "__tests__", "testing", "testdata", "spec", "specs", "e2e", "cypress", "playwright"],
  ...[
    "__mocks__",
    "mocks",
    "fixtures",
    "__fixtures__",
    "__snapshots__",
    "testutil",
    "testutils",
    "test-utils"
  ],
  ...["example", "examples", "sample", "samples", "demo", "demos", "doc", "docs", "stories", ".storybook"],
  ...["node_modules", "vendor", "third_party", "bower_components", "site-packages", ".venv", "venv"],
  ...["dist", "build", "out", "coverage", ".next", ".nuxt", ".svelte-kit", ".output", "__generated__"],
  ...[
    ".git",
    ".github",
    ".husky",
    ".vscode",
    ".idea",
    ".devcontainer",
    ".ddev",
    ".claude",
    ".cursor",
    ".circleci",
    ".ci",
    ".gitlab",
    ".yarn",
    "benchmarks",
    "bench",
    "benches"
  ]
]);
var FILES = [
  /(^|\/)_?(integration|acceptance|functional|smoke|load|e2e)[-_]?tests?\//i,
  /\.(test|tests|spec|e2e|cy|stories|story|bench|fixture|mock)\.[^/]*$/,
  /[-_.]example\.[^/.]+$/,
  /_tests?\.(sh|rs)$/,
  /(^|\/)(run[-_])?(e2e|tests?)\.(sh|bash)$/,
  /(^|\/)test_?(utils?|helpers?)\.\w+$/,
  // What brings a build tool along.
  /(^|\/)(mvnw|gradlew)(\.cmd|\.bat)?$/,
  /(^|\/)(global-?(setup|teardown)|setup-?(jest|tests?|vitest)|(jest|tests?|vitest)-?setup)\.[cm]?[jt]sx?$/i,
  /(^|\/)(test_[^/]*|[^/]*_tests?|conftest|noxfile|tasks_test)\.py$/,
  /_test\.(go|dart|exs?)$/,
  /_spec\.rb$/,
  // A `playwright.service.ts` prints pages in production.
  /(^|\/)(jest|vitest|playwright|cypress|karma|wdio|eslint|prettier|commitlint|lint-staged)[^/]*\.([^./]+[-_])?(config|conf|setup|teardown|workspace|preset|env|environment|polyfills?|resolver|transform|transformer)(\.[^/]*)?\.[cm]?[jt]s$/,
  /(^|\/)\.[^/]*rc(\.[^/]*)?\.[cm]?[jt]s$/,
  /(Test|Tests|IT|Spec)\.(java|kt|cs|scala|groovy|php)$/,
  // What Maven and Cargo build; a `target` of other things is what is copied to where the program runs.
  /(^|\/)target\/(classes|test-classes|generated-[\w-]+|debug|release|doc|package|[\w-]+-reports|maven-[\w-]+)\//,
  /(^|\/)(public|static|wwwroot)\/(.*\/)?libs?\/.*\.js$/,
  /\.(min|bundle|generated|gen|pb|d)\.[cm]?[jt]sx?$/,
  /\.(pb|gen|generated)\.go$/,
  /_pb2(_grpc)?\.py$/
];
function isProductionCode(path2) {
  const folders = path2.split("/").slice(0, -1);
  return !folders.some(
    (folder) => FOLDERS.has(folder) || /^tests?[-_]|[-_]tests$|\.(?:[A-Z]\w*)?(?:Tests?|Specs)$/.test(folder)
  ) && !FILES.some((file) => file.test(path2));
}

// src/env/reads/service-code.ts
function listServiceCode({
  services,
  trusted
}) {
  const compile2 = globsOf({ trusted });
  const entries = Object.entries(services);
  const named = entries.map(
    ([name2, { code }]) => [name2, code ?? (entries.length === 1 ? ["**"] : [])]
  );
  return new Map(
    named.flatMap(([name2, globs]) => globs.length === 0 ? [] : [[name2, matchCode(globs, compile2)]])
  );
}
function listUnsearched({ services }) {
  const entries = Object.entries(services);
  return entries.length === 1 ? [] : entries.flatMap(([name2, { code }]) => code === void 0 ? [name2] : []);
}
function matchCode(globs, compile2) {
  const { named, without } = splitGlobs(globs);
  const isTaken = compile2(withFolders(without), false);
  const matchers = withFolders(named).map((glob2) => {
    const base = import_picomatch3.default.scan(glob2).base.replace(/\\(.)/gs, "$1");
    const above = base === "" ? 0 : base.length + 1;
    return { matches: compile2([glob2], true), above };
  });
  return (path2) => !isTaken(path2) && matchers.some(({ matches: matches2, above }) => matches2(path2) && isProductionCode(path2.slice(above)));
}
function listPatterns({ reads }) {
  return reads.map(({ language, ...pattern }) => ({ by: "function", language, ...pattern }));
}

// src/gate/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintOf(about) {
  return createHash("sha256").update(JSON.stringify(sortKeys(about))).digest("hex").slice(0, 32);
}
function sortKeys(value2) {
  if (Array.isArray(value2)) return value2.map(sortKeys);
  if (typeof value2 !== "object" || value2 === null) return value2;
  return Object.fromEntries(
    Object.entries(value2).sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => [key, sortKeys(entry)])
  );
}

// src/gate/checklist-change.ts
function diffChecklist(base, landing, unreadable = []) {
  if (landing.kind === "untouched") return void 0;
  if (landing.kind !== "readable") return landing;
  if (unreadable.length > 0) return { kind: "broken", problems: unreadable };
  const { checklist } = landing;
  const [before, after] = [base, checklist].map(
    ({ items }) => new Map(items.map((item) => [item.id, fingerprintOf(item)]))
  );
  const diff = {
    kind: "changed",
    ...diffByName(before, after),
    confirm: fingerprintOf(base.confirm ?? null) !== fingerprintOf(checklist.confirm ?? null),
    env: fingerprintOf(base.env ?? null) !== fingerprintOf(checklist.env ?? null),
    services: diffByName(servicesOf(base), servicesOf(checklist)),
    unsearched: listNewlyUnsearched(base.env, checklist.env)
  };
  const same = !diff.confirm && !diff.env && [diff.added, diff.removed, diff.changed].every((ids) => ids.length === 0);
  return same ? void 0 : diff;
}
function listNewlyUnsearched(before, after) {
  if (after === void 0) return [];
  const already = new Set(before === void 0 ? [] : listUnsearched(before));
  return listUnsearched(after).filter((name2) => !already.has(name2));
}
function servicesOf({ env }) {
  if (env === void 0) return /* @__PURE__ */ new Map();
  const { services, missing: _, ...forAll } = env;
  return new Map(
    Object.entries(services).map(([name2, service]) => [name2, fingerprintOf({ service, forAll })])
  );
}
function diffByName(before = /* @__PURE__ */ new Map(), after = /* @__PURE__ */ new Map()) {
  const names = [...after.keys()];
  return {
    added: names.filter((name2) => !before.has(name2)),
    removed: [...before.keys()].filter((name2) => !after.has(name2)),
    changed: names.filter((name2) => before.has(name2) && before.get(name2) !== after.get(name2))
  };
}

// src/gate/evidence/facts.ts
function peopleAmong({ reviews, labels }) {
  const logins = [...reviews, ...labels].flatMap(({ by }) => by?.isPerson ? [by.login.toLowerCase()] : []);
  return [...new Set(logins)];
}

// src/gate/evidence/wanted.ts
function evidenceOf({ items }) {
  return items.flatMap((item) => item["verified-by"] ?? []);
}
function wantedEvidence(checklist) {
  const all = evidenceOf(checklist);
  if (all.length === 0) return void 0;
  const environments = all.flatMap((one) => one.kind === "deployment" ? [one.environment] : []);
  const kinds = new Set(all.map(({ kind }) => kind));
  return { kinds: [...kinds].sort(), environments: [...new Set(environments)].sort() };
}

// src/gate/signed-record/kept-ledger.ts
function ledgerOf(comments, given, mayRevoke) {
  const kept = comments.find((comment) => comment.kept !== void 0)?.kept;
  if (kept !== void 0) return replayKept(kept, given, mayRevoke);
  const there = new Set(comments.map(({ id }) => id));
  return replay(
    comments.map(({ revisions }) => sincePointing(revisions, there)),
    given,
    mayRevoke
  );
}
function sincePointing(revisions, there) {
  const at = revisions.findLastIndex(({ editor, text: text2 }) => {
    const id = editor?.kind === "self" && text2 !== null ? pointedTo(text2) : void 0;
    return id !== void 0 && !there.has(id);
  });
  return revisions.slice(at + 1);
}
function replayKept(kept, given, mayRevoke = () => false) {
  const record2 = new Record();
  record2.voidedAt = kept.voidedAt;
  const there = new Set(given.flatMap(({ comment, commands }) => commands.length > 0 ? [comment] : []));
  const obeyed = new Set(kept.entries.map(({ comment }) => comment));
  const events = [
    ...kept.entries.filter(({ kind, comment }) => comment === void 0 || kind === "revocation" || there.has(comment)).map((entry) => ({ at: entry.at, entry })),
    ...given.filter(({ comment }) => !obeyed.has(comment)).map((one) => ({ at: one.at, given: one }))
  ];
  for (const event of events.sort(byTime)) {
    if ("entry" in event) record2.restate(event.entry, mayRevoke(event.entry.by));
    else obey(record2, kept, event.given, mayRevoke(event.given.by.login));
  }
  return record2;
}
function byTime(a, b) {
  const revokes = (event) => Number("entry" in event && event.entry.kind === "revocation");
  return Date.parse(a.at) - Date.parse(b.at) || revokes(a) - revokes(b);
}
function obey(record2, { shown, headSha, floor }, given, mayRevoke) {
  const isTooOld = floor !== void 0 && Date.parse(given.at) <= Date.parse(floor);
  const then = shown.filter(
    ({ since }) => !isTooOld && since !== void 0 && Date.parse(since) < Date.parse(given.at)
  );
  const boxes = new Map(then.map((box) => [box.item, box]));
  record2.obey(given, [{ boxes, headSha }], mayRevoke);
  const later = shown.filter((box) => !then.includes(box)).map(({ item }) => item);
  findEarly(record2, given, later, isTooOld);
}
function findEarly(record2, { comment, commands }, later, isTooOld) {
  const named = commands.flatMap((command) => {
    if (command.kind === "checklist") return [];
    if (command.kind === "waive") return [command.item];
    return command.items === "all" ? later : command.items;
  });
  const known = new Set(later.map((item) => item.toLowerCase()));
  const isEarly = (id) => isTooOld || known.has(id.toLowerCase());
  const unknown = record2.unknown.get(comment) ?? [];
  record2.early.set(comment, named.filter(isEarly));
  record2.unknown.set(
    comment,
    unknown.filter((id) => !isEarly(id))
  );
}

// src/env/findings/identity.ts
import { createHash as createHash2 } from "node:crypto";

// src/env/read.ts
function isHard({ kind }) {
  return kind === "hard";
}

// src/env/findings/identity.ts
function identityOf(finding) {
  const { kind, service, key, blocking } = finding;
  return JSON.stringify([kind, service, key, blocking, whatIsSpecial(finding)]);
}
function whatIsSpecial(finding) {
  if (finding.kind === "missing" && finding.disputed) return ["disputed", matterOf(finding.declared)];
  if (finding.kind === "missing")
    return finding.certain ? "certain" : ["uncertain", matterOf(finding.declared)];
  if (finding.kind === "invalid") return finding.breaks.map(({ rule, source }) => [rule, source]);
  if (finding.kind === "changed") return finding.fields;
  return null;
}
function aboutOf(finding) {
  const { kind, service, key, blocking, declared, sources, searched, hints } = finding;
  return {
    kind,
    service,
    key,
    blocking,
    declared: matterOf(declared),
    sources: sources.toSorted(),
    searched: searched.toSorted(),
    hints: hints.map(({ source, message }) => [source, message]).toSorted(byText),
    special: whatIsSpecial(finding),
    ...finding.kind === "missing" && finding.disputed ? { needs: listNeeds(finding) } : {}
  };
}
function listNeeds({ reads = [] }) {
  return reads.flatMap((read) => isHard(read) ? [read.at.file] : []).sort();
}
function matterOf(declared) {
  return declared === void 0 ? null : whatMatters(declared);
}
function byText(a, b) {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
var MAX_KEY = 70;
function itemIdOf({ kind, service, key }) {
  const encoded = key.replace(/[^A-Za-z0-9_.]/g, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `/${code.toString(16).padStart(2, "0")}` : `/u${code.toString(16).padStart(4, "0")}`;
  });
  if (encoded.length <= MAX_KEY) return `env:${kind}:${service}:${encoded}`;
  const digest = createHash2("sha256").update(Buffer.from(key, "utf16le")).digest("hex");
  return `env:${kind}:${service}://${digest}`;
}

// src/gate/ask.ts
var NOTHING_SPECIAL = { validFor: void 0, waivable: void 0, needs: [], oneOf: void 0 };
var ANYBODY_WHO_WRITES = { author: false, count: 1 };
function decideAsks(checklist, change, env) {
  const policy = checklist.confirm ?? ANYBODY_WHO_WRITES;
  const ofEnv = env === void 0 ? [] : [
    ...env.fresh.map((finding) => askOf(finding, env.missing, policy)),
    ...env.unasked.map((finding) => askOf(finding, "confirm", policy)),
    ...env.removed.map((file) => askOfRemoved(file, policy))
  ];
  const readings = readingsOf(change, env?.keysToCome ?? []);
  const ofItems = checklist.items.flatMap((item) => {
    const applies = readings.map((reading) => decideApplies(item.when, reading)).find(({ answer }) => answer !== "no");
    return applies === void 0 ? [] : [askOfItem(item, applies, change, item.confirm ?? policy)];
  });
  return [...ofEnv, ...ofItems];
}
function readingsOf(change, keysToCome) {
  if (keysToCome.length === 0) return [change];
  return [{ ...change, envKeys: [...change.envKeys ?? [], ...keysToCome].sort() }, change];
}
function askOfItem(item, { answer, because, files }, change, policy) {
  const cut = item.when?.paths !== void 0 && !change.filesComplete;
  const keys2 = because.flatMap((reason) => reason.by === "env-change" ? reason.keys : []);
  const unknown = cut || answer === "unknown" || item.expires === "on-push" ? change.headSha : null;
  const covered = item.expires === "never" ? [] : [digestOf(files), keys2, unknown];
  return {
    id: item.id,
    subject: { kind: "item", item, because },
    optional: item.optional,
    closedBy: item["verified-by"] === void 0 ? "people" : "evidence",
    policy,
    files: item.when?.paths === void 0 ? change.files : files,
    filesComplete: change.filesComplete,
    fingerprint: fingerprintOf([item, ...covered]),
    validFor: typeof item.expires === "object" ? millisecondsOf(item.expires.after) : void 0,
    waivable: item.waivable === true ? { role: "maintain" } : item.waivable || void 0,
    needs: item.needs ?? [],
    oneOf: item["one-of"]
  };
}
function millisecondsOf(duration) {
  const hours = duration.endsWith("d") ? 24 : 1;
  return Number.parseInt(duration, 10) * hours * 36e5;
}
var digests = /* @__PURE__ */ new WeakMap();
function digestOf(files) {
  const known = digests.get(files);
  if (known !== void 0) return known;
  const covered = files.map(({ path: path2, previousPath, blobSha, isRemoved = false }) => [
    path2,
    previousPath ?? null,
    blobSha,
    isRemoved
  ]).sort(([a], [b]) => a < b ? -1 : 1);
  const digest = fingerprintOf(covered);
  digests.set(files, digest);
  return digest;
}
function askOf(finding, missing, policy) {
  const certain = (finding.kind === "missing" || finding.kind === "invalid") && isCertain(finding);
  return {
    id: itemIdOf(finding),
    subject: { kind: "finding", finding },
    optional: !finding.blocking,
    closedBy: finding.blocking && certain && missing === "block" ? "facts" : "people",
    policy,
    files: finding.at === void 0 ? [] : [{ path: finding.at.file, blobSha: "" }],
    filesComplete: true,
    fingerprint: fingerprintOf(aboutOf(finding)),
    ...NOTHING_SPECIAL
  };
}
function askOfRemoved(file, policy) {
  const about = ["removed", file.role, file.service, file.path];
  return {
    id: `env:removed:${file.service}:${fingerprintOf(about).slice(0, 8)}`,
    subject: { kind: "removed-file", file },
    optional: false,
    closedBy: "people",
    policy,
    files: [{ path: file.path, blobSha: "" }],
    filesComplete: true,
    fingerprint: fingerprintOf(about),
    ...NOTHING_SPECIAL
  };
}

// src/gate/evidence/reviews.ts
function judgeReviews(guarded, facts, people2) {
  const witnesses = facts.reviews.toSorted((a, b) => a.url < b.url ? -1 : 1).map(
    (review) => ({
      says: hearReview(review, guarded, facts.headSha, people2),
      by: review.by?.login,
      at: review.at,
      url: review.url
    })
  );
  const approving = witnesses.flatMap(({ says, by }) => says === "holds" ? by?.toLowerCase() ?? [] : []);
  const lacking = findLacking(guarded, approving, people2);
  const isRefused = witnesses.some(({ says }) => says === "objects");
  return { holds: approving.length > 0 && lacking.length === 0 && !isRefused, witnesses, lacking };
}
function hearReview(review, guarded, headSha, people2) {
  const { by, state, commit } = review;
  if (by === void 0) return "by-nobody-known";
  const login2 = by.login.toLowerCase();
  if (login2 === people2.author.toLowerCase()) return "by-author";
  if (state === "changes-requested" && by.isPerson && mayBeAllowed(guarded, login2, people2)) return "objects";
  if (by.isPerson && !people2.roles.has(login2)) return "permission-unknown";
  if (!by.isPerson || !isAllowed(guarded, login2, people2)) return "not-allowed";
  if (state === "dismissed") return "dismissed";
  return commit === headSha ? "holds" : "stale";
}

// src/gate/evidence/evidence.ts
function judgeEvidence(ask, facts, people2) {
  const all = ask.subject.kind === "item" ? ask.subject.item["verified-by"] ?? [] : [];
  return all.map((evidence) => {
    const base = {
      evidence,
      headSha: facts?.headSha,
      holds: false,
      witnesses: [],
      lacking: [],
      near: void 0
    };
    if (facts === void 0) return base;
    if (evidence.kind === "review")
      return { ...base, ...judgeReviews({ ...ask, policy: evidence.policy }, facts, people2) };
    const witnesses = findWitnesses(evidence, ask, facts, people2);
    return {
      ...base,
      holds: witnesses.length > 0 && witnesses.every(({ says }) => says === "holds"),
      witnesses,
      near: witnesses.length > 0 ? void 0 : findNear(evidence, facts)
    };
  });
}
function findWitnesses(evidence, ask, facts, people2) {
  switch (evidence.kind) {
    case "check":
      return newestChecks(evidence, facts).map((check) => hearCheck(check, facts));
    case "status":
      return facts.statuses.filter(({ context }) => sameName(context, evidence.context)).map((status) => hearStatus(status, people2));
    case "label":
      return facts.labels.filter(({ name: name2 }) => sameName(name2, evidence.label)).map((label) => hearLabel(label, evidence.by, ask, people2));
    case "deployment":
      return [facts.deployments.get(evidence.environment) ?? []].flat().map(hearDeployment);
  }
}
var sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
function newestChecks({ name: name2, app }, { checks }) {
  const meant = checks.filter((check) => check.name === name2 && (app === void 0 || check.app === app));
  const groups = Map.groupBy(meant, (check) => JSON.stringify([check.app, check.workflow]));
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, group]) => {
    const newest = Math.max(...group.map(startOf));
    return group.filter((check) => startOf(check) === newest);
  });
}
function startOf({ startedAt }) {
  return startedAt === void 0 ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
}
function hearCheck(check, { ownJob }) {
  const { app: by, completedAt: at, url, conclusion } = check;
  const told = { by, at, url };
  if (by === "github-actions" && ownJob !== void 0 && isOfJob(check.name, ownJob))
    return { ...told, says: "own" };
  if (conclusion === void 0) return { ...told, says: "running" };
  return { ...told, says: conclusion === "success" ? "holds" : "failed", word: conclusion };
}
function isOfJob(check, job) {
  const [own = ""] = check.split(" / ").slice(-1);
  return sameName(own.replace(/ \([^()]*\)$/, ""), job);
}
function hearStatus({ state, by, at, url }, people2) {
  const told = { by: by?.login, at, url };
  if (state !== "success") return { ...told, says: state === "pending" ? "running" : "failed", word: state };
  if (by === void 0) return { ...told, says: "by-nobody-known" };
  return { ...told, says: isAuthor(by, people2) ? "by-author" : "holds" };
}
function hearLabel({ by, at }, group, ask, people2) {
  const told = { by: by?.login, at, url: void 0 };
  if (by === void 0) return { ...told, says: "by-nobody-known" };
  if (isAuthor(by, people2)) return { ...told, says: "by-author" };
  if (group === void 0) return { ...told, says: "holds" };
  const login2 = by.login.toLowerCase();
  if (by.isPerson && !people2.roles.has(login2)) return { ...told, says: "permission-unknown" };
  return { ...told, says: by.isPerson && isAloneIn(group, login2, ask, people2) ? "holds" : "not-allowed" };
}
function hearDeployment({ state, by, at, url }) {
  const told = { by, at, url, word: state };
  if (state === "success") return { ...told, says: "holds" };
  if (state === "inactive") return { ...told, says: "ended" };
  return { ...told, says: state === "failure" || state === "error" ? "failed" : "running" };
}
function isAuthor(by, { author: author2 }) {
  return by !== void 0 && sameName(by.login, author2);
}
function findNear(evidence, { checks, statuses }) {
  if (evidence.kind === "check")
    return findNearName(
      evidence.name,
      checks.map(({ name: name2 }) => name2)
    );
  if (evidence.kind === "status")
    return findNearName(
      evidence.context,
      statuses.map(({ context }) => context)
    );
  return void 0;
}

// src/gate/ledger/waiver.ts
function judgeWaivers(ask, waivers, people2, now, line) {
  let waiver;
  const refused = /* @__PURE__ */ new Map();
  for (const entry of waivers) {
    const refusal = isReworded(entry, line) ? "reworded" : refusalOf(ask, entry, people2, now);
    if (refusal === void 0) waiver = entry;
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  return { waiver, refusedWaivers: [...refused.values()] };
}
function refusalOf(ask, { by, fingerprint, until }, people2, now) {
  const login2 = by.toLowerCase();
  if (ask.waivable === void 0) return "not-waivable";
  if (fingerprint !== ask.fingerprint) return "lapsed";
  if (until !== void 0 && until < now.slice(0, 10)) return "waiver-ended";
  if (login2 === people2.author.toLowerCase()) return "author";
  if (!people2.roles.has(login2)) return "permission-unknown";
  return isAloneIn(ask.waivable, login2, ask, people2) ? void 0 : "not-allowed";
}

// src/gate/verdict.ts
function decide(situation) {
  const { checklist, change, env, checklistChange, ledger } = situation;
  const items = settleChoices(
    lockWhatWaits(decideAsks(checklist, change, env).map((ask) => judgeAsk(ask, situation)))
  );
  return {
    verdict: decideVerdict(items, checklistChange),
    items,
    old: env?.old ?? [],
    baseline: env?.baseline ?? { aside: [], gone: [] },
    settled: env?.settled ?? [],
    conflicts: env?.conflicts ?? [],
    code: env?.notes,
    checklistChange,
    voidedAt: ledger.voidedAt
  };
}
function judgeAsk(ask, { ledger, people: people2, evidence, now, lineOf }) {
  const line = lineOf(ask);
  const proofs = judgeEvidence(ask, evidence, people2);
  const judged = judgeConfirmations(ask, ledger.standing.get(ask.id) ?? [], people2, now, line);
  const waived = judgeWaivers(ask, ledger.waivers.get(ask.id) ?? [], people2, now, line);
  const isConfirmed = ask.closedBy === "evidence" ? proofs.length > 0 && proofs.every(({ holds }) => holds) : judged.counted.length > 0 && judged.lacking.length === 0;
  const state = ask.closedBy === "facts" ? "blocked" : isConfirmed ? "confirmed" : waived.waiver === void 0 ? "open" : "waived";
  const lacking = ask.closedBy === "evidence" ? [] : judged.lacking;
  const missed = findMissed(ask, ledger, judged);
  return { ...ask, ...judged, lacking, ...waived, missed, proofs, state, spared: false };
}
function findMissed({ id }, { missed }, { counted, refused }) {
  const told = [...counted, ...refused.map(({ entry }) => entry)];
  const byPerson = new Map(missed.flatMap((tick) => tick.item === id ? [[tick.by, tick]] : []));
  return [...byPerson.values()].filter(
    ({ by, at }) => !told.some((entry) => entry.by === by && Date.parse(entry.at) >= Date.parse(at))
  );
}
function lockWhatWaits(items) {
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const free = /* @__PURE__ */ new Map();
  const isFree = (item) => {
    const known = free.get(item.id);
    if (known !== void 0) return known;
    free.set(item.id, false);
    const needed = item.needs.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
    const isNow = needed.every((other) => isClosed(other) && isFree(other));
    free.set(item.id, isNow);
    return isNow;
  };
  return items.map(
    (item) => item.state === "blocked" || isFree(item) ? item : { ...item, state: "locked" }
  );
}
function settleChoices(items) {
  const settled = new Set(
    items.flatMap((item) => isClosed(item) && item.oneOf !== void 0 ? [item.oneOf] : [])
  );
  return items.map(
    (item) => item.oneOf !== void 0 && settled.has(item.oneOf) && !isClosed(item) ? { ...item, spared: true } : item
  );
}
function decideVerdict(items, change) {
  if (change?.kind === "broken") return { state: "blocked", reason: "checklist-would-break" };
  const holding = holdingItems(items);
  const blocking = holding.filter(({ state }) => state === "blocked");
  const lacks = ({ subject }) => subject.kind === "finding" && subject.finding.kind === "missing";
  if (blocking.length > 0)
    return {
      state: "blocked",
      reason: blocking.some(lacks) ? "production-lacks-keys" : "production-has-invalid-keys"
    };
  if (holding.length > 0) return { state: "open", reason: "items-open" };
  const required = items.filter(({ optional: optional2 }) => !optional2).length;
  return { state: "met", reason: required === 0 ? "nothing-applies" : "all-confirmed" };
}

// src/checklist/circles.ts
function findCircles(needs) {
  const inCircle = /* @__PURE__ */ new Set();
  const reached = /* @__PURE__ */ new Map();
  const open = [];
  for (const start of needs.keys()) {
    const path2 = reached.has(start) ? [] : [{ id: start, next: 0 }];
    for (let step = path2.at(-1); step !== void 0; step = path2.at(-1)) {
      const { id } = step;
      const own = reached.get(id) ?? { turn: reached.size, low: reached.size, isOpen: true };
      if (!reached.has(id)) open.push(id);
      reached.set(id, own);
      const needed = needs.get(id)?.[step.next];
      const known = needed === void 0 ? void 0 : reached.get(needed);
      if (needed === void 0) {
        path2.pop();
        const outer = path2.at(-1);
        const outerState = outer === void 0 ? void 0 : reached.get(outer.id);
        if (outerState !== void 0) outerState.low = Math.min(outerState.low, own.low);
        if (own.low < own.turn) continue;
        const together = open.splice(open.lastIndexOf(id));
        for (const one of together) {
          const state = reached.get(one);
          if (state !== void 0) state.isOpen = false;
          if (together.length > 1 || needs.get(one)?.includes(one) === true) inCircle.add(one);
        }
      } else {
        step.next += 1;
        if (known === void 0) path2.push({ id: needed, next: 0 });
        else if (known.isOpen) own.low = Math.min(own.low, known.turn);
      }
    }
  }
  return inCircle;
}

// src/checklist/reads-schema.ts
var CODE_LANGUAGES = [
  "csharp",
  "go",
  "java",
  "javascript",
  "kotlin",
  "php",
  "python",
  "ruby",
  "rust"
];
var KIND = "write hard, optional or defaulted";
var piece = (what) => _default(
  string(`${what} is a text`).check(_regex(/^[A-Za-z0-9_]*$/, `${what} is part of a key: letters, digits and \`_\``)),
  ""
);
var readPatternSchema = strictObject({
  call: text("a call").check(
    _maxLength(100, "a call has at most 100 characters"),
    _regex(
      /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/,
      "write how the function is called, without brackets: `getSecret` or `config.get`"
    ),
    describe("How the function is called: `getSecret`, or with what stands before it: `config.get`.")
  ),
  argument: _default(
    int("count the arguments from 0").check(_gte(0, "count the arguments from 0"), _lte(9, "one of the first ten arguments: 0 to 9")),
    0
  ).check(describe("Which argument is the key, counted from 0.")),
  prefix: piece("a prefix").check(describe("What stands before the argument in the key.")),
  suffix: piece("a suffix").check(describe("What stands after it.")),
  transform: _default(_enum(["upper", "none"], "write upper or none"), "none").check(describe("upper: the argument is turned into upper case.")),
  kind: _default(_enum(["hard", "optional", "defaulted"], KIND), "hard").check(
    describe(
      "What happens without the key. hard: the code fails, and a missing key blocks. optional: it goes on. defaulted: it has a value of its own."
    )
  ),
  language: optional(_enum(CODE_LANGUAGES, `write one of ${CODE_LANGUAGES.join(", ")}, or leave it out for all`)).check(describe("The language in which it is called. Without it: all."))
}).check(describe("A function that reads the env key which it is given."));

// src/checklist/production-formats.ts
var OF_WORKLOADS = {
  container: "The container; needed when there are several.",
  workload: "The workload, as `auth` or `CronJob auth`; without it, all that have the container."
};
var PRODUCTION_FORMATS = {
  dotenv: { meaning: "A dotenv file that production loads.", holds: "one path or several" },
  compose: {
    meaning: "A docker compose file.",
    holds: "one path",
    selectors: { service: "The service in it; needed when it has several." }
  },
  kubernetes: {
    meaning: "Manifests: ConfigMap, Secret, Deployment, StatefulSet, CronJob.",
    holds: "one path or several",
    selectors: OF_WORKLOADS
  },
  kustomize: {
    meaning: "A folder with a kustomization, or that file; what it takes in is followed.",
    holds: "one path",
    selectors: OF_WORKLOADS
  },
  helm: {
    meaning: "A Helm chart: its templates and its values files, in the order in which Helm gets these.",
    holds: "one path or several",
    selectors: {
      ...OF_WORKLOADS,
      env: "For a chart without templates here: where in the values the keys are, as `auth.env`."
    }
  },
  ecs: {
    meaning: "A task definition of Amazon ECS, as JSON.",
    holds: "one path",
    selectors: { container: "The container; needed when it has several." }
  },
  "cloud-run": {
    meaning: "The YAML of a Google Cloud Run service or job.",
    holds: "one path",
    selectors: {
      service: "The service or job; needed when the file has several.",
      container: "The container; needed when it has several."
    }
  },
  "app-engine": { meaning: "An app.yaml of Google App Engine.", holds: "one path" },
  terraform: {
    meaning: "Terraform files (.tf, .tf.json), and the .tfvars files of production.",
    holds: "one path or several",
    selectors: {
      resource: "The resource or module that runs the service; needed when several have env keys.",
      container: "The container in it; needed when it has several."
    }
  },
  serverless: {
    meaning: "A serverless.yml.",
    holds: "one path",
    selectors: {
      function: "The function. Without it, what every function gets.",
      stage: "The stage that production is, where variables depend on it."
    }
  },
  yaml: {
    meaning: "A YAML or JSON file of keys with values, as for `gcloud --env-vars-file`.",
    holds: "one path",
    selectors: { at: "Where in the file they are, as `production.env`." }
  },
  "docker-env": { meaning: "A file for `docker run --env-file`.", holds: "one path or several" },
  render: {
    meaning: "A Blueprint of Render (render.yaml).",
    holds: "one path",
    selectors: {
      service: "The service in it; needed when it has several.",
      environment: "The environment of a project; needed when several have that service."
    }
  },
  fly: { meaning: "A fly.toml.", holds: "one path" },
  heroku: { meaning: "An app.json, from which Heroku sets up new apps.", holds: "one path" },
  vercel: {
    meaning: "A vercel.json: what functions get when they run.",
    holds: "one path",
    selectors: { stage: { meaning: "What the build gets instead.", oneOf: ["build"] } }
  },
  netlify: {
    meaning: "A netlify.toml: what the build gets, and functions do not.",
    holds: "one path",
    selectors: { context: "The deploy context; `production` without it." }
  },
  "cloud-foundry": {
    meaning: "A manifest of Cloud Foundry.",
    holds: "one path",
    selectors: { application: "The application in it; needed when it has several." }
  },
  systemd: {
    meaning: "The unit of a systemd service, its drop-ins (.conf), and copies of its env files.",
    holds: "one path or several"
  },
  workflow: {
    meaning: "A GitHub Actions workflow: what a job gets.",
    holds: "one path",
    selectors: {
      job: "The job in it; needed when it has several.",
      step: "The id or name of a step, to count what only that step gets."
    }
  },
  listing: {
    meaning: "What the tool of a platform or a secret store lists, as JSON or as text.",
    holds: "one path or several",
    selectors: {
      path: "The folder of the names; needed when there are several.",
      environment: "The environment, where the tool lists several; `production` without it."
    }
  },
  names: { meaning: "A list of key names, one a line.", holds: "one path or several" }
};
function listFormats() {
  return FORMAT_NAMES.map((name2) => ({ name: name2, format: PRODUCTION_FORMATS[name2] }));
}
function isFormatName(name2) {
  return Object.hasOwn(PRODUCTION_FORMATS, name2);
}
var FORMAT_NAMES = Object.keys(PRODUCTION_FORMATS).filter(isFormatName);

// src/checklist/source-schema.ts
var path = pipe(
  text("a path").check(
    refine((value2) => !value2.startsWith("/") && !value2.split("/").includes(".."), {
      error: "a path starts at the root of the repository, without `/` or `..`"
    })
  ),
  transform((value2) => value2.replace(/^\.\//, ""))
);
var githubEnvironment = pipe(
  strictObject({
    "github-environment": text("an environment").check(
      describe(
        "A GitHub environment: its variables and the names of its secrets, and those of repository and organization."
      )
    )
  }),
  transform(
    (value2) => ({ format: "github-environment", environment: value2["github-environment"] })
  )
);
var sourceSchema = union(
  [...listFormats().map(({ name: name2, format }) => fileSource(name2, format)), githubEnvironment],
  `name one source: ${listFormats().map(({ name: name2 }) => name2).join(", ")} or github-environment`
);
function fileSource(name2, { holds, meaning, selectors = {} }) {
  const paths = holds === "one path" ? inList(path) : oneOrMore(path);
  const selectorFields = Object.entries(selectors).map(
    ([selector, what]) => [selector, selectorField(selector, what)]
  );
  return pipe(
    strictObject({ [name2]: paths.check(describe(meaning)), ...Object.fromEntries(selectorFields) }),
    transform((value2) => {
      const entries = Object.entries(value2);
      const listed = entries.flatMap(([, entry]) => Array.isArray(entry) ? entry : []);
      const selected = entries.flatMap(([key, entry]) => typeof entry === "string" ? [[key, entry]] : []);
      return { format: name2, paths: listed, selected: Object.fromEntries(selected) };
    })
  );
}
function selectorField(name2, what) {
  if (typeof what === "string") return optional(text(article(name2))).check(describe(what));
  const { meaning, oneOf } = what;
  return optional(_enum(oneOf, `write ${oneOf.join(" or ")}, or leave it out`)).check(describe(meaning));
}
function article(noun) {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

// src/checklist/env-schema.ts
var serviceSchema = strictObject({
  manifest: oneOrMore(path).check(
    describe(
      "The files that declare the env keys: our YAML (.yml, .yaml), decorators (.env.schema), else a dotenv example."
    )
  ),
  production: _default(list(sourceSchema), []).check(
    describe(
      "What production provides; several sources add up. Without any, a person confirms new and changed keys."
    )
  ),
  environment: _default(text("an environment"), "production").check(describe("A key that is declared only for other environments is not looked for.")),
  code: optional(oneOrMore(pathGlob)).check(
    describe(
      "Globs: where the code of the service is; one behind `!` takes files away. Without it all code, when there is one service; with several, nobody looks."
    )
  )
});
var SERVICE_NAME = /^(?!.*--)[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
var envSchema = strictObject({
  missing: _default(_enum(["block", "confirm"], "write block or confirm"), "block").check(
    describe(
      "block: only production having the key closes a missing key. confirm: a person may confirm it as well."
    )
  ),
  ignore: _default(array(glob), []).check(describe("Globs: env keys that are never looked at.")),
  reads: _default(array(readPatternSchema), []).check(describe("Functions of your own that read the env key which they are given.")),
  "assume-read": _default(array(glob), []).check(
    describe("Globs: env keys that something reads which cannot be seen. They are never called stale.")
  ),
  services: record(string(), serviceSchema).check(
    refine((value2) => Object.keys(value2).length > 0, "give it a service, or leave `env` out"),
    describe("The deployed services, by name.")
  )
}).check(describe("The env keys that the services need and that production provides."));

// src/checklist/confirm-schema.ts
var mention = (what) => pipe(
  text(what),
  transform((value2) => value2.replace(/^@/, ""))
);
var login = mention("a login").check(
  refine((value2) => /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/.test(value2), {
    error: "write the login of a person, such as ada; bots never confirm"
  })
);
var team = mention("a team").check(
  refine((value2) => /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(value2), {
    error: "write a team as organization/team, such as acme/release"
  })
);
var flag = boolean("write true or false");
var people = {
  users: optional(list(login)).check(describe("These people.")),
  teams: optional(list(team)).check(describe("Members of these teams, written organization/team, child teams included.")),
  role: optional(
    _enum(
      ["read", "triage", "write", "maintain", "admin"],
      "write read, triage, write, maintain or admin"
    )
  ).check(describe("Whoever has at least this role in the repository.")),
  "code-owners": optional(flag).check(
    describe(
      "Code owners of the files that made the item apply; together they have to own all of those that have an owner."
    )
  )
};
var groupSchema = strictObject(people).check(
  refine((value2) => Object.keys(value2).length > 0, {
    error: "name somebody: users, teams, role or code-owners"
  })
);
var several = {
  count: _default(
    int("write a whole number").check(_gte(1, "at least one person has to confirm"), _lte(20, "at most 20 people")),
    1
  ).check(describe("How many different people have to confirm.")),
  "each-of": optional(list(groupSchema)).check(describe("At least one of those who confirm has to come from each of these groups."))
};
var author = _default(flag, false).check(describe("Whether the author of the pull request may confirm as well."));
var confirmSchema = strictObject({ ...people, author, ...several }).check(
  describe(
    "Who may confirm: whoever is in one of users, teams, role or code-owners; without any of them, who has write access."
  )
);
var reviewSchema = strictObject({ ...people, ...several }).check(
  describe(
    "Approving reviews of the head by whoever `confirm` could name: users, teams, role or code-owners; count; each-of."
  )
);
var waivableSchema = union([flag, groupSchema], "write true, or who may waive it: users, teams, role or code-owners").check(
  describe(
    "Whether `/waive` may let the item pass without a confirmation, and by whom; true: whoever maintains."
  )
);
var EXPIRES = "write never, on-change, on-push, or a time such as { after: 3d }";
var expiresSchema = _default(
  union(
    [
      _enum(["never", "on-change", "on-push"], EXPIRES),
      strictObject({
        after: text("a duration").check(
          _regex(/^[1-9]\d{0,3}[hd]$/, "write a duration in hours or days, such as 12h or 3d")
        )
      })
    ],
    EXPIRES
  ),
  "on-change"
).check(
  describe(
    "When a confirmation lapses: never covers only the item itself; on-change adds the files that made it apply; on-push every push; after also a time."
  )
);
var needsSchema = optional(oneOrMore(text("an id"))).check(describe("Ids of items that have to be closed before this one opens."));

// src/checklist/evidence-schema.ts
var keys = {
  check: optional(text("the name of a check")).check(describe("A check of that name has succeeded. Skipped and neutral ones have not.")),
  app: optional(
    text("the slug of an app").check(
      _regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, "write the slug of a GitHub App, such as github-actions")
    )
  ).check(describe("Beside check: only checks of this GitHub App count.")),
  status: optional(text("the context of a commit status")).check(
    describe(
      "The newest commit status of that context is success, and not by the author of the pull request."
    )
  ),
  review: optional(reviewSchema),
  label: optional(text("a label")).check(describe("The pull request has that label, and not by its author.")),
  by: optional(groupSchema).check(
    describe(
      "Beside label: only somebody of this group may have given it, as users, teams, role or code-owners."
    )
  ),
  deployment: optional(strictObject({ environment: text("an environment") })).check(describe("The newest deployment of the head to this environment has the state success."))
};
var EVIDENCE_KINDS = ["check", "status", "review", "label", "deployment"];
var oneKind = "name one thing in each entry: check, status, review, label or deployment";
var evidenceSchema = pipe(
  strictObject(keys),
  transform((given, context) => {
    const { check, app, status, review, label, by, deployment } = given;
    const problem = (message, path2 = []) => {
      context.issues.push({ code: "custom", message, path: path2, input: given });
      return NEVER;
    };
    if (EVIDENCE_KINDS.filter((kind) => given[kind] !== void 0).length !== 1) return problem(oneKind);
    if (app !== void 0 && check === void 0) return problem("`app` belongs beside `check`", ["app"]);
    if (by !== void 0 && label === void 0) return problem("`by` belongs beside `label`", ["by"]);
    if (check !== void 0) return { kind: "check", name: check, app };
    if (status !== void 0) return { kind: "status", context: status };
    if (review !== void 0) return { kind: "review", policy: { ...review, author: false } };
    if (label !== void 0) return { kind: "label", label, by };
    if (deployment !== void 0) return { kind: "deployment", environment: deployment.environment };
    return problem(oneKind);
  })
);
var verifiedBySchema = oneOrMore(evidenceSchema, oneKind).check(
  describe("Facts that confirm the item in place of people; all of them have to hold.")
);

// src/checklist/schema.ts
var conditions = {
  paths: optional(list(pathGlob)).check(
    describe(
      "Globs: a changed file matches one of them; one behind `!` leaves files out. A renamed file counts under both names."
    )
  ),
  labels: optional(list(text("a label"))).check(describe("The pull request has one of these labels.")),
  "base-branches": optional(list(glob)).check(describe("Globs: the base branch matches one of them.")),
  "env-change": optional(boolean("write true or false")).check(describe("Whether the pull request adds, changes or removes an env key."))
};
var noEmptyCondition = {
  error: "an empty condition: give it one of paths, labels, base-branches, env-change, not, or leave `when` out"
};
var isNotEmpty = (value2) => Object.values(value2).some((entry) => entry !== void 0);
var conditionSchema = strictObject({
  ...conditions,
  not: optional(strictObject(conditions).check(refine(isNotEmpty, noEmptyCondition))).check(describe("The item applies only where all of this together does not hold."))
}).check(
  refine(isNotEmpty, noEmptyCondition),
  describe("When the item applies: all that is given must hold. Without it the item always applies.")
);
var itemSchema = strictObject({
  id: string("an id is a text").check(
    _regex(
      new RegExp(`^${ITEM_ID}$`),
      "an id starts with a letter or digit and goes on with letters, digits and . _ : / - (128 at most, no two hyphens in a row)"
    ),
    refine((id) => !/^env:/i.test(id), "ids that start with `env:` belong to env keys: choose another one"),
    describe("What a confirmation is tied to. Keep it when the title changes.")
  ),
  title: text("a title").check(
    _maxLength(200, "a title has at most 200 characters: put the rest into help"),
    describe("What the person confirms.")
  ),
  help: optional(text("help")).check(describe("How to do it: a text or a link.")),
  group: optional(text("a group")).check(describe("The heading it is shown under.")),
  optional: _default(boolean("write true or false"), false).check(describe("An optional item is shown and never holds the status.")),
  when: optional(conditionSchema),
  confirm: optional(confirmSchema).check(describe("Who may confirm it, in place of what the checklist says for all.")),
  "verified-by": optional(verifiedBySchema),
  expires: expiresSchema,
  waivable: optional(waivableSchema),
  "one-of": optional(text("a name")).check(describe("Items with the same name are a choice: one of them closed is enough.")),
  needs: needsSchema
});
var checklistSchema = strictObject({
  items: _default(list(itemSchema), []).check(describe("The items, in the order in which they are shown.")),
  confirm: optional(confirmSchema).check(describe("Who may confirm, where an item does not say otherwise.")),
  env: optional(envSchema)
}).check(describe("A deployment checklist."));

// src/checklist/parse.ts
function parseChecklist(text2, file, ownContext) {
  const parsed = parseYamlWith(checklistSchema, text2, file, "a checklist", (data, locate) => [
    ...asksNothing(data),
    ...duplicateIds(data, locate),
    ...serviceNames(data),
    ...needsThatCannotBe(data),
    ...evidenceThatCannotBe(data, ownContext),
    ...envChangesThatCannotBe(data)
  ]);
  return parsed.ok ? { ok: true, value: parsed.value.value } : parsed;
}
function asksNothing(data) {
  if (!isRecord2(data) || "items" in data || "env" in data) return [];
  return [{ path: [], message: "a checklist without `items` and without `env` asks nothing: give it one" }];
}
function duplicateIds(data, locate) {
  const items = isRecord2(data) ? data.items : void 0;
  if (!Array.isArray(items)) return [];
  const first = /* @__PURE__ */ new Map();
  return items.flatMap((item, index) => {
    const id = isRecord2(item) ? item.id : void 0;
    if (typeof id !== "string") return [];
    const path2 = ["items", index, "id"];
    const earlier = first.get(id.toLowerCase());
    if (earlier === void 0) {
      first.set(id.toLowerCase(), locate(path2).line);
      return [];
    }
    return [
      { path: path2, message: `the id \`${id}\` is already taken in line ${earlier}: every item needs its own` }
    ];
  });
}
function needsThatCannotBe(data) {
  const items = isRecord2(data) && Array.isArray(data.items) ? data.items.map(toNeeding) : [];
  const byId = new Map(items.map((item) => [item.id, item.needs]));
  const circles = findCircles(byId);
  return items.flatMap(({ id, needs }, index) => {
    const path2 = ["items", index, "needs"];
    const unknown = needs.filter((needed) => !byId.has(needed));
    if (unknown.length > 0) return [{ path: path2, message: `\`${unknown[0]}\` is the id of no item here` }];
    return circles.has(id) ? [{ path: path2, message: `\`${id}\` would wait for itself` }] : [];
  });
}
function toNeeding(item) {
  if (!isRecord2(item)) return { id: "", needs: [] };
  const needs = Array.isArray(item.needs) ? item.needs : [item.needs];
  return {
    id: typeof item.id === "string" ? item.id.toLowerCase() : "",
    needs: needs.flatMap((id) => typeof id === "string" ? [id.trim().toLowerCase()] : [])
  };
}
function evidenceThatCannotBe(data, ownContext) {
  const items = isRecord2(data) && Array.isArray(data.items) ? data.items : [];
  return items.flatMap((item, index) => {
    const given = isRecord2(item) ? item["verified-by"] : void 0;
    if (!isRecord2(item) || given === void 0 || given === null) return [];
    const path2 = ["items", index];
    const confirm = {
      path: [...path2, "confirm"],
      atKey: true,
      message: "an item with `verified-by` is confirmed by evidence alone: take `confirm` away, or ask people in an item of its own"
    };
    const own = (Array.isArray(given) ? given : [given]).flatMap(
      (one, at) => isRecord2(one) && typeof one.status === "string" && isSameContext(one.status, ownContext) ? [
        {
          path: [...path2, "verified-by", ...Array.isArray(given) ? [at] : [], "status"],
          message: `\`${one.status}\` is the status of this gate itself, which would wait for itself: name another one`
        }
      ] : []
    );
    return [..."confirm" in item ? [confirm] : [], ...own];
  });
}
function isSameContext(status, ownContext) {
  return status.trim().toLowerCase() === ownContext?.toLowerCase();
}
function envChangesThatCannotBe(data) {
  if (!isRecord2(data) || "env" in data || !Array.isArray(data.items)) return [];
  return data.items.flatMap((item, index) => {
    const when = isRecord2(item) ? item.when : void 0;
    const not = isRecord2(when) ? when.not : void 0;
    const path2 = ["items", index, "when"];
    return [
      { condition: when, at: [...path2, "env-change"] },
      { condition: not, at: [...path2, "not", "env-change"] }
    ].flatMap(
      ({ condition, at }) => isRecord2(condition) && "env-change" in condition ? [{ path: at, atKey: true, message: NO_SERVICES }] : []
    );
  });
}
var NO_SERVICES = "`env-change` is about the env keys of services, and there are none: name them under `env`";
function serviceNames(data) {
  const env = isRecord2(data) ? data.env : void 0;
  const services = isRecord2(env) ? env.services : void 0;
  if (!isRecord2(services)) return [];
  return Object.keys(services).filter((name2) => !SERVICE_NAME.test(name2)).map((name2) => ({
    path: ["env", "services", name2],
    atKey: true,
    message: `a service is named with letters, digits and . _ - (40 at most, no two hyphens in a row), not \`${name2}\``
  }));
}
function isRecord2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// src/render/smallest-checklist.ts
function renderSmallestChecklist() {
  return `items:
  - id: rollback
    title: The rollback was rehearsed`;
}

// src/modes/gate/base-checklist.ts
function readBaseChecklist({ checklistAtBase, checklistAtHead, baseBranch, baseSha, meanwhile }, path2, context) {
  if (baseSha === void 0)
    throw new GateError(
      "not-found",
      `the base branch ${baseBranch} is gone: choose another base for the pull request`
    );
  if (checklistAtBase === void 0) {
    const adding = checklistAtHead === void 0 ? void 0 : parseChecklist(checklistAtHead, path2, context);
    if (adding?.ok)
      throw new GateError(
        "no-checklist",
        `${baseBranch} has no ${path2} yet: the gate starts once this pull request has brought it${meanwhile === void 0 ? "" : `. ${meanwhile}`}`
      );
    if (adding !== void 0)
      throw new GateError(
        "no-checklist",
        `${baseBranch} has no ${path2} yet, and the one that this pull request brings cannot be read. Mend it here; the gate starts once it has landed.`,
        adding.problems
      );
    throw new GateError(
      "no-checklist",
      `${baseBranch} has no ${path2}: add one; this is the smallest that works.

${renderSmallestChecklist()}`
    );
  }
  const parsed = parseChecklist(checklistAtBase, path2, context);
  if (!parsed.ok)
    throw new GateError(
      "checklist-broken",
      `${path2} at ${baseBranch} cannot be read. Mend it there; whoever may bypass required statuses has to merge that.`,
      parsed.problems
    );
  return { checklist: parsed.value, tip: baseSha };
}

// src/env/findings/code-notes.ts
function joinCodeNotes(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  return {
    dynamic: unique([...a.dynamic, ...b.dynamic]),
    skipped: unique([...a.skipped, ...b.skipped]),
    unlooked: Math.max(a.unlooked, b.unlooked),
    isListed: a.isListed && b.isListed,
    withoutCode: unique([...a.withoutCode, ...b.withoutCode])
  };
}

// src/env/baseline/baseline.ts
var LASTING_KINDS = ["missing", "undeclared", "stale", "invalid"];
function entryOf(finding) {
  const { service, key, kind, blocking } = finding;
  if (kind === "changed") return void 0;
  const breaks = kind === "invalid" ? finding.breaks.map(({ rule, source }) => ({ rule, source })) : [];
  return { service, kind, key, blocks: blocking, breaks };
}
function identityOfEntry({ service, kind, key, blocks, breaks }) {
  const rules = breaks.map(({ rule, source }) => JSON.stringify([rule, source])).sort();
  return JSON.stringify([service, kind, key, blocks, rules]);
}

// src/env/baseline/apply.ts
function matchBaseline(entries) {
  const known = new Set(entries.map(identityOfEntry));
  return (finding) => coveredBy(finding).some((entry) => known.has(identityOfEntry(entry)));
}
function coveredBy(finding) {
  const entry = entryOf(finding);
  if (entry === void 0) return [];
  return entry.blocks ? [entry] : [entry, { ...entry, blocks: true }];
}
function findGone(entries, present) {
  const standing = new Set(
    [...present.values()].flatMap(({ findings }) => findings.flatMap(coveredBy).map(identityOfEntry))
  );
  return entries.filter((entry) => {
    if (standing.has(identityOfEntry(entry))) return false;
    const there = present.get(entry.service);
    return there === void 0 || !mayBeThere(entry, there);
  });
}
function mayBeThere({ kind, key }, { env, findings }) {
  if (kind === "undeclared") return env.code?.isAll !== true;
  if (kind === "missing")
    return findings.some((finding) => finding.kind === "missing" && finding.key === key && !isCertain(finding)) || env.code?.isAll === false && !env.declared.some((declared) => declared.key === key);
  return env.hints.some((hint) => hint.mayBeThere && hint.key === void 0 && hint.prefix === void 0);
}

// src/env/findings/merge.ts
function mergeByKey(mergeBase, head, tip, same) {
  const isSame2 = (a, b) => a === void 0 || b === void 0 ? a === b : same(a, b);
  const merged = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...tip.keys(), ...head.keys()])) {
    const [was, now, there] = [mergeBase.get(key), head.get(key), tip.get(key)];
    const isUntouched = isSame2(was, now) && !isSame2(now, there);
    const entry = isUntouched ? there : now;
    if (entry !== void 0) merged.set(key, entry);
  }
  return merged;
}

// src/env/service-env.ts
function mergeServiceEnv(mergeBase, head, tip, landing) {
  const merge = (listOf, keyOf, same) => {
    const grouped = groupBy(listOf, keyOf);
    return [...mergeByKey(grouped(mergeBase), grouped(head), grouped(tip), same).values()].flat();
  };
  const mergeFiles = (listOf, keyOf, same) => {
    if (landing === void 0) return merge(listOf, keyOf, same);
    const grouped = groupBy(listOf, keyOf);
    const atHead = grouped(head);
    return [...grouped(landing)].flatMap(([key, there]) => {
      const now = atHead.get(key);
      return now !== void 0 && same(now, there) ? now : there;
    });
  };
  const { service } = head;
  const codes2 = [mergeBase, head, tip].flatMap(({ code }) => code ?? []);
  return {
    service,
    declared: combineDeclared(mergeFiles((env) => env.declared, declaredBy, haveSameDeclarations)),
    provided: mergeFiles((env) => env.provided, providedBy, haveSameValues),
    hints: mergeFiles(
      (env) => env.hints,
      ({ at: _, ...hint }) => Object.entries(hint).sort(),
      isPresent
    ),
    byPlatform: mergeFiles(
      (env) => env.byPlatform ?? [],
      (key) => [key],
      isPresent
    ),
    searched: mergeFiles(
      (env) => env.searched,
      (source) => [source],
      isPresent
    ),
    code: codes2.length === 0 ? void 0 : {
      reads: merge((env) => env.code?.reads ?? [], readBy, haveSameLength),
      isAll: codes2.every(({ isAll }) => isAll)
    }
  };
}
function groupBy(listOf, keyOf) {
  return (env) => Map.groupBy(listOf(env), (entry) => JSON.stringify(keyOf(entry)));
}
var declaredBy = ({ key }) => [key];
var providedBy = ({ source, key }) => [source, key];
var readBy = ({ key, kind, at }) => [key, kind, at.file];
var isPresent = () => true;
function haveSameLength(a, b) {
  return a.length === b.length;
}
function haveSameDeclarations(a, b) {
  const withoutPlaces = (list2) => JSON.stringify(list2.map(({ at: _, ...rest }) => rest));
  return withoutPlaces(a) === withoutPlaces(b);
}
function haveSameValues(a, b) {
  const isSame2 = (one, other) => one.value === void 0 ? other?.value === void 0 : one.value.equals(other?.value);
  return haveSameLength(a, b) && a.every((entry, index) => isSame2(entry, b[index]));
}

// src/env/findings/conflicts.ts
function findConflicts(services) {
  const all = services.flatMap(
    ({ service, declared }) => declared.map((entry) => ({ service, declared: entry }))
  );
  const byKey = [...Map.groupBy(all, ({ declared }) => declared.key)].sort(([a], [b]) => a < b ? -1 : 1);
  return byKey.flatMap(([key, between]) => {
    const [first, ...others] = between;
    if (first === void 0) return [];
    const fields = new Set(others.flatMap(({ declared }) => changedFields(first.declared, declared)));
    return fields.size === 0 ? [] : [{ key, fields: [...fields], between }];
  });
}

// src/env/provided.ts
function hintsByKey(hints) {
  const numbered = hints.map((hint, index) => ({ hint, index }));
  const ofKey = Map.groupBy(numbered, ({ hint }) => hint.key);
  const ofAny = Map.groupBy(ofKey.get(void 0) ?? [], ({ hint }) => hint.prefix ?? "");
  const first = new Map([...ofAny].map(([prefix, all]) => [prefix, all.slice(0, MOST_OF_ANY)]));
  const lengths = [...new Set([...first.keys()].map((prefix) => prefix.length))];
  return (key) => [
    ...ofKey.get(key) ?? [],
    ...ofKey.get(`${key}_FILE`) ?? [],
    ...lengths.flatMap((length) => length > key.length ? [] : first.get(key.slice(0, length)) ?? [])
  ].sort((a, b) => a.index - b.index).map(({ hint }) => hint);
}
var MOST_OF_ANY = 50;

// src/env/findings/ignored.ts
var WELL_KNOWN = /* @__PURE__ */ new Set([
  ...["PATH", "HOME", "USER", "LOGNAME", "SHELL", "PWD", "OLDPWD", "SHLVL", "HOSTNAME", "UID", "EUID", "IFS"],
  ...[
    "TERM",
    "COLORTERM",
    "COLUMNS",
    "LINES",
    "EDITOR",
    "VISUAL",
    "PAGER",
    "DISPLAY",
    "NO_COLOR",
    "FORCE_COLOR"
  ],
  ...["LANG", "LANGUAGE", "TZ", "TMPDIR", "TMP", "TEMP", "CI", "_"],
  ...["USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMFILES", "SYSTEMROOT", "COMSPEC", "WINDIR"],
  // Test runners and frameworks.
  ...["VITEST", "VITEST_WORKER_ID", "VITEST_POOL_ID", "JEST_WORKER_ID", "PYTEST_CURRENT_TEST"],
  ...["NEXT_RUNTIME", "NEXT_PHASE"],
  // Lambda, ECS, Cloud Run, Heroku, systemd, each only where it runs the program.
  ...["AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_VERSION", "LAMBDA_TASK_ROOT"],
  ...["ECS_CONTAINER_METADATA_URI", "ECS_CONTAINER_METADATA_URI_V4"],
  ...["K_SERVICE", "K_REVISION", "K_CONFIGURATION", "DYNO", "INVOCATION_ID", "NOTIFY_SOCKET"]
]);
var WELL_KNOWN_BEGINNING = /^(?:LC_|XDG_|npm_|KUBERNETES_(?:SERVICE|PORT)(?:_|$)|ACTIONS_(?:CACHE|ID_TOKEN|RESULTS|RUNNER|RUNTIME|STEP)_)/;
var OF_RUNNER = new RegExp(
  `^(?:GITHUB_(?:${[
    "ACTION|ACTIONS|ACTION_PATH|ACTION_REF|ACTION_REPOSITORY|ACTOR|ACTOR_ID|API_URL|BASE_REF|ENV|EVENT_NAME|EVENT_PATH",
    "GRAPHQL_URL|HEAD_REF|JOB|OUTPUT|PATH|REF|REF_NAME|REF_PROTECTED|REF_TYPE|REPOSITORY|REPOSITORY_ID|REPOSITORY_OWNER",
    "REPOSITORY_OWNER_ID|RETENTION_DAYS|RUN_ATTEMPT|RUN_ID|RUN_NUMBER|SERVER_URL|SHA|STATE|STEP_SUMMARY|TRIGGERING_ACTOR",
    "WORKFLOW|WORKFLOW_REF|WORKFLOW_SHA|WORKSPACE"
  ].join("|")})|RUNNER_(?:ARCH|DEBUG|ENVIRONMENT|NAME|OS|TEMP|TOOL_CACHE|TRACKING_ID|WORKSPACE))$`
);
function isWellKnown(key) {
  return WELL_KNOWN.has(key) || WELL_KNOWN_BEGINNING.test(key) || OF_RUNNER.test(key);
}
function matchKeys(globs, compile2 = compileTrusted) {
  const { named, without } = splitGlobs(globs);
  const [isNamed, isLeftOut] = [compile2(named, false), compile2(without, true)];
  return (key) => isNamed(key) && !isLeftOut(key);
}

// src/env/findings/known-keys.ts
function listKnownKeys(env, environment2, isIgnored) {
  const declared = new Map(env.declared.map((declaration) => [declaration.key, declaration]));
  const reads = Map.groupBy(env.code?.reads ?? [], ({ key }) => key);
  const exact = Map.groupBy(env.provided, ({ key }) => key);
  const folded = Map.groupBy(
    env.provided.filter(({ ignoresCase }) => ignoresCase === true),
    ({ key }) => key.toUpperCase()
  );
  const taken = /* @__PURE__ */ new Set();
  const byPlatform = new Set(env.byPlatform);
  const findProvided = (key) => {
    const found = [.../* @__PURE__ */ new Set([...exact.get(key) ?? [], ...folded.get(key.toUpperCase()) ?? []])];
    for (const entry of found) taken.add(entry);
    return found;
  };
  const known = [.../* @__PURE__ */ new Set([...declared.keys(), ...reads.keys()])].sort().flatMap((key) => {
    const declaration = declared.get(key);
    const provided = findProvided(key);
    const mounted = findProvided(`${key}_FILE`).filter(namesFile);
    const providedAsFile = declared.get(`${key}_FILE`)?.required === true ? [] : mounted;
    if (isIgnored(key) || byPlatform.has(key) || declaration === void 0 && isWellKnown(key)) return [];
    const isWanted = declaration !== void 0 && isDeclaredFor(declaration, environment2);
    return [{ key, declared: declaration, isWanted, reads: reads.get(key) ?? [], provided, providedAsFile }];
  });
  const beyond = env.provided.filter(
    (entry) => !taken.has(entry) && !isIgnored(entry.key) && !isWellKnown(entry.key) && !byPlatform.has(entry.key)
  );
  return { known, beyond: Map.groupBy(beyond, ({ key }) => key) };
}
function namesFile({ value: value2 }) {
  return value2?.breaks({ required: true }) !== "empty";
}

// src/env/findings/on-host.ts
var TOOLS = ["compose", "helmfile"];
function findOnHost({ key, isWanted, reads }) {
  const needed = reads.filter(isHard);
  const tools = needed.map(({ at: at2 }) => TOOLS.find((tool2) => SIGNS[tool2].matches(at2.file)));
  const [first, tool] = [needed[0], tools[0]];
  if (isWanted || first === void 0 || tools.includes(void 0)) return void 0;
  const { at } = first;
  const message = `${at.file} takes it from the host that runs ${tool}, which cannot be seen here: list what the host has with \`names\``;
  return { key, source: at.file, at, message, mayBeThere: true };
}

// src/env/findings/findings.ts
function findDifferences(env, scope) {
  const { known, beyond } = listKnownKeys(env, scope.environment, scope.isIgnored);
  const few = (names) => known.length * names.length > MAX_PAIRS ? [] : names;
  const spare = few([...beyond.keys()].sort());
  const unread = few(
    known.flatMap(({ key, declared, reads }) => declared && reads.length === 0 ? key : [])
  );
  const hintsOf = hintsByKey(env.hints);
  const differences = known.flatMap((key) => {
    const [missing, invalid] = [findMissing(key, hintsOf, env, scope, spare), findInvalid(key, env)];
    return [...missing, ...findUndeclared(key, env, scope, unread), ...invalid];
  });
  const stale = [...beyond].filter(([key]) => !scope.isAssumedRead(key)).map(([key, provided]) => findStale(key, provided, env));
  return inOrder([...differences, ...stale]);
}
var MAX_PAIRS = 2e5;
function findMissing(known, hintsOf, env, scope, spare) {
  const { key, provided, providedAsFile, isWanted } = known;
  if (provided.length > 0 || providedAsFile.length > 0) return [];
  const disputed = isDisputed(known);
  const blocking = disputed || needsValue(known);
  if (!isWanted && !blocking) return [];
  if (!scope.hasSources && !blocking) return [];
  const onHost = scope.isListed === true ? void 0 : findOnHost(known);
  const hints = [...hintsOf(key), ...onHost === void 0 ? [] : [onHost]];
  return [
    {
      kind: "missing",
      ...aboutKey(known, env),
      blocking,
      certain: scope.hasSources && !hints.some(({ mayBeThere: mayBeThere2 }) => mayBeThere2),
      ...disputed ? { disputed } : {},
      hints,
      typoOf: findNearName(key, spare)
    }
  ];
}
function needsValue({ declared, isWanted, reads }) {
  if (isWanted && declared?.required === true) return true;
  return !isDeclaredNeedless(declared, isWanted) && reads.some(isHard);
}
function isDeclaredNeedless(declared, isWanted) {
  return declared !== void 0 && (!isWanted || declared.hasDefault);
}
function isDisputed({ declared, isWanted, reads }) {
  return isDeclaredNeedless(declared, isWanted) && declared?.setsDefault !== true && reads.some(isHard);
}
function findUndeclared(known, env, { manifests }, unread) {
  if (known.declared !== void 0 || isFileOf(known.key, env)) return [];
  const typoOf = findNearName(known.key, unread);
  const about = { ...aboutKey(known, env), blocking: false, hints: [] };
  return [{ kind: "undeclared", ...about, typoOf, declareIn: manifests[0] }];
}
function isFileOf(key, { declared }) {
  return key.endsWith("_FILE") && declared.some((declaration) => `${declaration.key}_FILE` === key);
}
function findInvalid(known, env) {
  const { declared, isWanted } = known;
  if (declared !== void 0 && !isWanted) return [];
  const blocking = needsValue(known);
  const rules = { ...declared, required: blocking && known.providedAsFile.length === 0 };
  const breaks = known.provided.flatMap(({ value: value2, source, at }) => {
    const rule = value2?.breaks(rules);
    return rule === void 0 ? [] : [{ rule, source, at }];
  });
  if (breaks.length === 0) return [];
  const hints = [];
  return [{ kind: "invalid", ...aboutKey(known, env), blocking, breaks, hints }];
}
function findStale(key, provided, env) {
  const sources = [...new Set(provided.map(({ source }) => source))];
  const { service, searched } = env;
  const at = provided[0]?.at;
  return { kind: "stale", service, key, blocking: false, at, sources, searched, hints: [] };
}
function findChanged(before, after, scope) {
  const was = new Map(before.declared.map((declared) => [declared.key, declared]));
  const { known } = listKnownKeys(after, scope.environment, scope.isIgnored);
  return known.flatMap((key) => {
    const [earlier, now] = [was.get(key.key), key.declared];
    if (earlier === void 0 || now === void 0) return [];
    const fields = changedFields(earlier, now);
    if (fields.length === 0) return [];
    return [
      { kind: "changed", ...aboutKey(key, after), blocking: false, hints: [], before: earlier, fields }
    ];
  });
}
function aboutKey(known, env) {
  const { key, declared, reads, provided, providedAsFile } = known;
  const sources = [...new Set([...provided, ...providedAsFile].map(({ source }) => source))];
  const hardFirst = [...reads.filter(isHard), ...reads.filter((read) => !isHard(read))];
  return {
    service: env.service,
    key,
    at: declared?.at ?? hardFirst[0]?.at,
    declared,
    reads: env.code === void 0 ? void 0 : hardFirst,
    sources,
    searched: env.searched
  };
}
function inOrder(findings) {
  const nameOf2 = ({ service, key, kind }) => [service, key, kind].join("\n");
  return findings.toSorted((a, b) => nameOf2(a) < nameOf2(b) ? -1 : 1);
}

// src/env/findings/leaving.ts
var MOST_HINTS = 5;
function findLeaving(before, after, scope, removed) {
  const { environment: environment2, isIgnored, isAssumedRead } = scope;
  const stays = new Set(after.provided.map(({ key }) => key));
  const taken = before.provided.filter(({ key }) => !stays.has(key));
  if (taken.length === 0) return [];
  const needed = new Set(listKnownKeys(after, environment2, isIgnored).known.map(({ key }) => key));
  const isSeen = (key) => after.code?.isAll === true && !isAssumedRead(key);
  const hintsOf = hintsByKey(after.hints);
  const byPlatform = new Set(after.byPlatform);
  const gone = taken.filter(
    ({ key, at }) => !needed.has(key) && !needed.has(key.replace(/_FILE$/, "")) && !isIgnored(key) && !isWellKnown(key) && !byPlatform.has(key) && !isSeen(key) && (at === void 0 || !removed.has(at.file))
  );
  return [...Map.groupBy(gone, ({ key }) => key)].map(([key, entries]) => ({
    kind: "stale",
    service: after.service,
    key,
    blocking: true,
    at: entries[0]?.at,
    sources: [...new Set(entries.map(({ source }) => source))],
    searched: after.searched,
    hints: hintsOf(key).slice(0, MOST_HINTS)
  }));
}

// src/env/findings/scope.ts
function listScopes(config2) {
  const compile2 = globsOf(config2);
  const isIgnored = matchKeys(config2.ignore, compile2);
  const isAssumedRead = matchKeys(config2["assume-read"], compile2);
  return new Map(
    Object.entries(config2.services).map(([service, { environment: environment2, production, manifest }]) => [
      service,
      {
        environment: environment2,
        hasSources: production.length > 0,
        isListed: production.some(({ format }) => format === "names" || format === "listing"),
        isIgnored,
        isAssumedRead,
        manifests: manifest
      }
    ])
  );
}

// src/env/findings/settled.ts
function findSettled(before, after, scope) {
  const known = (env) => listKnownKeys(env, scope.environment, scope.isIgnored).known;
  const needed = new Set(known(before).flatMap((one) => needsValue(one) ? [one.key] : []));
  return known(after).flatMap((one) => {
    const { key, provided, providedAsFile } = one;
    const sources = [...new Set([...provided, ...providedAsFile].map(({ source }) => source))];
    const isNew = needsValue(one) && !needed.has(key);
    return isNew && sources.length > 0 ? [{ service: after.service, key, sources }] : [];
  });
}

// src/env/findings/compare.ts
function compareEnv(config2, { mergeBase, head, tip, landing }, entries = []) {
  const [fresh, old, unsure] = [[], [], []];
  const wereThere = [];
  const settled = [];
  const present = /* @__PURE__ */ new Map();
  const changedKeys = /* @__PURE__ */ new Set();
  const landed = [];
  const isAside = matchBaseline(entries);
  for (const [service, scopeOf] of listScopes(config2)) {
    const [base, ours, before] = [mergeBase, head, tip].map((snapshot) => envOf(snapshot, service));
    if (base === void 0 || ours === void 0 || before === void 0) continue;
    const after = mergeServiceEnv(base, ours, before, landing && envOf(landing, service));
    landed.push(after);
    const isAssumedRead = (key) => scopeOf.isAssumedRead(key) || mayBeReadElsewhere(key, before);
    const scope = { ...scopeOf, isAssumedRead };
    const there = findDifferences(before, scope);
    present.set(service, { env: before, findings: there });
    const wasThere = matchSame(there);
    const unread = listUnread(before, tip, config2);
    const isUnknown = (finding) => mayHaveBeenThere(finding, unread) && !isAside(finding);
    wereThere.push(...there.filter((finding) => !isUnknown(finding)));
    for (const finding of findDifferences(after, scope)) {
      if (!wasThere(finding)) fresh.push(finding);
      else if (isUnknown(finding)) fresh.push(asked(finding, unread));
      else (isCertain(finding) ? old : unsure).push(finding);
    }
    const removed = new Set((landing ?? head).absent.map(({ path: path2 }) => path2));
    for (const finding of findChanged(before, after, scope)) fresh.push(finding);
    for (const finding of findLeaving(before, after, scope, removed)) fresh.push(finding);
    const wrong = new Set(
      fresh.flatMap(
        (finding) => finding.kind === "invalid" && finding.service === service ? [finding.key] : []
      )
    );
    for (const one of findSettled(before, after, scope)) if (!wrong.has(one.key)) settled.push(one);
    for (const key of listChangedKeys(before, after)) if (!scope.isIgnored(key)) changedKeys.add(key);
  }
  return {
    fresh: inOrder(fresh),
    old: inOrder(old.filter((finding) => !isAside(finding))),
    unsure: inOrder(unsure.filter((finding) => !isAside(finding))),
    before: wereThere,
    baseline: { aside: inOrder([...old, ...unsure].filter(isAside)), gone: findGone(entries, present) },
    settled,
    conflicts: findConflicts(landed).filter(({ key }) => changedKeys.has(key)),
    changedKeys: [...changedKeys].sort()
  };
}
function matchSame(there) {
  const known = new Map(there.map((finding) => [identityOf(finding), finding]));
  const missing = new Set(
    there.flatMap((finding) => finding.kind === "missing" ? [itemIdOf(finding)] : [])
  );
  const broken = new Set(there.flatMap((one) => [one, { ...one, blocking: false }].flatMap(listBroken)));
  return (finding) => {
    const same = known.get(identityOf(finding));
    if (same !== void 0) return !isDisputedMore(finding, same);
    if (finding.kind === "invalid") return listBroken(finding).every((one) => broken.has(one));
    return !finding.blocking && missing.has(itemIdOf(finding));
  };
}
function listBroken(finding) {
  if (finding.kind !== "invalid") return [];
  const { service, key, blocking, breaks } = finding;
  return breaks.map(({ rule, source }) => JSON.stringify([service, key, blocking, rule, source]));
}
function listUnread({ unread = [] }, { absent }, { brought }) {
  const isNew = (path2) => brought?.has(path2) === true && absent.some((one) => one.path === path2);
  return unread.filter((path2) => !isNew(path2));
}
function mayHaveBeenThere(finding, unread) {
  return finding.kind === "missing" && finding.blocking && isCertain(finding) && unread.length > 0;
}
function isDisputedMore(finding, before) {
  return finding.kind === "missing" && finding.disputed === true && listNeeds(finding).length > listNeeds(before).length;
}
function asked(finding, unread) {
  const hints = unread.map(
    (source) => ({
      source,
      key: finding.key,
      message: `${source} could not be read before this change: nobody knows whether it had the key`,
      mayBeThere: true
    })
  );
  return { ...finding, certain: false, hints: [...finding.hints, ...hints] };
}
function mayBeReadElsewhere(key, { code }) {
  return code?.isAll === false && code.reads.some((read) => read.key === key);
}
function envOf(snapshot, service) {
  const found = snapshot.services.find((env) => env.service === service);
  return found ?? { service, declared: [], provided: [], hints: [], searched: [] };
}
function listChangedKeys(before, after) {
  const declared = (env) => new Map(env.declared.map((entry) => [entry.key, entry]));
  const [declaredBefore, declaredAfter] = [declared(before), declared(after)];
  const byDeclaration = [.../* @__PURE__ */ new Set([...declaredBefore.keys(), ...declaredAfter.keys()])].filter((key) => {
    const [was, is] = [declaredBefore.get(key), declaredAfter.get(key)];
    return was === void 0 || is === void 0 || changedFields(was, is).length > 0;
  });
  const names = (env) => new Map(env.provided.map(({ source, key }) => [JSON.stringify([source, key]), key]));
  const [namesBefore, namesAfter] = [names(before), names(after)];
  const added = [...namesAfter].filter(([name2]) => !namesBefore.has(name2));
  const removed = [...namesBefore].filter(([name2]) => !namesAfter.has(name2));
  return [...byDeclaration, ...[...added, ...removed].map(([, key]) => key)];
}

// src/env/findings/newly-seen.ts
var UNASKED = "by the changed checklist it was so before as well, and nobody was asked about it yet";
function addNewlySeen(counts, lands, formerNames) {
  const asBefore = (one) => ({
    ...one,
    service: formerNames.get(one.service) ?? one.service
  });
  const wasThere = matchSame(counts.before);
  const lacked = new Set(
    counts.before.flatMap((finding) => finding.blocking && isCertain(finding) ? [itemIdOf(finding)] : [])
  );
  const asked2 = new Map(counts.fresh.map((finding) => [itemIdOf(finding), finding]));
  const broken = new Set(counts.before.flatMap(rulesOf));
  const isMore = (finding) => {
    const was = asBefore(finding);
    const isKnown = wasThere(was) || was.kind === "invalid" && rulesOf(was).every((rule) => broken.has(rule));
    return !isKnown && weightOf(finding) > weightOf(asked2.get(itemIdOf(was)));
  };
  const fresh = lands.fresh.filter(
    (one) => isMore(one) && (isCertain(one) || !lacked.has(itemIdOf(asBefore(one))))
  );
  const unasked = inOrder([...lands.old, ...lands.unsure]).filter(isMore);
  const more = new Set([...fresh, ...unasked].map(itemIdOf));
  const others = (findings) => findings.filter((one) => !more.has(itemIdOf(one)));
  const lacking = new Set([...fresh, ...unasked].map(nameOf));
  const changedKeys = new Set(counts.changedKeys);
  const { aside, gone } = counts.baseline;
  const stillGone = new Set(lands.baseline.gone.map(identityOfEntry));
  return {
    ...counts,
    fresh: inOrder([...others(counts.fresh), ...fresh]),
    old: others(counts.old),
    unasked: unasked.map(tellWhy),
    // An entry may have landed before the service that it is about.
    baseline: { aside, gone: gone.filter((entry) => stillGone.has(identityOfEntry(entry))) },
    settled: [
      ...counts.settled.filter((one) => !lacking.has(nameOf(one))),
      // What else another manifest declares is not needed for the first time.
      ...lands.settled.filter(({ service }) => !formerNames.has(service))
    ],
    keysToCome: lands.changedKeys.filter((key) => !changedKeys.has(key))
  };
}
function weightOf(finding) {
  if (!finding?.blocking) return 0;
  return isCertain(finding) ? 2 : 1;
}
function rulesOf(finding) {
  if (finding.kind !== "invalid") return [];
  const { service, key, blocking, breaks } = finding;
  return breaks.map(({ rule }) => JSON.stringify([service, key, blocking, rule]));
}
function tellWhy(finding) {
  const { key, service: source } = finding;
  return { ...finding, hints: [...finding.hints, { source, key, message: UNASKED, mayBeThere: false }] };
}
function nameOf({ service, key }) {
  return JSON.stringify([service, key]);
}
function listFormerNames(before, after) {
  const [earlier, later] = [before?.services ?? {}, after?.services ?? {}];
  const gone = Object.entries(earlier).filter(([name2]) => !Object.hasOwn(later, name2));
  const left = new Map(gone.map(([name2, service]) => [JSON.stringify(service), name2]));
  return new Map(
    Object.entries(later).flatMap(([name2, service]) => {
      const was = Object.hasOwn(earlier, name2) ? name2 : left.get(JSON.stringify(service));
      return was === void 0 ? [] : [[name2, was]];
    })
  );
}

// src/modes/env/both-checklists.ts
async function gatherByBoth(counts, landing, reader, gather) {
  const counting = counts.env && gather(counts.env, counts.text ?? "", reader);
  counting?.catch(() => {
  });
  const lands = await landing;
  const adding = lands && gatherLanding(counts, lands, reader, gather);
  const [facts, added] = await Promise.all([counting, adding]);
  if (added === void 0) return facts && { ...facts, ...NOTHING_MORE };
  const known = facts ?? NO_SERVICES2;
  if ("problems" in added) return { ...known, ...NOTHING_MORE, unreadable: added.problems };
  const formerNames = listFormerNames(counts.env, lands?.env);
  const removed = added.removed.map((one) => ({
    ...one,
    service: formerNames.get(one.service) ?? one.service
  }));
  return {
    ...addNewlySeen(known, added, formerNames),
    removed: unique([...known.removed, ...removed]),
    notes: joinCodeNotes(known.notes, added.notes),
    unreadable: []
  };
}
async function gatherLanding(counts, { env, text: text2 = "" }, reader, gather) {
  if (env === void 0 || JSON.stringify(env) === JSON.stringify(counts.env)) return void 0;
  const problems = findTooMany(counts, env);
  if (problems.length > 0) return { problems };
  return gather(toLandingEnv(counts.env, env), text2, boundedReader(counts, reader)).catch(
    (error) => toUnreadable(error, counts)
  );
}
function findTooMany({ path: path2, env: counts }, lands) {
  const count = countBrought(counts, lands);
  if (count <= MOST_BROUGHT) return [];
  const message = `${count} services, files and globs are new under \`env\`, and at most ${MOST_BROUGHT} of them are looked at in one pull request: bring them in several`;
  return [{ file: path2, line: 1, column: 1, message }];
}
var NOTHING_MORE = { unasked: [], keysToCome: [], unreadable: [] };
var NO_SERVICES2 = {
  ...{ fresh: [], old: [], unsure: [], before: [], baseline: { aside: [], gone: [] } },
  ...{ settled: [], conflicts: [], changedKeys: [], removed: [], notes: void 0 }
};
var MOST_FILES = 2500;
function boundedReader({ path: path2, env: counts }, reader) {
  const named = new Set(counts === void 0 ? [] : listEnvironments(counts));
  const files = /* @__PURE__ */ new Set();
  return {
    readEnvironment: async (name2) => named.has(name2) ? reader.readEnvironment(name2) : NOT_YET,
    readFiles: async (wanted) => {
      for (const file of wanted) files.add(file.path);
      if (files.size <= MOST_FILES) return reader.readFiles(wanted);
      const message = `the files under \`env\` name others, and together they are more than ${MOST_FILES}: name fewer`;
      throw new GateError("env-files-broken", "too many files:", [
        { file: path2, line: 1, column: 1, message }
      ]);
    }
  };
}
var NOT_YET = { because: "it is asked once the checklist that names it has landed" };
function toUnreadable(error, { path: path2 }) {
  if (!(error instanceof GateError) || error.reason !== "env-files-broken") throw error;
  const { problems, message } = error;
  return { problems: problems.length > 0 ? problems : [{ file: path2, line: 1, column: 1, message }] };
}

// src/modes/env/lazy-scanner.ts
var NOTHING = { reads: [], dynamic: [], wrappers: [], skipped: [] };
var loading;
var last = Promise.resolve();
var LAZY_SCANNER = {
  async scan(files, known) {
    if (known.length === 0 && !files.some(({ path: path2, text: text2 }) => mayRead(path2, text2))) return NOTHING;
    loading ??= import("./code-scanner-263OHRA4.js").then(({ createCodeScanner }) => createCodeScanner());
    const scanner = await loading;
    const scan = last.then(() => scanner.scan(files, known));
    last = scan.catch(() => {
    });
    return scan;
  }
};

// src/modes/env/code-facts.ts
function lookOf({ services, reads }) {
  return JSON.stringify([Object.entries(services).map(([name2, { code }]) => [name2, code]), reads]);
}
var MOST_FILES2 = 400;
async function gatherChangedCode(config2, listing, commits, reader) {
  const facts = await gatherCode(config2, listing, commits, reader);
  if (facts === void 0) return void 0;
  const touched = touchedBy(listing);
  const dynamic = facts.notes.dynamic.filter(({ at }) => touched.has(at.file));
  const skipped = facts.notes.skipped.filter(({ path: path2 }) => touched.has(path2));
  return { ...facts, notes: { ...facts.notes, dynamic, skipped } };
}
async function gatherCode(config2, listing, commits, reader) {
  const { complete } = listing;
  const services = listServiceCode(config2);
  const isOfService = (path2) => [...services.values()].some((isOf) => isOf(path2));
  const touched = touchedBy(listing);
  const mayBeCode = [...touched].filter(isOfService).sort();
  if (services.size === 0 || mayBeCode.length === 0 && complete && reader.readTree === void 0)
    return void 0;
  const isCodeOfService = (path2) => isOfService(path2) && isCode(path2);
  const all = mayBeCode.filter(isCode);
  const paths = all.slice(0, reader.mostFiles ?? MOST_FILES2);
  const [tree, texts] = await Promise.all([
    reader.readTree?.((path2) => isCodeOfService(path2) && !touched.has(path2)),
    readMoments(paths, commits, reader)
  ]);
  const unchanged = { files: tree?.files ?? [], patterns: listPatterns(config2) };
  const { scan, reads } = await scanMoments(texts, commits.head, unchanged);
  const unreadable = listUnreadable(paths, listing, texts.get(commits.head) ?? []);
  const isAll = tree?.isComplete === true && paths.length === all.length && complete && unreadable.length === 0;
  return {
    at: (commit) => {
      const there = reads.get(commit);
      if (there === void 0) throw new Error(`the code at ${commit} was not looked at`);
      const readsOf = (isOf) => there.filter(({ at }) => isOf(at.file));
      return new Map([...services].map(([name2, isOf]) => [name2, { isAll, reads: readsOf(isOf) }]));
    },
    notes: {
      dynamic: scan.dynamic,
      skipped: [...scan.skipped, ...unreadable],
      unlooked: all.length - paths.length,
      isListed: complete,
      withoutCode: listUnsearched(config2)
    }
  };
}
function touchedBy({ files }) {
  return new Set(files.flatMap(namesOf));
}
function listUnreadable(paths, { files }, atHead) {
  const there = new Set(files.flatMap(({ path: path2, isRemoved }) => isRemoved === true ? [] : path2));
  const read = new Set(atHead.map(({ path: path2 }) => path2));
  return paths.filter((path2) => there.has(path2) && !read.has(path2)).map((path2) => ({ path: path2, why: "no text, or too large to be fetched" }));
}
async function readMoments(paths, { tip, head, findMergeBase }, reader) {
  const readAt = async (commit) => {
    const texts = await reader.readCode(paths.map((path2) => ({ commit, path: path2 })));
    const files = paths.flatMap((path2, index) => {
      const text2 = texts[index];
      return text2 === void 0 ? [] : [{ path: path2, text: text2 }];
    });
    return [commit, files];
  };
  const mergeBase = findMergeBase().then((commit) => commit === tip ? void 0 : readAt(commit));
  const read = await Promise.all([readAt(tip), readAt(head), mergeBase]);
  return new Map(read.filter((entry) => entry !== void 0));
}
async function scanMoments(texts, head, { files, patterns }) {
  const atHead = texts.get(head) ?? [];
  const scan = await LAZY_SCANNER.scan([...files, ...atHead], patterns);
  const paths = new Set(files.map(({ path: path2 }) => path2));
  const unchanged = scan.reads.filter(({ at }) => paths.has(at.file));
  const scanAlone = (changed) => LAZY_SCANNER.scan(changed, [...patterns, ...scan.wrappers]);
  const headAlone = texts.size > 1 ? await scanAlone(atHead) : scan;
  const reads = /* @__PURE__ */ new Map([[head, scan.reads]]);
  for (const [commit, changed] of texts) {
    if (commit === head) continue;
    const there = await scanAlone(changed);
    const all = haveSameWrappers(there, headAlone) ? [...unchanged, ...there.reads] : (await LAZY_SCANNER.scan([...files, ...changed], patterns)).reads;
    reads.set(commit, all);
  }
  return { scan, reads };
}
function haveSameWrappers(a, b) {
  const [of, other] = [a, b].map(({ wrappers }) => wrappers.map((wrapper) => JSON.stringify(wrapper)).sort());
  return JSON.stringify(of) === JSON.stringify(other);
}

// src/checklist/locate.ts
var import_yaml6 = __toESM(require_dist(), 1);
function locatePath(text2, service, path2) {
  const lineCounter = new import_yaml6.LineCounter();
  const document = (0, import_yaml6.parseDocument)(text2, { lineCounter, prettyErrors: false, uniqueKeys: false });
  let exact;
  let folder;
  (0, import_yaml6.visit)(document, {
    Scalar(role, node, ancestors) {
      const named = typeof node.value === "string" ? node.value.trim().replace(/^\.\/|\/$/g, "") : "";
      if (role === "key" || named === "") return void 0;
      const within = ancestors.some(
        (parent) => (0, import_yaml6.isPair)(parent) && (0, import_yaml6.isScalar)(parent.key) && parent.key.value === service
      );
      if (!within) return void 0;
      if (path2.startsWith(`${named}/`)) folder ??= node.range?.[0];
      if (path2 !== named) return void 0;
      exact = node.range?.[0];
      return import_yaml6.visit.BREAK;
    }
  });
  const { line, col } = lineCounter.linePos(exact ?? folder ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

// src/env/absent.ts
function problemOfAbsent({ path: path2, text: text2 }, absent, message) {
  return { file: path2, ...locatePath(text2, absent.service, absent.path), message };
}

// src/env/baseline/file.ts
var name = (what) => string(`${what} is a text`).check(_minLength(1, `${what} must not be empty`));
var entrySchema = strictObject({
  service: name("a service"),
  kind: _enum(LASTING_KINDS, `a kind is one of ${LASTING_KINDS.join(", ")}`),
  key: name("a key"),
  blocks: _default(boolean("write true or false"), false),
  breaks: _default(
    array(
      strictObject({
        rule: _enum(RULES, `a rule is one of ${RULES.join(", ")}`),
        source: name("a source")
      })
    ),
    []
  )
}).check(
  superRefine(({ kind, breaks }, context) => {
    if (kind === "invalid" === breaks.length > 0) return;
    const message = kind === "invalid" ? "an invalid value breaks a rule: say which with `breaks`" : "`breaks` is for `kind: invalid`: leave it out";
    context.addIssue({ code: "custom", path: kind === "invalid" ? ["kind"] : ["breaks"], message });
  })
);
var baselineSchema = strictObject({ findings: array(entrySchema) });
function baselinePathOf(checklist) {
  const [, stem = checklist, ending = ".yml"] = /^(.*?)(\.ya?ml)$/i.exec(checklist) ?? [];
  return `${stem}-baseline${ending}`;
}
function parseBaseline(text2, file) {
  const parsed = parseYamlWith(baselineSchema, text2, file, "a baseline", namedTwice);
  if (!parsed.ok) return parsed;
  const { value: value2, locate } = parsed.value;
  const placed = value2.findings.map((entry, index) => ({
    ...entry,
    file,
    ...locate(["findings", index])
  }));
  return { ok: true, value: placed };
}
function namedTwice(data, locate) {
  const parsed = baselineSchema.safeParse(data);
  const first = /* @__PURE__ */ new Map();
  return (parsed.success ? parsed.data.findings : []).flatMap((entry, index) => {
    const identity = identityOfEntry(entry);
    const path2 = ["findings", index];
    const earlier = first.get(identity);
    if (earlier !== void 0) return [{ path: path2, message: `line ${earlier} says the same: leave one out` }];
    first.set(identity, locate(path2).line);
    return [];
  });
}

// src/modes/env/baseline.ts
async function readBaseline(path2, { mergeBase, head, tip }, readFile) {
  const [atTip, atHead] = await Promise.all([readFile(tip, path2), readFile(head, path2)]);
  const isTouched = atHead !== atTip && await readFile(mergeBase, path2) !== atHead;
  const [present, landing] = [atTip, isTouched ? atHead : atTip].map(
    (text2) => text2 === void 0 ? void 0 : parseBaseline(text2, path2)
  );
  if (landing !== void 0 && !landing.ok)
    throw new GateError(
      "env-files-broken",
      `the baseline cannot be read as it is after this change. Mend ${path2}, or write it anew with \`deployment-checklist baseline\`:`,
      landing.problems
    );
  return present?.ok ? present.value : [];
}

// src/env/production/load-readers.ts
async function loadReaders({ services }) {
  const formats = Object.values(services).flatMap(({ production }) => production.map(({ format }) => format));
  if (formats.every((format) => format === "github-environment" || format in COMMON_READERS))
    return COMMON_READERS;
  const { READERS } = await import("./readers-EXUXDQ75.js");
  return READERS;
}

// src/modes/env/read-snapshot.ts
async function readSnapshot(config2, readTexts, beside) {
  const texts = /* @__PURE__ */ new Map();
  const readers = loadReaders(config2);
  for (let wanted = listPaths(config2); ; ) {
    const found = await readTexts(wanted);
    for (const [index, path2] of wanted.entries()) texts.set(path2, found[index]);
    const snapshot = snapshotEnv(config2, { files: texts, readers: await readers, ...await beside });
    wanted = snapshot.wanted.filter((path2) => !texts.has(path2));
    if (wanted.length === 0) return { texts, snapshot };
  }
}

// src/modes/env/landing.ts
async function readLanding(config2, { mergeBase, head, tip }, live, reader) {
  let clashes = false;
  const readTexts = async (paths) => {
    const readAt = (commit) => reader.readFiles(paths.map((path2) => ({ commit, path: path2 })));
    const [before, ours, theirs] = await Promise.all([readAt(mergeBase), readAt(head), readAt(tip)]);
    return paths.map((_, index) => {
      const [was, now, there] = [before[index], ours[index], theirs[index]];
      clashes ||= was !== now && was !== there && now !== there;
      return was === now ? there : now;
    });
  };
  const landing = await readSnapshot(
    config2,
    readTexts,
    live.then((known) => ({ live: known }))
  );
  return clashes ? void 0 : landing;
}

// src/modes/env/facts.ts
async function gatherEnv(config2, { tip, head, findMergeBase }, reader, checklist, reading) {
  const environments = listEnvironments(config2).map(
    async (name2) => {
      const provided = await reader.readEnvironment(name2);
      return provided === void 0 ? [] : [[name2, provided]];
    }
  );
  const live = Promise.all(environments).then((entries2) => new Map(entries2.flat()));
  live.catch(() => {
  });
  reading.catch(() => {
  });
  const beside = { live, code: reading };
  const baseline = baselinePathOf(checklist.path);
  const paths = [...listPaths(config2), baseline];
  const wanted = [tip, head].flatMap((commit) => paths.map((path2) => ({ commit, path: path2 })));
  const mergeBase = findMergeBase();
  const atTip = reader.readFiles(wanted).then(() => snapshotAt(config2, tip, beside, reader));
  const [tipState, headState, baseState] = await Promise.all([
    atTip,
    reader.readFiles(wanted).then(() => snapshotAt(config2, head, beside, reader)),
    mergeBase.then((commit) => commit === tip ? atTip : snapshotAt(config2, commit, beside, reader))
  ]);
  const commits = { mergeBase: await mergeBase, head, tip };
  const landing = commits.mergeBase === tip ? void 0 : await readLanding(config2, commits, live, reader);
  const states = { mergeBase: baseState, head: headState, tip: tipState };
  refuseWhatCannotLand(states, landing?.snapshot.problems, checklist);
  const entries = await readBaseline(
    baseline,
    commits,
    (commit, path2) => reader.readFiles([{ commit, path: path2 }]).then(([text2]) => text2)
  );
  const moments = {
    mergeBase: baseState.snapshot,
    head: headState.snapshot,
    tip: tipState.snapshot,
    landing: landing?.snapshot
  };
  return {
    ...compareEnv(config2, moments, entries),
    notes: (await reading)?.notes,
    removed: listRemoved(headState.snapshot.absent, baseState)
  };
}
function snapshotAt(config2, commit, { live, code }, reader) {
  const readTexts = (paths) => reader.readFiles(paths.map((path2) => ({ commit, path: path2 })));
  const beside = Promise.all([live, code]).then(([known, facts]) => ({
    live: known,
    code: facts?.at(commit)
  }));
  beside.catch(() => {
  });
  return readSnapshot(config2, readTexts, beside);
}
function listRemoved(absent, { texts }) {
  return absent.flatMap(({ path: path2, others = [], role, service }) => {
    const was = [path2, ...others].find((name2) => texts.get(name2) !== void 0);
    return was === void 0 ? [] : [{ path: was, role, service }];
  });
}
function refuseWhatCannotLand({ mergeBase, head, tip }, landing, checklist) {
  const touched = (path2) => mergeBase.texts.get(path2) !== head.texts.get(path2);
  const moved = (path2) => mergeBase.texts.get(path2) !== tip.texts.get(path2);
  const differs = (path2) => head.texts.get(path2) !== tip.texts.get(path2);
  const broken = landing ?? [
    ...head.snapshot.problems.filter(({ file }) => touched(file)),
    ...tip.snapshot.problems.filter(({ file }) => !touched(file) || moved(file) && differs(file))
  ];
  if (broken.length > 0)
    throw new GateError(
      "env-files-broken",
      "the env files cannot be read as they are after this change:",
      broken
    );
  const nowhere = [
    ...head.snapshot.absent.filter((absent) => listRemoved([absent], mergeBase).length === 0),
    ...tip.snapshot.absent
  ].filter(
    ({ path: path2 }) => (touched(path2) ? head : tip).texts.get(path2) === void 0 && !(touched(path2) && mergeBase.texts.get(path2) !== void 0)
  );
  const each = unique(nowhere);
  if (each.length > 0)
    throw new GateError(
      "env-files-broken",
      "the checklist names files that do not exist:",
      each.map((absent) => problemOfAbsent(checklist, absent, checklist.sayAbsent(absent.path)))
    );
}

// src/gate/landing-checklist.ts
function readHeadChecklist({ path: path2, context }, headText, change) {
  const touched = change.files.some((file) => file.path === path2 || file.previousPath === path2);
  if (!touched && change.complete) return { kind: "untouched" };
  if (headText === void 0) return { kind: touched ? "deleted" : "untouched" };
  const parsed = parseChecklist(headText, path2, context);
  return parsed.ok ? { kind: "readable", checklist: parsed.value } : { kind: "broken", problems: parsed.problems };
}
function mergeChecklists(mergeBase, head, tip) {
  const itemsOf = (list2) => new Map(list2?.items.map((item) => [item.id, item]));
  const items = mergeByKey(itemsOf(mergeBase), itemsOf(head), itemsOf(tip), isSame);
  return {
    items: [...items.values()],
    confirm: isSame(mergeBase?.confirm, head.confirm) ? tip.confirm : head.confirm,
    env: mergeEnv(mergeBase?.env, head.env, tip.env)
  };
}
var NOTHING2 = { missing: "block", ignore: [], reads: [], "assume-read": [], services: {} };
function mergeEnv(mergeBase = NOTHING2, head = NOTHING2, tip = NOTHING2) {
  const merge = (field) => isSame(mergeBase[field], head[field]) ? tip[field] : head[field];
  const servicesOf2 = ({ services: services2 }) => new Map(Object.entries(services2));
  const services = mergeByKey(servicesOf2(mergeBase), servicesOf2(head), servicesOf2(tip), isSame);
  if (services.size === 0) return void 0;
  return {
    missing: merge("missing"),
    ignore: merge("ignore"),
    reads: merge("reads"),
    "assume-read": merge("assume-read"),
    services: Object.fromEntries(services)
  };
}
function isSame(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

// src/modes/gate/landing-checklist.ts
async function findLandingChecklist(gate, counts, { checklistAtBase, checklistAtHead }, listing, { tip, findMergeBase }, readFile) {
  const atHead = readHeadChecklist(gate, checklistAtHead, listing);
  if (atHead.kind !== "readable") return atHead;
  const commit = await findMergeBase();
  const text2 = commit === tip ? checklistAtBase : await readFile({ commit, path: gate.path });
  const parsed = text2 === void 0 ? void 0 : parseChecklist(text2, gate.path);
  const mergeBase = parsed?.ok ? parsed.value : void 0;
  return { kind: "readable", checklist: mergeChecklists(mergeBase, atHead.checklist, counts) };
}
function sideOf(path2, landing, text2) {
  return landing.kind === "readable" ? { path: path2, env: landing.checklist.env, text: text2 } : void 0;
}

// src/modes/gate/env-of-change.ts
function gatherEnvOf(reader, { env }, live, commits, path2, change) {
  const { tip, head } = commits;
  const sayAbsent = (file) => `${file} exists neither at ${live.baseBranch} nor in this pull request`;
  const gatherCode2 = async (config2) => gatherChangedCode(config2, await change.listing, commits, reader);
  const codeBy = (config2) => codeOf(reader).get(`${tip} ${head} ${lookOf(config2)}`, () => gatherCode2(config2));
  return gatherByBoth(
    { path: path2, env, text: live.checklistAtBase },
    change.landing.then((landing) => sideOf(path2, landing, live.checklistAtHead)),
    {
      readFiles: (wanted) => reader.readFiles(wanted),
      readEnvironment: (name2) => reader.readEnvironment(name2, live.inOrganization)
    },
    (config2, text2, files) => gatherEnv(config2, commits, files, { path: path2, text: text2, sayAbsent }, codeBy(config2))
  );
}
var codes = /* @__PURE__ */ new WeakMap();
function codeOf(reader) {
  const known = codes.get(reader) ?? new Memo();
  codes.set(reader, known);
  return known;
}

// src/checklist/codeowners-pattern.ts
function mistakeInPattern(pattern) {
  const bare = pattern.replace(/\\./gs, "=");
  if (pattern.startsWith("!")) return "`!` negates nothing here: give those files a line of their own below";
  if (pattern.includes("#")) return "`#` begins a comment and cannot be escaped: write `?` in its place";
  if (/[[\]]/.test(bare))
    return "there are no character ranges: for the brackets themselves write `\\[` and `\\]`";
  if (bare.endsWith("\\")) return "there is nothing after the backslash that it could escape";
  if (bare.includes("***")) return "three asterisks have no meaning: write `*` or `**`";
  if (bare === "/") return "`/` matches nothing: write `*` for all files";
  return bare.includes("//") ? "two slashes in a row match nothing: write one" : void 0;
}
function compilePattern2(written) {
  const pattern = withPlainSlashes(written);
  const segments = segmentsOf(pattern);
  const isNarrowly = (path2) => matches(segments, path2.split("/"), NAMES);
  if (!isUnclear(pattern)) return (path2) => isNarrowly(path2) ? "yes" : "no";
  const widest = widestOf(pattern);
  const isWidely = (path2) => widest.some((parts) => matches(parts, [...path2], CHARACTERS));
  return (path2) => {
    if (isNarrowly(path2)) return "yes";
    return isWidely(path2) ? "unknown" : "no";
  };
}
function isUnclear(pattern) {
  return /[^/]\*\*|\*\*[^/]/.test(withPlainSlashes(pattern).replace(/\\./gs, "="));
}
function withPlainSlashes(pattern) {
  return pattern.replace(/\\(.)/gs, (escaped, character) => character === "/" ? "/" : escaped);
}
function widestOf(pattern) {
  const name2 = partsOf(pattern.replace(/^\/|\/$/g, ""), /\*\*\/?|\\?(.)/gsu);
  const starts = pattern.slice(0, -1).includes("/") ? [[]] : [[], ["*", "=/"]];
  return starts.flatMap((start) => [
    [...start, ...name2],
    [...start, ...name2, "=/", "*"]
  ]);
}
function segmentsOf(pattern) {
  const parts = pattern.split("/");
  const isFolder = parts.length > 1 && parts.at(-1) === "";
  if (isFolder) parts.pop();
  const start = parts.length > 1 ? [] : ["**"];
  const last2 = parts.at(-1);
  const end = isFolder || last2 === "**" ? ["**", ANY_NAME] : last2 === "*" ? [] : ["**"];
  const middle = parts.filter((part) => part !== "").map(segmentOf);
  return [...start, ...middle, ...end];
}
var ANY_NAME = { glob: ["*"] };
function segmentOf(part) {
  if (part === "**") return part;
  const glob2 = partsOf(part, /\\?(.)/gsu);
  return glob2.some((piece2) => piece2 === "*" || piece2 === "?") ? { glob: glob2 } : { name: glob2.map((piece2) => piece2.slice(1)).join("") };
}
function partsOf(text2, token) {
  return [...text2.matchAll(token)].map(([written, character = "*"]) => {
    if (written === "?") return written;
    return written.startsWith("*") ? "*" : `=${character}`;
  });
}
var CHARACTERS = {
  isAnyNumber: (part) => part === "*",
  isOne: (part, character) => part === "?" || part === `=${character}`
};
var NAMES = {
  isAnyNumber: (segment) => segment === "**",
  isOne: (segment, name2) => {
    if (segment === "**") return false;
    return "name" in segment ? segment.name === name2 : matches(segment.glob, [...name2], CHARACTERS);
  }
};
function matches(pattern, list2, meaning) {
  let at = 0;
  let retry;
  let from = 0;
  for (let element = list2[from]; element !== void 0; element = list2[from]) {
    const part = pattern[at];
    if (part !== void 0 && meaning.isAnyNumber(part)) {
      at += 1;
      retry = { at, from };
    } else if (part !== void 0 && meaning.isOne(part, element)) {
      at += 1;
      from += 1;
    } else if (retry !== void 0) {
      retry.from += 1;
      at = retry.at;
      from = retry.from;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(meaning.isAnyNumber);
}

// src/checklist/codeowners.ts
var UNCLEAR = "nobody says what two asterisks beside another character match: write one, or stand them alone between slashes. What they may match is owned by nobody for certain";
var CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var MAX_BYTES = 3 * 1024 * 1024;
function parseCodeowners(text2, file) {
  if (new TextEncoder().encode(text2).length >= MAX_BYTES) {
    const message = "GitHub does not load a CODEOWNERS file of 3 MB or more, so nobody owns anything: shorten it";
    return { rules: [], problems: [{ file, line: 1, column: 1, message }] };
  }
  const rules = [];
  const problems = [];
  for (const [index, written] of text2.replace(/^\ufeff/, "").split(/\r\n?|\n/).entries()) {
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === void 0) continue;
    const line = index + 1;
    const mistakes = mistakesIn(pattern, owners);
    for (const { column, message } of mistakes) {
      problems.push({ file, line, column, message: `${message}. GitHub skips this line` });
    }
    if (mistakes.length > 0) continue;
    if (isUnclear(pattern.text)) problems.push({ file, line, column: pattern.column, message: UNCLEAR });
    rules.push({
      line,
      pattern: pattern.text,
      owners: owners.map((owner) => owner.text),
      match: compilePattern2(pattern.text)
    });
  }
  return { rules, problems };
}
function ownersOf(rules, path2) {
  let certain;
  for (const { match, owners } of rules.toReversed()) {
    const answer = match(path2);
    if (answer !== "no" && owners.length > 0)
      certain = certain === void 0 ? owners : certain.filter((owner) => owners.includes(owner));
    if (answer === "yes") break;
  }
  return certain;
}
function wordsOf(line) {
  const words = [];
  for (const { 0: text2, index } of line.matchAll(/(?:[^ \t\\]|\\.|\\$)+/gs)) {
    if (text2.startsWith("#")) break;
    words.push({ text: text2, column: index + 1 });
  }
  return words;
}
var OWNER = /^(?:@[a-z0-9][\w-]*(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/i;
function mistakesIn(pattern, owners) {
  const wrong = mistakeInPattern(pattern.text);
  return [
    ...wrong === void 0 ? [] : [{ column: pattern.column, message: wrong }],
    ...owners.filter(({ text: text2 }) => !OWNER.test(text2)).map(({ column }) => ({
      column,
      message: "an owner is written `@user`, `@org/team` or as an email address"
    }))
  ];
}

// src/gate/named-groups.ts
function groupsOf({ confirm, items }) {
  const policies = [confirm, ...items.flatMap((item) => [item.confirm, ...reviewPoliciesOf(item)])];
  const others = items.flatMap((item) => [
    ...typeof item.waivable === "object" ? [item.waivable] : [],
    ...(item["verified-by"] ?? []).flatMap((one) => one.kind === "label" ? one.by ?? [] : [])
  ]);
  return [
    ...policies.flatMap((policy) => policy === void 0 ? [] : [policy, ...policy["each-of"] ?? []]),
    ...others
  ];
}
function reviewPoliciesOf(item) {
  return (item["verified-by"] ?? []).flatMap((one) => one.kind === "review" ? [one.policy] : []);
}

// src/modes/gate/people-facts.ts
async function gatherPeople(reader, checklist, live, listFiles, sources) {
  const groups = groupsOf(checklist);
  const named = groups.flatMap(({ teams: teams2 = [] }) => teams2);
  const isOwned = groups.some((group) => group["code-owners"] === true);
  const owning = isOwned ? findOwners(reader, live) : void 0;
  const [roles, teams, owners] = await Promise.all([
    Promise.all(sources.map(async (logins) => readAll(await logins, (login2) => reader.readRole(login2)))).then(
      (maps) => new Map(maps.flatMap((map) => [...map]))
    ),
    readAll(named, (team2) => reader.readTeam(team2)),
    owning
  ]);
  const owningTeams = owners === void 0 ? [] : teamsAmong((await listFiles()).flatMap(namesOf).flatMap((path2) => owners(path2) ?? []));
  const more = await readAll(owningTeams, (team2) => reader.readTeam(team2));
  return {
    author: live.author,
    roles,
    teams: new Map([...teams, ...more]),
    ownersOf: owners ?? (() => void 0)
  };
}
async function readAll(names, read) {
  const unique2 = new Set(names.map((name2) => name2.toLowerCase()));
  return new Map(
    await Promise.all([...unique2].map(async (name2) => [name2, await read(name2)]))
  );
}
async function findOwners(reader, { baseSha: commit = "" }) {
  const texts = await reader.readFiles(CODEOWNERS_PATHS.map((path2) => ({ commit, path: path2 })));
  const text2 = texts.find((found) => found !== void 0) ?? "";
  const { rules } = parseCodeowners(text2, "CODEOWNERS");
  const known = /* @__PURE__ */ new Map();
  return (path2) => {
    if (!known.has(path2)) known.set(path2, ownersOf(rules, path2));
    return known.get(path2);
  };
}
function teamsAmong(owners) {
  return owners.flatMap((owner) => /^@(.+\/.+)$/.exec(owner)?.[1] ?? []);
}

// src/modes/gate/judge.ts
async function judge(reader, first, { path: path2, context, ownJob }, now) {
  const { live } = first;
  const { checklist, tip } = readBaseChecklist(live, path2, context);
  const commits = { tip, head: live.headSha, findMergeBase: () => reader.findMergeBase(tip, live.headSha) };
  const wanted = wantedEvidence(checklist);
  const evidence = wanted && reader.readEvidence(first, wanted);
  prefetchRoles(reader, first);
  const comments = reader.readComments(first);
  const listing = reader.listChangedFiles(first);
  const landing = listing.then(
    (files2) => findLandingChecklist(
      { path: path2, context },
      checklist,
      live,
      files2,
      commits,
      (file) => reader.readFiles([file]).then(([text2]) => text2)
    )
  );
  const history = Promise.all([comments, reader.readCommands(first)]).then(
    ([own2, given2]) => readHistory(reader, first, own2, given2)
  );
  const [own, { files, complete }, env, landed, { given, newer }, people2, read] = await Promise.all([
    comments,
    listing,
    gatherEnvOf(reader, checklist, live, commits, path2, { listing, landing }),
    landing,
    history.then(async ({ given: given2, again }) => ({ given: given2, newer: await again })),
    gatherPeople(reader, checklist, live, async () => (await listing).files, [
      history.then(({ logins }) => logins),
      ...evidence === void 0 ? [] : [evidence.then(peopleAmong)]
    ]),
    evidence
  ]);
  const change = {
    files,
    filesComplete: complete,
    labels: live.labels,
    baseBranch: live.baseBranch,
    envKeys: env?.changedKeys ?? [],
    headSha: live.headSha
  };
  const ledger = ledgerOf(own, given, (login2) => hasRole(login2.toLowerCase(), "write", people2));
  const decision = decide({
    checklist,
    change,
    env: env && { ...env, missing: checklist.env?.missing ?? "block" },
    checklistChange: diffChecklist(checklist, landed, env?.unreadable),
    ledger,
    people: people2,
    evidence: read && { ...read, ownJob },
    now,
    lineOf: own.some(({ kept }) => kept !== void 0) ? renderShortLine : renderBoxIdentity
  });
  const changedSince = await findChangedSince(reader, decision, live.headSha);
  return { live, comments: own, given, decision, ledger, changedSince, newer };
}
var MOST_HEADS = 5;
async function findChangedSince(reader, { items }, headSha) {
  const lapsed = items.filter(({ state }) => state === "open").flatMap(({ refused }) => refused.filter(({ refusal }) => refusal === "lapsed"));
  const heads = new Set(lapsed.flatMap(({ entry }) => entry.headSha ?? []));
  heads.delete(headSha);
  const found = await Promise.all(
    [...heads].slice(0, MOST_HEADS).map(async (head) => [head, await reader.listPathsBetween(head, headSha)])
  );
  return new Map(found.flatMap(([head, paths]) => paths === void 0 ? [] : [[head, paths]]));
}
var MOST_NAMED = 10;
function prefetchRoles(reader, { likelyOurs }) {
  const named = new Set(likelyOurs.flatMap(({ body }) => findNamed(body)));
  for (const login2 of [...named].slice(0, MOST_NAMED)) reader.readRole(login2).catch(() => {
  });
}
function readHistory(reader, first, comments, given) {
  const ledger = ledgerOf(comments, given);
  const standing = [...ledger.standing.values()].flat().map(({ by }) => by);
  const isSettled = (entry) => entry.kind === "revocation" && entry.ofOthers;
  const commanding = ledger.entries.flatMap(
    (entry) => entry.how === "command" && !isSettled(entry) ? [entry.by] : []
  );
  const logins = [...new Set([...standing, ...commanding].map((login2) => login2.toLowerCase()))];
  const again = reader.knowsRoles(logins) ? void 0 : reader.readAgain(idsToFollow(first, comments));
  return { given, logins, again };
}
function renderShortLine(ask) {
  const line = renderBoxIdentity(ask);
  return line && shortLine(line);
}
export {
  judge
};
//# sourceMappingURL=judge-4HME7W63.js.map
