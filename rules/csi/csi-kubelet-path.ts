import type { Component } from '../../src/deployment/component.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { type KubeletFolder, kubeletFolders, misspeltFolders, oddFolder } from '../../src/deployment/volumes/kubelet-folders.ts'
import { driversOf } from '../../src/deployment/volumes/sockets.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { normalize } from '../../src/kubernetes/path-name.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'csi-kubelet-path',
  area: 'csi',
  summary: "The CSI driver mounts the kubelet's folder where it is, and under its own name.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'kubernetes-csi/csi-driver-host-path#71', 'k0s, microk8s: docs of the kubelet root'],
  fix: 'safe',
  messages: {
    mixed: {
      severity: 'warning',
      when: 'attest',
      log: 'driver name csi.spiffe.io not found in the list of registered CSI drivers',
      text: "'{path}' is in another kubelet's folder than '{other}', and a node has one: with the wrong one the kubelet does not find the driver, or pods do not see what it mounts. Take both from the folder that the nodes' kubelets have (--root-dir).",
    },
    elsewhere: {
      severity: 'warning',
      when: 'attest',
      log: 'driver name csi.spiffe.io not found in the list of registered CSI drivers',
      text: "The driver looks for the kubelet in '{root}', and other pods of this deployment have it in '{other}': where that is right, the kubelet never finds the driver, and pods stay in ContainerCreating. Use '{other}' throughout.",
    },
    slip: {
      severity: 'error',
      when: 'attest',
      log: 'driver name csi.spiffe.io not found in the list of registered CSI drivers',
      text: "The kubelet has no folder '{path}', so it does not find the driver, or its pods do not see what it mounts: they stay in ContainerCreating. Write '{meant}'.",
    },
    mount: {
      severity: 'error',
      when: 'attest',
      log: 'no such file or directory',
      text: "The kubelet tells the driver to mount below '{host}', its own name for the folder, and in the driver's container the folder is '{path}': the mount fails, and pods stay in ContainerCreating. Mount it at '{host}'.",
    },
  },
  check(deployment, report) {
    for (const driver of driversOf(deployment)) {
      const slips = misspeltFolders(driver.pod)
      for (const { path, meant, place } of slips) report('slip', place, { path, meant }, [], safeFix(`Write '${meant}'`, replaceWord(place, path, meant)))
      if (slips.length > 0) continue
      const folders = kubeletFolders(driver.pod)
      const [first] = folders
      const odd = oddFolder(folders)
      if (odd) {
        const other = folders.find(({ root }) => root !== odd.root)
        report('mixed', odd.place, { path: odd.path, other: other?.path ?? '' }, other ? [[other.place, 'the other folder']] : [])
        continue
      }
      const other = first && foldersOfOthers(deployment, driver).find(({ root }) => root !== first.root)
      if (first && other) report('elsewhere', first.place, { root: first.root, other: other.root }, [[other.place, 'where others have it']])
      for (const { path: host, volume } of folders) {
        const mount = driver.container.mounts.find((one) => one.get('name').string === volume)
        const mountPath = mount?.get('mountPath')
        const path = mountPath?.string
        if (!/\/pods$/.test(host) || !mountPath || path === undefined || normalize(path) === host) continue
        report('mount', mountPath.place, { host, path }, [])
      }
    }
  },
})

function foldersOfOthers({ workloads }: Deployment, driver: Component): readonly KubeletFolder[] {
  return workloads.filter((workload) => workload !== driver.workload).flatMap(({ pod }) => kubeletFolders(pod))
}
