import { isOutsideAgent } from '../../src/deployment/registration/registration-entry.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'attestor-unix-in-cluster',
  area: 'workload-attestation',
  summary: 'No entry in a cluster is for whoever runs as some user of the node.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/plugin_agent_workloadattestor_unix.md'],
  securitySeverity: 7.5,
  messages: {
    user: {
      severity: 'warning',
      when: 'run',
      text: "This entry asks for '{selector}' and for nothing that tells pods apart, so every container on the node that runs as that user, in any namespace, gets '{id}'. Add selectors of the pod (k8s:ns and k8s:sa), or of the program (unix:path, unix:sha256).",
    },
  },
  check({ agents, entries }, report) {
    const [agent] = agents.filter((one) => one.hasAttestor('unix'))
    const attestor = agent?.enabled('WorkloadAttestor').find(({ name }) => name === 'unix')
    if (!attestor) return
    for (const { selectors, spiffeId, parentId, command, local } of entries) {
      const [first] = selectors
      if (!first || !local || command?.open || isOutsideAgent(parentId) || selectors.some(({ text, whole }) => !whole || !USER.test(text))) continue
      report('user', first.place, { selector: first.text, id: spiffeId?.text ?? '' }, [[attestor.place, 'who finds such selectors']])
    }
  },
})

const USER = /^unix:(?:uid|gid|user|group|supplementary_gid|supplementary_group):/
