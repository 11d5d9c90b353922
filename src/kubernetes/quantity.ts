const SCALES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
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

/** A quantity (`512Mi`, `1e9`, `200m`) as a number; undefined where it is none (apimachinery: pkg/api/resource/quantity.go). */
export function quantityOf(text: string): number | undefined {
  const [, number, exponent, suffix = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:[eE]([+-]?\d+)|([numkMGTPE]|[KMGTPE]i)?)$/.exec(text.trim()) ?? []
  if (number === undefined) return undefined
  return exponent === undefined ? Number(number) * (SCALES[suffix] ?? 1) : Number(number) * 10 ** Number(exponent)
}
