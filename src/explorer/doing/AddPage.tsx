import { LaterView } from '../view/LaterView.tsx';
import { Page } from '../view/Page.tsx';

const loadAdd = () => import('./AddView.tsx');

/** Where a text of one's own becomes an article, loaded for whoever opens it. */
export function AddPage() {
  return (
    <Page
      title="Add an article"
      crumbs={[{ name: 'Articles', view: { view: 'articles' } }, { name: 'Add' }]}
      lead={
        <p>
          The text is kept word for word. Its claims come later: you make them from its words, or review those
          that are proposed.
        </p>
      }
    >
      <LaterView load={loadAdd} given={{}} />
    </Page>
  );
}
