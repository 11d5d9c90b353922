var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// render.ts
var render_exports = {};
__export(render_exports, {
  renderWithPrograms: () => renderWithPrograms,
  resultLedBack: () => resultLedBack,
  withRenderings: () => withRenderings
});
module.exports = __toCommonJS(render_exports);

// src/commands/render-programs.ts
var import_node_child_process = require("node:child_process");
var import_node_path = require("node:path");
var LONGEST_MS = 12e4;
var LARGEST_BYTES = 256 * 1024 * 1024;
function renderWithPrograms(cwd) {
  return async (kind, folder) => firstInstalled(kind === "chart" ? chartWays(cwd, folder) : kustomizationWays(folder), cwd, folder);
}
function chartWays(cwd, folder) {
  const release = (0, import_node_path.basename)((0, import_node_path.resolve)(cwd, folder)).toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 53) || "release";
  return [{ by: "helm template", command: "helm", args: ["template", release, `./${folder}`] }];
}
function kustomizationWays(folder) {
  return [
    { by: "kustomize build", command: "kustomize", args: ["build", `./${folder}`] },
    { by: "kubectl kustomize", command: "kubectl", args: ["kustomize", `./${folder}`] }
  ];
}
function firstInstalled(ways, cwd, folder) {
  for (const { by, command, args } of ways) {
    const { status, stdout, stderr, error } = (0, import_node_child_process.spawnSync)(command, args, {
      cwd,
      encoding: "utf8",
      timeout: LONGEST_MS,
      maxBuffer: LARGEST_BYTES,
      stdio: ["ignore", "pipe", "pipe"]
    });
    if (error && "code" in error && error.code === "ENOENT") continue;
    if (error) return { error: `${by} of ${folder || "."} was given up: ${error.message}` };
    return status === 0 ? { text: stdout, by } : { error: `${by} of ${folder || "."} failed: ${stderr.trim()}` };
  }
  return { error: `--render needs ${ways.map(({ command }) => command).join(" or ")}, which is not installed here` };
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
  unit(text2, start, end) {
    if (text2 !== "") this.#add(text2, start, end, "unit", NONE);
    return this;
  }
  /** Text that stands for a stretch of another mapped text but came from `via` (an env value put in for `${X}`). */
  foreign(text2, at, via) {
    if (text2 !== "") this.#append({ at: 0, length: text2.length, file: at.file, start: at.start, end: at.end, kind: "foreign", via, encode: void 0 }, text2);
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
  #take(from, start, end, shown) {
    if (!(from instanceof Mapped)) throw new TypeError("only texts made by MappedTextBuilder can be sliced");
    const base = this.#text.length;
    for (const hole of from.holes) {
      if (hole.start >= start && hole.end <= end) this.#holes.push({ start: hole.start - start + base, end: hole.end - start + base });
    }
    from.forEach(start, end, (segment, a, b) => {
      const part = from.text.slice(a, b);
      const shift = segment.kind === "copy" ? a - segment.at : 0;
      const stretch = segment.kind === "copy" ? { start: segment.start + shift, end: segment.start + shift + (b - a) } : { start: segment.start, end: segment.end };
      const place = shown ?? segment.shown;
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
    const both = this.#composed.get(second) ?? ((text2) => {
      const written = first(text2);
      return written === void 0 ? void 0 : second(written);
    });
    this.#composed.set(second, both);
    return both;
  }
  #add(text2, start, end, kind, via) {
    this.#append({ at: 0, length: text2.length, file: this.#file, start, end, kind, via, encode: this.#encode }, text2);
  }
  #append(segment, text2) {
    const last = this.#segments.at(-1);
    const joins = last !== void 0 && last.kind === "copy" && segment.kind === "copy" && last.file === segment.file && last.end === segment.start && last.encode === segment.encode && last.shown === segment.shown;
    if (joins) this.#segments[this.#segments.length - 1] = { ...last, length: last.length + segment.length, end: segment.end };
    else this.#segments.push({ ...segment, at: this.#text.length });
    this.#text += text2;
  }
};
var Mapped = class {
  text;
  holes;
  #segments;
  #file;
  #origin;
  #encode;
  constructor(text2, segments, holes, file, origin, encode) {
    this.text = text2;
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
    let shown;
    let exact = true;
    const via = /* @__PURE__ */ new Set();
    this.forEach(start, end, (segment, a, b) => {
      const from = segment.kind === "copy" ? segment.start + (a - segment.at) : segment.start;
      const to = segment.kind === "copy" ? segment.start + (b - segment.at) : segment.end;
      if (segment.kind === "foreign") exact = false;
      for (const one of segment.via) via.add(one);
      shown ??= segment.shown;
      if (place === void 0) place = segment.file.place(from, to);
      else if (place.file === segment.file) place = segment.file.place(Math.min(place.start, from), Math.max(place.end, to));
    });
    const stretch = place ?? first.file.place(first.start, first.end);
    return shown === void 0 ? { place: stretch, exact, via: [...via] } : { place: shown, exact: false, via: [stretch, ...via] };
  }
  edit(start, end, text2) {
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
    const written = encode === void 0 ? text2 : encode(text2);
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
function mappedFile(file, start = file.text.charCodeAt(0) === 65279 ? 1 : 0, end = file.text.length) {
  return new MappedTextBuilder(file, start).copy(start, end).build();
}

// src/kubernetes/kustomization.ts
var CHANGES = [
  "namespace",
  "namePrefix",
  "nameSuffix",
  "commonLabels",
  "labels",
  "commonAnnotations",
  "images",
  "replicas",
  "patches",
  "patchesStrategicMerge",
  "patchesJson6902",
  "configMapGenerator",
  "secretGenerator",
  "generators",
  "transformers",
  "replacements",
  "vars",
  "components",
  "helmCharts",
  "helmChartInflationGenerator"
];
function isKustomizationFile(path) {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}
function kustomizationOf(document) {
  if (!isKustomizationFile(document.file.path) || document.root?.kind !== "mapping") return void 0;
  const { root, file } = document;
  const folder = file.path.slice(0, Math.max(file.path.lastIndexOf("/"), 0));
  const list = (key) => {
    const value = root.get(key)?.value;
    return value?.kind === "sequence" ? value.items : [];
  };
  const inFolder = (path) => join(folder, path);
  const changes = CHANGES.filter((key) => isFilled(root.get(key)?.value));
  const resources = [...list("resources"), ...list("bases"), ...list("components")].flatMap(text);
  if (resources.some(isRemote)) changes.push("remote resources");
  const inputs = [
    ...list("patchesStrategicMerge").flatMap(text).filter((path) => !path.includes("\n")),
    ...["patches", "patchesJson6902", "replacements", "openapi"].flatMap((key) => list(key).flatMap((item) => member(item, "path"))),
    ...["transformers", "generators", "validators", "configurations"].flatMap((key) => list(key).flatMap(text)),
    ...list("helmCharts").flatMap((item) => member(item, "valuesFile"))
  ];
  const generated = [
    ...list("configMapGenerator").flatMap((item) => generatedBy(item, "ConfigMap")),
    ...list("secretGenerator").flatMap((item) => generatedBy(item, "Secret"))
  ];
  return { file, folder, resources: resources.filter((path) => !isRemote(path)).map(inFolder), changes, inputs: inputs.map(inFolder), generated };
}
function kustomizationsAmong(documents) {
  return documents.flatMap((document) => kustomizationOf(document) ?? []);
}
function builtBy(from, all) {
  const paths = /* @__PURE__ */ new Set();
  const open = [from];
  for (let next = open.pop(); next; next = open.pop()) {
    if (paths.has(next.file.path)) continue;
    for (const path of [next.file.path, ...next.resources, ...next.inputs]) paths.add(path);
    open.push(...all.filter(({ folder }) => next?.resources.includes(folder)));
  }
  return paths;
}
function isFilled(value) {
  if (value === void 0) return false;
  if (value.kind === "scalar") return value.source !== "" && value.value !== null;
  return value.kind === "sequence" ? value.items.length > 0 : value.entries.length > 0;
}
function generatedBy(node, kind) {
  return member(node, "name").map((name) => ({ kind, namespace: member(node, "namespace")[0], name }));
}
function isRemote(path) {
  return /^[a-z+]+:\/\/|^git@|^github\.com[/:]|[?&]ref=/.test(path);
}
function text(node) {
  return node.kind === "scalar" && node.source !== "" ? [node.source] : [];
}
function member(node, key) {
  const value = node.kind === "mapping" ? node.get(key)?.value : void 0;
  return value ? text(value) : [];
}
function join(folder, path) {
  const up = [];
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else up.push("..");
  }
  return [...up, ...parts].join("/");
}

// src/kubernetes/path-name.ts
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

// src/kubernetes/generated.ts
function generatedConfigMaps(documents, files) {
  const generators = documents.flatMap(generatorsIn);
  if (generators.length === 0) return [];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const once = generators.filter((one) => !generators.some((other) => other !== one && other.name.source === one.name.source));
  return once.flatMap((generator, order) => objectOf(generator, byPath, order) ?? []);
}
function generatorFiles(document) {
  return generatorsIn(document).flatMap(({ node }) => itemsOf(node.get("files")?.value).flatMap((item) => fileOf(item, document)?.path ?? []));
}
function generatorsIn(document) {
  if (!isKustomizationFile(document.file.path) || document.root?.kind !== "mapping") return [];
  return itemsOf(document.root.get("configMapGenerator")?.value).flatMap((node) => {
    const name = node.kind === "mapping" ? node.get("name")?.value : void 0;
    if (node.kind !== "mapping" || name?.kind !== "scalar" || name.source === "") return [];
    const behavior = node.get("behavior")?.value;
    return [{ document, node, name, behavior: behavior?.kind === "scalar" ? behavior.source : void 0 }];
  });
}
function objectOf({ document, node, name, behavior }, files, order) {
  if (["literals", "env", "envs"].some((key) => node.get(key)) || behavior !== void 0 && behavior !== "create") return void 0;
  const folder = folderOf(document.file.path);
  const entries = [];
  for (const item of itemsOf(node.get("files")?.value)) {
    const named = fileOf(item, document);
    const file = named && files.get(named.path);
    if (!file) return void 0;
    entries.push({ key: scalar(item.place, named.key), value: contentOf(file) });
  }
  if (entries.length === 0) return void 0;
  const namespace = node.get("namespace");
  const metadata = [node.get("name"), namespace].filter((entry) => entry !== void 0);
  const root = mapping(node.place, [
    { key: scalar(node.place, "apiVersion"), value: scalar(node.place, "v1") },
    { key: scalar(node.place, "kind"), value: scalar(node.place, "ConfigMap") },
    { key: scalar(node.place, "metadata"), value: mapping(node.place, metadata) },
    { key: scalar(node.place, "data"), value: mapping(node.place, entries) }
  ]);
  return {
    apiVersion: "v1",
    group: "",
    kind: "ConfigMap",
    namespace: namespace?.value.kind === "scalar" ? namespace.value.source || void 0 : void 0,
    name: name.source,
    root,
    place: name.place,
    file: document.file,
    folder,
    document,
    order,
    source: void 0
  };
}
function fileOf(item, { file }) {
  const [, key, path] = item.kind === "scalar" ? /^(?:([^=]*)=)?(.+)$/s.exec(item.source) ?? [] : [];
  return path === void 0 ? void 0 : { key: key ?? path.slice(path.lastIndexOf("/") + 1), path: join(folderOf(file.path), path) };
}
function itemsOf(node) {
  return node?.kind === "sequence" ? node.items : [];
}
function contentOf(file) {
  const mapped = mappedFile(file);
  return { kind: "scalar", style: "literal", value: mapped.text, source: mapped.text, place: file.place(0, file.text.length), mapped };
}
function scalar(place, source) {
  return { kind: "scalar", style: "plain", value: source, source, place, mapped: mappedFile(place.file, place.start, place.end) };
}
function mapping(place, entries) {
  return { kind: "mapping", entries, flow: true, place, get: (key) => entries.find((entry) => entry.key.source === key) };
}

// src/kubernetes/helm.ts
function chartsAmong(paths) {
  const folders = [];
  for (const path of paths) if (/(?:^|\/)Chart\.ya?ml$/.test(path)) folders.push(path.slice(0, Math.max(path.lastIndexOf("/"), 0)));
  folders.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const outer = [];
  for (const folder of folders) if (!outer.some((one) => isBelow(folder, one))) outer.push(folder);
  return outer.sort().map((folder) => ({ folder }));
}
function chartOfTemplate(path, charts) {
  return charts.find(({ folder }) => isBelow(path, folder) && /^(?:charts\/[^/]+\/)*templates\//.test(folder === "" ? path : path.slice(folder.length + 1)));
}
function isBelow(path, folder) {
  return folder === "" || path.startsWith(`${folder}/`);
}

// src/text/did-you-mean.ts
function nearest(name, candidates, most = 3) {
  const wanted = plain(name);
  const limit = wanted.length < 2 ? 0 : Math.min(most, Math.max(1, Math.floor(wanted.length / 3)));
  let best;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const found = distance(wanted, plain(candidate), least);
    if (found < least) {
      least = found;
      best = candidate;
    }
  }
  return best;
}
function plain(name) {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}
function distance(from, to, limit) {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let older = [];
  let old = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    older = old;
    old = row;
  }
  return Math.min(old[to.length] ?? limit, limit);
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

// src/kubernetes/object.ts
function objectsIn(document) {
  const found = [];
  if (document.root) collect(document.root, document, found);
  return found;
}
function typed(object) {
  return new Field(object.root, object.place);
}
function collect(root, document, into) {
  if (root.kind !== "mapping") return;
  const fields = new Field(root, root.place);
  const apiVersion = fields.get("apiVersion").string ?? misspelt(root, "apiVersion");
  const kind = fields.get("kind").string ?? misspelt(root, "kind");
  if (!apiVersion || !kind || isConfigFile(apiVersion, kind)) return;
  const items = fields.get("items").sequence;
  if (kind.endsWith("List") && items) {
    for (const item of items.items) collect(item, document, into);
    return;
  }
  const metadata = fields.get("metadata");
  const name = metadata.get("name");
  into.push({
    apiVersion,
    group: apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "",
    kind,
    namespace: filledIn(metadata.get("namespace").scalar?.source),
    name: name.scalar?.source ?? "",
    root,
    place: name.exists ? name.place : fields.get("kind").place,
    file: document.file,
    folder: folderOf(document.file.path),
    document,
    order: into.length,
    source: sourceComment(document)
  });
}
function filledIn(namespace) {
  return namespace === "" || namespace?.includes("${") ? void 0 : namespace;
}
function misspelt(root, key) {
  const keys = root.entries.map(({ key: { source } }) => source);
  if (!keys.includes("metadata") || !keys.includes(key === "kind" ? "apiVersion" : "kind")) return void 0;
  const near = root.entries.find(({ key: { source } }) => !OF_OBJECTS.has(source) && nearest(source, [key], 1) !== void 0)?.value;
  return near?.kind === "scalar" ? near.source : void 0;
}
var OF_OBJECTS = /* @__PURE__ */ new Set(["apiVersion", "kind", "metadata", "spec", "data", "status", "rules", "items"]);
function isConfigFile(apiVersion, kind) {
  if (apiVersion.startsWith("spire.spiffe.io/")) return kind === "ControllerManagerConfig";
  return apiVersion === "v1" ? kind === "Config" : /^[a-z]+\.config\.k8s\.io\/|^(?:kubeadm|audit)\.k8s\.io\/|^kind\.x-k8s\.io\/|^skaffold\//.test(apiVersion);
}
function sourceComment({ file, place }) {
  const head = file.text.slice(place.start, Math.min(place.end, place.start + 1e3));
  return /^\s*(?:#.*\r?\n\s*)*?# Source: (\S+)/.exec(head)?.[1];
}

// src/text/source-file.ts
var SourceFile = class {
  /** The name to show: relative to the working directory, separated by `/`. */
  path;
  /** The whole text, a byte order mark included. */
  text;
  #lineStarts;
  constructor(path, text2) {
    this.path = path;
    this.text = text2;
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
function lineStartsOf(text2) {
  const starts = [0];
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code === 10 || code === 13 && text2.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
var DEFAULT_SNIPPET_OPTIONS = /* @__PURE__ */ (() => ({
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
}))();
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count2) {
  if (count2 === 1) return " ";
  return "\n".repeat(count2 - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar2) {
  if (scalar2.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar2;
  if (scalar2.fast) return input.slice(valueStart, valueEnd);
  switch (scalar2.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = /* @__PURE__ */ new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = /* @__PURE__ */ new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = /* @__PURE__ */ new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = /* @__PURE__ */ (() => ({
  filename: "",
  maxDepth: 100
}))();
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (inFlow || state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent2 = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent2 = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent2 = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent2 && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent2 = true;
      }
    } else if (indentStatus === 0) hasContent2 = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent2;
  if (!hasContent2 && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent2 = true;
  }
  state.depth--;
  return hasContent2 || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = /* @__PURE__ */ String(`(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`);
var SRC_NS_CHAR = /* @__PURE__ */ String(`(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`);
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = /* @__PURE__ */ String(`(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`);
var SRC_NS_PLAIN_FIRST_FLOW_OUT = /* @__PURE__ */ String(`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`);
var SRC_NS_PLAIN_FIRST_FLOW_IN = /* @__PURE__ */ String(`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`);
var SRC_NS_PLAIN_CHAR_FLOW_OUT = /* @__PURE__ */ String(`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`);
var SRC_NS_PLAIN_CHAR_FLOW_IN = /* @__PURE__ */ String(`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`);
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = /* @__PURE__ */ String(`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`);
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = /* @__PURE__ */ String(`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`);
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = /* @__PURE__ */ String(`${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`);
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = /* @__PURE__ */ String(`${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`);
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = /* @__PURE__ */ String(`\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`);
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = /* @__PURE__ */ String(`\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`);
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = /* @__PURE__ */ String(`${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`);
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = /* @__PURE__ */ String(`${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`);
var NS_PLAIN_FLOW_OUT = /* @__PURE__ */ new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = /* @__PURE__ */ new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = /* @__PURE__ */ new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = /* @__PURE__ */ new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = /* @__PURE__ */ new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = /* @__PURE__ */ new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = /* @__PURE__ */ new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/yaml/comments.ts
function findComments({ file, start, end }, maxDepth) {
  const text2 = file.text.slice(start, end);
  if (!text2.includes("#")) return [];
  const comments = [];
  let from = 0;
  for (const event of parseEvents(text2, { maxDepth })) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) continue;
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    inGap(from, quoted ? event.valueStart - 1 : event.valueStart);
    from = quoted ? event.valueEnd + 1 : event.valueEnd;
  }
  inGap(from, text2.length);
  return comments;
  function inGap(gapStart, gapEnd) {
    for (let at = text2.indexOf("#", gapStart); at !== -1 && at < gapEnd; at = text2.indexOf("#", at + 1)) {
      if (at > 0 && !/[\s\ufeff]/.test(text2.charAt(at - 1))) continue;
      let close = at;
      while (close < text2.length && text2.charCodeAt(close) !== 10 && text2.charCodeAt(close) !== 13) close++;
      comments.push({ text: text2.slice(at + 1, close), place: file.place(start + at, start + close) });
      at = close - 1;
    }
  }
}

// src/yaml/alias-budget.ts
function excessiveAliasing(root) {
  const budget = { decoded: 1, aliased: 0, problem: void 0 };
  spend(budget, root, false, 0);
  return budget.problem;
}
var DEEPEST = 1e3;
function spend(budget, node, within2, depth) {
  count(budget, within2);
  const aliased = within2 || node.alias !== void 0;
  if (node.alias !== void 0) count(budget, true);
  if (depth > DEEPEST) budget.problem ??= `aliases nest values more than ${DEEPEST} levels deep`;
  if (node.kind === "scalar") return;
  for (let i = 0; i < node.children.length && budget.problem === void 0; i++) {
    const child = node.children[i];
    if (child === void 0) continue;
    if (node.kind === "mapping" && node.merges?.has(child)) {
      const merged = node.children[i + 1];
      if (merged?.kind === "sequence") for (const item of merged.children) spend(budget, item, aliased, depth + 1);
      else if (merged !== void 0) spend(budget, merged, aliased, depth + 1);
      i++;
    } else spend(budget, child, aliased, depth + 1);
  }
}
function count(budget, aliased) {
  budget.decoded++;
  if (aliased) budget.aliased++;
  if (budget.aliased > 100 && budget.decoded > 1e3 && budget.aliased / budget.decoded > allowedRatio(budget.decoded)) {
    budget.problem ??= "document contains excessive aliasing";
  }
}
function allowedRatio(decoded) {
  if (decoded <= 4e5) return 0.99;
  if (decoded >= 4e6) return 0.1;
  return 0.99 - 0.89 * ((decoded - 4e5) / 36e5);
}

// src/yaml/gaps.ts
function nextToken(text2, from) {
  let at = from;
  while (at < text2.length) {
    const code = text2.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (code === HASH && (at === 0 || isSpace(text2.charCodeAt(at - 1)))) {
      while (at < text2.length && text2.charCodeAt(at) !== LF && text2.charCodeAt(at) !== CR) at++;
    } else break;
  }
  return at;
}
function behindBracket(text2, from, bracket) {
  let at = nextToken(text2, from);
  while (at < text2.length && text2.charAt(at) !== bracket) at = nextToken(text2, at + 1);
  return Math.min(at + 1, text2.length);
}
function headerOf(text2, from, textStart) {
  for (let at = nextToken(text2, from); at < textStart; at = nextToken(text2, at + 1)) {
    const character = text2.charAt(at);
    if (character === "|" || character === ">") return at;
  }
  return Math.min(from, textStart);
}
function endOfBlock(text2, textEnd) {
  let end = textEnd;
  while (end > 0 && isSpace(text2.charCodeAt(end - 1))) end--;
  return end;
}
var LF = 10;
var CR = 13;
var HASH = 35;
function isSpace(code) {
  return code === 32 || code === 9 || code === LF || code === CR;
}

// src/yaml/resolve.ts
function resolvePlain(source) {
  switch (hintOf(source.charCodeAt(0))) {
    case "word": {
      const word = WORDS.get(source);
      return word === void 0 ? source : word;
    }
    case "dot": {
      const word = WORDS.get(source);
      return word === void 0 ? floatBehindDot(source) ?? source : word;
    }
    case "number": {
      const word = WORDS.get(source);
      return word === void 0 ? numberOf(source) ?? source : word;
    }
    case "none":
      return source;
  }
}
function typeOfPlain(source) {
  const value = resolvePlain(source);
  if (value === null) return "null";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  return Number.isFinite(value) && integerOf(source) !== void 0 ? "int" : "float";
}
function isTimestamp(source) {
  const match = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)| (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?)?$/.exec(source);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  const [hour, minute, second] = (match[4] === void 0 ? match.slice(7, 10) : match.slice(4, 7)).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(2e3, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60;
}
var MAX_SIGNED = 0x7fffffffffffffffn;
var MIN_SIGNED = -0x8000000000000000n;
var MAX_UNSIGNED = 0xffffffffffffffffn;
var WORDS = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null]),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, Number.NaN]),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((word) => [word, Number.POSITIVE_INFINITY]),
  ...["-.inf", "-.Inf", "-.INF"].map((word) => [word, Number.NEGATIVE_INFINITY])
]);
function hintOf(code) {
  if (code >= 48 && code <= 57) return "number";
  switch (code) {
    case 43:
    // +
    case 45:
      return "number";
    case 46:
      return "dot";
    case 121:
    // y
    case 89:
    // Y
    case 110:
    // n
    case 78:
    // N
    case 116:
    // t
    case 84:
    // T
    case 102:
    // f
    case 70:
    // F
    case 111:
    // o
    case 79:
    // O
    case 126:
      return "word";
    default:
      return Number.isNaN(code) ? "word" : "none";
  }
}
function numberOf(source) {
  if (SHORT_DECIMAL.test(source)) return Number(source) + 0;
  const plain3 = source.includes("_") ? source.replaceAll("_", "") : source;
  const integer = integerOf(plain3);
  if (integer !== void 0) return Number(integer);
  return FLOAT.test(plain3) ? finite(Number(plain3)) : void 0;
}
var SHORT_DECIMAL = /^(?:0|-?[1-9][0-9]{0,14})$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
function integerOf(source) {
  const match = INTEGER.exec(source.replaceAll("_", ""));
  if (match === null) return void 0;
  const [, sign, hex, binary2, octal, decimal] = match;
  const size = hex !== void 0 ? BigInt(`0x${hex}`) : binary2 !== void 0 ? BigInt(`0b${binary2}`) : octal !== void 0 ? BigInt(`0o${octal}`) : BigInt(decimal ?? "0");
  const value = sign === "-" ? -size : size;
  return value >= MIN_SIGNED && value <= (sign === "" ? MAX_UNSIGNED : MAX_SIGNED) ? value : void 0;
}
function floatBehindDot(source) {
  if (!/^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/.test(source)) return void 0;
  return finite(Number(source.replaceAll("_", "")));
}
function finite(value) {
  return Number.isFinite(value) ? value : void 0;
}

