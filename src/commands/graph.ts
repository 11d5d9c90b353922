import type { LintInput } from '../engine/result.ts'
import { dotReport, mermaidReport } from '../report/diagram.ts'
import { htmlReport } from '../report/html.ts'
import type { Reporter } from '../report/report.ts'
import { wantsColor } from '../report/terminal.ts'
import { diagnosticsText } from '../report/text.ts'
import { type Command, misused } from './command.ts'
import { exitCode } from './exit-code.ts'
import { releases } from './lint-options.ts'

const DRAWN: Readonly<Record<string, Reporter>> = { mermaid: mermaidReport, dot: dotReport, html: htmlReport }

/** `spire-lint graph [paths...]`: the deployment as a picture, with what is broken marked. What is found is drawn and fails nothing. */
export const graphCommand: Command = async (args, edge) => {
  if (args.has('config') && args.has('no-config')) return misused(edge, '--config and --no-config exclude each other')
  const versions = releases(args)
  if ('usageError' in versions) return misused(edge, versions.usageError)
  const config = args.has('no-config') ? false : args.value('config')
  const input: LintInput = {
    paths: args.operands.length > 0 ? args.operands : ['.'],
    cwd: edge.cwd,
    ...(args.operands.includes('-') ? { stdin: await edge.readStdin() } : {}),
    ...(config === undefined ? {} : { config }),
    ...versions,
  }
  const { lint } = await import('../lint.ts')
  const result = await lint(input)
  edge.stderr.write(diagnosticsText(result.diagnostics, wantsColor(args.value('color'), edge.env, edge.stderr.isTerminal)))
  const draw = DRAWN[args.value('format') ?? 'mermaid'] ?? mermaidReport
  edge.stdout.write(draw(result, { color: false, quiet: false, failOn: 'error' }))
  return exitCode(result, { failOn: 'error', exitZero: true, allowEmpty: true })
}
