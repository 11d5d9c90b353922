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

// lazy:node:crypto
var require_node_crypto = __commonJS({
  "lazy:node:crypto"(exports2) {
    Object.defineProperty(exports2, "X509Certificate", { enumerable: true, get: () => require("node:crypto").X509Certificate });
    Object.defineProperty(exports2, "createHash", { enumerable: true, get: () => require("node:crypto").createHash });
    Object.defineProperty(exports2, "randomUUID", { enumerable: true, get: () => require("node:crypto").randomUUID });
  }
});

// src/action.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// src/commands/action-inputs.ts
function actionInputs(env) {
  const input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const annotations = truth(input("annotations"));
  if (annotations === void 0) return { usageError: `annotations is true or false, not '${input("annotations")}'` };
  const summary = truth(input("summary"));
  if (summary === void 0) return { usageError: `summary is true or false, not '${input("summary")}'` };
  const paths = words(input("paths"));
  const args = words(input("args"));
  if (!paths || !args) return { usageError: `${paths ? "args" : "paths"} has a quote that is not closed` };
  const option = (name) => input(name) === "" ? [] : [`--${name}=${input(name)}`];
  return {
    argv: [...["config", "preset", "fail-on", "baseline", "format"].flatMap(option), ...args, ...paths.length > 0 ? ["--", ...paths] : []],
    workingDirectory: input("working-directory"),
    sarifFile: input("sarif-file") || void 0,
    annotations,
    summary
  };
}
function truth(text) {
  if (text === "" || /^(?:true|True|TRUE)$/.test(text)) return true;
  return /^(?:false|False|FALSE)$/.test(text) ? false : void 0;
}
function words(text) {
  const found = text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g) ?? [];
  if (found.some((word) => word === '"' || word === "'")) return void 0;
  return found.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single ?? ""));
}

// src/engine/tool.ts
var TOOL = {
  name: "spire-lint",
  version: "1.0.0",
  /** Where the sources live; SARIF wants an absolute address. */
  home: "https://github.com/spire-lint/spire-lint"
};

// src/commands/command.ts
function misused(edge2, message) {
  edge2.stderr.write(`${TOOL.name}: ${message}
Try '${TOOL.name} --help'.
`);
  return 2;
}

