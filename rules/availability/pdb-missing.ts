import { missedBy } from '../../src/deployment/availability/missed-pods.ts'
import { replicatedServers } from '../../src/deployment/availability/replicated.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { budgets, budgetsIn } from '../../src/kubernetes/disruption-budget.ts'
import { addBudget } from '../../src/kubernetes/new-objects.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'pdb-missing',
  area: 'availability',
  summary: 'A server with several replicas has a PodDisruptionBudget.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: tasks/run-application/configure-pdb', 'helm-charts-hardened: charts/spire/charts/spire-server/templates/pdb.yaml'],
  fix: 'safe',
  messages: {
    missing: {
      severity: { recommended: 'note', strict: 'warning' },
      text: '{object} runs {replicas} servers, and no PodDisruptionBudget takes their pods: a drain of several nodes, as in an upgrade of the cluster, may stop all of them at once. Add one that leaves all but one running.',
    },
  },
  check(deployment, report) {
    const written = budgetsIn(deployment.cluster)
    for (const { component, workload, least } of replicatedServers(deployment)) {
      if (least < 2 || !isWhole(deployment, component)) continue
      const own = written.filter((budget) => budgets(budget, workload.pod) !== 'no' || missedBy(budget.selector, workload, deployment.workloads))
      if (own.length > 0) continue
      const fixes = safeFix(`Add a PodDisruptionBudget that leaves ${least - 1} running`, addBudget(deployment.cluster, workload, least - 1))
      report('missing', workload.object.place, { object: describe(workload.object), replicas: least }, [], fixes)
    }
  },
})
