import { ignoredBy } from '../../src/deployment/managing.ts'
import { selectionOf } from '../../src/deployment/pod-selection.ts'
import { managersOf } from '../../src/deployment/registrations.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'

export default rule({
  id: 'clusterspiffeid-ignored-namespace',
  area: 'registration',
  summary: 'The pods of a ClusterSPIFFEID are in namespaces that the controller manager looks at.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go', 'spire-controller-manager: pkg/namespace/namespace.go'],
  messages: {
    ignored: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "This ClusterSPIFFEID is for pods in {namespaces}, which the controller manager ignores ('{pattern}' in ignoreNamespaces): they get no identity. Move the pods, or take the namespace out of ignoreNamespaces.",
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const managers = managersOf(deployment, registration)
      const [manager] = managers
      if (managers.length !== 1 || !manager) continue
      const targets = targetsOf(registration, deployment)
      const ignored = targets.map((namespace) => ignoredBy(manager, namespace))
      const [first] = ignored
      if (first === undefined || first === 'unknown' || ignored.some((one) => one === undefined || one === 'unknown')) continue
      // A pattern that takes in more than it names is at fault itself.
      if (targets.some((namespace) => !names(first.value, namespace))) continue
      const { object, spec } = registration
      const selector = spec.get('namespaceSelector')
      const written = registration.namespaceSelector.requirements[0]?.place
      report('ignored', written ?? (selector.exists ? selector.place : object.place), { namespaces: list(targets), pattern: first.value }, [
        [first.place, 'ignored here'],
      ])
    }
  },
})

/** The namespaces that a ClusterSPIFFEID is for, where that is sure: those it names, else those of the pods it selects. */
function targetsOf(
  registration: Parameters<typeof selectionOf>[1],
  { workloads, cluster }: { workloads: readonly Parameters<typeof selectionOf>[2][]; cluster: Parameters<typeof selectionOf>[0] },
): readonly string[] {
  const named = registration.namespaceSelector.requirements.find(({ key, operator }) => key === 'kubernetes.io/metadata.name' && operator === 'In')
  if (named) return named.values
  // One that is for every pod is for those elsewhere too.
  if (registration.podSelector.empty && registration.namespaceSelector.empty) return []
  const answers = workloads.map((workload) => ({ ...selectionOf(cluster, registration, workload), name: workload.pod.namespace }))
  const possible = answers.filter(({ namespace, pod }) => namespace !== 'no' && pod !== 'no')
  if (possible.some(({ name, namespace, pod }) => name === undefined || namespace !== 'yes' || pod !== 'yes')) return []
  return [...new Set(possible.flatMap(({ name }) => name ?? []))]
}

/** Whether a pattern is meant for this very namespace. */
function names(pattern: string, namespace: string): boolean {
  return pattern.replace(/^\^/, '').replace(/\$$/, '') === namespace || (pattern.startsWith('^') && pattern.endsWith('$'))
}
