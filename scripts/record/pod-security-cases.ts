/** A pod and the level it is held to; `pod` is what stands beside `containers` in its spec, `container` what stands beside its image, both as JSON. */
export interface PodSecurityCase {
  readonly name: string
  readonly level: 'baseline' | 'restricted'
  readonly version: string
  readonly pod?: object
  readonly container?: object
  readonly second?: object
  readonly annotations?: Readonly<Record<string, string>>
}

const HARDENED = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }
const RESTRICTED = { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } }
const VOLUMES = {
  volumes: [
    { name: 'config', configMap: { name: 'spire-agent' } },
    { name: 'sockets', hostPath: { path: '/run/spire/agent-sockets', type: 'DirectoryOrCreate' } },
    { name: 'data', hostPath: { path: '/var/lib/spire' } },
  ],
}
const both = (name: string, rest: Omit<PodSecurityCase, 'name' | 'level' | 'version'>, version = 'latest'): readonly PodSecurityCase[] => [
  { name, level: 'baseline', version, ...rest },
  { name, level: 'restricted', version, ...rest },
]
const restricted = (name: string, rest: Omit<PodSecurityCase, 'name' | 'level' | 'version'>, version = 'latest'): readonly PodSecurityCase[] => [
  { name, level: 'restricted', version, ...rest },
]

