import type { PodSecurityContext, SecurityContext } from 'kubernetes-types/core/v1.js'
import type { Container } from '../../kubernetes/container.ts'
import type { Field } from '../../kubernetes/field.ts'
import { type Release, releaseOfTag } from '../../spire/release.ts'
import { type Answer, absent } from '../../text/answer.ts'
import { isOriginal } from '../images.ts'

export function contextOf({ field }: Container): Field<SecurityContext> {
  return field.get('securityContext')
}

export function podContextOf({ pod }: Container): Field<PodSecurityContext> {
  return pod.spec.get('securityContext')
}

/** The user that a container is told to run as: its own, else its pod's; absent where the image's own user runs. */
export function runAsUser(container: Container): Answer<number> {
  for (const field of [contextOf(container).get('runAsUser'), podContextOf(container).get('runAsUser')]) if (field.exists) return field.answer('number')
  return absent(contextOf(container).exists ? contextOf(container).place : container.place)
}

/** Whether the kubelet is told to refuse root: by the container, else by its pod. */
export function runAsNonRoot(container: Container): Answer<boolean> {
  for (const field of [contextOf(container).get('runAsNonRoot'), podContextOf(container).get('runAsNonRoot')]) if (field.exists) return field.answer('boolean')
  return absent(contextOf(container).exists ? contextOf(container).place : container.place)
}

/**
 * The user that a SPIRE image brings: 1000 for the server and the OIDC provider from 1.10.0 on, root for all else that is told here; undefined
 * for images that others build, and where the release cannot be told (spire: Dockerfile, CHANGELOG.md, 1.10.0).
 */
export function imageUser({ image }: Container): number | undefined {
  if (!image || !isOriginal(image)) return undefined
  const release = releaseOfTag(image.tag?.text, image.digest?.text)
  if (image.name === 'spire-agent' || image.name === 'spiffe-csi-driver') return release ? 0 : undefined
  if (image.name !== 'spire-server' && image.name !== 'oidc-discovery-provider') return undefined
  return release && (isTen(release) ? 1000 : 0)
}

function isTen({ major, minor }: Release): boolean {
  return major > 1 || minor >= 10
}
