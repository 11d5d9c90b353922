/**
 * Why a CronJob's schedule is refused, in the words of the library that reads it; undefined where it is not
 * (kubernetes: pkg/apis/batch/validation/validation.go, with robfig/cron v3, ParseStandard).
 */
export function scheduleError(schedule: string): string | undefined {
  if (/^TZ=|^CRON_TZ=|\bTZ=/.test(schedule)) return 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead'
  if (schedule.startsWith('@')) {
    if (NAMED.has(schedule) || /^@every [0-9.hmsun\u00b5-]+$/.test(schedule)) return undefined
    return `unrecognized descriptor: ${schedule}`
  }
  const fields = schedule.split(/\s+/).filter((field) => field !== '')
  if (fields.length !== 5) return `expected exactly 5 fields, found ${fields.length}`
  for (const [index, field] of fields.entries()) {
    const bounds = BOUNDS[index]
    const error = bounds && fieldError(field, bounds)
    if (error) return error
  }
  return undefined
}

interface Bounds {
  readonly least: number
  readonly most: number
  readonly names: readonly string[]
}

const MONTHS = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Minute, hour, day of the month, month, day of the week. */
const BOUNDS: readonly Bounds[] = [
  { least: 0, most: 59, names: [] },
  { least: 0, most: 23, names: [] },
  { least: 1, most: 31, names: [] },
  { least: 1, most: 12, names: MONTHS },
  { least: 0, most: 6, names: DAYS },
]

const NAMED: ReadonlySet<string> = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'])

function fieldError(field: string, bounds: Bounds): string | undefined {
  for (const part of field.split(',').filter((one) => one !== '')) {
    const error = rangeError(part, bounds)
    if (error !== undefined) return error
  }
  return undefined
}

/** `number`, `from-to`, `*`, each with `/step`. */
function rangeError(part: string, { least, most, names }: Bounds): string | undefined {
  const [range = '', step, ...more] = part.split('/')
  const ends = range.split('-')
  if (more.length > 0) return `too many slashes: ${part}`
  if (ends.length > 2) return `too many hyphens: ${part}`
  let start = least
  let end = most
  if (ends[0] !== '*' && ends[0] !== '?') {
    const numbers = ends.map((one) => (names.includes(one.toLowerCase()) ? names.indexOf(one.toLowerCase()) : /^\d+$/.test(one) ? Number(one) : undefined))
    const [from, to] = numbers
    if (numbers.includes(undefined) || from === undefined) return `failed to parse int from ${range}`
    start = from
    end = to ?? (step === undefined ? from : most)
  }
  if (step !== undefined && !/^\d+$/.test(step)) return `failed to parse int from ${step}`
  if (start < least) return `beginning of range (${start}) below minimum (${least}): ${part}`
  if (end > most) return `end of range (${end}) above maximum (${most}): ${part}`
  if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${part}`
  return step !== undefined && Number(step) === 0 ? `step of range should be a positive number: ${part}` : undefined
}
