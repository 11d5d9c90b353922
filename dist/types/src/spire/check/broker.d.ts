import type { Block } from '../config.ts';
import { type Check } from './check.ts';
/** spire: cmd/spire-agent/cli/run/run.go at v1.15.3 */
export declare function checkBroker(check: Check, experimental: Block): void;
