import { useEffect, useState } from 'preact/hooks';
import searchText from '../../../operations/explorer/search.graphql?raw';
import type { SearchQuery } from '../../generated/operations.ts';
import { NoAnswer, askOperation } from '../ask/askOperation.ts';
import type { QuestionAnswer } from '../question/answerQuestion.ts';
import type { Hit } from './groupHits.ts';
import { searchable } from './searchable.ts';
import { messageOf } from '../ask/messageOf.ts';

/** How long a reader pauses before what was typed is searched for. */
const pauseMs = 120;

/** What is searched: also articles in which nobody claimed anything yet. */
const types = ['Entity', 'Article', 'Claim', 'Sentence'];

/** What was found for typed words. */
export interface Found {
  /** The words, as they were typed. */
  text: string;
  hits: readonly Hit[];
  /** The answer to a question; null where the words ask none. */
  question: QuestionAnswer | null;
  problem?: string;
}

/** What is understood as a question is code of its own: it comes with the first text that can be one. */
async function answer(text: string, hits: readonly Hit[]): Promise<QuestionAnswer | null> {
  if (!/\S\s+\S+\s+\S|\?/.test(text)) return null;
  const { answerQuestion } = await import('../question/answerQuestion.ts');
  return answerQuestion(text, hits);
}

async function find(text: string): Promise<Found> {
  const wanted = searchable(text);
  if (!wanted) return { text, hits: [], question: null };
  const { search: hits } = await askOperation<SearchQuery>(searchText, { text: wanted, first: 30, types });
  return { text, hits, question: await answer(text, hits) };
}

/** Searches for typed words after a short pause. What was found before stays until then. */
export function useFound(text: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const note = (next: Found): void => {
      if (isCurrent) setFound(next);
    };
    const timer = setTimeout(() => {
      find(text).then(note, (error: unknown) => {
        // While the service does not answer, the page says so itself.
        if (!(error instanceof NoAnswer))
          note({
            text,
            hits: [],
            question: null,
            problem: messageOf(error),
          });
      });
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}
