import { TOOL } from '../engine/tool.ts'
import type { Origin, Provenance } from '../policy/settings.ts'
import { noCommand, oneLine } from '../report/printable.ts'
import { styles, wantsColor } from '../report/terminal.ts'
import { diagnosticsText } from '../report/text.ts'
import { type Command, misused } from './command.ts'
import { lintOptions } from './lint-options.ts'

/** `spire-lint config print [paths...]` */
export const configCommand: Command = async (args, edge) => {
  const [action, ...paths] = args.operands
  if (action !== 'print') return misused(edge, action === undefined ? "'config' needs an action: print" : `'config' knows print, not '${action}'`)
  const options = lintOptions(args)
  if ('usageError' in options) return misused(edge, options.usageError)
  const { settingsFor } = await import('../input.ts')
  const { settings, diagnostics } = await settingsFor({ ...options.input, paths: paths.length === 0 ? ['.'] : paths, cwd: edge.cwd })
  edge.stderr.write(diagnosticsText(diagnostics, wantsColor(args.value('color'), edge.env, edge.stderr.isTerminal)))
  const color = wantsColor(args.value('color'), edge.env, edge.stdout.isTerminal)
  edge.stdout.write(args.value('format') === 'json' ? configJson(settings.provenance) : configText(settings.provenance, color))
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? 2 : 0
}

function configJson(values: readonly Provenance[]): string {
  return `${JSON.stringify({ schema: `${TOOL.name}-config/1`, values: values.map(({ key, value, origin }) => ({ key, value, ...origin })) }, null, 2)}\n`
}

/** A value a line, and behind it where it comes from. */
export function configText(values: readonly Provenance[], color: boolean): string {
  const { dim } = styles(color)
  const rows = values.map(
    ({ key, value, origin }) => [oneLine(`${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`), oneLine(originText(origin))] as const,
  )
  const width = Math.min(60, Math.max(0, ...rows.map(([left]) => left.length)))
  return rows.map(([left, right]) => `${noCommand(`${left.padEnd(width)}  ${dim(`# ${right}`)}`)}\n`).join('')
}

function originText(origin: Origin): string {
  switch (origin.from) {
    case 'file':
      return origin.at
    case 'preset':
      return `preset ${origin.preset}`
    default:
      return origin.from
  }
}
