import { psatPairs } from '../../src/deployment/attestation/psat-pairs.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

/** What k8s_psat accepts where nothing is said (spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go at v1.14.2). */
const USUAL = 'spire-server'

export default rule({
  id: 'psat-audience-mismatch',
  area: 'node-attestation',
  summary: "The audience of the agent's token is one that its server accepts.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go', 'spire: pkg/common/plugin/k8s/apiserver/client.go'],
  fix: 'safe',
  messages: {
    mismatch: {
      severity: 'error',
      when: 'attest',
      log: 'unable to validate token with TokenReview API: token review API response contains an error: [invalid bearer token, token audiences ["{audience}"] is invalid for the target audiences [{targets}]]',
      text: "The agent's token is for audience '{audience}', but its server accepts tokens for {accepted} only, so no node can attest. Give the token the audience that the server expects.",
    },
    none: {
      severity: 'error',
      when: 'attest',
      log: 'unable to validate token with TokenReview API',
      text: "The agent's token names no audience, so it is one for the API server, but the SPIRE server accepts tokens for {accepted} only: no node can attest. Add the audience to the token's volume.",
    },
    server: {
      severity: 'error',
      when: 'attest',
      log: 'unable to validate token with TokenReview API: token review API response contains an error: [invalid bearer token, token audiences ["{audience}"] is invalid for the target audiences [{targets}]]',
      text: "The server accepts tokens for {accepted} only, but its agents' tokens are for '{audience}', so no node can attest. Accept '{audience}' here.",
    },
    api: {
      severity: 'error',
      when: 'attest',
      log: 'unable to validate token with TokenReview API',
      text: "The agent's token is for audience '{audience}', but the server's list of audiences is empty, which means the API server's own: no node can attest. Name '{audience}' in the server's list, or leave the list out.",
    },
  },
  check(deployment, report) {
    for (const { agent, cluster } of psatPairs(deployment)) {
      const token = agent.psatToken
      if (token?.is !== 'token' || cluster.audiences.is !== 'known') continue
      const accepted = cluster.audiences.value.map(({ value }) => value)
      if (token.audience === undefined ? accepted.length === 0 : accepted.includes(token.audience)) continue
      const targets = accepted.map((audience) => JSON.stringify(audience)).join(' ')
      const field = token.token.get('audience')
      const place = field.exists ? field.place : token.token.place
      const related = [[cluster.audiences.place, "the server's audiences"]] as const
      if (token.audience === undefined) report('none', place, { accepted: list(accepted) }, related)
      else if (accepted.length === 0) report('api', cluster.audiences.place, { audience: token.audience }, [[place, "the token's audience"]])
      else if (token.audience === USUAL) {
        // Of two names the one that is not the usual one is the slip.
        const only = cluster.audiences.value.length === 1 ? cluster.audiences.value[0] : undefined
        const edit = only === undefined ? undefined : replaceQuoted(only.place, only.value, USUAL)
        const fixes = safeFix(`Accept '${USUAL}'`, edit)
        const args = { audience: USUAL, accepted: list(accepted), targets }
        report('server', only?.place ?? cluster.audiences.place, args, [[place, "the token's audience"]], fixes)
      } else {
        const only = accepted.length === 1 ? accepted[0] : undefined
        const edit = only === undefined ? undefined : field.mapped?.edit(0, token.audience.length, only)
        const fixes = safeFix(`Use audience '${only}'`, edit)
        report('mismatch', place, { audience: token.audience, accepted: list(accepted), targets }, related, fixes)
      }
    }
  },
})
