import type { Server } from '../../src/deployment/server.ts'
import { insertKey } from '../../src/deployment/settings/setting-edits.ts'
import { lostWith, sqliteFile } from '../../src/deployment/volumes/persistence.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'server-keymanager-memory',
  area: 'keys',
  summary: "The server's CA keys outlive its process.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_keymanager_memory.md', 'spire pull request 4617', 'spire: CHANGELOG 1.13.0'],
  fix: 'unsafe',
  messages: {
    root: {
      severity: 'error',
      when: 'attest',
      log: 'x509: certificate signed by unknown authority',
      text: 'The server keeps its CA keys in memory, and no UpstreamAuthority is above it: every restart makes a new root, and agents and workloads that know the old one only refuse what it signs. Use KeyManager "disk" on a volume of the pod\'s own, or a KMS.',
    },
    intermediate: {
      severity: 'warning',
      when: 'run',
      text: 'The server keeps its CA keys in memory, so every restart makes a new CA and a new JWT key, and JWT-SVIDs that were signed with the old one are refused once it has left the bundle. Use KeyManager "disk" on a volume of the pod\'s own, or a KMS.',
    },
    throwaway: {
      severity: 'warning',
      when: 'attest',
      log: 'x509: certificate signed by unknown authority',
      text: 'The server keeps its CA keys in memory and its database in the pod: every new pod is another server, which knows no agent and no entry, and which agents of the old one do not trust. Use KeyManager "disk", and put both on a PersistentVolumeClaim.',
    },
  },
  check({ servers, declared }, report) {
    // A breach of a decision that somebody declared is said as one.
    if (declared.expectDeclared.has('keyManager')) return
    for (const server of servers) {
      const { keyManager, upstreamAuthority, pluginsKnown } = server
      if (keyManager?.name !== 'memory' || keyManager.external || !pluginsKnown) continue
      const database = sqliteFile(server)
      // A server that loses everything was not meant to stay.
      const all = database !== undefined && lostWith(database.folder) !== undefined
      report(upstreamAuthority ? 'intermediate' : all ? 'throwaway' : 'root', keyManager.place, {}, [], keysOnDisk(server))
    }
  },
})

/** Keys in the server's own folder, where that stays. */
function keysOnDisk({ config, keyManager, component }: Server) {
  const folder = config?.main.string('data_dir')
  const content = folder?.is === 'known' ? contentAt(component.container, folder.value) : undefined
  if (!config || !keyManager || folder?.is !== 'known' || content?.is !== 'stored' || lostWith(content) !== undefined) return []
  const edits = [replaceWord(keyManager.place, 'memory', 'disk'), insertKey(config, keyManager.data, 'keys_path', `${folder.value}/keys.json`)]
  return suggestion('Keep the keys on disk', ...edits)
}
