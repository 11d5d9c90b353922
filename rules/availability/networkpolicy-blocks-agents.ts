import { type Refused, refusedCrossings } from '../../src/deployment/network/crossings.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'networkpolicy-blocks-agents',
  area: 'availability',
  summary: 'NetworkPolicies let through what SPIRE needs: agents to the server, the API server to the webhook, and the way to names, database and API server.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: concepts/services-networking/network-policies', 'spire: doc/spire_server.md'],
  fix: 'unsafe',
  messages: {
    hostAgents: {
      severity: 'error',
      when: 'attest',
      log: 'transport: Error while dialing: dial tcp',
      text: "NetworkPolicy '{policy}' lets pods reach the server's port {port} by their labels, but the agents run in the host's network: their packets come from the node's address, which no selector takes, so agents on other nodes do not attest. Allow the nodes' addresses with an ipBlock, or take the agents out of the host's network.",
    },
    agents: {
      severity: 'error',
      when: 'attest',
      log: 'transport: Error while dialing: dial tcp',
      text: "NetworkPolicy '{policy}' takes the server's pods and lets nobody reach port {port} whom the agents' labels and namespace match, so no agent attests. Write the labels, or the namespace, of the agents' pods.",
    },
    port: {
      severity: 'error',
      when: 'attest',
      log: 'transport: Error while dialing: dial tcp',
      text: "NetworkPolicy '{policy}' lets the agents through to other ports than {port}, where the server listens for them, so no agent attests. Allow port {port}.",
    },
    webhook: {
      severity: 'error',
      when: 'apply',
      log: 'failed calling webhook',
      text: "NetworkPolicy '{policy}' lets nobody but pods reach port {port}, where the controller manager's webhook listens. Its caller is the API server, which is no pod, so registrations are refused with a timeout. Allow port {port} from everywhere, or from the API server's address.",
    },
    server: {
      severity: 'error',
      when: 'attest',
      log: 'transport: Error while dialing: dial tcp',
      text: "NetworkPolicy '{policy}' lets the agents reach nothing that is the server's port {port}, so none of them attests. Allow egress to the server's pods on port {port}.",
    },
    dns: {
      severity: 'error',
      when: 'attest',
      log: 'dial udp: i/o timeout',
      text: "NetworkPolicy '{policy}' lets {who} ask no name server, but its config names a host. Allow egress to port 53 over UDP (and TCP).",
    },
    api: {
      severity: 'error',
      when: 'attest',
      log: 'unable to validate token with TokenReview API',
      text: "NetworkPolicy '{policy}' lets the server reach no address that could be the API server, which it asks about every agent's token, so no agent attests. Allow egress to port 443 and 6443 without a selector: the API server is no pod.",
    },
    database: {
      severity: 'error',
      when: 'start',
      log: 'failed to open database',
      text: "NetworkPolicy '{policy}' does not let the server reach its database on port {port}, so it does not start. Allow egress there.",
    },
  },
  check(deployment, report) {
    for (const refusal of refusedCrossings(deployment)) {
      const { what, policy, why, port, from, pod } = refusal
      const related = [[from, 'what needs it']] as const
      const args = { policy: policy.name, port }
      if (what === 'webhook') report('webhook', why.place, args, related)
      else if (what === 'host-agents' || what === 'agents') {
        if (why.by === 'port') report('port', why.place, args, related, portFix(refusal))
        else report(what === 'host-agents' && why.by === 'peer' ? 'hostAgents' : 'agents', why.place, args, related)
      } else if (what === 'dns') report('dns', why.place, { policy: policy.name, who: pod.object.name }, related)
      else if (what === 'api') report('api', why.place, { policy: policy.name }, related)
      else report(what, why.place, args, related)
    }
  },
})

/** The port that agents need, in place of the one that is written. */
function portFix({ why, port }: Refused) {
  const written = textAt(why.place)
  // Under this number already: then it is the protocol that is another.
  if (why.by !== 'port' || !/^\d+$/.test(written) || written === String(port)) return []
  return suggestion(`Allow port ${port}`, { place: why.place, text: String(port) })
}
