import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, type Ran, reportOf, runCli } from './cli.ts'

/** Seconds that any of these may take on a busy machine. */
const PATIENCE = 30

function lintFolder(folder: string): Ran {
  const run = runCli(['.', '--format', 'json'], { cwd: folder, seconds: PATIENCE })
  expect(run.status).not.toBe(null)
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/this is a bug|\n {4}at |RangeError|TypeError/)
  return run
}

/** What is said of one file: the rules of its findings, else the diagnostics. */
function saidOf(content: string | Uint8Array, name = 'spire.yaml') {
  const run = lintFolder(folderWith({ [name]: content }))
  const { findings, diagnostics } = reportOf(run)
  return {
    status: run.status,
    rules: [...new Set(findings.map(({ rule }) => rule))],
    told: diagnostics.map(({ message }) => message),
    words: findings.map(({ message }) => message),
  }
}

const NOTHING = (files: number, objects: number) =>
  `nothing to check: no SPIRE object, config or registration in ${files} file${files === 1 ? '' : 's'} with ${objects} object${objects === 1 ? '' : 's'}`

const HEAD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: spire-agent, namespace: spire-system}\ndata:\n  agent.conf: |\n'
const AGENT = `${HEAD}    agent {\n      trust_domain = "prod.ardur.dev"\n`

describe('files that cannot be read are named', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['binary', Uint8Array.from({ length: 5000 }, (_, i) => i % 256), /is a binary file/],
    ['a zero', 'kind: ConfigMap\nspire: "a\0b"\n', /is a binary file/],
    ['invalid UTF-8', Buffer.from([0x6b, 0x3a, 0x20, 0x73, 0x70, 0x69, 0x72, 0x65, 0xff, 0xc3, 0x28, 0x0a]), /is not valid UTF-8/],
    ['UTF-16', Buffer.from('\ufeffkind: ConfigMap # spire\n', 'utf16le'), /is a binary file \(or UTF-16\)/],
    ['50 MB', `# spire\n${'a: b\n'.repeat(10_000_001)}`, /is larger than 50 MB/],
  ])('%s', (_, content, words) => {
    expect(saidOf(content)).toEqual({ status: 2, rules: [], told: [expect.stringMatching(words)], words: [] })
  })

  test('links that lead nowhere or in a circle, and folders that are called like files', () => {
    const folder = folderWith({ 'x.yaml/inside.txt': 'spire', 'sub/a.txt': 'x' })
    symlinkSync('nowhere.yaml', join(folder, 'dangling.yaml'))
    symlinkSync('circle.yaml', join(folder, 'circle.yaml'))
    symlinkSync('..', join(folder, 'sub', 'up'))
    mkdirSync(join(folder, 'y.yaml'))
    const run = lintFolder(folder)
    expect(run.status).toBe(2)
    expect(reportOf(run).diagnostics.map(({ message }) => message)).toEqual([
      "'circle.yaml' cannot be read: its symbolic links go round in a circle.",
      "'dangling.yaml' cannot be read: there is no such file or folder.",
    ])
  })

  test('paths that are not there', () => {
    const run = runCli(['nowhere', 'no*.yaml'], { cwd: folderWith({}) })
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining("'nowhere' cannot be read: there is no such file or folder.") })
    expect(run.stderr).toContain("No file matches 'no*.yaml'.")
  })
})

describe('files with nothing in them', () => {
  test.each([
    ['empty', '', 0],
    ['comments only', '# spire\n# nothing\n', 0],
    ['separators only', '---\n---\n...\n', 0],
    ['a byte order mark', '\ufeff', 0],
  ])('%s', (_, content, objects) => {
    expect(saidOf(content)).toEqual({ status: 2, rules: [], told: [NOTHING(1, objects)], words: [] })
  })
})

