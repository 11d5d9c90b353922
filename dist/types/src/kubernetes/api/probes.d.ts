import { type Visit } from './visit.ts';
/** A probe: one way to ask, and numbers that make sense. */
export declare function checkProbe(visit: Visit): void;
/** Exactly one of the ways in which a container is asked or told something. */
export declare function checkHandler(visit: Visit): void;
