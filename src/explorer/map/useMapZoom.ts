import { useRef, useState } from 'preact/hooks';
import type { Frame } from './layMap.ts';

/** How far in one can zoom, and by how much a button does. */
const [most, step] = [8, 1.5];
/** How far a pointer moves, in pixels, before it drags rather than clicks. */
const dragFrom = 4;

/** A part of a frame: how many times larger it is seen, and how far its middle is moved, in units of the drawing. */
interface Part {
  factor: number;
  x: number;
  y: number;
}
const whole: Part = { factor: 1, x: 0, y: 0 };

const within = (value: number, reach: number): number => Math.max(-reach, Math.min(reach, value));

/** Keeps a part inside of its frame. */
function inside({ factor, x, y }: Part, { width, height }: Frame): Part {
  const room = (1 - 1 / factor) / 2;
  return { factor, x: within(x, width * room), y: within(y, height * room) };
}

/** Enlarges a frame by buttons, and moves what is seen of it by dragging. */
export function useMapZoom(frame: Frame) {
  const [part, setPart] = useState(whole);
  const dragged = useRef<{ x: number; y: number; from: Part } | null>(null);
  const { factor, x, y } = inside(part, frame);
  const [width, height, unit] = [frame.width / factor, frame.height / factor, frame.unit / factor];
  const zoomTo = (wished: number): void => {
    setPart({ factor: Math.max(1, Math.min(most, wished)), x, y });
  };
  const seen: Frame = {
    left: frame.left + (frame.width - width) / 2 + x,
    top: frame.top + (frame.height - height) / 2 + y,
    width,
    height,
    unit,
  };
  return {
    seen,
    isZoomed: factor > 1,
    closer: () => {
      zoomTo(factor * step);
    },
    farther: () => {
      zoomTo(factor / step);
    },
    showWhole: () => {
      setPart(whole);
    },
    drag: {
      onPointerDown(event: PointerEvent) {
        dragged.current = { x: event.clientX, y: event.clientY, from: { factor, x, y } };
      },
      onPointerMove(event: PointerEvent) {
        const { current } = dragged;
        if (!current || factor === 1) return;
        const [right, down] = [event.clientX - current.x, event.clientY - current.y];
        if (Math.hypot(right, down) < dragFrom) return;
        setPart(inside({ factor, x: current.from.x - right * unit, y: current.from.y - down * unit }, frame));
      },
      onPointerUp() {
        dragged.current = null;
      },
      onPointerLeave() {
        dragged.current = null;
      },
    },
  };
}
