import { FORBIDDEN, permissionMessages, reportLacks } from '../../src/engine/permission.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'rbac-scm-leader-election',
  area: 'rbac',
  summary: "The controller manager's account may take the lease by which its leader is elected.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: config/rbac/leader_election_role.yaml'],
  fix: 'safe',
  messages: permissionMessages('the controller manager never becomes the leader, and makes no entries.', FORBIDDEN, 'run'),
  check(deployment, report) {
    reportLacks(deployment, ['leader-election'], report)
  },
})
