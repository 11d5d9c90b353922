/** What a reader answers at the end of the text; the library takes a NUL character for the same. */
export const END = 0

/** What Go reads in place of bytes that are not UTF-8. */
export const REPLACEMENT = 0xfffd

/**
 * A byte that is not UTF-8 stands in our strings as a lone surrogate, U+DC00 + byte (U+DC80 to U+DCFF), so that no byte is lost
 * and the scanner can refuse it where the library does.
 */
export function isInvalidByte(code: number): boolean {
  return code >= 0xdc80 && code <= 0xdcff
}

export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

/** hcl/scanner: isLetter. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
  return /^\p{L}$/u.test(String.fromCodePoint(code))
}

/** hcl/scanner: isDigit, which knows the digits of every script. */
export function isDigit(code: number): boolean {
  return code < 0x80 ? isDecimal(code) : /^\p{Nd}$/u.test(String.fromCodePoint(code))
}

export function isDecimal(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isWhitespace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

/** The value of a digit up to base 16; 16 for what is none. */
export function digitValue(code: number): number {
  if (isDecimal(code)) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  if (code >= 65 && code <= 70) return code - 55
  return 16
}
