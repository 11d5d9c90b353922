import { customResources } from '../../src/deployment/registration/custom-resources.ts'
import { oldDefinitions } from '../../src/deployment/registration/manager-crds.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { compareReleases, formatRelease, parseRelease, releaseOfTag } from '../../src/spire/release.ts'

export default rule({
  id: 'image-scm-vs-spire',
  area: 'images',
  summary: 'The CustomResourceDefinitions are as new as the controller manager that reads their objects.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: CHANGELOG.md, 0.5.0 and 0.6.0', 'spire-controller-manager: config/crd/bases'],
  messages: {
    used: {
      severity: 'error',
      when: 'apply',
      log: 'unknown field "spec.{field}"',
      text: "'{field}' came with the CustomResourceDefinition of spire-controller-manager {since}, and the one among these files is older: kubectl refuses the object, and without validation the API server drops the field. Apply the definitions of the manager's own release, {release}.",
    },
    old: {
      severity: 'warning',
      when: 'run',
      text: "This definition of {kind} is older than the controller manager, {release}: it lacks {fields} ({since}), which the API server would drop from every object. Apply the definitions of the manager's release before the manager.",
    },
  },
  check(deployment, report) {
    const tags = deployment.controllerManagers.flatMap(({ component: { container } }) => {
      const release = releaseOfTag(container.image?.tag?.text, container.image?.digest?.text)
      return release && container.image?.tag ? [{ release, place: container.image.tag.place }] : []
    })
    const newest = tags.sort((a, b) => compareReleases(b.release, a.release))[0]
    if (!newest) return
    const release = formatRelease(newest.release)
    for (const { object, kind, missing } of oldDefinitions(deployment, newest.release)) {
      const related = [[newest.place, "the controller manager's release"]] as const
      const used = customResources(deployment)
        .filter((resource) => resource.object.kind === kind)
        .flatMap(({ spec }) =>
          (spec.mapping?.entries ?? []).flatMap(({ key }) => missing.filter(({ field }) => field === key.source).map((one) => ({ ...one, key }))),
        )
      for (const { field, since, key } of used) report('used', key.place, { field, since, release }, [[object.place, describe(object)], ...related])
      // Where an object shows it, the definition is named beside it.
      if (used.length > 0) continue
      const since = [...new Set(missing.map((one) => one.since))].sort((a, b) => order(a, b)).at(-1) ?? ''
      report('old', object.place, { kind, release, fields: list(missing.map(({ field }) => field)), since }, related)
    }
  },
})

function order(a: string, b: string): number {
  const [left, right] = [parseRelease(a), parseRelease(b)]
  return left && right ? compareReleases(left, right) : 0
}
