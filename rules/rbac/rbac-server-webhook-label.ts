import { FORBIDDEN, permissionMessages, reportLacks } from '../../src/engine/permission.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'rbac-server-webhook-label',
  area: 'rbac',
  summary: "The server's account may watch and patch the kinds into which its notifier writes the bundle.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go', 'spire: doc/plugin_server_notifier_k8sbundle.md'],
  fix: 'safe',
  messages: permissionMessages('the notifier waits for its first list for ever, and the server never gets ready.', FORBIDDEN, 'start'),
  check(deployment, report) {
    reportLacks(deployment, ['label'], report)
  },
})
