import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  GateError,
  findNearName
} from "./chunk-TNARGNGC.js";
import {
  ENV_NAME,
  MAX_PROBLEMS,
  MAX_YAML_LENGTH,
  VALUE_TYPES,
  changedFields,
  combineDeclared,
  compilePattern,
  explainYamlError,
  firstBroken,
  isDeclaredFor,
  listKustomizations,
  parseDotenvFile,
  parseYamlTrees,
  readYamlDocuments,
  refuse,
  whatIsWrongWith,
  whatMatters
} from "./chunk-MYAWUO53.js";
import {
  SIGNS
} from "./chunk-NBYYE5TN.js";
import {
  Scanner,
  placesIn,
  require_dist,
  withPlainLines
} from "./chunk-TMZFPZ3D.js";
import {
  BIGINT_FORMAT_RANGES,
  NEVER,
  NUMBER_FORMAT_RANGES,
  _default,
  _enum,
  _gte,
  _lte,
  _maxLength,
  _minLength,
  _regex,
  _trim,
  array,
  assignProp,
  base64,
  base64Charset,
  base64url,
  base64urlCharset,
  boolean,
  describe,
  getEnumValues,
  globalRegistry,
  int,
  integer,
  nullable,
  number,
  number2,
  optional,
  pipe,
  record,
  refine,
  strictObject,
  string,
  superRefine,
  transform,
  union
} from "./chunk-PAZ66WDI.js";
import {
  __commonJS,
  __toESM
} from "./chunk-4LQKD5LP.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path2, { windows } = {}) => {
      const segs = path2.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob2 = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob2 = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob2 = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob2 = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob2 = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob2 = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob2 === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob2 = false;
      }
      let base = str;
      let prefix = "";
      let glob2 = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob2 === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob2 = str.slice(lastIndex);
      } else if (isGlob2 === true) {
        base = "";
        glob2 = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob2) glob2 = utils.removeBackslashes(glob2);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob: isGlob2,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value3 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value3;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value3);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value2 = input.slice(n);
        parts.push(value2);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value2;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value2 = `[${args.join("-")}]`;
      try {
        new RegExp(value2);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value2;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value2 = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value2 += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value2 += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value2 += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value2);
              value2 = "";
              continue;
            }
          }
        }
        value2 += ch;
      }
      parts.push(value2);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value2 = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value2)) {
          value2 = value2.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value2)) {
        return;
      }
      return value2.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value2 = pattern.trim();
      let match = parseRepeatedExtglob(value2);
      while (match) {
        depth++;
        value2 = match.body.trim();
        match = parseRepeatedExtglob(value2);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value2;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value3 = "", num = 0) => {
        state.consumed += value3;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value3) => {
        const token = { ...EXTGLOB_CHARS[value3], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value3, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value: value2, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value: value2, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value2 = advance();
        if (value2 === "\0") {
          continue;
        }
        if (value2 === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value2 += "\\";
            push({ type: "text", value: value2 });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value2 += "\\";
            }
          }
          if (opts.unescape === true) {
            value2 = advance();
          } else {
            value2 += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value: value2 });
            continue;
          }
        }
        if (state.brackets > 0 && (value2 !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value2 === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value2 === "[" && peek() !== ":" || value2 === "-" && peek() === "]") {
            value2 = `\\${value2}`;
          }
          if (value2 === "]" && (prev.value === "[" || prev.value === "[^")) {
            value2 = `\\${value2}`;
          }
          if (opts.posix === true && value2 === "!" && prev.value === "[") {
            value2 = "^";
          }
          prev.value += value2;
          append({ value: value2 });
          continue;
        }
        if (state.quotes === 1 && value2 !== '"') {
          value2 = utils.escapeRegex(value2);
          prev.value += value2;
          append({ value: value2 });
          continue;
        }
        if (value2 === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value: value2 });
          }
          continue;
        }
        if (value2 === "(") {
          increment("parens");
          push({ type: "paren", value: value2 });
          continue;
        }
        if (value2 === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value: value2, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value2 === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value2 = `\\${value2}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value: value2 });
          continue;
        }
        if (value2 === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value: value2, output: `\\${value2}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value: value2, output: `\\${value2}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value2 = `/${value2}`;
          }
          prev.value += value2;
          append({ value: value2 });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value2 === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value: value2,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push(open2);
          continue;
        }
        if (value2 === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value: value2, output: value2 });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value2 = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value: value2, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value2 === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (value2 === ",") {
          let output = value2;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value: value2, output });
          continue;
        }
        if (value2 === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value: value2, output: SLASH_LITERAL });
          continue;
        }
        if (value2 === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value2;
            prev.value += value2;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value: value2, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value: value2, output: DOT_LITERAL });
          continue;
        }
        if (value2 === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value2);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value2;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value2}`;
            }
            push({ type: "text", value: value2, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value: value2, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value: value2, output: QMARK });
          continue;
        }
        if (value2 === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value2);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value2 === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value2);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value: value2, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value: value2 });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value2 === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value: value2, output: "" });
            continue;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (value2 !== "*") {
          if (value2 === "$" || value2 === "^") {
            value2 = `\\${value2}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value2 += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value: value2 });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value2;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value2);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value2);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value2);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value: value2, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value: value2, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value2;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value2);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value2;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value2);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value2;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value2 + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value2;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value2 + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value2;
          state.output += prev.output;
          state.globstar = true;
          consume(value2);
          continue;
        }
        const token = { type: "star", value: value2, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value2;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch5 = (glob2, options, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch5(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch5.compileRe(glob2, options) : picomatch5.makeRe(glob2, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch5(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch5.test(input, regex, options, { glob: glob2, posix });
        const result = { glob: glob2, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch5.test = (input, regex, options, { glob: glob2, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch5.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch5.matchBase = (input, glob2, options, posix = options && options.windows) => {
      const regex = glob2 instanceof RegExp ? glob2 : picomatch5.makeRe(glob2, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch5.isMatch = (str, patterns, options) => picomatch5(patterns, options)(str);
    picomatch5.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch5.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch5.scan = (input, options) => scan(input, options);
    picomatch5.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch5.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch5.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch5.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch5.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch5.constants = constants;
    module.exports = picomatch5;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch5(glob2, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob2, options, returnState);
    }
    Object.assign(picomatch5, pico);
    module.exports = picomatch5;
  }
});

// src/local/git.ts
import { spawn } from "node:child_process";
var GIT_ENV = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
function runGit(folder, args) {
  return new Promise((done, fail) => {
    const child = spawn("git", [...args], {
      cwd: folder,
      env: { ...process.env, ...GIT_ENV },
      stdio: ["ignore", "pipe", "pipe"]
    });
    const [stdout, stderr] = [[], []];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on("error", (error) => fail(noGit(error)));
    child.on(
      "close",
      (code) => done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    );
  });
}
async function readGit(folder, doing, args) {
  const { code, stdout, stderr } = await runGit(folder, args);
  if (code !== 0) throw new GateError("git-failed", `could not ${doing}: ${whatGitSaid(stderr, code)}`);
  return stdout;
}
function whatGitSaid(stderr, code) {
  const [first = ""] = stderr.trim().split("\n");
  return first.replace(/^(?:fatal|error): /, "") || `git ended with code ${code}`;
}
function noGit(error) {
  return new GateError(
    "git-failed",
    `git could not be started (${error.message}): install it, or put it on the PATH`
  );
}

// src/local/checkout.ts
async function findCheckout(folder) {
  const { code, stdout, stderr } = await runGit(folder, [
    "rev-parse",
    "--is-shallow-repository",
    "--show-toplevel"
  ]);
  const [isShallow, root] = stdout.split("\n");
  if (code !== 0 || root === void 0 || root === "")
    throw new GateError(
      "git-failed",
      `${folder} is not in a git checkout that can be read (git says: ${whatGitSaid(stderr, code)}). Run it inside of one.`
    );
  return { root, isShallow: isShallow === "true" };
}

// src/local/commit-files.ts
import { spawn as spawn2 } from "node:child_process";

// src/local/byte-reader.ts
var ByteReader = class {
  #chunks;
  #held = Buffer.alloc(0);
  constructor(stream) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }
  /** The next line without its line break; undefined when the stream ends before it. */
  async readLine() {
    let searched = 0;
    for (; ; ) {
      const end = this.#held.indexOf(10, searched);
      if (end >= 0) return this.#take(end + 1).toString("utf8", 0, end);
      searched = this.#held.length;
      if (!await this.#more(1)) return void 0;
    }
  }
  /** Exactly so many bytes; undefined when the stream ends before them. */
  async readBytes(count) {
    const lacking = count - this.#held.length;
    if (lacking > 0 && !await this.#more(lacking)) return void 0;
    return this.#take(count);
  }
  #take(count) {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }
  /** Holds at least so many bytes more; false when there are no more. */
  async #more(count) {
    const chunks = [this.#held];
    let got = 0;
    while (got < count) {
      const { done, value: value2 } = await this.#chunks.next();
      if (done === true) break;
      chunks.push(value2);
      got += value2.length;
    }
    this.#held = Buffer.concat(chunks);
    return got >= count;
  }
};

// src/local/text-file.ts
function decodeText(bytes, path2) {
  if (bytes.subarray(0, 8e3).includes(0))
    throw new GateError(
      "env-files-broken",
      `${path2} is not a text file: save it as text in UTF-8, or name another one`
    );
  return bytes.toString("utf8");
}

// src/local/commit-files.ts
var INDEX = "";
var CommitFiles = class {
  #git;
  #answers;
  #known = /* @__PURE__ */ new Map();
  #paths = /* @__PURE__ */ new Set();
  #last = Promise.resolve();
  /** What is to be said of a process that answers no more. */
  #ending;
  constructor(root) {
    this.#git = spawn2("git", ["cat-file", "--batch"], { cwd: root, env: { ...process.env, ...GIT_ENV } });
    this.#answers = new ByteReader(this.#git.stdout);
    this.#ending = new Promise((done) => {
      let stderr = "";
      this.#git.stderr.on("data", (chunk) => {
        stderr += chunk.toString();
      });
      this.#git.on("error", ({ message }) => done(message));
      this.#git.on("close", (code) => done(whatGitSaid(stderr, code)));
    });
    this.#git.stdin.on("error", () => {
    });
  }
  /** The text of a file at a commit; undefined where there is no such file. Asking twice costs nothing. */
  read(commit, path2) {
    const name = `${commit}:${path2}`;
    this.#paths.add(path2);
    const known = this.#known.get(name);
    if (known !== void 0) return known;
    const reading = this.#ask(name, path2);
    this.#known.set(name, reading);
    return reading;
  }
  /** Every path that was asked for, at whatever commit. */
  get paths() {
    return this.#paths;
  }
  close() {
    this.#git.stdin.end();
  }
  #ask(name, path2) {
    if (/[\n\r]/.test(name))
      return Promise.reject(
        new GateError("input-invalid", `a path with a line break cannot be read: ${JSON.stringify(path2)}`)
      );
    this.#git.stdin.write(`${name}
`);
    const answer = this.#last.then(() => this.#readAnswer(path2));
    this.#last = answer.catch(() => {
    });
    return answer;
  }
  async #readAnswer(path2) {
    const header = await this.#answers.readLine();
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header ?? "") ?? [];
    if (size === void 0) {
      if (header?.endsWith(" missing")) return void 0;
      throw unreadable(path2, header ?? await this.#ending);
    }
    const bytes = await this.#answers.readBytes(Number(size) + 1);
    if (bytes === void 0) throw unreadable(path2, await this.#ending);
    if (type !== "blob") throw new GateError("env-files-broken", `${path2} is a folder: name a file`);
    return decodeText(bytes.subarray(0, -1), path2);
  }
};
function unreadable(path2, because) {
  return new GateError("git-failed", `could not read ${path2}: ${because}`);
}

// src/local/refs.ts
var DEFAULT_BASES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function findDefaultBase({ root, isShallow }) {
  const listed = await readGit(root, "list the branches", [
    "for-each-ref",
    "--format=%(refname)%00%(symref)%00%(objectname)",
    ...DEFAULT_BASES
  ]);
  const refs = new Map(
    listed.split("\n").map((line) => {
      const [refname = "", target = "", sha = ""] = line.split("\0");
      return [refname, { full: target === "" ? refname : target, sha }];
    })
  );
  const found = DEFAULT_BASES.flatMap((name) => refs.get(name) ?? [])[0];
  if (found === void 0) {
    await findRef({ root, isShallow }, "HEAD", "");
    throw new GateError(
      "input-invalid",
      `no base to compare with: there is neither origin/HEAD nor a branch main or master. Name one with \`--base\`.${isShallow ? FETCH_ALL : ""}`
    );
  }
  return { name: shortName(found.full), sha: found.sha, branch: branchOf(found.full) };
}
var FETCH_ALL = " This clone is shallow and may hold one branch only: check out with `fetch-depth: 0`, or run `git fetch --unshallow origin +refs/heads/*:refs/remotes/origin/*`.";
async function findRef({ root }, name, option) {
  const [commit, full] = await Promise.all([
    runGit(root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]),
    runGit(root, ["rev-parse", "--symbolic-full-name", name])
  ]);
  if (commit.code !== 0 && name === "HEAD")
    throw new GateError(
      "input-invalid",
      "there is no commit here yet: commit something first, the checklist with it"
    );
  if (commit.code !== 0) throw unknownRef(`${option} ${name}`, await findNearRef(root, name), commit.stderr);
  return { name, sha: commit.stdout.trim(), branch: branchOf(full.code === 0 ? full.stdout.trim() : "") };
}
async function findNearRef(root, name) {
  const { stdout } = await runGit(root, ["for-each-ref", "--format=%(refname)"]);
  return findNearName(name, stdout.split("\n").map(shortName));
}
function unknownRef(given, near, stderr) {
  const said = stderr.trim() === "" ? "" : ` (git says: ${whatGitSaid(stderr, null)})`;
  const next = near === void 0 ? "name a branch, tag or commit, or run `git fetch` first" : `did you mean \`${near}\`?`;
  return new GateError("input-invalid", `\`${given}\` names no commit here${said}: ${next}`);
}
function branchOf(full) {
  return /^refs\/(?:heads|remotes\/[^/]+)\/(?!HEAD$)(.+)$/.exec(full)?.[1];
}
function shortName(full) {
  return full.replace(/^refs\/(?:heads|remotes|tags)\//, "");
}
async function findMergeBase({ root, isShallow }, base, head) {
  const { code, stdout, stderr } = await runGit(root, ["merge-base", base.sha, head.sha]);
  if (code === 0) return stdout.trim();
  if (code !== 1)
    throw new GateError("git-failed", `could not find the merge base: ${whatGitSaid(stderr, code)}`);
  const next = isShallow ? "This clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`." : "Name the branch that the change goes to with `--base`.";
  throw new GateError(
    "git-failed",
    `${base.name} and ${head.name} have no commit in common, so nobody can tell what changed. ${next}`
  );
}

// src/local/remote.ts
async function findWebUrl(root) {
  const { code, stdout } = await runGit(root, ["remote", "get-url", "origin"]);
  return code === 0 ? webUrlOf(stdout.trim()) : void 0;
}
function webUrlOf(remote) {
  const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/.exec(remote) ?? /^[^@/\s]+@([^/:]+):(.+?)(?:\.git)?\/?$/.exec(remote);
  const [, host, path2] = match ?? [];
  return host === void 0 ? void 0 : `https://${host}/${path2}`;
}

// src/local/commit-tree.ts
async function listTree(root, commit) {
  const listed = await readGit(root, `list the files of ${commit}`, [
    ...["ls-tree", "-r", "-z", "--full-tree"],
    commit
  ]);
  return listed.split("\0").flatMap((entry) => {
    const [, path2] = /^100\d{3} blob [0-9a-f]+\t([\s\S]+)$/.exec(entry) ?? [];
    return path2 === void 0 ? [] : [path2];
  });
}

// src/local/code-files.ts
var CodeFiles = class {
  #root;
  #files;
  constructor(root) {
    this.#root = root;
  }
  async read(commit, path2) {
    if (/[\n\r]/.test(path2)) return void 0;
    try {
      this.#files ??= new CommitFiles(this.#root);
      return await this.#files.read(commit, path2);
    } catch (error) {
      if (error instanceof GateError && error.reason === "env-files-broken") return void 0;
      throw error;
    }
  }
  /** All code at a commit. */
  async readTree(commit, isCode) {
    const paths = (await listTree(this.#root, commit)).filter(isCode);
    const files = await this.readAll(commit, paths);
    return { files, isComplete: files.length === paths.length };
  }
  /** Those of some files that are text. */
  async readAll(commit, paths) {
    const files = paths.map(async (path2) => {
      const text2 = await this.read(commit, path2);
      return text2 === void 0 ? [] : [{ path: path2, text: text2 }];
    });
    return (await Promise.all(files)).flat();
  }
  close() {
    this.#files?.close();
  }
};

// src/local/new-file.ts
import { lstat, mkdir, open, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
async function isTaken(root, path2) {
  try {
    await lstat(join(root, path2));
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw unwritable(path2, error);
  }
}
async function createFile(root, path2, text2) {
  const folder = await makeFolder(root, dirname(path2), path2);
  try {
    const file = await open(join(folder, path2.slice(path2.lastIndexOf("/") + 1)), "wx");
    try {
      await file.writeFile(text2);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw unwritable(path2, error);
  }
}
async function makeFolder(root, folder, path2) {
  try {
    const top = await realpath(root);
    let at = top;
    for (const part of folder === "." ? [] : folder.split("/")) {
      await mkdir(join(at, part)).catch((error) => {
        if (codeOf(error) !== "EEXIST") throw error;
      });
      at = await realpath(join(at, part));
      if (at !== top && !at.startsWith(top + sep)) throw outside(path2, folder);
    }
    return at;
  } catch (error) {
    throw error instanceof GateError ? error : unwritable(path2, error);
  }
}
function outside(path2, folder) {
  return new GateError(
    "input-invalid",
    `${path2} is not written: a link in ${folder} leads out of the repository. Make it a folder, or write the file by hand`
  );
}
function unwritable(path2, error) {
  return new GateError("input-invalid", `could not write ${path2} (${codeOf(error) ?? String(error)})`);
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}

// src/local/workflow-files.ts
import { readdir, readFile } from "node:fs/promises";
import { join as join2 } from "node:path";
var FOLDER = ".github/workflows";
async function readWorkflowFiles(root) {
  const names = (await listFolder(join2(root, FOLDER))).filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = `${FOLDER}/${name}`;
      return { file, text: await readFile(join2(root, file), "utf8") };
    })
  );
}
async function readActionFile(root, folder) {
  for (const name of ["action.yml", "action.yaml"]) {
    try {
      return await readFile(join2(root, folder, name), "utf8");
    } catch (error) {
      if (!isAbsent(error)) throw unreadable2(join2(folder, name), error);
    }
  }
  return void 0;
}
async function listFolder(folder) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unreadable2(FOLDER, error);
  }
}
function isAbsent(error) {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
function unreadable2(path2, error) {
  const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new GateError("input-invalid", `could not read ${path2} (${why})`);
}

// src/setup/workflow/tree.ts
var import_yaml2 = __toESM(require_dist(), 1);

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
        const name = String(named.value);
        if (seen.has(name)) found.push({ offset: node.range?.[0] ?? 0, message: "Map keys must be unique" });
        keys2.set(map, seen.add(name));
      }
      if ((0, import_yaml.isAlias)(node)) aliases += 1;
      else if (node.anchor !== void 0) anchored.set(node.anchor, node);
    }
  });
  const message = `more than ${MOST_ALIASES} aliases are not read: write out what they stand for`;
  return aliases > MOST_ALIASES ? [{ offset: 0, message }] : found;
}
var MOST_ALIASES = 1e3;

