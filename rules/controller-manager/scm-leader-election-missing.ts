import { rule } from '../../src/engine/rule.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'

export default rule({
  id: 'scm-leader-election-missing',
  area: 'controller-manager',
  summary: 'Of several controller managers one leads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/controllermanagerconfig_types.go', 'spire-controller-manager: cmd/main.go'],
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
    for (const { component, config } of controllerManagers) {
      const replicas = mostReplicas(component.workload, cluster)
      if (!config || replicas.is !== 'known' || replicas.value < 2) continue
      const elect = config.flag('leaderElection.leaderElect')
      const args = { replicas: replicas.value }
      const related = [[replicas.place, 'how many run']] as const
      if (elect.is === 'absent') report('off', config.key('leaderElection') ?? elect.place, args, related)
      else if (elect.is === 'known' && !elect.value) report('off', elect.place, args, related)
      else if (elect.is === 'known' && config.text('leaderElection.resourceName').is === 'absent') {
        report('name', config.key('leaderElection') ?? elect.place, args, related)
      }
    }
  },
})
