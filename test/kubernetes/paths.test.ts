import { describe, expect, test } from 'vitest'
import type { Container } from '../../src/kubernetes/container.ts'
import { describe as name } from '../../src/kubernetes/object.ts'
import { at, container, onlyWorkload } from './world.ts'

const SERVER_CONF = `apiVersion: v1
kind: ConfigMap
metadata: { name: spire-server, namespace: spire }
data:
  server.conf: |
    server {}
  other.conf: x
binaryData:
  blob: AAEC
`

/** What a path is, in words. */
function say(from: Container | undefined, path: string): string {
  const content = from?.fileAt(path)
  if (!content) return 'no container'
  const volume = 'volume' in content ? `${content.volume.name}${content.readOnly ? ' ro' : ''}${content.subPath ? ' subPath' : ''}: ` : ''
  switch (content.is) {
    case 'key':
      return `${volume}${name(content.object)}[${content.entry.key}] ${JSON.stringify(content.entry.text?.text)}`
    case 'missing':
      return `${volume}missing ${content.cause} ${content.key ?? '-'} of ${content.object ? name(content.object) : '-'} at ${at(content.place)}`
    case 'elsewhere':
      return `${volume}elsewhere ${content.references.map((one) => `${one.kind} ${one.namespace}/${one.name}${one.optional ? '?' : ''}`).join(', ')} [${content.key}]`
    case 'token':
      return `${volume}token ${content.audience} ${content.expirationSeconds}`
    case 'pod-field':
      return `${volume}field ${content.path}`
    case 'stored':
      return `${volume}${content.store.kind} ${content.store.name} '${content.store.path}'${content.store.type && ` ${content.store.type}`}`
    case 'directory':
      return `${volume}directory ${content.files ?? '?'}`
    case 'image':
      return `image, a mount would go to ${at(content.place)}`
    case 'above-mounts':
      return `above ${content.mounts.map((mount) => mount.get('mountPath').string)}`
    case 'service-account':
      return `service account '${content.file}'`
    case 'undefined-volume':
      return `no volume ${content.name} at ${at(content.place)}`
    case 'unknown':
      return content.why
  }
}

