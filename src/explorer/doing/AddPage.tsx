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
          A text is kept word for word. What is claimed in it comes after: made by you of its words, or
          proposed and reviewed.
        </p>
      }
    >
      <LaterView load={loadAdd} given={{}} />
    </Page>
  );
}
