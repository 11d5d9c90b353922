import { expect, test } from 'vitest'
import { edited } from '../../scripts/fixture-variants/files.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { NOTHING_DECLARED } from '../../src/declared/declared.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { managerHealth } from '../../src/deployment/network/manager-health.ts'
import { probeFaults } from '../../src/deployment/network/probe-faults.ts'
import { registrationWebhooks, webhookPort, webhooksOf } from '../../src/deployment/network/webhooks.ts'
import { cleanupPrefix, clearsForeignEntries, clearsUnprefixed, entryPrefix, keepsEntries } from '../../src/deployment/registration/entry-scope.ts'
import { entryScriptsOf } from '../../src/deployment/registration/entry-scripts.ts'
import { registrarSocket, registrarsOf } from '../../src/deployment/registration/registrar.ts'
import { understand } from '../../src/deployment/understand.ts'
import { knownValue } from '../../src/text/answer.ts'
import { SourceFile, textAt } from '../../src/text/source-file.ts'

const REFERENCE = referenceFiles()
const MANAGER = 'controller-manager/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'

function deploymentOf(files: ReadonlyMap<string, string>): Deployment {
  const sources = [...files].filter(([path]) => !path.startsWith('.')).map(([path, text]) => new SourceFile(path, text))
  const [deployment] = understand(sources, NOTHING_DECLARED).deployments
  if (!deployment) throw new Error('no deployment')
  return deployment
}

function managerOf(...edits: (readonly [find: string, replace: string])[]) {
  const [manager] = deploymentOf(edited(REFERENCE, MANAGER, ...edits)).controllerManagers
  if (!manager) throw new Error('no controller manager')
  return manager
}

const scope = (more: string) => {
  const manager = managerOf(['    className: ardur\n', `    className: ardur\n${more}`])
  return [
    knownValue(entryPrefix(manager)),
    cleanupPrefix(manager).is,
    knownValue(cleanupPrefix(manager)),
    clearsForeignEntries(manager),
    clearsUnprefixed(manager),
  ]
}

test('which entries a controller manager deletes', () => {
  expect(scope('')).toEqual([undefined, 'absent', undefined, true, false])
  expect(scope('    entryIDPrefix: a\n')).toEqual(['a.', 'absent', undefined, false, false])
  expect(scope('    entryIDPrefix: a.\n    entryIDPrefixCleanup: ""\n')).toEqual(['a.', 'known', '', false, true])
  expect(scope('    entryIDPrefix: a\n    entryIDPrefixCleanup: null\n')).toEqual(['a.', 'absent', undefined, false, false])
  expect(scope('    entryIDPrefix: a\n    entryIDPrefixCleanup: b\n')).toEqual(['a.', 'known', 'b.', false, false])
})

test('one that reconciles federation only keeps no entries', () => {
  const off: readonly [string, string] = ['clusterSPIFFEIDs: true\n      clusterStaticEntries: true\n', 'clusterSPIFFEIDs: false\n']
  expect([keepsEntries(managerOf()), keepsEntries(managerOf(off))]).toEqual(['yes', 'no'])
})

test.each([
  ['0.0.0.0:8083', [8083, ['/healthz', '/readyz'], [8082, 9443]]],
  ['"0"', [undefined, ['/healthz', '/readyz'], [8082, 9443]]],
  ['localhost', undefined],
])('answers probes at %s', (address, expected) => {
  const health = managerHealth(managerOf(['healthProbeBindAddress: 0.0.0.0:8083', `healthProbeBindAddress: ${address}`]))
  expect(health && [health.port, health.paths, health.others]).toEqual(expected)
})

test('why probes fail', () => {
  const { container } = managerOf().component
  const { place } = container
  const faults = (port: number, paths: readonly string[]) => probeFaults(container, { port, place, paths, answered: [], others: [] }).map((fault) => fault.is)
  expect(faults(8083, ['/healthz', '/readyz'])).toEqual([])
  expect(faults(8084, ['/healthz', '/readyz'])).toEqual(['listener'])
  expect(faults(8083, ['/healthz'])).toEqual(['path'])
})

test('the webhooks of registrations, and whether they are answered', () => {
  const deployment = deploymentOf(REFERENCE)
  expect(registrationWebhooks(deployment.cluster).map(({ name, resources, closed }) => [name, resources, closed])).toEqual([
    ['vclusterspiffeid.kb.io', ['clusterspiffeids'], false],
    ['vclusterfederatedtrustdomain.kb.io', ['clusterfederatedtrustdomains'], false],
  ])
  const [manager] = deployment.controllerManagers
  expect(manager && [webhooksOf(manager), webhookPort(manager)]).toEqual(['on', 9443])
  const image = '          image: ghcr.io/spiffe/spire-controller-manager:0.6.6\n'
  const [off] = deploymentOf(edited(REFERENCE, STATEFULSET, [image, `${image}          env: [{ name: ENABLE_WEBHOOKS, value: "false" }]\n`])).controllerManagers
  expect(off && webhooksOf(off)).toBe('off')
})

test('entries that are made by hand: by words, in a shell, in a hook, in a script that is mounted', () => {
  const job = `apiVersion: batch/v1
kind: Job
metadata: { name: register, namespace: spire-system }
spec:
  template:
    spec:
      containers:
        - name: words
          image: a.test/cli:1
          command: [/opt/spire/bin/spire-server, entry, create, -data, /x]
        - name: shell
          image: a.test/cli:1
          command: [sh, -c, "spire-server entry show; ./spire-server  entry create -node"]
          lifecycle: { postStart: { exec: { command: [/bin/spire-server, entry, create] } } }
        - name: no
          image: a.test/cli:1
          command: [sh, -c, "my-spire-server entry create"]
      volumes: [{ name: scripts, configMap: { name: scripts } }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: scripts, namespace: spire-system }
data:
  a.sh: |
    spire-server \\
      entry create -spiffeID a
---
apiVersion: v1
kind: ConfigMap
metadata: { name: unused, namespace: spire-system }
data:
  a.sh: spire-server entry create
`
  const scripts = entryScriptsOf(deploymentOf(new Map([...REFERENCE, ['job.yaml', job]])))
  expect(scripts.map(({ where, place }) => [where, place.file.position(place.start).line, textAt(place)])).toEqual([
    ['Job spire-system/register', 10, 'create'],
    ['Job spire-system/register', 13, 'create'],
    ['Job spire-system/register', 14, 'create'],
    ['ConfigMap spire-system/scripts', 26, 'create'],
  ])
  expect(entryScriptsOf(deploymentOf(REFERENCE))).toEqual([])
})

test('a registrar, and where it looks for its server', () => {
  const registrar = (address: string): string => `apiVersion: v1
kind: ConfigMap
metadata: { name: registrar, namespace: spire-system }
data:
  k8s-workload-registrar.conf: |
    trust_domain = "prod.ardur.dev"
    cluster = "ardur-demo"
    mode = "reconcile"
    ${address}
`
  const found = (address: string) => {
    const [one] = registrarsOf(deploymentOf(new Map([...REFERENCE, ['registrar.yaml', registrar(address)]])))
    const socket = one && registrarSocket(one)
    return [one?.server.is, socket?.is, socket && knownValue(socket)]
  }
  expect(found('server_socket_path = "/run/api.sock"')).toEqual(['known', 'known', '/run/api.sock'])
  expect(found('server_address = "unix:///run/api.sock"')).toEqual(['known', 'known', '/run/api.sock'])
  expect(found('server_address = "spire-server:8081"')).toEqual(['known', 'absent', undefined])
})
