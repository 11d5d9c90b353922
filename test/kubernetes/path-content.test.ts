import { expect, test } from 'vitest'
import { isUnmounted, whyNoFile } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { container } from './world.ts'

const CONFIG = `apiVersion: v1
kind: ConfigMap
metadata: { name: config, namespace: spire }
data: { server.conf: x }
`
const SERVER = container(
  `
volumeMounts:
  - { name: config, mountPath: /run/spire/config }
  - { name: keys, mountPath: /run/spire/keys }
  - { name: data, mountPath: /run/spire/data }
`,
  `
volumes:
  - { name: config, configMap: { name: config } }
  - { name: keys, secret: { secretName: of-others } }
  - { name: data, emptyDir: {} }
`,
  CONFIG,
)

test.each([
  ['/etc/passwd', 'nothing in its container is mounted there'],
  ['/run/spire', 'nothing in its container is mounted there'],
  ['/run/spire/config', 'that is a directory'],
  ['/run/spire/config/agent.conf', "the volume there has no file 'agent.conf'"],
  ['/run/spire/config/server.conf', undefined],
  ['/run/spire/keys/ca.key', undefined],
  ['/run/spire/data/keys.json', undefined],
])('why there is no file %s: %s', (path, why) => {
  expect(whyNoFile(contentAt(SERVER, path))).toBe(why)
})

test('what the image has, where nothing is mounted', () => {
  const paths = ['/etc/passwd', '/run/spire', '/run/spire/config', '/run/spire/config/agent.conf', '/run/spire/keys/ca.key', '/run/spire/data']
  expect(paths.filter((path) => isUnmounted(contentAt(SERVER, path)))).toEqual(['/etc/passwd', '/run/spire'])
})
