import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/commands/options.ts'
import { REPORTERS } from '../../src/report/report.ts'
import { PLAIN, SAMPLE } from './sample.ts'

/** Reviewed by people: a change of words or shape shows in the diff of these files. */
describe('one rich run in every format', () => {
  test.each(FORMAT_NAMES)('%s', async (format) => {
    const report = await REPORTERS[format]?.()
    await expect(report?.(SAMPLE, PLAIN)).toMatchFileSnapshot(join('snapshots', `sample.${format}`))
  })

  test('and every format is one that can be asked for', () => {
    expect(Object.keys(REPORTERS).sort()).toEqual([...FORMAT_NAMES].sort())
  })
})
