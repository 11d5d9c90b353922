import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { isatty } from 'node:tty'
import { setFlagsFromString } from 'node:v8'
import type { Edge, Output } from './commands/edge.ts'
import { run } from './commands/run.ts'

/** The process's edge: nothing else reads its arguments, writes its streams or sets its exit code. */
export async function main(): Promise<void> {
  setFlagsFromString(PATIENT_COMPILER)
  process.once('SIGINT', () => process.exit(130))
  try {
    process.exitCode = await run(process.argv.slice(2), edge())
  } catch (error) {
    process.stderr.write(`spire-lint: this is a bug in spire-lint: ${crash(error)}\n`)
    process.exitCode = 2
  }
}

/**
 * V8 optimizes a function once it has run for a while (132 KB of bytecode), on other threads. Runs as short as ours end before that pays: waiting
 * thirty times longer takes a quarter off the CPU time, of a small folder as of ten thousand files (scripts/bench.mjs).
 */
const PATIENT_COMPILER = '--interrupt-budget=4000000'

function edge(): Edge {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(1, () => process.stdout),
    stderr: output(2, () => process.stderr),
    readStdin,
    writeFile: async (path, text) => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    },
  }
}

/** A stream that is opened when something is written: opening one takes a good part of a short run. */
function output(descriptor: number, open: () => NodeJS.WriteStream): Output {
  let stream: NodeJS.WriteStream | undefined
  return {
    isTerminal: isatty(descriptor),
    write(text) {
      if (text === '') return
      stream ??= open().on('error', quietWhereNobodyReads)
      stream.write(text)
    },
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** `spire-lint | head` is no failure; the code that the run gives stays. */
function quietWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function crash(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return process.env.SPIRE_LINT_DEBUG ? (error.stack ?? error.message) : `${error.message}\nSet SPIRE_LINT_DEBUG=1 to see where.`
}
