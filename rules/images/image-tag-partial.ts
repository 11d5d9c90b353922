import { imagesOfSpire, releaseEdit } from '../../src/deployment/images.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { RELEASED_WITH_SPIRE } from '../../src/spire/image.ts'

export default rule({
  id: 'image-tag-partial',
  area: 'images',
  summary: 'SPIRE images are named by a full release, as the project publishes them.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: .github/workflows/scripts/push-images.sh'],
  fix: 'unsafe',
  messages: {
    unpublished: {
      severity: 'error',
      when: 'start',
      log: '{image}: not found',
      text: "The project publishes full releases only (X.Y.Z), so there is no image '{image}', and the pod stays in ImagePullBackOff. Name the release in full, such as '{example}'.",
    },
    elsewhere: {
      severity: 'warning',
      when: 'run',
      text: "The tag '{tag}' names no full release. In a registry of one's own it may exist, but then it moves with every patch. Name the release in full, such as '{example}'.",
    },
  },
  check(deployment, report) {
    for (const { component, image, meaning, example, published } of imagesOfSpire(deployment)) {
      if (meaning.is !== 'partial' || image.digest) continue
      const place = image.tag?.place ?? image.place
      const fixes = suggestion(`Write '${example}'`, releaseEdit(image, example))
      if (published) report('unpublished', place, { image: image.text, example }, [], fixes)
      else if (RELEASED_WITH_SPIRE.includes(component.program)) report('elsewhere', place, { tag: meaning.text, example }, [], fixes)
    }
  },
})
