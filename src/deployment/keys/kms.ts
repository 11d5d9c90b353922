import { dirname } from 'node:path'
import type { PathContent } from '../../kubernetes/path-content.ts'
import { contentAt } from '../../kubernetes/paths.ts'
import type { PluginConfig } from '../../spire/config.ts'
import { type Known, knownValue } from '../../text/answer.ts'
import type { Server } from '../server.ts'

/** The settings that say which KMS a key manager uses; keys of other ones are never mixed up. */
const WHERE: Readonly<Record<string, readonly string[]>> = {
  aws_kms: ['region', 'access_key_id'],
  gcp_kms: ['key_ring'],
  azure_key_vault: ['key_vault_uri'],
  hashicorp_vault: ['vault_addr', 'namespace', 'transit_engine_path'],
}

/** A server's key manager that keeps the keys in a KMS. */
export function kmsOf({ keyManager }: Server): PluginConfig | undefined {
  return keyManager && !keyManager.external && Object.hasOwn(WHERE, keyManager.name) ? keyManager : undefined
}

/** Which KMS it is, and whose keys in it; undefined where that is not known. Equal ones are one server to the KMS. */
export function kmsIdentity({ name, data }: PluginConfig): string | undefined {
  const value = knownValue(data.string('key_identifier_value'))
  const parts = (WHERE[name] ?? []).map((key) => data.string(key))
  if (value === undefined || parts.some(({ is }) => is !== 'known' && is !== 'absent')) return undefined
  return [name, value, ...parts.map((part) => knownValue(part) ?? '')].join(' ')
}

/** The file with a server's identifier in its KMS; undefined where there is none, or its path is not known. */
export function identifierFile(server: Server): { readonly path: Known<string>; readonly content: PathContent; readonly folder: PathContent } | undefined {
  const path = kmsOf(server)?.data.string('key_identifier_file')
  if (path?.is !== 'known' || !path.value.startsWith('/')) return undefined
  const { container } = server.component
  return { path, content: contentAt(container, path.value), folder: contentAt(container, dirname(path.value)) }
}
