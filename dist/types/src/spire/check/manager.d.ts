import type { EmbeddedYaml } from '../../yaml/embedded.ts';
import type { Problem } from '../config.ts';
/**
 * What a controller manager of a release makes of the keys of its config. It decodes as Kubernetes decodes objects it does not check: keys are
 * told by their exact letters, those that it does not know are passed over, and a value of another type ends it
 * (spire-controller-manager: api/v1alpha1/controllermanagerconfig_loader.go at v0.6.6, tried out).
 * @param missing the required keys that nobody wrote
 */
export declare function managerFaults(yaml: EmbeddedYaml, release: string | undefined, missing: readonly string[]): readonly Problem[];
