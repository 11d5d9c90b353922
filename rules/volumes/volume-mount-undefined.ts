import { judgedWorkloads } from '../../src/deployment/judged.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'volume-mount-undefined',
  area: 'volumes',
  summary: 'Every volumeMount names a volume of its pod.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: pkg/apis/core/validation/validation.go, ValidateVolumeMounts'],
  fix: 'unsafe',
  messages: {
    missing: {
      severity: 'error',
      when: 'apply',
      log: 'volumeMounts[{index}].name: Not found: "{name}"',
      text: "The container '{container}' mounts a volume '{name}', but its pod has {volumes}, so the API server refuses {object}. Define the volume (a StatefulSet may have a volumeClaimTemplate for it), or name the one that is meant.",
    },
  },
  check(deployment, report) {
    for (const { object, pod } of judgedWorkloads(deployment)) {
      for (const container of pod.containers) {
        container.mounts.forEach((mount, index) => {
          const field = mount.get('name')
          const name = field.scalar?.source
          if (name === undefined || pod.volumes.has(name)) return
          const have = [...pod.volumes.keys()]
          const volumes = have.length === 0 ? 'no volumes' : `${list(have)} only`
          const args = { index, name, container: container.name, volumes, object: describe(object) }
          // A volume that nothing mounts is looking for its mount.
          const unused = have.filter((volume) => !pod.containers.some(({ mounts }) => mounts.some((one) => one.get('name').scalar?.source === volume)))
          const meant = nearest(name, have) ?? (unused.length === 1 ? unused[0] : undefined)
          const fixes = meant === undefined ? [] : suggestion(`Write '${meant}'`, replaceWord(field.place, name, meant))
          report('missing', field.place, args, [[pod.spec.get('volumes').place, "the pod's volumes"]], fixes)
        })
      }
    }
  },
})
