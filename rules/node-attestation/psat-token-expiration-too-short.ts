import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

/** kubernetes: pkg/apis/core/validation/validation.go, validateProjectionSources */
const LEAST = 600
const DAY = 86400

export default rule({
  id: 'psat-token-expiration-too-short',
  area: 'node-attestation',
  summary: "The agent's token lives long enough for Kubernetes, and no longer than a day.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: pkg/apis/core/validation/validation.go', 'spire: doc/plugin_agent_nodeattestor_k8s_psat.md'],
  fix: 'safe',
  messages: {
    short: {
      severity: 'error',
      when: 'apply',
      log: 'may not specify a duration less than 10 minutes',
      text: "The agent's token lives {seconds} seconds, and Kubernetes makes none that live less than 600: the API server refuses the pod. Write 600 or more; the kubelet renews it in time.",
    },
    long: {
      severity: 'warning',
      text: "The agent's token lives {seconds} seconds, more than a day. Whoever gets hold of it can attest as this agent until then. The kubelet renews it by itself: some minutes or hours are enough.",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const content = agent.psatToken
      if (content?.is !== 'token') continue
      const field = content.token.get('expirationSeconds')
      const seconds = field.number
      if (seconds === undefined) continue
      if (seconds < LEAST) report('short', field.place, { seconds }, [], safeFix(`Write ${LEAST}`, replaceWord(field.place, seconds, LEAST)))
      else if (seconds > DAY) report('long', field.place, { seconds }, [], suggestion('Write 7200', replaceWord(field.place, seconds, 7200)))
    }
  },
})
