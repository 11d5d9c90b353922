import { X509Certificate } from 'node:crypto'
import { sameNamespace } from '../../kubernetes/cluster.ts'
import { typed } from '../../kubernetes/object.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import { HOUR, parseDuration } from '../../spire/duration.ts'
import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'
import { nestedServers } from './nesting.ts'
import { upstreamDisk } from './upstream-disk.ts'

/** How long what signs a server's CA lives, in nanoseconds. */
export interface UpstreamLifetime {
  readonly server: Server
  readonly what: 'server' | 'certificate'
  readonly nanoseconds: bigint
  readonly place: Place
}

/** The lifetimes of upstream CAs that the files tell: a nested server's upstream ca_ttl, the certificate of UpstreamAuthority "disk". */
export function upstreamLifetimes(deployment: Deployment): readonly UpstreamLifetime[] {
  const nested = nestedServers(deployment).flatMap(({ server, upstream }): UpstreamLifetime[] => {
    const ttl = upstream?.config?.main.duration('ca_ttl')
    return ttl?.is === 'known' ? [{ server, what: 'server', nanoseconds: ttl.value, place: ttl.place }] : []
  })
  return [...nested, ...deployment.servers.flatMap((server) => certificateOf(deployment, server) ?? [])]
}

interface CertificateFields {
  spec: { secretName: string; duration?: string }
}

/** cert-manager: pkg/apis/certmanager/v1/const.go, DefaultCertificateDuration */
const DEFAULT_DURATION = 2160n * HOUR

function certificateOf({ cluster }: Deployment, server: Server): UpstreamLifetime | undefined {
  const path = upstreamDisk(server)?.data.string('cert_file_path')
  const content = path?.is === 'known' ? contentAt(server.component.container, path.value) : undefined
  if (content?.is === 'key' && content.entry.text) {
    const lifetime = lifetimeOf(content.entry.text.text)
    if (lifetime !== undefined) return { server, what: 'certificate', nanoseconds: lifetime, place: content.entry.field.place }
  }
  const name =
    content?.is === 'key' ? content.object.name : content?.is === 'elsewhere' && content.references.length === 1 ? content.references[0]?.name : undefined
  if (name === undefined) return undefined
  for (const object of cluster.of('Certificate', 'cert-manager.io')) {
    const spec = typed<CertificateFields>(object).get('spec')
    if (spec.get('secretName').string !== name || !sameNamespace(object.namespace, server.namespace)) continue
    const written = spec.get('duration')
    const duration = written.string === undefined ? undefined : parseDuration(written.string)
    if (!written.exists) return { server, what: 'certificate', nanoseconds: DEFAULT_DURATION, place: object.place }
    return duration?.ok ? { server, what: 'certificate', nanoseconds: duration.nanoseconds, place: written.place } : undefined
  }
  return undefined
}

function lifetimeOf(pem: string): bigint | undefined {
  const [first] = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/) ?? []
  if (first === undefined) return undefined
  try {
    const { validFrom, validTo } = new X509Certificate(first)
    return BigInt(Date.parse(validTo) - Date.parse(validFrom)) * 1_000_000n
  } catch {
    return undefined
  }
}
