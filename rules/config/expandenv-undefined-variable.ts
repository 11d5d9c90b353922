import { isStrayDollar, leavesDefault, unsetVariables } from '../../src/deployment/variables.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { SpireConfig } from '../../src/spire/config.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import type { Edit } from '../../src/text/edit.ts'
import { type Place, textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'expandenv-undefined-variable',
  area: 'config',
  summary: 'Every variable that a config expands is set in its container.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/config/config.go'],
  fix: 'unsafe',
  messages: {
    unset: {
      severity: 'error',
      when: 'start',
      text: "With -expandEnv '{variable}' is replaced by the environment's value, but nobody sets it in the container '{container}', so nothing stands here. Add it to the container's env, from the Secret or ConfigMap that has the value.",
    },
    default: {
      severity: 'warning',
      when: 'run',
      text: "With -expandEnv '{variable}' is replaced by the environment's value, but nobody sets it in the container '{container}', so {program} goes on with its default, as if the setting were not there. Add it to the container's env, or take the setting out.",
    },
  },
  check({ components, configOf }, report) {
    for (const component of components) {
      const { program, commandLine, container } = component
      const file = configOf(component)
      if (!file || !commandLine.readable) continue
      for (const use of unsetVariables(file.config)) {
        // A dollar sign that is meant as one.
        if (isStrayDollar(use)) continue
        const { name, place } = use
        const env = container.field.get('env')
        const related = [[env.exists ? env.place : container.place, "the container's environment"]] as const
        const args = { variable: name, container: container.name }
        const meant = meantBy(
          name,
          file.config,
          env.items().flatMap((one) => one.get('name').string ?? []),
        )
        const fixes = meant === undefined ? [] : suggestion(`Write '${meant}'`, renamed(place, name, meant))
        if (leavesDefault(file.config, place)) report('default', place, { ...args, program }, related, fixes)
        else report('unset', place, args, related, fixes)
      }
    }
  },
})

function renamed(place: Place, name: string, meant: string): Edit | undefined {
  const text = textAt(place)
  return text === `$${name}` || text === `\${${name}}` ? { place, text: text.replace(name, meant) } : undefined
}

/** A variable that is nearly called so, or else the only one that nothing reads, if it begins alike. */
function meantBy(name: string, { variables }: SpireConfig, set: readonly string[]): string | undefined {
  const unread = set.filter((one) => !variables.some((use) => use.name === one))
  const [only, ...others] = unread
  const alike = only !== undefined && others.length === 0 && only.split('_')[0] === name.split('_')[0] ? only : undefined
  return nearest(name, unread) ?? alike
}
