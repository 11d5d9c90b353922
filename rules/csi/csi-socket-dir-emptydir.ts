import { agentSocket, driverFolder, driversOf, type SocketFolder } from '../../src/deployment/volumes/sockets.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceEntry } from '../../src/kubernetes/insert.ts'
import type { Volume } from '../../src/kubernetes/volume.ts'

export default rule({
  id: 'csi-socket-dir-emptydir',
  area: 'csi',
  summary: 'The CSI driver hands out a folder of the node, not of its own pod.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'spiffe-csi issue 16'],
  fix: 'safe',
  messages: {
    pod: {
      severity: 'warning',
      when: 'run',
      log: 'connect: connection refused',
      text: "The CSI driver hands out an emptyDir of its own pod. When that pod is replaced, workloads that run already keep the old folder, whose socket nobody answers, until they are restarted. Use a hostPath for the agent's socket.",
    },
  },
  check(deployment, report) {
    for (const driver of driversOf(deployment)) {
      const folder = driverFolder(driver)
      if (folder?.content.is !== 'stored' || folder.content.store.kind !== 'empty-dir') continue
      const { volume } = folder.content
      const sockets = deployment.agents.map(agentSocket).filter((socket) => socket !== undefined)
      const path = folderFor(sockets, volume)
      const lines = [`hostPath:`, `  path: ${path}`, '  type: DirectoryOrCreate']
      const edit = path !== undefined && volume.from === 'pod' ? replaceEntry(volume.field, 'emptyDir', lines) : undefined
      report('pod', volume.place, {}, [[folder.path.place, 'what the driver hands out']], safeFix(`Use the node's folder '${path}'`, edit))
    }
  },
})

/** The folder of the node in which the agents' socket is; the usual one, where agent and driver share nothing but this volume. */
function folderFor(sockets: readonly SocketFolder[], volume: Volume): string | undefined {
  const hosts = new Set(sockets.map(({ host }) => host?.path))
  const [only] = hosts
  if (hosts.size === 1 && only !== undefined) return only
  const shared = sockets.every(({ content }) => content.is === 'stored' && content.volume === volume)
  return sockets.length > 0 && shared ? '/run/spire/agent-sockets' : undefined
}
