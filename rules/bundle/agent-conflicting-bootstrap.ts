import { bootstrapSources } from '../../src/deployment/bundle/bootstrap.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'

export default rule({
  id: 'agent-conflicting-bootstrap',
  area: 'bundle',
  summary: 'The agent has one source of its first trust bundle, not several.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go'],
  fix: 'unsafe',
  messages: {
    several: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'The agent takes its first trust bundle from one source only, and here are {sources}: it exits. Keep one, best trust_bundle_path or trust_bundle_url.',
    },
  },
  check(deployment, report) {
    for (const { config, sources } of bootstrapSources(deployment)) {
      const last = sources.at(-1)
      if (!last || sources.length < 2) continue
      const related = sources.slice(0, -1).map(({ key, place }) => [place, `${key} is set too`] as const)
      const keys = sources.map(({ key }) => key)
      const insecure = keys.length === 2 && keys.includes('insecure_bootstrap') ? config.main.key('insecure_bootstrap') : undefined
      const fixes = insecure ? suggestion('Take insecure_bootstrap out', removeSetting(config, insecure)) : []
      report('several', last.place, { sources: list(keys), log: conflictText(keys) }, related, fixes)
    }
  },
})

/** spire: cmd/spire-agent/cli/run/run.go, validate, at v1.14.2 */
function conflictText(keys: readonly string[]): string {
  if (keys.length > 2) return 'only one of insecure_bootstrap, trust_bundle_url, or trust_bundle_path can be specified, not the three options'
  const [first, second] = ['insecure_bootstrap', 'trust_bundle_url', 'trust_bundle_path'].filter((key) => keys.includes(key))
  return `only one of ${first} or ${second} can be specified, not both`
}
