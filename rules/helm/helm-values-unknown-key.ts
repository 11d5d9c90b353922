import { type ChartFault, chartFaultsOf } from '../../src/deployment/charts/chart-faults.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'helm-values-unknown-key',
  area: 'helm',
  summary: 'The values for the chart are values that the chart has, in the shape that it takes.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['helm-charts-hardened: charts/spire/values.yaml', 'helm: pkg/chartutil/coalesce.go'],
  fix: 'safe',
  messages: {
    unknown: {
      severity: 'warning',
      when: 'run',
      text: "The chart {chart} has no value '{path}'{meant} Helm drops it without a word, so {lacks}.",
    },
    renamed: {
      severity: 'error',
      when: 'apply',
      log: 'was renamed to',
      text: "'{key}' has another name in the chart {chart}: '{to}'. Its templates refuse the old one, so nothing is installed. Write '{to}'.",
    },
    later: {
      severity: 'warning',
      when: 'run',
      text: "The chart {chart} has no value '{path}': it comes with {since}. Helm drops it without a word. Take that release, or leave the value out.",
    },
    unreleased: {
      severity: 'note',
      when: 'run',
      text: "The chart {chart} has no value '{path}' in any release up to {newest}: Helm drops it without a word. If yours is a later one, say so with --helm-chart.",
    },
    removed: {
      severity: 'warning',
      when: 'run',
      text: "The chart {chart} has no value '{path}' since release {removed}. Helm drops it without a word. Leave it out.",
    },
    table: {
      severity: 'error',
      when: 'apply',
      log: 'cannot overwrite table with non table for',
      text: "'{path}' is a mapping in the chart {chart}, and its templates look for keys in it: with something else there, nothing is rendered. Write a mapping{hcl}.",
    },
    shape: {
      severity: 'error',
      when: 'apply',
      text: "'{path}' is {wanted} in the chart {chart}, so what is rendered from this is broken. Write {wanted}.",
    },
    truth: {
      severity: 'warning',
      when: 'run',
      text: "'{path}' is a text here, and the chart's templates take every text but the empty one for true: '{text}' turns it on. Write false, without quotes.",
    },
    refused: {
      severity: 'error',
      when: 'apply',
      log: '{log}',
      text: "The templates of the chart {chart} refuse '{path}', so nothing is installed. {why}.",
    },
    hcl: {
      severity: 'error',
      when: 'apply',
      log: 'failed to parse',
      text: "'{line}' is HCL, as in SPIRE's own configs. Values are YAML, so Helm refuses the whole file. The chart writes the configs itself: find its values for these settings, which are mappings ('key: value', indented).",
    },
  },
  check(deployment, report) {
    for (const fault of chartFaultsOf(deployment)) {
      const { path, place, values } = fault
      const chart = `'${values.chart.name}'${values.chart.version === undefined ? '' : ` ${values.chart.version}`}`
      if (fault.what === 'unknown')
        report('unknown', place, { chart, path, meant: meantBy(fault), lacks: lackOf(fault) }, [], renaming(fault, fault.meant, false))
      else if (fault.what === 'renamed') report('renamed', place, { chart, key: fault.key, to: fault.to }, [], renaming(fault, fault.to, true))
      else if (fault.what === 'too-new')
        report('later', place, { chart, path, since: fault.since === 'next' ? 'the release after the last one that is known here' : `release ${fault.since}` })
      else if (fault.what === 'unreleased') report('unreleased', place, { chart, path, newest: fault.newest })
      else if (fault.what === 'removed') report('removed', place, { chart, path, removed: fault.removed })
      else if (fault.what === 'text-for-bool') {
        report('truth', place, { path, text: fault.text }, [], suggestion("Write 'false'", { place, text: 'false' }))
      } else if (fault.what === 'refused') report('refused', place, { chart, path, why: fault.why, log: fault.log })
      else if (fault.what === 'hcl') report('hcl', place, { line: fault.line })
      else if (fault.wanted === 'map')
        report('table', place, { chart, path, hcl: fault.hcl ? ", in YAML: blocks in braces are HCL, as in SPIRE's own configs" : '' })
      else report('shape', place, { chart, path, wanted: fault.wanted === 'list' ? 'a list' : 'one value' })
    }
  },
})

type Unknown = Extract<ChartFault, { what: 'unknown' }>

function meantBy({ meant, instead, below }: Unknown): string {
  if (meant !== undefined && below.length === 0) return `; did you mean '${meant}'?`
  return below.length === 0 && instead[0] ? `; it is called '${instead[0].path}' there.` : '.'
}

/** Values that people take for granted, and what comes of their not being there. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  'dataStore.sql.connectionString':
    "the server's connection string has none of it: the chart makes that itself, of dataStore.sql.host, port, databaseName, username, password (or externalSecret) and options",
  'global.spire.bundleEndpoint': "the servers have no bundle endpoint: that is 'spire-server.federation'",
}

/** What will not be in the rendered manifests. */
function lackOf({ key, path, below, instead }: Unknown): string {
  const special = Object.entries(CONSEQUENCES).find(([end]) => path.endsWith(end))?.[1]
  if (special !== undefined) return special
  if (below.length === 0) return `what is rendered does not have it`
  const lost = `what is rendered has none of what is set under it (${list(below.slice(0, 6))}${below.length > 6 ? ' and more' : ''})`
  const known = instead.filter(({ written }, index) => instead.findIndex((one) => one.written === written) === index).slice(0, 4)
  if (known.length === 0) return lost
  return `${lost}. For some of it the chart has values of its own: ${known.map(({ written, path }) => `${written === key ? '' : `'${written}' is `}'${path}'`).join(', ')}`
}

function renaming({ place, ...fault }: ChartFault, to: string | undefined, safe: boolean): readonly Fix[] {
  const key = 'key' in fault ? fault.key : undefined
  if (to === undefined || key === undefined) return []
  return (safe ? safeFix : suggestion)(`Write '${to}'`, replaceWord(place, key, to))
}
