import { parseHcl } from '../../src/hcl/parse.ts'
import type { HclItem, HclToken, HclValue } from '../../src/hcl/tree.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import type { Files } from './files.ts'

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** server.conf and agent.conf as JSON, in the shape of the official Helm chart: plugins are lists of objects with one key, their name. */
export function withJsonConfigs(files: Files): Files {
  return new Map([...files].map(([path, text]) => [path, text.replace(CONFIG_BLOCK, inJson)]))
}

/** The literal block scalar of a config in a ConfigMap. */
const CONFIG_BLOCK = /^ {2}(?:server|agent)\.conf: \|\n((?: {4}.*\n|\n)+)/gm

function inJson(block: string, indented: string): string {
  const hcl = indented.replace(/^ {4}/gm, '')
  const json = `${JSON.stringify(jsonOfHcl(hcl), undefined, 2)}\n`
  return block.replace(indented, () => json.replace(/^(?=.)/gm, '    '))
}

function jsonOfHcl(hcl: string): Json {
  const parsed = parseHcl(mappedFile(new SourceFile('reference', hcl)))
  if (!parsed.ok) throw new Error(`a config of the reference deployment does not parse: ${parsed.error.message}`)
  return jsonOfItems(parsed.file.items)
}

function jsonOfItems(items: readonly HclItem[]): Json {
  const object: Record<string, Json> = {}
  for (const { keys, value } of items) {
    const [key = '', label] = keys.map(textOf)
    const before = object[key]
    if (label === undefined) object[key] = jsonOfValue(value)
    else object[key] = [...(Array.isArray(before) ? before : []), { [label]: jsonOfValue(value) }]
  }
  return object
}

function jsonOfValue(value: HclValue): Json {
  switch (value.kind) {
    case 'object':
      return jsonOfItems(value.items)
    case 'list':
      return value.items.map(jsonOfValue)
    case 'literal': {
      const { type, text } = value.token
      if (type === 'NUMBER') return Number(text)
      return type === 'BOOL' ? text === 'true' : textOf(value.token)
    }
  }
}

function textOf({ type, text }: HclToken): string {
  return type === 'STRING' ? text.slice(1, -1) : text
}
