import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  holdingItems,
  isClosed
} from "./chunk-OR3D6UT3.js";
import {
  placesIn,
  require_dist
} from "./chunk-JYJKZN4J.js";
import {
  GateError,
  ITEM_ID,
  RULES,
  Sealed,
  VALUE_TYPES,
  findLacking,
  findNearName,
  firstBroken,
  isAllowed,
  isIn,
  isReworded,
  judgeConfirmations,
  whatIsWrongWith
} from "./chunk-AGNSSAEW.js";
import {
  Scanner,
  withPlainLines
} from "./chunk-VQURUF4K.js";
import {
  NEVER,
  _enum,
  array,
  boolean,
  int,
  number,
  record,
  strictObject,
  string,
  union
} from "./chunk-AKD6YXRP.js";
import {
  __commonJS,
  __toESM
} from "./chunk-RLBEB2PC.js";

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
      const last2 = segs[segs.length - 1];
      if (last2 === "") {
        return segs[segs.length - 2];
      }
      return last2;
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
      let negated2 = false;
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
          negated2 = token.negated = true;
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
        negated: negated2,
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
      MAX_LENGTH: MAX_LENGTH4,
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
      let quote2 = 0;
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
          quote2 = quote2 === 1 ? 0 : 1;
          value2 += ch;
          continue;
        }
        if (quote2 === 0) {
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
      let quote2 = 0;
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
          quote2 = quote2 === 1 ? 0 : 1;
          continue;
        }
        if (quote2 === 1) {
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
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH4, opts.maxLength) : MAX_LENGTH4;
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
      const negate2 = () => {
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
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
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
          const open = {
            type: "brace",
            value: value2,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
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
            negate2();
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
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH4, opts.maxLength) : MAX_LENGTH4;
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

// src/checklist/locate.ts
var import_yaml = __toESM(require_dist(), 1);
function locatePath(text2, service, path2) {
  const lineCounter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text2, { lineCounter });
  let exact;
  let folder;
  (0, import_yaml.visit)(document, {
    Scalar(role, node, ancestors) {
      const named = typeof node.value === "string" ? node.value.trim().replace(/^\.\/|\/$/g, "") : "";
      if (role === "key" || named === "") return void 0;
      const within = ancestors.some(
        (parent) => (0, import_yaml.isPair)(parent) && (0, import_yaml.isScalar)(parent.key) && parent.key.value === service
      );
      if (!within) return void 0;
      if (path2.startsWith(`${named}/`)) folder ??= node.range?.[0];
      if (path2 !== named) return void 0;
      exact = node.range?.[0];
      return import_yaml.visit.BREAK;
    }
  });
  const { line, col } = lineCounter.linePos(exact ?? folder ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

// src/checklist/yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);
function parseYamlWith(schema, text2, file, what, check = () => []) {
  const lineCounter = new import_yaml2.LineCounter();
  const document = (0, import_yaml2.parseDocument)(text2, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const placeAt = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate = (path2, atKey = false) => placeAt(offsetOf(document, path2, atKey));
  const problemAt = (place2, message) => ({
    file,
    ...place2,
    message
  });
  const errors = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...findRepeatedKeys(document).map((offset) => ({ offset, message: "Map keys must be unique" }))
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
function findRepeatedKeys(document) {
  const offsets = [];
  (0, import_yaml2.visit)(document, {
    Map(_, { items }) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of items) {
        if (!(0, import_yaml2.isScalar)(key)) continue;
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    }
  });
  return offsets;
}
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
  if (issue.code === "invalid_type" && issue.input === void 0 && typeof issue.path.at(-1) === "string") {
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

// src/env/baseline.ts
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
function inFileOrder(entries) {
  const nameOf2 = ({ service, key, kind }) => [service, key, kind].join("\n");
  return entries.toSorted((a, b) => nameOf2(a) < nameOf2(b) ? -1 : 1);
}

// src/env/baseline-file.ts
var name = (what) => string(`${what} is a text`).min(1, `${what} must not be empty`);
var entrySchema = strictObject({
  service: name("a service"),
  kind: _enum(LASTING_KINDS, `a kind is one of ${LASTING_KINDS.join(", ")}`),
  key: name("a key"),
  blocks: boolean("write true or false").default(false),
  breaks: array(
    strictObject({
      rule: _enum(RULES, `a rule is one of ${RULES.join(", ")}`),
      source: name("a source")
    })
  ).default([])
}).superRefine(({ kind, breaks }, context) => {
  if (kind === "invalid" === breaks.length > 0) return;
  const message = kind === "invalid" ? "an invalid value breaks a rule: say which with `breaks`" : "`breaks` is for `kind: invalid`: leave it out";
  context.addIssue({ code: "custom", path: kind === "invalid" ? ["kind"] : ["breaks"], message });
});
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
var HEAD = `# Findings about env keys that are known, and that nobody is shown until they change: names only, never a value.
# Written by \`deployment-checklist baseline\`, anew each time. What a pull request brings is never in here.
`;
function renderBaseline(entries) {
  const lines = inFileOrder(entries).map((entry) => `  - ${renderEntry(entry)}
`);
  return `${HEAD}findings:${lines.length === 0 ? " []\n" : `
${lines.join("")}`}`;
}
function renderEntry({ service, kind, key, blocks, breaks }) {
  const rules = breaks.map(({ rule, source }) => `{ rule: ${rule}, source: ${quote(source)} }`);
  return `{ ${[
    `service: ${quote(service)}`,
    `kind: ${kind}`,
    `key: ${quote(key)}`,
    ...blocks ? ["blocks: true"] : [],
    ...rules.length === 0 ? [] : [`breaks: [${rules.join(", ")}]`]
  ].join(", ")} }`;
}
function quote(name2) {
  const isPlain = /^[A-Za-z_][\w./-]*$/.test(name2) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(name2);
  return isPlain ? name2 : JSON.stringify(name2);
}

// src/checklist/schema-parts.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
var text = (what) => string(`${what} is a text`).trim().min(1, `${what} must not be empty`);
var glob = text("a glob").refine(isGlob, {
  error: "not a glob that can be matched: check its brackets and braces, or write it with `\\` before them"
});
function isGlob(pattern) {
  try {
    import_picomatch.default.makeRe(pattern, { strictBrackets: true, dot: true });
    return true;
  } catch {
    return false;
  }
}
var list = (entry) => array(entry).min(1, "the list is empty: give it an entry, or leave the key out");
var oneOrMore = (entry) => union([entry.transform((value2) => [value2]), list(entry)], "write one text, or a list of texts");

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
var piece = (what) => string(`${what} is a text`).regex(/^[A-Za-z0-9_]*$/, `${what} is part of a key: letters, digits and \`_\``).default("");
var readPatternSchema = strictObject({
  call: text("a call").max(100, "a call has at most 100 characters").regex(
    /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/,
    "write how the function is called, without brackets: `getSecret` or `config.get`"
  ).describe("How the function is called: `getSecret`, or with what stands before it: `config.get`."),
  argument: int("count the arguments from 0").min(0, "count the arguments from 0").max(9, "one of the first ten arguments: 0 to 9").default(0).describe("Which argument is the key, counted from 0."),
  prefix: piece("a prefix").describe("What stands before the argument in the key."),
  suffix: piece("a suffix").describe("What stands after it."),
  transform: _enum(["upper", "none"], "write upper or none").default("none").describe("upper: the argument is turned into upper case."),
  kind: _enum(["hard", "optional", "defaulted"], KIND).default("hard").describe(
    "What happens without the key. hard: the code fails, and a missing key blocks. optional: it goes on. defaulted: it has a value of its own."
  ),
  language: _enum(CODE_LANGUAGES, `write one of ${CODE_LANGUAGES.join(", ")}, or leave it out for all`).optional().describe("The language in which it is called. Without it: all.")
}).describe("A function that reads the env key which it is given.");

// src/checklist/production-formats.ts
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
    selectors: { container: "The container; needed when there are several." }
  },
  kustomize: {
    meaning: "A folder with a kustomization, or that file; what it takes in is followed.",
    holds: "one path",
    selectors: { container: "The container; needed when there are several." }
  },
  helm: {
    meaning: "A Helm chart: its templates and its values files, in the order in which Helm gets these.",
    holds: "one path or several",
    selectors: {
      container: "The container; needed when there are several.",
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
    meaning: "Terraform files (.tf), and the .tfvars files of production.",
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
var path = text("a path").refine((value2) => !value2.startsWith("/") && !value2.split("/").includes(".."), {
  error: "a path starts at the root of the repository, without `/` or `..`"
}).transform((value2) => value2.replace(/^\.\//, ""));
var githubEnvironment = strictObject({
  "github-environment": text("an environment").describe(
    "A GitHub environment: its variables and the names of its secrets, and those of repository and organization."
  )
}).transform((value2) => ({ format: "github-environment", environment: value2["github-environment"] }));
var sourceSchema = union(
  [...listFormats().map(({ name: name2, format }) => fileSource(name2, format)), githubEnvironment],
  `name one source: ${listFormats().map(({ name: name2 }) => name2).join(", ")} or github-environment`
);
function fileSource(name2, { holds, meaning, selectors = {} }) {
  const paths = holds === "one path" ? path.transform((value2) => [value2]) : oneOrMore(path);
  const selectorFields = Object.entries(selectors).map(
    ([selector, what]) => [selector, selectorField(selector, what)]
  );
  return strictObject({ [name2]: paths.describe(meaning), ...Object.fromEntries(selectorFields) }).transform((value2) => {
    const entries = Object.entries(value2);
    const listed = entries.flatMap(([, entry]) => Array.isArray(entry) ? entry : []);
    const selected = entries.flatMap(([key, entry]) => typeof entry === "string" ? [[key, entry]] : []);
    return { format: name2, paths: listed, selected: Object.fromEntries(selected) };
  });
}
function selectorField(name2, what) {
  if (typeof what === "string") return text(article(name2)).optional().describe(what);
  const { meaning, oneOf } = what;
  return _enum(oneOf, `write ${oneOf.join(" or ")}, or leave it out`).optional().describe(meaning);
}
function article(noun) {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

// src/checklist/env-schema.ts
var serviceSchema = strictObject({
  manifest: oneOrMore(path).describe(
    "The files that declare the env keys: our YAML (.yml, .yaml), decorators (.env.schema), else a dotenv example."
  ),
  production: list(sourceSchema).default([]).describe(
    "What production provides; several sources add up. Without any, a person confirms new and changed keys."
  ),
  environment: text("an environment").default("production").describe("A key that is declared only for other environments is not looked for."),
  code: oneOrMore(glob).optional().describe(
    "Globs: where the code of the service is. Without it all code, when there is one service; with several, nobody looks."
  )
});
var SERVICE_NAME = /^(?!.*--)[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
var envSchema = strictObject({
  missing: _enum(["block", "confirm"], "write block or confirm").default("block").describe(
    "block: only production having the key closes a missing key. confirm: a person may confirm it as well."
  ),
  ignore: array(glob).default([]).describe("Globs: env keys that are never looked at."),
  reads: array(readPatternSchema).default([]).describe("Functions of your own that read the env key which they are given."),
  "assume-read": array(glob).default([]).describe("Globs: env keys that something reads which cannot be seen. They are never called stale."),
  services: record(string(), serviceSchema).refine((value2) => Object.keys(value2).length > 0, "give it a service, or leave `env` out").describe("The deployed services, by name.")
}).describe("The env keys that the services need and that production provides.");

// src/checklist/confirm-schema.ts
var login = text("a login").transform((value2) => value2.replace(/^@/, "")).refine((value2) => /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/.test(value2), {
  error: "write the login of a person, such as ada; bots never confirm"
});
var team = text("a team").transform((value2) => value2.replace(/^@/, "")).refine((value2) => /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(value2), {
  error: "write a team as organization/team, such as acme/release"
});
var flag = boolean("write true or false");
var people = {
  users: list(login).optional().describe("These people."),
  teams: list(team).optional().describe("Members of these teams, written organization/team, child teams included."),
  role: _enum(["read", "triage", "write", "maintain", "admin"], "write read, triage, write, maintain or admin").optional().describe("Whoever has at least this role in the repository."),
  "code-owners": flag.optional().describe(
    "Code owners of the files that made the item apply; together they have to own all of those that have an owner."
  )
};
var groupSchema = strictObject(people).refine((value2) => Object.keys(value2).length > 0, {
  error: "name somebody: users, teams, role or code-owners"
});
var confirmSchema = strictObject({
  ...people,
  author: flag.default(false).describe("Whether the author of the pull request may confirm as well."),
  count: int("write a whole number").min(1, "at least one person has to confirm").max(20, "at most 20 people").default(1).describe("How many different people have to confirm."),
  "each-of": list(groupSchema).optional().describe("At least one of those who confirm has to come from each of these groups.")
}).describe(
  "Who may confirm: whoever is in one of users, teams, role or code-owners; without any of them, who has write access."
);
var waivableSchema = union([flag, groupSchema], "write true, or who may waive it: users, teams, role or code-owners").describe(
  "Whether `/waive` may let the item pass without a confirmation, and by whom; true: whoever maintains."
);
var expiresSchema = union(
  [
    _enum(["never", "on-change", "on-push"]),
    strictObject({
      after: text("a duration").regex(
        /^[1-9]\d{0,3}[hd]$/,
        "write a duration in hours or days, such as 12h or 3d"
      )
    })
  ],
  "write never, on-change, on-push, or a time such as { after: 3d }"
).default("on-change").describe(
  "When a confirmation lapses: never covers only the item itself; on-change adds the files that made it apply; on-push every push; after also a time."
);
var needsSchema = oneOrMore(text("an id")).optional().describe("Ids of items that have to be closed before this one opens.");

// src/checklist/evidence-schema.ts
var reviewSchema = confirmSchema.omit({ author: true }).describe(
  "Approving reviews of the head by whoever `confirm` could name: users, teams, role or code-owners; count; each-of."
);
var keys = {
  check: text("the name of a check").optional().describe("A check of that name has succeeded. Skipped and neutral ones have not."),
  app: text("the slug of an app").regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, "write the slug of a GitHub App, such as github-actions").optional().describe("Beside check: only checks of this GitHub App count."),
  status: text("the context of a commit status").optional().describe(
    "The newest commit status of that context is success, and not by the author of the pull request."
  ),
  review: reviewSchema.optional(),
  label: text("a label").optional().describe("The pull request has that label, and not by its author."),
  by: groupSchema.optional().describe(
    "Beside label: only somebody of this group may have given it, as users, teams, role or code-owners."
  ),
  deployment: strictObject({ environment: text("an environment") }).optional().describe("The newest deployment of the head to this environment has the state success.")
};
var EVIDENCE_KINDS = ["check", "status", "review", "label", "deployment"];
var oneKind = "name one thing in each entry: check, status, review, label or deployment";
var evidenceSchema = strictObject(keys).transform((given, context) => {
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
});
var verifiedBySchema = union([evidenceSchema.transform((one) => [one]), list(evidenceSchema)], oneKind).describe("Facts that confirm the item in place of people; all of them have to hold.");

// src/checklist/schema.ts
var conditions = {
  paths: list(glob).optional().describe("Globs: a changed file matches one of them. A renamed file counts under both names."),
  labels: list(text("a label")).optional().describe("The pull request has one of these labels."),
  "base-branches": list(glob).optional().describe("Globs: the base branch matches one of them."),
  "env-change": boolean("write true or false").optional().describe("Whether the pull request adds, changes or removes an env key.")
};
var noEmptyCondition = {
  error: "an empty condition: give it one of paths, labels, base-branches, env-change, not, or leave `when` out"
};
var isNotEmpty = (value2) => Object.values(value2).some((entry) => entry !== void 0);
var conditionSchema = strictObject({
  ...conditions,
  not: strictObject(conditions).refine(isNotEmpty, noEmptyCondition).optional().describe("The item applies only where all of this together does not hold.")
}).refine(isNotEmpty, noEmptyCondition).describe("When the item applies: all that is given must hold. Without it the item always applies.");
var itemSchema = strictObject({
  id: string("an id is a text").regex(
    new RegExp(`^${ITEM_ID}$`),
    "an id starts with a letter or digit and goes on with letters, digits and . _ : / - (128 at most, no two hyphens in a row)"
  ).refine((id) => !/^env:/i.test(id), "ids that start with `env:` belong to env keys: choose another one").describe("What a confirmation is tied to. Keep it when the title changes."),
  title: text("a title").max(200, "a title has at most 200 characters: put the rest into help").describe("What the person confirms."),
  help: text("help").optional().describe("How to do it: a text or a link."),
  group: text("a group").optional().describe("The heading it is shown under."),
  optional: boolean("write true or false").default(false).describe("An optional item is shown and never holds the status."),
  when: conditionSchema.optional(),
  confirm: confirmSchema.optional().describe("Who may confirm it, in place of what the checklist says for all."),
  "verified-by": verifiedBySchema.optional(),
  expires: expiresSchema,
  waivable: waivableSchema.optional(),
  "one-of": text("a name").optional().describe("Items with the same name are a choice: one of them closed is enough."),
  needs: needsSchema
});
var checklistSchema = strictObject({
  items: list(itemSchema).default([]).describe("The items, in the order in which they are shown."),
  confirm: confirmSchema.optional().describe("Who may confirm, where an item does not say otherwise."),
  env: envSchema.optional()
}).describe("A deployment checklist.");

// src/checklist/parse.ts
function parseChecklist(text2, file, ownContext) {
  const parsed = parseYamlWith(checklistSchema, text2, file, "a checklist", (data, locate) => [
    ...asksNothing(data),
    ...duplicateIds(data, locate),
    ...serviceNames(data),
    ...needsThatCannotBe(data),
    ...evidenceThatCannotBe(data, ownContext)
  ]);
  return parsed.ok ? { ok: true, value: parsed.value.value } : parsed;
}
function asksNothing(data) {
  if (!isRecord(data) || "items" in data || "env" in data) return [];
  return [{ path: [], message: "a checklist without `items` and without `env` asks nothing: give it one" }];
}
function duplicateIds(data, locate) {
  const items = isRecord(data) ? data.items : void 0;
  if (!Array.isArray(items)) return [];
  const first = /* @__PURE__ */ new Map();
  return items.flatMap((item, index) => {
    const id = isRecord(item) ? item.id : void 0;
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
  const items = isRecord(data) && Array.isArray(data.items) ? data.items.map(toNeeding) : [];
  const byId = new Map(items.map((item) => [item.id, item.needs]));
  const reaches = (from, target, seen) => (byId.get(from) ?? []).some((id) => {
    if (id === target) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return reaches(id, target, seen);
  });
  return items.flatMap(({ id, needs }, index) => {
    const path2 = ["items", index, "needs"];
    const unknown = needs.filter((needed) => !byId.has(needed));
    if (unknown.length > 0) return [{ path: path2, message: `\`${unknown[0]}\` is the id of no item here` }];
    return reaches(id, id, /* @__PURE__ */ new Set()) ? [{ path: path2, message: `\`${id}\` would wait for itself` }] : [];
  });
}
function toNeeding(item) {
  if (!isRecord(item)) return { id: "", needs: [] };
  const needs = Array.isArray(item.needs) ? item.needs : [item.needs];
  return {
    id: typeof item.id === "string" ? item.id.toLowerCase() : "",
    needs: needs.flatMap((id) => typeof id === "string" ? [id.trim().toLowerCase()] : [])
  };
}
function evidenceThatCannotBe(data, ownContext) {
  const items = isRecord(data) && Array.isArray(data.items) ? data.items : [];
  return items.flatMap((item, index) => {
    const given = isRecord(item) ? item["verified-by"] : void 0;
    if (!isRecord(item) || given === void 0 || given === null) return [];
    const path2 = ["items", index];
    const confirm = {
      path: [...path2, "confirm"],
      atKey: true,
      message: "an item with `verified-by` is confirmed by evidence alone: take `confirm` away, or ask people in an item of its own"
    };
    const own = (Array.isArray(given) ? given : [given]).flatMap(
      (one, at) => isRecord(one) && typeof one.status === "string" && isSameContext(one.status, ownContext) ? [
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
function serviceNames(data) {
  const env = isRecord(data) ? data.env : void 0;
  const services = isRecord(env) ? env.services : void 0;
  if (!isRecord(services)) return [];
  return Object.keys(services).filter((name2) => !SERVICE_NAME.test(name2)).map((name2) => ({
    path: ["env", "services", name2],
    atKey: true,
    message: `a service is named with letters, digits and . _ - (40 at most, no two hyphens in a row), not \`${name2}\``
  }));
}
function isRecord(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// src/gate/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintOf(about) {
  return createHash("sha256").update(JSON.stringify(sortKeys(about))).digest("hex").slice(0, 16);
}
function sortKeys(value2) {
  if (Array.isArray(value2)) return value2.map(sortKeys);
  if (typeof value2 !== "object" || value2 === null) return value2;
  return Object.fromEntries(
    Object.entries(value2).sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => [key, sortKeys(entry)])
  );
}

// src/gate/checklist-change.ts
function diffChecklist({ path: path2, context }, base, headText, change2) {
  const touched = change2.files.some((file) => file.path === path2 || file.previousPath === path2);
  if (!touched && change2.filesComplete) return void 0;
  if (headText === void 0) return touched ? { kind: "deleted" } : void 0;
  const parsed = parseChecklist(headText, path2, context);
  if (!parsed.ok) return { kind: "broken", problems: parsed.problems };
  const before = new Map(base.items.map((item) => [item.id, fingerprintOf(item)]));
  const after = new Map(parsed.value.items.map((item) => [item.id, fingerprintOf(item)]));
  const diff = {
    kind: "changed",
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after.keys()].filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    env: fingerprintOf(base.env ?? null) !== fingerprintOf(parsed.value.env ?? null)
  };
  const same = !diff.env && [diff.added, diff.removed, diff.changed].every((ids) => ids.length === 0);
  return same ? void 0 : diff;
}

// src/checklist/applies.ts
var import_picomatch2 = __toESM(require_picomatch2(), 1);
function decideApplies(condition, change2) {
  if (condition === void 0) return { answer: "yes", because: [], files: [] };
  const { not, ...positive } = condition;
  const parts = partsOf(positive, change2);
  if (not !== void 0) parts.push({ answer: negate(all(partsOf(not, change2))) });
  const answer2 = all(parts);
  if (answer2 === "no") return { answer: answer2, because: [], files: [] };
  return {
    answer: answer2,
    because: parts.flatMap((part) => part.because ?? []),
    files: parts.find((part) => part.files !== void 0)?.files ?? []
  };
}
function partsOf(condition, change2) {
  const parts = [];
  if (condition.paths !== void 0) parts.push(matchPaths(condition.paths, change2));
  if (condition.labels !== void 0) parts.push(matchLabels(condition.labels, change2.labels));
  if (condition["base-branches"] !== void 0)
    parts.push(matchBaseBranch(condition["base-branches"], change2.baseBranch));
  if (condition["env-change"] !== void 0)
    parts.push(matchEnvChange(condition["env-change"], change2.envKeys));
  return parts;
}
var matched = /* @__PURE__ */ new WeakMap();
function matchPaths(globs, change2) {
  const known = matched.get(change2) ?? /* @__PURE__ */ new Map();
  matched.set(change2, known);
  const key = JSON.stringify(globs);
  const part = known.get(key) ?? matchFiles(globs, change2);
  known.set(key, part);
  return part;
}
function matchFiles(globs, change2) {
  const matches2 = (0, import_picomatch2.default)([...globs], { dot: true, flags: "s" });
  const files = change2.files.filter(
    ({ path: path2, previousPath }) => matches2(path2) || previousPath !== void 0 && matches2(previousPath)
  );
  const [first] = files;
  if (first !== void 0) {
    return { answer: "yes", because: { by: "paths", path: first.path, others: files.length - 1 }, files };
  }
  return change2.filesComplete ? { answer: "no" } : { answer: "unknown", because: { by: "unlisted-files" } };
}
function matchLabels(labels, known) {
  if (known === void 0) return { answer: "unknown", because: { by: "unknown-labels", labels } };
  const wanted = new Set(labels.map((label2) => label2.toLowerCase()));
  const label = known.find((name2) => wanted.has(name2.toLowerCase()));
  return label === void 0 ? { answer: "no" } : { answer: "yes", because: { by: "label", label } };
}
function matchBaseBranch(branches, branch) {
  if (branch === void 0) return { answer: "unknown", because: { by: "unknown-base-branch", branches } };
  const matches2 = (0, import_picomatch2.default)([...branches], { dot: true })(branch);
  return matches2 ? { answer: "yes", because: { by: "base-branch", branch } } : { answer: "no" };
}
function matchEnvChange(wanted, envKeys) {
  if (envKeys === void 0) return { answer: "unknown", because: { by: "unknown-env-keys" } };
  if (envKeys.length > 0 !== wanted) return { answer: "no" };
  return { answer: "yes", because: { by: "env-change", keys: envKeys } };
}
function negate(answer2) {
  return answer2 === "yes" ? "no" : answer2 === "no" ? "yes" : "unknown";
}
function all(parts) {
  if (parts.some((part) => part.answer === "no")) return "no";
  return parts.some((part) => part.answer === "unknown") ? "unknown" : "yes";
}

// src/env/identity.ts
import { createHash as createHash2 } from "node:crypto";

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
  const name2 = environment.toLowerCase();
  return SHORT_FORMS[name2] ?? name2;
}
function isDeclaredFor(declared, environment) {
  if (declared.environments === void 0) return true;
  return declared.environments.some((name2) => fullName(name2) === fullName(environment));
}
function combineDeclared(declarations) {
  const combined = /* @__PURE__ */ new Map();
  for (const next of declarations) {
    const known = combined.get(next.key);
    combined.set(next.key, known === void 0 ? next : joinTwo(known, next));
  }
  return [...combined.values()];
}
function joinTwo(first, second) {
  const environments = first.environments === void 0 || second.environments === void 0 ? void 0 : [.../* @__PURE__ */ new Set([...first.environments, ...second.environments])];
  return {
    key: first.key,
    required: first.required || second.required,
    secret: first.secret || second.secret,
    description: first.description ?? second.description,
    type: first.type ?? second.type,
    pattern: first.pattern ?? second.pattern,
    values: first.values ?? second.values,
    hasDefault: first.hasDefault && second.hasDefault,
    environments,
    owner: first.owner ?? second.owner,
    at: !first.required && second.required ? second.at : first.at
  };
}

// src/env/identity.ts
function identityOf(finding) {
  const { kind, service, key, blocking } = finding;
  return JSON.stringify([kind, service, key, blocking, whatIsSpecial(finding)]);
}
function whatIsSpecial(finding) {
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
    special: whatIsSpecial(finding)
  };
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
function decideAsks(checklist, change2, env) {
  const policy = checklist.confirm ?? ANYBODY_WHO_WRITES;
  const ofEnv = env === void 0 ? [] : [
    ...env.fresh.map((finding) => askOf(finding, env, policy)),
    ...env.removed.map((file) => askOfRemoved(file, policy))
  ];
  const ofItems = checklist.items.flatMap((item) => {
    const applies = decideApplies(item.when, change2);
    return applies.answer === "no" ? [] : [askOfItem(item, applies, change2, item.confirm ?? policy)];
  });
  return [...ofEnv, ...ofItems];
}
function askOfItem(item, { answer: answer2, because, files }, change2, policy) {
  const cut = item.when?.paths !== void 0 && !change2.filesComplete;
  const keys2 = because.flatMap((reason) => reason.by === "env-change" ? reason.keys : []);
  const unknown = cut || answer2 === "unknown" || item.expires === "on-push" ? change2.headSha : null;
  const covered = item.expires === "never" ? [] : [digestOf(files), keys2, unknown];
  return {
    id: item.id,
    subject: { kind: "item", item, because },
    optional: item.optional,
    closedBy: item["verified-by"] === void 0 ? "people" : "evidence",
    policy,
    files: item.when?.paths === void 0 ? change2.files : files,
    filesComplete: change2.filesComplete,
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
  const covered = files.map(({ path: path2, previousPath, blobSha }) => [path2, previousPath ?? null, blobSha]).sort(([a], [b]) => (a ?? "") < (b ?? "") ? -1 : 1);
  const digest = fingerprintOf(covered);
  digests.set(files, digest);
  return digest;
}
function askOf(finding, { missing }, policy) {
  const certain = finding.kind === "missing" ? finding.certain : finding.kind === "invalid";
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

// src/gate/review-evidence.ts
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
  if (by.isPerson && !people2.roles.has(login2)) return "permission-unknown";
  if (!by.isPerson || !isAllowed(guarded, login2, people2)) return "not-allowed";
  if (state === "changes-requested") return "objects";
  if (state === "dismissed") return "dismissed";
  return commit === headSha ? "holds" : "stale";
}

// src/gate/evidence.ts
function judgeEvidence(ask, facts, people2) {
  const all2 = ask.subject.kind === "item" ? ask.subject.item["verified-by"] ?? [] : [];
  return all2.map((evidence) => {
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
  return { ...told, says: by.isPerson && isIn(group, login2, ask, people2) ? "holds" : "not-allowed" };
}
function hearDeployment({ state, by, at, url }) {
  const told = { by, at, url, word: state };
  if (state === "success") return { ...told, says: "holds" };
  if (state === "inactive") return { ...told, says: "ended" };
  return { ...told, says: state === "failure" || state === "error" ? "failed" : "running" };
}
function isAuthor(by, { author }) {
  return by !== void 0 && sameName(by.login, author);
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

// src/gate/waiver.ts
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
  return isIn(ask.waivable, login2, ask, people2) ? void 0 : "not-allowed";
}

// src/gate/verdict.ts
function decide(situation) {
  const { checklist, change: change2, env, checklistChange, ledger } = situation;
  const items = settleChoices(
    lockWhatWaits(decideAsks(checklist, change2, env).map((ask) => judgeAsk(ask, situation)))
  );
  return {
    verdict: decideVerdict(items, checklistChange),
    items,
    old: env?.old ?? [],
    baseline: env?.baseline ?? { aside: [], gone: [] },
    settled: env?.settled ?? [],
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
  return { ...ask, ...judged, lacking, ...waived, proofs, state, spared: false };
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
function decideVerdict(items, change2) {
  if (change2?.kind === "broken") return { state: "blocked", reason: "checklist-would-break" };
  const holding = holdingItems(items);
  const blocking = holding.filter(({ state }) => state === "blocked");
  const lacks = ({ subject }) => subject.kind === "finding" && subject.finding.kind === "missing";
  if (blocking.length > 0)
    return {
      state: "blocked",
      reason: blocking.some(lacks) ? "production-lacks-keys" : "production-has-invalid-keys"
    };
  if (holding.length > 0) return { state: "open", reason: "items-open" };
  const required = items.filter(({ optional }) => !optional).length;
  return { state: "met", reason: required === 0 ? "nothing-applies" : "all-confirmed" };
}

// src/gate/wanted-evidence.ts
function evidenceOf({ items }) {
  return items.flatMap((item) => item["verified-by"] ?? []);
}
function wantedEvidence(checklist) {
  const all2 = evidenceOf(checklist);
  if (all2.length === 0) return void 0;
  const environments = all2.flatMap((one) => one.kind === "deployment" ? [one.environment] : []);
  const kinds = new Set(all2.map(({ kind }) => kind));
  return { kinds: [...kinds].sort(), environments: [...new Set(environments)].sort() };
}

// src/render/smallest-checklist.ts
function renderSmallestChecklist() {
  return `items:
  - id: rollback
    title: The rollback was rehearsed`;
}

// src/modes/base-checklist.ts
function readBaseChecklist({ checklistAtBase, checklistAtHead, baseBranch, baseSha }, path2, context) {
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
        `${baseBranch} has no ${path2} yet: the gate starts once this pull request has brought it`
      );
    throw new GateError(
      "no-checklist",
      `${baseBranch} has no ${path2}: add one; this is the smallest that works.

${renderSmallestChecklist()}`,
      adding?.problems
    );
  }
  const parsed = parseChecklist(checklistAtBase, path2, context);
  if (!parsed.ok)
    throw new GateError(
      "checklist-broken",
      `${path2} at ${baseBranch} cannot be read. Mend it there; whoever may bypass required statuses has to merge that.`,
      parsed.problems
    );
  return parsed.value;
}

// src/env/reads/service-code.ts
var import_picomatch3 = __toESM(require_picomatch2(), 1);

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
  ...[
    "dist",
    "build",
    "out",
    "target",
    "coverage",
    ".next",
    ".nuxt",
    ".svelte-kit",
    ".output",
    "__generated__"
  ],
  ...[".git", ".github", ".husky", ".vscode", ".idea", ".devcontainer", ".yarn", "benchmarks", "bench"]
]);
var FILES = [
  /\.(test|tests|spec|e2e|cy|stories|story|bench|fixture|mock)\.[^/]*$/,
  /(^|\/)(test_[^/]*|[^/]*_tests?|conftest|noxfile|tasks_test)\.py$/,
  /_test\.(go|dart|exs?)$/,
  /_spec\.rb$/,
  /(^|\/)(jest|vitest|playwright|cypress|karma|wdio|eslint|prettier|commitlint|lint-staged|\.eslintrc|\.prettierrc)[^/]*\.(config|setup|rc)?[^/]*\.[cm]?[jt]s$/,
  /(Test|Tests|IT|Spec)\.(java|kt|cs|scala|groovy|php)$/,
  /\.(min|bundle|generated|gen|pb|d)\.[cm]?[jt]sx?$/,
  /\.(pb|gen|generated)\.go$/,
  /_pb2(_grpc)?\.py$/
];
function isProductionCode(path2) {
  const folders = path2.split("/").slice(0, -1);
  return !folders.some((folder) => FOLDERS.has(folder)) && !FILES.some((file) => file.test(path2));
}

// src/env/reads/service-code.ts
function listServiceCode({
  services
}) {
  const entries = Object.entries(services);
  const named = entries.map(
    ([name2, { code }]) => [name2, code ?? (entries.length === 1 ? ["**"] : [])]
  );
  return new Map(named.flatMap(([name2, globs]) => globs.length === 0 ? [] : [[name2, matchCode(globs)]]));
}
function matchCode(globs) {
  const matchers = globs.map((glob2) => {
    const { base } = import_picomatch3.default.scan(glob2);
    const above = base === "" ? 0 : base.length + 1;
    return { matches: (0, import_picomatch3.default)(glob2, { dot: true }), above };
  });
  return (path2) => matchers.some(({ matches: matches2, above }) => matches2(path2) && isProductionCode(path2.slice(above)));
}
function listPatterns({ reads }) {
  return reads.map(({ language, ...pattern }) => ({ by: "function", language, ...pattern }));
}

// src/modes/code-facts.ts
var MOST_FILES = 400;
async function gatherCode(config2, { files: changed, complete }, commits, reader) {
  const services = listServiceCode(config2);
  const isOfService = (path2) => [...services.values()].some((isOf2) => isOf2(path2));
  const touched = new Set(changed.flatMap(({ path: path2, previousPath }) => [path2, previousPath ?? path2]));
  const mayBeCode = [...touched].filter(isOfService).sort();
  if (services.size === 0 || mayBeCode.length === 0 && complete && reader.readTree === void 0)
    return void 0;
  const { createCodeScanner } = await import("./code-scanner.js");
  const scanner = createCodeScanner();
  const isCode = (path2) => isOfService(path2) && scanner.knows(path2);
  const all2 = mayBeCode.filter(isCode);
  const paths = all2.slice(0, reader.mostFiles ?? MOST_FILES);
  const [tree, texts] = await Promise.all([
    reader.readTree?.((path2) => isCode(path2) && !touched.has(path2)),
    readMoments(paths, commits, reader)
  ]);
  const unchanged = { files: tree?.files ?? [], patterns: listPatterns(config2) };
  const { scan, reads } = await scanMoments(scanner, texts, commits.head, unchanged);
  const isTold = (path2) => touched.size === 0 || touched.has(path2);
  const isAll = tree?.isComplete === true && paths.length === all2.length && complete;
  return {
    at: (commit) => {
      const there = reads.get(commit);
      if (there === void 0) throw new Error(`the code at ${commit} was not looked at`);
      const readsOf = (isOf2) => there.filter(({ at }) => isOf2(at.file));
      return new Map([...services].map(([name2, isOf2]) => [name2, { isAll, reads: readsOf(isOf2) }]));
    },
    notes: {
      dynamic: scan.dynamic.filter(({ at }) => isTold(at.file)),
      skipped: scan.skipped.filter(({ path: path2 }) => isTold(path2)),
      unlooked: all2.length - paths.length,
      isListed: complete,
      withoutCode: Object.keys(config2.services).filter((name2) => !services.has(name2))
    }
  };
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
async function scanMoments(scanner, texts, head, { files, patterns }) {
  const atHead = texts.get(head) ?? [];
  const scan = await scanner.scan([...files, ...atHead], patterns);
  const paths = new Set(files.map(({ path: path2 }) => path2));
  const unchanged = scan.reads.filter(({ at }) => paths.has(at.file));
  const scanAlone = (changed) => scanner.scan(changed, [...patterns, ...scan.wrappers]);
  const headAlone = texts.size > 1 ? await scanAlone(atHead) : scan;
  const reads = /* @__PURE__ */ new Map([[head, scan.reads]]);
  for (const [commit, changed] of texts) {
    if (commit === head) continue;
    const there = await scanAlone(changed);
    const all2 = haveSameWrappers(there, headAlone) ? [...unchanged, ...there.reads] : (await scanner.scan([...files, ...changed], patterns)).reads;
    reads.set(commit, all2);
  }
  return { scan, reads };
}
function haveSameWrappers(a, b) {
  const [of, other] = [a, b].map(({ wrappers }) => wrappers.map((wrapper) => JSON.stringify(wrapper)).sort());
  return JSON.stringify(of) === JSON.stringify(other);
}

// src/env/apply-baseline.ts
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
    return findings.some((finding) => finding.kind === "missing" && finding.key === key && !finding.certain) || env.code?.isAll === false && !env.declared.some((declared) => declared.key === key);
  return env.hints.some((hint) => hint.mayBeThere && hint.key === void 0 && hint.prefix === void 0);
}

// src/env/ignored.ts
var import_picomatch4 = __toESM(require_picomatch2(), 1);
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
  ...[
    "USERNAME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMFILES",
    "SYSTEMROOT",
    "COMSPEC",
    "WINDIR"
  ]
]);
var WELL_KNOWN_BEGINNING = /^(?:GITHUB_|RUNNER_|ACTIONS_|LC_|XDG_|npm_|KUBERNETES_)/;
function isWellKnown(key) {
  return WELL_KNOWN.has(key) || WELL_KNOWN_BEGINNING.test(key);
}
function matchKeys(globs) {
  return globs.length === 0 ? () => false : (0, import_picomatch4.default)([...globs], { dot: true });
}

// src/env/known-keys.ts
function listKnownKeys(env, environment, isIgnored) {
  const declared = new Map(env.declared.map((declaration) => [declaration.key, declaration]));
  const reads = Map.groupBy(env.code?.reads ?? [], ({ key }) => key);
  const exact = Map.groupBy(env.provided, ({ key }) => key);
  const folded = Map.groupBy(
    env.provided.filter(({ ignoresCase }) => ignoresCase === true),
    ({ key }) => key.toUpperCase()
  );
  const taken = /* @__PURE__ */ new Set();
  const findProvided = (key) => {
    const found = [.../* @__PURE__ */ new Set([...exact.get(key) ?? [], ...folded.get(key.toUpperCase()) ?? []])];
    for (const entry of found) taken.add(entry);
    return found;
  };
  const known = [.../* @__PURE__ */ new Set([...declared.keys(), ...reads.keys()])].sort().flatMap((key) => {
    const declaration = declared.get(key);
    const [provided, providedAsFile] = [findProvided(key), findProvided(`${key}_FILE`)];
    if (isIgnored(key) || declaration === void 0 && isWellKnown(key)) return [];
    const isWanted = declaration !== void 0 && isDeclaredFor(declaration, environment);
    return [{ key, declared: declaration, isWanted, reads: reads.get(key) ?? [], provided, providedAsFile }];
  });
  const beyond = env.provided.filter(
    (entry) => !taken.has(entry) && !isIgnored(entry.key) && !isWellKnown(entry.key)
  );
  return { known, beyond: Map.groupBy(beyond, ({ key }) => key) };
}

// src/env/provided.ts
function isAbout(hint, key) {
  if (hint.key !== void 0) return hint.key === key;
  return hint.prefix === void 0 || key.startsWith(hint.prefix);
}

// src/env/findings.ts
function findDifferences(env, scope) {
  const { known, beyond } = listKnownKeys(env, scope.environment, scope.isIgnored);
  const few = (names) => known.length * names.length > MAX_PAIRS ? [] : names;
  const spare = few([...beyond.keys()].sort());
  const unread = few(
    known.flatMap(({ key, declared, reads }) => declared && reads.length === 0 ? key : [])
  );
  const differences = known.flatMap((key) => {
    const [missing, invalid] = [findMissing(key, env, scope, spare), findInvalid(key, env)];
    return [...missing, ...findUndeclared(key, env, scope, unread), ...invalid];
  });
  const stale = [...beyond].filter(([key]) => !scope.isAssumedRead(key)).map(([key, provided]) => findStale(key, provided, env));
  return inOrder([...differences, ...stale]);
}
var MAX_PAIRS = 2e5;
function findMissing(known, env, scope, spare) {
  const { key, provided, providedAsFile, isWanted } = known;
  if (provided.length > 0 || providedAsFile.length > 0) return [];
  const blocking = needsValue(known);
  if (!isWanted && !blocking) return [];
  if (!scope.hasSources && !blocking) return [];
  const hints = env.hints.filter((hint) => isAbout(hint, key));
  return [
    {
      kind: "missing",
      ...aboutKey(known, env),
      blocking,
      certain: scope.hasSources && !hints.some(({ mayBeThere: mayBeThere2 }) => mayBeThere2),
      hints,
      typoOf: findNearName(key, spare)
    }
  ];
}
var isHard = ({ kind }) => kind === "hard";
function needsValue({ declared, isWanted, reads }) {
  if (isWanted && declared?.required === true) return true;
  if (declared !== void 0 && (!isWanted || declared.hasDefault)) return false;
  return reads.some(isHard);
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
  const rules = { ...declared, required: blocking };
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

// src/env/scope.ts
function listScopes(config2) {
  const isIgnored = matchKeys(config2.ignore);
  const isAssumedRead = matchKeys(config2["assume-read"]);
  return new Map(
    Object.entries(config2.services).map(([service, { environment, production, manifest }]) => [
      service,
      { environment, hasSources: production.length > 0, isIgnored, isAssumedRead, manifests: manifest }
    ])
  );
}

// src/env/merge.ts
function mergeByKey(mergeBase, head, tip, same) {
  const isSame = (a, b) => a === void 0 || b === void 0 ? a === b : same(a, b);
  const merged = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...tip.keys(), ...mergeBase.keys(), ...head.keys()])) {
    const [was, now, there] = [mergeBase.get(key), head.get(key), tip.get(key)];
    const isUntouched = isSame(was, now) && !isSame(now, there);
    const entry = isUntouched ? there : now;
    if (entry !== void 0) merged.set(key, entry);
  }
  return merged;
}

// src/env/service-env.ts
function mergeServiceEnv(mergeBase, head, tip) {
  const merge = (listOf, keyOf, same) => {
    const grouped = (env) => Map.groupBy(listOf(env), (entry) => JSON.stringify(keyOf(entry)));
    return [...mergeByKey(grouped(mergeBase), grouped(head), grouped(tip), same).values()].flat();
  };
  const { service } = head;
  const codes = [mergeBase, head, tip].flatMap(({ code }) => code ?? []);
  return {
    service,
    declared: combineDeclared(merge((env) => env.declared, declaredBy, haveSameDeclarations)),
    provided: merge((env) => env.provided, providedBy, haveSameValues),
    hints: merge(
      (env) => env.hints,
      ({ at: _, ...hint }) => Object.entries(hint).sort(),
      isPresent
    ),
    searched: merge(
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

// src/env/settled.ts
function findSettled(before, after, scope) {
  const required = new Set(before.declared.flatMap(({ key, required: required2 }) => required2 ? [key] : []));
  const { known } = listKnownKeys(after, scope.environment, scope.isIgnored);
  return known.flatMap(({ key, declared, isWanted, provided, providedAsFile }) => {
    const sources = [...new Set([...provided, ...providedAsFile].map(({ source }) => source))];
    const isNew = isWanted && declared?.required === true && !required.has(key);
    return isNew && sources.length > 0 ? [{ service: after.service, key, sources }] : [];
  });
}

// src/env/compare.ts
function compareEnv(config2, { mergeBase, head, tip }, entries = []) {
  const [fresh, old] = [[], []];
  const settled = [];
  const present = /* @__PURE__ */ new Map();
  const changedKeys = /* @__PURE__ */ new Set();
  for (const [service, scopeOf] of listScopes(config2)) {
    const [base, ours, before] = [mergeBase, head, tip].map((snapshot) => envOf(snapshot, service));
    if (base === void 0 || ours === void 0 || before === void 0) continue;
    const after = mergeServiceEnv(base, ours, before);
    const isAssumedRead = (key) => scopeOf.isAssumedRead(key) || mayBeReadElsewhere(key, before);
    const scope = { ...scopeOf, isAssumedRead };
    const there = findDifferences(before, scope);
    present.set(service, { env: before, findings: there });
    const known = new Set(there.map(identityOf));
    for (const finding of findDifferences(after, scope)) {
      if (!known.has(identityOf(finding))) fresh.push(finding);
      else if (finding.kind !== "missing" || finding.certain) old.push(finding);
    }
    fresh.push(...findChanged(before, after, scope));
    const wrong = new Set(
      fresh.flatMap(
        (finding) => finding.kind === "invalid" && finding.service === service ? [finding.key] : []
      )
    );
    settled.push(...findSettled(before, after, scope).filter(({ key }) => !wrong.has(key)));
    for (const key of listChangedKeys(before, after)) if (!scope.isIgnored(key)) changedKeys.add(key);
  }
  const isAside = matchBaseline(entries);
  return {
    fresh: inOrder(fresh),
    old: inOrder(old.filter((finding) => !isAside(finding))),
    baseline: { aside: inOrder(old.filter(isAside)), gone: findGone(entries, present) },
    settled,
    changedKeys: [...changedKeys].sort()
  };
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

// src/env/answer-hints.ts
function answerHints({ provided, hints }, told) {
  const answered = hints.filter(({ unlessListed }) => !unlessListed || !told.isListed).map((hint) => told.onGitHub === void 0 ? hint : lookOnGitHub(hint, told.onGitHub));
  const isHint = (answer2) => "message" in answer2;
  return {
    provided: [...provided, ...answered.filter((answer2) => !isHint(answer2))],
    hints: answered.filter(isHint)
  };
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

// src/env/dotenv.ts
var quoted = (quote2) => String.raw`\s*${quote2}(?:\\${quote2}|[^${quote2}])*${quote2}`;
var VALUE = [...["'", '"', "`"].map(quoted), String.raw`[^#\n]+`].join("|");
var ASSIGNMENT = new RegExp(
  // A line's own indentation only: `\s*` would walk a run of empty lines once for each of them.
  String.raw`^[^\S\n\u2028\u2029]*(?:export\s+)?(?<key>[\w.-]+)(?:\s*=\s*?|:\s+?)(?<value>${VALUE})?\s*(?:#.*)?$`,
  "dgm"
);
function parseDotenv(text2) {
  const source = text2.replace(/\r\n?/g, "\n");
  const placeOf2 = placesIn(source, "");
  const assignments = [];
  for (const match of source.matchAll(ASSIGNMENT)) {
    const key = match.groups?.key;
    const start = match.indices?.groups?.key?.[0];
    if (key === void 0 || start === void 0) continue;
    const raw = (match.groups?.value ?? "").trim();
    const { line, column } = placeOf2(start);
    const endLine = placeOf2(match.indices?.groups?.value?.[1] ?? start).line;
    assignments.push({ key, value: unquote(raw), line, column, endLine, unclosed: isUnclosed(raw) });
  }
  return assignments;
}
function isUnclosed(raw) {
  const quote2 = raw.charAt(0);
  return /["'`]/.test(quote2) && !raw.includes(quote2, 1);
}
function unquote(value2) {
  const quote2 = value2.charAt(0);
  const inner = value2.replace(/^(['"`])([\s\S]*)\1$/gm, "$2");
  return quote2 === '"' ? inner.replaceAll("\\n", "\n").replaceAll("\\r", "\r") : inner;
}

// src/env/refuse.ts
var MAX_PROBLEMS = 100;
function refuse(problems) {
  const inOrder2 = problems.toSorted(
    (a, b) => a.file === b.file ? a.line - b.line || a.column - b.column : 0
  );
  return { ok: false, problems: inOrder2.slice(0, MAX_PROBLEMS) };
}

// src/env/dotenv-file.ts
function parseDotenvFile(text2, file) {
  const assignments = parseDotenv(text2);
  const between = new Map(text2.split(/\r\n?|\n/).map((line, index) => [index + 1, line.trim()]));
  const problems = [];
  for (const { line, column, endLine, unclosed } of assignments) {
    for (let inside2 = line; inside2 <= endLine; inside2 += 1) between.delete(inside2);
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

// src/env/manifest/dotenv-example.ts
var OPTIONAL = /^#\s*(?:export\s+)?(?<key>[A-Za-z_][A-Za-z0-9_]*)\s*=/;
function parseDotenvExample(text2, file) {
  const parsed = parseDotenvFile(text2, file);
  if (!parsed.ok) return parsed;
  const { assignments, between } = parsed.value;
  const declare2 = (key, required2, line, column) => ({
    key,
    required: required2,
    secret: false,
    hasDefault: false,
    description: describedAbove(line, between),
    at: { file, line, column }
  });
  const required = assignments.map(({ key, line, column }) => declare2(key, true, line, column));
  const optional = [...between].flatMap(([line, comment]) => {
    const key = OPTIONAL.exec(comment)?.groups?.key;
    return key === void 0 ? [] : [declare2(key, false, line, comment.indexOf(key) + 1)];
  });
  const inOrder2 = [...required, ...optional].sort((a, b) => a.at.line - b.at.line);
  return { ok: true, value: combineDeclared(inOrder2) };
}
function describedAbove(line, between) {
  const lines = [];
  for (let above = line - 1; ; above -= 1) {
    const comment = between.get(above);
    if (comment === void 0 || !comment.startsWith("#") || OPTIONAL.test(comment)) break;
    lines.unshift(comment.replace(/^#+\s*/, ""));
  }
  const description = lines.join(" ").trim();
  return description === "" ? void 0 : description;
}

// src/env/manifest/env-spec-brackets.ts
var CLOSES = { "(": ")", "[": "]", "{": "}" };
function endOfWord(text2, start, ends = /[\s#]/) {
  const open = [];
  let quote2 = "";
  for (let at = start; at < text2.length; at += 1) {
    const character = text2.charAt(at);
    if (quote2 !== "") {
      if (character === "\\") at += 1;
      else if (character === quote2) quote2 = "";
    } else if (/["'`]/.test(character)) quote2 = character;
    else if (CLOSES[character] !== void 0) open.push(CLOSES[character]);
    else if (character === open.at(-1)) open.pop();
    else if (open.length === 0 && ends.test(character)) return at;
  }
  return open.length === 0 && quote2 === "" ? text2.length : void 0;
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
  const { name: name2, inside: inside2 } = /^(?<name>[A-Za-z]\w*)\((?<inside>[\s\S]*)\)$/.exec(value2)?.groups ?? {};
  if (name2 === void 0 || inside2 === void 0) return void 0;
  const args = [];
  for (let position = 0; position < inside2.length; position += 1) {
    const end = endOfWord(inside2, position, /,/) ?? inside2.length;
    const argument = unquote2(inside2.slice(position, end).trim());
    if (argument !== "") args.push(argument);
    position = end;
  }
  return { name: name2, args };
}
function unquote2(text2) {
  return /^(["'`])([\s\S]*)\1$/.exec(text2)?.[2]?.replace(/\\(["'`\\])/g, "$1") ?? text2;
}

// src/env/manifest/env-spec-lines.ts
var LINE = /[^\S\n]*(?:(?<comment>#[^\n]*)|(?:export[^\S\n]+)?(?<key>[A-Za-z_]\w*)[^\S\n]*=[^\S\n]*)?/y;
var DIVIDER = /^#\s?(?:---|===)/;
var QUOTED = /(?:"""(?<a>[\s\S]*?)"""|```(?<b>[\s\S]*?)```|"(?<c>(?:\\[\s\S]|[^"\\])*)"|'(?<d>(?:\\[\s\S]|[^'\\])*)'|`(?<e>(?:\\[\s\S]|[^`\\])*)`)[^\S\n]*(?=[\n#]|$)/y;
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
  /** Steps over the value; whether there is one. */
  #takeValue() {
    const quoted3 = this.#scanner.take(QUOTED);
    if (quoted3 !== null) return Object.values(quoted3.groups ?? {}).join("") !== "";
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
  const name2 = call?.name ?? unquote2(value2);
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
      unquote2(argument.slice(argument.indexOf("=") + 1))
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

// src/env/yaml-tree.ts
var import_yaml5 = __toESM(require_dist(), 1);

// src/env/yaml-error.ts
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

// src/env/yaml-tree.ts
var MAX_LENGTH = 2e6;
var TOO_LONG = "a file of more than 2 MB is not read: list its keys with `names`";
var MAX_DEPTH = 100;
var MAX_VALUES = 1e6;
var MAX_MERGED = 1e5;
function parseYamlTrees(text2, file, options = {}) {
  const { placeOf: placeOf2 = placesIn(text2, file), lastCounts = false } = options;
  if (text2.length > MAX_LENGTH) return { ok: false, problems: [{ ...placeOf2(0), message: TOO_LONG }] };
  const documents = (0, import_yaml5.parseAllDocuments)(text2, { prettyErrors: false, uniqueKeys: false });
  if (!Array.isArray(documents)) return { ok: true, value: [] };
  const problems = documents.flatMap((document) => document.errors).filter(({ code, pos }, index, all2) => code !== all2[index - 1]?.code || pos[0] !== all2[index - 1]?.pos[0]).slice(0, MAX_PROBLEMS).map((error) => ({ ...placeOf2(error.pos[0]), message: explainYamlError(error.code) }));
  if (problems.length > 0) return refuse(problems);
  const trees = documents.map((document) => {
    const grower = new Grower(placeOf2, lastCounts);
    const tree = grower.grow(document.contents, placeOf2(document.range[0]));
    problems.push(...grower.problems);
    return tree;
  });
  if (problems.length === 0) return { ok: true, value: trees };
  return refuse(problems);
}
var Grower = class {
  problems = [];
  #placeOf;
  #anchors = /* @__PURE__ */ new Map();
  /** How many values each tree unfolds to. */
  #sizes = /* @__PURE__ */ new Map();
  #lastCounts;
  #mergesLeft = MAX_MERGED;
  constructor(placeOf2, lastCounts) {
    this.#placeOf = placeOf2;
    this.#lastCounts = lastCounts;
  }
  grow(node, near, depth = 0) {
    if (!(0, import_yaml5.isAlias)(node) && !(0, import_yaml5.isScalar)(node) && !(0, import_yaml5.isMap)(node) && !(0, import_yaml5.isSeq)(node))
      return { kind: "nothing", at: near };
    const at = node.range == null ? near : this.#placeOf(node.range[0]);
    if (depth > MAX_DEPTH) return this.#fail(at, "nested too deeply to be read");
    if ((0, import_yaml5.isAlias)(node))
      return this.#anchors.get(node.source) ?? this.#fail(at, "this alias has no anchor (`&name`) before it");
    const tree = this.#growHere(node, at, depth + 1);
    const size = childrenOf(tree).reduce((sum, child) => sum + (this.#sizes.get(child) ?? 1), 1);
    this.#sizes.set(tree, size);
    if (size > MAX_VALUES) return this.#fail(at, "its aliases unfold to more values than can be read");
    if (node.anchor !== void 0) this.#anchors.set(node.anchor, tree);
    return tree;
  }
  #growHere(node, at, depth) {
    if ((0, import_yaml5.isMap)(node)) return { kind: "map", at, entries: this.#growEntries(node.items, at, depth) };
    if ((0, import_yaml5.isScalar)(node)) return leafOf(node, at);
    return { kind: "list", at, items: node.items.map((item) => this.grow(item, at, depth)) };
  }
  #growEntries(pairs2, near, depth) {
    const [own, merged] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
    for (const pair of pairs2) {
      const key = this.grow(pair.key, near, depth);
      const value2 = this.grow(pair.value, key.at, depth);
      if (key.kind !== "text") this.#fail(key.at, "a key is a text here");
      else if (key.text === "<<" && (0, import_yaml5.isScalar)(pair.key) && pair.key.type === "PLAIN")
        this.#mergeInto(merged, value2);
      else if (own.has(key.text) && !this.#lastCounts)
        this.#fail(key.at, `this key is already given in line ${own.get(key.text)?.at.line}`);
      else own.set(key.text, { key: key.text, at: key.at, value: value2 });
    }
    for (const [key, entry] of merged) if (!own.has(key)) own.set(key, entry);
    return own;
  }
  /** Of several maps the first to have a key is heard; the map's own keys come before all of them. */
  #mergeInto(merged, value2) {
    for (const map of value2.kind === "list" ? value2.items : [value2]) {
      if (this.#mergesLeft < 0) return;
      if (map.kind !== "map") {
        this.#fail(value2.at, "what `<<` merges is a map, or a list of maps");
        continue;
      }
      this.#mergesLeft -= map.entries.size;
      if (this.#mergesLeft < 0) this.#fail(value2.at, "merged more often than can be read");
      else for (const [key, entry] of map.entries) if (!merged.has(key)) merged.set(key, entry);
    }
  }
  #fail(at, message) {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ ...at, message });
    return { kind: "nothing", at };
  }
};
function childrenOf(tree) {
  if (tree.kind === "map") return [...tree.entries.values()].map(({ value: value2 }) => value2);
  return tree.kind === "list" ? tree.items : [];
}
function leafOf(node, at) {
  if (node.value === null || node.value === void 0) return { kind: "nothing", at };
  const tag = node.tag?.startsWith("!") === true && node.tag.length > 1 ? { tag: node.tag } : {};
  if (typeof node.value === "string") return { kind: "text", at, text: node.value, isText: true, ...tag };
  return { kind: "text", at, text: node.source ?? String(node.value), isText: false };
}

// src/env/manifest/yaml-schema.ts
var value = union([string(), number(), boolean()], "write a text, a number, true or false").transform(String);
var declarationSchema = strictObject({
  description: text("a description").optional().describe("What the key is for."),
  required: boolean("write true or false").default(true).describe("Whether production must provide it. A key with a default is never missing."),
  secret: boolean("write true or false").default(false).describe("Whether the value is to be kept secret."),
  type: _enum(VALUE_TYPES, `a type is one of ${VALUE_TYPES.join(", ")}`).optional().describe("What the value is. Without it any text."),
  pattern: text("a pattern").optional().describe(
    "A regular expression of JavaScript that matches somewhere in the value; anchor it with ^ and $. No back reference, look behind or flags."
  ),
  values: array(value).min(1, "the list is empty: give it a value").optional().describe("The values that `type: enum` allows."),
  default: value.optional().describe("The value that the program takes when production gives none."),
  environments: oneOrMore(text("an environment")).optional().describe("The environments that need it. Without it, all."),
  owner: text("an owner").optional().describe("Who knows about it: a team or a person.")
}).superRefine((declaration, context) => {
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
});
var RULE_FIELD = { enum: "values" };
var manifestSchema = strictObject({
  keys: record(string(), declarationSchema.nullable()).describe("The env keys, by name. A name alone (`KEY:`) is a required text.")
}).describe("The env keys that a service reads.");

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
  const keys2 = isRecord2(data) ? data.keys : void 0;
  if (!isRecord2(keys2)) return [];
  return Object.keys(keys2).filter((name2) => !ENV_NAME.test(name2)).map((name2) => ({
    path: ["keys", name2],
    atKey: true,
    message: "an env key is named with letters, digits and `_`, and does not begin with a digit"
  }));
}
function isRecord2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// src/env/manifest/parse.ts
function parseManifest(text2, file) {
  if (/\.ya?ml$/i.test(file)) return parseYamlManifest(text2, file);
  if (/\.schema$/i.test(file)) return parseEnvSpec(text2, file);
  return parseDotenvExample(text2, file);
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

// src/env/tree-walk.ts
function goTo(tree, ...path2) {
  let found = tree;
  for (const key of path2) found = found?.kind === "map" ? found.entries.get(key)?.value : void 0;
  return found;
}
function textAt(tree, ...path2) {
  const found = goTo(tree, ...path2);
  return found?.kind === "text" ? found.text : void 0;
}
function itemsAt(tree, ...path2) {
  const found = goTo(tree, ...path2);
  return found?.kind === "list" ? found.items : [];
}
function entriesAt(tree, ...path2) {
  const found = goTo(tree, ...path2);
  return found?.kind === "map" ? [...found.entries.values()] : [];
}

// src/env/production/given-keys.ts
var GivenKeys = class {
  #source;
  #said = /* @__PURE__ */ new Map();
  #general = [];
  problems = [];
  constructor(source) {
    this.#source = source;
  }
  /** The key is there; with its value where that is known. */
  provide(key, at, value2) {
    const sealed = value2 === void 0 ? void 0 : new Sealed(value2);
    this.#say(key, { key, source: this.#source, at, value: sealed });
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
  /** A value as it stands in a file: texts, numbers and booleans are all texts to a program. */
  provideTree({ key, at, value: value2 }) {
    if (value2.kind === "text") this.provide(key, at, textOf(value2));
    else this.problems.push({ ...placeOf(value2, at), message: "the value of an env key is a text" });
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
      hints: [...this.#general, ...said.filter(isHint)]
    };
  }
};
function placeOf(value2, at) {
  return value2.kind === "nothing" ? at : value2.at;
}
function textOf(value2) {
  return value2.isText || /^(?:0|-?[1-9]\d*|true|false)$/.test(value2.text) ? value2.text : void 0;
}

// src/env/production/app-engine.ts
function parseAppEngine(text2, file) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const at = root?.at ?? { file, line: 1, column: 1 };
  if (root?.kind !== "map")
    return refuse([{ ...at, message: "an app.yaml holds keys with values, `runtime` among them" }]);
  const keys2 = new GivenKeys(file);
  for (const field of ["build_env_variables", "env_variables"]) {
    const tree = goTo(root, field);
    if (tree !== void 0 && tree.kind !== "map" && tree.kind !== "nothing")
      keys2.problems.push({ ...tree.at, message: `\`${field}\` holds keys with values` });
    for (const entry of entriesAt(tree)) {
      if (field === "env_variables") keys2.provideTree(entry);
      else
        keys2.doubt(entry.key, entry.at, "has it for the build only: move it to `env_variables`", {
          mayBeThere: false
        });
    }
  }
  const includes = goTo(root, "includes");
  if (includes !== void 0)
    keys2.doubtAll(`${file} includes other files, which are not followed: list their keys with \`names\``, {
      at: includes.at
    });
  return keys2.toReach();
}

// src/env/production/choose-one.ts
function chooseOne(things, wanted, noun) {
  const names = [...things.keys()];
  const listed = names.slice(0, MAX_LISTED).join(", ");
  if (wanted === void 0 && names.length > 1)
    return `several ${noun}s: say which one in the checklist with \`${noun}:\` (${listed})`;
  const name2 = wanted ?? names[0] ?? "";
  const thing = things.get(name2);
  if (thing !== void 0) return { name: name2, thing };
  if (wanted === void 0) return `there is no ${noun} here`;
  return `there is no ${noun} ${wanted} here: the file has ${listed || "none"}`;
}
var MAX_LISTED = 20;

// src/env/production/cloud-foundry.ts
function parseCloudFoundry(text2, file, application) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
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
  const keys2 = new GivenKeys(`${file} (${chosen.name})`);
  for (const { key, at: at2 } of entriesAt(root, "env"))
    keys2.doubt(key, at2, "has it outside of `applications`, where cf does not read it", { mayBeThere: false });
  readEnv(goTo(chosen.thing, "env"), keys2);
  return keys2.toReach();
}
function readEnv(env, keys2) {
  if (env === void 0 || env.kind === "nothing") return;
  if (env.kind === "map") for (const entry of entriesAt(env)) readKey(entry, keys2);
  else if (env.kind === "text" && env.text.includes("(("))
    keys2.doubtAll("`env` comes from a vars file, which is not seen: list its keys with `names`", {
      at: env.at
    });
  else keys2.problems.push({ ...env.at, message: "`env` holds keys with values" });
}
function readKey({ key, at, value: value2 }, keys2) {
  if (value2.kind === "nothing") keys2.doubt(key, at, "gives it no value", { mayBeThere: false });
  else if (value2.kind === "text" && !value2.text.includes("((")) keys2.provide(key, at, textOf(value2));
  else keys2.provide(key, at);
}

// src/env/production/cloud-run.ts
function parseCloudRun(text2, file, choice = {}) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const services = trees.value.filter((tree) => containersIn(tree).length > 0);
  const at = trees.value[0]?.at ?? { file, line: 1, column: 1 };
  if (services.length === 0) return refuse([{ ...at, message: NO_CONTAINERS }]);
  const service = chooseOne(namedIn(services, "metadata"), choice.service, "service");
  if (typeof service === "string") return refuse([{ ...at, message: service }]);
  const containers = containersIn(service.thing);
  const container = chooseOne(namedIn(containers), choice.container, "container");
  if (typeof container === "string") return refuse([{ ...containers[0]?.at ?? at, message: container }]);
  const keys2 = new GivenKeys(file);
  for (const item of itemsAt(container.thing, "env")) readEnv2(item, keys2);
  return keys2.toReach();
}
function containersIn(document) {
  const template = goTo(document, "spec", "template", "spec");
  return [...itemsAt(template, "containers"), ...itemsAt(template, "template", "spec", "containers")];
}
function namedIn(trees, ...path2) {
  return new Map(trees.map((tree) => [textAt(tree, ...path2, "name") ?? "(no name)", tree]));
}
function readEnv2(item, keys2) {
  const [name2, value2, from] = [goTo(item, "name"), goTo(item, "value"), goTo(item, "valueFrom")];
  if (name2?.kind !== "text" || name2.text === "")
    keys2.problems.push({ ...item.at, message: "an entry of `env` has a `name`" });
  else if (from !== void 0) readReference(name2.text, name2.at, from, keys2);
  else if (value2 === void 0 || value2.kind === "nothing") keys2.provide(name2.text, name2.at, "");
  else if (value2.kind === "text" && value2.isText) keys2.provide(name2.text, name2.at, value2.text);
  else
    keys2.problems.push({ ...value2.at, message: "Cloud Run takes texts only here: put the value in quotes" });
}
function readReference(key, at, from, keys2) {
  if (textAt(from, "secretKeyRef", "name") !== void 0) keys2.provide(key, at);
  else
    keys2.problems.push({
      ...from.at,
      message: "`valueFrom` holds a `secretKeyRef` with the `name` of a secret and its version as `key`"
    });
}
var NO_CONTAINERS = "no service or job of Cloud Run is in this file: it has containers in `spec.template.spec`";

// src/env/production/interpolation.ts
var VARIABLE = /\$(?:(?<escaped>\$)|(?<bare>[A-Za-z_][A-Za-z0-9_]*)|\{(?<name>[A-Za-z_][A-Za-z0-9_]*))/y;
var OPERATOR = /:?[-?+]/y;
var MAX_DEPTH2 = 20;
function interpolate(text2) {
  return readText(new Scanner(text2), 0);
}
function readText(scanner, depth) {
  let known = "";
  let isEnsured = false;
  let host;
  const plain = depth === 0 ? /[^$]+/y : /[^$}]+/y;
  for (; ; ) {
    known += scanner.take(plain)?.[0] ?? "";
    if (scanner.next !== "$") break;
    const part = readVariable(scanner, depth);
    if (part.is === "malformed") return part;
    if (part.is === "known") known += part.text;
    if (part.is === "ensured") isEnsured = true;
    if (part.is === "host") host ??= part.variable;
  }
  if (depth > 0 && scanner.take(/\}/y) === null) return { is: "malformed" };
  if (host !== void 0) return { is: "host", variable: host };
  return isEnsured ? { is: "ensured" } : { is: "known", text: known };
}
function readVariable(scanner, depth) {
  const { escaped, bare, name: name2 } = scanner.take(VARIABLE)?.groups ?? {};
  if (escaped !== void 0) return { is: "known", text: "$" };
  if (bare !== void 0) return { is: "host", variable: bare };
  if (name2 === void 0 || depth >= MAX_DEPTH2) return { is: "malformed" };
  const operator = scanner.take(OPERATOR)?.[0] ?? "";
  if (operator === "" && scanner.next !== "}") return { is: "malformed" };
  const rest = readText(scanner, depth + 1);
  if (rest.is === "malformed") return rest;
  if (operator.endsWith("?")) return { is: "ensured" };
  if (!operator.endsWith("-")) return { is: "host", variable: name2 };
  return rest.is === "known" && rest.text === "" ? { is: "host", variable: name2 } : rest;
}

// src/env/production/compose-value.ts
function givenBy(key, written, at) {
  if (written === null)
    return { key, at, unseen: "passes it through from the host, which cannot be seen here" };
  const found = interpolate(written);
  if (found.is === "malformed") return MALFORMED;
  if (found.is === "ensured") return { key, at };
  if (found.is === "known") return { key, at, value: new Sealed(found.text) };
  const { variable } = found;
  return {
    key,
    at,
    unseen: `takes it from \`\${${variable}}\` of the host, which cannot be seen here: write \`\${${variable}:?}\`, and compose refuses to start without it`
  };
}
var MALFORMED = "a variable here is not written as compose reads it: write $NAME, or a name with `:-` or `:?` between braces, and `$$` for a plain `$`";

// src/env/production/compose-env-file.ts
var EMPTY = /[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
var KEY = /[^\S\n]*(?:export[^\S\n]+)?(?<key>[A-Za-z_][\w.-]*)[^\S\n]*(?:(?<sign>[=:])[^\S\n]*)?/y;
var DOUBLE = /"(?<text>(?:\\[\s\S]|[^"\\])*)"[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
var SINGLE = /'(?<text>(?:\\'|[^'])*)'[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
var PLAIN2 = /[^\n]*/y;
var ESCAPES = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\", $: "$$" };
function parseComposeEnvFile(text2, file) {
  const scanner = new Scanner(withPlainLines(text2));
  const placeOf2 = placesIn(scanner.text, file);
  const given = [];
  const problems = [];
  for (; !scanner.isAtEnd; scanner.position += 1) {
    if (scanner.take(EMPTY) !== null) continue;
    const at = placeOf2(scanner.position);
    const found = readAssignment(scanner, at);
    if (typeof found === "string") problems.push({ ...at, message: found });
    else given.push(found);
    scanner.take(PLAIN2);
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: given };
}
function readAssignment(scanner, at) {
  const { key, sign } = scanner.take(KEY)?.groups ?? {};
  const isAlone2 = sign === void 0 && /^[\n#]?$/.test(scanner.next);
  if (key === void 0 || sign === void 0 && !isAlone2)
    return "not an assignment: write `KEY=value`, or `#` before a comment";
  const value2 = isAlone2 ? null : readValue(scanner);
  if (value2 === void 0) return "the quote that opens this value is never closed, or something follows it";
  return givenBy(key, value2, at);
}
function readValue(scanner) {
  if (scanner.next === "'") {
    const text2 = scanner.take(SINGLE)?.groups?.text;
    return text2?.replaceAll("\\'", "'").replaceAll("$", "$$$$");
  }
  if (scanner.next === '"') {
    const text2 = scanner.take(DOUBLE)?.groups?.text;
    return text2?.replace(/\\([nrt"\\$])/g, (whole, character) => ESCAPES[character] ?? whole);
  }
  return (scanner.take(PLAIN2)?.[0] ?? "").replace(/(?:^|[^\S\n])#.*$/, "").trim();
}
function parseRawEnvFile(text2, file) {
  const given = [];
  const problems = [];
  for (const [index, line] of text2.replace(/^\uFEFF/, "").split(/\r\n?|\n/).entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const at = { file, line: index + 1, column: 1 };
    const [key = ""] = line.split("=", 1);
    const value2 = line.length === key.length ? null : line.slice(key.length + 1).replaceAll("$", "$$$$");
    const found = /^\S+$/.test(key.trim()) ? givenBy(key.trim(), value2, at) : "a key has no space in it: write `KEY=value`";
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
    const path2 = fields === void 0 ? item : fields.get("path")?.value;
    const format = fields?.get("format")?.value;
    const isRaw = format?.kind === "text" && format.text === "raw";
    if (path2?.kind !== "text" || path2.text === "") problems.push({ ...item.at, message: ENV_FILE });
    else if (format !== void 0 && !isRaw)
      problems.push({ ...format.at, message: "a format is `raw`, or left out" });
    else {
      const found = envFileFrom(path2.text, composeFile);
      if ("why" in found) unseen.push({ at: path2.at, why: found.why });
      else files.push({ at: path2.at, path: found.path, format: isRaw ? "raw" : void 0 });
    }
  }
  return { files, unseen, problems };
}
function envFileFrom(written, composeFile) {
  const found = interpolate(written);
  if (found.is !== "known")
    return { why: "reads an env file whose path comes from the host: list its keys with `names`" };
  const path2 = pathFrom(found.text, composeFile);
  return path2 === void 0 ? { why: "reads an env file outside the repository: list its keys with `names`" } : { path: path2 };
}
var ENV_FILE = "`env_file` holds a path, or a list of paths and of maps with `path`, `required` and `format`";

// src/env/production/compose.ts
function parseCompose(text2, file, options) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const chosen = chooseService(trees.value[0], file, options.service);
  if ("message" in chosen) return { ok: false, problems: [chosen] };
  const source = `${file} (${chosen.name})`;
  const gathered = { keys: /* @__PURE__ */ new Map(), hints: [], problems: [], searched: [source], wanted: [] };
  const fields = chosen.fields;
  const heir = fields.get("extends");
  if (heir !== void 0) {
    const message = `${source} extends another service, and what it gets from there is not seen: list its keys with \`names\``;
    gathered.hints.push({ source, message, at: heir.at, mayBeThere: true });
  }
  gatherEnvFiles(fields.get("env_file")?.value, file, source, options.files, gathered);
  gatherEnvironment(fields.get("environment")?.value, source, gathered);
  if (gathered.problems.length > 0) return refuse(gathered.problems);
  const provided = [...gathered.keys.values()].filter(({ unseen }) => unseen === void 0).map(({ key, at, value: value2, source: source2 }) => ({ key, source: source2, at, value: value2 }));
  const handedOn = [...gathered.keys.values()].flatMap(
    ({ key, at, source: source2, unseen }) => unseen === void 0 ? [] : [{ source: source2, key, at, message: `${source2} ${unseen}`, mayBeThere: true }]
  );
  const { hints, searched, wanted } = gathered;
  return { ok: true, value: { provided, hints: [...hints, ...handedOn], searched, wanted } };
}
function chooseService(root, file, wanted) {
  const services = root?.kind === "map" ? root.entries.get("services") : void 0;
  if (services?.value.kind !== "map") {
    const at = services?.at ?? root?.at ?? { file, line: 1, column: 1 };
    return { ...at, message: "a compose file has `services` with at least one service" };
  }
  const { entries } = services.value;
  const names = [...entries.keys()];
  const [only, second] = names;
  const listed = names.slice(0, 20).join(", ");
  if (wanted === void 0 && second !== void 0)
    return {
      ...services.at,
      message: `several services: say which one in the checklist with \`service:\` (${listed})`
    };
  const name2 = wanted ?? only;
  const service = name2 === void 0 ? void 0 : entries.get(name2);
  if (name2 === void 0 || service === void 0)
    return {
      ...services.at,
      message: `there is no service ${wanted ?? ""} here: it has ${listed || "none"}`
    };
  if (service.value.kind !== "map") return { ...service.at, message: "a service holds keys with values" };
  return { name: name2, fields: service.value.entries };
}
function gatherEnvFiles(tree, file, source, files, gathered) {
  const { hints, problems, searched, wanted, keys: keys2 } = gathered;
  const listed = listEnvFiles(tree, file);
  problems.push(...listed.problems);
  for (const { at, why } of listed.unseen)
    hints.push({ source, at, message: `${source} ${why}`, mayBeThere: true });
  for (const { at, path: path2, format } of listed.files) {
    searched.push(path2);
    const text2 = files.get(path2);
    if (text2 === void 0 && !files.has(path2)) wanted.push(path2);
    else if (text2 === void 0) {
      const message = `${source} reads ${path2}, which is not in the repository: list its keys with \`names\``;
      hints.push({ source, at, message, mayBeThere: true });
    } else {
      const parsed = (format === "raw" ? parseRawEnvFile : parseComposeEnvFile)(text2, path2);
      if (!parsed.ok) problems.push(...parsed.problems);
      else for (const given of parsed.value) keys2.set(given.key, { ...given, source: path2 });
    }
  }
}
function gatherEnvironment(tree, source, { keys: keys2, problems }) {
  if (tree === void 0 || tree.kind === "nothing") return;
  const add = (key, value2, at) => {
    const given = givenBy(key, value2, at);
    if (typeof given === "string") problems.push({ ...at, message: given });
    else keys2.set(key, { ...given, source });
  };
  if (tree.kind === "text") problems.push({ ...tree.at, message: ENVIRONMENT });
  else if (tree.kind === "map") {
    for (const { key, at, value: value2 } of tree.entries.values()) {
      if (value2.kind === "text") add(key, value2.text, at);
      else if (value2.kind === "nothing") add(key, null, at);
      else problems.push({ ...value2.at, message: "the value of an env key is a text" });
    }
  } else {
    for (const item of tree.items) {
      const [, key, value2] = item.kind === "text" ? /^([^=]+)(?:=([\s\S]*))?$/.exec(item.text) ?? [] : [];
      if (key === void 0) problems.push({ ...item.at, message: ENVIRONMENT });
      else add(key, value2 ?? null, item.at);
    }
  }
}
var ENVIRONMENT = "`environment` holds keys with values, or a list of `KEY=value`";

// src/env/production/docker-env.ts
function parseDockerEnv(text2, file) {
  const parsed = parseRawEnvFile(text2, file);
  if (!parsed.ok) return parsed;
  const last2 = [...new Map(parsed.value.map((given) => [given.key, given])).values()];
  return {
    ok: true,
    value: {
      provided: last2.flatMap(
        ({ key, at, value: value2, unseen }) => unseen === void 0 ? [{ key, source: file, at, value: value2 }] : []
      ),
      hints: last2.flatMap(
        ({ key, at, unseen }) => unseen === void 0 ? [] : [{ key, source: file, at, message: `${file} ${unseen}`, mayBeThere: true }]
      )
    }
  };
}

// src/env/production/dotenv.ts
function parseProductionDotenv(text2, file) {
  const parsed = parseDotenvFile(text2, file);
  if (!parsed.ok) return parsed;
  const last2 = new Map(parsed.value.assignments.map((assignment) => [assignment.key, assignment]));
  const provided = [...last2.values()].map(({ key, value: value2, line, column }) => ({
    key,
    source: file,
    at: { file, line, column },
    value: new Sealed(value2)
  }));
  return { ok: true, value: { provided, hints: [] } };
}

// src/env/production/ecs.ts
function parseEcs(text2, file, container) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const definitions = containersIn2(root);
  const at = definitions?.at ?? root?.at ?? { file, line: 1, column: 1 };
  const items = definitions?.kind === "list" ? definitions.items : [];
  if (items.length === 0) return refuse([{ ...at, message: NO_CONTAINERS2 }]);
  const containers = new Map(items.map((item) => [textAt(item, "name") ?? "(no name)", item]));
  const chosen = chooseOne(containers, container, "container");
  if (typeof chosen === "string") return refuse([{ ...at, message: chosen }]);
  const keys2 = new GivenKeys(`${file} (${chosen.name})`);
  for (const { at: at2 } of itemsAt(chosen.thing, "environmentFiles"))
    keys2.doubtAll(
      `${file} (${chosen.name}) reads a file in S3, which is not seen: list its keys with \`names\``,
      {
        at: at2,
        unlessListed: true
      }
    );
  readEcsContainer(chosen.thing, keys2);
  return keys2.toReach();
}
function readEcsContainer(container, keys2) {
  for (const [field, hint] of [
    ["environment", "`environment` is a list of objects with `name` and `value`"],
    ["secrets", "`secrets` is a list of objects with `name` and `valueFrom`"]
  ]) {
    const list2 = goTo(container, field);
    if (list2 !== void 0 && list2.kind !== "list" && list2.kind !== "nothing")
      keys2.problems.push({ ...list2.at, message: hint });
    for (const item of itemsAt(container, field)) {
      const name2 = goTo(item, "name");
      const value2 = goTo(item, "value");
      if (name2?.kind !== "text" || name2.text === "") keys2.problems.push({ ...item.at, message: hint });
      else if (field === "secrets" || value2?.kind === "text" && isFilledIn(value2.text))
        keys2.provide(name2.text, name2.at);
      else if (value2?.kind === "text") keys2.provide(name2.text, name2.at, value2.text);
      else if (ENV_NAME.test(name2.text))
        keys2.doubt(name2.text, name2.at, "gives it no value", { mayBeThere: false });
      else keys2.problems.push({ ...item.at, message: hint });
    }
  }
}
function containersIn2(root) {
  if (root?.kind === "list") return root;
  return goTo(root, "containerDefinitions") ?? goTo(root, "taskDefinition", "containerDefinitions");
}
function isFilledIn(value2) {
  return /\$\{|\{\{/.test(value2);
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
      const keys2 = new Set(additionalKeys[type]);
      for (const key of retv[type]) {
        keys2.add(key);
      }
      retv[type] = Object.freeze(Array.from(keys2));
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
function sortedLastIndex(array2, value2) {
  let low = 0;
  let high = array2.length;
  while (low < high) {
    const mid = low + high >>> 1;
    const val = array2[mid];
    if (val === value2) return mid + 1;
    if (val < value2) low = mid + 1;
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
  constructor(text2) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text2;
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
  constructor(text2, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text2;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text2);
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
      const value2 = this.text.slice(tokenStart, end);
      if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
        type,
        value: value2,
        string: option1,
        range,
        loc
      };
      else if (type === "Integer") {
        const text2 = option1;
        token = {
          type,
          value: value2,
          number: parseInt(text2, option2),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text2) : null,
          range,
          loc
        };
      } else if (type === "Float") token = {
        type,
        value: value2,
        number: option1,
        range,
        loc
      };
      else if (type === "Boolean") token = {
        type,
        value: value2,
        boolean: option1,
        range,
        loc
      };
      else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
        type,
        value: value2,
        date: option1,
        range,
        loc
      };
      else token = {
        type,
        value: value2,
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
    const value2 = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    this.endToken("Float", "start", value2);
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
    const value2 = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    this.endToken("Float", "start", value2);
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
    let keys2 = this.rootKeys;
    const peekKeyIndex = node.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      const keyNode = node.key.keys[index];
      const keyName = toKeyName(keyNode);
      node.resolvedKey.push(keyName);
      let keyStore = keys2.get(keyName);
      if (!keyStore) {
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        };
        keys2.set(keyName, keyStore);
      } else if (keyStore.table === "array") {
        const peekIndex = keyStore.peekIndex;
        node.resolvedKey.push(peekIndex);
        keyStore = keyStore.keys.get(peekIndex);
      }
      keys2 = keyStore.keys;
    }
    const lastKeyNode = node.key.keys[peekKeyIndex];
    const lastKeyName = toKeyName(lastKeyNode);
    node.resolvedKey.push(lastKeyName);
    const lastKeyStore = keys2.get(lastKeyName);
    if (!lastKeyStore) if (node.kind === "array") {
      node.resolvedKey.push(0);
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys2.set(lastKeyName, {
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
      keys2.set(lastKeyName, newKeyStore);
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
      keys2.set(lastKeyName, transformKey);
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
    for (const { node: tableNode, keys: keys2 } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys2, body);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
  let keys2 = defineKeys;
  const lastKey = last(node.key.keys);
  for (const keyNode of node.key.keys) {
    const key = toKeyName(keyNode);
    let defineKey = keys2.get(key);
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
      keys2.set(key, defineKey);
    }
    keys2 = defineKey.keys;
  }
  if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys2, node.value);
  else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys2, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
  for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
  const keys2 = defineKeys;
  for (let index = 0; index < node.elements.length; index++) {
    const element = node.elements[index];
    let defineKey = keys2.get(index);
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
  constructor(text2, parserOptions) {
    this.text = text2;
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
    const text2 = this.text;
    const [startRange, endRange] = token.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text2.slice(startRange, endRange).replace(/_/g, ""));
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
      const value2 = resolveValue(node.value);
      set(baseTable, resolveValue(node.key), value2);
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
function getTable(baseTable, keys2, array2) {
  let target = baseTable;
  for (let index = 0; index < keys2.length - 1; index++) {
    const key = keys2[index];
    target = getNextTargetFromKey(target, key);
  }
  const lastKey = last(keys2);
  const lastTarget = target[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array2) {
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
function set(baseTable, keys2, value2) {
  let target = baseTable;
  for (let index = 0; index < keys2.length - 1; index++) {
    const key = keys2[index];
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
  target[last(keys2)] = value2;
}
function isValue(value2) {
  return typeof value2 !== "object" || value2 instanceof Date;
}
function parseTOML(code, options) {
  return parseForESLint(code, options).ast;
}

// src/env/toml-tree.ts
var MAX_LENGTH2 = 2e5;
var TOO_LONG2 = "a TOML file of more than 200 KB is not read: list its keys with `names`";
var TOO_DEEP = "nested too deeply to be read";
var MAX_DEPTH3 = 100;
function parseTomlTree(text2, file) {
  const source = text2.replace(/^\uFEFF/, " ");
  const placeOf2 = placesIn(source, file);
  if (source.length > MAX_LENGTH2) return refuse([{ ...placeOf2(0), message: TOO_LONG2 }]);
  try {
    return { ok: true, value: new Grower2(placeOf2).growFile(parseTOML(source).body[0]) };
  } catch (error) {
    if (error instanceof TooDeep) return refuse([{ ...error.at, message: TOO_DEEP }]);
    if (error instanceof RangeError) return refuse([{ ...placeOf2(0), message: TOO_DEEP }]);
    if (!(error instanceof ParseError)) throw error;
    const message = EXPLAINED2[error.message] ?? "this is not TOML that can be read";
    return refuse([{ ...placeOf2(error.index), message }]);
  }
}
var EXPLAINED2 = {
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
var Grower2 = class {
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
  #addItem(root, { key: { keys: keys2 }, range }) {
    const table = emptyTable(this.#placeOf(range[0]));
    const { entries } = this.#descend(root, keys2.slice(0, -1));
    const last2 = keys2.at(-1);
    if (last2 === void 0) return table;
    const [key, at] = [nameOf(last2), this.#placeOf(last2.range[0])];
    const known = entries.get(key)?.value;
    if (known?.kind === "list") known.items.push(table);
    else entries.set(key, { key, at, value: { kind: "list", at, items: [table] } });
    return table;
  }
  #put(table, { key: { keys: keys2 }, value: value2 }, depth) {
    const last2 = keys2.at(-1);
    if (last2 === void 0) return;
    const [key, at] = [nameOf(last2), this.#placeOf(last2.range[0])];
    const parent = this.#descend(table, keys2.slice(0, -1));
    parent.entries.set(key, { key, at, value: this.#grow(value2, depth + keys2.length) });
  }
  /** The table at the end of a path of keys, made where it is not there yet; of a list of tables its last one. */
  #descend(from, keys2) {
    if (keys2.length > MAX_DEPTH3) throw new TooDeep(from.at);
    let table = from;
    for (const node of keys2) {
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
    if (depth > MAX_DEPTH3) throw new TooDeep(at);
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
function parseFly(text2, file) {
  const tree = /\.(?:json|ya?ml)$/i.test(file) ? parseYamlTrees(text2, file) : parseTomlTree(text2, file);
  if (!tree.ok) return tree;
  const root = Array.isArray(tree.value) ? tree.value[0] : tree.value;
  const keys2 = new GivenKeys(file);
  if (root?.kind !== "map")
    keys2.problems.push({
      ...root?.at ?? { file, line: 1, column: 1 },
      message: "a fly.toml holds keys with values"
    });
  const env = goTo(root, "env");
  for (const table of env?.kind === "list" ? env.items : env === void 0 ? [] : [env]) {
    if (table.kind !== "map")
      keys2.problems.push({ ...table.at, message: "`env` is a table of keys with values" });
    for (const entry of entriesAt(table)) keys2.provideTree(entry);
  }
  for (const { key, at, value: value2 } of entriesAt(root))
    if (key === "primary_region" && value2.kind === "text") keys2.provide("PRIMARY_REGION", at, value2.text);
  keys2.doubtAll(
    `secrets of Fly.io are not in ${file}: name what \`fly secrets list --json\` prints as \`listing\``,
    { unlessListed: true }
  );
  return keys2.toReach();
}

// src/env/production/unseen.ts
var UNSEEN = "\uE000";
function isSeen(text2) {
  return !text2.includes(UNSEEN);
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
  return POD_SPECS.flatMap((path2) => itemsAt(document, ...path2, "containers")).map((tree) => ({
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
  const name2 = textAt(reference, "name") ?? "";
  const object = findKept(kind, name2, container.namespace, kept);
  if (object === void 0 || !object.isComplete) {
    const why = object === void 0 ? "is not in the listed files" : "has keys that the listed files do not name";
    const message = `envFrom refers to ${kind} ${name2}, which ${why}: list its keys with \`names\``;
    env.hints.push({ source: at.file, at, prefix, message, mayBeThere: true });
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
  const key = textAt(item, "name");
  if (key === void 0 || key === "") {
    env.problems.push({ ...at, message: "an entry of `env` has a `name`" });
    return;
  }
  if (!isSeen(key)) {
    const message = "env has keys whose names are not seen here: list them with `names`";
    env.hints.push({ source: at.file, at, message, mayBeThere: true });
    return;
  }
  const [value2, from] = [goTo(item, "value"), goTo(item, "valueFrom")];
  if (from?.kind === "map") takeFrom(key, from, at, container, kept, env);
  else if (value2 !== void 0 && (value2.kind === "map" || value2.kind === "list" || value2.kind === "text" && !value2.isText))
    env.problems.push({ ...value2.at, message: "Kubernetes takes texts only here: put the value in quotes" });
  else {
    const text2 = value2?.kind === "text" ? value2.text : "";
    env.given.set(key, text2.includes("$(") || !isSeen(text2) ? { at } : { at, value: new Sealed(text2) });
  }
}
function takeFrom(key, from, at, container, kept, env) {
  const missing = (message, mayBeThere2) => {
    env.given.delete(key);
    env.hints.push({ source: at.file, key, at, message, mayBeThere: mayBeThere2 });
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
    const [name2, wanted] = [textAt(reference, "name") ?? "", textAt(reference, "key") ?? ""];
    const object = findKept(kind, name2, container.namespace, kept);
    const entry = object?.keys.get(wanted);
    if (entry !== void 0) env.given.set(key, { at, value: entry.value });
    else if (object === void 0)
      missing(
        `it is taken from ${kind} ${name2}, which is not in the listed files: list its keys with \`names\``,
        true
      );
    else missing(`it is taken from ${kind} ${name2}, which has no key ${wanted}`, !object.isComplete);
    return;
  }
  missing("it is taken from a kind of `valueFrom` that cannot be seen here: list its key with `names`", true);
}
function findKept(kind, name2, namespace, kept) {
  const named = kept.filter((object) => object.kind === kind && object.name === name2);
  if (!isSeen(name2) && named.length > 1) return void 0;
  const exact = named.findLast((object) => object.namespace === namespace);
  if (exact !== void 0) return exact;
  const [only, second] = named.filter((object) => object.namespace === void 0 || namespace === void 0);
  return second === void 0 ? only : void 0;
}

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
    const name2 = textAt(document, "spec", "template", "metadata", "name") ?? named.name;
    return { kind: "Secret", ...named, name: name2, keys: namesOf(entries), isComplete: true };
  }
  if (kind === "ExternalSecret") {
    const keys2 = namesOf(entriesAt(document, "spec", "target", "template", "data"));
    for (const item of itemsAt(document, "spec", "data")) {
      const key = textAt(item, "secretKey");
      if (key !== void 0) keys2.set(key, { at: item.at });
    }
    const name2 = textAt(document, "spec", "target", "name") ?? named.name;
    const isComplete = itemsAt(document, "spec", "dataFrom").length === 0;
    return { kind: "Secret", ...named, name: name2, keys: keys2, isComplete };
  }
  return void 0;
}
function namesOf(entries) {
  return new Map(entries.map(({ key, at }) => [key, { at }]));
}
function readTexts(entries, problems) {
  const keys2 = /* @__PURE__ */ new Map();
  for (const { key, at, value: value2 } of entries) {
    if (value2.kind === "text" && !isSeen(value2.text)) keys2.set(key, { at });
    else if (value2.kind === "text" && value2.isText) keys2.set(key, { at, value: new Sealed(value2.text) });
    else problems.push({ ...at, message: "Kubernetes takes texts only here: put the value in quotes" });
  }
  return keys2;
}
var BASE64 = /^[A-Za-z0-9+/\s]*=?\s*=?\s*$/;
function readSecret(document, problems) {
  if (goTo(document, "sops") !== void 0)
    return namesOf([...entriesAt(document, "data"), ...entriesAt(document, "stringData")]);
  const keys2 = /* @__PURE__ */ new Map();
  for (const { key, at, value: value2 } of entriesAt(document, "data")) {
    if (value2.kind === "nothing") keys2.set(key, { at, value: new Sealed("") });
    else if (value2.kind === "text" && !isSeen(value2.text)) keys2.set(key, { at });
    else if (value2.kind !== "text" || !BASE64.test(value2.text))
      problems.push({
        ...at,
        message: "a value in `data` of a Secret is base64: encode it, or move it to `stringData`"
      });
    else keys2.set(key, { at, value: new Sealed(Buffer.from(value2.text, "base64").toString("utf8")) });
  }
  for (const [key, entry] of readTexts(entriesAt(document, "stringData"), problems)) keys2.set(key, entry);
  return keys2;
}

// src/env/production/kubernetes.ts
function parseKubernetes(files, container) {
  const problems = [];
  const documents = files.flatMap(({ path: path2, text: text2 }) => {
    const parsed = parseYamlTrees(text2, path2);
    if (parsed.ok) return parsed.value.flatMap(documentsIn);
    problems.push(...text2.includes("{{") ? templateProblem(parsed.problems) : parsed.problems);
    return [];
  });
  if (problems.length > 0) return refuse(problems);
  return readDocuments(documents, { file: files[0]?.path ?? "", line: 1, column: 1 }, container);
}
function readDocuments(documents, start, container) {
  const problems = [];
  const kept = documents.flatMap((document) => readKept(document, problems) ?? []);
  const containers = documents.flatMap(listContainers);
  if (containers.length === 0 && kept.length === 0)
    problems.push({ ...start, message: "no ConfigMap, Secret or workload is in the listed files" });
  const chosen = chooseContainers(containers, container);
  if (typeof chosen === "string") problems.push({ ...containers[0]?.tree.at ?? start, message: chosen });
  const supply = containers.length === 0 ? { provided: kept.flatMap(providedBy2), hints: [] } : combine(typeof chosen === "string" ? [] : chosen, kept, problems);
  return problems.length > 0 ? refuse(problems) : { ok: true, value: supply };
}
function documentsIn(document) {
  const isList = textAt(document, "kind")?.endsWith("List") === true;
  return isList ? itemsAt(document, "items") : [document];
}
function templateProblem(problems) {
  const message = "a template cannot be read here: name the chart as `helm`, or list what it renders to";
  return problems.slice(0, 1).map((problem) => ({ ...problem, message }));
}
function chooseContainers(containers, wanted) {
  const names = [...new Set(containers.map(({ name: name2 }) => name2))];
  const listed = names.slice(0, 20).join(", ");
  if (wanted === void 0 && names.length > 1)
    return `several containers: say which one in the checklist with \`container:\` (${listed})`;
  const chosen = containers.filter(({ name: name2 }) => wanted === void 0 || name2 === wanted);
  if (wanted !== void 0 && chosen.length === 0)
    return `there is no container ${wanted} here: the files have ${listed || "none"}`;
  return chosen;
}
function combine(containers, kept, problems) {
  const budget = { left: MAX_KEYS2 };
  const read = containers.map((container) => ({
    container,
    env: readContainer(container, kept, budget, problems)
  }));
  const provided = /* @__PURE__ */ new Map();
  const hints = /* @__PURE__ */ new Map();
  const having = /* @__PURE__ */ new Map();
  for (const { env } of read) for (const key of env.given.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  for (const { env } of read) {
    for (const hint of env.hints) hints.set(JSON.stringify([hint.key, hint.prefix, hint.message]), hint);
    for (const [key, { at, value: value2 }] of env.given) {
      const without = having.get(key) === read.length ? void 0 : read.find((other) => !other.env.given.has(key));
      if (without === void 0) {
        provided.set(JSON.stringify([key, at]), { key, source: at.file, at, value: value2 });
      } else if (!without.env.hints.some((hint) => hint.key === key)) {
        const { workload, name: name2 } = without.container;
        const message = `container ${name2} of ${workload} does not get it`;
        hints.set(JSON.stringify([key, message]), { source: at.file, key, at, message, mayBeThere: false });
      }
    }
  }
  return { provided: [...provided.values()], hints: [...hints.values()] };
}
var MAX_KEYS2 = 1e5;
function providedBy2({ keys: keys2 }) {
  return [...keys2].map(([key, { at, value: value2 }]) => ({ key, source: at.file, at, value: value2 }));
}

// src/env/production/helm/actions.ts
function readActions(text2) {
  const tokens = [];
  let trimNext = false;
  for (let position = 0; position < text2.length; ) {
    const open = text2.indexOf("{{", position);
    const end = open === -1 ? text2.length : open;
    const trimLeft = open !== -1 && /^\{\{-\s/.test(text2.slice(open, open + 4));
    pushText(tokens, text2.slice(position, end), position, trimNext, trimLeft);
    if (open === -1) break;
    const close = findClose(text2, open);
    if (close === -1) return open;
    const inner = text2.slice(open + 2, close);
    trimNext = /\s-$/.test(inner.slice(-2)) || inner === "-";
    const code = inner.slice(trimLeft ? 1 : 0, trimNext ? -1 : void 0).trim();
    tokens.push({ kind: "action", code, start: open, isAlone: isAlone(text2, open, close + 2) });
    position = close + 2;
  }
  return tokens;
}
function pushText(tokens, whole, at, trimLeft, trimRight) {
  const left = trimLeft ? whole.length - whole.trimStart().length : 0;
  const text2 = trimRight ? whole.slice(left).trimEnd() : whole.slice(left);
  if (text2 !== "") tokens.push({ kind: "text", text: text2, start: at + left });
}
var MAX_ACTION = 5e3;
function findClose(text2, open) {
  if (/^\{\{-?\s*\/\*/.test(text2.slice(open, open + 50))) {
    const end = text2.indexOf("*/", open);
    return end === -1 ? -1 : text2.indexOf("}}", end);
  }
  const code = text2.slice(open + 2, open + MAX_ACTION);
  for (const match of code.matchAll(/"(?:\\.|[^"\\\n])*"|`[^`]*`|\}\}|[^"`}]+|[\s\S]/g))
    if (match[0] === "}}") return open + 2 + match.index;
  return -1;
}
var MAX_INDENT = 500;
function isAlone(text2, start, end) {
  const before = text2.slice(Math.max(0, start - MAX_INDENT), start);
  const isWhole = start <= MAX_INDENT || before.includes("\n");
  const isFirst = before.slice(before.lastIndexOf("\n") + 1).trim() === "";
  return isWhole && isFirst && /^[^\S\n]*(?:\n|$)/.test(text2.slice(end, end + MAX_INDENT));
}

// src/env/production/helm/blocks.ts
var ASSIGNMENT2 = /^(\$\w*)\s*:?=\s*/;
var RANGE_NAMES = /^(\$\w*)(?:\s*,\s*(\$\w*))?\s*:=\s*/;
var MAX_DEPTH4 = 100;
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
      if (depth > MAX_DEPTH4) return { unbalanced: token.start };
      if (["if", "with", "range", "define", "block"].includes(word)) {
        const block = readBlock(word, token.code.slice(word.length).trim(), token.start, depth);
        if ("unbalanced" in block) return block;
        if ("kind" in block) blocks2.push(block);
      } else blocks2.push(readAction(token));
    }
    return blocks2;
  };
  const readBlock = (word, code, start, depth) => {
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
      const [, name2 = ""] = /^"([^"]*)"/.exec(code) ?? [];
      defined.set(name2, body);
      if (word === "define") return { done: true };
      return { kind: "output", code: `template ${code}`, start, isAlone: true };
    }
    const [assigned = "", first, second] = (word === "range" ? RANGE_NAMES : ASSIGNMENT2).exec(code) ?? [];
    const names = [first, second].filter((name2) => name2 !== void 0);
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
  const [assigned = "", name2] = ASSIGNMENT2.exec(code) ?? [];
  if (name2 !== void 0) return { kind: "assign", name: name2, code: code.slice(assigned.length), start };
  return { kind: "output", code, start, isAlone: isAlone2 };
}

// src/env/production/helm/expression.ts
var WORD = /\s*(?:(?<string>"(?:\\.|[^"\\])*"|`[^`]*`)|(?<number>[-+]?\d[\w.]*)|(?<path>(?:\$\w*|(?=\.))(?:\.\w+)*\.?)|(?<name>\w+)|(?<sign>[|()]))/y;
var FIELDS = /(?:\.\w+)+/y;
var MAX_DEPTH5 = 30;
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
      const { string: string2, number: number2, path: path2, name: name2, sign } = take(WORD)?.groups ?? {};
      const last2 = commands.at(-1);
      if (last2 === void 0) return void 0;
      if (string2 !== void 0) last2.push({ kind: "text", text: unquote3(string2) });
      else if (number2 !== void 0) last2.push({ kind: "number", text: number2 });
      else if (path2 !== void 0 && path2 !== "") last2.push(toPath(path2));
      else if (name2 !== void 0) last2.push({ kind: "name", name: name2 });
      else if (sign === "|") commands.push([]);
      else if (sign === "(" && depth < MAX_DEPTH5) {
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
function toPath(path2) {
  const [start = ""] = /^\$\w*/.exec(path2) ?? [];
  return { kind: "path", start, fields: toFields(path2.slice(start.length)) };
}
function toFields(path2) {
  return path2.split(".").filter((field) => field !== "");
}
function unquote3(string2) {
  if (string2.startsWith("`")) return string2.slice(1, -1);
  return string2.slice(1, -1).replace(/\\([nt"\\])/g, (_, letter) => ({ n: "\n", t: "	" })[letter] ?? letter);
}

// src/env/production/helm/value.ts
var UNSEEN_VALUE = { is: "unseen" };
function textValue(text2, at, isText = true) {
  return { is: "tree", tree: { kind: "text", at, text: text2, isText } };
}
function isTrue(value2) {
  if (value2.is === "unseen") return void 0;
  if (value2.is === "root") return true;
  if (value2.is === "pieces") return value2.pieces.some(({ text: text2 }) => text2 !== "");
  const { tree } = value2;
  if (tree.kind === "nothing") return false;
  if (tree.kind === "map") return tree.entries.size > 0;
  if (tree.kind === "list") return tree.items.length > 0;
  return tree.isText ? tree.text !== "" : !/^(?:false|[-+]?0*\.?0+)$/i.test(tree.text);
}
function follow(value2, path2, values, areAll) {
  let found = value2;
  for (const field of path2) {
    if (found.is === "root") found = field === "Values" ? { is: "tree", tree: values } : UNSEEN_VALUE;
    else if (found.is !== "tree") return UNSEEN_VALUE;
    else {
      const inner = goTo(found.tree, field);
      if (inner === void 0 && !areAll) return UNSEEN_VALUE;
      found = { is: "tree", tree: inner ?? { kind: "nothing", at: found.tree.at } };
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
    else entries.set(key, { ...entry, value: mergeValues(before.value, entry.value) });
  }
  return { ...base, entries };
}
function toYamlPieces(tree, doubts) {
  const line = (text2, at, index) => ({
    text: `${index === 0 ? "" : "\n"}${text2}`,
    from: at,
    doubts
  });
  if (tree.kind === "map" && tree.entries.size > 0)
    return [...tree.entries.values()].map(
      ({ key, at, value: value2 }, index) => line(`${JSON.stringify(key)}: ${toFlow(value2)}`, at, index)
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
    ({ key, value: value2 }) => `${JSON.stringify(key)}: ${toFlow(value2)}`
  );
  return `{${entries.join(", ")}}`;
}

// src/env/production/helm/functions.ts
var FUNCTIONS = /* @__PURE__ */ new Map([
  [
    "toYaml",
    ([value2 = UNSEEN_VALUE], { doubts }) => value2.is === "tree" ? { is: "pieces", pieces: toYamlPieces(value2.tree, doubts) } : value2
  ],
  ["indent", ([count, value2 = UNSEEN_VALUE], call) => indent(count, value2, "", call)],
  ["nindent", ([count, value2 = UNSEEN_VALUE], call) => indent(count, value2, "\n", call)],
  ["quote", ([value2 = UNSEEN_VALUE], { at }) => quoted2(value2, at)],
  ["squote", ([value2 = UNSEEN_VALUE], { at }) => quoted2(value2, at)],
  ["default", ([fallback = UNSEEN_VALUE, value2 = UNSEEN_VALUE]) => choose(isTrue(value2), value2, fallback)],
  ["coalesce", (args) => args.find((value2) => isTrue(value2) !== false) ?? UNSEEN_VALUE],
  ["required", ([, value2 = UNSEEN_VALUE]) => isTrue(value2) === false ? UNSEEN_VALUE : value2],
  [
    "ternary",
    ([yes = UNSEEN_VALUE, no = UNSEEN_VALUE, test = UNSEEN_VALUE]) => choose(isTrue(test), yes, no)
  ],
  ["tpl", ([value2 = UNSEEN_VALUE]) => textOf2(value2)?.includes("{{") === false ? value2 : UNSEEN_VALUE],
  ["toString", ([value2 = UNSEEN_VALUE], { at }) => onText(value2, (text2) => text2, at)],
  ["trim", ([value2 = UNSEEN_VALUE], { at }) => onText(value2, (text2) => text2.trim(), at)],
  ["upper", ([value2 = UNSEEN_VALUE], { at }) => onText(value2, (text2) => text2.toUpperCase(), at)],
  ["lower", ([value2 = UNSEEN_VALUE], { at }) => onText(value2, (text2) => text2.toLowerCase(), at)],
  [
    "b64enc",
    ([value2 = UNSEEN_VALUE], { at }) => onText(value2, (text2) => Buffer.from(text2).toString("base64"), at)
  ],
  ["index", ([value2 = UNSEEN_VALUE, ...keys2]) => keys2.reduce(inside, value2)],
  ["get", ([value2 = UNSEEN_VALUE, ...keys2]) => keys2.reduce(inside, value2)],
  ["not", ([value2 = UNSEEN_VALUE], { at }) => answer(negated(isTrue(value2)), at)],
  ["empty", ([value2 = UNSEEN_VALUE], { at }) => answer(negated(isTrue(value2)), at)],
  ["and", (args) => args.find((value2) => isTrue(value2) !== true) ?? args.at(-1) ?? UNSEEN_VALUE],
  ["or", (args) => args.find((value2) => isTrue(value2) !== false) ?? args.at(-1) ?? UNSEEN_VALUE],
  ["eq", ([first, ...others], { at }) => answer(isAnyEqual(first, others), at)],
  ["ne", ([first, ...others], { at }) => answer(negated(isAnyEqual(first, others)), at)]
]);
var MAX_TEXT2 = 2e4;
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
function textOf2(value2) {
  if (value2?.is === "pieces") return value2.pieces.map(({ text: text2 }) => text2).join("");
  if (value2?.is !== "tree" || value2.tree.kind === "map" || value2.tree.kind === "list") return void 0;
  return value2.tree.kind === "text" ? value2.tree.text : "";
}
function onText(value2, change2, at) {
  const text2 = textOf2(value2);
  return text2 === void 0 || text2.length > MAX_TEXT2 ? UNSEEN_VALUE : textValue(change2(text2), at);
}
function quoted2(value2, at) {
  const text2 = textOf2(value2);
  if (text2 !== void 0 && text2.length > MAX_TEXT2) return UNSEEN_VALUE;
  return text2 === void 0 ? value2 : { is: "pieces", pieces: [{ text: JSON.stringify(text2), from: at, doubts: 0 }] };
}
function isAnyEqual(first, others) {
  const [text2, ...texts] = [first, ...others].map(textOf2);
  if (text2 === void 0 || texts.some((other) => other === void 0)) return void 0;
  return texts.includes(text2);
}
function inside(value2, key) {
  const name2 = textOf2(key);
  if (value2.is !== "tree" || name2 === void 0) return UNSEEN_VALUE;
  const { tree } = value2;
  const nothing = { kind: "nothing", at: tree.at };
  if (tree.kind === "map") return { is: "tree", tree: tree.entries.get(name2)?.value ?? nothing };
  return { is: "tree", tree: tree.kind === "list" ? tree.items[Number(name2)] ?? nothing : nothing };
}
var MAX_INDENT2 = 200;
function indent(count, value2, before, { at, doubts }) {
  const width = Number(textOf2(count));
  if (value2.is === "unseen" || value2.is === "root" || !(width >= 0 && width <= MAX_INDENT2))
    return UNSEEN_VALUE;
  const pieces = value2.is === "pieces" ? value2.pieces : [{ text: textOf2(value2) ?? "", from: at, doubts }];
  if (pieces.length > MAX_PIECES) return UNSEEN_VALUE;
  const spaces = " ".repeat(width);
  const indented = pieces.flatMap((piece2) => indentPiece(piece2, spaces));
  const start = { text: `${before}${spaces}`, from: pieces[0]?.from ?? at, doubts };
  return { is: "pieces", pieces: [start, ...indented] };
}
function indentPiece(piece2, spaces) {
  let passed = 0;
  return piece2.text.split("\n").flatMap((line, index) => {
    const { from } = piece2;
    const here = "placeOf" in from ? { ...from, start: from.start + passed } : from;
    passed += line.length + 1;
    const own = line === "" ? [] : [{ ...piece2, text: line, from: here }];
    return index === 0 ? own : [{ ...piece2, text: `
${spaces}`, from: here }, ...own];
  });
}

// src/env/production/helm/scope.ts
function withNames(scope, names, [item = UNSEEN_VALUE], key) {
  const [first, second] = names;
  const variables = new Map(scope.variables);
  if (first !== void 0) variables.set(first, second === void 0 ? item : key ?? UNSEEN_VALUE);
  if (second !== void 0) variables.set(second, item);
  return { ...scope, dot: item, variables };
}
function itemsOf(value2, at) {
  if (value2.is !== "tree") return [[UNSEEN_VALUE, UNSEEN_VALUE]];
  const { tree } = value2;
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
var MAX_OUTPUT = 1e6;
var MAX_STEPS = 2e5;
var MAX_DEPTH6 = 40;
function renderTemplate({ blocks, placeOf: placeOf2 }, filling) {
  const renderer = new Renderer(filling);
  const root = { is: "root" };
  renderer.run(blocks, { dot: root, variables: /* @__PURE__ */ new Map([["$", root]]), doubts: 0, depth: 0, placeOf: placeOf2 });
  return renderer;
}
var Renderer = class {
  pieces = [];
  gaps = [];
  #filling;
  #outputLeft = MAX_OUTPUT;
  #stepsLeft = MAX_STEPS;
  constructor(filling) {
    this.#filling = filling;
  }
  run(blocks, outer) {
    let scope = outer;
    this.#stepsLeft -= scope.variables.size;
    for (const block of blocks) {
      this.#stepsLeft -= 1;
      if (this.#stepsLeft < 0 || this.#outputLeft < 0 || scope.depth > MAX_DEPTH6) return;
      if (block.kind === "text")
        this.#put([
          { text: block.text, from: { placeOf: scope.placeOf, start: block.start }, doubts: scope.doubts }
        ]);
      else if (block.kind === "output") this.#putOut(block, scope);
      else if (block.kind === "assign") {
        const value2 = this.#evaluate(block.code, scope, block.start);
        scope = { ...scope, variables: new Map([...scope.variables, [block.name, value2]]) };
        this.#stepsLeft -= scope.variables.size;
      } else this.#runBlock(block, scope);
    }
  }
  #runBlock(block, outer) {
    const value2 = this.#evaluate(block.code, outer, block.start);
    const test = isTrue(value2);
    const doubts = outer.doubts + (test === void 0 ? 1 : 0);
    const scope = { ...outer, doubts, depth: outer.depth + 1 };
    if (test !== false && block.kind === "if") this.run(block.body, scope);
    if (test !== false && block.kind === "with") this.run(block.body, withNames(scope, block.names, [value2]));
    if (test !== false && block.kind === "range")
      for (const [key, item] of itemsOf(value2, outer.placeOf(block.start)))
        this.run(block.body, withNames(scope, block.names, [item], key));
    if (test !== true) this.run(block.otherwise, scope);
  }
  #putOut({ code, start, isAlone: isAlone2 }, scope) {
    const at = scope.placeOf(start);
    const value2 = this.#evaluate(code, scope, start);
    const areLines = /\b(?:n?indent|toYaml|include|template)\b/.test(code);
    if (value2.is === "pieces") this.#put(value2.pieces);
    else if (value2.is === "tree")
      this.#put([{ text: textOf2(value2) ?? UNSEEN, from: value2.tree.at, doubts: scope.doubts }]);
    else {
      if (areLines) this.gaps.push({ at, under: this.#keyAbove(code) });
      if (!isAlone2) this.#put([{ text: UNSEEN, from: at, doubts: scope.doubts }]);
    }
  }
  /** The key that what comes next stands under: that of the line, or of the nearest line that is indented less. */
  #keyAbove(code) {
    const lines = lastOf(this.pieces).split("\n");
    const width = Number(/n?indent\s+(\d{1,3})/.exec(code)?.[1] ?? lines.at(-1)?.length ?? 0);
    for (const line of lines.toReversed()) {
      const [, spaces = "", key] = /^([\s-]*)["']?([\w.-]+)["']?:\s*(?:\|-?)?$/.exec(line) ?? [];
      if (key !== void 0 && spaces.length < Math.max(width, 1)) return key;
    }
    return void 0;
  }
  #put(pieces) {
    for (const piece2 of pieces) {
      this.pieces.push(piece2);
      this.#outputLeft -= piece2.text.length + 1;
    }
  }
  #evaluate(code, scope, start) {
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
    if (first.name === "include") return this.#include(args, scope);
    const call = { at: scope.placeOf(start), doubts: scope.doubts };
    const value2 = FUNCTIONS.get(first.name)?.(args, call) ?? UNSEEN_VALUE;
    if (value2.is === "pieces") this.#stepsLeft -= value2.pieces.length;
    return value2;
  }
  #word(word, scope, start) {
    const { values, areAll } = this.#filling;
    const { placeOf: placeOf2 } = scope;
    if (word.kind === "text") return textValue(word.text, placeOf2(start));
    if (word.kind === "number") return textValue(word.text, placeOf2(start), false);
    if (word.kind === "group")
      return follow(this.#pipeline(word.expression, scope, start), word.fields, values, areAll);
    if (word.kind === "name")
      return word.name === "nil" ? { is: "tree", tree: { kind: "nothing", at: placeOf2(start) } } : /^(?:true|false)$/.test(word.name) ? textValue(word.name, placeOf2(start), false) : this.#command([word], void 0, scope, start);
    const from = word.start === "" ? scope.dot : scope.variables.get(word.start) ?? UNSEEN_VALUE;
    return follow(from, word.fields, values, areAll);
  }
  /** What a template that is defined in one of the files puts out. */
  #include([name2, dot = UNSEEN_VALUE], scope) {
    const defined = this.#filling.defined.get(textOf2(name2) ?? "");
    if (defined === void 0 || scope.depth > MAX_DEPTH6) return UNSEEN_VALUE;
    const outside = this.pieces;
    this.pieces = [];
    this.run(defined.blocks, {
      ...scope,
      dot,
      variables: /* @__PURE__ */ new Map([["$", dot]]),
      depth: scope.depth + 1,
      placeOf: defined.placeOf
    });
    const pieces = this.pieces;
    this.pieces = outside;
    return { is: "pieces", pieces };
  }
};
var MAX_TAIL = 4e3;
function lastOf(pieces) {
  let tail = "";
  for (let index = pieces.length - 1; index >= 0 && tail.length < MAX_TAIL; index -= 1)
    tail = `${pieces[index]?.text.slice(-MAX_TAIL) ?? ""}${tail}`;
  return tail;
}

// src/env/production/helm/fill-in.ts
var HOLDS_ENV = /* @__PURE__ */ new Set(["env", "envFrom", "data", "stringData", "containers"]);
function fillIn(template, filling) {
  const { path: path2 } = template;
  const rendered = renderTemplate(template, filling);
  const doubts = /* @__PURE__ */ new Map();
  const whole = rendered.pieces.map((piece2) => piece2.text).join("");
  const parsed = parseYamlTrees(whole, path2, {
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
  const isComplete = rendered.gaps.length === 0 && isSeen(whole) && rendered.pieces.every((piece2) => piece2.doubts === 0);
  if (isComplete) return { documents: [], hints, problems: parsed.problems, doubtful: [] };
  const [first] = parsed.problems;
  const why = "is no YAML as far as it can be filled in here: list what it renders to as `kubernetes`, or its keys with `names`";
  return {
    documents: [],
    hints: [...hints, hintAt(first ?? { file: path2, line: 1, column: 1 }, why)],
    problems: [],
    doubtful: []
  };
}
function hintAt({ file, line, column }, why) {
  return { source: file, at: { file, line, column }, message: `${file} ${why}`, mayBeThere: true };
}
function originsOf({ pieces }, placeOf2, doubts) {
  const starts = [0];
  for (const piece2 of pieces) starts.push((starts.at(-1) ?? 0) + piece2.text.length);
  return (offset) => {
    let [low, high] = [0, Math.max(pieces.length - 1, 0)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece2 = pieces[low];
    const from = piece2?.from ?? { placeOf: placeOf2, start: 0 };
    const place2 = "placeOf" in from ? from.placeOf(from.start + offset - (starts[low] ?? 0)) : { ...from };
    doubts.set(place2, piece2?.doubts ?? 0);
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
    if (tree.kind === "list") rest.push(...tree.items);
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
    const { value: value2 } = entry;
    if (key !== "envFrom" || value2.kind !== "list")
      return [key, { ...entry, value: withoutDoubtfulLists(value2, doubtful, taken) }];
    const items = value2.items.filter(({ at }) => !doubtful.has(at) && !doubtful.has(entry.at));
    taken.push(...value2.items.filter((item) => !items.includes(item)).map(({ at }) => at));
    return [key, { ...entry, value: { ...value2, items } }];
  });
  return { ...tree, entries: new Map(entries) };
}

// src/env/production/helm/values-env.ts
function readValuesEnv(values, path2, keys2) {
  const found = goTo(values, ...path2.split("."));
  if (found === void 0 || found.kind === "nothing")
    return {
      ...values.at,
      message: `the values have nothing at \`${path2}\`, which the checklist names with \`env:\``
    };
  if (found.kind === "text")
    return {
      ...found.at,
      message: "env keys in values are a map of keys with values, or a list of objects with `name`"
    };
  for (const { key, at, value: value2 } of entriesAt(found)) {
    const written = value2.kind === "map" ? goTo(value2, "value") : value2;
    if (value2.kind === "nothing") keys2.doubt(key, at, "gives it no value", { mayBeThere: false });
    else keys2.provide(key, at, written?.kind === "text" ? written.text : void 0);
  }
  if (found.kind === "list")
    for (const item of found.items) {
      const name2 = textAt(item, "name");
      if (name2 === void 0) return { ...item.at, message: "an entry of a list of env keys has a `name`" };
      keys2.provide(name2, item.at, textAt(item, "value"));
    }
  return void 0;
}

// src/env/production/helm/parse.ts
function parseHelm(files, { selected }) {
  const problems = [];
  const start = { file: files[0]?.path ?? "", line: 1, column: 1 };
  const templates = files.filter(({ path: path2 }) => isTemplate(path2));
  const values = readValues(
    files.filter(({ path: path2 }) => !isTemplate(path2)),
    start,
    problems
  );
  if (selected.env !== void 0) {
    const keys2 = new GivenKeys(values.at.file);
    const problem = readValuesEnv(values, selected.env, keys2);
    if (problem !== void 0) problems.push(problem);
    return problems.length > 0 ? refuse(problems) : keys2.toReach(files.map(({ path: path2 }) => path2));
  }
  if (templates.length === 0)
    problems.push({
      ...start,
      message: "list the templates too (`templates/\u2026.yaml`), or say with `env:` where the values have the keys"
    });
  const areAll = files.some(({ path: path2 }) => /(?:^|\/)values\.ya?ml$/.test(path2));
  const chart = readTemplates(templates, problems);
  if (problems.length > 0) return refuse(problems);
  const filled = chart.templates.map(
    (template) => fillIn(template, { values, areAll, defined: chart.defined })
  );
  problems.push(...filled.flatMap((one) => one.problems));
  if (problems.length > 0) return refuse(problems);
  const parsed = readDocuments(
    filled.flatMap(({ documents }) => documents),
    start,
    selected.container
  );
  if (!parsed.ok) return refuse(parsed.problems.map(inWords));
  const { provided, hints } = withoutDoubtful(
    parsed.value,
    new Set(filled.flatMap(({ doubtful }) => doubtful))
  );
  return {
    ok: true,
    value: { provided, hints: [...filled.flatMap((one) => one.hints), ...hints.map(inWords)] }
  };
}
function inWords(told) {
  return { ...told, message: told.message.replaceAll(UNSEEN, "{{\u2026}}") };
}
function isTemplate(path2) {
  return /(?:^|\/)templates\//.test(path2) || path2.endsWith(".tpl");
}
function readValues(files, at, problems) {
  let values = { kind: "map", at, entries: /* @__PURE__ */ new Map() };
  for (const { path: path2, text: text2 } of files) {
    const parsed = parseYamlTrees(text2, path2);
    if (!parsed.ok) problems.push(...parsed.problems);
    else for (const tree of parsed.value) if (tree.kind !== "nothing") values = mergeValues(values, tree);
  }
  return values.kind === "map" ? values : { kind: "map", at, entries: /* @__PURE__ */ new Map() };
}
function readTemplates(files, problems) {
  const defined = /* @__PURE__ */ new Map();
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
    for (const [name2, blocks] of template.defined) defined.set(name2, { blocks, placeOf: placeOf2 });
    const isPartial = file.path.endsWith(".tpl") || /(?:^|\/)_[^/]*$/.test(file.path);
    if (!isPartial) templates.push({ ...file, placeOf: placeOf2, blocks: template.blocks });
  }
  return { templates, defined };
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
function parseHeroku(text2, file) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const env = goTo(root, "env");
  if (root?.kind !== "map" || env !== void 0 && env.kind !== "map") {
    const at = env?.at ?? root?.at ?? { file, line: 1, column: 1 };
    return refuse([{ ...at, message: "an app.json is one object; its `env` holds config vars by name" }]);
  }
  const keys2 = new GivenKeys(file);
  for (const { key, at, value: value2 } of entriesAt(env)) {
    if (value2.kind === "map" || value2.kind === "text")
      keys2.doubt(key, at, whatItSays(value2), { unlessListed: true });
    else
      keys2.problems.push({
        ...at,
        message: "a config var is a text, or an object with `value`, `generator` or `required`"
      });
  }
  return keys2.toReach();
}
function whatItSays(declared) {
  const hasValue = declared.kind === "text" || ["value", "generator"].some((field) => goTo(declared, field));
  const what = hasValue ? "gives it to new apps only" : "asks for it when a new app is set up";
  return `${what}: see that the running app has it, or name what \`heroku config --json\` prints as \`listing\``;
}

// src/env/production/kustomize/merge.ts
var MERGED_BY_NAME = /* @__PURE__ */ new Set(["containers", "initContainers", "env", "volumes"]);
function mergeTrees(base, patch2) {
  if (base.kind !== "map" || patch2.kind !== "map" || textAt(patch2, "$patch") === "replace") return patch2;
  const entries = new Map(base.entries);
  for (const [key, entry] of patch2.entries) {
    if (key === "$patch") continue;
    const merged = mergeEntry(key, entries.get(key), entry);
    if (merged === void 0) entries.delete(key);
    else entries.set(key, merged);
  }
  return { kind: "map", at: base.at, entries };
}
function mergeEntry(key, base, patch2) {
  const { value: value2 } = patch2;
  if (value2.kind === "nothing" || isDeletion(value2)) return void 0;
  if (base === void 0) return patch2;
  if (base.value.kind === "list" && value2.kind === "list" && MERGED_BY_NAME.has(key))
    return {
      ...base,
      value: { kind: "list", at: base.value.at, items: mergeNamed(base.value.items, value2.items) }
    };
  return base.value.kind === "map" && value2.kind === "map" ? { ...base, value: mergeTrees(base.value, value2) } : patch2;
}
function mergeNamed(base, patch2) {
  if (patch2.some((item) => textAt(item, "$patch") === "replace" && textAt(item, "name") === void 0))
    return patch2.filter((item) => textAt(item, "$patch") === void 0);
  const named = new Map(base.map((item, index) => [textAt(item, "name") ?? index, item]));
  for (const [index, item] of patch2.entries()) {
    const name2 = textAt(item, "name") ?? base.length + index;
    const before = named.get(name2);
    if (isDeletion(item)) named.delete(name2);
    else named.set(name2, before === void 0 ? item : mergeTrees(before, withoutOtherSource(before, item)));
  }
  return [...named.values()];
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
  let all2 = documents;
  for (const [field, kind, data] of [
    ["configMapGenerator", "ConfigMap", "data"],
    ["secretGenerator", "Secret", "stringData"]
  ]) {
    for (const item of itemsAt(kustomization, field)) {
      const name2 = textAt(item, "name");
      if (name2 === void 0)
        loaded.problems.push({ ...item.at, message: `an entry of \`${field}\` has a \`name\`` });
      else
        all2 = place(documentOf(kind, name2, data, keysOf(item, loaded), item), textAt(item, "behavior"), all2);
    }
  }
  return all2;
}
function place(made, behavior, documents) {
  const isSame = (other) => textAt(other, "kind") === textAt(made, "kind") && textAt(other, "metadata", "name") === textAt(made, "metadata", "name");
  if (behavior !== "merge" && behavior !== "replace" || !documents.some(isSame))
    return [...documents, made];
  return documents.map(
    (other) => !isSame(other) ? other : behavior === "merge" ? mergeTrees(other, made) : made
  );
}
function documentOf(kind, name2, data, keys2, { at }) {
  const metadata = mapOf(at, [textEntry("name", name2, at)]);
  const content = mapOf(at, keys2);
  return mapOf(at, [
    textEntry("kind", kind, at),
    { key: "metadata", at, value: metadata },
    { key: data, at, value: content }
  ]);
}
function mapOf(at, entries) {
  return { kind: "map", at, entries: new Map(entries.map((entry) => [entry.key, entry])) };
}
function textEntry(key, text2, at) {
  return { key, at, value: { kind: "text", at, text: text2, isText: true } };
}
function keysOf(generator, loaded) {
  const texts = (field) => itemsAt(generator, field).flatMap((item) => item.kind === "text" ? [item] : []);
  const env = goTo(generator, "env");
  const envs = [...env?.kind === "text" ? [env] : [], ...texts("envs")];
  return [
    ...envs.flatMap(({ text: text2, at }) => keysOfEnvFile(text2, at, loaded)),
    ...texts("files").flatMap(({ text: text2, at }) => keyOfFile(text2, at, loaded)),
    ...texts("literals").flatMap(({ text: text2, at }) => keyOfLiteral(text2, at, loaded))
  ];
}
function keysOfEnvFile(written, at, loaded) {
  const file = loaded.read(written, at);
  if (file === void 0) return [];
  const parsed = parseRawEnvFile(file.text, file.path);
  if (!parsed.ok) {
    loaded.problems.push(...parsed.problems);
    return [];
  }
  const lines = file.text.split(/\r\n?|\n/);
  return parsed.value.flatMap(({ key, at: place2, unseen }) => {
    const line = lines[place2.line - 1] ?? "";
    if (unseen === void 0) return [textEntry(key, line.slice(line.indexOf("=") + 1), place2)];
    const message = `${file.path} passes it through from whoever runs kustomize, which cannot be seen here`;
    loaded.hints.push({ source: file.path, key, at: place2, message, mayBeThere: true });
    return [];
  });
}
function keyOfFile(written, at, loaded) {
  const [, key, path2 = written] = /^([^=]+)=(.*)$/.exec(written) ?? [];
  const file = loaded.read(path2, at);
  return file === void 0 ? [] : [textEntry(key ?? path2.slice(path2.lastIndexOf("/") + 1), file.text, at)];
}
function keyOfLiteral(written, at, loaded) {
  const sign = written.indexOf("=");
  if (sign < 1) {
    loaded.problems.push({ ...at, message: "a literal is written `KEY=value`" });
    return [];
  }
  const value2 = written.slice(sign + 1);
  const isQuoted = value2.length > 1 && /^["']/.test(value2) && value2.endsWith(value2.charAt(0));
  return [textEntry(written.slice(0, sign), isQuoted ? value2.slice(1, -1) : value2, at)];
}

// src/env/production/kustomize/loaded.ts
var Loaded = class {
  #files;
  wanted = /* @__PURE__ */ new Set();
  problems = [];
  hints = [];
  /** False when something that is not carried out here may change values. */
  hasValues = true;
  #filesLeft = MAX_FILES;
  constructor(files) {
    this.#files = files;
  }
  /** The text of a file that another one names at a place; undefined where there is none, which is noted. */
  read(written, at, isMissed = true) {
    const path2 = pathFrom(written, at.file);
    this.#filesLeft -= 1;
    if (this.#filesLeft < 0) {
      if (this.#filesLeft === -1)
        this.problems.push({ ...at, message: "it takes in more files than can be read" });
      return void 0;
    }
    const text2 = path2 === void 0 ? void 0 : this.#files.get(path2);
    if (path2 !== void 0 && text2 !== void 0) {
      return { path: path2, text: text2 };
    }
    if (path2 !== void 0 && !this.#files.has(path2)) this.wanted.add(path2);
    else if (isMissed)
      this.problems.push({
        ...at,
        message: `there is no file ${path2 ?? "outside of the repository"} to be read`
      });
    return void 0;
  }
  /** The documents of a file; none where it cannot be read. */
  documents(file) {
    const parsed = parseYamlTrees(file.text, file.path);
    if (parsed.ok) return parsed.value.flatMap(documentsIn).filter(({ kind }) => kind !== "nothing");
    this.problems.push(...parsed.problems);
    return [];
  }
  /** Something that may give any key to anybody, and is not looked into. */
  doubt(at, what) {
    const message = `${at.file} ${what}, which is not followed: list what it brings with \`names\``;
    this.hints.push({ source: at.file, at, message, mayBeThere: true });
  }
};
var MAX_FILES = 2e3;

// src/env/production/kustomize/json-patch.ts
function applyJsonPatch(document, operations) {
  let patched = document;
  for (const operation of operations) {
    const path2 = textAt(operation, "path");
    const op = textAt(operation, "op");
    const value2 = goTo(operation, "value");
    if (patched === void 0 || path2 === void 0 || path2 !== "" && !path2.startsWith("/"))
      return void 0;
    const parts = path2.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (op === "remove") patched = change(patched, parts, void 0, "remove");
    else if ((op === "add" || op === "replace") && value2 !== void 0)
      patched = change(patched, parts, value2, op);
    else return void 0;
  }
  return patched;
}
function change(tree, [part, ...rest], value2, op) {
  if (part === void 0) return value2;
  if (tree.kind === "map") return changeMap(tree, part, rest, value2, op);
  if (tree.kind !== "list") return void 0;
  const index = part === "-" ? tree.items.length : /^\d{1,6}$/.test(part) ? Number(part) : -1;
  const item = tree.items[index];
  if (index < 0 || index > tree.items.length || item === void 0 && (op !== "add" || rest.length > 0))
    return void 0;
  const changed = rest.length > 0 && item !== void 0 ? change(item, rest, value2, op) : value2;
  if (changed === void 0 && !(op === "remove" && rest.length === 0)) return void 0;
  const replaced = op === "add" && rest.length === 0 ? 0 : 1;
  const items = tree.items.toSpliced(index, replaced, ...changed === void 0 ? [] : [changed]);
  return { ...tree, items };
}
function changeMap(tree, part, rest, value2, op) {
  const entry = tree.entries.get(part);
  if (entry === void 0 && (op !== "add" || rest.length > 0)) return void 0;
  const entries = new Map(tree.entries);
  if (op === "remove" && rest.length === 0) {
    entries.delete(part);
    return { ...tree, entries };
  }
  const changed = entry === void 0 || rest.length === 0 ? value2 : change(entry.value, rest, value2, op);
  if (changed === void 0) return void 0;
  const own = entry === void 0 || rest.length === 0 ? { key: part, at: changed.at, value: changed } : entry;
  entries.set(part, { ...own, value: changed });
  return { ...tree, entries };
}

// src/env/production/kustomize/patch.ts
function patchAll(kustomization, documents, loaded) {
  let all2 = documents;
  for (const item of [...itemsAt(kustomization, "patches"), ...itemsAt(kustomization, "patchesJson6902")])
    for (const part of contentOf(goTo(item, "path"), goTo(item, "patch"), loaded))
      all2 = patch(part, goTo(item, "target"), all2, loaded);
  for (const item of itemsAt(kustomization, "patchesStrategicMerge")) {
    const isInline = item.kind === "text" && item.text.includes("\n");
    for (const part of contentOf(isInline ? void 0 : item, isInline ? item : void 0, loaded))
      all2 = patch(part, void 0, all2, loaded);
  }
  return all2;
}
function contentOf(path2, inline, loaded) {
  if (path2?.kind === "text") {
    const file = loaded.read(path2.text, path2.at);
    return file === void 0 ? [] : loaded.documents(file);
  }
  if (inline?.kind !== "text") return [];
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
  if (content.kind === "nothing") return documents;
  if (content.kind === "list" && target === void 0) {
    loaded.problems.push({ ...content.at, message: "a patch of operations needs a `target`" });
    return documents;
  }
  const wanted = target ?? content;
  const name2 = target === void 0 ? textAt(content, "metadata", "name") : textAt(target, "name");
  const isPattern = target !== void 0 && name2 !== void 0 && !/^[\w.-]*$/.test(name2) && name2 !== ".*";
  if (isPattern || goTo(target, "labelSelector") !== void 0 || goTo(target, "annotationSelector") !== void 0) {
    loaded.doubt(content.at, "has a patch whose target is chosen by a pattern");
    return documents;
  }
  const namespace = textAt(wanted, ...target === void 0 ? ["metadata"] : [], "namespace");
  const isMeant = (document) => matches(namespace, textAt(document, "metadata", "namespace") ?? namespace) && matches(textAt(wanted, "kind"), textAt(document, "kind")) && (matches(name2, textAt(document, "metadata", "name")) || target !== void 0 && name2 === ".*");
  return documents.flatMap((document) => {
    if (!isMeant(document)) return [document];
    if (textAt(content, "$patch") === "delete") return [];
    const patched = content.kind === "list" ? applyJsonPatch(document, content.items) : mergeTrees(document, content);
    if (patched === void 0) loaded.doubt(content.at, "has a patch that cannot be carried out here");
    return [patched ?? document];
  });
}
function matches(wanted, found) {
  return wanted === void 0 || wanted === found;
}

// src/env/production/kustomize/parse.ts
var NAMES = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
function listKustomizations(path2) {
  if (isFile(path2)) return [path2];
  const folder = path2 === "." || path2 === "" ? "" : `${path2.replace(/\/$/, "")}/`;
  const [first, ...others] = NAMES;
  return [`${folder}${first}`, ...others.map((name2) => `${folder}${name2}`)];
}
function isFile(path2) {
  return /\.(?:ya?ml|json)$/.test(path2) || path2.split("/").at(-1) === "Kustomization";
}
function parseKustomize(text2, file, { selected, files }) {
  const loaded = new Loaded(files);
  const documents = accumulate({ path: file, text: text2 }, [], loaded, []);
  const { wanted, problems, hints } = loaded;
  if (wanted.size > 0) return { ok: true, value: { provided: [], hints: [], wanted: [...wanted] } };
  if (problems.length > 0) return refuse(problems);
  const parsed = readDocuments(documents, { file, line: 1, column: 1 }, selected.container);
  if (!parsed.ok) return parsed;
  const provided = parsed.value.provided.map(
    (one) => loaded.hasValues ? one : { ...one, value: void 0 }
  );
  return {
    ok: true,
    value: { provided, hints: [...hints, ...parsed.value.hints], searched: [file] }
  };
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
  let documents = before;
  for (const field of ["resources", "bases"])
    for (const item of itemsAt(kustomization, field)) {
      const found = takeIn(item, [], loaded, [...inside2, file.path]);
      documents = [...documents, ...found];
    }
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
  if (isFile(item.text)) {
    const file = loaded.read(item.text, item.at);
    return file === void 0 ? before : [...before, ...loaded.documents(file)];
  }
  const found = readFolder(item.text, item.at, loaded);
  if (found === void 0) return before;
  if (!inside2.includes(found.path) && inside2.length < MAX_DEPTH7)
    return accumulate(found, before, loaded, inside2);
  loaded.problems.push({ ...item.at, message: "this kustomization takes in itself" });
  return before;
}
var MAX_DEPTH7 = 30;
function isRemote(path2) {
  return /:\/\/|^git@|\?ref=|^(?:github|gitlab|bitbucket)\.[a-z]+[/:]/.test(path2);
}
function readFolder(folder, at, loaded) {
  for (const [index, name2] of NAMES.entries()) {
    const isLast = index === NAMES.length - 1;
    const before = loaded.wanted.size;
    const found = loaded.read(`${folder.replace(/\/$/, "")}/${name2}`, at, isLast);
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
  if (goTo(root, "SecretString") !== void 0 && goTo(root, "ARN") !== void 0) return readSecret2(root);
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
    const { key: name2, at, value: value2 } = entry;
    if (value2.kind === "text") entries.push({ name: name2, at, value: textOf(value2) });
    else if (value2.kind === "nothing") entries.push({ name: name2, at, without: "lists it without a value" });
    else if (isDoppler(entry)) entries.push({ name: name2, at, value: textAt(value2, "computed") });
    else return { ...at, message: NO_LISTING };
  }
  return { entries };
}
function isDoppler({ value: value2 }) {
  return value2.kind === "map" && (value2.entries.size === 0 || value2.entries.has("computed"));
}
function readSecret2(root) {
  const secret = goTo(root, "SecretString");
  const [name2, at] = [textAt(root, "Name") ?? "", secret?.at ?? root.at];
  if (secret?.kind !== "text" || !secret.text.trimStart().startsWith("{"))
    return { entries: [{ name: name2, at, value: secret?.kind === "text" ? secret.text : void 0 }] };
  const inner = parseYamlTrees(secret.text, at.file);
  const read = inner.ok && inner.value[0] !== void 0 ? readObject(inner.value[0]) : void 0;
  if (read === void 0 || "message" in read)
    return { ...at, message: "the JSON in `SecretString` holds keys with values" };
  return { entries: read.entries.map((entry) => ({ ...entry, at })) };
}
function readItems(items, list2, environment) {
  const entries = [];
  for (const item of items) {
    const read = item.kind === "text" ? { name: item.text, at: item.at } : readItem(item, environment);
    if (read === void 0) return { ...item.kind === "nothing" ? list2.at : item.at, message: NO_LISTING };
    entries.push(read);
  }
  return { entries };
}
var NAMES2 = ["key", "name", "Name", "Key"];
var VALUES = ["value", "Value"];
function readItem(item, environment) {
  const field = NAMES2.find((name3) => textAt(item, name3) !== void 0);
  const name2 = field === void 0 ? void 0 : goTo(item, field);
  if (name2?.kind !== "text") return void 0;
  const value2 = VALUES.map((one) => textAt(item, one)).find((one) => one !== void 0);
  const without = whyWithout(item, environment);
  return { name: name2.text, at: name2.at, value: value2, without };
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
function looksLikeJson(text2) {
  return /^\s*[[{]/.test(text2.replace(/^\uFEFF/, ""));
}

// src/env/production/listing/listed.ts
function supplyOf(listing, file, wanted) {
  const keys2 = new GivenKeys(file);
  if (listing.more !== void 0)
    keys2.doubtAll(`${file} is cut off, and says so: list all of it`, { at: listing.more });
  const named = listing.entries.filter(({ name: name2 }) => !name2.endsWith("/")).map((listed) => ({ ...listed, ...splitName(listed.name) }));
  if (named.length === 0) return keys2.toReach();
  const folders = Map.groupBy(named, ({ folder }) => folder);
  const chosen = chooseOne(folders, wanted === void 0 ? void 0 : folderName(wanted), "path");
  if (typeof chosen === "string") return refuse([{ file, line: 1, column: 1, message: chosen }]);
  for (const { key, at, value: value2, without } of chosen.thing) {
    const likely = key.replace(/[-.]/g, "_").toUpperCase();
    if (ENV_NAME.test(key)) {
      if (without === void 0) keys2.provide(key, at, value2);
      else keys2.doubt(key, at, without, { mayBeThere: false });
    } else if (without === void 0 && ENV_NAME.test(likely))
      keys2.doubt(
        likely,
        at,
        `lists \`${key}\`: whether the program gets it as ${likely} cannot be seen here`
      );
  }
  return keys2.toReach();
}
var RESOURCE = /^projects\/[^/]+\/(?:locations\/[^/]+\/)?secrets\/([^/]+)$/;
function splitName(name2) {
  const plain = RESOURCE.exec(name2)?.[1] ?? name2;
  const slash = plain.lastIndexOf("/");
  return { folder: folderName(plain.slice(0, Math.max(slash, 0))), key: plain.slice(slash + 1) };
}
function folderName(path2) {
  const parts = path2.split("/").filter((part) => part !== "");
  return parts.length === 0 ? "/" : parts.join("/");
}

// src/env/production/listing/table.ts
var BAR = /[│┃|║]/;
var RULE = /^[\s│┃|║+─━═┌┐└┘├┤┬┴┼╭╮╰╯╔╗╚╝╠╣╦╩╬.'-]+$/;
var TITLES = /* @__PURE__ */ new Set(["name", "key", "keys", "variable"]);
function findTableHead(lines) {
  const found = lines.slice(0, MAX_BEFORE).findIndex(({ text: text2 }, index) => {
    const cells = cellsOf(text2);
    const isTitle = TITLES.has(cells[0]?.text.toLowerCase() ?? "");
    const next = lines[index + 1];
    return isTitle && (cells.length > 1 || BAR.test(text2) || next !== void 0 && RULE.test(next.text));
  });
  const before = lines.slice(0, Math.max(found, 0));
  return before.every(({ text: text2 }) => RULE.test(text2) || /\S\s+\S/.test(text2.trim())) ? found : -1;
}
var MAX_BEFORE = 8;
function readTable(lines, file, environment) {
  const [head, ...rows] = lines.filter(({ text: text2 }) => !RULE.test(text2));
  const titles = cellsOf(head?.text ?? "");
  const hasBars = BAR.test(head?.text ?? "");
  const column = titles.findIndex(({ text: text2 }) => /^environments?\b/i.test(text2));
  const entries = [];
  const problems = [];
  for (const { text: text2, number: number2 } of rows) {
    const cells = hasBars ? cellsOf(text2) : cellsUnder(titles, text2);
    const [mark = ""] = /^[*!] +/.exec(cells[0]?.text ?? "") ?? [];
    const name2 = cells[0]?.text.slice(mark.length) ?? "";
    const at = { file, line: number2, column: (cells[0]?.start ?? 0) + mark.length + 1 };
    const isRow = hasBars || /^\s?$/.test(text2.charAt((titles[1]?.start ?? 0) - 1));
    if (isRow && /^[^\s=:]+$/.test(name2))
      entries.push({ name: name2, at, without: whyWithout2(cells[column]?.text, environment) });
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
function cellsOf(text2) {
  const pattern = BAR.test(text2) ? /[^│┃|║]+/g : /\S+(?: \S+)*/g;
  return [...text2.matchAll(pattern)].flatMap((match) => {
    const content = match[0].trim();
    return content === "" ? [] : [{ text: content, start: match.index + match[0].indexOf(content) }];
  });
}
function cellsUnder(titles, text2) {
  return titles.map(({ start }, index) => {
    const from = index === 0 ? 0 : start;
    const part = text2.slice(from, titles[index + 1]?.start);
    return { text: part.trim(), start: from + part.length - part.trimStart().length };
  });
}

// src/env/production/listing/text.ts
function readTextListing(text2, file, environment) {
  const all2 = text2.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const kept = all2.map((line) => /^(?:#|===)/.test(line.trimStart()) ? "" : line);
  const lines = kept.map((line, index) => ({ text: line, number: index + 1 })).filter(({ text: text3 }) => text3.trim() !== "");
  const head = findTableHead(lines);
  if (head >= 0) {
    const table = readTable(lines.slice(head), file, environment);
    return Array.isArray(table) ? refuse(table) : { ok: true, value: table };
  }
  return ASSIGNMENT3.test(lines[0]?.text ?? "") ? readAssignments(kept.join("\n"), file) : readNames(lines, file);
}
var ASSIGNMENT3 = /^\s*(?:export\s+)?[\w.-]+\s*(?:=|:\s)/;
function readAssignments(text2, file) {
  const parsed = parseDotenvFile(text2, file);
  if (!parsed.ok) return parsed;
  const entries = parsed.value.assignments.map(({ key: name2, line, column }) => ({
    name: name2,
    at: { file, line, column }
  }));
  return { ok: true, value: { entries } };
}
var NAME2 = /^(?<name>[\w./@-]+)[^\S\t]*(?:\t.*|\s#.*)?$/;
function readNames(lines, file) {
  const entries = [];
  const problems = [];
  for (const { text: text2, number: number2 } of lines) {
    const name2 = NAME2.exec(text2.trim())?.groups?.name;
    const at = { file, line: number2, column: text2.length - text2.trimStart().length + 1 };
    if (name2 === void 0) problems.push({ ...at, message: NO_NAME });
    else entries.push({ name: name2, at });
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: { entries } };
}
var NO_NAME = "not a name: write one a line as above, or `KEY=value` in all lines, or list what the tool prints as JSON";

// src/env/production/listing/parse.ts
function parseListing(text2, file, choice = {}) {
  const { path: path2, environment = "production" } = choice;
  if (!looksLikeJson(text2)) {
    const listing2 = readTextListing(text2, file, environment);
    return listing2.ok ? supplyOf(listing2.value, file, path2) : listing2;
  }
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const listing = readJsonListing(root ?? { kind: "nothing", at: { file, line: 1, column: 1 } }, environment);
  return "message" in listing ? refuse([listing]) : supplyOf(listing, file, path2);
}

// src/env/production/names.ts
function parseNames(text2, file) {
  const provided = /* @__PURE__ */ new Map();
  const problems = [];
  for (const [index, whole] of text2.split(/\r\n?|\n/).entries()) {
    const name2 = whole.replace(/(?:^|\s)#.*$/, "").trim();
    const place2 = { file, line: index + 1, column: whole.length - whole.trimStart().length + 1 };
    if (name2 === "" || provided.has(name2)) continue;
    if (ENV_NAME.test(name2)) provided.set(name2, { key: name2, source: file, at: place2 });
    else problems.push({ ...place2, message: name2.includes("=") ? NO_VALUES : NO_NAME2 });
  }
  if (problems.length > 0) return refuse(problems);
  return { ok: true, value: { provided: [...provided.values()], hints: [] } };
}
var NO_VALUES = "this list holds names only: write the name without `=` and what follows, and if that was a secret, renew it";
var NO_NAME2 = "not the name of an env key: write one name a line, with letters, digits and `_`, or `#` before a comment";

// src/env/production/netlify.ts
function parseNetlify(text2, file, context = "production") {
  const tree = parseTomlTree(text2, file);
  if (!tree.ok) return tree;
  const keys2 = new GivenKeys(file);
  for (const path2 of [
    ["build", "environment"],
    ["context", context, "environment"],
    ["context", context, "build", "environment"]
  ]) {
    const table = goTo(tree.value, ...path2);
    if (table !== void 0 && table.kind !== "map")
      keys2.problems.push({ ...table.at, message: "`environment` is a table of keys with values" });
    for (const entry of entriesAt(table)) keys2.provideTree(entry);
  }
  keys2.doubtAll(
    `what is set on Netlify itself is not in ${file}: name what \`netlify env:list --context ${context} --json\` prints as \`listing\``,
    { unlessListed: true }
  );
  return keys2.toReach();
}

// src/env/production/render.ts
function parseRender(text2, file, choice = {}) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const at = goTo(root, "services")?.at ?? root?.at ?? { file, line: 1, column: 1 };
  const chosen = chooseService2(listServices(root), choice);
  if (typeof chosen === "string") return refuse([{ ...at, message: chosen }]);
  const keys2 = new GivenKeys(`${file} (${chosen.name})`);
  const { tree, groups } = chosen.thing;
  const own = goTo(tree, "envVars");
  for (const group of groupsOf(own, groups, keys2)) readVariables(group, keys2, true);
  readVariables(own, keys2, false);
  return keys2.toReach();
}
function listServices(root) {
  const shared = itemsAt(root, "envVarGroups");
  const top = itemsAt(root, "services").map((tree) => ({ tree, environment: void 0, groups: shared }));
  const inProjects = itemsAt(root, "projects").flatMap(
    (project) => itemsAt(project, "environments").flatMap((environment) => {
      const groups = [
        ...shared,
        ...itemsAt(project, "envVarGroups"),
        ...itemsAt(environment, "envVarGroups")
      ];
      const name2 = textAt(environment, "name");
      return itemsAt(environment, "services").map((tree) => ({ tree, environment: name2, groups }));
    })
  );
  return [...top, ...inProjects];
}
function chooseService2(all2, choice) {
  const { service, environment } = choice;
  const services = all2.filter((one) => environment === void 0 || one.environment === environment);
  if (services.length === 0)
    return environment === void 0 || all2.length === 0 ? "a Blueprint has `services` with at least one service, at the top or in `projects`" : `there is no environment ${environment} with services here`;
  const byName2 = Map.groupBy(services, ({ tree }) => textAt(tree, "name") ?? "(no name)");
  const chosen = chooseOne(byName2, service, "service");
  if (typeof chosen === "string") return chosen;
  const [thing, second] = chosen.thing;
  if (thing === void 0 || second !== void 0)
    return `several services are called ${chosen.name}: say which one in the checklist with \`environment:\``;
  return { name: chosen.name, thing };
}
function groupsOf(own, groups, keys2) {
  return itemsAt(own).flatMap((item) => {
    const name2 = textAt(item, "fromGroup");
    if (name2 === void 0) return [];
    const group = groups.findLast((one) => textAt(one, "name") === name2);
    const variables = goTo(group, "envVars");
    if (group === void 0)
      keys2.doubtAll(`the environment group ${name2} is not in this file: list its keys with \`names\``, {
        at: item.at
      });
    return variables === void 0 ? [] : [variables];
  });
}
function readVariables(list2, keys2, isGroup) {
  if (list2 === void 0 || list2.kind === "nothing") return;
  if (list2.kind !== "list") keys2.problems.push({ ...list2.at, message: ENTRIES });
  for (const item of itemsAt(list2)) {
    if (goTo(item, "fromGroup") !== void 0 && !isGroup) continue;
    const problem = readVariable2(item, keys2);
    if (problem !== void 0) keys2.problems.push(problem);
  }
}
function readVariable2(item, keys2) {
  const key = textAt(item, "key");
  const at = goTo(item, "key")?.at ?? item.at;
  if (key === void 0 || key === "") return { ...item.at, message: ENTRIES };
  const value2 = goTo(item, "value");
  if (value2?.kind === "map" || value2?.kind === "list")
    return { ...value2.at, message: "the value of an env key is a text" };
  if (value2?.kind === "text") keys2.provide(key, at, textOf(value2));
  else if (textAt(item, "generateValue") === "true") keys2.provide(key, at);
  else if (goTo(item, "fromDatabase") !== void 0 || goTo(item, "fromService") !== void 0)
    keys2.provide(key, at);
  else if (textAt(item, "sync") === "false")
    keys2.doubt(key, at, "leaves it to the dashboard with `sync: false`");
  else keys2.doubt(key, at, "gives it no value");
  return void 0;
}
var ENTRIES = "`envVars` is a list of entries with `key`, or `fromGroup`";

// src/env/production/serverless/variables.ts
var STAGE = /\$\{(?:sls:stage|opt:stage(?:,[^{}]*)?|self:provider\.stage(?:,[^{}]*)?)\}/g;
var VARIABLE2 = /^\$\{(?:(?<source>self|param):(?<address>[\w.-]+)|file\((?<path>[^(){}]+)\)(?::(?<within>[\w.-]+))?)\s*(?:,[^{}]*)?\}$/;
var MAX_STEPS2 = 10;
function lookUp(tree, around, step = 0) {
  if (tree?.kind !== "text" || !tree.text.includes("${")) return tree;
  if (step >= MAX_STEPS2) return void 0;
  const { stage } = around;
  const text2 = stage === void 0 ? tree.text : tree.text.replace(STAGE, () => stage);
  const { source, address = "", path: path2, within } = VARIABLE2.exec(text2)?.groups ?? {};
  if (path2 !== void 0) return follow2(readFile(path2, around), within?.split(".") ?? [], around, step);
  if (source === "self") return follow2(around.root, address.split("."), around, step);
  return source === "param" ? lookUpParam(address, around, step) : void 0;
}
function lookUpParam(name2, around, step) {
  const { root, stage } = around;
  const own = stage === void 0 ? [] : [
    ["stages", stage, "params"],
    ["params", stage]
  ];
  for (const path2 of [...own, ["stages", "default", "params"], ["params", "default"]]) {
    const found = goTo(root, ...path2, name2);
    if (found !== void 0) return lookUp(found, around, step + 1);
  }
  return void 0;
}
function follow2(start, path2, around, step) {
  let found = lookUp(start, around, step + 1);
  for (const key of path2) found = lookUp(goTo(found, key), around, step + 1);
  return found;
}
function readFile(written, { file, files, wanted }) {
  const path2 = pathFrom(written.trim(), file);
  if (path2 === void 0 || !/\.(?:ya?ml|json)$/.test(path2)) return void 0;
  const text2 = files.get(path2);
  if (text2 === void 0) {
    if (!files.has(path2)) wanted.add(path2);
    return void 0;
  }
  const trees = parseYamlTrees(text2, path2);
  return trees.ok ? trees.value[0] : void 0;
}

// src/env/production/serverless/parse.ts
function parseServerless(text2, file, { selected, files }) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  if (root === void 0 || goTo(root, "provider") === void 0)
    return refuse([
      { ...root?.at ?? { file, line: 1, column: 1 }, message: "a serverless.yml has a `provider`" }
    ]);
  const stage = selected.stage ?? stageOf(root);
  const around = { root, file, stage, files, wanted: /* @__PURE__ */ new Set() };
  const functions = functionsOf(around);
  const wanted = selected.function;
  const chosen = wanted === void 0 ? void 0 : chooseOne(functions.named, wanted, "function");
  const at = goTo(root, "functions")?.at ?? root.at;
  if (typeof chosen === "string" && functions.areAll) return refuse([{ ...at, message: chosen }]);
  const keys2 = new GivenKeys(wanted === void 0 ? file : `${file} (${wanted})`);
  const shared = goTo(lookUp(goTo(root, "provider"), around), "environment");
  const own = typeof chosen === "object" ? [chosen.thing] : [];
  readEnvironment(shared, keys2, around);
  for (const one of own) readEnvironment(goTo(one, "environment"), keys2, around);
  if (wanted === void 0) readWhatAllHave(functions.named, keysOf2(shared, around), keys2, around);
  else if (!functions.areAll)
    keys2.doubtAll(
      `functions of ${file} come from elsewhere and are not seen: list their keys with \`names\``,
      { at }
    );
  if (itemsAt(root, "plugins").some(
    (plugin) => plugin.kind === "text" && plugin.text === "serverless-dotenv-plugin"
  ))
    keys2.doubtAll(`${file} has a plugin that reads a dotenv file: name that as \`dotenv\` too`);
  if (keys2.problems.length > 0) return refuse(keys2.problems);
  return { ok: true, value: { ...keys2.supply(), wanted: [...around.wanted] } };
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
  const named = new Map(entries.map(({ key, value: value2 }) => [key, lookUp(value2, around) ?? value2]));
  return { named, areAll: found.every((map) => map?.kind === "map") };
}
function readWhatAllHave(functions, shared, keys2, around) {
  const each = [...functions].map(([name2, tree]) => ({
    name: name2,
    own: keysOf2(goTo(tree, "environment"), around)
  }));
  const having = /* @__PURE__ */ new Map();
  for (const { own } of each) for (const key of own.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  for (const entry of each.flatMap(({ own }) => [...own.values()])) {
    if (having.get(entry.key) === each.length) readKey2(entry, keys2, around);
    else if (!shared.has(entry.key)) {
      const without = each.find(({ own }) => !own.has(entry.key))?.name ?? "";
      keys2.doubt(
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
function readEnvironment(tree, keys2, around) {
  if (tree === void 0 || tree.kind === "nothing") return;
  const found = lookUp(tree, around);
  if (found?.kind === "map") for (const entry of entriesAt(found)) readKey2(entry, keys2, around);
  else if (tree.kind === "text" && tree.text.includes("${"))
    keys2.doubtAll(`${tree.at.file} takes \`environment\` from a variable that is not seen: ${mend(around)}`, {
      at: tree.at
    });
  else keys2.problems.push({ ...tree.at, message: "`environment` holds keys with values" });
}
function mend({ stage }) {
  const names = "list its keys with `names`";
  return stage === void 0 ? `choose a stage with \`stage:\`, or ${names}` : names;
}
var MAY_BE_EMPTY = /,\s*(?:(?:''|""|null)\s*)?\}/;
function readKey2({ key, at, value: value2 }, keys2, around) {
  const found = lookUp(value2, around);
  if (value2.kind === "nothing" || found?.kind === "nothing")
    keys2.doubt(key, at, "gives it no value", { mayBeThere: false });
  else if (value2.kind === "list")
    keys2.problems.push({
      ...value2.at,
      message: "the value of an env key is a text, or a function of CloudFormation"
    });
  else if (found?.kind === "text" && found.tag === void 0) keys2.provide(key, at, found.text);
  else if (value2.kind === "text" && MAY_BE_EMPTY.test(value2.text))
    keys2.doubt(key, at, "gives it nothing where its variable is not set: leave the empty fallback out");
  else keys2.provide(key, at);
}

// src/env/production/systemd-env-file.ts
var BLANK = /\s+/y;
var COMMENT = /[#;][^\n]*/y;
var KEY2 = /(?<key>[^\s=]+)[^\S\n]*=/y;
var BARE = /(?:[^\n"'\\]|\\[\s\S])/y;
var DOUBLE2 = /"(?:[^"\\]|\\[\s\S])*"/y;
var SINGLE2 = /'[^']*'/y;
var REST = /[^\n]*/y;
function parseSystemdEnvFile(text2, file) {
  const scanner = new Scanner(withPlainLines(text2));
  const placeOf2 = placesIn(scanner.text, file);
  const keys2 = [];
  const problems = [];
  for (scanner.take(BLANK); !scanner.isAtEnd; scanner.take(BLANK)) {
    if (scanner.take(COMMENT) !== null) continue;
    const at = placeOf2(scanner.position);
    const key = scanner.take(KEY2)?.groups?.key;
    if (key === void 0 || !ENV_NAME.test(key)) problems.push({ ...at, message: NO_ASSIGNMENT2 });
    else if (skipValue(scanner)) keys2.push({ key, at });
    else problems.push({ ...at, message: "the quote that opens this value is never closed" });
    scanner.take(REST);
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: keys2 };
}
function skipValue(scanner) {
  for (; ; ) {
    if (scanner.next === '"' && scanner.take(DOUBLE2) === null) return false;
    if (scanner.next === "'" && scanner.take(SINGLE2) === null) return false;
    if (/["']/.test(scanner.next)) continue;
    if (scanner.take(BARE) === null) return true;
  }
}
var NO_ASSIGNMENT2 = "not an assignment, so systemd passes it over: write `KEY=value`, or `#` before a comment";

// src/env/production/systemd-syntax.ts
function parseUnitFile(text2, file) {
  const source = withPlainLines(text2);
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
      const name2 = written.slice(0, Math.max(sign, 0)).trimEnd();
      if (name2 === "") unread.push({ section, at });
      else settings.push({ section, name: name2, value: written.slice(sign + 1).trimStart(), at });
    }
  }
  return { settings, unread };
}
function joinLines(source) {
  const joined = [];
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
        if (whole.trim() !== "") joined.push({ line: whole, offset: begin });
        parts = [];
      }
    }
    offset += line.length + 1;
  }
  if (parts.join("").trim() !== "") joined.push({ line: parts.join(" "), offset: begin });
  return joined;
}
var SPACE = /\s+/y;
var BARE2 = /[^\s"'\\]+/y;
var DOUBLE3 = /[^"\\]+/y;
var SINGLE3 = /[^'\\]+/y;
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
function splitWords(value2) {
  const scanner = new Scanner(value2);
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
  const quote2 = scanner.next;
  scanner.position += 1;
  let text2 = "";
  while (scanner.next !== quote2) {
    const part = takeBare(scanner, quote2 === '"' ? DOUBLE3 : SINGLE3);
    if (part === void 0) return void 0;
    text2 += part;
  }
  scanner.position += 1;
  return text2;
}
function takeEscape(scanner) {
  const { sign, hex, octal, short, long } = scanner.take(ESCAPE)?.groups ?? {};
  if (sign !== void 0) return SIGNS[sign] ?? sign;
  const code = octal === void 0 ? Number.parseInt(hex ?? short ?? long ?? "", 16) : Number.parseInt(octal, 8);
  return code <= 1114111 ? String.fromCodePoint(code) : void 0;
}

// src/env/production/systemd.ts
function parseSystemd(files) {
  const named = new Set(files.flatMap(({ path: path2, text: text2 }) => namesOfEnvFiles(text2, path2)));
  const [copies, ownFiles] = [true, false].map(
    (isCopy) => files.filter(({ path: path2 }) => (named.has(lastPart(path2)) && !path2.endsWith(".service")) === isCopy)
  );
  const [unit, second] = (ownFiles ?? []).filter(({ path: path2 }) => !path2.endsWith(".conf"));
  if (second !== void 0) {
    const message = "a second unit: a source is one unit, its drop-ins (`.conf`), and files that its `EnvironmentFile=` names";
    return refuse([{ file: second.path, line: 1, column: 1, message }]);
  }
  const keys2 = new GivenKeys((unit ?? files[0])?.path ?? "");
  const dropIns = (ownFiles ?? []).filter((file) => file !== unit).toSorted((a, b) => byName(a.path, b.path));
  const settings = [...unit === void 0 ? [] : [unit], ...dropIns].flatMap(
    (file) => settingsOf(file, file === unit, keys2)
  );
  const envFiles = valuesOf(settings, "EnvironmentFile").map((setting) => ({
    setting,
    copy: copies?.find(({ path: path2 }) => lastPart(path2) === lastPart(setting.value))
  }));
  const isUnseen = envFiles.some(({ copy }) => copy === void 0);
  readAssignments2(valuesOf(settings, "Environment"), isUnseen, keys2);
  for (const { setting, copy } of envFiles) readEnvFile(setting, copy, keys2);
  readPassed(valuesOf(settings, "PassEnvironment"), keys2);
  readUnset(valuesOf(settings, "UnsetEnvironment"), keys2);
  return keys2.toReach(files.map(({ path: path2 }) => path2));
}
function namesOfEnvFiles(text2, path2) {
  const { settings } = parseUnitFile(text2, path2);
  return settings.flatMap(
    ({ section, name: name2, value: value2 }) => section === "Service" && name2 === "EnvironmentFile" && value2 !== "" ? [lastPart(value2)] : []
  );
}
function readEnvFile({ value: value2, at }, copy, keys2) {
  if (copy === void 0) {
    keys2.doubtAll(
      `${at.file} reads ${value2.replace(/^-/, "")} on the host: list its copy in the repository beside the unit, or its keys with \`names\``,
      { at, unlessListed: true }
    );
    return;
  }
  const parsed = parseSystemdEnvFile(copy.text, copy.path);
  if (!parsed.ok) keys2.problems.push(...parsed.problems);
  else for (const { key, at: place2 } of parsed.value) keys2.provide(key, place2);
}
function byName(a, b) {
  const [first, second] = [lastPart(a), lastPart(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
function lastPart(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}
function settingsOf({ path: path2, text: text2 }, isUnit, keys2) {
  const { settings, unread } = parseUnitFile(text2, path2);
  for (const { at } of unread)
    keys2.problems.push({ ...at, message: "not a setting: write `Name=value`, or `#` before a comment" });
  const own = settings.filter(({ section }) => section === "Service");
  if (isUnit && own.length === 0)
    keys2.problems.push({
      file: path2,
      line: 1,
      column: 1,
      message: "a unit of a service has a section `[Service]`"
    });
  return own;
}
function valuesOf(settings, name2) {
  const named = settings.filter((setting) => setting.name === name2);
  return named.slice(named.findLastIndex(({ value: value2 }) => value2 === "") + 1);
}
function wordsOf(settings, keys2) {
  return settings.flatMap((setting) => {
    const words = splitWords(setting.value);
    if (words !== void 0) return [{ words, at: setting.at }];
    const message = "a quote here is never closed, or a `\\` begins an escape that does not exist: systemd passes the line over";
    keys2.problems.push({ ...setting.at, message });
    return [];
  });
}
function readAssignments2(settings, hasEnvFile, keys2) {
  for (const { words, at } of wordsOf(settings, keys2))
    for (const word of words) {
      const sign = word.indexOf("=");
      const key = word.slice(0, Math.max(sign, 0));
      if (!ENV_NAME.test(key)) {
        const message = "not an assignment: write `KEY=value`, and quotes around all of it where the value has spaces";
        keys2.problems.push({ ...at, message });
      } else {
        const value2 = word.slice(sign + 1).replaceAll("%%", "");
        const isKnown = !hasEnvFile && !value2.includes("%");
        keys2.provide(key, at, isKnown ? word.slice(sign + 1).replaceAll("%%", "%") : void 0);
      }
    }
}
function readPassed(settings, keys2) {
  const given = new Set(keys2.supply().provided.map(({ key }) => key));
  for (const { words, at } of wordsOf(settings, keys2))
    for (const word of words) {
      if (!ENV_NAME.test(word))
        keys2.problems.push({ ...at, message: "`PassEnvironment=` holds names of env keys" });
      else if (!given.has(word))
        keys2.doubt(word, at, "passes it through from systemd itself, which cannot be seen here");
    }
}
function readUnset(settings, keys2) {
  for (const { words, at } of wordsOf(settings, keys2))
    for (const word of words) {
      const [key = ""] = word.split("=", 1);
      const mayBeThere2 = word.length > key.length;
      if (!ENV_NAME.test(key))
        keys2.problems.push({ ...at, message: "`UnsetEnvironment=` holds names of env keys" });
      else keys2.doubt(key, at, "takes it away with `UnsetEnvironment=`", { mayBeThere: mayBeThere2 });
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
  if (written === void 0 || !namesOf2(written).some((name2) => HOLDS_KEYS.has(name2))) return reach;
  const hints = reach.provided.map(({ key, source, at }) => {
    const message = `${source} has it, and \`ignore_changes\` keeps Terraform from giving it to what is there already`;
    return { key, source, at, message, mayBeThere: true };
  });
  return { ...reach, provided: [], hints: [...reach.hints, ...hints] };
}
function namesOf2(written) {
  const paths = written.kind === "list" ? written.items : [written];
  return paths.flatMap((path2) => {
    const names = path2.kind === "reference" ? path2.path.filter((name2) => !/^\d+$|^\*$/.test(name2)) : [];
    return names.slice(-1);
  });
}

// src/env/production/terraform/skip.ts
var HclError = class extends Error {
  position;
  constructor(position, message) {
    super(message);
    this.position = position;
  }
};
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
function takeQuoted2(scanner) {
  const start = scanner.position;
  scanner.position += 1;
  let text2 = "";
  let isTemplate2 = false;
  for (; ; ) {
    text2 += scanner.take(/[^"\\$%\n]+/y)?.[0] ?? "";
    const [sign] = scanner.take(/\\[^\n]|\$\$\{|%%\{|[$%]\{|[$%]/y) ?? [];
    if (sign === "${" || sign === "%{") {
      isTemplate2 = true;
      skipTemplate(scanner, start);
    } else if (sign !== void 0) text2 += withoutEscape(sign);
    else if (scanner.take(/"/y) !== null) return { text: text2, isTemplate: isTemplate2 };
    else throw new HclError(start, "the quote that opens this text is never closed on its line");
  }
}
var ESCAPES2 = { "\\n": "\n", "\\r": "\r", "\\t": "	", '\\"': '"', "\\\\": "\\" };
function withoutEscape(sign) {
  if (sign.endsWith("{")) return sign.slice(1);
  return ESCAPES2[sign] ?? sign;
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
function takeHeredoc(scanner) {
  const start = scanner.position;
  const [, dash, word = ""] = scanner.take(/<<(-?)([A-Za-z_][\w-]*)\r?\n/y) ?? [];
  if (dash === void 0) return void 0;
  const lines = [];
  while (!scanner.isAtEnd) {
    const line = scanner.take(/[^\n]*/y)?.[0] ?? "";
    if (line.trim() === word)
      return { text: lines.join("\n"), isTemplate: lines.some((one) => /[$%]\{/.test(one)) };
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
function ahead({ text: text2, position }) {
  return text2.slice(position, position + 4);
}
function skipRest(scanner, start, inBrackets, until) {
  const open = [];
  for (let conditions2 = 0; ; ) {
    skipSpace(scanner, inBrackets || open.length > 0);
    const { next } = scanner;
    if (scanner.isAtEnd) {
      if (open.length > 0)
        throw new HclError(start, "a bracket that opens in this expression is never closed");
      return;
    }
    if (open.length === 0) {
      if (until?.test(ahead(scanner)) === true || next !== ":" && ENDS.test(ahead(scanner))) return;
      if (next === "?") conditions2 += 1;
      if (next === ":") {
        if (conditions2 === 0) return;
        conditions2 -= 1;
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

// src/env/production/terraform/read-expression.ts
var MAX_DEPTH8 = 60;
var NUMBER = /-?\d[\w.]*/y;
var NAME3 = /[A-Za-z_][\w-]*/y;
var STEP = /\.(?:[A-Za-z_][\w-]*|\d+|\*)|\[(?:\d+|\*|"[^"\\\n$]*")\]/y;
var ExpressionReader = class {
  #scanner;
  #placeOf;
  #depth = 0;
  constructor(scanner, placeOf2) {
    this.#scanner = scanner;
    this.#placeOf = placeOf2;
  }
  /** Within brackets an expression goes on over line breaks. */
  read(inBrackets) {
    skipSpace(this.#scanner, inBrackets);
    const start = this.#scanner.position;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH8) throw new HclError(start, "nested too deeply to be read");
    const first = this.#readFirst(start);
    this.#depth -= 1;
    skipSpace(this.#scanner, inBrackets);
    const isWhole = isAtEnd(this.#scanner);
    if (isWhole && first !== void 0) return first;
    skipRest(this.#scanner, start, inBrackets);
    const { position, text: text2 } = this.#scanner;
    if (position === start) throw new HclError(start, "a value is missing here");
    return {
      kind: "other",
      at: this.#placeOf(start),
      mayBeNothing: /\bnull\b/.test(text2.slice(start, position))
    };
  }
  #readFirst(start) {
    const scanner = this.#scanner;
    const at = this.#placeOf(start);
    if (scanner.next === '"') {
      const { text: text2, isTemplate: isTemplate2 } = takeQuoted2(scanner);
      return isTemplate2 ? { kind: "other", at } : { kind: "text", at, text: text2, isText: true };
    }
    const heredoc = takeHeredoc(scanner);
    if (heredoc !== void 0)
      return heredoc.isTemplate ? { kind: "other", at } : { kind: "text", at, text: heredoc.text, isText: true };
    if (scanner.take(/\[/y) !== null)
      return this.#readFor(at, "]") ?? { kind: "list", at, items: this.#readItems("]") };
    if (scanner.take(/\{/y) !== null) return this.#readFor(at, "}") ?? this.#readObject(at);
    const [number2] = scanner.take(NUMBER) ?? [];
    if (number2 !== void 0) return { kind: "text", at, text: number2, isText: false };
    const [name2] = scanner.take(NAME3) ?? [];
    return name2 === void 0 ? void 0 : this.#readName(name2, at);
  }
  #readName(name2, at) {
    if (name2 === "null") return { kind: "nothing", at };
    if (name2 === "true" || name2 === "false") return { kind: "text", at, text: name2, isText: false };
    if (this.#scanner.take(/\(/y) !== null) return { kind: "call", at, name: name2, args: this.#readItems(")") };
    const path2 = [name2];
    for (let step = this.#scanner.take(STEP); step !== null; step = this.#scanner.take(STEP))
      path2.push(step[0].replace(/^\.|^\["?|"?\]$/g, ""));
    return { kind: "reference", at, path: path2 };
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
      const { text: text2, isTemplate: isTemplate2 } = takeQuoted2(scanner);
      return isTemplate2 ? void 0 : text2;
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
    const value2 = this.read(true);
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
      key: end === void 0 ? void 0 : value2,
      value: end ?? value2
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

// src/env/production/terraform/parse-hcl.ts
var MAX_LENGTH3 = 2e6;
var MAX_DEPTH9 = 60;
function parseHcl(text2, file) {
  const placeOf2 = placesIn(text2, file);
  if (text2.length > MAX_LENGTH3)
    return refuse([
      { ...placeOf2(0), message: "a file of more than 2 MB is not read: list its keys with `names`" }
    ]);
  try {
    const scanner = new Scanner(text2);
    scanner.take(/\uFEFF/y);
    return { ok: true, value: new BodyReader(scanner, placeOf2).read(0) };
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    return refuse([{ ...placeOf2(error.position), message: error.message }]);
  }
}
var NAME4 = /[A-Za-z_][\w-]*/y;
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
    if (depth > MAX_DEPTH9) throw new HclError(scanner.position, "nested too deeply to be read");
    for (; ; ) {
      skipSpace(scanner, true);
      if (depth > 0 && scanner.take(/\}/y) !== null) break;
      if (scanner.isAtEnd) {
        if (depth > 0) throw new HclError(scanner.position, "a brace is never closed: `}` is missing");
        break;
      }
      const start = scanner.position;
      const at = this.#placeOf(start);
      const name2 = scanner.take(NAME4)?.[0];
      if (name2 === void 0)
        throw new HclError(start, "an attribute (`name = value`) or a block (`name {`) begins here");
      skipSpace(scanner, false);
      if (scanner.take(/=(?!=)/y) === null) {
        blocks.push(this.#readBlock(name2, at, depth));
        continue;
      }
      const earlier = attributes.get(name2);
      if (earlier !== void 0)
        throw new HclError(start, `this attribute is already given in line ${earlier.at.line}`);
      attributes.set(name2, { at, value: new ExpressionReader(scanner, this.#placeOf).read(false) });
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

// src/env/production/terraform/resolve.ts
var MAX_DEPTH10 = 40;
var MAX_STEPS4 = 2e5;
var Resolver = class {
  #names;
  #stepsLeft = MAX_STEPS4;
  constructor(names) {
    this.#names = names;
  }
  resolve(expression, scope = /* @__PURE__ */ new Map(), depth = 0) {
    const { at } = expression;
    const inner = (one) => this.resolve(one, scope, depth + 1);
    this.#stepsLeft -= 1;
    if (depth > MAX_DEPTH10 || this.#stepsLeft < 0) return { kind: "other", at };
    if (expression.kind === "list") return { ...expression, items: expression.items.map(inner) };
    if (expression.kind === "object")
      return {
        ...expression,
        entries: expression.entries.map((entry) => ({ ...entry, value: inner(entry.value) }))
      };
    if (expression.kind === "reference") return this.#lookUp(expression, scope, depth);
    if (expression.kind === "call") return callOf(expression.name, expression.args.map(inner), expression);
    return expression.kind === "for" ? this.#loop(expression, scope, depth) : expression;
  }
  #lookUp(reference, scope, depth) {
    const [first = "", second = "", ...rest] = reference.path;
    const own = scope.get(first);
    const other = { kind: "other", at: reference.at };
    if (own !== void 0) return fieldOf(own, reference.path.slice(1)) ?? other;
    const named = first === "local" ? this.#names.locals : first === "var" ? this.#names.variables : void 0;
    const found = named?.get(second);
    const resolved = found === void 0 ? void 0 : this.resolve(found, /* @__PURE__ */ new Map(), depth + 1);
    return (resolved === void 0 ? void 0 : fieldOf(resolved, rest)) ?? other;
  }
  #loop(loop, scope, depth) {
    const { at, names, key, value: value2 } = loop;
    const items = itemsOf2(this.resolve(loop.source, scope, depth + 1));
    if (items === void 0) return { kind: "other", at };
    const rounds = items.map(({ key: name2, value: item }) => {
      const [first = "", second] = names;
      const bound = second === void 0 ? [[first, item]] : [
        [first, name2],
        [second, item]
      ];
      return new Map([...scope, ...bound]);
    });
    const values = rounds.map((round) => this.resolve(value2, round, depth + 1));
    if (key === void 0) return { kind: "list", at, items: values };
    const entries = rounds.map((round, index) => {
      const name2 = this.resolve(key, round, depth + 1);
      return {
        key: name2.kind === "text" ? name2.text : void 0,
        at: name2.at,
        value: values[index] ?? { kind: "other", at }
      };
    });
    return { kind: "object", at, entries };
  }
};
function itemsOf2(expression) {
  if (expression.kind === "object")
    return expression.entries.map(({ key, at, value: value2 }) => ({
      key: key === void 0 ? { kind: "other", at } : { kind: "text", at, text: key, isText: true },
      value: value2
    }));
  if (expression.kind !== "list") return void 0;
  return expression.items.map((value2) => ({ key: value2, value: value2 }));
}
function fieldOf(value2, path2) {
  let found = value2;
  for (const field of path2) {
    if (found?.kind === "object") found = found.entries.findLast(({ key }) => key === field)?.value;
    else found = found?.kind === "list" ? found.items[Number(field)] : void 0;
  }
  return found;
}
var KEEPING = /* @__PURE__ */ new Set(["jsonencode", "tomap", "toset", "tolist", "sensitive", "nonsensitive", "tostring"]);
function callOf(name2, args, { at }) {
  const [first] = args;
  if (KEEPING.has(name2) && first !== void 0) return first;
  if (name2 === "merge") {
    const entries = args.flatMap(
      (arg) => arg.kind === "object" ? arg.entries : arg.kind === "nothing" ? [] : [{ key: void 0, at: arg.at, value: arg }]
    );
    return { kind: "object", at, entries };
  }
  if (name2 === "concat" || name2 === "flatten") {
    const lists = name2 === "flatten" && first?.kind === "list" ? first.items : args;
    return { kind: "list", at, items: lists.flatMap((arg) => arg.kind === "list" ? arg.items : [arg]) };
  }
  return { kind: "other", at, mayBeNothing: args.some((arg) => arg.kind === "nothing") };
}

// src/env/production/terraform/read-sites.ts
var UNSEEN2 = "takes keys from something that is only known when Terraform runs: list them with `names`";
function readSite(site, reading) {
  const { keys: keys2, resolver } = reading;
  if (site.kind === "map") {
    const written = site.body.attributes.get(site.attribute);
    if (written !== void 0) readMap(resolver.resolve(written.value), keys2);
  } else if (site.kind === "definitions") readDefinitions(site.body, reading);
  else if (site.kind === "key") readKey3(site.block.body, site.block.at, reading, /* @__PURE__ */ new Map());
  else if (site.kind === "keys") readDynamic(site.block, reading);
  else
    doubtAll(
      site.block.at,
      "takes whole ConfigMaps or Secrets by `env_from`, which are not followed: list their keys with `names`",
      keys2
    );
}
function doubtAll(at, why, keys2) {
  keys2.doubtAll(`${at.file} ${why}`, { at });
}
function readMap(found, keys2) {
  if (found.kind === "nothing") return;
  if (found.kind === "list") for (const item of found.items) readItem2(item, keys2);
  else if (found.kind !== "object") doubtAll(found.at, UNSEEN2, keys2);
  else
    for (const { key, at, value: value2 } of found.entries) {
      if (key === void 0) doubtAll(at, UNSEEN2, keys2);
      else give(key, at, value2, keys2);
    }
}
function readItem2(item, keys2) {
  const sign = item.kind === "text" ? item.text.indexOf("=") : -1;
  if (item.kind === "text" && sign > 0)
    keys2.provide(item.text.slice(0, sign), item.at, item.text.slice(sign + 1));
  else if (item.kind === "object") {
    const name2 = fieldOf2(item, "name") ?? fieldOf2(item, "key");
    const value2 = fieldOf2(item, "value") ?? fieldOf2(item, "valueFrom") ?? { kind: "other", at: item.at };
    if (name2?.kind === "text")
      give(
        name2.text,
        name2.at,
        fieldOf2(item, "valueFrom") === void 0 ? value2 : { kind: "other", at: item.at },
        keys2
      );
    else doubtAll(item.at, UNSEEN2, keys2);
  } else doubtAll(item.at, UNSEEN2, keys2);
}
function give(key, at, value2, keys2) {
  if (value2.kind === "nothing") keys2.doubt(key, at, "gives it no value", { mayBeThere: false });
  else if (value2.kind === "text") keys2.provide(key, at, value2.text);
  else if (value2.kind === "other" && value2.mayBeNothing === true)
    keys2.doubt(key, at, "gives it `null` under a condition that is only known when Terraform runs");
  else keys2.provide(key, at);
}
function readDefinitions(body, { keys: keys2, resolver, container }) {
  const written = body.attributes.get("container_definitions");
  const found = written === void 0 ? void 0 : resolver.resolve(written.value);
  if (found?.kind !== "list") {
    const at = found?.at ?? written?.at;
    if (at !== void 0)
      doubtAll(
        at,
        "takes `container_definitions` from elsewhere: name the file as `ecs`, or list its keys with `names`",
        keys2
      );
    return;
  }
  const named = found.items.map((item, index) => {
    const name2 = fieldOf2(item, "name");
    return [name2?.kind === "text" ? name2.text : `number ${index + 1}`, item];
  });
  const chosen = chooseOne(new Map(named), container, "container");
  if (typeof chosen === "string") {
    keys2.problems.push({ ...found.at, message: chosen });
    return;
  }
  if (chosen.thing.kind !== "object") doubtAll(chosen.thing.at, UNSEEN2, keys2);
  for (const field of ["environment", "secrets"]) {
    const list2 = fieldOf2(chosen.thing, field);
    if (list2 !== void 0) readMap(list2, keys2);
  }
  const files = fieldOf2(chosen.thing, "environmentFiles");
  if (files !== void 0)
    doubtAll(files.at, "reads files in S3, which are not seen: list their keys with `names`", keys2);
}
function fieldOf2(object, field) {
  return object.kind === "object" ? object.entries.findLast(({ key }) => key === field)?.value : void 0;
}
function readKey3({ attributes }, at, { keys: keys2, resolver }, scope) {
  const written = attributes.get("name") ?? attributes.get("key");
  const name2 = written === void 0 ? void 0 : resolver.resolve(written.value, scope);
  const value2 = attributes.get("value");
  if (name2?.kind !== "text") doubtAll(at, UNSEEN2, keys2);
  else if (value2 === void 0) keys2.provide(name2.text, at);
  else give(name2.text, at, resolver.resolve(value2.value, scope), keys2);
}
function readDynamic(block, reading) {
  const { attributes, blocks } = block.body;
  const iterator = attributes.get("iterator")?.value;
  const name2 = iterator?.kind === "reference" ? iterator.path[0] : block.labels[0];
  const each = attributes.get("for_each");
  const items = each === void 0 ? void 0 : itemsOf2(reading.resolver.resolve(each.value));
  const content = blocks.find(({ type }) => type === "content");
  if (items === void 0 || content === void 0) {
    doubtAll(block.at, UNSEEN2, reading.keys);
    return;
  }
  for (const { key, value: value2 } of items) {
    const { at } = key;
    const entries = [
      { key: "key", at, value: key },
      { key: "value", at, value: value2 }
    ];
    readKey3(content.body, at, reading, /* @__PURE__ */ new Map([[name2 ?? "", { kind: "object", at, entries }]]));
  }
}

// src/env/production/terraform/sites.ts
var MAPS = /* @__PURE__ */ new Set([
  ...["environment_variables", "secure_environment_variables", "app_settings", "config_vars", "env_vars"],
  ...[
    "runtime_environment_variables",
    "runtime_environment_secrets",
    "environment",
    "env",
    "sensitive_config_vars"
  ]
]);
var OFTEN_A_NAME = /* @__PURE__ */ new Set(["environment", "env"]);
var IN_FULL = /* @__PURE__ */ new Set(["object", "list", "for", "call"]);
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
  "init_containers"
]);
var CONTAINERS = /* @__PURE__ */ new Set(["container", "containers"]);
function findSites(block, isOfHeroku = block.labels[0]?.startsWith("heroku_") === true) {
  const look = ({ type, body }, container) => {
    const maps = [...body.attributes].flatMap(([attribute, { value: value2 }]) => {
      if (attribute === "container_definitions") return [{ site: { kind: "definitions", body }, container }];
      const isMap3 = MAPS.has(attribute) && (!OFTEN_A_NAME.has(attribute) || IN_FULL.has(value2.kind)) || attribute === "variables" && type === "environment" || isOfHeroku && ["vars", "sensitive_vars"].includes(attribute);
      return isMap3 ? [{ site: { kind: "map", attribute, body }, container }] : [];
    });
    const inner = body.blocks.flatMap((one) => {
      if (NOT_LOOKED_INTO.has(one.type)) return [];
      if (one.type === "dynamic" && ONE_KEY.has(one.labels[0] ?? ""))
        return [{ site: { kind: "keys", block: one }, container }];
      if (one.type === "env_from") return [{ site: { kind: "all-of", block: one }, container }];
      if (ONE_KEY.has(one.type) && hasName(one.body))
        return [{ site: { kind: "key", block: one }, container }];
      return look(one, CONTAINERS.has(one.type) ? one : container);
    });
    return [...maps, ...inner];
  };
  return look(block, void 0);
}
function hasName({ attributes }) {
  return attributes.has("name") || attributes.has("key");
}
function findContainers({ body }) {
  return body.blocks.flatMap((one) => CONTAINERS.has(one.type) ? [one] : findContainers(one));
}

// src/env/production/terraform/parse.ts
function parseTerraform(files, { selected }) {
  const problems = [];
  const bodies = files.flatMap(({ path: path2, text: text2 }) => {
    const parsed = parseHcl(text2, path2);
    if (!parsed.ok) problems.push(...parsed.problems);
    return parsed.ok ? [{ path: path2, body: parsed.value }] : [];
  });
  if (problems.length > 0) return refuse(problems);
  const start = { file: files[0]?.path ?? "", line: 1, column: 1 };
  const resources = findResources(bodies.map(({ body }) => body));
  if (resources.size === 0) return refuse([{ ...start, message: NO_RESOURCE }]);
  const chosen = chooseOne(resources, selected.resource, "resource");
  if (typeof chosen === "string") return refuse([{ ...start, message: chosen }]);
  const { at } = chosen.thing;
  const keys2 = new GivenKeys(`${at.file} (${chosen.name})`);
  const resolver = new Resolver(namesIn(bodies));
  const container = chooseContainer(chosen.thing, selected.container, resolver);
  if (typeof container === "string") return refuse([{ ...at, message: container }]);
  const sites = findSites(chosen.thing).filter((found2) => isOf(container.thing, found2));
  for (const { site } of sites) readSite(site, { keys: keys2, resolver, container: selected.container });
  const found = keys2.toReach();
  return found.ok ? { ok: true, value: withIgnoredChanges(found.value, chosen.thing) } : found;
}
var NO_RESOURCE = "no resource or module here gives env keys to a program: list the file that has it";
function findResources(bodies) {
  const blocks = bodies.flatMap((body) => body.blocks);
  return new Map(
    blocks.filter(({ type }) => type === "resource" || type === "module").filter((block) => findSites(block).length > 0).map((block) => [
      block.type === "module" ? `module.${block.labels[0]}` : block.labels.join("."),
      block
    ])
  );
}
function namesIn(files) {
  const locals = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  for (const { path: path2, body } of files) {
    for (const { type, body: inner } of body.blocks)
      if (type === "locals") for (const [name2, { value: value2 }] of inner.attributes) locals.set(name2, value2);
    if (path2.endsWith(".tfvars")) for (const [name2, { value: value2 }] of body.attributes) variables.set(name2, value2);
  }
  return { locals, variables };
}
function chooseContainer(resource, wanted, resolver) {
  const named = findContainers(resource).map((block, index) => {
    const name2 = block.body.attributes.get("name");
    const found = name2 === void 0 ? void 0 : resolver.resolve(name2.value);
    return [found?.kind === "text" ? found.text : `number ${index + 1}`, block];
  });
  return named.length === 0 ? { thing: void 0 } : chooseOne(new Map(named), wanted, "container");
}
function isOf(chosen, { container }) {
  return container === void 0 || container === chosen;
}

// src/env/production/vercel.ts
function parseVercel(text2, file, stage) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const keys2 = new GivenKeys(file);
  const start = root?.at ?? { file, line: 1, column: 1 };
  if (root?.kind !== "map") keys2.problems.push({ ...start, message: "a vercel.json is one object" });
  const env = stage === "build" ? goTo(root, "build", "env") : goTo(root, "env");
  if (env !== void 0 && env.kind !== "map")
    keys2.problems.push({ ...env.at, message: "`env` holds keys with values" });
  for (const entry of entriesAt(env)) {
    const { key, at, value: value2 } = entry;
    if (value2.kind === "text" && value2.text.startsWith("@"))
      keys2.doubt(key, at, "takes it from a secret that is kept on Vercel", { unlessListed: true });
    else keys2.provideTree(entry);
  }
  keys2.doubtAll(
    `what is set on Vercel itself is not in ${file}: name what \`vercel env ls production --format json\` prints as \`listing\``,
    { unlessListed: true }
  );
  return keys2.toReach();
}

// src/env/production/workflow-value.ts
var PLAIN3 = /[^$]+|\$(?!\{\{)/y;
var OPENING = /\$\{\{/y;
var CLOSING2 = /\}\}/y;
var INSIDE = /'[^']*'|[^'}]+|\}(?!\})/y;
function readWorkflowValue(written) {
  const scanner = new Scanner(written);
  let hasExpression = false;
  const doubts = [];
  while (!scanner.isAtEnd) {
    if (scanner.take(PLAIN3) !== null) continue;
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
var HAS_DEFAULT = /\|\|\s*'[^']+'\s*$/;
var SECRET_OR_VARIABLE = /\b(secrets|vars)\s*\.\s*([A-Za-z_][A-Za-z0-9_]*)/g;
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
  ].map((name2) => `github.${name2}`)
);
function doubtOf(body) {
  if (HAS_DEFAULT.test(body)) return void 0;
  const outside = body.replace(/'[^']*'/g, "''");
  const path2 = outside.trim().replace(/\s*\.\s*/g, ".");
  for (const [, written, name2 = ""] of outside.matchAll(SECRET_OR_VARIABLE)) {
    if (name2 === "GITHUB_TOKEN") continue;
    const context = written === "vars" ? "vars" : "secrets";
    const what = context === "vars" ? "variable" : "secret";
    const needs = path2 === `${context}.${name2}` ? [{ context, name: name2 }] : void 0;
    return { is: "unsure", from: `the ${what} ${name2}, and is empty where nobody set it`, needs };
  }
  if (path2 === "secrets.GITHUB_TOKEN" || ALWAYS_THERE.has(path2)) return void 0;
  return { is: "unsure", from: "an expression that may come out empty" };
}

// src/env/production/workflow.ts
function parseWorkflow(text2, file, choice = {}) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const jobs = new Map(entriesAt(root, "jobs").map(({ key, value: value2 }) => [key, value2]));
  const at = goTo(root, "jobs")?.at ?? root?.at ?? { file, line: 1, column: 1 };
  if (jobs.size === 0) return refuse([{ ...at, message: "a workflow has `jobs` with at least one job" }]);
  const chosen = chooseOne(jobs, choice.job, "job");
  if (typeof chosen === "string") return refuse([{ ...at, message: chosen }]);
  const { name: name2, thing: job } = chosen;
  const keys2 = new GivenKeys(`${file} (${name2})`);
  if (goTo(job, "uses") !== void 0)
    keys2.doubtAll(
      `job ${name2} calls another workflow, which gets no \`env\` from here: list its keys with \`names\``,
      { at: job.at }
    );
  else {
    readEnv3(goTo(root, "env"), keys2);
    readEnv3(goTo(job, "env"), keys2);
    readSteps(job, choice.step, keys2);
  }
  return keys2.toReach();
}
function readEnv3(env, keys2) {
  if (env === void 0 || env.kind === "nothing") return;
  if (env.kind !== "map")
    keys2.problems.push({
      ...env.at,
      message: "`env` holds keys with values: an expression for all of it is not read"
    });
  for (const entry of entriesAt(env)) readKey4(entry, keys2);
}
function readKey4({ key, at, value: value2 }, keys2) {
  if (value2.kind === "map" || value2.kind === "list") {
    keys2.problems.push({ ...value2.at, message: "the value of an env key is a text" });
    return;
  }
  const written = value2.kind === "text" ? textOf(value2) : "";
  const read = written === void 0 ? { is: "there" } : readWorkflowValue(written);
  if (read.is === "known") keys2.provide(key, at, read.text);
  else if (read.is === "there") keys2.provide(key, at);
  else keys2.doubt(key, at, `takes it from ${read.from}`, { needs: read.needs });
}
function readSteps(job, wanted, keys2) {
  const steps = itemsAt(job, "steps");
  if (wanted === void 0) {
    const known = new Set(keys2.supply().provided.map(({ key }) => key));
    for (const step2 of steps)
      for (const { key, at } of entriesAt(step2, "env"))
        if (!known.has(key))
          keys2.doubt(key, at, "gives it to a single step: name that step in the checklist with `step:`", {
            mayBeThere: false
          });
    return;
  }
  const named = steps.filter((step2) => [textAt(step2, "id"), textAt(step2, "name")].includes(wanted));
  const [step, second] = named;
  if (step === void 0 || second !== void 0) {
    const what = step === void 0 ? "there is no step" : "several steps are called";
    const steps2 = goTo(job, "steps") ?? job;
    keys2.problems.push({
      ...steps2.at,
      message: `${what} ${wanted} in this job: give the \`id\` or \`name\` of one`
    });
  } else readEnv3(goTo(step, "env"), keys2);
}

// src/env/production/yaml-map.ts
function parseYamlMap(text2, file, path2) {
  const trees = parseYamlTrees(text2, file);
  if (!trees.ok) return trees;
  const [root] = trees.value;
  const found = path2 === void 0 ? root : goTo(root, ...path2.split("."));
  const at = found?.at ?? root?.at ?? { file, line: 1, column: 1 };
  if (found === void 0 && path2 !== void 0)
    return refuse([
      { ...at, message: `there is nothing at \`${path2}\`, which the checklist names with \`at:\`` }
    ]);
  if (found?.kind !== "map")
    return refuse([{ ...at, message: "keys with values are expected here: `KEY: value`, one a line" }]);
  const keys2 = new GivenKeys(path2 === void 0 ? file : `${file} (${path2})`);
  for (const entry of entriesAt(found)) {
    if (entry.value.kind === "nothing")
      keys2.doubt(entry.key, entry.at, "gives it no value", { mayBeThere: false });
    else keys2.provideTree(entry);
  }
  return keys2.toReach();
}

// src/env/production/readers.ts
var READERS = {
  dotenv: { each: parseProductionDotenv },
  compose: {
    each: (text2, file, { selected, files }) => parseCompose(text2, file, { service: selected.service, files })
  },
  kubernetes: { all: (files, { selected }) => parseKubernetes(files, selected.container) },
  kustomize: { each: parseKustomize, standsFor: listKustomizations },
  helm: { all: parseHelm },
  ecs: { each: (text2, file, { selected }) => parseEcs(text2, file, selected.container) },
  "cloud-run": { each: (text2, file, { selected }) => parseCloudRun(text2, file, selected) },
  "app-engine": { each: parseAppEngine },
  terraform: { all: parseTerraform },
  serverless: { each: parseServerless },
  yaml: { each: (text2, file, { selected }) => parseYamlMap(text2, file, selected.at) },
  "docker-env": { each: parseDockerEnv },
  render: { each: (text2, file, { selected }) => parseRender(text2, file, selected) },
  fly: { each: parseFly },
  heroku: { each: parseHeroku },
  vercel: { each: (text2, file, { selected }) => parseVercel(text2, file, selected.stage) },
  netlify: { each: (text2, file, { selected }) => parseNetlify(text2, file, selected.context) },
  "cloud-foundry": {
    each: (text2, file, { selected }) => parseCloudFoundry(text2, file, selected.application)
  },
  systemd: { all: parseSystemd },
  workflow: { each: (text2, file, { selected }) => parseWorkflow(text2, file, selected) },
  listing: { each: (text2, file, { selected }) => parseListing(text2, file, selected) },
  names: { each: parseNames }
};

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
    const supplies = production.map((source) => readSource(source, service, material, notes));
    const together = {
      provided: supplies.flatMap(({ provided }) => provided),
      hints: supplies.flatMap(({ hints }) => hints)
    };
    return {
      service,
      declared,
      ...answerHints(together, toldBy(production, material)),
      searched: [...new Set(supplies.flatMap(({ searched }) => searched))],
      code: material.code?.get(service)
    };
  });
  const problems = notes.problems.filter(isFirstOfItsKind);
  return { services, problems, absent: notes.absent, wanted: [...notes.wanted] };
}
function isFirstOfItsKind(problem, index, all2) {
  const text2 = JSON.stringify(problem);
  return all2.findIndex((other) => JSON.stringify(other) === text2) === index;
}
function toldBy(production, { live }) {
  const isListed = production.some(({ format }) => format === "names" || format === "listing");
  const environments = production.flatMap(
    (source) => "environment" in source ? [live.get(source.environment)] : []
  );
  const wereRead = environments.length > 0 && !environments.includes(void 0);
  return { isListed, onGitHub: wereRead ? environments.flatMap((entries) => entries ?? []) : void 0 };
}
function pathsOf(source) {
  return "paths" in source ? source.paths.map((path2) => candidatesOf(source, path2)[0]) : [];
}
function candidatesOf({ format }, path2) {
  return READERS[format].standsFor?.(path2) ?? [path2];
}
function readDeclared(manifest, service, material, notes) {
  const candidates = manifest.map((path2) => [path2]);
  const texts = textsOf(candidates, "manifest", service, material, notes);
  return combineDeclared(texts.flatMap(({ path: path2, text: text2 }) => noted(parseManifest(text2, path2), notes) ?? []));
}
function readSource(source, service, material, notes) {
  if ("environment" in source) return readEnvironment2(source.environment, material);
  const candidates = source.paths.map((path2) => candidatesOf(source, path2));
  const texts = textsOf(candidates, "production", service, material, notes);
  const options = { selected: source.selected, files: material.files };
  const { found, problems } = readFiles(READERS[source.format], texts, options);
  notes.problems.push(...problems);
  for (const path2 of found.flatMap(({ wanted = [] }) => wanted)) notes.wanted.add(path2);
  const searched = found.flatMap((one) => one.searched ?? []);
  return {
    provided: found.flatMap(({ provided }) => provided),
    hints: found.flatMap(({ hints }) => hints),
    searched: searched.length > 0 ? searched : pathsOf(source)
  };
}
function readEnvironment2(name2, { live }) {
  const source = `environment ${name2}`;
  const known = live.get(name2);
  const unread = { source, message: `the GitHub environment ${name2} was not read`, mayBeThere: true };
  if (known === void 0) return { provided: [], hints: [unread], searched: [source] };
  const first = new Map(known.toReversed().map((entry) => [entry.key.toUpperCase(), entry]));
  const provided = [...first.values()].map((entry) => ({ ...entry, ignoresCase: true })).toReversed();
  return { provided, hints: [], searched: [source] };
}
function textsOf(candidates, role, service, { files }, notes) {
  return candidates.flatMap((paths) => {
    for (const path2 of paths) {
      const text2 = files.get(path2);
      if (text2 !== void 0) return [{ path: path2, text: text2 }];
      if (files.has(path2)) continue;
      notes.wanted.add(path2);
      return [];
    }
    notes.absent.push({ path: paths[0], role, service });
    return [];
  });
}
function noted(parsed, notes) {
  if (parsed.ok) return parsed.value;
  notes.problems.push(...parsed.problems);
  return void 0;
}

// src/modes/baseline-facts.ts
async function readBaseline(path2, { mergeBase, head, tip }, readFile2) {
  const [atTip, atHead] = await Promise.all([readFile2(tip, path2), readFile2(head, path2)]);
  const isTouched = atHead !== atTip && await readFile2(mergeBase, path2) !== atHead;
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

// src/modes/env-facts.ts
async function gatherEnv(config2, { tip, head, findMergeBase }, reader, { baseline, locate }, reading) {
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
  const paths = [...listPaths(config2), baseline];
  const wanted = [tip, head].flatMap((commit) => paths.map((path2) => ({ commit, path: path2 })));
  const mergeBase = findMergeBase();
  const atTip = reader.readFiles(wanted).then(() => snapshotAt(config2, tip, beside, reader));
  const [tipState, headState, baseState] = await Promise.all([
    atTip,
    reader.readFiles(wanted).then(() => snapshotAt(config2, head, beside, reader)),
    mergeBase.then((commit) => commit === tip ? atTip : snapshotAt(config2, commit, beside, reader))
  ]);
  const states = { mergeBase: baseState, head: headState, tip: tipState };
  refuseWhatCannotLand(states, locate);
  const entries = await readBaseline(
    baseline,
    { mergeBase: await mergeBase, head, tip },
    (commit, path2) => reader.readFiles([{ commit, path: path2 }]).then(([text2]) => text2)
  );
  const moments = { mergeBase: baseState.snapshot, head: headState.snapshot, tip: tipState.snapshot };
  return {
    ...compareEnv(config2, moments, entries),
    notes: (await reading)?.notes,
    removed: headState.snapshot.absent.filter(({ path: path2 }) => baseState.texts.get(path2) !== void 0)
  };
}
async function snapshotAt(config2, commit, { live, code }, reader) {
  const texts = /* @__PURE__ */ new Map();
  for (let wanted = listPaths(config2); ; ) {
    const found = await reader.readFiles(wanted.map((path2) => ({ commit, path: path2 })));
    for (const [index, path2] of wanted.entries()) texts.set(path2, found[index]);
    const snapshot = snapshotEnv(config2, { files: texts, live: await live, code: (await code)?.at(commit) });
    wanted = snapshot.wanted.filter((path2) => !texts.has(path2));
    if (wanted.length === 0) return { texts, snapshot };
  }
}
function refuseWhatCannotLand({ mergeBase, head, tip }, locate) {
  const touched = (path2) => mergeBase.texts.get(path2) !== head.texts.get(path2);
  const broken = [
    ...head.snapshot.problems.filter(({ file }) => touched(file)),
    ...tip.snapshot.problems.filter(({ file }) => !touched(file))
  ];
  if (broken.length > 0)
    throw new GateError(
      "env-files-broken",
      "the env files cannot be read as they are after this change:",
      broken
    );
  const nowhere = [...head.snapshot.absent, ...tip.snapshot.absent].filter(
    ({ path: path2 }) => (touched(path2) ? head : tip).texts.get(path2) === void 0 && !(touched(path2) && mergeBase.texts.get(path2) !== void 0)
  );
  const unique = new Map(nowhere.map((absent) => [JSON.stringify(absent), absent]));
  if (unique.size > 0)
    throw new GateError(
      "env-files-broken",
      "the checklist names files that do not exist:",
      [...unique.values()].map(locate)
    );
}

export {
  locatePath,
  entryOf,
  identityOfEntry,
  inFileOrder,
  baselinePathOf,
  parseBaseline,
  renderBaseline,
  require_picomatch2 as require_picomatch,
  readPatternSchema,
  SERVICE_NAME,
  EVIDENCE_KINDS,
  checklistSchema,
  parseChecklist,
  diffChecklist,
  ENV_NAME,
  changedFields,
  identityOf,
  decide,
  evidenceOf,
  wantedEvidence,
  renderSmallestChecklist,
  readBaseChecklist,
  isProductionCode,
  listServiceCode,
  gatherCode,
  isWellKnown,
  findDifferences,
  inOrder,
  listScopes,
  compareEnv,
  explainYamlError,
  parseYamlTrees,
  parseManifest,
  goTo,
  textAt,
  itemsAt,
  parseTomlTree,
  listContainers,
  readKept,
  listPaths,
  listEnvironments,
  snapshotEnv,
  gatherEnv,
  snapshotAt
};
//# sourceMappingURL=chunk-J3BLBRDA.js.map
