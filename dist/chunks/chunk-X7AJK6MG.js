import { createRequire as nodeCreateRequire } from 'node:module';const require = nodeCreateRequire(import.meta.url);globalThis.__zod_globalConfig = { jitless: true };
import {
  ITEM_ID
} from "./chunk-URVFD5XS.js";
import {
  $ZodArray,
  $ZodBase64,
  $ZodBase64URL,
  $ZodCIDRv4,
  $ZodCIDRv6,
  $ZodCUID,
  $ZodCUID2,
  $ZodCatch,
  $ZodCustom,
  $ZodDefault,
  $ZodE164,
  $ZodEmail,
  $ZodEmoji,
  $ZodEncodeError,
  $ZodEnum,
  $ZodError,
  $ZodExactOptional,
  $ZodGUID,
  $ZodIPv4,
  $ZodIPv6,
  $ZodISODate,
  $ZodISODateTime,
  $ZodISODuration,
  $ZodISOTime,
  $ZodIntersection,
  $ZodJWT,
  $ZodKSUID,
  $ZodNanoID,
  $ZodNonOptional,
  $ZodNullable,
  $ZodNumber,
  $ZodNumberFormat,
  $ZodOptional,
  $ZodPipe,
  $ZodPrefault,
  $ZodReadonly,
  $ZodString,
  $ZodStringFormat,
  $ZodTransform,
  $ZodTuple,
  $ZodType,
  $ZodULID,
  $ZodURL,
  $ZodUUID,
  $ZodUnion,
  $ZodXID,
  $constructor,
  _array,
  _base64,
  _base64url,
  _cidrv4,
  _cidrv6,
  _cuid,
  _cuid2,
  _decode,
  _decodeAsync,
  _e164,
  _email,
  _emoji,
  _encode,
  _encodeAsync,
  _endsWith,
  _gt,
  _gte,
  _guid,
  _includes,
  _int,
  _ipv4,
  _ipv6,
  _isoDate,
  _isoDateTime,
  _isoDuration,
  _isoTime,
  _jwt,
  _ksuid,
  _length,
  _lowercase,
  _lt,
  _lte,
  _maxLength,
  _minLength,
  _multipleOf,
  _nanoid,
  _normalize,
  _overwrite,
  _parse,
  _parseAsync,
  _refine,
  _regex,
  _safeDecode,
  _safeDecodeAsync,
  _safeEncode,
  _safeEncodeAsync,
  _safeParse,
  _safeParseAsync,
  _slugify,
  _startsWith,
  _string,
  _superRefine,
  _toLowerCase,
  _toUpperCase,
  _trim,
  _ulid,
  _uppercase,
  _url,
  _uuid,
  _uuidv4,
  _uuidv6,
  _uuidv7,
  _xid,
  aggregateChecks,
  arrayProcessor,
  catchProcessor,
  clone,
  config,
  createStandardJSONSchemaMethod,
  createToJSONSchemaMethod,
  customProcessor,
  defaultProcessor,
  enumProcessor,
  flattenError,
  formatError,
  globalConfig,
  globalRegistry,
  intersectionProcessor,
  joinValues,
  jsonStringifyReplacer,
  memoizer,
  nonoptionalProcessor,
  nullableProcessor,
  numberProcessor,
  optionalProcessor,
  parsedType,
  pipeProcessor,
  prefaultProcessor,
  readonlyProcessor,
  standardProps,
  stringProcessor,
  stringifyPrimitive,
  transformProcessor,
  tupleProcessor,
  unionProcessor,
  util_exports,
  validate,
  validateAsync
} from "./chunk-2C2GK7EJ.js";
import {
  __export
} from "./chunk-RLBEB2PC.js";

