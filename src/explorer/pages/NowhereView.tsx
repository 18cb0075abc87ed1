import { Link } from '../view/Link.tsx';
import { Page } from '../view/Page.tsx';

/** What an address that leads nowhere shows. */
export function NowhereView() {
  return (
    <Page title="There is no such page" crumbs={[{ name: 'Explore', view: {} }, { name: 'Not found' }]}>
      <p>The address may be misspelt, or lead to something that was moved.</p>
      <ul class="asks">
        <li>
          <Link to={{}}>Go to the start page</Link>
        </li>
        <li>
          <Link to={{ view: 'articles' }}>See the articles</Link>
        </li>
        <li>Or search above for a name or for words.</li>
      </ul>
    </Page>
  );
}
