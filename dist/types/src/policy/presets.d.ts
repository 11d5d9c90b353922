import type { RuleSeverity } from '../engine/result.ts';
import type { Preset, Rule } from '../engine/rule.ts';
export interface PresetDefinition {
    /** What it is for, in one sentence. */
    readonly summary: string;
    /** Whose rules and severities hold too, the nearest first. */
    readonly above: readonly Preset[];
    /** Somebody has decided: the reference design's expectations are declared. */
    readonly expects: boolean;
}
export declare const PRESETS: Readonly<Record<Preset, PresetDefinition>>;
export declare const PRESET_NAMES: readonly Preset[];
export declare function isPreset(name: string): name is Preset;
/** What a message weighs under presets (the heaviest counts) and a user's own severities, which hold for all messages of a rule. */
export declare function severityOf(rule: Rule, messageId: string, presets: readonly Preset[], overrides: ReadonlyMap<string, RuleSeverity>): RuleSeverity;
/** What a message weighs for somebody who asks for its rule by name, whether a preset has it on or not. */
export declare function severityIfAsked(rule: Rule, messageId: string, presets: readonly Preset[], overrides: ReadonlyMap<string, RuleSeverity>): RuleSeverity;
/** Whether a rule can say anything under presets and a user's own severities. */
export declare function isOn(rule: Rule, presets: readonly Preset[], overrides: ReadonlyMap<string, RuleSeverity>): boolean;