/** What SPIRE's pods do, and every check of the plugin at least once. */
export const POD_SECURITY_CASES: readonly PodSecurityCase[] = [
  ...both('nothing-said', {}),
  ...both('hardened', { pod: RESTRICTED, container: { securityContext: HARDENED } }),
  ...both('agent', { pod: { hostPID: true, ...VOLUMES }, container: { securityContext: HARDENED } }),
  ...both('agent-on-the-host', { pod: { hostPID: true, hostNetwork: true, hostIPC: true, ...VOLUMES } }),
  ...both('csi-driver', { pod: VOLUMES, container: { securityContext: { privileged: true } }, second: { securityContext: { privileged: true } } }),
  ...both('one-hostpath', {
    pod: { ...RESTRICTED, volumes: [{ name: 'sockets', hostPath: { path: '/run/spire/agent-sockets' } }] },
    container: { securityContext: HARDENED },
  }),
  ...both('csi-volume', {
    pod: { ...RESTRICTED, volumes: [{ name: 'spiffe', csi: { driver: 'csi.spiffe.io', readOnly: true } }] },
    container: { securityContext: HARDENED },
  }),
  ...restricted('nfs', {
    pod: {
      ...RESTRICTED,
      volumes: [
        { name: 'a', nfs: { server: 'x', path: '/' } },
        { name: 'b', nfs: { server: 'x', path: '/b' } },
      ],
    },
    container: { securityContext: HARDENED },
  }),
  ...restricted('empty-volume', { pod: { ...RESTRICTED, volumes: [{ name: 'a' }] }, container: { securityContext: HARDENED } }),
  ...both('host-port', {
    container: {
      ports: [
        { containerPort: 8081, hostPort: 8081 },
        { containerPort: 9988, hostPort: 9988 },
      ],
    },
    second: { ports: [{ containerPort: 80, hostPort: 80 }] },
  }),
  ...both('one-host-port', { pod: RESTRICTED, container: { securityContext: HARDENED, ports: [{ containerPort: 8081, hostPort: 8081 }] } }),
  ...both('added-ptrace', { pod: RESTRICTED, container: { securityContext: { ...HARDENED, capabilities: { drop: ['ALL'], add: ['SYS_PTRACE', 'CHOWN'] } } } }),
  ...both('added-bind', { pod: RESTRICTED, container: { securityContext: { ...HARDENED, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } } } }),
  ...both('dropped-one', { pod: RESTRICTED, container: { securityContext: { ...HARDENED, capabilities: { drop: ['NET_RAW'] } } } }),
  ...both('added-without-drop', {
    container: { securityContext: { capabilities: { add: ['SYS_ADMIN'] } } },
    second: { securityContext: { capabilities: { add: ['NET_RAW'] } } },
  }),
  ...restricted('may-escalate', {
    pod: RESTRICTED,
    container: { securityContext: { ...HARDENED, allowPrivilegeEscalation: true } },
    second: { securityContext: HARDENED },
  }),
  ...restricted('runs-as-root', {
    pod: { securityContext: { runAsUser: 0, seccompProfile: { type: 'RuntimeDefault' } } },
    container: { securityContext: HARDENED },
  }),
  ...restricted('container-runs-as-root', {
    pod: RESTRICTED,
    container: { securityContext: { ...HARDENED, runAsUser: 0 } },
    second: { securityContext: { ...HARDENED, runAsUser: 1000 } },
  }),
  ...restricted('non-root-false', {
    pod: { securityContext: { ...RESTRICTED.securityContext, runAsNonRoot: false } },
    container: { securityContext: HARDENED },
  }),
  ...restricted('non-root-false-in-one', {
    pod: RESTRICTED,
    container: { securityContext: { ...HARDENED, runAsNonRoot: false } },
    second: { securityContext: HARDENED },
  }),
  ...restricted('non-root-in-containers', {
    pod: { securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'spire.json' } } },
    container: { securityContext: { ...HARDENED, runAsNonRoot: true } },
    second: { securityContext: HARDENED },
  }),
  ...both('seccomp-unconfined', { pod: { securityContext: { seccompProfile: { type: 'Unconfined' } } } }),
  ...both('seccomp-unconfined-in-one', { pod: RESTRICTED, container: { securityContext: { ...HARDENED, seccompProfile: { type: 'Unconfined' } } } }),
  ...restricted('seccomp-in-one', { container: { securityContext: { ...HARDENED, seccompProfile: { type: 'RuntimeDefault' } } }, second: {} }),
  ...both('apparmor', {
    pod: { securityContext: { appArmorProfile: { type: 'Unconfined' } } },
    container: { securityContext: { appArmorProfile: { type: 'Unconfined' } } },
  }),
  ...both('apparmor-default', { container: { securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } } }),
  ...both('selinux', {
    pod: { securityContext: { seLinuxOptions: { type: 'spc_t', user: 'system_u' } } },
    container: { securityContext: { seLinuxOptions: { role: 'r', type: 'container_t' } } },
  }),
  ...both('selinux-engine', { container: { securityContext: { seLinuxOptions: { type: 'container_engine_t' } } } }),
  ...both('selinux-engine', { container: { securityContext: { seLinuxOptions: { type: 'container_engine_t' } } } }, 'v1.30'),
  ...both('sysctl', {
    pod: {
      securityContext: {
        sysctls: [
          { name: 'net.core.somaxconn', value: '1024' },
          { name: 'net.ipv4.tcp_rmem', value: '1' },
        ],
      },
    },
  }),
  ...both(
    'sysctl',
    {
      pod: {
        securityContext: {
          sysctls: [
            { name: 'net.ipv4.tcp_rmem', value: '1' },
            { name: 'net.ipv4.tcp_keepalive_time', value: '1' },
          ],
        },
      },
    },
    'v1.28',
  ),
  ...both('probe-host', {
    container: { livenessProbe: { httpGet: { host: '127.0.0.1', port: 8080 } }, readinessProbe: { tcpSocket: { host: 'example.org', port: 1 } } },
  }),
  ...both('probe-host', { container: { livenessProbe: { httpGet: { host: '127.0.0.1', port: 8080 } } } }, 'v1.33'),
  ...both('hook-host', { container: { lifecycle: { preStop: { httpGet: { host: 'example.org', port: 80 } } } } }),
  ...both('proc-mount', { container: { securityContext: { procMount: 'Default' } } }),
  ...restricted('before-capabilities', { pod: { hostPID: true, ...RESTRICTED }, container: { securityContext: { allowPrivilegeEscalation: false } } }, 'v1.21'),
  ...restricted(
    'before-run-as-user',
    { pod: { securityContext: { runAsUser: 0, seccompProfile: { type: 'RuntimeDefault' } } }, container: { securityContext: HARDENED } },
    'v1.22',
  ),
  ...both('before-seccomp', { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' } }, 'v1.18'),
  ...both('a-version-to-come', { pod: { hostPID: true } }, 'v1.99'),
]

/** The pod as a manifest. */
export function podOf({ name, level, version, pod = {}, container = {}, second, annotations }: PodSecurityCase): object {
  const containers = [{ name: 'main', image: 'x', ...container }, ...(second ? [{ name: 'second', image: 'x', ...second }] : [])]
  const namespace = namespaceOf({ level, version })
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace, ...(annotations ? { annotations } : {}) }, spec: { ...pod, containers } }
}

/** One namespace for each level and version. */
export function namespaceOf({ level, version }: Pick<PodSecurityCase, 'level' | 'version'>): string {
  return `${level}-${version.replaceAll('.', '-')}`
}
