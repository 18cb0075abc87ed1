import { useEffect, useState } from 'preact/hooks';

/** The size of something on the screen, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** How large an element is on the screen now. Until it is measured, as large as on a small window. */
export function useScreenSize(own: { current: Element | null }): Size {
  const [size, setSize] = useState<Size>({ width: 960, height: 500 });
  useEffect(() => {
    const element = own.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return size;
}
