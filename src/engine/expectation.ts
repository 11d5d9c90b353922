import type { Expectations } from '../declared/declared.ts'
import type { Deployment } from '../deployment/deployment.ts'
import type { Place } from '../text/source-file.ts'
import { type Rule, rule } from './rule.ts'

/** A place where a deployment does not keep what its design decided. */
export interface Breach {
  readonly place: Place
  /** What is there, as words: `KeyManager 'memory'`. */
  readonly actual: string
  /** What the design wants there, as words. */
  readonly expected: string
}

export interface ExpectationDefinition<Key extends keyof Expectations> {
  readonly id: string
  readonly key: Key
  readonly summary: string
  readonly references: readonly string[]
  breaches(deployment: Deployment, expected: Expectations[Key]): Iterable<Breach>
}

/**
 * A rule that holds a deployment to a decision of its design: an error where somebody declared the decision (`expect:`, or a preset that
 * does), else a note that the reference design decided otherwise, which says how to set one's own.
 */
export function expectation<const Key extends keyof Expectations>(definition: ExpectationDefinition<Key>): Rule {
  const { id, key, summary, references } = definition
  return rule({
    id,
    area: 'design',
    summary,
    presets: ['recommended', 'strict', 'security', 'adr-015'],
    since: '1.0.0',
    references,
    yields: true,
    messages: {
      declared: {
        severity: 'error',
        text: 'The design calls for {expected}, and here is {actual}. Change it, or change `expect.{key}` in .spire-lint.yaml together with the decision.',
      },
      reference: {
        severity: 'note',
        text: 'The reference design has {expected}, and here is {actual}. If that is meant, say so with `expect.{key}` in .spire-lint.yaml.',
      },
    },
    check(deployment, report) {
      const { expect, expectDeclared } = deployment.declared
      for (const { place, actual, expected } of definition.breaches(deployment, expect[key])) {
        report(expectDeclared.has(key) ? 'declared' : 'reference', place, { expected, actual, key })
      }
    },
  })
}
