import { wildcardSubdomain } from './formats.ts'
import { mappingIn, numberOf, stringOf, type Visit, valueIn } from './visit.ts'

/** An Ingress (kubernetes: pkg/apis/networking/validation/validation.go). */
export function checkIngress(visit: Visit): void {
  const rules = visit.node('rules')
  const none = rules === undefined || (rules.kind === 'sequence' && rules.items.length === 0)
  if (none && !visit.has('defaultBackend'))
    visit.refuse([], {
      wrong: 'The Ingress leads nowhere',
      todo: 'Add rules, or a defaultBackend.',
      log: 'either `defaultBackend` or `rules` must be specified',
    })
}

export function checkIngressHosts(visit: Visit): void {
  visit.checkTexts(['hosts'], visit.node('hosts'), wildcardSubdomain)
}

export function checkIngressPath(visit: Visit): void {
  const type = visit.string('pathType')
  const path = visit.string('path')
  if ((type === 'Exact' || type === 'Prefix') && (!visit.has('path') || (path !== undefined && !path.startsWith('/'))))
    visit.refuse(['path'], {
      wrong: `${visit.path('path')} has to begin with a /`,
      todo: 'Write it so.',
      log: `Invalid value: "${path ?? ''}": must be an absolute path`,
    })
}

export function checkIngressBackend(visit: Visit): void {
  const service = mappingIn(visit.mapping, 'service')
  if (!visit.has('service') && !visit.has('resource'))
    visit.refuse([], { wrong: `${visit.path()} names no Service`, todo: 'Add service.', log: 'Invalid value: "": resource or service backend is required' })
  if (service === undefined) return
  const port = mappingIn(service, 'port')
  const number = numberOf(valueIn(port, 'number')) || undefined
  const named = valueIn(port, 'name') !== undefined && stringOf(valueIn(port, 'name')) !== ''
  if (valueIn(service, 'port') !== undefined && port === undefined) return
  if (number === undefined && !named && !isUnread(valueIn(port, 'number')))
    visit.refuse(['service', 'port'], {
      wrong: `${visit.path('service')} names no port`,
      todo: 'Add port.number or port.name.',
      log: 'Required value: port name or number is required',
    })
  else if (number !== undefined && named)
    visit.refuse(['service', 'port'], {
      wrong: `${visit.path('service', 'port')} has a name and a number`,
      todo: 'Keep one of them.',
      log: 'Invalid value: "": cannot set both port name & port number',
    })
}

/** Written, and not as a number: that is another fault. */
function isUnread(node: Parameters<typeof numberOf>[0]): boolean {
  return node !== undefined && numberOf(node) === undefined
}
