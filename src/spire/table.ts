/**
 * The shape of the data in `schemas/spire/`: what SPIRE's configs and built-in plugins know, by release.
 * A release is `X.Y.Z`; `since` is left out where 1.9.0 already had it.
 */

/** How the Go field is typed, which decides what a weak decode accepts. */
export type GoType =
  | 'string'
  | 'int'
  | 'bool'
  | 'float'
  /** `[]string` and the like. */
  | 'list'
  /** One struct: `key { … }`. */
  | 'block'
  /** `[]struct`: `key = [ { … } ]`. */
  | 'blocks'
  /** `map[string]struct`: `key "label" { … }` or `key = { label = { … } }`. */
  | 'map'
  /** `map[string]string`. */
  | 'strings'
  /** `map[string][]string`. */
  | 'lists'
  /** A raw syntax node that SPIRE reads later (`plugins`, `plugin_data`, `profile`, `database_type`): the first one wins. */
  | 'node'

/** What a string means beyond being a string. */
export type ValueFormat = 'duration' | 'trust-domain' | 'spiffe-id' | 'url' | 'path' | 'cidr' | 'regexp' | 'port' | 'template' | 'host' | 'socket-uri'

export interface Lifetime {
  readonly since?: string
  /** The first release that no longer knows it. */
  readonly removed?: string
  /** Releases in between that do not know it: it came with a patch release of an older minor first. */
  readonly missing?: readonly string[]
  /** The release that deprecated it; 1.9.0 stands for that or an earlier one. */
  readonly deprecated?: string
  /** What to write instead: a key's path, or words. */
  readonly replacement?: string
}

export interface KeyRow extends Lifetime {
  readonly type: GoType
  /** Of a list: what each item means. */
  readonly format?: ValueFormat
  /** Of a map: what the label means. */
  readonly labelFormat?: ValueFormat
  /** Only the program for that platform knows it; to any other it is an unknown key. */
  readonly platform?: 'windows'
  /** Known there, but refused when it is set. */
  readonly refusedOn?: 'linux' | 'windows'
  /** The code refuses a config without it. `one-of:NAME` groups keys of which exactly one is needed. */
  readonly required?: boolean | string
  /** The first release that misses it. */
  readonly requiredSince?: string
  /** Missed when the program starts, not by `validate`. */
  readonly requiredAtRun?: true
  readonly default?: string | number | boolean | readonly string[]
  /** Defaults of older releases, by the first release that no longer has them. */
  readonly defaultBefore?: Readonly<Record<string, string | number | boolean | readonly string[]>>
  /** Types of older releases, by the first release that no longer has them. */
  readonly typeBefore?: Readonly<Record<string, GoType>>
  /** Allowed values; `valuesSince` says when one came. */
  readonly values?: readonly string[]
  readonly valuesSince?: Readonly<Record<string, string>>
  /** The first release that no longer takes the value. */
  readonly valuesRemoved?: Readonly<Record<string, string>>
  /** Compared without regard to case. */
  readonly caseInsensitive?: boolean
  /** Security hangs on it: an ignored misspelling is an error. */
  readonly security?: boolean
  /** What it does, in one sentence. */
  readonly doc: string
  /** Where the fact is read: a path in the source tree. */
  readonly source?: string
  /** Of a block, blocks or map: the keys inside. */
  readonly keys?: Readonly<Record<string, KeyRow>>
  /** Of a block: what happens to a key that it does not know. Of the nearest enclosing block where left out. */
  readonly unknown?: UnknownKeys
  /** Of a node that takes labelled blocks (`profile "https_web" { … }`): the labels and what each takes. */
  readonly labels?: Readonly<Record<string, KeyRow>>
}

/** `fatal`: SPIRE refuses to start. `note`: `validate` fails. `silent`: nobody ever hears of it. */
export type UnknownKeys = 'fatal' | 'silent' | 'note'

