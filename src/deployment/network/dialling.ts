import { type HostName, type Listener, listenerOf, type Port, resolveHost, type Service, workloadsBehind } from '../../kubernetes/service.ts'
import { type Answer, type Known, knownValue, mapAnswer, unknown } from '../../text/answer.ts'
import type { Agent } from '../agent.ts'
import type { Configured } from '../configured.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'

/** How an agent gets to its server: by which name and port, and where these lead. */
export interface Dialling {
  readonly agent: Agent
  readonly server: Server
  readonly address: Known<string>
  readonly host: HostName
  readonly port: Answer<number>
  /** The Services that lead to the server's pods, by their selectors. */
  readonly leading: readonly Service[]
}

/** How the agents of a deployment get to servers that are among the files. */
export function diallings({ agents, cluster, services, workloads }: Deployment): readonly Dialling[] {
  return agents.flatMap((agent) => {
    const server = knownValue(agent.server)
    const address = agent.serverAddress
    if (!server || address.is !== 'known') return []
    const host = resolveHost(cluster, address.value, agent.namespace, agent.component.workload.object)
    const leading = services.filter((service) => workloadsBehind(service, workloads).includes(server.workload))
    return [{ agent, server, address, host, port: portSetting(agent, 'server_port'), leading }]
  })
}

/** The port that a server listens on for its agents. */
export function bindPort(server: Server): Answer<number> {
  return portSetting(server, 'bind_port')
}

function portSetting(side: Configured, key: string): Answer<number> {
  const flag = side.component.commandLine.flags.get('serverPort')
  const flagged = flag ? side.component.commandLine.value('serverPort') : undefined
  if (flagged) return flagged.is === 'known' && /^\d+$/.test(flagged.value) ? mapAnswer(flagged, Number) : unknown('the flag is no number')
  return side.config ? side.config.main.int(key) : unknown('the config is not among the files')
}

/** Where a port of a Service ends in a server's pod; undefined where a named target is in no container. */
export function endOf(port: Port, server: Server): Listener | undefined {
  return listenerOf(port, server.component.pod)
}

/** Whether the server's container says that it listens on a port. */
export function declares({ component: { container } }: Server, number: number): boolean {
  return container.ports.some((port) => port.get('containerPort').number === number)
}
