// Writes docs/rules.md and docs/presets.md from the rules' metadata, docs/not-checked.md from docs/not-checked/, and docs/keys/ from the tables: node scripts/run.mjs scripts/generate-docs.ts [--check]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { RULES } from '../rules/index.ts'
import { AREAS, type Message, type Rule } from '../src/engine/rule.ts'
import type { ConfigTable, KeyRow, PluginTable } from '../src/spire/table.ts'
import { notCheckedPage } from './not-checked-page.ts'
import { presetsPage } from './presets-page.ts'

const check = process.argv.includes('--check')
let stale = false

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (check) {
    console.error(`${path} is not fresh; run: npm run generate`)
    stale = true
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`wrote ${path}`)
}

const MADE = '<!-- Made by scripts/generate-docs.ts. -->'

/** Cells of a Markdown table. */
function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

function severitiesOf({ messages }: Rule): string {
  const weights = Object.values(messages).map(({ severity }: Message) => (typeof severity === 'string' ? severity : severity.recommended))
  return ['error', 'warning', 'note'].filter((one) => weights.some((weight) => weight === one)).join(', ')
}

function rulesPage(): string {
  const lines = [MADE, '', '# Rules', '', `${RULES.length} rules, by area. Each has a page with examples that are run as its tests.`, '']
  for (const area of AREAS) {
    const rules = RULES.filter((rule) => rule.area === area)
    if (rules.length === 0) continue
    lines.push(`## ${area}`, '', row('rule', 'severity', 'presets', 'what holds where it is silent'), row('---', '---', '---', '---'))
    for (const rule of rules) lines.push(row(`[${rule.id}](../rules/${area}/${rule.id}.md)`, severitiesOf(rule), rule.presets.join(', '), rule.summary))
    lines.push('')
  }
  return lines.join('\n')
}

function keyLines(keys: Readonly<Record<string, KeyRow>>, path = ''): string[] {
  return Object.entries(keys).flatMap(([name, key]) => {
    const here = path === '' ? name : `${path}.${name}`
    const type = [key.type, key.format].filter((part) => part !== undefined).join(', ')
    const values = key.values ? ` One of ${key.values.map((value) => `\`${value || '""'}\``).join(', ')}.` : ''
    const fallback = key.default === undefined ? '' : `\`${JSON.stringify(key.default)}\``
    const required = key.required === undefined || key.required === false ? '' : key.required === true ? 'yes' : key.required
    const life = [key.since && `since ${key.since}`, key.deprecated && `deprecated ${key.deprecated}`, key.removed && `gone in ${key.removed}`]
      .filter(Boolean)
      .join(', ')
    const instead = key.replacement ? ` Instead: ${key.replacement}.` : ''
    return [row(`\`${here}\``, type, required, fallback, life, `${key.doc}${values}${instead}`), ...keyLines({ ...key.keys, ...key.labels }, here)]
  })
}

function keyTable(keys: Readonly<Record<string, KeyRow>>): string[] {
  return [row('key', 'type', 'required', 'default', 'releases', 'what it does'), row('---', '---', '---', '---', '---', '---'), ...keyLines(keys), '']
}

function readTable<T>(path: string): T {
  return JSON.parse(readFileSync(join('schemas/spire', path), 'utf8')) as T
}

const TITLES = {
  server: 'server.conf',
  agent: 'agent.conf',
  oidc: 'The OIDC discovery provider',
  registrar: 'The legacy k8s-workload-registrar',
  scm: 'The controller manager',
} as const

function configPage(name: keyof typeof TITLES): string {
  const table = readTable<ConfigTable>(`${name}.json`)
  const about = `A key that is not in this table is ${table.unknown === 'fatal' ? 'refused, where a block does not say otherwise' : 'ignored silently'}. Facts from ${table.source}, releases 1.9.0 to 1.15.3.`
  return [MADE, '', `# ${TITLES[name]}`, '', about, '', ...keyTable(table.keys)].join('\n')
}

function pluginsPage(side: 'server' | 'agent'): string {
  const folder = join('plugins', side)
  const lines = [MADE, '', `# Built-in plugins of the ${side}`, '']
  for (const type of readdirSync(join('schemas/spire', folder)).sort()) {
    for (const file of readdirSync(join('schemas/spire', folder, type)).sort()) {
      const table = readTable<PluginTable>(join(folder, type, file))
      const life = [table.since && `since ${table.since}`, table.removed && `gone in ${table.removed}`].filter(Boolean).join(', ')
      lines.push(`## ${type} "${table.name}"`, '', `${table.doc}${life ? ` (${life})` : ''} Unknown keys: ${table.unknown}. Facts from ${table.source}.`, '')
      lines.push(...(Object.keys(table.keys).length === 0 ? ['It takes no settings.', ''] : keyTable(table.keys)))
    }
  }
  return lines.join('\n')
}

write('docs/rules.md', rulesPage())
write('docs/presets.md', presetsPage(MADE))
write('docs/not-checked.md', notCheckedPage(MADE))
for (const name of ['server', 'agent', 'oidc', 'registrar', 'scm'] as const) write(`docs/keys/${name}.md`, configPage(name))
for (const side of ['server', 'agent'] as const) write(`docs/keys/${side}-plugins.md`, pluginsPage(side))
if (stale) process.exitCode = 1
