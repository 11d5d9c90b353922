import type { Block } from '../config.ts';
import { type Check } from './check.ts';
/** spire: pkg/common/fflag/fflag.go */
export declare function checkFeatureFlags(check: Check, experimental: Block): void;
/** spire: pkg/common/log/options.go */
export declare function checkLogger(check: Check, block: Block, prefix?: string): void;
export declare function checkTrustDomain(check: Check, block: Block): void;
/** Go's ServeMux takes a path for a pattern, and crashes on what is none. (spire: pkg/common/health/health.go) */
export declare function checkHealthPaths(check: Check, health: Block, when: 'validate' | 'start'): void;
export declare function checkProbePaths(check: Check, health: Block, when: 'validate' | 'start'): void;
