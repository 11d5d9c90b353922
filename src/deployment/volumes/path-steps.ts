import { describe } from '../../kubernetes/object.ts'
import { isUnmounted, type PathContent } from '../../kubernetes/path-content.ts'
import type { Place } from '../../text/source-file.ts'

/** How a path in a container leads to its file, as far as it goes: over the mount and the volume to the object that it is made of. */
export function stepsTo(content: PathContent): readonly (readonly [place: Place, what: string])[] {
  if (isUnmounted(content)) return [[content.place, "the container's mounts"]]
  if (content.is === 'undefined-volume' || content.is === 'service-account' || content.is === 'unknown') return []
  const { mount, volume } = content
  const steps: (readonly [Place, string])[] = [
    [mount.place, 'the mount'],
    [volume.place, 'the volume'],
  ]
  if (content.is === 'key') steps.push([content.object.place, describe(content.object)])
  if (content.is !== 'missing') return steps
  if (content.cause === 'items') steps.push([content.place, "the volume's items"])
  if (content.object) steps.push([content.object.place, describe(content.object)])
  return steps
}
