import scm from '../../../schemas/spire/scm.json' with { type: 'json' }
import { goQuote } from '../../hcl/go-quote.ts'
import { nearest } from '../../text/did-you-mean.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { EmbeddedYaml } from '../../yaml/embedded.ts'
import type { YamlEntry, YamlMapping, YamlNode } from '../../yaml/node.ts'
import type { Problem } from '../config.ts'
import { parseDuration } from '../duration.ts'
import { regexpError } from '../go-regexp.ts'
import { isAtLeast, parseRelease, type Release } from '../release.ts'
import type { KeyRow, ManagerTable } from '../table.ts'

/** The keys of a ControllerManagerConfig; the cast is the data's edge: its shape is what the schema's own test checks. */
const TABLE = scm as unknown as ManagerTable
const LOADING = 'unable to load the config file: '

/**
 * What a controller manager of a release makes of the keys of its config. It decodes as Kubernetes decodes objects it does not check: keys are
 * told by their exact letters, those that it does not know are passed over, and a value of another type ends it
 * (spire-controller-manager: api/v1alpha1/controllermanagerconfig_loader.go at v0.6.6, tried out).
 * @param missing the required keys that nobody wrote
 */
export function managerFaults(yaml: EmbeddedYaml, release: string | undefined, missing: readonly string[]): readonly Problem[] {
  const { root } = yaml.document
  if (root?.kind !== 'mapping') return []
  const known = release === undefined ? undefined : parseRelease(release)
  return keysOf({ yaml, release: known, missing }, root, TABLE.keys, '')
}

interface Reading {
  readonly yaml: EmbeddedYaml
  readonly release: Release | undefined
  readonly missing: readonly string[]
}

function keysOf(reading: Reading, mapping: YamlMapping, rows: Readonly<Record<string, KeyRow>>, path: string): readonly Problem[] {
  return mapping.entries.flatMap((entry): readonly Problem[] => {
    const name = entry.key.source
    const row = Object.hasOwn(rows, name) ? rows[name] : undefined
    const full = path === '' ? name : `${path}.${name}`
    const place = reading.yaml.place(entry.key.place)
    const common = { path: full, place, when: 'run', fatal: false } as const
    if (!row) {
      const meant = nearest(name, Object.keys(rows))
      const lost = path === '' && meant !== undefined && reading.missing.includes(meant)
      return [{ ...common, code: 'unknown-key', fatal: lost, args: { key: full, ...(meant === undefined ? {} : { meant }) } }]
    }
    if (row.since !== undefined && reading.release && !isAtLeast(reading.release, row.since))
      return [{ ...common, code: 'future-key', args: { key: full, since: row.since } }]
    return valueFaults(reading, entry, row, full)
  })
}

function valueFaults(reading: Reading, { key, value }: YamlEntry, row: KeyRow, path: string): readonly Problem[] {
  if (value.kind === 'scalar' && (value.value === null || value.source.includes(HOLE))) return []
  const at = value.kind === 'scalar' || value.flow ? (value.alias ?? value.place) : key.place
  const place = reading.yaml.place(at)
  const common = { path, place, when: 'start', fatal: true } as const
  const wanted = WANTED[row.type]
  if (wanted && !fits(value, row.type)) {
    const log = `${LOADING}could not decode file into runtime.Object: json: cannot unmarshal ${kindOf(value)} into Go struct field`
    return [{ ...common, code: 'wrong-type', args: { key: path, wanted, advice: ADVICE[row.type] ?? '' }, log }]
  }
  if (value.kind === 'mapping') {
    if (row.type === 'block') return keysOf(reading, value, row.keys ?? {}, path)
    return row.type === 'map' && row.keys
      ? value.entries.flatMap((entry) => (entry.value.kind === 'mapping' ? keysOf(reading, entry.value, row.keys ?? {}, `${path}.${entry.key.source}`) : []))
      : []
  }
  if (value.kind === 'sequence') return row.format === 'regexp' ? value.items.flatMap((item) => patternFault(reading, item, path)) : []
  if (row.values && value.value !== '' && !row.values.includes(row.values.includes('debug') ? value.source.toLowerCase() : value.source)) {
    return [{ ...common, code: 'invalid-enum', args: { key: path, value: value.source, allowed: row.values.join(', ') }, log: enumLog(path, value.source) }]
  }
  const duration = row.format === 'duration' ? parseDuration(value.source) : undefined
  if (duration?.ok !== false) return []
  return [
    {
      ...common,
      code: 'invalid-duration',
      args: { key: path, value: value.source, error: duration.error },
      log: `${LOADING}could not decode file into runtime.Object: ${duration.error}`,
    },
  ]
}

function patternFault(reading: Reading, item: YamlNode, path: string): readonly Problem[] {
  if (item.kind !== 'scalar' || item.source.includes(HOLE)) return []
  const error = regexpError(item.source)
  if (error === undefined) return []
  const place = reading.yaml.place(item.alias ?? item.place)
  return [
    {
      path,
      place,
      when: 'start',
      fatal: true,
      code: 'invalid-value',
      args: { key: path, value: item.source, error },
      log: `unable to compile ignore namespaces regex: ${error}`,
    },
  ]
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'a string',
  bool: 'true or false',
  int: 'a whole number',
  block: 'a block',
  list: 'a list',
  map: 'a map',
  strings: 'a map',
}
const ADVICE: Readonly<Record<string, string>> = {
  string: 'Put it into quotes.',
  bool: 'Write true or false, without quotes.',
  int: 'Write digits, without quotes.',
  block: 'Write its keys below it, further to the right.',
  list: 'Write each item on a line of its own, after a dash.',
  map: 'Write its keys below it, further to the right.',
  strings: 'Write its keys below it, further to the right.',
}

function fits(value: YamlNode, type: string): boolean {
  switch (type) {
    case 'string':
      return value.kind === 'scalar' && typeof value.value === 'string'
    case 'bool':
      return value.kind === 'scalar' && typeof value.value === 'boolean'
    case 'int':
      return value.kind === 'scalar' && typeof value.value === 'number' && Number.isInteger(value.value)
    case 'list':
      return value.kind === 'sequence' && value.items.every((item) => item.kind === 'scalar' && (item.value === null || typeof item.value === 'string'))
    default:
      return value.kind === 'mapping'
  }
}

/** What JSON calls it. */
function kindOf(value: YamlNode): string {
  if (value.kind === 'mapping') return 'object'
  if (value.kind === 'sequence') return 'array'
  return typeof value.value === 'boolean' ? 'bool' : typeof value.value
}

function enumLog(path: string, value: string): string {
  if (path === 'logLevel') return `unable to parse log level: unable to parse log level: invalid log level: ${goQuote(value)}`
  if (path === 'logEncoding') return `unable to parse log level: unrecognized log encoding: ${value}`
  return path === 'apiVersion' ? `no kind "ControllerManagerConfig" is registered for version ${goQuote(value)}` : `no kind ${goQuote(value)} is registered`
}
