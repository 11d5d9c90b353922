import { mappingIn, numberOf, stringOf, textOf, type Visit, valueIn } from './visit.ts'

/** Workloads, beside the pods they make (kubernetes: pkg/apis/apps/validation/validation.go, pkg/apis/batch/validation/validation.go). */
export function checkDeployment(visit: Visit): void {
  checkSelector(visit)
  const strategy = mappingIn(visit.mapping, 'strategy')
  const type = stringOf(valueIn(strategy, 'type'))
  const rolling = mappingIn(strategy, 'rollingUpdate')
  if (type === 'Recreate' && rolling !== undefined)
    visit.refuse(['strategy', 'rollingUpdate'], {
      wrong: "The strategy is Recreate, and rollingUpdate is another one's",
      todo: 'Take rollingUpdate out, or write type: RollingUpdate.',
      log: "Forbidden: may not be specified when strategy `type` is 'Recreate'",
    })
  else if (isZero(valueIn(rolling, 'maxUnavailable')) && isZero(valueIn(rolling, 'maxSurge')))
    visit.refuse(['strategy', 'rollingUpdate', 'maxUnavailable'], {
      wrong: 'maxUnavailable and maxSurge are both 0, so that no pod could ever be replaced',
      todo: 'Let one of them be more.',
      log: 'may not be 0 when `maxSurge` is 0',
    })
  const ready = visit.number('minReadySeconds') ?? 0
  const deadline = visit.number('progressDeadlineSeconds')
  if (deadline !== undefined && deadline >= 0 && deadline <= ready)
    visit.refuse(['progressDeadlineSeconds'], {
      wrong: `progressDeadlineSeconds is ${deadline}, and minReadySeconds is ${ready}`,
      todo: 'Raise it above minReadySeconds.',
      log: `Invalid value: ${deadline}: must be greater than minReadySeconds`,
    })
}

export function checkDaemonSet(visit: Visit): void {
  checkSelector(visit)
  const update = mappingIn(visit.mapping, 'updateStrategy')
  const rolling = mappingIn(update, 'rollingUpdate')
  if (stringOf(valueIn(update, 'type')) === 'OnDelete' || rolling === undefined) return
  const surge = valueIn(rolling, 'maxSurge')
  const unavailable = valueIn(rolling, 'maxUnavailable')
  // What is left out is 0 and 1.
  const surges = surge !== undefined && !isZero(surge)
  if (surges && (unavailable === undefined || !isZero(unavailable)) && isPlain(surge))
    visit.refuse(['updateStrategy', 'rollingUpdate', 'maxSurge'], {
      wrong: 'maxSurge is set, and maxUnavailable is not 0',
      todo: 'Write maxUnavailable: 0, or take maxSurge out.',
      log: 'may not be set when maxUnavailable is non-zero',
    })
  else if (!surges && isZero(unavailable))
    visit.refuse(['updateStrategy', 'rollingUpdate', 'maxUnavailable'], {
      wrong: 'maxUnavailable and maxSurge are both 0, so that no pod could ever be replaced',
      todo: 'Let one of them be more.',
      log: 'Required value: cannot be 0 when maxSurge is 0',
    })
}

export function checkStatefulSet(visit: Visit): void {
  checkSelector(visit)
  const strategy = mappingIn(visit.mapping, 'updateStrategy')
  if (stringOf(valueIn(strategy, 'type')) === 'OnDelete' && valueIn(strategy, 'rollingUpdate'))
    visit.refuse(['updateStrategy', 'rollingUpdate'], {
      wrong: "The strategy is OnDelete, and rollingUpdate is another one's",
      todo: 'Take rollingUpdate out, or write type: RollingUpdate.',
      log: "only allowed for updateStrategy 'RollingUpdate'",
    })
}

export function checkJob(visit: Visit): void {
  if (visit.string('completionMode') === 'Indexed' && !visit.has('completions'))
    visit.refuse(['completions'], {
      wrong: 'An indexed Job says how many completions it has',
      todo: 'Add completions.',
      log: 'Required value: when completion mode is Indexed',
    })
  const template = mappingIn(mappingIn(visit.mapping, 'template'), 'spec')
  const policy = stringOf(valueIn(template, 'restartPolicy'))
  if (template !== undefined && (valueIn(template, 'restartPolicy') === undefined || policy === 'Always' || policy === ''))
    visit.refuse(['template', 'spec', 'restartPolicy'], {
      wrong:
        policy === 'Always'
          ? "A Job's pods cannot be restarted always: they run to their end"
          : "A Job's pods need a restartPolicy, because the default is Always",
      todo: 'Write restartPolicy: OnFailure or Never.',
      log: 'Required value: valid values: "OnFailure", "Never"',
    })
}

/** A selector that demands nothing is none to the API server (of a Job, which has none of its own, nothing is asked). */
export function checkSelector(visit: Visit): void {
  const selector = mappingIn(visit.mapping, 'selector')
  if (selector === undefined || selector.alias !== undefined) return
  const some = ['matchLabels', 'matchExpressions'].some((field) => {
    const demands = valueIn(selector, field)
    return demands !== undefined && (demands.kind === 'mapping' ? demands.entries.length > 0 : demands.kind === 'sequence' ? demands.items.length > 0 : true)
  })
  if (some || selector.entries.some(({ key }) => key.source !== 'matchLabels' && key.source !== 'matchExpressions')) return
  const kind = visit.object.kind
  visit.refuse(['selector'], {
    wrong: `The ${kind}'s selector is empty`,
    todo: 'Write the labels of its pods into it, as in matchLabels: {app: ...}.',
    log: `Invalid value: {}: empty selector is invalid for ${kind.toLowerCase()}`,
  })
}

function isZero(node: Parameters<typeof numberOf>[0]): boolean {
  return numberOf(node) === 0 || stringOf(node) === '0%'
}

function isPlain(node: Parameters<typeof textOf>[0]): boolean {
  return textOf(node) !== undefined
}
