import { goQuote } from '../../hcl/go-quote.ts'
import type { Block } from '../config.ts'
import { parseDuration } from '../duration.ts'
import { regexpError } from '../go-regexp.ts'
import { parseGoTemplate } from '../go-template.ts'
import type { PluginCheck } from './plugin-check.ts'

/** spire: pkg/server/plugin/nodeattestor */
export const NODE_ATTESTORS: Readonly<Record<string, (check: PluginCheck) => void>> = {
  k8s_psat: checkPsat,
  k8s_sat(check) {
    if (isEmpty(check.data, 'clusters')) check.error('configuration must have at least one cluster', { key: 'clusters', code: 'missing-required' })
    for (const { name, place, block } of entries(check.data, 'clusters')) {
      const review = block.bool('use_token_review_api_validation')
      const file = 'service_account_key_file'
      if (review.is === 'known' && !review.value) check.required(file, `cluster ${goQuote(name)} configuration missing service account key file`, block)
      checkAllowList(check, name, place, block)
    }
  },
  x509pop: checkX509pop,
  sshpop(check) {
    const authorities = check.data.strings('cert_authorities')
    const path = check.data.string('cert_authorities_path')
    if (authorities.is === 'absent' && path.is === 'absent') {
      const message = 'missing required config value for "cert_authorities" or "cert_authorities_path"'
      check.error(message, { key: 'cert_authorities', code: 'missing-required' })
    } else if (authorities.is === 'known' && authorities.value.length === 0 && path.is === 'absent') {
      check.error('failed to create cert checker: must provide at least one cert authority', { key: 'cert_authorities', place: authorities.place })
    }
    for (const { value, place } of authorities.is === 'known' ? authorities.value : []) {
      if (AUTHORIZED_KEY.test(value)) continue
      const message = `failed to create cert checker: failed to parse public key ${goQuote(value)}: ssh: no key found`
      const status = check.tables.isAtLeast('1.11.0') === false ? 'Internal' : 'InvalidArgument'
      check.error(message, { key: 'cert_authorities', place, status, args: { value } })
    }
    checkTemplate(check, 'svid')
  },
  http_challenge: checkHttpChallenge,
  aws_iid: checkAwsIid,
  gcp_iit(check) {
    const projects = check.data.strings('projectid_allow_list')
    const empty = projects.is === 'absent' || (projects.is === 'known' && projects.value.length === 0)
    if (empty) check.error('projectid_allow_list is required', { key: 'projectid_allow_list', code: 'missing-required' })
    checkTemplate(check, 'path')
  },
  azure_msi(check) {
    if (isEmpty(check.data, 'tenants')) check.error('configuration must have at least one tenant', { key: 'tenants', code: 'missing-required' })
    for (const { name, block } of entries(check.data, 'tenants')) {
      const keys = ['subscription_id', 'app_id', 'app_secret'] as const
      if (!keys.some((key) => block.string(key).is === 'known')) continue
      const names = { subscription_id: 'subscription id', app_id: 'app id', app_secret: 'app secret' }
      for (const key of keys) check.required(key, `misconfigured tenant ${goQuote(name)}: missing ${names[key]}`, block)
    }
    checkTemplate(check, 'path')
  },
  azure_imds(check) {
    if (isEmpty(check.data, 'tenants')) check.error('configuration must have at least one tenant', { key: 'tenants', code: 'missing-required' })
    for (const { block } of entries(check.data, 'tenants')) {
      const secret = block.block('secret_auth')
      const token = block.block('token_auth')
      // What SPIRE says names the tenant's ID, which it asks Azure for.
      if (secret.written && token.written) check.error(undefined, { block, key: 'token_auth', code: 'conflict', args: { keys: 'secret_auth, token_auth' } })
    }
    checkTemplate(check, 'path')
  },
}

/** A line of OpenSSH's authorized_keys: the key's type, then base64. */
const AUTHORIZED_KEY = /(^|\s)(ssh-|ecdsa-|sk-)\S+\s+[A-Za-z0-9+/]+=*(\s|$)/m

