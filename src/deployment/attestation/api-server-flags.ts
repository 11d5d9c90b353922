import { knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'

/** A flag of an API server that was needed for k8s_psat once. */
export interface ApiServerFlag {
  /** `audience`: a list of audiences with that of SPIRE's agents; `gate`: a feature gate that is no more. */
  readonly kind: 'audience' | 'gate'
  /** The flag, or the gate. */
  readonly text: string
  readonly place: Place
}

/** Configs of clusters: kubeadm's, kind's, minikube's start commands are none of them. */
const CLUSTER_CONFIG = /^(?:kubeadm\.k8s\.io|kind\.x-k8s\.io|k3d\.io)\//

/** The flags in an API server's pod, and in the configs of kubeadm and kind, that are there for SPIRE. */
export function apiServerFlags(deployment: Deployment): readonly ApiServerFlag[] {
  const audiences = audiencesOf(deployment)
  return documentsOf(deployment).flatMap(({ file, place: { start, end } }) => {
    const text = file.text.slice(start, end)
    return [...text.matchAll(FLAG)].flatMap((match): ApiServerFlag[] => {
      const [, lead = '', flag = '', between = '', value = ''] = match
      if (lead.includes('#')) return []
      const at = start + match.index + lead.length
      const values = value.split(',').map((one) => one.trim())
      if (flag.endsWith('audiences')) {
        return values.some((one) => audiences.has(one)) ? [{ kind: 'audience', text: flag, place: file.place(at, at + flag.length) }] : []
      }
      const valueAt = at + flag.length + between.length
      return values.flatMap((one): ApiServerFlag[] => {
        const gate = one.split('=')[0] ?? ''
        const offset = value.indexOf(gate)
        return GATES.has(gate) ? [{ kind: 'gate', text: gate, place: file.place(valueAt + offset, valueAt + offset + gate.length) }] : []
      })
    })
  })
}

/** Also as `name` and `value`, which kubeadm has from v1beta4. */
const FLAG = /^([^\n]*?)\b(api-audiences|service-account-api-audiences|feature-gates)\b(["']?[=:]\s*["']?|["']?[ \t]*\n[ \t]*value:[ \t]*["']?)([^"'\n]+)/gm

/** kubernetes: pkg/features at 1.23 (locked on since 1.20 and 1.12, then removed) */
const GATES: ReadonlySet<string> = new Set(['TokenRequest', 'TokenRequestProjection', 'ServiceAccountIssuerDiscovery', 'BoundServiceAccountTokenVolume'])

function audiencesOf({ servers }: Deployment): ReadonlySet<string> {
  const clusters = servers.flatMap(({ psatClusters }) => knownValue(psatClusters) ?? [])
  return new Set(['spire-server', ...clusters.flatMap(({ audiences }) => knownValue(audiences) ?? []).map(({ value }) => value)])
}

function documentsOf({ documents, cluster }: Deployment) {
  const configs = documents.filter(({ root }) => {
    const version = root?.kind === 'mapping' ? root.get('apiVersion')?.value : undefined
    return version?.kind === 'scalar' && CLUSTER_CONFIG.test(version.source)
  })
  const pods = cluster.of('Pod', '').filter(({ name }) => name.startsWith('kube-apiserver'))
  return [...configs, ...pods.map(({ document }) => document)]
}
