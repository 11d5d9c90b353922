import type { PluginCheck } from './plugin-check.ts';
/** spire: pkg/server/plugin/keymanager */
export declare const KEY_MANAGERS: Readonly<Record<string, (check: PluginCheck) => void>>;
