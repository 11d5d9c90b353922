import { FORBIDDEN, permissionMessages, reportLacks } from '../../src/engine/permission.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'rbac-scm-missing',
  area: 'rbac',
  summary: "The controller manager's account may watch what it makes registrations of.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: config/rbac/role.yaml', 'spire-controller-manager: internal/controller'],
  fix: 'safe',
  messages: permissionMessages('the controller manager does not see all that its registrations are about, and makes no entries of them.', FORBIDDEN, 'run'),
  check(deployment, report) {
    reportLacks(deployment, ['reconcile'], report)
  },
})
