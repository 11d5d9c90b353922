import type { Rule } from '../engine/rule.ts'
import { PRESET_NAMES } from './presets.ts'

export type JsonType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'

/** The part of JSON Schema (2020-12) that the configuration needs, and that `schema-walk.ts` reads. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  /** Names what is wanted, for messages: `rule`, `a release such as 1.14.2`. */
  readonly title?: string
  readonly description?: string
  readonly type?: JsonType | readonly JsonType[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly items?: JsonSchema
  /** `#/$defs/NAME`. */
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  /** Of alternatives at most one takes each type. */
  readonly anyOf?: readonly JsonSchema[]
}

export const SEVERITIES = ['off', 'note', 'warning', 'error'] as const

/** The JSON Schema of `.spire-lint.yaml`: what editors complete by, and what the configuration is read with. */
export function configurationSchema(rules: readonly Pick<Rule, 'id' | 'summary'>[]): JsonSchema {
  const ids = rules.map((rule) => rule.id).sort()
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://github.com/spire-lint/spire-lint/blob/main/schemas/spire-lint.schema.json',
    title: 'spire-lint',
    description: 'The configuration of spire-lint, in .spire-lint.yaml.',
    type: ['object', 'null'],
    additionalProperties: false,
    $defs: { severity: SEVERITY, ruleId: { title: 'rule', type: 'string', enum: ids } },
    properties: {
      $schema: { type: 'string', description: 'The address of this schema, for editors.' },
      extends: {
        description: 'The presets to start from.',
        anyOf: [
          { type: 'string', enum: PRESET_NAMES },
          { type: 'array', items: { type: 'string', enum: PRESET_NAMES } },
        ],
      },
      rules: {
        title: 'rule',
        description: 'Severities by rule.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(
          [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => [rule.id, { description: rule.summary, $ref: '#/$defs/severity' }]),
        ),
      },
      expect: expectSchema(),
      ignore: {
        description: 'Files to leave out, and findings to keep quiet about.',
        type: ['array', 'null'],
        items: { anyOf: [{ ...PATH, description: 'A path pattern of files that are not read.' }, IGNORE] },
      },
      assertions: { description: 'House rules without code.', type: ['array', 'null'], items: ASSERTION },
      baseline: { ...PATH, title: 'a file name', description: 'The baseline, from this file on: findings in it are kept quiet.' },
      external: {
        description: 'Objects that live elsewhere: in another repository, made by an operator or by hand.',
        type: ['array', 'null'],
        items: { anyOf: [EXTERNAL_NAME, externalSchema()] },
      },
      complete: { type: 'boolean', description: 'The files are the whole deployment: what is not there does not exist.' },
      spireVersion: { ...RELEASE, description: 'Judge the deployment as if its SPIRE images were of this release.' },
      kubernetesVersion: {
        type: 'string',
        pattern: '^1\\.[0-9]{1,2}$',
        title: "a release of Kubernetes in quotes, such as '1.34'",
        description: "The cluster's release.",
      },
      failOn: { type: 'string', enum: ['error', 'warning', 'note'], description: 'The least severity that makes the exit code 1.' },
    },
  }
}

const RELEASE: JsonSchema = { type: 'string', pattern: '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$', title: 'a full release such as 1.14.2' }
const PATH: JsonSchema = { type: 'string', minLength: 1, title: 'a path pattern such as vendor/**' }
const TEXT: JsonSchema = { type: 'string', minLength: 1, title: 'a text' }
const EXTERNAL_NAME: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9.]*(/[^/\\s]+){1,2}$',
  title: 'an object as Kind/namespace/name',
  description: 'Kind/namespace/name, or Kind/name in any namespace.',
}

const SEVERITY: JsonSchema = {
  anyOf: [
    { type: 'string', enum: SEVERITIES },
    {
      type: 'object',
      additionalProperties: false,
      required: ['severity'],
      properties: { severity: { type: 'string', enum: SEVERITIES }, reason: { ...TEXT, description: 'Why, for the next reader.' } },
    },
  ],
}

function expectSchema(): JsonSchema {
  return {
    title: 'expectation',
    description: 'The decisions of your design: a breach is an error.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      spireVersion: { ...RELEASE, description: 'The release of every SPIRE image.' },
      serverKind: { type: 'string', enum: ['StatefulSet', 'Deployment'], description: 'The kind of workload that runs the server.' },
      serverReplicas: { type: 'integer', minimum: 1, title: 'a whole number from 1 on', description: 'At least so many server replicas.' },
      datastore: { ...TEXT, description: "The datastore's database_type." },
      nodeAttestor: { ...TEXT, description: 'The node attestor on both sides.' },
      workloadAttestors: { type: 'array', items: TEXT, description: "The agent's workload attestors." },
      keyManager: { ...TEXT, description: "The server's key manager." },
      upstreamAuthority: { ...TEXT, description: "The server's upstream authority." },
      bundleNotifier: { ...TEXT, description: 'The notifier that publishes the bundle.' },
    },
  }
}

const RULE_ID: JsonSchema = { $ref: '#/$defs/ruleId' }

const IGNORE: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'Findings to keep quiet about: those that match everything named here.',
  properties: {
    path: PATH,
    object: { type: 'string', pattern: '^[^/\\s]+(/[^/\\s]+){1,2}$', title: 'an object as Kind/namespace/name', description: '`*` stands for any part.' },
    rule: { anyOf: [RULE_ID, { type: 'array', items: RULE_ID }] },
    reason: { ...TEXT, description: 'Why; the strict preset demands it.' },
    expires: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', title: 'a date such as 2026-12-31', description: 'The last day on which it holds.' },
  },
}

const PLAIN: JsonSchema = { title: 'a text, a number, true or false', type: ['string', 'number', 'integer', 'boolean'] }

const ASSERTION: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'select', 'path', 'must'],
  description: 'What must hold at a path of every object selected.',
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)+$',
      title: 'words in lower case joined by -',
      description: 'What findings carry as their rule.',
    },
    select: { type: 'string', pattern: '^[^/\\s]+(/[^/\\s]+){1,2}$', title: 'an object as Kind/namespace/name', description: '`*` stands for any part.' },
    path: { ...TEXT, title: 'a path', description: "`spec.containers[*].image`, `metadata.labels['a.b/c']`, or in a config `server.conf: server.ca_ttl`." },
    must: {
      type: 'object',
      additionalProperties: false,
      description: 'What must hold there; all that is written.',
      properties: {
        exist: { type: 'boolean', description: 'Whether something must be there, or must not.' },
        equal: { ...PLAIN, description: 'The value that it must have.' },
        oneOf: { type: 'array', items: PLAIN, description: 'The values of which it must have one.' },
        match: { ...TEXT, description: 'A regular expression that must fit somewhere in it; ^ and $ tie it down.' },
      },
    },
    severity: { type: 'string', enum: ['error', 'warning', 'note'], description: 'How much it weighs; error where left out.' },
    message: { ...TEXT, description: 'Why, for who reads the finding.' },
  },
}

function externalSchema(): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'name'],
    properties: {
      kind: TEXT,
      namespace: { ...TEXT, description: 'Any namespace where left out.' },
      name: TEXT,
      keys: { type: 'array', items: TEXT, description: 'The keys of a ConfigMap or Secret, where they are known.' },
      labels: {
        type: 'object',
        additionalProperties: { type: 'string', title: 'a text' },
        description: 'The labels of a Namespace or workload, where they are known.',
      },
    },
  }
}
