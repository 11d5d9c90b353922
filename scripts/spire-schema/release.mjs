import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Orders `X.Y.Z`. */
export function byRelease(a, b) {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)]
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
}

/** Whether a row (or a plugin's table) is known to a release. */
export function knownAt(row, release) {
  if (row.since !== undefined && byRelease(release, row.since) < 0) return false
  if (row.removed !== undefined && byRelease(release, row.removed) >= 0) return false
  return !(row.missing ?? []).includes(release)
}

/** Builds the Go program that reads a checkout's structs; the path of its binary. */
export function buildExtractor() {
  const binary = join(mkdtempSync(join(tmpdir(), 'spire-extract-')), 'extract')
  execFileSync('go', ['build', '-o', binary, '.'], { cwd: new URL('./extract', import.meta.url), stdio: 'inherit' })
  return binary
}