function checkPsat(check: PluginCheck): void {
  if (isEmpty(check.data, 'clusters')) {
    const message = 'No clusters configured, PSAT attestation is effectively disabled'
    const at = { key: 'clusters', code: 'missing-required' } as const
    if (check.tables.isAtLeast('1.10.0') === false) check.error('configuration must have at least one cluster', at)
    else check.info(message, at)
  }
  for (const { name, place, block } of entries(check.data, 'clusters')) checkAllowList(check, name, place, block)
}

function checkAllowList(check: PluginCheck, name: string, place: Block['place'], block: Block): void {
  const list = block.strings('service_account_allow_list')
  const empty = list.is === 'absent' || (list.is === 'known' && list.value.length === 0)
  if (!empty) return
  const at = list.is === 'known' ? list.place : place
  const message = `cluster ${goQuote(name)} configuration must have at least one service account allowed`
  check.error(message, { block, key: 'service_account_allow_list', place: at, code: 'missing-required', args: { cluster: name } })
}

/** spire: pkg/common/agentpathtemplate/template.go */
function checkTemplate(check: PluginCheck, what: 'svid' | 'path'): void {
  const key = 'agent_path_template'
  const template = check.data.string(key)
  if (template.is !== 'known' || template.from === 'default') return
  const parsed = parseGoTemplate('agent-path', template.value)
  // Which functions there are is not known here.
  if (parsed.is !== 'failed' || /function .* not defined/.test(parsed.error)) return
  const message = `failed to parse agent ${what} template: ${goQuote(template.value)}`
  check.error(message, { key, place: template.place, args: { value: template.value, error: parsed.error } })
}

function checkX509pop(check: PluginCheck): void {
  const { data } = check
  const mode = data.string('mode')
  const value = mode.is === 'known' ? mode.value : mode.is === 'absent' ? 'external_pki' : undefined
  const path = data.string('ca_bundle_path')
  const paths = data.strings('ca_bundle_paths')
  const several = paths.is === 'known' && paths.value.length > 0
  if (value === 'external_pki') {
    if (path.is === 'known' && several) {
      check.error('only one of ca_bundle_path or ca_bundle_paths can be configured, not both', {
        key: 'ca_bundle_paths',
        code: 'conflict',
        args: { keys: 'ca_bundle_path, ca_bundle_paths' },
      })
    } else if (path.is === 'absent' && (paths.is === 'absent' || (paths.is === 'known' && !several))) {
      const one = check.tables.isAtLeast('1.11.0') === false ? '' : 'one of '
      check.error(`${one}ca_bundle_path or ca_bundle_paths must be configured`, { key: 'ca_bundle_path', code: 'missing-required' })
    }
  } else if (value === 'spiffe') {
    if (path.is === 'known' || several)
      check.error('you can not use ca_bundle_path or ca_bundle_paths in spiffe mode', {
        key: several ? 'ca_bundle_paths' : 'ca_bundle_path',
        code: 'conflict',
        args: { keys: 'mode, ca_bundle_path' },
      })
  } else if (value !== undefined && mode.is === 'known') {
    check.error('mode can only be either spiffe or external_pki', {
      key: 'mode',
      place: mode.place,
      code: 'invalid-enum',
      args: { value, allowed: 'spiffe, external_pki' },
    })
  }
  checkTemplate(check, 'svid')
  for (const key of ['max_intermediates', 'max_rsa_key_size']) {
    const number = data.int(key)
    const zero = data.has(key) && (number.is === 'absent' || (number.is === 'known' && (number.value <= 0 || number.from === 'default')))
    if (zero) check.error(`${key} must be greater than 0`, { key, place: number.place })
  }
}

function checkHttpChallenge(check: PluginCheck): void {
  const { data } = check
  const patterns = data.strings('allowed_dns_patterns')
  for (const { value, place } of patterns.is === 'known' ? patterns.value : []) {
    const error = regexpError(value)
    if (error !== undefined)
      check.error(`cannot compile allowed_dns_pattern: ${goQuote(value)}, ${error}`, { key: 'allowed_dns_patterns', place, args: { value, error } })
  }
  const tofu = data.bool('tofu')
  const port = data.int('required_port')
  const others = data.bool('allow_non_root_ports')
  if (tofu.is !== 'known' || tofu.value || port.is === 'unknown' || others.is === 'unknown') return
  const open = port.is === 'known' ? port.value >= 1024 : !data.has('required_port') && !(others.is === 'known' && !others.value)
  if (open)
    check.error('you can not turn off trust on first use (TOFU) when non-root ports are allowed', {
      key: 'tofu',
      place: tofu.place,
      code: 'conflict',
      args: { keys: 'tofu, allow_non_root_ports' },
    })
}

