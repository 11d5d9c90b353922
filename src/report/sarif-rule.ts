import type { ReportingDescriptor } from 'sarif'
import type { Message, Rule } from '../engine/rule.ts'
import { ruleAddress } from '../engine/tool.ts'
import type { Severity } from '../text/diagnostic.ts'
import { worst } from './severity.ts'

/** GitHub keeps so many characters of a rule's texts. */
const LONGEST = 1024

/** GitHub's words for a quality rule's severity. */
const PROBLEM: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'recommendation' }

/** A rule as SARIF lists it, with everything that code scanning shows of it. */
export function ruleDescriptor(rule: Rule): ReportingDescriptor {
  const messages = Object.values(rule.messages)
  const level = worst(messages.map(recommendedSeverity))
  // A rule that the user brings has no page of ours.
  const helpUri = rule.own ? undefined : ruleAddress(rule.area, rule.id)
  const says = messages.map((message) => placeholders(message.text))
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: cut(rule.summary) },
    fullDescription: { text: cut([rule.summary, ...says].join(' ')) },
    help: { text: helpText(rule, helpUri), markdown: helpMarkdown(rule, helpUri) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level, ...(rule.presets.includes('recommended') ? {} : { enabled: false }) },
    properties: {
      tags: ['spiffe', 'spire', rule.area, ...(rule.securitySeverity === undefined || rule.area === 'security' ? [] : ['security'])],
      precision: 'high',
      ...(rule.securitySeverity === undefined ? { 'problem.severity': PROBLEM[level] } : { 'security-severity': rule.securitySeverity.toFixed(1) }),
    },
  }
}

function recommendedSeverity({ severity }: Message): Severity {
  return typeof severity === 'string' ? severity : severity.recommended
}

/** `ha-sqlite` is `HaSqlite`; a name must differ from the id by more than case (sarif-multitool: SARIF1001). */
function pascalCase(id: string): string {
  const name = id.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase())
  return name.toLowerCase() === id ? `${name}Rule` : name
}

function helpText(rule: Rule, address: string | undefined): string {
  const lines = Object.values(rule.messages).flatMap(({ text, log }) => [placeholders(text), ...(log === undefined ? [] : [`Logged as: ${placeholders(log)}`])])
  return [rule.summary, ...lines, ...(address === undefined ? [] : [`See ${address}`])].join('\n\n')
}

function helpMarkdown(rule: Rule, address: string | undefined): string {
  const lines = Object.values(rule.messages).flatMap(({ text, log }) => [
    `- ${markdownText(placeholders(text))}`,
    ...(log === undefined ? [] : [`  Logged as: ${markdownCode(placeholders(log))}`]),
  ])
  const references = rule.references.map((reference) => `- ${markdownText(reference)}`)
  return [
    `# ${rule.id}`,
    markdownText(rule.summary),
    `What it says:\n\n${lines.join('\n')}`,
    ...(references.length === 0 ? [] : [`Where the facts are read:\n\n${references.join('\n')}`]),
    ...(address === undefined ? [] : [`[Examples and the rule's page](${address})`]),
  ].join('\n\n')
}

/** `{cluster}` reads as `<cluster>`: it stands for something. */
function placeholders(text: string): string {
  return text.replace(/\{(\w+)\}/g, '<$1>')
}

function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}

function markdownCode(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 2)}….`
}
