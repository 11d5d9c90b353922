import type { Block, PluginConfig, SpireConfig } from '../spire/config.ts'
import { type Answer, absent, known, unknown } from '../text/answer.ts'
import type { Place } from '../text/source-file.ts'
import type { Component } from './component.ts'
import type { ConfigFile } from './config-file.ts'

/** A component with the config it reads; flags win over the file, as SPIRE merges them. */
export class Configured {
  readonly component: Component
  /** Undefined where the config is not among the files. */
  readonly file: ConfigFile | undefined

  constructor(component: Component, file: ConfigFile | undefined) {
    this.component = component
    this.file = file
  }

  get config(): SpireConfig | undefined {
    return this.file?.config
  }

  get place(): Place {
    return this.component.place
  }

  get namespace(): string | undefined {
    return this.component.pod.namespace
  }

  /** `agent.server_address`, or the flag that overrides it. */
  setting(key: string, flag?: string): Answer<string> {
    const override = flag === undefined ? undefined : this.component.commandLine.flags.get(flag)
    if (override) return this.component.commandLine.value(flag ?? '')
    return this.config ? this.config.main.string(key) : unknown('the config is not among the files')
  }

  get trustDomain(): Answer<string> {
    return this.setting('trust_domain', 'trustDomain')
  }

  get socketPath(): Answer<string> {
    // Of a config without the program's section, or with a setting that SPIRE refuses, the default is not what was meant.
    if (this.config && !this.config.main.has('socket_path') && (!this.config.main.written || this.config.problems.some(({ fatal }) => fatal))) {
      return unknown('the config cannot be read as it was meant')
    }
    return this.setting('socket_path', 'socketPath')
  }

  /** Every plugin that is written, enabled or not; none where the config cannot be read. */
  get plugins(): readonly PluginConfig[] {
    return this.config?.plugins ?? []
  }

  /** Whether a plugin that is not in `plugins` is really not there. */
  get pluginsKnown(): boolean {
    return this.config?.pluginsKnown === true
  }

  enabled(type: string): readonly PluginConfig[] {
    return this.config?.enabledPlugins(type) ?? []
  }

  /** The answer about a plugin that is not written. */
  missingPlugin(type: string): Answer<never> {
    const { config } = this
    if (!config || !this.pluginsKnown) return unknown(`it is not known whether there is a ${type}`)
    return absent(config.root.key('plugins') ?? config.root.place)
  }

  /** The names of the enabled plugins of a type, with their places. */
  names(type: string): Answer<readonly { readonly value: string; readonly place: Place }[]> {
    const { config } = this
    if (!config || !this.pluginsKnown) return unknown(`it is not known whether there is a ${type}`)
    const plugins = this.enabled(type)
    const place = plugins[0]?.place ?? config.root.key('plugins') ?? config.root.place
    return known(
      plugins.map((plugin) => ({ value: plugin.name, place: plugin.place })),
      place,
    )
  }

  block(name: string): Block | undefined {
    return this.config?.root.block(name)
  }
}
