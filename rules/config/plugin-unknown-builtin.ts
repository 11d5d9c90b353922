import { hasOwnRule } from '../../src/deployment/settings/own-rules.ts'
import { type MeantPlugin, meantPlugin } from '../../src/deployment/settings/plugin-names.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import type { Problem, SpireConfig } from '../../src/spire/config.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'plugin-unknown-builtin',
  area: 'config',
  summary: 'Every plugin without a program of its own is built in.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/catalog/catalog.go', 'spire: pkg/server/catalog', 'spire: pkg/agent/catalog'],
  fix: 'unsafe',
  messages: {
    unknown: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'There is no {type} "{name}" built into the {kind}, and it has no plugin_cmd, so the {kind} exits. {advice}',
    },
    future: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: '{type} "{name}" comes with SPIRE {since}, and this {kind} is {release}, so it exits. Run {since} or later, or take it out.',
    },
    removed: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: '{type} "{name}" went with SPIRE {removed}, so the {kind} exits. {advice}',
    },
    unnamed: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'The plugin has no name, so SPIRE takes \'{name}\' for it, has no such {type}, and exits. Write it behind the type: {type} "name".',
    },
    refused: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: '{type} "{name}" cannot come from a program of its own, so the {kind} exits. Take the plugin_cmd out, or give it a name of its own where it is another plugin.',
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const { kind, release = '' } = config
      for (const problem of config.problems) {
        const { code, place, args, log = '' } = problem
        const { type = '', name = '', since, removed } = args
        if (code !== 'plugin-unknown-builtin' || hasOwnRule(config, problem) || (name === 'k8s_sat' && removed)) continue
        const said = { type, name, kind, log }
        const meant = meantPlugin(config, type, name)
        const edit = meant?.type === type && meant.name !== undefined ? replaceQuoted(place, name, meant.name) : undefined
        const fixes = suggestion(`Write "${meant?.name}"`, edit)
        if (isExternal(config, problem)) report('refused', place, said)
        else if (WRAPPER.includes(name)) report('unnamed', place, said)
        else if (since && !removed) report('future', place, { ...said, since, release })
        else if (removed) report('removed', place, { ...said, removed, advice: adviceOn(meant, type, args.allowed) })
        else report('unknown', place, { ...said, advice: adviceOn(meant, type, args.allowed) }, [], fixes)
      }
    }
  },
})

const WRAPPER = ['plugin_data', 'plugin_data_file', 'plugin_cmd', 'plugin_args', 'plugin_checksum', 'enabled']

function isExternal(config: SpireConfig, { args: { type, name } }: Problem): boolean {
  return config.plugins.some((plugin) => plugin.type === type && plugin.name === name && plugin.external)
}

function adviceOn(meant: MeantPlugin | undefined, type: string, allowed: string | undefined): string {
  if (meant) return `Write ${meant.type} "${meant.name}"${meant.note === undefined || meant.type !== type ? '' : `: ${meant.note.replace(/\.$/, '')}`}.`
  const names = allowed?.split(', ').filter((name) => name !== '') ?? []
  return names.length === 0 ? 'Take it out.' : `There ${names.length === 1 ? 'is' : 'are'} ${list(names)}.`
}
