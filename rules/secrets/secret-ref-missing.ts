import type { Component } from '../../src/deployment/component.ts'
import { isOperated } from '../../src/deployment/database/database-ways.ts'
import { declaredObject } from '../../src/deployment/keys/upstream-disk.ts'
import { madeSecrets, meantSecret } from '../../src/deployment/made-secrets.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { entriesOf, entryOf } from '../../src/kubernetes/data.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { type SecretUse, secretUses } from '../../src/kubernetes/secret-uses.ts'
import type { Workload } from '../../src/kubernetes/workload.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'secret-ref-missing',
  area: 'secrets',
  summary: 'The Secrets that SPIRE needs, and their keys, are there or declared.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: pkg/kubelet/kubelet_pods.go', 'kubernetes: pkg/volume/secret/secret.go'],
  fix: 'unsafe',
  messages: {
    slip: {
      severity: 'warning',
      when: 'start',
      log: 'secret "{name}" not found',
      text: "The pod needs Secret '{name}' of namespace '{namespace}', which is not among the files, while {maker} makes '{meant}', which no pod takes: without its Secret the pod does not start. Did you mean '{meant}'?",
    },
    missing: {
      severity: 'error',
      when: 'start',
      log: 'secret "{name}" not found',
      text: "The pod needs Secret '{name}' of namespace '{namespace}', which is not there, so it does not start. Make it, or declare it under 'external' in .spire-lint.yaml.",
    },
    key: {
      severity: 'error',
      when: 'start',
      log: "couldn't find key {key} in Secret {namespace}/{name}",
      text: "The pod needs the key '{key}' of Secret '{name}', which has no such key, so it does not start. Name a key that the Secret has ({keys}).",
    },
    elsewhere: {
      severity: 'warning',
      when: 'start',
      log: 'secret "{name}" not found',
      text: "The pod needs Secret '{name}' of namespace '{namespace}', which is not among the files: without it the pod does not start. If somebody else makes it, declare it under 'external' in .spire-lint.yaml, with its keys.",
    },
    part: {
      severity: 'note',
      when: 'start',
      text: "The pod needs Secret '{name}' of namespace '{namespace}', which is not among the files: without it the pod does not start. If somebody else makes it, declare it under 'external' in .spire-lint.yaml.",
    },
  },
  check(deployment, report) {
    const byWorkload = new Map<Workload, Component>()
    for (const component of deployment.components) if (!byWorkload.has(component.workload)) byWorkload.set(component.workload, component)
    for (const [{ pod, object }, component] of byWorkload) {
      const told = new Set<string>()
      for (const use of secretUses(pod)) {
        const { name, place, key, keyPlace } = use
        const found = deployment.lookUp('Secret', pod.namespace, name, place, object)
        const args = { name, namespace: pod.namespace ?? 'default' }
        if (found.is === 'absent' || found.is === 'elsewhere') {
          if (told.has(name)) continue
          told.add(name)
          // Its controller makes it.
          if (madeSecrets(deployment, pod.namespace).some((made) => made.name === name) || isOperated(deployment, name)) continue
          const meant = meantSecret(deployment, pod.namespace, name)
          if (meant) {
            const fix = suggestion(`Write '${meant.name}'`, replaceWord(place, name, meant.name))
            report('slip', place, { ...args, maker: describe(meant.object), meant: meant.name }, [[meant.place, 'the Secret that is made']], fix)
            continue
          }
          report(found.is === 'absent' ? 'missing' : isWhole(deployment, component) ? 'elsewhere' : 'part', place, args)
          continue
        }
        const keys =
          found.is === 'known' ? keysIn(use, found.value) : declaredObject(deployment.declared, { kind: 'Secret', namespace: pod.namespace, name })?.keys
        if (key !== undefined && keys && !keys.includes(key)) {
          report('key', keyPlace, { ...args, key, keys: keys.join(', ') }, found.is === 'known' ? [[found.place, 'the Secret']] : [])
        }
      }
    }
  },
})

function keysIn({ key }: SecretUse, secret: Parameters<typeof entryOf>[0]): readonly string[] | undefined {
  return key !== undefined && entryOf(secret, key) ? undefined : entriesOf(secret).map((entry) => entry.key)
}
