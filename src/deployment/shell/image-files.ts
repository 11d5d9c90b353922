import type { Lifecycle } from 'kubernetes-types/core/v1.js'
import type { Container, Word } from '../../kubernetes/container.ts'
import type { Field } from '../../kubernetes/field.ts'
import { type SpireComponent, spireComponent } from '../../spire/image.ts'
import { isAtLeast, type Release, tagMeaning } from '../../spire/release.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import { isOriginal } from '../images.ts'
import { probesOf } from '../network/health.ts'

/** Images with nothing in them but one program, and since when (spire: CHANGELOG.md, 1.6.0, #3785; spire-controller-manager, spiffe-csi: Dockerfile). */
const BARE: Readonly<Partial<Record<SpireComponent, { readonly since: string; readonly binary: string }>>> = {
  'spire-server': { since: '1.6.0', binary: 'spire-server' },
  'spire-agent': { since: '1.6.0', binary: 'spire-agent' },
  'oidc-discovery-provider': { since: '1.6.0', binary: 'oidc-discovery-provider' },
  'spire-controller-manager': { since: '0.1.0', binary: 'spire-controller-manager' },
}

/** A container of an image that has nothing but its program: no shell, no other file to run. */
export interface BareImage {
  readonly program: SpireComponent
  readonly release: Release
  readonly binary: string
}

/** Undefined for images that are built by others, which may have anything in them. */
export function bareImage({ image }: Container): BareImage | undefined {
  const program = image && isOriginal(image) ? spireComponent(image.path) : undefined
  const bare = program && BARE[program]
  const meaning = tagMeaning(image?.tag?.text, image?.digest?.text)
  // A variant (`1.14.2-debug`) is somebody's own build, whatever it is called.
  const release = meaning.is === 'release' || meaning.is === 'v-prefix' ? meaning.release : undefined
  return program && bare && release && isAtLeast(release, bare.since) ? { program, release, binary: bare.binary } : undefined
}

/** Something that is run in a container. */
export interface Execution {
  readonly by: 'command' | 'startupProbe' | 'livenessProbe' | 'readinessProbe' | 'postStart' | 'preStop'
  readonly program: string
  readonly place: Place
  /** What follows the program. */
  readonly words: readonly string[]
}

/** What is run in a container: its command, its probes, its hooks. */
export function executionsIn(container: Container): readonly Execution[] {
  const lifecycle: Field<Lifecycle> = container.field.get('lifecycle')
  const hooks = (['postStart', 'preStop'] as const).map((by) => ({ by, exec: lifecycle.get(by).get('exec') }))
  const commands = [...probesOf(container).map(({ kind, field }) => ({ by: kind, exec: field.get('exec') })), ...hooks].map(({ by, exec }) => ({
    by,
    words: exec
      .get('command')
      .items()
      .map((item) => ({ text: item.scalar?.source ?? HOLE, place: item.place })),
  }))
  const own: readonly Pick<Word, 'text' | 'place'>[] = [...(container.command ?? []), ...(container.command ? (container.args ?? []) : [])]
  return [{ by: 'command' as const, words: own }, ...commands].flatMap(({ by, words }) => {
    const [first, ...others] = words
    return first === undefined || first.text === '' || first.text.includes(HOLE)
      ? []
      : [{ by, program: first.text, place: first.place, words: others.map(({ text }) => text) }]
  })
}

/** Whether a program may come from a volume of the container; one that is named without a path is looked for in the image's folders alone. */
export function mayBeMounted(container: Container, program: string): boolean {
  if (!program.startsWith('/')) return false
  return container.mounts.some((mount) => {
    const path = mount.get('mountPath').string
    return path === undefined || program === path || program.startsWith(`${path.replace(/\/$/, '')}/`)
  })
}
