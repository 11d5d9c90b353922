import { keysFile, lostWith, sqliteFile } from '../../src/deployment/volumes/persistence.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'server-keymanager-disk-not-persistent',
  area: 'keys',
  summary: 'The keys of KeyManager "disk" are on a volume that outlives the pod.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_keymanager_disk.md', 'spire: pkg/server/plugin/keymanager/disk/disk.go'],
  messages: {
    lost: {
      severity: 'error',
      when: 'attest',
      log: 'x509: certificate signed by unknown authority',
      text: "The server keeps its CA keys in '{path}', which is {where} and gone with the pod. Every new pod makes a new CA, and agents that know the old one only refuse the server. Put the file on a PersistentVolumeClaim (a StatefulSet's volumeClaimTemplates), or keep the keys in a KMS.",
    },
    throwaway: {
      severity: 'warning',
      when: 'attest',
      log: 'x509: certificate signed by unknown authority',
      text: "The server keeps its CA keys in '{path}', which is {where} and gone with the pod, and so is its database: every new pod is another server, which knows no agent and no entry, and which agents of the old one do not trust. Put both on a PersistentVolumeClaim (a StatefulSet's volumeClaimTemplates).",
    },
  },
  check({ servers }, report) {
    for (const server of servers) {
      const keys = keysFile(server)
      const where = keys && lostWith(keys.folder)
      // What cannot be written at all is another fault.
      if (
        !keys ||
        where === undefined ||
        (keys.folder.is !== 'stored' && server.component.container.field.get('securityContext').get('readOnlyRootFilesystem').boolean === true)
      )
        continue
      const { folder } = keys
      const related =
        folder.is === 'stored' ? ([[folder.volume.place, 'the volume']] as const) : 'place' in folder ? ([[folder.place, 'the mounts']] as const) : []
      const database = sqliteFile(server)
      // A server that loses everything was not meant to stay.
      const all = database !== undefined && lostWith(database.folder) !== undefined
      report(all ? 'throwaway' : 'lost', keys.path.place, { path: keys.path.value, where }, related)
    }
  },
})
