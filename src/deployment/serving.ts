import type { Agent } from './agent.ts'
import type { Deployment } from './deployment.ts'

/** Whether the registrations here may be for an agent: those of a controller manager are for the agents of its server. */
export function mayServe({ controllerManagers }: Deployment, { server }: Agent): boolean {
  if (controllerManagers.length === 0) return true
  return server.is === 'known' && controllerManagers.some((manager) => manager.server.is === 'known' && manager.server.value === server.value)
}
