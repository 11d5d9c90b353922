import type { LabelSelector } from 'kubernetes-types/meta/v1.js'
import type { Place } from '../text/source-file.ts'
import type { Field } from './field.ts'

/** Labels of a thing. `complete`: there are no others; a Namespace that is not in the input has labels that nobody here knows. */
export interface Labels {
  readonly values: ReadonlyMap<string, Label>
  readonly complete: boolean
}

export interface Label {
  readonly text: string
  readonly place: Place
}

export type Maybe = 'yes' | 'no' | 'unknown'

export interface Requirement {
  readonly key: string
  /** `In`, `NotIn`, `Exists`, `DoesNotExist`, or what else is written (nothing can be said then). */
  readonly operator: string
  readonly values: readonly string[]
  readonly place: Place
}

/** A label selector, whichever way it is written. */
export interface Selector {
  /** Whether it is written at all: an absent selector means different things in different kinds. */
  readonly exists: boolean
  /** Written or not, it demands nothing. */
  readonly empty: boolean
  readonly requirements: readonly Requirement[]
  readonly place: Place
}

/** A LabelSelector: `matchLabels` and `matchExpressions`. */
export function labelSelector(field: Field<LabelSelector>): Selector {
  const requirements: Requirement[] = equalities(field.get('matchLabels'))
  for (const expression of field.get('matchExpressions').items()) {
    requirements.push({
      key: expression.get('key').scalar?.source ?? '',
      operator: expression.get('operator').string ?? '',
      values: expression
        .get('values')
        .items()
        .map((value) => value.scalar?.source ?? ''),
      place: expression.place,
    })
  }
  return { exists: field.exists, empty: requirements.length === 0, requirements, place: field.place }
}

/** A plain map of labels, as in a Service or in `nodeSelector`. */
export function mapSelector(field: Field<Record<string, string>>): Selector {
  const requirements = equalities(field)
  return { exists: field.exists, empty: requirements.length === 0, requirements, place: field.place }
}

/** Whether a selector takes a thing with these labels; an empty one takes everything. */
export function selects(selector: Selector, labels: Labels): Maybe {
  return every(selector.requirements.map((requirement) => meets(requirement, labels)))
}

/** Whether labels meet one requirement (apimachinery: pkg/labels/selector.go, Requirement.Matches). */
export function meets(requirement: Requirement, { values, complete }: Labels): Maybe {
  const label = values.get(requirement.key)
  if (label === undefined && !complete) return 'unknown'
  switch (requirement.operator) {
    case 'In':
      return yesNo(label !== undefined && requirement.values.includes(label.text))
    case 'NotIn':
      return yesNo(label === undefined || !requirement.values.includes(label.text))
    case 'Exists':
      return yesNo(label !== undefined)
    case 'DoesNotExist':
      return yesNo(label === undefined)
    default:
      return 'unknown'
  }
}

/** All of several: one `no` decides. */
export function every(answers: readonly Maybe[]): Maybe {
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}

/** The labels that are written in a map. */
export function labelsOf(field: Field<Record<string, string>>): Labels {
  const values = new Map<string, Label>()
  for (const [key, value] of field.entries()) values.set(key, { text: value.scalar?.source ?? '', place: value.place })
  return { values, complete: true }
}

/** A Namespace's labels, with the one that every namespace has: its name. */
export function namespaceLabels(name: string, written: Labels, place: Place): Labels {
  const own = written.values.get(NAMESPACE_NAME) ?? { text: name, place }
  return { ...written, values: new Map([...written.values, [NAMESPACE_NAME, own]]) }
}

const NAMESPACE_NAME = 'kubernetes.io/metadata.name'

function equalities(field: Field<Record<string, string>>): Requirement[] {
  return field.entries().map(([key, value]) => ({ key, operator: 'In', values: [value.scalar?.source ?? ''], place: value.place }))
}

export function yesNo(value: boolean): Maybe {
  return value ? 'yes' : 'no'
}
