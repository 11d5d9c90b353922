import { goQuote } from '../../hcl/go-quote.ts'
import type { Block } from '../config.ts'
import { HOUR, MINUTE, parseDuration } from '../duration.ts'
import type { PluginCheck } from './plugin-check.ts'

/** Bundle publishers, notifiers and upstream authorities. (spire: pkg/server/plugin/bundlepublisher, pkg/server/plugin/upstreamauthority) */
export const PUBLISHERS: Readonly<Record<string, (check: PluginCheck) => void>> = {
  aws_s3(check) {
    const endpoint = check.data.string('endpoint')
    if (endpoint.is === 'known' && !/^(\/|[a-zA-Z][a-zA-Z0-9+.-]*:)/.test(endpoint.value)) {
      const message = `could not parse endpoint url: parse ${goQuote(endpoint.value)}: invalid URI for request`
      check.error(message, { key: 'endpoint', place: endpoint.place, code: 'invalid-url', args: { value: endpoint.value } })
    }
    checkObject(check)
  },
  gcp_cloudstorage: checkObject,
  azure_blob(check) {
    checkObject(check)
    const { data } = check
    const endpoint = data.string('service_endpoint')
    const account = data.string('storage_account_name')
    const wrong = endpoint.is === 'known' ? badHostCharacter(endpoint.value) : undefined
    if (endpoint.is === 'known' && account.is === 'known' && wrong !== undefined) {
      const url = `https://${account.value}.${endpoint.value}`
      check.error(`could not parse service endpoint url: parse ${goQuote(url)}: invalid character ${goQuote(wrong)} in host name`, {
        key: 'service_endpoint',
        place: endpoint.place,
        code: 'invalid-url',
        args: { value: endpoint.value },
      })
    }
    const keys = ['tenant_id', 'app_id', 'app_secret'] as const
    const names = { tenant_id: 'tenant ID', app_id: 'app ID', app_secret: 'app secret' }
    const some = keys.some((key) => data.string(key).is === 'known')
    if (!some) return
    if (data.string('storage_account_key').is === 'known') {
      check.error('storage account key and client secret credentials are mutually exclusive', {
        key: 'storage_account_key',
        code: 'conflict',
        args: { keys: `storage_account_key, ${keys.join(', ')}` },
      })
      return
    }
    for (const key of keys) check.required(key, `configuration is missing the ${names[key]}`)
  },
  k8s_configmap(check) {
    const clusters = check.data.map('clusters')
    const empty = clusters.is === 'absent' || (clusters.is === 'known' && clusters.value.length === 0)
    if (empty) check.info('No clusters configured, bundle will not be published', { key: 'clusters', code: 'missing-required' })
    for (const { name, block } of clusters.is === 'known' ? clusters.value : []) checkCluster(check, goQuote(name), block)
  },
}

