import { managerHealth } from '../../src/deployment/network/manager-health.ts'
import { healthProbes, probeFaults } from '../../src/deployment/network/probe-faults.ts'
import { isLoopback } from '../../src/deployment/oidc.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { replaceWord } from '../../src/text/edit.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'scm-health-disabled',
  area: 'controller-manager',
  summary: 'The controller manager answers where the kubelet asks for its health.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire-controller-manager: api/v1alpha1/controllermanagerconfig_loader.go',
    'controller-runtime: pkg/manager/manager.go, defaultHealthProbeListener',
  ],
  fix: 'safe',
  messages: {
    disabled: {
      severity: 'error',
      when: 'start',
      log: 'connect: connection refused',
      text: 'The kubelet asks for health over HTTP ({probes}), but without health.healthProbeBindAddress the controller manager does not listen for that: every probe fails, and the container is restarted again and again. Set it to 0.0.0.0:{port}.',
    },
    local: {
      severity: 'error',
      when: 'start',
      log: 'connect: connection refused',
      text: "Health checks are answered at '{address}' only, but the kubelet asks from outside the pod ({probes}): every probe fails, and the container is restarted again and again. Write 0.0.0.0:{port}.",
    },
    port: {
      severity: 'error',
      when: 'start',
      log: 'connect: connection refused',
      text: 'The kubelet asks for health at port {probed}, but the controller manager answers at port {port}: the probe always fails, and the container is restarted again and again, or never ready. Use one port.',
    },
    name: {
      severity: 'error',
      when: 'start',
      log: "couldn't find port with name",
      text: "The probe asks at the port '{name}', but no port of this container is called so, so the probe always fails. Name the container's port {port}.",
    },
    path: {
      severity: 'error',
      when: 'start',
      log: 'HTTP probe failed with statuscode: 404',
      text: "The kubelet asks for '{probed}', but the controller manager answers at {paths} only: the probe always fails, and the container is restarted again and again, or never ready. Use one path.",
    },
  },
  check({ controllerManagers }, report) {
    for (const manager of controllerManagers) {
      const health = managerHealth(manager)
      if (!health) continue
      const { container, pod } = manager.component
      const { address, port, paths, others } = health
      const probes = healthProbes(container, others)
      const kinds = probes.map(({ kind }) => kind).join(', ')
      const asking = probes.map(({ field }) => [field.place, 'what asks'] as const)
      const [first] = probes
      if (!first) continue
      if (port === undefined) {
        const isEmpty = /^(["']?)0?\1$/.test(textAt(address.place))
        const asked = first.http.port ?? 8083
        const fixes = safeFix(`Listen at port ${asked}`, isEmpty ? { place: address.place, text: `0.0.0.0:${asked}` } : undefined)
        report('disabled', address.place, { probes: kinds, port: asked }, asking, fixes)
        continue
      }
      const host = address.value.slice(0, address.value.lastIndexOf(':'))
      if (isLoopback(host) && pod.hostNetwork.is === 'known' && !pod.hostNetwork.value) {
        const fixes = safeFix('Listen on 0.0.0.0', replaceWord(address.place, address.value, `0.0.0.0:${port}`))
        report('local', address.place, { address: host, probes: kinds, port }, asking, fixes)
        continue
      }
      for (const fault of probeFaults(container, { ...health, place: address.place })) {
        const related =
          fault.is === 'listener'
            ? fault.probes.map(({ http }) => [http.portPlace, 'a probe'] as const)
            : ([[address.place, 'where the controller manager answers']] as const)
        if (fault.is === 'name') report('name', fault.place, { name: fault.name, port }, related)
        else if (fault.is === 'path') report('path', fault.place, { probed: fault.asked, paths: list(paths ?? []) }, related)
        else report('port', fault.place, { probed: fault.asked, port }, related)
      }
    }
  },
})
