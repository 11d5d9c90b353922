var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// lazy:node:crypto
var require_node_crypto = __commonJS({
  "lazy:node:crypto"(exports2) {
    Object.defineProperty(exports2, "X509Certificate", { enumerable: true, get: () => require("node:crypto").X509Certificate });
    Object.defineProperty(exports2, "createHash", { enumerable: true, get: () => require("node:crypto").createHash });
    Object.defineProperty(exports2, "randomUUID", { enumerable: true, get: () => require("node:crypto").randomUUID });
  }
});

// picture.ts
var picture_exports = {};
__export(picture_exports, {
  graphCommand: () => graphCommand,
  htmlReport: () => htmlReport
});
module.exports = __toCommonJS(picture_exports);

// src/hcl/runes.ts
function isInvalidByte(code) {
  return code >= 56448 && code <= 56575;
}

// src/hcl/go-quote.ts
var NAMED = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  '"': '\\"'
};
function goQuote(text) {
  return `"${Array.from(text, quoted).join("")}"`;
}
function quoted(character) {
  const named2 = NAMED[character];
  if (named2 !== void 0) return named2;
  if (isPrintable(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = (value, width) => value.toString(16).padStart(width, "0");
  if (isInvalidByte(code)) return `\\x${hex(code - 56320, 2)}`;
  if (code < 32 || code === 127) return `\\x${hex(code, 2)}`;
  return code < 65536 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}
function isPrintable(character) {
  return character < "\x7F" ? character >= " " : /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(character);
}

// src/text/mapped-text.ts
var HOLE = "\uF8FF";
var NONE = [];
var MappedTextBuilder = class {
  #file;
  #origin;
  #encode;
  #segments = [];
  #holes = [];
  /** One each, so that segments of one origin stay comparable. */
  #composed = /* @__PURE__ */ new Map();
  #text = "";
  /**
   * @param file the file that the text comes from
   * @param origin the offset to answer with while nothing was put in (an empty scalar)
   * @param encode how to escape a replacement for the style around it
   */
  constructor(file, origin, encode) {
    this.#file = file;
    this.#origin = origin;
    this.#encode = encode;
  }
  /** Characters as they stand in the file. */
  copy(start, end) {
    if (end > start) this.#add(this.#file.text.slice(start, end), start, end, "copy", NONE);
    return this;
  }
  /** Text made as a whole by a stretch of the file: an escape, a folded line break. */
  unit(text, start, end) {
    if (text !== "") this.#add(text, start, end, "unit", NONE);
    return this;
  }
  /** Text that stands for a stretch of another mapped text but came from `via` (an env value put in for `${X}`). */
  foreign(text, at, via) {
    if (text !== "") this.#append({ at: 0, length: text.length, file: at.file, start: at.start, end: at.end, kind: "foreign", via, encode: void 0 }, text);
    return this;
  }
  /** Something not known, standing for a place. */
  hole(at, via = NONE) {
    this.#holes.push({ start: this.#text.length, end: this.#text.length + HOLE.length });
    return this.foreign(HOLE, at, via);
  }
  /** A stretch of another mapped text, keeping where it came from; an edit is escaped for this text, then for the one that it came from. */
  slice(from, start, end) {
    return this.#take(from, start, end, void 0);
  }
  /** Another mapped text as a whole, seen through an alias: shown there, coming from where it stands. */
  through(from, alias) {
    return this.#take(from, 0, from.text.length, alias);
  }
  /** The UTF-16 code unit of the file at an offset. */
  characterAt(offset) {
    return this.#file.text.charCodeAt(offset);
  }
  #take(from, start, end, shown4) {
    if (!(from instanceof Mapped)) throw new TypeError("only texts made by MappedTextBuilder can be sliced");
    const base = this.#text.length;
    for (const hole of from.holes) {
      if (hole.start >= start && hole.end <= end) this.#holes.push({ start: hole.start - start + base, end: hole.end - start + base });
    }
    from.forEach(start, end, (segment, a, b) => {
      const part = from.text.slice(a, b);
      const shift = segment.kind === "copy" ? a - segment.at : 0;
      const stretch = segment.kind === "copy" ? { start: segment.start + shift, end: segment.start + shift + (b - a) } : { start: segment.start, end: segment.end };
      const place = shown4 ?? segment.shown;
      this.#append({ ...segment, ...stretch, length: b - a, encode: this.#inTurn(segment.encode), ...place && { shown: place } }, part);
    });
    return this;
  }
  build() {
    return new Mapped(this.#text, this.#segments, this.#holes, this.#file, this.#origin, this.#encode);
  }
  #inTurn(second) {
    const first = this.#encode;
    if (first === void 0 || second === void 0) return first ?? second;
    const both = this.#composed.get(second) ?? ((text) => {
      const written = first(text);
      return written === void 0 ? void 0 : second(written);
    });
    this.#composed.set(second, both);
    return both;
  }
  #add(text, start, end, kind, via) {
    this.#append({ at: 0, length: text.length, file: this.#file, start, end, kind, via, encode: this.#encode }, text);
  }
  #append(segment, text) {
    const last = this.#segments.at(-1);
    const joins = last !== void 0 && last.kind === "copy" && segment.kind === "copy" && last.file === segment.file && last.end === segment.start && last.encode === segment.encode && last.shown === segment.shown;
    if (joins) this.#segments[this.#segments.length - 1] = { ...last, length: last.length + segment.length, end: segment.end };
    else this.#segments.push({ ...segment, at: this.#text.length });
    this.#text += text;
  }
};
var Mapped = class {
  text;
  holes;
  #segments;
  #file;
  #origin;
  #encode;
  constructor(text, segments, holes, file, origin, encode) {
    this.text = text;
    this.#segments = segments;
    this.holes = holes;
    this.#file = file;
    this.#origin = origin;
    this.#encode = encode;
  }
  trace(start, end) {
    const first = this.#segmentAt(start, start === end);
    if (first === void 0) return { place: this.#file.place(this.#origin, this.#origin), exact: true, via: NONE };
    if (start === end) {
      const offset = first.kind === "copy" ? first.start + (start - first.at) : start > first.at ? first.end : first.start;
      const place2 = first.file.place(offset, offset);
      if (first.shown !== void 0) return { place: first.shown, exact: false, via: [place2, ...first.via] };
      return { place: place2, exact: first.kind !== "foreign", via: first.via };
    }
    let place;
    let shown4;
    let exact = true;
    const via = /* @__PURE__ */ new Set();
    this.forEach(start, end, (segment, a, b) => {
      const from = segment.kind === "copy" ? segment.start + (a - segment.at) : segment.start;
      const to = segment.kind === "copy" ? segment.start + (b - segment.at) : segment.end;
      if (segment.kind === "foreign") exact = false;
      for (const one of segment.via) via.add(one);
      shown4 ??= segment.shown;
      if (place === void 0) place = segment.file.place(from, to);
      else if (place.file === segment.file) place = segment.file.place(Math.min(place.start, from), Math.max(place.end, to));
    });
    const stretch = place ?? first.file.place(first.start, first.end);
    return shown4 === void 0 ? { place: stretch, exact, via: [...via] } : { place: shown4, exact: false, via: [stretch, ...via] };
  }
  edit(start, end, text) {
    const { place, exact } = this.trace(start, end);
    if (!exact) return void 0;
    const encodes = /* @__PURE__ */ new Set();
    let cuts = false;
    if (start === end) {
      const segment = this.#segmentAt(start, true);
      encodes.add(segment === void 0 ? this.#encode : segment.encode);
      cuts = segment !== void 0 && segment.kind !== "copy" && start > segment.at && start < segment.at + segment.length;
    } else {
      this.forEach(start, end, (segment, from, to) => {
        encodes.add(segment.encode);
        if (segment.kind !== "copy" && to - from < segment.length) cuts = true;
      });
    }
    if (cuts) return void 0;
    if (encodes.size !== 1) return void 0;
    const [encode] = encodes;
    const written = encode === void 0 ? text : encode(text);
    return written === void 0 ? void 0 : { place, text: written };
  }
  /** Calls back for each segment that a stretch touches, with the touched part in mapped offsets. */
  forEach(start, end, visit) {
    for (let i = this.#indexAt(start); i < this.#segments.length; i++) {
      const segment = this.#segments[i];
      if (segment === void 0 || segment.at >= end) return;
      const a = Math.max(start, segment.at);
      const b = Math.min(end, segment.at + segment.length);
      if (b > a) visit(segment, a, b);
    }
  }
  #segmentAt(offset, empty) {
    const index = this.#indexAt(offset);
    const segment = this.#segments[index];
    if (segment === void 0) return this.#segments.at(-1);
    return empty && offset >= segment.at + segment.length ? this.#segments[index + 1] ?? segment : segment;
  }
  #indexAt(offset) {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#segments[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }
};

// src/spire/connection-string.ts
function connectionResult(text, form, parts, refusal) {
  if (text.text === HOLE) return { is: "unknown" };
  if (refusal) return text.holes.length > 0 ? { is: "unknown" } : { is: "refused", error: refusal.error, panic: refusal.panic ?? false, span: refusal.span };
  const values = [...parts.values()];
  const complete = text.holes.every((hole) => values.some(({ span }) => span.start <= hole.start && hole.end <= span.end));
  return { is: "known", connection: { form, parts, complete } };
}
function connectionPart(text, start, end, value = text.slice(start, end)) {
  return { value, known: !value.includes(HOLE), span: { start, end } };
}

// src/spire/duration.ts
function parseDuration(text) {
  const invalid = () => failed("invalid duration", text);
  const negative = text.startsWith("-");
  let rest = negative || text.startsWith("+") ? text.slice(1) : text;
  if (rest === "0") return { ok: true, nanoseconds: 0n };
  if (rest === "") return invalid();
  let total = 0n;
  while (rest !== "") {
    const [, whole = "", point, digits = "", unitText = ""] = /^([0-9]*)(\.?)([0-9]*)([^.0-9]*)/.exec(rest) ?? [];
    if (whole === "" && point === "") return invalid();
    if (whole !== "" && BigInt(whole) > LIMIT) return invalid();
    if (whole === "" && digits === "") return invalid();
    if (unitText === "") return failed("missing unit in duration", text);
    const unit = UNITS.get(unitText);
    if (unit === void 0) return failed(`unknown unit ${quote(unitText)} in duration`, text);
    rest = rest.slice(whole.length + (point?.length ?? 0) + digits.length + unitText.length);
    if (BigInt(whole) > LIMIT / unit) return invalid();
    const amount = BigInt(whole) * unit + fractionOf(digits, unit);
    if (amount > LIMIT) return invalid();
    total = BigInt.asUintN(64, total + amount);
    if (total > LIMIT) return invalid();
  }
  if (negative) return { ok: true, nanoseconds: -total };
  return total === LIMIT ? invalid() : { ok: true, nanoseconds: total };
}
function formatDuration(nanoseconds) {
  const sign = nanoseconds < 0n ? "-" : "";
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  if (size === 0n) return "0s";
  if (size < 1000n) return `${sign}${size}ns`;
  if (size < 1000000n) return `${sign}${decimal(size, 3)}\xB5s`;
  if (size < SECOND) return `${sign}${decimal(size, 6)}ms`;
  const seconds = decimal(size % MINUTE, 9);
  const minutes = size / MINUTE;
  if (minutes === 0n) return `${sign}${seconds}s`;
  return minutes < 60n ? `${sign}${minutes}m${seconds}s` : `${sign}${minutes / 60n}h${minutes % 60n}m${seconds}s`;
}
var SECOND = 1000000000n;
var MINUTE = 60n * SECOND;
var HOUR = 60n * MINUTE;
var LIMIT = 1n << 63n;
var UNITS = /* @__PURE__ */ new Map([
  ["ns", 1n],
  ["us", 1000n],
  ["\xB5s", 1000n],
  ["\u03BCs", 1000n],
  ["ms", 1000000n],
  ["s", SECOND],
  ["m", MINUTE],
  ["h", HOUR]
]);
function fractionOf(digits, unit) {
  let value = 0n;
  let scale = 1;
  for (const digit of digits) {
    if (value > (LIMIT - 1n) / 10n) break;
    const next = value * 10n + BigInt(digit);
    if (next > LIMIT) break;
    value = next;
    scale *= 10;
  }
  return value > 0n ? BigInt(Math.trunc(Number(value) * (Number(unit) / scale))) : 0n;
}
function decimal(value, places) {
  const base = 10n ** BigInt(places);
  const fraction = (value % base).toString().padStart(places, "0").replace(/0+$/, "");
  return fraction === "" ? `${value / base}` : `${value / base}.${fraction}`;
}
function failed(message, text) {
  return { ok: false, error: `time: ${message} ${quote(text)}` };
}
function quote(text) {
  let quoted2 = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 128 || code < 32) for (const byte of new TextEncoder().encode(character)) quoted2 += `\\x${byte.toString(16).padStart(2, "0")}`;
    else quoted2 += character === '"' || character === "\\" ? `\\${character}` : character;
  }
  return `"${quoted2}"`;
}

// src/spire/url-escape.ts
function unescapeUrl(text, mode) {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "%") {
      const escaped3 = text.slice(at, at + 3);
      const code = /^%[0-9A-Fa-f]{2}$/.test(escaped3) ? Number.parseInt(escaped3.slice(1), 16) : void 0;
      if (code === void 0 || mode === "host" && code < 128 && escaped3 !== "%25") return { error: `invalid URL escape ${goQuote(escaped3)}` };
      at += 2;
    } else if (mode === "host" && NOT_IN_HOST.test(text.charAt(at))) return { error: `invalid character ${goQuote(text.charAt(at))} in host name` };
  }
  return { value: decodeEscapes(mode === "query" ? text.replaceAll("+", " ") : text) };
}
var NOT_IN_HOST = /[\0- #%/?@\\^`{|}\x7f]/;
function decodeEscapes(text) {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));
}

// src/spire/mysql-connection.ts
function parseMysqlConnection(text) {
  const parts = /* @__PURE__ */ new Map();
  return connectionResult(text, "mysql", parts, parseDsn(text.text, parts));
}
function parseDsn(text, parts) {
  const whole = { start: 0, end: text.length };
  const slash = text.lastIndexOf("/");
  if (slash < 0) return text === "" ? void 0 : { error: "invalid DSN: missing the slash separating the database name", span: whole };
  const refusal = slash > 0 ? beforeSlash(text, slash, parts) : void 0;
  if (refusal) return refusal;
  const question = text.indexOf("?", slash);
  const databaseEnd = question < 0 ? text.length : question;
  const bad = question < 0 ? void 0 : parameters(text, question + 1, parts);
  if (bad) return bad;
  const written = text.slice(slash + 1, databaseEnd);
  const database = unescapeUrl(written, "path");
  if ("error" in database) return { error: `invalid dbname ${goQuote(written)}: ${database.error}`, span: { start: slash + 1, end: databaseEnd } };
  if (database.value !== "") parts.set("dbname", connectionPart(text, slash + 1, databaseEnd, database.value));
  return normalize(parts, whole);
}
function beforeSlash(text, slash, parts) {
  const at = text.lastIndexOf("@", slash);
  if (at >= 0) {
    const colon = text.slice(0, at).indexOf(":");
    const userEnd = colon < 0 ? at : colon;
    parts.set("user", connectionPart(text, 0, userEnd));
    if (colon >= 0) parts.set("password", connectionPart(text, colon + 1, at));
  }
  const open = text.slice(0, slash).indexOf("(", at + 1);
  const netEnd = open < 0 ? slash : open;
  if (netEnd > at + 1) parts.set("net", connectionPart(text, at + 1, netEnd));
  if (open < 0) return void 0;
  const span = { start: open, end: slash };
  if (text[slash - 1] !== ")") {
    const inner = text.slice(open + 1, slash);
    if (inner.includes(")")) return { error: "invalid DSN: did you forget to escape a param value?", span };
    return { error: "invalid DSN: network address not terminated (missing closing brace)", span };
  }
  parts.set("address", connectionPart(text, open + 1, slash - 1));
  return void 0;
}
function parameters(text, start, parts) {
  let at = start;
  for (const pair of text.slice(start).split("&")) {
    const equals2 = pair.indexOf("=");
    const pairStart = at;
    at += pair.length + 1;
    if (equals2 < 0) continue;
    const key = pair.slice(0, equals2);
    const value = pair.slice(equals2 + 1);
    const span = { start: pairStart + equals2 + 1, end: pairStart + pair.length };
    if (key === "strict") {
      const error2 = "strict mode has been removed. See https://github.com/go-sql-driver/mysql/wiki/strict-mode";
      return { error: error2, panic: true, span: { start: pairStart, end: pairStart + pair.length } };
    }
    const unescaped = ESCAPED(key) ? unescapeUrl(value, "query") : { value };
    const error = "error" in unescaped ? (UNESCAPE_ERROR[key] ?? "") + unescaped.error : value.includes(HOLE) ? void 0 : parameterError(key, value);
    if (error !== void 0) return { error, span };
    parts.set(key, connectionPart(text, span.start, span.end, "error" in unescaped ? value : unescaped.value));
  }
  return void 0;
}
var BOOLEANS = /* @__PURE__ */ new Set([
  "allowAllFiles",
  "allowCleartextPasswords",
  "allowFallbackToPlaintext",
  "allowNativePasswords",
  "allowOldPasswords",
  "checkConnLiveness",
  "clientFoundRows",
  "columnsWithAlias",
  "compress",
  "interpolateParams",
  "multiStatements",
  "parseTime",
  "rejectReadOnly"
]);
var DURATIONS = /* @__PURE__ */ new Set(["readTimeout", "timeout", "timeTruncate", "writeTimeout"]);
var VERBATIM = /* @__PURE__ */ new Set(["charset", "collation", "maxAllowedPacket", ...BOOLEANS, ...DURATIONS]);
var ESCAPED = (key) => !VERBATIM.has(key);
var UNESCAPE_ERROR = {
  serverPubKey: "invalid value for server pub key name: ",
  tls: "invalid value for TLS config name: ",
  connectionAttributes: "invalid connectionAttributes value: "
};
var TRUE = /^(1|true|TRUE|True)$/;
var FALSE = /^(0|false|FALSE|False)$/;
function parameterError(key, value) {
  if (BOOLEANS.has(key)) return TRUE.test(value) || FALSE.test(value) ? void 0 : `invalid bool value: ${value}`;
  if (DURATIONS.has(key)) {
    const duration = parseDuration(value);
    if (duration.ok) return void 0;
    return key === "timeTruncate" ? `invalid timeTruncate value: ${value}, error: ${duration.error}` : duration.error;
  }
  if (key === "maxAllowedPacket" && !/^[+-]?\d+$/.test(value)) return `strconv.Atoi: parsing ${goQuote(value)}: invalid syntax`;
  return void 0;
}
function normalize(parts, whole) {
  const net = parts.get("net");
  const address = parts.get("address");
  if (net?.known && !address?.value && !["tcp", "unix"].includes(net.value)) {
    return { error: `default addr for network '${net.value}' unknown`, span: net.span };
  }
  const tls = parts.get("tls");
  if (!tls?.known || TRUE.test(tls.value) || FALSE.test(tls.value) || /^(|skip-verify|preferred)$/i.test(tls.value)) return void 0;
  return { error: `invalid value / unknown config name: ${tls.value}`, span: tls.span ?? whole };
}

