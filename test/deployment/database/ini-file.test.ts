import { describe, expect, it } from 'vitest'
import { readIni, readPostgresqlConf, type SettingsFile } from '../../../src/deployment/database/ini-file.ts'
import { mappedFile } from '../../../src/text/mapped-text.ts'
import { SourceFile, textAt } from '../../../src/text/source-file.ts'

function settings({ sections }: SettingsFile) {
  return Object.fromEntries([...sections].map(([name, section]) => [name, Object.fromEntries([...section.settings].map(([key, { value }]) => [key, value]))]))
}

const text = (content: string) => mappedFile(new SourceFile('a.ini', content))

describe('readIni', () => {
  it('reads sections, and leaves out comments of whole lines', () => {
    const file = readIni(text('; first\n[databases]\nspire = host=db port=5432 dbname=spire\n\n# more\n[pgbouncer]\r\nPool_Mode=transaction\r\nauth_type =\n'))
    expect(settings(file)).toEqual({ databases: { spire: 'host=db port=5432 dbname=spire' }, pgbouncer: { pool_mode: 'transaction', auth_type: '' } })
    expect(file.complete).toBe(true)
  })

  it('places values, names without one, and headers', () => {
    const { sections } = readIni(text('[pgbouncer]\n  pool_mode = session \nempty =\n'))
    const section = sections.get('pgbouncer')
    expect(section && textAt(section.place)).toBe('[pgbouncer]')
    expect([...(section?.settings.values() ?? [])].map(({ place }) => textAt(place))).toEqual(['session', 'empty'])
  })

  it('is not complete where it takes in other files', () => {
    expect(readIni(text('[pgbouncer]\n%include /etc/more.ini\n')).complete).toBe(false)
  })
})

describe('readPostgresqlConf', () => {
  it('reads names with and without an equals sign, quotes, and the last of several', () => {
    const file = readPostgresqlConf(
      text("# comment\nssl = 'on' # yes\nmax_connections 50\nMAX_CONNECTIONS=200#more\nlisten_addresses = 'it''s'\n#shared_buffers = 1\n"),
    )
    expect(settings(file)).toEqual({ '': { ssl: 'on', max_connections: '200', listen_addresses: "it''s" } })
    expect([...(file.sections.get('')?.settings.values() ?? [])].map(({ place }) => textAt(place))).toEqual(['on', '200', "it''s"])
  })

  it('is not complete where it includes another file', () => {
    expect(readPostgresqlConf(text("include_dir 'conf.d'\n")).complete).toBe(false)
  })
})
