import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'bundle-publisher-incomplete',
  area: 'bundle',
  summary: 'A bundle publisher knows where to publish what.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/bundlepublisher'],
  messages: {
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: '\'{key}\' is not set for BundlePublisher "{name}", and it has no default, so the server exits. Set it.',
    },
    conflict: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: 'BundlePublisher "{name}" has two kinds of credentials, and takes one: the server exits. Keep one.',
    },
    nowhere: {
      severity: 'warning',
      when: 'validate',
      log: 'No clusters configured, bundle will not be published',
      text: 'BundlePublisher "{name}" has no clusters, so it publishes nothing, and \'spire-server validate\' fails over it. Name the cluster and its ConfigMap, or remove the plugin.',
    },
  },
  check(deployment, report) {
    for (const { place, args, plugin, info, code, log = '' } of faultsIn(deployment, {
      kind: 'server',
      code: ['missing-required', 'conflict'],
      plugin: 'BundlePublisher',
    })) {
      const name = plugin?.name ?? ''
      if (info) report('nowhere', place, { name })
      else if (code === 'conflict') report('conflict', place, { name, log })
      else report('missing', place, { name, log, key: args.key ?? '' })
    }
  },
})
