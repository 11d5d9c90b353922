import { describe, expect, it } from 'vitest'
import type { ConnectionResult } from '../../src/spire/connection-string.ts'
import { mysqlAddress, mysqlParsesTime, parseMysqlConnection } from '../../src/spire/mysql-connection.ts'
import { parsePostgresConnection } from '../../src/spire/postgres-connection.ts'
import type { MappedText } from '../../src/text/mapped-text.ts'
import { MappedTextBuilder, mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile, textAt } from '../../src/text/source-file.ts'
import { recorded } from './recorded.ts'

function mapped(text: string): MappedText {
  return mappedFile(new SourceFile('dsn', text), 0)
}

/** `?` stands for what cannot be known. */
function withHoles(text: string): MappedText {
  const file = new SourceFile('dsn', text)
  const builder = new MappedTextBuilder(file, 0)
  let at = 0
  for (const match of text.matchAll(/\?/g)) {
    builder.copy(at, match.index).hole(file.place(match.index, match.index + 1))
    at = match.index + 1
  }
  return builder.copy(at, text.length).build()
}

function values(result: ConnectionResult): unknown {
  return result.is === 'known' ? Object.fromEntries([...result.connection.parts].map(([key, part]) => [key, part.value])) : result
}

describe('parsePostgresConnection', () => {
  // What lib/pq adds to every connection, and its checks of values behind the reading of the text.
  const added = ['client_encoding', 'datestyle', 'extra_float_digits']
  const checks = /^(client_encoding must be|setting datestyle)/

  it('reads what lib/pq reads', () => {
    const cases = recorded('postgres').filter((one) => !checks.test(one.error ?? ''))
    expect(cases.length).toBeGreaterThan(500)
    const ours = cases.map(({ text }) => {
      const result = parsePostgresConnection(mapped(text))
      if (result.is !== 'known') return { text, error: result.is === 'refused' ? result.error : result.is }
      const parts = new Map([...result.connection.parts].map(([key, part]) => [key, part.value]))
      const value = { host: 'localhost', port: '5432', user: 'root', ...Object.fromEntries(parts), sslmode: parts.get('sslmode') ?? '' }
      for (const key of added) Reflect.deleteProperty(value, key)
      if (value.host.startsWith('/')) value.sslmode = 'disable'
      return { text, value }
    })
    const theirs = cases.map(({ text, error, value }) => {
      if (error !== undefined) return { text, error }
      const kept = Object.entries(value as Record<string, string>).filter(([key]) => !added.includes(key))
      return { text, value: { sslmode: '', ...Object.fromEntries(kept) } }
    })
    expect(ours).toEqual(theirs)
  })

  it('knows where each value stands', () => {
    const text = mapped("user=spire password='it\\'s' host=db")
    const result = parsePostgresConnection(text)
    if (result.is !== 'known') throw new TypeError(result.is)
    const places = [...result.connection.parts].map(([key, { value, span }]) => [key, value, textAt(text.trace(span.start, span.end).place)])
    expect(places).toEqual([
      ['user', 'spire', 'spire'],
      ['password', "it's", "it\\'s"],
      ['host', 'db', 'db'],
    ])
  })

  it('keeps what is known beside what is not', () => {
    const result = parsePostgresConnection(withHoles('user=spire password=? host=db'))
    expect(result).toMatchObject({ is: 'known', connection: { complete: true } })
    expect(result.is === 'known' && [...result.connection.parts].map(([key, part]) => [key, part.known])).toEqual([
      ['user', true],
      ['password', false],
      ['host', true],
    ])
    expect(parsePostgresConnection(withHoles('postgres://spire:?@db:?/spire'))).toMatchObject({ is: 'known', connection: { complete: true } })
    expect(parsePostgresConnection(withHoles('host=db ?=x'))).toMatchObject({ is: 'known', connection: { complete: false } })
    expect(parsePostgresConnection(withHoles('host=db ?'))).toEqual({ is: 'unknown' })
    expect(parsePostgresConnection(withHoles('?'))).toEqual({ is: 'unknown' })
  })

  it('knows what follows a variable that stands for settings of its own, and not what stands before it', () => {
    const result = parsePostgresConnection(withHoles('host=db ? sslmode=require'))
    expect(result).toMatchObject({ is: 'known', connection: { complete: false } })
    expect(result.is === 'known' && [...result.connection.parts].map(([key, part]) => [key, part.known])).toEqual([
      ['host', false],
      ['sslmode', true],
    ])
  })
})

describe('parseMysqlConnection', () => {
  it('reads what go-sql-driver/mysql reads', () => {
    const cases = recorded('mysql')
    expect(cases.length).toBeGreaterThan(300)
    const ours = cases.map(({ text }) => {
      const result = parseMysqlConnection(mapped(text))
      if (result.is !== 'known') return { text, error: result.is === 'refused' ? result.error : result.is, panic: result.is === 'refused' && result.panic }
      const part = (name: string): string => result.connection.parts.get(name)?.value ?? ''
      const address = mysqlAddress(result.connection)
      return {
        text,
        value: {
          user: part('user'),
          password: part('password'),
          net: part('net') || 'tcp',
          address:
            part('net') === '' || part('net') === 'tcp'
              ? `${address?.host.includes(':') ? `[${address.host}]` : address?.host}:${address?.port}`
              : part('address') || '/tmp/mysql.sock',
          dbname: part('dbname'),
          parseTime: mysqlParsesTime(result.connection),
        },
      }
    })
    const theirs = cases.map(({ text, error, panic, value }) => {
      if (error !== undefined) return { text, error, panic: panic ?? false }
      const { params: _, ...rest } = value as Record<string, unknown>
      return { text, value: rest }
    })
    expect(ours).toEqual(theirs)
  })

  it('says nothing about what a hole decides', () => {
    expect(values(parseMysqlConnection(withHoles('spire:?@tcp(db:3306)/spire')))).toMatchObject({ user: 'spire', address: 'db:3306', dbname: 'spire' })
    expect(parseMysqlConnection(withHoles('?'))).toEqual({ is: 'unknown' })
    expect(parseMysqlConnection(withHoles('spire:?@tcp'))).toEqual({ is: 'unknown' })
  })
})
