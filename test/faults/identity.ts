import { added, type Fault, faults } from './fault.ts'

const SERVER = 'server/configmap.yaml'
const AGENT = 'agent/configmap.yaml'
const MANAGER = 'controller-manager/configmap.yaml'
const REGISTRAR = 'registrar.yaml'

const ALLOW_LIST = 'service_account_allow_list = ["spire-system:spire-agent"]'
const CLUSTER = '"ardur-demo" = {\n'
const TRUST_DOMAIN = 'trust_domain = "prod.ardur.dev"'

/** Trust domains and the names of clusters. */
export const IDENTITY_FAULTS: readonly Fault[] = [
  ...added('registration/nodes.yaml', 'error', [
    [
      'an entry for the nodes of the other cluster',
      'apiVersion: spire.spiffe.io/v1alpha1\nkind: ClusterStaticEntry\nmetadata: { name: nodes }\nspec:\n  className: ardur\n  spiffeID: spiffe://prod.ardur.dev/nodes\n  parentID: spiffe://prod.ardur.dev/spire/server\n  selectors: [k8s_psat:cluster:ardur_demo, k8s_psat:agent_ns:spire-system]\n',
      'cluster-name-mismatch',
      'selectors:',
    ],
  ]),
  ...faults(SERVER, 'error', [
    [
      'the cluster again',
      CLUSTER,
      `${CLUSTER}                ${ALLOW_LIST}\n              }\n              "ardur-demo" = {\n`,
      'cluster-name-duplicate',
      '"ardur-demo" = {',
    ],
    ['a letter is missing in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.adur.dev"', 'trust-domain-mismatch'],
    ['a large letter in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.Ardur.dev"', 'trust-domain-invalid'],
    ['a path in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.ardur.dev/ns"', 'trust-domain-invalid trust-domain-mismatch'],
    ['a comma for a dot', 'trust_domain = "prod.ardur.dev"', 'trust_domain = "prod,ardur.dev"', 'trust-domain-invalid'],
    ['another cluster', '"ardur-demo" = {', '"ardur-prod" = {', 'cluster-name-mismatch'],
    [
      'a second cluster under the same name',
      CLUSTER,
      `${CLUSTER}                service_account_allow_list = ["spire:spire-agent"]\n                kube_config_file = "/run/spire/data/eu.conf"\n              }\n              ${CLUSTER}`,
      'cluster-name-duplicate',
      '"ardur-demo" = {',
    ],
  ]),
  ...faults(AGENT, 'error', [
    ['a letter is missing in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.adur.dev"', 'trust-domain-mismatch'],
    ['another top-level domain', TRUST_DOMAIN, 'trust_domain = "prod.ardur.com"', 'trust-domain-mismatch'],
    ['the trust domain of another environment', TRUST_DOMAIN, 'trust_domain = "staging.ardur.dev"', 'trust-domain-mismatch'],
    ['a large letter in the trust domain', TRUST_DOMAIN, 'trust_domain = "Prod.ardur.dev"', 'trust-domain-invalid'],
    ['a port in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.ardur.dev:8081"', 'trust-domain-invalid'],
    ['a blank in the trust domain', TRUST_DOMAIN, 'trust_domain = "prod.ardur.dev "', 'trust-domain-invalid trust-domain-mismatch'],
    ['an https URL as trust domain', TRUST_DOMAIN, 'trust_domain = "https://prod.ardur.dev"', 'trust-domain-invalid'],
    ['a transposed letter in the cluster', 'cluster = "ardur-demo"', 'cluster = "ardur-dmeo"', 'cluster-name-mismatch'],
    ['a shorter cluster', 'cluster = "ardur-demo"', 'cluster = "ardur"', 'cluster-name-mismatch'],
    ['an underscore in the cluster', 'cluster = "ardur-demo"', 'cluster = "ardur_demo"', 'cluster-name-mismatch'],
    ['a large letter in the cluster', 'cluster = "ardur-demo"', 'cluster = "Ardur-demo"', 'cluster-name-mismatch'],
    ['a server that is the older one', 'cluster = "ardur-demo"', 'cluster = "ardur-demo-2"', 'cluster-name-mismatch', 'cluster = "ardur-demo-2"'],
  ]),
  ...faults(MANAGER, 'error', [
    ['another trust domain', 'trustDomain: prod.ardur.dev', 'trustDomain: prod.ardur.com', 'trust-domain-mismatch'],
    ['a URL as trust domain', 'trustDomain: prod.ardur.dev', 'trustDomain: https://prod.ardur.dev', 'trust-domain-invalid trust-domain-mismatch'],
    ['a large letter', 'trustDomain: prod.ardur.dev', 'trustDomain: PROD.ardur.dev', 'trust-domain-invalid'],
    ['another cluster', 'clusterName: ardur-demo', 'clusterName: ardur', 'scm-cluster-name-mismatch'],
    ['a misspelt cluster', 'clusterName: ardur-demo', 'clusterName: adrur-demo', 'scm-cluster-name-mismatch'],
  ]),
  ...faults(
    REGISTRAR,
    'error',
    [
      ['another cluster', 'cluster = "ardur-demo"', 'cluster = "ardur_demo"', 'registrar-cluster-name-mismatch'],
      ['a cluster in large letters', 'cluster = "ardur-demo"', 'cluster = "ARDUR-DEMO"', 'registrar-cluster-name-mismatch'],
    ],
    { on: 'registrar' },
  ),
  ...faults(
    SERVER,
    'warning',
    [
      ['the trust domain of the documentation', 'prod.ardur.dev', 'example.org', 'trust-domain-placeholder', 'trust_domain'],
      ['the trust domain of everybody', 'prod.ardur.dev', 'cluster.local', 'trust-domain-placeholder', 'trust_domain'],
      ['the cluster of the documentation', 'ardur-demo', 'demo-cluster', 'cluster-name-placeholder', '"demo-cluster"'],
      ['a cluster of no name', 'ardur-demo', 'my-cluster', 'cluster-name-placeholder', '"my-cluster"'],
    ],
    { everywhere: true },
  ),
]
