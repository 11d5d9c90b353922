import { readsAtLeast } from '../../src/deployment/settings/config-faults.ts'
import { lostWith } from '../../src/deployment/volumes/persistence.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isUnmounted, type PathContent } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'agent-keymanager-disk-no-volume',
  area: 'node-attestation',
  summary: 'The agent\'s KeyManager "disk" has a folder that it can write, and that outlives the pod where it must.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/keymanager/disk/disk.go', 'spire: CHANGELOG 1.14.0'],
  fix: 'unsafe',
  messages: {
    checked: {
      severity: 'error',
      when: 'start',
      log: 'directory validation failed',
      text: "The agent keeps its keys in '{path}', {why}, so it exits. Mount a volume that can be written there.",
    },
    written: {
      severity: 'error',
      when: 'start',
      log: 'unable to write entries',
      text: "The agent keeps its keys in '{path}', {why}, so it cannot keep the first one, and exits. Mount a volume that can be written there.",
    },
    lost: {
      severity: 'warning',
      when: 'run',
      text: "The agent keeps its keys in '{path}', {where}, and '{attestor}' attests a node only once: when the pod is made anew, the keys are gone and the server refuses the agent. Use a folder of the node (hostPath).",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const { container } = agent.component
      const [plugin] = agent.enabled('KeyManager')
      const directory = plugin?.data.string('directory')
      if (plugin?.name !== 'disk' || plugin.external || directory?.is !== 'known' || !directory.value.startsWith('/') || !agent.config) continue
      const readOnlyRoot = container.field.get('securityContext').get('readOnlyRootFilesystem').boolean === true
      const path = directory.value
      const content = contentAt(container, path)
      const why = unwritable(content, readOnlyRoot)
      const related = 'mount' in content ? [[content.mount.place, 'the mount'] as const] : 'place' in content ? [[content.place, 'the mounts'] as const] : []
      if (why !== undefined) {
        const data = agent.setting('data_dir', 'dataDir')
        // Said of data_dir where the keys are in it.
        if (data.is === 'known' && isIn(path, data.value) && unwritable(contentAt(container, data.value), readOnlyRoot) !== undefined) continue
        const kept = data.is === 'known' ? contentAt(container, data.value) : undefined
        const fixes =
          data.is === 'known' && kept?.is === 'stored' && !kept.readOnly
            ? suggestion(`Write '${data.value}'`, replaceWord(directory.place, path, data.value))
            : []
        report(readsAtLeast(agent.config, '1.14.0') ? 'checked' : 'written', directory.place, { path, why }, related, fixes)
        continue
      }
      const where = lostWith(content)
      const attestor = agent.nodeAttestor
      if (where !== undefined && attestor && !attestor.external && ONCE.includes(attestor.name)) {
        report('lost', directory.place, { path, where, attestor: attestor.name }, related)
      }
    }
  },
})

/** spire: pkg/server/plugin/nodeattestor (CanReattest) at v1.14.2 */
const ONCE: readonly string[] = ['join_token', 'aws_iid', 'azure_imds', 'azure_msi', 'gcp_iit']

function unwritable(content: PathContent, readOnlyRoot: boolean): string | undefined {
  if (isUnmounted(content) && readOnlyRoot) return "where nothing is mounted, and the container's own file system is read-only"
  return 'readOnly' in content && content.readOnly ? 'but what is mounted there is read-only' : undefined
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder.replace(/\/+$/, '')}/`)
}
