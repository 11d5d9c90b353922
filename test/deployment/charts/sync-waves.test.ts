import { expect, test } from 'vitest'
import { waveOf } from '../../../src/deployment/charts/sync-waves.ts'
import { objects } from '../../kubernetes/world.ts'

function wave(annotations: string) {
  const [object] = objects({ 'a.yaml': `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: a, annotations: { ${annotations} } }\n` })
  const found = object && waveOf(object)
  return found && [found.phase, found.wave]
}

test.each([
  ['', [0, 0]],
  ['argocd.argoproj.io/sync-wave: "-3"', [0, -3]],
  ['argocd.argoproj.io/hook: PreSync', [-1, 0]],
  ['argocd.argoproj.io/hook: PostSync, argocd.argoproj.io/sync-wave: "2"', [1, 2]],
  ['helm.sh/hook: "pre-install,pre-upgrade", helm.sh/hook-weight: "5"', [-1, 5]],
  ['helm.sh/hook: "pre-install,post-upgrade"', undefined],
  ['helm.sh/hook: test', undefined],
  ['argocd.argoproj.io/sync-wave: "{{ .wave }}"', undefined],
])('{%s} is %j', (annotations, expected) => {
  expect(wave(annotations)).toEqual(expected)
})
