import type { PodTemplate } from '../../kubernetes/pod-template.ts';
import type { Place } from '../../text/source-file.ts';
/** A hostPath that is the kubelet's own. */
export interface KubeletFolder {
    /** `/var/lib/kubelet` */
    readonly root: string;
    readonly path: string;
    readonly place: Place;
    /** The volume's name. */
    readonly volume: string;
}
/** The hostPaths of a pod that are the kubelet's: the folder of pods, and the one where plugins are registered. */
export declare function kubeletFolders(pod: PodTemplate): readonly KubeletFolder[];
/** A hostPath in the kubelet's folder that is nearly one of its folders. */
export declare function misspeltFolders(pod: PodTemplate): readonly {
    readonly path: string;
    readonly meant: string;
    readonly place: Place;
}[];
/** Of folders in two roots one of the root that fewer have; of as many, one that is not where most kubelets are. */
export declare function oddFolder(folders: readonly KubeletFolder[]): KubeletFolder | undefined;
