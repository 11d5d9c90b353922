import { parseEvents, YAMLException } from 'js-yaml'
import { findComments } from './comments.ts'
import { compose } from './compose.ts'
import type { DuplicateKey, YamlComment, YamlDocument, YamlError, YamlNode } from './node.ts'
import { missing, openQuote } from './open-quote.ts'
import { type DocumentSource, refusedSeparator } from './stream.ts'

/** Depth of nesting that is still read; kubectl's library goes to 10,000, manifests to some dozen. */
const DEEPEST = 1000

/** Parses one document as kubectl's library does. Never throws for what the text holds: a refusal is `error`, with `root` undefined. */
export function parseDocument(source: DocumentSource): YamlDocument {
  const { file, start, end } = source
  const place = file.place(start, end)
  const separator = refusedSeparator(source)
  if (separator !== undefined) {
    const message = `invalid Yaml document separator: ${file.text.slice(separator.start, separator.end).trim()}`
    return refused(source, { message, place: file.place(separator.start, separator.end) })
  }
  // A byte order mark is the parser's to skip only at the very start of what it is given.
  const text = start === 0 && end === file.text.length ? file.text : file.text.slice(start, end)
  const control = CONTROL.exec(text)
  if (control !== null) {
    return refused(source, { message: 'control characters are not allowed', place: file.place(start + control.index, start + control.index + 1) })
  }
  try {
    const { root, duplicates, error } = compose({ file, origin: start, text }, parseEvents(text, { maxDepth: DEEPEST }))
    return error === undefined ? new ParsedDocument(source, root, duplicates, undefined) : refused(source, error)
  } catch (error) {
    if (error instanceof YAMLException) {
      const message = error.reason?.startsWith('nesting exceeded') ? TOO_DEEP : (error.reason ?? error.message)
      const at = Math.min(start + (error.mark?.position ?? 0), end)
      const open = message.startsWith(REST) ? undefined : openQuote(text, at - start)
      if (open) return refused(source, { message: missing(open), place: file.place(start + open.start, start + open.end) })
      return refused(source, { message, place: file.place(at, Math.min(at + 1, end)) })
    }
    if (error instanceof RangeError) return refused(source, { message: TOO_DEEP, place })
    throw error
  }
}

/** A value that ends, and something behind it: its quotes are closed. */
const REST = 'end of the stream or a document separator is expected'

const TOO_DEEP = `values are nested more than ${DEEPEST} levels deep`

/** Source: go.yaml.in/yaml/v2 readerc.go at v2.4.2. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/

function refused(source: DocumentSource, error: YamlError): YamlDocument {
  return new ParsedDocument(source, undefined, [], error)
}

class ParsedDocument implements YamlDocument {
  readonly root: YamlNode | undefined
  readonly duplicates: readonly DuplicateKey[]
  readonly error: YamlError | undefined
  readonly #source: DocumentSource
  #comments: readonly YamlComment[] | undefined

  constructor(source: DocumentSource, root: YamlNode | undefined, duplicates: readonly DuplicateKey[], error: YamlError | undefined) {
    this.#source = source
    this.root = root
    this.duplicates = duplicates
    this.error = error
  }

  get file() {
    return this.#source.file
  }

  get place() {
    const { file, start, end } = this.#source
    return file.place(start, end)
  }

  get comments(): readonly YamlComment[] {
    this.#comments ??= this.error === undefined ? findComments(this.#source, DEEPEST) : []
    return this.#comments
  }
}
