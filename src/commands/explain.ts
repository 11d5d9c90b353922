import { TOOL } from '../engine/tool.ts'
import { styles, wantsColor } from '../report/terminal.ts'
import { nearest } from '../text/did-you-mean.ts'
import { type Command, misused } from './command.ts'
import { terminalPage } from './terminal-page.ts'

/** `spire-lint explain <rule|key>` */
export const explainCommand: Command = async (args, edge) => {
  const [asked] = args.operands
  if (asked === undefined) return misused(edge, "'explain' needs a rule or a config key, such as cluster-name-mismatch or server.ca_ttl")
  const style = styles(wantsColor(args.value('color'), edge.env, edge.stdout.isTerminal))
  const { RULES } = await import('../../rules/index.ts')
  const rule = RULES.find((one) => one.id === asked)
  if (rule) {
    const { readPage } = await import('./pages.ts')
    const { rulePage } = await import('./rule-page.ts')
    edge.stdout.write(terminalPage(rulePage(rule, readPage(rule.area, rule.id)), style))
    return 0
  }
  const { explainKey, keyNames } = await import('./explain-key.ts')
  const row = explainKey(asked)
  if (row !== undefined) {
    edge.stdout.write(terminalPage(row, style))
    return 0
  }
  const meant = nearest(asked, [...RULES.map((one) => one.id), ...keyNames()])
  edge.stderr.write(`${TOOL.name}: there is no rule or config key '${asked}'${meant === undefined ? '' : `; did you mean '${meant}'?`}\n`)
  return 2
}
