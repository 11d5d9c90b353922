import { basename, dirname } from 'node:path'
import { driverSocket, registrarOf } from '../../src/deployment/volumes/csi.ts'
import { driversOf, hostFolder } from '../../src/deployment/volumes/sockets.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'csi-registrar-path',
  area: 'csi',
  summary: "The registrar tells the kubelet where the CSI driver's socket is on the node.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md, Failure to Register', 'kubernetes-csi/node-driver-registrar: README.md'],
  fix: 'unsafe',
  messages: {
    node: {
      severity: 'error',
      when: 'start',
      log: 'driver name csi.spiffe.io not found in the list of registered CSI drivers',
      text: "The registrar tells the kubelet that the driver's socket is '{said}' on the node, but it is '{path}', so the driver is never registered and pods stay in ContainerCreating. Write '{path}' here.",
    },
    unshared: {
      severity: 'error',
      when: 'start',
      log: 'driver name csi.spiffe.io not found in the list of registered CSI drivers',
      text: "The driver puts its socket at '{said}', where nothing is mounted, so neither the registrar nor the kubelet finds it and pods stay in ContainerCreating. Put it into the volume that both containers mount.",
    },
    address: {
      severity: 'error',
      when: 'start',
      log: 'error connecting to CSI driver',
      text: "The registrar looks for the driver's socket at '{said}', which is not where the driver puts it, so the driver is never registered and pods stay in ContainerCreating. Name the socket in the volume that both containers mount.",
    },
    registry: {
      severity: 'error',
      when: 'start',
      log: 'failed to listen on socket',
      text: "The registrar's container has nothing of the node mounted at '/registration', where it puts the socket by which the kubelet finds plugins, so the driver is never registered. Mount the hostPath /var/lib/kubelet/plugins_registry there.",
    },
  },
  check(deployment, report) {
    for (const driver of driversOf(deployment)) {
      const registrar = registrarOf(driver)
      const socket = driverSocket(driver)
      if (!registrar || socket.is !== 'known') continue
      const content = contentAt(driver.container, dirname(socket.value))
      const host = hostFolder(content)
      if (isUnmounted(content) && socket.from === 'written') report('unshared', socket.place, { said: socket.value })
      const path = host && `${host.path}/${basename(socket.value)}`
      const { registrationPath: said, address, registration, container } = registrar
      if (path !== undefined && said && said.text !== path) {
        const at = said.place
        const fixes = suggestion(`Write '${path}'`, replaceWord(at, said.text, path))
        report('node', at, { said: said.text, path }, host ? [[host.place, "the driver's folder"]] : [], fixes)
      }
      const seen = address && hostFolder(contentAt(container, dirname(address.text)))
      if (address && host && (seen?.path !== host.path || basename(address.text) !== basename(socket.value))) {
        report('address', address.place, { said: address.text }, [[socket.place, "the driver's socket"]])
      }
      if (isUnmounted(registration)) report('registry', registration.place, {})
      else if (registration.is === 'stored' && registration.store.kind === 'empty-dir') report('registry', registration.volume.place, {})
    }
  },
})
