import type { PluginCheck } from './plugin-check.ts';
/** spire: pkg/server/plugin/nodeattestor */
export declare const NODE_ATTESTORS: Readonly<Record<string, (check: PluginCheck) => void>>;
