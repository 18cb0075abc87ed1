// Answers whether all contracts have one currency, for ranges of values without a currency.
// :params {}
CREATE INDEX Contract_valueCurrency IF NOT EXISTS
FOR (n:Contract) ON (n.valueCurrency)
