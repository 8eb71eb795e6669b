import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  Scanner
} from "./chunk-XS4VWFJ4.js";

// src/env/text/pattern-syntax.ts
var PLACES = { "^": "start", $: "end", "\\b": "boundary", "\\B": "no-boundary" };
var GROUP = /\((?:\?(?:(?<ahead>[=!])|:|(?<name><[A-Za-z_$][\w$]*>)|(?<other>)))?/y;
var ATOM = /\\(?:0[0-7]{0,2}|x[\da-f]{2}|u[\da-f]{4}|c[a-z]|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/iy;
var QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
var TIMES = {
  "*": { min: 0, max: Number.POSITIVE_INFINITY },
  "+": { min: 1, max: Number.POSITIVE_INFINITY },
  "?": { min: 0, max: 1 }
};
function parsePattern(source) {
  return readEither(new Scanner(source));
}
function readEither(scanner) {
  const options = [];
  do {
    const option = readSequence(scanner);
    if (option === void 0) return void 0;
    options.push(option);
  } while (scanner.take(/\|/y) !== null);
  return { kind: "either", options };
}
function readSequence(scanner) {
  const parts = [];
  while (!scanner.isAtEnd && !/[|)]/.test(scanner.next)) {
    const part = readPart(scanner);
    if (part === void 0) return void 0;
    parts.push(repeated(part, scanner.take(QUANTIFIER)));
  }
  return { kind: "sequence", parts };
}
function readPart(scanner) {
  const group = scanner.take(GROUP);
  if (group === null) return partOf(scanner.take(ATOM)?.[0] ?? "");
  if (group.groups?.other !== void 0) return void 0;
  const part = readEither(scanner);
  scanner.take(/\)/y);
  if (part === void 0 || group.groups?.ahead === void 0) return part;
  return { kind: "ahead", part, negative: group.groups.ahead === "!" };
}
function partOf(atom) {
  if (/^\\[1-9k]/.test(atom)) return void 0;
  for (const [text, at] of Object.entries(PLACES)) if (atom === text) return { kind: "place", at };
  const one = new RegExp(`^(?:${/^[{}\]]$/.test(atom) ? `\\${atom}` : atom})$`);
  return { kind: "character", fits: (character) => one.test(character) };
}
function repeated(part, quantifier) {
  if (quantifier === null) return part;
  const [, sign, least, comma, most] = quantifier;
  if (sign === "*" || sign === "+" || sign === "?") return { kind: "repeat", part, ...TIMES[sign] };
  const min = Number(least);
  const max = comma === void 0 ? min : most === "" ? Number.POSITIVE_INFINITY : Number(most);
  return { kind: "repeat", part, min, max };
}

