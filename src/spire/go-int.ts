import { goQuote } from '../hcl/go-quote.ts'

export type GoIntResult = { readonly ok: true; readonly value: bigint } | { readonly ok: false; readonly error: string }

const MAXIMUM = 2n ** 63n - 1n

/** Reads an integer as Go's `strconv.ParseInt(text, 0, 64)`: a sign, the prefixes `0x 0o 0b 0`, underscores between digits. Errors are in its words. */
export function parseGoInt(text: string): GoIntResult {
  const [, sign, hexPrefix, hex, octalPrefix, octal, binaryPrefix, binary, zero, old, decimal] =
    /^([+-]?)(?:(0[xX])([0-9a-fA-F_]+)|(0[oO])([0-7_]+)|(0[bB])([01_]+)|(0)([0-7_]+)|(0|[1-9][0-9_]*))$/.exec(text) ?? []
  const prefix = hexPrefix ?? octalPrefix ?? binaryPrefix ?? (zero === undefined ? '' : '0o')
  const digits = hex ?? octal ?? binary ?? old ?? decimal
  if (digits === undefined || digits.endsWith('_') || digits.includes('__')) return failed(text, 'invalid syntax')
  const size = BigInt(prefix.toLowerCase() + digits.replaceAll('_', ''))
  const value = sign === '-' ? -size : size
  return value > MAXIMUM || value < -MAXIMUM - 1n ? failed(text, 'value out of range') : { ok: true, value }
}

function failed(text: string, reason: string): GoIntResult {
  return { ok: false, error: `strconv.ParseInt: parsing ${goQuote(text)}: ${reason}` }
}
