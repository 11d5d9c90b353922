import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reviewed } from '../../scripts/upstream.ts'
import { rules } from '../../src/index.ts'

// What is found in upstream's own deployments (npm run upstream) was looked at, one by one.

const REVIEWED = JSON.parse(readFileSync(join(import.meta.dirname, '../truth/upstream/reviewed.json'), 'utf8')) as readonly Reviewed[]

test('every finding in a deployment of upstream has its judgement', () => {
  expect(REVIEWED.length).toBeGreaterThan(20)
  expect(REVIEWED.filter(({ judgement }) => judgement.length < 20).map(({ deployment, rule, line }) => `${deployment}:${line} ${rule}`)).toEqual([])
})

test('no judgement is about a rule that is gone', () => {
  const ids = new Set(rules.map(({ id }) => id))
  expect(REVIEWED.filter(({ rule }) => !ids.has(rule)).map(({ rule }) => rule)).toEqual([])
})
