import type { Answer } from '../text/answer.ts'
import { knownValue } from '../text/answer.ts'
import type { Place } from '../text/source-file.ts'
import type { Agent } from './agent.ts'
import type { ControllerManager } from './controller-manager.ts'
import type { Deployment } from './deployment.ts'
import type { Server } from './server.ts'

/** Who has to agree with one server. */
export interface Parties {
  readonly server: Server
  readonly agents: readonly Agent[]
  readonly managers: readonly ControllerManager[]
}

/** Every server with the agents and controller managers that are its own. */
export function partiesOf({ servers, agents, controllerManagers }: Deployment): readonly Parties[] {
  return servers.map((server) => ({
    server,
    agents: agents.filter((agent) => knownValue(agent.server) === server),
    managers: controllerManagers.filter((manager) => knownValue(manager.server) === server),
  }))
}

/** What one of several parties says of something on which all have to agree. */
export interface Statement {
  readonly who: 'server' | 'agent' | 'manager'
  readonly value: string
  readonly place: Place
}

/** What the parties say, as far as it is known. */
export function statements(parties: Parties, ask: (party: Server | Agent | ControllerManager) => Answer<string>): readonly Statement[] {
  const said: Statement[] = []
  const add = (who: Statement['who'], party: Server | Agent | ControllerManager): void => {
    const answer = ask(party)
    if (answer.is === 'known') said.push({ who, value: answer.value, place: answer.place })
  }
  add('server', parties.server)
  for (const agent of parties.agents) add('agent', agent)
  for (const manager of parties.managers) add('manager', manager)
  return said
}

/** Who is wrong where they do not agree: the server where all others (two at least) agree against it, else each that differs from the server. */
export function dissenters(said: readonly Statement[]): { readonly wrong: readonly Statement[]; readonly right: readonly Statement[] } | undefined {
  const server = said.find(({ who }) => who === 'server')
  if (!server) return undefined
  const others = said.filter((one) => one !== server)
  const wrong = others.filter(({ value }) => value !== server.value)
  if (wrong.length === 0) return undefined
  const united = others.length > 1 && others.every(({ value }) => value === others[0]?.value)
  return united ? { wrong: [server], right: others } : { wrong, right: said.filter(({ value }) => value === server.value) }
}
