import { RULES } from '../rules/index.ts'
import type { Preset, Rule } from '../src/engine/rule.ts'
import { severityOf } from '../src/policy/presets.ts'
import { PRESET_WORDS } from './presets-words.ts'

const NONE = new Map<string, never>()

/** `docs/presets.md`: what each preset changes against `recommended`, from the rules' metadata, and why, in our own words. */
export function presetsPage(made: string): string {
  const on = RULES.filter((rule) => weights(rule, 'recommended').some((weight) => weight !== 'off')).length
  const lines = [
    made,
    '',
    '# Presets',
    '',
    'A preset says which rules run, and how much their findings weigh. Choose one in `.spire-lint.yaml` (`extends: strict`) or for a run (`--preset strict`); several together count as the heaviest of them.',
    '`--rule ID=SEVERITY` and `rules:` in the configuration have the last word. `spire-lint config print` shows what holds, and where it comes from.',
    '',
    `## recommended: the default`,
    '',
    `What will not start, attest or get an identity (errors), and what is a risk in production (warnings); ${on} rules of ${RULES.length}. Nothing in it is a matter of taste: advice that a team may rightly decline is a note here, or off.`,
    'An error fails the run (exit code 1); warnings and notes do not, unless `--fail-on` or `failOn` says so.',
    '',
  ]
  for (const preset of ['security', 'strict', 'adr-015', 'demo'] as const) lines.push(...section(preset))
  return lines.join('\n')
}

function section(preset: keyof typeof PRESET_WORDS): readonly string[] {
  const { title, about, rules, areas } = PRESET_WORDS[preset]
  const rows = RULES.flatMap((rule) => {
    const changes = changesOf(rule, preset)
    if (changes.length === 0) return []
    const why = rules[rule.id] ?? areas[rule.area] ?? PRESET_WORDS.security.rules[rule.id] ?? rule.summary
    const link = `[${rule.id}](../rules/${rule.area}/${rule.id}.md)`
    return [`| ${link} | ${unique(changes.map(({ from }) => from))} | ${unique(changes.map(({ to }) => to))} | ${why} |`]
  })
  const table = ['| rule | recommended | here | why |', '| --- | --- | --- | --- |', ...rows]
  return [`## ${title}`, '', ...about, '', ...(rows.length === 0 ? ['No rule weighs more or less than under `recommended`.'] : table), '']
}

interface Change {
  readonly from: string
  readonly to: string
}

/** Of each message that weighs something else; what a design expects is declared where the preset says so. */
function changesOf(rule: Rule, preset: Preset): readonly Change[] {
  if (preset === 'adr-015' && 'declared' in rule.messages && 'reference' in rule.messages) {
    return [{ from: severityOf(rule, 'reference', ['recommended'], NONE), to: severityOf(rule, 'declared', [preset], NONE) }]
  }
  const after = weights(rule, preset)
  return weights(rule, 'recommended').flatMap((from, index) => {
    const to = after[index] ?? 'off'
    return from === to ? [] : [{ from, to }]
  })
}

function weights(rule: Rule, preset: Preset): readonly string[] {
  return Object.keys(rule.messages).map((message) => severityOf(rule, message, [preset], NONE))
}

function unique(weights: readonly string[]): string {
  return ['error', 'warning', 'note', 'off'].filter((weight) => weights.includes(weight)).join(', ')
}
