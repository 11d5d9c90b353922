import type { Block, Problem } from '../config.ts';
import { type Check } from './check.ts';
/**
 * What the k8s-workload-registrar checks when it starts (spire: support/k8s/k8s-workload-registrar/config.go, config_crd.go at v1.5.6); without
 * its mode and its lock, which have rules of their own.
 */
export declare function checkRegistrar(check: Check, root: Block): void;
/** A value of another type, as the registrar takes it: with an older library, which reads `"true"` as true, and without the other mode's keys. */
export declare function ofRegistrar(problem: Problem, root: Block): Problem | undefined;
