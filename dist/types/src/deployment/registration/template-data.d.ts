import type { Workload } from '../../kubernetes/workload.ts';
import { type GoTypes, type GoValue } from '../../spire/go-template/value.ts';
import type { Answer } from '../../text/answer.ts';
/** What a manager knows of its surroundings, for its templates. */
export interface ManagerFacts {
    readonly trustDomain: Answer<string>;
    readonly clusterName: Answer<string>;
    readonly clusterDomain: Answer<string>;
}
/**
 * The structs that a controller manager's templates see, with the types of their fields (spire-controller-manager: pkg/spireentry/entries.go
 * at v0.6.6; k8s: apimachinery/pkg/apis/meta/v1/types.go and api/core/v1/types.go at v0.35). What lies deeper is not listed.
 */
export declare const TEMPLATE_TYPES: GoTypes;
/** The data of a registration's templates for the pods of a workload; for any pod where none is given. What only the cluster knows has a stand-in. */
export declare function templateData(facts: ManagerFacts, workload: Workload | undefined): GoValue;
/** The data of a manager's `parentIDTemplate`, which knows no pod. */
export declare function parentData(facts: ManagerFacts): GoValue;
