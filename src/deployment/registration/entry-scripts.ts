import { describe, type KubernetesObject } from '../../kubernetes/object.ts'
import { podReferences } from '../../kubernetes/references.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { entryCommandsIn } from './entry-command.ts'

/** A place where entries are registered by hand: `spire-server entry create` in a command, a hook, or a script that a pod mounts. */
export interface EntryScript {
  /** `Job spire/register`, or the ConfigMap of the script. */
  readonly where: string
  readonly place: Place
}

const found = new WeakMap<Deployment, readonly EntryScript[]>()

/** Every such place that may be about a server of the input. */
export function entryScriptsOf(deployment: Deployment): readonly EntryScript[] {
  const before = found.get(deployment)
  if (before) return before
  const files = new Set(deployment.documents.map(({ file }) => file))
  const scripts = [...files].some(({ text }) => MENTIONED.test(text)) ? search(deployment) : []
  found.set(deployment, scripts)
  return scripts
}

const MENTIONED = /\bentry\b.{0,40}\bcreate\b/s

function search({ workloads, cluster }: Deployment): readonly EntryScript[] {
  const run = new Set<KubernetesObject>()
  for (const { object, pod } of workloads) {
    run.add(object)
    for (const { kind, name } of podReferences(pod.spec)) {
      const script = cluster.find(kind, pod.namespace, name, object)
      if (script) run.add(script)
    }
  }
  // A script that nobody mounts may be one for another day.
  return entryCommandsIn(workloads, cluster.objects)
    .filter(({ object, sentAway }) => run.has(object) && !sentAway)
    .map(({ object, place }) => ({ where: describe(object), place }))
}
