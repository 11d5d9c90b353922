import type { Container } from '../../kubernetes/container.ts';
import { type HostName, type Service } from '../../kubernetes/service.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Deployment } from '../deployment.ts';
import { type DatastoreConnection } from './datastores.ts';
/** A PostgreSQL server or a PgBouncer among the files. */
export interface Database {
    readonly program: 'postgres' | 'pgbouncer';
    readonly workload: Workload;
    readonly container: Container;
    /** What leads to it; undefined where it runs beside the SPIRE server. */
    readonly service: Service | undefined;
}
/** What the name that a connection goes to leads to; undefined where it is not known, or does not leave the pod. */
export declare function hostOf({ cluster }: Deployment, one: DatastoreConnection): HostName | undefined;
/** The one database among the files that a connection ends at; undefined where there is none, or it could be several. */
export declare function databaseOf(deployment: Deployment, one: DatastoreConnection): Database | undefined;
/** The one database among the files behind a host and port, as a pod of a workload sees them. */
export declare function databaseAt({ cluster, workloads }: Deployment, host: string, port: number, from: Workload): Database | undefined;
/** Whether a workload runs a database of a kind that is known here. */
export declare function runsDatabase({ pod }: Workload): boolean;
