import { inlineProfile, isOpenShift, mayUseConstraints } from '../../src/deployment/security/openshift.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'
import { metadataOf } from '../../src/kubernetes/object.ts'

export default rule({
  id: 'openshift-scc-missing',
  area: 'security',
  summary: 'On OpenShift, agents and CSI drivers may use SecurityContextConstraints that let them on the node.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire pull request 2181', 'helm-charts-hardened: charts/spire, scc-*.yaml', 'openshift: CSI inline volume admission plugin'],
  fix: 'safe',
  messages: {
    absent: {
      severity: 'error',
      when: 'start',
      log: 'unable to validate against any security context constraint',
      text: "These objects are for OpenShift, and nothing lets ServiceAccount '{account}' use SecurityContextConstraints that allow {needs}: OpenShift refuses every pod of {workload}. Add one with that account in its users, or bind a role that may use one.",
    },
    whole: {
      severity: 'warning',
      when: 'start',
      log: 'unable to validate against any security context constraint',
      text: "These objects are for OpenShift, and nothing among the files lets ServiceAccount '{account}' use SecurityContextConstraints that allow {needs}. If nothing else does (oc adm policy add-scc-to-user), OpenShift refuses every pod of {workload}. Add one with that account in its users, or bind a role that may use one.",
    },
    part: {
      severity: 'note',
      when: 'start',
      log: 'unable to validate against any security context constraint',
      text: "On OpenShift, ServiceAccount '{account}' needs SecurityContextConstraints that allow {needs}. They are not among the files; without them, every pod of {workload} is refused.",
    },
    profile: {
      severity: 'error',
      when: 'start',
      log: 'uses an inline volume provided by CSIDriver csi.spiffe.io and namespace {namespace} has a pod security enforce level that is lower than privileged',
      text: "On OpenShift a CSI driver without the label security.openshift.io/csi-ephemeral-volume-profile is for privileged namespaces only, so the pods of {workload} with its volume are refused. Give the CSIDriver that label, with the value 'restricted'.",
    },
  },
  check(deployment, report) {
    if (!isOpenShift(deployment)) return
    for (const component of deployment.components) {
      const { program, pod, workload } = component
      if (program !== 'spire-agent' && program !== 'spiffe-csi-driver') continue
      const account = pod.serviceAccount
      if (account.is !== 'known' || mayUseConstraints(deployment, account.value, pod.namespace) !== 'no') continue
      const needs = program === 'spire-agent' ? 'hostPID and hostPath volumes' : 'privileged containers and hostPath volumes'
      const how = deployment.declared.complete ? 'absent' : isWhole(deployment, component, program === 'spire-agent') ? 'whole' : 'part'
      report(how, account.place, { account: account.value, needs, workload: workload.object.name })
    }
    const missing = inlineProfile(deployment)
    if (!missing) return
    const { driver, workload, namespace } = missing
    const labels = metadataOf(driver).get('labels')
    const edit = insertBefore(labels, 'security.openshift.io/csi-ephemeral-volume-profile: restricted')
    const fixes = safeFix('Add the label', edit)
    report('profile', driver.place, { workload: workload.object.name, namespace }, [[workload.object.place, 'uses its volume']], fixes)
  },
})
