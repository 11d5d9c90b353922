import type { PluginCheck } from './plugin-check.ts';
/** Bundle publishers, notifiers and upstream authorities. (spire: pkg/server/plugin/bundlepublisher, pkg/server/plugin/upstreamauthority) */
export declare const PUBLISHERS: Readonly<Record<string, (check: PluginCheck) => void>>;
/** spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go */
export declare const NOTIFIERS: Readonly<Record<string, (check: PluginCheck) => void>>;
export declare const UPSTREAM_AUTHORITIES: Readonly<Record<string, (check: PluginCheck) => void>>;
