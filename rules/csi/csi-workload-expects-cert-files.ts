import { consumersOf } from '../../src/deployment/consumers.ts'
import { CSI_DRIVER } from '../../src/deployment/volumes/sockets.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Container } from '../../src/kubernetes/container.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'csi-workload-expects-cert-files',
  area: 'csi',
  summary: 'A workload asks the Workload API for its certificate, and does not look for a file.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: README.md', 'spiffe-helper: README.md'],
  messages: {
    file: {
      severity: 'error',
      when: 'start',
      log: 'open {path}: no such file or directory',
      text: "'{path}' is in the volume of the SPIFFE CSI driver, which holds the socket of the Workload API and never a file: container '{container}' finds no certificate. Have it use a SPIFFE library on the socket, or run spiffe-helper beside it, which writes certificates into an emptyDir of the pod.",
    },
  },
  check(deployment, report) {
    for (const { pod } of consumersOf(deployment)) {
      for (const container of pod.containers) {
        const told = new Set<string>()
        for (const { path, place } of fileNames(container)) {
          const content = contentAt(container, path)
          if (told.has(path) || content.is !== 'stored' || content.store.kind !== 'csi' || content.store.name !== CSI_DRIVER) continue
          told.add(path)
          report('file', place, { path, container: container.name }, [[content.mount.place, "the driver's volume"]])
        }
      }
    }
  },
})

/** An absolute path of a certificate, a key or a bundle. */
const FILE = /(?:^|[\s=:"',(])(\/[\w./-]+\.(?:pem|crt|cer|key|p12|pfx|jks))(?=$|[\s"',;:)])/g

/** The files that a container's command line and variables name. */
function fileNames(container: Container): readonly { readonly path: string; readonly place: Place }[] {
  const words = [...(container.command ?? []), ...(container.args ?? [])]
  const variables = container.field
    .get('env')
    .items()
    .flatMap((entry) => {
      const { mapped } = entry.get('value')
      return mapped ? [{ mapped }] : []
    })
  return [...words, ...variables].flatMap(({ mapped }) =>
    [...mapped.text.matchAll(FILE)].map((match) => {
      const path = match[1] ?? ''
      const start = match.index + match[0].length - path.length
      return { path, place: mapped.trace(start, start + path.length).place }
    }),
  )
}
