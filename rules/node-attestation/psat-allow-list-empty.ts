import { psatClustersOf } from '../../src/deployment/server.ts'
import { isMisnamed } from '../../src/deployment/settings/stray-keys.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'psat-allow-list-empty',
  area: 'node-attestation',
  summary: 'Every cluster of k8s_psat allows at least one ServiceAccount.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: 'cluster "{cluster}" configuration must have at least one service account allowed',
      text: "Cluster '{cluster}' has no service_account_allow_list, so the server exits. List the agents' account, as \"namespace:serviceaccount\".",
    },
    empty: {
      severity: 'error',
      when: 'validate',
      log: 'cluster "{cluster}" configuration must have at least one service account allowed',
      text: "The service_account_allow_list of cluster '{cluster}' is empty, so the server exits. List the agents' account, as \"namespace:serviceaccount\".",
    },
    renamed: {
      severity: 'error',
      when: 'validate',
      log: 'cluster "{cluster}" configuration must have at least one service account allowed',
      text: "'service_account_whitelist' was renamed in SPIRE 1.1.0 and is ignored since, so cluster '{cluster}' allows nobody and the server exits. Call it 'service_account_allow_list'.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const clusters = config.kind === 'server' ? psatClustersOf(config) : undefined
      for (const { name, place, allowList } of clusters?.is === 'known' ? clusters.value : []) {
        if (allowList.is === 'known' && allowList.value.length > 0) continue
        if (allowList.is === 'known' && allowList.from === 'written') {
          report('empty', allowList.place, { cluster: name })
          continue
        }
        if (allowList.is === 'unknown' || allowList.is === 'elsewhere') continue
        const old = config.problems.find(({ path }) => path.endsWith(`clusters[${name}].service_account_whitelist`))
        if (old) {
          const fixes = safeFix("Call it 'service_account_allow_list'", replaceWord(old.place, 'service_account_whitelist', 'service_account_allow_list'))
          report('renamed', old.place, { cluster: name }, [], fixes)
        }
        // It may be there under a name that is said to be wrong.
        else if (!isMisnamed(config, `plugins.NodeAttestor[k8s_psat].plugin_data.clusters[${name}].service_account_allow_list`))
          report('missing', place, { cluster: name })
      }
    }
  },
})
