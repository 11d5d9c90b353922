import { registrationWebhooks, webhooksOf } from '../../src/deployment/network/webhooks.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe, type KubernetesObject, metadataOf } from '../../src/kubernetes/object.ts'
import { labelsOf } from '../../src/kubernetes/selector.ts'
import { replaceWord } from '../../src/text/edit.ts'

const KINDS: Readonly<Record<string, string>> = { clusterspiffeids: 'ClusterSPIFFEID', clusterfederatedtrustdomains: 'ClusterFederatedTrustDomain' }

export default rule({
  id: 'scm-webhook-fail-closed-bootstrap',
  area: 'controller-manager',
  summary: 'Registrations that are applied with their controller manager do not wait for its webhook.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/webhookmanager/manager.go', 'k8s: reference/access-authn-authz/extensible-admission-controllers, failurePolicy'],
  fix: 'unsafe',
  messages: {
    race: {
      severity: 'warning',
      when: 'apply',
      log: 'failed calling webhook "{webhook}"',
      text: 'The API server refuses registrations while this webhook does not answer (failurePolicy {policy}), and it answers only once the server and its controller manager run. {first} is among the same files: applied together, a first install or a restore fails. Write Ignore, or apply registrations after the controller manager is ready.',
    },
  },
  check({ cluster, controllerManagers }, report) {
    if (!controllerManagers.some((manager) => webhooksOf(manager) === 'on')) return
    for (const { field, closed, policyPlace, resources, name, object } of registrationWebhooks(cluster)) {
      if (!closed || isOrdered(object)) continue
      const [first] = resources
        .flatMap((resource) => (KINDS[resource] === undefined ? [] : cluster.of(KINDS[resource], 'spire.spiffe.io')))
        .filter((one) => !isOrdered(one))
      if (!first) continue
      const fixes = suggestion('Write Ignore', replaceWord(policyPlace, 'Fail', 'Ignore'))
      const policy = field.get('failurePolicy').exists ? 'Fail' : 'Fail, where left out'
      report('race', policyPlace, { webhook: name, policy, first: describe(first) }, [[first.place, 'applied in the same step']], fixes)
    }
  },
})

/** Annotations by which those who apply manifests keep an order. */
const ORDER = /^(?:argocd\.argoproj\.io\/(?:sync-wave|hook)|helm\.sh\/hook|config\.kubernetes\.io\/depends-on|kapp\.k14s\.io\/change-(?:group|rule).*)$/

function isOrdered(object: KubernetesObject): boolean {
  return [...labelsOf(metadataOf(object).get('annotations')).values.keys()].some((name) => ORDER.test(name))
}
