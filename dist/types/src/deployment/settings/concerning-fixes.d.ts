import type { MissingFix } from '../../spire/maintenance.ts';
import type { Component } from '../component.ts';
import type { Deployment } from '../deployment.ts';
/** The fixes among them that concern a component: its program as a whole, or a plugin that its config has. */
export declare function concerning(fixes: readonly MissingFix[], deployment: Deployment, component: Component): readonly MissingFix[];
