import table from '../../schemas/spire/metrics.json' with { type: 'json' }
import { nearest } from '../text/did-you-mean.ts'
import { isKnownIn, type Release } from './release.ts'

export type MetricSide = 'server' | 'agent'

interface MetricRow {
  readonly kind: string
  readonly since?: string
  readonly removed?: string
}

/** The casts are the data's edge: its shape is what the schema's own test checks. */
const ROWS = { server: table.server, agent: table.agent } as Readonly<Record<MetricSide, Readonly<Record<string, MetricRow>>>>

/** Why a metric is not there, and what may be meant. */
export type UnknownMetric =
  /** No release makes it; `meant` is the nearest that the release makes. */
  | { readonly why: 'unknown'; readonly meant: string | undefined }
  /** It is a summary: it has quantiles, `_sum` and `_count`, and no buckets. */
  | { readonly why: 'bucket'; readonly meant: string }
  /** Another release makes it. */
  | { readonly why: 'release'; readonly since: string | undefined; readonly removed: string | undefined }

/** A metric's name for Prometheus, taken apart; undefined where it is none of SPIRE's by its prefix. */
export function metricName(name: string): { readonly side: MetricSide; readonly rest: string } | undefined {
  const [, side, rest] = /^spire_(server|agent)_(\w+)$/.exec(name) ?? []
  return rest !== undefined && (side === 'server' || side === 'agent') ? { side, rest } : undefined
}

/**
 * Why SPIRE does not have a metric; undefined where it does.
 * @param releases those that may be running; empty where none is known: then any release counts
 */
export function unknownMetric(side: MetricSide, rest: string, releases: readonly Release[]): UnknownMetric | undefined {
  if (BY_CALL.test(rest)) return undefined
  const rows = ROWS[side]
  const base = rest.replace(/_(?:sum|count)$/, '')
  const row = rows[rest] ?? (rows[base]?.kind === 'sample' ? rows[base] : undefined)
  if (row) {
    if (releases.length === 0 || releases.some((release) => isKnownIn(release, row))) return undefined
    return { why: 'release', since: row.since, removed: row.removed }
  }
  const sample = rest.replace(/_bucket$/, '')
  if (sample !== rest && rows[sample]?.kind === 'sample') return { why: 'bucket', meant: full(side, sample) }
  const known = Object.keys(rows).filter((name) => releases.length === 0 || releases.some((release) => isKnownIn(release, rows[name] ?? {})))
  const plain = rest.replace(/_(?:total|seconds|count|milliseconds|ms)$/, '')
  const asked = MEANT[side].find(([pattern]) => pattern.test(rest))?.[1]
  const meant = [plain, `${plain}_elapsed_time`].find((name) => name !== rest && known.includes(name)) ?? nearest(rest, known) ?? asked
  return { why: 'unknown', meant: meant === undefined ? undefined : full(side, meant) }
}

/** What names that people make up are after, where one metric tells it. */
const MEANT: Readonly<Record<MetricSide, readonly (readonly [pattern: RegExp, name: string])[]>> = {
  server: [
    [/(?:^|_)ca_.*(?:expir|not_after|valid)/, 'manager_x509_ca_rotate_expiration'],
    [/jwt_?svids?_.*(?:issued|signed|minted)/, 'server_ca_sign_jwt_svid'],
    [/svids?_.*(?:issued|signed|minted)/, 'server_ca_sign_x509_svid'],
    [/svid.*rotat/, 'svid_rotate'],
  ],
  agent: [
    [/sync.*(?:fail|error)/, 'manager_sync_fetch_entries_updates'],
    [/workload_api.*connect/, 'workload_api_connections'],
    [/svid.*rotat/, 'agent_svid_rotate'],
  ],
}

/** One for every call of an API, by its service and method (spire: pkg/common/api/middleware/names.go), and of its rate limiter. */
const BY_CALL = /^(?:rpc|rateLimit)_(?:\w+_)?(?:v\d+(?:alpha\d*|beta\d*)?_\w+|workload_api_\w+|sds_v\d_\w+|health_\w+|logger_\w+|delegated_identity_\w+)$/

function full(side: MetricSide, name: string): string {
  return `spire_${side}_${name}`
}
