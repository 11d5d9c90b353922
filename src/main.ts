import { fstatSync, mkdirSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Edge, Output } from './commands/edge.ts'
import { run } from './commands/run.ts'

/** The process's edge: nothing else reads its arguments, writes its streams or sets its exit code. */
export async function main(): Promise<void> {
  setFlagsFromString(PATIENT_COMPILER)
  process.once('SIGINT', () => process.exit(130))
  const stderr = output(2, await isTerminal(2))
  try {
    const stdout = output(1, await isTerminal(1))
    process.exitCode = await run(process.argv.slice(2), edge(stdout, stderr))
  } catch (error) {
    stderr.write(`spire-lint: this is a bug in spire-lint: ${crash(error)}\n`)
    process.exitCode = 2
  }
}

/**
 * V8 optimizes a function once it has run for a while (132 KB of bytecode), on other threads. Runs as short as ours end before that pays: waiting
 * thirty times longer takes a quarter off the CPU time, of a small folder as of ten thousand files (scripts/bench.mjs).
 */
const PATIENT_COMPILER = '--interrupt-budget=4000000'

/** What the process gives a command. */
export function edge(stdout: Output, stderr: Output): Edge {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout,
    stderr,
    readStdin,
    writeFile: async (path, text) => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    },
    replaceFile: async (path, before, text) => (await import('./commands/replace-file.ts')).replaceFile(path, before, text),
    today: () => new Date().toISOString().slice(0, 10),
  }
}

/**
 * Writes straight to the descriptor: all of it is out before the process ends, and Node's streams, a tenth of a short run, are never loaded.
 * Where nobody reads on (`spire-lint | head`), the rest is dropped.
 */
export function output(descriptor: number, isTerminal: boolean): Output {
  let closed = false
  return {
    isTerminal,
    write(text) {
      let rest = Buffer.from(text)
      while (rest.length > 0 && !closed) {
        try {
          rest = rest.subarray(writeSync(descriptor, rest))
        } catch (error) {
          if (codeOf(error) === 'EAGAIN') Atomics.wait(NEVER, 0, 0, 5)
          else if (codeOf(error) === 'EPIPE') closed = true
          else throw error
        }
      }
    },
  }
}

/** What to wait on while a pipe that does not block is full. */
const NEVER = new Int32Array(new SharedArrayBuffer(4))

/** Node's `tty` brings the streams along, a fiftieth of a short run, so it is asked only about what can be a terminal at all. */
async function isTerminal(descriptor: number): Promise<boolean> {
  const stats = fstatSync(descriptor)
  if (!stats.isCharacterDevice() || stats.rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev) return false
  return (await import('node:tty')).isatty(descriptor)
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function crash(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return process.env.SPIRE_LINT_DEBUG ? (error.stack ?? error.message) : `${error.message}\nSet SPIRE_LINT_DEBUG=1 to see where.`
}
