import { expect, test } from 'vitest'
import { metricName, unknownMetric } from '../../src/spire/metrics.ts'
import { parseRelease } from '../../src/spire/release.ts'

const releases = (...texts: readonly string[]) => texts.flatMap((text) => parseRelease(text) ?? [])

test("a name is SPIRE's by its prefix", () => {
  expect(metricName('spire_server_svid_rotate')).toEqual({ side: 'server', rest: 'svid_rotate' })
  expect(metricName('spire_agent_uptime_in_ms')).toEqual({ side: 'agent', rest: 'uptime_in_ms' })
  expect([metricName('spire_controller_manager_up'), metricName('go_goroutines'), metricName('spire_server:up')]).toEqual([undefined, undefined, undefined])
})

// What a server and an agent of 1.14.2 really served.
test.each([
  ['server', 'uptime_in_ms'],
  ['server', 'started'],
  ['server', 'manager_x509_ca_rotate_ttl'],
  ['server', 'runtime_num_goroutines'],
  ['server', 'rpc_agent_v1_agent_attest_agent'],
  ['server', 'rpc_svid_v1_svid_batch_new_x509svid_elapsed_time_sum'],
  ['server', 'rateLimit_agent_v1_agent_attest_agent'],
  ['server', 'datastore_node_fetch_elapsed_time_count'],
  ['agent', 'rpc_workload_api_fetch_x509svid'],
  ['agent', 'manager_sync_fetch_entries_updates_elapsed_time'],
  ['agent', 'workload_api_connections'],
] as const)('%s has %s', (side, rest) => {
  expect(unknownMetric(side, rest, releases('1.14.2'))).toBe(undefined)
})

test('what no release has is unknown, with what may be meant', () => {
  expect(unknownMetric('server', 'svid_rotate_total', [])).toEqual({ why: 'unknown', meant: 'spire_server_svid_rotate' })
  expect(unknownMetric('server', 'datastore_node_fetches', [])).toEqual({ why: 'unknown', meant: 'spire_server_datastore_node_fetch' })
  expect(unknownMetric('server', 'datastore_node_fetch_seconds', [])).toEqual({ why: 'unknown', meant: 'spire_server_datastore_node_fetch' })
  expect(unknownMetric('agent', 'quorum_of_all_kinds', [])).toEqual({ why: 'unknown', meant: undefined })
  expect(unknownMetric('server', 'rpc_requests_total', [])).toMatchObject({ why: 'unknown' })
  expect(unknownMetric('server', 'uptime_in_ms_sum', [])).toMatchObject({ why: 'unknown' })
})

test('what people make up is told what it is after', () => {
  expect(unknownMetric('server', 'ca_certificate_expiry_timestamp', [])).toEqual({ why: 'unknown', meant: 'spire_server_manager_x509_ca_rotate_expiration' })
  expect(unknownMetric('server', 'svids_issued_total', [])).toEqual({ why: 'unknown', meant: 'spire_server_server_ca_sign_x509_svid' })
  expect(unknownMetric('agent', 'sync_failures_total', [])).toEqual({ why: 'unknown', meant: 'spire_agent_manager_sync_fetch_entries_updates' })
  for (const name of ['manager_x509_ca_rotate_expiration', 'server_ca_sign_x509_svid', 'server_ca_sign_jwt_svid', 'svid_rotate'])
    expect(unknownMetric('server', name, [])).toBe(undefined)
  for (const name of ['manager_sync_fetch_entries_updates', 'workload_api_connections', 'agent_svid_rotate'])
    expect(unknownMetric('agent', name, [])).toBe(undefined)
})

test('a summary has no buckets', () => {
  expect(unknownMetric('agent', 'node_attest_elapsed_time_bucket', [])).toMatchObject({ why: 'bucket' })
})

test('a metric of another release is said to be that', () => {
  expect(unknownMetric('server', 'manager_x509_ca_rotate_expiration', releases('1.12.4'))).toEqual({ why: 'release', since: '1.13.3', removed: undefined })
  expect(unknownMetric('server', 'manager_x509_ca_rotate_expiration', releases('1.12.4', '1.14.2'))).toBe(undefined)
  expect(unknownMetric('server', 'manager_x509_ca_rotate_expiration', [])).toBe(undefined)
})
