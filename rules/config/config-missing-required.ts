import { mayBeOverridden } from '../../src/deployment/overrides.ts'
import { hasOwnRule } from '../../src/deployment/own-rules.ts'
import { isMisnamed } from '../../src/deployment/stray-keys.ts'
import { comesFromVariable } from '../../src/deployment/variables.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'

export default rule({
  id: 'config-missing-required',
  area: 'config',
  summary: 'Every setting is there without which a program does not start.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: cmd/spire-server/cli/run/run.go, validateConfig',
    'spire: cmd/spire-agent/cli/run/run.go, validate',
    'spire-controller-manager: cmd/main.go',
  ],
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{key}' is not set in {where}, and it has no default, so the {kind} exits. Set it.",
    },
    manager: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{key}' is not set, and it has no default, so the controller manager exits. Set it: {same}.",
    },
  },
  check(deployment, report) {
    const { configs, managerConfigs } = deployment
    for (const file of configs) {
      const { config } = file
      // What stands in a section with a name of its own is lost, and that is said of the name.
      const lost = config.problems.some(({ code, path }) => code === 'stray-label' && path === config.kind)
      for (const problem of config.problems) {
        const { code, place, path, args, log = '' } = problem
        // From where the first bundle comes is a rule of its own, too.
        if (code !== 'missing-required' || hasOwnRule(config, problem) || args.group === 'bootstrap' || comesFromVariable(config, place)) continue
        // It is there, under a name that is said to be wrong.
        if (isMisnamed(config, path)) continue
        if (mayBeOverridden(deployment, file, args.key ?? '')) continue
        if (lost && path.startsWith(`${config.kind}.`)) continue
        const key = args.key ?? path
        const where = path.includes('.') ? `'${path.slice(0, path.lastIndexOf('.'))}'` : 'the config'
        report('missing', place, { key, where, kind: programName(config.kind), log })
      }
    }
    for (const { config } of managerConfigs) {
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'missing-required') continue
        const key = args.key ?? ''
        report('manager', place, { key, log, same: key === 'trustDomain' ? "the server's trust domain" : "the cluster's name, as the agents attest with it" })
      }
    }
  },
})
