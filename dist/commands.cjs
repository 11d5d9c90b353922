var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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

// src/spire/release.ts
function parseRelease(text) {
  const [, major, minor, patch] = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/.exec(text) ?? [];
  if (major === void 0 || minor === void 0 || patch === void 0) return void 0;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
function formatRelease(release) {
  return `${release.major}.${release.minor}.${release.patch}`;
}
function compareReleases(a, b) {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
function isAtLeast(release, other) {
  const bound = typeof other === "string" ? fixedRelease(other) : other;
  return compareReleases(release, bound) >= 0;
}
function isSupported(release) {
  return isAtLeast(release, OLDEST_KNOWN) && compareReleases(release, fixedRelease(NEWEST_KNOWN)) <= 0;
}
function fixedRelease(text) {
  const release = parseRelease(text);
  if (!release) throw new TypeError(`not a release: ${text}`);
  return release;
}
var OLDEST_KNOWN, NEWEST_KNOWN;
var init_release = __esm({
  "src/spire/release.ts"() {
    "use strict";
    OLDEST_KNOWN = "1.9.0";
    NEWEST_KNOWN = "1.15.3";
  }
});

// src/report/printable.ts
var printable_exports = {};
__export(printable_exports, {
  displayWidth: () => displayWidth,
  noCommand: () => noCommand,
  oneLine: () => oneLine,
  printable: () => printable
});
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
function escaped(character) {
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
var UNSAFE, UNSAFE_ALL;
var init_printable = __esm({
  "src/report/printable.ts"() {
    "use strict";
    UNSAFE = /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
    UNSAFE_ALL = new RegExp(UNSAFE, "g");
  }
});

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
var init_did_you_mean = __esm({
  "src/text/did-you-mean.ts"() {
    "use strict";
  }
});

// src/commands/rule-page.ts
var rule_page_exports = {};
__export(rule_page_exports, {
  rulePage: () => rulePage
});
function rulePage(rule, page) {
  const [title, body] = split(page ?? `# ${rule.id}

${rule.summary}
`);
  const severities = Object.values(rule.messages).map(({ severity }) => typeof severity === "string" ? severity : severity.recommended);
  const facts = [
    `Area: ${rule.area}. Severity: ${[...new Set(severities)].join(", ")}. Presets: ${rule.presets.join(", ")}. Since ${rule.since}.`,
    ...rule.fix === void 0 ? [] : [rule.fix === "safe" ? "Fixed by --fix." : "Offers a suggestion."]
  ];
  const references = rule.references.length === 0 ? [] : ["", "Facts from:", "", ...rule.references.map((reference) => `- ${reference}`)];
  return [title, "", facts.join(" "), "", body.trim(), ...references, ""].join("\n");
}
function split(page) {
  const [first = "", ...rest] = page.replace(/\r\n/g, "\n").split("\n");
  return first.startsWith("# ") ? [first, rest.join("\n")] : ["", page];
}
var init_rule_page = __esm({
  "src/commands/rule-page.ts"() {
    "use strict";
  }
});

// schemas/spire/agent.json
var agent_default;
var init_agent = __esm({
  "schemas/spire/agent.json"() {
    "use strict";
    agent_default = JSON.parse(`{"config":"agent","source":"cmd/spire-agent/cli/run/run.go","unknown":"fatal","keys":{"agent":{"type":"block","required":true,"doc":"The agent's own settings.","keys":{"admin_socket_path":{"type":"string","format":"path","doc":"The Unix socket of the administration API; not in the Workload API socket's folder, nor below it."},"allow_unauthenticated_verifiers":{"type":"bool","default":false,"security":true,"doc":"Gives trust bundles to callers without an identity."},"allowed_foreign_jwt_claims":{"type":"list","doc":"Claims that are handed on when a foreign trust domain's JWT-SVID is validated."},"authorized_delegates":{"type":"list","format":"spiffe-id","security":true,"doc":"SPIFFE IDs of this trust domain that may ask for other workloads' SVIDs through the administration API."},"availability_target":{"type":"string","format":"duration","doc":"How long workloads are to keep going while the server is away, at least 24h; SVIDs are renewed early enough for it."},"data_dir":{"type":"string","default":".","format":"path","doc":"The folder for the agent's own files."},"disable_reattest_to_renew":{"type":"bool","removed":"1.10.0","default":false,"deprecated":"1.9.0","replacement":"nothing: delete it","doc":"Kept a re-attestable agent from attesting again when its SVID nears its end; agents always do now."},"disable_sds_api":{"type":"bool","since":"1.15.3","default":false,"doc":"Does not serve Envoy's SDS API."},"disable_workload_api":{"type":"bool","since":"1.15.3","default":false,"doc":"Does not serve the Workload API."},"experimental":{"type":"block","unknown":"silent","doc":"Settings that may change or go without notice; most unknown keys in here are never reported.","keys":{"admin_named_pipe_name":{"type":"string","refusedOn":"linux","doc":"The Windows named pipe of the administration API; on Linux it stops the agent."},"broker":{"type":"block","since":"1.15.2","unknown":"fatal","security":true,"doc":"The SPIFFE Broker API, with which named workloads ask on behalf of others.","keys":{"bind_address":{"type":"string","format":"host","doc":"The TCP address of the Broker API, host:port; this or socket_path, or both."},"brokers":{"type":"blocks","unknown":"fatal","security":true,"doc":"Who may use the Broker API: \`brokers = [ { id = \\"spiffe://\u2026\\" } ]\`.","keys":{"allowed_reference_types":{"type":"blocks","required":true,"unknown":"fatal","security":true,"doc":"The kinds of workload reference that this broker may use.","keys":{"allow_over_tcp":{"type":"bool","default":false,"security":true,"doc":"Takes this kind over TCP as well."},"type_url":{"type":"string","required":true,"doc":"The reference's protobuf type URL; \`*\` alone for any."}}},"id":{"type":"string","required":true,"format":"spiffe-id","security":true,"doc":"The broker's SPIFFE ID."}}},"socket_path":{"type":"string","format":"path","doc":"The Unix socket of the Broker API; this or bind_address, or both."}}},"disable_lru_cache":{"type":"bool","removed":"1.11.0","default":false,"deprecated":"1.10.0","replacement":"nothing: delete it","doc":"Turned off the bounded cache of SVIDs."},"feature_flags":{"type":"list","values":["i_am_a_test_flag","forced_rotation","wit-svid"],"valuesSince":{"wit-svid":"1.14.0"},"valuesRemoved":{"forced_rotation":"1.11.0"},"source":"pkg/common/fflag/fflag.go","doc":"Feature flags to turn on; an unknown flag stops the agent."},"jwt_svid_cache_hit_timeout":{"type":"string","since":"1.14.3","default":"30s","format":"duration","doc":"How long a new JWT-SVID is waited for while a valid one is cached; from 5s to less than 30s."},"named_pipe_name":{"type":"string","refusedOn":"linux","doc":"The Windows named pipe of the Workload API; on Linux it stops the agent."},"ratelimit":{"type":"block","since":"1.15.2","unknown":"fatal","security":true,"doc":"Limits of Workload API and SDS calls a second, for callers with the same selectors; 0 or unset for none.","keys":{"fetch_jwt_bundles":{"type":"int","default":0,"doc":"FetchJWTBundles calls a second."},"fetch_jwt_svid":{"type":"int","default":0,"doc":"FetchJWTSVID calls a second."},"fetch_secrets":{"type":"int","default":0,"doc":"SDS FetchSecrets calls a second."},"fetch_x509_bundles":{"type":"int","default":0,"doc":"FetchX509Bundles calls a second."},"fetch_x509_svid":{"type":"int","default":0,"doc":"FetchX509SVID calls a second."},"stream_secrets":{"type":"int","default":0,"doc":"SDS StreamSecrets calls a second."}}},"require_pq_kem":{"type":"bool","since":"1.11.1","default":false,"security":true,"doc":"Insists on a post-quantum key exchange in every TLS connection."},"sync_interval":{"type":"string","default":"5s","format":"duration","doc":"How often the agent asks the server for changes."},"use_sync_authorized_entries":{"type":"bool","default":true,"defaultBefore":{"1.12.0":false},"deprecated":"1.12.0","replacement":"nothing: delete it","doc":"Asks the server only for entries that changed; on by default from 1.12.0."},"x509_svid_cache_max_size":{"type":"int","removed":"1.11.0","default":1000,"deprecated":"1.10.0","replacement":"agent.x509_svid_cache_max_size","doc":"The soft limit of cached X.509-SVIDs, before it moved up."}}},"insecure_bootstrap":{"type":"bool","default":false,"required":"one-of:trust bundle","security":true,"doc":"Trusts whatever server answers first."},"join_token":{"type":"string","doc":"The join token to attest with; not together with join_token_file."},"join_token_file":{"type":"string","since":"1.13.3","format":"path","doc":"A file with the join token; must exist and hold one."},"jwt_svid_cache_max_size":{"type":"int","since":"1.11.1","default":1000,"doc":"The hard limit of cached JWT-SVIDs; not negative."},"log_file":{"type":"string","format":"path","doc":"A file to write the log to, opened when the config is read; the container's output where unset."},"log_format":{"type":"string","default":"text","values":["text","json"],"caseInsensitive":true,"doc":"How a line of the log is written."},"log_level":{"type":"string","default":"INFO","values":["panic","fatal","error","warn","warning","info","debug","trace"],"caseInsensitive":true,"doc":"How much is logged."},"log_selectors":{"type":"list","since":"1.15.2","security":true,"doc":"What selectors start with whose values may be written into the log, such as k8s:ns; the others are left out."},"log_source_location":{"type":"bool","default":false,"doc":"Adds source file, line and function to each log line."},"profiling_enabled":{"type":"bool","default":false,"doc":"Serves Go's profiling endpoints."},"profiling_freq":{"type":"int","default":0,"doc":"Every how many seconds profiles are dumped into data_dir; 0 for never."},"profiling_names":{"type":"list","values":["goroutine","threadcreate","heap","block","mutex","trace","cpu"],"doc":"Which profiles are dumped."},"profiling_port":{"type":"int","default":0,"format":"port","doc":"The port of the profiling endpoints."},"rebootstrap_delay":{"type":"string","since":"1.13.0","default":"10m","format":"duration","doc":"How long the server may be unverifiable before the agent starts anew."},"rebootstrap_mode":{"type":"string","since":"1.13.0","default":"never","values":["never","auto","always"],"security":true,"doc":"Whether the agent starts anew when it can no longer verify its server."},"retry_bootstrap":{"type":"bool","since":"1.9.2","removed":"1.14.0","default":false,"deprecated":"1.13.0","replacement":"nothing: delete it","doc":"Tried again where the first contact failed; agents always do now."},"sds":{"type":"block","unknown":"silent","doc":"Names of Envoy's SDS resources; an unknown key in here is never reported.","keys":{"default_all_bundles_name":{"type":"string","default":"ALL","doc":"The resource that holds all bundles, federated ones too."},"default_bundle_name":{"type":"string","default":"ROOTCA","doc":"The resource that holds this trust domain's bundle."},"default_svid_name":{"type":"string","default":"default","doc":"The resource that holds the default X.509-SVID."},"disable_spiffe_cert_validation":{"type":"bool","default":false,"security":true,"doc":"Leaves out Envoy's SPIFFE certificate validator."}}},"server_address":{"type":"string","required":true,"format":"host","doc":"The server's DNS name or IP address."},"server_port":{"type":"int","required":true,"format":"port","doc":"The server's port."},"socket_path":{"type":"string","default":"/tmp/spire-agent/public/api.sock","format":"path","refusedOn":"windows","doc":"The Unix socket of the Workload API; not on Windows."},"trust_bundle_format":{"type":"string","default":"pem","values":["pem","spiffe"],"doc":"How the trust bundle is written; lower case only."},"trust_bundle_path":{"type":"string","required":"one-of:trust bundle","format":"path","doc":"The file with the server's CA certificates."},"trust_bundle_spiffe_workload_api":{"type":"string","since":"1.15.3","required":"one-of:trust bundle","format":"socket-uri","doc":"A Workload API, \`unix:///\u2026\`, that gives the server's CA certificates."},"trust_bundle_unix_socket":{"type":"string","since":"1.12.1","format":"path","doc":"The Unix socket over which trust_bundle_url, then http, is fetched."},"trust_bundle_url":{"type":"string","required":"one-of:trust bundle","format":"url","doc":"Where the server's CA certificates are fetched; https, or http over trust_bundle_unix_socket."},"trust_domain":{"type":"string","required":true,"format":"trust-domain","doc":"The trust domain that the agent belongs to."},"workload_x509_svid_key_type":{"type":"string","default":"ec-p256","values":["rsa-2048","ec-p256","ec-p384"],"valuesSince":{"ec-p384":"1.14.0"},"caseInsensitive":true,"doc":"The kind of key of workloads' X.509-SVIDs."},"x509_svid_cache_max_size":{"type":"int","since":"1.11.0","default":1000,"doc":"The soft limit of cached X.509-SVIDs; not negative."}}},"health_checks":{"type":"block","unknown":"fatal","source":"pkg/common/health/config.go","doc":"The HTTP listener that liveness and readiness probes ask.","keys":{"bind_address":{"type":"string","default":"localhost","format":"host","doc":"The address to listen on; the kubelet's probes need 0.0.0.0 or the pod's address."},"bind_port":{"type":"string","default":"80","format":"port","doc":"The port to listen on; a string, though a number is taken."},"listener_enabled":{"type":"bool","default":false,"doc":"Nothing listens for probes without it."},"live_path":{"type":"string","default":"/live","doc":"The URL path of the liveness check; starts with a slash and differs from ready_path."},"ready_path":{"type":"string","default":"/ready","doc":"The URL path of the readiness check; starts with a slash and differs from live_path."}}},"plugins":{"type":"node","required":true,"source":"pkg/common/catalog/config.go","doc":"The plugins: \`Type \\"name\\" { plugin_data { \u2026 } }\`."},"telemetry":{"type":"block","unknown":"silent","source":"pkg/common/telemetry/config.go","doc":"Metrics: where they go and what they are called.","keys":{"AllowedLabels":{"type":"list","doc":"Metric labels that are kept; all where unset. The separator is a dot."},"AllowedPrefixes":{"type":"list","doc":"Metric prefixes that are kept; all where unset. The separator is a dot."},"BlockedLabels":{"type":"list","doc":"Metric labels that are dropped. The separator is a dot."},"BlockedPrefixes":{"type":"list","doc":"Metric prefixes that are dropped. The separator is a dot."},"DogStatsd":{"type":"blocks","unknown":"fatal","doc":"DogStatsD collectors; a list of objects, \`DogStatsd = [ { address = \\"\u2026\\" } ]\`.","keys":{"address":{"type":"string","format":"host","doc":"The collector's address, host:port."}}},"EnableHostnameLabel":{"type":"bool","default":true,"doc":"Puts the host's name on every metric."},"EnableTrustDomainLabel":{"type":"bool","since":"1.11.2","default":false,"doc":"Puts the trust domain on every metric."},"InMem":{"type":"block","unknown":"fatal","doc":"Keeps metrics in memory and dumps them into the log on SIGUSR1; takes no keys."},"M3":{"type":"blocks","unknown":"fatal","doc":"M3 collectors; a list of objects, \`M3 = [ { address = \\"\u2026\\" env = \\"\u2026\\" } ]\`.","keys":{"address":{"type":"string","format":"host","doc":"The collector's address, host:port."},"env":{"type":"string","doc":"The M3 environment, such as production or staging."}}},"MetricPrefix":{"type":"string","doc":"What every metric's name starts with; spire_server or spire_agent where unset."},"Prometheus":{"type":"block","unknown":"fatal","doc":"Serves metrics for Prometheus to scrape.","keys":{"host":{"type":"string","default":"localhost","format":"host","doc":"The address to listen on; the default is reachable from inside the pod only."},"port":{"type":"int","format":"port","doc":"The port to listen on."},"tls":{"type":"block","since":"1.15.0","unknown":"silent","security":true,"doc":"Serves the metrics over TLS.","keys":{"authorized_spiffe_ids":{"type":"list","since":"1.15.2","format":"spiffe-id","security":true,"doc":"SPIFFE IDs that may scrape, over mutual TLS; not together with client_ca_file."},"cert_file":{"type":"string","format":"path","security":true,"doc":"The serving certificate, PEM; needed with key_file unless use_spire_svid is set."},"client_ca_file":{"type":"string","format":"path","security":true,"doc":"CA certificates that a scraper's client certificate must chain to, PEM."},"key_file":{"type":"string","format":"path","security":true,"doc":"The serving certificate's private key, PEM."},"use_spire_svid":{"type":"bool","since":"1.15.2","default":false,"security":true,"doc":"Serves with SPIRE's own X.509-SVID in place of files."}}}}},"Statsd":{"type":"blocks","unknown":"fatal","doc":"StatsD collectors; a list of objects, \`Statsd = [ { address = \\"\u2026\\" } ]\`.","keys":{"address":{"type":"string","format":"host","doc":"The collector's address, host:port."}}}}}}}`);
  }
});

// schemas/spire/oidc.json
var oidc_default;
var init_oidc = __esm({
  "schemas/spire/oidc.json"() {
    "use strict";
    oidc_default = JSON.parse(`{"config":"oidc","source":"support/oidc-discovery-provider/config.go","unknown":"silent","keys":{"acme":{"type":"block","required":"one-of:listener","doc":"Serves HTTPS on port 443 with a certificate from an ACME service.","keys":{"cache_dir":{"type":"string","default":"./.acme-cache","format":"path","doc":"The folder that keeps what the ACME service gave; must be writable."},"directory_url":{"type":"string","default":"https://acme-v02.api.letsencrypt.org/directory","format":"url","doc":"The ACME service's directory; Let's Encrypt's where unset."},"email":{"type":"string","required":true,"doc":"The address to register with the ACME service."},"tos_accepted":{"type":"bool","required":true,"default":false,"doc":"Says that the ACME service's terms are accepted; must be true."}}},"allow_insecure_scheme":{"type":"bool","default":false,"security":true,"doc":"Writes http in place of https into the discovery document's URLs."},"domains":{"type":"list","required":true,"format":"host","doc":"The host names under which the provider is asked; at least one."},"experimental":{"type":"block","doc":"Settings that may change or go without notice.","keys":{"listen_named_pipe_name":{"type":"string","doc":"The Windows named pipe to listen on; nothing on Linux."}}},"file":{"type":"block","since":"1.12.4","required":"one-of:source","doc":"Takes the keys from a file with the trust bundle.","keys":{"path":{"type":"string","format":"path","doc":"The bundle's file, in SPIFFE format."},"poll_interval":{"type":"string","default":"10s","format":"duration","doc":"How often the file is read again."}}},"health_checks":{"type":"block","doc":"A listener for probes, on all interfaces; none where the block is missing.","keys":{"bind_port":{"type":"int","default":8008,"format":"port","doc":"The port to listen on."},"live_path":{"type":"string","default":"/live","doc":"The URL path of the liveness check."},"ready_path":{"type":"string","default":"/ready","doc":"The URL path of the readiness check."}}},"insecure_addr":{"type":"string","required":"one-of:listener","format":"host","security":true,"doc":"The address of a plain HTTP listener, host:port, for behind a proxy that does TLS."},"jwks_uri":{"type":"string","since":"1.11.2","format":"url","doc":"The URL of the keys in the discovery document; made from the request's host where unset."},"jwt_issuer":{"type":"string","since":"1.11.1","format":"url","doc":"The issuer in the discovery document; the domain where unset. Must equal the server's jwt_issuer."},"listen_socket_path":{"type":"string","required":"one-of:listener","format":"path","doc":"The Unix socket to listen on; not on Windows."},"log_format":{"type":"string","default":"text","values":["text","json"],"caseInsensitive":true,"doc":"How a line of the log is written."},"log_level":{"type":"string","default":"info","values":["panic","fatal","error","warn","warning","info","debug","trace"],"caseInsensitive":true,"doc":"How much is logged."},"log_path":{"type":"string","format":"path","doc":"A file to write the log to; the container's output where unset."},"log_requests":{"type":"bool","default":false,"doc":"Logs every request."},"server_api":{"type":"block","required":"one-of:source","doc":"Takes the keys from a SPIRE server's API.","keys":{"address":{"type":"string","required":true,"format":"socket-uri","doc":"The server's socket as \`unix:///\u2026\`; not on Windows."},"experimental":{"type":"block","doc":"Settings that may change or go without notice.","keys":{"named_pipe_name":{"type":"string","doc":"The Windows named pipe of the server's API; nothing on Linux."}}},"poll_interval":{"type":"string","default":"10s","format":"duration","doc":"How often the keys are fetched."}}},"server_path_prefix":{"type":"string","since":"1.11.2","doc":"What the URL paths of both documents start with."},"serving_cert_file":{"type":"block","required":"one-of:listener","doc":"Serves HTTPS with a certificate from files.","keys":{"addr":{"type":"string","default":":443","format":"host","doc":"The address to listen on, host:port."},"cert_file_path":{"type":"string","required":true,"format":"path","doc":"The certificate chain, PEM."},"file_sync_interval":{"type":"string","default":"1m","format":"duration","doc":"How often the files are read again."},"key_file_path":{"type":"string","required":true,"format":"path","doc":"The certificate's private key, PEM."}}},"set_key_use":{"type":"bool","default":false,"doc":"Says in every key what it is used for."},"workload_api":{"type":"block","required":"one-of:source","doc":"Takes the keys from the Workload API; the provider then needs a registration entry.","keys":{"experimental":{"type":"block","doc":"Settings that may change or go without notice.","keys":{"named_pipe_name":{"type":"string","doc":"The Windows named pipe of the Workload API; nothing on Linux."}}},"poll_interval":{"type":"string","default":"10s","format":"duration","doc":"How often the keys are fetched."},"socket_path":{"type":"string","required":true,"format":"path","doc":"The Workload API's socket; not on Windows."},"trust_domain":{"type":"string","required":true,"format":"trust-domain","doc":"The trust domain whose keys are served."}}}}}`);
  }
});

// schemas/spire/plugin-wrapper.json
var plugin_wrapper_default;
var init_plugin_wrapper = __esm({
  "schemas/spire/plugin-wrapper.json"() {
    "use strict";
    plugin_wrapper_default = JSON.parse(`{"source":"pkg/common/catalog/config.go","unknown":"silent","keys":{"enabled":{"type":"bool","default":true,"doc":"Whether the plugin is loaded; the DataStore is, whatever this says."},"plugin_args":{"type":"list","doc":"Arguments of an external plugin's program."},"plugin_checksum":{"type":"string","security":true,"doc":"The SHA-256 of an external plugin's program, in hex; the program is not checked without it."},"plugin_cmd":{"type":"string","format":"path","doc":"The path of an external plugin's program; a built-in plugin has none."},"plugin_data":{"type":"node","doc":"The plugin's own settings; not together with plugin_data_file."},"plugin_data_file":{"type":"string","since":"1.10.0","format":"path","doc":"A file with the plugin's own settings, read again on SIGUSR1; environment variables in it are not expanded."}}}`);
  }
});

// schemas/spire/registrar.json
var registrar_default;
var init_registrar = __esm({
  "schemas/spire/registrar.json"() {
    "use strict";
    registrar_default = JSON.parse(`{"config":"registrar","source":"support/k8s/k8s-workload-registrar/config.go at v1.5.6","unknown":"silent","keys":{"add_pod_dns_names":{"type":"bool","default":false,"doc":"Mode reconcile: gives pods' DNS names to their entries."},"add_svc_dns_name":{"type":"bool","default":true,"doc":"Mode crd: gives services' DNS names to the entries of their pods."},"addr":{"type":"string","removed":"1.4.0","default":":8443","format":"host","doc":"Mode webhook: the address to listen on, host:port."},"agent_socket_path":{"type":"string","format":"path","doc":"The socket of the Workload API; needed unless the server is reached over its own socket."},"cacert_path":{"type":"string","removed":"1.4.0","default":"cacert.pem","format":"path","security":true,"doc":"Mode webhook: the CA of the API server's client certificate, PEM."},"cert_path":{"type":"string","removed":"1.4.0","default":"cert.pem","format":"path","doc":"Mode webhook: the serving certificate, PEM."},"cluster":{"type":"string","required":true,"doc":"The cluster's name, the same as in k8s_psat."},"cluster_dns_zone":{"type":"string","default":"cluster.local","format":"host","doc":"Mode reconcile: the cluster's DNS domain."},"context":{"type":"strings","since":"1.2.0","doc":"Mode crd: values for identity_template, by name."},"controller_name":{"type":"string","default":"spire-k8s-registrar","doc":"Mode reconcile: what its entries are marked with."},"disabled_namespaces":{"type":"list","default":["kube-system","kube-public"],"doc":"Namespaces whose pods get no entries."},"dns_name_templates":{"type":"list","since":"1.2.0","format":"template","default":["{{.Pod.Name}}"],"doc":"Mode crd: templates of DNS names."},"identity_template":{"type":"string","since":"1.2.0","format":"template","doc":"Mode crd: a template of the SPIFFE ID path; excludes pod_label and pod_annotation."},"identity_template_label":{"type":"string","since":"1.2.0","doc":"Mode crd: only pods with this label get entries."},"insecure_skip_client_verification":{"type":"bool","removed":"1.4.0","default":false,"security":true,"doc":"Mode webhook: takes callers without a certificate."},"key_path":{"type":"string","removed":"1.4.0","default":"key.pem","format":"path","doc":"Mode webhook: the serving certificate's private key, PEM."},"leader_election":{"type":"bool","default":false,"doc":"Has one of several replicas work."},"leader_election_resource_lock":{"type":"string","since":"1.3.0","default":"leases","doc":"The kind of object that is the lock; configmaps is refused from 1.4.0 on."},"log_format":{"type":"string","default":"text","values":["text","json"],"caseInsensitive":true,"doc":"How a line of the log is written."},"log_level":{"type":"string","default":"info","values":["panic","fatal","error","warn","warning","info","debug","trace"],"caseInsensitive":true,"doc":"How much is logged."},"log_path":{"type":"string","format":"path","doc":"A file to write the log to; the container's output where unset."},"metrics_addr":{"type":"string","default":":8080","format":"host","doc":"Mode reconcile: the metrics' address, host:port."},"metrics_bind_addr":{"type":"string","default":":8080","format":"host","doc":"Mode crd: the metrics' address, host:port."},"mode":{"type":"string","required":true,"requiredSince":"1.4.0","values":["reconcile","crd","webhook"],"valuesRemoved":{"webhook":"1.4.0"},"doc":"How it works; needed from 1.4.0 on, webhook before where unset."},"pod_annotation":{"type":"string","doc":"The annotation whose value is the SPIFFE ID path; excludes pod_label."},"pod_controller":{"type":"bool","default":true,"doc":"Mode crd: makes entries for pods, not only for SpiffeID objects."},"pod_label":{"type":"string","doc":"The label whose value is the SPIFFE ID path; excludes pod_annotation."},"server_address":{"type":"string","required":"one-of:server","doc":"The server's address, or \`unix://\` and its socket."},"server_socket_path":{"type":"string","required":"one-of:server","format":"path","doc":"The socket of the server's API."},"trust_domain":{"type":"string","required":true,"format":"trust-domain","doc":"The trust domain."},"webhook_cert_dir":{"type":"string","default":"/run/spire/serving-certs","format":"path","doc":"Mode crd: where the webhook's certificate is kept."},"webhook_enabled":{"type":"bool","default":false,"doc":"Mode crd: turns the validating webhook on."},"webhook_port":{"type":"int","default":9443,"format":"port","doc":"Mode crd: the webhook's port."},"webhook_service_name":{"type":"string","since":"1.2.0","default":"k8s-workload-registrar","doc":"Mode crd: the webhook's Service."}}}`);
  }
});

// schemas/spire/server.json
var server_default;
var init_server = __esm({
  "schemas/spire/server.json"() {
    "use strict";
    server_default = JSON.parse(`{"config":"server","source":"cmd/spire-server/cli/run/run.go","unknown":"fatal","keys":{"health_checks":{"type":"block","unknown":"fatal","source":"pkg/common/health/config.go","doc":"The HTTP listener that liveness and readiness probes ask.","keys":{"bind_address":{"type":"string","default":"localhost","format":"host","doc":"The address to listen on; the kubelet's probes need 0.0.0.0 or the pod's address."},"bind_port":{"type":"string","default":"80","format":"port","doc":"The port to listen on; a string, though a number is taken."},"listener_enabled":{"type":"bool","default":false,"doc":"Nothing listens for probes without it."},"live_path":{"type":"string","default":"/live","doc":"The URL path of the liveness check; starts with a slash and differs from ready_path."},"ready_path":{"type":"string","default":"/ready","doc":"The URL path of the readiness check; starts with a slash and differs from live_path."}}},"plugins":{"type":"node","required":true,"source":"pkg/common/catalog/config.go","doc":"The plugins: \`Type \\"name\\" { plugin_data { \u2026 } }\`; may be empty, but must be there."},"server":{"type":"block","required":true,"doc":"The server's own settings.","keys":{"admin_ids":{"type":"list","format":"spiffe-id","security":true,"doc":"SPIFFE IDs whose holders may use the server's API as administrators."},"agent_ttl":{"type":"string","format":"duration","doc":"How long an agent's SVID lives; as default_x509_svid_ttl where unset."},"audit_log_enabled":{"type":"bool","default":false,"security":true,"doc":"Logs every call of the server's API; local callers are then tracked by process ID, so sidecars need a shared PID namespace."},"bind_address":{"type":"string","default":"0.0.0.0","format":"host","doc":"The IP address or host name that the server listens on."},"bind_port":{"type":"int","default":8081,"format":"port","doc":"The port that agents connect to."},"ca_key_type":{"type":"string","default":"ec-p256","values":["rsa-2048","rsa-4096","ec-p256","ec-p384"],"caseInsensitive":true,"doc":"The kind of key of the X.509 CA, and of JWT keys where jwt_key_type is unset."},"ca_subject":{"type":"block","unknown":"fatal","doc":"The CA certificate's subject; C=US, O=SPIFFE (with a warning) where unset.","keys":{"common_name":{"type":"string","doc":"The subject's common name (CN)."},"country":{"type":"list","default":["US"],"doc":"The subject's countries (C)."},"organization":{"type":"list","default":["SPIFFE"],"doc":"The subject's organizations (O)."}}},"ca_ttl":{"type":"string","default":"24h","format":"duration","doc":"How long the server's CA certificate lives; SVIDs should live at most a sixth of it."},"data_dir":{"type":"string","required":true,"format":"path","doc":"The folder for the server's own files; made if it is missing."},"default_jwt_svid_ttl":{"type":"string","default":"5m","format":"duration","doc":"How long JWT-SVIDs live where an entry does not say."},"default_x509_svid_ttl":{"type":"string","default":"1h","format":"duration","doc":"How long X.509-SVIDs live where an entry does not say."},"disable_jwt_svids":{"type":"bool","since":"1.14.0","default":false,"security":true,"doc":"Issues no JWT-SVIDs."},"exclude_sn_from_ca_subject":{"type":"bool","removed":"1.10.0","default":false,"deprecated":"1.9.0","replacement":"nothing: delete it","doc":"Left the serial number out of the CA's subject; now always left out."},"experimental":{"type":"block","unknown":"silent","doc":"Settings that may change or go without notice; an unknown key in here is never reported.","keys":{"agent_spiffe_id_as_selector":{"type":"bool","since":"1.15.0","default":false,"doc":"Gives every agent its own SPIFFE ID as a selector."},"auth_opa_policy_engine":{"type":"block","unknown":"silent","security":true,"source":"pkg/server/authpolicy/policy.go","doc":"An Open Policy Agent policy that replaces the server's built-in authorization.","keys":{"local":{"type":"block","required":true,"requiredAtRun":true,"security":true,"doc":"The policy, from files.","keys":{"policy_data_path":{"type":"string","format":"path","security":true,"doc":"The file with the policy's data, JSON."},"rego_path":{"type":"string","required":true,"requiredAtRun":true,"format":"path","security":true,"doc":"The file with the policy, Rego."},"use_rego_v1":{"type":"bool","since":"1.12.0","removed":"1.13.0","default":false,"replacement":"nothing: policies are Rego v1","doc":"Reads the policy as Rego version 1, which is the only way from 1.13.0 on."}}}}},"cache_reload_interval":{"type":"string","default":"5s","format":"duration","doc":"How often the in-memory cache of entries is brought up to date."},"event_timeout":{"type":"string","since":"1.12.1","default":"15m","format":"duration","doc":"How long a missed event is looked for; not together with sql_transaction_timeout."},"events_based_cache":{"type":"bool","default":false,"doc":"Updates the cache from events in place of reading all entries."},"feature_flags":{"type":"list","values":["i_am_a_test_flag","forced_rotation","wit-svid"],"valuesSince":{"wit-svid":"1.14.0"},"valuesRemoved":{"forced_rotation":"1.11.0"},"source":"pkg/common/fflag/fflag.go","doc":"Feature flags to turn on; an unknown flag stops the server."},"full_cache_reload_interval":{"type":"string","since":"1.13.0","default":"24h","format":"duration","doc":"How often the events-based cache is read anew in full."},"named_pipe_name":{"type":"string","refusedOn":"linux","doc":"The Windows named pipe of the server's API; on Linux it stops the server."},"prune_events_older_than":{"type":"string","default":"12h","format":"duration","doc":"How old an event must be to be deleted."},"require_pq_kem":{"type":"bool","since":"1.11.1","default":false,"security":true,"doc":"Insists on a post-quantum key exchange in every TLS connection."},"sql_transaction_timeout":{"type":"string","since":"1.10.0","default":"24h","format":"duration","deprecated":"1.12.1","replacement":"server.experimental.event_timeout","doc":"How long a missed event is looked for, under its old name."},"wit_issuer":{"type":"string","since":"1.15.0","doc":"The issuer claim of WIT-SVIDs."},"wit_key_type":{"type":"string","since":"1.14.1","values":["rsa-2048","rsa-4096","ec-p256","ec-p384"],"caseInsensitive":true,"doc":"The kind of key that signs WIT-SVIDs; as ca_key_type where unset."}}},"federation":{"type":"block","unknown":"silent","doc":"Where this server's bundle is served, and whose bundles it fetches.","keys":{"bundle_endpoint":{"type":"block","unknown":"fatal","doc":"The endpoint that serves this trust domain's bundle to others.","keys":{"acme":{"type":"block","unknown":"fatal","deprecated":"1.9.0","replacement":"server.federation.bundle_endpoint.profile \\"https_web\\" { acme { \u2026 } }","doc":"The endpoint's certificate from an ACME service, in the old place.","keys":{"directory_url":{"type":"string","default":"https://acme-v02.api.letsencrypt.org/directory","format":"url","doc":"The ACME service's directory; Let's Encrypt's where unset."},"domain_name":{"type":"string","required":true,"format":"host","doc":"The domain to get a certificate for."},"email":{"type":"string","required":true,"doc":"The address to register with the ACME service."},"tos_accepted":{"type":"bool","default":false,"doc":"Says that the ACME service's terms are accepted."}}},"address":{"type":"string","default":"0.0.0.0","doc":"The IP address to listen on; anything else, a host name too, silently means all interfaces."},"port":{"type":"int","default":0,"format":"port","doc":"The port to listen on; a random free one where unset."},"profile":{"type":"node","default":"https_spiffe","unknown":"silent","doc":"How the endpoint authenticates: \`profile \\"https_spiffe\\" {}\` or \`profile \\"https_web\\" { \u2026 }\`, exactly one.","labels":{"https_spiffe":{"type":"block","doc":"The endpoint presents the server's X.509-SVID; takes no keys."},"https_web":{"type":"block","doc":"The endpoint presents a Web PKI certificate, from ACME or from files.","keys":{"acme":{"type":"block","required":"one-of:https_web certificate","doc":"The certificate comes from an ACME service.","keys":{"directory_url":{"type":"string","default":"https://acme-v02.api.letsencrypt.org/directory","format":"url","doc":"The ACME service's directory; Let's Encrypt's where unset."},"domain_name":{"type":"string","format":"host","doc":"The domain to get a certificate for; its lack is noticed when the first certificate is asked for."},"email":{"type":"string","doc":"The address to register with the ACME service."},"tos_accepted":{"type":"bool","default":false,"doc":"Says that the ACME service's terms are accepted; without it no certificate comes."}}},"serving_cert_file":{"type":"block","since":"1.10.1","required":"one-of:https_web certificate","doc":"The certificate comes from files, which must exist when the config is read.","keys":{"cert_file_path":{"type":"string","required":true,"format":"path","doc":"The certificate chain, PEM."},"file_sync_interval":{"type":"string","required":true,"format":"duration","doc":"How often the files are read again; the documentation's default of 1h is not in the code."},"key_file_path":{"type":"string","required":true,"format":"path","doc":"The certificate's private key, PEM."}}}}}}},"refresh_hint":{"type":"string","default":"5m","format":"duration","doc":"How often others are told to fetch the bundle; a warning from 24h up and below 1m."}}},"federates_with":{"type":"map","labelFormat":"trust-domain","unknown":"silent","doc":"A trust domain whose bundle is fetched: \`federates_with \\"example.org\\" { \u2026 }\`.","keys":{"bundle_endpoint_profile":{"type":"node","required":true,"security":true,"doc":"How that endpoint authenticates: \`bundle_endpoint_profile \\"https_spiffe\\" { endpoint_spiffe_id = \\"\u2026\\" }\` or \`\\"https_web\\" {}\`.","labels":{"https_spiffe":{"type":"block","doc":"The endpoint presents an X.509-SVID.","keys":{"endpoint_spiffe_id":{"type":"string","required":true,"format":"spiffe-id","security":true,"doc":"The SPIFFE ID that the endpoint must present."}}},"https_web":{"type":"block","doc":"The endpoint presents a Web PKI certificate; takes no keys."}}},"bundle_endpoint_url":{"type":"string","required":true,"format":"url","doc":"Where the bundle is fetched; https only."}}}}},"jwt_issuer":{"type":"string","doc":"The issuer claim (iss) of JWT-SVIDs."},"jwt_key_type":{"type":"string","values":["rsa-2048","rsa-4096","ec-p256","ec-p384"],"caseInsensitive":true,"doc":"The kind of key that signs JWT-SVIDs; as ca_key_type where unset."},"log_file":{"type":"string","format":"path","doc":"A file to write the log to, opened when the config is read; the container's output where unset."},"log_format":{"type":"string","default":"text","values":["text","json"],"caseInsensitive":true,"doc":"How a line of the log is written."},"log_level":{"type":"string","default":"INFO","values":["panic","fatal","error","warn","warning","info","debug","trace"],"caseInsensitive":true,"doc":"How much is logged."},"log_source_location":{"type":"bool","default":false,"doc":"Adds source file, line and function to each log line."},"max_attested_node_info_staleness":{"type":"string","since":"1.13.1","default":"0s","format":"duration","doc":"How old a cached agent record may be before it is read anew."},"profiling_enabled":{"type":"bool","default":false,"doc":"Serves Go's profiling endpoints."},"profiling_freq":{"type":"int","default":0,"doc":"Every how many seconds profiles are dumped into data_dir; 0 for never."},"profiling_names":{"type":"list","values":["goroutine","threadcreate","heap","block","mutex","trace","cpu"],"doc":"Which profiles are dumped."},"profiling_port":{"type":"int","default":0,"format":"port","doc":"The port of the profiling endpoints."},"proxy_protocol_trusted_cidrs":{"type":"list","since":"1.15.0","format":"cidr","security":true,"doc":"Load balancers, as CIDRs, whose PROXY protocol header is believed."},"prune_attested_nodes_batch_size":{"type":"int","since":"1.15.2","default":1000,"doc":"How many expired agents are deleted at once."},"prune_attested_nodes_expired_for":{"type":"string","since":"1.13.0","format":"duration","doc":"Deletes agents that have been expired for so long; never where unset."},"prune_tofu_nodes":{"type":"bool","since":"1.13.0","default":false,"doc":"Deletes expired agents that cannot attest again, too; only with prune_attested_nodes_expired_for."},"ratelimit":{"type":"block","unknown":"fatal","security":true,"doc":"Limits on how much one address may ask.","keys":{"attestation":{"type":"bool","default":true,"security":true,"doc":"One attestation a second and address."},"signing":{"type":"bool","default":true,"security":true,"doc":"500 signatures a second and address, for each kind of SVID."}}},"socket_path":{"type":"string","default":"/tmp/spire-server/private/api.sock","format":"path","refusedOn":"windows","doc":"The Unix socket of the server's API; not on Windows."},"trust_domain":{"type":"string","required":true,"format":"trust-domain","doc":"The trust domain that the server issues identities in."},"use_legacy_downstream_x509_ca_ttl":{"type":"bool","since":"1.10.1","removed":"1.13.0","default":false,"deprecated":"1.12.0","replacement":"nothing: delete it","doc":"Gave downstream CAs the old lifetime."}}},"telemetry":{"type":"block","unknown":"silent","source":"pkg/common/telemetry/config.go","doc":"Metrics: where they go and what they are called.","keys":{"AllowedLabels":{"type":"list","doc":"Metric labels that are kept; all where unset. The separator is a dot."},"AllowedPrefixes":{"type":"list","doc":"Metric prefixes that are kept; all where unset. The separator is a dot."},"BlockedLabels":{"type":"list","doc":"Metric labels that are dropped. The separator is a dot."},"BlockedPrefixes":{"type":"list","doc":"Metric prefixes that are dropped. The separator is a dot."},"DogStatsd":{"type":"blocks","unknown":"fatal","doc":"DogStatsD collectors; a list of objects, \`DogStatsd = [ { address = \\"\u2026\\" } ]\`.","keys":{"address":{"type":"string","format":"host","doc":"The collector's address, host:port."}}},"EnableHostnameLabel":{"type":"bool","default":true,"doc":"Puts the host's name on every metric."},"EnableTrustDomainLabel":{"type":"bool","since":"1.11.2","default":false,"doc":"Puts the trust domain on every metric."},"InMem":{"type":"block","unknown":"fatal","doc":"Keeps metrics in memory and dumps them into the log on SIGUSR1; takes no keys."},"M3":{"type":"blocks","unknown":"fatal","doc":"M3 collectors; a list of objects, \`M3 = [ { address = \\"\u2026\\" env = \\"\u2026\\" } ]\`.","keys":{"address":{"type":"string","format":"host","doc":"The collector's address, host:port."},"env":{"type":"string","doc":"The M3 environment, such as production or staging."}}},"MetricPrefix":{"type":"string","doc":"What every metric's name starts with; spire_server or spire_agent where unset."},"Prometheus":{"type":"block","unknown":"fatal","doc":"Serves metrics for Prometheus to scrape.","keys":{"host":{"type":"string","default":"localhost","format":"host","doc":"The address to listen on; the default is reachable from inside the pod only."},"port":{"type":"int","format":"port","doc":"The port to listen on."},"tls":{"type":"block","since":"1.15.0","unknown":"silent","security":true,"doc":"Serves the metrics over TLS.","keys":{"authorized_spiffe_ids":{"type":"list","since":"1.15.2","format":"spiffe-id","security":true,"doc":"SPIFFE IDs that may scrape, over mutual TLS; not together with client_ca_file."},"cert_file":{"type":"string","format":"path","security":true,"doc":"The serving certificate, PEM; needed with key_file unless use_spire_svid is set."},"client_ca_file":{"type":"string","format":"path","security":true,"doc":"CA certificates that a scraper's client certificate must chain to, PEM."},"key_file":{"type":"string","format":"path","security":true,"doc":"The serving certificate's private key, PEM."},"use_spire_svid":{"type":"bool","since":"1.15.2","default":false,"security":true,"doc":"Serves with SPIRE's own X.509-SVID in place of files."}}}}},"Statsd":{"type":"blocks","unknown":"fatal","doc":"StatsD collectors; a list of objects, \`Statsd = [ { address = \\"\u2026\\" } ]\`.","keys":{"address":{"type":"string","format":"host","doc":"The collector's address, host:port."}}}}}}}`);
  }
});

// schemas/spire/plugins/agent/KeyManager/disk.json
var disk_default;
var init_disk = __esm({
  "schemas/spire/plugins/agent/KeyManager/disk.json"() {
    "use strict";
    disk_default = JSON.parse(`{"side":"agent","type":"KeyManager","name":"disk","source":"pkg/agent/plugin/keymanager/disk/disk.go","doc":"Keeps the agent's key in a file.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"directory":{"type":"string","required":true,"format":"path","doc":"The folder for the key file; made with mode 0700 and tried for writing from 1.14.0 on."}}}`);
  }
});

// schemas/spire/plugins/agent/KeyManager/memory.json
var memory_default;
var init_memory = __esm({
  "schemas/spire/plugins/agent/KeyManager/memory.json"() {
    "use strict";
    memory_default = JSON.parse(`{"side":"agent","type":"KeyManager","name":"memory","source":"pkg/agent/plugin/keymanager/memory/memory.go","doc":"Keeps the agent's key in memory; the agent attests anew after a restart.","unknown":"silent","unconfigurable":true,"keys":{}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/aws_iid.json
var aws_iid_default;
var init_aws_iid = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/aws_iid.json"() {
    "use strict";
    aws_iid_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"aws_iid","source":"pkg/agent/plugin/nodeattestor/awsiid/iid.go","doc":"Attests the agent by its EC2 instance's identity document.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"ec2_metadata_endpoint":{"type":"string","format":"url","doc":"Another address of the instance metadata service."}}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/azure_imds.json
var azure_imds_default;
var init_azure_imds = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/azure_imds.json"() {
    "use strict";
    azure_imds_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"azure_imds","since":"1.14.0","source":"pkg/agent/plugin/nodeattestor/azureimds/imds.go","doc":"Attests the agent by its Azure machine's attested document.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"tenant_domain":{"type":"string","required":true,"doc":"The tenant's domain, as among the server's tenants."}}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/azure_msi.json
var azure_msi_default;
var init_azure_msi = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/azure_msi.json"() {
    "use strict";
    azure_msi_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"azure_msi","source":"pkg/agent/plugin/nodeattestor/azuremsi/msi.go","doc":"Attests the agent by its Azure machine's managed identity token.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"resource_id":{"type":"string","default":"https://management.azure.com/","format":"url","doc":"The token's audience; the same as the server's."}}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/gcp_iit.json
var gcp_iit_default;
var init_gcp_iit = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/gcp_iit.json"() {
    "use strict";
    gcp_iit_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"gcp_iit","source":"pkg/agent/plugin/nodeattestor/gcpiit/iit.go","doc":"Attests the agent by its Google Cloud instance's identity token.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"identity_token_host":{"type":"string","default":"metadata.google.internal","format":"host","doc":"The metadata server's host."},"service_account":{"type":"string","default":"default","doc":"The service account whose token is fetched."}}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/http_challenge.json
var http_challenge_default;
var init_http_challenge = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/http_challenge.json"() {
    "use strict";
    http_challenge_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"http_challenge","since":"1.10.2","source":"pkg/agent/plugin/nodeattestor/httpchallenge/httpchallenge.go","doc":"Attests the agent by answering over HTTP under its host name.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"advertised_port":{"type":"int","format":"port","doc":"The port that the server is told; as port where unset."},"agentname":{"type":"string","default":"default","doc":"Tells several agents of one host apart."},"hostname":{"type":"string","format":"host","doc":"The host name to be asked under; the host's own where unset."},"port":{"type":"int","format":"port","doc":"The port to listen on; a random one where unset."}}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/join_token.json
var join_token_default;
var init_join_token = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/join_token.json"() {
    "use strict";
    join_token_default = JSON.parse('{"side":"agent","type":"NodeAttestor","name":"join_token","source":"pkg/agent/plugin/nodeattestor/jointoken/join_token.go","doc":"Attests the agent by the one-time token in agent.join_token; takes no settings.","unknown":"silent","unconfigurable":true,"keys":{}}');
  }
});

// schemas/spire/plugins/agent/NodeAttestor/k8s_psat.json
var k8s_psat_default;
var init_k8s_psat = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/k8s_psat.json"() {
    "use strict";
    k8s_psat_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"k8s_psat","source":"pkg/agent/plugin/nodeattestor/k8spsat/psat.go","doc":"Attests the agent by a projected service account token of its pod.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"cluster":{"type":"string","required":true,"doc":"The cluster's name among the server's \`clusters\`."},"token_path":{"type":"string","default":"/var/run/secrets/tokens/spire-agent","format":"path","doc":"The projected token's file."}}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/k8s_sat.json
var k8s_sat_default;
var init_k8s_sat = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/k8s_sat.json"() {
    "use strict";
    k8s_sat_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"k8s_sat","removed":"1.12.0","source":"pkg/agent/plugin/nodeattestor/k8ssat/sat.go","doc":"Attests the agent by a plain service account token.","unknown":"silent","malformed":"unable to decode configuration: {error}","deprecated":"1.9.0","replacement":"k8s_psat","keys":{"cluster":{"type":"string","required":true,"doc":"The cluster's name among the server's \`clusters\`."},"token_path":{"type":"string","default":"/var/run/secrets/kubernetes.io/serviceaccount/token","format":"path","doc":"The token's file."}}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/sshpop.json
var sshpop_default;
var init_sshpop = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/sshpop.json"() {
    "use strict";
    sshpop_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"sshpop","source":"pkg/common/plugin/sshpop/sshpop.go","doc":"Attests the agent by its host's SSH certificate.","unknown":"silent","malformed":"failed to decode configuration: {error}","keys":{"host_cert_path":{"type":"string","default":"/etc/ssh/ssh_host_rsa_key-cert.pub","format":"path","doc":"The host's SSH certificate."},"host_key_path":{"type":"string","default":"/etc/ssh/ssh_host_rsa_key","format":"path","doc":"The host's SSH private key."}}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/tpm_devid.json
var tpm_devid_default;
var init_tpm_devid = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/tpm_devid.json"() {
    "use strict";
    tpm_devid_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"tpm_devid","source":"pkg/agent/plugin/nodeattestor/tpmdevid/devid.go","doc":"Attests the agent by a DevID certificate in its TPM.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"devid_cert_path":{"type":"string","required":true,"format":"path","doc":"The DevID certificate, PEM."},"devid_password":{"type":"string","doc":"The DevID key's password."},"devid_priv_path":{"type":"string","required":true,"format":"path","doc":"The DevID key's private blob."},"devid_pub_path":{"type":"string","required":true,"format":"path","doc":"The DevID key's public blob."},"endorsement_hierarchy_password":{"type":"string","doc":"The TPM's endorsement hierarchy password."},"owner_hierarchy_password":{"type":"string","doc":"The TPM's owner hierarchy password."},"tpm_device_path":{"type":"string","format":"path","doc":"The TPM's device; found where unset."}}}`);
  }
});

// schemas/spire/plugins/agent/NodeAttestor/x509pop.json
var x509pop_default;
var init_x509pop = __esm({
  "schemas/spire/plugins/agent/NodeAttestor/x509pop.json"() {
    "use strict";
    x509pop_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"x509pop","source":"pkg/agent/plugin/nodeattestor/x509pop/x509pop.go","doc":"Attests the agent by a certificate that it holds the key of.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"certificate_path":{"type":"string","required":true,"format":"path","doc":"The certificate, PEM; not needed with spiffe_endpoint_socket."},"intermediates_path":{"type":"string","format":"path","doc":"The intermediate certificates, PEM."},"private_key_path":{"type":"string","required":true,"format":"path","doc":"The certificate's private key, PEM; not needed with spiffe_endpoint_socket."},"spiffe_endpoint_socket":{"type":"string","since":"1.15.0","format":"socket-uri","doc":"A Workload API that gives the certificate, in place of files."}}}`);
  }
});

// schemas/spire/plugins/agent/SVIDStore/aws_secretsmanager.json
var aws_secretsmanager_default;
var init_aws_secretsmanager = __esm({
  "schemas/spire/plugins/agent/SVIDStore/aws_secretsmanager.json"() {
    "use strict";
    aws_secretsmanager_default = JSON.parse('{"side":"agent","type":"SVIDStore","name":"aws_secretsmanager","source":"pkg/agent/plugin/svidstore/awssecretsmanager/aws.go","doc":"Puts SVIDs into AWS Secrets Manager.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"access_key_id":{"type":"string","doc":"The AWS access key; the variable AWS_ACCESS_KEY_ID where unset."},"region":{"type":"string","required":true,"doc":"The AWS region."},"secret_access_key":{"type":"string","doc":"The AWS secret key; the variable AWS_SECRET_ACCESS_KEY where unset."}}}');
  }
});

// schemas/spire/plugins/agent/SVIDStore/gcp_secretmanager.json
var gcp_secretmanager_default;
var init_gcp_secretmanager = __esm({
  "schemas/spire/plugins/agent/SVIDStore/gcp_secretmanager.json"() {
    "use strict";
    gcp_secretmanager_default = JSON.parse(`{"side":"agent","type":"SVIDStore","name":"gcp_secretmanager","source":"pkg/agent/plugin/svidstore/gcpsecretmanager/gcloud.go","doc":"Puts SVIDs into Google Secret Manager.","unknown":"fatal","malformed":"unable to decode configuration: {error}","keys":{"service_account_file":{"type":"string","format":"path","doc":"The service account's key file; the environment's credentials where unset."}}}`);
  }
});

// schemas/spire/plugins/agent/WorkloadAttestor/docker.json
var docker_default;
var init_docker = __esm({
  "schemas/spire/plugins/agent/WorkloadAttestor/docker.json"() {
    "use strict";
    docker_default = JSON.parse(`{"side":"agent","type":"WorkloadAttestor","name":"docker","source":"pkg/agent/plugin/workloadattestor/docker/docker.go","doc":"Gives selectors from a caller's Docker or Podman container.","unknown":"fatal","malformed":"unable to decode configuration: {error}","keys":{"container_id_cgroup_matchers":{"type":"list","doc":"Patterns that find the container ID in a cgroup's path; fatal with the new locator."},"docker_host":{"type":"string","platform":"windows","default":"npipe:////./pipe/docker_engine","doc":"Docker's address, on Windows."},"docker_socket_path":{"type":"string","default":"unix:///var/run/docker.sock","format":"socket-uri","doc":"Docker's socket."},"docker_version":{"type":"string","doc":"The version of Docker's API; agreed upon where unset."},"experimental":{"type":"block","since":"1.10.2","removed":"1.15.0","unknown":"silent","doc":"Settings that may change or go without notice.","keys":{"sigstore":{"type":"block","unknown":"silent","security":true,"source":"pkg/agent/common/sigstore/config.go","doc":"Verifies the image's Sigstore signature, before it moved up.","replacement":"sigstore","keys":{"allowed_identities":{"type":"lists","security":true,"doc":"Signers that are trusted: issuer to list of subjects, both may be patterns."},"ignore_attestations":{"type":"bool","default":false,"security":true,"doc":"Does not verify the image's attestations."},"ignore_sct":{"type":"bool","default":false,"security":true,"doc":"Does not insist on a signed certificate timestamp."},"ignore_tlog":{"type":"bool","default":false,"security":true,"doc":"Does not look into the transparency log."},"registry_credentials":{"type":"map","doc":"Credentials by registry: \`registry_credentials = { \\"host\\" = { username = \\"\u2026\\" password = \\"\u2026\\" } }\`.","keys":{"password":{"type":"string","doc":"The password for that registry."},"username":{"type":"string","doc":"The user at that registry."}}},"rekor_url":{"type":"string","default":"https://rekor.sigstore.dev","format":"url","security":true,"doc":"The transparency log to ask."},"skipped_images":{"type":"list","security":true,"doc":"Images, by digest, that need no signature."}}}}},"podman_socket_path":{"type":"string","since":"1.15.0","default":"unix:///run/podman/podman.sock","format":"socket-uri","doc":"Podman's socket for containers of root."},"podman_socket_path_template":{"type":"string","since":"1.15.0","default":"unix:///run/user/%d/podman/podman.sock","doc":"Podman's socket for containers of a user, with one %d for the user's number."},"sigstore":{"type":"block","since":"1.15.0","unknown":"silent","security":true,"source":"pkg/agent/common/sigstore/config.go","doc":"Verifies the Sigstore signature of the workload's image.","keys":{"allowed_identities":{"type":"lists","security":true,"doc":"Signers that are trusted: issuer to list of subjects, both may be patterns."},"ignore_attestations":{"type":"bool","default":false,"security":true,"doc":"Does not verify the image's attestations."},"ignore_sct":{"type":"bool","default":false,"security":true,"doc":"Does not insist on a signed certificate timestamp."},"ignore_tlog":{"type":"bool","default":false,"security":true,"doc":"Does not look into the transparency log."},"registry_credentials":{"type":"map","doc":"Credentials by registry: \`registry_credentials = { \\"host\\" = { username = \\"\u2026\\" password = \\"\u2026\\" } }\`.","keys":{"password":{"type":"string","doc":"The password for that registry."},"username":{"type":"string","doc":"The user at that registry."}}},"rekor_url":{"type":"string","default":"https://rekor.sigstore.dev","format":"url","security":true,"doc":"The transparency log to ask."},"skipped_images":{"type":"list","security":true,"doc":"Images, by digest, that need no signature."}}},"use_new_container_locator":{"type":"bool","since":"1.9.6","default":true,"defaultBefore":{"1.11.0":false},"doc":"Finds the container with the new locator; on by default from 1.11.0."},"verbose_container_locator_logs":{"type":"bool","since":"1.9.6","default":false,"doc":"Logs how the container was found."}}}`);
  }
});

// schemas/spire/plugins/agent/WorkloadAttestor/k8s.json
var k8s_default;
var init_k8s = __esm({
  "schemas/spire/plugins/agent/WorkloadAttestor/k8s.json"() {
    "use strict";
    k8s_default = JSON.parse(`{"side":"agent","type":"WorkloadAttestor","name":"k8s","source":"pkg/agent/plugin/workloadattestor/k8s/k8s.go","doc":"Gives selectors from a caller's pod, as the kubelet describes it.","unknown":"silent","unknownSince":{"1.15.0":"fatal"},"malformed":"unable to decode configuration: {error}","keys":{"certificate_path":{"type":"string","format":"path","doc":"The client certificate for the kubelet, PEM; together with private_key_path."},"disable_container_selectors":{"type":"bool","default":false,"doc":"Gives pod selectors only, so that a workload is known before its container is ready."},"disable_kubelet_client":{"type":"bool","since":"1.15.3","default":false,"doc":"Never asks the kubelet; excludes every other kubelet setting."},"enable_namespace_labels":{"type":"bool","since":"1.15.3","default":false,"doc":"Gives the namespace's labels as selectors; the agent must be allowed to get, list and watch namespaces."},"experimental":{"type":"block","missing":["1.15.0","1.15.1"],"doc":"Settings that may change or go without notice.","keys":{"api_server":{"type":"block","since":"1.15.2","doc":"How pods are read from the API server.","keys":{"cache":{"type":"block","doc":"A cache of what the API server said.","keys":{"enabled":{"type":"bool","default":false,"doc":"Turns the cache on."}}}}},"broker":{"type":"block","since":"1.15.2","security":true,"doc":"What the Broker API may resolve to pods.","keys":{"access_policy":{"type":"string","required":true,"values":["permissive","enforced"],"security":true,"doc":"Whether a broker's access is checked with the API server (SubjectAccessReview)."},"brokers":{"type":"blocks","required":true,"security":true,"doc":"The brokers, at least one: \`brokers = [ { id = \\"\u2026\\" pod_reference_scope = \\"\u2026\\" } ]\`.","keys":{"id":{"type":"string","required":true,"format":"spiffe-id","security":true,"doc":"The broker's SPIFFE ID."},"pod_reference_scope":{"type":"string","default":"agent_node","values":["agent_node","cluster"],"security":true,"doc":"Which pods the broker may refer to."}}}}},"sigstore":{"type":"block","removed":"1.15.0","unknown":"silent","security":true,"source":"pkg/agent/common/sigstore/config.go","doc":"Verifies the image's Sigstore signature, before it moved up.","replacement":"sigstore","keys":{"allowed_identities":{"type":"lists","since":"1.10.2","security":true,"doc":"Signers that are trusted: issuer to list of subjects, both may be patterns."},"allowed_subjects_list":{"type":"lists","removed":"1.10.2","replacement":"experimental.sigstore.allowed_identities","security":true,"doc":"Signers that are trusted, by issuer."},"enforce_sct":{"type":"bool","removed":"1.10.2","default":true,"replacement":"experimental.sigstore.ignore_sct","security":true,"doc":"Insists on a signed certificate timestamp."},"ignore_attestations":{"type":"bool","since":"1.10.2","default":false,"security":true,"doc":"Does not verify the image's attestations."},"ignore_sct":{"type":"bool","since":"1.10.2","default":false,"security":true,"doc":"Does not insist on a signed certificate timestamp."},"ignore_tlog":{"type":"bool","since":"1.10.2","default":false,"security":true,"doc":"Does not look into the transparency log."},"registry_credentials":{"type":"map","since":"1.10.2","doc":"Credentials by registry: \`registry_credentials = { \\"host\\" = { username = \\"\u2026\\" password = \\"\u2026\\" } }\`.","keys":{"password":{"type":"string","doc":"The password for that registry."},"username":{"type":"string","doc":"The user at that registry."}}},"rekor_url":{"type":"string","default":"https://rekor.sigstore.dev","format":"url","security":true,"doc":"The transparency log to ask."},"skip_signature_verification_image_list":{"type":"list","removed":"1.10.2","replacement":"experimental.sigstore.skipped_images","security":true,"doc":"Images that need no signature."},"skipped_images":{"type":"list","since":"1.10.2","security":true,"doc":"Images, by digest, that need no signature."}}}}},"kubelet_ca_path":{"type":"string","default":"/var/run/secrets/kubernetes.io/serviceaccount/ca.crt","format":"path","security":true,"doc":"The CA that signed the kubelet's certificate, PEM; must be there at the start unless verification is skipped."},"kubelet_read_only_port":{"type":"int","default":0,"format":"port","doc":"The kubelet's plain HTTP port on 127.0.0.1; not together with kubelet_secure_port."},"kubelet_secure_port":{"type":"int","default":10250,"format":"port","doc":"The kubelet's HTTPS port."},"max_poll_attempts":{"type":"int","default":60,"doc":"How often the kubelet is asked until the container shows up."},"node_name":{"type":"string","doc":"The node's name, under which the kubelet is reached; wins over node_name_env."},"node_name_env":{"type":"string","default":"MY_NODE_NAME","doc":"The environment variable with the node's name; 127.0.0.1 is asked where it is unset."},"poll_retry_interval":{"type":"string","default":"500ms","format":"duration","doc":"How long to wait between two attempts."},"private_key_path":{"type":"string","format":"path","doc":"The client certificate's private key, PEM; together with certificate_path."},"reload_interval":{"type":"string","default":"1m","format":"duration","doc":"How often token, CA and client certificate are read again."},"sigstore":{"type":"block","since":"1.15.0","unknown":"silent","security":true,"source":"pkg/agent/common/sigstore/config.go","doc":"Verifies the Sigstore signature of the workload's image.","keys":{"allowed_identities":{"type":"lists","security":true,"doc":"Signers that are trusted: issuer to list of subjects, both may be patterns."},"ignore_attestations":{"type":"bool","default":false,"security":true,"doc":"Does not verify the image's attestations."},"ignore_sct":{"type":"bool","default":false,"security":true,"doc":"Does not insist on a signed certificate timestamp."},"ignore_tlog":{"type":"bool","default":false,"security":true,"doc":"Does not look into the transparency log."},"registry_credentials":{"type":"map","doc":"Credentials by registry: \`registry_credentials = { \\"host\\" = { username = \\"\u2026\\" password = \\"\u2026\\" } }\`.","keys":{"password":{"type":"string","doc":"The password for that registry."},"username":{"type":"string","doc":"The user at that registry."}}},"rekor_url":{"type":"string","default":"https://rekor.sigstore.dev","format":"url","security":true,"doc":"The transparency log to ask."},"skipped_images":{"type":"list","security":true,"doc":"Images, by digest, that need no signature."}}},"skip_kubelet_verification":{"type":"bool","default":false,"security":true,"doc":"Does not verify the kubelet's certificate."},"token_path":{"type":"string","default":"/var/run/secrets/kubernetes.io/serviceaccount/token","format":"path","doc":"The token shown to the kubelet; must be there at the start unless another way to authenticate is set."},"use_anonymous_authentication":{"type":"bool","default":false,"security":true,"doc":"Asks the kubelet without credentials."},"use_new_container_locator":{"type":"bool","since":"1.9.6","default":true,"defaultBefore":{"1.11.0":false},"doc":"Finds the container with the new locator; on by default from 1.11.0."},"verbose_container_locator_logs":{"type":"bool","since":"1.9.6","default":false,"doc":"Logs how the container was found."}}}`);
  }
});

// schemas/spire/plugins/agent/WorkloadAttestor/slurm.json
var slurm_default;
var init_slurm = __esm({
  "schemas/spire/plugins/agent/WorkloadAttestor/slurm.json"() {
    "use strict";
    slurm_default = JSON.parse('{"side":"agent","type":"WorkloadAttestor","name":"slurm","since":"1.15.3","source":"pkg/agent/plugin/workloadattestor/slurm/slurm_posix.go","doc":"Gives selectors from the Slurm job of a process; takes no settings.","unknown":"silent","unconfigurable":true,"keys":{}}');
  }
});

// schemas/spire/plugins/agent/WorkloadAttestor/systemd.json
var systemd_default;
var init_systemd = __esm({
  "schemas/spire/plugins/agent/WorkloadAttestor/systemd.json"() {
    "use strict";
    systemd_default = JSON.parse('{"side":"agent","type":"WorkloadAttestor","name":"systemd","source":"pkg/agent/plugin/workloadattestor/systemd/systemd_posix.go","doc":"Gives selectors from the systemd unit of a process; takes no settings.","unknown":"silent","unconfigurable":true,"keys":{}}');
  }
});

// schemas/spire/plugins/agent/WorkloadAttestor/unix.json
var unix_default;
var init_unix = __esm({
  "schemas/spire/plugins/agent/WorkloadAttestor/unix.json"() {
    "use strict";
    unix_default = JSON.parse(`{"side":"agent","type":"WorkloadAttestor","name":"unix","source":"pkg/agent/plugin/workloadattestor/unix/unix_posix.go","doc":"Gives selectors from a process's user, group and program.","unknown":"silent","malformed":"failed to decode configuration: {error}","keys":{"discover_workload_path":{"type":"bool","default":false,"doc":"Gives the program's path and hash as selectors; needs root."},"workload_size_limit":{"type":"int","default":0,"doc":"The size in bytes above which a program is not hashed; 0 for no limit, negative for never."}}}`);
  }
});

// schemas/spire/plugins/agent/WorkloadAttestor/windows.json
var windows_default;
var init_windows = __esm({
  "schemas/spire/plugins/agent/WorkloadAttestor/windows.json"() {
    "use strict";
    windows_default = JSON.parse(`{"side":"agent","type":"WorkloadAttestor","name":"windows","source":"pkg/agent/plugin/workloadattestor/windows/windows_windows.go","doc":"Gives selectors from a Windows process's user, groups and program; elsewhere it fails.","unknown":"silent","malformed":"failed to decode configuration: {error}","keys":{"disable_group_name_selectors":{"type":"bool","since":"1.15.2","platform":"windows","default":false,"doc":"Gives no selectors from group names."},"discover_workload_path":{"type":"bool","platform":"windows","default":false,"doc":"Gives the program's path and hash as selectors."},"workload_size_limit":{"type":"int","platform":"windows","default":0,"doc":"The size in bytes above which a program is not hashed; 0 for no limit, negative for never."}}}`);
  }
});

// schemas/spire/plugins/server/BundlePublisher/aws_rolesanywhere_trustanchor.json
var aws_rolesanywhere_trustanchor_default;
var init_aws_rolesanywhere_trustanchor = __esm({
  "schemas/spire/plugins/server/BundlePublisher/aws_rolesanywhere_trustanchor.json"() {
    "use strict";
    aws_rolesanywhere_trustanchor_default = JSON.parse(`{"side":"server","type":"BundlePublisher","name":"aws_rolesanywhere_trustanchor","since":"1.10.1","source":"pkg/server/plugin/bundlepublisher/awsrolesanywhere/awsrolesanywhere.go","doc":"Publishes the trust bundle in an AWS Roles Anywhere trust anchor.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"access_key_id":{"type":"string","doc":"The AWS access key; the SDK's usual sources where unset."},"region":{"type":"string","required":true,"doc":"The AWS region."},"secret_access_key":{"type":"string","doc":"The AWS secret key; the SDK's usual sources where unset."},"trust_anchor_id":{"type":"string","required":true,"doc":"The trust anchor."}}}`);
  }
});

// schemas/spire/plugins/server/BundlePublisher/aws_s3.json
var aws_s3_default;
var init_aws_s3 = __esm({
  "schemas/spire/plugins/server/BundlePublisher/aws_s3.json"() {
    "use strict";
    aws_s3_default = JSON.parse(`{"side":"server","type":"BundlePublisher","name":"aws_s3","source":"pkg/server/plugin/bundlepublisher/awss3/awss3.go","doc":"Publishes the trust bundle in an AWS S3 object.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"access_key_id":{"type":"string","doc":"The AWS access key; the SDK's usual sources where unset."},"bucket":{"type":"string","required":true,"doc":"The bucket."},"endpoint":{"type":"string","since":"1.12.0","format":"url","doc":"Another endpoint of the service, for what is like S3."},"format":{"type":"string","required":true,"values":["spiffe","jwks","pem"],"caseInsensitive":true,"doc":"How the bundle is written."},"object_key":{"type":"string","required":true,"doc":"The object's key."},"refresh_hint":{"type":"string","since":"1.13.1","format":"duration","doc":"The refresh hint in a bundle of format spiffe; a note, at which \`validate\` fails, from 24h up and below 1m."},"region":{"type":"string","required":true,"doc":"The AWS region."},"secret_access_key":{"type":"string","doc":"The AWS secret key; the SDK's usual sources where unset."}}}`);
  }
});

// schemas/spire/plugins/server/BundlePublisher/azure_blob.json
var azure_blob_default;
var init_azure_blob = __esm({
  "schemas/spire/plugins/server/BundlePublisher/azure_blob.json"() {
    "use strict";
    azure_blob_default = JSON.parse(`{"side":"server","type":"BundlePublisher","name":"azure_blob","since":"1.15.3","source":"pkg/server/plugin/bundlepublisher/azureblob/azureblob.go","doc":"Publishes the trust bundle in an Azure blob.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"app_id":{"type":"string","doc":"The application's ID; with tenant_id and app_secret."},"app_secret":{"type":"string","doc":"The application's secret; with tenant_id and app_id."},"blob_name":{"type":"string","required":true,"doc":"The blob's name."},"container_name":{"type":"string","required":true,"doc":"The container's name."},"format":{"type":"string","required":true,"values":["spiffe","jwks","pem"],"caseInsensitive":true,"doc":"How the bundle is written."},"refresh_hint":{"type":"string","format":"duration","doc":"The refresh hint in a bundle of format spiffe; a note, at which \`validate\` fails, from 24h up and below 1m."},"service_endpoint":{"type":"string","default":"blob.core.windows.net","format":"host","doc":"The service's host."},"storage_account_key":{"type":"string","doc":"The storage account's key; not together with an application's credentials."},"storage_account_name":{"type":"string","required":true,"doc":"The storage account's name."},"tenant_id":{"type":"string","doc":"The tenant's ID; with app_id and app_secret."}}}`);
  }
});

// schemas/spire/plugins/server/BundlePublisher/gcp_cloudstorage.json
var gcp_cloudstorage_default;
var init_gcp_cloudstorage = __esm({
  "schemas/spire/plugins/server/BundlePublisher/gcp_cloudstorage.json"() {
    "use strict";
    gcp_cloudstorage_default = JSON.parse(`{"side":"server","type":"BundlePublisher","name":"gcp_cloudstorage","since":"1.9.6","source":"pkg/server/plugin/bundlepublisher/gcpcloudstorage/gcpcloudstorage.go","doc":"Publishes the trust bundle in a Google Cloud Storage object.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"bucket_name":{"type":"string","required":true,"doc":"The bucket."},"format":{"type":"string","required":true,"values":["spiffe","jwks","pem"],"caseInsensitive":true,"doc":"How the bundle is written."},"object_name":{"type":"string","required":true,"doc":"The object's name."},"refresh_hint":{"type":"string","since":"1.13.1","format":"duration","doc":"The refresh hint in a bundle of format spiffe; a note, at which \`validate\` fails, from 24h up and below 1m."},"service_account_file":{"type":"string","format":"path","doc":"The service account's key file; the environment's credentials where unset."}}}`);
  }
});

// schemas/spire/plugins/server/BundlePublisher/k8s_configmap.json
var k8s_configmap_default;
var init_k8s_configmap = __esm({
  "schemas/spire/plugins/server/BundlePublisher/k8s_configmap.json"() {
    "use strict";
    k8s_configmap_default = JSON.parse('{"side":"server","type":"BundlePublisher","name":"k8s_configmap","since":"1.12.4","source":"pkg/server/plugin/bundlepublisher/k8sconfigmap/k8sconfigmap.go","doc":"Publishes the trust bundle in ConfigMaps, and makes them if it may.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"clusters":{"type":"map","doc":"The clusters to publish in: `clusters = { \\"name\\" = { \u2026 } }`; none is a note, at which `validate` fails.","keys":{"configmap_key":{"type":"string","required":true,"doc":"The key in the ConfigMap."},"configmap_name":{"type":"string","required":true,"doc":"The ConfigMap\'s name."},"format":{"type":"string","required":true,"values":["spiffe","jwks","pem"],"caseInsensitive":true,"doc":"How the bundle is written."},"kubeconfig_path":{"type":"string","format":"path","doc":"That cluster\'s kubeconfig; the server\'s own cluster where unset."},"namespace":{"type":"string","required":true,"doc":"The ConfigMap\'s namespace."},"refresh_hint":{"type":"string","since":"1.13.1","format":"duration","doc":"The refresh hint in a bundle of format spiffe; a note, at which `validate` fails, from 24h up and below 1m."}}}}}');
  }
});

// schemas/spire/plugins/server/CredentialComposer/uniqueid.json
var uniqueid_default;
var init_uniqueid = __esm({
  "schemas/spire/plugins/server/CredentialComposer/uniqueid.json"() {
    "use strict";
    uniqueid_default = JSON.parse('{"side":"server","type":"CredentialComposer","name":"uniqueid","source":"pkg/server/plugin/credentialcomposer/uniqueid/plugin.go","doc":"Puts a unique ID into the subject of X.509-SVIDs; takes no settings.","unknown":"silent","unconfigurable":true,"keys":{}}');
  }
});

// schemas/spire/plugins/server/DataStore/sql.json
var sql_default;
var init_sql = __esm({
  "schemas/spire/plugins/server/DataStore/sql.json"() {
    "use strict";
    sql_default = JSON.parse('{"side":"server","type":"DataStore","name":"sql","source":"pkg/server/datastore/sqlstore/sqlstore.go","doc":"Keeps entries, agents and bundles in SQLite, PostgreSQL or MySQL.","unknown":"silent","keys":{"client_cert_path":{"type":"string","format":"path","security":true,"doc":"The client certificate for a MySQL connection, PEM; nothing to PostgreSQL, whose connection string says it."},"client_key_path":{"type":"string","format":"path","security":true,"doc":"The client certificate\'s private key for a MySQL connection, PEM."},"conn_max_lifetime":{"type":"string","format":"duration","doc":"How long a connection may be used again; forever where unset."},"connection_string":{"type":"string","required":true,"doc":"How to reach the database: a file, a PostgreSQL connection string or a MySQL DSN (with parseTime=true)."},"database_type":{"type":"node","typeBefore":{"1.9.2":"string"},"required":true,"values":["sqlite3","postgres","mysql"],"unknown":"silent","doc":"Which database: a string in lower case, or a block for AWS with IAM, `database_type \\"aws_postgres\\" { region = \\"\u2026\\" }`.","labels":{"aws_mysql":{"type":"block","since":"1.9.2","doc":"MySQL on AWS RDS with IAM authentication.","keys":{"access_key_id":{"type":"string","doc":"The AWS access key; from the environment where unset."},"region":{"type":"string","required":true,"doc":"The AWS region."},"secret_access_key":{"type":"string","doc":"The AWS secret key; from the environment where unset."}}},"aws_postgres":{"type":"block","since":"1.9.2","doc":"PostgreSQL on AWS RDS with IAM authentication.","keys":{"access_key_id":{"type":"string","doc":"The AWS access key; from the environment where unset."},"region":{"type":"string","required":true,"doc":"The AWS region."},"secret_access_key":{"type":"string","doc":"The AWS secret key; from the environment where unset."}}}}},"disable_migration":{"type":"bool","default":false,"doc":"Does not bring the database\'s schema up to date at the start."},"log_sql":{"type":"bool","default":false,"doc":"Logs every SQL statement."},"max_idle_conns":{"type":"int","default":100,"defaultBefore":{"1.12.0":2},"doc":"How many idle connections are kept."},"max_open_conns":{"type":"int","default":100,"doc":"How many connections are open at most."},"ro_connection_string":{"type":"string","doc":"How to reach a read-only replica; SQLite has none."},"root_ca_path":{"type":"string","format":"path","security":true,"doc":"The CA certificates for a MySQL connection, PEM; nothing to PostgreSQL."}}}');
  }
});

// schemas/spire/plugins/server/KeyManager/aws_kms.json
var aws_kms_default;
var init_aws_kms = __esm({
  "schemas/spire/plugins/server/KeyManager/aws_kms.json"() {
    "use strict";
    aws_kms_default = JSON.parse(`{"side":"server","type":"KeyManager","name":"aws_kms","source":"pkg/server/plugin/keymanager/awskms/awskms.go","doc":"Keeps the CA's keys in AWS KMS.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"access_key_id":{"type":"string","doc":"The AWS access key; the SDK's usual sources where unset."},"enable_tag_based_key_discovery":{"type":"bool","since":"1.15.2","default":false,"doc":"Finds its keys by their tags."},"key_identifier_file":{"type":"string","required":"one-of:key identifier","format":"path","doc":"The file with this server's key identifier; made if it is missing, and kept over restarts."},"key_identifier_value":{"type":"string","required":"one-of:key identifier","doc":"This server's key identifier: at most 256 letters, digits, slashes, dashes and underscores, not starting with alias/aws/."},"key_metadata_file":{"type":"string","removed":"1.10.0","required":"one-of:key identifier","format":"path","deprecated":"1.9.0","replacement":"key_identifier_file","doc":"The file with the server's ID, under its old name."},"key_policy_file":{"type":"string","format":"path","security":true,"doc":"The file with the policy of new keys, JSON."},"key_tags":{"type":"strings","since":"1.14.0","doc":"Tags of new keys; at most 50, none starting with aws: or spire-."},"region":{"type":"string","required":true,"doc":"The AWS region."},"secret_access_key":{"type":"string","doc":"The AWS secret key; the SDK's usual sources where unset."}}}`);
  }
});

// schemas/spire/plugins/server/KeyManager/azure_key_vault.json
var azure_key_vault_default;
var init_azure_key_vault = __esm({
  "schemas/spire/plugins/server/KeyManager/azure_key_vault.json"() {
    "use strict";
    azure_key_vault_default = JSON.parse(`{"side":"server","type":"KeyManager","name":"azure_key_vault","source":"pkg/server/plugin/keymanager/azurekeyvault/azure_key_vault.go","doc":"Keeps the CA's keys in Azure Key Vault.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"app_id":{"type":"string","doc":"The application's ID; all four credentials or none."},"app_secret":{"type":"string","doc":"The application's secret; all four credentials or none."},"key_identifier_file":{"type":"string","required":"one-of:key identifier","format":"path","doc":"The file with this server's key identifier; made if it is missing, and kept over restarts."},"key_identifier_value":{"type":"string","required":"one-of:key identifier","doc":"This server's key identifier, at most 256 characters."},"key_metadata_file":{"type":"string","removed":"1.10.0","required":"one-of:key identifier","format":"path","deprecated":"1.9.0","replacement":"key_identifier_file","doc":"The file with the server's ID, under its old name."},"key_vault_uri":{"type":"string","required":true,"format":"url","doc":"The vault's URL."},"subscription_id":{"type":"string","doc":"The subscription's ID; all four credentials or none."},"tenant_id":{"type":"string","doc":"The tenant's ID; all four credentials or none."},"use_msi":{"type":"bool","removed":"1.10.0","default":false,"deprecated":"1.9.0","replacement":"nothing: delete it","doc":"Used the machine's managed identity, which now is what happens without credentials."}}}`);
  }
});

// schemas/spire/plugins/server/KeyManager/disk.json
var disk_default2;
var init_disk2 = __esm({
  "schemas/spire/plugins/server/KeyManager/disk.json"() {
    "use strict";
    disk_default2 = JSON.parse(`{"side":"server","type":"KeyManager","name":"disk","source":"pkg/server/plugin/keymanager/disk/disk.go","doc":"Keeps the CA's keys in a file.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"keys_path":{"type":"string","required":true,"format":"path","doc":"The file with the keys, written with mode 0600; its folder must exist and be writable."}}}`);
  }
});

// schemas/spire/plugins/server/KeyManager/gcp_kms.json
var gcp_kms_default;
var init_gcp_kms = __esm({
  "schemas/spire/plugins/server/KeyManager/gcp_kms.json"() {
    "use strict";
    gcp_kms_default = JSON.parse(`{"side":"server","type":"KeyManager","name":"gcp_kms","source":"pkg/server/plugin/keymanager/gcpkms/gcpkms.go","doc":"Keeps the CA's keys in Google Cloud KMS.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"key_identifier_file":{"type":"string","required":"one-of:key identifier","format":"path","doc":"The file with this server's key identifier; made if it is missing, and kept over restarts."},"key_identifier_value":{"type":"string","required":"one-of:key identifier","doc":"This server's key identifier: lower-case letters, digits, dashes and underscores; at most 63, from 1.15.3 on 40."},"key_metadata_file":{"type":"string","removed":"1.10.0","required":"one-of:key identifier","format":"path","deprecated":"1.9.0","replacement":"key_identifier_file","doc":"The file with the server's ID, under its old name."},"key_policy_file":{"type":"string","format":"path","security":true,"doc":"The file with the policy of new keys, JSON."},"key_ring":{"type":"string","required":true,"doc":"The key ring, \`projects/\u2026/locations/\u2026/keyRings/\u2026\`."},"service_account_file":{"type":"string","format":"path","doc":"The service account's key file; the environment's credentials where unset."}}}`);
  }
});

// schemas/spire/plugins/server/KeyManager/hashicorp_vault.json
var hashicorp_vault_default;
var init_hashicorp_vault = __esm({
  "schemas/spire/plugins/server/KeyManager/hashicorp_vault.json"() {
    "use strict";
    hashicorp_vault_default = JSON.parse(`{"side":"server","type":"KeyManager","name":"hashicorp_vault","since":"1.15.0","source":"pkg/server/plugin/keymanager/hashicorpvault/hashicorp_vault.go","doc":"Keeps the CA's keys in HashiCorp Vault's transit engine.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"approle_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with an AppRole; may be empty and take all from the environment.","keys":{"approle_auth_mount_point":{"type":"string","default":"approle","doc":"Where the AppRole method is mounted."},"approle_id":{"type":"string","doc":"The AppRole's ID; the variable VAULT_APPROLE_ID where unset."},"approle_secret_id":{"type":"string","doc":"The AppRole's secret; the variable VAULT_APPROLE_SECRET_ID where unset."}}},"ca_cert_path":{"type":"string","format":"path","security":true,"doc":"The CA that signed Vault's certificate, PEM; the variable VAULT_CACERT where unset."},"cert_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with a client certificate.","keys":{"cert_auth_mount_point":{"type":"string","default":"cert","doc":"Where the certificate method is mounted."},"cert_auth_role_name":{"type":"string","doc":"The role to authenticate as; any that matches where unset."},"client_cert_path":{"type":"string","format":"path","doc":"The client certificate, PEM; the variable VAULT_CLIENT_CERT where unset."},"client_key_path":{"type":"string","format":"path","doc":"The client certificate's private key, PEM; the variable VAULT_CLIENT_KEY where unset."}}},"insecure_skip_verify":{"type":"bool","default":false,"security":true,"doc":"Does not verify Vault's certificate."},"k8s_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with a service account token.","keys":{"k8s_auth_mount_point":{"type":"string","default":"kubernetes","doc":"Where the Kubernetes method is mounted."},"k8s_auth_role_name":{"type":"string","required":true,"requiredAtRun":true,"doc":"The role to authenticate as; \`validate\` does not miss it."},"token_path":{"type":"string","required":true,"requiredAtRun":true,"format":"path","doc":"The service account token's file; \`validate\` does not miss it."}}},"key_identifier_file":{"type":"string","required":"one-of:key identifier","format":"path","doc":"The file with this server's key identifier; made if it is missing, and kept over restarts."},"key_identifier_value":{"type":"string","required":"one-of:key identifier","doc":"This server's key identifier."},"namespace":{"type":"string","doc":"The Vault namespace; the variable VAULT_NAMESPACE where unset."},"token_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with a token.","keys":{"token":{"type":"string","doc":"The token; the variable VAULT_TOKEN where unset."}}},"transit_engine_path":{"type":"string","default":"transit","doc":"Where the transit engine is mounted; the variable VAULT_TRANSIT_ENGINE_PATH where unset."},"vault_addr":{"type":"string","format":"url","doc":"Vault's URL; the variable VAULT_ADDR where unset."}}}`);
  }
});

// schemas/spire/plugins/server/KeyManager/memory.json
var memory_default2;
var init_memory2 = __esm({
  "schemas/spire/plugins/server/KeyManager/memory.json"() {
    "use strict";
    memory_default2 = JSON.parse(`{"side":"server","type":"KeyManager","name":"memory","source":"pkg/server/plugin/keymanager/memory/memory.go","doc":"Keeps the CA's keys in memory; every start makes new ones.","unknown":"silent","unconfigurable":true,"keys":{}}`);
  }
});

// schemas/spire/plugins/server/NodeAttestor/aws_iid.json
var aws_iid_default2;
var init_aws_iid2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/aws_iid.json"() {
    "use strict";
    aws_iid_default2 = JSON.parse(`{"side":"server","type":"NodeAttestor","name":"aws_iid","source":"pkg/server/plugin/nodeattestor/awsiid/iid.go","doc":"Attests agents by their EC2 instance's identity document.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"access_key_id":{"type":"string","doc":"The AWS access key; together with secret_access_key, or the SDK's usual sources."},"account_ids_for_local_validation":{"type":"list","security":true,"doc":"Accounts whose instances are attested without asking AWS."},"agent_path_template":{"type":"string","format":"template","doc":"A template of the agent's SPIFFE ID path."},"assume_role":{"type":"string","doc":"The role to assume in the instance's account."},"disable_instance_profile_selectors":{"type":"bool","default":false,"doc":"Gives no selectors from the instance profile, and needs no permission for them."},"partition":{"type":"string","default":"aws","values":["aws","aws-cn","aws-us-gov"],"doc":"The AWS partition."},"secret_access_key":{"type":"string","doc":"The AWS secret key; together with access_key_id."},"skip_block_device":{"type":"bool","default":false,"security":true,"doc":"Does not check that the instance's root device was not swapped."},"validate_eks_cluster_membership":{"type":"block","since":"1.13.1","security":true,"doc":"Attests nodes of the named EKS clusters only.","keys":{"eks_cluster_names":{"type":"list","required":true,"requiredAtRun":true,"security":true,"doc":"The clusters' names; \`validate\` does not miss them."}}},"verify_organization":{"type":"block","since":"1.9.6","security":true,"doc":"Attests instances of the organization's accounts only.","keys":{"account_list_file":{"type":"string","since":"1.15.3","format":"path","security":true,"doc":"A file with the organization's accounts, in place of asking AWS."},"assume_org_role":{"type":"string","required":true,"security":true,"doc":"The role in the management account that may list accounts."},"management_account_id":{"type":"string","required":true,"security":true,"doc":"The organization's management account."},"management_account_region":{"type":"string","default":"us-west-2","doc":"The management account's region."},"org_account_map_ttl":{"type":"string","default":"3m","format":"duration","doc":"How long the list of accounts is kept; at least 1m."}}}}}`);
  }
});

