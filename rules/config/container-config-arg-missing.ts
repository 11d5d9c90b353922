import type { CommandLine } from '../../src/deployment/command-line.ts'
import { noSuchConfig } from '../../src/deployment/config-path.ts'
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
      log: '{log}',
      text: "The container does not say -config, so {program} looks for '{path}', where there is no such file, and exits. Add the arguments '-config' and the path at which its ConfigMap is mounted.",
    },
    manager: {
      severity: 'error',
      when: 'start',
      log: 'cluster name is required configuration',
      text: "The container does not say -config, so the controller manager knows neither its cluster nor its trust domain, and exits. Add the arguments '-config' and the path at which its ConfigMap is mounted.",
    },
    ignored: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{word}' is no flag, so {program} stops reading its flags here, -config behind it included, and exits for want of its config. Take it out; a flag that is there or not takes no value behind it, and every flag is an item of its own.",
    },
    undefined: {
      severity: 'error',
      when: 'start',
      log: 'flag provided but not defined: {flag}',
      text: "{program} has no flag '{flag}': it prints its usage and exits. {advice}",
    },
  },
  check({ components }, report) {
    for (const { program, commandLine, configPath, configContent, container } of components) {
      const { undefinedFlag: flag, stray, flags, readable } = commandLine
      const config = flags.get('config')
      if (!readable) continue
      if (flag) {
        const name = flag.text.replace(/=.*/s, '').replace(/^--/, '-')
        const advice = /\s/.test(name)
          ? 'A flag and its value are two items of a list.'
          : "Flags are spelled as in '-config', with letters large and small as there."
        report('undefined', flag.place, { program, flag: name, advice })
      } else if (program === 'spire-controller-manager' && configPath.is === 'absent') report('manager', commandLine.place, {})
      else if (stray && config && !config.read && !(stray.text === 'run' && runsVerb(commandLine))) {
        report('ignored', stray.place, { program, word: stray.text, log: noSuchConfig(program, undefined) }, [[config.flag, 'what is not read']])
      } else if (configPath.is === 'known' && configPath.from === 'default' && configContent && NO_FILE.has(configContent.is)) {
        if (stray?.text === 'run' && runsVerb(commandLine)) continue
        report('missing', commandLine.place, { program, path: configPath.value, log: noSuchConfig(program, configPath.value) }, [
          [container.place, 'the container'],
        ])
      }
    }
  },
})

const NO_FILE: ReadonlySet<string> = new Set(['image', 'above-mounts', 'missing', 'directory'])

/** A second 'run' is a fault of its own. */
function runsVerb({ verb }: CommandLine): boolean {
  return verb === 'run'
}
