import type { Agent } from '../../src/deployment/agent.ts'
import { type BundleSource, bundlePathIn, bundleSourceFor, fillBundleVolume, mountBundle } from '../../src/deployment/bundle/bundle-edits.ts'
import { type MissingBundle, missingBundle } from '../../src/deployment/bundle/missing-bundle.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import type { Known } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

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
    off: {
      severity: 'error',
      when: 'attest',
      log: 'could not parse trust bundle: open {path}: no such file or directory',
      text: "{plugin} is switched off, and nothing else writes the bundle into {source}, from which the agent reads its first one ('{path}'): no agent attests. Switch it on.",
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
      const missing = missingBundle(deployment, agent)
      if (!missing) continue
      const { path } = missing.file
      const meant = bundleSourceFor(agent)
      const filled = meant && fillBundleVolume(agent, missing.file, meant)
      const title = `Mount ConfigMap '${meant?.configMap ?? ''}'`
      switch (missing.is) {
        case 'nothing': {
          const fixes = meant ? (atHand(agent, path, meant) ?? safeFix(`${title} there`, ...mountBundle(agent, meant, path.value))) : []
          report('nothing', path.place, { path: path.value }, [[missing.content.place, "the agent's mounts"]], fixes)
          break
        }
        case 'empty': {
          const { mount, volume } = missing.content
          const related = [[mount.place, 'the mount'] as const, [volume.place, 'the volume'] as const]
          report('empty', path.place, { path: path.value }, related, (meant && atHand(agent, path, meant)) ?? safeFix(title, filled))
          break
        }
        case 'off': {
          const { plugin, enabled, source } = missing
          const args = { path: path.value, plugin: `${plugin.type} "${plugin.name}"`, source: `ConfigMap '${source.name}'` }
          const steps = [[path.place, 'what the agent reads'] as const, [source.place, 'the ConfigMap that is mounted there'] as const]
          report('off', enabled.place, args, [...steps, ...lackOf(missing)], suggestion('Switch it on', replaceWord(enabled.place, false, true)))
          break
        }
        case 'key': {
          const { published, source } = missing
          const args = { path: path.value, source: `ConfigMap '${source.name}'`, published: published.length === 0 ? '' : `: it writes ${listed(published)}` }
          // Where neither is made by hand, the slip may be the server's.
          const fixes = (isThere(deployment, agent, meant) ? safeFix : suggestion)(title, filled)
          report('key', source.place, args, [[path.place, 'what the agent reads'], ...lackOf(missing)], fixes)
          break
        }
        case 'elsewhere': {
          const args = { source: `ConfigMap '${missing.source.name}'`, published: listed(missing.published) }
          const message = isWhole(deployment, agent.component) ? 'other' : 'part'
          report(message, missing.source.place, args, [[path.place, 'what the agent reads']], suggestion(title, filled))
        }
      }
    }
  },
})

/** A server that publishes in no ConfigMap lacks the notifier: the same fault from its other end. */
function lackOf({ published, server }: Extract<MissingBundle, { is: 'key' | 'off' }>): readonly (readonly [Place, string])[] {
  const notifiers = server.names('Notifier')
  return published.length === 0 && notifiers.is === 'known' ? [[notifiers.place, 'where its notifier would be']] : []
}

function listed(names: readonly string[]): string {
  return list(names.map((name) => `ConfigMap ${name}`))
}

/** Where the bundle is mounted already; undefined where it is nowhere. */
function atHand(agent: Agent, path: Known<string>, meant: BundleSource): readonly Fix[] | undefined {
  const there = bundlePathIn(agent, meant)
  return there === undefined ? undefined : safeFix(`Write '${there}'`, replaceWord(path.place, path.value, there))
}

function isThere({ cluster }: Deployment, { component }: Agent, meant: BundleSource | undefined): boolean {
  return meant !== undefined && cluster.find('ConfigMap', component.pod.namespace, meant.configMap, component.workload.object) !== undefined
}
