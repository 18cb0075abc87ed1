import { DownloadMenu } from '../download/DownloadMenu.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { type ViewName, emptyView } from './viewAddress.ts';
import { changeView, viewState } from './viewState.ts';

const around: readonly [ViewName, string][] = [
  ['graph', 'Graph'],
  ['table', 'Table'],
  ['timeline', 'Timeline'],
  ['map', 'Map'],
  ['path', 'Path'],
];
const across: readonly [ViewName, string][] = [
  ['unasserted', 'Feared & threatened'],
  ['tensions', 'Tensions'],
  ['questions', 'Open questions'],
];

function ViewButton({ name, title }: { name: ViewName; title: string }) {
  const isOn = viewState.value.view === name;
  return (
    <button
      type="button"
      class="view"
      aria-current={isOn ? 'page' : undefined}
      onClick={() => {
        changeView({ view: name });
      }}
    >
      {title}
    </button>
  );
}

/** Name, search and the ways of looking. */
export function TopBar() {
  const { of } = viewState.value;
  const isContract = of.startsWith('Contract:');
  return (
    <header class="top">
      <a
        class="brand"
        href="/"
        onClick={(event) => {
          event.preventDefault();
          changeView(emptyView);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 0l8 8-8 8-8-8z" />
        </svg>{' '}
        Entente
      </a>
      <SearchBox />
      <nav class="views" aria-label="Views">
        {around.map(([name, title]) => (
          <ViewButton key={name} name={name} title={title} />
        ))}
        {isContract && <ViewButton name="contract" title="Contract" />}
        <span class="gap" />
        {across.map(([name, title]) => (
          <ViewButton key={name} name={name} title={title} />
        ))}
        {of && <DownloadMenu />}
        <a class="view" href="/playground">
          GraphQL
        </a>
      </nav>
    </header>
  );
}
