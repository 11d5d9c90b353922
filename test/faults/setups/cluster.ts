import { edited, type Files } from '../../../scripts/fixture-variants/files.ts'

/** Each part has what it asks for itself, and no more: the manager only lists and watches. */
export function lean(files: Files): Files {
  return edited(
    files,
    'controller-manager/rbac.yaml',
    ['resources: ["nodes"]\n    verbs: ["get", "list", "watch"]', 'resources: ["nodes"]\n    verbs: ["list", "watch"]'],
    ['resources: ["pods"]\n    verbs: ["get", "list", "watch"]', 'resources: ["pods"]\n    verbs: ["list", "watch"]'],
  )
}

/** A pod that has the socket from the node. */
export function withBatch(files: Files): Files {
  return new Map(files).set('workloads/batch.yaml', BATCH)
}

const BATCH = `apiVersion: v1
kind: Pod
metadata:
  name: batch
  namespace: ardur-agents
spec:
  containers:
    - name: batch
      image: registry.ardur.dev/batch:2.4.0
      volumeMounts:
        - name: sockets
          mountPath: /run/spire/sockets
          readOnly: true
  volumes:
    - name: sockets
      hostPath:
        path: /run/spire/agent-sockets
        type: Directory
`

/** On OpenShift, where accounts are let in by name. */
export function onOpenshift(files: Files): Files {
  const driver = edited(files, 'csi-driver/csidriver.yaml', [
    '    app.kubernetes.io/part-of: spire\n',
    '    app.kubernetes.io/part-of: spire\n    security.openshift.io/csi-ephemeral-volume-profile: restricted\n',
  ])
  return new Map([...driver, ['openshift.yaml', CONSTRAINTS]])
}

const CONSTRAINTS = `apiVersion: security.openshift.io/v1
kind: SecurityContextConstraints
metadata:
  name: spire
allowPrivilegedContainer: true
allowHostDirVolumePlugin: true
allowHostPID: true
runAsUser: { type: RunAsAny }
seLinuxContext: { type: RunAsAny }
fsGroup: { type: RunAsAny }
supplementalGroups: { type: RunAsAny }
seccompProfiles: ["*"]
volumes: ["*"]
users:
  - system:serviceaccount:spire-system:spire-agent
  - system:serviceaccount:spire-system:spiffe-csi-driver
  - system:serviceaccount:spire-system:spire-server
`
