import { socketVolumes } from '../../src/deployment/socket-mounts.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'workload-mounts-socket-file',
  area: 'volumes',
  summary: "Workloads mount the folder of the agent's socket, not the socket.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/docker_images.md', 'kubernetes: docs of hostPath and subPath'],
  messages: {
    file: {
      severity: 'warning',
      when: 'run',
      log: 'connect: connection refused',
      text: "This mounts the agent's socket itself. The agent makes a new one whenever it starts, and the pod keeps the old one, which nobody answers, until it is restarted. Mount the folder.",
    },
  },
  check(deployment, report) {
    for (const { volume, file, mounts } of socketVolumes(deployment)) {
      if (file) report('file', volume.field.get('hostPath').get('path').place, {})
      for (const { mount } of mounts) {
        const subPath = mount.get('subPath')
        if (subPath.string?.endsWith('.sock')) report('file', subPath.place, {})
      }
    }
  },
})
