import type { Block, Element } from '../../spire/config.ts'
import type { Edit } from '../../text/edit.ts'
import { textAt } from '../../text/source-file.ts'

/**
 * An edit that adds one more string to a list of a config: behind its last one, or, where nobody wrote the list, as a line of its own above
 * another key of the block. Undefined where the text does not stand as plainly as that.
 */
export function addToList(block: Block, key: string, value: string, beside: string): Edit | undefined {
  const list = block.strings(key)
  const elements: readonly Element[] = list.is === 'known' && list.from === 'written' ? list.value : []
  const last = elements.at(-1)?.place
  if (last) {
    const written = textAt(last)
    return /^"[^"\\]*"$/.test(written) && !last.via?.length ? { place: last.file.place(last.end, last.end), text: `, ${JSON.stringify(value)}` } : undefined
  }
  return addSetting(block, key, `[${JSON.stringify(value)}]`, beside)
}

/** An edit that writes a setting on a line of its own, above another key of the block. */
export function addSetting(block: Block, key: string, value: string, beside: string): Edit | undefined {
  const other = block.key(beside)
  if (block.has(key) || !other || other.via?.length || textAt(other) !== beside) return undefined
  const { file } = other
  const { line, column } = file.position(other.start)
  const indentation = file.line(line).slice(0, column - 1)
  if (!/^\s*$/.test(indentation)) return undefined
  return { place: file.place(other.start, other.start), text: `${key} = ${value}\n${indentation}` }
}
