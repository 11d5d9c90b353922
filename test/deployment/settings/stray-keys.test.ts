import { describe, expect, test } from 'vitest'
import { placeInWords } from '../../../src/deployment/settings/setting-place.ts'
import { isMeant, isMisnamed, strayKeys } from '../../../src/deployment/settings/stray-keys.ts'
import type { ConfigKind, SpireConfig } from '../../../src/spire/config.ts'
import { UNKNOWN_ENVIRONMENT } from '../../../src/spire/environment.ts'
import { loadConfig } from '../../../src/spire/load.ts'
import { mappedFile } from '../../../src/text/mapped-text.ts'
import { SourceFile } from '../../../src/text/source-file.ts'

function config(kind: ConfigKind, text: string, release: string | undefined): SpireConfig {
  return loadConfig(kind, mappedFile(new SourceFile(`${kind}.conf`, text)), { release, expandEnv: false, environment: UNKNOWN_ENVIRONMENT })
}

const server = (inside: string, plugins = ''): string => `server {\n trust_domain = "a.b"\n data_dir = "/d"\n ${inside}\n}\nplugins {\n ${plugins}\n}\n`

function verdicts(kind: ConfigKind, text: string, release = '1.14.2'): string[] {
  const read = config(kind, text, release === 'unknown' ? undefined : release)
  return strayKeys(read).map(({ key, verdict }) => {
    const meant = 'meant' in verdict && verdict.meant ? ` ${verdict.meant.key} in ${placeInWords(verdict.meant.place, kind)}` : ''
    const when = verdict.is === 'removed' ? ` ${verdict.release}` : verdict.is === 'future' ? ` ${verdict.since}` : ''
    return `${key}: ${verdict.is}${meant}${when}`
  })
}

describe('a key that SPIRE does not know is told as one thing', () => {
  test.each([
    ['cache_size = 1', 'cache_size: unknown'],
    ['caTTL = "1h"', "caTTL: unknown ca_ttl in 'server'"],
    ['rate_limit {}', "rate_limit: unknown ratelimit in 'server'"],
    ['max_open_conns = 1', 'max_open_conns: misplaced max_open_conns in the plugin_data of DataStore "sql"'],
    ['sync_interval = "1s"', "sync_interval: misplaced sync_interval in 'agent.experimental' of the agent's config"],
    ['events_based_cache = true', "events_based_cache: misplaced events_based_cache in 'server.experimental'"],
    ['default_svid_ttl = "1h"', 'default_svid_ttl: removed 1.6.0'],
    ['agent_spiffe_id_as_selector = true', 'agent_spiffe_id_as_selector: unknown'],
    ['prune_attested_nodes_batch_size = 5', 'prune_attested_nodes_batch_size: future 1.15.2'],
  ])('%s', (inside, told) => {
    expect(verdicts('server', server(inside))).toEqual([told])
  })

  test('in the data of a plugin, and around it', () => {
    const plugins = 'KeyManager "disk" { keys_path = "/k"\n plugin_data { keys_pth = "/k"\n enabled = true } }'
    expect(verdicts('server', server('', plugins))).toEqual([
      'keys_path: misplaced keys_path in the plugin_data of KeyManager "disk"',
      'keys_pth: unknown keys_path in the plugin_data of KeyManager "disk"',
      'enabled: misplaced enabled in the block of KeyManager "disk"',
    ])
  })

  test('nothing is new or old to a release that is not known', () => {
    expect(verdicts('server', server('prune_attested_nodes_batch_size = 5'), 'unknown')).toEqual([])
  })
})

test('what is missing for a misspelled key is known', () => {
  const read = config('server', 'server {\n trustdomain = "a.b"\n data_dir = "/d"\n}\nplugins {}\n', '1.14.2')
  expect(isMisnamed(read, 'server.trust_domain')).toBe(true)
  expect(isMisnamed(read, 'server.data_dir')).toBe(false)
  expect(isMeant(read, 'server.trust_domain')).toBe(true)
})
