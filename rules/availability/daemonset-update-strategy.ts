import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { describe, typed } from '../../src/kubernetes/object.ts'

interface Strategy {
  spec: { updateStrategy?: { type?: string; rollingUpdate?: { maxUnavailable?: number | string } } }
}

export default rule({
  id: 'daemonset-update-strategy',
  area: 'availability',
  summary: 'An update of the agents, or of the CSI driver, replaces them bit by bit.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: tasks/manage-daemon/update-daemon-set', 'spire: doc/upgrading.md'],
  fix: 'unsafe',
  messages: {
    all: {
      severity: 'warning',
      when: 'run',
      text: '{object} replaces its pods on all nodes at once: during an update no workload of the cluster gets or renews an identity. Let few go at a time (maxUnavailable: 1).',
    },
    onDelete: {
      severity: { recommended: 'note', strict: 'warning' },
      when: 'run',
      text: '{object} is updated OnDelete: agents stay at their old release and config until somebody deletes their pods, and an upgrade leaves the skew that SPIRE supports behind. Use RollingUpdate.',
    },
  },
  check({ components }, report) {
    const programs = components.filter(
      ({ program, workload }) => workload.kind === 'DaemonSet' && (program === 'spire-agent' || program === 'spiffe-csi-driver'),
    )
    for (const { object } of new Set(programs.map(({ workload }) => workload))) {
      const strategy: Field<Strategy['spec']['updateStrategy']> = typed<Strategy>(object).get('spec').get('updateStrategy')
      const type = strategy.get('type')
      const most = strategy.get('rollingUpdate').get('maxUnavailable')
      const args = { object: describe(object) }
      if (type.string === 'OnDelete') report('onDelete', type.place, args, [], replaced(type, 'RollingUpdate'))
      else if (most.string === '100%') report('all', most.place, args, [], replaced(most, '1'))
    }
  },
})

function replaced({ scalar }: Field<unknown>, text: string) {
  return suggestion(`Use ${text}`, scalar && !scalar.alias ? { place: scalar.place, text } : undefined)
}
