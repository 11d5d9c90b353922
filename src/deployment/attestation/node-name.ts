import type { PluginConfig } from '../../spire/config.ts'
import type { Known } from '../../text/answer.ts'
import type { Agent } from '../agent.ts'
import { readOnlyPortOf } from './kubelet-port.ts'

/** A k8s workload attestor that calls the kubelet at the name that a variable holds. */
export interface NamedByVariable {
  readonly attestor: PluginConfig
  /** The variable's name. */
  readonly variable: Known<string>
}

/**
 * Undefined where the config names the node itself, or the port without authentication, which is asked at 127.0.0.1, and where either is not
 * known. (spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go, getNodeName at v1.14.2)
 */
export function nodeNameVariable(agent: Agent): NamedByVariable | undefined {
  const attestor = agent.enabled('WorkloadAttestor').find(({ name }) => name === 'k8s')
  if (attestor?.data.string('node_name').is !== 'absent' || readOnlyPortOf(attestor.data).is === 'known') return undefined
  const variable = attestor.data.string('node_name_env')
  return variable.is === 'known' ? { attestor, variable } : undefined
}