// src/gate/policy.ts
var ROLES = ["none", "read", "triage", "write", "maintain", "admin"];
function judgeConfirmations(ask, standing, people, now, line) {
  const counted = [];
  const refused = /* @__PURE__ */ new Map();
  for (const entry of standing) {
    const refusal = isReworded(entry, line) ? "reworded" : refusalOf(ask, entry, people, now);
    if (refusal === void 0) counted.push(entry);
    else if (entry.all === true && refusal !== "lapsed") continue;
    else refused.set(`${refusal} ${entry.by}`, { entry, refusal });
  }
  const lacking = findLacking(
    ask,
    counted.map(({ by }) => by.toLowerCase()),
    people
  );
  const hasCounted = new Set(counted.map(({ by }) => by));
  const told = [...refused.values()].filter(
    ({ entry, refusal }) => refusal !== "reworded" || !hasCounted.has(entry.by)
  );
  return { counted, refused: told, lacking };
}
function isReworded(entry, line) {
  return line?.includes(` fp:${entry.fingerprint} `) === true && entry.line !== line;
}
function refusalOf(ask, entry, people, now) {
  const login = entry.by.toLowerCase();
  if (ask.closedBy !== "people") return ask.closedBy === "facts" ? "facts-only" : "evidence-only";
  if (entry.fingerprint !== ask.fingerprint) return "lapsed";
  if (ask.validFor !== void 0 && Date.parse(entry.at) + ask.validFor <= Date.parse(now)) return "expired";
  if (login === people.author.toLowerCase() && !ask.policy.author) return "author";
  if (!people.roles.has(login)) return "permission-unknown";
  if (isAllowed(ask, login, people)) return void 0;
  return namesNobody(ask.policy) ? "no-write-access" : "not-allowed";
}
function isAllowed(guarded, login, people) {
  const groups = [groupOf(guarded.policy), ...guarded.policy["each-of"] ?? []];
  return groups.some((group) => isIn(group, login, guarded, people));
}
function groupOf(policy) {
  const { users, teams, role, "code-owners": owners } = policy;
  return namesNobody(policy) ? { role: "write" } : { users, teams, role, "code-owners": owners };
}
function namesNobody({ users, teams, role, "code-owners": owners }) {
  return users === void 0 && teams === void 0 && role === void 0 && owners !== true;
}
function isIn(group, login, { files }, people) {
  if (isNamed(group, login, people)) return true;
  if (group["code-owners"] !== true) return false;
  const owned = files.filter(({ path }) => people.ownersOf(path).length > 0);
  return owned.length === 0 ? hasRole(login, "write", people) : owned.some(({ path }) => owns(path, login, people));
}
function isNamed({ users = [], teams = [], role }, login, people) {
  return users.some((user) => user.toLowerCase() === login) || teams.some((team) => people.teams.get(team.toLowerCase())?.has(login) === true) || role !== void 0 && hasRole(login, role, people);
}
function hasRole(login, least, { roles }) {
  return ROLES.indexOf(roles.get(login) ?? "none") >= ROLES.indexOf(least);
}
function owns(path, login, people) {
  return people.ownersOf(path).some((owner) => {
    const name = owner.replace(/^@/, "").toLowerCase();
    return name.includes("/") ? people.teams.get(name)?.has(login) === true : name === login;
  });
}
function findLacking(ask, counted, people) {
  const { policy } = ask;
  const more = policy.count - new Set(counted).size;
  const groups = policy["each-of"] ?? [];
  return [
    ...more > 0 ? [{ lack: "people", more }] : [],
    ...groups.flatMap(
      (group) => counted.some((login) => isIn(group, login, ask, people)) ? [] : [{ lack: "group", group }]
    ),
    ...findUnowned(ask, counted, people)
  ];
}
function findUnowned(ask, counted, people) {
  const group = groupOf(ask.policy);
  if (group["code-owners"] !== true || counted.some((login) => isNamed(group, login, people))) return [];
  if (!ask.filesComplete) return [{ lack: "unlisted-files" }];
  const file = ask.files.find(({ path }) => {
    const owners = people.ownersOf(path);
    return owners.length > 0 && !counted.some((login) => owns(path, login, people));
  });
  return file === void 0 ? [] : [{ lack: "owner", path: file.path, owners: people.ownersOf(file.path) }];
}
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

