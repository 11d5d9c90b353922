import { mappingIn, stringOf, type Visit, valueIn } from './visit.ts'

/** A PodDisruptionBudget bounds one side only (kubernetes: pkg/apis/policy/validation/validation.go). */
export function checkBudget(visit: Visit): void {
  if (visit.has('minAvailable') && visit.has('maxUnavailable'))
    visit.refuse(['maxUnavailable'], {
      wrong: 'A PodDisruptionBudget has minAvailable or maxUnavailable, and this one has both',
      todo: 'Take one of them out.',
      log: 'minAvailable and maxUnavailable cannot be both set',
    })
}

/** A PriorityClass of one's own stays below the system's. */
export function checkPriority(visit: Visit): void {
  const value = visit.number('value')
  const name = stringOf(valueIn(mappingIn(visit.mapping, 'metadata'), 'name')) ?? ''
  if (value !== undefined && value > 1000000000 && !name.startsWith('system-'))
    visit.refuse(['value'], {
      wrong: `The value ${value} is above 1000000000, which is for the system's own classes`,
      todo: 'Write less.',
      log: 'Forbidden: maximum allowed value of a user defined priority is 1000000000',
    })
}
