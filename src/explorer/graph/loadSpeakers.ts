import { effect } from '@preact/signals';
import speakersText from '../../../operations/explorer/speakers.graphql?raw';
import type { SpeakersQuery } from '../../generated/operations.ts';
import { NoAnswer, askOperation, changes } from '../ask/askOperation.ts';
import { messageOf } from '../ask/messageOf.ts';
import { tries } from '../ask/serviceState.ts';
import { viewState } from '../view/viewState.ts';
import { claimedFacts, mostClaimed } from './claimedFacts.ts';
import { graphProblem } from './loadGraph.ts';
import { shownGraph } from './visibleGraph.ts';

let asked = '';

/** Keeps `claimedFacts` in step with what is drawn, until the function that it returns is called. */
export function followSpeakers(): () => void {
  return effect(() => {
    if (viewState.value.side !== 'who' || viewState.value.view !== 'graph') return;
    const facts = shownGraph.value.things
      .filter(({ standing }) => standing !== null)
      .map(({ id }) => id)
      .slice(0, mostClaimed);
    const key = JSON.stringify([facts, tries.value, changes.value]);
    if (key === asked || facts.length === 0) return;
    asked = key;
    askOperation<SpeakersQuery>(speakersText, { facts, first: mostClaimed }).then(
      (answer) => {
        if (key === asked) claimedFacts.value = answer.facts.nodes;
      },
      (error: unknown) => {
        if (key !== asked) return;
        asked = '';
        if (!(error instanceof NoAnswer)) graphProblem.value = messageOf(error);
      },
    );
  });
}
