import { dirname } from 'node:path'
import { imageUser, runAsUser } from '../../src/deployment/security/security-context.ts'
import { keysFile, sqliteFile } from '../../src/deployment/volumes/persistence.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { isFolderOfImage } from '../../src/spire/image-folders.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'server-runasuser-other-uid',
  area: 'security',
  summary: 'What the server writes to outside of its volumes belongs to the user that it runs as.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/docker_images.md', 'spire: Dockerfile'],
  fix: 'unsafe',
  messages: {
    other: {
      severity: 'error',
      when: 'start',
      log: 'permission denied',
      text: "The server runs as user {user}, and writes to '{path}' ({setting}), where nothing is mounted: that folder is the image's and belongs to user 1000, so the server exits. Run it as user 1000, or mount a volume there that it may write to.",
    },
  },
  check({ servers }, report) {
    for (const server of servers) {
      const { container } = server.component
      const user = runAsUser(container)
      // Root may write everywhere; of images that others build nobody here knows whose the folders are.
      if (user.is !== 'known' || user.value === 0 || user.value === 1000 || imageUser(container) !== 1000) continue
      const readOnlyRoot = container.field.get('securityContext').get('readOnlyRootFilesystem').boolean === true
      const written = [
        { setting: 'keys_path', path: keysFile(server)?.path.value },
        { setting: 'the SQLite file', path: sqliteFile(server)?.path.value },
        { setting: 'socket_path', path: knownValue(server.socketPath) },
      ].map(({ setting, path }) => ({ setting, path: path === undefined ? undefined : dirname(path) }))
      // A data_dir that is there is left alone.
      const data = knownValue(server.setting('data_dir', 'dataDir'))
      const made = data === undefined || isFolderOfImage('server', data) ? [] : [{ setting: 'data_dir', path: data }]
      const found = [...made, ...written].flatMap(({ setting, path }) => (path?.startsWith('/') ? [{ setting, path }] : []))
      const [first] = found.filter(({ path }) => contentAt(container, path).is === 'image')
      if (!first || readOnlyRoot) continue
      const fixes = suggestion('Write 1000', { place: user.place, text: '1000' })
      report('other', user.place, { user: user.value, ...first }, [], fixes)
    }
  },
})
