import type { Component } from '../../src/deployment/component.ts'
import { contextOf, imageUser, podContextOf, runAsNonRoot, runAsUser } from '../../src/deployment/security/security-context.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import type { Container } from '../../src/kubernetes/container.ts'
import { insertLines, setEntry } from '../../src/kubernetes/insert.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'server-run-as-root',
  area: 'security',
  summary: 'The server and the OIDC provider run without root and without what only root needs.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md, 1.10.0 (#4967, #5227)', 'spire: doc/docker_images.md', 'k8s: concepts/security/pod-security-standards'],
  fix: 'safe',
  securitySeverity: 5,
  yields: true,
  messages: {
    root: {
      severity: 'warning',
      when: 'run',
      text: "The {program} is told to run as root, which it needs for nothing: who breaks into it has root in the container, and what a volume's fsGroup lacks stays hidden. Run it as user 1000, as its image does, with fsGroup: 1000.",
    },
    hardening: {
      severity: { recommended: 'note', security: 'warning', strict: 'warning' },
      text: "The {program} needs no privileges, and its container does not give up all of them: {missing} {verb} left out. The Pod Security level 'restricted' asks for {them}.",
    },
  },
  check({ components }, report) {
    for (const { container, program } of components) {
      if (program !== 'spire-server' && program !== 'oidc-discovery-provider') continue
      const name = program === 'spire-server' ? 'server' : 'OIDC provider'
      const user = runAsUser(container)
      if (user.is === 'known' && user.value === 0) {
        // Forbidden to be root as well, it does not start at all.
        const forbidden = runAsNonRoot(container)
        if (forbidden.is === 'known' && forbidden.value) continue
        report('root', user.place, { program: name }, [], asNonRoot(container, user.place, components))
        continue
      }
      const missing = lackOf(container)
      if (missing.length === 0) continue
      const context = contextOf(container)
      const args = { program: name, missing: list(missing), verb: missing.length === 1 ? 'is' : 'are', them: missing.length === 1 ? 'it' : 'them' }
      report('hardening', context.exists ? context.place : container.place, args, [], hardened(container, missing))
    }
  },
})

/** User 1000 in the place of root: safe where fsGroup gives every volume to it. */
function asNonRoot(container: Container, user: Place, components: readonly Component[]): readonly Fix[] {
  const pod = podContextOf(container)
  const ofPod = pod.get('runAsUser').place.start === user.start
  const context = ofPod ? pod : contextOf(container)
  const forbid = runAsNonRoot(container)
  const group = pod.get('fsGroup')
  const edits = [
    replaceWord(user, 0, 1000),
    ...(forbid.is === 'known' && forbid.value ? [] : [setEntry(context, 'runAsNonRoot', true)]),
    ...(pod.exists && (!group.exists || group.number === 0) ? [setEntry(pod, 'fsGroup', 1000)] : []),
  ]
  const moved = ofPod ? container.pod.containers.filter((one) => one === container || !contextOf(one).get('runAsUser').exists) : [container]
  const free = moved.every((one) => ownsVolumes(one) && components.some((component) => component.container === one && NEED_NO_ROOT.has(component.program)))
  return (free && pod.exists ? safeFix : suggestion)('Run as user 1000', ...edits)
}

const NEED_NO_ROOT: ReadonlySet<string> = new Set(['oidc-discovery-provider', 'spire-controller-manager', 'spire-server'])

/** Whether all that the container writes to takes the pod's fsGroup, and it listens where others than root may. */
function ownsVolumes({ mounts, ports, pod }: Container): boolean {
  const owned = mounts.every((mount) => {
    const volume = pod.volumes.get(mount.get('name').string ?? '')
    return volume !== undefined && (volume.from === 'claim-template' || OWNED.has(volume.source))
  })
  return owned && ports.every((port) => (port.get('containerPort').number ?? 0) >= 1024)
}

/** Volumes whose files get the pod's fsGroup. (k8s: concepts/security/pod-security-standards, tasks/configure-pod-container/security-context) */
const OWNED: ReadonlySet<string> = new Set(['configMap', 'downwardAPI', 'emptyDir', 'persistentVolumeClaim', 'projected', 'secret'])

/** What is left out, written: nothing of it is of use to a program that runs as another user than root and listens above the ports that are root's. */
function hardened(container: Container, missing: readonly string[]): readonly Fix[] {
  const context = contextOf(container)
  const capabilities = context.get('capabilities')
  const user = runAsUser(container)
  const known = (user.is === 'known' && user.value > 0) || (user.is === 'absent' && imageUser(container) === 1000)
  const low = container.ports.some((port) => (port.get('containerPort').number ?? 0) < 1024)
  if (low || (missing.includes(NON_ROOT) && !known) || (missing.includes(DROP) && capabilities.exists) || context.get('privileged').exists) return []
  const lines = [
    ...(missing.includes(NON_ROOT) && !podContextOf(container).get('runAsNonRoot').exists && !context.get('runAsNonRoot').exists ? ['runAsNonRoot: true'] : []),
    ...(missing.includes(ESCALATION) && !context.get('allowPrivilegeEscalation').exists ? ['allowPrivilegeEscalation: false'] : []),
    ...(missing.includes(DROP) ? ['capabilities:', '  drop:', '    - ALL'] : []),
    ...(missing.includes(SECCOMP) ? ['seccompProfile:', '  type: RuntimeDefault'] : []),
  ]
  if (lines.filter((line) => !line.startsWith(' ')).length < missing.length) return []
  const title = missing.length === 1 ? `Add '${missing[0]}'` : 'Give them up'
  return safeFix(title, context.exists ? insertLines(context, lines) : insertLines(container.field, ['securityContext:', ...lines.map((line) => `  ${line}`)]))
}

const NON_ROOT = 'runAsNonRoot: true'
const ESCALATION = 'allowPrivilegeEscalation: false'
const DROP = 'capabilities.drop: [ALL]'
const SECCOMP = 'seccompProfile'

/** What the level `restricted` demands of a container and neither it nor its pod has. */
function lackOf(container: Container): readonly string[] {
  const context = contextOf(container)
  const nonRoot = runAsNonRoot(container)
  const seccomp = [context, podContextOf(container)].some((one) => one.get('seccompProfile').exists)
  const dropped = context
    .get('capabilities')
    .get('drop')
    .items()
    .some(({ string }) => string?.toUpperCase() === 'ALL')
  return [
    nonRoot.is === 'absent' || (nonRoot.is === 'known' && !nonRoot.value) ? NON_ROOT : [],
    context.get('allowPrivilegeEscalation').exists && context.get('allowPrivilegeEscalation').boolean !== true ? [] : ESCALATION,
    dropped ? [] : DROP,
    seccomp ? [] : SECCOMP,
  ].flat()
}
