import type { ConfigKind, PluginConfig, Problem, ProblemCode, SpireConfig } from '../../spire/config.ts'
import { isAtLeast, parseRelease } from '../../spire/release.ts'
import type { Deployment } from '../deployment.ts'
import { comesFromVariable } from '../variables.ts'
import { isMisnamed } from './stray-keys.ts'

/** Which faults of the configs a rule is about. */
export interface WantedFault {
  readonly kind?: ConfigKind
  readonly code: ProblemCode | readonly ProblemCode[]
  /** The type of the plugin whose settings are at fault; a fault of no plugin where left out. */
  readonly plugin?: string
  /** The plugin's name; any of the type where left out. */
  readonly name?: string
  /** Of the whole path: `server.federation.federates_with[example.org].bundle_endpoint_url`. */
  readonly path?: RegExp
}

export interface ConfigFault extends Problem {
  readonly config: SpireConfig
}

/** What SPIRE refuses, or never says, of all configs; without what a variable is to blame for that nobody sets. */
export function faultsIn({ configs }: Deployment, wanted: WantedFault): readonly ConfigFault[] {
  const { kind, plugin, name, path } = wanted
  const codes: readonly ProblemCode[] = typeof wanted.code === 'string' ? [wanted.code] : wanted.code
  return configs
    .filter(({ config }) => kind === undefined || config.kind === kind)
    .flatMap(({ config }) =>
      config.problems
        .filter((problem) => codes.includes(problem.code) && problem.plugin?.type === plugin && (name === undefined || problem.plugin?.name === name))
        .filter((problem) => path === undefined || path.test(problem.path))
        .filter((problem) => !comesFromVariable(config, problem.place))
        // It is there, under a name that is said to be wrong.
        .filter((problem) => problem.code !== 'missing-required' || !isMisnamed(config, problem.path))
        .map((problem) => ({ ...problem, config })),
    )
}

export interface ConfiguredPlugin {
  readonly plugin: PluginConfig
  readonly config: SpireConfig
}

/** The enabled built-in plugins of a type in all configs of a kind. */
export function pluginsIn({ configs }: Deployment, kind: ConfigKind, type: string, name?: string): readonly ConfiguredPlugin[] {
  return configs
    .filter(({ config }) => config.kind === kind)
    .flatMap(({ config }) =>
      config
        .enabledPlugins(type)
        .filter((plugin) => !plugin.external && (name === undefined || plugin.name === name))
        .map((plugin) => ({ plugin, config })),
    )
}

/** The configs of one kind that can be read. */
export function configsOf({ configs }: Deployment, kind: ConfigKind): readonly SpireConfig[] {
  return configs.filter(({ config }) => config.kind === kind && config.file !== undefined).map(({ config }) => config)
}

/** Whether the release that reads a config is known, and at least this one. */
export function readsAtLeast({ release }: SpireConfig, bound: string): boolean {
  const own = release === undefined ? undefined : parseRelease(release)
  return own !== undefined && isAtLeast(own, bound)
}
