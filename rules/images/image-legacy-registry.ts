import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { ImageReference } from '../../src/kubernetes/image.ts'
import { isLegacyRegistry, isPublishedBySpiffe } from '../../src/spire/image.ts'
import { isAtLeast, releaseOfTag } from '../../src/spire/release.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'
import { type Place, textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'image-legacy-registry',
  area: 'images',
  summary: 'SPIRE images come from the registry to which the project publishes.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: .github/workflows/scripts/push-images.sh at v1.5.6 and v1.6.0', 'spire: CHANGELOG.md, 1.6.0 (#3785)'],
  fix: 'safe',
  messages: {
    never: {
      severity: 'error',
      when: 'start',
      log: '{image}: not found',
      text: "SPIRE 1.6.0 and what came after it was never published to gcr.io/spiffe-io, so there is no image '{image}', and the pod stays in ImagePullBackOff. Take it from ghcr.io/spiffe.",
    },
    unknown: {
      severity: 'error',
      when: 'start',
      log: '{image}: not found',
      text: "The project publishes no image '{name}', so the pod stays in ImagePullBackOff. Write '{meant}'.",
    },
    old: {
      severity: 'warning',
      when: 'run',
      text: 'The project left gcr.io/spiffe-io with SPIRE 1.6.0 (February 2023): what is there gets no fixes, and Google has shut that kind of registry down. Take images from ghcr.io/spiffe, in a release that is maintained.',
    },
    waitForIt: {
      severity: 'warning',
      when: 'start',
      text: 'The image gcr.io/spiffe-io/wait-for-it is no longer maintained, and the tutorials of the project have left it. Leave the container out: an agent tries again until its server answers, and Kubernetes starts what exits again.',
    },
  },
  check({ workloads }, report) {
    for (const { pod } of workloads) {
      for (const { image } of pod.containers) {
        const meant = image && isPublishedBySpiffe(image.path) && !PUBLISHED.includes(image.name) ? nearest(image.name, PUBLISHED, 1) : undefined
        if (image && meant !== undefined) {
          report(
            'unknown',
            image.place,
            { image: image.text, name: image.name, meant },
            [],
            suggestion(`Write '${meant}'`, replaceWord(image.place, image.text, image.text.replace(image.name, meant))),
          )
          continue
        }
        if (!image || !isLegacyRegistry(image.path)) continue
        const release = releaseOfTag(image.tag?.text, image.digest?.text)
        if (image.name === 'wait-for-it') report('waitForIt', image.place, {})
        // The registrar, which moved nowhere, has a rule of its own.
        else if (image.name === 'k8s-workload-registrar') continue
        else if (release && isAtLeast(release, '1.6.0')) report('never', registryOf(image), { image: image.text }, [], moved(image))
        else report('old', release ? image.place : registryOf(image), {})
      }
    }
  },
})

/** The registry's text, where it is written plainly: what is said of it says nothing of the tag. */
function registryOf({ place }: ImageReference): Place {
  const registry = place.file.place(place.start, place.start + LEGACY.length)
  return textAt(registry) === LEGACY ? registry : place
}

/** The same image at ghcr.io. */
function moved(image: ImageReference) {
  const place = registryOf(image)
  return image.digest ? [] : safeFix(`Write '${CURRENT}'`, replaceWord(place, LEGACY, CURRENT))
}

/** What the project publishes for a SPIRE deployment (github.com/orgs/spiffe/packages). */
const PUBLISHED = [
  'oidc-discovery-provider',
  'spiffe-csi-driver',
  'spiffe-helper',
  'spire-agent',
  'spire-controller-manager',
  'spire-server',
  'tornjak-backend',
  'tornjak-frontend',
  'k8s-workload-registrar',
  'wait-for-it',
]

const LEGACY = 'gcr.io/spiffe-io/'
const CURRENT = 'ghcr.io/spiffe/'
