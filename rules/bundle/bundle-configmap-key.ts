import { bundleFileOf, publicationFor } from '../../src/deployment/bundle/bundle.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

/** k8sbundle's own default (spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go at v1.14.2). */
const USUAL = 'bundle.crt'

export default rule({
  id: 'bundle-configmap-key',
  area: 'bundle',
  summary: 'The key under which the server publishes its bundle is the file that the agent reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_notifier_k8sbundle.md', 'spire: doc/plugin_server_bundlepublisher_k8s_configmap.md'],
  fix: 'safe',
  messages: {
    server: {
      severity: 'error',
      when: 'attest',
      log: 'could not parse trust bundle: open {path}: no such file or directory',
      text: "The server publishes its bundle as '{published}', but the agents read '{path}', so they find no bundle and never attest. Use one name on both sides.",
    },
    agent: {
      severity: 'error',
      when: 'attest',
      log: 'could not parse trust bundle: open {path}: no such file or directory',
      text: "The agent reads its bundle from '{path}', but its server publishes it as '{published}' in the ConfigMap that is mounted there, so the agent finds no bundle and never attests. Use one name on both sides.",
    },
    item: {
      severity: 'error',
      when: 'start',
      log: 'references non-existent config key: {read}',
      text: "The volume takes key '{read}' out of the ConfigMap, but the server publishes its bundle there as '{published}', so the pod does not start. Write '{published}' here.",
    },
    path: {
      severity: 'error',
      when: 'attest',
      log: 'could not parse trust bundle: open {path}: no such file or directory',
      text: "The agent reads its bundle from '{path}', but the volume's items give it no file of that name, so it finds no bundle and never attests. Use one name for both.",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const file = bundleFileOf(agent)
      const publication = file && agent.server.is === 'known' ? publicationFor(file, agent.server.value) : undefined
      const key = publication?.key
      if (!file || !publication || key?.is !== 'known') continue
      const { content, item } = file
      if (content.is === 'missing' && content.cause === 'items') report('path', file.path.place, { path: file.path.value }, [[content.place, 'the items']])
      const read = file.source?.key
      if (read === undefined || read === key.value || content.is === 'key') continue
      const args = { published: key.value, path: file.path.value }
      const serverPlace = key.from === 'written' ? key.place : publication.place
      // Of two names the one that is not the usual one is the slip.
      if (item)
        report(
          'item',
          item,
          { read, published: key.value },
          [[serverPlace, 'what the server publishes']],
          safeFix(`Write '${key.value}'`, replaceWord(item, read, key.value)),
        )
      else if (read === USUAL && key.from === 'written')
        report('server', serverPlace, args, [[file.path.place, 'what the agent reads']], safeFix(`Write '${read}'`, replaceWord(key.place, key.value, read)))
      else {
        const path = file.path.value.endsWith(`/${read}`) ? `${file.path.value.slice(0, -read.length)}${key.value}` : undefined
        const edit = path === undefined ? undefined : replaceWord(file.path.place, file.path.value, path)
        report('agent', file.path.place, args, [[serverPlace, 'what the server publishes']], safeFix(`Write '${path}'`, edit))
      }
    }
  },
})
