import { expect, test } from 'vitest'
import { faults, read } from './read.ts'

const logs = (text: string) => read('registrar', text).problems.map(({ log }) => log)

test('a registrar that starts', () => {
  expect(faults(read('registrar', 'trust_domain = "a.test"\ncluster = "c"\nmode = "reconcile"\nserver_socket_path = "/s"\n'))).toEqual([])
})

test('what keeps a registrar from starting', () => {
  expect(logs('')).toEqual([
    'error parsing common config: server_address or server_socket_path must be specified',
    'error parsing common config: trust_domain must be specified',
    'error parsing common config: cluster must be specified',
  ])
  expect(logs('trust_domain = "a.test"\ncluster = "c"\nmode = "reconcile"\nserver_address = "s:8081"\n')).toEqual([
    'error parsing common config: agent_socket_path must be specified if the server is not a local socket',
  ])
  expect(logs('trust_domain = "A"\ncluster = "c"\nmode = "reconcile"\nserver_address = "unix:///s"\n')).toEqual([
    'error parsing common config: malformed trust domain: trust domain characters are limited to lowercase letters, numbers, dots, dashes, and underscores',
  ])
})

test('what mode crd looks at besides', () => {
  const config = 'trust_domain = "a.test"\ncluster = "c"\nmode = "crd"\nserver_socket_path = "/s"\n'
  expect(logs(`${config}identity_template = "{{ .Context.Region }}"\npod_label = "x"\nlog_level = "loud"\n`)).toEqual([
    'workload registration configuration is incorrect, can only use one of identity_template, pod_annotation, or pod_label',
    'identity_template references non-existing context',
    'error setting up logging: not a valid logrus Level: "loud"',
  ])
  expect(logs(`${config}identity_template = "{{.Context.Region}}"\ncontext {\n  Region = "eu"\n}\n`)).toEqual([])
})
