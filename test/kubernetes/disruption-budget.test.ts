import { expect, test } from 'vitest'
import { budgets, budgetsIn, disruptionsAllowed } from '../../src/kubernetes/disruption-budget.ts'
import { cluster, onlyWorkload } from './world.ts'

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: { name: p, namespace: spire, labels: { app: server } }\nspec: { containers: [{ name: c }] }\n'

function budget(spec: string, version = 'policy/v1', namespace = 'spire') {
  const [found] = budgetsIn(cluster(`apiVersion: ${version}\nkind: PodDisruptionBudget\nmetadata: { name: b, namespace: ${namespace} }\nspec: ${spec}\n`))
  if (!found) throw new Error('no budget')
  return found
}

test('an empty selector takes everything in its namespace since policy/v1, and a missing one nothing', () => {
  const { pod } = onlyWorkload(POD)
  expect(budgets(budget('{ selector: {} }'), pod)).toBe('yes')
  expect(budgets(budget('{ selector: {} }', 'policy/v1beta1'), pod)).toBe('no')
  expect(budgets(budget('{ minAvailable: 1 }'), pod)).toBe('no')
  expect(budgets(budget('{ selector: { matchLabels: { app: server } } }', 'policy/v1', 'other'), pod)).toBe('no')
  expect(budgets(budget('{ selector: { matchLabels: { app: server } } }'), pod)).toBe('yes')
})

test.each([
  ['{ minAvailable: 2 }', 3, 1],
  ['{ minAvailable: 3 }', 3, 0],
  ['{ minAvailable: 5 }', 3, 0],
  ['{ minAvailable: 50% }', 3, 1],
  ['{ minAvailable: 67% }', 3, 0],
  ['{ minAvailable: "100%" }', 3, 0],
  ['{ maxUnavailable: 0 }', 3, 0],
  ['{ maxUnavailable: 0% }', 3, 0],
  ['{ maxUnavailable: 10% }', 3, 1],
  ['{ maxUnavailable: some }', 3, undefined],
  ['{ }', 3, undefined],
])('%s of %d allows %s', (spec, replicas, allowed) => {
  expect(disruptionsAllowed(budget(spec), replicas)).toBe(allowed)
})
