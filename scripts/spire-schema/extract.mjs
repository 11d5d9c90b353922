// Reads the config structs of SPIRE releases: node scripts/spire-schema/extract.mjs SPIRE_REPOSITORY OUTPUT_FOLDER [RELEASE…]
// Writes OUTPUT_FOLDER/X.Y.Z.json for every release tag from v1.9.0 on (or those named). Needs git, tar and Go; no network.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtractor } from './release.mjs'

const [repository, output, ...named] = process.argv.slice(2)
if (repository === undefined || output === undefined) {
  console.error('usage: extract.mjs SPIRE_REPOSITORY OUTPUT_FOLDER [RELEASE…]')
  process.exit(2)
}

const tags = execFileSync('git', ['-C', repository, 'tag'], { encoding: 'utf8' }).split('\n')
const supported = tags.filter((tag) => /^v1\.(9|[1-9]\d)\.\d+$/.test(tag)).map((tag) => tag.slice(1))
const extractor = buildExtractor()
mkdirSync(output, { recursive: true })
for (const release of named.length > 0 ? named : supported) {
  const file = join(output, `${release}.json`)
  if (existsSync(file)) continue
  const tree = mkdtempSync(join(tmpdir(), 'spire-'))
  const archive = execFileSync('git', ['-C', repository, 'archive', `v${release}`, 'cmd', 'pkg', 'support'], { maxBuffer: 1 << 28 })
  execFileSync('tar', ['x', '-C', tree, '--wildcards', '*.go', '--exclude=*_test.go', '--exclude=*.pb.go'], { input: archive })
  writeFileSync(file, execFileSync(extractor, [tree], { maxBuffer: 1 << 26 }))
  rmSync(tree, { recursive: true })
}
