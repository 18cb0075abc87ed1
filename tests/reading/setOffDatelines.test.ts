import { setOffDatelines } from '../../src/reading/setOffDatelines.ts';

describe('setOffDatelines', () => {
  test.each([
    ['MOSCOW, March 20 - Chinese leaders met', 'MOSCOW, March 20\n\n Chinese leaders met'],
    ['WASHINGTON (AP) — The United States', 'WASHINGTON (AP)\n\n The United States'],
    ['New Delhi, March 5 (PTI): India said', 'New Delhi, March 5 (PTI)\n\nIndia said'],
    ['Title\n\nRIYADH: Saudi Arabia', 'Title\n\nRIYADH\n\nSaudi Arabia'],
  ])('sets off the dateline of %j', (text, expected) => {
    expect(setOffDatelines(text)).toBe(expected);
    expect(expected.length).toBe(text.length);
  });

  test.each([
    'He said: "No."',
    'Russian - made tanks',
    'ANKARA—Turkey',
    'It came - Then it left',
    '',
    '\ud800 - A',
  ])('leaves %j as it is', (text) => {
    expect(setOffDatelines(text)).toBe(text);
  });
});
