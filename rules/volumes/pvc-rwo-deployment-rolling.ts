import type { Deployment } from 'kubernetes-types/apps/v1.js'
import type { PersistentVolumeClaim } from 'kubernetes-types/core/v1.js'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertLines } from '../../src/kubernetes/insert.ts'
import { typed } from '../../src/kubernetes/object.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'pvc-rwo-deployment-rolling',
  area: 'volumes',
  summary: 'A server that is a Deployment lets go of its volume before the next pod needs it.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: docs of Deployment, strategy', 'kubernetes: docs of PersistentVolume, access modes'],
  fix: 'safe',
  messages: {
    rolling: {
      severity: 'warning',
      when: 'start',
      log: 'Multi-Attach error for volume',
      text: "The Deployment is updated pod by pod: the new pod starts while the old one still holds the claim '{claim}', which is for one node only. On another node it never starts. Set strategy.type: Recreate, or make it a StatefulSet.",
    },
  },
  check({ servers, cluster }, report) {
    for (const { workload } of servers) {
      if (workload.kind !== 'Deployment') continue
      const spec = typed<Deployment>(workload.object).get('spec')
      const type = spec.get('strategy').get('type')
      if (type.exists && type.string !== 'RollingUpdate') continue
      for (const volume of workload.pod.volumes.values()) {
        const claim = volume.from === 'pod' ? volume.field.get('persistentVolumeClaim').get('claimName') : undefined
        if (claim?.string === undefined) continue
        const object = cluster.find('PersistentVolumeClaim', workload.pod.namespace, claim.string, workload.object)
        const modes = object ? typed<PersistentVolumeClaim>(object).get('spec').get('accessModes') : undefined
        if (!modes?.items().every((mode) => /^ReadWriteOnce(Pod)?$/.test(mode.string ?? ''))) continue
        const strategy = spec.get('strategy')
        const edit = strategy.exists
          ? type.exists && !strategy.get('rollingUpdate').exists
            ? replaceWord(type.place, 'RollingUpdate', 'Recreate')
            : undefined
          : insertLines(spec, ['strategy:', '  type: Recreate'])
        const fixes = safeFix("Use the strategy 'Recreate'", edit)
        report('rolling', type.exists ? type.place : claim.place, { claim: claim.string }, [[modes.place, 'how the claim is mounted']], fixes)
      }
    }
  },
})