// src/commands/parse-arguments.ts
var import_node_util = require("node:util");

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
var FORMAT_NAMES = ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "markdown", "html"];
var SEVERITIES = ["error", "warning", "note"];
var PRESETS = ["recommended", "strict", "security", "adr-015", "demo"];
var EVERY_VERB = VERBS.map((verb) => verb.name);
var OPTIONS = [
  {
    name: "stdin-filename",
    value: "NAME",
    verbs: ["lint"],
    group: "What to check",
    summary: "The file name that findings in standard input carry.",
    file: true
  },
  { name: "markdown", verbs: ["lint"], group: "What to check", summary: "Check the manifests and configs in fences of Markdown files, too." },
  {
    name: "helm-chart",
    value: "NAME@VERSION",
    verbs: ["lint"],
    group: "What to check",
    summary: "The chart that values files are for: spire@0.28.3 or spire-crds@0.5.0."
  },
  { name: "config", value: "FILE", verbs: ["lint", "config", "graph"], group: "What to check", summary: "Use this configuration file.", file: true },
  { name: "no-config", verbs: ["lint", "config", "graph"], group: "What to check", summary: "Use no configuration file." },
  {
    name: "report-only",
    verbs: ["lint"],
    group: "What to check",
    summary: "Read the whole working directory, and report only what concerns the named files."
  },
  {
    name: "render",
    verbs: ["lint"],
    group: "What to check",
    summary: "Have charts and kustomizations rendered by helm, kustomize or kubectl, which run what these tell them to."
  },
  {
    name: "baseline",
    value: "FILE",
    verbs: ["lint"],
    group: "What to check",
    summary: "Keep quiet about the findings that this file lists.",
    file: true
  },
  { name: "update-baseline", verbs: ["lint"], group: "What to check", summary: "Write what is found now into the baseline, and take out of it what is gone." },
  { name: "no-ignores", verbs: ["lint"], group: "What to check", summary: "Show what ignores hide, marked as suppressed." },
  {
    name: "spire-version",
    value: "X.Y.Z",
    verbs: ["lint", "config", "explain", "validate", "graph"],
    group: "What to check",
    summary: "Judge as if every SPIRE image were of this release."
  },
  { name: "kubernetes-version", value: "X.Y", verbs: ["lint", "config", "graph"], group: "What to check", summary: "The cluster's release." },
  {
    name: "preset",
    value: "NAME",
    choices: PRESETS,
    verbs: ["lint", "config", "init"],
    group: "Rules and severities",
    summary: "Which rules run, and how much they weigh."
  },
  {
    name: "rule",
    value: "ID=SEVERITY",
    repeatable: true,
    verbs: ["lint", "config"],
    group: "Rules and severities",
    summary: "Set a rule's severity: off, note, warning or error. May be repeated."
  },
  {
    name: "rule-dir",
    value: "DIR",
    repeatable: true,
    verbs: ["lint"],
    group: "Rules and severities",
    summary: "Run the rules of this folder's modules too, which is to run their code. Experimental. May be repeated.",
    file: true
  },
  { name: "only", value: "ID,...", repeatable: true, verbs: ["lint"], group: "Rules and severities", summary: "Run these rules and no others." },
  { name: "format", value: "FORMAT", choices: FORMAT_NAMES, verbs: ["lint"], group: "Output", summary: "How to print findings; text where left out." },
  {
    name: "format",
    value: "FORMAT",
    choices: ["text", "json"],
    verbs: ["rules", "config", "validate", "identities"],
    group: "Output",
    summary: "How to print; text where left out."
  },
  {
    name: "format",
    value: "FORMAT",
    choices: ["mermaid", "dot", "html"],
    verbs: ["graph"],
    group: "Output",
    summary: "How to draw; mermaid where left out."
  },
  { name: "expand-env", verbs: ["validate"], group: "What to check", summary: "Put the environment's variables into the config first, as -expandEnv does." },
  {
    name: "output",
    value: "FORMAT=FILE",
    repeatable: true,
    verbs: ["lint"],
    group: "Output",
    summary: "Write findings to a file as well. May be repeated."
  },
  { name: "fix", verbs: ["lint"], group: "Output", summary: "Make the safe fixes, then report what is left." },
  { name: "unsafe-fixes", verbs: ["lint"], group: "Output", summary: "Make suggestions too, which may not be what you want; with --fix or --diff." },
  { name: "diff", verbs: ["lint"], group: "Output", summary: "Print what --fix would change, and change nothing." },
  { name: "quiet", short: "q", verbs: ["lint"], group: "Output", summary: "Print findings only: no notices, no summary." },
  { name: "color", value: "WHEN", choices: ["auto", "always", "never"], verbs: EVERY_VERB, group: "Output", summary: "Use colours; auto where left out." },
  { name: "timing", verbs: ["lint"], group: "Output", summary: "Say on standard error where the time went." },
  {
    name: "fail-on",
    value: "SEVERITY",
    choices: SEVERITIES,
    verbs: ["lint"],
    group: "Exit code",
    summary: "Exit with 1 at findings of this severity or above; error where left out."
  },
  { name: "exit-zero", verbs: ["lint"], group: "Exit code", summary: "Exit with 0 whatever is found." },
  { name: "allow-empty", verbs: ["lint"], group: "Exit code", summary: "Nothing to check is no failure." },
  { name: "help", short: "h", verbs: EVERY_VERB, group: "Other", summary: "Show this help." },
  { name: "version", short: "V", verbs: EVERY_VERB, group: "Other", summary: "Show the version." }
];
function optionsOf(verb) {
  return OPTIONS.filter((option) => option.verbs.includes(verb));
}
function verbNamed(name) {
  return VERBS.find((verb) => verb.name === name);
}

