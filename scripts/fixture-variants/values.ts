import { edited, type Files } from './files.ts'

/** The same decisions as values of the official chart `spire` 0.28.3, whose SPIRE is 1.14.2. The operator's Secrets stay declared. */
export function asChartValues(files: Files): Files {
  const declared = edited(files, '.spire-lint.yaml', ['- connection_string', '- password']).get('.spire-lint.yaml') ?? ''
  return new Map([
    // where the chart's recommendations put the server
    ['.spire-lint.yaml', declared.replaceAll('namespace: spire-system', 'namespace: spire-server')],
    ['values.yaml', VALUES],
  ])
}

const VALUES = `global:
  spire:
    clusterName: ardur-demo
    trustDomain: prod.ardur.dev
    jwtIssuer: https://oidc.prod.ardur.dev
    caSubject:
      country: DE
      organization: Ardur
      commonName: SPIRE prod.ardur.dev
    # namespaces, Pod Security, priority classes and security contexts as the chart's authors advise
    recommendations:
      enabled: true
    namespaces:
      create: true

spire-server:
  kind: statefulset
  replicaCount: 3
  logLevel: info
  logFormat: json
  caKeyType: ec-p256
  caTTL: 24h
  agentTTL: 1h
  defaultX509SvidTTL: 1h
  defaultJwtSvidTTL: 5m
  pruneAttestedNodesExpiredFor: 720h
  dataStore:
    sql:
      databaseType: postgres
      databaseName: spire
      host: spire-db.prod.ardur.dev
      port: 5432
      username: spire_server
      # the chart takes the password alone from the Secret
      externalSecret:
        enabled: true
        name: spire-server-datastore
        key: password
      options:
        - sslmode: verify-full
        - sslrootcert: /run/spire/datastore-ca/ca.crt
      maxOpenConns: 40
      maxIdleConns: 10
  extraVolumes:
    - name: datastore-ca
      secret:
        secretName: spire-server-datastore-ca
        defaultMode: 0440
  extraVolumeMounts:
    - name: datastore-ca
      mountPath: /run/spire/datastore-ca
      readOnly: true
  keyManager:
    disk:
      enabled: true
  persistence:
    type: pvc
    size: 1Gi
  upstreamAuthority:
    disk:
      enabled: true
      secret:
        create: false
        name: spire-upstream-ca
  nodeAttestor:
    k8sPSAT:
      enabled: true
      audience:
        - spire-server
  # one of the two may write the bundle
  notifier:
    k8sBundle:
      enabled: true
  bundlePublisher:
    k8sConfigMap:
      enabled: false
  controllerManager:
    enabled: true
    className: ardur

spire-agent:
  logLevel: info
  logFormat: json
  # what the notifier writes
  trustBundleFormat: pem
  rebootstrapMode: always
  rebootstrapDelay: 10m
  nodeAttestor:
    k8sPSAT:
      enabled: true
  workloadAttestors:
    k8s:
      enabled: true
      verification:
        type: auto
    unix:
      enabled: true

spiffe-csi-driver:
  enabled: true

spiffe-oidc-discovery-provider:
  enabled: false
`
