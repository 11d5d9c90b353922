import type { Rule } from '../engine/rule.ts'

/** A rule's page with what its metadata says, as Markdown. */
export function rulePage(rule: Rule, page: string | undefined): string {
  const [title, body] = split(page ?? `# ${rule.id}\n\n${rule.summary}\n`)
  const severities = Object.values(rule.messages).map(({ severity }) => (typeof severity === 'string' ? severity : severity.recommended))
  const facts = [
    `Area: ${rule.area}. Severity: ${[...new Set(severities)].join(', ')}. Presets: ${rule.presets.join(', ')}. Since ${rule.since}.`,
    ...(rule.fix === undefined ? [] : [rule.fix === 'safe' ? 'Fixed by --fix.' : 'Offers a suggestion.']),
  ]
  const references = rule.references.length === 0 ? [] : ['', 'Facts from:', '', ...rule.references.map((reference) => `- ${reference}`)]
  return [title, '', facts.join(' '), '', body.trim(), ...references, ''].join('\n')
}

function split(page: string): readonly [title: string, body: string] {
  const [first = '', ...rest] = page.replace(/\r\n/g, '\n').split('\n')
  return first.startsWith('# ') ? [first, rest.join('\n')] : ['', page]
}
