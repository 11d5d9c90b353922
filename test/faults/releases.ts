import { added, type Fault, faults } from './fault.ts'

const AGENT = 'agent/configmap.yaml'
const SERVER = 'server/configmap.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const STATEFULSET = 'server/statefulset.yaml'

const JWT = '      default_jwt_svid_ttl = "5m"\n'

/** Images, their releases, and what upgrades bring. */
export const RELEASE_FAULTS: readonly Fault[] = [
  ...faults(AGENT, 'error', [
    ['the older attestor', 'NodeAttestor "k8s_psat"', 'NodeAttestor "k8s_sat"', 'k8s-sat-removed node-attestor-pair-mismatch'],
    ['the retry of old', 'log_level = "info"', 'log_level = "info"\n      retry_bootstrap = false', 'removed-setting', 'retry_bootstrap'],
    ['the format of old of the bundle', 'log_level = "info"', 'log_level = "info"\n      enable_sds = true', 'removed-setting', 'enable_sds'],
    ['the attestor that is gone', 'NodeAttestor "k8s_psat" {', 'NodeAttestor "k8s_sat" {', 'k8s-sat-removed', 'k8s_sat'],
  ]),
  ...faults(SERVER, 'error', [
    ['another attestor', 'NodeAttestor "k8s_psat"', 'NodeAttestor "k8s_sat"', 'k8s-sat-removed node-attestor-pair-mismatch', 'NodeAttestor "k8s_sat" {'],
    ['the lifetime by its old name', JWT, `${JWT}      default_svid_ttl = "6h"\n`, 'ttl-default-svid-ttl-removed', 'default_svid_ttl = "6h"'],
    ['the lifetime by its oldest name', 'default_x509_svid_ttl = "1h"', 'svid_ttl = "1h"', 'ttl-default-svid-ttl-removed', 'svid_ttl = "1h"'],
    ['the socket of old', 'socket_path =', 'registration_uds_path =', 'removed-setting', 'registration_uds_path = "/run/spire/server-sockets/api.sock"'],
  ]),
  ...faults(DAEMONSET, 'error', [
    ['a part of a release', 'spire-agent:1.14.2', 'spire-agent:1.14', 'image-tag-partial'],
    ['a release with a v', 'spire-agent:1.14.2', 'spire-agent:v1.14.2', 'image-tag-v-prefix'],
  ]),
  ...faults(DAEMONSET, 'warning', [
    ['the latest image', 'spire-agent:1.14.2', 'spire-agent:latest', 'image-tag-floating'],
    ['no tag', 'spire-agent:1.14.2\n', 'spire-agent\n', 'image-tag-floating', 'ghcr.io/spiffe/spire-agent'],
  ]),
  ...faults(STATEFULSET, 'error', [
    ['a part of a release', 'spire-server:1.14.2', 'spire-server:1.14', 'image-tag-partial'],
    ['a release with a v', 'spire-server:1.14.2', 'spire-server:v1.14.2', 'image-tag-v-prefix'],
  ]),
  ...faults(STATEFULSET, 'warning', [['the latest image', 'spire-server:1.14.2', 'spire-server:latest', 'image-tag-floating']]),
  ...faults(
    'server/statefulset.yaml',
    'error',
    [
      [
        'a registrar of a release that has none',
        'k8s-workload-registrar:1.5.6',
        'k8s-workload-registrar:1.6.0',
        'image-registrar-removed',
        'image: ghcr.io/spiffe/k8s-workload-registrar:1.6.0',
      ],
      [
        'a registrar of the release of the server',
        'k8s-workload-registrar:1.5.6',
        'k8s-workload-registrar:1.14.2',
        'image-registrar-removed',
        'image: ghcr.io/spiffe/k8s-workload-registrar:1.14.2',
      ],
    ],
    { on: 'registrar' },
  ),
  ...faults(AGENT, 'warning', [
    [
      'an experiment that is no more',
      'log_format = "json"',
      'log_format = "json"\n      experimental {\n        use_sync_authorized_entries = false\n      }',
      'deprecated-setting',
      'use_sync_authorized_entries = false',
    ],
  ]),
  ...faults(
    SERVER,
    'warning',
    [
      [
        'the legacy lifetime of nested CAs',
        'agent_ttl = "1h"',
        'agent_ttl = "1h"\n      use_legacy_downstream_x509_ca_ttl = true',
        'deprecated-setting',
        'use_legacy_downstream_x509_ca_ttl = true',
      ],
    ],
    { on: 'older' },
  ),
  ...faults(
    'databases.yaml',
    'warning',
    [
      [
        "another image's setting",
        '            - name: POSTGRES_DB\n',
        '            - name: POSTGRESQL_DATABASE\n              value: spire\n            - name: POSTGRES_DB\n',
        'image-postgres-bitnami-env',
        'POSTGRESQL_DATABASE',
      ],
      [
        "another image's password",
        '            - name: POSTGRES_DB\n',
        '            - name: POSTGRESQL_PASSWORD\n              value: a\n            - name: POSTGRES_DB\n',
        'image-postgres-bitnami-env',
        'POSTGRESQL_PASSWORD',
      ],
    ],
    { on: 'database' },
  ),
  ...added('policy/opa.yaml', 'note', [
    [
      'a policy of the old subject',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: opa\n  namespace: spire-system\ndata:\n  p.rego: |\n    package spire\n    allow { input.subject.x500UniqueIdentifier != "" }\n',
      'x509uid-removed',
      'allow { input.subject.x500UniqueIdentifier != "" }',
    ],
    [
      'a filter of the old subject',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: envoy\n  namespace: ardur-agents\ndata:\n  filter.lua: |\n    if cert:oid("2.5.4.45") then return end -- SPIFFE\n',
      'x509uid-removed',
      'if cert:oid("2.5.4.45") then return end -- SPIFFE',
    ],
  ]),
  ...faults(
    STATEFULSET,
    'warning',
    [['a server of a patch before', 'spire-server:1.14.2', 'spire-server:1.14.3', 'image-known-vulnerable', 'image: ghcr.io/spiffe/spire-server:1.14.3']],
    {
      preset: 'security',
    },
  ),
  ...faults(
    DAEMONSET,
    'warning',
    [['an agent of a patch before', 'spire-agent:1.14.2', 'spire-agent:1.14.1', 'image-known-vulnerable', 'image: ghcr.io/spiffe/spire-agent:1.14.1']],
    {
      preset: 'security',
    },
  ),
  ...faults(
    'oidc/deployment.yaml',
    'warning',
    [
      [
        'a provider that was left behind',
        'oidc-discovery-provider:1.14.2',
        'oidc-discovery-provider:1.13.1',
        'image-unsupported-minor',
        'image: ghcr.io/spiffe/oidc-discovery-provider:1.13.1',
      ],
    ],
    { on: 'oidc' },
  ),
]
