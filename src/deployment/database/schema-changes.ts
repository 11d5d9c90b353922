import { entriesOf } from '../../kubernetes/data.ts'
import { type MappedText, placeAt } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'

/** A statement that changes a table of SPIRE's. */
export interface SchemaChange {
  /** `schema`: the table itself; `column`: an index over a column that it does not have; `rows`: what is in it. */
  readonly what: 'schema' | 'column' | 'rows'
  /** `ALTER TABLE`, `DELETE FROM`. */
  readonly statement: string
  readonly table: string
  /** Of an index. */
  readonly column: string
  readonly place: Place
}

const BASE = ['id', 'created_at', 'updated_at']

/** SPIRE's tables and their columns; undefined where these are nobody's to index. (spire: pkg/server/datastore/sqlstore/models.go at v1.14.2, in gorm's spelling) */
const TABLES: Readonly<Record<string, readonly string[] | undefined>> = {
  attested_node_entries: [
    ...BASE,
    'spiffe_id',
    'data_type',
    'serial_number',
    'expires_at',
    'new_serial_number',
    'new_expires_at',
    'can_reattest',
    'agent_version',
  ],
  attested_node_entries_events: [...BASE, 'spiffe_id'],
  node_resolver_map_entries: [...BASE, 'spiffe_id', 'type', 'value'],
  registered_entries: [
    ...BASE,
    ...['entry_id', 'spiffe_id', 'parent_id', 'ttl', 'admin', 'downstream', 'expiry', 'revision_number', 'store_svid', 'hint', 'jwt_svid_ttl'],
  ],
  registered_entries_events: [...BASE, 'entry_id'],
  federated_registration_entries: ['bundle_id', 'registered_entry_id'],
  federated_trust_domains: undefined,
  join_tokens: [...BASE, 'token', 'expiry'],
  ca_journals: undefined,
}

const NAMES = Object.keys(TABLES)
  .sort((a, b) => b.length - a.length)
  .join('|')
const MENTIONED = new RegExp(NAMES)
const STATEMENT = new RegExp(
  `\\b(alter\\s+table(?:\\s+if\\s+exists)?(?:\\s+only)?|drop\\s+table(?:\\s+if\\s+exists)?|truncate(?:\\s+table)?|create\\s+table(?:\\s+if\\s+not\\s+exists)?|insert\\s+into|delete\\s+from|update|create\\s+(?:unique\\s+)?index[^;]*?\\bon(?:\\s+only)?)\\s+(?:["\`]?public["\`]?\\.)?["\`]?(${NAMES})\\b["\`]?([^;]*)`,
  'gi',
)

/** The statements in ConfigMaps and in commands that change SPIRE's own tables. */
export function schemaChanges({ cluster, workloads }: Deployment): readonly SchemaChange[] {
  const texts: MappedText[] = []
  for (const object of cluster.of('ConfigMap', '')) for (const { text } of entriesOf(object)) if (text && MENTIONED.test(text.text)) texts.push(text)
  for (const { pod } of workloads) {
    for (const container of pod.containers) {
      for (const { mapped } of [...(container.command ?? []), ...(container.args ?? [])]) if (MENTIONED.test(mapped.text)) texts.push(mapped)
    }
  }
  return texts.flatMap(changesIn)
}

function changesIn(text: MappedText): readonly SchemaChange[] {
  const plain = text.text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...plain.matchAll(STATEMENT)].flatMap((match): SchemaChange[] => {
    const [whole, verb = '', table = '', rest = ''] = match
    const statement = verb.toUpperCase().replace(/\s+/g, ' ')
    const head =
      whole
        .slice(0, whole.length - rest.length)
        .split('\n')[0]
        ?.trimEnd() ?? ''
    const common = { table, place: placeAt(text, match.index, match.index + head.length), column: '' }
    if (statement.startsWith('CREATE') && statement.includes('INDEX')) {
      const columns = TABLES[table.toLowerCase()]
      const column = columns && indexed(rest).find((name) => !columns.includes(name.toLowerCase()))
      return column === undefined ? [] : [{ ...common, what: 'column', statement: 'CREATE INDEX', column }]
    }
    if (statement === 'UPDATE' && !/\bset\b/i.test(rest)) return []
    // An owner, storage parameters, replication: nothing that SPIRE would see.
    if (statement.startsWith('ALTER') && !/^\s*(?:add|drop|rename|modify|change|alter(?!\s+(?:column\s+)?\S+\s+set\s+(?:statistics|storage)))\b/i.test(rest))
      return []
    const what = /^(?:INSERT|DELETE|UPDATE|TRUNCATE)/.test(statement) ? 'rows' : 'schema'
    return [{ ...common, what, statement: statement.replace(/ (?:IF|ONLY)\b.*/, '') }]
  })
}

/** The plain columns of an index: `(a, b DESC)`; expressions are left out. */
function indexed(rest: string): readonly string[] {
  const list = /^\s*(?:using\s+\w+\s*)?\(([^()]*)\)/i.exec(rest)?.[1]
  return (list ?? '').split(',').flatMap((item) => /^\s*["`]?([A-Za-z_]\w*)["`]?(?:\s|$)/.exec(item)?.[1] ?? [])
}
