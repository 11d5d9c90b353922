import { type Fault, faults } from './fault.ts'

const AGENT = 'agent/configmap.yaml'
const SERVER = 'server/configmap.yaml'
const BUNDLE = 'server/bundle-configmap.yaml'

const REBOOTSTRAP = '      rebootstrap_mode = "always"\n      rebootstrap_delay = "10m"\n'
const BOOTSTRAP = '      trust_bundle_path = "/run/spire/bundle/bundle.crt"\n      trust_bundle_format = "pem"\n'
const SOURCES = `${BOOTSTRAP}      # a node that was off for longer than the CA lived comes back by itself\n${REBOOTSTRAP}`
const KEY = '          config_map_key = "bundle.crt"\n'

function publisher(name: string, data: string): string {
  return `      BundlePublisher "${name}" {\n        plugin_data {\n${data}        }\n      }\n`
}

const NOTIFIER = '      # from where the agents take the bundle they start with\n'

/** How agents come by their first bundle. */
export const BUNDLE_FAULTS: readonly Fault[] = [
  ...faults(AGENT, 'error', [
    ['an insecure start, as in the tutorial', SOURCES, '      insecure_bootstrap = true\n', 'agent-insecure-bootstrap', 'insecure_bootstrap'],
    [
      'an insecure start with a delay that is left',
      SOURCES,
      '      insecure_bootstrap = true\n      rebootstrap_delay = "1h"\n',
      'agent-insecure-bootstrap',
      'insecure_bootstrap',
    ],
    ['an insecure start, and the mode is left', BOOTSTRAP, '      insecure_bootstrap = true\n', 'agent-rebootstrap-with-insecure', 'rebootstrap_mode'],
    [
      'an insecure start, and another mode',
      SOURCES,
      '      insecure_bootstrap = true\n      rebootstrap_mode = "auto"\n',
      'agent-rebootstrap-with-insecure',
      'rebootstrap_mode',
    ],
    ['the bundle is commented out', BOOTSTRAP, '      # trust_bundle_path = "/run/spire/bundle/bundle.crt"\n', 'agent-no-bootstrap-source', 'agent {'],
    [
      'only the format is left',
      '      trust_bundle_path = "/run/spire/bundle/bundle.crt"\n',
      '      trust_bundle_path = ""\n',
      'agent-no-bootstrap-source',
      'agent {',
    ],
    [
      'the bundle from a web server in the clear',
      BOOTSTRAP,
      '      trust_bundle_url = "http://pki.ardur.internal/root.pem"\n',
      'trust-bundle-url-http',
      'http://',
    ],
    ['the bundle from a file by URL', BOOTSTRAP, '      trust_bundle_url = "file:///run/spire/bundle/bundle.crt"\n', 'trust-bundle-url-http', 'file://'],
    [
      'the format of the endpoint',
      '      trust_bundle_format = "pem"\n',
      '      trust_bundle_format = "jwks"\n',
      'bundle-format-mismatch config-invalid-enum',
      'jwks',
    ],
    ['a bundle in another format', 'trust_bundle_format = "pem"', 'trust_bundle_format = "spiffe"', 'bundle-format-mismatch'],
    ['another bundle path', 'trust_bundle_path = "/run/spire/bundle/bundle.crt"', 'trust_bundle_path = "/run/spire/bundle/root.crt"', 'bundle-configmap-key'],
    [
      'a bundle path in no volume',
      'trust_bundle_path = "/run/spire/bundle/bundle.crt"',
      'trust_bundle_path = "/run/spire/bundles/bundle.crt"',
      'bundle-configmap-not-mounted',
    ],
    [
      'a bundle in the data folder',
      'trust_bundle_path = "/run/spire/bundle/bundle.crt"',
      'trust_bundle_path = "/run/spire/data/bundle.crt"',
      'bundle-configmap-not-mounted',
    ],
    [
      'two sources of the bundle',
      'trust_bundle_format = "pem"',
      'trust_bundle_url = "https://example.org/bundle.pem"',
      'agent-conflicting-bootstrap',
      'trust_bundle',
    ],
    [
      'a bundle and an insecure start',
      'log_level = "info"',
      'log_level = "info"\n      insecure_bootstrap = true',
      'agent-conflicting-bootstrap',
      'insecure_bootstrap',
    ],
    ['no source of the bundle', '      trust_bundle_path = "/run/spire/bundle/bundle.crt"\n', '', 'agent-no-bootstrap-source', 'agent {'],
  ]),
  ...faults(AGENT, 'note', [
    ['no way back for a node that slept', REBOOTSTRAP, '', 'agent-rebootstrap-recommended', 'trust_bundle_path'],
    ['the mode is left out, the delay is not', '      rebootstrap_mode = "always"\n', '', 'agent-rebootstrap-recommended', 'trust_bundle_path'],
  ]),
  ...faults(AGENT, 'error', [['the format of SPIFFE', '"trust_bundle_format": "pem"', '"trust_bundle_format": "spiffe"', 'bundle-format-mismatch']], {
    on: 'json',
  }),
  ...faults(SERVER, 'error', [
    ['a bundle of clusters', KEY, `${KEY}          clusters = [{ namespace = "spire" }]\n`, 'notifier-cluster-without-kubeconfig', 'clusters = '],
    [
      'a remote cluster whose kubeconfig is empty',
      KEY,
      `${KEY}          clusters = [{ kube_config_file_path = "", config_map = "bundle" }]\n`,
      'notifier-cluster-without-kubeconfig',
      'clusters = ',
    ],
    [
      'a remote cluster whose kubeconfig is nowhere',
      KEY,
      `${KEY}          clusters = [{ kube_config_file_path = "/etc/kube/us-east.conf" }]\n`,
      'notifier-remote-cluster-fatal psat-remote-kubeconfig-missing',
      'us-east.conf',
    ],
    [
      'a publisher without a format',
      NOTIFIER,
      publisher('gcp_cloudstorage', '          bucket_name = "spire"\n          object_name = "bundle"\n'),
      'bundle-publisher-incomplete',
      'plugin_data {',
    ],
    [
      'a publisher without an object',
      NOTIFIER,
      publisher('aws_s3', '          region = "eu-west-1"\n          bucket = "spire"\n          format = "spiffe"\n'),
      'bundle-publisher-incomplete',
      'plugin_data {',
    ],
    [
      'the bundle has another name',
      'config_map = "spire-bundle"',
      'config_map = "spire-trust-bundle"',
      'bundle-configmap-not-mounted',
      'name: spire-bundle',
      'agent/daemonset.yaml',
    ],
    [
      'a further cluster for the bundle without its kubeconfig',
      '          config_map_key = "bundle.crt"\n',
      '          config_map_key = "bundle.crt"\n            clusters = [{ namespace = "spire", kube_config_file_path = "/kube/eu" }]\n',
      'notifier-remote-cluster-fatal',
      '/kube/eu',
    ],
    ['another key of the bundle', 'config_map_key = "bundle.crt"', 'config_map_key = "bundle.pem"', 'bundle-configmap-key'],
    ['another namespace of the bundle', 'namespace = "spire-system"', 'namespace = "spire"', 'bundle-configmap-namespace'],
    ['no namespace of the bundle', '          namespace = "spire-system"\n', '', 'bundle-configmap-namespace', 'Notifier "k8sbundle"'],
    [
      'a cluster of the bundle whose kubeconfig is beside the config',
      'config_map_key = "bundle.crt"\n',
      'config_map_key = "bundle.crt"\n          clusters = [{ kube_config_file_path = "/run/spire/config/eu.conf", namespace = "spire" }]\n',
      'notifier-remote-cluster-fatal',
      'clusters = [{ kube_config_file_path = "/run/spire/config/eu.conf", namespace = "spire" }]',
    ],
  ]),
  ...faults(BUNDLE, 'error', [
    ['the bundle lives with the workloads', 'namespace: spire-system', 'namespace: ardur-agents', 'bundle-configmap-namespace', 'namespace: ardur-agents'],
  ]),
  ...faults(BUNDLE, 'warning', [
    ['the bundle is a Secret', 'kind: ConfigMap', 'kind: Secret', 'bundle-configmap-missing', 'config_map = ', 'server/configmap.yaml'],
    ['the bundle has a letter too many', '  name: spire-bundle', '  name: spire-bundles', 'bundle-configmap-missing', 'config_map = ', 'server/configmap.yaml'],
    ['an empty bundle', 'kind: ConfigMap\n', 'kind: ConfigMap\ndata: {bundle.crt: ""}\n', 'bundle-two-writers', 'data:'],
    [
      'a certificate',
      'kind: ConfigMap\n',
      'kind: ConfigMap\ndata:\n  bundle.crt: |\n    -----BEGIN CERTIFICATE-----\n    MIIB\n    -----END CERTIFICATE-----\n',
      'bundle-configmap-has-static-cert',
      'bundle.crt',
    ],
    [
      'a certificate on one line',
      'kind: ConfigMap\n',
      'kind: ConfigMap\ndata: {bundle.crt: "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----"}\n',
      'bundle-configmap-has-static-cert',
      'data:',
    ],
  ]),
  ...faults(SERVER, 'warning', [
    [
      'a publisher beside the notifier',
      '      Notifier "k8sbundle" {\n',
      '      BundlePublisher "k8s_configmap" {\n        plugin_data {\n          clusters = { "a" = { format = "pem", namespace = "spire-system", configmap_name = "spire-bundle", configmap_key = "bundle.crt" } }\n        }\n      }\n      Notifier "k8sbundle" {\n',
      'bundle-two-writers',
      'configmap_name',
    ],
  ]),
]
