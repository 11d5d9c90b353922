import { bundleFileOf, publicationFor } from '../../src/deployment/bundle/bundle.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import type { Problem, SpireConfig } from '../../src/spire/config.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'config-second-plugins-block',
  area: 'config',
  summary: "What SPIRE reads once, such as 'plugins', is written once.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['hashicorp/hcl v1.0.1-vault-7: decoder.go', 'spire: pkg/common/catalog/config.go'],
  messages: {
    lost: {
      severity: 'warning',
      text: "This is the second '{key}' here. SPIRE reads the first one only and ignores this silently, with all that stands in it. Put it into the first one.",
    },
    fatal: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "This is the second '{key}' here. SPIRE reads the first one only, and for want of what stands here, or for having two, the {kind} exits. Put it into the first one.",
    },
    bundle: {
      severity: 'error',
      when: 'attest',
      log: 'could not parse trust bundle: open {path}: no such file or directory',
      text: "This is the second '{key}' here. SPIRE reads the first one only and ignores this silently, with all that stands in it: the server publishes its bundle nowhere, and the agents, which wait for it at '{path}', never attest. Put it into the first one.",
    },
  },
  check(deployment, report) {
    for (const { config } of deployment.configs) {
      for (const problem of config.problems) {
        const { code, place, path, args, related = [] } = problem
        if (code !== 'second-block') continue
        const key = args.key ?? path
        const outcome = outcomeOf(config, problem)
        if (outcome) report('fatal', place, { key, kind: programName(config.kind), log: outcome.log ?? '' }, related)
        else {
          const awaited = path === 'plugins' ? awaitedBundle(deployment, config) : undefined
          if (awaited === undefined) report('lost', place, { key }, related)
          else report('bundle', place, { key, path: awaited }, related)
        }
      }
    }
  },
})

/** What SPIRE exits for, because it is not in the first one, or because there are two. */
function outcomeOf({ problems }: SpireConfig, { path }: Problem): Problem | undefined {
  return problems.find(({ code, fatal, path: other, args }) => fatal && (path === 'plugins' ? code === 'plugin-count' && args.count === '0' : other === path))
}

/** Where the agents of a server look for a bundle that a ConfigMap does not hold and that no plugin of the first block puts there. */
function awaitedBundle({ agents }: Deployment, config: SpireConfig): string | undefined {
  for (const agent of agents) {
    const server = knownValue(agent.server)
    const file = bundleFileOf(agent)
    if (server?.config === config && file?.source && file.content.is === 'missing' && !publicationFor(file, server)) return file.path.value
  }
  return undefined
}
