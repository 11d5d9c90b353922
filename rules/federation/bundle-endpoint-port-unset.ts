import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'bundle-endpoint-port-unset',
  area: 'federation',
  summary: 'The bundle endpoint listens on a port that others can know.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: pkg/server/endpoints/bundle/server.go'],
  messages: {
    unset: {
      severity: 'warning',
      text: "The bundle endpoint has no port, so it listens on another free one at every start, which no Service and no other trust domain can know. SPIRE ignores this silently. Set 'port'; 8443 is usual.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const endpoint = config.kind === 'server' ? config.main.block('federation').block('bundle_endpoint') : undefined
      if (!endpoint?.written || !endpoint.readable) continue
      const port = endpoint.int('port')
      if (port.is === 'absent' || (port.is === 'known' && port.value === 0)) report('unset', endpoint.key('port') ?? endpoint.place, {})
    }
  },
})
