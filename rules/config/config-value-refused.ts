import { isMisnamed } from '../../src/deployment/settings/stray-keys.ts'
import { comesFromVariable } from '../../src/deployment/variables.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import type { Problem, ProblemCode } from '../../src/spire/config.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'config-value-refused',
  area: 'config',
  summary: 'A config has no setting that its program refuses.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: cmd/spire-agent/cli/run/run.go', 'spire: pkg/server/plugin', 'spire: pkg/agent/plugin'],
  // Most of what SPIRE refuses has a rule that says more about it.
  yields: true,
  messages: {
    plugin: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: '{type} "{name}" refuses its settings, so the {kind} exits: {log}. Put this one right.',
    },
    main: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'The {kind} refuses this and exits: {log}. Put it right.',
    },
  },
  check(deployment, report) {
    for (const { config } of deployment.configs) {
      const onLinux = deployment.components.some((component) => deployment.configOf(component)?.config === config && !component.pod.forWindows)
      const refused = config.problems.filter(
        (problem) =>
          isRefusal(problem) &&
          (problem.code !== 'other-platform' || onLinux) &&
          !isToldElsewhere(problem) &&
          !isMisnamed(config, problem.path) &&
          !comesFromVariable(config, problem.place),
      )
      for (const { place, plugin, log = '' } of refused) {
        const args = { kind: programName(config.kind), log }
        if (plugin) report('plugin', place, { ...args, type: plugin.type, name: plugin.name })
        else report('main', place, args)
      }
    }
  },
})

const CODES: ReadonlySet<ProblemCode> = new Set([
  'conflict',
  'invalid-spiffe-id',
  'invalid-url',
  'invalid-value',
  'missing-required',
  'other-platform',
  'plugin-malformed',
])

/** Of a plugin's faults SPIRE says the first only; a setting of the process itself that is missing has a rule for all keys. */
function isRefusal({ code, fatal, log, plugin, place }: Problem): boolean {
  return fatal && log !== undefined && CODES.has(code) && (code !== 'missing-required' || plugin !== undefined) && !isToFillIn(textAt(place))
}

/** Rules that point at another place: agent-conflicting-bootstrap, datastore-type-iam-string, psat-allow-list-empty, notifier-cluster-without-kubeconfig. */
function isToldElsewhere({ path }: Problem): boolean {
  return (
    /^agent\.(?:trust_bundle|insecure_bootstrap)/.test(path) || /plugin_data\.database_type|service_account_allow_list$|\.kube_config_file_path$/.test(path)
  )
}

/** What somebody has to fill in first: `MY_DISCOVERY_DOMAIN`, `<account>`. */
function isToFillIn(text: string): boolean {
  return /^\W*(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|<[^<>]+>|CHANGE_?ME)\W*$/.test(text)
}
