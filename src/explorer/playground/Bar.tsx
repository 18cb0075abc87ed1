/** @jsxImportSource react */

/** The rooms of the pages, as the bar above them has them. */
const rooms = [
  ['Explore', '/'],
  ['Ask', '/?view=unasserted'],
  ['Articles', '/?view=articles'],
  ['About', '/?view=about'],
] as const;

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
        {rooms.map(([name, address]) => (
          <a key={name} className="room" href={address}>
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
