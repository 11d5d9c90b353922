import type { YamlMapping } from '../../yaml/node.ts'
import { checkResources } from './resources.ts'
import { mappingIn, mappingsIn, numberOf, stringOf, type Visit, valueIn } from './visit.ts'

/** A container (kubernetes: pkg/apis/core/validation/validation.go, validateContainers). */
export function checkContainer(visit: Visit): void {
  checkImage(visit)
  checkPorts(visit)
  checkMounts(visit)
  checkResources(visit)
  checkSecurity(visit)
}

function checkImage(visit: Visit): void {
  const node = visit.node('image')
  const image = stringOf(node)
  if (node === undefined || image === '') visit.refuse(['image'], { wrong: `${visit.path()} has no image`, todo: 'Add it.', log: 'Required value' })
  else if (image !== undefined && image !== image.trim() && visit.object.kind === 'Pod')
    visit.refuse(['image'], {
      wrong: `The image of ${visit.path()} begins or ends with a blank`,
      todo: 'Take it out.',
      log: 'must not have leading or trailing whitespace',
    })
}

function checkPorts(visit: Visit): void {
  const names = new Set<string>()
  for (const [index, port] of visit.items('ports').entries()) {
    const name = stringOf(valueIn(port, 'name'))
    if (name === undefined || name === '') continue
    if (names.has(name))
      visit.refuse(['ports', index, 'name'], {
        wrong: `Two ports of ${visit.path()} are named '${name}'`,
        todo: 'Give them different names.',
        log: `Duplicate value: "${name}"`,
      })
    names.add(name)
  }
}

function checkMounts(visit: Visit): void {
  const paths = new Set<string>()
  for (const [index, mount] of visit.items('volumeMounts').entries()) {
    const path = stringOf(valueIn(mount, 'mountPath'))
    if (path !== undefined && path !== '') {
      if (paths.has(path))
        visit.refuse(['volumeMounts', index, 'mountPath'], {
          wrong: `${visit.path()} mounts two volumes at ${path}`,
          todo: 'Mount one of them elsewhere.',
          log: `Invalid value: "${path}": must be unique`,
        })
      paths.add(path)
    }
    if (valueIn(mount, 'subPath') && valueIn(mount, 'subPathExpr'))
      visit.refuse(['volumeMounts', index, 'subPathExpr'], {
        wrong: `${visit.path('volumeMounts', index)} has subPath and subPathExpr`,
        todo: 'Keep one of them.',
        log: 'subPathExpr and subPath are mutually exclusive',
      })
    const recursive = stringOf(valueIn(mount, 'recursiveReadOnly'))
    const readOnly = valueIn(mount, 'readOnly')
    if ((recursive === 'Enabled' || recursive === 'IfPossible') && (readOnly === undefined || (readOnly.kind === 'scalar' && readOnly.value === false)))
      visit.refuse(['volumeMounts', index, 'recursiveReadOnly'], {
        wrong: `${visit.path('volumeMounts', index)} is recursively read-only and not read-only`,
        todo: 'Write readOnly: true.',
        log: 'Forbidden: may only be specified when readOnly is true',
      })
    if (stringOf(valueIn(mount, 'mountPropagation')) === 'Bidirectional' && !isPrivileged(visit.mapping))
      visit.refuse(['volumeMounts', index, 'mountPropagation'], {
        wrong: `${visit.path('volumeMounts', index)} mounts what others see (Bidirectional), and its container is not privileged`,
        todo: 'Set privileged: true in its securityContext, or take mountPropagation out.',
        log: 'Forbidden: Bidirectional mount propagation is available only to privileged containers',
      })
  }
}

function isPrivileged(container: YamlMapping): boolean {
  const privileged = valueIn(mappingIn(container, 'securityContext'), 'privileged')
  return privileged !== undefined && !(privileged.kind === 'scalar' && privileged.value === false)
}

function checkSecurity(visit: Visit): void {
  const context = mappingIn(visit.mapping, 'securityContext')
  const escalation = valueIn(context, 'allowPrivilegeEscalation')
  if (context === undefined || escalation?.kind !== 'scalar' || escalation.value !== false) return
  const privileged = valueIn(context, 'privileged')
  if (privileged?.kind === 'scalar' && privileged.value === true)
    visit.refuse(['securityContext', 'allowPrivilegeEscalation'], {
      wrong: `${visit.path()} is privileged and not allowed to escalate its privileges, which cannot both be`,
      todo: 'Take allowPrivilegeEscalation: false or privileged: true out.',
      log: 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true',
    })
  const added = valueIn(mappingIn(context, 'capabilities'), 'add')
  if (added?.kind === 'sequence' && added.items.some((item) => item.kind === 'scalar' && item.value === 'CAP_SYS_ADMIN'))
    visit.refuse(['securityContext', 'allowPrivilegeEscalation'], {
      wrong: `${visit.path()} has CAP_SYS_ADMIN and is not allowed to escalate its privileges, which cannot both be`,
      todo: 'Take one of them out.',
      log: 'cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN',
    })
}

/** The container's ports of a pod on the host's network: the host's port is the container's. */
export function checkHostPorts(visit: Visit, containers: string): void {
  for (const [index, container] of mappingsIn(visit.mapping, containers).entries()) {
    for (const [at, port] of mappingsIn(container, 'ports').entries()) {
      const own = numberOf(valueIn(port, 'containerPort'))
      const host = numberOf(valueIn(port, 'hostPort'))
      if (own === undefined || host === undefined || host === 0 || own === host) continue
      visit.refuse([containers, index, 'ports', at, 'hostPort'], {
        wrong: `The pod is on the host's network, where port ${own} of its container is the host's ${own} and cannot be ${host}`,
        todo: `Write hostPort: ${own}, or take it out.`,
        log: `Invalid value: ${host}: must match \`containerPort\` when \`hostNetwork\` is true`,
        instead: String(own),
      })
    }
  }
}
