const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].concat([
  'eleven',
  'twelve',
]);
const large = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
] as const;

/** Groups a decimal's digits: `1234567.50` → `1,234,567.50`. Leaves anything else unchanged. */
function inGroups(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A whole number as in running text: in words up to twelve, else in digits: `five`, `24`, `1,200`. */
export const numberInWords = (value: string): string => small[Number(value)] ?? inGroups(value);

/** `5000000000` → `5 billion`, `1250000` → `1.25 million`; digits where that would need more than two decimals. */
function amountInWords(amount: string): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (!/^\d+$/.test(digits) || /[1-9]/.test(fraction)) return inGroups(amount);
  for (const [word, zeros] of large) {
    if (digits.length <= zeros || !/^0*$/.test(digits.slice(2 - zeros))) continue;
    const decimals = digits.slice(-zeros).slice(0, 2).replace(/0+$/, '');
    const units = inGroups(digits.slice(0, -zeros));
    return `${decimals ? `${units}.${decimals}` : units} ${word}`;
  }
  return inGroups(digits);
}

/** Money as in a sentence: `USD 5 billion`. Takes the exact decimal and its ISO 4217 code, if known. */
export const moneyInWords = (amount: string, currency: string | null): string =>
  [currency, amountInWords(amount)].filter(Boolean).join(' ');
