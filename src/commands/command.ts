import { TOOL } from '../engine/tool.ts'
import type { Edge } from './edge.ts'
import type { ExitCode } from './exit-code.ts'
import type { Arguments } from './parse-arguments.ts'

/** One verb's work. */
export type Command = (args: Arguments, edge: Edge) => Promise<ExitCode>

/** Says what is wrong with the command line. */
export function misused(edge: Edge, message: string): ExitCode {
  edge.stderr.write(`${TOOL.name}: ${message}\nTry '${TOOL.name} --help'.\n`)
  return 2
}
