import { type Answer } from '../text/answer.ts';
import { type MappedText } from '../text/mapped-text.ts';
import type { Place } from '../text/source-file.ts';
import { type EmbeddedYaml } from '../yaml/embedded.ts';
import { type EmbeddedDuplicate } from '../yaml/embedded-duplicates.ts';
import type { Element, Problem } from './config.ts';
import type { Environment } from './environment.ts';
/** A ControllerManagerConfig, as spire-controller-manager reads it (api/v1alpha1/controllermanagerconfig_types.go at v0.6.4). */
export interface ManagerConfig {
    /** The text's own tree, and the way from its places to the manifest's. */
    readonly yaml: EmbeddedYaml;
    readonly problems: readonly Problem[];
    /** Keys that stand twice: the program keeps the last. */
    readonly duplicates: readonly EmbeddedDuplicate[];
    readonly clusterName: Answer<string>;
    readonly trustDomain: Answer<string>;
    readonly className: Answer<string>;
    /** Absent: the agents of `k8s_psat` are the parents, by their cluster and the node's UID. */
    readonly parentIDTemplate: Answer<string>;
    /** Regular expressions, matched anywhere in a namespace's name. */
    readonly ignoreNamespaces: Answer<readonly Element[]>;
    /** A field by its path, `leaderElection.resourceName`; a default is not filled in. */
    text(path: string): Answer<string>;
    flag(path: string): Answer<boolean>;
    number(path: string): Answer<number>;
    /** Where a field's key stands. */
    key(path: string): Place | undefined;
}
export interface ManagerOptions {
    /** The controller manager's; where it is not known, only what is wrong in every release is a problem. */
    readonly release?: string | undefined;
    /** `-expand-env` */
    readonly expandEnv: boolean;
    readonly environment: Environment;
}
/** Reads a controller manager's config and says what is wrong with it. */
export declare function readManagerConfig(source: MappedText, { release, expandEnv, environment }: ManagerOptions): ManagerConfig;
