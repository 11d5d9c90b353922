import type { ContainerPort, Container as ContainerSpec, VolumeMount } from 'kubernetes-types/core/v1.js'
import type { MappedText } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'
import { type EnvironmentValue, environmentOf, expandVariables } from './environment.ts'
import type { Field } from './field.ts'
import { type ImageReference, parseImage } from './image.ts'
import type { PathContent } from './path-content.ts'
import { contentAt } from './paths.ts'
import type { PodTemplate } from './pod-template.ts'

/** A word of a container's command line, `$(VARIABLE)`s expanded; what is not known is a hole. */
export interface Word {
  readonly text: string
  readonly mapped: MappedText
  readonly place: Place
}

/** A container of a pod template; what is asked more than once is worked out once. */
export class Container {
  readonly pod: PodTemplate
  readonly field: Field<ContainerSpec>
  readonly init: boolean
  readonly name: string
  readonly #environment = new Map<string, EnvironmentValue>()
  #image: ImageReference | undefined
  #command: readonly Word[] | undefined
  #args: readonly Word[] | undefined

  constructor(pod: PodTemplate, field: Field<ContainerSpec>, init: boolean) {
    this.pod = pod
    this.field = field
    this.init = init
    this.name = field.get('name').scalar?.source ?? ''
  }

  /** The name, else the container. */
  get place(): Place {
    return this.field.get('name').place
  }

  /** Undefined where none is written. */
  get image(): ImageReference | undefined {
    const mapped = this.field.get('image').mapped
    if (mapped) this.#image ??= parseImage(mapped)
    return this.#image
  }

  /** Replaces the image's entrypoint; undefined where it is left out (or empty, which is the same). */
  get command(): readonly Word[] | undefined {
    this.#command ??= this.#words('command')
    return this.#command
  }

  /** Replaces the image's arguments (all of them, where `command` is written); undefined where it is left out or empty. */
  get args(): readonly Word[] | undefined {
    this.#args ??= this.#words('args')
    return this.#args
  }

  get workingDir(): string | undefined {
    return this.field.get('workingDir').string
  }

  get mounts(): readonly Field<VolumeMount>[] {
    return this.field.get('volumeMounts').items()
  }

  get ports(): readonly Field<ContainerPort>[] {
    return this.field.get('ports').items()
  }

  /** What an environment variable of this container is. */
  env(name: string): EnvironmentValue {
    let value = this.#environment.get(name)
    if (!value) {
      value = environmentOf(this, name)
      this.#environment.set(name, value)
    }
    return value
  }

  /** What a path in this container is; see {@link contentAt}. */
  fileAt(path: string): PathContent {
    return contentAt(this, path)
  }

  #words(name: 'command' | 'args'): readonly Word[] | undefined {
    const items = this.field.get(name).items()
    if (items.length === 0) return undefined
    return items.flatMap((item) => {
      if (!item.mapped) return []
      const mapped = expandVariables(item.mapped, (variable) => this.env(variable))
      return [{ text: mapped.text, mapped, place: item.place }]
    })
  }
}
