import type { HostName } from '../../kubernetes/service.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Edit } from '../../text/edit.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A way to a database: the server's own, or that of a PgBouncer between. */
export interface DatabaseWay {
    readonly host: string;
    readonly port: number;
    readonly found: HostName;
    readonly place: Place;
    readonly portPlace: Place;
    /** The pod that asks. */
    readonly from: Workload;
    readonly whole: boolean;
    readonly follows: string;
    readonly rename?: (name: string) => Edit | undefined;
}
/** The ways to databases by name, as far as these are known. */
export declare function databaseWays(deployment: Deployment): readonly DatabaseWay[];
/** Operators and charts make Services for what they are asked for: `NAME-rw`, `NAME-primary`, `NAME-pgbouncer`. */
export declare function isOperated({ cluster }: Deployment, name: string): boolean;
/** What a Helm release or an Argo CD application brings is not among the files. */
export declare function hasCharts({ cluster }: Deployment): boolean;
/** Whether a name is that of a namespace among the files: `db.internal` is a name of the world outside otherwise. */
export declare function isNamespace({ cluster }: Deployment, name: string | undefined): boolean;
