import { imagesOfSpire, releaseEdit } from '../../src/deployment/images.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'image-tag-floating',
  area: 'images',
  summary: 'SPIRE images are pinned to a release.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/upgrading.md'],
  fix: 'unsafe',
  messages: {
    floating: {
      severity: 'warning',
      when: 'run',
      text: "The tag '{tag}' is another release every time a node pulls it, so server and agents can drift apart by more than SPIRE supports, and an upgrade comes unasked. Name a release, such as '{example}'.",
    },
    none: {
      severity: 'warning',
      when: 'run',
      text: "The image has no tag, which means 'latest': another release every time a node pulls it, so that server and agents can drift apart by more than SPIRE supports. Name a release, such as '{example}'.",
    },
  },
  check(deployment, report) {
    for (const { image, meaning, example } of imagesOfSpire(deployment)) {
      if (image.digest) continue
      if (meaning.is === 'floating')
        report('floating', image.tag?.place ?? image.place, { tag: meaning.text, example }, [], suggestion(`Write '${example}'`, releaseEdit(image, example)))
      else if (meaning.is === 'none')
        report('none', image.place, { example }, [], suggestion(`Add ':${example}'`, replaceWord(image.place, image.text, `${image.text}:${example}`)))
    }
  },
})
