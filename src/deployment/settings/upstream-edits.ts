import type { HclItem } from '../../hcl/tree.ts'
import type { SpireConfig } from '../../spire/config.ts'
import type { Edit } from '../../text/edit.ts'
import type { Place } from '../../text/source-file.ts'
import { itemAt, removeSetting, replaceSetting } from './item-edits.ts'
import { insertSetting } from './setting-edits.ts'

/** Edits that say with the server's own settings what a block `ca` says; none where one of them means something else, or is said otherwise already. */
export function movedSubject(config: SpireConfig, key: Place): readonly (Edit | undefined)[] {
  const found = itemAt(config, key)
  if (found?.item.value.kind !== 'object') return []
  const text = config.source.text
  const lines: string[] = []
  for (const item of found.item.value.items) {
    const old = nameOf(item)
    const name = old === undefined ? undefined : CA_KEYS[old]
    const plain = item.value.kind === 'literal' && item.value.token.type !== 'HEREDOC'
    if (name === undefined || (!plain && old !== 'subject')) return []
    const value = text.slice(item.value.start, item.value.end)
    if (config.main.has(name)) {
      const own = config.main.string(name)
      if (!plain || own.is !== 'known' || value !== JSON.stringify(own.value)) return []
    } else if (plain) lines.push(`${name} = ${value}`)
    else lines.push(...outdented(`${name} ${value}`))
  }
  return [lines.length === 0 ? removeSetting(config, key) : replaceSetting(config, key, lines)]
}

const CA_KEYS: Readonly<Record<string, string>> = {
  ttl: 'ca_ttl',
  ca_ttl: 'ca_ttl',
  key_type: 'ca_key_type',
  ca_key_type: 'ca_key_type',
  subject: 'ca_subject',
  ca_subject: 'ca_subject',
}

/** Edits that make a plugin of a block that says where the server's CA is signed; none where it does not say by which. */
export function movedUpstream(config: SpireConfig, key: Place): readonly (Edit | undefined)[] {
  const found = itemAt(config, key)
  const plugins = config.root.block('plugins')
  if (found?.item.value.kind !== 'object' || !plugins.written) return []
  const { keys, value } = found.item
  const names = value.items.map(nameOf)
  if (names.includes(undefined)) return []
  const label = keys[1]?.text.replace(/"/g, '')
  const name = label ?? (names.every((one) => DISK.test(one ?? '')) && names.length > 0 ? 'disk' : undefined)
  const data = names.length === 1 && names[0] === 'plugin_data'
  if (name === undefined || keys.length > 2 || !/^[\w-]+$/.test(name)) return []
  const body = outdented(config.source.text.slice(value.start, value.end))
  if (body.length < 2 || body.some((line) => line.includes('<<'))) return []
  const inner = body.slice(1, -1)
  const lines = data
    ? [`UpstreamAuthority "${name}" {`, ...inner, '}']
    : [`UpstreamAuthority "${name}" {`, '  plugin_data {', ...inner.map(indented), '  }', '}']
  const at = plugins.place.file.position(plugins.place.start).line
  const indentation = `${/^\s*/.exec(plugins.place.file.line(at))?.[0] ?? ''}  `
  return [removeSetting(config, key), insertSetting(plugins, lines.join(`\n${indentation}`))]
}

const DISK = /^(?:cert_file_path|key_file_path|bundle_file_path)$/

function nameOf({ keys }: HclItem): string | undefined {
  return keys[0]?.text.replace(/"/g, '')
}

/** The lines of a text, with the indentation of its last one taken from all but the first. */
function outdented(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  const width = /^\s*/.exec(lines.at(-1) ?? '')?.[0].length ?? 0
  return lines.map((line, index) => (index === 0 ? line : line.slice(Math.min(width, /^\s*/.exec(line)?.[0].length ?? 0))))
}

function indented(line: string): string {
  return line === '' ? line : `  ${line}`
}
