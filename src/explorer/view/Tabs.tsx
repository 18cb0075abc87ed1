import { useEffect, useRef } from 'preact/hooks';
import { Link } from './Link.tsx';
import type { ViewName } from './viewAddress.ts';
import { viewState } from './viewState.ts';

/** Pages that belong together, one of them open. `keep` says what goes along from one to the next. */
export function Tabs({
  label,
  tabs,
  of = '',
}: {
  label: string;
  tabs: readonly (readonly [ViewName, string])[];
  of?: string;
}) {
  const { view, off, since, until, to, more, gone, pins, side } = viewState.value;
  const kept = of ? { of, off, since, until, to, more, gone, pins, side } : {};
  const row = useRef<HTMLElement>(null);
  // On a phone the row is longer than the screen.
  useEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && open) row.current.scrollLeft = open.offsetLeft - row.current.offsetLeft - 40;
  }, [view]);
  return (
    <nav class="tabs" aria-label={label} ref={row}>
      {tabs.map(([name, title]) => (
        <Link
          key={name}
          class="tab"
          to={{ ...kept, view: name }}
          aria-current={view === name ? 'page' : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}

const askTabs = [
  ['unasserted', 'Feared and threatened'],
  ['tensions', 'Disagreements'],
  ['questions', 'Open questions'],
  ['path', 'How two are linked'],
] as const;

/** The pages that ask about everything or about what is in focus. */
export function AskTabs() {
  const { of } = viewState.value;
  return <Tabs label="Questions" tabs={askTabs} of={of} />;
}
