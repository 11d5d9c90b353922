import { reconciles } from '../../src/deployment/registration/managing.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { typed } from '../../src/kubernetes/object.ts'
import { isAtLeast } from '../../src/spire/release.ts'

interface Definition {
  spec: { group: string; names: { kind: string; plural: string }; versions: { name: string; served: boolean }[] }
}

/** The kinds, as `reconcile` names them, and since when there are. */
const KINDS = [
  { kind: 'ClusterSPIFFEID', plural: 'clusterspiffeids', reconciled: 'clusterSPIFFEIDs', since: '0.1.0' },
  { kind: 'ClusterStaticEntry', plural: 'clusterstaticentries', reconciled: 'clusterStaticEntries', since: '0.3.0' },
  { kind: 'ClusterFederatedTrustDomain', plural: 'clusterfederatedtrustdomains', reconciled: 'clusterFederatedTrustDomains', since: '0.1.0' },
] as const

export default rule({
  id: 'scm-crd-missing',
  area: 'controller-manager',
  summary: 'The kinds of registration that the controller manager reads are defined.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: config/crd/bases', 'k8s: tasks/extend-kubernetes/custom-resources/custom-resource-definitions'],
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: 'no matches for kind "{kind}" in version "spire.spiffe.io/v1alpha1"',
      text: "The controller manager reads {kind} objects, and there is no CustomResourceDefinition '{name}': it waits for the kind in vain, exits and starts again. Add it, or turn the kind off in 'reconcile'.",
    },
    elsewhere: {
      severity: 'warning',
      when: 'start',
      log: 'no matches for kind "{kind}" in version "spire.spiffe.io/v1alpha1"',
      text: "The controller manager reads {kind} objects, and of the definitions that it needs only '{name}' is not among the files. Without it the controller manager exits and starts again, over and over. Add it, or turn the kind off in 'reconcile'.",
    },
    none: {
      severity: 'note',
      when: 'start',
      log: 'no matches for kind "{kind}" in version "spire.spiffe.io/v1alpha1"',
      text: 'The definitions of {kinds} are not among the files; the controller manager needs them before it starts. Apply those of its own release first.',
    },
    name: {
      severity: 'error',
      when: 'apply',
      log: 'must be spec.names.plural+"."+spec.group',
      text: "The CustomResourceDefinition of {kind} has to be called '{name}', its plural and its group: the API server refuses it, and the controller manager exits for want of the kind. Use that name.",
    },
    served: {
      severity: 'error',
      when: 'start',
      log: 'no matches for kind "{kind}" in version "spire.spiffe.io/v1alpha1"',
      text: 'The API server does not serve version v1alpha1 of {kind}, which is the one that the controller manager reads: it exits and starts again, over and over. Serve v1alpha1.',
    },
  },
  check(deployment, report) {
    const { controllerManagers, cluster, declared } = deployment
    const [manager] = controllerManagers
    if (!manager || controllerManagers.every(({ config }) => config?.key('staticManifestPath') !== undefined)) return
    const { release } = manager.component
    const needed = KINDS.filter(({ reconciled, since }) => {
      const read = controllerManagers.some((one) => reconciles(one, reconciled) === 'yes')
      return read && (release.is !== 'known' || isAtLeast(release.value, since))
    })
    const all = cluster.of('CustomResourceDefinition', 'apiextensions.k8s.io').map((object) => ({ object, spec: typed<Definition>(object).get('spec') }))
    const missing: (typeof needed)[number][] = []
    for (const one of needed) {
      const name = `${one.plural}.spire.spiffe.io`
      const own = all.filter(
        ({ object, spec }) => object.name === name || (spec.get('group').string === 'spire.spiffe.io' && spec.get('names').get('kind').string === one.kind),
      )
      const right = own.find(({ object }) => object.name === name)
      const [wrong] = own
      if (right) {
        const versions = right.spec.get('versions')
        const version = versions.items().find((item) => item.get('name').string === 'v1alpha1')
        if (version?.get('served').boolean === false) report('served', version.get('served').place, { kind: one.kind }, [[manager.place, 'who reads it']])
        else if (!version && versions.items().length > 0) report('served', versions.place, { kind: one.kind }, [[manager.place, 'who reads it']])
      } else if (wrong) report('name', wrong.object.place, { kind: one.kind, name })
      else if (deployment.lookUp('CustomResourceDefinition', undefined, name, manager.place).is !== 'unknown') missing.push(one)
    }
    if (missing.length === 0) return
    const kinds = list(missing.map(({ kind }) => kind))
    const partly = missing.length < needed.length && missing.length === 1
    for (const { kind, plural } of missing) {
      const args = { kind, name: `${plural}.spire.spiffe.io` }
      if (declared.complete) report('missing', manager.place, args)
      else if (partly && isWhole(deployment, manager.component)) report('elsewhere', manager.place, args)
    }
    if (!declared.complete && !(partly && isWhole(deployment, manager.component))) report('none', manager.place, { kinds, kind: missing[0]?.kind ?? '' })
  },
})
