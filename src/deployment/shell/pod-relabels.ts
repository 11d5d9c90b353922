import { entriesOf } from '../../kubernetes/data.ts'
import type { KubernetesObject } from '../../kubernetes/object.ts'
import type { MappedText } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { shellCommands } from './shell-script.ts'

/** A label that a script of the manifests puts on pods while they run, as `kubectl label pod NAME key=value` does. */
export interface Relabel {
  /** The ConfigMap, or the workload whose container runs the script. */
  readonly object: KubernetesObject
  readonly key: string
  readonly value: string
  readonly place: Place
  /** Where the script says it. */
  readonly namespace: string | undefined
}

/** The labels that scripts set on pods: in ConfigMaps, and in what containers run. */
export function podRelabels({ cluster, workloads }: Deployment): readonly Relabel[] {
  const scripts = cluster
    .of('ConfigMap')
    .flatMap((object) => entriesOf(object).flatMap(({ text, key }) => (text && isScript(text.text, key) ? [{ object, text }] : [])))
  const commands = workloads.flatMap(({ object, pod }) =>
    pod.containers.flatMap(({ command = [], args = [] }) =>
      [...command, ...args].flatMap(({ mapped }) => (KUBECTL.test(mapped.text) ? [{ object, text: mapped }] : [])),
    ),
  )
  return [...scripts, ...commands].flatMap(({ object, text }) => relabelsIn(text, object))
}

const KUBECTL = /\b(?:kubectl|oc)\s[^\n]*\blabel\b/

function isScript(text: string, key: string): boolean {
  if (!/\.(sh|bash)$/.test(key) && !text.startsWith('#!') && !/^\s*set -/m.test(text)) return false
  return KUBECTL.test(text.replaceAll('\\\n', ' '))
}

function relabelsIn(script: MappedText, object: KubernetesObject): readonly Relabel[] {
  return shellCommands(script).flatMap((words) => {
    const at = words.findIndex(({ text }) => text === 'label')
    const program = words.slice(0, Math.max(at, 0)).find(({ text }) => /(?:^|\/)(?:kubectl|oc)$/.test(text))
    const kind = words.slice(at + 1).find(({ text }) => !text.startsWith('-'))
    if (!program || /^(?:echo|printf|log)$/.test(words[0]?.text ?? '') || !kind || !/^(?:pods?|po)(?:\/|$)/.test(kind.text)) return []
    const flag = words.findIndex(({ text }) => text === '-n' || text === '--namespace')
    const namespace = flag < 0 ? words.find(({ text }) => text.startsWith('--namespace='))?.text.slice('--namespace='.length) : words[flag + 1]?.text
    return words.slice(at + 1).flatMap((word) => {
      const [, key, value] = /^([A-Za-z0-9][\w./-]*)=([\w.-]*)$/.exec(word.text) ?? []
      return key === undefined || value === undefined ? [] : [{ object, key, value, place: word.place, namespace }]
    })
  })
}
