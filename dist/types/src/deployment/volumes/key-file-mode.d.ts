import type { SecretVolumeSource } from 'kubernetes-types/core/v1.js';
import type { Field } from '../../kubernetes/field.ts';
import type { Server } from '../server.ts';
/** The file of the upstream CA's private key, in a volume made of a Secret. */
export interface KeyFile {
    readonly path: string;
    /** The volume's `secret`. */
    readonly secret: Field<SecretVolumeSource>;
    /** What says the mode: of the file, else of the volume; not written where the default holds. */
    readonly written: Field<number | undefined>;
    /** Permission bits, before `fsGroup` adds to them. */
    readonly mode: number;
    readonly fsGroup: boolean;
    /** The server's user and group, where they are said; the file is root's. */
    readonly user: number | undefined;
    readonly group: number | undefined;
    /** The data of the server is on a volume that fsGroup is for, too: without it, that is the fault. */
    readonly sharesFault: boolean;
}
/** The key of UpstreamAuthority "disk", where its volume is made of one Secret. */
export declare function upstreamKeyFile(server: Server): KeyFile | undefined;
/** Whether the server cannot read the file: it is root's, and lets in neither the server's group nor everybody. */
export declare function isUnreadable({ mode, fsGroup, user, group, sharesFault }: KeyFile): boolean;
