import { bundleFileOf, publicationFor, publishedBundles } from '../../src/deployment/bundle.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'bundle-configmap-not-mounted',
  area: 'bundle',
  summary: "The agent's trust_bundle_path lies in a volume that the bundle gets to.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go', 'spire: pkg/agent/trustbundlesources/bundle.go'],
  messages: {
    nothing: {
      severity: 'error',
      when: 'attest',
      log: 'could not parse trust bundle: open {path}: no such file or directory',
      text: "The agent reads its first bundle from '{path}', but nothing in its container is mounted there, so it never attests. Mount the ConfigMap into which the server publishes its bundle.",
    },
    empty: {
      severity: 'error',
      when: 'attest',
      log: 'could not parse trust bundle: open {path}: no such file or directory',
      text: "The agent reads its first bundle from '{path}', but an empty volume is mounted there and nobody else writes to it, so the agent never attests. Mount the ConfigMap into which the server publishes its bundle.",
    },
    key: {
      severity: 'error',
      when: 'attest',
      log: 'could not parse trust bundle: open {path}: no such file or directory',
      text: "The agent reads its first bundle from '{path}', but {source}, which is mounted there, has no such key, and no server publishes its bundle in it{published}. Mount the ConfigMap that the server fills.",
    },
    other: {
      severity: 'warning',
      when: 'attest',
      text: 'The agent reads its first bundle from {source}, which is not among the files, while its server publishes its bundle in {published}. If nothing else fills the one that is mounted, the agent never attests. Mount the one that the server fills.',
    },
    part: {
      severity: 'note',
      when: 'attest',
      text: "The agent reads its first bundle from {source}, which is not among the files, while its server publishes its bundle in {published}. Mount the one that the server fills, or declare the other under 'external' in .spire-lint.yaml.",
    },
  },
  check(deployment, report) {
    for (const agent of deployment.agents) {
      const file = bundleFileOf(agent)
      if (!file) continue
      const { path, content, source } = file
      const args = { path: path.value }
      if (content.is === 'image' || content.is === 'above-mounts') report('nothing', path.place, args, [[content.place, "the agent's mounts"]])
      if (content.is === 'stored' && content.store.kind === 'empty-dir' && !isShared(agent, content.volume.name)) {
        report('empty', path.place, args, [
          [content.mount.place, 'the mount'],
          [content.volume.place, 'the volume'],
        ])
      }
      const server = knownValue(agent.server)
      if (!source || !server || server.config === undefined || publicationFor(file, server)) continue
      const names = publishedBundles(server).map(({ configMap }) => knownValue(configMap))
      if (names.includes(undefined) || !server.pluginsKnown) continue
      const published = list(names.map((name) => `ConfigMap ${name}`))
      if (content.is === 'missing') {
        const where = names.length === 0 ? '' : `: it writes ${published}`
        report('key', source.place, { ...args, source: `ConfigMap '${source.name}'`, published: where }, [[path.place, 'what the agent reads']])
      } else if (content.is === 'elsewhere' && names.length > 0) {
        const found = deployment.lookUp('ConfigMap', source.namespace, source.name, source.place)
        if (found.is !== 'elsewhere') continue
        report(isWhole(deployment, agent.component) ? 'other' : 'part', source.place, { source: `ConfigMap '${source.name}'`, published }, [
          [path.place, 'what the agent reads'],
        ])
      }
    }
  },
})

/** Another container of the pod mounts the volume, too, and may write the bundle into it. */
function isShared({ component }: Parameters<typeof bundleFileOf>[0], volume: string): boolean {
  return component.pod.containers.some(
    (container) => container !== component.container && container.mounts.some((mount) => mount.get('name').string === volume),
  )
}
