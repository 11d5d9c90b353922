import type { Component } from '../../src/deployment/component.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isNamedByContent } from '../../src/kubernetes/generated.ts'
import { insertBefore, insertLines } from '../../src/kubernetes/insert.ts'
import { metadataOf } from '../../src/kubernetes/object.ts'
import type { PodTemplate } from '../../src/kubernetes/pod-template.ts'
import { type Labels, labelsOf } from '../../src/kubernetes/selector.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'configmap-no-rollout',
  area: 'config',
  summary: 'A changed config restarts the program that reads it.',
  presets: ['strict'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'kubernetes: docs of ConfigMaps, mounted ConfigMaps', 'stakater/Reloader: README.md'],
  fix: 'unsafe',
  messages: {
    subPath: {
      severity: 'note',
      when: 'run',
      text: "The {program} reads '{path}' once, when it starts, and a file that is mounted by subPath does not even change in a running pod: a new config counts from the pod's next start, whenever that is. Mount the folder, and have a change of the ConfigMap restart the pods (a checksum or a reloader's annotation on the pod template).",
    },
    once: {
      severity: 'note',
      when: 'run',
      text: "The {program} reads '{path}' once, when it starts, and nothing here restarts it when ConfigMap '{name}' changes: a new config counts from the pod's next start, whenever that is. Add a checksum of it, or a reloader's annotation, to the pod template.",
    },
  },
  check({ components }, report) {
    for (const component of components) {
      const { configContent: content, configPath, program, pod } = component
      if (content?.is !== 'key' || configPath.is !== 'known') continue
      const { mount, volume, object } = content
      if (content.subPath) report('subPath', mount.get('subPath').place, { program, path: configPath.value }, [[volume.place, 'the volume']])
      else if (!isRolledOut(component, object.name) && !isNamedByContent(object)) {
        const place = volume.from === 'pod' ? volume.field.get('configMap').get('name') : undefined
        report(
          'once',
          place?.exists ? place.place : volume.place,
          { program, path: configPath.value, name: object.name },
          [[pod.spec.place, 'the pod']],
          reloaded(pod, object.name),
        )
      }
    }
  },
})

const RELOAD = 'configmap.reloader.stakater.com/reload'

/** Where Reloader runs in the cluster. */
function reloaded({ metadata, annotations }: PodTemplate, name: string): readonly Fix[] {
  const there = annotations.values.get(RELOAD)
  const field = metadata.get('annotations')
  const line = `${RELOAD}: ${name}`
  const title = `Have Reloader watch ConfigMap '${name}'`
  if (there) return suggestion(title, replaceWord(there.place, there.text, `${there.text},${name}`))
  return suggestion(title, field.exists ? insertBefore(field, line) : insertLines(metadata, ['annotations:', `  ${line}`]))
}

/** An annotation that changes with the config, or that a reloader looks for; or a name that changes with what the ConfigMap holds, as kustomize makes it. */
function isRolledOut({ pod, workload }: Component, name: string): boolean {
  if (/-[a-z0-9]{10}$/.test(name) && /[0-9]/.test(name.slice(-10))) return true
  return [pod.annotations, labelsOf(metadataOf(workload.object).get('annotations'))].some((annotations) => mentions(annotations, name))
}

function mentions({ values, complete }: Labels, name: string): boolean {
  if (!complete) return true
  return [...values].some(([key, { text }]) => {
    if (/checksum|sha256|hash|rollme|config-?version/i.test(key)) return true
    if (!/reload|pusher/i.test(key)) return false
    return text === 'true' || text.split(',').some((one) => one.trim() === name)
  })
}
