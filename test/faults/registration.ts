import { added, type Fault, faults } from './fault.ts'

const WEBHOOK = 'controller-manager/webhook.yaml'
const WEBHOOK_SERVICE = 'controller-manager/service.yaml'
const MANAGER = 'controller-manager/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const PLANNER = 'workloads/langchain-planner.yaml'
const SERVER = 'server/configmap.yaml'
const IDS = 'registration/ardur-workloads.yaml'

const SERVICE_OF_SPIFFEID =
  '        name: spire-controller-manager-webhook\n        namespace: spire-system\n        path: /validate-spire-spiffe-io-v1alpha1-clusterspiffeid\n        port: 443\n    failurePolicy: Ignore'
const PLANNER_LABELS = '        framework: langchain\n    spec:'
const TTL = '      default_jwt_svid_ttl = "5m"\n'

function partner(host: string): string {
  return `${TTL}      federation {
        federates_with "example.net" {
          bundle_endpoint_url = "https://${host}/bundle.json"
          bundle_endpoint_profile "https_spiffe" {
            endpoint_spiffe_id = "spiffe://example.net/spire/server"
          }
        }
      }
`
}

const SERVER_IMAGE = '          image: ghcr.io/spiffe/spire-server:1.14.2\n'

function hook(command: string): string {
  return `${SERVER_IMAGE}          lifecycle: { postStart: { exec: { command: ${command} } } }\n`
}

const SERVER_CONTAINER = '      containers:\n        - name: spire-server\n'

function helper(command: string): string {
  const fields = 'resources: { requests: { cpu: 10m, memory: 16Mi }, limits: { memory: 64Mi } }'
  const context = 'securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }'
  return SERVER_CONTAINER.replace(
    '\n',
    `\n        - name: register\n          image: registry.ardur.dev/cli:1.0.0\n          command: [sh, -c, "${command}"]\n          ${fields}\n          ${context}\n`,
  )
}

function spiffeId(name: string, spec: string): string {
  return `apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterSPIFFEID\nmetadata:\n  name: ${name}\nspec:\n  className: ardur\n  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/${name}"\n${spec}`
}

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

const NODE = 'spiffe://prod.ardur.dev/spire/agent/k8s_psat/ardur-demo/9d4f2a86-7c1b-4c53-9a54-0d0c6d1f9b11'

function staticEntry(name: string, spec: string): string {
  return `apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterStaticEntry\nmetadata:\n  name: ${name}\nspec:\n  className: ardur\n${spec}`
}

