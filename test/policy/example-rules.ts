import { type Rule, rule } from '../../src/engine/rule.ts'

/** Rules that say nothing: policy asks for their metadata only. */
function example(id: string, presets: Rule['presets'], area: Rule['area'], messages: Rule['messages']): Rule {
  return rule({ id, area, summary: `What ${id} asks.`, presets, since: '1.0.0', references: [], messages, check() {} })
}

export const EXAMPLE_RULES: readonly Rule[] = [
  example('ha-sqlite', ['recommended', 'demo'], 'availability', { shared: { severity: 'error', text: 'x' }, single: { severity: 'warning', text: 'x' } }),
  example('image-known-vulnerable', ['recommended'], 'images', { old: { severity: { recommended: 'note', security: 'warning' }, text: 'x' } }),
  example('image-tag-floating', ['recommended'], 'images', { floating: { severity: 'warning', text: 'x' } }),
  example('expected-something', ['adr-015'], 'design', { breach: { severity: 'error', text: 'x' } }),
  example('psat-allow-list-empty', ['security'], 'node-attestation', { empty: { severity: 'error', text: 'x' } }),
  example('trial-only', ['demo'], 'security', { hint: { severity: 'note', text: 'x' } }),
  example('pedantic', ['strict'], 'health', { odd: { severity: 'note', text: 'x' } }),
]
