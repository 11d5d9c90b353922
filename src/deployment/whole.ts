import { bindingsOf } from '../kubernetes/rbac.ts'
import { knownValue } from '../text/answer.ts'
import type { Component } from './component.ts'
import type { Deployment } from './deployment.ts'

/**
 * Whether a component is whole in this input: its workload, its config, and its ServiceAccount or a binding of it are among the files. What
 * a whole component refers to and is not there is worth a warning; what a part refers to may simply not have been given.
 * @param withConfig leave the config out of the question where it is the config that is missing
 */
export function isWhole({ cluster }: Deployment, component: Component, withConfig = true): boolean {
  if (withConfig && component.configText === undefined) return false
  const { pod, workload } = component
  const account = knownValue(pod.serviceAccount)
  if (account === undefined) return false
  if (account !== 'default' && cluster.find('ServiceAccount', pod.namespace, account, workload.object)) return true
  return bindingsOf(cluster, account, pod.namespace).length > 0
}

/** Whether the input shows a whole deployment: servers and agents, and each of them, and of the controller managers, is whole. */
export function isComplete(deployment: Deployment): boolean {
  const { servers, agents, controllerManagers, declared } = deployment
  if (declared.complete) return true
  return servers.length > 0 && agents.length > 0 && [...servers, ...agents, ...controllerManagers].every(({ component }) => isWhole(deployment, component))
}
