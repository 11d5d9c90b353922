import type { Server } from '../../src/deployment/server.ts'
import { renameKey } from '../../src/deployment/settings/setting-edits.ts'
import { placeInWords } from '../../src/deployment/settings/setting-place.ts'
import { replacementInWords, replacementKey } from '../../src/deployment/settings/stray-key-words.ts'
import { strayKeys } from '../../src/deployment/settings/stray-keys.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { programName } from '../../src/engine/words.ts'
import type { Container } from '../../src/kubernetes/container.ts'
import { spireComponent } from '../../src/spire/image.ts'
import { formatRelease, isAtLeast, type Release, releaseOfTag } from '../../src/spire/release.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'removed-setting',
  area: 'upgrade',
  summary: 'No config has a setting that the release no longer has.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md'],
  fix: 'safe',
  messages: {
    fatal: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{key}' in {where} went with SPIRE {removed}: it is an unknown key since, for which the {kind} exits. {advice}",
    },
    required: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{key}' in {where} went with SPIRE {removed} and is ignored since, so '{missing}' is missing, and the {kind} exits. {advice}",
    },
    ignored: {
      severity: 'warning',
      text: "'{key}' in {where} went with SPIRE {removed}. SPIRE ignores this silently since: the setting does nothing. {advice}",
    },
    security: {
      severity: 'error',
      text: "'{key}' in {where} went with SPIRE {removed}. SPIRE ignores this silently since, and security hangs on it. {advice}",
    },
    flag: {
      severity: 'error',
      when: 'run',
      log: 'flag provided but not defined: -ttl',
      text: "The flag '-ttl' of 'spire-server entry create' went with SPIRE 1.11.0, and this one is {release}: the command prints its usage, and no entry is made. Write -x509SVIDTTL for X.509-SVIDs, and -jwtSVIDTTL for JWT-SVIDs.",
    },
  },
  check({ configs, entries, servers }, report) {
    for (const { command } of entries) {
      const flag = command?.flags.get('ttl')?.at(-1)
      const release = flag && releaseOf(command?.container, servers)
      if (flag && release && isAtLeast(release, '1.11.0')) report('flag', flag.flag, { release: formatRelease(release) })
    }
    for (const { config } of configs) {
      const { kind } = config
      for (const { problem, key, here, block, verdict, missed, security } of strayKeys(config)) {
        if (verdict.is !== 'removed' || OWN.includes(`${block}.${key}`)) continue
        const { place } = problem
        const name = replacementKey(verdict.replacement)
        const edits = name === undefined || name === key || isElsewhere(verdict.replacement, block) ? [] : renameKey(config, block, place, key, name)
        const fixes = safeFix(`Write '${name}'`, ...edits)
        const advice = `${replacementInWords(verdict.replacement, kind)}${edits.length > 1 ? ' It takes a list.' : ''}`
        const args = { key, kind: programName(kind), where: placeInWords(here, kind), removed: verdict.release, advice }
        if (problem.fatal) report('fatal', place, { ...args, log: missed?.log ?? problem.log ?? '' }, [], fixes)
        else if (missed?.fatal) report('required', place, { ...args, missing: name ?? '', log: missed.log ?? '' }, [], fixes)
        else report(security ? 'security' : 'ignored', place, args, [], fixes)
      }
    }
  },
})

/** Of the program that runs a command: the container's own, else the server's, to which a script goes. */
function releaseOf(container: Container | undefined, servers: readonly Server[]): Release | undefined {
  const image = container?.image
  if (image && spireComponent(image.path) === 'spire-server') return releaseOfTag(image.tag?.text, image.digest?.text)
  const [first, ...others] = servers.map(({ component }) => knownValue(component.release))
  return first && others.every((other) => other && formatRelease(other) === formatRelease(first)) ? first : undefined
}

/** The most copied of them is a rule of its own. */
const OWN = ['server.default_svid_ttl', 'server.svid_ttl']

/** Whether the replacement's path names another block than the one at hand. */
function isElsewhere(replacement: string | undefined, block: string): boolean {
  return replacement?.includes('.') === true && !block.startsWith('plugins.') && replacement.slice(0, replacement.lastIndexOf('.')) !== block
}
