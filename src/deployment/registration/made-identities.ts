import type { Workload } from '../../kubernetes/workload.ts'
import type { ControllerManager } from '../controller-manager.ts'
import type { Deployment } from '../deployment.ts'
import type { ClusterSpiffeId } from './registration.ts'
import { factsOf, managersOf, podsOf } from './registrations.ts'
import { renderForPod, templateOf } from './rendering.ts'

/** What a ClusterSPIFFEID makes for the pods of a workload that it surely selects. */
export interface Made {
  readonly registration: ClusterSpiffeId
  /** Whose entry it is; undefined where no manager is among the files. */
  readonly manager: ControllerManager | undefined
  readonly workload: Workload
  readonly spiffeId: string
  /** Sorted; without the pod's UID, which every entry has. */
  readonly selectors: readonly string[]
  /** Nothing in it is a stand-in that could be two things. */
  readonly whole: boolean
}

export function madeBy(deployment: Deployment, registration: ClusterSpiffeId): readonly Made[] {
  const managers = managersOf(deployment, registration)
  if (managers.length !== 1) return []
  const facts = factsOf(managers[0], deployment)
  const id = templateOf('spiffeIDTemplate', registration.spec.get('spiffeIDTemplate').string)
  const selectors = registration.workloadSelectors.map((selector) => templateOf('workloadSelectorTemplate', selector.string))
  return podsOf(deployment, managers[0], registration).flatMap((workload) => {
    const spiffeId = renderForPod(id, facts, workload)
    const rendered = selectors.map((one) => renderForPod(one, facts, workload))
    const texts = rendered.flatMap((one) => (one.is === 'text' ? [one.text] : []))
    if (spiffeId.is !== 'text' || texts.length < rendered.length) return []
    const all = [spiffeId.text, ...texts]
    return [
      {
        registration,
        manager: managers[0],
        workload,
        spiffeId: spiffeId.text,
        selectors: texts.sort(),
        whole: !all.some((text) => text.includes('<unknown>')),
      },
    ]
  })
}
