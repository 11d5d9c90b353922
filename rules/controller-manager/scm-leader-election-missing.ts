import type { ControllerManager } from '../../src/deployment/controller-manager.ts'
import { insertManagerField } from '../../src/deployment/settings/manager-edits.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'scm-leader-election-missing',
  area: 'controller-manager',
  summary: 'Of several controller managers one leads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/controllermanagerconfig_types.go', 'spire-controller-manager: cmd/main.go'],
  fix: 'safe',
  messages: {
    off: {
      severity: 'error',
      when: 'run',
      text: '{replicas} controller managers run without leader election: all of them reconcile the same entries at once, and undo what the others just did, so workloads lose their identities for a while. Set leaderElection.leaderElect: true, with resourceName and resourceNamespace.',
    },
    name: {
      severity: 'error',
      when: 'start',
      log: 'LeaderElectionID must be configured',
      text: 'leaderElection names no resourceName, the lease by which the {replicas} controller managers find their leader, so they exit. Set leaderElection.resourceName.',
    },
  },
  check({ controllerManagers, cluster }, report) {
    for (const manager of controllerManagers) {
      const { component, config } = manager
      const replicas = mostReplicas(component.workload, cluster)
      if (!config || replicas.is !== 'known' || replicas.value < 2) continue
      const elect = config.flag('leaderElection.leaderElect')
      const args = { replicas: replicas.value }
      const related = [[replicas.place, 'how many run']] as const
      if (elect.is === 'absent') report('off', config.key('leaderElection') ?? elect.place, args, related, election(manager, true))
      else if (elect.is === 'known' && !elect.value) report('off', elect.place, args, related, safeFix('Write true', replaceWord(elect.place, 'false', true)))
      else if (elect.is === 'known' && config.text('leaderElection.resourceName').is === 'absent') {
        report('name', config.key('leaderElection') ?? elect.place, args, related, election(manager, false))
      }
    }
  },
})

/** Any name will do for the lease, as long as all managers of the workload have the same and no other has it. */
function election({ config, component }: ControllerManager, switchOn: boolean): readonly Fix[] {
  if (!config) return []
  const { name, namespace } = component.workload.object
  const inside = config.key('leaderElection') !== undefined
  const lacks = (field: string) => config.text(`leaderElection.${field}`).is === 'absent' && (!inside || config.key(`leaderElection.${field}`) === undefined)
  const lines = [
    ...(switchOn ? ['leaderElect: true'] : []),
    ...(lacks('resourceName') ? [`resourceName: ${name}-controller-manager.spire.spiffe.io`] : []),
    ...(lacks('resourceNamespace') && namespace !== undefined ? [`resourceNamespace: ${namespace}`] : []),
  ]
  const edit = inside
    ? insertManagerField(config, 'leaderElection', lines)
    : insertManagerField(config, '', ['leaderElection:', ...lines.map((line) => `  ${line}`)])
  return safeFix(switchOn ? 'Switch leader election on' : 'Name the lease', edit)
}
