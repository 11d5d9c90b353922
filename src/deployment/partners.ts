import type { Block, SpireConfig } from '../spire/config.ts'
import type { Place } from '../text/source-file.ts'

/** A trust domain that a server federates with by its own config. */
export interface Partner {
  readonly name: string
  /** The name. */
  readonly place: Place
  readonly block: Block
  /** The keys of before 1.0 in it, which SPIRE ignores; in the order of the file. */
  readonly legacy: readonly { readonly key: string; readonly place: Place }[]
}

/** The `federates_with` blocks of a server. */
export function partnersOf(config: SpireConfig): readonly Partner[] {
  if (config.kind !== 'server') return []
  const blocks = config.main.block('federation').map('federates_with')
  if (blocks.is !== 'known') return []
  return blocks.value.map(({ name, place, block }) => {
    const legacy = config.problems
      .filter(({ code, path }) => (code === 'unknown-key' || code === 'removed-key') && path.startsWith(`${block.path}.`))
      .filter(({ path }) => LEGACY.test(path.slice(block.path.length + 1)))
      .map((problem) => ({ key: problem.args.key ?? '', place: problem.place }))
    return { name, place, block, legacy }
  })
}

const LEGACY = /^bundle_endpoint(_address|_port|_spiffe_id)?$/i
