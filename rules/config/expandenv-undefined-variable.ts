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
  },
  check({ components, configs }, report) {
    for (const { commandLine, configText, container } of components) {
      const file = configs.find((one) => configText && one.place.file === configText.place.file && one.place.start === configText.place.start)
      if (!file || !commandLine.readable) continue
      for (const { name, place, expanded, inComment, outcome } of file.config.variables) {
        // Single characters (, ) and text with a colon are no variables that anybody meant: another rule's matter.
        if (!expanded || inComment || outcome.is !== 'absent' || !/^[A-Za-z_]\w*$/.test(name)) continue
        const env = container.field.get('env')
        report('unset', place, { variable: name, container: container.name }, [[env.exists ? env.place : container.place, "the container's environment"]])
      }
    }
  },
})
