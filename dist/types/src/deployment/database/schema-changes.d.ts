import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A statement that changes a table of SPIRE's. */
export interface SchemaChange {
    /** `schema`: the table itself; `column`: an index over a column that it does not have; `rows`: what is in it. */
    readonly what: 'schema' | 'column' | 'rows';
    /** `ALTER TABLE`, `DELETE FROM`. */
    readonly statement: string;
    readonly table: string;
    /** Of an index. */
    readonly column: string;
    readonly place: Place;
}
/** The statements in ConfigMaps and in commands that change SPIRE's own tables. */
export declare function schemaChanges({ cluster, workloads }: Deployment): readonly SchemaChange[];
