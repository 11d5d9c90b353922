import { type Fault, faults } from './fault.ts'

const SERVER = 'server/configmap.yaml'
const AGENT = 'agent/configmap.yaml'
const IDS = 'registration/ardur-workloads.yaml'

const WINDOW = 'prune_attested_nodes_expired_for = "720h"'
const NOTIFIER = '      # from where the agents take the bundle they start with\n'
const SPIFFE_ID = '"spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}"'
const AUTOGEN = `  name: ardur-autogen
spec:
  className: ardur
  spiffeIDTemplate: ${SPIFFE_ID}
  namespaceSelector:
    matchLabels:
      ardur.dev/workload-identity: enabled
  podSelector:
    matchLabels:
      framework: autogen
      app.kubernetes.io/name: autogen-reviewer
  workloadSelectorTemplates:
    - k8s:container-name:reviewer
  ttl: 1h
  jwtTtl: 5m
`

function autogen(find: string, replace: string): readonly [find: string, replace: string] {
  if (!AUTOGEN.includes(find)) throw new Error(`no ${find}`)
  return [AUTOGEN, AUTOGEN.replace(find, replace)]
}

/** How long what is signed is good for. */
export const LIFETIME_FAULTS: readonly Fault[] = [
  ...faults(SERVER, 'warning', [
    ['an SVID that outlives the CA', 'default_x509_svid_ttl = "1h"', 'default_x509_svid_ttl = "12h"', 'ttl-svid-exceeds-ca'],
    ['ten years', 'ca_ttl = "24h"', 'ca_ttl = "87600h"', 'ca-ttl-too-long', 'ca_ttl'],
    ['three years, for the sake of quiet', 'ca_ttl = "24h"', 'ca_ttl = "26280h"', 'ca-ttl-too-long', 'ca_ttl'],
    [
      'ids that live for half of the CA',
      'default_x509_svid_ttl = "1h"',
      'default_x509_svid_ttl = "12h30m"',
      'ttl-svid-exceeds-ca',
      'default_x509_svid_ttl = "12h30m"',
    ],
    ['agents that live for a day', 'agent_ttl = "1h"', 'agent_ttl = "24h"', 'ttl-svid-exceeds-ca', 'agent_ttl'],
    ['ids for thirty seconds', 'default_x509_svid_ttl = "1h"', 'default_x509_svid_ttl = "30s"', 'ttl-too-short', 'default_x509_svid_ttl = "30s"'],
    ['tokens for ten seconds', 'default_jwt_svid_ttl = "5m"', 'default_jwt_svid_ttl = "10s"', 'ttl-too-short', 'default_jwt_svid_ttl = "10s"'],
    ['nodes are pruned without a window', WINDOW, 'prune_tofu_nodes = true', 'prune-without-window', 'prune_tofu_nodes = true'],
    [
      'nodes are pruned with an empty window',
      WINDOW,
      'prune_attested_nodes_expired_for = ""\n      prune_tofu_nodes = true',
      'prune-without-window',
      'prune_tofu_nodes = true',
    ],
    [
      'seconds for the hint of a publisher',
      NOTIFIER,
      '      BundlePublisher "aws_s3" {\n        plugin_data {\n          region = "eu-west-1"\n          bucket = "b"\n          object_key = "k"\n          format = "spiffe"\n          refresh_hint = "10s"\n        }\n      }\n',
      'refresh-hint-range',
      'refresh_hint',
    ],
    [
      'two days for the hint of a publisher',
      NOTIFIER,
      '      BundlePublisher "gcp_cloudstorage" {\n        plugin_data {\n          bucket_name = "b"\n          object_name = "o"\n          format = "spiffe"\n          refresh_hint = "48h"\n        }\n      }\n',
      'refresh-hint-range',
      'refresh_hint',
    ],
  ]),
  ...faults(AGENT, 'error', [
    [
      'SVIDs are to last for two days',
      'log_level = "info"',
      'availability_target = "90m"\n      log_level = "info"',
      'ttl-availability-target',
      'availability_target = "90m"',
    ],
    [
      'SVIDs are to last for half a day',
      'log_format = "json"',
      'log_format = "json"\n      availability_target = "12h"',
      'ttl-availability-target',
      'availability_target = "12h"',
    ],
  ]),
  ...faults(
    SERVER,
    'warning',
    [
      ['a hint that is as long as the CA lives', 'refresh_hint = "5m"', 'refresh_hint = "23h"', 'ttl-ca-short-vs-refresh-hint', 'refresh_hint = "23h"'],
      ['a hint of half a day', 'refresh_hint = "5m"', 'refresh_hint = "14h"', 'ttl-ca-short-vs-refresh-hint', 'refresh_hint = "14h"'],
    ],
    { on: 'federated' },
  ),
  ...faults(IDS, 'warning', [
    ['half a day of a CA of a day', ...autogen('ttl: 1h', 'ttl: 18h'), 'ttl-cr-exceeds-ca', 'ttl: 18h'],
    ['tokens that outlive the CA', ...autogen('jwtTtl: 5m', 'jwtTtl: 48h'), 'ttl-cr-exceeds-ca', 'jwtTtl'],
  ]),
]