// src/commands/parse-arguments.ts
function parseArguments(argv) {
  const { tokens } = (0, import_node_util.parseArgs)({ args: [...argv], options: everyOption(), allowPositionals: true, strict: false, tokens: true });
  const operands = [];
  const terminator = tokens.find((token) => token.kind === "option-terminator")?.index ?? argv.length;
  let verb;
  for (const token of tokens) {
    if (token.kind !== "positional") continue;
    const named = verb === void 0 && operands.length === 0 && token.index < terminator ? verbNamed(token.value) : void 0;
    if (named) verb = named.name;
    else operands.push(token.value);
  }
  verb ??= "lint";
  const known = optionsOf(verb);
  const given = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = known.find((one) => one.name === token.name);
    if (option === void 0) return { usageError: unknownOption(token.rawName, verb) };
    const fault = valueFault(option, token.rawName, token.value, token.inlineValue === true);
    if (fault !== void 0) return { usageError: fault };
    const values = given.get(option.name) ?? [];
    values.push(token.value ?? "");
    given.set(option.name, values);
  }
  const most = VERBS.find((one) => one.name === verb && "most" in one);
  if (most !== void 0 && "most" in most && operands.length > most.most && !given.has("help") && !given.has("version")) {
    return { usageError: most.most === 0 ? `'${verb}' takes no operand, but got '${operands[0]}'` : `'${verb}' takes one operand, but got ${operands.length}` };
  }
  return {
    verb,
    operands,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? []
  };
}
function everyOption() {
  const config = {};
  for (const { name, short, value } of OPTIONS) {
    config[name] = { type: value === void 0 ? "boolean" : "string", multiple: true, ...short === void 0 ? {} : { short } };
  }
  return config;
}
function unknownOption(rawName, verb) {
  const name = rawName.replace(/^-+/, "");
  const elsewhere = OPTIONS.find((option) => option.name === name || `-${option.short}` === rawName);
  if (elsewhere) return `'${verb}' takes no option ${rawName}; it belongs to ${elsewhere.verbs.map((one) => `'${one}'`).join(", ")}`;
  const meant = nearest(
    name,
    optionsOf(verb).map((option) => option.name)
  );
  return `unknown option ${rawName}${meant === void 0 ? "" : `; did you mean --${meant}?`}`;
}
function valueFault(option, rawName, value, inline) {
  if (option.value === void 0) return value === void 0 ? void 0 : `${rawName} takes no value`;
  if (value === void 0 || value === "" || !inline && value.length > 1 && value.startsWith("-"))
    return `${rawName} needs a value: ${rawName} ${option.value}`;
  if (option.choices === void 0 || option.choices.includes(value)) return void 0;
  const meant = nearest(value, option.choices);
  return `${rawName} cannot be '${value}'; ${meant === void 0 ? `it is one of ${option.choices.join(", ")}` : `did you mean '${meant}'?`}`;
}

// src/commands/run.ts
async function run(argv, edge2) {
  const args = parseArguments(argv);
  if ("usageError" in args) return misused(edge2, args.usageError);
  if (args.has("help")) {
    edge2.stdout.write((await Promise.resolve().then(() => __toESM(require("./commands.cjs"), 1))).help(args.verb));
    return 0;
  }
  if (args.has("version")) {
    edge2.stdout.write(`${TOOL.version}
`);
    return 0;
  }
  const command = await COMMANDS[args.verb]();
  return command(args, edge2);
}
var COMMANDS = {
  lint: async () => (await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1))).lintCommand,
  validate: async () => (await Promise.resolve().then(() => __toESM(require("./commands.cjs"), 1))).validateCommand,
  rules: async () => (await Promise.resolve().then(() => __toESM(require("./commands.cjs"), 1))).rulesCommand,
  explain: async () => (await Promise.resolve().then(() => __toESM(require("./commands.cjs"), 1))).explainCommand,
  identities: async () => (await Promise.resolve().then(() => __toESM(require("./commands.cjs"), 1))).identitiesCommand,
  graph: async () => (await Promise.resolve().then(() => __toESM(require("./picture.cjs"), 1))).graphCommand,
  init: async () => (await Promise.resolve().then(() => __toESM(require("./commands.cjs"), 1))).initCommand,
  config: async () => (await Promise.resolve().then(() => __toESM(require("./commands.cjs"), 1))).configCommand,
  completion: async () => (await Promise.resolve().then(() => __toESM(require("./commands.cjs"), 1))).completionCommand
};

// src/main.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function edge(stdout, stderr) {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout,
    stderr,
    readStdin,
    writeFile: async (path, text) => {
      (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: true });
      (0, import_node_fs.writeFileSync)(path, text);
    },
    replaceFile: async (path, before, text) => (await Promise.resolve().then(() => __toESM(require("./asked.cjs"), 1))).replaceFile(path, before, text),
    today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
  };
}
function output(descriptor, isTerminal) {
  let closed = false;
  return {
    isTerminal,
    write(text) {
      let rest = Buffer.from(text);
      while (rest.length > 0 && !closed) {
        try {
          rest = rest.subarray((0, import_node_fs.writeSync)(descriptor, rest));
        } catch (error) {
          if (codeOf(error) === "EAGAIN") Atomics.wait(NEVER, 0, 0, 5);
          else if (codeOf(error) === "EPIPE") closed = true;
          else throw error;
        }
      }
    }
  };
}
var NEVER = new Int32Array(new SharedArrayBuffer(4));
async function readStdin() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : void 0;
}

