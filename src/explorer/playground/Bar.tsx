/** @jsxImportSource react */
import { rooms } from '../view/rooms.ts';
import { type ViewName, emptyView, toAddress } from '../view/viewAddress.ts';

/** The address of a room: that of the page it opens on, from any path. */
const addressOf = (view: ViewName): string =>
  new URL(toAddress({ ...emptyView, view }), window.location.origin).href;

/** The bar of the pages, above the playground. */
export function Bar(): React.ReactNode {
  return (
    <header className="top">
      <a className="brand" href="/">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 0l8 8-8 8-8-8z" />
        </svg>{' '}
        Entente
      </a>
      <nav className="rooms" aria-label="Main">
        {rooms.map(({ name, opens }) => (
          <a key={name} className="room" href={addressOf(opens)}>
            {name}
          </a>
        ))}
        <a className="room" href="/playground" aria-current="page">
          GraphQL
        </a>
      </nav>
    </header>
  );
}
