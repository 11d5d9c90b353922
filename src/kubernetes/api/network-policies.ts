import type { Visit } from './visit.ts'

/** A NetworkPolicy's rules beside their peers. */
export function checkNetworkPolicy(visit: Visit): void {
  const types = visit.node('policyTypes')
  if (types?.kind === 'sequence' && types.items.length > 2)
    visit.refuse(['policyTypes'], {
      wrong: 'policyTypes names more than Ingress and Egress',
      todo: 'Write each once.',
      log: 'may not specify more than two policyTypes',
    })
}

/** One side of a NetworkPolicy's rule: a range of addresses, or pods (kubernetes: pkg/apis/networking/validation/validation.go). */
export function checkNetworkPolicyPeer(visit: Visit): void {
  const pods = visit.has('podSelector') || visit.has('namespaceSelector')
  const block = visit.has('ipBlock')
  if (pods && block)
    visit.refuse(['ipBlock'], {
      wrong: `${visit.path()} has an ipBlock beside a selector`,
      todo: 'Make two entries of it.',
      log: 'Forbidden: may not specify both ipBlock and another peer',
    })
  else if (!pods && !block)
    visit.refuse([], {
      wrong: `${visit.path()} says nothing about whom it means`,
      todo: 'Write podSelector, namespaceSelector or ipBlock.',
      log: 'Required value: must specify a peer',
    })
}

/** A port, or a range of them. */
export function checkNetworkPolicyPort(visit: Visit): void {
  const end = visit.number('endPort')
  if (end === undefined) return
  const port = visit.number('port')
  if (!visit.has('port'))
    visit.refuse(['endPort'], {
      wrong: `${visit.path()} has an endPort and no port`,
      todo: 'Add port, where the range begins.',
      log: `Invalid value: ${end}: may not be specified when \`port\` is not specified`,
    })
  else if (visit.string('port') !== undefined)
    visit.refuse(['endPort'], {
      wrong: `${visit.path()} has an endPort, and its port is a name`,
      todo: 'Take endPort out.',
      log: `Invalid value: ${end}: may not be specified when \`port\` is non-numeric`,
    })
  else if (port !== undefined && end < port)
    visit.refuse(['endPort'], {
      wrong: `endPort is ${end}, below port, which is ${port}`,
      todo: 'Write the larger one there.',
      log: `must be greater than or equal to \`port\``,
    })
}
