import { readFileSync } from 'node:fs'

/** What Go's own libraries said of a text (time, go-spiffe v2.6.0, lib/pq v1.10.9, go-sql-driver/mysql v1.9.3). */
export interface Recorded {
  readonly kind: 'duration' | 'id' | 'td' | 'postgres' | 'mysql'
  readonly text: string
  readonly error?: string
  readonly panic?: boolean
  readonly value?: unknown
}

export function recorded(kind: Recorded['kind']): readonly Recorded[] {
  const lines = readFileSync(new URL('../truth/go/values.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Recorded).filter((one) => one.kind === kind)
}
