// Asks the real programs and writes test/truth/: npm run record -- NAME [argument...]; without a name, says what there is to record and how.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join('scripts', 'record')

/** Every program among the recorders, with the comment that says what it asks and how it is called. */
const recorders = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file): [string, string] => [file.slice(0, -'.ts'.length), readFileSync(join(FOLDER, file), 'utf8')])
    .filter(([, text]) => /parseArgs\(|process\.argv/.test(text))
    .map(([name, text]): [string, string] => [
      name,
      /\/\*\*([\s\S]*?)\*\//
        .exec(text)?.[1]
        ?.replace(/^ ?\* ?/gm, '')
        .trim() ?? '',
    ]),
)

const [name, ...rest] = process.argv.slice(2)
if (name === undefined || !recorders.has(name)) {
  for (const [recorder, about] of recorders) console.log(`${recorder}\n${about.replace(/^/gm, '    ')}\n`)
  process.exitCode = name === undefined ? 0 : 2
} else {
  process.exitCode = spawnSync(process.execPath, ['scripts/run.mjs', join(FOLDER, `${name}.ts`), ...rest], { stdio: 'inherit' }).status ?? 1
}