// src/spire/postgres-url.ts
function parsePostgresUrl(text, parts) {
  const hash2 = text.indexOf("#");
  const end = hash2 < 0 ? text.length : hash2;
  const refuse = (error, span) => ({ error: `parse ${goQuote(text.slice(0, end))}: ${error}`, span });
  const control = text.slice(0, end).search(CONTROL);
  if (control >= 0) return refuse("net/url: invalid control character in URL", { start: control, end: control + 1 });
  const authorityStart = text.indexOf("//") + 2;
  const queryMark = text.indexOf("?");
  const pathEnd = queryMark < 0 || queryMark > end ? end : queryMark;
  const slash = text.indexOf("/", authorityStart);
  const authorityEnd = slash < 0 || slash > pathEnd ? pathEnd : slash;
  const at = text.slice(authorityStart, authorityEnd).lastIndexOf("@");
  const hostStart = at < 0 ? authorityStart : authorityStart + at + 1;
  const found = [];
  const add = (key, start, stop, mode) => {
    const value = unescapeUrl(text.slice(start, stop), mode);
    if ("error" in value) return refuse(value.error, { start, end: stop });
    if (value.value !== "") found.push({ key, value: value.value, start, end: stop });
    return void 0;
  };
  const refusal = host(text, hostStart, authorityEnd, add, refuse) ?? (at < 0 ? void 0 : userinfo(text, authorityStart, hostStart - 1, add, refuse)) ?? (authorityEnd < pathEnd ? add("dbname", authorityEnd + 1, pathEnd, "path") : void 0);
  if (refusal) return refusal;
  const fragment = unescapeUrl(text.slice(end + 1), "path");
  if ("error" in fragment) return { error: `parse ${goQuote(text)}: ${fragment.error}`, span: { start: end, end: text.length } };
  if (pathEnd < end) query(text, pathEnd + 1, end, found);
  for (const { key, value, start, end: stop } of found.sort(byText)) {
    const [word = "", ...more] = key.split(" ");
    if (more.length > 0) return { error: `missing "=" after ${goQuote(word)} in connection info string"`, span: { start, end: stop } };
    parts.set(key, connectionPart(text, start, stop, value));
  }
  return void 0;
}
var CONTROL = /[\0-\x1f\x7f]/;
function userinfo(text, start, end, add, refuse) {
  const bad = text.slice(start, end).replaceAll(HOLE, "x").search(/[^A-Za-z0-9\-._:~!$&'()*+,;=%@]/);
  if (bad >= 0) return refuse("net/url: invalid userinfo", { start: start + bad, end: start + bad + 1 });
  const colon = text.slice(start, end).indexOf(":");
  if (colon < 0) return add("user", start, end, "user");
  return add("user", start, start + colon, "user") ?? add("password", start + colon + 1, end, "user");
}
function host(text, start, end, add, refuse) {
  const written = text.slice(start, end);
  const whole = { start, end };
  if (written.lastIndexOf("[") > 0) return refuse("invalid IP-literal", whole);
  const bracket = written.startsWith("[");
  const close = written.lastIndexOf("]");
  if (bracket && close < 0) return refuse("missing ']' in host", whole);
  const colon = bracket ? close + 1 : written.lastIndexOf(":");
  const port = colon < 0 ? "" : written.slice(colon);
  if (port !== "" && !/^:[0-9]*$/.test(port.replaceAll(HOLE, "0"))) return refuse(`invalid port ${goQuote(port)} after host`, { start: start + colon, end });
  const unescaped = unescapeUrl(bracket ? written.slice(1, close) : written, "host");
  if ("error" in unescaped) return refuse(unescaped.error, whole);
  if (port === "") return add("host", start, end, "host");
  const several = !bracket && written.indexOf(":") !== colon;
  if (several) return add("host", start, end, "host");
  const hostSpan = bracket ? { start: start + 1, end: start + close } : { start, end: start + colon };
  return add("host", hostSpan.start, hostSpan.end, "host") ?? add("port", start + colon + 1, end, "host");
}
function query(text, start, end, found) {
  const seen = /* @__PURE__ */ new Set();
  let at = start;
  for (const pair of text.slice(start, end).split("&")) {
    const pairStart = at;
    at += pair.length + 1;
    if (pair === "" || pair.includes(";")) continue;
    const equals2 = pair.indexOf("=");
    const key = unescapeUrl(equals2 < 0 ? pair : pair.slice(0, equals2), "query");
    const value = unescapeUrl(equals2 < 0 ? "" : pair.slice(equals2 + 1), "query");
    if ("error" in key || "error" in value || seen.has(key.value)) continue;
    seen.add(key.value);
    const valueStart = equals2 < 0 ? pairStart + pair.length : pairStart + equals2 + 1;
    if (value.value !== "") found.push({ key: key.value, value: value.value, start: valueStart, end: pairStart + pair.length });
  }
}
function byText(a, b) {
  const [left, right] = [a, b].map(({ key, value }) => `${key}='${value.replace(/['\\]/g, "\\$&")}'`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

// src/spire/postgres-connection.ts
function parsePostgresConnection(text) {
  const parts = /* @__PURE__ */ new Map();
  const isUrl = text.text.startsWith("postgres://") || text.text.startsWith("postgresql://");
  const refusal = isUrl ? parsePostgresUrl(text.text, parts) : parseKeywords(text.text, parts);
  return connectionResult(text, isUrl ? "url" : "keywords", parts, refusal);
}
var SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function parseKeywords(text, parts) {
  let at = skipSpaces(text, 0);
  while (at < text.length) {
    const keyStart = at;
    while (at < text.length && text[at] !== "=" && !SPACE.test(text.charAt(at))) at++;
    const key = text.slice(keyStart, at);
    at = skipSpaces(text, at);
    if (text[at] !== "=" && at < text.length && [...key].every((character) => character === HOLE)) {
      for (const [name, part] of parts) parts.set(name, { ...part, known: false });
      continue;
    }
    if (text[at] !== "=") {
      return { error: `missing "=" after ${goQuote(key)} in connection info string"`, span: { start: keyStart, end: keyStart + key.length } };
    }
    at = skipSpaces(text, at + 1);
    const valueStart = at;
    const value = text[at] === "'" ? quotedValue(text, at) : bareValue(text, at);
    if ("error" in value) return value;
    parts.set(
      key,
      text[valueStart] === "'" ? connectionPart(text, valueStart + 1, value.end - 1, value.value) : connectionPart(text, valueStart, value.end, value.value)
    );
    at = skipSpaces(text, value.end);
  }
  return void 0;
}
function bareValue(text, start) {
  let value = "";
  let at = start;
  while (at < text.length && !SPACE.test(text.charAt(at))) {
    if (text[at] === "\\") {
      at++;
      if (at >= text.length) return { error: "missing character after backslash", span: { start: at - 1, end: at } };
    }
    value += text.charAt(at);
    at++;
  }
  return { value, end: at };
}
function quotedValue(text, start) {
  let value = "";
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "'") return { value, end: at + 1 };
    if (text[at] === "\\") at++;
    value += text.charAt(at);
  }
  return { error: "unterminated quoted string literal in connection string", span: { start, end: text.length } };
}
function skipSpaces(text, start) {
  let at = start;
  while (at < text.length && SPACE.test(text.charAt(at))) at++;
  return at;
}

// src/spire/release.ts
function formatRelease(release) {
  return `${release.major}.${release.minor}.${release.patch}`;
}

// src/text/answer.ts
function known(value, place, from = "written") {
  return { is: "known", value, place, from };
}
function absent(place) {
  return { is: "absent", place };
}
function unknown(why) {
  return { is: "unknown", why };
}
function knownValue(answer) {
  return answer.is === "known" ? answer.value : void 0;
}

// src/deployment/partners.ts
function partnersOf(config) {
  if (config.kind !== "server") return [];
  const blocks = config.main.block("federation").map("federates_with");
  if (blocks.is !== "known") return [];
  return blocks.value.map(({ name, place, block }) => {
    const legacy = config.problems.filter(({ code, path }) => (code === "unknown-key" || code === "removed-key") && path.startsWith(`${block.path}.`)).filter(({ path }) => LEGACY.test(path.slice(block.path.length + 1))).map((problem) => ({ key: problem.args.key ?? "", place: problem.place }));
    return { name, place, block, legacy };
  });
}
var LEGACY = /^bundle_endpoint(_address|_port|_spiffe_id)?$/i;

// src/deployment/picture/components.ts
var KINDS = {
  "spire-server": ["server", "SPIRE server"],
  "spire-agent": ["agent", "SPIRE agent"],
  "spire-controller-manager": ["controller-manager", "Controller manager"],
  "spiffe-csi-driver": ["csi-driver", "SPIFFE CSI driver"],
  "oidc-discovery-provider": ["oidc", "OIDC discovery provider"],
  "k8s-workload-registrar": ["registrar", "Workload registrar"]
};
function drawComponents(deployment, drawing) {
  for (const component of deployment.components) componentNode(deployment, drawing, component);
  for (const server of deployment.servers) {
    const id = componentNode(deployment, drawing, server.component);
    drawDatabase(drawing, id, server);
    drawAuthority(drawing, id, server);
    for (const partner of server.config ? partnersOf(server.config) : []) {
      const other = drawing.node(`partner ${partner.name}`, () => outsideNode("partner", "Trust domain", partner.name));
      drawing.edge(id, other, "federation", "federates with", [partner.place, partner.block.extent]);
    }
  }
}
function componentNode(deployment, drawing, component) {
  return drawing.node(component.container.field.node, () => {
    const { program, workload, pod, container } = component;
    const [kind, what] = KINDS[program] ?? ["workload", program];
    const release = knownValue(component.release);
    const { namespace } = pod;
    const shared = deployment.components.filter((other) => other.workload === workload).length > 1;
    const config = component.configText;
    return {
      kind,
      what,
      name: `${namespace === void 0 ? "" : `${namespace}/`}${workload.object.name}`,
      facts: [
        ["container", shared ? container.name : void 0],
        ["release", release ? formatRelease(release) : void 0],
        ["trust domain", trustDomainOf(deployment, component)],
        ["replicas", kind === "server" ? knownValue(workload.replicas)?.toString() : void 0],
        ["config", config && `${config.place.file.path}${config.object ? ` (${config.name})` : ""}`]
      ].flatMap(([name, value]) => name !== void 0 && value !== void 0 ? [[name, value]] : []),
      place: component.place,
      places: [...config ? [config.place] : [], shared ? container.field.node?.place : workload.object.root.place].filter((place) => place !== void 0)
    };
  });
}
function outsideNode(kind, what, name, facts = []) {
  return { kind, what, name, facts, place: void 0, places: [] };
}
function trustDomainOf({ servers, agents, controllerManagers }, component) {
  const own = [...servers, ...agents, ...controllerManagers].find((one) => one.component === component);
  return own && shown(knownValue(own.trustDomain));
}
function drawDatabase(drawing, id, server) {
  const { dataStore } = server;
  const type = knownValue(server.databaseType);
  if (!dataStore || type === void 0) return;
  const address = /sqlite/.test(type) ? void 0 : databaseAddress(dataStore, type);
  const facts = address === void 0 ? [] : [["address", address]];
  const database = drawing.node(dataStore.place.file.path + dataStore.place.start, () => outsideNode("database", "Database", type, facts));
  drawing.edge(id, database, "connection", `DataStore "${dataStore.name}"`, around(dataStore));
}
function databaseAddress({ data: data2 }, type) {
  const text = data2.mapped("connection_string");
  if (!text) return void 0;
  const result = /mysql/.test(type) ? parseMysqlConnection(text) : parsePostgresConnection(text);
  const host2 = result.is === "known" ? result.connection.parts.get("host") : void 0;
  return host2?.known ? host2.value : void 0;
}
function drawAuthority(drawing, id, server) {
  const plugin = server.upstreamAuthority;
  if (!plugin) return;
  const authority = drawing.node(`${plugin.place.file.path}${plugin.place.start}`, () => outsideNode("authority", "Upstream authority", plugin.name));
  drawing.edge(authority, id, "signature", "signs the server's CA", around(plugin));
}
function around(plugin) {
  return [plugin.place, plugin.wrapper.extent, plugin.data.extent];
}
function shown(text) {
  return text?.includes(HOLE) ? void 0 : text;
}

// src/deployment/picture/data.ts
var Drawing = class {
  #nodes = /* @__PURE__ */ new Map();
  #edges = /* @__PURE__ */ new Map();
  /** @param key what is the same is drawn once: a component, a workload, a name */
  node(key, node) {
    const found = this.#nodes.get(key);
    if (found) return found.id;
    const made = { id: `n${this.#nodes.size + 1}`, ...node() };
    this.#nodes.set(key, made);
    return made.id;
  }
  has(key) {
    return this.#nodes.has(key);
  }
  edge(from, to, medium, label, places, broken) {
    const key = JSON.stringify([from, to, medium, label]);
    if (!this.#edges.has(key)) this.#edges.set(key, { from, to, medium, label, places: places.filter((place) => place !== void 0), broken });
  }
  picture() {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }
};

// src/kubernetes/field.ts
var Field = class _Field {
  node;
  /** The value's place; where the field is left out, the place of what should hold it. */
  place;
  /** The key that names the field, where it is written. */
  key;
  constructor(node, place, key) {
    this.node = node;
    this.place = place;
    this.key = key;
  }
  /** Written, and not `null`. */
  get exists() {
    return this.node !== void 0 && !(this.node.kind === "scalar" && this.node.value === null);
  }
  get mapping() {
    return this.node?.kind === "mapping" ? this.node : void 0;
  }
  get sequence() {
    return this.node?.kind === "sequence" ? this.node : void 0;
  }
  get scalar() {
    return this.node?.kind === "scalar" && this.node.value !== null ? this.node : void 0;
  }
  get(name) {
    return this.#child(name);
  }
  /** An entry of a map with free keys (labels, data). */
  entry(name) {
    return this.#child(name);
  }
  /** All entries of a map with free keys, in the order of the file. */
  entries() {
    return (this.mapping?.entries ?? []).map((entry) => [entry.key.source, new _Field(entry.value, placeOf(entry.value, entry.key), entry.key)]);
  }
  items() {
    return (this.sequence?.items ?? []).map((item) => new _Field(item, item.place));
  }
  /** The string that is written here; undefined where nothing or something else is. */
  get string() {
    return typeof this.scalar?.value === "string" ? this.scalar.value : void 0;
  }
  get number() {
    return typeof this.scalar?.value === "number" ? this.scalar.value : void 0;
  }
  get boolean() {
    return typeof this.scalar?.value === "boolean" ? this.scalar.value : void 0;
  }
  /** The scalar's text, mapped to the file. */
  get mapped() {
    return this.scalar?.mapped;
  }
  answer(type) {
    if (!this.exists) return absent(this.place);
    const value = this.scalar?.value;
    return value !== null && typeof value === type && value !== void 0 ? known(value, this.place) : unknown("the field has another type");
  }
  #child(name) {
    const entry = this.mapping?.get(name);
    return entry ? new _Field(entry.value, placeOf(entry.value, entry.key), entry.key) : new _Field(void 0, this.key?.place ?? this.place);
  }
};
function placeOf(value, key) {
  if (value.alias) return { ...value.alias, via: [value.place] };
  if (value.kind === "scalar") return value.place.end > value.place.start ? value.place : key.place;
  return value.flow ? value.place : key.place;
}

// src/kubernetes/path-name.ts
function normalize2(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.map((part) => `/${part}`).join("");
}
function isWithin(path, directory) {
  return path === directory || path.startsWith(`${directory}/`);
}
function remainder(path, directory) {
  return path.slice(directory.length + 1);
}

// src/kubernetes/object.ts
function typed(object) {
  return new Field(object.root, object.place);
}
function describe(object) {
  return `${object.kind} ${object.namespace === void 0 ? "" : `${object.namespace}/`}${object.name}`;
}

// src/kubernetes/cluster.ts
function sameNamespace(a, b) {
  return a === void 0 || b === void 0 || a === b;
}

// src/kubernetes/selector.ts
function mapSelector(field) {
  const requirements = equalities(field);
  return { exists: field.exists, empty: requirements.length === 0, requirements, place: field.place };
}
function selects(selector, labels) {
  return every(selector.requirements.map((requirement) => meets(requirement, labels)));
}
function meets(requirement, { values, complete }) {
  const label = values.get(requirement.key);
  if (label === void 0 && !complete) return "unknown";
  switch (requirement.operator) {
    case "In":
      return yesNo(label !== void 0 && requirement.values.includes(label.text));
    case "NotIn":
      return yesNo(label === void 0 || !requirement.values.includes(label.text));
    case "Exists":
      return yesNo(label !== void 0);
    case "DoesNotExist":
      return yesNo(label === void 0);
    default:
      return "unknown";
  }
}
function every(answers) {
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}
function labelsOf(field) {
  const values = /* @__PURE__ */ new Map();
  for (const [key, value] of field.entries()) values.set(key, { text: value.scalar?.source ?? "", place: value.place });
  return { values, complete: true };
}
function namespaceLabels(name, written, place) {
  const own = written.values.get(NAMESPACE_NAME) ?? { text: name, place };
  return { ...written, values: new Map([...written.values, [NAMESPACE_NAME, own]]) };
}
var NAMESPACE_NAME = "kubernetes.io/metadata.name";
function equalities(field) {
  return field.entries().map(([key, value]) => ({ key, operator: "In", values: [value.scalar?.source ?? ""], place: value.place }));
}
function yesNo(value) {
  return value ? "yes" : "no";
}

// src/kubernetes/service.ts
function serviceOf(object) {
  const spec = typed(object).get("spec");
  return {
    object,
    type: spec.get("type").string ?? "ClusterIP",
    headless: spec.get("clusterIP").scalar?.source === "None",
    selector: mapSelector(spec.get("selector")),
    externalName: spec.get("externalName").string,
    ports: spec.get("ports").items().map(portOf)
  };
}
function leadsTo(service, pod) {
  if (!sameNamespace(service.object.namespace, pod.namespace)) return "no";
  if (service.selector.empty) return service.type === "ExternalName" ? "no" : "unknown";
  return selects(service.selector, pod.labels);
}
function workloadsBehind(service, workloads) {
  return workloads.filter((workload) => leadsTo(service, workload.pod) === "yes");
}
function resolveHost(cluster, host2, namespace, origin) {
  if (/^[\d.]+$|:|^localhost$/.test(host2) || host2 === "") return { is: "outside" };
  const absolute = host2.endsWith(".");
  const parts = (absolute ? host2.slice(0, -1) : host2).toLowerCase().split(".");
  const svc = parts.indexOf("svc");
  if (absolute && svc < 0) return { is: "outside" };
  if (svc >= 2) return named(cluster, parts.slice(0, svc), origin, true);
  if (parts.length === 1 && parts[0] !== void 0) {
    const found = cluster.find("Service", namespace, parts[0], origin);
    return found ? { is: "service", service: serviceOf(found), pod: void 0 } : { is: "elsewhere", name: parts[0], namespace, certain: true };
  }
  const guess = named(cluster, parts, origin, false);
  if (guess.is === "service") return guess;
  if (parts.length > 2) return { is: "outside" };
  const own = cluster.find("Service", namespace, parts[1] ?? "", origin);
  const service = own && serviceOf(own);
  return service?.headless ? { is: "service", service, pod: parts[0] } : guess;
}
function named(cluster, parts, origin, certain) {
  const [name, namespace] = parts.slice(-2);
  const pod = parts.length > 2 ? parts.slice(0, -2).join(".") : void 0;
  if (name === void 0 || namespace === void 0) return { is: "outside" };
  const found = cluster.find("Service", namespace, name, origin);
  if (found) return { is: "service", service: serviceOf(found), pod };
  return { is: "elsewhere", name, namespace, certain };
}
function portOf(field) {
  const port = field.get("port");
  const target = field.get("targetPort");
  const written = target.number ?? target.string;
  return {
    field,
    name: field.get("name").string,
    port: port.number,
    target: written === void 0 || written === "" || written === 0 ? port.number : written,
    targetPlace: target.exists ? target.place : port.place,
    protocol: field.get("protocol").string ?? "TCP",
    nodePort: field.get("nodePort").number
  };
}

// src/kubernetes/data.ts
function entryOf(object, key) {
  return entriesOf(object).find((entry) => entry.key === key);
}
function entriesOf(object) {
  const entries = /* @__PURE__ */ new Map();
  const add = (fields, read) => {
    for (const [key, field] of fields) entries.set(key, read(key, field));
  };
  if (object.kind === "Secret") {
    const secret = typed(object);
    add(secret.get("data").entries(), encoded);
    add(secret.get("stringData").entries(), plain);
  } else {
    const map = typed(object);
    add(map.get("data").entries(), plain);
    add(map.get("binaryData").entries(), (key, field) => ({ key, field, text: void 0, binary: true }));
  }
  return [...entries.values()];
}
function plain(key, field) {
  return { key, field, text: field.mapped, binary: false };
}
function encoded(key, field) {
  const text = decode(field.scalar?.source ?? "");
  const mapped = text === void 0 ? void 0 : new MappedTextBuilder(field.place.file, field.place.start).foreign(text, field.place, []).build();
  return { key, field, text: mapped, binary: false };
}
function decode(base64) {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) return void 0;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(base64, "base64"));
  } catch {
    return void 0;
  }
}

