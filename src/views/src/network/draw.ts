/** One frame of the network on a canvas. Shape says the kind, colour the theme; what is lit stands before what is not. */
import type { ZoomTransform } from 'd3-zoom';
import { declutter, type Box } from './labels';
import type { Palette } from './palette';
import type { Indexed, Node } from './picture';

export interface Scene {
  readonly picture: Indexed;
  readonly focus: number | undefined;
  readonly hover: number | undefined;
}

interface Label extends Box {
  readonly owner: number;
  readonly text: string;
}

const MOST_LABELS = 90;

export function draw(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: ZoomTransform,
  palette: Palette,
  type: number,
): void {
  const { picture } = scene;
  const { width, height } = context.canvas;
  const scale = devicePixelRatio || 1;
  const centre = scene.hover ?? scene.focus;
  const lit = (i: number) => centre === undefined || i === centre || picture.neighbours[centre]!.has(i);

  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale * camera.k, 0, 0, scale * camera.k, scale * camera.x, scale * camera.y);
  drawLinks(context, scene, camera, palette, centre);
  picture.nodes.forEach((node, i) => {
    context.globalAlpha = lit(i) ? 1 : 0.22;
    drawNode(context, node, palette, i === scene.focus, camera.k);
  });
  context.globalAlpha = 1;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  drawLabels(context, scene, camera, palette, type, lit, centre);
}

function drawLinks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: ZoomTransform,
  palette: Palette,
  centre: number | undefined,
): void {
  const { nodes, links } = scene.picture;
  for (const causal of [false, true]) {
    for (const near of [false, true]) {
      context.beginPath();
      for (const link of links) {
        if (link.causal !== causal || (link.a === centre || link.b === centre) !== near) continue;
        const [a, b] = [nodes[link.a]!, nodes[link.b]!];
        context.moveTo(a.x, a.y);
        context.lineTo(b.x, b.y);
      }
      context.globalAlpha = near ? 1 : centre === undefined ? 0.75 : 0.18;
      context.strokeStyle = near
        ? causal
          ? palette.accent
          : palette.ink2
        : causal
          ? palette.control
          : palette.hairline;
      context.lineWidth = (near ? 2.2 : causal ? 1.4 : 1) / camera.k;
      context.stroke();
    }
  }
}

function drawNode(
  context: CanvasRenderingContext2D,
  node: Node,
  palette: Palette,
  focused: boolean,
  zoom: number,
): void {
  context.beginPath();
  trace(context, node);
  context.fillStyle = focused ? palette.ink : node.kind === 'event' ? palette.tone(node.tone) : palette.tint(node.tone);
  context.strokeStyle = focused ? palette.ink : palette.tone(node.tone);
  context.lineWidth = 1.8 / Math.max(zoom, 0.5);
  context.fill();
  context.stroke();
}

/** Events are discs, persons rings, policies bars, all else a diamond: told apart without colour. */
function trace(context: CanvasRenderingContext2D, { x, y, r, kind }: Node): void {
  if (kind === 'event' || kind === 'person') context.arc(x, y, r, 0, 2 * Math.PI);
  else if (kind === 'policy') context.rect(x - r * 1.25, y - r * 0.7, r * 2.5, r * 1.4);
  else if (kind === 'organisation' || kind === 'office') context.rect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7);
  else {
    context.moveTo(x, y - r * 1.15);
    context.lineTo(x + r * 1.15, y);
    context.lineTo(x, y + r * 1.15);
    context.lineTo(x - r * 1.15, y);
    context.closePath();
  }
}

function drawLabels(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: ZoomTransform,
  palette: Palette,
  type: number,
  lit: (i: number) => boolean,
  centre: number | undefined,
): void {
  const { picture } = scene;
  context.font = `600 ${type}px ${palette.sans}`;
  context.textBaseline = 'middle';
  const [width, height] = [context.canvas.clientWidth, context.canvas.clientHeight];
  const first = centre === undefined ? [] : [centre, ...picture.neighbours[centre]!];
  const order = [...new Set([...first, ...picture.bySize])].filter(lit);
  const obstacles = picture.nodes.flatMap((node, owner) => {
    if (!lit(owner)) return [];
    const [x, y] = camera.apply([node.x, node.y]);
    const r = node.r * camera.k;
    return [{ owner, x: x - r, y: y - r, width: 2 * r, height: 2 * r }];
  });
  function* places(): Generator<Label[]> {
    for (const owner of order) {
      const node = picture.nodes[owner]!;
      const [x, y] = camera.apply([node.x, node.y]);
      if (x < -40 || y < -20 || x > width + 40 || y > height + 20) continue;
      const wide = context.measureText(node.title).width + 6;
      const [gap, high] = [node.r * camera.k * 1.25 + 3, type * 1.3];
      const at = (left: number, top: number): Label => ({
        owner,
        text: node.title,
        x: left,
        y: top,
        width: wide,
        height: high,
      });
      const around = [
        at(x + gap, y - high / 2),
        at(x - gap - wide, y - high / 2),
        at(x - wide / 2, y + gap),
        at(x - wide / 2, y - gap - high),
      ];
      yield around.filter((box) => box.x >= 0 && box.x + box.width <= width);
    }
  }
  context.lineJoin = 'round';
  for (const label of declutter(places(), obstacles, MOST_LABELS)) {
    const focused = label.owner === scene.focus;
    if (focused) {
      context.fillStyle = palette.ink;
      context.fillRect(label.x, label.y, label.width, label.height);
    } else {
      context.strokeStyle = palette.paper;
      context.lineWidth = 4;
      context.strokeText(label.text, label.x + 3, label.y + label.height / 2);
    }
    context.fillStyle = focused ? palette.paper : palette.ink;
    context.fillText(label.text, label.x + 3, label.y + label.height / 2);
  }
}
