import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { type Budget, budgets, budgetsIn, disruptionsAllowed } from '../../src/kubernetes/disruption-budget.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'pdb-blocks-drain',
  area: 'availability',
  summary: "A PodDisruptionBudget of SPIRE's pods lets a drain take one of them.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: concepts/workloads/pods/disruptions', 'kubernetes: pkg/controller/disruption/disruption.go'],
  fix: 'unsafe',
  messages: {
    blocks: {
      severity: 'warning',
      when: 'run',
      log: "Cannot evict pod as it would violate the pod's disruption budget.",
      text: 'PodDisruptionBudget {budget} allows no disruption of {pods} of {workload}: every drain of a node that runs one hangs until somebody deletes the pod by hand. Allow one: maxUnavailable: 1.',
    },
  },
  check(deployment, report) {
    const written = budgetsIn(deployment.cluster)
    if (written.length === 0) return
    for (const { object, kind, pod, replicas } of new Set(deployment.components.map(({ workload }) => workload))) {
      // A drain leaves the pods of DaemonSets alone; those of jobs end by themselves.
      if (replicas.is !== 'known' || replicas.value === 0 || kind === 'Pod') continue
      for (const budget of written) {
        if (budgets(budget, pod) !== 'yes' || disruptionsAllowed(budget, replicas.value) !== 0) continue
        const args = { budget: budget.object.name, pods: replicas.value === 1 ? 'the only pod' : `the ${replicas.value} pods`, workload: describe(object) }
        report('blocks', amount(budget).place, args, [[replicas.place, 'how many there are']], oneLess(budget, replicas.value))
      }
    }
  },
})

function amount({ minAvailable, maxUnavailable }: Budget) {
  return maxUnavailable.exists ? maxUnavailable : minAvailable
}

function oneLess(budget: Budget, replicas: number) {
  const { scalar } = amount(budget)
  const text = budget.maxUnavailable.exists ? '1' : String(replicas - 1)
  if (!scalar || scalar.alias || scalar.style !== 'plain' || text === '0') return []
  return suggestion('Let a drain take one pod', { place: scalar.place, text })
}
