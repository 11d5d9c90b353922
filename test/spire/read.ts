import type { ConfigKind, LoadOptions, SpireConfig } from '../../src/spire/config.ts'
import { environmentOf } from '../../src/spire/environment.ts'
import { loadConfig } from '../../src/spire/load.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { type Place, SourceFile, textAt } from '../../src/text/source-file.ts'

/** A config as release 1.14.2 reads it from a file of its own. */
export function read(kind: ConfigKind, text: string, options: Partial<LoadOptions> = {}): SpireConfig {
  return loadConfig(kind, mappedFile(new SourceFile('a.conf', text), 0), { release: '1.14.2', expandEnv: false, environment: environmentOf({}), ...options })
}

export function position(place: Place): string {
  const { line, column } = place.file.position(place.start)
  return `${line}:${column}`
}

/** What is wrong, one line for each: when it is noticed, code, path, position and the text there. */
export function faults(config: SpireConfig): readonly string[] {
  return config.problems.map(({ when, code, path, place }) => `${when} ${code} ${path} ${position(place)} ${textAt(place)}`)
}
