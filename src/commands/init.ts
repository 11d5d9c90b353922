import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { REFERENCE_EXPECTATIONS } from '../declared/declared.ts'
import { TOOL } from '../engine/tool.ts'
import { CONFIGURATION_NAME } from '../policy/configuration.ts'
import { PRESET_NAMES, PRESETS } from '../policy/presets.ts'
import type { Command } from './command.ts'

/** `spire-lint init` */
export const initCommand: Command = async (args, edge) => {
  const path = join(edge.cwd, CONFIGURATION_NAME)
  if (existsSync(path)) {
    edge.stderr.write(`${TOOL.name}: there is a ${CONFIGURATION_NAME} already; nothing is written\n`)
    return 2
  }
  await edge.writeFile(path, initialConfiguration(args.value('preset') ?? 'recommended'))
  edge.stderr.write(`Wrote ${CONFIGURATION_NAME}.\n`)
  return 0
}

/** A configuration that changes nothing but the preset, and says what could be changed. */
export function initialConfiguration(preset: string): string {
  const width = Math.max(...PRESET_NAMES.map((name) => name.length))
  const presets = PRESET_NAMES.map((name) => `#   ${name.padEnd(width)}  ${PRESETS[name].summary}`)
  const expectations = Object.entries(REFERENCE_EXPECTATIONS).map(([key, value]) => `#   ${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`)
  return `# What ${TOOL.name} holds this repository to. Every key may be left out.

# Which rules run, and how much they weigh:
${presets.join('\n')}
extends: ${preset}

# Severities of single rules: off, note, warning or error. '${TOOL.name} rules' lists them all.
# rules:
#   image-tag-floating: error

# Decisions of your design. What is declared here is an error where it is broken; what is not is a note.
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
#   - kind: Secret
#     namespace: spire-system
#     name: spire-database

# The files hold the whole deployment: what is not among them does not exist.
# complete: true

# Judge as if every image were of these releases.
# spireVersion: ${REFERENCE_EXPECTATIONS.spireVersion}
# kubernetesVersion: "1.34"

# From which severity on findings fail a run.
# failOn: error
`
}