// src/report/printable.ts
function noCommand(line) {
  return line.replace(/##\[/g, "#\u2060#[").replace(/^(\s*:)(?=:)/, "$1\u2060");
}
var UNSAFE = /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
var UNSAFE_ALL = new RegExp(UNSAFE, "g");

// src/report/github.ts
function commandData(text) {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

// src/action.ts
async function main() {
  const stdout = output(1, false);
  const fail = (message) => stdout.write(`::error title=spire-lint::${commandData(message)}
`);
  const set = (name, value) => attempt(`set the output ${name}`, stdout, () => setOutput(name, value));
  let code = 2;
  try {
    const inputs = actionInputs(process.env);
    if ("usageError" in inputs) fail(inputs.usageError);
    else code = await lint(inputs, stdout, fail, set);
  } catch (error) {
    fail(`this is a bug in spire-lint: ${error instanceof Error ? error.message : String(error)}`);
  }
  process.exitCode = code;
  set("exit-code", String(code));
}
async function lint(inputs, stdout, fail, set) {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  const cwd = (0, import_node_path2.resolve)(workspace, inputs.workingDirectory);
  if (!(0, import_node_fs2.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory()) {
    fail(`working-directory '${inputs.workingDirectory}' is no folder`);
    return 2;
  }
  const kept = new Map(["json", "github", "markdown"].map((format) => [(0, import_node_path2.resolve)(cwd, `${(0, import_node_crypto.randomUUID)()}.${format}`), ""]));
  const [json = "", github = "", markdown = ""] = kept.keys();
  const outputs = [
    `json=${json}`,
    `github=${github}`,
    `markdown=${markdown}`,
    ...inputs.sarifFile === void 0 ? [] : [`sarif=${(0, import_node_path2.resolve)(workspace, inputs.sarifFile)}`]
  ];
  const stderr = new Remembering(output(2, false));
  const code = await run([...outputs.map((file) => `--output=${file}`), ...inputs.argv], actionEdge(cwd, stdout, stderr, kept));
  const report = kept.get(json) ?? "";
  if (report === "") {
    fail(stderr.text.trim() || "nothing was checked");
    return 2;
  }
  const { summary } = JSON.parse(report);
  set("findings", String(summary.errors + summary.warnings + summary.notes));
  set("errors", String(summary.errors));
  set("warnings", String(summary.warnings));
  if (inputs.sarifFile !== void 0) set("sarif-file", inputs.sarifFile);
  if (inputs.annotations) stdout.write(kept.get(github) ?? "");
  const { GITHUB_STEP_SUMMARY } = process.env;
  const page = kept.get(markdown) ?? "";
  if (inputs.summary && GITHUB_STEP_SUMMARY && page !== "") attempt("write the job's summary", stdout, () => (0, import_node_fs2.appendFileSync)(GITHUB_STEP_SUMMARY, page));
  return code;
}
function actionEdge(cwd, stdout, stderr, kept) {
  const edge2 = edge(harmless(stdout), harmless(stderr));
  return {
    ...edge2,
    cwd,
    writeFile: async (path, text) => {
      const file = (0, import_node_path2.resolve)(cwd, path);
      if (kept.has(file)) kept.set(file, text);
      else await edge2.writeFile(file, text);
    }
  };
}
function harmless(to) {
  return { isTerminal: false, write: (text) => to.write(text.split("\n").map(noCommand).join("\n")) };
}
var Remembering = class {
  isTerminal = false;
  #to;
  text = "";
  constructor(to) {
    this.#to = to;
  }
  write(text) {
    this.text += text;
    this.#to.write(text);
  }
};
function attempt(what, stdout, work) {
  try {
    work();
  } catch (error) {
    stdout.write(`::warning title=spire-lint::${commandData(`cannot ${what}: ${error instanceof Error ? error.message : String(error)}`)}
`);
  }
}
function setOutput(name, value) {
  const { GITHUB_OUTPUT } = process.env;
  if (!GITHUB_OUTPUT) return;
  const end = `end-${(0, import_node_crypto.randomUUID)()}`;
  (0, import_node_fs2.appendFileSync)(GITHUB_OUTPUT, `${name}<<${end}
${value}
${end}
`);
}

// action.ts
void main();
