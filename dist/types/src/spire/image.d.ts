/** What of SPIRE (or beside it) an image runs. */
export type SpireComponent = 'spire-server' | 'spire-agent' | 'oidc-discovery-provider' | 'spire-controller-manager' | 'spiffe-csi-driver' | 'k8s-workload-registrar' | 'csi-node-driver-registrar' | 'spiffe-helper' | 'tornjak-backend' | 'tornjak-frontend' | 'wait-for-it';
/** Whose images carry SPIRE's own release as their tag. */
export declare const RELEASED_WITH_SPIRE: readonly SpireComponent[];
/**
 * Tells a SPIRE image by its repository (no tag, no digest), under any registry: mirrors keep the last segment,
 * some add the organisation before it (`mirrored-spiffe-spire-server`) or the build behind it (`spire-server-arm64`, `spire-server-rhel9`).
 */
export declare function spireComponent(repository: string): SpireComponent | undefined;
/** Whether the project itself publishes the image (and so decides which tags exist). */
export declare function isPublishedBySpiffe(repository: string): boolean;
/** `spiffe-io` on gcr.io got its last release with 1.6.0 (spire: CHANGELOG.md). */
export declare function isLegacyRegistry(repository: string): boolean;
