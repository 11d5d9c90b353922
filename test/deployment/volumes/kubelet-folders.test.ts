import { expect, test } from 'vitest'
import { kubeletFolders, oddFolder } from '../../../src/deployment/volumes/kubelet-folders.ts'
import { container } from '../../kubernetes/world.ts'

/** The kubelet's folders among a pod's hostPaths, and the one that does not belong to the others. */
function folders(...paths: readonly string[]): { all: readonly string[]; odd: string | undefined } {
  const volumes = paths.map((path, index) => `{name: v${index}, hostPath: {path: ${path}}}`).join(', ')
  const found = kubeletFolders(container('image: x', `volumes: [${volumes}]`).pod)
  return { all: found.map(({ root, path }) => `${root} ${path}`), odd: oddFolder(found)?.path }
}

test('are the folder of pods and the one of the registry, wherever the kubelet is', () => {
  expect(folders('/var/lib/kubelet/pods', '/var/lib/kubelet/plugins_registry/', '/var/lib/kubelet/plugins/x', '/srv/pods')).toEqual({
    all: ['/var/lib/kubelet /var/lib/kubelet/pods', '/var/lib/kubelet /var/lib/kubelet/plugins_registry'],
    odd: undefined,
  })
})

test('of two roots the rarer is odd, else the one that is not the usual', () => {
  const [usual, k0s] = ['/var/lib/kubelet/pods', '/var/lib/k0s/kubelet/pods']
  expect(folders(usual, k0s).odd).toBe(k0s)
  expect(folders(k0s, usual).odd).toBe(k0s)
  expect(folders(usual, k0s, '/var/lib/k0s/kubelet/plugins_registry').odd).toBe(usual)
})
