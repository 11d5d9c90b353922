import type { ScalarNode } from './nodes.ts'
import { integerOf, MAX_SIGNED } from './resolve.ts'

/**
 * The string that kubectl's library makes of a key; undefined where it refuses the key (null, or an integer beyond 63 bits).
 * Source: sigs.k8s.io/yaml yaml.go, convertToJSONableObject, at v1.6.0.
 */
export function keyName(key: ScalarNode): string | undefined {
  const { value } = key
  if (typeof value === 'string') return value
  if (value === null) return undefined
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  const integer = integerOf(key.source)
  if (integer === undefined) return shortestFloat32(value)
  return integer > MAX_SIGNED ? undefined : String(integer)
}

/** A float as Go prints it with as few digits as tell it from its neighbours in 32 bits: `strconv.FormatFloat(f, 'g', -1, 32)`. */
function shortestFloat32(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  const single = Math.fround(value)
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf'
  if (single === 0) return Object.is(single, -0) ? '-0' : '0'
  let precision = 1
  while (precision < 9 && Math.fround(Number(single.toExponential(precision - 1))) !== single) precision++
  const [mantissa = '', exponentText = '0'] = single.toExponential(precision - 1).split('e')
  const exponent = Number(exponentText)
  if (exponent >= -4 && exponent < 6) return single.toFixed(Math.max(0, precision - 1 - exponent))
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}
