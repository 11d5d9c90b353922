import type { PluginCheck } from './plugin-check.ts';
/** spire: pkg/server/datastore/sqlstore/sqlstore.go, buildConfig and configuration.Validate */
export declare function checkDataStore(check: PluginCheck): void;
