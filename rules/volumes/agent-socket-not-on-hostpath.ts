import type { VolumeMount } from 'kubernetes-types/core/v1.js'
import { agentSocket, driverFolder, driversOf, hostFolder, socketReaders } from '../../src/deployment/volumes/sockets.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Container } from '../../src/kubernetes/container.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { replaceEntry } from '../../src/kubernetes/insert.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'
import { nearest } from '../../src/text/did-you-mean.ts'

export default rule({
  id: 'agent-socket-not-on-hostpath',
  area: 'volumes',
  summary: "The agent's socket is in a folder of the node where other pods need it.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'spire: doc/docker_images.md'],
  fix: 'safe',
  messages: {
    unmounted: {
      severity: 'error',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: "The agent puts its socket into '{folder}', and nothing in its container is mounted there, so it stays in the agent's own container: workloads find none and get no identity. Put it below the folder of the node that others mount.",
    },
    volume: {
      severity: 'error',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: "The agent's socket is in '{folder}', a volume of its own pod, so no other pod finds it: workloads get no identity. Use a hostPath that the CSI driver and the workloads mount as well.",
    },
  },
  check(deployment, report) {
    const drivers = driversOf(deployment).flatMap((driver) => {
      const folder = driverFolder(driver)
      const host = folder && hostFolder(folder.content)
      return host ? [{ workload: driver.workload, host }] : []
    })
    const workloads = socketReaders(deployment).flatMap(({ workload, socket }) => (socket.host ? [{ workload, host: socket.host }] : []))
    const users = [...drivers, ...workloads]
    for (const agent of deployment.agents) {
      const socket = agentSocket(agent)
      const user = users.find(({ workload }) => workload !== agent.component.workload)
      // Where another agent serves the folder, this one serves its own pod.
      const served = deployment.agents.some((other) => other !== agent && agentSocket(other)?.host)
      if (!socket || served) continue
      const { content, folder, path } = socket
      if (!user) {
        // Nobody else is among the files, but a folder of the node that is mounted one slip away is meant for somebody.
        const near = isUnmounted(content) ? mountNear(agent.component.container, folder) : undefined
        if (near) report('unmounted', path.place, { folder }, [[near.get('mountPath').place, 'the folder of the node']])
        continue
      }
      const related = [[user.host.place, 'where others look for it']] as const
      if (isUnmounted(content)) report('unmounted', path.place, { folder }, related)
      else if (content.is === 'stored' && content.store.kind === 'empty-dir') {
        const lines = ['hostPath:', `  path: ${user.host.path}`, '  type: DirectoryOrCreate']
        const edit = /^[\w./-]+$/.test(user.host.path) && content.volume.from === 'pod' ? replaceEntry(content.volume.field, 'emptyDir', lines) : undefined
        report('volume', content.volume.place, { folder }, [...related, [path.place, 'the socket']], safeFix(`Use the node's folder '${user.host.path}'`, edit))
      }
    }
  },
})

/** Where a container mounts a folder of the node at nearly the path of the socket's folder. */
function mountNear(container: Container, folder: string): Field<VolumeMount> | undefined {
  const mounts = container.mounts.filter((mount) => hostFolder(container.fileAt(mount.get('mountPath').string ?? '')))
  const meant = nearest(
    folder,
    mounts.map((mount) => mount.get('mountPath').string ?? ''),
  )
  return mounts.find((mount) => mount.get('mountPath').string === meant)
}
