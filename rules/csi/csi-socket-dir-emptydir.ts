import { driverFolder, driversOf } from '../../src/deployment/sockets.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'csi-socket-dir-emptydir',
  area: 'csi',
  summary: 'The CSI driver hands out a folder of the node, not of its own pod.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'spiffe-csi issue 16'],
  messages: {
    pod: {
      severity: 'warning',
      when: 'run',
      log: 'connect: connection refused',
      text: "The CSI driver hands out an emptyDir of its own pod. When that pod is replaced, workloads that run already keep the old folder, whose socket nobody answers, until they are restarted. Use a hostPath for the agent's socket.",
    },
  },
  check(deployment, report) {
    for (const driver of driversOf(deployment)) {
      const folder = driverFolder(driver)
      if (folder?.content.is !== 'stored' || folder.content.store.kind !== 'empty-dir') continue
      report('pod', folder.content.volume.place, {}, [[folder.path.place, 'what the driver hands out']])
    }
  },
})