// schemas/spire/plugins/server/NodeAttestor/azure_imds.json
var azure_imds_default2;
var init_azure_imds2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/azure_imds.json"() {
    "use strict";
    azure_imds_default2 = JSON.parse(`{"side":"server","type":"NodeAttestor","name":"azure_imds","since":"1.14.0","source":"pkg/server/plugin/nodeattestor/azureimds/imds.go","doc":"Attests agents by their Azure machine's attested document.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"agent_path_template":{"type":"string","format":"template","doc":"A template of the agent's SPIFFE ID path."},"allowed_metadata_domains":{"type":"list","since":"1.15.2","default":["metadata.azure.com"],"security":true,"doc":"Domains that the document's signing certificate may be for, with their subdomains."},"tenants":{"type":"map","required":true,"security":true,"doc":"The tenants whose machines may attest, by tenant domain; at least one, and looked up when the config is read.","keys":{"allowed_vm_tags":{"type":"list","doc":"Tags of the machine that become selectors."},"auth_type":{"type":"string","doc":"Decoded, but nothing reads it."},"restrict_to_subscriptions":{"type":"list","security":true,"doc":"Subscriptions whose machines may attest; no empty entries."},"secret_auth":{"type":"block","doc":"An application's ID and secret; not together with token_auth.","keys":{"app_id":{"type":"string","required":true,"doc":"The application's ID."},"app_secret":{"type":"string","required":true,"doc":"The application's secret."}}},"token_auth":{"type":"block","doc":"A federated token; not together with secret_auth.","keys":{"app_id":{"type":"string","required":true,"doc":"The application's ID."},"token_path":{"type":"string","required":true,"format":"path","doc":"The token's file."}}}}}}}`);
  }
});

