import type { Fix } from '../../src/engine/finding.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertItem } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'expandenv-missing',
  area: 'config',
  summary: 'A config that names environment variables is read with -expandEnv.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/config/config.go', 'spire: cmd/spire-server/cli/run/run.go'],
  fix: 'safe',
  messages: {
    literal: {
      severity: 'error',
      when: 'start',
      text: "The config names the variable '{variable}', but {program} runs without {flag}, so it takes the text '{text}' as it stands. Add '{flag}' to the container's args.",
    },
  },
  check({ components, configs }, report) {
    for (const { program, commandLine, configText, container } of components) {
      const file = configs.find((one) => configText && one.place.file === configText.place.file && one.place.start === configText.place.start)
      const expands = commandLine.has('expandEnv')
      if (!file || expands.is !== 'known' || expands.value || commandLine.stray) continue
      for (const { name, place, inComment, outcome } of file.config.variables) {
        // A dollar sign may be meant as one (in a password, a regular expression): a variable that the container has is meant as a variable.
        const braces = place.file.text.slice(place.start, place.end).startsWith('${')
        if (inComment || !(braces || outcome.is !== 'absent') || (outcome.is === 'absent' && !/^[A-Z_][A-Z0-9_]*$/.test(name))) continue
        const edit = insertItem(container.field.get('args'), '-expandEnv')
        const fixes: Fix[] = edit ? [{ title: "Add '-expandEnv'", safe: true, edits: [edit] }] : []
        const text = braces ? `\${${name}}` : `$${name}`
        report('literal', place, { variable: name, program, flag: '-expandEnv', text }, [[commandLine.place, 'where the flag goes']], fixes)
      }
    }
  },
})
