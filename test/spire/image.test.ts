import { describe, expect, it } from 'vitest'
import { isLegacyRegistry, isPublishedBySpiffe, spireComponent } from '../../src/spire/image.ts'

describe('spireComponent', () => {
  it('knows SPIRE images under any registry', () => {
    const components = [
      'ghcr.io/spiffe/spire-server',
      'registry.corp:5000/mirror/spiffe/spire-server',
      'spire-server',
      'corp/spire-server-arm64',
      'cgr.dev/chainguard/spire-agent-fips',
      'registry.redhat.io/zero-trust-workload-identity-manager/spiffe-spire-oidc-discovery-provider-rhel9',
      'rancher/mirrored-spiffe-spire-agent',
      'ghcr.io/spiffe/spiffe-csi-driver',
      'ghcr.io/spiffe/spire-controller-manager',
      'gcr.io/spiffe-io/k8s-workload-registrar',
      'registry.k8s.io/sig-storage/csi-node-driver-registrar',
      'ghcr.io/spiffe/tornjak-backend',
      'gcr.io/spiffe-io/wait-for-it',
    ].map(spireComponent)
    expect(components).toEqual([
      'spire-server',
      'spire-server',
      'spire-server',
      'spire-server',
      'spire-agent',
      'oidc-discovery-provider',
      'spire-agent',
      'spiffe-csi-driver',
      'spire-controller-manager',
      'k8s-workload-registrar',
      'csi-node-driver-registrar',
      'tornjak-backend',
      'wait-for-it',
    ])
  })

  it('takes no other image for one', () => {
    expect(['postgres', 'spire-server/proxy', 'my-spire-server-tests', 'spire', 'agent', 'corp/wait-for-it', ''].map(spireComponent)).toEqual(
      Array(7).fill(undefined),
    )
  })
})

describe('the registries', () => {
  it('knows who publishes', () => {
    expect(
      ['ghcr.io/spiffe/spire-server', 'gcr.io/spiffe-io/spire-server', 'ghcr.io/corp/spire-server', 'spire-server'].map((name) => [
        isPublishedBySpiffe(name),
        isLegacyRegistry(name),
      ]),
    ).toEqual([
      [true, false],
      [true, true],
      [false, false],
      [false, false],
    ])
  })
})
