import type { Container } from '../../kubernetes/container.ts';
import { type PathContent } from '../../kubernetes/path-content.ts';
import type { Workload } from '../../kubernetes/workload.ts';
import type { Answer, Known } from '../../text/answer.ts';
import type { Place } from '../../text/source-file.ts';
import type { Agent } from '../agent.ts';
import type { Component } from '../component.ts';
import type { Deployment } from '../deployment.ts';
/** The folder of a UNIX socket as one container sees it. */
export interface SocketFolder {
    /** The socket's path in the container, and where it is said. */
    readonly path: Known<string>;
    readonly folder: string;
    readonly file: string;
    /** What the folder is. */
    readonly content: PathContent;
    /** The node's folder, where it is one. */
    readonly host: HostFolder | undefined;
}
/** A folder of the node that a container mounts. */
export interface HostFolder {
    readonly path: string;
    /** The hostPath's own `path`. */
    readonly place: Place;
    /** Where it is mounted in the container. */
    readonly mountPath: string;
    /** Mounted at the path that it has on the node. */
    readonly same: boolean;
}
/** What reads an agent's socket: the CSI driver, or a container of a workload that is told where the socket is. */
export interface SocketReader {
    readonly workload: Workload;
    readonly container: Container;
    readonly socket: SocketFolder;
}
export declare const CSI_DRIVER = "csi.spiffe.io";
/** An agent's socket; undefined where its path is not known. */
export declare function agentSocket(agent: Agent): SocketFolder | undefined;
/** The socket of a container by its path; undefined where the path is not known. */
export declare function folderOf(container: Container, path: Answer<string>): SocketFolder | undefined;
/** The node's folder behind what a container has at a path. */
export declare function hostFolder(content: PathContent): HostFolder | undefined;
export declare function driversOf({ components }: Deployment): readonly Component[];
/** The folder that a CSI driver hands to workloads; undefined where the flag is not known. */
export declare function driverFolder(driver: Component): {
    readonly path: Known<string>;
    readonly content: PathContent;
} | undefined;
/** The containers that are told where the Workload API is: by `SPIFFE_ENDPOINT_SOCKET`, and of SPIRE's own the OIDC providers, by their configs. */
export declare function socketReaders(deployment: Deployment): readonly SocketReader[];
/** The names of volumes of the SPIFFE CSI driver that a container mounts. */
export declare function mountsWorkloadApi(container: Container): boolean;
