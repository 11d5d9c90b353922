import { edited, type Files } from './files.ts'

/** On MySQL: the CA is a setting of the plugin there, and times have to be parsed. */
export function withMysql(files: Files): Files {
  return edited(
    files,
    'server/configmap.yaml',
    ['database_type = "postgres"', 'database_type = "mysql"'],
    [
      '# host, database, user and password come from the Secret; TLS is settled here, and the last word wins',
      '# user, password, host and database come from the Secret; TLS is settled here',
    ],
    [
      'connection_string = "${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"',
      'connection_string = "${SPIRE_DATASTORE}?parseTime=true"\n          root_ca_path = "/run/spire/datastore-ca/ca.crt"',
    ],
  )
}
