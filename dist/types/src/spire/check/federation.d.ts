import type { Block } from '../config.ts';
import { type Check } from './check.ts';
/** spire: cmd/spire-server/cli/run/run.go, setBundleEndpointConfigProfile and what is around it */
export declare function checkFederation(check: Check, server: Block): void;
