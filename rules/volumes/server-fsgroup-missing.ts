import type { Fix } from '../../src/engine/finding.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { isPublishedBySpiffe } from '../../src/spire/image.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'server-fsgroup-missing',
  area: 'volumes',
  summary: 'The server, which is no root user, may write to its volume.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md, 1.10.0 (#4967)', 'spire: Dockerfile'],
  fix: 'safe',
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: 'permission denied',
      text: "The server runs as user {user}, and a new volume belongs to root: without fsGroup it may not write to '{path}', and exits. Set fsGroup: 1000 in the pod's securityContext.",
    },
  },
  check({ servers }, report) {
    for (const server of servers) {
      const { container, pod, release } = server.component
      const data = server.setting('data_dir', 'dataDir')
      const context = pod.spec.get('securityContext')
      if (data.is !== 'known' || context.get('fsGroup').exists) continue
      const user =
        container.field.get('securityContext').get('runAsUser').number ?? context.get('runAsUser').number ?? imageUser(container.image, knownValue(release))
      const content = contentAt(container, data.value)
      if (user === undefined || user === 0 || content.is !== 'stored' || content.store.kind !== 'claim') continue
      // A container that runs before may give the volume to the server's user.
      const { name } = content.volume
      if (pod.containers.some((one) => one.init && one.mounts.some((mount) => mount.get('name').scalar?.source === name))) continue
      const edit = insertBefore(context, 'fsGroup: 1000')
      const fixes: Fix[] = edit ? [{ title: "Add 'fsGroup: 1000'", safe: true, edits: [edit] }] : []
      report('missing', context.exists ? context.place : pod.spec.place, { user, path: data.value }, [[content.volume.place, 'the volume']], fixes)
    }
  },
})

/** The published image's own user: 1000 from 1.10.0 on. */
function imageUser(image: { readonly path: string } | undefined, release: { major: number; minor: number } | undefined): number | undefined {
  if (!image || !release || !isPublishedBySpiffe(image.path)) return undefined
  return release.major > 1 || release.minor >= 10 ? 1000 : 0
}
