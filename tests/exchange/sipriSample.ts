/** A trade register in the form of SIPRI's download. Made up: no such arms were ordered or delivered. */
export const sipriSample = [
  'Trade register made up for tests',
  'Deals with deliveries or orders made for year range 2018 to 2021',
  '"Information generated, for tests, on 1 March 2026"',
  '',
  'SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production',
  '900001,Russia,India,S-400,SAM system,Air defence systems,2018,No,1,No,2021,No,New,,1.5,1.5,No',
  '900001,Russia,India,S-400,SAM system,Air defence systems,2018,No,2,Yes,2022,Yes,New,,1.5,3,No',
  '900002,China,India,"Made-up ""Heron"", mark 2",transport aircraft,Aircraft,2017,Yes,12,No,2019,No,Second hand,,1,12,Yes',
  '900003,unknown supplier(s),India,S-400,SAM system,Air defence systems,2018,No,3,No,2020,Yes,New,,1,3,No',
  '900004,Russia,China,S-400,SAM system,Air defence systems,2014,No,,No,2018,No,New,,1,0,No',
  '',
].join('\r\n');
