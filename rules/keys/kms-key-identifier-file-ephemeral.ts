import { identifierFile } from '../../src/deployment/keys/kms.ts'
import { lostWith } from '../../src/deployment/volumes/persistence.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'kms-key-identifier-file-ephemeral',
  area: 'keys',
  summary: 'The file with the identifier in the KMS outlives the pod.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_keymanager_aws_kms.md', 'spire issue 6083'],
  messages: {
    lost: {
      severity: 'warning',
      when: 'run',
      text: "The server keeps its identifier in the KMS in '{path}', which is {where} and gone with the pod. Every new pod is a new server to the KMS: it makes new keys and a new CA, and the old keys stay and cost. Put the file on a PersistentVolumeClaim (a StatefulSet's volumeClaimTemplates), or use key_identifier_value.",
    },
  },
  check({ servers }, report) {
    for (const server of servers) {
      const file = identifierFile(server)
      const where = file && file.content.is !== 'key' ? lostWith(file.folder) : undefined
      if (!file || where === undefined) continue
      const related = file.folder.is === 'stored' ? ([[file.folder.volume.place, 'the volume']] as const) : []
      report('lost', file.path.place, { path: file.path.value, where }, related)
    }
  },
})
