import { type Release } from './release.ts';
/** What a parameter of a PostgreSQL connection string is. */
export type PostgresParameter = 
/** The driver's own. */
{
    readonly is: 'driver';
}
/** A setting of PostgreSQL that a session may have. */
 | {
    readonly is: 'session';
}
/** A setting of the whole PostgreSQL server: it refuses a session that brings it. */
 | {
    readonly is: 'server';
}
/** Another program's; `instead`: what to do here. */
 | {
    readonly is: 'foreign';
    readonly instead: string;
} | {
    readonly is: 'unknown';
};
/**
 * What lib/pq does with a parameter: it keeps its own, and sends all others to PostgreSQL as settings of the session.
 *
 * @param release SPIRE's; where it is not known, what any release takes counts as the driver's
 */
export declare function postgresParameter(name: string, release: Release | undefined): PostgresParameter;
