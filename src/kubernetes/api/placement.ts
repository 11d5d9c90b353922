import { dnsLabel } from './formats.ts'
import { stringOf, type Visit, valueIn } from './visit.ts'

/** A toleration (kubernetes: pkg/apis/core/validation/validation.go, ValidateTolerations). */
export function checkToleration(visit: Visit): void {
  const operator = visit.string('operator')
  const key = visit.string('key')
  const value = visit.string('value')
  const effect = visit.string('effect')
  if ((!visit.has('key') || key === '') && operator !== 'Exists' && (operator !== undefined || !visit.has('operator')))
    visit.refuse(['operator'], {
      wrong: `${visit.path()} has no key, and tolerates everything only with the operator Exists`,
      todo: 'Write operator: Exists, or add the key.',
      log: 'operator must be Exists when `key` is empty, which means "match all values and all keys"',
    })
  else if (operator === 'Exists' && value !== undefined && value !== '')
    visit.refuse(['value'], {
      wrong: `${visit.path()} has the operator Exists, which takes no value`,
      todo: 'Take the value out, or write operator: Equal.',
      log: "value must be empty when `operator` is 'Exists'",
    })
  if (visit.has('tolerationSeconds') && effect !== 'NoExecute' && (effect !== undefined || !visit.has('effect')))
    visit.refuse(['tolerationSeconds'], {
      wrong: `${visit.path()} has tolerationSeconds, which are for the effect NoExecute`,
      todo: 'Take them out, or write effect: NoExecute.',
      log: "effect must be 'NoExecute' when `tolerationSeconds` is set",
    })
}

/** Beside which pods: of which namespaces. */
export function checkAffinityTerm(visit: Visit): void {
  visit.checkTexts(['namespaces'], visit.node('namespaces'), dnsLabel)
}

/** How pods are spread. */
export function checkSpread(visit: Visit): void {
  if (visit.has('minDomains') && visit.string('whenUnsatisfiable') === 'ScheduleAnyway')
    visit.refuse(['minDomains'], {
      wrong: `${visit.path()} has minDomains, which are for whenUnsatisfiable: DoNotSchedule`,
      todo: 'Take them out.',
      log: 'can only use minDomains if whenUnsatisfiable=DoNotSchedule',
    })
}

/** Which nodes: values for some operators, and none for others. */
export function checkNodeRequirement(visit: Visit): void {
  const operator = visit.string('operator')
  const values = visit.node('values')
  const count = values?.kind === 'sequence' ? values.items.length : 0
  const said =
    (operator === 'In' || operator === 'NotIn') && count === 0
      ? "Required value: must be specified when `operator` is 'In' or 'NotIn'"
      : (operator === 'Exists' || operator === 'DoesNotExist') && count > 0
        ? "Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
        : (operator === 'Gt' || operator === 'Lt') && count !== 1
          ? "Required value: must be specified single value when `operator` is 'Lt' or 'Gt'"
          : undefined
  if (said === undefined) return
  visit.refuse(['values'], { wrong: `${visit.path()} has the operator ${operator} and ${count} values`, todo: 'Write what the operator takes.', log: said })
}

/** A seccomp or AppArmor profile: a file's name with the type that has one. */
export function checkProfile(visit: Visit): void {
  const type = visit.string('type')
  const has = visit.has('localhostProfile')
  if (type === 'Localhost' && !has)
    visit.refuse(['localhostProfile'], {
      wrong: `${visit.path()} names no profile`,
      todo: 'Add localhostProfile.',
      log: 'Required value: must be set when seccomp type is Localhost',
    })
  else if (type !== undefined && type !== 'Localhost' && has)
    visit.refuse(['localhostProfile'], {
      wrong: `${visit.path()} names a profile, and its type is ${type}`,
      todo: 'Take localhostProfile out, or write type: Localhost.',
      log: 'can only be set when seccomp type is Localhost',
    })
}

/** Groups beside the first. */
export function checkGroups(visit: Visit): void {
  const groups = visit.node('supplementalGroups')
  if (groups?.kind !== 'sequence') return
  for (const [index, group] of groups.items.entries()) {
    const value = group.kind === 'scalar' ? group.value : undefined
    if (typeof value === 'number' && (value < 0 || value > 0x7fffffff))
      visit.refuse(['supplementalGroups', index], {
        wrong: `There is no group ${value}`,
        todo: 'Write 0 to 2147483647.',
        log: `Invalid value: ${value}: must be between 0 and 2147483647, inclusive`,
      })
  }
}

/** A list's texts that are written as addresses. */
export function checkBlock(visit: Visit): void {
  const except = visit.node('except')
  const whole = stringOf(valueIn(visit.mapping, 'cidr'))
  if (except?.kind !== 'sequence' || whole === undefined) return
  for (const [index, item] of except.items.entries()) {
    const text = stringOf(item)
    if (text !== undefined && !/^[0-9a-fA-F.:]+\/\d{1,3}$/.test(text))
      visit.refuse(['except', index], {
        wrong: `${visit.path('except', index)} cannot be '${text}'`,
        todo: 'Write a range of addresses such as 10.1.0.0/16.',
        log: `Invalid value: "${text}": must be a valid CIDR value`,
      })
  }
}
