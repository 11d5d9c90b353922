import type { ConfigFile } from './config-file.ts';
import type { Deployment } from './deployment.ts';
/** Whether whoever reads a config is, or may be, given a setting by flag: then what the config says of it counts for nothing. */
export declare function mayBeOverridden({ components, configOf }: Pick<Deployment, 'components' | 'configOf'>, file: ConfigFile, key: string): boolean;
