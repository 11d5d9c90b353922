import { regexpOf } from '../../src/deployment/registration/managing.ts'
import { selectionOf } from '../../src/deployment/registration/pod-selection.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'scm-ignorenamespaces-unanchored',
  area: 'registration',
  summary: 'The controller manager ignores no more namespaces than its list names.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go', 'spire-controller-manager: pkg/namespace/namespace.go'],
  fix: 'safe',
  messages: {
    invalid: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "ignoreNamespaces holds regular expressions, and '{pattern}' is none, so the controller manager exits. A star alone is not 'anything' there: write .*, or the name as ^name$.",
    },
    workloads: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "ignoreNamespaces holds regular expressions that match anywhere in a name: '{pattern}' also takes out the namespace '{namespace}', whose pods a ClusterSPIFFEID selects, so they get no identity. Anchor it: ^{pattern}$.",
    },
    namespace: {
      severity: 'warning',
      when: 'run',
      text: "ignoreNamespaces holds regular expressions that match anywhere in a name: '{pattern}' also takes out the namespace '{namespace}'. A registration for its pods would have no effect. Anchor it: ^{pattern}$.",
    },
  },
  check(deployment, report) {
    const { controllerManagers, managerConfigs, workloads, cluster, clusterSpiffeIds } = deployment
    const names = [...new Set([...cluster.of('Namespace', '').map(({ name }) => name), ...workloads.flatMap(({ pod }) => pod.namespace ?? [])])]
    for (const { config } of managerConfigs) {
      for (const { code, path, place, args, log = '' } of config.problems) {
        if (code === 'invalid-value' && path === 'ignoreNamespaces') report('invalid', place, { pattern: args.value ?? '', log })
      }
    }
    for (const { config } of controllerManagers) {
      if (config?.ignoreNamespaces.is !== 'known' || config.ignoreNamespaces.from !== 'written') continue
      for (const { value, place } of config.ignoreNamespaces.value) {
        // Who writes more than a name means a pattern.
        if (!/^[a-z0-9-]+$/.test(value)) continue
        const taken = names.filter((name) => name !== value && regexpOf(value)?.test(name) && !isExact(config.ignoreNamespaces, name))
        const selected = taken.find((name) =>
          workloads.some((workload) => workload.pod.namespace === name && clusterSpiffeIds.some((one) => isSelected(selectionOf(cluster, one, workload)))),
        )
        const [first] = taken
        const fixes = safeFix(`Write '^${value}$'`, replaceWord(place, value, `^${value}$`))
        if (selected !== undefined) report('workloads', place, { pattern: value, namespace: selected }, [], fixes)
        else if (first !== undefined) report('namespace', place, { pattern: value, namespace: first }, [], fixes)
      }
    }
  },
})

/** Whether the list names a namespace for itself as well. */
function isExact(ignored: { readonly is: string; readonly value?: readonly { readonly value: string }[] }, name: string): boolean {
  return ignored.value?.some(({ value }) => value === name || value === `^${name}$`) ?? false
}

function isSelected({ namespace, pod }: { namespace: string; pod: string }): boolean {
  return namespace === 'yes' && pod === 'yes'
}