// schemas/spire/plugins/server/NodeAttestor/azure_msi.json
var azure_msi_default2;
var init_azure_msi2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/azure_msi.json"() {
    "use strict";
    azure_msi_default2 = JSON.parse(`{"side":"server","type":"NodeAttestor","name":"azure_msi","source":"pkg/server/plugin/nodeattestor/azuremsi/msi.go","doc":"Attests agents by their Azure machine's managed identity token.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"agent_path_template":{"type":"string","format":"template","doc":"A template of the agent's SPIFFE ID path."},"tenants":{"type":"map","required":true,"security":true,"doc":"The tenants whose machines may attest, by tenant ID; at least one.","keys":{"app_id":{"type":"string","doc":"The application's ID; with subscription_id and app_secret, or none of them."},"app_secret":{"type":"string","doc":"The application's secret; with subscription_id and app_id, or none of them."},"resource_id":{"type":"string","default":"https://management.azure.com/","format":"url","doc":"The token's audience."},"subscription_id":{"type":"string","doc":"The subscription; with app_id and app_secret, or none of them."},"use_msi":{"type":"bool","removed":"1.10.0","default":false,"deprecated":"1.9.0","replacement":"nothing: delete it","doc":"Used the server's own managed identity, which now is what happens without credentials."}}}}}`);
  }
});

