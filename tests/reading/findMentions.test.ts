import type { Annotation } from '../../src/embedded/language/annotation.ts';
import { findMentions } from '../../src/reading/findMentions.ts';
import { buildNameTables } from '../../src/reading/nameTables.ts';
import { parseAnnotation } from '../../src/reading/parsedText.ts';
import { readNames } from '../../src/reading/readNames.ts';

/** Words without a parse: what the tables alone find. `ner` gives the classes of some words. */
function mentionsOf(text: string, ner: Record<string, string> = {}, tables = readNames()): string[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*[\p{L}\p{N}]|[\p{L}\p{N}]|[^\s]/gu)];
  const annotation: Annotation = [
    words.map(
      ({ 0: word, index }) =>
        [index, index + word.length, 'NNP', word, ner[word] ?? 'O', -1, 'root'] as const,
    ),
  ];
  return findMentions(parseAnnotation(text, annotation), tables).map(
    ({ entity }) => `${entity.kind}:${entity.name}`,
  );
}

describe('findMentions', () => {
  test.each([
    ['Turkish troops left', ['Country:Turkey']],
    ['Ankara said no', ['Country:Turkey']],
    ['talks in Ankara', ['Place:Ankara']],
    ['the Patriot battery', ['WeaponSystem:MIM-104 Patriot']],
    ['a patriot and a Patriot', []],
    ['980 K2 tanks', ['WeaponSystem:K2 Black Panther']],
    ['they climbed K2 again', []],
    ['2,000 Javelin missiles', ['WeaponSystem:FGM-148 Javelin']],
    ['Leopard 2A8 tanks', ['WeaponSystem:Leopard 2']],
    ['66 F-16V fighters', ['WeaponSystem:General Dynamics F-16 Fighting Falcon']],
    ['the Su-30MK2 fighters', ['WeaponSystem:Sukhoi Su-30']],
    ['RUSSIA WARNS KYIV', ['Country:Russia', 'Country:Ukraine']],
    ['US', ['Country:United States']],
    ['let us go', []],
    ['36 K10 ammunition vehicles', ['WeaponSystem:K10']],
    ['two ASC 899 planes', ['WeaponSystem:ASC 899']],
    ['In 2022 missiles and in May 14 rockets flew', []],
    ['the HQ-99 missiles', ['WeaponSystem:HQ-99']],
    ['the G20 missiles', ['Organization:G20']],
    ['the new Zolkiew howitzers', ['WeaponSystem:Zolkiew']],
    ['Russian missiles and Army helicopters', ['Country:Russia']],
    ['THEY FIRED ZOLKIEW missiles', []],
    ['the USS Carl Vinson sailed', ['WeaponSystem:USS Carl Vinson']],
    ['Nato', ['Organization:NATO']],
    ['the Republic of Korea', ['Country:South Korea']],
    ['U.S. State Department', ['Organization:US Department of State']],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  test('a person with the name of a country is no country', () => {
    expect(mentionsOf('Michael Jordan played', { Michael: 'PERSON', Jordan: 'PERSON' })).toEqual([
      'Person:Michael Jordan',
    ]);
  });

  test('a last name is the person that the text named in full', () => {
    const ner = { Anita: 'PERSON', Anand: 'PERSON', Pål: 'PERSON', Jonson: 'PERSON' };
    expect(mentionsOf('Anita Anand spoke . Anand left', ner)).toEqual([
      'Person:Anita Anand',
      'Person:Anita Anand',
    ]);
  });

  test("a graph's own names count beside the tables'", () => {
    const empty = { countries: '', organizations: '', people: '', weapons: '' };
    const tables = buildNameTables(empty, [{ text: 'Denis Alipov', entity: 'Person:denis-alipov' }]);
    expect(mentionsOf('envoy Denis Alipov said', {}, tables)).toEqual(['Person:Denis Alipov']);
  });

  test('what the tables and the graph both have takes the id of the graph; two ids for one name, none', () => {
    const countries = 'Ruritania | Strelsau State | Ruritanian |\nSyldavia | | Syldavian |';
    const { byFirstWord } = buildNameTables({ countries, organizations: '', people: '', weapons: '' }, [
      { text: 'Strelsau State', entity: 'Country:ruritania-1894' },
      { text: 'Ruritanian Kingdom', entity: 'Country:ruritania-1894' },
      { text: 'Syldavia', entity: 'Country:syldavia' },
      { text: 'Syldavia', entity: 'Country:syldavia-2' },
      { text: 'Strelsau State', entity: 'Contract:strelsau-state' },
    ]);
    const idOf = (word: string) =>
      byFirstWord.get(word)?.map(({ text, entity }) => [text, entity.name, entity.id]);
    expect(idOf('ruritanian')).toEqual([
      ['Ruritanian Kingdom', 'Ruritania', 'Country:ruritania-1894'],
      ['Ruritanian', 'Ruritania', 'Country:ruritania-1894'],
    ]);
    expect(idOf('syldavia')).toEqual([['Syldavia', 'Syldavia', undefined]]);
  });
});
