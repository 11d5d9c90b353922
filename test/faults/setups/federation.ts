import { edited, type Files } from '../../../scripts/fixture-variants/files.ts'

const SERVER = 'server/configmap.yaml'

/** A bundle endpoint, the way to it, and a partner. */
export function federated(files: Files): Files {
  const server = edited(files, SERVER, ['      agent_ttl = "1h"\n', `      agent_ttl = "1h"\n${FEDERATION}`])
  return new Map([...server, ['server/federation.yaml', FEDERATION_SERVICE]])
}

const FEDERATION = `      federation {
        bundle_endpoint {
          address = "0.0.0.0"
          port = 8443
          refresh_hint = "5m"
          profile "https_spiffe" {}
        }
        federates_with "partner.example.net" {
          bundle_endpoint_url = "https://spire.partner.example.net:8443"
          bundle_endpoint_profile "https_spiffe" {
            endpoint_spiffe_id = "spiffe://partner.example.net/spire/server"
          }
        }
      }
`

const FEDERATION_SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: spire-federation
  namespace: spire-system
spec:
  selector:
    app.kubernetes.io/name: spire-server
    app.kubernetes.io/component: server
  ports:
    - name: bundle
      port: 8443
      targetPort: 8443
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: spire-federation
  namespace: spire-system
spec:
  podSelector:
    matchLabels:
      app.kubernetes.io/name: spire-server
      app.kubernetes.io/component: server
  policyTypes: [Ingress]
  ingress:
    - ports:
        - protocol: TCP
          port: 8443
`

/** A bundle endpoint whose certificate comes by ACME, which asks at port 443. */
export function withAcme(files: Files): Files {
  const server = edited(federated(files), SERVER, [
    '          profile "https_spiffe" {}\n',
    `          profile "https_web" {
            acme {
              domain_name = "bundle.ardur.dev"
              email = "ops@ardur.dev"
              tos_accepted = true
            }
          }
`,
  ])
  return edited(
    server,
    'server/federation.yaml',
    ['spec:\n  selector:\n', 'spec:\n  type: LoadBalancer\n  selector:\n'],
    ['      port: 8443\n      targetPort', '      port: 443\n      targetPort'],
  )
}