// schemas/spire/plugins/server/NodeAttestor/gcp_iit.json
var gcp_iit_default2;
var init_gcp_iit2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/gcp_iit.json"() {
    "use strict";
    gcp_iit_default2 = JSON.parse(`{"side":"server","type":"NodeAttestor","name":"gcp_iit","source":"pkg/server/plugin/nodeattestor/gcpiit/iit.go","doc":"Attests agents by their Google Cloud instance's identity token.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"agent_path_template":{"type":"string","format":"template","doc":"A template of the agent's SPIFFE ID path."},"allowed_label_keys":{"type":"list","doc":"Instance labels that become selectors."},"allowed_metadata_keys":{"type":"list","doc":"Instance metadata that become selectors."},"max_metadata_value_size":{"type":"int","default":128,"doc":"How many bytes a metadata value may have to become a selector."},"projectid_allow_list":{"type":"list","required":true,"security":true,"doc":"Projects whose instances may attest."},"service_account_file":{"type":"string","format":"path","doc":"The service account's key file; the environment's credentials where unset."},"use_instance_metadata":{"type":"bool","default":false,"doc":"Asks Google for more of the instance, for further selectors."}}}`);
  }
});

// schemas/spire/plugins/server/NodeAttestor/http_challenge.json
var http_challenge_default2;
var init_http_challenge2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/http_challenge.json"() {
    "use strict";
    http_challenge_default2 = JSON.parse(`{"side":"server","type":"NodeAttestor","name":"http_challenge","since":"1.10.2","source":"pkg/server/plugin/nodeattestor/httpchallenge/httpchallenge.go","doc":"Attests agents by having them answer over HTTP under their host name.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"allow_non_root_ports":{"type":"bool","default":true,"security":true,"doc":"Takes answers from ports of 1024 and up."},"allowed_dns_patterns":{"type":"list","format":"regexp","security":true,"doc":"Regular expressions, one of which must match the agent's host name; any name where unset."},"required_port":{"type":"int","format":"port","security":true,"doc":"The port that agents must answer at."},"tofu":{"type":"bool","default":true,"security":true,"doc":"Attests each host once only; needed while ports of 1024 and up may answer."}}}`);
  }
});

