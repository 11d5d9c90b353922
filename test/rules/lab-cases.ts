import { createHash } from 'node:crypto'
import { isManifest } from '../../scripts/fixture-variants/files.ts'
import { variant } from '../../scripts/fixture-variants.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { rules } from '../../src/index.ts'
import { applyExample, type Expected, readPages } from './page.ts'
import { unseenInTheLab } from './unseen.ts'

/** What became of an example in the lab. */
export interface LabRecord {
  readonly id: string
  readonly heading: string
  /** Of the example's manifests: a record of other files says nothing. */
  readonly hash: string
  readonly stage: string
  readonly ok: boolean
  readonly logs: readonly string[]
  /** What server and agent warn of where they start: recorded of wrong examples. */
  readonly warnings?: readonly string[]
  readonly api_refused: readonly string[]
}

/** An example of a rule's page as the lab gets it. */
export interface LabCase {
  readonly id: string
  readonly heading: string
  readonly key: string
  readonly files: ReadonlyMap<string, string>
  readonly manifests: readonly (readonly [path: string, text: string])[]
  readonly expected: readonly Expected[]
  readonly hash: string
  /** Why the lab cannot tell right from wrong here; undefined where it can. */
  readonly unseen: string | undefined
}

/** The rules that say of something that it is refused, or stops a process or an attestation. */
export const CLAIMING: ReadonlySet<string> = new Set(
  rules.filter(({ messages }) => Object.values(messages).some(({ when }) => when !== undefined && when !== 'run')).map(({ id }) => id),
)

/** The examples of the rules' pages, in order. */
export function labCases(isWanted: (id: string) => boolean): readonly LabCase[] {
  const reference = referenceFiles()
  const pages = readPages().filter(({ id }) => isWanted(id))
  return pages.flatMap(({ id, examples }) =>
    examples.map((example) => {
      const base = example.variant === undefined ? reference : variant(example.variant, reference)
      const { files, expected } = applyExample(example, base)
      const manifests = [...files].filter(([path]) => isManifest(path)).sort(([a], [b]) => (a < b ? -1 : 1))
      const hash = createHash('sha256').update(JSON.stringify(manifests)).digest('hex')
      const { heading } = example
      return { id, heading, key: `${id}: ${heading}`, files, manifests, expected, hash, unseen: unseenInTheLab(id, heading, example.variant) }
    }),
  )
}