// src/kubernetes/environment.ts
function expandVariables(mapped, lookUp) {
  const { text } = mapped;
  if (!text.includes("$")) return mapped;
  const whole = mapped.trace(0, text.length).place;
  const builder = new MappedTextBuilder(whole.file, whole.start);
  let copied = 0;
  for (const match of text.matchAll(/\$\$|\$\(([^)]*)\)/g)) {
    const end = match.index + match[0].length;
    if (match[1] === void 0) {
      builder.slice(mapped, copied, match.index + 1);
      copied = end;
      continue;
    }
    const value = lookUp(match[1]);
    if (value.is === "absent" || value.is === "missing-key" && value.optional) continue;
    builder.slice(mapped, copied, match.index);
    const at = mapped.trace(match.index, end).place;
    if (value.is === "text") putIn(builder, value.text, at, value.via ? [value.place, value.via] : [value.place]);
    else if (value.is === "field" && value.text !== void 0) builder.foreign(value.text, at, [value.place]);
    else builder.hole(at, value.is === "unknown" ? [] : [value.place]);
    copied = end;
  }
  return builder.slice(mapped, copied, text.length).build();
}
function putIn(builder, text, at, via) {
  for (const part of text.text.split(new RegExp(`(${HOLE})`))) {
    if (part === HOLE) builder.hole(at, via);
    else builder.foreign(part, at, via);
  }
}

// src/kubernetes/volume-files.ts
function sourcesOf(volume, pod) {
  if (volume.from === "claim-template") return void 0;
  const { field, source: source2 } = volume;
  switch (source2) {
    case "configMap": {
      const map = field.get("configMap");
      return [objectSource(pod, "ConfigMap", map.get("name"), map.get("items"), map.get("optional"), map.get("defaultMode"))];
    }
    case "secret": {
      const secret = field.get("secret");
      return [objectSource(pod, "Secret", secret.get("secretName"), secret.get("items"), secret.get("optional"), secret.get("defaultMode"))];
    }
    case "downwardAPI":
      return [fieldSource(field.get("downwardAPI").get("items"))];
    case "projected":
      return field.get("projected").get("sources").items().map((projection) => projectedSource(pod, projection, field.get("projected").get("defaultMode")));
    default:
      return void 0;
  }
}
function projectedSource(pod, projection, mode) {
  const map = projection.get("configMap");
  if (map.exists) return objectSource(pod, "ConfigMap", map.get("name"), map.get("items"), map.get("optional"), mode);
  const secret = projection.get("secret");
  if (secret.exists) return objectSource(pod, "Secret", secret.get("name"), secret.get("items"), secret.get("optional"), mode);
  const downward = projection.get("downwardAPI");
  if (downward.exists) return fieldSource(downward.get("items"));
  const token = projection.get("serviceAccountToken");
  if (token.exists) return tokenSource(token);
  return { files: void 0, object: void 0, reference: void 0, projects: true, place: projection.place, file: () => void 0, mayHave: () => true };
}
function objectSource(pod, kind, nameField, items, optionalField, defaultMode) {
  const name = nameField.scalar?.source ?? "";
  const reference = { kind, namespace: pod.namespace, name, optional: optionalField.boolean === true, place: nameField.place };
  const object = pod.cluster.find(kind, pod.namespace, name, pod.object);
  const projected = items.items().map((item) => ({ key: item.get("key"), mode: item.get("mode").number, path: clean(item.get("path").scalar?.source ?? "") }));
  const projects = projected.length > 0;
  const files = projects ? projected.map(({ path }) => path) : object && entriesOf(object).map((entry) => entry.key);
  const place = projects ? items.place : nameField.place;
  const file = (path) => {
    const item = projected.findLast((candidate) => candidate.path === path);
    if (projects && !item) return void 0;
    const key = item?.key.scalar?.source ?? path;
    if (!object) return item ? { is: "elsewhere", references: [reference], key } : void 0;
    const entry = entryOf(object, key);
    if (entry) return { is: "key", object, entry, mode: item?.mode ?? defaultMode.number ?? 420 };
    return item ? { is: "missing", object, reference, file: path, key, cause: "key", place: item.key.place } : void 0;
  };
  return { files, object, reference, projects, place, file, mayHave: (path) => !projects && !object && !path.includes("/") };
}
function tokenSource(token) {
  const path = clean(token.get("path").scalar?.source ?? "");
  const content = {
    is: "token",
    audience: token.get("audience").string || void 0,
    expirationSeconds: token.get("expirationSeconds").number ?? 3600,
    token
  };
  return fixedSource([path], token.place, (asked) => asked === path ? content : void 0);
}
function fieldSource(items) {
  const fields = items.items().map((item) => ({ path: clean(item.get("path").scalar?.source ?? ""), field: item.get("fieldRef").get("fieldPath").string }));
  return fixedSource(
    fields.map(({ path }) => path),
    items.place,
    (asked) => {
      const found = fields.findLast(({ path }) => path === asked);
      return found && { is: "pod-field", path: found.field };
    }
  );
}
function fixedSource(files, place, file) {
  return { files, object: void 0, reference: void 0, projects: true, place, file, mayHave: () => false };
}
function clean(path) {
  return path.split("/").filter((part) => part !== "" && part !== ".").join("/");
}

// src/kubernetes/volume-store.ts
function storeOf(volume, pod, path) {
  const below = normalize2(`/${path}`);
  const namespace = pod.namespace ?? "";
  if (volume.from === "claim-template")
    return { kind: "claim", path: below, name: volume.name, key: `claim-template ${identity(pod)} ${volume.name}${below}`, type: "" };
  const { field, source: source2, name } = volume;
  switch (source2) {
    case "hostPath": {
      const hostPath = field.get("hostPath");
      const full = normalize2(`/${hostPath.get("path").scalar?.source ?? ""}${below}`);
      return { kind: "host", path: full, name, key: `host ${full}`, type: hostPath.get("type").string ?? "" };
    }
    case "emptyDir":
      return { kind: "empty-dir", path: below, name, key: `empty-dir ${identity(pod)} ${name}${below}`, type: "" };
    case "persistentVolumeClaim": {
      const claim = field.get("persistentVolumeClaim").get("claimName").scalar?.source ?? "";
      return { kind: "claim", path: below, name: claim, key: `claim ${namespace}/${claim}${below}`, type: "" };
    }
    case "ephemeral":
      return { kind: "claim", path: below, name, key: `ephemeral ${identity(pod)} ${name}${below}`, type: "" };
    case "csi":
      return { kind: "csi", path: below, name: field.get("csi").get("driver").scalar?.source ?? "", key: `csi ${identity(pod)} ${name}${below}`, type: "" };
    default:
      return { kind: "other", path: below, name: source2, key: `other ${identity(pod)} ${name}${below}`, type: "" };
  }
}
function identity({ object }) {
  return `${object.file.path}:${object.root.place.start}`;
}

// src/kubernetes/paths.ts
var ACCOUNT_PATH = "/var/run/secrets/kubernetes.io/serviceaccount";
function contentAt(container, path) {
  const absolute = absolutePath(container, path);
  if (absolute === void 0) return { is: "unknown", why: "the path starts at the working directory that the image sets" };
  let best;
  const below = [];
  for (const mount of container.mounts) {
    const at = normalize2(`/${mount.get("mountPath").scalar?.source ?? ""}`);
    if (isWithin(absolute, at)) {
      if (!best || at.length >= best.at.length) best = { mount, at };
    } else if (isWithin(at, absolute)) below.push(mount);
  }
  if (isWithin(absolute, ACCOUNT_PATH) && !(best && isWithin(best.at, ACCOUNT_PATH))) {
    const automount = container.pod.automount;
    const place2 = container.pod.spec.place;
    if (automount.is !== "known") return { is: "unknown", why: "whether the ServiceAccount's token is mounted is not known" };
    if (automount.value) return { is: "service-account", file: remainder(absolute, ACCOUNT_PATH), place: place2 };
  }
  if (best) return throughMount(container, best.mount, remainder(absolute, best.at));
  const place = container.field.get("volumeMounts").exists ? container.field.get("volumeMounts").place : container.place;
  return below.length > 0 ? { is: "above-mounts", mounts: below, place } : { is: "image", place };
}
function absolutePath(container, path) {
  if (path.startsWith("/")) return normalize2(path);
  return container.workingDir?.startsWith("/") ? normalize2(`${container.workingDir}/${path}`) : void 0;
}
function throughMount(container, mount, rest) {
  const name = mount.get("name");
  const volume = container.pod.volumes.get(name.scalar?.source ?? "");
  if (!volume) return { is: "undefined-volume", name: name.scalar?.source ?? "", mount, place: name.place };
  const subPath = subPathOf(container, mount);
  if (subPath === void 0) return { is: "unknown", why: "the subPath depends on variables that are not known" };
  const mounted = { mount, volume, readOnly: mount.get("readOnly").boolean === true || isReadOnly(volume), subPath: subPath !== "" };
  const path = remainder(normalize2(`${subPath}/${rest}`), "");
  const sources = sourcesOf(volume, container.pod);
  if (sources) return amongFiles(sources, path, mounted);
  return { is: "stored", store: storeOf(volume, container.pod, path), ...mounted };
}
function subPathOf(container, mount) {
  const expression = mount.get("subPathExpr").mapped;
  if (!expression) return mount.get("subPath").scalar?.source ?? "";
  const expanded = expandVariables(expression, (name) => container.env(name));
  return expanded.holes.length > 0 ? void 0 : expanded.text;
}
function amongFiles(sources, path, mounted) {
  const readOnly = { ...mounted, readOnly: true };
  for (const source2 of sources.toReversed()) {
    const file = source2.file(path);
    if (file) return { ...file, ...readOnly };
  }
  const listed = sources.map((source2) => source2.files);
  const files = listed.flatMap((names) => names ?? []);
  if (path === "" || files.some((name) => name.startsWith(`${path}/`))) {
    return { is: "directory", files: listed.includes(void 0) ? void 0 : files, ...readOnly };
  }
  const open = sources.filter((source2) => source2.mayHave(path));
  const references = open.flatMap((source2) => source2.reference ?? []);
  if (references.length < open.length) return { is: "unknown", why: `what is in the volume ${mounted.volume.name} is not known` };
  if (references.length > 0) return { is: "elsewhere", references, key: path, ...readOnly };
  const only = sources.length === 1 ? sources[0] : void 0;
  return {
    is: "missing",
    object: only?.object,
    reference: only?.reference,
    file: path,
    key: only && !only.projects ? path : void 0,
    cause: only && !only.projects ? "key" : "items",
    place: only?.place ?? mounted.volume.place,
    ...readOnly
  };
}
function isReadOnly(volume) {
  if (volume.from === "claim-template") return false;
  const { field, source: source2 } = volume;
  switch (source2) {
    case "configMap":
    case "secret":
    case "projected":
    case "downwardAPI":
    case "image":
      return true;
    case "csi":
      return field.get("csi").get("readOnly").boolean === true;
    case "persistentVolumeClaim":
      return field.get("persistentVolumeClaim").get("readOnly").boolean === true;
    case "nfs":
      return field.get("nfs").get("readOnly").boolean === true;
    default:
      return false;
  }
}

// src/deployment/bundle/bundle.ts
function publishedBundles(server) {
  return targetsOf([...server.enabled("Notifier"), ...server.enabled("BundlePublisher")]);
}
function targetsOf(plugins) {
  return plugins.flatMap((plugin) => {
    if (plugin.type === "Notifier" && plugin.name === "k8sbundle") return notifierTargets(plugin);
    return plugin.type === "BundlePublisher" && plugin.name === "k8s_configmap" ? publisherTargets(plugin) : [];
  });
}
function notifierTargets(plugin) {
  const { data: data2 } = plugin;
  if (data2.has("kube_config_file_path") || data2.has("clusters") && !OWN_CLUSTER.some((key2) => data2.has(key2))) return [];
  const [namespace, configMap, key] = [data2.string("namespace"), data2.string("config_map"), data2.string("config_map_key")];
  return [{ plugin, namespace, configMap, key, format: known("pem", plugin.place, "default"), place: plugin.place }];
}
var OWN_CLUSTER = ["namespace", "config_map", "config_map_key", "webhook_label", "api_service_label"];
function publisherTargets(plugin) {
  const clusters = plugin.data.map("clusters");
  if (clusters.is !== "known") return [];
  const local = clusters.value.filter(({ block }) => !block.has("kubeconfig_path"));
  return local.map(({ block, place }) => ({
    plugin,
    namespace: block.string("namespace"),
    configMap: block.string("configmap_name"),
    key: block.string("configmap_key"),
    format: block.string("format"),
    place
  }));
}
function bundleFileOf(agent) {
  const path = agent.trustBundlePath;
  if (path.is !== "known") return void 0;
  const content = contentAt(agent.component.container, path.value);
  return { path, content, source: sourceOf(content), item: itemOf(content) };
}
function itemOf(content) {
  if (content.is !== "missing" || content.cause !== "key") return void 0;
  return content.place.start === content.reference?.place.start ? void 0 : content.place;
}
function sourceOf(content) {
  if (content.is === "key") {
    const { object, entry } = content;
    return object.kind === "ConfigMap" ? { name: object.name, namespace: object.namespace, key: entry.key, place: content.mount.place } : void 0;
  }
  if (content.is === "missing" && content.reference?.kind === "ConfigMap") {
    const { name, namespace, place } = content.reference;
    return { name, namespace, key: content.key, place };
  }
  if (content.is === "elsewhere" && content.references.length === 1 && content.references[0]?.kind === "ConfigMap") {
    const { name, namespace, place } = content.references[0];
    return { name, namespace, key: content.key, place };
  }
  return void 0;
}
function publicationFor(file, server) {
  return publishedBundles(server).find(({ configMap }) => knownValue(configMap) === file.source?.name);
}

// src/deployment/picture/links.ts
function drawAgentLinks(deployment, drawing) {
  for (const agent of deployment.agents) {
    const id = componentNode(deployment, drawing, agent.component);
    const server = knownValue(agent.server);
    const serverId = server ? componentNode(deployment, drawing, server.component) : outsideServer(drawing, agent);
    if (serverId === void 0) continue;
    drawService(deployment, drawing, agent, server, id, serverId);
    drawAttestation(drawing, agent, server, id, serverId);
    drawBundle(drawing, agent, server, id, serverId);
  }
}
function outsideServer(drawing, agent) {
  const address = knownValue(agent.serverAddress);
  return address === void 0 ? void 0 : drawing.node(`server ${address}`, () => outsideNode("server", "SPIRE server", address, [["where", "not among the files"]]));
}
function drawService(deployment, drawing, agent, server, id, serverId) {
  const address = agent.serverAddress;
  if (address.is !== "known") return;
  const port = agent.config?.main.int("server_port");
  const number2 = port?.is === "known" ? `, port ${port.value}` : "";
  const host2 = resolveHost(deployment.cluster, address.value, agent.namespace, agent.component.workload.object);
  const places = [address.place, port?.is === "known" ? port.place : void 0];
  if (host2.is !== "service") {
    drawing.edge(id, serverId, "service", `${address.value}${number2}`, places);
    return;
  }
  const { object } = host2.service;
  const label = `Service ${object.namespace === void 0 ? "" : `${object.namespace}/`}${object.name}${number2}`;
  const leads = server === void 0 || workloadsBehind(host2.service, deployment.workloads).includes(server.workload);
  const elsewhere = server && !leads && surelySelects(host2.service) ? "the Service leads to no pod of the server" : void 0;
  drawing.edge(id, serverId, "service", label, [...places, ...servicePlaces(host2.service)], elsewhere);
}
function surelySelects({ selector, type }) {
  return !selector.empty && type !== "ExternalName";
}
function servicePlaces({ object, ports }) {
  const spec = typed(object).get("spec");
  return [object.place, spec.get("selector").node?.place ?? spec.place, spec.get("ports").node?.place ?? spec.place, ...ports.map(({ field }) => field.place)];
}
function drawAttestation(drawing, agent, server, id, serverId) {
  const plugin = agent.nodeAttestor;
  if (!plugin) return;
  const token = plugin.name === "k8s_psat" ? agent.psatToken : void 0;
  const cluster = plugin.name === "k8s_psat" ? knownValue(agent.psatCluster) : void 0;
  const about = [
    ...token?.is === "token" && token.audience !== void 0 ? [`token for ${token.audience}`] : [],
    ...cluster === void 0 ? [] : [`cluster ${cluster}`]
  ];
  const accepting = server?.enabled("NodeAttestor").find(({ name }) => name === plugin.name);
  const places = [
    plugin.place,
    plugin.wrapper.extent,
    plugin.data.extent,
    ...token?.is === "token" ? [token.token.node?.place] : [],
    ...accepting ? [accepting.place, accepting.wrapper.extent, accepting.data.extent] : []
  ];
  const missing = server?.pluginsKnown && !accepting ? `the server has no NodeAttestor "${plugin.name}"` : void 0;
  drawing.edge(id, serverId, "token", [plugin.name, ...about].join(", "), places, missing);
}
function drawBundle(drawing, agent, server, id, serverId) {
  const file = bundleFileOf(agent);
  if (!file) return;
  const { source: source2 } = file;
  const published = server && publicationFor(file, server);
  const where = source2 ? `ConfigMap ${source2.namespace === void 0 ? "" : `${source2.namespace}/`}${source2.name}${source2.key === void 0 ? "" : `, ${source2.key}`}` : file.path.value;
  const places = [
    file.path.place,
    source2?.place,
    file.item,
    ..."mount" in file.content ? [file.content.mount.node?.place] : [],
    ...published ? [published.plugin.place, published.plugin.wrapper.extent, published.plugin.data.extent] : []
  ];
  const empty = file.content.is === "image" || file.content.is === "missing" && !published;
  const missing = empty ? `nothing is at ${file.path.value} in the agent's container` : void 0;
  drawing.edge(serverId, id, "bundle", `bundle in ${where}`, places, missing);
}

// src/deployment/picture/sockets.ts
var import_node_path2 = require("node:path");

// src/deployment/volumes/server-socket.ts
var MANAGER_DEFAULT = "/spire-server/api.sock";
function managerSocket({ component, config }) {
  const flag = component.commandLine.value("spire-api-socket");
  if (flag.is !== "absent") return flag;
  const written = config?.text("spireServerSocketPath");
  return written?.is === "absent" ? known(MANAGER_DEFAULT, written.place, "default") : written;
}
function storeKey(content) {
  return content.is === "stored" ? content.store.key : void 0;
}

// src/deployment/volumes/sockets.ts
var import_node_path = require("node:path");

// src/kubernetes/path-content.ts
function isUnmounted(content) {
  return content?.is === "image" || content?.is === "above-mounts";
}

