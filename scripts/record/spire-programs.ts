import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** What a real program says of a config. */
export interface Verdict {
  readonly valid: boolean
  readonly text: string
  /** Where it is neither 0 nor 1. */
  readonly exit?: number
}

/** Files, names and networks decided on these. */
const MACHINE = new RegExp(
  [
    'no such file',
    'lookup ',
    'dial tcp',
    'connection refused',
    'permission denied',
    'is a directory',
    'not a directory',
    'deadline exceeded',
    'i/o timeout',
    'unable to fetch',
    '(?<![.\\w])metadata(?!\\w)',
    'EC2 IMDS',
    'resolve_deny',
    'unexpected status code',
    'could not find default credentials',
    'in-cluster configuration',
    'error loading config file',
    'autodetection failed',
    'address already in use',
    // Azure's plugin crashes where there is no Azure, and files hold a certificate or a key, which some plugins take for JSON or an ID.
    'nil pointer dereference',
    '-----BEGIN',
    'parse server (ID|id) from path',
    'in numeric literal',
    'looking for beginning of value',
    'no Host in request URL',
    'from pem: ssh',
    'rather than a key',
    'no service account keys in',
  ].join('|'),
)

interface Question {
  readonly kind: 'server' | 'agent'
  readonly env: Readonly<Record<string, string>>
  readonly expandEnv: boolean
}

/** Asks `validate`; undefined where the answer depends on the machine. @param programs a folder with `RELEASE/spire-server` and the others */
export async function askValidate(programs: string, release: string, { kind, env, expandEnv }: Question, file: string): Promise<Verdict | undefined> {
  const program = join(programs, release, `spire-${kind}`)
  const child = spawn(program, ['validate', '-config', file, ...(expandEnv ? ['-expandEnv'] : [])], { env, cwd: join(file, '..'), timeout: 20_000 })
  const { text, exit } = await outcome(child)
  const first = text.startsWith('panic') ? (text.split('\n')[0] ?? '') : text
  const plain = normal(first.replaceAll(file, 'CONFIG'))
  if (exit === null || MACHINE.test(plain)) return undefined
  return { valid: exit === 0, text: plain, ...(exit > 1 ? { exit } : {}) }
}

/**
 * Starts a program until it exits, which refuses the config, or prints a line that only comes behind all that its config decides on; of a program
 * that has no such line, until it has run for so many milliseconds. Undefined where the answer depends on the machine, or does not come.
 */
export async function askStart(
  command: readonly string[],
  started: RegExp | number,
  file: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Verdict | undefined> {
  const [program = '', ...args] = command
  const child = spawn(program, args, { cwd, env: { PATH: '/usr/bin:/bin', HOME: cwd, ...env }, timeout: 4_000, killSignal: 'SIGKILL' })
  const { text, exit, stopped } = await outcome(child, started)
  if (stopped) return { valid: true, text: '' }
  const plain = crash(text).replaceAll(file, 'CONFIG')
  if (exit === null || exit === 0 || MACHINE.test(plain)) return undefined
  return { valid: false, text: plain, ...(exit > 1 ? { exit } : {}) }
}

interface Outcome {
  readonly text: string
  readonly exit: number | null
  /** The line that was waited for has come. */
  readonly stopped: boolean
}

function outcome(child: ChildProcess, until?: RegExp | number): Promise<Outcome> {
  let text = ''
  let stopped = false
  const hear = (chunk: Buffer): void => {
    text += chunk.toString()
    if (until instanceof RegExp && until.test(text)) stop()
  }
  const stop = (): void => {
    stopped = true
    child.kill('SIGKILL')
  }
  const timer = typeof until === 'number' ? setTimeout(stop, until) : undefined
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return new Promise((resolve) => {
    child.on('close', (exit) => {
      clearTimeout(timer)
      resolve({ text, exit, stopped })
    })
  })
}

/** The error that a program ended with, out of its last line of log where it is there. */
function crash(text: string): string {
  const panic = /^panic: .*$/m.exec(text)
  if (panic) return panic[0]
  const lines = text.trimEnd().split('\n')
  const logged = lines.findLast((line) => /msg="(Server|Agent) crashed"/.test(line))
  const error = logged === undefined ? undefined : /\berror=("(?:[^"\\]|\\.)*"|\S+)/.exec(logged)?.[1]
  if (error !== undefined) return error.startsWith('"') ? String(JSON.parse(error)) : error
  // The provider and the registrar add where in their code an error was made.
  return lines.filter((line) => !/^time=|^\t(main|runtime)\./.test(line)).join('\n')
}

/** Without times, and with the plugins in order. */
function normal(text: string): string {
  const lines = text
    .replace(/time="[^"]*"/g, 'time="TIME"')
    .replace(/"time":"[^"]*"/g, '"time":"TIME"')
    .trimEnd()
    .split('\n')
  const start = lines.indexOf('Validation errors:')
  if (start === -1) return lines.join('\n')
  const groups: string[][] = []
  for (const line of lines.slice(start + 1)) {
    if (/^\t[^\t]/.test(line)) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  const sorted = groups.map((group) => group.join('\n')).sort()
  return [...lines.slice(0, start + 1), ...sorted].join('\n')
}
