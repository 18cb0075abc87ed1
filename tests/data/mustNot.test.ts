import { type Claim, detailsOf, firstArticle, readArticle } from './readData.ts';

const { facts } = readArticle(firstArticle);
const { claims, entities } = facts;
const ofType = (type: string): Claim[] => claims.filter((claim) => claim.type === type);
const ofFact = (fact: string): Claim[] => claims.filter((claim) => claim.fact === fact);
const idsOf = (type: string): string[] => entities.filter((each) => each.type === type).map(({ id }) => id);
/** All values of a field in some claims, with their certainty: `Country:india INFERRED`. */
const valuesOf = (some: Claim[], field: string): string[] =>
  some.flatMap((claim) =>
    detailsOf(claim)
      .filter((detail) => detail.field === field)
      .map(({ value, relative, certainty = 'EXPLICIT' }) => `${relative ?? String(value)} ${certainty}`),
  );

// What verify's rules beside the article (never/*.cypher) do not ask of the stored graph.
describe('the article must not be read as saying', () => {

  test('who is in a group', () => {
    const groups = [
      'western-countries',
      'some-circles-in-india',
      'the-two-leaders',
      'many-other-major-powers',
    ];
    expect(idsOf('Group')).toEqual([...groups, 'indian-society'].map((name) => `Group:${name}`));
    expect(valuesOf(ofType('Meeting'), 'participants').join()).not.toMatch(/modi|prime/i);
    expect(ofType('Delay').map(({ speaker }) => speaker)).toContain('Group:some-circles-in-india');
  });

  test('of which year its December and February are', () => {
    const months = claims
      .flatMap(detailsOf)
      .filter(({ printed }) => /^in (December|February)$/.test(printed ?? ''));
    expect(months.map(({ relative, certainty }) => [relative, certainty])).toEqual([
      ['last December', 'INFERRED'],
      ['last February', 'INFERRED'],
    ]);
  });

  test('to which country Alipov is posted, or of which Putin is president', () => {
    expect(valuesOf(ofType('Office'), 'postedTo')).toEqual(['Country:india INFERRED']);
    expect(valuesOf(ofType('Office'), 'country')).toEqual(['Country:russia EXPLICIT']);
    expect(valuesOf(ofFact('Office:vladimir-putin-president-2012'), 'country')).toEqual([]);
  });

  test('as a fact what is only a view, or as its own what is only implied', () => {
    const views = claims.filter(({ modality }) => modality === 'OPINION');
    expect([...new Set(views.map(({ type }) => type))].sort()).toEqual(['Assessment', 'Position']);
    const implied = ofFact('Position:many-other-major-powers-criticise-russia');
    expect(implied.map(({ modality }) => modality)).toEqual(['POSSIBLE']);
    expect(valuesOf(implied, 'stance')).toEqual(['CRITICISES INFERRED']);
  });
});
