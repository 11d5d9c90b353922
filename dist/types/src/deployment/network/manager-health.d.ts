import { type Known } from '../../text/answer.ts';
import type { ControllerManager } from '../controller-manager.ts';
import type { AnsweredPath } from './probe-faults.ts';
/** Where a controller manager answers probes (controller-runtime: pkg/manager/manager.go; spire-controller-manager: cmd/main.go at v0.6.6). */
export interface ManagerHealth {
    readonly address: Known<string>;
    /** Undefined: it does not listen. */
    readonly port: number | undefined;
    /** Undefined where one is written in a way that it may not start with. */
    readonly paths: readonly string[] | undefined;
    readonly answered: readonly AnsweredPath[];
    /** The ports of its metrics and its webhook. */
    readonly others: readonly number[];
}
/** Undefined where its config is not known in this. */
export declare function managerHealth({ config }: ControllerManager): ManagerHealth | undefined;