// schemas/spire/plugins/server/NodeAttestor/join_token.json
var join_token_default2;
var init_join_token2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/join_token.json"() {
    "use strict";
    join_token_default2 = JSON.parse('{"side":"server","type":"NodeAttestor","name":"join_token","source":"pkg/server/plugin/nodeattestor/jointoken/join_token.go","doc":"Attests agents by a one-time token; takes no settings.","unknown":"silent","unknownSince":{"1.11.0":"note"},"malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{}}');
  }
});

// schemas/spire/plugins/server/NodeAttestor/k8s_psat.json
var k8s_psat_default2;
var init_k8s_psat2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/k8s_psat.json"() {
    "use strict";
    k8s_psat_default2 = JSON.parse('{"side":"server","type":"NodeAttestor","name":"k8s_psat","source":"pkg/server/plugin/nodeattestor/k8spsat/psat.go","doc":"Attests agents by a projected service account token of their pod.","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"clusters":{"type":"map","doc":"The clusters whose agents may attest: `clusters = { \\"name\\" = { \u2026 } }`; the name is the agent\'s `cluster`. An error where empty up to 1.9, a note from 1.10.0.","keys":{"allowed_node_label_keys":{"type":"list","doc":"Node labels that become selectors."},"allowed_pod_label_keys":{"type":"list","doc":"Pod labels that become selectors."},"audience":{"type":"list","default":["spire-server"],"security":true,"doc":"Audiences that the token must have one of; `[]` means the API server\'s own."},"kube_config_file":{"type":"string","format":"path","doc":"A kubeconfig of that cluster; the server\'s own cluster where unset."},"service_account_allow_list":{"type":"list","required":true,"security":true,"doc":"Service accounts that agents may run as, each `namespace:name`."},"use_pod_uid_for_agent_id":{"type":"bool","since":"1.15.3","default":false,"doc":"Names the agent after its pod\'s UID in place of its node\'s."}}}}}');
  }
});

// schemas/spire/plugins/server/NodeAttestor/k8s_sat.json
var k8s_sat_default2;
var init_k8s_sat2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/k8s_sat.json"() {
    "use strict";
    k8s_sat_default2 = JSON.parse('{"side":"server","type":"NodeAttestor","name":"k8s_sat","removed":"1.12.0","source":"pkg/server/plugin/nodeattestor/k8ssat/sat.go","doc":"Attests agents by a plain service account token.","unknown":"silent","malformed":"unable to decode configuration: {error}","deprecated":"1.9.0","replacement":"k8s_psat","keys":{"clusters":{"type":"map","required":true,"doc":"The clusters whose agents may attest: `clusters = { \\"name\\" = { \u2026 } }`.","keys":{"kube_config_file":{"type":"string","format":"path","doc":"A kubeconfig of that cluster, for the token review API."},"service_account_allow_list":{"type":"list","required":true,"security":true,"doc":"Service accounts that agents may run as, each `namespace:name`."},"service_account_key_file":{"type":"string","required":"one-of:token validation","format":"path","security":true,"doc":"The key that verifies the tokens, unless the token review API does."},"use_token_review_api_validation":{"type":"bool","default":false,"required":"one-of:token validation","security":true,"doc":"Has the API server validate the tokens."}}}}}');
  }
});

// schemas/spire/plugins/server/NodeAttestor/sshpop.json
var sshpop_default2;
var init_sshpop2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/sshpop.json"() {
    "use strict";
    sshpop_default2 = JSON.parse(`{"side":"server","type":"NodeAttestor","name":"sshpop","source":"pkg/common/plugin/sshpop/sshpop.go","doc":"Attests agents by their host's SSH certificate.","unknown":"silent","malformed":"failed to decode configuration: {error}","keys":{"agent_path_template":{"type":"string","format":"template","doc":"A template of the agent's SPIFFE ID path."},"canonical_domain":{"type":"string","security":true,"doc":"The domain that hosts must be in; it is cut off in the agent's ID."},"cert_authorities":{"type":"list","required":"one-of:certificate authorities","security":true,"doc":"Keys of trusted SSH certificate authorities; this or cert_authorities_path."},"cert_authorities_path":{"type":"string","required":"one-of:certificate authorities","format":"path","security":true,"doc":"A file with such keys."}}}`);
  }
});

// schemas/spire/plugins/server/NodeAttestor/tpm_devid.json
var tpm_devid_default2;
var init_tpm_devid2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/tpm_devid.json"() {
    "use strict";
    tpm_devid_default2 = JSON.parse('{"side":"server","type":"NodeAttestor","name":"tpm_devid","source":"pkg/server/plugin/nodeattestor/tpmdevid/devid.go","doc":"Attests agents by a DevID certificate in a TPM.","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"devid_ca_path":{"type":"string","required":true,"format":"path","security":true,"doc":"The CAs of DevID certificates, PEM; read when the config is."},"endorsement_ca_path":{"type":"string","required":true,"format":"path","security":true,"doc":"The CAs of TPM endorsement certificates, PEM; read when the config is."}}}');
  }
});

