import { renameKey } from '../../src/deployment/settings/setting-edits.ts'
import { placeInWords } from '../../src/deployment/settings/setting-place.ts'
import { adviceOn, plainName } from '../../src/deployment/settings/stray-key-words.ts'
import { strayKeys } from '../../src/deployment/settings/stray-keys.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'

export default rule({
  id: 'config-unknown-key-ignored',
  area: 'config',
  summary: 'No config has a key that SPIRE passes over.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go, checkForUnknownConfig', 'spire: cmd/spire-agent/cli/run/run.go, checkForUnknownConfig'],
  fix: 'unsafe',
  messages: {
    ignored: {
      severity: 'warning',
      text: "SPIRE knows no '{key}' in {where}. SPIRE ignores this silently: the setting does nothing. {advice}",
    },
    security: {
      severity: 'error',
      text: "SPIRE knows no '{key}' in {where}. SPIRE ignores this silently, and security hangs on what is meant. {advice}",
    },
    required: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "SPIRE knows no '{key}' in {where} and ignores it, so '{missing}' is missing, and the {kind} exits. {advice}",
    },
    noted: {
      severity: 'warning',
      when: 'validate',
      log: '{log}',
      text: "SPIRE knows no '{key}' in {where}: '{program} validate' fails for it, while the {kind} itself ignores it silently. {advice}",
    },
    future: {
      severity: 'warning',
      text: "'{key}' in {where} comes with SPIRE {since}. This {kind} is {release}: SPIRE ignores this silently. Take it out, or run {since} or later.",
    },
    futureSecurity: {
      severity: 'error',
      text: "'{key}' in {where} comes with SPIRE {since}. This {kind} is {release}: SPIRE ignores this silently, and security hangs on it. Run {since} or later.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const { kind, release = '' } = config
      for (const stray of strayKeys(config)) {
        const { problem, key, here, block, verdict, missed, security } = stray
        if (problem.fatal) continue
        const { place } = problem
        const args = { key, kind: programName(kind), where: placeInWords(here, kind) }
        if (verdict.is === 'future') report(security ? 'futureSecurity' : 'future', place, { ...args, since: verdict.since, release })
        if (verdict.is !== 'unknown') continue
        const { meant } = verdict
        const name = plainName(stray)
        const edits = name === undefined ? [] : renameKey(config, block, place, key, name)
        const fixes = (stray.respelled ? safeFix : suggestion)(`Write '${name}'`, ...edits)
        const advice = adviceOn(stray, kind)
        if (missed?.fatal) report('required', place, { ...args, advice, missing: meant?.key ?? '', log: missed.log ?? '' }, [], fixes)
        else if (security) report('security', place, { ...args, advice }, [], fixes)
        else if (problem.info) report('noted', place, { ...args, advice, program: `spire-${kind}`, log: problem.log ?? '' }, [], fixes)
        else report('ignored', place, { ...args, advice }, [], fixes)
      }
    }
  },
})
