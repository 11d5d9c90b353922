import { entriesOf } from '../../kubernetes/data.ts'
import type { KubernetesObject } from '../../kubernetes/object.ts'
import type { Block, SpireConfig } from '../../spire/config.ts'
import type { MappedText } from '../../text/mapped-text.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import { connectionsOf } from '../database/datastores.ts'
import type { Deployment } from '../deployment.ts'
import { signingKey } from '../keys/upstream-disk.ts'

/** A credential that is written out in a ConfigMap. */
export interface WrittenSecret {
  readonly object: KubernetesObject
  readonly what: 'password' | 'plugin' | 'token' | 'key' | 'userlist'
  /** The setting, or the ConfigMap's key. */
  readonly name: string
  readonly text: string
  readonly place: Place
}

/** Settings of plugins that are secrets themselves, not names or paths of them (schemas/spire/plugins). */
const SECRET_KEYS: ReadonlySet<string> = new Set([
  'app_secret',
  'approle_secret_id',
  'devid_password',
  'endorsement_hierarchy_password',
  'owner_hierarchy_password',
  'password',
  'secret_access_key',
  'token',
])

/** The credentials in ConfigMaps: in SPIRE's configs, as keys in PEM, and in PgBouncer's files. */
export function writtenSecrets(deployment: Deployment): readonly WrittenSecret[] {
  return [...inConnections(deployment), ...inPlugins(deployment), ...inFiles(deployment)].filter(({ text }) => text !== '' && !isVariable(text))
}

/** `${NAME}` or `$NAME`, expanded or not: what it stands for is elsewhere. What a shell would make of a text is no credential yet. */
function isVariable(text: string): boolean {
  return text.includes(HOLE) || /^\$\{?\w+\}?$|\$\(|`|^<.*>$/.test(text)
}

function inConnections(deployment: Deployment): readonly WrittenSecret[] {
  const owners = ownersOf(deployment)
  return connectionsOf(deployment).flatMap(({ config, text, key, connection, data }) => {
    const object = owners.get(config)
    const password = connection.parts.get('password')
    // With IAM there is to be no password at all, which has a rule of its own.
    if (!object || !password?.known || data.block('database_type').has('aws_postgres')) return []
    const trace = text.trace(password.span.start, password.span.end)
    // Text from a variable stands elsewhere: in a Secret, or in the pod's own environment.
    return trace.exact ? [{ object, what: 'password' as const, name: key, text: password.value, place: trace.place }] : []
  })
}

function inPlugins(deployment: Deployment): readonly WrittenSecret[] {
  return [...ownersOf(deployment)].flatMap(([config, object]) => {
    if (!/secret|password|token/i.test(config.source.text)) return []
    const found = config.plugins.flatMap(({ data, external }) => (external ? [] : secretsIn(data, config.source)))
    // With a file beside it the agent refuses both, and the file is what should stay.
    const token = config.kind === 'agent' && !config.main.has('join_token_file') ? textOf(config.main, 'join_token', config.source) : undefined
    return [
      ...found.map((one) => ({ ...one, object, what: 'plugin' as const })),
      ...(token ? [{ ...token, object, what: 'token' as const, name: 'join_token' }] : []),
    ]
  })
}

type Found = Pick<WrittenSecret, 'name' | 'text' | 'place'>

function secretsIn(block: Block, source: MappedText): readonly Found[] {
  return Object.entries(block.rows).flatMap(([key, row]) => {
    if (SECRET_KEYS.has(key)) {
      const text = textOf(block, key, source)
      return text ? [text] : []
    }
    if (row.keys && block.has(key)) return secretsIn(block.block(key), source)
    const named = row.labels && block.has(key) ? block.map(key) : undefined
    return named?.is === 'known' ? named.value.flatMap((inner) => secretsIn(inner.block, source)) : []
  })
}

function textOf(block: Block, key: string, source: MappedText): Found | undefined {
  const value = block.string(key)
  const mapped = block.mapped(key)
  if (value.is !== 'known' || value.from !== 'written' || !mapped) return undefined
  const whole = source.trace(0, source.text.length).place
  const { place, exact } = mapped.trace(0, mapped.text.length)
  return exact && place.file === whole.file ? { name: key, text: value.value, place } : undefined
}

/** The ConfigMaps that configs of SPIRE stand in. */
function ownersOf({ configs }: Deployment): ReadonlyMap<SpireConfig, KubernetesObject> {
  return new Map(configs.flatMap(({ config, object }) => (object?.kind === 'ConfigMap' ? [[config, object] as const] : [])))
}

const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/
/** pgbouncer: doc/config.md, "Authentication file format": `"user" "password"`. */
const USER = /^\s*"[^"\n]+"[ \t]+"([^"\n]+)(?=")/gm
const POOL_PASSWORD = /^[^;#\n=]+=.*?\bpassword[ ]*=[ ]*('[^'\n]*'|[^\s'"]+)/gm

function inFiles(deployment: Deployment): readonly WrittenSecret[] {
  const { cluster, spireObjects } = deployment
  return cluster.of('ConfigMap', '').flatMap((object) =>
    entriesOf(object).flatMap(({ key, text }) => {
      if (!text) return []
      const at = (what: WrittenSecret['what'], start: number, end: number): WrittenSecret => ({
        object,
        what,
        name: key,
        text: text.text.slice(start, end),
        place: text.trace(start, end).place,
      })
      const pem = spireObjects.has(object) ? PRIVATE_KEY.exec(text.text) : null
      // A CA's is a matter of its own.
      if (pem && signingKey(deployment, object, key)) return []
      if (pem) return [at('key', pem.index, pem.index + pem[0].length)]
      if (!/userlist\.txt$|pgbouncer\.ini$/.test(key)) return []
      const pattern = key.endsWith('.ini') ? POOL_PASSWORD : USER
      return [...text.text.matchAll(pattern)].flatMap((match) => {
        const password = match[1] ?? ''
        const start = match.index + match[0].length - password.length
        return [at('userlist', start, start + password.length)]
      })
    }),
  )
}
