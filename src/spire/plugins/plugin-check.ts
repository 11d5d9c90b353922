import type { Place } from '../../text/source-file.ts'
import type { TablesAtRelease } from '../at-release.ts'
import type { Block, Problem, ProblemCode } from '../config.ts'
import type { LoadedPlugin } from '../plugins.ts'
import type { ProblemList } from '../problem-list.ts'

/** Where a fault of a plugin's settings is. */
export interface At {
  readonly block?: Block
  readonly key?: string
  readonly place?: Place
  readonly path?: string
  readonly code?: ProblemCode
  /** The gRPC code that the plugin answers with, where it is not `InvalidArgument`. */
  readonly status?: string
  readonly args?: Readonly<Record<string, string>>
}

/** One plugin that is being checked, and the words in which its faults are told. */
export class PluginCheck {
  readonly plugin: LoadedPlugin
  readonly tables: TablesAtRelease
  readonly #problems: ProblemList
  /** Whether `validate` looks into plugins at all: the server's does from 1.14.0 on. */
  readonly #validated: boolean
  readonly #note: string

  constructor(plugin: LoadedPlugin, tables: TablesAtRelease, problems: ProblemList, validated: boolean) {
    this.plugin = plugin
    this.tables = tables
    this.#problems = problems
    this.#validated = validated
    this.#note = plugin.type === 'DataStore' ? 'DataStore "sql"' : `${plugin.type} "${plugin.name}"`
  }

  get data(): Block {
    return this.plugin.data
  }

  /** The plugin refuses its settings. @param message its words; nothing where it stopped before it came to this */
  error(message: string | undefined, at: At = {}): void {
    this.#add(
      { log: this.plugin.dataError === undefined ? this.#wording(message, at.status) : undefined, fatal: true, when: this.#validated ? 'validate' : 'start' },
      at,
    )
  }

  /** The plugin remarks on its settings: `validate` counts that as a failure, `run` does not. */
  info(message: string, at: At = {}): void {
    if (this.#validated) this.#add({ log: message, fatal: false, when: 'validate', info: true }, at)
  }

  /** Only the start of the process finds out. */
  start(message: string, at: At = {}): void {
    this.#add({ log: this.#started(message, at.status), fatal: true, when: 'start' }, at)
  }

  /** Nobody ever hears of it. */
  silent(what: string, at: At = {}): void {
    this.#add({ log: undefined, fatal: false, when: 'run' }, { ...at, args: { ...at.args, what } })
  }

  /** A required key; empty counts as left out. */
  required(key: string, message: string, block: Block = this.data): void {
    const answer = block.string(key)
    if (answer.is === 'absent') this.error(message, { block, key, place: answer.place, code: 'missing-required' })
  }

  /** What the library says of `plugin_data`, of which SPIRE gets to see the first error only. */
  decodeFaults(): void {
    const { dataFaults, table } = this.plugin
    let first = true
    for (const { code, place, path, error, args, related } of dataFaults) {
      const fatal = error !== undefined
      const message = first && fatal ? (table ? this.tables.malformedOf(table) : '{error}').replace('{error}', error) : undefined
      if (fatal) first = false
      const log = message === undefined ? undefined : this.#wording(message)
      const when = !fatal ? 'run' : this.#validated ? 'validate' : 'start'
      this.#problems.add({
        code: code === 'parse-error' ? 'plugin-malformed' : code,
        block: this.data,
        place,
        path,
        args: { ...args, ...(error === undefined ? {} : { error }) },
        fatal,
        when,
        plugin: { type: this.plugin.type, name: this.plugin.name },
        ...(fatal && this.#validated ? { note: this.#note } : {}),
        ...(log === undefined ? {} : { log }),
        ...(related ? { related } : {}),
      })
    }
  }

  #wording(message: string | undefined, status?: string): string | undefined {
    return message === undefined || this.#validated ? message : this.#started(message, status)
  }

  #started(message: string, status = 'InvalidArgument'): string {
    const { type, name } = this.plugin
    if (type === 'DataStore') return message
    if (message.startsWith('no supported configuration')) return `failed to configure plugin "${name}": ${message}`
    return `failed to configure plugin "${name}": rpc error: code = ${status} desc = ${message}`
  }

  #add({ log, fatal, when, info }: { log: string | undefined } & Pick<Problem, 'fatal' | 'when'> & { info?: boolean }, at: At): void {
    const block = at.block ?? this.data
    this.#problems.add({
      code: at.code ?? 'invalid-value',
      block,
      ...(at.key === undefined ? {} : { key: at.key }),
      ...(at.place ? { place: at.place } : {}),
      ...(at.path === undefined ? {} : { path: at.path }),
      ...(at.args ? { args: at.args } : {}),
      fatal,
      when,
      ...(log === undefined ? {} : { log }),
      ...(info ? { info } : {}),
      ...(when === 'validate' ? { note: this.#note } : {}),
      plugin: { type: this.plugin.type, name: this.plugin.name },
    })
  }
}
