import { driverName } from '../../src/deployment/volumes/csi.ts'
import { driversOf } from '../../src/deployment/volumes/sockets.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { addDocument } from '../../src/kubernetes/insert.ts'

const LOG = 'driver name {name} not found in the list of registered CSI drivers'

export default rule({
  id: 'csi-driver-object-missing',
  area: 'csi',
  summary: 'The CSI driver has its CSIDriver object.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'kubernetes: pkg/volume/csi/csi_plugin.go'],
  fix: 'unsafe',
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: LOG,
      text: "There is no CSIDriver object '{name}'. Without it Kubernetes takes the driver for one of persistent volumes, and pods with its volumes stay in ContainerCreating. Add one with volumeLifecycleModes [Ephemeral] and podInfoOnMount: true.",
    },
    elsewhere: {
      severity: 'warning',
      when: 'start',
      log: LOG,
      text: "The CSIDriver object '{name}' is not among the files. Without it Kubernetes takes the driver for one of persistent volumes, and pods with its volumes stay in ContainerCreating. Add one with volumeLifecycleModes [Ephemeral] and podInfoOnMount: true, or declare it under 'external' in .spire-lint.yaml.",
    },
    part: {
      severity: 'note',
      when: 'start',
      text: "The CSIDriver object '{name}' is not among the files: without it, pods with volumes of the driver do not start. See that somebody else makes it.",
    },
  },
  check(deployment, report) {
    for (const driver of driversOf(deployment)) {
      const name = driverName(driver)
      // One of another name is a slip in the name.
      if (name.is !== 'known' || deployment.cluster.of('CSIDriver').some((object) => object.name.includes('spiffe'))) continue
      const found = deployment.lookUp('CSIDriver', undefined, name.value, name.place, driver.workload.object)
      const fixes = suggestion('Add the CSIDriver object', addDocument(driver.workload.object, objectOf(name.value)))
      if (found.is === 'absent') report('missing', name.place, { name: name.value }, [], fixes)
      else if (found.is === 'elsewhere') report(isWhole(deployment, driver, false) ? 'elsewhere' : 'part', name.place, { name: name.value }, [], fixes)
    }
  },
})

/** What the driver needs of the kubelet (spiffe-csi: example/config/spiffe-csi-driver.yaml). */
function objectOf(name: string): readonly string[] {
  const spec = ['  attachRequired: false', '  podInfoOnMount: true', '  fsGroupPolicy: None', '  volumeLifecycleModes:', '    - Ephemeral']
  return ['apiVersion: storage.k8s.io/v1', 'kind: CSIDriver', 'metadata:', `  name: ${name}`, 'spec:', ...spec]
}
