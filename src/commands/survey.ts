import type { Expectations } from '../declared/declared.ts'
import type { Configured } from '../deployment/configured.ts'
import type { Deployment } from '../deployment/deployment.ts'
import { describe } from '../kubernetes/object.ts'
import { secretUses } from '../kubernetes/secret-uses.ts'
import { formatRelease } from '../spire/release.ts'
import { knownValue } from '../text/answer.ts'

/** What a first look at manifests shows: enough to start a configuration from. */
export interface Survey {
  /** The programs, a line each: `spire-server 1.14.2 in StatefulSet spire-system/spire-server`. */
  readonly programs: readonly string[]
  /** The decisions that the manifests show. */
  readonly decisions: Partial<Expectations>
  /** Secrets that pods need and that are not among the files. */
  readonly secrets: readonly { readonly namespace: string; readonly name: string; readonly keys: readonly string[] }[]
}

/** Looks at the deployments that were found; where they differ, the first speaks. */
export function survey(deployments: readonly Deployment[]): Survey {
  const programs = deployments.flatMap(({ components }) =>
    components.map(({ program, release, workload }) => {
      const version = knownValue(release)
      return `${program}${version === undefined ? '' : ` ${formatRelease(version)}`} in ${describe(workload.object)}`
    }),
  )
  return { programs: [...new Set(programs)].sort(), decisions: decisionsOf(deployments), secrets: secretsOf(deployments) }
}

function decisionsOf(deployments: readonly Deployment[]): Partial<Expectations> {
  const server = deployments.flatMap(({ servers }) => servers)[0]
  const agent = deployments.flatMap(({ agents }) => agents)[0]
  const release = server && knownValue(server.component.release)
  const found: { readonly [Name in keyof Expectations]: Expectations[Name] | undefined } = {
    spireVersion: release && formatRelease(release),
    serverKind: server?.component.workload.object.kind,
    serverReplicas: server && knownValue(server.replicas),
    datastore: server && knownValue(server.databaseType),
    nodeAttestor: namesOf(agent, 'NodeAttestor')[0],
    workloadAttestors: agent && namesOf(agent, 'WorkloadAttestor'),
    keyManager: namesOf(server, 'KeyManager')[0],
    upstreamAuthority: namesOf(server, 'UpstreamAuthority')[0],
    bundleNotifier: namesOf(server, 'Notifier')[0],
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)))
}

function namesOf(component: Configured | undefined, type: string): readonly string[] {
  const names = component && knownValue(component.names(type))
  return names?.map(({ value }) => value) ?? []
}

function secretsOf(deployments: readonly Deployment[]): Survey['secrets'] {
  const found = new Map<string, { namespace: string; name: string; keys: Set<string> }>()
  for (const { components, cluster } of deployments) {
    for (const { pod, workload } of components) {
      for (const { name, key } of secretUses(pod)) {
        const { namespace } = pod
        if (namespace === undefined || cluster.find('Secret', namespace, name, workload.object) || !/^[a-z0-9.-]+$/.test(name)) continue
        const entry = found.get(`${namespace}/${name}`) ?? { namespace, name, keys: new Set<string>() }
        if (key !== undefined) entry.keys.add(key)
        found.set(`${namespace}/${name}`, entry)
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { namespace, name, keys }]) => ({ namespace, name, keys: [...keys].sort() }))
}
