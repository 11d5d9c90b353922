import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { Diagnostic } from '../text/diagnostic.ts'
import { SourceFile } from '../text/source-file.ts'

/** UTF-16 code units of text that are still read; the largest object that etcd takes has 1.5 MiB. */
export const LARGEST_FILE = 50_000_000

/** A file's text under the name to show, or why it cannot be read. */
export function readSourceFile(path: string, shown: string): SourceFile | Diagnostic {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return cannotRead(shown, error)
  }
  return sourceFileOf(text, shown, () => isUtf8(readFileSync(path)))
}

/** A text that was read elsewhere, held to the same limits. */
export function sourceFileOf(text: string, shown: string, isValid: () => boolean = () => true): SourceFile | Diagnostic {
  if (text.length > LARGEST_FILE) return problem(shown, `'${shown}' is larger than ${LARGEST_FILE / 1_000_000} MB, so it was not read.`)
  if (text.includes('\0')) return problem(shown, `'${shown}' is a binary file (or UTF-16), not text in UTF-8.`)
  // The decoder puts U+FFFD where bytes are no character; only then are the bytes worth a second look.
  if (text.includes('\ufffd') && !isValid()) return problem(shown, `'${shown}' is not valid UTF-8.`)
  return new SourceFile(shown, text)
}

/** The diagnostic for what the operating system refuses, without its error's English. */
export function cannotRead(shown: string, error: unknown): Diagnostic {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error'
  const reason = REASONS[code]
  return problem(shown, reason === undefined ? `'${shown}' cannot be read (${code}).` : `'${shown}' cannot be read: ${reason}.`)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its symbolic links go round in a circle',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: `it is larger than ${LARGEST_FILE / 1_000_000} MB`,
  ERR_STRING_TOO_LONG: `it is larger than ${LARGEST_FILE / 1_000_000} MB`,
}

export function problem(file: string, message: string): Diagnostic {
  return { severity: 'error', message, file }
}

/** A file's bytes, or why it cannot be read. */
export function readBytes(path: string, shown: string): Uint8Array | Diagnostic {
  try {
    return readFileSync(path)
  } catch (error) {
    return cannotRead(shown, error)
  }
}
