import { goQuote } from '../../hcl/go-quote.ts'
import { textAt } from '../../text/source-file.ts'
import type { Block, Problem } from '../config.ts'
import { parseTrustDomain } from '../spiffe-id.ts'
import { type Check, conflict, isSet, missing, textOf } from './check.ts'

/**
 * What the k8s-workload-registrar checks when it starts (spire: support/k8s/k8s-workload-registrar/config.go, config_crd.go at v1.5.6); without
 * its mode and its lock, which have rules of their own.
 */
export function checkRegistrar(check: Check, root: Block): void {
  if (!root.readable) return
  checkServer(check, root)
  missing(check, root, 'trust_domain', `${COMMON}trust_domain must be specified`)
  const trustDomain = textOf(root, 'trust_domain')
  const parsed = trustDomain === undefined ? undefined : parseTrustDomain(trustDomain)
  if (parsed?.ok === false) {
    const log = `${COMMON}malformed trust domain: ${parsed.error}`
    const answer = root.string('trust_domain')
    const place = answer.is === 'known' ? { place: answer.place } : {}
    check.problems.add({
      code: 'invalid-trust-domain',
      block: root,
      key: 'trust_domain',
      ...place,
      log,
      args: { value: trustDomain ?? '', error: parsed.error },
    })
  }
  missing(check, root, 'cluster', `${COMMON}cluster must be specified`)
  if (textOf(root, 'mode') === 'crd') checkCrdMode(check, root)
}

/** What a mode reads for itself, behind what all of them read. */
const MODE_KEYS: Readonly<Record<string, readonly string[]>> = {
  reconcile: ['metrics_addr', 'leader_election', 'leader_election_resource_lock', 'controller_name', 'add_pod_dns_names', 'cluster_dns_zone'],
  crd: [
    'add_svc_dns_name',
    'leader_election',
    'leader_election_resource_lock',
    'metrics_bind_addr',
    'pod_controller',
    'webhook_cert_dir',
    'webhook_enabled',
    'webhook_port',
    'webhook_service_name',
    'identity_template',
    'identity_template_label',
    'dns_name_templates',
    'context',
  ],
}

/** A value of another type, as the registrar takes it: with an older library, which reads `"true"` as true, and without the other mode's keys. */
export function ofRegistrar(problem: Problem, root: Block): Problem | undefined {
  if (problem.code !== 'wrong-type') return problem
  const [key = ''] = problem.path.split(/[.[]/)
  const own = MODE_KEYS[textOf(root, 'mode') ?? '']?.includes(key)
  if (!own && Object.values(MODE_KEYS).some((keys) => keys.includes(key))) return undefined
  const text = textAt(problem.place)
  const isBool = problem.args.wanted === 'true or false'
  if (isBool && /^"?(true|false|1|0)"?$/i.test(text)) return undefined
  const log = isBool && /^("|\d+$)/.test(text) ? `unable to decode configuration: decodeBool: Unknown value for boolean: ${text}` : (problem.log ?? '')
  return { ...problem, log: own ? log : `${COMMON}${log}` }
}

const COMMON = 'error parsing common config: '
const LEVELS = ['panic', 'fatal', 'error', 'warn', 'warning', 'info', 'debug', 'trace']

function checkServer(check: Check, root: Block): void {
  const address = root.string('server_address')
  if (address.is === 'unknown') return
  if (address.is === 'absent') {
    if (root.string('server_socket_path').is === 'absent') {
      const log = `${COMMON}server_address or server_socket_path must be specified`
      check.problems.add({ code: 'missing-required', block: root, log, args: { group: 'server_address, server_socket_path' } })
    }
  } else if (address.is === 'known' && !address.value.startsWith('unix://') && root.string('agent_socket_path').is === 'absent') {
    const log = `${COMMON}agent_socket_path must be specified if the server is not a local socket`
    check.problems.add({ code: 'missing-required', block: root, key: 'agent_socket_path', place: address.place, log, args: { group: 'agent_socket_path' } })
  }
}

function checkCrdMode(check: Check, root: Block): void {
  if (isSet(root, 'identity_template')) {
    const other = ['pod_annotation', 'pod_label'].find((key) => isSet(root, key))
    const log = 'workload registration configuration is incorrect, can only use one of identity_template, pod_annotation, or pod_label'
    if (other !== undefined) conflict(check, root, [other, 'identity_template'], log)
  }
  if (!root.has('context')) {
    const template = textOf(root, 'identity_template')
    const names = root.strings('dns_name_templates')
    const asked = (text: string): boolean => text.replaceAll(' ', '').includes('{{.Context.')
    if (template !== undefined && asked(template)) missingContext(check, root, 'identity_template', 'identity_template references non-existing context')
    else if (names.is === 'known' && names.value.some(({ value }) => asked(value)))
      missingContext(check, root, 'dns_name_templates', 'dns_name_template references non-existing context')
  }
  const level = textOf(root, 'log_level')
  const answer = root.string('log_level')
  if (level === undefined || answer.is !== 'known' || LEVELS.includes(level.toLowerCase())) return
  const log = `error setting up logging: not a valid logrus Level: ${goQuote(level)}`
  check.problems.add({ code: 'invalid-enum', block: root, key: 'log_level', place: answer.place, log, args: { value: level, allowed: LEVELS.join(', ') } })
}

function missingContext(check: Check, root: Block, key: string, log: string): void {
  check.problems.add({ code: 'missing-required', block: root, key: 'context', place: root.key(key) ?? root.place, log })
}
