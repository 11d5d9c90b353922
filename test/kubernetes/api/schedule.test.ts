import { expect, test } from 'vitest'
import { scheduleError } from '../../../src/kubernetes/api/schedule.ts'

test.each(['* * * * *', '*/15 2-4 1,15 jan mon-fri', '0 0 ? * *', '5/15 * * * *', '@daily', '@every 1h30m', '0,30 8-18/2 * JAN MON', '  0 0 * * 6  '])(
  '%j is one',
  (text) => {
    expect(scheduleError(text)).toBeUndefined()
  },
)

test.each([
  ['* * * *', 'expected exactly 5 fields, found 4'],
  ['60 * * * *', 'end of range (60) above maximum (59): 60'],
  ['* * 0 * *', 'beginning of range (0) below minimum (1): 0'],
  ['5-1 * * * *', 'beginning of range (5) beyond end of range (1): 5-1'],
  ['*/0 * * * *', 'step of range should be a positive number: */0'],
  ['1-2-3 * * * *', 'too many hyphens: 1-2-3'],
  ['1/2/3 * * * *', 'too many slashes: 1/2/3'],
  ['0 0 * * sunday', 'failed to parse int from sunday'],
  ['@dayly', 'unrecognized descriptor: @dayly'],
  ['TZ=UTC 0 0 * * *', 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead'],
])('%j is none: %s', (text, error) => {
  expect(scheduleError(text)).toBe(error)
})
