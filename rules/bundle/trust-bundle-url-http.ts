import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'trust-bundle-url-http',
  area: 'bundle',
  summary: 'The first trust bundle comes over HTTPS, or over a Unix socket.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go'],
  fix: 'safe',
  messages: {
    scheme: {
      severity: 'error',
      when: 'validate',
      log: 'trust bundle URL must start with https://',
      text: "The agent takes its first bundle over https only, since it is what it trusts everything by, and exits with '{value}'. Serve it over https.",
    },
    socket: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "With trust_bundle_unix_socket the agent speaks plain HTTP over that socket, and it exits with '{value}'. Write http://, without query parameters that begin with 'spiffe-' or 'spire-'.",
    },
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'trust_bundle_unix_socket is set without trust_bundle_url, so the agent does not know what to ask for over that socket, and exits. Set trust_bundle_url too.',
    },
  },
  check(deployment, report) {
    const path = /^agent\.trust_bundle_url$/
    for (const { place, args, log = '' } of faultsIn(deployment, { kind: 'agent', code: 'invalid-url', path })) {
      const value = args.value ?? ''
      if (!log.endsWith('https://')) report('socket', place, { value, log })
      else report('scheme', place, { value }, [], withHttps(place, value))
    }
    for (const { place, log = '' } of faultsIn(deployment, { kind: 'agent', code: 'missing-required', path })) report('missing', place, { log })
  },
})

function withHttps(place: Parameters<typeof replaceQuoted>[0], value: string): readonly Fix[] {
  if (value.startsWith('http://')) return safeFix('Write https://', replaceQuoted(place, value, value.replace('http:', 'https:')))
  const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/|$)/i.test(value)
  return host ? suggestion(`Write 'https://${value}'`, replaceQuoted(place, value, `https://${value}`)) : []
}
