import { socketVolumes } from '../../src/deployment/volumes/socket-mounts.ts'
import { CSI_DRIVER, driversOf } from '../../src/deployment/volumes/sockets.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceEntry } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'workload-hostpath-socket',
  area: 'volumes',
  summary: "Workloads get the agent's socket from the CSI driver, not from the node.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'kubernetes: Pod Security Standards, baseline'],
  fix: 'unsafe',
  messages: {
    host: {
      severity: 'warning',
      when: 'apply',
      text: "The workload mounts the agent's socket from the node by hostPath. The Pod Security levels baseline and restricted refuse that, and whoever may use hostPath may use it for other folders, too. Use a volume of the CSI driver csi.spiffe.io with readOnly: true.",
    },
  },
  check(deployment, report) {
    for (const { volume, own, file, above } of socketVolumes(deployment)) {
      if (!own && !file) {
        // The driver mounts the socket's own folder, which is another one than that above it.
        const there = !above && driversOf(deployment).length > 0
        const edit = there ? replaceEntry(volume.field, 'hostPath', ['csi:', `  driver: ${CSI_DRIVER}`, '  readOnly: true']) : undefined
        report('host', volume.field.get('hostPath').get('path').place, {}, [], suggestion('Use the CSI driver', edit))
      }
    }
  },
})