// src/gate/box.ts
var BOX = new RegExp(`^- (?:\\[([ xX])\\]|\u2705|\u23F3|\u26A0\uFE0F) (<!-- item:(${ITEM_ID}) fp:([0-9a-f]+) -->.*)$`);
var FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
function normalizeNewlines(text) {
  return text.replace(/\r\n?/g, "\n");
}
function parseBoxes(body) {
  return parseItems(body).filter(({ isTickable }) => isTickable);
}
function parseItems(body) {
  const boxes = [];
  let fence;
  for (const line of normalizeNewlines(body).split("\n")) {
    const [, run, info] = FENCE.exec(line) ?? [];
    if (run !== void 0 && info !== void 0) {
      if (fence === void 0) {
        if (run[0] === "~" || !info.includes("`")) fence = run;
      } else if (run[0] === fence[0] && run.length >= fence.length && info.trim() === "") fence = void 0;
      continue;
    }
    if (fence !== void 0) continue;
    const [, mark, identity, item, fingerprint] = BOX.exec(line) ?? [];
    if (identity === void 0 || item === void 0 || fingerprint === void 0) continue;
    const isTickable = mark !== void 0;
    boxes.push({ item, fingerprint, ticked: isTickable && mark !== " ", isTickable, identity });
  }
  return boxes;
}
function renderBox(box) {
  const label = box.label.replace(/\s+/g, " ").replaceAll("<!--", "&lt;!--").replaceAll("-->", "--&gt;").trim();
  return `- ${box.mark ?? `[${box.ticked ? "x" : " "}]`} <!-- item:${box.item} fp:${box.fingerprint} --> ${label}`;
}

// src/gate/marker.ts
function renderMarker(context) {
  const name = encodeURIComponent(context).replaceAll("-", "%2D");
  return `<!-- deployment-checklist gate:${name} -->`;
}
function isMarked(body, context) {
  return normalizeNewlines(body).trimStart().startsWith(renderMarker(context));
}
function contextIn(body) {
  const [, name = ""] = /^\s*<!-- deployment-checklist gate:(\S{1,900}) -->/.exec(body) ?? [];
  try {
    return decodeURIComponent(name) || void 0;
  } catch (error2) {
    if (error2 instanceof URIError) return void 0;
    throw error2;
  }
}
function renderHeadLine(headSha) {
  return `<!-- head:${headSha} -->`;
}
function headShaOf(body) {
  return /^<!-- head:([0-9a-f]{7,64}) -->$/m.exec(
    normalizeNewlines(body).split("\n").slice(0, 3).join("\n")
  )?.[1];
}
function renderReplyMarker(comment) {
  return `<!-- deployment-checklist reply:${comment} -->`;
}
function repliedTo(body) {
  const id = /^<!-- deployment-checklist reply:(\d{1,16}) -->/.exec(body)?.[1];
  return id === void 0 ? void 0 : Number(id);
}

// src/gate/page.ts
function toPage(text) {
  return {
    text: normalizeNewlines(text).replace(/^- \[[ xX]\] <!-- item:/gm, "- [ ] <!-- item:"),
    marks: new Map(parseBoxes(text).map(({ item, ticked }) => [item, ticked]))
  };
}
function findClicked(pages, saved) {
  const newestFirst = pages.toReversed();
  const [newest] = newestFirst;
  const candidates = newestFirst.filter(({ text }) => text === saved.text).map((page) => ({ page, turned: differing(page, saved) }));
  if (candidates.length === 0) {
    const isOld = newestFirst.some((page) => page !== newest && differing(page, saved).size === 0);
    return isOld ? /* @__PURE__ */ new Set() : void 0;
  }
  const current = candidates.find(({ page }) => page === newest);
  if (current !== void 0 && current.turned.size <= 1) return void 0;
  const [nearest] = candidates.toSorted((a, b) => a.turned.size - b.turned.size);
  const isClick = nearest !== void 0 && nearest.turned.size <= 1;
  return current !== void 0 && !isClick ? void 0 : nearest?.turned;
}
function differing({ marks }, saved) {
  return new Set([...saved.marks].flatMap(([item, ticked]) => marks.get(item) === ticked ? [] : [item]));
}

