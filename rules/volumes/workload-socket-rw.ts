import { socketVolumes } from '../../src/deployment/volumes/socket-mounts.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'workload-socket-rw',
  area: 'volumes',
  summary: "No workload can write to the folder of the agent's socket.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spiffe-csi: pkg/driver/driver.go'],
  fix: 'safe',
  securitySeverity: 6,
  messages: {
    writable: {
      severity: 'warning',
      text: "Container '{container}' may write to the folder of the agent's socket, and so put a socket of its own in that place, to which every workload of the node would turn. Set readOnly: true on this mount.",
    },
  },
  check(deployment, report) {
    for (const { own, mounts } of socketVolumes(deployment)) {
      for (const { mount, container } of own ? [] : mounts) {
        const readOnly = mount.get('readOnly')
        if (readOnly.exists && readOnly.boolean !== false) continue
        const edit = readOnly.exists ? { place: readOnly.place, text: 'true' } : insertBefore(mount, 'readOnly: true')
        const fixes = safeFix("Set 'readOnly: true'", edit)
        report('writable', readOnly.exists ? readOnly.place : mount.get('mountPath').place, { container: container.name }, [], fixes)
      }
    }
  },
})
