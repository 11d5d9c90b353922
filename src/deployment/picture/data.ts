import type { Place } from '../../text/source-file.ts'

export type PictureKind = 'server' | 'agent' | 'controller-manager' | 'csi-driver' | 'oidc' | 'registrar' | 'database' | 'authority' | 'partner' | 'workload'

/** What carries a link: a Service, a UNIX socket, a token, a bundle, a database connection, a CA's signature, a registration, a federation. */
export type PictureMedium = 'service' | 'socket' | 'token' | 'bundle' | 'connection' | 'signature' | 'registration' | 'federation'

/** Somebody in a deployment. */
export interface PictureNode {
  /** `n1`, `n2`, in the order of the input. */
  readonly id: string
  readonly kind: PictureKind
  /** `SPIRE server`, `Deployment` */
  readonly what: string
  /** `spire-system/spire-server` */
  readonly name: string
  /** More to know, as pairs of a name and a value. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** What stands for it in the files; undefined for what is outside of them. */
  readonly place: Place | undefined
  /** Every text that makes it what it is: a fault in one of them is a fault of this node. */
  readonly places: readonly Place[]
}

/** Who speaks to whom, and over what. */
export interface PictureEdge {
  readonly from: string
  readonly to: string
  readonly medium: PictureMedium
  /** `Service spire-system/spire-server, port 8081` */
  readonly label: string
  /** The settings that make the link: a fault in one of them is a fault of this link. */
  readonly places: readonly Place[]
  /** Why nothing can come through, where the files alone say so. */
  readonly broken: string | undefined
}

/** A deployment as it can be drawn: plain data, in a fixed order. */
export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
}

/** Collects the parts of a picture; what two deployments share is drawn once. */
export class Drawing {
  readonly #nodes = new Map<unknown, PictureNode>()
  readonly #edges = new Map<string, PictureEdge>()

  /** @param key what is the same is drawn once: a component, a workload, a name */
  node(key: unknown, node: () => Omit<PictureNode, 'id'>): string {
    const found = this.#nodes.get(key)
    if (found) return found.id
    const made = { id: `n${this.#nodes.size + 1}`, ...node() }
    this.#nodes.set(key, made)
    return made.id
  }

  has(key: unknown): boolean {
    return this.#nodes.has(key)
  }

  edge(from: string, to: string, medium: PictureMedium, label: string, places: readonly (Place | undefined)[], broken?: string): void {
    const key = JSON.stringify([from, to, medium, label])
    if (!this.#edges.has(key)) this.#edges.set(key, { from, to, medium, label, places: places.filter((place) => place !== undefined), broken })
  }

  picture(): Picture {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] }
  }
}
