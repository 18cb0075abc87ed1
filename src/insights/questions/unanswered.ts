import { type QuestionRule, ask, groupBy } from './question.ts';

const answers = ['ASSERTED', 'PRESUPPOSED', 'NEGATED'];

/** Somebody was asked and gave no answer: will it take place? */
export const unanswered: QuestionRule = (claims) =>
  [...groupBy(claims, ({ fact }) => fact).entries()].flatMap(([fact, own]) => {
    const raised = own.filter(({ modality }) => modality === 'NOT_ANSWERED');
    const closed = own.filter(({ modality }) => answers.includes(modality));
    return raised[0] ? [ask(`${raised[0].summary}: does it take place?`, fact, raised, closed)] : [];
  });
