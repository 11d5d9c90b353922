import { clusterKeys } from '../../src/deployment/attestation/cluster-keys.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'cluster-name-duplicate',
  area: 'identity',
  summary: 'Each cluster that a server attests has a name and an API server of its own.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go', 'hashicorp/hcl v1.0.1-vault-7: decoder.go, decodeMap'],
  messages: {
    name: {
      severity: 'error',
      when: 'attest',
      log: 'token not authenticated according to TokenReview API',
      text: "'{name}' is among the clusters already, and SPIRE makes one cluster of the two: their lists are joined, and the last kube_config_file holds for both. The tokens of one are then shown to the API server of the other, which refuses them. Give each cluster its own name, here and in its agents.",
    },
    file: {
      severity: 'warning',
      when: 'attest',
      log: 'token not authenticated according to TokenReview API',
      text: "'{name}' has the kube_config_file of '{other}', so tokens of '{name}' are shown to the API server of '{other}', which refuses those of any other cluster. Name the file of '{name}'.",
    },
  },
  check({ servers }, report) {
    for (const { config } of servers) {
      const plugin = config?.enabledPlugins('NodeAttestor').find(({ name, external }) => name === 'k8s_psat' && !external)
      if (!config || !plugin) continue
      const names = new Map<string, Place>()
      for (const { name, place } of clusterKeys(config, plugin)) {
        const first = names.get(name)
        if (first) report('name', place, { name }, [[first, 'the other one']])
        else names.set(name, place)
      }
      const clusters = plugin.data.map('clusters')
      const files = new Map<string, { name: string; place: Place }>()
      for (const { name, block } of clusters.is === 'known' ? clusters.value : []) {
        const file = block.string('kube_config_file')
        if (file.is !== 'known' || file.value === '') continue
        const other = files.get(file.value)
        if (other) report('file', file.place, { name, other: other.name }, [[other.place, 'the other cluster']])
        else files.set(file.value, { name, place: file.place })
      }
    }
  },
})
