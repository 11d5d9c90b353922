import type { Agent } from '../../src/deployment/agent.ts'
import { isOpenShift } from '../../src/deployment/security/openshift.ts'
import { contextOf } from '../../src/deployment/security/security-context.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { removeItem } from '../../src/kubernetes/insert.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'agent-privileged-unneeded',
  area: 'security',
  summary: 'An agent has what it needs of its node, and no more.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/workloadattestor', 'helm-charts-hardened issue 957'],
  fix: 'safe',
  securitySeverity: 5.5,
  messages: {
    privileged: {
      severity: 'warning',
      when: 'run',
      text: 'The agent runs privileged: who breaks into it owns the node, with every device and the right to load kernel modules. It needs hostPID and its hostPath volume, and no privileges beside root. Leave it out.',
    },
    ipc: {
      severity: 'warning',
      when: 'run',
      text: "The agent shares the node's IPC namespace, and with it the shared memory of everything that runs there. Nothing in SPIRE uses it. Leave hostIPC out.",
    },
    capability: {
      severity: 'warning',
      when: 'run',
      text: 'The agent adds the capability {name}, which nothing in its config uses. {hint}Leave it out.',
    },
  },
  check(deployment, report) {
    if (isOpenShift(deployment)) return
    for (const agent of deployment.agents) {
      const { container, pod } = agent.component
      const context = contextOf(container)
      const ipc = pod.spec.get('hostIPC')
      if (ipc.boolean === true) report('ipc', ipc.place, {}, [], unset(ipc))
      if (mayNeedDevices(agent)) continue
      const privileged = context.get('privileged')
      // With all privileges, what is added to them is nothing.
      if (privileged.boolean === true) {
        // The API server refuses the two together, which is said first.
        if (context.get('allowPrivilegeEscalation').boolean !== false) report('privileged', privileged.place, {}, [], unset(privileged))
        continue
      }
      const added = context.get('capabilities').get('add')
      for (const item of added.items()) {
        const name = item.string?.replace(/^CAP_/, '') ?? ''
        if (name === '' || NEEDED.has(name) || (name === 'SYS_PTRACE' && looksAtPrograms(agent))) continue
        const edit = removeItem(added, item.place)
        const hint = name === 'SYS_PTRACE' ? "(The attestor 'unix' needs it for discover_workload_path.) " : ''
        report('capability', item.place, { name, hint }, [], safeFix(`Remove ${name}`, edit))
      }
    }
  },
})

/** What root has by default in a container, and what lets it read what belongs to others. */
const NEEDED: ReadonlySet<string> = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL NET_BIND_SERVICE SETGID SETUID SETPCAP'.split(' '),
)

/** A TPM, or a plugin of somebody's own: nobody here knows what of the node those use. */
function mayNeedDevices({ component: { pod, container }, config, pluginsKnown }: Agent): boolean {
  const devices = [...pod.volumes.values()].some(
    (volume) => volume.from === 'pod' && /^\/(?:dev|sys|proc|$)/.test(volume.field.get('hostPath').get('path').string ?? '-'),
  )
  const bidirectional = container.mounts.some((mount) => mount.get('mountPropagation').string === 'Bidirectional')
  const seLinux = contextOf(container).get('seLinuxOptions').exists || pod.spec.get('securityContext').get('seLinuxOptions').exists
  const plugins = config?.plugins.some(({ external, name }) => external || name === 'tpm_devid') === true
  return devices || bidirectional || seLinux || plugins || !pluginsKnown
}

/** The attestor `unix` reads /proc/<pid>/exe, and `docker` and `systemd` nothing of the kind. */
function looksAtPrograms(agent: Agent): boolean {
  return agent.enabled('WorkloadAttestor').some(({ name, data }) => name === 'unix' && knownValue(data.bool('discover_workload_path')) === true)
}

function unset(field: { readonly place: Place }): readonly Fix[] {
  return safeFix("Write 'false'", replaceWord(field.place, 'true', 'false'))
}
