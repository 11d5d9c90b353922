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
  readonly deprecated?: string
  /** What to write instead: a key's path, or words. */
  readonly replacement?: string
}

export interface KeyRow extends Lifetime {
  readonly type: GoType
  readonly format?: ValueFormat
  /** The code refuses a config without it. `one-of:NAME` groups keys of which exactly one is needed. */
  readonly required?: boolean | string
  readonly default?: string | number | boolean | readonly string[]
  /** Allowed values; `valuesSince` says when one came. */
  readonly values?: readonly string[]
  readonly valuesSince?: Readonly<Record<string, string>>
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
  readonly keys: Readonly<Record<string, KeyRow>>
}

/** An old or invented name and what people mean by it. */
export interface AliasRow {
  readonly name: string
  /** In which block; everywhere where left out. */
  readonly in?: string
  readonly meant: string
  readonly note?: string
}
