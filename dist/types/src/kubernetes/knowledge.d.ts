import type { Headline } from './headline.ts';
import { type KubernetesObject } from './object.ts';
/** A document that matters by itself, read. */
export interface Marked {
    readonly text: string;
    readonly objects: readonly KubernetesObject[];
}
/**
 * What is known from the documents that were read, and what else they make worth reading. A workload that only uses an identity (it mounts
 * the CSI driver's volume or the agent's socket) is a consumer: what it names is looked up, what acts on it is not. All else that matters
 * by itself is the core: SPIRE's components, their configs, accounts and Services.
 */
export declare class Knowledge {
    #private;
    learnMarked(documents: readonly Marked[]): void;
    /** An object of a document that was read because of what is known. */
    learnFound(object: KubernetesObject): void;
    /**
     * Every document that is left has been asked about: what holds for a kind by its text alone need not be asked again (a twentieth of a run over
     * ten thousand files). What acts on a namespace is: namespaces may yet become the core's.
     */
    settle(): void;
    /** Whether a document with this object in it can have to do with what was read. */
    wants({ kind, namespace, name }: Headline, text: string): boolean;
}
