import type { Component } from './component.ts';
/** The path at which a component's container has the config that it is meant to read; undefined where it mounts none, or more than one. */
export declare function mountedConfigPath({ container, configText }: Pick<Component, 'container' | 'configText'>): string | undefined;