// src/deployment/volumes/sockets.ts
var CSI_DRIVER = "csi.spiffe.io";
function agentSocket(agent) {
  return folderOf2(agent.component.container, agent.socketPath);
}
function folderOf2(container, path) {
  if (path.is !== "known" || !path.value.startsWith("/")) return void 0;
  const folder = (0, import_node_path.dirname)(path.value);
  const content = contentAt(container, folder);
  return { path, folder, file: import_node_path.posix.basename(path.value), content, host: hostFolder(content) };
}
function hostFolder(content) {
  if (content.is !== "stored" || content.store.kind !== "host" || content.volume.from !== "pod") return void 0;
  const path = content.volume.field.get("hostPath").get("path");
  const mountPath = content.mount.get("mountPath").scalar?.source ?? "";
  return { path: content.store.path, place: path.place, mountPath, same: trimmed(path.scalar?.source ?? "") === trimmed(mountPath) };
}
function driversOf({ components }) {
  return components.filter(({ program }) => program === "spiffe-csi-driver");
}
function driverFolder(driver) {
  const path = driver.commandLine.value("workload-api-socket-dir");
  return path.is === "known" ? { path, content: contentAt(driver.container, path.value) } : void 0;
}
function socketReaders(deployment) {
  const { workloads, components } = deployment;
  const own = new Set(components.map(({ container }) => container.field.node));
  const readers = [];
  for (const workload of workloads) {
    for (const container of workload.pod.containers) {
      if (own.has(container.field.node)) continue;
      const socket = endpointOf(container);
      if (socket) readers.push({ workload, container, socket });
    }
  }
  for (const component of components) {
    if (component.program !== "oidc-discovery-provider") continue;
    const source2 = deployment.configOf(component)?.config.root.block("workload_api");
    const socket = source2?.written ? folderOf2(component.container, source2.string("socket_path")) : void 0;
    if (socket) readers.push({ workload: component.workload, container: component.container, socket });
  }
  return readers;
}
function endpointOf(container) {
  const value = container.env("SPIFFE_ENDPOINT_SOCKET");
  if (value.is !== "text" || value.text.text.includes(HOLE)) return void 0;
  const path = /^unix:(?:\/\/)?(\/.+)$/.exec(value.text.text)?.[1];
  if (path === void 0) return void 0;
  const said = folderOf2(container, { is: "known", value: path, place: value.place, from: "written" });
  if (!isUnmounted(said?.content)) return said;
  const other = path.startsWith("/var/run/") ? path.slice(4) : path.startsWith("/run/") ? `/var${path}` : void 0;
  const linked2 = other === void 0 ? void 0 : folderOf2(container, { is: "known", value: other, place: value.place, from: "written" });
  return linked2 && !isUnmounted(linked2.content) ? linked2 : said;
}
function mountsWorkloadApi(container) {
  return container.mounts.some((mount) => {
    const volume = container.pod.volumes.get(mount.get("name").scalar?.source ?? "");
    return volume?.from === "pod" && volume.field.get("csi").get("driver").string === CSI_DRIVER;
  });
}
function trimmed(path) {
  return path.replace(/\/+$/, "");
}

// src/deployment/picture/sockets.ts
function drawSocketLinks(deployment, drawing) {
  for (const manager of deployment.controllerManagers) {
    const server = knownValue(manager.server);
    const path = managerSocket(manager);
    if (!server || path?.is !== "known") continue;
    drawClient(deployment, drawing, manager.component, server.component, {
      path: path.value,
      place: path.place,
      own: folderOf2(server.component.container, server.socketPath)
    });
  }
  for (const component of deployment.components) if (component.program === "oidc-discovery-provider") drawProvider(deployment, drawing, component);
  for (const driver of driversOf(deployment)) drawDriver(deployment, drawing, driver);
}
function drawClient(deployment, drawing, client, listener, { path, place, own }) {
  const seen = folderOf2(client.container, { is: "known", value: path, place, from: "written" });
  const label = `socket ${path}`;
  const places = [place, own?.path.place, ...contentPlaces(seen?.content), ...contentPlaces(own?.content)];
  drawing.edge(componentNode(deployment, drawing, client), componentNode(deployment, drawing, listener), "socket", label, places, apart(seen, own));
}
function drawProvider(deployment, drawing, provider) {
  const root = deployment.configOf(provider)?.config.root;
  const api = root?.block("server_api").string("address");
  const workloadApi = root?.block("workload_api").string("socket_path");
  const address = api?.is === "known" ? /^unix:(?:\/\/)?(\/.+)$/.exec(api.value)?.[1] : void 0;
  const server = deployment.servers.find(({ workload }) => workload === provider.workload) ?? deployment.servers[0];
  const [agent] = deployment.agents;
  if (api?.is === "known" && address !== void 0 && server) {
    drawClient(deployment, drawing, provider, server.component, {
      path: address,
      place: api.place,
      own: folderOf2(server.component.container, server.socketPath)
    });
  } else if (workloadApi?.is === "known" && agent) {
    const id = componentNode(deployment, drawing, provider);
    drawing.edge(id, componentNode(deployment, drawing, agent.component), "socket", `socket ${workloadApi.value}`, [workloadApi.place]);
  }
}
function drawDriver(deployment, drawing, driver) {
  const folder = driverFolder(driver);
  const [first] = deployment.agents;
  if (!folder || !first) return;
  const sockets = deployment.agents.map((agent2) => ({ agent: agent2, socket: agentSocket(agent2) }));
  const met = sockets.find(({ socket: socket2 }) => socket2 && storeKey(socket2.content) !== void 0 && storeKey(socket2.content) === storeKey(folder.content));
  const { agent, socket } = met ?? { agent: first, socket: agentSocket(first) };
  const known3 = folder.content.is === "stored" && socket?.content.is === "stored";
  const why = !met && known3 && sockets.length === 1 ? "the driver hands out another folder than that of the agent's socket" : void 0;
  const places = [folder.path.place, socket?.path.place, ...contentPlaces(folder.content), ...contentPlaces(socket?.content)];
  const from = componentNode(deployment, drawing, driver);
  drawing.edge(from, componentNode(deployment, drawing, agent.component), "socket", `socket folder ${folder.path.value}`, places, why);
}
function contentPlaces(content) {
  if (content === void 0 || !("mount" in content)) return [];
  const volume = "volume" in content ? content.volume : void 0;
  return [content.mount.node?.place, volume?.from === "pod" ? volume.field.node?.place : volume?.place].filter((place) => place !== void 0);
}
function apart(client, own) {
  if (!client || !own) return void 0;
  if (client.file !== own.file) return `the socket is called ${own.file} in ${(0, import_node_path2.dirname)(own.path.value)}`;
  const [a, b] = [storeKey(client.content), storeKey(own.content)];
  if (a === void 0 || b === void 0) return client.content.is === "image" && b !== void 0 ? "the folder is not mounted" : void 0;
  return a === b ? void 0 : "the two mount different folders";
}

// src/deployment/registration/managing.ts
function handles(manager, className) {
  const own = textOr(manager.config?.className);
  const classless = manager.config?.flag("watchClassless");
  const wanted = textOr(className);
  if (own === void 0 || wanted === void 0 || manager.config?.yaml.document.error) return "unknown";
  if (own === wanted) return "yes";
  if (wanted !== "") return "no";
  if (classless?.is === "known") return classless.value ? "yes" : "no";
  return classless?.is === "absent" ? "no" : "unknown";
}
function reconciles(manager, kind) {
  const { config } = manager;
  if (!config || config.yaml.document.error) return "unknown";
  const block = config.key("reconcile");
  if (block === void 0) return "yes";
  const flag = config.flag(`reconcile.${kind}`);
  if (flag.is === "known") return flag.value ? "yes" : "no";
  return flag.is === "absent" ? "no" : "unknown";
}
function ignoredBy(manager, namespace) {
  const ignored = manager.config?.ignoreNamespaces;
  if (ignored?.is !== "known") return "unknown";
  let unsure = false;
  for (const element of ignored.value) {
    const pattern = regexpOf(element.value);
    if (pattern === void 0) unsure = true;
    else if (pattern.test(namespace)) return element;
  }
  return unsure ? "unknown" : void 0;
}
function regexpOf(expression) {
  const [, flags = "", body = expression] = /^\(\?(i)\)([\s\S]*)$/.exec(expression) ?? [];
  try {
    return new RegExp(body, flags);
  } catch {
    return void 0;
  }
}
function textOr(answer) {
  if (answer === void 0) return void 0;
  if (answer.is === "known") return answer.value.includes("${") ? void 0 : answer.value;
  return answer.is === "absent" ? "" : void 0;
}

// src/deployment/registration/pod-selection.ts
var GIVEN_LABELS = /* @__PURE__ */ new Set([
  "pod-template-hash",
  "controller-revision-hash",
  "pod-template-generation",
  "statefulset.kubernetes.io/pod-name",
  "apps.kubernetes.io/pod-index",
  "job-name",
  "controller-uid",
  "batch.kubernetes.io/job-name",
  "batch.kubernetes.io/controller-uid",
  "batch.kubernetes.io/job-completion-index",
  "batch.kubernetes.io/cronjob-scheduled-timestamp"
]);
function selectionOf(cluster, { podSelector, namespaceSelector }, { pod }) {
  const podAnswers = podSelector.requirements.map((one) => GIVEN_LABELS.has(one.key) && !pod.labels.values.has(one.key) ? "unknown" : meets(one, pod.labels));
  return {
    namespace: namespaceSelector.empty ? "yes" : selects(namespaceSelector, labelsOfNamespace(cluster, pod.namespace)),
    pod: every(podAnswers)
  };
}
function labelsOfNamespace(cluster, name) {
  if (name === void 0) return NO_LABELS;
  const read = READ.get(cluster) ?? /* @__PURE__ */ new Map();
  const labels = read.get(name) ?? readLabels(cluster, name);
  READ.set(cluster, read.set(name, labels));
  return labels;
}
var NO_LABELS = { values: /* @__PURE__ */ new Map(), complete: false };
var READ = /* @__PURE__ */ new WeakMap();
function readLabels(cluster, name) {
  const object = cluster.find("Namespace", void 0, name);
  const labels = object ? labelsOf(typed(object).get("metadata").get("labels")) : NO_LABELS;
  const place = object?.place ?? cluster.objects[0]?.place;
  return place ? namespaceLabels(name, labels, place) : NO_LABELS;
}

// src/deployment/registration/registrar-identities.ts
function registrarIdentities({ components, configOf }, workload) {
  const identities = [];
  const refusals = [];
  for (const component of components) {
    if (component.program !== "k8s-workload-registrar") continue;
    const made = madeBy(component, configOf(component)?.config.main, workload);
    if (typeof made === "string") refusals.push(`the k8s-workload-registrar makes none: ${made}`);
    else identities.push(made);
  }
  return { identities, refusals };
}
function madeBy(component, main, { pod }) {
  const { namespace } = pod;
  const trustDomain = main && knownValue(main.string("trust_domain"));
  const cluster = main && knownValue(main.string("cluster"));
  const disabled = main?.strings("disabled_namespaces");
  if (!main || trustDomain === void 0 || cluster === void 0 || namespace === void 0 || disabled?.is === "unknown") return "its config cannot be read";
  if (disabled?.is === "known" && disabled.value.some(({ value }) => value === namespace)) return `it ignores the namespace ${namespace}`;
  const mode = knownValue(main.string("mode")) ?? "webhook";
  if (mode === "crd" && (main.has("identity_template") || knownValue(main.bool("pod_controller")) !== true)) return "its templates are not read here";
  const path = pathOf(main, pod);
  if (path.is === "none") return path.why;
  return {
    spiffeId: `spiffe://${trustDomain}/${path.value}`,
    ...ENTRIES[mode === "reconcile" || mode === "crd" ? mode : "webhook"](
      trustDomain,
      cluster,
      namespace,
      knownValue(main.string("controller_name")) ?? "<unknown>"
    ),
    dnsNames: [],
    ttl: void 0,
    from: { kind: component.workload.kind, name: component.workload.object.name, place: component.place }
  };
}
function pathOf(main, pod) {
  for (const [setting, what, values] of [
    ["pod_label", "label", pod.labels.values],
    ["pod_annotation", "annotation", pod.annotations.values]
  ]) {
    const key = main.string(setting);
    if (key.is !== "known" || key.value === "") continue;
    const value = values.get(key.value)?.text;
    return value === void 0 ? { is: "none", why: `its pods have no ${what} ${key.value}` } : { is: "path", value };
  }
  const account = knownValue(pod.serviceAccount) ?? "<unknown>";
  return { is: "path", value: `ns/${pod.namespace ?? "<unknown>"}/sa/${account}` };
}
var ENTRIES = {
  reconcile: (trustDomain, cluster, namespace, controller) => ({
    parentId: `spiffe://${trustDomain}/${controller}/${cluster}/node/<node-name>`,
    selectors: [`k8s:ns:${namespace}`, "k8s:pod-name:<pod-name>"]
  }),
  crd: (trustDomain, cluster, namespace) => ({
    parentId: `spiffe://${trustDomain}/k8s-workload-registrar/${cluster}/node/<node-name>`,
    selectors: ["k8s:pod-uid:<pod-uid>", `k8s:ns:${namespace}`, "k8s:node-name:<node-name>"]
  }),
  webhook: (trustDomain, cluster, namespace) => ({
    parentId: `spiffe://${trustDomain}/k8s-workload-registrar/${cluster}/node`,
    selectors: [`k8s:ns:${namespace}`, "k8s:pod-name:<pod-name>"]
  })
};

// src/spire/spiffe-id.ts
function parseSpiffeId(text) {
  if (text === "") return failed2("cannot be empty");
  if (!text.startsWith(SCHEME)) return failed2("scheme is missing or invalid");
  const slash = text.indexOf("/", SCHEME.length);
  const trustDomain = text.slice(SCHEME.length, slash < 0 ? text.length : slash);
  if (!TRUST_DOMAIN.test(trustDomain)) return failed2(BAD_TRUST_DOMAIN);
  if (trustDomain === "") return failed2("trust domain is missing");
  const path = slash < 0 ? "" : text.slice(slash);
  const error = spiffePathError(path);
  return error === void 0 ? { ok: true, id: { trustDomain, path } } : failed2(error);
}
function parseTrustDomain(text) {
  if (text === "") return failed2("trust domain is missing");
  if (text.includes(":/")) {
    const result = parseSpiffeId(text);
    return result.ok ? { ok: true, trustDomain: result.id.trustDomain } : result;
  }
  return TRUST_DOMAIN.test(text) ? { ok: true, trustDomain: text } : failed2(BAD_TRUST_DOMAIN);
}
function spiffePathError(path) {
  if (path === "") return void 0;
  if (!path.startsWith("/")) return "path must have a leading slash";
  const segments = path.slice(1).split("/");
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (!SEGMENT.test(segment)) return BAD_SEGMENT;
    if (segment === "") return last ? "path cannot have a trailing slash" : "path cannot contain empty segments";
    if (segment === "." || segment === "..") return "path cannot contain dot segments";
  }
  return void 0;
}
var SCHEME = "spiffe://";
var TRUST_DOMAIN = /^[a-z0-9._-]*$/;
var SEGMENT = /^[a-zA-Z0-9._-]*$/;
var BAD_TRUST_DOMAIN = "trust domain characters are limited to lowercase letters, numbers, dots, dashes, and underscores";
var BAD_SEGMENT = "path segment characters are limited to letters, numbers, dots, dashes, and underscores";
function failed2(error) {
  return { ok: false, error };
}

// src/deployment/registration/registrations.ts
function factsOf(manager, { servers }) {
  const missing = unknown("the controller manager is not among the files");
  if (!manager) return { trustDomain: servers.length === 1 && servers[0] ? servers[0].trustDomain : missing, clusterName: missing, clusterDomain: missing };
  return { trustDomain: valid(manager.trustDomain), clusterName: manager.clusterName, clusterDomain: manager.config?.text("clusterDomain") ?? missing };
}
function valid(trustDomain) {
  return trustDomain.is === "known" && !parseTrustDomain(trustDomain.value).ok ? unknown("it is no trust domain") : trustDomain;
}
function managersOf(deployment, { spec }) {
  const { controllerManagers } = deployment;
  if (controllerManagers.length === 0) return [void 0];
  return controllerManagers.filter((manager) => handles(manager, classOf(spec)) !== "no" && reconciles(manager, "clusterSPIFFEIDs") !== "no");
}
function classOf(spec) {
  return spec.get("className").answer("string");
}
function appliesTo(deployment, manager, registration, workload) {
  const { namespace, pod } = selectionOf(deployment.cluster, registration, workload);
  return every([namespace, pod, ignorance(manager, workload)]);
}
function ignorance(manager, { pod }) {
  if (!manager || pod.namespace === void 0) return "unknown";
  const ignored = ignoredBy(manager, pod.namespace);
  if (ignored === "unknown") return "unknown";
  return ignored ? "no" : "yes";
}

// src/spire/go-template/failure.ts
var TemplateFailure = class extends Error {
  /** In Go's words. */
  text;
  /** Where in the template, in UTF-16 code units. */
  offset;
  constructor(text, offset) {
    super(text);
    this.text = text;
    this.offset = offset;
  }
};
var NotModelled = class extends Error {
};
function lineAndColumn(text, offset) {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: new TextEncoder().encode(before.slice(start)).length };
}

// src/spire/go-template/value.ts
function goString(value, type = "string") {
  return { is: "scalar", type, value };
}
function goUnknown(type, standIn = "<unknown>") {
  return { is: "unknown", type, standIn };
}
function zeroOf(type) {
  if (type === "string" || type === "types.UID") return { is: "scalar", type, value: "" };
  if (type === "bool") return { is: "scalar", type, value: false };
  if (type === "int64" || type === "int32" || type === "int") return { is: "scalar", type, value: 0 };
  if (type.startsWith("map[")) return { is: "map", type, entries: /* @__PURE__ */ new Map(), complete: true };
  if (type.startsWith("[]")) return { is: "list", type, items: [] };
  return type.startsWith("*") ? { is: "nil", type } : goUnknown(type);
}
function truth(value) {
  switch (value.is) {
    case "scalar":
      return value.value !== "" && value.value !== 0 && value.value !== false;
    case "map":
      return value.entries.size > 0 || (value.complete ? false : void 0);
    case "list":
      return value.items.length > 0;
    case "struct":
      return true;
    case "nil":
    case "none":
      return false;
    default:
      return void 0;
  }
}
function printed(value) {
  switch (value.is) {
    case "scalar":
      return String(value.value);
    case "none":
      return "<no value>";
    case "nil":
      return "<nil>";
    case "list": {
      const items = value.items.map(printed);
      return items.includes(void 0) ? void 0 : `[${items.join(" ")}]`;
    }
    case "map": {
      if (!value.complete) return void 0;
      const entries = [...value.entries].sort(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => `${key}:${printed(one) ?? ""}`);
      return [...value.entries.values()].some((one) => printed(one) === void 0) ? void 0 : `map[${entries.join(" ")}]`;
    }
    default:
      return void 0;
  }
}

