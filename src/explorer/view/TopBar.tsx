import { EditorMark } from '../doing/EditorMark.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Link } from './Link.tsx';
import { rooms } from './rooms.ts';
import { emptyView } from './viewAddress.ts';
import { viewState } from './viewState.ts';

/** Name, rooms and search: the same on every page. */
export function TopBar() {
  const { view } = viewState.value;
  return (
    <header class="top">
      <Link class="brand" to={emptyView}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 0l8 8-8 8-8-8z" />
        </svg>{' '}
        Entente
      </Link>
      <nav class="rooms" aria-label="Main">
        {rooms.map(({ name, opens, views }) => (
          <Link
            key={name}
            class="room"
            to={{ view: opens }}
            aria-current={views.includes(view) ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
        <a class="room" href="/playground">
          GraphQL
        </a>
      </nav>
      <SearchBox />
      <EditorMark />
    </header>
  );
}
