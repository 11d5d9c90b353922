import { checkDockerAttestor } from './docker-attestor.ts'
import { checkK8sAttestor } from './k8s-attestor.ts'
import type { PluginCheck } from './plugin-check.ts'

/** The agent's plugins, whose settings are looked at only when it starts. (spire: pkg/agent/plugin) */
export const AGENT_PLUGINS: Readonly<Record<string, (check: PluginCheck) => void>> = {
  'NodeAttestor k8s_psat': checkCluster,
  'NodeAttestor k8s_sat': checkCluster,
  'NodeAttestor x509pop'(check) {
    const socket = check.data.string('spiffe_endpoint_socket')
    if (socket.is !== 'absent') return
    check.required('private_key_path', 'private_key_path is required')
    check.required('certificate_path', 'certificate_path is required')
  },
  'WorkloadAttestor k8s': checkK8sAttestor,
  'WorkloadAttestor docker': checkDockerAttestor,
}

function checkCluster(check: PluginCheck): void {
  check.required('cluster', check.tables.isAtLeast('1.11.0') === false ? 'configuration missing cluster' : 'missing required cluster block')
}
