/** A small generator of pseudo-random choices that gives the same ones for the same seed. */
export interface Random {
  /** An integer from 0 up to, not including, the limit. */
  below(limit: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const index = below(from.length)
      const picked = from.find((_, at) => at === index)
      if (picked === undefined) throw new RangeError('nothing to pick from')
      return picked
    },
  }
}
