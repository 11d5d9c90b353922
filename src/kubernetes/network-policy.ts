import type { NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from 'kubernetes-types/networking/v1.js'
import type { Place } from '../text/source-file.ts'
import { type Cluster, sameNamespace } from './cluster.ts'
import type { Field } from './field.ts'
import { type KubernetesObject, typed } from './object.ts'
import type { PodTemplate } from './pod-template.ts'
import { every, type Labels, labelSelector, type Maybe, meets, selects } from './selector.ts'

export type Direction = 'ingress' | 'egress'

/** The other end of a connection. */
export type Party =
  /** A pod, under its own address. */
  | { readonly is: 'pod'; readonly pod: PodTemplate; readonly namespace: Labels }
  /** A pod somewhere in a namespace of this name, whose labels nobody here knows. */
  | { readonly is: 'some-pod'; readonly namespace: Labels }
  /** A node (so every pod in the host's network, and the API server) or what is outside of the cluster: no selector takes it, only an address does. */
  | { readonly is: 'address' }

/** The port that a connection goes to; `named` is what containers there call it. */
export interface Target {
  readonly number: number
  readonly protocol: 'TCP' | 'UDP'
  readonly names?: ReadonlySet<string>
}

/** Whether the policies of a pod let a connection through, and where the first of them says what it does not. */
export type Passage =
  /** No policy of this direction takes the pod: everything passes. */
  { readonly is: 'open' } | { readonly is: 'yes' | 'unknown' } | { readonly is: 'no'; readonly policy: KubernetesObject; readonly why: Blocked }

export interface Blocked {
  /** `peer`: the port is let through for somebody else; `port`: the other end is, for other ports; `nothing`: neither. */
  readonly by: 'peer' | 'port' | 'nothing'
  readonly place: Place
}

/**
 * Whether a connection passes the NetworkPolicies of one of its ends. Policies add up: what one lets through passes (k8s:
 * concepts/services-networking/network-policies). They say nothing about a pod in the host's network, nor about connections within a node.
 * @param end the pod whose policies are asked
 * @param other who is at the other end
 * @param target the port of the end that listens
 */
export function passage(cluster: Cluster, direction: Direction, end: PodTemplate, other: Party, target: Target): Passage {
  if (end.hostNetwork.is !== 'known' || end.hostNetwork.value || hasPoliciesOfPlugins(cluster)) return { is: 'unknown' }
  const taken = policiesOn(cluster, direction, end)
  if (taken.length === 0) return { is: 'open' }
  const judged = taken.flatMap(({ object, rules }) => rules.map((rule) => ({ object, ...judge(rule, object, other, target) })))
  const answers = judged.map(({ port, peer }) => every([port.answer, peer.answer]))
  if (answers.includes('yes')) return { is: 'yes' }
  if (answers.includes('unknown') || taken.some(({ certain }) => !certain)) return { is: 'unknown' }
  const peer = judged.find((one) => one.port.answer !== 'no')
  if (peer) return { is: 'no', policy: peer.object, why: { by: 'peer', place: peer.peer.place } }
  const port = judged.find((one) => one.peer.answer !== 'no')
  if (port) return { is: 'no', policy: port.object, why: { by: 'port', place: port.port.place } }
  const [first] = taken
  return first ? { is: 'no', policy: first.object, why: { by: 'nothing', place: first.place } } : { is: 'unknown' }
}

/** Whether a policy of a direction takes a pod, or may do so: then all is refused that no policy lets through. */
export function isIsolated(cluster: Cluster, direction: Direction, pod: PodTemplate): boolean {
  return hasPoliciesOfPlugins(cluster) || policiesOn(cluster, direction, pod).length > 0
}

/** Policies of network plugins add to the others, by rules of their own. */
function hasPoliciesOfPlugins(cluster: Cluster): boolean {
  return PLUGIN_KINDS.some((kind) => cluster.of(kind).length > 0) || cluster.of('NetworkPolicy').some(({ group }) => group.endsWith('projectcalico.org'))
}

const PLUGIN_KINDS = ['AdminNetworkPolicy', 'BaselineAdminNetworkPolicy', 'CiliumClusterwideNetworkPolicy', 'CiliumNetworkPolicy', 'GlobalNetworkPolicy']

interface Rule {
  readonly peers: Field<NetworkPolicyPeer[] | undefined>
  readonly ports: Field<NetworkPolicyPort[] | undefined>
}

interface Policy {
  readonly object: KubernetesObject
  readonly certain: boolean
  readonly rules: readonly Rule[]
  /** The list of what passes, else the policy's name. */
  readonly place: Place
}

/** The policies of a direction that take a pod, or may do so. */
function policiesOn(cluster: Cluster, direction: Direction, pod: PodTemplate): readonly Policy[] {
  return cluster.of('NetworkPolicy', 'networking.k8s.io').flatMap((object) => {
    if (!sameNamespace(object.namespace, pod.namespace)) return []
    const spec = typed<NetworkPolicy>(object).get('spec')
    const types = spec.get('policyTypes').items()
    const list = spec.get(direction)
    const holds = types.length > 0 ? types.some(({ string }) => string?.toLowerCase() === direction) : direction === 'ingress' || list.items().length > 0
    const takes = selects(labelSelector(spec.get('podSelector')), pod.labels)
    if (!holds || takes === 'no') return []
    const rules: readonly Rule[] =
      direction === 'ingress'
        ? spec
            .get('ingress')
            .items()
            .map((rule) => ({ peers: rule.get('from'), ports: rule.get('ports') }))
        : spec
            .get('egress')
            .items()
            .map((rule) => ({ peers: rule.get('to'), ports: rule.get('ports') }))
    return [{ object, certain: takes === 'yes' && object.namespace === pod.namespace, rules, place: list.exists ? list.place : object.place }]
  })
}

interface Judged {
  readonly answer: Maybe
  readonly place: Place
}

function judge({ peers, ports }: Rule, { namespace }: KubernetesObject, other: Party, target: Target): { readonly peer: Judged; readonly port: Judged } {
  return {
    peer: any(
      peers,
      peers.items().map((peer) => takesParty(peer, namespace, other)),
    ),
    port: any(
      ports,
      ports.items().map((port) => ({ answer: takesPort(port, target), place: port.get('port').place })),
    ),
  }
}

/** One of a list is enough, and a list that is left out or empty takes everything. */
function any(list: Field<unknown>, answers: readonly Judged[]): Judged {
  const [first] = answers
  if (!first) return { answer: 'yes', place: list.place }
  const answer = answers.some((one) => one.answer === 'yes') ? 'yes' : answers.some((one) => one.answer === 'unknown') ? 'unknown' : 'no'
  return { answer, place: first.place }
}

function takesPort(port: Field<NetworkPolicyPort>, { number, protocol, names }: Target): Maybe {
  if ((port.get('protocol').string ?? 'TCP') !== protocol) return 'no'
  const written = port.get('port')
  if (!written.exists) return 'yes'
  if (written.number !== undefined) {
    const last = port.get('endPort').number ?? written.number
    return written.number <= number && number <= last ? 'yes' : 'no'
  }
  if (names === undefined || written.string === undefined) return 'unknown'
  return names.has(written.string) ? 'yes' : 'no'
}

function takesParty(peer: Field<NetworkPolicyPeer>, own: string | undefined, other: Party): Judged {
  const block = peer.get('ipBlock')
  if (block.exists) return { answer: 'unknown', place: block.get('cidr').place }
  const pods = peer.get('podSelector')
  const namespaces = peer.get('namespaceSelector')
  const place = pods.exists ? pods.place : namespaces.place
  if (other.is === 'address') return { answer: pods.exists || namespaces.exists ? 'no' : 'unknown', place }
  const inNamespace: Maybe = namespaces.exists ? selects(labelSelector(namespaces), other.namespace) : isOwn(own, other)
  if (other.is === 'some-pod')
    return { answer: inNamespace === 'no' ? 'no' : 'unknown', place: inNamespace === 'no' && namespaces.exists ? namespaces.place : place }
  const selector = labelSelector(pods)
  const wrong = selector.requirements.find((requirement) => meets(requirement, other.pod.labels) === 'no')
  return {
    answer: every([inNamespace, selects(selector, other.pod.labels)]),
    place: wrong?.place ?? (inNamespace === 'no' && namespaces.exists ? namespaces.place : place),
  }
}

/** Without a namespaceSelector a peer is in the policy's own namespace. */
function isOwn(own: string | undefined, other: Exclude<Party, { is: 'address' }>): Maybe {
  const name = other.is === 'pod' ? other.pod.namespace : other.namespace.values.get('kubernetes.io/metadata.name')?.text
  return own === undefined || name === undefined ? 'unknown' : own === name ? 'yes' : 'no'
}
