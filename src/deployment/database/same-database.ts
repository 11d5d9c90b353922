import type { EnvVar } from 'kubernetes-types/core/v1.js'
import { sameNamespace } from '../../kubernetes/cluster.ts'
import type { Field } from '../../kubernetes/field.ts'
import { knownValue } from '../../text/answer.ts'
import type { Server } from '../server.ts'

/**
 * Whether two servers surely keep their data in one database: both name a shared one with the same words, and what those words take from the
 * environment comes from the same key of the same Secret. Servers of different trust domains never do.
 */
export function sameDatabase(a: Server, b: Server): boolean {
  const [ours, theirs] = [connectionOf(a), connectionOf(b)]
  if (ours === undefined || ours !== theirs) return false
  if (!ours.includes('secret') || sameNamespace(a.namespace, b.namespace)) return knownValue(a.trustDomain) === knownValue(b.trustDomain)
  return false
}

/** The database's type and its connection string, with every variable as where it comes from; undefined where it is a file, or not known. */
function connectionOf(server: Server): string | undefined {
  const { databaseType, dataStore, config } = server
  const text = dataStore?.data.mapped('connection_string')
  if (!text || !config || databaseType.is !== 'known' || databaseType.value === 'sqlite3') return undefined
  if (text.holes.length === 0) return text.text === '' ? undefined : JSON.stringify([databaseType.value, text.text])
  const origins = config.variables.filter(({ inComment }) => !inComment).map(({ name }) => secretOf(server, name))
  return origins.includes(undefined) ? undefined : JSON.stringify([databaseType.value, text.text, origins])
}

function secretOf({ component }: Server, variable: string): readonly string[] | undefined {
  const entries: readonly Field<EnvVar>[] = component.container.field.get('env').items()
  const from = entries
    .find((entry) => entry.get('name').string === variable)
    ?.get('valueFrom')
    .get('secretKeyRef')
  const [name, key] = [from?.get('name').string, from?.get('key').string]
  return name === undefined || key === undefined ? undefined : ['secret', name, key]
}
