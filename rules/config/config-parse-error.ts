import { unsetVariables } from '../../src/deployment/variables.ts'
import { rule } from '../../src/engine/rule.ts'

const PROGRAM = { server: 'spire-server', agent: 'spire-agent', oidc: 'the OIDC discovery provider', registrar: 'the k8s-workload-registrar' } as const

export default rule({
  id: 'config-parse-error',
  area: 'config',
  summary: "Every SPIRE config parses: as HCL 1 or JSON, and the controller manager's as YAML.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-server/cli/run/run.go, ParseFile', 'hashicorp/hcl v1.0.1-vault-7'],
  messages: {
    hcl: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'This is where {program} stops reading its config ({error}), so it exits. Configs are HCL version 1, or JSON where they begin with a brace.',
    },
    crash: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'The library that {program} reads its config with crashes here ({error}), so the process dies. Write the character itself in place of this escape.',
    },
    plugins: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "{program} cannot read its plugins here, so it exits. Below 'plugins' stands one block for each plugin: its type, its name in quotes, and braces.",
    },
    yaml: {
      severity: 'error',
      when: 'start',
      text: "The controller manager's config is no YAML that it can read ({error}), so it exits.",
    },
  },
  check({ configs, managerConfigs }, report) {
    for (const { config } of configs) {
      for (const { code, place, path, args, log = '' } of config.problems) {
        const said = { program: PROGRAM[config.kind], error: args.error ?? log, log }
        // Where a variable without a value is why, the variable is the fault.
        if (code === 'parse-error' && unsetVariables(config).length > 0) continue
        if (code === 'parse-error') report('hcl', place, said)
        // Before SPIRE 1.11.1 it dies of a second block, too, which is said of that.
        else if (code === 'crash' && !config.problems.some((other) => other.code === 'second-block' && other.path === path)) report('crash', place, said)
        else if (code === 'plugins-malformed') report('plugins', place, said)
      }
    }
    for (const { config } of managerConfigs) {
      for (const { code, place, args } of config.problems) if (code === 'parse-error') report('yaml', place, { error: args.error ?? '' })
    }
  },
})