describe('YAML that no program should choke on', () => {
  const levels = 10_000
  test.each([
    [
      'aliases that multiply',
      `a0: &a0 [spire, spire, spire]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]\n`).join('')}`,
      /excessive aliasing/,
    ],
    [
      'merge keys that multiply',
      `m0: &m0 {spire: 1}\n${Array.from({ length: 50 }, (_, i) => `m${i + 1}: &m${i + 1}\n  <<: [${`*m${i},`.repeat(50)}]\n  k${i}: 1\n`).join('')}`,
      /excessive aliasing/,
    ],
    ['nested lists', `spire: ${'['.repeat(levels)}${']'.repeat(levels)}\n`, /nested more than 1000 levels/],
    ['nested mappings', `spire: ${'{a: '.repeat(levels)}1${'}'.repeat(levels)}\n`, /nested more than 1000 levels/],
    ['nested blocks', `spire:\n${Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`, /nested more than 1000 levels/],
    ['nested dashes', `spire:\n${'- '.repeat(levels)}x\n`, /nested more than 1000 levels/],
    ['brackets that are never closed', `spire: ${'['.repeat(100_000)}`, /nested more than 1000 levels/],
    ['nested JSON', `${'{"spire":'.repeat(levels)}1${'}'.repeat(levels)}`, /nested more than 1000 levels/],
    ['a quote over a million lines', `spire: "${'\n'.repeat(1_000_000)}`, /quote/],
  ])('%s', (_, content, words) => {
    expect(saidOf(content)).toMatchObject({ status: 2, rules: ['manifest-not-parseable'], words: [expect.stringMatching(words)] })
  })

  test('100,000 documents', () => {
    const run = lintFolder(folderWith({ 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\n'.repeat(100_000) }))
    expect(run.status).toBe(2)
    expect(reportOf(run).summary.unparsed).toBeGreaterThanOrEqual(100_000)
  })

  test('100,000 documents that must be read', () => {
    const run = lintFolder(folderWith({ 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: spire}\n---\n'.repeat(100_000) }))
    expect(run.status).toBe(2)
    expect(reportOf(run).summary.objects).toBe(100_000)
  })
})

describe('configs that no program should choke on', () => {
  const deep = 100_000
  test.each([
    ['lists that are never closed', `      x = ${'['.repeat(deep)}\n`],
    ['lists', `      x = ${'['.repeat(deep)}${']'.repeat(deep)}\n    }\n`],
    ['blocks that are never closed', `      ${'a { '.repeat(deep)}\n`],
    ['blocks', `      ${'a { '.repeat(deep)}${'}'.repeat(deep)}\n    }\n`],
  ])('%s, 100,000 levels deep', (_, rest) => {
    expect(saidOf(AGENT + rest)).toMatchObject({ status: 1, rules: expect.arrayContaining(['config-parse-error']) })
  })

  test('JSON, 100,000 levels deep', () => {
    const text = `${HEAD}    {"agent": {"trust_domain": "prod.ardur.dev", "x": ${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}}\n`
    expect(saidOf(text)).toMatchObject({ status: 1, rules: expect.arrayContaining(['config-parse-error']) })
  })

  test.each([
    ['comments with variables', '      # a comment with ${X} and $Y that goes on for a while\n'.repeat(90_000)],
    ['one list', `      x = [\n${'        "an element that goes on for a while, as elements do",\n'.repeat(80_000)}      ]\n`],
  ])('5 MB: %s', (_, rest) => {
    const said = saidOf(`${AGENT}${rest}    }\n`)
    expect([said.status, said.rules]).toEqual([1, expect.arrayContaining(['config-section-missing'])])
  })

  test('a line of 1 MB', () => {
    const { status, rules } = saidOf(`${HEAD.replace('|\n', `"agent { trust_domain = \\"${'a'.repeat(1_000_000)}!\\" }"\n`)}`)
    expect([status, rules]).toEqual([1, expect.arrayContaining(['trust-domain-invalid'])])
  })
})
