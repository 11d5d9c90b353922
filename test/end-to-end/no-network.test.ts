import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/commands/options.ts'
import { fencesOf } from './fences.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const TOOL = join(ROOT, 'dist', 'spire-lint.cjs')

/** Every way to the outside throws, and says so on a channel that a caught exception cannot hide. */
const GUARD = `
const { writeSync } = require('node:fs')
const refuse = (what) => function refused() { writeSync(2, 'NETWORK: ' + what + '\\n'); throw new Error('the network was touched: ' + what) }
for (const [name, calls] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'], tls: ['connect', 'createServer'], http: ['request', 'get', 'createServer'], https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'], dgram: ['createSocket'], dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
})) { const module = require('node:' + name); for (const call of calls) module[call] = refuse(name + '.' + call) }
require('node:net').Socket.prototype.connect = refuse('Socket.connect')
for (const call of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) require('node:dns').promises[call] = refuse('dns.promises.' + call)
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
`

/** A run of every verb and of what the outputs, fixes, baselines and own rules ask for. */
const RUNS: readonly (readonly string[])[] = [
  ...FORMAT_NAMES.map((format) => ['k8s', '--format', format]),
  ['k8s', '--preset', 'strict', '--no-ignores', '--timing'],
  ['k8s', '--diff', '--unsafe-fixes'],
  ['k8s', '--rule-dir', 'own'],
  ['validate', 'server', 'server.conf'],
  ['identities', 'k8s'],
  ['graph', 'k8s'],
  ['graph', 'k8s', '--format', 'html'],
  ['rules'],
  ['explain', 'cluster-name-mismatch'],
  ['explain', 'server.ca_ttl'],
  ['config', 'print', 'k8s'],
  ['completion', 'bash'],
  ['--help'],
  ['--version'],
]

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spire-lint-network-'))
  cpSync(join(ROOT, 'fixtures', 'k8s', 'spire'), join(folder, 'k8s'), { recursive: true })
  const agent = join(folder, 'k8s', 'agent', 'daemonset.yaml')
  writeFileSync(agent, readFileSync(agent, 'utf8').replace('      hostPID: true\n', ''))
  writeFileSync(join(folder, 'server.conf'), 'server {\n  trust_domain = "example.org"\n}\n')
  mkdirSync(join(folder, 'own'))
  for (const [name, text] of fencesOf(join(ROOT, 'docs', 'own-rules.md'), 'js')) writeFileSync(join(folder, 'own', name), text)
  writeFileSync(join(folder, 'guard.cjs'), GUARD)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function spawn(command: string, args: readonly string[]) {
  return spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env.PATH, HOME: folder },
    timeout: 30_000,
    maxBuffer: 1 << 28,
  })
}

/** The files of the folder, with their texts. */
function contents(): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())
  return new Map(entries.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

describe('no run touches the network', () => {
  test('where every socket, name and request throws', () => {
    const touched = RUNS.map((args) => ({ args, run: spawn(process.execPath, ['--require', join(folder, 'guard.cjs'), TOOL, ...args]) })).filter(
      ({ run }) => run.status === null || run.stderr.includes('NETWORK') || run.stderr.includes('this is a bug'),
    )
    expect(touched.map(({ args, run }) => [args, run.stderr])).toEqual([])
  })

  test('the guard sees what it is for', () => {
    const calls = ["require('net').connect(1)", "fetch('http://localhost')", "require('dns').lookup('a', () => {})", "require('https').get('https://a')"]
    for (const call of calls) expect(spawn(process.execPath, ['--require', join(folder, 'guard.cjs'), '-e', call]).stderr).toContain('NETWORK')
  })

  const isolated = spawnSync('unshare', ['-rn', 'true']).status === 0
  test.runIf(isolated)('in a namespace without one, with the same output', () => {
    for (const args of [['k8s'], ['k8s', '--format', 'sarif'], ['identities', 'k8s']]) {
      const inside = spawn('unshare', ['-rn', process.execPath, TOOL, ...args])
      const outside = spawn(process.execPath, [TOOL, ...args])
      expect([inside.status, inside.stdout]).toEqual([outside.status, outside.stdout])
    }
  })
})

test('no run writes but what is asked for, where it is asked for', () => {
  const before = contents()
  for (const args of RUNS) spawn(process.execPath, [TOOL, ...args])
  expect(contents()).toEqual(before)

  const { status } = spawn(process.execPath, [TOOL, 'k8s', '--output', 'json=out/a.json', '--baseline', 'b.json', '--update-baseline', '--fix'])
  const after = contents()
  expect(status).toBe(0)
  expect([...after.keys()].filter((path) => before.get(path) !== after.get(path))).toEqual(['b.json', 'k8s/agent/daemonset.yaml', 'out/a.json'])
})
