import { type Visit } from './visit.ts';
/** An Ingress (kubernetes: pkg/apis/networking/validation/validation.go). */
export declare function checkIngress(visit: Visit): void;
export declare function checkIngressHosts(visit: Visit): void;
export declare function checkIngressPath(visit: Visit): void;
export declare function checkIngressBackend(visit: Visit): void;
