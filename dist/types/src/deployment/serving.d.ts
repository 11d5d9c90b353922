import type { Agent } from './agent.ts';
import type { Deployment } from './deployment.ts';
/** Whether the registrations here may be for an agent: those of a controller manager are for the agents of its server. */
export declare function mayServe({ controllerManagers }: Deployment, { server }: Agent): boolean;
