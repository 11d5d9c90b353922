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
  return holes.some((hole) => !covered.some(({ start, end }) => start <= hole.start && hole.end <= end))
}
