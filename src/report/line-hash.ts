const WINDOW = 100
const FACTOR = 37n
const END = 65535

const LF = 10
const CR = 13

/**
 * The hash that code scanning recognises an alert by: for each line (counted from 1) a rolling hash over the 100 characters from its start,
 * blanks and tabs left out and line ends made equal, then `:` and a count that tells equal hashes apart.
 * codeql-action: src/fingerprints.ts; test vectors from its src/fingerprints.test.ts.
 */
export function lineHashes(text: string): readonly string[] {
  const characters = counted(text)
  const starts = lineStarts(characters)
  const seen = new Map<string, number>()
  const hashes: string[] = []
  let hash = 0n
  let next = 0
  // Behind the end, zeros run through the window until the last line's start has left it.
  for (let i = 0; next < starts.length; i++) {
    while (starts[next] === i - WINDOW) {
      const hex = BigInt.asUintN(64, hash).toString(16)
      const count = (seen.get(hex) ?? 0) + 1
      seen.set(hex, count)
      hashes.push(`${hex}:${count}`)
      next++
    }
    const leaving = i < WINDOW ? 0 : (characters[i - WINDOW] ?? 0)
    hash = BigInt.asUintN(64, hash * FACTOR + BigInt(characters[i] ?? 0) - LEAVING * BigInt(leaving))
  }
  return hashes
}

const LEAVING = BigInt.asUintN(64, FACTOR ** BigInt(WINDOW))

/** The characters that count, line ends as LF, and the mark for the end. */
function counted(text: string): readonly number[] {
  const characters: number[] = []
  let afterReturn = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const skip = code === 32 || code === 9 || (afterReturn && code === LF)
    afterReturn = code === CR
    if (!skip) characters.push(code === CR ? LF : code)
  }
  characters.push(END)
  return characters
}

function lineStarts(characters: readonly number[]): readonly number[] {
  const starts = [0]
  for (let i = 0; i < characters.length - 1; i++) if (characters[i] === LF) starts.push(i + 1)
  return starts
}
