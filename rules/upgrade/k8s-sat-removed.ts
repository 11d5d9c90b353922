import { attestByPsat } from '../../src/deployment/attestation/sat-edits.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import type { SpireConfig } from '../../src/spire/config.ts'

export default rule({
  id: 'k8s-sat-removed',
  area: 'upgrade',
  summary: 'Nodes are attested with k8s_psat, not with the k8s_sat that is gone.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md (1.12.0)', 'spire: pkg/server/plugin/nodeattestor/k8ssat/sat.go at v1.9.6'],
  fix: 'unsafe',
  messages: {
    removed: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'NodeAttestor "k8s_sat" went with SPIRE 1.12.0, so the {kind} exits. Use "k8s_psat" on both sides; the agent then needs a projected token with the audience that the server expects.',
    },
    deprecated: {
      severity: 'warning',
      when: 'run',
      log: 'The "k8s_sat" node attestor plugin has been deprecated in favor of the "k8s_psat" plugin and will be removed in a future release',
      text: 'NodeAttestor "k8s_sat" is deprecated, and SPIRE 1.12.0 does not have it any more. Use "k8s_psat" on both sides; the agent then needs a projected token with the audience that the server expects.',
    },
  },
  check(deployment, report) {
    for (const { config } of deployment.configs) {
      const gone = config.problems.filter(({ code, args }) => code === 'plugin-unknown-builtin' && args.type === 'NodeAttestor' && args.name === 'k8s_sat')
      for (const { place, log = '' } of gone) report('removed', place, { kind: programName(config.kind), log }, [], byPsat(deployment, config))
      const old = config.enabledPlugins('NodeAttestor').filter(({ name, table }) => name === 'k8s_sat' && table !== undefined)
      for (const { place } of old) report('deprecated', place, {}, [], byPsat(deployment, config))
    }
  },
})

function byPsat(deployment: Deployment, config: SpireConfig): readonly Fix[] {
  return suggestion('Attest by k8s_psat', ...attestByPsat(deployment, config))
}
