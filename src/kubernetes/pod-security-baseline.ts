import type { ContainerPort } from 'kubernetes-types/core/v1.js'
import type { Place } from '../text/source-file.ts'
import type { Field } from './field.ts'
import {
  adds,
  bad,
  containersOf,
  hasUserNamespace,
  type JudgedPod,
  many,
  named,
  places,
  quote,
  setters,
  sorted,
  together,
  uses,
  type Violation,
  volumesNamed,
} from './pod-security-words.ts'

interface Profile {
  readonly type: string
}

export function appArmorProfile(pod: JudgedPod): Violation | undefined {
  const values: string[] = []
  const typeOf = (context: Field<{ appArmorProfile?: Profile }>): Field<string> => context.get('appArmorProfile').get('type')
  const wrong = (type: Field<string>): Place | undefined => {
    if (!type.exists || type.string === 'RuntimeDefault' || type.string === 'Localhost') return undefined
    values.push(type.string ?? '')
    return type.place
  }
  const own = wrong(typeOf(pod.spec.get('securityContext')))
  const containers = bad(pod, (_, context) => wrong(typeOf(context)))
  const annotations = pod.metadata
    .get('annotations')
    .entries()
    .filter(
      ([key, { string = '' }]) => key.startsWith('container.apparmor.security.beta.kubernetes.io/') && !/^(?:$|runtime\/default$|localhost\/)/.test(string),
    )
  const who = [setters(own, containers), annotations.length > 0 ? many('annotation', annotations.length) : ''].filter((text) => text !== '')
  if (who.length === 0) return undefined
  const said = [...sorted(values), ...annotations.map(([key, { string = '' }]) => `${key}="${string}"`).sort()]
  return {
    reason: many('forbidden AppArmor profile', said.length),
    detail: `${who.join(' and ')} must not set AppArmor profile type to ${quote(said)}`,
    places: [...together(own, containers), ...annotations.map(([, { place }]) => place)],
  }
}

/** What container runtimes give anyway. */
const DEFAULT_CAPABILITIES: ReadonlySet<string> = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(' '),
)

export function addedCapabilities(pod: JudgedPod): Violation | undefined {
  const found: string[] = []
  const containers = bad(pod, (_, context) => adds(context, (name) => DEFAULT_CAPABILITIES.has(name), found))
  if (containers.length === 0) return undefined
  const detail = `${named(containers)} must not include ${quote(sorted(found))} in securityContext.capabilities.add`
  return { reason: 'non-default capabilities', detail, places: places(containers) }
}

