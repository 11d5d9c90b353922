import { asThePods, missedBy, missedWords } from '../../src/deployment/availability/missed-pods.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { budgets, budgetsIn } from '../../src/kubernetes/disruption-budget.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { selects } from '../../src/kubernetes/selector.ts'

export default rule({
  id: 'pdb-selector-mismatch',
  area: 'availability',
  summary: "The PodDisruptionBudget of SPIRE's servers takes their pods.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: tasks/run-application/configure-pdb'],
  fix: 'safe',
  messages: {
    mismatch: {
      severity: 'warning',
      when: 'run',
      text: "PodDisruptionBudget {budget} takes pods with '{key}: {wanted}', but those of {workload} have {has}: it takes none, and a drain may stop all of them. Write the labels of the pods.",
    },
    empty: {
      severity: 'warning',
      when: 'run',
      text: 'PodDisruptionBudget {budget} has no selector that takes a pod, so it protects nothing. Write the labels of the pods of {workload}.',
    },
  },
  check({ cluster, workloads, components }, report) {
    const own = [...new Set(components.map(({ workload }) => workload))]
    for (const budget of budgetsIn(cluster)) {
      const { object, selector } = budget
      const near = own.filter(({ pod }) => pod.namespace === object.namespace)
      if (near.some(({ pod }) => budgets(budget, pod) !== 'no')) continue
      const named = near.find((workload) => workload.object.name === object.name)
      if (named && (!selector.exists || selector.empty)) {
        report('empty', selector.exists ? selector.place : object.place, { budget: object.name, workload: describe(named.object) })
        continue
      }
      for (const workload of near) {
        // A pod whose labels its own workload does not select has that fault, not the budget's.
        if (workload.selector && selects(workload.selector, workload.pod.labels) === 'no') continue
        const missed = missedBy(selector, workload, workloads, workload === named)
        if (!missed) continue
        report(
          'mismatch',
          missed.requirement.place,
          { ...missedWords(missed), budget: object.name, workload: describe(workload.object) },
          [[workload.pod.metadata.get('labels').place, "the pods' labels"]],
          safeFix(`Use '${missed.has}'`, asThePods(missed)),
        )
        break
      }
    }
  },
})
