import type { Agent } from '../../src/deployment/agent.ts'
import { bundleFileOf, publicationFor } from '../../src/deployment/bundle/bundle.ts'
import { addSetting } from '../../src/deployment/settings/list-edit.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Edit } from '../../src/text/edit.ts'
import { type Place, textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'bundle-format-mismatch',
  area: 'bundle',
  summary: 'The agent reads its bundle in the format in which the server publishes it.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: pkg/agent/trustbundlesources/bundle.go, parseTrustBundle',
    'spire: pkg/server/plugin/bundlepublisher/k8sconfigmap',
    'spire: pkg/common/bundleutil/unmarshal.go',
  ],
  fix: 'safe',
  messages: {
    agent: {
      severity: 'error',
      when: 'attest',
      log: '{log}',
      text: "The agent reads its bundle as '{format}', but its server publishes it as '{published}', so the agent cannot read it and never attests. Set trust_bundle_format to '{published}'.",
    },
    jwks: {
      severity: 'error',
      when: 'attest',
      log: '{log}',
      text: "The server publishes its bundle as 'jwks', in which an agent can read none: it takes 'pem' or 'spiffe'. Set format to '{format}', which the agent that mounts it expects.",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const file = bundleFileOf(agent)
      const publication = file && agent.server.is === 'known' ? publicationFor(file, agent.server.value) : undefined
      const published = publication?.format
      const format = agent.setting('trust_bundle_format', 'trustBundleFormat')
      if (!file || published?.is !== 'known' || format.is !== 'known' || publication?.key.is !== 'known') continue
      // Of a file that is not what the server writes, that is said.
      if (file.source?.key !== publication.key.value) continue
      const made = published.value.toLowerCase()
      if (made === format.value || !['pem', 'spiffe', 'jwks'].includes(made) || !(format.value in LOG)) continue
      const log = made === 'jwks' && format.value === 'spiffe' ? 'unable to parse SPIFFE trust bundle: missing use for key entry 0' : (LOG[format.value] ?? '')
      if (made === 'jwks') {
        report('jwks', published.place, { format: format.value, log }, [[format.place, 'how the agent reads it']])
        continue
      }
      const edit = editOf(agent, format.place, format.from, made)
      const fixes = safeFix(`Read it as '${made}'`, edit)
      const place = format.from === 'written' ? format.place : file.path.place
      report('agent', place, { format: format.value, published: made, log }, [[published.place, 'how the server publishes it']], fixes)
    }
  },
})

const LOG: Readonly<Record<string, string>> = {
  pem: 'no PEM blocks',
  spiffe: "unable to parse SPIFFE trust bundle: invalid character '-' in numeric literal",
}

function editOf({ config }: Agent, place: Place, from: 'written' | 'default', format: string): Edit | undefined {
  if (from === 'default') return config && addSetting(config.main, 'trust_bundle_format', JSON.stringify(format), 'trust_bundle_path')
  return !place.via?.length && /^"[a-zA-Z]+"$/.test(textAt(place)) ? { place, text: JSON.stringify(format) } : undefined
}
