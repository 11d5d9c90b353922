import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { removeItem } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'container-args-repeat-run',
  area: 'config',
  summary: "A SPIRE container's args do not repeat the 'run' of its image.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: Dockerfile', 'spire: cmd/spire-server/cli/run/run.go'],
  fix: 'safe',
  messages: {
    image: {
      severity: 'error',
      when: 'start',
      log: 'could not find config file {path}: please use the -config flag',
      text: "The image's entrypoint already ends in 'run', so this one is a word that is no flag: reading of flags stops here, everything behind it is ignored, and {program} exits for want of its config. Take 'run' out.",
    },
    command: {
      severity: 'error',
      when: 'start',
      log: 'could not find config file {path}: please use the -config flag',
      text: "'run' stands in the command already, so this one is a word that is no flag: reading of flags stops here, everything behind it is ignored, and {program} exits for want of its config. Take 'run' out.",
    },
  },
  check({ components }, report) {
    for (const { program, commandLine, container, place } of components) {
      const { stray, flags, usesEntrypoint } = commandLine
      if (stray?.text !== 'run' || (program !== 'spire-server' && program !== 'spire-agent')) continue
      // Behind the last flag nothing is lost.
      if (flags.size > 0 && [...flags.values()].every(({ read }) => read)) continue
      const side = program === 'spire-server' ? 'server' : 'agent'
      const edit = removeItem(container.field.get('args'), stray.place)
      const fixes = safeFix("Take 'run' out", edit)
      const args = { program, path: `/opt/spire/conf/${side}/${side}.conf` }
      if (usesEntrypoint) report('image', stray.place, args, [[place, "the image whose entrypoint has 'run'"]], fixes)
      else report('command', stray.place, args, [[container.field.get('command').place, "the command that has 'run'"]], fixes)
    }
  },
})
