import type { ArticleQuery } from '../../generated/operations.ts';
import { Answered } from '../ask/Answered.tsx';
import { DoingSection } from '../doing/DoingSection.tsx';
import { editor } from '../doing/editor.ts';
import { dateWords } from '../view/dates.ts';
import { LaterView } from '../view/LaterView.tsx';
import { Link } from '../view/Link.tsx';
import { Page } from '../view/Page.tsx';
import { Segments } from '../view/Segments.tsx';
import { type Colouring, colourings } from '../view/viewAddress.ts';
import { changeView, viewState } from '../view/viewState.ts';
import { countWords, languageWord } from '../view/words.ts';
import { Reader } from './Reader.tsx';
import { type ArticleRow, useArticle } from './articleAnswer.ts';
import { type Palette, paletteOf } from './tones.ts';

const loadMakeClaim = () => import('./MakeClaim.tsx');

const colourWords: Readonly<Record<Colouring, string>> = {
  standing: 'standing',
  speaker: 'who speaks',
  reading: 'what was read',
};

/** The id of the article that a view is about: its own, or that of a sentence or claim in it. */
function articleIdOf(of: string, claim: string): string {
  const slug = /^(?:Article|Sentence|Claim):([^/]+)/.exec(of || claim)?.[1] ?? '';
  return slug && `Article:${slug}`;
}

/** When an article was published, the printed words and the reason beside it. */
export function PublishedWords({ published }: Pick<ArticleRow, 'published'>) {
  if (!published) return <>publication date unknown</>;
  const { edtf, printed, certainty, basis } = published;
  return (
    <>
      published <time title={basis ?? undefined}>{dateWords(edtf)}</time>
      {printed && <> (printed “{printed}”)</>}
      {certainty === 'INFERRED' && <> (inferred, not printed)</>}
    </>
  );
}

function Lead({ article }: { article: ArticleRow }) {
  const { publisher, wireAgency, byline, dateline, language, url, published } = article;
  return (
    <>
      <p>
        {[publisher ?? 'publisher unknown', wireAgency && `via ${wireAgency}`, byline, dateline]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <PublishedWords published={published} /> · {languageWord(language)}
      </p>
      <p>
        {url ? (
          <a href={url} rel="noreferrer noopener" target="_blank">
            Read the original
          </a>
        ) : (
          'No address of the original is known.'
        )}
        {editor.value && (
          <>
            {' '}
            · <Link to={{ view: 'review', of: article.id }}>Review its claims</Link>
          </>
        )}
      </p>
    </>
  );
}

/** Why parts of a text are not shown, or not to others. */
function WhoReads({ access }: Pick<ArticleRow, 'access'>) {
  if (access === 'PUBLIC') return null;
  return (
    <p role="note">
      {editor.value ? 'You read all of this text, since you may edit. Others get' : 'You get'} the quotes of
      its claims with the sentences around them; the rest is only for editors.
    </p>
  );
}

function AccountOfReading({ article }: { article: ArticleRow }) {
  const { accounted, sentences, covered, characters, claims } = article.coverage;
  const { sha256, recordedAt } = article;
  return (
    <details class="account">
      <summary>
        {accounted} of {countWords(sentences, 'sentence')} accounted for · {countWords(claims, 'claim')}
      </summary>
      <p>
        {Math.round((100 * covered) / Math.max(1, characters))} % of its letters lie in a quote or in words
        that have a reason for making no claim. A sentence that makes no claim says why in the margin.
      </p>
      <p>
        The text is kept letter by letter since {dateWords(recordedAt.slice(0, 10))}; the same address with
        other words would be a new version. Fingerprint (SHA-256): <code>{sha256}</code>
      </p>
    </details>
  );
}

function ColourSwitch({ palette }: { palette: Palette }) {
  const { colour } = viewState.value;
  return (
    <div class="colours">
      <Segments
        legend="Colour by"
        names={colourings}
        words={colourWords}
        chosen={colour}
        onChoose={(one) => {
          changeView({ colour: one }, true);
        }}
      />
      <ul class="legend-line" aria-label="Colours">
        {palette.legend.map(({ name, word }) => (
          <li key={name}>
            <span class={`swatch ${name}`} aria-hidden="true" /> {word}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An article in full width: its words, and beside each sentence what was read in it. */
export function ArticlePage() {
  const { of, claim, colour } = viewState.value;
  const asked = useArticle(articleIdOf(of, claim));
  const article = asked.data?.articles.nodes[0];
  const palette = article && paletteOf(article, colour);
  const title = article?.headline ?? (asked.data ? 'There is no such article here' : 'Loading…');
  return (
    <Page
      isWide
      title={title}
      crumbs={[{ name: 'Articles', view: { view: 'articles' } }, { name: title }]}
      lead={article && <Lead article={article} />}
    >
      <Answered<ArticleQuery> asked={asked} lines={16}>
        {() =>
          article && palette ? (
            <>
              <WhoReads access={article.access} />
              <AccountOfReading article={article} />
              <DoingSection id={article.id} />
              <ColourSwitch palette={palette} />
              <Reader article={article} palette={palette} />
              {editor.value && <LaterView load={loadMakeClaim} given={{ article }} />}
            </>
          ) : (
            <p>The link names an article that was withdrawn or never loaded.</p>
          )
        }
      </Answered>
    </Page>
  );
}
