import { edited, type Files } from '../../../scripts/fixture-variants/files.ts'

const SERVER = 'server/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'

/** One server, which needs nobody to share with. */
export function alone(files: Files): Files {
  const one = new Map(edited(files, STATEFULSET, ['replicas: 3', 'replicas: 1']))
  one.delete('server/pdb.yaml')
  return one
}

/** Releases of two minors before, without what came since. */
export function older(files: Files): Files {
  const server = edited(files, SERVER, ['      prune_attested_nodes_expired_for = "720h"\n', ''])
  const agent = edited(server, 'agent/configmap.yaml', ['      rebootstrap_mode = "always"\n      rebootstrap_delay = "10m"\n', ''])
  return edited(edited(agent, STATEFULSET, ['spire-server:1.14.2', 'spire-server:1.12.4']), 'agent/daemonset.yaml', [
    'spire-agent:1.14.2',
    'spire-agent:1.12.4',
  ])
}

/** Each server in a zone of its own, whatever that costs; a budget of one at a time. */
export function spread(files: Files): Files {
  const apart = edited(files, STATEFULSET, [
    '        podAntiAffinity:\n',
    `        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: topology.kubernetes.io/zone
              labelSelector:
                matchLabels:
                  app.kubernetes.io/name: spire-server
`,
  ])
  return edited(apart, 'server/pdb.yaml', ['minAvailable: 2', 'maxUnavailable: 1'])
}

/** One server with a CA of its own, and SQLite on its claim. */
export function small(files: Files): Files {
  const server = edited(
    alone(files),
    SERVER,
    [
      `          database_type = "postgres"
          # host, database, user and password come from the Secret; TLS is settled here, and the last word wins
          connection_string = "\${SPIRE_DATASTORE} sslmode=verify-full sslrootcert=/run/spire/datastore-ca/ca.crt"
`,
      '          database_type = "sqlite3"\n          connection_string = "/run/spire/data/datastore.sqlite3"\n',
    ],
    [
      `      UpstreamAuthority "disk" {
        plugin_data {
          cert_file_path = "/run/spire/upstream-ca/tls.crt"
          key_file_path = "/run/spire/upstream-ca/tls.key"
          bundle_file_path = "/run/spire/upstream-ca/ca.crt"
        }
      }
`,
      '',
    ],
  )
  return server
}

/** Nodes that may show a certificate of the fleet as well. */
export function withFleet(files: Files): Files {
  return edited(files, SERVER, [
    '      NodeAttestor "k8s_psat" {',
    '      NodeAttestor "x509pop" {\n        plugin_data {\n          ca_bundle_path = "/run/spire/data/fleet-ca.crt"\n        }\n      }\n      NodeAttestor "k8s_psat" {',
  ])
}

/** Data in a folder of the server's image. */
export function inTheImage(files: Files): Files {
  const server = edited(files, SERVER, ['data_dir = "/run/spire/data"', 'data_dir = "/opt/spire/data"'])
  return edited(server, STATEFULSET, [
    '              memory: 1Gi\n          securityContext:\n            allowPrivilegeEscalation: false\n            readOnlyRootFilesystem: true\n',
    '              memory: 1Gi\n          securityContext:\n            allowPrivilegeEscalation: false\n',
  ])
}

/** One server, whose claim somebody else makes. */
export function claimed(files: Files): Files {
  return edited(
    alone(files),
    STATEFULSET,
    ['      volumes:\n', '      volumes:\n        - name: server-data\n          persistentVolumeClaim:\n            claimName: spire-server\n'],
    [CLAIMS, ''],
  )
}

const CLAIMS = `  volumeClaimTemplates:
    - metadata:
        name: server-data
        labels:
          app.kubernetes.io/name: spire-server
          app.kubernetes.io/component: server
      spec:
        accessModes:
          - ReadWriteOnce
        resources:
          requests:
            storage: 1Gi
`
