import type { Check } from './check/check.ts'
import type { Block } from './config.ts'
import type { PluginTree } from './plugins.ts'

export function checkPlugins(_check: Check, _kind: 'server' | 'agent', _root: Block, _tree: PluginTree): void {}
