import type { Expectations, ExternalObject } from '../declared/declared.ts'
import type { Assertion } from '../engine/assertion.ts'
import type { RuleSeverity } from '../engine/result.ts'
import type { Preset, Rule } from '../engine/rule.ts'
import type { Diagnostic, Severity } from '../text/diagnostic.ts'
import type { Place, SourceFile } from '../text/source-file.ts'
import type { YamlMapping, YamlNode } from '../yaml/node.ts'
import { parseDocument } from '../yaml/parse.ts'
import { splitStream } from '../yaml/stream.ts'
import { isPreset } from './presets.ts'
import { assertionProblems, assertionsOf } from './read-assertions.ts'
import { booleanOf, choiceOf, integerOf, itemsOf, mappingOf, oneOrMoreOf, placeOf, textOf, textsOf, type Written } from './read-node.ts'
import { configurationSchema, SEVERITIES } from './schema.ts'
import { walkSchema } from './schema-walk.ts'

export const CONFIGURATION_NAME = '.spire-lint.yaml'

/** Findings to keep quiet about: those that match everything named here. */
export interface IgnoreEntry {
  readonly path: string | undefined
  /** `Kind/namespace/name` or `Kind/name`; `*` stands for any part. */
  readonly object: string | undefined
  readonly rules: readonly string[] | undefined
  readonly reason: string | undefined
  /** The last day on which it holds, `2026-12-31`. */
  readonly expires: Written<string> | undefined
  readonly place: Place
}

/** What a `.spire-lint.yaml` says; what it leaves out is undefined or empty. */
export interface Configuration {
  readonly file: SourceFile
  readonly presets: Written<readonly Preset[]> | undefined
  readonly rules: ReadonlyMap<string, Written<RuleSeverity>>
  readonly expect: { readonly [Name in keyof Expectations]: Written<Expectations[Name]> | undefined }
  /** Patterns of files that are not read, relative to the configuration's folder. */
  readonly ignoredPaths: readonly Written<string>[]
  readonly ignores: readonly IgnoreEntry[]
  readonly assertions: readonly Assertion[]
  /** The baseline's file, relative to the configuration's folder. */
  readonly baseline: Written<string> | undefined
  readonly external: readonly Written<ExternalObject>[]
  readonly complete: Written<boolean> | undefined
  readonly spireVersion: Written<string> | undefined
  readonly kubernetesVersion: Written<string> | undefined
  readonly failOn: Written<Severity> | undefined
}

