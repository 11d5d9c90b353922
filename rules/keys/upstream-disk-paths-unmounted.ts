import { posix } from 'node:path'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { declaredObject, upstreamDisk } from '../../src/deployment/keys/upstream-disk.ts'
import { lacksKey } from '../../src/deployment/made-secrets.ts'
import { stepsTo } from '../../src/deployment/volumes/path-steps.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Container } from '../../src/kubernetes/container.ts'
import { isUnmounted, type PathContent, whyNoFile } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import type { Known } from '../../src/text/answer.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { type Edit, replaceWord } from '../../src/text/edit.ts'

const WHAT = { cert_file_path: 'cert', key_file_path: 'key', bundle_file_path: 'bundle' } as const
const KEYS = ['cert_file_path', 'key_file_path', 'bundle_file_path'] as const

export default rule({
  id: 'upstream-disk-paths-unmounted',
  area: 'keys',
  summary: 'The files of UpstreamAuthority "disk" are mounted in the server.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/upstreamauthority/disk/disk.go'],
  follows: true,
  fix: 'unsafe',
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: 'unable to load upstream CA {what}: ',
      text: 'UpstreamAuthority "disk" reads \'{path}\', but {why}, so the server cannot sign its CA and exits. Mount the Secret with the upstream CA there, and name its key.',
    },
  },
  check(deployment, report) {
    for (const server of deployment.servers) {
      const plugin = upstreamDisk(server)
      if (!plugin) continue
      const missing = KEYS.flatMap((key) => {
        const path = plugin.data.string(key)
        if (path.is !== 'known') return []
        const content = contentAt(server.component.container, path.value)
        const why = whyMissing(content, deployment)
        return why === undefined ? [] : [{ key, path, content, why, folder: folderOf(content, path.value) }]
      })
      for (const [index, { key, path, content, why, folder }] of missing.entries()) {
        // A folder that is not mounted is one mistake, whatever is read out of it.
        const together = missing.filter((one, other) => (folder === undefined ? other === index : one.folder === folder))
        if (together[0]?.key !== key) continue
        // The key is read first.
        const what = WHAT[together.some((one) => one.key === 'key_file_path') ? 'key_file_path' : key]
        const edits = together.map((one) => (folder === undefined ? undefined : rightPath(server.component.container, one)))
        report('missing', path.place, { what, path: path.value, why }, stepsTo(content), suggestion('Read it where it is mounted', ...edits))
      }
    }
  },
})

/** The folder of which nothing is mounted; undefined where a volume is there, and lacks one file. */
function folderOf(content: PathContent, path: string): string | undefined {
  return isUnmounted(content) ? `${content.is} ${path.slice(0, path.lastIndexOf('/'))}` : undefined
}

function whyMissing(content: PathContent, deployment: Deployment): string | undefined {
  const { declared } = deployment
  if (content.is !== 'elsewhere') return whyNoFile(content)
  const made = lacksKey(deployment, content)
  if (made !== undefined) return made
  const lacking = content.references.map((reference) => declaredObject(declared, reference)?.keys).filter((keys) => keys && !keys.includes(content.key))
  return lacking.length === content.references.length ? `the Secret there is declared without a key '${content.key}'` : undefined
}

/** The file in the folder that is mounted under nearly the same name. */
function rightPath({ mounts }: Container, { path }: { readonly path: Known<string> }): Edit | undefined {
  const [folder, file] = [posix.dirname(path.value), posix.basename(path.value)]
  const meant = nearest(
    folder,
    mounts.flatMap((mount) => mount.get('mountPath').string?.replace(/\/+$/, '') ?? []),
  )
  return meant === undefined ? undefined : replaceWord(path.place, path.value, posix.join(meant, file))
}
