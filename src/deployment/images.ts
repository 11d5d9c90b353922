import type { ImageReference } from '../kubernetes/image.ts'
import { isPublishedBySpiffe, RELEASED_WITH_SPIRE } from '../spire/image.ts'
import { REFERENCE, type TagMeaning, tagMeaning } from '../spire/release.ts'
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