/** One config (`server.conf`, `agent.conf`, the OIDC provider, the legacy registrar): the top level's keys. */
export interface ConfigTable {
  readonly config: 'server' | 'agent' | 'oidc' | 'registrar'
  readonly source: string
  readonly unknown: UnknownKeys
  readonly keys: Readonly<Record<string, KeyRow>>
}

/** One built-in plugin. */
export interface PluginTable extends Lifetime {
  readonly side: 'server' | 'agent'
  readonly type: string
  readonly name: string
  readonly source: string
  readonly doc: string
  readonly unknown: UnknownKeys
  /** From which release on another answer to unknown keys holds. */
  readonly unknownSince?: Readonly<Record<string, UnknownKeys>>
  /** The plugin takes no configuration at all: a non-empty `plugin_data` stops `run`. */
  readonly unconfigurable?: boolean
  /** How the plugin words a `plugin_data` that does not decode; `{error}` stands for the library's text. */
  readonly malformed?: string
  /** The words of older releases, by the first release that no longer has them. */
  readonly malformedBefore?: Readonly<Record<string, string>>
  readonly keys: Readonly<Record<string, KeyRow>>
}

/**
 * An old, invented or misplaced name and what people mean by it. Paths are those of a config (`server.experimental`, `telemetry.Prometheus`)
 * or of a plugin's data (`DataStore.sql`, `NodeAttestor.k8s_psat.clusters`), the server's plugin where both sides have one, `agent:…` for the agent's.
 */
export interface AliasRow {
  readonly name: string
  /** The block that it stands in; any where left out, `plugins` for a plugin type, the type for a plugin's name. */
  readonly in?: string
  /** The path of what is meant; empty where there is no such setting. */
  readonly meant: string
  readonly note?: string
}

/** What stands beside `plugin_data` in a plugin's block. */
export interface WrapperTable {
  readonly source: string
  readonly unknown: UnknownKeys
  readonly keys: Readonly<Record<string, KeyRow>>
}

/** A key, plugin or plugin type that no supported release knows any more. */
export interface RemovedRow {
  readonly config: 'server' | 'agent' | 'oidc'
  /** Where it stood, in the paths of `AliasRow`: `server.default_svid_ttl`, `NodeResolver`, `NodeAttestor.k8s_psat.clusters.service_account_whitelist`. */
  readonly path: string
  /** The first release without it. */
  readonly removed: string
  readonly deprecated?: string
  /** Paths or words. */
  readonly replacement?: string
  /** What SPIRE does with it now. */
  readonly now: UnknownKeys | 'unsupported-plugin-type'
  readonly note?: string
  readonly source: string
}

/** SPIRE's releases, newest last. */
export interface ReleasesTable {
  readonly newest: string
  /** The minors that still got fixes when this table was written. */
  readonly maintained: readonly string[]
  readonly releases: readonly ReleaseRow[]
  readonly security: readonly SecurityRow[]
}

export interface ReleaseRow {
  readonly release: string
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** A security fix. */
export interface SecurityRow {
  /** The first release of each minor that has it; newer minors than the last have it, older ones that are not named never got it. */
  readonly fixedIn: readonly string[]
  readonly summary: string
  /** What it touches, as `server/NodeAttestor/x509pop`; whole programs are `server`, `agent` or `oidc`. */
  readonly touches: readonly string[]
  /** A CVE, Go advisory or pull request. */
  readonly id?: string
  /** A library's or Go's fault, not one of SPIRE's own code. */
  readonly dependency?: boolean
  readonly platform?: 'windows'
}

/** The controller manager's config file (YAML, `kind: ControllerManagerConfig`). */
export interface ManagerTable {
  readonly config: 'scm'
  readonly source: string
  readonly unknown: UnknownKeys
  /** `since` is the controller manager's release here, left out where 0.3.0 had it. */
  readonly keys: Readonly<Record<string, KeyRow>>
}
