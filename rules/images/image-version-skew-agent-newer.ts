import type { Component } from '../../src/deployment/component.ts'
import { demandedRelease, releaseEdit } from '../../src/deployment/images.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isMaintained } from '../../src/spire/maintenance.ts'
import { compareReleases, formatRelease, minorDistance, type Release, releaseOfTag } from '../../src/spire/release.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'image-version-skew-agent-newer',
  area: 'images',
  summary: 'An agent is not newer than its server, and at most one minor release older.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/upgrading.md, SPIRE Agent Compatibility', 'spire issue 5680'],
  fix: 'unsafe',
  messages: {
    newer: {
      severity: 'error',
      when: 'run',
      text: 'The agent runs SPIRE {agent}, its server {server}: an agent must not be newer than its server, which may not know what it asks for. Upgrade servers before agents, one minor at a time; until then run the agent in a release up to {server}.',
    },
    patch: {
      severity: 'warning',
      when: 'run',
      text: 'The agent runs SPIRE {agent}, its server {server}: the project does not support agents that are newer than their server. Upgrade servers before agents; until then run the agent in a release up to {server}.',
    },
    older: {
      severity: 'error',
      when: 'run',
      text: 'The agent runs SPIRE {agent}, its server {server}: agents may be one minor release older than their server, not {minors}. What is further apart is neither tested nor supported. Upgrade the agents, or take the server one minor at a time with the agents behind it.',
    },
  },
  check(deployment, report) {
    const demanded = demandedRelease(deployment)
    for (const agent of deployment.agents) {
      const server = knownValue(agent.server)
      const ours = tagged(agent.component)
      const theirs = server && tagged(server.component)
      if (!ours || !theirs) continue
      const distance = minorDistance(ours.release, theirs.release)
      const newer = compareReleases(ours.release, theirs.release) > 0
      if (distance === undefined || !(newer || distance < -1)) continue
      if (demanded !== undefined && [ours, theirs].some(({ release }) => formatRelease(release) !== demanded)) continue
      const args = { agent: formatRelease(ours.release), server: formatRelease(theirs.release) }
      // Of a maintained agent and a server that gets no fixes any more, the server is behind.
      const [wrong, other] = newer && isMaintained(ours.release) && !isMaintained(theirs.release) ? [theirs, ours] : [ours, theirs]
      const related = [[other.place, wrong === ours ? "the server's release" : "the agent's release"]] as const
      const edit = releaseEdit(wrong.image, formatRelease(other.release))
      const fixes = edit ? suggestion(`Write '${edit.text}'`, edit) : []
      if (!newer) report('older', wrong.place, { ...args, minors: -distance }, related, fixes)
      else report(distance > 0 ? 'newer' : 'patch', wrong.place, args, related, fixes)
    }
  },
})

/** What the image's own tag says, also where the deployment is judged as if it were of another release. */
function tagged({ container: { image } }: Component) {
  const release: Release | undefined = releaseOfTag(image?.tag?.text, image?.digest?.text)
  return image?.tag && release ? { image, release, place: image.tag.place } : undefined
}
