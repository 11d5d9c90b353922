import { driversOf } from '../../src/deployment/volumes/sockets.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertLines, setEntry } from '../../src/kubernetes/insert.ts'

export default rule({
  id: 'csi-not-privileged',
  area: 'csi',
  summary: 'The CSI driver, whose mounts have to reach other pods, is privileged.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: pkg/apis/core/validation/validation.go, validateMountPropagation', 'spiffe-csi: README.md'],
  fix: 'safe',
  messages: {
    refused: {
      severity: 'error',
      when: 'apply',
      log: 'Bidirectional mount propagation is available only to privileged containers',
      text: "The CSI driver's container mounts a folder with Bidirectional propagation, but is not privileged, so the API server refuses it. Set privileged: true in its securityContext.",
    },
    mount: {
      severity: 'error',
      when: 'start',
      log: 'operation not permitted',
      text: "The CSI driver's container is not privileged, so it may not mount the agent's socket into pods. Set privileged: true in its securityContext.",
    },
  },
  check(deployment, report) {
    for (const { container } of driversOf(deployment)) {
      const context = container.field.get('securityContext')
      const privileged = context.get('privileged')
      if (privileged.exists && privileged.boolean !== false) continue
      const place = privileged.exists ? privileged.place : context.exists ? context.place : container.place
      const shared = container.mounts.find((mount) => mount.get('mountPropagation').string === 'Bidirectional')
      const edit = context.exists ? setEntry(context, 'privileged', true) : insertLines(container.field, ['securityContext:', '  privileged: true'])
      const fixes = safeFix('Write privileged: true', edit)
      if (shared) report('refused', place, {}, [[shared.get('mountPropagation').place, 'what asks for it']], fixes)
      else report('mount', place, {}, [], fixes)
    }
  },
})
