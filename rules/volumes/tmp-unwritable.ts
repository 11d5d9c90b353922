import { rule } from '../../src/engine/rule.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'

export default rule({
  id: 'tmp-unwritable',
  area: 'volumes',
  summary: 'A program that needs a temporary folder has one that it can write to.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/webhookmanager/manager.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: 'read-only file system',
      text: "The controller manager writes its webhook's certificate to a temporary folder, but its file system is read-only and nothing is mounted at '{path}', so it exits. Mount an emptyDir there.",
    },
    mounted: {
      severity: 'error',
      when: 'start',
      log: 'read-only file system',
      text: "The controller manager writes its webhook's certificate to a temporary folder, but what is mounted at '{path}' is read-only, so it exits. Mount an emptyDir there.",
    },
  },
  check({ controllerManagers }, report) {
    for (const { component } of controllerManagers) {
      const { container } = component
      const readOnlyRoot = container.field.get('securityContext').get('readOnlyRootFilesystem').boolean === true
      const folder = container.env('TMPDIR')
      const webhooks = container.env('ENABLE_WEBHOOKS')
      if (webhooks.is !== 'absent' && !(webhooks.is === 'text' && webhooks.text.text !== 'false')) continue
      if (folder.is !== 'absent' && folder.is !== 'text') continue
      const path = folder.is === 'text' ? folder.text.text : '/tmp'
      const content = contentAt(container, path)
      if (isUnmounted(content) && readOnlyRoot) report('missing', content.place, { path })
      else if ('readOnly' in content && content.readOnly) report('mounted', content.mount.place, { path })
    }
  },
})
