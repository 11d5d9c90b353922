import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** What each room may import beside itself: the direction of the way from bytes to a report. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  declared: [],
  files: ['text'],
  yaml: ['text'],
  hcl: ['text'],
  spire: ['text', 'hcl', 'yaml', 'schemas'],
  kubernetes: ['text', 'yaml', 'schemas'],
  deployment: ['text', 'declared', 'files', 'yaml', 'hcl', 'spire', 'kubernetes'],
  engine: ['text', 'declared', 'yaml', 'hcl', 'spire', 'kubernetes', 'deployment'],
  policy: ['text', 'declared', 'yaml', 'hcl', 'engine'],
  report: ['text', 'engine'],
  rules: ['text', 'spire', 'kubernetes', 'deployment', 'engine'],
}

interface Import {
  readonly from: string
  readonly to: string
  readonly fromRoom: string
  readonly toRoom: string
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? (second.endsWith('.ts') ? 'edge' : second) : top
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => {
    const to = join(dirname(file), match[1] ?? '')
      .split(sep)
      .join('/')
    return { from: file, to, fromRoom: roomOf(file), toRoom: roomOf(to) }
  })
}

const files = [...filesBelow('src'), ...filesBelow('rules')]
const imports = files.flatMap(importsOf)

test('rooms import only what lies before them', () => {
  const wrong = imports.filter(({ fromRoom, toRoom }) => fromRoom !== toRoom && MAY_IMPORT[fromRoom] !== undefined && !MAY_IMPORT[fromRoom]?.includes(toRoom))
  // A report draws the deployment from its plain data and from nothing else of it.
  expect(wrong.filter(({ fromRoom, to }) => fromRoom !== 'report' || to !== 'src/deployment/picture.ts').map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

test('the check saw the whole house', () => {
  expect(files.length).toBeGreaterThan(200)
  expect(imports.length).toBeGreaterThan(600)
  const rooms = new Set(files.map(roomOf))
  expect([...Object.keys(MAY_IMPORT)].filter((room) => !rooms.has(room))).toEqual([])
})

test('only the edge, the commands and the file room touch the disk or the process', () => {
  const allowed = new Set(['files', 'commands', 'edge'])
  const touching = files.filter(
    (file) => !allowed.has(roomOf(file)) && /from 'node:(fs|child_process|net|http|https|dns|process)/.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  expect(touching).toEqual([])
})
