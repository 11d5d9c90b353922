import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UNKNOWN_ENVIRONMENT } from '../../src/spire/environment.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { validate } from '../../src/validate.ts'

type Kind = Parameters<typeof validate>[0]['kind']

/** What npm run fuzz once found: an exception, or a config that took longer than a second. */
const FOUND = readFileSync(join(import.meta.dirname, '../truth/fuzz/found.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { kind: Kind; text: string })

test.each(FOUND)('a $kind config that fuzzing stumbled over is answered', ({ kind, text }) => {
  const result = validate({ kind, file: new SourceFile('fuzz.conf', text), release: '1.14.2', expandEnv: false, environment: UNKNOWN_ENVIRONMENT })
  expect(['valid', 'invalid']).toContain(result.verdict)
})
