import type { Container } from '../kubernetes/container.ts';
import type { Environment } from '../spire/environment.ts';
/** A container's environment, as the expansion of a SPIRE config asks for it. */
export declare function environmentOf(container: Container): Environment;
