import { intendedEntry, isAllowListEntry } from '../../src/deployment/attestation/allow-list.ts'
import { psatClustersOf } from '../../src/deployment/server.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'psat-allow-list-format',
  area: 'node-attestation',
  summary: 'Entries of service_account_allow_list read namespace:serviceaccount.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go'],
  fix: 'safe',
  messages: {
    meant: {
      severity: 'error',
      when: 'attest',
      log: '"{meant}" is not an allowed service account',
      text: "'{entry}' is not in the form namespace:serviceaccount. SPIRE takes it without a word and compares it letter for letter, so it never matches and the agents are refused. Write '{meant}'.",
    },
    form: {
      severity: 'error',
      when: 'attest',
      text: "'{entry}' is not in the form namespace:serviceaccount. SPIRE takes it without a word and compares it letter for letter (there are no wildcards), so it never matches. Write the agents' namespace and ServiceAccount with a colon between.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      if (config.kind !== 'server') continue
      const clusters = psatClustersOf(config)
      for (const { allowList } of clusters.is === 'known' ? clusters.value : []) {
        if (allowList.is !== 'known') continue
        for (const { value, place } of allowList.value) {
          if (isAllowListEntry(value)) continue
          const meant = intendedEntry(value)
          const change = meant === undefined ? undefined : replaceQuoted(place, value, meant)
          const fixes = safeFix(`Write '${meant}'`, change)
          if (meant === undefined) report('form', place, { entry: value })
          else report('meant', place, { entry: value, meant }, [], fixes)
        }
      }
    }
  },
})
