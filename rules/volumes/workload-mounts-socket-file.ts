import type { VolumeMount } from 'kubernetes-types/core/v1.js'
import { socketVolumes } from '../../src/deployment/volumes/socket-mounts.ts'
import { CSI_DRIVER } from '../../src/deployment/volumes/sockets.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { removeEntry } from '../../src/kubernetes/insert.ts'
import { type Edit, replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'workload-mounts-socket-file',
  area: 'volumes',
  summary: "Workloads mount the folder of the agent's socket, not the socket.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/docker_images.md', 'kubernetes: docs of hostPath and subPath'],
  fix: 'safe',
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
      if (file) {
        const host = volume.field.get('hostPath')
        const type = host.get('type')
        const fixes = safeFix(
          'Mount the folder',
          toFolder(host.get('path')),
          ...(type.exists ? [replaceWord(type.place, type.string ?? '', 'Directory')] : []),
          ...mounts.map(({ mount }) => toFolder(mount.get('mountPath'))),
        )
        report('file', host.get('path').place, {}, [], fixes)
      }
      for (const { mount } of mounts) {
        if (isSocket(mount)) report('file', mount.get('subPath').place, {}, [], mountFolder(mount))
      }
    }
    for (const { pod } of deployment.workloads) {
      for (const { mounts } of pod.containers) {
        for (const mount of mounts) {
          if (!isSocket(mount)) continue
          const volume = pod.volumes.get(mount.get('name').string ?? '')
          if (volume?.from === 'pod' && volume.field.get('csi').get('driver').string === CSI_DRIVER)
            report('file', mount.get('subPath').place, {}, [], mountFolder(mount))
        }
      }
    }
  },
})

function isSocket(mount: Field<VolumeMount>): boolean {
  return mount.get('subPath').string?.endsWith('.sock') === true
}

/** The folder instead of the socket in it, which a `subPath` names. */
function mountFolder(mount: Field<VolumeMount>): readonly Fix[] {
  const path = mount.get('mountPath')
  return safeFix('Mount the folder', removeEntry(mount, 'subPath'), ...(path.string?.endsWith('.sock') ? [toFolder(path)] : []))
}

/** The folder of a socket in the place of the socket. */
function toFolder(field: Field<string>): Edit | undefined {
  const path = field.string ?? ''
  const folder = /^(\/.+)\/[^/]+\.sock$/.exec(path)?.[1]
  return folder === undefined ? undefined : replaceWord(field.place, path, folder)
}
