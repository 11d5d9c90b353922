import { rule } from '../../src/engine/rule.ts'
import type { Block, ConfigKind } from '../../src/spire/config.ts'
import { type Answer, mapAnswer } from '../../src/text/answer.ts'

export default rule({
  id: 'socket-path-too-long',
  area: 'volumes',
  summary: "A Unix socket's path fits into 107 bytes.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['linux: unix(7), sun_path', 'go: syscall/syscall_linux.go'],
  messages: {
    listen: {
      severity: 'error',
      when: 'start',
      log: 'listen unix {path}: bind: invalid argument',
      text: "This socket's path has {bytes} bytes, and Linux takes 107 at most, so the {kind} cannot open it and exits. Choose a shorter one.",
    },
    dial: {
      severity: 'error',
      when: 'start',
      log: 'dial unix {path}: connect: invalid argument',
      text: "This socket's path has {bytes} bytes, and Linux takes 107 at most, so the {kind} cannot reach it. Choose a shorter one.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const { id, path } of SOCKETS[config.kind](config.main)) {
        if (path.is !== 'known') continue
        const bytes = new TextEncoder().encode(path.value).length
        if (bytes > 107) report(id, path.place, { path: path.value, bytes, kind: NAMES[config.kind] })
      }
    }
  },
})

const NAMES: Readonly<Record<ConfigKind, string>> = { server: 'server', agent: 'agent', oidc: 'OIDC provider', registrar: 'registrar' }

interface Socket {
  readonly id: 'listen' | 'dial'
  readonly path: Answer<string>
}

const SOCKETS: Readonly<Record<ConfigKind, (main: Block) => readonly Socket[]>> = {
  server: (main) => [{ id: 'listen', path: main.string('socket_path') }],
  agent: (main) => ['socket_path', 'admin_socket_path'].map((key) => ({ id: 'listen', path: main.string(key) })),
  oidc: (main) => [
    { id: 'listen', path: main.string('listen_socket_path') },
    { id: 'dial', path: main.block('workload_api').string('socket_path') },
    { id: 'dial', path: mapAnswer(main.block('server_api').string('address'), (address) => address.replace(/^unix:(\/\/(?=\/))?/, '')) },
  ],
  registrar: (main) => ['server_socket_path', 'agent_socket_path'].map((key) => ({ id: 'dial', path: main.string(key) })),
}
