import { edited, type Files } from '../../../scripts/fixture-variants/files.ts'

const SERVER = 'server/configmap.yaml'

/** Nodes that say who they are by the document of their instance; they say it once, so the agent's keys stay. */
export function inTheCloud(files: Files): Files {
  const server = edited(files, SERVER, [
    '      NodeAttestor "k8s_psat" {',
    '      NodeAttestor "aws_iid" {\n        plugin_data {}\n      }\n      NodeAttestor "k8s_psat" {',
  ])
  const agent = edited(
    server,
    'agent/configmap.yaml',
    [
      'NodeAttestor "k8s_psat" {\n        plugin_data {\n          cluster = "ardur-demo"\n          token_path = "/var/run/secrets/tokens/spire-agent"\n        }',
      'NodeAttestor "aws_iid" {\n        plugin_data {}',
    ],
    ['KeyManager "memory" {\n        plugin_data {}', 'KeyManager "disk" {\n        plugin_data {\n          directory = "/run/spire/data"\n        }'],
  )
  return edited(agent, 'agent/daemonset.yaml', [
    '          emptyDir: {}\n',
    '          hostPath:\n            path: /var/lib/spire-agent\n            type: DirectoryOrCreate\n',
  ])
}

/** Agents on the network of their node, with metrics for the node alone. */
export function onTheHost(files: Files): Files {
  const pod = edited(files, 'agent/daemonset.yaml', [
    '      hostPID: true\n',
    '      hostPID: true\n      hostNetwork: true\n      dnsPolicy: ClusterFirstWithHostNet\n',
  ])
  const metrics = new Map(edited(pod, 'agent/configmap.yaml', ['        host = "0.0.0.0"\n', '        host = "127.0.0.1"\n']))
  metrics.delete('agent/networkpolicy.yaml')
  metrics.delete('server/networkpolicy.yaml')
  return metrics
}

/** Agents that call the server by its whole name. */
export function fullNames(files: Files): Files {
  return edited(files, 'agent/configmap.yaml', ['spire-server.spire-system.svc"', 'spire-server.spire-system.svc.cluster.local"'])
}

/** Agents that go by the variable's default name. */
export function unnamed(files: Files): Files {
  return edited(files, 'agent/configmap.yaml', ['          node_name_env = "MY_NODE_NAME"\n', ''])
}

/** Agents and drivers on the network of their node. */
export function bothOnHost(files: Files): Files {
  return edited(onTheHost(files), 'csi-driver/daemonset.yaml', [
    '      serviceAccountName: spiffe-csi-driver\n',
    '      hostNetwork: true\n      serviceAccountName: spiffe-csi-driver\n',
  ])
}
