import { describe, expect, test } from 'vitest'
import type { EnvironmentValue } from '../../src/kubernetes/environment.ts'
import { HOLE } from '../../src/text/mapped-text.ts'
import { at, container } from './world.ts'

function say(value: EnvironmentValue): string {
  switch (value.is) {
    case 'text':
      return `${JSON.stringify(value.text.text.replaceAll(HOLE, '?'))}${value.secret ? ' secret' : ''} at ${at(value.place)}${value.via ? ` from ${at(value.via)}` : ''}`
    case 'field':
      return `field ${value.path} ${value.text ?? '?'}`
    case 'hidden':
      return `hidden: ${value.why}`
    case 'elsewhere':
      return `elsewhere ${value.kind} ${value.name}[${value.key}]${value.optional ? ' optional' : ''}${value.certain ? '' : ' perhaps'}`
    case 'missing-key':
      return `no key ${value.key}${value.optional ? ' optional' : ''} at ${at(value.place)}`
    case 'absent':
      return `absent, it would go to ${at(value.place)}`
    case 'unknown':
      return value.why
  }
}

const MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: map }\ndata: { LEVEL: debug, TWICE: map }\n'
const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata: { name: hidden }\ndata: { DSN: aG9zdD1kYg== }\nstringData: { TWICE: secret }\n'

describe('Container.env', () => {
  const main = container(
    `env:
- { name: A, value: a }
- { name: B, value: "$(A)-$(LATER)-$$(A)-$(LEVEL)-$(NODE)" }
- { name: LATER, value: l }
- { name: NODE, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }
- { name: APP, valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } }
- { name: LIMIT, valueFrom: { resourceFieldRef: { resource: limits.cpu } } }
- { name: FROM_MAP, valueFrom: { configMapKeyRef: { name: map, key: LEVEL } } }
- { name: NO_KEY, valueFrom: { configMapKeyRef: { name: map, key: NOPE, optional: true } } }
- { name: FROM_SECRET, valueFrom: { secretKeyRef: { name: hidden, key: DSN } } }
- { name: GONE, valueFrom: { secretKeyRef: { name: gone, key: DSN } } }
- { name: EMPTY }
- { name: A, value: again }
envFrom:
- configMapRef: { name: map }
- { secretRef: { name: hidden }, prefix: P_ }
- secretRef: { name: hidden }
`,
    '',
    MAP,
    SECRET,
  )

  test.each([
    ['A', '"again" at file-0.yaml:23:27 again'],
    ['B', '"a-$(LATER)-$(A)-debug-$(NODE)" at file-0.yaml:13:27 "$(A)-$(LATER)-$$(A)-$(LEVEL)-$(NODE)"'],
    ['NODE', 'field spec.nodeName ?'],
    ['APP', "field metadata.labels['app'] agent"],
    ['LIMIT', 'hidden: it is a resource limit'],
    ['FROM_MAP', '"debug" at file-0.yaml:18:75 LEVEL from file-1.yaml:4:16 debug'],
    ['NO_KEY', 'no key NOPE optional at file-0.yaml:19:73 NOPE'],
    ['FROM_SECRET', '"host=db" secret at file-0.yaml:20:78 DSN from file-2.yaml:4:14 aG9zdD1kYg=='],
    ['GONE', 'elsewhere Secret gone[DSN]'],
    ['EMPTY', '"" at file-0.yaml:22:17 EMPTY'],
    ['LEVEL', '"debug" at file-0.yaml:25:31 map from file-1.yaml:4:16 debug'],
    ['P_DSN', '"host=db" secret at file-0.yaml:26:30 hidden from file-2.yaml:4:14 aG9zdD1kYg=='],
    ['TWICE', '"secret" secret at file-0.yaml:27:28 hidden from file-2.yaml:5:22 secret'],
    ['PATH', 'hidden: the container runtime or the kubelet sets it'],
    ['KUBERNETES_SERVICE_HOST', 'hidden: the container runtime or the kubelet sets it'],
    ['DB_SERVICE_HOST', 'hidden: the container runtime or the kubelet sets it'],
    ['DB_PORT', 'absent, it would go to file-0.yaml:11:7 env'],
    ['NOBODY', 'absent, it would go to file-0.yaml:11:7 env'],
  ])('%s', (name, said) => {
    expect(say(main.env(name))).toBe(said)
  })

  test('what an object that is not in the input may set is not absent', () => {
    const open = container('envFrom:\n- configMapRef: { name: map }\n- configMapRef: { name: gone }', '', MAP)
    expect([say(open.env('X')), say(open.env('LEVEL'))]).toEqual(['elsewhere ConfigMap gone[X] perhaps', 'hidden: several sources may set it'])
  })

  test("a Service's address is set, unless the pod has none", () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: my-db, namespace: spire }\n'
    expect(say(container('image: x', '', service).env('MY_DB_PORT'))).toBe('hidden: the container runtime or the kubelet sets it')
    expect(say(container('image: x', 'enableServiceLinks: false', service).env('MY_DB_PORT'))).toMatch(/^absent/)
  })
})

describe('Container.args', () => {
  test('are words with places, variables expanded', () => {
    const main = container(
      'command: [/bin/run]\nargs:\n- -config\n- "$(DIR)/a.conf"\n- $(NODE)\n- 8081\n- $$(DIR)\nenv: [{ name: DIR, value: /etc }, { name: NODE, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }]',
    )
    expect(main.command?.map(({ text }) => text)).toEqual(['/bin/run'])
    expect(main.args?.map(({ text, place, mapped }) => [text, at(place), mapped.holes.length])).toEqual([
      ['-config', 'file-0.yaml:13:9 -config', 0],
      ['/etc/a.conf', 'file-0.yaml:14:9 "$(DIR)/a.conf"', 0],
      [HOLE, 'file-0.yaml:15:9 $(NODE)', 1],
      ['8081', 'file-0.yaml:16:9 8081', 0],
      ['$(DIR)', 'file-0.yaml:17:9 $$(DIR)', 0],
    ])
    const config = main.args?.[1]?.mapped
    expect(config && [at(config.trace(5, 11).place), at(config.trace(0, 4).place), config.trace(0, 4).via.map(at)]).toEqual([
      'file-0.yaml:14:17 a.conf',
      'file-0.yaml:14:10 $(DIR)',
      ['file-0.yaml:18:33 /etc'],
    ])
  })

  test('left out, or empty, is left to the image', () => {
    const main = container('command: []\nimage: x')
    expect([main.command, main.args]).toEqual([undefined, undefined])
  })
})
