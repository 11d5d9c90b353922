import { type Visit } from './visit.ts';
/** A variable of the environment: a value, or where it comes from. */
export declare function checkEnvironment(visit: Visit): void;
/** What is taken into the environment as a whole. */
export declare function checkEnvironmentSource(visit: Visit): void;
