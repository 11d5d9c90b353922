import { type Answer, absent, known, unknown } from '../text/answer.ts'
import { HOLE, type MappedText } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'
import { type EmbeddedYaml, parseEmbedded } from '../yaml/embedded.ts'
import { duplicatesIn, type EmbeddedDuplicate } from '../yaml/embedded-duplicates.ts'
import type { YamlEntry, YamlNode } from '../yaml/node.ts'
import { managerFaults } from './check/manager.ts'
import type { Element, Problem } from './config.ts'
import type { Environment } from './environment.ts'
import { expandEnvironment } from './expand.ts'
import { parseTrustDomain } from './spiffe-id.ts'

/** A ControllerManagerConfig, as spire-controller-manager reads it (api/v1alpha1/controllermanagerconfig_types.go at v0.6.4). */
export interface ManagerConfig {
  /** The text's own tree, and the way from its places to the manifest's. */
  readonly yaml: EmbeddedYaml
  readonly problems: readonly Problem[]
  /** Keys that stand twice: the program keeps the last. */
  readonly duplicates: readonly EmbeddedDuplicate[]
  readonly clusterName: Answer<string>
  readonly trustDomain: Answer<string>
  readonly className: Answer<string>
  /** Absent: the agents of `k8s_psat` are the parents, by their cluster and the node's UID. */
  readonly parentIDTemplate: Answer<string>
  /** Regular expressions, matched anywhere in a namespace's name. */
  readonly ignoreNamespaces: Answer<readonly Element[]>
  /** A field by its path, `leaderElection.resourceName`; a default is not filled in. */
  text(path: string): Answer<string>
  flag(path: string): Answer<boolean>
  number(path: string): Answer<number>
  /** Where a field's key stands. */
  key(path: string): Place | undefined
}

export interface ManagerOptions {
  /** The controller manager's; where it is not known, only what is wrong in every release is a problem. */
  readonly release?: string | undefined
  /** `-expand-env` */
  readonly expandEnv: boolean
  readonly environment: Environment
}

/** spire-controller-manager: cmd/main.go at v0.6.4 */
const REQUIRED: readonly (readonly [key: string, log: string])[] = [
  ['clusterName', 'cluster name is required configuration'],
  ['trustDomain', 'trust domain is required configuration'],
]
const IGNORED_BY_DEFAULT = ['kube-system', 'kube-public', 'spire-system']

/** Reads a controller manager's config and says what is wrong with it. */
export function readManagerConfig(source: MappedText, { release, expandEnv, environment }: ManagerOptions): ManagerConfig {
  const { text } = expandEnvironment(source, environment, expandEnv, 'variable')
  return new YamlManagerConfig(parseEmbedded(text), text.trace(0, text.text.length).place, release)
}

class YamlManagerConfig implements ManagerConfig {
  readonly yaml: EmbeddedYaml
  readonly #whole: Place
  readonly #release: string | undefined
  #problems: readonly Problem[] | undefined

  constructor(yaml: EmbeddedYaml, whole: Place, release: string | undefined) {
    this.yaml = yaml
    this.#whole = whole
    this.#release = release
  }

  get duplicates(): readonly EmbeddedDuplicate[] {
    return duplicatesIn(this.yaml)
  }

  get clusterName(): Answer<string> {
    return this.text('clusterName')
  }

  get trustDomain(): Answer<string> {
    return this.text('trustDomain')
  }

  get className(): Answer<string> {
    return this.text('className')
  }

  get parentIDTemplate(): Answer<string> {
    return this.text('parentIDTemplate')
  }

  get ignoreNamespaces(): Answer<readonly Element[]> {
    const entry = this.#entry('ignoreNamespaces')
    if (entry === 'unknown') return unknown('the config does not parse')
    if (!entry) {
      const place = this.#place()
      return known(
        IGNORED_BY_DEFAULT.map((value) => ({ value, place })),
        place,
        'default',
      )
    }
    if (entry.value.kind !== 'sequence') return unknown('the field has another type')
    const elements: Element[] = []
    for (const item of entry.value.items) if (item.kind === 'scalar') elements.push({ value: item.source, place: this.yaml.place(item.place) })
    return elements.some(({ value }) => value.includes(HOLE)) ? unknown('a variable is not known') : known(elements, this.yaml.place(entry.key.place))
  }

