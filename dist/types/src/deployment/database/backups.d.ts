import type { Container, Word } from '../../kubernetes/container.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Deployment } from '../deployment.ts';
/** A container of a job that dumps a database of SPIRE's. */
export interface Dump {
    readonly workload: Workload;
    readonly container: Container;
    /** The word of the command that has the dump. */
    readonly word: Word;
    /** `pg_dump` in it, as offsets. */
    readonly start: number;
    readonly end: number;
}
/** The jobs that dump SPIRE's database: they name the host of a server's among the files, run beside the server, or call the database 'spire'. */
export declare function dumpsOf(deployment: Deployment): readonly Dump[];
export declare function commandOf(container: Container): readonly Word[];