// src/setup/workflow/tree.ts
var MOST_DEEP = 50;
var MOST_VALUES = 1e5;
function parseTree(text2, file) {
  const placeOf = placesIn(text2, file);
  const { documents, errors } = readYamlDocuments(text2, { mostErrors: MAX_PROBLEMS, isOne: true });
  const [document] = documents;
  const refused = errors.length > 0 || document === void 0 ? [] : findRefusedKeys(document);
  const problems = [
    ...errors.map(({ offset, code }) => ({ ...placeOf(offset), message: explainYamlError(code) })),
    ...refused.map(({ offset, message }) => ({ ...placeOf(offset), message }))
  ];
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  const left = { values: MOST_VALUES };
  const tree = grow(document?.contents, 0, { anchors: /* @__PURE__ */ new Map(), isCopy: false, text: text2, depth: 0, left });
  if (left.values >= 0) return { ok: true, value: tree };
  return { ok: false, problems: [{ ...placeOf(0), message: "its aliases unfold to more than can be read" }] };
}
var FARTHEST_COLON = 1e3;
function grow(node, near, around) {
  around.left.values -= 1;
  const { anchors, text: text2, depth, left } = around;
  const nothing = { kind: "nothing", start: near, end: near };
  if (depth > MOST_DEEP || left.values < 0) return nothing;
  const inside = { ...around, depth: depth + 1 };
  if ((0, import_yaml2.isAlias)(node)) return grow(anchors.get(node.source), near, { ...inside, isCopy: true });
  if (((0, import_yaml2.isScalar)(node) || (0, import_yaml2.isSeq)(node) || (0, import_yaml2.isMap)(node)) && node.anchor !== void 0 && !around.isCopy)
    anchors.set(node.anchor, node);
  if ((0, import_yaml2.isScalar)(node)) {
    if (node.value === null || node.value === void 0) return nothing;
    const written = typeof node.value === "string" ? node.value : node.source ?? String(node.value);
    return { kind: "text", text: written, ...extentOf(node.range, text2) };
  }
  if ((0, import_yaml2.isSeq)(node)) {
    const items = node.items.map((item) => grow(item, node.range?.[0] ?? near, inside));
    return { kind: "list", items, ...extentOf(node.range, text2, node.flow ? void 0 : items.at(-1)) };
  }
  if (!(0, import_yaml2.isMap)(node)) return nothing;
  const entries = node.items.flatMap((pair) => growEntry(pair, inside)).map(
    (entry, index, all) => ({ ...entry, before: all[index - 1]?.end, next: all[index + 1]?.start })
  );
  const last = node.flow ? void 0 : entries.at(-1);
  return { kind: "map", isBlock: node.flow !== true, entries, ...extentOf(node.range, text2, last) };
}
function growEntry({ key, value: value2 }, around) {
  if (!(0, import_yaml2.isScalar)(key)) return [];
  const [start, keyEnd] = key.range ?? [0, 0];
  const near = keyEnd + around.text.slice(keyEnd, keyEnd + FARTHEST_COLON).indexOf(":") + 1;
  const tree = grow(value2, near, around);
  const isHere = tree.start >= keyEnd && !(0, import_yaml2.isAlias)(value2);
  const end = isHere ? tree.end : (0, import_yaml2.isAlias)(value2) ? value2.range?.[1] ?? near : near;
  return [{ key: String(key.value), start, end, value: tree }];
}
function extentOf(range, text2, last) {
  const [start, end] = range ?? [0, 0];
  return { start, end: last?.end ?? start + text2.slice(start, end).trimEnd().length };
}
function entryOf(tree, key) {
  return tree?.kind === "map" ? tree.entries.find((entry) => entry.key === key) : void 0;
}
function textAt(tree, key) {
  const value2 = entryOf(tree, key)?.value;
  return value2?.kind === "text" ? value2 : void 0;
}
function textsOf(tree) {
  if (tree?.kind === "list") return tree.items.filter((item) => item.kind === "text");
  return tree?.kind === "text" ? [tree] : [];
}

