import { EditorMark } from '../doing/EditorMark.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Link } from './Link.tsx';
import { type ViewName, emptyView } from './viewAddress.ts';
import { viewState } from './viewState.ts';

/** The rooms of the pages, each with the page that it opens on. */
const rooms: readonly { name: string; opens: ViewName; views: readonly ViewName[] }[] = [
  {
    name: 'Explore',
    opens: 'profile',
    views: ['profile', 'graph', 'table', 'timeline', 'map', 'contract'],
  },
  { name: 'Ask', opens: 'unasserted', views: ['unasserted', 'tensions', 'questions', 'path'] },
  { name: 'Articles', opens: 'articles', views: ['articles', 'article', 'review'] },
  { name: 'About', opens: 'about', views: ['about'] },
];

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
