import { configsOf, readsAtLeast } from '../../src/deployment/settings/config-faults.ts'
import { setKey } from '../../src/deployment/settings/item-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'agent-rebootstrap-recommended',
  area: 'bundle',
  summary: 'An agent that no longer trusts its server starts over by itself.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/spire_agent.md', 'spire: CHANGELOG 1.13.0'],
  fix: 'unsafe',
  messages: {
    unset: {
      severity: 'note',
      when: 'run',
      text: "A node that is off for longer than the CA lives comes back with a bundle that no longer fits its server, and stays without identities until somebody deletes the agent's data. Set rebootstrap_mode to 'always' or 'auto', and the agent starts over from its trust bundle by itself.",
    },
  },
  check(deployment, report) {
    for (const config of configsOf(deployment, 'agent')) {
      const { main } = config
      const source = ['trust_bundle_path', 'trust_bundle_url'].map((key) => main.string(key)).find(({ is }) => is === 'known')
      const mode = main.string('rebootstrap_mode')
      const unset = mode.is === 'absent' || (mode.is === 'known' && mode.from === 'default')
      if (source?.is === 'known' && unset && readsAtLeast(config, '1.13.0')) {
        report('unset', source.place, {}, [], suggestion("Set rebootstrap_mode to 'auto'", setKey(config, main, 'rebootstrap_mode', 'auto')))
      }
    }
  },
})
