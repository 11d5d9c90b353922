import { driverName, namedByPods } from '../../src/deployment/volumes/csi.ts'
import { driversOf } from '../../src/deployment/volumes/sockets.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

const LOG = 'driver name {name} not found in the list of registered CSI drivers'

export default rule({
  id: 'csi-driver-name-mismatch',
  area: 'csi',
  summary: 'The CSI driver, its CSIDriver object and the volumes of pods use one name.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spiffe-csi: cmd/spiffe-csi-driver/main.go', 'kubernetes: pkg/volume/csi/csi_plugin.go'],
  fix: 'unsafe',
  messages: {
    pod: {
      severity: 'error',
      when: 'start',
      log: LOG,
      text: "The volume is of a CSI driver '{name}', but the driver here is called {names}, so the pod stays in ContainerCreating. Use the driver's name.",
    },
    instance: {
      severity: 'warning',
      when: 'start',
      log: LOG,
      text: "The volume is of a CSI driver '{name}', and the driver here is called {names}. If no other driver of SPIFFE runs under that name, the pod stays in ContainerCreating. Use the name of a driver that runs.",
    },
    driver: {
      severity: 'error',
      when: 'start',
      log: LOG,
      text: "The driver registers as '{name}', but its CSIDriver object is called {names}, so no pod gets a volume of it. Use one name.",
    },
    object: {
      severity: 'error',
      when: 'start',
      log: LOG,
      text: "The CSIDriver object is called '{name}', but the driver registers as {names}, so no pod gets a volume of it. Use one name.",
    },
  },
  check(deployment, report) {
    const drivers = driversOf(deployment).map(driverName)
    const names = drivers.flatMap((name) => knownValue(name) ?? [])
    if (names.length === 0 || names.length < drivers.length) return
    const objects = deployment.cluster.of('CSIDriver').filter(({ name }) => name.includes('spiffe'))
    const pods = namedByPods(deployment)
    const right = objects.filter(({ name }) => names.includes(name))
    const [object] = objects
    const [driver] = drivers
    if (right.length === 0 && object && driver?.is === 'known') {
      const byPods = pods.some(({ name }) => name === object.name) && !pods.some(({ name }) => names.includes(name))
      const related = [[byPods ? object.place : driver.place, byPods ? 'the CSIDriver object' : 'the driver']] as const
      if (byPods) report('driver', driver.place, { name: driver.value, names: list([object.name]) }, related, write(driver.place, driver.value, [object.name]))
      else report('object', object.place, { name: object.name, names: list(names) }, related, write(object.place, object.name, names))
      return
    }
    const known = [...names, ...objects.map(({ name }) => name)]
    const told = driver?.is === 'known' ? ([[driver.place, 'the driver']] as const) : []
    for (const { name, place } of pods) {
      if (known.includes(name)) continue
      // A nested server's upstream has a driver of its own, by custom upstream.csi.spiffe.io, which may be kept elsewhere.
      const instance = names.some((own) => name.endsWith(`.${own}`) || own.endsWith(`.${name}`))
      report(instance ? 'instance' : 'pod', place, { name, names: list(names) }, told, write(place, name, names))
    }
  },
})

function write(place: Place, name: string, names: readonly string[]) {
  const [only, ...others] = new Set(names)
  return only === undefined || others.length > 0 ? [] : suggestion(`Write '${only}'`, replaceWord(place, name, only))
}
