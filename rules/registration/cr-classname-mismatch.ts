import { nestedServers } from '../../src/deployment/keys/nesting.ts'
import { customResources, isOrphaned } from '../../src/deployment/registration/custom-resources.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'cr-classname-mismatch',
  area: 'registration',
  summary: 'A registration has the class of a controller manager.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/reconciler.go', 'spire-controller-manager: docs/spire-controller-manager-config.md'],
  fix: 'safe',
  messages: {
    other: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The class '{className}' is not the controller manager's, which takes {accepted} only. It passes over this {kind} without a word, and nothing that it should register is registered. Use the manager's class.",
    },
    manager: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The controller manager takes the class '{className}' only, and all {count} registrations are of the class '{theirs}': it passes over every one without a word, and no pod gets an identity. Use the registrations' class.",
    },
    missing: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: 'This {kind} has no className, and the controller manager takes {accepted} only. It passes over it without a word, and nothing that it should register is registered. Set className, or watchClassless: true in the manager.',
    },
  },
  check(deployment, report) {
    // Where all the registrations agree against the one manager, it is the manager that differs.
    const all = customResources(deployment)
    const classes = new Set(all.map(({ spec }) => spec.get('className').string))
    const [theirs] = classes
    const manager = deployment.controllerManagers.length === 1 ? deployment.controllerManagers[0]?.config?.className : undefined
    if (manager?.is === 'known' && theirs && classes.size === 1 && all.length > 1 && all.every((one) => isOrphaned(deployment, one))) {
      const related = all.map(({ spec }) => [spec.get('className').place, 'the class of a registration'] as const)
      const fixes = safeFix(`Write '${theirs}'`, replaceWord(manager.place, manager.value, theirs))
      report('manager', manager.place, { className: manager.value, count: all.length, theirs }, related, fixes)
      return
    }
    // A nested server's upstream, where it is not among the files, may have a manager with a class of its own that looks at this cluster, too.
    const managedAbove = nestedServers(deployment).some(({ upstream }) => upstream === undefined)
    for (const resource of customResources(deployment)) {
      if (!isOrphaned(deployment, resource)) continue
      const { object, spec } = resource
      const field = spec.get('className')
      const own = deployment.controllerManagers.map(({ config }) => config?.className)
      const accepted = own.flatMap((answer) => (answer?.is === 'known' ? [answer.value] : []))
      const related = own.flatMap((answer) => (answer?.is === 'known' ? [[answer.place, "the controller manager's class"] as const] : []))
      if (field.string && managedAbove && !nearest(field.string, accepted)) continue
      const said = accepted.length === 0 ? 'registrations without a class' : `the class ${list(accepted)}`
      const [only] = accepted.length === 1 ? accepted : []
      const edit =
        only === undefined
          ? undefined
          : field.string
            ? replaceWord(field.place, field.string, only)
            : field.exists
              ? undefined
              : insertBefore(spec, `className: ${only}`)
      const fixes = safeFix(`Write '${only}'`, edit)
      if (field.string) report('other', field.place, { className: field.string, accepted: said, kind: object.kind }, related, fixes)
      else report('missing', field.exists ? field.place : object.place, { accepted: said, kind: object.kind }, related, fixes)
    }
  },
})
