import { managersOf, podsOf } from '../../src/deployment/registration/registrations.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'workload-selector-container-name',
  area: 'registration',
  summary: 'A container that a workload selector names is in the pods that the registration selects.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_k8s.md', 'spire-controller-manager: pkg/spireentry/entries.go'],
  fix: 'unsafe',
  messages: {
    missing: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The pods of {workload} have no container '{name}', only {containers}: the selector never holds, and they get no identity. Use the container's name.",
    },
  },
  check(deployment, report) {
    for (const registration of deployment.clusterSpiffeIds) {
      const workloads = podsOf(deployment, managersOf(deployment, registration)[0], registration)
      for (const selector of registration.workloadSelectors) {
        const name = /^k8s:container-name:([^{}$]+)$/.exec(selector.string ?? '')?.[1]
        const [first] = workloads
        if (name === undefined || !first || workloads.some(({ pod }) => pod.container(name))) continue
        const containers = list(first.pod.containers.map((container) => container.name))
        const from = 'k8s:container-name:'.length
        const fixes = first.pod.containers.flatMap((container) =>
          suggestion(`Write '${container.name}'`, selector.mapped?.edit(from, from + name.length, container.name)),
        )
        report('missing', selector.place, { workload: describe(first.object), name, containers }, [[first.object.place, 'the pods that it selects']], fixes)
      }
    }
  },
})
