import { knownValue } from '../../text/answer.ts'
import type { Agent } from '../agent.ts'
import type { Deployment } from '../deployment.ts'
import { partiesOf } from '../parties.ts'
import type { PsatCluster } from '../server.ts'

/** Every agent that attests with `k8s_psat`, with what its server says of the agent's cluster; none where either is not known. */
export function psatPairs(deployment: Deployment): readonly { readonly agent: Agent; readonly cluster: PsatCluster }[] {
  return partiesOf(deployment).flatMap(({ server, agents }) => {
    const clusters = knownValue(server.psatClusters) ?? []
    return agents.flatMap((agent) => {
      const name = knownValue(agent.psatCluster)
      const cluster = clusters.find((one) => one.name === name)
      return cluster ? [{ agent, cluster }] : []
    })
  })
}
