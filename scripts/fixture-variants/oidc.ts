import { edited, type Files } from './files.ts'

/** With the OIDC discovery provider in a namespace of its own: it takes the keys from the Workload API, like any other workload. */
export function withOidcProvider(files: Files): Files {
  const server = edited(files, 'server/configmap.yaml', [
    '      default_jwt_svid_ttl = "5m"\n',
    '      default_jwt_svid_ttl = "5m"\n      jwt_issuer = "https://oidc.prod.ardur.dev"\n',
  ])
  const declared = edited(server, '.spire-lint.yaml', ['external:\n', `external:\n${SERVING_CERTIFICATE}`])
  return new Map([
    ...declared,
    ['oidc/namespace.yaml', NAMESPACE],
    ['oidc/serviceaccount.yaml', SERVICE_ACCOUNT],
    ['oidc/configmap.yaml', CONFIG_MAP],
    ['oidc/deployment.yaml', DEPLOYMENT],
    ['oidc/service.yaml', SERVICE],
    ['oidc/ingress.yaml', INGRESS],
    ['registration/oidc.yaml', REGISTRATION],
  ])
}

const SERVING_CERTIFICATE = `  - kind: Secret
    namespace: spire-oidc
    name: oidc-discovery-provider-tls
    keys:
      - tls.crt
      - tls.key
`

const NAMESPACE = `# Apart from spire-system, where the controller manager registers nothing.
apiVersion: v1
kind: Namespace
metadata:
  name: spire-oidc
  labels:
    app.kubernetes.io/part-of: spire
    pod-security.kubernetes.io/enforce: restricted
    pod-security.kubernetes.io/enforce-version: latest
`

const SERVICE_ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: oidc-discovery-provider
  namespace: spire-oidc
  labels:
    app.kubernetes.io/name: oidc-discovery-provider
    app.kubernetes.io/part-of: spire
automountServiceAccountToken: false
`

const CONFIG_MAP = `apiVersion: v1
kind: ConfigMap
metadata:
  name: oidc-discovery-provider
  namespace: spire-oidc
  labels:
    app.kubernetes.io/name: oidc-discovery-provider
    app.kubernetes.io/part-of: spire
data:
  oidc-discovery-provider.conf: |
    log_level = "info"
    log_format = "json"
    domains = ["oidc.prod.ardur.dev"]
    # word for word what the server writes into its tokens
    jwt_issuer = "https://oidc.prod.ardur.dev"

    workload_api {
      socket_path = "/var/run/secrets/spiffe.io/agent.sock"
      trust_domain = "prod.ardur.dev"
      poll_interval = "10s"
    }

    serving_cert_file {
      cert_file_path = "/run/spire/oidc/tls/tls.crt"
      key_file_path = "/run/spire/oidc/tls/tls.key"
      addr = ":8443"
      file_sync_interval = "1m"
    }

    health_checks {
      bind_port = 8008
      live_path = "/live"
      ready_path = "/ready"
    }
`

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: oidc-discovery-provider
  namespace: spire-oidc
  labels:
    app.kubernetes.io/name: oidc-discovery-provider
    app.kubernetes.io/part-of: spire
spec:
  replicas: 2
  selector:
    matchLabels:
      app.kubernetes.io/name: oidc-discovery-provider
  template:
    metadata:
      labels:
        app.kubernetes.io/name: oidc-discovery-provider
        app.kubernetes.io/part-of: spire
      annotations:
        configmap.reloader.stakater.com/reload: oidc-discovery-provider
    spec:
      serviceAccountName: oidc-discovery-provider
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
        runAsGroup: 1000
        fsGroup: 1000
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: oidc-discovery-provider
          image: ghcr.io/spiffe/oidc-discovery-provider:1.14.2
          imagePullPolicy: IfNotPresent
          args:
            - -config
            - /run/spire/oidc/config/oidc-discovery-provider.conf
          ports:
            - name: https
              containerPort: 8443
              protocol: TCP
            - name: health
              containerPort: 8008
              protocol: TCP
          # not live before it has the keys, which waits for its own registration
          startupProbe:
            httpGet:
              path: /live
              port: health
            periodSeconds: 5
            failureThreshold: 60
            timeoutSeconds: 3
          livenessProbe:
            httpGet:
              path: /live
              port: health
            periodSeconds: 30
            failureThreshold: 3
            timeoutSeconds: 5
          readinessProbe:
            httpGet:
              path: /ready
              port: health
            periodSeconds: 10
            failureThreshold: 3
            timeoutSeconds: 3
          resources:
            requests:
              cpu: 20m
              memory: 64Mi
            limits:
              memory: 256Mi
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop:
                - ALL
          volumeMounts:
            - name: oidc-config
              mountPath: /run/spire/oidc/config
              readOnly: true
            - name: oidc-tls
              mountPath: /run/spire/oidc/tls
              readOnly: true
            - name: workload-api
              mountPath: /var/run/secrets/spiffe.io
              readOnly: true
      volumes:
        - name: oidc-config
          configMap:
            name: oidc-discovery-provider
        - name: oidc-tls
          secret:
            secretName: oidc-discovery-provider-tls
            defaultMode: 0440
        - name: workload-api
          csi:
            driver: csi.spiffe.io
            readOnly: true
`

const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: oidc-discovery-provider
  namespace: spire-oidc
  labels:
    app.kubernetes.io/name: oidc-discovery-provider
    app.kubernetes.io/part-of: spire
spec:
  type: ClusterIP
  selector:
    app.kubernetes.io/name: oidc-discovery-provider
  ports:
    - name: https
      port: 443
      targetPort: https
      protocol: TCP
`

const INGRESS = `# TLS is passed through: the provider has the certificate.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: oidc-discovery-provider
  namespace: spire-oidc
  labels:
    app.kubernetes.io/name: oidc-discovery-provider
    app.kubernetes.io/part-of: spire
  annotations:
    nginx.ingress.kubernetes.io/ssl-passthrough: "true"
    nginx.ingress.kubernetes.io/backend-protocol: HTTPS
spec:
  ingressClassName: nginx
  rules:
    - host: oidc.prod.ardur.dev
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: oidc-discovery-provider
                port:
                  name: https
`

const REGISTRATION = `apiVersion: spire.spiffe.io/v1alpha1
kind: ClusterSPIFFEID
metadata:
  name: ardur-oidc-discovery-provider
spec:
  className: ardur
  spiffeIDTemplate: "spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}"
  namespaceSelector:
    matchLabels:
      kubernetes.io/metadata.name: spire-oidc
  podSelector:
    matchLabels:
      app.kubernetes.io/name: oidc-discovery-provider
  workloadSelectorTemplates:
    - k8s:container-name:oidc-discovery-provider
  ttl: 1h
  jwtTtl: 5m
`
