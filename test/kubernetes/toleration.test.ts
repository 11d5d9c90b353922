import { expect, test } from 'vitest'
import { untolerated } from '../../src/kubernetes/toleration.ts'
import { container } from './world.ts'

function spec(tolerations: string) {
  return container('image: x', `tolerations: ${tolerations}`).pod.spec
}

test.each([
  ['[{key: a, operator: Exists}]', '[{operator: Exists}]', undefined],
  ['[{operator: Exists}]', '[{key: a, operator: Exists}]', ''],
  ['[{key: a, operator: Exists}]', '[]', 'a'],
  ['[{key: a, value: x}]', '[{key: a, operator: Exists}]', undefined],
  ['[{key: a, value: x}]', '[{key: a, value: x}]', undefined],
  ['[{key: a, value: x}]', '[{key: a, value: y}]', 'a'],
  ['[{key: a, operator: Exists}]', '[{key: a, value: x}]', 'a'],
  ['[{key: a, operator: Exists, effect: NoSchedule}]', '[{key: a, operator: Exists, effect: NoExecute}]', 'a'],
  ['[{key: a, operator: Exists, effect: NoSchedule}]', '[{key: a, operator: Exists}]', undefined],
  ['[{key: node.kubernetes.io/not-ready, operator: Exists, effect: NoExecute}]', '[]', undefined],
  ['[{key: a, operator: Exists, effect: PreferNoSchedule}]', '[]', undefined],
])('of %s a DaemonSet with %s lacks %s', (wanted, own, lacking) => {
  const found = untolerated(spec(wanted), spec(own))
  expect(found && (found.get('key').string ?? '')).toBe(lacking)
})
