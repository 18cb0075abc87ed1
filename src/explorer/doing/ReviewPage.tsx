import { nameOfId } from '../ask/nameOfId.ts';
import { LaterView } from '../view/LaterView.tsx';
import { Page } from '../view/Page.tsx';
import { viewState } from '../view/viewState.ts';

const loadReview = () => import('./ReviewView.tsx');

/** The review queue of an article, loaded for whoever opens it. */
export function ReviewPage() {
  const { of } = viewState.value;
  const headline = nameOfId(of);
  return (
    <Page
      isWide
      title="Review"
      crumbs={[
        { name: 'Articles', view: { view: 'articles' } },
        ...(headline ? [{ name: headline, view: { view: 'article', of } as const }] : []),
        { name: 'Review' },
      ]}
      lead={headline && <p>{headline}</p>}
    >
      <LaterView load={loadReview} given={{}} />
    </Page>
  );
}
