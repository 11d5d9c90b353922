import type { Place } from '../text/source-file.ts';
import type { YamlNode } from '../yaml/node.ts';
import type { ObjectReference } from './finding.ts';
/** In which object, and where in it, a place is. */
export interface Location {
    readonly object?: ObjectReference;
    readonly path?: string;
}
export type Locate = (place: Place) => Location;
/** An object (or a bare file, without `object`) with its tree. */
export interface Located {
    readonly object?: ObjectReference;
    readonly root: YamlNode;
}
/** A config and how to name a place in it: `agent.conf: plugins.…`. */
export interface LocatedConfig {
    /** The scalar, or the whole file, that holds the config. */
    readonly place: Place;
    readonly name: string;
    pathAt(place: Place): string | undefined;
}
/** Names places by walking the trees that were read anyway. */
export declare function locator(objects: readonly Located[], configs: readonly LocatedConfig[]): Locate;
/** `spec.template.spec.containers[spire-agent].image`: items are named by their `name` where they have one, so that order does not matter. */
export declare function pathInYaml(root: YamlNode, place: Place, placed?: (inner: Place) => Place): string;
