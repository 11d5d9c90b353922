import type { Deployment } from '../../src/deployment/deployment.ts'
import { literalVariables } from '../../src/deployment/variables.ts'
import { safeFix } from '../../src/engine/fixes.ts'
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
  check(deployment, report) {
    for (const component of deployment.components) {
      const { program, commandLine, container } = component
      const file = deployment.configOf(component)
      // Where a flag is misspelt the program does not come to its config, and it may be this one.
      if (!file || commandLine.undefinedFlag || commandLine.has('expandEnv').is !== 'known') continue
      const variables = literalVariables(file.config)
      if (variables.length === 0 || isFilledIn(deployment)) continue
      const off = commandLine.flags.get('expandEnv')
      const edit = off ? { place: off.flag, text: '-expandEnv' } : insertItem(container.field.get('args'), '-expandEnv')
      const fixes = safeFix("Write '-expandEnv'", edit)
      for (const { name, place } of variables) {
        report('literal', place, { variable: name, program, text: textAt(place) }, [[commandLine.place, 'where the flag goes']], fixes)
      }
    }
  },
})

/** Kubernetes knows no `${NAME}`: where a name, a namespace or an image has it, something fills it in before (envsubst, Flux's postBuild), in the configs as well. */
function isFilledIn({ cluster }: Deployment): boolean {
  return cluster.objects.some(
    ({ kind, file, root }) =>
      kind !== 'ConfigMap' && kind !== 'Secret' && /\b(?:image|name|namespace): *["']?[^\n"'{},]*\$\{/.test(file.text.slice(root.place.start, root.place.end)),
  )
}
