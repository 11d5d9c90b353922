/** A text with `\n` line ends, as the library makes it before it scans, and the way back to the text as it was. */
export interface LineEnds {
  readonly text: string
  /** The offset in the original text. */
  original(index: number): number
}

export function unifyLineEnds(original: string): LineEnds {
  if (!original.includes('\r\n')) return { text: original, original: (index) => index }
  const parts = original.split('\r\n')
  // Where in the new text each `\n` stands that was a `\r\n`.
  const breaks: number[] = []
  let length = 0
  for (const part of parts) {
    length += part.length
    breaks.push(length)
    length++
  }
  breaks.pop()
  return { text: parts.join('\n'), original: (index) => index + countBelow(breaks, index) }
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
