import type { PodSpec, Toleration } from 'kubernetes-types/core/v1.js'
import type { Field } from './field.ts'

/** Taints that every pod of a DaemonSet tolerates (kubernetes: pkg/controller/daemon/util/daemonset_util.go). */
const OF_DAEMONS = /^node\.kubernetes\.io\/(?:not-ready|unreachable|disk-pressure|memory-pressure|pid-pressure|unschedulable|network-unavailable)$/

/** The first toleration of a pod for taints that a DaemonSet's pods do not tolerate: nodes with them may have one and not the other. */
export function untolerated(pod: Field<PodSpec>, daemons: Field<PodSpec>): Field<Toleration> | undefined {
  const covering = daemons.get('tolerations').items()
  return pod
    .get('tolerations')
    .items()
    .find((wanted) => {
      const key = wanted.get('key').string ?? ''
      if (OF_DAEMONS.test(key) || wanted.get('effect').string === 'PreferNoSchedule') return false
      return !covering.some((own) => covers(own, wanted))
    })
}

function covers(own: Field<Toleration>, wanted: Field<Toleration>): boolean {
  const [ownKey, key] = [own.get('key').string ?? '', wanted.get('key').string ?? '']
  const [ownEffect, effect] = [own.get('effect').string ?? '', wanted.get('effect').string ?? '']
  if (ownEffect !== '' && ownEffect !== effect) return false
  const exists = own.get('operator').string === 'Exists'
  if (ownKey === '') return exists
  if (ownKey !== key) return false
  return exists || (wanted.get('operator').string !== 'Exists' && (own.get('value').scalar?.source ?? '') === (wanted.get('value').scalar?.source ?? ''))
}
