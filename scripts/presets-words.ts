import type { Area, Preset } from '../src/engine/rule.ts'

/** What `docs/presets.md` says about a preset, and why it changes what it changes: by rule, else by area. */
export interface PresetWords {
  readonly title: string
  readonly about: readonly string[]
  readonly rules: Readonly<Record<string, string>>
  readonly areas: Readonly<Partial<Record<Area, string>>>
}

const VULNERABLE = 'Running a release with known holes is a decision; here it has to be made.'
const HARDENING = 'Rights that the server does not need are what an attacker gets with it.'

export const PRESET_WORDS: Readonly<Record<Exclude<Preset, 'recommended'>, PresetWords>> = {
  security: {
    title: 'security: what an attacker could use',
    about: [
      'Everything of `recommended`, and what nothing fails by: rights that are wider than they need to be, ports that more can reach than have to, releases with known holes.',
      'For a review by people who answer for the cluster, and for the main branch of a repository that deploys to production.',
    ],
    rules: {
      'image-known-vulnerable': VULNERABLE,
      'kubelet-san-mismatch': 'A kubelet whose certificate does not name its address ends, sooner or later, with verification turned off.',
      'networkpolicy-missing': 'Without a policy every pod of the cluster may try the API, the metrics and the health checks of the server.',
      'pg-sslmode-disable': 'Whoever is on the way between server and database reads the password, and with it writes registrations.',
      'psa-server-over-privileged': HARDENING,
      'ratelimit-behind-snat': 'Where all agents share one address, so does whoever wants to keep them out.',
      'rbac-agent-nodes-proxy-broad': '`nodes/proxy` lets its holder run commands in every pod of a node; on newer clusters the agent can do with less.',
      'secret-file-mode': "Whoever reads the upstream CA's key signs for the whole trust domain.",
      'server-api-public': "What the internet reaches, the internet tries: the server's API belongs behind an internal address.",
      'server-run-as-root': HARDENING,
      'server-socket-exposed': "Whoever reaches the server's socket is its administrator.",
    },
    areas: {
      security: HARDENING,
      network: 'What can be reached can be tried.',
      secrets: 'Who has the secret has what it opens.',
      rbac: 'Rights that are not needed are rights for somebody else.',
    },
  },
  strict: {
    title: 'strict: all that a production review would ask',
    about: [
      'Everything of `security`, and what is worth a thought before a team depends on it: budgets for drains, requests and limits, settings that are read once. An ignore has to say why (`ignore-reason-missing`), and a baseline has to be fresh.',
      'Some of it is advice that a team may well decline. It is then declined in writing, in `.spire-lint.yaml`, once.',
    ],
    rules: {
      'autopopulate-dns-breaks-clients': 'Found late: a peer refuses a certificate for the names in it.',
      'baseline-stale': 'What is fixed has to leave the baseline, or it can come back unseen.',
      'configmap-no-rollout': 'SPIRE reads its config once: a change that restarts nothing changes nothing.',
      'daemonset-update-strategy': 'Agents that somebody has to delete by hand are agents that stay old.',
      'ignore-reason-missing': 'Whoever comes next has to know why it is right here.',
      'notifier-remote-cluster-fatal': 'A cluster that is away keeps the server from starting.',
      'pdb-missing': 'An upgrade of the nodes should not be an outage of identity.',
      'priority-class-missing': 'What all workloads need for their identity should be the last to be evicted.',
      'resources-missing': 'Without requests the server is the first to go when a node is short of memory.',
      'scm-cluster-domain': 'DNS names in SVIDs are made of it.',
      'service-session-affinity': 'Agents spread over the servers by themselves, which affinity undoes.',
    },
    areas: {
      availability: 'Nothing fails until the day it does.',
      registration: 'Who gets which identity should be plain to see.',
    },
  },
  'adr-015': {
    title: 'adr-015: the reference design, declared',
    about: [
      'Rules and severities are those of `recommended`. What changes is what is expected: the decisions of the reference design (three replicas of a StatefulSet, PostgreSQL, `k8s_psat`, the attestors `k8s` and `unix`, keys and upstream authority on disk, the bundle published by `k8sbundle`, SPIRE 1.14.2) hold as if you had declared them under `expect`, so a deployment that decides otherwise is in error, not merely different.',
      'What you declare under `expect` yourself wins over it, one decision at a time.',
    ],
    rules: {},
    areas: { design: 'The decision is declared, and a breach of it is an error.' },
  },
  demo: {
    title: 'demo: a trial on one node',
    about: [
      'For tutorials and laptops: what cannot work is still an error, and what is merely no way to run production is left out. It stands alone, not on `recommended`.',
      'Never use it for what others depend on: it is silent about databases in a pod that is gone tomorrow, and about passwords in plain sight.',
    ],
    rules: {
      'agent-insecure-bootstrap': 'On one node there is nobody in between.',
      'agent-not-on-all-nodes': 'There is one node.',
      'cluster-name-placeholder': 'A trial may be called a trial.',
      'clusterspiffeid-selects-everything': 'One entry for all pods is the shortest way to see an identity.',
      'image-known-vulnerable': 'It will be gone tomorrow.',
      'image-tag-floating': 'It is run once, today.',
      'image-unsupported-minor': 'A tutorial is written for one release, and stays with it.',
      'kubelet-verification-skipped': "minikube's and kind's kubelets have certificates that nobody signed.",
      'oidc-insecure-scheme': 'Without a public name there is no certificate.',
      'secret-in-configmap': 'The password of a database that is thrown away protects nothing.',
      'server-fsgroup-missing': "A laptop's volumes mostly let everybody write.",
      'server-keymanager-memory': 'A restart is a new beginning, and meant as one.',
      'statefulset-missing-service': 'Nobody asks for single replicas by name.',
      'trust-domain-placeholder': 'example.org is what it is for.',
      'workload-hostpath-socket': 'The shortest way to the Workload API, without the CSI driver.',
    },
    areas: {
      availability: 'One node is gone or it is there.',
      datastore: 'The data may go with the pod.',
      design: 'A trial is no breach of a design for production.',
      health: 'Somebody is looking at it.',
      identity: 'A trial may be called a trial.',
      images: 'It is run once, today.',
      keys: 'A restart is a new beginning, and meant as one.',
      lifetimes: 'Short lifetimes are what one wants to see happen.',
      'node-attestation': 'The node lives as long as the trial.',
      rbac: 'The cluster has one user, who may do everything anyway.',
      secrets: 'What it protects is thrown away.',
      security: 'The cluster has one user, who may do everything anyway.',
      volumes: 'The node is the whole cluster.',
      'workload-attestation': 'Nobody else runs anything there.',
    },
  },
}
