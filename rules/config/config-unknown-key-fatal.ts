import { renameKey } from '../../src/deployment/settings/setting-edits.ts'
import { placeInWords } from '../../src/deployment/settings/setting-place.ts'
import { adviceOn, plainName } from '../../src/deployment/settings/stray-key-words.ts'
import { strayKeys } from '../../src/deployment/settings/stray-keys.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'config-unknown-key-fatal',
  area: 'config',
  summary: 'No config has a key that its program refuses to start with.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go, checkForUnknownConfig', 'spire: cmd/spire-agent/cli/run/run.go, checkForUnknownConfig'],
  fix: 'safe',
  messages: {
    unknown: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "SPIRE knows no '{key}' in {where}, and with a key that it does not know there the {kind} exits. {advice}",
    },
    future: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{key}' comes with SPIRE {since}. This {kind} is {release}, to which it is an unknown key in {where}, so it exits. Take it out, or run {since} or later.",
    },
    miscounted: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "SPIRE's library takes '{key}' for a key of {where}, because it stands in a JSON object of objects that comes first there, so the {kind} exits. Put a member with a plain value, or the '{kind}' object, before it.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      const { kind, release = '' } = config
      for (const stray of strayKeys(config)) {
        const { problem, key, here, block, verdict, missed } = stray
        if (!problem.fatal) continue
        const args = { key, kind, where: placeInWords(here, kind), log: missed?.log ?? problem.log ?? '' }
        if (verdict.is === 'future') report('future', problem.place, { ...args, since: verdict.since, release })
        else if (verdict.is === 'miscounted') report('miscounted', problem.place, args)
        else if (verdict.is === 'unknown') {
          const name = plainName(stray)
          const edits = name === undefined ? [] : renameKey(config, block, problem.place, key, name)
          const fixes = (stray.respelled ? safeFix : suggestion)(`Write '${name}'`, ...edits)
          report('unknown', problem.place, { ...args, advice: adviceOn(stray, kind) }, [], fixes)
        }
      }
    }
  },
})
