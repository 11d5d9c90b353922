import { CSI_DRIVER } from '../../src/deployment/volumes/sockets.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'
import { describe } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'csi-volume-readonly',
  area: 'csi',
  summary: 'A volume of the SPIFFE CSI driver is read-only.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: pkg/driver/driver.go, NodePublishVolume'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: "pod.spec.volumes[].csi.readOnly must be set to 'true'",
      text: "The volume '{volume}' of {object} is not read-only. The SPIFFE CSI driver mounts no other, so the pods stay in ContainerCreating. Add 'readOnly: true' to the volume (that of the volumeMount does not count).",
    },
  },
  check({ workloads }, report) {
    for (const { object, pod } of workloads) {
      for (const volume of pod.volumes.values()) {
        const csi = volume.from === 'pod' ? volume.field.get('csi') : undefined
        if (csi?.get('driver').string !== CSI_DRIVER) continue
        const readOnly = csi.get('readOnly')
        if (readOnly.exists && readOnly.boolean !== false) continue
        const edit = readOnly.exists ? { place: readOnly.place, text: 'true' } : insertBefore(csi, 'readOnly: true')
        const fixes = safeFix("Set 'readOnly: true'", edit)
        report('missing', readOnly.exists ? readOnly.place : csi.get('driver').place, { volume: volume.name, object: describe(object) }, [], fixes)
      }
    }
  },
})
