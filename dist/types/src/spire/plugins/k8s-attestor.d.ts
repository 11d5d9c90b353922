import type { PluginCheck } from './plugin-check.ts';
/** spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go at v1.9.6, v1.12.4, v1.14.2, v1.15.3 */
export declare function checkK8sAttestor(check: PluginCheck): void;
