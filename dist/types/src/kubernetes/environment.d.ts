import { type MappedText } from '../text/mapped-text.ts';
import type { Place } from '../text/source-file.ts';
import type { Container } from './container.ts';
import type { KubernetesObject } from './object.ts';
/** What an environment variable of a container is. `place`: the value where it is written, else its entry. */
export type EnvironmentValue = 
/** Known text; it may hold holes. `via`: the ConfigMap's or Secret's key that it comes from. */
{
    readonly is: 'text';
    readonly text: MappedText;
    readonly place: Place;
    readonly via: Place | undefined;
    readonly secret: boolean;
}
/** A field of the pod (`spec.nodeName`, `status.podIP`), with its text where the template says it. */
 | {
    readonly is: 'field';
    readonly path: string;
    readonly text: string | undefined;
    readonly place: Place;
}
/** It is set, to something that the input does not say: a Secret's value, a resource limit, what the runtime sets. */
 | {
    readonly is: 'hidden';
    readonly why: string;
    readonly place: Place;
}
/** It comes from an object that is not in the input; not `certain`: it may come from there (`envFrom`). */
 | {
    readonly is: 'elsewhere';
    readonly kind: 'ConfigMap' | 'Secret';
    readonly name: string;
    readonly key: string;
    readonly optional: boolean;
    readonly certain: boolean;
    readonly place: Place;
}
/** It comes from an object that is in the input and does not have the key: the container does not start, or, where optional, goes without. */
 | {
    readonly is: 'missing-key';
    readonly object: KubernetesObject;
    readonly key: string;
    readonly optional: boolean;
    readonly place: Place;
}
/** Nobody sets it; place: where it would go. */
 | {
    readonly is: 'absent';
    readonly place: Place;
} | {
    readonly is: 'unknown';
    readonly why: string;
};
/** Looks a variable up the way the kubelet makes it (kubernetes: pkg/kubelet/kubelet_pods.go, makeEnvironmentVariables): `env` wins over `envFrom`, later over earlier. */
export declare function environmentOf(container: Container, name: string): EnvironmentValue;
/** Expands `$(NAME)`; `$$` stands for one `$`, and a name that nobody sets stays as it is written (kubernetes: third_party/forked/golang/expansion). */
export declare function expandVariables(mapped: MappedText, lookUp: (name: string) => EnvironmentValue): MappedText;