// src/gate/shown.ts
function boxesOf(shown) {
  return new Map(
    shown.flatMap(
      ({ boxes, headSha }) => [...boxes.values()].map((box) => [box.item.toLowerCase(), { ...box, headSha }])
    )
  );
}
function boxesByItem(text) {
  const boxes = /* @__PURE__ */ new Map();
  const ambiguous = /* @__PURE__ */ new Set();
  for (const box of parseItems(text)) {
    if (boxes.has(box.item)) ambiguous.add(box.item);
    boxes.set(box.item, box);
  }
  for (const item of ambiguous) boxes.delete(item);
  return boxes;
}
function turnedBoxes({ boxes, ticked }, now) {
  return [...boxes].flatMap(([item, shown]) => {
    const box = now.get(item);
    if (box === void 0 || !shown.isTickable || box.identity !== shown.identity) return [];
    const before = ticked.get(item);
    ticked.set(item, box.ticked);
    return before === void 0 || before === box.ticked ? [] : [box];
  });
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue) => {
    switch (issue.code) {
      case "invalid_type": {
        const expected = getTypeName(issue.expected);
        const receivedType = parsedType(issue.input);
        const received = getTypeName(receivedType, issue.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
      case "too_big": {
        const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
        const sizing = getSizing(issue.origin);
        if (sizing)
          return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
        const sizing = getSizing(issue.origin);
        if (sizing) {
          return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue.origin}`;
      case "invalid_union":
        if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
          const opts = issue.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue) => {
    self.issues.push(issue);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodTuple = /* @__PURE__ */ $constructor("ZodTuple", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTuple.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
  rest(rest) {
    return this.clone({
      ...this._zod.def,
      rest
    });
  },
  partial() {
    const def = this._zod.def;
    if (def.checks?.length)
      throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return this.clone({
      ...def,
      items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item }))
    });
  }
});
function tuple(items, _paramsOrRest, _params) {
  const hasRest = _paramsOrRest instanceof $ZodType;
  const params = hasRest ? _params : _paramsOrRest;
  const rest = hasRest ? _paramsOrRest : null;
  return new ZodTuple({
    type: "tuple",
    items,
    rest,
    ...util_exports.normalizeParams(params)
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue) => {
      if (typeof issue === "string") {
        payload.issues.push(util_exports.issue(issue, payload.value, def));
      } else {
        const _issue = issue;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date,
  datetime: () => datetime,
  duration: () => duration,
  time: () => time
});
function datetime(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
  return _isoDate(ZodISODate, params);
}
function time(params) {
  return _isoTime(ZodISOTime, params);
}
function duration(params) {
  return _isoDuration(ZodISODuration, params);
}

// src/gate/hidden-json.ts
function toHiddenJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d");
}

// src/gate/taken-back.ts
function keyOfTakenBack({ item, by, at, comment, ofOthers }) {
  return JSON.stringify([comment, Date.parse(at), item, by, ofOthers]);
}
var OPENING = "<!-- deployment-checklist taken-back:";
var CLOSING = " -->";
var notesSchema = array(
  tuple([
    string(),
    iso_exports.datetime({ offset: true }),
    int(),
    _enum(["all", "own"]),
    array(string().regex(new RegExp(`^${ITEM_ID}$`)))
  ])
);
var MOST = 1e4;
function renderTakenBack(remembered) {
  let kept = remembered.toSorted((a, b) => Number(a.isNoted) - Number(b.isNoted) || -inOrder(a, b));
  while (renderLine(kept).length > MOST) kept = kept.slice(0, Math.floor(kept.length * 0.9));
  return kept.length === 0 ? "" : `

${renderLine(kept)}`;
}
function renderLine(remembered) {
  return `${OPENING}${toHiddenJson(encode2(remembered.toSorted(inOrder)))}${CLOSING}`;
}
function inOrder(a, b) {
  const [one, other] = [`${a.comment} ${a.item}`, `${b.comment} ${b.item}`];
  return Date.parse(a.at) - Date.parse(b.at) || (one < other ? -1 : 1);
}
function encode2(remembered) {
  const commands = Map.groupBy(
    remembered,
    ({ by, at, comment, ofOthers }) => JSON.stringify([by, at, comment, ofOthers])
  );
  return [...commands.values()].flatMap((notes) => {
    const [first] = notes;
    if (first === void 0) return [];
    const { by, at, comment, ofOthers } = first;
    return [[by, at, comment, ofOthers ? "all" : "own", notes.map(({ item }) => item)]];
  });
}
function readTakenBack(text, editedAt) {
  const trimmed = text.trimEnd();
  const line = trimmed.slice(trimmed.lastIndexOf("\n") + 1);
  if (!line.startsWith(OPENING) || !line.endsWith(CLOSING)) return [];
  const parsed = notesSchema.safeParse(parseJson(line.slice(OPENING.length, -CLOSING.length)));
  if (!parsed.success) return [];
  return parsed.data.flatMap(([by, time2, comment, whose, items]) => {
    const at = Date.parse(time2) > Date.parse(editedAt) ? editedAt : time2;
    return items.map((item) => ({ item, by, at, comment, ofOthers: whose === "all" }));
  });
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error2) {
    if (error2 instanceof SyntaxError) return void 0;
    throw error2;
  }
}

// src/gate/record.ts
var Record = class {
  entries = [];
  standing = /* @__PURE__ */ new Map();
  waivers = /* @__PURE__ */ new Map();
  unknown = /* @__PURE__ */ new Map();
  early = /* @__PURE__ */ new Map();
  voidedAt;
  /** By item. */
  #takenBack = /* @__PURE__ */ new Map();
  /** What our comment has noted. */
  #noted = /* @__PURE__ */ new Set();
  get takenBack() {
    return [...this.#takenBack.values()].flat().map((one) => ({ ...one, isNoted: this.#noted.has(keyOfTakenBack(one)) }));
  }
  /** Takes note of a revision of one of our comments. */
  see({ editedAt, editor, text }, shown) {
    if (text === null || editor === null) {
      shown.ticked = /* @__PURE__ */ new Map();
      if (editor?.kind === "self") shown.boxes = /* @__PURE__ */ new Map();
      this.standing.clear();
      this.waivers.clear();
      this.#takenBack.clear();
      this.voidedAt = editedAt;
    } else {
      if (editor.kind === "self") {
        shown.boxes = boxesByItem(text);
        shown.ticked = new Map([...shown.boxes].map(([item, box]) => [item, box.ticked]));
        shown.headSha = headShaOf(text);
      } else this.#turn(editor, editedAt, text, shown);
      shown.pages.push(toPage(text));
    }
  }
  /** Somebody saved the comment: the boxes that they turned. What they did not click themselves they do not confirm. */
  #turn(editor, at, text, shown) {
    const clicked = findClicked(shown.pages, toPage(text));
    for (const { item, fingerprint, identity: line, ticked } of turnedBoxes(shown, boxesByItem(text))) {
      const done = {
        item,
        fingerprint,
        line,
        by: editor.login,
        at,
        how: "tick",
        headSha: shown.headSha
      };
      if (!ticked) this.#revoke(done, true);
      else if (editor.kind === "person" && clicked?.has(item) !== false)
        this.#confirm({ kind: "confirmation", ...done });
    }
  }
  /** Does what a comment of a person says. Of several comments of ours the last one that shows an item is meant. */
  obey({ comment, by, at, commands }, shown, mayRevoke) {
    if (by.kind !== "person") return;
    const boxes = boxesOf(shown);
    for (const command of commands) {
      if (command.kind === "checklist") continue;
      const all = command.kind !== "waive" && command.items === "all";
      const ids = command.kind === "waive" ? [command.item] : command.items === "all" ? [...boxes].flatMap(([id, { isTickable }]) => isTickable ? [id] : []) : command.items;
      for (const id of ids) {
        const box = boxes.get(id.toLowerCase());
        if (box === void 0) {
          this.unknown.set(comment, [...this.unknown.get(comment) ?? [], id]);
          continue;
        }
        const { item, fingerprint, identity: line, headSha } = box;
        const done = { item, fingerprint, line, by: by.login, at, how: "command", headSha, comment };
        if (command.kind === "confirm")
          this.#confirm({ kind: "confirmation", ...done, ...all ? { all } : {} });
        else if (command.kind === "revoke" && !this.#hasNoted(done, mayRevoke)) this.#revoke(done, mayRevoke);
        else if (command.kind === "waive")
          this.#waive({ kind: "waiver", ...done, reason: command.reason, until: command.until });
      }
    }
  }
  /** Takes over what an earlier run saw. */
  restate(entry, mayRevoke) {
    if (entry.kind === "confirmation") this.#confirm(entry);
    else if (entry.kind === "waiver") this.#waive(entry);
    else this.#revoke(entry, entry.ofOthers || mayRevoke);
  }
  /** Takes back once more what our comment says that a command took back. The command may still be there, and comes after this then. */
  remember(note, shown) {
    const { item, by, at, comment, ofOthers } = note;
    const box = boxesOf(shown).get(item.toLowerCase());
    const { fingerprint = "", identity: line = "", headSha } = box ?? {};
    this.#noted.add(keyOfTakenBack(note));
    this.#revoke({ item, fingerprint, line, by, at, how: "command", headSha, comment }, ofOthers);
  }
  /** Of the ids that a comment names, those of `later` are shown now, and nobody knows whether they were then; none where it is too old. */
  findEarly({ comment, commands }, later, isTooOld) {
    const named = commands.flatMap((command) => {
      if (command.kind === "checklist") return [];
      if (command.kind === "waive") return [command.item];
      return command.items === "all" ? later : command.items;
    });
    const known = new Set(later.map((item) => item.toLowerCase()));
    const isEarly = (id) => isTooOld || known.has(id.toLowerCase());
    const unknown = this.unknown.get(comment) ?? [];
    this.early.set(comment, named.filter(isEarly));
    this.unknown.set(
      comment,
      unknown.filter((id) => !isEarly(id))
    );
  }
  #hasNoted(command, ofOthers) {
    return [true, ofOthers].some((whose) => this.#noted.has(keyOfTakenBack({ ...command, ofOthers: whose })));
  }
  /** A person has one confirmation of one fingerprint in the same words: the newest. Other words are another one's writing. */
  #confirm(entry) {
    this.entries.push(entry);
    const others = (this.standing.get(entry.item) ?? []).filter(
      ({ by, fingerprint, line }) => by !== entry.by || fingerprint !== entry.fingerprint || line !== entry.line
    );
    this.standing.set(entry.item, [...others, entry]);
  }
  #waive(entry) {
    this.entries.push(entry);
    this.waivers.set(entry.item, [...this.waivers.get(entry.item) ?? [], entry]);
  }
  /** Who may not revoke what others did still takes back their own. */
  #revoke(done, ofOthers) {
    const { item, by, at, comment } = done;
    const isTaken = (entry) => ofOthers || entry.by === by;
    const [standing, waivers] = [this.standing.get(item) ?? [], this.waivers.get(item) ?? []];
    const isEffective = [...standing, ...waivers].some(isTaken);
    this.entries.push({ ...done, kind: "revocation", ofOthers, tookAway: ofOthers || isEffective });
    this.standing.set(
      item,
      standing.filter((entry) => !isTaken(entry))
    );
    this.waivers.set(
      item,
      waivers.filter((entry) => !isTaken(entry))
    );
    if (comment === void 0) this.#takenBack.delete(item);
    else if (isEffective) {
      const others = (this.#takenBack.get(item) ?? []).filter(
        (one) => !ofOthers && (one.ofOthers || one.by !== by)
      );
      this.#takenBack.set(item, [...others, { item, by, at, comment, ofOthers }]);
    }
  }
};

// src/gate/ledger.ts
function sortRevisions(newestFirst) {
  return newestFirst.toReversed().sort((a, b) => Date.parse(a.editedAt) - Date.parse(b.editedAt));
}
function replay(histories, given = [], mayRevoke = () => false) {
  const record = new Record();
  const shown = histories.map(
    () => ({ boxes: /* @__PURE__ */ new Map(), ticked: /* @__PURE__ */ new Map(), headSha: void 0, pages: [] })
  );
  for (const event of inOrderOfTime(histories, given)) {
    if ("commands" in event) record.obey(event, shown, mayRevoke(event.by.login));
    else if ("item" in event) record.remember(event, shown);
    else {
      const own = shown[event.history];
      if (own !== void 0) record.see(event.revision, own);
    }
  }
  return record;
}
function inOrderOfTime(histories, given) {
  const revisions = histories.flatMap(
    (revisions2, history) => revisions2.map((revision) => ({ revision, history, at: revision.editedAt }))
  );
  const placeOf = (event) => "comment" in event ? event.comment : Number.MAX_SAFE_INTEGER;
  return [...notesIn(histories), ...given, ...revisions].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || placeOf(a) - placeOf(b)
  );
}
function notesIn(histories) {
  const notes = histories.flat().flatMap(
    ({ editor, text, editedAt }) => editor?.kind === "self" && text !== null ? readTakenBack(text, editedAt) : []
  );
  return [...new Map(notes.map((note) => [keyOfTakenBack(note), note])).values()];
}

export {
  normalizeNewlines,
  parseBoxes,
  renderBox,
  renderMarker,
  isMarked,
  contextIn,
  renderHeadLine,
  renderReplyMarker,
  repliedTo,
  toHiddenJson,
  renderTakenBack,
  toPage,
  boxesByItem,
  Record,
  sortRevisions,
  replay,
  ROLES,
  judgeConfirmations,
  isReworded,
  isAllowed,
  isIn,
  hasRole,
  findLacking,
  groupsOf
};
//# sourceMappingURL=chunk-X7AJK6MG.js.map
