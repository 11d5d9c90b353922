import { FORBIDDEN, permissionMessages, reportLacks } from '../../src/engine/permission.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'rbac-server-tokenreview',
  area: 'rbac',
  summary: "The server's account may ask the API server whether an agent's token is good.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/plugin/k8s/apiserver/client.go', 'spire: doc/plugin_server_nodeattestor_k8s_psat.md'],
  fix: 'safe',
  messages: permissionMessages("the server cannot tell whether an agent's token is good, and attests no agent.", FORBIDDEN, 'attest'),
  check(deployment, report) {
    reportLacks(deployment, ['tokenreview'], report)
  },
})
