/** Whether the API server reads a text as a quantity (kubernetes: apimachinery/pkg/api/resource/quantity.go, ParseQuantity). */
export function isQuantity(text: string): boolean {
  return QUANTITY.test(text)
}

/**
 * A quantity as a number, near enough to compare two of them; undefined where it is none.
 * @param text `500m`, `1Gi`, `2e3`
 */
export function quantity(text: string): number | undefined {
  const [, number, suffix = ''] = QUANTITY.exec(text) ?? []
  if (number === undefined) return undefined
  const scale = SUFFIXES[suffix]
  return Number(number) * (scale ?? 10 ** Number(suffix.slice(1)))
}

const QUANTITY = /^([+-]?(?:\d+\.?\d*|\.\d+))((?:[KMGTPE]i)|[numkMGTPE]|(?:[eE][+-]?\d+))?$/

const SUFFIXES: Readonly<Record<string, number>> = {
  '': 1,
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
}
