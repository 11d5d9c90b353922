import { type KubernetesObject } from '../../kubernetes/object.ts';
import { type Shortfall } from '../../kubernetes/rbac.ts';
import type { Place } from '../../text/source-file.ts';
import type { Deployment } from '../deployment.ts';
import { type Need } from './needs.ts';
/** A permission that a component needs and is not seen to have. */
export interface Lack {
    readonly need: Need;
    readonly account: string;
    readonly namespace: string | undefined;
    /** Where the pod names its account. */
    readonly place: Place;
    readonly cause: {
        readonly is: 'short';
        readonly shortfall: Shortfall;
    }
    /** The role that should say it does not: it grants other things that the same component needs. */
     | {
        readonly is: 'left-out';
        readonly role: KubernetesObject;
        readonly place: Place;
    }
    /** A binding grants it, to somebody else who has no use for it. */
     | {
        readonly is: 'misbound';
        readonly binding: KubernetesObject;
        readonly role: KubernetesObject;
    }
    /** A binding of the account names a role that is not there, and one that grants it is bound by nobody. */
     | {
        readonly is: 'misnamed-role';
        readonly binding: KubernetesObject;
        readonly role: KubernetesObject;
    }
    /** Nothing among the files grants it. */
     | {
        readonly is: 'nowhere';
    };
}
/** What the components of a deployment need and are not granted by anything among the files, each with the cause; worked out once. */
export declare function lacksOf(deployment: Deployment): readonly Lack[];
