import { imagesOfSpire } from '../../src/deployment/images.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'

export default rule({
  id: 'plugin-external-unverified',
  area: 'config',
  summary: 'The program of an external plugin is there, and is checked before it runs.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/catalog/external.go', 'spire: doc/spire_server.md', 'spire: Dockerfile'],
  securitySeverity: 5,
  messages: {
    unverified: {
      severity: 'warning',
      when: 'run',
      log: 'Plugin checksum not configured',
      text: "The {kind} runs '{command}' without checking it: whoever can write that file can do what the {kind} does. Set plugin_checksum to the program's SHA-256, in hex.",
    },
    missing: {
      severity: 'error',
      when: 'start',
      log: 'failed to load plugin "{name}": failed to launch plugin: {step} {command}: no such file or directory',
      text: "SPIRE's image has nothing at '{command}' and no volume is mounted there, so the {kind} cannot load its plugin and exits. Mount the program at that path, or use an image that has it.",
    },
  },
  check(deployment, report) {
    for (const { config } of deployment.configs) {
      for (const { name, place, external, enabled, wrapper } of config.plugins) {
        const command = wrapper.string('plugin_cmd')
        if (!external || command.is !== 'known' || (enabled.is === 'known' && !enabled.value)) continue
        const components = imagesOfSpire(deployment).filter(({ component, published }) => published && deployment.configOf(component)?.config === config)
        const missing = components.find(({ component }) => command.value.startsWith('/') && contentAt(component.container, command.value).is === 'image')
        const args = { kind: programName(config.kind), command: command.value }
        const unchecked = wrapper.string('plugin_checksum').is === 'absent'
        const step = unchecked ? 'fork/exec' : 'error verifying checksum: open'
        if (missing) report('missing', command.place, { ...args, name, step }, [[missing.component.place, 'the image']])
        else if (unchecked) report('unverified', command.place, args, [[place, 'the plugin']])
      }
    }
  },
})
