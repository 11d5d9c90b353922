import { imagesOfSpire } from '../../src/deployment/images.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'image-tag-v-prefix',
  area: 'images',
  summary: "Tags of SPIRE's images have no 'v' before the release.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: .github/workflows/scripts/push-images.sh'],
  fix: 'safe',
  messages: {
    prefixed: {
      severity: 'error',
      when: 'start',
      log: '{image}: not found',
      text: "SPIRE's images are tagged without the 'v' of the Git tag, so there is no image '{image}', and the pod stays in ImagePullBackOff. Write '{meant}'.",
    },
  },
  check(deployment, report) {
    for (const { image, meaning, published } of imagesOfSpire(deployment)) {
      if (meaning.is !== 'v-prefix' || !image.tag || image.digest || !published) continue
      const { file, start, end } = image.tag.place
      const exact = file.text.slice(start, end) === image.tag.text
      const meant = image.tag.text.slice(1)
      const fixes = safeFix(`Write '${meant}'`, exact ? { place: file.place(start, start + 1), text: '' } : undefined)
      report('prefixed', image.tag.place, { image: image.text, meant }, [], fixes)
    }
  },
})
