import type { Answer } from '../text/answer.ts';
import type { Place } from '../text/source-file.ts';
import type { Agent } from './agent.ts';
import type { ControllerManager } from './controller-manager.ts';
import type { Deployment } from './deployment.ts';
import type { Server } from './server.ts';
/** Who has to agree with one server. */
export interface Parties {
    readonly server: Server;
    readonly agents: readonly Agent[];
    readonly managers: readonly ControllerManager[];
}
/** Every server with the agents and controller managers that are its own. */
export declare function partiesOf({ servers, agents, controllerManagers }: Deployment): readonly Parties[];
/** What one of several parties says of something on which all have to agree. */
export interface Statement {
    readonly who: 'server' | 'agent' | 'manager';
    readonly value: string;
    readonly place: Place;
}
/** What the parties say, as far as it is known. */
export declare function statements(parties: Parties, ask: (party: Server | Agent | ControllerManager) => Answer<string>): readonly Statement[];
/** Who is wrong where they do not agree: the server where all others (two at least) agree against it, else each that differs from the server. */
export declare function dissenters(said: readonly Statement[]): {
    readonly wrong: readonly Statement[];
    readonly right: readonly Statement[];
} | undefined;
