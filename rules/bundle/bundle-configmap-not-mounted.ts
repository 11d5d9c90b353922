import { posix } from 'node:path'
import type { Agent } from '../../src/deployment/agent.ts'
import { type BundleFile, bundleFileOf, publicationFor, publishedBundles } from '../../src/deployment/bundle/bundle.ts'
import { type BundleSource, bundlePathIn, bundleSourceFor, fillWithBundle, mountBundle } from '../../src/deployment/bundle/bundle-edits.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { knownValue } from '../../src/text/answer.ts'
import { type Edit, replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'bundle-configmap-not-mounted',
  area: 'bundle',
  summary: "The agent's trust_bundle_path lies in a volume that the bundle gets to.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go', 'spire: pkg/agent/trustbundlesources/bundle.go'],
  fix: 'safe',
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
      const meant = bundleSourceFor(agent)
      if (content.is === 'image' || content.is === 'above-mounts')
        report(
          'nothing',
          path.place,
          args,
          [[content.place, "the agent's mounts"]],
          atHand(agent, file, meant) ?? (meant ? safeFix(`Mount ConfigMap '${meant.configMap}' there`, ...mountBundle(agent, meant, path.value)) : []),
        )
      if (content.is === 'stored' && content.store.kind === 'empty-dir' && !isShared(agent, content.volume.name)) {
        report(
          'empty',
          path.place,
          args,
          [
            [content.mount.place, 'the mount'],
            [content.volume.place, 'the volume'],
          ],
          atHand(agent, file, meant) ?? safeFix(title(meant), filled(agent, file, meant)),
        )
      }
      const server = knownValue(agent.server)
      if (!source || !server || server.config === undefined || publicationFor(file, server)) continue
      const names = publishedBundles(server).map(({ configMap }) => knownValue(configMap))
      if (names.includes(undefined) || !server.pluginsKnown) continue
      const published = list(names.map((name) => `ConfigMap ${name}`))
      if (content.is === 'missing') {
        const where = names.length === 0 ? '' : `: it writes ${published}`
        const notifiers = server.names('Notifier')
        // A server that publishes in no ConfigMap lacks the notifier: the same fault from its other end.
        const lacking = names.length === 0 && notifiers.is === 'known' ? [[notifiers.place, 'where its notifier would be'] as const] : []
        report(
          'key',
          source.place,
          { ...args, source: `ConfigMap '${source.name}'`, published: where },
          [[path.place, 'what the agent reads'], ...lacking],
          // Where neither is made by hand, the slip may be the server's.
          (isThere(deployment, agent, meant) ? safeFix : suggestion)(title(meant), filled(agent, file, meant)),
        )
      } else if (content.is === 'elsewhere' && names.length > 0) {
        const found = deployment.lookUp('ConfigMap', source.namespace, source.name, source.place)
        if (found.is !== 'elsewhere') continue
        report(
          isWhole(deployment, agent.component) ? 'other' : 'part',
          source.place,
          { source: `ConfigMap '${source.name}'`, published },
          [[path.place, 'what the agent reads']],
          suggestion(title(meant), filled(agent, file, meant)),
        )
      }
    }
  },
})

function title(meant: BundleSource | undefined): string {
  return `Mount ConfigMap '${meant?.configMap ?? ''}'`
}

/** Where the bundle is mounted already; undefined where it is nowhere. */
function atHand(agent: Agent, { path }: BundleFile, meant: BundleSource | undefined): readonly Fix[] | undefined {
  const there = meant && bundlePathIn(agent, meant)
  return there === undefined ? undefined : safeFix(`Write '${there}'`, replaceWord(path.place, path.value, there))
}

function isThere({ cluster }: Deployment, { component }: Agent, meant: BundleSource | undefined): boolean {
  return meant !== undefined && cluster.find('ConfigMap', component.pod.namespace, meant.configMap, component.workload.object) !== undefined
}

/** The server's ConfigMap in the place of what the bundle's volume is now; not where that volume is there for something else as well. */
function filled(agent: Agent, { path, content }: BundleFile, meant: BundleSource | undefined): Edit | undefined {
  if (!meant || !('volume' in content)) return undefined
  const { component } = agent
  const [data, socket] = [agent.setting('data_dir', 'dataDir'), agent.socketPath]
  const { volume, mount } = content
  const uses = component.pod.containers.flatMap(({ mounts }) => mounts.filter((one) => one.get('name').string === volume.name))
  const { configContent: own, container } = component
  const folder = posix.join('/', mount.get('mountPath').string ?? '')
  if (uses.length !== 1 || mount.get('subPath').exists || (own !== undefined && 'volume' in own && own.volume === volume)) return undefined
  const others = [data, socket].map((answer) => knownValue(answer)).flatMap((one) => (one === undefined ? [] : contentAt(container, one)))
  if (others.some((one) => 'volume' in one && one.volume === volume)) return undefined
  return posix.dirname(path.value) === folder ? fillWithBundle(volume, meant, posix.basename(path.value)) : undefined
}

/** Another container of the pod mounts the volume, too, and may write the bundle into it. */
function isShared({ component }: Parameters<typeof bundleFileOf>[0], volume: string): boolean {
  return component.pod.containers.some(
    (container) => container !== component.container && container.mounts.some((mount) => mount.get('name').string === volume),
  )
}
