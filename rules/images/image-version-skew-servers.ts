import { sameDatabase } from '../../src/deployment/database/same-database.ts'
import { rule } from '../../src/engine/rule.ts'
import { compareReleases, formatRelease, minorDistance, releaseOfTag } from '../../src/spire/release.ts'

export default rule({
  id: 'image-version-skew-servers',
  area: 'images',
  summary: 'Servers that share a database are at most one minor release apart.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: doc/upgrading.md, SPIRE Server Compatibility', 'spire: pkg/server/datastore/sqlstore/migration.go'],
  messages: {
    apart: {
      severity: 'error',
      when: 'run',
      text: 'This server runs SPIRE {older}, {other} of the same trust domain {newer} on the same database. Servers that share one may be one minor apart: the newer one changes the tables, and the older one may no longer start on them. Upgrade all of them one minor at a time.',
    },
  },
  check({ servers }, report) {
    const tagged = servers.flatMap((server) => {
      const { image } = server.component.container
      const release = releaseOfTag(image?.tag?.text, image?.digest?.text)
      return image?.tag && release ? [{ server, release, place: image.tag.place }] : []
    })
    for (const one of tagged) {
      const newest = tagged
        .filter((other) => other !== one && (minorDistance(other.release, one.release) ?? 0) > 1 && sameDatabase(one.server, other.server))
        .sort((a, b) => compareReleases(b.release, a.release))[0]
      if (!newest) continue
      const args = { older: formatRelease(one.release), newer: formatRelease(newest.release), other: `'${newest.server.workload.object.name}'` }
      report('apart', one.place, args, [[newest.place, "the other server's release"]])
    }
  },
})
