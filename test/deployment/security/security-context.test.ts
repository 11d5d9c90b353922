import { expect, test } from 'vitest'
import { imageUser, runAsNonRoot, runAsUser } from '../../../src/deployment/security/security-context.ts'
import { container } from '../../kubernetes/world.ts'

test("a container's own user counts before its pod's", () => {
  expect(runAsUser(container('securityContext: { runAsUser: 0 }', 'securityContext: { runAsUser: 1000 }'))).toMatchObject({ is: 'known', value: 0 })
  expect(runAsUser(container('image: x', 'securityContext: { runAsUser: 1000 }'))).toMatchObject({ is: 'known', value: 1000 })
  expect(runAsUser(container('image: x'))).toMatchObject({ is: 'absent' })
  expect(runAsUser(container('securityContext: { runAsUser: "${USER}" }'))).toMatchObject({ is: 'unknown' })
})

test('so does what it says of root', () => {
  expect(runAsNonRoot(container('securityContext: { runAsNonRoot: false }', 'securityContext: { runAsNonRoot: true }'))).toMatchObject({ value: false })
  expect(runAsNonRoot(container('image: x', 'securityContext: { runAsNonRoot: true }'))).toMatchObject({ value: true })
})

test.each([
  ['ghcr.io/spiffe/spire-server:1.14.2', 1000],
  ['ghcr.io/spiffe/spire-server:1.9.6', 0],
  ['ghcr.io/spiffe/spire-agent:1.14.2', 0],
  ['ghcr.io/spiffe/oidc-discovery-provider:1.10.0', 1000],
  ['ghcr.io/spiffe/spiffe-csi-driver:0.2.12', 0],
  ['ghcr.io/spiffe/spire-server:latest', undefined],
  ['registry.example/spire-server:1.14.2', undefined],
  ['ghcr.io/spiffe/spire-controller-manager:0.6.6', undefined],
])('the user of %s is %s', (image, user) => {
  expect(imageUser(container(`image: ${image}`))).toBe(user)
})
