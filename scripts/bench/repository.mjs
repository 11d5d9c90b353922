import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Writes a repository as a platform team's looks: applications of a hundred teams, four files and ten objects each, and three SPIRE
 * deployments made from the reference, whose registrations select pods of some teams by label. The same for the same arguments.
 * @returns {{ files: number, objects: number, bytes: number }} what it holds
 */
export function writeRepository(folder, fileCount, reference) {
  const size = { files: 0, objects: 0, bytes: 0 }
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    size.files++
    size.objects += text.split(/^---$/m).length
    size.bytes += Buffer.byteLength(text)
  }
  for (const environment of ENVIRONMENTS) writeSpire(environment, reference, write)
  const random = randomFrom(20_260)
  for (let team = 0; team < 100; team++) write(`teams/${teamName(team)}/namespace.yaml`, namespace(team))
  for (let app = 0; size.files < fileCount; app++) {
    const one = { team: app % 100, name: `${NOUNS[app % NOUNS.length]}-${app}`, random }
    for (const [file, make] of APP_FILES) {
      if (size.files < fileCount) write(`teams/${teamName(one.team)}/${one.name}/${file}`, make(one))
    }
  }
  return size
}

const ENVIRONMENTS = [
  { name: 'prod', teams: [3, 41] },
  { name: 'staging', teams: [17] },
  { name: 'lab', teams: [58, 77] },
]

/** The reference under other names, and a registration by label for each of some teams. */
function writeSpire({ name, teams }, reference, write) {
  for (const entry of readdirSync(reference, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    const text = readFileSync(path, 'utf8')
      .replaceAll('spire-system', `spire-${name}`)
      .replaceAll('prod.ardur.dev', `${name}.example.org`)
      .replaceAll('ardur-demo', `${name}-cluster`)
      .replaceAll('ardur-agents', `${name}-agents`)
      .replaceAll('className: ardur', `className: ${name}`)
    write(`platform/${name}/spire/${relative(reference, path)}`, text)
  }
  write(`platform/${name}/registrations.yaml`, teams.map((team) => registration(name, team)).join('---\n'))
}

function registration(environment, team) {
  return `apiVersion: spire.spiffe.io/v1alpha1
kind: ClusterSPIFFEID
metadata:
  name: ${environment}-${teamName(team)}
spec:
  className: ${environment}
  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}"
  namespaceSelector:
    matchLabels:
      example.org/team: ${teamName(team)}
  podSelector:
    matchLabels:
      example.org/identity: "${environment}"
      example.org/team: ${teamName(team)}
`
}

function namespace(team) {
  return `apiVersion: v1
kind: Namespace
metadata:
  name: ${teamName(team)}
  labels:
    example.org/team: ${teamName(team)}
    pod-security.kubernetes.io/enforce: restricted
`
}

const APP_FILES = [
  ['deployment.yaml', (app) => [serviceAccount(app), deployment(app), autoscaler(app)].join('---\n')],
  ['service.yaml', (app) => [service(app), ingress(app)].join('---\n')],
  ['config.yaml', (app) => [settings(app), routes(app), disruptionBudget(app)].join('---\n')],
  ['rbac.yaml', (app) => [role(app), roleBinding(app)].join('---\n')],
]

function metadata({ name, team }, indent = '') {
  return `${indent}metadata:
${indent}  name: ${name}
${indent}  namespace: ${teamName(team)}
${indent}  labels:
${indent}    app.kubernetes.io/name: ${name}
${indent}    app.kubernetes.io/part-of: shop
${indent}    app.kubernetes.io/managed-by: kustomize
${indent}    example.org/team: ${teamName(team)}
`
}

function serviceAccount(app) {
  return `apiVersion: v1
kind: ServiceAccount
${metadata(app)}automountServiceAccountToken: false
`
}

function deployment(app) {
  const { name, team, random } = app
  return `apiVersion: apps/v1
kind: Deployment
${metadata(app)}  annotations:
    example.org/owner: "${teamName(team)}@example.org"
    example.org/runbook: https://runbooks.example.org/${teamName(team)}/${name}
spec:
  replicas: ${1 + random(5)}
  revisionHistoryLimit: 3
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
        app.kubernetes.io/part-of: shop
        example.org/identity: "${['prod', 'staging', 'none'][random(3)]}"
        example.org/team: ${teamName(team)}
    spec:
      serviceAccountName: ${name}
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        runAsUser: ${10_000 + random(1000)}
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: app
          image: registry.example.org/${teamName(team)}/${name}:${random(9)}.${random(30)}.${random(10)}
          args: ["--config=/etc/${name}/settings.toml", "--listen=0.0.0.0:8080"]
          ports:
            - name: http
              containerPort: 8080
            - name: metrics
              containerPort: 9090
          env:
            - name: POD_NAME
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name
            - name: DATABASE_URL
              valueFrom:
                secretKeyRef:
                  name: ${name}-database
                  key: url
            - name: LOG_LEVEL
              value: ${['debug', 'info', 'warn'][random(3)]}
          readinessProbe:
            httpGet:
              path: /healthz/ready
              port: http
            periodSeconds: ${5 + random(10)}
          livenessProbe:
            httpGet:
              path: /healthz/live
              port: http
            initialDelaySeconds: ${10 + random(20)}
          resources:
            requests:
              cpu: ${50 + random(500)}m
              memory: ${64 + random(900)}Mi
            limits:
              memory: ${1000 + random(900)}Mi
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
          volumeMounts:
            - name: settings
              mountPath: /etc/${name}
              readOnly: true
            - name: scratch
              mountPath: /tmp
      volumes:
        - name: settings
          configMap:
            name: ${name}-settings
        - name: scratch
          emptyDir: {}
`
}

function autoscaler(app) {
  return `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
${metadata(app)}spec:
  minReplicas: 2
  maxReplicas: ${5 + app.random(20)}
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${app.name}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`
}

function service(app) {
  return `apiVersion: v1
kind: Service
${metadata(app)}spec:
  type: ClusterIP
  selector:
    app.kubernetes.io/name: ${app.name}
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: metrics
      port: 9090
      targetPort: metrics
`
}

function ingress(app) {
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
${metadata(app)}  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: ${1 + app.random(60)}m
spec:
  ingressClassName: nginx
  tls:
    - hosts: [${app.name}.example.org]
      secretName: ${app.name}-tls
  rules:
    - host: ${app.name}.example.org
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${app.name}
                port:
                  name: http
`
}

function settings(app) {
  const lines = Array.from(
    { length: 72 },
    (_, index) => `    ${NOUNS[index % NOUNS.length]}_${index} = "${app.random(1_000_000).toString(36)}-${index}"  # set by ${teamName(app.team)}`,
  )
  return `apiVersion: v1
kind: ConfigMap
${metadata({ ...app, name: `${app.name}-settings` })}data:
  settings.toml: |
    [server]
    address = "0.0.0.0:8080"
${lines.join('\n')}
`
}

