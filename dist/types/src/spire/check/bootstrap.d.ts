import type { Block } from '../config.ts';
import { type Check } from './check.ts';
/** How the agent comes to trust its server: of the ways to, exactly one. (spire: cmd/spire-agent/cli/run/run.go, agentConfig.validate) */
export declare function checkBootstrap(check: Check, agent: Block): void;
