import './doing.css';
import { Skeleton } from '../ask/Answered.tsx';
import { Link } from '../view/Link.tsx';
import { viewState } from '../view/viewState.ts';
import { HowToSignIn } from './HowToSignIn.tsx';
import { ReviewQueue } from './ReviewQueue.tsx';
import { editor } from './editor.ts';
import { useQueue } from './useQueue.ts';
import { Problem } from '../ask/Problem.tsx';

/** The claims of one article, one after the other, for an editor to decide about. */
export default function ReviewView() {
  const { of } = viewState.value;
  const { queue, problem } = useQueue(of);
  if (!editor.value) return <HowToSignIn />;
  if (problem) return <Problem says={problem} />;
  if (!queue) return <Skeleton lines={8} />;
  const { article, claims } = queue;
  if (!article)
    return (
      <p>
        There is no such article here. <Link to={{ view: 'articles' }}>All articles</Link>
      </p>
    );
  if (claims.length === 0) return <p>Nothing is claimed in this article yet: there is nothing to review.</p>;
  return <ReviewQueue article={article} claims={claims} />;
}