// src/yaml/key-name.ts
function keyName(key) {
  const { value } = key;
  if (typeof value === "string") return value;
  if (value === null) return void 0;
  if (typeof value === "boolean") return value ? "true" : "false";
  const integer = integerOf(key.source);
  if (integer === void 0) return shortestFloat32(value);
  return integer > MAX_SIGNED ? void 0 : String(integer);
}
function shortestFloat32(value) {
  if (Number.isNaN(value)) return ".nan";
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
  if (single === 0) return Object.is(single, -0) ? "-0" : "0";
  let precision = 1;
  while (precision < 9 && Math.fround(Number(single.toExponential(precision - 1))) !== single) precision++;
  const [mantissa = "", exponentText = "0"] = single.toExponential(precision - 1).split("e");
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 6) return single.toFixed(Math.max(0, precision - 1 - exponent));
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

// src/yaml/encode.ts
var encodeSingle = (text2) => CONTROL.test(text2) ? void 0 : text2.replaceAll("'", "''");
var encodeDouble = (text2) => text2.replace(
  /["\\]|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
  (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    if (character === "\n") return "\\n";
    if (character === "	") return "\\t";
    if (character === "\r") return "\\r";
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  }
);
function encodeLiteral(indent, lineBreak) {
  return (text2) => indent < 0 || CONTROL_BUT_LINE_FEED.test(text2) ? void 0 : text2.replaceAll("\n", `${lineBreak}${" ".repeat(indent)}`);
}
var encodeFolded = (text2) => CONTROL.test(text2) || text2 !== text2.trim() ? void 0 : text2;
function encodePlain(written) {
  return (text2) => SURELY_PLAIN.test(text2) && kindOf(text2) === kindOf(written) ? text2 : void 0;
}
var CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
var CONTROL_BUT_LINE_FEED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
var SURELY_PLAIN = /^[\w./+@=$()%~^;-]+(?:[ :][\w./+@=$()%~^;-]+)*$/;
var SIGNS_AT_START = /^(?:[%@~=-](?![\w./])|[%@]|---|\.\.\.)/;
function kindOf(text2) {
  const value = resolvePlain(text2);
  return value === null ? "null" : SIGNS_AT_START.test(text2) ? "sign" : typeof value;
}

// src/yaml/scalar.ts
function mapScalar(document, event, start, alias) {
  const written = mapWritten(document, event, start);
  return alias === void 0 ? written : new MappedTextBuilder(alias.file, alias.start).through(written, alias).build();
}
function mapWritten({ file, text: text2, origin }, event, start) {
  if (event.valueStart === -1) return new MappedTextBuilder(file, start).build();
  const from = event.valueStart + origin;
  const to = event.valueEnd + origin;
  switch (event.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return mapFlow(new MappedTextBuilder(file, from, encodeSingle), file.text, from, to, singleEscape);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return mapFlow(new MappedTextBuilder(file, from, encodeDouble), file.text, from, to, doubleEscape);
    case SCALAR_STYLE.LITERAL_BLOCK: {
      const builder = new MappedTextBuilder(
        file,
        from,
        encodeLiteral(event.indent, text2.slice(event.valueStart, event.valueEnd).includes("\r\n") ? "\r\n" : "\n")
      );
      return mapLiteral(builder, linesOf(file.text, from, to, event.indent), event);
    }
    case SCALAR_STYLE.FOLDED_BLOCK:
      return mapFolded(new MappedTextBuilder(file, from, encodeFolded), linesOf(file.text, from, to, event.indent), event);
    default:
      return mapFlow(new MappedTextBuilder(file, from, encodePlain(file.text.slice(from, to))), file.text, from, to, noEscape);
  }
}
function mapFlow(builder, text2, from, to, escapeAt) {
  let copied = from;
  let solid = from;
  let at = from;
  while (at < to) {
    const code = text2.charCodeAt(at);
    if (code === LF2 || code === CR2) {
      builder.copy(copied, solid);
      const { end, breaks } = foldedBreaks2(text2, at, to);
      builder.unit(breaks === 1 ? " " : "\n".repeat(breaks - 1), solid, end);
      at = copied = solid = end;
      continue;
    }
    const sequence = escapeAt(text2, at, to);
    if (sequence !== void 0) {
      builder.copy(copied, at).unit(sequence.text, at, sequence.end);
      at = copied = solid = sequence.end;
      continue;
    }
    at++;
    if (code !== SPACE && code !== TAB) solid = at;
  }
  return builder.copy(copied, to).build();
}
function foldedBreaks2(text2, from, to) {
  let breaks = 0;
  let at = from;
  for (; at < to; at++) {
    const code = text2.charCodeAt(at);
    if (code === LF2 || code === CR2 && text2.charCodeAt(at + 1) !== LF2) breaks++;
    else if (code !== CR2 && code !== SPACE && code !== TAB) break;
  }
  return { end: at, breaks };
}
var noEscape = () => void 0;
var singleEscape = (text2, at) => text2.charCodeAt(at) === QUOTE ? { text: "'", end: at + 2 } : void 0;
var doubleEscape = (text2, at, to) => {
  if (text2.charCodeAt(at) !== BACKSLASH) return void 0;
  const kind = text2.charAt(at + 1);
  if (kind === "\n" || kind === "\r") {
    const { end: end2, breaks } = foldedBreaks2(text2, at + 1, to);
    return { text: "\n".repeat(breaks - 1), end: end2 };
  }
  const length = HEX_LENGTH[kind];
  if (length === void 0) return { text: ESCAPES[kind] ?? kind, end: at + 2 };
  const end = at + 2 + length;
  return { text: codePoint(Number.parseInt(text2.slice(at + 2, end), 16)), end };
};
function codePoint(code) {
  return code > 1114111 ? "\uFFFD" : String.fromCodePoint(code);
}
var HEX_LENGTH = { x: 2, u: 4, U: 8 };
var ESCAPES = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "	",
  "	": "	",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1B",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029"
};
function linesOf(text2, from, to, indent) {
  const lines = [];
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && text2.charCodeAt(end) !== LF2 && text2.charCodeAt(end) !== CR2) end++;
    const next = end >= to ? end : text2.charCodeAt(end) === CR2 && text2.charCodeAt(end + 1) === LF2 ? end + 2 : end + 1;
    let start = at;
    while (start < end && start - at < indent && text2.charCodeAt(start) === SPACE) start++;
    const before = lines.at(-1);
    if (before !== void 0) lines[lines.length - 1] = { ...before, lineBreak: { start: before.lineBreak.start, end: start } };
    lines.push({ start, end, empty: indent < 0 || start >= end, lineBreak: { start: end, end: next } });
    at = next;
  }
  return lines;
}
function mapLiteral(builder, lines, event) {
  const last = lines.findLastIndex((line) => !line.empty);
  let breaks = [];
  lines.forEach((line, index) => {
    if (!line.empty) {
      lineFeeds(builder, breaks);
      builder.copy(line.start, line.end);
      breaks = [];
    }
    if (index < last || endsWithBreak(event, index === last)) breaks.push(line);
  });
  lineFeeds(builder, breaks);
  return builder.build();
}
function mapFolded(builder, lines, event) {
  const last = lines.findLastIndex((line) => !line.empty);
  let before;
  let beforeIsSpaced = false;
  let breaks = [];
  for (const line of lines.slice(0, last + 1)) {
    if (!line.empty) {
      const spaced = isSpaced(event, builder.characterAt(line.start));
      if (before === void 0 || spaced || beforeIsSpaced) lineFeeds(builder, breaks);
      else builder.unit(breaks.length === 1 ? " " : "\n".repeat(breaks.length - 1), before.lineBreak.start, line.start);
      builder.copy(line.start, line.end);
      before = line;
      beforeIsSpaced = spaced;
      breaks = [];
    }
    breaks.push(line);
  }
  lineFeeds(
    builder,
    lines.filter((_, index) => index >= last && endsWithBreak(event, index === last))
  );
  return builder.build();
}
function isSpaced(event, code) {
  return event.indent >= 0 && (code === SPACE || code === TAB);
}
function endsWithBreak(event, isLast) {
  return event.chomping === CHOMPING_MODE.KEEP || event.chomping !== CHOMPING_MODE.STRIP && isLast;
}
function lineFeeds(builder, lines) {
  const [first] = lines;
  const last = lines.at(-1);
  if (first !== void 0 && last !== void 0) builder.unit("\n".repeat(lines.length), first.lineBreak.start, last.lineBreak.end);
}
var TAB = 9;
var LF2 = 10;
var CR2 = 13;
var SPACE = 32;
var QUOTE = 39;
var BACKSLASH = 92;

