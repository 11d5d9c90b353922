import { insertSetting } from '../../src/deployment/settings/setting-edits.ts'
import { uniqueIdReaders } from '../../src/deployment/settings/unique-id.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isAtLeast } from '../../src/spire/release.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'x509uid-removed',
  area: 'upgrade',
  summary: 'Nobody reads the x509UniqueIdentifier of X509-SVIDs that are signed without one.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md, 1.9.0 (#4862)', 'spire: doc/plugin_server_credentialcomposer_uniqueid.md'],
  fix: 'unsafe',
  messages: {
    reads: {
      severity: 'note',
      when: 'run',
      text: 'This reads the x509UniqueIdentifier (2.5.4.45) of a certificate. Since SPIRE 1.9.0 an X509-SVID has it only where the server has the CredentialComposer \'uniqueid\', and this one has not. Add the plugin (CredentialComposer "uniqueid"), or tell workloads by their SPIFFE IDs.',
    },
  },
  check(deployment, report) {
    const { servers } = deployment
    const [server] = servers
    const without = servers.every(({ component, config, pluginsKnown }) => {
      const release = knownValue(component.release)
      return release && isAtLeast(release, '1.9.0') && pluginsKnown && !config?.plugins.some(({ type }) => type === 'CredentialComposer')
    })
    if (!server || !without) return
    const plugins = servers.length === 1 ? server.config?.root.block('plugins') : undefined
    const fixes = plugins ? suggestion('Add CredentialComposer "uniqueid"', insertSetting(plugins, 'CredentialComposer "uniqueid" {}')) : []
    for (const place of uniqueIdReaders(deployment)) report('reads', place, {}, [[server.place, 'the server that signs without it']], fixes)
  },
})
