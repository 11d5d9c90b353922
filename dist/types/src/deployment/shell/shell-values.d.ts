import type { KubernetesObject } from '../../kubernetes/object.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
/** A value that its author took for a shell's: it is used as it stands. */
export interface ShellValue {
    readonly object: KubernetesObject;
    readonly key: string;
    /** As written: `$(openssl rand -base64 32)`. */
    readonly text: string;
    readonly place: Place;
    /** Whether it is written there, and not put in from elsewhere or encoded. */
    readonly exact: boolean;
}
/** Values of Secrets, of credentials in ConfigMaps and of passwords in configs, that hold a command for a shell. */
export declare function shellValues({ cluster, configs }: Deployment): readonly ShellValue[];
