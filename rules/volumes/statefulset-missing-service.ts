import type { StatefulSet } from 'kubernetes-types/apps/v1.js'
import { diallings } from '../../src/deployment/network/dialling.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { typed } from '../../src/kubernetes/object.ts'
import { leadsTo } from '../../src/kubernetes/service.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'statefulset-missing-service',
  area: 'volumes',
  summary: "The Service that a server's StatefulSet names is there.",
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['kubernetes: docs of StatefulSet, stable network identities'],
  fix: 'unsafe',
  messages: {
    missing: {
      severity: 'warning',
      when: 'run',
      log: 'no such host',
      text: "The StatefulSet names the Service '{name}', which is not among the files. Without a headless Service of that name, the names of single replicas do not resolve. Name the one that there is, or add it with clusterIP: None.",
    },
    part: {
      severity: 'note',
      text: "The StatefulSet names the Service '{name}', which is not among the files. Without it, the names of single replicas do not resolve.",
    },
  },
  check(deployment, report) {
    for (const server of deployment.servers) {
      const { object, kind } = server.workload
      if (kind !== 'StatefulSet') continue
      const name = typed<StatefulSet>(object).get('spec').get('serviceName')
      if (name.string === undefined || name.string === '') continue
      // Where agents ask for the same Service, that it is not there is said of them.
      if (diallings(deployment).some(({ host, server: other }) => other === server && host.is === 'elsewhere' && host.name === name.string)) continue
      const own = deployment.services.filter((service) => service.headless && leadsTo(service, server.component.pod) === 'yes')
      const [there] = own
      const meant = own.length === 1 ? there?.object.name : undefined
      const fixes = meant === undefined ? [] : suggestion(`Write '${meant}'`, replaceWord(name.place, name.string, meant))
      const found = deployment.lookUp('Service', object.namespace, name.string, name.place, object)
      if (found.is === 'absent') report('missing', name.place, { name: name.string }, [], fixes)
      else if (found.is === 'elsewhere') report(isWhole(deployment, server.component) ? 'missing' : 'part', name.place, { name: name.string }, [], fixes)
    }
  },
})
