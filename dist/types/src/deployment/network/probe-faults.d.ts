import type { Container } from '../../kubernetes/container.ts';
import type { Answer } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import type { Configured } from '../configured.ts';
import { type HttpProbe, type Probe } from './health.ts';
/** Where a program answers health checks. */
export interface Answering {
    readonly port: number | undefined;
    /** Where the port is written, or would be. */
    readonly place: Place;
    /** The paths that it answers, and all below them. */
    readonly paths: readonly string[] | undefined;
    /** How these came about. */
    readonly answered: readonly AnsweredPath[];
    /** Other ports at which it answers something. */
    readonly others: readonly number[];
}
/** A probe that asks over HTTP. */
export type AskingProbe = Probe & {
    readonly http: HttpProbe;
};
/** A path at which a program answers, with what it would be if nobody had changed it. */
export interface AnsweredPath {
    readonly usual: string;
    readonly own: Answer<string>;
}
/** Why probes of a container never succeed. `place`: the text that differs from the others, or from what is usual. */
export type ProbeFault = PortFault | {
    readonly is: 'path';
    readonly asked: string;
    readonly place: Place;
};
export type PortFault = 
/** All of them ask at another port: the program's own is the one to change. */
{
    readonly is: 'listener';
    readonly asked: number;
    readonly probes: readonly AskingProbe[];
    readonly place: Place;
} | {
    readonly is: 'port';
    readonly asked: number;
    readonly place: Place;
}
/** No port of the container is called so. */
 | {
    readonly is: 'name';
    readonly name: string;
    readonly place: Place;
};
/** The probes that ask a container's own address over HTTP, without those of another listener of the program. */
export declare function healthProbes(container: Container, others: readonly number[]): readonly AskingProbe[];
/** The probes that ask a server or an agent for its health. */
export declare function ownHealthProbes(configured: Configured): readonly AskingProbe[];
/** What is wrong with the probes of a program that answers health checks. */
export declare function probeFaults(container: Container, answering: Answering): readonly ProbeFault[];
/** What is wrong with the ports at which probes ask a program that answers at the port that is written at `place`. */
export declare function portFaults(probes: readonly AskingProbe[], port: number, place: Place): readonly PortFault[];
