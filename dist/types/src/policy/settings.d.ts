import { type Declared } from '../declared/declared.ts';
import type { Assertion } from '../engine/assertion.ts';
import type { RuleSeverity } from '../engine/result.ts';
import type { Preset, Rule } from '../engine/rule.ts';
import type { SeverityOf } from '../engine/run.ts';
import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import type { Configuration, IgnoreEntry } from './configuration.ts';
import type { Written } from './read-node.ts';
/** What the command line says; it wins over the configuration. */
export interface Overrides {
    readonly preset?: string;
    readonly rules?: ReadonlyMap<string, RuleSeverity>;
    readonly only?: readonly string[];
    readonly spireVersion?: string;
    readonly kubernetesVersion?: string;
    readonly helmChart?: NonNullable<Declared['helmChart']>;
    readonly failOn?: Severity;
}
/** Where a value comes from, for `config print`. */
export type Origin = {
    readonly from: 'default' | 'command line';
} | {
    readonly from: 'preset';
    readonly preset: Preset;
} | {
    readonly from: 'file';
    readonly at: string;
};
export interface Provenance {
    /** As it would be written: `rules.ha-sqlite`, `expect.datastore`. */
    readonly key: string;
    readonly value: unknown;
    readonly origin: Origin;
}
/** Everything that decides what a run says, merged. */
export interface Settings {
    readonly presets: readonly Preset[];
    readonly severities: ReadonlyMap<string, RuleSeverity>;
    readonly only: ReadonlySet<string> | undefined;
    readonly declared: Declared;
    /** Patterns of files that are not read, relative to the configuration's folder. */
    readonly ignoredPaths: readonly string[];
    readonly ignores: readonly IgnoreEntry[];
    /** The baseline that the configuration names, relative to its folder. */
    readonly baseline: Written<string> | undefined;
    readonly assertions: readonly Assertion[];
    readonly failOn: Severity;
    readonly provenance: readonly Provenance[];
}
export interface SettingsResult {
    readonly settings: Settings;
    /** Wrong names on the command line: each makes the exit code 2. */
    readonly diagnostics: readonly Diagnostic[];
}
/** Merges what the defaults, the presets, the configuration and the command line say, the later ones winning. */
export declare function settingsOf(configuration: Configuration | undefined, overrides: Overrides, rules: readonly Rule[]): SettingsResult;
/** What each message weighs under these settings, as the engine asks it. */
export declare function severitiesUnder({ only, presets, severities }: Settings): SeverityOf;
/** The rules that can say something under these settings: where some are asked for by name, those, whether a preset has them on or not. */
export declare function activeRules({ only, presets, severities }: Settings, rules: readonly Rule[]): readonly Rule[];
