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

// asked.ts
var asked_exports = {};
__export(asked_exports, {
  Progress: () => Progress,
  assertionRules: () => assertionRules,
  baselineOf: () => baselineOf,
  diffText: () => diffText,
  fixFiles: () => fixFiles,
  openBaseline: () => openBaseline,
  readOwnRules: () => readOwnRules,
  replaceFile: () => replaceFile,
  writeBaseline: () => writeBaseline,
  writeFixes: () => writeFixes
});
module.exports = __toCommonJS(asked_exports);

// src/with-baseline.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// src/engine/fingerprint.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);

// src/text/source-file.ts
var SourceFile = class {
  /** The name to show: relative to the working directory, separated by `/`. */
  path;
  /** The whole text, a byte order mark included. */
  text;
  #lineStarts;
  constructor(path, text) {
    this.path = path;
    this.text = text;
  }
  /** Offsets at which lines start; `\n`, `\r\n` and a lone `\r` end a line. */
  get lineStarts() {
    this.#lineStarts ??= lineStartsOf(this.text);
    return this.#lineStarts;
  }
  /** The position of an offset. A byte order mark takes no column. */
  position(offset) {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    let column = offset - (starts[low] ?? 0) + 1;
    if (low === 0 && column > 1 && this.text.charCodeAt(0) === 65279) column--;
    return { line: low + 1, column };
  }
  /** The text of a line (counted from 1) without its line end. */
  line(number) {
    const start = this.lineStarts[number - 1];
    if (start === void 0) return "";
    const end = this.lineStarts[number] ?? this.text.length;
    const line = this.text.slice(start, end).replace(/\r?\n$|\r$/, "");
    return number === 1 ? line.replace(/^\ufeff/, "") : line;
  }
  place(start, end) {
    return { file: this, start, end };
  }
};
function lineStartsOf(text) {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
function textAt(place) {
  return place.file.text.slice(place.start, place.end);
}

// src/engine/fingerprint.ts
function fingerprinted(drafts, locate) {
  const seen = /* @__PURE__ */ new Map();
  return drafts.map(({ yields: _, ...draft }) => {
    const { object, path } = locate(draft.place);
    const value = textAt(draft.place).replace(/\s+/g, " ").replace(/^["']|["']$/g, "");
    const identity = JSON.stringify([draft.rule, object ? [object.kind, object.namespace ?? "", object.name] : [draft.place.file.path], path ?? "", value]);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return {
      ...draft,
      ...object ? { object } : {},
      ...path === void 0 ? {} : { path },
      get fingerprint() {
        return (0, import_node_crypto.createHash)("sha256").update(identity).update(String(ordinal)).digest("hex");
      }
    };
  });
}

// src/engine/run.ts
function remarked(remarks, rules, severityOf2, locate) {
  const drafts = remarks.flatMap(
    ({ rule: id, message, place, args }) => rules.flatMap((rule2) => rule2.id === id ? draftOf(rule2, message, severityOf2(rule2, message), place, args, [], []) ?? [] : [])
  );
  return fingerprinted(drafts.sort(compareFindings), locate);
}
function draftOf(rule2, id, severity, place, args, related, fixes) {
  const message = rule2.messages[id];
  if (message === void 0) throw new Error(`rule ${rule2.id} has no message ${id}`);
  if (severity === "off") return void 0;
  const outcome = message.when === void 0 ? void 0 : message.log === void 0 ? { when: message.when } : { when: message.when, log: filled(message.log, args) };
  return {
    rule: rule2.id,
    severity,
    message: filled(message.text, args),
    place,
    related: [...related, ...(place.via ?? []).map((source) => ({ place: source, message: "where this text comes from" }))],
    fixes: fixes.map(withLineEnds),
    yields: rule2.yields === true,
    ...outcome ? { outcome } : {}
  };
}
function withLineEnds(fix) {
  if (!fix.edits.some(({ place, text }) => text.includes("\n") && place.file.text.includes("\r\n"))) return fix;
  const edits = fix.edits.map((edit) => edit.place.file.text.includes("\r\n") ? { ...edit, text: edit.text.replace(/\r?\n/g, "\r\n") } : edit);
  return { ...fix, edits };
}
function filled(template, args) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => name in args ? String(args[name]) : whole);
}
function compareFindings(a, b) {
  return compareText(a.place.file.path, b.place.file.path) || a.place.start - b.place.start || a.place.end - b.place.end || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/engine/summary.ts
function countsOf(findings) {
  const counts = { error: 0, warning: 0, note: 0, suppressed: 0 };
  for (const { severity, suppressed } of findings) counts[suppressed ? "suppressed" : severity]++;
  return { errors: counts.error, warnings: counts.warning, notes: counts.note, suppressed: counts.suppressed };
}

// src/files/read.ts
var import_node_buffer = require("node:buffer");
var import_node_fs = require("node:fs");
var LARGEST_FILE = 5e7;
function readSourceFile(path, shown3) {
  let text;
  try {
    text = (0, import_node_fs.readFileSync)(path, "utf8");
  } catch (error) {
    return cannotRead(shown3, error);
  }
  return sourceFileOf(text, shown3, () => (0, import_node_buffer.isUtf8)((0, import_node_fs.readFileSync)(path)));
}
function sourceFileOf(text, shown3, isValid = () => true) {
  if (text.length > LARGEST_FILE) return problem(shown3, `'${shown3}' is larger than ${LARGEST_FILE / 1e6} MB, so it was not read.`);
  if (text.includes("\0")) return problem(shown3, `'${shown3}' is a binary file (or UTF-16), not text in UTF-8.`);
  if (text.includes("\uFFFD") && !isValid()) return problem(shown3, `'${shown3}' is not valid UTF-8.`);
  return new SourceFile(shown3, text);
}
function cannotRead(shown3, error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
  const reason = REASONS[code];
  return problem(shown3, reason === void 0 ? `'${shown3}' cannot be read (${code}).` : `'${shown3}' cannot be read: ${reason}.`);
}
var REASONS = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "its symbolic links go round in a circle",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  ENAMETOOLONG: "its name is too long",
  ERR_FS_FILE_TOO_LARGE: `it is larger than ${LARGEST_FILE / 1e6} MB`,
  ERR_STRING_TOO_LONG: `it is larger than ${LARGEST_FILE / 1e6} MB`
};
function problem(file, message) {
  return { severity: "error", message, file };
}

// src/files/slashed.ts
var import_node_path = require("node:path");
function slashed(path) {
  return import_node_path.sep === "/" ? path : path.replaceAll(import_node_path.sep, "/");
}

// src/policy/baseline.ts
var SCHEMA = "spire-lint-baseline/1";
function readBaseline(text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, error: "the baseline is not JSON" };
  }
  if (!isRecord(parsed) || parsed.schema !== SCHEMA) return { ok: false, error: `the baseline does not say that it is a ${SCHEMA}` };
  const findings = parsed.findings;
  if (!Array.isArray(findings)) return { ok: false, error: "the baseline has no list 'findings'" };
  const entries = [];
  for (const one of findings) {
    const entry = isRecord(one) ? entryOf(one) : void 0;
    if (entry === void 0) return { ok: false, error: `entry ${entries.length + 1} of the baseline is not a finding` };
    entries.push(entry);
  }
  return { ok: true, entries };
}
function baselineText(entries) {
  const lines = [...new Set(entries.map(({ rule: rule2, where, fingerprint, file }) => JSON.stringify({ rule: rule2, where, fingerprint, file })))].sort();
  return `{
  "schema": "${SCHEMA}",
  "findings": [${lines.map((line) => `
    ${line}`).join(",")}${lines.length > 0 ? "\n  " : ""}]
}
`;
}
function baselineEntry({ rule: rule2, fingerprint, object, place }, pathOf) {
  const file = pathOf(place.file.path);
  const where = object ? [object.kind, object.namespace, object.name].filter((part) => part).join("/") : file;
  return { rule: rule2, where, fingerprint, file };
}
function applyBaseline({ findings, entries, ran, seen }) {
  const known = new Set(entries.map((entry) => entry.fingerprint));
  const here = new Set(findings.map((finding) => finding.fingerprint));
  return {
    findings: findings.map(
      (finding) => known.has(finding.fingerprint) && finding.suppressed === void 0 ? { ...finding, suppressed: { by: "baseline" } } : finding
    ),
    stale: entries.filter((entry) => !here.has(entry.fingerprint) && ran(entry.rule) && seen(entry))
  };
}
function staleProblems(file, stale) {
  return stale.map(({ rule: rule2, where, fingerprint }) => {
    const start = file.text.indexOf(JSON.stringify(fingerprint));
    const place = start < 0 ? file.place(0, 0) : file.place(start, start + fingerprint.length + 2);
    return { rule: "baseline-stale", message: "stale", place, args: { rule: rule2, where } };
  });
}
function updatedBaseline({ findings, entries, ran, seen }, pathOf) {
  const stale = new Set(applyBaseline({ findings, entries, ran, seen }).stale);
  const ignored = new Set(findings.flatMap(({ suppressed, fingerprint }) => suppressed && suppressed.by !== "baseline" ? [fingerprint] : []));
  const now = findings.filter(({ suppressed }) => suppressed === void 0 || suppressed.by === "baseline").map((finding) => baselineEntry(finding, pathOf));
  const fresh = new Set(now.map(({ fingerprint }) => fingerprint));
  return [...now, ...entries.filter((entry) => !stale.has(entry) && !fresh.has(entry.fingerprint) && !ignored.has(entry.fingerprint))];
}
function entryOf(value) {
  const { fingerprint, rule: rule2, where, file = "" } = value;
  return typeof fingerprint === "string" && typeof rule2 === "string" && typeof where === "string" && typeof file === "string" ? { rule: rule2, where, fingerprint, file } : void 0;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/policy/presets.ts
var PRESETS = {
  recommended: { summary: "What will not start, attest or get an identity, and what is a risk in production.", above: [], expects: false },
  security: { summary: "Recommended, and what an attacker could use.", above: ["recommended"], expects: false },
  strict: {
    summary: "Recommended and security, and everything worth a thought; an ignore needs a reason.",
    above: ["security", "recommended"],
    expects: false
  },
  "adr-015": {
    summary: "Recommended, with the decisions of the reference design declared: a breach is an error.",
    above: ["recommended"],
    expects: true
  },
  // Stands alone: what is advice for production only leaves `demo` out of its presets.
  demo: { summary: "For a trial on one node: what cannot work, without advice for production.", above: [], expects: false }
};
var PRESET_NAMES = ["recommended", "strict", "security", "adr-015", "demo"];
function severityOf(rule2, messageId, presets, overrides) {
  const own = overrides.get(rule2.id);
  if (own !== void 0) return own;
  return presets.map((preset) => holds(rule2, preset) ? severityUnder(rule2, messageId, preset) : "off").reduce(heavier, "off");
}
function severityIfAsked(rule2, messageId, presets, overrides) {
  return overrides.get(rule2.id) ?? presets.map((preset) => severityUnder(rule2, messageId, preset)).reduce(heavier, "off");
}
function isOn(rule2, presets, overrides) {
  const own = overrides.get(rule2.id);
  return own === void 0 ? presets.some((preset) => holds(rule2, preset)) : own !== "off";
}
function holds(rule2, preset) {
  return [preset, ...PRESETS[preset].above].some((name) => rule2.presets.includes(name));
}
function severityUnder(rule2, messageId, preset) {
  const severity = rule2.messages[messageId]?.severity;
  if (severity === void 0 || typeof severity === "string") return severity ?? "off";
  const named = [preset, ...PRESETS[preset].above].find((name) => severity[name] !== void 0);
  return (named && severity[named]) ?? severity.recommended;
}
var WEIGHT = { off: 0, note: 1, warning: 2, error: 3 };
function heavier(a, b) {
  return WEIGHT[b] > WEIGHT[a] ? b : a;
}

// src/policy/settings.ts
function severitiesUnder({ only, presets, severities }) {
  if (only === void 0) return (rule2, messageId) => severityOf(rule2, messageId, presets, severities);
  return (rule2, messageId) => only.has(rule2.id) ? severityIfAsked(rule2, messageId, presets, severities) : "off";
}
function activeRules({ only, presets, severities }, rules) {
  if (only === void 0) return rules.filter((rule2) => isOn(rule2, presets, severities));
  return rules.filter((rule2) => only.has(rule2.id) && severities.get(rule2.id) !== "off");
}

// src/with-baseline.ts
function openBaseline(path, input, settings, rules) {
  const { cwd, paths, updateBaseline = false } = input;
  const folder = (0, import_node_path2.dirname)(path);
  const pathOf = (one) => slashed((0, import_node_path2.relative)(folder, (0, import_node_path2.resolve)(cwd, one)));
  const roots = paths.filter((one) => one !== "-").map((one) => (0, import_node_path2.resolve)(cwd, one.replace(/[*?[{].*$/s, "")));
  const covers = (file2) => roots.some((root) => within(root, (0, import_node_path2.resolve)(folder, file2)));
  const shown3 = slashed((0, import_node_path2.relative)(cwd, path));
  const file = updateBaseline && !(0, import_node_fs2.existsSync)(path) ? new SourceFile(shown3, baselineText([])) : readSourceFile(path, shown3);
  return file instanceof SourceFile ? baselineOf(file, { path, pathOf, covers, updating: updateBaseline, settings, rules }) : file;
}
function baselineOf(file, { path, pathOf, covers, updating, settings, rules }) {
  const read = readBaseline(file.text);
  if (!read.ok) return { severity: "error", message: read.error, file: file.path };
  const { entries } = read;
  const active = activeRules(settings, rules);
  const ran = /* @__PURE__ */ new Set([...active.map(({ id }) => id), ...entries.map(({ rule: rule2 }) => rule2).filter((id) => !rules.some((rule2) => rule2.id === id))]);
  const inputOf = ({ findings, deployments, unreadable }) => {
    const objects = new Set(deployments.flatMap(({ cluster }) => cluster.objects.map(({ kind, namespace, name }) => nameOf(kind, namespace, name))));
    const seen = (entry) => objects.has(entry.where) || covers(entry.file);
    return { findings, entries, ran: (rule2) => !unreadable && ran.has(rule2), seen };
  };
  return {
    file,
    judge(checked) {
      const { findings, stale } = applyBaseline(inputOf(checked));
      const told = updating ? [] : remarked(staleProblems(file, stale), active, severitiesUnder(settings), () => ({}));
      return withFindings(checked, [...findings, ...told].sort(compareFindings));
    },
    updated(checked) {
      const hidden = checked.findings.map((finding) => ({ ...finding, suppressed: finding.suppressed ?? { by: "baseline" } }));
      return { baseline: { path, text: baselineText(updatedBaseline(inputOf(checked), pathOf)) }, checked: withFindings(checked, hidden) };
    }
  };
}
function withFindings(checked, findings) {
  return { ...checked, findings, summary: { ...checked.summary, ...countsOf(findings) } };
}
function nameOf(kind, namespace, name) {
  return [kind, namespace, name].filter((part) => part).join("/");
}
function within(root, path) {
  return path === root || path.startsWith(root.endsWith(import_node_path2.sep) ? root : root + import_node_path2.sep);
}

// src/engine/apply-fixes.ts
function applyFixes(fixes) {
  const edits = /* @__PURE__ */ new Map();
  for (const edit of compatibleFixes(fixes).flatMap((fix) => fix.edits)) edits.set(edit.place.file, [...edits.get(edit.place.file) ?? [], edit]);
  return new Map([...edits].map(([file, ofFile]) => [file.path, edited(file, ofFile)]));
}
function compatibleFixes(fixes) {
  const taken = /* @__PURE__ */ new Map();
  const made = [];
  for (const fix of [...fixes].sort((a, b) => firstOf(a) - firstOf(b))) {
    if (fix.edits.length === 0 || fix.edits.some((edit) => (taken.get(edit.place.file) ?? []).some((other) => overlaps(edit, other)))) continue;
    for (const edit of fix.edits) taken.set(edit.place.file, [...taken.get(edit.place.file) ?? [], edit]);
    made.push(fix);
  }
  return made;
}
function edited(file, edits) {
  let text = file.text;
  for (const { place, text: replacement } of edits.toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end).reverse()) {
    text = text.slice(0, place.start) + replacement + text.slice(place.end);
  }
  return text;
}
function firstOf(fix) {
  return Math.min(...fix.edits.map(({ place }) => place.start));
}
function overlaps(a, b) {
  return a.place.start < b.place.end && b.place.start < a.place.end ? true : a.place.start === b.place.start;
}

// src/engine/fix-files.ts
var ROUNDS = 10;
async function fixFiles(files, first, check, { unsafe, mayChange }) {
  let now = files;
  let judged = first;
  let made = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = compatibleFixes(
      judged.findings.filter(({ suppressed }) => suppressed === void 0).flatMap((finding) => chosen(finding, unsafe)).filter(({ edits }) => edits.every(({ place }) => mayChange(place.file.path)))
    );
    const texts = applyFixes(fixes);
    const next = now.map((file) => withText(file, texts.get(file.path)));
    if (next.every((file, index) => file === now[index])) break;
    const after = await check(next);
    if (after.unreadable && !judged.unreadable) break;
    now = next;
    judged = after;
    made += fixes.length;
  }
  return { judged, made, changes: files.flatMap((file, index) => changed(file, now[index])) };
}
function chosen({ fixes }, unsafe) {
  const fix = fixes.find(({ safe }) => safe) ?? (unsafe ? fixes[0] : void 0);
  return fix ? [fix] : [];
}
function withText(file, text) {
  return text === void 0 || text === file.text ? file : new SourceFile(file.path, text);
}
function changed(file, now) {
  return now === void 0 || now.text === file.text ? [] : [{ file, text: now.text }];
}

// src/hcl/runes.ts
var REPLACEMENT = 65533;
function isInvalidByte(code) {
  return code >= 56448 && code <= 56575;
}
function isSurrogate(code) {
  return code >= 55296 && code <= 57343;
}
function isDecimal(code) {
  return code >= 48 && code <= 57;
}
function digitValue(code) {
  if (isDecimal(code)) return code - 48;
  if (code >= 97 && code <= 102) return code - 87;
  if (code >= 65 && code <= 70) return code - 55;
  return 16;
}

// src/hcl/bytes.ts
function toBytes(text) {
  if (isAscii(text)) return text;
  let bytes = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += isInvalidByte(code) ? String.fromCharCode(code - 56320) : encodeRune(code);
  }
  return bytes;
}
function encodeRune(rune) {
  const code = isSurrogate(rune) || rune < 0 || rune > 1114111 ? REPLACEMENT : rune;
  if (code < 128) return String.fromCharCode(code);
  const tail = (shift) => 128 | code >> shift & 63;
  if (code < 2048) return String.fromCharCode(192 | code >> 6, tail(0));
  if (code < 65536) return String.fromCharCode(224 | code >> 12, tail(6), tail(0));
  return String.fromCharCode(240 | code >> 18, tail(12), tail(6), tail(0));
}
function fromBytes(bytes) {
  if (isAscii(bytes)) return bytes;
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    const { code, length } = decodeRune(bytes, i);
    text += String.fromCodePoint(code);
    i += length;
  }
  return text;
}
function decodeRune(bytes, index) {
  const first = bytes.charCodeAt(index);
  if (first < 128) return { code: first, length: 1 };
  const length = first >= 194 && first <= 223 ? 2 : first >= 224 && first <= 239 ? 3 : first >= 240 && first <= 244 ? 4 : 1;
  const invalid = { code: 56320 + first, length: 1 };
  if (length === 1) return invalid;
  let code = first & 255 >> length + 1;
  for (let i = 1; i < length; i++) {
    const next = bytes.charCodeAt(index + i);
    if (!(next >= 128 && next <= 191)) return invalid;
    code = code << 6 | next & 63;
  }
  const least = length === 2 ? 128 : length === 3 ? 2048 : 65536;
  return code < least || code > 1114111 || isSurrogate(code) ? invalid : { code, length };
}
var ASCII = /^[\0-\x7f]*$/;
function isAscii(text) {
  return ASCII.test(text);
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
  const named = NAMED[character];
  if (named !== void 0) return named;
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

// src/hcl/unquote.ts
function unquoteHcl(quoted2) {
  const inner = innerOf(quoted2);
  if (inner === void 0) return void 0;
  if (!/[$\\"]/.test(inner)) return inner.includes("\n") && !inner.includes("{") ? void 0 : inner;
  let value = "";
  for (let at = 0; at < inner.length; ) {
    if (inner.startsWith("${", at)) {
      const end = interpolationEnd(inner, at + 2);
      if (end === void 0) return void 0;
      value += inner.slice(at, end);
      at = end;
      continue;
    }
    if (inner[at] === "\n") return void 0;
    const one = unquoteCharacter(inner, at, false);
    if (one === void 0) return void 0;
    value += one.bytes;
    at = one.end;
  }
  return value;
}
function unquoteJson(quoted2) {
  const inner = innerOf(quoted2);
  if (inner === void 0 || inner.includes("\n")) return void 0;
  let value = "";
  for (let at = 0; at < inner.length; ) {
    const one = unquoteCharacter(inner, at, true);
    if (one === void 0) return void 0;
    value += one.bytes;
    at = one.end;
  }
  return value;
}
function innerOf(quoted2) {
  return quoted2.length >= 2 && quoted2.startsWith('"') && quoted2.endsWith('"') ? quoted2.slice(1, -1) : void 0;
}
function interpolationEnd(inner, start) {
  let braces = 1;
  for (let at = start; at < inner.length; ) {
    const { code, length } = decodeRune(inner, at);
    if (code === REPLACEMENT || isSurrogate(code)) return void 0;
    at += length;
    if (code === 123) braces++;
    else if (code === 125 && --braces === 0) return at;
  }
  return void 0;
}
var SIMPLE = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v", "\\": "\\", '"': '"' };
var HEX_DIGITS = { x: 2, u: 4, U: 8 };
function unquoteCharacter(text, at, json) {
  const first = text.charAt(at);
  if (first === '"') return void 0;
  if (first !== "\\") {
    const { code, length } = decodeRune(text, at);
    return { bytes: encodeRune(code), end: at + length };
  }
  const letter = text.charAt(at + 1);
  const simple = SIMPLE[letter];
  if (simple !== void 0) return { bytes: simple, end: at + 2 };
  const digits = HEX_DIGITS[letter];
  if (digits !== void 0) return hexadecimal(text, at + 2, digits, json);
  return octal(text, at + 1);
}
function hexadecimal(text, start, digits, json) {
  const end = start + digits;
  if (end > text.length) return void 0;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = digitValue(text.charCodeAt(i));
    if (digit === 16) return void 0;
    value = value << 4 | digit;
  }
  if (digits === 2) return { bytes: String.fromCharCode(value), end };
  if (value > 1114111 || json && (value < 0 || isSurrogate(value))) return void 0;
  return { bytes: value < 0 ? String.fromCharCode(value & 255) : encodeRune(value), end };
}
function octal(text, start) {
  const digits = text.slice(start, start + 3);
  if (!/^[0-7]{3}$/.test(digits)) return void 0;
  const value = Number.parseInt(digits, 8);
  return value > 255 ? void 0 : { bytes: String.fromCharCode(value), end: start + 3 };
}

// src/hcl/literal.ts
function literalValue(token, json) {
  const { type, text } = token;
  switch (type) {
    case "HOLE":
      return { hole: true };
    case "BOOL":
      return { value: text === "true" };
    case "IDENT":
      return { value: text };
    case "NUMBER":
      return parseInteger(text);
    case "FLOAT":
      return parseFloatingPoint(text);
    case "HEREDOC":
      return { value: fromBytes(heredocValue(toBytes(text))) };
    case "STRING": {
      if (text === "") return { value: "" };
      const bytes = toBytes(text);
      const value = json ? unquoteJson(bytes) : unquoteHcl(bytes);
      return value === void 0 ? { panic: `unquote ${text} err: invalid syntax` } : { value: fromBytes(value) };
    }
  }
}
var INTEGER = /^(-?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
function parseInteger(text) {
  const [, sign, digits] = INTEGER.exec(text) ?? [];
  if (digits === void 0) return { error: `strconv.ParseInt: parsing ${goQuote(text)}: invalid syntax` };
  const octal2 = /^0[0-7]/.test(digits);
  const magnitude = BigInt(octal2 ? `0o${digits.slice(1)}` : digits);
  const value = sign ? -magnitude : magnitude;
  if (value !== BigInt.asIntN(64, value)) return { error: `strconv.ParseInt: parsing ${goQuote(text)}: value out of range` };
  return { value };
}
var FLOAT = /^-?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/;
function parseFloatingPoint(text) {
  if (!FLOAT.test(text)) return { error: `strconv.ParseFloat: parsing ${goQuote(text)}: invalid syntax` };
  const value = Number(text);
  return Number.isFinite(value) ? { value } : { error: `strconv.ParseFloat: parsing ${goQuote(text)}: value out of range` };
}
function heredocValue(heredoc) {
  const opening = heredoc.indexOf("\n");
  const plain = heredoc.slice(opening + 1, heredoc.length - opening + 1);
  if (heredoc[2] !== "-") return plain;
  const lines = heredoc.slice(opening + 1, heredoc.length - opening + 2).split("\n");
  const indent = lines.at(-1) ?? "";
  if (!lines.every((line) => line.startsWith(indent))) return plain.replace(/[ \t]+$/, "");
  return lines.map((line, index) => index === lines.length - 1 ? "" : line.slice(indent.length)).join("\n");
}

// src/engine/assertion-path.ts
function parsePath(text) {
  const steps = [];
  let rest = text;
  while (rest !== "") {
    const [whole = "", key, quoted2, item] = /^(?:\.?([^.[\]'"\s]+)|\[(?:'([^']+)'|"[^"]+")\]|\[([^\]'"]+)\])/.exec(rest) ?? [];
    if (whole === "" || steps.length === 0 && whole.startsWith(".") || steps.length > 0 && key !== void 0 && !whole.startsWith(".")) return void 0;
    if (item !== void 0) steps.push({ item: item.trim() });
    else steps.push({ key: key ?? quoted2 ?? whole.slice(2, -2) });
    rest = rest.slice(whole.length);
  }
  return steps.length === 0 ? void 0 : steps;
}
function stopsInYaml(node, steps, at = shown(node)) {
  const [step, ...rest] = steps;
  if (step === void 0) return [{ place: shown(node), value: node.kind === "scalar" ? node.value ?? "" : void 0, is: "there" }];
  const missing = missingAt(at, steps);
  if ("key" in step) {
    const entry = node.kind === "mapping" ? node.get(step.key) : void 0;
    return entry ? stopsInYaml(entry.value, rest, entry.key.place) : [missing];
  }
  if (node.kind !== "sequence") return [missing];
  const items = step.item === "*" ? node.items : node.items.filter((item, index) => isItem(item, index, step.item));
  if (items.length === 0) return step.item === "*" ? [] : [missing];
  return items.flatMap((item) => stopsInYaml(item, rest, nameOf2(item) ?? shown(item)));
}
function stopsInHcl(file, steps, at) {
  const names = steps.map((step) => "key" in step ? step.key : step.item);
  return stopsAmong(file, file.items, names, at);
}
function stopsAmong(file, items, names, at) {
  const found = items.flatMap((item) => {
    const keys = item.keys.map((key) => key.type === "IDENT" ? key.text : textOf(literalValue(key, file.format === "json")));
    const shared = Math.min(keys.length, names.length);
    if (keys.slice(0, shared).some((key, index) => key !== names[index] && names[index] !== "*")) return [];
    if (names.length < keys.length) return [{ place: placeOf(file, item), value: void 0, is: "there" }];
    const rest = names.slice(keys.length);
    const last = item.keys.at(-1);
    return valueStops(file, item.value, rest, last ? placeOf(file, last) : placeOf(file, item));
  });
  const there = found.filter(({ is }) => is !== "missing" && is !== "last");
  if (there.length > 0) return there;
  return found.length > 0 ? found : [missingAt(at, names)];
}
function valueStops(file, value, names, at) {
  if (value.kind === "object") return names.length === 0 ? [{ place: at, value: void 0, is: "there" }] : stopsAmong(file, value.items, names, at);
  if (value.kind === "list") {
    const [first, ...rest] = names;
    if (first === void 0) return [{ place: placeOf(file, value), value: void 0, is: "there" }];
    if (first === "*") return value.items.flatMap((item) => valueStops(file, item, rest, placeOf(file, item)));
    return value.items.some(({ kind }) => kind === "object") ? value.items.flatMap((item) => valueStops(file, item, names, at)) : [missingAt(at, names)];
  }
  if (names.length > 0) return [missingAt(at, names)];
  const place = placeOf(file, value);
  const literal = literalValue(value.token, value.json);
  if (!("value" in literal)) return [{ place, value: void 0, is: "unknown" }];
  const known = typeof literal.value === "bigint" ? Number(literal.value) : literal.value;
  const hole = file.source.holes.some((one) => one.start < value.end && value.start < one.end);
  return [{ place, value: known, is: hole ? "unknown" : "there" }];
}
function missingAt(place, left) {
  return { place, value: void 0, is: left.length === 1 ? "last" : "missing" };
}
function placeOf({ source }, { start, end }) {
  return source.trace(start, end).place;
}
function textOf(literal) {
  return "value" in literal ? String(literal.value) : "";
}
function isItem(item, index, wanted) {
  if (/^\d+$/.test(wanted)) return index === Number(wanted);
  const [, field = "name", value = wanted] = /^([^=]+)=(.*)$/.exec(wanted) ?? [];
  const found = item.kind === "mapping" ? item.get(field)?.value : void 0;
  return found?.kind === "scalar" && found.source === value;
}
function nameOf2(item) {
  const name = item.kind === "mapping" ? item.get("name")?.value : void 0;
  return name?.kind === "scalar" ? shown(name) : void 0;
}
function shown(node) {
  return node.alias ?? node.place;
}

// src/text/escape-regexp.ts
function escapeRegExp(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/engine/object-pattern.ts
function isObject(pattern, { kind, namespace, name }) {
  const parts = pattern.split("/");
  const [wantedKind = "", wantedNamespace = "", wantedName = ""] = parts.length === 2 ? [parts[0], "*", parts[1]] : parts;
  return fits(wantedKind, kind) && fits(wantedNamespace, namespace ?? "") && fits(wantedName, name);
}
function fits(pattern, text) {
  const [first = "", ...rest] = pattern.split("*").map(escapeRegExp);
  return new RegExp(`^${[first, ...rest].join(".*")}$`, "s").test(text);
}

// src/engine/rule.ts
var AREAS = [
  "config",
  "identity",
  "node-attestation",
  "workload-attestation",
  "datastore",
  "keys",
  "bundle",
  "volumes",
  "csi",
  "rbac",
  "network",
  "lifetimes",
  "registration",
  "federation",
  "images",
  "security",
  "health",
  "telemetry",
  "controller-manager",
  "oidc",
  "registrar",
  "secrets",
  "availability",
  "upgrade",
  "helm",
  "kubernetes",
  "design",
  "policy"
];
function rule(definition) {
  return definition;
}

// src/engine/words.ts
function list(names, word = "and") {
  const quoted2 = [...new Set(names)].map((name) => `'${name}'`);
  if (quoted2.length <= 1) return quoted2[0] ?? "nothing";
  return `${quoted2.slice(0, -1).join(", ")} ${word} ${quoted2.at(-1)}`;
}

// src/engine/assertions.ts
function assertionRules(assertions) {
  return assertions.flatMap((assertion) => assertionRule(assertion) ?? []);
}
function assertionRule(assertion) {
  const { id, severity, must, message = "" } = assertion;
  const [, config, written] = /^(\S+):\s+(.*)$/.exec(assertion.path) ?? [];
  const steps = parsePath(written ?? assertion.path);
  if (steps === void 0) return void 0;
  const because = message === "" ? "" : ` ${message}`;
  return rule({
    id,
    area: "policy",
    summary: message || `${assertion.path} of ${assertion.select} ${demanded(must)}.`,
    presets: ["recommended", "strict", "security", "adr-015", "demo"],
    since: "1.0.0",
    references: [],
    own: true,
    messages: {
      breach: { severity, text: `{path} of {object} is {found}, but ${demanded(must)}.{because}` },
      missing: { severity, text: `{object} has no {path}, but it ${demanded(must)}.{because}` }
    },
    check(deployment, report) {
      for (const { object, stops } of stopsIn(deployment, assertion.select, config, steps)) {
        for (const stop of stops) {
          const fault = faultOf(stop, must);
          if (fault === void 0) continue;
          const found = stop.value === void 0 ? "there" : `'${stop.value}'`;
          report(fault, stop.place, { path: assertion.path, object, found, because });
        }
      }
    }
  });
}
function stopsIn({ cluster, configs }, select, config, steps) {
  const selected = cluster.objects.filter(
    (object) => isObject(select, { kind: object.kind, name: object.name, ...object.namespace === void 0 ? {} : { namespace: object.namespace } })
  );
  return selected.flatMap((object) => {
    const named = [object.kind, object.namespace, object.name].filter((part) => part).join("/");
    if (config === void 0) return [{ object: named, stops: stopsInYaml(object.root, steps, object.place) }];
    return configs.filter((one) => one.object === object && one.name === config).flatMap(({ config: { file }, place }) => file ? [{ object: named, stops: stopsInHcl(file, steps, firstCharacter(place)) }] : []);
  });
}
function firstCharacter({ file, start }) {
  return file.place(start, start);
}
function faultOf({ is, value }, { exist, equal, oneOf, match }) {
  if (exist === false) return is === "there" || is === "unknown" ? "breach" : void 0;
  if (is === "unknown") return void 0;
  if (is === "last" || is === "missing") return exist === true || is === "last" ? "missing" : void 0;
  if (equal !== void 0 && value !== equal) return "breach";
  if (oneOf && !oneOf.some((one) => one === value)) return "breach";
  return match !== void 0 && (value === void 0 || !new RegExp(match, "u").test(String(value))) ? "breach" : void 0;
}
function demanded({ exist, equal, oneOf, match }) {
  const demands = [
    exist === false ? "must not be there" : exist === true ? "must be there" : void 0,
    equal === void 0 ? void 0 : `must be '${equal}'`,
    oneOf && `must be one of ${list(oneOf.map(String), "or")}`,
    match === void 0 ? void 0 : `must match ${match}`
  ].filter((one) => one !== void 0);
  return demands.join(" and ").replace(/[{}]/g, "");
}

// src/commands/own-rules.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var import_node_url = require("node:url");
async function readOwnRules(folders, cwd, taken) {
  const rules = /* @__PURE__ */ new Map();
  const diagnostics = [];
  const failures = [];
  for (const folder of folders) {
    const modules = modulesIn((0, import_node_path3.resolve)(cwd, folder));
    if (modules === void 0) diagnostics.push({ severity: "error", message: `--rule-dir: '${folder}' is no folder that can be read` });
    else if (modules.length === 0) diagnostics.push({ severity: "error", message: `--rule-dir: '${folder}' holds no module (.mjs, .cjs or .js)` });
    for (const path of modules ?? []) {
      const file = slashed((0, import_node_path3.relative)(cwd, path));
      for (const value of await exportsOf(path)) {
        const fault = value instanceof Error ? value.message : faultOf2(value, [...taken, ...rules.keys()]);
        if (fault !== void 0) diagnostics.push({ severity: "error", message: `this is no rule: ${fault}`, file });
        else if (isRule(value)) rules.set(value.id, guarded(value, file, failures));
      }
    }
  }
  return { rules: [...rules.values()], diagnostics, failures };
}
function modulesIn(folder) {
  try {
    return (0, import_node_fs3.readdirSync)(folder).filter((name) => /\.[mc]?js$/.test(name)).sort().map((name) => (0, import_node_path3.join)(folder, name));
  } catch {
    return void 0;
  }
}
async function exportsOf(path) {
  try {
    const module2 = await import(
      /* @vite-ignore */
      (0, import_node_url.pathToFileURL)(path).href
    );
    const exported = typeof module2.default === "function" ? await module2.default(rule) : module2.default;
    return Array.isArray(exported) ? exported : [exported];
  } catch (error) {
    return [error instanceof Error ? error : new Error(String(error))];
  }
}
function isRule(value) {
  return faultOf2(value, []) === void 0;
}
function faultOf2(value, taken) {
  if (!isRecord2(value)) return "the default export must be a rule, a list of them, or a function that returns them";
  const { id, area, summary, presets, references, messages, check } = value;
  if (typeof id !== "string" || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) return `its id must be words in lower case joined by '-', not ${shown2(id)}`;
  if (taken.includes(id)) return `there is a rule '${id}' already`;
  if (!AREAS.some((one) => one === area)) return `'${id}' must have an area: ${AREAS.join(", ")}`;
  if (typeof summary !== "string" || summary === "") return `'${id}' must have a summary`;
  if (!Array.isArray(presets) || !presets.every((name) => PRESET_NAMES.some((one) => one === name)))
    return `'${id}' must have presets: a list of ${PRESET_NAMES.join(", ")}`;
  if (!Array.isArray(references)) return `'${id}' must have references, a list`;
  if (!isRecord2(messages) || Object.keys(messages).length === 0) return `'${id}' must have messages`;
  const wrong = Object.entries(messages).find(([, message]) => !isMessage(message));
  if (wrong) return `message '${wrong[0]}' of '${id}' must have a text and a severity (error, warning or note)`;
  return typeof check === "function" ? void 0 : `'${id}' must have a function check(deployment, report)`;
}
function isMessage(value) {
  if (!isRecord2(value) || typeof value.text !== "string") return false;
  const { severity } = value;
  const severities = isRecord2(severity) ? [severity.recommended, ...Object.values(severity)] : [severity];
  return severities.every((one) => one === "error" || one === "warning" || one === "note");
}
function guarded(own, file, failures) {
  return {
    ...own,
    own: true,
    check(deployment, report) {
      try {
        own.check(deployment, report);
      } catch (error) {
        const message = `the rule '${own.id}' failed: ${error instanceof Error ? error.message : String(error)}`;
        if (!failures.some((failure) => failure.message === message)) failures.push({ severity: "error", message, file });
      }
    }
  };
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown2(value) {
  return value === void 0 ? "nothing" : JSON.stringify(value);
}

// src/commands/write-back.ts
var import_node_path4 = require("node:path");

// src/engine/tool.ts
var TOOL = {
  name: "spire-lint",
  version: "1.0.0",
  /** Where the sources live; SARIF wants an absolute address. */
  home: "https://github.com/spire-lint/spire-lint"
};

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
var UNSAFE = /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
var UNSAFE_ALL = new RegExp(UNSAFE, "g");
function escaped(character) {
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

// src/report/finding-words.ts
function displayPath(path) {
  return oneLine(path);
}
function count(number, what) {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

// src/report/unified-diff.ts
var CONTEXT = 3;
function unifiedDiff(path, before, after, shown3) {
  const [from, to] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(changesOf(from, to));
  const write = (sign, line) => {
    const [, text = "", end = ""] = /^(.*?)(\r?\n|\r)?$/s.exec(line) ?? [];
    const content = shown3 ? noCommand(`${sign}${printable(text)}`) : `${sign}${text}`;
    return `${content}${shown3 ? "\n" : end === "\r\n" ? "\r\n" : "\n"}${end === "" ? "\\ No newline at end of file\n" : ""}`;
  };
  const body = hunks.map((hunk) => {
    const [first, last] = [hunk[0], hunk.at(-1)];
    if (first === void 0 || last === void 0) return "";
    const start = { a: Math.max(0, first.a - CONTEXT), b: Math.max(0, first.b - CONTEXT) };
    const end = { a: Math.min(from.length, last.a + last.removed + CONTEXT), b: Math.min(to.length, last.b + last.added + CONTEXT) };
    const lines = [];
    let at = start.a;
    for (const { a, b, removed, added } of hunk) {
      for (const line of from.slice(at, a)) lines.push(write(" ", line));
      for (const line of from.slice(a, a + removed)) lines.push(write("-", line));
      for (const line of to.slice(b, b + added)) lines.push(write("+", line));
      at = a + removed;
    }
    for (const line of from.slice(at, end.a)) lines.push(write(" ", line));
    return `@@ -${range(start.a, end.a)} +${range(start.b, end.b)} @@
${lines.join("")}`;
  });
  return body.length === 0 ? "" : `--- a/${oneLine(path)}
+++ b/${oneLine(path)}
${body.join("")}`;
}
function linesOf(text) {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
function range(start, end) {
  const length = end - start;
  return length === 1 ? `${start + 1}` : `${length === 0 ? start : start + 1},${length}`;
}
function hunksOf(changes) {
  const hunks = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.a - (last.a + last.removed) <= CONTEXT * 2) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}
function changesOf(from, to) {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const steps = shortestWay(from.slice(head, from.length - tail), to.slice(head, to.length - tail));
  const changes = [];
  let [a, b] = [head, head];
  for (const step of steps) {
    const last = changes.at(-1);
    const joins = last !== void 0 && last.a + last.removed === a && last.b + last.added === b;
    const removed = step === "remove" ? 1 : 0;
    const added = step === "add" ? 1 : 0;
    if (step !== "keep") {
      if (joins) changes[changes.length - 1] = { ...last, removed: last.removed + removed, added: last.added + added };
      else changes.push({ a, b, removed, added });
    }
    a += step === "add" ? 0 : 1;
    b += step === "remove" ? 0 : 1;
  }
  return changes;
}
function shortestWay(from, to) {
  const furthest = /* @__PURE__ */ new Map([[1, 0]]);
  const trail = [];
  for (let cost = 0; cost <= from.length + to.length; cost++) {
    trail.push(new Map(furthest));
    for (let k = -cost; k <= cost; k += 2) {
      let x = down(furthest, k, cost) ? furthest.get(k + 1) ?? 0 : (furthest.get(k - 1) ?? 0) + 1;
      while (x < from.length && x - k < to.length && from[x] === to[x - k]) x++;
      furthest.set(k, x);
      if (x >= from.length && x - k >= to.length) return wayBack(trail, from.length, to.length);
    }
  }
  return [];
}
function wayBack(trail, length, other) {
  const steps = [];
  let [x, y] = [length, other];
  for (let cost = trail.length - 1; cost >= 0; cost--) {
    const furthest = trail[cost] ?? /* @__PURE__ */ new Map();
    const k = x - y;
    const previous = down(furthest, k, cost) ? k + 1 : k - 1;
    const fromX = furthest.get(previous) ?? 0;
    const fromY = fromX - previous;
    while (x > fromX && y > fromY) {
      steps.push("keep");
      x--;
      y--;
    }
    if (cost > 0) steps.push(x === fromX ? "add" : "remove");
    x = fromX;
    y = fromY;
  }
  return steps.reverse();
}
function down(furthest, k, cost) {
  return k === -cost || k !== cost && (furthest.get(k - 1) ?? 0) < (furthest.get(k + 1) ?? 0);
}

// src/commands/write-back.ts
async function writeFixes({ fixed }, edge, quiet) {
  let written = 0;
  for (const { file, text } of fixed?.changes ?? []) {
    try {
      await edge.replaceFile((0, import_node_path4.resolve)(edge.cwd, file.path), file.text, text);
      written++;
    } catch (error) {
      edge.stderr.write(`${TOOL.name}: cannot write ${displayPath(file.path)}: ${error instanceof Error ? error.message : String(error)}
`);
    }
  }
  if (!quiet && fixed && written > 0) edge.stderr.write(`Made ${fixed.made === 1 ? "1 fix" : `${fixed.made} fixes`} in ${count(written, "file")}.
`);
  return written === (fixed?.changes.length ?? 0);
}
function diffText({ fixed }, edge) {
  const shown3 = edge.stdout.isTerminal || edge.env.GITHUB_ACTIONS === "true";
  return (fixed?.changes ?? []).map(({ file, text }) => unifiedDiff(file.path, file.text, text, shown3)).join("");
}
async function writeBaseline(result, edge, quiet) {
  const { baseline, unreadable, diagnostics } = result;
  if (unreadable || diagnostics.some(({ severity }) => severity === "error")) {
    edge.stderr.write(`${TOOL.name}: the baseline is left as it is, as not everything could be read
`);
    return false;
  }
  if (baseline === void 0) {
    edge.stderr.write(`${TOOL.name}: --update-baseline needs --baseline FILE, or 'baseline' in the configuration
`);
    return false;
  }
  const shown3 = displayPath(slashed((0, import_node_path4.relative)(edge.cwd, baseline.path)));
  try {
    await edge.writeFile(baseline.path, baseline.text);
  } catch (error) {
    edge.stderr.write(`${TOOL.name}: cannot write ${shown3}: ${error instanceof Error ? error.message : String(error)}
`);
    return false;
  }
  if (!quiet) edge.stderr.write(`Wrote ${shown3}.
`);
  return true;
}

// src/commands/replace-file.ts
var import_node_fs4 = require("node:fs");
var import_node_path5 = require("node:path");
function replaceFile(path, before, text) {
  const target = (0, import_node_fs4.realpathSync)(path);
  if ((0, import_node_fs4.readFileSync)(target, "utf8") !== before) throw new Error("it has changed since it was read");
  const beside = (0, import_node_path5.join)((0, import_node_path5.dirname)(target), `.${(0, import_node_path5.basename)(target)}.${process.pid}.tmp`);
  try {
    (0, import_node_fs4.writeFileSync)(beside, text, { flag: "wx" });
    (0, import_node_fs4.chmodSync)(beside, (0, import_node_fs4.statSync)(target).mode & 4095);
    (0, import_node_fs4.renameSync)(beside, target);
  } catch (error) {
    (0, import_node_fs4.rmSync)(beside, { force: true });
    throw error;
  }
}

// src/commands/progress.ts
var PATIENCE = 1e3;
var PAUSE = 250;
var Progress = class {
  #to;
  #now;
  #start;
  #last = 0;
  #files = 0;
  /** @param now milliseconds */
  constructor(to, now = Date.now) {
    this.#to = to;
    this.#now = now;
    this.#start = now();
  }
  tick(files = this.#files) {
    this.#files = files;
    const now = this.#now();
    if (now - this.#start < PATIENCE || now - this.#last < PAUSE) return;
    this.#last = now;
    this.#to.write(`\r\x1B[KChecking ${files === 1 ? "1 file" : `${files} files`} for ${Math.round((now - this.#start) / 1e3)} s`);
  }
  clear() {
    if (this.#last > 0) this.#to.write("\r\x1B[K");
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Progress,
  assertionRules,
  baselineOf,
  diffText,
  fixFiles,
  openBaseline,
  readOwnRules,
  replaceFile,
  writeBaseline,
  writeFixes
});