export function hostNamespaces({ spec }: JudgedPod): Violation | undefined {
  const shared = (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((name) => spec.get(name).boolean === true)
  if (shared.length === 0) return undefined
  return { reason: 'host namespaces', detail: shared.map((name) => `${name}=true`).join(', '), places: shared.map((name) => spec.get(name).place) }
}

export function hostPathVolumes({ spec }: JudgedPod): Violation | undefined {
  const volumes = spec
    .get('volumes')
    .items()
    .filter((volume) => volume.get('hostPath').exists)
  return volumes.length === 0
    ? undefined
    : { reason: 'hostPath volumes', detail: volumesNamed(volumes), places: volumes.map((volume) => volume.get('hostPath').place) }
}

export function hostPorts(pod: JudgedPod): Violation | undefined {
  const ports: string[] = []
  const containers = bad(pod, (container) => {
    const taken = container.get('ports').items().filter(takesHostPort)
    ports.push(...taken.map((port) => String(port.get('hostPort').number)))
    return taken[0]?.get('hostPort').place
  })
  if (containers.length === 0) return undefined
  const which = sorted(ports)
  return {
    reason: 'hostPort',
    detail: `${named(containers)} ${uses(containers.length)} ${many('hostPort', which.length)} ${which.join(', ')}`,
    places: places(containers),
  }
}

function takesHostPort(port: Field<ContainerPort>): boolean {
  return (port.get('hostPort').number ?? 0) !== 0
}

interface Handler {
  readonly httpGet?: { readonly host?: string }
  readonly tcpSocket?: { readonly host?: string }
}

export function probeHosts(pod: JudgedPod): Violation | undefined {
  const hosts: string[] = []
  const containers = bad(pod, (container) => {
    const lifecycle = container.get('lifecycle')
    const handlers: readonly Field<Handler>[] = [
      ...(['livenessProbe', 'readinessProbe', 'startupProbe'] as const).map((name) => container.get(name)),
      ...(['postStart', 'preStop'] as const).map((name) => lifecycle.get(name)),
    ]
    const found = handlers
      .flatMap((handler) => [handler.get('httpGet').get('host'), handler.get('tcpSocket').get('host')])
      .filter(({ string = '' }) => string !== '')
    hosts.push(...found.map(({ string = '' }) => string))
    return found[0]?.place
  })
  if (containers.length === 0) return undefined
  const [who, which] = [sorted(containers.map(({ name }) => name)), sorted(hosts)]
  return {
    reason: 'probe or lifecycle host',
    detail: `${many('container', who.length)} ${quote(who)} ${uses(who.length)} ${many('probe or lifecycle host', which.length)} ${quote(which)}`,
    places: places(containers),
  }
}

export function privileged(pod: JudgedPod): Violation | undefined {
  const containers = bad(pod, (_, context) => (context.get('privileged').boolean === true ? context.get('privileged').place : undefined))
  if (containers.length === 0) return undefined
  return { reason: 'privileged', detail: `${named(containers)} must not set securityContext.privileged=true`, places: places(containers) }
}

export function procMount(pod: JudgedPod): Violation | undefined {
  const types: string[] = []
  const containers = bad(pod, (_, context) => {
    const type = context.get('procMount')
    if (type.string === undefined || type.string === 'Default') return undefined
    types.push(type.string)
    return type.place
  })
  if (containers.length === 0 || hasUserNamespace(pod)) return undefined
  const detail = `${named(containers)} must not set securityContext.procMount to ${quote(sorted(types))}`
  return { reason: 'procMount', detail, places: places(containers) }
}

interface SeLinux {
  readonly type?: string
  readonly user?: string
  readonly role?: string
}

export function seLinuxOptions(pod: JudgedPod, minor: number): Violation | undefined {
  const allowed = ['', 'container_t', 'container_init_t', 'container_kvm_t', ...(minor >= 31 ? ['container_engine_t'] : [])]
  const types: string[] = []
  const set = new Set<string>()
  const wrong = (options: Field<SeLinux>): Place | undefined => {
    const [type, user, role] = [options.get('type'), options.get('user'), options.get('role')]
    const badType = type.exists && !allowed.includes(type.string ?? '')
    if (badType) types.push(type.string ?? '')
    for (const [name, field] of [
      ['user', user],
      ['role', role],
    ] as const)
      if ((field.string ?? '') !== '') set.add(name)
    return badType ? type.place : (user.string ?? '') !== '' ? user.place : (role.string ?? '') !== '' ? role.place : undefined
  }
  const own = wrong(pod.spec.get('securityContext').get('seLinuxOptions'))
  const containers = bad(pod, (_, context) => wrong(context.get('seLinuxOptions')))
  if (!own && containers.length === 0) return undefined
  const [which] = [sorted(types)]
  const data = [
    which.length > 0 ? `${many('type', which.length)} ${quote(which)}` : [],
    ['user', 'role'].filter((name) => set.has(name)).map((name) => `${name} may not be set`),
  ].flat()
  const detail = `${setters(own, containers)} set forbidden securityContext.seLinuxOptions: ${data.join('; ')}`
  return { reason: 'seLinuxOptions', detail, places: together(own, containers) }
}

const SECCOMP_POD = 'seccomp.security.alpha.kubernetes.io/pod'
const SECCOMP_CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/'

export function seccompAnnotations(pod: JudgedPod): Violation | undefined {
  const keys = new Set([SECCOMP_POD, ...containersOf(pod).map((container) => `${SECCOMP_CONTAINER}${container.get('name').scalar?.source ?? ''}`)])
  const found = pod.metadata
    .get('annotations')
    .entries()
    .filter(([key, { string = '' }]) => keys.has(key) && !/^(?:runtime\/default$|docker\/default$|localhost\/)/.test(string))
  if (found.length === 0) return undefined
  const said = found.map(([key, { string = '' }]) => `${key}="${string}"`).sort()
  return { reason: 'seccompProfile', detail: `forbidden ${many('annotation', said.length)} ${said.join(', ')}`, places: found.map(([, { place }]) => place) }
}

/** @param demanded `restricted`: a container that says nothing needs a pod that says it */
export function seccompProfile(pod: JudgedPod, demanded: boolean): Violation | undefined {
  const values: string[] = []
  const context = pod.spec.get('securityContext')
  const wrong = (of: Field<{ seccompProfile?: Profile }>): Place | undefined => {
    const type = of.get('seccompProfile').get('type')
    if (!type.exists || type.string === 'RuntimeDefault' || type.string === 'Localhost') return undefined
    values.push(type.string ?? '')
    return type.place
  }
  const own = wrong(context)
  const containers = bad(pod, (_, of) => wrong(of))
  if (own || containers.length > 0) {
    const detail = `${setters(own, containers)} must not set securityContext.seccompProfile.type to ${quote(sorted(values))}`
    return { reason: 'seccompProfile', detail, places: together(own, containers) }
  }
  if (!demanded || context.get('seccompProfile').exists) return undefined
  const silent = bad(pod, (container, of) => (of.get('seccompProfile').exists ? undefined : container.get('name').place))
  if (silent.length === 0) return undefined
  const detail = `pod or ${named(silent)} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`
  return { reason: 'seccompProfile', detail, places: [context.exists ? context.place : pod.spec.place] }
}

const SYSCTLS: readonly (readonly [since: number, names: string])[] = [
  [0, 'kernel.shm_rmid_forced net.ipv4.ip_local_port_range net.ipv4.tcp_syncookies net.ipv4.ping_group_range net.ipv4.ip_unprivileged_port_start'],
  [27, 'net.ipv4.ip_local_reserved_ports'],
  [29, 'net.ipv4.tcp_keepalive_time net.ipv4.tcp_fin_timeout net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes'],
  [32, 'net.ipv4.tcp_rmem net.ipv4.tcp_wmem'],
]

export function sysctls({ spec }: JudgedPod, minor: number): Violation | undefined {
  const allowed = new Set(SYSCTLS.flatMap(([since, names]) => (minor >= since ? names.split(' ') : [])))
  const found = spec
    .get('securityContext')
    .get('sysctls')
    .items()
    .map((sysctl) => sysctl.get('name'))
    .filter(({ string }) => string !== undefined && !allowed.has(string))
  if (found.length === 0) return undefined
  return { reason: 'forbidden sysctls', detail: found.map(({ string = '' }) => string).join(', '), places: found.map(({ place }) => place) }
}

export function hostProcess(pod: JudgedPod): Violation | undefined {
  const wrong = (context: Field<{ windowsOptions?: { hostProcess?: boolean } }>): Place | undefined => {
    const flag = context.get('windowsOptions').get('hostProcess')
    return flag.boolean === true ? flag.place : undefined
  }
  const own = wrong(pod.spec.get('securityContext'))
  const containers = bad(pod, (_, context) => wrong(context))
  if (!own && containers.length === 0) return undefined
  const detail = `${setters(own, containers)} must not set securityContext.windowsOptions.hostProcess=true`
  return { reason: 'hostProcess', detail, places: together(own, containers) }
}