// src/spire/go-template/functions.ts
function callFunction(name, args) {
  switch (name) {
    case "and":
    case "or":
      return junction(name, args);
    case "not":
      return args.length === 1 ? negated(args[0]) : wrongCount(name, 1, args.length);
    case "eq":
      return args.length < 2 ? failed3("missing argument for comparison") : equalToAny(args);
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return args.length === 2 ? compared(name, args) : wrongCount(name, 2, args.length);
    case "len":
      return args.length === 1 ? lengthOf(args[0]) : wrongCount(name, 1, args.length);
    case "index":
      return args.length === 0 ? atLeast(name, 1) : indexed(args);
    case "printf":
      return args.length === 0 ? atLeast(name, 1) : formatted(args);
    case "print":
    case "println":
      return joined(args, name === "println");
    default:
      throw new NotModelled(name);
  }
}
function junction(name, args) {
  let last = { is: "none" };
  if (args.length === 0) return atLeast(name, 1);
  for (const arg of args) {
    last = arg;
    const is = truth(arg);
    if (is === void 0) return goUnknown("any");
    if (is === (name === "or")) break;
  }
  return last;
}
function negated(value) {
  const is = value && truth(value);
  return is === void 0 ? goUnknown("bool") : bool(!is);
}
function equalToAny([first, ...others]) {
  let unsure = false;
  for (const other of others) {
    const equal = first && equals(first, other);
    if (equal === "incompatible") return incompatible(first, other);
    if (equal === true) return bool(true);
    if (equal === void 0) unsure = true;
  }
  return unsure ? goUnknown("bool") : bool(false);
}
function equals(a, b) {
  if (a.is === "unknown" || b.is === "unknown") return void 0;
  if (a.is === "none" || a.is === "nil" || b.is === "none" || b.is === "nil") return isNothing(a) && isNothing(b);
  if (a.is !== "scalar" || b.is !== "scalar") return void 0;
  return typeof a.value === typeof b.value ? a.value === b.value : "incompatible";
}
function incompatible(a, b) {
  const name = (value) => value && "type" in value ? value.type : "any";
  return failed3(`incompatible types for comparison: ${name(a)} and ${name(b)}`);
}
function isNothing({ is }) {
  return is === "none" || is === "nil";
}
function compared(name, [a, b]) {
  if (!a || !b) return failed3("missing argument for comparison");
  const equal = equals(a, b);
  if (equal === "incompatible") return name === "ne" ? incompatible(a, b) : failed3("incompatible types for comparison");
  if (equal === void 0) return goUnknown("bool");
  if (name === "ne") return bool(!equal);
  if (a.is !== "scalar" || b.is !== "scalar" || typeof a.value === "boolean") return failed3("invalid type for comparison");
  const less = a.value < b.value;
  return bool({ lt: less, le: less || equal, gt: !less && !equal, ge: !less }[name]);
}
function lengthOf(value) {
  if (value === void 0 || value.is === "none") return failed3("len of nil pointer");
  if (value.is === "scalar" && typeof value.value === "string") return number(new TextEncoder().encode(value.value).length);
  if (value.is === "list") return number(value.items.length);
  if (value.is === "map") return value.complete ? number(value.entries.size) : goUnknown("int");
  if (value.is === "unknown") return goUnknown("int");
  return failed3(`len of type ${value.type}`);
}
function indexed([of, ...keys]) {
  let value = of ?? { is: "none" };
  for (const key of keys) {
    if (value.is === "unknown" || key.is === "unknown") {
      if (value.is === "unknown" && (value.type === "string" || value.type === "types.UID") && key.is === "scalar" && typeof key.value === "string")
        return failed3("cannot index slice/array with type string");
      value = goUnknown(value.is === "unknown" && value.type.startsWith("map[string]") ? value.type.slice("map[string]".length) : elementOf(value));
    } else if (value.is === "map") {
      if (key.is !== "scalar" || typeof key.value !== "string") return failed3(`value has type ${key.is === "scalar" ? key.type : "any"}; should be string`);
      const element = value.type.slice("map[string]".length);
      value = value.entries.get(key.value) ?? (value.complete ? { is: "scalar", type: element, value: "" } : goUnknown(element));
    } else if (value.is === "list") {
      if (key.is !== "scalar" || typeof key.value !== "number") return failed3(`cannot index slice/array with type ${key.is === "scalar" ? key.type : "any"}`);
      const item = value.items[key.value];
      if (!item) return failed3(`index out of range: ${key.value}`);
      value = item;
    } else if (value.is === "none") return failed3("index of untyped nil");
    else if (value.is === "nil") return failed3("index of nil pointer");
    else if (value.is === "scalar" && typeof value.value === "string")
      return key.is === "scalar" && typeof key.value === "string" ? failed3("cannot index slice/array with type string") : goUnknown("uint8");
    else return failed3(`can't index item of type ${value.type}`);
  }
  return value;
}
function elementOf(value) {
  if (value.is !== "map" && value.is !== "list") return "any";
  return value.type.replace(/^(?:\[\]|map\[string\])/, "");
}
function formatted([format, ...args]) {
  if (format?.is !== "scalar" || typeof format.value !== "string") return goUnknown("string");
  let next = 0;
  let unknown2 = false;
  const text = format.value.replace(
    /%([-+# 0]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g,
    (whole, flags, width, precision, verb) => {
      if (verb === "%") return "%";
      const value = args[next++];
      if (value === void 0) return `%!${verb}(MISSING)`;
      const plain2 = formatOne(verb, value, precision);
      if (plain2 === void 0) unknown2 = true;
      if (flags !== "" && flags !== "-" && flags !== "0") throw new NotModelled(whole);
      const padded = plain2 ?? "";
      return flags === "-" ? padded.padEnd(Number(width)) : padded.padStart(Number(width), flags === "0" ? "0" : " ");
    }
  );
  if (next < args.length) throw new NotModelled("extra arguments");
  return unknown2 ? goUnknown("string") : { is: "scalar", type: "string", value: text };
}
function formatOne(verb, value, precision) {
  const text = printed(value);
  if (text === void 0) return void 0;
  const cut2 = precision === void 0 ? text : [...text].slice(0, Number(precision)).join("");
  const kind = value.is === "scalar" ? typeof value.value : "other";
  if (verb === "v" && precision === void 0) return text;
  if (verb === "s" && kind === "string") return cut2;
  if (verb === "q" && kind === "string") return goQuote(cut2);
  if (verb === "d" && kind === "number" && precision === void 0) return text;
  if (verb === "t" && kind === "boolean") return text;
  throw new NotModelled(`%${verb}`);
}
function joined(args, line) {
  const texts = args.map(printed);
  if (texts.includes(void 0)) return goUnknown("string");
  let text = "";
  for (const [index, one] of texts.entries()) {
    const words = isString(args[index]) || isString(args[index - 1]);
    text += `${index > 0 && (line || !words) ? " " : ""}${one}`;
  }
  return { is: "scalar", type: "string", value: line ? `${text}
` : text };
}
function isString(value) {
  return value?.is === "scalar" && typeof value.value === "string";
}
function bool(value) {
  return { is: "scalar", type: "bool", value };
}
function number(value) {
  return { is: "scalar", type: "int", value };
}
function failed3(text) {
  return { is: "failed", text };
}
function wrongCount(name, wanted, got) {
  return failed3(`wrong number of args for ${name}: want ${wanted} got ${got}`);
}
function atLeast(name, wanted) {
  return failed3(`wrong number of args for ${name}: want at least ${wanted} got 0`);
}

// src/spire/go-template/evaluate.ts
function evaluate(name, text, nodes, data2, types) {
  const evaluator = new Evaluator(name, text, data2, types);
  evaluator.walk(nodes, data2);
  return { pieces: evaluator.pieces, certain: evaluator.certain };
}
var Evaluator = class {
  pieces = [];
  certain = true;
  #name;
  #text;
  #types;
  #variables;
  constructor(name, text, data2, types) {
    this.#name = name;
    this.#text = text;
    this.#types = types;
    this.#variables = [{ name: "$", value: data2 }];
  }
  walk(nodes, dot) {
    for (const node of nodes) {
      if (node.kind === "text") this.pieces.push({ text: node.text, known: true });
      else if (node.kind === "action") this.#print(this.#pipe(node.pipe, dot), node.pipe);
      else this.#scoped(() => node.kind === "range" ? this.#range(node, dot) : this.#branch(node, dot));
    }
  }
  #print(value, pipe) {
    if (pipe.variables.length > 0) return;
    const text = printed(value);
    if (text !== void 0) this.pieces.push({ text, known: true });
    else this.pieces.push({ text: value.is === "unknown" ? value.standIn : "<unknown>", known: false });
  }
  #branch({ kind, pipe, body, otherwise }, dot) {
    const value = this.#pipe(pipe, dot);
    const inner = kind === "with" ? value : dot;
    const is = truth(value);
    if (is === void 0) {
      this.certain = false;
      this.#scoped(() => this.walk(body, inner));
      this.#scoped(() => this.walk(otherwise, dot));
    } else if (is) this.walk(body, inner);
    else this.walk(otherwise, dot);
  }
  #range({ pipe, body, otherwise }, dot) {
    const value = this.#pipe({ ...pipe, variables: [] }, dot);
    let turns;
    if (value.is === "list") turns = value.items.map((item, index) => [{ is: "scalar", type: "int", value: index }, item]);
    else if (value.is === "map" && value.complete) {
      turns = [...value.entries].sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [{ is: "scalar", type: "string", value: key }, item]);
    } else if (value.is === "nil" || value.is === "none") turns = [];
    else if (value.is === "scalar" && typeof value.value !== "number") {
      this.#fail(`range can't iterate over ${printed(value)}`, pipe.offset, pipe.commands.map(({ source: source2 }) => source2).join(" | "));
    } else {
      this.certain = false;
      const element = "type" in value ? value.type.replace(/^(?:\[\]|map\[string\])/, "") : "any";
      turns = [[goUnknown("any"), goUnknown(element === ("type" in value ? value.type : "") ? "any" : element)]];
    }
    for (const [key, item] of turns) {
      this.#scoped(() => {
        const [first, second] = pipe.variables;
        if (second !== void 0) this.#variables.push({ name: first ?? "", value: key }, { name: second, value: item });
        else if (first !== void 0) this.#variables.push({ name: first, value: item });
        this.walk(body, item);
      });
    }
    if (turns.length === 0 || !this.certain) this.walk(otherwise, dot);
  }
  #scoped(run) {
    const mark = this.#variables.length;
    run();
    this.#variables.length = mark;
  }
  #pipe(pipe, dot) {
    let value;
    for (const command of pipe.commands) value = this.#command(command, dot, value);
    const result = value ?? { is: "none" };
    for (const name of pipe.variables) {
      const known3 = pipe.assigns ? this.#variables.findLast((one) => one.name === name) : void 0;
      if (known3) known3.value = this.certain ? result : goUnknown("any");
      else this.#variables.push({ name, value: result });
    }
    return result;
  }
  #command({ operands, source: source2 }, dot, final) {
    const [first, ...rest] = operands;
    if (!first) return { is: "none" };
    if (first.kind === "function") {
      const args = rest.map((operand) => this.#operand(operand, dot));
      return this.#settled(callFunction(first.name, final ? [...args, final] : args), first.name, { offset: first.offset, source: source2 });
    }
    if (first.kind === "nil") this.#fail("nil is not a command", first.offset, first.source);
    const value = this.#operand(first, dot);
    if (rest.length > 0 || final) {
      if (value.is === "unknown" && value.type === "any") return value;
      const name = "names" in first ? first.names.at(-1) ?? first.source : first.source;
      this.#fail(
        first.kind === "field" || first.kind === "chain" || first.kind === "variable" && first.names.length > 0 ? `${name} has arguments but cannot be invoked as function` : `can't give argument to non-function ${first.source}`,
        first.offset,
        first.source
      );
    }
    return value;
  }
  #settled(outcome, name, { offset, source: source2 }) {
    if (outcome.is !== "failed") return outcome;
    const wrongArguments = outcome.text.startsWith("wrong number of args");
    return this.#fail(wrongArguments ? outcome.text : `error calling ${name}: ${outcome.text}`, offset, source2);
  }
  #operand(operand, dot) {
    switch (operand.kind) {
      case "dot":
        return dot;
      case "nil":
        return { is: "none" };
      case "field":
        return this.#fields(dot, operand.names, operand);
      case "variable":
        return this.#fields(this.#variables.findLast(({ name }) => name === operand.name)?.value ?? { is: "none" }, operand.names, operand);
      case "chain":
        return this.#fields(this.#operand(operand.of, dot), operand.names, lastEvaluated(operand.of));
      case "pipe":
        return this.#pipe(operand.pipe, dot);
      case "function":
        return this.#settled(callFunction(operand.name, []), operand.name, operand);
      case "string":
        return { is: "scalar", type: "string", value: operand.value };
      case "number":
        return { is: "scalar", type: Number.isInteger(operand.value) ? "int" : "float64", value: operand.value };
      case "bool":
        return { is: "scalar", type: "bool", value: operand.value };
    }
  }
  #fields(of, names, { offset, source: source2 }) {
    let value = of;
    for (const name of names) value = this.#field(value, name, offset, source2);
    return value;
  }
  #field(value, name, offset, source2) {
    if (value.is === "none") return value;
    if (value.is === "nil") return this.#fail(`nil pointer evaluating ${value.type}.${name}`, offset, source2);
    if (value.is === "map") return value.entries.get(name) ?? (value.complete ? { is: "none" } : goUnknown(value.type.replace(/^map\[string\]/, "")));
    if (value.is === "struct") {
      const known3 = value.fields.get(name);
      if (known3) return known3;
    }
    const { type } = value;
    if (value.is === "unknown" && type.startsWith("map[string]")) return goUnknown(type.slice("map[string]".length));
    const fields = this.#types.get(type.replace(/^\*/, ""));
    const fieldType = fields?.get(name);
    if (fieldType !== void 0) return value.is === "struct" ? zeroOf(fieldType) : goUnknown(fieldType);
    if (fields === void 0 && !SIMPLE.test(type)) return goUnknown("any");
    if (fields !== void 0 && METHOD.test(name)) return goUnknown("any");
    return this.#fail(`can't evaluate field ${name} in type ${type}`, offset, source2);
  }
  #fail(text, offset, source2) {
    const { line, column } = lineAndColumn(this.#text, offset);
    throw new TemplateFailure(`template: ${this.#name}:${line}:${column}: executing "${this.#name}" at <${source2}>: ${text}`, offset);
  }
};
function lastEvaluated(operand) {
  const command = operand.kind === "pipe" ? operand.pipe.commands.at(-1) : void 0;
  const first = command?.operands[0];
  if (!command || !first) return operand;
  return first.kind === "function" ? command : lastEvaluated(first);
}
var SIMPLE = /^(?:string|bool|u?int\d*|float64|types\.UID|\[\].*)$/;
var METHOD = /^(?:Get|Set|DeepCopy|Marshal|Unmarshal|XXX_|String$|Size$|Reset$|Descriptor$|ProtoMessage$|SwaggerDoc$|OpenAPI)/;

// src/spire/go-template/lexer.ts
var KEYWORDS = /* @__PURE__ */ new Set(["block", "break", "continue", "define", "else", "end", "if", "nil", "range", "template", "with"]);
function tokensOf(text) {
  const tokens = [];
  const patterns = patternsFor(text);
  let at = 0;
  let trimNext = false;
  for (; ; ) {
    const open = text.indexOf("{{", at);
    const trimLast = open >= 0 && /^\{\{-[ \t\r\n]/.test(text.slice(open, open + 4));
    let plain2 = text.slice(at, open < 0 ? text.length : open);
    if (trimNext) plain2 = plain2.replace(/^[ \t\r\n]+/, "");
    if (trimLast) plain2 = plain2.replace(/[ \t\r\n]+$/, "");
    if (plain2 !== "") tokens.push({ kind: "text", text: plain2, offset: at });
    if (open < 0) break;
    const start = open + (trimLast ? 3 : 2);
    const comment = /^[ \t\r\n]*\/\*/.exec(text.slice(open + 2 + (trimLast ? 2 : 0)));
    if (comment && comment[0].length === 2) {
      const end = text.indexOf("*/", start);
      if (end < 0) throw new TemplateFailure("unclosed comment", open);
      const close = /^(?:[ \t\r\n]-)?\}\}/.exec(text.slice(end + 2));
      if (!close) throw new TemplateFailure("comment ends before closing delimiter", open);
      at = end + 2 + close[0].length;
      trimNext = close[0].length > 2;
      continue;
    }
    tokens.push({ kind: "open", text: "{{", offset: open });
    const action = new ActionLexer(text, start, tokens, patterns);
    at = action.run();
    trimNext = action.trims;
  }
  tokens.push({ kind: "end", text: "", offset: text.length });
  return tokens;
}
function patternsOf(letter, digit) {
  return [
    ["space", /^[ \t\r\n]+/],
    ["string", /^"(?:[^"\\\n]|\\[^\n])*"/],
    ["string", /^`[^`]*`/],
    ["char", /^'(?:[^'\\\n]|\\[^\n])+'/],
    ["variable", new RegExp(`^\\$[${letter}${digit}_]*`, "u")],
    ["number", /^[+-]?(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)/],
    ["field", new RegExp(`^\\.[${letter}${digit}_]+`, "u")],
    ["dot", /^\./],
    ["identifier", new RegExp(`^[${letter}_][${letter}${digit}_]*`, "u")],
    ["symbol", /^(?::=|[=|(),])/]
  ];
}
var ASCII_PATTERNS = patternsOf("A-Za-z", "0-9");
function patternsFor(text) {
  return /[^\0-\x7f]/.test(text) ? patternsOf("\\p{L}", "\\p{Nd}") : ASCII_PATTERNS;
}
var ActionLexer = class {
  trims = false;
  #text;
  #tokens;
  #patterns;
  #at;
  #depth = 0;
  constructor(text, at, tokens, patterns) {
    this.#text = text;
    this.#at = at;
    this.#tokens = tokens;
    this.#patterns = patterns;
  }
  /** Reads to behind the closing braces. */
  run() {
    for (; ; ) {
      const rest = this.#text.slice(this.#at);
      const close = /^(?:[ \t\r\n]-)?\}\}/.exec(rest);
      if (close) {
        if (this.#depth > 0) this.#fail("unclosed left paren");
        this.trims = close[0].length > 2;
        this.#tokens.push({ kind: "close", text: "}}", offset: this.#at });
        return this.#at + close[0].length;
      }
      if (rest === "") this.#fail("unclosed action");
      this.#next(rest);
    }
  }
  #next(rest) {
    for (const [kind, pattern] of this.#patterns) {
      const match = pattern.exec(kind === "space" ? rest.replace(/[ \t\r\n]-\}\}[\s\S]*$/, "") : rest);
      if (!match || match[0] === "") continue;
      const text = match[0];
      const offset = this.#at;
      this.#at += text.length;
      if (kind === "symbol") this.#parens(text);
      if (kind === "field" || kind === "variable" || kind === "identifier" || kind === "dot") this.#terminated(kind);
      this.#tokens.push({ kind: kind === "identifier" && KEYWORDS.has(text) ? "keyword" : kind, text, offset });
      return;
    }
    const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    if (first === '"') this.#fail("unterminated quoted string");
    if (first === "`") this.#fail("unterminated raw quoted string");
    if (first === "'") this.#fail("unterminated character constant");
    if (first === ":") this.#fail("expected :=");
    if (first >= " " && first < "\x7F") throw new TemplateFailure(`unexpected ${goQuote(first)} in operand`, this.#at);
    this.#fail(`unrecognized character in action: ${runeName(first)}`);
  }
  #parens(symbol) {
    if (symbol === "(") this.#depth++;
    if (symbol === ")" && --this.#depth < 0) this.#fail("unexpected right paren");
  }
  /** A name ends at a space, the action's end, or one of a few signs. */
  #terminated(kind) {
    const rest = this.#text.slice(this.#at);
    if (rest === "" || /^(?:[ \t\r\n.,|:()]|\}\})/.test(rest) || kind === "dot") return;
    this.#fail(`bad character ${runeName(String.fromCodePoint(rest.codePointAt(0) ?? 0))}`);
  }
  #fail(text) {
    throw new TemplateFailure(text, Math.min(this.#at, this.#text.length));
  }
};
function runeName(rune) {
  const code = (rune.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return rune < " " ? `U+${code}` : `U+${code} '${rune}'`;
}
function shown2({ kind, text }) {
  if (kind === "end") return "EOF";
  if (kind === "keyword") return `<${text}>`;
  return text.length > 10 ? `${goQuote(text.slice(0, 10))}...` : goQuote(text);
}

// src/spire/go-template/parser.ts
var FUNCTIONS = new Set("and call eq ge gt html index js le len lt ne not or print printf println slice urlquery".split(" "));
function parseNodes(text) {
  return new Parser(tokensOf(text), text).run();
}
var Parser = class {
  #tokens;
  #text;
  #at = 0;
  #variables = ["$"];
  constructor(tokens, text) {
    this.#tokens = tokens;
    this.#text = text;
  }
  run() {
    const { nodes, end } = this.#list();
    if (end !== void 0) this.#fail(`unexpected {{${end}}}`);
    return nodes;
  }
  /** Nodes up to an `end` or an `else` (read with its braces, or up to the `if` behind it), or the end of the text. */
  #list() {
    const nodes = [];
    for (; ; ) {
      const token = this.#next();
      if (token.kind === "end") return { nodes, end: void 0 };
      if (token.kind === "text") nodes.push({ kind: "text", text: token.text });
      else if (token.kind === "open") {
        const word = this.#peek(true);
        if (word.kind !== "keyword" || word.text === "nil") {
          const pipe = this.#pipeline("command", "close");
          nodes.push({ kind: "action", pipe });
          continue;
        }
        this.#next();
        if (word.text === "end" || word.text === "else") {
          if (word.text === "end") this.#expectClose("end");
          return { nodes, end: word.text };
        }
        if (word.text === "if" || word.text === "with" || word.text === "range") nodes.push(this.#control(word.text));
        else throw new NotModelled(word.text);
      } else this.#unexpected(token, "input");
    }
  }
  #control(kind) {
    const scope = [...this.#variables];
    const pipe = this.#pipeline(kind, "close");
    const { nodes: body, end } = this.#list();
    let otherwise = [];
    if (end === void 0) this.#fail("unexpected EOF");
    if (end === "else") {
      const next = this.#peek(true);
      if (next.kind === "keyword" && (next.text === kind || next.text === "if") && kind !== "range") {
        this.#next();
        otherwise = [this.#control(next.text === "with" ? "with" : "if")];
      } else {
        this.#expectClose("else");
        const rest = this.#list();
        if (rest.end === void 0) this.#fail("unexpected EOF");
        if (rest.end === "else") this.#fail("expected end; found {{else}}");
        otherwise = rest.nodes;
      }
    }
    this.#variables = scope;
    return { kind, pipe, body, otherwise };
  }
  #expectClose(context) {
    const token = this.#nextSolid();
    if (token.kind !== "close") this.#unexpected(token, context);
  }
  #pipeline(context, closing) {
    const offset = this.#peek(true).offset;
    const { variables, assigns } = this.#declarations(context);
    const commands = [];
    for (; ; ) {
      const token = this.#nextSolid();
      if (token.kind === closing || token.kind === "symbol" && token.text === closing) {
        if (commands.length === 0) this.#fail(`missing value for ${context}`);
        this.#checkCommands(commands);
        return { offset, variables, assigns, commands };
      }
      if (token.kind === "end" || token.kind === "close" || token.kind === "keyword" ? token.text !== "nil" : token.kind === "symbol" && token.text !== "(")
        this.#unexpected(token, context);
      this.#at--;
      commands.push(this.#command());
    }
  }
  /** Only a function can take what a pipe hands on. */
  #checkCommands(commands) {
    for (const [index, command] of commands.slice(1).entries()) {
      const kind = command.operands[0]?.kind;
      if (kind === "bool" || kind === "dot" || kind === "nil" || kind === "number" || kind === "string")
        this.#fail(`non executable command in pipeline stage ${index + 2}`);
    }
  }
  #declarations(context) {
    const variables = [];
    for (; ; ) {
      const first = this.#peek(true);
      if (first.kind !== "variable") return { variables: [], assigns: false };
      const mark = this.#at;
      this.#nextSolid();
      const sign = this.#nextSolid();
      if (sign.kind === "symbol" && (sign.text === ":=" || sign.text === "=")) {
        variables.push(first.text);
        if (sign.text === ":=") this.#variables.push(...variables);
        return { variables, assigns: sign.text === "=" };
      }
      if (sign.kind === "symbol" && sign.text === "," && context === "range" && variables.length === 0) {
        variables.push(first.text);
        continue;
      }
      this.#at = mark;
      return { variables: [], assigns: false };
    }
  }
  #command() {
    const offset = this.#peek(true).offset;
    const operands = [];
    for (; ; ) {
      this.#peek(true);
      const operand = this.#operand();
      if (operand) operands.push(operand);
      const token = this.#next();
      if (token.kind === "space") continue;
      if (token.kind === "close" || token.kind === "symbol" && token.text === ")") this.#at--;
      else if (token.kind !== "symbol" || token.text !== "|") this.#unexpected(token, "operand");
      else {
        const next = this.#peek(true);
        if (next.kind === "close" || next.kind === "symbol" && next.text === ")") this.#fail("missing value for command");
      }
      break;
    }
    if (operands.length === 0) this.#fail("empty command");
    return { offset, source: operands.map(({ source: source2 }) => source2).join(" "), operands };
  }
  #operand() {
    const term = this.#term();
    if (!term || this.#peek().kind !== "field") return term;
    const offset = this.#peek().offset;
    const names = [];
    while (this.#peek().kind === "field") names.push(this.#next().text.slice(1));
    const source2 = `${term.source}${names.map((name) => `.${name}`).join("")}`;
    switch (term.kind) {
      case "field":
      case "variable":
        return { ...term, offset, source: source2, names: [...term.names, ...names] };
      case "string":
      case "number":
      case "bool":
      case "nil":
      case "dot":
        return this.#fail(`unexpected . after term ${goQuote(term.source)}`);
      default:
        return { kind: "chain", of: term, names, offset, source: source2 };
    }
  }
  #term() {
    const token = this.#nextSolid();
    const { offset, text: source2 } = token;
    switch (token.kind) {
      case "identifier":
        if (source2 === "true" || source2 === "false") return { kind: "bool", value: source2 === "true", offset, source: source2 };
        if (!FUNCTIONS.has(source2)) this.#fail(`function ${goQuote(source2)} not defined`, offset);
        return { kind: "function", name: source2, offset, source: source2 };
      case "dot":
        return { kind: "dot", offset, source: source2 };
      case "keyword":
        if (source2 === "nil") return { kind: "nil", offset, source: source2 };
        break;
      case "variable":
        if (!this.#variables.includes(source2)) this.#fail(`undefined variable ${goQuote(source2)}`, offset);
        return { kind: "variable", name: source2, names: [], offset, source: source2 };
      case "field":
        return { kind: "field", names: [source2.slice(1)], offset, source: source2 };
      case "number":
        return { kind: "number", value: Number(source2.replaceAll("_", "")), offset, source: source2 };
      case "char":
        return { kind: "number", value: source2.codePointAt(1) ?? 0, offset, source: source2 };
      case "string":
        return { kind: "string", value: source2.startsWith("`") ? source2.slice(1, -1) : this.#unquoted(source2), offset, source: source2 };
      case "symbol":
        if (source2 === "(") {
          const pipe = this.#pipeline("parenthesized pipeline", ")");
          return { kind: "pipe", pipe, offset, source: this.#text.slice(offset, this.#tokens[this.#at]?.offset ?? this.#text.length) };
        }
        break;
      default:
    }
    this.#at--;
    return void 0;
  }
  #unquoted(source2) {
    try {
      const value = JSON.parse(
        source2.replace(/\\x([\da-fA-F]{2})/g, "\\u00$1").replace(/\\a/g, "\\u0007").replace(/\\v/g, "\\u000b")
      );
      if (typeof value === "string") return value;
    } catch {
    }
    return this.#fail("invalid syntax");
  }
  #next() {
    const token = this.#tokens[this.#at] ?? { kind: "end", text: "", offset: this.#text.length };
    this.#at++;
    return token;
  }
  #nextSolid() {
    let token = this.#next();
    while (token.kind === "space") token = this.#next();
    return token;
  }
  #peek(solid = false) {
    if (solid) while (this.#tokens[this.#at]?.kind === "space") this.#at++;
    return this.#tokens[this.#at] ?? { kind: "end", text: "", offset: this.#text.length };
  }
  #unexpected(token, context) {
    return this.#fail(`unexpected ${shown2(token)} in ${context}`, token.offset);
  }
  #fail(text, offset = this.#tokens[this.#at - 1]?.offset ?? this.#text.length) {
    throw new TemplateFailure(text, offset);
  }
};

