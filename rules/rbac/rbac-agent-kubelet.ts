import { permissionMessages, reportLacks } from '../../src/engine/permission.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'rbac-agent-kubelet',
  area: 'rbac',
  summary: "The agent's account may ask its kubelet for the pods of the node.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go', 'k8s: reference/access-authn-authz/kubelet-authn-authz'],
  fix: 'safe',
  messages: permissionMessages(
    'the kubelet does not tell the agent which pods run on its node, and no workload gets an identity by its pod.',
    'unexpected status code on pods response: 403 Forbidden',
    'run',
  ),
  check(deployment, report) {
    reportLacks(deployment, ['kubelet'], report)
  },
})
