import type { Place } from './source-file.ts'

/** Put `text` where `place` is. */
export interface Edit {
  readonly place: Place
  readonly text: string
}
