import { probesOf } from '../../src/deployment/network/health.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { itemLead } from '../../src/kubernetes/insert.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { type Edit, replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

/** spire: cmd/spire-server/cli/healthcheck and cmd/spire-agent/cli/healthcheck at v1.14.2 */
const HEALTHCHECK = /(?:^|\/)spire-(?:server|agent)$/

export default rule({
  id: 'probe-exec-socket-path',
  area: 'health',
  summary: "A probe that runs 'healthcheck' asks at the socket that the program opens.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/common/common_posix.go', 'spire: cmd/spire-server/cli/healthcheck/healthcheck.go'],
  fix: 'safe',
  messages: {
    default: {
      severity: 'error',
      when: 'start',
      log: 'connect: no such file or directory',
      text: "'healthcheck' asks at its default socket, but this program opens '{socket}', so the probe always fails: the container is restarted again and again, or never ready. Add '-socketPath' and '{socket}' to the command.",
    },
    verb: {
      severity: 'error',
      when: 'start',
      log: 'Usage: {program} [--version] [--help] <command> [<args>]',
      text: "{program} has no command '{verb}', so the probe always fails: the container is restarted again and again, or never ready. Write 'healthcheck'.",
    },
    other: {
      severity: 'error',
      when: 'start',
      log: 'connect: no such file or directory',
      text: "'healthcheck' asks at the socket '{asked}', but this program opens '{socket}', so the probe always fails: the container is restarted again and again, or never ready. Name that socket.",
    },
  },
  check({ servers, agents }, report) {
    for (const configured of [...servers, ...agents]) {
      const socket = configured.socketPath
      if (socket.is !== 'known') continue
      for (const { field } of probesOf(configured.component.container)) {
        const words = field.get('exec').get('command').items()
        const verb = words[1]
        if (!HEALTHCHECK.test(words[0]?.string ?? '')) continue
        if (verb?.string !== 'healthcheck') {
          if (verb?.string === undefined || nearest(verb.string, ['healthcheck']) === undefined) continue
          const fixes = safeFix("Write 'healthcheck'", replaceWord(verb.place, verb.string, 'healthcheck'))
          report('verb', verb.place, { program: configured.component.program, verb: verb.string }, [], fixes)
          continue
        }
        const index = words.findIndex((word) => /^--?socketPath(=|$)/.test(word.string ?? ''))
        const flag = words[index]
        const value = flag?.string?.includes('=') ? flag : words[index + 1]
        const asked = index < 0 ? undefined : value?.string?.replace(/^--?socketPath=/, '')
        const related = [[socket.place, 'the socket']] as const
        if (index < 0 && socket.from === 'written' && !isDefault(configured.component.program, socket.value))
          report(
            'default',
            verb.place,
            { socket: socket.value },
            related,
            safeFix(`Add '-socketPath ${socket.value}'`, behind(field.get('exec').get('command'), verb.place, socket.value)),
          )
        else if (value && asked !== undefined && asked !== socket.value && asked.startsWith('/')) {
          const written = value.string ?? ''
          const fixes = safeFix(`Write '${socket.value}'`, replaceWord(value.place, written, written.replace(asked, socket.value)))
          report('other', value.place, { asked, socket: socket.value }, related, fixes)
        }
      }
    }
  },
})

function isDefault(program: string, path: string): boolean {
  return path === (program === 'spire-server' ? '/tmp/spire-server/private/api.sock' : '/tmp/spire-agent/public/api.sock')
}

/** The flag and its value, as items behind the verb. */
function behind({ sequence }: Field<string[]>, verb: Place, socket: string): Edit | undefined {
  if (!sequence || sequence.alias || verb.via || !/^[\w./-]+$/.test(socket)) return undefined
  const place = verb.file.place(verb.end, verb.end)
  if (sequence.flow) return { place, text: `, "-socketPath", "${socket}"` }
  const lead = itemLead(verb)
  return lead === undefined ? undefined : { place, text: `\n${lead}-socketPath\n${lead}${socket}` }
}
