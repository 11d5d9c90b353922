import { identifierFile, kmsIdentity, kmsOf } from '../../src/deployment/keys/kms.ts'
import type { Server } from '../../src/deployment/server.ts'
import { replaceSetting } from '../../src/deployment/settings/item-edits.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'
import type { PluginConfig } from '../../src/spire/config.ts'

export default rule({
  id: 'kms-key-identifier-shared',
  area: 'keys',
  summary: 'Each server replica has an identifier of its own in the KMS.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_keymanager_aws_kms.md', 'spire: pkg/server/plugin/keymanager/awskms/awskms.go'],
  fix: 'unsafe',
  messages: {
    value: {
      severity: 'error',
      when: 'run',
      text: "{replicas} server replicas use one identifier in the KMS, '{value}', so each takes the others' keys for its own and replaces them: after a rotation or a restart a server has no key for its CA. Use key_identifier_file on a volume that each pod has for itself, or put the pod's name into the value by an environment variable.",
    },
    file: {
      severity: 'error',
      when: 'run',
      text: "{replicas} server replicas read one file, '{path}', for their identifier in the KMS, so each takes the others' keys for its own and replaces them: after a rotation or a restart a server has no key for its CA. Put the file on a volume that each pod has for itself (a StatefulSet's volumeClaimTemplates).",
    },
    servers: {
      severity: 'error',
      when: 'run',
      text: "Another server has the same identifier in the same KMS, '{value}', so each takes the other's keys for its own and replaces them: after a rotation or a restart a server has no key for its CA. Give each server an identifier of its own.",
    },
  },
  check({ servers, cluster }, report) {
    const seen = new Map<string, Server>()
    for (const server of servers) {
      const plugin = kmsOf(server)
      // Of both settings at once it takes none.
      if (!plugin || (plugin.data.has('key_identifier_file') && plugin.data.has('key_identifier_value'))) continue
      const replicas = mostReplicas(server.workload, cluster)
      const several = replicas.is === 'known' && replicas.value > 1
      const value = plugin.data.string('key_identifier_value')
      const file = identifierFile(server)
      const identity = kmsIdentity(plugin)
      const other = identity === undefined ? undefined : seen.get(identity)
      if (identity !== undefined) seen.set(identity, server)
      if (value.is === 'known' && several)
        report('value', value.place, { replicas: replicas.value, value: value.value }, [[replicas.place, 'how many replicas run']], ownFile(server, plugin))
      else if (value.is === 'known' && other)
        report('servers', value.place, { value: value.value }, [[other.keyManager?.place ?? other.place, 'the other server']])
      else if (file && several && isShared(file)) {
        report(
          'file',
          file.path.place,
          { replicas: replicas.value, path: file.path.value },
          [[replicas.place, 'how many replicas run']],
          ownFile(server, plugin),
        )
      }
    }
  },
})

/** A file in the server's own folder, where each pod has that for itself: the server writes an identifier into it. */
function ownFile({ config, component }: Server, { data }: PluginConfig): readonly Fix[] {
  const folder = config?.main.string('data_dir')
  const content = folder?.is === 'known' ? contentAt(component.container, folder.value) : undefined
  if (!config || folder?.is !== 'known' || content?.is !== 'stored' || content.volume.from === 'pod') return []
  const place = data.key('key_identifier_value') ?? data.key('key_identifier_file')
  const path = `${folder.value.replace(/\/+$/, '')}/kms-key-identifier`
  return suggestion('Give each pod an identifier of its own', place && replaceSetting(config, place, [`key_identifier_file = ${JSON.stringify(path)}`]))
}

/** A key of a ConfigMap or Secret, or a claim that all pods mount. */
function isShared({ content, folder }: NonNullable<ReturnType<typeof identifierFile>>): boolean {
  if (content.is === 'key') return true
  return folder.is === 'stored' && folder.store.kind === 'claim' && folder.volume.from === 'pod' && folder.volume.source === 'persistentVolumeClaim'
}