// src/spire/go-template.ts
function parseGoTemplate(name, text) {
  return guarded(
    () => ({ is: "template", name, text, nodes: parseNodes(text) }),
    ({ text: error, offset }) => ({ is: "failed", error: `template: ${name}:${lineAndColumn(text, offset).line}: ${error}`, offset })
  );
}
function renderGoTemplate(template, data2, types) {
  if (template.is !== "template") return template;
  return guarded(
    () => ({ is: "rendered", ...evaluate(template.name, template.text, template.nodes, data2, types) }),
    ({ text: error, offset }) => ({ is: "failed", error, offset })
  );
}
function renderedText({ pieces }) {
  return pieces.map(({ text }) => text).join("");
}
function guarded(run, onFailure) {
  try {
    return run();
  } catch (error) {
    if (error instanceof TemplateFailure) return onFailure(error);
    if (error instanceof NotModelled) return { is: "unknown" };
    throw error;
  }
}

// src/deployment/registration/template-data.ts
var TEMPLATE_TYPES = new Map(
  Object.entries({
    "spireentry.templateData": "TrustDomain:string ClusterName:string ClusterDomain:string PodMeta:*v1.ObjectMeta PodSpec:*v1.PodSpec NodeMeta:*v1.ObjectMeta NodeSpec:*v1.NodeSpec",
    "v1.ObjectMeta": "Name:string GenerateName:string Namespace:string SelfLink:string UID:types.UID ResourceVersion:string Generation:int64 CreationTimestamp:v1.Time DeletionTimestamp:*v1.Time DeletionGracePeriodSeconds:*int64 Labels:map[string]string Annotations:map[string]string OwnerReferences:[]v1.OwnerReference Finalizers:[]string ManagedFields:[]v1.ManagedFieldsEntry",
    "v1.PodSpec": "Volumes:[]v1.Volume InitContainers:[]v1.Container Containers:[]v1.Container EphemeralContainers:[]v1.EphemeralContainer RestartPolicy:v1.RestartPolicy TerminationGracePeriodSeconds:*int64 ActiveDeadlineSeconds:*int64 DNSPolicy:v1.DNSPolicy NodeSelector:map[string]string ServiceAccountName:string DeprecatedServiceAccount:string AutomountServiceAccountToken:*bool NodeName:string HostNetwork:bool HostPID:bool HostIPC:bool ShareProcessNamespace:*bool SecurityContext:*v1.PodSecurityContext ImagePullSecrets:[]v1.LocalObjectReference Hostname:string Subdomain:string Affinity:*v1.Affinity SchedulerName:string Tolerations:[]v1.Toleration HostAliases:[]v1.HostAlias PriorityClassName:string Priority:*int32 DNSConfig:*v1.PodDNSConfig ReadinessGates:[]v1.PodReadinessGate RuntimeClassName:*string EnableServiceLinks:*bool PreemptionPolicy:*v1.PreemptionPolicy Overhead:v1.ResourceList TopologySpreadConstraints:[]v1.TopologySpreadConstraint SetHostnameAsFQDN:*bool OS:*v1.PodOS HostUsers:*bool SchedulingGates:[]v1.PodSchedulingGate ResourceClaims:[]v1.PodResourceClaim Resources:*v1.ResourceRequirements HostnameOverride:*string WorkloadRef:*v1.WorkloadReference SchedulingGroup:*v1.PodSchedulingGroup",
    "v1.NodeSpec": "PodCIDR:string PodCIDRs:[]string ProviderID:string Unschedulable:bool Taints:[]v1.Taint ConfigSource:*v1.NodeConfigSource DoNotUseExternalID:string"
  }).map(([name, fields]) => [name, fieldsOf(fields)])
);
function templateData(facts, workload) {
  return data(facts, struct("v1.ObjectMeta", podMeta(workload)), struct("v1.PodSpec", podSpec(workload)));
}
function parentData(facts) {
  return data(facts, { is: "nil", type: "*v1.ObjectMeta" }, { is: "nil", type: "*v1.PodSpec" });
}
function data({ trustDomain, clusterName, clusterDomain }, pod, spec) {
  return {
    is: "struct",
    type: "*spireentry.templateData",
    fields: /* @__PURE__ */ new Map([
      ["TrustDomain", textOf(trustDomain, "<trust-domain>")],
      ["ClusterName", textOf(clusterName, "<cluster-name>")],
      ["ClusterDomain", textOf(clusterDomain, "<cluster-domain>")],
      ["PodMeta", pod],
      ["PodSpec", spec],
      ["NodeMeta", struct("v1.ObjectMeta", { Name: goUnknown("string", "<node-name>"), UID: goUnknown("types.UID", "<node-uid>"), Namespace: goString("") })],
      ["NodeSpec", struct("v1.NodeSpec", {})]
    ])
  };
}
function podMeta(workload) {
  const UID = goUnknown("types.UID", "<pod-uid>");
  if (!workload) return { Name: goUnknown("string", "<pod-name>"), Namespace: goUnknown("string", "<namespace>"), UID };
  const { pod, kind, object } = workload;
  const labels = new Map([...GIVEN_LABELS].map((key) => [key, goUnknown("string")]));
  for (const [key, { text }] of pod.labels.values) labels.set(key, known2(text));
  const annotations = new Map([...pod.annotations.values].map(([key, { text }]) => [key, known2(text)]));
  return {
    Name: kind === "Pod" && object.name !== "" ? known2(object.name) : goUnknown("string", "<pod-name>"),
    Namespace: pod.namespace === void 0 ? goUnknown("string", "<namespace>") : known2(pod.namespace),
    UID,
    Labels: { is: "map", type: "map[string]string", entries: labels, complete: true },
    // Admission webhooks annotate pods.
    Annotations: { is: "map", type: "map[string]string", entries: annotations, complete: false }
  };
}
function podSpec(workload) {
  if (!workload) return { NodeName: goUnknown("string", "<node-name>"), ServiceAccountName: goUnknown("string", "<service-account>") };
  const { pod } = workload;
  const account = textOf(pod.serviceAccount, "<service-account>");
  const plain2 = (name) => {
    const field = pod.spec.get(name);
    return field.exists ? textOf(field.answer("string"), "<unknown>") : void 0;
  };
  return {
    ServiceAccountName: account,
    DeprecatedServiceAccount: account,
    NodeName: plain2("nodeName") ?? goUnknown("string", "<node-name>"),
    // A StatefulSet's pods have their own names for it.
    Hostname: plain2("hostname") ?? (workload.kind === "StatefulSet" ? goUnknown("string", "<pod-name>") : goString("")),
    Subdomain: plain2("subdomain") ?? (workload.kind === "StatefulSet" ? goUnknown("string", "<service>") : goString(""))
  };
}
function struct(type, known3) {
  const fields = /* @__PURE__ */ new Map();
  for (const [name, of] of TEMPLATE_TYPES.get(type) ?? []) fields.set(name, known3[name] ?? goUnknown(of));
  return { is: "struct", type: `*${type}`, fields };
}
function textOf(answer, standIn) {
  return answer.is === "known" ? known2(answer.value, standIn) : goUnknown("string", standIn);
}
function known2(text, standIn = "<unknown>") {
  return text.includes("${") ? goUnknown("string", standIn) : goString(text);
}
function fieldsOf(list) {
  return new Map(
    list.split(" ").map((one) => {
      const colon = one.indexOf(":");
      return [one.slice(0, colon), one.slice(colon + 1)];
    })
  );
}

// src/deployment/registration/rendering.ts
function templateOf(name, text) {
  return text === void 0 || text.includes("${") ? { is: "unknown" } : parseGoTemplate(name, text);
}
function renderForPod(template, facts, workload) {
  return render(template, templateData(facts, workload));
}
function renderParent(text, facts) {
  return render(templateOf("customParentIDTemplate", text ?? DEFAULT_PARENT), parentData(facts));
}
var DEFAULT_PARENT = "spiffe://{{ .TrustDomain }}/spire/agent/k8s_psat/{{ .ClusterName }}/{{ .NodeMeta.UID }}";
function render(template, data2) {
  const result = renderGoTemplate(template, data2, TEMPLATE_TYPES);
  if (result.is === "failed") return { is: "failed", error: result.error };
  if (result.is === "unknown" || !result.certain) return { is: "unknown" };
  return {
    is: "text",
    text: renderedText(result),
    whole: result.pieces.every(({ known: known3 }) => known3),
    sample: result.pieces.map(({ text, known: known3 }) => known3 ? text : "x").join(""),
    startsKnown: result.pieces[0]?.known ?? true
  };
}
function spiffeIdError(rendered, { trustDomain }) {
  if (rendered.is !== "text" || !rendered.startsKnown) return void 0;
  const parsed = parseSpiffeId(rendered.sample);
  if (!parsed.ok) return { error: `invalid SPIFFE ID: ${parsed.error}` };
  const known3 = /^spiffe:\/\/[^/<]*/.exec(rendered.text)?.[0] === `spiffe://${parsed.id.trustDomain}`;
  if (!known3 || trustDomain.is !== "known" || parsed.id.trustDomain === trustDomain.value) return void 0;
  const otherDomain = parsed.id.trustDomain;
  return { error: `invalid SPIFFE ID: expected trust domain "${trustDomain.value}" but got "${otherDomain}"`, otherDomain };
}
function selectorError(text) {
  const colon = text.indexOf(":");
  if (colon < 0) return "expected at least one colon separate the type from the value";
  if (colon === 0) return "type cannot be empty";
  return colon === text.length - 1 ? "value cannot be empty" : void 0;
}

// src/deployment/registration/static-identities.ts
function staticIdentities(deployment, workload) {
  return [...ofResources(deployment, workload), ...ofCommands(deployment, workload)];
}
function ofResources({ staticEntries, controllerManagers }, workload) {
  return staticEntries.flatMap(({ object, spec, selectors }) => {
    const className = spec.get("className").answer("string");
    const taken = controllerManagers.length === 0 || controllerManagers.some((one) => handles(one, className) !== "no" && reconciles(one, "clusterStaticEntries") !== "no");
    const texts = selectors.map((selector) => selector.string ?? "");
    if (!taken || texts.length === 0 || every(texts.map((text) => holds(text, workload))) !== "yes") return [];
    return {
      spiffeId: spec.get("spiffeID").string ?? "",
      parentId: spec.get("parentID").string ?? "",
      selectors: texts,
      dnsNames: spec.get("dnsNames").items().map((name) => name.string ?? ""),
      ttl: spec.get("x509SVIDTTL").scalar?.source,
      from: { kind: object.kind, name: object.name, place: object.place }
    };
  });
}
function ofCommands({ entries }, workload) {
  return entries.flatMap(({ object, resource, command, place, spiffeId, parentId, selectors, dnsNames, lifetimes }) => {
    if (resource || command?.open || !spiffeId || !parentId || selectors.length === 0) return [];
    if (every(selectors.map(({ text, whole }) => whole ? holds(text, workload) : "unknown")) !== "yes") return [];
    const ttl = lifetimes.find(({ key }) => /^(?:-ttl|-x509SVIDTTL|x509_svid_ttl)$/.test(key));
    return {
      spiffeId: shown3(spiffeId),
      parentId: shown3(parentId),
      selectors: selectors.map(shown3),
      dnsNames: dnsNames.map(shown3),
      ttl: ttl && formatDuration(ttl.nanoseconds),
      from: { kind: object.kind, name: object.name, place }
    };
  });
}
function shown3({ text }) {
  return text.replaceAll(HOLE, "<unknown>");
}
function holds(selector, { pod }) {
  const [, key = "", value = ""] = /^k8s:([^:]+):([\s\S]*)$/.exec(selector) ?? [];
  switch (key) {
    case "ns":
      return pod.namespace === void 0 ? "unknown" : yesNo(pod.namespace === value);
    case "sa": {
      const account = knownValue(pod.serviceAccount);
      return account === void 0 ? "unknown" : yesNo(account === value);
    }
    case "container-name":
      return yesNo(pod.container(value) !== void 0);
    case "pod-label": {
      const colon = value.indexOf(":");
      return yesNo(pod.labels.values.get(value.slice(0, colon))?.text === value.slice(colon + 1));
    }
    default:
      return "unknown";
  }
}