export interface ConfigurationResult {
  /** What could be read, also beside errors. */
  readonly configuration: Configuration
  /** Every one of severity `error` makes the exit code 2. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a configuration file; `rules` are all that exist. */
export function readConfiguration(file: SourceFile, rules: readonly Rule[]): ConfigurationResult {
  const [source, second] = splitStream(file)
  const document = source && parseDocument(source)
  const root = document?.root
  const problems: (readonly [place: Place, message: string])[] = []
  if (document?.error) problems.push([document.error.place, `the configuration is not YAML: ${document.error.message}`])
  for (const { last } of document?.duplicates ?? []) problems.push([last.place, `'${last.source}' stands twice`])
  if (second) problems.push([file.place(second.start, second.start), 'the configuration must be one document'])
  const configuration = configurationOf(file, mappingOf(root))
  for (const { expires } of configuration.ignores) if (expires && !isDay(expires.value)) problems.push([expires.place, `there is no day '${expires.value}'`])
  problems.push(...assertionProblems(configuration.assertions, rules))
  const diagnostics = problems.map(([place, message]): Diagnostic => ({ severity: 'error', message, file: file.path, place }))
  return {
    configuration,
    diagnostics: root
      ? [...diagnostics, ...walkSchema(root, configurationSchema([...rules, ...configuration.assertions.map(({ id }) => ({ id, summary: id }))]))]
      : diagnostics,
  }
}

/**
 * Where a configuration is looked for, the nearest first: from the folder `start` upward to `top` (the repository's root, or the working
 * directory); both absolute, separated by `/`.
 */
export function configurationPaths(start: string, top: string): readonly string[] {
  const stop = top.replace(/\/$/, '')
  const paths: string[] = []
  for (let folder = start.replace(/\/$/, ''); ; folder = folder.slice(0, folder.lastIndexOf('/'))) {
    paths.push(`${folder}/${CONFIGURATION_NAME}`)
    if (folder === stop || !folder.startsWith(`${stop}/`)) return paths
  }
}

function configurationOf(file: SourceFile, root: YamlMapping | undefined): Configuration {
  const value = (key: string): YamlNode | undefined => root?.get(key)?.value
  const ignore = itemsOf(value('ignore'))
  return {
    file,
    presets: presetsOf(value('extends')),
    rules: severitiesOf(mappingOf(value('rules'))),
    expect: expectOf(mappingOf(value('expect'))),
    ignoredPaths: ignore.flatMap((item) => textOf(item) ?? []),
    ignores: ignore.flatMap((item) => (item.kind === 'mapping' ? ignoreEntry(item) : [])),
    assertions: assertionsOf(value('assertions')),
    baseline: textOf(value('baseline')),
    external: itemsOf(value('external')).flatMap((item) => externalOf(item) ?? []),
    complete: booleanOf(value('complete')),
    spireVersion: textOf(value('spireVersion')),
    kubernetesVersion: textOf(value('kubernetesVersion')),
    failOn: choiceOf(value('failOn'), ['error', 'warning', 'note']),
  }
}

function presetsOf(node: YamlNode | undefined): Written<readonly Preset[]> | undefined {
  const names = oneOrMoreOf(node)
  const presets = names?.value.filter(isPreset) ?? []
  return names && presets.length > 0 ? { value: presets, place: names.place } : undefined
}

function severitiesOf(rules: YamlMapping | undefined): ReadonlyMap<string, Written<RuleSeverity>> {
  const severities = new Map<string, Written<RuleSeverity>>()
  for (const { key, value } of rules?.entries ?? []) {
    const severity = choiceOf(mappingOf(value)?.get('severity')?.value ?? value, SEVERITIES)
    if (severity) severities.set(key.source, severity)
  }
  return severities
}

function expectOf(expect: YamlMapping | undefined): Configuration['expect'] {
  const value = (key: keyof Expectations): YamlNode | undefined => expect?.get(key)?.value
  return {
    spireVersion: textOf(value('spireVersion')),
    serverKind: textOf(value('serverKind')),
    serverReplicas: integerOf(value('serverReplicas')),
    datastore: textOf(value('datastore')),
    nodeAttestor: textOf(value('nodeAttestor')),
    workloadAttestors: textsOf(value('workloadAttestors')),
    keyManager: textOf(value('keyManager')),
    upstreamAuthority: textOf(value('upstreamAuthority')),
    bundleNotifier: textOf(value('bundleNotifier')),
  }
}

function ignoreEntry(entry: YamlMapping): IgnoreEntry {
  const text = (key: string): string | undefined => textOf(entry.get(key)?.value)?.value
  return {
    path: text('path'),
    object: text('object'),
    rules: oneOrMoreOf(entry.get('rule')?.value)?.value,
    reason: text('reason'),
    expires: textOf(entry.get('expires')?.value),
    place: placeOf(entry),
  }
}

function externalOf(node: YamlNode): Written<ExternalObject> | undefined {
  const short = textOf(node)
  if (short) {
    const [kind = '', ...names] = short.value.split('/')
    const name = names.pop() ?? ''
    return { value: { kind, namespace: names[0], name }, place: short.place }
  }
  const mapping = mappingOf(node)
  const text = (key: string): string | undefined => textOf(mapping?.get(key)?.value)?.value
  const [kind, name] = [text('kind'), text('name')]
  if (kind === undefined || name === undefined) return undefined
  const labels = mappingOf(mapping?.get('labels')?.value)?.entries.map(({ key, value }) => [key.source, textOf(value)?.value ?? ''] as const)
  const keys = textsOf(mapping?.get('keys')?.value)?.value
  return { value: { kind, namespace: text('namespace'), name, keys, labels: labels && Object.fromEntries(labels) }, place: placeOf(node) }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return true
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