describe('contentAt, ConfigMaps and Secrets', () => {
  const main = container(
    'volumeMounts:\n- { name: config, mountPath: /run/spire/config/ }\n- { name: one, mountPath: /etc/one.conf, subPath: server.conf }',
    'volumes:\n- name: config\n  configMap: { name: spire-server }\n- name: one\n  configMap: { name: spire-server }',
    SERVER_CONF,
  )

  test.each([
    ['/run/spire/config/server.conf', 'config ro: ConfigMap spire/spire-server[server.conf] "server {}\\n"'],
    ['/run//spire/./config/x/../server.conf', 'config ro: ConfigMap spire/spire-server[server.conf] "server {}\\n"'],
    ['/run/spire/config/blob', 'config ro: ConfigMap spire/spire-server[blob] undefined'],
    ['/run/spire/config/agent.conf', 'config ro: missing key agent.conf of ConfigMap spire/spire-server at file-0.yaml:10:24 spire-server'],
    ['/run/spire/config/x/server.conf', 'config ro: missing key x/server.conf of ConfigMap spire/spire-server at file-0.yaml:10:24 spire-server'],
    ['/run/spire/config', 'config ro: directory server.conf,other.conf,blob'],
    ['/etc/one.conf', 'one ro subPath: ConfigMap spire/spire-server[server.conf] "server {}\\n"'],
    ['/etc', 'above /etc/one.conf'],
    ['/opt/spire/bin', 'image, a mount would go to file-0.yaml:15:7 volumeMounts'],
    ['/run/spire/configs', 'image, a mount would go to file-0.yaml:15:7 volumeMounts'],
    ['server.conf', 'the path starts at the working directory that the image sets'],
  ])('%s', (path, said) => {
    expect(say(main, path)).toBe(said)
  })

  test('items project keys to paths, and nothing else', () => {
    const projected = container(
      'volumeMounts: [{ name: config, mountPath: /c }]',
      'volumes:\n- name: config\n  configMap:\n    name: spire-server\n    items:\n    - { key: server.conf, path: conf/a.conf }\n    - { key: gone.conf, path: b.conf }',
      SERVER_CONF,
    )
    expect(['/c/conf/a.conf', '/c/conf', '/c/b.conf', '/c/server.conf', '/c'].map((path) => say(projected, path))).toEqual([
      'config ro: ConfigMap spire/spire-server[server.conf] "server {}\\n"',
      'config ro: directory conf/a.conf,b.conf',
      'config ro: missing key gone.conf of ConfigMap spire/spire-server at file-0.yaml:14:16 gone.conf',
      'config ro: missing items - of ConfigMap spire/spire-server at file-0.yaml:12:7 items',
      'config ro: directory conf/a.conf,b.conf',
    ])
  })

  test('knows the permissions', () => {
    const main = container(
      'volumeMounts: [{ name: a, mountPath: /a }, { name: b, mountPath: /b }]',
      'volumes:\n- { name: a, configMap: { name: spire-server } }\n- { name: b, configMap: { name: spire-server, defaultMode: 0400, items: [{ key: server.conf, path: x }, { key: blob, path: y, mode: 0777 }] } }',
      SERVER_CONF,
    )
    const mode = (path: string): number | undefined => {
      const content = main.fileAt(path)
      return content.is === 'key' ? content.mode : undefined
    }
    expect(['/a/blob', '/b/x', '/b/y'].map(mode)).toEqual([0o644, 0o400, 0o777])
  })

  test('an object that is not in the input is elsewhere', () => {
    const main = container(
      'volumeMounts: [{ name: c, mountPath: /c }, { name: s, mountPath: /s }]',
      'volumes:\n- { name: c, configMap: { name: gone, optional: true } }\n- { name: s, secret: { secretName: tls, items: [{ key: tls.crt, path: cert.pem }] } }',
    )
    expect(['/c/a.conf', '/c', '/c/a/b', '/s/cert.pem', '/s/tls.crt'].map((path) => say(main, path))).toEqual([
      'c ro: elsewhere ConfigMap spire/gone? [a.conf]',
      'c ro: directory ?',
      'c ro: missing key a/b of - at file-0.yaml:9:35 gone',
      's ro: elsewhere Secret spire/tls [tls.crt]',
      's ro: missing items - of - at file-0.yaml:10:50 [{ key: tls.crt, path: cert.pem }]',
    ])
  })

  test('reads Secrets, stringData over data', () => {
    const main = container(
      'volumeMounts: [{ name: s, mountPath: /s }]',
      'volumes: [{ name: s, secret: { secretName: ca } }]',
      'apiVersion: v1\nkind: Secret\nmetadata: { name: ca }\ndata: { a: aGVsbG8=, b: aGVsbG8=, c: gA== }\nstringData: { b: plain }\n',
    )
    expect(['/s/a', '/s/b', '/s/c'].map((path) => say(main, path))).toEqual([
      's ro: Secret ca[a] "hello"',
      's ro: Secret ca[b] "plain"',
      's ro: Secret ca[c] undefined',
    ])
    const content = main.fileAt('/s/a')
    expect(content.is === 'key' && content.entry.text && at(content.entry.text.trace(1, 3).place)).toBe('file-1.yaml:4:12 aGVsbG8=')
  })
})

describe('contentAt, projected volumes', () => {
  const sources = `
volumes:
- name: all
  projected:
    sources:
    - serviceAccountToken: { path: spire-agent, audience: spire-server, expirationSeconds: 7200 }
    - serviceAccountToken: { path: plain }
    - configMap: { name: spire-server, items: [{ key: server.conf, path: conf/server.conf }] }
    - downwardAPI: { items: [{ path: node, fieldRef: { fieldPath: spec.nodeName } }] }
`
  test('every source gives its files', () => {
    const main = container('volumeMounts: [{ name: all, mountPath: /t }]', sources, SERVER_CONF)
    expect(['/t/spire-agent', '/t/plain', '/t/conf/server.conf', '/t/node', '/t', '/t/gone'].map((path) => say(main, path))).toEqual([
      'all ro: token spire-server 7200',
      'all ro: token undefined 3600',
      'all ro: ConfigMap spire/spire-server[server.conf] "server {}\\n"',
      'all ro: field spec.nodeName',
      'all ro: directory spire-agent,plain,conf/server.conf,node',
      'all ro: missing items - of - at file-0.yaml:9:11 all',
    ])
  })

  test('what an open source may have is not missing', () => {
    const main = container(
      'volumeMounts: [{ name: all, mountPath: /t }]',
      `${sources}    - configMap: { name: gone }\n    - secret: { name: hidden }\n`,
      SERVER_CONF,
    )
    expect(['/t/gone', '/t/node', '/t'].map((path) => say(main, path))).toEqual([
      'all ro: elsewhere ConfigMap spire/gone, Secret spire/hidden [gone]',
      'all ro: field spec.nodeName',
      'all ro: directory ?',
    ])
    const bundle = container('volumeMounts: [{ name: all, mountPath: /t }]', `${sources}    - clusterTrustBundle: { name: x, path: ca.pem }\n`, SERVER_CONF)
    expect(say(bundle, '/t/gone')).toBe('what is in the volume all is not known')
  })
})

