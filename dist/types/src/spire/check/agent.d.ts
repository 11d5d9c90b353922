import type { Block } from '../config.ts';
import { type Check } from './check.ts';
/**
 * What the agent checks of its own settings, in its order. (spire: cmd/spire-agent/cli/run/run.go at v1.9.6, v1.12.4, v1.14.2, v1.15.3)
 * @param plugins says what is wrong with the plugins' tree
 * @param unknown says which keys are not known
 */
export declare function checkAgent(check: Check, root: Block, plugins: () => void, unknown: () => void): void;
