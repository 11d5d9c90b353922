import { type Fault, faults } from './fault.ts'

const SETTINGS = '.spire-lint.yaml'
const DAEMONSET = 'agent/daemonset.yaml'
const SERVER = 'server/configmap.yaml'

const HOST_PID = '      hostPID: true\n'

/** Findings that are ignored, and the settings and comments that say so. */
export const IGNORE_FAULTS: readonly Fault[] = [
  ...faults(SETTINGS, 'warning', [
    [
      'an ignore that is over',
      'external:\n',
      'ignore:\n  - rule: ha-sqlite\n    reason: until the database is there\n    expires: 2025-12-31\nexternal:\n',
      'ignore-expired',
      'expires: 2025-12-31',
    ],
    [
      'an ignore that is over, for a folder',
      'external:\n',
      'ignore:\n  - path: agent/**\n    rule: agent-hostpid-missing\n    expires: "2024-02-29"\nexternal:\n',
      'ignore-expired',
      'expires: "2024-02-29"',
    ],
    [
      'an ignore of what is not found',
      'external:\n',
      'ignore:\n  - rule: image-tag-floating\n    reason: the registry pins it\nexternal:\n',
      'ignore-unused',
      '- rule: image-tag-floating',
    ],
  ]),
  ...faults(DAEMONSET, 'warning', [
    [
      'a comment with a slip in the rule',
      HOST_PID,
      `      # spire-lint: ignore agent-hostpid-mising -- the runtime does it\n${HOST_PID}`,
      'ignore-unknown-rule',
      '# spire-lint: ignore agent-hostpid-mising -- the runtime does it',
    ],
    [
      'a comment that hides nothing',
      HOST_PID,
      `      # spire-lint: ignore agent-hostpid-missing -- once it was\n${HOST_PID}`,
      'ignore-unused',
      '# spire-lint: ignore agent-hostpid-missing -- once it was',
    ],
    [
      'a comment of another tool',
      HOST_PID,
      `      # spire-lint: disable-line agent-hostpid-missing\n${HOST_PID}`,
      'ignore-malformed',
      '# spire-lint: disable-line agent-hostpid-missing',
    ],
  ]),
  ...faults(
    DAEMONSET,
    'warning',
    [
      [
        'a comment without a reason',
        HOST_PID,
        `      # spire-lint: ignore agent-hostpid-missing\n      hostPID: false\n`,
        'ignore-reason-missing',
        'spire-lint: ignore',
      ],
    ],
    { preset: 'strict' },
  ),
  ...faults(
    SETTINGS,
    'warning',
    [
      [
        'an entry without a reason',
        'external:\n',
        'ignore:\n  - rule: image-known-vulnerable\nexternal:\n',
        'ignore-reason-missing',
        '- rule: image-known-vulnerable',
      ],
    ],
    { preset: 'strict' },
  ),
  ...faults(SERVER, 'warning', [
    [
      'a comment with a rule of another linter',
      '      ca_ttl = "24h"',
      '      # spire-lint: ignore DL3008 -- as everywhere\n      ca_ttl = "24h"',
      'ignore-unknown-rule ignore-malformed',
      '# spire-lint: ignore DL3008 -- as everywhere',
    ],
    [
      'a comment with an old name',
      '      agent_ttl = "1h"',
      '      # spire-lint: ignore agent-ttl -- long enough\n      agent_ttl = "1h"',
      'ignore-unknown-rule',
      '# spire-lint: ignore agent-ttl -- long enough',
    ],
    [
      'a comment without a rule',
      '      bind_port = "8081"',
      '      # spire-lint: ignore\n      bind_port = "8081"',
      'ignore-malformed',
      '# spire-lint: ignore',
    ],
  ]),
]
