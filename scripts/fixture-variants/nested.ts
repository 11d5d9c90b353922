import { edited, type Files } from './files.ts'

/**
 * Two levels in one trust domain: root servers of their own namespace hold the upstream CA, and the reference's servers ask them for
 * their intermediate. They get the identity for that from an agent of the root, through a CSI driver of its own.
 */
export function withNestedServers(files: Files): Files {
  const root = [...files].filter(([path]) => ROOT_PARTS.test(path)).map(([path, text]) => [`root/${path}`, ofRoot(text)] as const)
  const opened = edited(new Map(root), 'root/server/networkpolicy.yaml', ['    # the webhook', `${NESTED_SERVERS_CALL}    # the webhook`])
  return new Map([...nested(files), ...opened, ['root/registration.yaml', REGISTRATION]])
}

const ROOT_PARTS = /^(?:namespace\.yaml|server\/|agent\/|csi-driver\/|controller-manager\/)/

/** The same deployment again, under names that do not meet those of the reference. */
function ofRoot(text: string): string {
  return RENAMED.reduce((renamed, [from, to]) => renamed.replace(from, to), text)
}

const RENAMED: readonly (readonly [from: RegExp, to: string])[] = [
  [/spire-system/g, 'spire-root'],
  [/(?<!ghcr\.io\/spiffe\/)spire-(server|agent|controller-manager)/g, 'spire-root-$1'],
  [/(?<!ghcr\.io\/spiffe\/)spiffe-csi-driver/g, 'spiffe-root-csi-driver'],
  [/\bcsi\.spiffe\.io/g, 'root.csi.spiffe.io'],
  [/\/run\/spire\/agent-sockets/g, '/run/spire/root-agent-sockets'],
  [/ardur-demo/g, 'ardur-root'],
  [/className: ardur$/gm, 'className: ardur-root'],
  [/"SPIRE prod\.ardur\.dev"/g, '"SPIRE root prod.ardur.dev"'],
]

function nested(files: Files): Files {
  const config = edited(files, 'server/configmap.yaml', [DISK_AUTHORITY, SPIRE_AUTHORITY])
  const pod = edited(
    config,
    'server/statefulset.yaml',
    [
      '            - name: upstream-ca\n              mountPath: /run/spire/upstream-ca\n',
      '            - name: upstream-agent\n              mountPath: /run/spire/upstream-agent\n',
    ],
    [
      '        - name: upstream-ca\n          secret:\n            secretName: spire-upstream-ca\n            defaultMode: 0440\n',
      '        - name: upstream-agent\n          csi:\n            driver: root.csi.spiffe.io\n            readOnly: true\n',
    ],
  )
  return edited(pod, '.spire-lint.yaml', [
    '    namespace: spire-system\n    name: spire-upstream-ca\n',
    `    namespace: spire-root\n    name: spire-root-server-datastore
    keys:
      - connection_string
  - kind: Secret
    namespace: spire-root
    name: spire-root-server-datastore-ca
    keys:
      - ca.crt
  - kind: Secret
    namespace: spire-root
    name: spire-upstream-ca
`,
  ])
}

const DISK_AUTHORITY = `      # read again at every signing, so a renewed Secret needs no restart
      UpstreamAuthority "disk" {
        plugin_data {
          cert_file_path = "/run/spire/upstream-ca/tls.crt"
          key_file_path = "/run/spire/upstream-ca/tls.key"
          bundle_file_path = "/run/spire/upstream-ca/ca.crt"
        }
      }
`

const SPIRE_AUTHORITY = `      # the root's servers, to which an agent of the root vouches for this one
      UpstreamAuthority "spire" {
        plugin_data {
          server_address = "spire-root-server.spire-root.svc"
          server_port = "8081"
          workload_api_socket = "/run/spire/upstream-agent/agent.sock"
        }
      }
`

const NESTED_SERVERS_CALL = `    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: spire-system
          podSelector:
            matchLabels:
              app.kubernetes.io/name: spire-server
              app.kubernetes.io/component: server
      ports:
        - protocol: TCP
          port: 8081
`

const REGISTRATION = `# Who holds this identity may sign for the whole trust domain: the nested servers, and nobody else.
apiVersion: spire.spiffe.io/v1alpha1
kind: ClusterSPIFFEID
metadata:
  name: ardur-nested-servers
spec:
  className: ardur-root
  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}"
  downstream: true
  namespaceSelector:
    matchLabels:
      kubernetes.io/metadata.name: spire-system
  podSelector:
    matchLabels:
      app.kubernetes.io/name: spire-server
      app.kubernetes.io/component: server
  workloadSelectorTemplates:
    - k8s:container-name:spire-server
  ttl: 1h
`
