import { mappingIn, type Visit, valueIn } from './visit.ts'

/** A probe: one way to ask, and numbers that make sense. */
export function checkProbe(visit: Visit): void {
  checkHandler(visit)
  const name = visit.way.at(-1)
  const success = visit.number('successThreshold')
  if ((name === 'livenessProbe' || name === 'startupProbe') && success !== undefined && success > 1)
    visit.refuse(['successThreshold'], {
      wrong: `${visit.path('successThreshold')} cannot be ${success}: one success is enough for it`,
      todo: 'Take it out.',
      log: `Invalid value: ${success}: must be 1`,
    })
  if (name === 'readinessProbe' && visit.has('terminationGracePeriodSeconds'))
    visit.refuse(['terminationGracePeriodSeconds'], {
      wrong: 'A readinessProbe ends no container, so it has no terminationGracePeriodSeconds',
      todo: 'Take it out, or move it to the livenessProbe.',
      log: 'must not be set for readinessProbes',
    })
}

/** Exactly one of the ways in which a container is asked or told something. */
export function checkHandler(visit: Visit): void {
  const ways = HANDLERS.filter((handler) => visit.has(handler))
  const [first, second] = ways
  if (first === undefined)
    visit.refuse([], {
      wrong: `${visit.path()} does not say what to do`,
      todo: 'Add httpGet, exec, tcpSocket or grpc.',
      log: 'Required value: must specify a handler type',
    })
  else if (second !== undefined)
    visit.refuse(
      [second],
      { wrong: `${visit.path()} has ${ways.join(' and ')}`, todo: 'Keep one of them.', log: 'Forbidden: may not specify more than 1 handler type' },
      visit.mapping.get(second)?.key.place ?? visit.own,
    )
  const exec = mappingIn(visit.mapping, 'exec')
  const command = valueIn(exec, 'command')
  if (exec !== undefined && (command === undefined || (command.kind === 'sequence' && command.items.length === 0)))
    visit.refuse(['exec', 'command'], { wrong: `${visit.path('exec')} has no command`, todo: 'Add it.', log: 'Required value' })
}

const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep']
