import { fittingQuestions } from '../../src/explorer/question/fittingQuestions.ts';
import { type Candidate, type Question, readQuestion } from '../../src/explorer/question/readQuestion.ts';

const candidate = (id: string, found: string, name = found): Candidate => ({
  id,
  kind: id.split(':')[0] ?? '',
  name,
  found,
});
const known = [
  candidate('Country:norway', 'Norway'),
  candidate('Country:peru', 'Peru'),
  candidate('Person:ann', 'Ann Ek'),
  candidate('WeaponSystem:k-9', 'K9', 'K-9 Thunder'),
  candidate('Country:new-norway', 'New Norway'),
];

const read = (text: string): { names: string[]; types: readonly string[] } | null => {
  const question = readQuestion(text, known);
  return question && { names: question.entities.map(({ name }) => name), types: question.types };
};

describe('A typed question', () => {
  test.each([
    ['What did Norway buy from Peru?', ['Norway', 'Peru'], ['Contract']],
    ['what has Peru sold to norway', ['Peru', 'Norway'], ['Contract']],
    ['Who delivers the k-9?', ['K-9 Thunder'], ['Delivery']],
    ['did Ann Ek criticize Norway’s purchases', ['Ann Ek', 'Norway'], ['Position', 'Contract']],
    ['Was New Norway sanctioned?', ['New Norway'], ['Sanction']],
    ['who has been threatened', [], ['Sanction']],
    ['Norway and Peru together', ['Norway', 'Peru'], []],
  ])('%s names %j and asks for %j', (text, names, types) => {
    expect(read(text)).toEqual({ names, types });
  });

  test.each(['Norway', 'Peru contract', 'the weather in Norway today', 'nothing of all this'])(
    'is none: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test('is offered saved operations with whom it names in their variables, and pages', () => {
    const fitting = (text: string) => fittingQuestions(text, readQuestion(text, known) as Question);
    const offered = fitting('What did Norway buy from Peru?');
    expect(offered).toContainEqual({
      sentence: expect.stringMatching(/^Who sold what to a country.* · Norway$/),
      operation: 'whoSoldWhatToIndia',
      variables: { buyer: 'Norway' },
    });
    expect(offered.at(-1)).toEqual({
      sentence: 'How is Norway linked to Peru?',
      view: { view: 'path', of: 'Country:norway', to: 'Country:peru' },
    });
    expect(fitting('Who is threatened with sanctions?')[0]).toMatchObject({ view: { view: 'unasserted' } });
  });

  test('is offered nothing that asks of somebody whom it does not name', () => {
    for (const each of fittingQuestions('contracts?', { entities: [], types: ['Contract'] }))
      expect(each).not.toMatchObject({ variables: { buyer: expect.anything() } });
  });
});
