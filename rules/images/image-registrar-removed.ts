import { imagesOfSpire } from '../../src/deployment/images.ts'
import { rule } from '../../src/engine/rule.ts'
import { isAtLeast } from '../../src/spire/release.ts'

export default rule({
  id: 'image-registrar-removed',
  area: 'images',
  summary: 'No image of the k8s-workload-registrar is asked for that was never made.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md, 1.6.0 (#3853)', 'spire: Dockerfile at v1.6.0', 'spire-controller-manager: docs/migrate-from-k8s-workload-registrar.md'],
  messages: {
    never: {
      severity: 'error',
      when: 'start',
      log: '{image}: not found',
      text: "The k8s-workload-registrar ended with SPIRE 1.5: there is no image '{image}', so the pod stays in ImagePullBackOff and no workload is registered. Move to the spire-controller-manager, with a ClusterSPIFFEID in the place of the registrar's settings.",
    },
  },
  check(deployment, report) {
    for (const { component, image, meaning } of imagesOfSpire(deployment)) {
      if (component.program !== 'k8s-workload-registrar') continue
      if (meaning.is !== 'release' && meaning.is !== 'variant' && meaning.is !== 'v-prefix') continue
      if (isAtLeast(meaning.release, '1.6.0')) report('never', image.tag?.place ?? image.place, { image: image.text })
    }
  },
})
