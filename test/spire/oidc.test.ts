import { expect, test } from 'vitest'
import { faults, read } from './read.ts'

test('a provider that starts', () => {
  const text = 'domains = ["oidc.example.org"]\nlisten_socket_path = "/x"\nserver_api { address = "unix:///run/spire/api.sock" }\n'
  expect(faults(read('oidc', text))).toEqual([])
})

test('what keeps a provider from starting', () => {
  const text = `acme { email = "a@example.org" }
insecure_addr = ":80"
server_api { address = "/x" poll_interval = "1" }
workload_api { socket_path = "/y" }
jwt_issuer = "example.org"
bogus = 1
`
  const config = read('oidc', text)
  expect(faults(config)).toEqual([
    'start missing-required domains 1:1 ',
    'start conflict insecure_addr 2:1 insecure_addr',
    'start missing-required acme.tos_accepted 1:1 acme',
    'start invalid-duration server_api.poll_interval 3:45 "1"',
    'start missing-required workload_api.trust_domain 4:1 workload_api',
    'start invalid-value server_api.address 3:24 "/x"',
    'start conflict workload_api 4:1 workload_api',
    'start invalid-url jwt_issuer 5:14 "example.org"',
    'run unknown-key bogus 6:1 bogus',
  ])
  expect(config.problems[0]?.log).toBe('at least one domain must be configured')
})
