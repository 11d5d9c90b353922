import { isStrayDollar, leavesDefault, unsetVariables } from '../../src/deployment/variables.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'expandenv-undefined-variable',
  area: 'config',
  summary: 'Every variable that a config expands is set in its container.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/config/config.go'],
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
        if (leavesDefault(file.config, place)) report('default', place, { ...args, program }, related)
        else report('unset', place, args, related)
      }
    }
  },
})
