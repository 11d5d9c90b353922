import { upstreamCertificate, upstreamDisk } from '../../src/deployment/keys/upstream-disk.ts'
import { setKey } from '../../src/deployment/settings/item-edits.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'

export default rule({
  id: 'upstream-disk-bundle-missing',
  area: 'keys',
  summary: 'UpstreamAuthority "disk" has the bundle of an upstream CA that does not sign itself.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/upstreamauthority/disk/disk.go', 'spire: doc/plugin_server_upstreamauthority_disk.md'],
  fix: 'safe',
  messages: {
    chain: {
      severity: 'error',
      when: 'start',
      log: 'with no bundle_file_path configured only self-signed CAs are supported',
      text: "The upstream CA's certificate comes in one file with its issuers', and no bundle_file_path is set. Without one the server takes a single certificate only, and exits. Set bundle_file_path to the file with the root's certificate.",
    },
    intermediate: {
      severity: 'warning',
      when: 'run',
      text: "The upstream CA has its issuer's certificate beside its own, but no bundle_file_path is set. Where its file holds a chain the server exits; where it holds one certificate, that intermediate becomes the root that everybody trusts, and the real root counts for nothing. Set bundle_file_path to the file with the root's certificate.",
    },
    own: {
      severity: 'warning',
      when: 'run',
      text: "bundle_file_path names the upstream CA's own certificate, which another CA has signed: that intermediate becomes the root that everybody trusts, and the real root counts for nothing. Name the file with the root's certificate.",
    },
    unsure: {
      severity: 'warning',
      when: 'run',
      text: 'No bundle_file_path is set, so the upstream CA has to be one that signs itself: an intermediate becomes the root that everybody trusts, and with a chain the server exits. Set bundle_file_path to the file with the root certificate; that is right for all.',
    },
  },
  check({ servers, declared }, report) {
    for (const server of servers) {
      const plugin = upstreamDisk(server)
      const cert = plugin?.data.string('cert_file_path')
      const written = plugin?.data.string('bundle_file_path')
      const own = written?.is === 'known' && cert?.is === 'known' && written.value === cert.value
      if (!plugin || cert?.is !== 'known' || !(written?.is === 'absent' || own)) continue
      const content = contentAt(server.component.container, cert.value)
      if (content.is !== 'key' && content.is !== 'elsewhere' && content.is !== 'stored') continue
      const certificate = upstreamCertificate(content, declared)
      if (certificate === 'root' || (own && (content.is !== 'key' || certificate !== 'intermediate'))) continue
      // cert-manager and its like put the CA beside the certificate.
      const bundle = cert.value.replace(/[^/]*$/, 'ca.crt')
      const there = certificate !== 'unknown' && ['key', 'elsewhere'].includes(contentAt(server.component.container, bundle).is) && /^[\w./-]+$/.test(bundle)
      const fixes = there && server.config ? safeFix(`Set bundle_file_path to '${bundle}'`, setKey(server.config, plugin.data, 'bundle_file_path', bundle)) : []
      // An empty path is as good as none, and stands where the right one would.
      const place = plugin.data.has('bundle_file_path') ? written.place : plugin.place
      report(own ? 'own' : certificate === 'unknown' ? 'unsure' : certificate, place, {}, [[cert.place, "the CA's certificate"]], fixes)
    }
  },
})
