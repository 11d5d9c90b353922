import { expect, test } from 'vitest'
import { scoped } from '../../src/engine/scope.ts'
import { AGENT, at, SAMPLE, SERVER } from '../report/sample.ts'

const files = (...paths: readonly string[]) => new Set(paths)

test('findings in a file and those that lead to it stay, the others go, and so do their counts', () => {
  const agent = scoped(SAMPLE, files(AGENT.path))
  expect(agent.findings.map(({ rule }) => rule)).toEqual(['cluster-name-mismatch'])
  expect(agent.summary).toEqual({ ...SAMPLE.summary, errors: 1, warnings: 0, notes: 0, suppressed: 0 })
  expect(scoped(SAMPLE, files(SERVER.path)).findings.map(({ rule }) => rule)).toEqual(['cluster-name-mismatch', 'ha-sqlite', 'ha-sqlite'])
})

test('what is said about other files goes, and what is said about none stays', () => {
  const general = { severity: 'error', message: 'the configuration is wrong' } as const
  const broken = { severity: 'error', message: 'cannot be read', file: 'other.yaml' } as const
  const here = { severity: 'warning', message: 'odd', place: at(AGENT, 'kind') } as const
  const result = { ...SAMPLE, unreadable: true, diagnostics: [general, broken, here] }
  const scope = scoped(result, files(AGENT.path))
  expect({ diagnostics: scope.diagnostics, unreadable: scope.unreadable }).toEqual({ diagnostics: [general, here], unreadable: false })
  expect(scoped(result, files('other.yaml')).unreadable).toBe(true)
})
