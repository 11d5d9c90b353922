import { expect, test } from 'vitest'
import { detectConfig } from '../../src/spire/detect.ts'

test.each([
  ['server', 'server {\n  trust_domain = "x"\n}', 'x'],
  ['agent', '# comment\nagent = {\n trust_domain = "x" }', 'x'],
  ['server', '{"server":{"trust_domain":"x"}}', 'x'],
  ['server', 'servers {\n  trust_domain = "x"\n}', 'server.conf'],
  ['agent', 'agents {\n  trust_domain = "x"\n  server_address = "y"\n}\nplugins {}', 'x'],
  ['oidc', 'domains = ["x"]\nserver_api { address = "unix:///x" }', 'x'],
  ['registrar', 'trust_domain = "x"\ncluster = "y"\nserver_socket_path = "/z"', 'x'],
  ['scm', 'apiVersion: spire.spiffe.io/v1alpha1\nkind: ControllerManagerConfig', 'x'],
  [undefined, 'server {\n  listen 80;\n  server_name x;\n}', 'server.conf'],
  [undefined, 'apiVersion: v1\nkind: ConfigMap\ndata:\n  server.conf: |\n    server {\n      trust_domain = "x"\n    }', 'x'],
  [undefined, 'server {\n  spire_socket_path = "unix:///x"\n}\nplugins {\n  DataStore "sql" {}\n}', 'server.conf'],
  [undefined, '', 'agent.conf'],
] as const)('%s: %s', (kind, text, name) => {
  expect(detectConfig(text, name)).toBe(kind)
})
