import type { Deployment } from '../deployment/deployment.ts'
import type { Place } from '../text/source-file.ts'
import type { Assertion, Demand } from './assertion.ts'
import { parsePath, type Step, type Stop, stopsInHcl, stopsInYaml } from './assertion-path.ts'
import { isObject } from './object-pattern.ts'
import { type Rule, rule } from './rule.ts'
import { list } from './words.ts'

/** The configuration's assertions as rules, so that severities, ignores, baselines and reports treat them like any other. */
export function assertionRules(assertions: readonly Assertion[]): readonly Rule[] {
  return assertions.flatMap((assertion) => assertionRule(assertion) ?? [])
}

function assertionRule(assertion: Assertion): Rule | undefined {
  const { id, severity, must, message = '' } = assertion
  const [, config, written] = /^(\S+):\s+(.*)$/.exec(assertion.path) ?? []
  const steps = parsePath(written ?? assertion.path)
  if (steps === undefined) return undefined
  const because = message === '' ? '' : ` ${message}`
  return rule({
    id,
    area: 'policy',
    summary: message || `${assertion.path} of ${assertion.select} ${demanded(must)}.`,
    presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
    since: '1.0.0',
    references: [],
    own: true,
    messages: {
      breach: { severity, text: `{path} of {object} is {found}, but ${demanded(must)}.{because}` },
      missing: { severity, text: `{object} has no {path}, but it ${demanded(must)}.{because}` },
    },
    check(deployment, report) {
      for (const { object, stops } of stopsIn(deployment, assertion.select, config, steps)) {
        for (const stop of stops) {
          const fault = faultOf(stop, must)
          if (fault === undefined) continue
          const found = stop.value === undefined ? 'there' : `'${stop.value}'`
          report(fault, stop.place, { path: assertion.path, object, found, because })
        }
      }
    },
  })
}

interface Selected {
  readonly object: string
  readonly stops: readonly Stop[]
}

function stopsIn({ cluster, configs }: Deployment, select: string, config: string | undefined, steps: readonly Step[]): readonly Selected[] {
  const selected = cluster.objects.filter((object) =>
    isObject(select, { kind: object.kind, name: object.name, ...(object.namespace === undefined ? {} : { namespace: object.namespace }) }),
  )
  return selected.flatMap((object): readonly Selected[] => {
    const named = [object.kind, object.namespace, object.name].filter((part) => part).join('/')
    if (config === undefined) return [{ object: named, stops: stopsInYaml(object.root, steps, object.place) }]
    return configs
      .filter((one) => one.object === object && one.name === config)
      .flatMap(({ config: { file }, place }) => (file ? [{ object: named, stops: stopsInHcl(file, steps, firstCharacter(place)) }] : []))
  })
}

function firstCharacter({ file, start }: Place): Place {
  return file.place(start, start)
}

function faultOf({ is, value }: Stop, { exist, equal, oneOf, match }: Demand): 'breach' | 'missing' | undefined {
  if (exist === false) return is === 'there' || is === 'unknown' ? 'breach' : undefined
  if (is === 'unknown') return undefined
  // A value is demanded where it has a place; whether it must have one is another demand.
  if (is === 'last' || is === 'missing') return exist === true || is === 'last' ? 'missing' : undefined
  if (equal !== undefined && value !== equal) return 'breach'
  if (oneOf && !oneOf.some((one) => one === value)) return 'breach'
  return match !== undefined && (value === undefined || !new RegExp(match, 'u').test(String(value))) ? 'breach' : undefined
}

function demanded({ exist, equal, oneOf, match }: Demand): string {
  const demands = [
    exist === false ? 'must not be there' : exist === true ? 'must be there' : undefined,
    equal === undefined ? undefined : `must be '${equal}'`,
    oneOf && `must be one of ${list(oneOf.map(String), 'or')}`,
    match === undefined ? undefined : `must match ${match}`,
  ].filter((one) => one !== undefined)
  return demands.join(' and ').replace(/[{}]/g, '')
}