// src/yaml/nodes.ts
var ScalarNode = class _ScalarNode {
  kind = "scalar";
  alias;
  document;
  event;
  start;
  end;
  fixed;
  text;
  map;
  at;
  /**
   * @param fixed the value where it is not what the text alone says: a tag, a key
   */
  constructor(document, event, start, end, fixed, alias) {
    this.document = document;
    this.event = event;
    this.start = start;
    this.end = end;
    this.fixed = fixed;
    this.alias = alias;
  }
  get place() {
    this.at ??= this.document.file.place(this.start, this.end);
    return this.at;
  }
  get style() {
    switch (this.event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
        return "single";
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return "double";
      case SCALAR_STYLE.LITERAL_BLOCK:
        return "literal";
      case SCALAR_STYLE.FOLDED_BLOCK:
        return "folded";
      default:
        return "plain";
    }
  }
  get source() {
    this.text ??= this.event.style === SCALAR_STYLE.DOUBLE_QUOTED && !this.event.fast ? this.mapped.text : getScalarValue(this.document.text, this.event);
    return this.text;
  }
  get value() {
    if (this.fixed !== void 0) return this.fixed.value;
    if (this.event.style !== SCALAR_STYLE.PLAIN) return this.source;
    const value = resolvePlain(this.source);
    this.fixed = { value };
    return value;
  }
  get mapped() {
    this.map ??= mapScalar(this.document, this.event, this.start, this.alias);
    return this.map;
  }
  /** The same scalar as a key: kubectl turns other values into strings. */
  asKey(name) {
    return this.value === name ? this : new _ScalarNode(this.document, this.event, this.start, this.end, { value: name }, this.alias);
  }
  through(alias) {
    return new _ScalarNode(this.document, this.event, this.start, this.end, this.fixed, alias);
  }
};
var SequenceNode = class _SequenceNode {
  kind = "sequence";
  flow;
  alias;
  /** As written: reached through an alias, they do not know it. */
  children;
  document;
  start;
  end;
  list;
  at;
  constructor(document, start, end, flow, children, alias) {
    this.document = document;
    this.start = start;
    this.end = end;
    this.flow = flow;
    this.children = children;
    this.alias = alias;
  }
  get place() {
    this.at ??= this.document.file.place(this.start, this.end);
    return this.at;
  }
  get items() {
    const { alias, children } = this;
    this.list ??= alias === void 0 ? children : children.map((child) => child.through(alias));
    return this.list;
  }
  through(alias) {
    return new _SequenceNode(this.document, this.start, this.end, this.flow, this.children, alias);
  }
};
var MappingNode = class _MappingNode {
  kind = "mapping";
  flow;
  alias;
  /** Keys and values in turn, as written: `<<` is a key, an earlier equal key still stands. */
  children;
  /** Which of the children are a `<<` that merges; seldom any. */
  merges;
  document;
  start;
  end;
  list;
  index;
  at;
  constructor(document, start, end, flow, children, merges, alias) {
    this.document = document;
    this.start = start;
    this.end = end;
    this.flow = flow;
    this.children = children;
    this.merges = merges;
    this.alias = alias;
  }
  get place() {
    this.at ??= this.document.file.place(this.start, this.end);
    return this.at;
  }
  get entries() {
    this.list ??= this.resolve();
    return this.list;
  }
  get(key) {
    const { entries } = this;
    if (entries.length <= FEW) return entries.find((entry) => entry.key.value === key);
    this.index ??= new Map(entries.map((entry) => [String(entry.key.value), entry]));
    return this.index.get(key);
  }
  through(alias) {
    return new _MappingNode(this.document, this.start, this.end, this.flow, this.children, this.merges, alias);
  }
  /** go-yaml sets key after key into one map, a merge in its turn: what comes later wins, a merge over what stands before it too. */
  resolve() {
    const { alias, children, merges } = this;
    const entries = [];
    for (let i = 0; i + 1 < children.length; i += 2) {
      const key = children[i];
      const value = children[i + 1];
      if (key === void 0 || value === void 0) continue;
      if (merges?.has(key))
        for (const merged of mergedEntries(value)) entries.push(alias === void 0 ? merged : entryThrough(merged.key, merged.value, alias));
      else if (key.kind === "scalar") entries.push(alias === void 0 ? { key, value } : entryThrough(key, value, alias));
    }
    return lastOfEach(entries);
  }
};
var FEW = 8;
function entryThrough(key, value, alias) {
  return { key: key.through(alias), value: value.through(alias) };
}
function mergedEntries(value) {
  if (value.kind === "mapping") return value.entries;
  if (value.kind === "scalar") return [];
  return value.items.toReversed().flatMap((item) => item.kind === "mapping" ? item.entries : []);
}
function lastOfEach(entries) {
  if (!hasEqualKeys(entries)) return entries;
  const last = /* @__PURE__ */ new Map();
  for (const entry of entries) last.set(entry.key.value, entry);
  return entries.filter((entry) => last.get(entry.key.value) === entry);
}
function hasEqualKeys(entries) {
  if (entries.length > FEW) return new Set(entries.map((entry) => entry.key.value)).size < entries.length;
  for (let i = 1; i < entries.length; i++) {
    for (let j = 0; j < i; j++) if (entries[i]?.key.value === entries[j]?.key.value) return true;
  }
  return false;
}

