import { describe, type KubernetesObject } from '../../kubernetes/object.ts'
import { podReferences } from '../../kubernetes/references.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'

/** A place where entries are registered by hand: `spire-server entry create` in a command, a hook, or a script that a pod mounts. */
export interface EntryScript {
  /** `Job spire/register`, or the ConfigMap of the script. */
  readonly where: string
  readonly place: Place
}

/** Every such place that may be about a server of the input. */
export function entryScriptsOf({ workloads, cluster, entryCommands }: Deployment): readonly EntryScript[] {
  const own = entryCommands.filter(({ sentAway }) => !sentAway)
  if (own.length === 0) return []
  const run = new Set<KubernetesObject>()
  for (const { object, pod } of workloads) {
    run.add(object)
    for (const { kind, name } of podReferences(pod.spec)) {
      const script = cluster.find(kind, pod.namespace, name, object)
      if (script) run.add(script)
    }
  }
  // A script that nobody mounts may be one for another day.
  return own.filter(({ object }) => run.has(object)).map(({ object, place }) => ({ where: describe(object), place }))
}
