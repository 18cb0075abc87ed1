// Generated from schema/ by `npm run generate`. Do not edit.

/** The roles of each fact type, as links are named, in the order of its SDL: who acts stands before who is acted on. */
export const factRoles: Readonly<Record<string, readonly string[]>> = {
  Aid: ['DONOR', 'RECIPIENT', 'SYSTEM'],
  Assessment: ['SUBJECTS', 'ABOUT'],
  Attack: ['ATTACKER', 'TARGET', 'EVENT'],
  Classification: ['SUBJECT'],
  Contract: ['BUYER', 'SELLER', 'SYSTEM'],
  Delay: ['OF', 'CAUSE'],
  Delivery: ['SUPPLIER', 'RECIPIENT', 'SYSTEM', 'CONTRACT'],
  Deployment: ['OPERATOR', 'SYSTEM', 'PLACE', 'DELIVERY', 'BORDERS'],
  Effort: ['ACTORS', 'OBSTACLES'],
  Interview: ['INTERVIEWEE', 'INTERVIEWER', 'TOPICS'],
  Meeting: ['PARTICIPANTS', 'SERIES', 'PLACE', 'ABOUT'],
  Membership: ['MEMBER', 'ORGANIZATION'],
  Negotiation: ['PARTIES', 'BACKGROUND'],
  Occurrence: ['EVENT', 'INITIATORS'],
  Office: ['PERSON', 'COUNTRY', 'ORGANIZATION', 'POSTED_TO'],
  Participation: ['PARTICIPANT', 'FORUM'],
  Partnership: ['PARTNERS', 'FRAMEWORK'],
  Position: ['HOLDERS', 'TOWARDS', 'ABOUT', 'FORUM'],
  Sanction: ['IMPOSER', 'TARGET', 'REASON', 'AFTER'],
  Supply: ['SUPPLIER', 'RECIPIENT', 'SYSTEM'],
  Warning: ['WARNER', 'WARNED', 'ABOUT', 'THREAT'],
};
