import { expect, test } from 'vitest'
import { concerning } from '../../../src/deployment/settings/concerning-fixes.ts'
import { isMaintained, MAINTAINED, missingFixes, NEWEST } from '../../../src/spire/maintenance.ts'
import { formatRelease, parseRelease } from '../../../src/spire/release.ts'
import { changed } from '../reference.ts'

const release = (text: string) => parseRelease(text) ?? { major: 0, minor: 0, patch: 0 }
const fixes = (text: string) => missingFixes(release(text)).map(({ row, fixedIn }) => `${formatRelease(fixedIn)} ${row.touches[0]}`)

test('the newest release lacks nothing', () => {
  expect(missingFixes(release(NEWEST.release))).toEqual([])
  expect(missingFixes(release('2.0.0'))).toEqual([])
  expect(NEWEST.date).toMatch(/^20\d\d-\d\d-\d\d$/)
})

test('a fix is named by the release of the own minor that has it', () => {
  expect(fixes('1.14.5')).toContain('1.14.7 server/NodeAttestor/azure_imds')
  expect(fixes('1.15.0')).toContain('1.15.1 server/NodeAttestor/azure_imds')
  expect(fixes('1.15.1')).not.toContain('1.15.1 server/NodeAttestor/azure_imds')
})

test('a minor that never got a fix is told the next one that did', () => {
  expect(fixes('1.12.6')).toContain('1.14.3 server')
})

test("fixes of SPIRE's own code come before those of libraries", () => {
  const dependencies = missingFixes(release('1.13.0')).map(({ row }) => row.dependency === true)
  expect(dependencies).toEqual([...dependencies].sort())
})

test('a plugin counts where the config has it', () => {
  const attestor = '      NodeAttestor "join_token" {\n        plugin_data {}\n      }\n\n      # on the pod'
  const touched = (deployment: ReturnType<typeof changed>, text: string) =>
    deployment.servers.flatMap(({ component }) => concerning(missingFixes(release(text)), deployment, component).flatMap(({ row }) => row.touches))
  expect(touched(changed('server/configmap.yaml'), '1.14.5')).not.toContain('server/NodeAttestor/join_token')
  expect(touched(changed('server/configmap.yaml', [['      # on the pod', attestor]]), '1.14.5')).toContain('server/NodeAttestor/join_token')
})

test('the two newest minors are maintained, and what is newer than all that is known', () => {
  expect([...MAINTAINED.map((minor) => `${minor}.0`), '1.99.0', '2.0.0'].map((text) => isMaintained(release(text)))).toEqual([true, true, true, true])
  expect(isMaintained(release('1.13.6'))).toBe(false)
})
