import type { ControllerManager } from '../../src/deployment/controller-manager.ts'
import { oidcProvidersOf } from '../../src/deployment/oidc.ts'
import { ignoredBy, isMeantBy } from '../../src/deployment/registration/managing.ts'
import { selectionOf } from '../../src/deployment/registration/pod-selection.ts'
import { managersOf } from '../../src/deployment/registration/registrations.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import type { Edit } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'clusterspiffeid-ignored-namespace',
  area: 'registration',
  summary: 'The pods of a ClusterSPIFFEID are in namespaces that the controller manager looks at.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go', 'spire-controller-manager: pkg/namespace/namespace.go'],
  fix: 'unsafe',
  messages: {
    ignored: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "This ClusterSPIFFEID is for pods in {namespaces}, which the controller manager ignores ('{pattern}' in ignoreNamespaces): they get no identity. Move the pods, or take the namespace out of ignoreNamespaces.",
    },
  },
  check(deployment, report) {
    const told = new Set<string>()
    for (const registration of deployment.clusterSpiffeIds) {
      const managers = managersOf(deployment, registration)
      const [manager] = managers
      if (managers.length !== 1 || !manager) continue
      const targets = targetsOf(registration, deployment)
      const ignored = targets.map((namespace) => ignoredBy(manager, namespace))
      const [first] = ignored
      if (first === undefined || first === 'unknown' || ignored.some((one) => one === undefined || one === 'unknown')) continue
      // A name that takes in more than it names is at fault itself; who writes more than a name means a pattern.
      const besides = targets.filter((namespace) => !isMeantBy(first.value, namespace))
      if (besides.length > 0 && /^[a-z0-9-]+$/.test(first.value)) continue
      // Of an OIDC provider that is taken in with the rest, it is said that it has no identity.
      if (oidcProvidersOf(deployment).some(({ component }) => besides.includes(component.pod.namespace ?? ''))) continue
      // What one pattern does to several is said once.
      const pattern = `${first.place.file.path} ${first.place.start}`
      if (told.has(pattern)) continue
      told.add(pattern)
      const { object, spec } = registration
      const selector = spec.get('namespaceSelector')
      const written = registration.namespaceSelector.requirements[0]?.place
      report(
        'ignored',
        written ?? (selector.exists ? selector.place : object.place),
        { namespaces: list(targets), pattern: first.value },
        [[first.place, 'ignored here']],
        suggestion(`Take '${first.value}' out of ignoreNamespaces`, withoutLine(manager, first.place)),
      )
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

/** An entry of a list that has others, with its line. */
function withoutLine({ config }: ControllerManager, { file, start, via }: Place): Edit | undefined {
  const list = config?.ignoreNamespaces
  const { line } = file.position(start)
  const [from, to] = [file.lineStarts[line - 1], file.lineStarts[line]]
  if (list?.is !== 'known' || list.from !== 'written' || list.value.length < 2 || via?.length) return undefined
  return from !== undefined && to !== undefined && /^ *- +\S+\s*$/.test(file.line(line)) ? { place: file.place(from, to), text: '' } : undefined
}
