/** The network on a canvas: gestures and drawing here, layout and meaning on the server. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { draw } from './draw';
import { readPalette, watchPalette, type Palette } from './palette';
import { indexed, pick, stretched, type Indexed, type Picture } from './picture';

/** What the component listens to. */
interface Listener {
  invokeMethodAsync(method: 'OnPick', id: string): Promise<void>;
}

export interface NetworkHandle {
  focus(id: string | null): void;
  load(address: string): Promise<void>;
  zoomBy(factor: number): void;
  fit(): void;
  dispose(): void;
}

export async function mount(
  canvas: HTMLCanvasElement,
  listener: Listener,
  address: string,
  focusId: string | null,
): Promise<NetworkHandle> {
  const context = canvas.getContext('2d')!;
  let picture: Indexed = indexed({ nodes: [], links: [] });
  let palette: Palette = readPalette(canvas);
  let camera: ZoomTransform = zoomIdentity;
  let [focus, hover]: (number | undefined)[] = [];
  let frame = 0;

  const redraw = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const type = parseFloat(getComputedStyle(canvas).fontSize);
      draw(context, { picture, focus, hover }, camera, palette, type);
    });
  };

  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.1, 8])
    .on('zoom', (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      camera = event.transform;
      redraw();
    });
  const view = select(canvas).call(behaviour).on('dblclick.zoom', null);

  const fit = () => {
    const { clientWidth: width, clientHeight: height } = canvas;
    const [xs, ys] = [picture.nodes.map((n) => n.x), picture.nodes.map((n) => n.y)];
    if (!xs.length || !width) return;
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [side, edge] = [Math.min(140, width * 0.14), 48];
    const k = Math.min(
      (width - 2 * side) / Math.max(right - left, 1),
      (height - 2 * edge) / Math.max(bottom - top, 1),
      2.5,
    );
    view.call(
      behaviour.transform,
      zoomIdentity.translate(width / 2 - (k * (left + right)) / 2, height / 2 - (k * (top + bottom)) / 2).scale(k),
    );
  };

  const at = (event: MouseEvent) => {
    const [x, y] = camera.invert([event.offsetX, event.offsetY]);
    return pick(picture, x, y, 10 / camera.k);
  };
  const onMove = (event: PointerEvent) => {
    const found = at(event);
    canvas.style.cursor = found === undefined ? 'grab' : 'pointer';
    if (found !== hover) {
      hover = found;
      redraw();
    }
  };
  const onLeave = () => {
    hover = undefined;
    redraw();
  };
  const onClick = (event: MouseEvent) => {
    const found = at(event);
    // A lost circuit has a dialog of its own; a click on it is not worth a second message.
    if (found !== undefined) void listener.invokeMethodAsync('OnPick', picture.nodes[found]!.id).catch(() => undefined);
  };
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerleave', onLeave);
  canvas.addEventListener('click', onClick);

  const resize = new ResizeObserver(() => {
    const scale = devicePixelRatio || 1;
    const first = canvas.dataset.ready === undefined;
    [canvas.width, canvas.height] = [canvas.clientWidth * scale, canvas.clientHeight * scale];
    if (first) fit();
    redraw();
  });
  resize.observe(canvas);
  const unwatch = watchPalette(() => {
    palette = readPalette(canvas);
    redraw();
  });

  const handle: NetworkHandle = {
    focus(id) {
      focus = id === null ? undefined : picture.places.get(id);
      redraw();
    },
    async load(from) {
      const answer = await fetch(from);
      if (!answer.ok) return;
      const id = focus === undefined ? focusId : (picture.nodes[focus]?.id ?? null);
      picture = indexed(
        stretched((await answer.json()) as Picture, canvas.clientWidth / Math.max(canvas.clientHeight, 1)),
      );
      handle.focus(id);
      if (canvas.dataset.ready === undefined) fit();
      canvas.dataset.ready = '';
    },
    zoomBy(factor) {
      view.call(behaviour.scaleBy, factor);
    },
    fit,
    dispose() {
      cancelAnimationFrame(frame);
      resize.disconnect();
      unwatch();
      view.on('.zoom', null);
      canvas.removeEventListener('pointermove', onMove);
      canvas.removeEventListener('pointerleave', onLeave);
      canvas.removeEventListener('click', onClick);
    },
  };
  await handle.load(address);
  return handle;
}
