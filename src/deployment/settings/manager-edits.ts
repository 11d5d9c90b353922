import type { ManagerConfig } from '../../spire/controller-manager.ts'
import type { Edit } from '../../text/edit.ts'
import { escapeRegExp } from '../../text/escape-regexp.ts'

/** An edit that takes a plain field of the top level out with its line; undefined where it does not have that to itself. */
export function removeManagerField(config: ManagerConfig, path: string): Edit | undefined {
  const key = config.key(path)
  if (!key || key.via?.length) return undefined
  const { file } = key
  const { line } = file.position(key.start)
  const [from, to] = [file.lineStarts[line - 1], file.lineStarts[line]]
  const plain = new RegExp(`^\\s*${escapeRegExp(path)}:[ \\t]+[^\\s|>&*{[][^#]*(#.*)?$`).test(file.line(line))
  return plain && from !== undefined && to !== undefined ? { place: file.place(from, to), text: '' } : undefined
}

/**
 * An edit that writes another field, of several lines as they follow one another, into a mapping of a controller manager's config: below its key, or of the
 * top level (`''`), below the kind; undefined where that does not stand on a line of its own.
 */
export function insertManagerField({ yaml }: ManagerConfig, path: string, lines: readonly string[]): Edit | undefined {
  const { root, error } = yaml.document
  if (error || root?.kind !== 'mapping' || root.flow) return undefined
  const above = root.get(path === '' ? 'kind' : path)
  const first = path === '' ? above?.key : above?.value.kind === 'mapping' && !above.value.flow && !above.value.alias ? above.value.entries[0]?.key : undefined
  if (!above || !first) return undefined
  const [opening, inner] = [yaml.place(above.key.place), yaml.place(first.place)]
  const { file } = opening
  const next = file.lineStarts[file.position(opening.start).line]
  const { line, column } = file.position(inner.start)
  const indentation = file.line(line).slice(0, column - 1)
  if (opening.via?.length || inner.via?.length || inner.file !== file || next === undefined || !/^ *$/.test(indentation)) return undefined
  return { place: file.place(next, next), text: lines.map((one) => `${indentation}${one}\n`).join('') }
}
