import { keysFile } from '../../src/deployment/volumes/persistence.ts'
import { rule } from '../../src/engine/rule.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'

export default rule({
  id: 'server-keymanager-disk-shared',
  area: 'keys',
  summary: 'Each replica of the server has its own keys.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/keymanager/disk/disk.go'],
  messages: {
    shared: {
      severity: 'error',
      when: 'attest',
      log: 'x509: certificate signed by unknown authority',
      text: "{replicas} server replicas keep their CA keys in one file, '{path}' on the claim '{claim}', and each overwrites the others' keys. After a restart a server has no key for its CA. Give each replica a volume of its own (a StatefulSet's volumeClaimTemplates), or use a KMS.",
    },
  },
  check({ servers, cluster }, report) {
    for (const server of servers) {
      const keys = keysFile(server)
      const replicas = mostReplicas(server.workload, cluster)
      if (!keys || replicas.is !== 'known' || replicas.value < 2) continue
      const { folder } = keys
      if (folder.is !== 'stored' || folder.store.kind !== 'claim' || folder.volume.from !== 'pod' || folder.volume.source !== 'persistentVolumeClaim') continue
      report('shared', keys.path.place, { replicas: replicas.value, path: keys.path.value, claim: folder.store.name }, [
        [folder.volume.place, 'the volume'],
        [replicas.place, 'how many replicas run'],
      ])
    }
  },
})
