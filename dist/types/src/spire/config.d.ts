import type { HclFile } from '../hcl/tree.ts';
import type { Answer } from '../text/answer.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Place } from '../text/source-file.ts';
import type { Environment, Variable } from './environment.ts';
import type { KeyRow, PluginTable } from './table.ts';
export type ConfigKind = 'server' | 'agent' | 'oidc' | 'registrar';
export interface LoadOptions {
    /** The release that reads the config; where it is not known, only what is wrong in every release is a problem. */
    readonly release: string | undefined;
    /** Whether the process runs with `-expandEnv`. */
    readonly expandEnv: boolean;
    readonly environment: Environment;
    /** The path that SPIRE was given, as its messages quote it; the file's name where left out. */
    readonly path?: string;
}
/** One SPIRE config as that release reads it. */
export interface SpireConfig {
    readonly kind: ConfigKind;
    readonly release: string | undefined;
    /** As written. */
    readonly source: MappedText;
    /** With environment variables put in; the same as `source` without `-expandEnv`. */
    readonly expanded: MappedText;
    /** Undefined where it does not parse: then every answer is `unknown`. */
    readonly file: HclFile | undefined;
    /** Every fault, in the order in which SPIRE would come to it. */
    readonly problems: readonly Problem[];
    /** The top level. */
    readonly root: Block;
    /** What the config is about: `server { … }`, `agent { … }`, or the top level of the others. */
    readonly main: Block;
    /** In the order of the file; empty where the config does not parse or its `plugins` cannot be read: ask `pluginsKnown`. */
    readonly plugins: readonly PluginConfig[];
    readonly pluginsKnown: boolean;
    /** Every variable that the text names, in order, also where it is not expanded. */
    readonly variables: readonly VariableUse[];
    /** The enabled plugins of a type; one that may be disabled (an unknown `enabled`) counts. */
    enabledPlugins(type: string): readonly PluginConfig[];
}
export interface VariableUse {
    readonly name: string;
    /** `$NAME` or `${NAME}` as it stands. */
    readonly place: Place;
    readonly outcome: Variable;
    /** Whether it was put in (`-expandEnv`), or stays as text. */
    readonly expanded: boolean;
    /** Of a comment only. */
    readonly inComment: boolean;
}
/** When the user would otherwise learn of a fault: SPIRE's `validate`, the start of the process, an attestation, or later or never. */
export type ProblemWhen = 'validate' | 'start' | 'attest' | 'run';
export type ProblemCode = 'parse-error' | 'wrong-type' | 'section-missing' | 'missing-required' | 'unknown-key' | 'removed-key' | 'deprecated-key' | 'future-key' | 'duplicate-attribute' | 'duplicate-plugin' | 'second-block' | 'stray-label' | 'block-for-list' | 'invalid-enum' | 'invalid-duration' | 'invalid-trust-domain' | 'invalid-spiffe-id' | 'invalid-url' | 'invalid-value' | 'conflict' | 'plugin-data-conflict' | 'plugins-malformed' | 'plugin-unsupported-type' | 'plugin-unknown-builtin' | 'plugin-count' | 'plugin-malformed' | 'plugin-unconfigurable'
/** For Windows: SPIRE refuses it on Linux only. */
 | 'other-platform' | 'crash';
/** Something wrong with a config, at the smallest text that a person would change. */
export interface Problem {
    readonly code: ProblemCode;
    readonly place: Place;
    /** `plugins.NodeAttestor[k8s_psat].plugin_data.cluster` */
    readonly path: string;
    readonly args: Readonly<Record<string, string>>;
    readonly when: ProblemWhen;
    /** SPIRE refuses the config or exits; otherwise it goes on. */
    readonly fatal: boolean;
    /** What SPIRE prints, word for word; absent where it says nothing. */
    readonly log?: string;
    /** Of a plugin's own configuration. */
    readonly plugin?: {
        readonly type: string;
        readonly name: string;
    };
    /** Of what `validate` lists as notes: under which heading (`KeyManager "disk"`, `KeyManager`). */
    readonly note?: string;
    /** Only a note of `validate`: it fails, and `run` would not. */
    readonly info?: boolean;
    /** What else has to do with it, and in what way. */
    readonly related?: readonly (readonly [place: Place, what: string])[];
}
/** A string among several. */
export interface Element {
    readonly value: string;
    readonly place: Place;
}
/** `name { … }` in a map of blocks. */
export interface NamedBlock {
    readonly name: string;
    /** The name. */
    readonly place: Place;
    readonly block: Block;
}
/**
 * A block of a config, decoded as SPIRE does. Keys are those of the release's table; asking for another is `absent`.
 * A key not written is its default (`from: 'default'`) or `absent`; a value with a hole, or one that does not decode, is `unknown`.
 */
export interface Block {
    /** The name that opens the block; where nobody wrote it, what should hold it. */
    readonly place: Place;
    readonly written: boolean;
    /** The whole text of the block (of its last writing), for containment. */
    readonly extent: Place;
    /** Whether the config (or this part of it) could be read at all. */
    readonly readable: boolean;
    /** `server.federation` */
    readonly path: string;
    readonly rows: Readonly<Record<string, KeyRow>>;
    string(key: string): Answer<string>;
    /** Integers as Go parses them. */
    int(key: string): Answer<number>;
    bool(key: string): Answer<boolean>;
    /** In nanoseconds. */
    duration(key: string): Answer<bigint>;
    strings(key: string): Answer<readonly Element[]>;
    block(key: string): Block;
    /** `[]struct`: one for each element. */
    blocks(key: string): readonly Block[];
    /** `map[string]struct`. */
    map(key: string): Answer<readonly NamedBlock[]>;
    /** `map[string]string`. */
    pairs(key: string): Answer<readonly {
        readonly name: string;
        readonly place: Place;
        readonly value: Answer<string>;
    }[]>;
    /** Where a key is written; the last time, where it is written more than once. */
    key(name: string): Place | undefined;
    /** Whether anybody wrote the key. */
    /** Whether a key that is left out is there under a name that SPIRE does not know. */
    isMisspelt(key: string): boolean;
    has(name: string): boolean;
    /** A string with the places of its characters, for what is written inside it (a connection string, a URL). */
    mapped(key: string): MappedText | undefined;
}
export interface PluginConfig {
    /** `NodeAttestor` */
    readonly type: string;
    readonly name: string;
    /** The name's token. */
    readonly place: Place;
    readonly typePlace: Place;
    readonly enabled: Answer<boolean>;
    /** It has a `plugin_cmd`: not a built-in, nothing is known of its data. */
    readonly external: boolean;
    /** `plugin_data`. */
    readonly data: Block;
    /** What stands around `plugin_data`. */
    readonly wrapper: Block;
    /** Undefined for external and unknown plugins, and for built-ins that the release does not have. */
    readonly table: PluginTable | undefined;
}
