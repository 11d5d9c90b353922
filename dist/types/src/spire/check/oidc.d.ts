import type { Block } from '../config.ts';
import { type Check } from './check.ts';
/**
 * What the OIDC discovery provider checks when it starts. (spire: support/oidc-discovery-provider/config.go and main_posix.go
 * at v1.9.6, v1.12.4, v1.15.3)
 */
export declare function checkProvider(check: Check, root: Block): void;
