import type { Container } from '../kubernetes/container.ts';
import type { PathContent } from '../kubernetes/path-content.ts';
import type { PodTemplate } from '../kubernetes/pod-template.ts';
import type { Workload } from '../kubernetes/workload.ts';
import { type SpireComponent } from '../spire/image.ts';
import { type Release } from '../spire/release.ts';
import { type Answer } from '../text/answer.ts';
import type { Place } from '../text/source-file.ts';
import { type CommandLine } from './command-line.ts';
import { type ConfigText } from './config-file.ts';
/** A program of SPIRE in a container. */
export interface Component {
    readonly program: SpireComponent;
    readonly workload: Workload;
    readonly pod: PodTemplate;
    readonly container: Container;
    /** By the image's tag, or as the user says with `--spire-version`. */
    readonly release: Answer<Release>;
    readonly commandLine: CommandLine;
    /** Where the program reads its config from: the flag's value, or the program's own default. */
    readonly configPath: Answer<string>;
    /** What is at that path; undefined where the path is not known. */
    readonly configContent: PathContent | undefined;
    /** The config's text: what is at the path, else the only config of this program that the pod mounts. */
    readonly configText: ConfigText | undefined;
    /** The smallest text that stands for the component: its image, else its container. */
    readonly place: Place;
}
/** The names of a program's flags. */
export declare function flagsOf(program: SpireComponent): readonly string[];
/** The SPIRE programs that a workload runs, told by image, by command, or by the config that a container is given. */
export declare function componentsOf(workload: Workload, spireVersion: string | undefined): readonly Component[];
