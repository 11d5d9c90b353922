import { configsOf, faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { HOUR, MINUTE } from '../../src/spire/duration.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'refresh-hint-range',
  area: 'lifetimes',
  summary: 'Others are told to fetch the bundle more often than once a day, and not more often than they can.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: pkg/common/bundleutil/refreshhint.go'],
  fix: 'safe',
  messages: {
    high: {
      severity: 'warning',
      when: 'run',
      log: "Bundle endpoint refresh hint set to a high value. To cover the case of unscheduled trust bundle updates, it's recommended to have a smaller value, e.g. 5m",
      text: "refresh_hint is {hint}: so long others go on with an old bundle, and refuse what a new CA has signed in the meantime. Set it to some minutes, such as '5m'.",
    },
    low: {
      severity: 'warning',
      when: 'run',
      log: 'Bundle endpoint refresh hint set too low. SPIRE will not refresh more often than 1 minute',
      text: "refresh_hint is {hint}, and SPIRE fetches a bundle once in a minute at most. Set it to '1m' or more.",
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'server')) {
      const hint = main.block('federation').block('bundle_endpoint').duration('refresh_hint')
      if (hint.is !== 'known' || hint.from !== 'written') continue
      const text = main.block('federation').block('bundle_endpoint').string('refresh_hint')
      const args = { hint: text.is === 'known' ? text.value : '' }
      const write = (value: string) => safeFix(`Write '${value}'`, replaceWord(hint.place, args.hint, value))
      if (hint.value >= 24n * HOUR) report('high', hint.place, args, [], write('5m'))
      else if (hint.value < MINUTE) report('low', hint.place, args, [], write('1m'))
    }
    for (const { place, args, info, log = '' } of faultsIn(deployment, {
      kind: 'server',
      code: 'invalid-value',
      plugin: 'BundlePublisher',
      path: /\.refresh_hint$/,
    })) {
      const low = log.includes('too low')
      const [hint, value] = [args.value ?? '', low ? '1m' : '5m']
      if (info) report(low ? 'low' : 'high', place, { hint }, [], safeFix(`Write '${value}'`, replaceWord(place, hint, value)))
    }
  },
})
