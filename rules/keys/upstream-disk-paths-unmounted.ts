import type { Deployment } from '../../src/deployment/deployment.ts'
import { declaredObject, upstreamDisk } from '../../src/deployment/upstream-disk.ts'
import { rule } from '../../src/engine/rule.ts'
import type { PathContent } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'

const WHAT = { cert_file_path: 'cert', key_file_path: 'key', bundle_file_path: 'bundle' } as const
const KEYS = ['cert_file_path', 'key_file_path', 'bundle_file_path'] as const

export default rule({
  id: 'upstream-disk-paths-unmounted',
  area: 'keys',
  summary: 'The files of UpstreamAuthority "disk" are mounted in the server.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/upstreamauthority/disk/disk.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: 'unable to load upstream CA {what}: ',
      text: 'UpstreamAuthority "disk" reads \'{path}\', but {why}, so the server cannot sign its CA and exits. Mount the Secret with the upstream CA there, and name its key.',
    },
  },
  check({ servers, declared }, report) {
    for (const server of servers) {
      const plugin = upstreamDisk(server)
      if (!plugin) continue
      for (const key of KEYS) {
        const path = plugin.data.string(key)
        if (path.is !== 'known') continue
        const content = contentAt(server.component.container, path.value)
        const why = whyMissing(content, declared)
        if (why === undefined) continue
        const related =
          'mount' in content ? ([[content.mount.place, 'the mount']] as const) : 'place' in content ? ([[content.place, "the server's mounts"]] as const) : []
        report('missing', path.place, { what: WHAT[key], path: path.value, why }, related)
      }
    }
  },
})

function whyMissing(content: PathContent, declared: Deployment['declared']): string | undefined {
  switch (content.is) {
    case 'image':
    case 'above-mounts':
      return 'nothing in its container is mounted there'
    case 'missing':
      return `the volume there has no file '${content.file}'`
    case 'directory':
      return 'that is a directory'
    case 'elsewhere': {
      const lacking = content.references.map((reference) => declaredObject(declared, reference)?.keys).filter((keys) => keys && !keys.includes(content.key))
      return lacking.length === content.references.length ? `the Secret there is declared without a key '${content.key}'` : undefined
    }
    default:
      return undefined
  }
}
