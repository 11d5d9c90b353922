import { signingKey } from '../../src/deployment/keys/upstream-disk.ts'
import { rule } from '../../src/engine/rule.ts'
import { entriesOf } from '../../src/kubernetes/data.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { placeAt } from '../../src/text/mapped-text.ts'

export default rule({
  id: 'upstream-ca-key-in-configmap',
  area: 'keys',
  summary: "No CA's private key stands in a ConfigMap.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/plugin_server_upstreamauthority_disk.md', 'k8s: concepts/configuration/configmap'],
  securitySeverity: 9.8,
  messages: {
    upstream: {
      severity: 'error',
      text: '{object} holds the private key of the upstream CA. Whoever may read ConfigMaps, or these files, can sign a CA and be any workload of the trust domain. Make a new CA, keep its key in a Secret that is not in these files, and mount that.',
    },
    ca: {
      severity: 'error',
      text: "{object} holds the private key of a CA ('{name}'). Whoever may read ConfigMaps, or these files, can sign with it and be anybody who is trusted through it. Make a new CA, and keep its key in a Secret that is not in these files.",
    },
  },
  check(deployment, report) {
    for (const object of deployment.cluster.of('ConfigMap', '')) {
      for (const { key, text } of entriesOf(object)) {
        const match = text && PRIVATE_KEY.exec(text.text)
        const whose = match && signingKey(deployment, object, key)
        if (!text || !match || !whose) continue
        const place = placeAt(text, match.index, match.index + match[0].length)
        if (whose === 'upstream') report('upstream', place, { object: describe(object) })
        else report('ca', place, { object: describe(object), name: key })
      }
    }
  },
})

const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/
