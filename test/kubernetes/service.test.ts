import { describe, expect, test } from 'vitest'
import { describe as name } from '../../src/kubernetes/object.ts'
import { type HostName, leadsTo, listenerOf, portOfService, resolveHost, servicesIn, workloadsBehind } from '../../src/kubernetes/service.ts'
import { workloadsIn } from '../../src/kubernetes/workload.ts'
import { at, cluster } from './world.ts'

const SERVICE = `apiVersion: v1
kind: Service
metadata: { name: spire-server, namespace: spire }
spec:
  selector: { app: server }
  ports:
    - { name: api, port: 8081, targetPort: grpc }
    - { name: web, port: 443, targetPort: 8443 }
    - { name: same, port: 9000 }
    - { name: gone, port: 9001, targetPort: nothing }
    - { name: udp, port: 53, targetPort: grpc, protocol: UDP }
`
const server = (namespace: string, labels: string): string => `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: server${namespace ? `, namespace: ${namespace}` : ''} }
spec:
  template:
    metadata: { labels: { ${labels} } }
    spec:
      containers:
        - name: spire-server
          ports:
            - { name: grpc, containerPort: 8081 }
            - { name: grpc, containerPort: 5353, protocol: UDP }
`

function service(...texts: readonly string[]) {
  const world = cluster(...texts)
  const [found] = servicesIn(world)
  if (!found) throw new Error('no service')
  return { world, service: found, workloads: workloadsIn(world) }
}

describe('leadsTo', () => {
  const lead = (text: string, pod: string) => {
    const { service: found, workloads } = service(text, pod)
    return workloads.map((workload) => leadsTo(found, workload.pod))
  }

  test('by labels, in one namespace; a namespace that is left out may be that one', () => {
    expect(lead(SERVICE, server('spire', 'app: server, x: y'))).toEqual(['yes'])
    expect(lead(SERVICE, server('', 'app: server'))).toEqual(['yes'])
    expect(lead(SERVICE, server('other', 'app: server'))).toEqual(['no'])
    expect(lead(SERVICE, server('spire', 'app: agent'))).toEqual(['no'])
  })

  test('without a selector it is not known, with an external name it is none', () => {
    expect(lead(SERVICE.replace(/ {2}selector.*\n/, ''), server('spire', 'app: server'))).toEqual(['unknown'])
    expect(lead(SERVICE.replace(/ {2}selector.*\n/, '  type: ExternalName\n'), server('spire', 'app: server'))).toEqual(['no'])
  })

  test('gives the workloads behind', () => {
    const { service: found, workloads } = service(SERVICE, server('spire', 'app: server'), server('spire', 'app: other'))
    expect(workloadsBehind(found, workloads).map(({ object }) => object.file.path)).toEqual(['file-1.yaml'])
  })
})

test('listenerOf follows a port into the container', () => {
  const { service: found, workloads } = service(SERVICE, server('spire', 'app: server'))
  const pod = workloads[0]?.pod
  const listeners = ['api', 'web', 'same', 'gone', 'udp'].map((port) => {
    const one = portOfService(found, port)
    const listener = one && pod && listenerOf(one, pod)
    return listener && [listener.container?.name, listener.number, at(listener.place)]
  })
  expect(listeners).toEqual([
    ['spire-server', 8081, 'file-1.yaml:11:44 8081'],
    [undefined, 8443, 'file-0.yaml:8:43 8443'],
    [undefined, 9000, 'file-0.yaml:9:27 9000'],
    undefined,
    ['spire-server', 5353, 'file-1.yaml:12:44 5353'],
  ])
  expect([portOfService(found, 443)?.name, portOfService(found, 444)]).toEqual(['web', undefined])
})

describe('resolveHost', () => {
  const world = cluster(SERVICE, SERVICE.replace('spire-server', 'heads').replace('spec:', 'spec:\n  clusterIP: None'))
  const say = (host: HostName): string => {
    if (host.is === 'service') return `${name(host.service.object)}${host.pod ? ` pod ${host.pod}` : ''}`
    return host.is === 'elsewhere' ? `elsewhere ${host.namespace}/${host.name}${host.certain ? '' : ' perhaps'}` : 'outside'
  }

  test.each([
    ['spire-server', 'Service spire/spire-server'],
    ['spire-server.spire', 'Service spire/spire-server'],
    ['spire-server.spire.svc', 'Service spire/spire-server'],
    ['spire-server.spire.svc.cluster.local', 'Service spire/spire-server'],
    ['spire-server.spire.svc.corp.internal.', 'Service spire/spire-server'],
    ['SPIRE-server.spire.svc', 'Service spire/spire-server'],
    ['server-0.heads.spire.svc.cluster.local', 'Service spire/heads pod server-0'],
    ['server-0.heads.spire', 'Service spire/heads pod server-0'],
    ['server-0.heads', 'Service spire/heads pod server-0'],
    ['gone', 'elsewhere spire/gone'],
    ['gone.other.svc', 'elsewhere other/gone'],
    ['example.org', 'elsewhere org/example perhaps'],
    ['spire.example.org', 'outside'],
    ['spire-server.', 'outside'],
    ['10.0.0.1', 'outside'],
    ['::1', 'outside'],
    ['localhost', 'outside'],
  ])('%s', (host, said) => {
    expect(say(resolveHost(world, host, 'spire'))).toBe(said)
  })

  test('a short name is looked for in the own namespace only', () => {
    expect(say(resolveHost(world, 'spire-server', 'other'))).toBe('elsewhere other/spire-server')
    expect(say(resolveHost(world, 'spire-server', undefined))).toBe('Service spire/spire-server')
  })
})
