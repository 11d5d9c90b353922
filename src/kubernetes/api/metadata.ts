import type { YamlMapping } from '../../yaml/node.ts'
import { annotationKey, dns1035Label, dnsLabel, dnsSubdomain, type Format, labelValue, pathSegment, qualifiedName } from './formats.ts'
import { isFilledIn, placeOf, stringOf, type Visit } from './visit.ts'

/** An object's names, labels and annotations, or those of a template. */
export function checkMetadata(visit: Visit): void {
  if (visit.way.length === 1) checkNames(visit)
  if (visit.way.length === 1 && visit.object.kind === 'Namespace') checkPodSecurity(visit)
  if (visit.way.includes('volumeClaimTemplates')) checkVolumeName(visit)
  checkLabels(visit, 'labels')
  const annotations = visit.node('annotations')
  if (annotations?.kind === 'mapping') checkKeys(visit, 'annotations', annotations, annotationKey)
}

/** A selector's labels. */
export function checkLabelSelector(visit: Visit): void {
  checkLabels(visit, 'matchLabels')
}

/** A map of labels in a field: its keys and values. */
export function checkLabels(visit: Visit, field: string): void {
  const labels = visit.node(field)
  if (labels?.kind !== 'mapping') return
  checkKeys(visit, field, labels, qualifiedName)
  for (const { key, value } of labels.entries) {
    const text = stringOf(value)
    const log = text === undefined ? undefined : labelValue(text)
    if (log === undefined) continue
    visit.refuse(
      [field],
      {
        wrong: `The label ${key.source} of ${visit.path(field)} cannot be '${text}'`,
        todo: `The API server says: ${log}.`,
        log: `Invalid value: "${text}": ${log}`,
      },
      placeOf(value, key),
    )
  }
}

/** One of `matchExpressions`: values for some operators, and none for the others. */
export function checkRequirement(visit: Visit): void {
  const operator = visit.string('operator')
  const values = visit.node('values')
  const count = values?.kind === 'sequence' ? values.items.length : 0
  visit.checkTexts(['values'], values, labelValue)
  if ((operator === 'In' || operator === 'NotIn') && count === 0)
    visit.refuse(['values'], {
      wrong: `${visit.path()} has the operator ${operator} and no values`,
      todo: 'Add the values.',
      log: "Required value: must be specified when `operator` is 'In' or 'NotIn'",
    })
  else if ((operator === 'Exists' || operator === 'DoesNotExist') && count > 0)
    visit.refuse(['values'], {
      wrong: `${visit.path()} has the operator ${operator}, which takes no values`,
      todo: 'Take the values out, or write In or NotIn.',
      log: "Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
    })
}

/** A claim template's name is a volume's name. */
function checkVolumeName(visit: Visit): void {
  const name = visit.string('name')
  const log = name === undefined || name === '' ? undefined : dnsLabel(name)
  if (log !== undefined)
    visit.refuse(['name'], { wrong: `A volume cannot be named '${name}'`, todo: `The API server says: ${log}.`, log: `Invalid value: "${name}": ${log}` })
}

function checkNames(visit: Visit): void {
  const { kind } = visit.object
  const name = visit.node('name')
  const text = stringOf(name)
  if (text !== undefined && text !== '') {
    const log = (NAMES[kind] ?? dnsSubdomain)(text) ?? lengthOf(kind, text)
    if (log !== undefined)
      visit.refuse(['name'], { wrong: `A ${kind} cannot be named '${text}'`, todo: `The API server says: ${log}.`, log: `Invalid value: "${text}": ${log}` })
  } else if ((name === undefined || text === '') && !visit.has('generateName') && kind !== 'LimitRange')
    visit.refuse(['name'], { wrong: `The ${kind} has no name`, todo: 'Give it one.', log: 'Required value: name or generateName is required' })
  const namespace = visit.string('namespace')
  const log = namespace === undefined || namespace === '' ? undefined : dnsLabel(namespace)
  if (log !== undefined)
    visit.refuse(['namespace'], {
      wrong: `There can be no namespace '${namespace}'`,
      todo: `The API server says: ${log}.`,
      log: `Invalid value: "${namespace}": ${log}`,
    })
}

/** How names of a kind are written, where that is not as a DNS subdomain. */
const NAMES: Readonly<Record<string, Format>> = {
  ClusterRole: pathSegment,
  ClusterRoleBinding: pathSegment,
  Namespace: dnsLabel,
  PodDisruptionBudget: pathSegment,
  Role: pathSegment,
  RoleBinding: pathSegment,
  Service: dns1035Label,
  StatefulSet: dnsLabel,
}

/** A CronJob's jobs put eleven characters behind its name; a Job's pods have it as a label. */
function lengthOf(kind: string, name: string): string | undefined {
  if (kind === 'CronJob' && name.length > 52) return 'must be no more than 52 characters'
  if (kind === 'Job' && name.length > 63) return 'must be no more than 63 characters'
  return undefined
}

/** The labels that Pod Security Admission reads (kubernetes: pod-security-admission/api/helpers.go). */
function checkPodSecurity(visit: Visit): void {
  const labels = visit.node('labels')
  if (labels?.kind !== 'mapping') return
  for (const { key, value } of labels.entries) {
    const [, mode, version] = /^pod-security\.kubernetes\.io\/(enforce|audit|warn)(-version)?$/.exec(key.source) ?? []
    const text = stringOf(value)
    if (mode === undefined || text === undefined) continue
    const valid = version === undefined ? ['privileged', 'baseline', 'restricted'].includes(text) : /^(latest|v1\.(0|[1-9]\d*))$/.test(text)
    if (valid) continue
    const log = version === undefined ? 'must be one of privileged, baseline, restricted' : 'must be "latest" or "v1.x"'
    visit.refuse(
      ['labels'],
      { wrong: `The label ${key.source} cannot be '${text}'`, todo: `It ${log}.`, log: `Invalid value: "${text}": ${log}` },
      placeOf(value, key),
    )
  }
}

function checkKeys(visit: Visit, field: string, labels: YamlMapping, format: Format): void {
  for (const { key } of labels.entries) {
    if (isFilledIn(key.source)) continue
    const log = format(key.source)
    if (log === undefined) continue
    visit.refuse(
      [field],
      { wrong: `'${key.source}' cannot be a key of ${visit.path(field)}`, todo: `The API server says: ${log}.`, log: `Invalid value: "${key.source}": ${log}` },
      key.alias ?? key.place,
    )
  }
}
