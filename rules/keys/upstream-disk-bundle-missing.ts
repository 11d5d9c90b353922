import { signsItself, upstreamDisk } from '../../src/deployment/upstream-disk.ts'
import { rule } from '../../src/engine/rule.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'

export default rule({
  id: 'upstream-disk-bundle-missing',
  area: 'keys',
  summary: 'UpstreamAuthority "disk" has the bundle of an upstream CA that does not sign itself.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/upstreamauthority/disk/disk.go', 'spire: doc/plugin_server_upstreamauthority_disk.md'],
  messages: {
    chain: {
      severity: 'error',
      when: 'start',
      log: 'with no bundle_file_path configured only self-signed CAs are supported',
      text: "The upstream CA comes with its issuer's certificate, but there is no bundle_file_path. Without one the server takes only a CA that signs itself, and exits. Set bundle_file_path to the file with the root's certificate.",
    },
    unsure: {
      severity: 'warning',
      when: 'start',
      log: 'with no bundle_file_path configured only self-signed CAs are supported',
      text: 'There is no bundle_file_path, so the upstream CA has to be one that signs itself: with an intermediate the server exits. Set bundle_file_path to the file with the root certificate; that is right for both.',
    },
  },
  check({ servers, declared }, report) {
    for (const server of servers) {
      const plugin = upstreamDisk(server)
      const cert = plugin?.data.string('cert_file_path')
      if (!plugin || cert?.is !== 'known' || plugin.data.string('bundle_file_path').is !== 'absent') continue
      const content = contentAt(server.component.container, cert.value)
      if (content.is !== 'key' && content.is !== 'elsewhere' && content.is !== 'stored') continue
      const self = signsItself(content, declared)
      if (self !== 'yes') report(self === 'no' ? 'chain' : 'unsure', plugin.place, {}, [[cert.place, "the CA's certificate"]])
    }
  },
})
