import type { Finding, ObjectReference } from '../../src/engine/finding.ts'
import type { SourceFile } from '../../src/text/source-file.ts'

/** A finding at the first place where `text` stands. */
export function findingAt(file: SourceFile, rule: string, text: string, object?: ObjectReference): Finding {
  const start = file.text.indexOf(text)
  if (start < 0) throw new TypeError(`there is no ${text}`)
  const place = file.place(start, start + text.length)
  return { rule, severity: 'warning', message: 'x', place, related: [], fixes: [], fingerprint: `${rule} ${text}`, ...(object ? { object } : {}) }
}
