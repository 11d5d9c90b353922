import { isInvalidByte, isSurrogate, REPLACEMENT } from './runes.ts'

/**
 * A text as its UTF-8 bytes, one character a byte, for the places where the library counts or makes bytes.
 * Lone surrogates that stand for bytes that are not UTF-8 become those bytes again.
 */
export function toBytes(text: string): string {
  if (isAscii(text)) return text
  let bytes = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += isInvalidByte(code) ? String.fromCharCode(code - 0xdc00) : encodeRune(code)
  }
  return bytes
}

/** UTF-8 as Go's utf8.EncodeRune makes it: surrogates and what is beyond Unicode become U+FFFD. */
export function encodeRune(rune: number): string {
  const code = isSurrogate(rune) || rune < 0 || rune > 0x10ffff ? REPLACEMENT : rune
  if (code < 0x80) return String.fromCharCode(code)
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f)
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), tail(0))
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), tail(6), tail(0))
  return String.fromCharCode(0xf0 | (code >> 18), tail(12), tail(6), tail(0))
}

/** The way back: each byte that is not part of UTF-8 becomes the lone surrogate U+DC00 + byte. */
export function fromBytes(bytes: string): string {
  if (isAscii(bytes)) return bytes
  let text = ''
  for (let i = 0; i < bytes.length; ) {
    const { code, length } = decodeRune(bytes, i)
    text += String.fromCodePoint(code)
    i += length
  }
  return text
}

/** A file's bytes as the text that `parseHcl` takes. */
export function decodeBytes(bytes: Uint8Array): string {
  let units = ''
  for (let i = 0; i < bytes.length; i += 0x4000) units += String.fromCharCode(...bytes.subarray(i, i + 0x4000))
  return fromBytes(units)
}

/** The character at an index of a byte text, as Go's utf8.DecodeRune reads it: no overlong forms, no surrogates. */
export function decodeRune(bytes: string, index: number): { readonly code: number; readonly length: number } {
  const first = bytes.charCodeAt(index)
  if (first < 0x80) return { code: first, length: 1 }
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 1
  const invalid = { code: 0xdc00 + first, length: 1 }
  if (length === 1) return invalid
  let code = first & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) {
    const next = bytes.charCodeAt(index + i)
    if (!(next >= 0x80 && next <= 0xbf)) return invalid
    code = (code << 6) | (next & 0x3f)
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  return code < least || code > 0x10ffff || isSurrogate(code) ? invalid : { code, length }
}

const ASCII = /^[\0-\x7f]*$/

function isAscii(text: string): boolean {
  return ASCII.test(text)
}