const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov']

/** From 1.11.0 on the plugin's error is reported with the code that it came with. */
function grpc(check: PluginCheck): string {
  return check.tables.isAtLeast('1.11.0') === false ? '' : 'rpc error: code = InvalidArgument desc = '
}

function checkAwsIid(check: PluginCheck): void {
  const { data } = check
  const id = data.string('access_key_id')
  const secret = data.string('secret_access_key')
  // The other half may come from the environment, of which little is known here.
  if (id.is === 'known' && secret.is === 'absent') {
    check.error(`${grpc(check)}configuration missing secret access key, but has access key id`, {
      key: 'secret_access_key',
      place: data.key('access_key_id') ?? data.place,
      code: 'missing-required',
    })
  } else if (id.is === 'absent' && secret.is === 'known') {
    check.error(`${grpc(check)}configuration missing access key id, but has secret access key`, {
      key: 'access_key_id',
      place: data.key('secret_access_key') ?? data.place,
      code: 'missing-required',
    })
  }
  const partition = data.string('partition')
  if (partition.is === 'known' && !PARTITIONS.includes(partition.value)) {
    const message = `invalid partition ${goQuote(partition.value)}, must be one of: [${PARTITIONS.join(' ')}]`
    check.error(message, { key: 'partition', place: partition.place, code: 'invalid-enum', args: { value: partition.value, allowed: PARTITIONS.join(', ') } })
  }
  checkTemplate(check, 'svid')
  const organization = data.block('verify_organization')
  if (organization.written) checkOrganization(check, organization)
}

function checkOrganization(check: PluginCheck, block: Block): void {
  const account = block.string('management_account_id')
  const role = block.string('assume_org_role')
  const file = block.string('account_list_file')
  if (file.is === 'known') {
    const both = account.is === 'known' || role.is === 'known'
    const message = `${grpc(check)}"account_list_file" is mutually exclusive with "management_account_id" and "assume_org_role" in the block: "verify_organization"`
    if (both)
      check.error(message, {
        block,
        key: 'account_list_file',
        place: file.place,
        code: 'conflict',
        args: { keys: 'account_list_file, management_account_id, assume_org_role' },
      })
  } else if (file.is === 'absent' && (account.is === 'absent' || role.is === 'absent')) {
    const message = `${grpc(check)}please ensure that "management_account_id" & "assume_org_role" are present inside block or remove the block: "verify_organization" for feature node attestation using account id verification`
    check.error(message, { block, key: account.is === 'absent' ? 'management_account_id' : 'assume_org_role', code: 'missing-required' })
    return
  }
  const key = 'org_account_map_ttl'
  const ttl = block.string(key)
  if (ttl.is !== 'known' || ttl.from === 'default') return
  const result = parseDuration(ttl.value)
  const otherwise = (what: string): string => `${what}remove the: "${key}", in the block: "verify_organization". Default TTL will be: "3m"`
  if (!result.ok) {
    const message = `${grpc(check)}please ensure that "${key}" if configured, it should be in duration and is suffixed with required 'm' for time duration in minute ex. '5m'. ${otherwise('Otherwise, ')}`
    check.error(message, { block, key, place: ttl.place, code: 'invalid-duration', args: { value: ttl.value, error: result.error } })
  } else if (result.nanoseconds < 60_000_000_000n) {
    const message = `${grpc(check)}please ensure that "${key}" if configured, it should be greater than or equal to "1m". ${otherwise('Otherwise ')}`
    check.error(message, { block, key, place: ttl.place, args: { value: ttl.value } })
  }
}

function entries(block: Block, key: string): readonly { readonly name: string; readonly place: Block['place']; readonly block: Block }[] {
  const map = block.map(key)
  return map.is === 'known' ? map.value : []
}

function isEmpty(block: Block, key: string): boolean {
  const map = block.map(key)
  return map.is === 'absent' || (map.is === 'known' && map.value.length === 0)
}
