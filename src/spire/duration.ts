/** What Go's time.ParseDuration makes of a text; errors are in its words. */
export type DurationResult = { readonly ok: true; readonly nanoseconds: bigint } | { readonly ok: false; readonly error: string }

/** Reads a duration as SPIRE does: `300ms`, `1h30m`, `-1.5h`; there is no unit for days. Source: Go's time/format.go. */
export function parseDuration(text: string): DurationResult {
  const invalid = (): DurationResult => failed('invalid duration', text)
  const negative = text.startsWith('-')
  let rest = negative || text.startsWith('+') ? text.slice(1) : text
  if (rest === '0') return { ok: true, nanoseconds: 0n }
  if (rest === '') return invalid()
  let total = 0n
  while (rest !== '') {
    const [, whole = '', point, digits = '', unitText = ''] = /^([0-9]*)(\.?)([0-9]*)([^.0-9]*)/.exec(rest) ?? []
    if (whole === '' && point === '') return invalid()
    if (whole !== '' && BigInt(whole) > LIMIT) return invalid()
    if (whole === '' && digits === '') return invalid()
    if (unitText === '') return failed('missing unit in duration', text)
    const unit = UNITS.get(unitText)
    if (unit === undefined) return failed(`unknown unit ${quote(unitText)} in duration`, text)
    rest = rest.slice(whole.length + (point?.length ?? 0) + digits.length + unitText.length)
    if (BigInt(whole) > LIMIT / unit) return invalid()
    const amount = BigInt(whole) * unit + fractionOf(digits, unit)
    if (amount > LIMIT) return invalid()
    // Go adds in 64 bits: twice the limit wraps to nothing.
    total = BigInt.asUintN(64, total + amount)
    if (total > LIMIT) return invalid()
  }
  if (negative) return { ok: true, nanoseconds: -total }
  return total === LIMIT ? invalid() : { ok: true, nanoseconds: total }
}

/** A duration as Go prints it: `1h0m0s`, `1.5s`, `300ms`. */
export function formatDuration(nanoseconds: bigint): string {
  const sign = nanoseconds < 0n ? '-' : ''
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds
  if (size === 0n) return '0s'
  if (size < 1_000n) return `${sign}${size}ns`
  if (size < 1_000_000n) return `${sign}${decimal(size, 3)}µs`
  if (size < SECOND) return `${sign}${decimal(size, 6)}ms`
  const seconds = decimal(size % MINUTE, 9)
  const minutes = size / MINUTE
  if (minutes === 0n) return `${sign}${seconds}s`
  return minutes < 60n ? `${sign}${minutes}m${seconds}s` : `${sign}${minutes / 60n}h${minutes % 60n}m${seconds}s`
}

export const SECOND = 1_000_000_000n
export const MINUTE = 60n * SECOND
export const HOUR = 60n * MINUTE

const LIMIT = 1n << 63n

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['\u00b5s', 1_000n],
  ['\u03bcs', 1_000n],
  ['ms', 1_000_000n],
  ['s', SECOND],
  ['m', MINUTE],
  ['h', HOUR],
])

/** The digits behind the point times the unit, in floating point as Go does; digits beyond 63 bits are dropped. */
function fractionOf(digits: string, unit: bigint): bigint {
  let value = 0n
  let scale = 1
  for (const digit of digits) {
    if (value > (LIMIT - 1n) / 10n) break
    const next = value * 10n + BigInt(digit)
    if (next > LIMIT) break
    value = next
    scale *= 10
  }
  return value > 0n ? BigInt(Math.trunc(Number(value) * (Number(unit) / scale))) : 0n
}

function decimal(value: bigint, places: number): string {
  const base = 10n ** BigInt(places)
  const fraction = (value % base).toString().padStart(places, '0').replace(/0+$/, '')
  return fraction === '' ? `${value / base}` : `${value / base}.${fraction}`
}

function failed(message: string, text: string): DurationResult {
  return { ok: false, error: `time: ${message} ${quote(text)}` }
}

/** The time package's own quoting: what is not printable ASCII becomes its bytes. */
function quote(text: string): string {
  let quoted = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x80 || code < 0x20) for (const byte of new TextEncoder().encode(character)) quoted += `\\x${byte.toString(16).padStart(2, '0')}`
    else quoted += character === '"' || character === '\\' ? `\\${character}` : character
  }
  return `"${quoted}"`
}
