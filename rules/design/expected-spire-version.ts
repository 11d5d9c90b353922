import { expectation } from '../../src/engine/expectation.ts'
import { RELEASED_WITH_SPIRE } from '../../src/spire/image.ts'
import { formatRelease } from '../../src/spire/release.ts'

export default expectation({
  id: 'expected-spire-version',
  key: 'spireVersion',
  summary: 'Every SPIRE image is of the release that the design was reviewed with.',
  references: ['adr-015: decision 6'],
  *breaches({ components }, expected) {
    for (const { program, release, container } of components) {
      if (!RELEASED_WITH_SPIRE.includes(program) || release.is !== 'known') continue
      const actual = formatRelease(release.value)
      if (actual === expected) continue
      yield { place: container.image?.tag?.place ?? release.place, actual: `${program} ${actual}`, expected: `SPIRE ${expected}` }
    }
  },
})
