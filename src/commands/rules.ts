import type { Message, Rule } from '../engine/rule.ts'
import { styles, wantsColor } from '../report/terminal.ts'
import type { Severity } from '../text/diagnostic.ts'
import type { Command } from './command.ts'

/** `spire-lint rules` */
export const rulesCommand: Command = async (args, edge) => {
  const { RULES } = await import('../../rules/index.ts')
  if (args.value('format') === 'json') edge.stdout.write(rulesJson(RULES))
  else edge.stdout.write(rulesText(RULES, wantsColor(args.value('color'), edge.env, edge.stdout.isTerminal)))
  return 0
}

/** The catalogue as data (`spire-lint-rules/1`). */
export function rulesJson(rules: readonly Rule[]): string {
  const list = rules.map((rule) => {
    const { severity, message } = gravest(rule)
    return {
      id: rule.id,
      area: rule.area,
      summary: rule.summary,
      severity,
      when: message?.when,
      presets: rule.presets,
      fix: rule.fix ?? 'none',
      since: rule.since,
    }
  })
  return `${JSON.stringify({ schema: 'spire-lint-rules/1', rules: list }, null, 2)}\n`
}

/** The catalogue for people: by area, a rule a line. */
export function rulesText(rules: readonly Rule[], color: boolean): string {
  const style = styles(color)
  const width = Math.max(0, ...rules.map((rule) => rule.id.length))
  const areas = [...new Set(rules.map((rule) => rule.area))].sort()
  const lines = areas.flatMap((area) => [
    style.bold(area),
    ...rules
      .filter((rule) => rule.area === area)
      .map((rule) => {
        const { severity } = gravest(rule)
        return `  ${rule.id.padEnd(width)}  ${style.severity(severity, severity.padEnd(7))}  ${rule.summary} ${style.dim(`[${rule.presets.join(', ')}]`)}`
      }),
    '',
  ])
  return [...lines, `${rules.length} rules. 'spire-lint explain <rule>' shows a rule's page.`, ''].join('\n')
}

const WEIGHT: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 }

/** The message that weighs most where nothing is configured: a rule is known by its worst. */
function gravest(rule: Rule): { readonly severity: Severity; readonly message: Message | undefined } {
  let worst: Message | undefined
  let severity: Severity = 'note'
  for (const message of Object.values(rule.messages)) {
    const own = typeof message.severity === 'string' ? message.severity : message.severity.recommended
    if (worst === undefined || WEIGHT[own] > WEIGHT[severity]) {
      worst = message
      severity = own
    }
  }
  return { severity, message: worst }
}
