import { type Made, madeBy } from '../../src/deployment/registration/made-identities.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'static-entry-self-parent',
  area: 'registration',
  summary: "An entry's parent is an agent or an alias of agents.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'spire: pkg/server/authorizedentries'],
  messages: {
    self: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The entry is its own parent, so no agent ever gets it. The parent is the agent's ID, or that of an entry for nodes (parent spiffe://<trust domain>/spire/server).",
    },
    workload: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "The parent is a workload's identity ({name} gives it by {selector}), so no agent ever gets this entry. The parent is the agent's ID, or that of an entry for nodes (parent spiffe://<trust domain>/spire/server).",
    },
  },
  check(deployment, report) {
    const { entries, clusterSpiffeIds } = deployment
    let made: readonly Made[] | undefined
    for (const { spiffeId, parentId: parent } of entries) {
      if (!parent?.whole) continue
      if (spiffeId?.whole && parent.text === spiffeId.text) {
        report('self', parent.place, {})
        continue
      }
      const givers = entries.filter((entry) => entry.spiffeId?.text === parent.text)
      // Entries for nodes have selectors of a node attestor.
      const [first] = givers
      const selector = first?.selectors[0]?.text
      if (first && selector && givers.every(({ selectors }) => selectors.some(({ text }) => /^(?:k8s|unix|docker|systemd):/.test(text))))
        report('workload', parent.place, { name: first.name, selector }, [[first.place, 'the entry of that identity']])
      if (first || parent.text.includes('/spire/')) continue
      made ??= clusterSpiffeIds.flatMap((registration) => madeBy(deployment, registration))
      const maker = made.find(({ spiffeId, whole }) => whole && spiffeId === parent.text)
      if (maker) {
        const { object } = maker.registration
        const by = ['k8s:pod-uid', ...maker.selectors].join(' and ')
        report('workload', parent.place, { name: describe(object), selector: by }, [[object.place, 'what gives that identity']])
      }
    }
  },
})
