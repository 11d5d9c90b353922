import { expectation } from '../../src/engine/expectation.ts'
import { RELEASED_WITH_SPIRE } from '../../src/spire/image.ts'
import { formatRelease, releaseOfTag } from '../../src/spire/release.ts'

export default expectation({
  id: 'expected-spire-version',
  key: 'spireVersion',
  summary: 'Every SPIRE image is of the release that the design was reviewed with.',
  references: ['adr-015: decision 6'],
  *breaches({ components }, expected) {
    for (const { program, container } of components) {
      // What the tag says, also where the deployment is judged as if it were of another release.
      const tag = container.image?.tag
      const release = releaseOfTag(tag?.text, container.image?.digest?.text)
      if (!RELEASED_WITH_SPIRE.includes(program) || !tag || !release || formatRelease(release) === expected) continue
      yield { place: tag.place, actual: `${program} ${formatRelease(release)}`, expected: `SPIRE ${expected}` }
    }
  },
})
