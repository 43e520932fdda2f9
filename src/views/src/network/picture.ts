/** The network as the server laid it out, and what is needed to find things in it. */
import { quadtree, type Quadtree } from 'd3-quadtree';

export interface Node {
  readonly id: string;
  readonly title: string;
  /** Which colour: a tone of the look, or empty. */
  readonly tone: string;
  /** Which shape: the kind in lower case. */
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Link {
  readonly a: number;
  readonly b: number;
  /** Drawn dark: a cause. */
  readonly causal: boolean;
}

export interface Picture {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

export interface Indexed extends Picture {
  readonly places: ReadonlyMap<string, number>;
  readonly neighbours: readonly ReadonlySet<number>[];
  readonly tree: Quadtree<number>;
  /** Places with the biggest first: the order in which labels get room. */
  readonly bySize: readonly number[];
}

export function indexed(picture: Picture): Indexed {
  const { nodes, links } = picture;
  const neighbours = nodes.map(() => new Set<number>());
  for (const { a, b } of links) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  const places = nodes.map((_, i) => i);
  return {
    nodes,
    links,
    places: new Map(nodes.map((node, i) => [node.id, i])),
    neighbours,
    tree: quadtree<number>(
      places,
      (i) => nodes[i]!.x,
      (i) => nodes[i]!.y,
    ),
    bySize: [...places].sort((i, j) => nodes[j]!.r - nodes[i]!.r || (nodes[i]!.id < nodes[j]!.id ? -1 : 1)),
  };
}

/** The same picture pulled along the longer side of the screen, so that little of it stays empty; nothing comes closer. */
export function stretched(picture: Picture, aspect: number): Picture {
  const [x, y] = aspect >= 1 ? [Math.min(aspect, 1.7), 1] : [1, Math.min(1 / Math.max(aspect, 0.1), 1.7)];
  return { ...picture, nodes: picture.nodes.map((node) => ({ ...node, x: node.x * x, y: node.y * y })) };
}

/** The node under a point of the picture, within its own radius and some slack; undefined where there is none. */
export function pick(picture: Indexed, x: number, y: number, slack: number): number | undefined {
  const found = picture.tree.find(x, y, slack + 60);
  if (found === undefined) return undefined;
  const node = picture.nodes[found]!;
  return Math.hypot(node.x - x, node.y - y) <= node.r + slack ? found : undefined;
}
