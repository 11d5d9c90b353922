import { edited } from '../../scripts/fixture-variants/files.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { type Declared, NOTHING_DECLARED } from '../../src/declared/declared.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { understand } from '../../src/deployment/understand.ts'
import { SourceFile } from '../../src/text/source-file.ts'

/** The reference deployment with one text for another in a file, and with more files. */
export function changed(
  file: string,
  edits: readonly (readonly [find: string, replace: string])[] = [],
  more: Readonly<Record<string, string>> = {},
  declared: Declared = NOTHING_DECLARED,
): Deployment {
  const files = new Map([...edited(referenceFiles(), file, ...edits), ...Object.entries(more)])
  const sources = [...files].filter(([path]) => !path.startsWith('.')).map(([path, text]) => new SourceFile(path, text))
  const [deployment] = understand(sources, declared).deployments
  if (!deployment) throw new Error('no deployment')
  return deployment
}
