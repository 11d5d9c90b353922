import type { Deployment } from '../deployment.ts';
import { type HostFolder, type SocketFolder, type SocketReader } from './sockets.ts';
/** Who takes the agent's socket from a folder of the node. */
export interface FolderUser {
    /** `The CSI driver`, `Container 'api'`. */
    readonly who: string;
    readonly host: HostFolder;
}
/** Why those who need the agents' sockets do not find them on the node. `agents`: every agent's socket. */
export type MissedSocket = 
/** They look into other folders than the agents'. */
{
    readonly is: 'folder';
    readonly agents: readonly SocketFolder[];
    readonly users: readonly FolderUser[];
}
/** They do so at one with each other: the only agent's own folder is the one that differs. */
 | {
    readonly is: 'agents-folder';
    readonly host: HostFolder;
    readonly users: readonly FolderUser[];
}
/** In the right folder they look for other names than the agents'. */
 | {
    readonly is: 'file';
    readonly agents: readonly SocketFolder[];
    readonly readers: readonly SocketReader[];
}
/** They do so at one with each other: the only agent's name is the one that differs. */
 | {
    readonly is: 'agents-file';
    readonly agent: SocketFolder;
    readonly readers: readonly SocketReader[];
    readonly name: string;
};
/** Undefined where all is well, or where not every agent's socket is known to be in a folder of the node. */
export declare function missedSocket(deployment: Deployment): MissedSocket | undefined;
