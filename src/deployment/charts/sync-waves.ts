import { type KubernetesObject, metadataOf } from '../../kubernetes/object.ts'
import type { Place } from '../../text/source-file.ts'

/** When an object is applied. */
export interface Wave {
  /** Before the rest, with it, or after it. */
  readonly phase: number
  /** Within its phase. */
  readonly wave: number
  /** The hook that it is, as written. */
  readonly hook: string | undefined
  /** What says so, else the object. */
  readonly place: Place
}

/** Hooks that run before and after all else; any other is no part of an ordinary upgrade. */
const PHASES: Readonly<Record<string, number>> = {
  PreSync: -1,
  'pre-install': -1,
  'pre-upgrade': -1,
  Sync: 0,
  PostSync: 1,
  'post-install': 1,
  'post-upgrade': 1,
}

/**
 * When Argo CD or Helm applies an object, by its annotations; undefined where they cannot be read
 * (argo-cd: docs/user-guide/sync-waves.md; helm: docs/topics/charts_hooks).
 */
export function waveOf(object: KubernetesObject): Wave | undefined {
  const annotations = metadataOf(object).get('annotations')
  const [argo, helm] = [annotations.entry('argocd.argoproj.io/hook'), annotations.entry('helm.sh/hook')]
  const hook = argo.exists ? argo : helm
  const wave = annotations.entry(hook === helm && helm.exists ? 'helm.sh/hook-weight' : 'argocd.argoproj.io/sync-wave')
  const number = wave.exists ? Number(wave.scalar?.source) : 0
  if (!Number.isInteger(number)) return undefined
  if (!hook.exists) return { phase: 0, wave: number, hook: undefined, place: wave.exists ? wave.place : object.place }
  const phases = (hook.string ?? '').split(',').map((name) => PHASES[name.trim()])
  const [phase] = phases
  if (phase === undefined || phases.some((one) => one !== phase)) return undefined
  return { phase, wave: number, hook: hook.string, place: hook.place }
}
