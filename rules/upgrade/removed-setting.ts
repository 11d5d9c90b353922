import { renameKey } from '../../src/deployment/setting-edits.ts'
import { placeInWords } from '../../src/deployment/setting-place.ts'
import { replacementInWords, replacementKey } from '../../src/deployment/stray-key-words.ts'
import { strayKeys } from '../../src/deployment/stray-keys.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'removed-setting',
  area: 'upgrade',
  summary: 'No config has a setting that the release no longer has.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md'],
  fix: 'safe',
  messages: {
    fatal: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{key}' in {where} went with SPIRE {removed}: it is an unknown key since, for which the {kind} exits. {advice}",
    },
    required: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{key}' in {where} went with SPIRE {removed} and is ignored since, so '{missing}' is missing, and the {kind} exits. {advice}",
    },
    ignored: {
      severity: 'warning',
      text: "'{key}' in {where} went with SPIRE {removed}. SPIRE ignores this silently since: the setting does nothing. {advice}",
    },
    security: {
      severity: 'error',
      text: "'{key}' in {where} went with SPIRE {removed}. SPIRE ignores this silently since, and security hangs on it. {advice}",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const { kind } = config
      for (const { problem, key, here, block, verdict, missed, security } of strayKeys(config)) {
        if (verdict.is !== 'removed' || OWN.includes(`${block}.${key}`)) continue
        const { place } = problem
        const name = replacementKey(verdict.replacement)
        const edit = name === undefined || name === key || isElsewhere(verdict.replacement, block) ? undefined : renameKey(config, block, place, key, name)
        const fixes: Fix[] = edit ? [{ title: `Write '${name}'`, safe: true, edits: [edit] }] : []
        const args = { key, kind, where: placeInWords(here, kind), removed: verdict.release, advice: replacementInWords(verdict.replacement, kind) }
        if (problem.fatal) report('fatal', place, { ...args, log: missed?.log ?? problem.log ?? '' }, [], fixes)
        else if (missed?.fatal) report('required', place, { ...args, missing: name ?? '', log: missed.log ?? '' }, [], fixes)
        else report(security ? 'security' : 'ignored', place, args, [], fixes)
      }
    }
  },
})

/** The most copied of them is a rule of its own. */
const OWN = ['server.default_svid_ttl', 'server.svid_ttl']

/** Whether the replacement's path names another block than the one at hand. */
function isElsewhere(replacement: string | undefined, block: string): boolean {
  return replacement?.includes('.') === true && !block.startsWith('plugins.') && replacement.slice(0, replacement.lastIndexOf('.')) !== block
}
