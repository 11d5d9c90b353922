import { crdsNotFirst } from '../../src/deployment/charts/chart-order.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'helm-crds-first',
  area: 'helm',
  summary: 'The chart spire-crds is installed before the chart spire, as a release of its own.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['helm-charts-hardened: charts/spire/README.md', 'helm-charts-hardened: charts/spire-crds/README.md'],
  messages: {
    missing: {
      severity: 'error',
      when: 'apply',
      log: 'no matches for kind "ClusterSPIFFEID"',
      text: "The chart 'spire' makes ClusterSPIFFEIDs, and nothing here installs the chart 'spire-crds', which defines them: the installation is refused. Install it first, as a release of its own.",
    },
    elsewhere: {
      severity: 'note',
      when: 'apply',
      log: 'no matches for kind "ClusterSPIFFEID"',
      text: "The chart 'spire' makes ClusterSPIFFEIDs, and the chart 'spire-crds', which defines them, is not among the files: without it the installation is refused. Install it first, as a release of its own.",
    },
    together: {
      severity: 'error',
      when: 'apply',
      log: 'no matches for kind "ClusterSPIFFEID"',
      text: "'spire' and 'spire-crds' are dependencies of one chart, so Helm renders them as one release, and asks the API server for kinds that this release is only about to define: a first installation is refused. Install 'spire-crds' as a release of its own, before.",
    },
    later: {
      severity: 'error',
      when: 'apply',
      log: 'no matches for kind "ClusterSPIFFEID"',
      text: "This puts 'spire-crds' behind 'spire', whose ClusterSPIFFEIDs it defines: the installation of 'spire' is refused, and what waits for it never comes. Put 'spire-crds' first.",
    },
  },
  check(deployment, report) {
    if (deployment.chartUses.length === 0) return
    for (const fault of crdsNotFirst(deployment)) {
      if (fault.what === 'missing') report(deployment.declared.complete ? 'missing' : 'elsewhere', fault.place, {})
      else report(fault.what, fault.place, {}, [[fault.other, fault.what === 'together' ? 'the definitions' : 'what needs them']])
    }
  },
})
