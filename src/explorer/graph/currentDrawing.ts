import { signal } from '@preact/signals';
import type { Drawing } from './drawGraph.ts';

/** The drawing on the page, for exports; null while no graph is shown. */
export const currentDrawing = signal<Drawing | null>(null);
