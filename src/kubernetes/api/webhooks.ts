import { dns1035Label } from './formats.ts'
import { mappingIn, stringOf, type Visit, valueIn } from './visit.ts'

/** The webhooks of a configuration have names of their own. */
export function checkWebhookNames(visit: Visit): void {
  const names = new Set<string>()
  for (const [index, webhook] of visit.items('webhooks').entries()) {
    const name = stringOf(valueIn(webhook, 'name'))
    if (name === undefined) continue
    if (names.has(name))
      visit.refuse(['webhooks', index, 'name'], {
        wrong: `Two webhooks are named '${name}'`,
        todo: 'Give them different names.',
        log: `Duplicate value: "${name}"`,
      })
    names.add(name)
  }
}

/** A webhook of a configuration (kubernetes: pkg/apis/admissionregistration/validation/validation.go). */
export function checkWebhook(visit: Visit): void {
  const config = mappingIn(visit.mapping, 'clientConfig')
  if (config !== undefined) {
    const url = valueIn(config, 'url')
    const service = valueIn(config, 'service')
    if ((url === undefined) === (service === undefined))
      visit.refuse(['clientConfig'], {
        wrong: `${visit.path('clientConfig')} has ${url === undefined ? 'neither url nor service' : 'both url and service'}`,
        todo: 'Write exactly one of them.',
        log: 'Required value: exactly one of url or service is required',
      })
  }
  if (visit.string('sideEffects') !== undefined && ['Unknown', 'Some'].includes(visit.string('sideEffects') ?? ''))
    visit.refuse(['sideEffects'], {
      wrong: `${visit.path('sideEffects')} cannot be '${visit.string('sideEffects')}'`,
      todo: 'Write None or NoneOnDryRun.',
      log: `Unsupported value: "${visit.string('sideEffects')}"`,
    })
  const versions = visit.node('admissionReviewVersions')
  visit.checkTexts(['admissionReviewVersions'], versions, dns1035Label)
  if (versions?.kind === 'sequence' && versions.items.length > 0) {
    const known = versions.items.map(stringOf)
    if (!known.includes(undefined) && !known.some((one) => one === 'v1' || one === 'v1beta1'))
      visit.refuse(['admissionReviewVersions'], {
        wrong: `${visit.path('admissionReviewVersions')} names no version that the API server knows`,
        todo: 'Write v1.',
        log: 'must include at least one of v1, v1beta1',
      })
    else if (new Set(known).size < known.length && !known.includes(undefined))
      visit.refuse(['admissionReviewVersions'], {
        wrong: `${visit.path('admissionReviewVersions')} names a version twice`,
        todo: 'Take one of them out.',
        log: 'duplicate version',
      })
  }
  const url = stringOf(valueIn(config, 'url'))
  if (url !== undefined && !/^https:\/\/./.test(url))
    visit.refuse(['clientConfig', 'url'], {
      wrong: `The webhook's url has to begin with https://, and '${url}' does not`,
      todo: 'Write https://, the host and the path.',
      log: `'https' is the only allowed URL scheme`,
    })
  for (const [index, rule] of visit.items('rules').entries()) {
    const operations = valueIn(rule, 'operations')
    if (operations?.kind === 'sequence' && operations.items.length > 1 && operations.items.some((one) => stringOf(one) === '*'))
      visit.refuse(['rules', index, 'operations'], {
        wrong: `${visit.path('rules', index, 'operations')} has '*' and others beside it`,
        todo: "Keep '*', or the others.",
        log: "if '*' is present, must not specify other operations",
      })
    for (const field of ['operations', 'apiGroups', 'apiVersions', 'resources']) {
      const list = valueIn(rule, field)
      if (list !== undefined && !(list.kind === 'sequence' && list.items.length === 0)) continue
      visit.refuse(['rules', index, field], { wrong: `${visit.path('rules', index)} needs '${field}'`, todo: 'Add it.', log: 'Required value' })
    }
  }
}
