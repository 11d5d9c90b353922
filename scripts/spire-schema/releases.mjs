// Brings the list of releases in schemas/spire/releases.json up to date: node scripts/spire-schema/releases.mjs SPIRE_REPOSITORY
// Dates are those of each tag's own CHANGELOG; where it is a month off (1.9.4 says 2023), the commit's. The security fixes are kept by hand.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { byRelease } from './release.mjs'

const repository = process.argv[2]
if (repository === undefined) {
  console.error('usage: releases.mjs SPIRE_REPOSITORY')
  process.exit(2)
}

const file = new URL('../../schemas/spire/releases.json', import.meta.url)
const kept = JSON.parse(readFileSync(file, 'utf8'))
const releases = git('tag')
  .split('\n')
  .filter((tag) => /^v1\.(9|[1-9]\d)\.\d+$/.test(tag))
  .map((tag) => tag.slice(1))
  .sort(byRelease)
const newest = releases.at(-1)
const minors = [...new Set(releases.map((release) => release.split('.').slice(0, 2).join('.')))]

const lines = [
  `"newest": ${JSON.stringify(newest)}`,
  `"maintained": ${JSON.stringify(minors.slice(-2)).replaceAll(',', ', ')}`,
  `"releases": [\n${releases.map((release) => `  { "release": "${release}", "date": "${dateOf(release)}" }`).join(',\n')}\n ]`,
  `"security": [\n${kept.security.map((row) => `  ${oneLine(row)}`).join(',\n')}\n ]`,
]
writeFileSync(file, `{\n ${lines.join(',\n ')}\n}\n`)

function dateOf(release) {
  const committed = git('log', '-1', '--format=%cs', `v${release}`).trim()
  const heading = git('show', `v${release}:CHANGELOG.md`).match(new RegExp(`^## \\[${release.replaceAll('.', '\\.')}\\] - (\\d{4}-\\d\\d-\\d\\d)`, 'm'))
  const month = 31 * 24 * 3600 * 1000
  return heading !== null && Math.abs(Date.parse(heading[1]) - Date.parse(committed)) < month ? heading[1] : committed
}

function git(...words) {
  return execFileSync('git', ['-C', repository, ...words], { encoding: 'utf8', maxBuffer: 1 << 26 })
}

function oneLine(row) {
  const members = Object.entries(row).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value).replaceAll('","', '", "')}`)
  return `{ ${members.join(', ')} }`
}
