import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { REFERENCE_EXPECTATIONS } from '../declared/declared.ts'
import { TOOL } from '../engine/tool.ts'
import { CONFIGURATION_NAME } from '../policy/configuration.ts'
import { PRESET_NAMES, PRESETS } from '../policy/presets.ts'
import { oneLine } from '../report/printable.ts'
import type { Command } from './command.ts'
import type { Survey } from './survey.ts'

/** `spire-lint init` */
export const initCommand: Command = async (args, edge) => {
  const path = join(edge.cwd, CONFIGURATION_NAME)
  if (existsSync(path)) {
    edge.stderr.write(`${TOOL.name}: there is a ${CONFIGURATION_NAME} already; nothing is written\n`)
    return 2
  }
  const { read } = await import('../read-deployments.ts')
  const { survey } = await import('./survey.ts')
  const { deployments } = await read({ paths: ['.'], cwd: edge.cwd, config: false })
  const found = survey(deployments)
  await edge.writeFile(path, initialConfiguration(args.value('preset') ?? 'recommended', found))
  edge.stderr.write(`Wrote ${CONFIGURATION_NAME}${found.programs.length === 0 ? '; no program of SPIRE was found here' : ''}.\n`)
  return 0
}

/** A configuration that changes nothing but the preset, and says what could be changed, with what was found. */
export function initialConfiguration(preset: string, { programs, decisions, secrets }: Survey = { programs: [], decisions: {}, secrets: [] }): string {
  const width = Math.max(...PRESET_NAMES.map((name) => name.length))
  const presets = PRESET_NAMES.map((name) => `#   ${name.padEnd(width)}  ${PRESETS[name].summary}`)
  const expectations = Object.entries({ ...REFERENCE_EXPECTATIONS, ...decisions }).map(
    ([key, value]) => `#   ${key}: ${Array.isArray(value) ? `[${value.map(plain).join(', ')}]` : plain(value)}`,
  )
  const found = programs.length === 0 ? [] : ['', '# Found here:', ...programs.map((line) => `#  - ${oneLine(line)}`)]
  const decided = Object.keys(decisions).length === 0 ? '' : '\n# These are the ones found here, and of the reference design where nothing was found.'
  const external = secrets.length === 0 ? EXAMPLE_SECRET : secrets.map(secretLines)
  return `# What ${TOOL.name} holds this repository to. Every key may be left out.
${found.map((line) => `${line}\n`).join('')}
# Which rules run, and how much they weigh:
${presets.join('\n')}
extends: ${preset}

# Severities of single rules: off, note, warning or error. '${TOOL.name} rules' lists them all.
# rules:
#   image-tag-floating: error

# Decisions of your design. What is declared here is an error where it is broken; what is not is a note.${decided}
# expect:
${expectations.join('\n')}

# Files that are not read, and findings to keep quiet about.
# ignore:
#   - vendor/**
#   - path: dev/**
#     rule: ha-sqlite
#     reason: one replica on a laptop

# Objects that live elsewhere: made by hand, by an operator, or in another repository.
# external:
${external.join('\n')}

# The files hold the whole deployment: what is not among them does not exist.
# complete: true

# A list of findings that are not to be fixed now: '${TOOL.name} --baseline FILE --update-baseline' writes it.
# baseline: .spire-lint-baseline.json

# House rules without code: what must hold at a path of every object selected.
# assertions:
#   - id: images-from-our-registry
#     select: "*/spire-system/*"
#     path: spec.template.spec.containers[*].image
#     must:
#       match: ^registry\\.example\\.org/

# Judge as if every image were of these releases.
# spireVersion: ${plain(decisions.spireVersion ?? REFERENCE_EXPECTATIONS.spireVersion)}
# kubernetesVersion: "1.34"

# From which severity on findings fail a run.
# failOn: error
`
}

const EXAMPLE_SECRET: readonly string[] = ['#   - kind: Secret', '#     namespace: spire-system', '#     name: spire-database']

function secretLines({ namespace, name, keys }: Survey['secrets'][number]): string {
  const lines = ['#   - kind: Secret', `#     namespace: ${plain(namespace)}`, `#     name: ${plain(name)}`]
  return [...lines, ...(keys.length === 0 ? [] : [`#     keys: [${keys.map(plain).join(', ')}]`])].join('\n')
}

/** A value as YAML has it, in quotes where it is no plain word. */
function plain(value: unknown): string {
  const text = String(value)
  return typeof value === 'number' || /^[a-zA-Z][\w.-]*$|^\d+\.\d+\.\d+$/.test(text) ? text : JSON.stringify(oneLine(text))
}
