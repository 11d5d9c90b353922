import { replicatedServers } from '../../src/deployment/availability/replicated.ts'
import { spreadTerms } from '../../src/deployment/availability/spread.ts'
import { chartTerms, takesOwn } from '../../src/deployment/charts/chart-spread.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { selects } from '../../src/kubernetes/selector.ts'
import { autoscalerOf } from '../../src/kubernetes/workload.ts'
import { replaceWord } from '../../src/text/edit.ts'

/** Zones of a region: three, in nearly every cloud. */
const ZONES = 3
/** A cluster with fewer nodes than this is no rarity. */
const NODES = 5

export default rule({
  id: 'anti-affinity-unsatisfiable',
  area: 'availability',
  summary: 'There can be a place for every server that an autoscaler may start.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: concepts/scheduling-eviction/assign-pod-node'],
  fix: 'unsafe',
  messages: {
    nodes: {
      severity: 'warning',
      when: 'run',
      log: "didn't match pod anti-affinity rules",
      text: 'The autoscaler of {workload} may start {most} servers, and each demands a node of its own: what is more than there are nodes stays Pending just when the load is high. Prefer separate nodes (preferredDuringSchedulingIgnoredDuringExecution) instead of requiring them.',
    },
    zones: {
      severity: 'warning',
      when: 'run',
      log: "didn't match pod anti-affinity rules",
      text: '{workload} may have {most} servers, and each demands a zone of its own, of which a region has three: the others stay Pending. Prefer separate zones, or spread over them with topologySpreadConstraints.',
    },
  },
  check(deployment, report) {
    for (const one of chartTerms(deployment)) {
      const { term, most, mostPlace } = one
      if (term.what !== 'podAntiAffinity' || !term.required || most === undefined || !takesOwn(one)) continue
      const message = messageFor(term.topologyKey.string, most, true)
      if (message) report(message, term.topologyKey.place, { workload: "the chart's server", most }, [[mostPlace, 'how many there may be']])
    }
    for (const { workload, most } of replicatedServers(deployment)) {
      const autoscaler = autoscalerOf(workload.object, deployment.cluster)
      for (const { what, required, topologyKey, selector } of spreadTerms(workload)) {
        if (what !== 'podAntiAffinity' || !required || selector.empty || selects(selector, workload.pod.labels) !== 'yes') continue
        const args = { workload: describe(workload.object), most }
        const related = autoscaler ? ([[autoscaler.get('spec').get('maxReplicas').place, 'how many there may be']] as const) : []
        const message = messageFor(topologyKey.string, most, autoscaler !== undefined)
        const fixes =
          message === 'zones' && !autoscaler
            ? suggestion("Write 'kubernetes.io/hostname'", replaceWord(topologyKey.place, topologyKey.string ?? '', 'kubernetes.io/hostname'))
            : []
        if (message) report(message, topologyKey.place, args, related, fixes)
      }
    }
  },
})

function messageFor(topology: string | undefined, most: number, scales: boolean): 'nodes' | 'zones' | undefined {
  if (/(^|\/)zone$/.test(topology ?? '') && most > ZONES) return 'zones'
  return scales && topology === 'kubernetes.io/hostname' && most > NODES ? 'nodes' : undefined
}
