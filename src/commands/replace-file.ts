import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes beside a file and renames, so that nobody ever sees half of it; a link stays a link.
 * @throws where the file has changed since it was read, or cannot be written
 */
export function replaceFile(path: string, before: string, text: string): void {
  const target = realpathSync(path)
  if (readFileSync(target, 'utf8') !== before) throw new Error('it has changed since it was read')
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    chmodSync(beside, statSync(target).mode & 0o7777)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