// src/yaml/strictness.ts
var Strictness = class {
  hasTabs;
  #text;
  #json;
  constructor(text2) {
    this.#text = text2;
    this.hasTabs = text2.includes("	");
  }
  /** An anchor's or an alias's name. */
  anchor(start, end) {
    const name = this.#text.slice(start, end);
    return /^[\w-]+$/.test(name) ? void 0 : { message: "did not find expected alphabetic or numeric character", start, end };
  }
  tagInFlow(start, end) {
    return this.#text.charCodeAt(end) === COMMA ? { message: "did not find expected ',' or ']'", start, end } : void 0;
  }
  /**
   * Tabs in what stands between two nodes: no white space where a block's line or entry begins, a blank or commented line included.
   *
   * @param afterPlain whether the node before is a plain scalar inside a block: while it may go on, a tab is white space but at a line's very start
   */
  tabs(start, end, inFlow, afterPlain) {
    if (!this.hasTabs || inFlow && !afterPlain) return void 0;
    const text2 = this.#text;
    let mayGoOn = afterPlain;
    let fresh = false;
    for (let at = start; at < end; at++) {
      const code = text2.charCodeAt(at);
      if (code === LF3 || code === CR3) fresh = true;
      else if (code === HASH2) {
        mayGoOn = false;
        while (at < end && text2.charCodeAt(at) !== LF3 && text2.charCodeAt(at) !== CR3) at++;
        at--;
        if (inFlow) return void 0;
      } else if (code === TAB2) {
        if (fresh && (!mayGoOn || at > 0 && isBreak(text2.charCodeAt(at - 1)))) {
          const message = mayGoOn ? "found a tab character that violates indentation" : "found character that cannot start any token";
          return { message, start: at, end: at + 1 };
        }
      } else if (code !== SPACE2) {
        if (inFlow) return void 0;
        mayGoOn = false;
        fresh = code === DASH || code === QUESTION;
      }
    }
    return void 0;
  }
  /** What a scalar itself may not hold. */
  scalar(event, inFlow) {
    switch (event.style) {
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return event.fast ? void 0 : this.#escapes(event);
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK:
        return this.hasTabs ? this.#blockTabs(event) : void 0;
      case SCALAR_STYLE.PLAIN:
        return inFlow ? this.#plainInFlow(event) : void 0;
      default:
        return void 0;
    }
  }
  /** A key without `?`: in one line, no longer than 1,024 characters, and in `{ }` with the `:` behind it in the same line. */
  key(start, end, inFlow) {
    const text2 = this.#text;
    if (end - start <= 1024 && !inFlow) return void 0;
    let colon = end;
    while (isSpace2(text2.charCodeAt(colon))) colon++;
    if (text2.charCodeAt(colon) !== COLON) return void 0;
    let broken = colon - start > 1024;
    for (let at = start; at < colon && !broken; at++) broken = isBreak(text2.charCodeAt(at));
    if (!broken || this.#isExplicit(start) || this.#isJson()) return void 0;
    const message = inFlow ? "did not find expected ',' or '}'" : "mapping values are not allowed in this context";
    return { message, start, end };
  }
  #isExplicit(start) {
    let at = start - 1;
    while (at >= 0 && isSpace2(this.#text.charCodeAt(at))) at--;
    return this.#text.charCodeAt(at) === QUESTION;
  }
  /** In `[ ]` and `{ }` a `?` ends a plain scalar, and a `:` that is not followed by white space is part of it. */
  #plainInFlow({ valueStart, valueEnd }) {
    const text2 = this.#text;
    const message = "did not find expected ',' or ']'";
    for (let at = valueStart; at < valueEnd; at++) if (text2.charCodeAt(at) === QUESTION) return { message, start: at, end: at + 1 };
    if (text2.charCodeAt(valueEnd) !== COLON || isSpace2(text2.charCodeAt(valueEnd + 1)) || valueEnd + 1 >= text2.length) return void 0;
    return this.#isJson() ? void 0 : { message, start: valueEnd, end: valueEnd + 1 };
  }
  /** Only spaces may indent the lines up to the first with content, and the line that ends the scalar. */
  #blockTabs({ valueStart, valueEnd, indent }) {
    const text2 = this.#text;
    const message = "found a tab character where an indentation space is expected";
    for (let at2 = valueStart; at2 < valueEnd; ) {
      let column2 = 0;
      while (text2.charCodeAt(at2 + column2) === SPACE2) column2++;
      const code = text2.charCodeAt(at2 + column2);
      if (code === TAB2 && !this.#hasIndicator(valueStart)) return { message, start: at2 + column2, end: at2 + column2 + 1 };
      if (!isBreak(code)) break;
      at2 += column2 + (code === CR3 && text2.charCodeAt(at2 + column2 + 1) === LF3 ? 2 : 1);
    }
    let column = 0;
    while (text2.charCodeAt(valueEnd + column) === SPACE2) column++;
    const at = valueEnd + column;
    return text2.charCodeAt(at) === TAB2 && column < indent ? { message, start: at, end: at + 1 } : void 0;
  }
  /** Whether the header before a block scalar's text says how far it is indented. */
  #hasIndicator(valueStart) {
    const lineStart = this.#text.lastIndexOf("\n", valueStart - 2) + 1;
    return /[|>][+-]?[1-9][+-]?\s*(?:#.*)?$/.test(this.#text.slice(lineStart, valueStart).trimEnd());
  }
  /** `\/` and half of a pair (`\ud83d`) are JSON's. */
  #escapes({ valueStart, valueEnd }) {
    const written = this.#text.slice(valueStart, valueEnd);
    if (!written.includes("\\")) return void 0;
    for (const { 0: sequence, index } of written.matchAll(ESCAPE)) {
      const refused2 = sequence === "\\/" || sequence.length > 2 && isNoCharacter(Number.parseInt(sequence.slice(2), 16));
      if (!refused2) continue;
      if (this.#isJson()) return void 0;
      const message = sequence === "\\/" ? "found unknown escape character" : "found invalid Unicode character escape code";
      return { message, start: valueStart + index, end: valueStart + index + sequence.length };
    }
    return void 0;
  }
  #isJson() {
    this.#json ??= readsAsJson(this.#text);
    return this.#json;
  }
};
var ESCAPE = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g;
function isNoCharacter(code) {
  return code >= 55296 && code <= 57343 || code > 1114111;
}
function readsAsJson(text2) {
  if (!/^\s*\{/.test(text2)) return false;
  try {
    JSON.parse(text2);
    return true;
  } catch {
    return false;
  }
}
var TAB2 = 9;
var LF3 = 10;
var CR3 = 13;
var SPACE2 = 32;
var HASH2 = 35;
var COMMA = 44;
var DASH = 45;
var COLON = 58;
var QUESTION = 63;
function isBreak(code) {
  return code === LF3 || code === CR3;
}
function isSpace2(code) {
  return code === SPACE2 || code === TAB2 || isBreak(code);
}

// src/yaml/tag.ts
var CORE = "tag:yaml.org,2002:";
function tagOf(events, written) {
  if (written.startsWith("!<")) return decode(written.slice(2, -1));
  const behind = written.indexOf("!", 1);
  const handle = behind === -1 ? "!" : written.slice(0, behind + 1);
  const suffix = decode(written.slice(handle.length));
  for (const event of events) {
    if (event.type !== EVENT_ID.DOCUMENT) continue;
    for (const directive of event.directives) if (directive.kind === "tag" && directive.handle === handle) return decode(directive.prefix) + suffix;
    break;
  }
  return handle === "!!" ? CORE + suffix : `${handle}${suffix}`;
}
function resolveTagged(tag, source) {
  switch (tag) {
    case `${CORE}null`:
      return typeOfPlain(source) === "null" ? { value: null } : mismatch(tag, source);
    case `${CORE}bool`:
      return typeOfPlain(source) === "bool" ? { value: resolvePlain(source) } : mismatch(tag, source);
    case `${CORE}int`:
      return typeOfPlain(source) === "int" ? { value: resolvePlain(source) } : mismatch(tag, source);
    case `${CORE}float`: {
      const type = typeOfPlain(source);
      if (type !== "float" && type !== "int") return mismatch(tag, source);
      const value = resolvePlain(source);
      if (typeof value === "number" && !Number.isFinite(value))
        return { problem: `json: unsupported value: ${Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf"}` };
      return { value };
    }
    case `${CORE}timestamp`:
      return isTimestamp(source) ? { value: source } : mismatch(tag, source);
    case `${CORE}binary`:
      return binary(source);
    default:
      return { value: source };
  }
}
function mismatch(tag, source) {
  return { problem: `cannot decode !!${isTimestamp(source) ? "timestamp" : typeOfPlain(source)} \`${source}\` as a !!${tag.slice(CORE.length)}` };
}
function binary(source) {
  const digits = source.replace(/[\r\n]/g, "");
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return { problem: "!!binary value contains invalid base64 data" };
  return { value: Buffer.from(digits, "base64").toString("utf8") };
}
function decode(text2) {
  if (!text2.includes("%")) return text2;
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// src/yaml/compose.ts
function compose(source, events) {
  const composer = new Composer(source, events);
  try {
    return composer.run();
  } catch (error) {
    if (error instanceof Refusal)
      return { root: void 0, duplicates: [], error: { message: error.message, place: source.file.place(error.start, error.end) } };
    throw error;
  }
}
var Refusal = class extends Error {
  start;
  end;
  constructor(message, start, end) {
    super(message);
    this.start = start;
    this.end = end;
  }
};
var Composer = class {
  #source;
  #text;
  #events;
  #anchors = /* @__PURE__ */ new Map();
  #duplicates = [];
  #frames = [];
  #strictness;
  #root;
  #aliases = 0;
  /** Whether what was read last is a plain scalar: it may go on, so go-yaml treats tabs behind it in its own way. */
  #afterPlain = false;
  /** Behind all that was read so far, in the parser's offsets. */
  #cursor = 0;
  constructor(source, events) {
    this.#source = source;
    this.#text = source.text;
    this.#events = events;
    this.#strictness = new Strictness(source.text);
  }
  run() {
    const events = this.#events;
    let pending = 0;
    for (let i = 0; i < events.length; i++) {
      const event = events[i];
      if (event === void 0) break;
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          pending++;
          break;
        case EVENT_ID.SCALAR:
          this.#properties(event);
          this.#scalar(event);
          break;
        case EVENT_ID.ALIAS:
          this.#alias(event.anchorStart, event.anchorEnd);
          break;
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING:
          this.#properties(event);
          this.#open(event, events[i + 1]);
          break;
        case EVENT_ID.POP:
          if (this.#frames.length > 0) this.#close();
          else pending--;
          break;
      }
      if (event.type === EVENT_ID.POP && pending === 0) break;
    }
    this.#check(this.#strictness.tabs(this.#cursor, this.#text.length, false, false));
    if (this.#aliases > 0 && this.#root !== void 0) {
      const problem = excessiveAliasing(this.#root);
      if (problem !== void 0) throw this.#refusal(problem, this.#root);
    }
    return { root: this.#root, duplicates: this.#duplicates, error: void 0 };
  }
  /** What stands before a node: the gap to what was read last, then its anchor and tag. */
  #properties(event) {
    const start = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
    const ends = [event.anchorStart, event.tagStart, start].filter((offset) => offset !== -1);
    if (ends.length > 0) this.#gap(Math.min(...ends));
    if (event.anchorStart !== -1) this.#check(this.#strictness.anchor(event.anchorStart, event.anchorEnd));
    if (event.tagStart !== -1 && this.#inFlow()) this.#check(this.#strictness.tagInFlow(event.tagStart, event.tagEnd));
  }
  #gap(end) {
    if (this.#strictness.hasTabs) this.#check(this.#strictness.tabs(this.#cursor, end, this.#inFlow(), this.#afterPlain));
    this.#afterPlain = false;
  }
  #inFlow() {
    return this.#frames.at(-1)?.event.style === COLLECTION_STYLE.FLOW;
  }
  #check(problem) {
    if (problem === void 0) return;
    const { origin } = this.#source;
    throw new Refusal(problem.message, problem.start + origin, problem.end + origin);
  }
  #scalar(event) {
    const { origin } = this.#source;
    let start;
    let end;
    if (event.valueStart === -1) {
      start = event.anchorStart === -1 && event.tagStart === -1 ? this.#emptyAt() : Math.max(event.anchorEnd, event.tagEnd);
      end = start;
      this.#cursor = Math.max(this.#cursor, end);
    } else {
      const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      if (quoted) {
        start = event.valueStart - 1;
        end = event.valueEnd + 1;
      } else if (event.style === SCALAR_STYLE.PLAIN) {
        start = event.valueStart;
        end = event.valueEnd;
      } else {
        start = headerOf(this.#text, Math.max(this.#cursor, event.anchorEnd, event.tagEnd), event.valueStart);
        end = endOfBlock(this.#text, event.valueEnd);
      }
      this.#cursor = Math.max(end, event.valueEnd);
      this.#afterPlain = event.style === SCALAR_STYLE.PLAIN && this.#frames.some((frame) => frame.event.style === COLLECTION_STYLE.BLOCK);
      this.#check(this.#strictness.scalar(event, this.#inFlow()));
      if (this.#isKeyNext()) this.#check(this.#strictness.key(start, end, this.#inFlow()));
    }
    const tag = event.tagStart === -1 ? void 0 : tagOf(this.#events, this.#text.slice(event.tagStart, event.tagEnd));
    const node = new ScalarNode(this.#source, event, start + origin, end + origin, void 0);
    if (tag === void 0) {
      if (event.style === SCALAR_STYLE.PLAIN) this.#checkPlain(event, node);
      this.#add(node, event.anchorStart, event.anchorEnd, event.style === SCALAR_STYLE.PLAIN);
      return;
    }
    const resolved = resolveTagged(tag, node.source);
    if ("problem" in resolved) throw this.#refusal(resolved.problem, node);
    const typed2 = new ScalarNode(this.#source, event, start + origin, end + origin, resolved);
    this.#add(typed2, event.anchorStart, event.anchorEnd, tag === "!" || tag === "tag:yaml.org,2002:merge");
  }
  /** `.inf` and `.nan` are YAML, but JSON has no word for them. */
  #checkPlain(event, node) {
    const length = event.valueEnd - event.valueStart;
    if (length !== 4 && length !== 5) return;
    const first = this.#text.charCodeAt(event.valueStart);
    if (first !== DOT && this.#text.charCodeAt(event.valueStart + 1) !== DOT) return;
    const { value } = node;
    if (typeof value !== "number" || Number.isFinite(value) || this.#isKeyNext()) return;
    throw this.#refusal(`json: unsupported value: ${Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf"}`, node);
  }
  #isKeyNext() {
    const frame = this.#frames.at(-1);
    return frame !== void 0 && frame.event.type === EVENT_ID.MAPPING && frame.children.length % 2 === 0;
  }
  #alias(start, end) {
    const { file, origin } = this.#source;
    const name = this.#text.slice(start, end);
    const target = this.#anchors.get(name);
    const place = file.place(start - 1 + origin, end + origin);
    this.#gap(start - 1);
    this.#check(this.#strictness.anchor(start, end));
    if (target === void 0) throw new Refusal(`unknown anchor '${name}' referenced`, place.start, place.end);
    if ("event" in target && "bare" in target) throw new Refusal(`anchor '${name}' value contains itself`, place.start, place.end);
    this.#aliases++;
    this.#cursor = end;
    this.#add(target.through(place), -1, -1, false);
  }
  #open(event, next) {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const bare = flow && event.type === EVENT_ID.MAPPING && (this.#text.charCodeAt(event.start) !== OPEN_BRACE || startOf(next) === event.start);
    const anchor = event.anchorStart === -1 ? void 0 : this.#text.slice(event.anchorStart, event.anchorEnd);
    const frame = { event, start: event.start, bare, children: [], anchor, merges: void 0 };
    if (anchor !== void 0) this.#anchors.set(anchor, frame);
    this.#cursor = flow && !bare ? event.start + 1 : Math.max(this.#cursor, event.start);
    this.#frames.push(frame);
  }
  #close() {
    const frame = this.#frames.pop();
    if (frame === void 0) return;
    const { event, children } = frame;
    const { origin } = this.#source;
    const flow = event.style === COLLECTION_STYLE.FLOW;
    let end = this.#cursor;
    if (flow && !frame.bare) {
      end = behindBracket(this.#text, this.#cursor, event.type === EVENT_ID.MAPPING ? "}" : "]");
      this.#check(this.#strictness.tabs(this.#cursor, end, true, this.#afterPlain));
      this.#afterPlain = false;
      this.#cursor = end;
    } else {
      const last = children.at(-1);
      if (last !== void 0) end = Math.max(frame.start, (last.alias ?? last.place).end - origin);
    }
    const node = event.type === EVENT_ID.MAPPING ? new MappingNode(this.#source, frame.start + origin, end + origin, flow, children, frame.merges) : new SequenceNode(this.#source, frame.start + origin, end + origin, flow, children);
    if (frame.anchor !== void 0 && this.#anchors.get(frame.anchor) === frame) this.#anchors.set(frame.anchor, node);
    if (node.kind === "mapping") this.#findDuplicates(node);
    this.#add(node, -1, -1, false);
  }
  #add(node, anchorStart, anchorEnd, mayMerge) {
    if (anchorStart !== -1) this.#anchors.set(this.#text.slice(anchorStart, anchorEnd), node);
    const frame = this.#frames.at(-1);
    if (frame === void 0) {
      this.#root = node;
      return;
    }
    if (frame.event.type === EVENT_ID.SEQUENCE) {
      frame.children.push(node);
      return;
    }
    if (frame.children.length % 2 === 0) {
      if (mayMerge && node.kind === "scalar" && node.source === "<<") {
        frame.merges ??= /* @__PURE__ */ new Set();
        frame.merges.add(node);
        frame.children.push(node);
      } else frame.children.push(this.#key(node));
      return;
    }
    const key = frame.children.at(-1);
    if (key !== void 0 && frame.merges?.has(key)) this.#checkMerge(node);
    frame.children.push(node);
  }
  #key(node) {
    if (node.kind !== "scalar") throw this.#refusal(`invalid map key: a ${node.kind}`, node);
    const name = keyName(node);
    if (name === void 0) throw this.#refusal(`unsupported map key: ${node.source === "" ? "null" : node.source}`, node);
    return node.asKey(name);
  }
  #checkMerge(node) {
    const right = node.kind === "mapping" || node.kind === "sequence" && node.alias === void 0 && node.children.every((child) => child.kind === "mapping");
    if (!right) throw this.#refusal("map merge requires map or sequence of maps as the value", node);
  }
  #findDuplicates(node) {
    const { children, merges } = node;
    const seen = children.length > 16 ? /* @__PURE__ */ new Map() : void 0;
    for (let i = 0; i < children.length; i += 2) {
      const key = children[i];
      if (key?.kind !== "scalar" || merges?.has(key)) continue;
      const first = seen === void 0 ? earlier(children, i, key.value, merges) : seen.get(key.value);
      if (first !== void 0) this.#duplicates.push({ first, last: key });
      else seen?.set(key.value, key);
    }
  }
  /** Where an empty node stands: behind its `:`, `-` or `?`. */
  #emptyAt() {
    const frame = this.#frames.at(-1);
    const next = nextToken(this.#text, this.#cursor);
    const code = this.#text.charCodeAt(next);
    if (frame === void 0) return this.#cursor;
    if (frame.event.type === EVENT_ID.SEQUENCE) return code === DASH2 && frame.event.style === COLLECTION_STYLE.BLOCK ? next + 1 : this.#cursor;
    const wanted = frame.children.length % 2 === 0 ? QUESTION2 : COLON2;
    return code === wanted ? next + 1 : this.#cursor;
  }
  #refusal(message, node) {
    const place = node.alias ?? node.place;
    return new Refusal(message, place.start, place.end);
  }
};
var DASH2 = 45;
var DOT = 46;
var COLON2 = 58;
var QUESTION2 = 63;
var OPEN_BRACE = 123;
function startOf(event) {
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : void 0;
}
function earlier(children, before, name, merges) {
  for (let i = 0; i < before; i += 2) {
    const key = children[i];
    if (key?.kind === "scalar" && key.value === name && !merges?.has(key)) return key;
  }
  return void 0;
}

// src/yaml/open-quote.ts
function openQuote(text2, before) {
  let line = lineAt(text2, 0);
  for (let at = 0; at < text2.length && at <= before; ) {
    if (at > line.end) line = lineAt(text2, at);
    const found = quoteIn(text2, at, line);
    if (found === void 0) {
      const block = BLOCK.exec(text2.slice(at, line.end));
      at = line.end + 1;
      if (block) at = behindBlock(text2, at, block[1]?.length ?? 0);
      continue;
    }
    const { start, quote } = found;
    const end = closeOf(text2, start, quote);
    if (end === void 0 || end > line.end && GARBAGE.test(text2.slice(end, lineAt(text2, end).end)))
      return { start, end: start + text2.slice(start, line.end).trimEnd().length, quote };
    at = end;
  }
  return void 0;
}
function missing({ quote }) {
  return `the quote (${quote}) that opens here is not closed`;
}
var OPENS = /(?:^|[[{,]|(?:^|\s)[-?]\s|:\s|["']:)\s*(?:[!&]\S*\s+)*$/;
var BLOCK = /^(\s*(?:-\s+)*)(?:-|(?:[^\s#].*)?:)\s+(?:[!&]\S*\s+)*[|>][-+\d]*\s*(?:#.*)?$/;
var GARBAGE = /^\s*[^\s#,\]}]|^#/;
var LOOK = 200;
function lineAt(text2, at) {
  const end = text2.indexOf("\n", at);
  return { start: at === 0 ? 0 : text2.lastIndexOf("\n", at - 1) + 1, end: end === -1 ? text2.length : end };
}
function quoteIn(text2, from, line) {
  for (let at = from; at < line.end; at++) {
    const char = text2.charAt(at);
    if (char === "#" && (at === line.start || /\s/.test(text2.charAt(at - 1)))) return void 0;
    if (char !== '"' && char !== "'") continue;
    if (OPENS.test(text2.slice(Math.max(line.start, at - LOOK), at))) return { start: at, quote: char };
  }
  return void 0;
}
function closeOf(text2, start, quote) {
  for (let at = start + 1; at < text2.length; at++) {
    const char = text2.charAt(at);
    if (char === "\\" && quote === '"') at++;
    else if (char === quote && quote === "'" && text2.charAt(at + 1) === "'") at++;
    else if (char === quote) return at + 1;
  }
  return void 0;
}
function behindBlock(text2, from, indent) {
  let at = from;
  while (at < text2.length) {
    const { end } = lineAt(text2, at);
    const line = text2.slice(at, end);
    if (line.trim() !== "" && line.search(/\S/) <= indent) break;
    at = end + 1;
  }
  return at;
}

// src/yaml/stream.ts
function splitStream(file) {
  const { text: text2 } = file;
  const first = text2.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  if (mayBeJsonStream(text2, first)) return splitJson(file, first);
  const documents = [];
  let start = first;
  let dashes = lineBeginning(text2, "---", first, first);
  let dots = lineBeginning(text2, "...", first, first);
  while (dashes !== -1 || dots !== -1) {
    const atDashes = dots === -1 || dashes !== -1 && dashes < dots;
    const at = atDashes ? dashes : dots;
    if (atDashes) dashes = lineBeginning(text2, "---", at + 3, first);
    else dots = lineBeginning(text2, "...", at + 3, first);
    if (!atDashes && !isBlank(text2.charCodeAt(at + 3))) continue;
    if (atDashes && isDirectives(text2, start, at)) continue;
    if (hasContent(text2, start, at)) documents.push({ file, start, end: at });
    start = at + 3;
  }
  if (hasContent(text2, start, text2.length)) documents.push({ file, start, end: text2.length });
  return documents;
}
function refusedSeparator({ file, start, end }) {
  const { text: text2 } = file;
  if (start < 3 || !text2.startsWith("---", start - 3)) return void 0;
  let at = start;
  while (at < end && (text2.charCodeAt(at) === 32 || text2.charCodeAt(at) === 9)) at++;
  if (at >= end || isBlank(text2.charCodeAt(at)) || text2.charCodeAt(at) === HASH3) return void 0;
  let lineEnd = at;
  while (lineEnd < end && text2.charCodeAt(lineEnd) !== 10 && text2.charCodeAt(lineEnd) !== 13) lineEnd++;
  return { start: at, end: lineEnd };
}
var BYTE_ORDER_MARK = 65279;
var HASH3 = 35;
var PERCENT = 37;
function lineBeginning(text2, marker, from, first) {
  let at = text2.indexOf(marker, from);
  while (at !== -1 && at !== first && text2.charCodeAt(at - 1) !== 10) at = text2.indexOf(marker, at + 1);
  return at;
}
function isBlank(code) {
  return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}
function hasContent(text2, start, end) {
  for (let at = start; at < end; at++) if (!isBlank(text2.charCodeAt(at))) return true;
  return false;
}
function isDirectives(text2, start, end) {
  let any = false;
  for (let at = start; at < end; ) {
    const code = text2.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    if (code === PERCENT) any = true;
    else if (code !== HASH3) return false;
    const lineEnd = text2.indexOf("\n", at);
    at = lineEnd === -1 ? end : lineEnd + 1;
  }
  return any;
}
function mayBeJsonStream(text2, first) {
  let at = first;
  while (isBlank(text2.charCodeAt(at)) && at < text2.length) at++;
  return text2.charCodeAt(at) === 123 && /\}\s*\{/.test(text2);
}
function splitJson(file, first) {
  const { text: text2 } = file;
  const documents = [];
  let start = first;
  let depth = 0;
  for (let at = first; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (code === 34) {
      for (at++; at < text2.length && text2.charCodeAt(at) !== 34; at++) if (text2.charCodeAt(at) === 92) at++;
    } else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      depth--;
      if (depth === 0) {
        documents.push({ file, start, end: at + 1 });
        start = at + 1;
      }
    } else if (depth === 0 && text2.startsWith("\n---", at)) {
      start = at + 4;
      at += 3;
    }
  }
  if (hasContent(text2, start, text2.length)) documents.push({ file, start, end: text2.length });
  return documents;
}

// src/yaml/parse.ts
var DEEPEST2 = 1e3;
function parseDocument(source) {
  const { file, start, end } = source;
  const place = file.place(start, end);
  const separator = refusedSeparator(source);
  if (separator !== void 0) {
    const message = `invalid Yaml document separator: ${file.text.slice(separator.start, separator.end).trim()}`;
    return refused(source, { message, place: file.place(separator.start, separator.end) });
  }
  const text2 = start === 0 && end === file.text.length ? file.text : file.text.slice(start, end);
  const control = CONTROL2.exec(text2);
  if (control !== null) {
    return refused(source, { message: "control characters are not allowed", place: file.place(start + control.index, start + control.index + 1) });
  }
  try {
    const { root, duplicates, error } = compose({ file, origin: start, text: text2 }, parseEvents(text2, { maxDepth: DEEPEST2 }));
    return error === void 0 ? new ParsedDocument(source, root, duplicates, void 0) : refused(source, error);
  } catch (error) {
    if (error instanceof YAMLException) {
      const message = error.reason?.startsWith("nesting exceeded") ? TOO_DEEP : error.reason ?? error.message;
      const at = Math.min(start + (error.mark?.position ?? 0), end);
      const open = message.startsWith(REST) ? void 0 : openQuote(text2, at - start);
      if (open) return refused(source, { message: missing(open), place: file.place(start + open.start, start + open.end) });
      return refused(source, { message, place: file.place(at, Math.min(at + 1, end)) });
    }
    if (error instanceof RangeError) return refused(source, { message: TOO_DEEP, place });
    throw error;
  }
}
var REST = "end of the stream or a document separator is expected";
var TOO_DEEP = `values are nested more than ${DEEPEST2} levels deep`;
var CONTROL2 = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
function refused(source, error) {
  return new ParsedDocument(source, void 0, [], error);
}
var ParsedDocument = class {
  root;
  duplicates;
  error;
  #source;
  #comments;
  constructor(source, root, duplicates, error) {
    this.#source = source;
    this.root = root;
    this.duplicates = duplicates;
    this.error = error;
  }
  get file() {
    return this.#source.file;
  }
  get place() {
    const { file, start, end } = this.#source;
    return file.place(start, end);
  }
  get comments() {
    this.#comments ??= this.error === void 0 ? findComments(this.#source, DEEPEST2) : [];
    return this.#comments;
  }
};

// src/render.ts
async function withRenderings(files, render) {
  const renderings = [];
  const diagnostics = [];
  const replaced = /* @__PURE__ */ new Set();
  const take = async (kind, folder, file, sources) => {
    const rendered = await render(kind, folder);
    if ("error" in rendered) {
      diagnostics.push({ severity: "error", message: rendered.error, file });
      return;
    }
    for (const source of sources) replaced.add(source);
    const name = `<${rendered.by}>`;
    const output = new SourceFile(folder === "" ? name : `${folder}/${name}`, rendered.text);
    renderings.push({
      kind,
      folder,
      file: output,
      by: rendered.by,
      sources,
      origin: files.find(({ path }) => path === file),
      objects: [...sources.flatMap(objectsOf), ...generatedConfigMaps(sources.flatMap(kustomizationDocuments), files)]
    });
  };
  const charts = chartsAmong(files.map(({ path }) => path));
  for (const chart of charts) {
    const templates = files.filter(({ path }) => chartOfTemplate(path, charts) === chart);
    await take("chart", chart.folder, within(chart.folder, "Chart.yaml"), templates);
  }
  const kustomizations = kustomizationsAmong(files.flatMap(kustomizationDocuments));
  for (const kustomization of kustomizations.filter((one) => changesSomething(one, kustomizations) && isOutermost(one, kustomizations))) {
    const paths = builtBy(kustomization, kustomizations);
    const sources = files.filter((file) => paths.has(file.path));
    const read = new Set(sources.flatMap(kustomizationDocuments).flatMap(generatorFiles));
    await take("kustomization", kustomization.folder, kustomization.file.path, [
      ...sources,
      ...files.filter((file) => read.has(file.path) && !paths.has(file.path))
    ]);
  }
  return { files: [...files.filter((file) => !replaced.has(file)), ...renderings.map(({ file }) => file)], renderings, diagnostics };
}
function isOutermost({ folder, file }, all) {
  return !all.some(({ resources }) => resources.some((path) => path === folder || path === file.path));
}
function changesSomething(from, all) {
  const paths = builtBy(from, all);
  return all.some((one) => (one === from || paths.has(one.file.path)) && one.changes.length > 0);
}
function kustomizationDocuments(file) {
  return isKustomizationFile(file.path) ? documentsOf(file) : [];
}
function documentsOf(file) {
  return splitStream(file).map(parseDocument);
}
function objectsOf(file) {
  return file.text.includes("{{") || /\.(?:conf|hcl)$/.test(file.path) ? [] : documentsOf(file).flatMap(objectsIn);
}
function within(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

// src/kubernetes/data.ts
function entriesOf(object) {
  const entries = /* @__PURE__ */ new Map();
  const add = (fields, read) => {
    for (const [key, field] of fields) entries.set(key, read(key, field));
  };
  if (object.kind === "Secret") {
    const secret = typed(object);
    add(secret.get("data").entries(), encoded);
    add(secret.get("stringData").entries(), plain2);
  } else {
    const map = typed(object);
    add(map.get("data").entries(), plain2);
    add(map.get("binaryData").entries(), (key, field) => ({ key, field, text: void 0, binary: true }));
  }
  return [...entries.values()];
}
function plain2(key, field) {
  return { key, field, text: field.mapped, binary: false };
}
function encoded(key, field) {
  const text2 = decode2(field.scalar?.source ?? "");
  const mapped = text2 === void 0 ? void 0 : new MappedTextBuilder(field.place.file, field.place.start).foreign(text2, field.place, []).build();
  return { key, field, text: mapped, binary: false };
}
function decode2(base64) {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) return void 0;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(base64, "base64"));
  } catch {
    return void 0;
  }
}

// src/rendering.ts
function resultLedBack(result, renderings) {
  const diagnostics = result.diagnostics.map((one) => one.place ? { ...one, place: placeBefore(one.place, renderings, void 0) } : one);
  const findings = [...ledBack(result.findings, renderings)].sort(
    (a, b) => (a.place.file.path < b.place.file.path ? -1 : a.place.file.path > b.place.file.path ? 1 : 0) || a.place.start - b.place.start
  );
  return { ...result, findings, diagnostics };
}
function ledBack(findings, renderings) {
  return findings.map((finding) => {
    const rendering = renderingOf(finding.place, renderings);
    const related = finding.related.map((one) => ({ ...one, place: placeBefore(one.place, renderings, void 0) }));
    if (!rendering) return { ...finding, related };
    const place = placeBefore(finding.place, renderings, finding);
    return { ...finding, place, related: [...related, { place: finding.place, message: `what ${rendering.by} makes of it` }], fixes: [] };
  });
}
function renderingOf(place, renderings) {
  return renderings.find(({ file }) => file === place.file);
}
function placeBefore(place, renderings, finding) {
  const rendering = renderingOf(place, renderings);
  if (!rendering) return place;
  if (rendering.kind === "chart") {
    const template = templateOf(place, rendering);
    return template ? samePlace(place, template) : top(rendering.origin ?? place.file);
  }
  const object = finding && objectBefore(finding, rendering);
  if (!object) return top(rendering.origin ?? place.file);
  const contents = isKustomizationFile(object.file.path) ? entriesOf(object).map(({ field }) => field.place.file) : [];
  for (const content of contents) {
    const found = samePlace(place, content, object.place);
    if (found !== object.place) return found;
  }
  return samePlace(place, object.file, object.place);
}
function templateOf({ file, start }, { sources, folder }) {
  const above = [...file.text.slice(0, start).matchAll(/^# Source: (\S+)[ \t]*$/gm)].at(-1)?.[1];
  const path = above?.slice(above.indexOf("/") + 1);
  return sources.find((source) => source.path === (folder === "" ? path : `${folder}/${path}`));
}
function objectBefore({ object }, { objects }) {
  if (!object) return void 0;
  const candidates = objects.filter(({ kind, name }) => kind === object.kind && name !== "" && object.name.includes(name));
  return candidates.sort((a, b) => b.name.length - a.name.length)[0];
}
function samePlace(place, file, fallback = top(file)) {
  const position = place.file.position(place.start);
  const rendered = place.file.line(position.line);
  const indent = rendered.length - rendered.trimStart().length;
  const starts = file.lineStarts.map((start, index) => ({ start, text: file.line(index + 1) }));
  const equal = starts.filter(({ text: text2 }) => text2.trim() === rendered.trim());
  const [only] = equal;
  if (only && equal.length === 1) {
    const shift = only.start + (only.text.length - only.text.trimStart().length) - indent;
    const from = position.column - 1;
    const to = Math.min(from + place.end - place.start, rendered.trimEnd().length);
    return file.place(shift + from, shift + Math.max(from, to));
  }
  const key = /^(?:- )?["']?([\w.-]+)["']?\s*[:={]/.exec(rendered.trim())?.[1];
  const setting = key === void 0 ? [] : starts.filter(({ text: text2 }) => text2.includes("{{") && text2.trim().replace(/^- /, "").replace(/^["']/, "").startsWith(key));
  const [line] = setting;
  return line && setting.length === 1 ? file.place(line.start + line.text.length - line.text.trimStart().length, line.start + line.text.trimEnd().length) : fallback;
}
function top(file) {
  return file.place(0, file.line(1).length);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderWithPrograms,
  resultLedBack,
  withRenderings
});
