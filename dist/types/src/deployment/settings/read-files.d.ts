import { type PathContent } from '../../kubernetes/path-content.ts';
import { type Known } from '../../text/answer.ts';
import type { Component } from '../component.ts';
import type { Deployment } from '../deployment.ts';
/** A file that a program reads because a setting names it, and that is surely not there. */
export interface MissingFile {
    /** As a person would call the setting. */
    readonly setting: string;
    readonly path: Known<string>;
    readonly content: PathContent;
    readonly why: string;
}
/** The files that a component's config names and that are surely not in its container; one for each folder of which nothing is mounted. */
export declare function missingFiles(deployment: Deployment, component: Component): readonly MissingFile[];
