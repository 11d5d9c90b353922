import type { Deployment } from '../../src/deployment/deployment.ts'
import { identitiesOfWorkload } from '../../src/deployment/registration/identities.ts'
import { addRegistration } from '../../src/deployment/registration/new-registration.ts'
import { registrarsOf } from '../../src/deployment/registration/registrar.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { removeEntry } from '../../src/kubernetes/insert.ts'
import type { Workload } from '../../src/kubernetes/workload.ts'

/** What pods told the registrar by annotations (spire: support/k8s/k8s-workload-registrar/README.md at v1.5.6). */
const ANNOTATIONS = ['spiffe.io/spiffe-id', 'spiffe.io/federatesWith'] as const

export default rule({
  id: 'registrar-annotations-with-scm',
  area: 'registrar',
  summary: 'Pods do not ask for identities by annotations that nobody reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: migration/README.md, FAQs', 'spire: support/k8s/k8s-workload-registrar/README.md at v1.5.6'],
  fix: 'unsafe',
  messages: {
    id: {
      severity: 'warning',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The controller manager reads no annotation '{name}', which was the k8s-workload-registrar's: it gives these pods no identity. Make it a label and select it in a ClusterSPIFFEID, or better, make the SPIFFE ID of the namespace and the ServiceAccount.",
    },
    federates: {
      severity: 'warning',
      when: 'run',
      text: "The controller manager reads no annotation '{name}', which was the k8s-workload-registrar's: these pods do not get the bundles of '{value}' by it. Write federatesWith in the ClusterSPIFFEID that is for them.",
    },
  },
  check(deployment, report) {
    const { controllerManagers, clusterSpiffeIds, workloads } = deployment
    const [manager] = controllerManagers
    // While both run, it is that which is said.
    if (!manager || registrarsOf(deployment).length > 0) return
    const read = clusterSpiffeIds.map(({ object }) => object.file.text.slice(object.root.place.start, object.root.place.end)).join('\n')
    for (const workload of workloads) {
      const { pod } = workload
      for (const name of ANNOTATIONS) {
        const annotation = pod.annotations.values.get(name)
        // A template can take it in.
        if (!annotation || read.includes(name)) continue
        const related = [[manager.place, 'the controller manager']] as const
        if (name === 'spiffe.io/spiffe-id') report('id', annotation.place, { name }, related, registered(deployment, workload, annotation.text))
        else report('federates', annotation.place, { name, value: annotation.text }, related)
      }
    }
  },
})

/** The same SPIFFE ID, by a ClusterSPIFFEID for these pods; where one gives them another already, nothing but the annotation's end. */
function registered(deployment: Deployment, workload: Workload, path: string): readonly Fix[] {
  const { metadata } = workload.pod
  const annotations = metadata.get('annotations')
  const removed = annotations.mapping?.entries.length === 1 ? removeEntry(metadata, 'annotations') : removeEntry(annotations, 'spiffe.io/spiffe-id')
  const rows = identitiesOfWorkload(deployment, workload)
  if (rows.some(({ identities }) => identities.length > 0)) return suggestion('Take the annotation away: they have an identity', removed)
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(path)) return []
  const added = addRegistration(deployment.cluster, workload, deployment.controllerManagers, `spiffe://{{ .TrustDomain }}/${path}`)
  return suggestion('Register it by a ClusterSPIFFEID', removed, added)
}
