import { ownObjects } from '../../src/deployment/own-objects.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { apiAbsence } from '../../src/kubernetes/api/releases.ts'
import { describe, typed } from '../../src/kubernetes/object.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'kubernetes-removed-api',
  area: 'kubernetes',
  summary: "An object's apiVersion is one that the cluster's release has.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes: docs/reference/using-api/deprecation-guide'],
  fix: 'unsafe',
  messages: {
    removed: {
      severity: 'error',
      when: 'apply',
      log: 'no matches for kind "{kind}" in version "{apiVersion}"',
      text: 'Kubernetes {removed} took {kind} out of {apiVersion}, so the API server refuses {object}. Write {use}; some fields may be others there.',
    },
    gone: {
      severity: 'error',
      when: 'apply',
      log: 'no matches for kind "{kind}" in version "{apiVersion}"',
      text: 'Kubernetes {removed} took {kind} out altogether, so the API server refuses {object}. Take it out; for pods, the labels of Pod Security Admission on the Namespace say what it said.',
    },
    later: {
      severity: 'error',
      when: 'apply',
      log: 'no matches for kind "{kind}" in version "{apiVersion}"',
      text: 'The cluster is said to be of Kubernetes {release}, and {kind} came into {apiVersion} with {since}, so the API server refuses {object}. Write an older apiVersion, or upgrade the cluster first.',
    },
  },
  check(deployment, report) {
    const release = deployment.declared.kubernetesVersion
    for (const object of ownObjects(deployment)) {
      const { apiVersion, kind } = object
      const absence = apiAbsence(apiVersion, kind, release)
      if (absence === undefined || absence.is === 'never') continue
      const { place } = typed<{ apiVersion: string }>(object).get('apiVersion')
      const args = { kind, apiVersion, object: describe(object) }
      if (absence.is === 'later') report('later', place, { ...args, since: absence.since, release: release ?? '' })
      else if (absence.use === undefined) report('gone', place, { ...args, removed: absence.removed })
      else {
        const fixes = suggestion(`Write ${absence.use}`, replaceWord(place, apiVersion, absence.use))
        report('removed', place, { ...args, removed: absence.removed, use: absence.use }, [], fixes)
      }
    }
  },
})
