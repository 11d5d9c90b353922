import { type Labels, meets, type Requirement, type Selector, selects } from '../../kubernetes/selector.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { nearest } from '../../text/did-you-mean.ts'
import { type Edit, replaceWord } from '../../text/edit.ts'

/** Why a selector that is meant for a workload does not take its pods. */
export interface Missed {
  readonly requirement: Requirement
  /** What the pods have instead; undefined where they have no such label. */
  readonly has: string | undefined
}

/**
 * Where a selector misses the pods of a workload that it can only be meant for: it takes no pod among the files, and asks for this workload's
 * name, for a value that the pods have under another key, or for a near miss of one of their labels.
 * `named`: the object that selects has the workload's own name, and so is meant for it in any case.
 */
export function missedBy(selector: Selector, workload: Workload, all: readonly Workload[], named = false): Missed | undefined {
  if (selector.empty || selects(selector, workload.pod.labels) !== 'no') return undefined
  if (all.some((other) => other.pod.namespace === workload.pod.namespace && selects(selector, other.pod.labels) !== 'no')) return undefined
  const { labels } = workload.pod
  if (!named && !selector.requirements.some((requirement) => isMeant(requirement, labels, workload.object.name))) return undefined
  const requirement = selector.requirements.find((one) => meets(one, labels) === 'no')
  return requirement && { requirement, has: labels.values.get(requirement.key)?.text }
}

/** The same in words: `tier: identiti`, where the pods have 'identity', or no such label. */
export function missedWords({ requirement, has }: Missed): { readonly key: string; readonly wanted: string; readonly has: string } {
  return { key: requirement.key, wanted: requirement.values.join(', '), has: has === undefined ? 'no such label' : `'${has}'` }
}

/** The edit that has the selector ask for what the pods have; undefined where they have no such label, or one that cannot stand without quotes. */
export function asThePods({ requirement, has }: Missed): Edit | undefined {
  return has !== undefined && /^[A-Za-z][\w.-]*$/.test(has) ? replaceWord(requirement.place, requirement.values.join(', '), has) : undefined
}

function isMeant({ key, operator, values }: Requirement, { values: labels }: Labels, name: string): boolean {
  if (operator !== 'In') return false
  const own = [name, ...[...labels.values()].map(({ text }) => text)].filter((text) => text.length > 2)
  const here = labels.get(key)?.text
  return values.some((value) => own.includes(value) || (here !== undefined && nearest(value, [here]) !== undefined))
}
