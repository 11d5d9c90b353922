import type { Component } from '../../src/deployment/component.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'hostnetwork-port-collision',
  area: 'network',
  summary: 'No two SPIRE pods that run on every node want one port of the node.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: concepts/configuration/overview', 'kubernetes: pkg/scheduler/framework/plugins/nodeports/node_ports.go'],
  messages: {
    collision: {
      severity: 'error',
      when: 'start',
      log: "node(s) didn't have free ports for the requested pod ports",
      text: 'Port {port} of the node is wanted by {other} too, and both run on every node: one of the two is never scheduled. Give one of them another port.',
    },
  },
  check({ components }, report) {
    const taken = new Map<string, { readonly component: Component; readonly place: Place }>()
    const seen = new Set<Component['workload']>()
    for (const component of components) {
      const { workload } = component
      if (seen.has(workload) || workload.kind !== 'DaemonSet' || workload.pod.spec.get('nodeSelector').exists || workload.pod.spec.get('affinity').exists)
        continue
      seen.add(workload)
      for (const { key, port, place } of nodePorts(component)) {
        const first = taken.get(key)
        if (!first) taken.set(key, { component, place })
        else if (first.component.workload !== workload)
          report('collision', place, { port, other: describe(first.component.workload.object) }, [[first.place, 'the same port']])
      }
    }
  },
})

/** The ports of its node that a pod reserves: those of its containers on the host's network, else their host ports. */
function nodePorts({ pod }: Component): readonly { key: string; port: number; place: Place }[] {
  const host = pod.hostNetwork.is === 'known' && pod.hostNetwork.value
  return pod.containers
    .filter(({ init }) => !init)
    .flatMap((container) => container.ports)
    .flatMap((declared) => {
      const written = declared.get('hostPort')
      const field = written.exists ? written : declared.get('containerPort')
      const port = field.number
      if (port === undefined || (!host && !written.exists)) return []
      return [{ key: `${declared.get('protocol').string ?? 'TCP'} ${declared.get('hostIP').string ?? ''} ${port}`, port, place: field.place }]
    })
}
