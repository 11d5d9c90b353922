import { asThePods, missedBy, missedWords } from '../../src/deployment/availability/missed-pods.ts'
import { replicatedServers } from '../../src/deployment/availability/replicated.ts'
import { spreadTerms } from '../../src/deployment/availability/spread.ts'
import { chartTerms } from '../../src/deployment/charts/chart-spread.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { selects } from '../../src/kubernetes/selector.ts'

export default rule({
  id: 'anti-affinity-selector-mismatch',
  area: 'availability',
  summary: 'What is to spread the servers over nodes selects their own pods.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: concepts/scheduling-eviction/assign-pod-node', 'k8s: concepts/scheduling-eviction/topology-spread-constraints'],
  fix: 'safe',
  messages: {
    mismatch: {
      severity: 'warning',
      when: 'run',
      text: "The {what} of {workload} speaks of pods with '{key}: {wanted}', but its own pods have {has}: it keeps nothing apart, and all servers may land on one node. Write the labels of the pods.",
    },
  },
  check(deployment, report) {
    for (const { term, missed } of chartTerms(deployment)) {
      if (missed) report('mismatch', missed.requirement.place, { ...missedWords(missed), what: term.what, workload: "the chart's server" })
    }
    for (const { workload, most } of replicatedServers(deployment)) {
      const { pod, selector, object } = workload
      if (most < 2 || (selector && selects(selector, pod.labels) === 'no')) continue
      for (const { what, selector: wanted } of spreadTerms(workload)) {
        const missed = missedBy(wanted, workload, deployment.workloads)
        if (!missed) continue
        report(
          'mismatch',
          missed.requirement.place,
          { ...missedWords(missed), what, workload: describe(object) },
          [[pod.metadata.get('labels').place, "the pods' labels"]],
          safeFix(`Use '${missed.has}'`, asThePods(missed)),
        )
      }
    }
  },
})
