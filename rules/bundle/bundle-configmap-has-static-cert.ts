import { publishedBundles } from '../../src/deployment/bundle/bundle.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { entryOf } from '../../src/kubernetes/data.ts'
import { removeEntry } from '../../src/kubernetes/insert.ts'
import { type KubernetesObject, typed } from '../../src/kubernetes/object.ts'
import { knownValue } from '../../src/text/answer.ts'
import type { Edit } from '../../src/text/edit.ts'

export default rule({
  id: 'bundle-configmap-has-static-cert',
  area: 'bundle',
  summary: 'The bundle that a server publishes is in no file.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_notifier_k8sbundle.md', 'spire#1305'],
  fix: 'unsafe',
  messages: {
    certificate: {
      severity: 'warning',
      when: 'run',
      log: 'x509svid: could not verify leaf certificate: x509: certificate signed by unknown authority',
      text: "The server writes its bundle into '{key}' of this ConfigMap, and this certificate takes its place each time that the file is applied: once the CA is another one, new agents do not trust their server until it writes the bundle again. Leave '{key}' out of the file; a root that is to be trusted beside the server's belongs into its UpstreamAuthority.",
    },
  },
  check({ servers, cluster }, report) {
    for (const server of servers) {
      for (const { namespace, configMap, key, place } of publishedBundles(server)) {
        const name = knownValue(key)
        const map = knownValue(configMap)
        if (namespace.is !== 'known' || map === undefined || name === undefined) continue
        const object = cluster.find('ConfigMap', namespace.value, map, server.workload.object)
        const entry = object && entryOf(object, name)
        if (!entry?.text?.text.includes('-----BEGIN')) continue
        report(
          'certificate',
          entry.field.key?.place ?? entry.field.place,
          { key: name },
          [[place, 'who writes it']],
          suggestion('Take it out', object && withoutKey(object, name)),
        )
      }
    }
  },
})

/** The server writes the key when it comes up. */
function withoutKey(object: KubernetesObject, name: string): Edit | undefined {
  const root = typed<{ data: Record<string, string> }>(object)
  const data = root.get('data')
  return data.entries().length === 1 ? removeEntry(root, 'data') : removeEntry(data, name)
}
