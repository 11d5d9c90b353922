import type { ContainerPort, Container as ContainerSpec, VolumeMount } from 'kubernetes-types/core/v1.js';
import type { MappedText } from '../text/mapped-text.ts';
import type { Place } from '../text/source-file.ts';
import { type EnvironmentValue } from './environment.ts';
import type { Field } from './field.ts';
import { type ImageReference } from './image.ts';
import type { PathContent } from './path-content.ts';
import type { PodTemplate } from './pod-template.ts';
/** A word of a container's command line, `$(VARIABLE)`s expanded; what is not known is a hole. */
export interface Word {
    readonly text: string;
    readonly mapped: MappedText;
    readonly place: Place;
}
/** A container of a pod template; what is asked more than once is worked out once. */
export declare class Container {
    #private;
    readonly pod: PodTemplate;
    readonly field: Field<ContainerSpec>;
    readonly init: boolean;
    readonly name: string;
    constructor(pod: PodTemplate, field: Field<ContainerSpec>, init: boolean);
    /** The name, else the container. */
    get place(): Place;
    /** Undefined where none is written. */
    get image(): ImageReference | undefined;
    /** Replaces the image's entrypoint; undefined where it is left out (or empty, which is the same). */
    get command(): readonly Word[] | undefined;
    /** Replaces the image's arguments (all of them, where `command` is written); undefined where it is left out or empty. */
    get args(): readonly Word[] | undefined;
    get workingDir(): string | undefined;
    get mounts(): readonly Field<VolumeMount>[];
    get ports(): readonly Field<ContainerPort>[];
    /** What an environment variable of this container is. */
    env(name: string): EnvironmentValue;
    /** What a path in this container is; see {@link contentAt}. */
    fileAt(path: string): PathContent;
}
