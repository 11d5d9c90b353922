import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'config-section-missing',
  area: 'config',
  summary: 'A config has the sections that its program reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go, validateConfig', 'spire: cmd/spire-agent/cli/run/run.go, validate'],
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "The config has no '{section}' section, so the {kind} exits. {advice}",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const { code, place, args, log = '' } of config.problems) {
        if (code !== 'section-missing') continue
        const section = args.section ?? ''
        report('missing', place, {
          kind: config.kind,
          section,
          log,
          advice: adviceFor(section, config.kind, config.root.has(config.kind === 'server' ? 'agent' : 'server')),
        })
      }
    }
  },
})

function adviceFor(section: string, kind: string, hasOther: boolean): string {
  if (section === 'plugins') return "Add 'plugins { … }' with the plugins that it needs."
  if (hasOther) return `This is the other side's config: give the ${kind} its own.`
  return `Put its settings into '${section} { … }'.`
}
