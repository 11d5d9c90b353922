import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'scm-config-unknown-key',
  area: 'controller-manager',
  summary: "The controller manager's config has keys that it knows.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire-controller-manager: api/v1alpha1/controllermanagerconfig_types.go',
    'spire-controller-manager: api/v1alpha1/controllermanagerconfig_loader.go',
  ],
  fix: 'unsafe',
  messages: {
    unknown: {
      severity: 'warning',
      when: 'run',
      text: "The controller manager knows no '{key}'{hint}, and passes over it without a word: the default holds. Correct the key, or take it out.",
    },
    required: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "The controller manager knows no '{key}' and passes over it, so '{meant}' is not set, without which it exits. Write '{meant}'; large and small letters count.",
    },
    laterLog: {
      severity: 'note',
      when: 'run',
      text: "'{key}' came with release {since} of the controller manager; this one is older and passes over it without a word.",
    },
    later: {
      severity: 'warning',
      when: 'run',
      text: "'{key}' came with release {since} of the controller manager; this one is older and passes over it without a word. Use a newer release, or take it out.",
    },
  },
  check({ managerConfigs }, report) {
    for (const { config } of managerConfigs) {
      for (const { code, place, args, fatal, log = '' } of config.problems) {
        const { key = '', meant } = args
        const name = key.slice(key.lastIndexOf('.') + 1)
        const fixes = suggestion(`Write '${meant}'`, meant === undefined ? undefined : replaceWord(place, name, meant))
        if (code === 'future-key') report(LITTLE.test(key) ? 'laterLog' : 'later', place, { key, since: args.since ?? '' })
        else if (code === 'unknown-key' && fatal) report('required', place, { key, meant: meant ?? '', log }, [], fixes)
        else if (code === 'unknown-key') report('unknown', place, { key, hint: meant === undefined ? '' : ` (did you mean '${meant}'?)` }, [], fixes)
      }
    }
  },
})

/** Keys that change what is logged, or how fast it is, and nothing of what is registered. */
const LITTLE = /^(?:log|grpc|enableEntryRenderCache|entryRenderCache)/