// src/setup/workflow/workflow.ts
function parseWorkflow(source) {
  const parsed = parseTree(source.text, source.file);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const on = entryOf(root, "on");
  const jobs = entryOf(root, "jobs");
  return {
    ok: true,
    value: {
      source,
      name: textAt(root, "name")?.text ?? source.file,
      on,
      triggers: readTriggers(on?.value),
      permissions: entryOf(root, "permissions"),
      concurrency: entryOf(root, "concurrency"),
      jobsAt: jobs?.start ?? root.end,
      jobs: jobs?.value.kind === "map" ? jobs.value.entries.map(readJob) : []
    }
  };
}
var MENTION = /deployment-checklist|uses:\s*['"]?\.\//;
function parseWorkflows(sources) {
  const parsed = sources.map((source) => ({ source, result: parseWorkflow(source) }));
  return {
    workflows: parsed.flatMap(({ result }) => result.ok ? [result.value] : []),
    problems: parsed.flatMap(
      ({ source, result }) => result.ok || !MENTION.test(source.text) ? [] : result.problems
    )
  };
}
function readTriggers(on) {
  if (on?.kind === "map") return on.entries.map((entry) => ({ event: entry.key, start: entry.start, entry }));
  return textsOf(on).map(({ text: text2, start }) => ({ event: text2, start, entry: void 0 }));
}
function readJob({ key, start, value: value2 }) {
  const steps = entryOf(value2, "steps")?.value;
  return {
    id: key,
    start,
    name: textAt(value2, "name")?.text,
    condition: entryOf(value2, "if"),
    needs: entryOf(value2, "needs"),
    permissions: entryOf(value2, "permissions"),
    concurrency: entryOf(value2, "concurrency"),
    uses: textAt(value2, "uses"),
    steps: steps?.kind === "list" ? steps.items.map(readStep) : []
  };
}
function readStep(step) {
  return {
    start: step.start,
    end: step.end,
    uses: textAt(step, "uses"),
    run: textAt(step, "run"),
    condition: entryOf(step, "if"),
    with: entryOf(step, "with")
  };
}
function filterOf({ entry }, name) {
  const filter = entryOf(entry?.value, name);
  return filter && { entry: filter, values: textsOf(filter.value).map(({ text: text2 }) => text2) };
}
function literalOf(text2) {
  return text2.includes("${{") ? void 0 : text2;
}
function textOfCondition({ value: value2 }) {
  return value2.kind === "text" ? value2.text : "";
}

// src/setup/workflow/gate-run.ts
function isOurs(uses, { given, local }) {
  const name = uses.replace(/@.*$/s, "");
  if (given !== void 0 && name.toLowerCase() === given.toLowerCase()) return true;
  if (uses.startsWith("./")) return local.has(uses);
  return /^[\w.-]+\/deployment-checklist@/i.test(uses);
}
function listLocalActions(workflows) {
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const names = steps.flatMap(({ uses }) => uses?.text.startsWith("./") ? [uses.text] : []);
  return [...new Set(names)];
}
function isOurAction(actionFile) {
  return /^name: Deployment checklist gate\s*$/m.test(actionFile);
}
function findGateRuns(workflows, naming) {
  return workflows.flatMap(
    (workflow) => workflow.jobs.flatMap(
      (job) => job.steps.flatMap((step) => {
        const { uses } = step;
        if (uses === void 0 || !isOurs(uses.text, naming)) return [];
        return waysTo([{ workflow, job }], workflows).map((links) => ({ links, step, uses }));
      })
    )
  );
}
function waysTo(links, workflows) {
  const [{ workflow }] = links;
  const isCalled = workflow.triggers.some(({ event }) => event === "workflow_call");
  const isStarted = workflow.triggers.some(({ event }) => event !== "workflow_call");
  const callers = isCalled && links.length < MOST_LINKS ? findCallers(workflow, workflows) : [];
  const ways = callers.flatMap((caller) => waysTo([caller, ...links], workflows));
  return isStarted || ways.length === 0 ? [links, ...ways] : ways;
}
var MOST_LINKS = 10;
function findCallers({ source }, workflows) {
  return workflows.flatMap(
    (workflow) => workflow.jobs.filter(({ uses }) => uses?.text === `./${source.file}`).map((job) => ({ workflow, job }))
  );
}
function ownLink({ links }) {
  return links.at(-1) ?? links[0];
}
function isCalledFromElsewhere({ links: [{ workflow }] }) {
  const { triggers } = workflow;
  return triggers.length > 0 && triggers.every(({ event }) => event === "workflow_call");
}
function inputOf({ step }, name) {
  const given = textAt(step.with?.value, name)?.text;
  return given === void 0 ? void 0 : literalOf(given);
}
function inputOr(run, name, otherwise) {
  const given = entryOf(run.step.with?.value, name);
  return given === void 0 || given.value.kind === "nothing" ? otherwise : inputOf(run, name);
}
function usesOwnToken({ step }) {
  const token = textAt(step.with?.value, "token")?.text;
  return token === void 0 || /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(token);
}

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
  if (listedAs?.every((name) => listed.has(name))) return [{ key, source, at }];
  return [{ ...hint, mayBeThere: false, message: `${hint.message}. No list of the service has it` }];
}
function lookOnGitHub(hint, onGitHub) {
  const { key, needs, source, at } = hint;
  if (key === void 0 || needs === void 0) return hint;
  const there = new Set(
    onGitHub.map((entry) => `${entry.value === void 0 ? "secrets" : "vars"}.${entry.key.toUpperCase()}`)
  );
  const lacking = needs.filter(({ context, name }) => !there.has(`${context}.${name.toUpperCase()}`));
  if (lacking.length === 0) return { key, source, at };
  const names = lacking.map(({ context, name }) => `${context === "vars" ? "variable" : "secret"} ${name}`);
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
  const open2 = [];
  let quote = "";
  for (let at = start; at < text2.length; at += 1) {
    const character = text2.charAt(at);
    if (quote !== "") {
      if (character === "\\") at += 1;
      else if (character === quote) quote = "";
    } else if (/["'`]/.test(character)) quote = character;
    else if (CLOSES[character] !== void 0) open2.push(CLOSES[character]);
    else if (character === open2.at(-1)) open2.pop();
    else if (open2.length === 0 && ends.test(character)) return at;
  }
  return open2.length === 0 && quote === "" ? text2.length : void 0;
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
    const { name, sign } = NAME.exec(text2)?.groups ?? {};
    if (name === void 0) break;
    const start = NAME.lastIndex;
    const end = endOfWord(text2, start);
    position = end ?? start + text2.slice(start).search(/\s|$/);
    const value2 = text2.slice(start, position);
    decorators.push({ name, value: sign === void 0 && value2 === "" ? "true" : value2, at });
    if (end === void 0) break;
  }
  return { decorators, furtherLines: text2.slice(0, position).split("\n").length - 1 };
}
function argumentsOf(value2) {
  const { name, inside } = /^(?<name>[A-Za-z]\w*)\((?<inside>[\s\S]*)\)$/.exec(value2)?.groups ?? {};
  if (name === void 0 || inside === void 0) return void 0;
  const args = [];
  for (let position = 0; position < inside.length; position += 1) {
    const end = endOfWord(inside, position, /,/) ?? inside.length;
    const argument = unquote(inside.slice(position, end).trim());
    if (argument !== "") args.push(argument);
    position = end;
  }
  return { name, args };
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
  const name = call?.name ?? unquote(value2);
  const args = call?.args ?? [];
  const type = TYPES[name];
  if (type === void 0 || !Object.hasOwn(TYPES, name)) {
    if (hasPlugins || CHOOSERS.has(name) || value2.startsWith("$")) return { type: "string" };
    return `the type is not known: write one of ${Object.keys(TYPES).join(", ")}`;
  }
  if (type === "enum") return enumOf(args);
  if (name === "number" && (args.includes("isInt=true") || args.includes("precision=0")))
    return { type: "integer" };
  if (name === "url" && args.includes("prependHttps=true")) return { type: "string" };
  return name === "string" ? { type, pattern: patternOf(args) } : { type };
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
  const [matches, startsWith] = [named.get("matches"), named.get("startsWith")];
  const written = argumentsOf(matches ?? "")?.args ?? /^\/(.*)\/([a-z]*)$/s.exec(matches ?? "")?.slice(1) ?? [matches];
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
    hasPlugins: root.some(({ name }) => name === "plugin")
  };
  const declared = items.map((item) => declare(item, defaults, problems));
  if (problems.length > 0) return refuse(problems);
  return { ok: true, value: disable?.value === "true" ? [] : combineDeclared(declared) };
}
function problemsOf(root) {
  const isKnown = ({ name, value: value2 }) => name === "defaultRequired" ? /^(?:true|false|infer)$/.test(value2) : name !== "defaultSensitive" || /^(?:true|false|inferFromPrefix\(.*\))$/.test(value2);
  return root.filter((decorator) => !isKnown(decorator)).map(({ name, at }) => ({
    ...at,
    message: `\`@${name}\` is true, false or ${name === "defaultRequired" ? "infer" : "inferFromPrefix(PREFIX)"}`
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
  const [last] = namedLast(decorators, "required", "optional");
  if (last === void 0) {
    const isRequired = defaults.required === "infer" ? item.hasValue : defaults.required === "true";
    return { isRequired, environments: void 0 };
  }
  const call = argumentsOf(last.value);
  if (last.name === "required" && call?.name === "forEnv" && call.args.length > 0)
    return { isRequired: true, environments: call.args };
  const no = last.name === "required" ? "false" : "true";
  return { isRequired: last.value !== no, environments: void 0 };
}
function isSecret(key, decorators, defaults) {
  const [last] = namedLast(decorators, "sensitive", "public");
  if (last?.name === "public") return last.value === "false";
  if (last !== void 0) return !/^(?:false$|\{[^}]*\benabled=false\b)/.test(last.value);
  const prefix = argumentsOf(defaults.sensitive)?.args[0];
  return prefix === void 0 ? defaults.sensitive !== "false" : !key.startsWith(prefix);
}
function namedLast(decorators, ...names) {
  return decorators.filter(({ name }) => names.includes(name)).slice(-1);
}

// src/checklist/yaml.ts
var import_yaml3 = __toESM(require_dist(), 1);

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

// src/checklist/yaml.ts
function parseYamlWith(schema, text2, file, what, check = () => []) {
  if (text2.length > MAX_YAML_LENGTH)
    return {
      ok: false,
      problems: [{ file, line: 1, column: 1, message: `${what} of more than 2 MB is not read` }]
    };
  const lineCounter = new import_yaml3.LineCounter();
  const { documents, errors: found } = readYamlDocuments(text2, {
    mostErrors: MOST_PROBLEMS,
    lineCounter,
    isOne: true
  });
  const [document = new import_yaml3.Document(null)] = documents;
  const placeAt2 = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate = (path2, atKey = false) => placeAt2(offsetOf(document, path2, atKey));
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
      problems: errors.slice(0, MOST_PROBLEMS).map((error) => problemAt(placeAt2(error.offset), error.message))
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
  const name = issue.path.findLast((part) => typeof part === "string");
  const isAbsent2 = issue.input === void 0 && typeof issue.path.at(-1) === "string";
  if (isAbsent2 && (issue.code === "invalid_type" || issue.code === "invalid_union")) {
    return [{ path: issue.path, message: `\`${String(name)}\` is missing or has no value` }];
  }
  if (issue.code === "invalid_type") {
    const expected = { object: "keys with values", record: "keys with values", array: "a list" }[issue.expected];
    if (expected !== void 0) {
      const subject = name === void 0 ? what : `\`${String(name)}\``;
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
    if (!(0, import_yaml3.isMap)(node) && !(0, import_yaml3.isSeq)(node)) break;
    const pair = (0, import_yaml3.isMap)(node) ? pairsOf(node).get(part) : void 0;
    if (pair !== void 0 && (0, import_yaml3.isScalar)(pair.key)) offset = pair.key.range?.[0] ?? offset;
    if (atKey && depth === path2.length - 1) break;
    const value2 = (0, import_yaml3.isMap)(node) ? pair?.value : node.get(part, true);
    if (!(0, import_yaml3.isNode)(value2)) break;
    node = value2;
    if (!(0, import_yaml3.isScalar)(node) || (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0))
      offset = node.range?.[0] ?? offset;
  }
  return offset;
}
var pairs = /* @__PURE__ */ new WeakMap();
function pairsOf(map) {
  const known = pairs.get(map);
  if (known !== void 0) return known;
  const byKey = new Map(
    map.items.toReversed().map((pair) => [(0, import_yaml3.isScalar)(pair.key) ? pair.key.value : pair, pair])
  );
  pairs.set(map, byKey);
  return byKey;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta = ctx.metadataRegistry.get(schema);
  if (meta)
    assignProps(result.schema, meta);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a = result.schema).default ?? (_a.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys2 = Object.keys(option);
    if (keys2.length !== 1 || keys2[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
  const objects = [];
  for (const member of members) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required = /* @__PURE__ */ new Set();
  for (const object of objects) {
    for (const key in object.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object.required ?? [])
      required.add(key);
  }
  const folded = { type: "object", properties };
  if (required.size)
    folded.required = [...required];
  if (objects.every((object) => object.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object of objects) {
      const constraint = undeclaredConstraint(object);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value2) => {
  if (agg[key] === void 0 || value2 > agg[key])
    agg[key] = value2;
};
var narrowMax = (agg, key, value2) => {
  if (agg[key] === void 0 || value2 < agg[key])
    agg[key] = value2;
};
var narrowBoth = (agg, value2) => {
  narrowMin(agg, "minimum", value2);
  narrowMax(agg, "maximum", value2);
};
var addDivisor = (agg, value2) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value2))
    agg.multipleOf.push(value2);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list2 = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list2)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var bigintProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
var symbolProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
var nullProcessor = (_schema, ctx, json, _params) => {
  if (ctx.target === "openapi-3.0") {
    json.type = "string";
    json.nullable = true;
    json.enum = [null];
  } else {
    json.type = "null";
  }
};
var undefinedProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
var voidProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var anyProcessor = (_schema, _ctx, _json, _params) => {
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var dateProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var nanProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
var templateLiteralProcessor = (schema, _ctx, json, _params) => {
  const _json = json;
  const pattern = schema._zod.pattern;
  if (!pattern)
    throw new Error("Pattern not found in template literal");
  _json.type = "string";
  _json.pattern = pattern.source;
};
var fileProcessor = (schema, _ctx, json, _params) => {
  const _json = json;
  _json.type = "string";
  _json.format = "binary";
  _json.contentEncoding = "binary";
  const { minimum, maximum, mime } = aggregateChecks(schema);
  if (minimum !== void 0)
    _json.minLength = minimum;
  if (maximum !== void 0)
    _json.maxLength = maximum;
  if (!mime)
    return;
  if (mime.length === 0)
    _json.not = {};
  else if (mime.length === 1)
    _json.contentMediaType = mime[0];
  else
    _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
var successProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var functionProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var mapProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
var setProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
var tupleProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "array";
  const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
  const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
  const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, prefixPath, i]
  }));
  const rest = def.rest ? processSchema(def.rest, ctx, {
    ...params,
    path: [...params.path, restPath, ...ctx.target === "openapi-3.0" ? [def.items.length] : []]
  }) : null;
  let minItems = def.items.length;
  while (minItems > 0) {
    const item = def.items[minItems - 1];
    const optional2 = ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional";
    if (!optional2)
      break;
    minItems--;
  }
  const maxItems = def.items.length;
  const isClosed = !def.rest;
  if (ctx.target === "draft-2020-12") {
    json.prefixItems = prefixItems;
    if (isClosed) {
      json.items = false;
    } else if (rest) {
      json.items = rest;
    }
    if (minItems > 0)
      json.minItems = minItems;
    if (isClosed)
      json.maxItems = maxItems;
  } else if (ctx.target === "openapi-3.0") {
    json.items = {
      anyOf: prefixItems
    };
    if (rest) {
      json.items.anyOf.push(rest);
    }
    if (minItems > 0)
      json.minItems = minItems;
    if (isClosed)
      json.maxItems = maxItems;
  } else {
    json.items = prefixItems;
    if (isClosed) {
      json.additionalItems = false;
    } else if (rest) {
      json.additionalItems = rest;
    }
    if (minItems > 0)
      json.minItems = minItems;
    if (isClosed)
      json.maxItems = maxItems;
  }
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names || names === true || rewrites.has(names))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
    if (rewritten !== names)
      rewrites.set(names, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value2, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value2, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value2 = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value2 !== UNREPRESENTABLE_DEFAULT)
    json.default = value2;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value2 = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value2 !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value2;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var promiseProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var lazyProcessor = (schema, ctx, _json, params) => {
  const innerType = schema._zod.innerType;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var allProcessors = {
  string: stringProcessor,
  number: numberProcessor,
  boolean: booleanProcessor,
  bigint: bigintProcessor,
  symbol: symbolProcessor,
  null: nullProcessor,
  undefined: undefinedProcessor,
  void: voidProcessor,
  never: neverProcessor,
  any: anyProcessor,
  unknown: unknownProcessor,
  date: dateProcessor,
  enum: enumProcessor,
  literal: literalProcessor,
  nan: nanProcessor,
  template_literal: templateLiteralProcessor,
  file: fileProcessor,
  success: successProcessor,
  custom: customProcessor,
  function: functionProcessor,
  transform: transformProcessor,
  map: mapProcessor,
  set: setProcessor,
  array: arrayProcessor,
  object: objectProcessor,
  union: unionProcessor,
  intersection: intersectionProcessor,
  tuple: tupleProcessor,
  record: recordProcessor,
  nullable: nullableProcessor,
  nonoptional: nonoptionalProcessor,
  default: defaultProcessor,
  prefault: prefaultProcessor,
  catch: catchProcessor,
  pipe: pipeProcessor,
  readonly: readonlyProcessor,
  promise: promiseProcessor,
  optional: optionalProcessor,
  lazy: lazyProcessor
};
function toJSONSchema(input, params) {
  if ("_idmap" in input) {
    const registry2 = input;
    const ctx2 = initializeContext({ ...params, processors: allProcessors });
    const defs = {};
    for (const entry of registry2._idmap.entries()) {
      const [_, schema] = entry;
      processSchema(schema, ctx2);
    }
    const schemas = {};
    const external = {
      registry: registry2,
      uri: params?.uri,
      defs
    };
    ctx2.external = external;
    for (const entry of registry2._idmap.entries()) {
      const [key, schema] = entry;
      extractDefs(ctx2, schema);
      assignProp(schemas, key, finalize(ctx2, schema));
    }
    if (Object.keys(defs).length > 0) {
      const defsSegment = ctx2.target === "draft-2020-12" ? "$defs" : "definitions";
      schemas.__shared = {
        [defsSegment]: defs
      };
    }
    return { schemas };
  }
  const ctx = initializeContext({ ...params, processors: allProcessors });
  processSchema(input, ctx);
  extractDefs(ctx, input);
  return finalize(ctx, input);
}

// src/checklist/schema-parts.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
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
  union([string(), number2(), boolean()], "write a text, a number, true or false"),
  transform(String)
);
var environment = text("an environment").check(
  refine((name) => !name.includes(","), {
    error: "write several environments as a list: [staging, production]"
  }),
  refine((name) => !/[*!]|^(?:all|any|every)$/i.test(name), {
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
  return Object.keys(keys2).filter((name) => !ENV_NAME.test(name)).map((name) => ({
    path: ["keys", name],
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
  const open2 = provided.filter(isLeftOpen);
  if (open2.length === 0) return { provided, hints };
  const asked2 = open2.map(
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
  const texts = textsOf2(candidates, "manifest", service, material, notes);
  return combineDeclared(texts.flatMap(({ path: path2, text: text2 }) => noted(parseManifest(text2, path2), notes) ?? []));
}
function readSource(source, service, material, notes) {
  if ("environment" in source) return readEnvironment(source.environment, material);
  const candidates = source.paths.map((path2) => candidatesOf(source, path2));
  const texts = textsOf2(candidates, "production", service, material, notes);
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
function readEnvironment(name, { live }) {
  const source = `environment ${name}`;
  const known = live.get(name);
  if (!wasRead(known)) {
    const why = known === void 0 ? "" : `: ${known.because}`;
    const message = `the GitHub environment ${name} was not read${why}`;
    return { provided: [], hints: [{ source, message, mayBeThere: true }], searched: [source] };
  }
  const first = new Map(known.toReversed().map((entry) => [entry.key.toUpperCase(), entry]));
  const provided = [...first.values()].map((entry) => ({ ...entry, ignoresCase: true })).toReversed();
  return { provided, hints: [], searched: [source] };
}
function textsOf2(candidates, role, service, { files }, notes) {
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

// src/checklist/circles.ts
function findCircles(needs) {
  const inCircle = /* @__PURE__ */ new Set();
  const reached = /* @__PURE__ */ new Map();
  const open2 = [];
  for (const start of needs.keys()) {
    const path2 = reached.has(start) ? [] : [{ id: start, next: 0 }];
    for (let step = path2.at(-1); step !== void 0; step = path2.at(-1)) {
      const { id } = step;
      const own = reached.get(id) ?? { turn: reached.size, low: reached.size, isOpen: true };
      if (!reached.has(id)) open2.push(id);
      reached.set(id, own);
      const needed = needs.get(id)?.[step.next];
      const known = needed === void 0 ? void 0 : reached.get(needed);
      if (needed === void 0) {
        path2.pop();
        const outer = path2.at(-1);
        const outerState = outer === void 0 ? void 0 : reached.get(outer.id);
        if (outerState !== void 0) outerState.low = Math.min(outerState.low, own.low);
        if (own.low < own.turn) continue;
        const together = open2.splice(open2.lastIndexOf(id));
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
  return FORMAT_NAMES.map((name) => ({ name, format: PRODUCTION_FORMATS[name] }));
}
function isFormatName(name) {
  return Object.hasOwn(PRODUCTION_FORMATS, name);
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
  [...listFormats().map(({ name, format }) => fileSource(name, format)), githubEnvironment],
  `name one source: ${listFormats().map(({ name }) => name).join(", ")} or github-environment`
);
function fileSource(name, { holds, meaning, selectors = {} }) {
  const paths = holds === "one path" ? inList(path) : oneOrMore(path);
  const selectorFields = Object.entries(selectors).map(
    ([selector, what]) => [selector, selectorField(selector, what)]
  );
  return pipe(
    strictObject({ [name]: paths.check(describe(meaning)), ...Object.fromEntries(selectorFields) }),
    transform((value2) => {
      const entries = Object.entries(value2);
      const listed = entries.flatMap(([, entry]) => Array.isArray(entry) ? entry : []);
      const selected = entries.flatMap(([key, entry]) => typeof entry === "string" ? [[key, entry]] : []);
      return { format: name, paths: listed, selected: Object.fromEntries(selected) };
    })
  );
}
function selectorField(name, what) {
  if (typeof what === "string") return optional(text(article(name))).check(describe(what));
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

// src/checklist/item-id.ts
var ITEM_ID = "(?!\\S*--)[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}";

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
  return Object.keys(services).filter((name) => !SERVICE_NAME.test(name)).map((name) => ({
    path: ["env", "services", name],
    atKey: true,
    message: `a service is named with letters, digits and . _ - (40 at most, no two hyphens in a row), not \`${name}\``
  }));
}
function isRecord2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// src/env/findings/finding.ts
function isCertain(finding) {
  return finding.kind !== "missing" || finding.certain && finding.disputed !== true;
}

// src/env/baseline/baseline.ts
var LASTING_KINDS = ["missing", "undeclared", "stale", "invalid"];
function entryOf2(finding) {
  const { service, key, kind, blocking } = finding;
  if (kind === "changed") return void 0;
  const breaks = kind === "invalid" ? finding.breaks.map(({ rule, source }) => ({ rule, source })) : [];
  return { service, kind, key, blocks: blocking, breaks };
}
function identityOfEntry({ service, kind, key, blocks, breaks }) {
  const rules = breaks.map(({ rule, source }) => JSON.stringify([rule, source])).sort();
  return JSON.stringify([service, kind, key, blocks, rules]);
}
function inFileOrder(entries) {
  const nameOf = ({ service, key, kind }) => [service, key, kind].join("\n");
  return entries.toSorted((a, b) => nameOf(a) < nameOf(b) ? -1 : 1);
}

// src/env/baseline/apply.ts
function matchBaseline(entries) {
  const known = new Set(entries.map(identityOfEntry));
  return (finding) => coveredBy(finding).some((entry) => known.has(identityOfEntry(entry)));
}
function coveredBy(finding) {
  const entry = entryOf2(finding);
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
  const isSame = (a, b) => a === void 0 || b === void 0 ? a === b : same(a, b);
  const merged = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...tip.keys(), ...head.keys()])) {
    const [was, now, there] = [mergeBase.get(key), head.get(key), tip.get(key)];
    const isUntouched = isSame(was, now) && !isSame(now, there);
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
  const codes = [mergeBase, head, tip].flatMap(({ code }) => code ?? []);
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
    code: codes.length === 0 ? void 0 : {
      reads: merge((env) => env.code?.reads ?? [], readBy, haveSameLength),
      isAll: codes.every(({ isAll }) => isAll)
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
  const isSame = (one, other) => one.value === void 0 ? other?.value === void 0 : one.value.equals(other?.value);
  return haveSameLength(a, b) && a.every((entry, index) => isSame(entry, b[index]));
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

// src/env/read.ts
function isHard({ kind }) {
  return kind === "hard";
}

// src/checklist/path-globs.ts
var import_picomatch2 = __toESM(require_picomatch2(), 1);
function compileGlobs(globs) {
  const { named, without } = splitGlobs(globs);
  const [isNamed, isLeftOut] = [named, without].map((some) => {
    return some.length === 0 ? () => false : (0, import_picomatch2.default)(withFolders(some), { dot: true, flags: "s" });
  });
  return (path2) => isNamed?.(path2) === true && isLeftOut?.(path2) !== true;
}
function splitGlobs(globs) {
  const leavesOut = (glob2) => /^![^(]/.test(glob2);
  const without = globs.filter(leavesOut).map((glob2) => glob2.slice(1));
  const named = globs.filter((glob2) => !leavesOut(glob2));
  return { named: named.length === 0 && without.length > 0 ? ["**"] : named, without };
}
function withFolders(globs) {
  return globs.flatMap(readingsOf).flatMap((glob2) => import_picomatch2.default.scan(glob2).isGlob ? [glob2] : [glob2, `${glob2}/**`]);
}
function readingsOf(glob2) {
  const literally = /[?*+@!]\(/.test(glob2) ? /\\.|[[\]]/gs : /\\.|[()[\]]/gs;
  const literal = glob2.replace(literally, (found) => found.length === 2 ? found : `\\${found}`);
  return literal === glob2 ? [glob2] : [glob2, literal];
}

// src/env/text/bounded-globs.ts
var import_picomatch3 = __toESM(require_picomatch2(), 1);
var OPTIONS = { dot: true, flags: "s" };
var compileTrusted = (globs) => globs.length === 0 ? () => false : (0, import_picomatch3.default)([...globs], OPTIONS);
var MOST_WORK = 2e7;
var CHARACTERS_A_STEP = 16;
function compileForeign(trusted) {
  const work = { left: MOST_WORK };
  const compile2 = (glob2, inDoubt) => {
    const matches = compileTrusted([glob2], inDoubt);
    if (trusted.has(glob2)) return matches;
    if (isQuick(glob2))
      return (text2) => {
        work.left -= text2.length / CHARACTERS_A_STEP;
        return work.left > 0 ? matches(text2) : inDoubt;
      };
    const pattern = compilePattern(import_picomatch3.default.makeRe(glob2, OPTIONS).source);
    return (text2) => {
      if (glob2 === text2) return true;
      const answer = pattern?.(text2.replace(/[\n\r\u2028\u2029]/g, " "), work) ?? "unknown";
      return answer === "unknown" ? inDoubt : answer === "yes";
    };
  };
  return (globs, inDoubt) => {
    const matchers = globs.map((glob2) => compile2(glob2, inDoubt));
    return (text2) => matchers.some((matches) => matches(text2));
  };
}
function isQuick(glob2) {
  const folders = glob2.split("/");
  return !/[()[\]+|\\]/.test(glob2) && (glob2.match(/\{/g) ?? []).length <= 1 && folders.filter((folder) => /\*\*/.test(folder)).length <= 1 && folders.every((folder) => (folder.match(/\*+/g) ?? []).length <= 1);
}

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
  const nameOf = ({ service, key, kind }) => [service, key, kind].join("\n");
  return findings.toSorted((a, b) => nameOf(a) < nameOf(b) ? -1 : 1);
}

// src/env/findings/identity.ts
import { createHash } from "node:crypto";
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
  const digest = createHash("sha256").update(Buffer.from(key, "utf16le")).digest("hex");
  return `env:${kind}:${service}://${digest}`;
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
  const left = Map.groupBy(listNamed(counts), ([name]) => name);
  return listNamed(lands).reduce(
    (sum, [name, size]) => sum + (left.get(name)?.pop() === void 0 ? size : 0),
    0
  );
}
function listNamed(env) {
  if (env === void 0) return [];
  const { services, ignore, reads, "assume-read": assumed } = env;
  const ones = [
    ...Object.entries(services).flatMap(([name, { manifest, code = [] }]) => [
      { service: name },
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
  const added = [...namesAfter].filter(([name]) => !namesBefore.has(name));
  const removed = [...namesBefore].filter(([name]) => !namesAfter.has(name));
  return [...byDeclaration, ...[...added, ...removed].map(([, key]) => key)];
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
var import_picomatch4 = __toESM(require_picomatch2(), 1);
function listServiceCode({
  services,
  trusted
}) {
  const compile2 = globsOf({ trusted });
  const entries = Object.entries(services);
  const named = entries.map(
    ([name, { code }]) => [name, code ?? (entries.length === 1 ? ["**"] : [])]
  );
  return new Map(
    named.flatMap(([name, globs]) => globs.length === 0 ? [] : [[name, matchCode(globs, compile2)]])
  );
}
function listUnsearched({ services }) {
  const entries = Object.entries(services);
  return entries.length === 1 ? [] : entries.flatMap(([name, { code }]) => code === void 0 ? [name] : []);
}
function matchCode(globs, compile2) {
  const { named, without } = splitGlobs(globs);
  const isTaken2 = compile2(withFolders(without), false);
  const matchers = withFolders(named).map((glob2) => {
    const base = import_picomatch4.default.scan(glob2).base.replace(/\\(.)/gs, "$1");
    const above = base === "" ? 0 : base.length + 1;
    return { matches: compile2([glob2], true), above };
  });
  return (path2) => !isTaken2(path2) && matchers.some(({ matches, above }) => matches(path2) && isProductionCode(path2.slice(above)));
}
function listPatterns({ reads }) {
  return reads.map(({ language, ...pattern }) => ({ by: "function", language, ...pattern }));
}

// src/setup/workflow/edit.ts
function placeAt({ file, text: text2 }, offset) {
  return placesIn(text2, file)(offset);
}
function fixLines(source, edits) {
  const lineOf = (offset) => placeAt(source, offset).line;
  const groups = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== void 0 && last !== void 0 && lineOf(edit.start) <= lineOf(last.end)) group.push(edit);
    else groups.push([edit]);
  }
  const changes = groups.flatMap((group) => changeLines(source, group));
  return changes.length === 0 ? void 0 : { kind: "lines", changes };
}
function changeLines({ file, text: text2 }, edits) {
  const before = linesOf(text2);
  const after = linesOf(applyEdits(text2, edits));
  const isSame = (index) => index < before.length && before[index] === after[index];
  let same = 0;
  while (isSame(same)) same += 1;
  let sameBelow = 0;
  const most = Math.min(before.length, after.length) - same;
  while (sameBelow < most && before.at(-1 - sameBelow) === after.at(-1 - sameBelow)) sameBelow += 1;
  const removed = before.slice(same, before.length - sameBelow);
  const added = after.slice(same, after.length - sameBelow);
  return removed.length + added.length === 0 ? [] : [{ file, line: same + 1, removed, added }];
}
function applyEdits(text2, edits) {
  let result = "";
  let done = 0;
  for (const edit of edits) {
    result += text2.slice(done, Math.max(done, edit.start)) + edit.text;
    done = Math.max(done, edit.end);
  }
  return result + text2.slice(done);
}
function linesOf(text2) {
  return text2.split(/\r\n?|\n/);
}
function removeEntry(text2, { start, end, before, next }) {
  const lines = removeLines(text2, { start, end });
  if (lines !== void 0) return lines;
  if (next !== void 0) return { start, end: next, text: "" };
  return before === void 0 ? void 0 : { start: before, end, text: "" };
}
function removeLines(text2, { start, end }, before = /^\s*$/) {
  const lineStart = text2.lastIndexOf("\n", start - 1) + 1;
  const newline = text2.indexOf("\n", end);
  const lineEnd = newline === -1 ? text2.length : newline + 1;
  const isAlone = before.test(text2.slice(lineStart, start)) && /^\s*(#.*)?\s*$/.test(text2.slice(end, lineEnd));
  return isAlone ? { start: lineStart, end: lineEnd, text: "" } : void 0;
}
function indentAt(text2, offset) {
  return " ".repeat(offset - (text2.lastIndexOf("\n", offset - 1) + 1));
}

// src/setup/findings/fix-on.ts
function fixGap(gap, all) {
  const { on, source } = gap.workflow;
  if (on === void 0) return void 0;
  const { value: value2 } = on;
  if (value2.kind === "map" && value2.isBlock) {
    const edit = editInBlock(gap, value2);
    return edit && fixLines(source, [edit]);
  }
  const gaps = all.filter(({ workflow }) => workflow === gap.workflow);
  const text2 = rewriteOn(gap.workflow, gaps, indentAt(source.text, on.start));
  return text2 === void 0 ? void 0 : fixLines(source, [{ start: on.start, end: on.end, text: text2 }]);
}
function editInBlock({ workflow, event, lists, below = [] }, on) {
  const { text: text2 } = workflow.source;
  const entry = entryOf(on, event);
  const pad = indentAt(text2, on.start);
  const lines = linesOf2(lists, `${pad}  `);
  if (entry === void 0)
    return insertBelow(text2, on, [`${pad}${event}:`, ...lines, ...below.map((line) => `${pad}  ${line}`)]);
  const { value: value2 } = entry;
  const [name = "", values = []] = Object.entries(lists)[0] ?? [];
  const written = `${name}: ${renderList(values)}`;
  const present = entryOf(value2, name);
  if (present !== void 0) return { start: present.start, end: present.end, text: written };
  if (value2.kind === "nothing") return insertBelow(text2, entry, lines);
  if (value2.kind !== "map") return void 0;
  const { start, isBlock, entries } = value2;
  if (isBlock) return { start, end: start, text: `${written}
${indentAt(text2, start)}` };
  return { start: start + 1, end: start + 1, text: ` ${written}${entries.length === 0 ? " " : ","}` };
}
function insertBelow(text2, { end }, lines) {
  const newline = text2.indexOf("\n", end);
  const at = newline === -1 ? text2.length : newline;
  return { start: at, end: at, text: lines.map((line) => `
${line}`).join("") };
}
function rewriteOn({ source, triggers }, gaps, pad) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { event, lists } of gaps) wanted.set(event, { ...wanted.get(event), ...lists });
  const names = [.../* @__PURE__ */ new Set([...triggers.map(({ event }) => event), ...wanted.keys()])];
  const blocks = names.map((name) => {
    const entry = triggers.find(({ event }) => event === name)?.entry;
    const below = gaps.find(({ event }) => event === name)?.below ?? [];
    const block = renderEvent(name, entry, wanted.get(name) ?? {}, source.text);
    return block && [...block, ...below.map((line) => `  ${line}`)];
  });
  if (blocks.includes(void 0)) return void 0;
  const lines = blocks.flatMap((block) => block ?? []);
  return ["on:", ...lines.map((line) => `${pad}  ${line}`)].join("\n");
}
function renderEvent(name, entry, lists, text2) {
  const write = ({ start, end }) => text2.slice(start, end).replace(/\s*\n\s*/g, " ");
  const wanted = linesOf2(lists, "  ");
  if (entry === void 0 || entry.value.kind === "nothing") return [`${name}:`, ...wanted];
  if (write(entry).includes("#")) return void 0;
  if (wanted.length === 0) return [write(entry)];
  if (entry.value.kind !== "map") return void 0;
  const kept = entry.value.entries.filter(({ key }) => lists[key] === void 0);
  return [`${name}:`, ...wanted, ...kept.map((one) => `  ${write(one)}`)];
}
function linesOf2(lists, pad) {
  return Object.entries(lists).map(([name, values]) => `${pad}${name}: ${renderList(values)}`);
}
function renderList(values) {
  return `[${values.map(renderText).join(", ")}]`;
}
function renderText(value2) {
  const isPlain = /^[A-Za-z0-9_./][\w./*-]*$/.test(value2) && !/^(?:[\d.][\da-fox._-]*|true|false|null|yes|no|on|off|[yn]|\.inf|\.nan)$/i.test(value2);
  return isPlain ? value2 : `'${value2.replaceAll("'", "''")}'`;
}

// src/setup/workflow/filter-pattern.ts
function passesFilter(name, patterns) {
  let passes = false;
  for (const pattern of patterns) {
    const excludes = pattern.startsWith("!");
    if (toExpression(excludes ? pattern.slice(1) : pattern).test(name)) passes = !excludes;
  }
  return passes;
}
var MOST_OF_A_FOLDER = 3;
function patternsOf(paths) {
  const folderOf = (path2) => path2.slice(0, path2.lastIndexOf("/") + 1);
  const folders = [...Map.groupBy(paths, folderOf)].flatMap(
    ([folder, own]) => folder !== "" && own.length > MOST_OF_A_FOLDER ? [folder] : []
  );
  const patterns = paths.map((path2) => {
    const folder = folders.find((one) => one === folderOf(path2));
    return `${(folder ?? path2).replace(/[*?+[\]!\\]/g, "\\$&")}${folder === void 0 ? "" : "*"}`;
  });
  return [...new Set(patterns)];
}
function toExpression(pattern) {
  const source = pattern.replace(
    /\*\*\/|\*+|[?+]|\[(!?)([^\]]*)\]|\\(.)|[^*?+[\\]/gs,
    (piece2, not, inside, escaped) => {
      if (piece2 === "**/") return "(?:.*/)?";
      if (piece2.startsWith("*")) return piece2.length > 1 ? ".*" : "[^/]*";
      if (piece2 === "?" || piece2 === "+") return piece2;
      if (inside !== void 0) return `[${not === "" ? "" : "^"}${inside.replace(/[\\\]^]/g, "\\$&")}]`;
      return (escaped ?? piece2).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    }
  );
  try {
    return new RegExp(`^${source}$`, "s");
  } catch {
    return /(?!)/;
  }
}

// src/setup/workflow/starter.ts
var ACTION_OF_NOBODY = "OWNER/deployment-checklist@v1";
function renderStarterWorkflow(base, readPaths, uses = ACTION_OF_NOBODY) {
  const paths = readPaths === void 0 ? "" : `
    paths: ${renderList(patternsOf(readPaths))}`;
  return `name: Deployment checklist
on:
  pull_request:
    types: [opened, reopened, synchronize, edited, labeled, unlabeled, ready_for_review]
  issue_comment:
    types: [created, edited, deleted]
  merge_group:
  push:
    branches: ${renderList([base])}${paths}
permissions:
  contents: read
  pull-requests: write
  statuses: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
`;
}

export {
  findConflicts,
  isCertain,
  require_picomatch2 as require_picomatch,
  compileGlobs,
  isWellKnown,
  findDifferences,
  inOrder,
  parseYamlWith,
  toJSONSchema,
  parseManifest,
  listPaths,
  listEnvironments,
  snapshotEnv,
  toLandingEnv,
  MOST_BROUGHT,
  countBrought,
  listScopes,
  identityOf,
  aboutOf,
  itemIdOf,
  ITEM_ID,
  readPatternSchema,
  SERVICE_NAME,
  EVIDENCE_KINDS,
  checklistSchema,
  parseChecklist,
  runGit,
  readGit,
  findCheckout,
  decodeText,
  INDEX,
  CommitFiles,
  findDefaultBase,
  findRef,
  findMergeBase,
  findWebUrl,
  LASTING_KINDS,
  entryOf2 as entryOf,
  identityOfEntry,
  inFileOrder,
  mergeByKey,
  compareEnv,
  matchSame,
  CodeFiles,
  isProductionCode,
  listServiceCode,
  listUnsearched,
  listPatterns,
  isTaken,
  createFile,
  makeFolder,
  unwritable,
  codeOf,
  readWorkflowFiles,
  readActionFile,
  placeAt,
  fixLines,
  removeEntry,
  removeLines,
  indentAt,
  entryOf as entryOf2,
  textAt,
  parseWorkflows,
  filterOf,
  textOfCondition,
  listLocalActions,
  isOurAction,
  findGateRuns,
  ownLink,
  isCalledFromElsewhere,
  inputOr,
  usesOwnToken,
  fixGap,
  insertBelow,
  renderList,
  renderText,
  passesFilter,
  patternsOf,
  ACTION_OF_NOBODY,
  renderStarterWorkflow
};
//# sourceMappingURL=chunk-FNSQ3VYH.js.map
