import type { ConfigFile } from '../../src/deployment/config-file.ts'
import { mayBeOverridden } from '../../src/deployment/overrides.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Problem } from '../../src/spire/config.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import type { Place } from '../../src/text/source-file.ts'

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
    label: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{section}' takes no name, and with one all that stands in it is lost, so the {kind} exits. Take '{label}' out.",
    },
  },
  check(deployment, report) {
    for (const file of deployment.configs) {
      const { kind, problems } = file.config
      const label = problems.find(({ code, path }) => code === 'stray-label' && path === kind)
      const lost = problems.find(({ code, path }) => code === 'missing-required' && path.startsWith(`${kind}.`))
      if (label && lost) report('label', label.place, { section: kind, kind, label: label.args.label ?? '', log: lost.log ?? '' })
      for (const problem of problems) if (problem.code === 'section-missing') reportMissing(file, problem)
    }

    function reportMissing(file: ConfigFile, { args, log = '', place }: Problem): void {
      const { kind } = file.config
      const section = args.section ?? ''
      if (section === kind && mayBeOverridden(deployment, file, kind === 'server' ? 'trust_domain' : 'server_address')) return
      const other = kind === 'server' ? 'agent' : 'server'
      const meant = misspelled(file, section)
      const others = topLevel(file).find(({ name }) => name.toLowerCase() === other)
      const common = { kind, section, log }
      if (meant) report('missing', meant.place, { ...common, advice: `Write '${section}' in place of '${meant.name}'.` })
      else if (section === 'plugins') report('missing', firstKey(file) ?? place, { ...common, advice: "Add 'plugins { … }' with the plugins that it needs." })
      else if (others) report('missing', others.place, { ...common, advice: `This is the other side's config: give the ${kind} its own.` })
      else report('missing', firstKey(file) ?? place, { ...common, advice: `Put its settings into '${section} { … }'.` })
    }
  },
})

/** The top-level names of a config, with their places. */
function topLevel({ config: { file } }: ConfigFile): readonly { readonly name: string; readonly place: Place }[] {
  return (file?.items ?? []).flatMap(({ keys: [key] }) =>
    key && file ? [{ name: key.text.replace(/^"|"$/g, ''), place: file.source.trace(key.start, key.end).place }] : [],
  )
}

function misspelled(file: ConfigFile, section: string): { readonly name: string; readonly place: Place } | undefined {
  return topLevel(file).find(({ name }) => !file.config.root.has(name) && nearest(name, [section]) === section)
}

function firstKey(file: ConfigFile): Place | undefined {
  return topLevel(file)[0]?.place
}
