import { edited, type Files } from '../../../scripts/fixture-variants/files.ts'

const STATEFULSET = 'server/statefulset.yaml'

/** The registrar of old beside the server. */
export function withRegistrar(files: Files): Files {
  const beside = edited(
    files,
    STATEFULSET,
    ['      volumes:\n', '      volumes:\n        - name: registrar-config\n          configMap:\n            name: k8s-workload-registrar\n'],
    ['      containers:\n', `      containers:\n${REGISTRAR}`],
  )
  return new Map([...beside, ['registrar.yaml', REGISTRAR_CONFIG]])
}

const REGISTRAR = `        - name: registrar
          image: ghcr.io/spiffe/k8s-workload-registrar:1.5.6
          args:
            - -config
            - /run/spire/registrar/k8s-workload-registrar.conf
          resources:
            requests:
              cpu: 10m
              memory: 64Mi
            limits:
              memory: 256Mi
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
          volumeMounts:
            - name: registrar-config
              mountPath: /run/spire/registrar
              readOnly: true
            - name: server-sockets
              mountPath: /run/spire/server-sockets
`

const REGISTRAR_CONFIG = `apiVersion: v1
kind: ConfigMap
metadata:
  name: k8s-workload-registrar
  namespace: spire-system
data:
  k8s-workload-registrar.conf: |
    trust_domain = "prod.ardur.dev"
    cluster = "ardur-demo"
    server_socket_path = "/run/spire/server-sockets/api.sock"
    mode = "reconcile"
    leader_election = true
    leader_election_resource_lock = "leases"
    pod_label = "spire-workload"
`
