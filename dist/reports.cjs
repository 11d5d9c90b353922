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

// reports.ts
var reports_exports = {};
__export(reports_exports, {
  checkstyleReport: () => checkstyleReport,
  commandData: () => commandData,
  findingJson: () => findingJson,
  githubReport: () => githubReport,
  gitlabReport: () => gitlabReport,
  jsonReport: () => jsonReport,
  jsonlReport: () => jsonlReport,
  junitReport: () => junitReport,
  markdownReport: () => markdownReport,
  sarifReport: () => sarifReport
});
module.exports = __toCommonJS(reports_exports);

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

// src/report/json.ts
function jsonReport(result) {
  const { files, objects, spire, unparsed, errors, warnings, notes, suppressed } = result.summary;
  const report = {
    schema: "spire-lint/1",
    tool: { name: TOOL.name, version: TOOL.version },
    summary: { files, objects, spire, unparsed, errors, warnings, notes, suppressed },
    findings: result.findings.map(findingJson),
    diagnostics: result.diagnostics.map(diagnosticJson)
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function findingJson(finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...placeJson(finding.place),
    object: finding.object && { kind: finding.object.kind, namespace: finding.object.namespace, name: finding.object.name },
    path: finding.path,
    suppressed: finding.suppressed && { by: finding.suppressed.by, reason: finding.suppressed.reason },
    related: finding.related.map((related) => ({ ...placeJson(related.place), message: related.message })),
    outcome: finding.outcome && { when: finding.outcome.when, log: finding.outcome.log },
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({ ...placeJson(edit.place), text: edit.text }))
    })),
    fingerprint: finding.fingerprint
  };
}
function diagnosticJson({ severity, message, file, place }) {
  return { severity, message, ...place ? placeJson(place) : { file } };
}
function placeJson(place) {
  return { file: place.file.path, range: rangeOf(place) };
}
function rangeOf(place) {
  return { start: place.file.position(place.start), end: place.file.position(place.end) };
}

