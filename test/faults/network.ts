import { added, type Fault, faults } from './fault.ts'

const AGENT = 'agent/configmap.yaml'
const SERVER = 'server/configmap.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const STATEFULSET = 'server/statefulset.yaml'
const SERVICE = 'server/service.yaml'
const DRIVER = 'csi-driver/daemonset.yaml'

const ADDRESS = 'server_address = "spire-server.spire-system.svc"'
const HOST_PID = '      hostPID: true\n'
const AGENT_SERVICE =
  '  name: spire-server\n  namespace: spire-system\n  labels:\n    app.kubernetes.io/name: spire-server\n    app.kubernetes.io/part-of: spire\nspec:\n  type: ClusterIP\n'
const DIALLED = `${AGENT_SERVICE}  selector:
    app.kubernetes.io/name: spire-server
    app.kubernetes.io/component: server
  ports:
    - name: grpc
      port: 8081
      targetPort: grpc
`

function ingress(metadata: string, spec: string): string {
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: spire
  namespace: spire-system
${metadata}spec:
${spec}  rules:
    - host: spire.ardur.dev
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: spire-server, port: { number: 8081 } } } }] }
`
}

/** From the agent's address to the process that listens. */
export const NETWORK_FAULTS: readonly Fault[] = [
  ...faults(AGENT, 'error', [
    ['the server of another team', ADDRESS, 'server_address = "spire-server.identity.svc"', 'server-address-cross-namespace'],
    ['the server in the default namespace, by its short name', ADDRESS, 'server_address = "spire-server.default"', 'server-address-cross-namespace'],
    ['a Service of another name', ADDRESS, 'server_address = "spire.spire-system.svc"', 'server-address-no-service'],
    ['an underscore for a dash', ADDRESS, 'server_address = "spire-sever.spire-system.svc.cluster.local"', 'server-address-no-service'],
    ['the port of the health checks', 'server_port = "8081"', 'server_port = "8080"', 'server-port-mismatch'],
    ['the port of https', 'server_port = "8081"', 'server_port = "443"', 'server-port-mismatch'],
    ['the port as a number, and another', 'server_port = "8081"', 'server_port = 8082', 'server-port-mismatch'],
  ]),
  ...faults(AGENT, 'error', [['the port of the old chart', '"server_port": "8081"', '"server_port": "8443"', 'server-port-mismatch']], { on: 'json' }),
  ...faults(SERVER, 'error', [['the server moved to another port', 'bind_port = "8081"', 'bind_port = "8443"', 'server-port-mismatch', 'bind_port = "8443"']]),
  ...faults(DAEMONSET, 'error', [
    ['the network of the host', HOST_PID, `${HOST_PID}      hostNetwork: true\n`, 'agent-hostnetwork-dns', 'hostNetwork: true'],
    [
      'the network of the host, as most write it',
      HOST_PID,
      `${HOST_PID}      hostNetwork: true\n      dnsPolicy: Default\n`,
      'agent-hostnetwork-dns',
      'dnsPolicy: Default',
    ],
    ["the node's name servers", HOST_PID, `${HOST_PID}      dnsPolicy: Default\n`, 'agent-hostnetwork-dns', 'dnsPolicy'],
    [
      'a port of the host that the driver has',
      '              containerPort: 8080\n',
      '              containerPort: 8080\n              hostPort: 8080\n            - name: registrar\n              containerPort: 9809\n              hostPort: 8080\n',
      'hostnetwork-port-collision kubernetes-invalid-value',
      'hostPort: 8080',
    ],
  ]),
  ...faults(STATEFULSET, 'error', [
    ['the port has another name', '            - name: grpc\n', '            - name: api\n', 'server-port-mismatch', 'targetPort: grpc', SERVICE],
    [
      'the label of the pods has another name',
      '        app.kubernetes.io/component: server\n        app.kubernetes.io/part-of: spire\n      annotations:',
      '        app.kubernetes.io/component: spire-server\n        app.kubernetes.io/part-of: spire\n      annotations:',
      'pod-template-selector-mismatch',
      'app.kubernetes.io/component: spire-server',
    ],
  ]),
  ...faults(SERVICE, 'error', [
    ['the agents find no pods', DIALLED, DIALLED.replace('component: server', 'component: spire-server'), 'service-selector-mismatch', 'spire-server'],
    [
      'the label of the old chart',
      DIALLED,
      DIALLED.replace('    app.kubernetes.io/name: spire-server\n    app.kubernetes.io/component: server\n', '    app: spire-server\n'),
      'service-selector-mismatch',
      'app: spire-server',
    ],
    ['the Service leads to the metrics', DIALLED, DIALLED.replace('targetPort: grpc', 'targetPort: metrics'), 'server-port-mismatch', 'targetPort: metrics'],
    [
      'the Service leads to a name that no port has',
      DIALLED,
      DIALLED.replace('targetPort: grpc', 'targetPort: api'),
      'server-port-mismatch',
      'targetPort: api',
    ],
    ['the Service has the port of the tutorial', DIALLED, DIALLED.replace('port: 8081', 'port: 8443'), 'server-port-mismatch', 'port: 8443'],
    [
      'the Service is called otherwise',
      DIALLED,
      DIALLED.replace('name: spire-server\n  namespace', 'name: spire\n  namespace'),
      'server-address-no-service',
      'server_address',
      AGENT,
    ],
    [
      'a load balancer that ends TLS',
      DIALLED,
      DIALLED.replace(
        '  labels:',
        '  annotations:\n    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:1:certificate/a\n    service.beta.kubernetes.io/aws-load-balancer-ssl-ports: "8081"\n  labels:',
      ).replace('ClusterIP', 'LoadBalancer'),
      'tls-terminating-lb',
      'ssl-cert',
    ],
  ]),
  ...faults(SERVICE, 'warning', [
    [
      'the Service is in another namespace',
      DIALLED,
      DIALLED.replace('namespace: spire-system', 'namespace: spire'),
      'server-address-cross-namespace server-address-no-service',
      'server_address',
      AGENT,
    ],
    [
      'a port for metrics of statsd',
      '      targetPort: grpc\n      protocol: TCP\n---',
      '      targetPort: grpc\n      protocol: TCP\n    - name: statsd\n      port: 9125\n      targetPort: 9125\n      protocol: TCP\n---',
      'service-port-no-listener',
      'targetPort: 9125',
    ],
    [
      'a port for the webhook, by a name that no port has',
      '      targetPort: grpc\n      protocol: TCP\n---',
      '      targetPort: grpc\n      protocol: TCP\n    - name: bundle\n      port: 8443\n      targetPort: federation\n      protocol: TCP\n---',
      'service-port-no-listener',
      'federation',
    ],
  ]),
  ...faults(
    SERVICE,
    'note',
    [
      [
        'each agent keeps its server',
        DIALLED,
        DIALLED.replace('  type: ClusterIP\n', '  type: ClusterIP\n  sessionAffinity: ClientIP\n'),
        'service-session-affinity',
        'sessionAffinity',
      ],
      [
        'each agent keeps its server for a day',
        DIALLED,
        DIALLED.replace(
          '  type: ClusterIP\n',
          '  type: ClusterIP\n  sessionAffinity: ClientIP\n  sessionAffinityConfig:\n    clientIP:\n      timeoutSeconds: 86400\n',
        ),
        'service-session-affinity',
        'sessionAffinity: ClientIP',
      ],
      ['a port of each node', DIALLED, DIALLED.replace('ClusterIP', 'NodePort'), 'ratelimit-behind-snat', 'NodePort'],
      [
        'a load balancer without a policy',
        DIALLED,
        DIALLED.replace('  type: ClusterIP\n', '  type: LoadBalancer\n  loadBalancerClass: internal\n  loadBalancerSourceRanges: [10.8.0.0/16]\n'),
        'ratelimit-behind-snat',
        'type: LoadBalancer',
      ],
    ],
    { preset: 'strict' },
  ),
  ...faults(
    SERVICE,
    'warning',
    [
      [
        'a load balancer for everybody',
        DIALLED,
        DIALLED.replace('  type: ClusterIP\n', '  type: LoadBalancer\n  externalTrafficPolicy: Local\n'),
        'server-api-public',
        'LoadBalancer',
      ],
      [
        'a load balancer for the whole internet',
        DIALLED,
        DIALLED.replace('  type: ClusterIP\n', '  type: LoadBalancer\n  externalTrafficPolicy: Local\n  loadBalancerSourceRanges: ["0.0.0.0/0"]\n'),
        'server-api-public',
        'loadBalancerSourceRanges: ["0.0.0.0/0"]',
      ],
    ],
    { preset: 'security' },
  ),
  ...added('server/ingress.yaml', 'error', [
    ['an Ingress that ends TLS', ingress('', '  tls: [{ hosts: [spire.ardur.dev] }]\n'), 'tls-terminating-lb', 'spire-server'],
    [
      'an Ingress that speaks gRPC and ends TLS',
      ingress('  annotations:\n    nginx.ingress.kubernetes.io/backend-protocol: GRPCS\n', '  ingressClassName: nginx\n'),
      'tls-terminating-lb',
      'spire-server',
    ],
  ]),
  ...faults(DRIVER, 'error', [
    [
      'the registrar is on the host, at a port of its own',
      '              containerPort: 9809\n',
      '              containerPort: 9809\n              hostPort: 9809\n            - name: again\n              containerPort: 9810\n              hostPort: 9809\n',
      'hostnetwork-port-collision kubernetes-invalid-value',
      'hostPort: 9809',
    ],
  ]),
  ...faults('namespace.yaml', 'warning', [
    [
      'istio in the namespace of SPIRE',
      '    app.kubernetes.io/part-of: spire\n',
      '    app.kubernetes.io/part-of: spire\n    istio-injection: "enabled"\n',
      'istio-injection-in-spire-ns',
      'istio-injection',
    ],
    [
      'a revision of istio',
      '    app.kubernetes.io/part-of: spire\n',
      '    app.kubernetes.io/part-of: spire\n    istio.io/rev: stable\n',
      'istio-injection-in-spire-ns',
      'istio.io/rev',
    ],
  ]),
  ...faults(
    'csi-driver/daemonset.yaml',
    'error',
    [['the port that the agent has', 'containerPort: 9809', 'containerPort: 8080', 'hostnetwork-port-collision', 'containerPort: 8080']],
    { on: 'bothOnHost' },
  ),
  ...faults(
    'agent/daemonset.yaml',
    'error',
    [
      [
        'the port that the driver has',
        '            - name: metrics\n',
        '            - name: debug\n              containerPort: 9809\n            - name: metrics\n',
        'hostnetwork-port-collision',
        'containerPort: 9809',
        'csi-driver/daemonset.yaml',
      ],
    ],
    { on: 'bothOnHost' },
  ),
]
