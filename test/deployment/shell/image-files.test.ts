import { expect, test } from 'vitest'
import { bareImage, executionsIn, mayBeMounted } from '../../../src/deployment/shell/image-files.ts'
import { at, container } from '../../kubernetes/world.ts'

const bare = (image: string) => bareImage(container(`image: ${image}`))?.program

test('the images of the project have their program and nothing else, under any registry that keeps its name', () => {
  expect(bare('ghcr.io/spiffe/spire-server:1.14.2')).toBe('spire-server')
  expect(bare('harbor.example/ghcr.io/spiffe/spire-agent:1.6.0')).toBe('spire-agent')
  expect(bare('ghcr.io/spiffe/spire-agent:1.5.6')).toBe(undefined)
  expect(bare('ghcr.io/spiffe/spire-agent:latest')).toBe(undefined)
  expect(bare('ghcr.io/spiffe/spire-agent:1.14.2-debug')).toBe(undefined)
  expect(bare('registry.example/spire-agent:1.14.2')).toBe(undefined)
  expect(bare('ghcr.io/spiffe/spiffe-helper:0.10.0')).toBe(undefined)
})

test('commands, probes and hooks run programs', () => {
  const found = executionsIn(
    container(`command: [/bin/sh, -c, "exit 0"]
livenessProbe:
  exec:
    command: [cat, /tmp/ready]
readinessProbe:
  httpGet: { port: 80 }
lifecycle:
  preStop:
    exec:
      command:
        - /opt/tool
`),
  )
  expect(found.map(({ by, program, place, words }) => [by, program, at(place), words])).toEqual([
    ['command', '/bin/sh', 'file-0.yaml:11:17 /bin/sh', ['-c', 'exit 0']],
    ['livenessProbe', 'cat', 'file-0.yaml:14:21 cat', ['/tmp/ready']],
    ['preStop', '/opt/tool', 'file-0.yaml:21:17 /opt/tool', []],
  ])
})

test('arguments alone run the program of the image', () => {
  expect(executionsIn(container('args: [sh]'))).toEqual([])
})

test('a program may come from a volume', () => {
  const mounted = container('volumeMounts: [{ name: tools, mountPath: /tools/ }]', 'volumes: [{ name: tools, emptyDir: {} }]')
  expect(['/tools/sh', '/tools', '/toolset/sh', 'sh'].map((program) => mayBeMounted(mounted, program))).toEqual([true, false, false, false])
})
