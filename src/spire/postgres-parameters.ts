import table from '../../schemas/postgres/settings.json' with { type: 'json' }
import { isAtLeast, type Release } from './release.ts'

/** What a parameter of a PostgreSQL connection string is. */
export type PostgresParameter =
  /** The driver's own. */
  | { readonly is: 'driver' }
  /** A setting of PostgreSQL that a session may have. */
  | { readonly is: 'session' }
  /** A setting of the whole PostgreSQL server: it refuses a session that brings it. */
  | { readonly is: 'server' }
  /** Another program's; `instead`: what to do here. */
  | { readonly is: 'foreign'; readonly instead: string }
  | { readonly is: 'unknown' }

/**
 * What lib/pq does with a parameter: it keeps its own, and sends all others to PostgreSQL as settings of the session.
 *
 * @param release SPIRE's; where it is not known, what any release takes counts as the driver's
 */
export function postgresParameter(name: string, release: Release | undefined): PostgresParameter {
  const newer = DRIVER.find(({ since, names }) => names.includes(name) && (since === undefined || !release || isAtLeast(release, since)))
  if (newer) return { is: 'driver' }
  const lower = name.toLowerCase()
  if (table.session.includes(lower) || name.includes('.') || name.startsWith('_pq_')) return { is: 'session' }
  if (table.server.includes(lower)) return { is: 'server' }
  const instead = FOREIGN[lower.replace(/[_ ]/g, '')]
  return instead === undefined ? { is: 'unknown' } : { is: 'foreign', instead }
}

/** Who wrote it as SPIRE's release that brought it. (lib/pq 1.10.9: conn.go, isDriverSetting; 1.11.2 with SPIRE 1.14.3 and 1.12.3 with SPIRE 1.15.0: connector.go, Config) */
const DRIVER: readonly { readonly since?: string; readonly names: readonly string[] }[] = [
  {
    names: [
      ...[
        'host',
        'port',
        'user',
        'password',
        'dbname',
        'database',
        'options',
        'replication',
        'sslmode',
        'sslcert',
        'sslkey',
        'sslrootcert',
        'sslinline',
        'sslsni',
      ],
      ...['application_name', 'fallback_application_name', 'connect_timeout', 'disable_prepared_binary_result', 'binary_parameters', 'krbsrvname', 'krbspn'],
    ],
  },
  { since: '1.14.3', names: ['hostaddr', 'passfile', 'sslnegotiation', 'tz', 'target_session_attrs', 'load_balance_hosts'] },
  { since: '1.15.0', names: ['ssl_min_protocol_version', 'ssl_max_protocol_version', 'min_protocol_version', 'max_protocol_version', 'service'] },
]

const REMOVE = 'Remove it'
const POOL = 'Remove it, and set max_open_conns in the plugin_data'
const LIFETIME = 'Remove it, and set conn_max_lifetime in the plugin_data'
const IDLE = 'Remove it, and set max_idle_conns in the plugin_data'
const SSLMODE = "Write 'sslmode' instead"
const SCHEMA = "Write 'search_path' instead"

/** Parameters of other drivers and poolers, in lower case and without underscores: pgx, pgbouncer clients, Prisma, JDBC, Npgsql, psycopg, go-sql-driver. */
const FOREIGN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['poolmaxconns', 'connectionlimit', 'maxopenconns', 'maximumpoolsize', 'maxpoolsize', 'poolsize', 'maxconns'].map((name) => [name, POOL]),
  ),
  ...Object.fromEntries(['poolmaxconnlifetime', 'connmaxlifetime', 'maxlifetime'].map((name) => [name, LIFETIME])),
  ...Object.fromEntries(['poolminconns', 'poolmaxconnidletime', 'maxidleconns', 'minimumpoolsize'].map((name) => [name, IDLE])),
  ...Object.fromEntries(['ssl', 'tls', 'usessl', 'requiressl', 'sslfactory', 'trustservercertificate'].map((name) => [name, SSLMODE])),
  ...Object.fromEntries(['schema', 'currentschema', 'searchpath'].map((name) => [name, SCHEMA])),
  ...Object.fromEntries(
    ['pgbouncer', 'pooling', 'pooltimeout', 'poolhealthcheckperiod', 'defaultqueryexecmode', 'statementcachecapacity', 'statementcachemode'].map((name) => [
      name,
      REMOVE,
    ]),
  ),
  ...Object.fromEntries(
    ['descriptioncachecapacity', 'preparethreshold', 'sockettimeout', 'logintimeout', 'tcpkeepalive', 'parsetime', 'charset', 'loc'].map((name) => [
      name,
      REMOVE,
    ]),
  ),
  ...Object.fromEntries(
    ['keepalives', 'keepalivesidle', 'keepalivesinterval', 'keepalivescount', 'tcpusertimeout', 'gssencmode'].map((name) => [name, REMOVE]),
  ),
  ...Object.fromEntries(
    ['channelbinding', 'sslcompression', 'sslcrl', 'sslpassword', 'requirepeer', 'requireauth', 'gsslib', 'loadbalancehosts'].map((name) => [name, REMOVE]),
  ),
  ...Object.fromEntries(
    ['hostaddr', 'passfile', 'service', 'targetsessionattrs', 'sslnegotiation', 'minprotocolversion', 'maxprotocolversion'].map((name) => [name, REMOVE]),
  ),
  timeout: "Write 'connect_timeout' instead",
  connecttimeout: "Write 'connect_timeout' instead",
  applicationname: "Write 'application_name' instead",
  username: "Write 'user' instead",
  server: "Write 'host' instead",
  hostname: "Write 'host' instead",
  db: "Write 'dbname' instead",
  databasename: "Write 'dbname' instead",
  pass: "Write 'password' instead",
  passwd: "Write 'password' instead",
  pwd: "Write 'password' instead",
}
