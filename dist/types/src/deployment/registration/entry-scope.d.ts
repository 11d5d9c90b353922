import type { Maybe } from '../../kubernetes/selector.ts';
import { type Answer } from '../../text/answer.ts';
import type { ControllerManager } from '../controller-manager.ts';
/**
 * Whether a controller manager keeps entries at all. One that does deletes every entry in its scope that no registration declares, whoever
 * made it, but for those of join tokens (spire-controller-manager: pkg/spireentry/reconciler.go at v0.6.6).
 */
export declare function keepsEntries(manager: ControllerManager): Maybe;
/** What the IDs of a manager's entries begin with, with the dot at its end; absent: its scope is every entry of the server. */
export declare function entryPrefix({ config }: ControllerManager): Answer<string>;
/** The prefix of entries that a manager deletes beside its own; '' where it is those without any. Without `entryIDPrefix` it has no effect. */
export declare function cleanupPrefix({ config }: ControllerManager): Answer<string>;
/** Whether a manager surely deletes entries that it did not make. */
export declare function clearsForeignEntries(manager: ControllerManager): boolean;
/** Whether a manager, having a prefix of its own, surely deletes the entries that have none. */
export declare function clearsUnprefixed(manager: ControllerManager): boolean;
