const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].concat([
  'eleven',
  'twelve',
]);
const large = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
] as const;

/** A decimal's digits in groups: `1234567.50` → `1,234,567.50`. What is no decimal stays as it is. */
function inGroups(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A whole number as a text has it: in words up to twelve, then in digits: `five`, `24`, `1,200`. */
export const numberInWords = (value: string): string => small[Number(value)] ?? inGroups(value);

/** `5000000000` → `5 billion`, `1250000` → `1.25 million`; what would take more than two decimals stays in digits. */
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

/** Money as a sentence has it: `USD 5 billion`. Takes the exact decimal and its ISO 4217 code, which may be unknown. */
export const moneyInWords = (amount: string, currency: string | null): string =>
  [currency, amountInWords(amount)].filter(Boolean).join(' ');
