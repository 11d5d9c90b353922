import type { Maybe } from '../../kubernetes/selector.ts';
import type { Element } from '../../spire/config.ts';
import type { Answer } from '../../text/answer.ts';
import type { ControllerManager } from '../controller-manager.ts';
/**
 * Whether a manager takes a registration of a class ('' where it has none): its own class, or none where it watches those too
 * (spire-controller-manager: pkg/spireentry/reconciler.go, reconcileClass, at v0.6.6).
 */
export declare function handles(manager: ControllerManager, className: Answer<string>): Maybe;
/** Whether a manager looks at a kind of registration: all of them, unless a `reconcile` block names the ones it does. */
export declare function reconciles(manager: ControllerManager, kind: 'clusterSPIFFEIDs' | 'clusterStaticEntries' | 'clusterFederatedTrustDomains'): Maybe;
/** The element of a manager's `ignoreNamespaces` that takes a namespace out; `unknown` where one of them cannot be read. */
export declare function ignoredBy(manager: ControllerManager, namespace: string): Element | 'unknown' | undefined;
/** Whether a pattern of `ignoreNamespaces` is meant for this very namespace, and does not take it in by being too short. */
export declare function isMeantBy(pattern: string, namespace: string): boolean;
/** An expression of Go's regexp package as JavaScript's; undefined where JavaScript does not take it. */
export declare function regexpOf(expression: string): RegExp | undefined;