// src/env/text/pattern.ts
var MAX_SOURCE = 1e3;
var MAX_STEPS = 2e3;
var MAX_WORK = 1e6;
function whatIsWrongWith(pattern) {
  if (pattern.length > MAX_SOURCE) return `is longer than ${MAX_SOURCE} characters`;
  try {
    new RegExp(pattern);
  } catch {
    return "is not a regular expression of JavaScript: check its brackets and its `\\`";
  }
  const part = parsePattern(pattern);
  if (part === void 0)
    return "uses a back reference, a look behind or flags, which are not supported here";
  if (compile(part) === void 0) return "repeats too much: write smaller numbers between `{` and `}`";
  return void 0;
}
function matchesPattern(pattern, text) {
  return compilePattern(pattern)?.(text) ?? "unknown";
}
function compilePattern(pattern) {
  if (whatIsWrongWith(pattern) !== void 0) return void 0;
  const part = parsePattern(pattern);
  const steps = part === void 0 ? void 0 : compile(part);
  if (steps === void 0) return void 0;
  return (text, all = { left: MAX_WORK }) => {
    const most = Math.min(MAX_WORK, all.left);
    const work = { left: most };
    const matches = follow(steps, text, 0, true, work);
    all.left -= most - work.left;
    return work.left <= 0 ? "unknown" : matches ? "yes" : "no";
  };
}
function compile(part) {
  const compiler = new Compiler({ left: MAX_STEPS });
  return compiler.add(part) ? compiler.finish() : void 0;
}
var Compiler = class _Compiler {
  #steps = [];
  #parts;
  constructor(parts) {
    this.#parts = parts;
  }
  finish() {
    return [...this.#steps, { does: "match" }];
  }
  /** False when the parts are too many. */
  add(part) {
    this.#parts.left -= 1;
    if (this.#parts.left < 0) return false;
    if (part.kind === "character") this.#steps.push({ does: "character", fits: part.fits });
    if (part.kind === "place") this.#steps.push({ does: "place", at: part.at });
    if (part.kind === "sequence") return part.parts.every((one) => this.add(one));
    if (part.kind === "either") return this.#addEither(part.options);
    if (part.kind === "repeat") return this.#addRepeat(part);
    if (part.kind !== "ahead") return true;
    const ahead = new _Compiler(this.#parts);
    if (!ahead.add(part.part)) return false;
    this.#steps.push({ does: "ahead", steps: ahead.finish(), negative: part.negative });
    return true;
  }
  #addEither(options) {
    const exits = [];
    for (const [index, option] of options.entries()) {
      const isLast = index === options.length - 1;
      const fork = isLast ? void 0 : this.#fork();
      if (!this.add(option)) return false;
      if (fork === void 0) continue;
      exits.push(this.#fork());
      this.#lead(fork, fork + 1);
    }
    for (const exit of exits) this.#lead(exit);
    return true;
  }
  #addRepeat({ part, min, max }) {
    for (let times = 0; times < min; times += 1) if (!this.add(part)) return false;
    const forks = [];
    const last = max === Number.POSITIVE_INFINITY ? min + 1 : max;
    for (let times = min; times < last; times += 1) {
      forks.push(this.#fork());
      if (!this.add(part)) return false;
    }
    const [first] = forks;
    if (max === Number.POSITIVE_INFINITY && first !== void 0)
      this.#steps.push({ does: "split", ways: [first, first] });
    for (const fork of forks) this.#lead(fork, fork + 1);
    return true;
  }
  /** A step whose ways are still to be led somewhere. */
  #fork() {
    this.#steps.push({ does: "split", ways: [0, 0] });
    return this.#steps.length - 1;
  }
  /** Leads a fork to what comes next, and to another step as well. */
  #lead(fork, other = this.#steps.length) {
    this.#steps[fork] = { does: "split", ways: [other, this.#steps.length] };
  }
};
function follow(steps, text, start, anywhere, work) {
  const reachedAt = new Int32Array(steps.length).fill(-1);
  let waiting = [];
  for (let position = start; position <= text.length && work.left > 0; position += 1) {
    const open = anywhere || position === start ? [...waiting, 0] : waiting;
    const character = text.charAt(position);
    waiting = [];
    while (open.length > 0 && work.left > 0) {
      const at = open.pop() ?? 0;
      const step = steps[at];
      work.left -= 1;
      if (step === void 0 || reachedAt[at] === position) continue;
      reachedAt[at] = position;
      if (step.does === "match") return true;
      if (step.does === "split") open.push(...step.ways);
      else if (step.does === "character") {
        if (position < text.length && step.fits(character)) waiting.push(at + 1);
      } else if (step.does === "place") {
        if (isAtPlace(step.at, text, position)) open.push(at + 1);
      } else if (follow(step.steps, text, position, false, work) !== step.negative) open.push(at + 1);
    }
    if (!anywhere && waiting.length === 0) return false;
  }
  return false;
}
function isAtPlace(place, text, position) {
  if (place === "start") return position === 0;
  if (place === "end") return position === text.length;
  const isWord = (at) => /^\w$/.test(text.charAt(at));
  return isWord(position - 1) !== isWord(position) === (place === "boundary");
}

// src/env/findings/value-rules.ts
var VALUE_TYPES = [
  "string",
  "integer",
  "number",
  "boolean",
  "url",
  "email",
  "port",
  "enum",
  "json",
  "duration"
];
var RULES = ["empty", "placeholder", "type", "enum", "pattern"];
function firstBroken(value, rules) {
  if (value.trim() === "") return rules.required ? "empty" : void 0;
  if (rules.values !== void 0) return rules.values.includes(value) ? void 0 : "enum";
  if (isPlaceholder(value)) return "placeholder";
  if (rules.type !== void 0 && !IS_OF_TYPE[rules.type](value)) return "type";
  if (rules.pattern !== void 0 && matchesPattern(rules.pattern, value) !== "yes") return "pattern";
  return void 0;
}
var PLACEHOLDER = /^(?:change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|it)?|x{3,}|\*{3,}|\.{3,}|todo|tbd|tba|fixme|placeholder|<[\w .-]+>|your[-_ ].*|insert[-_ ].*|.*[-_ ]here)$/i;
function isPlaceholder(value) {
  const text = value.trim();
  return text.length <= 200 && PLACEHOLDER.test(text);
}
var DIGITS = /^[+-]?\d{1,40}$/;
var NUMBER = /^[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,4})?$/i;
var BOOLEAN = /^(?:true|false|1|0|yes|no|on|off|t|f|y|n)$/i;
var EMAIL = /^[^\s@]+@[^\s@]+$/;
var URL_LIKE = /^(?:[a-z][a-z\d+.-]*:)+\/\/\S+$/i;
var WEB_URL = /^(?:https?|wss?|ftp):/i;
var DURATION = /^(?:\d+(?:\.\d+)?|(?:\d+(?:\.\d+)? ?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?) ?)+|P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?)$/i;
var IS_OF_TYPE = {
  string: () => true,
  enum: () => true,
  integer: (value) => DIGITS.test(value),
  number: (value) => NUMBER.test(value),
  boolean: (value) => BOOLEAN.test(value),
  url: (value) => URL_LIKE.test(value) && (!WEB_URL.test(value) || URL.canParse(value)),
  email: (value) => EMAIL.test(value),
  port: (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65535,
  json: isJson,
  duration: (value) => value.length <= 100 && DURATION.test(value)
};
function isJson(value) {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

// src/env/text/sealed.ts
var Sealed = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The name of the first rule that the value breaks, or undefined when it breaks none. */
  breaks(rules) {
    return firstBroken(this.#value, rules);
  }
  /** For finding out what a pull request touched; the answer is never shown. */
  equals(other) {
    return other !== void 0 && this.#value === other.#value;
  }
  /** Whether a variable stands in its place, `${NAME}` or `$KEY` itself, as in templates; but for those that are known. */
  isLeftTo(key, isKnown) {
    const text = this.#value.trim();
    const variable = /^\$\{([A-Za-z_]\w*)(?::?-)?\}$/.exec(text)?.[1];
    return variable === void 0 ? text === `$${key}` : variable === key || !isKnown(variable);
  }
  toString() {
    return "[sealed]";
  }
  toJSON() {
    return "[sealed]";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return "[sealed]";
  }
};

export {
  whatIsWrongWith,
  compilePattern,
  VALUE_TYPES,
  RULES,
  firstBroken,
  Sealed
};
//# sourceMappingURL=chunk-LC4R62BV.js.map
