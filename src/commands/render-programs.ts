import { spawnSync } from 'node:child_process'
import { basename, resolve } from 'node:path'
import type { Render, Rendered } from '../engine/render.ts'

/** One way to have something rendered; the first whose program is installed is taken. */
interface Way {
  readonly by: string
  readonly command: string
  readonly args: readonly string[]
}

const LONGEST_MS = 120_000
const LARGEST_BYTES = 256 * 1024 * 1024

/** Renders with the programs that are installed. They run in the working directory, and may run what the charts and kustomizations tell them to. */
export function renderWithPrograms(cwd: string): Render {
  return async (kind, folder) => firstInstalled(kind === 'chart' ? chartWays(cwd, folder) : kustomizationWays(folder), cwd, folder)
}

function chartWays(cwd: string, folder: string): readonly Way[] {
  const release =
    basename(resolve(cwd, folder))
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 53) || 'release'
  return [{ by: 'helm template', command: 'helm', args: ['template', release, `./${folder}`] }]
}

function kustomizationWays(folder: string): readonly Way[] {
  return [
    { by: 'kustomize build', command: 'kustomize', args: ['build', `./${folder}`] },
    { by: 'kubectl kustomize', command: 'kubectl', args: ['kustomize', `./${folder}`] },
  ]
}

function firstInstalled(ways: readonly Way[], cwd: string, folder: string): Rendered {
  for (const { by, command, args } of ways) {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd,
      encoding: 'utf8',
      timeout: LONGEST_MS,
      maxBuffer: LARGEST_BYTES,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (error && 'code' in error && error.code === 'ENOENT') continue
    if (error) return { error: `${by} of ${folder || '.'} was given up: ${error.message}` }
    return status === 0 ? { text: stdout, by } : { error: `${by} of ${folder || '.'} failed: ${stderr.trim()}` }
  }
  return { error: `--render needs ${ways.map(({ command }) => command).join(' or ')}, which is not installed here` }
}
