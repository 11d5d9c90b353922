import { socketVolumes } from '../../src/deployment/socket-mounts.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'workload-hostpath-socket',
  area: 'volumes',
  summary: "Workloads get the agent's socket from the CSI driver, not from the node.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'kubernetes: Pod Security Standards, baseline'],
  messages: {
    host: {
      severity: 'warning',
      when: 'apply',
      text: "The workload mounts the agent's socket from the node by hostPath. The Pod Security levels baseline and restricted refuse that, and whoever may use hostPath may use it for other folders, too. Use a volume of the CSI driver csi.spiffe.io with readOnly: true.",
    },
  },
  check(deployment, report) {
    for (const { volume, own, file } of socketVolumes(deployment)) {
      if (!own && !file) report('host', volume.field.get('hostPath').get('path').place, {})
    }
  },
})
