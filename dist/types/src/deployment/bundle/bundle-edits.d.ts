import type { Volume } from '../../kubernetes/volume.ts';
import type { Edit } from '../../text/edit.ts';
import type { Agent } from '../agent.ts';
/** The ConfigMap from which an agent can read its first bundle: the only one that its server fills in its namespace. */
export interface BundleSource {
    readonly configMap: string;
    readonly key: string;
    readonly format: string;
}
export declare function bundleSourceFor(agent: Agent): BundleSource | undefined;
/** Where an agent's container has the bundle already. */
export declare function bundlePathIn({ component: { container } }: Agent, { configMap, key }: BundleSource): string | undefined;
/** Edits that mount the bundle's ConfigMap at a folder, by a volume that is there or a new one; one of them undefined where that cannot be written. */
export declare function mountBundle({ component: { container, pod } }: Agent, { configMap, key }: BundleSource, path: string): readonly (Edit | undefined)[];
/** An edit that puts the bundle's ConfigMap in the place of what a volume is now; undefined where the file in it has another name. */
export declare function fillWithBundle(volume: Volume, { configMap, key }: BundleSource, file: string): Edit | undefined;
