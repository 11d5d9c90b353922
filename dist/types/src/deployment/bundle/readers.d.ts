import type { Agent } from '../agent.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
import { type PublishedBundle } from './bundle.ts';
/** The server's agents that mount a ConfigMap of the name that it publishes its bundle in, whichever namespace they are in. */
export declare function readersOf({ agents }: Deployment, server: Server, { plugin }: PublishedBundle): readonly Agent[];
/** Whether none of those who read a bundle is in the namespace that the server publishes it in, where they cannot mount it. */
export declare function isReadElsewhere(deployment: Deployment, server: Server, publication: PublishedBundle): boolean;
