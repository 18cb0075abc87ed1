import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../ask/Answered.tsx';

/** A view whose code is loaded when it is first looked at; `given` are its properties. */
export function LaterView<Given extends object>({
  load,
  given,
}: {
  load: () => Promise<{ default: ComponentType<Given> }>;
  given: Given;
}) {
  const [View, setView] = useState<ComponentType<Given> | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    load().then(
      ({ default: loaded }) => {
        setView(() => loaded);
      },
      () => {
        setMissing(true);
      },
    );
  }, [load]);
  if (View) return <View {...given} />;
  if (!isMissing) return <Skeleton lines={8} />;
  return (
    <p role="alert" class="warning">
      This part of the page could not be loaded.{' '}
      <button
        type="button"
        onClick={() => {
          window.location.reload();
        }}
      >
        Load the page again
      </button>
    </p>
  );
}
