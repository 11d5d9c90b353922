import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'static-entry-self-parent',
  area: 'registration',
  summary: "A ClusterStaticEntry's parent is an agent or an alias of agents.",
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
  check({ staticEntries }, report) {
    for (const { spec } of staticEntries) {
      const id = spec.get('spiffeID').string
      const parent = spec.get('parentID')
      if (parent.string === undefined) continue
      if (parent.string === id) {
        report('self', parent.place, {})
        continue
      }
      const givers = staticEntries.filter((entry) => entry.spec.get('spiffeID').string === parent.string)
      // Entries for nodes have selectors of a node attestor.
      const [first] = givers
      const selector = first?.selectors[0]?.string
      if (first && selector && givers.every(({ selectors }) => selectors.some(({ string }) => /^(?:k8s|unix|docker|systemd):/.test(string ?? ''))))
        report('workload', parent.place, { name: first.object.name, selector }, [[first.object.place, 'the entry of that identity']])
    }
  },
})
