import type { Configured } from '../deployment/configured.ts'
import type { Breach } from './expectation.ts'
import { list } from './words.ts'

/** Breaches of `every component has a plugin of this type and name`, at the plugin that stands there instead, else at `plugins`. */
export function* missingPlugins(components: readonly Configured[], type: string, expected: readonly string[]): Iterable<Breach> {
  for (const component of components) {
    const names = component.names(type)
    if (names.is !== 'known') continue
    const have = names.value.map(({ value }) => value)
    const lacking = expected.filter((name) => !have.includes(name))
    if (lacking.length === 0) continue
    const actual = have.length === 0 ? `no ${type}` : `${type} ${list(have)}`
    yield { place: names.place, actual, expected: `${type} ${list(lacking)}` }
  }
}
