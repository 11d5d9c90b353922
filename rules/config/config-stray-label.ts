import { rule } from '../../src/engine/rule.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'config-stray-label',
  area: 'config',
  summary: 'No block has a name that takes none.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['hashicorp/hcl v1.0.1-vault-7: decoder.go', 'spire: cmd/spire-server/cli/run/run.go, checkForUnknownConfig'],
  messages: {
    lost: {
      severity: 'error',
      text: '{block} takes no {more}name. With one, all that stands in it is lost, and SPIRE ignores this silently: it goes on with defaults. Take {label} out.',
    },
    refused: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: '{block} takes no {more}name, and SPIRE takes this one for a key that it does not know, so the {kind} exits. Take {label} out.',
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const { kind, problems } = config
      for (const { code, place, path } of problems) {
        if (code !== 'stray-label') continue
        // A named 'server' or 'agent' lacks everything: that is said as a section that is missing.
        if (path === kind && problems.some((other) => other.code === 'missing-required' && other.path.startsWith(`${kind}.`))) continue
        const [, type, name] = /^plugins\.([^[]+)\[([^\]]*)\]$/.exec(path) ?? []
        const plugin = type !== undefined
        const said = { block: plugin ? `${type} "${name}"` : `'${path}'`, more: plugin ? 'second ' : '', label: textAt(place) }
        const refusal = problems.find((other) => other.code === 'unknown-key' && other.fatal && other.place.start === place.start)
        if (refusal) report('refused', place, { ...said, kind, log: refusal.log ?? '' })
        else report('lost', place, said)
      }
    }
  },
})
