import { describe, expect, test } from 'vitest'
import { comesFromVariable, leavesDefault, literalVariables, unsetVariables } from '../../src/deployment/variables.ts'
import type { SpireConfig } from '../../src/spire/config.ts'
import type { Environment } from '../../src/spire/environment.ts'
import { loadConfig } from '../../src/spire/load.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'

const ENVIRONMENT: Environment = {
  lookup: (name) =>
    name.startsWith('SET') ? { is: 'value', text: 'value', via: [] } : name.startsWith('SECRET') ? { is: 'unknown', via: [] } : { is: 'absent' },
}

function config(text: string, expandEnv = true): SpireConfig {
  return loadConfig('agent', mappedFile(new SourceFile('agent.conf', text)), { release: '1.14.2', expandEnv, environment: ENVIRONMENT })
}

function agent(settings: string): string {
  return `agent {\n${settings}\n}\nplugins {\n  KeyManager "disk" { plugin_data { directory = "\${KEYS}" } }\n}\n`
}

const names = (uses: readonly { readonly name: string }[]): readonly string[] => uses.map(({ name }) => name)

describe('variables that nobody sets', () => {
  test('are those that are expanded, by a name, and outside of comments', () => {
    const text = agent('trust_domain = "${SET}"\nserver_address = "$HOST" # ${COMMENT}\nserver_port = "${SECRET}"\nlog_level = "$5 ${a:b} $$DOLLAR"')
    expect(names(unsetVariables(config(text)))).toEqual(['HOST', 'KEYS'])
    expect(unsetVariables(config(text, false))).toEqual([])
  })

  test('are named where they are why a config does not parse, and not where they are not', () => {
    expect(names(unsetVariables(config(agent('server_port = ${PORT} # ${COMMENT}'))))).toEqual(['PORT', 'KEYS'])
    expect(unsetVariables(config(agent('server_port: ${PORT}')))).toEqual([])
  })

  test('are not sought in a config of the other side', () => {
    expect(unsetVariables(config('server { trust_domain = "${TD}" }'))).toEqual([])
  })
})

describe('variables that stay text', () => {
  test('are what the container sets, and what is in braces and in capitals', () => {
    const text = agent('trust_domain = "${TD}"\nserver_address = "$HOST ${host} $SETTING ${SECRET}"\n# ${COMMENT}')
    expect(names(literalVariables(config(text, false)))).toEqual(['TD', 'SETTING', 'SECRET', 'KEYS'])
    expect(literalVariables(config(text))).toEqual([])
  })
})

describe('a fault', () => {
  const text = agent('trust_domain = "${TD}"\nserver_address = ""\nserver_port = "${PORT}"')

  test('comes from a variable in its value, or in the value of its key', () => {
    const read = config(text)
    const faults = read.problems.map(({ path, place }) => [path, comesFromVariable(read, place)])
    expect(faults).toContainEqual(['agent.server_port', true])
    expect(config(agent('trust_domain = "${TD}"\nserver_address = ""\nserver_port = 1')).problems.map(({ path }) => path)).toContain('agent.server_address')
    const other = config(agent('trust_domain = "${TD}"\nserver_address = ""\nserver_port = 1'))
    expect(
      other.problems
        .filter(({ path }) => path.startsWith('agent.') && path !== 'agent.trust_bundle_path')
        .map(({ path, place }) => [path, comesFromVariable(other, place)]),
    ).toEqual([
      ['agent.server_address', false],
      ['agent.trust_domain', true],
    ])
  })
})

describe('a setting that is only a variable', () => {
  test('leaves SPIRE’s default where it has one', () => {
    const read = config(agent('trust_domain = "${TD}"\nserver_address = "a"\nserver_port = 1\nlog_level = "${LEVEL}"\nsocket_path = "/run/${NAME}"'))
    expect(unsetVariables(read).map(({ name, place }) => [name, leavesDefault(read, place)])).toEqual([
      ['TD', false],
      ['LEVEL', true],
      ['NAME', false],
      ['KEYS', false],
    ])
  })
})

test('a comment that ends in variables is one up to its end', () => {
  expect(names(unsetVariables(config('agent {\n  server_port = 1 # ${A}${B}\n  # $C\n  log_level = "$D" // ${E}\n}\n')))).toEqual(['D'])
})
