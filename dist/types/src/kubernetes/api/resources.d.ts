import { type Visit } from './visit.ts';
/** What a container asks for, and what it is limited to. */
export declare function checkResources(visit: Visit): void;
