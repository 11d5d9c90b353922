import type { HclItem } from '../../hcl/tree.ts'
import type { SpireConfig } from '../../spire/config.ts'
import type { Edit } from '../../text/edit.ts'
import type { Partner } from '../partners.ts'
import { itemAt, removeSetting, replaceSetting } from './item-edits.ts'

/** Edits that take a partner's keys of before 1.0 out; undefined in those that share their lines with others. */
export function dropLegacyKeys(config: SpireConfig, { legacy }: Partner): readonly (Edit | undefined)[] {
  return legacy.map(({ place }) => removeSetting(config, place))
}

/**
 * Edits that say with the keys of today what those of before 1.0 said; none where that cannot be told. (spire: doc/spire_server.md at v0.12.0:
 * the endpoint was https://<address>:<port>/, its port 443 by default, and its identity the server's of that trust domain, unless it used Web PKI)
 */
export function renewLegacyKeys(config: SpireConfig, partner: Partner): readonly (Edit | undefined)[] {
  const { name, block, legacy } = partner
  const [first, ...others] = legacy
  const said = new Map<string, string>()
  for (const { place } of legacy) {
    const found = itemAt(config, place)
    if (!found || !collect(found.item, said)) return []
  }
  const address = said.get('address')
  if (!first || address === undefined || !/^[\w.-]+$/.test(address) || block.has('bundle_endpoint_url')) return []
  const port = said.get('port') ?? '443'
  if (!/^\d+$/.test(port)) return []
  const id = said.get('spiffe_id') ?? `spiffe://${name}/spire/server`
  const profile =
    said.get('use_web_pki') === 'true'
      ? ['bundle_endpoint_profile "https_web" {}']
      : ['bundle_endpoint_profile "https_spiffe" {', `  endpoint_spiffe_id = "${id}"`, '}']
  const lines = [`bundle_endpoint_url = "https://${address}${port === '443' ? '' : `:${port}`}/"`, ...(block.has('bundle_endpoint_profile') ? [] : profile)]
  return [replaceSetting(config, first.place, lines), ...others.map(({ place }) => removeSetting(config, place))]
}

/** Puts what an old key says under its short name; false where it says something else. */
function collect(item: HclItem, into: Map<string, string>): boolean {
  const key = item.keys[0]?.text.replace(/"/g, '').replace(/^bundle_endpoint_/, '')
  if (item.value.kind === 'object') return key === 'bundle_endpoint' && item.value.items.every((inner) => collect(inner, into))
  if (item.value.kind !== 'literal' || key === undefined || !KEYS.includes(key) || into.has(key)) return false
  const { type, text } = item.value.token
  if (type === 'HOLE' || type === 'HEREDOC' || /[\\$]/.test(text)) return false
  into.set(key, type === 'STRING' ? text.slice(1, -1) : text)
  return true
}

const KEYS: readonly string[] = ['address', 'port', 'spiffe_id', 'use_web_pki']
