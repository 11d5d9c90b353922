import type { SpireConfig } from '../../spire/config.ts'
import type { Place } from '../../text/source-file.ts'
import type { Agent } from '../agent.ts'
import { textKey } from '../config-file.ts'
import type { Deployment } from '../deployment.ts'
import { isMeant } from '../settings/stray-keys.ts'

/** From where an agent takes its first trust bundle: exactly one source is allowed (spire: cmd/spire-agent/cli/run/run.go at v1.14.2). */
export interface Bootstrap {
  readonly config: SpireConfig
  /** The agents that read the config. */
  readonly agents: readonly Agent[]
  /** The agent's block. */
  readonly place: Place
  readonly sources: readonly { readonly key: string; readonly place: Place }[]
  /** Whether a source that is not listed is really not set. */
  readonly complete: boolean
}

const FLAGS: Readonly<Record<string, string>> = {
  trustBundle: 'trust_bundle_path',
  trustBundleUrl: 'trust_bundle_url',
  insecureBootstrap: 'insecure_bootstrap',
}

/** The bootstrap sources of every agent config, what its command line adds included. */
export function bootstrapSources({ agents, configs }: Deployment): readonly Bootstrap[] {
  return configs
    .filter(({ config }) => config.kind === 'agent')
    .map((file) => {
      const { main } = file.config
      const sources: { key: string; place: Place }[] = []
      // What stands in a block with a name of its own is lost: what is meant cannot be told.
      let complete = main.written && main.readable && !file.config.problems.some(({ code, path }) => code === 'stray-label' && path === 'agent')
      for (const key of ['trust_bundle_path', 'trust_bundle_url', 'trust_bundle_spiffe_workload_api']) {
        const value = main.string(key)
        if (value.is === 'known') sources.push({ key, place: value.place })
        else if (value.is === 'unknown' || isMeant(file.config, `agent.${key}`)) complete = false
      }
      const insecure = main.bool('insecure_bootstrap')
      if (insecure.is === 'unknown') complete = false
      if (insecure.is === 'known' && insecure.value) sources.push({ key: 'insecure_bootstrap', place: insecure.place })
      const readers = agents.filter((agent) => agent.file && textKey(agent.file) === textKey(file))
      const commandLines = readers.map(({ component }) => component.commandLine)
      if (commandLines.some(({ readable }) => !readable)) complete = false
      for (const { flags } of commandLines) {
        for (const [flag, key] of Object.entries(FLAGS)) {
          const given = flags.get(flag)
          if (given && given.text !== 'false' && !sources.some((source) => source.key === key)) sources.push({ key, place: given.place })
        }
      }
      return { config: file.config, agents: readers, place: main.place, sources, complete }
    })
}
