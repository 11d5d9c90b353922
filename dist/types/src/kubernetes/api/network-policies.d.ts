import type { Visit } from './visit.ts';
/** A NetworkPolicy's rules beside their peers. */
export declare function checkNetworkPolicy(visit: Visit): void;
/** One side of a NetworkPolicy's rule: a range of addresses, or pods (kubernetes: pkg/apis/networking/validation/validation.go). */
export declare function checkNetworkPolicyPeer(visit: Visit): void;
/** A port, or a range of them. */
export declare function checkNetworkPolicyPort(visit: Visit): void;
