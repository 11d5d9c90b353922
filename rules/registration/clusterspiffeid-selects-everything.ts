import { rule } from '../../src/engine/rule.ts'
import type { Selector } from '../../src/kubernetes/selector.ts'

export default rule({
  id: 'clusterspiffeid-selects-everything',
  area: 'registration',
  summary: 'A ClusterSPIFFEID says which pods or namespaces it is for.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire-controller-manager: api/v1alpha1/clusterspiffeid_types.go', 'spire-controller-manager: docs/clusterspiffeid-crd.md'],
  securitySeverity: 6.5,
  messages: {
    none: {
      severity: 'warning',
      when: 'run',
      text: 'This ClusterSPIFFEID has neither a podSelector nor a namespaceSelector, so every pod in every namespace that is not ignored gets an identity from it, those of other teams and of CI too. Select the pods it is meant for, or set fallback: true.',
    },
    empty: {
      severity: 'warning',
      when: 'run',
      text: 'An empty selector selects everything, and nothing else limits this ClusterSPIFFEID: every pod in every namespace that is not ignored gets an identity from it. Select the pods it is meant for, or set fallback: true.',
    },
    matchLabels: {
      severity: 'warning',
      when: 'run',
      text: 'An empty matchLabels demands nothing, so this ClusterSPIFFEID selects every pod in every namespace that is not ignored, those of other teams and of CI too. Name the labels of the pods that are meant.',
    },
    except: {
      severity: 'warning',
      when: 'run',
      text: '{what}, and the rest says only what is not meant, so every pod of all other namespaces gets an identity from this ClusterSPIFFEID, also of those that come later. Name the labels of the pods, or of the namespaces, that are meant.',
    },
  },
  check({ clusterSpiffeIds }, report) {
    for (const { object, spec, podSelector, namespaceSelector, fallback } of clusterSpiffeIds) {
      // Without a spec at all the object is no ClusterSPIFFEID: that is said of every kind alike.
      if (!spec.mapping || fallback || choosesSome(podSelector) || choosesSome(namespaceSelector)) continue
      const selectors = [spec.get('podSelector'), spec.get('namespaceSelector')]
      const labels = selectors.map((selector) => selector.get('matchLabels')).find(({ node, mapping }) => node !== undefined && !mapping?.entries.length)
      const written = selectors.find(({ node }) => node !== undefined)
      if (!podSelector.empty || !namespaceSelector.empty) {
        const what = labels ? 'An empty matchLabels demands nothing' : 'Nothing here says which pods are meant'
        report('except', (labels ?? written ?? spec).place, { what })
      } else if (labels) report('matchLabels', labels.place, {})
      else if (written) report('empty', written.place, {})
      else report('none', object.place, {})
    }
  },
})

/** A selector that only says what it does not want leaves everything else in. */
function choosesSome({ requirements }: Selector): boolean {
  return requirements.some(({ operator }) => operator !== 'NotIn' && operator !== 'DoesNotExist')
}
