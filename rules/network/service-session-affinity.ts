import { exposuresOf } from '../../src/deployment/network/exposed.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'service-session-affinity',
  area: 'network',
  summary: "Agents are spread over the server's replicas.",
  presets: ['strict'],
  since: '1.0.0',
  references: ['spire: pkg/agent/client/dial.go', 'k8s: reference/networking/virtual-ips'],
  fix: 'safe',
  messages: {
    pinned: {
      severity: 'note',
      text: "With sessionAffinity ClientIP all agents behind one address stay with one of the server's {replicas} replicas. SPIRE keeps no session at a replica: leave it out.",
    },
  },
  check(deployment, report) {
    for (const { server, spec } of exposuresOf(deployment)) {
      const affinity = spec.get('sessionAffinity')
      const replicas = knownValue(server.replicas)
      if (affinity.string === 'ClientIP' && replicas !== undefined && replicas > 1)
        report('pinned', affinity.place, { replicas }, [], safeFix("Write 'None'", replaceWord(affinity.place, 'ClientIP', 'None')))
    }
  },
})
