import type { SpireComponent } from '../spire/image.ts';
/** Where a program of SPIRE looks for its config without `-config`: below its image's working directory (spire: Dockerfile, WORKDIR /opt/spire, and the run commands at v1.14.2). */
export declare const DEFAULT_CONFIG: Readonly<Partial<Record<SpireComponent, string>>>;
/** What a program prints where no file is at the path of its config (at its default, where none is given). */
export declare function noSuchConfig(program: SpireComponent, path: string | undefined): string;
/** What a program prints where the path of its config is a directory. */
export declare function directoryConfig(program: SpireComponent, path: string): string;
