/**
 * The candidate that somebody most likely meant by `name`; undefined where none is near enough. Case and the difference between `-`, `_` and
 * camelCase count nothing; of equally near ones the first wins. `most`: so many slips at the most.
 */
export function nearest(name: string, candidates: Iterable<string>, most = 3): string | undefined {
  const wanted = plain(name)
  const limit = wanted.length < 2 ? 0 : Math.min(most, Math.max(1, Math.floor(wanted.length / 3)))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of candidates) {
    if (candidate === name) continue
    const found = distance(wanted, plain(candidate), least)
    if (found < least) {
      least = found
      best = candidate
    }
  }
  return best
}

/** A name without what counts nothing in it. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '')
}

/** What is left of two texts without what they begin with and end with alike. */
export function differences(one: string, other: string): readonly [string, string] {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}

/** Edits (insert, delete, replace, swap two neighbours) from one text to the other; anything from `limit` on is answered as `limit`. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let older: number[] = []
  let old = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, (older[j - 2] ?? 0) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least >= limit) return limit
    older = old
    old = row
  }
  return Math.min(old[to.length] ?? limit, limit)
}
