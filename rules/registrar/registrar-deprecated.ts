import { registrarsOf } from '../../src/deployment/registration/registrar.ts'
import { rule } from '../../src/engine/rule.ts'
import { formatRelease, isAtLeast } from '../../src/spire/release.ts'

export default rule({
  id: 'registrar-deprecated',
  area: 'registrar',
  summary: 'Pods are registered by the SPIRE Controller Manager, not by the k8s-workload-registrar.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: CHANGELOG 1.5.0 and 1.6.0',
    'spire: support/k8s/k8s-workload-registrar/README.md at v1.5.6',
    'spire-controller-manager: migration/README.md',
  ],
  yields: true,
  messages: {
    removed: {
      severity: 'error',
      when: 'start',
      log: 'ImagePullBackOff',
      text: 'There is no k8s-workload-registrar {release}: 1.5.6 was the last, and SPIRE 1.6.0 came without it. Nothing registers the pods. Use the SPIRE Controller Manager; `spire-lint explain registrar-deprecated` says how each setting moves.',
    },
    deprecated: {
      severity: 'warning',
      when: 'run',
      log: 'The k8s-workload-registrar is deprecated and no longer maintained.',
      text: 'The k8s-workload-registrar is deprecated since SPIRE 1.5.0 and gone since 1.6.0; nobody fixes it any more. Use the SPIRE Controller Manager; `spire-lint explain registrar-deprecated` says how each setting moves.',
    },
    definition: {
      severity: 'warning',
      when: 'run',
      text: 'SpiffeID objects are read by the k8s-workload-registrar only, which is gone since SPIRE 1.6.0; the SPIRE Controller Manager does not look at them. Write ClusterSPIFFEID or ClusterStaticEntry; `spire-lint explain registrar-deprecated` says how.',
    },
  },
  check(deployment, report) {
    const registrars = registrarsOf(deployment)
    for (const { component, place } of registrars) {
      const release = component?.release
      if (release?.is === 'known' && isAtLeast(release.value, '1.6.0')) report('removed', place, { release: formatRelease(release.value) })
      else report('deprecated', place, {})
    }
    if (registrars.length > 0) return
    const definition = deployment.cluster.find('CustomResourceDefinition', undefined, 'spiffeids.spiffeid.spiffe.io')
    const objects = deployment.cluster.of('SpiffeID', 'spiffeid.spiffe.io')
    const first = definition ?? objects[0]
    if (first) {
      report(
        'definition',
        first.place,
        {},
        objects.filter((object) => object !== first).map((object) => [object.place, 'one of them'] as const),
      )
    }
  },
})
