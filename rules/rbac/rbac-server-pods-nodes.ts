import { FORBIDDEN_OBJECT, permissionMessages, reportLacks } from '../../src/engine/permission.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'rbac-server-pods-nodes',
  area: 'rbac',
  summary: "The server's account may get the agents' pods and their nodes.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go', 'spire: doc/plugin_server_nodeattestor_k8s_psat.md'],
  fix: 'safe',
  messages: permissionMessages('the server cannot tell on which node an agent runs, and attests no agent.', FORBIDDEN_OBJECT, 'attest'),
  check(deployment, report) {
    reportLacks(deployment, ['pods-nodes'], report)
  },
})
