import { TOOL } from '../engine/tool.ts'
import { type Command, misused } from './command.ts'
import type { Edge } from './edge.ts'
import type { ExitCode } from './exit-code.ts'
import type { VerbName } from './options.ts'
import { parseArguments } from './parse-arguments.ts'

/** From the arguments behind the program's name to the exit code. */
export async function run(argv: readonly string[], edge: Edge): Promise<ExitCode> {
  const args = parseArguments(argv)
  if ('usageError' in args) return misused(edge, args.usageError)
  if (args.has('help')) {
    edge.stdout.write((await import('./help.ts')).help(args.verb))
    return 0
  }
  if (args.has('version')) {
    edge.stdout.write(`${TOOL.version}\n`)
    return 0
  }
  const command = await COMMANDS[args.verb]()
  return command(args, edge)
}

const COMMANDS: Readonly<Record<VerbName, () => Promise<Command>>> = {
  lint: async () => (await import('./lint.ts')).lintCommand,
  validate: async () => (await import('./validate.ts')).validateCommand,
  rules: async () => (await import('./rules.ts')).rulesCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  identities: async () => (await import('./identities.ts')).identitiesCommand,
  graph: async () => (await import('./graph.ts')).graphCommand,
  init: async () => (await import('./init.ts')).initCommand,
  config: async () => (await import('./config.ts')).configCommand,
  completion: async () => (await import('./completion.ts')).completionCommand,
}
