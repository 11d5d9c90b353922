import type { Severity } from '../text/diagnostic.ts'
import type { Place } from '../text/source-file.ts'

/** A house rule without code, as the configuration writes it. */
export interface Assertion {
  /** What findings carry as their rule. */
  readonly id: string
  /** Which objects it is about: `Kind/namespace/name` or `Kind/name`, `*` for any part. */
  readonly select: string
  /** Where in the object: `spec.template.spec.containers[*].image`, or in a config: `server.conf: server.ca_ttl`. */
  readonly path: string
  readonly must: Demand
  readonly severity: Severity
  /** Why, for who reads the finding. */
  readonly message: string | undefined
  readonly place: Place
}

/** What is demanded of what stands at the path; all that is written here holds. */
export interface Demand {
  /** How many demands are written, those that nobody knows among them. */
  readonly written: number
  readonly exist: boolean | undefined
  readonly equal: string | number | boolean | undefined
  readonly oneOf: readonly (string | number | boolean)[] | undefined
  /** A regular expression that is to fit somewhere in the text. */
  readonly match: string | undefined
}
