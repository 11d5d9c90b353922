import { type Fault, faults } from './fault.ts'

const AGENT = 'agent/configmap.yaml'
const SERVER = 'server/configmap.yaml'
const MANAGER = 'controller-manager/configmap.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const STATEFULSET = 'server/statefulset.yaml'

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: spire-agent\n'

/** A whole config that nobody mounts. */
function orphan(name: string): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  namespace: spire-system
data:
  agent.conf: |
    agent {
      trust_domain = "prod.ardur.dev"
      server_address = "spire-server.spire-system.svc"
      server_port = "8081"
      data_dir = "/run/spire/data"
      trust_bundle_path = "/run/spire/bundle/bundle.crt"
      trust_bundle_format = "pem"
    }
    plugins {
      NodeAttestor "k8s_psat" { plugin_data { cluster = "ardur-demo" } }
      KeyManager "memory" { plugin_data {} }
      WorkloadAttestor "k8s" { plugin_data {} }
    }
---
`
}

const TRUST_DOMAIN = 'trust_domain = "prod.ardur.dev"'
const WINDOW = 'prune_attested_nodes_expired_for = "720h"'

/** Settings that are missing, misspelt, or of no effect. */
export const CONFIG_SETTING_FAULTS: readonly Fault[] = [
  ...faults(AGENT, 'warning', [
    ['a second config', CONFIG_MAP, `${orphan('spire-agent-ha')}${CONFIG_MAP}`, 'configmap-orphan', 'spire-agent-ha'],
    ['an older config', CONFIG_MAP, `${orphan('spire-agent-v1')}${CONFIG_MAP}`, 'configmap-orphan', 'spire-agent-v1'],
  ]),
  ...faults(AGENT, 'error', [
    ['no trust domain', `      ${TRUST_DOMAIN}\n`, '', 'config-missing-required', 'agent {'],
    ['an empty trust domain', TRUST_DOMAIN, 'trust_domain = ""', 'config-missing-required'],
    ['an empty server address', 'server_address = "spire-server.spire-system.svc"', 'server_address = ""', 'config-missing-required'],
    ['no server address', '      server_address = "spire-server.spire-system.svc"\n', '', 'config-missing-required', 'agent {'],
    ['no server port', '      server_port = "8081"\n', '', 'config-missing-required', 'agent {'],
  ]),
  ...faults(SERVER, 'error', [
    [
      'a key of another block',
      'log_format = "json"',
      'log_format = "json"\n      cache_size = 5000',
      'config-unknown-key-fatal config-key-misplaced',
      'cache_size',
    ],
    ['a key in another spelling', 'log_format = "json"', 'logFormat = "json"', 'config-unknown-key-fatal'],
    ['no trust domain', `      ${TRUST_DOMAIN}\n`, '', 'config-missing-required', 'server {'],
    ['no data folder', '      data_dir = "/run/spire/data"\n', '', 'config-missing-required', 'server {'],
    ['a variable that nobody sets', '${SPIRE_DATASTORE}', '${SPIRE_DATABASE}', 'expandenv-undefined-variable', '${SPIRE_DATABASE}'],
  ]),
  ...faults(SERVER, 'warning', [
    ['a key that nobody reads', 'max_open_conns = 40', 'max_open_connections = 40', 'config-unknown-key-ignored'],
    [
      'the authority in the block of the server',
      WINDOW,
      `${WINDOW}\n      UpstreamAuthority "disk" {\n        plugin_data {}\n      }`,
      'config-unknown-key-ignored',
      'UpstreamAuthority',
    ],
  ]),
  ...faults(MANAGER, 'error', [
    ['no trust domain', '    trustDomain: prod.ardur.dev\n', '', 'config-missing-required', 'kind: ControllerManagerConfig'],
    ['an empty trust domain', 'trustDomain: prod.ardur.dev', 'trustDomain: ""', 'config-missing-required'],
    ['no cluster', '    clusterName: ardur-demo\n', '', 'config-missing-required', 'kind: ControllerManagerConfig'],
  ]),
  ...faults(DAEMONSET, 'error', [
    [
      'run said twice',
      '          args:\n            - -config',
      '          args:\n            - run\n            - -config',
      'container-args-repeat-run',
      '- run',
    ],
    ['another config file', '- /run/spire/config/agent.conf', '- /run/spire/config/agent.hcl', 'container-config-path-unmounted'],
    ['another config folder', '- /run/spire/config/agent.conf', '- /opt/spire/conf/agent.conf', 'container-config-path-unmounted'],
    ['the folder for the file', '- /run/spire/config/agent.conf', '- /run/spire/config', 'container-config-path-unmounted'],
    ['a flag that is none', '            - -config\n', '            - -configFile\n', 'container-config-arg-missing', '-configFile'],
    [
      'no config',
      '            - -config\n            - /run/spire/config/agent.conf\n',
      '            - -logLevel\n            - info\n',
      'container-config-arg-missing',
      'args:',
    ],
  ]),
  ...faults(DAEMONSET, 'warning', [['a key twice', 'hostPID: true', 'hostPID: true\n      hostPID: true', 'yaml-duplicate-key', 'hostPID: true']]),
  ...faults(STATEFULSET, 'error', [
    [
      'run said twice',
      '          args:\n            - -expandEnv',
      '          args:\n            - run\n            - -expandEnv',
      'container-args-repeat-run',
      '- run',
    ],
    ['no -expandEnv', '            - -expandEnv\n', '', 'expandenv-missing', '${SPIRE_DATASTORE}', SERVER],
    ['a misspelt flag', '- -expandEnv', '- -expandenv', 'container-config-arg-missing'],
    ['another name of the variable', '- name: SPIRE_DATASTORE\n', '- name: SPIRE_DB\n', 'expandenv-undefined-variable', '${SPIRE_DATASTORE}', SERVER],
    ['another config file', '- /run/spire/config/server.conf', '- /run/spire/config/server.hcl', 'container-config-path-unmounted'],
    [
      'another config folder',
      'mountPath: /run/spire/config\n',
      'mountPath: /run/spire/conf\n',
      'container-config-path-unmounted',
      '/run/spire/config/server.conf',
    ],
    [
      'the manager reads another file',
      '- /run/spire/controller-manager/controller-manager.yaml',
      '- /run/spire/controller-manager/config.yaml',
      'container-config-path-unmounted',
    ],
  ]),
]
