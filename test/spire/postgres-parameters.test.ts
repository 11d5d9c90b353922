import { describe, expect, it } from 'vitest'
import { withoutParameter, withValue } from '../../src/spire/connection-edit.ts'
import { parsePostgresConnection } from '../../src/spire/postgres-connection.ts'
import { postgresParameter } from '../../src/spire/postgres-parameters.ts'
import { parseRelease } from '../../src/spire/release.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'

describe('postgresParameter', () => {
  const kinds = (release: string | undefined, ...names: string[]) =>
    names.map((name) => postgresParameter(name, release === undefined ? undefined : parseRelease(release)).is)

  it('tells the driver from PostgreSQL from others', () => {
    expect(kinds('1.14.2', 'sslmode', 'search_path', 'TimeZone', 'app.tenant', 'max_connections', 'pool_max_conns', 'currentSchema', 'frobnicate')).toEqual([
      ...['driver', 'session', 'session', 'session', 'server', 'foreign', 'foreign', 'unknown'],
    ])
  })

  it('knows what later releases of SPIRE bring with their driver', () => {
    expect(kinds('1.14.2', 'target_session_attrs', 'ssl_min_protocol_version')).toEqual(['foreign', 'server'])
    expect(kinds('1.14.3', 'target_session_attrs', 'ssl_min_protocol_version')).toEqual(['driver', 'server'])
    expect(kinds('1.15.0', 'target_session_attrs', 'ssl_min_protocol_version')).toEqual(['driver', 'driver'])
    expect(kinds(undefined, 'target_session_attrs')).toEqual(['driver'])
  })
})

describe('edits of a connection string', () => {
  const edited = (text: string, change: 'remove' | 'set', name: string): string | undefined => {
    const mapped = mappedFile(new SourceFile('a', text))
    const result = parsePostgresConnection(mapped)
    if (result.is !== 'known') return undefined
    const edit = change === 'remove' ? withoutParameter(mapped, result.connection, name) : withValue(mapped, result.connection, name, 'verify-full')
    return edit && `${text.slice(0, edit.place.start)}${edit.text}${text.slice(edit.place.end)}`
  }

  it('takes a parameter out of keywords and of a URL', () => {
    expect(edited('host=db pool_max_conns=20 user=spire', 'remove', 'pool_max_conns')).toBe('host=db user=spire')
    expect(edited("schema='a b' host=db", 'remove', 'schema')).toBe('host=db')
    expect(edited('postgres://db/spire?schema=a&sslmode=require', 'remove', 'schema')).toBe('postgres://db/spire?sslmode=require')
    expect(edited('postgres://db/spire?schema=a', 'remove', 'schema')).toBe('postgres://db/spire')
  })

  it('gives a parameter another value', () => {
    expect(edited('host=db sslmode=disable user=spire', 'set', 'sslmode')).toBe('host=db sslmode=verify-full user=spire')
    expect(edited('host=db', 'set', 'sslmode')).toBe(undefined)
  })
})
