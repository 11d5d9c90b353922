import type { Component } from './component.ts';
import type { Deployment } from './deployment.ts';
/**
 * Whether a component is whole in this input: its workload, its config, and its ServiceAccount or a binding of it are among the files. What
 * a whole component refers to and is not there is worth a warning; what a part refers to may simply not have been given.
 * @param withConfig leave the config out of the question where it is the config that is missing
 */
export declare function isWhole({ cluster }: Deployment, component: Component, withConfig?: boolean): boolean;
/** Whether the input shows a whole deployment: servers and agents, and each of them, and of the controller managers, is whole. */
export declare function isComplete(deployment: Deployment): boolean;
