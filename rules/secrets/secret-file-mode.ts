import { isUnreadable, type KeyFile, upstreamKeyFile } from '../../src/deployment/volumes/key-file-mode.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'secret-file-mode',
  area: 'secrets',
  summary: "The upstream CA's key is readable for the server, and for nobody else.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: concepts/storage/volumes, "secret"', 'kubernetes: pkg/volume/volume_linux.go', 'spire: CHANGELOG.md, 1.10.0 (#4967)'],
  fix: 'safe',
  securitySeverity: 4,
  messages: {
    unreadable: {
      severity: 'error',
      when: 'start',
      log: 'permission denied',
      text: "The key of the upstream CA is root's, with mode {mode}, and the server runs as user {user}: it cannot read '{path}', and exits. Set fsGroup in the pod's securityContext, and mode 0440.",
    },
    decimal: {
      severity: 'warning',
      when: 'run',
      text: "'{written}' is a decimal number here, which is mode {mode}: not what was meant for the key of the upstream CA. Octal numbers begin with a zero: 0{written}.",
    },
    wide: {
      severity: { recommended: 'note', strict: 'warning', security: 'warning' },
      text: "Everybody in the container may read the key of the upstream CA ('{path}', mode {mode}): whoever has it signs for the whole trust domain. Let the server's group only: defaultMode: 0440, with fsGroup in the pod's securityContext.",
    },
  },
  check({ servers }, report) {
    for (const server of servers) {
      const file = upstreamKeyFile(server)
      if (!file) continue
      const { path, mode, user, written, secret } = file
      const place = written.exists ? written.place : secret.place
      const octal = `0${mode.toString(8)}`
      const text = written.exists ? textAt(place) : ''
      if (/^(?:400|440|444|600|640)$/.test(text) && !place.file.path.endsWith('.json')) {
        const fixes = safeFix(`Write 0${text}`, { place, text: `0${text}` })
        report('decimal', place, { written: text, mode: octal }, [], written.node?.alias ? [] : fixes)
      } else if (isUnreadable(file)) report('unreadable', place, { path, mode: octal, user: user ?? 0 })
      else if ((mode & 0o004) !== 0) report('wide', place, { path, mode: octal }, [], narrowed(file))
    }
  },
})

function narrowed({ written, secret, fsGroup }: KeyFile): readonly Fix[] {
  const title = "Write 'defaultMode: 0440'"
  if (!fsGroup || secret.place.file.path.endsWith('.json')) return []
  const edit = written.scalar && !written.scalar.alias ? { place: written.place, text: '0440' } : insertBefore(secret, 'defaultMode: 0440')
  return safeFix(title, edit)
}
