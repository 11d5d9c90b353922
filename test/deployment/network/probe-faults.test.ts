import { expect, test } from 'vitest'
import { ownHealthProbes, portFaults } from '../../../src/deployment/network/probe-faults.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { deploymentOf, serverManifest } from '../sample.ts'

const METRICS = 'telemetry { Prometheus { port = 9988 } }\nserver {'

async function probes(container: string) {
  const args = `args: [-config, /conf/server.conf]\nports: [{ name: health, containerPort: 8080 }, { name: metrics, containerPort: 9988 }]\n`
  const manifest = serverManifest({ container: args + container }).replace(/server \{/, METRICS.replace('\n', '\n    '))
  const [server] = (await deploymentOf({ 'a.yaml': manifest })).servers
  if (!server) throw new Error('no server')
  return ownHealthProbes(server)
}

async function faults(container: string, port: number) {
  const asking = await probes(container)
  const [first] = asking
  if (!first) throw new Error('no probe')
  return portFaults(asking, port, first.field.place).map((fault) =>
    fault.is === 'listener' ? [fault.is, fault.asked, fault.probes.length] : [fault.is, textAt(fault.place)],
  )
}

test('probes of the metrics, of another host, and by other means are no health checks', async () => {
  const own = await probes(`livenessProbe: { httpGet: { path: /live, port: health } }
readinessProbe: { httpGet: { path: /ready, port: 9988 } }
startupProbe: { httpGet: { path: /live, port: 8080, host: a.test } }`)
  expect(own.map(({ kind, http }) => [kind, http.port])).toEqual([['livenessProbe', 8080]])
  expect(await probes('livenessProbe: { exec: { command: [spire-server, healthcheck] } }')).toEqual([])
})

test('one probe that asks elsewhere is wrong itself; where all ask at one port, it is the listener', async () => {
  const one = 'livenessProbe: { httpGet: { port: 8081 } }\n'
  expect(await faults(one, 8080)).toEqual([['port', '8081']])
  expect(await faults(`${one}readinessProbe: { httpGet: { port: 8081 } }`, 8080)).toEqual([['listener', 8081, 2]])
  expect(await faults(`${one}readinessProbe: { httpGet: { port: 8080 } }`, 8080)).toEqual([['port', '8081']])
  expect(await faults('livenessProbe: { httpGet: { port: health } }', 8081)).toEqual([['listener', 8080, 1]])
})

test('a port by a name that no port has', async () => {
  expect(await faults('livenessProbe: { httpGet: { port: healthy } }', 8080)).toEqual([['name', 'healthy']])
})
