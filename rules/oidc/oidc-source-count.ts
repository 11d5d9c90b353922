import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { nearest } from '../../src/text/did-you-mean.ts'

export default rule({
  id: 'oidc-source-count',
  area: 'oidc',
  summary: 'The OIDC provider gets the keys from one source.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/oidc-discovery-provider/config.go'],
  messages: {
    none: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "The OIDC provider does not know where the keys are that it publishes, so it exits. Add a workload_api block with socket_path and trust_domain; or server_api, in the server's pod.",
    },
    several: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'Here are {sources}, and the OIDC provider takes its keys from one source only: it exits. Keep one.',
    },
  },
  check(deployment, report) {
    for (const { code, place, args, log = '', related = [], config } of faultsIn(deployment, { kind: 'oidc', code: ['missing-required', 'conflict'] })) {
      if (!log.includes('server_api') || log.includes('configuration section')) continue
      // A source that is misspelt is said there.
      if (code === 'missing-required' && config.problems.some((one) => one.code === 'unknown-key' && nearest(one.path, SOURCES) !== undefined)) continue
      if (code === 'missing-required') report('none', place, { log })
      else report('several', place, { log, sources: list((args.keys ?? '').split(', ')) }, related)
    }
  },
})

const SOURCES = ['server_api', 'workload_api', 'file']
