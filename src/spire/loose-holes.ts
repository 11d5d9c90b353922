import type { HclFile, HclItem, HclToken, HclValue } from '../hcl/tree.ts'

/** Whether something unknown stands where whole settings may stand: outside of every key, value and comment. */
export function looseHoles(file: HclFile): boolean {
  const { holes } = file.source
  if (holes.length === 0) return false
  const covered: { readonly start: number; readonly end: number }[] = [...file.comments]
  const token = (one: HclToken): void => {
    covered.push(one)
  }
  const value = (one: HclValue): void => {
    if (one.kind === 'literal') token(one.token)
    else if (one.kind === 'list') one.items.forEach(value)
    else one.items.forEach(item)
  }
  const item = (one: HclItem): void => {
    one.keys.forEach(token)
    value(one.value)
  }
  file.items.forEach(item)
  covered.sort((a, b) => a.start - b.start)
  let next = 0
  // Neither holes nor what may cover them overlap among themselves, and both are in the order of the text.
  return holes.some((hole) => {
    while ((covered[next]?.end ?? hole.end) < hole.end) next++
    const cover = covered[next]
    return cover === undefined || hole.start < cover.start
  })
}
