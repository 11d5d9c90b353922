import type { Place } from '../text/source-file.ts'
import type { Block, Problem, ProblemCode, ProblemWhen } from './config.ts'

/** A problem but for what follows from the block and the key that it is about. */
export interface Fault {
  readonly code: ProblemCode
  readonly block: Block
  readonly key?: string
  readonly place?: Place
  readonly path?: string
  readonly log?: string
  readonly args?: Readonly<Record<string, string>>
  readonly when?: ProblemWhen
  readonly fatal?: boolean
  readonly info?: boolean
  readonly note?: string
  readonly plugin?: Problem['plugin']
  readonly related?: Problem['related']
}

/** Gathers problems in the order in which SPIRE would come to them. */
export class ProblemList {
  readonly problems: Problem[] = []

  /** What is said without `when` and `fatal` is what the process itself refuses, and its `validate` with it. */
  add(fault: Fault): void {
    const { block, key } = fault
    const path = fault.path ?? (key === undefined ? block.path : block.path === '' ? key : `${block.path}.${key}`)
    this.problems.push({
      code: fault.code,
      place: fault.place ?? (key === undefined ? undefined : block.key(key)) ?? block.place,
      path,
      args: { ...(key === undefined ? {} : { key }), ...fault.args },
      when: fault.when ?? 'validate',
      fatal: fault.fatal ?? true,
      ...(fault.log === undefined ? {} : { log: fault.log }),
      ...(fault.info ? { info: true } : {}),
      ...(fault.note === undefined ? {} : { note: fault.note }),
      ...(fault.plugin ? { plugin: fault.plugin } : {}),
      ...(fault.related ? { related: fault.related } : {}),
    })
  }
}
