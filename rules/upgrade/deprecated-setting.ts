import { hasOwnRule } from '../../src/deployment/settings/own-rules.ts'
import { renameKey } from '../../src/deployment/settings/setting-edits.ts'
import { placeInWords, placeOfPath } from '../../src/deployment/settings/setting-place.ts'
import { replacementInWords, replacementKey } from '../../src/deployment/settings/stray-key-words.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { OLDEST_KNOWN } from '../../src/spire/release.ts'

export default rule({
  id: 'deprecated-setting',
  area: 'upgrade',
  summary: 'No config has a setting that the next releases take away.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md', 'spire: cmd/spire-server/cli/run/run.go', 'spire: cmd/spire-agent/cli/run/run.go'],
  fix: 'safe',
  messages: {
    logged: {
      severity: 'warning',
      when: 'run',
      log: '{log}',
      text: "'{key}' in {where} is deprecated{since}: it still counts, and a later release will refuse or ignore it. {advice}",
    },
    silent: {
      severity: 'warning',
      text: "'{key}' in {where} is deprecated{since}: it still counts, and a later release will refuse or ignore it. SPIRE says nothing of that. {advice}",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const { kind, release } = config
      for (const problem of config.problems) {
        const { code, place, path, args } = problem
        const { key = '', since = OLDEST_KNOWN, replacement } = args
        // Without a release only what every one of them finds old.
        if (code !== 'deprecated-key' || (release === undefined && since !== OLDEST_KNOWN) || hasOwnRule(config, problem)) continue
        const block = path.slice(0, -key.length - 1)
        const name = replacementKey(replacement)
        const own = replacement !== undefined && (!replacement.includes('.') || replacement.slice(0, replacement.lastIndexOf('.')) === block)
        const edits = name !== undefined && own ? renameKey(config, block, place, key, name) : []
        const fixes = safeFix(`Write '${name}'`, ...edits)
        const said = { key, where: placeInWords(placeOfPath(config, block), kind), since: since === OLDEST_KNOWN ? '' : ` since SPIRE ${since}` }
        const advice = replacementInWords(replacement, kind)
        const log = LOGS[key]
        if (log === undefined) report('silent', place, { ...said, advice }, [], fixes)
        else report('logged', place, { ...said, advice, log }, [], fixes)
      }
    }
  },
})

/** What SPIRE says of a setting, where it says anything (run.go of both programs, and the key managers at v1.9.6). */
const LOGS: Readonly<Record<string, string>> = {
  exclude_sn_from_ca_subject: 'The deprecated exclude_sn_from_ca_subject configurable will be removed in a future release',
  key_metadata_file: "'key_metadata_file' is deprecated in favor of 'key_identifier_file' and will be removed in a future version",
  retry_bootstrap: "The 'retry_bootstrap' configuration is deprecated. It will be removed in SPIRE 1.14. Please test without the flag before upgrading.",
  use_legacy_downstream_x509_ca_ttl: "'use_legacy_downstream_x509_ca_ttl' is deprecated and will be removed in a future release",
  use_msi: 'use_msi is deprecated and will be removed in a future release',
  use_sync_authorized_entries: "The 'use_sync_authorized_entries' configuration is deprecated. The option to disable it will be removed in SPIRE 1.13.",
}
