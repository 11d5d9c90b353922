import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'static-entry-parent-no-uid',
  area: 'registration',
  summary: "An entry whose parent is an agent of k8s_psat names the node's UID.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/plugin/k8s/utils.go', 'spire: doc/plugin_server_nodeattestor_k8s_psat.md'],
  messages: {
    none: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "An agent that attests with k8s_psat is called …/spire/agent/k8s_psat/<cluster>/<node UID>, and '{value}' is none: no agent gets this entry. Register an alias for the nodes (parent spiffe://<trust domain>/spire/server, selector k8s_psat:cluster:<cluster>) and make that the parent.",
    },
    name: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "'{node}' is no node's UID, and an agent that attests with k8s_psat is called …/spire/agent/k8s_psat/<cluster>/<node UID>: no agent gets this entry. Register an alias for the nodes (parent spiffe://<trust domain>/spire/server, selector k8s_psat:cluster:<cluster>) and make that the parent.",
    },
  },
  check({ entries }, report) {
    for (const { parentId: parent } of entries) {
      const value = parent?.text
      const [, rest] = /^spiffe:\/\/[^/]+\/spire\/agent\/k8s_psat(?:\/(.*))?$/.exec(value ?? '') ?? []
      if (!parent?.whole || value === undefined || !value.includes('/spire/agent/k8s_psat')) continue
      const [, node, ...more] = rest?.split('/') ?? []
      if (node === undefined || node === '' || more.length > 0) report('none', parent.place, { value })
      else if (!UID.test(node)) report('name', parent.place, { node })
    }
  },
})

/** k8s: apimachinery/pkg/util/uuid/uuid.go */
const UID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
