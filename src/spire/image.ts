/** What of SPIRE (or beside it) an image runs. */
export type SpireComponent =
  | 'spire-server'
  | 'spire-agent'
  | 'oidc-discovery-provider'
  | 'spire-controller-manager'
  | 'spiffe-csi-driver'
  | 'k8s-workload-registrar'
  | 'csi-node-driver-registrar'
  | 'spiffe-helper'
  | 'tornjak-backend'
  | 'tornjak-frontend'
  | 'wait-for-it'

/** Whose images carry SPIRE's own release as their tag. */
export const RELEASED_WITH_SPIRE: readonly SpireComponent[] = ['spire-server', 'spire-agent', 'oidc-discovery-provider', 'k8s-workload-registrar']

/**
 * Tells a SPIRE image by its repository (no tag, no digest), under any registry: mirrors keep the last segment,
 * some add the organisation before it (`mirrored-spiffe-spire-server`) or the build behind it (`spire-server-arm64`, `spire-server-rhel9`).
 */
export function spireComponent(repository: string): SpireComponent | undefined {
  const segments = repository.split('/')
  const last = bare(segments.at(-1) ?? '')
  const ours = last.replace(/^(?:mirrored-)?spiffe-/, '')
  const component = COMPONENTS.get(last) ?? COMPONENTS.get(ours) ?? COMPONENTS.get(ours.replace(/^spire-/, ''))
  // A script image of that name is common elsewhere.
  if (component === 'wait-for-it') return segments.at(-2) === 'spiffe-io' ? component : undefined
  return component
}

/** Whether the project itself publishes the image (and so decides which tags exist). */
export function isPublishedBySpiffe(repository: string): boolean {
  return /^(ghcr\.io\/spiffe|gcr\.io\/spiffe-io)\/[^/]+$/.test(repository)
}

/** `spiffe-io` on gcr.io got its last release with 1.6.0 (spire: CHANGELOG.md). */
export function isLegacyRegistry(repository: string): boolean {
  return repository.startsWith('gcr.io/spiffe-io/')
}

const COMPONENTS: ReadonlyMap<string, SpireComponent> = new Map<string, SpireComponent>([
  ['spire-server', 'spire-server'],
  ['spire-agent', 'spire-agent'],
  ['oidc-discovery-provider', 'oidc-discovery-provider'],
  ['spire-controller-manager', 'spire-controller-manager'],
  ['spiffe-csi-driver', 'spiffe-csi-driver'],
  ['k8s-workload-registrar', 'k8s-workload-registrar'],
  ['csi-node-driver-registrar', 'csi-node-driver-registrar'],
  ['spiffe-helper', 'spiffe-helper'],
  ['tornjak-backend', 'tornjak-backend'],
  ['tornjak', 'tornjak-backend'],
  ['tornjak-frontend', 'tornjak-frontend'],
  ['wait-for-it', 'wait-for-it'],
])

const BUILD = /-(?:amd64|x86_64|arm64(?:v8)?|aarch64|arm|ppc64le|s390x|linux|windows|scratch|static|debug|dev|fips|(?:rhel|ubi)\d*)$/

function bare(name: string): string {
  let result = name
  while (BUILD.test(result)) result = result.replace(BUILD, '')
  return result
}
