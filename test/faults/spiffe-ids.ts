import { added, type Fault, faults } from './fault.ts'

const REGISTRATION = 'registration/ardur-workloads.yaml'
const MANAGER = 'controller-manager/configmap.yaml'
const PLANNER = 'workloads/langchain-planner.yaml'

function spiffeId(name: string, spec: string): string {
  return `apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterSPIFFEID\nmetadata:\n  name: ${name}\nspec:\n  className: ardur\n  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/${name}"\n${spec}`
}

function etcd(image: string): string {
  return `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: kv
  namespace: ardur-agents
spec:
  serviceName: kv
  selector: { matchLabels: { app: kv } }
  template:
    metadata: { labels: { app: kv } }
    spec:
      containers: [{ name: etcd, image: "${image}" }]
---
apiVersion: v1
kind: Service
metadata:
  name: kv
  namespace: ardur-agents
spec:
  selector: { app: kv }
  ports: [{ name: peer, port: 2380 }]
---
${spiffeId('kv', '  podSelector: { matchLabels: { app: kv } }\n  namespaceSelector: { matchLabels: { ardur.dev/workload-identity: enabled } }\n  autoPopulateDNSNames: true\n')}`
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

const DNS = '    - "langgraph-router.{{ .PodMeta.Namespace }}.svc"\n'
const NODE = 'spiffe://prod.ardur.dev/spire/agent/k8s_psat/ardur-demo/9d4f2a86-7c1b-4c53-9a54-0d0c6d1f9b11'

function staticEntry(name: string, spec: string): string {
  return `apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterStaticEntry\nmetadata:\n  name: ${name}\nspec:\n  className: ardur\n${spec}`
}

const REVIEWER =
  '  podSelector:\n    matchLabels:\n      app.kubernetes.io/name: autogen-reviewer\n  namespaceSelector:\n    matchLabels:\n      ardur.dev/workload-identity: enabled\n'

function registration(name: string, spec: string): string {
  return `apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterSPIFFEID\nmetadata:\n  name: ${name}\nspec:\n  className: ardur\n${spec}`
}

/** Registrations: which pods get an identity, and which one. */
export const SPIFFE_ID_FAULTS: readonly Fault[] = [
  ...faults(REGISTRATION, 'warning', [
    [
      'no selectors',
      '  namespaceSelector:\n    matchLabels:\n      ardur.dev/workload-identity: enabled\n  podSelector:\n    matchLabels:\n      framework: langchain\n      app.kubernetes.io/name: langchain-planner\n',
      '',
      'clusterspiffeid-selects-everything',
      'name: ardur-langchain',
    ],
    ['a label that pods once had', ...autogen('framework: autogen', 'framework: autogen-v2'), 'clusterspiffeid-selects-nothing', 'autogen-v2'],
    [
      'the key of another chart',
      ...autogen('      app.kubernetes.io/name: autogen-reviewer\n', '      app: autogen-reviewer\n'),
      'clusterspiffeid-selects-nothing',
      'app: autogen-reviewer',
    ],
    [
      'empty selectors',
      ...autogen(
        '  namespaceSelector:\n    matchLabels:\n      ardur.dev/workload-identity: enabled\n  podSelector:\n    matchLabels:\n      framework: autogen\n      app.kubernetes.io/name: autogen-reviewer\n',
        '  namespaceSelector: {}\n  podSelector: {}\n',
      ),
      'clusterspiffeid-selects-everything',
      'podSelector: {}',
    ],
    ['the path of agents', ...autogen('/ns/{{ .PodMeta.Namespace }}', '/spire/{{ .PodMeta.Namespace }}'), 'clusterspiffeid-reserved-path', '/spire/'],
    [
      'the path of the server',
      ...autogen('/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}', '/spire/server'),
      'clusterspiffeid-reserved-path clusterspiffeid-shared-identity',
      '/spire/server',
    ],
  ]),
  ...faults(
    'controller-manager/configmap.yaml',
    'error',
    [
      [
        'the namespace of the provider is ignored',
        '      - ^spire-system$\n',
        '      - ^spire-system$\n      - ^spire-.*$\n',
        'clusterspiffeid-ignored-namespace',
        'spire-oidc',
        'registration/oidc.yaml',
      ],
    ],
    { on: 'oidc' },
  ),
  ...faults(
    'registration/oidc.yaml',
    'warning',
    [
      [
        'the registration is for another namespace',
        'kubernetes.io/metadata.name: spire-oidc',
        'kubernetes.io/metadata.name: oidc',
        'clusterspiffeid-selects-nothing',
        'kubernetes.io/metadata.name: oidc',
      ],
    ],
    { on: 'oidc' },
  ),
  ...added('registration/partners.yaml', 'warning', [
    [
      'a copy for the planner',
      spiffeId(
        'planner',
        '  podSelector: { matchLabels: { framework: langchain } }\n  namespaceSelector: { matchLabels: { ardur.dev/workload-identity: enabled } }\n  workloadSelectorTemplates: ["k8s:container-name:planner"]\n',
      ).replace('/planner"', '/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}"'),
      'clusterspiffeid-overlap-masked',
      'name: planner',
    ],
    [
      'the path of agents for a workload',
      spiffeId(
        'spire',
        '  podSelector: { matchLabels: { framework: langchain } }\n  namespaceSelector: { matchLabels: { ardur.dev/workload-identity: enabled } }\n',
      ).replace('/spire"', '/spire/agent/{{ .PodMeta.Name }}"'),
      'clusterspiffeid-reserved-path',
      'spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/spire/agent/{{ .PodMeta.Name }}"',
    ],
  ]),
  ...faults(REGISTRATION, 'error', [
    ['a selector without a value', '    - k8s:container-name:planner\n', '    - "k8s:"\n', 'workload-selector-template-format', '- "k8s:"'],
    ['a selector that is a word', '    - k8s:container-name:router\n', '    - router\n', 'workload-selector-template-format', '- router'],
    [
      'a field that pods do not have',
      ...autogen('.PodSpec.ServiceAccountName', '.PodSpec.ServiceAccount.Name'),
      'clusterspiffeid-template-invalid',
      'ServiceAccount.Name',
    ],
    ['a brace is missing', ...autogen('{{ .TrustDomain }}', '{{ .TrustDomain }'), 'clusterspiffeid-template-invalid', '{{ .TrustDomain }/'],
    ['a function of Helm', ...autogen('{{ .PodMeta.Namespace }}', '{{ .PodMeta.Namespace | quote }}'), 'clusterspiffeid-template-invalid', 'quote'],
    ['no scheme', ...autogen('spiffe://{{', '{{'), 'clusterspiffeid-template-not-spiffe', 'spiffeIDTemplate'],
    ['https for spiffe', ...autogen('spiffe://{{', 'https://{{'), 'clusterspiffeid-template-not-spiffe', 'https://'],
    ['two slashes in the path', ...autogen('/ns/{{', '//ns/{{'), 'clusterspiffeid-template-not-spiffe', '//ns'],
    ['the trust domain of staging', ...autogen('{{ .TrustDomain }}', 'staging.ardur.dev'), 'trust-domain-hardcoded-in-template', 'staging.ardur.dev'],
    ['the trust domain with a slip', ...autogen('{{ .TrustDomain }}', 'prod.adur.dev'), 'trust-domain-hardcoded-in-template', 'prod.adur.dev'],
    [
      'an entry for every DNS name, badly',
      ...autogen('  ttl: 1h\n', '  dnsNameTemplates: ["{{ .PodMeta.Name }}_reviewer"]\n  ttl: 1h\n'),
      'dns-name-template-invalid',
      'dnsNameTemplates',
    ],
    [
      'the name of the Deployment',
      ...autogen('container-name:reviewer', 'container-name:autogen-reviewer'),
      'workload-selector-container-name',
      'autogen-reviewer',
    ],
    ['a letter is missing in the container', ...autogen('container-name:reviewer', 'container-name:reviwer'), 'workload-selector-container-name', 'reviwer'],
    ['a selector that nobody makes', ...autogen('k8s:container-name:reviewer', 'k8s:namespace:ardur-agents'), 'selector-unknown-k8s-key', 'k8s:namespace'],
    [
      'the account by a short name',
      ...autogen('k8s:container-name:reviewer', 'k8s:service-account:autogen-reviewer'),
      'selector-unknown-k8s-key',
      'service-account',
    ],
    [
      'a selector without its type',
      ...autogen('k8s:container-name:reviewer', 'container-name:reviewer'),
      'workload-selector-template-format selector-unknown-k8s-key',
      'container-name:reviewer',
    ],
    ['a selector with a sign', ...autogen('k8s:container-name:reviewer', 'k8s=container-name=reviewer'), 'workload-selector-template-format', 'k8s='],
    ['DNS names with a port', DNS, '    - "langgraph-router.{{ .PodMeta.Namespace }}.svc:443"\n', 'dns-name-template-invalid', ':443'],
    ['a DNS name with a field that there is not', DNS, '    - "langgraph-router.{{ .Pod.Namespace }}.svc"\n', 'dns-name-template-invalid', '.Pod.Namespace'],
  ]),
  ...faults(MANAGER, 'error', [
    ['a part of the name', '- ^kube-public$', '- ardur', 'scm-ignorenamespaces-unanchored', '- ardur'],
    ['a star for a pattern', '- ^kube-public$', '- "*-public"', 'scm-ignorenamespaces-unanchored', '- "*-public"'],
    [
      'the namespace of the workloads is ignored',
      '      - ^spire-system$\n',
      '      - ^spire-system$\n      - ^ardur-agents$\n',
      'clusterspiffeid-ignored-namespace',
      'ardur.dev/workload-identity: enabled',
      REGISTRATION,
    ],
    [
      'a pattern that takes in the workloads',
      '      - ^spire-system$\n',
      '      - ^spire-system$\n      - agents\n',
      'scm-ignorenamespaces-unanchored clusterspiffeid-ignored-namespace',
      '- agents',
    ],
    ['all that begins like them', '- ^kube-public$', '- ^ardur', 'clusterspiffeid-ignored-namespace', 'ardur.dev/workload-identity: enabled', REGISTRATION],
  ]),
  ...added(
    'workloads/etcd.yaml',
    'warning',
    [
      ['an etcd whose peers look at names', etcd('quay.io/coreos/etcd:v3.6.1'), 'autopopulate-dns-breaks-clients', 'autoPopulateDNSNames'],
      ['an etcd of a mirror', etcd('registry.ardur.dev/etcd:3.5'), 'autopopulate-dns-breaks-clients', 'autoPopulateDNSNames'],
    ],
    { preset: 'strict' },
  ),
  ...faults(REGISTRATION, 'note', [
    ['the trust domain is written out', ...autogen('{{ .TrustDomain }}', 'prod.ardur.dev'), 'trust-domain-hardcoded-in-template', 'prod.ardur.dev'],
  ]),
  ...faults(PLANNER, 'warning', [
    [
      'a label of the pods is renamed',
      '        framework: langchain\n',
      '        framework: lang-chain\n',
      'clusterspiffeid-selects-nothing',
      'framework: langchain',
      REGISTRATION,
    ],
    [
      'the container is renamed',
      '        - name: planner\n',
      '        - name: app\n',
      'workload-selector-container-name',
      'k8s:container-name:planner',
      REGISTRATION,
    ],
  ]),
  ...faults('workloads/namespace.yaml', 'warning', [
    [
      'the label of the namespace is switched off',
      'ardur.dev/workload-identity: enabled',
      'ardur.dev/workload-identity: disabled',
      'clusterspiffeid-selects-nothing',
      'ardur.dev/workload-identity: enabled',
      REGISTRATION,
    ],
  ]),
  ...added(REGISTRATION, 'error', [
    [
      'a selector of the long name',
      staticEntry('long', `  spiffeID: spiffe://prod.ardur.dev/batch\n  parentID: ${NODE}\n  selectors: ["k8s:container:batch"]\n`),
      'selector-unknown-k8s-key',
      'k8s:container',
    ],
  ]),
  ...added(REGISTRATION, 'warning', [
    [
      'a copy of a registration',
      registration('reviewers', `  spiffeIDTemplate: ${SPIFFE_ID}\n  workloadSelectorTemplates: ["k8s:container-name:reviewer"]\n${REVIEWER}`),
      'clusterspiffeid-overlap-masked',
      'name: reviewers',
    ],
    [
      'one identity for two',
      registration(
        'agents',
        `  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/agents"\n  namespaceSelector:\n    matchLabels:\n      ardur.dev/workload-identity: enabled\n  podSelector:\n    matchExpressions: [{ key: framework, operator: In, values: [autogen, langchain] }]\n`,
      ),
      'clusterspiffeid-shared-identity',
      'spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/agents"',
    ],
    [
      'one identity for the namespace',
      registration(
        'all',
        '  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}"\n  podSelector: { matchLabels: { app.kubernetes.io/part-of: ardur } }\n  namespaceSelector: { matchLabels: { ardur.dev/workload-identity: enabled } }\n',
      ),
      'clusterspiffeid-shared-identity',
      'spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}"',
    ],
  ]),
]
