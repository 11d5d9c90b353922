import { isEmpty, mappingIn, stringOf, type Visit, valueIn } from './visit.ts'

/** A variable of the environment: a value, or where it comes from. */
export function checkEnvironment(visit: Visit): void {
  const from = mappingIn(visit.mapping, 'valueFrom')
  if (from === undefined) return
  const value = visit.string('value')
  if (value !== undefined && value !== '')
    visit.refuse(['valueFrom'], {
      wrong: `${visit.path()} has a value and valueFrom`,
      todo: 'Keep one of them.',
      log: 'Invalid value: "": may not be specified when `value` is not empty',
    })
  const sources = from.entries.filter((entry) => !(entry.value.kind === 'scalar' && entry.value.value === null))
  if (sources.length === 0)
    visit.refuse(['valueFrom'], {
      wrong: `${visit.path('valueFrom')} says nothing about where the value comes from`,
      todo: 'Name a Secret, a ConfigMap or a field.',
      log: 'Invalid value: "": must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`',
    })
  else if (sources.length > 1)
    visit.refuse(['valueFrom'], {
      wrong: `${visit.path('valueFrom')} has ${sources.map(({ key }) => key.source).join(' and ')}`,
      todo: 'Keep one of them.',
      log: 'Invalid value: "": may not have more than one field specified at a time',
    })
  const field = stringOf(valueIn(mappingIn(from, 'fieldRef'), 'fieldPath'))
  if (field !== undefined && field !== '' && !FIELDS.test(field))
    visit.refuse(['valueFrom', 'fieldRef', 'fieldPath'], {
      wrong: `A variable cannot be the pod's '${field}'`,
      todo: 'Write metadata.name, metadata.namespace, metadata.uid, spec.nodeName, spec.serviceAccountName, status.hostIP or status.podIP.',
      log: `"${field}"`,
    })
  for (const key of ['secretKeyRef', 'configMapKeyRef']) {
    const source = mappingIn(from, key)
    if (source !== undefined && isEmpty(valueIn(source, 'name')))
      visit.refuse(['valueFrom', key, 'name'], { wrong: `${visit.path('valueFrom', key)} names no object`, todo: 'Add name.', log: 'Required value' })
  }
}

/** What is taken into the environment as a whole. */
export function checkEnvironmentSource(visit: Visit): void {
  const sources = (['configMapRef', 'secretRef'] as const).filter((field) => visit.has(field))
  if (sources.length !== 1)
    visit.refuse([], {
      wrong: sources.length === 0 ? `${visit.path()} names neither a ConfigMap nor a Secret` : `${visit.path()} names a ConfigMap and a Secret`,
      todo: sources.length === 0 ? 'Add configMapRef or secretRef.' : 'Make two entries of it.',
      log: sources.length === 0 ? 'must specify one of: `configMapRef` or `secretRef`' : 'may not have more than one field specified at a time',
    })
  for (const field of sources) {
    const source = mappingIn(visit.mapping, field)
    if (source !== undefined && isEmpty(valueIn(source, 'name')))
      visit.refuse([field, 'name'], { wrong: `${visit.path(field)} names no object`, todo: 'Add name.', log: 'Required value' })
  }
}

/** What the API server knows of a pod (kubernetes: pkg/fieldpath, validEnvDownwardAPIFieldPathExpressions). */
const FIELDS =
  /^(metadata\.(name|namespace|uid|annotations\['[^']+'\]|labels\['[^']+'\])|spec\.(nodeName|serviceAccountName)|status\.(hostIP|hostIPs|podIP|podIPs))$/