export const REGISTRATION_FAULTS: readonly Fault[] = [
  ...faults(WEBHOOK, 'warning', [
    [
      'the webhook of ClusterSPIFFEIDs fails closed',
      'clusterspiffeid\n        port: 443\n    failurePolicy: Ignore',
      'clusterspiffeid\n        port: 443\n    failurePolicy: Fail',
      'scm-webhook-fail-closed-bootstrap',
      'failurePolicy: Fail',
    ],
    [
      'the webhook of ClusterSPIFFEIDs has no failurePolicy',
      'clusterspiffeid\n        port: 443\n    failurePolicy: Ignore\n',
      'clusterspiffeid\n        port: 443\n',
      'scm-webhook-fail-closed-bootstrap',
      'name: vclusterspiffeid.kb.io',
    ],
    [
      'a letter is missing in the Service of the webhook',
      SERVICE_OF_SPIFFEID,
      SERVICE_OF_SPIFFEID.replace('manager-webhook', 'manager-webhok'),
      'scm-webhook-service',
      'spire-controller-manager-webhok',
    ],
    [
      'the webhook is asked in the namespace of the workloads',
      SERVICE_OF_SPIFFEID,
      SERVICE_OF_SPIFFEID.replace('namespace: spire-system', 'namespace: ardur-agents'),
      'scm-webhook-service',
      'namespace: ardur-agents',
    ],
    ['the webhook is asked at another port', SERVICE_OF_SPIFFEID, SERVICE_OF_SPIFFEID.replace('port: 443', 'port: 8443'), 'scm-webhook-service', 'port: 8443'],
  ]),
  ...faults(WEBHOOK_SERVICE, 'warning', [
    ['the Service of the webhook has another port', 'port: 443', 'port: 9443', 'scm-webhook-service'],
    ['the Service of the webhook leads to the health checks', 'targetPort: webhook', 'targetPort: 8083', 'scm-webhook-service'],
    ['the Service of the webhook is called otherwise', 'name: spire-controller-manager-webhook', 'name: spire-webhook', 'scm-webhook-service'],
  ]),
  ...faults(MANAGER, 'error', [
    ['the health checks are off', 'healthProbeBindAddress: 0.0.0.0:8083', 'healthProbeBindAddress: ""', 'scm-health-disabled'],
    ['the health checks have another port', 'healthProbeBindAddress: 0.0.0.0:8083', 'healthProbeBindAddress: 0.0.0.0:8080', 'scm-health-disabled'],
    ['the health checks are for the pod only', 'healthProbeBindAddress: 0.0.0.0:8083', 'healthProbeBindAddress: localhost:8083', 'scm-health-disabled'],
    [
      'the prefix to clean up is its own',
      'className: ardur',
      'className: ardur\n    entryIDPrefix: a\n    entryIDPrefixCleanup: a',
      'scm-entry-prefix-cleanup',
      'entryIDPrefixCleanup: a',
    ],
    ['the cluster has a number for a name', 'clusterName: ardur-demo', 'clusterName: 7', 'config-wrong-type'],
    [
      'one namespace and no list',
      'ignoreNamespaces:\n      - ^kube-system$\n      - ^kube-public$\n      - ^spire-system$',
      'ignoreNamespaces: ^spire-system$',
      'config-wrong-type',
      'ignoreNamespaces',
    ],
    ['the port of the webhook in quotes', 'port: 9443', 'port: "9443"', 'config-wrong-type'],
    ['a level that zap does not know', 'logLevel: info', 'logLevel: trace', 'config-invalid-enum'],
    ['an encoding that it does not know', 'logEncoding: json', 'logEncoding: text', 'config-invalid-enum'],
    ['another version of its config', 'spire.spiffe.io/v1alpha1', 'spire.spiffe.io/v1beta1', 'config-invalid-enum'],
    ['a letter is missing in a required key', 'trustDomain: prod.ardur.dev', 'trustDomin: prod.ardur.dev', 'scm-config-unknown-key'],
    ['a pattern that is none', '- ^kube-public$', '- "(kube-public"', 'scm-ignorenamespaces-unanchored'],
    ['the class of the manager is another one', 'className: ardur', 'className: ardur-prod', 'cr-classname-mismatch', 'className: ardur-prod'],
  ]),
  ...faults(MANAGER, 'warning', [
    ['a key of the old chart', 'health:', 'healthProbe:', 'scm-config-unknown-key'],
    ['the webhook is at another port', 'port: 9443', 'port: 9444', 'scm-webhook-service'],
    ['a misspelt key in a block', 'bindAddress: 0.0.0.0:8082', 'bindAdress: 0.0.0.0:8082', 'scm-config-unknown-key'],
  ]),
  ...faults(STATEFULSET, 'error', [
    ['the manager is probed at the path of the server', 'path: /readyz', 'path: /ready', 'scm-health-disabled'],
    [
      'the manager is probed by a name that is nowhere',
      '              port: scm-health\n            periodSeconds: 30',
      '              port: scm\n            periodSeconds: 30',
      'scm-health-disabled',
      'port: scm',
    ],
    [
      'entries by hand after the start',
      SERVER_IMAGE,
      hook('[/opt/spire/bin/spire-server, entry, create, -data, /run/spire/entries.json]'),
      'registration-two-systems',
      'entry, create',
    ],
    [
      'entries by hand in a container beside',
      SERVER_CONTAINER,
      helper('spire-server entry create -node -spiffeID spiffe://prod.ardur.dev/nodes -selector k8s_psat:cluster:ardur-demo'),
      'registration-two-systems',
      'entry create',
    ],
  ]),
  ...faults(STATEFULSET, 'warning', [
    ['an old manager in three replicas', 'spire-controller-manager:0.6.6', 'spire-controller-manager:0.5.0', 'scm-webhook-cert-multi-replica'],
  ]),
  ...faults('crds/clusterspiffeids.yaml', 'error', [
    ['the definition has another name', 'name: clusterspiffeids.spire.spiffe.io', 'name: clusterspiffeids.spiffe.io', 'scm-crd-missing'],
    ['the version is not served', 'served: true', 'served: false', 'scm-crd-missing'],
  ]),
  ...faults(PLANNER, 'warning', [
    [
      'an annotation of the registrar',
      PLANNER_LABELS,
      PLANNER_LABELS.replace('    spec:', '      annotations:\n        spiffe.io/spiffe-id: planner\n    spec:'),
      'registrar-annotations-with-scm',
      'spiffe.io/spiffe-id',
    ],
    [
      'partners in an annotation',
      PLANNER_LABELS,
      PLANNER_LABELS.replace('    spec:', '      annotations:\n        spiffe.io/federatesWith: example.net\n    spec:'),
      'registrar-annotations-with-scm',
      'spiffe.io/federatesWith',
    ],
  ]),
  ...faults(SERVER, 'warning', [
    [
      'a bundle endpoint that nobody can reach',
      '      default_jwt_svid_ttl = "5m"\n',
      '      default_jwt_svid_ttl = "5m"\n      federation {\n        bundle_endpoint {\n          port = 8444\n          profile "https_spiffe" {}\n        }\n      }\n',
      'bundle-endpoint-no-service',
      'port = 8444',
    ],
    ['a partner in a bucket, by its SVID', TTL, partner('bundles.s3.amazonaws.com'), 'cftd-spiffe-over-web-host', 'https_spiffe'],
    ['a partner on a page, by its SVID', TTL, partner('example.github.io'), 'cftd-spiffe-over-web-host', 'https_spiffe'],
  ]),
  ...faults(
    'registration/oidc.yaml',
    'error',
    [['the registration of the provider is of another class', 'className: ardur', 'className: oidc', 'cr-classname-mismatch', 'className: oidc']],
    { on: 'oidc' },
  ),
  ...added('registration/partners.yaml', 'warning', [
    [
      'a partner with a slip',
      spiffeId(
        'federated',
        '  federatesWith: ["exampel.net"]\n  podSelector: { matchLabels: { framework: langchain } }\n  namespaceSelector: { matchLabels: { ardur.dev/workload-identity: enabled } }\n',
      ),
      'cr-federates-unknown-domain',
      'federatesWith: ["exampel.net"]',
    ],
  ]),
  ...added('registration/rights.yaml', 'error', [
    [
      'servers by namespace',
      spiffeId('below', '  downstream: true\n  namespaceSelector: { matchLabels: { ardur.dev/workload-identity: enabled } }\n').replace(
        '/below"',
        '/ns/{{ .PodMeta.Namespace }}/{{ .PodMeta.Name }}"',
      ),
      'cr-admin-or-downstream-broad',
      'downstream: true',
    ],
  ]),
  ...faults(IDS, 'error', [
    ['the class of another manager', ...autogen('className: ardur', 'className: spire-system-spire'), 'cr-classname-mismatch', 'spire-system-spire'],
    ['no class', ...autogen('  className: ardur\n', ''), 'cr-classname-mismatch', 'name: ardur-autogen'],
    ['a lifetime in days', ...autogen('ttl: 1h', 'ttl: 1d'), 'cr-ttl-format', 'ttl: 1d'],
    ['a lifetime without a unit', ...autogen('jwtTtl: 5m', 'jwtTtl: "300"'), 'cr-ttl-format', 'jwtTtl'],
    ['the field of static entries', ...autogen('jwtTtl: 5m', 'jwtSVIDTTL: 5m'), 'cr-unknown-field', 'jwtSVIDTTL'],
    ['selectors in the singular', ...autogen('podSelector:', 'podSelectors:'), 'cr-unknown-field', 'podSelectors'],
    [
      'admins by label',
      ...autogen('  podSelector:\n    matchLabels:\n      framework: autogen\n      app.kubernetes.io/name: autogen-reviewer\n', '  admin: true\n'),
      'cr-admin-or-downstream-broad',
      'admin: true',
    ],
  ]),
  ...faults(IDS, 'warning', [
    [
      'a partner that nobody knows',
      ...autogen('  ttl: 1h\n', '  federatesWith: [partner.example.org]\n  ttl: 1h\n'),
      'cr-federates-unknown-domain',
      'partner.example.org',
    ],
  ]),
  ...faults(IDS, 'note', [
    [
      'a namespace for what has none',
      ...autogen('name: ardur-autogen\n', 'name: ardur-autogen\n  namespace: spire-system\n'),
      'cr-namespaced',
      'namespace: spire-system',
    ],
  ]),
  ...added(IDS, 'note', [
    [
      'an entry in a namespace',
      staticEntry('batch', `  spiffeID: spiffe://prod.ardur.dev/batch\n  parentID: ${NODE}\n  selectors: ["k8s:ns:batch"]\n`).replace(
        'name: batch\n',
        'name: batch\n  namespace: jobs\n',
      ),
      'cr-namespaced',
      'namespace: jobs',
    ],
  ]),
]
