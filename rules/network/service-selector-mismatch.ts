import type { Component } from '../../src/deployment/component.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { diallings } from '../../src/deployment/network/dialling.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix, suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { type KubernetesObject, typed } from '../../src/kubernetes/object.ts'
import type { PodTemplate } from '../../src/kubernetes/pod-template.ts'
import { meets, selects } from '../../src/kubernetes/selector.ts'
import { leadsTo, type Service, serviceOf } from '../../src/kubernetes/service.ts'
import { replaceWord } from '../../src/text/edit.ts'

interface WebhookFields {
  webhooks: { name: string; failurePolicy?: string; clientConfig: { service?: { name: string; namespace: string } }; rules: { apiGroups: string[] }[] }[]
}

export default rule({
  id: 'service-selector-mismatch',
  area: 'network',
  summary: 'The Services that lead to SPIRE select the pods of SPIRE.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['k8s: concepts/services-networking/service'],
  fix: 'safe',
  messages: {
    server: {
      severity: 'error',
      when: 'attest',
      log: 'connect: connection refused',
      text: "Service '{service}' selects {wanted}, but the server's pods have {actual}: it leads to none of them, and no agent that dials it reaches the server. Select a label of those pods.",
    },
    webhook: {
      severity: 'error',
      when: 'apply',
      log: 'failed calling webhook "{webhook}"',
      text: "Service '{service}' selects {wanted}, but the controller manager's pods have {actual}: the API server finds no webhook behind it and refuses every registration. Select a label of those pods.",
    },
    ignored: {
      severity: 'warning',
      when: 'apply',
      text: "Service '{service}' selects {wanted}, but the controller manager's pods have {actual}: the API server finds no webhook behind it, and registrations are applied unchecked. Select a label of those pods.",
    },
    replicas: {
      severity: 'warning',
      when: 'run',
      text: "Service '{service}' gives the server's replicas their names, but it selects {wanted}, and their pods have {actual}: no name leads anywhere. Select a label of those pods.",
    },
  },
  check(deployment, report) {
    const told = new Set<KubernetesObject>()
    const say = (id: 'server' | 'webhook' | 'ignored' | 'replicas', service: Service, component: Component, webhook = ''): void => {
      const wrong = told.has(service.object) ? undefined : mismatch(deployment, service, component)
      if (!wrong) return
      told.add(service.object)
      const args = { service: service.object.name, wanted: wrong.wanted, actual: wrong.actual }
      const labels = component.pod.metadata.get('labels')
      const related = [[labels.exists ? labels.place : component.place, 'the labels of what it should lead to']] as const
      if (id === 'webhook') report(id, wrong.place, { ...args, webhook }, related, wrong.fixes)
      else report(id, wrong.place, args, related, wrong.fixes)
    }
    for (const { host, server } of diallings(deployment)) if (host.is === 'service') say('server', host.service, server.component)
    for (const { workload, component } of deployment.servers) {
      const name = typed<{ spec: { serviceName: string } }>(workload.object).get('spec').get('serviceName').string
      const object = name === undefined ? undefined : deployment.cluster.find('Service', workload.object.namespace, name, workload.object)
      if (object) say('replicas', serviceOf(object), component)
    }
    for (const object of deployment.cluster.of('ValidatingWebhookConfiguration')) {
      for (const webhook of typed<WebhookFields>(object).get('webhooks').items()) {
        const name: Field<string | undefined> = webhook.get('clientConfig').get('service').get('name')
        const namespace = webhook.get('clientConfig').get('service').get('namespace').string
        const found = name.string === undefined ? undefined : deployment.cluster.find('Service', namespace, name.string, object)
        const manager = deployment.controllerManagers.find(({ component }) => component.pod.namespace === namespace)
        const groups = webhook
          .get('rules')
          .items()
          .flatMap((one) => one.get('apiGroups').items())
        if (!found || !manager || !groups.some((group) => group.string === 'spire.spiffe.io')) continue
        const id = webhook.get('failurePolicy').string === 'Ignore' ? 'ignored' : 'webhook'
        say(id, serviceOf(found), manager.component, webhook.get('name').string ?? '')
      }
    }
  },
})

/** Where a Service's selector leaves out the pod that it should lead to, and takes nothing that is SPIRE's. */
function mismatch({ components }: Deployment, service: Service, { pod, workload, program }: Component) {
  if (leadsTo(service, pod) !== 'no' || service.selector.empty || (pod.namespace !== undefined && service.object.namespace !== pod.namespace)) return undefined
  // A pod whose labels its own workload does not select has that fault, not the Service's.
  if (workload.selector && selects(workload.selector, pod.labels) === 'no') return undefined
  if (components.some((other) => other.program === program && leadsTo(service, other.pod) !== 'no')) return undefined
  const requirement = service.selector.requirements.find((one) => meets(one, pod.labels) === 'no')
  if (!requirement) return undefined
  const label = pod.labels.values.get(requirement.key)
  const wanted = `'${requirement.key}: ${requirement.values[0] ?? ''}'`
  const fixes = label
    ? safeFix(`Write '${label.text}'`, replaceWord(requirement.place, requirement.values[0] ?? '', label.text))
    : underItsName(service, requirement.key, pod)
  return { place: requirement.place, fixes, wanted, actual: label ? `'${requirement.key}: ${label.text}'` : `no label '${requirement.key}'` }
}

/** The same value under the name that the pods have it under. */
function underItsName({ object }: Service, key: string, { labels }: PodTemplate): readonly Fix[] {
  const field = typed<{ spec: { selector: Record<string, string> } }>(object).get('spec').get('selector').entry(key)
  const [only, ...others] = [...labels.values].filter(([, { text }]) => text === field.string)
  if (!only || others.length > 0 || !field.key) return []
  return suggestion(`Write '${only[0]}'`, replaceWord(field.key.place, key, only[0]))
}
