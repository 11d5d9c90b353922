import { expect, test } from 'vitest'
import { removeSetting, replaceSetting, setKey, wrapSetting } from '../../../src/deployment/settings/item-edits.ts'
import { movedSubject, movedUpstream } from '../../../src/deployment/settings/upstream-edits.ts'
import { applyFixes } from '../../../src/engine/apply-fixes.ts'
import type { Block, SpireConfig } from '../../../src/spire/config.ts'
import type { Edit } from '../../../src/text/edit.ts'
import type { Place } from '../../../src/text/source-file.ts'
import { read as loaded } from '../../spire/read.ts'

/** A server's config after edits that are made where `marker` stands first. */
function edited(
  config: string,
  marker: string,
  change: (config: SpireConfig, place: Place, main: Block) => Edit | undefined | readonly (Edit | undefined)[],
): string | undefined {
  const read = loaded('server', config)
  const { file } = read.source.trace(0, 1).place
  const start = config.indexOf(marker)
  const made = [change(read, file.place(start, start + marker.length), read.main)].flat()
  const edits = made.flatMap((edit) => edit ?? [])
  if (edits.length === 0 || edits.length < made.length) return undefined
  return applyFixes([{ title: '', safe: true, edits }]).get('a.conf')
}

test('a setting goes with its lines, and with the comment behind it', () => {
  expect(edited('server {\n  a = 1 # one\n  b = 2\n}', 'a =', removeSetting)).toBe('server {\n  b = 2\n}')
  expect(edited('server {\n  ca {\n    x = 1\n  }\n}', 'ca', removeSetting)).toBe('server {\n}')
})

test('a setting that shares its line with others stays', () => {
  expect(edited('server { a = 1 }', 'a =', removeSetting)).toBe(undefined)
})

test('of JSON a plain member goes, with the comma that it leaves', () => {
  expect(edited('{\n  "server": {\n    "a": 1,\n    "b": 2\n  }\n}', '"a"', removeSetting)).toBe('{\n  "server": {\n    "b": 2\n  }\n}')
  expect(edited('{\n  "server": {\n    "a": 1,\n    "b": 2\n  }\n}', '"b"', removeSetting)).toBe('{\n  "server": {\n    "a": 1\n  }\n}')
})

test('other lines take the place of a setting at its indentation', () => {
  expect(edited('server {\n  a = 1\n}', 'a =', (config, place) => replaceSetting(config, place, ['b {', '  c = 2', '}']))).toBe(
    'server {\n  b {\n    c = 2\n  }\n}',
  )
})

test('a block is put around another', () => {
  expect(edited('server {\n  a {\n    b = 1\n  }\n}', 'a {', (config, place) => wrapSetting(config, place, 'c "d"'))).toBe(
    'server {\n  c "d" {\n    a {\n      b = 1\n    }\n  }\n}',
  )
})

test('text whose indentation counts is not put into a block', () => {
  expect(edited('server {\n  a {\n    b = <<E\nx\nE\n  }\n}', 'a {', (config, place) => wrapSetting(config, place, 'c'))).toBe(undefined)
})

test('a key is set: where it is, else as the first', () => {
  const set = (config: SpireConfig, _: Place, main: Block) => setKey(config, main, 'log_level', 'info')
  expect(edited('server {\n  log_level = ""\n}', 'server', set)).toBe('server {\n  log_level = "info"\n}')
  expect(edited('server {\n  data_dir = "/a"\n}', 'server', set)).toBe('server {\n  log_level = "info"\n  data_dir = "/a"\n}')
  expect(edited('server {}\nplugins {}', 'server', set)).toBe('server {\n  log_level = "info"\n}\nplugins {}')
})

test('a CA that is described in a block of its own is described by the server', () => {
  const ca = 'server {\n  ca {\n    ttl = "24h"\n    subject {\n      country = ["DE"]\n    }\n  }\n}'
  expect(edited(ca, 'ca {', movedSubject)).toBe('server {\n  ca_ttl = "24h"\n  ca_subject {\n    country = ["DE"]\n  }\n}')
})

test('of two lifetimes nobody knows the right one', () => {
  expect(edited('server {\n  ca_ttl = "12h"\n  ca {\n    ttl = "24h"\n  }\n}', 'ca {', movedSubject)).toBe(undefined)
})

test('an upstream authority in the server becomes a plugin', () => {
  const rest = 'plugins {\n  KeyManager "memory" {}\n}'
  const block = (label: string, data: string) => `server {\n  upstream_authority${label} {\n    ${data}\n  }\n}\n${rest}`
  expect(edited(block('', 'cert_file_path = "/a"'), 'upstream', movedUpstream)).toBe(
    'server {\n}\nplugins {\n  UpstreamAuthority "disk" {\n    plugin_data {\n      cert_file_path = "/a"\n    }\n  }\n  KeyManager "memory" {}\n}',
  )
  expect(edited(block(' "vault"', 'vault_addr = "https://v"'), 'upstream', movedUpstream)).toBe(
    'server {\n}\nplugins {\n  UpstreamAuthority "vault" {\n    plugin_data {\n      vault_addr = "https://v"\n    }\n  }\n  KeyManager "memory" {}\n}',
  )
  expect(edited(block('', 'vault_addr = "https://v"'), 'upstream', movedUpstream)).toBe(undefined)
})
