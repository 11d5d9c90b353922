import { commandOf, dumpsOf } from '../../src/deployment/database/backups.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import type { Server } from '../../src/deployment/server.ts'
import { keysFile } from '../../src/deployment/volumes/persistence.ts'
import { rule } from '../../src/engine/rule.ts'
import { placeAt } from '../../src/text/mapped-text.ts'

export default rule({
  id: 'datastore-backup-without-keys',
  area: 'datastore',
  summary: "Whoever saves the database saves the server's keys, too.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/server/ca/manager/journal.go', 'spire issue 5796'],
  messages: {
    keys: {
      severity: 'note',
      text: "{kind} '{name}' saves the server's database, and nothing among the files saves its keys ('{path}'). A server that is restored without them makes new CAs: nobody trusts them until every agent has bootstrapped again. Save that volume at the same time, keep the keys in a KMS, or put an UpstreamAuthority above the server.",
    },
  },
  check(deployment, report) {
    const [dump] = dumpsOf(deployment)
    if (!dump) return
    for (const server of deployment.servers) {
      const keys = keysFile(server)
      if (
        !keys ||
        server.upstreamAuthority ||
        !server.pluginsKnown ||
        keys.folder.is !== 'stored' ||
        keys.folder.store.kind !== 'claim' ||
        savesVolume(deployment, server)
      )
        continue
      const { workload, word, start, end } = dump
      report('keys', placeAt(word.mapped, start, end), { kind: workload.kind, name: workload.object.name, path: keys.path.value }, [
        [keys.path.place, 'the keys'],
      ])
    }
  },
})

/** A snapshot, Velero's annotation, or a job that mounts the claim or goes into the pod. */
function savesVolume({ cluster, workloads }: Deployment, { workload, component: { pod } }: Server): boolean {
  if (['VolumeSnapshot', 'Schedule', 'Backup', 'ReplicationSource'].some((kind) => cluster.of(kind).length > 0)) return true
  if ([...pod.annotations.values.keys()].some((key) => /velero/.test(key))) return true
  return workloads.some((other) => {
    if (other.kind !== 'Job' && other.kind !== 'CronJob') return false
    const claims = [...other.pod.volumes.values()].some(
      (volume) => volume.from === 'pod' && (volume.field.get('persistentVolumeClaim').get('claimName').string ?? '').includes(workload.object.name),
    )
    return claims || other.pod.containers.some((container) => commandOf(container).some(({ text }) => /\bkubectl\b|keys\.json|localauthority/.test(text)))
  })
}
