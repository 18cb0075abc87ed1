import { type ScaleTime, scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { useEffect, useRef, useState } from 'preact/hooks';

const dayMs = 86_400_000;
/** How far in one can zoom, and by how much a button does. */
const [mostZoom, stepOfButton] = [400, 2];

/** An axis of time that can be zoomed and dragged. */
export interface TimeZoom {
  scale: ScaleTime<number, number>;
  width: number;
  isZoomed: boolean;
  closer: () => void;
  farther: () => void;
  whole: () => void;
}

/** From the first to the last day, with room at both ends. */
function domainOf(dates: readonly string[]): [Date, Date] {
  const times = dates.map((date) => Date.parse(date));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max(30 * dayMs, (last - first) * 0.04);
  return [new Date(first - room), new Date(last + room * 2)];
}

/**
 * Lays days on the width of a box and follows zooming: drag, pinch, Ctrl and wheel, or the functions given. The wheel
 * alone scrolls the page. Takes ISO days, at least one.
 */
export function useTimeZoom(box: { current: HTMLElement | null }, dates: readonly string[]): TimeZoom {
  const [width, setWidth] = useState(800);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  useEffect(() => {
    const own = box.current;
    if (!own) return undefined;
    const watcher = new ResizeObserver(() => {
      setWidth(own.clientWidth);
    });
    watcher.observe(own);
    return () => {
      watcher.disconnect();
    };
  }, []);
  useEffect(() => {
    const own = box.current;
    if (!own) return;
    behaviour.current = zoom<HTMLElement, unknown>()
      .filter((event: MouseEvent) => event.type !== 'wheel' || event.ctrlKey || event.metaKey)
      .clickDistance(4)
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .scaleExtent([1, mostZoom])
      .on('zoom', (event: { transform: ZoomTransform }) => {
        setTransform(event.transform);
      });
    select(own).call(behaviour.current).on('dblclick.zoom', null);
  }, [width]);
  const by = (factor: number) => (): void => {
    if (box.current) behaviour.current?.scaleBy(select(box.current), factor);
  };
  return {
    scale: transform.rescaleX(scaleUtc(domainOf(dates), [0, width])),
    width,
    isZoomed: transform.k > 1,
    closer: by(stepOfButton),
    farther: by(1 / stepOfButton),
    whole: () => {
      if (box.current) behaviour.current?.transform(select(box.current), zoomIdentity);
    },
  };
}
