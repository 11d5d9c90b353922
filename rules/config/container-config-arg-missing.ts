import type { CommandLine } from '../../src/deployment/command-line.ts'
import { type Component, flagsOf } from '../../src/deployment/component.ts'
import { mountedConfigPath } from '../../src/deployment/config-mount.ts'
import { noSuchConfig } from '../../src/deployment/config-path.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Word } from '../../src/kubernetes/container.ts'
import { insertItem, insertLines, itemLead, removeItem } from '../../src/kubernetes/insert.ts'
import { whyNoFile } from '../../src/kubernetes/path-content.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'container-config-arg-missing',
  area: 'config',
  summary: 'A SPIRE container says which config its program reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go', 'spire: Dockerfile', 'spire-controller-manager: cmd/main.go'],
  fix: 'safe',
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
    verb: {
      severity: 'error',
      when: 'start',
      log: 'Usage: {program} [--version] [--help] <command> [<args>]',
      text: "The command says '{word}' where {program} takes what it is to do, so it prints its usage and exits. Write 'run' in front of the flags; only the image's own entrypoint has it already.",
    },
    undefined: {
      severity: 'error',
      when: 'start',
      log: 'flag provided but not defined: {flag}',
      text: "{program} has no flag '{flag}': it prints its usage and exits. {advice}",
    },
  },
  check({ components }, report) {
    for (const component of components) {
      const { program, commandLine, configPath, configContent, container } = component
      const { undefinedFlag: flag, stray, flags, readable, notVerb } = commandLine
      const config = flags.get('config')
      if (notVerb) {
        const wrong = notVerb.text.startsWith('-') ? undefined : replaceWord(notVerb.place, notVerb.text, 'run')
        report('verb', notVerb.place, { program, word: notVerb.text }, [], safeFix("Write 'run'", wrong))
        continue
      }
      if (!readable) continue
      if (flag) {
        const name = flag.text.replace(/=.*/s, '').replace(/^--/, '-')
        const advice = /\s/.test(name)
          ? 'A flag and its value are two items of a list.'
          : "Flags are spelled as in '-config', with letters large and small as there."
        report('undefined', flag.place, { program, flag: name, advice }, [], flagFix(component, flag))
      } else if (program === 'spire-controller-manager' && configPath.is === 'absent') report('manager', commandLine.place, {}, [], configFlag(component))
      // The OIDC provider says itself what it does not expect.
      else if (stray && program === 'oidc-discovery-provider') continue
      else if (stray && config && !config.read && !(stray.text === 'run' && runsVerb(commandLine))) {
        report(
          'ignored',
          stray.place,
          { program, word: stray.text, log: noSuchConfig(program, undefined) },
          [[config.flag, 'what is not read']],
          strayFix(component, stray),
        )
      } else if (configPath.is === 'known' && configPath.from === 'default' && configContent && whyNoFile(configContent) !== undefined) {
        if (stray?.text === 'run' && runsVerb(commandLine)) continue
        report(
          'missing',
          commandLine.place,
          { program, path: configPath.value, log: noSuchConfig(program, configPath.value) },
          commandLine.place.start === container.place.start ? [] : [[container.place, 'the container']],
          configFlag(component),
        )
      }
    }
  },
})

/** The flag for the only config of this program that the container mounts. */
function configFlag(component: Component) {
  const path = mountedConfigPath(component)
  if (path === undefined) return []
  const { field, command } = component.container
  const args = field.get('args')
  if (!args.exists && command) return []
  const item = `-config=${path}`
  // In front: what stands behind may be the value of a flag, or a word at which flags end.
  const edit = args.exists ? insertItem(args, item) : insertLines(field, ['args:', '  - -config', `  - ${path}`])
  return safeFix(`Add '-config ${path}'`, edit)
}

/** A flag and its value in one item are two; a flag that is nearly one of the program's is that one. */
function flagFix(component: Component, flag: Word) {
  const { container, program } = component
  const [, dashes = '', name = '', value] = /^(--?)([^=\s]+)(?:\s+(\S+))?$/s.exec(flag.text) ?? []
  const known = flagsOf(program)
  if (value !== undefined && known.includes(name)) {
    const item = container.field
      .get('args')
      .items()
      .find(({ place }) => place.start === flag.place.start)
    const list = item && container.field.get('args').sequence
    const lead = itemLead(flag.place)
    if (!list || list.flow || lead === undefined) return []
    return safeFix('Make them two items', replaceWord(flag.place, flag.text, `${dashes}${name}\n${lead}${value}`))
  }
  const longer = known.filter((one) => one.startsWith(name))
  const meant = name === '' ? undefined : (nearest(name, known) ?? (longer.length === 1 ? longer[0] : undefined))
  if (meant === undefined) return []
  const words = container.args ?? []
  const path = words[words.findIndex(({ place }) => place.start === flag.place.start) + 1]?.text
  const certain = meant === 'config' && path !== undefined && path === mountedConfigPath(component)
  return (certain ? safeFix : suggestion)(`Write '${dashes}${meant}'`, replaceWord(flag.place, flag.text, `${dashes}${meant}`))
}

/** What follows a switch, to switch it on. */
function strayFix({ container }: Component, stray: Word) {
  return stray.text === 'true' ? safeFix("Take 'true' out", removeItem(container.field.get('args'), stray.place)) : []
}

/** A second 'run' is a fault of its own. */
function runsVerb({ verb }: CommandLine): boolean {
  return verb === 'run'
}
