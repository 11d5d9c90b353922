import type { PsatCluster } from '../../src/deployment/server.ts'
import { addToList } from '../../src/deployment/settings/list-edit.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'node-label-selector-not-allowed',
  area: 'node-attestation',
  summary: 'A label that an entry selects agents by is one that the server makes selectors of.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go', 'spire: doc/plugin_server_nodeattestor_k8s_psat.md'],
  fix: 'safe',
  messages: {
    forbidden: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The server makes selectors only of the {what} labels in {setting} of its clusters, and '{key}' is not among them ({allowed}): no agent ever has this selector, so nothing below this entry gets an identity. Add '{key}' to {setting}.",
    },
  },
  check({ entries, servers }, report) {
    const [server] = servers
    const clusters = server && servers.length === 1 ? knownValue(server.psatClusters) : undefined
    if (!clusters || clusters.length === 0) return
    for (const { selectors, local } of entries) {
      if (!local || selectors.some(({ whole }) => !whole)) continue
      const named = selectors.flatMap(({ text }) => /^k8s_psat:cluster:(.+)$/.exec(text)?.[1] ?? [])
      const candidates = named.length > 0 ? clusters.filter(({ name }) => named.includes(name)) : clusters
      for (const { text, place } of selectors) {
        const [, what, key = ''] = /^k8s_psat:agent_(node|pod)_label:([^:]+):/.exec(text) ?? []
        if ((what !== 'node' && what !== 'pod') || candidates.length === 0) continue
        const allowed = candidates.map((cluster) => allowedBy(cluster, what))
        if (allowed.some((keys) => keys === undefined || keys.includes(key))) continue
        const setting = SETTING[what]
        const only = candidates.length === 1 ? candidates[0] : undefined
        const edit = only && addToList(only.block, setting, key, 'service_account_allow_list')
        const fixes = safeFix(`Add '${key}' to ${setting}`, edit)
        const names = allowed.flatMap((keys) => keys ?? [])
        const args = { what, setting, key, allowed: names.length > 0 ? `only ${list(names)}` : 'it has none' }
        report('forbidden', place, args, only ? [[only.place, 'the cluster']] : [], fixes)
      }
    }
  },
})

const SETTING = { node: 'allowed_node_label_keys', pod: 'allowed_pod_label_keys' } as const

/** Undefined where that cannot be known. */
function allowedBy({ nodeLabels, podLabels }: PsatCluster, what: 'node' | 'pod'): readonly string[] | undefined {
  const answer = what === 'node' ? nodeLabels : podLabels
  if (answer.is === 'absent') return []
  return answer.is === 'known' ? answer.value.map(({ value }) => value) : undefined
}
