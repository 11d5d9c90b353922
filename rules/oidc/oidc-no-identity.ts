import { type OidcProvider, oidcProvidersOf } from '../../src/deployment/oidc.ts'
import { entryScriptsOf } from '../../src/deployment/registration/entry-scripts.ts'
import { identitiesOfWorkload } from '../../src/deployment/registration/identities.ts'
import { ignoredBy, isMeantBy, regexpOf } from '../../src/deployment/registration/managing.ts'
import { nearMisses } from '../../src/deployment/registration/near-misses.ts'
import { addRegistration, BY_ACCOUNT } from '../../src/deployment/registration/new-registration.ts'
import { selectionOf } from '../../src/deployment/registration/pod-selection.ts'
import { registrarsOf } from '../../src/deployment/registration/registrar.ts'
import type { ClusterSpiffeId } from '../../src/deployment/registration/registration.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'oidc-no-identity',
  area: 'oidc',
  summary: 'An OIDC provider that takes the keys from the Workload API has an identity there.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/oidc-discovery-provider/workload_api.go', 'spire-controller-manager: cmd/main.go, the default of ignoreNamespaces'],
  fix: 'unsafe',
  messages: {
    ignored: {
      severity: 'error',
      when: 'run',
      log: 'PermissionDenied desc = no identity issued',
      text: "The OIDC provider takes the keys from the Workload API, which answers only those who have an identity. It runs in '{namespace}', which the controller manager ignores ('{pattern}'), so it never gets one and has no keys to publish. Move it to a namespace of its own, or register it with a ClusterStaticEntry.",
    },
    none: {
      severity: 'error',
      when: 'run',
      log: 'PermissionDenied desc = no identity issued',
      text: 'The OIDC provider takes the keys from the Workload API, which answers only those who have an identity, and no registration gives its pods one: it has no keys to publish. Add a ClusterSPIFFEID for it.',
    },
    elsewhere: {
      severity: 'warning',
      when: 'run',
      log: 'PermissionDenied desc = no identity issued',
      text: 'The OIDC provider takes the keys from the Workload API, which answers only those who have an identity, and no registration among the files gives its pods one. Without it there are no keys to publish. Add a ClusterSPIFFEID for it.',
    },
    part: {
      severity: 'note',
      when: 'run',
      log: 'PermissionDenied desc = no identity issued',
      text: 'The OIDC provider takes the keys from the Workload API, which answers only those who have an identity, and no registration among the files gives its pods one.',
    },
  },
  check(deployment, report) {
    const { controllerManagers, clusterSpiffeIds, staticEntries, cluster, declared, workloads } = deployment
    for (const provider of oidcProvidersOf(deployment)) {
      if (provider.source !== 'workload_api' || controllerManagers.length === 0) continue
      const { component, place } = provider
      const { workload, pod, container } = component
      const by = ignored(provider)
      const reaching = clusterSpiffeIds.filter((one) => mayTake(selectionOf(cluster, one, workload)))
      // Whom a registration misses, in which class it is, and that all it is for is ignored: that is said of the registration.
      if (by ? reaching.some((one) => isForIgnored(one, by.value)) : reaching.length > 0) continue
      if (nearMisses(deployment).some((miss) => miss.workload === describe(workload.object))) continue
      // A name that is no more than a part of the namespace's takes in too much, and that is said of it.
      if (by && /^[a-z0-9-]+$/.test(by.value) && by.value !== pod.namespace) continue
      if (staticEntries.some(({ spec, selectors }) => mayBeFor(provider, [spec.get('spiffeID').string, ...selectors.map(({ string }) => string)]))) continue
      const rows = identitiesOfWorkload(deployment, workload).filter((row) => row.container === undefined || row.container === container)
      if (rows.some(({ identities, none }) => identities.length > 0 || none === undefined)) continue
      const at = provider.config?.root.block('workload_api').place ?? place
      // Somebody may register it by hand.
      const byHand = entryScriptsOf(deployment).length > 0 || registrarsOf(deployment).length > 0
      const whole = isWhole(deployment, component) && !byHand && clusterSpiffeIds.length + staticEntries.length > 0
      if (by && !byHand) report('ignored', at, { namespace: pod.namespace ?? '', pattern: by.value }, [[by.place, 'ignored here']])
      else {
        const fixes = suggestion('Add a ClusterSPIFFEID', addRegistration(cluster, workload, controllerManagers, BY_ACCOUNT))
        report(declared.complete && !byHand ? 'none' : whole ? 'elsewhere' : 'part', at, {}, [], fixes)
      }
    }

    /** What of the only manager's list takes the provider's namespace out. */
    function ignored({ component }: OidcProvider) {
      const [manager] = controllerManagers
      const { namespace } = component.pod
      if (controllerManagers.length !== 1 || !manager || namespace === undefined) return undefined
      const by = ignoredBy(manager, namespace)
      return by === 'unknown' ? undefined : by
    }

    function isForIgnored(registration: ClusterSpiffeId, pattern: string): boolean {
      const taken = workloads.filter((other) => mayTake(selectionOf(cluster, registration, other)))
      return taken.every(({ pod: { namespace } }) => namespace !== undefined && isMeantBy(pattern, namespace) && regexpOf(pattern)?.test(namespace) === true)
    }
  },
})

function mayTake({ namespace, pod }: ReturnType<typeof selectionOf>): boolean {
  return namespace !== 'no' && pod !== 'no'
}

/** Whether an entry that is not understood in full names the provider's account, or the provider. */
function mayBeFor({ component }: OidcProvider, texts: readonly (string | undefined)[]): boolean {
  const account = knownValue(component.pod.serviceAccount)
  return texts.some((text) => text !== undefined && (text.includes('oidc') || (account !== undefined && account !== 'default' && text.includes(account))))
}
