import { goQuote } from '../../hcl/go-quote.ts'
import type { Block } from '../config.ts'
import { parseSpiffeId } from '../spiffe-id.ts'
import { type Check, invalid, textOf, writtenText } from './check.ts'
import { addressError } from './listen-address.ts'

const LIMITS = ['fetch_x509_svid', 'fetch_jwt_svid', 'fetch_x509_bundles', 'fetch_jwt_bundles', 'stream_secrets', 'fetch_secrets']

/** spire: cmd/spire-agent/cli/run/run.go at v1.15.3 */
export function checkBroker(check: Check, experimental: Block): void {
  const broker = experimental.block('broker')
  if (broker.written && broker.readable) checkEndpoint(check, broker)
  const limits = experimental.block('ratelimit')
  for (const key of LIMITS) {
    const limit = limits.int(key)
    if (limit.is !== 'known' || limit.value >= 0) continue
    const log = `experimental.ratelimit.${key} must not be negative`
    check.problems.add({ code: 'invalid-value', block: limits, key, place: limit.place, log, args: { value: String(limit.value) } })
  }
}

function checkEndpoint(check: Check, broker: Block): void {
  const { problems } = check
  if (broker.string('socket_path').is === 'absent' && broker.string('bind_address').is === 'absent') {
    problems.add({ code: 'missing-required', block: broker, log: 'experimental.broker requires socket_path, bind_address, or both' })
  }
  const address = writtenText(broker, 'bind_address')
  const error = address === undefined ? undefined : addressError(address)
  if (error !== undefined) {
    invalid(check, broker, 'bind_address', 'invalid-value', `invalid experimental.broker.bind_address ${goQuote(address ?? '')}: ${error}`, { error })
  }
  const seen = new Set<string>()
  const brokers = broker.blocks('brokers')
  brokers.forEach((one, index) => {
    const id = one.string('id')
    if (id.is === 'absent') {
      problems.add({ code: 'missing-required', block: one, key: 'id', place: id.place, log: `experimental.broker.brokers[${index}].id: must be specified` })
    } else if (id.is === 'known') {
      if (seen.has(id.value)) {
        problems.add({ code: 'conflict', block: one, key: 'id', place: id.place, log: `experimental.broker.brokers[${id.value}].id: duplicate broker id` })
      }
      seen.add(id.value)
    }
  })
  for (const one of brokers) checkEntry(check, one)
}

function checkEntry(check: Check, one: Block): void {
  const id = textOf(one, 'id')
  if (id === undefined) return
  const { problems } = check
  const name = `experimental.broker.brokers[${id}]`
  const result = parseSpiffeId(id)
  if (!result.ok)
    problems.add({ code: 'invalid-spiffe-id', block: one, key: 'id', log: `${name}.id: ${result.error}`, args: { value: id, error: result.error } })
  const types = one.blocks('allowed_reference_types')
  if (types.length === 0 && one.strings('allowed_reference_types').is === 'absent') {
    problems.add({
      code: 'missing-required',
      block: one,
      key: 'allowed_reference_types',
      log: `${name}.allowed_reference_types: must list at least one reference type URL`,
    })
  }
  types.forEach((type, index) => {
    const url = type.string('type_url')
    if (url.is === 'absent') {
      problems.add({ code: 'missing-required', block: type, key: 'type_url', log: `${name}.allowed_reference_types[${index}].type_url: must be specified` })
    } else if (url.is === 'known' && url.value === '*' && types.length !== 1) {
      const log = `${name}.allowed_reference_types: wildcard "*" must be the only allowed reference type`
      problems.add({ code: 'conflict', block: type, key: 'type_url', place: url.place, log })
    }
  })
}
