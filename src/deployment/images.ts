import type { ImageReference } from '../kubernetes/image.ts'
import { isPublishedBySpiffe, RELEASED_WITH_SPIRE } from '../spire/image.ts'
import { REFERENCE, type TagMeaning, tagMeaning } from '../spire/release.ts'
import type { Edit } from '../text/edit.ts'
import { textAt } from '../text/source-file.ts'
import type { Component } from './component.ts'
import type { Deployment } from './deployment.ts'

/** The image of a SPIRE program. */
export interface SpireImage {
  readonly component: Component
  readonly image: ImageReference
  readonly meaning: TagMeaning
  /** SPIRE's own release publishes it, and so decides which tags there are. */
  readonly published: boolean
  /** A release to write in its place. */
  readonly example: string
}

/** Releases of what is not released with SPIRE, to write into advice (their CHANGELOGs, 2026-08). */
const EXAMPLES: Readonly<Record<string, string>> = { 'spire-controller-manager': '0.6.6', 'spiffe-csi-driver': '0.2.12' }

/** Every image that runs a SPIRE program. */
export function imagesOfSpire({ components, declared }: Deployment): readonly SpireImage[] {
  return components.flatMap((component) => {
    const { image } = component.container
    if (!image) return []
    const release = RELEASED_WITH_SPIRE.includes(component.program) ? (declared.expect.spireVersion ?? REFERENCE) : EXAMPLES[component.program]
    return [
      {
        component,
        image,
        meaning: tagMeaning(image.tag?.text, image.digest?.text),
        published: isPublishedBySpiffe(image.path) && RELEASED_WITH_SPIRE.includes(component.program),
        example: release ?? REFERENCE,
      },
    ]
  })
}

/** The release that somebody demands of all of SPIRE's images: that one of them is another is then what is wrong, and not what follows from it. */
export function demandedRelease({ declared }: Deployment): string | undefined {
  return declared.expectDeclared.has('spireVersion') ? declared.expect.spireVersion : undefined
}

/** An edit that writes another release in the place of an image's tag; undefined where it is not written plainly, or a digest decides. */
export function releaseEdit({ tag, digest }: ImageReference, release: string): Edit | undefined {
  return tag && !digest && textAt(tag.place) === tag.text ? { place: tag.place, text: release } : undefined
}

/** Whether an image is the project's own: from its registry, or through a proxy or a mirror that keeps its organisation (`harbor.example/ghcr.io/spiffe/spire-agent`). */
export function isOriginal(image: ImageReference): boolean {
  return isPublishedBySpiffe(image.path) || /(?:^|\/)spiffe\/[^/]+$/.test(image.path)
}