// schemas/spire/plugins/server/NodeAttestor/x509pop.json
var x509pop_default2;
var init_x509pop2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/x509pop.json"() {
    "use strict";
    x509pop_default2 = JSON.parse(`{"side":"server","type":"NodeAttestor","name":"x509pop","source":"pkg/server/plugin/nodeattestor/x509pop/x509pop.go","doc":"Attests agents by a certificate that they hold the key of.","unknown":"silent","malformed":"unable to decode configuration: {error}","keys":{"agent_path_template":{"type":"string","format":"template","doc":"A template of the agent's SPIFFE ID path."},"ca_bundle_path":{"type":"string","required":"one-of:CA bundle","format":"path","security":true,"doc":"The CA certificates that agents' certificates chain to, PEM; this or ca_bundle_paths, in mode external_pki."},"ca_bundle_paths":{"type":"list","required":"one-of:CA bundle","format":"path","security":true,"doc":"Several such files."},"max_intermediates":{"type":"int","since":"1.13.4","missing":["1.14.0","1.14.1"],"default":4,"security":true,"doc":"How many intermediate certificates are taken; positive."},"max_rsa_key_size":{"type":"int","since":"1.13.4","missing":["1.14.0","1.14.1"],"default":8192,"security":true,"doc":"How many bits an RSA key may have; positive."},"mode":{"type":"string","since":"1.11.2","default":"external_pki","values":["external_pki","spiffe"],"security":true,"doc":"Whether certificates come from another PKI or are X.509-SVIDs of this trust domain."},"spiffe_prefix":{"type":"string","since":"1.11.2","default":"/spire-exchange/","security":true,"doc":"In mode spiffe, what the SVID's path must start with; the documentation calls it svid_prefix, the code does not."},"verify_client_ip":{"type":"bool","since":"1.15.2","default":false,"security":true,"doc":"Checks that the caller's address is in its certificate."}}}`);
  }
});

// schemas/spire/plugins/server/Notifier/gcs_bundle.json
var gcs_bundle_default;
var init_gcs_bundle = __esm({
  "schemas/spire/plugins/server/Notifier/gcs_bundle.json"() {
    "use strict";
    gcs_bundle_default = JSON.parse(`{"side":"server","type":"Notifier","name":"gcs_bundle","source":"pkg/server/plugin/notifier/gcsbundle/gcsbundle.go","doc":"Puts the trust bundle into a Google Cloud Storage object.","unknown":"silent","malformed":"plugin configuration is malformed: {error}","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"bucket":{"type":"string","required":true,"doc":"The bucket."},"object_path":{"type":"string","required":true,"doc":"The object's path in the bucket."},"service_account_file":{"type":"string","format":"path","doc":"The service account's key file; the environment's credentials where unset."}}}`);
  }
});

// schemas/spire/plugins/server/Notifier/k8sbundle.json
var k8sbundle_default;
var init_k8sbundle = __esm({
  "schemas/spire/plugins/server/Notifier/k8sbundle.json"() {
    "use strict";
    k8sbundle_default = JSON.parse(`{"side":"server","type":"Notifier","name":"k8sbundle","source":"pkg/server/plugin/notifier/k8sbundle/k8sbundle.go","doc":"Puts the trust bundle into a ConfigMap that must be there already, and into webhooks and API services.","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"api_service_label":{"type":"string","doc":"The label of API services that get the bundle."},"clusters":{"type":"blocks","doc":"Further clusters: \`clusters = [ { kube_config_file_path = \\"\u2026\\" } ]\`; a list, for the block form splits into one entry a key.","keys":{"api_service_label":{"type":"string","doc":"The label of API services that get the bundle."},"config_map":{"type":"string","default":"spire-bundle","doc":"The ConfigMap's name."},"config_map_key":{"type":"string","default":"bundle.crt","doc":"The key in the ConfigMap."},"kube_config_file_path":{"type":"string","required":true,"requiredAtRun":true,"format":"path","doc":"That cluster's kubeconfig; \`validate\` does not miss it."},"namespace":{"type":"string","default":"spire","doc":"The ConfigMap's namespace."},"webhook_label":{"type":"string","doc":"The label of webhook configurations that get the bundle."}}},"config_map":{"type":"string","default":"spire-bundle","doc":"The ConfigMap's name."},"config_map_key":{"type":"string","default":"bundle.crt","doc":"The key in the ConfigMap, which is the file's name where it is mounted."},"kube_config_file_path":{"type":"string","format":"path","doc":"A kubeconfig; the server's own cluster where unset."},"namespace":{"type":"string","default":"spire","doc":"The ConfigMap's namespace, whatever the server's own is."},"webhook_label":{"type":"string","doc":"The label of mutating and validating webhook configurations that get the bundle."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/aws_pca.json
var aws_pca_default;
var init_aws_pca = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/aws_pca.json"() {
    "use strict";
    aws_pca_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"aws_pca","source":"pkg/server/plugin/upstreamauthority/awspca/pca.go","doc":"Has AWS Private CA sign the server's CA.","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"assume_role_arn":{"type":"string","doc":"The role to assume."},"ca_signing_template_arn":{"type":"string","default":"arn:aws:acm-pca:::template/SubordinateCACertificate_PathLen0/V1","doc":"The template to sign with."},"certificate_authority_arn":{"type":"string","required":true,"doc":"The certificate authority."},"endpoint":{"type":"string","format":"url","doc":"Another endpoint of the service."},"region":{"type":"string","required":true,"doc":"The AWS region."},"signing_algorithm":{"type":"string","doc":"The algorithm to sign with; the certificate authority's own where unset."},"supplemental_bundle_path":{"type":"string","format":"path","doc":"A file with further roots to trust, PEM."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/awssecret.json
var awssecret_default;
var init_awssecret = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/awssecret.json"() {
    "use strict";
    awssecret_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"awssecret","source":"pkg/server/plugin/upstreamauthority/awssecret/awssecret.go","doc":"Signs the server's CA with a CA key and certificate from AWS Secrets Manager.","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"access_key_id":{"type":"string","doc":"The AWS access key; the SDK's usual sources where unset."},"assume_role_arn":{"type":"string","doc":"The role to assume."},"bundle_file_arn":{"type":"string","doc":"The secret with the roots, where the certificate is an intermediate."},"cert_file_arn":{"type":"string","required":true,"doc":"The secret with the CA certificate."},"key_file_arn":{"type":"string","required":true,"doc":"The secret with the CA's private key."},"region":{"type":"string","doc":"The AWS region; from the environment where unset."},"secret_access_key":{"type":"string","doc":"The AWS secret key; the SDK's usual sources where unset."},"secret_token":{"type":"string","doc":"The AWS session token."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/cert-manager.json
var cert_manager_default;
var init_cert_manager = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/cert-manager.json"() {
    "use strict";
    cert_manager_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"cert-manager","source":"pkg/server/plugin/upstreamauthority/certmanager/certmanager.go","doc":"Has cert-manager sign the server's CA.","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"failed to decode configuration file: {error}"},"keys":{"issuer_group":{"type":"string","default":"cert-manager.io","doc":"The issuer's API group; a note, at which \`validate\` fails, where unset."},"issuer_kind":{"type":"string","default":"Issuer","doc":"The issuer's kind; a note, at which \`validate\` fails, where unset."},"issuer_name":{"type":"string","required":true,"doc":"The issuer's name."},"kube_config_file":{"type":"string","format":"path","doc":"A kubeconfig; the server's own cluster where unset."},"namespace":{"type":"string","required":true,"doc":"Where CertificateRequests are made."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/disk.json
var disk_default3;
var init_disk3 = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/disk.json"() {
    "use strict";
    disk_default3 = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"disk","source":"pkg/server/plugin/upstreamauthority/disk/disk.go","doc":"Signs the server's CA with a CA key and certificate from files.","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"bundle_file_path":{"type":"string","format":"path","doc":"The roots, PEM, where the certificate is an intermediate."},"cert_file_path":{"type":"string","required":true,"format":"path","doc":"The CA certificate, PEM, followed by its chain up to the root where bundle_file_path is set."},"key_file_path":{"type":"string","required":true,"format":"path","doc":"The CA's private key, PEM."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/ejbca.json
var ejbca_default;
var init_ejbca = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/ejbca.json"() {
    "use strict";
    ejbca_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"ejbca","since":"1.11.0","source":"pkg/server/plugin/upstreamauthority/ejbca/ejbca.go","doc":"Has an EJBCA sign the server's CA.","unknown":"silent","malformed":"failed to decode configuration: {error}","keys":{"account_binding_id":{"type":"string","doc":"The account to bind certificates to."},"ca_cert_path":{"type":"string","format":"path","security":true,"doc":"The CA that signed EJBCA's certificate, PEM; the variable EJBCA_CA_CERT_PATH where unset."},"ca_name":{"type":"string","required":true,"doc":"The signing CA's name."},"certificate_profile_name":{"type":"string","required":true,"doc":"The certificate profile."},"client_cert_key_path":{"type":"string","format":"path","doc":"The client certificate's private key, PEM; the variable EJBCA_CLIENT_CERT_KEY_PATH where unset."},"client_cert_path":{"type":"string","format":"path","doc":"The client certificate, PEM; the variable EJBCA_CLIENT_CERT_PATH where unset."},"end_entity_name":{"type":"string","doc":"The end entity's name, or where in the request it comes from (cn, dns, uri, ip)."},"end_entity_profile_name":{"type":"string","required":true,"doc":"The end entity profile."},"hostname":{"type":"string","required":true,"format":"host","doc":"EJBCA's host name."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/gcp_cas.json
var gcp_cas_default;
var init_gcp_cas = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/gcp_cas.json"() {
    "use strict";
    gcp_cas_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"gcp_cas","source":"pkg/server/plugin/upstreamauthority/gcpcas/gcpcas.go","doc":"Has Google's Certificate Authority Service sign the server's CA.","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"root_cert_spec":{"type":"block","required":true,"doc":"Which certificate authority signs.","keys":{"ca_pool":{"type":"string","doc":"The CA pool; without it only a note, at which \`validate\` fails."},"label_key":{"type":"string","required":true,"doc":"The label that marks the certificate authorities."},"label_value":{"type":"string","required":true,"doc":"The label's value."},"project_name":{"type":"string","required":true,"doc":"The Google Cloud project."},"region_name":{"type":"string","required":true,"doc":"The region."}}}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/spire.json
var spire_default;
var init_spire = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/spire.json"() {
    "use strict";
    spire_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"spire","source":"pkg/server/plugin/upstreamauthority/spire/spire.go","doc":"Has another SPIRE server sign this server's CA (nested SPIRE).","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"experimental":{"type":"block","doc":"Settings that may change or go without notice.","keys":{"require_pq_kem":{"type":"bool","since":"1.11.1","default":false,"security":true,"doc":"Insists on a post-quantum key exchange with the upstream server."},"workload_api_named_pipe_name":{"type":"string","refusedOn":"linux","doc":"The Windows named pipe of the Workload API; on Linux it stops the server."}}},"server_address":{"type":"string","required":true,"requiredSince":"1.15.2","format":"host","doc":"The upstream server's DNS name or IP address."},"server_port":{"type":"string","required":true,"requiredSince":"1.15.2","format":"port","doc":"The upstream server's port; a string, though a number is taken."},"workload_api_socket":{"type":"string","required":true,"requiredSince":"1.15.2","format":"path","doc":"The socket of the upstream agent's Workload API."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/vault.json
var vault_default;
var init_vault = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/vault.json"() {
    "use strict";
    vault_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"vault","source":"pkg/server/plugin/upstreamauthority/vault/vault.go","doc":"Has HashiCorp Vault's PKI engine sign the server's CA.","unknown":"silent","malformed":"plugin configuration is malformed","malformedBefore":{"1.11.0":"unable to decode configuration: {error}"},"keys":{"approle_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with an AppRole; may be empty and take all from the environment.","keys":{"approle_auth_mount_point":{"type":"string","default":"approle","doc":"Where the AppRole method is mounted."},"approle_id":{"type":"string","doc":"The AppRole's ID; the variable VAULT_APPROLE_ID where unset."},"approle_secret_id":{"type":"string","doc":"The AppRole's secret; the variable VAULT_APPROLE_SECRET_ID where unset."}}},"ca_cert_path":{"type":"string","format":"path","security":true,"doc":"The CA that signed Vault's certificate, PEM; the variable VAULT_CACERT where unset."},"cert_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with a client certificate.","keys":{"cert_auth_mount_point":{"type":"string","default":"cert","doc":"Where the certificate method is mounted."},"cert_auth_role_name":{"type":"string","doc":"The role to authenticate as; any that matches where unset."},"client_cert_path":{"type":"string","format":"path","doc":"The client certificate, PEM; the variable VAULT_CLIENT_CERT where unset."},"client_key_path":{"type":"string","format":"path","doc":"The client certificate's private key, PEM; the variable VAULT_CLIENT_KEY where unset."}}},"insecure_skip_verify":{"type":"bool","default":false,"security":true,"doc":"Does not verify Vault's certificate."},"k8s_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with a service account token.","keys":{"k8s_auth_mount_point":{"type":"string","default":"kubernetes","doc":"Where the Kubernetes method is mounted."},"k8s_auth_role_name":{"type":"string","required":true,"requiredAtRun":true,"doc":"The role to authenticate as; \`validate\` does not miss it."},"token_path":{"type":"string","required":true,"requiredAtRun":true,"format":"path","doc":"The service account token's file; \`validate\` does not miss it."}}},"namespace":{"type":"string","doc":"The Vault namespace; the variable VAULT_NAMESPACE where unset."},"pki_mount_point":{"type":"string","default":"pki","doc":"Where the PKI engine is mounted."},"token_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with a token.","keys":{"token":{"type":"string","doc":"The token; the variable VAULT_TOKEN where unset."}}},"vault_addr":{"type":"string","format":"url","doc":"Vault's URL; the variable VAULT_ADDR where unset."}}}`);
  }
});

// src/spire/plugin-tables.ts
var PLUGIN_TABLES;
var init_plugin_tables = __esm({
  "src/spire/plugin-tables.ts"() {
    "use strict";
    init_disk();
    init_memory();
    init_aws_iid();
    init_azure_imds();
    init_azure_msi();
    init_gcp_iit();
    init_http_challenge();
    init_join_token();
    init_k8s_psat();
    init_k8s_sat();
    init_sshpop();
    init_tpm_devid();
    init_x509pop();
    init_aws_secretsmanager();
    init_gcp_secretmanager();
    init_docker();
    init_k8s();
    init_slurm();
    init_systemd();
    init_unix();
    init_windows();
    init_aws_rolesanywhere_trustanchor();
    init_aws_s3();
    init_azure_blob();
    init_gcp_cloudstorage();
    init_k8s_configmap();
    init_uniqueid();
    init_sql();
    init_aws_kms();
    init_azure_key_vault();
    init_disk2();
    init_gcp_kms();
    init_hashicorp_vault();
    init_memory2();
    init_aws_iid2();
    init_azure_imds2();
    init_azure_msi2();
    init_gcp_iit2();
    init_http_challenge2();
    init_join_token2();
    init_k8s_psat2();
    init_k8s_sat2();
    init_sshpop2();
    init_tpm_devid2();
    init_x509pop2();
    init_gcs_bundle();
    init_k8sbundle();
    init_aws_pca();
    init_awssecret();
    init_cert_manager();
    init_disk3();
    init_ejbca();
    init_gcp_cas();
    init_spire();
    init_vault();
    PLUGIN_TABLES = [
      disk_default,
      memory_default,
      aws_iid_default,
      azure_imds_default,
      azure_msi_default,
      gcp_iit_default,
      http_challenge_default,
      join_token_default,
      k8s_psat_default,
      k8s_sat_default,
      sshpop_default,
      tpm_devid_default,
      x509pop_default,
      aws_secretsmanager_default,
      gcp_secretmanager_default,
      docker_default,
      k8s_default,
      slurm_default,
      systemd_default,
      unix_default,
      windows_default,
      aws_rolesanywhere_trustanchor_default,
      aws_s3_default,
      azure_blob_default,
      gcp_cloudstorage_default,
      k8s_configmap_default,
      uniqueid_default,
      sql_default,
      aws_kms_default,
      azure_key_vault_default,
      disk_default2,
      gcp_kms_default,
      hashicorp_vault_default,
      memory_default2,
      aws_iid_default2,
      azure_imds_default2,
      azure_msi_default2,
      gcp_iit_default2,
      http_challenge_default2,
      join_token_default2,
      k8s_psat_default2,
      k8s_sat_default2,
      sshpop_default2,
      tpm_devid_default2,
      x509pop_default2,
      gcs_bundle_default,
      k8sbundle_default,
      aws_pca_default,
      awssecret_default,
      cert_manager_default,
      disk_default3,
      ejbca_default,
      gcp_cas_default,
      spire_default,
      vault_default
    ];
  }
});

// src/spire/tables.ts
function configTable(kind) {
  return CONFIGS[kind];
}
function pluginTables(side, type) {
  return PLUGIN_TABLES.filter((table) => table.side === side && (type === void 0 || table.type === type));
}
var CONFIGS;
var init_tables = __esm({
  "src/spire/tables.ts"() {
    "use strict";
    init_agent();
    init_oidc();
    init_plugin_wrapper();
    init_registrar();
    init_server();
    init_plugin_tables();
    CONFIGS = { agent: agent_default, oidc: oidc_default, registrar: registrar_default, server: server_default };
  }
});

// src/commands/explain-key.ts
var explain_key_exports = {};
__export(explain_key_exports, {
  explainKey: () => explainKey,
  keyNames: () => keyNames
});
function explainKey(asked) {
  const rows = allRows().filter(({ name }) => name === asked || name.replace(/^(?:server|agent|oidc)\./, "") === asked);
  return rows.length === 0 ? void 0 : rows.map(rowPage).join("\n");
}
function keyNames() {
  return allRows().map(({ name }) => name);
}
function allRows() {
  const configs = ["server", "agent", "oidc"].flatMap((kind) => {
    const table = configTable(kind);
    return rowsOf(table.keys, kind === "oidc" ? "oidc." : "", table.source);
  });
  const plugins = ["server", "agent"].flatMap(
    (side) => pluginTables(side).flatMap((table) => {
      const name = `${side}.${table.type}.${table.name}`;
      const plugin = { ...table, plugin: `A ${table.type} of the ${side}` };
      return [{ name, row: plugin, source: table.source }, ...rowsOf(table.keys, `${name}.`, table.source)];
    })
  );
  return [...configs, ...plugins];
}
function rowsOf(keys, prefix, source) {
  return Object.entries(keys).flatMap(([key, row]) => [
    { name: `${prefix}${key}`, row, source: row.source ?? source },
    ...rowsOf(row.keys ?? {}, `${prefix}${key}.`, row.source ?? source),
    ...rowsOf(row.labels ?? {}, `${prefix}${key}.`, row.source ?? source)
  ]);
}
function rowPage({ name, row, source }) {
  const facts = "plugin" in row ? [`${row.plugin}.`] : keyFacts(row);
  return [`# ${name}`, "", row.doc, "", ...[...facts, ...lifetime(row)].map((fact) => `- ${fact}`), `- Facts from spire: ${source}`, ""].join("\n");
}
function keyFacts(row) {
  const { required } = row;
  return [
    `Takes ${TYPES[row.type] ?? "a value"}${row.format === void 0 ? "" : `: a ${row.format.replace(/-/g, " ")}`}.`,
    ...row.values ? [`One of ${row.values.join(", ")}.`] : [],
    ...row.default === void 0 ? [] : [`Default: ${JSON.stringify(row.default)}.`],
    ...required === true ? ["Required."] : typeof required === "string" ? [`Of '${required.replace(/^one-of:/, "")}' exactly one is needed.`] : []
  ];
}
function lifetime({ since, removed, deprecated, replacement }) {
  return [
    ...since === void 0 ? [] : [`Since SPIRE ${since}.`],
    ...deprecated === void 0 ? [] : [`Deprecated since SPIRE ${deprecated}.`],
    ...removed === void 0 ? [] : [`Removed in SPIRE ${removed}.`],
    ...replacement === void 0 ? [] : [`Instead: ${replacement}.`]
  ];
}
var TYPES;
var init_explain_key = __esm({
  "src/commands/explain-key.ts"() {
    "use strict";
    init_tables();
    TYPES = {
      string: "a string",
      int: "an integer",
      bool: "true or false",
      float: "a number",
      list: "a list of strings",
      block: "a block",
      blocks: "a list of blocks",
      map: "blocks by name",
      strings: "strings by name",
      lists: "lists of strings by name",
      node: "a block that SPIRE reads later"
    };
  }
});

