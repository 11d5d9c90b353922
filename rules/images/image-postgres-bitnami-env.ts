import { rule } from '../../src/engine/rule.ts'
import type { Container } from '../../src/kubernetes/container.ts'

export default rule({
  id: 'image-postgres-bitnami-env',
  area: 'images',
  summary: 'The PostgreSQL image is given variables that it reads.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['docker-library/postgres: docker-entrypoint.sh', 'bitnami/containers: bitnami/postgresql'],
  messages: {
    ignored: {
      severity: 'warning',
      when: 'run',
      text: "The image '{image}' does not read '{variable}', which is of another project's image (Bitnami's): each pod becomes a database of its own, with no replication and no error. Use an operator (CloudNativePG, Zalando, Crunchy), or set replication up in postgresql.conf.",
    },
    setting: {
      severity: 'warning',
      when: 'run',
      text: "The image '{image}' does not read '{variable}', which is of another project's image (Bitnami's), so it has no effect. The official image reads POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB, POSTGRES_INITDB_ARGS and PGDATA.",
    },
  },
  check({ workloads }, report) {
    for (const { pod } of workloads) {
      for (const container of pod.containers) {
        if (!isOfficialPostgres(container)) continue
        const found = container.field
          .get('env')
          .items()
          .flatMap((entry) => {
            const name = entry.get('name')
            return name.string !== undefined && FOREIGN.test(name.string) && !readBySelf(container, name.string)
              ? [{ name: name.string, place: name.place }]
              : []
          })
        const [first, ...others] = found.filter(({ name }) => REPLICATION.test(name))
        const image = container.image?.text ?? ''
        // Several variables of one plan are one fault.
        if (first)
          report(
            'ignored',
            first.place,
            { image, variable: first.name },
            others.map(({ place }) => [place, 'of the same kind'] as const),
          )
        else if (found[0]) report('setting', found[0].place, { image, variable: found[0].name })
      }
    }
  },
})

/** `postgres:16`, `docker.io/library/postgres`, `public.ecr.aws/docker/library/postgres`: not `bitnami/postgresql`, and nobody's own build. */
function isOfficialPostgres({ image }: Container): boolean {
  return image !== undefined && /^(?:(?:[\w.-]+(?::\d+)?\/)?(?:docker\/)?(?:docker\.io\/)?library\/|docker\.io\/)?postgres$/.test(image.path)
}

/** A script of the container's own may well read it. */
function readBySelf({ command, args, field }: Container, name: string): boolean {
  const words = [...(command ?? []), ...(args ?? [])].map(({ text }) => text).join(' ')
  if (words.includes(name) || /\.sh\b/.test(words)) return true
  const scripts = field
    .get('volumeMounts')
    .items()
    .some((mount) => mount.get('mountPath').string?.startsWith('/docker-entrypoint-initdb.d') === true)
  return (
    scripts ||
    field
      .get('env')
      .items()
      .some((entry) => entry.get('value').string?.includes(`$(${name})`) === true)
  )
}

/** bitnami/containers: bitnami/postgresql, README, "Environment variables"; what the official image knows as well is left out. */
const REPLICATION =
  /^(?:POSTGRES(?:QL)?_(?:REPLICATION_(?:MODE|USER|PASSWORD|PASSWORD_FILE|APPLICATION_NAME|USE_PASSFILE)|MASTER_(?:HOST|PORT_NUMBER|SERVICE|PORT)|CLUSTER_APP_NAME|NUM_SYNCHRONOUS_REPLICAS|SYNCHRONOUS_COMMIT_MODE)|REPMGR_\w+)$/
const FOREIGN = new RegExp(
  `${REPLICATION.source}|^POSTGRESQL_(?:PASSWORD|USERNAME|DATABASE|POSTGRES_PASSWORD|PORT_NUMBER|VOLUME_DIR|DATA_DIR|ENABLE_TLS|TLS_\\\\w+|PGHBA_\\\\w+|MAX_CONNECTIONS)$`,
)
