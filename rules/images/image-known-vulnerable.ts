import type { Component } from '../../src/deployment/component.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { imagesOfSpire, releaseEdit } from '../../src/deployment/images.ts'
import { concerning } from '../../src/deployment/settings/concerning-fixes.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { type MissingFix, missingFixes } from '../../src/spire/maintenance.ts'
import { compareReleases, formatRelease, type Release } from '../../src/spire/release.ts'

export default rule({
  id: 'image-known-vulnerable',
  area: 'images',
  summary: 'SPIRE runs with the security fixes that its releases have brought.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md, the sections Security', 'spire: doc/upgrading.md'],
  fix: 'unsafe',
  securitySeverity: 6.5,
  yields: true,
  messages: {
    lacks: {
      severity: { recommended: 'note', security: 'warning', strict: 'warning' },
      text: 'SPIRE {release} lacks {count} that this {program} needs. {first}{more} Take {fixed}, which has {them}, or a later release{steps}.',
    },
  },
  check(deployment, report) {
    const lacking = imagesOfSpire(deployment).flatMap(({ component, image, meaning }) => {
      if (meaning.is !== 'release') return []
      const fixes = concerning(missingFixes(meaning.release), deployment, component)
      return fixes.length === 0 ? [] : [{ component, image, release: meaning.release, fixes, fixed: complete(fixes, deployment, component) }]
    })
    // One release for all of them: an agent must not get ahead of its server.
    const target = lacking
      .map(({ fixed }) => fixed)
      .sort(compareReleases)
      .at(-1)
    for (const { component, image, release, fixes, fixed } of lacking) {
      // Minors are taken one at a time, so only the next one can be written here.
      const near = target !== undefined && target.major === release.major && target.minor - release.minor <= 1
      const edit = near ? releaseEdit(image, formatRelease(target)) : undefined
      report(
        'lacks',
        image.tag?.place ?? image.place,
        {
          release: formatRelease(release),
          program: component.program,
          count: fixes.length === 1 ? 'a security fix' : `${fixes.length} security fixes`,
          first: fixes[0]?.row.summary ?? '',
          more: fixes.length > 1 ? ` ${namesOf(fixes.slice(1))}` : '',
          fixed: formatRelease(fixed),
          them: fixes.length === 1 ? 'it' : 'all of them',
          steps: fixed.minor - release.minor > 1 ? ', one minor after the other' : '',
        },
        [],
        edit ? suggestion(`Write '${edit.text}'`, edit) : [],
      )
    }
  },
})

/** The first release that has them all: with a fix of each minor's own on the way. */
function complete(fixes: readonly MissingFix[], deployment: Deployment, component: Component): Release {
  const newest = fixes.map(({ fixedIn }) => fixedIn).reduce((a, b) => (compareReleases(a, b) >= 0 ? a : b))
  const left = concerning(missingFixes(newest), deployment, component)
  return left.length === 0 ? newest : complete(left, deployment, component)
}

/** The others by what they touch, with the release that brought them. */
function namesOf(fixes: readonly MissingFix[]): string {
  const named = fixes.map(
    ({ row, fixedIn }) => `${row.dependency === true ? 'libraries' : (row.touches[0] ?? '').split('/').at(-1)} (${formatRelease(fixedIn)})`,
  )
  const several = [...new Set(named)]
  return `Also: ${several.slice(0, 4).join(', ')}${several.length > 4 ? ' and more' : ''}.`
}
