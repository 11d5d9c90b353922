import type { VolumeMount } from 'kubernetes-types/core/v1.js';
import type { Container } from '../../kubernetes/container.ts';
import type { Field } from '../../kubernetes/field.ts';
import type { PodTemplate } from '../../kubernetes/pod-template.ts';
import type { Volume } from '../../kubernetes/volume.ts';
import type { Deployment } from '../deployment.ts';
/** A hostPath through which a pod, other than the agent's, gets at an agent's socket. */
export interface SocketVolume {
    readonly volume: Extract<Volume, {
        from: 'pod';
    }>;
    readonly pod: PodTemplate;
    /** The hostPath is the socket itself, not its folder. */
    readonly file: boolean;
    /** The hostPath is a folder of SPIRE's above the socket's, such as /run/spire. */
    readonly above: boolean;
    /** Mounted by a program of SPIRE, such as the CSI driver, only. */
    readonly own: boolean;
    readonly mounts: readonly {
        readonly mount: Field<VolumeMount>;
        readonly container: Container;
    }[];
}
/** The hostPaths that lead to the socket of an agent in the input. */
export declare function socketVolumes(deployment: Deployment): readonly SocketVolume[];
