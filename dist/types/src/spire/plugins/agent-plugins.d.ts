import type { PluginCheck } from './plugin-check.ts';
/** The agent's plugins, whose settings are looked at only when it starts. (spire: pkg/agent/plugin) */
export declare const AGENT_PLUGINS: Readonly<Record<string, (check: PluginCheck) => void>>;
