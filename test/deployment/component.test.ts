import { describe, expect, test } from 'vitest'
import { type Component, componentsOf } from '../../src/deployment/component.ts'
import { formatRelease } from '../../src/spire/release.ts'
import { knownValue, mapAnswer } from '../../src/text/answer.ts'
import { onlyWorkload } from '../kubernetes/world.ts'

const CONFIG = `apiVersion: v1
kind: ConfigMap
metadata: { name: config, namespace: spire }
data:
  server.conf: |
    server { trust_domain = "a.test" }
    plugins { DataStore "sql" {} }
`

/** The components of a workload with one container (its fields as YAML without indentation). */
function components(
  container: string,
  { kind = 'Deployment', list = 'containers', version = undefined as string | undefined, others = [CONFIG] } = {},
): readonly Component[] {
  const indented = container.replace(/^(?=.)/gm, '            ')
  const more = list === 'containers' ? '' : '      containers: [{ name: other, image: other:1 }]\n'
  const text = `apiVersion: ${kind === 'Job' ? 'batch/v1' : 'apps/v1'}
kind: ${kind}
metadata: { name: thing, namespace: spire }
spec:
  selector: { matchLabels: { app: thing } }
  template:
    metadata: { labels: { app: thing } }
    spec:
${more}      ${list}:
        -
            name: main
${indented}
      volumes: [{ name: config, configMap: { name: config } }]
`
  return componentsOf(onlyWorkload(text, ...others), version)
}

function shown({ program, release, configPath, configContent, configText }: Component): unknown {
  return {
    program,
    release: knownValue(mapAnswer(release, formatRelease)) ?? release.is,
    path: knownValue(configPath) ?? configPath.is,
    content: configContent?.is,
    config: configText?.name,
  }
}

const MOUNT = 'volumeMounts: [{ name: config, mountPath: /conf }]'

describe('a component is found', () => {
  const server = { program: 'spire-server', release: '1.14.2', path: '/conf/server.conf', content: 'key', config: 'server.conf' }

  test('by its image, in any registry', () => {
    for (const image of ['ghcr.io/spiffe/spire-server:1.14.2', 'registry.test:5000/mirror/spiffe/spire-server:1.14.2', 'spire-server:1.14.2']) {
      expect(components(`image: ${image}\nargs: [-config, /conf/server.conf]\n${MOUNT}`).map(shown)).toEqual([server])
    }
  })

  test('by its command, whatever the image', () => {
    const found = components(`image: registry.test/identity:7\ncommand: [/opt/bin/spire-server, run]\nargs: [-config, /conf/server.conf]\n${MOUNT}`)
    expect(found.map(shown)).toEqual([{ ...server, release: 'unknown' }])
  })

  test('by the config that it is given', () => {
    const found = components(`image: registry.test/identity:7\nargs: [-config, /conf/server.conf]\n${MOUNT}`)
    expect(found.map(shown)).toEqual([{ ...server, release: 'unknown' }])
  })

  test('as a sidecar among the init containers', () => {
    const container = `image: spire-server:1.14.2\nargs: [-config, /conf/server.conf]\n${MOUNT}`
    expect(components(`${container}\nrestartPolicy: Always`, { list: 'initContainers' }).map(shown)).toEqual([server])
    expect(components(container, { list: 'initContainers' })).toEqual([])
  })

  test('not where the program is a client, or something else', () => {
    expect(components('image: spire-server:1.14.2\ncommand: [/opt/spire/bin/spire-server, entry, show]', { kind: 'Job' })).toEqual([])
    expect(components('image: spire-server:1.14.2\ncommand: [sh, -c, "spire-server entry show"]', { kind: 'Job' })).toEqual([])
    expect(components('image: nginx:1.29')).toEqual([])
  })
})

describe('a component’s config', () => {
  test('is at the default path where none is given', () => {
    expect(components('image: spire-server:1.14.2').map(shown)).toEqual([
      { program: 'spire-server', release: '1.14.2', path: '/opt/spire/conf/server/server.conf', content: 'image', config: undefined },
    ])
  })

  test('at a relative path is below the image’s working directory', () => {
    const found = components('image: spire-server:1.14.2\nargs: [-config, conf/s.conf]\nvolumeMounts: [{ name: config, mountPath: /opt/spire/conf }]')
    expect(found.map((component) => knownValue(component.configPath))).toEqual(['/opt/spire/conf/s.conf'])
  })

  test('is the only one that the container mounts where the path leads nowhere', () => {
    expect(components(`image: spire-server:1.14.2\nargs: [-config, /etc/server.conf]\n${MOUNT}`).map(shown)).toEqual([
      { program: 'spire-server', release: '1.14.2', path: '/etc/server.conf', content: 'image', config: 'server.conf' },
    ])
  })

  test('is not known where the path is not', () => {
    const found = components(
      `image: spire-server:1.14.2\nargs: [-config, $(PATH_OF_CONFIG)]\nenv: [{ name: PATH_OF_CONFIG, valueFrom: { secretKeyRef: { name: s, key: k } } }]`,
    )
    expect(found.map(shown)).toEqual([{ program: 'spire-server', release: '1.14.2', path: 'unknown', content: undefined, config: undefined }])
  })
})

describe('a component’s release', () => {
  const release = (image: string, version?: string): unknown =>
    components(`image: ${image}`, { version }).map((component) => knownValue(mapAnswer(component.release, formatRelease)) ?? component.release.is)

  test('is its tag’s, and not known of a tag that moves', () => {
    expect(release('spire-agent:1.12.4')).toEqual(['1.12.4'])
    expect(release('spire-agent:latest')).toEqual(['unknown'])
    expect(release('spire-agent')).toEqual(['unknown'])
  })

  test('is what the user says, of what is released with SPIRE', () => {
    expect(release('spire-agent:1.12.4', '1.15.3')).toEqual(['1.15.3'])
    expect(release('spire-controller-manager:0.6.6', '1.15.3')).toEqual(['0.6.6'])
  })
})
