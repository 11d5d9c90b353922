import { databaseOf } from '../../src/deployment/database/database.ts'
import { databaseTls } from '../../src/deployment/database/database-tls.ts'
import { addressOf, connectionSetting, connectionsOf, type DatastoreConnection, isLocalHost } from '../../src/deployment/database/datastores.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { readsAtLeast } from '../../src/deployment/settings/config-faults.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { withValue } from '../../src/spire/connection-edit.ts'
import { nearest } from '../../src/text/did-you-mean.ts'

export default rule({
  id: 'pg-sslmode-disable',
  area: 'datastore',
  summary: 'The connection to PostgreSQL is encrypted, where it leaves the pod.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['lib/pq: ssl.go', 'spire: doc/plugin_server_datastore_sql.md'],
  fix: 'safe',
  securitySeverity: 7.4,
  messages: {
    cleartext: {
      severity: { recommended: 'warning', strict: 'error', security: 'error' },
      text: "sslmode={mode} lets the server speak to PostgreSQL without TLS: who can listen on the network reads what it writes, and may change it, entries and all. Use 'verify-full', with sslrootcert where the CA is your own.",
    },
    unsupported: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "SPIRE's PostgreSQL driver has no sslmode '{mode}', so the server cannot open its database and exits. Use 'verify-full', with sslrootcert where the CA is your own.",
    },
  },
  check(deployment, report) {
    for (const one of connectionsOf(deployment)) {
      if (one.driver !== 'postgres') continue
      const mode = connectionSetting(one, 'sslmode')
      if (mode.is !== 'known' || mode.value === '' || VERIFIED.includes(mode.value) || mode.value.startsWith('pqgo-')) continue
      const fixes = modeFix(one, mode.value)
      const older = one.config.release !== undefined && !readsAtLeast(one.config, '1.15.0')
      const refused = OPTIONAL.includes(mode.value) ? older : mode.value !== 'disable'
      if (refused) report('unsupported', mode.place, { mode: mode.value, log: readsAtLeast(one.config, '1.15.0') ? NEWER : refusal(mode.value) }, [], fixes)
      else if (leavesPod(deployment, one) && !isRefused(deployment, one)) report('cleartext', mode.place, { mode: mode.value }, [], fixes)
    }
  },
})

const VERIFIED: readonly string[] = ['require', 'verify-ca', 'verify-full']
/** lib/pq knows these from 1.12, which SPIRE has from 1.15.0. */
const OPTIONAL: readonly string[] = ['prefer', 'allow']

/** In lib/pq's words, by SPIRE's release. */
const NEWER = 'pq: wrong value for "sslmode"'

function refusal(mode: string): string {
  return `pq: unsupported sslmode "${mode}"; only "require" (default), "verify-full", "verify-ca", and "disable" supported`
}

/** A slip means the mode that it is near to; whoever names a CA wants it asked. Whether a database answers in TLS at all, nobody here may know. */
function modeFix(one: DatastoreConnection, mode: string) {
  const meant = mode === 'disable' || OPTIONAL.includes(mode) ? undefined : nearest(mode, [...VERIFIED, 'disable', ...OPTIONAL])
  const slip = meant !== undefined && VERIFIED.includes(meant)
  const wanted = slip ? meant : 'verify-full'
  const edit = withValue(one.text, one.connection, 'sslmode', wanted)
  const certain = slip || connectionSetting(one, 'sslrootcert').is === 'known'
  return (certain ? safeFix : suggestion)(`Write 'sslmode=${wanted}'`, edit)
}

/** A database that takes no such connection is another rule's matter. */
function isRefused(deployment: Deployment, one: DatastoreConnection): boolean {
  const database = databaseOf(deployment, one)
  return database !== undefined && databaseTls(database).is === 'demanded'
}

/** A proxy in the pod, or a mesh around it, may see to encryption. */
function leavesPod({ components }: Deployment, one: DatastoreConnection): boolean {
  const pod = one.server?.component.pod
  if (pod && [...pod.labels.values, ...pod.annotations.values].some(([key, { text }]) => MESH.test(key) && /^(?:true|enabled)$/.test(text))) return false
  const address = addressOf(one)
  if (address.is === 'known') return !isLocalHost(address.value.host)
  // Beside programs of SPIRE there is no database that a name from elsewhere could mean.
  const own = new Set(components.filter((component) => component.pod === pod).map(({ container }) => container.field.node))
  return pod?.containers.every(({ field }) => own.has(field.node)) === true && one.connection.parts.get('host') === undefined
}

const MESH = /^(?:sidecar\.istio\.io\/inject|linkerd\.io\/inject)$/
