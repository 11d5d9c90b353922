import type { PodSecurityContext, SecurityContext } from 'kubernetes-types/core/v1.js';
import type { Container } from '../../kubernetes/container.ts';
import type { Field } from '../../kubernetes/field.ts';
import { type Answer } from '../../text/answer.ts';
export declare function contextOf({ field }: Container): Field<SecurityContext>;
export declare function podContextOf({ pod }: Container): Field<PodSecurityContext>;
/** The user that a container is told to run as: its own, else its pod's; absent where the image's own user runs. */
export declare function runAsUser(container: Container): Answer<number>;
/** Whether the kubelet is told to refuse root: by the container, else by its pod. */
export declare function runAsNonRoot(container: Container): Answer<boolean>;
/**
 * The user that a SPIRE image brings: 1000 for the server and the OIDC provider from 1.10.0 on, root for all else that is told here; undefined
 * for images that others build, and where the release cannot be told (spire: Dockerfile, CHANGELOG.md, 1.10.0).
 */
export declare function imageUser({ image }: Container): number | undefined;