// src/report/jsonl.ts
function jsonlReport(result) {
  return result.findings.map((finding) => `${JSON.stringify(findingJson(finding))}
`).join("");
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
var UNSAFE = /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
var UNSAFE_ALL = new RegExp(UNSAFE, "g");
function escaped(character) {
  const code2 = character.charCodeAt(0);
  return code2 < 256 ? `\\x${code2.toString(16).padStart(2, "0")}` : `\\u${code2.toString(16).padStart(4, "0")}`;
}

// src/report/finding-words.ts
function objectName({ kind, namespace, name }) {
  return `${kind} ${namespace === void 0 ? "" : `${namespace}/`}${name}`;
}
function count(number, what) {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function lookedAt({ files, objects, spire }) {
  return `${count(files, "file")}, ${count(objects, "object")}, ${spire} of them SPIRE's`;
}

// src/report/line-hash.ts
var WINDOW = 100;
var FACTOR = 37n;
var END = 65535;
var LF = 10;
var CR = 13;
function lineHashes(text) {
  const characters = counted(text);
  const starts = lineStarts(characters);
  const seen = /* @__PURE__ */ new Map();
  const hashes = [];
  let hash = 0n;
  let next = 0;
  for (let i = 0; next < starts.length; i++) {
    while (starts[next] === i - WINDOW) {
      const hex = BigInt.asUintN(64, hash).toString(16);
      const count2 = (seen.get(hex) ?? 0) + 1;
      seen.set(hex, count2);
      hashes.push(`${hex}:${count2}`);
      next++;
    }
    const leaving = i < WINDOW ? 0 : characters[i - WINDOW] ?? 0;
    hash = BigInt.asUintN(64, hash * FACTOR + BigInt(characters[i] ?? 0) - LEAVING * BigInt(leaving));
  }
  return hashes;
}
var LEAVING = BigInt.asUintN(64, FACTOR ** BigInt(WINDOW));
function counted(text) {
  const characters = [];
  let afterReturn = false;
  for (let i = 0; i < text.length; i++) {
    const code2 = text.charCodeAt(i);
    const skip = code2 === 32 || code2 === 9 || afterReturn && code2 === LF;
    afterReturn = code2 === CR;
    if (!skip) characters.push(code2 === CR ? LF : code2);
  }
  characters.push(END);
  return characters;
}
function lineStarts(characters) {
  const starts = [0];
  for (let i = 0; i < characters.length - 1; i++) if (characters[i] === LF) starts.push(i + 1);
  return starts;
}

// src/report/repository-path.ts
var import_node_path = require("node:path");
function repositoryPath(path, prefix) {
  const joined = import_node_path.posix.isAbsolute(path) ? `../${path}` : import_node_path.posix.join(prefix, path);
  const inside = import_node_path.posix.normalize(joined);
  return inside.startsWith("../") ? `${OUTSIDE}/${inside.replace(/^(?:\.\.\/)+/, "")}` : inside;
}
var OUTSIDE = "outside-the-repository";
function uriReference(path) {
  return path.split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
  return encodeURIComponent(segment.replace(LONE, "\uFFFD"));
}
var LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// src/report/severity.ts
var WEIGHT = { note: 0, warning: 1, error: 2 };
function reaches(severity, bound) {
  return WEIGHT[severity] >= WEIGHT[bound];
}
function worst(severities) {
  return severities.reduce((so, far) => WEIGHT[far] > WEIGHT[so] ? far : so, "note");
}
function unsuppressed(findings) {
  return findings.filter((finding) => finding.suppressed === void 0);
}
function gravestFirst(findings) {
  return [...findings].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
}

// src/report/sarif-rule.ts
var LONGEST = 1024;
var PROBLEM = { error: "error", warning: "warning", note: "recommendation" };
function ruleDescriptor(rule) {
  const messages = Object.values(rule.messages);
  const level = worst(messages.map(recommendedSeverity));
  const helpUri = rule.own ? void 0 : ruleAddress(rule.area, rule.id);
  const says = messages.map((message) => placeholders(message.text));
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: cut(rule.summary) },
    fullDescription: { text: cut([rule.summary, ...says].join(" ")) },
    help: { text: helpText(rule, helpUri), markdown: helpMarkdown(rule, helpUri) },
    ...helpUri === void 0 ? {} : { helpUri },
    defaultConfiguration: { level, ...rule.presets.includes("recommended") ? {} : { enabled: false } },
    properties: {
      tags: ["spiffe", "spire", rule.area, ...rule.securitySeverity === void 0 || rule.area === "security" ? [] : ["security"]],
      precision: "high",
      ...rule.securitySeverity === void 0 ? { "problem.severity": PROBLEM[level] } : { "security-severity": rule.securitySeverity.toFixed(1) }
    }
  };
}
function recommendedSeverity({ severity }) {
  return typeof severity === "string" ? severity : severity.recommended;
}
function pascalCase(id) {
  const name = id.replace(/(?:^|-)([a-z0-9])/g, (_, first) => first.toUpperCase());
  return name.toLowerCase() === id ? `${name}Rule` : name;
}
function helpText(rule, address) {
  const lines = Object.values(rule.messages).flatMap(({ text, log }) => [placeholders(text), ...log === void 0 ? [] : [`Logged as: ${placeholders(log)}`]]);
  return [rule.summary, ...lines, ...address === void 0 ? [] : [`See ${address}`]].join("\n\n");
}
function helpMarkdown(rule, address) {
  const lines = Object.values(rule.messages).flatMap(({ text, log }) => [
    `- ${markdownText(placeholders(text))}`,
    ...log === void 0 ? [] : [`  Logged as: ${markdownCode(placeholders(log))}`]
  ]);
  const references = rule.references.map((reference) => `- ${markdownText(reference)}`);
  return [
    `# ${rule.id}`,
    markdownText(rule.summary),
    `What it says:

${lines.join("\n")}`,
    ...references.length === 0 ? [] : [`Where the facts are read:

${references.join("\n")}`],
    ...address === void 0 ? [] : [`[Examples and the rule's page](${address})`]
  ].join("\n\n");
}
function placeholders(text) {
  return text.replace(/\{(\w+)\}/g, "<$1>");
}
function markdownText(text) {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
function markdownCode(text) {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
function cut(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 2)}\u2026.`;
}

// src/report/sarif.ts
var ROOT = "SRCROOT";
var MOST = 25e3;
function sarifReport(result) {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [new RunBuilder(result).build()]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
var RunBuilder = class {
  #result;
  #rules;
  #ruleIndex;
  #hashes = /* @__PURE__ */ new Map();
  constructor(result) {
    this.#result = result;
    this.#rules = result.rules.map(ruleDescriptor);
    this.#ruleIndex = new Map(this.#rules.map((rule, index) => [rule.id, index]));
  }
  build() {
    const { unreadable, diagnostics, findings } = this.#result;
    const kept = gravest(findings);
    return {
      tool: { driver: { name: TOOL.name, version: TOOL.version, semanticVersion: TOOL.version, informationUri: TOOL.home, rules: [...this.#rules] } },
      columnKind: "utf16CodeUnits",
      originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
      invocations: [
        {
          executionSuccessful: !unreadable && !diagnostics.some((diagnostic) => diagnostic.severity === "error"),
          toolExecutionNotifications: [...diagnostics, ...leftOut(findings.length - kept.length)].map((diagnostic) => this.#notification(diagnostic))
        }
      ],
      results: kept.map((finding) => this.#finding(finding))
    };
  }
  #finding(finding) {
    const ruleIndex = this.#ruleIndex.get(finding.rule);
    return {
      ruleId: finding.rule,
      ...ruleIndex === void 0 ? {} : { ruleIndex },
      level: finding.severity,
      message: { text: messageText(finding) },
      locations: [{ physicalLocation: this.#physical(finding.place), ...logical(finding.object, finding.path) }],
      ...finding.related.length === 0 ? {} : {
        relatedLocations: finding.related.map(
          (related, index) => ({
            id: index + 1,
            message: { text: sentence(withoutLinks(oneLine(related.message))) },
            physicalLocation: this.#physical(related.place)
          })
        )
      },
      ...this.#codeFlow(finding),
      partialFingerprints: { ...this.#lineHash(finding.place), "spireLint/v1": finding.fingerprint },
      ...finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => this.#fix(fix)) },
      ...finding.suppressed ? { suppressions: [suppression(finding.suppressed)] } : {},
      ...finding.outcome ? { properties: { outcome: { when: finding.outcome.when, log: finding.outcome.log } } } : {}
    };
  }
  /** From what is written, over each step, to where it fails; of rules whose related places are such steps. */
  #codeFlow({ rule, message, place, related }) {
    if (related.length === 0 || !this.#result.rules.some(({ id, follows }) => follows && id === rule)) return {};
    const steps = [{ place, message }, ...related].map(
      (step) => ({
        location: { message: { text: sentence(withoutLinks(oneLine(step.message))) }, physicalLocation: this.#physical(step.place) }
      })
    );
    return { codeFlows: [{ threadFlows: [{ locations: steps }] }] };
  }
  #fix(fix) {
    const files = new Set(fix.edits.map((edit) => edit.place.file));
    return {
      description: { text: sentence(withoutLinks(oneLine(fix.title))) },
      artifactChanges: [...files].map((file) => ({
        artifactLocation: this.#artifact(file.path),
        replacements: fix.edits.filter((edit) => edit.place.file === file).map((edit) => ({ deletedRegion: region(edit.place), insertedContent: { text: edit.text } }))
      }))
    };
  }
  #notification({ severity, message, file, place }) {
    const physicalLocation = place ? this.#physical(place) : file === void 0 ? void 0 : { artifactLocation: this.#artifact(file) };
    return { level: severity, message: { text: sentence(withoutLinks(oneLine(message))) }, ...physicalLocation ? { locations: [{ physicalLocation }] } : {} };
  }
  #physical(place) {
    return { artifactLocation: this.#artifact(place.file.path), region: region(place) };
  }
  #artifact(path) {
    return { uri: uriReference(repositoryPath(path, this.#result.prefix)), uriBaseId: ROOT };
  }
  #lineHash(place) {
    const hashes = this.#hashes.get(place.file) ?? lineHashes(place.file.text);
    this.#hashes.set(place.file, hashes);
    const hash = hashes[place.file.position(place.start).line - 1];
    return hash === void 0 ? {} : { primaryLocationLineHash: hash };
  }
};
function gravest(findings) {
  if (findings.length <= MOST) return findings;
  const kept = new Set(gravestFirst(findings).slice(0, MOST));
  return findings.filter((finding) => kept.has(finding));
}
function leftOut(number) {
  return number === 0 ? [] : [{ severity: "warning", message: `${count(number, "finding")}, none graver than those that are here, left out: code scanning takes ${MOST} at most` }];
}
function region(place) {
  const start = place.file.position(place.start);
  const end = place.file.position(place.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function logical(object, path) {
  if (object === void 0) return {};
  const fullyQualifiedName = path === void 0 ? objectName(object) : `${objectName(object)}: ${path}`;
  return { logicalLocations: [{ name: object.name, fullyQualifiedName, kind: "object" }] };
}
function suppression({ by, reason }) {
  return { kind: by === "comment" || by === "annotation" ? "inSource" : "external", ...reason === void 0 ? {} : { justification: reason } };
}
function messageText(finding) {
  const links = finding.related.map((related, index) => `[${linkText(oneLine(related.message))}](${index + 1})`);
  const text = sentence(withoutLinks(oneLine(finding.message)));
  return links.length === 0 ? text : `${text} See ${links.join(", ")}.`;
}
function linkText(text) {
  return text.replace(/[\\[\]]/g, "\\$&");
}
function withoutLinks(text) {
  return text.replace(/\](?=\()/g, "] ");
}
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

// src/report/github.ts
var KEPT = 10;
var COMMAND = { error: "error", warning: "warning", note: "notice" };
function githubReport(result) {
  const unread = result.diagnostics.filter((diagnostic) => diagnostic.severity === "error").map(ofDiagnostic);
  const found = gravestFirst(unsuppressed(result.findings)).map(
    (finding) => ({
      severity: finding.severity,
      title: finding.rule,
      message: finding.message,
      file: finding.place.file.path,
      place: finding.place
    })
  );
  const given = { error: 0, warning: 0, note: 0 };
  const commands = [];
  const rest = [];
  for (const annotation of [...unread, ...found]) {
    if (given[annotation.severity]++ < KEPT) commands.push(command(annotation, result.prefix));
    else rest.push(`${positionText(annotation)}${annotation.severity} ${annotation.title}: ${oneLine(annotation.message)}`);
  }
  const more = rest.length === 0 ? [] : [`${rest.length} more than GitHub annotates:`, ...rest];
  return [...commands, ...more.map(noCommand)].map((line) => `${line}
`).join("");
}
function ofDiagnostic({ severity, message, file, place }) {
  return { severity, title: "spire-lint", message, file: place?.file.path ?? file, place };
}
function command(annotation, prefix) {
  const { severity, title, message, file, place } = annotation;
  const properties = [
    ...file === void 0 ? [] : [`file=${property(oneLine(repositoryPath(file, prefix)))}`],
    ...place ? region2(place) : [],
    `title=${property(title)}`
  ];
  return `::${COMMAND[severity]} ${properties.join(",")}::${commandData(`${positionText(annotation)}${oneLine(message)}`)}`;
}
function region2(place) {
  const start = place.file.position(place.start);
  const end = place.file.position(place.end);
  const lines = [`line=${start.line}`, `endLine=${end.line}`];
  return start.line === end.line ? [...lines, `col=${start.column}`, `endColumn=${Math.max(end.column, start.column)}`] : lines;
}
function positionText({ file, place }) {
  if (file === void 0) return "";
  const position = place?.file.position(place.start);
  return `${oneLine(file)}${position ? `:${position.line}:${position.column}` : ""}: `;
}
function commandData(text) {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function property(text) {
  return commandData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// src/report/gitlab.ts
var SEVERITY = { error: "critical", warning: "major", note: "minor" };
function gitlabReport(result) {
  const issues = unsuppressed(result.findings).map((finding) => {
    const { file, start, end } = finding.place;
    return {
      description: oneLine(finding.message),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: SEVERITY[finding.severity],
      location: { path: repositoryPath(file.path, result.prefix), positions: { begin: file.position(start), end: file.position(end) } }
    };
  });
  return `${JSON.stringify(issues, null, 2)}
`;
}

// src/report/xml.ts
function xmlText(text) {
  return oneLine(text).replace(FORBIDDEN, "\uFFFD").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
var FORBIDDEN = /[\ufffe\uffff]/g;

// src/report/junit.ts
function junitReport(result, { failOn }) {
  const unread = result.diagnostics.filter((diagnostic) => diagnostic.severity === "error").map((diagnostic) => errorCase(diagnostic, result.prefix));
  const found = unsuppressed(result.findings).map((finding) => findingCase(finding, result.prefix, reaches(finding.severity, failOn)));
  const cases = [...unread, ...found];
  if (cases.length === 0) cases.push({ outcome: "passed", xml: '    <testcase name="spire-lint" classname="spire-lint" time="0"/>' });
  const count2 = (outcome) => cases.filter((one) => one.outcome === outcome).length;
  const counts = `name="spire-lint" tests="${cases.length}" failures="${count2("failure")}" errors="${count2("error")}" skipped="0" time="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite ${counts}>`,
    ...cases.map((one) => one.xml),
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function findingCase(finding, prefix, fails) {
  const file = repositoryPath(finding.place.file.path, prefix);
  const { line, column } = finding.place.file.position(finding.place.start);
  const head = `    <testcase name="${xmlText(`${finding.rule}:${file}:${line}:${column}`)}" classname="spire-lint.${finding.rule}" file="${xmlText(file)}" line="${line}" time="0">`;
  const text = xmlText(`${file}:${line}:${column}: ${finding.severity}: ${finding.message}`);
  const body = fails ? `      <failure message="${xmlText(finding.message)}" type="${finding.severity}">${text}</failure>` : `      <system-out>${text}</system-out>`;
  return { outcome: fails ? "failure" : "passed", xml: `${head}
${body}
    </testcase>` };
}
function errorCase({ message, file, place }, prefix) {
  const path = place?.file.path ?? file;
  const name = path === void 0 ? "spire-lint" : repositoryPath(path, prefix);
  const head = `    <testcase name="${xmlText(name)}" classname="spire-lint" time="0">`;
  return { outcome: "error", xml: `${head}
      <error message="${xmlText(message)}" type="input">${xmlText(message)}</error>
    </testcase>` };
}

// src/report/checkstyle.ts
var SEVERITY2 = { error: "error", warning: "warning", note: "info" };
function checkstyleReport(result) {
  const files = /* @__PURE__ */ new Map();
  const add = (path, place, severity, message, source) => {
    const name = repositoryPath(path, result.prefix);
    const { line, column } = place ? place.file.position(place.start) : { line: 1, column: 1 };
    const lines = files.get(name) ?? [];
    lines.push(
      `    <error line="${line}" column="${column}" severity="${SEVERITY2[severity]}" message="${xmlText(message)}" source="spire-lint${xmlText(source)}"/>`
    );
    files.set(name, lines);
  };
  for (const { severity, message, file, place } of result.diagnostics) {
    const path = place?.file.path ?? file;
    if (severity === "error" && path !== void 0) add(path, place, severity, message, "");
  }
  for (const { place, severity, message, rule } of unsuppressed(result.findings)) add(place.file.path, place, severity, message, `.${rule}`);
  const sorted = [...files].sort(([a], [b]) => a < b ? -1 : 1);
  const body = sorted.flatMap(([name, lines]) => [`  <file name="${xmlText(name)}">`, ...lines, "  </file>"]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...body, "</checkstyle>", ""].join("\n");
}

// src/report/markdown.ts
var LARGEST = 1024 * 1024 - 1024;
function markdownReport(result) {
  const areas = new Map(result.rules.filter(({ own }) => !own).map((rule) => [rule.id, rule.area]));
  const findings = gravestFirst(unsuppressed(result.findings));
  const head = ["## spire-lint", "", summaryLine(result), ""];
  const unread = result.diagnostics.filter((diagnostic) => diagnostic.severity === "error").map(({ message, file, place }) => `- ${place || file !== void 0 ? `${code(place?.file.path ?? file ?? "")}: ` : ""}${escaped2(message)}`);
  if (unread.length > 0) head.push(...unread, "");
  if (findings.length > 0) head.push("| severity | where | what | rule |", "|---|---|---|---|");
  const lines = [...head];
  let size = byteLength(lines.join("\n"));
  for (const [index, finding] of findings.entries()) {
    const line = row(finding, areas.get(finding.rule));
    size += byteLength(line) + 1;
    if (size > LARGEST) {
      lines.push("", `${findings.length - index} more are left out here, as a summary's size is limited.`);
      break;
    }
    lines.push(line);
  }
  return `${lines.join("\n").trimEnd()}
`;
}
function summaryLine({ summary }) {
  const { errors, warnings, notes } = summary;
  return `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")} in ${lookedAt(summary)}.`;
}
function row({ severity, place, message, rule }, area) {
  const { line, column } = place.file.position(place.start);
  const name = area === void 0 ? rule : `[${rule}](${ruleAddress(area, rule)})`;
  return `| ${severity} | ${code(`${place.file.path}:${line}:${column}`)} | ${escaped2(message)} | ${name} |`;
}
function escaped2(text) {
  return oneLine(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&").replace(/@/g, "@\u2060").replace(/:\/\//g, ":\u2060//");
}
function code(text) {
  return `<code>${oneLine(text).replace(/[&<>`|*_[\]\\@]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
function byteLength(text) {
  return Buffer.byteLength(text);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkstyleReport,
  commandData,
  findingJson,
  githubReport,
  gitlabReport,
  jsonReport,
  jsonlReport,
  junitReport,
  markdownReport,
  sarifReport
});
