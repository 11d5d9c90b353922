import type { Deployment } from '../../src/deployment/deployment.ts'
import { demandedRelease, imagesOfSpire, releaseEdit } from '../../src/deployment/images.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { RELEASED_WITH_SPIRE } from '../../src/spire/image.ts'
import { isMaintained, MAINTAINED, NEWEST } from '../../src/spire/maintenance.ts'
import { formatRelease } from '../../src/spire/release.ts'

export default rule({
  id: 'image-unsupported-minor',
  area: 'images',
  summary: 'SPIRE runs in a minor release that still gets security fixes.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: SECURITY.md, Supported Versions', 'spire: doc/upgrading.md'],
  securitySeverity: 5,
  yields: true,
  fix: 'unsafe',
  messages: {
    old: {
      severity: 'warning',
      when: 'run',
      text: 'SPIRE {release} gets no security fixes any more: the project makes them for the newest minor and the one before, which were {maintained} when {newest} came out ({date}). Upgrade one minor at a time, the servers before the agents.',
    },
  },
  check(deployment, report) {
    const demanded = demandedRelease(deployment)
    for (const { component, image, meaning } of imagesOfSpire(deployment)) {
      // That the registrar is no longer made at all is said elsewhere.
      if (!RELEASED_WITH_SPIRE.includes(component.program) || component.program === 'k8s-workload-registrar') continue
      if (meaning.is !== 'release' && meaning.is !== 'variant') continue
      const release = formatRelease(meaning.release)
      if (isMaintained(meaning.release) || (demanded !== undefined && demanded !== release)) continue
      const args = { release, maintained: list(MAINTAINED), newest: NEWEST.release, date: NEWEST.date }
      const wanted = releaseOfOthers(deployment) ?? NEWEST.release
      report('old', image.tag?.place ?? image.place, args, [], suggestion(`Write '${wanted}'`, releaseEdit(image, wanted)))
    }
  },
})

/** A maintained release that the deployment runs already: an agent is not to be newer than its server. */
function releaseOfOthers(deployment: Deployment): string | undefined {
  const others = imagesOfSpire(deployment).flatMap(({ component, meaning }) =>
    RELEASED_WITH_SPIRE.includes(component.program) && meaning.is === 'release' && isMaintained(meaning.release) ? formatRelease(meaning.release) : [],
  )
  return new Set(others).size === 1 ? others[0] : undefined
}
