import type { PluginCheck } from './plugin-check.ts';
/** spire: pkg/agent/plugin/workloadattestor/docker/docker_posix.go at v1.9.6, v1.12.4, v1.14.2, v1.15.3 */
export declare function checkDockerAttestor(check: PluginCheck): void;
