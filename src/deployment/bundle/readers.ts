import { knownValue } from '../../text/answer.ts'
import type { Agent } from '../agent.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'
import { bundleFileOf, type PublishedBundle, publicationFor } from './bundle.ts'

/** The server's agents that mount a ConfigMap of the name that it publishes its bundle in, whichever namespace they are in. */
export function readersOf({ agents }: Deployment, server: Server, { plugin }: PublishedBundle): readonly Agent[] {
  return agents.filter((agent) => {
    if (knownValue(agent.server) !== server || agent.namespace === undefined) return false
    const file = bundleFileOf(agent)
    return file !== undefined && publicationFor(file, server)?.plugin === plugin
  })
}

/** Whether none of those who read a bundle is in the namespace that the server publishes it in, where they cannot mount it. */
export function isReadElsewhere(deployment: Deployment, server: Server, publication: PublishedBundle): boolean {
  const namespace = knownValue(publication.namespace)
  const readers = readersOf(deployment, server, publication)
  return namespace !== undefined && readers.length > 0 && readers.every((agent) => agent.namespace !== namespace)
}
