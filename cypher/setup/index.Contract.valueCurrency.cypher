// Tells at once whether all contracts are in one currency, which a range of values without a currency depends on.
// :params {}
CREATE INDEX Contract_valueCurrency IF NOT EXISTS
FOR (n:Contract) ON (n.valueCurrency)
