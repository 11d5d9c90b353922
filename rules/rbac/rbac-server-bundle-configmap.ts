import { FORBIDDEN, permissionMessages, reportLacks } from '../../src/engine/permission.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'rbac-server-bundle-configmap',
  area: 'rbac',
  summary: "The server's account may read and patch the ConfigMap that it publishes its bundle in.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go', 'spire: doc/plugin_server_notifier_k8sbundle.md'],
  fix: 'safe',
  messages: permissionMessages('the server cannot publish its bundle, with which the agents begin, and its notifier makes it exit.', FORBIDDEN, 'start'),
  check(deployment, report) {
    reportLacks(deployment, ['bundle'], report)
  },
})