// src/text/answer.ts
function knownValue(answer) {
  return answer.is === "known" ? answer.value : void 0;
}
var init_answer = __esm({
  "src/text/answer.ts"() {
    "use strict";
  }
});

// src/kubernetes/field.ts
var init_field = __esm({
  "src/kubernetes/field.ts"() {
    "use strict";
    init_answer();
  }
});

// src/kubernetes/path-name.ts
var init_path_name = __esm({
  "src/kubernetes/path-name.ts"() {
    "use strict";
  }
});

// src/kubernetes/object.ts
function describe(object) {
  return `${object.kind} ${object.namespace === void 0 ? "" : `${object.namespace}/`}${object.name}`;
}
var init_object = __esm({
  "src/kubernetes/object.ts"() {
    "use strict";
    init_did_you_mean();
    init_field();
    init_path_name();
  }
});

// src/kubernetes/secret-uses.ts
function secretUses(pod) {
  const uses = [];
  const add = (name, optional, keys) => {
    const text = name.scalar?.source;
    if (!text || optional.boolean === true) return;
    if (keys.length === 0) uses.push({ name: text, place: name.place, key: void 0, keyPlace: name.place });
    for (const key of keys) uses.push({ name: text, place: name.place, key: key.scalar?.source, keyPlace: key.place });
  };
  for (const volume of pod.spec.get("volumes").items()) {
    const secret = volume.get("secret");
    add(secret.get("secretName"), secret.get("optional"), itemKeys(secret.get("items").items()));
    for (const source of volume.get("projected").get("sources").items()) {
      const projected = source.get("secret");
      add(projected.get("name"), projected.get("optional"), itemKeys(projected.get("items").items()));
    }
  }
  for (const { field } of pod.containers) {
    for (const source of field.get("envFrom").items()) add(source.get("secretRef").get("name"), source.get("secretRef").get("optional"), []);
    for (const variable of field.get("env").items()) {
      const reference = variable.get("valueFrom").get("secretKeyRef");
      add(reference.get("name"), reference.get("optional"), [reference.get("key")]);
    }
  }
  return uses;
}
function itemKeys(items) {
  return items.map((item) => item.get("key"));
}
var init_secret_uses = __esm({
  "src/kubernetes/secret-uses.ts"() {
    "use strict";
  }
});

// src/commands/survey.ts
var survey_exports = {};
__export(survey_exports, {
  survey: () => survey
});
function survey(deployments) {
  const programs = deployments.flatMap(
    ({ components }) => components.map(({ program, release, workload }) => {
      const version = knownValue(release);
      return `${program}${version === void 0 ? "" : ` ${formatRelease(version)}`} in ${describe(workload.object)}`;
    })
  );
  return { programs: [...new Set(programs)].sort(), decisions: decisionsOf(deployments), secrets: secretsOf(deployments) };
}
function decisionsOf(deployments) {
  const server = deployments.flatMap(({ servers }) => servers)[0];
  const agent = deployments.flatMap(({ agents }) => agents)[0];
  const release = server && knownValue(server.component.release);
  const found = {
    spireVersion: release && formatRelease(release),
    serverKind: server?.component.workload.object.kind,
    serverReplicas: server && knownValue(server.replicas),
    datastore: server && knownValue(server.databaseType),
    nodeAttestor: namesOf(agent, "NodeAttestor")[0],
    workloadAttestors: agent && namesOf(agent, "WorkloadAttestor"),
    keyManager: namesOf(server, "KeyManager")[0],
    upstreamAuthority: namesOf(server, "UpstreamAuthority")[0],
    bundleNotifier: namesOf(server, "Notifier")[0]
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== void 0 && (!Array.isArray(value) || value.length > 0)));
}
function namesOf(component, type) {
  const names = component && knownValue(component.names(type));
  return names?.map(({ value }) => value) ?? [];
}
function secretsOf(deployments) {
  const found = /* @__PURE__ */ new Map();
  for (const { components, cluster } of deployments) {
    for (const { pod, workload } of components) {
      for (const { name, key } of secretUses(pod)) {
        const { namespace } = pod;
        if (namespace === void 0 || cluster.find("Secret", namespace, name, workload.object) || !/^[a-z0-9.-]+$/.test(name)) continue;
        const entry = found.get(`${namespace}/${name}`) ?? { namespace, name, keys: /* @__PURE__ */ new Set() };
        if (key !== void 0) entry.keys.add(key);
        found.set(`${namespace}/${name}`, entry);
      }
    }
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, { namespace, name, keys }]) => ({ namespace, name, keys: [...keys].sort() }));
}
var init_survey = __esm({
  "src/commands/survey.ts"() {
    "use strict";
    init_object();
    init_secret_uses();
    init_release();
    init_answer();
  }
});

// commands.ts
var commands_exports = {};
__export(commands_exports, {
  completionCommand: () => completionCommand,
  configCommand: () => configCommand,
  configText: () => configText,
  explainCommand: () => explainCommand,
  help: () => help,
  identitiesCommand: () => identitiesCommand,
  initCommand: () => initCommand,
  initialConfiguration: () => initialConfiguration,
  rulesCommand: () => rulesCommand,
  rulesJson: () => rulesJson,
  rulesText: () => rulesText,
  validateCommand: () => validateCommand
});
module.exports = __toCommonJS(commands_exports);

// src/engine/tool.ts
var TOOL = {
  name: "spire-lint",
  version: "1.0.0",
  /** Where the sources live; SARIF wants an absolute address. */
  home: "https://github.com/spire-lint/spire-lint"
};

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

// src/commands/help.ts
function help(verb) {
  return verb === "lint" ? toolHelp() : verbHelp(verb);
}
function toolHelp() {
  const verbs = VERBS.map((verb) => [`${TOOL.name} ${usage(verb.name, verb.operands)}`, verb.summary]);
  return [
    "Finds what will not start, attest or get an identity in a SPIRE deployment on Kubernetes, before it is applied.",
    "",
    "Usage:",
    ...columns(verbs),
    "",
    "A path is a file, a folder or a glob; - reads standard input. A path named like a verb is written ./verb.",
    ...optionLines(optionsOf("lint")),
    "",
    "Exit code: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration, unreadable input, or nothing to check.",
    ""
  ].join("\n");
}
function verbHelp(name) {
  const verb = verbNamed(name);
  return [verb?.summary ?? "", "", `Usage: ${TOOL.name} ${usage(name, verb?.operands ?? "")}`, ...optionLines(optionsOf(name)), ""].join("\n");
}
function usage(name, operands) {
  return (name === "lint" ? `[options] ${operands}` : `${name} ${operands}`).trimEnd();
}
function optionLines(options) {
  const groups = [...new Set(options.map((option) => option.group))];
  return groups.flatMap((group) => ["", `${group}:`, ...columns(options.filter((option) => option.group === group).map(optionLine))]);
}
function optionLine(option) {
  const short = option.short === void 0 ? "    " : `-${option.short}, `;
  return [`${short}--${option.name}${option.value === void 0 ? "" : ` ${option.value}`}`, option.summary + choices(option)];
}
function choices(option) {
  return option.choices === void 0 ? "" : ` [${option.choices.join(", ")}]`;
}
function columns(rows) {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.flatMap(([left, right]) => wrap(right, 100 - width - 2).map((line, index) => `  ${(index === 0 ? left : "").padEnd(width)}${line}`.trimEnd()));
}
function wrap(text, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === void 0 || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

// src/commands/validate.ts
var import_node_path = require("node:path");

// src/files/read.ts
var import_node_fs = require("node:fs");

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

// src/files/read.ts
var LARGEST_FILE = 5e7;
function cannotRead(shown, error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
  const reason = REASONS[code];
  return problem(shown, reason === void 0 ? `'${shown}' cannot be read (${code}).` : `'${shown}' cannot be read: ${reason}.`);
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
function readBytes(path, shown) {
  try {
    return (0, import_node_fs.readFileSync)(path);
  } catch (error) {
    return cannotRead(shown, error);
  }
}

// src/hcl/runes.ts
function isSurrogate(code) {
  return code >= 55296 && code <= 57343;
}

// src/hcl/bytes.ts
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
function decodeBytes(bytes) {
  let units = "";
  for (let i = 0; i < bytes.length; i += 16384) units += String.fromCharCode(...bytes.subarray(i, i + 16384));
  return fromBytes(units);
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

// src/spire/environment.ts
function environmentOf(values) {
  return {
    lookup(name) {
      const text = Object.hasOwn(values, name) ? values[name] : void 0;
      return text === void 0 ? { is: "absent" } : { is: "value", text, via: [] };
    }
  };
}

// src/commands/validate.ts
init_release();

// src/commands/command.ts
function misused(edge, message) {
  edge.stderr.write(`${TOOL.name}: ${message}
Try '${TOOL.name} --help'.
`);
  return 2;
}

// src/commands/validate.ts
var KINDS = ["server", "agent", "oidc", "scm"];
var NAMES = { server: "SPIRE server", agent: "SPIRE agent", oidc: "OIDC discovery provider", scm: "spire-controller-manager" };
var validateCommand = async (args, edge) => {
  const [kindText, path] = args.operands;
  const kind = KINDS.find((one) => one === kindText);
  if (kind === void 0 || path === void 0)
    return misused(edge, `'validate' needs what the config is for (${KINDS.join(", ")}) and a file, or - for standard input`);
  const release = args.value("spire-version") ?? NEWEST_KNOWN;
  const parsed = parseRelease(release);
  if (!parsed || !isSupported(parsed)) {
    const newer = parsed && compareReleases(parsed, { major: 1, minor: 9, patch: 0 }) > 0;
    return misused(
      edge,
      `--spire-version must be a release from ${OLDEST_KNOWN} to ${NEWEST_KNOWN}, not '${release}'${newer ? " (later ones are not known yet)" : ""}`
    );
  }
  const read = path === "-" ? await edge.readStdin() : readBytes((0, import_node_path.resolve)(edge.cwd, path), path);
  if (!(read instanceof Uint8Array)) return misused(edge, read.message);
  const file = new SourceFile(path === "-" ? "<stdin>" : path, decodeBytes(read));
  const { validate } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  const result = validate({ kind, file, release, expandEnv: args.has("expand-env"), environment: environmentOf(edge.env) });
  edge.stdout.write(args.value("format") === "json" ? await asJson(result) : await asText(result, NAMES[kind], path));
  return result.verdict === "valid" ? 0 : 1;
};
async function asJson({ verdict, message, findings }) {
  const { findingJson } = await Promise.resolve().then(() => __toESM(require("./reports.cjs"), 1));
  return `${JSON.stringify({ schema: "spire-lint-validate/1", verdict, message, findings: findings.map(findingJson) }, null, 2)}
`;
}
async function asText({ verdict, message, findings }, name, path) {
  const { noCommand: noCommand2, oneLine: oneLine2 } = await Promise.resolve().then(() => (init_printable(), printable_exports));
  const lines = [
    verdict === "valid" ? `${name} configuration file is valid.` : `${name} configuration file is invalid: ${message}`,
    ...findings.map((one) => findingLine(one, path))
  ];
  return lines.map((line) => `${noCommand2(oneLine2(line))}
`).join("");
}
function findingLine({ rule, severity, message, place }, path) {
  const { line, column } = place.file.position(place.start);
  return `${path}:${line}:${column}: ${severity} ${rule}: ${message}`;
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

// src/commands/rules.ts
var rulesCommand = async (args, edge) => {
  const { RULES } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  if (args.value("format") === "json") edge.stdout.write(rulesJson(RULES));
  else edge.stdout.write(rulesText(RULES, wantsColor(args.value("color"), edge.env, edge.stdout.isTerminal)));
  return 0;
};
function rulesJson(rules) {
  const list = rules.map((rule) => {
    const { severity, message } = gravest(rule);
    return {
      id: rule.id,
      area: rule.area,
      summary: rule.summary,
      severity,
      when: message?.when,
      presets: rule.presets,
      fix: rule.fix ?? "none",
      since: rule.since
    };
  });
  return `${JSON.stringify({ schema: "spire-lint-rules/1", rules: list }, null, 2)}
`;
}
function rulesText(rules, color) {
  const style = styles(color);
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  const areas = [...new Set(rules.map((rule) => rule.area))].sort();
  const lines = areas.flatMap((area) => [
    style.bold(area),
    ...rules.filter((rule) => rule.area === area).map((rule) => {
      const { severity } = gravest(rule);
      return `  ${rule.id.padEnd(width)}  ${style.severity(severity, severity.padEnd(7))}  ${rule.summary} ${style.dim(`[${rule.presets.join(", ")}]`)}`;
    }),
    ""
  ]);
  return [...lines, `${rules.length} rules. 'spire-lint explain <rule>' shows a rule's page.`, ""].join("\n");
}
var WEIGHT = { note: 0, warning: 1, error: 2 };
function gravest(rule) {
  let worst;
  let severity = "note";
  for (const message of Object.values(rule.messages)) {
    const own = typeof message.severity === "string" ? message.severity : message.severity.recommended;
    if (worst === void 0 || WEIGHT[own] > WEIGHT[severity]) {
      worst = message;
      severity = own;
    }
  }
  return { severity, message: worst };
}

// src/commands/explain.ts
init_did_you_mean();

// src/commands/terminal-page.ts
init_printable();
function terminalPage(markdown, style) {
  const lines = [];
  let fenced = false;
  for (const line of markdown.trimEnd().split("\n")) {
    const fence = /^```\s*(.*)$/.exec(line);
    if (fence) {
      fenced = !fenced;
      if (fenced && fence[1]) lines.push(`    ${style.dim(printable(fence[1]))}`);
    } else if (fenced) lines.push(`    ${codeLine(line, style)}`.trimEnd());
    else lines.push(proseLine(line, style));
  }
  return `${lines.join("\n")}
`;
}
function codeLine(line, style) {
  const text = printable(line);
  if (line.startsWith("-")) return style.severity("error", text);
  return line.startsWith("+") ? style.severity("note", text) : text;
}
function proseLine(line, style) {
  const heading = /^#+ (.*)$/.exec(line);
  if (heading) return style.bold(printable(heading[1] ?? ""));
  return printable(line).replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, "$1 ($2)").replace(/`([^`]+)`/g, (_, code) => style.bold(code));
}

// src/commands/explain.ts
var explainCommand = async (args, edge) => {
  const [asked] = args.operands;
  if (asked === void 0) return misused(edge, "'explain' needs a rule or a config key, such as cluster-name-mismatch or server.ca_ttl");
  const style = styles(wantsColor(args.value("color"), edge.env, edge.stdout.isTerminal));
  const { RULES } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  const rule = RULES.find((one) => one.id === asked);
  if (rule) {
    const { readPage } = await Promise.resolve().then(() => __toESM(require("./pages.cjs"), 1));
    const { rulePage: rulePage2 } = await Promise.resolve().then(() => (init_rule_page(), rule_page_exports));
    edge.stdout.write(terminalPage(rulePage2(rule, readPage(rule.area, rule.id)), style));
    return 0;
  }
  const { explainKey: explainKey2, keyNames: keyNames2 } = await Promise.resolve().then(() => (init_explain_key(), explain_key_exports));
  const row = explainKey2(asked);
  if (row !== void 0) {
    edge.stdout.write(terminalPage(row, style));
    return 0;
  }
  const meant = nearest(asked, [...RULES.map((one) => one.id), ...keyNames2()]);
  edge.stderr.write(`${TOOL.name}: there is no rule or config key '${asked}'${meant === void 0 ? "" : `; did you mean '${meant}'?`}
`);
  return 2;
};

// src/report/excerpt.ts
init_printable();

// src/report/finding-words.ts
init_printable();
function displayPath(path) {
  return oneLine(path);
}

// src/report/text.ts
init_printable();
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

// src/commands/identities.ts
var identitiesCommand = async (args, edge) => {
  const { read } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  const stdin = args.operands.includes("-") ? { stdin: await edge.readStdin() } : {};
  const { deployments, diagnostics, unreadable } = await read({ paths: args.operands.length > 0 ? args.operands : ["."], cwd: edge.cwd, ...stdin });
  edge.stderr.write(diagnosticsText(diagnostics, wantsColor(args.value("color"), edge.env, edge.stderr.isTerminal)));
  const { identitiesOf } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  const rows = deployments.flatMap(identitiesOf);
  if (args.value("format") === "json") edge.stdout.write(identitiesJson(rows));
  else edge.stdout.write(identitiesText(rows, wantsColor(args.value("color"), edge.env, edge.stdout.isTerminal)));
  return unreadable ? 2 : 0;
};
function identitiesJson(rows) {
  const workloads = rows.map(({ workload: { object }, container, identities, none }) => ({
    kind: object.kind,
    namespace: object.namespace,
    name: object.name,
    file: object.file.path,
    container: container?.name,
    identities: identities.map(identityJson),
    none
  }));
  return `${JSON.stringify({ schema: "spire-lint-identities/1", workloads }, null, 2)}
`;
}
function identityJson({ spiffeId, parentId, selectors, dnsNames, ttl, from: { kind, name, place } }) {
  const { file, start, end } = place;
  return {
    spiffeId,
    parentId,
    selectors,
    dnsNames,
    ttl,
    from: { kind, name, file: file.path, range: { start: file.position(start), end: file.position(end) } }
  };
}
function identitiesText(rows, color) {
  const style = styles(color);
  const lines = rows.flatMap(({ workload: { object }, container, identities, none }) => [
    style.bold(
      `${object.kind} ${object.namespace === void 0 ? "" : `${object.namespace}/`}${object.name}${container ? `, container ${container.name}` : ""}`
    ),
    ...identities.flatMap(({ spiffeId, parentId, selectors, dnsNames, ttl, from }) => [
      `  ${spiffeId}`,
      style.dim(`    parent     ${parentId}`),
      style.dim(`    selectors  ${selectors.join(", ")}`),
      ...dnsNames.length > 0 ? [style.dim(`    DNS names  ${dnsNames.join(", ")}`)] : [],
      ...ttl === void 0 ? [] : [style.dim(`    TTL        ${ttl}`)],
      style.dim(`    from       ${from.kind} ${from.name} (${from.place.file.path}:${from.place.file.position(from.place.start).line})`)
    ]),
    ...none === void 0 ? [] : [`  no identity: ${none}`],
    ""
  ]);
  return lines.length > 0 ? `${lines.slice(0, -1).join("\n")}
` : "No workload is among the files.\n";
}

// src/commands/init.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// src/declared/declared.ts
var REFERENCE_EXPECTATIONS = {
  spireVersion: "1.14.2",
  serverKind: "StatefulSet",
  serverReplicas: 3,
  datastore: "postgres",
  nodeAttestor: "k8s_psat",
  workloadAttestors: ["k8s", "unix"],
  keyManager: "disk",
  upstreamAuthority: "disk",
  bundleNotifier: "k8sbundle"
};

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
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
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = /* @__PURE__ */ new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = /* @__PURE__ */ new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = /* @__PURE__ */ new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
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

// src/yaml/resolve.ts
var WORDS = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null]),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, Number.NaN]),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((word) => [word, Number.POSITIVE_INFINITY]),
  ...["-.inf", "-.Inf", "-.INF"].map((word) => [word, Number.NEGATIVE_INFINITY])
]);

// src/yaml/parse.ts
var DEEPEST = 1e3;
var TOO_DEEP = `values are nested more than ${DEEPEST} levels deep`;

