import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.js'
import type { Deployment } from '../../src/deployment/deployment.ts'
import type { Server } from '../../src/deployment/server.ts'
import { rule } from '../../src/engine/rule.ts'
import { sameNamespace } from '../../src/kubernetes/cluster.ts'
import { typed } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'ha-hpa-on-server',
  area: 'datastore',
  summary: 'No autoscaler adds and takes away servers that each have keys of their own.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/scaling_spire.md', 'spire issue 4429', 'spire issue 921'],
  messages: {
    scaled: {
      severity: 'warning',
      when: 'run',
      text: '{kind} \'{name}\' adds and removes server replicas, and each has keys of its own (KeyManager "{keyManager}"). Every new one brings a CA and a JWT key that all verifiers have to learn first, and the bundle keeps those of replicas that are gone. Run a fixed number of replicas.',
    },
  },
  check(deployment, report) {
    for (const server of deployment.servers) {
      const { keyManager } = server
      const type = server.databaseType
      // With SQLite, replicas have nothing in common in any case.
      if (!keyManager || !['disk', 'memory'].includes(keyManager.name) || (type.is === 'known' && type.value === 'sqlite3')) continue
      for (const { kind, name, place } of scalersOf(deployment, server))
        report('scaled', place, { kind, name, keyManager: keyManager.name }, [[keyManager.place, 'where the keys are']])
    }
  },
})

/** HorizontalPodAutoscalers and KEDA's ScaledObjects that may change how many servers run. */
function scalersOf({ cluster }: Deployment, { workload: { object } }: Server) {
  return [...cluster.of('HorizontalPodAutoscaler'), ...cluster.of('ScaledObject', 'keda.sh')].flatMap((scaler) => {
    const spec = typed<HorizontalPodAutoscaler>(scaler).get('spec')
    const target = spec.get('scaleTargetRef')
    const kind = target.get('kind').string ?? 'Deployment'
    if (target.get('name').string !== object.name || kind !== object.kind || !sameNamespace(scaler.namespace, object.namespace)) return []
    const least = spec.get('minReplicas').number
    const most = spec.get('maxReplicas').number
    return least !== undefined && least === most ? [] : [{ kind: scaler.kind, name: scaler.name, place: target.get('name').place }]
  })
}
