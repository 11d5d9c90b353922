import { Field } from '../../kubernetes/field.ts'
import type { Place } from '../../text/source-file.ts'
import type { YamlMapping } from '../../yaml/node.ts'

/** Values that the templates of the chart refuse together, or at all. */
export interface ChartRefusal {
  readonly path: string
  readonly place: Place
  /** What is wrong, and what to do. */
  readonly why: string
  /** What the template says. */
  readonly log: string
}

type Tree = { readonly [key: string]: Tree }

/**
 * What the templates of `spire-server` refuse, as far as one file says it: values that it leaves out may be in another.
 * (helm-charts-hardened: charts/spire/charts/spire-server/templates/server-resource.yaml, configmap.yaml, _helpers.tpl at spire-0.28.3)
 */
export function chartRefusals(root: YamlMapping): readonly ChartRefusal[] {
  const server = new Field<Tree>(root, root.place).get('spire-server')
  if (!server.exists) return []
  return [...twoOfOne(server), ...unknownChoices(server), ...database(server), ...asDeployment(server)]
}

function at(server: Field<Tree>, path: string): Field<Tree> {
  return path.split('.').reduce((field, key) => field.get(key), server)
}

function isOn(field: Field<Tree>): boolean {
  return field.boolean === true
}

function refusal(server: Field<Tree>, path: string, why: string, log: string): ChartRefusal {
  return { path: `spire-server.${path}`, place: at(server, path).place, why, log }
}

/** What may be enabled once. */
function twoOfOne(server: Field<Tree>): readonly ChartRefusal[] {
  const found: ChartRefusal[] = []
  for (const [group, what, log] of [
    ['upstreamAuthority', 'upstream authority', 'You can only enable a single Upstream Authority.'],
    ['keyManager', 'key manager', 'You have to enable exactly one Key Manager.'],
  ] as const) {
    const on = server
      .get(group)
      .entries()
      .filter(([, one]) => isOn(one.get('enabled')))
    const [first, second] = on.map(([name]) => name)
    if (first === undefined || second === undefined) continue
    found.push(refusal(server, `${group}.${second}.enabled`, `A server has one ${what}, and '${first}' is enabled as well. Leave one of them`, log))
  }
  if (isOn(at(server, 'notifier.k8sBundle.enabled')) && isOn(at(server, 'bundlePublisher.k8sConfigMap.enabled'))) {
    const why = "'notifier.k8sBundle' and 'bundlePublisher.k8sConfigMap' would both write the bundle. Leave one of them"
    found.push(refusal(server, 'bundlePublisher.k8sConfigMap.enabled', why, 'You can only enable either notifier.k8sBundle or bundlePublisher.k8sConfigMap.'))
  }
  return found
}

const CHOICES = [
  ['kind', ['statefulset', 'deployment'], 'Unsupported'],
  ['dataStore.sql.databaseType', ['sqlite3', 'postgres', 'aws_postgres', 'mysql', 'aws_mysql', 'gcp_mysql_sa_iam'], 'Unsupported database type'],
  ['persistence.type', ['pvc', 'hostPath', 'emptyDir'], 'persistence.type must be one of'],
] as const

function unknownChoices(server: Field<Tree>): readonly ChartRefusal[] {
  return CHOICES.flatMap(([path, choices, log]) => {
    const written = at(server, path).string
    if (written === undefined || choices.some((choice) => choice === written)) return []
    return [refusal(server, path, `'${written}' is none of ${choices.join(', ')}`, log)]
  })
}

function database(server: Field<Tree>): readonly ChartRefusal[] {
  const type = at(server, 'dataStore.sql.databaseType').string
  const found: ChartRefusal[] = []
  const scaled = isOn(at(server, 'autoscaling.enabled')) ? 'autoscaling.maxReplicas' : 'replicaCount'
  const replicas = at(server, scaled).number
  if (type === 'sqlite3' && replicas !== undefined && replicas > 1) {
    const why = `${replicas} servers cannot share a file of SQLite. Use PostgreSQL or MySQL, or one server`
    found.push(refusal(server, scaled, why, "When running with sqlite3 database, you can't scale up to more then one instance."))
  }
  if ((at(server, 'dataStore.sql.password').string ?? '') !== '' && isOn(at(server, 'dataStore.sql.externalSecret.enabled'))) {
    const why = 'The password is in a Secret of its own, so it must not stand here, too. Take it out'
    found.push(refusal(server, 'dataStore.sql.password', why, 'dataStore.sql.password should not be set when dataStore.sql.externalSecret is enabled'))
  }
  for (const key of ['rootCAPath', 'clientCertPath', 'clientKeyPath']) {
    const path = `dataStore.sql.${key}`
    if (type === undefined || type.includes('mysql') || (at(server, path).string ?? '') === '') continue
    const why = `'${key}' is for MySQL. For PostgreSQL write sslrootcert, sslcert and sslkey under 'options'`
    found.push(refusal(server, path, why, `${key} can only be set with database type mysql or aws_mysql.`))
  }
  return found
}

/** A Deployment keeps nothing. */
function asDeployment(server: Field<Tree>): readonly ChartRefusal[] {
  if (at(server, 'kind').string !== 'deployment') return []
  const found: ChartRefusal[] = []
  const type = at(server, 'persistence.type').string
  if (type === 'pvc' || type === 'hostPath')
    found.push(refusal(server, 'persistence.type', "A Deployment's pods keep nothing. Use emptyDir, or a StatefulSet", 'When running as deployment'))
  if (at(server, 'dataStore.sql.databaseType').string === 'sqlite3') {
    found.push(
      refusal(
        server,
        'dataStore.sql.databaseType',
        "A Deployment's pods keep no database. Use PostgreSQL or MySQL, or a StatefulSet",
        'When running as deployment',
      ),
    )
  }
  if (isOn(at(server, 'keyManager.disk.enabled'))) {
    found.push(
      refusal(
        server,
        'keyManager.disk.enabled',
        "A Deployment's pods keep no keys. Use keyManager.memory or a KMS, or a StatefulSet",
        'When running as deployment',
      ),
    )
  }
  return found
}