// src/deployment/registration/identities.ts
var CONTAINER_NAME = "k8s:container-name:";
function identitiesOf(deployment) {
  return deployment.workloads.flatMap((workload) => identitiesOfWorkload(deployment, workload));
}
function identitiesOfWorkload(deployment, workload) {
  const { identities, refusals } = clusterIdentities(deployment, workload);
  const registrar = registrarIdentities(deployment, workload);
  const all = unmasked([...identities, ...staticIdentities(deployment, workload), ...registrar.identities]);
  const byContainer = all.some(({ selectors }) => selectors.some((selector) => selector.startsWith(CONTAINER_NAME)));
  const containers = byContainer ? workload.pod.containers : [void 0];
  return containers.map((container) => {
    const own = container ? all.filter(({ selectors }) => isFor(selectors, container)) : all;
    return {
      workload,
      container,
      identities: own,
      none: own.length > 0 ? void 0 : reason(deployment, workload, [...refusals, ...registrar.refusals], byContainer)
    };
  });
}
function isFor(selectors, { name }) {
  return selectors.every((selector) => !selector.startsWith(CONTAINER_NAME) || selector === `${CONTAINER_NAME}${name}`);
}
function unmasked(identities) {
  const seen = /* @__PURE__ */ new Set();
  return identities.filter(({ spiffeId, parentId, selectors }) => {
    const key = [spiffeId, parentId, ...[...selectors].sort()].join(" ");
    return !seen.has(key) && seen.add(key);
  });
}
function clusterIdentities(deployment, workload) {
  const identities = [];
  const refusals = [];
  const pairs = deployment.clusterSpiffeIds.flatMap((registration) => managersOf(deployment, registration).map((manager) => ({ registration, manager })));
  const served = /* @__PURE__ */ new Set();
  for (const { registration, manager } of [...pairs].sort((a, b) => Number(a.registration.fallback) - Number(b.registration.fallback))) {
    if (registration.fallback && served.has(manager)) continue;
    const applies = manager ? appliesTo(deployment, manager, registration, workload) : selected(deployment, registration, workload);
    if (applies === "no") continue;
    if (applies === "unknown") {
      refusals.push(`${describe(registration.object)} may select it; the input does not say`);
      continue;
    }
    const entry = entryOf2(deployment, manager, registration, workload);
    if (typeof entry === "string") refusals.push(`${describe(registration.object)} selects it, but ${entry}`);
    else {
      identities.push(entry);
      if (!registration.fallback) served.add(manager);
    }
  }
  return { identities, refusals };
}
function selected({ cluster }, registration, workload) {
  const { namespace, pod } = selectionOf(cluster, registration, workload);
  if (namespace === "no" || pod === "no") return "no";
  return namespace === "yes" && pod === "yes" ? "yes" : "unknown";
}
function entryOf2(deployment, manager, { object, spec }, workload) {
  const facts = factsOf(manager, deployment);
  const parentTemplate = manager?.config?.parentIDTemplate;
  const parent = renderParent(parentTemplate?.is === "known" ? parentTemplate.value : void 0, facts);
  const id = renderForPod(templateOf("spiffeIDTemplate", spec.get("spiffeIDTemplate").string), facts, workload);
  if (id.is === "failed") return id.error;
  const wrong = spiffeIdError(id, facts);
  if (wrong) return wrong.error;
  if (id.is !== "text" || parent.is !== "text") return "what its template makes cannot be known from the input";
  const selectors = ["k8s:pod-uid:<pod-uid>"];
  for (const item of spec.get("workloadSelectorTemplates").items()) {
    const selector = renderForPod(templateOf("workloadSelectorTemplate", item.string), facts, workload);
    if (selector.is === "failed") return selector.error;
    if (selector.is !== "text") return "one of its selectors cannot be known from the input";
    const error = selectorError(selector.text);
    if (error !== void 0) return `invalid workload selector "${selector.text}": ${error}`;
    selectors.push(selector.text);
  }
  const dnsNames = [];
  for (const item of spec.get("dnsNameTemplates").items()) {
    const name = renderForPod(templateOf("dnsNameTemplate", item.string), facts, workload);
    if (name.is === "failed") return name.error;
    if (name.is === "text" && !dnsNames.includes(name.text)) dnsNames.push(name.text);
  }
  return {
    spiffeId: id.text,
    parentId: parent.text,
    selectors,
    dnsNames,
    ttl: spec.get("ttl").scalar?.source,
    from: { kind: object.kind, name: object.name, place: object.place }
  };
}
function reason(deployment, workload, refusals, byContainer) {
  if (refusals.length > 0) return refusals.join("; ");
  const { clusterSpiffeIds, controllerManagers, staticEntries } = deployment;
  if (clusterSpiffeIds.length === 0 && staticEntries.length === 0 && deployment.entries.length === 0) return "no registration is among the files";
  const { namespace } = workload.pod;
  for (const manager of controllerManagers) {
    const ignored = namespace === void 0 ? void 0 : ignoredBy(manager, namespace);
    if (ignored && ignored !== "unknown") return `the controller manager ignores its namespace (${ignored.value})`;
  }
  const taken = clusterSpiffeIds.filter((one) => selected(deployment, one, workload) === "yes");
  if (taken.length > 0 && !byContainer) return `no controller manager takes the class of ${taken.map(({ object }) => describe(object)).join(", ")}`;
  return byContainer ? "no registration's selectors name this container" : "no registration selects it";
}

// src/deployment/picture/workloads.ts
function drawWorkloads(deployment, drawing) {
  const own = new Set(deployment.components.map(({ workload }) => workload));
  const rows = byWorkload(identitiesOf(deployment));
  const readers = socketReaders(deployment);
  for (const [workload, parts] of rows) {
    if (own.has(workload)) continue;
    const identities = parts.flatMap((row) => row.identities);
    const byCsi = workload.pod.containers.some(mountsWorkloadApi);
    const bySocket = readers.filter((reader) => reader.workload === workload && reader.socket.host);
    if (identities.length === 0 && !byCsi && bySocket.length === 0) continue;
    const id = workloadNode(drawing, workload, identities, parts.find(({ none }) => none !== void 0)?.none);
    drawRegistrations(deployment, drawing, id, identities);
    if (byCsi) {
      const volumes = [...workload.pod.volumes.values()].flatMap(
        (volume) => volume.from === "pod" && volume.field.get("csi").get("driver").string === CSI_DRIVER ? [volume.field.node?.place] : []
      );
      for (const driver of driversOf(deployment)) drawing.edge(id, componentNode(deployment, drawing, driver), "socket", `CSI volume ${CSI_DRIVER}`, volumes);
    }
    for (const { socket } of bySocket) {
      const agent = deployment.agents.find((one) => agentSocket(one)?.host?.path === socket.host?.path) ?? deployment.agents[0];
      if (agent)
        drawing.edge(id, componentNode(deployment, drawing, agent.component), "socket", `socket ${socket.path.value}`, [socket.path.place, socket.host?.place]);
    }
  }
}
function workloadNode(drawing, { object, pod }, identities, none) {
  return drawing.node(object.root, () => ({
    kind: "workload",
    what: object.kind,
    name: `${pod.namespace === void 0 ? "" : `${pod.namespace}/`}${object.name}`,
    facts: identities.length > 0 ? identities.map(({ spiffeId }) => ["SPIFFE ID", spiffeId]) : [["no identity", none ?? "no registration gives it one"]],
    place: object.place,
    places: [object.root.place]
  }));
}
function drawRegistrations(deployment, drawing, id, identities) {
  for (const { from } of identities) {
    const object = [...deployment.clusterSpiffeIds, ...deployment.staticEntries].find(
      (one) => one.object.place.file === from.place.file && one.object.place.start === from.place.start
    )?.object;
    for (const manager of deployment.controllerManagers) {
      drawing.edge(componentNode(deployment, drawing, manager.component), id, "registration", `${from.kind} ${from.name}`, [object?.root.place ?? from.place]);
    }
  }
}
function byWorkload(rows) {
  const grouped = /* @__PURE__ */ new Map();
  for (const row of rows) grouped.set(row.workload, [...grouped.get(row.workload) ?? [], row]);
  return grouped;
}

// src/deployment/picture.ts
function pictureOf(deployments) {
  const drawing = new Drawing();
  for (const deployment of deployments) {
    drawComponents(deployment, drawing);
    drawAgentLinks(deployment, drawing);
    drawSocketLinks(deployment, drawing);
    drawWorkloads(deployment, drawing);
  }
  return drawing.picture();
}

// src/report/severity.ts
var WEIGHT = { note: 0, warning: 1, error: 2 };
function reaches(severity, bound) {
  return WEIGHT[severity] >= WEIGHT[bound];
}
function unsuppressed(findings) {
  return findings.filter((finding) => finding.suppressed === void 0);
}
function gravestFirst(findings) {
  return [...findings].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
}

// src/report/picture-marks.ts
function markedPicture({ nodes, edges }, findings) {
  const ofEdges = /* @__PURE__ */ new Map();
  const ofNodes = /* @__PURE__ */ new Map();
  for (const finding of unsuppressed(findings)) {
    const at = tightest(edges, [finding.place]);
    const links = at.length > 0 ? at : tightest(
      edges,
      finding.related.map(({ place }) => place)
    );
    for (const edge of links) ofEdges.set(edge, [...ofEdges.get(edge) ?? [], finding]);
    if (links.length > 0) continue;
    const about = tightest(nodes, [finding.place, ...finding.place.via ?? []]);
    for (const node of about) ofNodes.set(node, [...ofNodes.get(node) ?? [], finding]);
  }
  return {
    nodes: nodes.map((part) => marked(part, void 0, ofNodes.get(part))),
    edges: edges.map((part) => marked(part, part.broken, ofEdges.get(part)))
  };
}
function marked(part, broken, findings = []) {
  const errors = findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return { part, broken: [...broken === void 0 || errors.length > 0 ? [] : [broken], ...errors], findings };
}
function tightest(parts, places) {
  let best = Number.POSITIVE_INFINITY;
  let found = [];
  for (const part of parts) {
    const size = Math.min(...part.places.filter((own) => places.some((place) => within(place, own))).map(({ start, end }) => end - start));
    if (size > best || !Number.isFinite(size)) continue;
    if (size < best) found = [];
    best = size;
    found.push(part);
  }
  return found;
}
function within(inner, outer) {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}

