import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { RULES } from '../../rules/index.ts'
import { optionsOf, VERBS, type VerbName } from '../../src/commands/options.ts'
import { parseArguments } from '../../src/commands/parse-arguments.ts'
import { readConfiguration } from '../../src/policy/configuration.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import { FENCES, type Fence, PAGES, ROOT } from './pages.ts'

const ACTION = readFileSync(join(ROOT, 'action.yml'), 'utf8')
const HOOKS = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')

const cases = (filter: (fence: Fence) => boolean) => FENCES.filter(filter).map((fence) => [`${fence.page}:${fence.line}`, fence] as const)

describe('configurations', () => {
  test.each(cases(({ name }) => name === '.spire-lint.yaml'))('%s', (_, { name, text }) => {
    expect(readConfiguration(new SourceFile(name, text), RULES).diagnostics).toEqual([])
  })
})

describe('YAML', () => {
  test.each(cases(({ language }) => language === 'yaml'))('%s', (_, { text }) => {
    expect(parseAllDocuments(text).flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([])
  })
})

describe('workflows', () => {
  const workflows = cases(({ name }) => name.startsWith('.github/workflows/'))
  test.each(workflows)('%s', (_, { text }) => {
    const workflow = parse(text)
    const action = parse(ACTION)
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(JSON.stringify(workflow)).not.toContain('pull_request_target')
    for (const { steps } of Object.values<{ steps: { uses?: string; run?: string; with?: object }[] }>(workflow.jobs)) {
      for (const step of steps) {
        expect(step.uses ?? step.run).toBeTypeOf('string')
        if (!step.uses?.startsWith('spire-lint/')) continue
        expect(Object.keys(step.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([])
      }
    }
    for (const [, name = ''] of text.matchAll(/steps\.lint\.outputs\.([\w-]+)/g)) expect(action.outputs).toHaveProperty(name)
  })
})

test('workflows are what actionlint has nothing to say about: npm run record -- actionlint', () => {
  const recorded: Record<string, readonly string[]> = JSON.parse(readFileSync(join(ROOT, 'test/truth/actionlint.json'), 'utf8'))
  const texts = [
    readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8'),
    ...FENCES.filter(({ name }) => name.startsWith('.github/workflows/')).map(({ text }) => text),
  ]
  expect(texts.map((text) => recorded[createHash('sha256').update(text).digest('hex')])).toEqual(texts.map(() => []))
})

test('our own workflow pins what it uses, and gives no stranger a token', () => {
  const text = readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8')
  for (const [, uses = ''] of text.matchAll(/uses: (\S+)/g)) expect(uses).toMatch(/^\.\/$|@[0-9a-f]{40}$/)
  expect(text).not.toContain('pull_request_target')
  expect(parse(text).permissions).toEqual({ contents: 'read' })
})

describe('hooks', () => {
  test.each(cases(({ name }) => name === '.pre-commit-config.yaml'))('%s', (_, { text }) => {
    const known = parse(HOOKS).map(({ id }: { id: string }) => id)
    for (const { hooks } of parse(text).repos) for (const { id } of hooks) expect(known).toContain(id)
  })
})

test('every fence says what it is', () => {
  const known = ['sh', 'text', 'yaml', 'js', 'ts', 'hcl', 'json', 'diff', '']
  expect(FENCES.filter(({ language }) => !known.includes(language)).map(({ page, line, language }) => `${page}:${line} ${language}`)).toEqual([])
})

test('options, verbs and rules that are written as code exist', () => {
  const options = new Set(VERBS.flatMap(({ name }) => optionsOf(name as VerbName).map((option) => `--${option.name}`)))
  const foreign = new Set(['--depth', '--global', '--all-files'])
  for (const [page, text] of PAGES) {
    if (page === 'docs/new-release.md' || page === 'CONTRIBUTING.md') continue
    const written = [...text.matchAll(/(?<![\w-])--[a-z][\w-]+/g)].map(([option]) => option)
    expect({ page, unknown: written.filter((option) => !options.has(option) && !foreign.has(option)) }).toEqual({ page, unknown: [] })
  }
})

test('commands within sentences are understood', () => {
  const commands = [...PAGES].flatMap(([page, text]) =>
    [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`spire-lint ([^`]*)`/g)].map(([, words = '']) => [page, words] as const),
  )
  expect(commands.length).toBeGreaterThan(3)
  for (const [page, words] of commands) {
    const args = parseArguments(words.split(' ').filter((word) => !/^[[<|]/.test(word)))
    expect({ page, words, error: 'usageError' in args ? args.usageError : undefined }).toEqual({ page, words, error: undefined })
  }
})

test('links between pages lead somewhere', () => {
  const broken = [...PAGES].flatMap(([page, text]) =>
    [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, href = '']) => href.split('#')[0] ?? '')
      .filter((href) => href !== '' && !/^[a-z]+:/.test(href) && !existsSync(join(ROOT, page, '..', href)))
      .map((href) => `${page}: ${href}`),
  )
  expect(broken).toEqual([])
})
