import { goQuote } from '../../hcl/go-quote.ts'
import type { MappedText } from '../../text/mapped-text.ts'
import { DecodedConfigBlock } from '../block.ts'
import { parseDuration } from '../duration.ts'
import { mysqlParsesTime, parseMysqlConnection } from '../mysql-connection.ts'
import { reread } from '../reread.ts'
import type { PluginCheck } from './plugin-check.ts'

const DATABASES = ['sqlite3', 'postgres', 'mysql']
const BLOCKS = ['aws_mysql', 'aws_postgres']

/** spire: pkg/server/datastore/sqlstore/sqlstore.go, buildConfig and configuration.Validate */
export function checkDataStore(check: PluginCheck): void {
  const type = databaseType(check)
  const connection = check.data.string('connection_string')
  if (connection.is === 'absent') {
    check.error('datastore-sql: connection_string must be set', { key: 'connection_string', place: connection.place, code: 'missing-required' })
  }
  if (type === 'mysql' || type === 'aws_mysql') for (const key of ['connection_string', 'ro_connection_string']) checkMysql(check, key)
  if (type?.startsWith('aws_')) {
    const block = check.data.block('database_type').block(type)
    const region = block.string('region')
    if (region.is === 'absent') check.error('datastore-sql: region must be specified', { block, key: 'region', place: region.place, code: 'missing-required' })
  }
  checkLifetime(check)
}

function checkLifetime(check: PluginCheck): void {
  const key = 'conn_max_lifetime'
  const lifetime = check.data.string(key)
  if (lifetime.is !== 'known' || lifetime.from === 'default') return
  const result = parseDuration(lifetime.value)
  if (result.ok) return
  const message = `failed to parse conn_max_lifetime ${goQuote(lifetime.value)}: ${result.error}`
  check.start(message, { key, place: lifetime.place, code: 'invalid-duration', args: { value: lifetime.value, error: result.error } })
}

/** The type in use; undefined where it cannot be told or is refused. */
function databaseType(check: PluginCheck): string | undefined {
  const { data } = check
  const key = 'database_type'
  if (!(data instanceof DecodedConfigBlock) || !data.readable) return undefined
  const field = data.decoded?.fields.get(key)
  if (!field) {
    if (data.string(key).is === 'absent') check.error('malformed database type configuration', { key, place: data.place, code: 'missing-required' })
    return undefined
  }
  if (field.kind !== 'node' || field.bad) return undefined
  const { node } = field
  if (node.kind === 'literal') return literalType(check, node.token.type, node.token.text)
  if (node.kind !== 'items') {
    check.error('malformed database type configuration', { key, code: 'wrong-type', args: { wanted: 'a string or a block' } })
    return undefined
  }
  const [item] = node.items
  if (node.items.length !== 1 || !item) check.error('exactly one database type is expected', { key })
  else if (item.keys.length !== 1) check.error('exactly one key is expected', { key })
  else {
    const name = (item.keys[0]?.text ?? '').replace(/^"+|"+$/g, '')
    const known = (check.tables.isAtLeast('1.9.2') ?? true) && BLOCKS.includes(name)
    const inner = reread(data.view, field, data.rows[key]?.labels ?? {}, `${data.path}.${key}`, data.place)
    for (const fault of inner.faults) {
      if (fault.error !== undefined)
        check.error(`failed to decode configuration: ${fault.error}`, {
          place: fault.place,
          path: fault.path,
          code: fault.code === 'parse-error' ? 'plugin-malformed' : fault.code,
          args: fault.args,
        })
    }
    if (inner.error !== undefined) return undefined
    if (known) return name
    check.error(`unknown database type: ${name}`, {
      key,
      place: data.view.place(item.keys[0] ?? item.origin),
      code: 'invalid-enum',
      args: { value: name, allowed: BLOCKS.join(', ') },
    })
  }
  return undefined
}

function literalType(check: PluginCheck, token: string, text: string): string | undefined {
  const { data } = check
  const key = 'database_type'
  if (token === 'HOLE') return undefined
  const answer = data.string(key)
  if (answer.is === 'unknown' && token === 'STRING') return undefined
  const type = text.replace(/^"+|"+$/g, '')
  const at = answer.is === 'known' || answer.is === 'absent' ? { key, place: answer.place } : { key }
  if (type === '') check.error('datastore-sql: database_type must be set', { ...at, code: 'missing-required' })
  else if (!DATABASES.includes(type)) {
    // As strings the names of the AWS types read as the plain databases, without IAM.
    if (BLOCKS.includes(type)) check.silent('aws-type-as-string', { ...at, code: 'invalid-value', args: { value: type } })
    else check.start(`datastore-sql: unsupported database_type: ${type}`, { ...at, code: 'invalid-enum', args: { value: type, allowed: DATABASES.join(', ') } })
  }
  return type
}

function checkMysql(check: PluginCheck, key: string): void {
  const { data } = check
  const answer = data.string(key)
  const text: MappedText | undefined = data.mapped(key)
  if (!text || text.text === '' || !knowsParameters(text)) return
  const result = parseMysqlConnection(text)
  if (result.is === 'refused') {
    const place = text.trace(result.span.start, result.span.end).place
    check.error(result.panic ? `panic: ${result.error}` : `datastore-sql: ${result.error}`, {
      key,
      place,
      args: { error: result.error },
      ...(result.panic ? { code: 'crash' } : {}),
    })
  } else if (result.is === 'known' && !mysqlParsesTime(result.connection)) {
    check.error('datastore-sql: invalid mysql config: missing parseTime=true param in connection_string', {
      key,
      place: answer.is === 'known' ? answer.place : text.trace(0, text.text.length).place,
      code: 'missing-required',
    })
  }
}

/** The parameters stand behind the last slash, whatever comes before it: a password from a variable changes nothing of them. */
function knowsParameters({ text, holes }: MappedText): boolean {
  const slash = text.lastIndexOf('/')
  return holes.every(({ end }) => end <= slash)
}
