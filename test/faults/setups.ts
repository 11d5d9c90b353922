import type { Files } from '../../scripts/fixture-variants/files.ts'
import { bothOnHost, fullNames, inTheCloud, onTheHost, unnamed } from './setups/agents.ts'
import { lean, onOpenshift, withBatch } from './setups/cluster.ts'
import { withDatabase } from './setups/database.ts'
import { federated, withAcme } from './setups/federation.ts'
import { plain } from './setups/oidc.ts'
import { withRegistrar } from './setups/registrar.ts'
import { alone, claimed, inTheImage, older, small, spread, withFleet } from './setups/servers.ts'

/** Deployments that have what the reference deployment has not, for mistakes in that; right in themselves, but for what is old. */
export const SETUPS: ReadonlyMap<string, (reference: Files) => Files> = new Map([
  ['alone', alone],
  ['federated', federated],
  ['database', withDatabase],
  ['registrar', withRegistrar],
  ['older', older],
  ['cloud', inTheCloud],
  ['spread', spread],
  ['lean', lean],
  ['host', onTheHost],
  ['small', small],
  ['plain', plain],
  ['batch', withBatch],
  ['unnamed', unnamed],
  ['bothOnHost', bothOnHost],
  ['acme', withAcme],
  ['imageFolder', inTheImage],
  ['claimed', claimed],
  ['fleet', withFleet],
  ['openshift', onOpenshift],
  ['fullNames', fullNames],
])
