import type { Block } from '../../spire/config.ts'
import { knownValue } from '../../text/answer.ts'
import { nearest } from '../../text/did-you-mean.ts'
import { type Edit, replaceQuoted } from '../../text/edit.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'

/** An issuer that a server asks cert-manager for, and that is not there. */
export interface MissingIssuer {
  /** It is of the other kind; it has a similar name; it does not exist; it may be somewhere else. */
  readonly cause: 'kind' | 'slip' | 'missing' | 'elsewhere'
  readonly name: string
  readonly kind: string
  /** The kind or the name that was meant; '' where nobody knows. */
  readonly instead: string
  readonly place: Place
  /** What was meant. */
  readonly at: Place | undefined
  readonly edit: Edit | undefined
}

/** The issuers that UpstreamAuthorities "cert-manager" ask for in vain. (spire: pkg/server/plugin/upstreamauthority/certmanager/certmanager.go at v1.14.2) */
export function missingIssuers(deployment: Deployment): readonly MissingIssuer[] {
  return deployment.servers.flatMap(({ upstreamAuthority }) =>
    upstreamAuthority?.name === 'cert-manager' && !upstreamAuthority.external ? (missingIssuer(deployment, upstreamAuthority.data) ?? []) : [],
  )
}

/** The kinds of cert-manager itself; issuers of other groups are other people's. */
const OTHER: Readonly<Record<string, string>> = { Issuer: 'ClusterIssuer', ClusterIssuer: 'Issuer' }

function missingIssuer(deployment: Deployment, data: Block): MissingIssuer | undefined {
  const name = data.string('issuer_name')
  const kind = data.string('issuer_kind')
  const namespace = data.string('namespace')
  const other = kind.is === 'known' ? OTHER[kind.value] : undefined
  if (name.is !== 'known' || kind.is !== 'known' || namespace.is !== 'known' || other === undefined || data.has('kube_config_file')) return undefined
  if (knownValue(data.string('issuer_group')) !== GROUP) return undefined
  const found = deployment.lookUp(kind.value, kind.value === 'Issuer' ? namespace.value : undefined, name.value, name.place)
  if (found.is !== 'absent' && found.is !== 'elsewhere') return undefined
  const common = { name: name.value, kind: kind.value }
  const namesake = deployment.cluster.find(other, namespace.value, name.value)
  if (namesake?.group === GROUP) {
    const written = kind.from === 'written'
    const edit = written ? replaceQuoted(kind.place, kind.value, other) : undefined
    return { ...common, cause: 'kind', instead: other, place: written ? kind.place : name.place, at: namesake.place, edit }
  }
  const issuers = deployment.cluster
    .of(kind.value, GROUP)
    .filter((one) => kind.value === 'ClusterIssuer' || (one.namespace ?? namespace.value) === namespace.value)
  const names = issuers.map((one) => one.name)
  const meant = nearest(name.value, names)
  const at = issuers.find((one) => one.name === meant)?.place
  if (meant !== undefined) return { ...common, cause: 'slip', instead: meant, place: name.place, at, edit: replaceQuoted(name.place, name.value, meant) }
  return { ...common, cause: found.is === 'absent' ? 'missing' : 'elsewhere', instead: '', place: name.place, at: undefined, edit: undefined }
}

const GROUP = 'cert-manager.io'