  text(path: string): Answer<string> {
    return this.#scalar(path, (value, source) => (typeof value === 'string' ? source : undefined))
  }

  flag(path: string): Answer<boolean> {
    return this.#scalar(path, (value) => (typeof value === 'boolean' ? value : undefined))
  }

  number(path: string): Answer<number> {
    return this.#scalar(path, (value) => (typeof value === 'number' ? value : undefined))
  }

  key(path: string): Place | undefined {
    const entry = this.#entry(path)
    return entry === undefined || entry === 'unknown' ? undefined : this.yaml.place(entry.key.place)
  }

  get problems(): readonly Problem[] {
    this.#problems ??= this.#findProblems()
    return this.#problems
  }

  #findProblems(): readonly Problem[] {
    const { error } = this.yaml.document
    const common = { path: '', when: 'start', fatal: true } as const
    if (error) return [{ ...common, code: 'parse-error', place: this.yaml.place(error.place), args: { error: error.message }, log: error.message }]
    const absent = REQUIRED.filter(([key]) => this.text(key).is === 'absent')
    const keys = managerFaults(
      this.yaml,
      this.#release,
      absent.map(([key]) => key),
    )
    const problems: Problem[] = []
    for (const [key, log] of absent) {
      // It is there, under another name.
      const slip = keys.find(({ code, fatal, args }) => code === 'unknown-key' && fatal && args.meant === key)
      if (!slip) problems.push({ ...common, code: 'missing-required', place: this.#absentPlace(key), path: key, args: { key }, log })
    }
    const trustDomain = this.trustDomain
    const parsed = trustDomain.is === 'known' ? parseTrustDomain(trustDomain.value) : undefined
    if (trustDomain.is === 'known' && parsed?.ok === false) {
      const args = { value: trustDomain.value, error: parsed.error }
      problems.push({ ...common, code: 'invalid-trust-domain', place: trustDomain.place, path: 'trustDomain', args, log: parsed.error })
    }
    return [
      ...keys.map((one) => (one.code === 'unknown-key' && one.fatal ? { ...one, log: REQUIRED.find(([key]) => key === one.args.meant)?.[1] ?? '' } : one)),
      ...problems,
    ]
  }

  #absentPlace(key: string): Place {
    const answer = this.text(key)
    return answer.is === 'absent' ? answer.place : this.#place()
  }

  #scalar<T>(path: string, read: (value: string | number | boolean, source: string) => T | undefined): Answer<T> {
    const entry = this.#entry(path)
    if (entry === 'unknown') return unknown('the config does not parse')
    if (!entry) return absent(this.#place())
    const { value: node } = entry
    if (node.kind !== 'scalar') return unknown('the field has another type')
    // An empty field is one that is left out, in Go.
    if (node.value === null || node.value === '') return absent(this.yaml.place(entry.key.place))
    if (node.source.includes(HOLE)) return unknown('a variable is not known')
    const value = read(node.value, node.source)
    return value === undefined ? unknown('the field has another type') : known(value, this.yaml.place(node.alias ?? node.place))
  }

  #entry(path: string): YamlEntry | undefined | 'unknown' {
    if (this.yaml.document.error) return 'unknown'
    let node: YamlNode | undefined = this.yaml.document.root
    let entry: YamlEntry | undefined
    for (const key of path.split('.')) {
      if (node === undefined) return undefined
      if (node.kind !== 'mapping') return 'unknown'
      entry = node.get(key)
      node = entry?.value
    }
    return entry
  }

  /** Where a field would go that nobody wrote: the kind, which every such config has. */
  #place(): Place {
    const { root } = this.yaml.document
    const kind = root?.kind === 'mapping' ? root.get('kind') : undefined
    return kind ? this.yaml.place(kind.value.place) : this.#whole
  }
}
