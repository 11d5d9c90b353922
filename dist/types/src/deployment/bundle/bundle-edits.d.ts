import type { Edit } from '../../text/edit.ts';
import type { Agent } from '../agent.ts';
import { type BundleFile } from './bundle.ts';
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
/** Where the only agent of a config finds, as PEM, the bundle that its server publishes, with the edits that mount it if it is not mounted; undefined without such a bundle. */
export declare function bundleWithinReach(agents: readonly Agent[]): {
    readonly path: string;
    readonly edits: readonly (Edit | undefined)[];
} | undefined;
/**
 * An edit that puts the bundle's ConfigMap in the place of what the volume of the agent's bundle is now; undefined where that volume is there
 * for something else as well, or the file has another name.
 */
export declare function fillBundleVolume(agent: Agent, { path, content }: BundleFile, meant: BundleSource): Edit | undefined;
