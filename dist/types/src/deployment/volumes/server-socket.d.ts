import type { Container } from '../../kubernetes/container.ts';
import type { PathContent } from '../../kubernetes/path-content.ts';
import { type Answer, type Known } from '../../text/answer.ts';
import type { Component } from '../component.ts';
import type { ControllerManager } from '../controller-manager.ts';
import type { Deployment } from '../deployment.ts';
import type { Server } from '../server.ts';
/** A container of a server's pod that has to reach the server's API over its socket. */
export interface SocketClient {
    readonly component: Component;
    readonly server: Server;
    /** Where it looks for the socket. */
    readonly path: Known<string>;
}
/** Controller managers and OIDC providers beside a server, with the socket that they dial. */
export declare function socketClients(deployment: Deployment): readonly SocketClient[];
/** The server's socket as a controller manager looks for it. */
export declare function managerSocket({ component, config }: ControllerManager): Answer<string> | undefined;
/** Whether a controller manager of another pod mounts the folder of the node, or the claim, in which its server puts its socket. */
export declare function mountsSocketOf({ component: { container }, server }: ControllerManager): boolean;
/** What the folder of a path is. */
export declare function folderAt(container: Container, path: string): PathContent;
/** What tells whether two containers see the same bytes: the store's name, for what is a store. */
export declare function storeKey(content: PathContent): string | undefined;
