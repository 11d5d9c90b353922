import { missedBy } from '../../src/deployment/availability/missed-pods.ts'
import { replicatedServers } from '../../src/deployment/availability/replicated.ts'
import { spreadTerms } from '../../src/deployment/availability/spread.ts'
import { chartTerms } from '../../src/deployment/charts/chart-spread.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { selects } from '../../src/kubernetes/selector.ts'
import { type Place, textAt } from '../../src/text/source-file.ts'

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
      if (!missed) continue
      const { requirement, has } = missed
      const args = { what: term.what, workload: "the chart's server", key: requirement.key, wanted: requirement.values.join(', ') }
      report('mismatch', requirement.place, { ...args, has: has === undefined ? 'no such label' : `'${has}'` })
    }
    for (const { workload, most } of replicatedServers(deployment)) {
      const { pod, selector, object } = workload
      if (most < 2 || (selector && selects(selector, pod.labels) === 'no')) continue
      for (const { what, selector: wanted } of spreadTerms(workload)) {
        const missed = missedBy(wanted, workload, deployment.workloads)
        if (!missed) continue
        const { requirement, has } = missed
        const value = requirement.values.join(', ')
        const args = { what, workload: describe(object), key: requirement.key, wanted: value, has: has === undefined ? 'no such label' : `'${has}'` }
        report('mismatch', requirement.place, args, [[pod.metadata.get('labels').place, "the pods' labels"]], relabelled(requirement.place, value, has))
      }
    }
  },
})

function relabelled(place: Place, wanted: string, has: string | undefined) {
  if (has === undefined || textAt(place) !== wanted || !/^[A-Za-z][\w.-]*$/.test(has)) return []
  return [{ title: `Use '${has}'`, safe: true, edits: [{ place, text: has }] }]
}