function routes(app) {
  const entries = Array.from(
    { length: 20 },
    (_, index) => `{"path": "/${NOUNS[index % NOUNS.length]}/${index}", "to": "http://${NOUNS[app.random(NOUNS.length)]}:80", "retries": ${app.random(4)}}`,
  )
  return `apiVersion: v1
kind: ConfigMap
${metadata({ ...app, name: `${app.name}-routes` })}data:
  enabled: "true"
  routes.json: |-
    [${entries.join(',\n    ')}]
`
}

function disruptionBudget(app) {
  return `apiVersion: policy/v1
kind: PodDisruptionBudget
${metadata(app)}spec:
  minAvailable: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}
`
}

function role(app) {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
${metadata(app)}rules:
  - apiGroups: [""]
    resources: [configmaps, secrets]
    resourceNames: [${app.name}-settings, ${app.name}-routes]
    verbs: [get, list, watch]
  - apiGroups: [coordination.k8s.io]
    resources: [leases]
    verbs: [get, create, update]
`
}

function roleBinding(app) {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
${metadata(app)}roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: ${app.name}
subjects:
  - kind: ServiceAccount
    name: ${app.name}
    namespace: ${teamName(app.team)}
`
}

const NOUNS = ['basket', 'catalog', 'checkout', 'courier', 'invoice', 'ledger', 'mailer', 'pricing', 'profile', 'search', 'stock', 'voucher']

function teamName(team) {
  return `team-${String(team).padStart(2, '0')}`
}

/** Whole numbers below a bound, the same in every run (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}