// src/report/printable.ts
function printable(text) {
  return UNSAFE.test(text) ? text.replace(UNSAFE_ALL, escaped) : text;
}
function oneLine(text) {
  return printable(text.replace(/\s*(?:\r\n|\r|\n)\s*/g, " "));
}
function noCommand(line) {
  return line.replace(/##\[/g, "#\u2060#[").replace(/^(\s*:)(?=:)/, "$1\u2060");
}
function displayWidth(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}
function columnsOf(character) {
  if (/^[\p{M}\u200b-\u200d\u2060]$/u.test(character)) return 0;
  const wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
  return wide.test(character) ? 2 : 1;
}
var UNSAFE = /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
var UNSAFE_ALL = new RegExp(UNSAFE, "g");
function escaped(character) {
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

// src/report/diagram.ts
function mermaidReport({ deployments, findings }) {
  const { nodes, edges } = markedPicture(pictureOf(deployments), findings);
  const broken = edges.flatMap((edge, index) => edge.broken.length > 0 ? [index] : []);
  const faulty = nodes.filter((node) => node.broken.length > 0).map(({ part }) => part.id);
  return lines([
    "flowchart LR",
    ...nodes.map(({ part }) => `  ${part.id}["${mermaidText(part.what)}<br/>${mermaidText(part.name)}"]`),
    ...edges.map((edge) => `  ${edge.part.from} ${edge.broken.length > 0 ? "--x" : "-->"}|"${mermaidText(edge.part.label)}"| ${edge.part.to}`),
    ...broken.length === 0 ? [] : [`  linkStyle ${broken.join(",")} stroke:#cf222e,stroke-width:2px`],
    ...faulty.length === 0 ? [] : ["  classDef faulty stroke:#cf222e,stroke-width:2px", `  class ${faulty.join(",")} faulty`]
  ]);
}
function dotReport({ deployments, findings }) {
  const { nodes, edges } = markedPicture(pictureOf(deployments), findings);
  return lines([
    "digraph spire {",
    "  rankdir=LR",
    '  node [shape=box, style=rounded, fontname="sans-serif"]',
    '  edge [fontname="sans-serif", fontsize=10]',
    ...nodes.map(({ part, broken }) => `  ${part.id} [label="${dotText(part.what)}\\n${dotText(part.name)}"${broken.length > 0 ? RED : ""}]`),
    ...edges.map(
      (edge) => `  ${edge.part.from} -> ${edge.part.to} [label="${dotText(edge.part.label)}"${edge.broken.length > 0 ? `${RED}, arrowhead=tee` : ""}]`
    ),
    "}"
  ]);
}
var RED = ', color="#cf222e", penwidth=2';
function mermaidText(text) {
  return oneLine(text).replace(/[^\p{L}\p{N} .,:/()-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function dotText(text) {
  return oneLine(text).replace(/[\\"]/g, "\\$&");
}
function lines(parts) {
  return parts.map((line) => `${line}
`).join("");
}

// src/report/html.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);

// src/engine/tool.ts
var TOOL = {
  name: "spire-lint",
  version: "1.0.0",
  /** Where the sources live; SARIF wants an absolute address. */
  home: "https://github.com/spire-lint/spire-lint"
};
function ruleAddress(area, id) {
  return `${TOOL.home}/blob/main/rules/${area}/${id}.md`;
}

// src/report/finding-words.ts
function objectName({ kind, namespace, name }) {
  return `${kind} ${namespace === void 0 ? "" : `${namespace}/`}${name}`;
}
function displayPath(path) {
  return oneLine(path);
}
function count(number2, what) {
  return `${number2} ${what}${number2 === 1 ? "" : "s"}`;
}
function lookedAt({ files, objects, spire }) {
  return `${count(files, "file")}, ${count(objects, "object")}, ${spire} of them SPIRE's`;
}

// src/report/html-text.ts
function htmlText(text) {
  return escaped2(oneLine(text));
}
function htmlCode(text) {
  return text.split("	").map((part) => escaped2(oneLine(part))).join("	");
}
function escaped2(text) {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// src/report/html-finding.ts
var AROUND = 2;
var LONGEST = 12;
var WIDEST = 400;
var WHEN = {
  apply: "It is refused when it is applied",
  validate: "SPIRE's own config check refuses it",
  start: "The pod does not start",
  attest: "Attestation fails",
  run: "It would show later, or never"
};
function findingPart(finding, anchor, area) {
  const { severity, rule, message, place, object, path, outcome, fixes, related, suppressed } = finding;
  const about = [object ? objectName(object) : void 0, path].filter((part) => part !== void 0).join(", ");
  const name = area === "" ? htmlText(rule) : `<a href="${htmlText(ruleAddress(area, rule))}" rel="noreferrer">${htmlText(rule)}</a>`;
  return [
    `<article id="${anchor}" class="finding" data-severity="${severity}" data-area="${htmlText(area)}" data-file="${htmlText(place.file.path)}" aria-labelledby="${anchor}-t" tabindex="-1">`,
    `<h3 id="${anchor}-t"><span class="badge ${severity}">${severity}</span> ${htmlText(message)}</h3>`,
    `<p class="meta">${name}${area === "" ? "" : ` \xB7 ${htmlText(area)}`}${about === "" ? "" : ` \xB7 in ${htmlText(about)}`}${suppressed ? ` \xB7 suppressed by ${htmlText([suppressed.by, suppressed.reason].filter((part) => part !== void 0).join(": "))}` : ""}</p>`,
    figure(place, ""),
    ...related.map((one) => figure(one.place, one.message)),
    ...outcome ? [`<p class="meta">${WHEN[outcome.when]}${outcome.log === void 0 ? "." : `: <code>${htmlText(outcome.log)}</code>`}</p>`] : [],
    ...fixes.length === 0 ? [] : [`<ul class="fixes">${fixes.map(fixItem).join("")}</ul>`],
    "</article>"
  ].join("\n");
}
function fixItem({ title, safe }) {
  return `<li>${safe ? "Fix" : "Suggestion"}: ${htmlText(title)}</li>`;
}
function figure(place, message) {
  const { line, column } = place.file.position(place.start);
  const where = `${htmlText(place.file.path)}:${line}:${column}`;
  return `<figure><figcaption><code>${where}</code>${message === "" ? "" : ` ${htmlText(message)}`}</figcaption><pre tabindex="0" aria-label="${where}">${source(place, message === "").join("\n")}</pre></figure>`;
}
function source(place, primary) {
  const { file } = place;
  const start = file.position(place.start);
  const end = file.position(place.end);
  const last = Math.min(end.line, start.line + LONGEST - 1);
  const lines2 = [];
  for (let number2 = Math.max(1, start.line - AROUND); number2 <= Math.min(file.lineStarts.length, last + AROUND); number2++) {
    const text = file.line(number2);
    const from = number2 < start.line || number2 > end.line ? void 0 : number2 === start.line ? start.column - 1 : 0;
    const to = number2 === end.line ? end.column - 1 : text.length;
    lines2.push(`<span class="n">${number2}</span> ${from === void 0 ? htmlCode(text.slice(0, WIDEST)) : marked2(text, from, Math.max(from, to), primary)}`);
  }
  return last < end.line ? [...lines2, '<span class="n"></span> \u2026'] : lines2;
}
function marked2(text, from, to, primary) {
  const before = from > WIDEST ? `\u2026${text.slice(from - 60, from)}` : text.slice(0, from);
  const inside = text.slice(from, Math.min(to, from + WIDEST));
  const after = text.slice(to, to + 60 + Math.max(0, WIDEST - to));
  return `${htmlCode(before)}<mark${primary ? "" : ' class="related"'}>${htmlCode(inside)}</mark>${htmlCode(after)}`;
}

// src/report/picture-layout.ts
var COLUMN = {
  authority: 0,
  database: 0,
  partner: 0,
  server: 1,
  "controller-manager": 1,
  oidc: 1,
  registrar: 1,
  agent: 2,
  "csi-driver": 3,
  workload: 4
};
var MARGIN = 16;
var GAP = { x: 72, y: 28 };
var LANE = 22;
function layoutOf(nodes, edges) {
  const columns = ordered(columnsOf2(nodes), edges);
  const at = new Map(columns.flatMap((column, index) => column.map(({ id }) => [id, index])));
  const boxes = boxesOf(columns, edges, at);
  const ports = new Ports(boxes, edges, at);
  const taken = [];
  const routes = edges.map((edge, index) => routeOf(edge, index, { at, boxes, ports, columns, taken }));
  const right = Math.max(0, ...[...boxes.values(), ...taken].map(({ x, width }) => x + width));
  const bottom = Math.max(0, ...[...boxes.values(), ...taken].map(({ y, height }) => y + height));
  return { width: Math.ceil(right + MARGIN), height: Math.ceil(bottom + MARGIN), boxes, routes };
}
function columnsOf2(nodes) {
  const columns = [[], [], [], [], []];
  for (const node of nodes) columns[COLUMN[node.kind]]?.push(node);
  return columns.filter((column) => column.length > 0);
}
function ordered(columns, edges) {
  let now = columns;
  for (let sweep = 0; sweep < 4; sweep++) {
    const rank = new Map(now.flatMap((column) => column.map(({ id }, index) => [id, (index + 0.5) / column.length])));
    now = now.map((column) => {
      const middle = new Map(column.map((node) => [node, mean(neighbours(node.id, edges).map((id) => rank.get(id) ?? 0.5)) ?? rank.get(node.id) ?? 0.5]));
      return [...column].sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
    });
  }
  return now;
}
function neighbours(id, edges) {
  return edges.flatMap(({ from, to }) => from === id ? [to] : to === id ? [from] : []);
}
function mean(values) {
  return values.length === 0 ? void 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
function boxesOf(columns, edges, at) {
  const heightOf = ({ id, height }) => Math.max(height, LANE * (1 + Math.max(...sidesOf(id, edges, at))));
  const heights = columns.map((column) => column.reduce((sum, node) => sum + heightOf(node) + GAP.y, -GAP.y));
  const tallest = Math.max(0, ...heights);
  const boxes = /* @__PURE__ */ new Map();
  let x = MARGIN;
  for (const [index, column] of columns.entries()) {
    const width = Math.max(...column.map((node) => node.width));
    let y = MARGIN + (tallest - (heights[index] ?? 0)) / 2;
    for (const node of column) {
      boxes.set(node.id, { x, y, width, height: heightOf(node) });
      y += heightOf(node) + GAP.y;
    }
    x += width + GAP.x + Math.max(0, ...edges.filter((edge) => labelGap(edge, at) === index).map((edge) => edge.width));
  }
  return boxes;
}
function sidesOf(id, edges, at) {
  const ends = edges.flatMap((edge) => [edge.from === id ? sideOf(edge, "from", at) : [], edge.to === id ? sideOf(edge, "to", at) : []].flat());
  return [ends.filter((side) => side === "left").length, ends.filter((side) => side === "right").length];
}
function sideOf({ from, to }, end, at) {
  const [own, other] = end === "from" ? [at.get(from) ?? 0, at.get(to) ?? 0] : [at.get(to) ?? 0, at.get(from) ?? 0];
  return other < own ? "left" : "right";
}
function labelGap({ from, to }, at) {
  const [a, b] = [at.get(from) ?? 0, at.get(to) ?? 0];
  return a === b ? a : Math.max(a, b) - 1;
}
var Ports = class {
  #ys = /* @__PURE__ */ new Map();
  constructor(boxes, edges, at) {
    const ends = edges.flatMap((edge, index) => ["from", "to"].map((end) => ({ edge, index, end, side: sideOf(edge, end, at) })));
    for (const [id, box2] of boxes) {
      for (const side of ["left", "right"]) {
        const here = ends.filter((one) => one.edge[one.end] === id && one.side === side);
        const far = ({ edge, end }) => middleOf(boxes.get(end === "from" ? edge.to : edge.from));
        here.sort((a, b) => far(a) - far(b) || a.index - b.index);
        for (const [order, { index, end }] of here.entries()) this.#ys.set(`${index} ${end}`, box2.y + box2.height * (order + 1) / (here.length + 1));
      }
    }
  }
  y(index, end) {
    return this.#ys.get(`${index} ${end}`) ?? 0;
  }
};
function middleOf(box2) {
  return box2 ? box2.y + box2.height / 2 : 0;
}
function routeOf(edge, index, { at, boxes, ports, columns, taken }) {
  const point = (end) => {
    const box2 = boxes.get(edge[end]);
    return { x: box2 ? box2.x + (sideOf(edge, end, at) === "left" ? 0 : box2.width) : 0, y: ports.y(index, end) };
  };
  const [a, b] = [point("from"), point("to")];
  const within2 = at.get(edge.from) === at.get(edge.to);
  const bend = within2 ? GAP.x : (b.x - a.x) / 2;
  const [c, d] = [
    { x: a.x + bend, y: a.y },
    { x: within2 ? b.x + bend : b.x - bend, y: b.y }
  ];
  const left = boxes.get(columns[labelGap(edge, at)]?.[0]?.id ?? "");
  const middle = left ? left.x + left.width + (GAP.x + edge.width) / 2 : (a.x + b.x) / 2;
  const t = within2 ? 0.5 : solve((x) => cubic(a.x, c.x, d.x, b.x, x) - middle, b.x > a.x);
  const label = freeSpot({ x: middle, y: cubic(a.y, c.y, d.y, b.y, t), width: edge.width, height: LANE - 4 }, taken);
  return { path: `M${round(a.x)} ${round(a.y)}C${round(c.x)} ${round(c.y)} ${round(d.x)} ${round(d.y)} ${round(b.x)} ${round(b.y)}`, label };
}
function freeSpot({ x, y, width, height }, taken) {
  for (let step = 0; ; step++) {
    const shift = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * (LANE / 2);
    const box2 = { x: x - width / 2, y: y + shift - height / 2, width, height };
    const inside = box2.y >= 0;
    if (!inside || taken.some((other) => overlap(box2, other))) continue;
    taken.push(box2);
    return { x: round(x), y: round(y + shift) };
  }
}
function overlap(a, b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
function cubic(a, b, c, d, t) {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}
function solve(f, grows) {
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0 === grows) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
function round(number2) {
  return Math.round(number2 * 10) / 10;
}

// src/report/html-picture.ts
var CHARACTER = { name: 7.4, small: 6.4 };
var LINE = 17;
var LONGEST2 = { node: 44, edge: 44 };
function picturePart({ nodes, edges }, anchorOf) {
  if (nodes.length === 0) return "<p>No SPIRE program is among the files, so there is nothing to draw.</p>";
  const layout = layoutOf(
    nodes.map(sizeOf),
    edges.map(({ part }) => ({ from: part.from, to: part.to, width: cut(part.label, LONGEST2.edge).length * CHARACTER.small + 10 }))
  );
  const broken = edges.filter((edge) => edge.broken.length > 0).length;
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="Picture of the deployment; the tables below say the same">`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}" role="group" aria-label="${nodes.length} parts, ${edges.length} links, ${broken} broken">`,
    "<defs>",
    marker("arrow", "M0 0L8 4L0 8z"),
    marker("cross", "M1 1L7 7M7 1L1 7"),
    "</defs>",
    ...edges.map((edge, index) => link(edge, layout.routes[index], anchorOf)),
    ...nodes.map((node) => box(node, layout, anchorOf)),
    "</svg>",
    "</div>",
    tables({ nodes, edges }, anchorOf)
  ].join("\n");
}
function marker(id, path) {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="${path}"/></marker>`;
}
function sizeOf(node) {
  const [what, ...rest] = linesOf(node);
  const width = Math.max(displayWidth(what ?? "") * CHARACTER.small, ...rest.map((line) => displayWidth(line) * CHARACTER.name));
  return { id: node.part.id, kind: node.part.kind, width: Math.ceil(Math.max(150, width) + 24), height: rest.length * LINE + LINE + 18 };
}
function linesOf({ part }) {
  const facts = part.facts.filter(([name]) => name !== "config").map(([name, value]) => name === "SPIFFE ID" ? value : `${name} ${value}`);
  return [part.what, part.name, ...facts.slice(0, 4), ...facts.length > 4 ? [`and ${facts.length - 4} more`] : []].map((line) => cut(line, LONGEST2.node));
}
function box(node, { boxes }, anchorOf) {
  const { part, broken } = node;
  const at = boxes.get(part.id);
  if (!at) return "";
  const text = linesOf(node).map(
    (line, index) => `<tspan x="${at.x + 12}" y="${Math.round(at.y + 20 + index * LINE)}" class="l${Math.min(index, 2)}">${htmlText(line)}</tspan>`
  );
  const title = [`${part.what} ${part.name}`, ...part.facts.map(([name, value]) => `${name}: ${value}`), ...broken].join("; ");
  return anchored(
    node,
    `<g class="node ${part.kind}${broken.length > 0 ? " broken" : ""}"><title>${htmlText(title)}</title><rect x="${at.x}" y="${Math.round(at.y)}" width="${at.width}" height="${Math.round(at.height)}" rx="8"/><text>${text.join("")}</text></g>`,
    anchorOf
  );
}
function link(edge, route, anchorOf) {
  if (!route) return "";
  const { medium, label } = edge.part;
  const bad = edge.broken.length > 0;
  const text = cut(label, LONGEST2.edge);
  const width = Math.round(text.length * CHARACTER.small + 8);
  const { x, y } = route.label;
  return anchored(
    edge,
    `<g class="edge ${medium}${bad ? " broken" : ""}"><title>${htmlText([label, ...edge.broken].join("; "))}</title><path d="${route.path}" marker-end="url(#${bad ? "cross" : "arrow"})"/><rect x="${x - width / 2}" y="${y - 9}" width="${width}" height="18" rx="4"/><text x="${x}" y="${y + 4}">${htmlText(text)}</text></g>`,
    anchorOf
  );
}
function anchored({ findings }, drawn, anchorOf) {
  const [first] = findings;
  const anchor = first && anchorOf(first);
  return anchor === void 0 ? drawn : `<a href="#${anchor}">${drawn}</a>`;
}
function tables({ nodes, edges }, anchorOf) {
  const names = new Map(nodes.map(({ part }) => [part.id, `${part.what} ${part.name}`]));
  const parts = nodes.map((node) => {
    const facts = node.part.facts.map(([name, value]) => `${htmlText(name)}: ${htmlText(value)}`).join("<br>");
    return `<tr><th scope="row">${htmlText(node.part.what)}</th><td>${htmlText(node.part.name)}</td><td>${facts}</td><td>${state(node, anchorOf)}</td></tr>`;
  });
  const links = edges.map(
    (edge) => `<tr><th scope="row">${htmlText(names.get(edge.part.from) ?? "")}</th><td>${htmlText(names.get(edge.part.to) ?? "")}</td><td>${htmlText(edge.part.label)}</td><td>${state(edge, anchorOf)}</td></tr>`
  );
  return `<details><summary>The same as tables</summary>
<table><caption>Who is there</caption><thead><tr><th scope="col">what</th><th scope="col">name</th><th scope="col">more</th><th scope="col">state</th></tr></thead><tbody>
${parts.join("\n")}
</tbody></table>
<table id="links"><caption>Who speaks to whom</caption><thead><tr><th scope="col">from</th><th scope="col">to</th><th scope="col">over</th><th scope="col">state</th></tr></thead><tbody>
${links.join("\n")}
</tbody></table></details>`;
}
function state({ broken, findings }, anchorOf) {
  const rules = findings.map((finding) => {
    const anchor = anchorOf(finding);
    return anchor === void 0 ? htmlText(finding.rule) : `<a href="#${anchor}">${htmlText(finding.rule)}</a>`;
  });
  const said = findings.length === 0 ? broken.map(htmlText) : [];
  const word = broken.length > 0 ? '<strong class="error">broken</strong>' : "ok";
  return [word, ...rules, ...said].join(" ");
}
function cut(text, longest) {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/report/html-script.ts
var SCRIPT = `
'use strict'
{
  const form = document.getElementById('filters')
  const status = document.getElementById('status')
  const findings = [...document.querySelectorAll('.finding')]
  const boxes = [...form.querySelectorAll('input')]
  const selects = [...form.querySelectorAll('select')]
  const apply = () => {
    const severities = boxes.filter((box) => box.checked).map((box) => box.value)
    let shown = 0
    for (const finding of findings) {
      const { dataset } = finding
      const fits = severities.includes(dataset.severity) && selects.every((select) => select.value === '' || dataset[select.name] === select.value)
      finding.hidden = !fits
      if (fits) shown++
    }
    status.textContent = shown + ' of ' + findings.length + ' findings shown'
  }
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1))
    const target = id && document.getElementById(id)
    if (!target || !target.classList.contains('finding')) return
    if (target.hidden) {
      form.reset()
      apply()
    }
    target.scrollIntoView()
    target.focus({ preventScroll: true })
  }
  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', reveal)
  apply()
  reveal()
}
`;

// src/report/html-style.ts
var STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--soft:#59636e;--line:#d1d9e0;--card:#f6f8fa;--link:#0550ae;--error:#b3151d;--warning:#7d4e00;--note:#0550ae;--mark:#ffe3e0;--other:#dbeafe}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--soft:#9aa4af;--line:#3d444d;--card:#151b23;--link:#79b8ff;--error:#ff8f87;--warning:#e3b341;--note:#79b8ff;--mark:#67201c;--other:#1c3a63}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:110rem;padding:1rem;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
h1{font-size:1.5rem;margin:.5rem 0}
h2{font-size:1.2rem;margin:1.5rem 0 .5rem}
h3{font-size:1rem;margin:0 0 .25rem}
.meta,figcaption,.n{color:var(--soft)}
.meta{margin:.25rem 0;font-size:.9rem}
.error{color:var(--error)}.warning{color:var(--warning)}.note{color:var(--note)}
.badge{border:1px solid currentColor;border-radius:1rem;padding:0 .5rem;font-size:.8rem;white-space:nowrap}
.finding,.said{border:1px solid var(--line);border-radius:.5rem;padding:.75rem;margin:0 0 .75rem;background:var(--card)}
.finding:target,.finding:focus{outline:3px solid var(--link)}
figure{margin:.5rem 0}
figcaption{font-size:.85rem}
pre{margin:.25rem 0;padding:.5rem;overflow-x:auto;background:var(--bg);border:1px solid var(--line);border-radius:.25rem;font:.85rem/1.45 ui-monospace,monospace;tab-size:4}
.n{display:inline-block;min-width:3ch;text-align:right;user-select:none}
mark{background:var(--mark);color:inherit;border-bottom:2px solid var(--error);padding:0}
mark.related{background:var(--other);border-color:var(--note)}
form{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center;margin:.5rem 0 1rem}
fieldset{border:0;padding:0;margin:0;display:flex;gap:1rem;flex-wrap:wrap}
legend{float:left;margin-right:1rem;padding:0}
select,button{font:inherit;max-width:24rem;color:var(--fg);background:var(--bg);border:1px solid var(--line);border-radius:.25rem;padding:.2rem .4rem}
.scroll{overflow:auto;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
svg{display:block;font:12px ui-monospace,monospace}
svg a{text-decoration:none}
.node rect{fill:var(--bg);stroke:var(--soft)}
.node text,.edge text{fill:var(--fg)}
.node .l0{fill:var(--soft);font-size:11px}
.node .l1{font-weight:600}
.edge path,marker path{fill:none;stroke:var(--soft);stroke-width:1.5}
#arrow path{fill:var(--soft)}
.edge rect{fill:var(--card)}
.edge text{text-anchor:middle;font-size:10.5px;fill:var(--soft)}
.registration path,.signature path,.federation path{stroke-dasharray:5 4}
.edge.broken path,#cross path{stroke:var(--error);stroke-width:2.5}
.edge.broken text{fill:var(--error);font-weight:700}
.node.broken rect{stroke:var(--error);stroke-width:2.5}
table{border-collapse:collapse;margin:.75rem 0;font-size:.9rem;width:100%}
caption{text-align:left;font-weight:600}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--line);padding:.3rem .6rem .3rem 0;font-weight:400;overflow-wrap:anywhere}
thead th{font-weight:600}
[hidden]{display:none}
@media print{form,.skip{display:none}}
`;

// src/report/html.ts
function htmlReport(result) {
  const areas = new Map(result.rules.map(({ id, area }) => [id, area]));
  const findings = gravestFirst(result.findings);
  const anchors = new Map(findings.map((finding, index) => [finding, `f${index + 1}`]));
  const picture = markedPicture(pictureOf(result.deployments), result.findings);
  const { errors, warnings, notes } = result.summary;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${TOOL.name} ${TOOL.version}">
<title>${TOOL.name}: ${htmlText(`${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>${TOOL.name}</h1>
<p>${htmlText(`${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")} in ${lookedAt(result.summary)}.`)}</p>
</header>
<main>
<section aria-labelledby="picture"><h2 id="picture">The deployment</h2>
${picturePart(picture, (finding) => anchors.get(finding))}
</section>
${inputPart(result.diagnostics)}<section aria-labelledby="findings"><h2 id="findings" tabindex="-1">Findings</h2>
${findings.length === 0 ? "<p>Nothing found.</p>" : ""}
${filters(findings, areas)}
${findings.map((finding) => findingPart(finding, anchors.get(finding) ?? "", areas.get(finding.rule) ?? "")).join("\n")}
</section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function hash(text) {
  return `'sha256-${(0, import_node_crypto.createHash)("sha256").update(text).digest("base64")}'`;
}
function inputPart(diagnostics) {
  if (diagnostics.length === 0) return "";
  const items = diagnostics.map(({ severity, message, file, place }) => {
    const position = place?.file.position(place.start);
    const where = place && position ? `${place.file.path}:${position.line}:${position.column}` : file;
    return `<li><span class="badge ${severity}">${severity === "note" ? "notice" : severity}</span> ${where === void 0 ? "" : `<code>${htmlText(where)}</code> `}${htmlText(message)}</li>`;
  });
  return `<section aria-labelledby="input"><h2 id="input">About the input</h2>
<ul class="said">${items.join("\n")}</ul>
</section>
`;
}
function filters(findings, areas) {
  const severities = ["error", "warning", "note"].map((severity) => {
    const number2 = findings.filter((finding) => finding.severity === severity).length;
    return `<label><input type="checkbox" name="severity" value="${severity}" checked> <span class="${severity}">${count(number2, severity)}</span></label>`;
  });
  return `<form id="filters" hidden aria-label="Which findings to show">
<fieldset><legend>Severity</legend>${severities.join("")}</fieldset>
${choice(
    "area",
    "Area",
    findings.map(({ rule }) => areas.get(rule) ?? "")
  )}
${choice(
    "file",
    "File",
    findings.map(({ place }) => place.file.path)
  )}
<button type="reset">Show all</button>
<span id="status" role="status"></span>
</form>`;
}
function choice(name, label, values) {
  const options = [...new Set(values)].sort().map((value) => `<option value="${htmlText(value)}">${htmlText(value)}</option>`);
  return `<label>${label} <select name="${name}"><option value="">all</option>${options.join("")}</select></label>`;
}

// src/report/terminal.ts
function styles(color) {
  const sgr = (open, close) => (text) => color && text !== "" ? `\x1B[${open}m${text}\x1B[${close}m` : text;
  const colors = { error: sgr(31, 39), warning: sgr(33, 39), note: sgr(36, 39) };
  return { bold: sgr(1, 22), dim: sgr(2, 22), severity: (severity, text) => colors[severity](text) };
}
function wantsColor(when, env, isTerminal) {
  if (when === "always") return true;
  if (when === "never") return false;
  const force = env.FORCE_COLOR;
  if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  return isTerminal && env.TERM !== "dumb";
}

// src/report/text.ts
function diagnosticsText(diagnostics, color) {
  const style = styles(color);
  return diagnostics.map((diagnostic) => `${noCommand(diagnosticLine(diagnostic, style))}
`).join("");
}
function diagnosticLine({ severity, message, file, place }, style) {
  const where = place ? `${positionText(place)}: ` : file === void 0 ? "" : `${displayPath(file)}: `;
  return `${where}${style.severity(severity, severity === "note" ? "notice" : severity)}: ${oneLine(message)}`;
}
function positionText(place) {
  const { line, column } = place.file.position(place.start);
  return `${displayPath(place.file.path)}:${line}:${column}`;
}

// src/commands/command.ts
function misused(edge, message) {
  edge.stderr.write(`${TOOL.name}: ${message}
Try '${TOOL.name} --help'.
`);
  return 2;
}

// src/commands/exit-code.ts
function exitCode(result, policy) {
  if (result.unreadable || result.diagnostics.some((diagnostic) => diagnostic.severity === "error")) return 2;
  if (nothingToLint(result) && !policy.allowEmpty) return 2;
  const fails = result.findings.some((finding) => finding.suppressed === void 0 && reaches(finding.severity, policy.failOn));
  return fails && !policy.exitZero ? 1 : 0;
}
function nothingToLint(result) {
  return result.summary.spire === 0;
}

// src/commands/options.ts
var VERBS = [
  { name: "lint", operands: "[paths...]", summary: "Check manifests and the SPIRE configs in them. The default.", completes: "files" },
  {
    name: "validate",
    operands: "<server|agent|oidc|scm> <file|->",
    summary: "Say what SPIRE itself would say of one config, and everything else that is wrong with it.",
    completes: "files",
    most: 2
  },
  { name: "rules", operands: "", summary: "List every rule with its area, severity and presets.", completes: "none", most: 0 },
  { name: "explain", operands: "<rule|key>", summary: "Show a rule's page, or what a config key does (server.ca_ttl).", completes: "rules", most: 1 },
  { name: "identities", operands: "[paths...]", summary: "Show which pod gets which SPIFFE ID, and which pods get none.", completes: "files" },
  { name: "graph", operands: "[paths...]", summary: "Draw the deployment: who speaks to whom over what, and what is broken.", completes: "files" },
  { name: "init", operands: "", summary: "Write a commented .spire-lint.yaml.", completes: "none", most: 0 },
  { name: "config", operands: "print [paths...]", summary: "Print the configuration that applies, and where each value comes from.", completes: "files" },
  { name: "completion", operands: "<bash|zsh|fish>", summary: "Print a completion script for a shell.", completes: ["bash", "zsh", "fish"], most: 1 }
];
var EVERY_VERB = VERBS.map((verb) => verb.name);

// src/commands/lint-options.ts
function releases(args) {
  const spireVersion = args.value("spire-version");
  if (spireVersion !== void 0 && !/^\d+\.\d+\.\d+$/.test(spireVersion)) return { usageError: `--spire-version is written X.Y.Z, not '${spireVersion}'` };
  const kubernetesVersion = args.value("kubernetes-version");
  if (kubernetesVersion !== void 0 && !/^\d+\.\d+$/.test(kubernetesVersion))
    return { usageError: `--kubernetes-version is written X.Y, not '${kubernetesVersion}'` };
  return { ...spireVersion === void 0 ? {} : { spireVersion }, ...kubernetesVersion === void 0 ? {} : { kubernetesVersion } };
}

// src/commands/graph.ts
var DRAWN = { mermaid: mermaidReport, dot: dotReport, html: htmlReport };
var graphCommand = async (args, edge) => {
  if (args.has("config") && args.has("no-config")) return misused(edge, "--config and --no-config exclude each other");
  const versions = releases(args);
  if ("usageError" in versions) return misused(edge, versions.usageError);
  const config = args.has("no-config") ? false : args.value("config");
  const input = {
    paths: args.operands.length > 0 ? args.operands : ["."],
    cwd: edge.cwd,
    ...args.operands.includes("-") ? { stdin: await edge.readStdin() } : {},
    ...config === void 0 ? {} : { config },
    ...versions
  };
  const { lint } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  const result = await lint(input);
  edge.stderr.write(diagnosticsText(result.diagnostics, wantsColor(args.value("color"), edge.env, edge.stderr.isTerminal)));
  const draw = DRAWN[args.value("format") ?? "mermaid"] ?? mermaidReport;
  edge.stdout.write(draw(result, { color: false, quiet: false, failOn: "error" }));
  return exitCode(result, { failOn: "error", exitZero: true, allowEmpty: true });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  graphCommand,
  htmlReport
});
