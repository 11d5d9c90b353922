import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'
import { HOLE } from '../../src/text/mapped-text.ts'

export default rule({
  id: 'selector-unknown-k8s-key',
  area: 'registration',
  summary: 'A k8s selector is of a kind that the workload attestor finds.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_k8s.md', 'spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go'],
  fix: 'unsafe',
  messages: {
    unknown: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The workload attestor finds no selectors of the kind 'k8s:{key}'{hint}, so this one never holds and no workload gets the identity. Use one that it finds, such as k8s:ns, k8s:sa, k8s:pod-label or k8s:container-name.",
    },
    type: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "No workload attestor finds selectors of the type '{type}', so this one never holds and no workload gets the identity. Write 'k8s:{key}'.",
    },
  },
  check({ agents, clusterSpiffeIds, entries }, report) {
    const attestors = agents.map((agent) => agent.names('WorkloadAttestor'))
    // Attestors from outside may have any name.
    const isAttestor = (type: string): boolean => attestors.some((names) => names.is !== 'known' || names.value.some(({ value }) => value === type))
    const templates = clusterSpiffeIds.flatMap(({ workloadSelectors }) => workloadSelectors.map(({ string = '', place }) => ({ text: string, place })))
    for (const { text, place } of [...templates, ...entries.flatMap((entry) => entry.selectors)]) {
      const [, type = '', key = ''] = /^([^:{}$]+):([^:{}$]+):/.exec(text) ?? []
      if (type !== 'k8s') {
        if (KEYS.includes(key) && isSlip(type) && !isAttestor(type))
          report('type', place, { type, key }, [], suggestion(`Write 'k8s:${key}'`, replaceWord(place, text, text.replace(type, 'k8s'))))
        continue
      }
      if (key === '' || key.includes(HOLE) || KEYS.includes(key) || /^image-(?:signature|attestations)/.test(key)) continue
      const meant = MEANT[key] ?? nearest(key, KEYS)
      const fixes = meant === undefined ? [] : suggestion(`Write 'k8s:${meant}'`, replaceWord(place, text, text.replace(key, meant)))
      report('unknown', place, { key, hint: meant === undefined ? '' : ` (did you mean 'k8s:${meant}'?)` }, [], fixes)
    }
  },
})

/** What people write for `k8s`, or by a slip. */
function isSlip(type: string): boolean {
  return /^kube(?:rnetes)?$/i.test(type) || nearest(type, ['k8s']) !== undefined
}

/** spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go at v1.14.2; `ns-label` came with 1.15.3 */
const KEYS: readonly string[] = [
  'ns',
  'ns-label',
  'sa',
  'container-image',
  'container-name',
  'node-name',
  'pod-label',
  'pod-owner',
  'pod-owner-uid',
  'pod-uid',
  'pod-name',
  'pod-image',
  'pod-image-count',
  'pod-init-image',
  'pod-init-image-count',
]

const MEANT: Readonly<Record<string, string>> = {
  namespace: 'ns',
  'service-account': 'sa',
  serviceaccount: 'sa',
  serviceAccount: 'sa',
  label: 'pod-label',
  container: 'container-name',
  image: 'container-image',
  pod: 'pod-name',
  node: 'node-name',
}
