import { isWhole } from '../../src/deployment/whole.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { sameNamespace } from '../../src/kubernetes/cluster.ts'
import { isIsolated } from '../../src/kubernetes/network-policy.ts'
import { addPolicy } from '../../src/kubernetes/new-objects.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'networkpolicy-missing',
  area: 'availability',
  summary: "A NetworkPolicy says who reaches the server's ports.",
  presets: ['strict', 'security'],
  since: '1.0.0',
  references: ['k8s: concepts/services-networking/network-policies', 'spire: doc/spire_server.md'],
  securitySeverity: 3,
  fix: 'unsafe',
  messages: {
    missing: {
      severity: { recommended: 'note', strict: 'warning', security: 'warning' },
      text: 'No NetworkPolicy takes the pods of {object}: every pod of the cluster reaches their ports ({ports}). Add one that lets in the agents, the API server (for the webhook) and whoever scrapes the metrics.',
    },
  },
  check(deployment, report) {
    const { cluster, declared, servers } = deployment
    for (const workload of new Set(servers.map((server) => server.workload))) {
      const { object, pod } = workload
      const component = servers.find((server) => server.workload === workload)?.component
      if (!component || !isWhole(deployment, component)) continue
      // Policies do not act on pods in the host's network.
      if (pod.hostNetwork.is !== 'known' || pod.hostNetwork.value || isIsolated(cluster, 'ingress', pod)) continue
      if (declared.external.some(({ kind, namespace }) => /NetworkPolicy$/.test(kind) && sameNamespace(namespace, pod.namespace))) continue
      const ports = pod.containers.flatMap((container) => container.ports.flatMap((port) => port.get('containerPort').number ?? []))
      report(
        'missing',
        object.place,
        { object: describe(object), ports: ports.length === 0 ? 'whatever they listen on' : ports.join(', ') },
        [],
        suggestion('Add a NetworkPolicy for these ports', addPolicy(cluster, workload)),
      )
    }
  },
})
