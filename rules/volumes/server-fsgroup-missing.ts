import { isOpenShift } from '../../src/deployment/security/openshift.ts'
import { sqliteFile } from '../../src/deployment/volumes/persistence.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore, insertLines } from '../../src/kubernetes/insert.ts'
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
      log: '{log}',
      text: "The server runs as user {user}, and a new volume belongs to root: without fsGroup it may not write to '{path}', and exits. Set fsGroup: 1000 in the pod's securityContext.",
    },
  },
  check(deployment, report) {
    // OpenShift gives each namespace a group for its volumes (SecurityContextConstraints, fsGroup: MustRunAs).
    if (isOpenShift(deployment)) return
    for (const server of deployment.servers) {
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
      const edit = context.exists ? insertBefore(context, 'fsGroup: 1000') : insertLines(pod.spec, ['securityContext:', '  fsGroup: 1000'])
      const fixes = safeFix("Add 'fsGroup: 1000'", edit)
      // SQLite opens its file before any key is written.
      const database = sqliteFile(server)?.folder
      const log = database?.is === 'stored' && database.volume.name === name ? 'unable to open database file' : 'permission denied'
      report('missing', context.exists ? context.place : pod.spec.place, { user, path: data.value, log }, [[content.volume.place, 'the volume']], fixes)
    }
  },
})

/** The published image's own user: 1000 from 1.10.0 on. */
function imageUser(image: { readonly path: string } | undefined, release: { major: number; minor: number } | undefined): number | undefined {
  if (!image || !release || !isPublishedBySpiffe(image.path)) return undefined
  return release.major > 1 || release.minor >= 10 ? 1000 : 0
}