// src/policy/presets.ts
var PRESETS2 = {
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

// src/policy/schema-walk.ts
init_did_you_mean();

// src/policy/schema.ts
var SEVERITIES2 = ["off", "note", "warning", "error"];
var PATH = { type: "string", minLength: 1, title: "a path pattern such as vendor/**" };
var TEXT = { type: "string", minLength: 1, title: "a text" };
var SEVERITY = {
  anyOf: [
    { type: "string", enum: SEVERITIES2 },
    {
      type: "object",
      additionalProperties: false,
      required: ["severity"],
      properties: { severity: { type: "string", enum: SEVERITIES2 }, reason: { ...TEXT, description: "Why, for the next reader." } }
    }
  ]
};
var RULE_ID = { $ref: "#/$defs/ruleId" };
var IGNORE = {
  type: "object",
  additionalProperties: false,
  description: "Findings to keep quiet about: those that match everything named here.",
  properties: {
    path: PATH,
    object: { type: "string", pattern: "^[^/\\s]+(/[^/\\s]+){1,2}$", title: "an object as Kind/namespace/name", description: "`*` stands for any part." },
    rule: { anyOf: [RULE_ID, { type: "array", items: RULE_ID }] },
    reason: { ...TEXT, description: "Why; the strict preset demands it." },
    expires: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", title: "a date such as 2026-12-31", description: "The last day on which it holds." }
  }
};
var PLAIN = { title: "a text, a number, true or false", type: ["string", "number", "integer", "boolean"] };
var ASSERTION = {
  type: "object",
  additionalProperties: false,
  required: ["id", "select", "path", "must"],
  description: "What must hold at a path of every object selected.",
  properties: {
    id: {
      type: "string",
      pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)+$",
      title: "words in lower case joined by -",
      description: "What findings carry as their rule."
    },
    select: { type: "string", pattern: "^[^/\\s]+(/[^/\\s]+){1,2}$", title: "an object as Kind/namespace/name", description: "`*` stands for any part." },
    path: { ...TEXT, title: "a path", description: "`spec.containers[*].image`, `metadata.labels['a.b/c']`, or in a config `server.conf: server.ca_ttl`." },
    must: {
      type: "object",
      additionalProperties: false,
      description: "What must hold there; all that is written.",
      properties: {
        exist: { type: "boolean", description: "Whether something must be there, or must not." },
        equal: { ...PLAIN, description: "The value that it must have." },
        oneOf: { type: "array", items: PLAIN, description: "The values of which it must have one." },
        match: { ...TEXT, description: "A regular expression that must fit somewhere in it; ^ and $ tie it down." }
      }
    },
    severity: { type: "string", enum: ["error", "warning", "note"], description: "How much it weighs; error where left out." },
    message: { ...TEXT, description: "Why, for who reads the finding." }
  }
};

// src/policy/configuration.ts
var CONFIGURATION_NAME = ".spire-lint.yaml";

// src/commands/init.ts
init_printable();
var initCommand = async (args, edge) => {
  const path = (0, import_node_path2.join)(edge.cwd, CONFIGURATION_NAME);
  if ((0, import_node_fs2.existsSync)(path)) {
    edge.stderr.write(`${TOOL.name}: there is a ${CONFIGURATION_NAME} already; nothing is written
`);
    return 2;
  }
  const { read } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  const { survey: survey2 } = await Promise.resolve().then(() => (init_survey(), survey_exports));
  const { deployments } = await read({ paths: ["."], cwd: edge.cwd, config: false });
  const found = survey2(deployments);
  await edge.writeFile(path, initialConfiguration(args.value("preset") ?? "recommended", found));
  edge.stderr.write(`Wrote ${CONFIGURATION_NAME}${found.programs.length === 0 ? "; no program of SPIRE was found here" : ""}.
`);
  return 0;
};
function initialConfiguration(preset, { programs, decisions, secrets } = { programs: [], decisions: {}, secrets: [] }) {
  const width = Math.max(...PRESET_NAMES.map((name) => name.length));
  const presets = PRESET_NAMES.map((name) => `#   ${name.padEnd(width)}  ${PRESETS2[name].summary}`);
  const expectations = Object.entries({ ...REFERENCE_EXPECTATIONS, ...decisions }).map(
    ([key, value]) => `#   ${key}: ${Array.isArray(value) ? `[${value.map(plain2).join(", ")}]` : plain2(value)}`
  );
  const found = programs.length === 0 ? [] : ["", "# Found here:", ...programs.map((line) => `#  - ${oneLine(line)}`)];
  const decided = Object.keys(decisions).length === 0 ? "" : "\n# These are the ones found here, and of the reference design where nothing was found.";
  const external = secrets.length === 0 ? EXAMPLE_SECRET : secrets.map(secretLines);
  return `# What ${TOOL.name} holds this repository to. Every key may be left out.
${found.map((line) => `${line}
`).join("")}
# Which rules run, and how much they weigh:
${presets.join("\n")}
extends: ${preset}

# Severities of single rules: off, note, warning or error. '${TOOL.name} rules' lists them all.
# rules:
#   image-tag-floating: error

# Decisions of your design. What is declared here is an error where it is broken; what is not is a note.${decided}
# expect:
${expectations.join("\n")}

# Files that are not read, and findings to keep quiet about.
# ignore:
#   - vendor/**
#   - path: dev/**
#     rule: ha-sqlite
#     reason: one replica on a laptop

# Objects that live elsewhere: made by hand, by an operator, or in another repository.
# external:
${external.join("\n")}

# The files hold the whole deployment: what is not among them does not exist.
# complete: true

# A list of findings that are not to be fixed now: '${TOOL.name} --baseline FILE --update-baseline' writes it.
# baseline: .spire-lint-baseline.json

# House rules without code: what must hold at a path of every object selected.
# assertions:
#   - id: images-from-our-registry
#     select: "*/spire-system/*"
#     path: spec.template.spec.containers[*].image
#     must:
#       match: ^registry\\.example\\.org/

# Judge as if every image were of these releases.
# spireVersion: ${plain2(decisions.spireVersion ?? REFERENCE_EXPECTATIONS.spireVersion)}
# kubernetesVersion: "1.34"

# From which severity on findings fail a run.
# failOn: error
`;
}
var EXAMPLE_SECRET = ["#   - kind: Secret", "#     namespace: spire-system", "#     name: spire-database"];
function secretLines({ namespace, name, keys }) {
  const lines = ["#   - kind: Secret", `#     namespace: ${plain2(namespace)}`, `#     name: ${plain2(name)}`];
  return [...lines, ...keys.length === 0 ? [] : [`#     keys: [${keys.map(plain2).join(", ")}]`]].join("\n");
}
function plain2(value) {
  const text = String(value);
  return typeof value === "number" || /^[a-zA-Z][\w.-]*$|^\d+\.\d+\.\d+$/.test(text) ? text : JSON.stringify(oneLine(text));
}

// src/commands/config.ts
init_printable();

// src/commands/lint-options.ts
init_did_you_mean();
function fixing(args) {
  const [fix, unsafe, diff] = ["fix", "unsafe-fixes", "diff"].map((name) => args.has(name));
  if (unsafe && !fix && !diff) return { usageError: "--unsafe-fixes needs --fix, or --diff to see what it would change" };
  if (diff && args.has("format")) return { usageError: "--diff and --format exclude each other: the diff stands in the place of the findings" };
  if (fix && !diff && args.operands.includes("-")) return { usageError: "--fix cannot change standard input; --diff shows what it would change" };
  return fix || diff ? { fix: { unsafe: unsafe === true, dryRun: diff === true } } : {};
}
function lintOptions(args) {
  if (args.has("config") && args.has("no-config")) return { usageError: "--config and --no-config exclude each other" };
  const rules = ruleSeverities(args.values("rule"));
  if ("usageError" in rules) return rules;
  const outputs = fileOutputs(args.values("output"));
  if ("usageError" in outputs) return outputs;
  const versions = releases(args);
  if ("usageError" in versions) return versions;
  const chart = helmChart(args.value("helm-chart"));
  if ("usageError" in chart) return chart;
  const fix = fixing(args);
  if ("usageError" in fix) return fix;
  const baseline = args.value("baseline");
  const only = args.values("only").flatMap((value) => value.split(",").map((id) => id.trim())).filter((id) => id !== "");
  const reportOnly = args.has("report-only");
  if (args.has("render") && (args.has("fix") || args.has("unsafe-fixes")))
    return { usageError: "--render and --fix exclude each other: what is rendered cannot be fixed" };
  if (reportOnly && args.operands.length === 0) return { usageError: "--report-only needs the files to report on" };
  const config = args.has("no-config") ? false : args.value("config");
  const preset = args.value("preset");
  const stdinFilename = args.value("stdin-filename");
  return {
    input: {
      paths: reportOnly || args.operands.length === 0 ? ["."] : args.operands,
      ...reportOnly ? { reportOn: args.operands } : {},
      ...config === void 0 ? {} : { config },
      ...preset === void 0 ? {} : { preset },
      ...stdinFilename === void 0 ? {} : { stdinFilename },
      ...rules.size === 0 ? {} : { rules },
      ...args.has("only") ? { only } : {},
      ...versions,
      ...chart,
      ...args.has("markdown") ? { markdown: true } : {},
      ...fix,
      ...baseline === void 0 ? {} : { baseline },
      ...args.has("update-baseline") ? { updateBaseline: true } : {},
      ...args.has("no-ignores") ? { noIgnores: true } : {},
      ...args.has("timing") ? { timing: true } : {}
    },
    format: args.value("format") ?? "text",
    outputs,
    quiet: args.has("quiet"),
    failOn: SEVERITIES.find((severity) => severity === args.value("fail-on")),
    ruleDirs: args.values("rule-dir"),
    exitZero: args.has("exit-zero"),
    allowEmpty: args.has("allow-empty")
  };
}
var RULE_SEVERITIES = ["off", "note", "warning", "error"];
function ruleSeverities(values) {
  const severities = /* @__PURE__ */ new Map();
  for (const value of values) {
    const [, id, written] = /^([^=]+)=(.*)$/.exec(value) ?? [];
    if (id === void 0 || written === void 0) return { usageError: `--rule is written ID=SEVERITY, not '${value}'` };
    const severity = RULE_SEVERITIES.find((one) => one === written);
    if (severity === void 0) {
      const meant = nearest(written, RULE_SEVERITIES);
      return {
        usageError: `--rule ${id} cannot be '${written}'; ${meant === void 0 ? `it is one of ${RULE_SEVERITIES.join(", ")}` : `did you mean '${meant}'?`}`
      };
    }
    severities.set(id, severity);
  }
  return severities;
}
function fileOutputs(values) {
  const outputs = [];
  for (const value of values) {
    const [, format, file] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    if (format === void 0 || file === void 0) return { usageError: `--output is written FORMAT=FILE, not '${value}'` };
    if (!FORMAT_NAMES.some((name) => name === format)) {
      const meant = nearest(format, FORMAT_NAMES);
      return {
        usageError: `--output knows no format '${format}'; ${meant === void 0 ? `it is one of ${FORMAT_NAMES.join(", ")}` : `did you mean '${meant}'?`}`
      };
    }
    if (outputs.some((output) => output.file === file)) return { usageError: `--output writes ${file} twice` };
    outputs.push({ format, file });
  }
  return outputs;
}
function helmChart(value) {
  if (value === void 0) return {};
  const [, name, version] = /^(spire|spire-crds)@v?(\d+\.\d+\.\d+)$/.exec(value) ?? [];
  if (name !== "spire" && name !== "spire-crds" || version === void 0)
    return { usageError: `--helm-chart is written spire@X.Y.Z or spire-crds@X.Y.Z, not '${value}'` };
  return { helmChart: { name, version } };
}
function releases(args) {
  const spireVersion = args.value("spire-version");
  if (spireVersion !== void 0 && !/^\d+\.\d+\.\d+$/.test(spireVersion)) return { usageError: `--spire-version is written X.Y.Z, not '${spireVersion}'` };
  const kubernetesVersion = args.value("kubernetes-version");
  if (kubernetesVersion !== void 0 && !/^\d+\.\d+$/.test(kubernetesVersion))
    return { usageError: `--kubernetes-version is written X.Y, not '${kubernetesVersion}'` };
  return { ...spireVersion === void 0 ? {} : { spireVersion }, ...kubernetesVersion === void 0 ? {} : { kubernetesVersion } };
}

// src/commands/config.ts
var configCommand = async (args, edge) => {
  const [action, ...paths] = args.operands;
  if (action !== "print") return misused(edge, action === void 0 ? "'config' needs an action: print" : `'config' knows print, not '${action}'`);
  const options = lintOptions(args);
  if ("usageError" in options) return misused(edge, options.usageError);
  const { settingsFor } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  const { settings, diagnostics } = await settingsFor({ ...options.input, paths: paths.length === 0 ? ["."] : paths, cwd: edge.cwd });
  edge.stderr.write(diagnosticsText(diagnostics, wantsColor(args.value("color"), edge.env, edge.stderr.isTerminal)));
  const color = wantsColor(args.value("color"), edge.env, edge.stdout.isTerminal);
  edge.stdout.write(args.value("format") === "json" ? configJson(settings.provenance) : configText(settings.provenance, color));
  return diagnostics.some((diagnostic) => diagnostic.severity === "error") ? 2 : 0;
};
function configJson(values) {
  return `${JSON.stringify({ schema: `${TOOL.name}-config/1`, values: values.map(({ key, value, origin }) => ({ key, value, ...origin })) }, null, 2)}
`;
}
function configText(values, color) {
  const { dim } = styles(color);
  const rows = values.map(
    ({ key, value, origin }) => [oneLine(`${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`), oneLine(originText(origin))]
  );
  const width = Math.min(60, Math.max(0, ...rows.map(([left]) => left.length)));
  return rows.map(([left, right]) => `${noCommand(`${left.padEnd(width)}  ${dim(`# ${right}`)}`)}
`).join("");
}
function originText(origin) {
  switch (origin.from) {
    case "file":
      return origin.at;
    case "preset":
      return `preset ${origin.preset}`;
    default:
      return origin.from;
  }
}

// src/commands/completion.ts
init_did_you_mean();
var SHELLS = { bash, zsh, fish };
var completionCommand = async (args, edge) => {
  const [shell] = args.operands;
  if (shell === void 0) return misused(edge, `'completion' needs a shell: ${Object.keys(SHELLS).join(", ")}`);
  const script = SHELLS[shell];
  if (script === void 0) {
    const meant = nearest(shell, Object.keys(SHELLS));
    return misused(
      edge,
      `no completion for '${shell}'; ${meant === void 0 ? `there is one for ${Object.keys(SHELLS).join(", ")}` : `did you mean '${meant}'?`}`
    );
  }
  edge.stdout.write(script());
  return 0;
};
function bash() {
  const names = VERBS.map((verb) => verb.name).join(" ");
  const byVerb = VERBS.map(
    (verb) => `    ${verb.name}) options="${optionsOf(verb.name).map((option) => `--${option.name}`).join(" ")}" ;;`
  );
  const values = choiceRows().map(
    ([verbs, option, choices2]) => `    ${verbs.map((verb) => `${verb}:--${option.name}`).join("|")}) COMPREPLY=($(compgen -W "${choices2.join(" ")}" -- "$current")); return ;;`
  );
  const operands = VERBS.flatMap(
    (verb) => typeof verb.completes === "string" ? [] : [`    ${verb.name}) COMPREPLY=($(compgen -W "${verb.completes.join(" ")}" -- "$current")); return ;;`]
  );
  const valued = [
    ...new Set(
      VERBS.flatMap((verb) => optionsOf(verb.name)).filter((option) => option.value !== void 0 && option.file !== true && option.choices === void 0).map((option) => `--${option.name}`)
    )
  ];
  return `# bash completion for ${TOOL.name}
_spire_lint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" verb=lint word options
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names} " in *" $word "*) verb="$word"; break ;; esac
  done
  case "$verb:$previous" in
${values.join("\n")}
    ${valued.map((name) => `*:${name}`).join("|")}) return ;;
  esac
  case "$verb" in
${byVerb.join("\n")}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
    return
  fi
  case "$verb" in
${operands.join("\n")}
    explain) COMPREPLY=($(compgen -W "$(${TOOL.name} rules --format json 2>/dev/null | sed -n 's/^ *"id": "\\(.*\\)",$/\\1/p')" -- "$current")); return ;;
  esac
  COMPREPLY=($(compgen -f -- "$current"))
  [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W "${names}" -- "$current"))
}
complete -o filenames -o bashdefault -F _spire_lint ${TOOL.name}
`;
}
function zsh() {
  const verbs = VERBS.map((verb) => `    ${quoted(`${verb.name}:${verb.summary}`)}`);
  const cases = VERBS.map((verb) => {
    const operand = verb.completes === "files" ? "'*:path:_files'" : typeof verb.completes === "string" ? "" : `'1:operand:(${verb.completes.join(" ")})'`;
    return [
      `    ${verb.name})`,
      `      _arguments ${[...optionsOf(verb.name).map(zshOption), operand].filter((part) => part !== "").join(" \\\n        ")} ;;`
    ].join("\n");
  });
  return `#compdef ${TOOL.name}
# zsh completion for ${TOOL.name}
_spire_lint() {
  local -a verbs
  verbs=(
${verbs.join("\n")}
  )
  local verb=lint
  if (( CURRENT > 2 )) && [[ -n "\${words[2]}" ]] && (( \${verbs[(I)\${words[2]}:*]} )); then
    verb="\${words[2]}"
    shift words
    (( CURRENT-- ))
  elif (( CURRENT == 2 )) && [[ "\${words[2]}" != -* ]]; then
    _describe verb verbs
  fi
  case "$verb" in
${cases.join("\n")}
  esac
}
if [[ "\${funcstack[1]}" == _spire_lint ]]; then _spire_lint "$@"; else compdef _spire_lint ${TOOL.name}; fi
`;
}
function zshOption(option) {
  const spec = `${option.repeatable ? "*" : ""}--${option.name}${option.value === void 0 ? "" : "="}[${option.summary.replace(/[[\]:]/g, "\\$&")}]`;
  if (option.value === void 0) return quoted(spec);
  const action = option.file ? "_files" : option.choices ? `(${option.choices.join(" ")})` : " ";
  return quoted(`${spec}:${option.value.replace(/[:=]/g, " ")}:${action}`);
}
function fish() {
  const names = VERBS.map((verb) => verb.name).join(" ");
  const verbs = VERBS.map((verb) => `complete -c ${TOOL.name} -n "not __fish_seen_subcommand_from ${names}" -a ${verb.name} -d ${quoted(verb.summary)}`);
  const options = VERBS.flatMap((verb) => {
    const when = verb.name === "lint" ? `not __fish_seen_subcommand_from ${names.replace("lint ", "")}` : `__fish_seen_subcommand_from ${verb.name}`;
    const operands = typeof verb.completes === "string" ? [] : [`complete -c ${TOOL.name} -n "${when}" -f -a "${verb.completes.join(" ")}"`];
    return [...optionsOf(verb.name).map((option) => fishOption(option, when)), ...operands];
  });
  return [`# fish completion for ${TOOL.name}`, ...verbs, ...options, ""].join("\n");
}
function fishOption(option, when) {
  const short = option.short === void 0 ? "" : ` -s ${option.short}`;
  const value = option.value === void 0 ? "" : option.choices ? ` -x -a "${option.choices.join(" ")}"` : option.file ? " -r -F" : " -x";
  return `complete -c ${TOOL.name} -n "${when}" -l ${option.name}${short}${value} -d ${quoted(option.summary)}`;
}
function choiceRows() {
  const options = new Set(VERBS.flatMap((verb) => optionsOf(verb.name)));
  return [...options].flatMap((option) => option.choices === void 0 ? [] : [[option.verbs, option, option.choices]]);
}
function quoted(text) {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completionCommand,
  configCommand,
  configText,
  explainCommand,
  help,
  identitiesCommand,
  initCommand,
  initialConfiguration,
  rulesCommand,
  rulesJson,
  rulesText,
  validateCommand
});
