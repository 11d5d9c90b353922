import { registrarsOf } from '../../src/deployment/registration/registrar.ts'
import { rule } from '../../src/engine/rule.ts'

/** What pods told the registrar by annotations (spire: support/k8s/k8s-workload-registrar/README.md at v1.5.6). */
const ANNOTATIONS = ['spiffe.io/spiffe-id', 'spiffe.io/federatesWith'] as const

export default rule({
  id: 'registrar-annotations-with-scm',
  area: 'registrar',
  summary: 'Pods do not ask for identities by annotations that nobody reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: migration/README.md, FAQs', 'spire: support/k8s/k8s-workload-registrar/README.md at v1.5.6'],
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
    for (const { pod } of workloads) {
      for (const name of ANNOTATIONS) {
        const annotation = pod.annotations.values.get(name)
        // A template can take it in.
        if (!annotation || read.includes(name)) continue
        const related = [[manager.place, 'the controller manager']] as const
        if (name === 'spiffe.io/spiffe-id') report('id', annotation.place, { name }, related)
        else report('federates', annotation.place, { name, value: annotation.text }, related)
      }
    }
  },
})
