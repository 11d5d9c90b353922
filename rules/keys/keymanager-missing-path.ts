import { faultsIn } from '../../src/deployment/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'

export default rule({
  id: 'keymanager-missing-path',
  area: 'keys',
  summary: 'KeyManager "disk" knows where to keep its keys.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/keymanager/disk/disk.go', 'spire: pkg/agent/plugin/keymanager/disk/disk.go'],
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
      report('missing', place, { key: args.key ?? '', log, kind: programName(config.kind), what })
    }
  },
})
