import { goQuote } from '../../hcl/go-quote.ts'
import type { Block } from '../config.ts'
import type { PluginCheck } from './plugin-check.ts'

/** spire: pkg/server/plugin/keymanager */
export const KEY_MANAGERS: Readonly<Record<string, (check: PluginCheck) => void>> = {
  aws_kms(check) {
    const value = text(check.data, 'key_identifier_value')
    if (value !== undefined) {
      if (/.*[^A-z0-9/_-].*/.test(value)) {
        badIdentifier(check, 'Key identifier must contain only alphanumeric characters, forward slashes (/), underscores (_), and dashes (-)')
      }
      if (value.startsWith('alias/aws/')) badIdentifier(check, 'Key identifier must not start with alias/aws/')
      if (bytes(value) > 256) badIdentifier(check, 'Key identifier must not be longer than 256 characters')
    }
    checkIdentifier(check)
    checkTags(check)
  },
  gcp_kms(check) {
    checkIdentifier(check)
    const value = text(check.data, 'key_identifier_value')
    if (value === undefined) return
    if (!/^[\p{Ll}\p{N}_-]*$/u.test(value)) badIdentifier(check, 'Key identifier must contain only letters, numbers, underscores (_), and dashes (-)')
    const longest = check.tables.isAtLeast('1.15.3') === true ? 40 : 63
    if (bytes(value) > longest) badIdentifier(check, `Key identifier must not be longer than ${longest} characters`)
  },
  azure_key_vault(check) {
    const value = text(check.data, 'key_identifier_value')
    if (value !== undefined && bytes(value) > 256) badIdentifier(check, 'Key identifier must not be longer than 256 characters')
    checkIdentifier(check)
    checkClientSecret(check)
  },
  hashicorp_vault(check) {
    checkOneOf(
      check,
      "one of 'key_identifier_file' or 'key_identifier_value' must be provided",
      "only one of 'key_identifier_file' or 'key_identifier_value' should be provided",
    )
  },
}

const CLIENT = { tenant_id: 'tenant id', subscription_id: 'subscription id', app_id: 'application id', app_secret: 'app secret' } as const

/** Of the four settings of a client with a secret all are needed, or none; what the start finds out. */
function checkClientSecret(check: PluginCheck): void {
  const { data } = check
  const keys = ['tenant_id', 'subscription_id', 'app_id', 'app_secret'] as const
  if (!keys.some((key) => data.string(key).is === 'known')) return
  const identity = data.bool('use_msi')
  if (identity.is === 'known' && identity.value) {
    const args = { keys: `use_msi, ${keys.join(', ')}` }
    check.start('invalid configuration, cannot use both MSI and app authentication', { key: 'use_msi', place: identity.place, code: 'conflict', args })
  }
  for (const key of keys) {
    const answer = data.string(key)
    if (answer.is === 'absent') check.start(`invalid configuration, missing ${CLIENT[key]}`, { key, place: answer.place, code: 'missing-required' })
  }
}

function checkIdentifier(check: PluginCheck): void {
  if (check.tables.isAtLeast('1.11.0') === false) {
    const both = 'configuration must not contain both server id and server id file path'
    checkOneOf(check, 'configuration requires server id or server id file path', both)
    return
  }
  checkOneOf(
    check,
    'configuration requires a key identifier file or a key identifier value',
    "configuration can't have a key identifier file and a key identifier value at the same time",
  )
}

function checkOneOf(check: PluginCheck, none: string, both: string): void {
  const file = check.data.string('key_identifier_file')
  const value = check.data.string('key_identifier_value')
  // Up to 1.9 the file had another name, which counted as well.
  const metadata = check.data.string('key_metadata_file')
  if (metadata.is === 'known' && value.is === 'known') {
    check.error(both, { key: 'key_identifier_value', code: 'conflict', args: { keys: 'key_metadata_file, key_identifier_value' } })
  } else if (metadata.is === 'known' && file.is === 'known') {
    const message = "configuration must not contain both 'key_identifier_file' and deprecated 'key_metadata_file'"
    check.error(message, { key: 'key_metadata_file', place: metadata.place, code: 'conflict', args: { keys: 'key_identifier_file, key_metadata_file' } })
  }
  if (metadata.is !== 'absent') return
  if (file.is === 'absent' && value.is === 'absent') {
    check.error(none, { key: 'key_identifier_file', code: 'missing-required', args: { group: 'key_identifier_file, key_identifier_value' } })
  } else if (file.is === 'known' && value.is === 'known') {
    check.error(both, { key: 'key_identifier_value', code: 'conflict', args: { keys: 'key_identifier_file, key_identifier_value' } })
  }
}

function badIdentifier(check: PluginCheck, message: string): void {
  const value = check.data.string('key_identifier_value')
  check.error(message, { key: 'key_identifier_value', ...(value.is === 'known' ? { place: value.place, args: { value: value.value } } : {}) })
}

const ALLOWED = '(allowed: letters, numbers, spaces, + - = . _ : / @)'

/** Tags of KMS keys, with AWS's rules. */
function checkTags(check: PluginCheck): void {
  const tags = check.data.pairs('key_tags')
  if (tags.is !== 'known') return
  const refuse = (place: typeof tags.place, error: string): void =>
    check.error(`invalid configuration for key tags: ${error}`, { key: 'key_tags', place, args: { error } })
  if (tags.value.length > 50) refuse(tags.place, `too many tags: ${tags.value.length} tags exceed AWS limit of 50`)
  for (const { name, place, value } of tags.value) {
    const quoted = goQuote(name)
    const lower = name.toLowerCase()
    if (name === '') refuse(place, 'tag key cannot be empty')
    else if (bytes(name) > 128) refuse(place, `tag key ${quoted} exceeds maximum length of 128 characters`)
    else if (lower.startsWith('aws:')) refuse(place, `tag key ${quoted} uses reserved prefix 'aws:'`)
    else if (lower.startsWith('spire-')) refuse(place, `tag key ${quoted} uses reserved prefix 'spire-'`)
    else if (!isTagText(name)) refuse(place, `tag key ${quoted} contains invalid characters ${ALLOWED}`)
    else if (value.is === 'known' && bytes(value.value) > 256) refuse(value.place, `tag value for key ${quoted} exceeds maximum length of 256 characters`)
    else if (value.is === 'known' && !isTagText(value.value)) refuse(value.place, `tag value for key ${quoted} contains invalid characters ${ALLOWED}`)
  }
}

function isTagText(text: string): boolean {
  return /^[\p{L}\p{N}\s+\-=._:/@]*$/u.test(text)
}

function text(block: Block, key: string): string | undefined {
  const answer = block.string(key)
  return answer.is === 'known' ? answer.value : undefined
}

function bytes(value: string): number {
  return new TextEncoder().encode(value).length
}
