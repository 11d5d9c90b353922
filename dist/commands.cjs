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

// src/text/source-file.ts
function lineStartsOf(text2) {
  const starts = [0];
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code === 10 || code === 13 && text2.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
function textAt(place) {
  return place.file.text.slice(place.start, place.end);
}
function contains(outer, inner) {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
var SourceFile;
var init_source_file = __esm({
  "src/text/source-file.ts"() {
    "use strict";
    SourceFile = class {
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
  }
});

// src/hcl/runes.ts
function isInvalidByte(code) {
  return code >= 56448 && code <= 56575;
}
function isSurrogate(code) {
  return code >= 55296 && code <= 57343;
}
function isLetter(code) {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95;
  return LETTER.test(String.fromCodePoint(code));
}
function isDigit(code) {
  return code < 128 ? isDecimal(code) : DIGIT.test(String.fromCodePoint(code));
}
function isDecimal(code) {
  return code >= 48 && code <= 57;
}
function isWhitespace(code) {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
function digitValue(code) {
  if (isDecimal(code)) return code - 48;
  if (code >= 97 && code <= 102) return code - 87;
  if (code >= 65 && code <= 70) return code - 55;
  return 16;
}
var END, REPLACEMENT, LETTER, DIGIT;
var init_runes = __esm({
  "src/hcl/runes.ts"() {
    "use strict";
    END = 0;
    REPLACEMENT = 65533;
    LETTER = new RegExp("^\\p{L}$", "u");
    DIGIT = new RegExp("^\\p{Nd}$", "u");
  }
});

// src/hcl/bytes.ts
function toBytes(text2) {
  if (isAscii(text2)) return text2;
  let bytes2 = "";
  for (const character of text2) {
    const code = character.codePointAt(0) ?? 0;
    bytes2 += isInvalidByte(code) ? String.fromCharCode(code - 56320) : encodeRune(code);
  }
  return bytes2;
}
function encodeRune(rune) {
  const code = isSurrogate(rune) || rune < 0 || rune > 1114111 ? REPLACEMENT : rune;
  if (code < 128) return String.fromCharCode(code);
  const tail = (shift) => 128 | code >> shift & 63;
  if (code < 2048) return String.fromCharCode(192 | code >> 6, tail(0));
  if (code < 65536) return String.fromCharCode(224 | code >> 12, tail(6), tail(0));
  return String.fromCharCode(240 | code >> 18, tail(12), tail(6), tail(0));
}
function fromBytes(bytes2) {
  if (isAscii(bytes2)) return bytes2;
  let text2 = "";
  for (let i = 0; i < bytes2.length; ) {
    const { code, length } = decodeRune(bytes2, i);
    text2 += String.fromCodePoint(code);
    i += length;
  }
  return text2;
}
function decodeBytes(bytes2) {
  let units = "";
  for (let i = 0; i < bytes2.length; i += 16384) units += String.fromCharCode(...bytes2.subarray(i, i + 16384));
  return fromBytes(units);
}
function decodeRune(bytes2, index) {
  const first = bytes2.charCodeAt(index);
  if (first < 128) return { code: first, length: 1 };
  const length = first >= 194 && first <= 223 ? 2 : first >= 224 && first <= 239 ? 3 : first >= 240 && first <= 244 ? 4 : 1;
  const invalid2 = { code: 56320 + first, length: 1 };
  if (length === 1) return invalid2;
  let code = first & 255 >> length + 1;
  for (let i = 1; i < length; i++) {
    const next = bytes2.charCodeAt(index + i);
    if (!(next >= 128 && next <= 191)) return invalid2;
    code = code << 6 | next & 63;
  }
  const least = length === 2 ? 128 : length === 3 ? 2048 : 65536;
  return code < least || code > 1114111 || isSurrogate(code) ? invalid2 : { code, length };
}
function isAscii(text2) {
  return ASCII.test(text2);
}
var ASCII;
var init_bytes = __esm({
  "src/hcl/bytes.ts"() {
    "use strict";
    init_runes();
    ASCII = /^[\0-\x7f]*$/;
  }
});

// src/spire/environment.ts
function environmentOf(values) {
  return {
    lookup(name) {
      const text2 = Object.hasOwn(values, name) ? values[name] : void 0;
      return text2 === void 0 ? { is: "absent" } : { is: "value", text: text2, via: [] };
    }
  };
}
var UNKNOWN_ENVIRONMENT;
var init_environment = __esm({
  "src/spire/environment.ts"() {
    "use strict";
    UNKNOWN_ENVIRONMENT = { lookup: () => ({ is: "unknown", via: [] }) };
  }
});

// src/spire/release.ts
function parseRelease(text2) {
  const [, major, minor, patch] = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/.exec(text2) ?? [];
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
function isKnownIn(release, lifetime2) {
  if (lifetime2.since !== void 0 && !isAtLeast(release, lifetime2.since)) return false;
  return lifetime2.removed === void 0 || !isAtLeast(release, lifetime2.removed);
}
function isSupported(release) {
  return isAtLeast(release, OLDEST_KNOWN) && compareReleases(release, fixedRelease(NEWEST_KNOWN)) <= 0;
}
function tagMeaning(tag, digest) {
  if (tag === void 0 || tag === "") return digest === void 0 ? { is: "none" } : { is: "digest" };
  const [, prefix, version = "", suffix = ""] = /^(v?)(\d+(?:\.\d+){0,2})(?:[-_+](.+))?$/.exec(tag) ?? [];
  const release = parseRelease(version);
  if (release) {
    if (prefix === "v") return { is: "v-prefix", release, suffix };
    return suffix === "" ? { is: "release", release } : { is: "variant", release, suffix };
  }
  if (version.length > 0 && suffix === "" && /^\d{1,2}(\.\d{1,3})?$/.test(version)) return { is: "partial", text: tag };
  return FLOATING.test(tag) ? { is: "floating", text: tag } : { is: "other", text: tag };
}
function releaseOfTag(tag, digest) {
  const meaning = tagMeaning(tag, digest);
  return meaning.is === "release" || meaning.is === "variant" || meaning.is === "v-prefix" ? meaning.release : void 0;
}
function fixedRelease(text2) {
  const release = parseRelease(text2);
  if (!release) throw new TypeError(`not a release: ${text2}`);
  return release;
}
var OLDEST_KNOWN, NEWEST_KNOWN, REFERENCE, FLOATING;
var init_release = __esm({
  "src/spire/release.ts"() {
    "use strict";
    OLDEST_KNOWN = "1.9.0";
    NEWEST_KNOWN = "1.15.3";
    REFERENCE = "1.14.2";
    FLOATING = /^(latest|nightly|edge|stable|main|master|dev|devel|develop|unstable|canary|head|snapshot)([-_].+)?$/i;
  }
});

// schemas/spire/aliases.json
var aliases_default;
var init_aliases = __esm({
  "schemas/spire/aliases.json"() {
    "use strict";
    aliases_default = JSON.parse(`[{"name":"rate_limit","in":"server","meant":"server.ratelimit","note":"Its keys attestation and signing are true or false, not numbers."},{"name":"rate_limiting","in":"server","meant":"server.ratelimit"},{"name":"cache_size","in":"agent","meant":"agent.x509_svid_cache_max_size"},{"name":"svid_cache_size","in":"agent","meant":"agent.x509_svid_cache_max_size"},{"name":"max_svid_cache_size","in":"agent","meant":"agent.x509_svid_cache_max_size"},{"name":"sync_interval","in":"agent","meant":"agent.experimental.sync_interval","note":"It stands in the experimental block."},{"name":"sync_interval","in":"server","meant":"agent.experimental.sync_interval","note":"It is the agent's."},{"name":"use_sync_authorized_entries","in":"agent","meant":"agent.experimental.use_sync_authorized_entries","note":"It stands in the experimental block."},{"name":"feature_flags","in":"server","meant":"server.experimental.feature_flags","note":"It stands in the experimental block."},{"name":"feature_flags","in":"agent","meant":"agent.experimental.feature_flags","note":"It stands in the experimental block."},{"name":"named_pipe_name","in":"server","meant":"server.experimental.named_pipe_name","note":"It stands in the experimental block, and on Linux stops the server."},{"name":"named_pipe_name","in":"agent","meant":"agent.experimental.named_pipe_name","note":"It stands in the experimental block, and on Linux stops the agent."},{"name":"bootstrap_timeout","in":"agent","meant":"","note":"There is no such setting: the agent keeps trying."},{"name":"bootstrap_retry","in":"agent","meant":"","note":"There is no such setting: the agent keeps trying."},{"name":"cache_reload_interval","in":"server","meant":"server.experimental.cache_reload_interval","note":"It stands in the experimental block."},{"name":"events_based_cache","in":"server","meant":"server.experimental.events_based_cache","note":"It stands in the experimental block."},{"name":"auth_opa_policy_engine","in":"server","meant":"server.experimental.auth_opa_policy_engine","note":"It stands in the experimental block."},{"name":"prune_events_older_than","in":"server","meant":"server.experimental.prune_events_older_than","note":"It stands in the experimental block."},{"name":"require_pq_kem","in":"server","meant":"server.experimental.require_pq_kem","note":"It stands in the experimental block."},{"name":"require_pq_kem","in":"agent","meant":"agent.experimental.require_pq_kem","note":"It stands in the experimental block."},{"name":"federates_with","in":"server","meant":"server.federation.federates_with","note":"It stands in the federation block; here it is ignored in its labelled form."},{"name":"bundle_endpoint","in":"server","meant":"server.federation.bundle_endpoint","note":"It stands in the federation block."},{"name":"bundle_endpoint_url","in":"server.federation.bundle_endpoint","meant":"server.federation.federates_with.bundle_endpoint_url","note":"It says where another trust domain's bundle is; one's own endpoint has an address and a port."},{"name":"bundle_endpoint_profile","in":"server.federation.bundle_endpoint","meant":"server.federation.bundle_endpoint.profile"},{"name":"profile","in":"server.federation.federates_with","meant":"server.federation.federates_with.bundle_endpoint_profile"},{"name":"spiffe_id","in":"server.federation.federates_with","meant":"server.federation.federates_with.bundle_endpoint_profile.https_spiffe.endpoint_spiffe_id"},{"name":"endpoint_spiffe_id","in":"server.federation.federates_with","meant":"server.federation.federates_with.bundle_endpoint_profile.https_spiffe.endpoint_spiffe_id","note":"It stands in bundle_endpoint_profile \\"https_spiffe\\"."},{"name":"use_web_pki","in":"server.federation.federates_with","meant":"server.federation.federates_with.bundle_endpoint_profile","note":"Write bundle_endpoint_profile \\"https_web\\" {}."},{"name":"port","in":"server","meant":"server.bind_port"},{"name":"address","in":"server","meant":"server.bind_address"},{"name":"listen_port","in":"server","meant":"server.bind_port"},{"name":"listen_address","in":"server","meant":"server.bind_address"},{"name":"x509_svid_ttl","in":"server","meant":"server.default_x509_svid_ttl"},{"name":"jwt_svid_ttl","in":"server","meant":"server.default_jwt_svid_ttl"},{"name":"default_ttl","in":"server","meant":"server.default_x509_svid_ttl"},{"name":"x509_ca_ttl","in":"server","meant":"server.ca_ttl"},{"name":"jwt_ttl","in":"server","meant":"server.default_jwt_svid_ttl"},{"name":"key_type","in":"server","meant":"server.ca_key_type"},{"name":"issuer","in":"server","meant":"server.jwt_issuer"},{"name":"subject","in":"server","meant":"server.ca_subject"},{"name":"admin_spiffe_ids","in":"server","meant":"server.admin_ids"},{"name":"audit_log","in":"server","meant":"server.audit_log_enabled"},{"name":"enable_audit_log","in":"server","meant":"server.audit_log_enabled"},{"name":"trusted_proxies","in":"server","meant":"server.proxy_protocol_trusted_cidrs"},{"name":"prune_expired_agents","in":"server","meant":"server.prune_attested_nodes_expired_for"},{"name":"prune_expired_nodes","in":"server","meant":"server.prune_attested_nodes_expired_for"},{"name":"prune_expired_entries","meant":"","note":"There is no such setting: expired entries are pruned anyway."},{"name":"read_only_mode","meant":"","note":"There is no such setting; DataStore \\"sql\\" takes ro_connection_string for a replica."},{"name":"pod_info_sync_interval","meant":"","note":"There is no such setting."},{"name":"ha_mode","in":"server","meant":"","note":"There is no such setting: servers that share a database are a cluster."},{"name":"connection_pool","in":"server","meant":"DataStore.sql.max_open_conns","note":"The pool is set in the plugin_data of DataStore \\"sql\\": max_open_conns, max_idle_conns, conn_max_lifetime."},{"name":"connection_pool","in":"DataStore.sql","meant":"DataStore.sql.max_open_conns","note":"The pool is max_open_conns, max_idle_conns and conn_max_lifetime."},{"name":"max_open_conns","in":"server","meant":"DataStore.sql.max_open_conns","note":"It stands in the plugin_data of DataStore \\"sql\\"."},{"name":"max_idle_conns","in":"server","meant":"DataStore.sql.max_idle_conns","note":"It stands in the plugin_data of DataStore \\"sql\\"."},{"name":"max_open_connections","in":"DataStore.sql","meant":"DataStore.sql.max_open_conns"},{"name":"max_connections","in":"DataStore.sql","meant":"DataStore.sql.max_open_conns"},{"name":"max_idle_connections","in":"DataStore.sql","meant":"DataStore.sql.max_idle_conns"},{"name":"connection_max_lifetime","in":"DataStore.sql","meant":"DataStore.sql.conn_max_lifetime"},{"name":"max_conn_lifetime","in":"DataStore.sql","meant":"DataStore.sql.conn_max_lifetime"},{"name":"conn_max_idle_time","in":"DataStore.sql","meant":"DataStore.sql.conn_max_lifetime","note":"There is no idle time."},{"name":"read_only_connection_string","in":"DataStore.sql","meant":"DataStore.sql.ro_connection_string"},{"name":"dsn","in":"DataStore.sql","meant":"DataStore.sql.connection_string"},{"name":"db_type","in":"DataStore.sql","meant":"DataStore.sql.database_type"},{"name":"type","in":"DataStore.sql","meant":"DataStore.sql.database_type"},{"name":"ca_cert_path","in":"DataStore.sql","meant":"DataStore.sql.root_ca_path"},{"name":"ssl_mode","in":"DataStore.sql","meant":"DataStore.sql.connection_string","note":"Write sslmode in the connection string."},{"name":"sslmode","in":"DataStore.sql","meant":"DataStore.sql.connection_string","note":"Write sslmode in the connection string."},{"name":"server_addr","in":"agent","meant":"agent.server_address"},{"name":"server_host","in":"agent","meant":"agent.server_address"},{"name":"bind_address","in":"agent","meant":"agent.server_address","note":"The agent connects; it listens on socket_path only."},{"name":"bind_port","in":"agent","meant":"agent.server_port","note":"The agent connects; it listens on socket_path only."},{"name":"trust_bundle","in":"agent","meant":"agent.trust_bundle_path"},{"name":"trust_bundle_file","in":"agent","meant":"agent.trust_bundle_path"},{"name":"bundle_path","in":"agent","meant":"agent.trust_bundle_path"},{"name":"bootstrap_bundle","in":"agent","meant":"agent.trust_bundle_path"},{"name":"bootstrap_bundle_path","in":"agent","meant":"agent.trust_bundle_path"},{"name":"insecure","in":"agent","meant":"agent.insecure_bootstrap"},{"name":"workload_api_socket_path","in":"agent","meant":"agent.socket_path"},{"name":"workload_socket_path","in":"agent","meant":"agent.socket_path"},{"name":"admin_socket","in":"agent","meant":"agent.admin_socket_path"},{"name":"delegates","in":"agent","meant":"agent.authorized_delegates"},{"name":"authorised_delegates","in":"agent","meant":"agent.authorized_delegates"},{"name":"x509_svid_key_type","in":"agent","meant":"agent.workload_x509_svid_key_type"},{"name":"workload_key_type","in":"agent","meant":"agent.workload_x509_svid_key_type"},{"name":"retry_rebootstrap","in":"agent","meant":"agent.rebootstrap_mode","note":"The changelog's name for retry_bootstrap, which went in 1.14.0."},{"name":"registration_uds_path","in":"agent","meant":"agent.socket_path","note":"It was the server's; the agent has socket_path."},{"name":"enable_listener","in":"health_checks","meant":"health_checks.listener_enabled"},{"name":"enabled","in":"health_checks","meant":"health_checks.listener_enabled"},{"name":"address","in":"health_checks","meant":"health_checks.bind_address"},{"name":"port","in":"health_checks","meant":"health_checks.bind_port"},{"name":"liveness_path","in":"health_checks","meant":"health_checks.live_path"},{"name":"readiness_path","in":"health_checks","meant":"health_checks.ready_path"},{"name":"bind_address","in":"telemetry.Prometheus","meant":"telemetry.Prometheus.host"},{"name":"address","in":"telemetry.Prometheus","meant":"telemetry.Prometheus.host"},{"name":"bind_port","in":"telemetry.Prometheus","meant":"telemetry.Prometheus.port"},{"name":"service_account_whitelist","in":"NodeAttestor.k8s_psat.clusters","meant":"NodeAttestor.k8s_psat.clusters.service_account_allow_list"},{"name":"service_account_allowlist","in":"NodeAttestor.k8s_psat.clusters","meant":"NodeAttestor.k8s_psat.clusters.service_account_allow_list"},{"name":"service_accounts","in":"NodeAttestor.k8s_psat.clusters","meant":"NodeAttestor.k8s_psat.clusters.service_account_allow_list"},{"name":"allowed_service_accounts","in":"NodeAttestor.k8s_psat.clusters","meant":"NodeAttestor.k8s_psat.clusters.service_account_allow_list"},{"name":"audiences","in":"NodeAttestor.k8s_psat.clusters","meant":"NodeAttestor.k8s_psat.clusters.audience"},{"name":"kubeconfig","in":"NodeAttestor.k8s_psat.clusters","meant":"NodeAttestor.k8s_psat.clusters.kube_config_file"},{"name":"kube_config_path","in":"NodeAttestor.k8s_psat.clusters","meant":"NodeAttestor.k8s_psat.clusters.kube_config_file"},{"name":"cluster","in":"NodeAttestor.k8s_psat","meant":"NodeAttestor.k8s_psat.clusters","note":"cluster is the agent's; the server has clusters = { \\"name\\" = { \u2026 } }."},{"name":"clusters","in":"agent:NodeAttestor.k8s_psat","meant":"agent:NodeAttestor.k8s_psat.cluster","note":"clusters is the server's; the agent has cluster = \\"name\\"."},{"name":"cluster_name","in":"agent:NodeAttestor.k8s_psat","meant":"agent:NodeAttestor.k8s_psat.cluster"},{"name":"audience","in":"agent:NodeAttestor.k8s_psat","meant":"","note":"The audience is the projected token volume's; the server has the list of those that it takes."},{"name":"projectid_whitelist","in":"NodeAttestor.gcp_iit","meant":"NodeAttestor.gcp_iit.projectid_allow_list"},{"name":"svid_prefix","in":"NodeAttestor.x509pop","meant":"NodeAttestor.x509pop.spiffe_prefix","note":"The documentation's name, which the code does not know."},{"name":"key_path","in":"KeyManager.disk","meant":"KeyManager.disk.keys_path"},{"name":"keys_file","in":"KeyManager.disk","meant":"KeyManager.disk.keys_path"},{"name":"directory","in":"KeyManager.disk","meant":"KeyManager.disk.keys_path","note":"directory is the agent's; the server has a file, keys_path."},{"name":"keys_path","in":"agent:KeyManager.disk","meant":"agent:KeyManager.disk.directory","note":"keys_path is the server's; the agent has directory."},{"name":"key_metadata_file","in":"KeyManager.aws_kms","meant":"KeyManager.aws_kms.key_identifier_file"},{"name":"configmap","in":"Notifier.k8sbundle","meant":"Notifier.k8sbundle.config_map"},{"name":"configmap_name","in":"Notifier.k8sbundle","meant":"Notifier.k8sbundle.config_map"},{"name":"config_map_name","in":"Notifier.k8sbundle","meant":"Notifier.k8sbundle.config_map"},{"name":"configmap_key","in":"Notifier.k8sbundle","meant":"Notifier.k8sbundle.config_map_key"},{"name":"kube_config_file","in":"Notifier.k8sbundle","meant":"Notifier.k8sbundle.kube_config_file_path"},{"name":"config_map","in":"BundlePublisher.k8s_configmap.clusters","meant":"BundlePublisher.k8s_configmap.clusters.configmap_name"},{"name":"config_map_key","in":"BundlePublisher.k8s_configmap.clusters","meant":"BundlePublisher.k8s_configmap.clusters.configmap_key"},{"name":"kube_config_file_path","in":"BundlePublisher.k8s_configmap.clusters","meant":"BundlePublisher.k8s_configmap.clusters.kubeconfig_path"},{"name":"bundle_path","in":"UpstreamAuthority.disk","meant":"UpstreamAuthority.disk.bundle_file_path"},{"name":"cert_path","in":"UpstreamAuthority.disk","meant":"UpstreamAuthority.disk.cert_file_path"},{"name":"key_path","in":"UpstreamAuthority.disk","meant":"UpstreamAuthority.disk.key_file_path"},{"name":"skip_kubelet_verify","in":"WorkloadAttestor.k8s","meant":"WorkloadAttestor.k8s.skip_kubelet_verification"},{"name":"insecure_skip_verify","in":"WorkloadAttestor.k8s","meant":"WorkloadAttestor.k8s.skip_kubelet_verification"},{"name":"kubelet_port","in":"WorkloadAttestor.k8s","meant":"WorkloadAttestor.k8s.kubelet_secure_port"},{"name":"node_name_var","in":"WorkloadAttestor.k8s","meant":"WorkloadAttestor.k8s.node_name_env"},{"name":"kubelet_ca","in":"WorkloadAttestor.k8s","meant":"WorkloadAttestor.k8s.kubelet_ca_path"},{"name":"k8s-psat","in":"NodeAttestor","meant":"NodeAttestor.k8s_psat"},{"name":"k8sPsat","in":"NodeAttestor","meant":"NodeAttestor.k8s_psat"},{"name":"k8spsat","in":"NodeAttestor","meant":"NodeAttestor.k8s_psat"},{"name":"psat","in":"NodeAttestor","meant":"NodeAttestor.k8s_psat"},{"name":"k8s-sat","in":"NodeAttestor","meant":"NodeAttestor.k8s_psat"},{"name":"join-token","in":"NodeAttestor","meant":"NodeAttestor.join_token"},{"name":"x509_pop","in":"NodeAttestor","meant":"NodeAttestor.x509pop"},{"name":"ssh_pop","in":"NodeAttestor","meant":"NodeAttestor.sshpop"},{"name":"k8sBundle","in":"Notifier","meant":"Notifier.k8sbundle"},{"name":"k8s_bundle","in":"Notifier","meant":"Notifier.k8sbundle"},{"name":"k8s-bundle","in":"Notifier","meant":"Notifier.k8sbundle"},{"name":"k8sbundle","in":"BundlePublisher","meant":"Notifier.k8sbundle","note":"It is a Notifier."},{"name":"k8s_configmap","in":"Notifier","meant":"BundlePublisher.k8s_configmap","note":"It is a BundlePublisher."},{"name":"k8sconfigmap","in":"BundlePublisher","meant":"BundlePublisher.k8s_configmap"},{"name":"certmanager","in":"UpstreamAuthority","meant":"UpstreamAuthority.cert-manager"},{"name":"cert_manager","in":"UpstreamAuthority","meant":"UpstreamAuthority.cert-manager"},{"name":"aws_secret","in":"UpstreamAuthority","meant":"UpstreamAuthority.awssecret"},{"name":"awspca","in":"UpstreamAuthority","meant":"UpstreamAuthority.aws_pca"},{"name":"kubernetes","in":"WorkloadAttestor","meant":"WorkloadAttestor.k8s"},{"name":"sqlite3","in":"DataStore","meant":"DataStore.sql","note":"The database is said by database_type."},{"name":"sqlite","in":"DataStore","meant":"DataStore.sql","note":"The database is said by database_type."},{"name":"postgres","in":"DataStore","meant":"DataStore.sql","note":"The database is said by database_type."},{"name":"postgresql","in":"DataStore","meant":"DataStore.sql","note":"The database is said by database_type."},{"name":"mysql","in":"DataStore","meant":"DataStore.sql","note":"The database is said by database_type."},{"name":"file","in":"KeyManager","meant":"KeyManager.disk"},{"name":"vault","in":"KeyManager","meant":"KeyManager.hashicorp_vault"},{"name":"awskms","in":"KeyManager","meant":"KeyManager.aws_kms"},{"name":"gcpkms","in":"KeyManager","meant":"KeyManager.gcp_kms"},{"name":"azure_keyvault","in":"KeyManager","meant":"KeyManager.azure_key_vault"},{"name":"Datastore","in":"plugins","meant":"DataStore","note":"Plugin types are case-sensitive."},{"name":"datastore","in":"plugins","meant":"DataStore","note":"Plugin types are case-sensitive."},{"name":"Keymanager","in":"plugins","meant":"KeyManager","note":"Plugin types are case-sensitive."},{"name":"UpstreamCA","in":"plugins","meant":"UpstreamAuthority"},{"name":"BundleNotifier","in":"plugins","meant":"Notifier"}]`);
  }
});

// schemas/spire/removed.json
var removed_default;
var init_removed = __esm({
  "schemas/spire/removed.json"() {
    "use strict";
    removed_default = JSON.parse('[{"config":"server","path":"server.allow_unsafe_ids","removed":"1.2.0","now":"fatal","replacement":"nothing: delete it","source":"CHANGELOG.md: 1.2.0"},{"config":"server","path":"server.default_svid_ttl","removed":"1.6.0","deprecated":"1.5.0","now":"fatal","replacement":"server.default_x509_svid_ttl and server.default_jwt_svid_ttl","source":"CHANGELOG.md: 1.6.0"},{"config":"server","path":"server.svid_ttl","removed":"0.11.0","now":"fatal","replacement":"server.default_x509_svid_ttl and server.default_jwt_svid_ttl","source":"cmd/spire-server/cli/run/run.go at v0.10.2 and v0.11.0"},{"config":"server","path":"server.omit_x509svid_uid","removed":"1.6.0","now":"fatal","replacement":"nothing: it is always omitted, unless the CredentialComposer \\"uniqueid\\" is there","source":"CHANGELOG.md: 1.6.0"},{"config":"server","path":"server.registration_uds_path","removed":"1.1.0","deprecated":"1.0.0","now":"fatal","replacement":"server.socket_path","source":"CHANGELOG.md: 1.1.0"},{"config":"server","path":"server.upstream_bundle","removed":"0.11.0","deprecated":"0.10.0","now":"fatal","replacement":"nothing: the upstream bundle is always used","source":"CHANGELOG.md: 0.11.0"},{"config":"server","path":"server.umask","removed":"0.9.2","now":"fatal","replacement":"nothing: delete it","note":"Gone in 0.9.2 or earlier.","source":"cmd/spire-server/cli/run/run.go at v0.9.2"},{"config":"server","path":"server.experimental.allow_agentless_node_attestors","removed":"1.0.0","now":"silent","replacement":"nothing: delete it","source":"CHANGELOG.md: 1.0.0"},{"config":"server","path":"server.experimental.bundle_endpoint_acme","removed":"1.0.0","now":"silent","replacement":"server.federation.bundle_endpoint.profile","source":"CHANGELOG.md: 1.0.0"},{"config":"server","path":"server.experimental.bundle_endpoint_address","removed":"1.0.0","now":"silent","replacement":"server.federation.bundle_endpoint.address","source":"CHANGELOG.md: 1.0.0"},{"config":"server","path":"server.experimental.bundle_endpoint_enabled","removed":"1.0.0","now":"silent","replacement":"server.federation.bundle_endpoint","source":"CHANGELOG.md: 1.0.0"},{"config":"server","path":"server.experimental.bundle_endpoint_port","removed":"1.0.0","now":"silent","replacement":"server.federation.bundle_endpoint.port","source":"CHANGELOG.md: 1.0.0"},{"config":"server","path":"server.experimental.federates_with","removed":"1.0.0","now":"silent","replacement":"server.federation.federates_with","source":"CHANGELOG.md: 1.0.0"},{"config":"server","path":"server.federation.federates_with.bundle_endpoint","removed":"1.1.0","deprecated":"1.0.0","now":"silent","replacement":"server.federation.federates_with.bundle_endpoint_url and server.federation.federates_with.bundle_endpoint_profile","note":"The key is ignored; the server then stops because bundle_endpoint_url is missing.","source":"CHANGELOG.md: 1.1.0"},{"config":"server","path":"telemetry.InMem.enabled","removed":"1.6.0","now":"fatal","replacement":"nothing: the block alone turns it on","source":"CHANGELOG.md: 1.6.0"},{"config":"agent","path":"telemetry.InMem.enabled","removed":"1.6.0","now":"fatal","replacement":"nothing: the block alone turns it on","source":"CHANGELOG.md: 1.6.0"},{"config":"agent","path":"agent.enable_sds","removed":"1.0.0","now":"fatal","replacement":"nothing: SDS is always served","source":"CHANGELOG.md: 1.0.0"},{"config":"agent","path":"agent.umask","removed":"0.9.2","now":"fatal","replacement":"nothing: delete it","note":"Gone in 0.9.2 or earlier.","source":"cmd/spire-agent/cli/run/run.go at v0.9.2"},{"config":"agent","path":"agent.sds.enable_deprecated_v2_api","removed":"1.8.0","now":"silent","replacement":"nothing: only version 3 of SDS is served","source":"cmd/spire-agent/cli/run/run.go at v1.7.0 and v1.8.0"},{"config":"oidc","path":"domain","removed":"1.2.0","deprecated":"1.0.2","now":"silent","replacement":"domains","note":"The key is ignored; the provider then stops because domains is missing.","source":"CHANGELOG.md: 1.2.0"},{"config":"oidc","path":"registration_api","removed":"1.1.0","now":"silent","replacement":"server_api","note":"The block is ignored; the provider then stops because it has no source of keys.","source":"support/oidc-discovery-provider/config.go at v1.0.4 and v1.1.0"},{"config":"server","path":"NodeAttestor.k8s_psat.clusters.service_account_whitelist","removed":"1.1.0","deprecated":"1.0.0","now":"silent","replacement":"NodeAttestor.k8s_psat.clusters.service_account_allow_list","note":"The key is ignored; the server then stops because the cluster allows no service account.","source":"CHANGELOG.md: 1.1.0"},{"config":"server","path":"NodeAttestor.k8s_sat.clusters.service_account_whitelist","removed":"1.1.0","deprecated":"1.0.0","now":"silent","replacement":"NodeAttestor.k8s_sat.clusters.service_account_allow_list","source":"CHANGELOG.md: 1.1.0"},{"config":"server","path":"NodeAttestor.gcp_iit.projectid_whitelist","removed":"1.1.0","deprecated":"1.0.0","now":"silent","replacement":"NodeAttestor.gcp_iit.projectid_allow_list","note":"The key is ignored; the server then stops because projectid_allow_list is missing.","source":"CHANGELOG.md: 1.1.0"},{"config":"server","path":"UpstreamAuthority.disk.ttl","removed":"0.10.0","now":"silent","replacement":"server.ca_ttl","source":"CHANGELOG.md: 0.10.0"},{"config":"server","path":"UpstreamAuthority.awssecret.ttl","removed":"0.10.0","now":"silent","replacement":"server.ca_ttl","source":"CHANGELOG.md: 0.10.0"},{"config":"server","path":"NodeResolver","removed":"1.5.0","now":"unsupported-plugin-type","replacement":"nothing: node attestors give the selectors themselves","note":"The last one, azure_msi, went with the type; aws_iid and noop went in 1.0.0.","source":"CHANGELOG.md: 1.5.0"},{"config":"server","path":"UpstreamCA","removed":"0.11.0","deprecated":"0.10.0","now":"unsupported-plugin-type","replacement":"UpstreamAuthority","source":"CHANGELOG.md: 0.11.0"}]');
  }
});

// src/spire/old-names.ts
var ALIASES, REMOVED;
var init_old_names = __esm({
  "src/spire/old-names.ts"() {
    "use strict";
    init_aliases();
    init_removed();
    ALIASES = aliases_default;
    REMOVED = removed_default;
  }
});

// src/text/did-you-mean.ts
function nearest(name, candidates) {
  const wanted = plain(name);
  const limit = wanted.length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
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

// src/spire/at-release.ts
var TablesAtRelease;
var init_at_release = __esm({
  "src/spire/at-release.ts"() {
    "use strict";
    init_release();
    TablesAtRelease = class {
      release;
      constructor(release) {
        this.release = release;
      }
      knows(row) {
        const { release } = this;
        if (release === void 0 || row.since === void 0 && row.removed === void 0 && row.missing === void 0) return true;
        return isKnownIn(release, row) && !row.missing?.includes(`${release.major}.${release.minor}.${release.patch}`);
      }
      typeOf(row) {
        return this.#before(row.typeBefore) ?? row.type;
      }
      defaultOf(row) {
        return this.#before(row.defaultBefore) ?? row.default;
      }
      /** The values that a key takes. */
      valuesOf(row) {
        return row.values?.filter((value) => {
          const since = row.valuesSince?.[value];
          const removed = row.valuesRemoved?.[value];
          return this.knows({ ...since === void 0 ? {} : { since }, ...removed === void 0 ? {} : { removed } });
        });
      }
      /** What a plugin does with keys that it does not know; undefined where releases differ and the release is not known. */
      unknownOf(table) {
        const { release } = this;
        const changes = Object.entries(table.unknownSince ?? {});
        if (release === void 0) return changes.length === 0 ? table.unknown : void 0;
        return changes.filter(([since]) => isAtLeast(release, since)).at(-1)?.[1] ?? table.unknown;
      }
      /** Whether a release is at least this one; undefined where the release is not known. */
      isAtLeast(bound) {
        return this.release && isAtLeast(this.release, bound);
      }
      #before(changes) {
        const { release } = this;
        if (changes === void 0 || release === void 0) return void 0;
        return Object.entries(changes).find(([first]) => !isAtLeast(release, first))?.[1];
      }
    };
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
    k8s_sat_default = JSON.parse(`{"side":"agent","type":"NodeAttestor","name":"k8s_sat","removed":"1.12.0","source":"pkg/agent/plugin/nodeattestor/k8ssat/sat.go","doc":"Attests the agent by a plain service account token.","unknown":"silent","deprecated":"1.9.0","replacement":"k8s_psat","keys":{"cluster":{"type":"string","required":true,"doc":"The cluster's name among the server's \`clusters\`."},"token_path":{"type":"string","default":"/var/run/secrets/kubernetes.io/serviceaccount/token","format":"path","doc":"The token's file."}}}`);
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
    join_token_default2 = JSON.parse('{"side":"server","type":"NodeAttestor","name":"join_token","source":"pkg/server/plugin/nodeattestor/jointoken/join_token.go","doc":"Attests agents by a one-time token; takes no settings.","unknown":"silent","unknownSince":{"1.11.0":"note"},"malformed":"plugin configuration is malformed","keys":{}}');
  }
});

// schemas/spire/plugins/server/NodeAttestor/k8s_psat.json
var k8s_psat_default2;
var init_k8s_psat2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/k8s_psat.json"() {
    "use strict";
    k8s_psat_default2 = JSON.parse('{"side":"server","type":"NodeAttestor","name":"k8s_psat","source":"pkg/server/plugin/nodeattestor/k8spsat/psat.go","doc":"Attests agents by a projected service account token of their pod.","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"clusters":{"type":"map","doc":"The clusters whose agents may attest: `clusters = { \\"name\\" = { \u2026 } }`; the name is the agent\'s `cluster`. An error where empty up to 1.9, a note from 1.10.0.","keys":{"allowed_node_label_keys":{"type":"list","doc":"Node labels that become selectors."},"allowed_pod_label_keys":{"type":"list","doc":"Pod labels that become selectors."},"audience":{"type":"list","default":["spire-server"],"security":true,"doc":"Audiences that the token must have one of; `[]` means the API server\'s own."},"kube_config_file":{"type":"string","format":"path","doc":"A kubeconfig of that cluster; the server\'s own cluster where unset."},"service_account_allow_list":{"type":"list","required":true,"security":true,"doc":"Service accounts that agents may run as, each `namespace:name`."},"use_pod_uid_for_agent_id":{"type":"bool","since":"1.15.3","default":false,"doc":"Names the agent after its pod\'s UID in place of its node\'s."}}}}}');
  }
});

// schemas/spire/plugins/server/NodeAttestor/k8s_sat.json
var k8s_sat_default2;
var init_k8s_sat2 = __esm({
  "schemas/spire/plugins/server/NodeAttestor/k8s_sat.json"() {
    "use strict";
    k8s_sat_default2 = JSON.parse('{"side":"server","type":"NodeAttestor","name":"k8s_sat","removed":"1.12.0","source":"pkg/server/plugin/nodeattestor/k8ssat/sat.go","doc":"Attests agents by a plain service account token.","unknown":"silent","deprecated":"1.9.0","replacement":"k8s_psat","keys":{"clusters":{"type":"map","required":true,"doc":"The clusters whose agents may attest: `clusters = { \\"name\\" = { \u2026 } }`.","keys":{"kube_config_file":{"type":"string","format":"path","doc":"A kubeconfig of that cluster, for the token review API."},"service_account_allow_list":{"type":"list","required":true,"security":true,"doc":"Service accounts that agents may run as, each `namespace:name`."},"service_account_key_file":{"type":"string","required":"one-of:token validation","format":"path","security":true,"doc":"The key that verifies the tokens, unless the token review API does."},"use_token_review_api_validation":{"type":"bool","default":false,"required":"one-of:token validation","security":true,"doc":"Has the API server validate the tokens."}}}}}');
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
    tpm_devid_default2 = JSON.parse('{"side":"server","type":"NodeAttestor","name":"tpm_devid","source":"pkg/server/plugin/nodeattestor/tpmdevid/devid.go","doc":"Attests agents by a DevID certificate in a TPM.","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"devid_ca_path":{"type":"string","required":true,"format":"path","security":true,"doc":"The CAs of DevID certificates, PEM; read when the config is."},"endorsement_ca_path":{"type":"string","required":true,"format":"path","security":true,"doc":"The CAs of TPM endorsement certificates, PEM; read when the config is."}}}');
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
    gcs_bundle_default = JSON.parse(`{"side":"server","type":"Notifier","name":"gcs_bundle","source":"pkg/server/plugin/notifier/gcsbundle/gcsbundle.go","doc":"Puts the trust bundle into a Google Cloud Storage object.","unknown":"silent","malformed":"plugin configuration is malformed: {error}","keys":{"bucket":{"type":"string","required":true,"doc":"The bucket."},"object_path":{"type":"string","required":true,"doc":"The object's path in the bucket."},"service_account_file":{"type":"string","format":"path","doc":"The service account's key file; the environment's credentials where unset."}}}`);
  }
});

// schemas/spire/plugins/server/Notifier/k8sbundle.json
var k8sbundle_default;
var init_k8sbundle = __esm({
  "schemas/spire/plugins/server/Notifier/k8sbundle.json"() {
    "use strict";
    k8sbundle_default = JSON.parse(`{"side":"server","type":"Notifier","name":"k8sbundle","source":"pkg/server/plugin/notifier/k8sbundle/k8sbundle.go","doc":"Puts the trust bundle into a ConfigMap that must be there already, and into webhooks and API services.","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"api_service_label":{"type":"string","doc":"The label of API services that get the bundle."},"clusters":{"type":"blocks","doc":"Further clusters: \`clusters = [ { kube_config_file_path = \\"\u2026\\" } ]\`; a list, for the block form splits into one entry a key.","keys":{"api_service_label":{"type":"string","doc":"The label of API services that get the bundle."},"config_map":{"type":"string","default":"spire-bundle","doc":"The ConfigMap's name."},"config_map_key":{"type":"string","default":"bundle.crt","doc":"The key in the ConfigMap."},"kube_config_file_path":{"type":"string","required":true,"requiredAtRun":true,"format":"path","doc":"That cluster's kubeconfig; \`validate\` does not miss it."},"namespace":{"type":"string","default":"spire","doc":"The ConfigMap's namespace."},"webhook_label":{"type":"string","doc":"The label of webhook configurations that get the bundle."}}},"config_map":{"type":"string","default":"spire-bundle","doc":"The ConfigMap's name."},"config_map_key":{"type":"string","default":"bundle.crt","doc":"The key in the ConfigMap, which is the file's name where it is mounted."},"kube_config_file_path":{"type":"string","format":"path","doc":"A kubeconfig; the server's own cluster where unset."},"namespace":{"type":"string","default":"spire","doc":"The ConfigMap's namespace, whatever the server's own is."},"webhook_label":{"type":"string","doc":"The label of mutating and validating webhook configurations that get the bundle."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/aws_pca.json
var aws_pca_default;
var init_aws_pca = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/aws_pca.json"() {
    "use strict";
    aws_pca_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"aws_pca","source":"pkg/server/plugin/upstreamauthority/awspca/pca.go","doc":"Has AWS Private CA sign the server's CA.","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"assume_role_arn":{"type":"string","doc":"The role to assume."},"ca_signing_template_arn":{"type":"string","default":"arn:aws:acm-pca:::template/SubordinateCACertificate_PathLen0/V1","doc":"The template to sign with."},"certificate_authority_arn":{"type":"string","required":true,"doc":"The certificate authority."},"endpoint":{"type":"string","format":"url","doc":"Another endpoint of the service."},"region":{"type":"string","required":true,"doc":"The AWS region."},"signing_algorithm":{"type":"string","doc":"The algorithm to sign with; the certificate authority's own where unset."},"supplemental_bundle_path":{"type":"string","format":"path","doc":"A file with further roots to trust, PEM."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/awssecret.json
var awssecret_default;
var init_awssecret = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/awssecret.json"() {
    "use strict";
    awssecret_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"awssecret","source":"pkg/server/plugin/upstreamauthority/awssecret/awssecret.go","doc":"Signs the server's CA with a CA key and certificate from AWS Secrets Manager.","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"access_key_id":{"type":"string","doc":"The AWS access key; the SDK's usual sources where unset."},"assume_role_arn":{"type":"string","doc":"The role to assume."},"bundle_file_arn":{"type":"string","doc":"The secret with the roots, where the certificate is an intermediate."},"cert_file_arn":{"type":"string","required":true,"doc":"The secret with the CA certificate."},"key_file_arn":{"type":"string","required":true,"doc":"The secret with the CA's private key."},"region":{"type":"string","doc":"The AWS region; from the environment where unset."},"secret_access_key":{"type":"string","doc":"The AWS secret key; the SDK's usual sources where unset."},"secret_token":{"type":"string","doc":"The AWS session token."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/cert-manager.json
var cert_manager_default;
var init_cert_manager = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/cert-manager.json"() {
    "use strict";
    cert_manager_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"cert-manager","source":"pkg/server/plugin/upstreamauthority/certmanager/certmanager.go","doc":"Has cert-manager sign the server's CA.","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"issuer_group":{"type":"string","default":"cert-manager.io","doc":"The issuer's API group; a note, at which \`validate\` fails, where unset."},"issuer_kind":{"type":"string","default":"Issuer","doc":"The issuer's kind; a note, at which \`validate\` fails, where unset."},"issuer_name":{"type":"string","required":true,"doc":"The issuer's name."},"kube_config_file":{"type":"string","format":"path","doc":"A kubeconfig; the server's own cluster where unset."},"namespace":{"type":"string","required":true,"doc":"Where CertificateRequests are made."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/disk.json
var disk_default3;
var init_disk3 = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/disk.json"() {
    "use strict";
    disk_default3 = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"disk","source":"pkg/server/plugin/upstreamauthority/disk/disk.go","doc":"Signs the server's CA with a CA key and certificate from files.","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"bundle_file_path":{"type":"string","format":"path","doc":"The roots, PEM, where the certificate is an intermediate."},"cert_file_path":{"type":"string","required":true,"format":"path","doc":"The CA certificate, PEM, followed by its chain up to the root where bundle_file_path is set."},"key_file_path":{"type":"string","required":true,"format":"path","doc":"The CA's private key, PEM."}}}`);
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
    gcp_cas_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"gcp_cas","source":"pkg/server/plugin/upstreamauthority/gcpcas/gcpcas.go","doc":"Has Google's Certificate Authority Service sign the server's CA.","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"root_cert_spec":{"type":"block","required":true,"doc":"Which certificate authority signs.","keys":{"ca_pool":{"type":"string","doc":"The CA pool; without it only a note, at which \`validate\` fails."},"label_key":{"type":"string","required":true,"doc":"The label that marks the certificate authorities."},"label_value":{"type":"string","required":true,"doc":"The label's value."},"project_name":{"type":"string","required":true,"doc":"The Google Cloud project."},"region_name":{"type":"string","required":true,"doc":"The region."}}}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/spire.json
var spire_default;
var init_spire = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/spire.json"() {
    "use strict";
    spire_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"spire","source":"pkg/server/plugin/upstreamauthority/spire/spire.go","doc":"Has another SPIRE server sign this server's CA (nested SPIRE).","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"experimental":{"type":"block","doc":"Settings that may change or go without notice.","keys":{"require_pq_kem":{"type":"bool","since":"1.11.1","default":false,"security":true,"doc":"Insists on a post-quantum key exchange with the upstream server."},"workload_api_named_pipe_name":{"type":"string","refusedOn":"linux","doc":"The Windows named pipe of the Workload API; on Linux it stops the server."}}},"server_address":{"type":"string","required":true,"requiredSince":"1.15.2","format":"host","doc":"The upstream server's DNS name or IP address."},"server_port":{"type":"string","required":true,"requiredSince":"1.15.2","format":"port","doc":"The upstream server's port; a string, though a number is taken."},"workload_api_socket":{"type":"string","required":true,"requiredSince":"1.15.2","format":"path","doc":"The socket of the upstream agent's Workload API."}}}`);
  }
});

// schemas/spire/plugins/server/UpstreamAuthority/vault.json
var vault_default;
var init_vault = __esm({
  "schemas/spire/plugins/server/UpstreamAuthority/vault.json"() {
    "use strict";
    vault_default = JSON.parse(`{"side":"server","type":"UpstreamAuthority","name":"vault","source":"pkg/server/plugin/upstreamauthority/vault/vault.go","doc":"Has HashiCorp Vault's PKI engine sign the server's CA.","unknown":"silent","malformed":"plugin configuration is malformed","keys":{"approle_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with an AppRole; may be empty and take all from the environment.","keys":{"approle_auth_mount_point":{"type":"string","default":"approle","doc":"Where the AppRole method is mounted."},"approle_id":{"type":"string","doc":"The AppRole's ID; the variable VAULT_APPROLE_ID where unset."},"approle_secret_id":{"type":"string","doc":"The AppRole's secret; the variable VAULT_APPROLE_SECRET_ID where unset."}}},"ca_cert_path":{"type":"string","format":"path","security":true,"doc":"The CA that signed Vault's certificate, PEM; the variable VAULT_CACERT where unset."},"cert_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with a client certificate.","keys":{"cert_auth_mount_point":{"type":"string","default":"cert","doc":"Where the certificate method is mounted."},"cert_auth_role_name":{"type":"string","doc":"The role to authenticate as; any that matches where unset."},"client_cert_path":{"type":"string","format":"path","doc":"The client certificate, PEM; the variable VAULT_CLIENT_CERT where unset."},"client_key_path":{"type":"string","format":"path","doc":"The client certificate's private key, PEM; the variable VAULT_CLIENT_KEY where unset."}}},"insecure_skip_verify":{"type":"bool","default":false,"security":true,"doc":"Does not verify Vault's certificate."},"k8s_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with a service account token.","keys":{"k8s_auth_mount_point":{"type":"string","default":"kubernetes","doc":"Where the Kubernetes method is mounted."},"k8s_auth_role_name":{"type":"string","required":true,"requiredAtRun":true,"doc":"The role to authenticate as; \`validate\` does not miss it."},"token_path":{"type":"string","required":true,"requiredAtRun":true,"format":"path","doc":"The service account token's file; \`validate\` does not miss it."}}},"namespace":{"type":"string","doc":"The Vault namespace; the variable VAULT_NAMESPACE where unset."},"pki_mount_point":{"type":"string","default":"pki","doc":"Where the PKI engine is mounted."},"token_auth":{"type":"block","required":"one-of:authentication method","requiredAtRun":true,"doc":"Authenticates with a token.","keys":{"token":{"type":"string","doc":"The token; the variable VAULT_TOKEN where unset."}}},"vault_addr":{"type":"string","format":"url","doc":"Vault's URL; the variable VAULT_ADDR where unset."}}}`);
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
function wrapperTable() {
  return WRAPPER;
}
function pluginTable(side, type, name) {
  return PLUGIN_TABLES.find((table) => table.side === side && table.type === type && table.name === name);
}
function pluginTables(side, type) {
  return PLUGIN_TABLES.filter((table) => table.side === side && (type === void 0 || table.type === type));
}
var CONFIGS, WRAPPER, UNTAGGED_FIELDS;
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
    WRAPPER = plugin_wrapper_default;
    UNTAGGED_FIELDS = {
      ConfigPath: { type: "string", doc: "No setting: a field that the command line fills." },
      ExpandEnv: { type: "bool", doc: "No setting: a field that the command line fills." }
    };
  }
});

// src/deployment/setting-place.ts
function placeOfPath(config, path) {
  const plain4 = (text2) => text2.replace(/\[[^\]]*\]/g, "").replace(/^\./, "");
  const [whole, type, name, data] = /^plugins\.([^.[\]]+)\[([^\]]*)\](\.plugin_data)?/.exec(path) ?? [];
  if (whole === void 0 || type === void 0 || name === void 0) return { side: config.kind, path: plain4(path) };
  return { side: config.kind, plugin: { type, name }, wrapper: data === void 0, path: plain4(path.slice(whole.length)) };
}
function settingOf(meant, side) {
  const names = meant.replace(/^agent:/, "").split(".");
  const [first = "", second = "", ...rest] = names;
  const owner = [side, "server", "agent"].find((kind) => configTable(kind).keys[first]);
  if (owner) return { place: { side: owner, path: names.slice(0, -1).join(".") }, key: names.at(-1) ?? "" };
  if (rest.length === 0 && !configTable(side).keys[meant]) return void 0;
  const pluginSide = meant.startsWith("agent:") || !pluginTable("server", first, second) ? "agent" : "server";
  return { place: { side: pluginSide, plugin: { type: first, name: second }, path: rest.slice(0, -1).join(".") }, key: rest.at(-1) ?? "" };
}
function tableName({ side, plugin, wrapper, path }) {
  if (!plugin) return path;
  if (wrapper) return void 0;
  const name = [plugin.type, plugin.name, ...path === "" ? [] : [path]].join(".");
  return side === "agent" && pluginTable("server", plugin.type, plugin.name) ? `agent:${name}` : name;
}
function rowsAt({ side, plugin, wrapper, path }) {
  const top = !plugin ? configTable(side).keys : wrapper ? wrapperTable().keys : side === "server" || side === "agent" ? pluginTable(side, plugin.type, plugin.name)?.keys : void 0;
  return path === "" ? top : path.split(".").reduce((rows, name) => rows?.[name]?.keys ?? rows?.[name]?.labels, top);
}
function isSamePlace(a, b) {
  return tableName(a) === tableName(b) && a.side === b.side && a.wrapper === true === (b.wrapper === true);
}
function placeInWords({ side, plugin, wrapper, path }, from) {
  const whose = side === from ? "" : ` of the ${side}'s config`;
  if (!plugin) return path === "" ? `the config's top level${whose}` : `'${path}'${whose}`;
  const name = `${plugin.type} "${plugin.name}"`;
  return `${wrapper ? "the block" : path === "" ? "the plugin_data" : `'${path}' in the plugin_data`} of ${name}${whose}`;
}
var init_setting_place = __esm({
  "src/deployment/setting-place.ts"() {
    "use strict";
    init_tables();
  }
});

// src/deployment/known-settings.ts
function tablesOf(config) {
  return new TablesAtRelease(config.release === void 0 ? void 0 : parseRelease(config.release));
}
function homeOf(config, here, name) {
  const tables = tablesOf(config);
  const key = name.toLowerCase();
  const at = (place, rows = rowsAt(place)) => Object.entries(rows ?? {}).flatMap(([known2, row]) => known2.toLowerCase() === key && tables.knows(row) ? [{ place, key: known2, row }] : []);
  const telling = key.includes("_");
  const main = { side: config.kind, path: config.kind };
  const other = config.kind === "server" ? { side: "agent", path: "agent" } : { side: "server", path: "server" };
  const plugins = config.plugins.filter(({ table }) => table).map(({ type, name: plugin }) => ({ side: config.kind, plugin: { type, name: plugin }, path: "" }));
  const classes = [
    () => here.plugin && !here.wrapper && here.path === "" ? at({ ...here, wrapper: true }) : here.wrapper ? at({ ...here, wrapper: false }) : [],
    () => here.path === "" && !here.plugin ? at(main) : [],
    () => inside(here, at),
    () => around(here).flatMap((place) => at(place)).slice(0, 1),
    () => telling ? at(main) : [],
    () => telling ? inside(main, at) : [],
    () => telling ? plugins.flatMap((place) => at(place)) : [],
    () => telling ? inside({ side: config.kind, path: "" }, at) : [],
    () => telling ? at(other) : [],
    () => telling ? inside(other, at) : []
  ];
  for (const find of classes) {
    const found = find();
    if (found.length > 0) return found.length === 1 ? found[0] : void 0;
  }
  return void 0;
}
function inside(place, at) {
  let level = [[place, rowsAt(place) ?? {}]];
  while (level.length > 0) {
    level = level.flatMap(
      ([outer, rows]) => Object.entries(rows).flatMap(([name, row]) => {
        const inner = row.keys ?? row.labels;
        return inner ? [[{ ...outer, path: outer.path === "" ? name : `${outer.path}.${name}` }, inner]] : [];
      })
    );
    const found = level.flatMap(([inner, rows]) => at(inner, rows));
    if (found.length > 0) return found;
  }
  return [];
}
function around(place) {
  const names = place.path === "" ? [] : place.path.split(".");
  return names.map((_, index) => ({ ...place, path: names.slice(0, names.length - 1 - index).join(".") }));
}
var init_known_settings = __esm({
  "src/deployment/known-settings.ts"() {
    "use strict";
    init_at_release();
    init_release();
    init_setting_place();
  }
});

// src/deployment/own-rules.ts
function hasOwnRule({ kind }, { code, path, args, plugin }) {
  if (code === "missing-required" && plugin) return true;
  if (code === "plugin-count" || code === "plugin-unknown-builtin") return args.type === "DataStore";
  if (kind === "oidc") return code === "missing-required" && (args.group !== void 0 || /^(acme|serving_cert_file)\./.test(path));
  return OWN[code]?.some((pattern) => pattern.test(path)) ?? false;
}
var UNKNOWN, OWN;
var init_own_rules = __esm({
  "src/deployment/own-rules.ts"() {
    "use strict";
    UNKNOWN = [
      // federates-with-legacy-keys
      /^server\.federation\.federates_with\[[^\]]*\]\.bundle_endpoint(_address|_port|_spiffe_id)?$/i,
      // upstream-block-in-server
      /^server\.(upstream_authority|upstream_authorities|upstream_bundle|upstream_ca|ca)$/i,
      // telemetry-removed-inmem-enabled
      /^telemetry\.InMem\.enabled$/i
    ];
    OWN = {
      "unknown-key": UNKNOWN,
      "removed-key": UNKNOWN,
      // bundle-endpoint-acme-deprecated, sql-transaction-timeout-renamed
      "deprecated-key": [/^server\.federation\.bundle_endpoint\.acme$/, /^server\.experimental\.sql_transaction_timeout$/],
      "missing-required": [
        // trust-bundle-url-http
        /^agent\.trust_bundle_url$/,
        // federates-with-url, federates-with-profile-missing
        /^server\.federation\.federates_with\[[^\]]*\]\.bundle_endpoint/,
        // bundle-endpoint-acme-deprecated
        /^server\.federation\.bundle_endpoint\.acme\.(domain_name|email)$/,
        // bundle-endpoint-cert-no-sync-interval
        /\.serving_cert_file\.file_sync_interval$/
      ]
    };
  }
});

// src/deployment/stray-key-words.ts
function adviceOn({ verdict }, kind) {
  if (verdict.is !== "unknown") return "Take it out.";
  const { meant, note } = verdict;
  if (!meant) return note === void 0 ? "Take it out." : `${note} Take it out.`;
  if (note?.startsWith("Write ")) return note;
  const write = meant.sameBlock ? `Write '${meant.key}'.` : `There is ${meantInWords(meant, kind)}.`;
  return note === void 0 ? write : `${write} ${note}`;
}
function plainName({ verdict }) {
  const simple = verdict.is === "unknown" && verdict.note === void 0 && verdict.meant?.sameBlock === true && verdict.meant.row?.type !== "node";
  return simple ? verdict.meant?.key : void 0;
}
function meantInWords({ place, key, sameBlock }, kind) {
  return sameBlock ? `'${key}'` : `'${key}' in ${placeInWords(place, kind)}`;
}
function replacementInWords(replacement, kind) {
  if (replacement === void 0) return "Take it out.";
  const [, why] = /^nothing(?:: (.*))?$/.exec(replacement) ?? [];
  if (replacement.startsWith("nothing")) return why === void 0 || why === "delete it" ? "Take it out." : `Take it out: ${why}.`;
  const setting = /^[\w.:-]+$/.test(replacement) ? settingOf(replacement, kind) : void 0;
  return setting ? `Write '${setting.key}' in ${placeInWords(setting.place, kind)}.` : `Write '${replacement}'.`;
}
function replacementKey(replacement) {
  return replacement !== void 0 && /^[\w.]+$/.test(replacement) ? replacement.split(".").at(-1) : void 0;
}
var init_stray_key_words = __esm({
  "src/deployment/stray-key-words.ts"() {
    "use strict";
    init_setting_place();
  }
});

// src/text/mapped-text.ts
function placeAt(text2, start, end) {
  const { place, exact, via } = text2.trace(start, end);
  return exact || via.length === 0 ? place : { ...place, via };
}
function mappedFile(file, start = file.text.charCodeAt(0) === 65279 ? 1 : 0, end = file.text.length) {
  return new MappedTextBuilder(file, start).copy(start, end).build();
}
var HOLE, NONE, MappedTextBuilder, Mapped;
var init_mapped_text = __esm({
  "src/text/mapped-text.ts"() {
    "use strict";
    HOLE = "\uF8FF";
    NONE = [];
    MappedTextBuilder = class {
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
      #take(from, start, end, shown2) {
        if (!(from instanceof Mapped)) throw new TypeError("only texts made by MappedTextBuilder can be sliced");
        const base = this.#text.length;
        for (const hole of from.holes) {
          if (hole.start >= start && hole.end <= end) this.#holes.push({ start: hole.start - start + base, end: hole.end - start + base });
        }
        from.forEach(start, end, (segment, a, b) => {
          const part = from.text.slice(a, b);
          const shift = segment.kind === "copy" ? a - segment.at : 0;
          const stretch = segment.kind === "copy" ? { start: segment.start + shift, end: segment.start + shift + (b - a) } : { start: segment.start, end: segment.end };
          const place = shown2 ?? segment.shown;
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
    Mapped = class {
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
        let shown2;
        let exact = true;
        const via = /* @__PURE__ */ new Set();
        this.forEach(start, end, (segment, a, b) => {
          const from = segment.kind === "copy" ? segment.start + (a - segment.at) : segment.start;
          const to = segment.kind === "copy" ? segment.start + (b - segment.at) : segment.end;
          if (segment.kind === "foreign") exact = false;
          for (const one of segment.via) via.add(one);
          shown2 ??= segment.shown;
          if (place === void 0) place = segment.file.place(from, to);
          else if (place.file === segment.file) place = segment.file.place(Math.min(place.start, from), Math.max(place.end, to));
        });
        const stretch = place ?? first.file.place(first.start, first.end);
        return shown2 === void 0 ? { place: stretch, exact, via: [...via] } : { place: shown2, exact: false, via: [stretch, ...via] };
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
  }
});

// src/hcl/failure.ts
function failed(outcome) {
  return "failure" in outcome;
}
function failureAt(pos, length, message) {
  return { failure: `At ${pos.line}:${pos.column}: ${message}`, start: pos.index, end: pos.index + length };
}
var END_OF_TEXT, MAX_DEPTH, TOO_DEEP;
var init_failure = __esm({
  "src/hcl/failure.ts"() {
    "use strict";
    END_OF_TEXT = { failure: "EOF token found", start: 0, end: 0 };
    MAX_DEPTH = 500;
    TOO_DEEP = `nested more than ${MAX_DEPTH} levels deep`;
  }
});

// src/hcl/json-flatten.ts
function flatten(items) {
  const flat = [];
  const frontier = [...items];
  for (let item = frontier.pop(); item; item = frontier.pop()) {
    const parts = partsOf(item);
    if (parts) frontier.push(...parts);
    else flat.push(item);
  }
  return flat.reverse().map((item) => ({ ...item, value: flattenInside(item.value) }));
}
function partsOf({ keys, assign, value }) {
  if (value.kind === "literal" || value.items.length === 0) return void 0;
  if (value.kind === "list") {
    if (!value.items.every((one) => one.kind === "object")) return void 0;
    return value.items.map((one) => ({ start: one.start, end: one.end, keys, assign, value: one }));
  }
  if (!value.items.every((one) => one.value.kind === "object")) return void 0;
  return value.items.map((one) => ({ start: one.start, end: one.end, keys: [...keys, ...one.keys], assign, value: one.value }));
}
function flattenInside(value) {
  switch (value.kind) {
    case "literal":
      return value;
    case "list":
      return { ...value, items: value.items.map(flattenInside) };
    case "object":
      return { ...value, items: flatten(value.items) };
  }
}
var init_json_flatten = __esm({
  "src/hcl/json-flatten.ts"() {
    "use strict";
  }
});

// src/hcl/cursor.ts
var Cursor;
var init_cursor = __esm({
  "src/hcl/cursor.ts"() {
    "use strict";
    init_runes();
    Cursor = class {
      text;
      #json;
      /** Where the next character is read. */
      #read = 0;
      /** Where the library believes to be; the two differ behind broken UTF-8 in JSON. */
      #index = 0;
      #line = 1;
      #column = 0;
      /** The same before the last character, for `unread`. */
      #indexBefore = 0;
      #lineBefore = 1;
      #columnBefore = 0;
      #lastLength = 0;
      #lastLineLength = 0;
      #canUnread = false;
      #error;
      #panic;
      constructor(text2, json) {
        this.text = text2;
        this.#json = json;
      }
      /** The last complaint: each one replaces the one before, as the parsers keep only the last. */
      get error() {
        return this.#error;
      }
      /** What the library crashes with. */
      get panic() {
        return this.#panic;
      }
      get index() {
        return this.#index;
      }
      /** Where the last character that was read begins. */
      get lastIndex() {
        return this.#index - this.#lastLength;
      }
      /** Line, column and index in one comparable text. */
      get stamp() {
        return `${this.#index}:${this.#line}:${this.#column}`;
      }
      next() {
        if (this.#read >= this.text.length) {
          this.#column++;
          this.#lastLength = 0;
          this.#canUnread = false;
          return END;
        }
        const code = this.text.codePointAt(this.#read) ?? END;
        const length = code > 65535 ? 2 : 1;
        const invalid2 = isInvalidByte(code);
        this.#read += length;
        this.#canUnread = true;
        this.#lastLength = length;
        if (!(invalid2 && this.#json)) {
          this.#indexBefore = this.#index;
          this.#lineBefore = this.#line;
          this.#columnBefore = this.#column;
        }
        this.#index += length;
        this.#column++;
        if (code === 10) {
          this.#line++;
          this.#lastLineLength = this.#column;
          this.#column = 0;
        }
        if (invalid2) this.complain("illegal UTF-8 encoding");
        else if (!this.#json && code === 0) this.complain("unexpected null character (0x00)");
        else if (!this.#json && code === 57635) {
          this.complain("unicode code point U+E123 reserved for internal use");
          return REPLACEMENT;
        }
        return isSurrogate(code) ? REPLACEMENT : code;
      }
      peek() {
        this.#canUnread = false;
        const code = this.text.codePointAt(this.#read) ?? END;
        return isSurrogate(code) ? REPLACEMENT : code;
      }
      unread() {
        if (!this.#canUnread) {
          this.#panic ??= "bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune";
          return;
        }
        this.#canUnread = false;
        this.#read -= this.#lastLength;
        this.#index = this.#indexBefore;
        this.#line = this.#lineBefore;
        this.#column = this.#columnBefore;
      }
      /** Skips blanks and reads the first character of a token. */
      begin() {
        let code = this.next();
        while (isWhitespace(code)) code = this.next();
        return { code, pos: this.#recent() };
      }
      complain(message) {
        this.#error = { pos: this.#recent(), message };
      }
      /** The position of the last character that was read. */
      #recent() {
        const index = this.lastIndex;
        if (this.#column > 0) return { index, line: this.#line, column: this.#column };
        if (this.#lastLineLength > 0) return { index, line: this.#line - 1, column: this.#lastLineLength };
        return { index, line: 1, column: 1 };
      }
    };
  }
});

// src/hcl/lexeme.ts
function skipMantissa(cursor, first) {
  let code = first;
  let scanned = false;
  while (isDecimal(code)) {
    code = cursor.next();
    scanned = true;
  }
  if (scanned && code !== END) cursor.unread();
  return code;
}
function skipFraction(cursor, first) {
  return first === DOT ? skipMantissa(cursor, cursor.peek()) : first;
}
function isExponent(code) {
  return code === 101 || code === 69;
}
function skipExponent(cursor, first) {
  if (!isExponent(first)) return first;
  let code = cursor.next();
  if (code === MINUS || code === PLUS) code = cursor.next();
  return skipMantissa(cursor, code);
}
function skipFloat(cursor, first) {
  if (isExponent(first)) {
    skipExponent(cursor, first);
    return true;
  }
  if (first !== DOT) return false;
  const code = skipFraction(cursor, first);
  if (isExponent(code)) skipExponent(cursor, cursor.next());
  return true;
}
function skipIdentifier(cursor, dots) {
  const start = cursor.lastIndex;
  let code = cursor.next();
  while (isLetter(code) || isDigit(code) || code === MINUS || dots && code === DOT) code = cursor.next();
  if (code !== END) cursor.unread();
  return cursor.text.slice(start, cursor.index);
}
function skipEscape(cursor, json) {
  const code = cursor.next();
  if (SIMPLE_ESCAPES.has(code)) return;
  if (code >= 48 && code <= 55) skipDigits(cursor, code, 8, 3, json);
  else if (code === 120) skipDigits(cursor, cursor.next(), 16, 2, json);
  else if (code === 117) skipDigits(cursor, cursor.next(), 16, 4, json);
  else if (code === 85) skipDigits(cursor, cursor.next(), 16, 8, json);
  else cursor.complain("illegal char escape");
}
function skipDigits(cursor, first, base, count4, json) {
  let code = first;
  let left = count4;
  while (left > 0 && digitValue(code) < base) {
    code = cursor.next();
    if (!json && code === END) break;
    left--;
  }
  if (left > 0) cursor.complain("illegal char escape");
  if (json || left !== count4 && code !== END) cursor.unread();
}
function skipHole(cursor) {
  if (cursor.peek() !== HOLE_CODE) return false;
  let code = cursor.next();
  while (code === HOLE_CODE || isLetter(code) || isDigit(code) || code === MINUS || code === DOT) code = cursor.next();
  if (code !== END) cursor.unread();
  return true;
}
function isHole(code) {
  return code === HOLE_CODE;
}
var NO_LEXEME, HOLE_CODE, DOT, MINUS, PLUS, SIMPLE_ESCAPES;
var init_lexeme = __esm({
  "src/hcl/lexeme.ts"() {
    "use strict";
    init_mapped_text();
    init_runes();
    NO_LEXEME = { type: "ILLEGAL", pos: { index: 0, line: 0, column: 0 }, text: "" };
    HOLE_CODE = HOLE.charCodeAt(0);
    DOT = 46;
    MINUS = 45;
    PLUS = 43;
    SIMPLE_ESCAPES = new Set([...'abfnrtv\\"'].map((one) => one.charCodeAt(0)));
  }
});

// src/hcl/json-scanner.ts
var SINGLE, JsonScanner;
var init_json_scanner = __esm({
  "src/hcl/json-scanner.ts"() {
    "use strict";
    init_cursor();
    init_lexeme();
    init_runes();
    SINGLE = /* @__PURE__ */ new Map([
      ["[", "LBRACK"],
      ["]", "RBRACK"],
      ["{", "LBRACE"],
      ["}", "RBRACE"],
      [",", "COMMA"],
      [":", "COLON"]
    ]);
    JsonScanner = class {
      #cursor;
      #holes;
      constructor(text2, holes) {
        this.#cursor = new Cursor(text2, true);
        this.#holes = holes;
      }
      /** The last complaint so far. */
      get error() {
        return this.#cursor.error;
      }
      get panic() {
        return this.#cursor.panic;
      }
      scan() {
        const cursor = this.#cursor;
        const { code, pos } = cursor.begin();
        let type = this.#token(code);
        if (this.#holes && (type === "NUMBER" || type === "FLOAT") && skipHole(cursor)) type = "HOLE";
        return { type, pos, text: cursor.text.slice(pos.index, cursor.index) };
      }
      #token(code) {
        const cursor = this.#cursor;
        if (isLetter(code)) return this.#word();
        if (isDecimal(code)) return this.#number(code);
        if (code === END) return "EOF";
        if (this.#holes && isHole(code)) {
          cursor.unread();
          skipHole(cursor);
          return "HOLE";
        }
        const character = String.fromCodePoint(code);
        switch (character) {
          case '"':
            this.#string();
            return "STRING";
          case ".": {
            const digit = cursor.peek();
            if (!isDecimal(digit)) return "PERIOD";
            skipExponent(cursor, skipMantissa(cursor, digit));
            return "FLOAT";
          }
          case "-":
            if (isDecimal(cursor.peek())) return this.#number(cursor.next());
            if (this.#holes && skipHole(cursor)) return "HOLE";
            cursor.complain("illegal char");
            return "ILLEGAL";
        }
        const type = SINGLE.get(character);
        if (type === void 0) cursor.complain(`illegal char: ${character}`);
        return type ?? "ILLEGAL";
      }
      #word() {
        const word = skipIdentifier(this.#cursor, false);
        if (word === "true" || word === "false") return "BOOL";
        if (word === "null") return "NULL";
        if (this.#holes && skipHole(this.#cursor)) return "HOLE";
        this.#cursor.complain("illegal char");
        return "ILLEGAL";
      }
      #number(first) {
        const cursor = this.#cursor;
        const afterFirst = cursor.stamp;
        skipMantissa(cursor, first);
        const code = cursor.next();
        if (skipFloat(cursor, code)) return "FLOAT";
        if (code !== END) cursor.unread();
        if (first === 48 && cursor.stamp !== afterFirst) cursor.complain("numbers cannot start with 0");
        return "NUMBER";
      }
      /** `${` changes nothing here: a quote ends the string. */
      #string() {
        const cursor = this.#cursor;
        for (; ; ) {
          const code = cursor.next();
          if (code === 10 || code === END) {
            cursor.complain("literal not terminated");
            return;
          }
          if (code === 34) return;
          if (code === 92) skipEscape(cursor, true);
        }
      }
    };
  }
});

// src/hcl/json-parser.ts
function parseJson(text2, holes) {
  return new JsonParser(text2, holes).parse();
}
function shown(token2) {
  return `${token2.pos.line}:${token2.pos.column} ${token2.type} ${token2.text}`;
}
var JsonParser;
var init_json_parser = __esm({
  "src/hcl/json-parser.ts"() {
    "use strict";
    init_failure();
    init_json_flatten();
    init_json_scanner();
    init_lexeme();
    JsonParser = class {
      #scanner;
      #token = NO_LEXEME;
      #depth = 0;
      #tooDeep;
      constructor(text2, holes) {
        this.#scanner = new JsonScanner(text2, holes);
      }
      parse() {
        const root = this.#root();
        const { panic, error } = this.#scanner;
        if (panic !== void 0) return { panic };
        if (this.#tooDeep) return this.#tooDeep;
        if (error) {
          const { index, line, column } = error.pos;
          return { failure: `${line}:${column}: ${error.message}`, start: index, end: index + 1 };
        }
        return failed(root) ? root : { items: flatten(root.items) };
      }
      #root() {
        const token2 = this.#scan();
        if (token2.type === "LBRACE") return this.#object();
        return this.#fail(`Expected object, got unknown token: ${shown(token2)}`);
      }
      /** The `{` was just read. */
      #object() {
        const { start } = this.#span();
        if (!this.#descend()) return END_OF_TEXT;
        const items = [];
        const error = this.#members(items);
        this.#depth--;
        const closed = this.#token.type === "RBRACE";
        if (error && !closed) return error;
        const { start: last, end } = this.#span();
        return { kind: "object", start, end: closed ? end : last, items };
      }
      #members(items) {
        for (; ; ) {
          const item = this.#member();
          if (item === END_OF_TEXT) return void 0;
          if (failed(item)) return item;
          items.push(item);
          if (this.#scan().type !== "COMMA") return void 0;
        }
      }
      #member() {
        const keys = [];
        for (; ; ) {
          const token2 = this.#scan();
          if (token2.type === "COLON" && keys.length > 0) break;
          if (token2.type === "EOF") return END_OF_TEXT;
          if (token2.type === "ILLEGAL") return this.#fail("illegal");
          if (token2.type === "HOLE") keys.push({ type: "HOLE", text: token2.text, ...this.#span() });
          else if (token2.type === "STRING") keys.push({ type: "STRING", text: token2.text, ...this.#span() });
          else return this.#fail(`expected: STRING got: ${token2.type}`);
        }
        const assign = this.#span();
        const value = this.#value();
        return failed(value) ? value : { start: keys[0]?.start ?? value.start, end: value.end, keys, assign, value };
      }
      #value() {
        const token2 = this.#scan();
        switch (token2.type) {
          case "NUMBER":
          case "FLOAT":
          case "BOOL":
          case "STRING":
          case "HOLE":
            return this.#literal(token2.type, token2.text);
          case "NULL":
            return this.#literal("STRING", "");
          case "LBRACE":
            return this.#object();
          case "LBRACK":
            return this.#list();
          case "EOF":
            return END_OF_TEXT;
          default:
            return this.#fail(`Expected object value, got unknown token: ${shown(token2)}`);
        }
      }
      /** The `[` was just read. */
      #list() {
        const { start } = this.#span();
        const items = [];
        for (; ; ) {
          const token2 = this.#scan();
          switch (token2.type) {
            case "NUMBER":
            case "FLOAT":
            case "STRING":
            case "HOLE":
              items.push(this.#literal(token2.type, token2.text));
              break;
            case "LBRACE": {
              const object = this.#object();
              if (failed(object)) return object;
              items.push(object);
              break;
            }
            case "COMMA":
            case "BOOL":
            case "LBRACK":
              break;
            case "RBRACK":
              return { kind: "list", start, end: this.#span().end, items };
            default:
              return this.#fail(`unexpected token while parsing list: ${token2.type}`);
          }
        }
      }
      #literal(type, text2) {
        const span = this.#span();
        return { kind: "literal", ...span, token: { type, text: text2, ...span }, json: true };
      }
      #descend() {
        this.#depth++;
        if (this.#depth <= MAX_DEPTH) return true;
        this.#tooDeep ??= this.#fail(TOO_DEEP);
        return false;
      }
      #fail(message) {
        return { failure: message, ...this.#span() };
      }
      #span() {
        const start = this.#token.pos.index;
        return { start, end: start + this.#token.text.length };
      }
      #scan() {
        this.#token = this.#scanner.scan();
        return this.#token;
      }
    };
  }
});

// src/hcl/line-ends.ts
function unifyLineEnds(original) {
  if (!original.includes("\r\n")) return { text: original, original: (index) => index };
  const parts = original.split("\r\n");
  const breaks = [];
  let length = 0;
  for (const part of parts) {
    length += part.length;
    breaks.push(length);
    length++;
  }
  breaks.pop();
  return { text: parts.join("\n"), original: (index) => index + countBelow(breaks, index) };
}
function countBelow(sorted, limit) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
var init_line_ends = __esm({
  "src/hcl/line-ends.ts"() {
    "use strict";
  }
});

// src/hcl/scanner.ts
function closes(line, anchor) {
  const word = anchor.startsWith("-") ? anchor.slice(1) : anchor;
  const at = line.lastIndexOf(word);
  if (at < 0 || line.length < anchor.length) return false;
  return /^[\t\n\v\f\r ]*$/.test(line.slice(0, at)) && /^\r*$/.test(line.slice(at + word.length));
}
var NEWLINE, SINGLE2, Scanner;
var init_scanner = __esm({
  "src/hcl/scanner.ts"() {
    "use strict";
    init_cursor();
    init_lexeme();
    init_runes();
    NEWLINE = 10;
    SINGLE2 = /* @__PURE__ */ new Map([
      ["[", "LBRACK"],
      ["]", "RBRACK"],
      ["{", "LBRACE"],
      ["}", "RBRACE"],
      [",", "COMMA"],
      ["=", "ASSIGN"],
      ["+", "ADD"]
    ]);
    Scanner = class {
      #cursor;
      #holes;
      /** @param text with `\n` line ends */
      constructor(text2, holes) {
        this.#cursor = new Cursor(text2, false);
        this.#holes = holes;
      }
      /** The last complaint so far. */
      get error() {
        return this.#cursor.error;
      }
      get panic() {
        return this.#cursor.panic;
      }
      scan() {
        const cursor = this.#cursor;
        const { code, pos } = cursor.begin();
        let type = this.#token(code);
        if (this.#holes && (type === "IDENT" || type === "BOOL" || type === "NUMBER" || type === "FLOAT" || type === "SUB") && skipHole(cursor)) type = "HOLE";
        return { type, pos, text: cursor.text.slice(pos.index, cursor.index) };
      }
      #token(code) {
        const cursor = this.#cursor;
        if (isLetter(code)) {
          const word = skipIdentifier(cursor, true);
          return word === "true" || word === "false" ? "BOOL" : "IDENT";
        }
        if (isDecimal(code)) return this.#number(code);
        if (code === END) return "EOF";
        if (this.#holes && isHole(code)) {
          cursor.unread();
          skipHole(cursor);
          return "HOLE";
        }
        const character = String.fromCodePoint(code);
        switch (character) {
          case '"':
            this.#string();
            return "STRING";
          case "#":
          case "/":
            this.#comment(character);
            return "COMMENT";
          case "<":
            this.#heredoc();
            return "HEREDOC";
          case ".": {
            const digit = cursor.peek();
            if (!isDecimal(digit)) return "PERIOD";
            skipExponent(cursor, skipMantissa(cursor, digit));
            return "FLOAT";
          }
          case "-":
            return isDecimal(cursor.peek()) ? this.#number(cursor.next()) : "SUB";
        }
        const type = SINGLE2.get(character);
        if (type === void 0) cursor.complain("illegal char");
        return type ?? "ILLEGAL";
      }
      #number(first) {
        const cursor = this.#cursor;
        if (first === 48) return this.#zero();
        skipMantissa(cursor, first);
        const code = cursor.next();
        if (skipFloat(cursor, code)) return "FLOAT";
        if (code !== END) cursor.unread();
        return "NUMBER";
      }
      /** A number that begins with 0: hexadecimal, octal, or a float after all. */
      #zero() {
        const cursor = this.#cursor;
        let code = cursor.next();
        if (code === 120 || code === 88) {
          code = cursor.next();
          let found = false;
          while (digitValue(code) < 16) {
            code = cursor.next();
            found = true;
          }
          if (!found) cursor.complain("illegal hexadecimal number");
          if (code !== END) cursor.unread();
          return "NUMBER";
        }
        let notOctal = false;
        while (isDecimal(code)) {
          code = cursor.next();
          if (code === 56 || code === 57) notOctal = true;
        }
        if (skipFloat(cursor, code)) return "FLOAT";
        if (notOctal) cursor.complain("illegal octal number");
        if (code !== END) cursor.unread();
        return "NUMBER";
      }
      #comment(first) {
        const cursor = this.#cursor;
        if (first === "#" || cursor.peek() !== 42) {
          if (first === "/" && cursor.peek() !== 47) {
            cursor.complain("expected '/' for comment");
            return;
          }
          let code2 = cursor.next();
          while (code2 !== NEWLINE && code2 !== END) code2 = cursor.next();
          if (code2 !== END) cursor.unread();
          return;
        }
        cursor.next();
        let code = cursor.next();
        for (; ; ) {
          if (code === END) {
            cursor.complain("comment not terminated");
            return;
          }
          const before = code;
          code = cursor.next();
          if (before === 42 && code === 47) return;
        }
      }
      #string() {
        const cursor = this.#cursor;
        let braces = 0;
        for (; ; ) {
          const code = cursor.next();
          if (code === NEWLINE && braces === 0 || code === END) {
            cursor.complain("literal not terminated");
            return;
          }
          if (code === 34 && braces === 0) return;
          if (braces === 0 && code === 36 && cursor.peek() === 123) {
            braces++;
            cursor.next();
          } else if (braces > 0 && code === 123) braces++;
          if (braces > 0 && code === 125) braces--;
          if (code === 92) skipEscape(cursor, false);
        }
      }
      #heredoc() {
        const cursor = this.#cursor;
        if (cursor.next() !== 60) {
          cursor.complain("heredoc expected second '<', didn't see it");
          return;
        }
        const start = cursor.index;
        let code = cursor.next();
        if (code === 45) code = cursor.next();
        while (isLetter(code) || isDigit(code)) code = cursor.next();
        if (code === END) {
          cursor.complain("heredoc not terminated");
          return;
        }
        if (code === 13 && cursor.peek() === NEWLINE) code = cursor.next();
        if (code !== NEWLINE) {
          cursor.complain("invalid characters in heredoc anchor");
          return;
        }
        const anchor = cursor.text.slice(start, cursor.lastIndex);
        if (anchor === "" || anchor === "-") {
          cursor.complain("zero-length heredoc anchor");
          return;
        }
        let lineStart = cursor.index;
        for (; ; ) {
          const next = cursor.next();
          if (next === NEWLINE) {
            if (closes(cursor.text.slice(lineStart, cursor.lastIndex), anchor)) return;
            lineStart = cursor.index;
          }
          if (next === END) {
            cursor.complain("heredoc not terminated");
            return;
          }
        }
      }
    };
  }
});

// src/hcl/parser.ts
function parseItems(source, holes) {
  return new Parser(source, holes).parse();
}
var LITERALS, LONE_HOLE, Parser;
var init_parser = __esm({
  "src/hcl/parser.ts"() {
    "use strict";
    init_failure();
    init_lexeme();
    init_scanner();
    LITERALS = {
      NUMBER: "NUMBER",
      FLOAT: "FLOAT",
      BOOL: "BOOL",
      STRING: "STRING",
      HEREDOC: "HEREDOC",
      HOLE: "HOLE"
    };
    LONE_HOLE = { lone: true };
    Parser = class {
      #source;
      #scanner;
      #groups = [];
      #token = NO_LEXEME;
      #unscanned = false;
      #leadComment;
      #lineComment;
      #depth = 0;
      #tooDeep;
      constructor(source, holes) {
        this.#source = source;
        this.#scanner = new Scanner(source.text, holes);
      }
      parse() {
        const items = this.#objectList(false);
        if (this.#tooDeep) return this.#tooDeep;
        const { error } = this.#scanner;
        if (error) return failureAt(error.pos, 1, error.message);
        return failed(items) ? items : { items, commentGroups: this.#groups };
      }
      #objectList(inObject) {
        const items = [];
        for (; ; ) {
          if (inObject) {
            const next = this.#scan();
            this.#unscan();
            if (next.type === "RBRACE") return items;
          }
          const item = this.#item();
          if ("lone" in item) continue;
          if (item === END_OF_TEXT) return items;
          if (failed(item)) return item;
          items.push(item);
          if (this.#scan().type !== "COMMA") this.#unscan();
        }
      }
      #item() {
        const { keys, line, error, lone } = this.#keys();
        if (lone) {
          if (this.#token.type !== "COMMA") this.#unscan();
          return LONE_HOLE;
        }
        const cutOff = keys.length > 0 && (error === END_OF_TEXT || this.#token.type === "RBRACE");
        if (error && !cutOff) return error;
        const leadComment = this.#leadComment;
        this.#leadComment = void 0;
        const placed = error ? this.#noValue(keys) : this.#itemValue(keys);
        if (failed(placed)) return placed;
        const { value, assign } = placed;
        let lineComment = this.#lineComment;
        this.#lineComment = void 0;
        this.#scan();
        if (placed.line === line && this.#lineComment) {
          lineComment = this.#lineComment;
          this.#lineComment = void 0;
        }
        this.#unscan();
        return {
          start: keys[0]?.start ?? value.start,
          end: value.end,
          keys,
          assign,
          value,
          ...leadComment && { leadComment },
          ...lineComment && { lineComment }
        };
      }
      #itemValue(keys) {
        const token2 = this.#token;
        if (token2.type === "ASSIGN") {
          const placed2 = this.#value();
          return failed(placed2) ? placed2 : { ...placed2, assign: this.#span(token2) };
        }
        if (token2.type !== "LBRACE") return this.#noValue(keys);
        const placed = this.#object();
        return failed(placed) ? placed : { ...placed, assign: void 0 };
      }
      #noValue(keys) {
        return this.#fail(this.#token, `key '${keys.map((key) => key.text).join(" ")}' expected start of object ('{') or assignment ('=')`);
      }
      #keys() {
        const keys = [];
        let line = 0;
        for (; ; ) {
          const token2 = this.#scan();
          const hole = keys.length === 1 && keys[0]?.type === "HOLE";
          switch (token2.type) {
            case "EOF":
              return hole ? { keys, line, lone: true } : { keys, line, error: END_OF_TEXT };
            case "ASSIGN":
              if (keys.length === 1) return { keys, line };
              return {
                keys: [],
                line,
                error: this.#fail(token2, keys.length > 1 ? "nested object expected: LBRACE got: ASSIGN" : "no object keys found!")
              };
            case "LBRACE":
              return keys.length > 0 ? { keys, line } : { keys, line, error: this.#fail(token2, "expected: IDENT | STRING got: LBRACE") };
            case "IDENT":
            case "STRING":
            case "HOLE":
              if (hole && token2.pos.line > line) keys.length = 0;
              if (keys.length === 0) line = token2.pos.line;
              keys.push({ type: token2.type, text: token2.text, ...this.#span(token2) });
              break;
            case "ILLEGAL":
              return { keys, line, error: this.#fail(token2, "illegal character") };
            default:
              if (hole) return { keys, line, lone: true };
              return { keys, line, error: this.#fail(token2, `expected: IDENT | STRING | ASSIGN | LBRACE got: ${token2.type}`) };
          }
        }
      }
      #value() {
        const token2 = this.#scan();
        if (token2.type === "LBRACE") return this.#object();
        if (token2.type === "LBRACK") return this.#list();
        if (token2.type === "EOF") return END_OF_TEXT;
        const value = this.#literal(token2);
        if (value) return { value, line: token2.pos.line };
        return this.#fail(token2, `Unknown token: ${token2.pos.line}:${token2.pos.column} ${token2.type} ${token2.text}`);
      }
      #literal(token2) {
        const type = LITERALS[token2.type];
        if (type === void 0) return void 0;
        const span = this.#span(token2);
        return { kind: "literal", ...span, token: { type, text: token2.text, ...span }, json: false };
      }
      /** The `{` was just read. */
      #object() {
        const open = this.#token;
        if (!this.#descend(open)) return END_OF_TEXT;
        const items = this.#objectList(true);
        this.#depth--;
        if (failed(items)) return items;
        const close = this.#scan();
        if (close.type !== "RBRACE") return this.#fail(close, `object expected closing RBRACE got: ${close.type}`);
        return { value: { kind: "object", start: this.#span(open).start, end: this.#span(close).end, items }, line: open.pos.line };
      }
      /** The `[` was just read. */
      #list() {
        const open = this.#token;
        if (!this.#descend(open)) return END_OF_TEXT;
        const items = this.#listItems();
        this.#depth--;
        if (failed(items)) return items;
        return { value: { kind: "list", start: this.#span(open).start, end: this.#span(this.#token).end, items }, line: open.pos.line };
      }
      #listItems() {
        const items = [];
        let last;
        let needComma = false;
        for (; ; ) {
          const token2 = this.#scan();
          if (needComma && token2.type !== "COMMA" && token2.type !== "RBRACK") {
            return this.#fail(token2, `error parsing list, expected comma or list end, got: ${token2.type}`);
          }
          switch (token2.type) {
            case "COMMA":
              this.#scan();
              if (this.#lineComment && last) {
                last.lineComment = this.#lineComment;
                this.#lineComment = void 0;
              }
              this.#unscan();
              needComma = false;
              break;
            case "LBRACE":
            case "LBRACK": {
              const isObject = token2.type === "LBRACE";
              const inner = isObject ? this.#object() : this.#list();
              if (failed(inner)) return this.#around(token2, isObject ? "object" : "list", inner);
              items.push(inner.value);
              last = void 0;
              if (isObject) needComma = true;
              break;
            }
            case "RBRACK":
              return items;
            default: {
              const literal = this.#literal(token2);
              if (!literal) return this.#fail(token2, `unexpected token while parsing list: ${token2.type}`);
              if (this.#leadComment) {
                literal.leadComment = this.#leadComment;
                this.#leadComment = void 0;
              }
              items.push(literal);
              last = literal;
              needComma = true;
            }
          }
        }
      }
      /** An error inside a list is told once more for every list around it; its place stays the innermost. */
      #around(token2, what, inner) {
        const outer = this.#fail(token2, `error while trying to parse ${what} within list: ${inner.failure}`);
        return inner === END_OF_TEXT ? outer : { ...outer, start: inner.start, end: inner.end };
      }
      #descend(token2) {
        this.#depth++;
        if (this.#depth <= MAX_DEPTH) return true;
        this.#tooDeep ??= this.#fail(token2, TOO_DEEP);
        return false;
      }
      #fail(token2, message) {
        return failureAt(token2.pos, token2.text.length, message);
      }
      #span(token2) {
        return { start: this.#source.original(token2.pos.index), end: this.#source.original(token2.pos.index + token2.text.length) };
      }
      /** The next token that is no comment, with the comments before it grouped and remembered. */
      #scan() {
        if (this.#unscanned) {
          this.#unscanned = false;
          return this.#token;
        }
        const previous = this.#token;
        this.#token = this.#scanner.scan();
        if (this.#token.type !== "COMMENT") return this.#token;
        let group;
        let endLine = -1;
        if (this.#token.pos.line === previous.pos.line) {
          const [comments2, end] = this.#commentGroup(0);
          group = comments2;
          if (this.#token.pos.line !== end) this.#lineComment = comments2;
        }
        while (this.#token.type === "COMMENT") [group, endLine] = this.#commentGroup(1);
        if (endLine + 1 === this.#token.pos.line && this.#token.type !== "RBRACE" && this.#token.type !== "RBRACK") this.#leadComment = group;
        return this.#token;
      }
      #unscan() {
        this.#unscanned = true;
      }
      /** Comments without more than so many lines between them, and the line that the last one ends on. */
      #commentGroup(gap) {
        const comments2 = [];
        let endLine = this.#token.pos.line;
        while (this.#token.type === "COMMENT" && this.#token.pos.line <= endLine + gap) {
          const { text: text2, pos } = this.#token;
          endLine = pos.line + (text2.startsWith("/*") ? text2.split("\n").length - 1 : 0);
          comments2.push({ text: text2, ...this.#span(this.#token) });
          this.#token = this.#scanner.scan();
        }
        this.#groups.push(comments2);
        return [comments2, endLine];
      }
    };
  }
});

// src/hcl/parse.ts
function parseHcl(source) {
  const holes = source.text.includes(HOLE);
  return isJson(source.text) ? jsonResult(source, holes) : hclResult(source, holes);
}
function isJson(text2) {
  return FIRST_CHARACTER.exec(text2)?.[0] === "{";
}
function hclResult(source, holes) {
  const lines = unifyLineEnds(source.text);
  const parsed = parseItems(lines, holes);
  if (failed(parsed)) {
    const { failure, start, end } = parsed;
    return refused("hcl", source, { failure, start: lines.original(start), end: lines.original(end) });
  }
  const { items, commentGroups } = parsed;
  return { ok: true, file: { format: "hcl", source, items, comments: commentGroups.flat(), commentGroups } };
}
function jsonResult(source, holes) {
  const parsed = parseJson(source.text, holes);
  if ("panic" in parsed) {
    const end = source.text.length;
    return { ok: false, format: "json", error: { message: parsed.panic, panic: true, start: end, end } };
  }
  if (failed(parsed)) return refused("json", source, parsed);
  return { ok: true, file: { format: "json", source, items: parsed.items, comments: [], commentGroups: [] } };
}
function refused(format, source, { failure, start, end }) {
  const limit = source.text.length;
  return { ok: false, format, error: { message: failure, panic: false, start: Math.min(start, limit), end: Math.min(end, limit) } };
}
var FIRST_CHARACTER;
var init_parse = __esm({
  "src/hcl/parse.ts"() {
    "use strict";
    init_mapped_text();
    init_failure();
    init_json_parser();
    init_line_ends();
    init_parser();
    FIRST_CHARACTER = /[^\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  }
});

// src/text/answer.ts
function known(value, place, from = "written") {
  return { is: "known", value, place, from };
}
function absent(place) {
  return { is: "absent", place };
}
function elsewhere(what, place) {
  return { is: "elsewhere", what, place };
}
function unknown(why) {
  return { is: "unknown", why };
}
function mapAnswer(answer, change) {
  return answer.is === "known" ? { ...answer, value: change(answer.value) } : answer;
}
function knownValue(answer) {
  return answer.is === "known" ? answer.value : void 0;
}
var init_answer = __esm({
  "src/text/answer.ts"() {
    "use strict";
  }
});

// src/hcl/go-quote.ts
function goQuote(text2) {
  return `"${Array.from(text2, quoted).join("")}"`;
}
function quoted(character) {
  const named2 = NAMED[character];
  if (named2 !== void 0) return named2;
  if (PRINTABLE.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = (value, width2) => value.toString(16).padStart(width2, "0");
  if (isInvalidByte(code)) return `\\x${hex(code - 56320, 2)}`;
  if (code < 32 || code === 127) return `\\x${hex(code, 2)}`;
  return code < 65536 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}
var NAMED, PRINTABLE;
var init_go_quote = __esm({
  "src/hcl/go-quote.ts"() {
    "use strict";
    init_runes();
    NAMED = {
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
    PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
  }
});

// src/hcl/unquote.ts
function unquoteHcl(quoted3) {
  const inner = innerOf(quoted3);
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
function unquoteJson(quoted3) {
  const inner = innerOf(quoted3);
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
function innerOf(quoted3) {
  return quoted3.length >= 2 && quoted3.startsWith('"') && quoted3.endsWith('"') ? quoted3.slice(1, -1) : void 0;
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
function unquoteCharacter(text2, at, json) {
  const first = text2.charAt(at);
  if (first === '"') return void 0;
  if (first !== "\\") {
    const { code, length } = decodeRune(text2, at);
    return { bytes: encodeRune(code), end: at + length };
  }
  const letter = text2.charAt(at + 1);
  const simple = SIMPLE[letter];
  if (simple !== void 0) return { bytes: simple, end: at + 2 };
  const digits = HEX_DIGITS[letter];
  if (digits !== void 0) return hexadecimal(text2, at + 2, digits, json);
  return octal(text2, at + 1);
}
function hexadecimal(text2, start, digits, json) {
  const end = start + digits;
  if (end > text2.length) return void 0;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = digitValue(text2.charCodeAt(i));
    if (digit === 16) return void 0;
    value = value << 4 | digit;
  }
  if (digits === 2) return { bytes: String.fromCharCode(value), end };
  if (value > 1114111 || json && (value < 0 || isSurrogate(value))) return void 0;
  return { bytes: value < 0 ? String.fromCharCode(value & 255) : encodeRune(value), end };
}
function octal(text2, start) {
  const digits = text2.slice(start, start + 3);
  if (!/^[0-7]{3}$/.test(digits)) return void 0;
  const value = Number.parseInt(digits, 8);
  return value > 255 ? void 0 : { bytes: String.fromCharCode(value), end: start + 3 };
}
var SIMPLE, HEX_DIGITS;
var init_unquote = __esm({
  "src/hcl/unquote.ts"() {
    "use strict";
    init_bytes();
    init_runes();
    SIMPLE = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v", "\\": "\\", '"': '"' };
    HEX_DIGITS = { x: 2, u: 4, U: 8 };
  }
});

// src/hcl/literal.ts
function literalValue(token2, json) {
  const { type, text: text2 } = token2;
  switch (type) {
    case "HOLE":
      return { hole: true };
    case "BOOL":
      return { value: text2 === "true" };
    case "IDENT":
      return { value: text2 };
    case "NUMBER":
      return parseInteger(text2);
    case "FLOAT":
      return parseFloatingPoint(text2);
    case "HEREDOC":
      return { value: fromBytes(heredocValue(toBytes(text2))) };
    case "STRING": {
      if (text2 === "") return { value: "" };
      const bytes2 = toBytes(text2);
      const value = json ? unquoteJson(bytes2) : unquoteHcl(bytes2);
      return value === void 0 ? { panic: `unquote ${text2} err: invalid syntax` } : { value: fromBytes(value) };
    }
  }
}
function parseInteger(text2) {
  const [, sign, digits] = INTEGER.exec(text2) ?? [];
  if (digits === void 0) return { error: `strconv.ParseInt: parsing ${goQuote(text2)}: invalid syntax` };
  const octal2 = /^0[0-7]/.test(digits);
  const magnitude = BigInt(octal2 ? `0o${digits.slice(1)}` : digits);
  const value = sign ? -magnitude : magnitude;
  if (value !== BigInt.asIntN(64, value)) return { error: `strconv.ParseInt: parsing ${goQuote(text2)}: value out of range` };
  return { value };
}
function parseFloatingPoint(text2) {
  if (!FLOAT.test(text2)) return { error: `strconv.ParseFloat: parsing ${goQuote(text2)}: invalid syntax` };
  const value = Number(text2);
  return Number.isFinite(value) ? { value } : { error: `strconv.ParseFloat: parsing ${goQuote(text2)}: value out of range` };
}
function heredocValue(heredoc) {
  const opening = heredoc.indexOf("\n");
  const plain4 = heredoc.slice(opening + 1, heredoc.length - opening + 1);
  if (heredoc[2] !== "-") return plain4;
  const lines = heredoc.slice(opening + 1, heredoc.length - opening + 2).split("\n");
  const indent2 = lines.at(-1) ?? "";
  if (!lines.every((line) => line.startsWith(indent2))) return plain4.replace(/[ \t]+$/, "");
  return lines.map((line, index) => index === lines.length - 1 ? "" : line.slice(indent2.length)).join("\n");
}
var INTEGER, FLOAT;
var init_literal = __esm({
  "src/hcl/literal.ts"() {
    "use strict";
    init_bytes();
    init_go_quote();
    init_unquote();
    INTEGER = /^(-?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
    FLOAT = /^-?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/;
  }
});

// src/spire/go-node.ts
function itemsOf(items) {
  return { kind: "items", items: items.map((origin) => ({ kind: "item", keys: origin.keys, value: origin.value, origin })) };
}
function goTypeName(node) {
  switch (node.kind) {
    case "literal":
      return "*ast.LiteralType";
    case "list":
      return "*ast.ListType";
    case "object":
      return "*ast.ObjectType";
    case "item":
      return "*ast.ObjectItem";
    case "items":
      return "*ast.ObjectList";
  }
}
function goStart(node) {
  switch (node.kind) {
    case "literal":
    case "list":
    case "object":
      return node.start;
    case "item":
      return node.keys[0]?.start;
    case "items":
      return node.items[0]?.keys[0]?.start;
  }
}
function spanOf(node) {
  switch (node.kind) {
    case "literal":
    case "list":
    case "object":
      return node;
    case "item":
      return node.origin.keys[0] ?? node.origin;
    case "items":
      return node.items[0]?.origin.keys[0];
  }
}
function openerOf(item) {
  return item.origin.keys[item.origin.keys.length - item.keys.length - 1] ?? item.origin.keys[0];
}
var init_go_node = __esm({
  "src/spire/go-node.ts"() {
    "use strict";
  }
});

// src/spire/decode-context.ts
function rootName(path) {
  return { go: "", path, key: "" };
}
function fieldName(name, key) {
  return { go: `${name.go}.${key}`, path: name.path === "" ? key : `${name.path}.${key}`, key };
}
function entryName(name, key) {
  return { go: `${name.go}.${key}`, path: `${name.path}[${key}]`, key };
}
function elementName(name, index) {
  return { go: `${name.go}[${index}]`, path: `${name.path}[${index}]`, key: name.key };
}
function wrongType(context, name, node, message, wanted, position = true) {
  const error = position ? context.errorAt(goStart(node), message) : message;
  context.report({ code: "wrong-type", span: spanOf(node) ?? { start: 0, end: 0 }, path: name.path, error, args: { key: name.key, wanted } });
}
function tokenText(context, token2, name) {
  const value = literalValue(token2, context.json);
  if ("value" in value && typeof value.value === "string") return value.value;
  if ("panic" in value) context.report({ code: "crash", span: token2, path: name.path, error: value.panic, args: { text: token2.text } });
  return token2.text;
}
function keyText(context, token2) {
  if (token2.type === "IDENT") return token2.text;
  const value = literalValue(token2, context.json);
  return "value" in value ? String(value.value) : token2.text;
}
function sliceItems(node) {
  if (node.kind === "items") return node.items;
  if (node.kind === "object") return [node];
  return node.kind === "list" ? node.items : void 0;
}
function isHole2(node) {
  return node.kind === "literal" && node.token.type === "HOLE";
}
var init_decode_context = __esm({
  "src/spire/decode-context.ts"() {
    "use strict";
    init_literal();
    init_go_node();
  }
});

// src/spire/go-quote.ts
var init_go_quote2 = __esm({
  "src/spire/go-quote.ts"() {
    "use strict";
    init_go_quote();
  }
});

// src/spire/go-int.ts
function parseGoInt(text2) {
  const [, sign, hexPrefix, hex, octalPrefix, octal2, binaryPrefix, binary2, zero, old, decimal2] = /^([+-]?)(?:(0[xX])([0-9a-fA-F_]+)|(0[oO])([0-7_]+)|(0[bB])([01_]+)|(0)([0-7_]+)|(0|[1-9][0-9_]*))$/.exec(text2) ?? [];
  const prefix = hexPrefix ?? octalPrefix ?? binaryPrefix ?? (zero === void 0 ? "" : "0o");
  const digits = hex ?? octal2 ?? binary2 ?? old ?? decimal2;
  if (digits === void 0 || digits.endsWith("_") || digits.includes("__")) return failed2(text2, "invalid syntax");
  const size = BigInt(prefix.toLowerCase() + digits.replaceAll("_", ""));
  const value = sign === "-" ? -size : size;
  return value > MAXIMUM || value < -MAXIMUM - 1n ? failed2(text2, "value out of range") : { ok: true, value };
}
function failed2(text2, reason) {
  return { ok: false, error: `strconv.ParseInt: parsing ${goQuote(text2)}: ${reason}` };
}
var MAXIMUM;
var init_go_int = __esm({
  "src/spire/go-int.ts"() {
    "use strict";
    init_go_quote2();
    MAXIMUM = 2n ** 63n - 1n;
  }
});

// src/spire/decode-value.ts
function decodeString(context, name, node) {
  if (isHole2(node)) return scalar(node, void 0);
  const token2 = node.kind === "literal" ? node.token : void 0;
  if (token2?.type === "NUMBER") return scalar(node, token2.text);
  if (token2?.type !== "STRING" && token2?.type !== "HEREDOC") {
    wrongType(context, name, node, `root${name.go}: unknown type for string ${goTypeName(node)}`, "a string");
    return scalar(node, void 0, true);
  }
  const text2 = tokenText(context, token2, name);
  return scalar(node, text2.includes(HOLE) ? void 0 : text2);
}
function decodeInt(context, name, node) {
  if (isHole2(node)) return scalar(node, void 0);
  const token2 = node.kind === "literal" ? node.token : void 0;
  if (token2?.type !== "NUMBER" && token2?.type !== "STRING") return wrongScalar(context, name, node, "a whole number");
  const text2 = token2.type === "NUMBER" ? token2.text : tokenText(context, token2, name);
  if (text2.includes(HOLE)) return scalar(node, void 0);
  const result = parseGoInt(text2);
  if (result.ok) return scalar(node, result.value);
  wrongType(context, name, node, result.error, "a whole number", false);
  return scalar(node, void 0, true);
}
function decodeFloat(context, name, node) {
  if (isHole2(node)) return scalar(node, void 0);
  const token2 = node.kind === "literal" ? node.token : void 0;
  if (token2?.type === "FLOAT" || token2?.type === "NUMBER") return scalar(node, Number(token2.text));
  return wrongScalar(context, name, node, "a number");
}
function decodeBool(context, name, node) {
  if (isHole2(node)) return scalar(node, void 0);
  if (node.kind === "literal" && node.token.type === "BOOL") return scalar(node, node.token.text === "true");
  return wrongScalar(context, name, node, "true or false");
}
function decodeList(context, name, node, before) {
  const list2 = before ?? { kind: "list", key: void 0, bad: false, span: void 0, open: false, elements: [] };
  const nodes = sliceItems(node);
  if (nodes === void 0) {
    if (isHole2(node)) list2.open = true;
    else {
      list2.bad = true;
      wrongType(context, name, node, `unknown slice type: ${goTypeName(node)}`, "a list");
    }
    return list2;
  }
  nodes.forEach((element, index) => {
    const { value, bad } = decodeString(context, elementName(name, index), element);
    if (bad) list2.bad = true;
    else if (isHole2(element)) list2.open = true;
    list2.elements.push({ value: typeof value === "string" ? value : void 0, span: spanOf(element) ?? { start: 0, end: 0 } });
  });
  return list2;
}
function wrongScalar(context, name, node, wanted) {
  wrongType(context, name, node, `root${name.go}: unknown type ${goTypeName(node)}`, wanted);
  return scalar(node, void 0, true);
}
function scalar(node, value, bad = false) {
  return { kind: "scalar", key: void 0, bad, literal: node.kind === "literal" ? node : void 0, value };
}
var init_decode_value = __esm({
  "src/spire/decode-value.ts"() {
    "use strict";
    init_mapped_text();
    init_decode_context();
    init_go_int();
    init_go_node();
  }
});

// src/spire/decode.ts
function decodeStruct(context, rows, node, name = rootName("")) {
  const block = emptyBlock(rows, void 0);
  decodeBlock(context, name, node, block);
  return block;
}
function emptyBlock(rows, key) {
  return { kind: "block", key, bad: false, span: void 0, rows, fields: /* @__PURE__ */ new Map(), strange: [], unused: /* @__PURE__ */ new Map(), open: false };
}
function decodeMap(context, path, element, node, before) {
  const map = before ?? { kind: "map", key: void 0, bad: false, span: void 0, open: false, entries: /* @__PURE__ */ new Map() };
  const inner = node.kind === "item" ? { kind: "items", items: [node] } : node.kind === "object" ? itemsOf(node.items) : node;
  if (inner.kind !== "items") {
    if (isHole2(node)) map.open = true;
    else {
      map.bad = true;
      wrongType(context, path, node, `root${path.go}: not an object type for map (${goTypeName(node)})`, "a map");
    }
    return map;
  }
  const done = /* @__PURE__ */ new Set();
  for (const item of inner.items) {
    const [token2] = item.keys;
    if (token2 === void 0) {
      map.bad = true;
      wrongType(context, path, node, `root${path.go}: map must have string keys`, "a map");
      return map;
    }
    if (token2.type === "HOLE") map.open = true;
    const name = tokenText(context, token2, path);
    if (done.has(name)) continue;
    let value = item.value;
    if (item.keys.length > 1) {
      value = { kind: "items", items: filter(context, inner, name) };
      done.add(name);
    }
    const entry = map.entries.get(name);
    const decoded = decodeInto(context, entryName(path, name), element, element.type, value, token2, entry?.value);
    decoded.key = token2;
    if ("span" in decoded) decoded.span = item.origin;
    if (entry) entry.value = decoded;
    else map.entries.set(name, { name, token: token2, value: decoded });
  }
  return map;
}
function decodeBlock(context, name, node, target) {
  const list2 = structItems(node);
  if (list2 === void 0) {
    if (isHole2(node)) target.open = true;
    else {
      target.bad = true;
      wrongType(context, name, node, `root${name.go}: not an object type for struct (${goTypeName(node)})`, "a block");
    }
    return;
  }
  const keys = list2.items.map(({ keys: [token2] }) => token2 ? keyText(context, token2).toLowerCase() : "");
  const used = /* @__PURE__ */ new Set();
  for (const key in target.rows) {
    const row = target.rows[key];
    const wanted = key.toLowerCase();
    if (!row || !keys.includes(wanted) || !context.tables.knows(row)) continue;
    used.add(wanted);
    const found = list2.items.filter((_, index) => keys[index] === wanted).map((item) => ({ ...item, keys: item.keys.slice(1) }));
    decodeField(context, fieldName(name, key), key, row, found, target);
  }
  noteStrangeKeys(context, name, list2, keys, used, target);
}
function structItems(node) {
  const inner = node.kind === "item" ? node.value : node;
  if (node.kind === "item" && inner.kind === "literal") return { kind: "items", items: [node] };
  if (inner.kind === "object") return itemsOf(inner.items);
  return inner.kind === "items" ? inner : void 0;
}
function decodeField(context, path, key, row, found, target) {
  const type = context.tables.typeOf(row);
  const labelled = found.filter((item) => item.keys.length > 0);
  const plain4 = found.filter((item) => item.keys.length === 0);
  const writings = [];
  const [first] = labelled;
  if (first) writings.push({ node: { kind: "items", items: labelled }, opener: openerOf(first) });
  for (const item of plain4) writings.push({ node: item.value.kind === "object" ? itemsOf(item.value.items) : item.value, opener: openerOf(item) });
  reportRepetition(context, path, key, type, writings);
  for (const { node, opener } of writings) {
    const value2 = decodeInto(context, path, row, type, node, opener, target.fields.get(key));
    if (value2.kind !== "node") value2.key = opener;
    target.fields.set(key, value2);
  }
  const value = target.fields.get(key);
  const last = found.at(-1);
  if (value && last && "span" in value) value.span = last.origin.value.kind === "list" ? last.origin.value : last.origin;
}
function decodeInto(context, path, row, type, node, opener, before) {
  switch (type) {
    case "string":
      return decodeString(context, path, node);
    case "int":
      return decodeInt(context, path, node);
    case "float":
      return decodeFloat(context, path, node);
    case "bool":
      return decodeBool(context, path, node);
    case "list":
      return decodeList(context, path, node, before?.kind === "list" ? before : void 0);
    case "node":
      if (before?.kind !== "node") return { kind: "node", key: opener, bad: false, node };
      if (isOld(context) && opener) {
        context.report({ code: "crash", span: opener, path: path.path, error: "reflect: Elem of invalid type ast.Node", args: { key: path.key } });
        return before;
      }
      if (structItems(node) === void 0 && !isHole2(node)) {
        before.bad = true;
        wrongType(context, path, node, `root${path.go}: not an object type for struct (${goTypeName(node)})`, "a block");
      }
      return before;
    case "block": {
      const merged = before?.kind === "block" && !(isOld(context) && !EMBEDDED.has(path.key));
      const block = merged ? before : emptyBlock(row.keys ?? {}, opener);
      decodeBlock(context, path, node, block);
      return block;
    }
    case "blocks":
      return decodeBlocks(context, path, row, node, before?.kind === "blocks" ? before : void 0, opener);
    case "map":
    case "strings":
    case "lists": {
      const element = type === "map" ? "block" : type === "strings" ? "string" : "list";
      return decodeMap(context, path, { ...row, type: element }, node, before?.kind === "map" ? before : void 0);
    }
  }
}
function isOld(context) {
  return context.tables.isAtLeast("1.11.1") === false;
}
function decodeBlocks(context, path, row, node, before, opener) {
  const blocks = before ?? { kind: "blocks", key: void 0, bad: false, span: void 0, open: false, elements: [] };
  const nodes = sliceItems(node);
  if (nodes === void 0) {
    if (isHole2(node)) blocks.open = true;
    else {
      blocks.bad = true;
      wrongType(context, path, node, `unknown slice type: ${goTypeName(node)}`, "a list");
    }
    return blocks;
  }
  const span = opener ?? spanOf(node);
  if (node.kind === "items" && span) {
    context.report({ code: "block-for-list", span, path: path.path, error: void 0, args: { key: path.key, elements: String(nodes.length) } });
  }
  nodes.forEach((element, index) => {
    const block = emptyBlock(row.keys ?? {}, void 0);
    block.span = spanOf(element);
    decodeBlock(context, elementName(path, index), expandObject(element), block);
    blocks.elements.push(block);
  });
  return blocks;
}
function expandObject(node) {
  if (node.kind !== "item" || node.keys.length !== 2) return node;
  return { ...node, keys: node.keys.slice(0, 1), value: { kind: "items", items: [{ ...node, keys: node.keys.slice(1) }] } };
}
function filter(context, list2, key) {
  const wanted = key.toLowerCase();
  const found = [];
  for (const item of list2.items) {
    const [token2] = item.keys;
    if (token2 && keyText(context, token2).toLowerCase() === wanted) found.push({ ...item, keys: item.keys.slice(1) });
  }
  return found;
}
function noteStrangeKeys(context, name, list2, keys, used, target) {
  list2.items.forEach((item, index) => {
    const [token2] = item.keys;
    if (!token2 || used.has(keys[index] ?? "")) return;
    tokenText(context, token2, name);
    if (!context.json && item.origin.keys.indexOf(token2) > 0) {
      context.report({ code: "stray-label", span: token2, path: name.path, error: void 0, args: { key: name.key, label: keyText(context, token2) } });
    } else if (token2.type !== "HOLE") target.strange.push(token2);
  });
  let unused;
  list2.items.forEach((item, index) => {
    if (index > 0 && item.keys.length > 1) return;
    for (const token2 of item.keys) {
      if (!context.json && token2.type !== "IDENT") continue;
      const text2 = keyText(context, token2);
      if (used.has(text2.toLowerCase())) continue;
      unused ??= /* @__PURE__ */ new Map();
      unused.set(text2, [...unused.get(text2) ?? [], token2]);
    }
  });
  if (unused) target.unused = unused;
}
function reportRepetition(context, path, key, type, writings) {
  const scalar2 = type === "string" || type === "int" || type === "bool" || type === "float";
  if (!scalar2 && type !== "node") return;
  const first = writings[0]?.opener;
  for (const { opener } of writings.slice(1)) {
    if (!opener || !first) continue;
    const related = [{ span: first, message: scalar2 ? "the first time, which the last one undoes" : "the first one, which is the only one that counts" }];
    context.report({ code: scalar2 ? "duplicate-attribute" : "second-block", span: opener, path: path.path, error: void 0, args: { key }, related });
  }
}
var EMBEDDED;
var init_decode = __esm({
  "src/spire/decode.ts"() {
    "use strict";
    init_decode_context();
    init_decode_value();
    init_go_node();
    EMBEDDED = /* @__PURE__ */ new Set(["experimental", "ratelimit", "telemetry", "health_checks", "sds", "root_cert_spec"]);
  }
});

// src/spire/duration.ts
function parseDuration(text2) {
  const invalid2 = () => failed3("invalid duration", text2);
  const negative = text2.startsWith("-");
  let rest = negative || text2.startsWith("+") ? text2.slice(1) : text2;
  if (rest === "0") return { ok: true, nanoseconds: 0n };
  if (rest === "") return invalid2();
  let total = 0n;
  while (rest !== "") {
    const [, whole = "", point, digits = "", unitText = ""] = /^([0-9]*)(\.?)([0-9]*)([^.0-9]*)/.exec(rest) ?? [];
    if (whole === "" && point === "") return invalid2();
    if (whole !== "" && BigInt(whole) > LIMIT) return invalid2();
    if (whole === "" && digits === "") return invalid2();
    if (unitText === "") return failed3("missing unit in duration", text2);
    const unit = UNITS.get(unitText);
    if (unit === void 0) return failed3(`unknown unit ${quote(unitText)} in duration`, text2);
    rest = rest.slice(whole.length + (point?.length ?? 0) + digits.length + unitText.length);
    if (BigInt(whole) > LIMIT / unit) return invalid2();
    const amount = BigInt(whole) * unit + fractionOf(digits, unit);
    if (amount > LIMIT) return invalid2();
    total = BigInt.asUintN(64, total + amount);
    if (total > LIMIT) return invalid2();
  }
  if (negative) return { ok: true, nanoseconds: -total };
  return total === LIMIT ? invalid2() : { ok: true, nanoseconds: total };
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
function failed3(message, text2) {
  return { ok: false, error: `time: ${message} ${quote(text2)}` };
}
function quote(text2) {
  let quoted3 = "";
  for (const character of text2) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 128 || code < 32) for (const byte of new TextEncoder().encode(character)) quoted3 += `\\x${byte.toString(16).padStart(2, "0")}`;
    else quoted3 += character === '"' || character === "\\" ? `\\${character}` : character;
  }
  return `"${quoted3}"`;
}
var SECOND, MINUTE, HOUR, LIMIT, UNITS;
var init_duration = __esm({
  "src/spire/duration.ts"() {
    "use strict";
    SECOND = 1000000000n;
    MINUTE = 60n * SECOND;
    HOUR = 60n * MINUTE;
    LIMIT = 1n << 63n;
    UNITS = /* @__PURE__ */ new Map([
      ["ns", 1n],
      ["us", 1000n],
      ["\xB5s", 1000n],
      ["\u03BCs", 1000n],
      ["ms", 1000000n],
      ["s", SECOND],
      ["m", MINUTE],
      ["h", HOUR]
    ]);
  }
});

// src/spire/mapped-string.ts
function mappedString(source, literal) {
  const { token: token2 } = literal;
  const result = literalValue(token2, literal.json);
  if (!("value" in result) || typeof result.value !== "string") return void 0;
  const builder = builderOver(source, token2.start);
  if (token2.type === "HEREDOC") return verbatim(source, builder, source.text.indexOf("\n", token2.start) + 1, result.value);
  const start = token2.start + 1;
  const end = token2.end - 1;
  if (!source.text.slice(start, end).includes("\\")) return verbatim(source, builder, start, result.value);
  for (const piece of source.text.slice(start, end).matchAll(/\\(?:[0-7]{3}|x..|u.{4}|U.{8}|.)|[^\\]+/gs)) {
    const from = start + piece.index;
    const to = from + piece[0].length;
    if (!piece[0].startsWith("\\")) builder.slice(source, from, to);
    else {
      const one = literalValue({ ...token2, text: `"${piece[0]}"` }, literal.json);
      if (!("value" in one) || typeof one.value !== "string") return void 0;
      builder.foreign(one.value, source.trace(from, to).place, []);
    }
  }
  const mapped = builder.build();
  return mapped.text === result.value ? mapped : void 0;
}
function builderOver(source, offset) {
  const { place } = source.trace(offset, offset);
  return new MappedTextBuilder(place.file, place.start, (text2) => source.edit(offset, offset, text2)?.text);
}
function verbatim(source, builder, start, value) {
  return source.text.startsWith(value, start) ? builder.slice(source, start, start + value.length).build() : void 0;
}
var init_mapped_string = __esm({
  "src/spire/mapped-string.ts"() {
    "use strict";
    init_literal();
    init_mapped_text();
  }
});

// src/spire/block.ts
var NOT_READ, NOT_DECODED, HOLE_INSIDE, DecodedConfigBlock;
var init_block = __esm({
  "src/spire/block.ts"() {
    "use strict";
    init_answer();
    init_decode();
    init_decode_context();
    init_decode_value();
    init_duration();
    init_go_node();
    init_mapped_string();
    NOT_READ = "the config does not parse";
    NOT_DECODED = "the value is of another type than SPIRE reads";
    HOLE_INSIDE = "the value depends on a variable that is not set here";
    DecodedConfigBlock = class _DecodedConfigBlock {
      place;
      extent;
      path;
      rows;
      /** The file that the block is read from. */
      view;
      /** What was decoded; undefined where nobody wrote the block. */
      decoded;
      /** @param outer the place to answer with where the block is not written */
      constructor(view, rows, decoded, path, outer) {
        this.view = view;
        this.rows = rows;
        this.decoded = decoded;
        this.path = path;
        this.place = decoded?.key ? view.place(decoded.key) : decoded?.span ? view.place(decoded.span) : outer;
        this.extent = decoded?.span ? view.place(decoded.span) : this.place;
      }
      get written() {
        return this.decoded !== void 0;
      }
      get readable() {
        return this.view.readable && this.decoded?.bad !== true && this.decoded?.open !== true;
      }
      string(key) {
        const scalar2 = this.#scalar(key);
        if (!scalar2) return this.#missing(key, (value2) => typeof value2 === "string" ? value2 : void 0);
        const { value } = scalar2;
        if (typeof value !== "string") return this.#unknown(scalar2);
        return value === "" ? this.#empty(key, scalar2, (other) => typeof other === "string" ? other : void 0) : known(value, this.#valuePlace(scalar2));
      }
      int(key) {
        const number = (value2) => typeof value2 === "number" ? value2 : void 0;
        const scalar2 = this.#scalar(key);
        if (!scalar2) return this.#missing(key, number);
        const { value } = scalar2;
        if (typeof value !== "bigint" && typeof value !== "number") return this.#unknown(scalar2);
        return Number(value) === 0 ? this.#empty(key, scalar2, number) : known(Number(value), this.#valuePlace(scalar2));
      }
      bool(key) {
        const scalar2 = this.#scalar(key);
        if (!scalar2) return this.#missing(key, (value) => typeof value === "boolean" ? value : void 0);
        return typeof scalar2.value === "boolean" ? known(scalar2.value, this.#valuePlace(scalar2)) : this.#unknown(scalar2);
      }
      duration(key) {
        const text2 = this.string(key);
        if (text2.is !== "known") return text2;
        const result = parseDuration(text2.value);
        return result.ok ? known(result.nanoseconds, text2.place, text2.from) : unknown("the value is no duration");
      }
      strings(key) {
        const field = this.#field(key);
        if (!field) {
          return this.#missing(key, (value) => Array.isArray(value) ? value.map((one) => ({ value: one, place: this.place })) : void 0);
        }
        if (field.kind !== "list" || field.bad) return unknown(NOT_DECODED);
        const elements = [];
        for (const { value, span } of field.elements) if (value !== void 0) elements.push({ value, place: this.view.place(span) });
        if (field.open || elements.length < field.elements.length) return unknown(HOLE_INSIDE);
        return known(elements, this.view.place(field.span ?? field.key ?? { start: 0, end: 0 }));
      }
      block(key) {
        const row = this.#row(key);
        const field = this.#field(key);
        const rows = row?.labels ?? row?.keys ?? {};
        const decoded = field?.kind === "block" ? field : field?.kind === "node" ? this.#decodeNode(field, rows) : void 0;
        return this.#inner(rows, decoded, `${this.path}${this.path === "" ? "" : "."}${key}`, this.key(key) ?? this.place);
      }
      blocks(key) {
        const field = this.#field(key);
        if (field?.kind !== "blocks") return [];
        return field.elements.map((element, index) => this.#inner(element.rows, element, `${this.path}.${key}[${index}]`, this.key(key) ?? this.place));
      }
      map(key) {
        const field = this.#field(key);
        if (!field) return this.#missing(key, () => void 0);
        if (field.kind !== "map" || field.bad) return unknown(NOT_DECODED);
        if (field.open) return unknown(HOLE_INSIDE);
        const blocks = [];
        for (const { name, token: token2, value } of field.entries.values()) {
          if (value.kind !== "block") continue;
          const place = this.view.place(token2);
          blocks.push({ name, place, block: this.#inner(value.rows, value, `${this.path}.${key}[${name}]`, place) });
        }
        return known(blocks, this.key(key) ?? this.place);
      }
      pairs(key) {
        const field = this.#field(key);
        if (!field) return this.#missing(key, () => void 0);
        if (field.kind !== "map" || field.bad) return unknown(NOT_DECODED);
        if (field.open) return unknown(HOLE_INSIDE);
        const pairs = [...field.entries.values()].map(({ name, token: token2, value }) => {
          const text2 = value.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
          const place = this.view.place(token2);
          return { name, place, value: text2 === void 0 ? unknown(HOLE_INSIDE) : known(text2, value.kind === "scalar" ? this.#valuePlace(value) : place) };
        });
        return known(pairs, this.key(key) ?? this.place);
      }
      key(name) {
        const field = this.#field(name);
        return field?.key && this.view.place(field.key);
      }
      has(name) {
        return this.#field(name) !== void 0;
      }
      mapped(key) {
        const literal = this.#scalar(key)?.literal;
        return literal && mappedString(this.view.source, literal);
      }
      #row(key) {
        const row = this.rows[key];
        return row && this.view.tables.knows(row) ? row : void 0;
      }
      #field(key) {
        return this.decoded?.fields.get(key);
      }
      /** A scalar, also one that stands where a node may stand. */
      #scalar(key) {
        const field = this.#field(key);
        if (field?.kind !== "node") return field?.kind === "scalar" ? field : void 0;
        const scalar2 = decodeString(this.#silent(), rootName(""), field.node);
        scalar2.key = field.key;
        return scalar2;
      }
      #decodeNode(field, rows) {
        if (field.node.kind === "literal" || field.node.kind === "list") return void 0;
        const block = decodeStruct(this.#silent(), rows, field.node);
        block.key = field.key;
        block.span = spanOf(field.node);
        return block;
      }
      /** What is wrong with a node is said when the config is checked. */
      #silent() {
        return { json: this.view.json, tables: this.view.tables, errorAt: () => "", report: () => {
        } };
      }
      #inner(rows, decoded, path, outer) {
        const view = this.readable || decoded ? this.view : { ...this.view, readable: false };
        return new _DecodedConfigBlock(view, rows, decoded, path, outer);
      }
      #valuePlace(scalar2) {
        return this.view.place(scalar2.literal ?? scalar2.key ?? { start: 0, end: 0 });
      }
      #unknown(scalar2) {
        return unknown(scalar2.bad ? NOT_DECODED : HOLE_INSIDE);
      }
      /** Go cannot tell an empty value from none: the default holds. */
      #empty(key, scalar2, read) {
        const place = this.#valuePlace(scalar2);
        const value = this.#default(key, read);
        return value === void 0 ? absent(place) : known(value, place, "default");
      }
      #missing(key, read) {
        if (!this.view.readable) return unknown(NOT_READ);
        if (!this.readable || this.view.loose) return unknown(this.decoded?.bad ? NOT_DECODED : HOLE_INSIDE);
        const value = this.#default(key, read);
        return value === void 0 ? absent(this.place) : known(value, this.place, "default");
      }
      #default(key, read) {
        const row = this.#row(key);
        return row && read(this.view.tables.defaultOf(row));
      }
    };
  }
});

// src/spire/spiffe-id.ts
function parseSpiffeId(text2) {
  if (text2 === "") return failed4("cannot be empty");
  if (!text2.startsWith(SCHEME)) return failed4("scheme is missing or invalid");
  const slash = text2.indexOf("/", SCHEME.length);
  const trustDomain = text2.slice(SCHEME.length, slash < 0 ? text2.length : slash);
  if (!TRUST_DOMAIN.test(trustDomain)) return failed4(BAD_TRUST_DOMAIN);
  if (trustDomain === "") return failed4("trust domain is missing");
  const path = slash < 0 ? "" : text2.slice(slash);
  const error = spiffePathError(path);
  return error === void 0 ? { ok: true, id: { trustDomain, path } } : failed4(error);
}
function parseTrustDomain(text2) {
  if (text2 === "") return failed4("trust domain is missing");
  if (text2.includes(":/")) {
    const result = parseSpiffeId(text2);
    return result.ok ? { ok: true, trustDomain: result.id.trustDomain } : result;
  }
  return TRUST_DOMAIN.test(text2) ? { ok: true, trustDomain: text2 } : failed4(BAD_TRUST_DOMAIN);
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
function failed4(error) {
  return { ok: false, error };
}
var SCHEME, TRUST_DOMAIN, SEGMENT, BAD_TRUST_DOMAIN, BAD_SEGMENT;
var init_spiffe_id = __esm({
  "src/spire/spiffe-id.ts"() {
    "use strict";
    SCHEME = "spiffe://";
    TRUST_DOMAIN = /^[a-z0-9._-]*$/;
    SEGMENT = /^[a-zA-Z0-9._-]*$/;
    BAD_TRUST_DOMAIN = "trust domain characters are limited to lowercase letters, numbers, dots, dashes, and underscores";
    BAD_SEGMENT = "path segment characters are limited to letters, numbers, dots, dashes, and underscores";
  }
});

// src/spire/check/check.ts
function textOf(block, key) {
  const answer = block.string(key);
  return answer.is === "known" ? answer.value : void 0;
}
function writtenText(block, key) {
  const answer = block.string(key);
  return answer.is === "known" && answer.from === "written" ? answer.value : void 0;
}
function isSet(block, key) {
  const answer = block.string(key);
  return answer.is === "known" && answer.from === "written" || answer.is === "unknown" && block.has(key) && block.readable;
}
function missing(check2, block, key, log) {
  const answer = block.string(key);
  if (answer.is === "absent") check2.problems.add({ code: "missing-required", block, key, place: answer.place, log });
}
function invalid(check2, block, key, code, log, args = {}) {
  const answer = block.string(key);
  const value = answer.is === "known" ? answer.value : "";
  check2.problems.add({ code, block, key, ...answer.is === "known" || answer.is === "absent" ? { place: answer.place } : {}, log, args: { value, ...args } });
}
function checkDuration(check2, block, key, log) {
  const text2 = writtenText(block, key);
  if (text2 === void 0) return void 0;
  const result = parseDuration(text2);
  if (result.ok) return result.nanoseconds;
  invalid(check2, block, key, "invalid-duration", log(text2, result.error), { error: result.error });
  return void 0;
}
function conflict(check2, block, keys, log) {
  const places = keys.map((key) => block.key(key) ?? block.place);
  const [first, ...others] = places;
  const last = others.at(-1) ?? first ?? block.place;
  const related = places.slice(0, -1).map((place, index) => ({ place, message: `${keys[index] ?? ""} is set here` }));
  check2.problems.add({ code: "conflict", block, key: keys.at(-1) ?? "", place: last, log, args: { keys: keys.join(", ") }, related });
}
var init_check = __esm({
  "src/spire/check/check.ts"() {
    "use strict";
    init_duration();
  }
});

// src/spire/check/bootstrap.ts
function checkBootstrap(check2, agent) {
  const insecure = agent.bool("insecure_bootstrap");
  const isInsecure = insecure.is === "known" && insecure.value;
  const path = isSet(agent, "trust_bundle_path");
  const url = isSet(agent, "trust_bundle_url");
  const api = isSet(agent, "trust_bundle_spiffe_workload_api");
  const set = [isInsecure ? "insecure_bootstrap" : "", url ? "trust_bundle_url" : "", path ? "trust_bundle_path" : ""].filter((key) => key !== "");
  if (api) checkWorkloadApi(check2, agent, isInsecure, url, path);
  if (isInsecure && url && path) {
    const log = "only one of insecure_bootstrap, trust_bundle_url, or trust_bundle_path can be specified, not the three options";
    conflict(check2, agent, set, log);
  } else if (set.length > 1) conflict(check2, agent, set, `only one of ${set.join(" or ")} can be specified, not both`);
  else if (set.length === 0 && !api && noneKnown(agent)) reportNone(check2, agent);
  checkFormat(check2, agent);
  checkUrl(check2, agent);
}
function noneKnown(agent) {
  const insecure = agent.bool("insecure_bootstrap");
  const keys = ["trust_bundle_path", "trust_bundle_url", "trust_bundle_spiffe_workload_api"];
  return agent.written && insecure.is !== "unknown" && keys.every((key) => agent.string(key).is === "absent");
}
function reportNone(check2, agent) {
  const newer = check2.tables.isAtLeast("1.15.3") === true;
  const ways = newer ? "trust_bundle_path, trust_bundle_url, or trust_bundle_spiffe_workload_api" : "trust_bundle_path or trust_bundle_url";
  const log = `${ways} must be configured unless insecure_bootstrap is set`;
  check2.problems.add({ code: "missing-required", block: agent, key: "trust_bundle_path", log, args: { group: "bootstrap" } });
}
function checkWorkloadApi(check2, agent, insecure, url, path) {
  const key = "trust_bundle_spiffe_workload_api";
  const other = insecure ? "insecure_bootstrap" : url ? "trust_bundle_url" : path ? "trust_bundle_path" : void 0;
  if (other) conflict(check2, agent, [other, key], `only one of ${other} or ${key} can be specified, not both`);
  else if (isSet(agent, "trust_bundle_unix_socket")) {
    conflict(check2, agent, ["trust_bundle_unix_socket", key], `trust_bundle_unix_socket can not be used with ${key}`);
  }
  const address = writtenText(agent, key);
  const error = address === void 0 ? void 0 : addressError(address);
  if (error !== void 0) invalid(check2, agent, key, "invalid-url", `${key} is not a valid SPIFFE Workload API endpoint address: ${error}`);
}
function addressError(address) {
  const [, scheme, rest = ""] = /^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$/s.exec(address) ?? [];
  if (scheme?.toLowerCase() === "unix") {
    if (!rest.startsWith("/")) return "workload endpoint unix socket URI must not be opaque";
    if (!rest.startsWith("//")) return void 0;
    const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1] ?? "";
    if (authority !== "") return "workload endpoint unix socket URI must not include a host";
    return rest.slice(2) === "" ? "workload endpoint unix socket URI must include a path" : void 0;
  }
  if (scheme?.toLowerCase() === "tcp")
    return /^\/\/(\d+\.\d+\.\d+\.\d+|\[[0-9a-fA-F:]+\]):\d+$/.test(rest) ? void 0 : "workload endpoint tcp socket URI host component must be an IP:port";
  return 'workload endpoint socket URI must have a "tcp" or "unix" scheme';
}
function checkFormat(check2, agent) {
  const format = textOf(agent, "trust_bundle_format");
  if (format === void 0 || format === "pem" || format === "spiffe") return;
  invalid(check2, agent, "trust_bundle_format", "invalid-enum", 'invalid value for trust_bundle_format, expected "pem" or "spiffe"', { allowed: "pem, spiffe" });
}
function checkUrl(check2, agent) {
  const socket = isSet(agent, "trust_bundle_unix_socket");
  const url = writtenText(agent, "trust_bundle_url");
  if (socket && agent.string("trust_bundle_url").is === "absent") {
    const log = "if trust_bundle_unix_socket is specified, so must be trust_bundle_url";
    check2.problems.add({ code: "missing-required", block: agent, key: "trust_bundle_url", place: agent.key("trust_bundle_unix_socket") ?? agent.place, log });
  }
  if (url === void 0) return;
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(url)?.[1]?.toLowerCase() ?? "";
  if (!socket) {
    if (scheme !== "https") invalid(check2, agent, "trust_bundle_url", "invalid-url", "trust bundle URL must start with https://");
    return;
  }
  if (scheme !== "http") {
    invalid(check2, agent, "trust_bundle_url", "invalid-url", "trust bundle URL must start with http:// when used with trust bundle unix socket");
  }
  const query2 = /\?([^#]*)/.exec(url)?.[1] ?? "";
  for (const prefix of ["spiffe-", "spire-"]) {
    if (!query2.split("&").some((parameter) => parameter.startsWith(prefix))) continue;
    invalid(check2, agent, "trust_bundle_url", "invalid-url", `trust_bundle_url query params can not start with ${prefix}`);
  }
}
var init_bootstrap = __esm({
  "src/spire/check/bootstrap.ts"() {
    "use strict";
    init_check();
  }
});

// src/spire/check/broker.ts
function checkBroker(check2, experimental) {
  const broker = experimental.block("broker");
  if (broker.written && broker.readable) checkEndpoint(check2, broker);
  const limits = experimental.block("ratelimit");
  for (const key of LIMITS) {
    const limit = limits.int(key);
    if (limit.is !== "known" || limit.value >= 0) continue;
    const log = `experimental.ratelimit.${key} must not be negative`;
    check2.problems.add({ code: "invalid-value", block: limits, key, place: limit.place, log, args: { value: String(limit.value) } });
  }
}
function checkEndpoint(check2, broker) {
  const { problems } = check2;
  if (broker.string("socket_path").is === "absent" && broker.string("bind_address").is === "absent") {
    problems.add({ code: "missing-required", block: broker, log: "experimental.broker requires socket_path, bind_address, or both" });
  }
  const seen = /* @__PURE__ */ new Set();
  const brokers = broker.blocks("brokers");
  brokers.forEach((one, index) => {
    const id = one.string("id");
    if (id.is === "absent") {
      problems.add({ code: "missing-required", block: one, key: "id", place: id.place, log: `experimental.broker.brokers[${index}].id: must be specified` });
    } else if (id.is === "known") {
      if (seen.has(id.value)) {
        problems.add({ code: "conflict", block: one, key: "id", place: id.place, log: `experimental.broker.brokers[${id.value}].id: duplicate broker id` });
      }
      seen.add(id.value);
    }
  });
  for (const one of brokers) checkEntry(check2, one);
}
function checkEntry(check2, one) {
  const id = textOf(one, "id");
  if (id === void 0) return;
  const { problems } = check2;
  const name = `experimental.broker.brokers[${id}]`;
  const result = parseSpiffeId(id);
  if (!result.ok)
    problems.add({ code: "invalid-spiffe-id", block: one, key: "id", log: `${name}.id: ${result.error}`, args: { value: id, error: result.error } });
  const types = one.blocks("allowed_reference_types");
  if (types.length === 0 && one.strings("allowed_reference_types").is === "absent") {
    problems.add({
      code: "missing-required",
      block: one,
      key: "allowed_reference_types",
      log: `${name}.allowed_reference_types: must list at least one reference type URL`
    });
  }
  types.forEach((type, index) => {
    const url = type.string("type_url");
    if (url.is === "absent") {
      problems.add({ code: "missing-required", block: type, key: "type_url", log: `${name}.allowed_reference_types[${index}].type_url: must be specified` });
    } else if (url.is === "known" && url.value === "*" && types.length !== 1) {
      const log = `${name}.allowed_reference_types: wildcard "*" must be the only allowed reference type`;
      problems.add({ code: "conflict", block: type, key: "type_url", place: url.place, log });
    }
  });
}
var LIMITS;
var init_broker = __esm({
  "src/spire/check/broker.ts"() {
    "use strict";
    init_spiffe_id();
    init_check();
    LIMITS = ["fetch_x509_svid", "fetch_jwt_svid", "fetch_x509_bundles", "fetch_jwt_bundles", "stream_secrets", "fetch_secrets"];
  }
});

// src/spire/check/process.ts
function checkFeatureFlags(check2, experimental) {
  const flags = experimental.strings("feature_flags");
  if (flags.is !== "known") return;
  const bad = flags.value.filter(({ value }) => !FLAGS.some((flag) => flag.name === value && check2.tables.knows(flag)));
  const names = bad.map(({ value }) => value).sort();
  for (const { value, place } of bad) {
    const log = `error loading feature flags: unknown feature flag(s): [${names.join(" ")}]`;
    check2.problems.add({ code: "invalid-enum", block: experimental, key: "feature_flags", place, log, args: { value } });
  }
}
function checkLogger(check2, block) {
  const level = textOf(block, "log_level");
  if (level !== void 0 && !LEVELS.includes(level.toLowerCase())) {
    invalid(check2, block, "log_level", "invalid-enum", `could not start logger: not a valid logrus Level: ${goQuote(level)}`, { allowed: LEVELS.join(", ") });
  }
  const format = textOf(block, "log_format");
  if (format !== void 0 && !["TEXT", "JSON"].includes(format.toUpperCase())) {
    invalid(check2, block, "log_format", "invalid-enum", `could not start logger: unknown logger format: ${goQuote(format)}`, { allowed: "text, json" });
  }
}
function checkTrustDomain(check2, block) {
  const text2 = textOf(block, "trust_domain");
  if (text2 === void 0) return;
  const result = parseTrustDomain(text2);
  if (result.ok) return;
  invalid(check2, block, "trust_domain", "invalid-trust-domain", `could not parse trust_domain ${goQuote(text2)}: ${result.error}`, { error: result.error });
}
function checkHealthPaths(check2, health, when) {
  const enabled = health.bool("listener_enabled");
  if (enabled.is !== "known" || !enabled.value) return;
  const ready = textOf(health, "ready_path");
  const live = textOf(health, "live_path");
  for (const [key, path] of [
    ["ready_path", ready],
    ["live_path", live]
  ]) {
    const error = path === void 0 ? void 0 : patternError(path);
    if (error !== void 0) crash(check2, health, key, `panic: parsing ${goQuote(path ?? "")}: ${error}`, when);
  }
  if (ready !== void 0 && ready === live) {
    crash(check2, health, health.has("live_path") ? "live_path" : "ready_path", `panic: pattern ${goQuote(live)} conflicts with pattern ${goQuote(ready)}`, when);
  }
}
function crash(check2, block, key, log, when) {
  const answer = block.string(key);
  check2.problems.add({ code: "crash", block, key, ...answer.is === "known" ? { place: answer.place } : {}, log, when });
}
function patternError(pattern) {
  const [, method, rest = ""] = /^([^ \t]*)[ \t]+(.*)$/s.exec(pattern) ?? [pattern, void 0, pattern];
  if (method !== void 0 && !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(method)) return `at offset 0: invalid method ${goQuote(method)}`;
  const offset = pattern.length - rest.length;
  const slash = rest.indexOf("/");
  if (slash === -1) return `at offset ${offset}: host/path missing /`;
  const host2 = rest.slice(0, slash);
  const brace = host2.indexOf("{");
  if (brace !== -1) return `at offset ${offset + brace}: host contains '{' (missing initial '/'?)`;
  let at = offset + slash + 1;
  for (const segment of rest.slice(slash + 1).split("/")) {
    const open = segment.indexOf("{");
    if (open > 0 || open === 0 && !segment.endsWith("}"))
      return `at offset ${at}: bad wildcard segment (must ${open > 0 ? "start with" : "end with"} '${open > 0 ? "{" : "}"}')`;
    at += segment.length + 1;
  }
  return void 0;
}
var FLAGS, LEVELS;
var init_process = __esm({
  "src/spire/check/process.ts"() {
    "use strict";
    init_go_quote2();
    init_spiffe_id();
    init_check();
    FLAGS = [
      { name: "i_am_a_test_flag" },
      { name: "forced_rotation", removed: "1.11.0" },
      { name: "wit-svid", since: "1.14.0" }
    ];
    LEVELS = ["panic", "fatal", "error", "warn", "warning", "info", "debug", "trace"];
  }
});

// src/spire/check/agent.ts
function checkAgent(check2, root, plugins, unknown2) {
  const agent = root.block("agent");
  const experimental = agent.block("experimental");
  checkFeatureFlags(check2, experimental);
  checkPresence(check2, root, agent);
  checkBootstrap(check2, agent);
  checkPipes(check2, experimental);
  checkRebootstrap(check2, agent);
  checkDuration(check2, experimental, "sync_interval", (_, error) => `could not parse synchronization interval: ${error}`);
  checkLogger(check2, agent);
  checkCacheHitTimeout(check2, experimental);
  checkNotNegative(check2, agent, "x509_svid_cache_max_size", "x509_svid_cache_max_size should not be negative");
  checkNotNegative(check2, experimental, "x509_svid_cache_max_size", "x509_svid_cache_max_size should not be negative");
  checkNotNegative(check2, agent, "jwt_svid_cache_max_size", "jwt_svid_cache_max_size should not be negative");
  checkTrustDomain(check2, agent);
  checkAdminSocket(check2, agent);
  checkWorkloadKeyType(check2, agent);
  plugins();
  unknown2();
  checkDelegates(check2, agent);
  checkAvailability(check2, agent);
  checkBroker(check2, experimental);
}
function checkPresence(check2, root, agent) {
  if (!root.has("plugins") && root.string("plugins").is === "absent") {
    check2.problems.add({ code: "section-missing", block: root, key: "plugins", log: "plugins section must be configured", args: { section: "plugins" } });
  }
  if (isSet(agent, "join_token") && isSet(agent, "join_token_file")) {
    conflict(check2, agent, ["join_token", "join_token_file"], "only one of join_token or join_token_file can be specified, not both");
  }
  if (!agent.written && agent.string("server_address").is === "absent") {
    check2.problems.add({ code: "section-missing", block: root, key: "agent", log: "server_address must be configured", args: { section: "agent" } });
    return;
  }
  missing(check2, agent, "server_address", "server_address must be configured");
  const port = agent.int("server_port");
  if (port.is === "absent") {
    check2.problems.add({ code: "missing-required", block: agent, key: "server_port", place: port.place, log: "server_port must be configured" });
  }
  missing(check2, agent, "trust_domain", "trust_domain must be configured");
}
function checkPipes(check2, experimental) {
  for (const [key, instead] of [
    ["named_pipe_name", "socket_path"],
    ["admin_named_pipe_name", "admin_socket_path"]
  ]) {
    if (writtenText(experimental, key) === void 0) continue;
    const log = `invalid configuration: ${key} is not supported in this platform; please use ${instead} instead`;
    invalid(check2, experimental, key, "invalid-value", log);
  }
}
function checkRebootstrap(check2, agent) {
  const mode = writtenText(agent, "rebootstrap_mode");
  if (mode !== void 0 && !["never", "auto", "always"].includes(mode)) {
    invalid(check2, agent, "rebootstrap_mode", "invalid-enum", `unknown rebootstrap mode specified: ${mode}`, { allowed: "never, auto, always" });
  } else if (mode !== void 0 && mode !== "never") {
    const insecure = agent.bool("insecure_bootstrap");
    if (insecure.is === "known" && insecure.value) {
      conflict(check2, agent, ["insecure_bootstrap", "rebootstrap_mode"], "insecure_bootstrap option can not be used with rebootstrapping");
    }
  }
  checkDuration(check2, agent, "rebootstrap_delay", (_, error) => `error parsing rebootstrap delay duration: ${error}`);
}
function checkCacheHitTimeout(check2, experimental) {
  const key = "jwt_svid_cache_hit_timeout";
  const timeout = checkDuration(check2, experimental, key, (_, error) => `could not parse jwt_svid_cache_hit_timeout: ${error}`);
  if (timeout === void 0) return;
  if (timeout < 5n * SECOND) invalid(check2, experimental, key, "invalid-value", `${key} (${formatDuration(timeout)}) must be greater than 5s`);
  else if (timeout >= 30n * SECOND) invalid(check2, experimental, key, "invalid-value", `${key} (${formatDuration(timeout)}) must be less than 30s`);
}
function checkNotNegative(check2, block, key, log) {
  const number = block.int(key);
  if (number.is !== "known" || number.value >= 0) return;
  check2.problems.add({ code: "invalid-value", block, key, place: number.place, log, args: { value: String(number.value) } });
}
function checkAdminSocket(check2, agent) {
  const admin = textOf(agent, "admin_socket_path");
  const socket = textOf(agent, "socket_path");
  if (admin === void 0 || socket === void 0) return;
  const apis = [agent.bool("disable_workload_api"), agent.bool("disable_sds_api")];
  if (apis.every((api) => api.is === "unknown" || api.is === "known" && api.value)) return;
  if (!isBeside(admin, socket)) return;
  const log = "admin socket cannot be in the same directory or a subdirectory as that containing the Workload API socket";
  const place = agent.string("socket_path");
  const related = place.is === "known" ? [{ place: place.place, message: "the Workload API socket" }] : [];
  const own = agent.string("admin_socket_path");
  check2.problems.add({
    code: "conflict",
    block: agent,
    key: "admin_socket_path",
    ...own.is === "known" ? { place: own.place } : {},
    log,
    args: { value: admin },
    related
  });
}
function isBeside(path, other) {
  if (path.startsWith("/") !== other.startsWith("/")) return false;
  const clean2 = cleanPath(other);
  const slash = clean2.lastIndexOf("/");
  return cleanPath(path).startsWith(`${slash === -1 ? "" : clean2.slice(0, slash)}/`) || slash === -1 && !cleanPath(path).startsWith("..");
}
function cleanPath(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "" && part !== "." && !(part === ".." && path.startsWith("/"))) parts.push(part);
  }
  return `${path.startsWith("/") ? "/" : ""}${parts.join("/")}`;
}
function checkWorkloadKeyType(check2, agent) {
  const text2 = writtenText(agent, "workload_x509_svid_key_type");
  const allowed = ["rsa-2048", "ec-p256", ...check2.tables.isAtLeast("1.14.0") ?? true ? ["ec-p384"] : []];
  if (text2 === void 0 || allowed.includes(text2.toLowerCase())) return;
  const log = `key type ${goQuote(text2)} is unknown; must be one of [${check2.tables.isAtLeast("1.14.0") ?? true ? "rsa-2048, ec-p256, ec-p384" : "rsa-2048, ec-p256"}]`;
  invalid(check2, agent, "workload_x509_svid_key_type", "invalid-enum", log, { allowed: allowed.join(", ") });
}
function checkDelegates(check2, agent) {
  const delegates = agent.strings("authorized_delegates");
  const own = textOf(agent, "trust_domain");
  const domain = own === void 0 ? void 0 : parseTrustDomain(own);
  for (const { value, place } of delegates.is === "known" ? delegates.value : []) {
    const result = parseSpiffeId(value);
    const foreign = result.ok && domain?.ok && result.id.trustDomain !== domain.trustDomain;
    const error = result.ok ? foreign ? `SPIFFE ID ${goQuote(value)} is not a member of trust domain ${goQuote(domain.trustDomain)}` : void 0 : result.error;
    if (error === void 0) continue;
    const log = `error validating authorized delegate: ${error}`;
    check2.problems.add({ code: "invalid-spiffe-id", block: agent, key: "authorized_delegates", place, log, args: { value, error } });
  }
}
function checkAvailability(check2, agent) {
  const target = checkDuration(check2, agent, "availability_target", (_, error) => `unable to parse availability_target: ${error}`);
  if (target === void 0 || target >= 24n * HOUR) return;
  invalid(check2, agent, "availability_target", "invalid-value", "availability_target must be at least 24h0m0s");
}
var init_agent2 = __esm({
  "src/spire/check/agent.ts"() {
    "use strict";
    init_duration();
    init_go_quote2();
    init_spiffe_id();
    init_bootstrap();
    init_broker();
    init_check();
    init_process();
  }
});

// src/spire/check/oidc.ts
function checkProvider(check2, root) {
  checkDomains(check2, root);
  checkAcme(check2, root);
  checkCertificate(check2, root);
  for (const section of SOURCES) {
    const block = root.block(section);
    if (section === "workload_api" && block.written) required(check2, block, "trust_domain", section);
    checkDuration(check2, block, "poll_interval", (_, error) => `invalid poll_interval in the ${section} configuration section: ${error}`);
  }
  checkListeners(check2, root);
  checkAddresses(check2, root);
  checkSources(check2, root);
  checkUrls(check2, root);
  const level = textOf(root, "log_level");
  if (level !== void 0 && !LEVELS2.includes(level.toLowerCase())) {
    const answer = root.string("log_level");
    const place = answer.is === "known" ? { place: answer.place } : {};
    check2.problems.add({
      code: "invalid-enum",
      block: root,
      key: "log_level",
      ...place,
      log: `not a valid logrus Level: ${goQuote(level)}`,
      args: { value: level, allowed: LEVELS2.join(", ") }
    });
  }
}
function checkDomains(check2, root) {
  const domains = root.strings("domains");
  if (domains.is === "absent" || domains.is === "known" && domains.value.length === 0) {
    check2.problems.add({ code: "missing-required", block: root, key: "domains", log: "at least one domain must be configured" });
  }
}
function checkAcme(check2, root) {
  const acme = root.block("acme");
  if (!acme.written) return;
  if (isSet(root, "insecure_addr")) conflict(check2, root, ["acme", "insecure_addr"], "insecure_addr and the acme section are mutually exclusive");
  const accepted = acme.bool("tos_accepted");
  if (accepted.is === "absent" || accepted.is === "known" && !accepted.value) {
    const log = "tos_accepted must be set to true in the acme configuration section";
    check2.problems.add({
      code: "missing-required",
      block: acme,
      key: "tos_accepted",
      ...accepted.is === "known" && accepted.from === "written" ? { place: accepted.place } : {},
      log
    });
  }
  required(check2, acme, "email", "acme");
}
function checkCertificate(check2, root) {
  const block = root.block("serving_cert_file");
  if (!block.written) return;
  required(check2, block, "cert_file_path", "serving_cert_file");
  required(check2, block, "key_file_path", "serving_cert_file");
  checkDuration(check2, block, "file_sync_interval", (_, error) => `invalid file_sync_interval in the serving_cert_file configuration section: ${error}`);
}
function checkListeners(check2, root) {
  if (!root.readable) return;
  const acme = root.has("acme");
  const certificate = root.has("serving_cert_file");
  const address = root.string("insecure_addr");
  const socket = root.string("listen_socket_path");
  const [plain4, unix] = [isSet(root, "insecure_addr"), isSet(root, "listen_socket_path")];
  if (!acme && !certificate && address.is === "absent" && socket.is === "absent") {
    const log = "either acme, serving_cert_file, insecure_addr or listen_socket_path must be configured";
    check2.problems.add({ code: "missing-required", block: root, log, args: { group: "acme, serving_cert_file, insecure_addr, listen_socket_path" } });
  }
  if (acme && certificate) conflict(check2, root, ["acme", "serving_cert_file"], "acme and serving_cert_file are mutually exclusive");
  if (acme && unix) conflict(check2, root, ["acme", "listen_socket_path"], "listen_socket_path and the acme section are mutually exclusive");
  if (certificate && plain4) conflict(check2, root, ["serving_cert_file", "insecure_addr"], "serving_cert_file and insecure_addr are mutually exclusive");
  if (certificate && unix) conflict(check2, root, ["serving_cert_file", "listen_socket_path"], "serving_cert_file and listen_socket_path are mutually exclusive");
  if (plain4 && unix) conflict(check2, root, ["insecure_addr", "listen_socket_path"], "insecure_addr and listen_socket_path are mutually exclusive");
}
function checkAddresses(check2, root) {
  const api = root.block("server_api");
  if (api.written) {
    required(check2, api, "address", "server_api");
    const address = api.string("address");
    if (address.is === "known" && !address.value.startsWith("unix:")) {
      const log = "address must use the unix name system in the server_api configuration section";
      check2.problems.add({ code: "invalid-value", block: api, key: "address", place: address.place, log, args: { value: address.value } });
    }
  }
  const workload = root.block("workload_api");
  if (workload.written) required(check2, workload, "socket_path", "workload_api");
}
function checkSources(check2, root) {
  if (!root.readable || root.string("log_level").is === "unknown") return;
  const written = SOURCES.filter((section) => root.has(section));
  const three = check2.tables.isAtLeast("1.12.4") ?? true;
  if (written.length === 0) {
    const log = three ? "exactly one of the server_api, workload_api, or file sections must be configured" : "either the server_api or workload_api section must be configured";
    check2.problems.add({ code: "missing-required", block: root, log, args: { group: SOURCES.join(", ") } });
  } else if (written.length > 1) {
    const log = three ? "the server_api, workload_api, and file sections are mutually exclusive" : "the server_api and workload_api sections are mutually exclusive";
    conflict(check2, root, written, log);
  }
}
function checkUrls(check2, root) {
  for (const key of ["jwt_issuer", "jwks_uri"]) {
    const answer = root.string(key);
    if (answer.is !== "known") continue;
    const [, scheme = "", host2 = ""] = /^([a-zA-Z][a-zA-Z0-9+.-]*:)?(?:\/\/([^/?#]*))?/.exec(answer.value) ?? [];
    const lacking = scheme === "" ? "scheme" : host2 === "" ? "host" : void 0;
    if (lacking === void 0) continue;
    const log = key === "jwt_issuer" ? `the jwt_issuer url must contain a ${lacking}` : "the jwks_uri setting could not be parsed: %!w(<nil>)";
    check2.problems.add({ code: "invalid-url", block: root, key, place: answer.place, log, args: { value: answer.value } });
  }
}
function required(check2, block, key, section) {
  const answer = block.string(key);
  if (answer.is !== "absent") return;
  check2.problems.add({ code: "missing-required", block, key, place: answer.place, log: `${key} must be configured in the ${section} configuration section` });
}
var SOURCES, LEVELS2;
var init_oidc2 = __esm({
  "src/spire/check/oidc.ts"() {
    "use strict";
    init_go_quote2();
    init_check();
    SOURCES = ["server_api", "workload_api", "file"];
    LEVELS2 = ["panic", "fatal", "error", "warn", "warning", "info", "debug", "trace"];
  }
});

// src/spire/ip.ts
function isIp(text2) {
  return isIpv4(text2) || isIpv6(text2);
}
function isIpv4(text2) {
  const parts = text2.split(".");
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}
function isIpv6(text2) {
  if (!text2.includes(":") || text2.includes(":::")) return false;
  const halves = text2.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  const last = groups.at(-1) ?? "";
  const dotted = last.includes(".");
  if (dotted && !isIpv4(last)) return false;
  const hex = dotted ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  const size = hex.length + (dotted ? 2 : 0);
  return halves.length === 2 ? size < 8 : size === 8;
}
function isCidr(text2) {
  const [, address, bits] = /^([^/]+)\/(\d{1,3})$/.exec(text2) ?? [];
  if (address === void 0 || bits === void 0 || !isIp(address) || bits.length > 1 && bits.startsWith("0")) return false;
  return Number(bits) <= (isIpv4(address) ? 32 : 128);
}
function isDomainName(text2) {
  if (text2 === ".") return true;
  if (text2 === "" || text2.length > 254 || text2.length === 254 && !text2.endsWith(".")) return false;
  const name = text2.endsWith(".") ? text2.slice(0, -1) : text2;
  const labels = name.split(".");
  return labels.every((label) => label.length <= 63 && /^[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?$/.test(label)) && /[^0-9.]/.test(name);
}
var init_ip = __esm({
  "src/spire/ip.ts"() {
    "use strict";
  }
});

// src/spire/config-view.ts
function viewOf(tables, json, source, readable, loose) {
  return { tables, json, source, readable, loose, place: (span) => placeAt(source, span.start, span.end) };
}
var init_config_view = __esm({
  "src/spire/config-view.ts"() {
    "use strict";
    init_mapped_text();
  }
});

// src/spire/go-error.ts
function goErrorAt(text2, format) {
  return (offset, message) => {
    if (offset === void 0 || format === "json") return `At -: ${message}`;
    const before = text2.slice(0, offset);
    const lineStart = before.lastIndexOf("\n") + 1;
    const line = before.split("\n").length;
    return `At ${line}:${[...before.slice(lineStart)].length + 1}: ${message}`;
  };
}
var init_go_error = __esm({
  "src/spire/go-error.ts"() {
    "use strict";
  }
});

// src/spire/loose-holes.ts
function looseHoles(file) {
  const { holes } = file.source;
  if (holes.length === 0) return false;
  const covered = [...file.comments];
  const token2 = (one) => {
    covered.push(one);
  };
  const value = (one) => {
    if (one.kind === "literal") token2(one.token);
    else if (one.kind === "list") one.items.forEach(value);
    else one.items.forEach(item);
  };
  const item = (one) => {
    one.keys.forEach(token2);
    value(one.value);
  };
  file.items.forEach(item);
  covered.sort((a, b) => a.start - b.start);
  let next = 0;
  return holes.some((hole) => {
    while ((covered[next]?.end ?? hole.end) < hole.end) next++;
    const cover = covered[next];
    return cover === void 0 || hole.start < cover.start;
  });
}
var init_loose_holes = __esm({
  "src/spire/loose-holes.ts"() {
    "use strict";
  }
});

// src/spire/reprint.ts
function reprint(source, node, json) {
  const { place } = source.trace(0, 0);
  const result = new MappedTextBuilder(place.file, place.start, (text2) => source.edit(0, 0, text2)?.text);
  let near = place;
  for (const { text: text2, from } of new Printer(source, json).output(node)) {
    if (from) near = source.trace(from.start, from.end).place;
    if (from && source.text.slice(from.start, from.end) === text2) result.slice(source, from.start, from.end);
    else result.foreign(text2, near, []);
  }
  return result.build();
}
function valueStart(value) {
  return value.kind === "items" ? value.items[0]?.keys[0]?.start : value.start;
}
function isSingleLine(item) {
  return !item.origin.leadComment && !item.origin.assign && item.value.kind === "object" && item.value.items.length === 0;
}
function token(key) {
  return { text: key.text, from: key };
}
function comment(one) {
  return { text: one.text, from: one };
}
function comments(group) {
  return (group ?? []).flatMap((one) => [comment(one), NEWLINE2]);
}
function width(pieces) {
  return pieces.reduce((sum, { text: text2 }) => sum + text2.length, 0);
}
function lineCount(pieces) {
  return pieces.reduce((sum, { text: text2 }) => sum + text2.split("\n").length - 1, 1);
}
function endBeforeNewline(text2, span) {
  return text2[span.end - 1] !== "\n" ? span.end : text2[span.end - 2] === "\r" ? span.end - 2 : span.end - 1;
}
function indent(pieces) {
  const result = [];
  let lineStart = true;
  for (const piece of pieces) {
    const lines = piece.raw ? [piece.text] : piece.text.split("\n");
    let offset = 0;
    lines.forEach((line, index) => {
      if (index > 0) {
        result.push(NEWLINE2);
        lineStart = true;
        offset++;
      }
      if (line === "") return;
      if (lineStart) result.push(INDENT);
      const whole = lines.length === 1;
      result.push(
        whole || !piece.from ? { ...piece, text: line } : { text: line, from: { start: piece.from.start + offset, end: piece.from.start + offset + line.length } }
      );
      offset += line.length;
      lineStart = false;
    });
  }
  return result;
}
var NEWLINE2, BLANK, INDENT, Printer;
var init_reprint = __esm({
  "src/spire/reprint.ts"() {
    "use strict";
    init_mapped_text();
    init_go_node();
    NEWLINE2 = { text: "\n" };
    BLANK = { text: " " };
    INDENT = { text: "  " };
    Printer = class {
      #source;
      #json;
      #lineStarts = [0];
      #printed = /* @__PURE__ */ new Map();
      constructor(source, json) {
        this.#source = source;
        this.#json = json;
        for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1)) this.#lineStarts.push(at + 1);
      }
      /** Each node is printed once: to see whether it fits on a line, and again to print it, would double the work at every level. */
      output(node) {
        const printed = this.#printed.get(node) ?? this.#print(node);
        this.#printed.set(node, printed);
        return printed;
      }
      #print(node) {
        switch (node.kind) {
          case "literal":
            return [this.#literal(node)];
          case "list":
            return this.#list(node);
          case "object":
            return this.#object(itemsOf(node.items));
          case "item":
            return this.#item(node);
          case "items":
            return this.#items(node);
        }
      }
      #items({ items }) {
        const pieces = [];
        items.forEach((item, index) => {
          pieces.push(...this.output(item));
          const next = items[index + 1];
          if (!next) return;
          pieces.push(NEWLINE2);
          if (this.#line(next) !== this.#line(item) + 1 || !isSingleLine(next) || !isSingleLine(item)) pieces.push(NEWLINE2);
        });
        return pieces;
      }
      #item(item) {
        const { leadComment, lineComment, assign } = item.origin;
        const pieces = comments(leadComment);
        const sameLine = this.#lineAt(valueStart(item.value)) === this.#line(item);
        if (lineComment && !sameLine) pieces.push(...comments(lineComment));
        item.keys.forEach((key) => {
          pieces.push(token(key), BLANK);
          if (assign && item.keys.length === 1) pieces.push({ text: "= " });
        });
        pieces.push(...this.output(item.value));
        if (lineComment && sameLine) pieces.push(BLANK, ...lineComment.map(comment));
        return pieces;
      }
      #object({ items }) {
        const pieces = [{ text: "{" }];
        let index = 0;
        if (items.length > 0) pieces.push(NEWLINE2);
        while (index < items.length) {
          const aligned = this.#alignedFrom(items, index);
          index += aligned.length;
          if (index !== aligned.length) pieces.push(NEWLINE2);
          const next = items[index];
          if (aligned.length > 0) pieces.push(...indent(this.#aligned(aligned)));
          else if (next) {
            pieces.push(...indent(this.output(next)));
            index++;
          }
          pieces.push(NEWLINE2);
        }
        pieces.push({ text: "}" });
        return pieces;
      }
      /** One-liners on lines that follow each other. */
      #alignedFrom(items, start) {
        const aligned = [];
        if (items.length === 1) return aligned;
        for (let index = start; index < items.length; index++) {
          const item = items[index];
          if (!item || lineCount(this.output(item)) > 2) break;
          const next = items[index + 1];
          const previous = items[index - 1];
          const line = this.#line(item);
          const hugsNext = line + 1 === (next ? this.#line(next) : 0);
          if (!hugsNext && line - 1 !== (previous ? this.#line(previous) : 0)) break;
          aligned.push(item);
          if (!hugsNext) break;
        }
        return aligned;
      }
      #aligned(items) {
        const keyWidth = Math.max(...items.map((item) => item.keys[0]?.text.length ?? 0));
        const valueWidth = Math.max(...items.map((item) => width(this.output(item.value))));
        const pieces = [];
        items.forEach((item, index) => {
          pieces.push(...comments(item.origin.leadComment));
          for (const key of item.keys) {
            pieces.push(token(key), { text: " ".repeat(Math.max(0, keyWidth - key.text.length + 1)) });
            if (item.keys.length === 1) pieces.push({ text: "= " });
          }
          const value = this.output(item.value);
          pieces.push(...value);
          const { lineComment } = item.origin;
          if (lineComment && this.#lineAt(valueStart(item.value)) === this.#line(item)) {
            pieces.push({ text: " ".repeat(Math.max(0, valueWidth - width(value) + 1)) }, ...lineComment.map(comment));
          }
          if (index < items.length - 1) pieces.push(NEWLINE2);
        });
        return pieces;
      }
      #literal(literal) {
        const { type, text: text2 } = literal.token;
        const heredoc = type === "HEREDOC" && text2.endsWith("\n");
        const from = { start: literal.token.start, end: heredoc ? endBeforeNewline(this.#source.text, literal.token) : literal.token.end };
        const raw = type === "HEREDOC" || type === "STRING" && text2.includes("\n");
        return { text: heredoc ? text2.slice(0, -1) : text2, from, raw };
      }
      #list(list2) {
        const open = { text: "[", from: { start: list2.start, end: list2.start + 1 } };
        const close = { text: "]", from: { start: list2.end - 1, end: list2.end } };
        if (this.#isSingleLine(list2)) {
          const pieces2 = [open];
          list2.items.forEach((item, index) => {
            if (index > 0) pieces2.push({ text: ", " });
            pieces2.push(...this.output(item));
            if (item.kind === "literal" && item.token.type === "HEREDOC") pieces2.push(NEWLINE2);
          });
          return [...pieces2, close];
        }
        const longest = Math.max(0, ...list2.items.map((item) => item.kind === "literal" ? item.token.text.length : 0));
        const pieces = [open, NEWLINE2];
        let emptyLine = false;
        list2.items.forEach((item, index) => {
          const literal = item.kind === "literal" ? item : void 0;
          if (literal?.leadComment) {
            if (!emptyLine && index > 0) pieces.push(NEWLINE2);
            for (const one of literal.leadComment) pieces.push(...indent([comment(one)]), NEWLINE2);
          }
          const value = this.output(item);
          pieces.push(...indent(value));
          if (literal?.token.type === "HEREDOC") pieces.push(NEWLINE2, ...indent([{ text: "," }]));
          else pieces.push({ text: "," });
          if (literal?.lineComment) pieces.push({ text: " ".repeat(1 + Math.max(0, longest - width(value))) }, ...literal.lineComment.map(comment));
          pieces.push(NEWLINE2);
          emptyLine = literal?.leadComment !== void 0 && index < list2.items.length - 1;
          if (emptyLine) pieces.push(NEWLINE2);
        });
        return [...pieces, close];
      }
      #isSingleLine(list2) {
        const line = this.#lineAt(list2.start);
        return list2.items.every(
          (item) => item.kind === "literal" && this.#lineAt(item.start) === line && !(item.token.type === "HEREDOC" && list2.items.length !== 1) && item.lineComment === void 0
        );
      }
      #line(item) {
        return this.#lineAt(item.keys[0]?.start);
      }
      #lineAt(offset) {
        if (this.#json || offset === void 0) return 0;
        let low = 0;
        let high = this.#lineStarts.length - 1;
        while (low < high) {
          const middle = low + high + 1 >> 1;
          if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
          else high = middle - 1;
        }
        return low + 1;
      }
    };
  }
});

// src/spire/reread.ts
function reread(view, field, rows, path, outer) {
  if (!field) return { block: new DecodedConfigBlock(view, rows, void 0, path, outer), faults: [], error: void 0 };
  const opener = field.key ? view.place(field.key) : outer;
  if (field.node.kind === "literal" && field.node.token.type === "HOLE") return unreadable(view, rows, path, opener, []);
  const text2 = reprint(view.source, field.node, view.json);
  return readAgain(view, text2, rows, path, opener);
}
function readAgain(view, text2, rows, path, opener) {
  const result = parseHcl(text2);
  if (!result.ok) {
    const { error } = result;
    const place = text2.text === "" ? opener : text2.trace(error.start, error.end).place;
    const fault = { code: error.panic ? "crash" : "parse-error", path, error: error.message, args: {}, place };
    return unreadable(view, rows, path, opener, [fault]);
  }
  const inner = viewOf(view.tables, false, text2, true, looseHoles(result.file));
  const faults = [];
  const context = {
    json: false,
    tables: view.tables,
    errorAt: goErrorAt(text2.text, result.file.format),
    report({ span, related, ...fault }) {
      const places = related?.map((one) => ({ place: inner.place(one.span), message: one.message }));
      faults.push({ ...fault, place: inner.place(span), ...places ? { related: places } : {} });
    }
  };
  const decoded = decodeStruct(context, rows, itemsOf(result.file.items), rootName(path));
  const block = new DecodedConfigBlock(inner, rows, decoded, path, opener);
  return { block, faults, error: faults.find((fault) => fault.error !== void 0)?.error };
}
function unreadable(view, rows, path, opener, faults) {
  const closed = { ...view, readable: false };
  return { block: new DecodedConfigBlock(closed, rows, void 0, path, opener), faults, error: faults[0]?.error };
}
var init_reread = __esm({
  "src/spire/reread.ts"() {
    "use strict";
    init_parse();
    init_block();
    init_config_view();
    init_decode();
    init_decode_context();
    init_go_error();
    init_go_node();
    init_loose_holes();
    init_reprint();
  }
});

// src/spire/unknown-keys.ts
function checkUnknownKeys(check2, block, path, mode) {
  const context = { json: check2.view.json, tables: check2.view.tables, errorAt: () => "", report: () => {
  } };
  const said = /* @__PURE__ */ new Set();
  for (const token2 of block.strange) {
    said.add(token2);
    const text2 = keyText(context, token2);
    reportKey(check2, block, path, token2, text2, mode === "fatal" && !block.unused.has(text2) ? "silent" : mode);
  }
  if (mode === "fatal") {
    for (const [text2, tokens] of block.unused) {
      const [token2] = tokens;
      if (!token2 || tokens.some((one) => said.has(one))) continue;
      report(check2, "unknown-key", path, token2, { key: text2, miscounted: "true" }, true);
    }
  }
  for (const [key, field] of block.fields) {
    const row = block.rows[key];
    if (!row) continue;
    const inner = path === "" ? key : `${path}.${key}`;
    if (field.key) reportDeprecated(check2, inner, key, field.key, row);
    for (const [name, child] of blocksIn(field)) checkUnknownKeys(check2, child, `${inner}${name}`, row.unknown ?? mode);
  }
}
function checkUnknownKeysOf(check2, block, mode) {
  if (block.decoded) checkUnknownKeys({ ...check2, view: block.view, root: block }, block.decoded, block.path, mode);
}
function blocksIn(field) {
  switch (field.kind) {
    case "block":
      return [["", field]];
    case "blocks":
      return field.elements.map((element, index) => [`[${index}]`, element]);
    case "map":
      return [...field.entries.values()].flatMap(({ name, value }) => blocksIn(value).map(([rest, block]) => [`[${name}]${rest}`, block]));
    case "scalar":
    case "list":
    case "node":
      return [];
  }
}
function reportKey(check2, block, path, token2, text2, mode) {
  const { release } = check2.view.tables;
  const [, row] = Object.entries(block.rows).find(([name]) => name.toLowerCase() === text2.toLowerCase()) ?? [text2, void 0];
  const args = { key: text2, unknown: mode };
  if (row?.replacement) args.replacement = row.replacement;
  if (row?.removed) args.removed = row.removed;
  if (row?.since) args.since = row.since;
  const gone = row !== void 0 && release !== void 0 && !check2.view.tables.knows({ ...row, since: "0.0.0" });
  const code = row === void 0 ? "unknown-key" : gone ? "removed-key" : "future-key";
  report(check2, code, path, token2, args, mode === "fatal");
}
function report(check2, code, path, token2, args, fatal) {
  const key = args.key ?? "";
  check2.problems.add({
    code,
    block: check2.root,
    place: check2.view.place(token2),
    path: path === "" ? key : `${path}.${key}`,
    args,
    fatal,
    when: fatal ? "validate" : "run",
    ...fatal ? { log: check2.log } : {}
  });
}
function reportDeprecated(check2, path, key, token2, row) {
  if (row.deprecated === void 0 || check2.view.tables.isAtLeast(row.deprecated) === false) return;
  check2.problems.add({
    code: "deprecated-key",
    block: check2.root,
    place: check2.view.place(token2),
    path,
    args: { key, since: row.deprecated, ...row.replacement ? { replacement: row.replacement } : {} },
    when: "run",
    fatal: false
  });
}
var init_unknown_keys = __esm({
  "src/spire/unknown-keys.ts"() {
    "use strict";
    init_decode_context();
  }
});

// src/spire/check/federation.ts
function checkFederation(check2, server) {
  const federation = server.block("federation");
  if (!federation.written) return;
  const endpoint = federation.block("bundle_endpoint");
  if (endpoint.written) {
    checkDuration(check2, endpoint, "refresh_hint", (value, error) => `could not parse refresh_hint ${goQuote(value)}: ${error}`);
    checkEndpoint2(check2, endpoint);
  }
  const partners = federation.map("federates_with");
  for (const { name, place, block } of partners.is === "known" ? partners.value : []) {
    const result = parseTrustDomain(name);
    if (!result.ok) {
      check2.problems.add({ code: "invalid-trust-domain", block, place, log: result.error, args: { value: name, error: result.error } });
    }
    checkPartner(check2, name, block);
  }
}
function checkEndpoint2(check2, endpoint) {
  if (endpoint.has("acme") && endpoint.has("profile")) {
    conflict(check2, endpoint, ["acme", "profile"], "either bundle endpoint 'acme' or 'profile' can be set, but not both");
    return;
  }
  const profile = readProfile(check2, endpoint, "profile", "");
  if (!profile) return;
  const web = profile.block.block("https_web");
  if (!web.written) {
    if (!profile.block.block("https_spiffe").written)
      refuse(check2, endpoint, "profile", "invalid-enum", `unknown bundle endpoint profile configured; ${SUPPORTED}`);
    return;
  }
  if (web.block("acme").written) return;
  const certificate = web.block("serving_cert_file");
  const files = check2.tables.isAtLeast("1.10.1") ?? true;
  if (!certificate.written && web.readable) {
    const needed = files ? "'acme' or 'serving_cert_file' is required" : "ACME is required";
    refuse(check2, web, void 0, "missing-required", `malformed https_web profile configuration: ${needed}`);
  }
  if (!certificate.written) return;
  const interval = certificate.string("file_sync_interval");
  if (interval.is === "absent" || interval.is === "known" && interval.from === "default") {
    refuse(check2, certificate, "file_sync_interval", "missing-required", 'time: invalid duration ""');
  }
  checkDuration(check2, certificate, "file_sync_interval", (_, error) => error);
}
function checkPartner(check2, name, block) {
  if (!block.readable) return;
  if (!block.has("bundle_endpoint_profile")) {
    const log2 = `federation configuration for trust domain ${goQuote(name)}: missing bundle endpoint configuration`;
    refuse(check2, block, "bundle_endpoint_profile", "missing-required", log2);
    return;
  }
  const prefix = `error parsing federation relationship for trust domain ${goQuote(name)}: `;
  const profile = readProfile(check2, block, "bundle_endpoint_profile", prefix);
  if (!profile || profile.block.block("https_web").written) return;
  const spiffe = profile.block.block("https_spiffe");
  if (!spiffe.written) {
    refuse(check2, block, "bundle_endpoint_profile", "invalid-enum", `${prefix}no bundle endpoint profile defined; ${SUPPORTED}`);
    return;
  }
  const text2 = spiffe.string("endpoint_spiffe_id").is === "absent" ? "" : textOf(spiffe, "endpoint_spiffe_id");
  const result = text2 === void 0 ? void 0 : parseSpiffeId(text2);
  if (!result || result.ok) return;
  const written = writtenText(spiffe, "endpoint_spiffe_id") !== void 0;
  const log = `${prefix}could not get endpoint SPIFFE ID: ${result.error}`;
  refuse(check2, spiffe, "endpoint_spiffe_id", written ? "invalid-spiffe-id" : "missing-required", log);
}
function readProfile(check2, block, key, prefix) {
  if (!(block instanceof DecodedConfigBlock)) return void 0;
  const field = block.decoded?.fields.get(key);
  if (field?.kind !== "node" || field.bad) return void 0;
  const { node } = field;
  if (node.kind === "literal" && node.token.type === "HOLE") return void 0;
  if (node.kind !== "items" || node.items.length !== 1) {
    const log = node.kind === "items" ? "exactly one bundle endpoint profile is expected" : "malformed configuration";
    refuse(check2, block, key, "invalid-value", `${prefix}${log}`);
    return void 0;
  }
  const result = reread(block.view, field, block.rows[key]?.labels ?? {}, `${block.path}.${key}`, block.place);
  for (const { code, place, path, error, args } of result.faults) {
    const fatal = error !== void 0;
    check2.problems.add({
      code,
      block,
      place,
      path,
      args,
      fatal,
      when: fatal ? "validate" : "run",
      ...fatal ? { log: `${prefix}failed to decode configuration: ${error}` } : {}
    });
  }
  if (result.error !== void 0) return void 0;
  checkUnknownKeysOf({ problems: check2.problems, log: "" }, result.block, "silent");
  return result;
}
function refuse(check2, block, key, code, log) {
  const answer = key === void 0 ? void 0 : block.string(key);
  const place = answer?.is === "known" && answer.from === "written" ? { place: answer.place } : {};
  check2.problems.add({ code, block, ...key === void 0 ? {} : { key }, ...place, log });
}
var SUPPORTED;
var init_federation = __esm({
  "src/spire/check/federation.ts"() {
    "use strict";
    init_block();
    init_go_quote2();
    init_reread();
    init_spiffe_id();
    init_unknown_keys();
    init_check();
    SUPPORTED = `current supported profiles are "https_spiffe" and 'https_web"`;
  }
});

// src/spire/check/server.ts
function checkServer(check2, root, plugins, unknown2) {
  const server = root.block("server");
  const experimental = server.block("experimental");
  checkFeatureFlags(check2, experimental);
  checkPresence2(check2, root, server);
  checkFederationSection(check2, server);
  if (isSet(experimental, "event_timeout") && isSet(experimental, "sql_transaction_timeout")) {
    const log = "both experimental sql_transaction_timeout and event_timeout set, only set event_timeout";
    conflict(check2, experimental, ["event_timeout", "sql_transaction_timeout"], log);
  }
  checkCidrs(check2, server);
  if (writtenText(experimental, "named_pipe_name") !== void 0) {
    const log = "invalid configuration: named_pipe_name is not supported in this platform; please use socket_path instead";
    invalid(check2, experimental, "named_pipe_name", "invalid-value", log);
  }
  checkLogger(check2, server);
  checkBindAddress(check2, server);
  checkTrustDomain(check2, server);
  checkFederation(check2, server);
  checkStaleness(check2, server);
  checkAdminIds(check2, server);
  checkDuration(check2, server, "agent_ttl", (value, error) => `could not parse agent ttl ${goQuote(value)}: ${error}`);
  checkDuration(check2, server, "default_x509_svid_ttl", (value, error) => `could not parse default X509 SVID ttl ${goQuote(value)}: ${error}`);
  checkDuration(check2, server, "default_jwt_svid_ttl", (value, error) => `could not parse default JWT SVID ttl ${goQuote(value)}: ${error}`);
  checkDuration(check2, server, "ca_ttl", (value, error) => `could not parse default CA ttl ${goQuote(value)}: ${error}`);
  checkKeyType(check2, server, "ca_key_type");
  checkKeyType(check2, server, "jwt_key_type");
  checkKeyType(check2, experimental, "wit_key_type");
  plugins();
  checkDuration(check2, server, "prune_attested_nodes_expired_for", (_, error) => `could not parse prune_attested_nodes_expired_for: ${error}`);
  unknown2();
  checkDuration(check2, experimental, "cache_reload_interval", (_, error) => `could not parse cache reload interval: ${error}`);
  checkDuration(check2, experimental, "full_cache_reload_interval", (_, error) => `could not parse full cache reload interval: ${error}`);
  checkDuration(check2, experimental, "prune_events_older_than", (_, error) => `could not parse prune events interval: ${error}`);
  checkDuration(check2, experimental, "sql_transaction_timeout", (_, error) => `could not parse SQL transaction timeout interval: ${error}`);
  checkDuration(check2, experimental, "event_timeout", (_, error) => `could not parse event timeout interval: ${error}`);
}
function checkPresence2(check2, root, server) {
  if (!server.written && server.string("trust_domain").is === "absent") {
    check2.problems.add({ code: "section-missing", block: root, key: "server", log: "trust_domain must be configured", args: { section: "server" } });
  } else {
    missing(check2, server, "trust_domain", "trust_domain must be configured");
    missing(check2, server, "data_dir", "data_dir must be configured");
  }
  if (!root.has("plugins") && root.string("plugins").is === "absent") {
    check2.problems.add({ code: "section-missing", block: root, key: "plugins", log: "plugins section must be configured", args: { section: "plugins" } });
  }
}
function checkFederationSection(check2, server) {
  const federation = server.block("federation");
  const acme = federation.block("bundle_endpoint").block("acme");
  if (acme.written) {
    missing(check2, acme, "domain_name", "federation.bundle_endpoint.acme.domain_name must be configured");
    missing(check2, acme, "email", "federation.bundle_endpoint.acme.email must be configured");
  }
  const partners = federation.map("federates_with");
  for (const { name, block } of partners.is === "known" ? partners.value : []) {
    missing(check2, block, "bundle_endpoint_url", `federation.federates_with["${name}"].bundle_endpoint_url must be configured`);
    const url = textOf(block, "bundle_endpoint_url");
    if (url === void 0 || url.toLowerCase().startsWith("https://")) continue;
    const log = `federation.federates_with["${name}"].bundle_endpoint_url must use the HTTPS protocol; URL found: ${goQuote(url)}`;
    invalid(check2, block, "bundle_endpoint_url", "invalid-url", log);
  }
}
function checkCidrs(check2, server) {
  const cidrs = server.strings("proxy_protocol_trusted_cidrs");
  for (const { value, place } of cidrs.is === "known" ? cidrs.value : []) {
    if (isCidr(value)) continue;
    const log = `invalid proxy_protocol_trusted_cidrs value ${goQuote(value)}: invalid CIDR address: ${value}`;
    check2.problems.add({ code: "invalid-value", block: server, key: "proxy_protocol_trusted_cidrs", place, log, args: { value } });
  }
}
function checkBindAddress(check2, server) {
  const address = server.string("bind_address");
  const port = server.int("bind_port");
  if (address.is !== "known" || port.is !== "known") return;
  const brackets = check2.tables.isAtLeast("1.11.1") ?? true;
  const host2 = brackets ? address.value.replace(/^[[\]]+|[[\]]+$/g, "") : address.value;
  const refuse2 = (key, error) => {
    const log = `could not resolve bind address "${address.value}:${port.value}": ${error}`;
    const place = key === "bind_port" ? port.place : address.place;
    check2.problems.add({ code: "invalid-value", block: server, key, place, log, args: { value: key === "bind_port" ? String(port.value) : address.value } });
  };
  const bare2 = host2.startsWith("[") && host2.endsWith("]") ? host2.slice(1, -1) : host2;
  if (!brackets && bare2 === host2 && host2.includes(":")) refuse2("bind_address", `address ${host2}:${port.value}: too many colons in address`);
  else if (port.value < 0 || port.value > 65535) refuse2("bind_port", `address ${port.value}: invalid port`);
  else if (!isIp(bare2) && !isIp(bare2.replace(/%.*$/, "")) && !isDomainName(bare2)) refuse2("bind_address", `lookup ${bare2}: no such host`);
}
function checkStaleness(check2, server) {
  const key = "max_attested_node_info_staleness";
  const wording = (value, error) => `could not parse max attested node staleness ${goQuote(value)}: ${error}`;
  const answer = server.string(key);
  if (server.has(key) && answer.is !== "unknown" && (answer.is !== "known" || answer.from === "default")) {
    invalid(check2, server, key, "invalid-duration", wording("", 'time: invalid duration ""'), { error: 'time: invalid duration ""' });
  } else checkDuration(check2, server, key, wording);
}
function checkAdminIds(check2, server) {
  const ids = server.strings("admin_ids");
  for (const { value, place } of ids.is === "known" ? ids.value : []) {
    const result = parseSpiffeId(value);
    if (result.ok) continue;
    const log = `could not parse admin ID ${goQuote(value)}: ${result.error}`;
    check2.problems.add({ code: "invalid-spiffe-id", block: server, key: "admin_ids", place, log, args: { value, error: result.error } });
  }
}
function checkKeyType(check2, block, key) {
  const text2 = writtenText(block, key);
  if (text2 === void 0 || KEY_TYPES.includes(text2.toLowerCase())) return;
  const log = `error parsing ${key}: key type ${goQuote(text2)} is unknown; must be one of [${KEY_TYPES.join(", ")}]`;
  invalid(check2, block, key, "invalid-enum", log, { allowed: KEY_TYPES.join(", ") });
}
var KEY_TYPES;
var init_server2 = __esm({
  "src/spire/check/server.ts"() {
    "use strict";
    init_go_quote2();
    init_ip();
    init_spiffe_id();
    init_check();
    init_federation();
    init_process();
    KEY_TYPES = ["rsa-2048", "rsa-4096", "ec-p256", "ec-p384"];
  }
});

// src/spire/expand.ts
function expandEnvironment(source, environment, expand, dollar = "dollar") {
  const text2 = source.text;
  const variables = [];
  if (!text2.includes("$")) return { text: source, variables };
  const origin = source.trace(0, 0).place;
  const result = new MappedTextBuilder(origin.file, origin.start, (replacement) => source.edit(0, 0, replacement)?.text);
  let copied = 0;
  let changed = false;
  for (let at = text2.indexOf("$"); at !== -1 && at + 1 < text2.length; ) {
    const { name, width: width2 } = shellName(text2, at + 1);
    const end = at + 1 + width2;
    if (name !== "" || width2 > 0) {
      result.slice(source, copied, at);
      copied = end;
      changed = true;
      if (name === "$" && dollar === "dollar") result.slice(source, at, at + 1);
      else if (name !== "") {
        const { place } = source.trace(at, end);
        const outcome = environment.lookup(name);
        put(result, outcome, place);
        variables.push({ name, place, outcome, expanded: expand });
      }
    }
    at = text2.indexOf("$", end);
  }
  if (!expand || !changed) return { text: source, variables };
  return { text: result.slice(source, copied, text2.length).build(), variables };
}
function put(result, outcome, place) {
  if (outcome.is === "unknown") result.hole(place, outcome.via);
  if (outcome.is !== "value") return;
  const parts = outcome.text.split(HOLE);
  parts.forEach((part, index) => {
    if (index > 0) result.hole(place, outcome.via);
    result.foreign(part, place, outcome.via);
  });
}
function shellName(text2, at) {
  const first = text2[at] ?? "";
  if (first === "{") {
    const special = text2[at + 1] ?? "";
    if (SPECIAL.has(special) && text2[at + 2] === "}") return { name: special, width: 3 };
    const close = text2.indexOf("}", at + 1);
    if (close === -1) return { name: "", width: 1 };
    return close === at + 1 ? { name: "", width: 2 } : { name: text2.slice(at + 1, close), width: close - at + 1 };
  }
  if (SPECIAL.has(first)) return { name: first, width: 1 };
  let end = at;
  while (end < text2.length && isNameCharacter(text2.charCodeAt(end))) end++;
  return { name: text2.slice(at, end), width: end - at };
}
function isNameCharacter(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
}
var SPECIAL;
var init_expand = __esm({
  "src/spire/expand.ts"() {
    "use strict";
    init_mapped_text();
    SPECIAL = new Set("*#$@!?-0123456789");
  }
});

// src/spire/field-order.ts
function inStructOrder(rows, path = "") {
  const order = ORDER[path]?.split(" ") ?? [];
  const ordered = {};
  for (const key of [...order, ...Object.keys(rows)]) {
    const row = rows[key];
    if (!row || key in ordered) continue;
    ordered[key] = row.keys ? { ...row, keys: inStructOrder(row.keys, path === "" ? key : `${path}.${key}`) } : row;
  }
  return ordered;
}
var ORDER;
var init_field_order = __esm({
  "src/spire/field-order.ts"() {
    "use strict";
    ORDER = {
      "": "server agent plugins telemetry health_checks",
      server: "admin_ids agent_ttl audit_log_enabled bind_address bind_port ca_key_type ca_subject ca_ttl data_dir default_x509_svid_ttl default_jwt_svid_ttl experimental federation disable_jwt_svids jwt_issuer jwt_key_type log_file log_level log_format log_source_location prune_attested_nodes_expired_for prune_attested_nodes_batch_size prune_tofu_nodes proxy_protocol_trusted_cidrs ratelimit socket_path trust_domain max_attested_node_info_staleness exclude_sn_from_ca_subject ConfigPath ExpandEnv profiling_enabled profiling_port profiling_freq profiling_names",
      "server.experimental": "agent_spiffe_id_as_selector auth_opa_policy_engine cache_reload_interval full_cache_reload_interval events_based_cache prune_events_older_than event_timeout sql_transaction_timeout require_pq_kem wit_key_type wit_issuer feature_flags named_pipe_name",
      "server.ca_subject": "country organization common_name",
      "server.federation.bundle_endpoint": "address port refresh_hint acme profile",
      "server.federation.bundle_endpoint.acme": "directory_url domain_name email tos_accepted",
      "server.federation.federates_with": "bundle_endpoint_url bundle_endpoint_profile",
      agent: "data_dir admin_socket_path insecure_bootstrap retry_bootstrap rebootstrap_mode rebootstrap_delay join_token join_token_file log_file log_format log_level log_selectors log_source_location sds server_address server_port socket_path disable_workload_api disable_sds_api workload_x509_svid_key_type trust_bundle_format trust_bundle_path trust_bundle_spiffe_workload_api trust_bundle_unix_socket trust_bundle_url trust_domain allow_unauthenticated_verifiers allowed_foreign_jwt_claims availability_target x509_svid_cache_max_size jwt_svid_cache_max_size authorized_delegates ConfigPath ExpandEnv profiling_enabled profiling_port profiling_freq profiling_names experimental disable_reattest_to_renew",
      "agent.experimental": "sync_interval jwt_svid_cache_hit_timeout named_pipe_name admin_named_pipe_name use_sync_authorized_entries require_pq_kem ratelimit broker feature_flags x509_svid_cache_max_size disable_lru_cache",
      "agent.experimental.broker": "socket_path bind_address brokers",
      "agent.experimental.broker.brokers": "id allowed_reference_types",
      "agent.experimental.broker.brokers.allowed_reference_types": "type_url allow_over_tcp",
      "agent.experimental.ratelimit": "fetch_x509_svid fetch_jwt_svid fetch_x509_bundles fetch_jwt_bundles stream_secrets fetch_secrets",
      "agent.sds": "default_svid_name default_bundle_name default_all_bundles_name disable_spiffe_cert_validation",
      telemetry: "Prometheus DogStatsd Statsd M3 InMem MetricPrefix EnableTrustDomainLabel EnableHostnameLabel AllowedPrefixes BlockedPrefixes AllowedLabels BlockedLabels",
      "telemetry.Prometheus.tls": "cert_file key_file client_ca_file use_spire_svid authorized_spiffe_ids",
      health_checks: "listener_enabled bind_address bind_port ready_path live_path"
    };
  }
});

// src/spire/plugins/agent-plugins.ts
var AGENT_PLUGINS;
var init_agent_plugins = __esm({
  "src/spire/plugins/agent-plugins.ts"() {
    "use strict";
    init_duration();
    AGENT_PLUGINS = {
      "NodeAttestor x509pop"(check2) {
        const socket = check2.data.string("spiffe_endpoint_socket");
        if (socket.is !== "absent") return;
        check2.required("private_key_path", "private_key_path is required");
        check2.required("certificate_path", "certificate_path is required");
      },
      "WorkloadAttestor k8s"(check2) {
        const { data } = check2;
        for (const [key, name] of [
          ["poll_retry_interval", "poll retry interval"],
          ["reload_interval", "reload interval"]
        ]) {
          const text2 = data.string(key);
          if (text2.is !== "known" || text2.from === "default") continue;
          const result = parseDuration(text2.value);
          if (!result.ok) {
            const message = `unable to parse ${name}: ${result.error}`;
            check2.error(message, { key, place: text2.place, code: "invalid-duration", args: { value: text2.value, error: result.error } });
          }
        }
        const [secure, readOnly] = [data.int("kubelet_secure_port"), data.int("kubelet_read_only_port")];
        const both = secure.is === "known" && secure.from === "written" && readOnly.is === "known" && readOnly.from === "written";
        if (both)
          check2.error("cannot use both the read-only and secure port", {
            key: "kubelet_read_only_port",
            place: readOnly.place,
            code: "conflict",
            args: { keys: "kubelet_secure_port, kubelet_read_only_port" }
          });
      },
      "WorkloadAttestor docker"(check2) {
        const matchers = check2.data.strings("container_id_cgroup_matchers");
        const locator2 = check2.data.bool("use_new_container_locator");
        if (matchers.is !== "known" || matchers.value.length === 0 || locator2.is !== "known" || !locator2.value) return;
        const message = "the new container locator and custom cgroup matchers cannot both be used; please open an issue if the new container locator fails to locate workload containers in your environment; to continue using custom matchers set use_new_container_locator=false";
        check2.error(message, {
          key: "container_id_cgroup_matchers",
          place: matchers.place,
          code: "conflict",
          args: { keys: "container_id_cgroup_matchers, use_new_container_locator" }
        });
      }
    };
  }
});

// src/spire/plugins/bundles.ts
function checkCluster(check2, cluster, block) {
  check2.required("format", `missing bundle format in cluster ${cluster}`, block);
  check2.required("namespace", `missing namespace in cluster ${cluster}`, block);
  check2.required("configmap_name", `missing configmap name in cluster ${cluster}`, block);
  check2.required("configmap_key", `missing configmap key in cluster ${cluster}`, block);
  checkFormat2(check2, block, `could not parse bundle format from cluster ${cluster}`);
  checkHint(check2, block, `could not parse refresh_hint from cluster ${cluster}`);
}
function checkObject(check2) {
  checkFormat2(check2, check2.data, "could not parse bundle format from configuration");
  checkHint(check2, check2.data, "could not parse refresh_hint");
}
function checkFormat2(check2, block, prefix) {
  const format = block.string("format");
  if (format.is !== "known" || FORMATS.includes(format.value.toLowerCase())) return;
  const message = `${prefix}: unknown bundle format: ${goQuote(format.value)}`;
  check2.error(message, { block, key: "format", place: format.place, code: "invalid-enum", args: { value: format.value, allowed: FORMATS.join(", ") } });
}
function checkHint(check2, block, prefix) {
  const key = "refresh_hint";
  const hint = block.string(key);
  if (hint.is !== "known" || hint.from === "default") return;
  const at = { block, key, place: hint.place };
  const result = parseDuration(hint.value);
  if (!result.ok) {
    const message = `${prefix}: could not parse refresh hint ${goQuote(hint.value)}: ${result.error}`;
    check2.error(message, { ...at, code: "invalid-duration", args: { value: hint.value, error: result.error } });
  } else if (result.nanoseconds >= 24n * HOUR) {
    check2.info(
      "Bundle endpoint refresh hint set to a high value. To cover the case of unscheduled trust bundle updates, it's recommended to have a smaller value, e.g. 5m",
      { ...at, args: { value: hint.value } }
    );
  } else if (result.nanoseconds < MINUTE) {
    check2.info("Bundle endpoint refresh hint set too low. SPIRE will not refresh more often than 1 minute", { ...at, args: { value: hint.value } });
  }
}
var PUBLISHERS, FORMATS, UPSTREAM_AUTHORITIES;
var init_bundles = __esm({
  "src/spire/plugins/bundles.ts"() {
    "use strict";
    init_duration();
    init_go_quote2();
    PUBLISHERS = {
      aws_s3(check2) {
        const endpoint = check2.data.string("endpoint");
        if (endpoint.is === "known" && !/^(\/|[a-zA-Z][a-zA-Z0-9+.-]*:)/.test(endpoint.value)) {
          const message = `could not parse endpoint url: parse ${goQuote(endpoint.value)}: invalid URI for request`;
          check2.error(message, { key: "endpoint", place: endpoint.place, code: "invalid-url", args: { value: endpoint.value } });
        }
        checkObject(check2);
      },
      gcp_cloudstorage: checkObject,
      azure_blob(check2) {
        checkObject(check2);
        const { data } = check2;
        const keys = ["tenant_id", "app_id", "app_secret"];
        const names = { tenant_id: "tenant ID", app_id: "app ID", app_secret: "app secret" };
        const some = keys.some((key) => data.string(key).is === "known");
        if (!some) return;
        if (data.string("storage_account_key").is === "known") {
          check2.error("storage account key and client secret credentials are mutually exclusive", {
            key: "storage_account_key",
            code: "conflict",
            args: { keys: `storage_account_key, ${keys.join(", ")}` }
          });
          return;
        }
        for (const key of keys) check2.required(key, `configuration is missing the ${names[key]}`);
      },
      k8s_configmap(check2) {
        const clusters = check2.data.map("clusters");
        const empty = clusters.is === "absent" || clusters.is === "known" && clusters.value.length === 0;
        if (empty) check2.info("No clusters configured, bundle will not be published", { key: "clusters", code: "missing-required" });
        for (const { name, block } of clusters.is === "known" ? clusters.value : []) checkCluster(check2, goQuote(name), block);
      }
    };
    FORMATS = ["spiffe", "jwks", "pem"];
    UPSTREAM_AUTHORITIES = {
      disk(check2) {
        const message = "'cert_file_path' and 'key_file_path' must be set and not empty";
        for (const key of ["cert_file_path", "key_file_path"]) check2.required(key, message);
      },
      spire(check2) {
        if (check2.tables.isAtLeast("1.15.2") !== true) return;
        check2.required("server_address", "server_address is required");
        check2.required("server_port", "server_port is required");
        check2.required("workload_api_socket", "workload_api_socket is required");
      },
      "cert-manager"(check2) {
        const { data } = check2;
        const kind = data.has("issuer_kind") && data.string("issuer_kind").is === "known";
        const group = data.has("issuer_group") && data.string("issuer_group").is === "known";
        const { readable } = data;
        if (readable && !kind && data.string("issuer_kind").is !== "unknown") {
          check2.info("plugin configuration has empty issuer_kind property, defaulting to value 'Issuer'", { key: "issuer_kind", code: "missing-required" });
        }
        if (readable && !group && data.string("issuer_group").is !== "unknown") {
          check2.info("plugin configuration has empty issuer_group property, defaulting to value 'cert-manager.io'", {
            key: "issuer_group",
            code: "missing-required"
          });
        }
      },
      ejbca(check2) {
        check2.required("client_cert_path", "client_cert or EJBCA_CLIENT_CERT_PATH is required for mTLS authentication");
        check2.required("client_cert_key_path", "client_key or EJBCA_CLIENT_KEY_PATH is required for mTLS authentication");
      },
      gcp_cas(check2) {
        const root = check2.data.block("root_cert_spec");
        if (!root.readable) return;
        for (const [key, field] of [
          ["project_name", "Project"],
          ["region_name", "Location"],
          ["label_key", "LabelKey"],
          ["label_value", "LabelValue"]
        ]) {
          check2.required(key, `plugin configuration root_cert_spec.${field} is missing`, root);
        }
        if (root.string("ca_pool").is === "absent") {
          const message = "The ca_pool value is not configured. Falling back to searching the region for matching CAs. The ca_pool configurable will be required in a future release.";
          check2.info(message, { block: root, key: "ca_pool", code: "missing-required" });
        }
      },
      vault(check2) {
        const methods = ["token_auth", "cert_auth", "approle_auth", "k8s_auth"];
        const { data } = check2;
        const written = methods.filter((key) => data.has(key));
        const { readable } = data;
        if (readable && written.length === 0 && data.string("vault_addr").is !== "unknown") {
          check2.start(`must be configured one of these authentication method 'Token, Client Certificate, AppRole or Kubernetes`, {
            code: "missing-required",
            args: { group: methods.join(", ") }
          });
        } else if (written.length > 1) {
          const last = written.at(-1) ?? "";
          check2.start("only one authentication method can be configured", { key: last, code: "conflict", args: { keys: written.join(", ") } });
        }
      }
    };
  }
});

// src/spire/connection-string.ts
function connectionResult(text2, form, parts, refusal) {
  if (text2.text === HOLE) return { is: "unknown" };
  if (refusal) return text2.holes.length > 0 ? { is: "unknown" } : { is: "refused", error: refusal.error, panic: refusal.panic ?? false, span: refusal.span };
  const values = [...parts.values()];
  const complete = text2.holes.every((hole) => values.some(({ span }) => span.start <= hole.start && hole.end <= span.end));
  return { is: "known", connection: { form, parts, complete } };
}
function connectionPart(text2, start, end, value = text2.slice(start, end)) {
  return { value, known: !value.includes(HOLE), span: { start, end } };
}
var init_connection_string = __esm({
  "src/spire/connection-string.ts"() {
    "use strict";
    init_mapped_text();
  }
});

// src/spire/url-escape.ts
function unescapeUrl(text2, mode) {
  for (let at = 0; at < text2.length; at++) {
    if (text2[at] === "%") {
      const escaped3 = text2.slice(at, at + 3);
      const code = /^%[0-9A-Fa-f]{2}$/.test(escaped3) ? Number.parseInt(escaped3.slice(1), 16) : void 0;
      if (code === void 0 || mode === "host" && code < 128 && escaped3 !== "%25") return { error: `invalid URL escape ${goQuote(escaped3)}` };
      at += 2;
    } else if (mode === "host" && NOT_IN_HOST.test(text2.charAt(at))) return { error: `invalid character ${goQuote(text2.charAt(at))} in host name` };
  }
  return { value: decodeEscapes(mode === "query" ? text2.replaceAll("+", " ") : text2) };
}
function decodeEscapes(text2) {
  return text2.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run2) => Buffer.from(run2.replaceAll("%", ""), "hex").toString("utf8"));
}
var NOT_IN_HOST;
var init_url_escape = __esm({
  "src/spire/url-escape.ts"() {
    "use strict";
    init_go_quote2();
    NOT_IN_HOST = /[\0- #%/?@\\^`{|}\x7f]/;
  }
});

// src/spire/mysql-connection.ts
function parseMysqlConnection(text2) {
  const parts = /* @__PURE__ */ new Map();
  return connectionResult(text2, "mysql", parts, parseDsn(text2.text, parts));
}
function mysqlParsesTime(connection) {
  return TRUE.test(connection.parts.get("parseTime")?.value ?? "");
}
function parseDsn(text2, parts) {
  const whole = { start: 0, end: text2.length };
  const slash = text2.lastIndexOf("/");
  if (slash < 0) return text2 === "" ? void 0 : { error: "invalid DSN: missing the slash separating the database name", span: whole };
  const refusal = slash > 0 ? beforeSlash(text2, slash, parts) : void 0;
  if (refusal) return refusal;
  const question = text2.indexOf("?", slash);
  const databaseEnd = question < 0 ? text2.length : question;
  const bad = question < 0 ? void 0 : parameters(text2, question + 1, parts);
  if (bad) return bad;
  const written = text2.slice(slash + 1, databaseEnd);
  const database = unescapeUrl(written, "path");
  if ("error" in database) return { error: `invalid dbname ${goQuote(written)}: ${database.error}`, span: { start: slash + 1, end: databaseEnd } };
  if (database.value !== "") parts.set("dbname", connectionPart(text2, slash + 1, databaseEnd, database.value));
  return normalize(parts, whole);
}
function beforeSlash(text2, slash, parts) {
  const at = text2.lastIndexOf("@", slash);
  if (at >= 0) {
    const colon = text2.slice(0, at).indexOf(":");
    const userEnd = colon < 0 ? at : colon;
    parts.set("user", connectionPart(text2, 0, userEnd));
    if (colon >= 0) parts.set("password", connectionPart(text2, colon + 1, at));
  }
  const open = text2.slice(0, slash).indexOf("(", at + 1);
  const netEnd = open < 0 ? slash : open;
  if (netEnd > at + 1) parts.set("net", connectionPart(text2, at + 1, netEnd));
  if (open < 0) return void 0;
  const span = { start: open, end: slash };
  if (text2[slash - 1] !== ")") {
    const inner = text2.slice(open + 1, slash);
    if (inner.includes(")")) return { error: "invalid DSN: did you forget to escape a param value?", span };
    return { error: "invalid DSN: network address not terminated (missing closing brace)", span };
  }
  parts.set("address", connectionPart(text2, open + 1, slash - 1));
  return void 0;
}
function parameters(text2, start, parts) {
  let at = start;
  for (const pair of text2.slice(start).split("&")) {
    const equals = pair.indexOf("=");
    const pairStart = at;
    at += pair.length + 1;
    if (equals < 0) continue;
    const key = pair.slice(0, equals);
    const value = pair.slice(equals + 1);
    const span = { start: pairStart + equals + 1, end: pairStart + pair.length };
    if (key === "strict") {
      const error2 = "strict mode has been removed. See https://github.com/go-sql-driver/mysql/wiki/strict-mode";
      return { error: error2, panic: true, span: { start: pairStart, end: pairStart + pair.length } };
    }
    const unescaped = ESCAPED(key) ? unescapeUrl(value, "query") : { value };
    const error = "error" in unescaped ? (UNESCAPE_ERROR[key] ?? "") + unescaped.error : value.includes(HOLE) ? void 0 : parameterError(key, value);
    if (error !== void 0) return { error, span };
    parts.set(key, connectionPart(text2, span.start, span.end, "error" in unescaped ? value : unescaped.value));
  }
  return void 0;
}
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
var BOOLEANS, DURATIONS, VERBATIM, ESCAPED, UNESCAPE_ERROR, TRUE, FALSE;
var init_mysql_connection = __esm({
  "src/spire/mysql-connection.ts"() {
    "use strict";
    init_mapped_text();
    init_connection_string();
    init_duration();
    init_go_quote2();
    init_url_escape();
    BOOLEANS = /* @__PURE__ */ new Set([
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
    DURATIONS = /* @__PURE__ */ new Set(["readTimeout", "timeout", "timeTruncate", "writeTimeout"]);
    VERBATIM = /* @__PURE__ */ new Set(["charset", "collation", "maxAllowedPacket", ...BOOLEANS, ...DURATIONS]);
    ESCAPED = (key) => !VERBATIM.has(key);
    UNESCAPE_ERROR = {
      serverPubKey: "invalid value for server pub key name: ",
      tls: "invalid value for TLS config name: ",
      connectionAttributes: "invalid connectionAttributes value: "
    };
    TRUE = /^(1|true|TRUE|True)$/;
    FALSE = /^(0|false|FALSE|False)$/;
  }
});

// src/spire/plugins/data-store.ts
function checkDataStore(check2) {
  const type = databaseType(check2);
  const connection = check2.data.string("connection_string");
  if (connection.is === "absent") {
    check2.error("datastore-sql: connection_string must be set", { key: "connection_string", place: connection.place, code: "missing-required" });
  }
  if (type === "mysql" || type === "aws_mysql") for (const key of ["connection_string", "ro_connection_string"]) checkMysql(check2, key);
  if (type?.startsWith("aws_")) {
    const block = check2.data.block("database_type").block(type);
    const region = block.string("region");
    if (region.is === "absent") check2.error("datastore-sql: region must be specified", { block, key: "region", place: region.place, code: "missing-required" });
  }
}
function databaseType(check2) {
  const { data } = check2;
  const key = "database_type";
  if (!(data instanceof DecodedConfigBlock) || !data.readable) return void 0;
  const field = data.decoded?.fields.get(key);
  if (!field) {
    if (data.string(key).is === "absent") check2.error("malformed database type configuration", { key, place: data.place, code: "missing-required" });
    return void 0;
  }
  if (field.kind !== "node" || field.bad) return void 0;
  const { node } = field;
  if (node.kind === "literal") return literalType(check2, node.token.type, node.token.text);
  if (node.kind !== "items") {
    check2.error("malformed database type configuration", { key, code: "wrong-type", args: { wanted: "a string or a block" } });
    return void 0;
  }
  const [item] = node.items;
  if (node.items.length !== 1 || !item) check2.error("exactly one database type is expected", { key });
  else if (item.keys.length !== 1) check2.error("exactly one key is expected", { key });
  else {
    const name = (item.keys[0]?.text ?? "").replace(/^"+|"+$/g, "");
    const known2 = (check2.tables.isAtLeast("1.9.2") ?? true) && BLOCKS.includes(name);
    const inner = reread(data.view, field, data.rows[key]?.labels ?? {}, `${data.path}.${key}`, data.place);
    for (const fault of inner.faults) {
      if (fault.error !== void 0)
        check2.error(`failed to decode configuration: ${fault.error}`, {
          place: fault.place,
          code: fault.code === "parse-error" ? "plugin-malformed" : fault.code,
          args: fault.args
        });
    }
    if (inner.error !== void 0) return void 0;
    if (known2) return name;
    check2.error(`unknown database type: ${name}`, {
      key,
      place: data.view.place(item.keys[0] ?? item.origin),
      code: "invalid-enum",
      args: { value: name, allowed: BLOCKS.join(", ") }
    });
  }
  return void 0;
}
function literalType(check2, token2, text2) {
  const { data } = check2;
  const key = "database_type";
  if (token2 === "HOLE") return void 0;
  const answer = data.string(key);
  if (answer.is === "unknown" && token2 === "STRING") return void 0;
  const type = text2.replace(/^"+|"+$/g, "");
  const at = answer.is === "known" || answer.is === "absent" ? { key, place: answer.place } : { key };
  if (type === "") check2.error("datastore-sql: database_type must be set", { ...at, code: "missing-required" });
  else if (!DATABASES.includes(type)) {
    if (BLOCKS.includes(type)) check2.silent("aws-type-as-string", { ...at, code: "invalid-value", args: { value: type } });
    else check2.start(`unsupported database_type: ${type}`, { ...at, code: "invalid-enum", args: { value: type, allowed: DATABASES.join(", ") } });
  }
  return type;
}
function checkMysql(check2, key) {
  const { data } = check2;
  const answer = data.string(key);
  const text2 = data.mapped(key);
  if (answer.is !== "known" || !text2 || text2.holes.length > 0) return;
  const result = parseMysqlConnection(text2);
  if (result.is === "refused") {
    const place = text2.trace(result.span.start, result.span.end).place;
    check2.error(result.panic ? `panic: ${result.error}` : `datastore-sql: ${result.error}`, {
      key,
      place,
      args: { error: result.error },
      ...result.panic ? { code: "crash" } : {}
    });
  } else if (result.is === "known" && !mysqlParsesTime(result.connection)) {
    check2.error("datastore-sql: invalid mysql config: missing parseTime=true param in connection_string", {
      key,
      place: answer.place,
      code: "missing-required"
    });
  }
}
var DATABASES, BLOCKS;
var init_data_store = __esm({
  "src/spire/plugins/data-store.ts"() {
    "use strict";
    init_block();
    init_mysql_connection();
    init_reread();
    DATABASES = ["sqlite3", "postgres", "mysql"];
    BLOCKS = ["aws_mysql", "aws_postgres"];
  }
});

// src/spire/plugins/key-managers.ts
function checkIdentifier(check2) {
  checkOneOf(
    check2,
    "configuration requires a key identifier file or a key identifier value",
    "configuration can't have a key identifier file and a key identifier value at the same time"
  );
}
function checkOneOf(check2, none, both) {
  const file = check2.data.string("key_identifier_file");
  const value = check2.data.string("key_identifier_value");
  if (check2.data.string("key_metadata_file").is !== "absent") return;
  if (file.is === "absent" && value.is === "absent") {
    check2.error(none, { key: "key_identifier_file", code: "missing-required", args: { group: "key_identifier_file, key_identifier_value" } });
  } else if (file.is === "known" && value.is === "known") {
    check2.error(both, { key: "key_identifier_value", code: "conflict", args: { keys: "key_identifier_file, key_identifier_value" } });
  }
}
function badIdentifier(check2, message) {
  const value = check2.data.string("key_identifier_value");
  check2.error(message, { key: "key_identifier_value", ...value.is === "known" ? { place: value.place, args: { value: value.value } } : {} });
}
function checkTags(check2) {
  const tags = check2.data.pairs("key_tags");
  if (tags.is !== "known") return;
  const refuse2 = (place, error) => check2.error(`invalid configuration for key tags: ${error}`, { key: "key_tags", place, args: { error } });
  if (tags.value.length > 50) refuse2(tags.place, `too many tags: ${tags.value.length} tags exceed AWS limit of 50`);
  for (const { name, place, value } of tags.value) {
    const quoted3 = goQuote(name);
    const lower = name.toLowerCase();
    if (name === "") refuse2(place, "tag key cannot be empty");
    else if (bytes(name) > 128) refuse2(place, `tag key ${quoted3} exceeds maximum length of 128 characters`);
    else if (lower.startsWith("aws:")) refuse2(place, `tag key ${quoted3} uses reserved prefix 'aws:'`);
    else if (lower.startsWith("spire-")) refuse2(place, `tag key ${quoted3} uses reserved prefix 'spire-'`);
    else if (!TAG.test(name)) refuse2(place, `tag key ${quoted3} contains invalid characters ${ALLOWED}`);
    else if (value.is === "known" && bytes(value.value) > 256) refuse2(value.place, `tag value for key ${quoted3} exceeds maximum length of 256 characters`);
    else if (value.is === "known" && !TAG.test(value.value)) refuse2(value.place, `tag value for key ${quoted3} contains invalid characters ${ALLOWED}`);
  }
}
function text(block, key) {
  const answer = block.string(key);
  return answer.is === "known" ? answer.value : void 0;
}
function bytes(value) {
  return new TextEncoder().encode(value).length;
}
var KEY_MANAGERS, TAG, ALLOWED;
var init_key_managers = __esm({
  "src/spire/plugins/key-managers.ts"() {
    "use strict";
    init_go_quote2();
    KEY_MANAGERS = {
      aws_kms(check2) {
        const value = text(check2.data, "key_identifier_value");
        if (value !== void 0) {
          if (/.*[^A-z0-9/_-].*/.test(value)) {
            badIdentifier(check2, "Key identifier must contain only alphanumeric characters, forward slashes (/), underscores (_), and dashes (-)");
          }
          if (value.startsWith("alias/aws/")) badIdentifier(check2, "Key identifier must not start with alias/aws/");
          if (bytes(value) > 256) badIdentifier(check2, "Key identifier must not be longer than 256 characters");
        }
        checkIdentifier(check2);
        checkTags(check2);
      },
      gcp_kms(check2) {
        checkIdentifier(check2);
        const value = text(check2.data, "key_identifier_value");
        if (value === void 0) return;
        if (!/^[\p{Ll}\p{N}_-]*$/u.test(value)) badIdentifier(check2, "Key identifier must contain only letters, numbers, underscores (_), and dashes (-)");
        const longest = check2.tables.isAtLeast("1.15.3") === true ? 40 : 63;
        if (bytes(value) > longest) badIdentifier(check2, `Key identifier must not be longer than ${longest} characters`);
      },
      azure_key_vault(check2) {
        const value = text(check2.data, "key_identifier_value");
        if (value !== void 0 && bytes(value) > 256) badIdentifier(check2, "Key identifier must not be longer than 256 characters");
        checkIdentifier(check2);
      },
      hashicorp_vault(check2) {
        checkOneOf(
          check2,
          "one of 'key_identifier_file' or 'key_identifier_value' must be provided",
          "only one of 'key_identifier_file' or 'key_identifier_value' should be provided"
        );
      }
    };
    TAG = /^[\p{L}\p{N}\s+\-=._:/@]*$/u;
    ALLOWED = "(allowed: letters, numbers, spaces, + - = . _ : / @)";
  }
});

// src/spire/go-regexp.ts
function regexpError(expression) {
  const perl = /(?<!\\)(?:\\\\)*(\(\?(?:=|!|<=|<!|>))/.exec(expression);
  if (perl) return parsing("invalid or unsupported Perl syntax", (perl[1] ?? "").replace(/^\(\?<[=!]$/, "(?<"));
  const backreference = /(?<!\\)(?:\\\\)*(\\[1-9])/.exec(expression);
  if (backreference) return parsing("invalid escape sequence", backreference[1] ?? "");
  if (/^[*+?]/.test(expression)) return parsing("missing argument to repetition operator", expression.charAt(0));
  if (/(?<!\\)(?:\\\\)*\\$/.test(expression)) return "error parsing regexp: trailing backslash at end of expression: ``";
  const plain4 = expression.replace(/\\./gs, "").replace(/\[\^?\]?[^\]]*\]/g, "x");
  const open = expression.lastIndexOf("[");
  if (plain4.includes("[")) return parsing("missing closing ]", expression.slice(open));
  let depth = 0;
  for (const character of plain4) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) return parsing("unexpected )", expression);
  }
  return depth > 0 ? parsing("missing closing )", expression) : void 0;
}
function parsing(reason, where) {
  return `error parsing regexp: ${reason}: \`${where}\``;
}
var init_go_regexp = __esm({
  "src/spire/go-regexp.ts"() {
    "use strict";
  }
});

// src/spire/plugins/node-attestors.ts
function checkPsat(check2) {
  if (isEmpty(check2.data, "clusters")) {
    const message = "No clusters configured, PSAT attestation is effectively disabled";
    const at = { key: "clusters", code: "missing-required" };
    if (check2.tables.isAtLeast("1.10.0") === false) check2.error("configuration must have at least one cluster", at);
    else check2.info(message, at);
  }
  for (const { name, place, block } of entries(check2.data, "clusters")) {
    const list2 = block.strings("service_account_allow_list");
    const empty = list2.is === "absent" || list2.is === "known" && list2.value.length === 0;
    if (!empty) continue;
    const at = list2.is === "known" ? list2.place : place;
    const message = `cluster ${goQuote(name)} configuration must have at least one service account allowed`;
    check2.error(message, { block, key: "service_account_allow_list", place: at, code: "missing-required", args: { cluster: name } });
  }
}
function checkX509pop(check2) {
  const { data } = check2;
  const mode = data.string("mode");
  const value = mode.is === "known" ? mode.value : mode.is === "absent" ? "external_pki" : void 0;
  const path = data.string("ca_bundle_path");
  const paths = data.strings("ca_bundle_paths");
  const several = paths.is === "known" && paths.value.length > 0;
  if (value === "external_pki") {
    if (path.is === "known" && several) {
      check2.error("only one of ca_bundle_path or ca_bundle_paths can be configured, not both", {
        key: "ca_bundle_paths",
        code: "conflict",
        args: { keys: "ca_bundle_path, ca_bundle_paths" }
      });
    } else if (path.is === "absent" && (paths.is === "absent" || paths.is === "known" && !several)) {
      check2.error("one of ca_bundle_path or ca_bundle_paths must be configured", { key: "ca_bundle_path", code: "missing-required" });
    }
  } else if (value === "spiffe") {
    if (path.is === "known" || several)
      check2.error("you can not use ca_bundle_path or ca_bundle_paths in spiffe mode", {
        key: several ? "ca_bundle_paths" : "ca_bundle_path",
        code: "conflict",
        args: { keys: "mode, ca_bundle_path" }
      });
  } else if (value !== void 0 && mode.is === "known") {
    check2.error("mode can only be either spiffe or external_pki", {
      key: "mode",
      place: mode.place,
      code: "invalid-enum",
      args: { value, allowed: "spiffe, external_pki" }
    });
  }
  for (const key of ["max_intermediates", "max_rsa_key_size"]) {
    const number = data.int(key);
    const zero = data.has(key) && (number.is === "absent" || number.is === "known" && (number.value <= 0 || number.from === "default"));
    if (zero) check2.error(`${key} must be greater than 0`, { key, place: number.place });
  }
}
function checkHttpChallenge(check2) {
  const { data } = check2;
  const patterns = data.strings("allowed_dns_patterns");
  for (const { value, place } of patterns.is === "known" ? patterns.value : []) {
    const error = regexpError(value);
    if (error !== void 0)
      check2.error(`cannot compile allowed_dns_pattern: ${goQuote(value)}, ${error}`, { key: "allowed_dns_patterns", place, args: { value, error } });
  }
  const tofu = data.bool("tofu");
  const port = data.int("required_port");
  const others = data.bool("allow_non_root_ports");
  if (tofu.is !== "known" || tofu.value || port.is === "unknown" || others.is === "unknown") return;
  const open = port.is === "known" ? port.value >= 1024 : !data.has("required_port") && !(others.is === "known" && !others.value);
  if (open)
    check2.error("you can not turn off trust on first use (TOFU) when non-root ports are allowed", {
      key: "tofu",
      place: tofu.place,
      code: "conflict",
      args: { keys: "tofu, allow_non_root_ports" }
    });
}
function checkAwsIid(check2) {
  const { data } = check2;
  const id = data.string("access_key_id");
  const secret = data.string("secret_access_key");
  if (id.is === "known" && secret.is === "absent") {
    check2.error(`${GRPC}configuration missing secret access key, but has access key id`, {
      key: "secret_access_key",
      place: data.key("access_key_id") ?? data.place,
      code: "missing-required"
    });
  } else if (id.is === "absent" && secret.is === "known") {
    check2.error(`${GRPC}configuration missing access key id, but has secret access key`, {
      key: "access_key_id",
      place: data.key("secret_access_key") ?? data.place,
      code: "missing-required"
    });
  }
  const partition = data.string("partition");
  if (partition.is === "known" && !PARTITIONS.includes(partition.value)) {
    const message = `invalid partition ${goQuote(partition.value)}, must be one of: [${PARTITIONS.join(" ")}]`;
    check2.error(message, { key: "partition", place: partition.place, code: "invalid-enum", args: { value: partition.value, allowed: PARTITIONS.join(", ") } });
  }
  const organization = data.block("verify_organization");
  if (organization.written) checkOrganization(check2, organization);
}
function checkOrganization(check2, block) {
  const account = block.string("management_account_id");
  const role = block.string("assume_org_role");
  const file = block.string("account_list_file");
  if (file.is === "known") {
    const both = account.is === "known" || role.is === "known";
    const message = `${GRPC}"account_list_file" is mutually exclusive with "management_account_id" and "assume_org_role" in the block: "verify_organization"`;
    if (both)
      check2.error(message, {
        block,
        key: "account_list_file",
        place: file.place,
        code: "conflict",
        args: { keys: "account_list_file, management_account_id, assume_org_role" }
      });
  } else if (file.is === "absent" && (account.is === "absent" || role.is === "absent")) {
    const message = `${GRPC}please ensure that "management_account_id" & "assume_org_role" are present inside block or remove the block: "verify_organization" for feature node attestation using account id verification`;
    check2.error(message, { block, key: account.is === "absent" ? "management_account_id" : "assume_org_role", code: "missing-required" });
    return;
  }
  const key = "org_account_map_ttl";
  const ttl = block.string(key);
  if (ttl.is !== "known" || ttl.from === "default") return;
  const result = parseDuration(ttl.value);
  const otherwise = (what) => `${what}remove the: "${key}", in the block: "verify_organization". Default TTL will be: "3m"`;
  if (!result.ok) {
    const message = `${GRPC}please ensure that "${key}" if configured, it should be in duration and is suffixed with required 'm' for time duration in minute ex. '5m'. ${otherwise("Otherwise, ")}`;
    check2.error(message, { block, key, place: ttl.place, code: "invalid-duration", args: { value: ttl.value, error: result.error } });
  } else if (result.nanoseconds < 60000000000n) {
    const message = `${GRPC}please ensure that "${key}" if configured, it should be greater than or equal to "1m". ${otherwise("Otherwise ")}`;
    check2.error(message, { block, key, place: ttl.place, args: { value: ttl.value } });
  }
}
function entries(block, key) {
  const map = block.map(key);
  return map.is === "known" ? map.value : [];
}
function isEmpty(block, key) {
  const map = block.map(key);
  return map.is === "absent" || map.is === "known" && map.value.length === 0;
}
var NODE_ATTESTORS, AUTHORIZED_KEY, PARTITIONS, GRPC;
var init_node_attestors = __esm({
  "src/spire/plugins/node-attestors.ts"() {
    "use strict";
    init_duration();
    init_go_quote2();
    init_go_regexp();
    NODE_ATTESTORS = {
      k8s_psat: checkPsat,
      k8s_sat(check2) {
        if (isEmpty(check2.data, "clusters")) check2.error("configuration must have at least one cluster", { key: "clusters", code: "missing-required" });
      },
      x509pop: checkX509pop,
      sshpop(check2) {
        const authorities = check2.data.strings("cert_authorities");
        const path = check2.data.string("cert_authorities_path");
        if (authorities.is === "absent" && path.is === "absent") {
          const message = 'missing required config value for "cert_authorities" or "cert_authorities_path"';
          check2.error(message, { key: "cert_authorities", code: "missing-required" });
        } else if (authorities.is === "known" && authorities.value.length === 0 && path.is === "absent") {
          check2.error("failed to create cert checker: must provide at least one cert authority", { key: "cert_authorities", place: authorities.place });
        }
        for (const { value, place } of authorities.is === "known" ? authorities.value : []) {
          if (AUTHORIZED_KEY.test(value)) continue;
          const message = `failed to create cert checker: failed to parse public key ${goQuote(value)}: ssh: no key found`;
          check2.error(message, { key: "cert_authorities", place, args: { value } });
        }
      },
      http_challenge: checkHttpChallenge,
      aws_iid: checkAwsIid,
      gcp_iit(check2) {
        const projects = check2.data.strings("projectid_allow_list");
        const empty = projects.is === "absent" || projects.is === "known" && projects.value.length === 0;
        if (empty) check2.error("projectid_allow_list is required", { key: "projectid_allow_list", code: "missing-required" });
      },
      azure_msi(check2) {
        if (isEmpty(check2.data, "tenants")) check2.error("configuration must have at least one tenant", { key: "tenants", code: "missing-required" });
        for (const { name, block } of entries(check2.data, "tenants")) {
          const keys = ["subscription_id", "app_id", "app_secret"];
          if (!keys.some((key) => block.string(key).is === "known")) continue;
          const names = { subscription_id: "subscription id", app_id: "app id", app_secret: "app secret" };
          for (const key of keys) check2.required(key, `misconfigured tenant ${goQuote(name)}: missing ${names[key]}`, block);
        }
      },
      azure_imds(check2) {
        if (isEmpty(check2.data, "tenants")) check2.error("configuration must have at least one tenant", { key: "tenants", code: "missing-required" });
        for (const { block } of entries(check2.data, "tenants")) {
          const secret = block.block("secret_auth");
          const token2 = block.block("token_auth");
          if (secret.written && token2.written) check2.error(void 0, { block, key: "token_auth", code: "conflict", args: { keys: "secret_auth, token_auth" } });
        }
      }
    };
    AUTHORIZED_KEY = /(^|\s)(ssh-|ecdsa-|sk-)\S+\s+[A-Za-z0-9+/]+=*(\s|$)/m;
    PARTITIONS = ["aws", "aws-cn", "aws-us-gov"];
    GRPC = "rpc error: code = InvalidArgument desc = ";
  }
});

// src/spire/plugins/plugin-check.ts
var PluginCheck;
var init_plugin_check = __esm({
  "src/spire/plugins/plugin-check.ts"() {
    "use strict";
    PluginCheck = class {
      plugin;
      tables;
      #problems;
      /** Whether `validate` looks into plugins at all: the server's does from 1.14.0 on. */
      #validated;
      #note;
      constructor(plugin, tables, problems, validated) {
        this.plugin = plugin;
        this.tables = tables;
        this.#problems = problems;
        this.#validated = validated;
        this.#note = plugin.type === "DataStore" ? 'DataStore "sql"' : `${plugin.type} "${plugin.name}"`;
      }
      get data() {
        return this.plugin.data;
      }
      /** The plugin refuses its settings. @param message its words; nothing where it stopped before it came to this */
      error(message, at = {}) {
        this.#add({ log: this.plugin.dataError === void 0 ? this.#wording(message) : void 0, fatal: true, when: this.#validated ? "validate" : "start" }, at);
      }
      /** The plugin remarks on its settings: `validate` counts that as a failure, `run` does not. */
      info(message, at = {}) {
        if (this.#validated) this.#add({ log: message, fatal: false, when: "validate", info: true }, at);
      }
      /** Only the start of the process finds out. */
      start(message, at = {}) {
        this.#add({ log: this.#started(message), fatal: true, when: "start" }, at);
      }
      /** Nobody ever hears of it. */
      silent(what, at = {}) {
        this.#add({ log: void 0, fatal: false, when: "run" }, { ...at, args: { ...at.args, what } });
      }
      /** A required key; empty counts as left out. */
      required(key, message, block = this.data) {
        const answer = block.string(key);
        if (answer.is === "absent") this.error(message, { block, key, place: answer.place, code: "missing-required" });
      }
      /** What the library says of `plugin_data`, of which SPIRE gets to see the first error only. */
      decodeFaults() {
        const { dataFaults, table } = this.plugin;
        let first = true;
        for (const { code, place, path, error, args, related } of dataFaults) {
          const fatal = error !== void 0;
          const message = first && fatal ? (table?.malformed ?? "{error}").replace("{error}", error) : void 0;
          if (fatal) first = false;
          const log = message === void 0 ? void 0 : this.#wording(message);
          const when = !fatal ? "run" : this.#validated ? "validate" : "start";
          this.#problems.add({
            code: code === "parse-error" ? "plugin-malformed" : code,
            block: this.data,
            place,
            path,
            args: { ...args, ...error === void 0 ? {} : { error } },
            fatal,
            when,
            plugin: { type: this.plugin.type, name: this.plugin.name },
            ...fatal && this.#validated ? { note: this.#note } : {},
            ...log === void 0 ? {} : { log },
            ...related ? { related } : {}
          });
        }
      }
      #wording(message) {
        return message === void 0 || this.#validated ? message : this.#started(message);
      }
      #started(message) {
        const { type, name } = this.plugin;
        if (type === "DataStore") return `datastore-sql: ${message.replace(/^datastore-sql: /, "")}`;
        if (message.startsWith("no supported configuration")) return `failed to configure plugin "${name}": ${message}`;
        return `failed to configure plugin "${name}": rpc error: code = InvalidArgument desc = ${type.toLowerCase()}(${name}): ${message}`;
      }
      #add({ log, fatal, when, info }, at) {
        const block = at.block ?? this.data;
        this.#problems.add({
          code: at.code ?? "invalid-value",
          block,
          ...at.key === void 0 ? {} : { key: at.key },
          ...at.place ? { place: at.place } : {},
          ...at.args ? { args: at.args } : {},
          fatal,
          when,
          ...log === void 0 ? {} : { log },
          ...info ? { info } : {},
          ...when === "validate" ? { note: this.#note } : {},
          plugin: { type: this.plugin.type, name: this.plugin.name }
        });
      }
    };
  }
});

// src/spire/plugins/required.ts
var REQUIRED;
var init_required = __esm({
  "src/spire/plugins/required.ts"() {
    "use strict";
    REQUIRED = {
      "server KeyManager disk": [["keys_path", "keys_path is required"]],
      "server KeyManager aws_kms": [["region", "configuration is missing a region"]],
      "server KeyManager gcp_kms": [["key_ring", "configuration is missing the key ring"]],
      "server KeyManager azure_key_vault": [["key_vault_uri", "configuration is missing the Key Vault URI"]],
      "server NodeAttestor tpm_devid": [
        ["devid_ca_path", "devid_ca_path is required"],
        ["endorsement_ca_path", "endorsement_ca_path is required"]
      ],
      "server UpstreamAuthority aws_pca": [
        ["region", "plugin configuration is missing the region"],
        ["certificate_authority_arn", "plugin configuration is missing the certificate_authority_arn"]
      ],
      "server UpstreamAuthority awssecret": [
        ["cert_file_arn", "configuration missing 'cert_file_arn' value"],
        ["key_file_arn", "configuration missing 'key_file_arn' value"]
      ],
      "server UpstreamAuthority cert-manager": [
        ["namespace", "plugin configuration has empty namespace property"],
        ["issuer_name", "plugin configuration has empty issuer_name property"]
      ],
      "server UpstreamAuthority ejbca": [
        ["hostname", "hostname is required"],
        ["ca_name", "ca_name is required"],
        ["end_entity_profile_name", "end_entity_profile_name is required"],
        ["certificate_profile_name", "certificate_profile_name is required"]
      ],
      "server Notifier gcs_bundle": [
        ["bucket", "bucket must be set"],
        ["object_path", "object_path must be set"]
      ],
      "server BundlePublisher aws_s3": [
        ["region", "configuration is missing the region"],
        ["bucket", "configuration is missing the bucket name"],
        ["object_key", "configuration is missing the object key"],
        ["format", "configuration is missing the bundle format"]
      ],
      "server BundlePublisher gcp_cloudstorage": [
        ["bucket_name", "configuration is missing the bucket name"],
        ["object_name", "configuration is missing the object name"],
        ["format", "configuration is missing the bundle format"]
      ],
      "server BundlePublisher aws_rolesanywhere_trustanchor": [
        ["region", "configuration is missing the region"],
        ["trust_anchor_id", "configuration is missing the trust anchor id"]
      ],
      "server BundlePublisher azure_blob": [
        ["storage_account_name", "configuration is missing the storage account name"],
        ["container_name", "configuration is missing the container name"],
        ["blob_name", "configuration is missing the blob name"],
        ["format", "configuration is missing the bundle format"]
      ],
      "agent KeyManager disk": [["directory", "directory must be configured"]],
      "agent NodeAttestor k8s_psat": [["cluster", "missing required cluster block"]],
      "agent NodeAttestor k8s_sat": [["cluster", "missing required cluster block"]],
      "agent NodeAttestor tpm_devid": [
        ["devid_cert_path", "invalid configuration: devid_cert_path is required"],
        ["devid_priv_path", "invalid configuration: devid_priv_path is required"],
        ["devid_pub_path", "invalid configuration: devid_pub_path is required"]
      ],
      "agent NodeAttestor azure_imds": [["tenant_domain", "tenant_domain is required"]],
      "agent SVIDStore aws_secretsmanager": [["region", "region is required"]]
    };
  }
});

// src/spire/plugin-checks.ts
function checkPlugins(check2, side, root, tree) {
  const validated = side === "server" && check2.tables.isAtLeast("1.14.0") !== false;
  checkHealthPaths(check2, root.block("health_checks"), validated ? "validate" : "start");
  if (side === "server") checkDataStores(check2, root, tree, validated);
  for (const plugin of tree.plugins) checkPlugin(check2, side, plugin, validated);
  if (tree.known && root.has("plugins")) checkCounts(check2, side, root, tree, validated);
}
function checkPlugin(check2, side, plugin, validated) {
  const { type, name } = plugin;
  const types = side === "server" ? SERVER_TYPES : AGENT_TYPES;
  const when = validated ? "validate" : "start";
  if (!types.includes(type)) {
    const log = `unsupported plugin type ${goQuote(type)}`;
    check2.problems.add({
      code: "plugin-unsupported-type",
      block: plugin.wrapper,
      place: plugin.typePlace,
      path: `plugins.${type}`,
      log,
      when,
      args: { type, allowed: types.join(", ") }
    });
    return;
  }
  checkUnknownKeysOf({ problems: check2.problems, log: "" }, plugin.wrapper, "silent");
  if (isDisabled(plugin) && type !== "DataStore") return;
  if (!plugin.external && !plugin.table) {
    if (type === "DataStore") return;
    const log = `failed to load plugin ${goQuote(name)}: no built-in plugin ${goQuote(name)} for type ${goQuote(type)}`;
    const allowed = pluginTables(side, type).filter((table) => check2.tables.knows(table));
    const row = pluginTables(side, type).find((table) => table.name === name);
    const args = {
      type,
      name,
      allowed: allowed.map((table) => table.name).join(", "),
      ...row?.since ? { since: row.since } : {},
      ...row?.removed ? { removed: row.removed } : {}
    };
    check2.problems.add({ code: "plugin-unknown-builtin", block: plugin.wrapper, place: plugin.place, log, when, args });
    return;
  }
  if (type === "NodeAttestor" && name === "join_token" && side === "server" && plugin.external) {
    const log = "the built-in join_token node attestor cannot be overridden by an external plugin";
    check2.problems.add({ code: "plugin-unknown-builtin", block: plugin.wrapper, place: plugin.place, log, when, args: { type, name } });
  }
  if (plugin.table && !plugin.dead) checkSettings(check2, side, plugin, validated);
}
function checkSettings(check2, side, plugin, validated) {
  const { type, name, table, data } = plugin;
  const one = new PluginCheck(plugin, check2.tables, check2.problems, validated);
  if (table?.unconfigurable) {
    const fields = data.decoded;
    if (fields && fields.strange.length > 0)
      one.start("no supported configuration interface found", {
        place: data.view.place(fields.strange[0] ?? { start: 0, end: 0 }),
        code: "plugin-unconfigurable"
      });
    return;
  }
  one.decodeFaults();
  for (const [key, message] of REQUIRED[`${side} ${type} ${name}`] ?? []) one.required(key, message);
  const own = side === "agent" ? AGENT_PLUGINS[`${type} ${name}`] : SERVER_CHECKS[type]?.[name];
  own?.(one);
  checkUnknown(check2, one, plugin);
}
function checkUnknown(check2, one, plugin) {
  const { data, table } = plugin;
  const mode = (table && check2.tables.unknownOf(table)) ?? "silent";
  const block = data.decoded;
  if (mode === "silent" || !block || block.unused.size === 0) {
    checkUnknownKeysOf({ problems: check2.problems, log: "" }, data, "silent");
    return;
  }
  const keys = [...block.unused.keys()].sort();
  for (const [key, tokens] of block.unused) {
    const [token2] = tokens;
    const at = { place: data.view.place(token2 ?? { start: 0, end: 0 }), code: "unknown-key", args: { key, unknown: mode } };
    if (mode === "note") one.info(`unknown setting "${key}" encountered`, at);
    else one.error(`unknown configurations detected: ${keys.join(",")}`, at);
  }
}
function checkDataStores(check2, root, tree, validated) {
  const stores = tree.plugins.filter(({ type }) => type === "DataStore");
  const [first, second] = stores;
  if (!first) {
    if (!tree.known || !root.has("plugins")) return;
    const log = validated ? "'datastore' must be configured" : "expecting a DataStore plugin";
    const note = validated ? { note: 'DataStore "sql"' } : {};
    check2.problems.add({
      code: "plugin-count",
      block: root,
      key: "plugins",
      path: "plugins.DataStore",
      log,
      ...note,
      when: validated ? "validate" : "start",
      args: { type: "DataStore", expected: "exactly 1", count: "0" }
    });
    return;
  }
  if (second) {
    const args = { type: "DataStore", expected: "exactly 1", count: String(stores.length) };
    check2.problems.add({
      code: "plugin-count",
      block: root,
      place: second.place,
      path: "plugins.DataStore",
      log: "only one DataStore plugin is allowed",
      when: "start",
      args,
      related: [{ place: first.place, message: "the first one" }]
    });
  }
  if (first.name !== "sql" || first.external) {
    const log = 'pluggability for the DataStore is deprecated; only the built-in "sql" plugin is supported';
    check2.problems.add({
      code: "plugin-unknown-builtin",
      block: first.wrapper,
      place: first.place,
      log,
      when: "start",
      args: { type: "DataStore", name: first.name, allowed: "sql" }
    });
  }
}
function checkCounts(check2, side, root, tree, validated) {
  for (const [type, [least, most]] of Object.entries(COUNTS[side])) {
    const plugins = tree.plugins.filter((plugin) => plugin.type === type && !isDisabled(plugin));
    const sure = plugins.every((plugin) => plugin.enabled.is !== "unknown");
    const count4 = plugins.length;
    if (!sure || count4 >= least && count4 <= most) continue;
    const expected = least === most ? `exactly ${least}` : count4 < least ? `at least ${least}` : `at most ${most}`;
    const reason = `constraint not satisfied: expected ${expected} but got ${count4}`;
    const surplus = plugins[most];
    const related = surplus && plugins[0] ? { related: [{ place: plugins[0].place, message: "the first one" }] } : {};
    check2.problems.add({
      code: "plugin-count",
      block: root,
      key: "plugins",
      ...surplus ? { place: surplus.place } : {},
      path: `plugins.${type}`,
      log: validated ? reason : `plugin type ${goQuote(type)} ${reason}`,
      when: validated ? "validate" : "start",
      ...validated ? { note: type } : {},
      args: { type, expected, count: String(count4) },
      ...related
    });
  }
}
function isDisabled(plugin) {
  return plugin.enabled.is === "known" && !plugin.enabled.value;
}
var SERVER_TYPES, AGENT_TYPES, SERVER_CHECKS, COUNTS;
var init_plugin_checks = __esm({
  "src/spire/plugin-checks.ts"() {
    "use strict";
    init_process();
    init_go_quote2();
    init_agent_plugins();
    init_bundles();
    init_data_store();
    init_key_managers();
    init_node_attestors();
    init_plugin_check();
    init_required();
    init_tables();
    init_unknown_keys();
    SERVER_TYPES = ["DataStore", "KeyManager", "NodeAttestor", "UpstreamAuthority", "Notifier", "BundlePublisher", "CredentialComposer"];
    AGENT_TYPES = ["KeyManager", "NodeAttestor", "WorkloadAttestor", "SVIDStore"];
    SERVER_CHECKS = {
      DataStore: { sql: checkDataStore },
      KeyManager: KEY_MANAGERS,
      NodeAttestor: NODE_ATTESTORS,
      UpstreamAuthority: UPSTREAM_AUTHORITIES,
      BundlePublisher: PUBLISHERS
    };
    COUNTS = {
      server: { KeyManager: [1, 1], UpstreamAuthority: [0, 1] },
      agent: { KeyManager: [1, 1], NodeAttestor: [1, 1], WorkloadAttestor: [1, Number.POSITIVE_INFINITY] }
    };
  }
});

// src/spire/plugins.ts
function readPlugins(view, side, context, field, root, problems) {
  const { node } = field;
  const place = field.key ? view.place(field.key) : root.place;
  if (node.kind === "literal" && node.token.type === "HOLE") return { plugins: [], known: false };
  if (node.kind !== "items") {
    const log = `expected plugins node type *ast.ObjectList but got ${goTypeName(node)}`;
    problems.add({ code: "plugins-malformed", block: root, key: "plugins", place, log });
    return { plugins: [], known: false };
  }
  const order = identsIn(node.items);
  const twice = reportDuplicates(view, context, order, root, problems);
  const blocks = /* @__PURE__ */ new Map();
  let known2 = !view.loose;
  node.items.forEach((item, index) => {
    for (const [ident, block] of decodePlugins(context, item, index)) if (!blocks.has(ident)) blocks.set(ident, block);
    if (item.keys.some((token2) => token2.type === "HOLE")) known2 = false;
  });
  const plugins = [];
  const seen = /* @__PURE__ */ new Set();
  for (const ident of order) {
    const id = identOf(context, ident);
    const decoded = blocks.get(id);
    if (!decoded || seen.has(id)) continue;
    seen.add(id);
    plugins.push(loadPlugin(view, side, context, ident, decoded, twice.has(id), problems));
  }
  return { plugins, known: known2 };
}
function loadPlugin(view, side, context, ident, decoded, twice, problems) {
  const type = keyText(context, ident.type);
  const name = keyText(context, ident.name);
  const path = `plugins.${type}[${name}]`;
  const place = view.place(ident.name);
  const wrapper = new DecodedConfigBlock(view, decoded.rows, decoded, path, place);
  const file = wrapper.string("plugin_data_file");
  const conflict2 = wrapper.has("plugin_data") && wrapper.has("plugin_data_file");
  if (conflict2) {
    const related = [{ place: wrapper.key("plugin_data") ?? place, message: "the settings written here" }];
    const log = `failed to create plugin config for ${goQuote(type)}/${goQuote(name)}: only one of [plugin_data, plugin_data_file] can be used`;
    problems.add({ code: "plugin-data-conflict", block: wrapper, key: "plugin_data_file", log, related });
  }
  const command = wrapper.string("plugin_cmd");
  const external = command.is === "known" || command.is === "unknown";
  const table = external ? void 0 : pluginTable(side, type, name);
  const known2 = table && view.tables.knows(table) ? table : void 0;
  const dataField = decoded.fields.get("plugin_data");
  const field = dataField?.kind === "node" ? dataField : void 0;
  const { block, faults, error } = reread(view, field, known2?.keys ?? {}, `${path}.plugin_data`, place);
  const outside = file.is === "known" || file.is === "unknown";
  const data = outside ? new DecodedConfigBlock({ ...view, readable: false }, known2?.keys ?? {}, void 0, `${path}.plugin_data`, place) : block;
  return {
    type,
    name,
    place,
    typePlace: view.place(ident.type),
    enabled: enabledOf(wrapper),
    external,
    data,
    wrapper,
    table: known2,
    dataFaults: outside ? [] : faults,
    dataError: outside ? void 0 : error,
    dead: twice || conflict2
  };
}
function enabledOf(wrapper) {
  return wrapper.bool("enabled");
}
function identsIn(items) {
  const found = [];
  const visit = (keys, node) => {
    if ("kind" in node && node.kind === "literal") return;
    if ("kind" in node && (node.kind === "list" || node.kind === "object" || node.kind === "items")) {
      for (const inner of node.items) visit(keys, inner);
      return;
    }
    const [type, name] = [...keys, ...node.keys];
    if (type && name) found.push({ type, name });
    else visit([...keys, ...node.keys], node.value);
  };
  for (const item of items) visit([], item);
  return found;
}
function reportDuplicates(view, context, order, root, problems) {
  const first = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set();
  for (const ident of order) {
    const id = identOf(context, ident);
    const earlier3 = first.get(id);
    const place = view.place(ident.name);
    if (!earlier3) {
      first.set(id, place);
      continue;
    }
    twice.add(id);
    const type = keyText(context, ident.type);
    const name = keyText(context, ident.name);
    const log = `plugin ${goQuote(type)}/${goQuote(name)} declared more than once`;
    const related = [{ place: earlier3, message: "the first one" }];
    problems.add({ code: "duplicate-plugin", block: root, place, path: `plugins.${type}[${name}]`, args: { type, name }, log, related });
  }
  return twice;
}
function decodePlugins(context, item, index) {
  const name = { ...elementName({ go: "", path: "", key: "plugins" }, index), path: "plugins" };
  const report2 = (fault) => context.report({ ...fault, path: fault.path.replace(/^plugins\[([^\]]*)\]/, "plugins.$1") });
  const types = decodeMap({ ...context, report: report2 }, name, { type: "map", keys: wrapperTable().keys, doc: "" }, item, void 0);
  const found = [];
  for (const { name: type, value: names } of types.entries.values()) {
    if (names.kind !== "map") continue;
    for (const { name: plugin, value } of names.entries.values()) if (value.kind === "block") found.push([`${type}\0${plugin}`, value]);
  }
  return found;
}
function identOf(context, { type, name }) {
  return `${keyText(context, type)}\0${keyText(context, name)}`;
}
var init_plugins = __esm({
  "src/spire/plugins.ts"() {
    "use strict";
    init_block();
    init_decode();
    init_decode_context();
    init_go_node();
    init_go_quote2();
    init_reread();
    init_tables();
  }
});

// src/spire/problem-list.ts
var ProblemList;
var init_problem_list = __esm({
  "src/spire/problem-list.ts"() {
    "use strict";
    ProblemList = class {
      problems = [];
      /** What is said without `when` and `fatal` is what the process itself refuses, and its `validate` with it. */
      add(fault) {
        const { block, key } = fault;
        const path = fault.path ?? (key === void 0 ? block.path : block.path === "" ? key : `${block.path}.${key}`);
        this.problems.push({
          code: fault.code,
          place: fault.place ?? (key === void 0 ? void 0 : block.key(key)) ?? block.place,
          path,
          args: { ...key === void 0 ? {} : { key }, ...fault.args },
          when: fault.when ?? "validate",
          fatal: fault.fatal ?? true,
          ...fault.log === void 0 ? {} : { log: fault.log },
          ...fault.info ? { info: true } : {},
          ...fault.note === void 0 ? {} : { note: fault.note },
          ...fault.plugin ? { plugin: fault.plugin } : {},
          ...fault.related ? { related: fault.related } : {}
        });
      }
    };
  }
});

// src/spire/load.ts
function loadConfig(kind, source, options) {
  const tables = new TablesAtRelease(options.release === void 0 ? void 0 : parseRelease(options.release));
  const { text: expanded, variables } = expandEnvironment(
    source,
    options.environment,
    options.expandEnv,
    tables.isAtLeast("1.11.0") === false ? "variable" : "dollar"
  );
  const result = parseHcl(expanded);
  const file = result.ok ? result.file : void 0;
  const format = result.ok ? result.file.format : result.format;
  const view = viewOf(tables, format === "json", expanded, file !== void 0, file !== void 0 && looseHoles(file));
  const problems = new ProblemList();
  const whole = view.place({ start: 0, end: 0 });
  const rows = rowsOf(kind);
  const path = options.path ?? whole.file.path;
  if (!result.ok) {
    const root2 = new DecodedConfigBlock(view, rows, void 0, "", whole);
    const { error } = result;
    const end = expanded.text.trimEnd().length;
    const place = error.start > end ? placeAt(expanded, end, end) : placeAt(expanded, error.start, error.end);
    problems.add({
      code: error.panic ? "crash" : "parse-error",
      block: root2,
      place,
      log: decodeError(kind, path, error.message, error.panic),
      args: { error: error.message }
    });
    return finish(kind, source, options, { expanded, file, root: root2, tree: { plugins: [], known: false }, problems, variables: withComments(variables, file) });
  }
  const context = contextOf(view, problems, whole, (error) => decodeError(kind, path, error, false));
  const root = new DecodedConfigBlock(view, rows, decodeStruct(context, rows, itemsOf(result.file.items)), "", whole);
  const tree = check(kind, view, root, problems, isOtherSides(kind, root, result.file));
  return finish(kind, source, options, { expanded, file, root, tree, problems, variables: withComments(variables, file) });
}
function rowsOf(kind) {
  const made = ROWS.get(kind);
  if (made) return made;
  const { keys } = configTable(kind);
  const main = keys[kind];
  const rows = inStructOrder(main ? { ...keys, [kind]: { ...main, keys: { ...main.keys, ...UNTAGGED_FIELDS } } } : keys);
  ROWS.set(kind, rows);
  return rows;
}
function decodeError(kind, path, error, panic) {
  if (panic) return `panic: ${error}`;
  return kind === "server" || kind === "agent" ? `unable to decode configuration at ${goQuote(path)}: ${error}` : `unable to decode configuration: ${error}`;
}
function contextOf(view, problems, whole, wording) {
  const block = new DecodedConfigBlock(view, {}, void 0, "", whole);
  return {
    json: view.json,
    tables: view.tables,
    errorAt: goErrorAt(view.source.text, view.json ? "json" : "hcl"),
    report({ code, span, path, error, args, related }) {
      const fatal = error !== void 0;
      const log = error === void 0 ? void 0 : code === "crash" ? `panic: ${error}` : wording(error);
      problems.add({
        code,
        block,
        place: view.place(span),
        path,
        args,
        fatal,
        when: fatal ? "validate" : "run",
        ...log === void 0 ? {} : { log },
        ...related ? { related: related.map((one) => ({ place: view.place(one.span), message: one.message })) } : {}
      });
    }
  };
}
function isOtherSides(kind, root, { items }) {
  const other = kind === "server" ? "agent" : "server";
  return (kind === "server" || kind === "agent") && !root.block(kind).written && items.some(({ keys: [key] }) => key?.text.replaceAll('"', "").toLowerCase() === other);
}
function check(kind, view, root, problems, otherSides) {
  const check2 = { tables: view.tables, problems };
  const unknown2 = () => {
    if (root.decoded) checkUnknownKeys({ view, root, problems, log: "unknown configuration detected" }, root.decoded, "", configTable(kind).unknown);
  };
  if (kind === "oidc" || kind === "registrar") {
    if (kind === "oidc") checkProvider(check2, root);
    unknown2();
    return { plugins: [], known: true };
  }
  let tree = { plugins: [], known: !view.loose };
  const plugins = () => {
    const field = root.decoded?.fields.get("plugins");
    if (field?.kind !== "node") return;
    const context = contextOf(view, problems, root.place, (error) => `failed to decode plugins config: ${error}`);
    tree = readPlugins(view, kind, context, field, root, problems);
  };
  if (kind === "server") checkServer(check2, root, plugins, unknown2);
  else checkAgent(check2, root, plugins, unknown2);
  if (!otherSides) checkPlugins(check2, kind, root, tree);
  const unsure = problems.problems.some(({ code, path }) => UNSURE.includes(code) || code === "second-block" && path === "plugins");
  return unsure ? { ...tree, known: false } : tree;
}
function finish(kind, source, options, loaded) {
  const { expanded, file, root, tree, variables } = loaded;
  const main = kind === "server" || kind === "agent" ? root.block(kind) : root;
  const hasValidate = kind === "server" || kind === "agent";
  const problems = loaded.problems.problems.map((one) => one.when === "validate" && !hasValidate ? { ...one, when: "start" } : one);
  return {
    kind,
    release: options.release,
    source,
    expanded,
    file,
    problems,
    root,
    main,
    plugins: tree.plugins,
    pluginsKnown: tree.known,
    variables,
    enabledPlugins: (type) => tree.plugins.filter((plugin) => plugin.type === type && !(plugin.enabled.is === "known" && !plugin.enabled.value))
  };
}
function withComments(variables, file) {
  if (variables.length === 0) return [];
  const comments2 = (file?.comments ?? []).flatMap((comment2) => file?.source.trace(comment2.start, comment2.end).place ?? []).sort((a, b) => a.start - b.start);
  return variables.map((use) => {
    const comment2 = lastBefore(comments2, use.place.start);
    return { ...use, inComment: comment2 !== void 0 && isWithin(comment2, use.place) };
  });
}
function isWithin(comment2, variable) {
  const { file, end } = comment2;
  if (file !== variable.file) return false;
  return variable.end <= end || /^(\$\{[^}\n]*\}|\$\w+)*$/.test(file.text.slice(end, variable.start));
}
function lastBefore(places, offset) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
var ROWS, UNSURE;
var init_load = __esm({
  "src/spire/load.ts"() {
    "use strict";
    init_parse();
    init_mapped_text();
    init_at_release();
    init_block();
    init_agent2();
    init_oidc2();
    init_server2();
    init_config_view();
    init_decode();
    init_expand();
    init_field_order();
    init_go_error();
    init_go_node();
    init_go_quote2();
    init_loose_holes();
    init_plugin_checks();
    init_plugins();
    init_problem_list();
    init_release();
    init_tables();
    init_unknown_keys();
    ROWS = /* @__PURE__ */ new Map();
    UNSURE = ["section-missing", "plugin-unsupported-type", "plugin-unknown-builtin"];
  }
});

// src/deployment/variables.ts
function unsetVariables(config) {
  if (isOtherSides2(config)) return [];
  const unset = config.variables.filter(({ expanded, outcome }) => expanded && outcome.is === "absent").filter(isName);
  if (unset.length === 0) return unset;
  if (config.file) return unset.filter(({ inComment }) => !inComment);
  const { kind, source, release } = config;
  const filled2 = loadConfig(kind, source, { release, expandEnv: true, environment: UNKNOWN_ENVIRONMENT });
  if (!filled2.file) return [];
  const written = new Set(filled2.variables.filter(({ inComment }) => !inComment).map(({ place }) => place.start));
  return unset.filter(({ place }) => written.has(place.start));
}
function literalVariables(config) {
  if (isOtherSides2(config)) return [];
  return config.variables.filter((use) => {
    if (use.expanded || use.inComment || !isName(use)) return false;
    return use.outcome.is !== "absent" || textAt(use.place).startsWith("${") && /^[A-Z][A-Z0-9_]*$/.test(use.name);
  });
}
function strayDollars(config) {
  if (isOtherSides2(config)) return [];
  return config.variables.filter((use) => use.expanded && !use.inComment && use.outcome.is !== "value" && isStrayDollar(use));
}
function isStrayDollar(use) {
  if (!isName(use)) return true;
  const { file, start } = use.place;
  return use.outcome.is === "absent" && !textAt(use.place).startsWith("${") && /[a-z]/.test(use.name) && /\w/.test(file.text[start - 1] ?? "");
}
function comesFromVariable(config, place) {
  const suspects = [...unsetVariables(config), ...literalVariables(config)];
  return suspects.some((use) => touches(place, use.place));
}
function leavesDefault(config, variable) {
  const { text: text2 } = variable.file;
  if (!config.file || text2[variable.start - 1] !== '"' || !/^\\?"/.test(text2.slice(variable.end, variable.end + 2))) return false;
  if (config.plugins.some(({ data, wrapper }) => contains(wrapper.extent, variable) || contains(data.extent, variable))) return false;
  return !config.problems.some(({ fatal, place }) => fatal && touches(place, variable));
}
function touches(place, variable) {
  if (place.file !== variable.file) return false;
  if (place.start < variable.end && variable.start < place.end) return true;
  return place.end <= variable.start && /^[\s"\\=:]*$/.test(place.file.text.slice(place.end, variable.start));
}
function isOtherSides2({ file, main }) {
  return file !== void 0 && !main.written;
}
function isName({ name }) {
  return /^[A-Za-z_]\w*$/.test(name);
}
var init_variables = __esm({
  "src/deployment/variables.ts"() {
    "use strict";
    init_environment();
    init_load();
    init_source_file();
  }
});

// src/deployment/stray-keys.ts
function strayKeys(config) {
  const known2 = worked.get(config) ?? findStrayKeys(config);
  worked.set(config, known2);
  return known2;
}
function findStrayKeys(config) {
  const problems = config.problems.filter(({ code, place }) => CODES.includes(code) && !comesFromVariable(config, place));
  const telling = config.problems.filter(({ code }) => TELLING.includes(code));
  return problems.filter((problem2) => !isToldElsewhere(telling, problem2) && !hasOwnRule(config, problem2)).map((problem2) => strayKey(config, problem2, telling));
}
function isMisnamed(config, path) {
  if (config.problems.some((problem2) => problem2.code === "stray-label" && path.startsWith(`${problem2.path}.`))) return true;
  return strayKeys(config).some(({ missed }) => missed?.path === path);
}
function isMeant(config, path) {
  return strayKeys(config).some(({ block, verdict }) => "meant" in verdict && verdict.meant?.sameBlock === true && joined(block, verdict.meant.key) === path);
}
function strayKey(config, problem2, telling) {
  const key = problem2.args.key ?? "";
  const block = blockOf(problem2);
  const here = placeOfPath(config, block);
  const verdict = verdictOn(config, problem2, here, key);
  const row = Object.entries(rowsAt(here) ?? {}).find(([name2]) => name2.toLowerCase() === key.toLowerCase())?.[1];
  const meant = "meant" in verdict ? verdict.meant : void 0;
  const respelled = meant !== void 0 && plain2(meant.key) === plain2(key);
  const name = meant?.sameBlock ? meant.key : verdict.is === "removed" ? replacementKey(verdict.replacement) : void 0;
  const home = meant && !meant.sameBlock && !meant.place.plugin && meant.place.side === config.kind ? meant.place.path : void 0;
  const path = home !== void 0 && meant ? joined(home, meant.key) : name === void 0 ? void 0 : joined(block, name);
  const missed = path === void 0 ? void 0 : telling.find((other) => other.code === "missing-required" && other.path === path);
  return { problem: problem2, key, block, here, verdict, respelled, security: row?.security === true || meant?.row?.security === true, missed };
}
function verdictOn(config, problem2, here, key) {
  const { code, args } = problem2;
  if (args.miscounted) return { is: "miscounted" };
  if (code === "removed-key") return { is: "removed", release: args.removed ?? "", replacement: args.replacement };
  if (code === "future-key") return { is: "future", since: args.since ?? "" };
  const name = tableName(here);
  const gone = REMOVED.find((row) => row.config === config.kind && row.path === (name === void 0 ? key : joined(name, key)));
  if (gone) return { is: "removed", release: gone.removed, replacement: gone.replacement };
  const known2 = keysOf(config, here);
  const spelled = known2.find((one) => plain2(one) === plain2(key));
  if (spelled !== void 0) return { is: "unknown", meant: meantAt(here, here, spelled), note: void 0 };
  const alias = aliasFor(name, key);
  if (alias) return byAlias(config, here, key, alias);
  const home = homeOf(config, here, key);
  if (home) return { is: "misplaced", meant: meantAt(here, home.place, home.key), note: void 0 };
  const near = nearest(key, [...known2, ...ALIASES.filter((row) => row.in !== void 0 && row.in === name).map((row) => row.name)]);
  if (near === void 0) return { is: "unknown", meant: void 0, note: void 0 };
  if (known2.includes(near)) return { is: "unknown", meant: meantAt(here, here, near), note: void 0 };
  const nearAlias = aliasFor(name, near);
  const meant = nearAlias && settingOf(nearAlias.meant, config.kind);
  return { is: "unknown", meant: meant && meantAt(here, meant.place, meant.key), note: nearAlias?.note };
}
function byAlias(config, here, key, { meant, note }) {
  const setting = meant === "" ? void 0 : settingOf(meant, config.kind);
  if (!setting) return { is: "unknown", meant: void 0, note };
  const target = meantAt(here, setting.place, setting.key);
  if (target.row && !tablesOf(config).knows(target.row)) return { is: "unknown", meant: void 0, note: void 0 };
  return { is: setting.key.toLowerCase() === key.toLowerCase() && !target.sameBlock ? "misplaced" : "unknown", meant: target, note };
}
function aliasFor(name, key) {
  return ALIASES.find((row) => plain2(row.name) === plain2(key) && (row.in === void 0 || row.in === name));
}
function meantAt(here, place, key) {
  return { place, key, row: rowsAt(place)?.[key], sameBlock: isSamePlace(here, place) };
}
function keysOf(config, here) {
  const tables = tablesOf(config);
  return Object.entries(rowsAt(here) ?? {}).flatMap(([name, row]) => tables.knows(row) && row.platform === void 0 ? [name] : []);
}
function isToldElsewhere(telling, problem2) {
  const { args, place } = problem2;
  const block = blockOf(problem2);
  return telling.some((other) => {
    if (other.code === "stray-label") return other.place.file === place.file && other.place.start === place.start;
    if (other.code === "section-missing") return block === "";
    if (other.code === "invalid-enum") return other.path === block;
    return other.code === "missing-required" && args.key === "service_account_whitelist" && other.path === joined(block, "service_account_allow_list");
  });
}
function blockOf({ path, args }) {
  const key = args.key ?? "";
  return path === key ? "" : path.endsWith(`.${key}`) ? path.slice(0, -key.length - 1) : path;
}
function joined(block, key) {
  return block === "" ? key : `${block}.${key}`;
}
function plain2(name) {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}
var CODES, TELLING, worked;
var init_stray_keys = __esm({
  "src/deployment/stray-keys.ts"() {
    "use strict";
    init_old_names();
    init_did_you_mean();
    init_known_settings();
    init_own_rules();
    init_setting_place();
    init_stray_key_words();
    init_variables();
    CODES = ["unknown-key", "removed-key", "future-key"];
    TELLING = ["stray-label", "section-missing", "invalid-enum", "missing-required"];
    worked = /* @__PURE__ */ new WeakMap();
  }
});

// src/deployment/bootstrap.ts
function bootstrapSources({ agents, configs }) {
  return configs.filter(({ config }) => config.kind === "agent").map((file) => {
    const { main } = file.config;
    const sources = [];
    let complete = main.written && main.readable && !file.config.problems.some(({ code, path }) => code === "stray-label" && path === "agent");
    for (const key of ["trust_bundle_path", "trust_bundle_url", "trust_bundle_spiffe_workload_api"]) {
      const value = main.string(key);
      if (value.is === "known") sources.push({ key, place: value.place });
      else if (value.is === "unknown" || isMeant(file.config, `agent.${key}`)) complete = false;
    }
    const insecure = main.bool("insecure_bootstrap");
    if (insecure.is === "unknown") complete = false;
    if (insecure.is === "known" && insecure.value) sources.push({ key: "insecure_bootstrap", place: insecure.place });
    const commandLines = agents.filter((agent) => agent.file && sameText(agent.file, file)).map(({ component }) => component.commandLine);
    if (commandLines.some(({ readable }) => !readable)) complete = false;
    for (const { flags } of commandLines) {
      for (const [flag, key] of Object.entries(FLAGS2)) {
        const given = flags.get(flag);
        if (given && given.text !== "false" && !sources.some((source) => source.key === key)) sources.push({ key, place: given.place });
      }
    }
    return { place: main.place, sources, complete };
  });
}
function sameText(a, b) {
  return a.place.file === b.place.file && a.place.start === b.place.start;
}
var FLAGS2;
var init_bootstrap2 = __esm({
  "src/deployment/bootstrap.ts"() {
    "use strict";
    init_stray_keys();
    FLAGS2 = {
      trustBundle: "trust_bundle_path",
      trustBundleUrl: "trust_bundle_url",
      insecureBootstrap: "insecure_bootstrap"
    };
  }
});

// src/engine/rule.ts
function rule(definition) {
  return definition;
}
var init_rule = __esm({
  "src/engine/rule.ts"() {
    "use strict";
  }
});

// src/engine/words.ts
function list(names, word = "and") {
  const quoted3 = [...new Set(names)].map((name) => `'${name}'`);
  if (quoted3.length <= 1) return quoted3[0] ?? "nothing";
  return `${quoted3.slice(0, -1).join(", ")} ${word} ${quoted3.at(-1)}`;
}
var init_words = __esm({
  "src/engine/words.ts"() {
    "use strict";
  }
});

// rules/bundle/agent-conflicting-bootstrap.ts
function conflictText(keys) {
  if (keys.length > 2) return "only one of insecure_bootstrap, trust_bundle_url, or trust_bundle_path can be specified, not the three options";
  const [first, second] = ["insecure_bootstrap", "trust_bundle_url", "trust_bundle_path"].filter((key) => keys.includes(key));
  return `only one of ${first} or ${second} can be specified, not both`;
}
var agent_conflicting_bootstrap_default;
var init_agent_conflicting_bootstrap = __esm({
  "rules/bundle/agent-conflicting-bootstrap.ts"() {
    "use strict";
    init_bootstrap2();
    init_rule();
    init_words();
    agent_conflicting_bootstrap_default = rule({
      id: "agent-conflicting-bootstrap",
      area: "bundle",
      summary: "The agent has one source of its first trust bundle, not several.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-agent/cli/run/run.go"],
      messages: {
        several: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "The agent takes its first trust bundle from one source only, and here are {sources}: it exits. Keep one, best trust_bundle_path or trust_bundle_url."
        }
      },
      check(deployment, report2) {
        for (const { sources } of bootstrapSources(deployment)) {
          const last = sources.at(-1);
          if (!last || sources.length < 2) continue;
          const related = sources.slice(0, -1).map(({ key, place }) => [place, `${key} is set too`]);
          const keys = sources.map(({ key }) => key);
          report2("several", last.place, { sources: list(keys), log: conflictText(keys) }, related);
        }
      }
    });
  }
});

// src/deployment/config-faults.ts
function faultsIn({ configs }, wanted) {
  const { kind, plugin, name, path } = wanted;
  const codes = typeof wanted.code === "string" ? [wanted.code] : wanted.code;
  return configs.filter(({ config }) => kind === void 0 || config.kind === kind).flatMap(
    ({ config }) => config.problems.filter((problem2) => codes.includes(problem2.code) && problem2.plugin?.type === plugin && (name === void 0 || problem2.plugin?.name === name)).filter((problem2) => path === void 0 || path.test(problem2.path)).filter((problem2) => !comesFromVariable(config, problem2.place)).filter((problem2) => problem2.code !== "missing-required" || !isMisnamed(config, problem2.path)).map((problem2) => ({ ...problem2, config }))
  );
}
function pluginsIn({ configs }, kind, type, name) {
  return configs.filter(({ config }) => config.kind === kind).flatMap(
    ({ config }) => config.enabledPlugins(type).filter((plugin) => !plugin.external && (name === void 0 || plugin.name === name)).map((plugin) => ({ plugin, config }))
  );
}
function configsOf({ configs }, kind) {
  return configs.filter(({ config }) => config.kind === kind && config.file !== void 0).map(({ config }) => config);
}
function readsAtLeast({ release }, bound) {
  const own = release === void 0 ? void 0 : parseRelease(release);
  return own !== void 0 && isAtLeast(own, bound);
}
var init_config_faults = __esm({
  "src/deployment/config-faults.ts"() {
    "use strict";
    init_release();
    init_stray_keys();
    init_variables();
  }
});

// rules/bundle/agent-insecure-bootstrap.ts
var agent_insecure_bootstrap_default;
var init_agent_insecure_bootstrap = __esm({
  "rules/bundle/agent-insecure-bootstrap.ts"() {
    "use strict";
    init_bootstrap2();
    init_config_faults();
    init_rule();
    agent_insecure_bootstrap_default = rule({
      id: "agent-insecure-bootstrap",
      area: "bundle",
      summary: "The agent checks at its first contact that the server is its own.",
      presets: ["recommended", "strict", "security", "adr-015"],
      since: "1.0.0",
      references: ["spire: doc/spire_agent.md"],
      securitySeverity: 7.4,
      messages: {
        insecure: {
          severity: "error",
          text: "The agent believes whichever server answers first, so somebody in between can give it, and all workloads of the node, a bundle and identities of their own making. Set trust_bundle_path to the file of the bundle's ConfigMap, and remove insecure_bootstrap."
        }
      },
      check(deployment, report2) {
        const conflicts = faultsIn(deployment, { kind: "agent", code: "conflict" }).map(({ place }) => place.file);
        for (const { sources } of bootstrapSources(deployment)) {
          const [source] = sources;
          if (sources.length === 1 && source?.key === "insecure_bootstrap" && !conflicts.includes(source.place.file)) report2("insecure", source.place, {});
        }
      }
    });
  }
});

// rules/bundle/agent-no-bootstrap-source.ts
var agent_no_bootstrap_source_default;
var init_agent_no_bootstrap_source = __esm({
  "rules/bundle/agent-no-bootstrap-source.ts"() {
    "use strict";
    init_bootstrap2();
    init_rule();
    agent_no_bootstrap_source_default = rule({
      id: "agent-no-bootstrap-source",
      area: "bundle",
      summary: "The agent knows from where to take its first trust bundle.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-agent/cli/run/run.go"],
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: "trust_bundle_path or trust_bundle_url must be configured unless insecure_bootstrap is set",
          text: "The agent has no trust bundle to begin with, so it cannot tell its server from another and exits. Set trust_bundle_path to the file of the bundle's ConfigMap, or trust_bundle_url."
        }
      },
      check(deployment, report2) {
        for (const { place, sources, complete } of bootstrapSources(deployment)) {
          if (complete && sources.length === 0) report2("missing", place, {});
        }
      }
    });
  }
});

// rules/bundle/agent-rebootstrap-recommended.ts
var agent_rebootstrap_recommended_default;
var init_agent_rebootstrap_recommended = __esm({
  "rules/bundle/agent-rebootstrap-recommended.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    agent_rebootstrap_recommended_default = rule({
      id: "agent-rebootstrap-recommended",
      area: "bundle",
      summary: "An agent that no longer trusts its server starts over by itself.",
      presets: ["recommended", "strict", "security", "adr-015"],
      since: "1.0.0",
      references: ["spire: doc/spire_agent.md", "spire: CHANGELOG 1.13.0"],
      messages: {
        unset: {
          severity: "note",
          when: "run",
          text: "A node that is off for longer than the CA lives comes back with a bundle that no longer fits its server, and stays without identities until somebody deletes the agent's data. Set rebootstrap_mode to 'always' or 'auto', and the agent starts over from its trust bundle by itself."
        }
      },
      check(deployment, report2) {
        for (const config of configsOf(deployment, "agent")) {
          const { main } = config;
          const source = ["trust_bundle_path", "trust_bundle_url"].map((key) => main.string(key)).find(({ is }) => is === "known");
          const mode = main.string("rebootstrap_mode");
          const unset = mode.is === "absent" || mode.is === "known" && mode.from === "default";
          if (source?.is === "known" && unset && readsAtLeast(config, "1.13.0")) report2("unset", source.place, {});
        }
      }
    });
  }
});

// rules/bundle/agent-rebootstrap-with-insecure.ts
var agent_rebootstrap_with_insecure_default;
var init_agent_rebootstrap_with_insecure = __esm({
  "rules/bundle/agent-rebootstrap-with-insecure.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    agent_rebootstrap_with_insecure_default = rule({
      id: "agent-rebootstrap-with-insecure",
      area: "bundle",
      summary: "An agent that may bootstrap again does not do so insecurely.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-agent/cli/run/run.go"],
      messages: {
        both: {
          severity: "error",
          when: "validate",
          log: "insecure_bootstrap option can not be used with rebootstrapping",
          text: "rebootstrap_mode and insecure_bootstrap exclude each other, and the agent exits. Set trust_bundle_path or trust_bundle_url in place of insecure_bootstrap."
        }
      },
      check(deployment, report2) {
        for (const { config, place, related = [] } of faultsIn(deployment, { kind: "agent", code: "conflict", path: /^agent\.rebootstrap_mode$/ })) {
          const sources = ["trust_bundle_path", "trust_bundle_url", "trust_bundle_spiffe_workload_api"];
          if (sources.every((key) => config.main.string(key).is === "absent"))
            report2(
              "both",
              place,
              {},
              related.map((one) => [one.place, one.message])
            );
        }
      }
    });
  }
});

// src/kubernetes/field.ts
function placeOf(value, key) {
  if (value.alias) return { ...value.alias, via: [value.place] };
  if (value.kind === "scalar") return value.place.end > value.place.start ? value.place : key.place;
  return value.flow ? value.place : key.place;
}
var Field;
var init_field = __esm({
  "src/kubernetes/field.ts"() {
    "use strict";
    init_answer();
    Field = class _Field {
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
  }
});

// src/kubernetes/object.ts
function typed(object) {
  return new Field(object.root, object.place);
}
function describe(object) {
  return `${object.kind} ${object.namespace === void 0 ? "" : `${object.namespace}/`}${object.name}`;
}
var init_object = __esm({
  "src/kubernetes/object.ts"() {
    "use strict";
    init_field();
  }
});

// src/kubernetes/data.ts
function entryOf(object, key) {
  return entriesOf(object).find((entry) => entry.key === key);
}
function entriesOf(object) {
  const entries2 = /* @__PURE__ */ new Map();
  const add = (fields, read) => {
    for (const [key, field] of fields) entries2.set(key, read(key, field));
  };
  if (object.kind === "Secret") {
    const secret = typed(object);
    add(secret.get("data").entries(), encoded);
    add(secret.get("stringData").entries(), plain3);
  } else {
    const map = typed(object);
    add(map.get("data").entries(), plain3);
    add(map.get("binaryData").entries(), (key, field) => ({ key, field, text: void 0, binary: true }));
  }
  return [...entries2.values()];
}
function plain3(key, field) {
  return { key, field, text: field.mapped, binary: false };
}
function encoded(key, field) {
  const text2 = decode(field.scalar?.source ?? "");
  const mapped = text2 === void 0 ? void 0 : new MappedTextBuilder(field.place.file, field.place.start).foreign(text2, field.place, []).build();
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
var init_data = __esm({
  "src/kubernetes/data.ts"() {
    "use strict";
    init_mapped_text();
    init_object();
  }
});

// src/kubernetes/environment.ts
function environmentOf2(container, name) {
  const entries2 = container.field.get("env").items();
  const index = entries2.findLastIndex((entry2) => entry2.get("name").scalar?.source === name);
  const entry = entries2[index];
  return entry ? fromEntry(container, entry, index) : fromSources(container, name);
}
function expandVariables(mapped, lookUp2) {
  const { text: text2 } = mapped;
  if (!text2.includes("$")) return mapped;
  const whole = mapped.trace(0, text2.length).place;
  const builder = new MappedTextBuilder(whole.file, whole.start);
  let copied = 0;
  for (const match of text2.matchAll(/\$\$|\$\(([^)]*)\)/g)) {
    const end = match.index + match[0].length;
    if (match[1] === void 0) {
      builder.slice(mapped, copied, match.index + 1);
      copied = end;
      continue;
    }
    const value = lookUp2(match[1]);
    if (value.is === "absent" || value.is === "missing-key" && value.optional) continue;
    builder.slice(mapped, copied, match.index);
    const at = mapped.trace(match.index, end).place;
    if (value.is === "text") putIn(builder, value.text, at, value.via ? [value.place, value.via] : [value.place]);
    else if (value.is === "field" && value.text !== void 0) builder.foreign(value.text, at, [value.place]);
    else builder.hole(at, value.is === "unknown" ? [] : [value.place]);
    copied = end;
  }
  return builder.slice(mapped, copied, text2.length).build();
}
function putIn(builder, text2, at, via) {
  for (const part of text2.text.split(new RegExp(`(${HOLE})`))) {
    if (part === HOLE) builder.hole(at, via);
    else builder.foreign(part, at, via);
  }
}
function fromEntry(container, entry, index) {
  const value = entry.get("value");
  if (value.mapped) {
    const text2 = expandVariables(value.mapped, (name) => earlier(container, name, index));
    return { is: "text", text: text2, place: value.place, via: void 0, secret: false };
  }
  const from = entry.get("valueFrom");
  const field = from.get("fieldRef").get("fieldPath");
  if (field.string !== void 0) return { is: "field", path: field.string, text: podField(container, field.string), place: field.place };
  if (from.get("resourceFieldRef").exists) return { is: "hidden", why: "it is a resource limit", place: from.get("resourceFieldRef").place };
  if (from.get("configMapKeyRef").exists) return fromKey(container, "ConfigMap", from.get("configMapKeyRef"));
  if (from.get("secretKeyRef").exists) return fromKey(container, "Secret", from.get("secretKeyRef"));
  if (from.exists) return { is: "unknown", why: "it comes from something that is not known here" };
  return { is: "text", text: emptyText(entry.get("name").place), place: entry.get("name").place, via: void 0, secret: false };
}
function earlier(container, name, index) {
  const entries2 = container.field.get("env").items();
  const before = entries2.findLastIndex((entry2, at) => at < index && entry2.get("name").scalar?.source === name);
  const entry = entries2[before];
  return entry ? fromEntry(container, entry, before) : fromSources(container, name);
}
function fromKey(container, kind, reference) {
  const name = reference.get("name").scalar?.source ?? "";
  const keyField = reference.get("key");
  const key = keyField.scalar?.source ?? "";
  const optional = reference.get("optional").boolean === true;
  const { pod } = container;
  const object = pod.cluster.find(kind, pod.namespace, name, pod.object);
  if (!object) return { is: "elsewhere", kind, name, key, optional, certain: true, place: reference.get("name").place };
  const entry = entryOf(object, key);
  if (!entry) return { is: "missing-key", object, key, optional, place: keyField.place };
  if (!entry.text) return { is: "hidden", why: "its value is not text", place: keyField.place };
  return { is: "text", text: entry.text, place: keyField.place, via: entry.field.place, secret: kind === "Secret" };
}
function fromSources(container, name) {
  const { pod } = container;
  let missing2;
  for (const source of container.field.get("envFrom").items().toReversed()) {
    const prefix = source.get("prefix").scalar?.source ?? "";
    if (!name.startsWith(prefix)) continue;
    const kind = source.get("configMapRef").exists ? "ConfigMap" : "Secret";
    const reference = source.get(kind === "ConfigMap" ? "configMapRef" : "secretRef");
    const objectName2 = reference.get("name").scalar?.source ?? "";
    const object = pod.cluster.find(kind, pod.namespace, objectName2, pod.object);
    const key = name.slice(prefix.length);
    const place2 = reference.get("name").place;
    if (!object) {
      missing2 ??= { is: "elsewhere", kind, name: objectName2, key, optional: reference.get("optional").boolean === true, certain: false, place: place2 };
      continue;
    }
    const entry = entryOf(object, key);
    if (!entry || entry.binary) continue;
    if (missing2 || !entry.text) return { is: "hidden", why: "several sources may set it", place: place2 };
    return { is: "text", text: entry.text, place: place2, via: entry.field.place, secret: kind === "Secret" };
  }
  if (missing2) return missing2;
  const place = container.field.get("env").place;
  return setByRuntime(container, name) ? { is: "hidden", why: "the container runtime or the kubelet sets it", place } : { is: "absent", place };
}
function setByRuntime({ pod }, name) {
  if (name === "PATH" || name === "HOME" || name === "HOSTNAME" || name.startsWith("KUBERNETES_")) return true;
  if (pod.spec.get("enableServiceLinks").boolean === false) return false;
  if (/_SERVICE_(HOST|PORT|PORT_[A-Z0-9_]+)$/.test(name)) return true;
  const port = /^([A-Z0-9_]+)_PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?$/.exec(name);
  const service = port?.[1]?.toLowerCase().replaceAll("_", "-");
  return service !== void 0 && pod.cluster.find("Service", pod.namespace, service) !== void 0;
}
function podField({ pod }, path) {
  if (path === "metadata.namespace") return pod.namespace;
  if (path === "spec.serviceAccountName") return pod.serviceAccount.is === "known" ? pod.serviceAccount.value : void 0;
  const map = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(path);
  return map?.[2] === void 0 ? void 0 : pod[map[1] === "labels" ? "labels" : "annotations"].values.get(map[2])?.text;
}
function emptyText(place) {
  return new MappedTextBuilder(place.file, place.end).build();
}
var init_environment2 = __esm({
  "src/kubernetes/environment.ts"() {
    "use strict";
    init_mapped_text();
    init_data();
  }
});

// src/kubernetes/path-name.ts
function normalize2(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.map((part) => `/${part}`).join("");
}
function isWithin2(path, directory) {
  return path === directory || path.startsWith(`${directory}/`);
}
function remainder(path, directory) {
  return path.slice(directory.length + 1);
}
var init_path_name = __esm({
  "src/kubernetes/path-name.ts"() {
    "use strict";
  }
});

// src/kubernetes/volume-files.ts
function sourcesOf(volume, pod) {
  if (volume.from === "claim-template") return void 0;
  const { field, source } = volume;
  switch (source) {
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
  const token2 = projection.get("serviceAccountToken");
  if (token2.exists) return tokenSource(token2);
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
function tokenSource(token2) {
  const path = clean(token2.get("path").scalar?.source ?? "");
  const content = {
    is: "token",
    audience: token2.get("audience").string || void 0,
    expirationSeconds: token2.get("expirationSeconds").number ?? 3600,
    token: token2
  };
  return fixedSource([path], token2.place, (asked) => asked === path ? content : void 0);
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
var init_volume_files = __esm({
  "src/kubernetes/volume-files.ts"() {
    "use strict";
    init_data();
  }
});

// src/kubernetes/volume-store.ts
function storeOf(volume, pod, path) {
  const below = normalize2(`/${path}`);
  const namespace = pod.namespace ?? "";
  if (volume.from === "claim-template")
    return { kind: "claim", path: below, name: volume.name, key: `claim-template ${identity(pod)} ${volume.name}${below}`, type: "" };
  const { field, source, name } = volume;
  switch (source) {
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
      return { kind: "other", path: below, name: source, key: `other ${identity(pod)} ${name}${below}`, type: "" };
  }
}
function identity({ object }) {
  return `${object.file.path}:${object.root.place.start}`;
}
var init_volume_store = __esm({
  "src/kubernetes/volume-store.ts"() {
    "use strict";
    init_path_name();
  }
});

// src/kubernetes/paths.ts
function contentAt(container, path) {
  const absolute = absolutePath(container, path);
  if (absolute === void 0) return { is: "unknown", why: "the path starts at the working directory that the image sets" };
  let best;
  const below = [];
  for (const mount of container.mounts) {
    const at = normalize2(`/${mount.get("mountPath").scalar?.source ?? ""}`);
    if (isWithin2(absolute, at)) {
      if (!best || at.length >= best.at.length) best = { mount, at };
    } else if (isWithin2(at, absolute)) below.push(mount);
  }
  if (isWithin2(absolute, ACCOUNT_PATH) && !(best && isWithin2(best.at, ACCOUNT_PATH))) {
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
  for (const source of sources.toReversed()) {
    const file = source.file(path);
    if (file) return { ...file, ...readOnly };
  }
  const listed = sources.map((source) => source.files);
  const files = listed.flatMap((names) => names ?? []);
  if (path === "" || files.some((name) => name.startsWith(`${path}/`))) {
    return { is: "directory", files: listed.includes(void 0) ? void 0 : files, ...readOnly };
  }
  const open = sources.filter((source) => source.mayHave(path));
  const references = open.flatMap((source) => source.reference ?? []);
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
  const { field, source } = volume;
  switch (source) {
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
var ACCOUNT_PATH;
var init_paths = __esm({
  "src/kubernetes/paths.ts"() {
    "use strict";
    init_environment2();
    init_path_name();
    init_volume_files();
    init_volume_store();
    ACCOUNT_PATH = "/var/run/secrets/kubernetes.io/serviceaccount";
  }
});

// src/deployment/bundle.ts
function publishedBundles(server) {
  return [
    ...server.enabled("Notifier").flatMap((plugin) => plugin.name === "k8sbundle" ? notifierTargets(plugin) : []),
    ...server.enabled("BundlePublisher").flatMap((plugin) => plugin.name === "k8s_configmap" ? publisherTargets(plugin) : [])
  ];
}
function notifierTargets(plugin) {
  const { data } = plugin;
  if (data.has("kube_config_file_path") || data.has("clusters") && !OWN_CLUSTER.some((key) => data.has(key))) return [];
  return [{ plugin, namespace: data.string("namespace"), configMap: data.string("config_map"), key: data.string("config_map_key"), place: plugin.place }];
}
function publisherTargets(plugin) {
  const clusters = plugin.data.map("clusters");
  if (clusters.is !== "known") return [];
  const local = clusters.value.filter(({ block }) => !block.has("kubeconfig_path"));
  return local.map(({ block, place }) => ({
    plugin,
    namespace: block.string("namespace"),
    configMap: block.string("configmap_name"),
    key: block.string("configmap_key"),
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
var OWN_CLUSTER;
var init_bundle = __esm({
  "src/deployment/bundle.ts"() {
    "use strict";
    init_paths();
    init_answer();
    OWN_CLUSTER = ["namespace", "config_map", "config_map_key", "webhook_label", "api_service_label"];
  }
});

// rules/bundle/bundle-configmap-key.ts
var USUAL, bundle_configmap_key_default;
var init_bundle_configmap_key = __esm({
  "rules/bundle/bundle-configmap-key.ts"() {
    "use strict";
    init_bundle();
    init_rule();
    USUAL = "bundle.crt";
    bundle_configmap_key_default = rule({
      id: "bundle-configmap-key",
      area: "bundle",
      summary: "The key under which the server publishes its bundle is the file that the agent reads.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: doc/plugin_server_notifier_k8sbundle.md", "spire: doc/plugin_server_bundlepublisher_k8s_configmap.md"],
      messages: {
        server: {
          severity: "error",
          when: "attest",
          log: "could not parse trust bundle: open {path}: no such file or directory",
          text: "The server publishes its bundle as '{published}', but the agents read '{path}', so they find no bundle and never attest. Use one name on both sides."
        },
        agent: {
          severity: "error",
          when: "attest",
          log: "could not parse trust bundle: open {path}: no such file or directory",
          text: "The agent reads its bundle from '{path}', but its server publishes it as '{published}' in the ConfigMap that is mounted there, so the agent finds no bundle and never attests. Use one name on both sides."
        },
        item: {
          severity: "error",
          when: "start",
          log: "references non-existent config key: {read}",
          text: "The volume takes key '{read}' out of the ConfigMap, but the server publishes its bundle there as '{published}', so the pod does not start. Write '{published}' here."
        },
        path: {
          severity: "error",
          when: "attest",
          log: "could not parse trust bundle: open {path}: no such file or directory",
          text: "The agent reads its bundle from '{path}', but the volume's items give it no file of that name, so it finds no bundle and never attests. Use one name for both."
        }
      },
      check({ agents }, report2) {
        for (const agent of agents) {
          const file = bundleFileOf(agent);
          const publication = file && agent.server.is === "known" ? publicationFor(file, agent.server.value) : void 0;
          const key = publication?.key;
          if (!file || !publication || key?.is !== "known") continue;
          const { content, item } = file;
          if (content.is === "missing" && content.cause === "items") report2("path", file.path.place, { path: file.path.value }, [[content.place, "the items"]]);
          const read = file.source?.key;
          if (read === void 0 || read === key.value || content.is === "key") continue;
          const args = { published: key.value, path: file.path.value };
          const serverPlace = key.from === "written" ? key.place : publication.place;
          if (item) report2("item", item, { read, published: key.value }, [[serverPlace, "what the server publishes"]]);
          else if (read === USUAL && key.from === "written") report2("server", serverPlace, args, [[file.path.place, "what the agent reads"]]);
          else report2("agent", file.path.place, args, [[serverPlace, "what the server publishes"]]);
        }
      }
    });
  }
});

// src/text/edit.ts
function replaceQuoted(place, value, replacement) {
  return textAt(place) === JSON.stringify(value) ? { place, text: JSON.stringify(replacement) } : void 0;
}
var init_edit = __esm({
  "src/text/edit.ts"() {
    "use strict";
    init_source_file();
  }
});

// rules/bundle/bundle-configmap-namespace.ts
function reads(agent, publication) {
  const file = bundleFileOf(agent);
  return file !== void 0 && agent.server.is === "known" && publicationFor(file, agent.server.value)?.plugin === publication.plugin;
}
function misplacedObject({ cluster, servers }, name, namespace) {
  const objects = cluster.of("ConfigMap").filter((object) => object.name === name && object.namespace !== void 0);
  if (objects.some((object) => object.namespace === namespace)) return void 0;
  const targets = servers.flatMap(publishedBundles).filter(({ configMap }) => knownValue(configMap) === name);
  return objects.find((object) => !targets.some((target) => knownValue(target.namespace) === object.namespace));
}
var bundle_configmap_namespace_default;
var init_bundle_configmap_namespace = __esm({
  "rules/bundle/bundle-configmap-namespace.ts"() {
    "use strict";
    init_bundle();
    init_rule();
    init_object();
    init_answer();
    init_edit();
    bundle_configmap_namespace_default = rule({
      id: "bundle-configmap-namespace",
      area: "bundle",
      summary: "The server publishes its bundle in the namespace where its ConfigMap and its agents are.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go", "spire: pkg/server/plugin/bundlepublisher/k8sconfigmap/k8sconfigmap.go"],
      fix: "safe",
      messages: {
        notifier: {
          severity: "error",
          when: "start",
          log: 'unable to get list: configmaps "{name}"',
          text: "The server publishes its bundle in namespace '{namespace}', but ConfigMap '{name}' is wanted in '{wanted}'. The notifier does not create it, so the server exits. Publish it in '{wanted}'."
        },
        default: {
          severity: "error",
          when: "start",
          log: 'unable to get list: configmaps "{name}"',
          text: `No namespace is set here, and the default is 'spire', not the server's own, but ConfigMap '{name}' is wanted in '{wanted}'. The notifier does not create it, so the server exits. Set namespace = "{wanted}".`
        },
        publisher: {
          severity: "error",
          when: "attest",
          log: "could not parse trust bundle: open {path}: no such file or directory",
          text: "The server publishes its bundle in namespace '{namespace}', but its agents mount ConfigMap '{name}' of their own namespace '{wanted}', which stays without it, so no agent attests. Publish it in '{wanted}'."
        },
        object: {
          severity: "error",
          when: "start",
          log: 'unable to get list: configmaps "{name}"',
          text: "This ConfigMap is in namespace '{actual}', but the server publishes its bundle in '{namespace}', and its agents read it there. The notifier does not create it, so the server exits. Put the ConfigMap into '{namespace}'."
        }
      },
      check(deployment, report2) {
        for (const server of deployment.servers) {
          const agents = deployment.agents.filter((agent) => knownValue(agent.server) === server && agent.namespace !== void 0);
          for (const publication of publishedBundles(server)) {
            const { configMap, place, plugin } = publication;
            const namespace = publication.namespace;
            if (namespace.is !== "known" || configMap.is !== "known") continue;
            const name = configMap.value;
            const readers = agents.filter((agent) => reads(agent, publication));
            const reader = readers.find((agent) => agent.namespace !== namespace.value);
            const misplaced = plugin.type === "Notifier" ? misplacedObject(deployment, name, namespace.value) : void 0;
            const args = { namespace: namespace.value, name };
            if (misplaced?.namespace !== void 0 && readers.length > 0 && !reader) {
              const field = typed(misplaced).get("metadata").get("namespace");
              report2("object", field.exists ? field.place : misplaced.place, { ...args, actual: misplaced.namespace }, [
                [namespace.place, "where the server publishes"]
              ]);
              continue;
            }
            const wanted = reader?.namespace ?? misplaced?.namespace;
            if (wanted === void 0) continue;
            const related = reader ? [[reader.place, "an agent that mounts it"]] : misplaced ? [[misplaced.place, "the ConfigMap"]] : [];
            const edit = namespace.from === "written" ? replaceQuoted(namespace.place, namespace.value, wanted) : void 0;
            const fixes = edit ? [{ title: `Publish in '${wanted}'`, safe: true, edits: [edit] }] : [];
            if (namespace.from === "default") report2("default", place, { ...args, wanted }, related);
            else if (plugin.type === "Notifier") report2("notifier", namespace.place, { ...args, wanted }, related, fixes);
            else report2("publisher", namespace.place, { ...args, wanted, path: (reader && knownValue(reader.trustBundlePath)) ?? "" }, related, fixes);
          }
        }
      }
    });
  }
});

// src/kubernetes/built-in-roles.ts
var init_built_in_roles = __esm({
  "src/kubernetes/built-in-roles.ts"() {
    "use strict";
  }
});

// src/kubernetes/cluster.ts
function isClusterScoped(kind) {
  return CLUSTER_SCOPED.has(kind);
}
function sameNamespace(a, b) {
  return a === void 0 || b === void 0 || a === b;
}
function sharedFolders(a, b) {
  const left = a === "" ? [] : a.split("/");
  const right = b === "" ? [] : b.split("/");
  let count4 = 0;
  while (count4 < left.length && count4 < right.length && left[count4] === right[count4]) count4++;
  return count4;
}
function append(map, key, value) {
  const list2 = map.get(key);
  if (list2) list2.push(value);
  else map.set(key, [value]);
}
var CLUSTER_SCOPED, CORE, Cluster;
var init_cluster = __esm({
  "src/kubernetes/cluster.ts"() {
    "use strict";
    CLUSTER_SCOPED = /* @__PURE__ */ new Set([
      "APIService",
      "CertificateSigningRequest",
      "ClusterFederatedTrustDomain",
      "ClusterIssuer",
      "ClusterRole",
      "ClusterRoleBinding",
      "ClusterSPIFFEID",
      "ClusterStaticEntry",
      "CSIDriver",
      "CSINode",
      "CustomResourceDefinition",
      "IngressClass",
      "MutatingWebhookConfiguration",
      "Namespace",
      "Node",
      "PersistentVolume",
      "PodSecurityPolicy",
      "PriorityClass",
      "RuntimeClass",
      "StorageClass",
      "ValidatingAdmissionPolicy",
      "ValidatingAdmissionPolicyBinding",
      "ValidatingWebhookConfiguration",
      "VolumeAttachment"
    ]);
    CORE = /* @__PURE__ */ new Set([
      "ConfigMap",
      "Endpoints",
      "Event",
      "Namespace",
      "PersistentVolumeClaim",
      "Pod",
      "Secret",
      "Service",
      "ServiceAccount"
    ]);
    Cluster = class {
      objects;
      #byKind = /* @__PURE__ */ new Map();
      #byName = /* @__PURE__ */ new Map();
      constructor(objects) {
        this.objects = objects;
        for (const object of objects) {
          append(this.#byKind, object.kind, object);
          append(this.#byName, `${object.kind} ${object.name}`, object);
        }
      }
      /** All objects of a kind, in the order of the input; of one group where it is given ('' is the core group). */
      of(kind, group) {
        const objects = this.#byKind.get(kind) ?? [];
        return group === void 0 ? objects : objects.filter((object) => object.group === group);
      }
      /**
       * The object that a reference means; for the names of core kinds, only the core group's. A namespace that is left out, on either side, may be any: an object that says so exactly comes
       * first, then the nearest to `origin`, then the last in the input, as `kubectl apply` leaves it.
       */
      find(kind, namespace, name, origin) {
        let best;
        let bestRank = -1;
        for (const object of this.#byName.get(`${kind} ${name}`) ?? []) {
          if (object.group !== "" && CORE.has(kind)) continue;
          if (!isClusterScoped(kind) && !sameNamespace(object.namespace, namespace)) continue;
          const exact = isClusterScoped(kind) || object.namespace === namespace ? 1 : 0;
          const rank = exact * 1e6 + (origin ? sharedFolders(object.folder, origin.folder) : 0);
          if (rank >= bestRank) {
            best = object;
            bestRank = rank;
          }
        }
        return best;
      }
    };
  }
});

// src/kubernetes/selector.ts
function labelSelector(field) {
  const requirements = equalities(field.get("matchLabels"));
  for (const expression of field.get("matchExpressions").items()) {
    requirements.push({
      key: expression.get("key").scalar?.source ?? "",
      operator: expression.get("operator").string ?? "",
      values: expression.get("values").items().map((value) => value.scalar?.source ?? ""),
      place: expression.place
    });
  }
  return { exists: field.exists, empty: requirements.length === 0, requirements, place: field.place };
}
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
function equalities(field) {
  return field.entries().map(([key, value]) => ({ key, operator: "In", values: [value.scalar?.source ?? ""], place: value.place }));
}
function yesNo(value) {
  return value ? "yes" : "no";
}
var init_selector = __esm({
  "src/kubernetes/selector.ts"() {
    "use strict";
  }
});

// src/kubernetes/policy-rule.ts
var init_policy_rule = __esm({
  "src/kubernetes/policy-rule.ts"() {
    "use strict";
    init_object();
    init_selector();
  }
});

// src/kubernetes/rbac.ts
function bindingsOf(cluster, account, namespace) {
  return allBindings(cluster).filter(
    (binding) => subjectsOf(binding).some((subject) => subject.get("name").string === account && sameNamespace(subject.get("namespace").string, namespace))
  );
}
function roleOf(cluster, binding) {
  const reference = typed(binding).get("roleRef");
  return cluster.find(reference.get("kind").string ?? "", binding.namespace, reference.get("name").string ?? "", binding);
}
function allBindings(cluster) {
  return [...cluster.of("RoleBinding", GROUP), ...cluster.of("ClusterRoleBinding", GROUP)];
}
function subjectsOf(binding) {
  return typed(binding).get("subjects").items();
}
var GROUP;
var init_rbac = __esm({
  "src/kubernetes/rbac.ts"() {
    "use strict";
    init_built_in_roles();
    init_cluster();
    init_object();
    init_policy_rule();
    GROUP = "rbac.authorization.k8s.io";
  }
});

// src/deployment/whole.ts
function isWhole({ cluster }, component, withConfig = true) {
  if (withConfig && component.configText === void 0) return false;
  const { pod, workload } = component;
  const account = knownValue(pod.serviceAccount);
  if (account === void 0) return false;
  if (account !== "default" && cluster.find("ServiceAccount", pod.namespace, account, workload.object)) return true;
  return bindingsOf(cluster, account, pod.namespace).length > 0;
}
var init_whole = __esm({
  "src/deployment/whole.ts"() {
    "use strict";
    init_rbac();
    init_answer();
  }
});

// rules/bundle/bundle-configmap-not-mounted.ts
function isShared({ component }, volume) {
  return component.pod.containers.some(
    (container) => container !== component.container && container.mounts.some((mount) => mount.get("name").string === volume)
  );
}
var bundle_configmap_not_mounted_default;
var init_bundle_configmap_not_mounted = __esm({
  "rules/bundle/bundle-configmap-not-mounted.ts"() {
    "use strict";
    init_bundle();
    init_whole();
    init_rule();
    init_words();
    init_answer();
    bundle_configmap_not_mounted_default = rule({
      id: "bundle-configmap-not-mounted",
      area: "bundle",
      summary: "The agent's trust_bundle_path lies in a volume that the bundle gets to.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-agent/cli/run/run.go", "spire: pkg/agent/trustbundlesources/bundle.go"],
      messages: {
        nothing: {
          severity: "error",
          when: "attest",
          log: "could not parse trust bundle: open {path}: no such file or directory",
          text: "The agent reads its first bundle from '{path}', but nothing in its container is mounted there, so it never attests. Mount the ConfigMap into which the server publishes its bundle."
        },
        empty: {
          severity: "error",
          when: "attest",
          log: "could not parse trust bundle: open {path}: no such file or directory",
          text: "The agent reads its first bundle from '{path}', but an empty volume is mounted there and nobody else writes to it, so the agent never attests. Mount the ConfigMap into which the server publishes its bundle."
        },
        key: {
          severity: "error",
          when: "attest",
          log: "could not parse trust bundle: open {path}: no such file or directory",
          text: "The agent reads its first bundle from '{path}', but {source}, which is mounted there, has no such key, and no server publishes its bundle in it{published}. Mount the ConfigMap that the server fills."
        },
        other: {
          severity: "warning",
          when: "attest",
          text: "The agent reads its first bundle from {source}, which is not among the files, while its server publishes its bundle in {published}. If nothing else fills the one that is mounted, the agent never attests. Mount the one that the server fills."
        },
        part: {
          severity: "note",
          when: "attest",
          text: "The agent reads its first bundle from {source}, which is not among the files, while its server publishes its bundle in {published}. Mount the one that the server fills, or declare the other under 'external' in .spire-lint.yaml."
        }
      },
      check(deployment, report2) {
        for (const agent of deployment.agents) {
          const file = bundleFileOf(agent);
          if (!file) continue;
          const { path, content, source } = file;
          const args = { path: path.value };
          if (content.is === "image" || content.is === "above-mounts") report2("nothing", path.place, args, [[content.place, "the agent's mounts"]]);
          if (content.is === "stored" && content.store.kind === "empty-dir" && !isShared(agent, content.volume.name)) {
            report2("empty", path.place, args, [
              [content.mount.place, "the mount"],
              [content.volume.place, "the volume"]
            ]);
          }
          const server = knownValue(agent.server);
          if (!source || !server || server.config === void 0 || publicationFor(file, server)) continue;
          const names = publishedBundles(server).map(({ configMap }) => knownValue(configMap));
          if (names.includes(void 0) || !server.pluginsKnown) continue;
          const published = list(names.map((name) => `ConfigMap ${name}`));
          if (content.is === "missing") {
            const where = names.length === 0 ? "" : `: it writes ${published}`;
            report2("key", source.place, { ...args, source: `ConfigMap '${source.name}'`, published: where }, [[path.place, "what the agent reads"]]);
          } else if (content.is === "elsewhere" && names.length > 0) {
            const found = deployment.lookUp("ConfigMap", source.namespace, source.name, source.place);
            if (found.is !== "elsewhere") continue;
            report2(isWhole(deployment, agent.component) ? "other" : "part", source.place, { source: `ConfigMap '${source.name}'`, published }, [
              [path.place, "what the agent reads"]
            ]);
          }
        }
      }
    });
  }
});

// rules/bundle/bundle-publisher-incomplete.ts
var bundle_publisher_incomplete_default;
var init_bundle_publisher_incomplete = __esm({
  "rules/bundle/bundle-publisher-incomplete.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    bundle_publisher_incomplete_default = rule({
      id: "bundle-publisher-incomplete",
      area: "bundle",
      summary: "A bundle publisher knows where to publish what.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/bundlepublisher"],
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: `'{key}' is not set for BundlePublisher "{name}", and it has no default, so the server exits. Set it.`
        },
        conflict: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: 'BundlePublisher "{name}" has two kinds of credentials, and takes one: the server exits. Keep one.'
        },
        nowhere: {
          severity: "warning",
          when: "validate",
          log: "No clusters configured, bundle will not be published",
          text: `BundlePublisher "{name}" has no clusters, so it publishes nothing, and 'spire-server validate' fails over it. Name the cluster and its ConfigMap, or remove the plugin.`
        }
      },
      check(deployment, report2) {
        for (const { place, args, plugin, info, code, log = "" } of faultsIn(deployment, {
          kind: "server",
          code: ["missing-required", "conflict"],
          plugin: "BundlePublisher"
        })) {
          const name = plugin?.name ?? "";
          if (info) report2("nowhere", place, { name });
          else if (code === "conflict") report2("conflict", place, { name, log });
          else report2("missing", place, { name, log, key: args.key ?? "" });
        }
      }
    });
  }
});

// rules/bundle/notifier-cluster-without-kubeconfig.ts
var notifier_cluster_without_kubeconfig_default;
var init_notifier_cluster_without_kubeconfig = __esm({
  "rules/bundle/notifier-cluster-without-kubeconfig.ts"() {
    "use strict";
    init_config_faults();
    init_variables();
    init_rule();
    notifier_cluster_without_kubeconfig_default = rule({
      id: "notifier-cluster-without-kubeconfig",
      area: "bundle",
      summary: "The k8sbundle notifier can reach each of its further clusters.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go"],
      messages: {
        missing: {
          severity: "error",
          when: "start",
          log: "cluster configuration is missing kube_config_file_path",
          text: "A cluster under 'clusters' has no kube_config_file_path, so the server cannot publish its bundle there and exits ('spire-server validate' does not see it). Set it; the cluster that the server runs in is the one beside 'clusters', not in it."
        }
      },
      check(deployment, report2) {
        for (const { plugin, config } of pluginsIn(deployment, "server", "Notifier", "k8sbundle")) {
          if (config.problems.some(({ code, path }) => code === "block-for-list" && path.startsWith(plugin.data.path))) continue;
          for (const cluster of plugin.data.blocks("clusters")) {
            const path = cluster.string("kube_config_file_path");
            if (path.is === "absent" && !comesFromVariable(config, path.place)) report2("missing", path.place, {});
          }
        }
      }
    });
  }
});

// rules/bundle/trust-bundle-url-http.ts
function withHttps(place, value) {
  const edit = value.startsWith("http://") ? replaceQuoted(place, value, value.replace("http:", "https:")) : void 0;
  return edit ? [{ title: "Write https://", safe: true, edits: [edit] }] : [];
}
var trust_bundle_url_http_default;
var init_trust_bundle_url_http = __esm({
  "rules/bundle/trust-bundle-url-http.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_edit();
    trust_bundle_url_http_default = rule({
      id: "trust-bundle-url-http",
      area: "bundle",
      summary: "The first trust bundle comes over HTTPS, or over a Unix socket.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-agent/cli/run/run.go"],
      fix: "safe",
      messages: {
        scheme: {
          severity: "error",
          when: "validate",
          log: "trust bundle URL must start with https://",
          text: "The agent takes its first bundle over https only, since it is what it trusts everything by, and exits with '{value}'. Serve it over https."
        },
        socket: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "With trust_bundle_unix_socket the agent speaks plain HTTP over that socket, and it exits with '{value}'. Write http://, without query parameters that begin with 'spiffe-' or 'spire-'."
        },
        missing: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "trust_bundle_unix_socket is set without trust_bundle_url, so the agent does not know what to ask for over that socket, and exits. Set trust_bundle_url too."
        }
      },
      check(deployment, report2) {
        const path = /^agent\.trust_bundle_url$/;
        for (const { place, args, log = "" } of faultsIn(deployment, { kind: "agent", code: "invalid-url", path })) {
          const value = args.value ?? "";
          if (!log.endsWith("https://")) report2("socket", place, { value, log });
          else report2("scheme", place, { value }, [], withHttps(place, value));
        }
        for (const { place, log = "" } of faultsIn(deployment, { kind: "agent", code: "missing-required", path })) report2("missing", place, { log });
      }
    });
  }
});

// rules/config/config-block-for-list.ts
var config_block_for_list_default;
var init_config_block_for_list = __esm({
  "rules/config/config-block-for-list.ts"() {
    "use strict";
    init_rule();
    config_block_for_list_default = rule({
      id: "config-block-for-list",
      area: "config",
      summary: "Where SPIRE reads a list of blocks, there is a list.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["hashicorp/hcl v1.0.1-vault-7: decoder.go, decodeSlice", "spire: pkg/common/telemetry/config.go"],
      messages: {
        collector: {
          severity: "error",
          when: "start",
          log: "env common tag is required",
          text: "'M3' is a list, and of a block each line becomes an item of its own: {elements} collectors, each with one setting, and none that works, so the {kind} exits. Write it as a list: M3 = [ {braces} ]."
        },
        clusters: {
          severity: "error",
          when: "start",
          log: "cluster configuration is missing kube_config_file_path",
          text: "'clusters' is a list, and of a block each line becomes a cluster of its own: {elements} clusters, each with one setting, and the {kind} exits for those without a kube_config_file_path. Write it as a list: clusters = [ {braces} ]."
        },
        list: {
          severity: "warning",
          text: "'{key}' is a list, and of a block each line becomes an item of its own: {elements} items, each with one setting. SPIRE ignores this silently. Write it as a list: {key} = [ {braces} ]."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { code, place, path, args } of config.problems) {
            const { key = path, elements = "" } = args;
            if (code !== "block-for-list" || Number(elements) < 2 || /^(Dog)?Statsd$/.test(key)) continue;
            const said = { elements, braces: "{ \u2026 }" };
            if (key === "M3") report2("collector", place, { ...said, kind: config.kind });
            else if (key === "clusters" && path.startsWith("plugins.Notifier[k8sbundle]")) report2("clusters", place, { ...said, kind: config.kind });
            else report2("list", place, { ...said, key });
          }
        }
      }
    });
  }
});

// rules/config/config-duplicate-attribute.ts
var config_duplicate_attribute_default;
var init_config_duplicate_attribute = __esm({
  "rules/config/config-duplicate-attribute.ts"() {
    "use strict";
    init_rule();
    config_duplicate_attribute_default = rule({
      id: "config-duplicate-attribute",
      area: "config",
      summary: "No setting is written twice in one block.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["hashicorp/hcl v1.0.1-vault-7: decoder.go"],
      messages: {
        twice: {
          severity: "warning",
          text: "'{key}' is set in this block already. The last one wins, and SPIRE ignores the others silently. Keep one."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { code, place, args, related = [] } of config.problems) {
            if (code === "duplicate-attribute")
              report2(
                "twice",
                place,
                { key: args.key ?? "" },
                related.map((one) => [one.place, one.message])
              );
          }
        }
      }
    });
  }
});

// rules/config/config-duplicate-plugin.ts
var config_duplicate_plugin_default;
var init_config_duplicate_plugin = __esm({
  "rules/config/config-duplicate-plugin.ts"() {
    "use strict";
    init_rule();
    config_duplicate_plugin_default = rule({
      id: "config-duplicate-plugin",
      area: "config",
      summary: "No plugin is declared twice.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/catalog/config.go"],
      messages: {
        twice: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: '{type} "{name}" is declared already, so the {kind} exits; also where one of them is disabled. Keep one, with the settings of both.'
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { code, place, args, log = "", related = [] } of config.problems) {
            if (code !== "duplicate-plugin") continue;
            const first = related.map((one) => [one.place, one.message]);
            report2("twice", place, { type: args.type ?? "", name: args.name ?? "", kind: config.kind, log }, first);
          }
        }
      }
    });
  }
});

// rules/config/config-invalid-duration.ts
function adviceOn2(value, meant) {
  if (meant !== void 0) return `There is no unit longer than an hour: write '${meant}'.`;
  const unit = /^\d+$/.test(value.trim()) ? "It needs a unit. " : "";
  return `${unit}Write numbers with the units 'h', 'm', 's' or 'ms': '1h30m', '90s', '720h'.`;
}
function intended(value) {
  const [, count4 = "", unit = "", rest = ""] = /^\s*(\d{1,6})\s*(d|days?|w|weeks?)\s*(.*?)\s*$/i.exec(value) ?? [];
  if (count4 === "") return void 0;
  const [, hours = "", minutes = ""] = /^(?:(\d{1,6})h)?(.*)$/.exec(rest) ?? [];
  const meant = `${Number(count4) * (unit.toLowerCase().startsWith("w") ? 168 : 24) + Number(hours)}h${minutes}`;
  return parseDuration(meant).ok ? meant : void 0;
}
var config_invalid_duration_default;
var init_config_invalid_duration = __esm({
  "rules/config/config-invalid-duration.ts"() {
    "use strict";
    init_variables();
    init_rule();
    init_duration();
    init_edit();
    config_invalid_duration_default = rule({
      id: "config-invalid-duration",
      area: "config",
      summary: "Every duration is one that Go reads.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["go: time/format.go, ParseDuration", "spire: cmd/spire-server/cli/run/run.go"],
      fix: "safe",
      messages: {
        invalid: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{value}' is no duration, so the {kind} exits. {advice}"
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { code, place, args, log = "" } of config.problems) {
            if (code !== "invalid-duration" || comesFromVariable(config, place)) continue;
            const value = args.value ?? "";
            const meant = intended(value);
            const edit = meant === void 0 ? void 0 : replaceQuoted(place, value, meant);
            const fixes = edit ? [{ title: `Write '${meant}'`, safe: true, edits: [edit] }] : [];
            report2("invalid", place, { value, kind: config.kind, log, advice: adviceOn2(value, meant) }, [], fixes);
          }
        }
      }
    });
  }
});

// rules/config/config-invalid-enum.ts
var config_invalid_enum_default, PROFILES;
var init_config_invalid_enum = __esm({
  "rules/config/config-invalid-enum.ts"() {
    "use strict";
    init_variables();
    init_rule();
    init_words();
    init_did_you_mean();
    init_edit();
    config_invalid_enum_default = rule({
      id: "config-invalid-enum",
      area: "config",
      summary: "A setting with a choice of values has one of them.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go", "spire: cmd/spire-agent/cli/run/run.go"],
      fix: "safe",
      messages: {
        value: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{value}' is no value of '{key}', so the {kind} exits. {advice}"
        },
        other: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{key}' is given something that SPIRE does not know, so the {kind} exits. {advice}"
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { code, place, path, args, plugin, log = "" } of config.problems) {
            const own = plugin?.type === "DataStore" && log.includes("unsupported database_type") || path.startsWith("server.federation.federates_with");
            if (code !== "invalid-enum" || own || comesFromVariable(config, place)) continue;
            const { key = path.split(".").at(-1) ?? "", value = "", allowed } = args;
            const values = (allowed?.split(", ") ?? PROFILES[key] ?? []).filter((one) => one !== "");
            const meant = value === "" ? void 0 : nearest(value, values);
            const edit = meant === void 0 ? void 0 : replaceQuoted(place, value, meant);
            const safe = meant?.toLowerCase() === value.toLowerCase();
            const fixes = edit ? [{ title: `Write '${meant}'`, safe, edits: [edit] }] : [];
            const advice = `${meant === void 0 ? "" : `Write '${meant}'. `}${values.length === 0 ? "Take it out." : `There is ${list(values, "or")}.`}`;
            report2(value === "" ? "other" : "value", place, { key, value, kind: config.kind, log, advice }, [], fixes);
          }
        }
      }
    });
    PROFILES = { profile: ["https_spiffe", "https_web"] };
  }
});

// src/deployment/block-at.ts
function blockAt(config, path) {
  const plugin = config.plugins.find(({ wrapper }) => path === wrapper.path || path.startsWith(`${wrapper.path}.`));
  const inData = plugin && (path === plugin.data.path || path.startsWith(`${plugin.data.path}.`));
  const start = !plugin ? config.root : inData ? plugin.data : plugin.wrapper;
  let block = start;
  for (const [, name = "", label] of path.slice(start.path.length).matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?/g)) {
    if (!block) return void 0;
    if (label === void 0) block = block.has(name) ? block.block(name) : void 0;
    else block = entryOf2(block, name, label);
  }
  return block;
}
function entryOf2(block, name, label) {
  if (block.rows[name]?.type === "blocks") return block.blocks(name)[Number(label)];
  const entries2 = block.map(name);
  return entries2.is === "known" ? entries2.value.find((entry) => entry.name === label)?.block : void 0;
}
var init_block_at = __esm({
  "src/deployment/block-at.ts"() {
    "use strict";
  }
});

// src/deployment/setting-edits.ts
function renameKey(config, block, place, key, name) {
  const owner = blockAt(config, block);
  if (!owner || owner.has(name) || place.via?.length) return void 0;
  const written = textAt(place);
  if (written === key) return { place, text: name };
  return written === JSON.stringify(key) ? { place, text: JSON.stringify(name) } : void 0;
}
function moveSetting(config, block, place, key, target) {
  if (config.file?.format !== "hcl" || target.side !== config.kind || place.via?.length) return void 0;
  const { file } = place;
  const number = file.position(place.start).line;
  const text2 = file.line(number);
  const start = file.lineStarts[number - 1];
  const end = file.lineStarts[number];
  if (start === void 0 || end === void 0 || !isOneSetting(text2, key)) return void 0;
  const line = file.place(start, end);
  const opener = openerOf2(config, target, key);
  if (opener === "unknown") return void 0;
  if (opener) {
    const at = file.position(opener.start).line;
    const next = file.lineStarts[at];
    const above = file.line(at);
    if (opener.file !== file || next === void 0 || !/\{\s*$/.test(above)) return void 0;
    return [
      { place: line, text: "" },
      { place: file.place(next, next), text: `${indentOf(above)}  ${text2.trim()}
` }
    ];
  }
  const child = target.path.slice(block.length + 1);
  if (target.plugin || !target.path.startsWith(`${block}.`) || child.includes(".")) return void 0;
  const indent2 = indentOf(text2);
  return [{ place: line, text: `${indent2}${child} {
${indent2}  ${text2.trim()}
${indent2}}
` }];
}
function openerOf2(config, { plugin, wrapper, path }, key) {
  const owner = plugin && config.plugins.find(({ type, name }) => type === plugin.type && name === plugin.name);
  if (plugin && (!owner || wrapper || path !== "")) return "unknown";
  if (owner) return owner.data.has(key) ? "unknown" : owner.wrapper.key("plugin_data") ?? "unknown";
  const block = path === "" ? void 0 : blockAt(config, path);
  if (!block?.written) return path === "" ? "unknown" : void 0;
  return block.has(key) ? "unknown" : block.place;
}
function isOneSetting(line, key) {
  const [, name, value = ""] = /^\s*([\w-]+)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
  return name === key && /^("[^"\\]*"|[\w.]+|\[[^[\]{}]*\])$/.test(value);
}
function indentOf(line) {
  return /^\s*/.exec(line)?.[0] ?? "";
}
var init_setting_edits = __esm({
  "src/deployment/setting-edits.ts"() {
    "use strict";
    init_source_file();
    init_block_at();
  }
});

// rules/config/config-key-misplaced.ts
var config_key_misplaced_default;
var init_config_key_misplaced = __esm({
  "rules/config/config-key-misplaced.ts"() {
    "use strict";
    init_setting_edits();
    init_setting_place();
    init_stray_keys();
    init_rule();
    config_key_misplaced_default = rule({
      id: "config-key-misplaced",
      area: "config",
      summary: "Every setting stands in the block that SPIRE reads it from.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go", "spire: cmd/spire-agent/cli/run/run.go", "spire: pkg/common/catalog/config.go"],
      fix: "safe",
      messages: {
        fatal: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{key}' stands in {where}, where SPIRE does not know it, so the {kind} exits. Put it into {home}{advice}"
        },
        ignored: {
          severity: "warning",
          text: "'{key}' stands in {where}, where SPIRE does not look for it. SPIRE ignores this silently. Put it into {home}{advice}"
        },
        security: {
          severity: "error",
          text: "'{key}' stands in {where}, where SPIRE does not look for it. SPIRE ignores this silently, and security hangs on it. Put it into {home}{advice}"
        },
        required: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "'{key}' stands in {where}, where SPIRE does not look for it, and is missing where it belongs, so the {kind} exits. Put it into {home}{advice}"
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const { kind } = config;
          for (const { problem: problem2, key, here, block, verdict, security, missed } of strayKeys(config)) {
            if (verdict.is !== "misplaced") continue;
            const { meant } = verdict;
            const edits = meant.row?.refusedOn ? void 0 : moveSetting(config, block, problem2.place, key, meant.place);
            const fixes = edits ? [{ title: `Move it to ${placeInWords(meant.place, kind)}`, safe: true, edits }] : [];
            const advice = meant.place.side === kind ? "." : ", or take it out.";
            const args = { key, kind, where: placeInWords(here, kind), home: placeInWords(meant.place, kind), advice };
            if (problem2.fatal) report2("fatal", problem2.place, { ...args, log: missed?.log ?? problem2.log ?? "" }, [], fixes);
            else if (missed?.fatal) report2("required", problem2.place, { ...args, log: missed.log ?? "" }, [], fixes);
            else report2(security ? "security" : "ignored", problem2.place, args, [], fixes);
          }
        }
      }
    });
  }
});

// src/deployment/config-file.ts
function configText(object, entry) {
  return { name: entry.key, text: entry.text, place: entry.field.scalar?.place ?? entry.field.place, object };
}
function textKey(text2) {
  return `${text2.place.file.path}:${text2.place.start}`;
}
var init_config_file = __esm({
  "src/deployment/config-file.ts"() {
    "use strict";
  }
});

// src/deployment/overrides.ts
function mayBeOverridden({ components, configOf }, file, key) {
  const flag = FLAGS3[file.config.kind]?.[key];
  if (flag === void 0) return false;
  return components.some((component) => {
    const read = configOf(component);
    if (!read || textKey(read) !== textKey(file)) return false;
    return !component.commandLine.readable || component.commandLine.flags.get(flag)?.read === true;
  });
}
var FLAGS3;
var init_overrides = __esm({
  "src/deployment/overrides.ts"() {
    "use strict";
    init_config_file();
    FLAGS3 = {
      server: { trust_domain: "trustDomain", data_dir: "dataDir", bind_address: "bindAddress", bind_port: "serverPort" },
      agent: { trust_domain: "trustDomain", data_dir: "dataDir", server_address: "serverAddress", server_port: "serverPort" }
    };
  }
});

// rules/config/config-missing-required.ts
var config_missing_required_default;
var init_config_missing_required = __esm({
  "rules/config/config-missing-required.ts"() {
    "use strict";
    init_overrides();
    init_own_rules();
    init_stray_keys();
    init_variables();
    init_rule();
    config_missing_required_default = rule({
      id: "config-missing-required",
      area: "config",
      summary: "Every setting is there without which a program does not start.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: [
        "spire: cmd/spire-server/cli/run/run.go, validateConfig",
        "spire: cmd/spire-agent/cli/run/run.go, validate",
        "spire-controller-manager: cmd/main.go"
      ],
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{key}' is not set in {where}, and it has no default, so the {kind} exits. Set it."
        },
        manager: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "'{key}' is not set, and it has no default, so the controller manager exits. Set it: {same}."
        }
      },
      check(deployment, report2) {
        const { configs, managerConfigs } = deployment;
        for (const file of configs) {
          const { config } = file;
          const lost = config.problems.some(({ code, path }) => code === "stray-label" && path === config.kind);
          for (const problem2 of config.problems) {
            const { code, place, path, args, log = "" } = problem2;
            if (code !== "missing-required" || hasOwnRule(config, problem2) || args.group === "bootstrap" || comesFromVariable(config, place)) continue;
            if (isMisnamed(config, path)) continue;
            if (mayBeOverridden(deployment, file, args.key ?? "")) continue;
            if (lost && path.startsWith(`${config.kind}.`)) continue;
            const key = args.key ?? path;
            const where = path.includes(".") ? `'${path.slice(0, path.lastIndexOf("."))}'` : "the config";
            report2("missing", place, { key, where, kind: config.kind, log });
          }
        }
        for (const { config } of managerConfigs) {
          for (const { code, place, args, log = "" } of config.problems) {
            if (code !== "missing-required") continue;
            const key = args.key ?? "";
            report2("manager", place, { key, log, same: key === "trustDomain" ? "the server's trust domain" : "the cluster's name, as the agents attest with it" });
          }
        }
      }
    });
  }
});

// rules/config/config-parse-error.ts
var PROGRAM, config_parse_error_default;
var init_config_parse_error = __esm({
  "rules/config/config-parse-error.ts"() {
    "use strict";
    init_variables();
    init_rule();
    PROGRAM = { server: "spire-server", agent: "spire-agent", oidc: "the OIDC discovery provider", registrar: "the k8s-workload-registrar" };
    config_parse_error_default = rule({
      id: "config-parse-error",
      area: "config",
      summary: "Every SPIRE config parses: as HCL 1 or JSON, and the controller manager's as YAML.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go, ParseFile", "hashicorp/hcl v1.0.1-vault-7"],
      messages: {
        hcl: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "This is where {program} stops reading its config ({error}), so it exits. Configs are HCL version 1, or JSON where they begin with a brace."
        },
        crash: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "The library that {program} reads its config with crashes here ({error}), so the process dies. Write the character itself in place of this escape."
        },
        plugins: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "{program} cannot read its plugins here, so it exits. Below 'plugins' stands one block for each plugin: its type, its name in quotes, and braces."
        },
        yaml: {
          severity: "error",
          when: "start",
          text: "The controller manager's config is no YAML that it can read ({error}), so it exits."
        }
      },
      check({ configs, managerConfigs }, report2) {
        for (const { config } of configs) {
          for (const { code, place, path, args, log = "" } of config.problems) {
            const said = { program: PROGRAM[config.kind], error: args.error ?? log, log };
            if (code === "parse-error" && unsetVariables(config).length > 0) continue;
            if (code === "parse-error") report2("hcl", place, said);
            else if (code === "crash" && !config.problems.some((other) => other.code === "second-block" && other.path === path)) report2("crash", place, said);
            else if (code === "plugins-malformed") report2("plugins", place, said);
          }
        }
        for (const { config } of managerConfigs) {
          for (const { code, place, args } of config.problems) if (code === "parse-error") report2("yaml", place, { error: args.error ?? "" });
        }
      }
    });
  }
});

// rules/config/config-second-plugins-block.ts
function outcomeOf({ problems }, { path }) {
  return problems.find(({ code, fatal, path: other, args }) => fatal && (path === "plugins" ? code === "plugin-count" && args.count === "0" : other === path));
}
var config_second_plugins_block_default;
var init_config_second_plugins_block = __esm({
  "rules/config/config-second-plugins-block.ts"() {
    "use strict";
    init_rule();
    config_second_plugins_block_default = rule({
      id: "config-second-plugins-block",
      area: "config",
      summary: "What SPIRE reads once, such as 'plugins', is written once.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["hashicorp/hcl v1.0.1-vault-7: decoder.go", "spire: pkg/common/catalog/config.go"],
      messages: {
        lost: {
          severity: "warning",
          text: "This is the second '{key}' here. SPIRE reads the first one only and ignores this silently, with all that stands in it. Put it into the first one."
        },
        fatal: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "This is the second '{key}' here. SPIRE reads the first one only, and for want of what stands here, or for having two, the {kind} exits. Put it into the first one."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const problem2 of config.problems) {
            const { code, place, path, args, related = [] } = problem2;
            if (code !== "second-block") continue;
            const key = args.key ?? path;
            const first = related.map((one) => [one.place, one.message]);
            const outcome = outcomeOf(config, problem2);
            if (outcome) report2("fatal", place, { key, kind: config.kind, log: outcome.log ?? "" }, first);
            else report2("lost", place, { key }, first);
          }
        }
      }
    });
  }
});

// rules/config/config-section-missing.ts
function topLevel({ config: { file } }) {
  return (file?.items ?? []).flatMap(
    ({ keys: [key] }) => key && file ? [{ name: key.text.replace(/^"|"$/g, ""), place: file.source.trace(key.start, key.end).place }] : []
  );
}
function misspelled(file, section) {
  return topLevel(file).find(({ name }) => !file.config.root.has(name) && nearest(name, [section]) === section);
}
function firstKey(file) {
  return topLevel(file)[0]?.place;
}
var config_section_missing_default;
var init_config_section_missing = __esm({
  "rules/config/config-section-missing.ts"() {
    "use strict";
    init_overrides();
    init_rule();
    init_did_you_mean();
    config_section_missing_default = rule({
      id: "config-section-missing",
      area: "config",
      summary: "A config has the sections that its program reads.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go, validateConfig", "spire: cmd/spire-agent/cli/run/run.go, validate"],
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "The config has no '{section}' section, so the {kind} exits. {advice}"
        },
        label: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{section}' takes no name, and with one all that stands in it is lost, so the {kind} exits. Take '{label}' out."
        }
      },
      check(deployment, report2) {
        for (const file of deployment.configs) {
          const { kind, problems } = file.config;
          const label = problems.find(({ code, path }) => code === "stray-label" && path === kind);
          const lost = problems.find(({ code, path }) => code === "missing-required" && path.startsWith(`${kind}.`));
          if (label && lost) report2("label", label.place, { section: kind, kind, label: label.args.label ?? "", log: lost.log ?? "" });
          for (const problem2 of problems) if (problem2.code === "section-missing") reportMissing(file, problem2);
        }
        function reportMissing(file, { args, log = "", place }) {
          const { kind } = file.config;
          const section = args.section ?? "";
          if (section === kind && mayBeOverridden(deployment, file, kind === "server" ? "trust_domain" : "server_address")) return;
          const other = kind === "server" ? "agent" : "server";
          const meant = misspelled(file, section);
          const others = topLevel(file).find(({ name }) => name.toLowerCase() === other);
          const common = { kind, section, log };
          if (meant) report2("missing", meant.place, { ...common, advice: `Write '${section}' in place of '${meant.name}'.` });
          else if (section === "plugins") report2("missing", firstKey(file) ?? place, { ...common, advice: "Add 'plugins { \u2026 }' with the plugins that it needs." });
          else if (others) report2("missing", others.place, { ...common, advice: `This is the other side's config: give the ${kind} its own.` });
          else report2("missing", firstKey(file) ?? place, { ...common, advice: `Put its settings into '${section} { \u2026 }'.` });
        }
      }
    });
  }
});

// rules/config/config-stray-label.ts
var config_stray_label_default;
var init_config_stray_label = __esm({
  "rules/config/config-stray-label.ts"() {
    "use strict";
    init_rule();
    init_source_file();
    config_stray_label_default = rule({
      id: "config-stray-label",
      area: "config",
      summary: "No block has a name that takes none.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["hashicorp/hcl v1.0.1-vault-7: decoder.go", "spire: cmd/spire-server/cli/run/run.go, checkForUnknownConfig"],
      messages: {
        lost: {
          severity: "error",
          text: "{block} takes no {more}name. With one, all that stands in it is lost, and SPIRE ignores this silently: it goes on with defaults. Take {label} out."
        },
        refused: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "{block} takes no {more}name, and SPIRE takes this one for a key that it does not know, so the {kind} exits. Take {label} out."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const { kind, problems } = config;
          for (const { code, place, path } of problems) {
            if (code !== "stray-label") continue;
            if (path === kind && problems.some((other) => other.code === "missing-required" && other.path.startsWith(`${kind}.`))) continue;
            const [, type, name] = /^plugins\.([^[]+)\[([^\]]*)\]$/.exec(path) ?? [];
            const plugin = type !== void 0;
            const said = { block: plugin ? `${type} "${name}"` : `'${path}'`, more: plugin ? "second " : "", label: textAt(place) };
            const refusal = problems.find((other) => other.code === "unknown-key" && other.fatal && other.place.start === place.start);
            if (refusal) report2("refused", place, { ...said, kind, log: refusal.log ?? "" });
            else report2("lost", place, said);
          }
        }
      }
    });
  }
});

// rules/config/config-unknown-key-fatal.ts
var config_unknown_key_fatal_default;
var init_config_unknown_key_fatal = __esm({
  "rules/config/config-unknown-key-fatal.ts"() {
    "use strict";
    init_setting_edits();
    init_setting_place();
    init_stray_key_words();
    init_stray_keys();
    init_rule();
    config_unknown_key_fatal_default = rule({
      id: "config-unknown-key-fatal",
      area: "config",
      summary: "No config has a key that its program refuses to start with.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go, checkForUnknownConfig", "spire: cmd/spire-agent/cli/run/run.go, checkForUnknownConfig"],
      fix: "unsafe",
      messages: {
        unknown: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "SPIRE knows no '{key}' in {where}, and with a key that it does not know there the {kind} exits. {advice}"
        },
        future: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{key}' comes with SPIRE {since}. This {kind} is {release}, to which it is an unknown key in {where}, so it exits. Take it out, or run {since} or later."
        },
        miscounted: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "SPIRE's library takes '{key}' for a key of {where}, because it stands in a JSON object of objects that comes first there, so the {kind} exits. Put a member with a plain value, or the '{kind}' object, before it."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const { kind, release = "" } = config;
          for (const stray of strayKeys(config)) {
            const { problem: problem2, key, here, block, verdict, missed } = stray;
            if (!problem2.fatal) continue;
            const args = { key, kind, where: placeInWords(here, kind), log: missed?.log ?? problem2.log ?? "" };
            if (verdict.is === "future") report2("future", problem2.place, { ...args, since: verdict.since, release });
            else if (verdict.is === "miscounted") report2("miscounted", problem2.place, args);
            else if (verdict.is === "unknown") {
              const name = plainName(stray);
              const edit = name === void 0 ? void 0 : renameKey(config, block, problem2.place, key, name);
              const fixes = edit ? [{ title: `Write '${name}'`, safe: stray.respelled, edits: [edit] }] : [];
              report2("unknown", problem2.place, { ...args, advice: adviceOn(stray, kind) }, [], fixes);
            }
          }
        }
      }
    });
  }
});

// rules/config/config-unknown-key-ignored.ts
var config_unknown_key_ignored_default;
var init_config_unknown_key_ignored = __esm({
  "rules/config/config-unknown-key-ignored.ts"() {
    "use strict";
    init_setting_edits();
    init_setting_place();
    init_stray_key_words();
    init_stray_keys();
    init_rule();
    config_unknown_key_ignored_default = rule({
      id: "config-unknown-key-ignored",
      area: "config",
      summary: "No config has a key that SPIRE passes over.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go, checkForUnknownConfig", "spire: cmd/spire-agent/cli/run/run.go, checkForUnknownConfig"],
      fix: "unsafe",
      messages: {
        ignored: {
          severity: "warning",
          text: "SPIRE knows no '{key}' in {where}. SPIRE ignores this silently: the setting does nothing. {advice}"
        },
        security: {
          severity: "error",
          text: "SPIRE knows no '{key}' in {where}. SPIRE ignores this silently, and security hangs on what is meant. {advice}"
        },
        required: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "SPIRE knows no '{key}' in {where} and ignores it, so '{missing}' is missing, and the {kind} exits. {advice}"
        },
        noted: {
          severity: "warning",
          when: "validate",
          log: "{log}",
          text: "SPIRE knows no '{key}' in {where}: '{program} validate' fails for it, while the {kind} itself ignores it silently. {advice}"
        },
        future: {
          severity: "warning",
          text: "'{key}' in {where} comes with SPIRE {since}. This {kind} is {release}: SPIRE ignores this silently. Take it out, or run {since} or later."
        },
        futureSecurity: {
          severity: "error",
          text: "'{key}' in {where} comes with SPIRE {since}. This {kind} is {release}: SPIRE ignores this silently, and security hangs on it. Run {since} or later."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const { kind, release = "" } = config;
          for (const stray of strayKeys(config)) {
            const { problem: problem2, key, here, block, verdict, missed, security } = stray;
            if (problem2.fatal) continue;
            const { place } = problem2;
            const args = { key, kind, where: placeInWords(here, kind) };
            if (verdict.is === "future") report2(security ? "futureSecurity" : "future", place, { ...args, since: verdict.since, release });
            if (verdict.is !== "unknown") continue;
            const { meant } = verdict;
            const name = plainName(stray);
            const edit = name === void 0 ? void 0 : renameKey(config, block, place, key, name);
            const fixes = edit ? [{ title: `Write '${name}'`, safe: stray.respelled, edits: [edit] }] : [];
            const advice = adviceOn(stray, kind);
            if (missed?.fatal) report2("required", place, { ...args, advice, missing: meant?.key ?? "", log: missed.log ?? "" }, [], fixes);
            else if (security) report2("security", place, { ...args, advice }, [], fixes);
            else if (problem2.info) report2("noted", place, { ...args, advice, program: `spire-${kind}`, log: problem2.log ?? "" }, [], fixes);
            else report2("ignored", place, { ...args, advice }, [], fixes);
          }
        }
      }
    });
  }
});

// rules/config/config-wrong-type.ts
var config_wrong_type_default, ADVICE;
var init_config_wrong_type = __esm({
  "rules/config/config-wrong-type.ts"() {
    "use strict";
    init_variables();
    init_rule();
    init_source_file();
    config_wrong_type_default = rule({
      id: "config-wrong-type",
      area: "config",
      summary: "Every setting is of the type that SPIRE reads.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["hashicorp/hcl v1.0.1-vault-7: decoder.go", "spire: cmd/spire-server/cli/run/run.go"],
      fix: "safe",
      messages: {
        wrong: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{key}' takes {wanted}, and here stands something else, so the {kind} does not start. {advice}"
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { code, place, args, log = "" } of config.problems) {
            if (code !== "wrong-type" || comesFromVariable(config, place)) continue;
            const wanted = args.wanted ?? "";
            const quotedBool = /^"(true|false)"$/.exec(textAt(place))?.[1];
            const unquoted = wanted === "true or false" && quotedBool;
            const fixes = unquoted ? [{ title: `Write ${unquoted} without quotes`, safe: true, edits: [{ place, text: unquoted }] }] : [];
            report2("wrong", place, { key: args.key ?? "", wanted, log, kind: config.kind, advice: ADVICE[wanted] ?? "Write it in that form." }, [], fixes);
          }
        }
      }
    });
    ADVICE = {
      "true or false": "Write true or false, small and without quotes.",
      "a whole number": "Write digits, with or without quotes.",
      "a string": "Put it into double quotes.",
      "a list": 'Put it into brackets: ["\u2026"], also where it is one only.',
      "a block": "Write it with braces: { \u2026 }.",
      "a map": 'Write a block with a name: { "name" = { \u2026 } }.'
    };
  }
});

// src/kubernetes/insert.ts
function insertBefore(field, entry) {
  const mapping = field.mapping;
  const first = mapping?.entries[0]?.key.place;
  if (!mapping || mapping.flow || !first || mapping.alias) return void 0;
  const { line, column } = first.file.position(first.start);
  const before = first.file.line(line).slice(0, column - 1);
  if (!/^ *$/.test(before)) return void 0;
  const lineBreak = first.file.text.includes("\r\n") ? "\r\n" : "\n";
  return { place: first.file.place(first.start, first.start), text: `${entry}${lineBreak}${before}` };
}
function removeItem(field, item) {
  if (!field.sequence || field.sequence.flow || field.sequence.alias) return void 0;
  const { file } = item;
  const { line } = file.position(item.start);
  const text2 = file.line(line);
  const start = file.lineStarts[line - 1] ?? 0;
  const around2 = `${text2.slice(0, item.start - start)}${text2.slice(item.end - start)}`;
  if (!/^ *- *(#.*)?$/.test(around2.trimEnd()) || field.sequence.items.length < 2) return void 0;
  return { place: file.place(start, file.lineStarts[line] ?? file.text.length), text: "" };
}
function insertItem(field, item) {
  const { sequence } = field;
  const first = sequence?.items[0]?.place;
  if (!sequence || sequence.flow || sequence.alias || !first) return void 0;
  const { line } = first.file.position(first.start);
  const start = first.file.lineStarts[line - 1] ?? 0;
  const lead = /^ *- +/.exec(first.file.line(line))?.[0];
  if (lead === void 0 || start + lead.length !== first.start) return void 0;
  const lineBreak = first.file.text.includes("\r\n") ? "\r\n" : "\n";
  return { place: first.file.place(start, start), text: `${lead}${item}${lineBreak}` };
}
var init_insert = __esm({
  "src/kubernetes/insert.ts"() {
    "use strict";
  }
});

// rules/config/container-args-repeat-run.ts
var container_args_repeat_run_default;
var init_container_args_repeat_run = __esm({
  "rules/config/container-args-repeat-run.ts"() {
    "use strict";
    init_rule();
    init_insert();
    container_args_repeat_run_default = rule({
      id: "container-args-repeat-run",
      area: "config",
      summary: "A SPIRE container's args do not repeat the 'run' of its image.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: Dockerfile", "spire: cmd/spire-server/cli/run/run.go"],
      fix: "safe",
      messages: {
        image: {
          severity: "error",
          when: "start",
          log: "could not find config file {path}: please use the -config flag",
          text: "The image's entrypoint already ends in 'run', so this one is a word that is no flag: reading of flags stops here, everything behind it is ignored, and {program} exits for want of its config. Take 'run' out."
        },
        command: {
          severity: "error",
          when: "start",
          log: "could not find config file {path}: please use the -config flag",
          text: "'run' stands in the command already, so this one is a word that is no flag: reading of flags stops here, everything behind it is ignored, and {program} exits for want of its config. Take 'run' out."
        }
      },
      check({ components }, report2) {
        for (const { program, commandLine, container, place } of components) {
          const { stray, flags, usesEntrypoint } = commandLine;
          if (stray?.text !== "run" || program !== "spire-server" && program !== "spire-agent") continue;
          if (flags.size > 0 && [...flags.values()].every(({ read }) => read)) continue;
          const side = program === "spire-server" ? "server" : "agent";
          const edit = removeItem(container.field.get("args"), stray.place);
          const fixes = edit ? [{ title: "Take 'run' out", safe: true, edits: [edit] }] : [];
          const args = { program, path: `/opt/spire/conf/${side}/${side}.conf` };
          if (usesEntrypoint) report2("image", stray.place, args, [[place, "the image whose entrypoint has 'run'"]], fixes);
          else report2("command", stray.place, args, [[container.field.get("command").place, "the command that has 'run'"]], fixes);
        }
      }
    });
  }
});

// src/deployment/config-path.ts
function noSuchConfig(program, path) {
  if (program === "spire-server" || program === "spire-agent") {
    return `could not find config file ${path ?? DEFAULT_CONFIG[program] ?? ""}: please use the -config flag`;
  }
  if (program === "spire-controller-manager") return `open ${path ?? ""}: no such file or directory`;
  const given = path ?? DEFAULT_CONFIG[program];
  const bare2 = given === DEFAULT_CONFIG[program] ? given?.replace("/opt/spire/", "") : given;
  return `unable to load configuration: open ${bare2 ?? ""}: no such file or directory`;
}
function directoryConfig(program, path) {
  if (program === "spire-server" || program === "spire-agent") return `unable to read configuration at "${path}": read ${path}: is a directory`;
  if (program === "spire-controller-manager") return `read ${path}: is a directory`;
  return `unable to load configuration: read ${path}: is a directory`;
}
var DEFAULT_CONFIG;
var init_config_path = __esm({
  "src/deployment/config-path.ts"() {
    "use strict";
    DEFAULT_CONFIG = {
      "spire-server": "/opt/spire/conf/server/server.conf",
      "spire-agent": "/opt/spire/conf/agent/agent.conf",
      "oidc-discovery-provider": "/opt/spire/oidc-discovery-provider.conf",
      "k8s-workload-registrar": "/opt/spire/k8s-workload-registrar.conf"
    };
  }
});

// rules/config/container-config-arg-missing.ts
function runsVerb({ verb }) {
  return verb === "run";
}
var container_config_arg_missing_default, NO_FILE;
var init_container_config_arg_missing = __esm({
  "rules/config/container-config-arg-missing.ts"() {
    "use strict";
    init_config_path();
    init_rule();
    container_config_arg_missing_default = rule({
      id: "container-config-arg-missing",
      area: "config",
      summary: "A SPIRE container says which config its program reads.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go", "spire: Dockerfile", "spire-controller-manager: cmd/main.go"],
      messages: {
        missing: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "The container does not say -config, so {program} looks for '{path}', where there is no such file, and exits. Add the arguments '-config' and the path at which its ConfigMap is mounted."
        },
        manager: {
          severity: "error",
          when: "start",
          log: "cluster name is required configuration",
          text: "The container does not say -config, so the controller manager knows neither its cluster nor its trust domain, and exits. Add the arguments '-config' and the path at which its ConfigMap is mounted."
        },
        ignored: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "'{word}' is no flag, so {program} stops reading its flags here, -config behind it included, and exits for want of its config. Take it out; a flag that is there or not takes no value behind it, and every flag is an item of its own."
        },
        undefined: {
          severity: "error",
          when: "start",
          log: "flag provided but not defined: {flag}",
          text: "{program} has no flag '{flag}': it prints its usage and exits. {advice}"
        }
      },
      check({ components }, report2) {
        for (const { program, commandLine, configPath, configContent, container } of components) {
          const { undefinedFlag: flag, stray, flags, readable } = commandLine;
          const config = flags.get("config");
          if (!readable) continue;
          if (flag) {
            const name = flag.text.replace(/=.*/s, "").replace(/^--/, "-");
            const advice = /\s/.test(name) ? "A flag and its value are two items of a list." : "Flags are spelled as in '-config', with letters large and small as there.";
            report2("undefined", flag.place, { program, flag: name, advice });
          } else if (program === "spire-controller-manager" && configPath.is === "absent") report2("manager", commandLine.place, {});
          else if (stray && config && !config.read && !(stray.text === "run" && runsVerb(commandLine))) {
            report2("ignored", stray.place, { program, word: stray.text, log: noSuchConfig(program, void 0) }, [[config.flag, "what is not read"]]);
          } else if (configPath.is === "known" && configPath.from === "default" && configContent && NO_FILE.has(configContent.is)) {
            if (stray?.text === "run" && runsVerb(commandLine)) continue;
            report2("missing", commandLine.place, { program, path: configPath.value, log: noSuchConfig(program, configPath.value) }, [
              [container.place, "the container"]
            ]);
          }
        }
      }
    });
    NO_FILE = /* @__PURE__ */ new Set(["image", "above-mounts", "missing", "directory"]);
  }
});

// rules/config/container-config-path-unmounted.ts
var container_config_path_unmounted_default;
var init_container_config_path_unmounted = __esm({
  "rules/config/container-config-path-unmounted.ts"() {
    "use strict";
    init_config_path();
    init_whole();
    init_rule();
    init_words();
    init_data();
    init_object();
    container_config_path_unmounted_default = rule({
      id: "container-config-path-unmounted",
      area: "config",
      summary: "A config is mounted at the path that -config names.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go", "kubernetes: pkg/volume/configmap/configmap.go"],
      messages: {
        nothing: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "{program} is told to read '{path}', but nothing in its container is mounted there, so it exits. Mount the ConfigMap there, or name the path at which it is mounted."
        },
        key: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "{program} is told to read '{path}', but {object}, which is mounted there, has no key '{file}' (it has {keys}), so {program} exits. Name the file after the key, or rename the key."
        },
        items: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "{program} is told to read '{path}', but the volume's items put no file '{file}' there, so it exits. Name a file that they have."
        },
        directory: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "{program} is told to read '{path}', which is a directory, so it exits. Name the file in it: the ConfigMap's key."
        },
        empty: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "{program} is told to read '{path}', but an empty volume is mounted there, so it exits. Mount the ConfigMap there."
        },
        elsewhere: {
          severity: "warning",
          when: "start",
          text: "The config of {program} is in {object}, which is not among the files, so it was not checked, and the pod does not start without it. Add it to the input, or declare it under 'external' in .spire-lint.yaml."
        },
        part: {
          severity: "note",
          when: "start",
          text: "The config of {program} is in {object}, which is not among the files, so it was not checked. Add it to the input, or declare it under 'external' in .spire-lint.yaml."
        },
        gone: {
          severity: "error",
          when: "start",
          text: "The config of {program} is in {object}, which does not exist, so the pod does not start. Create it, or name the one that is meant."
        }
      },
      check(deployment, report2) {
        for (const component of deployment.components) {
          const { program, commandLine, configPath, configContent: content, container } = component;
          if (configPath.is !== "known" || configPath.from !== "written" || !content) continue;
          if (commandLine.flags.get("config")?.read === false || commandLine.undefinedFlag) continue;
          const { place, value: path } = configPath;
          const args = { program, path, log: noSuchConfig(program, path) };
          if (content.is === "image" || content.is === "above-mounts") report2("nothing", place, args, [[content.place, "the container's mounts"]]);
          else if (content.is === "directory") report2("directory", place, { ...args, log: directoryConfig(program, path) }, [[content.mount.place, "the mount"]]);
          else if (content.is === "stored" && content.store.kind === "empty-dir") report2("empty", place, args, [[content.mount.place, "the mount"]]);
          else if (content.is === "missing" && content.cause === "items")
            report2("items", place, { ...args, file: content.file }, [[content.place, "the volume's items"]]);
          else if (content.is === "missing") {
            const keys = content.object ? entriesOf(content.object).map(({ key }) => key) : [];
            const object = content.object ? describe(content.object) : "the volume";
            report2("key", place, { ...args, object, file: content.file, keys: list(keys) }, [[content.object?.place ?? content.place, "what is mounted there"]]);
          } else if (content.is === "elsewhere") {
            const reference = content.references.length === 1 ? content.references[0] : void 0;
            if (!reference || reference.optional) continue;
            const found = deployment.lookUp(reference.kind, reference.namespace, reference.name, reference.place, container.pod.object);
            const said = { program, object: describe(reference) };
            if (found.is === "absent") report2("gone", reference.place, said);
            else if (found.is === "elsewhere") report2(isWhole(deployment, component, false) ? "elsewhere" : "part", reference.place, said);
          }
        }
      }
    });
  }
});

// rules/config/expandenv-missing.ts
var expandenv_missing_default;
var init_expandenv_missing = __esm({
  "rules/config/expandenv-missing.ts"() {
    "use strict";
    init_variables();
    init_rule();
    init_insert();
    init_source_file();
    expandenv_missing_default = rule({
      id: "expandenv-missing",
      area: "config",
      summary: "A config that names environment variables is read with -expandEnv.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/config/config.go", "spire: cmd/spire-server/cli/run/run.go"],
      fix: "safe",
      messages: {
        literal: {
          severity: "error",
          when: "start",
          text: "The config names the variable '{variable}', but {program} runs without -expandEnv, so it takes the text '{text}' as it stands. Add '-expandEnv' to the container's args."
        }
      },
      check({ components, configOf }, report2) {
        for (const component of components) {
          const { program, commandLine, container } = component;
          const file = configOf(component);
          if (!file || commandLine.undefinedFlag || commandLine.has("expandEnv").is !== "known") continue;
          const off = commandLine.flags.get("expandEnv");
          const edit = off ? { place: off.flag, text: "-expandEnv" } : insertItem(container.field.get("args"), "-expandEnv");
          const fixes = edit ? [{ title: "Write '-expandEnv'", safe: true, edits: [edit] }] : [];
          for (const { name, place } of literalVariables(file.config)) {
            report2("literal", place, { variable: name, program, text: textAt(place) }, [[commandLine.place, "where the flag goes"]], fixes);
          }
        }
      }
    });
  }
});

// rules/config/expandenv-undefined-variable.ts
var expandenv_undefined_variable_default;
var init_expandenv_undefined_variable = __esm({
  "rules/config/expandenv-undefined-variable.ts"() {
    "use strict";
    init_variables();
    init_rule();
    expandenv_undefined_variable_default = rule({
      id: "expandenv-undefined-variable",
      area: "config",
      summary: "Every variable that a config expands is set in its container.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/config/config.go"],
      messages: {
        unset: {
          severity: "error",
          when: "start",
          text: "With -expandEnv '{variable}' is replaced by the environment's value, but nobody sets it in the container '{container}', so nothing stands here. Add it to the container's env, from the Secret or ConfigMap that has the value."
        },
        default: {
          severity: "warning",
          when: "run",
          text: "With -expandEnv '{variable}' is replaced by the environment's value, but nobody sets it in the container '{container}', so {program} goes on with its default, as if the setting were not there. Add it to the container's env, or take the setting out."
        }
      },
      check({ components, configOf }, report2) {
        for (const component of components) {
          const { program, commandLine, container } = component;
          const file = configOf(component);
          if (!file || !commandLine.readable) continue;
          for (const use of unsetVariables(file.config)) {
            if (isStrayDollar(use)) continue;
            const { name, place } = use;
            const env = container.field.get("env");
            const related = [[env.exists ? env.place : container.place, "the container's environment"]];
            const args = { variable: name, container: container.name };
            if (leavesDefault(file.config, place)) report2("default", place, { ...args, program }, related);
            else report2("unset", place, args, related);
          }
        }
      }
    });
  }
});

// rules/config/expandenv-unescaped-dollar.ts
function escaped(place, text2) {
  if (place.via?.length || !text2.startsWith("$")) return [];
  return [{ title: `Write '$${text2}'`, safe: true, edits: [{ place: place.file.place(place.start, place.start + 1), text: "$$" }] }];
}
var expandenv_unescaped_dollar_default;
var init_expandenv_unescaped_dollar = __esm({
  "rules/config/expandenv-unescaped-dollar.ts"() {
    "use strict";
    init_variables();
    init_rule();
    init_release();
    init_source_file();
    expandenv_unescaped_dollar_default = rule({
      id: "expandenv-unescaped-dollar",
      area: "config",
      summary: "A dollar sign that is meant as one is written twice.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/config/config.go", "go: os/env.go, Expand"],
      fix: "safe",
      messages: {
        dollar: {
          severity: "warning",
          text: "With -expandEnv '{text}' is taken for an environment variable, which nobody sets, and vanishes. SPIRE ignores this silently. Write '{twice}'."
        },
        escape: {
          severity: "warning",
          text: "With -expandEnv '{text}' vanishes: before SPIRE 1.11.0 a dollar sign cannot be written, not even as two. SPIRE ignores this silently. Put the value into an environment variable, and name that here."
        },
        default: {
          severity: "warning",
          text: "SPIRE knows no '{text}' with a default in it, as a shell does: it looks for a variable of that whole name, finds none, and puts nothing here. SPIRE ignores this silently. Name the variable only, and set it in the container."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const release = parseRelease(config.release ?? "");
          const old = release !== void 0 && !isAtLeast(release, "1.11.0");
          for (const { name, place } of strayDollars(config)) {
            const text2 = textAt(place);
            if (/^[A-Za-z_]\w*\W/.test(name)) report2("default", place, { text: text2 });
            else if (old) report2("escape", place, { text: text2 });
            else report2("dollar", place, { text: text2, twice: `$${text2}` }, [], escaped(place, text2));
          }
        }
      }
    });
  }
});

// rules/config/manifest-not-parseable.ts
var manifest_not_parseable_default;
var init_manifest_not_parseable = __esm({
  "rules/config/manifest-not-parseable.ts"() {
    "use strict";
    init_rule();
    manifest_not_parseable_default = rule({
      id: "manifest-not-parseable",
      area: "config",
      summary: "Every document that can matter to SPIRE is YAML that kubectl reads.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["sigs.k8s.io/yaml v1.6.0", "k8s.io/apimachinery v0.34.4: pkg/util/yaml/decoder.go"],
      messages: {
        refused: {
          severity: "error",
          when: "apply",
          text: "This document is no YAML that kubectl can read: {error}. What it holds was not checked, and nothing is said about what may be missing because of it."
        }
      },
      check({ documents }, report2) {
        for (const { error } of documents) if (error) report2("refused", error.place, { error: error.message.replace(/\.$/, "") });
      }
    });
  }
});

// src/deployment/plugin-names.ts
function meantType(type, allowed) {
  const alias = ALIASES.find((row) => row.in === "plugins" && row.name === type);
  const meant = alias ? alias.meant : nearest(type, allowed);
  return meant === void 0 || !allowed.includes(meant) ? void 0 : { type: meant, name: void 0, note: alias?.note };
}
function removedType(type) {
  return REMOVED.find(({ path, now }) => path === type && now === "unsupported-plugin-type");
}
function meantPlugin(config, type, name) {
  const side = config.kind === "server" || config.kind === "agent" ? config.kind : void 0;
  if (side === void 0) return void 0;
  const tables = tablesOf(config);
  const names = pluginTables(side, type).flatMap((table) => tables.knows(table) ? [table.name] : []);
  const alias = ALIASES.find((row) => row.in === type && row.name.toLowerCase() === name.toLowerCase());
  const [meantOf, meant] = alias?.meant.replace(/^agent:/, "").split(".") ?? [type, nearest(name, names)];
  if (meantOf === void 0 || meant === void 0) return void 0;
  const known2 = pluginTables(side, meantOf).some((table) => table.name === meant && tables.knows(table));
  return known2 ? { type: meantOf, name: meant, note: alias?.note } : void 0;
}
var init_plugin_names = __esm({
  "src/deployment/plugin-names.ts"() {
    "use strict";
    init_old_names();
    init_tables();
    init_did_you_mean();
    init_known_settings();
  }
});

// rules/config/plugin-count-constraint.ts
function isOutcome({ problems }, { args: { type, count: count4 } }) {
  return problems.some((other) => {
    if (other.code === "second-block") return other.path === "plugins" && count4 === "0";
    return other.code === "plugin-unsupported-type" && meantType(other.args.type ?? "", (other.args.allowed ?? "").split(", "))?.type === type;
  });
}
var plugin_count_constraint_default;
var init_plugin_count_constraint = __esm({
  "rules/config/plugin-count-constraint.ts"() {
    "use strict";
    init_own_rules();
    init_plugin_names();
    init_rule();
    plugin_count_constraint_default = rule({
      id: "plugin-count-constraint",
      area: "config",
      summary: "A program has as many plugins of each type as it takes.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/catalog/constraints.go", "spire: pkg/server/catalog", "spire: pkg/agent/catalog"],
      messages: {
        missing: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "The {kind} needs {expected} {type}, and none is enabled, so it exits. Add one."
        },
        surplus: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "The {kind} takes {expected} {type}, and {count} are enabled, so it exits. Keep one; the others may stay with enabled = false."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const problem2 of config.problems) {
            const { code, place, args, log = "", related = [] } = problem2;
            if (code !== "plugin-count" || hasOwnRule(config, problem2) || isOutcome(config, problem2)) continue;
            const { type = "", expected = "", count: count4 = "" } = args;
            const first = related.map((one) => [one.place, one.message]);
            report2(count4 === "0" ? "missing" : "surplus", place, { kind: config.kind, type, expected, count: count4, log }, first);
          }
        }
      }
    });
  }
});

// rules/config/plugin-data-conflict.ts
var plugin_data_conflict_default;
var init_plugin_data_conflict = __esm({
  "rules/config/plugin-data-conflict.ts"() {
    "use strict";
    init_rule();
    plugin_data_conflict_default = rule({
      id: "plugin-data-conflict",
      area: "config",
      summary: "A plugin's settings stand in one place.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/catalog/config.go"],
      messages: {
        both: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "The plugin has 'plugin_data_file' and 'plugin_data', also where that is empty, so the {kind} exits. Keep one of them."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { code, place, log = "", related = [] } of config.problems) {
            if (code === "plugin-data-conflict")
              report2(
                "both",
                place,
                { kind: config.kind, log },
                related.map((one) => [one.place, one.message])
              );
          }
        }
      }
    });
  }
});

// src/spire/image.ts
function spireComponent(repository) {
  const segments = repository.split("/");
  const last = bare(segments.at(-1) ?? "");
  const ours = last.replace(/^(?:mirrored-)?spiffe-/, "");
  const component = COMPONENTS.get(last) ?? COMPONENTS.get(ours) ?? COMPONENTS.get(ours.replace(/^spire-/, ""));
  if (component === "wait-for-it") return segments.at(-2) === "spiffe-io" ? component : void 0;
  return component;
}
function isPublishedBySpiffe(repository) {
  return /^(ghcr\.io\/spiffe|gcr\.io\/spiffe-io)\/[^/]+$/.test(repository);
}
function bare(name) {
  let result = name;
  while (BUILD.test(result)) result = result.replace(BUILD, "");
  return result;
}
var RELEASED_WITH_SPIRE, COMPONENTS, BUILD;
var init_image = __esm({
  "src/spire/image.ts"() {
    "use strict";
    RELEASED_WITH_SPIRE = ["spire-server", "spire-agent", "oidc-discovery-provider", "k8s-workload-registrar"];
    COMPONENTS = /* @__PURE__ */ new Map([
      ["spire-server", "spire-server"],
      ["spire-agent", "spire-agent"],
      ["oidc-discovery-provider", "oidc-discovery-provider"],
      ["spire-controller-manager", "spire-controller-manager"],
      ["spiffe-csi-driver", "spiffe-csi-driver"],
      ["k8s-workload-registrar", "k8s-workload-registrar"],
      ["csi-node-driver-registrar", "csi-node-driver-registrar"],
      ["spiffe-helper", "spiffe-helper"],
      ["tornjak-backend", "tornjak-backend"],
      ["tornjak", "tornjak-backend"],
      ["tornjak-frontend", "tornjak-frontend"],
      ["wait-for-it", "wait-for-it"]
    ]);
    BUILD = /-(?:amd64|x86_64|arm64(?:v8)?|aarch64|arm|ppc64le|s390x|linux|windows|scratch|static|debug|dev|fips|(?:rhel|ubi)\d*)$/;
  }
});

// src/deployment/images.ts
function imagesOfSpire({ components, declared }) {
  return components.flatMap((component) => {
    const { image } = component.container;
    if (!image) return [];
    const repository = image.registry === void 0 ? image.repository : `${image.registry}/${image.repository}`;
    const release = RELEASED_WITH_SPIRE.includes(component.program) ? declared.expect.spireVersion ?? REFERENCE : EXAMPLES[component.program];
    return [
      {
        component,
        image,
        meaning: tagMeaning(image.tag?.text, image.digest?.text),
        published: isPublishedBySpiffe(repository) && RELEASED_WITH_SPIRE.includes(component.program),
        example: release ?? REFERENCE
      }
    ];
  });
}
var EXAMPLES;
var init_images = __esm({
  "src/deployment/images.ts"() {
    "use strict";
    init_image();
    init_release();
    EXAMPLES = { "spire-controller-manager": "0.6.6", "spiffe-csi-driver": "0.2.12" };
  }
});

// rules/config/plugin-external-unverified.ts
var plugin_external_unverified_default;
var init_plugin_external_unverified = __esm({
  "rules/config/plugin-external-unverified.ts"() {
    "use strict";
    init_images();
    init_rule();
    init_paths();
    plugin_external_unverified_default = rule({
      id: "plugin-external-unverified",
      area: "config",
      summary: "The program of an external plugin is there, and is checked before it runs.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/catalog/external.go", "spire: doc/spire_server.md", "spire: Dockerfile"],
      securitySeverity: 5,
      messages: {
        unverified: {
          severity: "warning",
          when: "run",
          log: "Plugin checksum not configured",
          text: "The {kind} runs '{command}' without checking it: whoever can write that file can do what the {kind} does. Set plugin_checksum to the program's SHA-256, in hex."
        },
        missing: {
          severity: "error",
          when: "start",
          log: 'failed to load plugin "{name}": failed to launch plugin: fork/exec {command}: no such file or directory',
          text: "SPIRE's image has nothing at '{command}' and no volume is mounted there, so the {kind} cannot load its plugin and exits. Mount the program at that path, or use an image that has it."
        }
      },
      check(deployment, report2) {
        for (const { config } of deployment.configs) {
          for (const { name, place, external, enabled, wrapper } of config.plugins) {
            const command = wrapper.string("plugin_cmd");
            if (!external || command.is !== "known" || enabled.is === "known" && !enabled.value) continue;
            const components = imagesOfSpire(deployment).filter(({ component, published }) => published && deployment.configOf(component)?.config === config);
            const missing2 = components.find(({ component }) => command.value.startsWith("/") && contentAt(component.container, command.value).is === "image");
            const args = { kind: config.kind, command: command.value };
            if (missing2) report2("missing", command.place, { ...args, name }, [[missing2.component.place, "the image"]]);
            else if (wrapper.string("plugin_checksum").is === "absent") report2("unverified", command.place, args, [[place, "the plugin"]]);
          }
        }
      }
    });
  }
});

// rules/config/plugin-unknown-builtin.ts
function isExternal(config, { args: { type, name } }) {
  return config.plugins.some((plugin) => plugin.type === type && plugin.name === name && plugin.external);
}
function adviceOn3(meant, type, allowed) {
  if (meant) return `Write ${meant.type} "${meant.name}"${meant.note === void 0 || meant.type !== type ? "" : `: ${meant.note.replace(/\.$/, "")}`}.`;
  const names = allowed?.split(", ").filter((name) => name !== "") ?? [];
  return names.length === 0 ? "Take it out." : `There ${names.length === 1 ? "is" : "are"} ${list(names)}.`;
}
var plugin_unknown_builtin_default, WRAPPER2;
var init_plugin_unknown_builtin = __esm({
  "rules/config/plugin-unknown-builtin.ts"() {
    "use strict";
    init_own_rules();
    init_plugin_names();
    init_rule();
    init_words();
    init_edit();
    plugin_unknown_builtin_default = rule({
      id: "plugin-unknown-builtin",
      area: "config",
      summary: "Every plugin without a program of its own is built in.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/catalog/catalog.go", "spire: pkg/server/catalog", "spire: pkg/agent/catalog"],
      fix: "unsafe",
      messages: {
        unknown: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: 'There is no {type} "{name}" built into the {kind}, and it has no plugin_cmd, so the {kind} exits. {advice}'
        },
        future: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: '{type} "{name}" comes with SPIRE {since}, and this {kind} is {release}, so it exits. Run {since} or later, or take it out.'
        },
        removed: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: '{type} "{name}" went with SPIRE {removed}, so the {kind} exits. {advice}'
        },
        unnamed: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: `The plugin has no name, so SPIRE takes '{name}' for it, has no such {type}, and exits. Write it behind the type: {type} "name".`
        },
        refused: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: '{type} "{name}" cannot come from a program of its own, so the {kind} exits. Take the plugin_cmd out, or give it a name of its own where it is another plugin.'
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const { kind, release = "" } = config;
          for (const problem2 of config.problems) {
            const { code, place, args, log = "" } = problem2;
            const { type = "", name = "", since, removed } = args;
            if (code !== "plugin-unknown-builtin" || hasOwnRule(config, problem2) || name === "k8s_sat" && removed) continue;
            const said = { type, name, kind, log };
            const meant = meantPlugin(config, type, name);
            const edit = meant?.type === type && meant.name !== void 0 ? replaceQuoted(place, name, meant.name) : void 0;
            const fixes = edit ? [{ title: `Write "${meant?.name}"`, safe: false, edits: [edit] }] : [];
            if (isExternal(config, problem2)) report2("refused", place, said);
            else if (WRAPPER2.includes(name)) report2("unnamed", place, said);
            else if (since && !removed) report2("future", place, { ...said, since, release });
            else if (removed) report2("removed", place, { ...said, removed, advice: adviceOn3(meant, type, args.allowed) });
            else report2("unknown", place, { ...said, advice: adviceOn3(meant, type, args.allowed) }, [], fixes);
          }
        }
      }
    });
    WRAPPER2 = ["plugin_data", "plugin_data_file", "plugin_cmd", "plugin_args", "plugin_checksum", "enabled"];
  }
});

// rules/config/plugin-unsupported-type.ts
var plugin_unsupported_type_default;
var init_plugin_unsupported_type = __esm({
  "rules/config/plugin-unsupported-type.ts"() {
    "use strict";
    init_plugin_names();
    init_stray_key_words();
    init_rule();
    init_words();
    plugin_unsupported_type_default = rule({
      id: "plugin-unsupported-type",
      area: "config",
      summary: "Every plugin is of a type that its program has.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/catalog/catalog.go", "spire: pkg/agent/catalog/catalog.go", "spire: pkg/common/catalog/catalog.go"],
      messages: {
        unsupported: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "The {kind} has no plugins of the type '{type}', so it exits. {advice}"
        },
        removed: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "Plugins of the type '{type}' went with SPIRE {release}, so the {kind} exits. {advice}"
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const { kind } = config;
          for (const { code, place, args, log = "" } of config.problems) {
            if (code !== "plugin-unsupported-type") continue;
            const { type = "", allowed = "" } = args;
            const types = allowed.split(", ");
            const gone = removedType(type);
            const meant = meantType(type, types);
            const advice = meant ? `Write '${meant.type}'${meant.type.toLowerCase() === type.toLowerCase() ? ": large and small letters count" : ""}.` : `There are ${list(types)}.`;
            if (gone) report2("removed", place, { type, kind, log, release: gone.removed, advice: replacementInWords(gone.replacement, kind) });
            else report2("unsupported", place, { type, kind, log, advice });
          }
        }
      }
    });
  }
});

// rules/config/yaml-duplicate-key.ts
var yaml_duplicate_key_default;
var init_yaml_duplicate_key = __esm({
  "rules/config/yaml-duplicate-key.ts"() {
    "use strict";
    init_rule();
    yaml_duplicate_key_default = rule({
      id: "yaml-duplicate-key",
      area: "config",
      summary: "No key stands twice in one mapping.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["sigs.k8s.io/yaml v1.6.0", "kubernetes: kubectl apply --validate"],
      messages: {
        twice: {
          severity: "warning",
          when: "run",
          text: "'{key}' stands here already, further up. Programs that read it silently keep this one and drop the other. Take one out, or join the two."
        }
      },
      check({ documents, spireObjects: spireObjects2 }, report2) {
        const files = new Set([...spireObjects2].map(({ document }) => document));
        for (const document of documents) {
          if (!files.has(document)) continue;
          for (const { first, last } of document.duplicates) report2("twice", last.place, { key: last.source }, [[first.place, "the one that is dropped"]]);
        }
      }
    });
  }
});

// rules/datastore/datastore-connection-string-empty.ts
var datastore_connection_string_empty_default;
var init_datastore_connection_string_empty = __esm({
  "rules/datastore/datastore-connection-string-empty.ts"() {
    "use strict";
    init_stray_keys();
    init_variables();
    init_rule();
    datastore_connection_string_empty_default = rule({
      id: "datastore-connection-string-empty",
      area: "datastore",
      summary: "The datastore has a connection string.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/datastore/sqlstore/sqlstore.go"],
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: "datastore-sql: connection_string must be set",
          text: "The datastore has no connection_string, so the server cannot open its database and exits. Say where it is: 'host=\u2026 dbname=\u2026 user=\u2026' for PostgreSQL, a file for sqlite3."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          if (config.kind !== "server") continue;
          const data = config.plugins.find((plugin) => plugin.type === "DataStore" && plugin.name === "sql" && !plugin.external)?.data;
          const text2 = data?.string("connection_string");
          if (!data || text2?.is !== "absent" || isMisnamed(config, `${data.path}.connection_string`)) continue;
          const place = data.has("connection_string") ? text2.place : data.place;
          if (!comesFromVariable(config, place)) report2("missing", place, {});
        }
      }
    });
  }
});

// rules/datastore/datastore-missing.ts
var datastore_missing_default;
var init_datastore_missing = __esm({
  "rules/datastore/datastore-missing.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    datastore_missing_default = rule({
      id: "datastore-missing",
      area: "datastore",
      summary: 'The server has one DataStore, and it is "sql".',
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/catalog/catalog.go"],
      messages: {
        none: {
          severity: "error",
          when: "start",
          log: "expecting a DataStore plugin",
          text: 'The server has no DataStore, so it has nowhere to keep entries and agents and exits. Add DataStore "sql" with a database_type and a connection_string.'
        },
        several: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "The server has {count} DataStores, and takes exactly one: it exits ('enabled = false' does not take one away). Remove this one."
        },
        other: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: `'{name}' is no DataStore that SPIRE can use: it has 'sql' only, and takes none from outside, so the server exits. Write "sql"; which database it is says database_type.`
        }
      },
      check(deployment, report2) {
        for (const { place, args, log = "", related = [] } of faultsIn(deployment, { kind: "server", code: "plugin-count", path: /^plugins\.DataStore$/ })) {
          if (args.count === "0") report2("none", place, {});
          else
            report2(
              "several",
              place,
              { count: args.count ?? "", log },
              related.map((one) => [one.place, one.message])
            );
        }
        for (const { place, args, log = "" } of faultsIn(deployment, { kind: "server", code: "plugin-unknown-builtin" })) {
          if (args.type === "DataStore") report2("other", place, { name: args.name ?? "", log });
        }
      }
    });
  }
});

// rules/datastore/datastore-type-iam-string.ts
var datastore_type_iam_string_default;
var init_datastore_type_iam_string = __esm({
  "rules/datastore/datastore-type-iam-string.ts"() {
    "use strict";
    init_rule();
    init_source_file();
    datastore_type_iam_string_default = rule({
      id: "datastore-type-iam-string",
      area: "datastore",
      summary: "Databases with IAM authentication are written as a block.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: [
        "spire: pkg/server/datastore/sqlstore/sqlstore.go",
        "spire: pkg/server/datastore/sqlstore/postgres.go",
        "spire: doc/plugin_server_datastore_sql.md"
      ],
      messages: {
        string: {
          severity: "error",
          when: "start",
          text: "As a string '{value}' is the plain database: SPIRE ignores silently that it should ask IAM for a password, and logs in with what the connection string says. Write database_type as a block: {block}."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { code, place, args } of config.problems) {
            if (code !== "invalid-value" || args.what !== "aws-type-as-string") continue;
            const value = args.value ?? textAt(place);
            report2("string", place, { value, block: `database_type "${value}" { region = "\u2026" }` });
          }
        }
      }
    });
  }
});

// rules/datastore/datastore-type-invalid.ts
var TYPES, IAM, MEANT, datastore_type_invalid_default;
var init_datastore_type_invalid = __esm({
  "rules/datastore/datastore-type-invalid.ts"() {
    "use strict";
    init_rule();
    init_edit();
    TYPES = ["sqlite3", "postgres", "mysql"];
    IAM = ["aws_postgres", "aws_mysql"];
    MEANT = { postgresql: "postgres", pg: "postgres", pgsql: "postgres", sqlite: "sqlite3", mariadb: "mysql" };
    datastore_type_invalid_default = rule({
      id: "datastore-type-invalid",
      area: "datastore",
      summary: "database_type is one that SPIRE has.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/datastore/sqlstore/sqlstore.go"],
      fix: "safe",
      messages: {
        meant: {
          severity: "error",
          when: "start",
          log: "datastore-sql: unsupported database_type: {value}",
          text: "SPIRE has no database type '{value}', so the server exits when it opens the datastore ('spire-server validate' does not see it). Write '{meant}'."
        },
        unknown: {
          severity: "error",
          when: "start",
          log: "datastore-sql: unsupported database_type: {value}",
          text: "SPIRE has no database type '{value}', so the server exits when it opens the datastore ('spire-server validate' does not see it). The types are 'sqlite3', 'postgres' and 'mysql', and the blocks aws_postgres and aws_mysql."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          if (config.kind !== "server") continue;
          const type = config.plugins.find((plugin) => plugin.type === "DataStore")?.data.string("database_type");
          if (type?.is !== "known" || TYPES.includes(type.value) || IAM.includes(type.value)) continue;
          const lower = type.value.toLowerCase();
          const meant = TYPES.includes(lower) ? lower : MEANT[lower];
          const edit = meant === void 0 ? void 0 : replaceQuoted(type.place, type.value, meant);
          const fixes = edit ? [{ title: `Write '${meant}'`, safe: true, edits: [edit] }] : [];
          if (meant === void 0) report2("unknown", type.place, { value: type.value });
          else report2("meant", type.place, { value: type.value, meant }, [], fixes);
        }
      }
    });
  }
});

// src/kubernetes/replicas.ts
function mostReplicas(workload, cluster) {
  for (const object of cluster.of("HorizontalPodAutoscaler")) {
    const spec = typed(object).get("spec");
    const target = spec.get("scaleTargetRef");
    if (target.get("kind").string !== workload.kind || target.get("name").string !== workload.object.name) continue;
    if (sameNamespace(object.namespace, workload.object.namespace)) return spec.get("maxReplicas").answer("number");
  }
  return workload.replicas;
}
var init_replicas = __esm({
  "src/kubernetes/replicas.ts"() {
    "use strict";
    init_cluster();
    init_object();
  }
});

// rules/datastore/ha-sqlite.ts
var ha_sqlite_default;
var init_ha_sqlite = __esm({
  "rules/datastore/ha-sqlite.ts"() {
    "use strict";
    init_rule();
    init_replicas();
    ha_sqlite_default = rule({
      id: "ha-sqlite",
      area: "datastore",
      summary: "A server with more than one replica does not keep its data in SQLite.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: doc/plugin_server_datastore_sql.md", "spire: doc/scaling_spire.md", "spire: pkg/server/endpoints/middleware.go"],
      messages: {
        replicas: {
          severity: "error",
          when: "attest",
          log: "Agent is not attested",
          text: "{replicas} server replicas each have a SQLite database of their own, so an agent that attests to one is unknown to the others, and so is every entry. Put the data into PostgreSQL or MySQL, or run one replica."
        }
      },
      check({ servers, cluster }, report2) {
        for (const server of servers) {
          const type = server.databaseType;
          const replicas = mostReplicas(server.workload, cluster);
          if (type.is !== "known" || type.value !== "sqlite3" || replicas.is !== "known" || replicas.value < 2) continue;
          report2("replicas", type.place, { replicas: replicas.value }, [[replicas.place, "how many replicas run"]]);
        }
      }
    });
  }
});

// rules/datastore/mysql-parsetime.ts
function withParseTime(mapped) {
  const { text: text2 } = mapped;
  const database = text2.indexOf("?", text2.lastIndexOf("/"));
  const separator = database === -1 ? "?" : text2.endsWith("?") || text2.endsWith("&") ? "" : "&";
  const written = /[?&](parseTime=[^&]*)/.exec(text2);
  const start = written ? written.index + 1 : text2.length;
  const edit = written ? mapped.edit(start, start + (written[1] ?? "").length, "parseTime=true") : mapped.edit(start, start, `${separator}parseTime=true`);
  return edit ? [{ title: "Add parseTime=true", safe: true, edits: [edit] }] : [];
}
var mysql_parsetime_default;
var init_mysql_parsetime = __esm({
  "rules/datastore/mysql-parsetime.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    mysql_parsetime_default = rule({
      id: "mysql-parsetime",
      area: "datastore",
      summary: "A MySQL connection string has parseTime=true.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/datastore/sqlstore/mysql.go", "spire: doc/plugin_server_datastore_sql.md"],
      fix: "safe",
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "The MySQL driver gives dates as text unless it is told otherwise, which SPIRE cannot read, so the server exits. Add 'parseTime=true' to the parameters of {key}, in that spelling."
        }
      },
      check(deployment, report2) {
        for (const { plugin, place, args, log = "", config } of faultsIn(deployment, { kind: "server", code: "missing-required", plugin: "DataStore" })) {
          const key = args.key ?? "";
          if (!log.includes("parseTime")) continue;
          const text2 = config.plugins.find(({ type, name }) => type === plugin?.type && name === plugin.name)?.data.mapped(key);
          report2("missing", place, { key, log }, [], text2 ? withParseTime(text2) : []);
        }
      }
    });
  }
});

// src/deployment/configured.ts
var Configured;
var init_configured = __esm({
  "src/deployment/configured.ts"() {
    "use strict";
    init_answer();
    Configured = class {
      component;
      /** Undefined where the config is not among the files. */
      file;
      constructor(component, file) {
        this.component = component;
        this.file = file;
      }
      get config() {
        return this.file?.config;
      }
      get place() {
        return this.component.place;
      }
      get namespace() {
        return this.component.pod.namespace;
      }
      /** `agent.server_address`, or the flag that overrides it. */
      setting(key, flag) {
        const override = flag === void 0 ? void 0 : this.component.commandLine.flags.get(flag);
        if (override) return this.component.commandLine.value(flag ?? "");
        return this.config ? this.config.main.string(key) : unknown("the config is not among the files");
      }
      get trustDomain() {
        return this.setting("trust_domain", "trustDomain");
      }
      get socketPath() {
        return this.setting("socket_path", "socketPath");
      }
      /** Every plugin that is written, enabled or not; none where the config cannot be read. */
      get plugins() {
        return this.config?.plugins ?? [];
      }
      /** Whether a plugin that is not in `plugins` is really not there. */
      get pluginsKnown() {
        return this.config?.pluginsKnown === true;
      }
      enabled(type) {
        return this.config?.enabledPlugins(type) ?? [];
      }
      /** The answer about a plugin that is not written. */
      missingPlugin(type) {
        const { config } = this;
        if (!config || !this.pluginsKnown) return unknown(`it is not known whether there is a ${type}`);
        return absent(config.root.key("plugins") ?? config.root.place);
      }
      /** The names of the enabled plugins of a type, with their places. */
      names(type) {
        const { config } = this;
        if (!config || !this.pluginsKnown) return unknown(`it is not known whether there is a ${type}`);
        const plugins = this.enabled(type);
        const place = plugins[0]?.place ?? config.root.key("plugins") ?? config.root.place;
        return known(
          plugins.map((plugin) => ({ value: plugin.name, place: plugin.place })),
          place
        );
      }
      block(name) {
        return this.config?.root.block(name);
      }
    };
  }
});

// src/deployment/server.ts
function databaseTypeOf(dataStore) {
  const block = dataStore.data.block("database_type");
  for (const name of ["aws_postgres", "aws_mysql"]) {
    const place = block.key(name);
    if (place) return known(name, place);
  }
  return dataStore.data.string("database_type");
}
function psatClustersOf(config) {
  const plugin = config.enabledPlugins("NodeAttestor").find(({ name }) => name === "k8s_psat");
  if (!plugin) return config.pluginsKnown ? absent(config.root.key("plugins") ?? config.root.place) : unknown("the plugins cannot be read");
  const clusters = plugin.data.map("clusters");
  if (clusters.is === "absent") return known([], plugin.place, "default");
  return mapAnswer(clusters, (blocks) => blocks.map(psatCluster));
}
function psatCluster({ name, place, block }) {
  const audiences = block.strings("audience");
  return {
    name,
    place,
    allowList: block.strings("service_account_allow_list"),
    audiences,
    remote: block.has("kube_config_file")
  };
}
var Server;
var init_server3 = __esm({
  "src/deployment/server.ts"() {
    "use strict";
    init_answer();
    init_configured();
    Server = class extends Configured {
      get workload() {
        return this.component.workload;
      }
      get replicas() {
        return this.component.workload.replicas;
      }
      /** The DataStore that SPIRE uses: the first one, disabled or not. */
      get dataStore() {
        return this.plugins.find((plugin) => plugin.type === "DataStore");
      }
      /** `sqlite3`, `postgres`, `mysql`, `aws_postgres`, `aws_mysql`, as written. */
      get databaseType() {
        return this.dataStore ? databaseTypeOf(this.dataStore) : this.missingPlugin("DataStore");
      }
      get upstreamAuthority() {
        return this.enabled("UpstreamAuthority")[0];
      }
      get keyManager() {
        return this.enabled("KeyManager")[0];
      }
      /** The clusters of `k8s_psat`; absent where the server does not have that attestor. */
      get psatClusters() {
        return this.config ? psatClustersOf(this.config) : unknown("the config is not among the files");
      }
    };
  }
});

// rules/datastore/mysql-tls-keys-on-postgres.ts
var mysql_tls_keys_on_postgres_default, KEYS;
var init_mysql_tls_keys_on_postgres = __esm({
  "rules/datastore/mysql-tls-keys-on-postgres.ts"() {
    "use strict";
    init_config_faults();
    init_server3();
    init_rule();
    mysql_tls_keys_on_postgres_default = rule({
      id: "mysql-tls-keys-on-postgres",
      area: "datastore",
      summary: "TLS to the database is set where its driver looks for it.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: doc/plugin_server_datastore_sql.md", "spire: pkg/server/datastore/sqlstore/mysql.go"],
      securitySeverity: 5.9,
      messages: {
        postgres: {
          severity: "warning",
          text: "'{key}' is for MySQL only. With '{type}' SPIRE ignores it silently, so it protects nothing. Write '{parameter}=\u2026' into the connection_string instead."
        },
        none: {
          severity: "warning",
          text: "'{key}' is for MySQL only. With '{type}' SPIRE ignores it silently, and there is no connection to protect. Remove it."
        }
      },
      check(deployment, report2) {
        for (const config of configsOf(deployment, "server")) {
          const dataStore = config.plugins.find(({ type: type2 }) => type2 === "DataStore");
          const type = dataStore && databaseTypeOf(dataStore);
          if (type?.is !== "known" || !["postgres", "aws_postgres", "sqlite3"].includes(type.value)) continue;
          for (const [key, parameter] of Object.entries(KEYS)) {
            const place = dataStore?.data.key(key);
            if (!place) continue;
            if (type.value === "sqlite3") report2("none", place, { key, type: type.value }, [[type.place, "the database"]]);
            else report2("postgres", place, { key, type: type.value, parameter }, [[type.place, "the database"]]);
          }
        }
      }
    });
    KEYS = { root_ca_path: "sslrootcert", client_cert_path: "sslcert", client_key_path: "sslkey" };
  }
});

// src/spire/postgres-url.ts
function parsePostgresUrl(text2, parts) {
  const hash = text2.indexOf("#");
  const end = hash < 0 ? text2.length : hash;
  const refuse2 = (error, span) => ({ error: `parse ${goQuote(text2.slice(0, end))}: ${error}`, span });
  const control = text2.slice(0, end).search(CONTROL);
  if (control >= 0) return refuse2("net/url: invalid control character in URL", { start: control, end: control + 1 });
  const authorityStart = text2.indexOf("//") + 2;
  const queryMark = text2.indexOf("?");
  const pathEnd = queryMark < 0 || queryMark > end ? end : queryMark;
  const slash = text2.indexOf("/", authorityStart);
  const authorityEnd = slash < 0 || slash > pathEnd ? pathEnd : slash;
  const at = text2.slice(authorityStart, authorityEnd).lastIndexOf("@");
  const hostStart = at < 0 ? authorityStart : authorityStart + at + 1;
  const found = [];
  const add = (key, start, stop, mode) => {
    const value = unescapeUrl(text2.slice(start, stop), mode);
    if ("error" in value) return refuse2(value.error, { start, end: stop });
    if (value.value !== "") found.push({ key, value: value.value, start, end: stop });
    return void 0;
  };
  const refusal = host(text2, hostStart, authorityEnd, add, refuse2) ?? (at < 0 ? void 0 : userinfo(text2, authorityStart, hostStart - 1, add, refuse2)) ?? (authorityEnd < pathEnd ? add("dbname", authorityEnd + 1, pathEnd, "path") : void 0);
  if (refusal) return refusal;
  const fragment = unescapeUrl(text2.slice(end + 1), "path");
  if ("error" in fragment) return { error: `parse ${goQuote(text2)}: ${fragment.error}`, span: { start: end, end: text2.length } };
  if (pathEnd < end) query(text2, pathEnd + 1, end, found);
  for (const { key, value, start, end: stop } of found.sort(byText)) {
    const [word = "", ...more] = key.split(" ");
    if (more.length > 0) return { error: `missing "=" after ${goQuote(word)} in connection info string"`, span: { start, end: stop } };
    parts.set(key, connectionPart(text2, start, stop, value));
  }
  return void 0;
}
function userinfo(text2, start, end, add, refuse2) {
  const bad = text2.slice(start, end).replaceAll(HOLE, "x").search(/[^A-Za-z0-9\-._:~!$&'()*+,;=%@]/);
  if (bad >= 0) return refuse2("net/url: invalid userinfo", { start: start + bad, end: start + bad + 1 });
  const colon = text2.slice(start, end).indexOf(":");
  if (colon < 0) return add("user", start, end, "user");
  return add("user", start, start + colon, "user") ?? add("password", start + colon + 1, end, "user");
}
function host(text2, start, end, add, refuse2) {
  const written = text2.slice(start, end);
  const whole = { start, end };
  if (written.lastIndexOf("[") > 0) return refuse2("invalid IP-literal", whole);
  const bracket = written.startsWith("[");
  const close = written.lastIndexOf("]");
  if (bracket && close < 0) return refuse2("missing ']' in host", whole);
  const colon = bracket ? close + 1 : written.lastIndexOf(":");
  const port = colon < 0 ? "" : written.slice(colon);
  if (port !== "" && !/^:[0-9]*$/.test(port.replaceAll(HOLE, "0"))) return refuse2(`invalid port ${goQuote(port)} after host`, { start: start + colon, end });
  const unescaped = unescapeUrl(bracket ? written.slice(1, close) : written, "host");
  if ("error" in unescaped) return refuse2(unescaped.error, whole);
  if (port === "") return add("host", start, end, "host");
  const several = !bracket && written.indexOf(":") !== colon;
  if (several) return add("host", start, end, "host");
  const hostSpan = bracket ? { start: start + 1, end: start + close } : { start, end: start + colon };
  return add("host", hostSpan.start, hostSpan.end, "host") ?? add("port", start + colon + 1, end, "host");
}
function query(text2, start, end, found) {
  const seen = /* @__PURE__ */ new Set();
  let at = start;
  for (const pair of text2.slice(start, end).split("&")) {
    const pairStart = at;
    at += pair.length + 1;
    if (pair === "" || pair.includes(";")) continue;
    const equals = pair.indexOf("=");
    const key = unescapeUrl(equals < 0 ? pair : pair.slice(0, equals), "query");
    const value = unescapeUrl(equals < 0 ? "" : pair.slice(equals + 1), "query");
    if ("error" in key || "error" in value || seen.has(key.value)) continue;
    seen.add(key.value);
    const valueStart2 = equals < 0 ? pairStart + pair.length : pairStart + equals + 1;
    if (value.value !== "") found.push({ key: key.value, value: value.value, start: valueStart2, end: pairStart + pair.length });
  }
}
function byText(a, b) {
  const [left, right] = [a, b].map(({ key, value }) => `${key}='${value.replace(/['\\]/g, "\\$&")}'`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
var CONTROL;
var init_postgres_url = __esm({
  "src/spire/postgres-url.ts"() {
    "use strict";
    init_mapped_text();
    init_connection_string();
    init_go_quote2();
    init_url_escape();
    CONTROL = /[\0-\x1f\x7f]/;
  }
});

// src/spire/postgres-connection.ts
function parsePostgresConnection(text2) {
  const parts = /* @__PURE__ */ new Map();
  const isUrl = text2.text.startsWith("postgres://") || text2.text.startsWith("postgresql://");
  const refusal = isUrl ? parsePostgresUrl(text2.text, parts) : parseKeywords(text2.text, parts);
  return connectionResult(text2, isUrl ? "url" : "keywords", parts, refusal);
}
function parseKeywords(text2, parts) {
  let at = skipSpaces(text2, 0);
  while (at < text2.length) {
    const keyStart = at;
    while (at < text2.length && text2[at] !== "=" && !SPACE.test(text2.charAt(at))) at++;
    const key = text2.slice(keyStart, at);
    at = skipSpaces(text2, at);
    if (text2[at] !== "=") {
      return { error: `missing "=" after ${goQuote(key)} in connection info string"`, span: { start: keyStart, end: keyStart + key.length } };
    }
    at = skipSpaces(text2, at + 1);
    const valueStart2 = at;
    const value = text2[at] === "'" ? quotedValue(text2, at) : bareValue(text2, at);
    if ("error" in value) return value;
    parts.set(
      key,
      text2[valueStart2] === "'" ? connectionPart(text2, valueStart2 + 1, value.end - 1, value.value) : connectionPart(text2, valueStart2, value.end, value.value)
    );
    at = skipSpaces(text2, value.end);
  }
  return void 0;
}
function bareValue(text2, start) {
  let value = "";
  let at = start;
  while (at < text2.length && !SPACE.test(text2.charAt(at))) {
    if (text2[at] === "\\") {
      at++;
      if (at >= text2.length) return { error: "missing character after backslash", span: { start: at - 1, end: at } };
    }
    value += text2.charAt(at);
    at++;
  }
  return { value, end: at };
}
function quotedValue(text2, start) {
  let value = "";
  for (let at = start + 1; at < text2.length; at++) {
    if (text2[at] === "'") return { value, end: at + 1 };
    if (text2[at] === "\\") at++;
    value += text2.charAt(at);
  }
  return { error: "unterminated quoted string literal in connection string", span: { start, end: text2.length } };
}
function skipSpaces(text2, start) {
  let at = start;
  while (at < text2.length && SPACE.test(text2.charAt(at))) at++;
  return at;
}
var SPACE;
var init_postgres_connection = __esm({
  "src/spire/postgres-connection.ts"() {
    "use strict";
    init_connection_string();
    init_go_quote2();
    init_postgres_url();
    SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  }
});

// rules/datastore/pg-iam-with-password.ts
function without(text2, { span }) {
  const start = /\s*\bpassword\s*=\s*'?$/.exec(text2.text.slice(0, span.start))?.index;
  if (start === void 0) return [];
  const end = text2.text[span.end] === "'" ? span.end + 1 : span.end;
  const edit = text2.edit(start, end, "");
  return edit ? [{ title: "Remove the password", safe: true, edits: [edit] }] : [];
}
var pg_iam_with_password_default;
var init_pg_iam_with_password = __esm({
  "rules/datastore/pg-iam-with-password.ts"() {
    "use strict";
    init_config_faults();
    init_server3();
    init_rule();
    init_postgres_connection();
    pg_iam_with_password_default = rule({
      id: "pg-iam-with-password",
      area: "datastore",
      summary: "A connection string for IAM authentication has no password.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/datastore/sqlstore/postgres.go"],
      fix: "safe",
      messages: {
        password: {
          severity: "error",
          when: "start",
          log: "datastore-sql: invalid postgres configuration: password should not be set when using IAM authentication",
          text: "With aws_postgres the server gets a password from IAM for each connection, and refuses one in {key}: it exits. Remove 'password' from it."
        }
      },
      check(deployment, report2) {
        for (const config of configsOf(deployment, "server")) {
          const dataStore = config.plugins.find(({ type: type2 }) => type2 === "DataStore");
          const type = dataStore && databaseTypeOf(dataStore);
          if (type?.is !== "known" || !type.place || type.value !== "aws_postgres" || !dataStore?.data.block("database_type").has("aws_postgres")) continue;
          for (const key of ["connection_string", "ro_connection_string"]) {
            const text2 = dataStore.data.mapped(key);
            const result = text2 && parsePostgresConnection(text2);
            const password = result?.is === "known" ? result.connection.parts.get("password") : void 0;
            if (!text2 || !password || password.value === "") continue;
            const { place } = text2.trace(password.span.start, password.span.end);
            report2("password", place, { key }, [[type.place, "IAM authentication"]], without(text2, password));
          }
        }
      }
    });
  }
});

// rules/datastore/sql-transaction-timeout-renamed.ts
var sql_transaction_timeout_renamed_default;
var init_sql_transaction_timeout_renamed = __esm({
  "rules/datastore/sql-transaction-timeout-renamed.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_source_file();
    sql_transaction_timeout_renamed_default = rule({
      id: "sql-transaction-timeout-renamed",
      area: "datastore",
      summary: "The events-based cache waits for event_timeout, under that name.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go", "spire: CHANGELOG 1.12.1"],
      fix: "safe",
      messages: {
        renamed: {
          severity: "warning",
          when: "start",
          log: "experimental.sql_transaction_timeout is deprecated, use experimental.event_timeout instead",
          text: "'sql_transaction_timeout' is now called 'event_timeout', and the old name goes away in a later release. Rename it; the value stays."
        },
        both: {
          severity: "error",
          when: "validate",
          log: "both experimental sql_transaction_timeout and event_timeout set, only set event_timeout",
          text: "'sql_transaction_timeout' is the old name of 'event_timeout', and with both set the server exits. Remove the old one."
        }
      },
      check(deployment, report2) {
        for (const config of configsOf(deployment, "server")) {
          const experimental = config.main.block("experimental");
          const place = experimental.key("sql_transaction_timeout");
          if (!place || experimental.string("sql_transaction_timeout").is === "absent" || !readsAtLeast(config, "1.12.1")) continue;
          const renamed = experimental.key("event_timeout");
          const plain4 = textAt(place) === "sql_transaction_timeout";
          const fixes = plain4 ? [{ title: "Rename it", safe: true, edits: [{ place, text: "event_timeout" }] }] : [];
          if (!renamed) report2("renamed", place, {}, [], fixes);
          else if (experimental.string("event_timeout").is === "known") report2("both", place, {}, [[renamed, "the same setting under its name of today"]]);
        }
      }
    });
  }
});

// rules/datastore/sqlite-memory-without-shared-cache.ts
function isPrivateMemory(connection) {
  const [path = "", query2 = ""] = connection.split("?");
  const parameters2 = query2.split("&");
  return (path === "file::memory:" || path.startsWith("file:") && parameters2.includes("mode=memory")) && !parameters2.includes("cache=shared");
}
function shared(text2) {
  const end = text2.text.length;
  return fix(text2, end, end, text2.text.includes("?") ? "&cache=shared" : "?cache=shared");
}
function fix(text2, start, end, replacement) {
  const edit = text2.edit(start, end, replacement);
  return edit ? [{ title: "Share one database between the connections", safe: true, edits: [edit] }] : [];
}
var sqlite_memory_without_shared_cache_default;
var init_sqlite_memory_without_shared_cache = __esm({
  "rules/datastore/sqlite-memory-without-shared-cache.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    sqlite_memory_without_shared_cache_default = rule({
      id: "sqlite-memory-without-shared-cache",
      area: "datastore",
      summary: "SQLite in memory is one database for all of the server's connections.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/datastore/sqlstore/sqlite.go", "sqlite: In-Memory Databases"],
      fix: "safe",
      messages: {
        own: {
          severity: "error",
          when: "run",
          text: "Each connection to this SQLite database in memory gets an empty one of its own, so what the server writes over one connection is not there over the next: tables are missing, and agents and entries get lost. Add 'cache=shared', or keep the database in a file."
        },
        bare: {
          severity: "error",
          when: "start",
          log: 'datastore-sql: parse ":memory:": missing protocol scheme',
          text: "SPIRE reads the connection string as a path or a 'file:' URI, and ':memory:' is neither: the server exits. For a trial write 'file::memory:?cache=shared'; to keep anything over a restart, a file."
        }
      },
      check(deployment, report2) {
        for (const config of configsOf(deployment, "server")) {
          const data = config.plugins.find(({ type: type2 }) => type2 === "DataStore")?.data;
          const type = data?.string("database_type");
          const connection = data?.string("connection_string");
          if (type?.is !== "known" || type.value !== "sqlite3" || connection?.is !== "known") continue;
          const text2 = data?.mapped("connection_string");
          if (connection.value === ":memory:") report2("bare", connection.place, {}, [], text2 ? fix(text2, 0, text2.text.length, "file::memory:?cache=shared") : []);
          else if (isPrivateMemory(connection.value)) report2("own", connection.place, {}, [], text2 ? shared(text2) : []);
        }
      }
    });
  }
});

// src/engine/expectation.ts
function expectation(definition) {
  const { id, key, summary, references } = definition;
  return rule({
    id,
    area: "design",
    summary,
    presets: ["recommended", "strict", "security", "adr-015"],
    since: "1.0.0",
    references,
    yields: true,
    messages: {
      declared: {
        severity: "error",
        text: "The design calls for {expected}, and here is {actual}. Change it, or change `expect.{key}` in .spire-lint.yaml together with the decision."
      },
      reference: {
        severity: "note",
        text: "The reference design has {expected}, and here is {actual}. If that is meant, say so with `expect.{key}` in .spire-lint.yaml."
      }
    },
    check(deployment, report2) {
      const { expect, expectDeclared } = deployment.declared;
      for (const { place, actual, expected } of definition.breaches(deployment, expect[key])) {
        report2(expectDeclared.has(key) ? "declared" : "reference", place, { expected, actual, key });
      }
    }
  });
}
var init_expectation = __esm({
  "src/engine/expectation.ts"() {
    "use strict";
    init_rule();
  }
});

// src/engine/expected-plugin.ts
function* missingPlugins(components, type, expected) {
  for (const component of components) {
    const names = component.names(type);
    if (names.is !== "known") continue;
    const have = names.value.map(({ value }) => value);
    const lacking = expected.filter((name) => !have.includes(name));
    if (lacking.length === 0) continue;
    const actual = have.length === 0 ? `no ${type}` : `${type} ${list(have)}`;
    yield { place: names.place, actual, expected: `${type} ${list(lacking)}` };
  }
}
var init_expected_plugin = __esm({
  "src/engine/expected-plugin.ts"() {
    "use strict";
    init_words();
  }
});

// rules/design/expected-bundle-notifier.ts
var expected_bundle_notifier_default;
var init_expected_bundle_notifier = __esm({
  "rules/design/expected-bundle-notifier.ts"() {
    "use strict";
    init_expectation();
    init_expected_plugin();
    expected_bundle_notifier_default = expectation({
      id: "expected-bundle-notifier",
      key: "bundleNotifier",
      summary: "The server publishes its bundle with the Notifier of the design.",
      references: ["adr-015: decision 4"],
      breaches: ({ servers }, expected) => missingPlugins(servers, "Notifier", [expected])
    });
  }
});

// rules/design/expected-datastore.ts
var SAME, expected_datastore_default;
var init_expected_datastore = __esm({
  "rules/design/expected-datastore.ts"() {
    "use strict";
    init_expectation();
    SAME = { aws_postgres: "postgres", aws_mysql: "mysql" };
    expected_datastore_default = expectation({
      id: "expected-datastore",
      key: "datastore",
      summary: "The server keeps its data in the database of the design.",
      references: ["adr-015: decision 1"],
      *breaches({ servers }, expected) {
        for (const { databaseType: databaseType2 } of servers) {
          if (databaseType2.is !== "known" || databaseType2.value === expected || SAME[databaseType2.value] === expected) continue;
          yield { place: databaseType2.place, actual: `'${databaseType2.value}'`, expected: `a ${expected} datastore` };
        }
      }
    });
  }
});

// rules/design/expected-key-manager.ts
var expected_key_manager_default;
var init_expected_key_manager = __esm({
  "rules/design/expected-key-manager.ts"() {
    "use strict";
    init_expectation();
    init_expected_plugin();
    expected_key_manager_default = expectation({
      id: "expected-key-manager",
      key: "keyManager",
      summary: "The server keeps its keys with the KeyManager of the design.",
      references: ["adr-015: decision 7"],
      breaches: ({ servers }, expected) => missingPlugins(servers, "KeyManager", [expected])
    });
  }
});

// rules/design/expected-node-attestor.ts
var expected_node_attestor_default;
var init_expected_node_attestor = __esm({
  "rules/design/expected-node-attestor.ts"() {
    "use strict";
    init_expectation();
    init_expected_plugin();
    expected_node_attestor_default = expectation({
      id: "expected-node-attestor",
      key: "nodeAttestor",
      summary: "Nodes attest with the NodeAttestor of the design, on both sides.",
      references: ["adr-015: decision 3"],
      breaches: ({ servers, agents }, expected) => missingPlugins([...servers, ...agents], "NodeAttestor", [expected])
    });
  }
});

// rules/design/expected-server-kind.ts
var expected_server_kind_default;
var init_expected_server_kind = __esm({
  "rules/design/expected-server-kind.ts"() {
    "use strict";
    init_expectation();
    init_object();
    expected_server_kind_default = expectation({
      id: "expected-server-kind",
      key: "serverKind",
      summary: "The server runs as the kind of workload that the design decided on.",
      references: ["adr-015: decision 1"],
      *breaches({ servers }, expected) {
        for (const { workload } of servers) {
          if (workload.kind === expected) continue;
          yield { place: typed(workload.object).get("kind").place, actual: `a ${workload.kind}`, expected: `a ${expected}` };
        }
      }
    });
  }
});

// rules/design/expected-server-replicas.ts
function count(replicas) {
  return replicas === 1 ? "one server replica" : `${replicas} server replicas`;
}
var expected_server_replicas_default;
var init_expected_server_replicas = __esm({
  "rules/design/expected-server-replicas.ts"() {
    "use strict";
    init_expectation();
    expected_server_replicas_default = expectation({
      id: "expected-server-replicas",
      key: "serverReplicas",
      summary: "The server has as many replicas as the design decided on, or more.",
      references: ["adr-015: decision 1"],
      *breaches({ servers }, expected) {
        for (const { replicas } of servers) {
          if (replicas.is !== "known" || replicas.value >= expected) continue;
          yield { place: replicas.place, actual: count(replicas.value), expected: `${count(expected)} or more` };
        }
      }
    });
  }
});

// rules/design/expected-spire-version.ts
var expected_spire_version_default;
var init_expected_spire_version = __esm({
  "rules/design/expected-spire-version.ts"() {
    "use strict";
    init_expectation();
    init_image();
    init_release();
    expected_spire_version_default = expectation({
      id: "expected-spire-version",
      key: "spireVersion",
      summary: "Every SPIRE image is of the release that the design was reviewed with.",
      references: ["adr-015: decision 6"],
      *breaches({ components }, expected) {
        for (const { program, release, container } of components) {
          if (!RELEASED_WITH_SPIRE.includes(program) || release.is !== "known") continue;
          const actual = formatRelease(release.value);
          if (actual === expected) continue;
          yield { place: container.image?.tag?.place ?? release.place, actual: `${program} ${actual}`, expected: `SPIRE ${expected}` };
        }
      }
    });
  }
});

// rules/design/expected-upstream-authority.ts
var expected_upstream_authority_default;
var init_expected_upstream_authority = __esm({
  "rules/design/expected-upstream-authority.ts"() {
    "use strict";
    init_expectation();
    init_expected_plugin();
    expected_upstream_authority_default = expectation({
      id: "expected-upstream-authority",
      key: "upstreamAuthority",
      summary: "The server's CA is signed by the UpstreamAuthority of the design.",
      references: ["adr-015: decision 7"],
      breaches: ({ servers }, expected) => missingPlugins(servers, "UpstreamAuthority", [expected])
    });
  }
});

// rules/design/expected-workload-attestors.ts
var expected_workload_attestors_default;
var init_expected_workload_attestors = __esm({
  "rules/design/expected-workload-attestors.ts"() {
    "use strict";
    init_expectation();
    init_expected_plugin();
    expected_workload_attestors_default = expectation({
      id: "expected-workload-attestors",
      key: "workloadAttestors",
      summary: "Agents have the WorkloadAttestors of the design.",
      references: ["adr-015: decision 3"],
      breaches: ({ agents }, expected) => missingPlugins(agents, "WorkloadAttestor", expected)
    });
  }
});

// rules/federation/bundle-endpoint-acme-deprecated.ts
var bundle_endpoint_acme_deprecated_default;
var init_bundle_endpoint_acme_deprecated = __esm({
  "rules/federation/bundle-endpoint-acme-deprecated.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    bundle_endpoint_acme_deprecated_default = rule({
      id: "bundle-endpoint-acme-deprecated",
      area: "federation",
      summary: "The bundle endpoint's ACME settings are part of its profile.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go"],
      messages: {
        moved: {
          severity: "warning",
          when: "start",
          log: "ACME configuration within the bundle_endpoint is deprecated. Please use ACME configuration as part of the https_web profile instead.",
          text: `'acme' stands in bundle_endpoint itself, where a later release no longer looks for it. Put it into a block profile "https_web".`
        },
        both: {
          severity: "error",
          when: "validate",
          log: "either bundle endpoint 'acme' or 'profile' can be set, but not both",
          text: `'acme' stands in bundle_endpoint beside 'profile', and the server exits on the two. Put it into a block profile "https_web".`
        },
        missing: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: `'{key}' is not set in 'acme', and the server exits without it. Set it, and put 'acme' into a block profile "https_web".`
        }
      },
      check(deployment, report2) {
        const missing2 = faultsIn(deployment, { kind: "server", code: "missing-required", path: /^server\.federation\.bundle_endpoint\.acme\./ });
        for (const { place, args, log = "" } of missing2) report2("missing", place, { key: args.key ?? "", log });
        for (const config of configsOf(deployment, "server")) {
          const endpoint = config.main.block("federation").block("bundle_endpoint");
          const place = endpoint.key("acme");
          const profile = endpoint.key("profile");
          if (!place || missing2.some((fault) => fault.config === config)) continue;
          if (profile) report2("both", place, {}, [[profile, "the profile"]]);
          else report2("moved", place, {});
        }
      }
    });
  }
});

// rules/federation/bundle-endpoint-address-not-ip.ts
var bundle_endpoint_address_not_ip_default;
var init_bundle_endpoint_address_not_ip = __esm({
  "rules/federation/bundle-endpoint-address-not-ip.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_ip();
    bundle_endpoint_address_not_ip_default = rule({
      id: "bundle-endpoint-address-not-ip",
      area: "federation",
      summary: "The bundle endpoint listens on an IP address.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go (net.ParseIP)"],
      messages: {
        name: {
          severity: "warning",
          when: "run",
          text: "'{address}' is no IP address, and SPIRE takes nothing else here: it ignores it silently and listens on all interfaces. Write the IP address to listen on, or 0.0.0.0."
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "server")) {
          const address = main.block("federation").block("bundle_endpoint").string("address");
          if (address.is === "known" && address.from === "written" && !isIp(address.value)) report2("name", address.place, { address: address.value });
        }
      }
    });
  }
});

// rules/federation/bundle-endpoint-cert-no-sync-interval.ts
var bundle_endpoint_cert_no_sync_interval_default;
var init_bundle_endpoint_cert_no_sync_interval = __esm({
  "rules/federation/bundle-endpoint-cert-no-sync-interval.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    bundle_endpoint_cert_no_sync_interval_default = rule({
      id: "bundle-endpoint-cert-no-sync-interval",
      area: "federation",
      summary: "It is said how often the bundle endpoint's certificate is read again.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go, configToDiskCertManager"],
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: 'time: invalid duration ""',
          text: 'serving_cert_file has no file_sync_interval. The documentation promises an hour, the code has no default, and the server exits with words about an empty duration. Set file_sync_interval = "1h".'
        }
      },
      check(deployment, report2) {
        const wanted = { kind: "server", code: "missing-required", path: /\.serving_cert_file\.file_sync_interval$/ };
        for (const { place } of faultsIn(deployment, wanted)) report2("missing", place, {});
      }
    });
  }
});

// rules/federation/bundle-endpoint-port-unset.ts
var bundle_endpoint_port_unset_default;
var init_bundle_endpoint_port_unset = __esm({
  "rules/federation/bundle-endpoint-port-unset.ts"() {
    "use strict";
    init_rule();
    bundle_endpoint_port_unset_default = rule({
      id: "bundle-endpoint-port-unset",
      area: "federation",
      summary: "The bundle endpoint listens on a port that others can know.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go", "spire: pkg/server/endpoints/bundle/server.go"],
      messages: {
        unset: {
          severity: "warning",
          text: "The bundle endpoint has no port, so it listens on another free one at every start, which no Service and no other trust domain can know. SPIRE ignores this silently. Set 'port'; 8443 is usual."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const endpoint = config.kind === "server" ? config.main.block("federation").block("bundle_endpoint") : void 0;
          if (!endpoint?.written || !endpoint.readable) continue;
          const port = endpoint.int("port");
          if (port.is === "absent" || port.is === "known" && port.value === 0) report2("unset", endpoint.key("port") ?? endpoint.place, {});
        }
      }
    });
  }
});

// rules/federation/bundle-endpoint-profile-missing.ts
var bundle_endpoint_profile_missing_default;
var init_bundle_endpoint_profile_missing = __esm({
  "rules/federation/bundle-endpoint-profile-missing.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    bundle_endpoint_profile_missing_default = rule({
      id: "bundle-endpoint-profile-missing",
      area: "federation",
      summary: "It is said how the bundle endpoint authenticates.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go"],
      messages: {
        missing: {
          severity: "warning",
          when: "start",
          log: "Bundle endpoint is configured but has no profile set, using https_spiffe as default; please configure a profile explicitly. This will be fatal in a future release.",
          text: `The bundle endpoint has no profile, so it shows the server's SVID, and a later release will exit. Add an empty block profile "https_spiffe" to keep it as it is.`
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "server")) {
          const endpoint = main.block("federation").block("bundle_endpoint");
          if (endpoint.written && endpoint.readable && !endpoint.has("profile") && !endpoint.has("acme")) report2("missing", endpoint.place, {});
        }
      }
    });
  }
});

// src/deployment/partners.ts
function partnersOf(config) {
  if (config.kind !== "server") return [];
  const blocks = config.main.block("federation").map("federates_with");
  if (blocks.is !== "known") return [];
  return blocks.value.map(({ name, place, block }) => {
    const legacy = config.problems.filter(({ code, path }) => (code === "unknown-key" || code === "removed-key") && path.startsWith(`${block.path}.`)).filter(({ path }) => LEGACY.test(path.slice(block.path.length + 1))).map((problem2) => ({ key: problem2.args.key ?? "", place: problem2.place }));
    return { name, place, block, legacy };
  });
}
var LEGACY;
var init_partners = __esm({
  "src/deployment/partners.ts"() {
    "use strict";
    LEGACY = /^bundle_endpoint(_address|_port|_spiffe_id)?$/i;
  }
});

// rules/federation/federates-with-legacy-keys.ts
var federates_with_legacy_keys_default;
var init_federates_with_legacy_keys = __esm({
  "rules/federation/federates-with-legacy-keys.ts"() {
    "use strict";
    init_config_faults();
    init_partners();
    init_rule();
    init_words();
    federates_with_legacy_keys_default = rule({
      id: "federates-with-legacy-keys",
      area: "federation",
      summary: "A partner's bundle endpoint is described with the keys of today.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: CHANGELOG 1.0.0", "spire: CHANGELOG 1.1.0", "spire: cmd/spire-server/cli/run/run.go"],
      messages: {
        refused: {
          severity: "error",
          when: "validate",
          log: 'federation.federates_with["{domain}"].bundle_endpoint_url must be configured',
          text: `{keys} is how SPIRE before 1.0 was told of a partner's endpoint. Today it is ignored silently, and the server exits because bundle_endpoint_url is missing. Write bundle_endpoint_url = "https://\u2026" and a bundle_endpoint_profile block.`
        },
        ignored: {
          severity: "warning",
          text: "{keys} is how SPIRE before 1.0 was told of a partner's endpoint. Today it is ignored silently; what counts is bundle_endpoint_url and bundle_endpoint_profile. Remove it."
        }
      },
      check(deployment, report2) {
        for (const config of configsOf(deployment, "server")) {
          for (const { name, block, legacy } of partnersOf(config)) {
            const [first] = legacy;
            if (!first) continue;
            const keys = list(legacy.map(({ key }) => key));
            if (block.string("bundle_endpoint_url").is === "absent") report2("refused", first.place, { domain: name, keys });
            else report2("ignored", first.place, { keys });
          }
        }
      }
    });
  }
});

// rules/federation/federates-with-own-trust-domain.ts
var federates_with_own_trust_domain_default;
var init_federates_with_own_trust_domain = __esm({
  "rules/federation/federates-with-own-trust-domain.ts"() {
    "use strict";
    init_config_faults();
    init_partners();
    init_rule();
    init_spiffe_id();
    federates_with_own_trust_domain_default = rule({
      id: "federates-with-own-trust-domain",
      area: "federation",
      summary: "A server federates with other trust domains, not with its own.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/bundle/client/updater.go, SetBundle"],
      securitySeverity: 8.1,
      messages: {
        own: {
          severity: "error",
          when: "run",
          text: "'{domain}' is this server's own trust domain. SPIRE does not refuse that: it puts the bundle which it fetches there in place of its own, and agents and workloads stop trusting one another, or trust whom that address says. Remove it. Several servers of one trust domain share a database or an upstream authority."
        }
      },
      check(deployment, report2) {
        for (const config of configsOf(deployment, "server")) {
          const own = config.main.string("trust_domain");
          const domain = own.is === "known" ? parseTrustDomain(own.value) : void 0;
          if (own.is !== "known" || !domain?.ok) continue;
          for (const { name, place } of partnersOf(config)) {
            const partner = parseTrustDomain(name);
            if (partner.ok && partner.trustDomain === domain.trustDomain)
              report2("own", place, { domain: domain.trustDomain }, [[own.place, "its own trust domain"]]);
          }
        }
      }
    });
  }
});

// rules/federation/federates-with-profile-missing.ts
var federates_with_profile_missing_default;
var init_federates_with_profile_missing = __esm({
  "rules/federation/federates-with-profile-missing.ts"() {
    "use strict";
    init_config_faults();
    init_partners();
    init_rule();
    federates_with_profile_missing_default = rule({
      id: "federates-with-profile-missing",
      area: "federation",
      summary: "It is said how a partner's bundle endpoint authenticates.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go"],
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: `Nothing says how this partner's endpoint authenticates, so the server exits. Add a block bundle_endpoint_profile "https_spiffe" with the endpoint_spiffe_id to expect, or an empty one "https_web" for a certificate of a public CA.`
        },
        profile: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: 'SPIRE needs exactly one profile here, and knows "https_spiffe" and "https_web", so the server exits. Write one block with one of the two names.'
        },
        id: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "With https_spiffe the server has to know which SPIFFE ID the partner's endpoint shows, and exits without a valid one. Set endpoint_spiffe_id, such as spiffe://partner.example/spire/server."
        }
      },
      check(deployment, report2) {
        const path = /^server\.federation\.federates_with\[[^\]]*\]\.bundle_endpoint_profile/;
        const code = ["missing-required", "invalid-value", "invalid-enum", "invalid-spiffe-id"];
        for (const { config, place, path: at, log = "" } of faultsIn(deployment, { kind: "server", code, path })) {
          const partner = partnersOf(config).find(({ block }) => at.startsWith(`${block.path}.`));
          if (at.endsWith(".endpoint_spiffe_id")) report2("id", place, { log });
          else if (log.includes("missing bundle endpoint configuration")) {
            if (partner?.legacy.length === 0) report2("missing", place, { log });
          } else report2("profile", place, { log });
        }
      }
    });
  }
});

// rules/federation/federates-with-url.ts
var federates_with_url_default;
var init_federates_with_url = __esm({
  "rules/federation/federates-with-url.ts"() {
    "use strict";
    init_config_faults();
    init_partners();
    init_rule();
    init_edit();
    federates_with_url_default = rule({
      id: "federates-with-url",
      area: "federation",
      summary: "A partner's bundle is fetched from an https:// address.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go"],
      fix: "unsafe",
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "Nothing says where this partner's bundle is, so the server exits. Set bundle_endpoint_url to its https:// address."
        },
        scheme: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "A partner's bundle is fetched over https only, and '{value}' is not, so the server exits. Write an https:// address."
        }
      },
      check(deployment, report2) {
        const path = /^server\.federation\.federates_with\[[^\]]*\]\.bundle_endpoint_url$/;
        for (const { config, code, place, path: at, args, log = "" } of faultsIn(deployment, { kind: "server", code: ["missing-required", "invalid-url"], path })) {
          const value = args.value ?? "";
          const edit = value.startsWith("http://") ? replaceQuoted(place, value, value.replace("http:", "https:")) : void 0;
          const fixes = edit ? [{ title: "Write https://", safe: false, edits: [edit] }] : [];
          if (code === "invalid-url") report2("scheme", place, { value, log }, [], fixes);
          else if (!partnersOf(config).some(({ block, legacy }) => at.startsWith(`${block.path}.`) && legacy.length > 0)) report2("missing", place, { log });
        }
      }
    });
  }
});

// rules/identity/cluster-name-mismatch.ts
var cluster_name_mismatch_default;
var init_cluster_name_mismatch = __esm({
  "rules/identity/cluster-name-mismatch.ts"() {
    "use strict";
    init_rule();
    init_words();
    init_answer();
    cluster_name_mismatch_default = rule({
      id: "cluster-name-mismatch",
      area: "identity",
      summary: "The agent's cluster is one that its server attests.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go", "spire: doc/plugin_server_nodeattestor_k8s_psat.md"],
      messages: {
        agent: {
          severity: "error",
          when: "attest",
          log: 'nodeattestor(k8s_psat): not configured for cluster "{cluster}"',
          text: "The agent says it is in cluster '{cluster}', but its server attests {accepted} only, so every node will be refused. Use one name on both sides, and in the controller manager."
        },
        server: {
          severity: "error",
          when: "attest",
          log: 'nodeattestor(k8s_psat): not configured for cluster "{cluster}"',
          text: "The server attests cluster '{accepted}', but its agents and its controller manager all say '{cluster}', so every node will be refused. Write '{cluster}' here."
        }
      },
      check({ agents, controllerManagers }, report2) {
        for (const agent of agents) {
          const cluster = agent.psatCluster;
          const clusters = agent.server.is === "known" ? agent.server.value.psatClusters : agent.server;
          if (cluster.is !== "known" || clusters.is !== "known" || clusters.value.length === 0) continue;
          if (clusters.value.some(({ name }) => name === cluster.value)) continue;
          const accepted = list(clusters.value.map(({ name }) => name));
          const server = agent.server.is === "known" ? agent.server.value : void 0;
          const manager = controllerManagers.find(
            (one) => one.server.is === "known" && one.server.value === server && knownValue(one.clusterName) === cluster.value
          );
          const only = clusters.value.length === 1 ? clusters.value[0] : void 0;
          if (manager?.clusterName.is === "known" && only) {
            const others = [[cluster.place, "the agent's cluster"], [manager.clusterName.place, "the controller manager's cluster"]];
            report2("server", only.place, { cluster: cluster.value, accepted: only.name }, others);
          } else {
            const related = clusters.value.map(({ place }) => [place, "what the server attests"]);
            report2("agent", cluster.place, { cluster: cluster.value, accepted }, related);
          }
        }
      }
    });
  }
});

// src/deployment/parties.ts
function partiesOf({ servers, agents, controllerManagers }) {
  return servers.map((server) => ({
    server,
    agents: agents.filter((agent) => knownValue(agent.server) === server),
    managers: controllerManagers.filter((manager) => knownValue(manager.server) === server)
  }));
}
function statements(parties, ask) {
  const said = [];
  const add = (who, party) => {
    const answer = ask(party);
    if (answer.is === "known") said.push({ who, value: answer.value, place: answer.place });
  };
  add("server", parties.server);
  for (const agent of parties.agents) add("agent", agent);
  for (const manager of parties.managers) add("manager", manager);
  return said;
}
function dissenters(said) {
  const server = said.find(({ who }) => who === "server");
  if (!server) return void 0;
  const others = said.filter((one) => one !== server);
  const wrong = others.filter(({ value }) => value !== server.value);
  if (wrong.length === 0) return void 0;
  const united = others.length > 1 && others.every(({ value }) => value === others[0]?.value);
  return united ? { wrong: [server], right: others } : { wrong, right: said.filter(({ value }) => value === server.value) };
}
var init_parties = __esm({
  "src/deployment/parties.ts"() {
    "use strict";
    init_answer();
  }
});

// rules/identity/scm-cluster-name-mismatch.ts
var scm_cluster_name_mismatch_default;
var init_scm_cluster_name_mismatch = __esm({
  "rules/identity/scm-cluster-name-mismatch.ts"() {
    "use strict";
    init_parties();
    init_rule();
    init_words();
    scm_cluster_name_mismatch_default = rule({
      id: "scm-cluster-name-mismatch",
      area: "identity",
      summary: "The controller manager's cluster is the one that the agents attest with.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire-controller-manager: pkg/spireentry/entries.go", "spire: pkg/common/plugin/k8s/utils.go"],
      messages: {
        mismatch: {
          severity: "error",
          when: "attest",
          log: "PermissionDenied desc = no identity issued",
          text: "The controller manager is in cluster '{value}', but the agents attest with {accepted}. Each entry's parent is made of this name, so no agent is the parent of any entry, and no workload gets an identity. Use the agents' name."
        }
      },
      check(deployment, report2) {
        for (const { server, agents, managers } of partiesOf(deployment)) {
          const clusters = server.psatClusters;
          const attested = clusters.is === "known" ? clusters.value : [];
          const said = agents.flatMap(({ psatCluster: psatCluster2 }) => psatCluster2.is === "known" ? [{ name: psatCluster2.value, place: psatCluster2.place }] : []);
          const accepted = attested.length > 0 ? attested : said;
          for (const manager of managers) {
            const cluster = manager.clusterName;
            if (cluster.is !== "known" || accepted.length === 0 || manager.config?.parentIDTemplate.is !== "absent") continue;
            if ([...accepted, ...said].some(({ name }) => name === cluster.value) || cluster.value === "") continue;
            const related = accepted.map(({ place }) => [place, attested.length > 0 ? "the cluster that the server attests" : "the agents' cluster"]);
            report2("mismatch", cluster.place, { value: cluster.value, accepted: list(accepted.map(({ name }) => name)) }, related);
          }
        }
      }
    });
  }
});

// rules/identity/trust-domain-invalid.ts
function intended2(value) {
  const small = value.toLowerCase();
  return small !== value && parseTrustDomain(small).ok ? small : void 0;
}
function adviceFor(meant) {
  return meant === void 0 ? "It has small letters, digits, dots, dashes and underscores only: no scheme, no port, no path." : `Write '${meant}', in small letters, everywhere.`;
}
var trust_domain_invalid_default;
var init_trust_domain_invalid = __esm({
  "rules/identity/trust-domain-invalid.ts"() {
    "use strict";
    init_overrides();
    init_variables();
    init_rule();
    init_spiffe_id();
    init_edit();
    trust_domain_invalid_default = rule({
      id: "trust-domain-invalid",
      area: "identity",
      summary: "A trust domain is made of the characters that SPIFFE allows.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["go-spiffe v2: spiffeid/trustdomain.go", "spire: pkg/common/cli/trust_domain.go"],
      fix: "safe",
      messages: {
        config: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{value}' is no trust domain ({error}), so the {kind} exits. {advice}"
        },
        manager: {
          severity: "error",
          when: "start",
          log: "{error}",
          text: "'{value}' is no trust domain ({error}), so the controller manager exits. {advice}"
        }
      },
      check(deployment, report2) {
        const { configs, managerConfigs } = deployment;
        for (const file of configs) {
          const { config } = file;
          for (const { code, place, args, log = "" } of config.problems) {
            if (code !== "invalid-trust-domain" || comesFromVariable(config, place)) continue;
            if (mayBeOverridden(deployment, file, "trust_domain")) continue;
            const value = args.value ?? "";
            const meant = intended2(value);
            const edit = meant === void 0 ? void 0 : replaceQuoted(place, value, meant);
            const fixes = edit ? [{ title: `Write '${meant}'`, safe: true, edits: [edit] }] : [];
            report2("config", place, { value, error: args.error ?? "", log, kind: config.kind, advice: adviceFor(meant) }, [], fixes);
          }
        }
        for (const { config } of managerConfigs) {
          for (const { code, place, args } of config.problems) {
            if (code === "invalid-trust-domain")
              report2("manager", place, { value: args.value ?? "", error: args.error ?? "", advice: adviceFor(intended2(args.value ?? "")) });
          }
        }
      }
    });
  }
});

// rules/identity/trust-domain-mismatch.ts
function normal(trustDomain) {
  if (trustDomain.is !== "known") return trustDomain;
  const parsed = parseTrustDomain(trustDomain.value);
  return parsed.ok ? mapAnswer(trustDomain, () => parsed.trustDomain) : unknown("it is not a trust domain");
}
var OWNER, trust_domain_mismatch_default;
var init_trust_domain_mismatch = __esm({
  "rules/identity/trust-domain-mismatch.ts"() {
    "use strict";
    init_parties();
    init_rule();
    init_spiffe_id();
    init_answer();
    OWNER = { server: "the server", agent: "the agent", manager: "the controller manager" };
    trust_domain_mismatch_default = rule({
      id: "trust-domain-mismatch",
      area: "identity",
      summary: "Server, agents and controller manager are in one trust domain.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/agent/attestor/node/node.go", "spire-controller-manager: pkg/spireentry/entries.go"],
      messages: {
        agent: {
          severity: "error",
          when: "attest",
          log: 'x509bundle: no X.509 bundle found for trust domain: "{other}"',
          text: "The agent is in trust domain '{value}', but its server is in '{other}', so the agent does not believe the server's certificate and never attests. Write '{other}' here."
        },
        manager: {
          severity: "error",
          when: "attest",
          log: "invalid SPIFFE ID: expected trust domain",
          text: "The controller manager is in trust domain '{value}', but its server is in '{other}': every entry it makes is refused, and no workload gets an identity. Write '{other}' here."
        },
        server: {
          severity: "error",
          when: "attest",
          log: 'x509bundle: no X.509 bundle found for trust domain: "{value}"',
          text: "The server is in trust domain '{value}', but everyone who depends on it is in '{other}', so no agent can attest. Write '{other}' here."
        }
      },
      check(deployment, report2) {
        for (const parties of partiesOf(deployment)) {
          const found = dissenters(statements(parties, (party) => normal(party.trustDomain)));
          for (const { who, value, place } of found?.wrong ?? []) {
            const related = (found?.right ?? []).map((one) => [one.place, `the trust domain of ${OWNER[one.who]}`]);
            report2(who, place, { value, other: found?.right[0]?.value ?? "" }, related);
          }
        }
      }
    });
  }
});

// rules/images/image-tag-floating.ts
var image_tag_floating_default;
var init_image_tag_floating = __esm({
  "rules/images/image-tag-floating.ts"() {
    "use strict";
    init_images();
    init_rule();
    image_tag_floating_default = rule({
      id: "image-tag-floating",
      area: "images",
      summary: "SPIRE images are pinned to a release.",
      presets: ["recommended", "strict", "security", "adr-015"],
      since: "1.0.0",
      references: ["spire: doc/upgrading.md"],
      messages: {
        floating: {
          severity: "warning",
          when: "run",
          text: "The tag '{tag}' is another release every time a node pulls it, so server and agents can drift apart by more than SPIRE supports, and an upgrade comes unasked. Name a release, such as '{example}'."
        },
        none: {
          severity: "warning",
          when: "run",
          text: "The image has no tag, which means 'latest': another release every time a node pulls it, so that server and agents can drift apart by more than SPIRE supports. Name a release, such as '{example}'."
        }
      },
      check(deployment, report2) {
        for (const { image, meaning, example } of imagesOfSpire(deployment)) {
          if (image.digest) continue;
          if (meaning.is === "floating") report2("floating", image.tag?.place ?? image.place, { tag: meaning.text, example });
          else if (meaning.is === "none") report2("none", image.place, { example });
        }
      }
    });
  }
});

// rules/images/image-tag-partial.ts
var image_tag_partial_default;
var init_image_tag_partial = __esm({
  "rules/images/image-tag-partial.ts"() {
    "use strict";
    init_images();
    init_rule();
    init_image();
    image_tag_partial_default = rule({
      id: "image-tag-partial",
      area: "images",
      summary: "SPIRE images are named by a full release, as the project publishes them.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: .github/workflows/scripts/push-images.sh"],
      messages: {
        unpublished: {
          severity: "error",
          when: "start",
          log: "{image}: not found",
          text: "The project publishes full releases only (X.Y.Z), so there is no image '{image}', and the pod stays in ImagePullBackOff. Name the release in full, such as '{example}'."
        },
        elsewhere: {
          severity: "warning",
          when: "run",
          text: "The tag '{tag}' names no full release. In a registry of one's own it may exist, but then it moves with every patch. Name the release in full, such as '{example}'."
        }
      },
      check(deployment, report2) {
        for (const { component, image, meaning, example, published } of imagesOfSpire(deployment)) {
          if (meaning.is !== "partial" || image.digest) continue;
          const place = image.tag?.place ?? image.place;
          if (published) report2("unpublished", place, { image: image.text, example });
          else if (RELEASED_WITH_SPIRE.includes(component.program)) report2("elsewhere", place, { tag: meaning.text, example });
        }
      }
    });
  }
});

// rules/images/image-tag-v-prefix.ts
var image_tag_v_prefix_default;
var init_image_tag_v_prefix = __esm({
  "rules/images/image-tag-v-prefix.ts"() {
    "use strict";
    init_images();
    init_rule();
    image_tag_v_prefix_default = rule({
      id: "image-tag-v-prefix",
      area: "images",
      summary: "Tags of SPIRE's images have no 'v' before the release.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: .github/workflows/scripts/push-images.sh"],
      fix: "safe",
      messages: {
        prefixed: {
          severity: "error",
          when: "start",
          log: "{image}: not found",
          text: "SPIRE's images are tagged without the 'v' of the Git tag, so there is no image '{image}', and the pod stays in ImagePullBackOff. Write '{meant}'."
        }
      },
      check(deployment, report2) {
        for (const { image, meaning, published } of imagesOfSpire(deployment)) {
          if (meaning.is !== "v-prefix" || !image.tag || image.digest || !published) continue;
          const { file, start, end } = image.tag.place;
          const exact = file.text.slice(start, end) === image.tag.text;
          const meant = image.tag.text.slice(1);
          const fixes = exact ? [{ title: `Write '${meant}'`, safe: true, edits: [{ place: file.place(start, start + 1), text: "" }] }] : [];
          report2("prefixed", image.tag.place, { image: image.text, meant }, [], fixes);
        }
      }
    });
  }
});

// rules/keys/ca-subject-empty.ts
var ca_subject_empty_default, LISTS;
var init_ca_subject_empty = __esm({
  "rules/keys/ca-subject-empty.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    ca_subject_empty_default = rule({
      id: "ca-subject-empty",
      area: "keys",
      summary: "A ca_subject that is there says something.",
      presets: ["recommended", "strict", "security", "adr-015"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go, isPKIXNameEmpty"],
      messages: {
        empty: {
          severity: "note",
          when: "start",
          log: "ca_subject configurable is set but empty; the default will be used",
          text: "ca_subject is empty, so the CA is called what SPIRE calls every CA (C=US, O=SPIFFE), and cannot be told from another one by its name. Set country, organization and common_name, or remove the block."
        },
        blank: {
          severity: "note",
          when: "run",
          text: "ca_subject has empty lists only, which SPIRE takes for a name: it neither warns nor uses its default, and the CA's name is blank. Set country, organization and common_name, or remove the block."
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "server")) {
          const subject = main.block("ca_subject");
          if (!subject.written || !subject.readable) continue;
          const lists = LISTS.filter((key) => subject.has(key)).map((key) => subject.strings(key));
          const name = subject.string("common_name");
          const unnamed = name.is === "absent" || name.is === "known" && name.from === "default";
          if (!unnamed || !lists.every((list2) => list2.is === "known" && list2.value.length === 0)) continue;
          report2(lists.length === 0 ? "empty" : "blank", subject.place, {});
        }
      }
    });
    LISTS = ["country", "organization"];
  }
});

// rules/keys/keymanager-missing-path.ts
var keymanager_missing_path_default;
var init_keymanager_missing_path = __esm({
  "rules/keys/keymanager-missing-path.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    keymanager_missing_path_default = rule({
      id: "keymanager-missing-path",
      area: "keys",
      summary: 'KeyManager "disk" knows where to keep its keys.',
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/keymanager/disk/disk.go", "spire: pkg/agent/plugin/keymanager/disk/disk.go"],
      messages: {
        missing: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: `KeyManager "disk" has no '{key}', so the {kind} exits. Set it to {what} on a volume that the pod keeps.`
        }
      },
      check(deployment, report2) {
        for (const { place, args, log = "", config } of faultsIn(deployment, { code: "missing-required", plugin: "KeyManager", name: "disk" })) {
          const what = config.kind === "server" ? "a file" : "a directory";
          report2("missing", place, { key: args.key ?? "", log, kind: config.kind, what });
        }
      }
    });
  }
});

// rules/keys/kms-both-identifiers.ts
var kms_both_identifiers_default, KMS;
var init_kms_both_identifiers = __esm({
  "rules/keys/kms-both-identifiers.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    kms_both_identifiers_default = rule({
      id: "kms-both-identifiers",
      area: "keys",
      summary: "A KMS key manager has one identifier for its server's keys, and knows which KMS it uses.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/keymanager/awskms/awskms.go", "spire: doc/plugin_server_keymanager_aws_kms.md"],
      messages: {
        both: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{name}' has key_identifier_file and key_identifier_value, and takes only one: the server exits. Keep the file, on a volume that each replica has for itself, or the value, where it differs between replicas."
        },
        none: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{name}' does not know which keys in the KMS are this server's, so it exits. Set key_identifier_file to a file on a volume that the pod keeps."
        },
        missing: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{name}' needs '{key}' to find its keys, and the server exits without it. Set it."
        }
      },
      check(deployment, report2) {
        for (const { plugin, code, place, args, log = "", related = [] } of faultsIn(deployment, {
          kind: "server",
          code: ["conflict", "missing-required"],
          plugin: "KeyManager"
        })) {
          const name = plugin?.name ?? "";
          if (!KMS.includes(name)) continue;
          if (code === "conflict")
            report2(
              "both",
              place,
              { name, log },
              related.map((one) => [one.place, one.message])
            );
          else if (args.group) report2("none", place, { name, log });
          else report2("missing", place, { name, log, key: args.key ?? "" });
        }
      }
    });
    KMS = ["aws_kms", "gcp_kms", "azure_key_vault", "hashicorp_vault"];
  }
});

// rules/keys/upstream-block-in-server.ts
var upstream_block_in_server_default;
var init_upstream_block_in_server = __esm({
  "rules/keys/upstream-block-in-server.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    upstream_block_in_server_default = rule({
      id: "upstream-block-in-server",
      area: "keys",
      summary: "Where the server's CA comes from is said by a plugin, not by a block in `server`.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: doc/spire_server.md", "spire: CHANGELOG 0.11.0"],
      messages: {
        plugin: {
          severity: "error",
          when: "validate",
          log: "unknown configuration detected",
          text: `'{key}' is no setting of the server, which exits on it. Where its CA is signed is the matter of a plugin: move it into plugins as UpstreamAuthority "\u2026" with a plugin_data block.`
        },
        bundle: {
          severity: "error",
          when: "validate",
          log: "unknown configuration detected",
          text: "'upstream_bundle' is gone since 0.12.0, and the server exits on it. The upstream roots are in the bundle always: remove it."
        },
        subject: {
          severity: "error",
          when: "validate",
          log: "unknown configuration detected",
          text: "'ca' is no setting of the server, which exits on it. The name in its CA certificate is ca_subject, its lifetime ca_ttl, its key ca_key_type."
        }
      },
      check(deployment, report2) {
        const path = /^server\.(upstream_authority|upstream_authorities|upstream_bundle|upstream_ca|ca)$/i;
        for (const { place, args } of faultsIn(deployment, { kind: "server", code: ["unknown-key", "removed-key"], path })) {
          const key = args.key ?? "";
          if (key.toLowerCase() === "ca") report2("subject", place, {});
          else if (key.toLowerCase() === "upstream_bundle") report2("bundle", place, {});
          else report2("plugin", place, { key });
        }
      }
    });
  }
});

// rules/keys/upstream-vault-auth.ts
var upstream_vault_auth_default, REQUIRED2;
var init_upstream_vault_auth = __esm({
  "rules/keys/upstream-vault-auth.ts"() {
    "use strict";
    init_config_faults();
    init_variables();
    init_rule();
    init_words();
    upstream_vault_auth_default = rule({
      id: "upstream-vault-auth",
      area: "keys",
      summary: "The server authenticates to Vault in one way, which is complete, and checks that it is Vault.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/upstreamauthority/vault/vault.go", "spire: doc/plugin_server_upstreamauthority_vault.md"],
      securitySeverity: 5.9,
      messages: {
        none: {
          severity: "error",
          when: "start",
          log: "must be configured one of these authentication method 'Token, Client Certificate, AppRole or Kubernetes",
          text: "The server does not know how to authenticate to Vault, so it exits. Add one of the blocks token_auth, cert_auth, approle_auth and k8s_auth; in Kubernetes, k8s_auth."
        },
        several: {
          severity: "error",
          when: "start",
          log: "only one authentication method can be configured",
          text: "Here are {methods}, and the server takes one way only to authenticate to Vault: it exits. Keep one."
        },
        incomplete: {
          severity: "error",
          when: "start",
          log: "{key} is required",
          text: "'{key}' is not set in 'k8s_auth', and it has no default, so the server exits. Set it: {what}."
        },
        unverified: {
          severity: "warning",
          text: "The server does not check Vault's certificate, so whoever answers in Vault's place gets its credentials and can sign its CA. Set ca_cert_path to Vault's CA, and remove this."
        }
      },
      check(deployment, report2) {
        const vault = { kind: "server", plugin: "UpstreamAuthority", name: "vault" };
        for (const { place } of faultsIn(deployment, { ...vault, code: "missing-required" })) report2("none", place, {});
        for (const { place, args } of faultsIn(deployment, { ...vault, code: "conflict" }))
          report2("several", place, { methods: list((args.keys ?? "").split(", ")) });
        for (const { plugin, config } of pluginsIn(deployment, "server", "UpstreamAuthority", "vault")) {
          const method = plugin.data.block("k8s_auth");
          for (const [key, what] of Object.entries(REQUIRED2)) {
            const value = method.string(key);
            if (method.written && value.is === "absent" && !comesFromVariable(config, value.place)) report2("incomplete", value.place, { key, what });
          }
          const unverified = plugin.data.bool("insecure_skip_verify");
          if (unverified.is === "known" && unverified.value) report2("unverified", unverified.place, {});
        }
      }
    });
    REQUIRED2 = {
      k8s_auth_role_name: "the role in Vault that is bound to the server's ServiceAccount",
      token_path: "the file of the pod's token for Vault"
    };
  }
});

// rules/lifetimes/ca-ttl-too-long.ts
var ca_ttl_too_long_default;
var init_ca_ttl_too_long = __esm({
  "rules/lifetimes/ca-ttl-too-long.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_duration();
    ca_ttl_too_long_default = rule({
      id: "ca-ttl-too-long",
      area: "lifetimes",
      summary: "The server's CA lives a year at most.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: doc/spire_server.md", "spire issue 4429"],
      messages: {
        long: {
          severity: "warning",
          when: "run",
          text: "ca_ttl is '{ttl}', more than a year. JWT keys live as long, and with every replica and every lost key the bundle keeps one more of them; a stolen key stays good until then. SVIDs are capped at a week in any case: 1008h is enough for them."
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "server")) {
          const ttl = main.duration("ca_ttl");
          const text2 = main.string("ca_ttl");
          if (ttl.is === "known" && text2.is === "known" && ttl.value > 8784n * HOUR) report2("long", ttl.place, { ttl: text2.value });
        }
      }
    });
  }
});

// rules/lifetimes/prune-without-window.ts
var prune_without_window_default;
var init_prune_without_window = __esm({
  "rules/lifetimes/prune-without-window.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    prune_without_window_default = rule({
      id: "prune-without-window",
      area: "lifetimes",
      summary: "A server that prunes nodes knows after how long.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go", "spire: CHANGELOG 1.13.0"],
      messages: {
        window: {
          severity: "warning",
          when: "run",
          text: "prune_tofu_nodes has no effect by itself, and SPIRE ignores it silently: pruning is on only where prune_attested_nodes_expired_for says for how long a node has to be expired. Set that too."
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "server")) {
          const tofu = main.bool("prune_tofu_nodes");
          if (tofu.is === "known" && tofu.value && main.string("prune_attested_nodes_expired_for").is === "absent") report2("window", tofu.place, {});
        }
      }
    });
  }
});

// rules/lifetimes/refresh-hint-range.ts
var refresh_hint_range_default;
var init_refresh_hint_range = __esm({
  "rules/lifetimes/refresh-hint-range.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_duration();
    refresh_hint_range_default = rule({
      id: "refresh-hint-range",
      area: "lifetimes",
      summary: "Others are told to fetch the bundle more often than once a day, and not more often than they can.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go", "spire: pkg/common/bundleutil/refreshhint.go"],
      messages: {
        high: {
          severity: "warning",
          when: "start",
          log: "Bundle endpoint refresh hint set to a high value. To cover the case of unscheduled trust bundle updates, it's recommended to have a smaller value, e.g. 5m",
          text: "refresh_hint is {hint}: so long others go on with an old bundle, and refuse what a new CA has signed in the meantime. Set it to some minutes, such as '5m'."
        },
        low: {
          severity: "warning",
          when: "start",
          log: "Bundle endpoint refresh hint set too low. SPIRE will not refresh more often than 1 minute",
          text: "refresh_hint is {hint}, and SPIRE fetches a bundle once in a minute at most. Set it to '1m' or more."
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "server")) {
          const hint = main.block("federation").block("bundle_endpoint").duration("refresh_hint");
          if (hint.is !== "known" || hint.from !== "written") continue;
          const text2 = main.block("federation").block("bundle_endpoint").string("refresh_hint");
          const args = { hint: text2.is === "known" ? text2.value : "" };
          if (hint.value >= 24n * HOUR) report2("high", hint.place, args);
          else if (hint.value < MINUTE) report2("low", hint.place, args);
        }
        for (const { place, args, info, log = "" } of faultsIn(deployment, {
          kind: "server",
          code: "invalid-value",
          plugin: "BundlePublisher",
          path: /\.refresh_hint$/
        })) {
          if (info) report2(log.includes("too low") ? "low" : "high", place, { hint: args.value ?? "" });
        }
      }
    });
  }
});

// rules/lifetimes/ttl-availability-target.ts
var ttl_availability_target_default;
var init_ttl_availability_target = __esm({
  "rules/lifetimes/ttl-availability-target.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_duration();
    ttl_availability_target_default = rule({
      id: "ttl-availability-target",
      area: "lifetimes",
      summary: "SVIDs live long enough for the availability that the agent aims at.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-agent/cli/run/run.go", "spire: pkg/common/rotationutil/rotationutil.go"],
      messages: {
        low: {
          severity: "error",
          when: "validate",
          log: "availability_target must be at least 24h0m0s",
          text: "availability_target is '{value}', and the agent takes nothing below 24h: it exits. Leave it out where SVIDs live less than 36h; they are then renewed at half of their life."
        },
        lifetime: {
          severity: "warning",
          when: "run",
          log: "X509 SVID lifetime isn't long enough to guarantee the availability_target, falling back to the default rotation strategy",
          text: "With SVIDs of {ttl} the availability_target of {target} has no effect: they have to live more than 12h longer than that. Make default_x509_svid_ttl (and ca_ttl with it) longer, or leave availability_target out."
        }
      },
      check(deployment, report2) {
        for (const { place, args } of faultsIn(deployment, { kind: "agent", code: "invalid-value", path: /^agent\.availability_target$/ })) {
          report2("low", place, { value: args.value ?? "" });
        }
        for (const { config, server } of deployment.agents) {
          const target = config?.main.duration("availability_target");
          const ttl = server.is === "known" ? server.value.config?.main.duration("default_x509_svid_ttl") : void 0;
          const own = deployment.clusterSpiffeIds.length > 0 || deployment.staticEntries.length > 0;
          if (target?.is !== "known" || target.from !== "written" || target.value < 24n * HOUR || ttl?.is !== "known" || own) continue;
          if (ttl.value - target.value > 12n * HOUR) continue;
          report2("lifetime", target.place, { ttl: formatDuration(ttl.value), target: formatDuration(target.value) }, [[ttl.place, "how long SVIDs live"]]);
        }
      }
    });
  }
});

// rules/lifetimes/ttl-svid-exceeds-ca.ts
function inWords(nanoseconds) {
  const text2 = formatDuration(nanoseconds - nanoseconds % 1000000000n);
  const minutes = text2.endsWith("m0s") ? text2.slice(0, -2) : text2;
  return minutes.endsWith("h0m") ? minutes.slice(0, -2) : minutes;
}
var ttl_svid_exceeds_ca_default, DIVISOR, CAP;
var init_ttl_svid_exceeds_ca = __esm({
  "rules/lifetimes/ttl-svid-exceeds-ca.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_duration();
    ttl_svid_exceeds_ca_default = rule({
      id: "ttl-svid-exceeds-ca",
      area: "lifetimes",
      summary: "SVIDs live at most a sixth as long as the CA, and at most a week.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-server/cli/run/run.go", "spire: pkg/server/ca/manager/manager.go, MaxSVIDTTLForCATTL"],
      messages: {
        ca: {
          severity: "warning",
          when: "start",
          log: "{key} is too high for the configured ca_ttl value. SVIDs with shorter lifetimes may be issued. Please set {key} to {longest} or less, or the ca_ttl to {shortest} or more, to guarantee the full {key} lifetime when CA rotations are scheduled.",
          text: "{key} is {ttl}, and with a CA that lives {ca} SPIRE guarantees {longest} only: towards the end of a CA, SVIDs expire earlier than asked. Set {key} to {longest} or less, or ca_ttl to {shortest} or more."
        },
        both: {
          severity: "warning",
          when: "start",
          log: "{key} is too high and the ca_ttl is too low. SVIDs with shorter lifetimes may be issued. Please set {key} to {longest} or less, and the ca_ttl to {shortest} or more, to guarantee the full {key} lifetime when CA rotations are scheduled.",
          text: "{key} is {ttl}, and SPIRE guarantees at most {longest}, and that only where ca_ttl is {shortest} or more: SVIDs expire earlier than asked. Set {key} to {longest} or less, and ca_ttl to {shortest} or more."
        },
        cap: {
          severity: "warning",
          when: "start",
          log: "{key} is too high. SVIDs with shorter lifetimes may be issued. Please set {key} to {longest} or less to guarantee the full {key} lifetime when CA rotations are scheduled.",
          text: "{key} is {ttl}, and SPIRE guarantees at most {longest}, however long the CA lives: SVIDs expire earlier than asked. Set {key} to {longest} or less."
        }
      },
      check(deployment, report2) {
        for (const config of configsOf(deployment, "server")) {
          const ca = config.main.duration("ca_ttl");
          if (ca.is !== "known" || ca.value <= 0n) continue;
          const most = ca.value / DIVISOR < CAP ? ca.value / DIVISOR : CAP;
          const keys = ["default_x509_svid_ttl", "default_jwt_svid_ttl", ...readsAtLeast(config, "1.13.0") ? ["agent_ttl"] : []];
          let saidOfDefault = false;
          for (const key of keys) {
            const ttl = config.main.duration(key);
            if (ttl.is !== "known" || ttl.value <= most) continue;
            if (ttl.from === "default" && saidOfDefault) continue;
            saidOfDefault ||= ttl.from === "default";
            const id = ttl.value < CAP ? "ca" : ca.value < CAP * DIVISOR ? "both" : "cap";
            const longest = inWords(id === "both" ? CAP : most);
            const shortest = inWords((id === "both" ? CAP : ttl.value) * DIVISOR);
            const place = ttl.from === "default" ? ca.place : ttl.place;
            report2(
              id,
              place,
              { key, ttl: inWords(ttl.value), ca: inWords(ca.value), longest, shortest },
              ca.from === "written" && place !== ca.place ? [[ca.place, "the CA's lifetime"]] : []
            );
          }
        }
      }
    });
    DIVISOR = 6n;
    CAP = 7n * 24n * HOUR;
  }
});

// rules/lifetimes/ttl-too-short.ts
var ttl_too_short_default, LEAST;
var init_ttl_too_short = __esm({
  "rules/lifetimes/ttl-too-short.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_duration();
    ttl_too_short_default = rule({
      id: "ttl-too-short",
      area: "lifetimes",
      summary: "SVIDs live long enough to be renewed in time.",
      presets: ["recommended", "strict", "security", "adr-015"],
      since: "1.0.0",
      references: ["spire: doc/spire_server.md", "spire: pkg/common/rotationutil/rotationutil.go"],
      messages: {
        short: {
          severity: "warning",
          when: "run",
          text: "{key} is {ttl}. SVIDs are renewed at half of their life, so all of them are signed anew every few moments, and a short outage of the server leaves workloads without an identity. Set it to {least} or more."
        },
        cached: {
          severity: "warning",
          when: "run",
          text: "{key} is {ttl}, less than twice the cache_reload_interval of {interval}, after which the server looks at its entries again: an SVID can expire before a change of its entry reaches the agent. Make the lifetime longer, or the interval shorter."
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "server")) {
          const interval = main.block("experimental").duration("cache_reload_interval");
          for (const [key, least] of LEAST) {
            const ttl = main.duration(key);
            if (ttl.is !== "known" || ttl.from !== "written" || ttl.value <= 0n) continue;
            const args = { key, ttl: formatDuration(ttl.value) };
            if (ttl.value < least) report2("short", ttl.place, { ...args, least: formatDuration(least) });
            else if (interval.is === "known" && interval.from === "written" && ttl.value < 2n * interval.value) {
              report2("cached", ttl.place, { ...args, interval: formatDuration(interval.value) }, [[interval.place, "how often entries are read"]]);
            }
          }
        }
      }
    });
    LEAST = [
      ["default_x509_svid_ttl", 5n * MINUTE],
      ["agent_ttl", 5n * MINUTE],
      ["default_jwt_svid_ttl", MINUTE]
    ];
  }
});

// rules/node-attestation/agent-keymanager-memory-non-reattestable.ts
var agent_keymanager_memory_non_reattestable_default, ONCE;
var init_agent_keymanager_memory_non_reattestable = __esm({
  "rules/node-attestation/agent-keymanager-memory-non-reattestable.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    agent_keymanager_memory_non_reattestable_default = rule({
      id: "agent-keymanager-memory-non-reattestable",
      area: "node-attestation",
      summary: "An agent that can attest only once keeps its keys over a restart.",
      presets: ["recommended", "strict", "security", "adr-015"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/nodeattestor (CanReattest)", "spire: CHANGELOG 1.15.3"],
      messages: {
        lost: {
          severity: "warning",
          when: "run",
          text: `'{attestor}' attests a node only once, and the agent keeps its keys in memory only: after a restart it has no identity, and the server refuses it until somebody {remedy}. Use KeyManager "disk" on a volume that outlives the pod.`
        },
        warned: {
          severity: "warning",
          when: "attest",
          log: "Node attestation is not reattestable and the 'memory' key manager is in use; if the agent process is restarted, it will be unable to obtain a new SVID and will need to be manually evicted to be able to re-attest.",
          text: `'{attestor}' attests a node only once, and the agent keeps its keys in memory only: after a restart it has no identity, and the server refuses it until somebody {remedy}. Use KeyManager "disk" on a volume that outlives the pod.`
        }
      },
      check(deployment, report2) {
        for (const { plugin, config } of pluginsIn(deployment, "agent", "KeyManager", "memory")) {
          const attestor = config.enabledPlugins("NodeAttestor").find(({ name, external }) => !external && ONCE.includes(name));
          if (!attestor) continue;
          const remedy = attestor.name === "join_token" ? "gives it a new token" : "evicts the agent";
          const id = readsAtLeast(config, "1.15.3") ? "warned" : "lost";
          report2(id, plugin.place, { attestor: attestor.name, remedy }, [[attestor.place, "how the agent attests"]]);
        }
      }
    });
    ONCE = ["join_token", "aws_iid", "azure_imds", "azure_msi", "gcp_iit"];
  }
});

// rules/node-attestation/join-token-with-file.ts
var join_token_with_file_default;
var init_join_token_with_file = __esm({
  "rules/node-attestation/join-token-with-file.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    join_token_with_file_default = rule({
      id: "join-token-with-file",
      area: "node-attestation",
      summary: "The agent gets its join token from one place.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-agent/cli/run/run.go"],
      messages: {
        both: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "join_token and join_token_file are both set, and the agent takes only one of them: it exits. Keep join_token_file, so that the token stays out of the config."
        }
      },
      check(deployment, report2) {
        for (const { place, args, log = "", related = [] } of faultsIn(deployment, { kind: "agent", code: "conflict", path: /^agent\.join_token_file$/ })) {
          if (args.keys?.startsWith("join_token,"))
            report2(
              "both",
              place,
              { log },
              related.map((one) => [one.place, one.message])
            );
        }
      }
    });
  }
});

// rules/node-attestation/node-attestor-pair-mismatch.ts
function hasNoToken(agent) {
  return [agent.setting("join_token", "joinToken"), agent.setting("join_token_file", "joinTokenFile")].every(({ is }) => is === "absent");
}
function isUnknown({ external, table }) {
  return !external && table === void 0;
}
var node_attestor_pair_mismatch_default;
var init_node_attestor_pair_mismatch = __esm({
  "rules/node-attestation/node-attestor-pair-mismatch.ts"() {
    "use strict";
    init_parties();
    init_rule();
    init_words();
    node_attestor_pair_mismatch_default = rule({
      id: "node-attestor-pair-mismatch",
      area: "node-attestation",
      summary: "The agent's NodeAttestor is enabled on its server.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/api/agent/v1/service.go", "spire: pkg/agent/plugin/nodeattestor/jointoken/join_token.go", "spire: doc/spire_agent.md"],
      messages: {
        agent: {
          severity: "error",
          when: "attest",
          log: 'could not find node attestor type "{name}"',
          text: "The agent attests with '{name}', but its server has {accepted}, so every node will be refused. Use one NodeAttestor on both sides."
        },
        server: {
          severity: "error",
          when: "attest",
          log: 'could not find node attestor type "{name}"',
          text: "The server has NodeAttestor {accepted}, but its agents attest with '{name}', so every node will be refused. Enable '{name}' here."
        },
        none: {
          severity: "error",
          when: "attest",
          log: 'could not find node attestor type "{name}"',
          text: "The agents attest with '{name}', but their server has no NodeAttestor at all, so every node will be refused. Add NodeAttestor '{name}' to the server's plugins."
        },
        disabled: {
          severity: "error",
          when: "attest",
          log: 'could not find node attestor type "{name}"',
          text: "The agents attest with '{name}', but on their server this NodeAttestor is disabled, so every node will be refused. Enable it."
        },
        token: {
          severity: "error",
          when: "attest",
          log: "join token was not provided",
          text: "The agent attests with 'join_token', but is given no token, so it never attests; a token is good for one node only. Its server has {accepted}: use the same NodeAttestor on both sides."
        }
      },
      check(deployment, report2) {
        for (const { server, agents } of partiesOf(deployment)) {
          const attestors = server.names("NodeAttestor");
          if (attestors.is !== "known") continue;
          const related = attestors.value.map(({ place }) => [place, "what the server attests with"]);
          const accepted = list(attestors.value.map(({ value }) => value));
          const only = attestors.value.length === 1 ? attestors.value[0] : void 0;
          for (const agent of agents) {
            const plugin = agent.nodeAttestor;
            if (!plugin || attestors.value.some(({ value }) => value === plugin.name)) continue;
            if ([plugin, ...server.enabled("NodeAttestor")].some(isUnknown)) continue;
            const { name, place } = plugin;
            const its = [[place, "the agent's NodeAttestor"]];
            const disabled = server.plugins.find((one) => one.type === "NodeAttestor" && one.name === name);
            if (disabled)
              report2("disabled", disabled.enabled.is === "known" ? disabled.enabled.place : disabled.place, { name }, [
                ...its,
                [attestors.place, "what the server has"]
              ]);
            else if (name === "join_token") {
              if (hasNoToken(agent)) report2("token", place, { accepted }, related);
            } else if (attestors.value.length === 0) report2("none", attestors.place, { name }, its);
            else if (only && name === deployment.declared.expect.nodeAttestor) report2("server", only.place, { name, accepted }, its);
            else report2("agent", place, { name, accepted }, related);
          }
        }
      }
    });
  }
});

// rules/node-attestation/psat-allow-list-empty.ts
var psat_allow_list_empty_default;
var init_psat_allow_list_empty = __esm({
  "rules/node-attestation/psat-allow-list-empty.ts"() {
    "use strict";
    init_server3();
    init_stray_keys();
    init_rule();
    psat_allow_list_empty_default = rule({
      id: "psat-allow-list-empty",
      area: "node-attestation",
      summary: "Every cluster of k8s_psat allows at least one ServiceAccount.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go"],
      messages: {
        missing: {
          severity: "error",
          when: "validate",
          log: 'cluster "{cluster}" configuration must have at least one service account allowed',
          text: `Cluster '{cluster}' has no service_account_allow_list, so the server exits. List the agents' account, as "namespace:serviceaccount".`
        },
        empty: {
          severity: "error",
          when: "validate",
          log: 'cluster "{cluster}" configuration must have at least one service account allowed',
          text: `The service_account_allow_list of cluster '{cluster}' is empty, so the server exits. List the agents' account, as "namespace:serviceaccount".`
        },
        renamed: {
          severity: "error",
          when: "validate",
          log: 'cluster "{cluster}" configuration must have at least one service account allowed',
          text: "'service_account_whitelist' was renamed in SPIRE 1.1.0 and is ignored since, so cluster '{cluster}' allows nobody and the server exits. Call it 'service_account_allow_list'."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const clusters = config.kind === "server" ? psatClustersOf(config) : void 0;
          for (const { name, place, allowList } of clusters?.is === "known" ? clusters.value : []) {
            if (allowList.is === "known" && allowList.value.length > 0) continue;
            if (allowList.is === "known" && allowList.from === "written") {
              report2("empty", allowList.place, { cluster: name });
              continue;
            }
            if (allowList.is === "unknown" || allowList.is === "elsewhere") continue;
            const old = config.problems.find(({ path }) => path.endsWith(`clusters[${name}].service_account_whitelist`));
            if (old) report2("renamed", old.place, { cluster: name });
            else if (!isMisnamed(config, `plugins.NodeAttestor[k8s_psat].plugin_data.clusters[${name}].service_account_allow_list`))
              report2("missing", place, { cluster: name });
          }
        }
      }
    });
  }
});

// src/deployment/allow-list.ts
function isAllowListEntry(entry) {
  return /^[a-z0-9]([-a-z0-9]*[a-z0-9])?:[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(entry);
}
function intendedEntry(entry) {
  const meant = entry.trim().replace(/^system:serviceaccount:/, "").replace(/\s*[:/]\s*/, ":");
  return meant !== entry && isAllowListEntry(meant) ? meant : void 0;
}
var init_allow_list = __esm({
  "src/deployment/allow-list.ts"() {
    "use strict";
  }
});

// rules/node-attestation/psat-allow-list-format.ts
var psat_allow_list_format_default;
var init_psat_allow_list_format = __esm({
  "rules/node-attestation/psat-allow-list-format.ts"() {
    "use strict";
    init_allow_list();
    init_server3();
    init_rule();
    init_edit();
    psat_allow_list_format_default = rule({
      id: "psat-allow-list-format",
      area: "node-attestation",
      summary: "Entries of service_account_allow_list read namespace:serviceaccount.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go"],
      fix: "safe",
      messages: {
        meant: {
          severity: "error",
          when: "attest",
          log: '"{meant}" is not an allowed service account',
          text: "'{entry}' is not in the form namespace:serviceaccount. SPIRE takes it without a word and compares it letter for letter, so it never matches and the agents are refused. Write '{meant}'."
        },
        form: {
          severity: "error",
          when: "attest",
          text: "'{entry}' is not in the form namespace:serviceaccount. SPIRE takes it without a word and compares it letter for letter (there are no wildcards), so it never matches. Write the agents' namespace and ServiceAccount with a colon between."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          if (config.kind !== "server") continue;
          const clusters = psatClustersOf(config);
          for (const { allowList } of clusters.is === "known" ? clusters.value : []) {
            if (allowList.is !== "known") continue;
            for (const { value, place } of allowList.value) {
              if (isAllowListEntry(value)) continue;
              const meant = intendedEntry(value);
              const change = meant === void 0 ? void 0 : replaceQuoted(place, value, meant);
              const fixes = change ? [{ title: `Write '${meant}'`, safe: true, edits: [change] }] : [];
              if (meant === void 0) report2("form", place, { entry: value });
              else report2("meant", place, { entry: value, meant }, [], fixes);
            }
          }
        }
      }
    });
  }
});

// rules/node-attestation/psat-audience-mismatch.ts
var USUAL2, psat_audience_mismatch_default;
var init_psat_audience_mismatch = __esm({
  "rules/node-attestation/psat-audience-mismatch.ts"() {
    "use strict";
    init_parties();
    init_rule();
    init_words();
    init_edit();
    USUAL2 = "spire-server";
    psat_audience_mismatch_default = rule({
      id: "psat-audience-mismatch",
      area: "node-attestation",
      summary: "The audience of the agent's token is one that its server accepts.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go", "spire: pkg/common/plugin/k8s/apiserver/client.go"],
      fix: "safe",
      messages: {
        mismatch: {
          severity: "error",
          when: "attest",
          log: 'unable to validate token with TokenReview API: token review API response contains an error: [invalid bearer token, token audiences ["{audience}"] is invalid for the target audiences [{targets}]]',
          text: "The agent's token is for audience '{audience}', but its server accepts tokens for {accepted} only, so no node can attest. Give the token the audience that the server expects."
        },
        none: {
          severity: "error",
          when: "attest",
          log: "unable to validate token with TokenReview API",
          text: "The agent's token names no audience, so it is one for the API server, but the SPIRE server accepts tokens for {accepted} only: no node can attest. Add the audience to the token's volume."
        },
        server: {
          severity: "error",
          when: "attest",
          log: 'unable to validate token with TokenReview API: token review API response contains an error: [invalid bearer token, token audiences ["{audience}"] is invalid for the target audiences [{targets}]]',
          text: "The server accepts tokens for {accepted} only, but its agents' tokens are for '{audience}', so no node can attest. Accept '{audience}' here."
        },
        api: {
          severity: "error",
          when: "attest",
          log: "unable to validate token with TokenReview API",
          text: "The agent's token is for audience '{audience}', but the server's list of audiences is empty, which means the API server's own: no node can attest. Name '{audience}' in the server's list, or leave the list out."
        }
      },
      check(deployment, report2) {
        for (const { server, agents } of partiesOf(deployment)) {
          const clusters = server.psatClusters;
          if (clusters.is !== "known") continue;
          for (const agent of agents) {
            const cluster = agent.psatCluster;
            const token2 = agent.psatToken;
            const mine = cluster.is === "known" ? clusters.value.find(({ name }) => name === cluster.value) : void 0;
            if (token2?.is !== "token" || !mine || mine.audiences.is !== "known") continue;
            const accepted = mine.audiences.value.map(({ value }) => value);
            if (token2.audience === void 0 ? accepted.length === 0 : accepted.includes(token2.audience)) continue;
            const targets = accepted.map((audience) => JSON.stringify(audience)).join(" ");
            const field = token2.token.get("audience");
            const place = field.exists ? field.place : token2.token.place;
            const related = [[mine.audiences.place, "the server's audiences"]];
            if (token2.audience === void 0) report2("none", place, { accepted: list(accepted) }, related);
            else if (accepted.length === 0) report2("api", mine.audiences.place, { audience: token2.audience }, [[place, "the token's audience"]]);
            else if (token2.audience === USUAL2) {
              const only = mine.audiences.value.length === 1 ? mine.audiences.value[0] : void 0;
              const edit = only === void 0 ? void 0 : replaceQuoted(only.place, only.value, USUAL2);
              const fixes = edit ? [{ title: `Accept '${USUAL2}'`, safe: true, edits: [edit] }] : [];
              const args = { audience: USUAL2, accepted: list(accepted), targets };
              report2("server", only?.place ?? mine.audiences.place, args, [[place, "the token's audience"]], fixes);
            } else {
              const only = accepted.length === 1 ? accepted[0] : void 0;
              const edit = only === void 0 ? void 0 : field.mapped?.edit(0, token2.audience.length, only);
              const fixes = edit ? [{ title: `Use audience '${only}'`, safe: true, edits: [edit] }] : [];
              report2("mismatch", place, { audience: token2.audience, accepted: list(accepted), targets }, related, fixes);
            }
          }
        }
      }
    });
  }
});

// rules/node-attestation/psat-sa-not-allowed.ts
function isMeant2({ cluster, workloads }, agent, entry) {
  const { workload } = agent.component;
  const [namespace, account = ""] = entry.split(":");
  if (namespace !== agent.namespace || !cluster.find("ServiceAccount", namespace, account, workload.object)) return false;
  return !workloads.some((one) => one !== workload && one.pod.namespace === namespace && knownValue(one.pod.serviceAccount) === account);
}
function isThere({ cluster }, agent, account) {
  return cluster.find("ServiceAccount", agent.namespace, account, agent.component.workload.object) !== void 0;
}
var psat_sa_not_allowed_default;
var init_psat_sa_not_allowed = __esm({
  "rules/node-attestation/psat-sa-not-allowed.ts"() {
    "use strict";
    init_allow_list();
    init_parties();
    init_rule();
    init_words();
    init_answer();
    psat_sa_not_allowed_default = rule({
      id: "psat-sa-not-allowed",
      area: "node-attestation",
      summary: "The agent's ServiceAccount is on its server's allow list.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go"],
      messages: {
        list: {
          severity: "error",
          when: "attest",
          log: '"{account}" is not an allowed service account',
          text: "The server allows {accepted} only, but its agents run as ServiceAccount '{account}': it refuses every agent, which then exits. Put '{account}' on the list."
        },
        default: {
          severity: "error",
          when: "attest",
          log: '"{account}" is not an allowed service account',
          text: "The agent runs as '{account}', because its pod names no other ServiceAccount, but for its cluster the server allows {accepted} only: it refuses the agent, which then exits. Run the agent as an account that is on the list."
        },
        account: {
          severity: "error",
          when: "start",
          log: 'error looking up service account {path}: serviceaccount "{short}" not found',
          text: "The agent runs as ServiceAccount '{account}', which is not among the files, and for its cluster the server allows {accepted} only. Where there is no such account, no pod is made; where there is one, the server refuses the agent. Run it as an account that is on the list."
        }
      },
      check(deployment, report2) {
        for (const { server, agents } of partiesOf(deployment)) {
          const clusters = server.psatClusters;
          if (clusters.is !== "known") continue;
          for (const agent of agents) {
            const cluster = agent.psatCluster;
            const account = agent.component.pod.serviceAccount;
            const mine = cluster.is === "known" ? clusters.value.find(({ name: name2 }) => name2 === cluster.value) : void 0;
            if (mine?.allowList.is !== "known" || account.is !== "known" || agent.namespace === void 0) continue;
            const allowed = mine.allowList.value;
            const name = `${agent.namespace}:${account.value}`;
            if (allowed.length === 0 || allowed.some(({ value }) => value === name || !isAllowListEntry(value))) continue;
            const related = [[account.place, "the agent's ServiceAccount"]];
            const meant = allowed.find(({ value }) => isMeant2(deployment, agent, value));
            if (meant && !isThere(deployment, agent, account.value)) {
              const others = [[meant.place, "whom the server allows"]];
              const accepted = list(allowed.map(({ value }) => value));
              const short = account.value;
              if (short === "default") report2("default", account.place, { account: name, accepted }, others);
              else report2("account", account.place, { account: name, accepted, path: `${agent.namespace}/${short}`, short }, others);
              continue;
            }
            const only = allowed.length === 1 ? allowed[0] : void 0;
            const args = { account: name, accepted: list(allowed.map(({ value }) => value)) };
            report2("list", only?.place ?? mine.allowList.place, args, related);
          }
        }
      }
    });
  }
});

// rules/node-attestation/psat-token-volume-missing.ts
function needsAudience(agent) {
  const name = knownValue(agent.psatCluster);
  const server = knownValue(agent.server);
  const clusters = server && knownValue(server.psatClusters);
  const audiences = clusters?.find((cluster) => cluster.name === name)?.audiences;
  return audiences?.is === "known" && audiences.value.length > 0;
}
var psat_token_volume_missing_default;
var init_psat_token_volume_missing = __esm({
  "rules/node-attestation/psat-token-volume-missing.ts"() {
    "use strict";
    init_rule();
    init_answer();
    psat_token_volume_missing_default = rule({
      id: "psat-token-volume-missing",
      area: "node-attestation",
      summary: "A projected ServiceAccount token is mounted where the agent's k8s_psat looks for it.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/agent/plugin/nodeattestor/k8spsat/psat.go"],
      messages: {
        missing: {
          severity: "error",
          when: "attest",
          log: "unable to load token from {path}: open {path}: no such file or directory",
          text: "The agent reads its token from '{path}', but nothing in its container is mounted there, so it can never attest. Mount a projected volume whose serviceAccountToken has this path and the server's audience."
        },
        other: {
          severity: "error",
          when: "attest",
          log: "unable to load token from {path}",
          text: "The agent reads its token from '{path}', but {what}, so it can never attest. Mount a projected volume whose serviceAccountToken ends up at exactly this path."
        },
        default: {
          severity: "error",
          when: "attest",
          log: "unable to validate token with TokenReview API",
          text: "The agent presents '{path}', the token that Kubernetes mounts for the API server. It has not the audience that k8s_psat asks for, so the server refuses it. Mount a projected serviceAccountToken with the server's audience, and name its path here."
        }
      },
      check({ agents }, report2) {
        for (const agent of agents) {
          const path = agent.psatTokenPath;
          const content = agent.psatToken;
          if (path.is !== "known" || !content) continue;
          const place = path.from === "written" ? path.place : agent.psat?.place ?? path.place;
          const args = { path: path.value };
          if (content.is === "image" || content.is === "above-mounts") report2("missing", place, args, [[content.place, "the agent's mounts"]]);
          else if (content.is === "missing")
            report2("other", place, { ...args, what: `the volume there has no file '${content.file}'` }, [[content.place, "what the volume holds"]]);
          else if (content.is === "directory") report2("other", place, { ...args, what: "that is a directory" }, [[content.mount.place, "the mount"]]);
          else if (content.is === "stored" && content.store.kind === "empty-dir") {
            report2("other", place, { ...args, what: "an empty volume is mounted there" }, [[content.mount.place, "the mount"]]);
          } else if (content.is === "service-account" && content.file === "token" && needsAudience(agent)) report2("default", place, args);
        }
      }
    });
  }
});

// rules/oidc/oidc-jwt-issuer-not-url.ts
var oidc_jwt_issuer_not_url_default;
var init_oidc_jwt_issuer_not_url = __esm({
  "rules/oidc/oidc-jwt-issuer-not-url.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    oidc_jwt_issuer_not_url_default = rule({
      id: "oidc-jwt-issuer-not-url",
      area: "oidc",
      summary: "The OIDC provider's addresses of itself are whole addresses.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: support/oidc-discovery-provider/config.go"],
      messages: {
        scheme: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "'{value}' is no whole address, with scheme and host, so the OIDC provider exits. Write it as clients use it, beginning with https://; jwt_issuer letter for letter as in the server's config."
        }
      },
      check(deployment, report2) {
        const path = /^(jwt_issuer|jwks_uri)$/;
        for (const { place, args, log = "" } of faultsIn(deployment, { kind: "oidc", code: "invalid-url", path })) {
          report2("scheme", place, { value: args.value ?? "", log });
        }
      }
    });
  }
});

// rules/oidc/oidc-serving-mode.ts
var oidc_serving_mode_default;
var init_oidc_serving_mode = __esm({
  "rules/oidc/oidc-serving-mode.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_words();
    oidc_serving_mode_default = rule({
      id: "oidc-serving-mode",
      area: "oidc",
      summary: "The OIDC provider serves in one way, which is complete.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: support/oidc-discovery-provider/config.go"],
      messages: {
        none: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "The OIDC provider does not know how to serve, so it exits. Add serving_cert_file with a certificate, acme, or listen_socket_path for a proxy beside it."
        },
        exclusive: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "{keys} exclude each other, so the OIDC provider exits. Keep one way to serve."
        },
        terms: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "The terms of the ACME service are not accepted, so the OIDC provider exits. Read them, and set tos_accepted = true in 'acme'."
        },
        missing: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "'{key}' is not set, so the OIDC provider cannot serve and exits. Set it."
        }
      },
      check(deployment, report2) {
        for (const { code, place, path, args, log = "", related = [] } of faultsIn(deployment, { kind: "oidc", code: ["missing-required", "conflict"] })) {
          if (code === "conflict") {
            if (log.includes("server_api")) continue;
            report2(
              "exclusive",
              place,
              { keys: list((args.keys ?? "").split(", ")), log },
              related.map((one) => [one.place, one.message])
            );
          } else if (log.startsWith("either acme")) report2("none", place, { log });
          else if (path === "acme.tos_accepted") report2("terms", place, { log });
          else if (/^(acme|serving_cert_file)\./.test(path)) report2("missing", place, { key: path, log });
        }
      }
    });
  }
});

// rules/oidc/oidc-source-count.ts
var oidc_source_count_default;
var init_oidc_source_count = __esm({
  "rules/oidc/oidc-source-count.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_words();
    oidc_source_count_default = rule({
      id: "oidc-source-count",
      area: "oidc",
      summary: "The OIDC provider gets the keys from one source.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: support/oidc-discovery-provider/config.go"],
      messages: {
        none: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "The OIDC provider does not know where the keys are that it publishes, so it exits. Add a workload_api block with socket_path and trust_domain; or server_api, in the server's pod."
        },
        several: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "Here are {sources}, and the OIDC provider takes its keys from one source only: it exits. Keep one."
        }
      },
      check(deployment, report2) {
        for (const { code, place, args, log = "", related = [] } of faultsIn(deployment, { kind: "oidc", code: ["missing-required", "conflict"] })) {
          if (!log.includes("server_api") || log.includes("configuration section")) continue;
          if (code === "missing-required") report2("none", place, { log });
          else
            report2(
              "several",
              place,
              { log, sources: list((args.keys ?? "").split(", ")) },
              related.map((one) => [one.place, one.message])
            );
        }
      }
    });
  }
});

// rules/registrar/registrar-configmaps-lock.ts
var registrar_configmaps_lock_default;
var init_registrar_configmaps_lock = __esm({
  "rules/registrar/registrar-configmaps-lock.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_edit();
    registrar_configmaps_lock_default = rule({
      id: "registrar-configmaps-lock",
      area: "registrar",
      summary: "The registrar's replicas settle who leads by a Lease.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: support/k8s/k8s-workload-registrar/config_reconcile.go at v1.5.6", "spire: CHANGELOG 1.4.0"],
      fix: "safe",
      messages: {
        lock: {
          severity: "error",
          when: "start",
          log: 'the "configmaps" leader election resource lock type is no longer supported',
          text: "A ConfigMap is no lock for the registrar any more (since 1.4.0), so it exits. Write 'leases', and allow its ServiceAccount to create, get and update leases."
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "registrar")) {
          const lock = main.string("leader_election_resource_lock");
          const election = main.bool("leader_election");
          if (lock.is !== "known" || lock.value !== "configmaps" || election.is !== "known" || !election.value) continue;
          const edit = replaceQuoted(lock.place, lock.value, "leases");
          const fixes = edit ? [{ title: "Write 'leases'", safe: true, edits: [edit] }] : [];
          report2("lock", lock.place, {}, [], fixes);
        }
      }
    });
  }
});

// rules/registrar/registrar-label-and-annotation.ts
var registrar_label_and_annotation_default;
var init_registrar_label_and_annotation = __esm({
  "rules/registrar/registrar-label-and-annotation.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    registrar_label_and_annotation_default = rule({
      id: "registrar-label-and-annotation",
      area: "registrar",
      summary: "The registrar takes an identity from a pod's label or from its annotation.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: support/k8s/k8s-workload-registrar/config.go at v1.5.6"],
      messages: {
        both: {
          severity: "error",
          when: "start",
          log: "error parsing common config: workload registration mode specification is incorrect, can't specify both pod_label and pod_annotation",
          text: "pod_label and pod_annotation are both set, and the registrar goes by one of them only: it exits. Keep one."
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "registrar")) {
          const label = main.string("pod_label");
          const annotation = main.string("pod_annotation");
          if (label.is === "known" && annotation.is === "known") report2("both", annotation.place, {}, [[label.place, "the label"]]);
        }
      }
    });
  }
});

// rules/registrar/registrar-webhook-mode.ts
var registrar_webhook_mode_default;
var init_registrar_webhook_mode = __esm({
  "rules/registrar/registrar-webhook-mode.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    init_edit();
    registrar_webhook_mode_default = rule({
      id: "registrar-webhook-mode",
      area: "registrar",
      summary: "The registrar runs in a mode that it still has.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: support/k8s/k8s-workload-registrar/config.go at v1.5.6", "spire: CHANGELOG 1.4.0"],
      fix: "safe",
      messages: {
        invalid: {
          severity: "error",
          when: "start",
          log: 'error parsing common config: invalid mode "{mode}", valid values are "crd" and "reconcile"',
          text: "The registrar has no mode '{mode}' (webhook is gone since 1.4.0), so it exits. Write 'reconcile', which needs no certificates and no webhook; better still, move to the SPIRE Controller Manager."
        },
        missing: {
          severity: "error",
          when: "start",
          log: 'error parsing common config: mode must be specified, valid values are "crd" and "reconcile"',
          text: 'The registrar has to be told its mode since webhook, which was the default, is gone (1.4.0): it exits. Set mode = "reconcile"; better still, move to the SPIRE Controller Manager.'
        }
      },
      check(deployment, report2) {
        for (const { main } of configsOf(deployment, "registrar")) {
          const mode = main.string("mode");
          const written = mode.is === "known" && mode.from === "written";
          if (written && !["crd", "reconcile"].includes(mode.value)) {
            const edit = mode.value === "webhook" ? replaceQuoted(mode.place, mode.value, "reconcile") : void 0;
            const fixes = edit ? [{ title: "Write 'reconcile'", safe: true, edits: [edit] }] : [];
            report2("invalid", mode.place, { mode: mode.value }, [], fixes);
          } else if (mode.is === "absent" || mode.is === "known" && mode.from === "default") report2("missing", main.key("cluster") ?? main.place, {});
        }
      }
    });
  }
});

// rules/registration/clusterspiffeid-selects-everything.ts
var clusterspiffeid_selects_everything_default;
var init_clusterspiffeid_selects_everything = __esm({
  "rules/registration/clusterspiffeid-selects-everything.ts"() {
    "use strict";
    init_rule();
    clusterspiffeid_selects_everything_default = rule({
      id: "clusterspiffeid-selects-everything",
      area: "registration",
      summary: "A ClusterSPIFFEID says which pods or namespaces it is for.",
      presets: ["recommended", "strict", "security", "adr-015"],
      since: "1.0.0",
      references: ["spire-controller-manager: api/v1alpha1/clusterspiffeid_types.go", "spire-controller-manager: docs/clusterspiffeid-crd.md"],
      securitySeverity: 6.5,
      messages: {
        none: {
          severity: "warning",
          when: "run",
          text: "This ClusterSPIFFEID has neither a podSelector nor a namespaceSelector, so every pod in every namespace that is not ignored gets an identity from it, those of other teams and of CI too. Select the pods it is meant for, or set fallback: true."
        },
        empty: {
          severity: "warning",
          when: "run",
          text: "An empty selector selects everything, and nothing else limits this ClusterSPIFFEID: every pod in every namespace that is not ignored gets an identity from it. Select the pods it is meant for, or set fallback: true."
        },
        matchLabels: {
          severity: "warning",
          when: "run",
          text: "An empty matchLabels demands nothing, so this ClusterSPIFFEID selects every pod in every namespace that is not ignored, those of other teams and of CI too. Name the labels of the pods that are meant."
        }
      },
      check({ clusterSpiffeIds }, report2) {
        for (const { object, spec, podSelector, namespaceSelector, fallback } of clusterSpiffeIds) {
          if (fallback || !podSelector.empty || !namespaceSelector.empty) continue;
          const selectors = [spec.get("podSelector"), spec.get("namespaceSelector")];
          const labels = selectors.map((selector) => selector.get("matchLabels")).find(({ node }) => node !== void 0);
          const written = selectors.find(({ node }) => node !== void 0);
          if (labels) report2("matchLabels", labels.place, {});
          else if (written) report2("empty", written.place, {});
          else report2("none", object.place, {});
        }
      }
    });
  }
});

// rules/telemetry/telemetry-prometheus-port-missing.ts
var telemetry_prometheus_port_missing_default;
var init_telemetry_prometheus_port_missing = __esm({
  "rules/telemetry/telemetry-prometheus-port-missing.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    telemetry_prometheus_port_missing_default = rule({
      id: "telemetry-prometheus-port-missing",
      area: "telemetry",
      summary: "Metrics for Prometheus are served at a port that is known beforehand.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/telemetry/prometheus.go"],
      messages: {
        missing: {
          severity: "warning",
          when: "run",
          text: "Prometheus has no port, and SPIRE has no default for it: at each start it takes another free one, and whoever scrapes does not find it. Set one, such as 'port = 9988'."
        }
      },
      check(deployment, report2) {
        for (const kind of ["server", "agent"]) {
          for (const { root } of configsOf(deployment, kind)) {
            const prometheus = root.block("telemetry").block("Prometheus");
            if (prometheus.written && prometheus.int("port").is === "absent") report2("missing", prometheus.key("port") ?? prometheus.place, {});
          }
        }
      }
    });
  }
});

// rules/telemetry/telemetry-removed-inmem-enabled.ts
function withoutLine(place) {
  const { file } = place;
  const start = file.text.lastIndexOf("\n", place.start - 1) + 1;
  const line = /^[ \t]*enabled[ \t]*=[ \t]*true[ \t]*\r?\n/.exec(file.text.slice(start))?.[0];
  return line === void 0 ? [] : [{ title: "Remove it", safe: true, edits: [{ place: file.place(start, start + line.length), text: "" }] }];
}
var telemetry_removed_inmem_enabled_default;
var init_telemetry_removed_inmem_enabled = __esm({
  "rules/telemetry/telemetry-removed-inmem-enabled.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    telemetry_removed_inmem_enabled_default = rule({
      id: "telemetry-removed-inmem-enabled",
      area: "telemetry",
      summary: "Metrics in memory are switched on and off by their block, not by a key in it.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: CHANGELOG 1.6.0", "spire: pkg/common/telemetry/config.go"],
      fix: "safe",
      messages: {
        removed: {
          severity: "error",
          when: "validate",
          log: "unknown configuration detected",
          text: "'enabled' is gone from InMem since 1.6.0, and the {kind} exits on it. Leave the key out: with the block metrics are kept in memory, without it they are not."
        }
      },
      check(deployment, report2) {
        for (const { config, place } of faultsIn(deployment, { code: ["unknown-key", "removed-key"], path: /^telemetry\.InMem\.enabled$/i })) {
          report2("removed", place, { kind: config.kind }, [], withoutLine(place));
        }
      }
    });
  }
});

// rules/upgrade/deprecated-setting.ts
var deprecated_setting_default, LOGS;
var init_deprecated_setting = __esm({
  "rules/upgrade/deprecated-setting.ts"() {
    "use strict";
    init_own_rules();
    init_setting_edits();
    init_setting_place();
    init_stray_key_words();
    init_rule();
    init_release();
    deprecated_setting_default = rule({
      id: "deprecated-setting",
      area: "upgrade",
      summary: "No config has a setting that the next releases take away.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: CHANGELOG.md", "spire: cmd/spire-server/cli/run/run.go", "spire: cmd/spire-agent/cli/run/run.go"],
      fix: "safe",
      messages: {
        logged: {
          severity: "warning",
          when: "run",
          log: "{log}",
          text: "'{key}' in {where} is deprecated{since}: it still counts, and a later release will refuse or ignore it. {advice}"
        },
        silent: {
          severity: "warning",
          text: "'{key}' in {where} is deprecated{since}: it still counts, and a later release will refuse or ignore it. SPIRE says nothing of that. {advice}"
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const { kind, release } = config;
          for (const problem2 of config.problems) {
            const { code, place, path, args } = problem2;
            const { key = "", since = OLDEST_KNOWN, replacement } = args;
            if (code !== "deprecated-key" || release === void 0 && since !== OLDEST_KNOWN || hasOwnRule(config, problem2)) continue;
            const block = path.slice(0, -key.length - 1);
            const name = replacementKey(replacement);
            const own = replacement !== void 0 && (!replacement.includes(".") || replacement.slice(0, replacement.lastIndexOf(".")) === block);
            const edit = name !== void 0 && own ? renameKey(config, block, place, key, name) : void 0;
            const fixes = edit ? [{ title: `Write '${name}'`, safe: true, edits: [edit] }] : [];
            const said = { key, where: placeInWords(placeOfPath(config, block), kind), since: since === OLDEST_KNOWN ? "" : ` since SPIRE ${since}` };
            const advice = replacementInWords(replacement, kind);
            const log = LOGS[key];
            if (log === void 0) report2("silent", place, { ...said, advice }, [], fixes);
            else report2("logged", place, { ...said, advice, log }, [], fixes);
          }
        }
      }
    });
    LOGS = {
      exclude_sn_from_ca_subject: "The deprecated exclude_sn_from_ca_subject configurable will be removed in a future release",
      key_metadata_file: "'key_metadata_file' is deprecated in favor of 'key_identifier_file' and will be removed in a future version",
      retry_bootstrap: "The 'retry_bootstrap' configuration is deprecated. It will be removed in SPIRE 1.14. Please test without the flag before upgrading.",
      use_legacy_downstream_x509_ca_ttl: "'use_legacy_downstream_x509_ca_ttl' is deprecated and will be removed in a future release",
      use_msi: "use_msi is deprecated and will be removed in a future release",
      use_sync_authorized_entries: "The 'use_sync_authorized_entries' configuration is deprecated. The option to disable it will be removed in SPIRE 1.13."
    };
  }
});

// rules/upgrade/k8s-sat-removed.ts
var k8s_sat_removed_default;
var init_k8s_sat_removed = __esm({
  "rules/upgrade/k8s-sat-removed.ts"() {
    "use strict";
    init_rule();
    k8s_sat_removed_default = rule({
      id: "k8s-sat-removed",
      area: "upgrade",
      summary: "Nodes are attested with k8s_psat, not with the k8s_sat that is gone.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: CHANGELOG.md (1.12.0)", "spire: pkg/server/plugin/nodeattestor/k8ssat/sat.go at v1.9.6"],
      messages: {
        removed: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: 'NodeAttestor "k8s_sat" went with SPIRE 1.12.0, so the {kind} exits. Use "k8s_psat" on both sides; the agent then needs a projected token with the audience that the server expects.'
        },
        deprecated: {
          severity: "warning",
          when: "run",
          log: 'The "k8s_sat" node attestor plugin has been deprecated in favor of the "k8s_psat" plugin and will be removed in a future release',
          text: 'NodeAttestor "k8s_sat" is deprecated, and SPIRE 1.12.0 does not have it any more. Use "k8s_psat" on both sides; the agent then needs a projected token with the audience that the server expects.'
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const gone = config.problems.filter(({ code, args }) => code === "plugin-unknown-builtin" && args.type === "NodeAttestor" && args.name === "k8s_sat");
          for (const { place, log = "" } of gone) report2("removed", place, { kind: config.kind, log });
          const old = config.enabledPlugins("NodeAttestor").filter(({ name, table }) => name === "k8s_sat" && table !== void 0);
          for (const { place } of old) report2("deprecated", place, {});
        }
      }
    });
  }
});

// rules/upgrade/removed-setting.ts
function isElsewhere(replacement, block) {
  return replacement?.includes(".") === true && !block.startsWith("plugins.") && replacement.slice(0, replacement.lastIndexOf(".")) !== block;
}
var removed_setting_default, OWN2;
var init_removed_setting = __esm({
  "rules/upgrade/removed-setting.ts"() {
    "use strict";
    init_setting_edits();
    init_setting_place();
    init_stray_key_words();
    init_stray_keys();
    init_rule();
    removed_setting_default = rule({
      id: "removed-setting",
      area: "upgrade",
      summary: "No config has a setting that the release no longer has.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: CHANGELOG.md"],
      fix: "safe",
      messages: {
        fatal: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{key}' in {where} went with SPIRE {removed}: it is an unknown key since, for which the {kind} exits. {advice}"
        },
        required: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "'{key}' in {where} went with SPIRE {removed} and is ignored since, so '{missing}' is missing, and the {kind} exits. {advice}"
        },
        ignored: {
          severity: "warning",
          text: "'{key}' in {where} went with SPIRE {removed}. SPIRE ignores this silently since: the setting does nothing. {advice}"
        },
        security: {
          severity: "error",
          text: "'{key}' in {where} went with SPIRE {removed}. SPIRE ignores this silently since, and security hangs on it. {advice}"
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          const { kind } = config;
          for (const { problem: problem2, key, here, block, verdict, missed, security } of strayKeys(config)) {
            if (verdict.is !== "removed" || OWN2.includes(`${block}.${key}`)) continue;
            const { place } = problem2;
            const name = replacementKey(verdict.replacement);
            const edit = name === void 0 || name === key || isElsewhere(verdict.replacement, block) ? void 0 : renameKey(config, block, place, key, name);
            const fixes = edit ? [{ title: `Write '${name}'`, safe: true, edits: [edit] }] : [];
            const args = { key, kind, where: placeInWords(here, kind), removed: verdict.release, advice: replacementInWords(verdict.replacement, kind) };
            if (problem2.fatal) report2("fatal", place, { ...args, log: missed?.log ?? problem2.log ?? "" }, [], fixes);
            else if (missed?.fatal) report2("required", place, { ...args, missing: name ?? "", log: missed.log ?? "" }, [], fixes);
            else report2(security ? "security" : "ignored", place, args, [], fixes);
          }
        }
      }
    });
    OWN2 = ["server.default_svid_ttl", "server.svid_ttl"];
  }
});

// rules/upgrade/ttl-default-svid-ttl-removed.ts
var ttl_default_svid_ttl_removed_default, KEYS2, X509;
var init_ttl_default_svid_ttl_removed = __esm({
  "rules/upgrade/ttl-default-svid-ttl-removed.ts"() {
    "use strict";
    init_setting_edits();
    init_stray_keys();
    init_rule();
    ttl_default_svid_ttl_removed_default = rule({
      id: "ttl-default-svid-ttl-removed",
      area: "upgrade",
      summary: "The lifetimes of SVIDs are set under the names that SPIRE has for them.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: CHANGELOG.md (1.6.0)", "spire: cmd/spire-server/cli/run/run.go"],
      fix: "safe",
      messages: {
        removed: {
          severity: "error",
          when: "validate",
          log: "{log}",
          text: "'{key}' went with SPIRE {removed}, and the server exits for a key that it does not know. There are 'default_x509_svid_ttl' and 'default_jwt_svid_ttl', one for each kind of SVID{advice}."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { problem: problem2, key, block, verdict } of strayKeys(config)) {
            if (verdict.is !== "removed" || block !== "server" || !KEYS2.includes(key.toLowerCase())) continue;
            const edit = renameKey(config, block, problem2.place, key, X509);
            const fixes = edit ? [{ title: `Write '${X509}'`, safe: true, edits: [edit] }] : [];
            const advice = edit ? ": write the first in place of this" : ", which are here already: take this out";
            report2(
              "removed",
              problem2.place,
              { key, removed: verdict.release, log: problem2.log ?? "", advice: config.main.has(X509) || edit ? advice : "" },
              [],
              fixes
            );
          }
        }
      }
    });
    KEYS2 = ["default_svid_ttl", "svid_ttl"];
    X509 = "default_x509_svid_ttl";
  }
});

// rules/volumes/admin-socket-in-public-dir.ts
var admin_socket_in_public_dir_default;
var init_admin_socket_in_public_dir = __esm({
  "rules/volumes/admin-socket-in-public-dir.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    admin_socket_in_public_dir_default = rule({
      id: "admin-socket-in-public-dir",
      area: "volumes",
      summary: "The agent's admin socket is not where workloads look for the Workload API.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: cmd/spire-agent/cli/run/run_posix.go"],
      messages: {
        beside: {
          severity: "error",
          when: "validate",
          log: "admin socket cannot be in the same directory or a subdirectory as that containing the Workload API socket",
          text: "'{path}' is in the directory of the Workload API's socket or below it, which workloads get to see, so the agent exits. Put the admin socket into a directory of its own."
        }
      },
      check(deployment, report2) {
        for (const { place, args, related = [] } of faultsIn(deployment, { kind: "agent", code: "conflict", path: /^agent\.admin_socket_path$/ })) {
          report2(
            "beside",
            place,
            { path: args.value ?? "" },
            related.map((one) => [one.place, one.message])
          );
        }
      }
    });
  }
});

// src/deployment/judged.ts
function judgedWorkloads({ workloads, spireObjects: spireObjects2 }) {
  return workloads.filter(({ object }) => spireObjects2.has(object));
}
var init_judged = __esm({
  "src/deployment/judged.ts"() {
    "use strict";
  }
});

// rules/volumes/pod-template-selector-mismatch.ts
function isOwnLabel({ object }, requirement) {
  const own = labelsOf(typed(object).get("metadata").get("labels")).values.get(requirement.key);
  return own !== void 0 && requirement.values.includes(own.text);
}
var pod_template_selector_mismatch_default;
var init_pod_template_selector_mismatch = __esm({
  "rules/volumes/pod-template-selector-mismatch.ts"() {
    "use strict";
    init_judged();
    init_rule();
    init_object();
    init_selector();
    pod_template_selector_mismatch_default = rule({
      id: "pod-template-selector-mismatch",
      area: "volumes",
      summary: "A workload's selector takes the pods of its own template.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["kubernetes: pkg/apis/apps/validation/validation.go"],
      messages: {
        selector: {
          severity: "error",
          when: "apply",
          log: "`selector` does not match template `labels`",
          text: "{object} selects pods by labels that its own template does not give them ({labels}), so the API server refuses it. Write the same labels in spec.selector and in spec.template.metadata.labels."
        },
        template: {
          severity: "error",
          when: "apply",
          log: "`selector` does not match template `labels`",
          text: "{object} selects pods by {requirement}, but its template does not give them this label, so the API server refuses it. Write it here as the selector and the object's own labels do."
        },
        unlabelled: {
          severity: "error",
          when: "apply",
          log: "`selector` does not match template `labels`",
          text: "{object} selects pods by labels, but its template gives them none, so the API server refuses it. Write the selector's labels into spec.template.metadata.labels."
        }
      },
      check(deployment, report2) {
        for (const workload of judgedWorkloads(deployment)) {
          const { object, pod, selector } = workload;
          if (!selector || selector.empty || selects(selector, pod.labels) !== "no") continue;
          const labels = pod.metadata.get("labels");
          const wrong = selector.requirements.find((requirement) => selects({ ...selector, requirements: [requirement] }, pod.labels) === "no");
          const place = wrong?.place ?? selector.place;
          const written = [...pod.labels.values].map(([key, { text: text2 }]) => `${key}: ${text2}`).join(", ");
          if (pod.labels.values.size === 0) report2("unlabelled", labels.place, { object: describe(object) }, [[place, "the selector"]]);
          else if (wrong && isOwnLabel(workload, wrong)) {
            const requirement = `${wrong.key}: ${wrong.values.join(", ")}`;
            report2("template", pod.labels.values.get(wrong.key)?.place ?? labels.place, { object: describe(object), requirement }, [[place, "the selector"]]);
          } else report2("selector", place, { object: describe(object), labels: written }, [[labels.place, "the template's labels"]]);
        }
      }
    });
  }
});

// rules/volumes/socket-path-too-long.ts
var socket_path_too_long_default, NAMES, SOCKETS;
var init_socket_path_too_long = __esm({
  "rules/volumes/socket-path-too-long.ts"() {
    "use strict";
    init_rule();
    init_answer();
    socket_path_too_long_default = rule({
      id: "socket-path-too-long",
      area: "volumes",
      summary: "A Unix socket's path fits into 107 bytes.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["linux: unix(7), sun_path", "go: syscall/syscall_linux.go"],
      messages: {
        listen: {
          severity: "error",
          when: "start",
          log: "listen unix {path}: bind: invalid argument",
          text: "This socket's path has {bytes} bytes, and Linux takes 107 at most, so the {kind} cannot open it and exits. Choose a shorter one."
        },
        dial: {
          severity: "error",
          when: "start",
          log: "dial unix {path}: connect: invalid argument",
          text: "This socket's path has {bytes} bytes, and Linux takes 107 at most, so the {kind} cannot reach it. Choose a shorter one."
        }
      },
      check({ configs }, report2) {
        for (const { config } of configs) {
          for (const { id, path } of SOCKETS[config.kind](config.main)) {
            if (path.is !== "known") continue;
            const bytes2 = new TextEncoder().encode(path.value).length;
            if (bytes2 > 107) report2(id, path.place, { path: path.value, bytes: bytes2, kind: NAMES[config.kind] });
          }
        }
      }
    });
    NAMES = { server: "server", agent: "agent", oidc: "OIDC provider", registrar: "registrar" };
    SOCKETS = {
      server: (main) => [{ id: "listen", path: main.string("socket_path") }],
      agent: (main) => ["socket_path", "admin_socket_path"].map((key) => ({ id: "listen", path: main.string(key) })),
      oidc: (main) => [
        { id: "listen", path: main.string("listen_socket_path") },
        { id: "dial", path: main.block("workload_api").string("socket_path") },
        { id: "dial", path: mapAnswer(main.block("server_api").string("address"), (address) => address.replace(/^unix:(\/\/(?=\/))?/, "")) }
      ],
      registrar: (main) => ["server_socket_path", "agent_socket_path"].map((key) => ({ id: "dial", path: main.string(key) }))
    };
  }
});

// rules/volumes/volume-mount-undefined.ts
var volume_mount_undefined_default;
var init_volume_mount_undefined = __esm({
  "rules/volumes/volume-mount-undefined.ts"() {
    "use strict";
    init_judged();
    init_rule();
    init_words();
    init_object();
    volume_mount_undefined_default = rule({
      id: "volume-mount-undefined",
      area: "volumes",
      summary: "Every volumeMount names a volume of its pod.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["kubernetes: pkg/apis/core/validation/validation.go, ValidateVolumeMounts"],
      messages: {
        missing: {
          severity: "error",
          when: "apply",
          log: 'volumeMounts[{index}].name: Not found: "{name}"',
          text: "The container '{container}' mounts a volume '{name}', but its pod has {volumes}, so the API server refuses {object}. Define the volume (a StatefulSet may have a volumeClaimTemplate for it), or name the one that is meant."
        }
      },
      check(deployment, report2) {
        for (const { object, pod } of judgedWorkloads(deployment)) {
          for (const container of pod.containers) {
            container.mounts.forEach((mount, index) => {
              const field = mount.get("name");
              const name = field.scalar?.source;
              if (name === void 0 || pod.volumes.has(name)) return;
              const have = [...pod.volumes.keys()];
              const volumes = have.length === 0 ? "no volumes" : `${list(have)} only`;
              const args = { index, name, container: container.name, volumes, object: describe(object) };
              report2("missing", field.place, args, [[pod.spec.get("volumes").place, "the pod's volumes"]]);
            });
          }
        }
      }
    });
  }
});

// rules/workload-attestation/agent-hostpid-missing.ts
var BY_PROCESS, agent_hostpid_missing_default;
var init_agent_hostpid_missing = __esm({
  "rules/workload-attestation/agent-hostpid-missing.ts"() {
    "use strict";
    init_rule();
    init_insert();
    BY_PROCESS = ["k8s", "unix", "docker", "systemd"];
    agent_hostpid_missing_default = rule({
      id: "agent-hostpid-missing",
      area: "workload-attestation",
      summary: "The agent's pods share the node's process IDs.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/common/peertracker/tracker_linux.go", "spire: doc/plugin_agent_workloadattestor_k8s.md"],
      fix: "safe",
      messages: {
        missing: {
          severity: "error",
          when: "attest",
          log: "could not resolve caller information",
          text: "The agent's pods do not have hostPID, but its workload attestors ({attestors}) find a caller by its process ID on the node. In the pod's own process namespace callers have none, so no workload gets an identity. Add 'hostPID: true' to the pod's spec."
        }
      },
      check({ agents }, report2) {
        for (const agent of agents) {
          const hostPID = agent.component.pod.hostPID;
          const attestors = agent.enabled("WorkloadAttestor").filter(({ name }) => BY_PROCESS.includes(name));
          if (agent.component.pod.spec.get("nodeSelector").entry("kubernetes.io/os").string === "windows") continue;
          if (hostPID.is !== "known" || hostPID.value || attestors.length === 0) continue;
          const { shareProcessNamespace, containers } = agent.component.pod;
          if (containers.length > 1 && (shareProcessNamespace.is !== "known" || shareProcessNamespace.value)) continue;
          const edit = insertBefore(agent.component.pod.spec, "hostPID: true");
          const fixes = hostPID.from === "default" && edit ? [{ title: "Add 'hostPID: true'", safe: true, edits: [edit] }] : [];
          const related = attestors.map(({ place }) => [place, "a workload attestor that needs it"]);
          report2("missing", hostPID.place, { attestors: attestors.map(({ name }) => name).join(", ") }, related, fixes);
        }
      }
    });
  }
});

// src/deployment/selector-types.ts
function attestedSelectorTypes({ clusterSpiffeIds, staticEntries }) {
  const types = /* @__PURE__ */ new Map();
  const add = (type, place) => {
    if (BUILT_IN.has(type) && !types.has(type)) types.set(type, place);
  };
  for (const { object, workloadSelectors } of clusterSpiffeIds) {
    add("k8s", object.place);
    for (const selector of workloadSelectors) add(typeOf(selector.string), selector.place);
  }
  for (const { selectors } of staticEntries) for (const selector of selectors) add(typeOf(selector.string), selector.place);
  return types;
}
function typeOf(selector) {
  return selector?.slice(0, Math.max(0, selector.indexOf(":"))) ?? "";
}
var BUILT_IN;
var init_selector_types = __esm({
  "src/deployment/selector-types.ts"() {
    "use strict";
    BUILT_IN = /* @__PURE__ */ new Set(["docker", "k8s", "systemd", "unix"]);
  }
});

// rules/workload-attestation/attestor-k8s-missing.ts
function mayServe({ controllerManagers }, { server }) {
  if (controllerManagers.length === 0) return true;
  return server.is === "known" && controllerManagers.some((manager) => manager.server.is === "known" && manager.server.value === server.value);
}
var attestor_k8s_missing_default;
var init_attestor_k8s_missing = __esm({
  "rules/workload-attestation/attestor-k8s-missing.ts"() {
    "use strict";
    init_selector_types();
    init_rule();
    attestor_k8s_missing_default = rule({
      id: "attestor-k8s-missing",
      area: "workload-attestation",
      summary: "Agents have a WorkloadAttestor for every type of selector that registrations use.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: doc/plugin_agent_workloadattestor_k8s.md", "spire-controller-manager: pkg/spireentry/entries.go"],
      messages: {
        missing: {
          severity: "error",
          when: "attest",
          log: "PermissionDenied desc = no identity issued",
          text: `Registrations here select workloads by '{type}:' selectors, but the agent has no WorkloadAttestor '{type}', so no workload ever shows one, and none of them gets an identity. Add WorkloadAttestor "{type}" to the agent's plugins.`
        }
      },
      check(deployment, report2) {
        const used = attestedSelectorTypes(deployment);
        for (const agent of deployment.agents) {
          const attestors = agent.names("WorkloadAttestor");
          if (attestors.is !== "known" || !mayServe(deployment, agent)) continue;
          if (agent.enabled("WorkloadAttestor").some(({ external, table }) => !external && table === void 0)) continue;
          for (const [type, place] of used) {
            if (attestors.value.some(({ value }) => value === type)) continue;
            const disabled = agent.plugins.find((plugin) => plugin.type === "WorkloadAttestor" && plugin.name === type);
            report2("missing", disabled?.place ?? attestors.place, { type }, [
              [place, "a registration that uses it"],
              [attestors.place, "what the agent has"]
            ]);
          }
        }
      }
    });
  }
});

// src/deployment/kubelet-port.ts
function readOnlyPortOf(data) {
  const port = data.int("kubelet_read_only_port");
  if (port.is !== "known") return port;
  return port.from === "written" && port.value > 0 ? port : absent(port.place);
}
var init_kubelet_port = __esm({
  "src/deployment/kubelet-port.ts"() {
    "use strict";
    init_answer();
  }
});

// rules/workload-attestation/kubelet-anonymous-auth.ts
var kubelet_anonymous_auth_default;
var init_kubelet_anonymous_auth = __esm({
  "rules/workload-attestation/kubelet-anonymous-auth.ts"() {
    "use strict";
    init_config_faults();
    init_kubelet_port();
    init_rule();
    kubelet_anonymous_auth_default = rule({
      id: "kubelet-anonymous-auth",
      area: "workload-attestation",
      summary: "The agent shows the kubelet who it is.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: doc/plugin_agent_workloadattestor_k8s.md", "k8s: kubelet authentication and authorization"],
      securitySeverity: 8.1,
      messages: {
        anonymous: {
          severity: "error",
          when: "attest",
          text: "The agent asks the kubelet without credentials. Either the kubelet refuses (anonymous requests are off in most clusters) and no pod on the node gets an identity, or nodes/proxy is open to everyone, which lets anyone run commands in every pod of the node. Leave use_anonymous_authentication out, and bind the agent's ServiceAccount to a role with nodes/proxy."
        }
      },
      check(deployment, report2) {
        for (const { plugin } of pluginsIn(deployment, "agent", "WorkloadAttestor", "k8s")) {
          const anonymous = plugin.data.bool("use_anonymous_authentication");
          const readOnly = readOnlyPortOf(plugin.data);
          if (anonymous.is === "known" && anonymous.value && readOnly.is === "absent") report2("anonymous", anonymous.place, {});
        }
      }
    });
  }
});

// rules/workload-attestation/kubelet-client-cert-half.ts
var kubelet_client_cert_half_default;
var init_kubelet_client_cert_half = __esm({
  "rules/workload-attestation/kubelet-client-cert-half.ts"() {
    "use strict";
    init_config_faults();
    init_kubelet_port();
    init_variables();
    init_rule();
    kubelet_client_cert_half_default = rule({
      id: "kubelet-client-cert-half",
      area: "workload-attestation",
      summary: "A client certificate for the kubelet comes with its key.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go, reloadKubeletClient"],
      messages: {
        half: {
          severity: "error",
          when: "start",
          log: "the {missing} path is required with the {given} path",
          text: "'{key}' is set without '{other}', so the attestor has no whole client certificate for the kubelet and the agent exits. Set both, or neither: then the agent uses its ServiceAccount's token."
        }
      },
      check(deployment, report2) {
        for (const { plugin, config } of pluginsIn(deployment, "agent", "WorkloadAttestor", "k8s")) {
          const { data } = plugin;
          const anonymous = data.bool("use_anonymous_authentication");
          const readOnly = readOnlyPortOf(data);
          if (readOnly.is !== "absent" || anonymous.is === "unknown" || anonymous.is === "known" && anonymous.value) continue;
          const certificate = data.string("certificate_path");
          const key = data.string("private_key_path");
          if (certificate.is === "known" && key.is === "absent" && !comesFromVariable(config, key.place)) {
            report2("half", certificate.place, { key: "certificate_path", other: "private_key_path", missing: "private key", given: "certificate" });
          } else if (key.is === "known" && certificate.is === "absent" && !comesFromVariable(config, certificate.place)) {
            report2("half", key.place, { key: "private_key_path", other: "certificate_path", missing: "certificate", given: "private key" });
          }
        }
      }
    });
  }
});

// rules/workload-attestation/kubelet-port-conflict.ts
var kubelet_port_conflict_default;
var init_kubelet_port_conflict = __esm({
  "rules/workload-attestation/kubelet-port-conflict.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    kubelet_port_conflict_default = rule({
      id: "kubelet-port-conflict",
      area: "workload-attestation",
      summary: "The k8s workload attestor asks one port of the kubelet, not two.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go"],
      messages: {
        both: {
          severity: "error",
          when: "start",
          log: "{log}",
          text: "kubelet_read_only_port and kubelet_secure_port are both set, and the k8s workload attestor takes only one: the agent exits ('spire-agent validate' does not see it). Keep the secure port, or neither: 10250 is the default."
        }
      },
      check(deployment, report2) {
        const wanted = { kind: "agent", code: "conflict", plugin: "WorkloadAttestor", name: "k8s", path: /\.kubelet_read_only_port$/ };
        for (const { place, log = "" } of faultsIn(deployment, wanted)) report2("both", place, { log });
      }
    });
  }
});

// rules/workload-attestation/kubelet-readonly-port.ts
var kubelet_readonly_port_default;
var init_kubelet_readonly_port = __esm({
  "rules/workload-attestation/kubelet-readonly-port.ts"() {
    "use strict";
    init_config_faults();
    init_kubelet_port();
    init_rule();
    kubelet_readonly_port_default = rule({
      id: "kubelet-readonly-port",
      area: "workload-attestation",
      summary: "The k8s workload attestor does not depend on the kubelet's port without authentication.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: doc/plugin_agent_workloadattestor_k8s.md", "k8s: kubelet --read-only-port"],
      messages: {
        used: {
          severity: "warning",
          when: "attest",
          text: "The attestor asks the kubelet at its port without authentication ({port}). Most clusters keep that port closed (it is off in managed Kubernetes and with kubeadm), and then no pod on the node gets an identity; where it is open, anyone on the network reads the node's pods. Leave kubelet_read_only_port out, and the attestor uses 10250 with the agent's token."
        }
      },
      check(deployment, report2) {
        for (const { plugin } of pluginsIn(deployment, "agent", "WorkloadAttestor", "k8s")) {
          const port = readOnlyPortOf(plugin.data);
          const secure = plugin.data.int("kubelet_secure_port");
          const conflict2 = secure.is === "known" && secure.from === "written" && secure.value > 0;
          if (port.is === "known" && !conflict2) report2("used", port.place, { port: port.value });
        }
      }
    });
  }
});

// rules/workload-attestation/kubelet-verification-skipped.ts
var kubelet_verification_skipped_default;
var init_kubelet_verification_skipped = __esm({
  "rules/workload-attestation/kubelet-verification-skipped.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    kubelet_verification_skipped_default = rule({
      id: "kubelet-verification-skipped",
      area: "workload-attestation",
      summary: "The agent checks the kubelet's certificate.",
      presets: ["recommended", "strict", "security", "adr-015"],
      since: "1.0.0",
      references: ["spire: doc/plugin_agent_workloadattestor_k8s.md"],
      securitySeverity: 5.9,
      messages: {
        skipped: {
          severity: "warning",
          text: "The agent does not check the kubelet's certificate, so whoever can answer in the kubelet's place on the node decides which pod a workload belongs to, and which identity it gets. Set skip_kubelet_verification to false, and kubelet_ca_path where the kubelet's CA is not the cluster's. Where kubelets sign their own certificates (minikube, some AKS), it has to stay: then ignore this."
        }
      },
      check(deployment, report2) {
        for (const { plugin } of pluginsIn(deployment, "agent", "WorkloadAttestor", "k8s")) {
          const skipped = plugin.data.bool("skip_kubelet_verification");
          if (skipped.is === "known" && skipped.value) report2("skipped", skipped.place, {});
        }
      }
    });
  }
});

// rules/workload-attestation/legacy-container-locator.ts
var legacy_container_locator_default;
var init_legacy_container_locator = __esm({
  "rules/workload-attestation/legacy-container-locator.ts"() {
    "use strict";
    init_config_faults();
    init_rule();
    legacy_container_locator_default = rule({
      id: "legacy-container-locator",
      area: "workload-attestation",
      summary: "Containers are found with the locator that understands cgroup v2.",
      presets: ["recommended", "strict", "security", "adr-015", "demo"],
      since: "1.0.0",
      references: ["spire: pkg/agent/plugin/workloadattestor/k8s/k8s_posix.go", "spire: CHANGELOG 1.11.0"],
      fix: "safe",
      messages: {
        legacy: {
          severity: "warning",
          when: "start",
          log: "Using the legacy container locator. This option will removed in a future release.",
          text: "The old container locator is switched on. It cannot tell a pod's containers apart on nodes with cgroup v2, where workloads then get no identity, and a later release drops it. Set use_new_container_locator to true, or leave it out."
        },
        matchers: {
          severity: "warning",
          when: "start",
          log: "Using the legacy container locator with custom cgroup matchers. This feature will be removed in a future release.",
          text: "The old container locator and the matchers that only it knows go away in a later release. Leave container_id_cgroup_matchers and use_new_container_locator out."
        }
      },
      check(deployment, report2) {
        for (const name of ["k8s", "docker"]) {
          for (const { plugin } of pluginsIn(deployment, "agent", "WorkloadAttestor", name)) {
            const { data } = plugin;
            const locator2 = data.bool("use_new_container_locator");
            if (locator2.is !== "known" || locator2.value || locator2.from !== "written") continue;
            const matchers = data.strings("container_id_cgroup_matchers");
            if (matchers.is === "known" && matchers.value.length > 0) report2("matchers", locator2.place, {}, [[matchers.place, "the matchers"]]);
            else report2("legacy", locator2.place, {}, [], [{ title: "Write true", safe: true, edits: [{ place: locator2.place, text: "true" }] }]);
          }
        }
      }
    });
  }
});

// rules/index.ts
var RULES;
var init_rules = __esm({
  "rules/index.ts"() {
    "use strict";
    init_agent_conflicting_bootstrap();
    init_agent_insecure_bootstrap();
    init_agent_no_bootstrap_source();
    init_agent_rebootstrap_recommended();
    init_agent_rebootstrap_with_insecure();
    init_bundle_configmap_key();
    init_bundle_configmap_namespace();
    init_bundle_configmap_not_mounted();
    init_bundle_publisher_incomplete();
    init_notifier_cluster_without_kubeconfig();
    init_trust_bundle_url_http();
    init_config_block_for_list();
    init_config_duplicate_attribute();
    init_config_duplicate_plugin();
    init_config_invalid_duration();
    init_config_invalid_enum();
    init_config_key_misplaced();
    init_config_missing_required();
    init_config_parse_error();
    init_config_second_plugins_block();
    init_config_section_missing();
    init_config_stray_label();
    init_config_unknown_key_fatal();
    init_config_unknown_key_ignored();
    init_config_wrong_type();
    init_container_args_repeat_run();
    init_container_config_arg_missing();
    init_container_config_path_unmounted();
    init_expandenv_missing();
    init_expandenv_undefined_variable();
    init_expandenv_unescaped_dollar();
    init_manifest_not_parseable();
    init_plugin_count_constraint();
    init_plugin_data_conflict();
    init_plugin_external_unverified();
    init_plugin_unknown_builtin();
    init_plugin_unsupported_type();
    init_yaml_duplicate_key();
    init_datastore_connection_string_empty();
    init_datastore_missing();
    init_datastore_type_iam_string();
    init_datastore_type_invalid();
    init_ha_sqlite();
    init_mysql_parsetime();
    init_mysql_tls_keys_on_postgres();
    init_pg_iam_with_password();
    init_sql_transaction_timeout_renamed();
    init_sqlite_memory_without_shared_cache();
    init_expected_bundle_notifier();
    init_expected_datastore();
    init_expected_key_manager();
    init_expected_node_attestor();
    init_expected_server_kind();
    init_expected_server_replicas();
    init_expected_spire_version();
    init_expected_upstream_authority();
    init_expected_workload_attestors();
    init_bundle_endpoint_acme_deprecated();
    init_bundle_endpoint_address_not_ip();
    init_bundle_endpoint_cert_no_sync_interval();
    init_bundle_endpoint_port_unset();
    init_bundle_endpoint_profile_missing();
    init_federates_with_legacy_keys();
    init_federates_with_own_trust_domain();
    init_federates_with_profile_missing();
    init_federates_with_url();
    init_cluster_name_mismatch();
    init_scm_cluster_name_mismatch();
    init_trust_domain_invalid();
    init_trust_domain_mismatch();
    init_image_tag_floating();
    init_image_tag_partial();
    init_image_tag_v_prefix();
    init_ca_subject_empty();
    init_keymanager_missing_path();
    init_kms_both_identifiers();
    init_upstream_block_in_server();
    init_upstream_vault_auth();
    init_ca_ttl_too_long();
    init_prune_without_window();
    init_refresh_hint_range();
    init_ttl_availability_target();
    init_ttl_svid_exceeds_ca();
    init_ttl_too_short();
    init_agent_keymanager_memory_non_reattestable();
    init_join_token_with_file();
    init_node_attestor_pair_mismatch();
    init_psat_allow_list_empty();
    init_psat_allow_list_format();
    init_psat_audience_mismatch();
    init_psat_sa_not_allowed();
    init_psat_token_volume_missing();
    init_oidc_jwt_issuer_not_url();
    init_oidc_serving_mode();
    init_oidc_source_count();
    init_registrar_configmaps_lock();
    init_registrar_label_and_annotation();
    init_registrar_webhook_mode();
    init_clusterspiffeid_selects_everything();
    init_telemetry_prometheus_port_missing();
    init_telemetry_removed_inmem_enabled();
    init_deprecated_setting();
    init_k8s_sat_removed();
    init_removed_setting();
    init_ttl_default_svid_ttl_removed();
    init_admin_socket_in_public_dir();
    init_pod_template_selector_mismatch();
    init_socket_path_too_long();
    init_volume_mount_undefined();
    init_agent_hostpid_missing();
    init_attestor_k8s_missing();
    init_kubelet_anonymous_auth();
    init_kubelet_client_cert_half();
    init_kubelet_port_conflict();
    init_kubelet_readonly_port();
    init_kubelet_verification_skipped();
    init_legacy_container_locator();
    RULES = [
      admin_socket_in_public_dir_default,
      agent_conflicting_bootstrap_default,
      agent_hostpid_missing_default,
      agent_insecure_bootstrap_default,
      agent_keymanager_memory_non_reattestable_default,
      agent_no_bootstrap_source_default,
      agent_rebootstrap_recommended_default,
      agent_rebootstrap_with_insecure_default,
      attestor_k8s_missing_default,
      bundle_configmap_key_default,
      bundle_configmap_namespace_default,
      bundle_configmap_not_mounted_default,
      bundle_endpoint_acme_deprecated_default,
      bundle_endpoint_address_not_ip_default,
      bundle_endpoint_cert_no_sync_interval_default,
      bundle_endpoint_port_unset_default,
      bundle_endpoint_profile_missing_default,
      bundle_publisher_incomplete_default,
      ca_subject_empty_default,
      ca_ttl_too_long_default,
      cluster_name_mismatch_default,
      clusterspiffeid_selects_everything_default,
      config_block_for_list_default,
      config_duplicate_attribute_default,
      config_duplicate_plugin_default,
      config_invalid_duration_default,
      config_invalid_enum_default,
      config_key_misplaced_default,
      config_missing_required_default,
      config_parse_error_default,
      config_second_plugins_block_default,
      config_section_missing_default,
      config_stray_label_default,
      config_unknown_key_fatal_default,
      config_unknown_key_ignored_default,
      config_wrong_type_default,
      container_args_repeat_run_default,
      container_config_arg_missing_default,
      container_config_path_unmounted_default,
      datastore_connection_string_empty_default,
      datastore_missing_default,
      datastore_type_iam_string_default,
      datastore_type_invalid_default,
      deprecated_setting_default,
      expandenv_missing_default,
      expandenv_undefined_variable_default,
      expandenv_unescaped_dollar_default,
      expected_bundle_notifier_default,
      expected_datastore_default,
      expected_key_manager_default,
      expected_node_attestor_default,
      expected_server_kind_default,
      expected_server_replicas_default,
      expected_spire_version_default,
      expected_upstream_authority_default,
      expected_workload_attestors_default,
      federates_with_legacy_keys_default,
      federates_with_own_trust_domain_default,
      federates_with_profile_missing_default,
      federates_with_url_default,
      ha_sqlite_default,
      image_tag_floating_default,
      image_tag_partial_default,
      image_tag_v_prefix_default,
      join_token_with_file_default,
      k8s_sat_removed_default,
      keymanager_missing_path_default,
      kms_both_identifiers_default,
      kubelet_anonymous_auth_default,
      kubelet_client_cert_half_default,
      kubelet_port_conflict_default,
      kubelet_readonly_port_default,
      kubelet_verification_skipped_default,
      legacy_container_locator_default,
      manifest_not_parseable_default,
      mysql_parsetime_default,
      mysql_tls_keys_on_postgres_default,
      node_attestor_pair_mismatch_default,
      notifier_cluster_without_kubeconfig_default,
      oidc_jwt_issuer_not_url_default,
      oidc_serving_mode_default,
      oidc_source_count_default,
      pg_iam_with_password_default,
      plugin_count_constraint_default,
      plugin_data_conflict_default,
      plugin_external_unverified_default,
      plugin_unknown_builtin_default,
      plugin_unsupported_type_default,
      pod_template_selector_mismatch_default,
      prune_without_window_default,
      psat_allow_list_empty_default,
      psat_allow_list_format_default,
      psat_audience_mismatch_default,
      psat_sa_not_allowed_default,
      psat_token_volume_missing_default,
      refresh_hint_range_default,
      registrar_configmaps_lock_default,
      registrar_label_and_annotation_default,
      registrar_webhook_mode_default,
      removed_setting_default,
      scm_cluster_name_mismatch_default,
      socket_path_too_long_default,
      sql_transaction_timeout_renamed_default,
      sqlite_memory_without_shared_cache_default,
      telemetry_prometheus_port_missing_default,
      telemetry_removed_inmem_enabled_default,
      trust_bundle_url_http_default,
      trust_domain_invalid_default,
      trust_domain_mismatch_default,
      ttl_availability_target_default,
      ttl_default_svid_ttl_removed_default,
      ttl_svid_exceeds_ca_default,
      ttl_too_short_default,
      upstream_block_in_server_default,
      upstream_vault_auth_default,
      volume_mount_undefined_default,
      yaml_duplicate_key_default
    ];
  }
});

// src/declared/declared.ts
var REFERENCE_EXPECTATIONS, NOTHING_DECLARED;
var init_declared = __esm({
  "src/declared/declared.ts"() {
    "use strict";
    REFERENCE_EXPECTATIONS = {
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
    NOTHING_DECLARED = {
      expect: REFERENCE_EXPECTATIONS,
      expectDeclared: /* @__PURE__ */ new Set(),
      external: [],
      complete: false
    };
  }
});

// src/kubernetes/service.ts
function servicesIn(cluster) {
  return cluster.of("Service", "").map(serviceOf);
}
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
var init_service = __esm({
  "src/kubernetes/service.ts"() {
    "use strict";
    init_cluster();
    init_object();
    init_selector();
  }
});

// src/kubernetes/image.ts
function parseImage(mapped) {
  const text2 = mapped.text;
  const at = text2.indexOf("@");
  const nameEnd = at < 0 ? text2.length : at;
  const colon = text2.lastIndexOf(":", nameEnd - 1);
  const tagged = colon > text2.lastIndexOf("/", nameEnd - 1);
  const path = text2.slice(0, tagged ? colon : nameEnd);
  const slash = path.indexOf("/");
  const first = slash < 0 ? "" : path.slice(0, slash);
  const registry = /[.:]/.test(first) || first === "localhost" ? first : void 0;
  const part = (start, end) => ({ text: text2.slice(start, end), place: mapped.trace(start, end).place });
  return {
    text: text2,
    place: mapped.trace(0, text2.length).place,
    registry,
    repository: registry === void 0 ? path : path.slice(slash + 1),
    name: path.slice(path.lastIndexOf("/") + 1),
    tag: tagged ? part(colon + 1, nameEnd) : void 0,
    digest: at < 0 ? void 0 : part(at + 1, text2.length)
  };
}
var init_image2 = __esm({
  "src/kubernetes/image.ts"() {
    "use strict";
  }
});

// src/kubernetes/container.ts
var Container;
var init_container = __esm({
  "src/kubernetes/container.ts"() {
    "use strict";
    init_environment2();
    init_image2();
    init_paths();
    Container = class {
      pod;
      field;
      init;
      name;
      #environment = /* @__PURE__ */ new Map();
      #image;
      #command;
      #args;
      constructor(pod, field, init) {
        this.pod = pod;
        this.field = field;
        this.init = init;
        this.name = field.get("name").scalar?.source ?? "";
      }
      /** The name, else the container. */
      get place() {
        return this.field.get("name").place;
      }
      /** Undefined where none is written. */
      get image() {
        const mapped = this.field.get("image").mapped;
        if (mapped) this.#image ??= parseImage(mapped);
        return this.#image;
      }
      /** Replaces the image's entrypoint; undefined where it is left out (or empty, which is the same). */
      get command() {
        this.#command ??= this.#words("command");
        return this.#command;
      }
      /** Replaces the image's arguments (all of them, where `command` is written); undefined where it is left out or empty. */
      get args() {
        this.#args ??= this.#words("args");
        return this.#args;
      }
      get workingDir() {
        return this.field.get("workingDir").string;
      }
      get mounts() {
        return this.field.get("volumeMounts").items();
      }
      get ports() {
        return this.field.get("ports").items();
      }
      /** What an environment variable of this container is. */
      env(name) {
        let value = this.#environment.get(name);
        if (!value) {
          value = environmentOf2(this, name);
          this.#environment.set(name, value);
        }
        return value;
      }
      /** What a path in this container is; see {@link contentAt}. */
      fileAt(path) {
        return contentAt(this, path);
      }
      #words(name) {
        const items = this.field.get(name).items();
        if (items.length === 0) return void 0;
        return items.flatMap((item) => {
          if (!item.mapped) return [];
          const mapped = expandVariables(item.mapped, (variable) => this.env(variable));
          return [{ text: mapped.text, mapped, place: item.place }];
        });
      }
    };
  }
});

// src/kubernetes/volume.ts
function volumesOf(spec, claims) {
  const volumes = /* @__PURE__ */ new Map();
  for (const field of spec.get("volumes").items()) {
    const name = field.get("name");
    const text2 = name.scalar?.source;
    if (text2 !== void 0) volumes.set(text2, { from: "pod", name: text2, place: name.place, field, source: sourceOf2(field) });
  }
  for (const claim of claims) {
    const name = claim.get("metadata").get("name");
    const text2 = name.scalar?.source;
    if (text2 !== void 0) volumes.set(text2, { from: "claim-template", name: text2, place: name.place, claim });
  }
  return volumes;
}
function sourceOf2(field) {
  const keys = (field.mapping?.entries ?? []).map((entry) => entry.key.source).filter((key) => key !== "name");
  const first = keys.find(isSource);
  return first ?? (keys.length === 0 ? "emptyDir" : "other");
}
function isSource(key) {
  return SOURCES2.has(key);
}
var SOURCES2;
var init_volume = __esm({
  "src/kubernetes/volume.ts"() {
    "use strict";
    SOURCES2 = /* @__PURE__ */ new Set([
      "awsElasticBlockStore",
      "azureDisk",
      "azureFile",
      "cephfs",
      "cinder",
      "configMap",
      "csi",
      "downwardAPI",
      "emptyDir",
      "ephemeral",
      "fc",
      "flexVolume",
      "flocker",
      "gcePersistentDisk",
      "gitRepo",
      "glusterfs",
      "hostPath",
      "image",
      "iscsi",
      "nfs",
      "persistentVolumeClaim",
      "photonPersistentDisk",
      "portworxVolume",
      "projected",
      "quobyte",
      "rbd",
      "scaleIO",
      "secret",
      "storageos",
      "vsphereVolume"
    ]);
  }
});

// src/kubernetes/pod-template.ts
function automountOf(account) {
  const field = typed(account).get("automountServiceAccountToken");
  return field.exists ? field.answer("boolean") : void 0;
}
var PodTemplate;
var init_pod_template = __esm({
  "src/kubernetes/pod-template.ts"() {
    "use strict";
    init_answer();
    init_container();
    init_object();
    init_selector();
    init_volume();
    PodTemplate = class {
      /** The workload that makes them. */
      object;
      cluster;
      namespace;
      template;
      metadata;
      spec;
      labels;
      annotations;
      /** Those of the pod and, for a StatefulSet, those of its claim templates (which win over the pod's of the same name). */
      volumes;
      /** Init containers first, as they run. */
      containers;
      constructor(object, template, claims, cluster) {
        this.object = object;
        this.cluster = cluster;
        this.namespace = object.namespace;
        this.template = template;
        this.metadata = template.get("metadata");
        this.spec = template.get("spec");
        this.labels = labelsOf(this.metadata.get("labels"));
        this.annotations = labelsOf(this.metadata.get("annotations"));
        this.volumes = volumesOf(this.spec, claims);
        this.containers = [
          ...this.spec.get("initContainers").items().map((field) => new Container(this, field, true)),
          ...this.spec.get("containers").items().map((field) => new Container(this, field, false))
        ];
      }
      container(name) {
        return this.containers.find((container) => container.name === name);
      }
      /** `default` where none is named; the old name of the field counts where the new one is empty. */
      get serviceAccount() {
        for (const field of [this.spec.get("serviceAccountName"), this.spec.get("serviceAccount")]) {
          if (field.exists && field.scalar?.source !== "") return field.answer("string");
        }
        return known("default", this.spec.place, "default");
      }
      get hostPID() {
        return this.#flag("hostPID");
      }
      get hostNetwork() {
        return this.#flag("hostNetwork");
      }
      get shareProcessNamespace() {
        return this.#flag("shareProcessNamespace");
      }
      get dnsPolicy() {
        const field = this.spec.get("dnsPolicy");
        return field.exists ? field.answer("string") : known("ClusterFirst", this.spec.place, "default");
      }
      /** Whether the ServiceAccount's token is mounted: the pod decides, else its account, else yes. */
      get automount() {
        const field = this.spec.get("automountServiceAccountToken");
        if (field.exists) return field.answer("boolean");
        const account = this.serviceAccount;
        if (account.is !== "known") return unknown("the ServiceAccount is not known");
        const object = this.cluster.find("ServiceAccount", this.namespace, account.value, this.object);
        if (!object) return account.value === "default" ? known(true, this.spec.place, "default") : unknown(`ServiceAccount ${account.value} is not in the input`);
        return automountOf(object) ?? known(true, this.spec.place, "default");
      }
      #flag(name) {
        const field = this.spec.get(name);
        return field.exists ? field.answer("boolean") : known(false, this.spec.place, "default");
      }
    };
  }
});

// src/kubernetes/workload.ts
function workloadsIn(cluster) {
  const workloads = [];
  for (const object of cluster.objects) {
    const workload = workloadOf(object, cluster);
    if (workload) workloads.push(workload);
  }
  return workloads;
}
function workloadOf(object, cluster) {
  if (!isWorkloadKind(object.kind) || !GROUPS[object.kind].includes(object.group)) return void 0;
  const kind = object.kind;
  const spec = typed(object).get("spec");
  const claims = kind === "StatefulSet" ? spec.get("volumeClaimTemplates").items() : [];
  return {
    object,
    kind,
    replicas: replicasOf(kind, object, spec, cluster),
    pod: new PodTemplate(object, templateOf(kind, object), claims, cluster),
    volumeClaimTemplates: claims,
    selector: kind === "Pod" || kind === "Job" || kind === "CronJob" ? void 0 : labelSelector(spec.get("selector"))
  };
}
function isWorkloadKind(kind) {
  return Object.hasOwn(GROUPS, kind);
}
function templateOf(kind, object) {
  if (kind === "Pod") return typed(object);
  if (kind === "CronJob") return typed(object).get("spec").get("jobTemplate").get("spec").get("template");
  return typed(object).get("spec").get("template");
}
function replicasOf(kind, object, spec, cluster) {
  if (kind === "DaemonSet") return unknown("a DaemonSet runs one pod on every node");
  if (kind === "Job" || kind === "CronJob") return unknown("a job runs its pods to their end");
  if (kind === "Pod") return known(1, object.place, "default");
  const autoscaler = autoscalerOf(object, cluster);
  if (autoscaler) {
    const minimum = autoscaler.get("spec").get("minReplicas");
    return minimum.exists ? minimum.answer("number") : known(1, autoscaler.get("spec").place, "default");
  }
  const replicas = spec.get("replicas");
  return replicas.exists ? replicas.answer("number") : known(1, spec.place, "default");
}
function autoscalerOf(object, cluster) {
  for (const candidate of cluster.of("HorizontalPodAutoscaler")) {
    const autoscaler = typed(candidate);
    const target = autoscaler.get("spec").get("scaleTargetRef");
    if (target.get("kind").string !== object.kind || target.get("name").string !== object.name) continue;
    if (sameNamespace(candidate.namespace, object.namespace)) return autoscaler;
  }
  return void 0;
}
var GROUPS;
var init_workload = __esm({
  "src/kubernetes/workload.ts"() {
    "use strict";
    init_answer();
    init_cluster();
    init_object();
    init_pod_template();
    init_selector();
    GROUPS = {
      Pod: [""],
      Deployment: ["apps", "extensions"],
      StatefulSet: ["apps"],
      DaemonSet: ["apps", "extensions"],
      ReplicaSet: ["apps", "extensions"],
      Job: ["batch"],
      CronJob: ["batch"]
    };
  }
});

// node_modules/js-yaml/dist/js-yaml.mjs
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
function foldedBreaks(count4) {
  if (count4 === 1) return " ";
  return "\n".repeat(count4 - 1);
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
      const escaped3 = input.charCodeAt(position);
      if (escaped3 === 10 || escaped3 === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped3 < 256 && simpleEscapeCheck[escaped3]) {
        result += simpleEscapeMap[escaped3];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped3);
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
function getBlockValue(input, start, end, indent2, chomping, folded) {
  const textIndent = indent2 < 0 ? 0 : indent2;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent2 < 0 || column >= line.length) {
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
  const { valueStart: valueStart2, valueEnd } = scalar2;
  if (scalar2.fast) return input.slice(valueStart2, valueEnd);
  switch (scalar2.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart2, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart2, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart2, valueEnd, scalar2.indent, scalar2.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart2, valueEnd, scalar2.indent, scalar2.chomping, true);
    default:
      return getPlainValue(input, valueStart2, valueEnd);
  }
}
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
function addScalarEvent(state, valueStart2, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent2 = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart: valueStart2,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent: indent2,
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
      const escaped3 = state.input.charCodeAt(++state.position);
      if (isEol(escaped3)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped3)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped3);
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
  let indent2 = -1;
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
      indent2 = parentIndent + digit - 1;
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
  let contentIndent = detectedIndent ? indent2 : -1;
  let maxLeadingIndent = 0;
  const valueStart2 = state.position;
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
  checkPrintable(state, valueStart2, valueEnd);
  addScalarEvent(state, valueStart2, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
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
var DEFAULT_SNIPPET_OPTIONS, YAMLException, EVENT_ID, SCALAR_STYLE, COLLECTION_STYLE, CHOMPING_MODE, NO_RANGE$3, simpleEscapeCheck, simpleEscapeMap, TAG_SUFFIX_CHARS, TAG_URI_CHARS, NO_RANGE$1, HAS_OWN, CONTEXT_FLOW_IN, CONTEXT_FLOW_OUT, CONTEXT_BLOCK_IN, CONTEXT_BLOCK_OUT, PATTERN_NON_PRINTABLE, PATTERN_FLOW_INDICATORS, PATTERN_TAG_HANDLE, NS_URI_CHAR, NS_TAG_CHAR, PATTERN_TAG_URI, PATTERN_TAG_SUFFIX, PATTERN_TAG_PREFIX, DEFAULT_PARSER_OPTIONS, SRC_C_PRINTABLE, SRC_B_CHAR, SRC_C_BYTE_ORDER_MARK, SRC_S_WHITE, SRC_NB_CHAR, SRC_NS_CHAR, SRC_NB_JSON, SRC_C_INDICATOR, SRC_C_FLOW_INDICATOR, SRC_NS_PLAIN_SAFE_FLOW_OUT, SRC_NS_PLAIN_SAFE_FLOW_IN, SRC_NS_PLAIN_FIRST_FLOW_OUT, SRC_NS_PLAIN_FIRST_FLOW_IN, SRC_NS_PLAIN_CHAR_FLOW_OUT, SRC_NS_PLAIN_CHAR_FLOW_IN, SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT, SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_FLOW_OUT, SRC_NS_PLAIN_ONE_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY, SRC_NS_PLAIN_ONE_LINE_FLOW_KEY, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN, SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT, SRC_NS_PLAIN_MULTI_LINE_FLOW_IN, NS_PLAIN_FLOW_OUT, NS_PLAIN_FLOW_IN, NS_PLAIN_BLOCK_KEY, NS_PLAIN_FLOW_KEY, NB_SINGLE_ONE_LINE, NB_SINGLE_MULTI_LINE, BLOCK_SCALAR_CONTENT, EVENT_DOCUMENT, EVENT_SEQUENCE, EVENT_MAPPING, EVENT_SCALAR, EVENT_ALIAS, EVENT_POP, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_FOLDED_BLOCK, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CHOMPING_CLIP, CHOMPING_STRIP, CHOMPING_KEEP;
var init_js_yaml = __esm({
  "node_modules/js-yaml/dist/js-yaml.mjs"() {
    /*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
    DEFAULT_SNIPPET_OPTIONS = /* @__PURE__ */ (() => ({
      maxLength: 79,
      indent: 1,
      linesBefore: 3,
      linesAfter: 2
    }))();
    YAMLException = class YAMLException2 extends Error {
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
    EVENT_ID = {
      DOCUMENT: 1,
      SEQUENCE: 2,
      MAPPING: 3,
      SCALAR: 4,
      ALIAS: 5,
      POP: 6
    };
    SCALAR_STYLE = {
      PLAIN: 1,
      SINGLE_QUOTED: 2,
      DOUBLE_QUOTED: 3,
      LITERAL_BLOCK: 4,
      FOLDED_BLOCK: 5
    };
    COLLECTION_STYLE = {
      BLOCK: 1,
      FLOW: 2
    };
    CHOMPING_MODE = {
      CLIP: 1,
      STRIP: 2,
      KEEP: 3
    };
    NO_RANGE$3 = -1;
    simpleEscapeCheck = new Array(256);
    simpleEscapeMap = new Array(256);
    for (let i = 0; i < 256; i++) {
      simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
      simpleEscapeMap[i] = simpleEscapeSequence(i);
    }
    TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
    TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
    NO_RANGE$1 = -1;
    HAS_OWN = Object.prototype.hasOwnProperty;
    CONTEXT_FLOW_IN = 1;
    CONTEXT_FLOW_OUT = 2;
    CONTEXT_BLOCK_IN = 3;
    CONTEXT_BLOCK_OUT = 4;
    PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
    PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
    PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
    NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
    NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
    PATTERN_TAG_URI = /* @__PURE__ */ new RegExp(`^(?:${NS_URI_CHAR})*$`);
    PATTERN_TAG_SUFFIX = /* @__PURE__ */ new RegExp(`^(?:${NS_TAG_CHAR})+$`);
    PATTERN_TAG_PREFIX = /* @__PURE__ */ new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
    DEFAULT_PARSER_OPTIONS = /* @__PURE__ */ (() => ({
      filename: "",
      maxDepth: 100
    }))();
    SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
    SRC_B_CHAR = "[\\n\\r]";
    SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
    SRC_S_WHITE = "[ \\t]";
    SRC_NB_CHAR = /* @__PURE__ */ String(`(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`);
    SRC_NS_CHAR = /* @__PURE__ */ String(`(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`);
    SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
    SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
    SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
    SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
    SRC_NS_PLAIN_SAFE_FLOW_IN = /* @__PURE__ */ String(`(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`);
    SRC_NS_PLAIN_FIRST_FLOW_OUT = /* @__PURE__ */ String(`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`);
    SRC_NS_PLAIN_FIRST_FLOW_IN = /* @__PURE__ */ String(`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`);
    SRC_NS_PLAIN_CHAR_FLOW_OUT = /* @__PURE__ */ String(`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`);
    SRC_NS_PLAIN_CHAR_FLOW_IN = /* @__PURE__ */ String(`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`);
    SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = /* @__PURE__ */ String(`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`);
    SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = /* @__PURE__ */ String(`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`);
    SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = /* @__PURE__ */ String(`${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`);
    SRC_NS_PLAIN_ONE_LINE_FLOW_IN = /* @__PURE__ */ String(`${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`);
    SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
    SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
    SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = /* @__PURE__ */ String(`\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`);
    SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = /* @__PURE__ */ String(`\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`);
    SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = /* @__PURE__ */ String(`${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`);
    SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = /* @__PURE__ */ String(`${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`);
    NS_PLAIN_FLOW_OUT = /* @__PURE__ */ new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
    NS_PLAIN_FLOW_IN = /* @__PURE__ */ new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
    NS_PLAIN_BLOCK_KEY = /* @__PURE__ */ new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
    NS_PLAIN_FLOW_KEY = /* @__PURE__ */ new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
    NB_SINGLE_ONE_LINE = /* @__PURE__ */ new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
    NB_SINGLE_MULTI_LINE = /* @__PURE__ */ new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
    BLOCK_SCALAR_CONTENT = /* @__PURE__ */ new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
    EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
    EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
    EVENT_MAPPING = EVENT_ID.MAPPING;
    EVENT_SCALAR = EVENT_ID.SCALAR;
    EVENT_ALIAS = EVENT_ID.ALIAS;
    EVENT_POP = EVENT_ID.POP;
    SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
    SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
    SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
    SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
    SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
    COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
    COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
    CHOMPING_CLIP = CHOMPING_MODE.CLIP;
    CHOMPING_STRIP = CHOMPING_MODE.STRIP;
    CHOMPING_KEEP = CHOMPING_MODE.KEEP;
  }
});

// src/yaml/comments.ts
function findComments({ file, start, end }, maxDepth) {
  const text2 = file.text.slice(start, end);
  if (!text2.includes("#")) return [];
  const comments2 = [];
  let from = 0;
  for (const event of parseEvents(text2, { maxDepth })) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) continue;
    const quoted3 = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    inGap(from, quoted3 ? event.valueStart - 1 : event.valueStart);
    from = quoted3 ? event.valueEnd + 1 : event.valueEnd;
  }
  inGap(from, text2.length);
  return comments2;
  function inGap(gapStart, gapEnd) {
    for (let at = text2.indexOf("#", gapStart); at !== -1 && at < gapEnd; at = text2.indexOf("#", at + 1)) {
      if (at > 0 && !/[\s\ufeff]/.test(text2.charAt(at - 1))) continue;
      let close = at;
      while (close < text2.length && text2.charCodeAt(close) !== 10 && text2.charCodeAt(close) !== 13) close++;
      comments2.push({ text: text2.slice(at + 1, close), place: file.place(start + at, start + close) });
      at = close - 1;
    }
  }
}
var init_comments = __esm({
  "src/yaml/comments.ts"() {
    "use strict";
    init_js_yaml();
  }
});

// src/yaml/alias-budget.ts
function excessiveAliasing(root) {
  const budget = { decoded: 1, aliased: 0, problem: void 0 };
  spend(budget, root, false, 0);
  return budget.problem;
}
function spend(budget, node, within, depth) {
  count2(budget, within);
  const aliased = within || node.alias !== void 0;
  if (node.alias !== void 0) count2(budget, true);
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
function count2(budget, aliased) {
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
var DEEPEST;
var init_alias_budget = __esm({
  "src/yaml/alias-budget.ts"() {
    "use strict";
    DEEPEST = 1e3;
  }
});

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
function isSpace(code) {
  return code === 32 || code === 9 || code === LF || code === CR;
}
var LF, CR, HASH;
var init_gaps = __esm({
  "src/yaml/gaps.ts"() {
    "use strict";
    LF = 10;
    CR = 13;
    HASH = 35;
  }
});

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
  const plain4 = source.includes("_") ? source.replaceAll("_", "") : source;
  const integer = integerOf(plain4);
  if (integer !== void 0) return Number(integer);
  return FLOAT2.test(plain4) ? finite(Number(plain4)) : void 0;
}
function integerOf(source) {
  const match = INTEGER2.exec(source.replaceAll("_", ""));
  if (match === null) return void 0;
  const [, sign, hex, binary2, octal2, decimal2] = match;
  const size = hex !== void 0 ? BigInt(`0x${hex}`) : binary2 !== void 0 ? BigInt(`0b${binary2}`) : octal2 !== void 0 ? BigInt(`0o${octal2}`) : BigInt(decimal2 ?? "0");
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
var MAX_SIGNED, MIN_SIGNED, MAX_UNSIGNED, WORDS, SHORT_DECIMAL, FLOAT2, INTEGER2;
var init_resolve = __esm({
  "src/yaml/resolve.ts"() {
    "use strict";
    MAX_SIGNED = 0x7fffffffffffffffn;
    MIN_SIGNED = -0x8000000000000000n;
    MAX_UNSIGNED = 0xffffffffffffffffn;
    WORDS = new Map([
      ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
      ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
      ...["", "~", "null", "Null", "NULL"].map((word) => [word, null]),
      ...[".nan", ".NaN", ".NAN"].map((word) => [word, Number.NaN]),
      ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((word) => [word, Number.POSITIVE_INFINITY]),
      ...["-.inf", "-.Inf", "-.INF"].map((word) => [word, Number.NEGATIVE_INFINITY])
    ]);
    SHORT_DECIMAL = /^(?:0|-?[1-9][0-9]{0,14})$/;
    FLOAT2 = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
    INTEGER2 = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
  }
});

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
var init_key_name = __esm({
  "src/yaml/key-name.ts"() {
    "use strict";
    init_resolve();
  }
});

// src/yaml/encode.ts
function encodeLiteral(indent2, lineBreak) {
  return (text2) => indent2 < 0 || CONTROL_BUT_LINE_FEED.test(text2) ? void 0 : text2.replaceAll("\n", `${lineBreak}${" ".repeat(indent2)}`);
}
function encodePlain(written) {
  return (text2) => SURELY_PLAIN.test(text2) && kindOf(text2) === kindOf(written) ? text2 : void 0;
}
function kindOf(text2) {
  const value = resolvePlain(text2);
  return value === null ? "null" : SIGNS_AT_START.test(text2) ? "sign" : typeof value;
}
var encodeSingle, encodeDouble, encodeFolded, CONTROL2, CONTROL_BUT_LINE_FEED, SURELY_PLAIN, SIGNS_AT_START;
var init_encode = __esm({
  "src/yaml/encode.ts"() {
    "use strict";
    init_resolve();
    encodeSingle = (text2) => CONTROL2.test(text2) ? void 0 : text2.replaceAll("'", "''");
    encodeDouble = (text2) => text2.replace(
      /["\\]|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => {
        if (character === '"' || character === "\\") return `\\${character}`;
        if (character === "\n") return "\\n";
        if (character === "	") return "\\t";
        if (character === "\r") return "\\r";
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
      }
    );
    encodeFolded = (text2) => CONTROL2.test(text2) || text2 !== text2.trim() ? void 0 : text2;
    CONTROL2 = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
    CONTROL_BUT_LINE_FEED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
    SURELY_PLAIN = /^[\w./+@=$()%~^;-]+(?:[ :][\w./+@=$()%~^;-]+)*$/;
    SIGNS_AT_START = /^(?:[%@~=-](?![\w./])|[%@]|---|\.\.\.)/;
  }
});

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
    if (code !== SPACE2 && code !== TAB) solid = at;
  }
  return builder.copy(copied, to).build();
}
function foldedBreaks2(text2, from, to) {
  let breaks = 0;
  let at = from;
  for (; at < to; at++) {
    const code = text2.charCodeAt(at);
    if (code === LF2 || code === CR2 && text2.charCodeAt(at + 1) !== LF2) breaks++;
    else if (code !== CR2 && code !== SPACE2 && code !== TAB) break;
  }
  return { end: at, breaks };
}
function codePoint(code) {
  return code > 1114111 ? "\uFFFD" : String.fromCodePoint(code);
}
function linesOf(text2, from, to, indent2) {
  const lines = [];
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && text2.charCodeAt(end) !== LF2 && text2.charCodeAt(end) !== CR2) end++;
    const next = end >= to ? end : text2.charCodeAt(end) === CR2 && text2.charCodeAt(end + 1) === LF2 ? end + 2 : end + 1;
    let start = at;
    while (start < end && start - at < indent2 && text2.charCodeAt(start) === SPACE2) start++;
    const before = lines.at(-1);
    if (before !== void 0) lines[lines.length - 1] = { ...before, lineBreak: { start: before.lineBreak.start, end: start } };
    lines.push({ start, end, empty: indent2 < 0 || start >= end, lineBreak: { start: end, end: next } });
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
  return event.indent >= 0 && (code === SPACE2 || code === TAB);
}
function endsWithBreak(event, isLast) {
  return event.chomping === CHOMPING_MODE.KEEP || event.chomping !== CHOMPING_MODE.STRIP && isLast;
}
function lineFeeds(builder, lines) {
  const [first] = lines;
  const last = lines.at(-1);
  if (first !== void 0 && last !== void 0) builder.unit("\n".repeat(lines.length), first.lineBreak.start, last.lineBreak.end);
}
var noEscape, singleEscape, doubleEscape, HEX_LENGTH, ESCAPES, TAB, LF2, CR2, SPACE2, QUOTE, BACKSLASH;
var init_scalar = __esm({
  "src/yaml/scalar.ts"() {
    "use strict";
    init_js_yaml();
    init_mapped_text();
    init_encode();
    noEscape = () => void 0;
    singleEscape = (text2, at) => text2.charCodeAt(at) === QUOTE ? { text: "'", end: at + 2 } : void 0;
    doubleEscape = (text2, at, to) => {
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
    HEX_LENGTH = { x: 2, u: 4, U: 8 };
    ESCAPES = {
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
    TAB = 9;
    LF2 = 10;
    CR2 = 13;
    SPACE2 = 32;
    QUOTE = 39;
    BACKSLASH = 92;
  }
});

// src/yaml/nodes.ts
function entryThrough(key, value, alias) {
  return { key: key.through(alias), value: value.through(alias) };
}
function mergedEntries(value) {
  if (value.kind === "mapping") return value.entries;
  if (value.kind === "scalar") return [];
  return value.items.toReversed().flatMap((item) => item.kind === "mapping" ? item.entries : []);
}
function lastOfEach(entries2) {
  if (!hasEqualKeys(entries2)) return entries2;
  const last = /* @__PURE__ */ new Map();
  for (const entry of entries2) last.set(entry.key.value, entry);
  return entries2.filter((entry) => last.get(entry.key.value) === entry);
}
function hasEqualKeys(entries2) {
  if (entries2.length > FEW) return new Set(entries2.map((entry) => entry.key.value)).size < entries2.length;
  for (let i = 1; i < entries2.length; i++) {
    for (let j = 0; j < i; j++) if (entries2[i]?.key.value === entries2[j]?.key.value) return true;
  }
  return false;
}
var ScalarNode, SequenceNode, MappingNode, FEW;
var init_nodes = __esm({
  "src/yaml/nodes.ts"() {
    "use strict";
    init_js_yaml();
    init_resolve();
    init_scalar();
    ScalarNode = class _ScalarNode {
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
    SequenceNode = class _SequenceNode {
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
    MappingNode = class _MappingNode {
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
        const { entries: entries2 } = this;
        if (entries2.length <= FEW) return entries2.find((entry) => entry.key.value === key);
        this.index ??= new Map(entries2.map((entry) => [String(entry.key.value), entry]));
        return this.index.get(key);
      }
      through(alias) {
        return new _MappingNode(this.document, this.start, this.end, this.flow, this.children, this.merges, alias);
      }
      /** go-yaml sets key after key into one map, a merge in its turn: what comes later wins, a merge over what stands before it too. */
      resolve() {
        const { alias, children, merges } = this;
        const entries2 = [];
        for (let i = 0; i + 1 < children.length; i += 2) {
          const key = children[i];
          const value = children[i + 1];
          if (key === void 0 || value === void 0) continue;
          if (merges?.has(key))
            for (const merged of mergedEntries(value)) entries2.push(alias === void 0 ? merged : entryThrough(merged.key, merged.value, alias));
          else if (key.kind === "scalar") entries2.push(alias === void 0 ? { key, value } : entryThrough(key, value, alias));
        }
        return lastOfEach(entries2);
      }
    };
    FEW = 8;
  }
});

// src/yaml/strictness.ts
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
function isBreak(code) {
  return code === LF3 || code === CR3;
}
function isSpace2(code) {
  return code === SPACE3 || code === TAB2 || isBreak(code);
}
var Strictness, ESCAPE, TAB2, LF3, CR3, SPACE3, HASH2, COMMA, DASH, COLON, QUESTION;
var init_strictness = __esm({
  "src/yaml/strictness.ts"() {
    "use strict";
    init_js_yaml();
    Strictness = class {
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
          } else if (code !== SPACE3) {
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
      #plainInFlow({ valueStart: valueStart2, valueEnd }) {
        const text2 = this.#text;
        const message = "did not find expected ',' or ']'";
        for (let at = valueStart2; at < valueEnd; at++) if (text2.charCodeAt(at) === QUESTION) return { message, start: at, end: at + 1 };
        if (text2.charCodeAt(valueEnd) !== COLON || isSpace2(text2.charCodeAt(valueEnd + 1)) || valueEnd + 1 >= text2.length) return void 0;
        return this.#isJson() ? void 0 : { message, start: valueEnd, end: valueEnd + 1 };
      }
      /** Only spaces may indent the lines up to the first with content, and the line that ends the scalar. */
      #blockTabs({ valueStart: valueStart2, valueEnd, indent: indent2 }) {
        const text2 = this.#text;
        const message = "found a tab character where an indentation space is expected";
        for (let at2 = valueStart2; at2 < valueEnd; ) {
          let column2 = 0;
          while (text2.charCodeAt(at2 + column2) === SPACE3) column2++;
          const code = text2.charCodeAt(at2 + column2);
          if (code === TAB2 && !this.#hasIndicator(valueStart2)) return { message, start: at2 + column2, end: at2 + column2 + 1 };
          if (!isBreak(code)) break;
          at2 += column2 + (code === CR3 && text2.charCodeAt(at2 + column2 + 1) === LF3 ? 2 : 1);
        }
        let column = 0;
        while (text2.charCodeAt(valueEnd + column) === SPACE3) column++;
        const at = valueEnd + column;
        return text2.charCodeAt(at) === TAB2 && column < indent2 ? { message, start: at, end: at + 1 } : void 0;
      }
      /** Whether the header before a block scalar's text says how far it is indented. */
      #hasIndicator(valueStart2) {
        const lineStart = this.#text.lastIndexOf("\n", valueStart2 - 2) + 1;
        return /[|>][+-]?[1-9][+-]?\s*(?:#.*)?$/.test(this.#text.slice(lineStart, valueStart2).trimEnd());
      }
      /** `\/` and half of a pair (`\ud83d`) are JSON's. */
      #escapes({ valueStart: valueStart2, valueEnd }) {
        const written = this.#text.slice(valueStart2, valueEnd);
        if (!written.includes("\\")) return void 0;
        for (const { 0: sequence, index } of written.matchAll(ESCAPE)) {
          const refused3 = sequence === "\\/" || sequence.length > 2 && isNoCharacter(Number.parseInt(sequence.slice(2), 16));
          if (!refused3) continue;
          if (this.#isJson()) return void 0;
          const message = sequence === "\\/" ? "found unknown escape character" : "found invalid Unicode character escape code";
          return { message, start: valueStart2 + index, end: valueStart2 + index + sequence.length };
        }
        return void 0;
      }
      #isJson() {
        this.#json ??= readsAsJson(this.#text);
        return this.#json;
      }
    };
    ESCAPE = /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g;
    TAB2 = 9;
    LF3 = 10;
    CR3 = 13;
    SPACE3 = 32;
    HASH2 = 35;
    COMMA = 44;
    DASH = 45;
    COLON = 58;
    QUESTION = 63;
  }
});

// src/yaml/tag.ts
function tagOf(events, written) {
  if (written.startsWith("!<")) return decode2(written.slice(2, -1));
  const behind = written.indexOf("!", 1);
  const handle = behind === -1 ? "!" : written.slice(0, behind + 1);
  const suffix = decode2(written.slice(handle.length));
  for (const event of events) {
    if (event.type !== EVENT_ID.DOCUMENT) continue;
    for (const directive of event.directives) if (directive.kind === "tag" && directive.handle === handle) return decode2(directive.prefix) + suffix;
    break;
  }
  return handle === "!!" ? CORE2 + suffix : `${handle}${suffix}`;
}
function resolveTagged(tag, source) {
  switch (tag) {
    case `${CORE2}null`:
      return typeOfPlain(source) === "null" ? { value: null } : mismatch(tag, source);
    case `${CORE2}bool`:
      return typeOfPlain(source) === "bool" ? { value: resolvePlain(source) } : mismatch(tag, source);
    case `${CORE2}int`:
      return typeOfPlain(source) === "int" ? { value: resolvePlain(source) } : mismatch(tag, source);
    case `${CORE2}float`: {
      const type = typeOfPlain(source);
      if (type !== "float" && type !== "int") return mismatch(tag, source);
      const value = resolvePlain(source);
      if (typeof value === "number" && !Number.isFinite(value))
        return { problem: `json: unsupported value: ${Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf"}` };
      return { value };
    }
    case `${CORE2}timestamp`:
      return isTimestamp(source) ? { value: source } : mismatch(tag, source);
    case `${CORE2}binary`:
      return binary(source);
    default:
      return { value: source };
  }
}
function mismatch(tag, source) {
  return { problem: `cannot decode !!${isTimestamp(source) ? "timestamp" : typeOfPlain(source)} \`${source}\` as a !!${tag.slice(CORE2.length)}` };
}
function binary(source) {
  const digits = source.replace(/[\r\n]/g, "");
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return { problem: "!!binary value contains invalid base64 data" };
  return { value: Buffer.from(digits, "base64").toString("utf8") };
}
function decode2(text2) {
  if (!text2.includes("%")) return text2;
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
var CORE2;
var init_tag = __esm({
  "src/yaml/tag.ts"() {
    "use strict";
    init_js_yaml();
    init_resolve();
    CORE2 = "tag:yaml.org,2002:";
  }
});

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
function startOf(event) {
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : void 0;
}
function earlier2(children, before, name, merges) {
  for (let i = 0; i < before; i += 2) {
    const key = children[i];
    if (key?.kind === "scalar" && key.value === name && !merges?.has(key)) return key;
  }
  return void 0;
}
var Refusal, Composer, DASH2, DOT2, COLON2, QUESTION2, OPEN_BRACE;
var init_compose = __esm({
  "src/yaml/compose.ts"() {
    "use strict";
    init_js_yaml();
    init_alias_budget();
    init_gaps();
    init_key_name();
    init_nodes();
    init_strictness();
    init_tag();
    Refusal = class extends Error {
      start;
      end;
      constructor(message, start, end) {
        super(message);
        this.start = start;
        this.end = end;
      }
    };
    Composer = class {
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
          const problem2 = excessiveAliasing(this.#root);
          if (problem2 !== void 0) throw this.#refusal(problem2, this.#root);
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
      #check(problem2) {
        if (problem2 === void 0) return;
        const { origin } = this.#source;
        throw new Refusal(problem2.message, problem2.start + origin, problem2.end + origin);
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
          const quoted3 = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
          if (quoted3) {
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
        if (first !== DOT2 && this.#text.charCodeAt(event.valueStart + 1) !== DOT2) return;
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
        const bare2 = flow && event.type === EVENT_ID.MAPPING && (this.#text.charCodeAt(event.start) !== OPEN_BRACE || startOf(next) === event.start);
        const anchor = event.anchorStart === -1 ? void 0 : this.#text.slice(event.anchorStart, event.anchorEnd);
        const frame = { event, start: event.start, bare: bare2, children: [], anchor, merges: void 0 };
        if (anchor !== void 0) this.#anchors.set(anchor, frame);
        this.#cursor = flow && !bare2 ? event.start + 1 : Math.max(this.#cursor, event.start);
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
          const first = seen === void 0 ? earlier2(children, i, key.value, merges) : seen.get(key.value);
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
    DASH2 = 45;
    DOT2 = 46;
    COLON2 = 58;
    QUESTION2 = 63;
    OPEN_BRACE = 123;
  }
});

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
var BYTE_ORDER_MARK, HASH3, PERCENT;
var init_stream = __esm({
  "src/yaml/stream.ts"() {
    "use strict";
    BYTE_ORDER_MARK = 65279;
    HASH3 = 35;
    PERCENT = 37;
  }
});

// src/yaml/parse.ts
function parseDocument(source) {
  const { file, start, end } = source;
  const place = file.place(start, end);
  const separator = refusedSeparator(source);
  if (separator !== void 0) {
    const message = `invalid Yaml document separator: ${file.text.slice(separator.start, separator.end).trim()}`;
    return refused2(source, { message, place: file.place(separator.start, separator.end) });
  }
  const text2 = start === 0 && end === file.text.length ? file.text : file.text.slice(start, end);
  const control = CONTROL3.exec(text2);
  if (control !== null) {
    return refused2(source, { message: "control characters are not allowed", place: file.place(start + control.index, start + control.index + 1) });
  }
  try {
    const { root, duplicates, error } = compose({ file, origin: start, text: text2 }, parseEvents(text2, { maxDepth: DEEPEST2 }));
    return error === void 0 ? new ParsedDocument(source, root, duplicates, void 0) : refused2(source, error);
  } catch (error) {
    if (error instanceof YAMLException) {
      const message = error.reason?.startsWith("nesting exceeded") ? TOO_DEEP2 : error.reason ?? error.message;
      const at = Math.min(start + (error.mark?.position ?? 0), end);
      return refused2(source, { message, place: file.place(at, Math.min(at + 1, end)) });
    }
    if (error instanceof RangeError) return refused2(source, { message: TOO_DEEP2, place });
    throw error;
  }
}
function refused2(source, error) {
  return new ParsedDocument(source, void 0, [], error);
}
var DEEPEST2, TOO_DEEP2, CONTROL3, ParsedDocument;
var init_parse2 = __esm({
  "src/yaml/parse.ts"() {
    "use strict";
    init_js_yaml();
    init_comments();
    init_compose();
    init_stream();
    DEEPEST2 = 1e3;
    TOO_DEEP2 = `values are nested more than ${DEEPEST2} levels deep`;
    CONTROL3 = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
    ParsedDocument = class {
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
  }
});

// src/yaml/embedded.ts
function parseEmbedded(text2) {
  const { file } = text2.trace(0, 0).place;
  const own = new SourceFile(file.path, text2.text);
  return {
    document: parseDocument(splitStream(own)[0] ?? { file: own, start: 0, end: own.text.length }),
    place: (inner) => placeAt(text2, inner.start, inner.end)
  };
}
var init_embedded = __esm({
  "src/yaml/embedded.ts"() {
    "use strict";
    init_mapped_text();
    init_source_file();
    init_parse2();
    init_stream();
  }
});

// src/spire/controller-manager.ts
function readManagerConfig(source, { expandEnv, environment }) {
  const { text: text2 } = expandEnvironment(source, environment, expandEnv, "variable");
  return new YamlManagerConfig(parseEmbedded(text2), text2.trace(0, text2.text.length).place);
}
var REQUIRED3, IGNORED_BY_DEFAULT, YamlManagerConfig;
var init_controller_manager = __esm({
  "src/spire/controller-manager.ts"() {
    "use strict";
    init_answer();
    init_mapped_text();
    init_embedded();
    init_expand();
    init_spiffe_id();
    REQUIRED3 = [
      ["clusterName", "cluster name is required configuration"],
      ["trustDomain", "trust domain is required configuration"]
    ];
    IGNORED_BY_DEFAULT = ["kube-system", "kube-public", "spire-system"];
    YamlManagerConfig = class {
      yaml;
      #whole;
      constructor(yaml, whole) {
        this.yaml = yaml;
        this.#whole = whole;
      }
      get clusterName() {
        return this.text("clusterName");
      }
      get trustDomain() {
        return this.text("trustDomain");
      }
      get className() {
        return this.text("className");
      }
      get parentIDTemplate() {
        return this.text("parentIDTemplate");
      }
      get ignoreNamespaces() {
        const entry = this.#entry("ignoreNamespaces");
        if (entry === "unknown") return unknown("the config does not parse");
        if (!entry) {
          const place = this.#place();
          return known(
            IGNORED_BY_DEFAULT.map((value) => ({ value, place })),
            place,
            "default"
          );
        }
        if (entry.value.kind !== "sequence") return unknown("the field has another type");
        const elements = [];
        for (const item of entry.value.items) if (item.kind === "scalar") elements.push({ value: item.source, place: this.yaml.place(item.place) });
        return elements.some(({ value }) => value.includes(HOLE)) ? unknown("a variable is not known") : known(elements, this.yaml.place(entry.key.place));
      }
      text(path) {
        return this.#scalar(path, (value, source) => typeof value === "string" ? source : void 0);
      }
      flag(path) {
        return this.#scalar(path, (value) => typeof value === "boolean" ? value : void 0);
      }
      number(path) {
        return this.#scalar(path, (value) => typeof value === "number" ? value : void 0);
      }
      key(path) {
        const entry = this.#entry(path);
        return entry === void 0 || entry === "unknown" ? void 0 : this.yaml.place(entry.key.place);
      }
      get problems() {
        const { error } = this.yaml.document;
        const common = { path: "", when: "start", fatal: true };
        if (error) return [{ ...common, code: "parse-error", place: this.yaml.place(error.place), args: { error: error.message }, log: error.message }];
        const problems = [];
        for (const [key, log] of REQUIRED3) {
          const value = this.text(key);
          if (value.is === "absent") problems.push({ ...common, code: "missing-required", place: value.place, path: key, args: { key }, log });
        }
        const trustDomain = this.trustDomain;
        const parsed = trustDomain.is === "known" ? parseTrustDomain(trustDomain.value) : void 0;
        if (trustDomain.is === "known" && parsed?.ok === false) {
          const args = { value: trustDomain.value, error: parsed.error };
          problems.push({ ...common, code: "invalid-trust-domain", place: trustDomain.place, path: "trustDomain", args, log: parsed.error });
        }
        return problems;
      }
      #scalar(path, read) {
        const entry = this.#entry(path);
        if (entry === "unknown") return unknown("the config does not parse");
        if (!entry) return absent(this.#place());
        const { value: node } = entry;
        if (node.kind !== "scalar") return unknown("the field has another type");
        if (node.value === null || node.value === "") return absent(this.yaml.place(entry.key.place));
        if (node.source.includes(HOLE)) return unknown("a variable is not known");
        const value = read(node.value, node.source);
        return value === void 0 ? unknown("the field has another type") : known(value, this.yaml.place(node.alias ?? node.place));
      }
      #entry(path) {
        if (this.yaml.document.error) return "unknown";
        let node = this.yaml.document.root;
        let entry;
        for (const key of path.split(".")) {
          if (node === void 0) return void 0;
          if (node.kind !== "mapping") return "unknown";
          entry = node.get(key);
          node = entry?.value;
        }
        return entry;
      }
      /** Where a field would go that nobody wrote: the kind, which every such config has. */
      #place() {
        const { root } = this.yaml.document;
        const kind = root?.kind === "mapping" ? root.get("kind") : void 0;
        return kind ? this.yaml.place(kind.value.place) : this.#whole;
      }
    };
  }
});

// src/spire/detect.ts
function detectConfig(text2, name) {
  if (/^\s*["']?kind["']?\s*:\s*["']?ControllerManagerConfig\b/m.test(text2) || /"kind"\s*:\s*"ControllerManagerConfig"/.test(text2)) return "scm";
  if (/^\s*["']?apiVersion["']?\s*:/m.test(text2)) return void 0;
  const server = hasBlock(text2, "server");
  const agent = hasBlock(text2, "agent");
  if (OURS.test(text2)) {
    if (server !== agent) return server ? "server" : "agent";
    if (server && agent) return byWords(text2) ?? byName(name) ?? "server";
  }
  if (isProvider(text2)) return "oidc";
  if (isRegistrar(text2)) return "registrar";
  if (OURS.test(text2)) return byName(name) ?? (PLUGINS.test(text2) ? byWords(text2) : void 0);
  return void 0;
}
function hasBlock(text2, name) {
  return new RegExp(`(^|[\\n{};,])[ \\t]*${name}[ \\t\\r\\n]*(=[ \\t\\r\\n]*)?[{"]`).test(text2) || new RegExp(`"${name}"\\s*[:={]`).test(text2);
}
function byWords(text2) {
  const server = /\b(DataStore|UpstreamAuthority|Notifier|BundlePublisher|ca_ttl|ca_subject|bind_port|default_x509_svid_ttl)\b/.test(text2);
  const agent = /\b(WorkloadAttestor|SVIDStore|server_address|server_port|trust_bundle_path|trust_bundle_url|insecure_bootstrap)\b/.test(text2);
  return server === agent ? void 0 : server ? "server" : "agent";
}
function byName(name) {
  if (/server[^/]*\.(conf|hcl|json)$/i.test(name)) return "server";
  return /agent[^/]*\.(conf|hcl|json)$/i.test(name) ? "agent" : void 0;
}
function isProvider(text2) {
  return hasKey(text2, "domains") && ["server_api", "workload_api", "acme", "serving_cert_file", "insecure_addr", "listen_socket_path"].some((key) => hasKey(text2, key));
}
function isRegistrar(text2) {
  if (!hasKey(text2, "trust_domain") || !hasKey(text2, "cluster")) return false;
  return ["server_socket_path", "server_address", "agent_socket_path", "pod_label", "pod_annotation", "disabled_namespaces"].some((key) => hasKey(text2, key));
}
function hasKey(text2, key) {
  return new RegExp(`(^|[\\s{},"])${key}"?\\s*[:={]`).test(text2);
}
var PLUGINS, OURS;
var init_detect = __esm({
  "src/spire/detect.ts"() {
    "use strict";
    PLUGINS = /\bplugins\b/;
    OURS = /\b(trust_domain|DataStore|KeyManager|NodeAttestor|WorkloadAttestor|UpstreamAuthority|BundlePublisher|SVIDStore)\b/;
  }
});

// src/deployment/agent.ts
var Agent;
var init_agent3 = __esm({
  "src/deployment/agent.ts"() {
    "use strict";
    init_paths();
    init_answer();
    init_configured();
    Agent = class extends Configured {
      /** The server it attests to: `elsewhere` where its address leads out of the input, unknown where that cannot be told. */
      server = unknown("the server was not looked for");
      get serverAddress() {
        return this.setting("server_address", "serverAddress");
      }
      get nodeAttestor() {
        return this.enabled("NodeAttestor")[0];
      }
      get psat() {
        return this.enabled("NodeAttestor").find(({ name }) => name === "k8s_psat");
      }
      /** The cluster that `k8s_psat` says it is in; absent where the agent attests another way. */
      get psatCluster() {
        return this.psat ? this.psat.data.string("cluster") : this.missingPlugin("NodeAttestor");
      }
      get psatTokenPath() {
        return this.psat ? this.psat.data.string("token_path") : this.missingPlugin("NodeAttestor");
      }
      /** What the agent's container has at the path of its token. */
      get psatToken() {
        const path = this.psatTokenPath;
        return path.is === "known" ? contentAt(this.component.container, path.value) : void 0;
      }
      get trustBundlePath() {
        return this.setting("trust_bundle_path", "trustBundle");
      }
      hasAttestor(name) {
        return this.enabled("WorkloadAttestor").some((plugin) => plugin.name === name);
      }
    };
  }
});

// src/deployment/command-line.ts
function commandLineOf(container, program, set) {
  const command = container.command;
  const words = [...command ?? [], ...container.args ?? []];
  const place = container.field.get("args").exists ? container.field.get("args").place : container.place;
  if (command === void 0) return readFlags(words, place, set, true, set.verb);
  const runs = command[0]?.text ?? "";
  if (runs !== program && !runs.endsWith(`/${program}`)) return unreadable2(place);
  const rest = words.slice(1);
  if (set.verb === void 0) return readFlags(rest, place, set, false, void 0);
  const verb = rest[0]?.text;
  return verb === void 0 || verb.startsWith("-") ? unreadable2(place) : readFlags(rest.slice(1), place, set, false, verb);
}
function readFlags(words, place, set, usesEntrypoint, verb) {
  const flags = /* @__PURE__ */ new Map();
  let stray;
  let undefinedFlag;
  let readable = true;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === void 0) break;
    if (word.text.includes(HOLE)) readable = false;
    const parts = /^--?([^=-][^=]*)(?:=([\s\S]*))?$/.exec(word.text);
    if (parts === null) {
      stray ??= word;
      continue;
    }
    const name = parts[1] ?? "";
    if (set.switches.has(name)) flags.set(name, { text: parts[2] ?? "true", place: word.place, flag: word.place, read: stray === void 0 });
    else if (!set.values.has(name)) undefinedFlag ??= stray === void 0 ? word : void 0;
    else if (parts[2] !== void 0) {
      const start = word.mapped.text.length - parts[2].length;
      flags.set(name, { text: parts[2], place: word.mapped.trace(start, word.mapped.text.length).place, flag: word.place, read: stray === void 0 });
    } else {
      const next = words[++index];
      if (next) flags.set(name, { text: next.text, place: next.place, flag: word.place, read: stray === void 0 });
    }
  }
  return new Flags(flags, place, readable, stray, undefinedFlag, usesEntrypoint, verb);
}
function unreadable2(place) {
  return new Flags(/* @__PURE__ */ new Map(), place, false, void 0, void 0, false, void 0);
}
var Flags, SERVER_FLAGS, AGENT_FLAGS, OIDC_FLAGS, REGISTRAR_FLAGS, CONTROLLER_MANAGER_FLAGS, CSI_FLAGS;
var init_command_line = __esm({
  "src/deployment/command-line.ts"() {
    "use strict";
    init_answer();
    init_mapped_text();
    Flags = class {
      flags;
      place;
      readable;
      stray;
      undefinedFlag;
      usesEntrypoint;
      verb;
      constructor(flags, place, readable, stray, undefinedFlag, usesEntrypoint, verb) {
        this.flags = flags;
        this.place = place;
        this.readable = readable;
        this.stray = stray;
        this.undefinedFlag = undefinedFlag;
        this.usesEntrypoint = usesEntrypoint;
        this.verb = verb;
      }
      value(name) {
        const flag = this.flags.get(name);
        if (flag) return flag.text.includes(HOLE) ? unknown("the argument comes from a variable") : known(flag.text, flag.place);
        return this.readable ? absent(this.place) : unknown("the command line cannot be read from the manifest");
      }
      has(name) {
        const flag = this.flags.get(name);
        if (flag) return known(!/^(0|f|F|false|FALSE|False)$/.test(flag.text), flag.place);
        return this.readable ? known(false, this.place, "default") : unknown("the command line cannot be read from the manifest");
      }
    };
    SERVER_FLAGS = {
      verb: "run",
      values: /* @__PURE__ */ new Set(["bindAddress", "config", "dataDir", "logFile", "logFormat", "logLevel", "serverPort", "socketPath", "trustDomain"]),
      switches: /* @__PURE__ */ new Set(["expandEnv", "logSourceLocation"])
    };
    AGENT_FLAGS = {
      verb: "run",
      values: /* @__PURE__ */ new Set([
        "config",
        "dataDir",
        "joinToken",
        "joinTokenFile",
        "logFile",
        "logFormat",
        "logLevel",
        "rebootstrapDelay",
        "rebootstrapMode",
        "serverAddress",
        "serverPort",
        "socketPath",
        "trustBundle",
        "trustBundleFormat",
        "trustBundleUrl",
        "trustDomain"
      ]),
      switches: /* @__PURE__ */ new Set([
        "allowUnauthenticatedVerifiers",
        "disableSDSAPI",
        "disableWorkloadAPI",
        "expandEnv",
        "insecureBootstrap",
        "logSourceLocation",
        "retryBootstrap"
      ])
    };
    OIDC_FLAGS = { verb: void 0, values: /* @__PURE__ */ new Set(["config"]), switches: /* @__PURE__ */ new Set(["expandEnv", "version"]) };
    REGISTRAR_FLAGS = { verb: void 0, values: /* @__PURE__ */ new Set(["config"]), switches: /* @__PURE__ */ new Set() };
    CONTROLLER_MANAGER_FLAGS = {
      verb: void 0,
      values: /* @__PURE__ */ new Set(["config", "spire-api-socket", "kubeconfig", "zap-encoder", "zap-log-level", "zap-stacktrace-level", "zap-time-encoding"]),
      switches: /* @__PURE__ */ new Set(["expand-env", "zap-devel"])
    };
    CSI_FLAGS = {
      verb: void 0,
      values: /* @__PURE__ */ new Set(["csi-socket-path", "node-id", "node-id-env", "plugin-name", "workload-api-socket-dir"]),
      switches: /* @__PURE__ */ new Set(["version"])
    };
  }
});

// src/deployment/component.ts
function componentsOf(workload, spireVersion) {
  const components = [];
  for (const container of workload.pod.containers) {
    const program = programOf(container);
    const known2 = program && PROGRAMS[program];
    if (!known2) continue;
    const commandLine = commandLineOf(container, known2.binary, known2.flags);
    const component = componentOf(program, known2, workload, container, commandLine, spireVersion);
    if (runsAsService(workload, container, commandLine)) components.push(component);
  }
  return components;
}
function componentOf(program, known2, workload, container, commandLine, spireVersion) {
  const configPath = configPathOf(program, container, commandLine);
  const configContent = configPath.is === "known" ? contentAt(container, configPath.value) : void 0;
  return {
    program,
    workload,
    pod: workload.pod,
    container,
    release: releaseOf(container, RELEASED_WITH_SPIRE.includes(program) ? spireVersion : void 0),
    commandLine,
    configPath,
    configContent,
    configText: followed(configContent) ?? mountedConfig(container, known2.config),
    place: container.image?.place ?? container.place
  };
}
function runsAsService(workload, container, commandLine) {
  if (commandLine.verb !== void 0 && commandLine.verb !== "run") return false;
  const sidecar = container.field.get("restartPolicy").string === "Always";
  if (container.init && !sidecar) return false;
  return commandLine.readable || workload.kind !== "Job" && workload.kind !== "CronJob";
}
function programOf(container) {
  const image = container.image;
  const named2 = image && spireComponent(image.registry === void 0 ? image.repository : `${image.registry}/${image.repository}`);
  if (named2) return named2;
  const run2 = container.command?.[0]?.text.split("/").at(-1);
  const byCommand = Object.keys(PROGRAMS).find((program) => PROGRAMS[program]?.binary === run2);
  return byCommand ?? byConfig(container);
}
function byConfig(container) {
  const args = container.args ?? [];
  const index = args.findIndex((word) => /^--?config$/.test(word.text));
  const path = args[index + 1];
  const text2 = index < 0 || !path ? void 0 : followed(contentAt(container, path.text));
  const kind = text2 && detectConfig(text2.text.text, text2.name);
  return kind && Object.keys(PROGRAMS).find((program) => PROGRAMS[program]?.config === kind);
}
function configPathOf(program, container, commandLine) {
  const byDefault = DEFAULT_CONFIG[program];
  const flag = commandLine.value("config");
  if (flag.is === "known" && !flag.value.startsWith("/") && byDefault !== void 0 && !container.field.get("workingDir").exists) {
    return { ...flag, value: `/opt/spire/${flag.value}` };
  }
  if (flag.is !== "absent") return flag;
  return byDefault === void 0 ? absent(commandLine.place) : known(byDefault, commandLine.place, "default");
}
function followed(content) {
  if (content?.is !== "key" || content.entry.text === void 0) return void 0;
  return configText(content.object, { ...content.entry, text: content.entry.text });
}
function mountedConfig(container, kind) {
  if (kind === void 0) return void 0;
  const found = /* @__PURE__ */ new Map();
  for (const mount of container.mounts) {
    const content = contentAt(container, mount.get("mountPath").scalar?.source ?? "");
    const volume = content.is === "directory" || content.is === "key" || content.is === "missing" ? content.volume : void 0;
    if (volume?.from !== "pod") continue;
    const name = volume.field.get("configMap").get("name").scalar?.source;
    const object = name === void 0 ? void 0 : container.pod.cluster.find("ConfigMap", container.pod.namespace, name, container.pod.object);
    for (const entry of object ? entriesOf(object) : []) {
      if (object && entry.text && detectConfig(entry.text.text, entry.key) === kind) {
        found.set(`${object.file.path}:${entry.field.place.start}`, configText(object, { ...entry, text: entry.text }));
      }
    }
  }
  return found.size === 1 ? [...found.values()][0] : void 0;
}
function releaseOf(container, spireVersion) {
  const image = container.image;
  const declared = spireVersion === void 0 ? void 0 : parseRelease(spireVersion);
  if (declared) return known(declared, image?.place ?? container.place, "default");
  const release = releaseOfTag(image?.tag?.text, image?.digest?.text);
  return release && image ? known(release, image.tag?.place ?? image.place) : unknown("the image does not name a release");
}
var PROGRAMS;
var init_component = __esm({
  "src/deployment/component.ts"() {
    "use strict";
    init_data();
    init_paths();
    init_detect();
    init_image();
    init_release();
    init_answer();
    init_command_line();
    init_config_file();
    init_config_path();
    PROGRAMS = {
      "spire-server": { flags: SERVER_FLAGS, binary: "spire-server", config: "server" },
      "spire-agent": { flags: AGENT_FLAGS, binary: "spire-agent", config: "agent" },
      "oidc-discovery-provider": {
        flags: OIDC_FLAGS,
        binary: "oidc-discovery-provider",
        config: "oidc"
      },
      "k8s-workload-registrar": {
        flags: REGISTRAR_FLAGS,
        binary: "k8s-workload-registrar",
        config: "registrar"
      },
      "spire-controller-manager": { flags: CONTROLLER_MANAGER_FLAGS, binary: "spire-controller-manager", config: "scm" },
      "spiffe-csi-driver": { flags: CSI_FLAGS, binary: "spiffe-csi-driver" }
    };
  }
});

// src/deployment/controller-manager.ts
var ControllerManager;
var init_controller_manager2 = __esm({
  "src/deployment/controller-manager.ts"() {
    "use strict";
    init_answer();
    ControllerManager = class {
      component;
      file;
      /** The server beside it, or the only one it can mean. */
      server = unknown("the server was not looked for");
      constructor(component, file) {
        this.component = component;
        this.file = file;
      }
      get config() {
        return this.file?.config;
      }
      get place() {
        return this.component.place;
      }
      get trustDomain() {
        return this.config?.trustDomain ?? unknown("the config is not among the files");
      }
      get clusterName() {
        return this.config?.clusterName ?? unknown("the config is not among the files");
      }
    };
  }
});

// src/deployment/environment.ts
function environmentOf3(container) {
  return { lookup: (name) => variableOf(container.env(name)) };
}
function variableOf(value) {
  switch (value.is) {
    case "text":
      return { is: "value", text: value.text.text, via: value.via && !value.secret ? [value.place, value.via] : [value.place] };
    case "field":
      return value.text === void 0 ? { is: "unknown", via: [value.place] } : { is: "value", text: value.text, via: [value.place] };
    case "absent":
      return { is: "absent" };
    case "missing-key":
      return value.optional ? { is: "absent" } : { is: "unknown", via: [value.place] };
    case "hidden":
    case "elsewhere":
      return { is: "unknown", via: [value.place] };
    case "unknown":
      return { is: "unknown", via: [] };
  }
}
var init_environment3 = __esm({
  "src/deployment/environment.ts"() {
    "use strict";
  }
});

// src/deployment/links.ts
function serverOfAgent(agent, servers, cluster, workloads) {
  if (servers.length === 0) return unknown("no server is among the files");
  const address = agent.serverAddress;
  if (address.is !== "known") return onlyOne(servers, agent);
  const host2 = resolveHost(cluster, address.value, agent.namespace, agent.component.workload.object);
  if (host2.is === "outside") return elsewhere(`the server at ${address.value}`, address.place);
  const behind = serversBehind(host2, servers, workloads);
  if (behind.length > 0) return onlyOne(behind, agent);
  return host2.is === "elsewhere" && !looksLocal(host2, servers) ? elsewhere(`the server at ${address.value}`, address.place) : onlyOne(servers, agent);
}
function serverOfManager(manager, servers) {
  const beside = servers.find((server) => server.workload === manager.component.workload);
  if (beside) return known(beside, beside.place);
  return servers.length === 0 ? unknown("no server is among the files") : onlyOne(servers, manager);
}
function serversBehind(host2, servers, workloads) {
  if (host2.is !== "service") return [];
  const behind = workloadsBehind(host2.service, workloads);
  return servers.filter((server) => behind.includes(server.workload));
}
function looksLocal(host2, servers) {
  return servers.length === 1 || servers.some((server) => host2.namespace === void 0 || server.namespace === host2.namespace);
}
function onlyOne(servers, side) {
  for (const fits of [() => true, sameTrustDomain, sameNamespace2]) {
    const candidates = servers.filter((server) => fits(server, side));
    const only = candidates.length === 1 ? candidates[0] : void 0;
    if (only) return known(only, only.place);
  }
  return unknown("several servers are among the files, and which one is meant cannot be told");
}
function sameTrustDomain(server, side) {
  const a = server.trustDomain;
  const b = side.trustDomain;
  return a.is === "known" && b.is === "known" && a.value === b.value;
}
function sameNamespace2(server, side) {
  return server.namespace === side.component.pod.namespace;
}
var init_links = __esm({
  "src/deployment/links.ts"() {
    "use strict";
    init_service();
    init_answer();
  }
});

// src/deployment/registration.ts
function clusterSpiffeIdsIn(cluster) {
  return cluster.of("ClusterSPIFFEID", "spire.spiffe.io").map((object) => {
    const spec = typed(object).get("spec");
    return {
      object,
      spec,
      podSelector: labelSelector(spec.get("podSelector")),
      namespaceSelector: labelSelector(spec.get("namespaceSelector")),
      fallback: spec.get("fallback").boolean === true,
      workloadSelectors: spec.get("workloadSelectorTemplates").items()
    };
  });
}
function clusterStaticEntriesIn(cluster) {
  return cluster.of("ClusterStaticEntry", "spire.spiffe.io").map((object) => {
    const spec = typed(object).get("spec");
    return { object, spec, selectors: spec.get("selectors").items() };
  });
}
var init_registration = __esm({
  "src/deployment/registration.ts"() {
    "use strict";
    init_object();
    init_selector();
  }
});

// src/kubernetes/references.ts
function podReferences(spec) {
  const found = [];
  const add = (kind, field) => {
    const name = field.scalar?.source;
    if (name) found.push({ kind, name, field });
  };
  add("ServiceAccount", spec.get("serviceAccountName"));
  add("ServiceAccount", spec.get("serviceAccount"));
  for (const volume of spec.get("volumes").items()) {
    add("ConfigMap", volume.get("configMap").get("name"));
    add("Secret", volume.get("secret").get("secretName"));
    add("PersistentVolumeClaim", volume.get("persistentVolumeClaim").get("claimName"));
    for (const source of volume.get("projected").get("sources").items()) {
      add("ConfigMap", source.get("configMap").get("name"));
      add("Secret", source.get("secret").get("name"));
    }
  }
  for (const container of [...spec.get("initContainers").items(), ...spec.get("containers").items()]) {
    for (const source of container.get("envFrom").items()) {
      add("ConfigMap", source.get("configMapRef").get("name"));
      add("Secret", source.get("secretRef").get("name"));
    }
    for (const { valueFrom } of container.get("env").items().map((entry) => ({ valueFrom: entry.get("valueFrom") }))) {
      add("ConfigMap", valueFrom.get("configMapKeyRef").get("name"));
      add("Secret", valueFrom.get("secretKeyRef").get("name"));
    }
  }
  return found;
}
var init_references = __esm({
  "src/kubernetes/references.ts"() {
    "use strict";
  }
});

// src/deployment/spire-objects.ts
function spireObjects({ components, configs, workloads, services, cluster }) {
  const found = /* @__PURE__ */ new Set();
  const own = new Set(components.map(({ workload }) => workload));
  for (const workload of own) {
    found.add(workload.object);
    for (const { kind, name } of podReferences(workload.pod.spec)) {
      const object = cluster.find(kind, workload.pod.namespace, name, workload.object);
      if (object) found.add(object);
    }
    for (const object of granted(workload, cluster)) found.add(object);
  }
  for (const { object } of configs) if (object) found.add(object);
  for (const service of services) if (workloadsBehind(service, [...own]).length > 0) found.add(service.object);
  for (const object of cluster.objects) if (object.group === "spire.spiffe.io" || object.group === "spiffeid.spiffe.io") found.add(object);
  for (const object of cluster.of("CSIDriver")) if (object.name === CSI_DRIVER) found.add(object);
  for (const { object, pod } of workloads) {
    const takes = [...pod.volumes.values()].some((volume) => volume.from === "pod" && volume.field.get("csi").get("driver").string === CSI_DRIVER);
    if (takes) found.add(object);
  }
  return found;
}
function granted({ pod }, cluster) {
  const account = knownValue(pod.serviceAccount);
  if (account === void 0) return [];
  return bindingsOf(cluster, account, pod.namespace).flatMap((binding) => [binding, roleOf(cluster, binding) ?? []].flat());
}
var CSI_DRIVER;
var init_spire_objects = __esm({
  "src/deployment/spire-objects.ts"() {
    "use strict";
    init_rbac();
    init_references();
    init_service();
    init_answer();
    CSI_DRIVER = "csi.spiffe.io";
  }
});

// src/deployment/build.ts
function buildDeployment({ objects, documents, configFiles, declared }) {
  const cluster = new Cluster(objects);
  const workloads = workloadsIn(cluster);
  const components = workloads.flatMap((workload) => componentsOf(workload, declared.spireVersion));
  const configs = new Configs(declared);
  const servers = components.filter(({ program }) => program === "spire-server").map((component) => new Server(component, configs.of(component, "server")));
  const agents = components.filter(({ program }) => program === "spire-agent").map((component) => new Agent(component, configs.of(component, "agent")));
  const managers = components.filter(({ program }) => program === "spire-controller-manager").map((component) => new ControllerManager(component, configs.manager(component)));
  for (const component of components) if (component.program === "oidc-discovery-provider") configs.of(component, "oidc");
  for (const component of components) if (component.program === "k8s-workload-registrar") configs.of(component, "registrar");
  configs.addOrphans(objects, configFiles);
  for (const agent of agents) agent.server = serverOfAgent(agent, servers, cluster, workloads);
  for (const manager of managers) manager.server = serverOfManager(manager, servers);
  const services = servicesIn(cluster);
  return {
    servers,
    agents,
    controllerManagers: managers,
    components,
    configs: configs.files,
    managerConfigs: configs.managers,
    configOf: (component) => configs.readBy(component),
    clusterSpiffeIds: clusterSpiffeIdsIn(cluster),
    staticEntries: clusterStaticEntriesIn(cluster),
    workloads,
    services,
    cluster,
    documents,
    declared,
    spireObjects: spireObjects({ components, configs: [...configs.files, ...configs.managers], workloads, services, cluster }),
    lookUp: (kind, namespace, name, place, from) => lookUp({ cluster, documents, declared }, { kind, namespace, name }, place, from)
  };
}
function lookUp({ cluster, documents, declared }, wanted, place, from) {
  const object = cluster.find(wanted.kind, wanted.namespace, wanted.name, from);
  if (object) return known(object, object.place);
  const external = declared.external.some(
    ({ kind, namespace, name }) => kind === wanted.kind && name === wanted.name && sameNamespace(namespace, wanted.namespace)
  );
  if (external) return unknown(`${describe(wanted)} is declared as external`);
  if (documents.some((document) => document.error !== void 0)) return unknown("a document that could not be read may be it");
  return declared.complete ? absent(place) : elsewhere(describe(wanted), place);
}
var Configs;
var init_build = __esm({
  "src/deployment/build.ts"() {
    "use strict";
    init_cluster();
    init_data();
    init_object();
    init_service();
    init_workload();
    init_controller_manager();
    init_detect();
    init_environment();
    init_load();
    init_release();
    init_answer();
    init_mapped_text();
    init_agent3();
    init_component();
    init_config_file();
    init_controller_manager2();
    init_environment3();
    init_links();
    init_registration();
    init_server3();
    init_spire_objects();
    Configs = class {
      #declared;
      #files = /* @__PURE__ */ new Map();
      #managers = /* @__PURE__ */ new Map();
      #byComponent = /* @__PURE__ */ new Map();
      constructor(declared) {
        this.#declared = declared;
      }
      get files() {
        return [...this.#files.values()];
      }
      get managers() {
        return [...this.#managers.values()];
      }
      readBy(component) {
        return this.#byComponent.get(component);
      }
      of(component, kind) {
        const text2 = component.configText;
        if (!text2) return void 0;
        const expand = component.commandLine.has("expandEnv");
        const release = component.release.is === "known" ? formatRelease(component.release.value) : void 0;
        const path = component.configPath.is === "known" ? component.configPath.value : text2.name;
        const options = expand.is === "known" ? { release, expandEnv: expand.value, environment: environmentOf3(component.container), path } : { release, expandEnv: true, environment: UNKNOWN_ENVIRONMENT, path };
        const file = this.#add(text2, { ...text2, config: loadConfig(kind, text2.text, options), mounted: true });
        this.#byComponent.set(component, file);
        return file;
      }
      manager(component) {
        const text2 = component.configText;
        if (!text2) return void 0;
        const expand = component.commandLine.has("expand-env");
        const environment = expand.is === "known" ? environmentOf3(component.container) : UNKNOWN_ENVIRONMENT;
        const file = { ...text2, config: readManagerConfig(text2.text, { expandEnv: expand.is !== "known" || expand.value, environment }), mounted: true };
        this.#managers.set(textKey(text2), file);
        return file;
      }
      /** Configs that no component was seen to read: their flags and environment are not known. */
      addOrphans(objects, files) {
        for (const object of objects) {
          if (object.kind !== "ConfigMap" && object.kind !== "Secret") continue;
          for (const entry of entriesOf(object)) if (entry.text) this.#addOrphan(configText(object, { ...entry, text: entry.text }));
        }
        for (const file of files) {
          const text2 = mappedFile(file);
          this.#addOrphan({ name: file.path.slice(file.path.lastIndexOf("/") + 1), text: text2, place: file.place(0, file.text.length), object: void 0 });
        }
      }
      #addOrphan(text2) {
        if (this.#files.has(textKey(text2)) || this.#managers.has(textKey(text2))) return;
        const kind = detectConfig(text2.text.text, text2.name);
        if (kind === void 0) return;
        const environment = UNKNOWN_ENVIRONMENT;
        if (kind === "scm") {
          this.#managers.set(textKey(text2), { ...text2, config: readManagerConfig(text2.text, { expandEnv: true, environment }), mounted: false });
        } else {
          const options = { release: this.#declared.spireVersion, expandEnv: true, environment, path: text2.name };
          this.#add(text2, { ...text2, config: loadConfig(kind, text2.text, options), mounted: false });
        }
      }
      /** Of one text that several components read, the first reading stands for all in `files`. */
      #add(text2, file) {
        if (!this.#files.has(textKey(text2))) this.#files.set(textKey(text2), file);
        return file;
      }
    };
  }
});

// src/deployment/standalone.ts
function standaloneDeployment(file, config, declared) {
  const text2 = {
    name: file.path.slice(file.path.lastIndexOf("/") + 1),
    text: mappedFile(file),
    place: file.place(0, file.text.length),
    object: void 0
  };
  const deployment = buildDeployment({ objects: [], documents: [], configFiles: [], declared });
  return "spire" in config ? { ...deployment, configs: [{ ...text2, config: config.spire, mounted: false }] } : { ...deployment, managerConfigs: [{ ...text2, config: config.manager, mounted: false }] };
}
var init_standalone = __esm({
  "src/deployment/standalone.ts"() {
    "use strict";
    init_mapped_text();
    init_build();
  }
});

// src/engine/locate.ts
function locator(objects, configs) {
  return (place) => {
    const config = configs.find((one) => contains(one.place, place));
    const located2 = objects.find((one) => contains(one.root.place, place));
    const inConfig = config?.pathAt(place);
    const path = config ? inConfig ? `${config.name}: ${inConfig}` : config.name : located2 ? pathInYaml(located2.root, place) : void 0;
    return { ...located2?.object ? { object: located2.object } : {}, ...path ? { path } : {} };
  };
}
function pathInYaml(root, place, placed = (inner) => inner) {
  let path = "";
  let node = root;
  while (node !== void 0) {
    const step = stepInto(node, place, placed);
    if (step === void 0) break;
    path += step.name.startsWith("[") || path === "" ? step.name : `.${step.name}`;
    node = step.node;
  }
  return path;
}
function stepInto(node, place, placed) {
  if (node.kind === "mapping") {
    for (const { key, value } of node.entries) {
      if (contains(placed(key.place), place)) return { name: key.source, node: void 0 };
      if (contains(placed(value.alias ?? value.place), place)) return { name: key.source, node: value.alias ? void 0 : value };
    }
  } else if (node.kind === "sequence") {
    const index = node.items.findIndex((item2) => contains(placed(item2.place), place));
    const item = node.items[index];
    if (item !== void 0) return { name: `[${item.kind === "mapping" && nameOf(item) || index}]`, node: item };
  }
  return void 0;
}
function nameOf(item) {
  const name = item.get("name")?.value;
  return name?.kind === "scalar" ? name.source : void 0;
}
var init_locate = __esm({
  "src/engine/locate.ts"() {
    "use strict";
    init_source_file();
  }
});

// src/engine/locations.ts
function locationsOf({ objects, deployments }) {
  const configs = /* @__PURE__ */ new Map();
  for (const { configs: files, managerConfigs } of deployments) {
    for (const { name, place, config } of files) {
      configs.set(keyOf(place), { name, place, pathAt: (wanted) => config.file && pathInHcl(config.file, wanted) });
    }
    for (const { name, place, config } of managerConfigs) {
      configs.set(keyOf(place), {
        name,
        place,
        pathAt: (wanted) => config.yaml.document.root && pathInYaml(config.yaml.document.root, wanted, config.yaml.place)
      });
    }
  }
  return { objects: objects.map(located), configs: [...configs.values()] };
}
function located({ kind, namespace, name, root }) {
  return { object: { kind, ...namespace === void 0 ? {} : { namespace }, name }, root };
}
function keyOf({ file, start }) {
  return `${file.path}:${start}`;
}
function pathInHcl(file, place) {
  const steps = [];
  let items = file.items;
  for (; ; ) {
    const item = holder(file, items, place);
    if (!item) break;
    steps.push(...item.keys.map((key) => nameOf2(key, file.format === "json")));
    const value = innermost(file, item.value, place);
    if (item.keys.some((key) => holds(file, key, place)) || value?.kind !== "object") break;
    items = value.items;
  }
  const [first, type, name, ...rest] = steps;
  return first === "plugins" && type !== void 0 && name !== void 0 ? [first, `${type}[${name}]`, ...rest].join(".") : steps.join(".");
}
function innermost(file, value, place) {
  if (value.kind !== "list") return value;
  const item = holder(file, value.items, place);
  return item && innermost(file, item, place);
}
function holder(file, spans, place) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = low + high >> 1;
    const span = spans[middle];
    if (span !== void 0 && startOf2(file, span) <= place.start) low = middle + 1;
    else high = middle;
  }
  const [before, found] = [spans[low - 2], spans[low - 1]];
  if (found === void 0 || !holds(file, found, place)) return void 0;
  return before !== void 0 && holds(file, before, place) ? void 0 : found;
}
function startOf2({ source }, { start, end }) {
  return source.trace(start, end).place.start;
}
function holds({ source }, span, place) {
  return contains(source.trace(span.start, span.end).place, place);
}
function nameOf2(token2, json) {
  if (token2.type === "IDENT") return token2.text;
  const value = literalValue(token2, json);
  return "value" in value ? String(value.value) : token2.text;
}
var init_locations = __esm({
  "src/engine/locations.ts"() {
    "use strict";
    init_literal();
    init_source_file();
    init_locate();
  }
});

// src/engine/fingerprint.ts
async function fingerprinted(drafts, locate) {
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  const seen = /* @__PURE__ */ new Map();
  return drafts.map(({ yields: _, ...draft }) => {
    const { object, path } = locate(draft.place);
    const value = textAt(draft.place).replace(/\s+/g, " ").replace(/^["']|["']$/g, "");
    const identity2 = JSON.stringify([draft.rule, object ? [object.kind, object.namespace ?? "", object.name] : [draft.place.file.path], path ?? "", value]);
    const ordinal = seen.get(identity2) ?? 0;
    seen.set(identity2, ordinal + 1);
    const fingerprint = createHash("sha256").update(identity2).update(String(ordinal)).digest("hex");
    return { ...draft, ...object ? { object } : {}, ...path === void 0 ? {} : { path }, fingerprint };
  });
}
var init_fingerprint = __esm({
  "src/engine/fingerprint.ts"() {
    "use strict";
    init_source_file();
  }
});

// src/engine/run.ts
async function run(deployments, rules, severityOf2, locate, now = () => 0) {
  const drafts = /* @__PURE__ */ new Map();
  const times = [];
  for (const rule2 of rules) {
    const before = now();
    for (const deployment of deployments) {
      rule2.check(deployment, (id, place, args, related = [], fixes = []) => {
        const draft = draftOf(rule2, id, severityOf2(rule2, id), place, args, related.map(relatedOf), fixes);
        if (draft) drafts.set(keyOf2(draft), draft);
      });
    }
    times.push({ rule: rule2.id, milliseconds: now() - before });
  }
  const kept = withoutYielding([...drafts.values()]).sort(compareDrafts);
  return { findings: kept.length === 0 ? [] : await fingerprinted(kept, locate), times };
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
    fixes,
    yields: rule2.yields === true,
    ...outcome ? { outcome } : {}
  };
}
function filled(template, args) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => name in args ? String(args[name]) : whole);
}
function relatedOf([place, message]) {
  return { place, message };
}
function keyOf2(draft) {
  return JSON.stringify([draft.rule, draft.place.file.path, draft.place.start, draft.place.end, draft.message]);
}
function withoutYielding(drafts) {
  const said = drafts.filter((draft) => !draft.yields);
  return drafts.filter(
    (draft) => !draft.yields || !said.some((other) => [other.place, ...other.related.map((one) => one.place)].some((place) => overlaps(place, draft.place)))
  );
}
function overlaps(a, b) {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}
function compareDrafts(a, b) {
  return compareText(a.place.file.path, b.place.file.path) || a.place.start - b.place.start || a.place.end - b.place.end || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var init_run = __esm({
  "src/engine/run.ts"() {
    "use strict";
    init_fingerprint();
  }
});

// src/policy/presets.ts
function isPreset(name) {
  return PRESET_NAMES.some((preset) => preset === name);
}
function severityOf(rule2, messageId, presets, overrides) {
  const own = overrides.get(rule2.id);
  if (own !== void 0) return own;
  return presets.map((preset) => holds2(rule2, preset) ? severityUnder(rule2, messageId, preset) : "off").reduce(heavier, "off");
}
function severityIfAsked(rule2, messageId, presets, overrides) {
  return overrides.get(rule2.id) ?? presets.map((preset) => severityUnder(rule2, messageId, preset)).reduce(heavier, "off");
}
function isOn(rule2, presets, overrides) {
  const own = overrides.get(rule2.id);
  return own === void 0 ? presets.some((preset) => holds2(rule2, preset)) : own !== "off";
}
function holds2(rule2, preset) {
  return [preset, ...PRESETS2[preset].above].some((name) => rule2.presets.includes(name));
}
function severityUnder(rule2, messageId, preset) {
  const severity = rule2.messages[messageId]?.severity;
  if (severity === void 0 || typeof severity === "string") return severity ?? "off";
  const named2 = [preset, ...PRESETS2[preset].above].find((name) => severity[name] !== void 0);
  return (named2 && severity[named2]) ?? severity.recommended;
}
function heavier(a, b) {
  return WEIGHT[b] > WEIGHT[a] ? b : a;
}
var PRESETS2, PRESET_NAMES, WEIGHT;
var init_presets = __esm({
  "src/policy/presets.ts"() {
    "use strict";
    PRESETS2 = {
      recommended: { summary: "What will not start, attest or get an identity, and what is a risk in production.", above: [], expects: false, reasons: false },
      security: { summary: "Recommended, and what an attacker could use.", above: ["recommended"], expects: false, reasons: false },
      strict: {
        summary: "Recommended and security, and everything worth a thought; an ignore needs a reason.",
        above: ["security", "recommended"],
        expects: false,
        reasons: true
      },
      "adr-015": {
        summary: "Recommended, with the decisions of the reference design declared: a breach is an error.",
        above: ["recommended"],
        expects: true,
        reasons: false
      },
      // Stands alone: what is advice for production only leaves `demo` out of its presets.
      demo: { summary: "For a trial on one node: what cannot work, without advice for production.", above: [], expects: false, reasons: false }
    };
    PRESET_NAMES = ["recommended", "strict", "security", "adr-015", "demo"];
    WEIGHT = { off: 0, note: 1, warning: 2, error: 3 };
  }
});

// src/policy/settings.ts
function settingsOf(configuration, overrides, rules) {
  const diagnostics = problemsOf(overrides, rules);
  const ledger = new Ledger();
  const named2 = overrides.preset !== void 0 && isPreset(overrides.preset) ? [overrides.preset] : void 0;
  const presets = ledger.choose("extends", ["recommended"], configuration?.presets, named2);
  const severities = /* @__PURE__ */ new Map();
  for (const id of [.../* @__PURE__ */ new Set([...configuration?.rules.keys() ?? [], ...overrides.rules?.keys() ?? []])].sort()) {
    severities.set(id, ledger.choose(`rules.${id}`, "off", configuration?.rules.get(id), overrides.rules?.get(id)));
  }
  const settings = {
    presets,
    severities,
    only: overrides.only ? new Set(overrides.only) : void 0,
    declared: declaredOf(configuration, overrides, presets, ledger),
    ignoredPaths: configuration?.ignoredPaths.map((one) => ledger.note("ignore", one)) ?? [],
    ignores: configuration?.ignores ?? [],
    reasons: presets.some((preset) => PRESETS2[preset].reasons),
    failOn: ledger.choose("failOn", "error", configuration?.failOn, overrides.failOn),
    provenance: ledger.entries
  };
  return { settings, diagnostics };
}
function severitiesUnder({ only, presets, severities }) {
  if (only === void 0) return (rule2, messageId) => severityOf(rule2, messageId, presets, severities);
  return (rule2, messageId) => only.has(rule2.id) ? severityIfAsked(rule2, messageId, presets, severities) : "off";
}
function activeRules({ only, presets, severities }, rules) {
  if (only === void 0) return rules.filter((rule2) => isOn(rule2, presets, severities));
  return rules.filter((rule2) => only.has(rule2.id) && severities.get(rule2.id) !== "off");
}
function declaredOf(configuration, overrides, presets, ledger) {
  const expecting = presets.find((preset) => PRESETS2[preset].expects);
  const declared = /* @__PURE__ */ new Set();
  const expectation2 = (name) => {
    const written = configuration?.expect[name];
    if (written || expecting) declared.add(name);
    return ledger.choose(`expect.${name}`, REFERENCE_EXPECTATIONS[name], written, void 0, expecting);
  };
  const expect = {
    spireVersion: expectation2("spireVersion"),
    serverKind: expectation2("serverKind"),
    serverReplicas: expectation2("serverReplicas"),
    datastore: expectation2("datastore"),
    nodeAttestor: expectation2("nodeAttestor"),
    workloadAttestors: expectation2("workloadAttestors"),
    keyManager: expectation2("keyManager"),
    upstreamAuthority: expectation2("upstreamAuthority"),
    bundleNotifier: expectation2("bundleNotifier")
  };
  const spireVersion = ledger.choose("spireVersion", void 0, configuration?.spireVersion, overrides.spireVersion);
  const kubernetesVersion = ledger.choose("kubernetesVersion", void 0, configuration?.kubernetesVersion, overrides.kubernetesVersion);
  return {
    expect,
    expectDeclared: declared,
    external: configuration?.external.map((one) => ledger.note("external", one)) ?? [],
    complete: ledger.choose("complete", false, configuration?.complete, void 0),
    ...spireVersion === void 0 ? {} : { spireVersion },
    ...kubernetesVersion === void 0 ? {} : { kubernetesVersion }
  };
}
function problemsOf(overrides, rules) {
  const ids = rules.map((rule2) => rule2.id);
  const unknown2 = [...overrides.rules?.keys() ?? [], ...overrides.only ?? []].filter((id) => !ids.includes(id));
  const problems = unknown2.map((id) => notThere("rule", id, ids));
  if (overrides.preset !== void 0 && !isPreset(overrides.preset)) problems.push(notThere("preset", overrides.preset, PRESET_NAMES));
  if (overrides.spireVersion !== void 0 && !/^\d+\.\d+\.\d+$/.test(overrides.spireVersion)) {
    problems.push(`--spire-version must be a full release such as 1.14.2, not '${overrides.spireVersion}'`);
  }
  if (overrides.kubernetesVersion !== void 0 && !/^1\.\d{1,2}$/.test(overrides.kubernetesVersion)) {
    problems.push(`--kubernetes-version must be a release such as 1.34, not '${overrides.kubernetesVersion}'`);
  }
  return problems.map((message) => ({ severity: "error", message }));
}
function notThere(what, name, names) {
  const meant = nearest(name, names);
  return meant === void 0 ? `there is no ${what} '${name}'` : `there is no ${what} '${name}'; did you mean '${meant}'?`;
}
var Ledger;
var init_settings = __esm({
  "src/policy/settings.ts"() {
    "use strict";
    init_declared();
    init_did_you_mean();
    init_presets();
    Ledger = class {
      entries = [];
      choose(key, fallback, written, override, preset) {
        if (override !== void 0) return this.#add(key, override, { from: "command line" });
        if (written) return this.note(key, written);
        if (preset) return this.#add(key, fallback, { from: "preset", preset });
        return fallback === void 0 ? fallback : this.#add(key, fallback, { from: "default" });
      }
      note(key, { value, place }) {
        const { line, column } = place.file.position(place.start);
        return this.#add(key, value, { from: "file", at: `${place.file.path}:${line}:${column}` });
      }
      #add(key, value, origin) {
        this.entries.push({ key, value, origin });
        return value;
      }
    };
  }
});

// src/spire/validate.ts
function validateConfig(kind, text2, release, options) {
  const config = loadConfig(kind, text2, { release, ...options });
  const last = kind === "server" || kind === "agent" ? "validate" : "start";
  const counted = config.problems.filter(({ when, fatal, info }) => when === last && (fatal || info));
  const first = counted.find(({ note }) => note === void 0);
  if (first) return { verdict: "invalid", message: first.log ?? "", notes: NO_NOTES, config };
  const notes = notesOf(counted);
  const [message] = [...notes.values()].flat();
  return { verdict: message === void 0 ? "valid" : "invalid", message: message ?? "", notes, config };
}
function notesOf(problems) {
  const notes = /* @__PURE__ */ new Map();
  for (const { note, log } of problems) if (note !== void 0 && log !== void 0) notes.set(note, [...notes.get(note) ?? [], log]);
  return notes;
}
var NO_NOTES;
var init_validate = __esm({
  "src/spire/validate.ts"() {
    "use strict";
    init_load();
    NO_NOTES = /* @__PURE__ */ new Map();
  }
});

// src/validate.ts
var validate_exports = {};
__export(validate_exports, {
  validate: () => validate
});
async function validate({ kind, file, release, expandEnv, environment }) {
  const text2 = mappedFile(file);
  if (kind === "scm") {
    const manager = readManagerConfig(text2, { expandEnv, environment });
    const first = manager.problems.find(({ fatal }) => fatal);
    return { verdict: first ? "invalid" : "valid", message: first?.log ?? "", findings: await findingsIn(file, { manager }) };
  }
  const { verdict, message, config } = validateConfig(kind, text2, release, { expandEnv, environment });
  return { verdict, message, findings: await findingsIn(file, { spire: config }) };
}
async function findingsIn(file, config) {
  const { settings } = settingsOf(void 0, {}, RULES);
  const deployment = standaloneDeployment(file, config, NOTHING_DECLARED);
  const places = locationsOf({ objects: [], deployments: [deployment] });
  const rules = activeRules(settings, RULES).filter(({ area }) => area !== "design");
  return (await run([deployment], rules, severitiesUnder(settings), locator(places.objects, places.configs))).findings;
}
var init_validate2 = __esm({
  "src/validate.ts"() {
    "use strict";
    init_rules();
    init_declared();
    init_standalone();
    init_locate();
    init_locations();
    init_run();
    init_settings();
    init_controller_manager();
    init_validate();
    init_mapped_text();
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
function printable(text2) {
  return UNSAFE.test(text2) ? text2.replace(UNSAFE_ALL, escaped2) : text2;
}
function oneLine(text2) {
  return printable(text2.replace(/\s*(?:\r\n|\r|\n)\s*/g, " "));
}
function noCommand(line) {
  return line.replace(/##\[/g, "#\u2060#[").replace(/^(\s*:)(?=:)/, "$1\u2060");
}
function displayWidth(text2) {
  if (/^[\x20-\x7e]*$/.test(text2)) return text2.length;
  let width2 = 0;
  for (const character of text2) width2 += NARROWEST.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width2;
}
function escaped2(character) {
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
var UNSAFE, UNSAFE_ALL, NARROWEST, WIDE;
var init_printable = __esm({
  "src/report/printable.ts"() {
    "use strict";
    UNSAFE = /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
    UNSAFE_ALL = new RegExp(UNSAFE, "g");
    NARROWEST = /^[\p{M}\u200b-\u200d\u2060]$/u;
    WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
  }
});

// src/commands/rule-page.ts
var rule_page_exports = {};
__export(rule_page_exports, {
  rulePage: () => rulePage
});
function rulePage(rule2, page) {
  const [title, body] = split(page ?? `# ${rule2.id}

${rule2.summary}
`);
  const severities = Object.values(rule2.messages).map(({ severity }) => typeof severity === "string" ? severity : severity.recommended);
  const facts = [
    `Area: ${rule2.area}. Severity: ${[...new Set(severities)].join(", ")}. Presets: ${rule2.presets.join(", ")}. Since ${rule2.since}.`,
    ...rule2.fix === void 0 ? [] : [rule2.fix === "safe" ? "Fixed by --fix." : "Offers a suggestion."]
  ];
  const references = rule2.references.length === 0 ? [] : ["", "Facts from:", "", ...rule2.references.map((reference) => `- ${reference}`)];
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
    return rowsOf2(table.keys, kind === "oidc" ? "oidc." : "", table.source);
  });
  const plugins = ["server", "agent"].flatMap(
    (side) => pluginTables(side).flatMap((table) => {
      const name = `${side}.${table.type}.${table.name}`;
      const plugin = { ...table, plugin: `A ${table.type} of the ${side}` };
      return [{ name, row: plugin, source: table.source }, ...rowsOf2(table.keys, `${name}.`, table.source)];
    })
  );
  return [...configs, ...plugins];
}
function rowsOf2(keys, prefix, source) {
  return Object.entries(keys).flatMap(([key, row]) => [
    { name: `${prefix}${key}`, row, source: row.source ?? source },
    ...rowsOf2(row.keys ?? {}, `${prefix}${key}.`, row.source ?? source),
    ...rowsOf2(row.labels ?? {}, `${prefix}${key}.`, row.source ?? source)
  ]);
}
function rowPage({ name, row, source }) {
  const facts = "plugin" in row ? [`${row.plugin}.`] : keyFacts(row);
  return [`# ${name}`, "", row.doc, "", ...[...facts, ...lifetime(row)].map((fact) => `- ${fact}`), `- Facts from spire: ${source}`, ""].join("\n");
}
function keyFacts(row) {
  const { required: required2 } = row;
  return [
    `Takes ${TYPES2[row.type] ?? "a value"}${row.format === void 0 ? "" : `: a ${row.format.replace(/-/g, " ")}`}.`,
    ...row.values ? [`One of ${row.values.join(", ")}.`] : [],
    ...row.default === void 0 ? [] : [`Default: ${JSON.stringify(row.default)}.`],
    ...required2 === true ? ["Required."] : typeof required2 === "string" ? [`Of '${required2.replace(/^one-of:/, "")}' exactly one is needed.`] : []
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
var TYPES2;
var init_explain_key = __esm({
  "src/commands/explain-key.ts"() {
    "use strict";
    init_tables();
    TYPES2 = {
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

// commands.ts
var commands_exports = {};
__export(commands_exports, {
  completionCommand: () => completionCommand,
  configCommand: () => configCommand,
  configJson: () => configJson,
  configText: () => configText2,
  explainCommand: () => explainCommand,
  help: () => help,
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
  { name: "init", operands: "", summary: "Write a commented .spire-lint.yaml.", completes: "none", most: 0 },
  { name: "config", operands: "print [paths...]", summary: "Print the configuration that applies, and where each value comes from.", completes: "files" },
  { name: "completion", operands: "<bash|zsh|fish>", summary: "Print a completion script for a shell.", completes: ["bash", "zsh", "fish"], most: 1 }
];
var FORMAT_NAMES = ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "markdown"];
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
  { name: "config", value: "FILE", verbs: ["lint", "config"], group: "What to check", summary: "Use this configuration file.", file: true },
  { name: "no-config", verbs: ["lint", "config"], group: "What to check", summary: "Use no configuration file." },
  { name: "no-ignores", verbs: ["lint"], group: "What to check", summary: "Show what ignores hide, marked as suppressed." },
  {
    name: "spire-version",
    value: "X.Y.Z",
    verbs: ["lint", "config", "explain", "validate"],
    group: "What to check",
    summary: "Judge as if every SPIRE image were of this release."
  },
  { name: "kubernetes-version", value: "X.Y", verbs: ["lint", "config"], group: "What to check", summary: "The cluster's release." },
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
  { name: "only", value: "ID,...", repeatable: true, verbs: ["lint"], group: "Rules and severities", summary: "Run these rules and no others." },
  { name: "format", value: "FORMAT", choices: FORMAT_NAMES, verbs: ["lint"], group: "Output", summary: "How to print findings; text where left out." },
  {
    name: "format",
    value: "FORMAT",
    choices: ["text", "json"],
    verbs: ["rules", "config", "validate"],
    group: "Output",
    summary: "How to print; text where left out."
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
  const width2 = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.flatMap(([left, right]) => wrap(right, 100 - width2 - 2).map((line, index) => `  ${(index === 0 ? left : "").padEnd(width2)}${line}`.trimEnd()));
}
function wrap(text2, width2) {
  const lines = [];
  for (const word of text2.split(" ")) {
    const last = lines.at(-1);
    if (last === void 0 || last.length + 1 + word.length > width2) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

// src/commands/validate.ts
var import_node_path = require("node:path");

// src/files/read.ts
var import_node_fs = require("node:fs");
init_source_file();
var LARGEST_FILE = 5e7;
function cannotRead(shown2, error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
  const reason = REASONS[code];
  return problem(shown2, reason === void 0 ? `'${shown2}' cannot be read (${code}).` : `'${shown2}' cannot be read: ${reason}.`);
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
function readBytes(path, shown2) {
  try {
    return (0, import_node_fs.readFileSync)(path);
  } catch (error) {
    return cannotRead(shown2, error);
  }
}

// src/commands/validate.ts
init_bytes();
init_environment();
init_release();
init_source_file();

// src/commands/command.ts
function misused(edge, message) {
  edge.stderr.write(`${TOOL.name}: ${message}
Try '${TOOL.name} --help'.
`);
  return 2;
}

// src/commands/validate.ts
var KINDS = ["server", "agent", "oidc", "scm"];
var NAMES2 = { server: "SPIRE server", agent: "SPIRE agent", oidc: "OIDC discovery provider", scm: "spire-controller-manager" };
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
  const { validate: validate2 } = await Promise.resolve().then(() => (init_validate2(), validate_exports));
  const result = await validate2({ kind, file, release, expandEnv: args.has("expand-env"), environment: environmentOf(edge.env) });
  edge.stdout.write(args.value("format") === "json" ? await asJson(result) : await asText(result, NAMES2[kind], path));
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
function findingLine({ rule: rule2, severity, message, place }, path) {
  const { line, column } = place.file.position(place.start);
  return `${path}:${line}:${column}: ${severity} ${rule2}: ${message}`;
}

// src/report/terminal.ts
function styles(color) {
  const sgr = (open, close) => (text2) => color && text2 !== "" ? `\x1B[${open}m${text2}\x1B[${close}m` : text2;
  const colors = { error: sgr(31, 39), warning: sgr(33, 39), note: sgr(36, 39) };
  return { bold: sgr(1, 22), dim: sgr(2, 22), severity: (severity, text2) => colors[severity](text2) };
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
  const { RULES: RULES2 } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  if (args.value("format") === "json") edge.stdout.write(rulesJson(RULES2));
  else edge.stdout.write(rulesText(RULES2, wantsColor(args.value("color"), edge.env, edge.stdout.isTerminal)));
  return 0;
};
function rulesJson(rules) {
  const list2 = rules.map((rule2) => {
    const { severity, message } = gravest(rule2);
    return {
      id: rule2.id,
      area: rule2.area,
      summary: rule2.summary,
      severity,
      when: message?.when,
      presets: rule2.presets,
      fix: rule2.fix ?? "none",
      since: rule2.since
    };
  });
  return `${JSON.stringify({ schema: "spire-lint-rules/1", rules: list2 }, null, 2)}
`;
}
function rulesText(rules, color) {
  const style = styles(color);
  const width2 = Math.max(0, ...rules.map((rule2) => rule2.id.length));
  const areas = [...new Set(rules.map((rule2) => rule2.area))].sort();
  const lines = areas.flatMap((area) => [
    style.bold(area),
    ...rules.filter((rule2) => rule2.area === area).map((rule2) => {
      const { severity } = gravest(rule2);
      return `  ${rule2.id.padEnd(width2)}  ${style.severity(severity, severity.padEnd(7))}  ${rule2.summary} ${style.dim(`[${rule2.presets.join(", ")}]`)}`;
    }),
    ""
  ]);
  return [...lines, `${rules.length} rules. 'spire-lint explain <rule>' shows a rule's page.`, ""].join("\n");
}
var WEIGHT2 = { note: 0, warning: 1, error: 2 };
function gravest(rule2) {
  let worst;
  let severity = "note";
  for (const message of Object.values(rule2.messages)) {
    const own = typeof message.severity === "string" ? message.severity : message.severity.recommended;
    if (worst === void 0 || WEIGHT2[own] > WEIGHT2[severity]) {
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
  const text2 = printable(line);
  if (line.startsWith("-")) return style.severity("error", text2);
  return line.startsWith("+") ? style.severity("note", text2) : text2;
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
  const { RULES: RULES2 } = await Promise.resolve().then(() => __toESM(require("./lint.cjs"), 1));
  const rule2 = RULES2.find((one) => one.id === asked);
  if (rule2) {
    const { readPage } = await Promise.resolve().then(() => __toESM(require("./pages.cjs"), 1));
    const { rulePage: rulePage2 } = await Promise.resolve().then(() => (init_rule_page(), rule_page_exports));
    edge.stdout.write(terminalPage(rulePage2(rule2, readPage(rule2.area, rule2.id)), style));
    return 0;
  }
  const { explainKey: explainKey2, keyNames: keyNames2 } = await Promise.resolve().then(() => (init_explain_key(), explain_key_exports));
  const row = explainKey2(asked);
  if (row !== void 0) {
    edge.stdout.write(terminalPage(row, style));
    return 0;
  }
  const meant = nearest(asked, [...RULES2.map((one) => one.id), ...keyNames2()]);
  edge.stderr.write(`${TOOL.name}: there is no rule or config key '${asked}'${meant === void 0 ? "" : `; did you mean '${meant}'?`}
`);
  return 2;
};

// src/commands/init.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
init_declared();

// src/policy/configuration.ts
init_parse2();
init_stream();
init_presets();

// src/policy/schema-walk.ts
init_did_you_mean();

// src/policy/schema.ts
init_presets();
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

// src/policy/configuration.ts
var CONFIGURATION_NAME = ".spire-lint.yaml";

// src/commands/init.ts
init_presets();
var initCommand = async (args, edge) => {
  const path = (0, import_node_path2.join)(edge.cwd, CONFIGURATION_NAME);
  if ((0, import_node_fs2.existsSync)(path)) {
    edge.stderr.write(`${TOOL.name}: there is a ${CONFIGURATION_NAME} already; nothing is written
`);
    return 2;
  }
  await edge.writeFile(path, initialConfiguration(args.value("preset") ?? "recommended"));
  edge.stderr.write(`Wrote ${CONFIGURATION_NAME}.
`);
  return 0;
};
function initialConfiguration(preset) {
  const width2 = Math.max(...PRESET_NAMES.map((name) => name.length));
  const presets = PRESET_NAMES.map((name) => `#   ${name.padEnd(width2)}  ${PRESETS2[name].summary}`);
  const expectations = Object.entries(REFERENCE_EXPECTATIONS).map(([key, value]) => `#   ${key}: ${Array.isArray(value) ? `[${value.join(", ")}]` : value}`);
  return `# What ${TOOL.name} holds this repository to. Every key may be left out.

# Which rules run, and how much they weigh:
${presets.join("\n")}
extends: ${preset}

# Severities of single rules: off, note, warning or error. '${TOOL.name} rules' lists them all.
# rules:
#   image-tag-floating: error

# Decisions of your design. What is declared here is an error where it is broken; what is not is a note.
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
#   - kind: Secret
#     namespace: spire-system
#     name: spire-database

# The files hold the whole deployment: what is not among them does not exist.
# complete: true

# Judge as if every image were of these releases.
# spireVersion: ${REFERENCE_EXPECTATIONS.spireVersion}
# kubernetesVersion: "1.34"

# From which severity on findings fail a run.
# failOn: error
`;
}

// src/commands/config.ts
init_printable();

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

// src/commands/lint-options.ts
init_did_you_mean();
function lintOptions(args) {
  if (args.has("config") && args.has("no-config")) return { usageError: "--config and --no-config exclude each other" };
  const rules = ruleSeverities(args.values("rule"));
  if ("usageError" in rules) return rules;
  const outputs = fileOutputs(args.values("output"));
  if ("usageError" in outputs) return outputs;
  const versions = releases(args);
  if ("usageError" in versions) return versions;
  const only = args.values("only").flatMap((value) => value.split(",").map((id) => id.trim())).filter((id) => id !== "");
  const config = args.has("no-config") ? false : args.value("config");
  const preset = args.value("preset");
  const stdinFilename = args.value("stdin-filename");
  return {
    input: {
      paths: args.operands.length === 0 ? ["."] : args.operands,
      ...config === void 0 ? {} : { config },
      ...preset === void 0 ? {} : { preset },
      ...stdinFilename === void 0 ? {} : { stdinFilename },
      ...rules.size === 0 ? {} : { rules },
      ...args.has("only") ? { only } : {},
      ...versions,
      ...args.has("no-ignores") ? { noIgnores: true } : {},
      ...args.has("timing") ? { timing: true } : {}
    },
    format: args.value("format") ?? "text",
    outputs,
    quiet: args.has("quiet"),
    failOn: SEVERITIES.find((severity) => severity === args.value("fail-on")),
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
  edge.stdout.write(args.value("format") === "json" ? configJson(settings.provenance) : configText2(settings.provenance, color));
  return diagnostics.some((diagnostic) => diagnostic.severity === "error") ? 2 : 0;
};
function configJson(values) {
  return `${JSON.stringify({ schema: `${TOOL.name}-config/1`, values: values.map(({ key, value, origin }) => ({ key, value, ...origin })) }, null, 2)}
`;
}
function configText2(values, color) {
  const { dim } = styles(color);
  const rows = values.map(
    ({ key, value, origin }) => [oneLine(`${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`), oneLine(originText(origin))]
  );
  const width2 = Math.min(60, Math.max(0, ...rows.map(([left]) => left.length)));
  return rows.map(([left, right]) => `${noCommand(`${left.padEnd(width2)}  ${dim(`# ${right}`)}`)}
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
  const verbs = VERBS.map((verb) => `    ${quoted2(`${verb.name}:${verb.summary}`)}`);
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
  if (option.value === void 0) return quoted2(spec);
  const action = option.file ? "_files" : option.choices ? `(${option.choices.join(" ")})` : " ";
  return quoted2(`${spec}:${option.value.replace(/[:=]/g, " ")}:${action}`);
}
function fish() {
  const names = VERBS.map((verb) => verb.name).join(" ");
  const verbs = VERBS.map((verb) => `complete -c ${TOOL.name} -n "not __fish_seen_subcommand_from ${names}" -a ${verb.name} -d ${quoted2(verb.summary)}`);
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
  return `complete -c ${TOOL.name} -n "${when}" -l ${option.name}${short}${value} -d ${quoted2(option.summary)}`;
}
function choiceRows() {
  const options = new Set(VERBS.flatMap((verb) => optionsOf(verb.name)));
  return [...options].flatMap((option) => option.choices === void 0 ? [] : [[option.verbs, option, option.choices]]);
}
function quoted2(text2) {
  return `'${text2.replace(/'/g, "'\\''")}'`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completionCommand,
  configCommand,
  configJson,
  configText,
  explainCommand,
  help,
  initCommand,
  initialConfiguration,
  rulesCommand,
  rulesJson,
  rulesText,
  validateCommand
});
