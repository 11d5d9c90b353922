import { bareImage, type Execution, executionsIn, mayBeMounted } from '../../src/deployment/shell/image-files.ts'
import { ownWords, probeByHttp, probePlainly, sleepBefore, startPlainly } from '../../src/deployment/shell/shell-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'image-shell-in-scratch',
  area: 'images',
  summary: "Nothing runs in SPIRE's containers that their images do not have.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md, 1.6.0 (#3785)', 'spire: Dockerfile', 'spire-controller-manager: Dockerfile'],
  fix: 'unsafe',
  messages: {
    start: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "The image of {image} has its program and nothing else: there is no '{program}' in it, so the container does not start. Leave the command to the image and give it arguments, or do this in a container of another image.",
    },
    probe: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "The {by} runs '{program}', but the image of {image} has its program and nothing else, so it always fails. Ask the health endpoint over HTTP{wanted}.",
    },
    hook: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "The postStart hook runs '{program}', but the image of {image} has its program and nothing else: the hook fails, and the container is killed and started again. Do this in a container of another image.",
    },
    preStop: {
      severity: 'warning',
      when: 'run',
      log: '{log}',
      text: "The preStop hook runs '{program}', but the image of {image} has its program and nothing else: the hook fails each time, and the container is stopped at once. Use preStop's sleep action (Kubernetes 1.30), or leave the hook out.",
    },
  },
  check({ workloads, servers, agents }, report) {
    for (const { pod } of workloads) {
      for (const container of pod.containers) {
        const bare = bareImage(container)
        if (!bare) continue
        for (const execution of executionsIn(container)) {
          const { by, program, place } = execution
          // A name with a blank in it is a command that was written as one word.
          if (isOwn(program, bare.binary) || /\s/.test(program) || mayBeMounted(container, program)) continue
          const args = { program, image: bare.program, log: logOf(program) }
          const plain = ownWords(execution, bare.binary)
          if (by === 'command') report('start', place, args, [], plain ? suggestion('Start it without the shell', ...startPlainly(container, plain)) : [])
          else if (by === 'postStart') report('hook', place, args)
          else if (by === 'preStop') report('preStop', place, args, [], suggestion('Sleep without a program', sleepBefore(container, execution)))
          else {
            const words = {
              ...args,
              by: PROBES[by],
              wanted: OWN_CHECK.has(bare.binary) ? `, or run '/opt/spire/bin/${bare.binary} healthcheck'` : '',
            }
            const configured = [...servers, ...agents].find(({ component }) => component.container === container)
            const fixes = plain
              ? suggestion('Run it without the shell', probePlainly(container, by, plain))
              : suggestion('Ask the health endpoint', probeByHttp(container, by, configured))
            report('probe', place, words, [], fixes)
          }
        }
      }
    }
  },
})

const PROBES: Readonly<Record<Exclude<Execution['by'], 'command' | 'postStart' | 'preStop'>, string>> = {
  startupProbe: 'startup probe',
  livenessProbe: 'liveness probe',
  readinessProbe: 'readiness probe',
}

/** Programs that ask their own health from the command line. */
const OWN_CHECK: ReadonlySet<string> = new Set(['spire-server', 'spire-agent'])

function isOwn(program: string, binary: string): boolean {
  return program.split('/').at(-1) === binary
}

/** What runc says of a file that is not there (runc: libcontainer/standard_init_linux.go, Go: os/exec). */
function logOf(program: string): string {
  return program.includes('/') ? `exec: "${program}": stat ${program}: no such file or directory` : `exec: "${program}": executable file not found in $PATH`
}
