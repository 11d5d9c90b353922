import { RULES } from '../../rules/index.ts'
import { lint } from '../lint.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'

/** `spire-lint [paths...]` */
export const lintCommand: Command = (args, edge) => check(args, edge, lint, () => RULES.map(({ id }) => id))
