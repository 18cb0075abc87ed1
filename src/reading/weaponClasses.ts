/** Words for weapons by class: “the jets” are no tanks. */
const classes: readonly RegExp[] = [
  /^(jet|fighter|aircraft|plane|warplane|airplane|bomber|trainer|airlifter)s?$/,
  /^(helicopter|chopper|gunship)s?$/,
  /^(drone|uav|ucav)s?$/,
  /^(tank)s?$/,
  /^(howitzer|gun|artillery|mortar)s?$/,
  /^(submarine|frigate|ship|warship|boat|vessel|corvette|destroyer|minehunter)s?$/,
  /^(missile|battery|batteries|system|launcher|interceptor|rocket|weapon|munition|torpedo|torpedoes)s?$/,
  /^(vehicle|carrier|ifv|apc)s?$/,
  /^(radar)s?$/,
];

/** The number of a word's class; -1 where it is none. */
export const classOf = (word: string): number => classes.findIndex((test) => test.test(word.toLowerCase()));

/** Whether a word says by itself that the name before it is a weapon's: a “system” is one only with other words. */
export const isWeaponClass = (word: string): boolean =>
  classOf(word) >= 0 && !/^(system|carrier|fighter)s?$/i.test(word);

/** Words for any weapon: “the system” goes back to the last one named, of whatever class. */
export const isAnyWeapon = (word: string): boolean => /^(system|weapon|platform)s?$/i.test(word);
