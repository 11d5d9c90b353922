import { check } from './check.ts'
import type { Command } from './command.ts'

/** `spire-lint [paths...]` */
export const lintCommand: Command = async (args, edge) => check(args, edge, (await import('../lint.ts')).lint)
