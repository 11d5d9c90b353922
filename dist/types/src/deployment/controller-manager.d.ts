import type { ManagerConfig } from '../spire/controller-manager.ts';
import { type Answer } from '../text/answer.ts';
import type { Place } from '../text/source-file.ts';
import type { Component } from './component.ts';
import type { ManagerConfigFile } from './config-file.ts';
import type { Server } from './server.ts';
/** A spire-controller-manager: it makes the registration entries of one server. */
export declare class ControllerManager {
    readonly component: Component;
    readonly file: ManagerConfigFile | undefined;
    /** The server beside it, or the only one it can mean. */
    server: Answer<Server>;
    constructor(component: Component, file: ManagerConfigFile | undefined);
    get config(): ManagerConfig | undefined;
    get place(): Place;
    get trustDomain(): Answer<string>;
    get clusterName(): Answer<string>;
}
