import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AREAS, type Rule, rule } from '../engine/rule.ts'
import { slashed } from '../files/slashed.ts'
import { PRESET_NAMES } from '../policy/presets.ts'
import type { Diagnostic } from '../text/diagnostic.ts'

export interface OwnRulesRead {
  readonly rules: readonly Rule[]
  /** Modules that are no rules. */
  readonly diagnostics: readonly Diagnostic[]
  /** What went wrong inside a rule while it ran; read once the run is over. */
  readonly failures: readonly Diagnostic[]
}

/**
 * Loads the rules of a folder's modules (.mjs, .cjs, .js), which is to run their code. A module exports by default a rule, several, or a function
 * that is given `rule` and returns them.
 * @param taken the ids of our own rules
 */
export async function readOwnRules(folders: readonly string[], cwd: string, taken: readonly string[]): Promise<OwnRulesRead> {
  const rules = new Map<string, Rule>()
  const diagnostics: Diagnostic[] = []
  const failures: Diagnostic[] = []
  for (const folder of folders) {
    const modules = modulesIn(resolve(cwd, folder))
    if (modules === undefined) diagnostics.push({ severity: 'error', message: `--rule-dir: '${folder}' is no folder that can be read` })
    else if (modules.length === 0) diagnostics.push({ severity: 'error', message: `--rule-dir: '${folder}' holds no module (.mjs, .cjs or .js)` })
    for (const path of modules ?? []) {
      const file = slashed(relative(cwd, path))
      for (const value of await exportsOf(path)) {
        const fault = value instanceof Error ? value.message : faultOf(value, [...taken, ...rules.keys()])
        if (fault !== undefined) diagnostics.push({ severity: 'error', message: `this is no rule: ${fault}`, file })
        else if (isRule(value)) rules.set(value.id, guarded(value, file, failures))
      }
    }
  }
  return { rules: [...rules.values()], diagnostics, failures }
}

function modulesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => /\.[mc]?js$/.test(name))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    return undefined
  }
}

/** What a module exports; an error for one that cannot be loaded. */
async function exportsOf(path: string): Promise<readonly unknown[]> {
  try {
    const module: { default?: unknown } = await import(/* @vite-ignore */ pathToFileURL(path).href)
    const exported = typeof module.default === 'function' ? await module.default(rule) : module.default
    return Array.isArray(exported) ? exported : [exported]
  } catch (error) {
    return [error instanceof Error ? error : new Error(String(error))]
  }
}

function isRule(value: unknown): value is Rule {
  return faultOf(value, []) === undefined
}

/** Why a value is no rule. */
function faultOf(value: unknown, taken: readonly string[]): string | undefined {
  if (!isRecord(value)) return 'the default export must be a rule, a list of them, or a function that returns them'
  const { id, area, summary, presets, references, messages, check } = value
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) return `its id must be words in lower case joined by '-', not ${shown(id)}`
  if (taken.includes(id)) return `there is a rule '${id}' already`
  if (!AREAS.some((one) => one === area)) return `'${id}' must have an area: ${AREAS.join(', ')}`
  if (typeof summary !== 'string' || summary === '') return `'${id}' must have a summary`
  if (!Array.isArray(presets) || !presets.every((name) => PRESET_NAMES.some((one) => one === name)))
    return `'${id}' must have presets: a list of ${PRESET_NAMES.join(', ')}`
  if (!Array.isArray(references)) return `'${id}' must have references, a list`
  if (!isRecord(messages) || Object.keys(messages).length === 0) return `'${id}' must have messages`
  const wrong = Object.entries(messages).find(([, message]) => !isMessage(message))
  if (wrong) return `message '${wrong[0]}' of '${id}' must have a text and a severity (error, warning or note)`
  return typeof check === 'function' ? undefined : `'${id}' must have a function check(deployment, report)`
}

function isMessage(value: unknown): boolean {
  if (!isRecord(value) || typeof value.text !== 'string') return false
  const { severity } = value
  const severities = isRecord(severity) ? [severity.recommended, ...Object.values(severity)] : [severity]
  return severities.every((one) => one === 'error' || one === 'warning' || one === 'note')
}

/** A rule whose exceptions are its author's to read, and stop no other rule. */
function guarded(own: Rule, file: string, failures: Diagnostic[]): Rule {
  return {
    ...own,
    own: true,
    check(deployment, report) {
      try {
        own.check(deployment, report)
      } catch (error) {
        const message = `the rule '${own.id}' failed: ${error instanceof Error ? error.message : String(error)}`
        if (!failures.some((failure) => failure.message === message)) failures.push({ severity: 'error', message, file })
      }
    },
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
