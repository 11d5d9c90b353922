import type { Maybe } from '../../kubernetes/selector.ts'
import type { Element } from '../../spire/config.ts'
import type { Answer } from '../../text/answer.ts'
import type { ControllerManager } from '../controller-manager.ts'

/**
 * Whether a manager takes a registration of a class ('' where it has none): its own class, or none where it watches those too
 * (spire-controller-manager: pkg/spireentry/reconciler.go, reconcileClass, at v0.6.6).
 */
export function handles(manager: ControllerManager, className: Answer<string>): Maybe {
  const own = textOr(manager.config?.className)
  const classless = manager.config?.flag('watchClassless')
  const wanted = textOr(className)
  if (own === undefined || wanted === undefined || manager.config?.yaml.document.error) return 'unknown'
  if (own === wanted) return 'yes'
  if (wanted !== '') return 'no'
  if (classless?.is === 'known') return classless.value ? 'yes' : 'no'
  return classless?.is === 'absent' ? 'no' : 'unknown'
}

/** Whether a manager looks at a kind of registration: all of them, unless a `reconcile` block names the ones it does. */
export function reconciles(manager: ControllerManager, kind: 'clusterSPIFFEIDs' | 'clusterStaticEntries' | 'clusterFederatedTrustDomains'): Maybe {
  const { config } = manager
  if (!config || config.yaml.document.error) return 'unknown'
  const block = config.key('reconcile')
  if (block === undefined) return 'yes'
  const flag = config.flag(`reconcile.${kind}`)
  if (flag.is === 'known') return flag.value ? 'yes' : 'no'
  return flag.is === 'absent' ? 'no' : 'unknown'
}

/** The element of a manager's `ignoreNamespaces` that takes a namespace out; `unknown` where one of them cannot be read. */
export function ignoredBy(manager: ControllerManager, namespace: string): Element | 'unknown' | undefined {
  const ignored = manager.config?.ignoreNamespaces
  if (ignored?.is !== 'known') return 'unknown'
  let unsure = false
  for (const element of ignored.value) {
    const pattern = regexpOf(element.value)
    if (pattern === undefined) unsure = true
    else if (pattern.test(namespace)) return element
  }
  return unsure ? 'unknown' : undefined
}

/** Whether a pattern of `ignoreNamespaces` is meant for this very namespace, and does not take it in by being too short. */
export function isMeantBy(pattern: string, namespace: string): boolean {
  return pattern.replace(/^\^/, '').replace(/\$$/, '') === namespace || (pattern.startsWith('^') && pattern.endsWith('$'))
}

/** An expression of Go's regexp package as JavaScript's; undefined where JavaScript does not take it. */
export function regexpOf(expression: string): RegExp | undefined {
  const [, flags = '', body = expression] = /^\(\?(i)\)([\s\S]*)$/.exec(expression) ?? []
  try {
    return new RegExp(body, flags)
  } catch {
    return undefined
  }
}

/** The text of an answer, '' where it is left out, undefined where it is not known. */
function textOr(answer: Answer<string> | undefined): string | undefined {
  if (answer === undefined) return undefined
  if (answer.is === 'known') return answer.value.includes('${') ? undefined : answer.value
  return answer.is === 'absent' ? '' : undefined
}
