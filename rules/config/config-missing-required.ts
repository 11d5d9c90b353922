import { posix } from 'node:path'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { mayBeOverridden } from '../../src/deployment/overrides.ts'
import { setKey } from '../../src/deployment/settings/item-edits.ts'
import { insertManagerField } from '../../src/deployment/settings/manager-edits.ts'
import { hasOwnRule } from '../../src/deployment/settings/own-rules.ts'
import { isMisnamed } from '../../src/deployment/settings/stray-keys.ts'
import { comesFromVariable } from '../../src/deployment/variables.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import type { SpireConfig } from '../../src/spire/config.ts'
import { mapAnswer } from '../../src/text/answer.ts'

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
  fix: 'unsafe',
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
        const wanted = path !== `${config.kind}.${key}` ? undefined : key === 'data_dir' ? folderOfKeys(config) : saidElsewhere(deployment, key)
        const fixes = wanted === undefined ? [] : suggestion(`Set ${key} to '${wanted}'`, setKey(config, config.main, key, wanted))
        report('missing', place, { key, where, kind: programName(config.kind), log }, [], fixes)
      }
    }
    for (const { config } of managerConfigs) {
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'missing-required') continue
        const key = args.key ?? ''
        const wanted = saidElsewhere(deployment, key)
        const edit = wanted === undefined || config.key(key) ? undefined : insertManagerField(config, '', [`${key}: ${wanted}`])
        const fixes = suggestion(`Set ${key} to '${wanted}'`, edit)
        report(
          'manager',
          place,
          { key, log, same: key === 'trustDomain' ? "the server's trust domain" : "the cluster's name, as the agents attest with it" },
          [],
          fixes,
        )
      }
    }
  },
})

/** What the other programs say of the same, where they agree. */
function saidElsewhere({ servers, agents, controllerManagers }: Deployment, key: string): string | undefined {
  const trust = [...servers, ...agents, ...controllerManagers].map(({ trustDomain }) => trustDomain)
  const names = [...agents.map(({ psatCluster }) => psatCluster), ...controllerManagers.map(({ clusterName }) => clusterName)]
  const ports = servers.flatMap(({ config }) => (config ? mapAnswer(config.main.int('bind_port'), String) : []))
  const answers = /^trust_?domain$/i.test(key) ? trust : key === 'clusterName' ? names : key === 'server_port' ? ports : []
  const said = new Set(answers.flatMap((answer) => (answer.is === 'known' && answer.value !== '' ? answer.value : [])))
  return said.size === 1 ? [...said][0] : undefined
}

/** Where the config keeps other things already. */
function folderOfKeys(config: SpireConfig): string | undefined {
  const disk = config.enabledPlugins('KeyManager').find(({ name }) => name === 'disk')
  const path = disk?.data.string(config.kind === 'server' ? 'keys_path' : 'directory')
  if (path?.is !== 'known' || !path.value.startsWith('/')) return undefined
  return config.kind === 'server' ? posix.dirname(path.value) : path.value
}
