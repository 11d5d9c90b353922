import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'priority-class-missing',
  area: 'security',
  summary: 'What a node needs to give identities is not evicted before what needs them.',
  presets: ['strict'],
  since: '1.0.0',
  references: ['k8s: tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'warning',
      when: 'run',
      text: 'The pods of {workload} have no priority: under pressure a node evicts {what} like any other pod, and a full node takes none, while every workload there needs it for its identity. Set priorityClassName: system-node-critical.',
    },
  },
  check({ components }, report) {
    for (const { program, pod, workload } of components) {
      if ((program !== 'spire-agent' && program !== 'spiffe-csi-driver') || workload.kind !== 'DaemonSet') continue
      if (pod.spec.get('priorityClassName').exists || pod.spec.get('priority').exists) continue
      const edit = insertBefore(pod.spec, 'priorityClassName: system-node-critical')
      const fixes = safeFix("Add 'priorityClassName: system-node-critical'", edit)
      report('missing', pod.spec.place, { workload: workload.object.name, what: program === 'spire-agent' ? 'the agent' : 'the driver' }, [], fixes)
    }
  },
})
