import type { Server } from '../../src/deployment/server.ts'
import { rule } from '../../src/engine/rule.ts'
import { isAtLeast } from '../../src/spire/release.ts'
import { knownValue } from '../../src/text/answer.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'ca-subject-indistinct',
  area: 'keys',
  summary: 'Servers that sign for one trust domain have CAs of different names.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire issue 4415', 'spire: CHANGELOG 1.9.0 (4585)', 'spire: pkg/server/credtemplate/builder.go'],
  messages: {
    same: {
      severity: 'note',
      text: "Two servers of trust domain '{trustDomain}' call their CAs by the same name ({subject}), so that certificates, logs and alerts do not tell which one signed. Give each a common_name of its own.",
    },
    limit: {
      severity: 'note',
      when: 'run',
      log: 'signature check attempts limit reached while verifying certificate chain',
      text: "Two servers of trust domain '{trustDomain}' call their CAs by the same name ({subject}), and SPIRE before 1.9.0 adds nothing that tells them apart: verifiers try one CA after the other, and give up where the bundle has many. Give each a common_name of its own, or upgrade.",
    },
  },
  check({ servers }, report) {
    const seen = new Map<string, Server>()
    for (const server of servers) {
      const trustDomain = knownValue(server.trustDomain)
      const subject = subjectOf(server)
      // A nested server is named after the one above it.
      if (trustDomain === undefined || !subject || !server.pluginsKnown || server.upstreamAuthority?.name === 'spire') continue
      const key = `${trustDomain} ${subject.text}`
      const other = seen.get(key)
      if (!other) {
        seen.set(key, server)
        continue
      }
      const release = knownValue(server.component.release)
      const id = release && !isAtLeast(release, '1.9.0') ? 'limit' : 'same'
      report(id, subject.place, { trustDomain, subject: subject.text }, [[other.place, 'the other server']])
    }
  },
})

/** spire: cmd/spire-server/cli/run/run.go, defaultConfig's subject at v1.14.2: C=US, O=SPIFFE */
function subjectOf({ config }: Server): { readonly text: string; readonly place: Place } | undefined {
  if (!config?.file) return undefined
  const block = config.main.block('ca_subject')
  const place = block.written ? block.place : config.main.place
  if (!block.written) return { text: 'C=US, O=SPIFFE', place }
  const country = block.strings('country')
  const organization = block.strings('organization')
  const name = block.string('common_name')
  if ([country, organization, name].some(({ is }) => is === 'unknown')) return undefined
  const words = (answer: typeof country): string => (answer.is === 'known' ? answer.value.map(({ value }) => value).join('+') : '')
  const parts = [
    ['C', words(country)],
    ['O', words(organization)],
    ['CN', name.is === 'known' ? name.value : ''],
  ]
  const text = parts.flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])).join(', ')
  return { text: text || 'C=US, O=SPIFFE', place }
}
