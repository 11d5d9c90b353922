import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { setKey } from '../../src/deployment/settings/item-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'

export default rule({
  id: 'keymanager-missing-path',
  area: 'keys',
  summary: 'KeyManager "disk" knows where to keep its keys.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/keymanager/disk/disk.go', 'spire: pkg/agent/plugin/keymanager/disk/disk.go'],
  fix: 'unsafe',
  messages: {
    missing: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'KeyManager "disk" has no \'{key}\', so the {kind} exits. Set it to {what} on a volume that the pod keeps.',
    },
  },
  check(deployment, report) {
    for (const { place, args, log = '', config } of faultsIn(deployment, { code: 'missing-required', plugin: 'KeyManager', name: 'disk' })) {
      const what = config.kind === 'server' ? 'a file' : 'a directory'
      const plugin = config.enabledPlugins('KeyManager').find(({ name }) => name === 'disk')
      const folder = config.main.string('data_dir')
      const key = config.kind === 'server' ? 'keys_path' : 'directory'
      const path = folder.is === 'known' && folder.value.startsWith('/') ? `${folder.value}${config.kind === 'server' ? '/keys.json' : ''}` : undefined
      const fixes = plugin && path !== undefined ? suggestion(`Set ${key} to '${path}'`, setKey(config, plugin.data, key, path)) : []
      report('missing', place, { key: args.key ?? '', log, kind: programName(config.kind), what }, [], fixes)
    }
  },
})
