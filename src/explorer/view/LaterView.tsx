import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view whose code is loaded when it is first looked at. */
export function LaterView({ load }: { load: () => Promise<{ default: ComponentType }> }) {
  const [View, setView] = useState<ComponentType | null>(null);
  useEffect(() => {
    void load().then(({ default: loaded }) => {
      setView(() => loaded);
    });
  }, [load]);
  return View ? <View /> : <p class="quiet">Loading…</p>;
}
