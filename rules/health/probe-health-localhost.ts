import { healthListenerOf } from '../../src/deployment/network/health.ts'
import { healthProbes } from '../../src/deployment/network/probe-faults.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'probe-health-localhost',
  area: 'health',
  summary: 'Health checks are answered where the kubelet asks, not on localhost only.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/health/config.go, getAddress'],
  fix: 'safe',
  messages: {
    localhost: {
      severity: 'error',
      when: 'start',
      log: 'connect: connection refused',
      text: 'Health checks are answered at \'{address}\' only, but the kubelet asks from outside the pod ({probes}), so every probe fails and the container is restarted again and again. Set bind_address = "0.0.0.0".',
    },
  },
  check({ servers, agents }, report) {
    for (const configured of [...servers, ...agents]) {
      const listener = healthListenerOf(configured)
      const { pod, container } = configured.component
      if (listener?.enabled.is !== 'known' || !listener.enabled.value || listener.address.is !== 'known') continue
      if (pod.hostNetwork.is !== 'known' || pod.hostNetwork.value || !isLocal(listener.address.value)) continue
      const { address } = listener
      const port = listener.port.is === 'known' ? Number(listener.port.value) : undefined
      const probes = healthProbes(container, []).filter(({ http }) => http.port === port)
      if (probes.length === 0) continue
      const edit = address.from === 'written' ? replaceQuoted(address.place, address.value, '0.0.0.0') : undefined
      const fixes = safeFix("Listen on '0.0.0.0'", edit)
      const related = probes.map(({ field }) => [field.place, 'what asks'] as const)
      const args = { address: address.value, probes: probes.map(({ kind }) => kind).join(', ') }
      report('localhost', address.from === 'written' ? address.place : listener.place, args, related, fixes)
    }
  },
})

function isLocal(address: string): boolean {
  return address === 'localhost' || /^127\.\d+\.\d+\.\d+$/.test(address) || /^\[?::1\]?$/.test(address)
}
