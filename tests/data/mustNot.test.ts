import { type Claim, detailsOf, firstArticle, readArticle, readReference } from './readData.ts';

const { about, facts } = readArticle(firstArticle);
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

describe('the article must not be read as saying', () => {
  test('any person but Denis Alipov and Vladimir Putin', () => {
    const people = ['Person:denis-alipov', 'Person:vladimir-putin'];
    expect(idsOf('Person')).toEqual(people);
    const curated = readReference().flatMap((file) => file.entities.filter(({ type }) => type === 'Person'));
    expect(curated.map(({ id }) => id)).toEqual(people);
  });

  test('any membership', () => {
    expect(ofType('Membership')).toEqual([]);
  });

  test('that the US put sanctions on India, only that it threatened to', () => {
    const us = ofType('Sanction').filter((claim) =>
      valuesOf([claim], 'imposer').join().includes('Country:us'),
    );
    expect(us.map(({ modality }) => modality)).toEqual(['THREATENED']);
    expect(valuesOf(us, 'target')).toEqual(['Country:india INFERRED']);
  });

  test('the name of any Western state', () => {
    const named = ['russia', 'india', 'us', 'china', 'pakistan', 'ukraine'];
    expect(idsOf('Country')).toEqual(named.map((name) => `Country:${name}`));
    const imposers = valuesOf(ofFact('Sanction:western-countries-russia'), 'imposer');
    expect(imposers).toEqual(['Group:western-countries DERIVED', 'Group:western-countries EXPLICIT']);
  });

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

  test('that a regiment is one of the five units', () => {
    const contract = ofType('Contract');
    expect(valuesOf(contract, 'quantity')).toEqual(['5 EXPLICIT']);
    expect(valuesOf(contract, 'unit')).toEqual(['units EXPLICIT']);
    expect(JSON.stringify(contract.map(({ details }) => details))).not.toMatch(/regiment/i);
    expect(JSON.stringify(ofType('Delivery').map(({ details }) => details))).not.toMatch(/quantity|units/i);
  });

  test('that either regiment was delivered', () => {
    const deliveries = ofType('Delivery');
    expect(valuesOf(deliveries, 'progress')).toEqual(['BEGUN EXPLICIT', 'ALMOST_COMPLETE EXPLICIT']);
    expect(valuesOf(deliveries, 'completed')).toEqual([]);
    expect(deliveries.map(({ voice }) => voice)).toEqual(['ARTICLE', 'UNATTRIBUTED']);
    expect(valuesOf(deliveries, 'item')[1]).toBe('key components of the 2nd Regiment EXPLICIT');
  });

  test('on which day it was published', () => {
    expect(about.published).toMatchObject({ value: '2022-03/2022-12', certainty: 'INFERRED' });
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

  test('where Putin went', () => {
    expect(valuesOf(ofType('Meeting'), 'place')).toEqual(['Place:new-delhi INFERRED']);
  });

  test('that Covid-19 is why there was no summit in 2020', () => {
    const naming = claims.filter((claim) =>
      JSON.stringify(claim.details).includes('Event:covid-19-pandemic'),
    );
    expect(naming.map(({ id, type }) => [id, type])).toEqual([['F54', 'Occurrence']]);
  });

  test('that there were four calls with dates of their own', () => {
    const calls = ofType('Meeting').filter((claim) => valuesOf([claim], 'kind').includes('CALL EXPLICIT'));
    expect(calls.map(({ id }) => id)).toEqual(['F59']);
    expect(valuesOf(calls, 'count')).toEqual(['4 EXPLICIT']);
  });

  test('that India abstained', () => {
    expect(valuesOf(ofFact('Position:india-avoids-votes'), 'stance')).toEqual(['AVOIDS_VOTES EXPLICIT']);
    expect(JSON.stringify(claims.map(({ details }) => details))).not.toMatch(/abst(ain|ention)/i);
  });

  test('that the crisis and the offensive are one event', () => {
    const events = [...new Set(valuesOf(ofType('Attack'), 'event').map((value) => value.split(' ')[0]))];
    expect(events).toEqual(['Event:military-offensive']);
    expect(valuesOf(ofFact('Occurrence:ukraine-crisis'), 'began')).toEqual(['[..2022-01] EXPLICIT']);
    expect(valuesOf(ofFact('Attack:russia-ukraine'), 'began')).toEqual(['last February INFERRED']);
  });

  test('that the summit of 2022 takes place or does not', () => {
    const summit = ofFact('Meeting:russia-india-annual-summit-2022');
    expect(summit.map(({ modality }) => modality)).toEqual(['NOT_ANSWERED']);
  });

  test('as a fact what is only a view, or as its own what is only implied', () => {
    const views = claims.filter(({ modality }) => modality === 'OPINION');
    expect([...new Set(views.map(({ type }) => type))].sort()).toEqual(['Assessment', 'Position']);
    const implied = ofFact('Position:many-other-major-powers-criticise-russia');
    expect(implied.map(({ modality }) => modality)).toEqual(['POSSIBLE']);
    expect(valuesOf(implied, 'stance')).toEqual(['CRITICISES INFERRED']);
  });
});
