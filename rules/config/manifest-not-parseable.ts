import { chartFaultsOf } from '../../src/deployment/charts/chart-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'manifest-not-parseable',
  area: 'config',
  summary: 'Every document that can matter to SPIRE is YAML that kubectl reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['sigs.k8s.io/yaml v1.6.0', 'k8s.io/apimachinery v0.34.4: pkg/util/yaml/decoder.go'],
  messages: {
    refused: {
      severity: 'error',
      when: 'apply',
      text: 'This document is no YAML that kubectl can read: {error}. What it holds was not checked, and nothing is said about what may be missing because of it.',
    },
  },
  check(deployment, report) {
    // Values for a chart, with HCL in them: that is the fault, and is said as such.
    const hcl = chartFaultsOf(deployment).flatMap(({ what, values }) => (what === 'hcl' ? values.document.place : []))
    for (const { error, place } of deployment.documents) {
      if (error && !hcl.some(({ file, start }) => file === place.file && start === place.start))
        report('refused', error.place, { error: error.message.replace(/\.$/, '') })
    }
  },
})
