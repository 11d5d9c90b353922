import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import { movedSubject, movedUpstream } from '../../src/deployment/settings/upstream-edits.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'upstream-block-in-server',
  area: 'keys',
  summary: "Where the server's CA comes from is said by a plugin, not by a block in `server`.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/spire_server.md', 'spire: CHANGELOG 0.11.0'],
  fix: 'safe',
  messages: {
    plugin: {
      severity: 'error',
      when: 'validate',
      log: 'unknown configuration detected',
      text: '\'{key}\' is no setting of the server, which exits on it. Where its CA is signed is the matter of a plugin: move it into plugins as UpstreamAuthority "…" with a plugin_data block.',
    },
    bundle: {
      severity: 'error',
      when: 'validate',
      log: 'unknown configuration detected',
      text: "'upstream_bundle' is gone since 0.12.0, and the server exits on it. The upstream roots are in the bundle always: remove it.",
    },
    subject: {
      severity: 'error',
      when: 'validate',
      log: 'unknown configuration detected',
      text: "'ca' is no setting of the server, which exits on it. The name in its CA certificate is ca_subject, its lifetime ca_ttl, its key ca_key_type.",
    },
  },
  check(deployment, report) {
    const path = /^server\.(upstream_authority|upstream_authorities|upstream_bundle|upstream_ca|ca)$/i
    for (const { place, args, config } of faultsIn(deployment, { kind: 'server', code: ['unknown-key', 'removed-key'], path })) {
      const key = args.key ?? ''
      if (key.toLowerCase() === 'ca')
        report('subject', place, {}, [], safeFix('Say it with ca_subject, ca_ttl and ca_key_type', ...movedSubject(config, place)))
      else if (key.toLowerCase() === 'upstream_bundle') report('bundle', place, {}, [], safeFix('Take it out', removeSetting(config, place)))
      else {
        const moved = safeFix('Move it into plugins', ...movedUpstream(config, place))
        const there = config.enabledPlugins('UpstreamAuthority').length > 0
        report('plugin', place, { key }, [], there ? suggestion('Take it out: a plugin is there', removeSetting(config, place)) : moved)
      }
    }
  },
})
