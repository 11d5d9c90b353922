import type { CSIDriver } from 'kubernetes-types/storage/v1.js'
import { driverName } from '../../src/deployment/volumes/csi.ts'
import { CSI_DRIVER, driversOf } from '../../src/deployment/volumes/sockets.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { appendItems, insertLines, setEntry } from '../../src/kubernetes/insert.ts'
import { typed } from '../../src/kubernetes/object.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'csidriver-fields',
  area: 'csi',
  summary: "The SPIFFE driver's CSIDriver object says what the driver needs.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: pkg/driver/driver.go, NodePublishVolume', 'kubernetes: pkg/volume/csi/csi_plugin.go'],
  fix: 'safe',
  messages: {
    modes: {
      severity: 'error',
      when: 'start',
      log: 'only supports modes',
      text: 'The CSIDriver object does not allow ephemeral volumes, and the driver has no others, so every pod with its volume stays in ContainerCreating. Set volumeLifecycleModes to [Ephemeral].',
    },
    info: {
      severity: 'error',
      when: 'start',
      log: 'only ephemeral volumes are supported',
      text: 'The CSIDriver object does not set podInfoOnMount: true. The driver learns only from that information that a volume is ephemeral, and refuses it otherwise, so every pod with its volume stays in ContainerCreating. Set podInfoOnMount: true.',
    },
    attach: {
      severity: 'note',
      text: "The CSIDriver object leaves attachRequired at true, and nothing attaches this driver's volumes. Set attachRequired: false.",
    },
  },
  check(deployment, report) {
    const names = new Set([CSI_DRIVER, ...driversOf(deployment).flatMap((driver) => knownValue(driverName(driver)) ?? [])])
    for (const object of deployment.cluster.of('CSIDriver')) {
      if (!names.has(object.name)) continue
      const spec = typed<CSIDriver>(object).get('spec')
      const modes = spec.get('volumeLifecycleModes')
      const written = modes.items().map((item) => item.string)
      // In another spelling it is no mode at all: that is another fault.
      if (!written.some((mode) => mode === undefined || mode.toLowerCase() === 'ephemeral')) {
        const edit = modes.exists ? appendItems(modes, ['Ephemeral']) : insertLines(spec, ['volumeLifecycleModes:', '  - Ephemeral'])
        report('modes', modes.exists ? modes.place : object.place, {}, [], safeFix("Add 'Ephemeral'", edit))
      }
      const info = spec.get('podInfoOnMount')
      if (!info.exists || info.boolean === false)
        report('info', info.exists ? info.place : object.place, {}, [], safeFix('Write podInfoOnMount: true', setEntry(spec, 'podInfoOnMount', true)))
      const attach = spec.get('attachRequired')
      if (!attach.exists || attach.boolean === true)
        report('attach', attach.exists ? attach.place : object.place, {}, [], safeFix('Write attachRequired: false', setEntry(spec, 'attachRequired', false)))
    }
  },
})
