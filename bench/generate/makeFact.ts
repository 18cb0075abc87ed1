import type { Cast, Named } from './makeEntities.ts';
import type { Random } from './random.ts';

/** A detail as drawn: the value and the words it is printed in. */
export interface Drawn {
  field: string;
  value: string;
  printed: string;
  role?: boolean;
  currency?: string;
  year?: number;
}

/** A fact as drawn: its details and the sentence that prints them. */
export interface DrawnFact {
  id: string;
  type: string;
  details: readonly Drawn[];
  words: string;
}

const role = (field: string, { id, name }: Named): Drawn => ({ field, value: id, printed: name, role: true });
const text = (field: string, value: string, printed = value): Drawn => ({ field, value, printed });
const year = (field: string, value: number): Drawn => ({
  field,
  value: String(value),
  printed: String(value),
  year: value,
});

function makeContract(id: string, cast: Cast, random: Random): DrawnFact {
  const [buyer, seller] = [cast.countries, cast.countries].map((all) => all[random.crowded(150)]) as [
    Named,
    Named,
  ];
  const system = cast.systems[random.crowded(cast.systems.length)] as Named;
  const millions = 1 + random.crowded(9_000);
  const quantity = 1 + random.upTo(60);
  const signed = 1995 + random.upTo(30);
  return {
    id,
    type: 'Contract',
    details: [
      role('buyer', buyer),
      role('seller', seller),
      role('system', system),
      year('signed', signed),
      { ...text('value', String(millions * 1e6), `USD ${String(millions)} million`), currency: 'USD' },
      text('quantity', String(quantity)),
    ],
    words: `${buyer.name} ordered ${String(quantity)} ${system.name} from ${seller.name} in ${String(signed)} for USD ${String(millions)} million`,
  };
}

function makeDelivery(id: string, cast: Cast, random: Random, contract: DrawnFact | undefined): DrawnFact {
  const drawn = (field: string, other: string): Drawn | undefined => {
    const found = contract?.details.find((detail) => detail.field === other);
    return found && { ...found, field };
  };
  const supplier =
    drawn('supplier', 'seller') ?? role('supplier', cast.countries[random.crowded(150)] as Named);
  const recipient =
    drawn('recipient', 'buyer') ?? role('recipient', cast.countries[random.crowded(150)] as Named);
  const system =
    drawn('system', 'system') ?? role('system', cast.systems[random.crowded(cast.systems.length)] as Named);
  const item = `lot ${String(1 + random.upTo(40))}`;
  const began = 2000 + random.upTo(25);
  const progress = random.pick([
    ['BEGUN', 'began'],
    ['COMPLETE', 'completed'],
  ] as const);
  return {
    id,
    type: 'Delivery',
    details: [
      supplier,
      recipient,
      system,
      ...(contract ? [{ field: 'contract', value: contract.id, printed: 'the order', role: true }] : []),
      text('item', item),
      text('progress', progress[0], progress[1]),
      year('began', began),
    ],
    words: `under the order ${supplier.printed} ${progress[1]} to deliver ${item} of ${system.printed} to ${recipient.printed} in ${String(began)}`,
  };
}

function makeOther(id: string, type: string, cast: Cast, random: Random): DrawnFact {
  const country = cast.countries[random.crowded(150)] as Named;
  const other = cast.countries[random.crowded(150)] as Named;
  const organization = cast.organizations[random.crowded(cast.organizations.length)] as Named;
  const person = cast.people[random.upTo(cast.people.length)] as Named;
  const since = year(type === 'Sanction' ? 'imposed' : 'from', 1960 + random.upTo(60));
  if (type === 'Membership') {
    const details = [role('member', country), role('organization', organization), since];
    return { id, type, details, words: `${country.name} joined ${organization.name} in ${since.value}` };
  }
  if (type === 'Office') {
    const details = [role('person', person), role('country', country), text('office', 'ambassador'), since];
    return {
      id,
      type,
      details,
      words: `${person.name} became ambassador of ${country.name} in ${since.value}`,
    };
  }
  const details = [role('imposer', country), role('target', other), text('severity', 'severe'), since];
  return {
    id,
    type,
    details,
    words: `${country.name} put severe sanctions on ${other.name} in ${since.value}`,
  };
}

/** Draws one fact: contracts and deliveries most often. A delivery fulfils `contract` where one is given. */
export function makeFact(number: number, cast: Cast, random: Random, contract?: DrawnFact): DrawnFact {
  const share = random.next();
  if (share < 0.45) return makeContract(`Contract:n-${String(number)}`, cast, random);
  if (share < 0.75) return makeDelivery(`Delivery:n-${String(number)}`, cast, random, contract);
  const type = share < 0.85 ? 'Membership' : share < 0.93 ? 'Office' : 'Sanction';
  return makeOther(`${type}:n-${String(number)}`, type, cast, random);
}
