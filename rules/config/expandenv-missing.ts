import { literalVariables } from '../../src/deployment/variables.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertItem } from '../../src/kubernetes/insert.ts'
import { textAt } from '../../src/text/source-file.ts'

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
      text: "The config names the variable '{variable}', but {program} runs without -expandEnv, so it takes the text '{text}' as it stands. Add '-expandEnv' to the container's args.",
    },
  },
  check({ components, configOf }, report) {
    for (const component of components) {
      const { program, commandLine, container } = component
      const file = configOf(component)
      // Where a flag is misspelt the program does not come to its config, and it may be this one.
      if (!file || commandLine.undefinedFlag || commandLine.has('expandEnv').is !== 'known') continue
      const off = commandLine.flags.get('expandEnv')
      const edit = off ? { place: off.flag, text: '-expandEnv' } : insertItem(container.field.get('args'), '-expandEnv')
      const fixes: Fix[] = edit ? [{ title: "Write '-expandEnv'", safe: true, edits: [edit] }] : []
      for (const { name, place } of literalVariables(file.config)) {
        report('literal', place, { variable: name, program, text: textAt(place) }, [[commandLine.place, 'where the flag goes']], fixes)
      }
    }
  },
})