describe('contentAt, stored bytes', () => {
  const main = container(
    `volumeMounts:
- { name: sockets, mountPath: /run/spire/sockets, readOnly: true }
- { name: tmp, mountPath: /tmp }
- { name: data, mountPath: /data, subPath: db }
- { name: csi, mountPath: /spiffe }
- { name: nfs, mountPath: /nfs }
- { name: gone, mountPath: /gone }
- { name: tmp, mountPath: /tmp/deep, subPathExpr: $(NAME)/x }
- { name: tmp, mountPath: /tmp/deeper, subPathExpr: $(POD)/x }
env: [{ name: NAME, value: n }, { name: POD, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]`,
    `volumes:
- { name: sockets, hostPath: { path: /run/spire/agent/, type: DirectoryOrCreate } }
- { name: tmp }
- { name: data, persistentVolumeClaim: { claimName: spire-data } }
- { name: csi, csi: { driver: csi.spiffe.io, readOnly: true } }
- { name: nfs, nfs: { server: x, path: /y } }`,
  )

  test.each([
    ['/run/spire/sockets/agent.sock', "sockets ro: host sockets '/run/spire/agent/agent.sock' DirectoryOrCreate"],
    ['/run/spire/sockets', "sockets ro: host sockets '/run/spire/agent' DirectoryOrCreate"],
    ['/tmp/a/b', "tmp: empty-dir tmp '/a/b'"],
    ['/tmp/deep/b', "tmp subPath: empty-dir tmp '/n/x/b'"],
    ['/tmp/deeper/b', 'the subPath depends on variables that are not known'],
    ['/data/datastore.sqlite3', "data subPath: claim spire-data '/db/datastore.sqlite3'"],
    ['/spiffe/agent.sock', "csi ro: csi csi.spiffe.io '/agent.sock'"],
    ['/nfs/a', "nfs: other nfs '/a'"],
    ['/gone/a', 'no volume gone at file-0.yaml:22:17 gone'],
    ['/var/run/secrets/kubernetes.io/serviceaccount/token', "service account 'token'"],
    ['/var/run/spire/sockets/agent.sock', 'image, a mount would go to file-0.yaml:16:7 volumeMounts'],
  ])('%s', (path, said) => {
    expect(say(main, path)).toBe(said)
  })

  test('equal keys are equal bytes', () => {
    const key = (path: string): string | undefined => {
      const content = main.fileAt(path)
      return content.is === 'stored' ? content.store.key : undefined
    }
    expect(key('/tmp/n/x/b')).toBe(key('/tmp/deep/b'))
    expect(key('/run/spire/sockets/a')).toBe('host /run/spire/agent/a')
    expect(key('/data/x')).toBe('claim spire/spire-data/db/x')
  })

  test("a StatefulSet's claim template is a volume, before the pod's own of that name", () => {
    const workload = onlyWorkload(`apiVersion: apps/v1
kind: StatefulSet
metadata: { name: spire-server }
spec:
  volumeClaimTemplates: [{ metadata: { name: data } }]
  template:
    spec:
      volumes: [{ name: data, emptyDir: {} }]
      containers: [{ name: main, volumeMounts: [{ name: data, mountPath: /data }] }]
`)
    expect(say(workload.pod.container('main'), '/data/x')).toBe("data: claim data '/x'")
  })

  test('a token that is not mounted is not there', () => {
    const path = '/var/run/secrets/kubernetes.io/serviceaccount/token'
    const account = (text: string): string => `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: agent, namespace: spire }\n${text}`
    expect(say(container('image: x', 'automountServiceAccountToken: false'), path)).toMatch(/^image/)
    expect(say(container('image: x', 'serviceAccountName: agent', account('automountServiceAccountToken: false')), path)).toMatch(/^image/)
    expect(say(container('image: x', 'serviceAccountName: agent', account('')), path)).toBe("service account 'token'")
    expect(say(container('image: x', 'serviceAccountName: agent'), path)).toBe("whether the ServiceAccount's token is mounted is not known")
  })
})