/** go: net/url, of a host without a port: the first character that no name may have. */
function badHostCharacter(text: string): string | undefined {
  return /[^!$&'()*+,;=:[\]<>"%\w.~\-\u0080-\u{10ffff}]/u.exec(text.replace(/[/?#].*$/s, ''))?.[0]
}

/** spire: pkg/server/plugin/notifier/k8sbundle/k8sbundle.go */
export const NOTIFIERS: Readonly<Record<string, (check: PluginCheck) => void>> = {
  k8sbundle(check) {
    const key = 'kube_config_file_path'
    for (const cluster of check.data.blocks('clusters')) {
      const path = cluster.string(key)
      if (path.is !== 'absent') continue
      check.start('cluster configuration is missing kube_config_file_path', { block: cluster, key, place: path.place, code: 'missing-required' })
    }
  },
}

function checkCluster(check: PluginCheck, cluster: string, block: Block): void {
  check.required('format', `missing bundle format in cluster ${cluster}`, block)
  check.required('namespace', `missing namespace in cluster ${cluster}`, block)
  check.required('configmap_name', `missing configmap name in cluster ${cluster}`, block)
  check.required('configmap_key', `missing configmap key in cluster ${cluster}`, block)
  checkFormat(check, block, `could not parse bundle format from cluster ${cluster}`)
  checkHint(check, block, `could not parse refresh_hint from cluster ${cluster}`)
}

function checkObject(check: PluginCheck): void {
  checkFormat(check, check.data, 'could not parse bundle format from configuration')
  checkHint(check, check.data, 'could not parse refresh_hint')
}

const FORMATS = ['spiffe', 'jwks', 'pem']

function checkFormat(check: PluginCheck, block: Block, prefix: string): void {
  const format = block.string('format')
  if (format.is !== 'known' || FORMATS.includes(format.value.toLowerCase())) return
  const message = `${prefix}: unknown bundle format: ${goQuote(format.value)}`
  check.error(message, { block, key: 'format', place: format.place, code: 'invalid-enum', args: { value: format.value, allowed: FORMATS.join(', ') } })
}

function checkHint(check: PluginCheck, block: Block, prefix: string): void {
  const key = 'refresh_hint'
  const hint = block.string(key)
  if (hint.is !== 'known' || hint.from === 'default') return
  const at = { block, key, place: hint.place } as const
  const result = parseDuration(hint.value)
  if (!result.ok) {
    const message = `${prefix}: could not parse refresh hint ${goQuote(hint.value)}: ${result.error}`
    check.error(message, { ...at, code: 'invalid-duration', args: { value: hint.value, error: result.error } })
  } else if (result.nanoseconds >= 24n * HOUR) {
    check.info(
      "Bundle endpoint refresh hint set to a high value. To cover the case of unscheduled trust bundle updates, it's recommended to have a smaller value, e.g. 5m",
      { ...at, args: { value: hint.value } },
    )
  } else if (result.nanoseconds < MINUTE) {
    check.info('Bundle endpoint refresh hint set too low. SPIRE will not refresh more often than 1 minute', { ...at, args: { value: hint.value } })
  }
}

export const UPSTREAM_AUTHORITIES: Readonly<Record<string, (check: PluginCheck) => void>> = {
  disk(check) {
    const message = "'cert_file_path' and 'key_file_path' must be set and not empty"
    for (const key of ['cert_file_path', 'key_file_path']) check.required(key, message)
  },
  awssecret(check) {
    const { data } = check
    const older = check.tables.isAtLeast('1.11.0') === false
    const both = data.string('cert_file_arn').is === 'absent' && data.string('key_file_arn').is === 'absent'
    const wording = (key: string, name: string): string =>
      !older ? `configuration missing '${key}' value` : `configuration missing ${both ? 'both cert ARN and key ARN' : name}`
    check.required('cert_file_arn', wording('cert_file_arn', 'cert ARN'))
    check.required('key_file_arn', wording('key_file_arn', 'key ARN'))
  },
  spire(check) {
    const newer = check.tables.isAtLeast('1.15.2') === true
    const pipe = check.data.block('experimental')
    const key = 'workload_api_named_pipe_name'
    const name = pipe.string(key)
    if (name.is === 'known') {
      const at = { block: pipe, key, place: name.place, args: { value: name.value }, code: 'other-platform' as const }
      const rest = 'supported ON this platform; please use workload_api_socket instead'
      if (newer) check.error(`configuration: ${key} is not ${rest.replace('ON', 'on')}`, at)
      else check.start(`unable to set Workload API address: configuration: ${key} is not ${rest.replace('ON', 'in')}`, at)
    }
    if (!newer) return
    check.required('server_address', 'server_address is required')
    check.required('server_port', 'server_port is required')
    check.required('workload_api_socket', 'workload_api_socket is required')
  },
  'cert-manager'(check) {
    const { data } = check
    const kind = data.has('issuer_kind') && data.string('issuer_kind').is === 'known'
    const group = data.has('issuer_group') && data.string('issuer_group').is === 'known'
    const { readable } = data
    if (readable && !kind && data.string('issuer_kind').is !== 'unknown') {
      check.info("plugin configuration has empty issuer_kind property, defaulting to value 'Issuer'", { key: 'issuer_kind', code: 'missing-required' })
    }
    if (readable && !group && data.string('issuer_group').is !== 'unknown') {
      check.info("plugin configuration has empty issuer_group property, defaulting to value 'cert-manager.io'", {
        key: 'issuer_group',
        code: 'missing-required',
      })
    }
  },
  ejbca(check) {
    // Both may come from the environment, of which little is known here.
    check.required('client_cert_path', 'client_cert or EJBCA_CLIENT_CERT_PATH is required for mTLS authentication')
    check.required('client_cert_key_path', 'client_key or EJBCA_CLIENT_KEY_PATH is required for mTLS authentication')
    const host = check.data.string('hostname')
    const wrong = host.is === 'known' && !host.value.includes('://') ? badHostCharacter(host.value) : undefined
    if (host.is === 'known' && wrong !== undefined) {
      const error = `parse ${goQuote(`http://${host.value}`)}: invalid character ${goQuote(wrong)} in host name`
      const message = `failed to create EJBCA client: ejbca hostname is not a valid URL: ${error}`
      check.start(message, { key: 'hostname', place: host.place, code: 'invalid-url', args: { value: host.value, error } })
    }
  },
  gcp_cas(check) {
    const root = check.data.block('root_cert_spec')
    if (!root.readable) return
    for (const [key, field] of [
      ['project_name', 'Project'],
      ['region_name', 'Location'],
      ['label_key', 'LabelKey'],
      ['label_value', 'LabelValue'],
    ] as const) {
      const older = check.tables.isAtLeast('1.11.0') === false
      const message = older ? `configuration has empty root_cert_spec.${field} property` : `plugin configuration root_cert_spec.${field} is missing`
      check.required(key, message, root)
    }
    if (root.string('ca_pool').is === 'absent') {
      const message =
        'The ca_pool value is not configured. Falling back to searching the region for matching CAs. The ca_pool configurable will be required in a future release.'
      check.info(message, { block: root, key: 'ca_pool', code: 'missing-required' })
    }
  },
  vault(check) {
    const methods = ['token_auth', 'cert_auth', 'approle_auth', 'k8s_auth']
    const { data } = check
    const written = methods.filter((key) => data.has(key))
    const { readable } = data
    if (readable && written.length === 0 && data.string('vault_addr').is !== 'unknown') {
      check.start(`must be configured one of these authentication method 'Token, Client Certificate, AppRole or Kubernetes`, {
        code: 'missing-required',
        args: { group: methods.join(', ') },
      })
    } else if (written.length > 1) {
      const last = written.at(-1) ?? ''
      check.start('only one authentication method can be configured', { key: last, code: 'conflict', args: { keys: written.join(', ') } })
    }
  },
}
