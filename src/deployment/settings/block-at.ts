import type { Block, SpireConfig } from '../../spire/config.ts'

/** The block that a problem's path names; undefined where nobody wrote it, or where it is read in a way of its own. */
export function blockAt(config: SpireConfig, path: string): Block | undefined {
  const plugin = config.plugins.find(({ wrapper }) => path === wrapper.path || path.startsWith(`${wrapper.path}.`))
  const inData = plugin && (path === plugin.data.path || path.startsWith(`${plugin.data.path}.`))
  const start = !plugin ? config.root : inData ? plugin.data : plugin.wrapper
  let block: Block | undefined = start
  for (const [, name = '', label] of path.slice(start.path.length).matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?/g)) {
    if (!block) return undefined
    if (label === undefined) block = block.has(name) ? block.block(name) : undefined
    else block = entryOf(block, name, label)
  }
  return block
}

function entryOf(block: Block, name: string, label: string): Block | undefined {
  if (block.rows[name]?.type === 'blocks') return block.blocks(name)[Number(label)]
  const entries = block.map(name)
  return entries.is === 'known' ? entries.value.find((entry) => entry.name === label)?.block : undefined
}
