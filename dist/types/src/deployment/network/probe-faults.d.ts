import type { Container } from '../../kubernetes/container.ts';
import type { Answer } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import { type HttpProbe, type Probe } from './health.ts';
/** Where a program answers health checks. */
export interface Answering {
    readonly port: number | undefined;
    /** The paths that it answers, and all below them. */
    readonly paths: readonly string[] | undefined;
    /** Other ports at which it answers something. */
    readonly others: readonly number[];
}
type AskingProbe = Probe & {
    readonly http: HttpProbe;
};
/** Why probes of a container never succeed. */
export type ProbeFault = 
/** All of them ask at another port: the program's own is the one to change. */
{
    readonly is: 'listener';
    readonly asked: number;
    readonly probes: readonly AskingProbe[];
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
} | {
    readonly is: 'path';
    readonly asked: string;
    readonly place: Place;
};
/** The probes that ask a container's own address over HTTP, without those of another listener of the program. */
export declare function healthProbes(container: Container, others: readonly number[]): readonly AskingProbe[];
/** What is wrong with the probes of a program that answers health checks. */
export declare function probeFaults(container: Container, { port, paths, others }: Answering): readonly ProbeFault[];
/** A path at which a program answers, with what it would be if nobody had changed it. */
export interface AnsweredPath {
    readonly usual: string;
    readonly own: Answer<string>;
}
/** Where the probe asks for the usual path, the one in the program's config that is another. */
export declare function slipOf(asked: string, paths: readonly AnsweredPath[]): Place | undefined;
export {};
