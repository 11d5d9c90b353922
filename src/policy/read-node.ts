import type { Place } from '../text/source-file.ts'
import type { YamlMapping, YamlNode } from '../yaml/node.ts'
import { scalarValue } from './schema-walk.ts'

/** A value that somebody wrote, and where. */
export interface Written<T> {
  readonly value: T
  readonly place: Place
}

/** What a node holds where it has the type that is asked for; what has another was refused by the schema before. */
export function textOf(node: YamlNode | undefined): Written<string> | undefined {
  const value = node?.kind === 'scalar' ? scalarValue(node) : undefined
  return node && typeof value === 'string' && value !== '' ? { value, place: placeOf(node) } : undefined
}

export function booleanOf(node: YamlNode | undefined): Written<boolean> | undefined {
  const value = node?.kind === 'scalar' ? scalarValue(node) : undefined
  return node && typeof value === 'boolean' ? { value, place: placeOf(node) } : undefined
}

export function integerOf(node: YamlNode | undefined): Written<number> | undefined {
  const value = node?.kind === 'scalar' ? scalarValue(node) : undefined
  return node && typeof value === 'number' && Number.isInteger(value) ? { value, place: placeOf(node) } : undefined
}

/** One of a few words. */
export function choiceOf<T extends string>(node: YamlNode | undefined, choices: readonly T[]): Written<T> | undefined {
  const written = textOf(node)
  const value = choices.find((choice) => choice === written?.value)
  return written && value !== undefined ? { value, place: written.place } : undefined
}

/** The texts of a list. */
export function textsOf(node: YamlNode | undefined): Written<readonly string[]> | undefined {
  if (node?.kind !== 'sequence') return undefined
  return { value: node.items.flatMap((item) => textOf(item)?.value ?? []), place: placeOf(node) }
}

/** A text, or the texts of a list. */
export function oneOrMoreOf(node: YamlNode | undefined): Written<readonly string[]> | undefined {
  const one = textOf(node)
  return one ? { value: [one.value], place: one.place } : textsOf(node)
}

export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : []
}

export function mappingOf(node: YamlNode | undefined): YamlMapping | undefined {
  return node?.kind === 'mapping' ? node : undefined
}

export function placeOf(node: YamlNode): Place {
  return node.alias ?? node.place
}
