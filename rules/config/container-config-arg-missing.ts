import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'container-config-arg-missing',
  area: 'config',
  summary: 'A SPIRE container says which config its program reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: Dockerfile', 'spire-controller-manager: cmd/main.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: 'could not find config file {path}: please use the -config flag',
      text: "The container does not say -config, so {program} looks for '{path}', where nothing is mounted, and exits. Add the arguments '-config' and the path at which its ConfigMap is mounted.",
    },
    manager: {
      severity: 'error',
      when: 'start',
      log: 'cluster name is required configuration',
      text: "The container does not say -config, so the controller manager knows neither its cluster nor its trust domain, and exits. Add the arguments '-config' and the path at which its ConfigMap is mounted.",
    },
    undefined: {
      severity: 'error',
      when: 'start',
      log: 'flag provided but not defined: {flag}',
      text: "{program} has no flag '{flag}': it prints its usage and exits. Flags are spelled as in '-config', with letters large and small as there.",
    },
  },
  check({ components }, report) {
    for (const { program, commandLine, configPath, configContent, container } of components) {
      const { undefinedFlag: flag, stray, usesEntrypoint } = commandLine
      if (!commandLine.readable) continue
      if (flag) report('undefined', flag.place, { program, flag: flag.text.replace(/=.*/s, '').replace(/^--/, '-') })
      else if (stray?.text === 'run' && usesEntrypoint) continue
      else if (program === 'spire-controller-manager' && configPath.is === 'absent') report('manager', commandLine.place, {})
      else if (configPath.is === 'known' && configPath.from === 'default' && configContent?.is === 'image') {
        report('missing', commandLine.place, { program, path: configPath.value }, [[container.place, 'the container']])
      }
    }
  },
})
