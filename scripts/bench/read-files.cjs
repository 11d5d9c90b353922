// The yardstick: reads every file of a folder as text, and nothing else.
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

let length = 0
const folders = [process.argv[2]]
for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) folders.push(path)
    else length += readFileSync(path, 'utf8').length
  }
}
process.stdout.write(`${length}\n`)
