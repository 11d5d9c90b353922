import { edited, type Files } from '../../scripts/fixture-variants/files.ts'
import { variant } from '../../scripts/fixture-variants.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { type Finding, lintTexts } from '../../src/index.ts'
import type { Fault } from './fault.ts'
import { SETUPS } from './setups.ts'

/** What is said of a deployment with a fault, as the fault counts it. */
interface Found {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly file: string
  /** The text of its line. */
  readonly line: string
}

/** The day on which faults are looked for, as pages' examples are. */
const TODAY = '2026-06-01'

const REFERENCE = referenceFiles()
const MADE = new Map<string, Files>()
const GIVEN = new Map<string, Promise<ReadonlySet<string>>>()

/** What is found in the reference deployment with this fault, without what its preset says of the deployment as it is; notes only of the fault's own rules, where it asks for one. */
export async function runFault(fault: Fault): Promise<readonly Found[]> {
  const { rules, severity: least } = fault
  const given = await givenUnder(fault)
  const { findings } = await lintTexts(filesWith(fault), options(fault))
  return findings
    .filter(({ suppressed }) => suppressed === undefined)
    .filter(({ rule, severity }) => severity !== 'note' || (least === 'note' && rules.includes(rule)))
    .filter((finding) => !given.has(said(finding)))
    .map(({ rule, severity, place }) => ({
      rule,
      severity,
      file: place.file.path,
      line: place.file.line(place.file.position(place.start).line),
    }))
}

/** The deployment with the fault in it. Throws where the fault does not fit the deployment. */
function filesWith({ file, find, replace, on, everywhere }: Fault): Files {
  const files = deployment(on)
  if (find !== undefined && everywhere) return new Map([...files].map(([path, text]) => [path, text.replaceAll(find, replace)]))
  if (find !== undefined) return edited(files, file, [find, replace])
  const before = files.get(file)
  return new Map(files).set(file, before === undefined ? replace : `${before}---\n${replace}`)
}

function deployment(on: string | undefined): Files {
  if (on === undefined) return REFERENCE
  const made = MADE.get(on) ?? SETUPS.get(on)?.(REFERENCE) ?? variant(on, REFERENCE)
  MADE.set(on, made)
  return made
}

function options({ preset }: Fault) {
  return { today: TODAY, ...(preset === undefined ? {} : { preset }) }
}

/** A preset may truthfully say something of the untouched deployment: that its release has newer fixes. */
function givenUnder(fault: Fault): Promise<ReadonlySet<string>> {
  const key = `${fault.preset ?? ''} ${fault.on ?? ''}`
  const known = GIVEN.get(key) ?? lintTexts(deployment(fault.on), options(fault)).then(({ findings }) => new Set(findings.map(said)))
  GIVEN.set(key, known)
  return known
}

function said({ rule, message, place }: Finding): string {
  return JSON.stringify([rule, place.file.path, place.file.text.slice(place.start, place.end), message])
}
