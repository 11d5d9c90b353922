import { driversOf, hostFolder } from '../../src/deployment/volumes/sockets.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { setEntry } from '../../src/kubernetes/insert.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'

export default rule({
  id: 'csi-mount-propagation-missing',
  area: 'csi',
  summary: "What the CSI driver mounts in the kubelet's folder of pods reaches the pods.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'kubernetes: docs of mount propagation'],
  fix: 'safe',
  messages: {
    propagation: {
      severity: 'error',
      when: 'attest',
      log: 'connect: no such file or directory',
      text: "The CSI driver mounts the socket's folder below '{path}', but what it mounts there stays in its own container, so pods get an empty folder and no identity. Set mountPropagation: Bidirectional on this mount.",
    },
    unmounted: {
      severity: 'error',
      when: 'attest',
      log: 'connect: no such file or directory',
      text: "The CSI driver's container does not mount the kubelet's folder of pods (/var/lib/kubelet/pods), so what it mounts reaches no pod. Mount it as a hostPath with mountPropagation: Bidirectional.",
    },
  },
  check(deployment, report) {
    for (const { container } of driversOf(deployment)) {
      const mounts = container.mounts.flatMap((mount) => {
        const path = mount.get('mountPath').scalar?.source
        const host = path === undefined ? undefined : hostFolder(contentAt(container, path))
        return path !== undefined && host ? [{ mount, path, host: host.path }] : []
      })
      const pods = mounts.find(({ host }) => /\/pods$/.test(host)) ?? mounts.find(({ host }) => /\/kubelet$/.test(host))
      const field = container.field.get('volumeMounts')
      if (!pods) {
        if (container.mounts.every((mount) => mount.get('mountPropagation').string !== 'Bidirectional'))
          report('unmounted', field.exists ? field.place : container.place, {})
        continue
      }
      const propagation = pods.mount.get('mountPropagation')
      if (propagation.string === 'Bidirectional' || (propagation.exists && propagation.string === undefined)) continue
      const fixes = safeFix('Write mountPropagation: Bidirectional', setEntry(pods.mount, 'mountPropagation', 'Bidirectional'))
      report('propagation', propagation.exists ? propagation.place : pods.mount.get('mountPath').place, { path: pods.path }, [], fixes)
    }
  },
})
