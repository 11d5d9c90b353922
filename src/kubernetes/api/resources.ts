import { quantity } from '../quantity.ts'
import { mappingIn, placeOf, textOf, type Visit, valueIn } from './visit.ts'

/** What a container asks for, and what it is limited to. */
export function checkResources(visit: Visit): void {
  const resources = mappingIn(visit.mapping, 'resources')
  const limits = mappingIn(resources, 'limits')
  const requests = mappingIn(resources, 'requests')
  for (const { key, value } of requests?.entries ?? []) {
    const wanted = quantity(textOf(value) ?? '')
    const limit = textOf(valueIn(limits, key.source))
    const most = quantity(limit ?? '')
    if (wanted === undefined || most === undefined || wanted <= most) continue
    visit.refuse(
      ['resources', 'requests'],
      {
        wrong: `${visit.path()} asks for ${textOf(value)} of ${key.source} and is limited to ${limit}`,
        todo: 'Lower the request or raise the limit.',
        log: `Invalid value: "${textOf(value)}": must be less than or equal to ${key.source} limit of ${limit}`,
      },
      placeOf(value, key),
    )
  }
  for (const { key, value } of requests?.entries ?? []) {
    if (!isExtended(key.source)) continue
    const wanted = textOf(value)
    const limit = textOf(valueIn(limits, key.source))
    if (wanted === undefined || (limit !== undefined && quantity(limit) === quantity(wanted)) || (limit === undefined && valueIn(limits, key.source))) continue
    if (limit !== undefined && (quantity(wanted) ?? 0) > (quantity(limit) ?? 0)) continue
    visit.refuse(
      ['resources', 'requests'],
      {
        wrong: `${visit.path()} asks for ${wanted} of ${key.source}, and is limited to ${limit ?? 'nothing'}: of such a resource they have to be the same`,
        todo: 'Write the same in limits.',
        log: limit === undefined ? 'Limit must be set for non overcommitable resources' : `must be equal to ${key.source} limit of ${limit}`,
      },
      placeOf(value, key),
    )
  }
  for (const [field, map] of [
    ['limits', limits],
    ['requests', requests],
  ] as const) {
    for (const { key, value } of map?.entries ?? []) {
      const amount = quantity(textOf(value) ?? '')
      if (amount !== undefined && amount < 0)
        visit.refuse(
          ['resources', field, key.source],
          { wrong: `${key.source} cannot be below 0`, todo: 'Write 0 or more.', log: `Invalid value: "${textOf(value)}": must be greater than or equal to 0` },
          placeOf(value, key),
        )
      if (isStandard(key.source)) continue
      visit.refuse(
        ['resources', field, key.source],
        {
          wrong: `There is no resource '${key.source}'`,
          todo: 'Write cpu, memory, ephemeral-storage, or the name of an extended resource with its domain.',
          log: `Invalid value: "${key.source}": must be a standard resource for containers`,
        },
        key.alias ?? key.place,
      )
    }
  }
}

/** A device's or anybody's resource, which is not shared. */
function isExtended(resource: string): boolean {
  return resource.includes('/') && !resource.includes('${') && !/^[^/]*kubernetes\.io\//.test(resource)
}

function isStandard(resource: string): boolean {
  return resource.includes('/') || resource.includes('${') || resource.startsWith('hugepages-') || ['cpu', 'memory', 'ephemeral-storage'].includes(resource)
}
