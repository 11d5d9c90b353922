import { stringOf, type Visit, valueIn } from './visit.ts'

/** A HorizontalPodAutoscaler's bounds (kubernetes: pkg/apis/autoscaling/validation/validation.go). */
export function checkAutoscaler(visit: Visit): void {
  const least = visit.number('minReplicas')
  const most = visit.number('maxReplicas')
  if (least !== undefined && least < 0)
    visit.refuse(['minReplicas'], {
      wrong: 'minReplicas cannot be below 0',
      todo: 'Write 1 or more.',
      log: `Invalid value: ${least}: must be greater than or equal to 1`,
    })
  else if (least !== undefined && most !== undefined && most > 0 && most < least)
    visit.refuse(['maxReplicas'], {
      wrong: `maxReplicas is ${most}, below minReplicas, which is ${least}`,
      todo: 'Raise the one or lower the other.',
      log: `Invalid value: ${most}: must be greater than or equal to \`minReplicas\``,
    })
  for (const [index, metric] of visit.items('metrics').entries()) {
    const type = stringOf(valueIn(metric, 'type'))
    const field = type === undefined ? undefined : SOURCES[type]
    if (field !== undefined && !valueIn(metric, field))
      visit.refuse(['metrics', index, field], {
        wrong: `${visit.path('metrics', index)} is of type ${type} and has no '${field}'`,
        todo: 'Add it.',
        log: 'Required value: must populate information for the given metric source',
      })
  }
}

const SOURCES: Readonly<Record<string, string>> = {
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
  ContainerResource: 'containerResource',
  External: 'external',
}

/** A metric's target has the value of its type. */
export function checkTarget(visit: Visit): void {
  const type = visit.string('type')
  const share = visit.number('averageUtilization')
  if (type === 'Utilization' && visit.way.at(-2) === 'resource' && !visit.has('averageUtilization') && !visit.has('averageValue'))
    visit.refuse(['averageUtilization'], {
      wrong: `${visit.path()} has no averageUtilization`,
      todo: 'Add it, in per cent.',
      log: 'Required value: must set either a target raw value or a target utilization',
    })
  else if (share !== undefined && share < 1)
    visit.refuse(['averageUtilization'], {
      wrong: `averageUtilization cannot be ${share}`,
      todo: 'Write 1 or more.',
      log: `Invalid value: ${share}: must be greater than 0`,
    })
}
