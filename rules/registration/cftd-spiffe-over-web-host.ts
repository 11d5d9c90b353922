import { partnersOf } from '../../src/deployment/partners.ts'
import { federatedTrustDomains } from '../../src/deployment/registration/custom-resources.ts'
import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'cftd-spiffe-over-web-host',
  area: 'registration',
  summary: 'A bundle that a web host serves is fetched as one of the web.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/bundle/client/client.go', 'SPIFFE Federation, section 5.2: bundle endpoint profiles'],
  fix: 'unsafe',
  messages: {
    web: {
      severity: 'warning',
      when: 'run',
      log: 'certificate contains no URI SAN',
      text: "'{host}' is a host of {whose} and shows a certificate of the web's, but with https_spiffe SPIRE wants one with a SPIFFE ID: the bundle is never fetched. Use https_web here, without an endpoint SPIFFE ID.",
    },
  },
  check(deployment, report) {
    for (const { spec } of federatedTrustDomains(deployment)) {
      const type = spec.get('bundleEndpointProfile').get('type')
      const host = webHost(spec.get('bundleEndpointURL').string)
      if (type.string !== 'https_spiffe' || !host) continue
      const id = spec.get('bundleEndpointProfile').get('endpointSPIFFEID')
      const fixes = id.exists ? [] : suggestion('Write https_web', replaceWord(type.place, 'https_spiffe', 'https_web'))
      report('web', type.place, host, [[spec.get('bundleEndpointURL').place, 'the host']], fixes)
    }
    for (const config of configsOf(deployment, 'server')) {
      for (const { block } of partnersOf(config)) {
        const url = block.string('bundle_endpoint_url')
        const profile = block.block('bundle_endpoint_profile').block('https_spiffe')
        const host = url.is === 'known' ? webHost(url.value) : undefined
        if (url.is === 'known' && profile.written && host) report('web', profile.place, host, [[url.place, 'the host']])
      }
    }
  },
})

/** Hosts that end TLS themselves, for everybody: nobody brings a certificate with a SPIFFE ID there. Load balancers that pass TLS on are not among them. */
const HOSTS: readonly (readonly [pattern: RegExp, whose: string])[] = [
  [/(^|\.)s3([.-][a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/, 'Amazon S3'],
  [/\.cloudfront\.net$/, 'Amazon CloudFront'],
  [/(^|\.)storage\.googleapis\.com$|^storage\.cloud\.google\.com$/, 'Google Cloud Storage'],
  [/\.(blob|web|dfs)\.(core\.windows\.net|storage\.azure\.net)$|\.web\.core\.windows\.net$/, 'Azure Storage'],
  [/\.(azureedge|azurefd)\.net$/, 'Azure Front Door'],
  [/\.github\.io$|^raw\.githubusercontent\.com$|^gist\.githubusercontent\.com$/, 'GitHub'],
  [/\.gitlab\.io$|^gitlab\.com$/, 'GitLab'],
  [/\.(pages|workers|r2)\.dev$|\.r2\.cloudflarestorage\.com$/, 'Cloudflare'],
  [/\.(netlify|vercel|web)\.app$|\.firebaseapp\.com$/, 'a hosting service'],
  [/\.(fastly\.net|fastlylb\.net|akamaized\.net|akamaihd\.net|edgekey\.net|b-cdn\.net)$/, 'a CDN'],
  [/\.digitaloceanspaces\.com$/, 'DigitalOcean Spaces'],
]

function webHost(url: string | undefined): { readonly host: string; readonly whose: string } | undefined {
  const host = /^https:\/\/([^/:?#@]+)/i.exec(url ?? '')?.[1]?.toLowerCase()
  const whose = host === undefined ? undefined : HOSTS.find(([pattern]) => pattern.test(host))?.[1]
  return host === undefined || whose === undefined ? undefined : { host, whose }
}
