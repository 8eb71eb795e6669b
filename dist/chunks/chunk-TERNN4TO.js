import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  COMMON_READERS,
  ENV_NAME,
  NAMES,
  Sealed,
  UNSEEN,
  documentsIn,
  entriesAt,
  goTo,
  isFile,
  isIdentified,
  isSeen,
  itemsAt,
  listChosenFiles,
  listContainers,
  parseDotenvFile,
  parseRawEnvFile,
  parseYamlTree,
  parseYamlTrees,
  pathFrom,
  readDocuments,
  refuse,
  textAt
} from "./chunk-MYAWUO53.js";
import {
  Scanner,
  placesIn,
  withPlainLines
} from "./chunk-TMZFPZ3D.js";

// src/env/production/given-keys.ts
var GivenKeys = class _GivenKeys {
  #source;
  #said = /* @__PURE__ */ new Map();
  #general = [];
  #byPlatform = [];
  problems = [];
  constructor(source) {
    this.#source = source;
  }
  /** The key is there; with its value where that is known. */
  provide(key, at, value) {
    const sealed = value === void 0 ? void 0 : new Sealed(value);
    this.#say(key, { key, source: this.#source, at, value: sealed });
  }
  /** The platform sets these itself, whatever the source says. */
  setByPlatform(keys) {
    this.#byPlatform.push(...keys);
  }
  /** The key is spoken of, and not certain to be there; `why` ends a sentence that begins with the source. */
  doubt(key, at, why, about = {}) {
    const message = `${this.#source} ${why}`;
    this.#say(key, { key, source: this.#source, at, message, mayBeThere: true, ...about });
  }
  /** Any key may come from somewhere that is not seen here. */
  doubtAll(message, about = {}) {
    this.#general.push({ source: this.#source, message, mayBeThere: true, ...about });
  }
  /** Of several only one is given: what all of them give is there, and what some give may be. `why` ends a sentence. */
  either(options, why) {
    const own = options.map((give2) => {
      const keys = new _GivenKeys(this.#source);
      give2(keys);
      return keys;
    });
    this.problems.push(...own.flatMap(({ problems }) => problems));
    this.#general.push(...own.flatMap((keys) => keys.#general));
    for (const key of new Set(own.flatMap((keys) => [...keys.#said.keys()]))) {
      const all = own.map((keys) => keys.#said.get(key));
      const at = all.find((one) => one !== void 0)?.at;
      const doubt = all.find((one) => one !== void 0 && "message" in one);
      const isInAll = !all.includes(void 0) || this.#isProvided(key);
      if (doubt !== void 0) this.#say(key, doubt);
      else if (isInAll) this.#say(key, { key, source: this.#source, at, value: void 0 });
      else if (at !== void 0) this.doubt(key, at, why);
    }
  }
  #isProvided(key) {
    const said = this.#said.get(key);
    return said !== void 0 && !("message" in said);
  }
  /** A value as it stands in a file: texts, numbers and booleans are all texts to a program. */
  provideTree({ key, at, value }) {
    if (value.kind === "text") this.provide(key, at, textOf(value));
    else this.problems.push({ ...placeOf(value, at), message: "the value of an env key is a text" });
  }
  #say(key, what) {
    this.#said.delete(key);
    this.#said.set(key, what);
  }
  /** All that was said, or the problems if there are any; `searched` where the source is more than what it is called. */
  toReach(searched = [this.#source]) {
    if (this.problems.length > 0) return refuse(this.problems);
    return { ok: true, value: { ...this.supply(), searched } };
  }
  supply() {
    const said = [...this.#said.values()];
    const isHint = (what) => "message" in what;
    return {
      provided: said.filter((what) => !isHint(what)),
      hints: [...this.#general, ...said.filter(isHint)],
      ...this.#byPlatform.length === 0 ? {} : { byPlatform: this.#byPlatform }
    };
  }
};
function placeOf(value, at) {
  return value.kind === "nothing" ? at : value.at;
}
function textOf(value) {
  return value.isText || /^(?:0|-?[1-9]\d*|true|false)$/.test(value.text) ? value.text : void 0;
}

// src/env/production/app-engine.ts
function parseAppEngine(text, file) {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const at = root?.at ?? { file, line: 1, column: 1 };
  if (root?.kind !== "map")
    return refuse([{ ...at, message: "an app.yaml holds keys with values, `runtime` among them" }]);
  const keys = new GivenKeys(file);
  for (const field of ["build_env_variables", "env_variables"]) {
    const tree2 = goTo(root, field);
    if (tree2 !== void 0 && tree2.kind !== "map" && tree2.kind !== "nothing")
      keys.problems.push({ ...tree2.at, message: `\`${field}\` holds keys with values` });
    for (const entry of entriesAt(tree2)) {
      if (field === "env_variables") keys.provideTree(entry);
      else
        keys.doubt(entry.key, entry.at, "has it for the build only: move it to `env_variables`", {
          mayBeThere: false
        });
    }
  }
  const includes = goTo(root, "includes");
  if (includes !== void 0)
    keys.doubtAll(`${file} includes other files, which are not followed: list their keys with \`names\``, {
      at: includes.at,
      unlessListed: true
    });
  keys.setByPlatform(OF_APP_ENGINE);
  if (/^nodejs/.test(textAt(root, "runtime") ?? "")) keys.setByPlatform(["NODE_ENV"]);
  return keys.toReach();
}
var OF_APP_ENGINE = [
  ...["PORT", "GOOGLE_CLOUD_PROJECT", "GAE_APPLICATION", "GAE_DEPLOYMENT_ID", "GAE_ENV", "GAE_INSTANCE"],
  ...["GAE_MEMORY_MB", "GAE_RUNTIME", "GAE_SERVICE", "GAE_VERSION"]
];

// src/env/production/choose-one.ts
function chooseOne(things, wanted, noun) {
  const names = [...things.keys()];
  const listed = names.slice(0, MAX_LISTED).join(", ");
  if (wanted === void 0 && names.length > 1)
    return `several ${noun}s: say which one in the checklist with \`${noun}:\` (${listed})`;
  const name = wanted ?? names[0] ?? "";
  const thing = things.get(name);
  if (thing !== void 0) return { name, thing };
  if (wanted === void 0) return `there is no ${noun} here`;
  return `there is no ${noun} ${wanted} here: the file has ${listed || "none"}`;
}
var MAX_LISTED = 20;

// src/env/production/cloud-foundry.ts
function parseCloudFoundry(text, file, application) {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const applications = new Map(
    itemsAt(root, "applications").map((item) => [textAt(item, "name") ?? "(no name)", item])
  );
  const at = goTo(root, "applications")?.at ?? root?.at ?? { file, line: 1, column: 1 };
  if (applications.size === 0)
    return refuse([
      { ...at, message: "a manifest has `applications`, a list with at least one, each with a `name`" }
    ]);
  const chosen = chooseOne(applications, application, "application");
  if (typeof chosen === "string") return refuse([{ ...at, message: chosen }]);
  const keys = new GivenKeys(`${file} (${chosen.name})`);
  for (const { key, at: at2 } of entriesAt(root, "env"))
    keys.doubt(key, at2, "has it outside of `applications`, where cf does not read it", { mayBeThere: false });
  readEnv(goTo(chosen.thing, "env"), keys);
  keys.setByPlatform(OF_CLOUD_FOUNDRY);
  return keys.toReach();
}
var OF_CLOUD_FOUNDRY = [
  ...[
    "PORT",
    "MEMORY_LIMIT",
    "VCAP_APPLICATION",
    "VCAP_SERVICES",
    "VCAP_APP_PORT",
    "INSTANCE_GUID",
    "INSTANCE_INDEX"
  ],
  ...["ADDR", "GUID", "INDEX", "IP", "INTERNAL_IP", "PORT", "PORTS"].map((name) => `CF_INSTANCE_${name}`)
];
function readEnv(env, keys) {
  if (env === void 0 || env.kind === "nothing") return;
  if (env.kind === "map") for (const entry of entriesAt(env)) readKey(entry, keys);
  else if (env.kind === "text" && env.text.includes("(("))
    keys.doubtAll("`env` comes from a vars file, which is not seen: list its keys with `names`", {
      at: env.at,
      unlessListed: true
    });
  else keys.problems.push({ ...env.at, message: "`env` holds keys with values" });
}
function readKey({ key, at, value }, keys) {
  if (value.kind === "nothing") keys.doubt(key, at, "gives it no value", { mayBeThere: false });
  else if (value.kind === "text" && !value.text.includes("((")) keys.provide(key, at, textOf(value));
  else keys.provide(key, at);
}

// src/env/production/cloud-run.ts
function parseCloudRun(text, file, choice = {}) {
  const trees = parseYamlTrees(text, file);
  if (!trees.ok) return trees;
  const services = trees.value.filter((tree) => containersIn(tree).length > 0);
  const at = trees.value[0]?.at ?? { file, line: 1, column: 1 };
  if (services.length === 0) return refuse([{ ...at, message: NO_CONTAINERS }]);
  const service = chooseOne(namedIn(services, "metadata"), choice.service, "service");
  if (typeof service === "string") return refuse([{ ...at, message: service }]);
  const containers = containersIn(service.thing);
  const container = chooseOne(namedIn(containers), choice.container, "container");
  if (typeof container === "string") return refuse([{ ...containers[0]?.at ?? at, message: container }]);
  const keys = new GivenKeys(file);
  for (const item of itemsAt(container.thing, "env")) readEnv2(item, keys);
  keys.setByPlatform(byPlatform(service.thing, container.thing));
  return keys.toReach();
}
function byPlatform(document, container) {
  const kind = textAt(document, "kind");
  if (kind === "Job") return OF_JOBS;
  const isAlone2 = containersIn(document).length === 1;
  return kind === "Service" && (isAlone2 || itemsAt(container, "ports").length > 0) ? ["PORT"] : [];
}
var OF_JOBS = ["JOB", "EXECUTION", "TASK_INDEX", "TASK_ATTEMPT", "TASK_COUNT"].map(
  (name) => `CLOUD_RUN_${name}`
);
function containersIn(document) {
  const template = goTo(document, "spec", "template", "spec");
  return [...itemsAt(template, "containers"), ...itemsAt(template, "template", "spec", "containers")];
}
function namedIn(trees, ...path) {
  return new Map(trees.map((tree) => [textAt(tree, ...path, "name") ?? "(no name)", tree]));
}
function readEnv2(item, keys) {
  const [name, value, from] = [goTo(item, "name"), goTo(item, "value"), goTo(item, "valueFrom")];
  if (name?.kind !== "text" || name.text === "")
    keys.problems.push({ ...item.at, message: "an entry of `env` has a `name`" });
  else if (from !== void 0) readReference(name.text, name.at, from, keys);
  else if (value === void 0 || value.kind === "nothing") keys.provide(name.text, name.at, "");
  else if (value.kind === "text" && value.isText) keys.provide(name.text, name.at, value.text);
  else
    keys.problems.push({ ...value.at, message: "Cloud Run takes texts only here: put the value in quotes" });
}
function readReference(key, at, from, keys) {
  if (textAt(from, "secretKeyRef", "name") !== void 0) keys.provide(key, at);
  else
    keys.problems.push({
      ...from.at,
      message: "`valueFrom` holds a `secretKeyRef` with the `name` of a secret and its version as `key`"
    });
}
var NO_CONTAINERS = "no service or job of Cloud Run is in this file: it has containers in `spec.template.spec`";

// src/env/production/ecs.ts
function parseEcs(text, file, container) {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const definitions = containersIn2(root);
  const at = definitions?.at ?? root?.at ?? { file, line: 1, column: 1 };
  const items = definitions?.kind === "list" ? definitions.items : [];
  if (items.length === 0) return refuse([{ ...at, message: NO_CONTAINERS2 }]);
  const containers = new Map(items.map((item) => [textAt(item, "name") ?? "(no name)", item]));
  const chosen = chooseOne(containers, container, "container");
  if (typeof chosen === "string") return refuse([{ ...at, message: chosen }]);
  const keys = new GivenKeys(`${file} (${chosen.name})`);
  for (const { at: at2 } of itemsAt(chosen.thing, "environmentFiles"))
    keys.doubtAll(
      `${file} (${chosen.name}) reads a file in S3, which is not seen: list its keys with \`names\``,
      {
        at: at2,
        unlessListed: true
      }
    );
  readEcsContainer(chosen.thing, keys);
  return keys.toReach();
}
function readEcsContainer(container, keys) {
  for (const [field, hint] of [
    ["environment", "`environment` is a list of objects with `name` and `value`"],
    ["secrets", "`secrets` is a list of objects with `name` and `valueFrom`"]
  ]) {
    const list = goTo(container, field);
    if (list !== void 0 && list.kind !== "list" && list.kind !== "nothing")
      keys.problems.push({ ...list.at, message: hint });
    for (const item of itemsAt(container, field)) {
      const name = goTo(item, "name");
      const value = goTo(item, "value");
      if (name?.kind !== "text" || name.text === "") keys.problems.push({ ...item.at, message: hint });
      else if (field === "secrets" || value?.kind === "text" && isFilledIn(value.text))
        keys.provide(name.text, name.at);
      else if (value?.kind === "text") keys.provide(name.text, name.at, value.text);
      else if (ENV_NAME.test(name.text))
        keys.doubt(name.text, name.at, "gives it no value", { mayBeThere: false });
      else keys.problems.push({ ...item.at, message: hint });
    }
  }
}
function containersIn2(root) {
  if (root?.kind === "list") return root;
  return goTo(root, "containerDefinitions") ?? goTo(root, "taskDefinition", "containerDefinitions");
}
function isFilledIn(value) {
  return /\$\{|\{\{/.test(value);
}
var NO_CONTAINERS2 = "a task definition has `containerDefinitions`, a list with at least one container";

// node_modules/eslint-visitor-keys/lib/visitor-keys.js
var KEYS = {
  ArrayExpression: ["elements"],
  ArrayPattern: ["elements"],
  ArrowFunctionExpression: ["params", "body"],
  AssignmentExpression: ["left", "right"],
  AssignmentPattern: ["left", "right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  BlockStatement: ["body"],
  BreakStatement: ["label"],
  CallExpression: ["callee", "arguments"],
  CatchClause: ["param", "body"],
  ChainExpression: ["expression"],
  ClassBody: ["body"],
  ClassDeclaration: ["id", "superClass", "body"],
  ClassExpression: ["id", "superClass", "body"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ContinueStatement: ["label"],
  DebuggerStatement: [],
  DoWhileStatement: ["body", "test"],
  EmptyStatement: [],
  ExperimentalRestProperty: ["argument"],
  ExperimentalSpreadProperty: ["argument"],
  ExportAllDeclaration: ["exported", "source", "attributes"],
  ExportDefaultDeclaration: ["declaration"],
  ExportNamedDeclaration: [
    "declaration",
    "specifiers",
    "source",
    "attributes"
  ],
  ExportSpecifier: ["local", "exported"],
  ExpressionStatement: ["expression"],
  ForInStatement: ["left", "right", "body"],
  ForOfStatement: ["left", "right", "body"],
  ForStatement: ["init", "test", "update", "body"],
  FunctionDeclaration: ["id", "params", "body"],
  FunctionExpression: ["id", "params", "body"],
  Identifier: [],
  IfStatement: ["test", "consequent", "alternate"],
  ImportAttribute: ["key", "value"],
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ImportDefaultSpecifier: ["local"],
  ImportExpression: ["source", "options"],
  ImportNamespaceSpecifier: ["local"],
  ImportSpecifier: ["imported", "local"],
  JSXAttribute: ["name", "value"],
  JSXClosingElement: ["name"],
  JSXClosingFragment: [],
  JSXElement: ["openingElement", "children", "closingElement"],
  JSXEmptyExpression: [],
  JSXExpressionContainer: ["expression"],
  JSXFragment: ["openingFragment", "children", "closingFragment"],
  JSXIdentifier: [],
  JSXMemberExpression: ["object", "property"],
  JSXNamespacedName: ["namespace", "name"],
  JSXOpeningElement: ["name", "attributes"],
  JSXOpeningFragment: [],
  JSXSpreadAttribute: ["argument"],
  JSXSpreadChild: ["expression"],
  JSXText: [],
  LabeledStatement: ["label", "body"],
  Literal: [],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object", "property"],
  MetaProperty: ["meta", "property"],
  MethodDefinition: ["key", "value"],
  NewExpression: ["callee", "arguments"],
  ObjectExpression: ["properties"],
  ObjectPattern: ["properties"],
  PrivateIdentifier: [],
  Program: ["body"],
  Property: ["key", "value"],
  PropertyDefinition: ["key", "value"],
  RestElement: ["argument"],
  ReturnStatement: ["argument"],
  SequenceExpression: ["expressions"],
  SpreadElement: ["argument"],
  StaticBlock: ["body"],
  Super: [],
  SwitchCase: ["test", "consequent"],
  SwitchStatement: ["discriminant", "cases"],
  TaggedTemplateExpression: ["tag", "quasi"],
  TemplateElement: [],
  TemplateLiteral: ["quasis", "expressions"],
  ThisExpression: [],
  ThrowStatement: ["argument"],
  TryStatement: ["block", "handler", "finalizer"],
  UnaryExpression: ["argument"],
  UpdateExpression: ["argument"],
  VariableDeclaration: ["declarations"],
  VariableDeclarator: ["id", "init"],
  WhileStatement: ["test", "body"],
  WithStatement: ["object", "body"],
  YieldExpression: ["argument"]
};
var NODE_TYPES = Object.keys(KEYS);
for (const type of NODE_TYPES) {
  Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);
var visitor_keys_default = KEYS;

// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
  const retv = (
    /** @type {{ [type: string]: ReadonlyArray<string> }} */
    Object.assign({}, visitor_keys_default)
  );
  for (const type of Object.keys(additionalKeys)) {
    if (Object.hasOwn(retv, type)) {
      const keys = new Set(additionalKeys[type]);
      for (const key of retv[type]) {
        keys.add(key);
      }
      retv[type] = Object.freeze(Array.from(keys));
    } else {
      retv[type] = Object.freeze(Array.from(additionalKeys[type]));
    }
  }
  return Object.freeze(retv);
}

// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
  return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
  return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
  constructor(major, minor) {
    this.major = major;
    this.minor = minor;
  }
  lt(major, minor) {
    return this.major < major || this.major === major && this.minor < minor;
  }
  gte(major, minor) {
    return this.major > major || this.major === major && this.minor >= minor;
  }
};
var TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
var TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
var DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
var SUPPORTED_TOML_VERSIONS = {
  "1.0": TOML_VERSION_1_0,
  "1.0.0": TOML_VERSION_1_0,
  "1.1": TOML_VERSION_1_1,
  "1.1.0": TOML_VERSION_1_1,
  latest: TOML_VERSION_1_1,
  next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
  return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
var MESSAGES = {
  "unterminated-string": "Unterminated string constant",
  "unterminated-table-key": "Unterminated table-key",
  "unterminated-array": "Unterminated array",
  "unterminated-inline-table": "Unterminated inline table",
  "missing-key": "Empty bare keys are not allowed",
  "missing-newline": "Must be a newline",
  "missing-equals-sign": "Expected equal (=) token",
  "missing-value": "Unspecified values are invalid",
  "missing-comma": "Expected comma (,) token",
  "dupe-keys": "Defining a key multiple times is invalid",
  "unexpected-char": "Unexpected character",
  "unexpected-token": "Unexpected token",
  "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
  "invalid-comment-character": "Invalid code point {{cp}} within comments",
  "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
  "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
  "invalid-underscore": "Underscores are allowed between digits",
  "invalid-space": "Unexpected spaces",
  "invalid-three-quotes": "Three or more quotes are not permitted",
  "invalid-date": "Unexpected invalid date",
  "invalid-time": "Unexpected invalid time",
  "invalid-leading-zero": "Leading zeros are not allowed",
  "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
  "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
  "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
  "invalid-code-point": "Invalid code point {{cp}}",
  "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
  "invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
  if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
    if (name$2 in data) return data[name$2];
    return `{{${name$2}}}`;
  });
  return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
  /**
  * Initialize this ParseError instance.
  *
  */
  constructor(code, offset, line, column, data) {
    super(getMessage(code, data));
    this.index = offset;
    this.lineNumber = line;
    this.column = column;
  }
};
var CodePoint = {
  EOF: -1,
  NULL: 0,
  SOH: 1,
  BACKSPACE: 8,
  TABULATION: 9,
  LINE_FEED: 10,
  FORM_FEED: 12,
  CARRIAGE_RETURN: 13,
  ESCAPE: 27,
  SO: 14,
  US: 31,
  SPACE: 32,
  QUOTATION_MARK: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  PLUS_SIGN: 43,
  COMMA: 44,
  DASH: 45,
  DOT: 46,
  DIGIT_0: 48,
  DIGIT_1: 49,
  DIGIT_2: 50,
  DIGIT_3: 51,
  DIGIT_7: 55,
  DIGIT_9: 57,
  COLON: 58,
  EQUALS_SIGN: 61,
  LATIN_CAPITAL_A: 65,
  LATIN_CAPITAL_E: 69,
  LATIN_CAPITAL_F: 70,
  LATIN_CAPITAL_T: 84,
  LATIN_CAPITAL_U: 85,
  LATIN_CAPITAL_Z: 90,
  LEFT_BRACKET: 91,
  BACKSLASH: 92,
  RIGHT_BRACKET: 93,
  UNDERSCORE: 95,
  LATIN_SMALL_A: 97,
  LATIN_SMALL_B: 98,
  LATIN_SMALL_E: 101,
  LATIN_SMALL_F: 102,
  LATIN_SMALL_I: 105,
  LATIN_SMALL_L: 108,
  LATIN_SMALL_N: 110,
  LATIN_SMALL_O: 111,
  LATIN_SMALL_R: 114,
  LATIN_SMALL_S: 115,
  LATIN_SMALL_T: 116,
  LATIN_SMALL_U: 117,
  LATIN_SMALL_X: 120,
  LATIN_SMALL_Z: 122,
  LEFT_BRACE: 123,
  RIGHT_BRACE: 125,
  TILDE: 126,
  DELETE: 127,
  PAD: 128,
  SUPERSCRIPT_TWO: 178,
  SUPERSCRIPT_THREE: 179,
  SUPERSCRIPT_ONE: 185,
  VULGAR_FRACTION_ONE_QUARTER: 188,
  VULGAR_FRACTION_THREE_QUARTERS: 190,
  LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
  LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
  LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
  LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
  LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
  GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
  GREEK_CAPITAL_LETTER_YOT: 895,
  CP_1FFF: 8191,
  ZERO_WIDTH_NON_JOINER: 8204,
  ZERO_WIDTH_JOINER: 8205,
  UNDERTIE: 8255,
  CHARACTER_TIE: 8256,
  SUPERSCRIPT_ZERO: 8304,
  CP_218F: 8591,
  CIRCLED_DIGIT_ONE: 9312,
  NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
  GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
  CP_2FEF: 12271,
  IDEOGRAPHIC_COMMA: 12289,
  CP_D7FF: 55295,
  CP_E000: 57344,
  CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
  ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
  ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
  REPLACEMENT_CHARACTER: 65533,
  LINEAR_B_SYLLABLE_B008_A: 65536,
  CP_EFFFF: 983039,
  CP_10FFFF: 1114111
};
function isControl(cp) {
  return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
  return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
  return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
  return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
  return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
  return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
  return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
  return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
  let low = 0;
  let high = array.length;
  while (low < high) {
    const mid = low + high >>> 1;
    const val = array[mid];
    if (val === value) return mid + 1;
    if (val < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
var Locations = class {
  constructor() {
    this.offsets = [];
  }
  addOffset(offset) {
    for (let i = this.offsets.length - 1; i >= 0; i--) {
      const element = this.offsets[i];
      if (element === offset) return;
      if (element < offset) break;
    }
    this.offsets.push(offset);
  }
  /**
  * Calculate the location of the given index.
  * @param index The index to calculate their location.
  * @returns The location of the index.
  */
  getLocFromIndex(offset) {
    const line = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line,
      column: offset - (line === 1 ? 0 : this.offsets[line - 2])
    };
  }
};
var CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text;
  }
  next() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    return this.lastCodePoint = this.moveAt(this.end);
  }
  getLocFromIndex(index) {
    return this.locs.getLocFromIndex(index);
  }
  eat(cp) {
    if (this.text.codePointAt(this.end) === cp) {
      this.next();
      return true;
    }
    return false;
  }
  moveAt(offset) {
    this.start = this.end = offset;
    const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
    if (cp === CodePoint.EOF) {
      this.end = this.start;
      return cp;
    }
    this.end += cp >= 65536 ? 2 : 1;
    if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
    else if (cp === CodePoint.CARRIAGE_RETURN) {
      if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
        this.end++;
        this.locs.addOffset(this.end);
      }
      return CodePoint.LINE_FEED;
    }
    return cp;
  }
};
var HAS_BIGINT = typeof BigInt !== "undefined";
var RADIX_PREFIXES = {
  16: "0x",
  10: "",
  8: "0o",
  2: "0b"
};
var ESCAPES_1_0 = {
  [CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
  [CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
  [CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
  [CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
  [CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
  [CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
  [CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
var ESCAPES_LATEST = {
  ...ESCAPES_1_0,
  [CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
  /**
  * Initialize this tokenizer.
  */
  constructor(text, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text);
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
    this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
  }
  get start() {
    return this.codePointIterator.start;
  }
  get end() {
    return this.codePointIterator.end;
  }
  getLocFromIndex(index) {
    return this.codePointIterator.getLocFromIndex(index);
  }
  /**
  * Report an invalid character error.
  */
  reportParseError(code, data) {
    const offset = this.codePointIterator.start;
    const loc = this.codePointIterator.getLocFromIndex(offset);
    throw new ParseError(code, offset, loc.line, loc.column, data);
  }
  /**
  * Get the next token.
  */
  nextToken() {
    let token = this.token;
    if (token != null) {
      this.token = null;
      return token;
    }
    let cp = this.lastCodePoint;
    while (cp !== CodePoint.EOF && !this.token) {
      cp = this.nextCode();
      const nextState = this[this.state](cp);
      if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
      this.state = nextState;
    }
    token = this.token;
    this.token = null;
    return token;
  }
  /**
  * Get the next code point.
  */
  nextCode() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    if (this.backCode) {
      this.backCode = false;
      return this.lastCodePoint;
    }
    return this.lastCodePoint = this.codePointIterator.next();
  }
  /**
  * Eat the next code point.
  */
  eatCode(cp) {
    if (this.lastCodePoint === CodePoint.EOF) return false;
    if (this.backCode) {
      if (this.lastCodePoint === cp) {
        this.backCode = false;
        return true;
      }
      return false;
    }
    return this.codePointIterator.eat(cp);
  }
  /**
  * Moves the character position to the given position.
  */
  moveAt(loc) {
    if (this.backCode) this.backCode = false;
    this.lastCodePoint = this.codePointIterator.moveAt(loc);
  }
  /**
  * Back the current code point as the given state.
  */
  back(state) {
    this.backCode = true;
    return state;
  }
  punctuatorToken() {
    this.startToken();
    this.endToken("Punctuator", "end");
  }
  startToken() {
    this.tokenStart = this.codePointIterator.start;
  }
  /**
  * Commit the current token.
  */
  endToken(type, pos, option1, option2) {
    const { tokenStart } = this;
    const end = this.codePointIterator[pos];
    const range = [tokenStart, end];
    const loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end)
    };
    if (type === "Block") this.token = {
      type,
      value: this.text.slice(tokenStart + 1, end),
      range,
      loc
    };
    else {
      let token;
      const value = this.text.slice(tokenStart, end);
      if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
        type,
        value,
        string: option1,
        range,
        loc
      };
      else if (type === "Integer") {
        const text = option1;
        token = {
          type,
          value,
          number: parseInt(text, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
          range,
          loc
        };
      } else if (type === "Float") token = {
        type,
        value,
        number: option1,
        range,
        loc
      };
      else if (type === "Boolean") token = {
        type,
        value,
        boolean: option1,
        range,
        loc
      };
      else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
        type,
        value,
        date: option1,
        range,
        loc
      };
      else token = {
        type,
        value,
        range,
        loc
      };
      this.token = token;
    }
  }
  DATA(cp) {
    while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
    if (cp === CodePoint.HASH) {
      this.startToken();
      return "COMMENT";
    }
    if (cp === CodePoint.QUOTATION_MARK) {
      this.startToken();
      return "BASIC_STRING";
    }
    if (cp === CodePoint.SINGLE_QUOTE) {
      this.startToken();
      return "LITERAL_STRING";
    }
    if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
      this.punctuatorToken();
      return "DATA";
    }
    if (this.valuesEnabled) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        this.startToken();
        return "SIGN";
      }
      if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
        this.startToken();
        return this.back("NAN_OR_INF");
      }
      if (isDigit(cp)) {
        this.startToken();
        return this.back("NUMBER");
      }
      if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
        this.startToken();
        return this.back("BOOLEAN");
      }
    } else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
      this.startToken();
      return "BARE";
    }
    if (cp === CodePoint.EOF) return "DATA";
    return this.reportParseError("unexpected-char");
  }
  COMMENT(cp) {
    const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
      if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
    } : (c) => {
      if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
    };
    while (!isEOL(cp) && cp !== CodePoint.EOF) {
      processCommentChar(cp);
      cp = this.nextCode();
    }
    this.endToken("Block", "start");
    return "DATA";
  }
  BARE(cp) {
    while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
    this.endToken("Bare", "start");
    return this.back("DATA");
  }
  BASIC_STRING(cp) {
    if (cp === CodePoint.QUOTATION_MARK) {
      cp = this.nextCode();
      if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
      this.endToken("BasicString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
    this.endToken("BasicString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_BASIC_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.QUOTATION_MARK) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
          if (this.eatCode(CodePoint.QUOTATION_MARK)) {
            out.push(CodePoint.QUOTATION_MARK);
            if (this.eatCode(CodePoint.QUOTATION_MARK)) {
              out.push(CodePoint.QUOTATION_MARK);
              if (this.eatCode(CodePoint.QUOTATION_MARK)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LINE_FEED) {
          cp = this.nextCode();
          while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
          continue;
        } else if (isWhitespace(cp)) {
          let valid = true;
          const startPos = this.codePointIterator.start;
          let nextCp;
          while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
            if (nextCp === CodePoint.LINE_FEED) break;
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos);
              valid = false;
              break;
            }
          }
          if (valid) {
            cp = this.nextCode();
            while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
            continue;
          }
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  LITERAL_STRING(cp) {
    if (cp === CodePoint.SINGLE_QUOTE) {
      cp = this.nextCode();
      if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
      this.endToken("LiteralString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
    this.endToken("LiteralString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_LITERAL_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.SINGLE_QUOTE) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
          if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
            out.push(CodePoint.SINGLE_QUOTE);
            if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
              out.push(CodePoint.SINGLE_QUOTE);
              if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  SIGN(cp) {
    if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
    if (isDigit(cp)) return this.back("NUMBER");
    return this.reportParseError("unexpected-char");
  }
  NAN_OR_INF(cp) {
    if (cp === CodePoint.LATIN_SMALL_N) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
        this.endToken("Float", "end", NaN);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_I) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
        this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  NUMBER(cp) {
    const start = this.text[this.tokenStart];
    const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
    if (cp === CodePoint.DIGIT_0) {
      if (sign === CodePoint.NULL) {
        const startPos = this.codePointIterator.start;
        const nextCp$1 = this.nextCode();
        if (isDigit(nextCp$1)) {
          const nextNextCp = this.nextCode();
          if (nextNextCp === CodePoint.COLON) {
            this.data = {
              hasDate: false,
              year: 0,
              month: 0,
              day: 0,
              hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
              minute: 0,
              second: 0
            };
            return "TIME_MINUTE";
          }
          if (isDigit(nextNextCp)) {
            const nextNextNextCp = this.nextCode();
            if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
              this.data = {
                hasDate: true,
                year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
              };
              return "DATE_MONTH";
            }
          }
          this.moveAt(startPos);
          return this.reportParseError("invalid-leading-zero");
        }
        this.moveAt(startPos);
      }
      cp = this.nextCode();
      if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
        if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
        return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
      }
      if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
        this.data = {
          minus: sign === CodePoint.DASH,
          left: [CodePoint.DIGIT_0]
        };
        return "EXPONENT_RIGHT";
      }
      if (cp === CodePoint.DOT) {
        this.data = {
          minus: sign === CodePoint.DASH,
          absInt: [CodePoint.DIGIT_0]
        };
        return "FRACTIONAL_RIGHT";
      }
      this.endToken("Integer", "start", "0", 10);
      return this.back("DATA");
    }
    const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
    if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
      this.data = {
        hasDate: true,
        year: Number(String.fromCodePoint(...out)),
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0
      };
      return "DATE_MONTH";
    }
    if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
      this.data = {
        hasDate: false,
        year: 0,
        month: 0,
        day: 0,
        hour: Number(String.fromCodePoint(...out)),
        minute: 0,
        second: 0
      };
      return "TIME_MINUTE";
    }
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus: sign === CodePoint.DASH,
        left: out
      };
      return "EXPONENT_RIGHT";
    }
    if (nextCp === CodePoint.DOT) {
      this.data = {
        minus: sign === CodePoint.DASH,
        absInt: out
      };
      return "FRACTIONAL_RIGHT";
    }
    this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
    return this.back("DATA");
  }
  HEX(cp) {
    const { out } = this.parseDigits(cp, isHexDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
    return this.back("DATA");
  }
  OCTAL(cp) {
    const { out } = this.parseDigits(cp, isOctalDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
    return this.back("DATA");
  }
  BINARY(cp) {
    const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
    return this.back("DATA");
  }
  FRACTIONAL_RIGHT(cp) {
    const { minus, absInt } = this.data;
    const { out, nextCp } = this.parseDigits(cp, isDigit);
    const absNum = [
      ...absInt,
      CodePoint.DOT,
      ...out
    ];
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus,
        left: absNum
      };
      return "EXPONENT_RIGHT";
    }
    const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  EXPONENT_RIGHT(cp) {
    const { left, minus: leftMinus } = this.data;
    let minus = false;
    if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
      minus = cp === CodePoint.DASH;
      cp = this.nextCode();
    }
    const { out } = this.parseDigits(cp, isDigit);
    const right = out;
    if (minus) right.unshift(CodePoint.DASH);
    const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  BOOLEAN(cp) {
    if (cp === CodePoint.LATIN_SMALL_T) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", true);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_F) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", false);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  DATE_MONTH(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start, end));
    return "DATE_DAY";
  }
  DATE_DAY(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start, end));
    if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    cp = this.nextCode();
    if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp === CodePoint.SPACE) {
      const startPos = this.codePointIterator.start;
      if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
        this.moveAt(startPos);
        return "TIME_HOUR";
      }
      this.moveAt(startPos);
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalDate", "start", dateValue);
    return this.back("DATA");
  }
  TIME_HOUR(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start, end));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.minute = Number(this.text.slice(start, end));
    cp = this.nextCode();
    if (cp === CodePoint.COLON) return "TIME_SECOND";
    if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    return this.processTimeEnd(cp, data);
  }
  TIME_SECOND(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start, end));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp = this.nextCode();
    if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp, data);
  }
  TIME_SEC_FRAC(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const start = this.codePointIterator.start;
    while (isDigit(cp)) cp = this.nextCode();
    const end = this.codePointIterator.start;
    const data = this.data;
    data.frac = this.text.slice(start, end);
    return this.processTimeEnd(cp, data);
  }
  processTimeEnd(cp, data) {
    if (data.hasDate) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        data.offsetSign = cp;
        return "TIME_OFFSET";
      }
      if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
        const dateValue$2 = getDateFromDateTimeData(data, "Z");
        this.endToken("OffsetDateTime", "end", dateValue$2);
        return "DATA";
      }
      const dateValue$1 = getDateFromDateTimeData(data, "");
      this.endToken("LocalDateTime", "start", dateValue$1);
      return this.back("DATA");
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalTime", "start", dateValue);
    return this.back("DATA");
  }
  TIME_OFFSET(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const hourStart = this.codePointIterator.start;
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const hourEnd = this.codePointIterator.start;
    cp = this.nextCode();
    const minuteStart = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const minuteEnd = this.codePointIterator.end;
    const hour = Number(this.text.slice(hourStart, hourEnd));
    const minute = Number(this.text.slice(minuteStart, minuteEnd));
    if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
    const data = this.data;
    const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
    this.endToken("OffsetDateTime", "end", dateValue);
    return "DATA";
  }
  parseDigits(cp, checkDigit) {
    if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
    const out = [];
    let before = CodePoint.NULL;
    let hasUnderscore = false;
    while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
      if (cp === CodePoint.UNDERSCORE) {
        hasUnderscore = true;
        if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
      } else out.push(cp);
      before = cp;
      cp = this.nextCode();
    }
    if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    return {
      out,
      nextCp: cp,
      hasUnderscore
    };
  }
  parseUnicode(count) {
    const startLoc = this.codePointIterator.start;
    const start = this.codePointIterator.end;
    let charCount = 0;
    let cp;
    while ((cp = this.nextCode()) !== CodePoint.EOF) {
      if (!isHexDig(cp)) {
        this.moveAt(startLoc);
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      charCount++;
      if (charCount >= count) break;
    }
    const end = this.codePointIterator.end;
    const code = this.text.slice(start, end);
    const codePoint = parseInt(code, 16);
    if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
    return codePoint;
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp, tomlVersion) {
  if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
  if (tomlVersion.lt(1, 1)) return false;
  return false;
}
function isControlOtherThanTab(cp) {
  return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
  return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
  return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
  if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
  return false;
}
function isValidTime(h, m, s) {
  if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
  return true;
}
function getDateFromDateTimeData(data, timeZone) {
  const year = padStart(data.year, 4);
  const month = data.month ? padStart(data.month, 2) : "01";
  const day = data.day ? padStart(data.day, 2) : "01";
  const hour = padStart(data.hour, 2);
  const minute = padStart(data.minute, 2);
  const second = padStart(data.second, 2);
  const textDate = `${year}-${month}-${day}`;
  const frac = data.frac ? `.${data.frac}` : "";
  const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
  if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
  return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
  return String(num).padStart(maxLength, "0");
}
var VALUE_KIND_VALUE = /* @__PURE__ */ Symbol("VALUE_KIND_VALUE");
var VALUE_KIND_INTERMEDIATE = /* @__PURE__ */ Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
  constructor(ctx) {
    this.rootKeys = /* @__PURE__ */ new Map();
    this.tables = [];
    this.ctx = ctx;
  }
  applyResolveKeyForTable(node) {
    let keys = this.rootKeys;
    const peekKeyIndex = node.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      const keyNode = node.key.keys[index];
      const keyName = toKeyName(keyNode);
      node.resolvedKey.push(keyName);
      let keyStore = keys.get(keyName);
      if (!keyStore) {
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        };
        keys.set(keyName, keyStore);
      } else if (keyStore.table === "array") {
        const peekIndex = keyStore.peekIndex;
        node.resolvedKey.push(peekIndex);
        keyStore = keyStore.keys.get(peekIndex);
      }
      keys = keyStore.keys;
    }
    const lastKeyNode = node.key.keys[peekKeyIndex];
    const lastKeyName = toKeyName(lastKeyNode);
    node.resolvedKey.push(lastKeyName);
    const lastKeyStore = keys.get(lastKeyName);
    if (!lastKeyStore) if (node.kind === "array") {
      node.resolvedKey.push(0);
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
        peekIndex: 0
      });
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else {
      const newKeyStore = {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, newKeyStore);
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    }
    else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else {
      const transformKey = {
        table: node.kind,
        node: lastKeyNode,
        keys: lastKeyStore.keys
      };
      keys.set(lastKeyName, transformKey);
      this.tables.push({
        node,
        keys: transformKey.keys
      });
    }
    else if (lastKeyStore.table === "array") if (node.kind === "array") {
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      const newIndex = lastKeyStore.peekIndex + 1;
      node.resolvedKey.push(newIndex);
      lastKeyStore.keys.set(newIndex, newKeyStore);
      lastKeyStore.peekIndex = newIndex;
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else this.ctx.reportParseError("dupe-keys", lastKeyNode);
  }
  verifyDuplicateKeys(node) {
    for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
    for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
  let keys = defineKeys;
  const lastKey = last(node.key.keys);
  for (const keyNode of node.key.keys) {
    const key = toKeyName(keyNode);
    let defineKey = keys.get(key);
    if (defineKey) {
      if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      defineKey.value = VALUE_KIND_INTERMEDIATE;
    } else {
      if (lastKey === keyNode) defineKey = {
        value: VALUE_KIND_VALUE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      else defineKey = {
        value: VALUE_KIND_INTERMEDIATE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(key, defineKey);
    }
    keys = defineKey.keys;
  }
  if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
  else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
  for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
  const keys = defineKeys;
  for (let index = 0; index < node.elements.length; index++) {
    const element = node.elements[index];
    let defineKey = keys.get(index);
    if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
    else {
      defineKey = {
        value: VALUE_KIND_VALUE,
        node: element,
        keys: /* @__PURE__ */ new Map()
      };
      defineKeys.set(index, defineKey);
      if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
      else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
    }
  }
}
function getAfterNode(a, b) {
  return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
  constructor(data) {
    this.tokens = [];
    this.comments = [];
    this.back = null;
    this.stateStack = [];
    this.needNewLine = false;
    this.needSameLine = false;
    this.currToken = null;
    this.prevToken = null;
    this.valueContainerStack = [];
    this.tokenizer = new Tokenizer(data.text, data.parserOptions);
    this.topLevelTable = data.topLevelTable;
    this.table = data.topLevelTable;
    this.keysResolver = new KeysResolver(this);
  }
  /**
  * Get the next token.
  */
  nextToken(option) {
    this.prevToken = this.currToken;
    if (this.back) {
      this.currToken = this.back;
      this.back = null;
    } else this.currToken = this._nextTokenFromTokenizer(option);
    if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
      if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
    } else {
      const needSameLine = this.needSameLine || option?.needSameLine;
      if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
    }
    this.needNewLine = false;
    this.needSameLine = false;
    return this.currToken;
  }
  _nextTokenFromTokenizer(option) {
    const valuesEnabled = this.tokenizer.valuesEnabled;
    if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
    let token = this.tokenizer.nextToken();
    while (token && token.type === "Block") {
      this.comments.push(token);
      token = this.tokenizer.nextToken();
    }
    if (token) this.tokens.push(token);
    this.tokenizer.valuesEnabled = valuesEnabled;
    return token;
  }
  backToken() {
    if (this.back) throw new Error("Illegal state");
    this.back = this.currToken;
    this.currToken = this.prevToken;
  }
  addValueContainer(valueContainer) {
    this.valueContainerStack.push(valueContainer);
    this.tokenizer.valuesEnabled = true;
  }
  consumeValueContainer() {
    const valueContainer = this.valueContainerStack.pop();
    this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
    return valueContainer;
  }
  applyResolveKeyForTable(node) {
    this.keysResolver.applyResolveKeyForTable(node);
  }
  verifyDuplicateKeys() {
    this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
  }
  /**
  * Report an invalid token error.
  */
  reportParseError(code, token) {
    let offset, line, column;
    if (token) {
      offset = token.range[0];
      line = token.loc.start.line;
      column = token.loc.start.column;
    } else {
      offset = this.tokenizer.start;
      const startPos = this.tokenizer.getLocFromIndex(offset);
      line = startPos.line;
      column = startPos.column;
    }
    throw new ParseError(code, offset, line, column);
  }
};
var STATE_FOR_ERROR = { VALUE: "missing-value" };
var STRING_VALUE_STYLE_MAP = {
  BasicString: "basic",
  MultiLineBasicString: "basic",
  LiteralString: "literal",
  MultiLineLiteralString: "literal"
};
var STRING_KEY_STYLE_MAP = {
  BasicString: "basic",
  LiteralString: "literal"
};
var DATETIME_VALUE_KIND_MAP = {
  OffsetDateTime: "offset-date-time",
  LocalDateTime: "local-date-time",
  LocalDate: "local-date",
  LocalTime: "local-time"
};
var TOMLParser = class {
  /**
  * Initialize this parser.
  */
  constructor(text, parserOptions) {
    this.text = text;
    this.parserOptions = parserOptions || {};
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
  }
  /**
  * Parse TOML
  */
  parse() {
    const ast = {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      parent: null,
      range: [0, 0],
      loc: {
        start: {
          line: 1,
          column: 0
        },
        end: {
          line: 1,
          column: 0
        }
      }
    };
    const node = {
      type: "TOMLTopLevelTable",
      body: [],
      parent: ast,
      range: cloneRange(ast.range),
      loc: cloneLoc(ast.loc)
    };
    ast.body = [node];
    const ctx = new Context({
      text: this.text,
      parserOptions: this.parserOptions,
      topLevelTable: node
    });
    let token = ctx.nextToken();
    if (token) {
      node.range[0] = token.range[0];
      node.loc.start = clonePos(token.loc.start);
      while (token) {
        const state$1 = ctx.stateStack.pop() || "TABLE";
        ctx.stateStack.push(...this[state$1](token, ctx));
        token = ctx.nextToken();
      }
      const state = ctx.stateStack.pop() || "TABLE";
      if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
      if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
      applyEndLoc(node, last(node.body));
    }
    ctx.verifyDuplicateKeys();
    ast.tokens = ctx.tokens;
    ast.comments = ctx.comments;
    const endOffset = ctx.tokenizer.end;
    const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
    ast.range[1] = endOffset;
    ast.loc.end = {
      line: endPos.line,
      column: endPos.column
    };
    return ast;
  }
  TABLE(token, ctx) {
    if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
    if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  VALUE(token, ctx) {
    if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
    if (isNumber(token)) return this.processNumberValue(token, ctx);
    if (isBoolean(token)) return this.processBooleanValue(token, ctx);
    if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
    if (isLeftBracket(token)) return this.processArray(token, ctx);
    if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  processTable(token, topLevelTableNode, ctx) {
    const tableNode = {
      type: "TOMLTable",
      kind: "standard",
      key: null,
      resolvedKey: [],
      body: [],
      parent: topLevelTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
    topLevelTableNode.body.push(tableNode);
    ctx.table = tableNode;
    let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    if (isLeftBracket(targetToken)) {
      if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
      tableNode.kind = "array";
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    }
    if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
    if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
    targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
    if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
    if (tableNode.kind === "array") {
      const rightBracket = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
      if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
    }
    applyEndLoc(tableNode, targetToken);
    ctx.applyResolveKeyForTable(tableNode);
    ctx.needNewLine = true;
    return [];
  }
  processKeyValue(token, tableNode, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: tableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    tableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        ctx.needNewLine = true;
        return [];
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
  processKeyNode(token, parent, ctx) {
    if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
    const keyNode = {
      type: "TOMLKey",
      keys: [],
      parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    parent.key = keyNode;
    let targetToken = token;
    let dotToken = null;
    do {
      if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
      else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
      else break;
      dotToken = null;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isDot(targetToken)) break;
      dotToken = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    } while (targetToken);
    if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
    applyEndLoc(keyNode, last(keyNode.keys));
    return {
      keyNode,
      nextToken: targetToken
    };
  }
  processBareKey(token, keyNode) {
    const node = {
      type: "TOMLBare",
      name: token.value,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringKey(token, keyNode) {
    const node = {
      type: "TOMLQuoted",
      kind: "string",
      value: token.string,
      style: STRING_KEY_STYLE_MAP[token.type],
      multiline: false,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "string",
      value: token.string,
      style: STRING_VALUE_STYLE_MAP[token.type],
      multiline: isMultiLineString(token),
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processNumberValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const text = this.text;
    const [startRange, endRange] = token.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
    };
    let node;
    if (token.type === "Integer") node = {
      type: "TOMLValue",
      kind: "integer",
      value: token.number,
      bigint: token.bigint,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    else node = {
      type: "TOMLValue",
      kind: "float",
      value: token.number,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processBooleanValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "boolean",
      value: token.boolean,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processDateTimeValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: DATETIME_VALUE_KIND_MAP[token.type],
      value: token.date,
      datetime: token.value,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processArray(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLArray",
      elements: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const nextToken = ctx.nextToken({ valuesEnabled: true });
    if (isRightBracket(nextToken)) {
      applyEndLoc(node, nextToken);
      return valueContainer.set(node);
    }
    ctx.backToken();
    return this.processArrayValue(node, valueContainer, ctx);
  }
  processArrayValue(node, valueContainer, ctx) {
    ctx.addValueContainer({
      parent: node,
      set: (valNode) => {
        node.elements.push(valNode);
        let nextToken = ctx.nextToken({ valuesEnabled: true });
        const hasComma = isComma(nextToken);
        if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
        if (isRightBracket(nextToken)) {
          applyEndLoc(node, nextToken);
          return valueContainer.set(node);
        }
        if (hasComma) {
          ctx.backToken();
          return this.processArrayValue(node, valueContainer, ctx);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
      }
    });
    return ["VALUE"];
  }
  processInlineTable(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLInlineTable",
      body: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    const nextToken = ctx.nextToken({ needSameLine });
    if (nextToken) {
      if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
      if (isRightBrace(nextToken)) {
        applyEndLoc(node, nextToken);
        return valueContainer.set(node);
      }
    }
    return ctx.reportParseError("unexpected-token", nextToken);
  }
  processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: inlineTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    inlineTableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        let nextToken = ctx.nextToken({ needSameLine });
        if (isComma(nextToken)) {
          nextToken = ctx.nextToken({ needSameLine });
          if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
          if (isRightBrace(nextToken)) {
            if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
          } else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
        }
        if (isRightBrace(nextToken)) {
          applyEndLoc(inlineTableNode, nextToken);
          return valueContainer.set(inlineTableNode);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
};
function isDot(token) {
  return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
  return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
  return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
  return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
  return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
  return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
  return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
  return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
  return token.type === "Bare";
}
function isString(token) {
  return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
  return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
  return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
  return token.type === "Boolean";
}
function isDateTime(token) {
  return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
  if (child) {
    node.range[1] = child.range[1];
    node.loc.end = clonePos(child.loc.end);
  }
}
function cloneRange(range) {
  return [range[0], range[1]];
}
function cloneLoc(loc) {
  return {
    start: clonePos(loc.start),
    end: clonePos(loc.end)
  };
}
function clonePos(pos) {
  return {
    line: pos.line,
    column: pos.column
  };
}
var tomlKeys = {
  Program: ["body"],
  TOMLTopLevelTable: ["body"],
  TOMLTable: ["key", "body"],
  TOMLKeyValue: ["key", "value"],
  TOMLKey: ["keys"],
  TOMLArray: ["elements"],
  TOMLInlineTable: ["body"],
  TOMLBare: [],
  TOMLQuoted: [],
  TOMLValue: []
};
var KEYS2 = unionWith(tomlKeys);
function parseForESLint(code, options) {
  return {
    ast: new TOMLParser(code, options).parse(),
    visitorKeys: KEYS2,
    services: { isTOML: true }
  };
}
var getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
  function resolveValue(node, baseTable) {
    return resolver[node.type](node, baseTable);
  }
  const resolver = {
    Program(node, baseTable = {}) {
      return resolveValue(node.body[0], baseTable);
    },
    TOMLTopLevelTable(node, baseTable = {}) {
      for (const body of node.body) resolveValue(body, baseTable);
      return baseTable;
    },
    TOMLKeyValue(node, baseTable = {}) {
      const value = resolveValue(node.value);
      set(baseTable, resolveValue(node.key), value);
      return baseTable;
    },
    TOMLTable(node, baseTable = {}) {
      const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
      for (const body of node.body) resolveValue(body, table);
      return baseTable;
    },
    TOMLArray(node) {
      return node.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node) {
      const table = {};
      for (const body of node.body) resolveValue(body, table);
      return table;
    },
    TOMLKey(node) {
      return node.keys.map((key) => resolveValue(key));
    },
    TOMLBare(node) {
      return node.name;
    },
    TOMLQuoted(node) {
      return node.value;
    },
    TOMLValue(node) {
      return convertValue(node);
    }
  };
  return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    target = getNextTargetFromKey(target, key);
  }
  const lastKey = last(keys);
  const lastTarget = target[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array) {
    if (Array.isArray(lastTarget)) {
      const tableValue$1 = {};
      target[lastKey] = tableValue$1;
      return tableValue$1;
    }
    return lastTarget;
  }
  if (Array.isArray(lastTarget)) {
    const tableValue$1 = {};
    lastTarget.push(tableValue$1);
    return tableValue$1;
  }
  const tableValue = {};
  target[lastKey] = [tableValue];
  return tableValue;
  function getNextTargetFromKey(currTarget, key) {
    const nextTarget = currTarget[key];
    if (nextTarget == null) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    if (isValue(nextTarget)) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    let resultTarget = nextTarget;
    while (Array.isArray(resultTarget)) {
      const lastIndex = resultTarget.length - 1;
      const nextElement = resultTarget[lastIndex];
      if (isValue(nextElement)) {
        const val = {};
        resultTarget[lastIndex] = val;
        return val;
      }
      resultTarget = nextElement;
    }
    return resultTarget;
  }
}
function set(baseTable, keys, value) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    const nextTarget = target[key];
    if (nextTarget == null) {
      const val = {};
      target[key] = val;
      target = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      const val = {};
      target[key] = val;
      target = val;
    } else target = nextTarget;
  }
  target[last(keys)] = value;
}
function isValue(value) {
  return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options) {
  return parseForESLint(code, options).ast;
}

// src/env/text/toml-tree.ts
var MAX_LENGTH = 2e5;
var TOO_LONG = "a TOML file of more than 200 KB is not read: list its keys with `names`";
var TOO_DEEP = "nested too deeply to be read";
var MAX_DEPTH = 100;
function parseTomlTree(text, file) {
  const source = text.replace(/^\uFEFF/, " ");
  const placeOf2 = placesIn(source, file);
  if (source.length > MAX_LENGTH) return refuse([{ ...placeOf2(0), message: TOO_LONG }]);
  try {
    return { ok: true, value: new Grower(placeOf2).growFile(parseTOML(source).body[0]) };
  } catch (error) {
    if (error instanceof TooDeep) return refuse([{ ...error.at, message: TOO_DEEP }]);
    if (error instanceof RangeError) return refuse([{ ...placeOf2(0), message: TOO_DEEP }]);
    if (!(error instanceof ParseError)) throw error;
    const message = EXPLAINED[error.message] ?? "this is not TOML that can be read";
    return refuse([{ ...placeOf2(error.index), message }]);
  }
}
var EXPLAINED = {
  "Unterminated string constant": "the quote that opens this text is never closed on its line",
  "Unterminated table-key": "the name of a table stands between brackets on one line: `[name]`",
  "Unterminated inline table": "the brace that opens this table is never closed",
  "Must be a newline": "one assignment stands on one line",
  "Expected equal (=) token": "after a key comes `=`, and then its value",
  "Unspecified values are invalid": "a value is missing here",
  "Unexpected character": "this does not belong here: TOML has a key, then `=`, then a value, and texts stand between quotes",
  "Expected comma (,) token": "a comma is missing here",
  "Defining a key multiple times is invalid": "this key or table is already given above",
  "Unexpected token": "a text stands between quotes in TOML",
  "Invalid character in escape sequence": "between double quotes `\\` begins an escape, and this one does not exist: write `\\\\`, or single quotes"
};
var TooDeep = class extends Error {
  at;
  constructor(at) {
    super(TOO_DEEP);
    this.at = at;
  }
};
var Grower = class {
  #placeOf;
  constructor(placeOf2) {
    this.#placeOf = placeOf2;
  }
  growFile(top) {
    const root = emptyTable(this.#placeOf(0));
    for (const node of top.body) {
      if (node.type === "TOMLKeyValue") this.#put(root, node, 0);
      else {
        const table = node.kind === "array" ? this.#addItem(root, node) : this.#descend(root, node.key.keys);
        for (const pair of node.body) this.#put(table, pair, node.key.keys.length);
      }
    }
    return root;
  }
  /** `[[a.b]]` begins another table of the list. */
  #addItem(root, { key: { keys }, range }) {
    const table = emptyTable(this.#placeOf(range[0]));
    const { entries } = this.#descend(root, keys.slice(0, -1));
    const last2 = keys.at(-1);
    if (last2 === void 0) return table;
    const [key, at] = [nameOf(last2), this.#placeOf(last2.range[0])];
    const known = entries.get(key)?.value;
    if (known?.kind === "list") known.items.push(table);
    else entries.set(key, { key, at, value: { kind: "list", at, items: [table] } });
    return table;
  }
  #put(table, { key: { keys }, value }, depth) {
    const last2 = keys.at(-1);
    if (last2 === void 0) return;
    const [key, at] = [nameOf(last2), this.#placeOf(last2.range[0])];
    const parent = this.#descend(table, keys.slice(0, -1));
    parent.entries.set(key, { key, at, value: this.#grow(value, depth + keys.length) });
  }
  /** The table at the end of a path of keys, made where it is not there yet; of a list of tables its last one. */
  #descend(from, keys) {
    if (keys.length > MAX_DEPTH) throw new TooDeep(from.at);
    let table = from;
    for (const node of keys) {
      const key = nameOf(node);
      const known = table.entries.get(key)?.value;
      const next = known?.kind === "list" ? known.items.at(-1) : known;
      const at = this.#placeOf(node.range[0]);
      const made = next?.kind === "map" ? next : emptyTable(at);
      if (made !== next) table.entries.set(key, { key, at, value: made });
      table = made;
    }
    return table;
  }
  #grow(node, depth) {
    const at = this.#placeOf(node.range[0]);
    if (depth > MAX_DEPTH) throw new TooDeep(at);
    if (node.type === "TOMLArray")
      return { kind: "list", at, items: node.elements.map((item) => this.#grow(item, depth + 1)) };
    if (node.type === "TOMLInlineTable") {
      const table = emptyTable(at);
      for (const pair of node.body) this.#put(table, pair, depth + 1);
      return table;
    }
    if (node.kind === "string") return { kind: "text", at, text: node.value, isText: true };
    return { kind: "text", at, text: writtenAs(node), isText: false };
  }
};
function emptyTable(at) {
  return { kind: "map", at, entries: /* @__PURE__ */ new Map() };
}
function nameOf(key) {
  return key.type === "TOMLBare" ? key.name : key.value;
}
function writtenAs(node) {
  if ("number" in node) return node.number;
  return "datetime" in node ? node.datetime : String(node.value);
}

// src/env/production/fly.ts
function parseFly(text, file) {
  const tree = /\.(?:json|ya?ml)$/i.test(file) ? parseYamlTrees(text, file) : parseTomlTree(text, file);
  if (!tree.ok) return tree;
  const root = Array.isArray(tree.value) ? tree.value[0] : tree.value;
  const keys = new GivenKeys(file);
  if (root?.kind !== "map")
    keys.problems.push({
      ...root?.at ?? { file, line: 1, column: 1 },
      message: "a fly.toml holds keys with values"
    });
  const env = goTo(root, "env");
  for (const table of env?.kind === "list" ? env.items : env === void 0 ? [] : [env]) {
    if (table.kind !== "map")
      keys.problems.push({ ...table.at, message: "`env` is a table of keys with values" });
    for (const entry of entriesAt(table)) keys.provideTree(entry);
  }
  for (const { key, at, value } of entriesAt(root))
    if (key === "primary_region" && value.kind === "text") keys.provide("PRIMARY_REGION", at, value.text);
  keys.doubtAll(
    `secrets of Fly.io are not in ${file}: name what \`fly secrets list --json\` prints as \`listing\``,
    { unlessListed: true }
  );
  keys.setByPlatform(OF_FLY);
  return keys.toReach();
}
var OF_FLY = [
  ...[
    "PRIMARY_REGION",
    "FLY_APP_NAME",
    "FLY_MACHINE_ID",
    "FLY_ALLOC_ID",
    "FLY_REGION",
    "FLY_PUBLIC_IP",
    "FLY_IMAGE_REF"
  ],
  ...["FLY_MACHINE_VERSION", "FLY_PRIVATE_IP", "FLY_PROCESS_GROUP", "FLY_VM_MEMORY_MB"]
];

// src/env/production/helm/actions.ts
function readActions(text) {
  const tokens = [];
  let trimNext = false;
  for (let position = 0; position < text.length; ) {
    const open = text.indexOf("{{", position);
    const end = open === -1 ? text.length : open;
    const trimLeft = open !== -1 && /^\{\{-\s/.test(text.slice(open, open + 4));
    pushText(tokens, text.slice(position, end), position, trimNext, trimLeft);
    if (open === -1) break;
    const close = findClose(text, open);
    if (close === -1) return open;
    const inner = text.slice(open + 2, close);
    trimNext = /\s-$/.test(inner.slice(-2)) || inner === "-";
    const code = inner.slice(trimLeft ? 1 : 0, trimNext ? -1 : void 0).trim();
    tokens.push({ kind: "action", code, start: open, isAlone: isAlone(text, open, close + 2) });
    position = close + 2;
  }
  return tokens;
}
function pushText(tokens, whole, at, trimLeft, trimRight) {
  const left = trimLeft ? whole.length - whole.trimStart().length : 0;
  const text = trimRight ? whole.slice(left).trimEnd() : whole.slice(left);
  if (text !== "") tokens.push({ kind: "text", text, start: at + left });
}
var MAX_ACTION = 5e3;
function findClose(text, open) {
  if (/^\{\{-?\s*\/\*/.test(text.slice(open, open + 50))) {
    const end = text.indexOf("*/", open);
    return end === -1 ? -1 : text.indexOf("}}", end);
  }
  const code = text.slice(open + 2, open + MAX_ACTION);
  for (const match of code.matchAll(/"(?:\\.|[^"\\\n])*"|`[^`]*`|\}\}|[^"`}]+|[\s\S]/g))
    if (match[0] === "}}") return open + 2 + match.index;
  return -1;
}
var MAX_INDENT = 500;
function isAlone(text, start, end) {
  const before = text.slice(Math.max(0, start - MAX_INDENT), start);
  const isWhole = start <= MAX_INDENT || before.includes("\n");
  const isFirst = before.slice(before.lastIndexOf("\n") + 1).trim() === "";
  return isWhole && isFirst && /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + MAX_INDENT));
}

// src/env/production/helm/blocks.ts
var ASSIGNMENT = /^(\$\w*)\s*:?=\s*/;
var RANGE_NAMES = /^(\$\w*)(?:\s*,\s*(\$\w*))?\s*:=\s*/;
var MAX_DEPTH2 = 100;
function readBlocks(tokens) {
  const defined = /* @__PURE__ */ new Map();
  let position = 0;
  const readBody = (depth) => {
    const blocks2 = [];
    for (; position < tokens.length; position += 1) {
      const token = tokens[position];
      if (token === void 0) break;
      if (token.kind === "text") {
        blocks2.push(token);
        continue;
      }
      const [word = ""] = /^\w+/.exec(token.code) ?? [];
      if (word === "end" || word === "else") return blocks2;
      if (depth > MAX_DEPTH2) return { unbalanced: token.start };
      if (["if", "with", "range", "define", "block"].includes(word)) {
        const block = readBlock(word, token.code.slice(word.length).trim(), token.start, depth);
        if ("unbalanced" in block) return block;
        if ("kind" in block) blocks2.push(block);
      } else blocks2.push(readAction(token));
    }
    return blocks2;
  };
  const readBlock = (word, code, start, depth) => {
    if (depth > MAX_DEPTH2) return { unbalanced: start };
    position += 1;
    const body = readBody(depth + 1);
    if ("unbalanced" in body) return body;
    const closing = tokens[position];
    if (closing?.kind !== "action") return { unbalanced: start };
    let otherwise = [];
    const [, chained] = /^else\s+((?:if|with)\b[\s\S]*)$/.exec(closing.code) ?? [];
    if (chained !== void 0) {
      const [inner = ""] = /^\w+/.exec(chained) ?? [];
      const block = readBlock(inner, chained.slice(inner.length).trim(), closing.start, depth + 1);
      if ("unbalanced" in block) return block;
      otherwise = "kind" in block ? [block] : [];
    } else if (closing.code === "else") {
      position += 1;
      const rest2 = readBody(depth + 1);
      if ("unbalanced" in rest2) return rest2;
      if (tokens[position]?.kind !== "action") return { unbalanced: start };
      otherwise = rest2;
    }
    if (word === "define" || word === "block") {
      const [, name = ""] = /^"([^"]*)"/.exec(code) ?? [];
      defined.set(name, body);
      if (word === "define") return { done: true };
      return { kind: "output", code: `template ${code}`, start, isAlone: true };
    }
    const [assigned = "", first, second] = (word === "range" ? RANGE_NAMES : ASSIGNMENT).exec(code) ?? [];
    const names = [first, second].filter((name) => name !== void 0);
    const kind = word === "range" ? "range" : word === "with" ? "with" : "if";
    return { kind, code: code.slice(assigned.length), names, start, body, otherwise };
  };
  const blocks = readBody(0);
  if ("unbalanced" in blocks) return blocks;
  const rest = tokens[position];
  return rest === void 0 ? { blocks, defined } : { unbalanced: rest.start };
}
function readAction(token) {
  const { code, start, isAlone: isAlone2 } = token;
  if (code.startsWith("/*") || code === "") return { kind: "text", text: "", start };
  const [assigned = "", name] = ASSIGNMENT.exec(code) ?? [];
  if (name !== void 0)
    return { kind: "assign", name, isNew: assigned.includes(":"), code: code.slice(assigned.length), start };
  return { kind: "output", code, start, isAlone: isAlone2 };
}

// src/env/production/helm/parents.ts
function findParents(folders, abouts) {
  const parents = /* @__PURE__ */ new Map();
  for (const folder of folders) {
    const [, around = "", name] = /^(.*\/)?charts\/([^/]+)\/$/.exec(folder) ?? [];
    if (name !== void 0 && folders.has(around)) parents.set(folder, { folder: around, name });
  }
  for (const [folder, about] of abouts)
    for (const item of itemsAt(about, "dependencies")) {
      const [name, repository = ""] = [textAt(item, "name"), textAt(item, "repository")];
      const path = repository.startsWith("file://") ? pathFrom(repository.slice("file://".length), `${folder}Chart.yaml`) : void 0;
      if (path === void 0 || name === void 0 || isAround(`${path}/`, folder, parents)) continue;
      if (!parents.has(`${path}/`)) parents.set(`${path}/`, { folder, name });
    }
  return parents;
}
function isAround(chart, folder, parents) {
  for (let one = folder; one !== void 0; one = parents.get(one)?.folder)
    if (one === chart) return true;
  return false;
}

// src/env/production/helm/unknowns.ts
var [RELEASE_NAME, RELEASE_NAMESPACE] = [`${UNSEEN}\uE100`, `${UNSEEN}\uE101`];
var [FIRST, LAST] = [57616, 63743];
var SIGN = /\uE000([\uE100-\uF8FF]?)/g;
var RELEASE = /* @__PURE__ */ new Map([
  ["Name", RELEASE_NAME],
  ["Namespace", RELEASE_NAMESPACE],
  ["Service", "Helm"]
]);
function isFilled(text) {
  if (text === "") return false;
  const isCertain = text.includes(RELEASE_NAME) || text.includes(RELEASE_NAMESPACE);
  return isCertain || text.replace(SIGN, "") !== "" ? true : void 0;
}
var Unknowns = class {
  #signs = /* @__PURE__ */ new Map();
  #words = /* @__PURE__ */ new Map([
    [RELEASE_NAME, "{{ .Release.Name }}"],
    [RELEASE_NAMESPACE, "{{ .Release.Namespace }}"]
  ]);
  /** The sign of what is the same wherever its identity is; undefined where there are too many. */
  signOf(identity, words) {
    const known = this.#signs.get(identity);
    const code = FIRST + this.#signs.size;
    if (known !== void 0 || code > LAST) return known;
    const sign = `${UNSEEN}${String.fromCharCode(code)}`;
    this.#signs.set(identity, sign);
    if (words !== void 0) this.#words.set(sign, words);
    return sign;
  }
  /** Says what a sign stands for, where nothing better is known. */
  explain(sign, words) {
    if (sign.length === 2 && !this.#words.has(sign)) this.#words.set(sign, words);
  }
  /** A text as people read it: signs alone would print as nothing. */
  inWords(text) {
    return text.replace(SIGN, (sign) => this.#words.get(sign) ?? "{{\u2026}}");
  }
};

// src/env/production/helm/value.ts
var UNSEEN_VALUE = { is: "unseen" };
function textValue(text, at, isText = true) {
  return { is: "tree", tree: { kind: "text", at, text, isText } };
}
function nothingAt(at) {
  return { is: "tree", tree: { kind: "nothing", at } };
}
function isHidden(value) {
  return value.is === "pieces" && value.pieces.some(({ hides }) => hides === true) && !value.pieces.some(({ text }) => text.trim().includes("\n"));
}
function isTrue(value) {
  if (value.is === "unseen") return void 0;
  if (value.is === "root") return true;
  if (value.is === "dict") return value.entries.size > 0;
  if (value.is === "pieces") {
    const are = value.pieces.map(({ text, hides }) => hides === true ? void 0 : isFilled(text));
    return are.includes(true) ? true : are.includes(void 0) ? void 0 : false;
  }
  const { tree } = value;
  if (tree.kind === "nothing") return false;
  if (tree.kind === "map") return tree.entries.size > 0;
  if (tree.kind === "list") return tree.items.length > 0;
  return tree.isText ? isFilled(tree.text) : !/^(?:false|[-+]?0*\.?0+)$/i.test(tree.text);
}
function follow(value, path, { values, areAll }) {
  let found = value;
  for (const field of path) {
    if (found.is === "root") found = field === "Values" ? { is: "tree", tree: values } : UNSEEN_VALUE;
    else if (found.is === "dict") found = found.entries.get(field) ?? nothingAt(found.at);
    else if (found.is !== "tree") return UNSEEN_VALUE;
    else {
      const inner = goTo(found.tree, field);
      if (inner === void 0 && !areAll) return UNSEEN_VALUE;
      found = inner === void 0 ? nothingAt(found.tree.at) : { is: "tree", tree: inner };
    }
  }
  return found;
}
function mergeValues(base, later) {
  if (base.kind !== "map" || later.kind !== "map") return later;
  const entries = new Map(base.entries);
  for (const [key, entry] of later.entries) {
    const before = entries.get(key);
    if (before === void 0) entries.set(key, entry);
    else if (entry.value.kind === "nothing") entries.delete(key);
    else entries.set(key, { ...entry, value: mergeValues(before.value, entry.value) });
  }
  return { ...base, entries };
}
function toYamlPieces(tree, doubts) {
  const line = (text, at, index) => ({
    text: `${index === 0 ? "" : "\n"}${text}`,
    from: at,
    doubts
  });
  if (tree.kind === "map" && tree.entries.size > 0)
    return [...tree.entries.values()].map(
      ({ key, at, value }, index) => line(`${JSON.stringify(key)}: ${toFlow(value)}`, at, index)
    );
  if (tree.kind === "list" && tree.items.length > 0)
    return tree.items.map((item, index) => line(`- ${toFlow(item)}`, item.at, index));
  return [line(toFlow(tree), tree.at, 0)];
}
function toFlow(tree) {
  if (tree.kind === "nothing") return "null";
  if (tree.kind === "text") return tree.isText ? JSON.stringify(tree.text) : tree.text;
  if (tree.kind === "list") return `[${tree.items.map(toFlow).join(", ")}]`;
  const entries = [...tree.entries.values()].map(
    ({ key, value }) => `${JSON.stringify(key)}: ${toFlow(value)}`
  );
  return `{${entries.join(", ")}}`;
}

// src/env/production/helm/charts.ts
function findCharts(files, start, problems) {
  const charts = new Charts(files, start, problems);
  const templates = files.filter(({ path }) => isTemplate(path));
  const folders = Map.groupBy(templates, ({ path }) => folderOf(path));
  return [...folders].flatMap(
    ([folder, own]) => charts.usesOf(folder).map((use) => {
      const kept = charts.isOn(use) ? own : own.filter(({ path }) => isPartial(path));
      const [values, areAll] = [charts.valuesOf(use), charts.areAll(folder)];
      return { id: idOf(use), templates: kept, values, about: charts.aboutOf(use), areAll };
    })
  );
}
function readValues(files, start, problems) {
  return new Charts(files, start, problems).valuesOf(void 0);
}
function isTemplate(path) {
  return /(?:^|\/)templates\//.test(path) || path.endsWith(".tpl");
}
function isPartial(path) {
  return path.endsWith(".tpl") || /(?:^|\/)_[^/]*$/.test(path);
}
function isAbout(path) {
  return /(?:^|\/)Chart\.yaml$/.test(path);
}
function folderOf(path) {
  return /^((?:.*?\/)??)templates\//.exec(path)?.[1] ?? path.slice(0, path.lastIndexOf("/") + 1);
}
var Charts = class {
  #values;
  #abouts = /* @__PURE__ */ new Map();
  /** The paths of what charts call their own values. */
  #ownValues;
  #start;
  #parents;
  constructor(files, start, problems) {
    this.#start = start;
    const folders = new Set(files.filter(({ path }) => isOfChart(path)).map(({ path }) => folderOf(path)));
    this.#ownValues = files.flatMap(({ path }) => /(?:^|\/)values\.ya?ml$/.test(path) ? [path] : []);
    const trees = files.filter(({ path }) => !isTemplate(path)).flatMap(({ path, text }) => {
      const parsed = parseYamlTrees(text, path, { lastCounts: true });
      if (!parsed.ok) problems.push(...parsed.problems);
      return parsed.ok ? parsed.value.map((tree) => ({ path, tree })) : [];
    }).filter(({ tree }) => tree.kind !== "nothing");
    for (const { path, tree } of trees) if (isAbout(path)) this.#abouts.set(folderOf(path), tree);
    this.#values = trees.filter(({ path }) => !isAbout(path));
    this.#parents = findParents(folders, this.#abouts);
  }
  /** A chart may be a subchart of another one several times, under an alias each. */
  usesOf(folder) {
    const parent = this.#parents.get(folder);
    if (parent === void 0) return [{ folder, as: "", dependency: void 0, around: void 0 }];
    const named = itemsAt(this.#abouts.get(parent.folder), "dependencies").filter(
      (item) => textAt(item, "name") === parent.name
    );
    const dependencies = named.length === 0 ? [void 0] : named;
    const uses = this.usesOf(parent.folder).flatMap(
      (around) => dependencies.map((dependency) => {
        return { folder, as: textAt(dependency, "alias") ?? parent.name, dependency, around };
      })
    );
    return uses.slice(0, MAX_USES);
  }
  /** What the templates of a chart see; without one, what is given from outside. */
  valuesOf(use) {
    if (use?.around === void 0)
      return this.#merge(this.#values.filter(({ path }) => !this.#parents.has(folderOf(path))));
    const around = this.valuesOf(use.around);
    const own = this.#merge(this.#values.filter(({ path }) => folderOf(path) === use.folder));
    const under = goTo(around, use.as);
    const values = under?.kind === "map" ? mergeValues(own, under) : own;
    const globals = around.kind === "map" ? around.entries.get("global") : void 0;
    if (globals === void 0) return values;
    return mergeValues(values, { kind: "map", at: globals.at, entries: /* @__PURE__ */ new Map([["global", globals]]) });
  }
  /**
   * Whether nothing in the chart around it is known to switch it off: the first condition that the values answer with true or
   * false, or else its tags, of which one that is on is enough.
   * https://helm.sh/docs/topics/charts/#tags-and-condition-fields-in-dependencies
   */
  isOn(use) {
    const { around, as, dependency } = use;
    if (around === void 0) return true;
    const [answer2] = (textAt(dependency, "condition") ?? "").split(",").flatMap((condition) => {
      const path = condition.trim().split(".");
      const [first, ...rest] = path;
      return first === as ? answerAt(this.valuesOf(use), rest) : answerAt(this.valuesOf(around), path);
    });
    const tags = itemsAt(dependency, "tags").flatMap(
      (tag) => tag.kind === "text" ? answerAt(this.valuesOf(void 0), ["tags", tag.text]) : []
    );
    const isTagged = tags.length === 0 || tags.includes(true);
    return (answer2 ?? isTagged) && this.isOn(around);
  }
  areAll(folder) {
    const parent = this.#parents.get(folder);
    const isListed = this.#ownValues.some(
      (path) => parent === void 0 ? !this.#parents.has(folderOf(path)) : folderOf(path) === folder
    );
    return isListed && (parent === void 0 || this.areAll(parent.folder));
  }
  aboutOf({ folder, dependency }) {
    const about = this.#abouts.get(folder);
    const alias = goTo(dependency, "alias");
    if (about?.kind !== "map" || alias === void 0) return about;
    const name = { key: "name", at: alias.at, value: alias };
    return { ...about, entries: new Map([...about.entries, ["name", name]]) };
  }
  #merge(files) {
    const nothing = { kind: "map", at: this.#start, entries: /* @__PURE__ */ new Map() };
    const merged = files.reduce((values, { tree }) => mergeValues(values, tree), nothing);
    return merged.kind === "map" ? merged : nothing;
  }
};
var MAX_USES = 50;
function idOf({ folder, as, around }) {
  return around === void 0 ? folder : `${idOf(around)} ${folder} ${as}`;
}
function answerAt(values, path) {
  const found = goTo(values, ...path);
  const isAnswer = found?.kind === "text" && !found.isText && /^(?:true|false)$/i.test(found.text);
  return isAnswer ? [found.text.toLowerCase() === "true"] : [];
}
function isOfChart(path) {
  return isTemplate(path) || /(?:^|\/)(?:values\.ya?ml|Chart\.yaml)$/.test(path);
}

// src/env/production/helm/bounds.ts
var MAX_OUTPUT = 1e6;
var MAX_DEPTH3 = 40;
var MAX_STEPS = 5e5;
var CODE_A_STEP = 5;
var STEPS_FOR_A_GAP = 50;
var CHARACTERS_A_STEP = 20;
function stepsOf(value) {
  if (value.is === "pieces")
    return value.pieces.reduce((sum, { text }) => sum + 1 + text.length / CHARACTERS_A_STEP, 0);
  return value.is === "tree" && value.tree.kind === "text" ? value.tree.text.length / CHARACTERS_A_STEP : 0;
}

// src/env/production/helm/expression.ts
var WORD = /\s*(?:(?<string>"(?:\\.|[^"\\])*"|`[^`]*`)|(?<number>[-+]?\d[\w.]*)|(?<path>(?:\$\w*|(?=\.))(?:\.\w+)*\.?)|(?<name>\w+)|(?<sign>[|()]))/y;
var FIELDS = /(?:\.\w+)+/y;
var MAX_DEPTH4 = 30;
function readExpression(code) {
  let position = 0;
  const take = (expression) => {
    expression.lastIndex = position;
    const match = expression.exec(code);
    if (match !== null) position = expression.lastIndex;
    return match;
  };
  const read = (depth) => {
    const commands = [[]];
    while (code.slice(position).trim() !== "") {
      const { string, number, path, name, sign } = take(WORD)?.groups ?? {};
      const last2 = commands.at(-1);
      if (last2 === void 0) return void 0;
      if (string !== void 0) last2.push({ kind: "text", text: unquote(string) });
      else if (number !== void 0) last2.push({ kind: "number", text: number });
      else if (path !== void 0 && path !== "") last2.push(toPath(path));
      else if (name !== void 0) last2.push({ kind: "name", name });
      else if (sign === "|") commands.push([]);
      else if (sign === "(" && depth < MAX_DEPTH4) {
        const expression = read(depth + 1);
        if (expression === void 0) return void 0;
        last2.push({ kind: "group", expression, fields: toFields(take(FIELDS)?.[0] ?? "") });
      } else if (sign === ")" && depth > 0) return commands;
      else return void 0;
    }
    return depth === 0 ? commands : void 0;
  };
  return read(0);
}
function toPath(path) {
  const [start = ""] = /^\$\w*/.exec(path) ?? [];
  return { kind: "path", start, fields: toFields(path.slice(start.length)) };
}
function toFields(path) {
  return path.split(".").filter((field) => field !== "");
}
function unquote(string) {
  if (string.startsWith("`")) return string.slice(1, -1);
  return string.slice(1, -1).replace(/\\([nt"\\])/g, (_, letter) => ({ n: "\n", t: "	" })[letter] ?? letter);
}

// src/env/production/helm/kinds.ts
function dictOf(args, at) {
  const entries = /* @__PURE__ */ new Map();
  for (let index = 0; index < args.length; index += 2) {
    const [key, value] = args.slice(index, index + 2);
    const isName = key?.is === "tree" && key.tree.kind === "text" && isSeen(key.tree.text);
    if (!isName || value === void 0) return UNSEEN_VALUE;
    entries.set(key.tree.text, value);
  }
  return { is: "dict", at, entries };
}
function hasKey(map, key, areAll) {
  if (key === void 0) return void 0;
  if (map?.is === "dict") return map.entries.has(key);
  if (map?.is !== "tree") return void 0;
  const isThere = map.tree.kind === "map" && map.tree.entries.has(key);
  return isThere || areAll ? isThere : void 0;
}
var KINDS = new Map([
  ...["string", "bool", "map", "slice", "invalid"].map((kind) => [kind, kind]),
  ...["int", "int64", "float64"].map((kind) => [kind, "number"]),
  ["map[string]interface {}", "map"],
  ["[]interface {}", "slice"]
]);
function isOfKind(value, asked) {
  const [kind, wanted] = [kindOf(value), KINDS.get(asked ?? "")];
  if (kind === void 0 || wanted === void 0) return void 0;
  if (kind !== wanted) return false;
  return kind === "number" ? void 0 : true;
}
function kindOf(value) {
  if (value === void 0 || value.is === "unseen") return void 0;
  if (value.is === "pieces") return "string";
  if (value.is !== "tree") return "map";
  const { tree } = value;
  if (tree.kind === "nothing") return "invalid";
  if (tree.kind !== "text") return tree.kind === "list" ? "slice" : "map";
  if (tree.isText) return "string";
  return /^(?:true|false)$/i.test(tree.text) ? "bool" : "number";
}

// src/env/production/helm/functions.ts
var FUNCTIONS = /* @__PURE__ */ new Map([
  [
    "toYaml",
    ([value = UNSEEN_VALUE], { doubts }) => value.is === "tree" ? { is: "pieces", pieces: toYamlPieces(value.tree, doubts) } : value
  ],
  ["indent", ([count, value = UNSEEN_VALUE], call) => indent(count, value, "", call)],
  ["nindent", ([count, value = UNSEEN_VALUE], call) => indent(count, value, "\n", call)],
  ["quote", ([value = UNSEEN_VALUE], { at }) => quoted(value, at)],
  ["squote", ([value = UNSEEN_VALUE], { at }) => quoted(value, at)],
  ["default", ([fallback = UNSEEN_VALUE, value = UNSEEN_VALUE]) => choose(isTrue(value), value, fallback)],
  ["coalesce", (args) => args.find((value) => isTrue(value) !== false) ?? UNSEEN_VALUE],
  ["required", ([, value = UNSEEN_VALUE]) => isTrue(value) === false ? UNSEEN_VALUE : value],
  [
    "ternary",
    ([yes = UNSEEN_VALUE, no = UNSEEN_VALUE, test = UNSEEN_VALUE]) => choose(isTrue(test), yes, no)
  ],
  ["toString", ([value = UNSEEN_VALUE], { at }) => onName(value, (text) => text, at)],
  ["trim", ([value = UNSEEN_VALUE], { at }) => onName(value, (text) => text.trim(), at)],
  ["trunc", ([count, value = UNSEEN_VALUE], { at }) => onName(value, (text) => shortened(text, count), at)],
  ["trimSuffix", ([end, value = UNSEEN_VALUE], { at }) => withoutEnd(value, seenText(end), at)],
  ["printf", ([format, ...args], { at }) => printed(format, args, at)],
  ["contains", ([part, text], { at }) => answer(compared(text, part, "includes"), at)],
  ["hasPrefix", ([part, text], { at }) => answer(compared(text, part, "startsWith"), at)],
  ["hasSuffix", ([part, text], { at }) => answer(compared(text, part, "endsWith"), at)],
  ["upper", ([value = UNSEEN_VALUE], { at }) => onText(value, (text) => text.toUpperCase(), at)],
  ["lower", ([value = UNSEEN_VALUE], { at }) => onText(value, (text) => text.toLowerCase(), at)],
  [
    "b64enc",
    ([value = UNSEEN_VALUE], { at }) => onText(value, (text) => Buffer.from(text).toString("base64"), at)
  ],
  ["dict", (args, { at }) => dictOf(args, at)],
  ["hasKey", ([map, key], { at, areAll }) => answer(hasKey(map, seenText(key), areAll), at)],
  ["kindIs", ([kind, value], { at }) => answer(isOfKind(value, seenText(kind)), at)],
  ["typeIs", ([kind, value], { at }) => answer(isOfKind(value, seenText(kind)), at)],
  ["index", ([value = UNSEEN_VALUE, ...keys]) => keys.reduce(inside, value)],
  ["get", ([value = UNSEEN_VALUE, ...keys]) => keys.reduce(inside, value)],
  ["not", ([value = UNSEEN_VALUE], { at }) => answer(negated(isTrue(value)), at)],
  ["empty", ([value = UNSEEN_VALUE], { at }) => answer(negated(isTrue(value)), at)],
  ["and", (args) => args.find((value) => isTrue(value) !== true) ?? args.at(-1) ?? UNSEEN_VALUE],
  ["or", (args) => args.find((value) => isTrue(value) !== false) ?? args.at(-1) ?? UNSEEN_VALUE],
  ["eq", ([first, ...others], { at }) => answer(isAnyEqual(first, others), at)],
  ["ne", ([first, ...others], { at }) => answer(negated(isAnyEqual(first, others)), at)]
]);
var MAX_TEXT = 2e4;
var MAX_PIECES = 5e4;
function choose(test, yes, no) {
  return test === void 0 ? UNSEEN_VALUE : test ? yes : no;
}
function negated(test) {
  return test === void 0 ? void 0 : !test;
}
function answer(test, at) {
  return test === void 0 ? UNSEEN_VALUE : textValue(String(test), at, false);
}
function textOf2(value) {
  if (value?.is === "pieces")
    return value.pieces.some(({ hides }) => hides === true) ? void 0 : value.pieces.map(({ text }) => text).join("");
  if (value?.is !== "tree" || value.tree.kind === "map" || value.tree.kind === "list") return void 0;
  return value.tree.kind === "text" ? value.tree.text : "";
}
function seenText(value) {
  const text = textOf2(value);
  return text === void 0 || !isSeen(text) ? void 0 : text;
}
function onText(value, change2, at) {
  const text = seenText(value);
  return text === void 0 || text.length > MAX_TEXT ? UNSEEN_VALUE : textValue(change2(text), at);
}
function onName(value, change2, at) {
  const text = textOf2(value);
  if (text === void 0) return value.is === "unseen" ? value : UNSEEN_VALUE;
  return text.length > MAX_TEXT ? UNSEEN_VALUE : textValue(change2(text), at);
}
function shortened(text, count) {
  const most = Number(seenText(count) ?? Number.NaN);
  if (!isSeen(text) || !Number.isInteger(most)) return text;
  return most < 0 ? text.slice(most) : text.slice(0, most);
}
function withoutEnd(value, end, at) {
  if (end === void 0) return UNSEEN_VALUE;
  return onName(value, (text) => text.endsWith(end) ? text.slice(0, text.length - end.length) : text, at);
}
function printed(format, args, at) {
  const text = seenText(format);
  const parts = text?.split(/%[sdv]/) ?? [];
  if (parts.length !== args.length + 1 || parts.some((part) => part.includes("%"))) return UNSEEN_VALUE;
  const put = args.map((arg) => textOf2(arg) ?? (arg.is === "unseen" ? arg.sign ?? UNSEEN : void 0));
  const whole = parts.reduce((before, part, index) => `${before}${put[index - 1] ?? UNSEEN}${part}`);
  return whole.length > MAX_TEXT ? UNSEEN_VALUE : textValue(whole, at);
}
function compared(value, part, how) {
  const [text, other] = [seenText(value), seenText(part)];
  return text === void 0 || other === void 0 ? void 0 : text[how](other);
}
function quoted(value, at) {
  const text = textOf2(value);
  if (text !== void 0 && text.length > MAX_TEXT) return UNSEEN_VALUE;
  return text === void 0 ? value : { is: "pieces", pieces: [{ text: JSON.stringify(text), from: at, doubts: 0 }] };
}
function isAnyEqual(first, others) {
  const [text, ...texts] = [first, ...others].map(seenText);
  if (text === void 0 || texts.some((other) => other === void 0)) return void 0;
  return texts.includes(text);
}
function inside(value, key) {
  const name = seenText(key);
  if (value.is === "dict" && name !== void 0) return value.entries.get(name) ?? nothingAt(value.at);
  if (value.is !== "tree" || name === void 0) return UNSEEN_VALUE;
  const { tree } = value;
  const nothing = { kind: "nothing", at: tree.at };
  if (tree.kind === "map") return { is: "tree", tree: tree.entries.get(name)?.value ?? nothing };
  return { is: "tree", tree: tree.kind === "list" ? tree.items[Number(name)] ?? nothing : nothing };
}
var MAX_INDENT2 = 200;
function indent(count, value, before, { at, doubts }) {
  const width = Number(textOf2(count));
  if (value.is !== "tree" && value.is !== "pieces" || !(width >= 0 && width <= MAX_INDENT2))
    return UNSEEN_VALUE;
  const pieces = value.is === "pieces" ? value.pieces : [{ text: textOf2(value) ?? "", from: at, doubts }];
  if (pieces.length > MAX_PIECES) return UNSEEN_VALUE;
  const spaces = " ".repeat(width);
  const indented = pieces.flatMap((piece) => indentPiece(piece, spaces));
  const start = { text: `${before}${spaces}`, from: pieces[0]?.from ?? at, doubts };
  return { is: "pieces", pieces: [start, ...indented] };
}
function indentPiece(piece, spaces) {
  let passed = 0;
  return piece.text.split("\n").flatMap((line, index) => {
    const { from } = piece;
    const here = "placeOf" in from ? { ...from, start: from.start + passed } : from;
    passed += line.length + 1;
    const own = line === "" ? [] : [{ ...piece, text: line, from: here }];
    return index === 0 ? own : [{ ...piece, text: `
${spaces}`, from: here }, ...own];
  });
}

// src/env/production/helm/identity.ts
var RANDOM = /^(?:rand|uuid|gen|now$|date|lookup$|derive|encrypt|bcrypt|htpasswd|shuffle)/;
function signed(value, name, args, { unknowns, id }) {
  const word = value.is === "pieces" ? wordIn(value.pieces) : void 0;
  const words = name === "include" && args[1]?.is === "root" ? `{{ include "${textOf2(args[0]) ?? ""}" . }}` : void 0;
  if (word !== void 0 && words !== void 0) unknowns.explain(word, words);
  const hidden = isHidden(value);
  const isUnsigned = hidden || (value.is === "unseen" ? value.sign === void 0 : word !== void 0 && !isIdentified(word));
  if (!isUnsigned) return value;
  const given = args.map((arg) => identityOf(arg, id));
  if (RANDOM.test(name) || given.includes(void 0)) return hidden ? UNSEEN_VALUE : value;
  return { is: "unseen", sign: unknowns.signOf(JSON.stringify([name, ...given]), words) };
}
function oneOf(first, second, doubts, { unknowns }) {
  const [piece] = first;
  const [one, other] = [wordIn(first), wordIn(second)];
  if (piece === void 0 || one === void 0 || other === void 0) return void 0;
  const isSame = isIdentified(one + other);
  const sign = isSame ? unknowns.signOf(JSON.stringify(["one of", one, other])) : void 0;
  return { ...piece, text: one === other ? one : sign ?? UNSEEN, doubts };
}
var MAX_LENGTH2 = 1e3;
function identityOf(value, id) {
  if (value.is === "root") return `root of ${id}`;
  if (value.is === "unseen") return value.sign === void 0 ? void 0 : `unseen ${value.sign}`;
  if (value.is === "dict") {
    const entries = [...value.entries].map(([key, one]) => [
      key,
      one.is === "dict" ? void 0 : identityOf(one, id)
    ]);
    return entries.some(([, identity]) => identity === void 0) ? void 0 : inShort(JSON.stringify(entries));
  }
  const text = textOf2(value);
  if (text !== void 0) return text.length > MAX_LENGTH2 || !isIdentified(text) ? void 0 : `text ${text}`;
  if (value.is !== "tree") return void 0;
  const { file, line, column } = value.tree.at;
  return `${value.tree.kind} ${file}:${line}:${column}`;
}
function inShort(identity) {
  return identity.length > MAX_LENGTH2 ? void 0 : identity;
}
function wordIn(pieces) {
  if (pieces.length === 0 || pieces.length > MAX_PIECES2) return void 0;
  const text = pieces.map((piece) => piece.text).join("");
  return text.length <= MAX_LENGTH2 && /^[^\n:{}[\],#&*|>]*\S[^\n:{}[\],#&*|>]*$/.test(text) ? text.trim() : void 0;
}
var MAX_PIECES2 = 100;

// src/env/production/helm/key-above.ts
function keyAbove(pieces, code, isOnLine = false) {
  const all = lastOf(pieces).split("\n");
  const lines = isOnLine ? all.slice(-1) : all;
  const width = Number(/n?indent\s+(\d{1,3})/.exec(code)?.[1] ?? lines.at(-1)?.length ?? 0);
  for (const line of lines.toReversed()) {
    const [, spaces = "", key] = /^([\s-]*)["']?([\w.][\w.-]*)["']?:\s*(?:\|-?)?$/.exec(line) ?? [];
    if (key !== void 0 && spaces.length < Math.max(width, 1)) return key;
  }
  return void 0;
}
var MAX_TAIL = 4e3;
function lastOf(pieces) {
  let tail = "";
  for (let index = pieces.length - 1; index >= 0 && tail.length < MAX_TAIL; index -= 1)
    tail = `${pieces[index]?.text.slice(-MAX_TAIL) ?? ""}${tail}`;
  return tail;
}

// src/env/production/helm/read-text.ts
function readText(text, value, scope) {
  const tokens = readActions(text);
  const template = typeof tokens === "number" ? void 0 : readBlocks(tokens);
  if (template === void 0 || "unbalanced" in template) return void 0;
  const [first] = value.is === "pieces" ? value.pieces : [];
  const from = value.is === "tree" ? value.tree.at : first?.from;
  const at = from !== void 0 && "placeOf" in from ? from.placeOf(from.start) : from;
  return { blocks: template.blocks, placeOf: at === void 0 ? scope.placeOf : () => at };
}

// src/env/production/helm/root.ts
function valueAt(from, fields, at, filling) {
  const [field, ...rest] = fields;
  if (from.is === "root") return valueOfRoot(fields, at, filling);
  if (from.is !== "dict" || field === void 0) return follow(from, fields, filling);
  return valueAt(from.entries.get(field) ?? nothingAt(at), rest, at, filling);
}
function valueOfRoot(fields, at, filling) {
  const { about, id, unknowns } = filling;
  const [object, field = "", ...more] = fields;
  if (object === void 0) return { is: "root" };
  const release = object === "Release" && more.length === 0 ? RELEASE.get(field) : void 0;
  if (release !== void 0) return textValue(release, at);
  const name = `${field.charAt(0).toLowerCase()}${field.slice(1)}`;
  const isAbout2 = object === "Chart" && about !== void 0 && field !== "IsRoot";
  const value = isAbout2 ? follow({ is: "tree", tree: about }, [name, ...more], { ...filling, areAll: true }) : follow({ is: "root" }, fields, filling);
  if (value.is !== "unseen") return value;
  const path = `.${fields.join(".")}`;
  const identity = JSON.stringify([object === "Release" ? "" : id, path]);
  return { is: "unseen", sign: unknowns.signOf(identity, `{{ ${path} }}`) };
}

// src/env/production/helm/scope.ts
function withNames(scope, names, [item = UNSEEN_VALUE], key) {
  const [first, second] = names;
  const named = [
    ...first === void 0 ? [] : [[first, second === void 0 ? item : key ?? UNSEEN_VALUE]],
    ...second === void 0 ? [] : [[second, item]]
  ];
  return named.reduce((inner, [name, value]) => withVariable(inner, name, value), { ...scope, dot: item });
}
function withVariable(scope, name, value) {
  return { ...scope, variables: new Map([...scope.variables, [name, { value, doubts: scope.doubts }]]) };
}
function setVariable({ variables, doubts }, name, value) {
  const variable = variables.get(name);
  if (variable !== void 0) variable.value = doubts > variable.doubts ? UNSEEN_VALUE : value;
}
function itemsOf(value, at) {
  if (value.is === "dict") return [...value.entries].map(([key, item]) => [textValue(key, at), item]);
  if (value.is !== "tree") return [[UNSEEN_VALUE, UNSEEN_VALUE]];
  const { tree } = value;
  if (tree.kind === "map")
    return [...tree.entries.values()].map((entry) => [
      textValue(entry.key, entry.at),
      { is: "tree", tree: entry.value }
    ]);
  if (tree.kind === "list")
    return tree.items.map((item, index) => [textValue(String(index), at, false), { is: "tree", tree: item }]);
  return [];
}

// src/env/production/helm/render.ts
function renderTemplate({ blocks, placeOf: placeOf2 }, filling) {
  const renderer = new Renderer(filling);
  const root = { is: "root" };
  renderer.run(blocks, {
    dot: root,
    variables: /* @__PURE__ */ new Map([["$", { value: root, doubts: 0 }]]),
    doubts: 0,
    depth: 0,
    placeOf: placeOf2
  });
  return renderer;
}
var Renderer = class {
  pieces = [];
  gaps = [];
  #filling;
  #outputLeft = MAX_OUTPUT;
  #stepsLeft = MAX_STEPS;
  #isStopped = false;
  constructor(filling) {
    this.#filling = filling;
  }
  run(blocks, outer) {
    let scope = outer;
    this.#stepsLeft -= scope.variables.size;
    for (const block of blocks) {
      this.#stepsLeft -= 1;
      if (!this.#isStopped && Math.min(this.#stepsLeft, this.#outputLeft) < 0) {
        this.#isStopped = true;
        this.gaps.push({ at: scope.placeOf(block.start), under: void 0 });
      }
      if (this.#isStopped || scope.depth > MAX_DEPTH3) return;
      if (block.kind === "text")
        this.#put([
          { text: block.text, from: { placeOf: scope.placeOf, start: block.start }, doubts: scope.doubts }
        ]);
      else if (block.kind === "output") this.#putOut(block, scope);
      else if (block.kind === "assign") {
        const value = this.#evaluate(block.code, scope, block.start);
        if (block.isNew) scope = withVariable(scope, block.name, value);
        else setVariable(scope, block.name, value);
        this.#stepsLeft -= scope.variables.size;
      } else this.#runBlock(block, scope);
    }
  }
  #runBlock(block, outer) {
    const value = this.#evaluate(block.code, outer, block.start);
    const test = isTrue(value);
    const doubts = outer.doubts + (test === void 0 ? 1 : 0);
    const scope = { ...outer, doubts, depth: outer.depth + 1 };
    const before = this.pieces.length;
    if (test !== false && block.kind === "if") this.run(block.body, scope);
    const between = this.pieces.length;
    if (test !== false && block.kind === "with") this.run(block.body, withNames(scope, block.names, [value]));
    if (test !== false && block.kind === "range")
      for (const [key, item] of itemsOf(value, outer.placeOf(block.start)))
        this.run(block.body, withNames(scope, block.names, [item], key));
    if (test !== true) this.run(block.otherwise, scope);
    if (test !== void 0 || block.kind !== "if") return;
    const [yes, no] = [this.pieces.slice(before, between), this.pieces.slice(between)];
    const one = oneOf(yes, no, outer.doubts, this.#filling);
    if (one !== void 0) this.pieces.splice(before, Number.POSITIVE_INFINITY, one);
  }
  #putOut({ code, start, isAlone: isAlone2 }, scope) {
    const at = scope.placeOf(start);
    const before = this.gaps.length;
    const value = this.#evaluate(code, scope, start);
    for (const gap of this.gaps.slice(before)) gap.under ??= keyAbove(this.pieces, code);
    const areLines = /\b(?:n?indent|toYaml|include|template)\b/.test(code);
    if (value.is === "pieces") this.#put(value.pieces);
    else if (value.is === "tree")
      this.#put([{ text: textOf2(value) ?? UNSEEN, from: value.tree.at, doubts: scope.doubts }]);
    else {
      const isOnLine = !isAlone2 && !/\b(?:n?indent|toYaml)\b/.test(code);
      this.#stepsLeft -= STEPS_FOR_A_GAP;
      const under = keyAbove(this.pieces, code, isOnLine);
      if (areLines && (!isOnLine || under !== void 0)) this.gaps.push({ at, under });
      const text = (value.is === "unseen" ? value.sign : void 0) ?? UNSEEN;
      this.#put([{ text: isAlone2 ? "" : text, from: at, doubts: scope.doubts, hides: isAlone2 }]);
    }
  }
  #put(pieces) {
    for (const piece of pieces) {
      this.pieces.push(piece);
      this.#outputLeft -= piece.text.length + 1;
    }
  }
  #evaluate(code, scope, start) {
    this.#stepsLeft -= code.length / CODE_A_STEP;
    const word = /^template\b/.test(code) ? code.replace(/^template/, "include") : code;
    const expression = readExpression(word);
    return expression === void 0 ? UNSEEN_VALUE : this.#pipeline(expression, scope, start);
  }
  #pipeline(expression, scope, start) {
    let piped;
    for (const command of expression) piped = this.#command(command, piped, scope, start);
    return piped ?? UNSEEN_VALUE;
  }
  #command([first, ...rest], piped, scope, start) {
    if (first === void 0) return UNSEEN_VALUE;
    if (first.kind !== "name" || ["true", "false", "nil"].includes(first.name))
      return rest.length > 0 ? UNSEEN_VALUE : this.#word(first, scope, start);
    const args = [
      ...rest.map((word) => this.#word(word, scope, start)),
      ...piped === void 0 ? [] : [piped]
    ];
    this.#stepsLeft -= args.reduce((sum, arg) => sum + stepsOf(arg), 0);
    if (this.#stepsLeft < 0) return UNSEEN_VALUE;
    const call = { at: scope.placeOf(start), doubts: scope.doubts, areAll: this.#filling.areAll };
    const value = first.name === "include" ? this.#include(args, scope) : first.name === "tpl" ? this.#fillText(args, scope) : FUNCTIONS.get(first.name)?.(args, call) ?? UNSEEN_VALUE;
    this.#stepsLeft -= stepsOf(value);
    return signed(value, first.name, args, this.#filling);
  }
  #word(word, scope, start) {
    const { placeOf: placeOf2 } = scope;
    if (word.kind === "text" || word.kind === "number")
      return textValue(word.text, placeOf2(start), word.kind === "text");
    if (word.kind === "group") {
      const value = this.#pipeline(word.expression, scope, start);
      return valueAt(value, word.fields, placeOf2(start), this.#filling);
    }
    if (word.kind === "name")
      return word.name === "nil" ? { is: "tree", tree: { kind: "nothing", at: placeOf2(start) } } : /^(?:true|false)$/.test(word.name) ? textValue(word.name, placeOf2(start), false) : this.#command([word], void 0, scope, start);
    const from = word.start === "" ? scope.dot : scope.variables.get(word.start)?.value ?? UNSEEN_VALUE;
    return valueAt(from, word.fields, placeOf2(start), this.#filling);
  }
  /** What a template that is defined in one of the files puts out. */
  #include([name, dot = UNSEEN_VALUE], scope) {
    const defined = this.#filling.defined.get(textOf2(name) ?? "");
    if (defined === void 0 || scope.depth > MAX_DEPTH3) return UNSEEN_VALUE;
    const before = this.gaps.length;
    const value = { is: "pieces", pieces: this.#runApart(defined, dot, scope) };
    if (isHidden(value)) this.gaps.length = before;
    return value;
  }
  /** `tpl`: a text that is a template itself. */
  #fillText([value = UNSEEN_VALUE, dot = UNSEEN_VALUE], scope) {
    const text = textOf2(value);
    if (text?.includes("{{") !== true)
      return text === void 0 && value.is !== "unseen" ? UNSEEN_VALUE : value;
    this.#stepsLeft -= text.length;
    const template = this.#stepsLeft < 0 || scope.depth > MAX_DEPTH3 ? void 0 : readText(text, value, scope);
    if (template === void 0) return UNSEEN_VALUE;
    return { is: "pieces", pieces: this.#runApart(template, dot, scope) };
  }
  #runApart({ blocks, placeOf: placeOf2 }, dot, scope) {
    const outside = this.pieces;
    this.pieces = [];
    this.run(blocks, {
      ...scope,
      dot,
      variables: /* @__PURE__ */ new Map([["$", { value: dot, doubts: scope.doubts }]]),
      depth: scope.depth + 1,
      placeOf: placeOf2
    });
    const { pieces } = this;
    this.pieces = outside;
    return pieces;
  }
};

// src/env/production/helm/fill-in.ts
var HOLDS_ENV = /* @__PURE__ */ new Set(["env", "envFrom", "data", "stringData", "containers"]);
function fillIn(template, filling) {
  const { path } = template;
  const rendered = renderTemplate(template, filling);
  const doubts = /* @__PURE__ */ new Map();
  const whole = rendered.pieces.map((piece) => piece.text).join("");
  const parsed = parseYamlTrees(whole, path, {
    placeOf: originsOf(rendered, template.placeOf, doubts),
    lastCounts: true
  });
  const hints = rendered.gaps.filter(({ under }) => under === void 0 || HOLDS_ENV.has(under)).map(({ at, under }) => {
    const where = under === void 0 ? "here" : `below \`${under}\``;
    return hintAt(at, `has lines ${where} that are not seen: list the file that they come from`);
  });
  if (parsed.ok) {
    const doubtful = new Set(parsed.value.flatMap((tree) => findDoubtful(tree, doubts)));
    const taken = [];
    const documents = parsed.value.flatMap(documentsIn).map((tree) => withoutDoubtfulLists(tree, doubtful, taken));
    const conditional = taken.map(
      (at) => hintAt(at, "has an `envFrom` under a condition that is not seen: list the values file that decides it")
    );
    return { documents, hints: [...hints, ...conditional], problems: [], doubtful: [...doubtful] };
  }
  const isComplete = rendered.gaps.length === 0 && isSeen(whole) && rendered.pieces.every((piece) => piece.doubts === 0);
  if (isComplete) return { documents: [], hints, problems: parsed.problems, doubtful: [] };
  const [first] = parsed.problems;
  const why = "is no YAML as far as it can be filled in here: list what it renders to as `kubernetes`, or its keys with `names`";
  return {
    documents: [],
    hints: [...hints, { ...hintAt(first ?? { file: path, line: 1, column: 1 }, why), unlessListed: true }],
    problems: [],
    doubtful: []
  };
}
function hintAt({ file, line, column }, why) {
  return { source: file, at: { file, line, column }, message: `${file} ${why}`, mayBeThere: true };
}
function originsOf({ pieces }, placeOf2, doubts) {
  const starts = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + piece.text.length);
  return (offset) => {
    let [low, high] = [0, Math.max(pieces.length - 1, 0)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    const from = piece?.from ?? { placeOf: placeOf2, start: 0 };
    const place2 = "placeOf" in from ? from.placeOf(from.start + offset - (starts[low] ?? 0)) : { ...from };
    doubts.set(place2, piece?.doubts ?? 0);
    return place2;
  };
}
function findDoubtful(document, doubts) {
  const least = doubts.get(document.at) ?? 0;
  const found = [];
  const note = (at) => {
    if ((doubts.get(at) ?? 0) > least) found.push(at);
  };
  const rest = [document];
  for (let tree = rest.pop(); tree !== void 0; tree = rest.pop()) {
    note(tree.at);
    if (tree.kind === "list") for (const item of tree.items) rest.push(item);
    if (tree.kind !== "map") continue;
    for (const entry of tree.entries.values()) {
      note(entry.at);
      rest.push(entry.value);
    }
  }
  return found;
}
function withoutDoubtfulLists(tree, doubtful, taken) {
  if (tree.kind === "list")
    return { ...tree, items: tree.items.map((item) => withoutDoubtfulLists(item, doubtful, taken)) };
  if (tree.kind !== "map") return tree;
  const entries = [...tree.entries].map(([key, entry]) => {
    const { value } = entry;
    if (key !== "envFrom" || value.kind !== "list")
      return [key, { ...entry, value: withoutDoubtfulLists(value, doubtful, taken) }];
    const isDoubtful = ({ at }) => doubtful.has(at) || doubtful.has(entry.at);
    const items = value.items.filter((item) => !isDoubtful(item));
    for (const item of value.items) if (isDoubtful(item)) taken.push(item.at);
    return [key, { ...entry, value: { ...value, items } }];
  });
  return { ...tree, entries: new Map(entries) };
}

// src/env/production/helm/values-env.ts
function readValuesEnv(values, path, keys) {
  const found = goTo(values, ...path.split("."));
  if (found === void 0 || found.kind === "nothing")
    return {
      ...values.at,
      message: `the values have nothing at \`${path}\`, which the checklist names with \`env:\``
    };
  if (found.kind === "text")
    return {
      ...found.at,
      message: "env keys in values are a map of keys with values, or a list of objects with `name`"
    };
  for (const { key, at, value } of entriesAt(found)) {
    const written = value.kind === "map" ? goTo(value, "value") : value;
    if (value.kind === "nothing") keys.doubt(key, at, "gives it no value", { mayBeThere: false });
    else keys.provide(key, at, written?.kind === "text" ? written.text : void 0);
  }
  if (found.kind === "list")
    for (const item of found.items) {
      const name = textAt(item, "name");
      if (name === void 0) return { ...item.at, message: "an entry of a list of env keys has a `name`" };
      keys.provide(name, item.at, textAt(item, "value"));
    }
  return void 0;
}

// src/env/production/helm/parse.ts
function parseHelm(files, { selected }) {
  const problems = [];
  const start = { file: files[0]?.path ?? "", line: 1, column: 1 };
  if (selected.env !== void 0) {
    const values = readValues(files, start, problems);
    const keys = new GivenKeys(values.at.file);
    const problem = readValuesEnv(values, selected.env, keys);
    if (problem !== void 0) problems.push(problem);
    return problems.length > 0 ? refuse(problems) : keys.toReach(files.map(({ path }) => path));
  }
  const unknowns = new Unknowns();
  const filled = fillInAll(files, start, problems, unknowns);
  if (problems.length > 0) return refuse(problems);
  const inWords = (told) => ({
    ...told,
    message: unknowns.inWords(told.message)
  });
  const documents = filled.flatMap((one) => one.documents);
  const parsed = readDocuments(documents, start, selected);
  if (!parsed.ok) return refuse(parsed.problems.map(inWords));
  const { provided, hints } = withoutDoubtful(
    parsed.value,
    new Set(filled.flatMap(({ doubtful }) => doubtful))
  );
  return {
    ok: true,
    value: {
      provided,
      hints: [...filled.flatMap((one) => one.hints), ...hints.map(inWords)],
      searched: searchedIn(
        files.map(({ path }) => path),
        listChosenFiles(documents, selected)
      )
    }
  };
}
function searchedIn(paths, ofContainer) {
  const values = paths.filter((path) => !isTemplate(path) && !isAbout(path));
  const whole = paths.filter((path) => isTemplate(path) && !isPartial(path));
  return [...values, ...ofContainer.length === 0 ? whole : ofContainer];
}
function listChartContainers(files) {
  const start = { file: files[0]?.path ?? "", line: 1, column: 1 };
  return fillInAll(files, start, [], new Unknowns()).flatMap(
    ({ documents }) => documents.flatMap(listContainers)
  );
}
function fillInAll(files, start, problems, unknowns) {
  const charts = findCharts(files, start, problems);
  if (charts.length === 0)
    problems.push({
      ...start,
      message: "list the templates too (`templates/\u2026.yaml`), or say with `env:` where the values have the keys"
    });
  const defined = /* @__PURE__ */ new Map();
  const readable = charts.map((chart) => ({
    ...chart,
    templates: readTemplates(chart.templates, defined, problems)
  }));
  if (problems.length > 0) return [];
  const filled = readable.flatMap(
    ({ templates, ...chart }) => templates.map((template) => fillIn(template, { ...chart, defined, unknowns }))
  );
  problems.push(...filled.flatMap((one) => one.problems));
  return filled;
}
function readTemplates(files, defined, problems) {
  const templates = [];
  for (const file of files) {
    const placeOf2 = placesIn(file.text, file.path);
    const tokens = readActions(file.text);
    const template = typeof tokens === "number" ? { unbalanced: tokens } : readBlocks(tokens);
    if ("unbalanced" in template) {
      const message = "what begins here is never ended: `}}` or `{{ end }}` is missing, or one is too many";
      problems.push({ ...placeOf2(template.unbalanced), message });
      continue;
    }
    for (const [name, blocks] of template.defined) defined.set(name, { blocks, placeOf: placeOf2 });
    if (!isPartial(file.path)) templates.push({ ...file, placeOf: placeOf2, blocks: template.blocks });
  }
  return templates;
}
function withoutDoubtful({ provided, hints }, doubtful) {
  const isSure = ({ at }) => at === void 0 || !doubtful.has(at);
  const sure = new Set(provided.filter(isSure).map(({ key }) => key));
  const maybe = provided.filter((one) => !isSure(one) && !sure.has(one.key)).map(({ key, source, at }) => {
    const message = `${source} gives it under a condition that is not seen: list the values file that decides it`;
    return { source, key, at, message, mayBeThere: true };
  });
  return { provided: provided.filter(isSure), hints: [...hints, ...maybe] };
}

// src/env/production/heroku.ts
function parseHeroku(text, file) {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const env = goTo(root, "env");
  if (root?.kind !== "map" || env !== void 0 && env.kind !== "map") {
    const at = env?.at ?? root?.at ?? { file, line: 1, column: 1 };
    return refuse([{ ...at, message: "an app.json is one object; its `env` holds config vars by name" }]);
  }
  const keys = new GivenKeys(file);
  for (const { key, at, value } of entriesAt(env)) {
    if (value.kind === "map" || value.kind === "text")
      keys.doubt(key, at, whatItSays(value), { unlessListed: true });
    else
      keys.problems.push({
        ...at,
        message: "a config var is a text, or an object with `value`, `generator` or `required`"
      });
  }
  keys.setByPlatform(["PORT", "DYNO"]);
  return keys.toReach();
}
function whatItSays(declared) {
  const hasValue = declared.kind === "text" || ["value", "generator"].some((field) => goTo(declared, field));
  const what = hasValue ? "gives it to new apps only" : "asks for it when a new app is set up";
  return `${what}: see that the running app has it, or name what \`heroku config --json\` prints as \`listing\``;
}

// src/env/production/kustomize/merge.ts
var MERGED_BY_NAME = /* @__PURE__ */ new Set(["containers", "initContainers", "env", "volumes"]);
function mergeTrees(base, patch2, spend2) {
  if (base.kind !== "map" || patch2.kind !== "map" || textAt(patch2, "$patch") === "replace") return patch2;
  if (!spend2(base.entries.size + patch2.entries.size)) return base;
  const entries = new Map(base.entries);
  for (const [key, entry] of patch2.entries) {
    if (key === "$patch") continue;
    const merged = mergeEntry(key, entries.get(key), entry, spend2);
    if (merged === void 0) entries.delete(key);
    else entries.set(key, merged);
  }
  return { kind: "map", at: base.at, entries };
}
function mergeEntry(key, base, patch2, spend2) {
  const { value } = patch2;
  if (value.kind === "nothing" || isDeletion(value)) return void 0;
  if (base === void 0) return patch2;
  if (base.value.kind === "list" && value.kind === "list" && MERGED_BY_NAME.has(key))
    return {
      ...base,
      value: { kind: "list", at: base.value.at, items: mergeNamed(base.value.items, value.items, spend2) }
    };
  return base.value.kind === "map" && value.kind === "map" ? { ...base, value: mergeTrees(base.value, value, spend2) } : patch2;
}
function mergeNamed(base, patch2, spend2) {
  if (!spend2(base.length + patch2.length)) return base;
  if (patch2.some((item) => textAt(item, "$patch") === "replace" && textAt(item, "name") === void 0))
    return patch2.filter((item) => textAt(item, "$patch") === void 0);
  const rest = new Map(base.map((item, index) => [textAt(item, "name") ?? index, item]));
  const patched = /* @__PURE__ */ new Map();
  for (const [index, item] of patch2.entries()) {
    const name = textAt(item, "name") ?? base.length + index;
    const before = patched.get(name) ?? rest.get(name);
    rest.delete(name);
    if (isDeletion(item)) patched.delete(name);
    else
      patched.set(
        name,
        before === void 0 ? item : mergeTrees(before, withoutOtherSource(before, item), spend2)
      );
  }
  return [...patched.values(), ...rest.values()];
}
function withoutOtherSource(before, item) {
  if (before.kind !== "map" || item.kind !== "map") return item;
  const other = item.entries.has("value") ? "valueFrom" : item.entries.has("valueFrom") ? "value" : void 0;
  const entry = other === void 0 ? void 0 : before.entries.get(other);
  if (entry === void 0 || item.entries.has(entry.key)) return item;
  const removal = { ...entry, value: { kind: "nothing", at: entry.at } };
  return { ...item, entries: new Map([...item.entries, [entry.key, removal]]) };
}
function isDeletion(tree) {
  return textAt(tree, "$patch") === "delete";
}

// src/env/production/kustomize/generate.ts
function generate(kustomization, documents, loaded) {
  let all = documents;
  for (const [field, kind, data] of [
    ["configMapGenerator", "ConfigMap", "data"],
    ["secretGenerator", "Secret", "stringData"]
  ]) {
    for (const item of itemsAt(kustomization, field)) {
      const name = textAt(item, "name");
      if (name === void 0)
        loaded.problems.push({ ...item.at, message: `an entry of \`${field}\` has a \`name\`` });
      else all = place(documentOf(kind, name, data, keysOf(item, loaded), item), item, all, loaded);
    }
  }
  return all;
}
function place(made, item, documents, loaded) {
  const behavior = textAt(item, "behavior");
  const spend2 = (amount) => loaded.spend(amount, item.at);
  if (!spend2(documents.length)) return documents;
  const isSame = (other) => textAt(other, "kind") === textAt(made, "kind") && textAt(other, "metadata", "name") === textAt(made, "metadata", "name");
  if (behavior !== "merge" && behavior !== "replace" || !documents.some(isSame))
    return [...documents, made];
  return documents.map(
    (other) => !isSame(other) ? other : behavior === "merge" ? mergeTrees(other, made, spend2) : made
  );
}
function documentOf(kind, name, data, keys, { at }) {
  const metadata = mapOf(at, [textEntry("name", name, at)]);
  const content = mapOf(at, keys);
  return mapOf(at, [
    textEntry("kind", kind, at),
    { key: "metadata", at, value: metadata },
    { key: data, at, value: content }
  ]);
}
function mapOf(at, entries) {
  return { kind: "map", at, entries: new Map(entries.map((entry) => [entry.key, entry])) };
}
function textEntry(key, text, at) {
  return { key, at, value: { kind: "text", at, text, isText: true } };
}
function keysOf(generator, loaded) {
  const texts = (field) => itemsAt(generator, field).flatMap((item) => item.kind === "text" ? [item] : []);
  const env = goTo(generator, "env");
  const envs = [...env?.kind === "text" ? [env] : [], ...texts("envs")];
  return [
    ...envs.flatMap(({ text, at }) => keysOfEnvFile(text, at, loaded)),
    ...texts("files").flatMap(({ text, at }) => keyOfFile(text, at, loaded)),
    ...texts("literals").flatMap(({ text, at }) => keyOfLiteral(text, at, loaded))
  ];
}
function keysOfEnvFile(written, at, loaded) {
  const file = loaded.read(written, at);
  if (file === void 0) return [];
  if (!loaded.spend(file.text.length / 2, at)) return [];
  const parsed = parseRawEnvFile(file.text, file.path);
  if (!parsed.ok) {
    loaded.problems.push(...parsed.problems);
    return [];
  }
  const lines = file.text.split(/\r\n?|\n/);
  return parsed.value.flatMap(({ key, at: place2, unseen: unseen2 }) => {
    const line = lines[place2.line - 1] ?? "";
    if (unseen2 === void 0) return [textEntry(key, line.slice(line.indexOf("=") + 1), place2)];
    const message = `${file.path} passes it through from whoever runs kustomize, which cannot be seen here`;
    loaded.hints.push({ source: file.path, key, at: place2, message, mayBeThere: true });
    return [];
  });
}
function keyOfFile(written, at, loaded) {
  const [, key, path = written] = /^([^=]+)=(.*)$/.exec(written) ?? [];
  const file = loaded.read(path, at);
  return file === void 0 ? [] : [textEntry(key ?? path.slice(path.lastIndexOf("/") + 1), file.text, at)];
}
function keyOfLiteral(written, at, loaded) {
  const sign = written.indexOf("=");
  if (sign < 1) {
    loaded.problems.push({ ...at, message: "a literal is written `KEY=value`" });
    return [];
  }
  const value = written.slice(sign + 1);
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.endsWith(value.charAt(0));
  return [textEntry(written.slice(0, sign), isQuoted ? value.slice(1, -1) : value, at)];
}

// src/env/production/kustomize/loaded.ts
var Loaded = class {
  #files;
  wanted = /* @__PURE__ */ new Set();
  /** The files that were read. */
  taken = /* @__PURE__ */ new Set();
  problems = [];
  hints = [];
  /** False when something that is not carried out here may change values. */
  hasValues = true;
  #filesLeft = MAX_FILES;
  #workLeft = MAX_WORK;
  /** By path what was parsed already; many kustomizations take in the same files. */
  #parsed;
  constructor(files, parsed = /* @__PURE__ */ new Map()) {
    this.#files = files;
    this.#parsed = parsed;
  }
  /** The text of a file that another one names at a place; undefined where there is none, which is noted. */
  read(written, at, isMissed = true) {
    const path = pathFrom(written, at.file);
    this.#filesLeft -= 1;
    if (this.#filesLeft < 0) {
      if (this.#filesLeft === -1)
        this.problems.push({ ...at, message: "it takes in more files than can be read" });
      return void 0;
    }
    const text = path === void 0 ? void 0 : this.#files.get(path);
    if (path !== void 0 && text !== void 0) {
      this.taken.add(path);
      return { path, text };
    }
    if (path !== void 0 && !this.#files.has(path)) this.wanted.add(path);
    else if (isMissed)
      this.problems.push({
        ...at,
        message: `there is no file ${path ?? "outside of the repository"} to be read`
      });
    return void 0;
  }
  /** Whether so much more may be done: documents or entries that are looked at or copied. It is told once that no more is. */
  spend(amount, at) {
    const before = this.#workLeft;
    this.#workLeft -= amount;
    if (before >= 0 && this.#workLeft < 0) this.problems.push({ ...at, message: TOO_MUCH });
    return this.#workLeft >= 0;
  }
  /** The documents of a file; none where it cannot be read. */
  documents(file) {
    const parsed = this.#parsed.get(file.path) ?? parseYamlTrees(file.text, file.path);
    this.#parsed.set(file.path, parsed);
    const start = { file: file.path, line: 1, column: 1 };
    if (parsed.ok && !this.spend(parsed.value.length, start)) return [];
    if (parsed.ok) return parsed.value.flatMap(documentsIn).filter(({ kind }) => kind !== "nothing");
    this.problems.push(...parsed.problems);
    return [];
  }
  /** Something that may give any key to anybody, and is not looked into. */
  doubt(at, what) {
    const message = `${at.file} ${what}, which is not followed: list what it brings with \`names\``;
    this.hints.push({ source: at.file, at, message, mayBeThere: true, unlessListed: true });
  }
};
var MAX_WORK = 3e6;
var TOO_MUCH = "it takes more to put this together than can be done here: list what it renders to as `kubernetes`";
var MAX_FILES = 2e3;

// src/env/production/kustomize/json-patch.ts
function applyJsonPatch(document, operations, spend2) {
  let patched = document;
  for (const operation of operations) {
    const path = textAt(operation, "path");
    const op = textAt(operation, "op");
    const value = goTo(operation, "value");
    if (patched === void 0 || path === void 0 || path !== "" && !path.startsWith("/"))
      return void 0;
    const parts = path.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (op === "remove") patched = change(patched, parts, void 0, "remove", spend2);
    else if ((op === "add" || op === "replace") && value !== void 0)
      patched = change(patched, parts, value, op, spend2);
    else return void 0;
  }
  return patched;
}
function change(tree, [part, ...rest], value, op, spend2) {
  if (part === void 0) return value;
  if (tree.kind === "map") return changeMap(tree, part, rest, value, op, spend2);
  if (tree.kind !== "list" || !spend2(tree.items.length)) return void 0;
  const index = part === "-" ? tree.items.length : /^\d{1,6}$/.test(part) ? Number(part) : -1;
  const item = tree.items[index];
  if (index < 0 || index > tree.items.length || item === void 0 && (op !== "add" || rest.length > 0))
    return void 0;
  const changed = rest.length > 0 && item !== void 0 ? change(item, rest, value, op, spend2) : value;
  if (changed === void 0 && !(op === "remove" && rest.length === 0)) return void 0;
  const replaced = op === "add" && rest.length === 0 ? 0 : 1;
  const items = tree.items.toSpliced(index, replaced, ...changed === void 0 ? [] : [changed]);
  return { ...tree, items };
}
function changeMap(tree, part, rest, value, op, spend2) {
  if (!spend2(tree.entries.size)) return void 0;
  const entry = tree.entries.get(part);
  if (entry === void 0 && (op !== "add" || rest.length > 0)) return void 0;
  const entries = new Map(tree.entries);
  if (op === "remove" && rest.length === 0) {
    entries.delete(part);
    return { ...tree, entries };
  }
  const changed = entry === void 0 || rest.length === 0 ? value : change(entry.value, rest, value, op, spend2);
  if (changed === void 0) return void 0;
  const own = entry === void 0 || rest.length === 0 ? { key: part, at: changed.at, value: changed } : entry;
  entries.set(part, { ...own, value: changed });
  return { ...tree, entries };
}

// src/env/production/kustomize/patch.ts
function patchAll(kustomization, documents, loaded) {
  let all = documents;
  for (const item of itemsAt(kustomization, "patchesStrategicMerge")) {
    const isInline = item.kind === "text" && item.text.includes("\n");
    for (const part of contentOf(isInline ? void 0 : item, isInline ? item : void 0, loaded))
      all = patch(part, void 0, all, loaded);
  }
  for (const item of [...itemsAt(kustomization, "patches"), ...itemsAt(kustomization, "patchesJson6902")])
    for (const part of contentOf(goTo(item, "path"), goTo(item, "patch"), loaded))
      all = patch(part, goTo(item, "target"), all, loaded);
  return all;
}
function contentOf(path, inline, loaded) {
  if (path?.kind === "text") {
    const file = loaded.read(path.text, path.at);
    return file === void 0 ? [] : loaded.documents(file);
  }
  if (inline?.kind !== "text") return [];
  if (!loaded.spend(inline.text.length / 2, inline.at)) return [];
  const parsed = parseYamlTrees(inline.text, inline.at.file);
  if (parsed.ok) return parsed.value.map((tree) => movedTo(tree, inline.at));
  loaded.problems.push({ ...inline.at, message: "the patch in this text is not YAML that can be read" });
  return [];
}
function movedTo(tree, at) {
  if (tree.kind === "list") return { ...tree, at, items: tree.items.map((item) => movedTo(item, at)) };
  if (tree.kind !== "map") return { ...tree, at };
  const entries = [...tree.entries].map(
    ([key, entry]) => [key, { key, at, value: movedTo(entry.value, at) }]
  );
  return { ...tree, at, entries: new Map(entries) };
}
function patch(content, target, documents, loaded) {
  if (content.kind === "nothing" || !loaded.spend(documents.length, content.at)) return documents;
  const spend2 = (amount) => loaded.spend(amount, content.at);
  if (content.kind === "list" && target === void 0) {
    loaded.problems.push({ ...content.at, message: "a patch of operations needs a `target`" });
    return documents;
  }
  const wanted = target ?? content;
  const name = target === void 0 ? textAt(content, "metadata", "name") : textAt(target, "name");
  const isPattern = target !== void 0 && name !== void 0 && !/^[\w.-]*$/.test(name) && name !== ".*";
  if (isPattern || goTo(target, "labelSelector") !== void 0 || goTo(target, "annotationSelector") !== void 0) {
    loaded.doubt(content.at, "has a patch whose target is chosen by a pattern");
    return documents;
  }
  const namespace = textAt(wanted, ...target === void 0 ? ["metadata"] : [], "namespace");
  const isMeant = (document) => matches(namespace, textAt(document, "metadata", "namespace") ?? namespace) && matches(textAt(wanted, "kind"), textAt(document, "kind")) && (matches(name, textAt(document, "metadata", "name")) || target !== void 0 && name === ".*");
  return documents.flatMap((document) => {
    if (!isMeant(document)) return [document];
    if (textAt(content, "$patch") === "delete") return [];
    const patched = content.kind === "list" ? applyJsonPatch(document, content.items, spend2) : mergeTrees(document, content, spend2);
    if (patched === void 0) loaded.doubt(content.at, "has a patch that cannot be carried out here");
    return [patched ?? document];
  });
}
function matches(wanted, found) {
  return wanted === void 0 || wanted === found;
}

// src/env/production/kustomize/parse.ts
function parseKustomize(text, file, { selected, files }) {
  const loaded = new Loaded(files);
  const documents = accumulate({ path: file, text }, [], loaded, []);
  const { wanted, problems, hints } = loaded;
  if (wanted.size > 0) return { ok: true, value: { provided: [], hints: [], wanted: [...wanted] } };
  if (problems.length > 0) return refuse(problems);
  const parsed = readDocuments(documents, { file, line: 1, column: 1 }, selected);
  if (!parsed.ok) return parsed;
  const provided = parsed.value.provided.map(
    (one) => loaded.hasValues ? one : { ...one, value: void 0 }
  );
  return {
    ok: true,
    value: { provided, hints: [...hints, ...parsed.value.hints], searched: [file] }
  };
}
function surveyKustomization(file, files, parsed) {
  const loaded = new Loaded(files, parsed);
  const containers = accumulate(file, [], loaded, []).flatMap(listContainers);
  return { containers, taken: loaded.taken, wanted: [...loaded.wanted] };
}
function accumulate(file, before, loaded, inside2) {
  const [kustomization] = loaded.documents(file);
  const start = { file: file.path, line: 1, column: 1 };
  if (kustomization?.kind !== "map") {
    loaded.problems.push({
      ...kustomization?.at ?? start,
      message: "a kustomization holds keys with values"
    });
    return before;
  }
  const taken = [...before];
  for (const field of ["resources", "bases"])
    for (const item of itemsAt(kustomization, field))
      for (const document of takeIn(item, [], loaded, [...inside2, file.path])) taken.push(document);
  let documents = taken;
  for (const item of itemsAt(kustomization, "components"))
    documents = takeIn(item, documents, loaded, [...inside2, file.path]);
  documents = patchAll(kustomization, generate(kustomization, documents, loaded), loaded);
  noteWhatIsNotDone(kustomization, loaded);
  return documents;
}
function takeIn(item, before, loaded, inside2) {
  if (item.kind !== "text") {
    loaded.problems.push({ ...item.at, message: "a resource is a path" });
    return before;
  }
  if (isRemote(item.text)) {
    loaded.doubt(item.at, "takes in a resource from elsewhere");
    return before;
  }
  if (!loaded.spend(before.length + 1, item.at)) return before;
  if (isFile(item.text)) {
    const file = loaded.read(item.text, item.at);
    return file === void 0 ? before : [...before, ...loaded.documents(file)];
  }
  const found = readFolder(item.text, item.at, loaded);
  if (found === void 0) return before;
  if (!inside2.includes(found.path) && inside2.length < MAX_DEPTH5)
    return accumulate(found, before, loaded, inside2);
  loaded.problems.push({ ...item.at, message: "this kustomization takes in itself" });
  return before;
}
var MAX_DEPTH5 = 30;
function isRemote(path) {
  return /:\/\/|^git@|\?ref=|^(?:github|gitlab|bitbucket)\.[a-z]+[/:]/.test(path);
}
function readFolder(folder, at, loaded) {
  for (const [index, name] of NAMES.entries()) {
    const isLast = index === NAMES.length - 1;
    const before = loaded.wanted.size;
    const found = loaded.read(`${folder.replace(/\/$/, "")}/${name}`, at, isLast);
    if (found !== void 0 || loaded.wanted.size > before) return found;
  }
  return void 0;
}
function noteWhatIsNotDone(kustomization, loaded) {
  for (const field of ["generators", "helmCharts", "helmChartInflationGenerator", "transformers"]) {
    const tree = goTo(kustomization, field);
    if (tree !== void 0) loaded.doubt(tree.at, `has \`${field}\``);
  }
  for (const field of ["replacements", "vars", "transformers"])
    if (goTo(kustomization, field) !== void 0) loaded.hasValues = false;
}

// src/env/production/listing/json.ts
function readJsonListing(root, environment) {
  if (root.kind === "list") return readItems(root.items, root, environment);
  if (root.kind !== "map") return { ...root.at, message: NO_LISTING };
  const parameters = goTo(root, "Parameters") ?? goTo(root, "SecretList");
  if (parameters?.kind === "list") {
    const read = readItems(parameters.items, parameters, environment);
    return "message" in read ? read : { ...read, more: goTo(root, "NextToken")?.at };
  }
  const envs = goTo(root, "envs");
  if (envs?.kind === "list") return readItems(envs.items, envs, environment);
  if (goTo(root, "SecretString") !== void 0 && goTo(root, "ARN") !== void 0) return readSecret(root);
  const data = goTo(root, "data");
  if (data?.kind === "map" && (goTo(root, "lease_id") ?? goTo(data, "metadata")) !== void 0)
    return readObject(goTo(data, "metadata")?.kind === "map" ? goTo(data, "data") ?? data : data);
  return readObject(root);
}
var NO_LISTING = "this is not the JSON of a tool that is known here: write an object of keys with values, a list of names, or a list of objects with `name` or `key`";
function readObject(tree) {
  if (tree.kind !== "map") return { ...tree.at, message: NO_LISTING };
  const entries = [];
  for (const entry of entriesAt(tree)) {
    const { key: name, at, value } = entry;
    if (value.kind === "text") entries.push({ name, at, value: textOf(value) });
    else if (value.kind === "nothing") entries.push({ name, at, without: "lists it without a value" });
    else if (isDoppler(entry)) entries.push({ name, at, value: textAt(value, "computed") });
    else return { ...at, message: NO_LISTING };
  }
  return { entries };
}
function isDoppler({ value }) {
  return value.kind === "map" && (value.entries.size === 0 || value.entries.has("computed"));
}
function readSecret(root) {
  const secret = goTo(root, "SecretString");
  const [name, at] = [textAt(root, "Name") ?? "", secret?.at ?? root.at];
  if (secret?.kind !== "text" || !secret.text.trimStart().startsWith("{"))
    return { entries: [{ name, at, value: secret?.kind === "text" ? secret.text : void 0 }] };
  const inner = parseYamlTrees(secret.text, at.file);
  const read = inner.ok && inner.value[0] !== void 0 ? readObject(inner.value[0]) : void 0;
  if (read === void 0 || "message" in read)
    return { ...at, message: "the JSON in `SecretString` holds keys with values" };
  return { entries: read.entries.map((entry) => ({ ...entry, at })) };
}
function readItems(items, list, environment) {
  const entries = [];
  for (const item of items) {
    const read = item.kind === "text" ? { name: item.text, at: item.at } : readItem(item, environment);
    if (read === void 0) return { ...item.kind === "nothing" ? list.at : item.at, message: NO_LISTING };
    entries.push(read);
  }
  return { entries };
}
var NAMES2 = ["key", "name", "Name", "Key"];
var VALUES = ["value", "Value"];
function readItem(item, environment) {
  const field = NAMES2.find((name2) => textAt(item, name2) !== void 0);
  const name = field === void 0 ? void 0 : goTo(item, field);
  if (name?.kind !== "text") return void 0;
  const value = VALUES.map((one) => textAt(item, one)).find((one) => one !== void 0);
  const without = whyWithout(item, environment);
  return { name: name.text, at: name.at, value, without };
}
function whyWithout(item, environment) {
  if (goTo(item, "DeletedDate") !== void 0) return "lists it as deleted";
  if (textAt(item, "attributes", "enabled") === "false") return "lists it as disabled";
  if (textAt(item, "type") === "personal") return "lists it as one person's own";
  const branch = textAt(item, "gitBranch");
  if (branch !== void 0 && branch !== "") return "lists it for one branch only";
  const target = goTo(item, "target");
  if (target === void 0 || target.kind === "nothing") return void 0;
  const targets = target.kind === "text" ? [target.text] : itemsAt(item, "target").map((one) => textAt(one));
  return targets.includes(environment) ? void 0 : `lists it for other environments than ${environment}`;
}
function looksLikeJson(text) {
  return /^\s*[[{]/.test(text.replace(/^\uFEFF/, ""));
}

// src/env/production/listing/listed.ts
function supplyOf(listing, file, wanted) {
  const keys = new GivenKeys(file);
  if (listing.more !== void 0)
    keys.doubtAll(`${file} is cut off, and says so: list all of it`, { at: listing.more });
  const named = listing.entries.filter(({ name }) => !name.endsWith("/")).map((listed) => ({ ...listed, ...splitName(listed.name) }));
  if (named.length === 0) return keys.toReach();
  const folders = Map.groupBy(named, ({ folder }) => folder);
  const chosen = chooseOne(folders, wanted === void 0 ? void 0 : folderName(wanted), "path");
  if (typeof chosen === "string") return refuse([{ file, line: 1, column: 1, message: chosen }]);
  for (const { key, at, value, without } of chosen.thing) {
    const likely = key.replace(/[-.]/g, "_").toUpperCase();
    if (ENV_NAME.test(key)) {
      if (without === void 0) keys.provide(key, at, value);
      else keys.doubt(key, at, without, { mayBeThere: false });
    } else if (without === void 0 && ENV_NAME.test(likely))
      keys.doubt(
        likely,
        at,
        `lists \`${key}\`: whether the program gets it as ${likely} cannot be seen here`
      );
  }
  return keys.toReach();
}
var RESOURCE = /^projects\/[^/]+\/(?:locations\/[^/]+\/)?secrets\/([^/]+)$/;
function splitName(name) {
  const plain = RESOURCE.exec(name)?.[1] ?? name;
  const slash = plain.lastIndexOf("/");
  return { folder: folderName(plain.slice(0, Math.max(slash, 0))), key: plain.slice(slash + 1) };
}
function folderName(path) {
  const parts = path.split("/").filter((part) => part !== "");
  return parts.length === 0 ? "/" : parts.join("/");
}

// src/env/production/listing/table.ts
var BAR = /[│┃|║]/;
var RULE = /^[\s│┃|║+─━═┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬.'-]+$/;
var TITLES = /* @__PURE__ */ new Set(["name", "key", "keys", "variable"]);
function findTableHead(lines) {
  const found = lines.slice(0, MAX_BEFORE).findIndex(({ text }, index) => {
    const cells = cellsOf(text);
    const isTitle = TITLES.has(cells[0]?.text.toLowerCase() ?? "");
    const next = lines[index + 1];
    return isTitle && (cells.length > 1 || BAR.test(text) || next !== void 0 && RULE.test(next.text));
  });
  const before = lines.slice(0, Math.max(found, 0));
  return before.every(({ text }) => RULE.test(text) || /\S\s+\S/.test(text.trim())) ? found : -1;
}
var MAX_BEFORE = 8;
function readTable(lines, file, environment) {
  const [head, ...rows] = lines.filter(({ text }) => !RULE.test(text));
  const titles = cellsOf(head?.text ?? "");
  const hasBars = BAR.test(head?.text ?? "");
  const column = titles.findIndex(({ text }) => /^environments?\b/i.test(text));
  const entries = [];
  const problems = [];
  for (const { text, number } of rows) {
    const cells = hasBars ? cellsOf(text) : cellsUnder(titles, text, column);
    const [mark = ""] = /^[*!] +/.exec(cells[0]?.text ?? "") ?? [];
    const name = cells[0]?.text.slice(mark.length) ?? "";
    const at = { file, line: number, column: (cells[0]?.start ?? 0) + mark.length + 1 };
    const isRow = hasBars || /^\s?$/.test(text.charAt((titles[1]?.start ?? 0) - 1));
    const environments = cells[hasBars ? column : 1]?.text;
    if (isRow && /^[^\s=:]+$/.test(name))
      entries.push({ name, at, without: whyWithout2(column === -1 ? void 0 : environments, environment) });
    else problems.push({ ...at, message: NO_ROW });
  }
  return problems.length > 0 ? problems : { entries };
}
var NO_ROW = "not a row of the table above: take this line out, or list the names alone, one a line";
function whyWithout2(environments, environment) {
  if (environments === void 0) return void 0;
  const listed = environments.toLowerCase().split(/[,(]/).map((one) => one.trim());
  return listed.includes(environment.toLowerCase()) ? void 0 : `lists it for other environments than ${environment}`;
}
function cellsOf(text) {
  const pattern = BAR.test(text) ? /[^│┃|║]+/g : /\S+(?: \S+)*/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const content = match[0].trim();
    return content === "" ? [] : [{ text: content, start: match.index + match[0].indexOf(content) }];
  });
}
function cellsUnder(titles, text, column) {
  return [0, column].map((index) => {
    const from = index <= 0 ? 0 : titles[index]?.start ?? 0;
    const part = text.slice(from, titles[index + 1]?.start);
    return { text: part.trim(), start: from + part.length - part.trimStart().length };
  });
}

// src/env/production/listing/text.ts
function readTextListing(text, file, environment) {
  const all = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const data = all.findIndex((line) => /^=+ Data =+\s*$/.test(line));
  const metadata = all.findIndex((line) => /^=+ Metadata =+\s*$/.test(line));
  if (metadata >= 0 && data < 0)
    return refuse([{ file, line: metadata + 2, column: 1, message: METADATA_ONLY }]);
  const kept = all.map((line, index) => index < data || /^(?:#|===)/.test(line.trimStart()) ? "" : line);
  const lines = kept.map((line, index) => ({ text: line, number: index + 1 })).filter(({ text: text2 }) => text2.trim() !== "");
  const head = findTableHead(lines);
  if (head >= 0) {
    const table = readTable(lines.slice(head), file, environment);
    return Array.isArray(table) ? refuse(table) : { ok: true, value: table };
  }
  return ASSIGNMENT2.test(lines[0]?.text ?? "") ? readAssignments(kept.join("\n"), file) : readNames(lines, file);
}
var METADATA_ONLY = "the metadata of a secret, not what is in it: list what `vault kv get` prints in full";
var ASSIGNMENT2 = /^\s*(?:export\s+)?[\w.-]+\s*(?:=|:\s)/;
function readAssignments(text, file) {
  const parsed = parseDotenvFile(text, file);
  if (!parsed.ok) return parsed;
  const entries = parsed.value.assignments.map(({ key: name, line, column }) => ({
    name,
    at: { file, line, column }
  }));
  return { ok: true, value: { entries } };
}
var NAME = /^(?<name>[\w./@-]+)[^\S\t]*(?:\t.*|\s#.*)?$/;
var PATHS = /^\/[\w./-]+(?:\t\/[\w./-]+)+$/;
var AWS_ROW = /^(?:PARAMETERS|SECRETLIST)\t/;
function readNames(lines, file) {
  const entries = [];
  const problems = [];
  for (const { text, number } of lines) {
    const column = text.length - text.trimStart().length + 1;
    const at = { file, line: number, column };
    const name = NAME.exec(text.trim())?.groups?.name;
    if (AWS_ROW.test(text)) problems.push({ ...at, message: NO_AWS_NAME });
    else if (PATHS.test(text.trim()))
      for (const match of text.matchAll(/\S+/g))
        entries.push({ name: match[0], at: { ...at, column: match.index + 1 } });
    else if (name === void 0) problems.push({ ...at, message: NO_NAME });
    else entries.push({ name, at });
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: { entries } };
}
var NO_NAME = "not a name: write one a line as above, or `KEY=value` in all lines, or list what the tool prints as JSON";
var NO_AWS_NAME = "a row of the AWS CLI with more than a name: add `--query` of names alone, such as `Parameters[].Name`, or list what it prints as JSON";

// src/env/production/listing/parse.ts
function parseListing(text, file, choice = {}) {
  const { path, environment = "production" } = choice;
  if (!looksLikeJson(text)) {
    const listing2 = readTextListing(text, file, environment);
    return listing2.ok ? supplyOf(listing2.value, file, path) : listing2;
  }
  const trees = parseYamlTrees(text, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const listing = readJsonListing(root ?? { kind: "nothing", at: { file, line: 1, column: 1 } }, environment);
  return "message" in listing ? refuse([listing]) : supplyOf(listing, file, path);
}

// src/env/production/netlify.ts
function parseNetlify(text, file, context = "production") {
  const tree = parseTomlTree(text, file);
  if (!tree.ok) return tree;
  const keys = new GivenKeys(file);
  for (const path of [
    ["build", "environment"],
    ["context", context, "environment"],
    ["context", context, "build", "environment"]
  ]) {
    const table = goTo(tree.value, ...path);
    if (table !== void 0 && table.kind !== "map")
      keys.problems.push({ ...table.at, message: "`environment` is a table of keys with values" });
    for (const entry of entriesAt(table)) keys.provideTree(entry);
  }
  keys.doubtAll(
    `what is set on Netlify itself is not in ${file}: name what \`netlify env:list --context ${context} --json\` prints as \`listing\``,
    { unlessListed: true }
  );
  return keys.toReach();
}

// src/env/production/render.ts
function parseRender(text, file, choice = {}) {
  const parsed = parseYamlTree(text, file);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const at = goTo(root, "services")?.at ?? root?.at ?? { file, line: 1, column: 1 };
  const chosen = chooseService(listServices(root), choice);
  if (typeof chosen === "string") return refuse([{ ...at, message: chosen }]);
  const keys = new GivenKeys(`${file} (${chosen.name})`);
  const { tree, groups } = chosen.thing;
  const own = goTo(tree, "envVars");
  for (const group of groupsOf(own, groups, keys)) readVariables(group, keys, true);
  readVariables(own, keys, false);
  keys.setByPlatform(OF_RENDER);
  if (textAt(tree, "type") === "web") keys.setByPlatform(OF_WEB_SERVICES);
  return keys.toReach();
}
var OF_RENDER = [
  ...["RENDER", "IS_PULL_REQUEST", "RENDER_DISCOVERY_SERVICE", "RENDER_GIT_BRANCH", "RENDER_GIT_COMMIT"],
  ...[
    "RENDER_GIT_REPO_SLUG",
    "RENDER_INSTANCE_ID",
    "RENDER_SERVICE_ID",
    "RENDER_SERVICE_NAME",
    "RENDER_SERVICE_TYPE"
  ]
];
var OF_WEB_SERVICES = ["PORT", "RENDER_EXTERNAL_HOSTNAME", "RENDER_EXTERNAL_URL"];
function listServices(root) {
  const shared = itemsAt(root, "envVarGroups");
  const top = itemsAt(root, "services").map((tree) => ({ tree, environment: void 0, groups: [shared] }));
  const inProjects = itemsAt(root, "projects").flatMap(
    (project) => itemsAt(project, "environments").flatMap((environment) => {
      const groups = [shared, itemsAt(project, "envVarGroups"), itemsAt(environment, "envVarGroups")];
      const name = textAt(environment, "name");
      return itemsAt(environment, "services").map((tree) => ({ tree, environment: name, groups }));
    })
  );
  return [...top, ...inProjects];
}
function chooseService(all, choice) {
  const { service, environment } = choice;
  const services = all.filter((one) => environment === void 0 || one.environment === environment);
  if (services.length === 0)
    return environment === void 0 || all.length === 0 ? "a Blueprint has `services` with at least one service, at the top or in `projects`" : `there is no environment ${environment} with services here`;
  const byName2 = Map.groupBy(services, ({ tree }) => textAt(tree, "name") ?? "(no name)");
  const chosen = chooseOne(byName2, service, "service");
  if (typeof chosen === "string") return chosen;
  const [thing, second] = chosen.thing;
  if (thing === void 0 || second !== void 0)
    return `several services are called ${chosen.name}: say which one in the checklist with \`environment:\``;
  return { name: chosen.name, thing };
}
function groupsOf(own, groups, keys) {
  const named = new Map(groups.flatMap((list) => list.map((one) => [textAt(one, "name"), one])));
  const taken = itemsAt(own).flatMap((item) => {
    const name = textAt(item, "fromGroup");
    return name === void 0 ? [] : [[name, item]];
  });
  const last2 = new Map(taken);
  return taken.flatMap(([name, item]) => {
    if (last2.get(name) !== item) return [];
    const group = named.get(name);
    const variables = goTo(group, "envVars");
    if (group === void 0)
      keys.doubtAll(`the environment group ${name} is not in this file: list its keys with \`names\``, {
        at: item.at
      });
    return variables === void 0 ? [] : [variables];
  });
}
function readVariables(list, keys, isGroup) {
  if (list === void 0 || list.kind === "nothing") return;
  if (list.kind !== "list") keys.problems.push({ ...list.at, message: ENTRIES });
  for (const item of itemsAt(list)) {
    if (goTo(item, "fromGroup") !== void 0 && !isGroup) continue;
    const problem = readVariable(item, keys);
    if (problem !== void 0) keys.problems.push(problem);
  }
}
function readVariable(item, keys) {
  const key = textAt(item, "key");
  const at = goTo(item, "key")?.at ?? item.at;
  if (key === void 0 || key === "") return { ...item.at, message: ENTRIES };
  const value = goTo(item, "value");
  if (value?.kind === "map" || value?.kind === "list")
    return { ...value.at, message: "the value of an env key is a text" };
  if (value?.kind === "text") keys.provide(key, at, textOf(value));
  else if (textAt(item, "generateValue") === "true") keys.provide(key, at);
  else if (goTo(item, "fromDatabase") !== void 0 || goTo(item, "fromService") !== void 0)
    keys.provide(key, at);
  else if (textAt(item, "sync") === "false")
    keys.doubt(
      key,
      at,
      "leaves it to the dashboard with `sync: false`: list what is set there with `names`",
      {
        unlessListed: true
      }
    );
  else keys.doubt(key, at, "gives it no value");
  return void 0;
}
var ENTRIES = "`envVars` is a list of entries with `key`, or `fromGroup`";

// src/env/production/lambda-keys.ts
var OF_LAMBDA = [
  ...["AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"],
  ...["AWS_EXECUTION_ENV", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR", "_HANDLER"],
  ...["NAME", "VERSION", "MEMORY_SIZE"].map((name) => `AWS_LAMBDA_FUNCTION_${name}`),
  ...["AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME"]
];

// src/env/production/serverless/variables.ts
var MOST_LOOKED_UP = 5e6;
var STAGE = /\$\{(?:sls:stage|opt:stage(?:,[^{}]*)?|self:provider\.stage(?:,[^{}]*)?)\}/g;
var VARIABLE = /^\$\{(?:(?<source>self|param):(?<address>[\w.-]+)|file\((?<path>[^(){}]+)\)(?::(?<within>[\w.-]+))?)\s*(?:,[^{}]*)?\}$/;
var MAX_STEPS2 = 10;
function lookUp(tree, around, step = 0) {
  if (tree?.kind !== "text") return tree;
  const { stage, budget } = around;
  budget.left -= tree.text.length + 1;
  if (budget.left < 0) return void 0;
  if (!tree.text.includes("${")) return tree;
  if (step >= MAX_STEPS2) return void 0;
  const text = stage === void 0 ? tree.text : tree.text.replace(STAGE, () => stage);
  const { source, address = "", path, within } = VARIABLE.exec(text)?.groups ?? {};
  if (path !== void 0) return follow2(readFile(path, around), within?.split(".") ?? [], around, step);
  if (source === "self") return follow2(around.root, address.split("."), around, step);
  return source === "param" ? lookUpParam(address, around, step) : void 0;
}
function lookUpParam(name, around, step) {
  const { root, stage } = around;
  const own = stage === void 0 ? [] : [
    ["stages", stage, "params"],
    ["params", stage]
  ];
  for (const path of [...own, ["stages", "default", "params"], ["params", "default"]]) {
    const found = goTo(root, ...path, name);
    if (found !== void 0) return lookUp(found, around, step + 1);
  }
  return void 0;
}
function follow2(start, path, around, step) {
  around.budget.left -= path.length;
  let found = lookUp(start, around, step + 1);
  for (const key of path) found = lookUp(goTo(found, key), around, step + 1);
  return found;
}
function readFile(written, { file, files, wanted, read }) {
  const path = pathFrom(written.trim(), file);
  if (path === void 0 || !/\.(?:ya?ml|json)$/.test(path)) return void 0;
  const text = files.get(path);
  if (text === void 0) {
    if (!files.has(path)) wanted.add(path);
    return void 0;
  }
  if (!read.has(path)) {
    const trees = parseYamlTrees(text, path);
    read.set(path, trees.ok ? trees.value[0] : void 0);
  }
  return read.get(path);
}

// src/env/production/serverless/parse.ts
function parseServerless(text, file, { selected, files }) {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  if (root === void 0 || goTo(root, "provider") === void 0)
    return refuse([
      { ...root?.at ?? { file, line: 1, column: 1 }, message: "a serverless.yml has a `provider`" }
    ]);
  const stage = selected.stage ?? stageOf(root);
  const budget = { left: MOST_LOOKED_UP };
  const around = { root, file, stage, files, wanted: /* @__PURE__ */ new Set(), read: /* @__PURE__ */ new Map(), budget };
  const functions = functionsOf(around);
  const wanted = selected.function;
  const chosen = wanted === void 0 ? void 0 : chooseOne(functions.named, wanted, "function");
  const at = goTo(root, "functions")?.at ?? root.at;
  if (typeof chosen === "string" && functions.areAll) return refuse([{ ...at, message: chosen }]);
  const keys = new GivenKeys(wanted === void 0 ? file : `${file} (${wanted})`);
  const shared = goTo(lookUp(goTo(root, "provider"), around), "environment");
  const own = typeof chosen === "object" ? [chosen.thing] : [];
  readEnvironment(shared, keys, around);
  for (const one of own) readEnvironment(goTo(one, "environment"), keys, around);
  if (wanted === void 0) readWhatAllHave(functions.named, keysOf2(shared, around), keys, around);
  else if (!functions.areAll)
    keys.doubtAll(
      `functions of ${file} come from elsewhere and are not seen: list their keys with \`names\``,
      { at, unlessListed: true }
    );
  if (itemsAt(root, "plugins").some(
    (plugin) => plugin.kind === "text" && plugin.text === "serverless-dotenv-plugin"
  ))
    keys.doubtAll(`${file} has a plugin that reads a dotenv file: name that as \`dotenv\` too`);
  if (textAt(root, "provider", "name") === "aws") keys.setByPlatform(OF_LAMBDA);
  if (keys.problems.length > 0) return refuse(keys.problems);
  return { ok: true, value: { ...keys.supply(), wanted: [...around.wanted] } };
}
function stageOf(root) {
  const stage = textAt(root, "provider", "stage");
  return stage?.includes("${") === true ? /^\$\{opt:stage,\s*'([\w-]+)'\}$/.exec(stage)?.[1] : stage;
}
function functionsOf(around) {
  const written = goTo(around.root, "functions");
  const maps = written?.kind === "list" ? written.items : written === void 0 ? [] : [written];
  const found = maps.map((map) => lookUp(map, around));
  const entries = found.flatMap((map) => entriesAt(map));
  const named = new Map(entries.map(({ key, value }) => [key, lookUp(value, around) ?? value]));
  return { named, areAll: found.every((map) => map?.kind === "map") };
}
function readWhatAllHave(functions, shared, keys, around) {
  const each = [...functions].map(([name, tree]) => ({
    name,
    own: keysOf2(goTo(tree, "environment"), around)
  }));
  const having = /* @__PURE__ */ new Map();
  for (const { own } of each) for (const key of own.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  const lacking = /* @__PURE__ */ new Map();
  for (const entry of each.flatMap(({ own }) => [...own.values()])) {
    if (having.get(entry.key) === each.length) readKey2(entry, keys, around);
    else if (!shared.has(entry.key)) {
      const without = lacking.get(entry.key) ?? each.find(({ own }) => !own.has(entry.key))?.name ?? "";
      lacking.set(entry.key, without);
      keys.doubt(
        entry.key,
        entry.at,
        `does not give it to the function ${without}: choose one with \`function:\``,
        {
          mayBeThere: false
        }
      );
    }
  }
}
function keysOf2(environment, around) {
  return new Map(entriesAt(lookUp(environment, around)).map((entry) => [entry.key, entry]));
}
function readEnvironment(tree, keys, around) {
  if (tree === void 0 || tree.kind === "nothing") return;
  const found = lookUp(tree, around);
  if (found?.kind === "map") for (const entry of entriesAt(found)) readKey2(entry, keys, around);
  else if (tree.kind === "text" && tree.text.includes("${"))
    keys.doubtAll(`${tree.at.file} takes \`environment\` from a variable that is not seen: ${mend(around)}`, {
      at: tree.at,
      unlessListed: true
    });
  else keys.problems.push({ ...tree.at, message: "`environment` holds keys with values" });
}
function mend({ stage }) {
  const names = "list its keys with `names`";
  return stage === void 0 ? `choose a stage with \`stage:\`, or ${names}` : names;
}
var MAY_BE_EMPTY = /,\s*(?:(?:''|""|null)\s*)?\}/;
function readKey2({ key, at, value }, keys, around) {
  const found = lookUp(value, around);
  if (value.kind === "nothing" || found?.kind === "nothing")
    keys.doubt(key, at, "gives it no value", { mayBeThere: false });
  else if (value.kind === "list")
    keys.problems.push({
      ...value.at,
      message: "the value of an env key is a text, or a function of CloudFormation"
    });
  else if (found?.kind === "text" && found.tag === void 0) keys.provide(key, at, found.text);
  else if (value.kind === "text" && MAY_BE_EMPTY.test(value.text))
    keys.doubt(key, at, "gives it nothing where its variable is not set: leave the empty fallback out");
  else keys.provide(key, at);
}

// src/env/production/systemd-env-file.ts
var BLANK = /\s+/y;
var COMMENT = /[#;][^\n]*/y;
var KEY = /(?<key>[^\s=]+)[^\S\n]*=/y;
var BARE = /(?:[^\n"'\\]|\\[\s\S])/y;
var DOUBLE = /"(?:[^"\\]|\\[\s\S])*"/y;
var SINGLE = /'[^']*'/y;
var REST = /[^\n]*/y;
function parseSystemdEnvFile(text, file) {
  const scanner = new Scanner(withPlainLines(text));
  const placeOf2 = placesIn(scanner.text, file);
  const keys = [];
  const problems = [];
  for (scanner.take(BLANK); !scanner.isAtEnd; scanner.take(BLANK)) {
    if (scanner.take(COMMENT) !== null) continue;
    const at = placeOf2(scanner.position);
    const key = scanner.take(KEY)?.groups?.key;
    if (key === void 0 || !ENV_NAME.test(key)) problems.push({ ...at, message: NO_ASSIGNMENT });
    else if (skipValue(scanner)) keys.push({ key, at });
    else problems.push({ ...at, message: "the quote that opens this value is never closed" });
    scanner.take(REST);
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: keys };
}
function skipValue(scanner) {
  for (; ; ) {
    if (scanner.next === '"' && scanner.take(DOUBLE) === null) return false;
    if (scanner.next === "'" && scanner.take(SINGLE) === null) return false;
    if (/["']/.test(scanner.next)) continue;
    if (scanner.take(BARE) === null) return true;
  }
}
var NO_ASSIGNMENT = "not an assignment, so systemd passes it over: write `KEY=value`, or `#` before a comment";

// src/env/production/systemd-syntax.ts
function parseUnitFile(text, file) {
  const source = withPlainLines(text);
  const placeOf2 = placesIn(source, file);
  const settings = [];
  const unread = [];
  let section = "";
  for (const { line, offset } of joinLines(source)) {
    const written = line.trim();
    const at = placeOf2(offset + line.length - line.trimStart().length);
    if (written.startsWith("[") && written.endsWith("]")) section = written.slice(1, -1);
    else {
      const sign = written.indexOf("=");
      const name = written.slice(0, Math.max(sign, 0)).trimEnd();
      if (name === "") unread.push({ section, at });
      else settings.push({ section, name, value: written.slice(sign + 1).trimStart(), at });
    }
  }
  return { settings, unread };
}
function joinLines(source) {
  const joined2 = [];
  let parts = [];
  let [offset, begin] = [0, 0];
  for (const line of source.split("\n")) {
    const isComment = /^[^\S\n]*[#;]/.test(line);
    if (!isComment) {
      if (parts.length === 0) begin = offset;
      const goesOn = line.endsWith("\\");
      parts.push(goesOn ? line.slice(0, -1) : line);
      if (!goesOn) {
        const whole = parts.join(" ");
        if (whole.trim() !== "") joined2.push({ line: whole, offset: begin });
        parts = [];
      }
    }
    offset += line.length + 1;
  }
  if (parts.join("").trim() !== "") joined2.push({ line: parts.join(" "), offset: begin });
  return joined2;
}
var SPACE = /\s+/y;
var BARE2 = /[^\s"'\\]+/y;
var DOUBLE2 = /[^"\\]+/y;
var SINGLE2 = /[^'\\]+/y;
var ESCAPE = /\\(?:(?<sign>[abfnrtvs"'\\])|x(?<hex>[0-9A-Fa-f]{2})|(?<octal>[0-3][0-7]{2})|u(?<short>[0-9A-Fa-f]{4})|U(?<long>[0-9A-Fa-f]{8}))/y;
var SIGNS = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  s: " "
};
function splitWords(value) {
  const scanner = new Scanner(value);
  const words = [];
  for (scanner.take(SPACE); !scanner.isAtEnd; scanner.take(SPACE)) {
    let word = "";
    while (!scanner.isAtEnd && !/\s/.test(scanner.next)) {
      const part = /["']/.test(scanner.next) ? takeQuoted(scanner) : takeBare(scanner, BARE2);
      if (part === void 0) return void 0;
      word += part;
    }
    words.push(word);
  }
  return words;
}
function takeBare(scanner, plain) {
  return scanner.next === "\\" ? takeEscape(scanner) : scanner.take(plain)?.[0];
}
function takeQuoted(scanner) {
  const quote = scanner.next;
  scanner.position += 1;
  let text = "";
  while (scanner.next !== quote) {
    const part = takeBare(scanner, quote === '"' ? DOUBLE2 : SINGLE2);
    if (part === void 0) return void 0;
    text += part;
  }
  scanner.position += 1;
  return text;
}
function takeEscape(scanner) {
  const { sign, hex, octal, short, long } = scanner.take(ESCAPE)?.groups ?? {};
  if (sign !== void 0) return SIGNS[sign] ?? sign;
  const code = octal === void 0 ? Number.parseInt(hex ?? short ?? long ?? "", 16) : Number.parseInt(octal, 8);
  return code <= 1114111 ? String.fromCodePoint(code) : void 0;
}

// src/env/production/systemd.ts
function parseSystemd(files) {
  const named = new Set(files.flatMap(({ path, text }) => namesOfEnvFiles(text, path)));
  const [copies, ownFiles] = [true, false].map(
    (isCopy) => files.filter(({ path }) => (named.has(lastPart(path)) && !path.endsWith(".service")) === isCopy)
  );
  const [unit, second] = (ownFiles ?? []).filter(({ path }) => !path.endsWith(".conf"));
  if (second !== void 0) {
    const message = "a second unit: a source is one unit, its drop-ins (`.conf`), and files that its `EnvironmentFile=` names";
    return refuse([{ file: second.path, line: 1, column: 1, message }]);
  }
  const keys = new GivenKeys((unit ?? files[0])?.path ?? "");
  const dropIns = (ownFiles ?? []).filter((file) => file !== unit).toSorted((a, b) => byName(a.path, b.path));
  const settings = [...unit === void 0 ? [] : [unit], ...dropIns].flatMap(
    (file) => settingsOf(file, file === unit, keys)
  );
  const envFiles = valuesOf(settings, "EnvironmentFile").map((setting) => ({
    setting,
    copy: copies?.find(({ path }) => lastPart(path) === lastPart(setting.value))
  }));
  const isUnseen = envFiles.some(({ copy }) => copy === void 0);
  readAssignments2(valuesOf(settings, "Environment"), isUnseen, keys);
  const last2 = new Map(envFiles.map(({ setting, copy }) => [copy, setting]));
  for (const { setting, copy } of envFiles)
    if (copy === void 0 || last2.get(copy) === setting) readEnvFile(setting, copy, keys);
  readPassed(valuesOf(settings, "PassEnvironment"), keys);
  readUnset(valuesOf(settings, "UnsetEnvironment"), keys);
  return keys.toReach(files.map(({ path }) => path));
}
function namesOfEnvFiles(text, path) {
  const { settings } = parseUnitFile(text, path);
  return settings.flatMap(
    ({ section, name, value }) => section === "Service" && name === "EnvironmentFile" && value !== "" ? [lastPart(value)] : []
  );
}
function readEnvFile({ value, at }, copy, keys) {
  if (copy === void 0) {
    keys.doubtAll(
      `${at.file} reads ${value.replace(/^-/, "")} on the host: list its copy in the repository beside the unit, or its keys with \`names\``,
      { at, unlessListed: true }
    );
    return;
  }
  const parsed = parseSystemdEnvFile(copy.text, copy.path);
  if (!parsed.ok) keys.problems.push(...parsed.problems);
  else for (const { key, at: place2 } of parsed.value) keys.provide(key, place2);
}
function byName(a, b) {
  const [first, second] = [lastPart(a), lastPart(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
function lastPart(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function settingsOf({ path, text }, isUnit, keys) {
  const { settings, unread } = parseUnitFile(text, path);
  for (const { at } of unread)
    keys.problems.push({ ...at, message: "not a setting: write `Name=value`, or `#` before a comment" });
  const own = settings.filter(({ section }) => section === "Service");
  if (isUnit && own.length === 0)
    keys.problems.push({
      file: path,
      line: 1,
      column: 1,
      message: "a unit of a service has a section `[Service]`"
    });
  return own;
}
function valuesOf(settings, name) {
  const named = settings.filter((setting) => setting.name === name);
  return named.slice(named.findLastIndex(({ value }) => value === "") + 1);
}
function wordsOf(settings, keys) {
  return settings.flatMap((setting) => {
    const words = splitWords(setting.value);
    if (words !== void 0) return [{ words, at: setting.at }];
    const message = "a quote here is never closed, or a `\\` begins an escape that does not exist: systemd passes the line over";
    keys.problems.push({ ...setting.at, message });
    return [];
  });
}
function readAssignments2(settings, hasEnvFile, keys) {
  for (const { words, at } of wordsOf(settings, keys))
    for (const word of words) {
      const sign = word.indexOf("=");
      const key = word.slice(0, Math.max(sign, 0));
      if (!ENV_NAME.test(key)) {
        const message = "not an assignment: write `KEY=value`, and quotes around all of it where the value has spaces";
        keys.problems.push({ ...at, message });
      } else {
        const value = word.slice(sign + 1).replaceAll("%%", "");
        const isKnown = !hasEnvFile && !value.includes("%");
        keys.provide(key, at, isKnown ? word.slice(sign + 1).replaceAll("%%", "%") : void 0);
      }
    }
}
function readPassed(settings, keys) {
  const given = new Set(keys.supply().provided.map(({ key }) => key));
  for (const { words, at } of wordsOf(settings, keys))
    for (const word of words) {
      if (!ENV_NAME.test(word))
        keys.problems.push({ ...at, message: "`PassEnvironment=` holds names of env keys" });
      else if (!given.has(word))
        keys.doubt(word, at, "passes it through from systemd itself, which cannot be seen here");
    }
}
function readUnset(settings, keys) {
  for (const { words, at } of wordsOf(settings, keys))
    for (const word of words) {
      const [key = ""] = word.split("=", 1);
      const mayBeThere = word.length > key.length;
      if (!ENV_NAME.test(key))
        keys.problems.push({ ...at, message: "`UnsetEnvironment=` holds names of env keys" });
      else keys.doubt(key, at, "takes it away with `UnsetEnvironment=`", { mayBeThere });
    }
}

// src/env/production/terraform/ignored-changes.ts
var HOLDS_KEYS = /* @__PURE__ */ new Set([
  ...[
    "all",
    "environment",
    "variables",
    "environment_variables",
    "env",
    "app_settings",
    "config_vars",
    "vars"
  ],
  ...["template", "spec", "container", "containers", "container_definitions", "service_config"]
]);
function withIgnoredChanges(reach, { body }) {
  const lifecycle = body.blocks.find(({ type }) => type === "lifecycle");
  const written = lifecycle?.body.attributes.get("ignore_changes")?.value;
  if (written === void 0 || !namesOf(written).some((name) => HOLDS_KEYS.has(name))) return reach;
  const hints = reach.provided.map(({ key, source, at }) => {
    const message = `${source} has it, and \`ignore_changes\` keeps Terraform from giving it to what is there already`;
    return { key, source, at, message, mayBeThere: true };
  });
  return { ...reach, provided: [], hints: [...reach.hints, ...hints] };
}
function namesOf(written) {
  const paths = written.kind === "list" ? written.items : [written];
  return paths.flatMap((path) => {
    const names = path.kind === "reference" ? path.path.filter((name) => !/^\d+$|^\*$/.test(name)) : [];
    return names.slice(-1);
  });
}

// src/env/production/terraform/hcl-error.ts
var HclError = class extends Error {
  position;
  constructor(position, message) {
    super(message);
    this.position = position;
  }
};

// src/env/production/terraform/pieces.ts
function takeQuoted2(scanner) {
  const opening = scanner.position;
  scanner.position += 1;
  let hasDirective = false;
  const pieces = [];
  for (; ; ) {
    const start = scanner.position;
    const [found] = scanner.take(/[^"\\$%\n]+|\\[^\n]|\$\$\{|%%\{|[$%]\{|[$%]/y) ?? [];
    if (found === "${" || found === "%{") {
      hasDirective ||= found === "%{";
      pieces.push(takeCode(scanner, opening));
    } else if (found !== void 0) pieces.push({ kind: "text", start, text: ESCAPES[found] ?? found });
    else if (scanner.take(/"/y) !== null) return hasDirective ? void 0 : pieces;
    else throw new HclError(opening, "the quote that opens this text is never closed on its line");
  }
}
function splitTemplate(template) {
  const scanner = new Scanner(template);
  const pieces = [];
  try {
    while (!scanner.isAtEnd) {
      const start = scanner.position;
      const [found] = scanner.take(/[^$%]+|\$\$\{|%%\{|[$%]\{|[$%]/y) ?? [];
      if (found === void 0 || found === "%{") return void 0;
      if (found === "${") pieces.push(takeCode(scanner, start));
      else pieces.push({ kind: "text", start, text: /^(?:\$\$|%%)\{/.test(found) ? found.slice(1) : found });
    }
  } catch (error) {
    if (error instanceof HclError) return void 0;
    throw error;
  }
  return pieces;
}
var ESCAPES = {
  ...{ "\\n": "\n", "\\r": "\r", "\\t": "	", '\\"': '"', "\\\\": "\\" },
  ...{ "$${": "${", "%%{": "%{" }
};
function takeCode(scanner, opening) {
  const start = scanner.position;
  skipTemplate(scanner, opening);
  const code = scanner.text.slice(start, scanner.position - 1);
  return { kind: "code", start, text: code.replace(/^~/, " ").replace(/~$/, "") };
}
function skipTemplate(scanner, start) {
  for (let depth = 1, steps = 0; depth > 0; steps += 1) {
    scanner.take(/[^"{}]+/y);
    if (scanner.next === '"' && steps < MAX_STEPS3) skipPlainQuoted(scanner, start);
    else if (scanner.take(/\{/y) !== null) depth += 1;
    else if (scanner.take(/\}/y) !== null) depth -= 1;
    else throw new HclError(start, "a `${` in this text is never closed");
  }
}
var MAX_STEPS3 = 1e4;
function skipPlainQuoted(scanner, start) {
  if (scanner.take(/"(?:[^"\\\n]|\\[^\n])*"/y) === null)
    throw new HclError(start, "a `${` in this text is never closed");
}

// src/env/production/terraform/skip.ts
var SPACE2 = /(?:[^\S\r\n]+|\/\*[\s\S]*?\*\/)+/y;
var SPACE_AND_LINES = /(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
var COMMENT2 = /(?:#|\/\/)[^\n]*/y;
function skipSpace(scanner, withLines) {
  if (withLines) scanner.take(SPACE_AND_LINES);
  else {
    scanner.take(SPACE2);
    scanner.take(COMMENT2);
  }
  if (scanner.next === "/" && scanner.text.startsWith("/*", scanner.position))
    throw new HclError(scanner.position, "this comment is never closed: `*/` is missing");
}
function takeHeredoc(scanner) {
  const start = scanner.position;
  const [, dash, word = ""] = scanner.take(/<<(-?)([A-Za-z_][\w-]*)\r?\n/y) ?? [];
  if (dash === void 0) return void 0;
  const begin = scanner.position;
  const lines = [];
  while (!scanner.isAtEnd) {
    const line = scanner.take(/[^\n]*/y)?.[0] ?? "";
    if (line.trim() === word) return { begin, pieces: splitTemplate(lines.join("\n")) };
    lines.push(line);
    if (scanner.take(/\n/y) === null) break;
  }
  throw new HclError(
    start,
    "the text that begins here is never ended: its word has to stand on a line alone"
  );
}
var ENDS = /^(?:[\r\n,\]})]|=>|:|\.\.\.|if\W)/;
var CLOSING = { "[": "]", "{": "}", "(": ")" };
function isAtEnd(scanner) {
  return scanner.isAtEnd || ENDS.test(ahead(scanner));
}
function ahead({ text, position }) {
  return text.slice(position, position + 4);
}
function skipRest(scanner, start, inBrackets, until) {
  const open = [];
  for (let conditions = 0; ; ) {
    skipSpace(scanner, inBrackets || open.length > 0);
    const { next } = scanner;
    if (scanner.isAtEnd) {
      if (open.length > 0)
        throw new HclError(start, "a bracket that opens in this expression is never closed");
      return;
    }
    if (open.length === 0) {
      if (until?.test(ahead(scanner)) === true || next !== ":" && ENDS.test(ahead(scanner))) return;
      if (next === "?") conditions += 1;
      if (next === ":") {
        if (conditions === 0) return;
        conditions -= 1;
      }
    }
    if (next === '"') takeQuoted2(scanner);
    else if (next === "<" && takeHeredoc(scanner) !== void 0) continue;
    else {
      if (next in CLOSING) open.push(CLOSING[next] ?? "");
      else if (next === open.at(-1)) open.pop();
      if (scanner.take(/[\w.]+/y) === null) scanner.position += 1;
    }
  }
}

// src/env/production/terraform/template.ts
function putTogether(pieces, standing, read) {
  const [first, second] = pieces ?? [];
  const { at, placeOf: placeOf2 } = standing;
  if (pieces === void 0) return void 0;
  const from = placeOf2?.(first?.start ?? 0);
  if (first?.kind === "code" && second === void 0) return { ...partOf(first, standing, read), at };
  if (pieces.every(({ kind }) => kind === "text"))
    return { kind: "text", at, text: pieces.map(({ text }) => text).join(""), isText: true, from };
  return { kind: "template", at, parts: pieces.map((piece) => partOf(piece, standing, read)) };
}
function partOf({ kind, start, text }, { at: near, placeOf: placeOf2 }, read) {
  const from = placeOf2?.(start);
  if (kind === "text") return { kind: "text", at: from ?? near, text, isText: true, from };
  try {
    const found = read(text, (offset) => placeOf2?.(start + offset) ?? near);
    if (found !== void 0) return found;
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
  }
  return { kind: "other", at: from ?? near };
}

// src/env/production/terraform/read-expression.ts
var MAX_DEPTH6 = 60;
var MAX_CHOICES = 20;
var NUMBER = /-?\d[\w.]*/y;
var NAME2 = /[A-Za-z_][\w-]*/y;
var STEP = /\.(?:[A-Za-z_][\w-]*|\d+|\*)|\[(?:\d+|\*|"[^"\\\n$]*")\]/y;
var ExpressionReader = class {
  #scanner;
  #placeOf;
  #depth;
  constructor(scanner, placeOf2, depth = 0) {
    this.#scanner = scanner;
    this.#placeOf = placeOf2;
    this.#depth = depth;
  }
  /** Within brackets an expression goes on over line breaks. */
  read(inBrackets) {
    skipSpace(this.#scanner, inBrackets);
    const start = this.#scanner.position;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH6) throw new HclError(start, "nested too deeply to be read");
    const first = this.#readFirst(start);
    this.#depth -= 1;
    skipSpace(this.#scanner, inBrackets);
    const isWhole = isAtEnd(this.#scanner);
    if (isWhole && first !== void 0) return first;
    const test = this.#scanner.next === "?" ? first : void 0;
    skipRest(this.#scanner, start, inBrackets, /^\?/);
    const options = this.#scanner.next === "?" ? this.#readOptions(start, inBrackets) : void 0;
    if (options !== void 0) return { kind: "choice", at: this.#placeOf(start), test, options };
    const { position, text } = this.#scanner;
    if (position === start) throw new HclError(start, "a value is missing here");
    return {
      kind: "other",
      at: this.#placeOf(start),
      mayBeNothing: /\bnull\b/.test(text.slice(start, position))
    };
  }
  /** `… ? yes : no`, from the sign; undefined where that is nested too often, or is none. */
  #readOptions(start, inBrackets) {
    const scanner = this.#scanner;
    const { position } = scanner;
    const depth = this.#depth;
    if (depth < MAX_CHOICES) {
      scanner.position += 1;
      this.#depth += 1;
      const yes = this.read(inBrackets);
      skipSpace(scanner, inBrackets);
      const no = scanner.take(/:/y) === null ? void 0 : this.read(inBrackets);
      this.#depth = depth;
      if (no !== void 0) return [yes, no];
      scanner.position = position;
    }
    skipRest(scanner, start, inBrackets);
    return void 0;
  }
  #readFirst(start) {
    const scanner = this.#scanner;
    const at = this.#placeOf(start);
    const depth = this.#depth;
    const quoted2 = scanner.next === '"' ? { pieces: takeQuoted2(scanner), begin: 0 } : takeHeredoc(scanner);
    if (quoted2 !== void 0) {
      const placeOf2 = (offset) => this.#placeOf(quoted2.begin + offset);
      return templateOf(quoted2.pieces, { at, placeOf: placeOf2, depth }) ?? { kind: "other", at };
    }
    if (scanner.take(/\[/y) !== null)
      return this.#readFor(at, "]") ?? { kind: "list", at, items: this.#readItems("]") };
    if (scanner.take(/\{/y) !== null) return this.#readFor(at, "}") ?? this.#readObject(at);
    const [number] = scanner.take(NUMBER) ?? [];
    if (number !== void 0) return { kind: "text", at, text: number, isText: false };
    const [name] = scanner.take(NAME2) ?? [];
    return name === void 0 ? void 0 : this.#readName(name, at);
  }
  #readName(name, at) {
    if (name === "null") return { kind: "nothing", at };
    if (name === "true" || name === "false") return { kind: "text", at, text: name, isText: false };
    if (this.#scanner.take(/\(/y) !== null) return { kind: "call", at, name, args: this.#readItems(")") };
    const path = [name];
    for (let step = this.#scanner.take(STEP); step !== null; step = this.#scanner.take(STEP))
      path.push(step[0].replace(/^\.|^\["?|"?\]$/g, ""));
    return { kind: "reference", at, path };
  }
  #readItems(close) {
    const scanner = this.#scanner;
    const items = [];
    for (; ; ) {
      skipSpace(scanner, true);
      if (this.#isClosed(close)) return items;
      items.push(this.read(true));
      skipSpace(scanner, true);
      scanner.take(/\.\.\./y);
      skipSpace(scanner, true);
      if (scanner.take(/,/y) === null && scanner.next !== close) throw this.#unexpected(close);
    }
  }
  #readObject(at) {
    const scanner = this.#scanner;
    const entries = [];
    for (; ; ) {
      skipSpace(scanner, true);
      if (this.#isClosed("}")) return { kind: "object", at, entries };
      const start = scanner.position;
      const key = this.#readKey();
      skipSpace(scanner, true);
      if (scanner.take(/=(?![=>])|:/y) === null)
        throw new HclError(scanner.position, "after a key of an object comes `=`, and then its value");
      skipSpace(scanner, true);
      entries.push({ key, at: this.#placeOf(start), value: this.read(false) });
      skipSpace(scanner, false);
      scanner.take(/,/y);
    }
  }
  #readKey() {
    const scanner = this.#scanner;
    if (scanner.next === '"') {
      const pieces = takeQuoted2(scanner);
      return pieces?.every(({ kind }) => kind === "text") ? pieces.map(({ text }) => text).join("") : void 0;
    }
    const [word] = scanner.take(/[\w-]+/y) ?? [];
    if (word !== void 0 && scanner.next !== "." && scanner.next !== "[") return word;
    const start = scanner.position;
    if (word === void 0 && scanner.next !== "(") throw this.#unexpected("}");
    skipRest(this.#scanner, start, false, /^=(?![=>])|^:/);
    return void 0;
  }
  /** `for k, v in source : value`, or `… : key => value` in an object. */
  #readFor(at, close) {
    const scanner = this.#scanner;
    skipSpace(scanner, true);
    const [, first, second] = scanner.take(/for\s+([A-Za-z_]\w*)(?:\s*,\s*([A-Za-z_]\w*))?\s+in\s/y) ?? [];
    if (first === void 0) return void 0;
    const names = second === void 0 ? [first] : [first, second];
    const source = this.read(true);
    if (scanner.take(/:/y) === null) throw this.#unexpected(close);
    const value = this.read(true);
    const end = scanner.take(/=>/y) === null ? void 0 : this.read(true);
    skipSpace(scanner, true);
    if (scanner.next !== close) {
      scanner.take(/if|\.\.\./y);
      skipRest(this.#scanner, scanner.position, true);
      if (!this.#isClosed(close)) throw this.#unexpected(close);
      return { kind: "other", at };
    }
    scanner.position += 1;
    return {
      kind: "for",
      at,
      names,
      source,
      key: end === void 0 ? void 0 : value,
      value: end ?? value
    };
  }
  #isClosed(close) {
    if (this.#scanner.next === close) {
      this.#scanner.position += 1;
      return true;
    }
    if (this.#scanner.isAtEnd) throw this.#unexpected(close);
    return false;
  }
  #unexpected(close) {
    return new HclError(
      this.#scanner.position,
      `this does not belong here: is a comma or \`${close}\` missing before it?`
    );
  }
};
function templateOf(pieces, standing) {
  return putTogether(pieces, standing, (code, placeOf2) => {
    const scanner = new Scanner(code);
    const read = new ExpressionReader(scanner, placeOf2, standing.depth).read(true);
    return scanner.isAtEnd ? read : void 0;
  });
}

// src/env/production/terraform/named-files.ts
var NamedFiles = class {
  #texts;
  #read = /* @__PURE__ */ new Set();
  constructor(texts) {
    this.#texts = texts;
  }
  /** The files that were read. */
  get searched() {
    return [...this.#read].filter((path) => this.#texts.get(path) !== void 0);
  }
  /** Those that have to be fetched first. */
  get wanted() {
    return [...this.#read].filter((path) => !this.#texts.has(path));
  }
  /** The text of `file(…)` or `templatefile(…)`, with its parts where it is a template; `root` is where Terraform runs. */
  read(name, root, isTemplate2) {
    const { at } = name;
    const written = writtenPath(name, root);
    if (written === void 0) return { kind: "other", at };
    const path = pathFrom(written, "");
    if (path === void 0) return { kind: "other", at, hiddenIn: "a file outside the repository" };
    if (path === "" || [...this.#texts.keys()].some((other) => other.startsWith(`${path}/`)))
      return { kind: "other", at, hiddenIn: "a folder" };
    this.#read.add(path);
    const text = this.#texts.get(path);
    if (text === void 0)
      return { kind: "other", at, hiddenIn: `\`${path}\`, which is not in the repository` };
    const start = { file: path, line: 1, column: 1 };
    const plain = { kind: "text", at: start, text, isText: true, from: start };
    return isTemplate2 ? templateIn(plain) : plain;
  }
};
function templateIn(text) {
  const { at, from } = text;
  if (!/[$%]\{/.test(text.text)) return text;
  const hiddenIn = `${from === void 0 ? "a text" : `\`${at.file}\``}, which has \`%{ \u2026 }\` in it`;
  const placeOf2 = from === void 0 ? void 0 : placesIn(text.text, from.file);
  return templateOf(splitTemplate(text.text), { at, placeOf: placeOf2 }) ?? { kind: "other", at, hiddenIn };
}
function writtenPath(name, root) {
  if (name.kind === "text") return /^[/\\~]/.test(name.text) ? name.text : `${root}${name.text}`;
  const [first, ...rest] = name.kind === "template" ? name.parts : [];
  if (first?.kind !== "other" || first.folder === void 0) return void 0;
  const texts = rest.map((part) => part.kind === "text" ? part.text : void 0);
  return texts.includes(void 0) ? void 0 : `${first.folder}${texts.join("").replace(/^\/+/, "")}`;
}

// src/env/production/terraform/parse-hcl.ts
var MAX_LENGTH3 = 2e6;
var MAX_DEPTH7 = 60;
function parseHcl(text, file) {
  const placeOf2 = placesIn(text, file);
  if (text.length > MAX_LENGTH3)
    return refuse([
      { ...placeOf2(0), message: "a file of more than 2 MB is not read: list its keys with `names`" }
    ]);
  try {
    const scanner = new Scanner(text);
    scanner.take(/\uFEFF/y);
    return { ok: true, value: new BodyReader(scanner, placeOf2).read(0) };
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    return refuse([{ ...placeOf2(error.position), message: error.message }]);
  }
}
var NAME3 = /[A-Za-z_][\w-]*/y;
var LABEL = /[^\S\n]*(?:"((?:[^"\\\n$]|\\.)*)"|([A-Za-z_][\w-]*))/y;
var BodyReader = class {
  #scanner;
  #placeOf;
  constructor(scanner, placeOf2) {
    this.#scanner = scanner;
    this.#placeOf = placeOf2;
  }
  /** Up to the end of the file, or within a block up to its brace. */
  read(depth) {
    const scanner = this.#scanner;
    const attributes = /* @__PURE__ */ new Map();
    const blocks = [];
    if (depth > MAX_DEPTH7) throw new HclError(scanner.position, "nested too deeply to be read");
    for (; ; ) {
      skipSpace(scanner, true);
      if (depth > 0 && scanner.take(/\}/y) !== null) break;
      if (scanner.isAtEnd) {
        if (depth > 0) throw new HclError(scanner.position, "a brace is never closed: `}` is missing");
        break;
      }
      const start = scanner.position;
      const at = this.#placeOf(start);
      const name = scanner.take(NAME3)?.[0];
      if (name === void 0)
        throw new HclError(start, "an attribute (`name = value`) or a block (`name {`) begins here");
      skipSpace(scanner, false);
      if (scanner.take(/=(?!=)/y) === null) {
        blocks.push(this.#readBlock(name, at, depth));
        continue;
      }
      const earlier = attributes.get(name);
      if (earlier !== void 0)
        throw new HclError(start, `this attribute is already given in line ${earlier.at.line}`);
      attributes.set(name, { at, value: new ExpressionReader(scanner, this.#placeOf).read(false) });
      skipSpace(scanner, false);
      if (!scanner.isAtEnd && !/[\r\n}]/.test(scanner.next))
        throw new HclError(scanner.position, "a line ends after the value of an attribute");
    }
    return { attributes, blocks };
  }
  #readBlock(type, at, depth) {
    const scanner = this.#scanner;
    const labels = [];
    for (let label = scanner.take(LABEL); label !== null; label = scanner.take(LABEL))
      labels.push(label[1] ?? label[2] ?? "");
    skipSpace(scanner, false);
    if (scanner.take(/\{/y) === null)
      throw new HclError(scanner.position, "after a name comes `=` and a value, or `{` and a block");
    return { type, labels, at, body: this.read(depth + 1) };
  }
};

// src/env/production/terraform/json-expression.ts
function expressionOf(tree) {
  const { at } = tree;
  if (tree.kind === "nothing") return { kind: "nothing", at };
  if (tree.kind === "list") return { kind: "list", at, items: tree.items.map(expressionOf) };
  if (tree.kind === "map")
    return {
      kind: "object",
      at,
      entries: entriesAt(tree).map((entry) => ({
        key: /[$%]\{/.test(entry.key) || !isSeen(entry.key) ? void 0 : entry.key,
        at: entry.at,
        value: expressionOf(entry.value)
      }))
    };
  return tree.isText ? textOf3(tree.text, at) : { kind: "text", at, text: tree.text, isText: false };
}
function textOf3(text, at) {
  if (!isSeen(text)) return { kind: "other", at };
  return templateOf(splitTemplate(text), { at }) ?? { kind: "other", at };
}

// src/env/production/terraform/sites.ts
var MAPS = /* @__PURE__ */ new Set([
  ...["environment_variables", "secure_environment_variables", "app_settings", "config_vars", "env_vars"],
  "env_variables",
  ...[
    "runtime_environment_variables",
    "runtime_environment_secrets",
    "environment",
    "env",
    "sensitive_config_vars",
    "map_environment",
    "map_secrets"
  ]
]);
var OFTEN_A_NAME = /* @__PURE__ */ new Set(["environment", "env"]);
var IN_FULL = /* @__PURE__ */ new Set(["object", "list", "for", "call"]);
function isInFull(value) {
  return value.kind === "choice" ? value.options.some(isInFull) : IN_FULL.has(value.kind);
}
function isAttribute(name, hasParts2) {
  return MAPS.has(name) && !(hasParts2 && (ONE_KEY.has(name) || OFTEN_A_NAME.has(name)));
}
var ONE_KEY = /* @__PURE__ */ new Set([
  "env",
  "environment_variable",
  "environment_variables",
  "secret_environment_variables"
]);
var NOT_LOOKED_INTO = /* @__PURE__ */ new Set([
  "provisioner",
  "lifecycle",
  "connection",
  "init_container",
  "init_containers",
  "build_config"
]);
var CONTAINERS = /* @__PURE__ */ new Set(["container", "containers"]);
var COMPONENTS = /* @__PURE__ */ new Set(["service", "worker", "job", "function", "static_site"]);
function containersIn3({ labels: [type] }) {
  return type === "digitalocean_app" ? COMPONENTS : CONTAINERS;
}
function findSites(block, isOfHeroku = block.labels[0]?.startsWith("heroku_") === true) {
  const containers = containersIn3(block);
  const look = ({ type, body }, container) => {
    const maps = [...body.attributes].flatMap(([attribute, { value }]) => {
      if (attribute === "container_definitions") return [{ site: { kind: "definitions", body }, container }];
      const isMap = MAPS.has(attribute) && (!OFTEN_A_NAME.has(attribute) || isInFull(value)) || attribute === "variables" && type === "environment" || isOfHeroku && ["vars", "sensitive_vars"].includes(attribute);
      return isMap ? [{ site: { kind: "map", attribute, body }, container }] : [];
    });
    const nested = maps.length > 0 ? [] : nestedIn(body).map((one) => look(one, container));
    const [only, second] = nested.filter((found) => found.length > 0);
    const inner = body.blocks.flatMap((one) => {
      if (NOT_LOOKED_INTO.has(one.type)) return [];
      if (one.type === "dynamic" && ONE_KEY.has(one.labels[0] ?? ""))
        return [{ site: { kind: "keys", block: one }, container }];
      if (one.type === "dynamic" && one.labels[0] === "environment")
        return [{ site: { kind: "perhaps", block: one }, container }];
      if (one.type === "env_from") return [{ site: { kind: "all-of", block: one }, container }];
      if (ONE_KEY.has(one.type) && hasName(one.body))
        return [{ site: { kind: "key", block: one }, container }];
      return look(one, containers.has(one.type) ? one : container);
    });
    return [...maps, ...second === void 0 ? only ?? [] : [], ...inner];
  };
  return look(block, void 0);
}
function nestedIn({ attributes, blocks }) {
  const types = new Set(blocks.map(({ type }) => type));
  return [...attributes].flatMap(
    ([type, { value }]) => value.kind === "object" && !NOT_LOOKED_INTO.has(type) && !types.has(type) ? [{ type, body: bodyOf(value.entries) }] : []
  );
}
function bodyOf(entries) {
  const named = entries.flatMap(
    ({ key, at, value }) => key === void 0 ? [] : [[key, { at, value }]]
  );
  return { attributes: new Map(named), blocks: [] };
}
function hasName({ attributes }) {
  return attributes.has("name") || attributes.has("key");
}
function findContainers(block, containers = containersIn3(block)) {
  return block.body.blocks.flatMap(
    (one) => containers.has(one.type) ? [one] : findContainers(one, containers)
  );
}

// src/env/production/terraform/parse-json.ts
function parseTerraformJson(text, file) {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  if (root?.kind !== "map")
    return refuse([
      { ...root?.at ?? { file, line: 1, column: 1 }, message: "a file of Terraform in JSON is one object" }
    ]);
  if (file.endsWith(".tfvars.json")) return { ok: true, value: argumentsIn(root) };
  const resources = entriesAt(root, "resource").flatMap(
    ({ key, value }) => entriesAt(value).flatMap((entry) => blocksOf("resource", [key, entry.key], entry))
  );
  const named = ["module", "variable"].flatMap(
    (type) => entriesAt(root, type).flatMap(
      ({ key, at, value }) => bodiesOf(value).map((tree2) => ({ type, labels: [key], at, body: argumentsIn(tree2) }))
    )
  );
  const locals = bodiesOf(goTo(root, "locals")).map(
    (tree2) => ({ type: "locals", labels: [], at: tree2.at, body: argumentsIn(tree2) })
  );
  return { ok: true, value: { attributes: /* @__PURE__ */ new Map(), blocks: [...resources, ...named, ...locals] } };
}
function blocksOf(type, labels, { value, at }) {
  return bodiesOf(value).map((tree) => ({ type, labels, at, body: bodyOf2(tree) }));
}
function bodiesOf(tree) {
  const all = tree?.kind === "list" ? tree.items : tree === void 0 ? [] : [tree];
  return all.filter(({ kind }) => kind === "map");
}
function bodyOf2(tree) {
  const entries = entriesAt(tree);
  const blocks = entries.flatMap((entry) => {
    if (isAttribute(entry.key, hasParts(entry.value))) return [];
    if (entry.key === "dynamic")
      return entriesAt(entry.value).flatMap((inner) => blocksOf("dynamic", [inner.key], inner));
    return blocksOf(entry.key, [], entry);
  });
  const attributes = attributesOf(tree);
  for (const { key, value } of entries)
    if (isAttribute(key, false) && !isAttribute(key, hasParts(value))) attributes.delete(key);
  return { attributes, blocks };
}
function argumentsIn(tree) {
  return { attributes: attributesOf(tree), blocks: [] };
}
function hasParts(value) {
  const [first] = bodiesOf(value);
  return ["variables", "name", "key"].some((field) => goTo(first, field) !== void 0);
}
function attributesOf(tree) {
  return new Map(entriesAt(tree).map(({ key, at, value }) => [key, { at, value: expressionOf(value) }]));
}

// src/env/production/terraform/functions.ts
function itemsOf2(expression) {
  if (expression.kind === "object")
    return expression.entries.map(({ key, at, value }) => ({
      key: key === void 0 ? { kind: "other", at } : { kind: "text", at, text: key, isText: true },
      value
    }));
  if (expression.kind !== "list") return void 0;
  return expression.items.map((value) => ({ key: value, value }));
}
function fieldOf(value, path) {
  let found = value;
  for (const field of path) {
    if (found?.kind === "object") found = entryOf(found.entries, field);
    else found = found?.kind === "list" ? found.items[Number(field)] : void 0;
  }
  return found;
}
function entryOf(entries, field) {
  if (entries.length < 10) return entries.findLast(({ key }) => key === field)?.value;
  const index = indexes.get(entries) ?? new Map(entries.map(({ key, value }) => [key, value]));
  indexes.set(entries, index);
  return index.get(field);
}
var indexes = /* @__PURE__ */ new WeakMap();
function sizeOf(value) {
  return value.kind === "object" ? value.entries.length : value.kind === "list" ? value.items.length : 1;
}
var KEEPING = /* @__PURE__ */ new Set(["jsonencode", "tomap", "toset", "tolist", "sensitive", "nonsensitive", "tostring"]);
function callOf(name, args, { at }) {
  const [first] = args;
  if (KEEPING.has(name) && first !== void 0) return first;
  if (name === "merge") {
    const entries = args.flatMap(
      (arg) => arg.kind === "object" ? arg.entries : arg.kind === "nothing" ? [] : [{ key: void 0, at: arg.at, value: arg }]
    );
    return { kind: "object", at, entries };
  }
  if (name === "concat" || name === "flatten") {
    const lists = name === "flatten" && first?.kind === "list" ? first.items : args;
    return { kind: "list", at, items: lists.flatMap((arg) => arg.kind === "list" ? arg.items : [arg]) };
  }
  return { kind: "other", at, mayBeNothing: args.some((arg) => arg.kind === "nothing") };
}

// src/env/production/terraform/withheld.ts
function findWithheld(field) {
  return ofScope(field("scope")) ?? ofTarget(field("target"));
}
function ofScope(scope) {
  if (scope === void 0 || scope.kind === "nothing") return void 0;
  if (scope.kind !== "text")
    return { why: "gives it at a time that is only known when Terraform runs", mayBeThere: true };
  return scope.text === "BUILD_TIME" ? { why: "gives it to the build only", mayBeThere: false } : void 0;
}
function ofTarget(target) {
  if (target === void 0 || target.kind === "nothing" || target.kind === "text") return void 0;
  const items = target.kind === "list" ? target.items : [target];
  if (items.some((item) => item.kind === "text" && item.text === "production")) return void 0;
  return items.every(({ kind }) => kind === "text") ? { why: "gives it to other environments than production", mayBeThere: false } : { why: "gives it to environments that are only known when Terraform runs", mayBeThere: true };
}

// src/env/production/terraform/read-map.ts
function unseen(found) {
  const hidden = found?.kind === "other" ? found.hiddenIn : void 0;
  return `takes keys from ${hidden ?? "something that is only known when Terraform runs"}: list them with \`names\``;
}
function doubtAll(at, why, keys) {
  keys.doubtAll(`${at.file} ${why}`, { at, unlessListed: true });
}
function readMap(found, keys) {
  if (found.kind === "nothing") return;
  if (found.kind === "choice") readChoice(found, keys, readMap);
  else if (found.kind === "list") for (const item of found.items) readItem2(item, keys);
  else if (found.kind !== "object") doubtAll(found.at, unseen(found), keys);
  else
    for (const { key, at, value } of found.entries) {
      if (key === void 0 && value.kind === "choice") readChoice(value, keys, readMap);
      else if (key === void 0) doubtAll(at, unseen(value), keys);
      else give(key, at, value, keys);
    }
}
function readChoice(choice, keys, read) {
  keys.either(
    choice.options.map((option) => (own) => read(option, own)),
    "gives it under a condition that is only known when Terraform runs"
  );
}
function readItem2(item, keys) {
  if (item.kind === "nothing") return;
  if (item.kind === "choice") {
    const readOne = (option, own) => (option.kind === "list" || option.kind === "choice" ? readMap : readItem2)(option, own);
    readChoice(item, keys, readOne);
    return;
  }
  const start = item.kind === "template" ? item.parts[0] : item;
  const sign = start?.kind === "text" ? start.text.indexOf("=") : -1;
  if (start?.kind === "text" && sign > 0)
    keys.provide(
      start.text.slice(0, sign),
      item.at,
      item.kind === "text" ? start.text.slice(sign + 1) : void 0
    );
  else if (item.kind === "object") {
    const name = fieldOf2(item, "name") ?? fieldOf2(item, "key");
    const value = fieldOf2(item, "value") ?? fieldOf2(item, "valueFrom") ?? { kind: "other", at: item.at };
    const withheld = findWithheld((field) => fieldOf2(item, field));
    if (name?.kind === "text" && withheld !== void 0)
      keys.doubt(name.text, name.at, withheld.why, withheld);
    else if (name?.kind === "text")
      give(
        name.text,
        name.at,
        fieldOf2(item, "valueFrom") === void 0 ? value : { kind: "other", at: item.at },
        keys
      );
    else doubtAll(item.at, unseen(), keys);
  } else doubtAll(item.at, unseen(item), keys);
}
function give(key, at, value, keys) {
  if (value.kind === "nothing") keys.doubt(key, at, "gives it no value", { mayBeThere: false });
  else if (value.kind === "text") keys.provide(key, at, value.text);
  else if (mayBeNothing(value))
    keys.doubt(key, at, "gives it `null` under a condition that is only known when Terraform runs");
  else keys.provide(key, at);
}
function mayBeNothing(value) {
  if (value.kind === "choice")
    return value.options.some((option) => option.kind === "nothing" || mayBeNothing(option));
  return value.kind === "other" && value.mayBeNothing === true;
}
function fieldOf2(object, field) {
  return object.kind === "object" ? object.entries.findLast(({ key }) => key === field)?.value : void 0;
}

// src/env/production/terraform/read-sites.ts
function readSite(site, reading) {
  const { keys, resolver } = reading;
  if (site.kind === "map") {
    const written = site.body.attributes.get(site.attribute);
    if (written !== void 0) readMap(resolver.resolve(written.value), keys);
  } else if (site.kind === "definitions") readDefinitions(site.body, reading);
  else if (site.kind === "key") readKey3(site.block.body, site.block.at, reading, /* @__PURE__ */ new Map());
  else if (site.kind === "keys") readDynamic(site.block, reading);
  else if (site.kind === "perhaps") readPerhaps(site.block, reading);
  else
    doubtAll(
      site.block.at,
      "takes whole ConfigMaps or Secrets by `env_from`, which are not followed: list their keys with `names`",
      keys
    );
}
function readPerhaps({ body: { attributes, blocks } }, { keys, resolver }) {
  const each = attributes.get("for_each");
  const items = each === void 0 ? void 0 : itemsOf2(resolver.resolve(each.value));
  const written = blocks.find(({ type }) => type === "content")?.body.attributes.get("variables");
  if (written === void 0 || items?.length === 0) return;
  const found = resolver.resolve(written.value);
  if (items !== void 0) readMap(found, keys);
  else
    keys.either(
      [(own) => readMap(found, own), () => {
      }],
      "gives it under a condition that is only known when Terraform runs"
    );
}
function listDefined(site, resolver) {
  const written = site.kind === "definitions" ? site.body.attributes.get("container_definitions") : void 0;
  return written === void 0 ? [] : [...nameDefinitions(definitionsIn(written.value, resolver)).keys()];
}
function readDefinitions(body, { keys, resolver, container }) {
  const written = body.attributes.get("container_definitions");
  if (written === void 0) return;
  const found = definitionsIn(written.value, resolver);
  if (found.kind !== "list" && found.kind !== "object") {
    const hidden = found.kind === "other" ? found.hiddenIn : void 0;
    const what = hidden === void 0 ? "elsewhere: name the file as `ecs`, or list its keys with `names`" : `${hidden}: list its keys with \`names\``;
    doubtAll(found.at, `takes \`container_definitions\` from ${what}`, keys);
    return;
  }
  const chosen = chooseOne(nameDefinitions(found), container, "container");
  if (typeof chosen === "string") {
    keys.problems.push({ ...found.at, message: chosen });
    return;
  }
  if (chosen.thing.kind !== "object") doubtAll(chosen.thing.at, unseen(chosen.thing), keys);
  for (const field of ["environment", "secrets"]) {
    const list = fieldOf2(chosen.thing, field);
    if (list !== void 0) readMap(list, keys);
  }
  const files = fieldOf2(chosen.thing, "environmentFiles");
  if (files !== void 0)
    doubtAll(files.at, "reads files in S3, which are not seen: list their keys with `names`", keys);
}
function definitionsIn(written, resolver) {
  const found = resolver.open(resolver.resolve(written));
  const decoded = resolver.decode(found);
  if (decoded?.kind === "list" || decoded?.kind === "object") return decoded;
  const from = found.kind === "text" ? found.from : found.kind === "template" ? found.parts[0]?.at : void 0;
  if (from === void 0 || from.file === written.at.file) return found;
  return {
    kind: "other",
    at: written.at,
    hiddenIn: `\`${from.file}\`, which is no list of containers in JSON`
  };
}
function nameDefinitions(found) {
  if (found.kind === "object")
    return new Map(found.entries.map(({ key, value }, index) => [key ?? `number ${index + 1}`, value]));
  const items = found.kind === "list" ? found.items : [];
  return new Map(
    items.map((item, index) => {
      const name = fieldOf2(item, "name");
      return [name?.kind === "text" ? name.text : `number ${index + 1}`, item];
    })
  );
}
function readKey3({ attributes }, at, { keys, resolver }, scope) {
  const written = attributes.get("name") ?? attributes.get("key");
  const name = written === void 0 ? void 0 : resolver.resolve(written.value, scope);
  const value = attributes.get("value");
  const withheld = findWithheld((field) => {
    const found = attributes.get(field);
    return found === void 0 ? void 0 : resolver.resolve(found.value, scope);
  });
  if (name?.kind !== "text") doubtAll(at, unseen(), keys);
  else if (withheld !== void 0) keys.doubt(name.text, at, withheld.why, withheld);
  else if (value === void 0) keys.provide(name.text, at);
  else give(name.text, at, resolver.resolve(value.value, scope), keys);
}
function readDynamic(block, reading) {
  const { attributes, blocks } = block.body;
  const iterator = attributes.get("iterator")?.value;
  const name = iterator?.kind === "reference" ? iterator.path[0] : block.labels[0];
  const each = attributes.get("for_each");
  const items = each === void 0 ? void 0 : itemsOf2(reading.resolver.resolve(each.value));
  const content = blocks.find(({ type }) => type === "content");
  if (items === void 0 || content === void 0) {
    doubtAll(block.at, unseen(), reading.keys);
    return;
  }
  for (const { key, value } of items) {
    const { at } = key;
    const entries = [
      { key: "key", at, value: key },
      { key: "value", at, value }
    ];
    readKey3(content.body, at, reading, /* @__PURE__ */ new Map([[name ?? "", { kind: "object", at, entries }]]));
  }
}

// src/env/production/terraform/decode.ts
function decode(found) {
  if (found.kind !== "template" && found.kind !== "text") return void 0;
  const parts = found.parts ?? [found];
  const texts = parts.map((part, index) => part.kind === "text" ? part.text : standIn(index));
  const trees = parseYamlTrees(texts.join(""), found.at.file, { placeOf: placesOf(parts, texts, found.at) });
  const [tree, second] = trees.ok ? trees.value : [];
  return tree === void 0 || second !== void 0 ? void 0 : expressionOf2(tree, parts);
}
function standIn(index) {
  return `${UNSEEN}${index}${UNSEEN}`;
}
var STAND_IN = new RegExp(`^${UNSEEN}(\\d+)${UNSEEN}$`);
function placesOf(parts, texts, at) {
  const starts = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
  }
  const within = /* @__PURE__ */ new Map();
  return (offset) => {
    const index = lastUpTo(starts, offset);
    const part = parts[index];
    if (part?.kind !== "text" || part.from === void 0) return part?.at ?? at;
    const { from } = part;
    const find = within.get(index) ?? placesIn(part.text, from.file);
    within.set(index, find);
    const { line, column } = find(offset - (starts[index] ?? 0));
    return {
      file: from.file,
      line: from.line + line - 1,
      column: line === 1 ? from.column + column - 1 : column
    };
  };
}
function lastUpTo(numbers, most) {
  let [low, high] = [0, Math.max(numbers.length - 1, 0)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
function expressionOf2(tree, parts) {
  const { at } = tree;
  if (tree.kind === "nothing") return { kind: "nothing", at };
  if (tree.kind === "list")
    return { kind: "list", at, items: tree.items.map((item) => expressionOf2(item, parts)) };
  if (tree.kind === "map") {
    const entries = entriesAt(tree).map(({ key, at: at2, value }) => ({
      key: isSeen(key) ? key : void 0,
      at: at2,
      value: expressionOf2(value, parts)
    }));
    return { kind: "object", at, entries };
  }
  if (isSeen(tree.text)) return { kind: "text", at, text: tree.text, isText: tree.isText };
  const [, index] = STAND_IN.exec(tree.text) ?? [];
  const whole = index === void 0 ? void 0 : parts[Number(index)];
  return whole === void 0 || whole.kind === "text" ? { kind: "other", at } : whole;
}

// src/env/production/terraform/parts.ts
function joined(filled) {
  if (filled.kind !== "template" || !filled.parts.every((part) => part.kind === "text")) return filled;
  const { at, parts } = filled;
  return { kind: "text", at, text: filled.parts.map(({ text }) => text).join(""), isText: true, parts };
}
function varsOf({ attributes, blocks }) {
  const block = blocks.find(({ type }) => type === "vars");
  if (block === void 0) return attributes.get("vars")?.value;
  const entries = [...block.body.attributes].map(([key, { at, value }]) => ({ key, at, value }));
  return { kind: "object", at: block.at, entries };
}
function scopeOf(given) {
  const entries = given?.kind === "object" ? given.entries : [];
  return new Map(entries.flatMap(({ key, value }) => key === void 0 ? [] : [[key, value]]));
}
function folderOf2(file) {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

// src/env/production/terraform/resolve.ts
var FILES = /* @__PURE__ */ new Set(["file", "templatefile"]);
var DECODING = /* @__PURE__ */ new Set(["jsondecode", "yamldecode"]);
var MAX_DEPTH8 = 40;
var MAX_STEPS4 = 2e5;
var MAX_CHARACTERS = 1e7;
var Resolver = class {
  #names;
  #stepsLeft = MAX_STEPS4;
  #charactersLeft = MAX_CHARACTERS;
  constructor(names) {
    this.#names = names;
  }
  resolve(expression, scope = /* @__PURE__ */ new Map(), depth = 0) {
    const { at } = expression;
    const inner = (one) => this.resolve(one, scope, depth + 1);
    this.#stepsLeft -= 1;
    if (depth > MAX_DEPTH8 || this.#stepsLeft < 0) return { kind: "other", at };
    if (expression.kind === "list") return { ...expression, items: expression.items.map(inner) };
    if (expression.kind === "object")
      return {
        ...expression,
        entries: expression.entries.map((entry) => ({ ...entry, value: inner(entry.value) }))
      };
    if (expression.kind === "reference") return this.#lookUp(expression, scope, depth);
    if (expression.kind === "template") {
      const filled = this.#fill(expression, scope, depth);
      return this.#spend(filled) ? joined(filled) : { kind: "other", at };
    }
    if (expression.kind === "call") return this.#call(expression, expression.args.map(inner), depth);
    if (expression.kind === "choice") {
      const test = expression.test === void 0 ? void 0 : inner(expression.test);
      const options = expression.options.map(inner);
      const [yes, no] = options;
      const chosen = test?.kind !== "text" ? void 0 : test.text === "true" ? yes : test.text === "false" ? no : void 0;
      return chosen ?? { ...expression, options };
    }
    return expression.kind === "for" ? this.#loop(expression, scope, depth) : expression;
  }
  /** The text of a file, where an expression is one: whoever needs no more than that there is a value does not ask for it. */
  open(expression, depth = 0) {
    if (expression.kind !== "call" || !FILES.has(expression.name)) return expression;
    const [name, given] = expression.args;
    if (name === void 0) return { kind: "other", at: expression.at };
    const isTemplate2 = expression.name === "templatefile";
    const text = this.#names.files.read(name, this.#names.root, isTemplate2);
    if (text.kind === "other" || !this.#spend(text)) return { ...text, kind: "other", at: expression.at };
    return isTemplate2 ? this.#fill(text, scopeOf(given), depth + 1) : text;
  }
  /** A text of JSON or YAML as what it holds; undefined where that cannot be read. */
  decode(text) {
    return this.#spend(text) ? decode(text) : void 0;
  }
  #call(call, args, depth) {
    const [first] = args;
    if (FILES.has(call.name)) return { ...call, args };
    for (const arg of args) this.#stepsLeft -= sizeOf(arg);
    if (this.#stepsLeft < 0) return { kind: "other", at: call.at };
    if (!DECODING.has(call.name) || first === void 0) return callOf(call.name, args, call);
    if (first.kind === "list" || first.kind === "object") return first;
    const text = this.open(first, depth);
    return this.decode(text) ?? (text.kind === "other" ? text : { kind: "other", at: call.at });
  }
  /** A template with its parts, each where it stands. */
  #fill(template, scope, depth) {
    if (template.kind !== "template") return this.open(this.resolve(template, scope, depth), depth);
    const parts = template.parts.map((part) => this.#part(part, scope, depth + 1));
    return { ...template, parts: parts.flatMap((part) => part.kind === "template" ? part.parts : [part]) };
  }
  #part(part, scope, depth) {
    if (part.kind === "text") return part;
    const found = this.open(this.resolve(part, scope, depth), depth);
    const isEncoded = part.kind === "call" && part.name === "jsonencode";
    return isEncoded && found.kind === "text" && found.isText ? { kind: "text", at: found.at, text: JSON.stringify(found.text), isText: true } : found;
  }
  /** `data.template_file.it.rendered`, also of one of several. */
  #rendered(name, depth) {
    const body = this.#names.templates.get(name);
    const template = body?.attributes.get("template")?.value;
    const vars = body === void 0 ? void 0 : varsOf(body);
    if (template === void 0) return void 0;
    const text = this.open(this.resolve(template, /* @__PURE__ */ new Map(), depth + 1), depth);
    const split = text.kind === "text" && this.#spend(text) ? templateIn(text) : text;
    if (split.kind === "other") return split;
    return this.#fill(
      split,
      scopeOf(vars === void 0 ? vars : this.resolve(vars, /* @__PURE__ */ new Map(), depth + 1)),
      depth + 1
    );
  }
  /** Whether there is room for one more text: names that stand for each other could make it any length. */
  #spend(text) {
    const parts = text.kind === "template" ? text.parts : [text];
    for (const part of parts) this.#charactersLeft -= part.kind === "text" ? part.text.length : 1;
    return this.#charactersLeft >= 0;
  }
  #lookUp(reference, scope, depth) {
    const [first = "", second = "", ...rest] = reference.path;
    const own = scope.get(first);
    const other = { kind: "other", at: reference.at };
    if (own !== void 0) return fieldOf(own, reference.path.slice(1)) ?? other;
    if (first === "path")
      return { ...other, folder: second === "module" ? folderOf2(reference.at.file) : this.#names.root };
    if (first === "data" && second === "template_file" && rest.at(-1) === "rendered")
      return this.#rendered(rest[0] ?? "", depth) ?? other;
    const found = first === "local" ? this.#names.locals.get(second) : first === "var" ? this.#names.variables(second) : void 0;
    const resolved = found === void 0 ? void 0 : this.resolve(found, /* @__PURE__ */ new Map(), depth + 1);
    return (resolved === void 0 ? void 0 : fieldOf(resolved, rest)) ?? other;
  }
  #loop(loop, scope, depth) {
    const { at, names, key, value } = loop;
    const items = itemsOf2(this.resolve(loop.source, scope, depth + 1));
    if (items === void 0) return { kind: "other", at };
    this.#stepsLeft -= items.length * scope.size;
    if (this.#stepsLeft < 0) return { kind: "other", at };
    const rounds = items.map(({ key: name, value: item }) => {
      const [first = "", second] = names;
      const bound = second === void 0 ? [[first, item]] : [
        [first, name],
        [second, item]
      ];
      return new Map([...scope, ...bound]);
    });
    const values = rounds.map((round) => this.resolve(value, round, depth + 1));
    if (key === void 0) return { kind: "list", at, items: values };
    const entries = rounds.map((round, index) => {
      const name = this.resolve(key, round, depth + 1);
      return {
        key: name.kind === "text" ? name.text : void 0,
        at: name.at,
        value: values[index] ?? { kind: "other", at }
      };
    });
    return { kind: "object", at, entries };
  }
};

// src/env/production/terraform/targets.ts
function findTargets(files, named, problems) {
  const set2 = files.filter(({ path }) => /\.tfvars(?:\.json)?$/.test(path));
  const folders = Map.groupBy(
    files.filter((file) => !set2.includes(file)),
    ({ path }) => path.slice(0, path.lastIndexOf("/") + 1)
  );
  const calls = [...folders].flatMap(
    ([folder, own]) => blocksOf2(own, "module").flatMap((block) => calledBy(block, folders) ?? []).filter((called) => called !== folder)
  );
  const variables = new Map(
    set2.flatMap(({ body }) => [...body.attributes].map(([name, { value }]) => [name, value]))
  );
  const around = { folders, named, budget: { left: MAX_BLOCKS }, problems };
  const roots = [...folders.keys()].filter((folder) => !calls.includes(folder));
  return new Map(
    (roots.length > 0 ? roots : [...folders.keys()]).flatMap(
      (folder) => targetsIn(folder, around, variablesOf(folders.get(folder) ?? [], variables), [])
    )
  );
}
function variablesOf(files, set2) {
  const defaults = defaultsOf(files);
  return (name) => {
    const preset = defaults.get(name);
    return set2.get(name) ?? (preset?.kind === "nothing" ? { kind: "other", at: preset.at, mayBeNothing: true } : void 0);
  };
}
function defaultsOf(files) {
  return new Map(
    blocksOf2(files, "variable").map(({ labels, body }) => [
      labels[0] ?? "",
      body.attributes.get("default")?.value
    ])
  );
}
function completeAddress(wanted, targets) {
  if (wanted === void 0 || targets.has(wanted)) return wanted;
  const [only, second] = [...targets.keys()].filter((address) => address.startsWith(`${wanted}.`));
  return second === void 0 ? only ?? wanted : wanted;
}
function targetsIn(folder, around, variables, inside2) {
  const { folders, named } = around;
  const own = folders.get(folder) ?? [];
  const resolver = new Resolver({
    locals: localsOf(own),
    variables,
    templates: templatesOf(own),
    files: named,
    root: inside2[0] ?? folder
  });
  const resources = blocksOf2(own, "resource").flatMap(
    (block) => findSites(block).length === 0 ? [] : [[block.labels.join("."), { block, resolver, folders: [...inside2, folder] }]]
  );
  const modules = blocksOf2(own, "module").flatMap((block) => {
    const address = `module.${block.labels[0]}`;
    const called = calledBy(block, folders);
    if (called !== void 0 && !inside2.includes(called) && inside2.length < MAX_DEPTH9) {
      if (!spend(around, folders.get(called) ?? [], block)) return [];
      const given = argumentsOf(block, folders.get(called) ?? [], resolver);
      const found = targetsIn(called, around, given, [...inside2, folder]);
      if (found.length > 0) return found.map(([inner, target]) => [`${address}.${inner}`, target]);
    }
    return findSites(block).length === 0 ? [] : [[address, { block, resolver, folders: [...inside2, folder] }]];
  });
  return [...resources, ...modules];
}
function spend({ budget, problems }, files, { at }) {
  const before = budget.left;
  budget.left -= files.reduce((sum, { body }) => sum + body.blocks.length + 1, 0);
  if (before >= 0 && budget.left < 0)
    problems.push({
      ...at,
      message: "modules are called more often than can be followed: list the keys with `names`"
    });
  return budget.left >= 0;
}
var MAX_DEPTH9 = 10;
var MAX_BLOCKS = 2e5;
function blocksOf2(files, type) {
  return files.flatMap(({ body }) => body.blocks.filter((block) => block.type === type));
}
function localsOf(files) {
  const blocks = blocksOf2(files, "locals");
  return new Map(
    blocks.flatMap(({ body }) => [...body.attributes].map(([name, { value }]) => [name, value]))
  );
}
function templatesOf(files) {
  return new Map(
    blocksOf2(files, "data").flatMap(
      ({ labels: [type, name], body }) => type === "template_file" && name !== void 0 ? [[name, body]] : []
    )
  );
}
function calledBy({ body, at }, folders) {
  const source = body.attributes.get("source")?.value;
  if (source?.kind !== "text" || !/^\.\.?(?:\/|$)/.test(source.text)) return void 0;
  const path = pathFrom(source.text, at.file);
  const folder = path === "" ? "" : `${path}/`;
  return path !== void 0 && folders.has(folder) ? folder : void 0;
}
function argumentsOf({ body }, files, resolver) {
  const defaults = defaultsOf(files);
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const given = body.attributes.get(name)?.value;
    const found = known.get(name) ?? (given === void 0 ? defaults.get(name) : resolver.resolve(given));
    known.set(name, found);
    return found;
  };
}

// src/env/production/terraform/parse.ts
function parseTerraform(files, { selected, files: texts }) {
  const problems = [];
  const named = new NamedFiles(texts);
  const targets = findTargets(parseFiles(files, problems), named, problems);
  if (problems.length > 0) return refuse(problems);
  const start = { file: files[0]?.path ?? "", line: 1, column: 1 };
  if (targets.size === 0) return refuse([{ ...start, message: NO_RESOURCE }]);
  const chosen = chooseOne(targets, completeAddress(selected.resource, targets), "resource");
  if (typeof chosen === "string") return refuse([{ ...start, message: chosen }]);
  const { block, resolver } = chosen.thing;
  const source = `${block.at.file} (${chosen.name})`;
  const keys = new GivenKeys(source);
  const container = chooseContainer(chosen.thing, selected.container);
  if (typeof container === "string") return refuse([{ ...block.at, message: container }]);
  const sites = findSites(block).filter((found2) => isOf(container.thing, found2));
  for (const { site } of sites) readSite(site, { keys, resolver, container: selected.container });
  if (block.labels[0] === "aws_lambda_function") keys.setByPlatform(OF_LAMBDA);
  const found = keys.toReach([source, ...named.searched]);
  if (!found.ok) return found;
  return { ok: true, value: { ...withIgnoredChanges(found.value, block), wanted: named.wanted } };
}
var NO_RESOURCE = "no resource or module here gives env keys to a program: list the file that has it";
function parseFiles(files, problems) {
  return files.flatMap(({ path, text }) => {
    const parsed = (path.endsWith(".json") ? parseTerraformJson : parseHcl)(text, path);
    if (!parsed.ok) problems.push(...parsed.problems);
    return parsed.ok ? [{ path, body: parsed.value }] : [];
  });
}
function listTargets(files, texts) {
  return [...findTargets(parseFiles(files, []), new NamedFiles(texts), [])].map(([address, target]) => ({
    address,
    file: target.block.at.file,
    folders: target.folders,
    containers: [
      ...containersOf(target).keys(),
      ...findSites(target.block).flatMap(({ site }) => listDefined(site, target.resolver))
    ]
  }));
}
function containersOf({ block, resolver }) {
  return new Map(
    findContainers(block).map((container, index) => {
      const name = container.body.attributes.get("name");
      const found = name === void 0 ? void 0 : resolver.resolve(name.value);
      return [found?.kind === "text" ? found.text : `number ${index + 1}`, container];
    })
  );
}
function chooseContainer(target, wanted) {
  const named = containersOf(target);
  return named.size === 0 ? { thing: void 0 } : chooseOne(named, wanted, "container");
}
function isOf(chosen, { container }) {
  return container === void 0 || container === chosen;
}

// src/env/production/vercel.ts
function parseVercel(text, file, stage) {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const keys = new GivenKeys(file);
  const start = root?.at ?? { file, line: 1, column: 1 };
  if (root?.kind !== "map") keys.problems.push({ ...start, message: "a vercel.json is one object" });
  const env = stage === "build" ? goTo(root, "build", "env") : goTo(root, "env");
  if (env !== void 0 && env.kind !== "map")
    keys.problems.push({ ...env.at, message: "`env` holds keys with values" });
  for (const entry of entriesAt(env)) {
    const { key, at, value } = entry;
    if (value.kind === "text" && value.text.startsWith("@"))
      keys.doubt(key, at, "takes it from a secret that is kept on Vercel", { unlessListed: true });
    else keys.provideTree(entry);
  }
  keys.doubtAll(
    `what is set on Vercel itself is not in ${file}: name what \`vercel env ls production --format json\` prints as \`listing\``,
    { unlessListed: true }
  );
  return keys.toReach();
}

// src/env/production/workflow-value.ts
var PLAIN = /[^$]+|\$(?!\{\{)/y;
var OPENING = /\$\{\{/y;
var CLOSING2 = /\}\}/y;
var INSIDE = /'[^']*'|[^'}]+|\}(?!\})/y;
function readWorkflowValue(written) {
  const scanner = new Scanner(written);
  let hasExpression = false;
  const doubts = [];
  while (!scanner.isAtEnd) {
    if (scanner.take(PLAIN) !== null) continue;
    const body = takeExpression(scanner);
    if (body === void 0) return { is: "unsure", from: "an expression that is never closed" };
    const doubt = doubtOf(body);
    if (doubt !== void 0) doubts.push(doubt);
    hasExpression = true;
  }
  const [first] = doubts;
  if (first === void 0) return hasExpression ? { is: "there" } : { is: "known", text: written };
  const isAll = doubts.every(({ needs: needs2 }) => needs2 !== void 0);
  const needs = isAll ? doubts.flatMap((doubt) => doubt.needs ?? []) : void 0;
  return { ...first, needs };
}
function takeExpression(scanner) {
  scanner.take(OPENING);
  const start = scanner.position;
  while (scanner.take(INSIDE) !== null) ;
  const body = scanner.text.slice(start, scanner.position);
  return scanner.take(CLOSING2) === null ? void 0 : body;
}
var HAS_DEFAULT = /\|\| ?'[^']+' ?$/;
var SECRET_OR_VARIABLE = /\b(secrets|vars) ?\. ?([A-Za-z_][A-Za-z0-9_]*)/g;
var ALWAYS_THERE = new Set(
  [
    ...[
      "sha",
      "ref",
      "ref_name",
      "ref_type",
      "repository",
      "repository_id",
      "repository_owner",
      "actor",
      "token"
    ],
    ...[
      "run_id",
      "run_number",
      "run_attempt",
      "workflow",
      "event_name",
      "server_url",
      "api_url",
      "workspace",
      "job"
    ]
  ].map((name) => `github.${name}`)
);
function doubtOf(body) {
  const short = body.replace(/\s+/g, " ");
  if (HAS_DEFAULT.test(short)) return void 0;
  const outside = short.replace(/'[^']*'/g, "''");
  const path = outside.trim().replace(/ ?\. ?/g, ".");
  for (const [, written, name = ""] of outside.matchAll(SECRET_OR_VARIABLE)) {
    if (name === "GITHUB_TOKEN") continue;
    const context = written === "vars" ? "vars" : "secrets";
    const what = context === "vars" ? "variable" : "secret";
    const needs = path === `${context}.${name}` ? [{ context, name }] : void 0;
    return { is: "unsure", from: `the ${what} ${name}, and is empty where nobody set it`, needs };
  }
  if (path === "secrets.GITHUB_TOKEN" || ALWAYS_THERE.has(path)) return void 0;
  return { is: "unsure", from: "an expression that may come out empty" };
}

// src/env/production/workflow.ts
function parseWorkflow(text, file, choice = {}) {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const jobs = new Map(entriesAt(root, "jobs").map(({ key, value }) => [key, value]));
  const at = goTo(root, "jobs")?.at ?? root?.at ?? { file, line: 1, column: 1 };
  if (jobs.size === 0) return refuse([{ ...at, message: "a workflow has `jobs` with at least one job" }]);
  const chosen = chooseOne(jobs, choice.job, "job");
  if (typeof chosen === "string") return refuse([{ ...at, message: chosen }]);
  const { name, thing: job } = chosen;
  const keys = new GivenKeys(`${file} (${name})`);
  if (goTo(job, "uses") !== void 0)
    keys.doubtAll(
      `job ${name} calls another workflow, which gets no \`env\` from here: list its keys with \`names\``,
      { at: job.at }
    );
  else {
    readEnv3(goTo(root, "env"), keys);
    readEnv3(goTo(job, "env"), keys);
    readSteps(job, choice.step, keys);
  }
  return keys.toReach();
}
function readEnv3(env, keys) {
  if (env === void 0 || env.kind === "nothing") return;
  if (env.kind !== "map")
    keys.problems.push({
      ...env.at,
      message: "`env` holds keys with values: an expression for all of it is not read"
    });
  for (const entry of entriesAt(env)) readKey4(entry, keys);
}
function readKey4({ key, at, value }, keys) {
  if (value.kind === "map" || value.kind === "list") {
    keys.problems.push({ ...value.at, message: "the value of an env key is a text" });
    return;
  }
  const written = value.kind === "text" ? textOf(value) : "";
  const read = written === void 0 ? { is: "there" } : readWorkflowValue(written);
  if (read.is === "known") keys.provide(key, at, read.text);
  else if (read.is === "there") keys.provide(key, at);
  else keys.doubt(key, at, `takes it from ${read.from}`, { needs: read.needs });
}
function readSteps(job, wanted, keys) {
  const steps = itemsAt(job, "steps");
  if (wanted === void 0) {
    const known = new Set(keys.supply().provided.map(({ key }) => key));
    for (const step2 of steps)
      for (const { key, at } of entriesAt(step2, "env"))
        if (!known.has(key))
          keys.doubt(key, at, "gives it to a single step: name that step in the checklist with `step:`", {
            mayBeThere: false
          });
    return;
  }
  const named = steps.filter((step2) => [textAt(step2, "id"), textAt(step2, "name")].includes(wanted));
  const [step, second] = named;
  if (step === void 0 || second !== void 0) {
    const what = step === void 0 ? "there is no step" : "several steps are called";
    const steps2 = goTo(job, "steps") ?? job;
    keys.problems.push({
      ...steps2.at,
      message: `${what} ${wanted} in this job: give the \`id\` or \`name\` of one`
    });
  } else readEnv3(goTo(step, "env"), keys);
}

// src/env/production/yaml-map.ts
function parseYamlMap(text, file, path) {
  const tree = parseYamlTree(text, file);
  if (!tree.ok) return tree;
  const root = tree.value;
  const found = path === void 0 ? root : goTo(root, ...path.split("."));
  const at = found?.at ?? root?.at ?? { file, line: 1, column: 1 };
  if (found === void 0 && path !== void 0)
    return refuse([
      { ...at, message: `there is nothing at \`${path}\`, which the checklist names with \`at:\`` }
    ]);
  if (found?.kind !== "map")
    return refuse([{ ...at, message: "keys with values are expected here: `KEY: value`, one a line" }]);
  const keys = new GivenKeys(path === void 0 ? file : `${file} (${path})`);
  for (const entry of entriesAt(found)) {
    if (entry.value.kind === "nothing")
      keys.doubt(entry.key, entry.at, "gives it no value", { mayBeThere: false });
    else keys.provideTree(entry);
  }
  return keys.toReach();
}

// src/env/production/readers.ts
var READERS = {
  ...COMMON_READERS,
  kustomize: { each: parseKustomize },
  helm: { all: parseHelm },
  ecs: { each: (text, file, { selected }) => parseEcs(text, file, selected.container) },
  "cloud-run": { each: (text, file, { selected }) => parseCloudRun(text, file, selected) },
  "app-engine": { each: parseAppEngine },
  terraform: { all: parseTerraform },
  serverless: { each: parseServerless },
  yaml: { each: (text, file, { selected }) => parseYamlMap(text, file, selected.at) },
  render: { each: (text, file, { selected }) => parseRender(text, file, selected) },
  fly: { each: parseFly },
  heroku: { each: parseHeroku },
  vercel: { each: (text, file, { selected }) => parseVercel(text, file, selected.stage) },
  netlify: { each: (text, file, { selected }) => parseNetlify(text, file, selected.context) },
  "cloud-foundry": {
    each: (text, file, { selected }) => parseCloudFoundry(text, file, selected.application)
  },
  systemd: { all: parseSystemd },
  workflow: { each: (text, file, { selected }) => parseWorkflow(text, file, selected) },
  listing: { each: (text, file, { selected }) => parseListing(text, file, selected) }
};

export {
  parseTomlTree,
  listChartContainers,
  surveyKustomization,
  listTargets,
  READERS
};
//# sourceMappingURL=chunk-TERNN4TO.js.map
