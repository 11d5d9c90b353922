import { socketVolumes } from '../../src/deployment/volumes/socket-mounts.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'workload-hostpath-create',
  area: 'volumes',
  summary: 'Only the agent makes the folder of its socket.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['kubernetes: docs of hostPath types'],
  fix: 'safe',
  messages: {
    create: {
      severity: 'warning',
      when: 'run',
      text: "Where the agent has not run yet, this makes an empty folder in the place of the agent's, and the pod starts without a socket instead of waiting for one. Write 'Directory'.",
    },
  },
  check(deployment, report) {
    for (const { volume, own, above } of socketVolumes(deployment)) {
      // The driver shows pods the folder itself, whatever is in it by then; upstream's chart lets it make the folder.
      if (own || above) continue
      const type = volume.field.get('hostPath').get('type')
      if (type.string !== 'DirectoryOrCreate') continue
      const fixes = safeFix("Write 'Directory'", { place: type.place, text: 'Directory' })
      report('create', type.place, {}, [], fixes)
    }
  },
})
