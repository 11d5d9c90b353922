import type { Place } from '../../text/source-file.ts'
import type { Deployment } from '../deployment.ts'
import { type Expression, expressionsOf } from './expressions.ts'

/** An alert on the time that a CA has left, whose threshold is no less than a CA lives. */
export interface CaAlert {
  /** The threshold. */
  readonly place: Place
  /** Seconds. */
  readonly threshold: number
  /** Seconds. */
  readonly ttl: number
  /** Undefined: SPIRE's default. */
  readonly ttlPlace: Place | undefined
}

/** spire: pkg/server/credtemplate/builder.go, DefaultX509CATTL */
const DEFAULT_TTL = 24 * 3600

/** The alerts that can never be silent: with several servers, those that are so for each of them. */
export function caAlertsOf(deployment: Deployment): readonly CaAlert[] {
  const comparisons = expressionsOf(deployment).all.flatMap(comparisonsIn)
  if (comparisons.length === 0) return []
  const longest = longestTtl(deployment)
  if (!longest) return []
  return comparisons.flatMap(({ place, threshold }) => (threshold >= longest.ttl ? [{ place, threshold, ...longest }] : []))
}

/** How long a CA lives at most; undefined where one server's `ca_ttl` is not known. */
function longestTtl({ configs }: Deployment): { readonly ttl: number; readonly ttlPlace: Place | undefined } | undefined {
  let longest: { ttl: number; ttlPlace: Place | undefined } | undefined
  for (const { config } of configs) {
    if (config.kind !== 'server') continue
    const answer = config.main.duration('ca_ttl')
    if (answer.is === 'unknown' || answer.is === 'elsewhere') return undefined
    const written = answer.is === 'known' && answer.from === 'written'
    const ttl = answer.is === 'known' ? Number(answer.value) / 1e9 : DEFAULT_TTL
    if (!longest || ttl > longest.ttl) longest = { ttl, ttlPlace: written ? answer.place : undefined }
  }
  return longest
}

/** `metric - time() < 30 * 86400`, `(metric - time()) / 86400 < 30`, `metric_ttl < 3600`: a metric of the CA's expiry, less than so many seconds. */
const COMPARISON =
  /\bspire_server_\w*ca_?\w*?(?:expir\w*|ttl)(?:\s*\{[^}]*\})?(?<minus>\s*-\s*time\(\))?[\s)]*(?<divided>(?:\/\s*[\d.]+[\s)]*|\/\s*\([\d.\s*]+\)[\s)]*)*)<=?\s*(?:bool\s+)?(?<limit>\(?[\d.]+(?:\s*\*\s*[\d.]+)*\)?)/g

function comparisonsIn({ text, place }: Expression): readonly { readonly place: Place; readonly threshold: number }[] {
  return [...text.matchAll(COMPARISON)].flatMap((match) => {
    const { limit = '', divided = '', minus } = match.groups ?? {}
    // A time of day is no time left.
    if (minus === undefined && !/ttl/.test(match[0])) return []
    const threshold = product(limit) * product(divided.replaceAll('/', '*').replace(/^[\s*]+/, '1*'))
    const end = match.index + match[0].length
    return Number.isFinite(threshold) ? [{ place: place(end - limit.length, end), threshold }] : []
  })
}

/** `86400 * 30`; an empty text is 1. */
function product(text: string): number {
  const factors = text
    .replace(/[()\s]/g, '')
    .split('*')
    .filter((factor) => factor !== '')
  return factors.reduce((result, factor) => result * Number(factor), 1)
}
