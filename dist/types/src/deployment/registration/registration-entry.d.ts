import { type KubernetesObject } from '../../kubernetes/object.ts';
import type { Place } from '../../text/source-file.ts';
import type { EntryCommand } from './entry-command.ts';
import type { ClusterStaticEntry } from './registration.ts';
/** A text of an entry; not `whole` where a part of it is not known from the input. */
export interface EntryText {
    readonly text: string;
    readonly place: Place;
    readonly whole: boolean;
}
/** How long the SVIDs of an entry live, as asked. */
export interface EntryLifetime {
    /** The field or flag, as it is written. */
    readonly key: string;
    readonly place: Place;
    readonly nanoseconds: bigint;
}
/** One registration entry that is written out: a ClusterStaticEntry, a `spire-server entry create`, or one of a file that such a command reads. */
export interface RegistrationEntry {
    /** The ClusterStaticEntry, or what the command or the file stands in. */
    readonly object: KubernetesObject;
    readonly name: string;
    /** What stands for the entry as a whole. */
    readonly place: Place;
    readonly resource: ClusterStaticEntry | undefined;
    readonly command: EntryCommand | undefined;
    readonly spiffeId: EntryText | undefined;
    /** Of an entry for nodes, the server's own ID. */
    readonly parentId: EntryText | undefined;
    readonly selectors: readonly EntryText[];
    readonly dnsNames: readonly EntryText[];
    readonly lifetimes: readonly EntryLifetime[];
    /** For the server that the input has; a command can be sent elsewhere. */
    readonly local: boolean;
}
/** The entry that a ClusterStaticEntry asks for. */
export declare function entryOfResource(resource: ClusterStaticEntry): RegistrationEntry;
/** The entry that a command creates; undefined of one that reads a file of entries. */
export declare function entryOfCommand(command: EntryCommand): RegistrationEntry | undefined;
/** Whether an entry's parent is an agent of a node that is none of Kubernetes: attested another way. */
export declare function isOutsideAgent(parent: EntryText | undefined): boolean;
