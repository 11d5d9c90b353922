import type { Configured } from '../../src/deployment/configured.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { expressionsOf, namesIn } from '../../src/deployment/telemetry/expressions.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { type MetricSide, metricName, type UnknownMetric, unknownMetric } from '../../src/spire/metrics.ts'
import type { Release } from '../../src/spire/release.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'telemetry-unknown-metric',
  area: 'telemetry',
  summary: 'Alerts and dashboards name metrics that SPIRE has.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/telemetry', 'spire: doc/telemetry/telemetry.md', 'hashicorp/go-metrics: prometheus/prometheus.go'],
  fix: 'unsafe',
  messages: {
    unknown: {
      severity: 'warning',
      when: 'run',
      text: "SPIRE has no metric '{name}'{hint}, so this expression never has a value: an alert on it never fires, and a panel stays empty. Name one that there is (doc/telemetry/telemetry.md), in Prometheus with '_' for every dot.",
    },
    bucket: {
      severity: 'warning',
      when: 'run',
      text: "SPIRE's timings are summaries, not histograms: there is no '{name}', and an expression on it never has a value. Take '{meant}' with a label quantile (0.5, 0.9 or 0.99), or divide the rates of its _sum and _count; the unit is milliseconds.",
    },
    release: {
      severity: 'warning',
      when: 'run',
      text: "'{name}' is {lifetime}, so with the release that runs here this expression never has a value. Name another metric, or upgrade first.",
    },
  },
  check(deployment, report) {
    const { all, recorded } = expressionsOf(deployment)
    if (all.length === 0) return
    const sides = { server: knownOf('server', deployment.servers, deployment), agent: knownOf('agent', deployment.agents, deployment) }
    for (const expression of all) {
      const told = new Set<string>()
      for (const { name, start, end } of namesIn(expression)) {
        const metric = metricName(name)
        const side = metric && sides[metric.side]
        if (!metric || !side || recorded.has(name) || told.has(name)) continue
        const wrong = unknownMetric(metric.side, metric.rest, side.releases)
        if (!wrong) continue
        told.add(name)
        const place = expression.place(start, end)
        if (wrong.why === 'bucket') report('bucket', place, { name, meant: wrong.meant })
        else if (wrong.why === 'release') report('release', place, { name, lifetime: lifetimeOf(wrong) })
        else {
          const { meant } = wrong
          // Failures are counted with the rest, under a label of their own.
          const fixes = meant === undefined || /fail|error/.test(name) ? [] : suggestion(`Write '${meant}'`, replaceWord(place, name, meant))
          report('unknown', place, { name, hint: meant === undefined ? '' : ` (did you mean '${meant}'?)` }, [], fixes)
        }
      }
    }
  },
})

/** The releases of one side; undefined where its metrics have another prefix, or where a plugin of somebody's own may make more. */
function knownOf(side: MetricSide, parties: readonly Configured[], { configs }: Deployment): { readonly releases: readonly Release[] } | undefined {
  const own = [...parties.flatMap(({ config }) => config ?? []), ...configs.flatMap(({ config }) => (config.kind === side ? config : []))]
  if (own.some(({ root, plugins }) => root.block('telemetry').has('MetricPrefix') || plugins.some(({ external }) => external))) return undefined
  return { releases: parties.flatMap(({ component }) => knownValue(component.release) ?? []) }
}

function lifetimeOf({ since, removed }: Extract<UnknownMetric, { why: 'release' }>): string {
  return [since === undefined ? [] : `new in SPIRE ${since}`, removed === undefined ? [] : `gone since SPIRE ${removed}`].flat().join(' and ')
}
