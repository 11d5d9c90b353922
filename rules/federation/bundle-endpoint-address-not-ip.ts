import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isIp } from '../../src/spire/ip.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'bundle-endpoint-address-not-ip',
  area: 'federation',
  summary: 'The bundle endpoint listens on an IP address.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go (net.ParseIP)'],
  fix: 'unsafe',
  messages: {
    name: {
      severity: 'warning',
      when: 'run',
      text: "'{address}' is no IP address, and SPIRE takes nothing else here: it ignores it silently and listens on all interfaces. Write the IP address to listen on, or 0.0.0.0.",
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'server')) {
      const address = main.block('federation').block('bundle_endpoint').string('address')
      if (address.is === 'known' && address.from === 'written' && !isIp(address.value)) {
        report('name', address.place, { address: address.value }, [], suggestion("Write '0.0.0.0'", replaceWord(address.place, address.value, '0.0.0.0')))
      }
    }
  },
})
